#include "core/echo/input_rules.h"

#include "core/echo/peer_text.h"
#include "core/echo/watch_settings.h"
#include "core/text/hex_number.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace dicom_echo {
namespace {

struct InputRules
{
    Q_DECLARE_TR_FUNCTIONS(InputRules)
};

constexpr qsizetype maximumAddressLength = 253;
constexpr qsizetype maximumLabelLength = 63;
constexpr qsizetype maximumAeTitleLength = 16;
constexpr std::chrono::seconds longestTimeout{86400};

template <typename T>
Parsed<T> failed(const QString &error)
{
    return {std::nullopt, error};
}

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isAsciiDigit);
}

/// A character as an error names it: itself if it can be seen, else by its number.
QString characterText(char32_t c)
{
    if (QChar::isPrint(c) && !QChar::isSpace(c))
        return QStringLiteral("'%1'").arg(QString::fromUcs4(&c, 1));
    return QStringLiteral("U+") + hexDigits(c, 4);
}

/// Plain decimal digits within the limits; nothing otherwise.
std::optional<quint32> wholeNumber(const QString &text, quint32 minimum, quint32 maximum)
{
    const QString digits = text.trimmed();
    if (!isDigits(digits))
        return std::nullopt;
    bool fits = false;
    const uint number = digits.toUInt(&fits);
    if (!fits || number < minimum || number > maximum)
        return std::nullopt;
    return number;
}

/// Four numbers 0-255. Shorter forms and leading zeros are refused: systems disagree on what they mean.
bool isIpv4(const QString &text)
{
    const QStringList parts = text.split(u'.');
    return parts.size() == 4 && std::all_of(parts.begin(), parts.end(), [](const QString &part) {
               const bool padded = part.size() > 1 && part.startsWith(u'0');
               return part.size() <= 3 && !padded && wholeNumber(part, 0, 255).has_value();
           });
}

/// With or without a scope id.
bool isIpv6(const QString &text)
{
    const qsizetype percent = text.indexOf(u'%');
    const QString scope = percent < 0 ? QString() : text.mid(percent + 1);
    const bool scopeIsSane = percent < 0 || (!scope.isEmpty() && std::all_of(scope.begin(), scope.end(), [](QChar c) {
                                 return c.isPrint() && c != u'%' && c != u'/';
                             }));
    const QHostAddress address(text.left(percent));
    return scopeIsSane && text.contains(u':') && address.protocol() == QAbstractSocket::IPv6Protocol;
}

/// The text without the brackets around an IPv6 address.
QString withoutBrackets(const QString &text)
{
    const bool bracketed = text.startsWith(u'[') && text.endsWith(u']');
    return bracketed && text.contains(u':') ? text.mid(1, text.size() - 2) : text;
}

/// Whether it stands for any address of a computer, in one of the spellings that the system takes: `0`, `0x0`, `::`.
bool isUnspecified(const QString &address)
{
    static const QRegularExpression zeros(QStringLiteral("^0x?0*(\\.0x?0*){0,3}\\.?$"),
                                          QRegularExpression::CaseInsensitiveOption);
    if (!address.contains(u':'))
        return zeros.match(address).hasMatch();
    const QHostAddress parsed(address.section(u'%', 0, 0));
    bool isMapped = false;
    const bool isZero = parsed.toIPv4Address(&isMapped) == 0;
    return parsed == QHostAddress(QHostAddress::AnyIPv6) || (isMapped && isZero);
}

/// What else than an address was put in, said in a way that helps; empty if it looks like one.
QString strayInputError(const QString &text)
{
    const auto peer = parsePeer(text);
    if (!peer.error.isEmpty())
        return peer.error;
    if (peer && !peer.value->calledAeTitle.isEmpty())
        return InputRules::tr("Enter the host name only, the AE title goes into its own setting");
    if (peer && peer.value->port) {
        return InputRules::tr("Enter the host name only (%1), the port (%2) goes into its own setting")
            .arg(peer.value->address)
            .arg(*peer.value->port);
    }
    if (text.contains(QLatin1StringView("://"))) {
        const QString host = QUrl(text).host();
        return host.isEmpty() ? InputRules::tr("This is a URL; enter the host name only")
                              : InputRules::tr("This is a URL; enter the host name only: %1").arg(host);
    }
    return {};
}

QString addressLengthError(qsizetype length)
{
    return InputRules::tr("%1 characters; an address has at most %2").arg(length).arg(maximumAddressLength);
}

/// The labels of a host name whose characters are all allowed.
QString labelsError(const QString &name)
{
    QStringList labels = name.split(u'.');
    if (labels.size() > 1 && labels.last().isEmpty())
        labels.removeLast(); // the dot of a fully qualified name
    for (const QString &label : std::as_const(labels)) {
        if (label.isEmpty())
            return InputRules::tr("A host name has no empty parts before or between its dots");
        if (label.size() > maximumLabelLength)
            return InputRules::tr("A part between dots has at most %1 characters").arg(maximumLabelLength);
    }
    if (isDigits(labels.last()))
        return InputRules::tr("An IPv4 address is four numbers from 0 to 255 without leading zeros");
    return {};
}

/// RFC 1123 and underscores, which real networks have; international names by their ASCII form (RFC 5891).
QString hostNameError(const QString &text)
{
    bool international = false;
    for (const char32_t c : text.toUcs4()) {
        const bool allowed = QChar::isLetterOrNumber(c) || QChar::isMark(c) || c == U'-' || c == U'_' || c == U'.';
        if (!allowed)
            return InputRules::tr("A host name cannot contain %1").arg(characterText(c));
        international = international || c > U'~';
    }
    const QString name = international ? QString::fromLatin1(QUrl::toAce(text)) : text;
    if (name.isEmpty())
        return InputRules::tr("This is not a valid international host name");
    if (name.size() > maximumAddressLength)
        return addressLengthError(name.size());
    if (name.startsWith(u'-'))
        return InputRules::tr("A host name does not begin with '-'");
    return labelsError(name);
}

/// Counted in whole milliseconds rather than as a double: 0.0009 is below a limit of 1 ms, and 0.0014999 is 1 ms.
/// `limits` is the error.
Parsed<std::chrono::milliseconds> parseSeconds(const QString &text, std::chrono::milliseconds minimum,
                                               std::chrono::seconds maximum, const QString &limits)
{
    using Result = std::chrono::milliseconds;
    const QString trimmed = text.trimmed();
    if (trimmed.contains(u','))
        return failed<Result>(InputRules::tr("Write the decimals after a point, not a comma"));

    const qsizetype point = trimmed.indexOf(u'.');
    const QString whole = trimmed.left(point);
    const QString fraction = point < 0 ? QString() : trimmed.mid(point + 1);
    if (!isDigits(QString(whole + fraction)))
        return failed<Result>(limits);

    const auto seconds =
        wholeNumber(whole.isEmpty() ? QStringLiteral("0") : whole, 0, static_cast<quint32>(maximum.count()));
    if (!seconds)
        return failed<Result>(limits);
    const QString digits = fraction.leftJustified(4, u'0');
    const Result exact = std::chrono::seconds(*seconds) + Result(digits.left(3).toInt());
    const QStringView rest = QStringView(digits).mid(3);
    const bool hasRest = std::any_of(rest.begin(), rest.end(), [](QChar c) { return c != u'0'; });
    if (exact < minimum || exact > maximum || (exact == maximum && hasRest))
        return failed<Result>(limits);
    const bool roundsUp = rest.front() >= u'5';
    return {exact + Result(roundsUp ? 1 : 0), {}};
}

} // namespace

Parsed<QString> parseAddress(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (const QString error = strayInputError(trimmed); !error.isEmpty())
        return failed<QString>(error);
    return parsePlainAddress(trimmed);
}

Parsed<QString> parsePlainAddress(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return failed<QString>(InputRules::tr("Enter a host name or an IP address"));
    if (trimmed.size() > maximumAddressLength)
        return failed<QString>(addressLengthError(trimmed.size()));
    if (std::any_of(trimmed.begin(), trimmed.end(), [](QChar c) { return c.isSpace(); }))
        return failed<QString>(InputRules::tr("An address has no blanks inside"));

    const QString address = withoutBrackets(trimmed);
    if (isUnspecified(address))
        return failed<QString>(
            InputRules::tr("%1 means any address of this computer; enter the address of the peer").arg(trimmed));
    if (isIpv4(address) || isIpv6(address))
        return {address, {}};
    if (address.contains(u':'))
        return failed<QString>(InputRules::tr("This is not a valid IPv6 address"));
    if (const QString error = hostNameError(address); !error.isEmpty())
        return failed<QString>(error);
    return {address, {}};
}

Parsed<QString> parseLocalAddress(const QString &text)
{
    const QString address = withoutBrackets(text.trimmed());
    if (address.isEmpty() || address.compare(QLatin1StringView("any"), Qt::CaseInsensitive) == 0)
        return {QString(), {}};
    if (isIpv4(address) || isIpv6(address))
        return {address, {}};
    return failed<QString>(InputRules::tr("A local address is \"any\", or an IPv4 or IPv6 address of this computer"));
}

Parsed<quint16> parsePort(const QString &text)
{
    const auto port = wholeNumber(text, 1, 65535);
    if (!port)
        return failed<quint16>(InputRules::tr("A port is a whole number from 1 to 65535"));
    return {static_cast<quint16>(*port), {}};
}

Parsed<QString> parseAeTitle(const QString &text)
{
    const QString title = text.trimmed();
    if (title.isEmpty())
        return failed<QString>(
            InputRules::tr("Enter an AE title: 1 to %1 characters, not only spaces").arg(maximumAeTitleLength));
    const QList<uint> characters = title.toUcs4();
    for (const char32_t c : characters) {
        if (c < U' ' || c > U'~' || c == U'\\') {
            return failed<QString>(
                InputRules::tr("An AE title cannot contain %1, only ASCII characters without the backslash")
                    .arg(characterText(c)));
        }
    }
    if (title.size() > maximumAeTitleLength) {
        return failed<QString>(
            InputRules::tr("%1 characters; an AE title has at most %2").arg(title.size()).arg(maximumAeTitleLength));
    }
    return {title, {}};
}

Parsed<std::chrono::milliseconds> parseTimeout(const QString &text)
{
    return parseSeconds(text, std::chrono::milliseconds(1), longestTimeout,
                        InputRules::tr("A timeout is a number of seconds from 0.001 to 86400"));
}

Parsed<std::chrono::milliseconds> parseInterval(const QString &text)
{
    return parseSeconds(text, std::chrono::milliseconds(0), longestTimeout,
                        InputRules::tr("An interval is a number of seconds from 0 to 86400"));
}

Parsed<std::chrono::milliseconds> parseWatchInterval(const QString &text)
{
    return parseSeconds(text, leastWatchInterval, longestWatchInterval,
                        InputRules::tr("A watch interval is a number of seconds from 0.1 to 86400"));
}

Parsed<std::chrono::milliseconds> parseWatchDuration(const QString &text)
{
    return parseSeconds(text, std::chrono::milliseconds(1), longestWatch,
                        InputRules::tr("The duration of a watch is a number of seconds from 0.001 to 31622400"));
}

Parsed<quint32> parseMaximumPdu(const QString &text)
{
    const auto bytes = wholeNumber(text, 0, 131072);
    if (!bytes || (*bytes != 0 && *bytes < 4096))
        return failed<quint32>(InputRules::tr("A maximum PDU is 0 (no limit) or 4096 to 131072 bytes"));
    return {bytes, {}};
}

Parsed<quint32> parseRepeat(const QString &text)
{
    const auto repeat = wholeNumber(text, 1, 1000000);
    if (!repeat)
        return failed<quint32>(InputRules::tr("Repeat is a whole number from 1 to 1000000"));
    return {repeat, {}};
}

Parsed<QByteArray> parseFingerprint(const QString &text)
{
    QString digits = text.toLower();
    digits.remove(u':').remove(u' ');
    const bool isHexadecimal = std::all_of(digits.cbegin(), digits.cend(), [](QChar digit) {
        return (digit >= u'0' && digit <= u'9') || (digit >= u'a' && digit <= u'f');
    });
    if (digits.size() != 64 || !isHexadecimal)
        return {{}, QStringLiteral("A SHA-256 fingerprint has 64 hexadecimal digits")};
    return {digits.toLatin1(), {}};
}

} // namespace dicom_echo
