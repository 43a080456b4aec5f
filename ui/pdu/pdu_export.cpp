#include "ui/pdu/pdu_export.h"

#include "core/capture/capture_file.h"
#include "core/diagnosis/capture_texts.h"
#include "ui/files/save_dialog.h"
#include "ui/run/run_file_name.h"
#include "ui/widgets/user_language.h"

#include <QAction>
#include <QDateTime>
#include <QGuiApplication>
#include <QWidget>

namespace dicom_echo {
namespace {

QStringList captureFilters()
{
    return {PduExport::tr("Wireshark (*.pcapng)"), PduExport::tr("Text (*.txt)"), PduExport::tr("Bytes (*.bin)")};
}

/// Of PDUs without times the name tells when they are saved.
QString captureName(const Capture &capture, const QString &what)
{
    const qint64 time = capture.pdus.constFirst().timeMicroseconds;
    const QString address = capture.peer.address.isNull() ? QString() : capture.peer.address.toString();
    return runFileName(what, {titlesOf(capture).called, address,
                              time == 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(time / 1000)});
}

/// A long run takes a second or more.
class BusyCursor
{
public:
    BusyCursor() { QGuiApplication::setOverrideCursor(Qt::WaitCursor); }
    ~BusyCursor() { QGuiApplication::restoreOverrideCursor(); }
    BusyCursor(const BusyCursor &) = delete;
    BusyCursor &operator=(const BusyCursor &) = delete;
};

} // namespace

PduExport::PduExport(Source source, QWidget *parent)
    : QObject(parent)
    , m_source(std::move(source))
    , m_parent(parent)
    , m_all(new QAction(tr("Export all &PDUs..."), this))
    , m_selected(new QAction(tr("Export the &selected PDU..."), this))
{
    m_all->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    m_all->setToolTip(tr("Save the PDUs for Wireshark, as text or as bytes"));
    m_selected->setToolTip(tr("Save this PDU for Wireshark, as text or as bytes"));
    connect(m_all, &QAction::triggered, this, &PduExport::chooseFileForAll);
    connect(m_selected, &QAction::triggered, this, &PduExport::chooseFileForSelected);
    setEnabled(false);
}

void PduExport::setEnabled(bool enabled)
{
    m_all->setEnabled(enabled);
    m_selected->setEnabled(enabled);
}

void PduExport::chooseFileForAll()
{
    const Capture capture = m_source.capture();
    askWhereToSave(m_parent, tr("Export all PDUs"), captureFilters(), captureName(capture, QStringLiteral("pdus")),
                   [this, capture](const QString &path) {
                       const BusyCursor busy;
                       tell(saveCapture(path, capture));
                   });
}

void PduExport::chooseFileForSelected()
{
    const qsizetype selected = m_source.selected();
    if (selected < 0)
        return;
    const Capture capture = m_source.capture();
    const QString name =
        captureName(capture, QStringLiteral("pdu-%1").arg(QString::number(capture.numberOf(selected) + 1)));
    askWhereToSave(m_parent, tr("Export the selected PDU"), captureFilters(), name,
                   [this, capture, selected](const QString &path) { tell(savePdu(path, capture, selected)); });
}

void PduExport::tell(const std::optional<CaptureError> &error)
{
    if (error)
        Q_EMIT failed(captureErrorText(*error, userWords()));
    else
        Q_EMIT done(tr("Saved"));
}

} // namespace dicom_echo
#include "moc_pdu_export.cpp"
