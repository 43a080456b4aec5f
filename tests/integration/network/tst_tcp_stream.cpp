// What a stream asks of the system for its socket: seen on the socket itself, where a clock would depend on the
// machine.
#include "core/net/tcp_stream.h"
#include "tests/support/loopback.h"

#include <QTest>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace dicom_echo;
using namespace dicom_echo::test;
using namespace std::chrono_literals;

class TestTcpStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acknowledgesAtOnceUnlessToldOtherwise_data();
    void acknowledgesAtOnceUnlessToldOtherwise();
};

namespace {

bool isAcknowledgedAtOnce(const Socket &socket)
{
    int value = 0;
    socklen_t length = sizeof value;
    return ::getsockopt(socket.get(), IPPROTO_TCP, TCP_QUICKACK, &value, &length) == 0 && value != 0;
}

} // namespace

void TestTcpStream::acknowledgesAtOnceUnlessToldOtherwise_data()
{
    QTest::addColumn<Acknowledgement>("acknowledgement");
    QTest::newRow("at once") << Acknowledgement::Immediate;
    QTest::newRow("as other clients") << Acknowledgement::SystemDefault;
}

/// The system delays acknowledgements once it takes the connection for one of questions and answers.
void TestTcpStream::acknowledgesAtOnceUnlessToldOtherwise()
{
    QFETCH(const Acknowledgement, acknowledgement);
    const Socket listener = listenOn(QHostAddress(QHostAddress::LocalHost));
    const Socket client = connectTo(localPort(listener));
    const Socket peer(::accept(listener.get(), nullptr, nullptr));
    QVERIFY(peer.isOpen());
    TcpStream stream(SocketHandle(::dup(client.get())), QHostAddress(QHostAddress::LocalHost), localPort(listener),
                     acknowledgement);
    const QDeadlineTimer deadline(20s);
    const auto read = [&] {
        char byte = 0;
        return stream.read(&byte, 1, deadline, {}).outcome == IoOutcome::Done;
    };
    int answers = 0;
    int delayed = 0; // acknowledgements of the first piece of an answer
    while (answers < 100 && delayed == 0) {
        QVERIFY(stream.write("?", deadline, {}).outcome == IoOutcome::Done);
        QVERIFY(!receiveOnce(peer, 1, deadline).isEmpty());
        QVERIFY(sendAll(peer, "a") && read());
        if (++answers > 1) // from then on the peer is known to send its answers in pieces
            delayed += isAcknowledgedAtOnce(client) ? 0 : 1;
        QVERIFY(sendAll(peer, "b") && read());
    }
    QCOMPARE(delayed, acknowledgement == Acknowledgement::Immediate ? 0 : 1);
}

QTEST_GUILESS_MAIN(TestTcpStream)
#include "tst_tcp_stream.moc"
