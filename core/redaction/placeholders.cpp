#include "core/redaction/placeholders.h"

#include <QHostAddress>

#include <algorithm>
#include <functional>

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

/// Without case, a character at a time, so that it keeps its length.
QString folded(const QString &text)
{
    QString result = text;
    for (QChar &character : result)
        character = character.toCaseFolded();
    return result;
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
    if (isTooCommon(value))
        return;
    QList<Known> &same = m_known[folded(value)];
    const bool isKnown = std::any_of(same.cbegin(), same.cend(),
                                     [&](const Known &known) { return known.kind == kind && known.value == value; });
    if (isKnown)
        return;
    same.prepend({kind, value, placeholder});
    const auto size = std::lower_bound(m_sizes.cbegin(), m_sizes.cend(), value.size(), std::greater<>());
    if (size == m_sizes.cend() || *size != value.size())
        m_sizes.insert(size, value.size());
}

QStringList Placeholders::replacements() const
{
    QStringList replacements;
    for (const QList<Known> &same : m_known)
        for (const Known &known : same)
            replacements << known.placeholder + QStringLiteral(" = ") + known.value;
    replacements.sort();
    return replacements;
}

QString Placeholders::replaced(const QString &text, Length length) const
{
    const QString foldedText = folded(text);
    QString result;
    for (qsizetype position = 0; position < text.size();) {
        const Known *known = knownAt(text, foldedText, position);
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

const Placeholders::Known *Placeholders::knownAt(const QString &text, const QString &foldedText,
                                                 qsizetype position) const
{
    if (goesOn(text, position - 1, -1, false)) // whatever it is: it begins before
        return nullptr;
    for (const qsizetype size : m_sizes) {
        if (size > text.size() - position)
            continue;
        const auto same = m_known.constFind(QString::fromRawData(foldedText.constData() + position, size));
        if (same == m_known.cend())
            continue;
        for (const Known &known : *same) {
            const bool isSameCase = QStringView(text).sliced(position, size) == known.value;
            if (known.kind == Kind::AeTitle && !isSameCase)
                continue;
            const bool isIpv6 = known.kind == Kind::Address && known.value.contains(u':');
            if (!goesOn(text, position - 1, -1, isIpv6) && !goesOn(text, position + size, 1, isIpv6))
                return &known;
        }
    }
    return nullptr;
}

} // namespace dicom_echo
