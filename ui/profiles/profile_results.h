// What runs mean for the saved profiles: which profile a run tests, what the run says against the saved ones, and what
// they keep of it. Owns the run that is shown. Owned by the window.
#pragma once

#include "ui/run/finished_run.h"

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

    /// A run or a watch of the draft begins: no earlier run is shown any more.
    void beginRun();
    /// Whether what was begun last is of the draft that is open now.
    [[nodiscard]] bool isRunOfOpenDraft() const;
    /// The run has ended: what it says against the profiles goes into its warnings, then the tested one keeps it. None
    /// does if what was asked for is not what is saved. Shows it unless another draft has been opened.
    void endRun(FinishedRun run);
    /// The draft has been saved. What tested just that before is the result of the profile now.
    void keep(const std::optional<FinishedRun> &tested);

Q_SIGNALS:
    void shownChanged();

private:
    void keepFor(const QString &name, const FinishedRun &run);
    void show(const std::optional<FinishedRun> &run);

    ProfileEditor *m_editor;
    ProfileListModel *m_list;
    quint64 m_draftNumber = 0; ///< of the run on or the last one
    QString m_openName;        ///< of its draft when it began
    std::optional<FinishedRun> m_shown;
};

} // namespace dicom_echo
