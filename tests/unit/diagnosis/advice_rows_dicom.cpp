#include "tests/unit/diagnosis/advice_rows.h"

namespace dicom_echo::test {

namespace {

using enum FindingCode;
using enum Responsible;

QList<AdviceRow> rowsOfTheAssociation()
{
    const auto rejected = [](quint8 source, quint8 reason) {
        return failure(Rejected, Stage::Associate, AssociateRjPdu{1, source, reason});
    };
    const auto at = [](FindingCode code, quint64 bytesReceived = 0) {
        Finding result = failure(code, Stage::Associate);
        result.evidence.bytesReceived = bytesReceived;
        return result;
    };
    const auto contexts = [](quint8 result) {
        return failure(NoAcceptedContext, Stage::Associate,
                       ContextFacts{{{1, QStringLiteral("1.2.840.10008.1.1"), result, {}}}});
    };
    const auto bigEndianOnly = [](EchoReport &report) {
        report.request.transferSyntaxes = TransferSyntaxChoice::ExplicitBigEndian;
    };
    const QStringList dimsePort = words({"DIMSE", "104, 11112 and 4242"});
    const auto saying = [](FindingCode code, const QByteArray &bytes) {
        Finding finding = failure(code);
        finding.evidence.firstBytes = bytes;
        finding.evidence.bytesReceived = static_cast<quint64>(bytes.size());
        return finding;
    };
    return {
        {"rejected without a reason", rejected(1, 1), PeerAdministrator, words({"access rules"}),
         words({"register calling AE title \"ECHOSCU\"", "\"ARCHIVE\"", "log"})},
        {"application context", rejected(1, 2), Vendor, words({"1.2.840.10008.3.1.1.1"}), words({"vendor"})},
        {"calling AE title", rejected(1, 3), PeerAdministrator, words({"no entry for calling AE title \"ECHOSCU\""}),
         words({"register calling AE title \"ECHOSCU\" for this computer's address 10.1.9.77", "under another title"})},
        {"called AE title", rejected(1, 7), You, words({"is not \"ARCHIVE\""}),
         words({"called AE title \"ARCHIVE\" letter by letter", "port 104", "address and port"})},
        {"rejected by the ACSE provider", rejected(2, 1), PeerAdministrator, words({"licence"}),
         words({"log", "10.1.9.77"})},
        {"protocol version", rejected(2, 2), Vendor, words({"one protocol version"}), words({"vendor"})},
        {"congestion", rejected(3, 1), PeerAdministrator, words({"overloaded"}), words({"in a minute", "load"})},
        {"local limit", rejected(3, 2), PeerAdministrator, words({"Too many associations"}),
         words({"in a minute", "never closed"})},
        {"undefined reason", rejected(1, 9), PeerAdministrator, words({"Only the vendor"}),
         words({"\"ECHOSCU\"", "\"ARCHIVE\"", "conformance statement"})},
        {"aborted by the user", failure(Aborted, Stage::Associate, AbortPdu{0, 0}), PeerAdministrator,
         words({"does not know our AE title"}), words({"\"ARCHIVE\" letter by letter", "\"ECHOSCU\"", "log"}),
         words({"A-ASSOCIATE-RQ", "A-ABORT"})},
        {"aborted by the provider", failure(Aborted, Stage::Associate, AbortPdu{2, 1}), PeerAdministrator,
         words({"network software"}), words({"\"ARCHIVE\"", "log", "vendor"}), words({"Unrecognised PDU"})},
        {"closed", at(ClosedBeforeAnswer), PeerAdministrator, words({"does not let in", "load balancer"}),
         words({"10.1.9.77", "TLS", "log"}), words({"without an answer", "no byte was received"})},
        {"closed in its answer", at(ClosedBeforeAnswer, 9), PeerAdministrator, words({"crashed"}),
         words({"Try again", "log", "network team"}), words({"began to answer"})},
        {"speaks TLS", saying(PeerSpeaksTls, QByteArray::fromHex("15030300020228")), You, words({"TLS port"}),
         words({"Turn TLS on", "104 or 11112"}), words({"answered our A-ASSOCIATE-RQ with a TLS record: 7 bytes"})},
        {"speaks TLS when asked for it, else nothing", at(PeerSpeaksTls), You, words({"TLS port"}),
         words({"Turn TLS on", "104 or 11112"}), words({"not answered with DICOM: no byte was received"})},
        {"speaks HTTP", at(PeerSpeaksHttp, 7), You, words({"web pages", "DICOMweb"}), dimsePort, words({"HTTP"})},
        {"speaks SSH", at(PeerSpeaksSsh, 7), You, words({"remote logins"}), dimsePort, words({"SSH"})},
        {"speaks HL7", at(PeerSpeaksHl7, 7), You, words({"orders, reports"}), dimsePort, words({"HL7"})},
        {"speaks RDP", at(PeerSpeaksRdp, 7), You, words({"screen of the machine"}), dimsePort, words({"RDP"})},
        {"speaks SQL", saying(PeerSpeaksSql, QByteArray::fromHex("0401002500000100")), You, words({"behind the PACS"}),
         dimsePort, words({"SQL Server answers so"})},
        {"speaks SOCKS", saying(NotDicom, QByteArray::fromHex("05FF")), You, words({"Another service"}),
         words({"DIMSE"}), words({"no DICOM message (a SOCKS 5 proxy answers so)"})},
        {"not DICOM", at(NotDicom, 7), You, words({"Another service"}), words({"port 104", "DIMSE", "network team"}),
         words({"no DICOM message"})},
        {"silent", at(AcseTimeout), PeerAdministrator, words({"hangs", "look up the name of our address"}),
         words({"look up", "TLS", "ACSE timeout (now 30 s)"}), words({"no answer"})},
        {"half an answer", at(AcseTimeout, 9), PeerAdministrator, words({"drops the large packets"}),
         words({"restart", "dropped packets", "ACSE timeout (now 30 s)"}), words({"began to answer"})},
        {"no Verification", contexts(3), PeerAdministrator, words({"no Verification SCP"}),
         words({"enable the Verification service", "service that it does offer"}),
         words({"Abstract Syntax Not Supported"})},
        {"no implicit", contexts(4), PeerAdministrator, words({"PS3.5 10.1"}),
         words({"allow Implicit VR Little Endian", "vendor"}), words({"Transfer Syntax Not Supported"})},
        {"implicit not proposed", contexts(4), You, words({"We proposed", "Explicit VR Big Endian"}),
         words({"Propose all four transfer syntaxes: only Explicit VR Big Endian", "Implicit"}),
         words({"Transfer Syntax Not Supported"}), bigEndianOnly},
        {"context refused", contexts(1), PeerAdministrator, words({"no usable reason"}),
         words({"enable the Verification service", "log"}), words({"User Rejection"})},
    };
}

QList<AdviceRow> rowsOfAnyStage()
{
    const auto violationAt = [](Stage stage) {
        return failure(ProtocolViolation, stage,
                       Violation{FieldId::PduLength, 2, QStringLiteral("four"), QStringLiteral("nine")});
    };
    const QStringList seen = words({"byte 2", "PDU-length: expected four, found nine"});
    IdleEndFacts idleEnd;
    idleEnd.idleMilliseconds = 2000;
    Finding lost = failure(ConnectionLost, Stage::Echo);
    lost.evidence.end = ConnectionEnd::Lost;
    lost.evidence.systemError = ETIMEDOUT;
    const auto flaw = [](PduType pdu, FieldId field, qsizetype offset) {
        return ResponseFlaw{pdu, uncleanViolation(field, offset, QStringLiteral("four"), QStringLiteral("nine"))};
    };
    const UncleanFacts unclean{{flaw(PduType::AssociateAc, FieldId::ItemLength, 101),
                                flaw(PduType::PDataTf, commandElementField(command_element::groupLength), 12)}};
    return {
        {"unclean answers", failure(ResponseUnclean, Stage::Associate, unclean), Vendor, words({"has a defect"}),
         words({"Nothing has to be done", "vendor"}),
         words({"Byte 101 of the A-ASSOCIATE-AC, Item-length: expected four, found nine",
                "byte 12 of the P-DATA-TF, Command Group Length"})},
        {"violation of the association", violationAt(Stage::Associate), Vendor, words({"no DICOM service"}),
         words({"is its DICOM service", "vendor"}), seen},
        {"violation of the echo", violationAt(Stage::Echo), Vendor, words({"has a defect"}), words({"vendor"}), seen},
        {"violation of the release", violationAt(Stage::Release), Vendor, words({"ends associations"}),
         words({"vendor"}), seen},
        {"takes nothing", failure(SendTimeout, Stage::Echo), PeerAdministrator, words({"without reading"}),
         words({"restart"}), words({"not taken for 12.3 ms"})},
        {"ended while idle", failure(EndedWhileIdle, Stage::Echo, idleEnd), You, words({"idle for 2 s", "not down"}),
         words({"interval shorter than 2 s", "association of its own"}), words({"2 s after the last message"})},
        {"lost", lost, NetworkTeam, words({"did not end the connection"}), words({"still on", "network team"}),
         words({"gave the connection up: Connection timed out (error 110)"})},
        {"release timeout", failure(ReleaseTimeout, Stage::Release), PeerAdministrator, words({"slow to end"}),
         words({"limit of associations"}), words({"A-RELEASE-RQ"})},
        {"release aborted", failure(ReleaseAborted, Stage::Release, AbortPdu{0, 0}), Nobody, words({"does no harm"}),
         words({"vendor"}), words({"A-ABORT"})},
        {"aborted instead of released", failure(Aborted, Stage::Release, AbortPdu{0, 0}), Nobody,
         words({"does no harm"}), words({"vendor"}), words({"A-ABORT"})},
        {"release closed", failure(ReleaseClosed, Stage::Release), Nobody, words({"does no harm"}), words({"vendor"}),
         words({"without an A-RELEASE-RP"})},
        {"release collision", failure(ReleaseCollision, Stage::Release), Nobody, words({"by itself", "PS3.8 7.2"}),
         words({"vendor"}), words({"crossed"})},
    };
}

QList<AdviceRow> rowsOfTheEcho()
{
    const auto status = [](quint16 code) { return failure(EchoStatus, Stage::Echo, StatusFacts{code, 1, {}}); };
    return {
        {"aborted", failure(Aborted, Stage::Echo, AbortPdu{2, 0}), PeerAdministrator, words({"failed on the C-ECHO"}),
         words({"log", "vendor"}), words({"C-ECHO-RQ"})},
        {"processing failure", status(0x0110), PeerAdministrator, words({"inside the peer"}),
         words({"log", "restarted"})},
        {"not supported", status(0x0122), PeerAdministrator, words({"contradicts itself"}),
         words({"enable the Verification service", "vendor"})},
        {"not authorised", status(0x0124), PeerAdministrator, words({"has not authorised"}),
         words({"authorise calling AE title \"ECHOSCU\""})},
        {"duplicate invocation", status(0x0210), Vendor, words({"own message ID"}), words({"Try again", "vendor"})},
        {"unrecognised operation", status(0x0211), PeerAdministrator, words({"no C-ECHO operation"}),
         words({"enable", "vendor"})},
        {"mistyped argument", status(0x0212), Vendor, words({"no optional parameter"}), words({"vendor"})},
        {"resource limitation", status(0x0213), PeerAdministrator, words({"disk or memory"}),
         words({"in a minute", "disk space"})},
        {"other status", status(0xC001), PeerAdministrator, words({"only status 0x0000"}),
         words({"log", "conformance statement"})},
        {"DIMSE timeout", failure(DimseTimeout, Stage::Echo), PeerAdministrator, words({"stuck"}),
         words({"restart", "DIMSE timeout (now 30 s)"}), words({"after our C-ECHO-RQ"})},
        {"closed", failure(Closed, Stage::Echo), PeerAdministrator, words({"crashed", "load balancer"}),
         words({"Try again", "log"}), words({"before it was answered"})},
        {"released by the peer", failure(ReleasedByPeer, Stage::Echo), PeerAdministrator,
         words({"Only the side that opened"}), words({"in a minute", "vendor"}), words({"A-RELEASE-RQ"})},
    };
}

QList<AdviceRow> rowsOfRemarks()
{
    const DifferenceFacts difference{QStringLiteral("ONE"), QStringLiteral("TWO")};
    const auto at = [&difference](FindingCode code) { return failure(code, Stage::Associate, difference); };
    const auto ofTls = [](FindingCode code) { return failure(code, Stage::Tls); };
    const auto measured = [](EchoReport &report) {
        report.echoes.stalls.medianGap = 40;
        report.echoes.stalls.splitAnswers = 17;
        report.echoes.stalls.slowFirst = 900;
        report.echoes.roundTrip.emplace().median = 2;
    };
    return {
        {"called AE title", at(CalledAeTitleDiffers), You, words({"forbids to test"}),
         words({"registered", "stricter"}), words({"called \"ONE\"", "names \"TWO\""})},
        {"AE titles swapped",
         failure(CalledAeTitleDiffers, Stage::Associate,
                 DifferenceFacts{QStringLiteral("ONE"), QStringLiteral("ECHOSCU"), true}),
         Vendor, words({"point of view"}), words({"vendor"}), words({"called \"ONE\"", "\"ONE\" calls \"ECHOSCU\""})},
        {"SOP class", at(SopClassDiffers), Vendor, words({"fills in this field wrongly"}), words({"vendor"}),
         words({"UID ONE", "names \"TWO\""})},
        {"implementation", at(ImplementationChanged), You, words({"updated or replaced"}),
         words({"was changed", "another machine"}), words({"saw ONE; now it is TWO"})},
        {"similar AE title", at(AeTitleSimilar), You, words({"case and inner blanks"}), words({"spelling"}),
         words({"used \"TWO\"; saved is ONE"})},
        {"not verified", ofTls(PeerNotVerified), You, words({"pretend to be the peer"}),
         words({"full verification", "pin"}), words({"is off"})},
        {"expires soon", ofTls(CertificateExpiresSoon), PeerAdministrator, words({"will fail"}), words({"renew"}),
         words({"less than 30 days"})},
        {"weak", ofTls(CertificateWeak), PeerAdministrator, words({"outdated settings", "BCP 195"}),
         words({"RSA 2048"}), words({"weaker"})},
        {"key that others can read",
         failure(KeyFileReadable, Stage::Tls, ExposedFile{TlsSetting::KeyFile, QStringLiteral("/x/own.key"), 0640}),
         You, words({"pretend to be this computer"}), words({"chmod 600", "revoked"}),
         words({"0640", "all users of its group"})},
        {"authority", ofTls(AuthorityExpiresSoon), PeerAdministrator, words({"every certificate that it signed"}),
         words({"authority"}), words({"less than 90 days"})},
        {"delayed", failure(AnswersDelayed, Stage::Echo), Vendor, words({"Nagle"}), words({"TCP_NODELAY"}),
         words({"17 came in two pieces", "40 ms"}), measured},
        {"slow first echo", failure(FirstEchoSlow, Stage::Echo), Nobody, words({"prepares something"}),
         words({"vendor"}), words({"first took 900 ms", "median is 2 ms"}), measured},
    };
}

} // namespace

QList<AdviceRow> dicomAdviceRows()
{
    return rowsOfTheAssociation() + rowsOfAnyStage() + rowsOfTheEcho() + rowsOfRemarks();
}

} // namespace dicom_echo::test
