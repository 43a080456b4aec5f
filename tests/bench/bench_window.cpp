// How fast the window is: 100,000 echoes at level debug with it open, against the program without a window; how long
// its thread was ever blocked; how much memory a run takes, and whether later ones take more; how long it takes until
// the form can be typed into, against the first frame of an empty window. Prints text, then JSON; exits with 1 if a
// target is missed.
#include "tests/bench/bench_result.h"
#include "tests/bench/bench_server.h"
#include "tests/bench/process_usage.h"
#include "tests/bench/window_timing.h"
#include "ui/form/connection_form.h"
#include "ui/widgets/collapsible_section.h"
#include "ui/window/main_window.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTemporaryDir>

#include <algorithm>
#include <functional>
#include <vector>

using namespace dicom_echo;
using namespace dicom_echo::bench;
using namespace std::chrono_literals;

namespace {

constexpr quint32 echoes = 100'000;
constexpr int runs = 14;
constexpr int starts = 31;
constexpr int manyProfiles = 5'000;
constexpr int manyGroups = 50;
constexpr double mebi = 1024;

double medianOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

EchoRequest requestTo(quint16 port)
{
    EchoRequest request;
    request.address = QStringLiteral("127.0.0.1");
    request.port = port;
    request.repeat = echoes;
    return request;
}

bool readsEcho(const QAbstractButton *button)
{
    return button->accessibleName() == QLatin1StringView("Echo");
}

QAbstractButton *echoButton(const MainWindow &window)
{
    const QList<QAbstractButton *> buttons = window.findChildren<QAbstractButton *>();
    const auto found = std::find_if(buttons.begin(), buttons.end(), readsEcho);
    return found == buttons.end() ? nullptr : *found;
}

/// Presses Echo and waits for the end of the run. Seconds from the one to the other.
double runInWindow(MainWindow &window)
{
    QAbstractButton *const echo = echoButton(window);
    QElapsedTimer clock;
    clock.start();
    QMetaObject::invokeMethod(echo, &QAbstractButton::click, Qt::QueuedConnection); // an event, so that it is timed
    const auto isRunning = [echo] { return !readsEcho(echo); };                     // it reads Cancel
    waitUntil(isRunning);
    waitUntil(std::not_fn(isRunning));
    return static_cast<double>(clock.nsecsElapsed()) / 1e9;
}

double secondsOf(const QString &program, const QStringList &arguments)
{
    QElapsedTimer clock;
    clock.start();
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(600000);
    return static_cast<double>(clock.nsecsElapsed()) / 1e9;
}

/// From the start of a program to when it says that its window can be used; 0 if it cannot.
double millisecondsToUse(const QString &program, const QStringList &arguments = {})
{
    QElapsedTimer clock;
    clock.start();
    QProcess process;
    process.start(program, arguments);
    process.waitForReadyRead(10000);
    const double milliseconds = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    process.waitForFinished(10000);
    return process.readAllStandardOutput().startsWith("usable") ? milliseconds : 0;
}

void measureRuns(TimedApplication &application, BenchResult &result)
{
    const BenchServer server(QStringLiteral("serve-responder"));
    const QTemporaryDir folder;
    WindowStart start;
    start.request = requestTo(server.port());
    start.logLevel = LogLevel::Debug;
    MainWindow window(start, ProfileStore(folder.path()));
    window.show();
    const QStringList console{QStringLiteral("--console"), QStringLiteral("-q"),        QStringLiteral("--repeat"),
                              QString::number(echoes),     QStringLiteral("127.0.0.1"), QString::number(server.port())};
    std::vector<double> windowRates;
    std::vector<double> consoleRates;
    std::vector<double> ratios;
    std::vector<qint64> memory = {processUsage().residentKiB};
    double blocked = 0;
    double worked = 0;
    for (int i = 0; i < runs; ++i) {
        const double withoutWindow = secondsOf(QStringLiteral(DICOM_ECHO_PROGRAM), console);
        (void)application.takeLongestMilliseconds();
        const Heartbeat pulse;
        const double inWindow = runInWindow(window);
        blocked = std::max(blocked, pulse.longestMilliseconds());
        worked = std::max(worked, application.takeLongestMilliseconds());
        ratios.push_back(withoutWindow / inWindow);
        memory.push_back(processUsage().residentKiB);
        windowRates.push_back(echoes / inWindow);
        consoleRates.push_back(echoes / withoutWindow);
    }
    result.add("echoes per second in the window", medianOf(windowRates));
    result.add("echoes per second with --console -q", medianOf(consoleRates));
    result.addAtLeast("rate in the window / rate with --console -q", medianOf(ratios), 0.7);
    result.addAtMost("window blocked for, ms", blocked, 50);
    result.addAtMost("window worked on one event for, ms", worked, 50);
    result.addAtMost("memory of the first run, MiB", static_cast<double>(memory[1] - memory[0]) / mebi, 64);
    // The allocator settles within a MiB or three during the first runs: so medians of three runs are compared only
    // after those.
    const double late = medianOf({memory.end() - 3, memory.end()});
    const double early = medianOf({memory.end() - 6, memory.end() - 3});
    result.addAtMost("memory, growth to the last three runs, MiB", (late - early) / mebi, 1);
}

/// What a key typed into a TLS field costs the window's thread, with all authorities of this computer as the CA file.
void measureTyping(BenchResult &result)
{
    ConnectionForm form;
    ProfileDraft draft = form.draft();
    draft.tls.emplace();
    draft.tls->caPath = QStringLiteral("/etc/ssl/certs/ca-certificates.crt");
    form.setDraft(draft);
    form.tlsSection()->setExpanded(true);
    form.show();
    const QList<QLineEdit *> edits = form.findChildren<QLineEdit *>();
    const auto field = std::find_if(edits.begin(), edits.end(), [](const QLineEdit *edit) {
        return edit->accessibleName() == QLatin1StringView("Server name");
    });
    std::vector<double> keys;
    for (int i = 0; i < starts; ++i) {
        bool isChecked = false;
        const auto checking = QObject::connect(&form, &ConnectionForm::checked, [&isChecked] { isChecked = true; });
        const double before = workedMilliseconds();
        (*field)->insert(QStringLiteral("a"));
        waitUntil([&isChecked] { return isChecked; });
        keys.push_back(workedMilliseconds() - before);
        QObject::disconnect(checking);
    }
    result.addAtMost("a key in a field of TLS, ms of the window's thread", medianOf(keys), 5);
}

void measureStarts(BenchResult &result)
{
    const QString programs = QCoreApplication::applicationDirPath() + u'/';
    const QTemporaryDir folder;
    Profile profile;
    profile.name = QStringLiteral("Main PACS");
    profile.request.address = QStringLiteral("192.0.2.1");
    (void)ProfileStore(folder.path()).save(profile); // a window without one begins with the local test peer
    std::vector<double> empty;
    std::vector<double> ours;
    std::vector<double> ratios; // of one turn each: the machine's speed changes within the run
    for (int i = 0; i < starts; ++i) {
        empty.push_back(millisecondsToUse(programs + QStringLiteral("bench_first_frame_empty")));
        ours.push_back(millisecondsToUse(programs + QStringLiteral("bench_first_frame"), {folder.path()}));
        if (empty.back() <= 0 || ours.back() <= 0)
            qFatal("A window that was started could not be used.");
        ratios.push_back(ours.back() / empty.back());
    }
    result.add("first frame of an empty window, ms", medianOf(empty));
    result.add("form that can be typed into, ms", medianOf(ours));
    result.addAtMost("form that can be typed into / first frame of an empty window", medianOf(ratios), 2.5);
}

bool writeProfiles(const QString &folder)
{
    QJsonArray profiles;
    for (int i = 0; i < manyProfiles; ++i) {
        profiles << QJsonObject{{QStringLiteral("name"), QStringLiteral("Modality %1").arg(i)},
                                {QStringLiteral("group"), QStringLiteral("Group %1").arg(i % manyGroups)},
                                {QStringLiteral("address"), QStringLiteral("ct%1.example.org").arg(i)},
                                {QStringLiteral("calledAeTitle"), QStringLiteral("AE%1").arg(i)}};
    }
    const QJsonObject top{{QStringLiteral("schema"), QStringLiteral("dicom-echo/profiles/1")},
                          {QStringLiteral("lastUsed"), QStringLiteral("Modality 2500")},
                          {QStringLiteral("profiles"), profiles}};
    QFile file(folder + QStringLiteral("/profiles.json"));
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(top).toJson()) > 0;
}

/// What the window's thread works until it shows thousands of profiles, and on a key in their filter.
void measureManyProfiles(BenchResult &result)
{
    const QTemporaryDir folder;
    if (!writeProfiles(folder.path()))
        qFatal("The profiles could not be written.");
    double before = workedMilliseconds();
    MainWindow window({}, ProfileStore(folder.path()));
    window.show();
    QAbstractItemView *const list = [&window] {
        const QList<QAbstractItemView *> views = window.findChildren<QAbstractItemView *>();
        const auto found = std::find_if(views.begin(), views.end(), [](const QAbstractItemView *view) {
            return view->accessibleName() == QLatin1StringView("Profiles");
        });
        return *found;
    }();
    waitUntil([list] { return list->model()->rowCount() == manyGroups; });
    act([] {}); // it paints them
    result.addAtMost("window with 5,000 profiles, ms of its thread", workedMilliseconds() - before, 1000);
    const QList<QLineEdit *> edits = window.findChildren<QLineEdit *>();
    const auto filter = std::find_if(edits.begin(), edits.end(), [](const QLineEdit *edit) {
        return edit->accessibleName() == QLatin1StringView("Filter profiles");
    });
    double worst = 0;
    for (const char *text : {"4", "49", "499", "4999", "499", "49", "4", "", "e9", "no such profile", ""}) {
        before = workedMilliseconds();
        act([filter, text] { (*filter)->setText(QLatin1StringView(text)); });
        worst = std::max(worst, workedMilliseconds() - before);
    }
    result.addAtMost("a key in the filter of 5,000 profiles, ms", worst, 50);
    worst = 0;
    for (int i = 0; i < starts; ++i) {
        before = workedMilliseconds();
        act([list] {
            QKeyEvent down(QEvent::KeyPress, Qt::Key_Down, Qt::NoModifier);
            QApplication::sendEvent(list, &down);
        });
        worst = std::max(worst, workedMilliseconds() - before);
    }
    result.addAtMost("an arrow key in the list of 5,000 profiles, ms", worst, 50);
}

} // namespace

int main(int argc, char *argv[])
{
    TimedApplication application(argc, argv);
    if (QApplication::arguments().value(1) == QLatin1StringView("serve-responder"))
        return serveResponder();
    BenchResult result;
    measureManyProfiles(result);
    if (QApplication::arguments().value(1) == QLatin1StringView("profiles"))
        return result.metAll() ? 0 : 1;
    measureStarts(result);
    measureTyping(result);
    measureRuns(application, result);
    result.printJson();
    return result.metAll() ? 0 : 1;
}
