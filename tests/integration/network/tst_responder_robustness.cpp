// The built-in responder withstands: garbage, too many peers, peers that go away, and being stopped at any time.
#include "core/responder/responder.h"
#include "tests/support/pdu_bytes.h"
#include "tests/support/raw_requestor.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

#include <vector>

using namespace dicom_echo;
using namespace dicom_echo::test;

namespace {

constexpr size_t mostAssociations = 64;
constexpr int hang = 10000; // ms

qsizetype entries(const char *directory)
{
    return QDir(QString::fromLatin1(directory))
        .entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::System)
        .size();
}

} // namespace

class TestResponderRobustness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void abortsWhatIsNotDicom_data();
    void abortsWhatIsNotDicom();
    void abortsWhatIsNotAnEcho_data();
    void abortsWhatIsNotAnEcho();
    void survivesPeersThatGoAway_data();
    void survivesPeersThatGoAway();
    void rejectsAssociationsAboveItsLimit();
    void rejectsAnotherProtocolVersion();
    void endsIdleAssociations_data();
    void endsIdleAssociations();
    void endsConnectionsWithoutARequest_data();
    void endsConnectionsWithoutARequest();
    void stopsWhileAssociationsAreOpen();
    void keepsNeitherDescriptorsNorThreads();

private:
    std::unique_ptr<Responder> m_responder;
};

void TestResponderRobustness::init()
{
    m_responder = std::make_unique<Responder>();
    QCOMPARE(m_responder->start(), std::nullopt);
    QVERIFY(m_responder->isRunning());
}

void TestResponderRobustness::cleanup()
{
    m_responder.reset();
}

void TestResponderRobustness::abortsWhatIsNotDicom_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("reason");
    QByteArray truncatedItem = associateRq();
    truncatedItem[truncatedItem.size() - 1] = char(truncatedItem.back() + 1);
    AssociateRq twice;
    twice.contexts = {{1, verificationUid, {implicitLittleEndianUid}}, {1, verificationUid, {implicitLittleEndianUid}}};
    AssociateRq even;
    even.contexts = {{2, verificationUid, {implicitLittleEndianUid}}};
    QTest::newRow("HTTP") << QByteArray("GET / HTTP/1.1\r\n\r\n") << 1;
    QTest::newRow("TLS") << QByteArray::fromHex("16030100c8010000c40303") << 1;
    QTest::newRow("PDU type 0") << QByteArray(10, '\0') << 1;
    QTest::newRow("P-DATA-TF first") << test::cEchoRq(1) << 2;
    QTest::newRow("A-RELEASE-RQ first") << releaseRq() << 2;
    QTest::newRow("A-ASSOCIATE-AC first") << associateAc() << 2;
    QTest::newRow("A-ASSOCIATE-RQ of 4 GB") << QByteArray::fromHex("0100ffffffff") << 6;
    QTest::newRow("A-ASSOCIATE-RQ of nothing") << QByteArray::fromHex("010000000000") << 6;
    QTest::newRow("the same context twice") << associateRq(twice) << 6;
    QTest::newRow("an even context ID") << associateRq(even) << 6;
}

void TestResponderRobustness::abortsWhatIsNotDicom()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, reason);
    const Socket client = connectTo(m_responder->port());
    QCOMPARE(ask(client, bytes), abort(2, quint8(reason)));
    QVERIFY(isEnded(client));
    QVERIFY(echoesAndReleases(m_responder->port()));
}

void TestResponderRobustness::abortsWhatIsNotAnEcho_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("reason");
    const QByteArray fragment = pdu(4, pdv(1, commandFragment, QByteArray(1024, '\0')));
    QTest::newRow("another A-ASSOCIATE-RQ") << associateRq() << 2;
    QTest::newRow("C-ECHO-RSP") << test::cEchoRsp(1, 0x0000) << 6;
    QTest::newRow("data set") << pdu(4, pdv(1, dataSetLastFragment, "abcd")) << 6;
    QTest::newRow("P-DATA-TF above the maximum") << QByteArray::fromHex("040000004001") << 6;
    QTest::newRow("endless fragments") << fragment.repeated(5) << 6;
    const QByteArray empty = pdu(4, pdv(1, commandFragment, {}));
    QTest::newRow("endless empty fragments") << empty.repeated(257) << 6;
    QTest::newRow("release after an empty fragment") << QByteArray(empty + releaseRq()) << 2;
    QTest::newRow("release in the middle of a command") << QByteArray(fragment + releaseRq()) << 2;
    QTest::newRow("element of 4 GB") << commandPdu(1, QByteArray::fromHex("00000200f0ffffff41414141")) << 6;
    QTest::newRow("sequence without a length") << commandPdu(1, QByteArray::fromHex("08001111ffffffff")) << 6;
    QTest::newRow("empty command") << commandPdu(1, {}) << 6;
    QTest::newRow("unknown context") << test::cEchoRq(1, 99) << 6;
    const QByteArray withDataSet =
        commandSet(commandElement(0x0002, verificationUid) + commandElement(0x0100, u16LittleEndian(0x0030)) +
                   commandElement(0x0110, u16LittleEndian(1)) + commandElement(0x0800, u16LittleEndian(0x0001)));
    QTest::newRow("C-ECHO-RQ with a data set") << commandPdu(1, withDataSet) << 6;
}

void TestResponderRobustness::abortsWhatIsNotAnEcho()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, reason);
    const Socket client = associatedClient(m_responder->port());
    QCOMPARE(ask(client, bytes), abort(2, quint8(reason)));
    QVERIFY(isEnded(client));
    QVERIFY(echoesAndReleases(m_responder->port()));
}

void TestResponderRobustness::survivesPeersThatGoAway_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("at once") << QByteArray();
    QTest::newRow("in a header") << associateRq().first(3);
    QTest::newRow("in an A-ASSOCIATE-RQ") << associateRq().first(40);
    QTest::newRow("after an A-ASSOCIATE-RQ") << associateRq();
    QTest::newRow("in a C-ECHO-RQ") << QByteArray(associateRq() + test::cEchoRq(1).first(30));
    QTest::newRow("after a C-ECHO-RQ") << QByteArray(associateRq() + test::cEchoRq(1));
    QTest::newRow("after an A-RELEASE-RQ") << QByteArray(associateRq() + releaseRq());
    QTest::newRow("after an A-ABORT") << QByteArray(associateRq() + abort(0, 0));
    QTest::newRow("after an A-ABORT only") << abort(0, 0);
}

void TestResponderRobustness::survivesPeersThatGoAway()
{
    QFETCH(QByteArray, bytes);
    Socket closing = connectTo(m_responder->port());
    Socket resetting = connectTo(m_responder->port());
    QVERIFY(sendAll(closing, bytes));
    QVERIFY(sendAll(resetting, bytes));
    closing.close();
    resetting.reset();
    QVERIFY(echoesAndReleases(m_responder->port()));
}

void TestResponderRobustness::rejectsAssociationsAboveItsLimit()
{
    std::vector<Socket> clients;
    for (size_t i = 0; i < mostAssociations; ++i) {
        clients.push_back(associatedClient(m_responder->port()));
        QVERIFY(clients.back().isOpen());
    }
    const Socket tooMany = connectTo(m_responder->port());
    QCOMPARE(ask(tooMany, associateRq()), associateRj(2, 3, 2));
    QVERIFY(isEnded(tooMany));
    QVERIFY(echoes(clients.front(), 1));
    clients.resize(mostAssociations / 2);
    QTRY_VERIFY(echoesAndReleases(m_responder->port()));
}

/// PS3.8 9.3.2: bit 0 is version 1, and only that bit is to be tested.
void TestResponderRobustness::rejectsAnotherProtocolVersion()
{
    constexpr qsizetype versionOffset = 6;
    QByteArray other = associateRq();
    other.replace(versionOffset, 2, u16(2));
    const Socket client = connectTo(m_responder->port());
    QCOMPARE(ask(client, other), associateRj(1, 2, 2));
    QVERIFY(isEnded(client));
    QByteArray both = associateRq();
    both.replace(versionOffset, 2, u16(3));
    QCOMPARE(typeOf(ask(connectTo(m_responder->port()), both)), PduType::AssociateAc);
}

void TestResponderRobustness::endsIdleAssociations_data()
{
    QTest::addColumn<QByteArray>("lastWords");
    QTest::newRow("silent") << QByteArray();
    QTest::newRow("silent in a PDU") << test::cEchoRq(1).first(30);
}

void TestResponderRobustness::endsIdleAssociations()
{
    QFETCH(QByteArray, lastWords);
    Responder responder({.artim = std::chrono::milliseconds(100)});
    QCOMPARE(responder.start(), std::nullopt);
    const Socket client = connectTo(responder.port());
    QCOMPARE(typeOf(ask(client, associateRq())), PduType::AssociateAc);
    QVERIFY(sendAll(client, lastWords));
    QCOMPARE(nextPdu(client), abort(2, 0));
    QVERIFY(isEnded(client));
}

void TestResponderRobustness::endsConnectionsWithoutARequest_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("silent") << QByteArray();
    QTest::newRow("silent in the request") << associateRq().first(30);
}

/// PS3.8 table 9-10, ARTIM in Sta2: AA-2 closes the connection, and says nothing.
void TestResponderRobustness::endsConnectionsWithoutARequest()
{
    QFETCH(QByteArray, begin);
    Responder responder({.artim = std::chrono::milliseconds(100)});
    QCOMPARE(responder.start(), std::nullopt);
    const Socket client = connectTo(responder.port());
    QVERIFY(sendAll(client, begin));
    QCOMPARE(nextPdu(client), QByteArray());
    QVERIFY(isEnded(client));
}

void TestResponderRobustness::stopsWhileAssociationsAreOpen()
{
    const Socket connected = connectTo(m_responder->port());
    const Socket halfway = connectTo(m_responder->port());
    QVERIFY(sendAll(halfway, associateRq().first(20)));
    const Socket associated = associatedClient(m_responder->port());
    QVERIFY(echoes(associated, 1));
    QElapsedTimer timer;
    timer.start();
    m_responder->stop();
    QVERIFY(!timer.hasExpired(hang)); // a hang shows here; how fast it is, the benchmark says
    for (const Socket *client : {&connected, &halfway, &associated})
        QVERIFY(isEnded(*client));
}

void TestResponderRobustness::keepsNeitherDescriptorsNorThreads()
{
    QVERIFY(echoesAndReleases(m_responder->port()));
    m_responder->stop();
    const qsizetype descriptors = entries("/proc/self/fd");
    const qsizetype threads = entries("/proc/self/task");
    QCOMPARE(m_responder->start(), std::nullopt);
    for (int i = 0; i < 100; ++i)
        QVERIFY(echoesAndReleases(m_responder->port()));
    // The accepting thread; a finished connection's thread may wait for the next connection to be cleared away.
    QVERIFY(entries("/proc/self/task") <= threads + 1 + 2);
    m_responder->stop();
    QCOMPARE(entries("/proc/self/fd"), descriptors);
    QCOMPARE(entries("/proc/self/task"), threads);
}

QTEST_GUILESS_MAIN(TestResponderRobustness)
#include "tst_responder_robustness.moc"
