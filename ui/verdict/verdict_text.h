// What the verdict panel says before, during and after a run: plain text in parts, made of values.
#pragma once

#include "ui/run/run_controller.h"
#include "ui/widgets/appearance.h"

#include <QStringList>

namespace dicom_echo {

/// Text from the peer in it has its control characters made visible; it is never markup.
struct VerdictText
{
    struct Section
    {
        QString heading;
        QStringList paragraphs; ///< several are steps, to be numbered; none: the heading says it all
    };

    StateIcon icon = StateIcon::Skipped;
    Tone tone = Tone::Normal;
    QString headline;
    QString subject;              ///< what was tested, and when
    QList<Section> sections;      ///< the explanation; may be empty
    bool concernsTheUser = false; ///< something is wrong or remarkable: show the explanation at once

    /// All of it in lines, for the clipboard and screen readers.
    [[nodiscard]] QString toPlainText() const;
};

[[nodiscard]] VerdictText verdictBeforeRun(ProfileKind kind);
/// Of a peer that was tested before, but not in this window or not as it is now. `result`: verdict and time, `title`:
/// of what was found, may be empty.
[[nodiscard]] VerdictText verdictOfOthers(Verdict verdict, const QString &result, const QString &title);
[[nodiscard]] VerdictText verdictDuringRun(const RunProgress &progress);
[[nodiscard]] VerdictText verdictAfterRun(const EchoReport &report);

[[nodiscard]] VerdictText verdictAfterWatch(const WatchReport &report);

/// Whether `text` is to be announced to somebody who hears it. While a run is on, that a watched peer goes down or
/// comes up is; rising counts are not.
[[nodiscard]] bool isNews(const VerdictText &text, const VerdictText &before);

/// `ORTHANC at pacs.example.org, port 104`
[[nodiscard]] QString peerText(const EchoRequest &request);

} // namespace dicom_echo
