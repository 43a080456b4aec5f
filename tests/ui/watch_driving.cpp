#include "tests/ui/watch_driving.h"

#include "ui/profiles/profile_list_model.h"

#include <QTest>

using namespace std::chrono_literals;

namespace dicom_echo::test {

WindowStart watching(quint16 port, WatchAssociations associations)
{
    WindowStart start;
    start.request.emplace();
    start.request->address = text("127.0.0.1");
    start.request->port = port;
    start.watch = WatchSettings{100ms, 0ms, associations};
    return start;
}

Profile watchedPeer(const char *name, quint16 port)
{
    Profile profile = savedPeer(text(name), port);
    profile.watch.interval = 100ms;
    return profile;
}

void startWatch(const WindowDriver &driver)
{
    QTest::keyClick(driver.window(), Qt::Key_F6);
    driver.click(text("Start watch"));
    QVERIFY(driver.button(text("Stop watch")));
    QVERIFY(!driver.button(text("Echo"))->isEnabled());
}

QString stateOf(const WindowDriver &driver, const char *profile)
{
    const QAbstractItemModel *const model = driver.list(text("Profiles"))->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data(Qt::EditRole).toString() == text(profile))
            return model->index(row, 0).data(ProfileListModel::StateRole).toString();
    }
    return {};
}

} // namespace dicom_echo::test
