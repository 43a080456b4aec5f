// What the parser and the encoder share: the types of the items of an A-ASSOCIATE PDU, the bits of a message control
// header.
#pragma once

#include <QtGlobal>

namespace dicom_echo {

// PS3.8 9.3.2 and 9.3.3.
inline constexpr quint8 applicationContextItem = 0x10;
inline constexpr quint8 presentationContextRqItem = 0x20;
inline constexpr quint8 presentationContextAcItem = 0x21;
inline constexpr quint8 abstractSyntaxItem = 0x30;
inline constexpr quint8 transferSyntaxItem = 0x40;
inline constexpr quint8 userInformationItem = 0x50;

// PS3.8 annex D and PS3.7 D.3.3.
inline constexpr quint8 maximumLengthItem = 0x51;
inline constexpr quint8 implementationClassUidItem = 0x52;
inline constexpr quint8 asynchronousOperationsItem = 0x53;
inline constexpr quint8 roleSelectionItem = 0x54;
inline constexpr quint8 implementationVersionNameItem = 0x55;
inline constexpr quint8 extendedNegotiationItem = 0x56;
inline constexpr quint8 commonExtendedNegotiationItem = 0x57;
inline constexpr quint8 userIdentityRqItem = 0x58;
inline constexpr quint8 userIdentityAcItem = 0x59;

// The message control header of a PDV, PS3.8 E.2.
inline constexpr quint8 commandBit = 0x01;
inline constexpr quint8 lastFragmentBit = 0x02;

} // namespace dicom_echo
