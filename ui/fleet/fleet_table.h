// The fleet as a table. The user chooses which columns there are, their order and width, and what the rows are sorted
// by; all of that is remembered. Rows that move take neither the selection nor the place in sight with them.
#pragma once

#include "ui/fleet/fleet_order.h"

#include <QTableView>

#include <functional>

class QSettings;

namespace dicom_echo {

class FleetTable : public QTableView
{
    Q_OBJECT

public:
    /// `order` is borrowed and outlives it.
    FleetTable(FleetOrder *order, QWidget *parent);

    /// Runs `change`, which may move, hide or show rows, and stays where the user is looking: at the current row if it
    /// is in sight, at the top if it is there, else at the first row in sight.
    void keepPlace(const std::function<void()> &change);

    /// Of the model of the fleet.
    [[nodiscard]] QList<int> selectedRows() const;
    [[nodiscard]] QStringList selectedNames() const;
    void selectNames(const QStringList &names);

    /// The selected rows with their headers, in the columns that are shown: a tab between two of them.
    [[nodiscard]] QStringList selectedLines() const;

    void saveLayout(QSettings &settings) const;
    void restoreLayout(const QSettings &settings);

    /// Does nothing: the filter looks for what is typed.
    void keyboardSearch(const QString &) override {}

protected:
    void changeEvent(QEvent *event) override;

private:
    void chooseColumns(const QPoint &place);
    void resetColumns();

    FleetOrder *m_order;
};

} // namespace dicom_echo
