// A bench program in another role, in a process of its own: it prints its port and serves until its input ends.
#pragma once

#include "core/responder/responder.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTextStream>

namespace dicom_echo::bench {

/// The role of the built-in responder.
inline int serveResponder()
{
    Responder responder;
    if (responder.start())
        return 1;
    QTextStream(stdout) << responder.port() << Qt::endl;
    QTextStream(stdin).readLine();
    return 0;
}

class BenchServer
{
public:
    explicit BenchServer(const QString &role)
    {
        m_process.start(QCoreApplication::applicationFilePath(), {role});
        m_process.waitForReadyRead(10000);
        m_port = m_process.readLine().trimmed().toUShort();
    }
    ~BenchServer()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(2000))
            m_process.kill();
        m_process.waitForFinished();
    }
    BenchServer(const BenchServer &) = delete;
    BenchServer &operator=(const BenchServer &) = delete;
    [[nodiscard]] quint16 port() const { return m_port; }

private:
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace dicom_echo::bench
