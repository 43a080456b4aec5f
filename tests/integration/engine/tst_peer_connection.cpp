// What every question to a peer stands on: a proposal of any contexts, its answer as values, and faults as values.
#include "core/engine/peer_connection.h"
#include "core/pdu/pdu_decoder.h"
#include "core/responder/responder.h"
#include "tests/support/engine_run.h"
#include "tests/support/pdu_bytes.h"
#include "tests/support/scripts.h"

#include <QTest>

using namespace dicom_echo;
using namespace dicom_echo::test;
using namespace std::chrono_literals;

namespace {

const QString verification = QStringLiteral("1.2.840.10008.1.1");
const QString implicitLittleEndian = QStringLiteral("1.2.840.10008.1.2");
const QString explicitLittleEndian = QStringLiteral("1.2.840.10008.1.2.1");

/// A storage class for each context, and the Verification SOP Class on the last one.
AssociationProposal largestProposal()
{
    AssociationProposal proposal{QStringLiteral("PROBE"), QStringLiteral("PEER"), 4096, {}};
    for (int id = 1; id <= 255; id += 2)
        proposal.contexts.append({static_cast<quint8>(id), QStringLiteral("1.2.840.10008.5.1.4.1.1.%1").arg(id),
                                  QStringList{id % 4 == 1 ? implicitLittleEndian : explicitLittleEndian}});
    proposal.contexts.last().abstractSyntax = verification;
    return proposal;
}

AssociationProposal proposalOf(const QString &abstractSyntax)
{
    return {QStringLiteral("PROBE"), QStringLiteral("PEER"), 16382, {{1, abstractSyntax, {implicitLittleEndian}}}};
}

/// A connection to a peer on loopback, with what its observer is told.
struct Connected
{
    explicit Connected(quint16 port, const CancelToken &cancel = {}, std::chrono::milliseconds acseTimeout = 10s)
        : connection(request(port, acseTimeout), cancel, observer)
    {
        reached = !connection.resolve(systemNameLookup) && !connection.connect(connectTcp);
    }

    static EchoRequest request(quint16 port, std::chrono::milliseconds acseTimeout)
    {
        EchoRequest result = requestTo(port);
        result.acseTimeout = acseTimeout;
        return result;
    }

    QList<QByteArray> sent;
    const RunObserver observer = [this](RunEvent &&event) {
        if (const auto *transfer = std::get_if<PduTransfer>(&event); transfer && transfer->direction == Direction::Sent)
            sent += transfer->bytes;
    };
    PeerConnection connection;
    bool reached = false;
};

} // namespace

class TestPeerConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void proposesTheContextsAsTheyAre();
    void tellsHowEachOf128ContextsWasAnswered();
    void echoesOnTheContextThatWasAccepted();
    void associatesWithoutAnAcceptedContext();
    void saysWhyItWasRejected();
    void saysWhenNobodyAnswered();
    void saysThatItWasCancelled();
    void saysAtWhichStageTheResponseIsMissing();
    void tellsThePeerOfAFaultOnlyWhenItIsTold();
};

void TestPeerConnection::proposesTheContextsAsTheyAre()
{
    Responder responder;
    QCOMPARE(responder.start(), std::nullopt);
    Connected peer(responder.port());
    QVERIFY(peer.reached);
    AssociationProposal proposal = proposalOf(verification);
    proposal.contexts.append(
        {7, QStringLiteral("1.2.840.10008.5.1.4.31"), {explicitLittleEndian, implicitLittleEndian}});
    QVERIFY(!peer.connection.associate(proposal));
    const auto request = std::get<AssociatePdu>(decodePdu(peer.sent.constFirst()).content);
    QCOMPARE(request.callingAeTitle, QByteArray("PROBE           "));
    QCOMPARE(request.calledAeTitle, QByteArray("PEER            "));
    QCOMPARE(request.userInformation.maximumLength, std::optional(16382u));
    QCOMPARE(request.presentationContexts.size(), 2);
    const PresentationContextItem &second = request.presentationContexts.constLast();
    QCOMPARE(second.id, quint8(7));
    QCOMPARE(second.abstractSyntax, QByteArray("1.2.840.10008.5.1.4.31"));
    QCOMPARE(second.transferSyntaxes, (QByteArrayList{explicitLittleEndianUid, implicitLittleEndianUid}));
}

void TestPeerConnection::tellsHowEachOf128ContextsWasAnswered()
{
    Responder responder;
    QCOMPARE(responder.start(), std::nullopt);
    Connected peer(responder.port());
    QVERIFY(peer.reached);
    const AssociationProposal proposal = largestProposal();
    QVERIFY(!peer.connection.associate(proposal));
    QList<ContextResult> expected;
    for (const dicom_echo::ProposedContext &context : proposal.contexts)
        expected.append({context.id, context.abstractSyntax, 3, {}});
    expected.last() = {255, verification, 0, explicitLittleEndian};
    QCOMPARE(peer.connection.contexts(), expected);
    QCOMPARE(expected.size(), 128);
    QCOMPARE(peer.connection.peer().maximumPdu, std::optional(16384u));
}

void TestPeerConnection::echoesOnTheContextThatWasAccepted()
{
    Responder responder;
    QCOMPARE(responder.start(), std::nullopt);
    Connected peer(responder.port());
    QVERIFY(peer.reached);
    QVERIFY(!peer.connection.associate(largestProposal()));
    quint16 status = 0xFFFF;
    QVERIFY(
        !peer.connection.exchange(Stage::Echo, [&](Association &association) { return association.echo(1, status); }));
    QCOMPARE(status, quint16(0x0000));
    QVERIFY(!peer.connection.release());
    QCOMPARE(peer.sent.size(), 3);
    QCOMPARE(std::get<PDataTfPdu>(decodePdu(peer.sent[1]).content).pdvs.constFirst().presentationContextId,
             quint8(255));
}

void TestPeerConnection::associatesWithoutAnAcceptedContext()
{
    Responder responder;
    QCOMPARE(responder.start(), std::nullopt);
    Connected peer(responder.port());
    QVERIFY(peer.reached);
    const QString worklist = QStringLiteral("1.2.840.10008.5.1.4.31");
    QVERIFY(!peer.connection.associate(proposalOf(worklist)));
    QCOMPARE(peer.connection.contexts(), (QList<ContextResult>{{1, worklist, 3, {}}}));
    QVERIFY(!peer.connection.release());
}

void TestPeerConnection::saysWhyItWasRejected()
{
    ScriptedPeer script(Script{step::ReceivePdu{}, step::Send{associateRj(1, 1, 3)}, step::WaitForEnd{}});
    Connected peer(script.port());
    QVERIFY(peer.reached);
    const auto fault = peer.connection.associate(proposalOf(verification));
    QVERIFY(fault && fault->failure);
    QCOMPARE(fault->failure->stage, Stage::Associate);
    QCOMPARE(fault->failure->code, FindingCode::Rejected);
    QCOMPARE(fault->failure->facts, FindingFacts(AssociateRjPdu{1, 1, 3}));
    QCOMPARE(fault->abort, std::nullopt);
}

void TestPeerConnection::saysWhenNobodyAnswered()
{
    ScriptedPeer script(Script{step::ReceivePdu{}, step::WaitForEnd{}});
    Connected peer(script.port(), {}, 1ms);
    QVERIFY(peer.reached);
    const auto fault = peer.connection.associate(proposalOf(verification));
    QVERIFY(fault && fault->failure);
    QCOMPARE(fault->failure->code, FindingCode::AcseTimeout);
    QCOMPARE(fault->failure->evidence.limitMilliseconds, 1.0);
    QCOMPARE(fault->abort, std::optional(abortByUser));
}

void TestPeerConnection::saysThatItWasCancelled()
{
    const CancelToken cancel;
    ScriptedPeer script(Script{step::ReceivePdu{}, step::Do{[cancel] { cancel.cancel(); }}, step::WaitForEnd{}});
    Connected peer(script.port(), cancel);
    QVERIFY(peer.reached);
    const auto fault = peer.connection.associate(proposalOf(verification));
    QVERIFY(fault);
    QCOMPARE(fault->failure, std::nullopt);
    QCOMPARE(fault->abort, std::optional(abortByUser));
}

void TestPeerConnection::saysAtWhichStageTheResponseIsMissing()
{
    ScriptedPeer script(accepting() + Script{step::ReceivePdu{}, step::Close{}});
    Connected peer(script.port());
    QVERIFY(peer.reached);
    AssociationProposal proposal = proposalOf(verification);
    proposal.contexts.first().transferSyntaxes.prepend(explicitLittleEndian);
    QVERIFY(!peer.connection.associate(proposal));
    quint16 status = 0;
    const auto fault =
        peer.connection.exchange(Stage::Echo, [&](Association &association) { return association.echo(1, status); });
    QVERIFY(fault && fault->failure);
    QCOMPARE(fault->failure->stage, Stage::Echo);
    QCOMPARE(fault->failure->code, FindingCode::Closed);
    QCOMPARE(fault->failure->evidence.end, ConnectionEnd::Fin);
}

void TestPeerConnection::tellsThePeerOfAFaultOnlyWhenItIsTold()
{
    ScriptedPeer script(Script{step::ReceivePdu{}, step::Send{releaseRp()}, step::WaitForEnd{}});
    {
        Connected peer(script.port());
        QVERIFY(peer.reached);
        const auto fault = peer.connection.associate(proposalOf(verification));
        QVERIFY(fault && fault->failure);
        QCOMPARE(fault->failure->code, FindingCode::ProtocolViolation);
        QCOMPARE(peer.sent.size(), 1);
        peer.connection.abort(fault->abort.value());
        QCOMPARE(peer.sent.size(), 2);
    }
    QVERIFY(script.finishOne().bytes.endsWith(test::abort(2, 0)));
}

QTEST_GUILESS_MAIN(TestPeerConnection)
#include "tst_peer_connection.moc"
