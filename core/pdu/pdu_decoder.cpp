#include "core/pdu/pdu_decoder.h"

#include "core/pdu/associate_parser.h"
#include "core/pdu/code_texts.h"
#include "core/pdu/command_set_parser.h"
#include "core/pdu/item_types.h"
#include "core/pdu/product.h"
#include "core/text/hex_number.h"

#include <algorithm>

namespace dicom_echo {

namespace {

const char *pduClause(quint8 type)
{
    switch (type) {
    case quint8(PduType::AssociateRq):
        return "PS3.8 9.3.2";
    case quint8(PduType::AssociateAc):
        return "PS3.8 9.3.3";
    case quint8(PduType::AssociateRj):
        return "PS3.8 9.3.4";
    case quint8(PduType::PDataTf):
        return "PS3.8 9.3.5";
    case quint8(PduType::ReleaseRq):
        return "PS3.8 9.3.6";
    case quint8(PduType::ReleaseRp):
        return "PS3.8 9.3.7";
    case quint8(PduType::Abort):
        return "PS3.8 9.3.8";
    }
    return "PS3.8 9.3.1";
}

QString pduTypeMeaning(quint32 type)
{
    return pduTypeName(static_cast<quint8>(type));
}

QString controlHeaderMeaning(quint32 header)
{
    const QString kind = header & commandBit ? QStringLiteral("Command") : QStringLiteral("Data Set");
    return kind +
           (header & lastFragmentBit ? QStringLiteral(", last fragment") : QStringLiteral(", more fragments follow"));
}

QString rejectResultMeaning(quint32 result)
{
    return rejectResultText(static_cast<quint8>(result));
}

QString rejectSourceMeaning(quint32 source)
{
    return rejectSourceText(static_cast<quint8>(source));
}

template <quint8 source>
QString rejectReasonMeaning(quint32 reason)
{
    return rejectReasonText(source, static_cast<quint8>(reason));
}

QString abortSourceMeaning(quint32 source)
{
    return abortSourceText(static_cast<quint8>(source));
}

QString abortReasonMeaning(quint32 reason)
{
    return abortReasonText(2, static_cast<quint8>(reason));
}

PduContent parseReject(PduReader &reader)
{
    const char *table = pduClause(quint8(PduType::AssociateRj));
    AssociateRjPdu reject;
    reader.reserved(1, table);
    reject.result = reader.u8({FieldId::Result, table, NumberStyle::Decimal, rejectResultMeaning});
    reject.source = reader.u8({FieldId::Source, table, NumberStyle::Decimal, rejectSourceMeaning});
    NumberField reason = {FieldId::Reason, table};
    if (reject.source == 1)
        reason.meaning = rejectReasonMeaning<1>;
    else if (reject.source == 2)
        reason.meaning = rejectReasonMeaning<2>;
    else if (reject.source == 3)
        reason.meaning = rejectReasonMeaning<3>;
    reject.reason = reader.u8(reason);
    if (reader.isTruncated())
        return UnknownPdu();
    return reject;
}

PduContent parseAbort(PduReader &reader)
{
    const char *table = pduClause(quint8(PduType::Abort));
    AbortPdu abort;
    reader.reserved(1, table);
    reader.reserved(1, table);
    abort.source = reader.u8({FieldId::Source, table, NumberStyle::Decimal, abortSourceMeaning});
    const bool isProvider = abort.source == 2;
    abort.reason = reader.u8({FieldId::Reason, table, NumberStyle::Decimal, isProvider ? abortReasonMeaning : nullptr});
    if (reader.isTruncated())
        return UnknownPdu();
    return abort;
}

template <typename ReleasePdu>
PduContent parseRelease(PduReader &reader, PduType type)
{
    reader.reserved(4, pduClause(quint8(type)));
    if (reader.isTruncated())
        return UnknownPdu();
    return ReleasePdu();
}

/// What stands in a PDV, for the field tree only: a command set is decoded if all of it is in this PDV.
void parseFragment(PduReader &reader, const Pdv &pdv, bool isContinuation)
{
    if (!pdv.isCommand)
        return reader.takeRest(FieldId::DataSetFragment, "PS3.8 E.2");
    if (!pdv.isLast || isContinuation || !startsWithCommandGroup(reader.rest()))
        return reader.takeRest(FieldId::CommandFragment, "PS3.8 E.2");
    const PduReader::Group group(reader, FieldId::CommandSet, "PS3.7 6.3.1");
    static_cast<void>(parseCommandSet(reader));
    reader.takeRest(FieldId::UndecodedBytes, "");
}

void parsePdv(PduReader &reader, PDataTfPdu &data)
{
    const char *table = "PS3.8 9.3.5.1";
    const PduReader::Group group(reader, FieldId::PresentationDataValueItem, table);
    const DeclaredLength length = reader.length32({FieldId::ItemLength, table});
    const PduReader::Window window(reader, length);
    Pdv pdv;
    pdv.presentationContextId = reader.u8({FieldId::PresentationContextId, table});
    const quint8 header =
        reader.u8({FieldId::MessageControlHeader, "PS3.8 E.2", NumberStyle::Hexadecimal, controlHeaderMeaning});
    if (reader.isTruncated())
        return;
    pdv.isCommand = header & commandBit;
    pdv.isLast = header & lastFragmentBit;
    pdv.fragment = {reader.position(), reader.remaining()};
    if (length.value % 2 != 0)
        reader.violate(FieldId::ItemLength, length.offset, QStringLiteral("an even number"),
                       QString::number(length.value), Gravity::Unclean);
    const bool isContinuation = !data.pdvs.isEmpty() && data.pdvs.last().isCommand && !data.pdvs.last().isLast;
    if (reader.fields())
        parseFragment(reader, pdv, isContinuation);
    else
        reader.takeRest(FieldId::UndecodedBytes, "");
    data.pdvs.append(pdv);
}

PduContent parseData(PduReader &reader)
{
    constexpr qsizetype shortestPdv = 4; // what is shorter does not even hold its length
    PDataTfPdu data;
    if (reader.atEnd() && !reader.isTruncated()) {
        reader.violate(FieldId::PresentationDataValueItem, reader.position(), QStringLiteral("at least one"),
                       QStringLiteral("0"));
    }
    while (!reader.atEnd() && (data.pdvs.isEmpty() || !reader.passTrailingBytes(shortestPdv)))
        parsePdv(reader, data);
    return data;
}

PduContent parseContent(PduReader &reader, quint8 type)
{
    switch (type) {
    case quint8(PduType::AssociateRq):
        return parseAssociate(reader, PduType::AssociateRq);
    case quint8(PduType::AssociateAc):
        return parseAssociate(reader, PduType::AssociateAc);
    case quint8(PduType::AssociateRj):
        return parseReject(reader);
    case quint8(PduType::PDataTf):
        return parseData(reader);
    case quint8(PduType::ReleaseRq):
        return parseRelease<ReleaseRqPdu>(reader, PduType::ReleaseRq);
    case quint8(PduType::ReleaseRp):
        return parseRelease<ReleaseRpPdu>(reader, PduType::ReleaseRp);
    case quint8(PduType::Abort):
        return parseAbort(reader);
    }
    reader.takeRest(FieldId::UndecodedBytes, "");
    return UnknownPdu();
}

DecodedPdu parsePdu(QByteArrayView bytes, FieldTree *fields)
{
    DecodedPdu result;
    PduReader reader(bytes, result.violations, fields);
    const FieldId pdu = pduField(reader.peek());
    const char *clause = pduClause(reader.peek());
    const PduReader::Group group(reader, pdu, clause);
    result.type = reader.u8({FieldId::PduType, clause, NumberStyle::Hexadecimal, pduTypeMeaning});
    reader.reserved(1, clause);
    const DeclaredLength length = reader.length32({FieldId::PduLength, clause});
    if (reader.isTruncated())
        return result;
    if (pdu == FieldId::UnknownPdu)
        reader.violate(FieldId::PduType, 0, QStringLiteral("0x01 to 0x07"), hexText(result.type, 2));
    {
        const PduReader::Window window(reader, length);
        result.content = parseContent(reader, result.type);
    }
    if (!reader.atEnd()) {
        reader.violate(length.field, length.offset, QString::number(bytes.size() - pduHeaderLength),
                       QString::number(length.value));
        reader.takeRest(FieldId::UndecodedBytes, "");
    }
    return result;
}

/// The sub-item's field with this id in the user information; null if it has none.
Field *userInformationField(Field &associate, FieldId id)
{
    for (Field &item : associate.children) {
        if (item.id != FieldId::UserInformationItem)
            continue;
        for (Field &subItem : item.children) {
            const auto found = std::find_if(subItem.children.begin(), subItem.children.end(),
                                            [id](const Field &field) { return field.id == id; });
            if (found != subItem.children.end())
                return &*found;
        }
    }
    return nullptr;
}

/// How an implementation names itself leads to its product, which is a guess and says so.
void tellProduct(Field &associate)
{
    Field *const classUid = userInformationField(associate, FieldId::ImplementationClassUid);
    if (!classUid)
        return;
    const Field *const version = userInformationField(associate, FieldId::ImplementationVersionName);
    const QString product = productName(classUid->value.trimmed(), version ? version->value.trimmed() : QString());
    if (!product.isEmpty())
        classUid->meaning = QStringLiteral("probably %1").arg(product);
}

} // namespace

void keepViolation(std::vector<Violation> &violations, Violation violation)
{
    if (violations.size() < mostViolations)
        violations.push_back(std::move(violation));
    else if (violation.gravity == Gravity::Harmful && !firstHarmful(violations))
        violations.back() = std::move(violation);
}

const Violation *firstHarmful(const std::vector<Violation> &violations)
{
    const auto found = std::find_if(violations.begin(), violations.end(),
                                    [](const Violation &violation) { return violation.gravity == Gravity::Harmful; });
    return found == violations.end() ? nullptr : &*found;
}

DecodedPdu decodePdu(QByteArrayView bytes)
{
    return parsePdu(bytes, nullptr);
}

Field pduFields(QByteArrayView bytes)
{
    FieldTree fields;
    static_cast<void>(parsePdu(bytes, &fields));
    Field pdu = fields.takeRoot();
    tellProduct(pdu);
    return pdu;
}

DecodedCommandSet decodeCommandSet(QByteArrayView bytes)
{
    DecodedCommandSet result;
    PduReader reader(bytes, result.violations, nullptr);
    result.commandSet = parseCommandSet(reader);
    return result;
}

QString pduTypeName(quint8 type)
{
    const FieldId pdu = pduField(type);
    return pdu == FieldId::UnknownPdu ? QStringLiteral("unknown PDU (type %1)").arg(hexText(type, 2)) : fieldName(pdu);
}

} // namespace dicom_echo
