#include "ui/form/setting_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace dicom_echo {
namespace {

struct SettingText
{
    Q_DECLARE_TR_FUNCTIONS(SettingText)
};

} // namespace

QString transferSyntaxChoiceText(TransferSyntaxChoice choice)
{
    switch (choice) {
    case TransferSyntaxChoice::All:
        return SettingText::tr("All four");
    case TransferSyntaxChoice::ExplicitLittleEndian:
        return SettingText::tr("Explicit VR Little Endian");
    case TransferSyntaxChoice::ImplicitLittleEndian:
        return SettingText::tr("Implicit VR Little Endian");
    case TransferSyntaxChoice::DeflatedExplicitLittleEndian:
        return SettingText::tr("Deflated Explicit VR Little Endian");
    case TransferSyntaxChoice::ExplicitBigEndian:
        return SettingText::tr("Explicit VR Big Endian");
    }
    Q_UNREACHABLE();
}

QString settingToolTip(InputId id)
{
    switch (id) {
    case InputId::Address:
        return SettingText::tr("Host name, IPv4 or IPv6 address of the peer. Paste AE@host:port to fill in all three.");
    case InputId::Port:
        return SettingText::tr("The peer's DICOM port, 1 to 65535; usual ones are 104 and 11112");
    case InputId::CalledAeTitle:
        return SettingText::tr("AE title of the peer, 1 to 16 characters; upper and lower case differ");
    case InputId::CallingAeTitle:
        return SettingText::tr("Our AE title, as the peer's administrator registered it");
    case InputId::AcseTimeout:
        return SettingText::tr("Seconds to wait for the answer to an association or release request");
    case InputId::DimseTimeout:
        return SettingText::tr("Seconds to wait for the answer to a C-ECHO request");
    case InputId::NetworkTimeout:
        return SettingText::tr("Seconds for finding the host and connecting to it");
    case InputId::MaximumPdu:
        return SettingText::tr("Largest PDU we accept, in bytes: 4096 to 131072, or 0 for no limit");
    case InputId::Repeat:
        return SettingText::tr("How many C-ECHO requests are sent in the one association");
    case InputId::Interval:
        return SettingText::tr("Seconds between two C-ECHO requests of one association, 0 to 86400");
    }
    Q_UNREACHABLE();
}

QString differencesFromDefaults(const ProfileDraft &draft)
{
    const ProfileDraft usual = blankDraft();
    QStringList differences;
    for (const InputId id : {InputId::AcseTimeout, InputId::DimseTimeout, InputId::NetworkTimeout, InputId::MaximumPdu,
                             InputId::Repeat, InputId::Interval}) {
        if (draft.text(id) != usual.text(id))
            differences << SettingText::tr("%1 %2").arg(inputName(id), draft.text(id));
    }
    if (draft.transferSyntaxes != usual.transferSyntaxes)
        differences << transferSyntaxChoiceText(draft.transferSyntaxes);
    if (draft.ending != usual.ending)
        differences << SettingText::tr("Abort");
    if (draft.acknowledgement != usual.acknowledgement)
        differences << SettingText::tr("As other clients see it");
    return differences.join(SettingText::tr(", "));
}

} // namespace dicom_echo
