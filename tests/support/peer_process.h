// Real DICOM peers as processes of their own: started on free ports, ready before they are used, ended by handle.
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace dicom_echo::test {

/// A running peer. Ended when this object goes, and by the system if the test dies first.
class PeerProcess
{
public:
    ~PeerProcess();
    PeerProcess(const PeerProcess &) = delete;
    PeerProcess &operator=(const PeerProcess &) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }

private:
    friend std::unique_ptr<PeerProcess> startStoreScp(const QStringList &);
    friend std::unique_ptr<PeerProcess> startOrthanc(const struct OrthancSettings &);
    PeerProcess() = default;
    [[nodiscard]] bool start(const QString &program, const QStringList &arguments);

    QTemporaryDir m_directory;
    QProcess m_process;
    quint16 m_port = 0;
};

/// DCMTK's storescp; nothing if it is not installed or does not come up.
[[nodiscard]] std::unique_ptr<PeerProcess> startStoreScp(const QStringList &options = {});

enum class CalledAeTitleCheck { Off, On };

struct OrthancSettings
{
    QString aeTitle = QStringLiteral("ORTHANC");
    CalledAeTitleCheck calledAeTitleCheck = CalledAeTitleCheck::Off;
    QJsonObject more = {}; ///< of Orthanc's own configuration
};

/// Orthanc without its web server; nothing if it is not installed or does not come up.
[[nodiscard]] std::unique_ptr<PeerProcess> startOrthanc(const OrthancSettings &settings = {});

/// What a program that ran to its end left behind. `exitCode` is -1 if it did not start, crashed or was still running
/// after 60 s.
struct ProgramResult
{
    int exitCode = -1;
    QString output; ///< both streams
};

/// DCMTK's echoscu against 127.0.0.1.
[[nodiscard]] ProgramResult runEchoScu(quint16 port, const QStringList &options = {});

/// The same in two parts, so that several can run at once.
[[nodiscard]] std::unique_ptr<QProcess> startEchoScu(quint16 port, const QStringList &options = {});
[[nodiscard]] ProgramResult awaitResult(QProcess &process);

} // namespace dicom_echo::test
