// The last line of a terminal, which says how far a run is, and is written again and again. Lines of a log go above it.
#pragma once

#include "core/net/cancel_token.h"

#include <QString>

namespace dicom_echo {

/// Where standard error is no terminal, it shows nothing.
class ProgressLine
{
public:
    explicit ProgressLine(const CancelToken &cancel);
    ~ProgressLine() { clear(); }
    ProgressLine(const ProgressLine &) = delete;
    ProgressLine &operator=(const ProgressLine &) = delete;

    /// Replaces what it shows. Cut at the edge of the terminal.
    void show(const QString &text);
    /// Makes room: for a line of a log, or at the end.
    void clear();

    /// Writes a line of a log, which ends in a line break, above it.
    void print(const QString &line);

private:
    CancelToken m_cancel;
    bool m_isShown;
    QString m_text; ///< on the terminal now
};

} // namespace dicom_echo
