// The one parser of PDUs: pure functions from bytes to values, and on request to a tree of fields with their places.
// The guard, the dump and the PDU view all stand on it. Never throws, never recurses, never reads outside the bytes.
#pragma once

#include "core/pdu/pdu.h"

#include <QByteArrayView>

#include <vector>

namespace dicom_echo {

/// A field of a PDU for people to read. Every byte of a well-formed PDU belongs to exactly one leaf.
/// Children lie inside their parents.
struct Field
{
    FieldId id = FieldId::Pdu;
    QString name; ///< for people only: "Called-AE-title"; an element of a command set by its keyword, "MessageID"
    ByteRange range;
    /// As text, for example "0x0030" or "ANY-SCP         "; empty for a group. From the peer: not markup.
    QString value;
    QString meaning;         ///< what the value stands for, for example "C-ECHO-RQ"; may be empty
    const char *clause = ""; ///< for example "PS3.8 9.3.2"
    std::vector<Field> children;
};

/// A decoded PDU. `violations` are the breaches of the PDU's own structure (lengths, counts, order), first one first;
/// the content holds what could be decoded all the same.
struct DecodedPdu
{
    quint8 type = 0;
    PduContent content;
    std::vector<Violation> violations;
};

/// Of one PDU, so that a peer cannot make the program grow by breaking many rules.
inline constexpr size_t mostViolations = 32;

/// Adds it, if there is room; a harmful one always, unless there is one already.
void keepViolation(std::vector<Violation> &violations, Violation violation);

/// The first violation that is harmful; null if there is none.
[[nodiscard]] const Violation *firstHarmful(const std::vector<Violation> &violations);

/// A decoded command set and what is wrong with it; offsets are relative to the command set.
struct DecodedCommandSet
{
    CommandSet commandSet;
    std::vector<Violation> violations;
};

/// Decodes one whole PDU, header included. `bytes` may also be a part of one: then the missing rest is a violation.
[[nodiscard]] DecodedPdu decodePdu(QByteArrayView bytes);

/// The same PDU as a tree of fields: the root is the PDU.
/// Bytes that could not be decoded are leaves with the id UndecodedBytes.
[[nodiscard]] Field pduFields(QByteArrayView bytes);

/// Decodes a whole command set, all its fragments joined.
/// PS3.7 6.3.1: group 0000 only, ascending, no undefined length.
[[nodiscard]] DecodedCommandSet decodeCommandSet(QByteArrayView bytes);

/// `A-ASSOCIATE-RQ` ...; "unknown PDU (type 0x2A)" for others.
[[nodiscard]] QString pduTypeName(quint8 type);

} // namespace dicom_echo
