// That each failure is explained by its own cause, its own advice and the right person: the words that only its texts
// have, failure by failure, so that no two of them can be swapped unnoticed.
#include "tests/unit/diagnosis/diagnosis_fixture.h"

#include <QSet>

#include <functional>

using namespace dicom_echo;
using namespace dicom_echo::test;

class TestDiagnosisAdvice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void explainsEachFailureByItself_data();
    void explainsEachFailureByItself();
    void hasARowForEachCode();
};

namespace {

struct Row
{
    const char *name;
    Finding failure;
    Responsible responsible;
    QStringList cause;  ///< words of its cause
    QStringList advice; ///< words of its advice, in this order
    QStringList evidence{};
    std::function<void(EchoReport &)> change{};
};

QStringList words(std::initializer_list<const char *> list)
{
    QStringList result;
    for (const char *each : list)
        result += QString::fromLatin1(each);
    return result;
}

using enum FindingCode;
using enum Responsible;

QList<Row> rowsOfTheConnection()
{
    const SystemErrorFacts system{113, QStringLiteral("the system's words")};
    const auto at = [&system](FindingCode code, Stage stage) { return failure(code, stage, system); };
    return {
        {"host not found", at(HostNotFound, Stage::Resolve), You, words({"misspelled"}),
         words({"spelling", "full domain", "VPN", "IP address"}), words({"no address for", "the system's words"})},
        {"name service failed", at(NameServiceFailed, Stage::Resolve), NetworkTeam,
         words({"out of order", "Nothing is known against the name"}), words({"IP address", "VPN", "network team"}),
         words({"could not say", "the system's words"})},
        {"prohibited here", at(ConnectionProhibited, Stage::Connect), You, words({"outgoing rule"}),
         words({"outgoing rules of the firewall on this computer"}),
         words({"refused to connect", "the system's words"})},
        {"no address of the family", at(NoLocalRoute, Stage::Connect), You, words({"is off on this computer"}),
         words({"address of the other kind", "network team"}), words({"No packet was sent"})},
        {"resolve timeout", failure(ResolveTimeout, Stage::Resolve), NetworkTeam, words({"name servers", "down"}),
         words({"IP address", "VPN", "network team"}), words({"did not answer within 12.3 ms"})},
        {"refused", at(ConnectionRefused, Stage::Connect), PeerAdministrator, words({"no program listens on port 104"}),
         words({"104, 11112 or 4242", "2762", "service runs", "firewall"}), words({"RST"})},
        {"unanswered", at(ConnectTimeout, Stage::Connect), NetworkTeam, words({"drops our packets", "VLAN"}),
         words({"switched on", "network team", "network timeout (now 30 s)"}), words({"SYN"})},
        {"host unreachable", at(HostUnreachable, Stage::Connect), NetworkTeam,
         words({"unplugged", "route of this computer"}), words({"plugged in", "VPN", "route"}),
         words({"no host can be reached", "the system's words"})},
        {"network unreachable", at(NetworkUnreachable, Stage::Connect), You, words({"cable", "VPN"}),
         words({"cable", "route"}), words({"no route", "the system's words"})},
        {"connect failed", at(ConnectFailed, Stage::Connect), You, words({"no descriptors or ports left"}),
         words({"port 104", "words above"}), words({"gave up", "the system's words (error 113)"})},
    };
}

/// Who is told by an ICMP message, and of whom it says so.
QList<Row> rowsOfIcmp()
{
    const auto reported = [](FindingCode code, const char *from, int type, int icmpCode,
                             const std::function<void(ConnectFacts &)> &change = {}) {
        ConnectFacts facts;
        facts.error = {113, QStringLiteral("No route to host")};
        facts.icmp = IcmpReport{type, icmpCode, QHostAddress(QString::fromLatin1(from))};
        if (change)
            change(facts);
        return failure(code, Stage::Connect, facts);
    };
    const auto ours = [](ConnectFacts &facts) { facts.isIcmpOurs = true; };
    const auto ofNeighbour = [](ConnectFacts &facts) { facts.isIcmpOurs = facts.isInOurNetwork = true; };
    const auto ofPeer = [](ConnectFacts &facts) { facts.isIcmpOfPeer = true; };
    return {
        {"a router finds no host", reported(HostUnreachable, "10.1.9.1", 3, 1), NetworkTeam,
         words({"as far as 10.1.9.1"}), words({"plugged in", "why 10.1.9.1 does not reach"}),
         words({"10.1.9.1 reported ICMP \"host unreachable\""})},
        {"a loop", reported(HostUnreachable, "10.1.9.1", 11, 0), NetworkTeam, words({"loop"}), words({"at 10.1.9.1"}),
         words({"time exceeded"})},
        {"a loop, IPv6", reported(HostUnreachable, "2001:db8::1", 3, 0), NetworkTeam, words({"loop"}),
         words({"at 2001:db8::1"}), words({"ICMPv6 \"time exceeded\""})},
        {"a silent gateway", reported(HostUnreachable, "10.1.9.77", 3, 1, ours), You,
         words({"gateway is off", "no part"}), words({"gateway", "network team"}), words({"next hop"})},
        {"a silent neighbour", reported(HostUnreachable, "10.1.9.77", 3, 1, ofNeighbour), You, words({"switched off"}),
         words({"plugged in", "same VLAN"}), words({"in the same network", "ARP"})},
        {"a router without a route", reported(NetworkUnreachable, "10.1.9.1", 3, 0), NetworkTeam,
         words({"does not know where to send"}), words({"at 10.1.9.1", "right address"}),
         words({"10.1.9.1 reported ICMP \"network unreachable\""})},
        {"a firewall between", reported(ConnectionProhibited, "10.1.9.1", 3, 13), NetworkTeam,
         words({"is a firewall", "Whether the peer is up is not known"}), words({"at 10.1.9.1"}),
         words({"communication administratively prohibited"})},
        {"the peer's firewall", reported(ConnectionProhibited, "10.1.2.3", 3, 3, ofPeer), PeerAdministrator,
         words({"firewall on the peer's computer"}), words({"administrator of pacs", "10.1.9.77"}),
         words({"10.1.2.3 itself reported ICMP \"port unreachable\""})},
        {"our own firewall", reported(ConnectionProhibited, "10.1.9.77", 3, 3, ours), You, words({"outgoing rule"}),
         words({"on this computer"}), words({"operating system of this computer"})},
    };
}

/// What did not come is the fault of the network between, or of ours.
QList<Row> rowsOfThePath()
{
    const auto lost = [](FindingCode code, Stage stage, OwnNetwork network = OwnNetwork::Well) {
        Finding result = failure(code, stage);
        result.evidence.delivery = Delivery::NotAcknowledged;
        result.evidence.unacknowledged = 80;
        result.evidence.ownNetwork = network;
        return result;
    };
    const QStringList evidence = words({"was not acknowledged within 12.3 ms", "80 bytes"});
    const QStringList advice = words({"network team"});
    Finding silent = failure(ConnectTimeout, Stage::Connect, ConnectFacts());
    std::get<ConnectFacts>(silent.facts).segmentsNotSent = 2;
    Finding answerLost = failure(AcseTimeout, Stage::Associate);
    answerLost.evidence.delivery = Delivery::Acknowledged;
    answerLost.evidence.hasGap = true;
    Finding afterIdle = failure(Closed, Stage::Echo);
    afterIdle.evidence.end = ConnectionEnd::Reset;
    afterIdle.evidence.idleMilliseconds = 60000;
    return {
        {"TLS lost", lost(TlsTimeout, Stage::Tls), NetworkTeam, words({"drops packets"}), advice, evidence},
        {"request lost", lost(AcseTimeout, Stage::Associate), NetworkTeam, words({"has not seen our request"}), advice,
         evidence},
        {"echo lost", lost(DimseTimeout, Stage::Echo), NetworkTeam, words({"AE titles are right", "unplugged"}),
         words({"still on", "network team"}), evidence},
        {"echo not sent in time", lost(SendTimeout, Stage::Echo), NetworkTeam, words({"unplugged"}), advice, evidence},
        {"release lost", lost(ReleaseTimeout, Stage::Release), NetworkTeam, words({"after the echo"}), advice,
         evidence},
        {"address gone", lost(DimseTimeout, Stage::Echo, OwnNetwork::AddressGone), You, words({"DHCP", "no part"}),
         words({"this computer's network"}), words({"no longer one of this computer"})},
        {"link down", lost(DimseTimeout, Stage::Echo, OwnNetwork::LinkDown), You, words({"cable", "no part"}),
         words({"cable"}), words({"interface of this computer was down"})},
        {"route gone", lost(AcseTimeout, Stage::Associate, OwnNetwork::NoRoute), You, words({"route went away"}),
         words({"VPN"}), words({"had no route"})},
        {"not sending", lost(AcseTimeout, Stage::Associate, OwnNetwork::NotSending), You,
         words({"firewall", "no part"}), words({"outgoing rules"}), words({"could not send our packets"})},
        {"answer lost", answerLost, NetworkTeam, words({"path MTU black hole", "has answered"}), words({"ICMP"}),
         words({"packets of its end arrived"})},
        {"our SYNs not sent", silent, You, words({"firewall", "no part"}), words({"outgoing rules"}),
         words({"stayed unanswered", "could not send our packets"})},
        {"forgotten", afterIdle, NetworkTeam, words({"NAT router"}), words({"echo more often"}),
         words({"60 s", "RST"})},
        {"an address is silent", failure(AddressSilent, Stage::Connect), NetworkTeam, words({"more than one address"}),
         words({"remove the address"})},
        {"packets lost", failure(Retransmissions, Stage::Connect), NetworkTeam, words({"cable"}),
         words({"packet loss"})},
        {"large requests stuck", failure(PathMtu, Stage::Associate, PathMtuFacts{12000, true, 1448, 1500}), NetworkTeam,
         words({"black hole"}), words({"ICMP"}), words({"12000 bytes", "not acknowledged", "MSS 1448, path MTU 1500"})},
        {"large answer missing", failure(PathMtu, Stage::Associate, PathMtuFacts{12000, false, 1448, 1500}),
         NetworkTeam, words({"on the way back"}), words({"ICMP", "log"}),
         words({"acknowledged an A-ASSOCIATE-RQ of 12000 bytes"})},
    };
}

QList<Row> rowsOfTls()
{
    const auto at = [](FindingCode code) {
        return failure(code, Stage::Tls, TlsFailureFacts{-1, QStringLiteral("the library's words"), -1, {}});
    };
    const auto secure = [](EchoReport &report) { report.request.tls.emplace(); };
    const auto certified = [](EchoReport &report) {
        report.request.tls.emplace().certificateFile = QStringLiteral("own.pem");
    };
    return {
        {"no TLS", at(PeerNotTls), You, words({"plain DICOM port"}), words({"2762", "turn TLS off"}),
         words({"ClientHello"}), secure},
        {"untrusted", at(CertificateUntrusted), PeerAdministrator, words({"RFC 5280"}), words({"issued anew"}),
         words({"the library's words"}), secure}, // each fault is in tst_tls_diagnosis
        {"not the pinned one", at(CertificatePinMismatch), You, words({"renewed"}),
         words({"was renewed", "pin the new certificate"}), words({"pinned"}), secure},
        {"expired", at(CertificateExpired), PeerAdministrator, words({"not renewed in time", "clock"}),
         words({"date and time", "renew the certificate"}), words({"has ended"}), secure},
        {"not yet valid", at(CertificateNotYetValid), You, words({"clock of this computer is behind"}),
         words({"time zone", "validity dates"}), words({"in the future"}), secure},
        {"another name", at(CertificateNameMismatch), You, words({"short name"}),
         words({"name that stands in the certificate", "--tls-server-name", "also names \"pacs\"", "right computer"}),
         words({"was checked for \"pacs\""}), secure},
        {"revoked", at(CertificateRevoked), PeerAdministrator, words({"stolen"}),
         words({"no patient data", "new certificate"}), words({"has revoked it"}), secure},
        {"certificate wanted", at(ClientCertificateRequired), You, words({"no certificate is chosen"}),
         words({"client certificate and key", "issue or register"}), words({"got none"}), secure},
        {"certificate that does not suit", at(ClientCertificateRequired), You, words({"kind of our key"}),
         words({"another kind of key"}), words({"got none, although one is chosen"}), certified},
        {"certificate refused", at(ClientCertificateRefused), You, words({"not registered on the peer"}),
         words({"client certificate and key", "trust the authority"}), words({"was shown ours"}), certified},
        {"server name", at(ServerNameUnknown), You, words({"gateway", "SNI"}),
         words({"server name that the gateway expects", "--tls-server-name", "\"Server name\""}),
         words({"ClientHello"}), secure},
        {"version", at(TlsVersion), PeerAdministrator, words({"too old"}), words({"security profile", "update"}),
         words({"protocol version"}), secure},
        {"cipher", at(TlsNoSharedCipher), PeerAdministrator, words({"exclude each other"}),
         words({"security profile", "cipher suites"}), words({"cipher suite"}), secure},
        {"settings",
         failure(TlsFailed, Stage::Tls,
                 TlsSettingError{TlsSetting::CaPath, TlsSettingFault::NoSuchFile, QStringLiteral("/x/ca.pem"), {}, {}}),
         You, words({"file is missing"}), words({"right file"}), words({"Nothing was sent", "/x/ca.pem"}), secure},
        {"handshake failed", at(TlsFailed), PeerAdministrator, words({"refused the other's"}),
         words({"TLS settings", "log"}), words({"12.3 ms", "the library's words"}), secure},
        {"handshake ended by an alert",
         failure(TlsFailed, Stage::Tls, TlsFailureFacts{80, QStringLiteral("internal error"), -1, {}}),
         PeerAdministrator, words({"refused the other's"}), words({"TLS settings", "log"}),
         words({"TLS alert 80 (internal_error) from the peer"}), secure},
        {"handshake timeout", at(TlsTimeout), You, words({"plain DICOM port", "hangs"}),
         words({"2762", "turn TLS off", "network timeout (now 30 s)"}), words({"not complete"}), secure},
    };
}

QList<Row> rowsOfTheAssociation()
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

QList<Row> rowsOfAnyStage()
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

QList<Row> rowsOfTheEcho()
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

QList<Row> rowsOfRemarks()
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

QList<Row> rows()
{
    return rowsOfTheConnection() + rowsOfIcmp() + rowsOfThePath() + rowsOfTls() + rowsOfTheAssociation() +
           rowsOfAnyStage() + rowsOfTheEcho() + rowsOfRemarks();
}

void checkWords(const QString &text, const QStringList &expected)
{
    qsizetype from = 0;
    for (const QString &part : expected) {
        const qsizetype place = text.indexOf(part, from);
        QVERIFY2(place >= 0, qPrintable(part + QStringLiteral(" is not in: ") + text));
        from = place + part.size();
    }
}

} // namespace

Q_DECLARE_METATYPE(Row)

void TestDiagnosisAdvice::explainsEachFailureByItself_data()
{
    QTest::addColumn<Row>("row");
    for (const Row &row : rows())
        QTest::addRow("%s: %s", qPrintable(findingCodeName(row.failure.code)), row.name) << row;
}

void TestDiagnosisAdvice::explainsEachFailureByItself()
{
    QFETCH(Row, row);
    EchoReport run = report();
    if (row.change)
        row.change(run);
    const Diagnosis diagnosis = diagnose(run, row.failure);
    checkTexts(diagnosis);
    checkGerman(run, row.failure);
    QCOMPARE(diagnosis.responsible, row.responsible);
    checkWords(diagnosis.cause, row.cause);
    checkWords(diagnosis.evidence, row.evidence);
    checkWords(diagnosis.advice.join(u'\n'), row.advice);
}

void TestDiagnosisAdvice::hasARowForEachCode()
{
    QSet<FindingCode> codes;
    for (const Row &row : rows())
        codes << row.failure.code;
    for (int i = 0; i < findingCodeCount; ++i)
        QVERIFY2(codes.contains(static_cast<FindingCode>(i)), qPrintable(findingCodeName(static_cast<FindingCode>(i))));
}

QTEST_GUILESS_MAIN(TestDiagnosisAdvice)
#include "tst_diagnosis_advice.moc"
