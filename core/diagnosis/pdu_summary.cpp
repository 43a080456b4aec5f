#include "core/diagnosis/pdu_summary.h"

#include "core/diagnosis/stated_values.h"
#include "core/pdu/code_texts.h"
#include "core/pdu/command_dictionary.h"
#include "core/pdu/command_set_parser.h"
#include "core/pdu/foreign_protocol.h"
#include "core/pdu/uid_dictionary.h"
#include "core/pdu/wire_text.h"
#include "core/text/visible_text.h"

#include <QStringList>

#include <algorithm>

namespace dicom_echo {

namespace {

constexpr qsizetype mostPdvsToName = 3;

QString contextCountText(qsizetype count, const Words &words)
{
    return words(Text::tr("%n presentation context(s)", nullptr, count));
}

QString nameText(const QByteArray &wireText, const Words &words)
{
    const QString text = visibleText(trimmedText(wireText));
    return text.isEmpty() ? words(Text::tr("(blank)")) : text;
}

QString requestText(const AssociatePdu &request, const Words &words)
{
    return QStringLiteral("%1 -> %2, %3")
        .arg(nameText(request.callingAeTitle, words), nameText(request.calledAeTitle, words),
             contextCountText(request.presentationContexts.size(), words));
}

QString acceptanceText(const AssociatePdu &acceptance, const Words &words)
{
    const QList<PresentationContextItem> &contexts = acceptance.presentationContexts;
    if (contexts.size() != 1) {
        const auto accepted = std::count_if(contexts.begin(), contexts.end(),
                                            [](const PresentationContextItem &context) { return context.result == 0; });
        return words(Text::tr("%1 of %2 accepted")).arg(accepted).arg(contextCountText(contexts.size(), words));
    }
    const PresentationContextItem &context = contexts.first();
    const QString text =
        words(Text::tr("presentation context %1: %2")).arg(context.id).arg(contextResultText(context.result));
    if (context.result != 0 || context.transferSyntaxes.isEmpty())
        return text;
    return text + QStringLiteral(", ") + visibleText(uidName(trimmedText(context.transferSyntaxes.first())));
}

bool acceptsNothing(const AssociatePdu &acceptance)
{
    const QList<PresentationContextItem> &contexts = acceptance.presentationContexts;
    return std::none_of(contexts.begin(), contexts.end(),
                        [](const PresentationContextItem &context) { return context.result == 0; });
}

QString rejectText(const AssociateRjPdu &reject)
{
    return QStringLiteral("%1, %2: %3")
        .arg(rejectResultText(reject.result), rejectSourceText(reject.source),
             rejectReasonText(reject.source, reject.reason));
}

QString abortText(const AbortPdu &abort)
{
    const QString source = abortSourceText(abort.source);
    return abort.source == 2 ? source + QStringLiteral(": ") + abortReasonText(abort.source, abort.reason) : source;
}

QString commandWithoutField(const Words &words)
{
    return words(Text::tr("command without a Command Field"));
}

QString commandText(const CommandSet &command, const Words &words)
{
    const std::optional<quint16> commandField = command.us(command_element::commandField);
    QString text = commandField ? commandFieldText(*commandField) : commandWithoutField(words);
    if (const auto id = command.us(command_element::messageId))
        text = words(Text::tr("%1, message %2")).arg(text, QString::number(*id));
    if (const auto id = command.us(command_element::messageIdBeingRespondedTo))
        text = words(Text::tr("%1, message %2")).arg(text, QString::number(*id));
    if (const auto status = command.us(command_element::status))
        text += QStringLiteral(": ") + echoStatusText(*status);
    return text;
}

QString fragmentText(const Pdv &pdv, const Words &words)
{
    const QString kind = pdv.isCommand ? words(Text::tr("command")) : words(Text::tr("data set"));
    const QString place = pdv.isLast ? words(Text::tr("last fragment")) : words(Text::tr("more fragments follow"));
    return QStringLiteral("%1, %2, %3").arg(kind, words(Text::tr("%n byte(s)", nullptr, pdv.fragment.length)), place);
}

/// PS3.7 annex C: success, and the two statuses that say that more responses follow.
bool isFailure(quint16 status)
{
    return status != 0x0000 && status != 0xFF00 && status != 0xFF01;
}

QString pdvText(QByteArrayView bytes, const Pdv &pdv, PduSummary &summary, const Words &words)
{
    DecodedCommandSet decoded = decodeCommandSet(bytes.sliced(pdv.fragment.offset, pdv.fragment.length));
    for (Violation &violation : decoded.violations) {
        violation.offset += pdv.fragment.offset;
        summary.violations.push_back(std::move(violation));
    }
    if (const auto status = decoded.commandSet.us(command_element::status); status && !summary.tellsFailure) {
        summary.tellsFailure = isFailure(*status);
        if (!summary.status || summary.tellsFailure)
            summary.status = status;
    }
    return commandText(decoded.commandSet, words);
}

/// Whether the fragment begins a command set can only be told by its own bytes: the PDU before is not known here.
bool isWholeCommand(QByteArrayView bytes, const Pdv &pdv, bool isContinuation)
{
    return pdv.isCommand && pdv.isLast && !isContinuation &&
           startsWithCommandGroup(bytes.sliced(pdv.fragment.offset, pdv.fragment.length));
}

QString dataText(QByteArrayView bytes, const PDataTfPdu &data, PduSummary &summary, const Words &words)
{
    if (data.pdvs.isEmpty())
        return words(Text::tr("no whole presentation data value"));
    QStringList texts;
    bool isContinuation = false;
    for (const Pdv &pdv : data.pdvs) {
        texts +=
            isWholeCommand(bytes, pdv, isContinuation) ? pdvText(bytes, pdv, summary, words) : fragmentText(pdv, words);
        isContinuation = pdv.isCommand && !pdv.isLast;
    }
    const qsizetype more = texts.size() - mostPdvsToName;
    if (more > 0)
        texts = texts.first(mostPdvsToName) << words(Text::tr("%1 more")).arg(more);
    return texts.join(QStringLiteral("; "));
}

QString unknownText(QByteArrayView bytes, const Words &words)
{
    const std::optional<ForeignPeer> foreign = identifyForeignPeer(bytes);
    if (!foreign)
        return words(Text::tr("incomplete"));
    return foreign->name ? words(Text::tr("not DICOM: %1")).arg(QLatin1StringView(foreign->kind))
                         : words(Text::tr("not a DICOM PDU"));
}

struct MeaningOf
{
    QByteArrayView bytes;
    quint8 type;
    PduSummary &summary;
    const Words &words;

    QString operator()(const UnknownPdu &) const { return unknownText(bytes, words); }
    QString operator()(const AssociatePdu &associate) const
    {
        if (type == quint8(PduType::AssociateRq))
            return requestText(associate, words);
        summary.tellsFailure = acceptsNothing(associate);
        return acceptanceText(associate, words);
    }
    QString operator()(const AssociateRjPdu &reject) const
    {
        summary.tellsFailure = true;
        return rejectText(reject);
    }
    QString operator()(const PDataTfPdu &data) const { return dataText(bytes, data, summary, words); }
    QString operator()(const ReleaseRqPdu &) const { return words(Text::tr("asks to release the association")); }
    QString operator()(const ReleaseRpPdu &) const { return words(Text::tr("the association is released")); }
    QString operator()(const AbortPdu &abort) const
    {
        summary.tellsFailure = true;
        return abortText(abort);
    }
};

} // namespace

PduSummary pduSummary(QByteArrayView bytes, const Words &words)
{
    DecodedPdu decoded = decodePdu(bytes);
    PduSummary summary;
    summary.violations = std::move(decoded.violations);
    summary.meaning = std::visit(MeaningOf{bytes, decoded.type, summary, words}, decoded.content);
    return summary;
}

PduSummary partialPduSummary(QByteArrayView bytes, qint64 size, const Words &words)
{
    constexpr qint64 longestCompleted = 1024 * 1024; // of larger ones no violation is looked for
    PduSummary summary = pduSummary(bytes, words);
    std::vector<Violation> ofWhole;
    if (size <= longestCompleted)
        ofWhole = pduSummary(bytes.toByteArray().leftJustified(size, '\0')).violations;
    // A breach that is there whatever the rest may be is found with zeros in its place, and without any.
    std::erase_if(summary.violations, [&ofWhole](const Violation &violation) {
        return std::find(ofWhole.begin(), ofWhole.end(), violation) == ofWhole.end();
    });
    if (summary.meaning == commandWithoutField(words))
        summary.meaning = words(Text::tr("incomplete command"));
    return summary;
}

QString violationText(const Violation &violation, const Words &words)
{
    return visibleText(
        words(Text::tr("%1: expected %2, found %3"))
            .arg(fieldName(violation.field), statedIn(words, violation.expected), statedIn(words, violation.found)));
}

} // namespace dicom_echo
