// The commands that open and close the sections of the form: the key of a section opens it and goes there; from inside
// of it, it closes it. Remembers which are open. Owned by the workspace.
#pragma once

#include <QLatin1StringView>
#include <QList>
#include <QObject>

class QAction;
class QSettings;

namespace dicom_echo {

class CollapsibleSection;
class ConnectionForm;
struct PeerActions;

class SectionSwitches : public QObject
{
    Q_OBJECT

public:
    /// The actions and the form are borrowed.
    SectionSwitches(const PeerActions &actions, const ConnectionForm *form, QObject *parent);

    void saveLayout(QSettings &settings) const;
    void restoreLayout(const QSettings &settings) const;

private:
    struct Switch
    {
        QLatin1StringView key; ///< of the settings
        QAction *action;
        CollapsibleSection *section;
    };

    QList<Switch> m_switches;
};

} // namespace dicom_echo
