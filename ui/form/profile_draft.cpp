#include "ui/form/profile_draft.h"

#include <QCoreApplication>

#include <algorithm>

namespace dicom_echo {
namespace {

struct ProfileDraftText
{
    Q_DECLARE_TR_FUNCTIONS(ProfileDraft)
};

/// What is wrong with the text by the rule of the setting, or on this computer as it is now.
QString takeInput(SettingId id, const QString &text, EchoRequest &request)
{
    const Setting &taken = setting(id);
    const QString error = taken.take(request, text);
    return error.isEmpty() && taken.problemHere ? taken.problemHere(request) : error;
}

/// A value as the summary of a collapsed section shows it.
QString differenceText(const Setting &setting, const QString &text)
{
    if (const SettingChoice *const choice = findChoice(setting, text))
        return settingText(choice->text);
    return ProfileDraftText::tr("%1 %2", "setting, its value").arg(settingName(setting), text);
}

/// The responder chooses its port when it is started, and reports it.
bool isChosenByResponder(SettingId id)
{
    return id == SettingId::Address || id == SettingId::Port;
}

} // namespace

std::optional<SettingId> DraftCheck::firstWrong() const
{
    const auto found =
        std::find_if(errors.begin(), errors.end(), [](const QString &error) { return !error.isEmpty(); });
    if (found == errors.end())
        return std::nullopt;
    return static_cast<SettingId>(found - errors.begin());
}

ProfileDraft draftOf(const EchoRequest &request, ProfileKind kind)
{
    ProfileDraft draft;
    draft.kind = kind;
    for (const Setting &setting : settings()) {
        if (kind == ProfileKind::Peer || !isChosenByResponder(setting.id))
            draft.text(setting.id) = setting.text(request);
    }
    draft.tls = request.tls;
    return draft;
}

ProfileDraft draftOf(const Profile &profile)
{
    ProfileDraft draft = draftOf(profile.request, profile.kind);
    draft.watch = profile.watch;
    return draft;
}

ProfileDraft blankDraft()
{
    return draftOf(EchoRequest{}, ProfileKind::Peer);
}

DraftCheck checkDraft(const ProfileDraft &draft)
{
    DraftCheck check;
    EchoRequest request;
    for (size_t i = 0; i < settingCount; ++i) {
        const auto id = static_cast<SettingId>(i);
        if (draft.kind == ProfileKind::LocalTestPeer && isChosenByResponder(id))
            continue;
        check.errors[i] = takeInput(id, draft.texts[i], request);
    }
    if (check.firstWrong())
        return check;
    if (draft.kind == ProfileKind::LocalTestPeer)
        request.address = QStringLiteral("127.0.0.1");
    request.tls = draft.tls;
    check.request = request;
    return check;
}

bool isAlwaysVisible(SettingId id)
{
    return id == SettingId::Address || id == SettingId::Port || id == SettingId::CalledAeTitle ||
           id == SettingId::CallingAeTitle;
}

QString differencesFromDefaults(const ProfileDraft &draft)
{
    const ProfileDraft usual = blankDraft();
    QStringList differences;
    for (const Setting &setting : settings()) {
        const QString &text = draft.text(setting.id);
        if (!isAlwaysVisible(setting.id) && text != usual.text(setting.id))
            differences << differenceText(setting, text);
    }
    return differences.join(ProfileDraftText::tr(", "));
}

} // namespace dicom_echo
