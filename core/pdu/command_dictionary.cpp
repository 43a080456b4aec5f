#include "core/pdu/command_dictionary.h"

#include "core/pdu/code_texts.h"
#include "core/pdu/pdu_reader.h"
#include "core/pdu/uid_dictionary.h"
#include "core/text/hex_number.h"
#include "core/text/visible_text.h"

#include <algorithm>
#include <iterator>

namespace dicom_echo {

namespace {

/// Sorted by element.
constexpr CommandElementEntry entries[] = {
    {0x0000, CommandVr::UL, "Command Group Length", "CommandGroupLength"},
    {0x0001, CommandVr::UL, "Command Length to End", "CommandLengthToEnd"},
    {0x0002, CommandVr::UI, "Affected SOP Class UID", "AffectedSOPClassUID"},
    {0x0003, CommandVr::UI, "Requested SOP Class UID", "RequestedSOPClassUID"},
    {0x0010, CommandVr::SH, "Command Recognition Code", "CommandRecognitionCode"},
    {0x0100, CommandVr::US, "Command Field", "CommandField"},
    {0x0110, CommandVr::US, "Message ID", "MessageID"},
    {0x0120, CommandVr::US, "Message ID Being Responded To", "MessageIDBeingRespondedTo"},
    {0x0200, CommandVr::AE, "Initiator", "Initiator"},
    {0x0300, CommandVr::AE, "Receiver", "Receiver"},
    {0x0400, CommandVr::AE, "Find Location", "FindLocation"},
    {0x0600, CommandVr::AE, "Move Destination", "MoveDestination"},
    {0x0700, CommandVr::US, "Priority", "Priority"},
    {0x0800, CommandVr::US, "Command Data Set Type", "CommandDataSetType"},
    {0x0850, CommandVr::US, "Number of Matches", "NumberOfMatches"},
    {0x0860, CommandVr::US, "Response Sequence Number", "ResponseSequenceNumber"},
    {0x0900, CommandVr::US, "Status", "Status"},
    {0x0901, CommandVr::AT, "Offending Element", "OffendingElement"},
    {0x0902, CommandVr::LO, "Error Comment", "ErrorComment"},
    {0x0903, CommandVr::US, "Error ID", "ErrorID"},
    {0x1000, CommandVr::UI, "Affected SOP Instance UID", "AffectedSOPInstanceUID"},
    {0x1001, CommandVr::UI, "Requested SOP Instance UID", "RequestedSOPInstanceUID"},
    {0x1002, CommandVr::US, "Event Type ID", "EventTypeID"},
    {0x1005, CommandVr::AT, "Attribute Identifier List", "AttributeIdentifierList"},
    {0x1008, CommandVr::US, "Action Type ID", "ActionTypeID"},
    {0x1020, CommandVr::US, "Number of Remaining Sub-operations", "NumberOfRemainingSuboperations"},
    {0x1021, CommandVr::US, "Number of Completed Sub-operations", "NumberOfCompletedSuboperations"},
    {0x1022, CommandVr::US, "Number of Failed Sub-operations", "NumberOfFailedSuboperations"},
    {0x1023, CommandVr::US, "Number of Warning Sub-operations", "NumberOfWarningSuboperations"},
    {0x1030, CommandVr::AE, "Move Originator Application Entity Title", "MoveOriginatorApplicationEntityTitle"},
    {0x1031, CommandVr::US, "Move Originator Message ID", "MoveOriginatorMessageID"},
    {0x4000, CommandVr::LT, "Dialog Receiver", "DialogReceiver"},
    {0x4010, CommandVr::LT, "Terminal Type", "TerminalType"},
    {0x5010, CommandVr::SH, "Message Set ID", "MessageSetID"},
    {0x5020, CommandVr::SH, "End Message ID", "EndMessageID"},
    {0x5110, CommandVr::LT, "Display Format", "DisplayFormat"},
    {0x5120, CommandVr::LT, "Page Position ID", "PagePositionID"},
    {0x5130, CommandVr::CS, "Text Format ID", "TextFormatID"},
    {0x5140, CommandVr::CS, "Normal/Reverse", "NormalReverse"},
    {0x5150, CommandVr::CS, "Add Gray Scale", "AddGrayScale"},
    {0x5160, CommandVr::CS, "Borders", "Borders"},
    {0x5170, CommandVr::IS, "Copies", "Copies"},
    {0x5180, CommandVr::CS, "Command Magnification Type", "CommandMagnificationType"},
    {0x5190, CommandVr::CS, "Erase", "Erase"},
    {0x51A0, CommandVr::CS, "Print", "Print"},
    {0x51B0, CommandVr::US, "Overlays", "Overlays"},
};

constexpr CommandElementEntry unknownEntry = {0, CommandVr::Unknown, "Unknown Element", "Unknown"};

struct CommandFieldName
{
    quint16 commandField;
    const char *name;
};

/// PS3.7 E.1-1, (0000,0100).
constexpr CommandFieldName commandFields[] = {
    {0x0001, "C-STORE-RQ"},  {0x8001, "C-STORE-RSP"},  {0x0010, "C-GET-RQ"},          {0x8010, "C-GET-RSP"},
    {0x0020, "C-FIND-RQ"},   {0x8020, "C-FIND-RSP"},   {0x0021, "C-MOVE-RQ"},         {0x8021, "C-MOVE-RSP"},
    {0x0030, "C-ECHO-RQ"},   {0x8030, "C-ECHO-RSP"},   {0x0100, "N-EVENT-REPORT-RQ"}, {0x8100, "N-EVENT-REPORT-RSP"},
    {0x0110, "N-GET-RQ"},    {0x8110, "N-GET-RSP"},    {0x0120, "N-SET-RQ"},          {0x8120, "N-SET-RSP"},
    {0x0130, "N-ACTION-RQ"}, {0x8130, "N-ACTION-RSP"}, {0x0140, "N-CREATE-RQ"},       {0x8140, "N-CREATE-RSP"},
    {0x0150, "N-DELETE-RQ"}, {0x8150, "N-DELETE-RSP"}, {0x0FFF, "C-CANCEL-RQ"},
};

bool isShownInHexadecimal(quint16 element)
{
    return element == command_element::commandField || element == command_element::commandDataSetType ||
           element == command_element::status;
}

QString unsignedShortsText(quint16 element, QByteArrayView value)
{
    QStringList texts;
    for (qsizetype i = 0; i < value.size(); i += 2) {
        const auto number = qFromLittleEndian<quint16>(value.data() + i);
        texts += isShownInHexadecimal(element) ? hexText(number, 4) : QString::number(number);
    }
    return texts.join(QLatin1Char('\\'));
}

QString tagsText(QByteArrayView value)
{
    QStringList texts;
    for (qsizetype i = 0; i < value.size(); i += 4) {
        texts +=
            tagText(qFromLittleEndian<quint16>(value.data() + i), qFromLittleEndian<quint16>(value.data() + i + 2));
    }
    return texts.join(QLatin1Char('\\'));
}

QString unsignedShortMeaning(quint16 element, quint16 value)
{
    switch (element) {
    case command_element::commandField:
        return commandFieldText(value);
    case command_element::commandDataSetType:
        return value == noDataSet ? QStringLiteral("no data set") : QStringLiteral("data set present");
    case command_element::status:
        return statusName(value);
    }
    return {};
}

} // namespace

std::span<const CommandElementEntry> commandElementEntries()
{
    return entries;
}

const CommandElementEntry &commandElementEntry(quint16 element)
{
    const auto *found =
        std::lower_bound(std::begin(entries), std::end(entries), element,
                         [](const CommandElementEntry &entry, quint16 wanted) { return entry.element < wanted; });
    return found != std::end(entries) && found->element == element ? *found : unknownEntry;
}

QString commandFieldText(quint16 commandField)
{
    const auto *found = std::find_if(std::begin(commandFields), std::end(commandFields),
                                     [&](const CommandFieldName &entry) { return entry.commandField == commandField; });
    return found == std::end(commandFields) ? unknownCodeText(commandField) : QString::fromLatin1(found->name);
}

QString commandValueText(quint16 element, QByteArrayView value)
{
    switch (commandElementEntry(element).vr) {
    case CommandVr::US:
        return value.size() % 2 == 0 ? unsignedShortsText(element, value) : hexBytesText(value);
    case CommandVr::AT:
        return value.size() % 4 == 0 ? tagsText(value) : hexBytesText(value);
    case CommandVr::UL:
        return value.size() == 4 ? QString::number(qFromLittleEndian<quint32>(value.data())) : hexBytesText(value);
    case CommandVr::AE:
    case CommandVr::CS:
    case CommandVr::IS:
    case CommandVr::LO:
    case CommandVr::LT:
    case CommandVr::SH:
    case CommandVr::UI:
        return visibleText(QString::fromLatin1(value));
    case CommandVr::Unknown:
        return hexBytesText(value);
    }
    return {};
}

QString commandValueMeaning(quint16 element, QByteArrayView value)
{
    const CommandVr vr = commandElementEntry(element).vr;
    if (vr == CommandVr::US && value.size() == 2)
        return unsignedShortMeaning(element, qFromLittleEndian<quint16>(value.data()));
    return vr == CommandVr::UI ? uidMeaning(value) : QString();
}

} // namespace dicom_echo
