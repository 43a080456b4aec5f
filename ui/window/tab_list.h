// Which tabs the window has: the one place that names the rooms they come from.
#pragma once

#include <QList>

class QWidget;

namespace dicom_echo {

class Redaction;
class RunTab;

/// In order. Whatever leaves a tab passes through `redaction`, which is borrowed. `parent` is in the window and owns
/// the tabs.
[[nodiscard]] QList<RunTab *> makeRunTabs(Redaction *redaction, QWidget *parent);

} // namespace dicom_echo
