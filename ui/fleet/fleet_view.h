// What the workspace Fleet shows: the controls above, the causes to the left of the table, and what there is to say
// while there is no peer. Made when it is first seen. Owned by the workspace.
#pragma once

#include "ui/causes/cause_panel.h"
#include "ui/fleet/fleet_controls.h"
#include "ui/fleet/fleet_table.h"

class QSplitter;
class QStackedWidget;

namespace dicom_echo {

class MessageBar;

class FleetView : public QWidget
{
    Q_OBJECT

public:
    /// The actions and the order are borrowed. `import`: a list of peers.
    FleetView(const FleetActions &actions, QAction *import, FleetOrder *order, QWidget *parent);

    [[nodiscard]] FleetControls *controls() const { return m_controls; }
    [[nodiscard]] CausePanel *causes() const { return m_causes; }
    [[nodiscard]] FleetTable *table() const { return m_table; }
    [[nodiscard]] MessageBar *message() const { return m_message; }

    void showWhetherEmpty(bool isEmpty);

    void saveLayout(QSettings &settings) const;

Q_SIGNALS:
    /// By Enter or a double click, a row of the order.
    void peerChosen(const QModelIndex &index);

private:
    [[nodiscard]] QWidget *makeEmptyPage(QAction *import);

    FleetControls *m_controls;
    CausePanel *m_causes;
    FleetTable *m_table;
    QSplitter *m_splitter;
    QStackedWidget *m_pages;
    MessageBar *m_message;
};

} // namespace dicom_echo
