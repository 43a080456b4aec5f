#include "ui/widgets/background_work.h"

namespace dicom_echo {

BackgroundWork::BackgroundWork(QObject *parent)
    : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
}

BackgroundWork::~BackgroundWork()
{
    cancel();
    m_thread.waitForDone();
}

void BackgroundWork::cancel()
{
    m_token.cancel();
    m_thread.clear();
    m_isRunning = false;
}

} // namespace dicom_echo
#include "moc_background_work.cpp"
