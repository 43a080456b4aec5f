// What runs mean for the saved profiles: which profile a run tests, what the run reveals about the saved ones, and what
// they keep of it. Follows the runs and the draft by itself. Owns the run that is shown. Owned by the window.
#pragma once

#include "ui/run/finished_run.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace dicom_echo {

class ProfileEditor;
class ProfileListModel;
class RunController;

class ProfileResults : public QObject
{
    Q_OBJECT

public:
    /// All are borrowed and must outlive it.
    ProfileResults(ProfileEditor *editor, ProfileListModel *list, const RunController *runs, QObject *parent = nullptr);

    /// The last run of the open profile or of the unsaved draft, if there was one; none while a run is on.
    [[nodiscard]] const std::optional<FinishedRun> &shown() const { return m_shown; }
    /// Whether the run that is on, or else the last one, is the one to show: it is of the open draft, and no other
    /// result has taken its place.
    [[nodiscard]] bool isLastRunShown() const;
    /// The kind of peer that the open draft is of.
    [[nodiscard]] ProfileKind draftKind() const;

    /// The draft has been saved: a run that tested just that before is now the result of the profile.
    void keep(const std::optional<FinishedRun> &tested);

Q_SIGNALS:
    /// Another result is to be shown, or whether the last run is.
    void shownChanged();

private:
    void beginRun();
    void endRun(FinishedRun run);
    void showLast();
    [[nodiscard]] bool isRunOfOpenDraft() const;
    void keepFor(const QString &name, const FinishedRun &run);
    void show(const std::optional<FinishedRun> &run);

    ProfileEditor *m_editor;
    ProfileListModel *m_list;
    const RunController *m_runs;
    quint64 m_draftNumber = 0;              ///< of the run on or the last one
    QString m_openName;                     ///< of its draft when it began
    QHash<quint64, FinishedRun> m_ofDrafts; ///< of what is not saved, by the number of the draft
    std::optional<FinishedRun> m_shown;
};

} // namespace dicom_echo
