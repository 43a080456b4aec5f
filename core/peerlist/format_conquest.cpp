// Conquest's acrnema.map: `AE host port [compression]`. https://github.com/marcelvanherk/Conquest-DICOM-Server
#include "core/peerlist/formats.h"
#include "core/peerlist/skip_reasons.h"

#include <QRegularExpression>

namespace dicom_echo {
namespace {

/// The lines without their comments; those within `/* */` are empty.
QList<ListLine> linesWithoutComments(const QString &text)
{
    QList<ListLine> lines = linesOf(text);
    bool inComment = false;
    for (ListLine &line : lines) {
        QString rest;
        for (qsizetype i = 0; i < line.text.size();) {
            const QStringView ahead = QStringView(line.text).mid(i);
            if (inComment && ahead.startsWith(u"*/")) {
                inComment = false;
                i += 2;
                continue;
            }
            if (!inComment && ahead.startsWith(u"/*")) {
                inComment = true;
                i += 2;
                continue;
            }
            if (!inComment && (ahead.startsWith(u"//") || ahead.startsWith(u'#') || ahead.startsWith(u';')))
                break;
            if (!inComment)
                rest += line.text.at(i);
            ++i;
        }
        line.text = rest.simplified();
    }
    lines.removeIf([](const ListLine &line) { return line.text.isEmpty(); });
    return lines;
}

bool isCompression(const QString &word)
{
    static const QRegularExpression code(
        QStringLiteral("^(u[a-z]|is|as|nj?[0-9]|j[0-9a-z]|k[0-9]|s[0-9])([0-9]{1,3}|(nj?|nn)[a-z]*[0-9]{1,3})?$"),
        QRegularExpression::CaseInsensitiveOption);
    return code.match(word).hasMatch();
}

bool isRow(const QStringList &words)
{
    const bool hasPort = words.size() >= 3 && (isNumber(words[2]) || words[2] == u"*");
    return hasPort && (words.size() == 3 || isCompression(words[3]));
}

} // namespace

bool readConquest(const QString &text, PeerCollector &peers)
{
    const QList<ListLine> lines = linesWithoutComments(text);
    bool isCertain = text.contains(QStringLiteral("acrnema"), Qt::CaseInsensitive) || text.contains(u"/*");
    qsizetype rows = 0;
    for (const ListLine &line : lines) {
        const QStringList words = line.text.split(u' ');
        rows += isRow(words) ? 1 : 0;
        isCertain = isCertain || (isRow(words) && (words.size() > 3 || line.text.contains(u'*')));
    }
    if (!isCertain || (rows * 2 < lines.size()) || (rows == 0 && !text.contains(u"/*")))
        return false;
    for (const ListLine &line : lines) {
        const QStringList words = line.text.split(u' ');
        const QString where = lineText(line.number);
        const auto wildcard = std::find_if(words.begin(), words.begin() + std::min<qsizetype>(words.size(), 3),
                                           [](const QString &word) { return word.endsWith(u'*'); });
        if (words.size() < 3)
            peers.refuse(where, line.text, reason::fieldCount(words.size(), 3));
        else if (wildcard != words.begin() + 3)
            peers.skip(where, words[0], reason::wildcard(*wildcard));
        else
            peers.add(where, {words[0], {}, words[0], {}, words[1], words[2], {}});
    }
    return true;
}

} // namespace dicom_echo
