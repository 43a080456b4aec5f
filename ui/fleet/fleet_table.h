// The fleet as a table. The user chooses which columns there are, their order and width, and what the rows are sorted
// by; all of that is remembered. Rows that move take neither the selection nor the place in sight with them. A table
// without rows says why.
#pragma once

#include "ui/fleet/fleet_order.h"

#include <QTableView>

#include <functional>
#include <optional>

class QLabel;
class QSettings;

namespace dicom_echo {

class FleetTable : public QTableView
{
    Q_OBJECT

public:
    /// `order` is borrowed and outlives it.
    FleetTable(FleetOrder *order, QWidget *parent);

    /// Runs `change`, which may move, hide or show rows, and stays where the user is looking: at the top if it is
    /// there, else at the current row if it is in sight, else at the first row in sight.
    void keepPlace(const std::function<void()> &change);
    /// Runs `change`, after which there are other rows than before, and shows a selected one of them, or else the top.
    void showAnew(const std::function<void()> &change);

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
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

protected:
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    /// Where the user is looking.
    struct Place
    {
        QPersistentModelIndex anchor; ///< the row that stays where it is; invalid: the top
        int height = 0;               ///< of the anchor, rows below the first one in sight
        QPersistentModelIndex current;
        int scrolledTo = 0; ///< once the user scrolls, they look elsewhere
    };

    [[nodiscard]] Place placeInSight() const;
    void showWhetherEmpty();
    void chooseColumns(const QPoint &place);
    void resetColumns();
    void fitStatesAndDates();

    FleetOrder *m_order;
    QLabel *m_whyEmpty;
    std::optional<Place> m_place; ///< since the user went there; rows may have moved since
    bool m_isScrolledLate = false;
};

} // namespace dicom_echo
