// Shows what a support file would hold, and writes it if the user wants that: nobody sends what he has not seen.
#pragma once

#include <QDialog>

namespace dicom_echo {

class SupportDialog : public QDialog
{
    Q_OBJECT

public:
    SupportDialog(const QString &text, QWidget *parent);

private:
    void save();
    void saveTo(const QString &path);

    QString m_text;
};

} // namespace dicom_echo
