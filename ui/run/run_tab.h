// A tab about a run. The window makes it once, knows no particular tab, and passes on what happens in each run; a tab
// picks what it shows and ignores the rest. See runTabOffers() in ui/peer for how one is added.
#pragma once

#include "core/capture/capture.h"
#include "ui/run/run_controller.h"
#include "ui/widgets/window_page.h"

#include <functional>
#include <optional>

namespace dicom_echo {

struct VerdictText;

/// A picture of a run for its report.
struct RunPicture
{
    QString heading;
    QByteArray svg;
    QString description; ///< the same in words; from the peer: not markup
};

class RunTab : public WindowPage
{
    Q_OBJECT

public:
    using WindowPage::WindowPage;

    /// A run or a watch begins: the tab forgets the one before.
    virtual void startRun() {}
    /// The tab turns to a run that has begun before, of which this is kept, or to none, whose id is RunId::None. It
    /// forgets the one before. Progress and end of the run follow.
    virtual void turnTo(const RunRecord &, const RunProgress &) {}
    /// A few times a second while the run is on, and once when it has ended.
    virtual void showProgress(const RunProgress &) {}
    virtual void appendPdus(const QList<PduTransfer> &) {}
    virtual void appendSamples(const QList<RunSample> &) {}
    virtual void appendLog(const QList<LogRecord> &) {}
    /// Comes after all PDUs, samples and lines.
    virtual void endRun(const FinishedRun &) {}

    /// What is said of the run that is on, or of the result that is shown for the open profile, which need not be that
    /// of the last run.
    virtual void showVerdict(const VerdictText &) {}
    /// What limits the verdict, such as settings that have changed since; empty: nothing.
    virtual void showRemark(const QString &) {}

    /// Another peer is open: its key in the history (see peerKey()), empty while none is filled in.
    virtual void showPeer(const QString &) {}

    /// Whether the tab has something to search in. Of all tabs that can, the one in front answers the keys for it, or
    /// the first one if another tab is in front.
    [[nodiscard]] virtual bool canFind() const { return false; }
    virtual void setFindActive(bool) {}

    /// The level of the least important lines of the log to show.
    virtual void setLogLevel(LogLevel) {}
    /// Selects what the tab shows of a PDU of the last run, counted from 0. False if it shows nothing of it. Does not
    /// emit pduSelected().
    virtual bool selectPdu(qint64) { return false; }
    /// The PDUs of the last run, as they may be given away, if the tab keeps them.
    [[nodiscard]] virtual std::optional<Capture> capture() const { return {}; }
    /// What the tab shows of this run as a picture, as it may be given away; nothing if it shows another run.
    [[nodiscard]] virtual std::optional<RunPicture> picture(RunId) { return {}; }

Q_SIGNALS:
    /// There is something to be seen here: show it, unless the user has chosen a tab during the run.
    void offered();
    /// By the user: the other tabs select what they show of it.
    void pduSelected(qint64 number);
    /// The user wants to see what another tab shows of the PDU.
    void pduChosen(qint64 number);
};

/// What a tab is known by before it is made. Each class has a function that gives its own.
struct RunTabOffer
{
    QString name;
    QString focusCommand; ///< the command that moves the focus into it, with a mnemonic: `Go to the l&og`
    std::function<RunTab *(QWidget *parent)> make;
};

} // namespace dicom_echo
