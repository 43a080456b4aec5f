#include "ui/peer/peer_menus.h"

#include "ui/peer/run_tabs.h"
#include "ui/profiles/peer_list_actions.h"
#include "ui/profiles/profile_organizer.h"
#include "ui/run/redaction.h"
#include "ui/run/report_actions.h"
#include "ui/tls/tls_actions.h"

namespace dicom_echo {

QList<QList<QAction *>> peerMenu(WindowMenu menu, const PeerMenuParts &parts)
{
    const auto &[actions, reports, tls, organizer, peerLists, redaction, tabs] = parts;
    switch (menu) {
    case WindowMenu::File:
        return {{reports.saveReport()}, tabs.saveActions(), {redaction.action()}, tabs.openActions(), peerLists.all()};
    case WindowMenu::Edit:
        return {{organizer.undo(), organizer.redo()}, tabs.editActions()};
    case WindowMenu::Profile:
        return {{actions.newProfile, actions.newLocalTestPeer},
                {actions.save, actions.saveAs},
                {actions.rename, organizer.details(), organizer.moveToGroup()},
                {actions.duplicate, actions.remove}};
    case WindowMenu::Run:
        return {{actions.echo, actions.echoSelected, actions.cancel},
                {actions.startWatch, actions.stopWatch, actions.stopAllWatches},
                {tls.tryWithTls(), tls.tryWithoutTls(), tls.trust()},
                {reports.copyForTicket(), reports.copyAsCommand()}};
    case WindowMenu::View:
        return {{actions.showProfiles, actions.showMoreSettings, actions.showTls, tls.showCertificates(),
                 actions.showWatch},
                QList{actions.goToAddress, actions.goToProfiles, actions.filterProfiles, actions.goToVerdict} +
                    tabs.focusActions()};
    }
    Q_UNREACHABLE();
}

} // namespace dicom_echo
