// What sloppy peers send and every client takes: bytes too many, too few and out of order that leave no doubt.
#include "tests/support/malformed_parts.h"
#include "tests/support/pdu_bytes.h"

#include <QSet>

namespace dicom_echo::test {

namespace {

QByteArray acWith(const QList<QByteArray> &items)
{
    return pdu(2, associateFixedPart(1, "ANY-SCP", "ECHOSCU") + items.join());
}

const QByteArray applicationContext = item(0x10, applicationContextUid);

QByteArray contextWith(const QByteArray &transferSyntax, const QByteArray &more = {})
{
    return item(0x21, QByteArray("\1\0\0\0", 4) + item(0x40, transferSyntax) + more);
}

QByteArray userInformation(const QByteArray &subItems)
{
    return item(0x50, subItems);
}

const QByteArray maximumLength = item(0x51, u32(16384));
const QByteArray classUid = item(0x52, "1.2.3.5");
const QByteArray versionName = item(0x55, "SLOPPY");
const QByteArray wholeUserInformation = userInformation(maximumLength + classUid + versionName);

void addSloppyItems(Collector &collector)
{
    const QByteArray context = contextWith(implicitLittleEndianUid);
    const auto add = [&](const char *name, const QList<QByteArray> &items) {
        collector.addUnclean(QByteArray("sloppy A-ASSOCIATE-AC: ") + name, acWith(items));
    };
    add("no application context", {context, wholeUserInformation});
    add("empty application context", {item(0x10, {}), context, wholeUserInformation});
    add("another application context", {item(0x10, "1.2.3"), context, wholeUserInformation});
    add("application context with NUL", {item(0x10, applicationContextUid + '\0'), context, wholeUserInformation});
    add("application context with blank", {item(0x10, applicationContextUid + ' '), context, wholeUserInformation});
    add("no user information", {applicationContext, context});
    add("transfer syntax with NUL",
        {applicationContext, contextWith(implicitLittleEndianUid + '\0'), wholeUserInformation});
    add("abstract syntax in the context",
        {applicationContext, contextWith(implicitLittleEndianUid, item(0x30, verificationUid)), wholeUserInformation});
    add("three zeros in the context",
        {applicationContext, contextWith(implicitLittleEndianUid, QByteArray(3, '\0')), wholeUserInformation});
    add("context that nobody proposed, accepted",
        {applicationContext, context, answeredContext({3, 0, {implicitLittleEndianUid}}), wholeUserInformation});
    add("user information among the items", {applicationContext, context, maximumLength, wholeUserInformation});
    for (int count : {1, 2, 3, 4, 7, 16}) {
        const QByteArray name = QByteArray::number(count) + " zeros at the end";
        add(name.constData(), {applicationContext, context, wholeUserInformation, QByteArray(count, '\0')});
    }
    add("two other bytes at the end", {applicationContext, context, wholeUserInformation, "\xFF\xFF"});
}

void addSloppyUserInformation(Collector &collector)
{
    const QByteArray role = item(0x54, u16(17) + verificationUid + u16(0x0100));
    const auto add = [&](const char *name, const QByteArray &subItems) {
        collector.addUnclean(
            QByteArray("sloppy user information: ") + name,
            acWith({applicationContext, contextWith(implicitLittleEndianUid), userInformation(subItems)}));
    };
    add("nothing", {});
    add("no maximum length", classUid + versionName);
    add("no class UID", maximumLength + versionName);
    add("maximum length of 6 bytes", item(0x51, u32(16384) + u16(0)) + classUid);
    add("maximum length of 2 bytes", item(0x51, u16(16384)) + classUid);
    add("class UID with NUL", maximumLength + item(0x52, QByteArray("1.2.3\0", 6)));
    add("class UID with blank", maximumLength + item(0x52, "1.2.3 "));
    add("class UID that is none", maximumLength + item(0x52, "hello"));
    add("empty class UID", maximumLength + item(0x52, {}));
    add("version name of 17 characters", maximumLength + classUid + item(0x55, QByteArray(17, 'V')));
    add("version name with NUL", maximumLength + classUid + item(0x55, QByteArray("NUL\0", 4)));
    add("empty version name", maximumLength + classUid + item(0x55, {}));
    add("operations window nobody asked for", maximumLength + classUid + item(0x53, u32(0x00010001)));
    add("role nobody asked for", maximumLength + classUid + role);
    add("common extended negotiation", maximumLength + classUid + item(0x57, u16(3) + "1.2" + u16(3) + "1.3" + u16(0)));
    add("user identity nobody asked for", maximumLength + classUid + item(0x59, u16(2) + "ok"));
    add("user identity with more behind it", maximumLength + classUid + item(0x59, u16(2) + "ok??"));
    add("item among the sub-items", maximumLength + classUid + applicationContext);
    add("two zeros at the end", maximumLength + classUid + u16(0));
}

} // namespace

bool isUncleanName(const QByteArray &name)
{
    static const QSet<QByteArray> names = {
        "A-ASSOCIATE-AC, user information item length 0",
        "A-ASSOCIATE-AC, role selection sub-item length 23",
        "A-ASSOCIATE-AC, role selection UID-length 0",
        "A-ASSOCIATE-AC, role selection UID-length 1",
        "A-ASSOCIATE-AC, role selection UID-length 16",
        "A-ASSOCIATE-AC, user identity sub-item length 6",
        "A-ASSOCIATE-AC, user identity response length 0",
        "A-ASSOCIATE-AC, user identity response length 1",
        "A-ASSOCIATE-AC, extended negotiation sub-item length 20",
        "A-ASSOCIATE-AC, extended negotiation UID length 0",
        "A-ASSOCIATE-AC, extended negotiation UID length 1",
        "A-ASSOCIATE-AC, extended negotiation UID length 16",
        "A-ASSOCIATE-AC, extended negotiation UID length 18",
        "A-ASSOCIATE-AC, extended negotiation UID length 19",
        "A-ASSOCIATE-AC, operations window twice",
        "A-ASSOCIATE-AC, role selection twice",
        "A-ASSOCIATE-AC, user identity twice",
        "A-ASSOCIATE-AC, maximum length twice",
        "A-ASSOCIATE-AC, implementation class UID twice",
        "A-ASSOCIATE-AC, implementation version name twice",
        "A-ASSOCIATE-AC, application context twice",
        "A-ASSOCIATE-AC, user information twice",
        "A-ASSOCIATE-AC, presentation context twice",
        "A-ASSOCIATE-AC, 128 presentation contexts",
        "A-ASSOCIATE-AC, presentation context 0 rejected",
        "A-ASSOCIATE-AC, presentation context 2 rejected",
        "A-ASSOCIATE-AC, presentation context 3 rejected",
        "A-ASSOCIATE-AC, presentation context 5 rejected",
        "A-ASSOCIATE-AC, presentation context 127 rejected",
        "A-ASSOCIATE-AC, presentation context 255 rejected",
        "A-ASSOCIATE-AC, role of an SOP class that was not proposed",
        "A-ASSOCIATE-AC, presentation context item of a request",
        "A-ASSOCIATE-AC, user identity of a request",
        "C-ECHO-RSP with affected SOP class twice",
        "C-ECHO-RSP with affected SOP class and command field exchanged",
        "C-ECHO-RSP with affected SOP class and message ID exchanged",
        "C-ECHO-RSP with affected SOP class and data set type exchanged",
        "C-ECHO-RSP with affected SOP class and status exchanged",
        "C-ECHO-RSP with command field twice",
        "C-ECHO-RSP with command field and message ID exchanged",
        "C-ECHO-RSP with command field and data set type exchanged",
        "C-ECHO-RSP with command field and status exchanged",
        "C-ECHO-RSP with message ID twice",
        "C-ECHO-RSP with message ID and data set type exchanged",
        "C-ECHO-RSP with message ID and status exchanged",
        "C-ECHO-RSP with data set type twice",
        "C-ECHO-RSP with data set type and status exchanged",
        "C-ECHO-RSP with status twice",
        "C-ECHO-RSP with command field of 4 bytes",
        "C-ECHO-RSP with command field of 6 bytes",
        "C-ECHO-RSP with command field of 64 bytes",
        "C-ECHO-RSP with message ID of 4 bytes",
        "C-ECHO-RSP with message ID of 6 bytes",
        "C-ECHO-RSP with message ID of 64 bytes",
        "C-ECHO-RSP with data set type of 4 bytes",
        "C-ECHO-RSP with data set type of 6 bytes",
        "C-ECHO-RSP with data set type of 64 bytes",
        "C-ECHO-RSP with status of 4 bytes",
        "C-ECHO-RSP with status of 6 bytes",
        "C-ECHO-RSP with status of 64 bytes",
        "C-ECHO-RSP with an affected SOP class of 66 bytes",
        "PDV of odd length",
    };
    return names.contains(name);
}

void addSloppyAcceptances(Collector &collector)
{
    addSloppyItems(collector);
    addSloppyUserInformation(collector);
    AssociateAc ac;
    ac.calledAeTitle = QByteArray("ANY-SCP").leftJustified(16, '\0');
    collector.addUnclean("sloppy A-ASSOCIATE-AC: title with NULs", associateAc(ac));
    ac.calledAeTitle = QByteArray(16, '\0');
    collector.addUnclean("sloppy A-ASSOCIATE-AC: title of NULs", associateAc(ac));
}

void addSloppyResponses(Collector &collector)
{
    const QByteArray command = cEchoRspCommand();
    const QByteArray elements = command.sliced(12); // behind the group length
    const QByteArray withoutSopClass = elements.sliced(26);
    const auto add = [&collector](const QByteArray &name, const QByteArray &bytes) {
        collector.addUnclean("sloppy C-ECHO-RSP: " + name, bytes);
    };
    const auto addSopClass = [&](const QByteArray &name, const QByteArray &uid) {
        add("SOP class " + name,
            commandPdu(1, commandSet(QByteArray("\0\0\2\0", 4) + u32LittleEndian(quint32(uid.size())) + uid +
                                     withoutSopClass)));
    };
    add("no group length", commandPdu(1, elements));
    for (quint32 length : {0u, 65u, 68u, 78u, 0xFFFFFFFFu})
        add("group length " + QByteArray::number(length),
            commandPdu(1, commandElement(0x0000, u32LittleEndian(length)) + elements));
    add("group length of 2 bytes", commandPdu(1, commandElement(0x0000, u16LittleEndian(66)) + elements));
    add("group length at the end", commandPdu(1, elements + commandElement(0x0000, u32LittleEndian(66))));
    addSopClass("of odd length", verificationUid);
    addSopClass("with a blank", verificationUid + ' ');
    addSopClass("with three NULs", verificationUid + QByteArray(3, '\0'));
    addSopClass("empty", {});
    for (int count : {1, 2, 3, 7, 8, 16}) {
        const QByteArray zeros(count, '\0');
        const QByteArray name = QByteArray::number(count) + " zeros ";
        add(name + "in the command set", commandPdu(1, commandSet(elements + zeros)));
        add(name + "behind the command set", commandPdu(1, command + zeros));
        add(name + "behind the PDV", pdu(4, pdv(1, commandLastFragment, command) + zeros));
    }
    add("fragments of odd length",
        pdu(4, pdv(1, commandFragment, command.first(21)) + pdv(1, commandLastFragment, command.sliced(21))));
    add("comment of odd length", commandPdu(1, commandSet(elements + QByteArray("\0\0\2\x09\1\0\0\0x", 9))));
}

} // namespace dicom_echo::test
