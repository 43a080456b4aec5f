#include "core/pdu/command_set_parser.h"

#include "core/pdu/code_texts.h"
#include "core/pdu/command_dictionary.h"
#include "core/pdu/wire_text.h"

#include <algorithm>

namespace dicom_echo {

namespace {

constexpr const char *elementClause = "PS3.7 6.3.1";
constexpr quint32 undefinedLength = 0xFFFFFFFF;
constexpr qsizetype tagLength = 4;
constexpr qsizetype shortestElement = 8; // its tag and its length

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

/// PS3.5 7.1: each element once, in ascending order. An element that is repeated with another value says two things.
void checkOrder(PduReader &reader, const CommandSet &commandSet, const CommandElement &element)
{
    if (commandSet.elements.isEmpty() || element.element > commandSet.elements.last().element)
        return;
    const auto first =
        std::find_if(commandSet.elements.begin(), commandSet.elements.end(),
                     [&](const CommandElement &candidate) { return candidate.element == element.element; });
    const bool isContradiction = first != commandSet.elements.end() && first->value != element.value &&
                                 element.element != command_element::groupLength;
    const CommandElement &previous = commandSet.elements.last();
    reader.violate(FieldId::Tag, element.offset,
                   QStringLiteral("a tag above %1").arg(tagText(previous.group, previous.element)),
                   tagText(element.group, element.element), isContradiction ? Gravity::Harmful : Gravity::Unclean);
}

/// PS3.5 7.1.1 and 9.1. `length` is the field that declares it.
void checkValue(PduReader &reader, const CommandElement &element, const DeclaredLength &length)
{
    if (element.value.size() % 2 != 0)
        reader.violate(length.field, length.offset, QStringLiteral("an even number"), QString::number(length.value),
                       Gravity::Unclean);
    if (commandElementEntry(element.element).vr != CommandVr::UI)
        return;
    QByteArrayView uid = element.value;
    if (uid.size() % 2 == 0 && uid.endsWith('\0'))
        uid.chop(1);
    if (!isUid(uid))
        reader.violate(commandElementField(element.element), element.offset,
                       QStringLiteral("a UID, padded with one NUL if its length is odd"), quotedText(element.value),
                       Gravity::Unclean);
}

/// PS3.7 9.3: the group length comes first and counts what follows it, with or without the bytes behind the last
/// element.
void checkGroupLength(PduReader &reader, qsizetype begin, qsizetype elementsEnd, const CommandSet &commandSet)
{
    constexpr qsizetype groupLengthElement = 12;
    const auto field = commandElementField(command_element::groupLength);
    const auto isGroupLength = [](const CommandElement &element) {
        return element.element == command_element::groupLength;
    };
    const auto found = std::find_if(commandSet.elements.begin(), commandSet.elements.end(), isGroupLength);
    if (found == commandSet.elements.end()) {
        reader.violate(field, begin, QStringLiteral("one"), QStringLiteral("none"), Gravity::Unclean);
        return;
    }
    const qsizetype following = elementsEnd - begin - groupLengthElement;
    const qsizetype withTrailing = reader.position() - begin - groupLengthElement;
    const QString value = commandValueText(found->element, found->value);
    if (found->offset == begin && value != QString::number(following) && value != QString::number(withTrailing))
        reader.violate(field, found->offset, QString::number(following),
                       value.isEmpty() ? QStringLiteral("nothing") : value, Gravity::Unclean);
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
    parseValue(reader, element, length.value);
    checkOrder(reader, commandSet, element);
    checkValue(reader, element, length);
    commandSet.elements.append(std::move(element));
    return true;
}

} // namespace

CommandSet parseCommandSet(PduReader &reader)
{
    CommandSet commandSet;
    const qsizetype begin = reader.position();
    qsizetype elementsEnd = begin;
    while (!reader.atEnd() && (commandSet.elements.isEmpty() || !reader.passTrailingBytes(shortestElement))) {
        if (!parseElement(reader, commandSet))
            return commandSet;
        elementsEnd = reader.position();
    }
    checkGroupLength(reader, begin, elementsEnd, commandSet);
    return commandSet;
}

bool startsWithCommandGroup(QByteArrayView fragment)
{
    return fragment.size() >= tagLength && groupOf(fragment) == 0;
}

} // namespace dicom_echo
