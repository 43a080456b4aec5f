// What is wrong with a capture file, as values; core/diagnosis/capture_texts.h has the sentences.
#pragma once

#include "core/capture/capture.h"

namespace dicom_echo {

/// Why a capture cannot be opened or saved.
enum class CaptureFault {
    NotAFile,
    CannotOpen, ///< the system says why
    Empty,
    NotACapture,    ///< neither packets nor PDUs, as bytes or as a hex dump
    EndsInFirstPdu, ///< it begins like a PDU
    UnknownNetwork, ///< packets of a network that is not decoded, whose name is the reason
    NoAssociation,  ///< packets, but no DICOM association among them
    DamagedBefore,  ///< the same, but packets could be read only up to a damage
    Cancelled,
    UnknownEnding, ///< of its name, which has to choose the form
    CannotWrite,   ///< the system says why
};

struct CaptureError
{
    CaptureFault fault = CaptureFault::NotAFile;
    QString path;
    QString reason;         ///< words of the system, or what is damaged
    qint64 packetCount = 0; ///< so many could be read
    bool hasTls = false;    ///< of NoAssociation: there were TLS connections, which cannot be looked into
    bool operator==(const CaptureError &) const = default;
};

/// What is damaged or missing in a capture that can be opened.
enum class CaptureDefect {
    Damaged, ///< only so many packets (`number`) could be read
    Gap,     ///< bytes that `from` sent to `to` are not there, the first of them before packet `number`; 0: at the end
    Unassigned,      ///< bytes that `from` sent to `to` are there, but the beginning of their PDU is not
    BegunBefore,     ///< the association of `from` with `to` began before the file
    CutPackets,      ///< so many packets (`number`) are cut, to at most `bytes`
    LeftOut,         ///< so many `bytes` of large PDUs were not kept
    TextCut,         ///< only the first `bytes` of a file of text were read
    UnknownNetworks, ///< so many packets (`number`) came from networks that are not decoded
    TooMany,         ///< it holds more associations or PDUs than are read
    TooManyPdus,     ///< the same of a file of PDUs
    NoPdu,           ///< at byte `number` of a file of PDUs no PDU begins
    EndsInAPdu,      ///< a file of PDUs whose last bytes are no whole PDU
};

struct CaptureRemark
{
    CaptureDefect defect = CaptureDefect::Damaged;
    QString path;   ///< empty where no file is named
    QString reason; ///< what is damaged; the name of the network
    qint64 number = 0;
    qint64 bytes = 0; ///< that are not shown
    Endpoint from;
    Endpoint to;
    bool operator==(const CaptureRemark &) const = default;
};

} // namespace dicom_echo
