// Segments of TCP in any order, with holes and overlaps, and the PDUs that are cut out of them.
#include "core/capture/pdu_framer.h"
#include "core/packets/tcp_reassembler.h"
#include "tests/unit/capture/capture_fixture.h"

#include <QTest>

using namespace dicom_echo;
using namespace dicom_echo::test;

class TestTcpReassembler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsSegmentsInOrder_data();
    void putsSegmentsInOrder();
    void keepsThePacketOfEachPiece();
    void goesOnWhereSequenceNumbersWrap();
    void ignoresWhatIsNoPartOfTheConnection();
    void looksAheadWithoutTaking();
    void statesWhatNeverCame();
    void givesUpAMissingSegmentWhenTooMuchWaits_data();
    void givesUpAMissingSegmentWhenTooMuchWaits();

    void cutsPdusOutOfAnyPieces_data();
    void cutsPdusOutOfAnyPieces();
    void givesOutAnUnfinishedPdu();
    void goesOnBehindAGapInsideAPdu();
    void goesOnBehindAGapAtTheNextPieceThatIsAPdu();
    void tellsTheStartOfAnAssociation_data();
    void tellsTheStartOfAnAssociation();
};

namespace {

struct Segment
{
    quint32 sequence;
    QByteArray payload;
};

constexpr quint32 start = 1000;

QByteArray joined(const QList<StreamPiece> &pieces)
{
    QByteArray bytes;
    for (const StreamPiece &piece : pieces)
        bytes += (piece.missingBefore > 0 ? '<' + QByteArray::number(piece.missingBefore) + '>' : QByteArray()) +
                 piece.bytes;
    return bytes;
}

TcpReassembler started()
{
    TcpReassembler stream;
    stream.start(start);
    return stream;
}

QList<QByteArray> bytesOf(const QList<FramedPdu> &pdus)
{
    QList<QByteArray> bytes;
    for (const FramedPdu &pdu : pdus)
        bytes << pdu.transfer.bytes;
    return bytes;
}

} // namespace

Q_DECLARE_METATYPE(QList<Segment>)

void TestTcpReassembler::putsSegmentsInOrder_data()
{
    QTest::addColumn<QList<Segment>>("segments");
    QTest::newRow("in order") << QList<Segment>{{1000, "abc"}, {1003, "def"}, {1006, "ghi"}};
    QTest::newRow("two exchanged") << QList<Segment>{{1003, "def"}, {1000, "abc"}, {1006, "ghi"}};
    QTest::newRow("backwards") << QList<Segment>{{1006, "ghi"}, {1003, "def"}, {1000, "abc"}};
    QTest::newRow("sent again") << QList<Segment>{
        {1000, "abc"}, {1000, "abc"}, {1003, "def"}, {1000, "abc"}, {1006, "ghi"}};
    QTest::newRow("sent again as more") << QList<Segment>{{1000, "abc"}, {1000, "abcdef"}, {1003, "defghi"}};
    QTest::newRow("sent again early") << QList<Segment>{{1003, "d"}, {1003, "defg"}, {1000, "abc"}, {1006, "ghi"}};
    QTest::newRow("overlap") << QList<Segment>{{1000, "abcde"}, {1003, "defgh"}, {1002, "cdefghi"}};
    QTest::newRow("overlap ahead") << QList<Segment>{{1004, "efg"}, {1002, "cdefgh"}, {1005, "fghi"}, {1000, "ab"}};
    QTest::newRow("first one wins") << QList<Segment>{{1000, "abcdef"}, {1000, "ABCDEF"}, {1004, "XXghi"}};
    QTest::newRow("nothing in between") << QList<Segment>{{1000, "abc"}, {1003, ""}, {1003, "defghi"}};
    QTest::newRow("keep-alive") << QList<Segment>{{999, ""}, {1000, "abcdef"}, {1005, "f"}, {1006, "ghi"}};
}

void TestTcpReassembler::putsSegmentsInOrder()
{
    QFETCH(QList<Segment>, segments);
    TcpReassembler stream = started();
    QList<StreamPiece> pieces;
    for (const Segment &segment : segments) {
        stream.add({segment.sequence, segment.payload}, {});
        pieces += stream.take();
    }
    QCOMPARE(joined(pieces), QByteArrayLiteral("abcdefghi"));
    QVERIFY(stream.takeAll().isEmpty());
}

void TestTcpReassembler::keepsThePacketOfEachPiece()
{
    TcpReassembler stream = started();
    stream.add({1003, "def"}, {7, 700});
    stream.add({1000, "abc"}, {8, 800});
    const QList<StreamPiece> pieces = stream.take();
    QCOMPARE(pieces.size(), 2);
    QCOMPARE(pieces[0].stamp.number, 8);
    QCOMPARE(pieces[1].stamp.number, 7);
    QCOMPARE(pieces[1].stamp.timeMicroseconds, 700);
}

void TestTcpReassembler::goesOnWhereSequenceNumbersWrap()
{
    TcpReassembler stream;
    stream.start(0xFFFFFFFE);
    stream.add({2, "ef"}, {});
    stream.add({0, "cd"}, {});
    QVERIFY(stream.take().isEmpty());
    stream.add({0xFFFFFFFE, "ab"}, {});
    QCOMPARE(joined(stream.take()), QByteArrayLiteral("abcdef"));
}

void TestTcpReassembler::ignoresWhatIsNoPartOfTheConnection()
{
    TcpReassembler stream = started();
    stream.add({start + 0x50000000, "ahead"}, {});
    stream.add({start - 0x50000000, "behind"}, {});
    QCOMPARE(joined(stream.takeAll()), QByteArray());
}

void TestTcpReassembler::looksAheadWithoutTaking()
{
    TcpReassembler stream = started();
    QCOMPARE(stream.peek(4), QByteArray());
    stream.add({1002, "cd"}, {});
    QCOMPARE(stream.peek(4), QByteArray());
    stream.add({1000, "abc"}, {});
    QCOMPARE(stream.peek(4), QByteArrayLiteral("abcd"));
    QCOMPARE(stream.peek(2), QByteArrayLiteral("ab"));
    stream.add({1010, "later"}, {});
    QCOMPARE(stream.peek(64), QByteArrayLiteral("abcd"));
    QCOMPARE(joined(stream.take()), QByteArrayLiteral("abcd"));
}

void TestTcpReassembler::statesWhatNeverCame()
{
    TcpReassembler stream = started();
    stream.add({1000, "abc"}, {});
    stream.add({1010, "klm"}, {});
    stream.add({1020, "uvw"}, {});
    QCOMPARE(joined(stream.take()), QByteArrayLiteral("abc"));
    QCOMPARE(joined(stream.takeAll()), QByteArrayLiteral("<7>klm<7>uvw"));
}

void TestTcpReassembler::givesUpAMissingSegmentWhenTooMuchWaits_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("mostWaiting");
    QTest::newRow("segments") << 5000 << 1 << 4096;
    QTest::newRow("bytes") << 300 << 65536 << 128; // 8 MiB
}

void TestTcpReassembler::givesUpAMissingSegmentWhenTooMuchWaits()
{
    QFETCH(int, count);
    QFETCH(int, size);
    QFETCH(int, mostWaiting);
    TcpReassembler stream = started();
    const QByteArray payload(size, 'x');
    qsizetype taken = 0;
    qint64 missing = 0;
    for (int i = 0; i < count; ++i) {
        stream.add({start + 10 + quint32(i * size), payload}, {});
        QCOMPARE(stream.isOverfull(), i == mostWaiting);
        const QList<StreamPiece> pieces = stream.take();
        QVERIFY(!stream.isOverfull());
        QCOMPARE(pieces.isEmpty(), i < mostWaiting);
        for (const StreamPiece &piece : pieces) {
            taken += piece.bytes.size();
            missing += piece.missingBefore;
        }
    }
    QCOMPARE(taken, qsizetype(count) * size);
    QCOMPARE(missing, 10);
}

void TestTcpReassembler::cutsPdusOutOfAnyPieces_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("single bytes") << 1;
    QTest::newRow("less than a header") << 5;
    QTest::newRow("odd") << 37;
    QTest::newRow("all at once") << 65536;
}

void TestTcpReassembler::cutsPdusOutOfAnyPieces()
{
    QFETCH(int, size);
    const QList<QByteArray> pdus{associateRq(), test::cEchoRq(1), test::cEchoRq(2), releaseRq()};
    const QByteArray stream = pdus.join();
    KeptBytes kept;
    PduFramer framer(Direction::Sent, kept);
    for (qsizetype offset = 0; offset < stream.size(); offset += size)
        framer.add({0, stream.mid(offset, size), {}});
    framer.finish(StreamEnd::FileEnded);
    QCOMPARE(bytesOf(framer.takePdus()), pdus);
    QVERIFY(framer.takePdus().isEmpty());
}

void TestTcpReassembler::givesOutAnUnfinishedPdu()
{
    KeptBytes kept;
    PduFramer framer(Direction::Received, kept);
    framer.add({0, associateAc().first(20), {3, 300}});
    QVERIFY(framer.takePdus().isEmpty());
    framer.finish(StreamEnd::FileEnded);
    const QList<FramedPdu> pdus = framer.takePdus();
    QCOMPARE(bytesOf(pdus), QList<QByteArray>{associateAc().first(20)});
    QCOMPARE(pdus[0].transfer.direction, Direction::Received);
    QCOMPARE(pdus[0].transfer.timeMicroseconds, 300);
    QCOMPARE(pdus[0].packet, 3);
}

void TestTcpReassembler::goesOnBehindAGapInsideAPdu()
{
    const QByteArray data = pdu(4, pdv(1, dataSetLastFragment, QByteArray(100, 'x')));
    KeptBytes kept;
    PduFramer framer(Direction::Sent, kept);
    framer.add({0, data.first(30), {1, 100}});
    framer.add({50, data.mid(80, 10), {2, 200}});
    framer.add({0, data.mid(90) + releaseRq(), {3, 300}});
    const QList<FramedPdu> pdus = framer.takePdus();
    QCOMPARE(bytesOf(pdus), (QList<QByteArray>{data.first(30), releaseRq()}));
    QCOMPARE(pdus[0].transfer.missingBytes, 50);
    QCOMPARE(pdus[0].packet, 3);
    QCOMPARE(pdus[1].packet, 3);
}

void TestTcpReassembler::goesOnBehindAGapAtTheNextPieceThatIsAPdu()
{
    KeptBytes kept;
    PduFramer framer(Direction::Sent, kept);
    framer.add({0, associateRq().first(4), {}});
    framer.add({1000, QByteArrayLiteral("\x04\x00 from the middle of a data set"), {}});
    framer.add({0, QByteArrayLiteral("\x05\x00\x00\x00\x00\x05 of another length"), {}});
    framer.add({0, test::cEchoRq(7) + releaseRq(), {}});
    framer.finish(StreamEnd::FileEnded);
    QCOMPARE(bytesOf(framer.takePdus()), (QList<QByteArray>{associateRq().first(4), test::cEchoRq(7), releaseRq()}));
}

void TestTcpReassembler::tellsTheStartOfAnAssociation_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<AssociateRqStart>("start");
    QTest::newRow("nothing") << QByteArray() << AssociateRqStart::TooShortToTell;
    QTest::newRow("one byte") << QByteArrayLiteral("\x01") << AssociateRqStart::TooShortToTell;
    QTest::newRow("a header") << associateRq().first(6) << AssociateRqStart::TooShortToTell;
    QTest::newRow("enough") << associateRq().first(8) << AssociateRqStart::Yes;
    QTest::newRow("all") << associateRq() << AssociateRqStart::Yes;
    QTest::newRow("an answer") << associateAc() << AssociateRqStart::No;
    QTest::newRow("HTTP") << QByteArrayLiteral("G") << AssociateRqStart::No;
    QTest::newRow("too short") << QByteArray::fromHex("0100000000430001") << AssociateRqStart::No;
    QTest::newRow("too long") << QByteArray::fromHex("0100001000010001") << AssociateRqStart::No;
    QTest::newRow("no version 1") << QByteArray::fromHex("0100000000CD0002") << AssociateRqStart::No;
}

void TestTcpReassembler::tellsTheStartOfAnAssociation()
{
    QFETCH(QByteArray, bytes);
    QTEST(startsLikeAssociateRq(bytes), "start");
}

QTEST_GUILESS_MAIN(TestTcpReassembler)

#include "tst_tcp_reassembler.moc"
