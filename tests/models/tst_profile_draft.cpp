// The texts of the form and the request they stand for.
#include "ui/form/profile_draft.h"

#include <QTest>

using namespace dicom_echo;

class TestProfileDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsTheSameRequest();
    void hasTheDefaultsOfTheProgram();
    void aBlankDraftOnlyLacksAnAddress();
    void marksTheInputThatIsWrong_data();
    void marksTheInputThatIsWrong();
    void doesNotAskForTheAddressOfTheLocalTestPeer();
    void tellsWhatDiffersFromTheDefaults();
};

void TestProfileDraft::comesBackAsTheSameRequest()
{
    EchoRequest request;
    request.address = QStringLiteral("::1");
    request.port = 104;
    request.callingAeTitle = QStringLiteral("ME");
    request.calledAeTitle = QStringLiteral("THEM");
    request.acseTimeout = std::chrono::milliseconds(1500);
    request.dimseTimeout = std::chrono::milliseconds(1);
    request.networkTimeout = std::chrono::milliseconds(86400000);
    request.maximumPdu = 0;
    request.localAddress = QStringLiteral("127.0.0.2");
    request.transferSyntaxes = TransferSyntaxChoice::ExplicitBigEndian;
    request.repeat = 1000;
    request.ending = AssociationEnding::Abort;
    request.interval = std::chrono::milliseconds(1500);
    request.acknowledgement = Acknowledgement::SystemDefault;
    request.tls = TlsSettings(); // is not on the form
    const ProfileDraft draft = draftOf(request, ProfileKind::Peer);
    const DraftCheck check = checkDraft(draft);
    QVERIFY(check.request.has_value());
    QVERIFY(*check.request == request);
    for (const Setting &row : settings())
        QVERIFY2(!draft.text(row.id).isEmpty(), row.key);
}

void TestProfileDraft::hasTheDefaultsOfTheProgram()
{
    const ProfileDraft draft = blankDraft();
    QCOMPARE(draft.text(SettingId::Address), QString());
    QCOMPARE(draft.text(SettingId::Port), QStringLiteral("11112"));
    QCOMPARE(draft.text(SettingId::CalledAeTitle), QStringLiteral("ANY-SCP"));
    QCOMPARE(draft.text(SettingId::CallingAeTitle), QStringLiteral("ECHOSCU"));
    for (const SettingId timeout : {SettingId::AcseTimeout, SettingId::DimseTimeout, SettingId::NetworkTimeout})
        QCOMPARE(draft.text(timeout), QStringLiteral("30"));
    QCOMPARE(draft.text(SettingId::MaximumPdu), QStringLiteral("16382"));
    QCOMPARE(draft.text(SettingId::Repeat), QStringLiteral("1"));
    QCOMPARE(draft.text(SettingId::Interval), QStringLiteral("0"));
    QCOMPARE(draft.text(SettingId::LocalAddress), QString());
    QCOMPARE(draft.text(SettingId::TransferSyntax), QStringLiteral("all"));
    QCOMPARE(draft.text(SettingId::Abort), QStringLiteral("release"));
    QCOMPARE(draft.text(SettingId::Acknowledgement), QStringLiteral("immediate"));
    QVERIFY(!draft.tls);
}

void TestProfileDraft::aBlankDraftOnlyLacksAnAddress()
{
    const DraftCheck check = checkDraft(blankDraft());
    QVERIFY(!check.request);
    QCOMPARE(check.firstWrong(), std::optional(SettingId::Address));
    ProfileDraft filledIn = blankDraft();
    filledIn.text(SettingId::Address) = QStringLiteral("pacs");
    QVERIFY(checkDraft(filledIn).request);
}

void TestProfileDraft::marksTheInputThatIsWrong_data()
{
    QTest::addColumn<SettingId>("id");
    QTest::addColumn<QString>("text");
    QTest::newRow("address with blanks inside") << SettingId::Address << QStringLiteral("a b");
    QTest::newRow("port 0") << SettingId::Port << QStringLiteral("0");
    QTest::newRow("port 65536") << SettingId::Port << QStringLiteral("65536");
    QTest::newRow("called AE title of 17 characters") << SettingId::CalledAeTitle << QString(17, u'A');
    QTest::newRow("calling AE title of blanks") << SettingId::CallingAeTitle << QStringLiteral("   ");
    QTest::newRow("ACSE timeout 0") << SettingId::AcseTimeout << QStringLiteral("0");
    QTest::newRow("DIMSE timeout in words") << SettingId::DimseTimeout << QStringLiteral("ten");
    QTest::newRow("network timeout over a day") << SettingId::NetworkTimeout << QStringLiteral("86401");
    QTest::newRow("maximum PDU 4095") << SettingId::MaximumPdu << QStringLiteral("4095");
    QTest::newRow("local address by name") << SettingId::LocalAddress << QStringLiteral("pacs");
    QTest::newRow("local address of another computer") << SettingId::LocalAddress << QStringLiteral("192.0.2.1");
    QTest::newRow("repeat 0") << SettingId::Repeat << QStringLiteral("0");
    QTest::newRow("time between of minus one second") << SettingId::Interval << QStringLiteral("-1");
}

void TestProfileDraft::marksTheInputThatIsWrong()
{
    QFETCH(const SettingId, id);
    QFETCH(const QString, text);
    ProfileDraft draft = blankDraft();
    draft.text(SettingId::Address) = QStringLiteral("pacs");
    draft.text(id) = text;
    const DraftCheck check = checkDraft(draft);
    QVERIFY(!check.request);
    QCOMPARE(check.firstWrong(), std::optional(id));
    QVERIFY(!check.error(id).isEmpty());
}

void TestProfileDraft::doesNotAskForTheAddressOfTheLocalTestPeer()
{
    const ProfileDraft draft = draftOf(EchoRequest(), ProfileKind::LocalTestPeer);
    QVERIFY(draft.text(SettingId::Address).isEmpty());
    const DraftCheck check = checkDraft(draft);
    QVERIFY(check.request.has_value());
    QCOMPARE(check.request->address, QStringLiteral("127.0.0.1"));
}

void TestProfileDraft::tellsWhatDiffersFromTheDefaults()
{
    ProfileDraft draft = blankDraft();
    draft.text(SettingId::Port) = QStringLiteral("104"); // always visible
    QCOMPARE(differencesFromDefaults(draft), QString());
    draft.text(SettingId::Repeat) = QStringLiteral("100");
    draft.text(SettingId::Interval) = QStringLiteral("0.5");
    draft.text(SettingId::Abort) = QStringLiteral("abort");
    draft.text(SettingId::Acknowledgement) = QStringLiteral("system-default");
    QCOMPARE(differencesFromDefaults(draft),
             QStringLiteral("Repeat 100, Time between 0.5, Abort, As other clients see it"));
}

QTEST_GUILESS_MAIN(TestProfileDraft)
#include "tst_profile_draft.moc"
