#include "core/echo/json_reader.h"

#include <QCoreApplication>

namespace dicom_echo {
namespace {

struct JsonReaderText
{
    Q_DECLARE_TR_FUNCTIONS(JsonReader)
};

QString wrongTypeError(QJsonValue::Type expected)
{
    if (expected == QJsonValue::String)
        return JsonReaderText::tr("The value must be text in quotes");
    if (expected == QJsonValue::Double)
        return JsonReaderText::tr("The value must be a number without quotes");
    if (expected == QJsonValue::Bool)
        return JsonReaderText::tr("The value must be true or false");
    if (expected == QJsonValue::Array)
        return JsonReaderText::tr("The value must be a JSON list");
    return JsonReaderText::tr("The value must be a JSON object");
}

} // namespace

void JsonReader::take(QLatin1StringView key, QJsonValue::Type type, const Take &take)
{
    const QJsonValue value = m_rest.take(key);
    if (value.isUndefined())
        return;
    const QString problem = value.type() == type ? take(value) : wrongTypeError(type);
    if (m_error.isEmpty() && !problem.isEmpty())
        m_error = QStringLiteral("%1: %2").arg(key, problem);
}

void JsonReader::dropNull(QLatin1StringView key)
{
    if (m_rest[key].isNull())
        m_rest.remove(key);
}

QString unknownValueError(const QString &value)
{
    return JsonReaderText::tr("This version does not know the value \"%1\"").arg(value.left(40));
}

} // namespace dicom_echo
