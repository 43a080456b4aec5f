// What runs mean for the saved profiles: which profile a run tests, what the run says against the saved ones, and what
// they keep of it. Owns the run that is shown. Owned by the window.
#pragma once

#include "ui/finished_run.h"

#include <QObject>

#include <optional>

namespace dicom_echo {

class ProfileEditor;
class ProfileListModel;

class ProfileResults : public QObject
{
    Q_OBJECT

public:
    /// Both are borrowed and must outlive it.
    ProfileResults(ProfileEditor *editor, ProfileListModel *list, QObject *parent = nullptr);

    /// The last run of the open profile or of the unsaved draft, if there was one.
    [[nodiscard]] const std::optional<FinishedRun> &shown() const { return m_shown; }
    /// Shows the last run of the profile that is open.
    void showLast();

    /// A run begins: it tests the open profile, or none if the draft asks for something else than is saved.
    void beginRun();
    /// The run has ended: what it says against the profiles goes into its warnings, then the tested one keeps it.
    void endRun(FinishedRun run);
    /// The draft has been saved. What tested just that before is the result of the profile now.
    void keep(const std::optional<FinishedRun> &tested);

Q_SIGNALS:
    void shownChanged();

private:
    void show(const std::optional<FinishedRun> &run);

    ProfileEditor *m_editor;
    ProfileListModel *m_list;
    QString m_tested; ///< the saved profile that the run on tests; empty if it is an unsaved state
    std::optional<FinishedRun> m_shown;
};

} // namespace dicom_echo
