// The error lines of the log. Users of echoscu search for them, and so do their scripts: they are not translated or
// reworded.
#include "core/diagnosis/diagnosis.h"
#include "core/diagnosis/finding_table.h"
#include "core/diagnosis/net_texts.h"
#include "core/diagnosis/path_texts.h"
#include "core/pdu/code_texts.h"
#include "core/pdu/pdu_decoder.h"
#include "core/text/visible_text.h"

namespace dicom_echo {

namespace {

/// The words of the operating system or of OpenSSL, for failures that have no text of their own.
QString foreignWords(const Finding &finding)
{
    QString words;
    if (const auto *error = std::get_if<SystemErrorFacts>(&finding.facts))
        words = error->text;
    else if (const auto *connect = std::get_if<ConnectFacts>(&finding.facts))
        words = connect->error.text;
    else if (const auto *tls = std::get_if<TlsFailureFacts>(&finding.facts))
        words = tlsFailureText(*tls);
    else if (const auto *setting = std::get_if<TlsSettingError>(&finding.facts))
        words = tlsSettingErrorText(*setting);
    if (!words.isEmpty())
        return visibleText(words);
    switch (finding.evidence.end) {
    case ConnectionEnd::Fin:
        return QStringLiteral("connection closed by remote");
    case ConnectionEnd::Reset:
        return QStringLiteral("connection reset by remote");
    case ConnectionEnd::StillOpen:
    case ConnectionEnd::Ours:
    case ConnectionEnd::Lost:
        break;
    }
    return QStringLiteral("unknown error");
}

QStringList firstLines(LogForm form, const QString &text)
{
    switch (form) {
    case LogForm::NoConnection:
        return {QStringLiteral("Association request failed: unable to connect to remote"),
                QStringLiteral("TCP Initialisation Error: ") + text};
    case LogForm::NoTls:
        return firstLines(LogForm::NoConnection, QStringLiteral("TLS: ") + text);
    case LogForm::OtherProtocol:
        return {QStringLiteral("Association request failed: remote is not a DICOM application"), text};
    case LogForm::AbortReason:
        return {QStringLiteral("Association Aborted"), text};
    case LogForm::Line:
        return {text};
    }
    Q_UNREACHABLE();
}

/// The lines that the facts add.
struct FactsLines
{
    QStringList operator()(const AssociateRjPdu &reject) const
    {
        return {QStringLiteral("Result: %1, Source: %2")
                    .arg(rejectResultText(reject.result), rejectSourceText(reject.source)),
                QStringLiteral("Reason: %1").arg(rejectReasonText(reject.source, reject.reason))};
    }

    QStringList operator()(const AbortPdu &abort) const
    {
        return {QStringLiteral("Source: %1, Reason: %2")
                    .arg(abortSourceText(abort.source), abortReasonText(abort.source, abort.reason))};
    }

    QStringList operator()(const Violation &violation) const
    {
        return {QStringLiteral("Protocol violation by remote: %1 at byte %2: expected %3, found %4")
                    .arg(fieldName(violation.field), QString::number(violation.offset), visibleText(violation.expected),
                         visibleText(violation.found))};
    }

    QStringList operator()(const UncleanFacts &facts) const
    {
        QStringList lines;
        for (const auto &[pdu, violation] : facts.flaws)
            lines << QStringLiteral("%1: %2 at byte %3: expected %4, found %5")
                         .arg(pduTypeName(quint8(pdu)), fieldName(violation.field), QString::number(violation.offset),
                              visibleText(violation.expected), visibleText(violation.found));
        return lines;
    }

    QStringList operator()(const StatusFacts &facts) const
    {
        return {QStringLiteral("Status: %1").arg(echoStatusText(facts.status))};
    }

    QStringList operator()(const DifferenceFacts &facts) const
    {
        return {QStringLiteral("Expected: %1, found: %2").arg(visibleText(facts.expected), visibleText(facts.found))};
    }

    QStringList operator()(const ConnectFacts &facts) const
    {
        return facts.icmp ? QStringList{QStringLiteral("Reported by %1: %2")
                                            .arg(facts.icmp->from.toString(), icmpText(*facts.icmp))}
                          : QStringList();
    }

    QStringList operator()(const NameFacts &facts) const
    {
        return facts.servers.isEmpty() ? QStringList() : QStringList{nameServersText(facts.servers)};
    }

    QStringList operator()(const IdleEndFacts &facts) const
    {
        return facts.abort ? operator()(*facts.abort) : QStringList();
    }

    QStringList operator()(const PathMtuFacts &) const { return {}; }
    QStringList operator()(std::monostate) const { return {}; }
    QStringList operator()(const ContextFacts &) const { return {}; }
    QStringList operator()(const SystemErrorFacts &) const { return {}; }
    QStringList operator()(const TlsFailureFacts &) const { return {}; }
    QStringList operator()(const TlsSettingError &) const { return {}; }
    QStringList operator()(const ExposedFile &file) const { return {visibleText(file.path)}; }
};

} // namespace

QStringList findingLogLines(const Finding &finding)
{
    const FindingEntry &entry = findingEntry(finding.code);
    const QString text = QString::fromLatin1(entry.logText);
    QStringList lines = firstLines(entry.form, text.isEmpty() ? foreignWords(finding) : text);
    if (finding.evidence.end == ConnectionEnd::Lost)
        lines << qt_error_string(finding.evidence.systemError);
    return lines + std::visit(FactsLines(), finding.facts);
}

} // namespace dicom_echo
