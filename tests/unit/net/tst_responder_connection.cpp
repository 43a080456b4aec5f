// How the built-in responder ends a connection: in which order it answers, says that it sends nothing more, and closes.
#include "core/responder/responder_connection.h"
#include "tests/support/pdu_bytes.h"

#include <QTest>

#include <algorithm>

using namespace dicom_echo;
using namespace std::chrono_literals;

namespace {

/// A requestor that sends these pieces, one a read, then closes its side; notes what is done with the connection.
class NotedStream final : public ByteStream
{
public:
    NotedStream(QByteArrayList pieces, QStringList *notes)
        : m_pieces(std::move(pieces))
        , m_notes(notes)
    {}
    ~NotedStream() override { *m_notes << QStringLiteral("close"); }

    IoResult read(char *data, qsizetype capacity, QDeadlineTimer, const CancelToken &) override
    {
        if (m_pieces.isEmpty()) {
            *m_notes << QStringLiteral("see the end");
            return {IoOutcome::Fin, 0, 0};
        }
        const QByteArray piece = m_pieces.takeFirst();
        if (piece.size() > capacity)
            qFatal("A piece is longer than a read.");
        std::copy(piece.begin(), piece.end(), data);
        *m_notes << QStringLiteral("read %1").arg(quint8(piece.front()));
        return {IoOutcome::Done, piece.size(), 0};
    }
    IoResult write(QByteArrayView data, QDeadlineTimer, const CancelToken &) override
    {
        *m_notes << QStringLiteral("send %1").arg(quint8(data.front()));
        return {IoOutcome::Done, data.size(), 0};
    }
    void finishSending() override { *m_notes << QStringLiteral("finish"); }
    QString peerAddress() const override { return QStringLiteral("192.0.2.1:104"); }
    QString localAddress() const override { return QStringLiteral("192.0.2.2"); }
    quint16 localPort() const override { return 11112; }

private:
    QByteArrayList m_pieces;
    QStringList *m_notes;
};

} // namespace

class TestResponderConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void closesAfterThePeer_data();
    void closesAfterThePeer();
};

void TestResponderConnection::closesAfterThePeer_data()
{
    QTest::addColumn<QByteArrayList>("pieces");
    QTest::addColumn<Admission>("admission");
    QTest::addColumn<QStringList>("notes");
    const auto notes = [](const char *list) { return QString::fromLatin1(list).split(QStringLiteral(", ")); };
    const QByteArray late(100, '\x2A'); // closing before it was read would reset the connection
    QTest::newRow("release") << QByteArrayList{test::associateRq(), test::cEchoRq(), test::releaseRq(), late, late}
                             << Admission::Admitted
                             << notes("read 1, send 2, read 4, send 4, read 5, send 6, finish, read 42, read 42, "
                                      "see the end, close");
    QTest::newRow("reject") << QByteArrayList{test::associateRq(), late} << Admission::TooMany
                            << notes("read 1, send 3, finish, read 42, see the end, close");
    QTest::newRow("abort") << QByteArrayList{test::cEchoRq(), late} << Admission::Admitted
                           << notes("read 4, send 7, finish, read 42, see the end, close");
    QTest::newRow("the peer aborts") << QByteArrayList{test::associateRq(), test::abort()} << Admission::Admitted
                                     << notes("read 1, send 2, read 7, close");
}

void TestResponderConnection::closesAfterThePeer()
{
    QFETCH(const QByteArrayList, pieces);
    QFETCH(const Admission, admission);
    QStringList notes;
    ResponderConnection(std::make_unique<NotedStream>(pieces, &notes), admission, 1h, {}).serve();
    QTEST(notes, "notes");
}

QTEST_GUILESS_MAIN(TestResponderConnection)
#include "tst_responder_connection.moc"
