#include "tests/support/json_schema.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <cmath>

namespace dicom_echo::test {

namespace {

QJsonObject schemaFile(const QString &name)
{
    static QHash<QString, QJsonObject> read;
    if (!read.contains(name)) {
        QFile file(QStringLiteral(SCHEMAS "/") + name);
        const bool isOpen = file.open(QIODevice::ReadOnly);
        read[name] = isOpen ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }
    return read[name];
}

QString typeOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return QStringLiteral("null");
    case QJsonValue::Bool:
        return QStringLiteral("boolean");
    case QJsonValue::Double:
        return std::floor(value.toDouble()) == value.toDouble() ? QStringLiteral("integer") : QStringLiteral("number");
    case QJsonValue::String:
        return QStringLiteral("string");
    case QJsonValue::Array:
        return QStringLiteral("array");
    case QJsonValue::Object:
        return QStringLiteral("object");
    }
    Q_UNREACHABLE();
}

/// One document against its schema.
class Validator
{
public:
    explicit Validator(const QString &file)
        : m_root(schemaFile(file))
    {}

    void check(const QJsonValue &value, const QJsonObject &schema, const QString &path)
    {
        if (schema.contains(u"$ref"))
            return checkReference(value, schema.value(u"$ref").toString(), path);
        if (schema.contains(u"oneOf"))
            return checkOneOf(value, schema.value(u"oneOf").toArray(), path);
        if (schema.contains(u"const") && value != schema.value(u"const"))
            complain(path, QStringLiteral("is not the constant"));
        if (schema.contains(u"enum") && !schema.value(u"enum").toArray().contains(value))
            complain(path, QStringLiteral("is none of the values: ") + value.toVariant().toString());
        if (schema.contains(u"type") && !hasType(value, schema.value(u"type")))
            return complain(path, QStringLiteral("is of the type ") + typeOf(value));
        if (value.isDouble())
            checkNumber(value.toDouble(), schema, path);
        if (value.isString() && schema.contains(u"pattern") && !matches(value.toString(), schema.value(u"pattern")))
            complain(path, QStringLiteral("does not match: ") + value.toString());
        if (value.isArray())
            checkArray(value.toArray(), schema, path);
        if (value.isObject())
            checkObject(value.toObject(), schema, path);
    }

    void check(const QJsonObject &document)
    {
        if (m_root.isEmpty())
            complain({}, QStringLiteral("there is no schema for it"));
        else
            check(document, m_root, {});
    }

    [[nodiscard]] const QStringList &errors() const { return m_errors; }

private:
    void complain(const QString &path, const QString &what) { m_errors << path + QStringLiteral(": ") + what; }

    static bool matches(const QString &text, const QJsonValue &pattern)
    {
        return QRegularExpression(pattern.toString()).match(text).hasMatch();
    }

    static bool hasType(const QJsonValue &value, const QJsonValue &types)
    {
        const QJsonArray list = types.isArray() ? types.toArray() : QJsonArray{types};
        const QString type = typeOf(value);
        return list.contains(type) || (type == u"integer" && list.contains(QStringLiteral("number")));
    }

    void checkReference(const QJsonValue &value, const QString &reference, const QString &path)
    {
        if (!reference.startsWith(u'#')) {
            Validator other(reference);
            QJsonObject part = value.toObject();
            part.insert(u"schema", QStringLiteral("dicom-echo/report/1")); // a part need not say what it is
            other.check(part);
            for (const QString &error : other.errors())
                m_errors << path + error;
            return;
        }
        const QJsonObject definitions = m_root.value(u"$defs").toObject();
        const QString name = reference.section(u'/', -1);
        if (definitions.contains(name))
            check(value, definitions.value(name).toObject(), path);
        else
            complain(path, QStringLiteral("there is no definition ") + name);
    }

    void checkOneOf(const QJsonValue &value, const QJsonArray &choices, const QString &path)
    {
        QStringList reasons;
        int fitting = 0;
        for (const auto &choice : choices) {
            Validator tried = *this;
            tried.m_errors.clear();
            tried.check(value, choice.toObject(), path);
            fitting += tried.m_errors.isEmpty() ? 1 : 0;
            reasons << tried.m_errors;
        }
        if (fitting != 1)
            complain(path, QStringLiteral("%1 choices fit: %2").arg(fitting).arg(reasons.join(QStringLiteral("; "))));
    }

    void checkNumber(double number, const QJsonObject &schema, const QString &path)
    {
        const double least = schema.value(u"minimum").toDouble(-HUGE_VAL);
        const double most = schema.value(u"maximum").toDouble(HUGE_VAL);
        if (number < least || number > most)
            complain(path, QStringLiteral("is out of range: %1").arg(number));
    }

    void checkArray(const QJsonArray &array, const QJsonObject &schema, const QString &path)
    {
        const qsizetype least = schema.value(u"minItems").toInt(0);
        if (array.size() < least || array.size() > schema.value(u"maxItems").toInt(INT_MAX))
            complain(path, QStringLiteral("has %1 items").arg(array.size()));
        for (qsizetype i = 0; i < array.size(); ++i)
            check(array[i], schema.value(u"items").toObject(), QStringLiteral("%1[%2]").arg(path).arg(i));
    }

    void checkObject(const QJsonObject &object, const QJsonObject &schema, const QString &path)
    {
        const QJsonArray required = schema.value(u"required").toArray();
        for (const auto &name : required) {
            if (!object.contains(name.toString()))
                complain(path, QStringLiteral("lacks ") + name.toString());
        }
        const QJsonObject properties = schema.value(u"properties").toObject();
        const QJsonValue more = schema.value(u"additionalProperties");
        for (auto member = object.begin(); member != object.end(); ++member) {
            const QString place = path + u'.' + member.key();
            const QJsonValue names = schema.value(u"propertyNames").toObject().value(u"pattern");
            if (names.isString() && !matches(member.key(), names))
                complain(place, QStringLiteral("is no such name"));
            if (properties.contains(member.key()))
                check(member.value(), properties.value(member.key()).toObject(), place);
            else if (more.isObject())
                check(member.value(), more.toObject(), place);
            else if (!more.toBool() && schema.contains(u"properties"))
                complain(place, QStringLiteral("is not in the schema"));
        }
    }

    QJsonObject m_root;
    QStringList m_errors;
};

} // namespace

QStringList schemaErrors(const QJsonObject &document)
{
    const QString name = document.value(u"schema").toString();
    if (!name.startsWith(QStringLiteral("dicom-echo/")))
        return {QStringLiteral("it does not name its schema: ") + name};
    Validator validator(name.section(u'/', 1).replace(u'/', u'-') + QStringLiteral(".json"));
    validator.check(document);
    return validator.errors();
}

QStringList schemaErrorsOfOutput(const QByteArray &output)
{
    QList<QByteArray> documents{output};
    if (output.startsWith("{\"")) // one a line
        documents = output.split('\n');
    QStringList errors;
    for (const QByteArray &document : documents) {
        const QJsonObject object = QJsonDocument::fromJson(document).object();
        if (object.contains(u"schema"))
            errors << schemaErrors(object);
    }
    return errors;
}

} // namespace dicom_echo::test
