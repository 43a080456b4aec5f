#include "core/profiles/profile_document.h"

#include "core/profiles/name_order.h"
#include "core/profiles/profile_json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace dicom_echo {
namespace {

struct ProfileDocumentText
{
    Q_DECLARE_TR_FUNCTIONS(ProfileDocumentText)
};

constexpr qsizetype mostProfiles = 20000; ///< read within a second; many times what a window is of use for

constexpr QLatin1StringView schemaKey("schema");
constexpr QLatin1StringView profilesKey("profiles");
constexpr QLatin1StringView lastUsedKey("lastUsed");
constexpr QLatin1StringView nameKey("name");
constexpr QLatin1StringView schemaFamily("dicom-echo/profiles/");
constexpr QLatin1StringView schema("dicom-echo/profiles/1");

/// Line and column, counted from 1, of the character that the parser stumbled over; its offset is one past it.
QString placeText(const QByteArray &bytes, int offset)
{
    qsizetype at = std::clamp<qsizetype>(qsizetype{offset} - 1, 0, bytes.size());
    while (at < bytes.size() && QByteArrayView(" \t\r\n").contains(bytes[at]))
        ++at;
    const QByteArray before = bytes.left(at);
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    const qsizetype column = QString::fromUtf8(before.mid(lineStart)).size() + 1;
    return ProfileDocumentText::tr("line %1, column %2").arg(before.count('\n') + 1).arg(column);
}

/// The changed object with the keys that only the old one has, also inside the objects that both have.
QJsonObject merge(QJsonObject old, const QJsonObject &changed)
{
    for (auto key = changed.begin(); key != changed.end(); ++key) {
        const QJsonValue before = old[key.key()];
        const QJsonValue after = key.value();
        const bool isNested = before.isObject() && after.isObject();
        old[key.key()] = isNested ? QJsonValue(merge(before.toObject(), after.toObject())) : after;
    }
    return old;
}

} // namespace

ProfileDocument::ProfileDocument(const QJsonObject &file)
    : m_top(file)
{
    const QJsonArray array = m_top.take(profilesKey).toArray();
    for (const QJsonValue json : array)
        m_entries.append(readEntry(json, m_entries.size() + 1));
    numberRepeatedNames();
    findRows();
}

ProfileDocument ProfileDocument::ofFirstStart()
{
    const Profile profile = localTestPeerProfile();
    ProfileDocument document;
    document.m_entries.append({profileToJson(profile), profile.name, profile, {}});
    document.findRows();
    return document;
}

QList<Profile> ProfileDocument::profiles() const
{
    QList<Profile> profiles;
    for (const Entry &entry : m_entries) {
        if (entry.profile)
            profiles.append(*entry.profile);
    }
    std::sort(profiles.begin(), profiles.end(),
              [](const Profile &left, const Profile &right) { return comesBefore(left.name, right.name); });
    return profiles;
}

QStringList ProfileDocument::problems() const
{
    QStringList problems;
    for (const Entry &entry : m_entries) {
        if (!entry.profile)
            problems.append(entry.problem);
    }
    return problems;
}

QString ProfileDocument::lastUsed() const
{
    const qsizetype index = find(m_top[lastUsedKey].toString());
    return index >= 0 && m_entries[index].profile ? m_entries[index].name : QString();
}

QString ProfileDocument::put(const Profile &profile, const QString &replacedName)
{
    // Nothing is written that would not be read back.
    const auto checked = profileFromJson(profileToJson(profile));
    if (!checked)
        return ProfileDocumentText::tr("The profile cannot be saved. %1").arg(checked.error);

    const QString name = checked.value->name;
    const qsizetype replaced = find(replacedName.isEmpty() ? name : replacedName);
    const qsizetype sameName = find(name);
    for (const qsizetype index : {replaced, sameName}) {
        if (index >= 0 && !m_entries[index].profile)
            return ProfileDocumentText::tr(
                       "The file has a profile named \"%1\" that cannot be used; choose another name")
                .arg(m_entries[index].name);
    }
    if (sameName >= 0 && sameName != replaced)
        return ProfileDocumentText::tr("There is already a profile named \"%1\"").arg(name);

    const QJsonObject json = profileToJson(*checked.value);
    if (replaced < 0) {
        if (m_entries.size() >= mostProfiles)
            return ProfileDocumentText::tr("There can be at most %1 profiles").arg(mostProfiles);
        m_rows.insert(profileNameKey(name), m_entries.size());
        m_entries.append({json, name, checked.value, {}});
        return {};
    }
    const QJsonObject merged = merge(m_entries[replaced].json.toObject(), json);
    if (isSameProfileName(m_top[lastUsedKey].toString(), m_entries[replaced].name))
        m_top[lastUsedKey] = name;
    const bool isRenamed = m_entries[replaced].name != name;
    m_entries[replaced] = {merged, name, profileFromJson(merged).value, {}};
    if (isRenamed)
        findRows();
    return {};
}

QString ProfileDocument::apply(const QList<ProfileEdit> &edits)
{
    QStringList removed;
    for (const ProfileEdit &edit : edits) {
        if (!edit.profile)
            removed << edit.name;
    }
    if (const QString error = remove(removed); !error.isEmpty())
        return error;
    for (const ProfileEdit &edit : edits) {
        if (!edit.profile)
            continue;
        if (const QString error = put(*edit.profile, edit.name); !error.isEmpty())
            return error;
    }
    return {};
}

QString ProfileDocument::remove(const QStringList &names)
{
    QSet<qsizetype> rows;
    for (const QString &name : names) {
        const qsizetype row = find(name);
        if (row < 0 || !m_entries[row].profile)
            return ProfileDocumentText::tr("There is no profile named \"%1\"").arg(name);
        rows.insert(row);
        if (isSameProfileName(m_top[lastUsedKey].toString(), name))
            m_top.remove(lastUsedKey);
    }
    if (rows.isEmpty())
        return {};
    QList<Entry> kept;
    for (qsizetype row = 0; row < m_entries.size(); ++row) {
        if (!rows.contains(row))
            kept.append(std::move(m_entries[row]));
    }
    m_entries = kept;
    findRows();
    return {};
}

QString ProfileDocument::setLastUsed(const QString &name)
{
    const qsizetype index = find(name);
    if (index < 0 || !m_entries[index].profile)
        return ProfileDocumentText::tr("There is no profile named \"%1\"").arg(name);
    m_top[lastUsedKey] = m_entries[index].name;
    return {};
}

QByteArray ProfileDocument::toBytes() const
{
    QJsonArray array;
    for (const Entry &entry : m_entries)
        array.append(entry.json);
    QJsonObject top = m_top;
    top[schemaKey] = schema;
    top[profilesKey] = array;
    return QJsonDocument(top).toJson(QJsonDocument::Indented);
}

ProfileDocument::Entry ProfileDocument::readEntry(const QJsonValue &json, qsizetype number)
{
    const QString name = json[nameKey].toString().trimmed();
    const QString shown = name.isEmpty() ? ProfileDocumentText::tr("profile %1 of the file").arg(number)
                                         : QStringLiteral("\"%1\"").arg(name);
    if (!json.isObject())
        return {json, name, {}, ProfileDocumentText::tr("%1 is not a JSON object").arg(shown)};
    const auto profile = profileFromJson(json.toObject());
    return {json, name, profile.value, profile ? QString() : QStringLiteral("%1, %2").arg(shown, profile.error)};
}

/// Both profiles of a name that a hand-edited file has twice are shown; the later one gets a number.
void ProfileDocument::numberRepeatedNames()
{
    ProfileNames names; // of the whole file, so that a made-up "CT (2)" does not push a real one aside
    ProfileNames taken; // first by those whose text is not touched
    for (const Entry &entry : std::as_const(m_entries)) {
        names.insert(entry.name);
        if (!entry.profile)
            taken.insert(entry.name);
    }
    for (Entry &entry : m_entries) {
        if (!entry.profile)
            continue;
        if (taken.contains(entry.name)) {
            entry.name = names.freeName(entry.name);
            names.insert(entry.name);
            entry.profile->name = entry.name;
            QJsonObject json = entry.json.toObject();
            json[nameKey] = entry.name;
            entry.json = json;
        }
        taken.insert(entry.name);
    }
}

void ProfileDocument::findRows()
{
    m_rows.clear();
    for (qsizetype row = m_entries.size() - 1; row >= 0; --row)
        m_rows.insert(profileNameKey(m_entries[row].name), row);
}

qsizetype ProfileDocument::find(const QString &name) const
{
    return name.isEmpty() ? -1 : m_rows.value(profileNameKey(name), -1);
}

ProfileDocumentReading readProfileDocument(const QByteArray &bytes)
{
    using State = ProfileDocumentReading::State;
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        const QString place = placeText(bytes, error.offset);
        return {State::Malformed, {}, QStringLiteral("%1: %2").arg(place, error.errorString())};
    }
    const QJsonObject top = json.object();
    const QString itsSchema = top[schemaKey].toString();
    if (itsSchema != schema && itsSchema.startsWith(schemaFamily))
        return {State::OtherVersion,
                {},
                ProfileDocumentText::tr("its schema is %1, this version reads %2").arg(itsSchema, schema)};
    if (itsSchema != schema) {
        return {
            State::Malformed, {}, ProfileDocumentText::tr("%1: its schema is not %2").arg(placeText(bytes, 0), schema)};
    }
    if (top.contains(profilesKey) && !top[profilesKey].isArray())
        return {
            State::Malformed, {}, ProfileDocumentText::tr("%1: \"profiles\" is not an array").arg(placeText(bytes, 0))};
    const qsizetype count = top[profilesKey].toArray().size();
    if (count > mostProfiles)
        return {State::TooMany,
                {},
                ProfileDocumentText::tr("it has %1 profiles; at most %2 are read").arg(count).arg(mostProfiles)};
    return {State::Good, ProfileDocument(top), {}};
}

} // namespace dicom_echo
