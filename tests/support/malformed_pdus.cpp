#include "tests/support/malformed_pdus.h"

#include "tests/support/pdu_bytes.h"

#include <QSet>

namespace dicom_echo::test {

namespace {

/// A length field of a PDU.
struct LengthField
{
    const char *name;
    qsizetype offset;
    int width; ///< bytes; 4 little endian in a command set, else big endian
    bool isLittleEndian = false;
};

class Collector
{
public:
    void in(AssociationPhase phase) { m_phase = phase; }

    void add(const QByteArray &name, const QByteArray &bytes) { m_pdus.append({name, m_phase, bytes}); }

    [[nodiscard]] QList<MalformedPdu> take() { return std::move(m_pdus); }

private:
    AssociationPhase m_phase = AssociationPhase::AwaitingAssociateAnswer;
    QList<MalformedPdu> m_pdus;
};

quint32 readLength(const QByteArray &pdu, const LengthField &field)
{
    const char *data = pdu.constData() + field.offset;
    if (field.width == 2)
        return qFromBigEndian<quint16>(data);
    return field.isLittleEndian ? qFromLittleEndian<quint32>(data) : qFromBigEndian<quint32>(data);
}

QByteArray withLength(QByteArray pdu, const LengthField &field, quint32 length)
{
    const QByteArray bytes = field.width == 2       ? u16(quint16(length))
                             : field.isLittleEndian ? u32LittleEndian(length)
                                                    : u32(length);
    return pdu.replace(field.offset, bytes.size(), bytes);
}

/// Each length field with values that are wrong for it.
void addWrongLengths(Collector &collector, const QByteArray &pduName, const QByteArray &pdu,
                     const QList<LengthField> &fields)
{
    for (const LengthField &field : fields) {
        const quint32 right = readLength(pdu, field);
        const quint32 maximum = field.width == 2 ? 0xFFFF : 0xFFFFFFFF;
        QSet<quint32> used = {right};
        for (quint32 length : {0u, 1u, right - 1, right + 1, right + 2, maximum - 1, maximum}) {
            if (length > maximum || used.contains(length))
                continue;
            used.insert(length);
            collector.add(pduName + ", " + field.name + " " + QByteArray::number(length),
                          withLength(pdu, field, length));
        }
    }
}

/// The body cut at each place but those in `wellFormedCuts`, with a PDU-length that fits the cut.
void addCuts(Collector &collector, const QByteArray &pduName, const QByteArray &whole,
             const QList<qsizetype> &wellFormedCuts)
{
    for (qsizetype length = pduHeaderLength; length < whole.size(); ++length) {
        if (wellFormedCuts.contains(length))
            continue;
        const auto type = static_cast<quint8>(whole.front());
        collector.add(pduName + " cut to " + QByteArray::number(length) + " bytes",
                      pdu(type, whole.sliced(pduHeaderLength, length - pduHeaderLength)));
    }
}

void addWrongTypes(Collector &collector, const QByteArray &phaseName, const QList<quint8> &types)
{
    const QByteArray bodyOfFour(4, '\0');
    for (quint8 type : types) {
        const QByteArray bytes = type == 1   ? associateRq()
                                 : type == 2 ? associateAc()
                                 : type == 4 ? cEchoRsp()
                                             : pdu(type, bodyOfFour);
        collector.add("type " + QByteArray::number(type) + " while " + phaseName, bytes);
    }
}

void addWrongShortLengths(Collector &collector, const QByteArray &pduName, quint8 type)
{
    for (int length : {0, 1, 2, 3, 5, 6, 8, 128, 1000})
        collector.add(pduName + " of " + QByteArray::number(length) + " bytes", pdu(type, QByteArray(length, '\0')));
    for (quint32 length : {0u, 3u, 5u, 0x7FFFFFFFu, 0xFFFFFFFFu}) {
        collector.add(pduName + " that claims " + QByteArray::number(length) + " bytes",
                      u8(type) + u8(0) + u32(length) + QByteArray(4, '\0'));
    }
}

QByteArray roleSelection(const QByteArray &uid)
{
    return item(0x54, u16(quint16(uid.size())) + uid + u8(1) + u8(0));
}

QByteArray extendedNegotiation(const QByteArray &uid)
{
    return item(0x56, u16(quint16(uid.size())) + uid + "\1\1");
}

template <typename Change>
QByteArray changedAc(Change change)
{
    AssociateAc ac;
    change(ac);
    return associateAc(ac);
}

/// An A-ASSOCIATE-AC with every sub-item. The offsets of its lengths are those of acLengths().
QByteArray fullAc()
{
    return changedAc([](AssociateAc &ac) {
        ac.moreUserInformation = item(0x53, u16(1) + u16(1)) + roleSelection(verificationUid) +
                                 item(0x59, u16(2) + "ok") + extendedNegotiation(verificationUid);
    });
}

QList<LengthField> acLengths()
{
    return {
        {"PDU-length", 2, 4},
        {"application context item length", 76, 2},
        {"presentation context item length", 101, 2},
        {"transfer syntax sub-item length", 109, 2},
        {"user information item length", 132, 2},
        {"maximum length sub-item length", 136, 2},
        {"implementation class UID sub-item length", 144, 2},
        {"implementation version name sub-item length", 155, 2},
        {"operations window sub-item length", 167, 2},
        {"role selection sub-item length", 175, 2},
        {"role selection UID-length", 177, 2},
        {"user identity sub-item length", 200, 2},
        {"user identity response length", 202, 2},
        {"extended negotiation sub-item length", 208, 2},
        {"extended negotiation UID length", 210, 2},
    };
}

void addWrongCounts(Collector &collector)
{
    const auto twice = [&collector](const QByteArray &name, const QByteArray &subItem) {
        collector.add("A-ASSOCIATE-AC, " + name + " twice",
                      changedAc([&](AssociateAc &ac) { ac.moreUserInformation = subItem + subItem; }));
    };
    twice("operations window", item(0x53, u16(1) + u16(1)));
    twice("role selection", roleSelection(verificationUid));
    twice("user identity", item(0x59, u16(0)));
    for (const auto &[name, subItem] :
         {std::pair("maximum length", item(0x51, u32(16384))), std::pair("implementation class UID", item(0x52, "1.2")),
          std::pair("implementation version name", item(0x55, "V"))}) {
        collector.add(QByteArray("A-ASSOCIATE-AC, ") + name + " twice",
                      changedAc([&](AssociateAc &ac) { ac.moreUserInformation = subItem; }));
    }
    for (const auto &[name, more] :
         {std::pair("application context", item(0x10, applicationContextUid)),
          std::pair("user information", item(0x50, {})), std::pair("presentation context", answeredContext({}))}) {
        collector.add(QByteArray("A-ASSOCIATE-AC, ") + name + " twice",
                      changedAc([&](AssociateAc &ac) { ac.moreItems = more; }));
    }
    for (int count : {0, 2, 3, 4}) {
        collector.add("A-ASSOCIATE-AC, " + QByteArray::number(count) + " transfer syntaxes accepted",
                      changedAc([count](AssociateAc &ac) {
                          ac.contexts[0].transferSyntaxes = QList<QByteArray>(count, implicitLittleEndianUid);
                      }));
    }
    collector.add("A-ASSOCIATE-AC, presentation context rejected, then accepted", changedAc([](AssociateAc &ac) {
                      ac.contexts = {{1, 3, {}}, {}};
                  }));
    collector.add("A-ASSOCIATE-AC, 128 presentation contexts", changedAc([](AssociateAc &ac) {
                      for (int id = 3; id < 256; id += 2)
                          ac.contexts += {quint8(id), 3, {}};
                  }));
}

void addWrongAcValues(Collector &collector)
{
    const auto add = [&collector](const QByteArray &name, auto change) {
        collector.add("A-ASSOCIATE-AC, " + name, changedAc(change));
    };
    for (quint16 version : std::initializer_list<quint16>{0, 2, 0xFFFE})
        add("protocol version " + QByteArray::number(version), [=](AssociateAc &ac) { ac.protocolVersion = version; });
    for (quint8 id : std::initializer_list<quint8>{0, 2, 3, 5, 127, 255}) {
        add("presentation context " + QByteArray::number(id), [=](AssociateAc &ac) { ac.contexts[0].id = id; });
        add("presentation context " + QByteArray::number(id) + " rejected", [=](AssociateAc &ac) {
            ac.contexts.append({id, 3, {}});
        });
    }
    for (const char *uid : {"", "1", "1.2.840.10008.1.2.", "1.2.840.10008.1.2.4.50", "1.2.840.10008.1.1",
                            " 1.2.840.10008.1.2", "1.2.840.10008.1.2 ", "garbage", "\xFF\xFE"}) {
        add("transfer syntax \"" + QByteArray(uid).toPercentEncoding() + '"',
            [=](AssociateAc &ac) { ac.contexts[0].transferSyntaxes = {uid}; });
    }
    for (quint32 maximum = 1; maximum < 14; ++maximum)
        add("maximum length " + QByteArray::number(maximum), [=](AssociateAc &ac) { ac.maximumLength = maximum; });
    for (int length : {65, 66, 1000, 60000}) {
        const QByteArray uid(length, '1');
        const QByteArray of = " of " + QByteArray::number(length) + " bytes";
        add("application context" + of, [=](AssociateAc &ac) { ac.applicationContext = uid; });
        add("transfer syntax" + of, [=](AssociateAc &ac) { ac.contexts[0].transferSyntaxes = {uid}; });
        add("implementation class UID" + of, [=](AssociateAc &ac) { ac.implementationClassUid = uid; });
        add("implementation version name" + of, [=](AssociateAc &ac) { ac.implementationVersionName = uid; });
        add("role selection" + of, [=](AssociateAc &ac) { ac.moreUserInformation = roleSelection(uid); });
        add("extended negotiation" + of, [=](AssociateAc &ac) { ac.moreUserInformation = extendedNegotiation(uid); });
    }
    add("role of an SOP class that was not proposed",
        [](AssociateAc &ac) { ac.moreUserInformation = roleSelection("1.2.840.10008.5.1.4.1.1.2"); });
    add("presentation context item of a request", [](AssociateAc &ac) { ac.moreItems = proposedContext({}); });
    add("user identity of a request",
        [](AssociateAc &ac) { ac.moreUserInformation = item(0x58, QByteArray(6, '\0')); });
    add("more than 64 KiB", [](AssociateAc &ac) {
        const QByteArray unknown = item(0x7F, QByteArray(60000, 'x'));
        ac.moreItems = unknown + unknown;
    });
}

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

QList<MalformedPdu> malformedPdus()
{
    Collector collector;
    collector.in(AssociationPhase::AwaitingAssociateAnswer);
    addWrongTypes(collector, "an answer to the request is awaited", {0, 1, 4, 5, 6, 8, 16, 0x48, 0x7F, 0x80, 0xFF});
    addWrongShortLengths(collector, "A-ASSOCIATE-RJ", 3);
    addWrongLengths(collector, "A-ASSOCIATE-AC", fullAc(), acLengths());
    addCuts(collector, "A-ASSOCIATE-AC", fullAc(), {74, 99, 130});
    addWrongCounts(collector);
    addWrongAcValues(collector);

    collector.in(AssociationPhase::Established);
    addWrongTypes(collector, "a response is owed", {0, 1, 2, 3, 6, 8, 0x48, 0xFF});
    addWrongShortLengths(collector, "A-ABORT", 7);
    addWrongShortLengths(collector, "A-RELEASE-RQ", 5);
    addWrongLengths(collector, "C-ECHO-RSP", cEchoRsp(), responseLengths());
    addCuts(collector, "P-DATA", cEchoRsp(), {});
    addWrongElements(collector);
    addWrongElementValues(collector);
    addForeignElements(collector);
    addWrongPdvs(collector);

    collector.in(AssociationPhase::AwaitingReleaseAnswer);
    addWrongTypes(collector, "an answer to the release is awaited", {0, 1, 2, 3, 4, 8, 0x48, 0xFF});
    addWrongShortLengths(collector, "A-RELEASE-RP", 6);
    return collector.take();
}

} // namespace dicom_echo::test
