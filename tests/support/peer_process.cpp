#include "tests/support/peer_process.h"

#include "tests/support/loopback.h"

#include <QFile>
#include <QJsonDocument>
#include <QStandardPaths>

#include <csignal>
#include <sys/prctl.h>

namespace dicom_echo::test {

namespace {

constexpr int startAttempts = 5;      // the free port may be taken by someone else before the peer has it
constexpr int readyTimeout = 20000;   // ms
constexpr int readyInterval = 20;     // ms
constexpr int programTimeout = 60000; // ms

QString findProgram(const QString &name)
{
    const QString found = QStandardPaths::findExecutable(name);
    return found.isEmpty() ? QStandardPaths::findExecutable(name, {QStringLiteral("/usr/sbin")}) : found;
}

void dieWithTheTest(QProcess &process)
{
    process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
}

} // namespace

PeerProcess::~PeerProcess()
{
    m_process.kill();
    m_process.waitForFinished();
}

/// True once the peer accepts connections on its port; false if it has ended before.
bool PeerProcess::start(const QString &program, const QStringList &arguments)
{
    dieWithTheTest(m_process);
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.setWorkingDirectory(m_directory.path());
    m_process.start(program, arguments, QIODevice::NotOpen);
    const QDeadlineTimer deadline(readyTimeout);
    while (!deadline.hasExpired()) {
        if (connectTo(m_port).isOpen())
            return true;
        if (m_process.waitForFinished(readyInterval) || m_process.state() == QProcess::NotRunning)
            return false;
    }
    return false;
}

std::unique_ptr<PeerProcess> startStoreScp(const QStringList &options)
{
    const QString program = findProgram(QStringLiteral("storescp"));
    for (int attempt = 0; attempt < startAttempts && !program.isEmpty(); ++attempt) {
        std::unique_ptr<PeerProcess> peer(new PeerProcess);
        peer->m_port = freePort();
        if (peer->start(program, QStringList(options) << QString::number(peer->m_port)))
            return peer;
    }
    return nullptr;
}

std::unique_ptr<PeerProcess> startOrthanc(const OrthancSettings &settings)
{
    const QString program = findProgram(QStringLiteral("Orthanc"));
    for (int attempt = 0; attempt < startAttempts && !program.isEmpty(); ++attempt) {
        std::unique_ptr<PeerProcess> peer(new PeerProcess);
        peer->m_port = freePort();
        QJsonObject configuration{
            {QStringLiteral("DicomPort"), int(peer->m_port)},
            {QStringLiteral("DicomAet"), settings.aeTitle},
            {QStringLiteral("DicomCheckCalledAet"), settings.calledAeTitleCheck == CalledAeTitleCheck::On},
            {QStringLiteral("DicomAlwaysAllowEcho"), true},
            {QStringLiteral("HttpServerEnabled"), false},
            {QStringLiteral("StorageDirectory"), peer->m_directory.path()},
            {QStringLiteral("IndexDirectory"), peer->m_directory.path()},
        };
        for (auto it = settings.more.begin(); it != settings.more.end(); ++it)
            configuration.insert(it.key(), it.value());
        QFile file(peer->m_directory.filePath(QStringLiteral("orthanc.json")));
        if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(configuration).toJson()) < 0)
            return nullptr;
        file.close();
        if (peer->start(program, {file.fileName()}))
            return peer;
    }
    return nullptr;
}

ProgramResult runEchoScu(quint16 port, const QStringList &options)
{
    return awaitResult(*startEchoScu(port, options));
}

std::unique_ptr<QProcess> startEchoScu(quint16 port, const QStringList &options)
{
    auto process = std::make_unique<QProcess>();
    dieWithTheTest(*process);
    process->setProcessChannelMode(QProcess::MergedChannels);
    process->start(QStringLiteral("echoscu"), QStringList(options)
                                                  << QStringLiteral("127.0.0.1") << QString::number(port));
    return process;
}

ProgramResult awaitResult(QProcess &process)
{
    if (!process.waitForFinished(programTimeout) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromLocal8Bit(process.readAll())};
}

} // namespace dicom_echo::test
