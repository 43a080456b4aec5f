// The fleet without a widget: what a row knows, how rows are sorted, filtered and told, causes and letters.
#include "core/echo/peer_key.h"
#include "tests/models/fleet_fixture.h"
#include "ui/causes/cause_model.h"
#include "ui/causes/fleet_letter.h"
#include "ui/fleet/fleet_texts.h"
#include "ui/widgets/user_language.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace dicom_echo;
using namespace dicom_echo::test;

class TestFleetModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakLanguage(Language::English); } // its plurals are a catalogue

    void init();

    void tellsOnceForEachRangeOfRows();
    void keepsWhatItKnowsOfAPeerThatStays();
    void forgetsTheResultOfAnotherAddress();
    void knowsTheResultOfAPeerThatIsRestored();
    void knowsTheResultOfAPeerThatIsRenamed();
    void takesWhatOthersHaveFound();
    void showsWhatWasFoundBeforeTheWindowWasOpened();
    void goesBackToTheLastResultIfItWasNotReached();
    void showsASuspectAsOne();
    void countsAWarningAsAnAnswer();
    void putsWhatHasNoRoundTripLast();
    void countsTheLastThirtyResults();
    void sortsAsPeopleCount();
    void putsWhatChangedFirst();
    void leavesRowsThatAreAlikeInTheirOrder();
    void movesNoRowBeforeItFollows();
    void filters_data();
    void filters();
    void tellsTheSameCauseInTheSameWords();
    void filtersByCause();
    void putsPeersTogetherByCause();
    void keepsTheChosenCauseAsCausesCome();
    void leavesOutExpectedFailuresFromTheCauses();
    void writesALetterToWhoCanAct();
    void writesThePeersOfALetterAsTheyAreGiven();

private:
    std::unique_ptr<FleetModel> m_model;
    std::unique_ptr<FleetOrder> m_order;
    QList<FleetPeer> m_peers;
};

void TestFleetModel::init()
{
    m_peers = {peerNamed(QStringLiteral("CT-10"), QStringLiteral("Radiology")),
               peerNamed(QStringLiteral("CT-9"), QStringLiteral("Radiology")),
               peerNamed(QStringLiteral("MR-1"), QStringLiteral("Neurology")), peerNamed(QStringLiteral("PACS"))};
    m_order.reset();
    m_model = std::make_unique<FleetModel>();
    m_order = std::make_unique<FleetOrder>(m_model.get());
    new QAbstractItemModelTester(m_order.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_order.get());
    m_model->setPeers(m_peers);
}

void TestFleetModel::tellsOnceForEachRangeOfRows()
{
    const QSignalSpy told(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->take({{3, nullptr, {}}, {0, nullptr, {}}, {1, resultOf(m_peers[1], succeeded()), {}}, {0, nullptr, {}}});
    QCOMPARE(told.size(), 2);
    QCOMPARE(told.at(0).at(0).toModelIndex().row(), 0);
    QCOMPARE(told.at(0).at(1).toModelIndex().row(), 1);
    QCOMPARE(told.at(1).at(0).toModelIndex().row(), 3);
}

void TestFleetModel::keepsWhatItKnowsOfAPeerThatStays()
{
    m_model->take({{2, resultOf(m_peers[2], rejected()), {}}});
    m_peers.removeFirst();
    m_model->setPeers(m_peers);
    QCOMPARE(m_model->rowOf(QStringLiteral("MR-1")), 1);
    QCOMPARE(m_model->row(1).state, FleetRowState::Failed);
    QCOMPARE(m_model->rowOf(QStringLiteral("CT-10")), -1);
}

void TestFleetModel::forgetsTheResultOfAnotherAddress()
{
    m_model->take({{2, resultOf(m_peers[2], rejected()), {}}});
    m_peers[2].request.port = 105;
    m_model->setPeers(m_peers);
    QCOMPARE(m_model->row(2).state, FleetRowState::NotTested);
    m_peers[2].request.port = 104; // undone
    m_model->setPeers(m_peers);
    QCOMPARE(m_model->row(2).state, FleetRowState::Failed);
}

void TestFleetModel::knowsTheResultOfAPeerThatIsRestored()
{
    m_model->take({{0, resultOf(m_peers[0], rejected()), {{OutcomeChangeKind::NewFailure, QStringLiteral("new")}}},
                   {1, resultOf(m_peers[1], rejected()), {}}});
    const QList<FleetPeer> all = m_peers;
    m_peers.removeFirst();
    m_model->setPeers(m_peers);
    QCOMPARE(m_model->counts().failed, 1);
    m_model->setPeers(m_peers); // for some other reason
    m_model->setPeers(all);
    QCOMPARE(m_model->counts().failed, 2);
    QCOMPARE(m_model->counts().changed, 1);
    QCOMPARE(m_model->row(0).state, FleetRowState::Failed);
}

void TestFleetModel::knowsTheResultOfAPeerThatIsRenamed()
{
    m_model->take({{2, resultOf(m_peers[2], rejected()), {}}});
    m_peers[2].name = QStringLiteral("MR North");
    m_peers[2].group = QStringLiteral("North");
    m_model->setPeers(m_peers);
    QCOMPARE(m_model->row(2).state, FleetRowState::Failed);
    QCOMPARE(m_model->row(2).result->name, QStringLiteral("MR North")); // causes and letters take it from there
    QCOMPARE(m_model->row(2).result->group, QStringLiteral("North"));
}

void TestFleetModel::takesWhatOthersHaveFound()
{
    m_model->take({{0, resultOf(m_peers[0], rejected()), {}}});
    QVERIFY(m_model->takeFromElsewhere(*resultOf(m_peers[0], succeeded())));
    QCOMPARE(m_model->row(0).state, FleetRowState::Succeeded);
    QCOMPARE(m_model->row(0).tester, FleetRowTester::Elsewhere);
    QCOMPARE(m_model->counts().failed, 0);
    FleetPeer moved = m_peers[1]; // that is what it was when it was tested
    moved.request.port = 105;
    QVERIFY(!m_model->takeFromElsewhere(*resultOf(moved, rejected())));
    m_model->expect({2});
    QVERIFY(!m_model->takeFromElsewhere(*resultOf(m_peers[2], rejected())));
    QCOMPARE(m_model->counts().failed, 0);
    m_model->take({{0, resultOf(m_peers[0], rejected()), {}}});
    QCOMPARE(m_model->row(0).tester, FleetRowTester::Fleet);
    m_peers[3].expectedDown = true;
    m_model->setPeers(m_peers);
    QVERIFY(m_model->takeFromElsewhere(*resultOf(m_peers[3], rejected())));
    QCOMPARE(m_model->row(3).state, FleetRowState::ExpectedDown);
}

/// The age of what was found tells it from what is found now.
void TestFleetModel::showsWhatWasFoundBeforeTheWindowWasOpened()
{
    PeerOutcome failure;
    failure.verdict = Verdict::Failure;
    failure.startedAt = QDateTime::currentDateTimeUtc().addSecs(-3 * 24 * 60 * 60 - 60);
    failure.title = QStringLiteral("The peer refused the connection");
    PeerOutcome success = failure;
    success.verdict = Verdict::Success;
    success.startedAt = QDateTime::currentDateTimeUtc().addSecs(-2 * 60 * 60 - 60);
    success.title.clear();
    FleetPast past;
    past[peerKey(m_peers[2].request)].add(failure);
    past[peerKey(m_peers[1].request)].add(success);
    m_model->setPast(past);
    QCOMPARE(cell(*m_model, 0, FleetModel::StateColumn), QStringLiteral("Not tested"));
    QCOMPARE(cell(*m_model, 1, FleetModel::StateColumn), QStringLiteral("Succeeded (2 h)"));
    QCOMPARE(cell(*m_model, 2, FleetModel::StateColumn), QStringLiteral("Failed (3 d)"));
    QCOMPARE(m_model->index(2, FleetModel::StateColumn).data(FleetModel::ToneRole).toInt(), int(Tone::Muted));
    const QString toolTip = m_model->index(2, FleetModel::StateColumn).data(Qt::ToolTipRole).toString();
    QVERIFY2(toolTip.contains(QStringLiteral("The peer refused the connection")), qPrintable(toolTip));
    QCOMPARE(m_model->counts().failed, 0); // it has not been tested now
    m_order->sort(FleetModel::StateColumn);
    QCOMPARE(namesIn(*m_order), words("MR-1 CT-10 CT-9 PACS"));
    m_order->setWords(QStringLiteral("failed"));
    QCOMPARE(namesIn(*m_order), words("MR-1"));
    const QString news = fleetHeadlineText({.past = m_model->pastCounts()});
    QVERIFY2(news.startsWith(QStringLiteral("Last known results, the newest of ")), qPrintable(news));
    QVERIFY2(news.endsWith(QStringLiteral(": 1 failed, 1 succeeded.")), qPrintable(news));
    m_model->take({{2, resultOf(m_peers[2], succeeded()), {}}});
    QCOMPARE(cell(*m_model, 2, FleetModel::StateColumn), QStringLiteral("Succeeded"));
    QCOMPARE(m_model->pastCounts().failed, 0);
}

void TestFleetModel::goesBackToTheLastResultIfItWasNotReached()
{
    m_model->take({{0, resultOf(m_peers[0], succeeded()), {}}});
    m_model->expect({0, 1});
    QCOMPARE(m_model->row(0).state, FleetRowState::Waiting);
    m_model->take({{1, nullptr, {}}});
    QCOMPARE(m_model->row(1).state, FleetRowState::Running);
    m_model->settle();
    QCOMPARE(m_model->row(0).state, FleetRowState::Succeeded);
    QCOMPARE(m_model->row(1).state, FleetRowState::NotTested);
}

/// Its first failure, which may be none of the peer.
void TestFleetModel::showsASuspectAsOne()
{
    m_model->take({{0, resultOf(m_peers[0], rejected()), {}}, {1, resultOf(m_peers[1], rejected()), {}}});
    PeerStatus suspect;
    suspect.state = PeerState::Suspect;
    PeerStatus down;
    down.state = PeerState::Down;
    m_model->setStatuses({m_peers[0].name, m_peers[1].name}, {suspect, down});
    QCOMPARE(m_model->row(0).state, FleetRowState::Suspect);
    QCOMPARE(m_model->row(1).state, FleetRowState::Failed);
    QCOMPARE(fleetCountsText(m_model->counts()), QStringLiteral("4 peers: 2 failed, 1 of them suspect, 2 not tested."));
    QVERIFY(fleetStateIcon(FleetRowState::Suspect) == StateIcon::Warning);
    QVERIFY(fleetStateTone(FleetRowState::Suspect) == Tone::Warning);
}

void TestFleetModel::countsAWarningAsAnAnswer()
{
    EchoReport warned = succeeded();
    warned.verdict = Verdict::Warning;
    m_model->take({{0, resultOf(m_peers[0], warned), {}},
                   {1, resultOf(m_peers[1], succeeded()), {}},
                   {2, resultOf(m_peers[2], rejected()), {}}});
    const FleetRowCounts counts = m_model->counts();
    QCOMPARE(counts.succeeded, 2);
    QCOMPARE(counts.warnings, 1);
    QCOMPARE(counts.failed, 1);
}

void TestFleetModel::putsWhatHasNoRoundTripLast()
{
    EchoReport slow = succeeded();
    slow.echoes.roundTrip.emplace().median = 20;
    EchoReport fast = succeeded();
    fast.echoes.roundTrip.emplace().median = 3;
    m_model->take({{0, resultOf(m_peers[0], rejected()), {}},
                   {2, resultOf(m_peers[2], slow), {}},
                   {3, resultOf(m_peers[3], fast), {}}});
    m_order->sort(FleetModel::RoundTripColumn);
    QCOMPARE(namesIn(*m_order), words("PACS MR-1 CT-10 CT-9"));
}

void TestFleetModel::countsTheLastThirtyResults()
{
    FleetPast past;
    for (int i = 0; i < 40; ++i) {
        PeerOutcome outcome;
        outcome.verdict = i < 10 ? Verdict::Failure : Verdict::Success;
        past[peerKey(m_peers[0].request)].add(outcome);
    }
    m_model->setPast(past);
    QCOMPARE(cell(*m_model, 0, FleetModel::RecentColumn), QStringLiteral("30 of 30"));
    m_model->take({{0, resultOf(m_peers[0], rejected()), {}}});
    QCOMPARE(cell(*m_model, 0, FleetModel::RecentColumn), QStringLiteral("29 of 30"));
    const QString letters = m_model->index(0, FleetModel::RecentColumn).data(FleetModel::RecentRole).toString();
    QCOMPARE(letters, QString(29, u's') + u'f');
    EchoReport cancelled;
    m_model->take({{0, resultOf(m_peers[0], cancelled), {}}});
    QCOMPARE(cell(*m_model, 0, FleetModel::RecentColumn), QStringLiteral("29 of 30"));
}

void TestFleetModel::sortsAsPeopleCount()
{
    m_order->sort(FleetModel::NameColumn);
    QCOMPARE(namesIn(*m_order), words("CT-9 CT-10 MR-1 PACS"));
    m_order->sort(FleetModel::NameColumn, Qt::DescendingOrder);
    QCOMPARE(namesIn(*m_order), words("PACS MR-1 CT-10 CT-9"));
    m_order->sort(FleetModel::GroupColumn);
    QCOMPARE(namesIn(*m_order), words("MR-1 CT-10 CT-9 PACS")); // what has no group comes last
}

void TestFleetModel::putsWhatChangedFirst()
{
    m_order->sort(FleetModel::ChangeColumn);
    m_model->take({{1, resultOf(m_peers[1], succeeded()), {{OutcomeChangeKind::Software, QStringLiteral("software")}}},
                   {3, resultOf(m_peers[3], rejected()), {{OutcomeChangeKind::NewFailure, QStringLiteral("failure")}}},
                   {2, resultOf(m_peers[2], succeeded()), {{OutcomeChangeKind::Recovered, QStringLiteral("back")}}}});
    m_order->follow();
    QCOMPARE(namesIn(*m_order), words("PACS MR-1 CT-9 CT-10"));
}

void TestFleetModel::leavesRowsThatAreAlikeInTheirOrder()
{
    m_order->sort(FleetModel::PortColumn); // all the same
    QCOMPARE(namesIn(*m_order), words("CT-10 CT-9 MR-1 PACS"));
    m_order->sort(FleetModel::PortColumn, Qt::DescendingOrder);
    QCOMPARE(namesIn(*m_order), words("CT-10 CT-9 MR-1 PACS"));
}

void TestFleetModel::movesNoRowBeforeItFollows()
{
    m_order->sort(FleetModel::StateColumn);
    const QPersistentModelIndex pacs = m_order->index(3, 0);
    m_model->take({{3, resultOf(m_peers[3], rejected()), {}}});
    QCOMPARE(namesIn(*m_order), words("CT-10 CT-9 MR-1 PACS"));
    QCOMPARE(pacs.data().toString(), QStringLiteral("Failed")); // but it tells
    m_order->follow();
    QCOMPARE(namesIn(*m_order), words("PACS CT-10 CT-9 MR-1"));
    QCOMPARE(pacs.row(), 0);
}

void TestFleetModel::filters_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("name") << QStringLiteral("ct") << words("CT-10 CT-9");
    QTest::newRow("words in any order") << QStringLiteral("radiology ct-9") << words("CT-9");
    QTest::newRow("group") << QStringLiteral("NEURO") << words("MR-1");
    QTest::newRow("state") << QStringLiteral("failed") << words("PACS");
    QTest::newRow("cause") << QStringLiteral("answer associate") << words("PACS");
    QTest::newRow("port") << QStringLiteral("104 pacs") << words("PACS");
    QTest::newRow("nothing") << QStringLiteral("xyz") << QStringList();
    QTest::newRow("all") << QStringLiteral("  ") << words("CT-10 CT-9 MR-1 PACS");
}

void TestFleetModel::filters()
{
    QFETCH(const QString, typed);
    m_model->take({{3, resultOf(m_peers[3], rejected()), {}}});
    m_order->setWords(typed);
    QTEST(namesIn(*m_order), "names");
}

/// Or sorting by cause would sort by address.
void TestFleetModel::tellsTheSameCauseInTheSameWords()
{
    m_peers[0].request.address = QStringLiteral("192.0.2.1");
    m_peers[1].request.address = QStringLiteral("192.0.2.2");
    m_model->take({{0, resultOf(m_peers[0], refused()), {}}, {1, resultOf(m_peers[1], refused()), {}}});
    QCOMPARE(cell(*m_model, 0, FleetModel::CauseColumn), QStringLiteral("Connect: The peer refused the connection"));
    QCOMPARE(cell(*m_model, 1, FleetModel::CauseColumn), cell(*m_model, 0, FleetModel::CauseColumn));
}

void TestFleetModel::filtersByCause()
{
    m_model->take({{0, resultOf(m_peers[0], refused()), {{OutcomeChangeKind::NewFailure, QStringLiteral("new")}}},
                   {2, resultOf(m_peers[2], succeeded()), {}},
                   {3, resultOf(m_peers[3], rejected()), {}}});
    m_order->setFacet(FleetFacet::Failed, {});
    QCOMPARE(namesIn(*m_order), words("CT-10 PACS"));
    m_order->setFacet(FleetFacet::Changed, {});
    QCOMPARE(namesIn(*m_order), words("CT-10"));
    m_order->setFacet(FleetFacet::Cause, {QStringLiteral("PACS")});
    QCOMPARE(namesIn(*m_order), words("PACS"));
    m_order->setFacet(FleetFacet::All, {});
    m_order->setGroup(QStringLiteral("Radiology"));
    QCOMPARE(namesIn(*m_order), words("CT-10 CT-9"));
}

void TestFleetModel::putsPeersTogetherByCause()
{
    const QList<ShownCause> causes = shownCauses({resultOf(m_peers[0], refused()), resultOf(m_peers[1], rejected()),
                                                  resultOf(m_peers[2], succeeded()), resultOf(m_peers[3], rejected())});
    QCOMPARE(causes.size(), 2);
    QCOMPARE(causes[0].names, words("CT-9 PACS"));
    QCOMPARE(causes[0].cause.code, FindingCode::Rejected);
    QCOMPARE(causes[1].names, words("CT-10"));
    CauseModel model;
    model.show(m_model->counts(), causes);
    QCOMPARE(model.rowCount(), 5);
    QVERIFY(model.index(3).data().toString().endsWith(QStringLiteral(" 2")));
    QVERIFY(model.index(4).data().toString().endsWith(QStringLiteral(" 1")));
}

void TestFleetModel::keepsTheChosenCauseAsCausesCome()
{
    CauseModel model;
    model.show(m_model->counts(), shownCauses({resultOf(m_peers[1], rejected())}));
    const QPersistentModelIndex chosen = model.index(3);
    model.show(m_model->counts(), shownCauses({resultOf(m_peers[0], refused()), resultOf(m_peers[1], rejected()),
                                               resultOf(m_peers[2], refused())}));
    QCOMPARE(chosen.row(), 4); // there is one with more peers now
    QCOMPARE(model.facet(chosen.row()).cause.cause.code, FindingCode::Rejected);
    model.show(m_model->counts(), shownCauses({resultOf(m_peers[0], refused())}));
    QVERIFY(!chosen.isValid());
}

void TestFleetModel::leavesOutExpectedFailuresFromTheCauses()
{
    FleetPeerResult expected = *resultOf(m_peers[0], refused());
    expected.isDownExpected = true;
    m_model->take({{0, std::make_shared<const FleetPeerResult>(expected), {}}});
    QVERIFY(shownCauses(m_model->results()).isEmpty());
    QCOMPARE(m_model->row(0).state, FleetRowState::ExpectedDown);
    QCOMPARE(m_model->counts().unexpected(), 0);
    QCOMPARE(fleetCountsText(m_model->counts()), QStringLiteral("4 peers: 1 down as expected, 3 not tested."));
}

void TestFleetModel::writesALetterToWhoCanAct()
{
    QList<FleetPeerResult> peers;
    for (const int i : {0, 1}) {
        EchoReport report = rejected();
        report.findings.first().facts = AssociateRjPdu{1, 1, 3}; // calling AE title not recognised
        peers.append(*resultOf(m_peers[i], report));
        peers.last().report.peer.localAddress = QStringLiteral("192.0.2.77");
        peers.last().report.request.callingAeTitle = QStringLiteral("OURS");
        peers.last().report.request.port = quint16(104 + i);
    }
    const QString letter = fleetLetter(peers);
    for (const char *part :
         {"To: The administrators of the peers", "2 DICOM peers", "Our address: 192.0.2.77",
          "Our AE title (calling): OURS", "Ports of the peers: 104, 105", "What to do\n  1. ", "Peers (2)"})
        QVERIFY2(letter.contains(QString::fromLatin1(part)), part);
    for (const QString &line :
         letter.section(QStringLiteral("Our side"), 1).section(QStringLiteral("Peers ("), 0, 0).split(u'\n'))
        QVERIFY2(line.size() <= 76, qPrintable(line));
    QVERIFY(letter.contains(QRegularExpression(QStringLiteral("  CT-10 +CT-10 +ct-10\\.example\\.org +104 +no "))));
    QVERIFY(letter.contains(QRegularExpression(QStringLiteral("  CT-9  +CT-9  +ct-9\\.example\\.org  +105 +no "))));
}

void TestFleetModel::writesThePeersOfALetterAsTheyAreGiven()
{
    FleetPeerResult peer = *resultOf(m_peers[0], rejected());
    peer.name = QStringLiteral("a\nb\x1b[31m");
    const QString letter = fleetLetter({peer});
    QVERIFY(!letter.contains(u'\x1b'));
    QVERIFY(letter.contains(QStringLiteral("one DICOM peer")));
    const QString table = letter.mid(letter.indexOf(QStringLiteral("Peers (1)")));
    QCOMPARE(table.count(u'\n'), 3); // heading, header, and one line for the peer
}

QTEST_GUILESS_MAIN(TestFleetModel)

#include "tst_fleet_model.moc"
