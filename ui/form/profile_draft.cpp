#include "ui/form/profile_draft.h"

#include "core/echo/input_rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace dicom_echo {
namespace {

struct ProfileDraftText
{
    Q_DECLARE_TR_FUNCTIONS(ProfileDraft)
};

/// Puts the value of an input into its place in the request, or returns the error.
template <typename T>
QString take(const Parsed<T> &parsed, T &place)
{
    if (!parsed)
        return parsed.error;
    place = *parsed.value;
    return {};
}

QString takeInput(InputId id, const QString &text, EchoRequest &request)
{
    switch (id) {
    case InputId::Address:
        return take(parseAddress(text), request.address);
    case InputId::Port:
        return take(parsePort(text), request.port);
    case InputId::CalledAeTitle:
        return take(parseAeTitle(text), request.calledAeTitle);
    case InputId::CallingAeTitle:
        return take(parseAeTitle(text), request.callingAeTitle);
    case InputId::AcseTimeout:
        return take(parseTimeout(text), request.acseTimeout);
    case InputId::DimseTimeout:
        return take(parseTimeout(text), request.dimseTimeout);
    case InputId::NetworkTimeout:
        return take(parseTimeout(text), request.networkTimeout);
    case InputId::MaximumPdu:
        return take(parseMaximumPdu(text), request.maximumPdu);
    case InputId::Repeat:
        return take(parseRepeat(text), request.repeat);
    case InputId::Interval:
        return take(parseInterval(text), request.interval);
    }
    Q_UNREACHABLE();
}

/// The responder chooses its port and tells it when it is started.
bool isChosenByResponder(InputId id)
{
    return id == InputId::Address || id == InputId::Port;
}

} // namespace

std::optional<InputId> DraftCheck::firstWrong() const
{
    const auto found =
        std::find_if(errors.begin(), errors.end(), [](const QString &error) { return !error.isEmpty(); });
    if (found == errors.end())
        return std::nullopt;
    return static_cast<InputId>(found - errors.begin());
}

ProfileDraft draftOf(const EchoRequest &request, ProfileKind kind, LogLevel logLevel)
{
    ProfileDraft draft;
    draft.kind = kind;
    if (kind == ProfileKind::Peer) {
        draft.text(InputId::Address) = request.address;
        draft.text(InputId::Port) = QString::number(request.port);
    }
    draft.text(InputId::CalledAeTitle) = request.calledAeTitle;
    draft.text(InputId::CallingAeTitle) = request.callingAeTitle;
    draft.text(InputId::AcseTimeout) = timeoutText(request.acseTimeout);
    draft.text(InputId::DimseTimeout) = timeoutText(request.dimseTimeout);
    draft.text(InputId::NetworkTimeout) = timeoutText(request.networkTimeout);
    draft.text(InputId::MaximumPdu) = QString::number(request.maximumPdu);
    draft.text(InputId::Repeat) = QString::number(request.repeat);
    draft.text(InputId::Interval) = timeoutText(request.interval);
    draft.transferSyntaxes = request.transferSyntaxes;
    draft.ending = request.ending;
    draft.acknowledgement = request.acknowledgement;
    draft.tls = request.tls;
    draft.logLevel = logLevel;
    return draft;
}

ProfileDraft draftOf(const Profile &profile)
{
    return draftOf(profile.request, profile.kind, profile.logLevel);
}

ProfileDraft blankDraft()
{
    return draftOf(EchoRequest{}, ProfileKind::Peer, LogLevel::Error);
}

DraftCheck checkDraft(const ProfileDraft &draft)
{
    DraftCheck check;
    EchoRequest request;
    for (size_t i = 0; i < inputCount; ++i) {
        const auto id = static_cast<InputId>(i);
        if (draft.kind == ProfileKind::LocalTestPeer && isChosenByResponder(id))
            continue;
        check.errors[i] = takeInput(id, draft.texts[i], request);
    }
    if (check.firstWrong())
        return check;
    if (draft.kind == ProfileKind::LocalTestPeer)
        request.address = QStringLiteral("127.0.0.1");
    request.transferSyntaxes = draft.transferSyntaxes;
    request.ending = draft.ending;
    request.acknowledgement = draft.acknowledgement;
    request.tls = draft.tls;
    check.request = request;
    return check;
}

QString inputName(InputId id)
{
    switch (id) {
    case InputId::Address:
        return ProfileDraftText::tr("Address");
    case InputId::Port:
        return ProfileDraftText::tr("Port");
    case InputId::CalledAeTitle:
        return ProfileDraftText::tr("Called AE title");
    case InputId::CallingAeTitle:
        return ProfileDraftText::tr("Calling AE title");
    case InputId::AcseTimeout:
        return ProfileDraftText::tr("ACSE timeout");
    case InputId::DimseTimeout:
        return ProfileDraftText::tr("DIMSE timeout");
    case InputId::NetworkTimeout:
        return ProfileDraftText::tr("Network timeout");
    case InputId::MaximumPdu:
        return ProfileDraftText::tr("Maximum PDU");
    case InputId::Repeat:
        return ProfileDraftText::tr("Repeat");
    case InputId::Interval:
        return ProfileDraftText::tr("Time between");
    }
    Q_UNREACHABLE();
}

} // namespace dicom_echo
