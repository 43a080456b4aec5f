#include "core/pdu/command_guard.h"

#include "core/pdu/code_texts.h"
#include "core/pdu/command_dictionary.h"
#include "core/pdu/pdu_reader.h"

#include <QtEndian>

#include <algorithm>

namespace dicom_echo {

namespace {

// What stands before the fragment of a PDV, PS3.8 9.3.5.1 and E.2.
constexpr qsizetype controlHeaderLength = 1;
constexpr qsizetype pdvHeaderLength = 6;

const CommandElement *findElement(const CommandSet &command, quint16 element)
{
    const auto found =
        std::find_if(command.elements.begin(), command.elements.end(),
                     [element](const CommandElement &candidate) { return candidate.element == element; });
    return found == command.elements.end() ? nullptr : &*found;
}

QString usText(quint16 element, quint16 value)
{
    QByteArray bytes(2, Qt::Uninitialized);
    qToLittleEndian(value, bytes.data());
    const QString meaning = commandValueMeaning(element, bytes);
    const QString text = commandValueText(element, bytes);
    return meaning.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, meaning);
}

/// Checks that the US element is there and, if `expected` is given, has this value. The offset is one in the command
/// set.
std::optional<Violation> checkUs(const CommandSet &command, quint16 element, std::optional<quint16> expected)
{
    const std::optional<quint16> value = command.us(element);
    if (value && (!expected || *value == *expected))
        return std::nullopt;
    Violation violation;
    violation.field = commandElementField(element);
    violation.expected = expected ? usText(element, *expected) : QStringLiteral("a value of 2 bytes");
    const CommandElement *found = findElement(command, element);
    violation.offset = found ? found->offset : 0;
    if (value)
        violation.found = usText(element, *value);
    else if (found)
        violation.found = QStringLiteral("a value of ") + byteCountText(found->value.size());
    else
        violation.found = QStringLiteral("no such element");
    return violation;
}

/// PS3.7 9.3.5.2: the C-ECHO-RSP to `messageId`. Its affected SOP class is not needed, but has to be short.
std::optional<Violation> checkResponse(const CommandSet &command, quint16 messageId)
{
    if (auto violation = checkUs(command, command_element::commandField, cEchoRsp))
        return violation;
    if (auto violation = checkUs(command, command_element::messageIdBeingRespondedTo, messageId))
        return violation;
    if (auto violation = checkUs(command, command_element::commandDataSetType, noDataSet))
        return violation;
    if (auto violation = checkUs(command, command_element::status, std::nullopt))
        return violation;
    const CommandElement *sopClass = findElement(command, command_element::affectedSopClassUid);
    if (!sopClass || sopClass->value.size() <= maximumUidLength)
        return std::nullopt;
    return Violation{commandElementField(command_element::affectedSopClassUid), sopClass->offset,
                     QStringLiteral("at most ") + byteCountText(maximumUidLength),
                     byteCountText(sopClass->value.size())};
}

/// PS3.7 9.3.5.1.
std::optional<Violation> checkRequest(const CommandSet &command)
{
    if (auto violation = checkUs(command, command_element::commandField, cEchoRq))
        return violation;
    if (auto violation = checkUs(command, command_element::messageId, std::nullopt))
        return violation;
    if (auto violation = checkUs(command, command_element::commandDataSetType, noDataSet))
        return violation;
    const QByteArray sopClass = command.uid(command_element::affectedSopClassUid);
    if (sopClass == verificationSopClass)
        return std::nullopt;
    const CommandElement *found = findElement(command, command_element::affectedSopClassUid);
    return Violation{commandElementField(command_element::affectedSopClassUid), found ? found->offset : 0,
                     QString::fromLatin1(verificationSopClass),
                     found ? visibleText(QString::fromLatin1(sopClass)) : QStringLiteral("no such element")};
}

} // namespace

CommandGuard::CommandGuard(QList<quint8> acceptedContextIds, std::optional<quint16> owedMessageId)
    : m_acceptedContextIds(std::move(acceptedContextIds))
    , m_owedMessageId(owedMessageId)
{}

std::optional<Violation> CommandGuard::received(QByteArrayView pdu, const PDataTfPdu &data)
{
    for (const Pdv &pdv : data.pdvs) {
        if (auto violation = checkPdv(pdv))
            return violation;
        m_bytes += pdu.sliced(pdv.fragment.offset, pdv.fragment.length);
        m_contextId = pdv.presentationContextId;
        ++m_fragmentCount;
        if (!pdv.isLast)
            continue;
        if (auto violation = finish(pdv))
            return violation;
    }
    return std::nullopt;
}

std::optional<Violation> CommandGuard::checkPdv(const Pdv &pdv) const
{
    const qsizetype headerOffset = pdv.fragment.offset - controlHeaderLength;
    const qsizetype idOffset = headerOffset - 1;
    if (m_command) {
        return Violation{FieldId::PresentationDataValueItem, pdv.fragment.offset - pdvHeaderLength,
                         m_owedMessageId ? QStringLiteral("nothing after the response")
                                         : QStringLiteral("nothing after the request"),
                         QStringLiteral("another one")};
    }
    if (!m_acceptedContextIds.contains(pdv.presentationContextId)) {
        return Violation{FieldId::PresentationContextId, idOffset, QStringLiteral("one that was accepted"),
                         QString::number(pdv.presentationContextId)};
    }
    if (m_fragmentCount > 0 && pdv.presentationContextId != m_contextId) {
        return Violation{FieldId::PresentationContextId, idOffset, QString::number(m_contextId),
                         QString::number(pdv.presentationContextId)};
    }
    if (!pdv.isCommand) {
        return Violation{FieldId::MessageControlHeader, headerOffset, QStringLiteral("a command fragment"),
                         QStringLiteral("a data set fragment")};
    }
    return checkSize(pdv);
}

std::optional<Violation> CommandGuard::checkSize(const Pdv &pdv) const
{
    if (m_fragmentCount >= mostCommandFragments) {
        return Violation{FieldId::MessageControlHeader, pdv.fragment.offset - controlHeaderLength,
                         QStringLiteral("the last of at most %1 fragments").arg(mostCommandFragments),
                         QStringLiteral("one more")};
    }
    const qsizetype length = m_bytes.size() + pdv.fragment.length;
    if (length > longestCommandSet) {
        return Violation{FieldId::CommandSet, pdv.fragment.offset,
                         QStringLiteral("at most ") + byteCountText(longestCommandSet), byteCountText(length)};
    }
    return std::nullopt;
}

std::optional<Violation> CommandGuard::finish(const Pdv &last)
{
    DecodedCommandSet decoded = decodeCommandSet(m_bytes);
    std::optional<Violation> violation;
    if (decoded.violations.empty())
        violation =
            m_owedMessageId ? checkResponse(decoded.commandSet, *m_owedMessageId) : checkRequest(decoded.commandSet);
    else
        violation = decoded.violations.front();
    if (violation) {
        // From an offset in the command set to one in this PDU. What came in an earlier PDU is shown at the start of
        // this one.
        const qsizetype earlier = m_bytes.size() - last.fragment.length;
        violation->offset = last.fragment.offset + qMax(qsizetype(0), violation->offset - earlier);
        return violation;
    }
    m_command = std::move(decoded.commandSet);
    return std::nullopt;
}

} // namespace dicom_echo
