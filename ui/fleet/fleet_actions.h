// The commands of the workspace Fleet, for its menus and its buttons. Owned by the workspace.
#pragma once

class QAction;
class QWidget;

namespace dicom_echo {

struct FleetActions
{
    QAction *echoAll;
    QAction *echoSelected;
    QAction *stop;
    QAction *repeat; ///< checkable: the next run is repeated
    QAction *openPeer;
    QAction *letter;
    QAction *copyRows;
    QAction *saveReport;
    QAction *filter;
    QAction *goToCauses;
};

[[nodiscard]] FleetActions makeFleetActions(QWidget *workspace);

} // namespace dicom_echo
