// Shows a letter before it is given away. Closes itself; owned by its parent.
#pragma once

#include <QDialog>

namespace dicom_echo {

class LetterDialog : public QDialog
{
    Q_OBJECT

public:
    LetterDialog(const QString &letter, QWidget *parent);
};

} // namespace dicom_echo
