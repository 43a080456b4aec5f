// What is exported is read again as the same peers, and what a format cannot hold is told; what an import plans.
#include "core/peerlist/peer_import.h"
#include "core/peerlist/peer_list_writer.h"

#include <QTest>

using namespace dicom_echo;

class TestPeerListWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadAgain_data();
    void isReadAgain();
    void keepsOurAeTitleWhereTheFormatHasAPlaceForIt_data();
    void keepsOurAeTitleWhereTheFormatHasAPlaceForIt();
    void tellsTheFormatByTheEnding();
    void importsOnlyWhatIsNew();
    void tellsWhereAProfileDiffers();
    void changesNoProfileThatTheListKnowsUnderAnotherName();
    void switchesTlsOffWhereTheListHasNone();
    void importsAllSettingsOfAnExportOfItsOwn();
};

namespace {

Profile profileOf(const QString &name, const char *calledAeTitle, const char *address, quint16 port)
{
    Profile profile;
    profile.name = name;
    profile.request.calledAeTitle = QString::fromLatin1(calledAeTitle);
    profile.request.address = QString::fromLatin1(address);
    profile.request.port = port;
    return profile;
}

QList<Profile> someProfiles()
{
    Profile plain = profileOf(QStringLiteral("A, \"first\" #1"), "ONE", "10.0.0.1", 104);
    plain.group = QStringLiteral("North");
    Profile secure = profileOf(QStringLiteral("B"), "TWO", "2001:db8::1", 2762);
    secure.request.tls.emplace();
    secure.request.callingAeTitle = QStringLiteral("ME");
    const Profile blank = profileOf(QStringLiteral("C \u00fc"), "T H", "c.example.org", 105);
    const Profile empty = profileOf(QStringLiteral("D"), "FOUR", "", 105);
    return {plain, secure, blank, empty, localTestPeerProfile()};
}

/// `called@address:port`, with TLS or without.
QStringList peersOf(const PeerList &list)
{
    QStringList peers;
    for (const ListedPeer &peer : list.peers)
        peers << QStringLiteral("%1@%2:%3%4")
                     .arg(peer.calledAeTitle, peer.address, QString::number(peer.port),
                          peer.tls ? QStringLiteral(" TLS") : QString());
    peers.sort();
    return peers;
}

} // namespace

void TestPeerListWriter::isReadAgain_data()
{
    QTest::addColumn<PeerListFormat>("format");
    QTest::addColumn<QString>("readAs");
    QTest::addColumn<QStringList>("peers");
    QTest::addColumn<int>("skipped");
    const QString one = QStringLiteral("ONE@10.0.0.1:104");
    const QString two = QStringLiteral("TWO@2001:db8::1:2762 TLS");
    const QString three = QStringLiteral("T H@c.example.org:105");
    const QStringList all{one, three, two};
    QTest::newRow("json") << PeerListFormat::OwnJson << QStringLiteral("dicom-echo") << all << 0;
    QTest::newRow("csv") << PeerListFormat::Csv << QStringLiteral("csv") << all << 2;
    QTest::newRow("orthanc") << PeerListFormat::Orthanc << QStringLiteral("orthanc") << all << 2;
    QTest::newRow("dcmqrscp") << PeerListFormat::Dcmqrscp << QStringLiteral("dcmqrscp") << QStringList{one} << 4;
    QTest::newRow("ae-properties") << PeerListFormat::AeProperties << QStringLiteral("ae-properties") << all << 2;
    QTest::newRow("acrnema") << PeerListFormat::Acrnema << QStringLiteral("conquest") << QStringList{one} << 4;
    QTest::newRow("plain") << PeerListFormat::Plain << QStringLiteral("plain-list") << all << 2;
}

void TestPeerListWriter::isReadAgain()
{
    QFETCH(PeerListFormat, format);
    QFETCH(QStringList, peers);
    const WrittenPeerList written = writePeerList(someProfiles(), format);
    QTEST(static_cast<int>(written.skipped.size()), "skipped");
    const PeerList list = readPeerList(written.bytes);
    QTEST(list.format, "readAs");
    peers.sort();
    QCOMPARE(peersOf(list), peers);
    QCOMPARE(peerListFormatFromName(peerListFormatName(format)), format);
}

void TestPeerListWriter::keepsOurAeTitleWhereTheFormatHasAPlaceForIt_data()
{
    QTest::addColumn<PeerListFormat>("format");
    for (const PeerListFormat format : {PeerListFormat::OwnJson, PeerListFormat::Csv, PeerListFormat::Orthanc})
        QTest::newRow(qPrintable(peerListFormatName(format))) << format;
}

void TestPeerListWriter::keepsOurAeTitleWhereTheFormatHasAPlaceForIt()
{
    QFETCH(PeerListFormat, format);
    Profile profile = profileOf(QStringLiteral("PACS"), "ONE", "10.0.0.1", 104);
    profile.request.callingAeTitle = QStringLiteral("ME");
    const PeerList list = readPeerList(writePeerList({profile}, format).bytes);
    QCOMPARE(list.peers.size(), 1);
    QCOMPARE(list.peers.first().callingAeTitle, QStringLiteral("ME"));
}

void TestPeerListWriter::tellsTheFormatByTheEnding()
{
    QCOMPARE(peerListFormatOfPath(QStringLiteral("/x/Peers.CSV")), PeerListFormat::Csv);
    QCOMPARE(peerListFormatOfPath(QStringLiteral("acrnema.map")), PeerListFormat::Acrnema);
    QCOMPARE(peerListFormatOfPath(QStringLiteral("peers")), std::nullopt);
}

void TestPeerListWriter::importsOnlyWhatIsNew()
{
    const QList<Profile> saved{profileOf(QStringLiteral("Mine"), "ONE", "10.0.0.1", 104),
                               profileOf(QStringLiteral("two"), "X", "x", 1)};
    const QList<ListedPeer> peers{
        {QStringLiteral("One"), {}, QStringLiteral("ONE"), {}, QStringLiteral("10.0.0.1"), 104, false},
        {QStringLiteral("Two"), QStringLiteral("G"), QStringLiteral("TWO"), QStringLiteral("ME"), QStringLiteral("h"),
         105, true},
        {QStringLiteral("h"), {}, {}, {}, QStringLiteral("h"), 106, false}};
    const PeerImport plan = planPeerImport(peers, saved, {});
    QCOMPARE(plan.known.size(), 1);
    QCOMPARE(plan.known.first().profileName, QStringLiteral("Mine"));
    QCOMPARE(plan.added.size(), 2);
    QCOMPARE(plan.added[0].name, QStringLiteral("Two (2)"));
    QCOMPARE(plan.added[0].group, QStringLiteral("G"));
    QCOMPARE(plan.added[0].request.callingAeTitle, QStringLiteral("ME"));
    QVERIFY(plan.added[0].request.tls.has_value());
    QCOMPARE(plan.added[1].request.calledAeTitle, QStringLiteral("ANY-SCP"));
    QCOMPARE(planPeerImport(peers, saved, QStringLiteral("All")).added[0].group, QStringLiteral("All"));
}

void TestPeerListWriter::tellsWhereAProfileDiffers()
{
    Profile archive = profileOf(QStringLiteral("Archive"), "ARC", "arc", 104);
    archive.request.acseTimeout = std::chrono::seconds(7);
    archive.contact = QStringLiteral("4711");
    const QList<Profile> saved{archive, profileOf(QStringLiteral("CT"), "CT", "10.0.0.1", 104),
                               profileOf(QStringLiteral("MR"), "MR", "10.0.0.2", 104)};
    const QList<ListedPeer> peers{
        {QStringLiteral("x"), {}, QStringLiteral("ARC"), QStringLiteral("ME"), QStringLiteral("ARC"), 104, false},
        {QStringLiteral("ct"), {}, QStringLiteral("CT"), {}, QStringLiteral("10.0.0.9"), 11112, true},
        {QStringLiteral("MR"), {}, QStringLiteral("MR"), {}, QStringLiteral("10.0.0.2"), 104, false}};

    const PeerImport changing = planPeerImport(peers, saved, {}, SameName::IsChange);
    QVERIFY(changing.added.isEmpty());
    QCOMPARE(changing.known.size(), 1);
    QCOMPARE(changing.changed.size(), 2);
    QCOMPARE(changing.changed[0].profile.name, QStringLiteral("Archive"));
    QCOMPARE(changing.changed[0].profile.request.callingAeTitle, QStringLiteral("ME"));
    QCOMPARE(changing.changed[0].profile.request.acseTimeout, archive.request.acseTimeout);
    QCOMPARE(changing.changed[0].profile.contact, archive.contact);
    QCOMPARE(changing.changed[1].profile.name, QStringLiteral("CT"));
    QCOMPARE(changing.changed[1].difference,
             QStringLiteral("address 10.0.0.9 instead of 10.0.0.1, port 11112 instead of 104, with TLS"));

    const PeerImport adding = planPeerImport(peers, saved, {});
    QCOMPARE(adding.added.size(), 1);
    QCOMPARE(adding.added[0].name, QStringLiteral("ct (2)"));
    QCOMPARE(adding.changed.size(), 1);
}

/// A list may give the name of one profile to another peer.
void TestPeerListWriter::changesNoProfileThatTheListKnowsUnderAnotherName()
{
    const QList<Profile> saved{profileOf(QStringLiteral("PACS"), "ONE", "10.0.0.1", 104)};
    const QList<ListedPeer> peers{
        {QStringLiteral("PACS"), {}, QStringLiteral("TWO"), {}, QStringLiteral("10.0.0.2"), 104, false},
        {QStringLiteral("Old PACS"), {}, QStringLiteral("ONE"), {}, QStringLiteral("10.0.0.1"), 104, false}};
    const PeerImport plan = planPeerImport(peers, saved, {}, SameName::IsChange);
    QVERIFY(plan.changed.isEmpty());
    QCOMPARE(plan.added.size(), 1);
    QCOMPARE(plan.added[0].name, QStringLiteral("PACS (2)"));
    QCOMPARE(plan.known.first().profileName, QStringLiteral("PACS"));
}

void TestPeerListWriter::switchesTlsOffWhereTheListHasNone()
{
    Profile secure = profileOf(QStringLiteral("PACS"), "ONE", "10.0.0.1", 104);
    secure.request.tls.emplace();
    const QList<ListedPeer> peers{
        {QStringLiteral("PACS"), {}, QStringLiteral("ONE"), {}, QStringLiteral("10.0.0.1"), 104, false}};
    const PeerImport plan = planPeerImport(peers, {secure}, {}, SameName::IsChange);
    QCOMPARE(plan.changed.size(), 1);
    QVERIFY(!plan.changed.first().profile.request.tls);
    QCOMPARE(plan.changed.first().difference, QStringLiteral("without TLS"));
}

void TestPeerListWriter::importsAllSettingsOfAnExportOfItsOwn()
{
    Profile profile = profileOf(QStringLiteral("PACS"), "ONE", "10.0.0.1", 104);
    profile.group = QStringLiteral("North");
    profile.contact = QStringLiteral("4711");
    profile.notes = QStringLiteral("two\nlines");
    profile.request.acseTimeout = std::chrono::milliseconds(1234);
    profile.request.tls.emplace();
    profile.request.tls->serverName = QStringLiteral("gateway");
    const PeerList list = readPeerList(writePeerList({profile}, PeerListFormat::OwnJson).bytes);
    QCOMPARE(planPeerImport(list.peers, {}, {}).added, QList<Profile>{profile});
}

QTEST_GUILESS_MAIN(TestPeerListWriter)
#include "tst_peer_list_writer.moc"
