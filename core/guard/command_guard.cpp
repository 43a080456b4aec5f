#include "core/guard/command_guard.h"

#include "core/pdu/code_texts.h"
#include "core/pdu/command_dictionary.h"
#include "core/pdu/pdu_decoder.h"
#include "core/pdu/wire_text.h"

#include <QtEndian>

#include <algorithm>

namespace dicom_echo {

namespace {

constexpr qsizetype controlHeaderLength = 1; // PS3.8 E.2

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

/// Whether what follows the first value says nothing else: zeros, or the same value again.
bool isUnambiguous(const QByteArray &value)
{
    const QByteArray first = value.first(2);
    const QByteArray rest = value.sliced(2);
    const auto isZero = [](char byte) { return byte == '\0'; };
    return std::all_of(rest.begin(), rest.end(), isZero) || rest == first.repeated(rest.size() / 2);
}

/// Checks that the US element is there, is one value and, if `expected` is given, this one. The offset is one in the
/// command set.
std::optional<Violation> checkUs(const CommandSet &command, quint16 element, std::optional<quint16> expected)
{
    const std::optional<quint16> value = command.us(element);
    const CommandElement *found = findElement(command, element);
    const bool isRight = value && (!expected || *value == *expected);
    if (isRight && found->value.size() == 2)
        return std::nullopt;
    const QString twoBytes = QStringLiteral("a value of 2 bytes");
    Violation violation;
    violation.field = commandElementField(element);
    violation.expected = expected && !isRight ? usText(element, *expected) : twoBytes;
    violation.offset = found ? found->offset : 0;
    if (value && !isRight)
        violation.found = usText(element, *value);
    else if (found)
        violation.found = QStringLiteral("a value of ") + byteCountText(found->value.size());
    else
        violation.found = QStringLiteral("no such element");
    violation.gravity = isRight && isUnambiguous(found->value) ? Gravity::Unclean : Gravity::Harmful;
    return violation;
}

struct ExpectedUs
{
    quint16 element;
    std::optional<quint16> value;
};

std::vector<Violation> checkAll(const CommandSet &command, std::initializer_list<ExpectedUs> expected)
{
    std::vector<Violation> violations;
    for (const auto &[element, value] : expected) {
        if (auto violation = checkUs(command, element, value))
            violations.push_back(*std::move(violation));
    }
    return violations;
}

/// PS3.7 9.3.5.2: the C-ECHO-RSP to `messageId`. Its affected SOP class is optional (PS3.7 table 9.1-5).
std::vector<Violation> checkResponse(const CommandSet &command, quint16 messageId)
{
    return checkAll(command, {{command_element::commandField, cEchoRsp},
                              {command_element::messageIdBeingRespondedTo, messageId},
                              {command_element::commandDataSetType, noDataSet},
                              {command_element::status, std::nullopt}});
}

/// PS3.7 9.3.5.1.
std::vector<Violation> checkRequest(const CommandSet &command)
{
    std::vector<Violation> violations = checkAll(command, {{command_element::commandField, cEchoRq},
                                                           {command_element::messageId, std::nullopt},
                                                           {command_element::commandDataSetType, noDataSet}});
    if (command.uid(command_element::affectedSopClassUid) != verificationSopClass) {
        const CommandElement *found = findElement(command, command_element::affectedSopClassUid);
        violations.push_back({commandElementField(command_element::affectedSopClassUid), found ? found->offset : 0,
                              quotedText(verificationSopClass),
                              found ? quotedText(found->value) : QStringLiteral("no such element")});
    }
    return violations;
}

} // namespace

CommandGuard::CommandGuard(QList<quint8> acceptedContextIds, std::optional<quint16> owedMessageId)
    : m_acceptedContextIds(std::move(acceptedContextIds))
    , m_owedMessageId(owedMessageId)
{}

std::vector<Violation> CommandGuard::received(QByteArrayView pdu, const PDataTfPdu &data)
{
    std::vector<Violation> violations;
    for (const Pdv &pdv : data.pdvs) {
        if (auto violation = checkPdv(pdv))
            return {*std::move(violation)};
        m_bytes += pdu.sliced(pdv.fragment.offset, pdv.fragment.length);
        m_contextId = pdv.presentationContextId;
        ++m_fragmentCount;
        if (!pdv.isLast)
            continue;
        violations = finish(pdv);
        if (!m_command)
            break;
    }
    return violations;
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

/// Keeps the command if it does no harm.
std::vector<Violation> CommandGuard::finish(const Pdv &last)
{
    DecodedCommandSet decoded = decodeCommandSet(m_bytes);
    std::vector<Violation> violations = std::move(decoded.violations);
    if (!firstHarmful(violations)) {
        const std::vector<Violation> more =
            m_owedMessageId ? checkResponse(decoded.commandSet, *m_owedMessageId) : checkRequest(decoded.commandSet);
        violations.insert(violations.end(), more.begin(), more.end());
    }
    // From an offset in the command set to one in this PDU. What came in an earlier PDU is shown at the start of this
    // one.
    const qsizetype earlier = m_bytes.size() - last.fragment.length;
    for (Violation &violation : violations)
        violation.offset = last.fragment.offset + qMax(qsizetype(0), violation.offset - earlier);
    if (!firstHarmful(violations))
        m_command = std::move(decoded.commandSet);
    return violations;
}

} // namespace dicom_echo
