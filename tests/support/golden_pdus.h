// PDUs recorded on the wire, in hexadecimal, taken apart by hand. Unless it says otherwise, they went between DCMTK
// 3.6.7's echoscu and storescp.
#pragma once

#include <QByteArray>

namespace dicom_echo::test::golden {

inline const QByteArray associateRq =
    QByteArray::fromHex("01 00 000000CD"                   // A-ASSOCIATE-RQ, 205 bytes follow
                        "0001 0000"                        // protocol version 1
                        "414E592D534350202020202020202020" // ANY-SCP
                        "4543484F534355202020202020202020" // ECHOSCU
                        "0000000000000000000000000000000000000000000000000000000000000000"
                        "10 00 0015" // application context
                        "312E322E3834302E31303030382E332E312E312E31"
                        "20 00 002E 01 00 FF 00"                        // presentation context 1; FF is reserved
                        "30 00 0011 312E322E3834302E31303030382E312E31" // Verification
                        "40 00 0011 312E322E3834302E31303030382E312E32" // implicit VR LE
                        "50 00 003A"                                    // user information
                        "51 00 0004 00004000"                           // maximum length 16384
                        "52 00 001B 312E322E3237362E302E373233303031302E"
                        "332E302E332E362E37"
                        "55 00 000F 4F464649535F44434D544B5F333637"); // OFFIS_DCMTK_367

inline const QByteArray associateAc =
    QByteArray::fromHex("02 00 000000B8" // A-ASSOCIATE-AC, 184 bytes follow
                        "0001 0000"
                        "414E592D534350202020202020202020" // sent back, not to be tested
                        "4543484F534355202020202020202020"
                        "0000000000000000000000000000000000000000000000000000000000000000"
                        "10 00 0015 312E322E3834302E31303030382E332E312E312E31"
                        "21 00 0019 01 00 00 00" // context 1 accepted
                        "40 00 0011 312E322E3834302E31303030382E312E32"
                        "50 00 003A 51 00 0004 00004000"
                        "52 00 001B 312E322E3237362E302E373233303031302E"
                        "332E302E332E362E37"
                        "55 00 000F 4F464649535F44434D544B5F333637");

inline const QByteArray cEchoRq = QByteArray::fromHex("04 00 0000004A" // P-DATA-TF, 74 bytes follow
                                                      "00000046 01 03" // PDV, context 1, command, last fragment
                                                      "0000 0000 04000000 38000000" // group length 56
                                                      "0000 0200 12000000" // affected SOP class, NUL at the end
                                                      "312E322E3834302E31303030382E312E3100"
                                                      "0000 0001 02000000 3000"   // command field C-ECHO-RQ
                                                      "0000 1001 02000000 0100"   // message ID 1
                                                      "0000 0008 02000000 0101"); // no data set

inline const QByteArray cEchoRsp = QByteArray::fromHex("04 00 00000054"
                                                       "00000050 01 03"
                                                       "0000 0000 04000000 42000000"
                                                       "0000 0200 12000000"
                                                       "312E322E3834302E31303030382E312E3100"
                                                       "0000 0001 02000000 3080" // command field C-ECHO-RSP
                                                       "0000 2001 02000000 0100" // to message ID 1
                                                       "0000 0008 02000000 0101"
                                                       "0000 0009 02000000 0000"); // status success

inline const QByteArray releaseRq = QByteArray::fromHex("05 00 00000004 00000000");
inline const QByteArray releaseRp = QByteArray::fromHex("06 00 00000004 00000000");
inline const QByteArray abort = QByteArray::fromHex("07 00 00000004 00 00 00 00"); // by the service-user

/// Of Orthanc 1.10.1, to DCMTK's echoscu.
namespace orthanc {

inline const QByteArray associateAc =
    QByteArray::fromHex("02 00 000000B8" // A-ASSOCIATE-AC, 184 bytes follow
                        "0001 0000"
                        "4F525448414E43202020202020202020" // ORTHANC
                        "4543484F534355202020202020202020" // ECHOSCU
                        "0000000000000000000000000000000000000000000000000000000000000000"
                        "10 00 0015 312E322E3834302E31303030382E332E312E312E31"
                        "21 00 0019 01 00 00 00" // context 1 accepted
                        "40 00 0011 312E322E3834302E31303030382E312E32"
                        "50 00 003A 51 00 0004 00004000"
                        "52 00 001B 312E322E3237362E302E373233303031302E"
                        "332E302E332E362E37"
                        "55 00 000F 4F464649535F44434D544B5F333637"); // it links DCMTK

/// To a called AE title that is not its own.
inline const QByteArray associateRj = QByteArray::fromHex("03 00 00000004 00 01 01 07");

} // namespace orthanc

/// Of dcmjs-dimse 0.3.3 for Node.js, an independent stack: the client to DCMTK's storescp, the server to echoscu.
namespace dcmjs {

inline const QByteArray associateRq =
    QByteArray::fromHex("01 00 000000E4" // A-ASSOCIATE-RQ, 228 bytes follow
                        "0001 0000"
                        "414E592D534350202020202020202020" // ANY-SCP
                        "44434D4A532020202020202020202020" // DCMJS
                        "0000000000000000000000000000000000000000000000000000000000000000"
                        "10 00 0015 312E322E3834302E31303030382E332E312E312E31"
                        "20 00 0045 01 00 00 00"                            // presentation context 1
                        "30 00 0011 312E322E3834302E31303030382E312E31"     // Verification
                        "40 00 0011 312E322E3834302E31303030382E312E32"     // implicit VR LE
                        "40 00 0013 312E322E3834302E31303030382E312E322E31" // explicit VR LE
                        "50 00 003A"
                        "51 00 0004 00040000" // maximum length 262144
                        "52 00 001A 312E322E3832362E302E312E333638303034332E31302E383534"
                        "55 00 0010 44434D4A532D44494D53452D56302E32"); // DCMJS-DIMSE-V0.2

inline const QByteArray associateAc =
    QByteArray::fromHex("02 00 000000B8"
                        "0001 0000"
                        "44434D4A532020202020202020202020" // DCMJS
                        "4543484F534355202020202020202020" // ECHOSCU
                        "0000000000000000000000000000000000000000000000000000000000000000"
                        "10 00 0015 312E322E3834302E31303030382E332E312E312E31"
                        "21 00 0019 01 00 00 00"
                        "40 00 0011 312E322E3834302E31303030382E312E32"
                        "50 00 003A 51 00 0004 00004000" // maximum length 16384
                        "52 00 001A 312E322E3832362E302E312E333638303034332E31302E383534"
                        "55 00 0010 44434D4A532D44494D53452D56302E32");

inline const QByteArray cEchoRq = QByteArray::fromHex("04 00 0000004A"
                                                      "00000046 01 03"
                                                      "0000 0000 04000000 38000000" // group length 56
                                                      "0000 0200 12000000"
                                                      "312E322E3834302E31303030382E312E3100"
                                                      "0000 0001 02000000 3000"
                                                      "0000 1001 02000000 0100"
                                                      "0000 0008 02000000 0101");

inline const QByteArray cEchoRsp = QByteArray::fromHex("04 00 00000054"
                                                       "00000050 01 03"
                                                       "0000 0000 04000000 42000000" // group length 66
                                                       "0000 0200 12000000"
                                                       "312E322E3834302E31303030382E312E3100"
                                                       "0000 0001 02000000 3080"
                                                       "0000 2001 02000000 0100"
                                                       "0000 0008 02000000 0101"
                                                       "0000 0009 02000000 0000");

} // namespace dcmjs

/// Of associations that negotiate more than an echo needs.
namespace negotiation {

/// Of DCMTK's storescu.
inline const QByteArray associateRq =
    QByteArray::fromHex("01 00 00000132" // A-ASSOCIATE-RQ, 306 bytes follow
                        "0001 0000"
                        "414E592D534350202020202020202020" // ANY-SCP
                        "53544F52455343552020202020202020" // STORESCU
                        "0000000000000000000000000000000000000000000000000000000000000000"
                        "10 00 0015 312E322E3834302E31303030382E332E312E312E31"
                        "20 00 0036 01 00 FF 00"                                        // presentation context 1
                        "30 00 0019 312E322E3834302E31303030382E352E312E342E312E312E37" // Secondary Capture
                        "40 00 0011 312E322E3834302E31303030382E312E32"                 // implicit VR LE
                        "50 00 0097"                                                    // user information
                        "51 00 0004 00004000"
                        "52 00 001B 312E322E3237362E302E373233303031302E332E302E332E362E37"
                        "54 00 001D 0019 312E322E3834302E31303030382E352E312E342E312E312E37 01 01" // SCU and SCP
                        "55 00 000F 4F464649535F44434D544B5F333637"
                        "56 00 0021 0019 312E322E3834302E31303030382E352E312E342E312E312E37"
                        "020003000000"                                             // extended negotiation, PS3.4 B.3.1
                        "58 00 0013 02 01 0007 736F6D656F6E65 0006 733363726574"); // someone, s3cret

/// Of DCMTK's storescp, to that.
inline const QByteArray associateAc =
    QByteArray::fromHex("02 00 000000FE" // A-ASSOCIATE-AC, 254 bytes follow
                        "0001 0000"
                        "414E592D534350202020202020202020"
                        "53544F52455343552020202020202020"
                        "0000000000000000000000000000000000000000000000000000000000000000"
                        "10 00 0015 312E322E3834302E31303030382E332E312E312E31"
                        "21 00 0019 01 00 00 00" // context 1 accepted
                        "40 00 0011 312E322E3834302E31303030382E312E32"
                        "50 00 0080 51 00 0004 00004000"
                        "52 00 001B 312E322E3237362E302E373233303031302E332E302E332E362E37"
                        "54 00 001D 0019 312E322E3834302E31303030382E352E312E342E312E312E37 01 01"
                        "55 00 000F 4F464649535F44434D544B5F333637"
                        "56 00 0021 0019 312E322E3834302E31303030382E352E312E342E312E312E37 020003000000");

/// Of dcmjs-dimse, client and server.
inline const QByteArray dcmjsAssociateRq =
    QByteArray::fromHex("01 00 000000FD" // A-ASSOCIATE-RQ, 253 bytes follow
                        "0001 0000"
                        "414E592D534350202020202020202020" // ANY-SCP
                        "44434D4A532020202020202020202020" // DCMJS
                        "0000000000000000000000000000000000000000000000000000000000000000"
                        "10 00 0015 312E322E3834302E31303030382E332E312E312E31"
                        "20 00 0045 01 00 00 00"
                        "30 00 0011 312E322E3834302E31303030382E312E31"     // Verification
                        "40 00 0011 312E322E3834302E31303030382E312E32"     // implicit VR LE
                        "40 00 0013 312E322E3834302E31303030382E312E322E31" // explicit VR LE
                        "50 00 0053 51 00 0004 00040000"
                        "52 00 001A 312E322E3832362E302E312E333638303034332E31302E383534"
                        "53 00 0004 0003 0005" // three operations invoked, five performed
                        "55 00 0010 44434D4A532D44494D53452D56302E32"
                        "58 00 000D 01 01 0007 736F6D656F6E65 0000"); // someone, an answer is wanted

inline const QByteArray dcmjsAssociateAc =
    QByteArray::fromHex("02 00 000000CD"
                        "0001 0000"
                        "414E592D534350202020202020202020"
                        "44434D4A532020202020202020202020"
                        "0000000000000000000000000000000000000000000000000000000000000000"
                        "10 00 0015 312E322E3834302E31303030382E332E312E312E31"
                        "21 00 0019 01 00 00 00"
                        "40 00 0011 312E322E3834302E31303030382E312E32"
                        "50 00 004F 51 00 0004 00040000"
                        "52 00 001A 312E322E3832362E302E312E333638303034332E31302E383534"
                        "53 00 0004 0003 0005"
                        "55 00 0010 44434D4A532D44494D53452D56302E32"
                        "59 00 0009 0007 77656C636F6D65"); // welcome

} // namespace negotiation

} // namespace dicom_echo::test::golden
