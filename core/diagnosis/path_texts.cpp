#include "core/diagnosis/path_texts.h"

#include "core/diagnosis/diagnosis.h"
#include "core/diagnosis/duration_text.h"
#include "core/echo/connect_codes.h"
#include "core/text/fingerprint_text.h"
#include "core/text/visible_text.h"

#include <algorithm>
#include <cerrno>
#include <iterator>

namespace dicom_echo {

namespace {

struct IcmpName
{
    int type;
    int code;
    const char *name;
};

constexpr int anyCode = -1;

/// RFC 792, RFC 1122 3.2.2.1, RFC 1812 5.2.7.1.
constexpr IcmpName icmpNames[] = {
    {3, 0, "network unreachable"},
    {3, 1, "host unreachable"},
    {3, 2, "protocol unreachable"},
    {3, 3, "port unreachable"},
    {3, 4, "fragmentation needed"},
    {3, 5, "source route failed"},
    {3, 6, "network unknown"},
    {3, 7, "host unknown"},
    {3, 8, "source host isolated"},
    {3, 9, "network administratively prohibited"},
    {3, 10, "host administratively prohibited"},
    {3, 11, "network unreachable for type of service"},
    {3, 12, "host unreachable for type of service"},
    {3, 13, "communication administratively prohibited"},
    {3, 14, "host precedence violation"},
    {3, 15, "precedence cutoff"},
    {11, anyCode, "time exceeded"},
    {12, anyCode, "parameter problem"},
};

/// RFC 4443 3.
constexpr IcmpName icmpv6Names[] = {
    {1, 0, "no route to destination"},
    {1, 1, "administratively prohibited"},
    {1, 2, "beyond scope of source address"},
    {1, 3, "address unreachable"},
    {1, 4, "port unreachable"},
    {1, 5, "source address failed policy"},
    {1, 6, "route rejected"},
    {2, anyCode, "packet too big"},
    {3, anyCode, "time exceeded"},
    {4, anyCode, "parameter problem"},
};

template <size_t size>
QString nameIn(const IcmpName (&names)[size], const IcmpReport &icmp)
{
    const auto *const found = std::find_if(std::cbegin(names), std::cend(names), [&icmp](const IcmpName &name) {
        return name.type == icmp.type && (name.code == icmp.code || name.code == anyCode);
    });
    return found == std::cend(names) ? QString() : QStringLiteral(" \"%1\"").arg(QLatin1StringView(found->name));
}

QString serverText(const NameServerAnswer &server, const Words &words)
{
    using Kind = NameServerAnswer::Kind;
    const QString address = server.server.toString();
    switch (server.kind) {
    case Kind::Answered:
        return words(Text::tr("name server %1 answered when it was asked again")).arg(address);
    case Kind::Silent:
        return words(Text::tr("name server %1 did not answer")).arg(address);
    case Kind::Unreachable:
        if (server.systemError == ECONNREFUSED)
            return words(Text::tr("name server %1 has nothing that answers on its port 53")).arg(address);
        return words(Text::tr("name server %1 could not be reached (%2)"))
            .arg(address, qt_error_string(server.systemError));
    case Kind::ServerFailure:
        return words(Text::tr("name server %1 answered SERVFAIL: it could not find out")).arg(address);
    case Kind::Refused:
        return words(Text::tr("name server %1 answered REFUSED: it does not serve this computer")).arg(address);
    case Kind::OtherCode:
        return words(Text::tr("name server %1 answered with response code %2")).arg(address).arg(server.responseCode);
    }
    Q_UNREACHABLE();
}

QString seenOfTls(const std::optional<TlsFacts> &tls, const Words &words)
{
    QString version = tls && !tls->version.isEmpty() ? tls->version : QStringLiteral("TLS");
    version.replace(QStringLiteral("TLSv"), QStringLiteral("TLS "));
    if (!tls || tls->chain.isEmpty())
        return version;
    const CertificateFacts &certificate = tls->chain.constFirst();
    return words(Text::tr("%1, with the certificate of \"%2\" (SHA-256 %3)"))
        .arg(version, visibleText(certificate.subject), fingerprintText(certificate.sha256));
}

QString seenWithTls(const SecondOpinion &opinion, const Words &words)
{
    switch (opinion.saw) {
    case SecondOpinion::Saw::Tls:
        return words(Text::tr("Asked again with TLS on a second connection, the peer answered with %1."))
            .arg(seenOfTls(opinion.tls, words));
    case SecondOpinion::Saw::Dicom:
        return words(Text::tr("Asked again with TLS on a second connection, the peer answered with DICOM."));
    case SecondOpinion::Saw::Silence:
        return words(Text::tr("Asked again with TLS on a second connection, the peer was silent, too, for %1."))
            .arg(durationText(opinion.milliseconds, words));
    case SecondOpinion::Saw::Closed:
        return words(
            Text::tr("Asked again with TLS on a second connection, the peer closed the connection without a byte."));
    case SecondOpinion::Saw::Other:
        return words(Text::tr("Asked again with TLS on a second connection, the peer answered with %1, which is "
                              "neither DICOM nor TLS."))
            .arg(QString::fromLatin1(opinion.firstBytes.left(16).toHex(' ')));
    }
    Q_UNREACHABLE();
}

QString seenWithoutTls(const SecondOpinion &opinion, const Words &words)
{
    switch (opinion.saw) {
    case SecondOpinion::Saw::Tls:
        return words(Text::tr("Asked again without TLS on a second connection, the peer answered with %1."))
            .arg(seenOfTls(opinion.tls, words));
    case SecondOpinion::Saw::Dicom:
        return words(Text::tr("Asked again without TLS on a second connection, the peer answered with DICOM."));
    case SecondOpinion::Saw::Silence:
        return words(Text::tr("Asked again without TLS on a second connection, the peer was silent, too, for %1."))
            .arg(durationText(opinion.milliseconds, words));
    case SecondOpinion::Saw::Closed:
        return words(
            Text::tr("Asked again without TLS on a second connection, the peer closed the connection without a byte."));
    case SecondOpinion::Saw::Other:
        return words(Text::tr("Asked again without TLS on a second connection, the peer answered with %1, which is "
                              "neither DICOM nor TLS."))
            .arg(QString::fromLatin1(opinion.firstBytes.left(16).toHex(' ')));
    }
    Q_UNREACHABLE();
}

} // namespace

QString connectAttemptText(const ConnectAttempt &attempt, const Words &words)
{
    const QString address = attempt.address.toString();
    const QString after = durationText(attempt.milliseconds, words);
    if (attempt.isOutrun)
        return words(Text::tr("%1: no answer after %2, when another address had answered")).arg(address, after);
    if (attempt.systemError == 0)
        return words(Text::tr("%1: connected after %2")).arg(address, after);
    if (attempt.systemError == ETIMEDOUT)
        return words(Text::tr("%1: no answer for %2")).arg(address, after);
    const QString error = qt_error_string(attempt.systemError);
    if (!attempt.icmp)
        return words(Text::tr("%1: %2 after %3")).arg(address, error, after);
    return words(Text::tr("%1: %2 after %3 (%4 from %5)"))
        .arg(address, error, after, icmpText(*attempt.icmp, words), attempt.icmp->from.toString());
}

bool stayedSilent(const ConnectAttempt &attempt)
{
    const bool isRefused = attempt.systemError == ECONNREFUSED && !attempt.icmp;
    return attempt.systemError != 0 && !isRefused;
}

QString connectAttemptCode(const ConnectAttempt &attempt)
{
    if (attempt.isOutrun)
        return QStringLiteral("outrun");
    return attempt.systemError == 0 ? QString() : findingCodeName(connectFailureCode(attempt));
}

QString icmpText(const IcmpReport &icmp, const Words &words)
{
    const bool isIpv4 = icmp.from.protocol() == QAbstractSocket::IPv4Protocol;
    const QString name = isIpv4 ? nameIn(icmpNames, icmp) : nameIn(icmpv6Names, icmp);
    return words(Text::tr("%1%2 (type %3, code %4)"))
        .arg(isIpv4 ? QStringLiteral("ICMP") : QStringLiteral("ICMPv6"), name)
        .arg(icmp.type)
        .arg(icmp.code);
}

QString nameServersText(const QList<NameServerAnswer> &servers, const Words &words)
{
    QStringList texts;
    for (const NameServerAnswer &server : servers)
        texts << serverText(server, words);
    return texts.join(QStringLiteral("; "));
}

QString secondOpinionText(const SecondOpinion &opinion, const Words &words)
{
    return opinion.asked == SecondOpinion::Asked::Tls ? seenWithTls(opinion, words) : seenWithoutTls(opinion, words);
}

QString secondOpinionAskedName(SecondOpinion::Asked asked)
{
    return asked == SecondOpinion::Asked::Tls ? QStringLiteral("tls") : QStringLiteral("plain");
}

QString secondOpinionSawName(SecondOpinion::Saw saw)
{
    switch (saw) {
    case SecondOpinion::Saw::Tls:
        return QStringLiteral("tls");
    case SecondOpinion::Saw::Dicom:
        return QStringLiteral("dicom");
    case SecondOpinion::Saw::Silence:
        return QStringLiteral("silence");
    case SecondOpinion::Saw::Closed:
        return QStringLiteral("closed");
    case SecondOpinion::Saw::Other:
        return QStringLiteral("other");
    }
    Q_UNREACHABLE();
}

QString pathCheckText(const PathCheck &check, const Words &words)
{
    return check.passed ? words(Text::tr("a request of %n byte(s) was answered", nullptr, check.requestBytes))
                        : words(Text::tr("a request of %n byte(s) was not answered", nullptr, check.requestBytes));
}

QString connectionText(const TcpFacts &tcp, const Words &words)
{
    return words(Text::tr("round trip %1, MSS %2, path MTU %3, retransmissions: %4"))
        .arg(durationText(tcp.roundTripMilliseconds, words))
        .arg(tcp.mss)
        .arg(tcp.pathMtu)
        .arg(tcp.retransmissions);
}

} // namespace dicom_echo
