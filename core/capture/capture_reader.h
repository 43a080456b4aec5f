// Opens a capture that this program or another one made: pcap and pcapng files, and files that hold PDUs alone.
#pragma once

#include "core/capture/capture.h"
#include "core/echo/input_rules.h"
#include "core/net/cancel_token.h"

#include <QStringList>

namespace dicom_echo {

/// More PDUs of one file are not read.
inline constexpr qsizetype maximumPdus = 1'000'000;

struct OpenedCapture
{
    QList<Capture> captures; ///< one for each association, at least one; the initiator's PDUs are the sent ones
    QStringList remarks;     ///< what is damaged or missing in the file: sentences to show beside what is there
};

/// Reads a file of at most 256 MiB; see AssociationFinder for the other bounds. May take seconds, on any thread. A PDU
/// that is not whole is given as far as it is there. Of a file of PDUs the endpoints and times are not known, and
/// directions are what their types suggest. The error is a sentence that names the file. Once cancelled it returns
/// soon, with an error that says so.
[[nodiscard]] Parsed<OpenedCapture> openCapture(const QString &path, const CancelToken &cancel = {});

} // namespace dicom_echo
