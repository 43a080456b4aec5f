#include "ui/pdu/capture_opener.h"

#include "ui/files/dropped_files.h"
#include "ui/pdu/capture_reading.h"
#include "ui/pdu/capture_window.h"

#include <QAction>
#include <QClipboard>
#include <QDropEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QStandardPaths>
#include <QWidget>

namespace dicom_echo {

CaptureOpener::CaptureOpener(QWidget *window, Redaction *redaction)
    : QObject(window)
    , m_window(window)
    , m_redaction(redaction)
    , m_action(new QAction(tr("&Open capture..."), this))
    , m_paste(new QAction(tr("Paste &hex dump"), this))
{
    m_action->setShortcut(QKeySequence::Open);
    m_action->setToolTip(tr("Read the DICOM associations of a capture, a file of PDUs or a text with hex dumps"));
    connect(m_action, &QAction::triggered, this, &CaptureOpener::chooseFile);
    m_paste->setShortcut(QKeySequence::Paste);
    m_paste->setShortcutContext(Qt::WidgetWithChildrenShortcut); // elsewhere it pastes into a field
    m_paste->setToolTip(tr("Read the PDUs of a hex dump or a log that was copied"));
    connect(m_paste, &QAction::triggered, this, &CaptureOpener::paste);
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

void CaptureOpener::chooseFile()
{
    auto *const dialog = new QFileDialog(m_window, tr("Open capture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Captures (*.pcapng *.pcap *.cap *.gz *.zst *.bin *.txt *.log)"), tr("All files (*)")});
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    connect(dialog, &QFileDialog::fileSelected, this, &CaptureOpener::open);
    dialog->open();
}

void CaptureOpener::open(const QString &path)
{
    const auto read = [path](const CancelToken &cancel) { return openCapture(path, cancel); };
    show(new CaptureReading(path, read, m_window, this));
}

void CaptureOpener::paste()
{
    const QString name = tr("The clipboard");
    const QString text = QGuiApplication::clipboard()->text();
    const auto read = [name, text](const CancelToken &) { return openCaptureText(name, text); };
    show(new CaptureReading(name, read, m_window, this));
}

void CaptureOpener::show(CaptureReading *reading)
{
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
    const QStringList files = droppedFiles(*drop);
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
#include "moc_capture_opener.cpp"
