// Saves PDUs to a file that the user names: all in a list, or the selected one. Owned by the PDU pane.
#pragma once

#include "core/capture/capture_error.h"

#include <QObject>

#include <functional>
#include <optional>

class QAction;
class QWidget;

namespace dicom_echo {

class PduExport : public QObject
{
    Q_OBJECT

public:
    /// What there is to be saved, as it may be given away, and which of it is selected (an index, -1 for none).
    struct Source
    {
        std::function<Capture()> capture;
        std::function<qsizetype()> selected;
    };
    /// `parent` is the parent of the file dialog.
    PduExport(Source source, QWidget *parent);

    [[nodiscard]] QAction *exportAll() const { return m_all; }
    [[nodiscard]] QAction *exportSelected() const { return m_selected; }

    /// Off while there are no PDUs.
    void setEnabled(bool enabled);

Q_SIGNALS:
    void done(const QString &message);
    void failed(const QString &message);

private:
    void chooseFileForAll();
    void chooseFileForSelected();
    void tell(const std::optional<CaptureError> &error);

    Source m_source;
    QWidget *m_parent;
    QAction *m_all;
    QAction *m_selected;
};

} // namespace dicom_echo
