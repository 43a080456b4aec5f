#include "core/dump/pdu_dump.h"

#include "core/dump/associate_dump.h"
#include "core/pdu/code_texts.h"
#include "core/pdu/command_dictionary.h"
#include "core/pdu/pdu_decoder.h"
#include "core/pdu/wire_text.h"
#include "core/text/visible_text.h"

namespace dicom_echo {

namespace {

/// A heading of 76 columns, `=` on both sides; the odd one stands on the right.
QString headingText(const QString &text)
{
    constexpr qsizetype width = 76;
    const qsizetype padding = qMax(qsizetype(0), width - text.size() - 2);
    const QString left(padding / 2, QLatin1Char('='));
    const QString right(padding - padding / 2, QLatin1Char('='));
    return left + QLatin1Char(' ') + text + QLatin1Char(' ') + right;
}

/// The line that comes before the heading of some PDUs.
QString parametersLine(quint8 type)
{
    switch (type) {
    case quint8(PduType::AssociateRq):
        return QStringLiteral("Request Parameters:");
    case quint8(PduType::AssociateAc):
        return QStringLiteral("Accept Parameters:");
    case quint8(PduType::AssociateRj):
        return QStringLiteral("Reject Parameters:");
    case quint8(PduType::Abort):
        return QStringLiteral("Abort Parameters:");
    }
    return {};
}

QString headingName(quint8 type)
{
    const bool isKnown = type >= quint8(PduType::AssociateRq) && type <= quint8(PduType::Abort);
    return isKnown ? pduTypeName(type) : QStringLiteral("UNKNOWN");
}

QString dumpedRejectResult(quint8 result)
{
    switch (result) {
    case 1:
        return QStringLiteral("Rejected (Permanent)");
    case 2:
        return QStringLiteral("Rejected (Transient)");
    }
    return QString::number(result);
}

QString dumpedRejectSource(quint8 source)
{
    switch (source) {
    case 1:
        return QStringLiteral("DUL service-user");
    case 2:
        return QStringLiteral("DUL service-provider (ACSE related)");
    case 3:
        return QStringLiteral("DUL service-provider (presentation related)");
    }
    return QString::number(source);
}

void dumpReject(QStringList &lines, const AssociateRjPdu &reject)
{
    lines << QStringLiteral("Result:    ") + dumpedRejectResult(reject.result)
          << QStringLiteral("Source:    ") + dumpedRejectSource(reject.source)
          << QStringLiteral("Reason:    ") + rejectReasonText(reject.source, reject.reason);
}

void dumpAbort(QStringList &lines, const AbortPdu &abort)
{
    lines << QStringLiteral("Abort Source: ") + abortSourceText(abort.source)
          << QStringLiteral("Abort Reason: ") + abortReasonText(abort.source, abort.reason);
}

void dumpUnknown(QStringList &lines, QByteArrayView pdu)
{
    constexpr qsizetype shownBytes = 16;
    const QByteArray first = pdu.first(qMin(pdu.size(), shownBytes)).toByteArray();
    lines << QStringLiteral("Length: ") + byteCountText(pdu.size())
          << QStringLiteral("First Bytes: ") + QString::fromLatin1(first.toHex(' '));
}

QString violationLine(const Violation &violation)
{
    return QStringLiteral("Violation: %1 at offset %2: expected %3, found %4")
        .arg(fieldName(violation.field), QString::number(violation.offset), violation.expected, violation.found);
}

/// `Status: 0x0000 - Success`.
QString elementLine(const CommandElement &element)
{
    const CommandElementEntry &entry = commandElementEntry(element.element);
    const QString indentedName = QStringLiteral("    ") + QLatin1StringView(entry.name);
    const QString name = entry.vr == CommandVr::Unknown
                             ? indentedName + QLatin1Char(' ') + tagText(element.group, element.element)
                             : indentedName;
    const QString meaning = commandValueMeaning(element.element, element.value);
    if (entry.vr == CommandVr::UI) {
        const QString uid = meaning.isEmpty() ? visibleText(trimmedText(element.value)) : meaning;
        return name + QStringLiteral(": =") + uid;
    }
    const QString value = commandValueText(element.element, element.value).trimmed();
    return name + QStringLiteral(": ") + (meaning.isEmpty() ? value : value + QStringLiteral(" - ") + meaning);
}

void dumpCommandSet(QStringList &lines, QStringList &violations, QByteArrayView pdu, const Pdv &pdv)
{
    DecodedCommandSet decoded = decodeCommandSet(pdu.sliced(pdv.fragment.offset, pdv.fragment.length));
    for (const CommandElement &element : decoded.commandSet.elements)
        lines << elementLine(element);
    for (Violation &violation : decoded.violations) {
        violation.offset += pdv.fragment.offset;
        violations << violationLine(violation);
    }
}

} // namespace

void PduDumper::dumpData(QStringList &lines, Direction direction, QByteArrayView pdu, const PDataTfPdu &data)
{
    bool &inFragments = direction == Direction::Sent ? m_sendingFragments : m_receivingFragments;
    QStringList violations;
    lines << (data.pdvs.size() == 1 ? QStringLiteral("Presentation Data Value:")
                                    : QStringLiteral("Presentation Data Values:"));
    for (const Pdv &pdv : data.pdvs) {
        const QString kind = pdv.isCommand ? QStringLiteral("Command") : QStringLiteral("Data Set");
        const QString last = pdv.isLast ? QStringLiteral("Last Fragment") : QStringLiteral("Fragment");
        lines << QStringLiteral("  Context ID:        %1 (%2, %3)")
                     .arg(QString::number(pdv.presentationContextId), kind, last);
        if (pdv.isCommand && pdv.isLast && !inFragments)
            dumpCommandSet(lines, violations, pdu, pdv);
        else
            lines << QStringLiteral("    Length: ") + byteCountText(pdv.fragment.length);
        inFragments = !pdv.isLast;
    }
    lines << violations;
}

void PduDumper::dumpContent(QStringList &lines, Direction direction, QByteArrayView pdu, const DecodedPdu &decoded)
{
    if (const auto *associate = std::get_if<AssociatePdu>(&decoded.content)) {
        if (decoded.type == quint8(PduType::AssociateRq)) {
            m_proposal = *associate;
            m_sendingFragments = false; // the association before may have broken off in a message
            m_receivingFragments = false;
            dumpAssociateRq(lines, direction, *associate);
        } else {
            dumpAssociateAc(lines, direction, *associate, m_proposal ? &*m_proposal : nullptr);
        }
    } else if (const auto *reject = std::get_if<AssociateRjPdu>(&decoded.content)) {
        dumpReject(lines, *reject);
    } else if (const auto *abort = std::get_if<AbortPdu>(&decoded.content)) {
        dumpAbort(lines, *abort);
    } else if (const auto *data = std::get_if<PDataTfPdu>(&decoded.content)) {
        dumpData(lines, direction, pdu, *data);
    } else if (std::holds_alternative<UnknownPdu>(decoded.content)) {
        dumpUnknown(lines, pdu);
    }
}

QStringList PduDumper::dump(Direction direction, const QByteArray &pdu)
{
    const DecodedPdu decoded = decodePdu(pdu);
    const QString name = headingName(decoded.type) + QStringLiteral(" PDU");
    QStringList lines;
    if (const QString parameters = parametersLine(decoded.type); !parameters.isEmpty())
        lines << parameters;
    lines << headingText((direction == Direction::Sent ? QStringLiteral("OUTGOING ") : QStringLiteral("INCOMING ")) +
                         name);
    dumpContent(lines, direction, pdu, decoded);
    for (const Violation &violation : decoded.violations)
        lines << violationLine(violation);
    lines << headingText(QStringLiteral("END ") + name);
    return lines;
}

} // namespace dicom_echo
