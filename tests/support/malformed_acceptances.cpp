#include "tests/support/malformed_parts.h"
#include "tests/support/pdu_bytes.h"

namespace dicom_echo::test {

namespace {

QByteArray roleSelection(const QByteArray &uid)
{
    return item(0x54, u16(quint16(uid.size())) + uid + u8(1) + u8(0));
}

QByteArray extendedNegotiation(const QByteArray &uid)
{
    return item(0x56, u16(quint16(uid.size())) + uid + "\1\1");
}

template <typename Change>
QByteArray changedAc(const Change &change)
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
                      changedAc([bytes = subItem](AssociateAc &ac) { ac.moreUserInformation = bytes; }));
    }
    for (const auto &[name, more] :
         {std::pair("application context", item(0x10, applicationContextUid)),
          std::pair("user information", item(0x50, {})), std::pair("presentation context", answeredContext({}))}) {
        collector.add(QByteArray("A-ASSOCIATE-AC, ") + name + " twice",
                      changedAc([bytes = more](AssociateAc &ac) { ac.moreItems = bytes; }));
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
    const auto add = [&collector](const QByteArray &name, const auto &change) {
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

} // namespace

void addMalformedAcceptances(Collector &collector)
{
    addWrongLengths(collector, "A-ASSOCIATE-AC", fullAc(), acLengths());
    addCuts(collector, "A-ASSOCIATE-AC", fullAc(), {74, 99, 130}); // before an item that may be missing
    addWrongCounts(collector);
    addWrongAcValues(collector);
}

} // namespace dicom_echo::test
