#include "core/diagnosis/stated_values.h"

#include <QList>
#include <QRegularExpression>

namespace dicom_echo {

namespace {

/// The places hold numbers, names of the standard, or another statement. What is more special comes first.
constexpr Text statements[] = {
    // PDUs
    Text::tr("a value of %1"),
    Text::tr("no such element"),
    Text::tr("a tag above %1"),
    Text::tr("a defined length"),
    Text::tr("an even number"),
    Text::tr("an odd number"),
    Text::tr("a UID without padding"),
    Text::tr("a UID, padded with one NUL if its length is odd"),
    Text::tr("a title padded with blanks"),
    Text::tr("%1 to %2 characters"),
    Text::tr("an item that may stand here"),
    Text::tr("each that was proposed at most once"),
    Text::tr("each at most once"),
    Text::tr("at most one"),
    Text::tr("at most %1"),
    Text::tr("at least one"),
    Text::tr("%1 again, with another answer"),
    Text::tr("%1 again"),
    Text::tr("one that was accepted"),
    Text::tr("one that was proposed"),
    Text::tr("one more"),
    Text::tr("another one"),
    Text::tr("none, as none was proposed"),
    Text::tr("none"),
    Text::tr("one"),
    Text::tr("nothing more"),
    Text::tr("nothing, as the connection is to be closed"),
    Text::tr("nothing after the request"),
    Text::tr("nothing after the response"),
    Text::tr("%1, as no response is owed"),
    Text::tr("the last of at most %1 fragments"),
    Text::tr("a command fragment"),
    Text::tr("a data set fragment"),
    Text::tr("group 0000"),
    // the order of messages in a capture
    Text::tr("an accepted presentation context (%1)"),
    Text::tr("a proposed presentation context (%1)"),
    Text::tr("the next fragment of the command on presentation context %1"),
    Text::tr("the data set of the message on presentation context %1"),
    Text::tr("the next fragment of the data set on presentation context %1"),
    Text::tr("a command on presentation context %1"),
    Text::tr("a data set on presentation context %1"),
    Text::tr("a command"),
    // files
    Text::tr("zlib could not be started"),
    Text::tr("zstd could not be started"),
    Text::tr("the compressed file ends too early"),
    Text::tr("the compressed bytes are damaged"),
    Text::tr("its header is not that of a capture"),
    Text::tr("it ends within its header"),
    Text::tr("it ends within the header of a packet"),
    Text::tr("a packet of %1 bytes is not possible"),
    Text::tr("it ends within a packet"),
    Text::tr("it ends within the header of a section"),
    Text::tr("the header of a section has no byte order"),
    Text::tr("it ends within the header of a block"),
    Text::tr("a block of type %1 with %2 bytes is not possible"),
    Text::tr("it ends within a block"),
    Text::tr("wireless LAN as its radio sees it (IEEE 802.11)"),
    Text::tr("link type %1"),
    // whatever holds others
    Text::tr("%1 or %2"),
    Text::tr("%1 to %2"),
};

QRegularExpression patternOf(const Text &statement)
{
    QString pattern = QRegularExpression::escape(QString::fromLatin1(statement.source));
    pattern.replace(QStringLiteral("\\%1"), QStringLiteral("(.+)"))
        .replace(QStringLiteral("\\%2"), QStringLiteral("(.+)"));
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

const QList<QRegularExpression> &patterns()
{
    static const QList<QRegularExpression> all = [] {
        QList<QRegularExpression> made;
        for (const Text &statement : statements)
            made << patternOf(statement);
        return made;
    }();
    return all;
}

} // namespace

QString statedIn(const Words &words, const QString &english)
{
    if (words.language() == Language::English || english.startsWith(u'"')) // a quotation of the peer
        return english;
    static const QRegularExpression bytes(QStringLiteral("^(\\d+) bytes?$"));
    if (const auto match = bytes.match(english); match.hasMatch())
        return words(Text::tr("%n byte(s)", nullptr, match.captured(1).toLongLong()));
    for (qsizetype i = 0; i < patterns().size(); ++i) {
        const QRegularExpressionMatch match = patterns().at(i).match(english);
        if (!match.hasMatch())
            continue;
        const QString said = words(statements[i]);
        if (match.lastCapturedIndex() == 0)
            return said;
        if (match.lastCapturedIndex() == 1)
            return said.arg(statedIn(words, match.captured(1)));
        return said.arg(statedIn(words, match.captured(1)), statedIn(words, match.captured(2)));
    }
    return english;
}

} // namespace dicom_echo
