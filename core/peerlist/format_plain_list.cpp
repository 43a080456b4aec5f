// One peer per line, as people write them down: `AE@host:port`, `host:port`, `AE host port`.
#include "core/echo/input_rules.h"
#include "core/peerlist/formats.h"
#include "core/peerlist/skip_reasons.h"

#include <QRegularExpression>

namespace dicom_echo {
namespace {

/// The line without its comment, and without what a person puts before and between: `- `, `1. `, `PACS: `, `PACS = `.
QString content(const QString &line)
{
    static const QRegularExpression comment(QStringLiteral("(^|\\s)#.*$"));
    static const QRegularExpression bullet(QStringLiteral("^\\s*([-*\u2022\u2013]|\\d{1,3}[.)])\\s+(?=\\S+[\\s@:])"));
    static const QRegularExpression sign(QStringLiteral("^([^\\s:=]+)\\s*(:\\s+|\\s=\\s+|\\s->\\s+)"));
    QString text = QString(line).remove(comment);
    text.remove(bullet);
    return text.trimmed().replace(sign, QStringLiteral("\\1 "));
}

/// At tabs, semicolons or commas if there are any, else at blanks.
QStringList fieldsOf(const QString &line)
{
    static const QRegularExpression joined(QStringLiteral("^[^\\t;,]+@\\S+$")); // the AE title may have blanks inside
    if (joined.match(line).hasMatch())
        return {line};
    for (const QChar separator : {QChar(u'\t'), QChar(u';'), QChar(u',')}) {
        if (line.contains(separator)) {
            QStringList cells = splitCells(line, separator);
            cells.removeAll(QString());
            return cells;
        }
    }
    return line.simplified().split(u' ', Qt::SkipEmptyParts);
}

/// An IP address, or a name with a dot, or `localhost`: no AE title looks like that.
bool isClearlyAddress(const QString &field)
{
    const bool special =
        field.contains(u'.') || field.contains(u':') || field.compare(u"localhost", Qt::CaseInsensitive) == 0;
    return special && parseAddress(field);
}

bool isClearlyAeTitle(const QString &field)
{
    return parseAeTitle(field) && (!parseAddress(field) || field == field.toUpper());
}

/// The address among two fields that are an AE title and an address; -1 if that is not clear.
int addressAmong(const QString &first, const QString &second, bool isUsualOrder)
{
    if (isClearlyAddress(first) != isClearlyAddress(second))
        return isClearlyAddress(first) ? 0 : 1;
    if (isUsualOrder && parseAddress(second))
        return 1;
    if (isClearlyAeTitle(first) != isClearlyAeTitle(second))
        return isClearlyAeTitle(first) ? 1 : 0;
    return -1;
}

struct PlainReading
{
    RawPeer peer;
    QString problem;
};

/// Of one or two fields, one of which is `AE@host`, `host:port` or both in one; nothing if none is.
std::optional<PlainReading> readJoinedFields(QStringList fields)
{
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const PeerParts parts = splitPeer(fields[i]);
        if (parts.address.isEmpty() || (parts.port.isEmpty() && parts.aeTitle.isEmpty()))
            continue;
        fields.removeAt(i);
        PlainReading reading{{{}, {}, parts.aeTitle, {}, parts.address, parts.port, {}}, {}};
        if (fields.isEmpty())
            return reading;
        QString &missing = parts.port.isEmpty() ? reading.peer.port : reading.peer.calledAeTitle;
        reading.problem = missing.isEmpty() ? QString() : reason::notUnderstood();
        missing = fields.first();
        return reading;
    }
    return std::nullopt;
}

/// Of an AE title, an address and a port, in any order that is unambiguous, or of an address and a port.
PlainReading readSingleFields(QStringList fields)
{
    PlainReading reading;
    const auto isPort = [](const QString &field) { return isNumber(field); };
    const auto ports = std::count_if(fields.begin(), fields.end(), isPort);
    if (ports != 1 || fields.size() < 2 || fields.size() > 3) {
        reading.problem = ports > 1 || fields.size() > 3 ? reason::ambiguous() : reason::notUnderstood();
        return reading;
    }
    const qsizetype port = std::find_if(fields.begin(), fields.end(), isPort) - fields.begin();
    reading.peer.port = fields.takeAt(port);
    if (fields.size() == 1) {
        reading.peer.address = fields.first();
        return reading;
    }
    const int address = addressAmong(fields[0], fields[1], port == 2);
    if (address < 0) {
        reading.problem = reason::ambiguous();
        return reading;
    }
    reading.peer.address = fields[address];
    reading.peer.calledAeTitle = fields[1 - address];
    return reading;
}

PlainReading readFields(const QStringList &fields)
{
    const auto joined = fields.size() <= 2 ? readJoinedFields(fields) : std::nullopt;
    return joined ? *joined : readSingleFields(fields);
}

PlainReading readPlainLine(QString line)
{
    const bool isUrl = line.startsWith(QStringLiteral("dicom://"), Qt::CaseInsensitive) ||
                       line.startsWith(QStringLiteral("dicoms://"), Qt::CaseInsensitive);
    const bool isTls = isUrl && line.at(5).toLower() == u's';
    if (isUrl)
        line = line.section(QStringLiteral("://"), 1);
    PlainReading reading = readFields(fieldsOf(line));
    if (isUrl) { // dicom://called:calling@host:port, as dcm4che and CTP write it
        const QString titles = reading.peer.calledAeTitle;
        reading.peer.calledAeTitle = titles.section(u':', 0, 0);
        reading.peer.callingAeTitle = titles.section(u':', 1);
        reading.peer.tls = isTls;
    }
    return reading;
}

} // namespace

/// Any text has a line that looks like a peer somewhere; in a list they are no rare find.
bool readPlainList(const QString &text, PeerCollector &peers)
{
    constexpr qsizetype linesPerPeer = 4; // at most
    PeerCollector found;
    for (const ListLine &line : linesOf(text)) {
        const QString written = content(line.text);
        if (written.isEmpty())
            continue;
        const PlainReading reading = readPlainLine(written);
        if (reading.problem.isEmpty())
            found.add(lineText(line.number), reading.peer, PeerCollector::AeTitle::Optional);
        else
            found.refuse(lineText(line.number), written, reading.problem);
    }
    if (text.trimmed().startsWith(u'{') || !found.hasPeers() ||
        found.entryCount() > found.understoodCount() * linesPerPeer)
        return false;
    peers = std::move(found);
    return true;
}

} // namespace dicom_echo
