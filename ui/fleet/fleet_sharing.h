// What leaves the fleet: letters, copied rows and reports, each as the user wants it redacted. Owned by the workspace.
#pragma once

#include "ui/fleet/fleet_model.h"

namespace dicom_echo {

class FleetView;
class Redaction;

class FleetSharing
{
public:
    /// Both are borrowed.
    FleetSharing(const FleetModel &model, Redaction *redaction)
        : m_model(model)
        , m_redaction(redaction)
    {}

    /// Opens the letter about the cause that is chosen, to the team that can act.
    void writeLetter(const FleetView &view, QWidget *window) const;
    /// The selected rows, with the columns that are shown.
    void copyRows(const FleetView &view) const;
    /// Asks where to.
    void saveReport(const FleetReport &report, const FleetView &view, QWidget *window) const;

private:
    const FleetModel &m_model;
    Redaction *m_redaction;
};

} // namespace dicom_echo
