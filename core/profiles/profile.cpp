#include "core/profiles/profile.h"

#include <QCoreApplication>

#include <algorithm>

namespace dicom_echo {
namespace {

struct ProfileText
{
    Q_DECLARE_TR_FUNCTIONS(ProfileText)
};

bool breaksLine(QChar c)
{
    const QChar::Category category = c.category();
    return category == QChar::Other_Control || category == QChar::Separator_Line ||
           category == QChar::Separator_Paragraph;
}

} // namespace

Profile localTestPeerProfile()
{
    Profile profile;
    profile.name = ProfileText::tr("Local test peer");
    profile.kind = ProfileKind::LocalTestPeer;
    profile.request.address = QStringLiteral("127.0.0.1");
    return profile;
}

Parsed<QString> parseProfileName(const QString &text)
{
    const QString name = text.trimmed();
    if (name.isEmpty())
        return {{}, ProfileText::tr("Enter a name for the profile")};
    if (std::any_of(name.begin(), name.end(), breaksLine))
        return {{}, ProfileText::tr("A profile name is one line of visible characters")};
    return {name, {}};
}

Parsed<QString> parseGroupName(const QString &text)
{
    const QString name = text.trimmed();
    if (std::any_of(name.begin(), name.end(), breaksLine))
        return {{}, ProfileText::tr("A group's name is one line of visible characters")};
    return {name, {}};
}

Parsed<QString> parseContact(const QString &text)
{
    const QString contact = text.trimmed();
    if (std::any_of(contact.begin(), contact.end(), breaksLine))
        return {{}, ProfileText::tr("A contact is one line of visible characters")};
    return {contact, {}};
}

bool isSameProfileName(const QString &left, const QString &right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

/// Folded as QString::compare() does it, a character at a time: QString::toCaseFolded() makes "ss" of a sharp s.
QString profileNameKey(const QString &name)
{
    QString key;
    const QList<uint> characters = name.toUcs4();
    for (const char32_t character : characters)
        key += QChar::fromUcs4(QChar::toCaseFolded(character));
    return key;
}

QString ProfileNames::freeName(const QString &base)
{
    if (!contains(base))
        return base;
    int &number = m_nextNumbers[profileNameKey(base)];
    number = std::max(number, 2);
    QString name = QStringLiteral("%1 (%2)").arg(base, QString::number(number));
    while (contains(name))
        name = QStringLiteral("%1 (%2)").arg(base, QString::number(++number));
    return name;
}

} // namespace dicom_echo
