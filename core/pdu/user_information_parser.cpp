#include "core/pdu/associate_parser.h"
#include "core/pdu/code_texts.h"
#include "core/pdu/item_types.h"
#include "core/pdu/wire_text.h"
#include "core/text/hex_number.h"

#include <algorithm>
#include <array>

namespace dicom_echo {

namespace {

constexpr qsizetype maximumVersionNameLength = 16;  // PS3.7 D.3.3.2.3
constexpr qsizetype harmlessVersionNameLength = 64; // longer names are met in the field; DCMTK takes them up to here

QString limitMeaning(quint32 value)
{
    return value == 0 ? QStringLiteral("no limit") : QString();
}

QString scuRoleMeaning(quint32 value)
{
    return value == 0 ? QStringLiteral("no SCU role") : QStringLiteral("SCU role");
}

QString scpRoleMeaning(quint32 value)
{
    return value == 0 ? QStringLiteral("no SCP role") : QStringLiteral("SCP role");
}

QString identityTypeMeaning(quint32 value)
{
    switch (value) {
    case 1:
        return QStringLiteral("Username");
    case 2:
        return QStringLiteral("Username and passcode");
    case 3:
        return QStringLiteral("Kerberos service ticket");
    case 4:
        return QStringLiteral("SAML assertion");
    case 5:
        return QStringLiteral("JSON Web Token");
    }
    return {};
}

/// One walk over the sub-items of one User Information Item; remembers what may stand there only once.
class UserInformationParser
{
public:
    UserInformationParser(PduReader &reader, PduType type, UserInformation &information)
        : m_reader(reader)
        , m_isRequest(type == PduType::AssociateRq)
        , m_information(information)
    {}

    void parseSubItem();
    /// Both are mandatory: PS3.8 D.1, PS3.7 D.3.3.2. `offset` is that of the item.
    void checkMandatorySubItems(qsizetype offset);

private:
    using ParseBody = void (UserInformationParser::*)();
    struct SubItem
    {
        const char *clause;
        ParseBody parseBody;
        bool isUnique; ///< at most one of it in a PDU
    };

    SubItem subItem(quint8 type) const;
    [[nodiscard]] bool holds(qsizetype length);
    void parseForeign();
    void parseMaximumLength();
    void parseImplementationClassUid();
    void parseImplementationVersionName();
    void parseAsynchronousOperations();
    void parseRoleSelection();
    void parseExtendedNegotiation();
    void parseCommonExtendedNegotiation();
    void parseRelatedGeneralSopClasses(SopClassCommonExtendedNegotiation &negotiation);
    void parseUserIdentityRq();
    void parseUserIdentityAc();
    QByteArray readBytes(const BytesField &field, qsizetype length)
    {
        return m_reader.bytes(field, length).toByteArray();
    }
    QByteArray lengthAndUid(FieldId lengthField, FieldId uidField, const char *clause);

    PduReader &m_reader;
    bool m_isRequest;
    UserInformation &m_information;
    quint8 m_type = 0;      ///< of the sub-item that is parsed
    qsizetype m_offset = 0; ///< of the same
    std::array<bool, 256> m_seen{};
};

UserInformationParser::SubItem UserInformationParser::subItem(quint8 type) const
{
    using P = UserInformationParser;
    switch (type) {
    case maximumLengthItem:
        return {"PS3.8 D.1", &P::parseMaximumLength, true};
    case implementationClassUidItem:
        return {"PS3.7 D.3.3.2", &P::parseImplementationClassUid, true};
    case implementationVersionNameItem:
        return {"PS3.7 D.3.3.2", &P::parseImplementationVersionName, true};
    case asynchronousOperationsItem:
        return {"PS3.7 D.3.3.3", &P::parseAsynchronousOperations, true};
    case roleSelectionItem:
        return {"PS3.7 D.3.3.4", &P::parseRoleSelection, false};
    case extendedNegotiationItem:
        return {"PS3.7 D.3.3.5", &P::parseExtendedNegotiation, false};
    case commonExtendedNegotiationItem:
        return {"PS3.7 D.3.3.6", &P::parseCommonExtendedNegotiation, false};
    case userIdentityRqItem:
        return {"PS3.7 D.3.3.7", &P::parseUserIdentityRq, true};
    case userIdentityAcItem:
        return {"PS3.7 D.3.3.7", &P::parseUserIdentityAc, true};
    }
    return {"PS3.8 9.3.1", &P::parseForeign, false};
}

void UserInformationParser::parseSubItem()
{
    m_offset = m_reader.position();
    m_type = m_reader.peek();
    const SubItem item = subItem(m_type);
    if (item.isUnique && m_seen[m_type])
        m_reader.violate(itemField(m_type), m_offset, QStringLiteral("at most one"), QStringLiteral("another one"),
                         Gravity::Unclean);
    m_seen[m_type] = true;
    const PduReader::Group group(m_reader, itemField(m_type), item.clause);
    const DeclaredLength length = parseItemHeader(m_reader, item.clause);
    const PduReader::Window window(m_reader, length);
    (this->*item.parseBody)();
}

void UserInformationParser::checkMandatorySubItems(qsizetype offset)
{
    const auto missing = [&](FieldId item) {
        m_reader.violate(item, offset, QStringLiteral("one"), QStringLiteral("none"), Gravity::Unclean);
    };
    if (m_reader.isCut())
        return;
    if (!m_information.maximumLength && !m_seen[maximumLengthItem])
        missing(FieldId::MaximumLengthItem);
    if (m_information.implementationClassUid.isEmpty() && !m_seen[implementationClassUidItem])
        missing(FieldId::ImplementationClassUidItem);
}

/// False, with all of the sub-item taken, if it is too short for what it is to say. No other client minds.
bool UserInformationParser::holds(qsizetype length)
{
    const qsizetype found = m_reader.remaining();
    if (found >= length || m_reader.isCut())
        return true;
    m_reader.violate(itemField(m_type), m_offset, byteCountText(length), byteCountText(found), Gravity::Unclean);
    m_reader.takeRest(FieldId::UndecodedBytes, "");
    return false;
}

void UserInformationParser::parseForeign()
{
    passForeignItem(m_reader, m_type, m_offset);
}

void UserInformationParser::parseMaximumLength()
{
    if (!holds(sizeof(quint32)))
        return;
    m_information.maximumLengthOffset = m_reader.position();
    const quint32 value =
        m_reader.u32({FieldId::MaximumLengthReceived, "PS3.8 D.1", NumberStyle::Decimal, limitMeaning});
    if (!m_reader.isTruncated())
        m_information.maximumLength = value;
}

void UserInformationParser::parseImplementationClassUid()
{
    m_information.implementationClassUid = readBytes(
        {FieldId::ImplementationClassUid, "PS3.7 D.3.3.2", BytesStyle::Uid, maximumUidLength}, m_reader.remaining());
}

void UserInformationParser::parseImplementationVersionName()
{
    const qsizetype offset = m_reader.position();
    const QByteArray name =
        readBytes({FieldId::ImplementationVersionName, "PS3.7 D.3.3.2", BytesStyle::Text, harmlessVersionNameLength},
                  m_reader.remaining());
    if ((name.isEmpty() && !m_reader.isCut()) || name.contains('\0') ||
        (name.size() > maximumVersionNameLength && name.size() <= harmlessVersionNameLength)) {
        m_reader.violate(FieldId::ImplementationVersionName, offset, QStringLiteral("1 to 16 characters"),
                         quotedText(name), Gravity::Unclean);
    }
    m_information.implementationVersionName = name;
}

void UserInformationParser::parseAsynchronousOperations()
{
    const char *table = "PS3.7 D.3.3.3";
    if (!holds(2 * sizeof(quint16)))
        return;
    AsynchronousOperationsWindow window;
    window.invoked = m_reader.u16({FieldId::OperationsInvoked, table, NumberStyle::Decimal, limitMeaning});
    window.performed = m_reader.u16({FieldId::OperationsPerformed, table, NumberStyle::Decimal, limitMeaning});
    m_information.asynchronousOperationsOffset = m_offset;
    if (!m_reader.isTruncated())
        m_information.asynchronousOperations = window;
}

QByteArray UserInformationParser::lengthAndUid(FieldId lengthField, FieldId uidField, const char *clause)
{
    const quint16 length = m_reader.u16({lengthField, clause});
    return readBytes({uidField, clause, BytesStyle::Uid, maximumUidLength}, length);
}

void UserInformationParser::parseRoleSelection()
{
    const char *table = "PS3.7 D.3.3.4";
    RoleSelection role;
    role.offset = m_offset;
    role.sopClassUid = lengthAndUid(FieldId::UidLength, FieldId::SopClassUid, table);
    role.scuRole = m_reader.u8({FieldId::ScuRole, table, NumberStyle::Decimal, scuRoleMeaning});
    role.scpRole = m_reader.u8({FieldId::ScpRole, table, NumberStyle::Decimal, scpRoleMeaning});
    if (!m_reader.isTruncated())
        m_information.roles.append(std::move(role));
}

void UserInformationParser::parseExtendedNegotiation()
{
    const char *table = "PS3.7 D.3.3.5";
    SopClassExtendedNegotiation negotiation;
    negotiation.offset = m_offset;
    negotiation.sopClassUid = lengthAndUid(FieldId::SopClassUidLength, FieldId::SopClassUid, table);
    if (m_reader.isTruncated())
        return;
    negotiation.information =
        readBytes({FieldId::ServiceClassInformation, table, BytesStyle::Hexadecimal}, m_reader.remaining());
    m_information.extendedNegotiations.append(std::move(negotiation));
}

void UserInformationParser::parseCommonExtendedNegotiation()
{
    const char *table = "PS3.7 D.3.3.6";
    if (!m_isRequest)
        m_reader.violate(FieldId::ItemType, m_offset, QStringLiteral("an item that may stand here"), hexText(m_type, 2),
                         Gravity::Unclean);
    SopClassCommonExtendedNegotiation negotiation;
    negotiation.sopClassUid = lengthAndUid(FieldId::SopClassUidLength, FieldId::SopClassUid, table);
    negotiation.serviceClassUid = lengthAndUid(FieldId::ServiceClassUidLength, FieldId::ServiceClassUid, table);
    parseRelatedGeneralSopClasses(negotiation);
    m_reader.takeRest(FieldId::Reserved, table);
    if (!m_reader.isTruncated())
        m_information.commonExtendedNegotiations.append(std::move(negotiation));
}

void UserInformationParser::parseRelatedGeneralSopClasses(SopClassCommonExtendedNegotiation &negotiation)
{
    const char *table = "PS3.7 D.3.3.6";
    const DeclaredLength length = m_reader.length16({FieldId::RelatedSopClassesLength, table});
    const PduReader::Window window(m_reader, length);
    while (!m_reader.atEnd()) {
        negotiation.relatedGeneralSopClassUids.append(
            lengthAndUid(FieldId::RelatedSopClassUidLength, FieldId::RelatedSopClassUid, table));
    }
}

void UserInformationParser::parseUserIdentityRq()
{
    const char *table = "PS3.7 D.3.3.7";
    UserIdentity identity;
    identity.type = m_reader.u8({FieldId::UserIdentityType, table, NumberStyle::Decimal, identityTypeMeaning});
    identity.positiveResponseRequested = m_reader.u8({FieldId::PositiveResponseRequested, table});
    identity.primaryField =
        readBytes({FieldId::PrimaryField, table}, m_reader.u16({FieldId::PrimaryFieldLength, table}));
    identity.secondaryField =
        readBytes({FieldId::SecondaryField, table}, m_reader.u16({FieldId::SecondaryFieldLength, table}));
    m_information.userIdentityOffset = m_offset;
    if (!m_isRequest)
        m_reader.violate(FieldId::ItemType, m_offset, QStringLiteral("0x59"), QStringLiteral("0x58"), Gravity::Unclean);
    else if (!m_reader.isTruncated())
        m_information.userIdentity = std::move(identity);
}

void UserInformationParser::parseUserIdentityAc()
{
    const char *table = "PS3.7 D.3.3.7";
    if (!holds(sizeof(quint16)))
        return;
    UserIdentity identity;
    identity.primaryField = readBytes({FieldId::ServerResponse, table, BytesStyle::Hexadecimal},
                                      m_reader.u16({FieldId::ServerResponseLength, table}));
    m_information.userIdentityOffset = m_offset;
    if (m_isRequest)
        m_reader.violate(FieldId::ItemType, m_offset, QStringLiteral("0x58"), QStringLiteral("0x59"), Gravity::Unclean);
    else if (!m_reader.isTruncated())
        m_information.userIdentity = std::move(identity);
}

} // namespace

void parseUserInformation(PduReader &reader, PduType type, qsizetype offset, UserInformation &information)
{
    UserInformationParser parser(reader, type, information);
    while (!reader.atEnd() && !passTrailingItemBytes(reader))
        parser.parseSubItem();
    parser.checkMandatorySubItems(offset);
}

} // namespace dicom_echo
