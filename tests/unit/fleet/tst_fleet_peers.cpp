#include "core/fleet/fleet_peers.h"

#include <QTest>

using namespace dicom_echo;
using namespace std::chrono_literals;

namespace {

ListedPeer listed(const QString &name, const QString &address, quint16 port = 104)
{
    ListedPeer peer;
    peer.name = name;
    peer.address = address;
    peer.port = port;
    return peer;
}

Profile saved(const QString &name, const QString &address)
{
    Profile profile;
    profile.name = name;
    profile.request.address = address;
    profile.request.port = 104;
    return profile;
}

QStringList namesOf(const Fleet &fleet)
{
    QStringList names;
    for (const FleetPeer &peer : fleet.peers)
        names << peer.name;
    return names;
}

} // namespace

class TestFleetPeers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listedPeersTakeWhatTheyDoNotBring();
    void profilesTakeWhatTheyLeaveAtItsDefault();
    void whoSaysWhetherItUsesTlsKeepsToIt();
    void whatATlsPeerLeavesOpenIsFilledIn();
    void aPeerThatIsTwiceThereIsTestedOnce();
    void namesBecomeUnique();
    void onlyTheGroupsThatAreAskedFor();
    void leavesOutTheLocalTestPeerAndProfilesWithoutAnAddress();
    void profilesBringWhatIsExpectedOfThem();
    void aFileOfProfilesBringsAllTheirSettings();
};

void TestFleetPeers::listedPeersTakeWhatTheyDoNotBring()
{
    EchoRequest defaults;
    defaults.address = QStringLiteral("ignored");
    defaults.port = 1;
    defaults.callingAeTitle = QStringLiteral("OURS");
    defaults.calledAeTitle = QStringLiteral("THEIRS");
    defaults.acseTimeout = 5s;
    ListedPeer own = listed(QStringLiteral("CT"), QStringLiteral("ct"));
    own.calledAeTitle = QStringLiteral("CT1");
    own.callingAeTitle = QStringLiteral("AS_CT_KNOWS_US");
    own.tls = true;
    FleetCollector collector(defaults, {});
    collector.add(QList<ListedPeer>{own, listed(QStringLiteral("MR"), QStringLiteral("mr"), 11112)});
    const Fleet fleet = collector.take();
    QCOMPARE(fleet.peers.size(), 2);
    const EchoRequest &ct = fleet.peers[0].request;
    QCOMPARE(ct.address, QStringLiteral("ct"));
    QCOMPARE(ct.port, 104);
    QCOMPARE(ct.calledAeTitle, QStringLiteral("CT1"));
    QCOMPARE(ct.callingAeTitle, QStringLiteral("AS_CT_KNOWS_US"));
    QCOMPARE(ct.acseTimeout, std::chrono::milliseconds(5s));
    QVERIFY(ct.tls);
    const EchoRequest &mr = fleet.peers[1].request;
    QCOMPARE(mr.port, 11112);
    QCOMPARE(mr.calledAeTitle, QStringLiteral("THEIRS"));
    QCOMPARE(mr.callingAeTitle, QStringLiteral("OURS"));
    QVERIFY(!mr.tls);
}

void TestFleetPeers::profilesTakeWhatTheyLeaveAtItsDefault()
{
    EchoRequest defaults;
    defaults.acseTimeout = 5s;
    defaults.callingAeTitle = QStringLiteral("OURS");
    defaults.repeat = 3;
    Profile own = saved(QStringLiteral("CT"), QStringLiteral("ct"));
    own.request.acseTimeout = 60s;
    own.request.callingAeTitle = QStringLiteral("CT_TEST");
    FleetCollector collector(defaults, {});
    collector.add(QList<Profile>{own, saved(QStringLiteral("MR"), QStringLiteral("mr"))});
    const Fleet fleet = collector.take();
    QCOMPARE(fleet.peers[0].request.acseTimeout, std::chrono::milliseconds(60s));
    QCOMPARE(fleet.peers[0].request.callingAeTitle, QStringLiteral("CT_TEST"));
    QCOMPARE(fleet.peers[0].request.repeat, 3U);
    QCOMPARE(fleet.peers[1].request.acseTimeout, std::chrono::milliseconds(5s));
    QCOMPARE(fleet.peers[1].request.callingAeTitle, QStringLiteral("OURS"));
    QCOMPARE(fleet.peers[1].request.address, QStringLiteral("mr"));
    QCOMPARE(fleet.peers[1].request.port, 104);
}

void TestFleetPeers::whoSaysWhetherItUsesTlsKeepsToIt()
{
    EchoRequest defaults;
    defaults.tls.emplace().caPath = QStringLiteral("/etc/ssl/hospital.pem");
    ListedPeer plain = listed(QStringLiteral("plain"), QStringLiteral("pacs"));
    plain.saysTls = true;
    ListedPeer secure = plain;
    secure.name = QStringLiteral("secure");
    secure.tls = true;
    FleetCollector collector(defaults, {});
    collector.add(QList<ListedPeer>{plain, secure, listed(QStringLiteral("silent"), QStringLiteral("mr"))});
    collector.add(QList<Profile>{saved(QStringLiteral("profile"), QStringLiteral("ct"))});
    const Fleet fleet = collector.take();
    QCOMPARE(fleet.skipped, QStringList());
    QCOMPARE(namesOf(fleet), QString::fromLatin1("plain secure silent profile").split(u' '));
    QVERIFY(!fleet.peers[0].request.tls);
    QCOMPARE(fleet.peers[1].request.tls, defaults.tls);
    QCOMPARE(fleet.peers[2].request.tls, defaults.tls);
    QVERIFY(!fleet.peers[3].request.tls);
}

void TestFleetPeers::whatATlsPeerLeavesOpenIsFilledIn()
{
    EchoRequest defaults;
    defaults.tls.emplace();
    defaults.tls->profile = TlsProfile::Legacy;
    defaults.tls->verification = TlsVerification::Chain;
    defaults.tls->caPath = QStringLiteral("ca.pem");
    defaults.tls->crlFile = QStringLiteral("crl.pem");
    defaults.tls->serverName = QStringLiteral("gateway");
    defaults.tls->certificateFile = QStringLiteral("us.pem");
    defaults.tls->keyFile = QStringLiteral("us.key");
    Profile open = saved(QStringLiteral("open"), QStringLiteral("pacs"));
    open.request.tls.emplace();
    Profile own = saved(QStringLiteral("own"), QStringLiteral("mr"));
    own.request.tls = TlsSettings{TlsProfile::Bcp195Modified,
                                  TlsVerification::Pin,
                                  QStringLiteral("own-ca.pem"),
                                  QStringLiteral("own-crl.pem"),
                                  QByteArray(64, 'a'),
                                  QStringLiteral("own"),
                                  QStringLiteral("own.p12"),
                                  {},
                                  {}};
    FleetCollector collector(defaults, {});
    collector.add(QList<Profile>{open, own});
    const Fleet fleet = collector.take();
    QCOMPARE(fleet.peers[0].request.tls, defaults.tls);
    QCOMPARE(fleet.peers[1].request.tls, own.request.tls);
}

void TestFleetPeers::aPeerThatIsTwiceThereIsTestedOnce()
{
    ListedPeer otherTitle = listed(QStringLiteral("third"), QStringLiteral("PACS"));
    otherTitle.calledAeTitle = QStringLiteral("OTHER");
    ListedPeer withTls = listed(QStringLiteral("fourth"), QStringLiteral("pacs"));
    withTls.tls = true;
    FleetCollector collector({}, {});
    collector.add(QList<ListedPeer>{listed(QStringLiteral("first"), QStringLiteral("pacs"))});
    collector.add(QList<ListedPeer>{listed(QStringLiteral("second"), QStringLiteral("PACS")), otherTitle, withTls});
    const Fleet fleet = collector.take();
    QCOMPARE(namesOf(fleet), (QStringList{QStringLiteral("first"), QStringLiteral("third"), QStringLiteral("fourth")}));
    QCOMPARE(fleet.skipped, QStringList{QStringLiteral("second: it is the same peer as first")});
}

void TestFleetPeers::namesBecomeUnique()
{
    FleetCollector collector({}, {});
    collector.add(QList<ListedPeer>{listed(QStringLiteral("CT"), QStringLiteral("one"))});
    collector.add(QList<ListedPeer>{listed(QStringLiteral("ct"), QStringLiteral("two"))});
    QCOMPARE(namesOf(collector.take()), (QStringList{QStringLiteral("CT"), QStringLiteral("ct (2)")}));
}

void TestFleetPeers::onlyTheGroupsThatAreAskedFor()
{
    ListedPeer ct = listed(QStringLiteral("CT"), QStringLiteral("ct"));
    ct.group = QStringLiteral("Radiology");
    Profile us = saved(QStringLiteral("US"), QStringLiteral("us"));
    us.group = QStringLiteral("Gynaecology");
    FleetCollector collector({}, {QStringLiteral("radiology"), QStringLiteral("Gynaecology")});
    collector.add(QList<ListedPeer>{ct, listed(QStringLiteral("MR"), QStringLiteral("mr"))});
    collector.add(QList<Profile>{us, saved(QStringLiteral("XA"), QStringLiteral("xa"))});
    QCOMPARE(namesOf(collector.take()), (QStringList{QStringLiteral("CT"), QStringLiteral("US")}));
}

void TestFleetPeers::leavesOutTheLocalTestPeerAndProfilesWithoutAnAddress()
{
    FleetCollector collector({}, {});
    collector.add(QList<Profile>{localTestPeerProfile(), saved(QStringLiteral("CT"), {})});
    const Fleet fleet = collector.take();
    QVERIFY(fleet.peers.isEmpty());
    QCOMPARE(fleet.skipped, QStringList{QStringLiteral("CT: it has no address")});
}

void TestFleetPeers::profilesBringWhatIsExpectedOfThem()
{
    Profile profile = saved(QStringLiteral("CT"), QStringLiteral("ct"));
    profile.expectedDown = true;
    profile.maintenance = {{{Qt::Monday}, {22, 0}, {6, 0}}};
    FleetCollector collector({}, {});
    collector.add(QList<Profile>{profile});
    const FleetPeer peer = collector.take().peers.value(0);
    QVERIFY(peer.expectedDown);
    QCOMPARE(peer.maintenance, profile.maintenance);
}

void TestFleetPeers::aFileOfProfilesBringsAllTheirSettings()
{
    const PeerList list = readPeerList(R"({"schema": "dicom-echo/profiles/1", "profiles": [
        {"name": "CT", "address": "ct", "port": 104, "calledAeTitle": "CT1", "acseTimeout": 60, "maximumPdu": 4096,
         "expectedDown": true, "maintenance": [{"weekdays": [], "from": "22:00", "to": "06:00"}]}]})");
    EchoRequest defaults;
    defaults.acseTimeout = 5s;
    defaults.dimseTimeout = 5s;
    FleetCollector collector(defaults, {});
    collector.add(list.peers);
    const FleetPeer peer = collector.take().peers.value(0);
    QCOMPARE(peer.request.calledAeTitle, QStringLiteral("CT1"));
    QCOMPARE(peer.request.maximumPdu, 4096U);
    QCOMPARE(peer.request.acseTimeout, std::chrono::milliseconds(60s));
    QCOMPARE(peer.request.dimseTimeout, std::chrono::milliseconds(5s));
    QVERIFY(peer.expectedDown);
    QCOMPARE(peer.maintenance.size(), 1);
}

QTEST_GUILESS_MAIN(TestFleetPeers)
#include "tst_fleet_peers.moc"
