// "Copy as command": what is pasted into a shell asks for the same run.
#include "app/command_line/command_line.h"
#include "core/report/command_text.h"
#include "tests/support/test_authority.h"

#include <QProcess>
#include <QTest>

using namespace dicom_echo;
using dicom_echo::test::Credentials;
using dicom_echo::test::TestAuthority;
using namespace std::chrono_literals;

class TestCommandText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotesWordsForTheShell_data();
    void quotesWordsForTheShell();
    void leavesOutDefaults();
    void namesEverySettingThatDiffers();
    void isReadBackAsTheSameRequest_data();
    void isReadBackAsTheSameRequest();
    void isReadBackAsTheSameWatch_data();
    void isReadBackAsTheSameWatch();
    void startsTheLocalTestPeerAgain();
    void isAcceptedByEchoscu();
    void asksForTls();
    void saysWhatAToolCannotDo_data();
    void saysWhatAToolCannotDo();

private:
    TestAuthority m_authority;
    Credentials m_own = m_authority.issue();
    QString m_revocations = m_authority.revokeLast();
};

namespace {

/// The words into which a shell splits the text.
QStringList shellWords(const QString &text)
{
    QProcess shell;
    shell.start(QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("printf '%s\\0' ") + text});
    if (!shell.waitForFinished() || shell.exitCode() != 0)
        return {};
    QStringList words = QString::fromUtf8(shell.readAllStandardOutput()).split(QChar(0));
    words.removeLast();
    return words;
}

EchoRequest plainRequest()
{
    EchoRequest request;
    request.address = QStringLiteral("pacs");
    request.port = 104;
    return request;
}

EchoRequest fullRequest()
{
    EchoRequest request = plainRequest();
    request.callingAeTitle = QStringLiteral("IT'S ME; $(rm)");
    request.calledAeTitle = QStringLiteral("A \"B\" `C` !*?");
    request.acseTimeout = 1500ms;
    request.dimseTimeout = 20ms;
    request.networkTimeout = 4s;
    request.maximumPdu = 4096;
    request.transferSyntaxes = TransferSyntaxChoice::ExplicitBigEndian;
    request.repeat = 10;
    request.ending = AssociationEnding::Abort;
    return request;
}

QStringList notesOf(const CommandText &text, Language language = Language::English)
{
    QStringList notes;
    for (const Text &note : text.notes)
        notes << Words::of(language)(note);
    return notes;
}

} // namespace

void TestCommandText::quotesWordsForTheShell_data()
{
    QTest::addColumn<QString>("word");
    QTest::newRow("harmless") << "pacs.example.org";
    QTest::newRow("empty") << "";
    QTest::newRow("blanks") << " a  b ";
    QTest::newRow("single quotes") << "it's 'me'";
    QTest::newRow("double quotes") << "\"x\"";
    QTest::newRow("expansions") << "$HOME `id` $(id) ~ * ? [a] {b,c} !x";
    QTest::newRow("operators") << "a;b|c&d<e>f#g(h)";
    QTest::newRow("all of an AE title") << QStringLiteral("~`!@#$%^&*()_+-=");
    QTest::newRow("IPv6 with a scope") << "fe80::1%eth0";
    QTest::newRow("not ASCII") << QStringLiteral("p\u00E4cs");
}

void TestCommandText::quotesWordsForTheShell()
{
    QFETCH(QString, word);
    QCOMPARE(shellWords(shellQuoted(word)), QStringList{word});
}

void TestCommandText::leavesOutDefaults()
{
    const EchoRequest request = plainRequest();
    const auto command = [&](CommandTool tool) { return commandText(request, tool).command; };
    QCOMPARE(command(CommandTool::DicomEcho), QStringLiteral("dicom-echo --console -v pacs 104"));
    QCOMPARE(command(CommandTool::PynetdicomEchoscu), QStringLiteral("python -m pynetdicom echoscu -v pacs 104"));
    QCOMPARE(command(CommandTool::DcmtkEchoscu), QStringLiteral("echoscu -v -to 30 -td 30 -pdu 16382 pacs 104"));
}

void TestCommandText::namesEverySettingThatDiffers()
{
    const EchoRequest request = fullRequest();
    const QStringList echoscuOptions{QStringLiteral("-aet"),    request.callingAeTitle,     QStringLiteral("-aec"),
                                     request.calledAeTitle,     QStringLiteral("-ta"),      QStringLiteral("1.5"),
                                     QStringLiteral("-td"),     QStringLiteral("0.02"),     QStringLiteral("-tn"),
                                     QStringLiteral("4"),       QStringLiteral("-pdu"),     QStringLiteral("4096"),
                                     QStringLiteral("-xb"),     QStringLiteral("--repeat"), QStringLiteral("10"),
                                     QStringLiteral("--abort"), QStringLiteral("pacs"),     QStringLiteral("104")};
    QCOMPARE(shellWords(commandText(request, CommandTool::DicomEcho).command).mid(3), echoscuOptions);
    QCOMPARE(shellWords(commandText(request, CommandTool::PynetdicomEchoscu).command).mid(5), echoscuOptions);
    const QStringList dcmtk = shellWords(commandText(request, CommandTool::DcmtkEchoscu).command);
    QCOMPARE(dcmtk.join(u'|'), QStringLiteral("echoscu|-v|-to|4|-td|1|-ta|2|-aet|IT'S ME; $(rm)|-aec|A \"B\" `C` !*?|"
                                              "-pdu|4096|--repeat|10|--abort|pacs|104"));
}

void TestCommandText::isReadBackAsTheSameRequest_data()
{
    QTest::addColumn<EchoRequest>("request");
    QTest::newRow("defaults") << plainRequest();
    QTest::newRow("everything") << fullRequest();
    EchoRequest request = plainRequest();
    request.address = QStringLiteral("fe80::1%eth0");
    request.maximumPdu = 0;
    request.transferSyntaxes = TransferSyntaxChoice::ImplicitLittleEndian;
    QTest::newRow("IPv6, no limit, implicit") << request;
    request = plainRequest();
    request.localAddress = QStringLiteral("127.0.0.2");
    request.interval = 250ms;
    request.acknowledgement = Acknowledgement::SystemDefault;
    QTest::newRow("what echoscu does not have") << request;
    request = plainRequest();
    request.tls = TlsSettings();
    QTest::newRow("TLS") << request;
    request.tls->profile = TlsProfile::Legacy;
    request.tls->verification = TlsVerification::Pin;
    request.tls->pinnedSha256 = QByteArray("0f").repeated(32);
    request.tls->serverName = QStringLiteral("pacs.example.org");
    request.tls->caPath = m_authority.certificateFile();
    request.tls->crlFile = m_revocations;
    request.tls->certificateFile = m_own.certificateFile;
    request.tls->keyFile = m_own.keyFile;
    QTest::newRow("TLS, everything") << request;
}

void TestCommandText::isReadBackAsTheSameRequest()
{
    QFETCH(EchoRequest, request);
    const QStringList words = shellWords(commandText(request, CommandTool::DicomEcho).command);
    const auto line = parseCommandLine(words.mid(1));
    QVERIFY2(line, qPrintable(line.error));
    QCOMPARE(line.value->mode, RunMode::Console);
    QCOMPARE(line.value->request, request);
}

void TestCommandText::isReadBackAsTheSameWatch_data()
{
    QTest::addColumn<WatchSettings>("watch");
    QTest::newRow("as usual") << WatchSettings();
    QTest::newRow("in one association") << WatchSettings{100ms, 0ms, WatchAssociations::One};
    QTest::newRow("for a time") << WatchSettings{1500ms, 60s, WatchAssociations::NewEach};
}

void TestCommandText::isReadBackAsTheSameWatch()
{
    QFETCH(WatchSettings, watch);
    const auto line = parseCommandLine(
        shellWords(commandText(plainRequest(), CommandTool::DicomEcho, {.watch = watch}).command).mid(1));
    QVERIFY2(line, qPrintable(line.error));
    QCOMPARE(line.value->watch, std::optional(watch));
    const QStringList notes = notesOf(commandText(plainRequest(), CommandTool::PynetdicomEchoscu, {.watch = watch}));
    QCOMPARE(notes, QStringList{QStringLiteral("It echoes once: a watch cannot be asked for.")});
}

void TestCommandText::startsTheLocalTestPeerAgain()
{
    const OwnSettings own{.watch = {}, .isLocalTestPeer = true};
    QCOMPARE(commandText(plainRequest(), CommandTool::DicomEcho, own).command,
             QStringLiteral("dicom-echo --console -v --local-peer"));
    const CommandText other = commandText(plainRequest(), CommandTool::PynetdicomEchoscu, own);
    QVERIFY(other.command.endsWith(QStringLiteral("pacs 104")));
    QVERIFY(notesOf(other).constLast().contains(QStringLiteral("only while this window is open")));
    QVERIFY(notesOf(other, Language::German).constLast().contains(QStringLiteral("solange dieses Fenster offen ist")));
}

/// Not that it connects, only that it understands each option: it then finds nobody at the port.
void TestCommandText::isAcceptedByEchoscu()
{
    EchoRequest request = fullRequest();
    request.address = QStringLiteral("127.0.0.1");
    request.port = 1;
    const QStringList words = shellWords(commandText(request, CommandTool::DcmtkEchoscu).command);
    QProcess echoscu;
    echoscu.setProcessChannelMode(QProcess::MergedChannels);
    echoscu.start(words.first(), words.mid(1));
    if (!echoscu.waitForStarted())
        QSKIP("echoscu of DCMTK is not installed");
    QVERIFY(echoscu.waitForFinished());
    const QByteArray output = echoscu.readAll();
    QVERIFY2(output.contains("Requesting Association"), output.constData());
}

void TestCommandText::asksForTls()
{
    EchoRequest request = plainRequest();
    request.tls = TlsSettings();
    const auto wordsOf = [&request](CommandTool tool) {
        return shellWords(commandText(request, tool).command).join(u'|');
    };
    QCOMPARE(wordsOf(CommandTool::DicomEcho), QStringLiteral("dicom-echo|--console|-v|--tls|pacs|104"));
    QCOMPARE(wordsOf(CommandTool::DcmtkEchoscu), QStringLiteral("echoscu|-v|-to|30|-td|30|-pdu|16382|+tla|pacs|104"));

    request.tls->profile = TlsProfile::Legacy;
    request.tls->verification = TlsVerification::None;
    request.tls->caPath = QStringLiteral("/etc/my ca.pem");
    request.tls->certificateFile = QStringLiteral("me.pem");
    request.tls->keyFile = QStringLiteral("me.key");
    QCOMPARE(wordsOf(CommandTool::DicomEcho),
             QStringLiteral("dicom-echo|--console|-v|--tls-profile|legacy|--tls-verify|none|--tls-ca|/etc/my ca.pem|"
                            "--tls-cert|me.pem|--tls-key|me.key|pacs|104"));
    QCOMPARE(wordsOf(CommandTool::DcmtkEchoscu),
             QStringLiteral("echoscu|-v|-to|30|-td|30|-pdu|16382|+tls|me.key|me.pem|+cf|/etc/my ca.pem|-ic|pacs|104"));
    request.tls->keyFile.clear(); // it stands in the other file
    QCOMPARE(wordsOf(CommandTool::DcmtkEchoscu),
             QStringLiteral("echoscu|-v|-to|30|-td|30|-pdu|16382|+tls|me.pem|me.pem|+cf|/etc/my ca.pem|-ic|pacs|104"));

    request.tls = TlsSettings();
    request.tls->verification = TlsVerification::Pin;
    request.tls->pinnedSha256 = QByteArray(64, 'a');
    QVERIFY(wordsOf(CommandTool::DicomEcho).contains(QStringLiteral("|--tls-pin|aaaa")));
}

void TestCommandText::saysWhatAToolCannotDo_data()
{
    QTest::addColumn<EchoRequest>("request");
    QTest::addColumn<CommandTool>("tool");
    QTest::addColumn<QString>("note");
    using enum CommandTool;
    const auto row = [](const char *name, CommandTool tool, const char *note, auto change) {
        EchoRequest request = plainRequest();
        request.transferSyntaxes = TransferSyntaxChoice::ImplicitLittleEndian;
        change(request);
        QTest::newRow(name) << request << tool << QString::fromLatin1(note);
    };
    const auto nothing = [](EchoRequest &) {};
    const auto deflated = [](EchoRequest &r) {
        r.transferSyntaxes = TransferSyntaxChoice::DeflatedExplicitLittleEndian;
    };
    row("dicom-echo can do all", DicomEcho, "", nothing);
    row("echoscu can do all", DcmtkEchoscu, "", nothing);
    row("deflated alone", DicomEcho, "Deflated", deflated);
    row("deflated alone, pynetdicom", PynetdicomEchoscu, "Deflated", deflated);
    row("transfer syntaxes", DcmtkEchoscu, "Implicit VR little endian is the only",
        [](EchoRequest &r) { r.transferSyntaxes = TransferSyntaxChoice::All; });
    row("no limit", DcmtkEchoscu, "No limit", [](EchoRequest &r) { r.maximumPdu = 0; });
    row("fractions of a second", DcmtkEchoscu, "The timeouts are rounded",
        [](EchoRequest &r) { r.dimseTimeout = 1500ms; });
    row("TLS", PynetdicomEchoscu, "TLS cannot be asked for", [](EchoRequest &r) { r.tls = TlsSettings(); });
    row("TLS profile", DcmtkEchoscu, "The TLS profile is the tool's own",
        [](EchoRequest &r) { r.tls = TlsSettings(); });
    const auto local = [](EchoRequest &r) { r.localAddress = QStringLiteral("127.0.0.2"); };
    row("local address, dicom-echo", DicomEcho, "", local);
    row("local address, echoscu", DcmtkEchoscu, "The local address cannot be chosen", local);
    row("local address, pynetdicom", PynetdicomEchoscu, "The local address cannot be chosen", local);
    row("IPv6", DcmtkEchoscu, "DCMTK 3.6.7 connects over IPv4",
        [](EchoRequest &r) { r.address = QStringLiteral("::1"); });
}

void TestCommandText::saysWhatAToolCannotDo()
{
    QFETCH(EchoRequest, request);
    QFETCH(CommandTool, tool);
    QFETCH(QString, note);
    const QStringList notes = notesOf(commandText(request, tool));
    QCOMPARE(notes.size(), note.isEmpty() ? 0 : 1);
    QVERIFY2(note.isEmpty() || notes.first().startsWith(note), qPrintable(notes.join(u' ')));
}

QTEST_GUILESS_MAIN(TestCommandText)
#include "tst_command_text.moc"
