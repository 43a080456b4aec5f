#include "tests/ui/spoken_texts.h"

#include <QLibraryInfo>
#include <QRegularExpression>

#include <algorithm>

namespace dicom_echo::test {
namespace {

constexpr QStringView plainLetters = u"abcdefghijklmnoprstuvwyzABCDEFGHIJKLMNOPRSTUVWYZ";
constexpr QStringView accentedLetters = u"áƀçďéƒğĥíĵķļɱñóþŕšţúṽŵýžÅƁÇĎÉƑĞĤÍĴĶĻṀÑÓÞŔŠŢÚṼŴÝŽ";
static_assert(plainLetters.size() == accentedLetters.size());

/// Doubles some vowels, no more of them than `doubled`, which is what is left of them afterwards.
QString accented(const QString &text, qsizetype &doubled)
{
    QString result;
    for (const QChar letter : text) {
        const qsizetype place = plainLetters.indexOf(letter);
        result += place < 0 ? letter : accentedLetters[place];
        if (doubled > 0 && QStringView(u"aeiou").contains(letter)) {
            result += accentedLetters[place];
            --doubled;
        }
    }
    return result;
}

/// Places for values, patterns of file names, the mark of what is modified, and mnemonics stay.
QString lengthened(const QString &text)
{
    static const QRegularExpression kept(QStringLiteral(R"(%L?[0-9n]|\{\w+\}|\(\*[^)]*\)|\[\*\]|&.|\n)"));
    qsizetype longer = std::max<qsizetype>(text.size() * 2 / 5 - 2, 0); // and two brackets
    QString result;
    qsizetype end = 0;
    for (auto found = kept.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        result += accented(text.mid(end, match.capturedStart() - end), longer) + match.captured();
        end = match.capturedEnd();
    }
    result += accented(text.mid(end), longer);
    return u'[' + result + QString(longer, u'~') + u']';
}

bool isOurs(const QString &context)
{
    static const QRegularExpression ofQt(QStringLiteral("^Q[A-Z]"));
    return !ofQt.match(context).hasMatch();
}

QString withoutMnemonic(QString text)
{
    return text.remove(u'&');
}

} // namespace

SpokenTexts::SpokenTexts(Language language)
{
    const QString code = languageCode(language);
    for (const QString &path :
         {QStringLiteral(":/translations/dicom-echo-ui_%1.qm"), QStringLiteral(":/translations/dicom-echo-core_%1.qm"),
          QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_%1.qm")}) {
        m_catalogues.push_back(std::make_unique<QTranslator>());
        Q_UNUSED(m_catalogues.back()->load(path.arg(code))); // Qt's may not be there
    }
}

QString SpokenTexts::lookUp(const char *context, const char *source, const char *disambiguation, int count) const
{
    if (m_catalogues.empty())
        return lengthened(QString::fromUtf8(source));
    for (const auto &catalogue : m_catalogues) {
        if (const QString found = catalogue->translate(context, source, disambiguation, count); !found.isEmpty())
            return found;
    }
    return {};
}

QString SpokenTexts::translate(const char *context, const char *source, const char *disambiguation, int count) const
{
    if (!source || *source == '\0')
        return {};
    const QString english = QString::fromUtf8(source);
    const QString found = lookUp(context, source, disambiguation, count);
    const QMutexLocker lock(&m_mutex);
    if (found.isEmpty()) {
        const QString missed = QString::fromUtf8(context) + QStringLiteral(": ") + english;
        if (isOurs(QString::fromUtf8(context)) && !m_missing.contains(missed))
            m_missing << missed;
        return {};
    }
    const QString key = withoutMnemonic(english);
    if (!m_spoken.contains(key, withoutMnemonic(found)))
        m_spoken.insert(key, withoutMnemonic(found));
    return found;
}

QStringList SpokenTexts::spoken(const QString &english) const
{
    const QMutexLocker lock(&m_mutex);
    return m_spoken.values(english);
}

QStringList SpokenTexts::missing() const
{
    const QMutexLocker lock(&m_mutex);
    return m_missing;
}

QString outsideBrackets(const QString &text)
{
    QString outside;
    int depth = 0;
    for (const QChar letter : text) {
        if (letter == u'[')
            ++depth;
        else if (letter == u']' && depth > 0)
            --depth;
        else if (depth == 0)
            outside += letter;
    }
    return outside;
}

} // namespace dicom_echo::test
