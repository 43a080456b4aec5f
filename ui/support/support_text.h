// What a support file says, for whoever is to find out what is wrong with the program: English, and without anything
// that tells of which site it comes. Host names, addresses, AE titles and names are redacted whatever the user's switch
// says; passwords, files and profiles are not in it at all.
#pragma once

#include "ui/run/run_controller.h"

#include <QString>

class QSettings;

namespace dicom_echo {

/// Of the settings of the program those that tell nothing of a site, a line for each: `history/days = 90`.
[[nodiscard]] QString supportSettings(const QSettings &settings);

/// The run of the peer that is open, on or over: what came of it, its log and its PDUs in hex, of which the first and
/// the last ones. Null: there was none.
[[nodiscard]] QString supportRun(const RunController *run);

/// All of it: versions, the system, `failure` as recorded (empty: there was none), settings, and what each workspace
/// has to add.
[[nodiscard]] QString supportText(const QString &failure, const QString &settings, const QStringList &ofWorkspaces);

} // namespace dicom_echo
