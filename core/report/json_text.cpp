#include "core/report/json_text.h"

#include <QJsonDocument>
#include <QString>

#include <cmath>

namespace dicom_echo {
namespace {

/// What is not ASCII can only stand inside a string, where JSON lets it be escaped.
QByteArray asciiOf(const QByteArray &utf8)
{
    const QString json = QString::fromUtf8(utf8);
    QByteArray text;
    text.reserve(json.size());
    for (const QChar unit : json) {
        if (unit.unicode() < 0x7F)
            text += static_cast<char>(unit.unicode());
        else
            text += "\\u" + QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
    }
    return text;
}

} // namespace

QByteArray asciiJson(const QJsonObject &object)
{
    return asciiOf(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

QByteArray asciiJsonLine(const QJsonObject &object)
{
    return asciiOf(QJsonDocument(object).toJson(QJsonDocument::Compact)) + '\n';
}

double toTheNanosecond(double milliseconds)
{
    constexpr double nanosecondsPerMillisecond = 1e6;
    return std::round(milliseconds * nanosecondsPerMillisecond) / nanosecondsPerMillisecond;
}

} // namespace dicom_echo
