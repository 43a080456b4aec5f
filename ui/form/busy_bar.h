// Tells that a run is on, and how far it has come if that is known. Keeps its place while it is hidden.
#pragma once

#include <QProgressBar>

namespace dicom_echo {

class BusyBar : public QProgressBar
{
    Q_OBJECT

public:
    explicit BusyBar(QWidget *parent = nullptr);

    /// Shows it, moving, or hides it.
    void setBusy(bool busy);
    /// Of echoes; with a single one the bar just moves.
    void setProgress(quint32 answered, quint32 total);
};

} // namespace dicom_echo
