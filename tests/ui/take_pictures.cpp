// Takes the pictures of the user guide and of the README from the running program, in light and in dark colours; see
// tests/take_pictures. What differs from one run to the next, such as times and ports, does not replace a picture.
#include "core/responder/responder.h"
#include "tests/support/loopback.h"
#include "tests/support/peer_fleet.h"
#include "tests/ui/window_driver.h"
#include "ui/preferences/chosen_appearance.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QTabBar>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace dicom_echo;
using namespace dicom_echo::test;
using namespace std::chrono_literals;
using Role = PeerFleet::Role;

namespace {

constexpr QSize windowSize(900, 600);

/// A picture in which so few of the pixels differ shows the same thing.
constexpr double fewestDifferent = 0.03;

double shareOfDifferentPixels(const QImage &left, const QImage &right)
{
    if (left.size() != right.size())
        return 1;
    qint64 different = 0;
    for (int y = 0; y < left.height(); ++y) {
        for (int x = 0; x < left.width(); ++x)
            different += std::abs(qGray(left.pixel(x, y)) - qGray(right.pixel(x, y))) > 16 ? 1 : 0;
    }
    return static_cast<double>(different) / (static_cast<double>(left.width()) * left.height());
}

/// Of each group of colours that are nearly the same the one that is there most.
QList<QRgb> paletteOf(const QImage &picture)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            ++counts[picture.pixel(x, y)];
    }
    constexpr QRgb significantBits = 0xfff8f8f8;
    QMap<QRgb, std::pair<int, QRgb>> groups;
    for (auto color = counts.cbegin(); color != counts.cend(); ++color) {
        std::pair<int, QRgb> &most = groups[color.key() & significantBits];
        most = std::max(most, std::pair(color.value(), color.key()));
    }
    QList<std::pair<int, QRgb>> ordered = groups.values();
    std::sort(ordered.rbegin(), ordered.rend());
    constexpr qsizetype mostColors = 256;
    QList<QRgb> palette;
    for (const auto &[count, color] : ordered.first(std::min(ordered.size(), mostColors)))
        palette << color;
    return palette;
}

/// In a palette of its own: a quarter of the size, and nobody sees it.
void save(const QImage &picture, const QString &path)
{
    const QImage kept(path);
    if (!kept.isNull() && shareOfDifferentPixels(kept, picture) < fewestDifferent)
        return;
    const QImage indexed =
        picture.convertToFormat(QImage::Format_Indexed8, paletteOf(picture), Qt::ThresholdDither | Qt::AvoidDither);
    QVERIFY2(indexed.save(path, "PNG", 0), qPrintable(path));
    qInfo("%s", qPrintable(path));
}

Profile peer(const char *name, const char *group, const QString &address, quint16 port, const char *calledAeTitle)
{
    Profile profile = savedPeer(text(name), port);
    profile.group = text(group);
    profile.request.address = address;
    profile.request.calledAeTitle = text(calledAeTitle);
    profile.request.callingAeTitle = text("WORKSTATION");
    profile.request.secondOpinion = SecondOpinionChoice::Never;
    profile.watch.interval = 100ms;
    return profile;
}

} // namespace

class TakePictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();

    void firstEcho();
    void failures();
    void tls();
    void watch();
    void captures();
    void profiles();
    void fleet();

private:
    void showTab(const char *name) const;
    void echo(const char *profile, const char *verdict) const;
    void take(const char *page) const;
    void take(const char *page, const QWidget *part) const;

    std::unique_ptr<WindowDriver> m_driver;
    std::unique_ptr<PeerFleet> m_peers;
    Responder m_archive;
};

void TakePictures::initTestCase_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

/// A hospital in small: at some addresses somebody answers, at others nobody knows us.
void TakePictures::init()
{
    QFETCH_GLOBAL(const bool, isDark);
    showAppearance(isDark ? Appearance::Dark : Appearance::Light);
    m_peers = std::make_unique<PeerFleet>(
        [](quint32 host) { return host == 12 || host == 14 || host == 15 ? Role::DoesNotKnowUs : Role::Serves; });
    const auto at = [](quint32 host) { return peerFleetAddress(host); };
    const quint16 port = m_peers->port();
    m_driver = std::make_unique<WindowDriver>();
    if (m_archive.port() == 0)
        QVERIFY(!m_archive.start());
    m_driver->save({peer("Main PACS", "Archives", at(1), m_archive.port(), "MAINPACS"),
                    peer("Research archive", "Archives", at(12), port, "RESEARCH"),
                    peer("CT 1", "Radiology", at(13), port, "CT1"), peer("CT 2", "Radiology", at(14), port, "CT2"),
                    peer("CT 10", "Radiology", at(15), port, "CT10"), peer("MR 1", "Radiology", at(16), port, "MR1"),
                    peer("Workstation", "Radiology", at(17), freePort(), "READING"),
                    peer("Echo lab", "Cardiology", at(18), port, "ECHOLAB")});
    m_driver->open();
    m_driver->window()->resize(windowSize);
    QTRY_COMPARE(m_driver->window()->size(), windowSize);
}

void TakePictures::cleanup()
{
    m_driver.reset();
    m_peers.reset();
}

void TakePictures::showTab(const char *name) const
{
    auto *const tabs = m_driver->window()->findChild<QTabBar *>();
    for (int i = 0; i < tabs->count(); ++i) {
        if (tabs->tabText(i) == text(name))
            tabs->setCurrentIndex(i);
    }
}

void TakePictures::echo(const char *profile, const char *verdict) const
{
    m_driver->clickProfile(text(profile));
    m_driver->click(text("Echo"));
    QTRY_VERIFY2(m_driver->verdictLine().startsWith(text(verdict)), qPrintable(m_driver->verdictLine()));
}

void TakePictures::take(const char *page) const
{
    take(page, m_driver->window());
}

void TakePictures::take(const char *page, const QWidget *part) const
{
    QFETCH_GLOBAL(const bool, isDark);
    if (QWidget *const focused = QApplication::focusWidget())
        focused->clearFocus(); // a cursor blinks
    settleLayout();
    const QString folder = qEnvironmentVariable("PICTURES", text("."));
    QVERIFY(QDir().mkpath(folder));
    const QString name = text(page) + (isDark ? text("-dark.png") : text(".png"));
    save(const_cast<QWidget *>(part)->grab().toImage(), folder + u'/' + name);
}

void TakePictures::firstEcho()
{
    echo("Main PACS", "Echo succeeded");
    showTab("Log");
    take("first-echo");
}

void TakePictures::failures()
{
    for (const char *const profile : {"Main PACS", "CT 1"})
        echo(profile, "Echo succeeded");
    echo("CT 2", "Echo failed");
    showTab("Explanation");
    take("failures");
}

void TakePictures::tls()
{
    m_driver->trigger(text("New local test peer"));
    QTest::keyClick(findByName<QComboBox>(m_driver->window(), text("Use TLS")), Qt::Key_Down);
    m_driver->click(text("Secure connection (TLS)"));
    m_driver->click(text("Echo"));
    QTRY_VERIFY(m_driver->verdictLine().startsWith(text("Echo failed")));
    showTab("Explanation");
    take("tls");
}

void TakePictures::watch()
{
    for (const char *const profile : {"Main PACS", "Workstation", "CT 1"}) {
        m_driver->clickProfile(text(profile));
        QTest::keyClick(m_driver->window(), Qt::Key_F5, Qt::ShiftModifier);
    }
    showTab("Latency");
    const auto attempts = [this] {
        const QAbstractItemModel *const model = m_driver->list(text("Latency statistics"))->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString() == text("Attempts"))
                return model->index(row, 1).data().toInt();
        }
        return 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(attempts() >= 20, 30000);
    take("watch");
    for (const char *const profile : {"Main PACS", "Workstation", "CT 1"}) {
        m_driver->clickProfile(text(profile));
        m_driver->click(text("Stop watch"));
        QTRY_VERIFY(m_driver->button(text("Start watch")));
    }
}

void TakePictures::captures()
{
    echo("Main PACS", "Echo succeeded");
    showTab("PDUs");
    QAbstractItemView *const pdus = m_driver->list(text("PDUs"));
    pdus->setCurrentIndex(pdus->model()->index(1, 0));
    take("captures");
}

void TakePictures::profiles()
{
    for (const auto &[profile, verdict] : {std::pair("Main PACS", "Echo succeeded"), std::pair("CT 2", "Echo failed"),
                                           std::pair("MR 1", "Echo succeeded"), std::pair("CT 1", "Echo succeeded")})
        echo(profile, verdict);
    m_driver->type(text("Port"), text("104")); // a draft
    take("profiles");
}

void TakePictures::fleet()
{
    m_driver->click(text("Fleet"));
    QTRY_VERIFY(m_driver->button(text("Echo all"))->height() > 10); // it is laid out
    m_driver->click(text("Echo all"));
    const auto *const summary = findByName<QLabel>(m_driver->window(), text("Fleet summary"));
    QTRY_VERIFY2(!summary->text().contains(text("not tested")) && !m_driver->button(text("Stop"))->isEnabled(),
                 qPrintable(summary->text()));
    QAbstractItemView *const causes = m_driver->list(text("Causes"));
    QTRY_VERIFY(causes->model()->rowCount() > 4);
    causes->setCurrentIndex(causes->model()->index(3, 0));
    take("fleet");
}

QTEST_MAIN(TakePictures)
#include "take_pictures.moc"
