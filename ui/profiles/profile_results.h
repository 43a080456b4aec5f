// What runs mean for the saved profiles: which run is that of the open draft, what a run reveals about the saved ones,
// and what they keep of it. Follows the runs and the draft by itself, and turns the window to the run of the open
// draft. Owns the result that is shown. Owned by the window.
#pragma once

#include "core/history/history_run.h"
#include "ui/run/shown_run.h"

#include <QObject>

#include <optional>

namespace dicom_echo {

class ProfileEditor;
class ProfileListModel;

class ProfileResults : public QObject
{
    Q_OBJECT

public:
    /// All are borrowed and must outlive it.
    ProfileResults(ProfileEditor *editor, ProfileListModel *list, RunBook *runs, ShownRun *shownRun,
                   QObject *parent = nullptr);

    /// The last result of the open profile or of the unsaved draft, if there was one; none while a run of it is on.
    [[nodiscard]] const std::optional<FinishedRun> &shown() const { return m_shown; }
    /// What is known of the open profile's peer if nothing is shown: its last result is that of another program, of the
    /// fleet, or of an earlier day.
    [[nodiscard]] const std::optional<LastResult> &ofOthers() const { return m_ofOthers; }
    /// Whose runs are those of the open draft.
    [[nodiscard]] RunSubject openSubject() const;
    /// The run or watch of the open draft that is on, shown or not; null if there is none.
    [[nodiscard]] const RunController *runOn() const;
    /// The runs and watches that are on of these profiles and drafts, by the keys of their rows.
    [[nodiscard]] QList<const RunController *> runsOn(const QStringList &keys) const;
    /// The kind of peer that the open draft is of.
    [[nodiscard]] ProfileKind draftKind() const;

    /// Turns to the run of the open draft that is on, or to its last one.
    void showLast();
    /// The same if the history tells something newer, and other, than what is shown.
    void showNewest();
    /// The profiles and drafts of these rows are deleted: their runs end and leave no result.
    void forgetRuns(const QStringList &keys);
    /// The draft has been saved: a run that tested just that before is now the result of the profile.
    void keep(const std::optional<FinishedRun> &tested);

Q_SIGNALS:
    /// Another result is to be shown, or none.
    void shownChanged();
    /// The profile or draft of a watch is gone, by something else than deleting it in the list: its watch ends.
    void watchOrphaned(const QString &name);

private:
    void adoptRuns();
    void followRename(const QString &from, const QString &to);
    void beginRun(RunId id);
    void addRun(RunId id);
    void endRun(FinishedRun run);
    void endOrphans();
    void showOn(const RunController *run);
    void showOff(const QString &key);
    void keepFor(const QString &name, const FinishedRun &run);
    void show(const std::optional<FinishedRun> &run, const std::optional<LastResult> &ofOthers = {});

    ProfileEditor *m_editor;
    ProfileListModel *m_list;
    RunBook *m_runs;
    ShownRun *m_shownRun;
    std::optional<FinishedRun> m_shown;
    std::optional<LastResult> m_ofOthers;
};

} // namespace dicom_echo
