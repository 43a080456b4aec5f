#include "core/notation/list_text.h"

#include <QStringDecoder>

#include <algorithm>

namespace dicom_echo {

std::optional<QString> decodeListText(const QByteArray &bytes)
{
    const auto marked = QStringConverter::encodingForData(bytes);
    QStringDecoder decoder(marked.value_or(QStringConverter::Utf8));
    QString text = decoder(bytes);
    if (decoder.hasError() && !marked)
        text = QString::fromLatin1(bytes);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    if (text.contains(QChar::Null))
        return std::nullopt;
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(u'\r', u'\n');
    return text;
}

QList<ListLine> linesOf(const QString &text)
{
    QList<ListLine> lines;
    for (const QString &line : text.split(u'\n'))
        lines.append({lines.size() + 1, line});
    return lines;
}

QStringList splitCells(const QString &line, QChar separator)
{
    QStringList cells;
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line.at(i);
        if (c == u'"' && quoted && i + 1 < line.size() && line.at(i + 1) == u'"') {
            cell += c;
            ++i;
        } else if (c == u'"' && (quoted || cell.trimmed().isEmpty())) {
            quoted = !quoted;
        } else if (c == separator && !quoted) {
            cells << cell.trimmed();
            cell.clear();
        } else {
            cell += c;
        }
    }
    return cells << cell.trimmed();
}

PeerParts splitPeer(const QString &text)
{
    PeerParts parts;
    const qsizetype at = text.lastIndexOf(u'@');
    parts.aeTitle = text.left(std::max<qsizetype>(at, 0)).trimmed();
    const QString rest = text.mid(at + 1).trimmed();
    const qsizetype colon = rest.lastIndexOf(u':');
    const bool bracketed = rest.startsWith(u'[');
    const bool hasPort = colon >= 0 && (bracketed ? rest.indexOf(u']') == colon - 1 : rest.indexOf(u':') == colon);
    parts.address = hasPort ? rest.left(colon).trimmed() : rest;
    parts.port = hasPort ? rest.mid(colon + 1).trimmed() : QString();
    return parts;
}

bool isNumber(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

std::optional<bool> parseYesNo(const QString &text)
{
    static const QStringList yes{QStringLiteral("yes"), QStringLiteral("y"),       QStringLiteral("true"),
                                 QStringLiteral("t"),   QStringLiteral("1"),       QStringLiteral("on"),
                                 QStringLiteral("x"),   QStringLiteral("tls"),     QStringLiteral("enabled"),
                                 QStringLiteral("ssl"), QStringLiteral("ja"),      QStringLiteral("j"),
                                 QStringLiteral("oui"), QStringLiteral("dicomtls")};
    static const QStringList no{QStringLiteral(""),         QStringLiteral("no"),    QStringLiteral("n"),
                                QStringLiteral("false"),    QStringLiteral("f"),     QStringLiteral("0"),
                                QStringLiteral("off"),      QStringLiteral("none"),  QStringLiteral("plain"),
                                QStringLiteral("disabled"), QStringLiteral("notls"), QStringLiteral("-"),
                                QStringLiteral("nein"),     QStringLiteral("non"),   QStringLiteral("tcp")};
    const QString word = text.trimmed().toLower();
    if (yes.contains(word) || word.startsWith(u"tls "))
        return true;
    return no.contains(word) ? std::optional(false) : std::nullopt;
}

} // namespace dicom_echo
