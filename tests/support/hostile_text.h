// Text that a peer may send to act where it is shown: on a terminal, in a label, in a page. And a peer that sends it
// wherever an association leaves room for text.
#pragma once

#include "tests/support/pdu_bytes.h"
#include "tests/support/scripts.h"

#include <algorithm>
#include <array>

namespace dicom_echo::test {

struct HostileText
{
    const char *name;
    QByteArray bytes; ///< at most 16, to fit an AE title
};

inline const std::array hostileTexts{
    HostileText{"bold", "<b>ok</b>"},
    HostileText{"image", "\"><img src=x>"},
    HostileText{"script", "<script>x"},
    HostileText{"entity", "&lt;b&amp;&#x7;"},
    HostileText{"style", "<p style=color:0"},
    HostileText{"colour", "\x1B[31mred\x1B[0m"},
    HostileText{"title of the terminal", "\x1B]0;x\x07"},
    HostileText{"C1 control sequence", "\x9B"
                                       "2Jgone"},
    HostileText{"carriage return", "BAD\rE: GOOD"},
    HostileText{"new lines", "A\nI: ok\nB"},
    HostileText{"backspaces", "BAD\b\b\bOK"},
    HostileText{"NUL inside", QByteArray("A\0B", 3)},
    HostileText{"right to left, in UTF-8", "A\xE2\x80\xAEgnp.exe"},
    HostileText{"no valid UTF-8", "\xC3\x28\xFF\xFE\xC0\x80"},
    HostileText{"places of a pattern", "{peer} %1 %2 %s"},
};

/// An A-ASSOCIATE-AC with the text in each place whose content the standard leaves to the peer.
inline AssociateAc hostileAc(const QByteArray &text)
{
    AssociateAc ac;
    ac.calledAeTitle = text;
    ac.callingAeTitle = text;
    ac.implementationVersionName = text.left(16);
    ac.implementationClassUid = text;
    ac.moreUserInformation = item(0x59, u16(quint16(text.size())) + text); // server response to a user identity
    ac.moreItems = item(0x7F, text);
    return ac;
}

/// A C-ECHO-RSP whose SOP class and error comment are the text.
inline QByteArray hostileResponse(const QByteArray &text, quint16 status)
{
    return commandPdu(
        1, commandSet(commandElement(0x0002, text) + commandElement(0x0100, u16LittleEndian(0x8030)) +
                      commandElement(0x0120, u16LittleEndian(1)) + commandElement(0x0800, u16LittleEndian(0x0101)) +
                      commandElement(0x0900, u16LittleEndian(status)) + commandElement(0x0902, text, ' ')));
}

/// Serves one echo with such an association; status 0000H is a success.
inline Script servingHostileText(const QByteArray &text, quint16 status)
{
    return Script{step::ReceivePdu{}, step::Send{associateAc(hostileAc(text))}, step::ReceivePdu{},
                  step::Send{hostileResponse(text, status)}} +
           releasing();
}

} // namespace dicom_echo::test
