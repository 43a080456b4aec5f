#include "tests/unit/diagnosis/advice_rows.h"

namespace dicom_echo::test {

namespace {

using enum FindingCode;
using enum Responsible;

QList<AdviceRow> rowsOfTheConnection()
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
QList<AdviceRow> rowsOfIcmp()
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
QList<AdviceRow> rowsOfThePath()
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

QList<AdviceRow> rowsOfTls()
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

} // namespace

QList<AdviceRow> networkAdviceRows()
{
    return rowsOfTheConnection() + rowsOfIcmp() + rowsOfThePath() + rowsOfTls();
}

} // namespace dicom_echo::test
