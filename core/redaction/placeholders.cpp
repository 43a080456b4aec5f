#include "core/redaction/placeholders.h"

#include <QHostAddress>

#include <algorithm>

namespace dicom_echo {

namespace {

/// Would be found everywhere.
bool isTooCommon(const QString &value)
{
    constexpr qsizetype longEnough = 4;
    const bool isNumber = std::all_of(value.cbegin(), value.cend(), [](QChar c) { return c.isDigit(); });
    return value.size() < 2 || (isNumber && value.size() < longEnough);
}

/// From the networks for documentation, RFC 5737 and RFC 3849, then from the one for benchmarks, RFC 2544.
QString documentationAddress(QAbstractSocket::NetworkLayerProtocol protocol, qsizetype number)
{
    constexpr quint32 documentationNetwork = 0xC0000200; // 192.0.2.0/24
    constexpr quint32 benchmarkNetwork = 0xC6120000;     // 198.18.0.0/15
    constexpr qsizetype lastOfNetwork = 254;
    if (protocol == QAbstractSocket::IPv6Protocol)
        return QStringLiteral("2001:db8::%1").arg(number, 0, 16);
    return QHostAddress((number <= lastOfNetwork ? documentationNetwork : benchmarkNetwork) + quint32(number))
        .toString();
}

bool isWordPart(QChar character)
{
    return character.isLetterOrNumber() || character == u'_' || character == u'-';
}

/// Whether a word goes on over the character behind (`step` 1) or before (-1) it: `.` within `pacs.example.org`.
bool goesOn(const QString &text, qsizetype position, qsizetype step, bool isIpv6)
{
    const auto at = [&text](qsizetype i) { return i >= 0 && i < text.size() ? text[i] : QChar(u' '); };
    const QChar next = at(position);
    if (isWordPart(next))
        return true;
    const QChar beyond = at(position + step);
    return (next == u'.' && isWordPart(beyond)) || (isIpv6 && next == u':' && (isWordPart(beyond) || beyond == u':'));
}

} // namespace

QString Placeholders::placeholder(Kind kind, const QString &value)
{
    if (value.isEmpty())
        return value;
    switch (kind) {
    case Kind::Host:
        if (!QHostAddress(value).isNull())
            return addressPlaceholder(value);
        return placeholderOf(kind, value, QStringLiteral("HOST-%1"));
    case Kind::Address:
        return addressPlaceholder(value);
    case Kind::AeTitle:
        return placeholderOf(kind, value, QStringLiteral("AE-%1"));
    case Kind::Name:
        return placeholderOf(kind, value, QStringLiteral("NAME-%1"));
    case Kind::File:
        return placeholderOf(kind, value, QStringLiteral("FILE-%1"));
    }
    Q_UNREACHABLE();
}

QString Placeholders::placeholderOf(Kind kind, const QString &value, const QString &format)
{
    QHash<QString, QString> &placeholders = m_placeholders[static_cast<size_t>(kind)];
    const QString identity = kind == Kind::Host ? value.toLower() : value;
    QString &placeholder = placeholders[identity];
    if (placeholder.isEmpty()) {
        placeholder = format.arg(placeholders.size());
        lookFor(kind, value, placeholder);
    }
    return placeholder;
}

/// The same one for all ways to write an address.
QString Placeholders::addressPlaceholder(const QString &text)
{
    QHostAddress address(text);
    address.setScopeId({}); // `%eth0` does not say where an address is
    QHash<QString, QString> &placeholders = m_placeholders[static_cast<size_t>(Kind::Address)];
    QString &placeholder = placeholders[address.toString()];
    if (placeholder.isEmpty())
        placeholder = documentationAddress(address.protocol(), placeholders.size());
    lookFor(Kind::Address, address.toString(), placeholder);
    lookFor(Kind::Address, text, placeholder);
    return placeholder;
}

void Placeholders::lookFor(Kind kind, const QString &value, const QString &placeholder)
{
    const auto isLonger = [](const Known &known, qsizetype size) { return known.value.size() > size; };
    const auto position = std::lower_bound(m_known.cbegin(), m_known.cend(), value.size(), isLonger);
    const bool isKnown = std::any_of(position, m_known.cend(),
                                     [&](const Known &known) { return known.kind == kind && known.value == value; });
    if (!isKnown && !isTooCommon(value))
        m_known.insert(position, {kind, value, placeholder});
}

QStringList Placeholders::replacements() const
{
    QStringList replacements;
    for (const Known &known : m_known)
        replacements << known.placeholder + QStringLiteral(" = ") + known.value;
    replacements.sort();
    return replacements;
}

QString Placeholders::replaced(const QString &text, Length length) const
{
    QString result;
    for (qsizetype position = 0; position < text.size();) {
        const Known *known = knownAt(text, position);
        if (!known) {
            result += text[position++];
            continue;
        }
        const qsizetype size = known->value.size();
        result += length == Length::Any ? known->placeholder : known->placeholder.leftJustified(size, u'*', true);
        position += size;
    }
    return result;
}

const Placeholders::Known *Placeholders::knownAt(const QString &text, qsizetype position) const
{
    const QStringView rest = QStringView(text).sliced(position);
    for (const Known &known : m_known) {
        const bool isAeTitle = known.kind == Kind::AeTitle;
        if (!rest.startsWith(known.value, isAeTitle ? Qt::CaseSensitive : Qt::CaseInsensitive))
            continue;
        const bool isIpv6 = known.kind == Kind::Address && known.value.contains(u':');
        if (!goesOn(text, position - 1, -1, isIpv6) && !goesOn(text, position + known.value.size(), 1, isIpv6))
            return &known;
    }
    return nullptr;
}

} // namespace dicom_echo
