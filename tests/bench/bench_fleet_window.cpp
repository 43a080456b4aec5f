// How long the workspace Fleet with 2,000 peers keeps the window's thread: it opens, tests them all, and is sorted and
// filtered meanwhile and afterwards. The peers are in a process of their own. Prints text, then JSON; exits with 1 if a
// target is missed.
#include "tests/bench/bench_result.h"
#include "tests/bench/window_timing.h"
#include "tests/support/peer_fleet.h"
#include "ui/window/main_window.h"

#include <QAbstractButton>
#include <QFile>
#include <QJsonArray>
#include <QLineEdit>
#include <QListView>
#include <QProcess>
#include <QTableView>
#include <QTemporaryDir>
#include <QWindow>

using namespace dicom_echo;
using namespace dicom_echo::bench;
using namespace dicom_echo::test;

namespace {

constexpr int manyPeers = 2'000;
constexpr int someGroups = 40;
constexpr double longestBlock = 50; // ms

/// Every tenth peer fails, in one of five ways.
PeerFleet::Role roleOf(quint32 host)
{
    using enum PeerFleet::Role;
    constexpr PeerFleet::Role roles[] = {DoesNotKnowUs, DoesNotKnowTheTitle, Aborts, HasNoVerification, RefusesTheEcho};
    return host % 10 == 0 ? roles[host / 10 % std::size(roles)] : Serves;
}

int serveFleet()
{
    const PeerFleet fleet(roleOf);
    QTextStream(stdout) << fleet.port() << Qt::endl;
    QTextStream(stdin).readLine();
    return 0;
}

bool writeProfiles(const QString &folder, quint16 port)
{
    QJsonArray profiles;
    for (int i = 1; i <= manyPeers; ++i) {
        profiles << QJsonObject{{QStringLiteral("name"), QStringLiteral("Modality %1").arg(i)},
                                {QStringLiteral("group"), QStringLiteral("Group %1").arg(i % someGroups)},
                                {QStringLiteral("address"), peerFleetAddress(static_cast<quint32>(i))},
                                {QStringLiteral("port"), port},
                                {QStringLiteral("calledAeTitle"), QStringLiteral("AE%1").arg(i)}};
    }
    const QJsonObject top{{QStringLiteral("schema"), QStringLiteral("dicom-echo/profiles/1")},
                          {QStringLiteral("profiles"), profiles}};
    QFile file(folder + QStringLiteral("/profiles.json"));
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(top).toJson()) > 0;
}

/// The widget of this accessible name; there is one.
template <typename Widget>
Widget *named(const MainWindow &window, const char *name)
{
    const QList<Widget *> widgets = window.findChildren<Widget *>();
    const auto found = std::find_if(widgets.begin(), widgets.end(), [name](const Widget *widget) {
        return widget->accessibleName() == QLatin1StringView(name);
    });
    if (found == widgets.end())
        qFatal("There is no widget %s.", name);
    return *found;
}

class FleetBench
{
public:
    FleetBench(TimedApplication &application, MainWindow &window, BenchResult &result)
        : m_application(application)
        , m_window(window)
        , m_result(result)
    {}

    void run()
    {
        measure("opening the workspace, ms", [this] {
            act([this] { named<QAbstractButton>(m_window, "Fleet")->click(); });
            waitUntil([this] { return table()->model()->rowCount() == manyPeers; });
        });
        measure("a run over all", [this] { echoAll([] {}); });
        measure("sorting by each column", [this] { sortByEach(); });
        measure("a key in the filter", [this] { filter(); });
        measure("choosing a cause", [this] { chooseCauses(); });
        measure("sorting and filtering in a run", [this] {
            echoAll([this] {
                sortByEach();
                filter();
            });
        });
    }

private:
    [[nodiscard]] QTableView *table() const { return named<QTableView>(m_window, "Fleet table"); }

    /// The longest event, in processor time of the thread, and the longest time without a turn of the event loop, which
    /// on a busy machine includes waiting for the processor.
    void measure(const char *name, const std::function<void()> &action)
    {
        static_cast<void>(m_application.takeLongestMilliseconds());
        const Heartbeat pulse;
        action();
        const double worked = m_application.takeLongestMilliseconds();
        m_result.addAtMost(qPrintable(QStringLiteral("%1: one event").arg(QLatin1StringView(name))), worked,
                           longestBlock);
        m_result.addAtMost(qPrintable(QStringLiteral("%1: blocked").arg(QLatin1StringView(name))),
                           pulse.longestMilliseconds(), longestBlock);
    }

    void echoAll(const std::function<void()> &meanwhile)
    {
        auto *const echo = named<QAbstractButton>(m_window, "Echo all");
        act([echo] { echo->click(); });
        waitUntil([echo] { return !echo->isEnabled(); });
        meanwhile();
        waitUntil([echo] { return echo->isEnabled(); });
    }

    void sortByEach()
    {
        for (int column = 0; column < table()->model()->columnCount(); ++column) {
            for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder})
                act([this, column, order] { table()->sortByColumn(column, order); });
        }
    }

    void filter()
    {
        auto *const line = named<QLineEdit>(m_window, "Fleet filter");
        for (const char *text : {"m", "mo", "modality 1", "1", "19", "199", "1999", "e", "group 7", "nothing", ""})
            act([line, text] { line->setText(QLatin1StringView(text)); });
    }

    void chooseCauses()
    {
        auto *const causes = named<QListView>(m_window, "Causes");
        for (int row = causes->model()->rowCount() - 1; row >= 0; --row)
            act([causes, row] { causes->setCurrentIndex(causes->model()->index(row, 0)); });
    }

    TimedApplication &m_application;
    MainWindow &m_window;
    BenchResult &m_result;
};

} // namespace

int main(int argc, char *argv[])
{
    if (argc > 1 && QLatin1StringView(argv[1]) == QLatin1StringView("serve")) {
        const QCoreApplication application(argc, argv);
        return serveFleet();
    }
    const QTemporaryDir folder; // for everything that the window keeps
    for (const char *variable : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qputenv(variable, folder.path().toUtf8());
    TimedApplication application(argc, argv);
    QProcess peers;
    peers.start(QCoreApplication::applicationFilePath(), {QStringLiteral("serve")});
    peers.waitForReadyRead(10000);
    if (!writeProfiles(folder.path(), peers.readLine().trimmed().toUShort()))
        qFatal("The profiles could not be written.");
    BenchResult result;
    {
        MainWindow window({}, ProfileStore(folder.path()));
        window.show();
        const auto *const profiles = named<QAbstractItemView>(window, "Profiles");
        waitUntil([&] { return window.windowHandle()->isExposed() && profiles->model()->rowCount() >= someGroups; });
        FleetBench(application, window, result).run();
    }
    peers.closeWriteChannel();
    peers.waitForFinished(10000);
    result.printJson();
    return result.metAll() ? 0 : 1;
}
