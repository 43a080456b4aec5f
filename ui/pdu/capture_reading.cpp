#include "ui/pdu/capture_reading.h"

#include "core/diagnosis/capture_texts.h"
#include "ui/widgets/user_language.h"

#include <QFileInfo>
#include <QLabel>
#include <QProgressDialog>

namespace dicom_echo {
namespace {

constexpr int millisecondsBeforeDialog = 300;

} // namespace

CaptureReading::CaptureReading(const QString &name, const Open &open, QWidget *window, QObject *parent)
    : QObject(parent)
    , m_name(name)
{
    makeDialog(window);
    m_work.start([open](const CancelToken &cancel) { return open(cancel); },
                 [this](const CaptureResult &result) { finish(result); });
}

CaptureReading::~CaptureReading()
{
    delete m_dialog;
}

void CaptureReading::makeDialog(QWidget *window)
{
    m_dialog = new QProgressDialog(window);
    m_dialog->setWindowTitle(tr("Open capture"));
    auto *const label = new QLabel(tr("Reading %1...").arg(QFileInfo(m_name).fileName()), m_dialog);
    label->setTextFormat(Qt::PlainText);
    m_dialog->setLabel(label);
    m_dialog->setRange(0, 0); // how much of it are PDUs is not known before
    m_dialog->setMinimumDuration(millisecondsBeforeDialog);
    m_dialog->setValue(0); // the time that it waits begins with this
    connect(m_dialog, &QProgressDialog::canceled, this, [this] {
        m_work.cancel();
        deleteLater();
    });
}

void CaptureReading::finish(const CaptureResult &result)
{
    deleteLater();
    m_dialog->reset(); // behind a window of what was read it would be seen until this is deleted
    if (result)
        Q_EMIT read(m_name, *result.opened);
    else
        Q_EMIT failed(captureErrorText(*result.error, userWords()));
}

} // namespace dicom_echo
#include "moc_capture_reading.cpp"
