// What is exported is read again as the same peers, and what a format cannot hold is told; what an import plans.
#include "core/peerlist/peer_import.h"
#include "core/peerlist/peer_list_writer.h"

#include <QTest>

#include <algorithm>

using namespace dicom_echo;

class TestPeerListWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadAgain_data();
    void isReadAgain();
    void leavesNothingOutSilently_data();
    void leavesNothingOutSilently();
    void holdsOrTellsAnyAeTitle_data();
    void holdsOrTellsAnyAeTitle();
    void saysWhyAFormatCannotHoldAnAeTitle_data();
    void saysWhyAFormatCannotHoldAnAeTitle();
    void writesNamesThatTheOtherProgramTakes_data();
    void writesNamesThatTheOtherProgramTakes();
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

/// The same of profiles, without those that were told as left out.
QStringList exportedOf(const QList<Profile> &profiles, const WrittenPeerList &written)
{
    PeerList list;
    for (const Profile &profile : profiles) {
        const bool isLeftOut = std::any_of(written.skipped.begin(), written.skipped.end(),
                                           [&](const SkippedEntry &entry) { return entry.where == profile.name; });
        if (!isLeftOut)
            list.peers.append({profile.name,
                               {},
                               profile.request.calledAeTitle,
                               {},
                               profile.request.address,
                               profile.request.port,
                               profile.request.tls.has_value()});
    }
    return peersOf(list);
}

/// Empty if what was written is read as it was, and all else was told.
QString whatWasLost(const QList<Profile> &profiles, PeerListFormat format)
{
    const WrittenPeerList written = writePeerList(profiles, format);
    const QStringList exported = exportedOf(profiles, written);
    const QStringList read = exported.isEmpty() ? exported : peersOf(readPeerList(written.bytes));
    return read == exported ? QString()
                            : QStringLiteral("%1 was read as %2 from:\n%3")
                                  .arg(exported.join(u'|'), read.join(u'|'), QString::fromUtf8(written.bytes));
}

Profile withTls(Profile profile)
{
    profile.request.tls.emplace();
    return profile;
}

void addFormatRows()
{
    QTest::addColumn<PeerListFormat>("format");
    for (const PeerListFormat format : peerListFormats())
        QTest::newRow(qPrintable(peerListFormatName(format))) << format;
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

void TestPeerListWriter::leavesNothingOutSilently_data()
{
    addFormatRows();
}

/// AE titles that mean something in one list or another, alone and all in one list.
void TestPeerListWriter::leavesNothingOutSilently()
{
    QFETCH(PeerListFormat, format);
    QList<Profile> all;
    quint16 port = 1000;
    for (const char *title : {"#A",
                              "A,B;C",
                              "A=B:C",
                              "A'B(",
                              "A*",
                              "/*A*/",
                              "X#Y",
                              "A B",
                              "A\"B\"",
                              "(A)",
                              "A)",
                              "<A>",
                              "$A",
                              "${A}",
                              "%A%",
                              "@A@",
                              "A@B",
                              "A//B",
                              "/*A",
                              "*/",
                              "*",
                              "A*B",
                              "- A",
                              "1. A",
                              "A: B",
                              "A = B",
                              "A -> B",
                              "A:",
                              "!A",
                              "{A",
                              "[A]",
                              "[A",
                              "dn:A",
                              "dn: A",
                              "sep=",
                              "dicom://A",
                              "dicoms:",
                              "A|B|C",
                              "Host|Port|AE",
                              "un",
                              "HostTable",
                              "address",
                              "port",
                              "DicomModalities",
                              "AE Title",
                              "localhost",
                              "104",
                              "A 1.2.3.4",
                              "[ServerNodes]",
                              "::1",
                              ";A",
                              "A #B",
                              "A # B"}) {
        ++port;
        Profile profile =
            profileOf(QStringLiteral("%1 %2").arg(port).arg(QLatin1StringView(title)), title, "h.example.org", port);
        profile.group = QString::fromLatin1(title);
        QCOMPARE(whatWasLost({profile}, format), QString());
        QCOMPARE(whatWasLost({withTls(profile)}, format), QString());
        all << profile;
        profile.name += QStringLiteral(" TLS");
        all << withTls(profile);
    }
    QCOMPARE(whatWasLost(all, format), QString());
    const qsizetype exported = exportedOf(all, writePeerList(all, format)).size();
    QVERIFY2(exported >= 15, qPrintable(QString::number(exported)));
}

void TestPeerListWriter::holdsOrTellsAnyAeTitle_data()
{
    addFormatRows();
}

/// Each character that an AE title may have, at each place.
void TestPeerListWriter::holdsOrTellsAnyAeTitle()
{
    QFETCH(PeerListFormat, format);
    for (char c = '!'; c <= '~'; ++c) {
        for (const char *pattern : {"?", "?A", "A?", "A?B", "? A", "A ?", "A? B", "A ?B", "A ? B", "??", "A??B"}) {
            const QByteArray title = QByteArray(pattern).replace('?', c);
            if (c == '\\')
                continue;
            const Profile profile = profileOf(QStringLiteral("N"), title.constData(), "10.0.0.1", 104);
            QCOMPARE(whatWasLost({profile}, format), QString());
            QCOMPARE(whatWasLost({withTls(profile)}, format), QString());
        }
    }
}

void TestPeerListWriter::saysWhyAFormatCannotHoldAnAeTitle_data()
{
    QTest::addColumn<PeerListFormat>("format");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("reason");
    const auto misread = [](const char *title, const char *part) {
        return QStringLiteral("in this format the AE title \"%1\" would be misread, because of \"%2\"")
            .arg(QLatin1StringView(title), QLatin1StringView(part));
    };
    QTest::newRow("dcmqrscp") << PeerListFormat::Dcmqrscp << "A=B:C" << misread("A=B:C", "=");
    QTest::newRow("acrnema, comment") << PeerListFormat::Acrnema << "#A" << misread("#A", "#");
    QTest::newRow("acrnema, wildcard") << PeerListFormat::Acrnema << "A*" << misread("A*", "*");
    QTest::newRow("acrnema, blank") << PeerListFormat::Acrnema << "A B" << misread("A B", " ");
    QTest::newRow("plain, comment") << PeerListFormat::Plain << "#A" << misread("#A", "#");
    QTest::newRow("plain, fields") << PeerListFormat::Plain << "A,B;C" << misread("A,B;C", ",");
    QTest::newRow("csv, variable") << PeerListFormat::Csv << "$A"
                                   << "in this format the AE title \"$A\" would be taken for a variable";
}

void TestPeerListWriter::saysWhyAFormatCannotHoldAnAeTitle()
{
    QFETCH(PeerListFormat, format);
    QFETCH(QString, title);
    QFETCH(QString, reason);
    const WrittenPeerList written =
        writePeerList({profileOf(QStringLiteral("N"), title.toLatin1().constData(), "h", 104)}, format);
    QCOMPARE(written.skipped, (QList<SkippedEntry>{{QStringLiteral("N"), QStringLiteral("N: ") + reason}}));
}

void TestPeerListWriter::writesNamesThatTheOtherProgramTakes_data()
{
    QTest::addColumn<PeerListFormat>("format");
    QTest::newRow("orthanc") << PeerListFormat::Orthanc;
    QTest::newRow("dcmqrscp") << PeerListFormat::Dcmqrscp;
}

/// Orthanc does not start with other names than of letters, digits, `-` and `_`; a HostTable ends at its own words.
void TestPeerListWriter::writesNamesThatTheOtherProgramTakes()
{
    QFETCH(PeerListFormat, format);
    const PeerList list = readPeerList(writePeerList({profileOf(QStringLiteral("A, \"first\" #1"), "ONE", "h", 104),
                                                      profileOf(QStringLiteral("A- \"first\" #1"), "TWO", "h", 104),
                                                      profileOf(QStringLiteral("A, 'first' #1"), "THREE", "h", 104),
                                                      profileOf(QStringLiteral("end"), "FOUR", "h", 104),
                                                      profileOf(QStringLiteral("PACS-2"), "FIVE", "h", 104)},
                                                     format)
                                           .bytes);
    QStringList names;
    for (const ListedPeer &peer : list.peers)
        names << peer.name;
    names.sort();
    QCOMPARE(names, (QStringList{QStringLiteral("A-__first___1"), QStringLiteral("A___first___1"),
                                 QStringLiteral("A___first___1_2"), QStringLiteral("PACS-2"), QStringLiteral("end_")}));
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
