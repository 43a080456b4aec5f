// Which tabs the workspace Peer has: the one place that names the rooms they come from.
#pragma once

#include <QList>

class QAction;

namespace dicom_echo {

class Redaction;
class RunHistory;
struct RunTabOffer;

/// What tabs need of the workspace; all are borrowed.
struct RunTabParts
{
    RunHistory *history;
    Redaction *redaction;      ///< whatever leaves a tab passes through it
    QList<QAction *> remedies; ///< for a run that failed
};

/// In order.
[[nodiscard]] QList<RunTabOffer> runTabOffers(const RunTabParts &parts);

} // namespace dicom_echo
