#include "ui/profiles/profile_texts.h"

#include "core/diagnosis/watch_text.h"
#include "core/net/host_port.h"
#include "core/text/visible_text.h"
#include "ui/widgets/time_text.h"
#include "ui/widgets/user_language.h"

#include <QCoreApplication>

namespace dicom_echo {
namespace {

struct ProfileTexts
{
    Q_DECLARE_TR_FUNCTIONS(ProfileTexts)
};

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Success:
        return ProfileTexts::tr("Succeeded");
    case Verdict::Warning:
        return ProfileTexts::tr("Succeeded with a warning");
    case Verdict::Failure:
        return ProfileTexts::tr("Failed");
    case Verdict::Cancelled:
        return ProfileTexts::tr("Cancelled");
    }
    Q_UNREACHABLE();
}

QString visibleLines(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n'))
        lines << visibleText(line);
    return lines.join(u'\n');
}

} // namespace

QString draftTitle(const OpenDraft &draft)
{
    switch (draft.origin) {
    case DraftOrigin::New:
        return ProfileTexts::tr("New profile");
    case DraftOrigin::CommandLine:
        return ProfileTexts::tr("From the command line");
    case DraftOrigin::Saved:
        return visibleText(draft.saved.name);
    }
    Q_UNREACHABLE();
}

QString draftRowTitle(const OpenDraft &draft)
{
    const QString address = visibleText(draft.draft.text(SettingId::Address).trimmed());
    if (draft.origin != DraftOrigin::New || address.isEmpty())
        return draftTitle(draft);
    const quint16 port = draft.draft.text(SettingId::Port).trimmed().toUShort();
    return ProfileTexts::tr("New: %1").arg(port > 0 ? hostAndPort(address, port) : address);
}

QString draftDescription(const OpenDraft &draft)
{
    const QString title = visibleText(draft.draft.text(SettingId::CalledAeTitle));
    const QString address = visibleText(draft.draft.text(SettingId::Address));
    const QString port = visibleText(draft.draft.text(SettingId::Port));
    return address.isEmpty() ? ProfileTexts::tr("Not saved.")
                             : ProfileTexts::tr("%1 at %2, port %3. Not saved.").arg(title, address, port);
}

QString profileDescription(const Profile &profile, const QString &state)
{
    const EchoRequest &request = profile.request;
    QStringList lines;
    if (profile.kind == ProfileKind::LocalTestPeer)
        lines << ProfileTexts::tr("Built-in responder on this computer. %1").arg(state);
    else
        lines << ProfileTexts::tr("%1 at %2, port %3. %4")
                     .arg(visibleText(request.calledAeTitle), visibleText(request.address),
                          QString::number(request.port), state);
    if (!profile.contact.isEmpty())
        lines << ProfileTexts::tr("Contact: %1").arg(visibleText(profile.contact));
    if (!profile.notes.isEmpty())
        lines << visibleLines(profile.notes);
    return lines.join(u'\n');
}

QString searchedText(const Profile &profile)
{
    const EchoRequest &request = profile.request;
    return QStringList{profile.group,         request.address,        QString::number(request.port),
                       request.calledAeTitle, request.callingAeTitle, request.tls ? ProfileTexts::tr("TLS") : QString(),
                       profile.contact,       profile.notes}
        .join(u'\n');
}

QString shortWatchText(const WatchSummary &summary)
{
    if (!summary.isUp)
        return ProfileTexts::tr("watched");
    return *summary.isUp ? ProfileTexts::tr("up %1").arg(availabilityText(summary, userWords()))
                         : ProfileTexts::tr("down");
}

QString resultText(const LastResult &result, const QDateTime &now)
{
    const QDateTime at = result.heardAt.toLocalTime();
    const bool isToday = at.date() == now.toLocalTime().date();
    return ProfileTexts::tr("%1 %2", "verdict, time")
        .arg(verdictWord(result.verdict), isToday ? at.toString(u"HH:mm") : momentText(at));
}

} // namespace dicom_echo
