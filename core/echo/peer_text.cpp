#include "core/echo/peer_text.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace dicom_echo {
namespace {

struct PeerTextWords
{
    Q_DECLARE_TR_FUNCTIONS(PeerText)
};

using ParsedPeer = Parsed<PeerText>;

constexpr qsizetype longestPeer = 1000; ///< characters; also of a row with remarks

ParsedPeer wrongPeer(const QString &error)
{
    return {std::nullopt, error};
}

bool isNumber(const QString &text)
{
    return !text.isEmpty() &&
           std::all_of(text.cbegin(), text.cend(), [](QChar digit) { return digit >= u'0' && digit <= u'9'; });
}

/// `host:port` and `[v6]:port`; a port that is missing or wrong is still one.
struct HostAndPort
{
    QString host;
    QString port;
};

/// `2001:` and `fe80:db8` are the beginning of an IPv6 address rather than a host and what is no port.
bool beginsIpv6(const HostAndPort &split)
{
    static const QRegularExpression group(QStringLiteral("^(?=.*[0-9])[0-9A-Fa-f]{1,4}$"));
    return !isNumber(split.port) && group.match(split.host).hasMatch();
}

std::optional<HostAndPort> splitPort(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon < 0 || text.endsWith(u']'))
        return std::nullopt;
    const HostAndPort split{text.left(colon).trimmed(), text.mid(colon + 1).trimmed()};
    const bool bracketed = split.host.startsWith(u'[') && split.host.endsWith(u']');
    if ((split.host.contains(u':') && !bracketed) || beginsIpv6(split))
        return std::nullopt; // the colons of an IPv6 address
    return split;
}

/// A host, with or without a port. Returns what is wrong with it.
QString takePlace(PeerText &peer, const QString &text)
{
    QString host = text.trimmed();
    if (const auto split = splitPort(host)) {
        const auto port = parsePort(split->port);
        if (split->port.isEmpty())
            return PeerTextWords::tr("The port after the colon is missing");
        if (!port)
            return port.error;
        peer.port = port.value;
        host = split->host;
    }
    const auto address = parsePlainAddress(host);
    peer.address = address.value.value_or(QString());
    return address.error;
}

/// All forms but the row.
ParsedPeer parseOnePeer(const QString &text)
{
    static const QRegularExpression scheme(QStringLiteral("^dicom(s?)://(.*?)/*$"),
                                           QRegularExpression::CaseInsensitiveOption);
    const auto url = scheme.match(text);
    const QString peerText = url.hasMatch() ? url.captured(2) : text;
    // An AE title may contain '@', an address may not.
    const qsizetype at = peerText.lastIndexOf(u'@');
    const bool isPeer = url.hasMatch() || at >= 0 || splitPort(peerText);
    if (peerText.isEmpty() || !isPeer || peerText.contains(QLatin1StringView("://")))
        return {};
    PeerText peer;
    peer.tls = !url.captured(1).isEmpty();
    if (at >= 0) {
        const QString titles = peerText.left(at);
        const bool hasBoth = url.hasMatch() && titles.contains(u':'); // as dcm4che and CTP write it
        const auto called = parseAeTitle(hasBoth ? titles.section(u':', 0, 0) : titles);
        const auto calling = hasBoth ? parseAeTitle(titles.section(u':', 1)) : Parsed<QString>{QString(), {}};
        for (const QString &error : {called.error, calling.error}) {
            if (!error.isEmpty())
                return wrongPeer(error);
        }
        peer.calledAeTitle = *called.value;
        peer.callingAeTitle = *calling.value;
    }
    const QString error = takePlace(peer, peerText.mid(at + 1));
    return error.isEmpty() ? ParsedPeer{peer, {}} : wrongPeer(error);
}

/// A cell without quotes and without what it is called: `Port: 104`.
QString cellContent(QString cell)
{
    static const QRegularExpression label(
        QStringLiteral("^(ae ?title|aet?|host ?name|host|ip ?address|ip|address|port)\\s*(=|:\\s)\\s*"),
        QRegularExpression::CaseInsensitiveOption);
    return cell.remove(u'"').trimmed().remove(label).trimmed();
}

/// An IP address, or a place with a port: no name of a person or a thing looks like that.
bool isSurelyPlace(const QString &cell)
{
    const bool isLiteral = (cell.contains(u'.') || cell.contains(u':')) && !QHostAddress(cell).isNull();
    const auto split = splitPort(cell);
    PeerText peer;
    return (isLiteral || cell.startsWith(u'[') || (split && isNumber(split->port))) && takePlace(peer, cell).isEmpty();
}

bool isDomainName(const QString &cell)
{
    const bool isWritten =
        cell.contains(u'.') || cell.compare(QLatin1StringView("localhost"), Qt::CaseInsensitive) == 0;
    return isWritten && parsePlainAddress(cell);
}

/// Finds the parts of a peer among the cells of a row.
class RowReader
{
public:
    explicit RowReader(const QStringList &cells)
        : m_cells(cells)
    {}

    [[nodiscard]] ParsedPeer read()
    {
        m_host = hostCell();
        if (m_host < 0)
            return wrongPeer(PeerTextWords::tr("No host name or IP address was found in this row"));
        for (const QString &error : {takePlace(m_peer, m_cells.at(m_host)), takePort(), takeTitle()}) {
            if (!error.isEmpty())
                return wrongPeer(error);
        }
        return m_peer.port || !m_peer.calledAeTitle.isEmpty() ? ParsedPeer{m_peer, {}} : ParsedPeer();
    }

private:
    [[nodiscard]] qsizetype firstCell(bool (*isIt)(const QString &)) const
    {
        const auto found = std::find_if(m_cells.cbegin(), m_cells.cend(), isIt);
        return found == m_cells.cend() ? -1 : found - m_cells.cbegin();
    }

    /// A name without a dot is the host's if a port follows it.
    [[nodiscard]] qsizetype hostCell() const
    {
        for (const auto isHost : {isSurelyPlace, isDomainName}) {
            if (const qsizetype cell = firstCell(isHost); cell >= 0)
                return cell;
        }
        for (qsizetype cell = 1; cell < m_cells.size(); ++cell) {
            if (isNumber(m_cells.at(cell)) && !isNumber(m_cells.at(cell - 1)) &&
                parsePlainAddress(m_cells.at(cell - 1)))
                return cell - 1;
        }
        return -1;
    }

    /// The first number behind the host, else the first one at all.
    QString takePort()
    {
        const auto behind = std::find_if(m_cells.cbegin() + m_host, m_cells.cend(), isNumber);
        const auto number =
            behind != m_cells.cend() ? behind : std::find_if(m_cells.cbegin(), m_cells.cend(), isNumber);
        if (m_peer.port || number == m_cells.cend())
            return {};
        const auto port = parsePort(*number);
        m_peer.port = port.value;
        return port.error;
    }

    /// A word beside the host, before it rather than behind it; else several words, as an AE title may have them.
    QString takeTitle()
    {
        QStringList before = m_cells.first(m_host);
        std::reverse(before.begin(), before.end());
        const QStringList behind = m_cells.sliced(m_host + 1);
        const auto isWord = [](const QString &cell) { return !cell.contains(u' '); };
        QStringList words;
        QStringList phrases;
        for (const QString &cell : before + behind) {
            if (!isNumber(cell))
                (isWord(cell) ? words : phrases) << cell;
        }
        for (const QString &cell : words + phrases) {
            if (const auto title = parseAeTitle(cell)) {
                m_peer.calledAeTitle = *title.value;
                return {};
            }
        }
        return words.isEmpty() ? QString() : parseAeTitle(words.first()).error;
    }

    QStringList m_cells;
    qsizetype m_host = -1;
    PeerText m_peer;
};

/// What separates the cells of a row; nothing if the text has none of it.
std::optional<QChar> separatorIn(const QString &text)
{
    for (const QChar separator : {u'\t', u';', u','}) {
        if (text.contains(separator))
            return separator;
    }
    return std::nullopt;
}

ParsedPeer parseRow(const QStringList &texts)
{
    QStringList cells;
    for (const QString &text : texts) {
        const QString cell = cellContent(text);
        if (const ParsedPeer whole = parseOnePeer(cell); whole && !whole.value->calledAeTitle.isEmpty())
            return whole;
        if (!cell.isEmpty())
            cells << cell;
    }
    return RowReader(cells).read();
}

/// `"pacs": ["AE", "host", 104],` and `pacs = (AE, host, 104)`: what is in the brackets; nothing if there are none.
QString entryContent(const QString &text)
{
    static const QRegularExpression entry(QStringLiteral(R"(^[^\[({@]*[:=]?\s*[\[({](.*)[\])}][\s,;]*$)"));
    const auto match = entry.match(text);
    return match.hasMatch() && separatorIn(match.captured(1)) ? match.captured(1) : QString();
}

} // namespace

Parsed<PeerText> parsePeer(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > longestPeer)
        return {};
    if (const QString content = entryContent(trimmed); !content.isEmpty())
        return parseRow(content.split(*separatorIn(content)));
    ParsedPeer one = parseOnePeer(trimmed);
    if (one)
        return one;
    if (const auto separator = separatorIn(trimmed))
        return parseRow(trimmed.split(*separator));
    const QStringList words = trimmed.split(u' ', Qt::SkipEmptyParts);
    if (words.size() > 1 && one.error.isEmpty()) {
        if (ParsedPeer row = parseRow(words))
            return row;
    }
    return one;
}

} // namespace dicom_echo
