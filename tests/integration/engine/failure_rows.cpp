#include "tests/integration/engine/failure_rows.h"

#include "tests/integration/engine/failure_rows_connect.h"
#include "tests/support/pdu_bytes.h"
#include "tests/support/scripts.h"
#include "tests/support/stuck_stream.h"

#include <cerrno>

namespace dicom_echo::test {

using namespace std::chrono_literals;

namespace {

constexpr auto limit = 100ms;

using Change = std::function<void(EchoRequest &)>;

PlayFailure against(const Script &script, const Change &change = {})
{
    return [script, change] {
        ScriptedPeer peer(script);
        EchoRequest request = requestTo(peer.port());
        if (change)
            change(request);
        return runEngine(request);
    };
}

Script saying(const Script &before, const QByteArray &bytes)
{
    return before + Script{step::Send{bytes}, step::WaitForEnd{}};
}

Script silent(const Script &before)
{
    return before + Script{step::WaitForEnd{}};
}

void shortAcse(EchoRequest &request)
{
    request.acseTimeout = limit;
}

void twoEchoes(EchoRequest &request)
{
    request.repeat = 2;
    request.interval = std::chrono::minutes(1); // that it is not waited for is what is tested
}

void shortDimse(EchoRequest &request)
{
    request.dimseTimeout = limit;
}

/// The association stands, but the C-ECHO-RQ has nowhere to go.
EngineRun takingNothing()
{
    ScriptedPeer peer(accepting() + Script{step::WaitForEnd{}});
    EngineRun run;
    run.report = EchoEngine(systemNameLookup, takingOnly(1)).run(requestTo(peer.port()), {}, [&run](RunEvent &&event) {
        run.events += std::move(event);
    });
    return run;
}

EngineRun lost()
{
    ScriptedPeer peer(Script{step::WaitForEnd{}});
    EngineRun run;
    run.report =
        EchoEngine(systemNameLookup, losing(EHOSTUNREACH)).run(requestTo(peer.port()), {}, [&run](RunEvent &&event) {
            run.events += std::move(event);
        });
    return run;
}

const char *const atAssociate = "resolve ok, connect ok, associate failed";
const char *const atEcho = "resolve ok, connect ok, associate ok, echo failed";
const char *const atRelease = "resolve ok, connect ok, associate ok, echo ok, release warning";

const Script upToAssociate{step::ReceivePdu{}};
const Script upToEcho = accepting() + Script{step::ReceivePdu{}};

QStringList foreignLog(const char *protocol)
{
    return {QStringLiteral("Association request failed: remote is not a DICOM application"),
            QStringLiteral("Remote speaks ") + QString::fromLatin1(protocol)};
}

QStringList closedLog()
{
    return {QStringLiteral("Association Aborted"),
            QStringLiteral("Connection closed while waiting for response to association request")};
}

QStringList abortLog()
{
    return {QStringLiteral("Association Aborted"),
            QStringLiteral("Source: DUL service-provider, Reason: Unexpected PDU")};
}

QStringList violationLog(const char *violation)
{
    return {QStringLiteral("Association Aborted"),
            QStringLiteral("Protocol violation by remote: ") + QString::fromLatin1(violation)};
}

QStringList line(const char *text)
{
    return {QString::fromLatin1(text)};
}

using enum FindingCode;

QList<FailureRow> rowsOfTheAssociation()
{
    const char *closed = "Echo failed. PEER closed the connection without an answer.";
    const char *closedInAnswer = "Echo failed. PEER closed the connection in the middle of its answer.";
    const char *tls = "Echo failed. PEER expects TLS.";
    const char *web = "Echo failed. PEER is a web server.";
    const char *other = "Echo failed. PEER is not a DICOM service.";
    const QByteArray alert = QByteArray::fromHex("15030100020246");
    AssociateAc refusing;
    refusing.contexts.first().result = 3;
    return {
        {"rejects",
         Rejected,
         atAssociate,
         {QStringLiteral("Association Rejected"), QStringLiteral("Result: Rejected Permanent, Source: Service User"),
          QStringLiteral("Reason: Called AE title not recognised")},
         "Echo failed. PEER does not answer to the AE title \"ANY-SCP\".",
         against(saying(upToAssociate, associateRj(1, 1, 7)))},
        {"aborts", Aborted, atAssociate, abortLog(),
         "Echo failed. PEER could not make sense of the association request.",
         against(saying(upToAssociate, abort(2, 2)))},
        {"closes at once", ClosedBeforeAnswer, atAssociate, closedLog(), closed, against({step::Close{}})},
        {"resets at once", ClosedBeforeAnswer, atAssociate, closedLog(), closed, against({step::Reset{}})},
        {"closes", ClosedBeforeAnswer, atAssociate, closedLog(), closed,
         against(upToAssociate + Script{step::Close{}})},
        {"resets", ClosedBeforeAnswer, atAssociate, closedLog(), closed,
         against(upToAssociate + Script{step::Reset{}})},
        {"closes in its answer", ClosedBeforeAnswer, atAssociate, closedLog(), closedInAnswer,
         against({step::ReceivePdu{}, step::Send{associateAc().first(50)}, step::Close{}})},
        {"TLS alert", PeerSpeaksTls, atAssociate, foreignLog("TLS"), tls, against(saying(upToAssociate, alert))},
        {"TLS alert and close", PeerSpeaksTls, atAssociate, foreignLog("TLS"), tls,
         against({step::ReceivePdu{}, step::Send{alert}, step::Close{}})},
        {"a byte that TLS begins with", ClosedBeforeAnswer, atAssociate, closedLog(), closedInAnswer,
         against({step::ReceivePdu{}, step::Send{"\x15"}, step::Close{}})},
        {"HTTP", PeerSpeaksHttp, atAssociate, foreignLog("HTTP"), web,
         against(saying(upToAssociate, "HTTP/1.1 400 Bad Request\r\n\r\n"))},
        {"page without HTTP", PeerSpeaksHttp, atAssociate, foreignLog("HTTP"), web,
         against(saying(upToAssociate, "\r\n<html>\r\n<head><title>400 Bad Request</title></head>\r\n"))},
        {"SSH", PeerSpeaksSsh, atAssociate, foreignLog("SSH"), "Echo failed. PEER is an SSH server.",
         against(saying({}, "SSH-2.0-OpenSSH_9.2\r\n"))},
        {"HL7", PeerSpeaksHl7, atAssociate, foreignLog("HL7"), "Echo failed. PEER is an HL7 interface.",
         against(saying(upToAssociate, "\x0BMSH|^~\\&|||||20261122||ACK|1|P|2.5\rMSA|AR|1\r\x1C\r"))},
        {"RDP", PeerSpeaksRdp, atAssociate, foreignLog("RDP"), "Echo failed. PEER is a remote desktop server.",
         against(saying(upToAssociate, QByteArray::fromHex("030000130ED000001234000209080002000000")))},
        {"SQL Server", PeerSpeaksSql, atAssociate, foreignLog("SQL"), "Echo failed. PEER is a database server.",
         against(saying(upToAssociate, QByteArray::fromHex("0401002500000100000015000601001B")))},
        {"SOCKS", NotDicom, atAssociate, foreignLog("an unknown protocol"), other,
         against({step::ReceivePdu{}, step::Send{"\x05\xFF"}, step::Close{}})},
        {"FTP", NotDicom, atAssociate, foreignLog("an unknown protocol"), other, against(saying({}, "220 ready\r\n"))},
        {"zeros", NotDicom, atAssociate, foreignLog("an unknown protocol"), other,
         against(saying(upToAssociate, QByteArray(64, '\0')))},
        {"a letter that HTTP begins with", NotDicom, atAssociate, foreignLog("an unknown protocol"), other,
         against({step::ReceivePdu{}, step::Send{"H"}, step::Close{}})},
        {"a letter that SSH begins with", NotDicom, atAssociate, foreignLog("an unknown protocol"), other,
         against({step::ReceivePdu{}, step::Send{"S"}, step::Close{}})},
        {"silence", AcseTimeout, atAssociate,
         line("ACSE timeout reached while waiting for response to association request"),
         "Echo failed. PEER did not answer the association request in time.",
         against(silent(upToAssociate), shortAcse)},
        {"half an answer", AcseTimeout, atAssociate,
         line("ACSE timeout reached while waiting for response to association request"),
         "Echo failed. PEER did not finish its answer to the association request in time.",
         against(saying(upToAssociate, associateAc().first(50)), shortAcse)},
        {"lost",
         ConnectionLost,
         atAssociate,
         {QStringLiteral("Connection lost"), QStringLiteral("No route to host")},
         "Echo failed. The connection to PEER was lost.",
         lost},
        {"accepts no context", NoAcceptedContext, atAssociate, line("No accepted presentation contexts"),
         "Echo failed. PEER does not offer the Verification service (C-ECHO).",
         against(saying(upToAssociate, associateAc(refusing)))},
        {"a request in answer", ProtocolViolation, atAssociate,
         violationLog("PDU-type at byte 0: expected A-ASSOCIATE-AC, A-ASSOCIATE-RJ or A-ABORT, found A-ASSOCIATE-RQ"),
         "Echo failed. PEER answered with a message that breaks the DICOM protocol.",
         against(saying(upToAssociate, associateRq()))},
    };
}

QList<FailureRow> rowsOfTheEcho()
{
    const char *closed = "Echo failed. PEER closed the connection in the middle of the echo.";
    const char *violation = "Echo failed. PEER answered the echo with a message that breaks the DICOM protocol.";
    const QStringList closedLine = line("Connection closed while waiting for DIMSE message");
    return {
        {"status",
         EchoStatus,
         "resolve ok, connect ok, associate ok, echo failed, release ok",
         {QStringLiteral("Echo request failed"), QStringLiteral("Status: 0x0122 - SOP Class Not Supported")},
         "Echo failed. PEER accepted the Verification service, but does not support it.",
         against(accepting() + answeringEcho(0x0122) + releasing())},
        {"silence for a response", DimseTimeout, atEcho,
         line("DIMSE timeout reached while waiting for message response"),
         "Echo failed. PEER did not answer the echo in time.", against(silent(upToEcho), shortDimse)},
        {"aborts for a response", Aborted, atEcho, abortLog(),
         "Echo failed. PEER aborted the association in the middle of the echo.",
         against(saying(upToEcho, abort(2, 2)))},
        {"closes for a response", Closed, atEcho, closedLine, closed, against(upToEcho + Script{step::Close{}})},
        {"resets for a response", Closed, atEcho, closedLine, closed, against(upToEcho + Script{step::Reset{}})},
        {"closes in its response", Closed, atEcho, closedLine, closed,
         against(upToEcho + Script{step::Send{test::cEchoRsp(1, 0).first(30)}, step::Close{}})},
        {"aborts between two echoes",
         EndedWhileIdle,
         atEcho,
         {QStringLiteral("Association ended by remote while it was idle"),
          QStringLiteral("Source: DUL service-provider, Reason: No reason given")},
         "Echo failed. PEER ended the association while it was idle.",
         against(accepting() + answeringEcho() + Script{step::Send{abort(2, 0)}, step::WaitForEnd{}}, twoEchoes)},
        {"releases for a response", ReleasedByPeer, atEcho,
         line("Association released by remote while waiting for DIMSE message"),
         "Echo failed. PEER ended the association instead of answering the echo.",
         against(upToEcho + Script{step::Send{releaseRq()}, step::ReceivePdu{}, step::Close{}})},
        {"takes nothing", SendTimeout, atEcho, line("Network timeout reached while sending to remote"),
         "Echo failed. PEER stopped taking our data.", takingNothing},
        {"a request for a response", ProtocolViolation, atEcho,
         violationLog("Command Field at byte 50: expected 0x8030 (C-ECHO-RSP), found 0x0030 (C-ECHO-RQ)"), violation,
         against(saying(upToEcho, test::cEchoRq()))},
    };
}

QList<FailureRow> rowsOfUncleanAnswers()
{
    AssociateAc twice;
    twice.moreItems = item(0x50, {});
    return {
        {"accepts with too much",
         ResponseUnclean,
         "resolve ok, connect ok, associate warning, echo ok, release ok",
         {QStringLiteral("Remote answered, but its answer breaks the standard"),
          QStringLiteral("A-ASSOCIATE-AC: User Information Item at byte 165: expected at most one, found another one")},
         "PEER answered, but its answer breaks PS3.8.",
         against(Script{step::ReceivePdu{}, step::Send{associateAc(twice)}} + answeringEcho() + releasing())},
        {"responds with trailing zeros",
         ResponseUnclean,
         "resolve ok, connect ok, associate ok, echo warning, release ok",
         {QStringLiteral("Remote answered, but its answer breaks the standard"),
          QStringLiteral("P-DATA-TF: Undecoded bytes at byte 90: expected nothing more, found 2 bytes")},
         "PEER answered, but its answer breaks PS3.7.",
         against(upToEcho + Script{step::Send{commandPdu(1, cEchoRspCommand() + u16(0))}} + releasing())},
    };
}

QList<FailureRow> rowsOfTheRelease()
{
    const char *closed = "The echo succeeded, but the peer closed the connection instead of confirming the release.";
    const QStringList closedLine = line("Connection closed while waiting for response to release request");
    return {
        {"silence for the release", ReleaseTimeout, atRelease,
         line("ACSE timeout reached while waiting for response to release request"),
         "The echo succeeded, but the peer did not confirm the release in time.",
         against(silent(upToRelease()), shortAcse)},
        {"aborts for the release", ReleaseAborted, atRelease, abortLog(),
         "The echo succeeded, but the peer aborted instead of confirming the release.",
         against(saying(upToRelease(), abort(2, 2)))},
        {"closes for the release", ReleaseClosed, atRelease, closedLine, closed,
         against(upToRelease() + Script{step::Close{}})},
        {"resets for the release", ReleaseClosed, atRelease, closedLine, closed,
         against(upToRelease() + Script{step::Reset{}})},
        {"asks for the release, too", ReleaseCollision, atRelease,
         line("Release requested by both sides at the same time"),
         "The echo succeeded, but the peer asked for the release at the same moment.",
         against(upToRelease() +
                 Script{step::Send{releaseRq()}, step::ReceivePdu{}, step::Send{releaseRp()}, step::WaitForEnd{}})},
        {"accepts for the release", ProtocolViolation, atRelease,
         violationLog("PDU-type at byte 0: expected A-RELEASE-RP, A-RELEASE-RQ or A-ABORT, found A-ASSOCIATE-AC"),
         "The echo succeeded, but the peer broke the DICOM protocol at the release.",
         against(saying(upToRelease(), associateAc()))},
    };
}

} // namespace

QList<FailureRow> failureRows()
{
    return connectFailureRows() + rowsOfTheAssociation() + rowsOfTheEcho() + rowsOfUncleanAnswers() +
           rowsOfTheRelease();
}

} // namespace dicom_echo::test
