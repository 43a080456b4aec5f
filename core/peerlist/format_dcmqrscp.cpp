// DCMTK's dcmqrscp.cfg: the peers of its HostTable. https://support.dcmtk.org/docs/file_dcmqrcnf.html
#include "core/peerlist/formats.h"
#include "core/peerlist/skip_reasons.h"

#include <QRegularExpression>

namespace dicom_echo {
namespace {

/// A word of a line, or what stands between quotes or parentheses.
struct ConfigWord
{
    QString text;
    bool isTriple = false; ///< between parentheses
    bool isClosed = true;
    bool isDefined = false; ///< `=` follows
};

bool isConfigSeparator(QChar c)
{
    return c.isSpace() || c == u'=' || c == u',';
}

QList<ConfigWord> wordsOf(const QString &line)
{
    QList<ConfigWord> words;
    for (qsizetype i = 0; i < line.size();) {
        const QChar c = line.at(i);
        if (isConfigSeparator(c)) {
            ++i;
            continue;
        }
        ConfigWord word;
        const bool quoted = c == u'"' || c == u'\'' || c == u'(';
        word.isTriple = c == u'(';
        const QChar closing = word.isTriple ? QChar(u')') : c;
        const qsizetype begin = quoted ? i + 1 : i;
        i = begin;
        while (i < line.size() &&
               (quoted ? line.at(i) != closing : !isConfigSeparator(line.at(i)) && line.at(i) != u'('))
            ++i;
        word.text = line.mid(begin, i - begin);
        word.isClosed = !quoted || i < line.size();
        i += quoted ? 1 : 0;
        word.isDefined = QStringView(line).mid(i).trimmed().startsWith(u'=');
        words << word;
    }
    return words;
}

QStringList partsOf(const ConfigWord &triple)
{
    QStringList parts;
    for (const ConfigWord &word : wordsOf(triple.text))
        parts << word.text;
    return parts;
}

/// A peer that waits for the group it may be in.
struct HostEntry
{
    QString where;
    RawPeer peer;
};

class HostTable
{
public:
    explicit HostTable(PeerCollector &peers)
        : m_peers(peers)
    {}

    /// Several definitions may stand on a line.
    void take(const ListLine &line)
    {
        const QString where = lineText(line.number);
        const QList<ConfigWord> words = wordsOf(line.text);
        for (qsizetype first = 0; first < words.size();) {
            qsizetype next = first + 1;
            while (next < words.size() && !words[next].isDefined)
                ++next;
            define(where, line.text, words.mid(first, next - first));
            first = next;
        }
    }

    void finish()
    {
        for (const HostEntry &entry : m_entries)
            m_peers.add(entry.where, entry.peer);
    }

private:
    void define(const QString &where, const QString &line, QList<ConfigWord> words)
    {
        const ConfigWord symbol = words.takeFirst();
        const bool isDefinition = !words.isEmpty() && (symbol.isDefined || words.first().isTriple);
        if (symbol.isTriple || !isDefinition)
            return m_peers.refuse(where, line, reason::notUnderstood());
        const bool isGroup = words.size() > 1 || !words.first().isTriple;
        QList<qsizetype> members;
        for (const ConfigWord &word : words) {
            if (word.isTriple)
                addPeer(where, symbol.text, isGroup, word, members);
            else if (const auto known = m_symbols.constFind(word.text); known != m_symbols.constEnd())
                members += *known;
            else
                m_peers.refuse(where, symbol.text, reason::unknownSymbol(word.text));
        }
        m_symbols[symbol.text] += members;
        if (isGroup)
            putIntoGroup(members, symbol.text);
    }

    void addPeer(const QString &where, const QString &symbol, bool isGroup, const ConfigWord &word,
                 QList<qsizetype> &members)
    {
        const QStringList parts = partsOf(word);
        if (!word.isClosed)
            return m_peers.refuse(where, symbol, reason::notUnderstood());
        if (parts.size() != 3)
            return m_peers.refuse(where, symbol, reason::fieldCount(parts.size(), 3));
        members << m_entries.size();
        m_entries.append({where, {isGroup ? parts[0] : symbol, {}, parts[0], {}, parts[1], parts[2], {}}});
    }

    /// The first group counts.
    void putIntoGroup(const QList<qsizetype> &members, const QString &group)
    {
        for (const qsizetype member : members) {
            QString &target = m_entries[member].peer.group;
            target = target.isEmpty() ? group : target;
        }
    }

    PeerCollector &m_peers;
    QList<HostEntry> m_entries;
    QHash<QString, QList<qsizetype>> m_symbols;
};

/// The peers in an AETable stand behind the quota, which has parentheses, too.
void skipAccessRules(const ListLine &line, PeerCollector &peers)
{
    bool isQuota = true;
    for (const ConfigWord &word : wordsOf(line.text)) {
        if (word.isTriple && !isQuota)
            peers.skip(lineText(line.number), word.text, reason::accessRule());
        isQuota = isQuota && !word.isTriple;
    }
}

} // namespace

bool readDcmqrscp(const QString &text, PeerCollector &peers)
{
    static const QRegularExpression border(QStringLiteral("^\\s*(HostTable|VendorTable|AETable)[\\s=,]+(BEGIN|END)\\b"),
                                           QRegularExpression::CaseInsensitiveOption);
    QString table;
    bool found = false;
    HostTable hosts(peers);
    for (const ListLine &line : linesOf(text)) {
        if (line.text.startsWith(u'#') || line.text.trimmed().isEmpty())
            continue;
        if (const auto match = border.match(line.text); match.hasMatch()) {
            found = true;
            const bool begins = match.captured(2).compare(u"BEGIN", Qt::CaseInsensitive) == 0;
            table = begins ? match.captured(1).toLower() : QString();
        } else if (table == u"hosttable") {
            hosts.take(line);
        } else if (table == u"aetable") {
            skipAccessRules(line, peers);
        }
    }
    hosts.finish();
    return found;
}

} // namespace dicom_echo
