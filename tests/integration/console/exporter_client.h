// A client of the exporter, for its tests.
#pragma once

#include <QHostAddress>
#include <QRegularExpression>
#include <QTcpSocket>

namespace dicom_echo::test {

inline QByteArray getRequest(const QByteArray &target, const QByteArray &fields = {})
{
    return "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n" + fields + "\r\n";
}

/// A client of the exporter. Its answer is complete when the exporter has closed the connection.
class Client
{
public:
    Client(quint16 port, const QByteArray &request)
    {
        m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        m_socket.write(request);
    }

    void write(const QByteArray &bytes) { m_socket.write(bytes); }
    void leave() { m_socket.abort(); }
    bool isAnswered()
    {
        m_answer += m_socket.readAll();
        return m_socket.state() == QAbstractSocket::UnconnectedState;
    }
    [[nodiscard]] QByteArray answer() const { return m_answer; }
    [[nodiscard]] int status() const { return m_answer.mid(9, 3).toInt(); }
    [[nodiscard]] QByteArray body() const { return m_answer.mid(m_answer.indexOf("\r\n\r\n") + 4); }

private:
    QTcpSocket m_socket;
    QByteArray m_answer;
};

inline constexpr int patience = 20000; ///< milliseconds

/// Of a page of metrics; -1 if it has no such one.
inline qint64 metric(const QByteArray &page, const char *name)
{
    const QRegularExpression line(QStringLiteral("^%1(\\{.*\\})? ([0-9]+)$").arg(QLatin1StringView(name)),
                                  QRegularExpression::MultilineOption);
    const auto match = line.match(QString::fromUtf8(page));
    return match.hasMatch() ? match.captured(2).toLongLong() : -1;
}

} // namespace dicom_echo::test
