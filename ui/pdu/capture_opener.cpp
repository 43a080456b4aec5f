#include "ui/pdu/capture_opener.h"

#include "ui/pdu/capture_reading.h"
#include "ui/pdu/capture_window.h"

#include <QAction>
#include <QDropEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QStandardPaths>
#include <QUrl>
#include <QWidget>

namespace dicom_echo {
namespace {

QStringList localFiles(const QDropEvent &event)
{
    QStringList files;
    const QList<QUrl> urls = event.mimeData()->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            files << url.toLocalFile();
    }
    return files;
}

} // namespace

CaptureOpener::CaptureOpener(QWidget *window, Redaction *redaction)
    : QObject(window)
    , m_window(window)
    , m_redaction(redaction)
    , m_action(new QAction(tr("&Open capture..."), this))
{
    m_action->setShortcut(QKeySequence::Open);
    m_action->setToolTip(tr("Read the DICOM associations of a pcap, pcapng or PDU file"));
    connect(m_action, &QAction::triggered, this, &CaptureOpener::chooseFile);
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

void CaptureOpener::chooseFile()
{
    auto *const dialog = new QFileDialog(m_window, tr("Open capture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Captures (*.pcapng *.pcap *.cap *.bin)"), tr("All files (*)")});
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    connect(dialog, &QFileDialog::fileSelected, this, &CaptureOpener::open);
    dialog->open();
}

void CaptureOpener::open(const QString &path)
{
    auto *const reading = new CaptureReading(path, m_window, this);
    connect(reading, &CaptureReading::failed, this, &CaptureOpener::failed);
    connect(reading, &CaptureReading::read, this, [this](const QString &file, const OpenedCapture &opened) {
        (new CaptureWindow(file, opened, m_redaction, m_window))->show();
    });
}

bool CaptureOpener::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto *const drop = static_cast<QDropEvent *>(event); // a QDragEnterEvent is one
    const QStringList files = localFiles(*drop);
    if (files.isEmpty())
        return QObject::eventFilter(watched, event);
    drop->acceptProposedAction();
    if (event->type() == QEvent::Drop) {
        for (const QString &file : files)
            open(file);
    }
    return true;
}

} // namespace dicom_echo
