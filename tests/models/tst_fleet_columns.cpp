// The columns of the fleet: what they show of a peer, how they sort, and what the filter finds in them.
#include "core/echo/peer_key.h"
#include "core/log/utc.h"
#include "tests/models/fleet_fixture.h"
#include "ui/widgets/user_language.h"

#include <QLocale>
#include <QTest>

using namespace dicom_echo;
using namespace dicom_echo::test;

namespace {

QDateTime day(int number)
{
    return QDateTime(QDate(2026, 11, number), QTime(12, 0), utc);
}

PeerOutcome outcome(Verdict verdict, const QDateTime &time)
{
    PeerOutcome outcome;
    outcome.verdict = verdict;
    outcome.startedAt = time;
    return outcome;
}

OutcomeChange change(OutcomeChangeKind kind, const char *text = "changed")
{
    return {kind, QString::fromLatin1(text)};
}

} // namespace

class TestFleetColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakLanguage(Language::English); } // its plurals are a catalogue

    void init();

    void keepsNewResultsWhenTheHistoryComes();
    void forgetsASuspicionWhenItIsTestedAnew();
    void countsPeersThatChangedNotChanges();
    void sortsTheGroupsOfTheChoice();
    void marksStatesByIconAndColour_data();
    void marksStatesByIconAndColour();
    void tellsTheAvailabilityOfAPeerThatIsRepeated();
    void showsTheCertificateOfTheLastRun();
    void sortsByEachColumn_data();
    void sortsByEachColumn();
    void sortsByTheMostUrgentChange();
    void putsWhatHasNoCertificateLast_data();
    void putsWhatHasNoCertificateLast();
    void findsWhatChangedAndAeTitles();

private:
    void take(int row, const EchoReport &report, const QList<OutcomeChange> &changes = {});

    QList<FleetPeer> m_peers;
    std::unique_ptr<FleetModel> m_model;
    std::unique_ptr<FleetOrder> m_order;
};

void TestFleetColumns::init()
{
    m_peers = {peerNamed(QStringLiteral("A"), QStringLiteral("west")),
               peerNamed(QStringLiteral("B"), QStringLiteral("North")),
               peerNamed(QStringLiteral("C"), QStringLiteral("east"))};
    m_order.reset();
    m_model = std::make_unique<FleetModel>();
    m_order = std::make_unique<FleetOrder>(m_model.get());
    m_model->setPeers(m_peers);
}

void TestFleetColumns::take(int row, const EchoReport &report, const QList<OutcomeChange> &changes)
{
    m_model->take({FleetStep(row, resultOf(m_peers[row], report), changes)});
}

void TestFleetColumns::keepsNewResultsWhenTheHistoryComes()
{
    take(0, rejected());
    FleetPast past;
    for (const FleetPeer &peer : std::as_const(m_peers))
        past[peerKey(peer.request)].add(outcome(Verdict::Success, day(1)));
    m_model->setPast(past);
    QCOMPARE(cell(*m_model, 0, FleetModel::RecentColumn), QStringLiteral("0 of 1"));
    QCOMPARE(cell(*m_model, 1, FleetModel::RecentColumn), QStringLiteral("1 of 1"));
}

void TestFleetColumns::forgetsASuspicionWhenItIsTestedAnew()
{
    PeerStatus suspect;
    suspect.state = PeerState::Suspect;
    take(0, rejected());
    m_model->setStatuses({m_peers[0].name}, {suspect});
    QCOMPARE(m_model->row(0).state, FleetRowState::Suspect);
    m_model->expect({0});
    take(0, rejected());
    QCOMPARE(m_model->row(0).state, FleetRowState::Failed);
}

void TestFleetColumns::countsPeersThatChangedNotChanges()
{
    take(0, succeeded(), {change(OutcomeChangeKind::Software), change(OutcomeChangeKind::Slower)});
    take(1, succeeded());
    QCOMPARE(m_model->counts().changed, 1);
}

void TestFleetColumns::sortsTheGroupsOfTheChoice()
{
    QCOMPARE(m_model->groups(), words("east North west"));
}

void TestFleetColumns::marksStatesByIconAndColour_data()
{
    QTest::addColumn<EchoReport>("report");
    QTest::addColumn<StateIcon>("icon");
    QTest::addColumn<Tone>("tone");
    EchoReport warned = succeeded();
    warned.verdict = Verdict::Warning;
    QTest::newRow("success") << succeeded() << StateIcon::Success << Tone::Good;
    QTest::newRow("warning") << warned << StateIcon::Warning << Tone::Warning;
    QTest::newRow("failure") << rejected() << StateIcon::Failure << Tone::Bad;
}

void TestFleetColumns::marksStatesByIconAndColour()
{
    QFETCH(EchoReport, report);
    take(0, report);
    const auto picture = [](const QIcon &icon) { return icon.pixmap(16).toImage(); };
    QFETCH(StateIcon, icon);
    QCOMPARE(picture(m_model->index(0, FleetModel::StateColumn).data(Qt::DecorationRole).value<QIcon>()),
             picture(stateIcon(icon)));
    QFETCH(Tone, tone);
    for (int column = 0; column < FleetModel::columns; ++column) {
        const Tone expected = column == FleetModel::StateColumn ? tone : Tone::Normal;
        QCOMPARE(static_cast<Tone>(m_model->index(0, column).data(FleetModel::ToneRole).toInt()), expected);
    }
}

void TestFleetColumns::tellsTheAvailabilityOfAPeerThatIsRepeated()
{
    take(0, rejected());
    PeerStatus status;
    status.state = PeerState::Down;
    status.attempts = 4;
    status.succeeded = 3;
    status.failuresInARow = 1;
    m_model->setStatuses({m_peers[0].name}, {status});
    const QString told = m_model->index(0, FleetModel::StateColumn).data(Qt::ToolTipRole).toString();
    QVERIFY2(told.contains(QStringLiteral("Failed. Up in %1 % of the tests (3 of 4); failures in a row: 1")
                               .arg(QLocale().toString(75.0, 'f', 1))),
             qPrintable(told));
}

/// As long as there is no newer one.
void TestFleetColumns::showsTheCertificateOfTheLastRun()
{
    const auto shown = [](const QDateTime &end) {
        return QLocale().toString(end.toLocalTime().date(), QLocale::ShortFormat);
    };
    PeerOutcome before = outcome(Verdict::Success, day(1));
    before.certificateEnd = day(20);
    FleetPast past;
    past[peerKey(m_peers[0].request)].add(before);
    m_model->setPast(past);
    QCOMPARE(cell(*m_model, 0, FleetModel::CertificateColumn), shown(day(20)));
    EchoReport renewed = succeeded();
    renewed.tls.emplace().chain.resize(1);
    renewed.tls->chain[0].notAfter = day(30);
    take(0, renewed);
    QCOMPARE(cell(*m_model, 0, FleetModel::CertificateColumn), shown(day(30)));
}

void TestFleetColumns::sortsByEachColumn_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("host") << int{FleetModel::HostColumn} << words("B C A");
    QTest::newRow("called AE title") << int{FleetModel::CalledColumn} << words("C A B");
    QTest::newRow("port") << int{FleetModel::PortColumn} << words("C B A");
    QTest::newRow("TLS") << int{FleetModel::TlsColumn} << words("A C B");
    QTest::newRow("cause") << int{FleetModel::CauseColumn} << words("C B A");
    QTest::newRow("most failures first") << int{FleetModel::RecentColumn} << words("B C A");
    QTest::newRow("longest without success first") << int{FleetModel::LastSuccessColumn} << words("C A B");
}

void TestFleetColumns::sortsByEachColumn()
{
    m_peers[0].request.address = QStringLiteral("host30");
    m_peers[1].request.address = QStringLiteral("host9");
    m_peers[2].request.address = QStringLiteral("host10");
    m_peers[0].request.calledAeTitle = QStringLiteral("M");
    m_peers[1].request.calledAeTitle = QStringLiteral("Z");
    m_peers[2].request.calledAeTitle = QStringLiteral("E");
    m_peers[0].request.port = 900;
    m_peers[1].request.port = 800;
    m_peers[2].request.port = 104;
    m_peers[1].request.tls.emplace();
    m_model->setPeers(m_peers);
    FleetPast past;
    const auto add = [this, &past](int row, const QList<Verdict> &verdicts, const QDateTime &succeeded) {
        PeerPast &one = past[peerKey(m_peers[row].request)];
        for (const Verdict verdict : verdicts)
            one.add(outcome(verdict, day(1)));
        one.succeeded = succeeded;
    };
    add(0, QList<Verdict>(9, Verdict::Success), day(8));
    add(1, {Verdict::Failure, Verdict::Failure}, day(9));
    add(2, {Verdict::Success, Verdict::Success, Verdict::Failure}, day(7));
    m_model->setPast(past);
    QFETCH(int, column);
    if (column == FleetModel::CauseColumn) {
        take(1, refused());  // Connect
        take(2, rejected()); // Associate
    }
    m_order->sort(column);
    QTEST(namesIn(*m_order), "names");
}

void TestFleetColumns::sortsByTheMostUrgentChange()
{
    take(0, succeeded(), {change(OutcomeChangeKind::Recovered)});
    take(1, rejected(), {change(OutcomeChangeKind::NewFailure), change(OutcomeChangeKind::Slower)});
    take(2, succeeded(), {change(OutcomeChangeKind::Slower)});
    m_order->sort(FleetModel::ChangeColumn);
    QCOMPARE(namesIn(*m_order), words("B A C"));
}

void TestFleetColumns::putsWhatHasNoCertificateLast_data()
{
    QTest::addColumn<int>("daysOfA");
    QTest::addColumn<int>("daysOfC");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("the first ends first") << 10 << 20 << words("A C B");
    QTest::newRow("the last ends first") << 20 << 10 << words("C A B");
}

void TestFleetColumns::putsWhatHasNoCertificateLast()
{
    QFETCH(int, daysOfA);
    QFETCH(int, daysOfC);
    for (const auto &[row, end] : {std::pair(0, day(daysOfA)), std::pair(2, day(daysOfC))}) {
        EchoReport report = succeeded();
        report.tls.emplace().chain.resize(1);
        report.tls->chain[0].notAfter = end;
        take(row, report);
    }
    take(1, succeeded());
    m_order->sort(FleetModel::CertificateColumn);
    QTEST(namesIn(*m_order), "names");
}

void TestFleetColumns::findsWhatChangedAndAeTitles()
{
    m_peers[2].request.calledAeTitle = QStringLiteral("ARCHIVE");
    m_model->setPeers(m_peers);
    take(1, succeeded(), {change(OutcomeChangeKind::Software, "Software: was VENDOR_1, now VENDOR_2")});
    m_order->setWords(QStringLiteral("vendor_2"));
    QCOMPARE(namesIn(*m_order), words("B"));
    m_order->setWords(QStringLiteral("archive"));
    QCOMPARE(namesIn(*m_order), words("C"));
}

QTEST_MAIN(TestFleetColumns)
#include "tst_fleet_columns.moc"
