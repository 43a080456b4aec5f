#include "core/profiles/profile_json.h"

#include "core/net/durations.h"
#include "core/report/tls_json.h"

#include <QCoreApplication>
#include <QLocale>

namespace dicom_echo {
namespace {

struct ProfileJson
{
    Q_DECLARE_TR_FUNCTIONS(ProfileJson)
};

namespace key {
constexpr QLatin1StringView name("name");
constexpr QLatin1StringView kind("kind");
constexpr QLatin1StringView address("address");
constexpr QLatin1StringView port("port");
constexpr QLatin1StringView callingAeTitle("callingAeTitle");
constexpr QLatin1StringView calledAeTitle("calledAeTitle");
constexpr QLatin1StringView acseTimeout("acseTimeout");
constexpr QLatin1StringView dimseTimeout("dimseTimeout");
constexpr QLatin1StringView networkTimeout("networkTimeout");
constexpr QLatin1StringView maximumPdu("maximumPdu");
constexpr QLatin1StringView transferSyntax("transferSyntax");
constexpr QLatin1StringView repeat("repeat");
constexpr QLatin1StringView interval("interval");
constexpr QLatin1StringView acknowledgement("acknowledgement");
constexpr QLatin1StringView abort("abort");
constexpr QLatin1StringView tls("tls");
constexpr QLatin1StringView logLevel("logLevel");
constexpr QLatin1StringView lastImplementationClassUid("lastImplementationClassUid");
constexpr QLatin1StringView lastImplementationVersionName("lastImplementationVersionName");
} // namespace key

QString kindName(ProfileKind kind)
{
    switch (kind) {
    case ProfileKind::Peer:
        return QStringLiteral("peer");
    case ProfileKind::LocalTestPeer:
        return QStringLiteral("local-test-peer");
    }
    Q_UNREACHABLE();
}

std::optional<ProfileKind> kindFromName(const QString &name)
{
    for (const auto kind : {ProfileKind::Peer, ProfileKind::LocalTestPeer}) {
        if (name == kindName(kind))
            return kind;
    }
    return std::nullopt;
}

Parsed<QString> addressOrNothing(const QString &text)
{
    return text.isEmpty() ? Parsed<QString>{QString(), {}} : parseAddress(text);
}

Parsed<QString> anyText(const QString &text)
{
    return {text, {}};
}

/// A rule for one of a set of names.
template <typename T>
auto oneOf(std::optional<T> (*fromName)(const QString &))
{
    return [fromName](const QString &text) -> Parsed<T> {
        if (const auto value = fromName(text))
            return {value, {}};
        return {{}, ProfileJson::tr("This version does not know the value \"%1\"").arg(text.left(40))};
    };
}

Parsed<std::optional<TlsSettings>> tlsSettings(const QJsonObject &object)
{
    QString wrongKey;
    const auto settings = tlsSettingsFromJson(object, wrongKey);
    if (settings) {
        // A value of the wrong type was read as its default, so it does not come back as it was.
        const QJsonObject understood = tlsSettingsToJson(*settings);
        for (auto key = understood.begin(); key != understood.end() && wrongKey.isEmpty(); ++key) {
            const QJsonValue given = object[key.key()];
            if (!given.isUndefined() && given != key.value() && given != QJsonValue(QString()))
                wrongKey = key.key();
        }
    }
    if (!wrongKey.isEmpty())
        return {{}, ProfileJson::tr("This version does not know the value of \"%1\"").arg(wrongKey)};
    return {settings, {}};
}

/// Takes the known keys out of an object; what is left is unknown. Remembers the first error.
class Reader
{
public:
    explicit Reader(QJsonObject object)
        : m_rest(std::move(object))
    {}

    template <typename T, typename Rule>
    void text(QLatin1StringView key, T &target, Rule rule)
    {
        take(key, QJsonValue::String, target, [&](const QJsonValue &value) { return rule(value.toString()); });
    }

    /// The rules of the settings read text, so a number is given to them as the text a user would have typed.
    template <typename T, typename Rule>
    void number(QLatin1StringView key, T &target, Rule rule)
    {
        take(key, QJsonValue::Double, target, [&](const QJsonValue &value) {
            return rule(QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest));
        });
    }

    template <typename T>
    void flag(QLatin1StringView key, T &target, T ifTrue, T ifFalse)
    {
        take(key, QJsonValue::Bool, target, [&](const QJsonValue &value) {
            return Parsed<T>{value.toBool() ? ifTrue : ifFalse, {}};
        });
    }

    /// null is plain TCP.
    void tls(QLatin1StringView key, std::optional<TlsSettings> &target)
    {
        if (m_rest[key].isNull())
            m_rest.remove(key);
        take(key, QJsonValue::Object, target, [](const QJsonValue &value) { return tlsSettings(value.toObject()); });
    }

    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] QJsonObject rest() const { return m_rest; }

private:
    template <typename T, typename Parse>
    void take(QLatin1StringView key, QJsonValue::Type type, T &target, Parse parse)
    {
        const QJsonValue value = m_rest.take(key);
        if (value.isUndefined())
            return;
        if (value.type() != type) {
            fail(key, wrongType(type));
            return;
        }
        const auto parsed = parse(value);
        if (parsed)
            target = *parsed.value;
        else
            fail(key, parsed.error);
    }

    static QString wrongType(QJsonValue::Type expected)
    {
        if (expected == QJsonValue::String)
            return ProfileJson::tr("The value must be text in quotes");
        if (expected == QJsonValue::Double)
            return ProfileJson::tr("The value must be a number without quotes");
        if (expected == QJsonValue::Bool)
            return ProfileJson::tr("The value must be true or false");
        return ProfileJson::tr("The value must be a JSON object");
    }

    void fail(QLatin1StringView key, const QString &problem)
    {
        if (m_error.isEmpty())
            m_error = QStringLiteral("%1: %2").arg(key, problem);
    }

    QJsonObject m_rest;
    QString m_error;
};

} // namespace

QJsonObject profileToJson(const Profile &profile)
{
    const EchoRequest &request = profile.request;
    QJsonObject object = profile.unknownKeys;
    object[key::name] = profile.name;
    object[key::kind] = kindName(profile.kind);
    object[key::address] = request.address;
    object[key::port] = request.port;
    object[key::callingAeTitle] = request.callingAeTitle;
    object[key::calledAeTitle] = request.calledAeTitle;
    object[key::acseTimeout] = toSeconds(request.acseTimeout);
    object[key::dimseTimeout] = toSeconds(request.dimseTimeout);
    object[key::networkTimeout] = toSeconds(request.networkTimeout);
    object[key::maximumPdu] = qint64{request.maximumPdu};
    object[key::transferSyntax] = transferSyntaxChoiceName(request.transferSyntaxes);
    object[key::repeat] = qint64{request.repeat};
    object[key::interval] = toSeconds(request.interval);
    object[key::acknowledgement] = acknowledgementName(request.acknowledgement);
    object[key::abort] = request.ending == AssociationEnding::Abort;
    object[key::tls] = request.tls ? QJsonValue(tlsSettingsToJson(*request.tls)) : QJsonValue(QJsonValue::Null);
    object[key::logLevel] = logLevelName(profile.logLevel);
    object[key::lastImplementationClassUid] = profile.lastImplementationClassUid;
    object[key::lastImplementationVersionName] = profile.lastImplementationVersionName;
    return object;
}

Parsed<Profile> profileFromJson(const QJsonObject &object)
{
    Profile profile;
    EchoRequest &request = profile.request;
    Reader reader(object);
    reader.text(key::name, profile.name, parseProfileName);
    reader.text(key::kind, profile.kind, oneOf(kindFromName));
    reader.text(key::address, request.address, addressOrNothing);
    reader.number(key::port, request.port, parsePort);
    reader.text(key::callingAeTitle, request.callingAeTitle, parseAeTitle);
    reader.text(key::calledAeTitle, request.calledAeTitle, parseAeTitle);
    reader.number(key::acseTimeout, request.acseTimeout, parseTimeout);
    reader.number(key::dimseTimeout, request.dimseTimeout, parseTimeout);
    reader.number(key::networkTimeout, request.networkTimeout, parseTimeout);
    reader.number(key::maximumPdu, request.maximumPdu, parseMaximumPdu);
    reader.text(key::transferSyntax, request.transferSyntaxes, oneOf(transferSyntaxChoiceFromName));
    reader.number(key::repeat, request.repeat, parseRepeat);
    reader.number(key::interval, request.interval, parseInterval);
    reader.text(key::acknowledgement, request.acknowledgement, oneOf(acknowledgementFromName));
    reader.flag(key::abort, request.ending, AssociationEnding::Abort, AssociationEnding::Release);
    reader.tls(key::tls, request.tls);
    reader.text(key::logLevel, profile.logLevel, oneOf(logLevelFromName));
    reader.text(key::lastImplementationClassUid, profile.lastImplementationClassUid, anyText);
    reader.text(key::lastImplementationVersionName, profile.lastImplementationVersionName, anyText);
    profile.unknownKeys = reader.rest();

    if (!reader.error().isEmpty())
        return {{}, reader.error()};
    if (profile.name.isEmpty())
        return {{}, QStringLiteral("%1: %2").arg(key::name, ProfileJson::tr("Enter a name for the profile"))};
    return {profile, {}};
}

} // namespace dicom_echo
