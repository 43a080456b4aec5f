// The question before running watches are ended.
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <functional>

class QWidget;

namespace dicom_echo {

class RunController;

struct RunPlan;

/// Of the profile that is run, else of the peer; control characters are made visible.
[[nodiscard]] QString shownName(const RunPlan &plan);

struct RunningWatch
{
    QString name; ///< to be shown
    QDateTime startedAt;
};

[[nodiscard]] QList<RunningWatch> runningWatches(const QList<const RunController *> &watches);

enum class WatchEnd { Stop, CloseWindow, DeleteProfile, DeleteProfiles };

/// What would be ended, in lines: `Main PACS, for 2 h`. Of many watches the first ones are named.
[[nodiscard]] QString watchesText(const QList<RunningWatch> &watches, const QDateTime &now);

/// Asks over `parent`, without blocking the caller. `end` is not called if the watches are to go on.
void askToEndWatches(QWidget *parent, WatchEnd why, const QList<RunningWatch> &watches, std::function<void()> end);

} // namespace dicom_echo
