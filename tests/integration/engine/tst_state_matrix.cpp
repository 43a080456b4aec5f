// Every kind of PDU, and the ends of the connection, in every state in which the engine waits: PS3.8 9.2.1, table 9-10.
#include "core/diagnosis/diagnosis.h"
#include "tests/support/engine_run.h"
#include "tests/support/pdu_bytes.h"
#include "tests/support/scripts.h"

#include <QTest>

using namespace dicom_echo;
using namespace dicom_echo::test;

namespace {

struct Input
{
    const char *name;
    Script steps;
};

/// What the peer does instead of answering, and what it goes on to do if the engine accepts that.
QList<Input> inputs()
{
    const auto sending = [](const QByteArray &bytes) { return Script{step::Send{bytes}}; };
    return {
        {"A-ASSOCIATE-RQ", sending(associateRq())},
        {"A-ASSOCIATE-AC", sending(associateAc())},
        {"A-ASSOCIATE-RJ", sending(associateRj(1, 1, 1))},
        {"P-DATA-TF", sending(test::cEchoRsp(1, 0x0000))},
        {"A-RELEASE-RQ", sending(releaseRq())},
        {"A-RELEASE-RP", sending(releaseRp())},
        {"A-ABORT", sending(abort(2, 0))},
        {"type 00H", sending(pdu(0x00, QByteArray(4, '\0')))},
        {"type 08H", sending(pdu(0x08, QByteArray(4, '\0')))},
        {"type 42H", sending(pdu(0x42, QByteArray(4, '\0')))},
        {"close", {step::Close{}}},
        {"reset", {step::Reset{}}},
    };
}

/// How the run ends: "success", or the code of what went wrong.
QString outcome(const EchoReport &report)
{
    return report.findings.isEmpty() ? verdictName(report.verdict) : findingCodeName(report.findings.first().code);
}

} // namespace

class TestStateMatrix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void awaitingTheAssociateAnswer_data();
    void awaitingTheAssociateAnswer();
    void awaitingTheResponse_data();
    void awaitingTheResponse();
    void awaitingTheReleaseAnswer_data();
    void awaitingTheReleaseAnswer();

private:
    void addRows(const QStringList &outcomes);
    void play(const Script &before, const Script &after);
};

void TestStateMatrix::addRows(const QStringList &outcomes)
{
    QTest::addColumn<Script>("input");
    QTest::addColumn<QString>("expected");
    const QList<Input> all = inputs();
    QCOMPARE(outcomes.size(), all.size());
    for (qsizetype i = 0; i < all.size(); ++i)
        QTest::newRow(all[i].name) << all[i].steps << outcomes[i];
}

/// `after`: what a peer does that has sent the right answer.
void TestStateMatrix::play(const Script &before, const Script &after)
{
    QFETCH(Script, input);
    QFETCH(QString, expected);
    const bool isOver =
        std::holds_alternative<step::Close>(input.first()) || std::holds_alternative<step::Reset>(input.first());
    Script rest = isOver ? Script() : Script{step::WaitForEnd{}};
    if (expected == QStringLiteral("success"))
        rest = after;
    else if (expected == QStringLiteral("release-collision"))
        rest = {step::ReceivePdu{}, step::Send{releaseRp()}, step::WaitForEnd{}};
    ScriptedPeer peer(before + input + rest);
    const EngineRun run = runEngine(requestTo(peer.port()));
    QCOMPARE(outcome(run.report), expected);
    // Whoever breaks the protocol is told so by an A-ABORT of the service provider (PS3.8 9.2.1, AA-8); nobody else is.
    const bool isViolation = expected == QStringLiteral("protocol-violation");
    const bool isAborted = run.pdus(Direction::Sent)
                               .last()
                               .startsWith(QByteArray::fromHex("0700000000040000"
                                                               "02"));
    QCOMPARE(isAborted, isViolation);
    const Conversation conversation = peer.finishOne();
    QVERIFY(conversation.isComplete);
    if (!isOver)
        QCOMPARE(conversation.end, Conversation::End::Fin);
}

void TestStateMatrix::awaitingTheAssociateAnswer_data()
{
    addRows({QStringLiteral("protocol-violation"), QStringLiteral("success"), QStringLiteral("rejected"),
             QStringLiteral("protocol-violation"), QStringLiteral("protocol-violation"),
             QStringLiteral("protocol-violation"), QStringLiteral("aborted"), QStringLiteral("not-dicom"),
             QStringLiteral("not-dicom"), QStringLiteral("not-dicom"), QStringLiteral("closed-before-answer"),
             QStringLiteral("closed-before-answer")});
}

void TestStateMatrix::awaitingTheAssociateAnswer()
{
    play({step::ReceivePdu{}}, answeringEcho() + releasing());
}

void TestStateMatrix::awaitingTheResponse_data()
{
    addRows({QStringLiteral("protocol-violation"), QStringLiteral("protocol-violation"),
             QStringLiteral("protocol-violation"), QStringLiteral("success"), QStringLiteral("released-by-peer"),
             QStringLiteral("protocol-violation"), QStringLiteral("aborted"), QStringLiteral("protocol-violation"),
             QStringLiteral("protocol-violation"), QStringLiteral("protocol-violation"), QStringLiteral("closed"),
             QStringLiteral("closed")});
}

void TestStateMatrix::awaitingTheResponse()
{
    play(accepting() + Script{step::ReceivePdu{}}, releasing());
}

void TestStateMatrix::awaitingTheReleaseAnswer_data()
{
    addRows({QStringLiteral("protocol-violation"), QStringLiteral("protocol-violation"),
             QStringLiteral("protocol-violation"), QStringLiteral("protocol-violation"),
             QStringLiteral("release-collision"), QStringLiteral("success"), QStringLiteral("release-aborted"),
             QStringLiteral("protocol-violation"), QStringLiteral("protocol-violation"),
             QStringLiteral("protocol-violation"), QStringLiteral("release-closed"), QStringLiteral("release-closed")});
}

void TestStateMatrix::awaitingTheReleaseAnswer()
{
    play(upToRelease(), {step::WaitForEnd{}});
}

QTEST_GUILESS_MAIN(TestStateMatrix)
#include "tst_state_matrix.moc"
