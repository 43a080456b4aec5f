#include "core/notation/json_text.h"

#include "core/notation/list_bounds.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace dicom_echo {
namespace {

bool isNameCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'$' || c == u'.' || c == u'-' || c == u'+';
}

/// Rewrites loose JSON as strict JSON, token by token. It does not judge: what is wrong stays wrong.
class JsonTightener
{
public:
    explicit JsonTightener(const QString &text)
        : m_text(text)
    {}

    /// Nothing if it is nested too deep.
    std::optional<QString> run()
    {
        while (m_at < m_text.size()) {
            if (!takeToken())
                return std::nullopt;
        }
        return m_result;
    }

    [[nodiscard]] const QStringList &repeatedKeys() const { return m_repeated; }
    [[nodiscard]] const QHash<QString, qsizetype> &keyPlaces() const { return m_places; }

private:
    bool takeToken()
    {
        const QChar c = m_text.at(m_at);
        if (skipComment())
            return true;
        if (c == u'"' || c == u'\'')
            takeString(c);
        else if (isNameCharacter(c))
            takeWord();
        else if (c == u'{' || c == u'[')
            return open(c);
        else if (c == u'}' || c == u']')
            close(c);
        else
            takeOther(c);
        return true;
    }

    bool skipComment()
    {
        const QStringView rest = QStringView(m_text).mid(m_at);
        const bool block = rest.startsWith(u"/*");
        if (!block && !rest.startsWith(u"//") && !rest.startsWith(u'#'))
            return false;
        const qsizetype end = block ? m_text.indexOf(QStringLiteral("*/"), m_at + 2) : m_text.indexOf(u'\n', m_at);
        m_at = end < 0 ? m_text.size() : end + (block ? 2 : 0);
        m_result += u' ';
        return true;
    }

    void takeString(QChar quote)
    {
        m_token = QString();
        for (++m_at; m_at < m_text.size() && m_text.at(m_at) != quote; ++m_at) {
            const QChar c = m_text.at(m_at);
            if (c == u'\\' && m_at + 1 < m_text.size()) {
                const QChar escaped = m_text.at(++m_at);
                m_token += escaped == u'\'' ? QString(escaped) : QStringLiteral("\\") + escaped;
            } else if (c == u'"') {
                m_token += QStringLiteral("\\\"");
            } else {
                m_token += c;
            }
        }
        ++m_at;
        emitToken(true);
    }

    void takeWord()
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && isNameCharacter(m_text.at(m_at)))
            ++m_at;
        m_token = m_text.mid(begin, m_at - begin);
        emitToken(false);
    }

    void emitToken(bool isString)
    {
        beginValue();
        m_lastToken = m_result.size();
        m_result += isString ? u'"' + m_token + u'"' : m_token;
        m_lastIsWord = !isString;
        m_isAfterValue = true;
    }

    /// A comma that was forgotten after the value before is put in.
    void beginValue()
    {
        m_result += m_comma.isEmpty() && m_isAfterValue ? QStringLiteral(",") : m_comma;
        m_comma.clear();
        m_isAfterValue = false;
    }

    bool open(QChar c)
    {
        beginValue();
        m_result += c;
        m_keys.append(QSet<QString>());
        ++m_at;
        return m_keys.size() <= maximumPeerListDepth;
    }

    /// A comma before it is dropped.
    void close(QChar c)
    {
        m_comma.clear();
        m_result += c;
        if (!m_keys.isEmpty())
            m_keys.removeLast();
        m_isAfterValue = true;
        ++m_at;
    }

    void takeOther(QChar c)
    {
        m_isAfterValue = m_isAfterValue && c.isSpace();
        if (c == u':')
            endKey();
        if (c == u',') {
            m_result += m_comma;
            m_comma = c;
        } else {
            m_result += c;
        }
        ++m_at;
    }

    /// The token before a colon is a name; one without quotes gets them.
    void endKey()
    {
        if (m_lastIsWord && m_lastToken >= 0)
            m_result.replace(m_lastToken, m_token.size(), u'"' + m_token + u'"');
        m_lastIsWord = false;
        if (m_keys.isEmpty())
            return;
        if (m_keys.last().contains(m_token))
            m_repeated << m_token;
        m_keys.last().insert(m_token);
        m_places[m_token] = m_at;
    }

    const QString &m_text;
    qsizetype m_at = 0;
    QString m_result;
    QString m_comma; ///< one that is written only before a value
    QString m_token;
    qsizetype m_lastToken = -1; ///< where it begins in the result
    bool m_lastIsWord = false;
    bool m_isAfterValue = false; ///< with nothing but blanks and comments between
    QList<QSet<QString>> m_keys; ///< of each open object
    QStringList m_repeated;
    QHash<QString, qsizetype> m_places;
};

} // namespace

QList<LooseJson::Member> LooseJson::membersInOrder(const QJsonObject &object) const
{
    QList<Member> members;
    for (auto member = object.constBegin(); member != object.constEnd(); ++member)
        members.append({member.key(), member.value()});
    std::stable_sort(members.begin(), members.end(), [this](const Member &left, const Member &right) {
        return keyPlaces.value(left.first) < keyPlaces.value(right.first);
    });
    return members;
}

std::optional<LooseJson> parseLooseJson(const QString &text)
{
    JsonTightener tightener(text);
    const auto tight = tightener.run();
    if (!tight)
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(tight->toUtf8());
    if (document.isNull())
        return std::nullopt;
    const QJsonValue value = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    return LooseJson{value, tightener.repeatedKeys(), tightener.keyPlaces()};
}

QString objectTextAt(const QString &text, qsizetype from)
{
    const qsizetype begin = text.indexOf(u'{', from);
    int depth = 0;
    QChar quote;
    for (qsizetype i = begin; i >= 0 && i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (!quote.isNull()) {
            if (c == u'\\')
                ++i;
            else if (c == quote)
                quote = QChar();
        } else if (c == u'"') {
            quote = c;
        } else if (c == u'{') {
            ++depth;
        } else if (c == u'}' && --depth == 0) {
            return text.mid(begin, i - begin + 1);
        }
    }
    return {};
}

QString jsonText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : QString();
}

QJsonValue jsonMember(const QJsonObject &object, QLatin1StringView name)
{
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (member.key().compare(name, Qt::CaseInsensitive) == 0)
            return member.value();
    }
    return QJsonValue::Undefined;
}

} // namespace dicom_echo
