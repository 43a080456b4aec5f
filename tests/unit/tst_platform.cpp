// The room of the operating system: files that are replaced or left alone, files that are told apart, sockets.
#include "core/platform/file_identity.h"
#include "core/platform/replace_file.h"
#include "core/platform/socket.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>

using namespace dicom_echo;
using namespace std::chrono_literals;

class TestPlatform : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void replacesAFile();
    void keepsAFileThatOnlyItsOwnerMayRead();
    void leavesAFileAloneThatItCannotReplace();
    void tellsFilesApart_data();
    void tellsFilesApart();
    void carriesBytesBothWaysUntilOneSideCloses();
    void saysWhyThereIsNoConnection();

private:
    [[nodiscard]] QByteArray content() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestPlatform::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("file"));
    QCOMPARE(replaceFile(m_path, QByteArray("old")), QString());
}

QByteArray TestPlatform::content() const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestPlatform::replacesAFile()
{
    QCOMPARE(replaceFile(m_path, QByteArray("new words")), QString());
    QCOMPARE(content(), "new words");
    QCOMPARE(replaceFile(m_path, [](QIODevice &device) { device.write("newer"); }), QString());
    QCOMPARE(content(), "newer");
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1); // nothing is left beside it
}

void TestPlatform::keepsAFileThatOnlyItsOwnerMayRead()
{
    QCOMPARE(replaceFile(m_path, QByteArray("secret"), FileAccess::OwnerOnly), QString());
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QCOMPARE(QFile::permissions(m_path) & others, QFileDevice::Permissions());
    QVERIFY(QFile::permissions(m_path) & QFileDevice::ReadOwner);
}

void TestPlatform::leavesAFileAloneThatItCannotReplace()
{
    QCOMPARE(reasonNotToReplace(m_path), QString());
    QCOMPARE(content(), "old");
    const QString nowhere = m_folder->filePath(QStringLiteral("none/file"));
    QVERIFY(!reasonNotToReplace(nowhere).isEmpty());
    QVERIFY(!replaceFile(nowhere, QByteArray("new")).isEmpty());
    QVERIFY(!QFile::exists(nowhere));
}

void TestPlatform::tellsFilesApart_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("other size") << QByteArray("longer");
    QTest::newRow("same size") << QByteArray("new");
}

void TestPlatform::tellsFilesApart()
{
    QFETCH(QByteArray, bytes);
    const FileIdentity before = fileIdentity(m_path);
    QVERIFY(before.exists);
    QCOMPARE(before.size, 3);
    QVERIFY(fileIdentity(m_path) == before);
    QCOMPARE(replaceFile(m_path, bytes), QString());
    QVERIFY(fileIdentity(m_path) != before);
    QVERIFY(QFile::remove(m_path));
    QVERIFY(fileIdentity(m_path) == FileIdentity());
}

void TestPlatform::carriesBytesBothWaysUntilOneSideCloses()
{
    const OpenedSocket listener = listenOn({QHostAddress::LocalHost, 0}, 1);
    QCOMPARE(listener.error, 0);
    QCOMPARE(acceptConnection(listener.socket).error, EAGAIN);
    const SocketEndpoint at = localEndpoint(listener.socket);
    QCOMPARE(at.address, QHostAddress(QHostAddress::LocalHost));

    const OpenedSocket client = openTcpSocket(at.address);
    const int started = startConnecting(client.socket, at);
    QVERIFY(started == 0 || started == EINPROGRESS);
    QVERIFY(waitForEvent(client.socket, SocketEvent::Writable, 10s));
    QCOMPARE(takeSocketError(client.socket), 0);
    QVERIFY(waitForEvent(listener.socket, SocketEvent::Readable, 10s));
    const OpenedSocket server = acceptConnection(listener.socket);
    QCOMPARE(server.error, 0);

    char received[8] = {};
    QCOMPARE(receive(server.socket, received, sizeof received).error, EAGAIN);
    QCOMPARE(send(client.socket, "echo").count, 4);
    QVERIFY(waitForEvent(server.socket, SocketEvent::Readable, 10s));
    QCOMPARE(receiveAwake(server.socket, received, sizeof received, 1s).count, 4);
    QCOMPARE(QByteArray(received), "echo");

    shutdownSending(client.socket);
    setReceiveLimit(server.socket, 10s);
    const Transfer end = receive(server.socket, received, sizeof received);
    QCOMPARE(end.count, 0);
    QCOMPARE(end.error, 0);
}

void TestPlatform::saysWhyThereIsNoConnection()
{
    SocketEndpoint free;
    {
        const OpenedSocket listener = listenOn({QHostAddress::LocalHost, 0}, 1);
        free = localEndpoint(listener.socket);
    }
    const OpenedSocket client = openTcpSocket(free.address);
    if (startConnecting(client.socket, free) == EINPROGRESS) {
        QVERIFY(waitForEvent(client.socket, SocketEvent::Writable, 10s));
        QCOMPARE(takeSocketError(client.socket), ECONNREFUSED);
    }
    QVERIFY(bindSocket(client.socket, {QHostAddress(QStringLiteral("192.0.2.1")), 0}) != 0); // not ours
}

QTEST_GUILESS_MAIN(TestPlatform)
#include "tst_platform.moc"
