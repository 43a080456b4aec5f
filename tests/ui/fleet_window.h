// A window whose workspace Fleet is used as its users do, and profiles of a PeerFleet for it.
#pragma once

#include "tests/support/peer_fleet.h"
#include "tests/ui/window_driver.h"

#include <QLabel>
#include <QTableView>
#include <QTest>

#include <optional>

namespace dicom_echo::test {

inline Profile fleetPeer(quint16 port, quint32 host, const QString &group = {})
{
    Profile profile = savedPeer(QStringLiteral("Peer %1").arg(host), port);
    profile.group = group;
    profile.request.address = peerFleetAddress(host);
    profile.request.secondOpinion = SecondOpinionChoice::Never;
    return profile;
}

inline QList<Profile> fleetPeers(quint16 port, quint32 count)
{
    QList<Profile> profiles;
    for (quint32 host = 1; host <= count; ++host)
        profiles.append(fleetPeer(port, host, host % 2 == 0 ? text("Even") : text("Odd")));
    return profiles;
}

class FleetWindow : public WindowDriver
{
public:
    void openFleet(const WindowStart &start = {})
    {
        open(start);
        click(text("Fleet"));
        QTRY_VERIFY(table() && button(text("Echo all"))->height() > 10); // it is laid out
    }

    [[nodiscard]] QTableView *table() const { return findByName<QTableView>(window(), text("Fleet table")); }

    /// By its heading; -1 if there is none.
    [[nodiscard]] int columnOf(const char *title) const
    {
        for (int i = 0; i < table()->model()->columnCount(); ++i) {
            if (table()->model()->headerData(i, Qt::Horizontal).toString() == text(title))
                return i;
        }
        return -1;
    }

    [[nodiscard]] QString cell(const QString &name, const char *column) const
    {
        return table()->model()->index(rowOf(name), columnOf(column)).data().toString();
    }

    [[nodiscard]] int rowOf(const QString &name) const { return int(shownNames().indexOf(name)); }

    [[nodiscard]] QStringList shownNames() const
    {
        QStringList names;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            names << table()->model()->index(row, 1).data().toString();
        return names;
    }

    void clickRow(const QString &name, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        const QModelIndex index = table()->model()->index(rowOf(name), 1);
        QVERIFY2(index.isValid(), qPrintable(name));
        table()->scrollTo(index);
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, modifiers, table()->visualRect(index).center());
    }

    /// Once it is of so many peers, if that is told: causes are put together on a thread of their own.
    void clickCause(const QString &part, std::optional<int> peers = {}) const
    {
        QAbstractItemView *const causes = list(text("Causes"));
        const QString end = peers ? QStringLiteral(" %1").arg(*peers) : QString();
        const auto find = [&] {
            for (int row = 0; row < causes->model()->rowCount(); ++row) {
                const QString shown = causes->model()->index(row, 0).data().toString();
                if (shown.contains(part) && shown.endsWith(end))
                    return causes->model()->index(row, 0);
            }
            return QModelIndex();
        };
        QTRY_VERIFY2(find().isValid(), qPrintable(part));
        QTest::mouseClick(causes->viewport(), Qt::LeftButton, {}, causes->visualRect(find()).center());
    }

    void waitForEnd() const { QTRY_VERIFY_WITH_TIMEOUT(!button(text("Stop"))->isEnabled(), 20'000); }

    [[nodiscard]] QLabel *label(const char *name) const { return findByName<QLabel>(window(), text(name)); }
    /// How many peers there are, and how they are.
    [[nodiscard]] QString summary() const { return label("Fleet summary")->text(); }
    /// What else there is to say.
    [[nodiscard]] QString headline() const { return label("Fleet headline")->text(); }
};

} // namespace dicom_echo::test
