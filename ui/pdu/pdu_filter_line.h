// The line that says which PDUs are shown, with a menu of what is often wanted. Owned by the PDU pane.
#pragma once

#include "ui/pdu/pdu_filter.h"

#include <QWidget>

class QLineEdit;

namespace dicom_echo {

class PduFilterLine : public QWidget
{
    Q_OBJECT

public:
    explicit PduFilterLine(QWidget *parent = nullptr);

Q_SIGNALS:
    void changed(const dicom_echo::PduFilter &filter);

private:
    void add(const QString &word);

    QLineEdit *m_line;
};

} // namespace dicom_echo
