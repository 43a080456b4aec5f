// What a run reveals about the saved profiles.
#include "core/profiles/profile_remarks.h"

#include <QTest>

using namespace dicom_echo;

class TestProfileRemarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remarksOnAnotherImplementation_data();
    void remarksOnAnotherImplementation();
    void remarksOnATitleThatDiffersOnlyInCaseOrBlanks_data();
    void remarksOnATitleThatDiffersOnlyInCaseOrBlanks();
    void remarksOnceOnEachSpelling();
    void findsTheProfileOfAPeer();
};

void TestProfileRemarks::remarksOnAnotherImplementation_data()
{
    QTest::addColumn<QString>("lastUid");
    QTest::addColumn<QString>("lastVersion");
    QTest::addColumn<quint32>("succeeded");
    QTest::addColumn<bool>("isRemarked");
    QTest::addRow("first echo") << QString() << QString() << 1U << false;
    QTest::addRow("the same") << QStringLiteral("1.2.3") << QStringLiteral("V1") << 1U << false;
    QTest::addRow("another") << QStringLiteral("1.2.4") << QStringLiteral("V1") << 1U << true;
    QTest::addRow("another version") << QStringLiteral("1.2.3") << QStringLiteral("V0") << 1U << true;
    QTest::addRow("another, but no echo succeeded") << QStringLiteral("1.2.4") << QStringLiteral("V1") << 0U << false;
}

void TestProfileRemarks::remarksOnAnotherImplementation()
{
    QFETCH(QString, lastUid);
    QFETCH(QString, lastVersion);
    QFETCH(quint32, succeeded);
    QFETCH(bool, isRemarked);
    Profile profile;
    profile.lastImplementationClassUid = lastUid;
    profile.lastImplementationVersionName = lastVersion;
    EchoReport report;
    report.peer.implementationClassUid = QStringLiteral("1.2.3");
    report.peer.implementationVersionName = QStringLiteral("V1");
    report.echoes.succeeded = succeeded;
    const QList<Finding> remarks = remarksOnProfiles({}, &profile, report);
    QCOMPARE(remarks.size(), isRemarked ? 1 : 0);
    if (isRemarked) {
        QCOMPARE(remarks.first().code, FindingCode::ImplementationChanged);
        QCOMPARE(std::get<DifferenceFacts>(remarks.first().facts),
                 DifferenceFacts({QStringLiteral("%1 (%2)").arg(lastVersion, lastUid), QStringLiteral("V1 (1.2.3)")}));
    }
}

void TestProfileRemarks::remarksOnATitleThatDiffersOnlyInCaseOrBlanks_data()
{
    QTest::addColumn<QString>("savedTitle");
    QTest::addColumn<QString>("savedAddress");
    QTest::addColumn<quint16>("savedPort");
    QTest::addColumn<bool>("isRemarked");
    QTest::addRow("the same") << QStringLiteral("PACS 1") << QStringLiteral("pacs") << quint16{104} << false;
    QTest::addRow("other case") << QStringLiteral("Pacs 1") << QStringLiteral("pacs") << quint16{104} << true;
    QTest::addRow("other blanks") << QStringLiteral("PACS1") << QStringLiteral("pacs") << quint16{104} << true;
    QTest::addRow("another title") << QStringLiteral("PACS 2") << QStringLiteral("pacs") << quint16{104} << false;
    QTest::addRow("another peer") << QStringLiteral("Pacs 1") << QStringLiteral("ct") << quint16{104} << false;
    QTest::addRow("another port") << QStringLiteral("Pacs 1") << QStringLiteral("pacs") << quint16{105} << false;
}

void TestProfileRemarks::remarksOnATitleThatDiffersOnlyInCaseOrBlanks()
{
    QFETCH(QString, savedTitle);
    QFETCH(QString, savedAddress);
    QFETCH(quint16, savedPort);
    QFETCH(bool, isRemarked);
    Profile profile;
    profile.name = QStringLiteral("Main");
    profile.request.address = savedAddress;
    profile.request.port = savedPort;
    profile.request.calledAeTitle = savedTitle;
    EchoReport report;
    report.request.address = QStringLiteral("pacs");
    report.request.port = 104;
    report.request.calledAeTitle = QStringLiteral("PACS 1");
    QCOMPARE(remarksOnProfiles({profile}, nullptr, report).size(), isRemarked ? 1 : 0);
}

void TestProfileRemarks::remarksOnceOnEachSpelling()
{
    QList<Profile> saved(4);
    for (int i = 0; i < 4; ++i) {
        saved[i].name = QStringLiteral("CT %1").arg(i);
        saved[i].request.callingAeTitle = i < 3 ? QStringLiteral("EchoSCU") : QStringLiteral("ECHO SCU");
    }
    const QList<Finding> remarks = remarksOnProfiles(saved, nullptr, EchoReport());
    QCOMPARE(remarks.size(), 2);
    QCOMPARE(std::get<DifferenceFacts>(remarks[0].facts).expected,
             QStringLiteral("\"ECHO SCU\" (calling AE title of CT 3)"));
    QCOMPARE(std::get<DifferenceFacts>(remarks[1].facts).expected,
             QStringLiteral("\"EchoSCU\" (calling AE title of CT 0 and 2 more)"));
}

void TestProfileRemarks::findsTheProfileOfAPeer()
{
    Profile profile;
    profile.request.address = QStringLiteral("pacs");
    profile.request.calledAeTitle = QStringLiteral("PACS1");
    EchoRequest asked = profile.request;
    asked.repeat = 10;
    Profile local = profile;
    local.kind = ProfileKind::LocalTestPeer;
    const QList<Profile> saved{local, profile};
    QCOMPARE(findPeer(saved, asked), &saved.last());
    for (const auto &change : {+[](EchoRequest &request) { request.address = QStringLiteral("ct"); },
                               +[](EchoRequest &request) { request.port = 1; },
                               +[](EchoRequest &request) { request.calledAeTitle = QStringLiteral("PACS2"); }}) {
        EchoRequest other = asked;
        change(other);
        QCOMPARE(findPeer(saved, other), nullptr);
    }
}

QTEST_GUILESS_MAIN(TestProfileRemarks)
#include "tst_profile_remarks.moc"
