// Reads an object of JSON by its known keys, under the rules of the settings.
#pragma once

#include <QJsonObject>

#include <functional>

namespace dicom_echo {

/// Takes the known keys out of the object; what is left is unknown. Remembers the first error.
class JsonReader
{
public:
    explicit JsonReader(QJsonObject object)
        : m_rest(std::move(object))
    {}

    /// Puts the value of a key, which is of this type, into its place, or returns what is wrong with it. Not called if
    /// there is no such key.
    using Take = std::function<QString(const QJsonValue &value)>;
    void take(QLatin1StringView key, QJsonValue::Type type, const Take &take);

    /// Null stands for no value: the key is removed, so that nothing takes it.
    void dropNull(QLatin1StringView key);

    /// `port: A port is a whole number from 1 to 65535`; empty if all went well.
    [[nodiscard]] const QString &error() const { return m_error; }
    [[nodiscard]] const QJsonObject &rest() const { return m_rest; }

private:
    QJsonObject m_rest;
    QString m_error;
};

/// The error for a name that is none of those it could be.
[[nodiscard]] QString unknownValueError(const QString &value);

} // namespace dicom_echo
