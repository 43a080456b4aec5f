#include "core/report/capture_report.h"

#include "core/capture/pdu_start.h"
#include "core/diagnosis/capture_texts.h"
#include "core/pdu/code_texts.h"
#include "core/pdu/pdu_decoder.h"
#include "core/text/visible_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace dicom_echo {

namespace {

QJsonValue valueOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue endpointOrNull(const Endpoint &endpoint)
{
    return endpoint.address.isNull() ? QJsonValue() : QJsonValue(endpointText(endpoint));
}

QString typeName(const PduTransfer &pdu)
{
    return pdu.bytes.isEmpty() ? QString() : pduTypeName(quint8(pdu.bytes.front()));
}

QJsonObject pduJson(const Capture &capture, qsizetype index)
{
    const PduTransfer &pdu = capture.pdus[index];
    const qint64 size = pduSize(pdu.bytes).value_or(pdu.size());
    return {{QStringLiteral("number"), capture.numberOf(index) + 1},
            {QStringLiteral("time"), valueOrNull(utcTimeText(pdu.timeMicroseconds))},
            {QStringLiteral("fromClient"), pdu.direction == Direction::Sent},
            {QStringLiteral("type"), typeName(pdu)},
            {QStringLiteral("length"), qMax(qint64(0), size - pduHeaderLength)},
            {QStringLiteral("missingBytes"), pdu.missingBytes},
            {QStringLiteral("violation"), valueOrNull(violationsText(capturedPduSummary(capture, index)))}};
}

QString titleText(const QString &title)
{
    return title.isEmpty() ? QStringLiteral("unknown") : visibleText(title);
}

QString associationLine(qsizetype number, const Capture &capture)
{
    const AssociationTitles titles = titlesOf(capture);
    QString line = QStringLiteral("Association %1: %2 to %3")
                       .arg(number)
                       .arg(endpointText(capture.local), endpointText(capture.peer));
    if (!titles.calling.isEmpty() || !titles.called.isEmpty())
        line += QStringLiteral(", %1 to %2").arg(titleText(titles.calling), titleText(titles.called));
    const qsizetype count = capture.pdus.size();
    return line + (count == 1 ? QStringLiteral(", 1 PDU\n") : QStringLiteral(", %1 PDUs\n").arg(count));
}

QString pduLine(const Capture &capture, qsizetype index)
{
    const PduTransfer &pdu = capture.pdus[index];
    const PduSummary summary = capturedPduSummary(capture, index);
    QString line = QStringLiteral("%1  ").arg(capture.numberOf(index) + 1, 5);
    if (pdu.timeMicroseconds != 0)
        line += utcTimeText(pdu.timeMicroseconds) + QStringLiteral("  ");
    line += QStringLiteral("%1  %2  %3  %4")
                .arg(pdu.direction == Direction::Sent ? QStringLiteral("->") : QStringLiteral("<-"),
                     typeName(pdu).leftJustified(14), byteCountText(pdu.size()).rightJustified(12), summary.meaning);
    if (const QString partial = partialPduText(pdu); !partial.isEmpty())
        line += QStringLiteral(" - ") + partial;
    if (const QString violations = violationsText(summary); !violations.isEmpty())
        line += QStringLiteral(" - violation: ") + violations;
    return line + u'\n';
}

} // namespace

QString captureListText(const OpenedCapture &opened)
{
    QString text;
    for (qsizetype i = 0; i < opened.captures.size(); ++i) {
        const Capture &capture = opened.captures[i];
        text += associationLine(i + 1, capture);
        for (qsizetype pdu = 0; pdu < capture.pdus.size(); ++pdu)
            text += pduLine(capture, pdu);
    }
    for (const CaptureRemark &remark : opened.remarks)
        text += QStringLiteral("Note: ") + captureRemarkText(remark) + u'\n';
    return text;
}

QByteArray captureJsonText(const OpenedCapture &opened)
{
    QJsonArray associations;
    for (const Capture &capture : opened.captures) {
        const AssociationTitles titles = titlesOf(capture);
        QJsonArray pdus;
        for (qsizetype i = 0; i < capture.pdus.size(); ++i)
            pdus.append(pduJson(capture, i));
        associations.append(QJsonObject{{QStringLiteral("client"), endpointOrNull(capture.local)},
                                        {QStringLiteral("server"), endpointOrNull(capture.peer)},
                                        {QStringLiteral("callingAeTitle"), valueOrNull(titles.calling)},
                                        {QStringLiteral("calledAeTitle"), valueOrNull(titles.called)},
                                        {QStringLiteral("pdus"), pdus}});
    }
    QJsonArray notes;
    for (const CaptureRemark &remark : opened.remarks)
        notes.append(captureRemarkText(remark));
    return QJsonDocument(QJsonObject{{QStringLiteral("schema"), QStringLiteral("dicom-echo/capture/1")},
                                     {QStringLiteral("associations"), associations},
                                     {QStringLiteral("notes"), notes}})
        .toJson();
}

} // namespace dicom_echo
