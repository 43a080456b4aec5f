// OpenSSL's own server: TLS of any version and with any certificate, but no DICOM behind it.
#pragma once

#include "tests/support/test_authority.h"

#include <QProcess>
#include <QRegularExpression>

namespace dicom_echo::test {

/// Listens once it is constructed; ends with this object.
class SServer
{
public:
    explicit SServer(const QStringList &options, const QString &address = QStringLiteral("127.0.0.1"))
    {
        const QStringList arguments =
            QStringList{QStringLiteral("s_server"), QStringLiteral("-accept"), address + QStringLiteral(":0")} +
            options;
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(QStringLiteral("openssl"), arguments);
        // It chooses the port itself: one that we found free could be another test's by then.
        static const QRegularExpression accepts(QStringLiteral("ACCEPT .*:(\\d+)\n"));
        while (!accepts.match(QString::fromLatin1(m_output)).hasMatch() && m_process.waitForReadyRead(10000))
            m_output += m_process.readAllStandardOutput();
        m_port = accepts.match(QString::fromLatin1(m_output)).captured(1).toUShort();
    }
    ~SServer()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    SServer(const SServer &) = delete;
    SServer &operator=(const SServer &) = delete;
    [[nodiscard]] quint16 port() const { return m_port; }
    /// A command to it: `r` asks the client for a new handshake.
    void type(const QByteArray &line)
    {
        m_process.write(line + '\n');
        m_process.waitForBytesWritten();
    }

    /// Whether it has said so, or does within 10 s.
    [[nodiscard]] bool says(const QByteArray &words)
    {
        while (!m_output.contains(words) && m_process.waitForReadyRead(10000))
            m_output += m_process.readAllStandardOutput();
        return m_output.contains(words);
    }

private:
    QProcess m_process;
    QByteArray m_output;
    quint16 m_port = 0;
};

/// Its options for a certificate.
[[nodiscard]] inline QStringList identity(const Credentials &credentials)
{
    return {QStringLiteral("-cert"), credentials.leafFile, QStringLiteral("-key"), credentials.keyFile};
}

} // namespace dicom_echo::test
