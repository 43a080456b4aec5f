#include "ui/peer/section_switches.h"

#include "ui/form/connection_form.h"
#include "ui/peer/peer_actions.h"
#include "ui/widgets/collapsible_section.h"

#include <QAction>
#include <QSettings>

namespace dicom_echo {

SectionSwitches::SectionSwitches(const PeerActions &actions, const ConnectionForm *form, QObject *parent)
    : QObject(parent)
    , m_switches{
          {QLatin1StringView("window/showMoreSettings"), actions.showMoreSettings, form->moreSettings()},
          {QLatin1StringView("window/showTls"), actions.showTls, form->tlsSection()},
          {QLatin1StringView("window/showWatch"), actions.showWatch, form->watchSection()},
      }
{
    for (const Switch &each : std::as_const(m_switches)) {
        connect(each.action, &QAction::triggered, this,
                [each] { each.action->setChecked(each.section->visitOrClose()); });
        connect(each.section, &CollapsibleSection::expandedChanged, each.action, &QAction::setChecked);
    }
}

void SectionSwitches::saveLayout(QSettings &settings) const
{
    for (const Switch &each : m_switches)
        settings.setValue(each.key, each.section->isExpanded());
}

void SectionSwitches::restoreLayout(const QSettings &settings) const
{
    for (const Switch &each : m_switches)
        each.section->setExpanded(settings.value(each.key).toBool());
}

} // namespace dicom_echo
#include "moc_section_switches.cpp"
