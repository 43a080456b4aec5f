// The room of the operating system: files that are replaced or left alone, files that are told apart, sockets.
#include "core/platform/file_identity.h"
#include "core/platform/replace_file.h"
#include "core/platform/signals.h"
#include "core/platform/socket.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <thread>
#include <unistd.h>

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
    void replacesWhatALinkLeadsTo();
    void makesTheFileThatALinkLeadsTo();
    void writesIntoAPipe();
    void writesMoreIntoAPipeThanItHolds();
    void doesNotWaitForeverForAReader();
    void refusesDevicesAndSockets_data();
    void refusesDevicesAndSockets();
    void tellsFilesApart_data();
    void tellsFilesApart();
    void carriesBytesBothWaysUntilOneSideCloses();
    void saysWhyThereIsNoConnection();

private:
    [[nodiscard]] QByteArray content() const;
    /// A named pipe, and a descriptor that reads from it without waiting; -1 if there is none.
    [[nodiscard]] int makePipe(const QString &path) const;

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

void TestPlatform::replacesWhatALinkLeadsTo()
{
    const QString link = m_folder->filePath(QStringLiteral("link"));
    const QString linkToLink = m_folder->filePath(QStringLiteral("second"));
    QVERIFY(QFile::link(QStringLiteral("file"), link)); // a relative one
    QVERIFY(QFile::link(link, linkToLink));
    QCOMPARE(reasonNotToReplace(linkToLink), QString());
    QCOMPARE(replaceFile(linkToLink, QByteArray("new")), QString());
    QCOMPARE(content(), "new");
    QVERIFY(QFileInfo(link).isSymLink());
    QVERIFY(QFileInfo(linkToLink).isSymLink());
}

void TestPlatform::makesTheFileThatALinkLeadsTo()
{
    QVERIFY(QFile::remove(m_path));
    const QString link = m_folder->filePath(QStringLiteral("link"));
    QVERIFY(QFile::link(m_path, link));
    QCOMPARE(replaceFile(link, [](QIODevice &device) { device.write("new"); }), QString());
    QCOMPARE(content(), "new");
    QVERIFY(QFileInfo(link).isSymLink());
    const QString circle = m_folder->filePath(QStringLiteral("circle"));
    QVERIFY(QFile::link(circle, circle));
    QVERIFY(!replaceFile(circle, QByteArray("new")).isEmpty());
    QVERIFY(QFileInfo(circle).isSymLink());
}

int TestPlatform::makePipe(const QString &path) const
{
    const QByteArray name = QFile::encodeName(path);
    return ::mkfifo(name.constData(), 0600) == 0 ? ::open(name.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC) : -1;
}

void TestPlatform::writesIntoAPipe()
{
    const QString pipe = m_folder->filePath(QStringLiteral("pipe"));
    const int reader = makePipe(pipe);
    QVERIFY(reader >= 0);
    const QString link = m_folder->filePath(QStringLiteral("link"));
    QVERIFY(QFile::link(pipe, link));
    QCOMPARE(reasonNotToReplace(pipe), QString());
    QCOMPARE(replaceFile(pipe, QByteArray("one ")), QString());
    QCOMPARE(replaceFile(link, [](QIODevice &device) { device.write("two"); }), QString());
    char read[16] = {};
    QCOMPARE(::read(reader, read, sizeof read), 7);
    QCOMPARE(QByteArray(read), "one two");
    ::close(reader);
    struct stat still = {};
    QCOMPARE(::stat(QFile::encodeName(pipe).constData(), &still), 0);
    QVERIFY(S_ISFIFO(still.st_mode));
}

void TestPlatform::writesMoreIntoAPipeThanItHolds()
{
    const QString pipe = m_folder->filePath(QStringLiteral("pipe"));
    const int reader = makePipe(pipe);
    QVERIFY(reader >= 0);
    QCOMPARE(::fcntl(reader, F_SETFL, 0), 0); // from here on it waits
    const int writer =
        ::open(QFile::encodeName(pipe).constData(), O_WRONLY | O_CLOEXEC); // without one, nothing is waited for
    QVERIFY(writer >= 0);
    QByteArray sent(1000000, 'x');
    sent += "end";
    QByteArray received;
    std::thread reading([&] {
        char piece[4096];
        for (ssize_t count = 1; count > 0 && received.size() < sent.size();) {
            count = ::read(reader, piece, sizeof piece);
            received.append(piece, std::max<ssize_t>(count, 0));
        }
    });
    const QString reason = replaceFile(pipe, sent);
    ::close(writer);
    reading.join();
    ::close(reader);
    QCOMPARE(reason, QString());
    QVERIFY(received == sent);
}

void TestPlatform::doesNotWaitForeverForAReader()
{
    ignoreBrokenPipes();
    const QString pipe = m_folder->filePath(QStringLiteral("pipe"));
    ::close(makePipe(pipe));
    QCOMPARE(reasonNotToReplace(pipe), QString()); // one may come
    QVERIFY(replaceFile(pipe, QByteArray("new")).contains(QStringLiteral("nobody reads")));
}

void TestPlatform::refusesDevicesAndSockets_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("reason");
    QTest::newRow("device") << "/dev/null"
                            << "it is a device";
    QTest::newRow("device that is full") << "/dev/full"
                                         << "it is a device";
    QTest::newRow("socket") << QString() << "it is a socket";
}

void TestPlatform::refusesDevicesAndSockets()
{
    QFETCH(QString, path);
    QFETCH(QString, reason);
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (path.isEmpty()) {
        path = m_folder->filePath(QStringLiteral("socket"));
        sockaddr_un name = {};
        name.sun_family = AF_UNIX;
        qstrncpy(name.sun_path, QFile::encodeName(path).constData(), sizeof name.sun_path);
        QCOMPARE(::bind(socket, reinterpret_cast<const sockaddr *>(&name), sizeof name), 0);
    }
    const QString link = m_folder->filePath(QStringLiteral("link"));
    QVERIFY(QFile::link(path, link));
    struct stat before = {};
    QCOMPARE(::stat(QFile::encodeName(path).constData(), &before), 0);
    for (const QString &destination : {path, link}) {
        QVERIFY(reasonNotToReplace(destination).startsWith(reason));
        QVERIFY(replaceFile(destination, QByteArray("new")).startsWith(reason));
        QVERIFY(replaceFile(destination, [](QIODevice &device) { device.write("new"); }).startsWith(reason));
    }
    struct stat after = {};
    QCOMPARE(::stat(QFile::encodeName(path).constData(), &after), 0);
    QCOMPARE(after.st_ino, before.st_ino);
    QVERIFY(QFileInfo(link).isSymLink());
    ::close(socket);
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
