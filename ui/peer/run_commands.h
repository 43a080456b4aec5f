// What the user does with runs: echo, watch, cancel, stop, try again in another way. Takes the request from the form,
// which shows what is on for the open draft. Owned by the window.
#pragma once

#include "ui/peer/selected_echoes.h"
#include "ui/peer/watch_question.h"
#include "ui/peer/window_start.h"
#include "ui/run/shown_run.h"
#include "ui/tls/key_passwords.h"

#include <QObject>

namespace dicom_echo {

class ConnectionForm;
class MessageBar;
class ProfileEditor;
class ProfileResults;
struct PeerActions;

class RunCommands : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        RunBook *runs;
        ShownRun *shownRun;
        ProfileResults *results;
        const ProfileEditor *editor;
        ConnectionForm *form;
        MessageBar *message;
    };

    /// Lives as long as `window`, the parent of its questions.
    RunCommands(QWidget *window, const PeerActions &actions, const Parts &parts);

    /// Takes what the command line says about runs; starts the first one, if it asks for that, once the event loop
    /// is running.
    void begin(const WindowStart &start);

    // These do nothing while a run of the open draft is on, or if the form is not valid.
    void startEcho();
    void startWatch();
    /// Each as a run of its own, of what is in its draft. Those that are not valid or have a run on are left out.
    void startEchoes(const QStringList &keys);
    [[nodiscard]] bool isEchoingSelected() const { return m_selected.isOn(); }
    /// Ends the echo of the open draft, if there is one, and those of startEchoes().
    void cancelEcho();
    /// Ends the watch of the open draft, if there is one.
    void stopWatch() const;
    /// Asks first.
    void stopAllWatches();

    /// Goes on with `next` unless the user wants watches to go on that it would end.
    void leaveWatches(const std::function<void()> &next);
    /// The same before the profiles and drafts of these keys are deleted.
    void leaveWatchesOf(const QStringList &keys, const std::function<void()> &next);

    /// Tells of the watch of the open draft that another run is shown than it, and offers to show it.
    void offerWatch();

    // These are about the settings that `run` tested. If they are those in the form, the form changes with them;
    // otherwise it stays as it is.

    /// Echoes again, with TLS or without.
    void retry(const FinishedRun &run, bool withTls);
    /// Trusts the certificate and offers the next echo.
    void pin(const FinishedRun &run, const QByteArray &sha256);
    /// Withdraws what pin() and offerWatch() offer.
    void withdrawOffers() const;

private:
    void start(const EchoRequest &request, ProfileKind kind, const std::optional<WatchSettings> &watch);
    void showState();
    void showProgress() const;

    void leave(WatchEnd why, const QList<const RunController *> &watches, const std::function<void()> &next);
    [[nodiscard]] std::optional<RunPlan> planFor(const QString &key) const;

    QWidget *m_window;
    Parts m_parts;
    KeyPasswords m_keyPasswords;
    SelectedEchoes m_selected;
    int m_pinnedMessage = 0;  ///< the last one of pin()
    int m_offeredMessage = 0; ///< the last one of offerWatch()
};

} // namespace dicom_echo
