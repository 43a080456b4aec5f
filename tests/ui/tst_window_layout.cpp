// The laws of the layout: what every echo needs is in sight and stays where it is, whatever a run does, at each size of
// the window; and log, PDUs and chart get the room that they need. Run once more with larger pixels and larger fonts.
#include "core/responder/responder.h"
#include "tests/support/loopback.h"
#include "tests/ui/window_driver.h"
#include "ui/preferences/chosen_appearance.h"

#include <QApplication>
#include <QComboBox>
#include <QHostAddress>
#include <QLabel>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollArea>
#include <QTabBar>
#include <QTest>
#include <QTreeView>

using namespace dicom_echo;
using namespace dicom_echo::test;

namespace {

/// What is never to move, by accessible name. Echo is Cancel while a run is on.
constexpr const char *stillParts[] = {
    "Use TLS",
    "Address",
    "Port",
    "Called AE title",
    "Calling AE title",
    "Stage Resolve",
    "Stage Connect",
    "Stage TLS",
    "Stage Associate",
    "Stage Echo",
    "Stage Release",
    "Verdict",
    "Ticket",
    "Redact",
    "Timeouts, transfer syntax and more",
    "Secure connection (TLS)",
};

/// As on a screen of 144 dpi that the desktop does not scale: see CMakeLists.txt.
bool isLargeFont()
{
    return qEnvironmentVariableIsSet("LARGE_FONTS");
}

} // namespace

class TestWindowLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_driver = std::make_unique<WindowDriver>(); }
    void cleanup() { m_driver.reset(); }

    void movesNothingWhileRunsComeAndGo_data();
    void movesNothingWhileRunsComeAndGo();
    void opensSectionsInAThirdOfTheHeight_data();
    void opensSectionsInAThirdOfTheHeight();
    void givesEachTabTheRoomItNeeds_data();
    void givesEachTabTheRoomItNeeds();
    void movesNothingWhileAWatchRuns_data();
    void movesNothingWhileAWatchRuns();
    void holdsInDarkColours();
    void usesTheWidthOfAWideWindow();
    void movesNothingForMessagesAndNotes();
    void standsSectionsSideBySideWhereThereIsRoom();
    void explainsAFailureUnlessATabWasChosen();

private:
    using Places = QMap<QString, QRect>;

    void open(const QSize &size);
    void runFailing() const;
    [[nodiscard]] QWidget *part(const QString &name) const { return findByName<QWidget>(m_driver->window(), name); }
    [[nodiscard]] QTabBar *tabs() const { return m_driver->window()->findChild<QTabBar *>(); }
    [[nodiscard]] QRect placeOf(const QWidget *widget) const;
    [[nodiscard]] Places places() const;
    /// What stands elsewhere than before, or is not in sight any more; empty if nothing is.
    [[nodiscard]] QString moved(const Places &before) const;
    void showTab(const char *name) const;

    std::unique_ptr<WindowDriver> m_driver;
    std::unique_ptr<Responder> m_peer;
    Socket m_silent; ///< takes connections and never answers
};

namespace {

void addSizes()
{
    QTest::addColumn<QSize>("size");
    for (const QSize &size : {QSize(900, 600), QSize(1100, 760), QSize(1366, 768), QSize(1920, 1080)}) {
        if (!isLargeFont() || size.width() > 1100)
            QTest::addRow("%d x %d", size.width(), size.height()) << size;
    }
}

} // namespace

void TestWindowLayout::initTestCase()
{
    if (!isLargeFont())
        return;
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    QApplication::setFont(font);
}

/// With three peers: one that answers, one that never does, and one whose failure takes the most words.
void TestWindowLayout::open(const QSize &size)
{
    m_peer = std::make_unique<Responder>();
    QVERIFY(!m_peer->start());
    m_silent = listenOn(QHostAddress(QHostAddress::LocalHost));
    Profile failing = savedPeer(text("Failing"), 104);
    failing.name = QString(100, u'W');
    failing.request.address = (QString(60, u'w') + u'.').repeated(4) + text("invalid");
    m_driver->save(
        {savedPeer(text("Answering"), m_peer->port()), savedPeer(text("Silent"), localPort(m_silent)), failing});
    m_driver->open();
    m_driver->window()->resize(size);
    QTRY_COMPARE(m_driver->window()->size(), size);
    m_driver->clickProfile(text("Answering"));
}

void TestWindowLayout::runFailing() const
{
    m_driver->clickProfile(QString(100, u'W'));
    m_driver->click(text("Echo"));
    QTRY_VERIFY(m_driver->button(text("Echo")));
    QVERIFY2(m_driver->verdictLine().startsWith(text("Echo failed")), qPrintable(m_driver->verdictLine()));
}

QRect TestWindowLayout::placeOf(const QWidget *widget) const
{
    return {widget->mapTo(m_driver->window(), QPoint()), widget->size()};
}

/// Of the parts that are wholly in sight.
TestWindowLayout::Places TestWindowLayout::places() const
{
    settleLayout();
    Places places;
    const auto add = [this, &places](const QString &name, const QWidget *widget) {
        if (widget && widget->isVisible() && widget->visibleRegion().boundingRect() == widget->rect())
            places.insert(name, placeOf(widget));
    };
    for (const char *const name : stillParts)
        add(text(name), part(text(name)));
    if (places.contains(text("Verdict")))
        places[text("Verdict")].setWidth(0); // its end gives way to a remark
    QWidget *const echo = part(text("Echo"));
    add(text("Echo"), echo ? echo : part(text("Cancel")));
    add(text("tabs"), tabs());
    return places;
}

QString TestWindowLayout::moved(const Places &before) const
{
    const Places now = places();
    QString moved;
    QDebug told(&moved);
    for (auto part = before.begin(); part != before.end(); ++part) {
        if (now.value(part.key()) != part.value())
            told << part.key() << part.value() << now.value(part.key());
    }
    return moved;
}

void TestWindowLayout::showTab(const char *name) const
{
    for (int i = 0; i < tabs()->count(); ++i) {
        if (tabs()->tabText(i) == text(name))
            QTest::mouseClick(tabs(), Qt::LeftButton, {}, tabs()->tabRect(i).center());
    }
    QCOMPARE(tabs()->tabText(tabs()->currentIndex()), text(name));
}

void TestWindowLayout::movesNothingWhileRunsComeAndGo_data()
{
    addSizes();
}

void TestWindowLayout::movesNothingWhileRunsComeAndGo()
{
    QFETCH(const QSize, size);
    open(size);
    const Places idle = places();
    QCOMPARE(idle.size(), qsizetype(std::size(stillParts)) + 2);
    m_driver->click(text("Echo"));
    QCOMPARE(moved(idle), QString());
    QTRY_VERIFY(m_driver->verdictLine().startsWith(text("Echo succeeded")));
    QCOMPARE(moved(idle), QString());

    m_driver->clickProfile(text("Silent"));
    QCOMPARE(moved(idle), QString());
    m_driver->click(text("Echo"));
    QTRY_COMPARE(m_driver->verdictLine(), text("Waiting for the answer to the association request, 2 of 30 s"));
    QCOMPARE(moved(idle), QString());
    m_driver->click(text("Cancel"));
    QTRY_VERIFY(m_driver->button(text("Echo")));
    QCOMPARE(moved(idle), QString());

    runFailing();
    QCOMPARE(moved(idle), QString());
    for (int i = 0; i < tabs()->count(); ++i) {
        tabs()->setCurrentIndex(i);
        QCOMPARE(moved(idle), QString());
    }
    QCOMPARE(m_driver->window()->size(), size);
}

void TestWindowLayout::opensSectionsInAThirdOfTheHeight_data()
{
    addSizes();
}

void TestWindowLayout::opensSectionsInAThirdOfTheHeight()
{
    QFETCH(const QSize, size);
    open(size);
    const Places closed = places();
    const QStringList sections = {text("Timeouts, transfer syntax and more"), text("Secure connection (TLS)"),
                                  text("Watch")};
    for (const QString &section : sections)
        m_driver->click(section);
    const auto *const region = m_driver->window()->findChild<QScrollArea *>(text("sections"));
    QVERIFY(region && region->isVisible());
    QVERIFY2(region->height() <= size.height() / 3, qPrintable(QString::number(region->height())));
    const Places opened = places();
    QCOMPARE(opened.keys(), closed.keys()); // all in sight
    for (const char *const name : {"Echo", "Address", "Port", "Use TLS", "Called AE title", "Calling AE title"})
        QCOMPARE(opened.value(text(name)), closed.value(text(name)));
    runFailing();
    QCOMPARE(moved(opened), QString());
    for (const QString &section : sections)
        m_driver->click(section);
    QVERIFY(!region->isVisible());
    QCOMPARE(moved(closed), QString());
    QCOMPARE(m_driver->window()->size(), size);
}

void TestWindowLayout::givesEachTabTheRoomItNeeds_data()
{
    addSizes();
}

void TestWindowLayout::givesEachTabTheRoomItNeeds()
{
    QFETCH(const QSize, size);
    const bool isScarce = isLargeFont() && size.height() < 1000; // as if it were 911 x 512
    open(size);
    m_driver->click(text("Echo"));
    QTRY_VERIFY(m_driver->verdictLine().startsWith(text("Echo succeeded")));
    showTab("Log");
    const QAbstractItemView *const log = m_driver->list(text("Log"));
    QTRY_VERIFY(log->model()->rowCount() > 20);
    const auto rowsShown = [](const QAbstractItemView *view) {
        return view->viewport()->height() / view->visualRect(view->indexAt(QPoint(4, 4))).height();
    };
    QVERIFY2(rowsShown(log) >= (isScarce ? 5 : 10), qPrintable(QString::number(rowsShown(log))));

    showTab("PDUs");
    const QAbstractItemView *const pdus = m_driver->list(text("PDUs"));
    QTRY_VERIFY(pdus->model()->rowCount() >= 6);
    QVERIFY2(rowsShown(pdus) >= (isScarce ? 3 : 6), qPrintable(QString::number(rowsShown(pdus))));
    const auto *const fields = findByName<QTreeView>(m_driver->window(), text("PDU fields"));
    QVERIFY2(rowsShown(fields) >= (isScarce ? 1 : 3), qPrintable(QString::number(rowsShown(fields))));

    showTab("Latency");
    const QWidget *const chart = part(text("Latency chart"));
    QVERIFY(chart->isVisible());
    QCOMPARE(chart->visibleRegion().boundingRect(), chart->rect());
    QVERIFY2(chart->height() > 6 * chart->fontMetrics().lineSpacing(), qPrintable(QString::number(chart->height())));
}

void TestWindowLayout::movesNothingWhileAWatchRuns_data()
{
    addSizes();
}

void TestWindowLayout::movesNothingWhileAWatchRuns()
{
    QFETCH(const QSize, size);
    open(size);
    const Places idle = places();
    QTest::keyClick(m_driver->window(), Qt::Key_F5, Qt::ShiftModifier);
    QTRY_VERIFY2(m_driver->verdictLine().startsWith(text("Watching. Up")), qPrintable(m_driver->verdictLine()));
    QCOMPARE(moved(idle), QString());
    for (int i = 0; i < tabs()->count(); ++i) {
        tabs()->setCurrentIndex(i);
        QCOMPARE(moved(idle), QString());
    }
    m_driver->clickProfile(text("Silent")); // the watch goes on, and the title of the window tells of it
    QCOMPARE(moved(idle), QString());
    m_driver->clickProfile(text("Answering"));
    m_peer.reset();
    QTRY_VERIFY2(m_driver->verdictLine().contains(text("Down")), qPrintable(m_driver->verdictLine()));
    QCOMPARE(moved(idle), QString());
    m_driver->click(text("Stop watch"));
    QTRY_VERIFY(m_driver->button(text("Start watch")));
    QCOMPARE(moved(idle), QString());
    QCOMPARE(m_driver->window()->size(), size);
}

/// The same places, and nothing that is only seen on a light ground.
void TestWindowLayout::holdsInDarkColours()
{
    const QSize size = isLargeFont() ? QSize(1366, 768) : QSize(900, 600);
    open(size);
    const Places light = places();
    showAppearance(Appearance::Dark);
    const auto restore = qScopeGuard([] { showAppearance(Appearance::Light); });
    QCOMPARE(moved(light), QString());
    runFailing();
    QCOMPARE(moved(light), QString());
    const auto lightnessOf = [](const QImage &image) { return qGray(image.pixel(image.width() / 2, 2)); };
    const auto contrastOf = [](const QImage &image) {
        int darkest = 255;
        int lightest = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                darkest = std::min(darkest, qGray(image.pixel(x, y)));
                lightest = std::max(lightest, qGray(image.pixel(x, y)));
            }
        }
        return lightest - darkest;
    };
    QVERIFY(lightnessOf(m_driver->window()->grab().toImage()) < 100);
    for (const char *const name : stillParts) {
        const QImage image = part(text(name))->grab().toImage();
        QVERIFY2(contrastOf(image) > 60, qPrintable(text("%1: %2").arg(text(name)).arg(contrastOf(image))));
    }
}

void TestWindowLayout::usesTheWidthOfAWideWindow()
{
    if (isLargeFont())
        QSKIP("No screen is that wide.");
    open(QSize(900, 600));
    const auto rowsOfHead = [this] {
        return placeOf(part(text("Called AE title"))).top() > placeOf(part(text("Address"))).bottom() ? 2 : 1;
    };
    QCOMPARE(rowsOfHead(), 2);
    m_driver->window()->resize(1920, 1080);
    QTRY_COMPARE(rowsOfHead(), 1);
    const int rightEdge = placeOf(part(text("Ticket"))).right();
    QTRY_COMPARE(placeOf(part(text("Start watch"))).right(), rightEdge);
    QCOMPARE(placeOf(part(text("Calling AE title"))).right(), rightEdge);
    m_driver->window()->resize(900, 600);
    QTRY_COMPARE(rowsOfHead(), 2);
}

/// What is said stands over the lower end, or where it has a place of its own.
void TestWindowLayout::movesNothingForMessagesAndNotes()
{
    open(isLargeFont() ? QSize(1366, 768) : QSize(900, 600));
    runFailing();
    const Places before = places();
    m_driver->trigger(text("Copy for a ticket"));
    QCOMPARE(moved(before), QString());
    m_driver->click(text("Redact"));
    QVERIFY(!findByName<QLabel>(m_driver->window(), text("Redacted"))->text().isEmpty());
    QCOMPARE(moved(before), QString());
    m_driver->type(text("Address"), text("elsewhere"));
    QVERIFY(labelColor(m_driver->window(), text("The settings have changed since")).isValid());
    QCOMPARE(moved(before), QString());
    m_driver->type(text("Port"), text("99999")); // the longest of what is wrong with a port
    m_driver->type(text("Called AE title"), text("SEVENTEEN LETTERS"));
    QVERIFY(!m_driver->button(text("Echo"))->isEnabled());
    QCOMPARE(moved(before), QString());
    m_driver->press(text("Profiles"), Qt::Key_Delete);
    m_driver->answer(text("Delete")); // in spite of unsaved changes
    const QWidget *const message = part(text("Message"));
    QTRY_VERIFY(message->isVisible());
    QCOMPARE(moved(before), QString());
    QVERIFY(placeOf(message).bottom() < m_driver->window()->height());
    m_driver->window()->resize(m_driver->window()->size() + QSize(100, 50));
    QTRY_COMPARE(placeOf(message).right(), placeOf(part(text("Ticket"))).right());
}

void TestWindowLayout::standsSectionsSideBySideWhereThereIsRoom()
{
    open(isLargeFont() ? QSize(1366, 768) : QSize(900, 600));
    for (const char *const name : {"Timeouts, transfer syntax and more", "Secure connection (TLS)"})
        m_driver->click(text(name));
    const QWidget *const timeout = part(text("ACSE timeout"));
    const QWidget *const verification = part(text("Verification"));
    QTRY_VERIFY(placeOf(verification).top() > placeOf(timeout).bottom());
    const QSize wide = isLargeFont() ? QSize(2400, 1080) : QSize(1920, 1080);
    m_driver->window()->resize(wide);
    QTRY_VERIFY(placeOf(verification).left() > placeOf(timeout).right());
    QVERIFY(placeOf(verification).top() < placeOf(part(text("Maximum PDU"))).top());
    m_driver->window()->resize(wide.width() / 2, 1080); // what stands side by side keeps no window wide
    QTRY_VERIFY(placeOf(verification).top() > placeOf(timeout).bottom());
}

void TestWindowLayout::explainsAFailureUnlessATabWasChosen()
{
    open(QSize(1366, 768));
    showTab("Log");
    runFailing();
    QCOMPARE(tabs()->tabText(tabs()->currentIndex()), text("Explanation"));
    showTab("Latency");
    m_driver->clickProfile(text("Answering"));
    m_driver->click(text("Echo"));
    QTRY_VERIFY(m_driver->verdictLine().startsWith(text("Echo succeeded")));
    QCOMPARE(tabs()->tabText(tabs()->currentIndex()), text("Latency"));

    Profile refused = savedPeer(text("Silent"), localPort(m_silent));
    refused.request.acseTimeout = std::chrono::milliseconds(500);
    refused.request.secondOpinion = SecondOpinionChoice::Never;
    QVERIFY(!m_driver->store().save(refused, refused.name));
    QVERIFY(m_driver->close());
    m_driver->open();
    m_driver->clickProfile(text("Silent"));
    m_driver->click(text("Echo"));
    showTab("PDUs"); // while the run is on
    QTRY_VERIFY(m_driver->verdictLine().startsWith(text("Echo failed")));
    QCOMPARE(tabs()->tabText(tabs()->currentIndex()), text("PDUs"));
}

QTEST_MAIN(TestWindowLayout)
#include "tst_window_layout.moc"
