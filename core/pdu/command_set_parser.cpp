#include "core/pdu/command_set_parser.h"

#include "core/pdu/code_texts.h"
#include "core/pdu/command_dictionary.h"

namespace dicom_echo {

namespace {

constexpr const char *elementClause = "PS3.7 6.3.1";
constexpr quint32 undefinedLength = 0xFFFFFFFF;
constexpr qsizetype tagLength = 4;

quint16 groupOf(QByteArrayView tag)
{
    return qFromLittleEndian<quint16>(tag.data());
}

quint16 elementOf(QByteArrayView tag)
{
    return qFromLittleEndian<quint16>(tag.data() + 2);
}

/// The element that comes next, for the field tree.
FieldId nextElement(const PduReader &reader)
{
    const QByteArrayView rest = reader.rest();
    if (rest.size() < tagLength || groupOf(rest) != 0)
        return FieldId::UnknownElement;
    return commandElementField(elementOf(rest));
}

QString valueMeaning(const PduReader &reader, const CommandElement &element)
{
    if (element.element != command_element::groupLength)
        return commandValueMeaning(element.element, element.value);
    // Nobody depends on the group length, so a wrong one is pointed out but is no violation.
    const bool isRight = commandValueText(element.element, element.value) == QString::number(reader.remaining());
    return isRight ? QString() : QStringLiteral("wrong: %1 follow").arg(byteCountText(reader.remaining()));
}

void parseValue(PduReader &reader, CommandElement &element, quint32 length)
{
    const qsizetype offset = reader.position();
    element.value = reader.take(qsizetype(length), FieldId::Value).toByteArray();
    if (FieldTree *fields = reader.fields(); fields && length > 0) {
        fields->add(FieldId::Value, {offset, qsizetype(length)}, elementClause,
                    commandValueText(element.element, element.value), valueMeaning(reader, element));
    }
}

/// False if the element's value cannot be found, or should not be looked for.
bool checkElement(PduReader &reader, const CommandElement &element, const DeclaredLength &length)
{
    if (element.group != 0) {
        reader.violate(FieldId::Tag, element.offset, QStringLiteral("group 0000"),
                       tagText(element.group, element.element));
        return false;
    }
    if (length.value == undefinedLength) {
        reader.violate(length.field, length.offset, QStringLiteral("a defined length"), QStringLiteral("0xFFFFFFFF"));
        return false;
    }
    if (length.value > quint64(reader.remaining())) {
        reader.violate(length.field, length.offset, QStringLiteral("at most %1").arg(reader.remaining()),
                       QString::number(length.value));
        return false;
    }
    return true;
}

void checkOrder(PduReader &reader, const CommandSet &commandSet, const CommandElement &element)
{
    if (commandSet.elements.isEmpty() || element.element > commandSet.elements.last().element)
        return;
    const CommandElement &previous = commandSet.elements.last();
    reader.violate(FieldId::Tag, element.offset,
                   QStringLiteral("a tag above %1").arg(tagText(previous.group, previous.element)),
                   tagText(element.group, element.element));
}

/// False if the rest of the command set cannot be decoded.
bool parseElement(PduReader &reader, CommandSet &commandSet)
{
    const PduReader::Group group(reader, nextElement(reader), elementClause);
    CommandElement element;
    element.offset = reader.position();
    const QByteArrayView tag = reader.bytes({FieldId::Tag, elementClause, BytesStyle::Tag}, tagLength);
    const DeclaredLength length =
        reader.length32({FieldId::ValueLength, elementClause, NumberStyle::Decimal, nullptr, ByteOrder::LittleEndian});
    if (reader.isTruncated())
        return false;
    element.group = groupOf(tag);
    element.element = elementOf(tag);
    if (!checkElement(reader, element, length))
        return false;
    checkOrder(reader, commandSet, element);
    parseValue(reader, element, length.value);
    commandSet.elements.append(std::move(element));
    return true;
}

} // namespace

CommandSet parseCommandSet(PduReader &reader)
{
    CommandSet commandSet;
    while (!reader.atEnd()) {
        if (!parseElement(reader, commandSet))
            break;
    }
    return commandSet;
}

bool startsWithCommandGroup(QByteArrayView fragment)
{
    return fragment.size() >= tagLength && groupOf(fragment) == 0;
}

} // namespace dicom_echo
