// dcm4che's ae.properties: `AET=host:port[:cipher...]`, a file of Java properties.
// https://docs.oracle.com/javase/8/docs/api/java/util/Properties.html#load-java.io.Reader-
#include "core/peerlist/formats.h"
#include "core/peerlist/skip_reasons.h"

#include <QRegularExpression>

namespace dicom_echo {
namespace {

struct PropertyLine
{
    qsizetype number = 0;
    QString key;
    QString value;
    bool hasEquals = false;
};

/// A line goes on in the next one after an odd number of backslashes.
bool continues(const QString &line)
{
    qsizetype slashes = 0;
    while (slashes < line.size() && line.at(line.size() - 1 - slashes) == u'\\')
        ++slashes;
    return slashes % 2 == 1;
}

QString unescaped(const QString &text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != u'\\' || i + 1 == text.size()) {
            result += text.at(i);
            continue;
        }
        const QChar c = text.at(++i);
        bool isHex = false;
        const uint code = c == u'u' ? text.mid(i + 1, 4).toUInt(&isHex, 16) : 0;
        if (isHex && i + 4 < text.size()) {
            result += QChar(static_cast<char16_t>(code));
            i += 4;
        } else {
            result += c == u't' ? QChar(u'\t') : c == u'n' || c == u'r' || c == u'f' ? QChar(u' ') : c;
        }
    }
    return result;
}

PropertyLine splitProperty(qsizetype number, const QString &line)
{
    qsizetype end = 0;
    while (end < line.size() && !line.at(end).isSpace() && line.at(end) != u'=' && line.at(end) != u':')
        end += line.at(end) == u'\\' ? 2 : 1;
    end = std::min(end, line.size());
    qsizetype begin = end;
    while (begin < line.size() && line.at(begin).isSpace())
        ++begin;
    const bool hasSign = begin < line.size() && (line.at(begin) == u'=' || line.at(begin) == u':');
    const bool hasEquals = hasSign && line.at(begin) == u'=';
    return {number, unescaped(line.left(end)), unescaped(line.mid(begin + (hasSign ? 1 : 0)).trimmed()), hasEquals};
}

QList<PropertyLine> propertiesOf(const QString &text)
{
    QList<PropertyLine> properties;
    QString logical;
    qsizetype number = 0;
    for (const ListLine &line : linesOf(text)) {
        QString part = line.text.trimmed();
        if (logical.isEmpty() && (part.isEmpty() || part.startsWith(u'#') || part.startsWith(u'!')))
            continue;
        number = logical.isEmpty() ? line.number : number;
        const bool goesOn = continues(part);
        logical += goesOn ? part.chopped(1) : part;
        if (goesOn)
            continue;
        properties << splitProperty(number, logical);
        logical.clear();
    }
    if (!logical.isEmpty())
        properties << splitProperty(number, logical);
    return properties;
}

} // namespace

bool readAeProperties(const QString &text, PeerCollector &peers)
{
    static const QRegularExpression hostAndPort(
        QStringLiteral("^(\\[[^\\]]*\\]|[^:\\s\\[\\]]*):([^:\\s]*)((?::[^:\\s]+)*)$"));
    const QList<PropertyLine> properties = propertiesOf(text);
    qsizetype matching = 0;
    for (const PropertyLine &property : properties)
        matching += property.hasEquals && hostAndPort.match(property.value).hasMatch() ? 1 : 0;
    if (matching == 0 || matching * 2 < properties.size())
        return false;
    for (const PropertyLine &property : properties) {
        const auto match = hostAndPort.match(property.value);
        const QString where = lineText(property.number);
        if (!match.hasMatch() && !property.value.isEmpty())
            peers.add(where, {property.key, {}, property.key, {}, property.value, {}, false});
        else
            peers.add(where, {property.key,
                              {},
                              property.key,
                              {},
                              match.captured(1),
                              match.captured(2),
                              !match.captured(3).isEmpty()});
    }
    return true;
}

} // namespace dicom_echo
