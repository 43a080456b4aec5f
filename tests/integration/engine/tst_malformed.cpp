// Malformed PDUs from a real peer: the engine finds each one out at its stage, says so, and tells the peer.
#include "tests/support/engine_run.h"
#include "tests/support/malformed_pdus.h"
#include "tests/support/pdu_bytes.h"
#include "tests/support/scripts.h"

#include <QTest>

using namespace dicom_echo;
using namespace dicom_echo::test;

namespace {

struct Situation
{
    Script before;
    Stage stage = Stage::Associate;
    FindingCode closed = FindingCode::ClosedBeforeAnswer;
};

Situation situationOf(Phase phase)
{
    switch (phase) {
    case Phase::AwaitingAssociateAnswer:
        return {{step::ReceivePdu{}}, Stage::Associate, FindingCode::ClosedBeforeAnswer};
    case Phase::Established:
        return {accepting() + Script{step::ReceivePdu{}}, Stage::Echo, FindingCode::Closed};
    case Phase::AwaitingReleaseAnswer:
        return {upToRelease(), Stage::Release, FindingCode::ReleaseClosed};
    }
    return {};
}

/// Whether the PDU says that it is longer than it is. Then only the end of the connection can show what is wrong.
bool isCutShort(const QByteArray &pdu)
{
    return pdu.size() < pduHeaderLength || pdu.size() - pduHeaderLength < qFromBigEndian<quint32>(pdu.constData() + 2);
}

bool isOfKnownType(const QByteArray &pdu)
{
    return quint8(pdu[0]) >= 1 && quint8(pdu[0]) <= 7;
}

} // namespace

class TestMalformed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isFoundOut_data();
    void isFoundOut();
    void isOnlyRemarkedOn_data();
    void isOnlyRemarkedOn();
    void namesAFlawOfAllAnswersOnce();
};

void TestMalformed::isFoundOut_data()
{
    QTest::addColumn<Phase>("phase");
    QTest::addColumn<QByteArray>("bytes");
    for (const MalformedPdu &malformed : malformedPdus())
        QTest::newRow(malformed.name.constData()) << malformed.phase << malformed.bytes;
}

void TestMalformed::isFoundOut()
{
    QFETCH(Phase, phase);
    QFETCH(QByteArray, bytes);
    const Situation situation = situationOf(phase);
    ScriptedPeer peer(situation.before + Script{step::Send{bytes}, step::HalfClose{}, step::WaitForEnd{}});
    const EngineRun run = runEngine(requestTo(peer.port()));
    QCOMPARE(run.report.findings.size(), 1);
    const Finding &finding = run.report.findings.first();
    QCOMPARE(finding.stage, situation.stage);
    QCOMPARE(run.report.verdict, situation.stage == Stage::Release ? Verdict::Warning : Verdict::Failure);

    const FindingCode code = finding.code;
    const Conversation conversation = peer.finishOne();
    QVERIFY(conversation.isComplete);
    if (code == FindingCode::ProtocolViolation) {
        QVERIFY(std::holds_alternative<Violation>(finding.facts));
        QVERIFY(conversation.bytes.endsWith(abort(2, 0)));
    } else if (situation.stage == Stage::Associate && !isOfKnownType(bytes)) {
        QCOMPARE(code, FindingCode::NotDicom);
    } else {
        QCOMPARE(code, situation.closed);
        QVERIFY(isCutShort(bytes));
    }
}

void TestMalformed::isOnlyRemarkedOn_data()
{
    QTest::addColumn<Phase>("phase");
    QTest::addColumn<QByteArray>("bytes");
    for (const MalformedPdu &unclean : uncleanPdus())
        QTest::newRow(unclean.name.constData()) << unclean.phase << unclean.bytes;
}

void TestMalformed::isOnlyRemarkedOn()
{
    QFETCH(Phase, phase);
    QFETCH(QByteArray, bytes);
    const Situation situation = situationOf(phase);
    const Script after = phase == Phase::AwaitingAssociateAnswer ? answeringEcho() + releasing() : releasing();
    ScriptedPeer peer(situation.before + Script{step::Send{bytes}} + after);
    const EngineRun run = runEngine(requestTo(peer.port()));
    QVERIFY(peer.finishOne().isComplete);
    QCOMPARE(run.report.verdict, Verdict::Warning);
    QCOMPARE(run.report.failure(), nullptr);
    const Finding &finding = run.report.findings.first();
    QCOMPARE(finding.code, FindingCode::ResponseUnclean);
    for (const Finding &other : run.report.findings.sliced(1)) // of what the answer says
        QCOMPARE(other.severity, Severity::Remark);
    QCOMPARE(finding.stage, situation.stage);
    QCOMPARE(run.report.stage(situation.stage).state, StageState::Warning);
    const auto pdu = phase == Phase::AwaitingAssociateAnswer ? PduType::AssociateAc : PduType::PDataTf;
    for (const ResponseFlaw &flaw : std::get<UncleanFacts>(finding.facts).flaws)
        QCOMPARE(flaw.pdu, pdu);
    QVERIFY(run.pdus(Direction::Received).contains(bytes)); // what was on the wire is what is shown
}

void TestMalformed::namesAFlawOfAllAnswersOnce()
{
    const Script sloppy{step::ReceivePdu{}, step::Reply{[](const QByteArray &pdu) {
                            return commandPdu(1, cEchoRspCommand(messageIdOf(pdu)) + u16(0));
                        }}};
    ScriptedPeer peer(accepting() + repeated(3, sloppy) + releasing());
    EchoRequest request = requestTo(peer.port());
    request.repeat = 3;
    const EngineRun run = runEngine(request);
    QCOMPARE(run.report.echoes.succeeded, 3U);
    QCOMPARE(run.report.verdict, Verdict::Warning);
    QCOMPARE(std::get<UncleanFacts>(run.report.findings.first().facts).flaws.size(), 1);
}

QTEST_GUILESS_MAIN(TestMalformed)
#include "tst_malformed.moc"
