#include "core/report/wrapped_text.h"

#include <QStringList>

namespace dicom_echo {

namespace {

constexpr qsizetype reportColumns = 76;

} // namespace

QString wrappedText(const QString &first, const QString &text, qsizetype width)
{
    const QString indent(first.size(), u' ');
    QString result;
    QString line = first;
    const QStringList words = text.split(u' ');
    for (const QString &word : words) {
        const bool isFirstWord = line.size() == first.size();
        if (!isFirstWord && line.size() + 1 + word.size() > width) {
            result += line + u'\n';
            line = indent + word;
        } else {
            line += isFirstWord ? word : u' ' + word;
        }
    }
    return result + line + u'\n';
}

QString reportLine(const QString &first, const QString &text)
{
    return wrappedText(first, text, reportColumns);
}

} // namespace dicom_echo
