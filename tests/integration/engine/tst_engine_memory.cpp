// No peer can make the program grow: whatever it sends, one association holds less than a mebibyte, and gives it back.
#include "tests/support/engine_run.h"
#include "tests/support/pdu_bytes.h"
#include "tests/support/scripts.h"

#include <QTest>

#include <malloc.h>

using namespace dicom_echo;
using namespace dicom_echo::test;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype mostGrowth = 1024 * 1024;
constexpr qsizetype mostKept = 64 * 1024;

/// Bytes that the process has allocated and not freed.
qsizetype allocated()
{
    const struct mallinfo2 info = ::mallinfo2();
    return static_cast<qsizetype>(info.uordblks) + static_cast<qsizetype>(info.hblkhd);
}

/// A sanitizer's own allocator does not count.
bool isCounted()
{
    const qsizetype before = allocated();
    const QByteArray block(mostGrowth, 'x');
    return allocated() >= before + block.size();
}

struct Growth
{
    qsizetype most = 0; ///< whenever the engine told something
    qsizetype kept = 0; ///< after the run
    FindingCode code = FindingCode::HostNotFound;
};

Growth growthOf(const EchoRequest &request)
{
    Growth growth;
    const qsizetype before = allocated();
    {
        const EchoReport report = EchoEngine().run(
            request, {}, [&](RunEvent &&) { growth.most = std::max(growth.most, allocated() - before); });
        if (!report.findings.isEmpty())
            growth.code = report.findings.constFirst().code;
    }
    growth.kept = allocated() - before;
    return growth;
}

QByteArray header(quint8 type, quint32 length)
{
    return u8(type) + u8(0) + u32(length);
}

/// An A-ASSOCIATE-AC with as many of these as 64 KiB take.
QByteArray acFullOf(const QByteArray &subItem, QByteArray AssociateAc::*place)
{
    constexpr qsizetype room = 60 * 1024;
    AssociateAc ac;
    ac.*place = subItem.repeated(room / subItem.size());
    return associateAc(ac);
}

Script endlessly(const Script &before, const QByteArray &bytes)
{
    return before + Script{step::SendEndlessly{bytes}};
}

} // namespace

class TestEngineMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void staysSmall_data();
    void staysSmall();
};

void TestEngineMemory::initTestCase()
{
    if (!isCounted())
        QSKIP("this allocator does not count");
    // What is made once and kept, by Qt, DCMTK and the C library, is not the peer's doing.
    for (int i = 0; i < 3; ++i) {
        ScriptedPeer peer(serving(1));
        QVERIFY(!runEngine(requestTo(peer.port())).report.failure());
    }
}

void TestEngineMemory::staysSmall_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<FindingCode>("code");
    const Script upToAssociate{step::ReceivePdu{}};
    const Script upToEcho = accepting() + Script{step::ReceivePdu{}};
    const auto fragment = [](qsizetype size) { return pdu(4, pdv(1, commandFragment, QByteArray(size, '\0'))); };
    const auto row = [](const char *name, const Script &script, FindingCode code) {
        QTest::newRow(name) << script << code;
    };
    using enum FindingCode;
    row("A-ASSOCIATE-AC of 0.94 MB", endlessly(upToAssociate, header(2, 940000) + QByteArray(940000, '\0')),
        ProtocolViolation);
    row("A-ASSOCIATE-AC of 4 GB", endlessly(upToAssociate, header(2, 0xFFFFFFFF)), ProtocolViolation);
    row("A-ASSOCIATE-AC of empty items", endlessly(upToAssociate, acFullOf(item(0x7F, {}), &AssociateAc::moreItems)),
        ProtocolViolation);
    row("A-ASSOCIATE-AC of contexts", endlessly(upToAssociate, acFullOf(answeredContext({}), &AssociateAc::moreItems)),
        ProtocolViolation);
    row("A-ASSOCIATE-AC of roles",
        endlessly(upToAssociate, acFullOf(item(0x54, u16(0) + u16(0)), &AssociateAc::moreUserInformation)),
        ProtocolViolation);
    row("no DICOM without end", endlessly(upToAssociate, QByteArray(16384, 'x')), NotDicom);
    row("P-DATA of 4 GB", endlessly(upToEcho, header(4, 0xFFFFFFFF)), ProtocolViolation);
    row("empty fragments", endlessly(upToEcho, fragment(0)), ProtocolViolation);
    row("small fragments", endlessly(upToEcho, fragment(2)), ProtocolViolation);
    row("fragments of our maximum PDU", endlessly(upToEcho, fragment(16376)), ProtocolViolation);
    row("fragments above our maximum PDU", endlessly(upToEcho, fragment(131072)), ProtocolViolation);
    row("PDVs without a fragment", endlessly(upToEcho, pdu(4, pdv(1, commandFragment, {}).repeated(2000))),
        ProtocolViolation);
    const QByteArray element = u16LittleEndian(0) + u16LittleEndian(0) + u32LittleEndian(0x7FFFFFF0);
    row("a fragment that announces 2 GB",
        endlessly(upToEcho + Script{step::Send{pdu(4, pdv(1, commandFragment, element))}}, fragment(2)),
        ProtocolViolation);
    row("responses without end", endlessly(upToEcho, test::cEchoRsp()), ProtocolViolation);
    row("responses at the release", endlessly(upToRelease(), test::cEchoRsp()), ProtocolViolation);
    row("release requests without end", endlessly(upToRelease(), releaseRq()), ReleaseCollision);
    row("a drip", upToAssociate + Script{step::Drip{associateAc(), 10ms}, step::WaitForEnd{}}, AcseTimeout);
}

void TestEngineMemory::staysSmall()
{
    QFETCH(Script, script);
    QFETCH(FindingCode, code);
    for (const quint32 maximumPdu : {16382u, 0u}) {
        ScriptedPeer peer(script);
        EchoRequest request = requestTo(peer.port());
        request.acseTimeout = code == FindingCode::AcseTimeout ? 300ms : 10s;
        request.maximumPdu = maximumPdu;
        const Growth growth = growthOf(request);
        QCOMPARE(growth.code, code);
        QVERIFY2(growth.most < mostGrowth, qPrintable(QString::number(growth.most)));
        QVERIFY2(growth.kept < mostKept, qPrintable(QString::number(growth.kept)));
    }
}

QTEST_GUILESS_MAIN(TestEngineMemory)
#include "tst_engine_memory.moc"
