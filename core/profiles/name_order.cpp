#include "core/profiles/name_order.h"

#include <QChar>

namespace dicom_echo {
namespace {

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

/// Takes the digits at the beginning, without leading zeros.
QStringView takeNumber(QStringView &text)
{
    qsizetype end = 0;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    QStringView number = text.first(end);
    text = text.sliced(end);
    while (number.startsWith(u'0'))
        number = number.sliced(1);
    return number;
}

} // namespace

bool comesBefore(QStringView left, QStringView right)
{
    QStringView l = left;
    QStringView r = right;
    while (!l.isEmpty() && !r.isEmpty()) {
        if (isDigit(l.front()) && isDigit(r.front())) {
            const QStringView leftNumber = takeNumber(l);
            const QStringView rightNumber = takeNumber(r);
            if (leftNumber.size() != rightNumber.size())
                return leftNumber.size() < rightNumber.size();
            if (const int order = leftNumber.compare(rightNumber); order != 0)
                return order < 0;
            continue;
        }
        const QChar leftFolded = l.front().toCaseFolded();
        const QChar rightFolded = r.front().toCaseFolded();
        if (leftFolded != rightFolded)
            return leftFolded < rightFolded;
        l = l.sliced(1);
        r = r.sliced(1);
    }
    if (l.isEmpty() != r.isEmpty())
        return l.isEmpty();
    return left < right;
}

} // namespace dicom_echo
