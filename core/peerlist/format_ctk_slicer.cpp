// 3D Slicer and others on CTK: the server nodes in their settings, a file of QSettings. Read here and not by QSettings,
// which takes no bytes, and which builds whatever type a hostile `@Variant` names.
#include "core/notation/ini_text.h"
#include "core/notation/json_text.h"
#include "core/peerlist/formats.h"
#include "core/peerlist/skip_reasons.h"

#include <QDataStream>
#include <QJsonObject>
#include <QRegularExpression>

namespace dicom_echo {
namespace {

int digitOf(QChar c, int base)
{
    bool isDigit = false;
    const int digit = QString(c).toInt(&isDigit, base);
    return isDigit ? digit : -1;
}

/// The code of `\x1f` or `\17` behind the backslash; moves `at` to its last character.
QChar escapedCode(const QString &text, qsizetype &at)
{
    const int base = text.at(at) == u'x' ? 16 : 8;
    uint code = 0;
    qsizetype next = base == 16 ? at + 1 : at;
    while (next < text.size() && digitOf(text.at(next), base) >= 0)
        code = (code * static_cast<uint>(base) + static_cast<uint>(digitOf(text.at(next++), base))) & 0xFFFF;
    at = std::max(at, next - 1);
    return QChar(static_cast<char16_t>(code));
}

/// What a letter behind a backslash stands for; others are themselves.
QChar controlCharacter(QChar letter)
{
    constexpr QStringView letters(u"abfnrtv");
    constexpr char16_t characters[] = u"\a\b\f\n\r\t\v";
    const qsizetype index = letters.indexOf(letter);
    return index < 0 ? letter : QChar(characters[index]);
}

/// A value of QSettings without its quotes and escapes.
QString settingsText(const QString &value)
{
    QString result;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar c = value.at(i);
        if (c == u'"')
            continue;
        if (c != u'\\' || i + 1 == value.size()) {
            result += c;
            continue;
        }
        const QChar escaped = value.at(++i);
        if (escaped == u'x' || digitOf(escaped, 8) >= 0)
            result += escapedCode(value, i);
        else
            result += controlCharacter(escaped);
    }
    return result;
}

/// A map of simple values, as QSettings writes a QVariantMap (QDataStream of Qt 4.0).
std::optional<QJsonObject> variantMap(const QByteArray &bytes)
{
    enum Type : quint32 { Bool = 1, Int = 2, UInt = 3, Map = 8, String = 10, Bytes = 12 };
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_4_0);
    quint32 type = 0;
    quint32 count = 0;
    stream >> type >> count;
    QJsonObject object;
    for (quint32 i = 0; type == Map && i < count && stream.status() == QDataStream::Ok; ++i) {
        QString key;
        quint32 valueType = 0;
        stream >> key >> valueType;
        QString text;
        QByteArray raw;
        qint32 number = 0;
        bool flag = false;
        if (valueType == String)
            stream >> text;
        else if (valueType == Bytes)
            stream >> raw;
        else if (valueType == Int || valueType == UInt)
            stream >> number;
        else if (valueType == Bool)
            stream >> flag;
        else
            return std::nullopt;
        object[key] = valueType == String  ? QJsonValue(text)
                      : valueType == Bytes ? QJsonValue(QString::fromUtf8(raw))
                      : valueType == Bool  ? QJsonValue(flag)
                                           : QJsonValue(number);
    }
    return type == Map && stream.status() == QDataStream::Ok ? std::optional(object) : std::nullopt;
}

std::optional<QJsonObject> nodeOf(const QString &value)
{
    const QString text = settingsText(value);
    const auto inner = [&text](QLatin1StringView name) {
        return text.startsWith(name) && text.endsWith(u')') ? text.mid(name.size(), text.size() - name.size() - 1)
                                                            : QString();
    };
    if (const QString variant = inner(QLatin1StringView("@Variant(")); !variant.isEmpty())
        return variantMap(variant.toLatin1());
    const QString bytes = inner(QLatin1StringView("@ByteArray("));
    const QString json = bytes.isEmpty() ? text : QString::fromUtf8(bytes.toLatin1());
    const auto parsed = parseLooseJson(json);
    return parsed && parsed->value.isObject() ? std::optional(parsed->value.toObject()) : std::nullopt;
}

void takeServerNode(const IniEntry &entry, PeerCollector &peers)
{
    const QString where = lineText(entry.line);
    const auto node = nodeOf(entry.value);
    if (!node)
        return peers.refuse(where, entry.key, reason::notUnderstood());
    const auto text = [&node](const char *key) { return jsonText(jsonMember(*node, QLatin1StringView(key))); };
    const auto first = [](const QString &left, const QString &right) { return left.isEmpty() ? right : left; };
    const QString tls = first(text("TLS"), text("UseTLS"));
    peers.add(where, {text("Name"),
                      {},
                      first(text("Called AETitle"), text("AETitle")),
                      text("Calling AETitle"),
                      text("Address"),
                      text("Port"),
                      parseYesNo(tls).value_or(false)});
}

} // namespace

bool readCtkSlicer(const QString &text, PeerCollector &peers)
{
    static const QRegularExpression inSection(QStringLiteral("(^|[\\\\/])ServerNodes[\\\\/]\\d+$"));
    bool found = false;
    for (const IniEntry &entry : iniEntriesOf(text, IniSeparators::Equals)) {
        const bool isOlder = entry.section == u"ServerNodes" && isNumber(entry.key);
        found = found || entry.section == u"ServerNodes";
        if (!isOlder && !inSection.match(entry.key).hasMatch())
            continue;
        found = true;
        takeServerNode(entry, peers);
    }
    return found;
}

} // namespace dicom_echo
