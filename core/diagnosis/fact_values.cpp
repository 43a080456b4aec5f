#include "core/diagnosis/fact_values.h"

#include "core/diagnosis/duration_text.h"
#include "core/diagnosis/net_texts.h"
#include "core/diagnosis/path_texts.h"
#include "core/diagnosis/stated_values.h"
#include "core/pdu/code_texts.h"
#include "core/pdu/pdu_decoder.h"
#include "core/text/fingerprint_text.h"
#include "core/text/visible_text.h"

#include <algorithm>

namespace dicom_echo {

namespace {

constexpr quint8 abortSourceProvider = 2; // PS3.8 table 9-26: only its reasons are significant

/// `reason 7 (Called AE title not recognised)`; `reason 9` if the number is all that is known.
QString codeText(const QString &name, int code, const QString &meaning)
{
    const QString number = QString::number(code);
    if (meaning == number)
        return QStringLiteral("%1 %2").arg(name, number);
    return QStringLiteral("%1 %2 (%3)").arg(name, number, meaning);
}

/// Which certificate it is about, so that it can be compared by telephone.
QString certificateText(const CertificateFacts &certificate, int depth, const Words &words)
{
    return words(Text::tr("certificate of \"%1\" (depth %2), issued by \"%3\", valid from %4 to %5, SHA-256 %6"))
        .arg(visibleText(certificate.subject), QString::number(depth), visibleText(certificate.issuer),
             certificate.notBefore.date().toString(Qt::ISODate), certificate.notAfter.date().toString(Qt::ISODate),
             fingerprintText(certificate.sha256));
}

/// PS3.7 C.1 to C.5.
QString statusClassText(quint16 status, const Words &words)
{
    const int range = status >> 12;
    if (status == 0xFF00 || status == 0xFF01)
        return words(Text::tr("a pending status"));
    if (status == 0xFE00)
        return words(Text::tr("a cancel status"));
    if (status == 0x0001 || status == 0x0107 || status == 0x0116 || range == 0xB)
        return words(Text::tr("a warning status"));
    if (range == 0xA || range == 0xC || (status >= 0x0100 && status <= 0x02FF))
        return words(Text::tr("a failure status"));
    return words(Text::tr("a status that DICOM does not define"));
}

/// Commands are the matter of PS3.7, all else in a PDU that of PS3.8.
QString standardsText(const QList<ResponseFlaw> &flaws, const Words &words)
{
    const auto isInCommand = [](const ResponseFlaw &flaw) { return flaw.pdu == PduType::PDataTf; };
    if (std::all_of(flaws.begin(), flaws.end(), isInCommand))
        return QStringLiteral("PS3.7");
    return std::any_of(flaws.begin(), flaws.end(), isInCommand) ? words(Text::tr("PS3.7 and PS3.8"))
                                                                : QStringLiteral("PS3.8");
}

/// `Byte 134 of the A-ASSOCIATE-AC, Presentation-context-ID: expected each at most once, found 1 again; ...`
QString flawsText(const QList<ResponseFlaw> &flaws, const Words &words)
{
    constexpr qsizetype mostShown = 8;
    QStringList texts;
    for (const ResponseFlaw &flaw : flaws.first(qMin(mostShown, flaws.size()))) {
        const Violation &violation = flaw.violation;
        const QString text = texts.isEmpty() ? words(Text::tr("Byte %1 of the %2, %3: expected %4, found %5"))
                                             : words(Text::tr("byte %1 of the %2, %3: expected %4, found %5"));
        texts << text.arg(QString::number(violation.offset), pduTypeName(quint8(flaw.pdu)), fieldName(violation.field),
                          visibleText(statedIn(words, violation.expected)),
                          visibleText(statedIn(words, violation.found)));
    }
    if (flaws.size() > mostShown)
        texts << words(Text::tr("and %1 more")).arg(flaws.size() - mostShown);
    return texts.join(QStringLiteral("; "));
}

/// Adds the places that one kind of facts fills.
struct FactsAdder
{
    DiagnosisValues &values;
    const Words &words;

    void operator()(std::monostate) const {}

    void operator()(const AssociateRjPdu &reject) const
    {
        values[QStringLiteral("result")] =
            codeText(words(Text::tr("result")), reject.result, rejectResultText(reject.result));
        values[QStringLiteral("source")] =
            codeText(words(Text::tr("source")), reject.source, rejectSourceText(reject.source));
        values[QStringLiteral("reason")] =
            codeText(words(Text::tr("reason")), reject.reason, rejectReasonText(reject.source, reject.reason));
    }

    void operator()(const AbortPdu &abort) const
    {
        const QString meaning = abort.source == abortSourceProvider
                                    ? abortReasonText(abort.source, abort.reason)
                                    : words(Text::tr("without meaning for this source"));
        values[QStringLiteral("abortSource")] =
            codeText(words(Text::tr("source")), abort.source, abortSourceText(abort.source));
        values[QStringLiteral("abortReason")] = codeText(words(Text::tr("reason")), abort.reason, meaning);
    }

    void operator()(const Violation &violation) const
    {
        values[QStringLiteral("field")] = fieldName(violation.field);
        values[QStringLiteral("offset")] = QString::number(violation.offset);
        values[QStringLiteral("expected")] = visibleText(statedIn(words, violation.expected));
        values[QStringLiteral("found")] = visibleText(statedIn(words, violation.found));
    }

    void operator()(const UncleanFacts &facts) const
    {
        values[QStringLiteral("standards")] = standardsText(facts.flaws, words);
        values[QStringLiteral("flaws")] = flawsText(facts.flaws, words);
    }

    void operator()(const StatusFacts &facts) const
    {
        values[QStringLiteral("status")] = echoStatusText(facts.status);
        values[QStringLiteral("statusClass")] = statusClassText(facts.status, words);
        values[QStringLiteral("messageId")] = QString::number(facts.messageId);
        values[QStringLiteral("comment")] =
            facts.errorComment.isEmpty()
                ? QString()
                : u' ' + words(Text::tr("and the comment \"%1\"")).arg(visibleText(facts.errorComment));
    }

    void operator()(const ContextFacts &facts) const
    {
        values[QStringLiteral("contexts")] = contextsText(facts.contexts, words);
    }

    void operator()(const DifferenceFacts &facts) const
    {
        values[QStringLiteral("expected")] = visibleText(facts.expected);
        values[QStringLiteral("found")] = visibleText(facts.found);
    }

    void operator()(const TlsFailureFacts &facts) const
    {
        QStringList parts;
        if (facts.receivedAlert >= 0)
            parts << words(Text::tr("TLS alert %1 (%2) from the peer"))
                         .arg(QString::number(facts.receivedAlert), tlsAlertName(facts.receivedAlert));
        else if (const QString text = tlsFailureText(facts, words); !text.isEmpty())
            parts << visibleText(text);
        if (facts.certificateDepth >= 0)
            parts << certificateText(facts.certificate, facts.certificateDepth, words);
        values[QStringLiteral("because")] = becauseOf(parts);
    }

    void operator()(const ExposedFile &) const {} // tls_values

    void operator()(const TlsSettingError &error) const
    {
        operator()(SystemErrorFacts{0, tlsSettingErrorText(error, words)});
    }

    void operator()(const NameFacts &facts) const
    {
        QStringList parts;
        if (!facts.reason.isEmpty())
            parts << visibleText(facts.reason);
        if (!facts.servers.isEmpty())
            parts << nameServersText(facts.servers, words);
        values[QStringLiteral("because")] = becauseOf(parts);
    }

    void operator()(const ConnectFacts &facts) const
    {
        operator()(facts.error);
        if (!facts.icmp)
            return;
        values[QStringLiteral("icmp")] = icmpText(*facts.icmp, words);
        values[QStringLiteral("reporter")] = facts.icmp->from.toString();
    }

    void operator()(const IdleEndFacts &facts) const
    {
        values[QStringLiteral("idle")] = durationText(facts.idleMilliseconds, words);
        values[QStringLiteral("interval")] = durationText(facts.intervalMilliseconds, words);
        switch (facts.kind) {
        case IdleEndFacts::Kind::Abort:
            operator()(facts.abort.value_or(AbortPdu()));
            values[QStringLiteral("idleEnd")] =
                words(Text::tr("sent A-ABORT (%1, %2)"))
                    .arg(values[QStringLiteral("abortSource")], values[QStringLiteral("abortReason")]);
            return;
        case IdleEndFacts::Kind::Release:
            values[QStringLiteral("idleEnd")] = words(Text::tr("asked for the release (A-RELEASE-RQ)"));
            return;
        case IdleEndFacts::Kind::Fin:
            values[QStringLiteral("idleEnd")] = words(Text::tr("closed the connection (FIN)"));
            return;
        case IdleEndFacts::Kind::Reset:
            values[QStringLiteral("idleEnd")] = words(Text::tr("reset the connection (RST)"));
            return;
        }
    }

    void operator()(const PathMtuFacts &facts) const
    {
        values[QStringLiteral("requestBytes")] = QString::number(facts.requestBytes);
        values[QStringLiteral("mss")] = QString::number(facts.mss);
        values[QStringLiteral("pathMtu")] = QString::number(facts.pathMtu);
    }

    void operator()(const SystemErrorFacts &error) const
    {
        QString text = visibleText(error.text);
        while (text.endsWith(u'.'))
            text.chop(1);
        if (error.number != 0)
            text = words(Text::tr("%1 (error %2)")).arg(text, QString::number(error.number)).trimmed();
        values[QStringLiteral("because")] = text.isEmpty() ? QString() : becauseOf({text.trimmed()});
    }
};

} // namespace

void addFacts(DiagnosisValues &values, const FindingFacts &facts, const Words &words)
{
    std::visit(FactsAdder{values, words}, facts);
}

} // namespace dicom_echo
