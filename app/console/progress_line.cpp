#include "app/console/progress_line.h"

#include "app/console/standard_streams.h"
#include "core/platform/standard_descriptors.h"

namespace dicom_echo {

ProgressLine::ProgressLine(const CancelToken &cancel)
    : m_cancel(cancel)
    , m_isShown(isTerminal(StandardStream::Error))
{}

void ProgressLine::show(const QString &text)
{
    constexpr int usualColumns = 80;
    if (!m_isShown)
        return;
    // The last column stays free: a terminal may break the line there. Blanks wipe out what was longer.
    const QString shown = text.left(terminalColumns(StandardStream::Error).value_or(usualColumns) - 1);
    writeToStandardError(u'\r' + shown.leftJustified(m_text.size()), m_cancel);
    m_text = shown;
}

void ProgressLine::clear()
{
    if (m_text.isEmpty())
        return;
    writeToStandardError(u'\r' + QString(m_text.size(), u' ') + u'\r', m_cancel);
    m_text.clear();
}

void ProgressLine::print(const QString &line)
{
    const QString shown = m_text;
    clear();
    writeToStandardError(line, m_cancel);
    if (!shown.isEmpty())
        show(shown);
}

} // namespace dicom_echo
