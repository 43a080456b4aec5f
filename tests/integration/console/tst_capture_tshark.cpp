// What this program exports, read by tshark; and what tshark writes, opened by this program.
#include "core/capture/capture_file.h"
#include "core/pdu/pdu_decoder.h"
#include "core/responder/responder.h"
#include "tests/support/capture_result.h"
#include "tests/support/engine_run.h"
#include "tests/support/golden_pdus.h"
#include "tests/support/program_run.h"
#include "tests/support/test_authority.h"
#include "tests/unit/capture/capture_fixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace dicom_echo;
using namespace dicom_echo::test;

class TestCaptureTshark : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsTheAssociationOfARun();
    void showsATlsRunInClear();
    void agreesWithOurDecoder();
    void findsNothingWrong_data();
    void findsNothingWrong();
    void reassemblesLargePdus();
    void showsTheRealTimes();
    void writesFilesThatWeOpen_data();
    void writesFilesThatWeOpen();
    void findsWhatWeFind_data();
    void findsWhatWeFind();

private:
    [[nodiscard]] QString saved(const Capture &capture) const;
    /// One line for each packet that `filter` takes, the fields separated by tabs, several values of one by commas.
    [[nodiscard]] QStringList fields(const QString &path, const QString &filter, const QStringList &names) const;

    QTemporaryDir m_directory;
    Capture m_run; ///< two echoes to the built-in responder
};

namespace {

/// Errors of any dissector, checksums among them.
const QString problemFilter =
    QStringLiteral("_ws.malformed || _ws.expert.severity >= 0x800000 || tcp.analysis.flags || "
                   "!(tcp.checksum.status == 1) || (ip && !(ip.checksum.status == 1))");

/// A P-DATA-TF PDU with pixel data of this size in explicit VR little endian.
QByteArray pixelDataPdu(quint32 size)
{
    const QByteArray element = u16LittleEndian(0x7FE0) + u16LittleEndian(0x0010) + "OW" + u16LittleEndian(0) +
                               u32LittleEndian(size) + QByteArray(size, '\0');
    return pdu(4, pdv(1, dataSetLastFragment, element));
}

/// Two echoes to the built-in responder, over TLS if it has a certificate.
Capture captureOfRun(const ResponderSettings &settings, const QString &caFile = {})
{
    Responder responder(settings);
    if (const auto error = responder.start())
        qFatal("%s", qPrintable(*error));
    EchoRequest request = requestTo(responder.port());
    request.callingAeTitle = QStringLiteral("MODALITY 1");
    request.repeat = 2;
    if (settings.tls) {
        request.tls.emplace();
        request.tls->caPath = caFile;
    }
    const EngineRun run = runEngine(request);
    KeptPdus pdus({});
    for (const RunEvent &event : run.events) {
        if (const auto *const pdu = std::get_if<PduTransfer>(&event))
            pdus.append(*pdu);
    }
    return captureOf(localEndpoint(run.report.peer), peerEndpoint(run.report.peer), pdus);
}

Capture withLargePdus(const QString &local, const QString &peer)
{
    Capture capture = echoCapture(local, peer);
    for (const quint32 size : {1400U, 1436U, 100'000U})
        capture.pdus.insert(4, {Direction::Sent, captureStart + 3500, pixelDataPdu(size)});
    return capture;
}

} // namespace

QString TestCaptureTshark::saved(const Capture &capture) const
{
    const QString path = m_directory.filePath(QStringLiteral("run.pcapng"));
    const auto error = saveCapture(path, capture);
    return error ? captureErrorText(*error) : path;
}

QStringList TestCaptureTshark::fields(const QString &path, const QString &filter, const QStringList &names) const
{
    QStringList arguments{QStringLiteral("-n"),
                          QStringLiteral("-r"),
                          path,
                          QStringLiteral("-o"),
                          QStringLiteral("tcp.check_checksum:TRUE"),
                          QStringLiteral("-o"),
                          QStringLiteral("ip.check_checksum:TRUE"),
                          QStringLiteral("-Y"),
                          filter,
                          QStringLiteral("-T"),
                          QStringLiteral("fields")};
    for (const QString &name : names)
        arguments << QStringLiteral("-e") << name;
    const ProgramOutput result = runProgram(QStringLiteral("tshark"), arguments);
    return result.exitCode == 0 ? result.output.split(u'\n', Qt::SkipEmptyParts)
                                : QStringList{QStringLiteral("tshark failed: ") + result.log};
}

void TestCaptureTshark::initTestCase()
{
    QCOMPARE(runProgram(QStringLiteral("tshark"), {QStringLiteral("--version")}).exitCode, 0);
    m_run = captureOfRun({});
    QCOMPARE(m_run.pdus.size(), 8);
}

/// Without being told the port: by tshark's own heuristic.
void TestCaptureTshark::findsTheAssociationOfARun()
{
    const QString path = saved(m_run);
    QCOMPARE(fields(path, QStringLiteral("dicom"), {QStringLiteral("dicom.pdu.type")}).join(u' '),
             QStringLiteral("0x01 0x02 0x04 0x04 0x04 0x04 0x05 0x06"));
    const QStringList streams = fields(path, QStringLiteral("tcp"), {QStringLiteral("tcp.stream")});
    QCOMPARE(streams.count(QStringLiteral("0")), streams.size());
    QCOMPARE(fields(path, QStringLiteral("dicom.pdu.type == 1"),
                    {QStringLiteral("ip.src"), QStringLiteral("tcp.srcport"), QStringLiteral("ip.dst"),
                     QStringLiteral("tcp.dstport")}),
             QStringList{QStringLiteral("127.0.0.1\t%1\t127.0.0.1\t%2").arg(m_run.local.port).arg(m_run.peer.port)});
}

void TestCaptureTshark::showsATlsRunInClear()
{
    TestAuthority authority;
    const Credentials credentials = authority.issue();
    ResponderSettings settings;
    settings.tls = TlsServerSettings{credentials.certificateFile, credentials.keyFile, {}};
    const Capture capture = captureOfRun(settings, authority.certificateFile());
    QCOMPARE(fields(saved(capture), QStringLiteral("dicom"), {QStringLiteral("dicom.pdu.type")}).join(u' '),
             QStringLiteral("0x01 0x02 0x04 0x04 0x04 0x04 0x05 0x06"));
}

void TestCaptureTshark::agreesWithOurDecoder()
{
    const QString path = saved(m_run);
    const QStringList request =
        fields(path, QStringLiteral("dicom.pdu.type == 1"),
               {QStringLiteral("dicom.assoc.ae.calling"), QStringLiteral("dicom.assoc.ae.called"),
                QStringLiteral("dicom.pctx.id"), QStringLiteral("dicom.pctx.abss.syntax"),
                QStringLiteral("dicom.pctx.xfer.syntax")});
    QCOMPARE(request.size(), 1);
    const QStringList found = request.constFirst().split(u'\t');
    const auto associate = std::get<AssociatePdu>(decodePdu(m_run.pdus.constFirst().bytes).content);
    const PresentationContextItem &context = associate.presentationContexts.constFirst();
    QCOMPARE(found.at(0).toLatin1(), associate.callingAeTitle);
    QCOMPARE(found.at(1).toLatin1(), associate.calledAeTitle);
    QCOMPARE(found.at(2).toInt(nullptr, 16), context.id);
    QVERIFY2(found.at(3).toLatin1().contains(context.abstractSyntax), qPrintable(found.at(3)));
    for (const QByteArray &transferSyntax : context.transferSyntaxes)
        QVERIFY2(found.at(4).toLatin1().contains('(' + transferSyntax + ')'), qPrintable(found.at(4)));
    QCOMPARE(fields(path, QStringLiteral("dicom.pdu.type == 2"), {QStringLiteral("dicom.pctx.result")}).join(u' '),
             QStringLiteral("0x00"));
    const QStringList commands = fields(path, QStringLiteral("dicom.pdu.type == 4"), {QStringLiteral("_ws.col.Info")});
    QCOMPARE(commands.size(), 4);
    QVERIFY2(commands[0].contains(QStringLiteral("C-ECHO-RQ ID=1")), qPrintable(commands[0]));
    QVERIFY2(commands[3].contains(QStringLiteral("C-ECHO-RSP ID=2")), qPrintable(commands[3]));
    QVERIFY2(commands[3].contains(QStringLiteral("Success")), qPrintable(commands[3]));
}

void TestCaptureTshark::findsNothingWrong_data()
{
    QTest::addColumn<Capture>("capture");
    Capture aborted = echoCapture();
    aborted.pdus.resize(2);
    aborted.pdus << PduTransfer{Direction::Sent, captureStart, test::abort(2, 6)};
    QTest::newRow("run") << m_run;
    QTest::newRow("IPv4") << withLargePdus(QStringLiteral("10.1.9.77"), QStringLiteral("10.1.2.3"));
    QTest::newRow("IPv6") << withLargePdus(QStringLiteral("2001:db8::77"), QStringLiteral("2001:db8::3"));
    QTest::newRow("aborted") << aborted;
    Capture negotiated = echoCapture();
    negotiated.pdus.resize(2);
    negotiated.pdus[0].bytes = golden::negotiation::associateRq;
    negotiated.pdus[1].bytes = golden::negotiation::associateAc;
    QTest::newRow("roles, extended negotiation, user identity") << negotiated;
    negotiated.pdus[0].bytes = golden::negotiation::dcmjsAssociateRq;
    negotiated.pdus[1].bytes = golden::negotiation::dcmjsAssociateAc;
    QTest::newRow("asynchronous operations, user identity") << negotiated;
    QTest::newRow("endpoints not known") << Capture{{}, {}, echoCapture().pdus, 0};
}

void TestCaptureTshark::findsNothingWrong()
{
    QFETCH(Capture, capture);
    const QString path = saved(capture);
    const QStringList problems =
        fields(path, problemFilter, {QStringLiteral("frame.number"), QStringLiteral("_ws.expert.message")});
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    QCOMPARE(fields(path, QStringLiteral("dicom"), {QStringLiteral("dicom.pdu.type")}).size(), capture.pdus.size());
}

void TestCaptureTshark::reassemblesLargePdus()
{
    const QString path = saved(withLargePdus(QStringLiteral("10.1.9.77"), QStringLiteral("10.1.2.3")));
    QCOMPARE(fields(path, QStringLiteral("dicom"), {QStringLiteral("dicom.pdu.len")}).mid(4, 3),
             (QStringList{QStringLiteral("100018"), QStringLiteral("1454"), QStringLiteral("1418")}));
}

void TestCaptureTshark::showsTheRealTimes()
{
    QStringList expected;
    for (const PduTransfer &pdu : m_run.pdus)
        expected << QStringLiteral("%1.%2")
                        .arg(pdu.timeMicroseconds / 1'000'000)
                        .arg(pdu.timeMicroseconds % 1'000'000 * 1000, 9, 10, QLatin1Char('0'));
    QCOMPARE(fields(saved(m_run), QStringLiteral("dicom"), {QStringLiteral("frame.time_epoch")}), expected);
}

void TestCaptureTshark::writesFilesThatWeOpen_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"pcap", "nsecpcap", "pcapng"})
        QTest::newRow(format) << QString::fromLatin1(format);
}

void TestCaptureTshark::writesFilesThatWeOpen()
{
    QFETCH(QString, format);
    const QString path = m_directory.filePath(QStringLiteral("converted"));
    const ProgramOutput result =
        runProgram(QStringLiteral("tshark"),
                   {QStringLiteral("-r"), saved(m_run), QStringLiteral("-F"), format, QStringLiteral("-w"), path});
    QVERIFY2(result.exitCode == 0, qPrintable(result.log));
    const CaptureResult opened = openCapture(path);
    QVERIFY2(opened, qPrintable(errorOf(opened)));
    QCOMPARE(bytesOf(opened.opened->captures.constFirst()), bytesOf(m_run));
    QCOMPARE(timesOf(opened.opened->captures.constFirst()), timesOf(m_run));
}

/// Tunnels, link types, compression, gaps: the files that the fuzzer begins with.
void TestCaptureTshark::findsWhatWeFind_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"pcap", "begun-before", "erspan2", "erspan3", "gzip", "ipip", "mpls", "pppoe", "raw-ip",
                             "two-interfaces", "vxlan", "zstd"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestCaptureTshark::findsWhatWeFind()
{
    QFETCH(QString, name);
    const QString path = QStringLiteral(CAPTURE_CORPUS "/") + name;
    const CaptureResult opened = openCapture(path);
    QVERIFY2(opened, qPrintable(errorOf(opened)));
    QStringList ours;
    for (const PduTransfer &pdu : opened.opened->captures.constFirst().pdus)
        ours << QStringLiteral("0x0%1\t%2").arg(int(pdu.bytes.front())).arg(pdu.bytes.size() - pduHeaderLength);
    QCOMPARE(ours, fields(path, QStringLiteral("dicom"),
                          {QStringLiteral("dicom.pdu.type"), QStringLiteral("dicom.pdu.len")}));
}

QTEST_GUILESS_MAIN(TestCaptureTshark)

#include "tst_capture_tshark.moc"
