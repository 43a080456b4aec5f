#include "tests/support/malformed_parts.h"
#include "tests/support/pdu_bytes.h"

namespace dicom_echo::test {

namespace {

struct NamedElement
{
    const char *name;
    QByteArray bytes;
};

QList<NamedElement> responseElements()
{
    return {{"affected SOP class", commandElement(0x0002, verificationUid)},
            {"command field", commandElement(0x0100, u16LittleEndian(0x8030))},
            {"message ID", commandElement(0x0120, u16LittleEndian(1))},
            {"data set type", commandElement(0x0800, u16LittleEndian(0x0101))},
            {"status", commandElement(0x0900, u16LittleEndian(0))}};
}

QByteArray response(const QList<NamedElement> &elements)
{
    QByteArray bytes;
    for (const NamedElement &element : elements)
        bytes += element.bytes;
    return commandPdu(1, commandSet(bytes));
}

QList<LengthField> responseLengths()
{
    return {{"PDU-length", 2, 4},
            {"PDV item length", 6, 4},
            {"group length's length", 16, 4, true},
            {"affected SOP class length", 28, 4, true},
            {"command field length", 54, 4, true},
            {"message ID length", 64, 4, true},
            {"data set type length", 74, 4, true},
            {"status length", 84, 4, true}};
}

void addWrongElements(Collector &collector)
{
    const QList<NamedElement> elements = responseElements();
    for (qsizetype i = 0; i < elements.size(); ++i) {
        const QByteArray name = elements[i].name;
        QList<NamedElement> changed = elements;
        changed.removeAt(i);
        if (i > 0) // the affected SOP class is optional
            collector.add("C-ECHO-RSP without " + name, response(changed));
        changed = elements;
        changed.insert(i, elements[i]);
        collector.add("C-ECHO-RSP with " + name + " twice", response(changed));
        for (qsizetype j = i + 1; j < elements.size(); ++j) {
            changed = elements;
            changed.swapItemsAt(i, j);
            collector.add("C-ECHO-RSP with " + name + " and " + elements[j].name + " exchanged", response(changed));
        }
    }
    for (qsizetype i = 1; i < elements.size(); ++i) {
        const auto tag = qFromLittleEndian<quint16>(elements[i].bytes.constData() + 2);
        for (int size : {0, 4, 6, 64}) {
            QList<NamedElement> changed = elements;
            changed[i].bytes = commandElement(tag, elements[i].bytes.last(2).repeated(size / 2));
            collector.add("C-ECHO-RSP with " + QByteArray(elements[i].name) + " of " + QByteArray::number(size) +
                              " bytes",
                          response(changed));
        }
    }
}

void addWrongElementValues(Collector &collector)
{
    const auto add = [&collector](const QByteArray &name, qsizetype index, quint16 element, quint16 value) {
        QList<NamedElement> changed = responseElements();
        changed[index].bytes = commandElement(element, u16LittleEndian(value));
        collector.add("C-ECHO-RSP with " + name + " 0x" + QByteArray::number(value, 16), response(changed));
    };
    for (quint16 field : std::initializer_list<quint16>{0, 1, 0x0030, 0x8001, 0x8020, 0x8031, 0x3080, 0xFFFF, 0x0FFF})
        add("command field", 1, 0x0100, field);
    for (quint16 id : std::initializer_list<quint16>{0, 2, 0x0100, 0xFFFF})
        add("message ID", 2, 0x0120, id);
    for (quint16 type : std::initializer_list<quint16>{0, 1, 0x0100, 0x0102, 0xFFFF})
        add("data set type", 3, 0x0800, type);
}

/// Elements that have no place in a command set, and what crashed or bloated parsers of command sets.
void addForeignElements(Collector &collector)
{
    const auto element = [](quint16 group, quint16 number, quint32 length, const QByteArray &value) {
        return u16LittleEndian(group) + u16LittleEndian(number) + u32LittleEndian(length) + value;
    };
    for (quint16 group : std::initializer_list<quint16>{0x0002, 0x0008, 0x7FE0, 0xFFFC, 0xFFFE, 0xFFFF}) {
        const NamedElement foreign = {"foreign", element(group, 0x0010, 4, "abcd")};
        const QByteArray name = " element of group 0x" + QByteArray::number(group, 16);
        collector.add("C-ECHO-RSP, then an" + name, response(responseElements() << foreign));
        collector.add("C-ECHO-RSP after an" + name, response(QList{foreign} << responseElements()));
    }
    for (quint32 length : {0xFFFFFFFFu, 0xFFFFFFF0u, 0x7FFFFFFFu, 0x80000000u}) {
        const NamedElement open = {"open", element(0, 0x0F00, length, {})};
        collector.add("C-ECHO-RSP with an element of length " + QByteArray::number(length),
                      response(responseElements() << open));
    }
    const QByteArray sequence = element(0, 0x0F00, 0xFFFFFFFF, element(0xFFFE, 0xE000, 0xFFFFFFFF, {}));
    collector.add("C-ECHO-RSP with 200 nested sequences",
                  response(responseElements() << NamedElement{"", sequence.repeated(200)}));
    collector.add("C-ECHO-RSP with 1000 nested sequences",
                  response(responseElements() << NamedElement{"", sequence.repeated(1000)}));
    collector.add("C-ECHO-RSP of more than 4 KiB",
                  response(responseElements() << NamedElement{"", commandElement(0x0902, QByteArray(4096, 'x'))}));
    collector.add(
        "C-ECHO-RSP with an affected SOP class of 66 bytes",
        response(QList{NamedElement{"", commandElement(0x0002, QByteArray(66, '1'))}} << responseElements().sliced(1)));
}

void addWrongPdvs(Collector &collector)
{
    const QByteArray command = cEchoRspCommand();
    for (int header : {0x00, 0x02, 0xFC, 0xFE}) {
        collector.add("message control header 0x" + QByteArray::number(header, 16),
                      pdu(4, pdv(1, quint8(header), command)));
    }
    for (int id : {0, 2, 3, 127, 255})
        collector.add("P-DATA on presentation context " + QByteArray::number(id), cEchoRsp(1, 0, quint8(id)));
    collector.add("P-DATA without PDVs", pdu(4, {}));
    collector.add("PDV without a fragment", commandPdu(1, {}));
    collector.add("PDV of odd length", commandPdu(1, command + 'x'));
    collector.add("two responses in a PDU", pdu(4, pdv(1, commandLastFragment, command).repeated(2)));
    collector.add("data set behind the response",
                  pdu(4, pdv(1, commandLastFragment, command) + pdv(1, dataSetLastFragment, "data")));
    collector.add("data set before the response",
                  pdu(4, pdv(1, dataSetLastFragment, "data") + pdv(1, commandLastFragment, command)));
    collector.add("data set between the fragments of the response",
                  pdu(4, pdv(1, commandFragment, command.first(20)) + pdv(1, dataSetLastFragment, "data") +
                             pdv(1, commandLastFragment, command.sliced(20))));
    collector.add("fragments on two presentation contexts",
                  pdu(4, pdv(1, commandFragment, command.first(20)) + pdv(3, commandLastFragment, command.sliced(20))));
    collector.add("fragment missing at the start", commandPdu(1, command.sliced(20)));
    collector.add("fragments in the wrong order",
                  pdu(4, pdv(1, commandFragment, command.sliced(40)) + pdv(1, commandLastFragment, command.first(40))));
    collector.add("1000 empty fragments", pdu(4, pdv(1, commandFragment, {}).repeated(1000)));
    collector.add("1000 fragments of two bytes", pdu(4, pdv(1, commandFragment, QByteArray(2, '\0')).repeated(1000)));
    collector.add("fragments of 5000 bytes in all",
                  pdu(4, pdv(1, commandFragment, QByteArray(1000, '\0')).repeated(5)));
    collector.add("P-DATA above our maximum PDU", commandPdu(1, QByteArray(16384, '\0')));
}

} // namespace

void addMalformedData(Collector &collector)
{
    addWrongLengths(collector, "C-ECHO-RSP", cEchoRsp(), responseLengths());
    addCuts(collector, "P-DATA", cEchoRsp(), {});
    addWrongElements(collector);
    addWrongElementValues(collector);
    addForeignElements(collector);
    addWrongPdvs(collector);
}

} // namespace dicom_echo::test
