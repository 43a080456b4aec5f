// Which tabs the workspace Peer has: the one place that names the rooms they come from.
#pragma once

#include <QList>

class QAction;
class QWidget;

namespace dicom_echo {

class Redaction;
class RunHistory;
class RunTab;

/// What tabs need of the workspace; all are borrowed.
struct RunTabParts
{
    RunHistory *history;
    Redaction *redaction;      ///< whatever leaves a tab passes through it
    QList<QAction *> remedies; ///< for a run that failed
};

/// In order. `parent` is in the window and owns the tabs.
[[nodiscard]] QList<RunTab *> makeRunTabs(const RunTabParts &parts, QWidget *parent);

} // namespace dicom_echo
