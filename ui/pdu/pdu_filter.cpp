#include "ui/pdu/pdu_filter.h"

#include "core/pdu/code_texts.h"
#include "core/text/hex_number.h"
#include "ui/pdu/pdu_list_model.h"

#include <algorithm>

namespace dicom_echo {
namespace {

struct TypedWord
{
    QString text;
    bool isQuoted = false;
};

/// Splits at blanks outside quotation marks; a mark that is not closed yet is closed by the end of the line.
QList<TypedWord> typedWords(const QString &line)
{
    QList<TypedWord> words(1);
    bool isInside = false;
    for (const QChar character : line) {
        if (character == u'"') {
            isInside = !isInside;
            words.last().isQuoted = true;
        } else if (character.isSpace() && !isInside) {
            words.append(TypedWord());
        } else {
            words.last().text += character;
        }
    }
    words.removeIf([](const TypedWord &word) { return word.text.isEmpty(); });
    return words;
}

/// What stands behind `prefix`, if the word begins with it.
std::optional<QString> valueOf(const QString &word, QLatin1StringView prefix)
{
    if (!word.startsWith(prefix, Qt::CaseInsensitive))
        return {};
    return word.sliced(prefix.size());
}

void addWord(PduFilter &filter, const TypedWord &word)
{
    const auto is = [&word](QLatin1StringView keyword) {
        return !word.isQuoted && word.text.compare(keyword, Qt::CaseInsensitive) == 0;
    };
    if (is(QLatin1StringView("errors")))
        filter.problemsOnly = true;
    else if (is(QLatin1StringView("sent")))
        filter.direction = Direction::Sent;
    else if (is(QLatin1StringView("received")))
        filter.direction = Direction::Received;
    else if (const auto type = valueOf(word.text, QLatin1StringView("type:")))
        filter.types << *type;
    else if (const auto status = valueOf(word.text, QLatin1StringView("status:")))
        filter.statuses << *status;
    else
        filter.words << word.text;
}

bool holdsAll(const QString &text, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(),
                       [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

/// `0x0122 SOP Class Not Supported`.
QString statusSearchText(quint16 status)
{
    return hexText(status, 4) + u' ' + statusName(status);
}

} // namespace

PduFilter pduFilter(const QString &line)
{
    PduFilter filter;
    const QList<TypedWord> words = typedWords(line);
    for (const TypedWord &word : words)
        addWord(filter, word);
    return filter;
}

bool matches(const PduListModel &pdus, int row, const PduFilter &filter)
{
    if (filter.direction && pdus.pdu(row).direction != *filter.direction)
        return false;
    if (!filter.types.isEmpty() && !holdsAll(pdus.typeText(row), filter.types))
        return false;
    if (!filter.problemsOnly && filter.statuses.isEmpty() && filter.words.isEmpty())
        return true;
    const PduSummary summary = pdus.summary(row);
    if (filter.problemsOnly && !summary.isProblem())
        return false;
    if (!filter.statuses.isEmpty() && !(summary.status && holdsAll(statusSearchText(*summary.status), filter.statuses)))
        return false;
    return filter.words.isEmpty() ||
           holdsAll(pdus.typeText(row) + u'\n' + pdus.meaningText(row, summary), filter.words);
}

} // namespace dicom_echo
