#include "core/pdu/associate_parser.h"

#include "core/pdu/code_texts.h"
#include "core/pdu/item_types.h"
#include "core/pdu/wire_text.h"
#include "core/text/hex_number.h"

#include <array>

namespace dicom_echo {

namespace {

QString itemMeaning(quint32 type)
{
    return fieldName(itemField(static_cast<quint8>(type)));
}

QString contextResultMeaning(quint32 result)
{
    return contextResultText(static_cast<quint8>(result));
}

/// One walk over the items of one PDU; remembers what may stand there only once.
class AssociateParser
{
public:
    AssociateParser(PduReader &reader, PduType type)
        : m_reader(reader)
        , m_isRequest(type == PduType::AssociateRq)
        , m_type(type)
    {}

    PduContent parse()
    {
        parseFixedPart();
        if (m_reader.isTruncated())
            return UnknownPdu();
        const qsizetype itemsOffset = m_reader.position();
        while (!m_reader.atEnd() && !passTrailingItemBytes(m_reader))
            parseItem();
        checkItems(itemsOffset);
        return std::move(m_pdu);
    }

private:
    const char *clause(const char *request, const char *acceptance) const { return m_isRequest ? request : acceptance; }

    QByteArray readUid(FieldId field, const char *table);
    void parseFixedPart();
    QByteArray readAeTitle(FieldId field, const char *table);
    void parseItem();
    void parseApplicationContext();
    void parsePresentationContext(qsizetype offset);
    void parsePresentationContextSubItem(PresentationContextItem &context);
    [[nodiscard]] bool isFirstAnswer(const PresentationContextItem &context);
    void parseTransferSyntax(PresentationContextItem &context, const char *table);
    void checkCounts(const PresentationContextItem &context, int abstractSyntaxes);
    void parseUserInformationItem(qsizetype offset);
    void checkFirst(bool &seen, FieldId item, qsizetype offset);
    void checkItems(qsizetype itemsOffset);

    PduReader &m_reader;
    bool m_isRequest;
    PduType m_type;
    AssociatePdu m_pdu;
    bool m_applicationContextSeen = false;
    bool m_userInformationSeen = false;
    std::optional<qsizetype> m_otherContextOffset; ///< of the first presentation context item of the wrong kind
    std::array<qsizetype, 256> m_answers{};        ///< by ID: 1 + index of the first answer in m_pdu; 0 for none
};

/// The rest of the item as a UID.
QByteArray AssociateParser::readUid(FieldId field, const char *table)
{
    return m_reader.bytes({field, table, BytesStyle::Uid, maximumUidLength}, m_reader.remaining()).toByteArray();
}

void AssociateParser::parseFixedPart()
{
    const char *table = clause("PS3.8 9.3.2", "PS3.8 9.3.3");
    m_pdu.protocolVersion = m_reader.u16({FieldId::ProtocolVersion, table, NumberStyle::Hexadecimal});
    m_reader.reserved(2, table);
    // In an A-ASSOCIATE-AC the titles are reserved: sent back as they came, and not to be tested.
    m_pdu.calledAeTitle = readAeTitle(m_isRequest ? FieldId::CalledAeTitle : FieldId::ReservedCalledAeTitle, table);
    m_pdu.callingAeTitle = readAeTitle(m_isRequest ? FieldId::CallingAeTitle : FieldId::ReservedCallingAeTitle, table);
    m_reader.reserved(32, table);
}

QByteArray AssociateParser::readAeTitle(FieldId field, const char *table)
{
    const qsizetype offset = m_reader.position();
    const QByteArrayView title = m_reader.bytes({field, table}, 16);
    if (title.contains('\0'))
        m_reader.violate(field, offset, QStringLiteral("a title padded with blanks"), quotedText(title),
                         Gravity::Unclean);
    return title.toByteArray();
}

void AssociateParser::parseItem()
{
    const qsizetype offset = m_reader.position();
    const quint8 type = m_reader.peek();
    const PduReader::Group group(m_reader, itemField(type), clause("PS3.8 9.3.2", "PS3.8 9.3.3"));
    switch (type) {
    case applicationContextItem:
        checkFirst(m_applicationContextSeen, FieldId::ApplicationContextItem, offset);
        return parseApplicationContext();
    case presentationContextRqItem:
    case presentationContextAcItem:
        if (type == (m_isRequest ? presentationContextRqItem : presentationContextAcItem))
            return parsePresentationContext(offset);
        if (!m_otherContextOffset)
            m_otherContextOffset = offset;
        break;
    case userInformationItem:
        checkFirst(m_userInformationSeen, FieldId::UserInformationItem, offset);
        return parseUserInformationItem(offset);
    }
    const DeclaredLength length = parseItemHeader(m_reader, "PS3.8 9.3.1");
    const PduReader::Window window(m_reader, length);
    if (itemField(type) == FieldId::PresentationContextItem)
        m_reader.takeRest(FieldId::ItemData, "PS3.8 9.3.1");
    else
        passForeignItem(m_reader, type, offset);
}

void AssociateParser::parseApplicationContext()
{
    const char *table = clause("PS3.8 9.3.2.1", "PS3.8 9.3.3.1");
    const DeclaredLength length = parseItemHeader(m_reader, table);
    const PduReader::Window window(m_reader, length);
    const qsizetype offset = m_reader.position();
    m_pdu.applicationContextName = readUid(FieldId::ApplicationContextName, table);
    if (isUid(m_pdu.applicationContextName) && m_pdu.applicationContextName != dicomApplicationContext)
        m_reader.violate(FieldId::ApplicationContextName, offset, quotedText(dicomApplicationContext),
                         quotedText(m_pdu.applicationContextName), Gravity::Unclean);
}

void AssociateParser::parsePresentationContext(qsizetype offset)
{
    const char *table = clause("PS3.8 9.3.2.2", "PS3.8 9.3.3.2");
    const DeclaredLength length = parseItemHeader(m_reader, table);
    const PduReader::Window window(m_reader, length);
    PresentationContextItem context;
    context.offset = offset;
    context.id = m_reader.u8({FieldId::PresentationContextId, table});
    m_reader.reserved(1, table);
    if (m_isRequest)
        m_reader.reserved(1, table);
    else
        context.result = m_reader.u8({FieldId::ContextResult, table, NumberStyle::Decimal, contextResultMeaning});
    m_reader.reserved(1, table);
    if (m_reader.isTruncated())
        return;
    int abstractSyntaxes = 0;
    while (!m_reader.atEnd() && !passTrailingItemBytes(m_reader)) {
        abstractSyntaxes += m_reader.peek() == abstractSyntaxItem ? 1 : 0;
        parsePresentationContextSubItem(context);
    }
    checkCounts(context, abstractSyntaxes);
    if (m_isRequest || isFirstAnswer(context))
        m_pdu.presentationContexts.append(std::move(context));
}

/// A presentation context may be answered once. The same answer again leaves no doubt. The first one alone is kept: a
/// peer must not make the program grow by repeating it.
bool AssociateParser::isFirstAnswer(const PresentationContextItem &context)
{
    qsizetype &place = m_answers[context.id];
    if (place == 0) {
        place = m_pdu.presentationContexts.size() + 1;
        return true;
    }
    const PresentationContextItem &first = m_pdu.presentationContexts[place - 1];
    const bool isSame =
        first.result == context.result && (context.result != 0 || first.transferSyntaxes == context.transferSyntaxes);
    const QString found = QStringLiteral("%1 again").arg(context.id);
    m_reader.violate(
        FieldId::PresentationContextId, context.offset + itemHeaderLength, QStringLiteral("each at most once"),
        isSame ? found : found + QStringLiteral(", with another answer"), isSame ? Gravity::Unclean : Gravity::Harmful);
    return false;
}

void AssociateParser::parsePresentationContextSubItem(PresentationContextItem &context)
{
    const qsizetype offset = m_reader.position();
    const quint8 type = m_reader.peek();
    const char *table = type == abstractSyntaxItem ? "PS3.8 9.3.2.2.1" : clause("PS3.8 9.3.2.2.2", "PS3.8 9.3.3.2.1");
    const PduReader::Group group(m_reader, itemField(type), table);
    const DeclaredLength length = parseItemHeader(m_reader, table);
    const PduReader::Window window(m_reader, length);
    if (type == abstractSyntaxItem && m_isRequest)
        context.abstractSyntax = readUid(FieldId::AbstractSyntaxName, table);
    else if (type == transferSyntaxItem)
        parseTransferSyntax(context, table);
    else
        passForeignItem(m_reader, type, offset);
}

void AssociateParser::parseTransferSyntax(PresentationContextItem &context, const char *table)
{
    if (context.transferSyntaxes.isEmpty())
        context.transferSyntaxOffset = m_reader.position();
    // In a context that was not accepted it is not significant, and not to be tested.
    const bool isSignificant = m_isRequest || context.result == 0;
    BytesField field = {FieldId::TransferSyntaxName, table, BytesStyle::Uid};
    if (isSignificant)
        field.maximum = maximumUidLength;
    context.transferSyntaxes.append(m_reader.bytes(field, m_reader.remaining()).toByteArray());
}

void AssociateParser::checkCounts(const PresentationContextItem &context, int abstractSyntaxes)
{
    const auto transferSyntaxes = context.transferSyntaxes.size();
    if (m_isRequest && abstractSyntaxes != 1) {
        m_reader.violate(FieldId::AbstractSyntaxItem, context.offset, QStringLiteral("one"),
                         QString::number(abstractSyntaxes));
    }
    if (m_isRequest && transferSyntaxes == 0)
        m_reader.violate(FieldId::TransferSyntaxItem, context.offset, QStringLiteral("at least one"),
                         QStringLiteral("0"));
    if (!m_isRequest && context.result == 0 && transferSyntaxes != 1) {
        m_reader.violate(FieldId::TransferSyntaxItem, context.offset, QStringLiteral("one"),
                         QString::number(transferSyntaxes));
    }
}

void AssociateParser::parseUserInformationItem(qsizetype offset)
{
    const DeclaredLength length = parseItemHeader(m_reader, clause("PS3.8 9.3.2.3", "PS3.8 9.3.3.3"));
    const PduReader::Window window(m_reader, length);
    parseUserInformation(m_reader, m_type, offset, m_pdu.userInformation);
}

void AssociateParser::checkFirst(bool &seen, FieldId item, qsizetype offset)
{
    if (seen)
        m_reader.violate(item, offset, QStringLiteral("at most one"), QStringLiteral("another one"), Gravity::Unclean);
    seen = true;
}

/// What must stand among the items. Presentation contexts of the other kind of PDU are passed over, so that they do
/// harm if there are no right ones beside them.
void AssociateParser::checkItems(qsizetype itemsOffset)
{
    if (m_reader.isCut())
        return;
    const QString one = QStringLiteral("one");
    const QString none = QStringLiteral("none");
    if (!m_applicationContextSeen)
        m_reader.violate(FieldId::ApplicationContextItem, itemsOffset, one, none, Gravity::Unclean);
    if (!m_userInformationSeen)
        m_reader.violate(FieldId::UserInformationItem, m_reader.position(), one, none, Gravity::Unclean);
    if (!m_otherContextOffset)
        return;
    const quint8 right = m_isRequest ? presentationContextRqItem : presentationContextAcItem;
    const quint8 wrong = m_isRequest ? presentationContextAcItem : presentationContextRqItem;
    m_reader.violate(FieldId::ItemType, *m_otherContextOffset, hexText(right, 2), hexText(wrong, 2),
                     m_pdu.presentationContexts.isEmpty() ? Gravity::Harmful : Gravity::Unclean);
}

} // namespace

FieldId itemField(quint8 type)
{
    switch (type) {
    case applicationContextItem:
        return FieldId::ApplicationContextItem;
    case presentationContextRqItem:
    case presentationContextAcItem:
        return FieldId::PresentationContextItem;
    case abstractSyntaxItem:
        return FieldId::AbstractSyntaxItem;
    case transferSyntaxItem:
        return FieldId::TransferSyntaxItem;
    case userInformationItem:
        return FieldId::UserInformationItem;
    case maximumLengthItem:
        return FieldId::MaximumLengthItem;
    case implementationClassUidItem:
        return FieldId::ImplementationClassUidItem;
    case asynchronousOperationsItem:
        return FieldId::AsynchronousOperationsItem;
    case roleSelectionItem:
        return FieldId::RoleSelectionItem;
    case implementationVersionNameItem:
        return FieldId::ImplementationVersionNameItem;
    case extendedNegotiationItem:
        return FieldId::ExtendedNegotiationItem;
    case commonExtendedNegotiationItem:
        return FieldId::CommonExtendedNegotiationItem;
    case userIdentityRqItem:
    case userIdentityAcItem:
        return FieldId::UserIdentityItem;
    }
    return FieldId::UnknownItem;
}

void passForeignItem(PduReader &reader, quint8 type, qsizetype offset)
{
    if (itemField(type) != FieldId::UnknownItem)
        reader.violate(FieldId::ItemType, offset, QStringLiteral("an item that may stand here"), hexText(type, 2),
                       Gravity::Unclean);
    reader.takeRest(FieldId::ItemData, "PS3.8 9.3.1");
}

bool passTrailingItemBytes(PduReader &reader)
{
    const bool beginsAnItem = itemField(reader.peek()) != FieldId::UnknownItem;
    return !beginsAnItem && reader.passTrailingBytes(itemHeaderLength);
}

DeclaredLength parseItemHeader(PduReader &reader, const char *clause)
{
    if (reader.u8({FieldId::ItemType, clause, NumberStyle::Hexadecimal, itemMeaning}) == commonExtendedNegotiationItem)
        reader.u8({FieldId::SubItemVersion, clause});
    else
        reader.reserved(1, clause);
    return reader.length16({FieldId::ItemLength, clause});
}

PduContent parseAssociate(PduReader &reader, PduType type)
{
    return AssociateParser(reader, type).parse();
}

} // namespace dicom_echo
