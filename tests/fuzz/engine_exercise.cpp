#include "tests/fuzz/engine_exercise.h"

#include "core/diagnosis/diagnosis.h"
#include "core/echo/run_log.h"
#include "core/engine/echo_engine.h"
#include "core/report/report_html.h"
#include "core/report/report_json.h"
#include "core/report/report_text.h"
#include "core/text/visible_text.h"

#include <QXmlStreamReader>
#include <QtEndian>

#include <algorithm>

namespace dicom_echo::test {

namespace {

// The first byte of an input: bits 0-1 the end, 2-3 the repetitions less one, 4 byte by byte, 5 A-ABORT at the end, 6
// the smallest maximum PDU. Then, for each PDU that the engine sends: two bytes of length and the answer.
constexpr quint8 endMask = 0x03;
constexpr int repeatShift = 2;
constexpr quint8 repeatMask = 0x03;
constexpr quint8 byteByByteFlag = 0x10;
constexpr quint8 abortFlag = 0x20;
constexpr quint8 smallPduFlag = 0x40;
constexpr qsizetype lengthSize = 2;

class MemoryPeer final : public ByteStream
{
public:
    explicit MemoryPeer(QByteArrayView input)
        : m_options(static_cast<quint8>(input.front()))
        , m_input(input.sliced(1))
    {}

    IoResult read(char *data, qsizetype capacity, QDeadlineTimer, const CancelToken &) override
    {
        if (m_answer.isEmpty())
            return {endOutcome(), 0, 0};
        const qsizetype wanted = (m_options & byteByByteFlag) ? 1 : capacity;
        const qsizetype count = std::min(wanted, m_answer.size());
        std::copy_n(m_answer.data(), count, data);
        m_answer = m_answer.sliced(count);
        return {IoOutcome::Done, count, 0};
    }

    IoResult write(QByteArrayView data, QDeadlineTimer, const CancelToken &) override
    {
        // What was not read of the last answer is still there, in front of the next one.
        if (m_answer.isEmpty() && m_input.size() >= lengthSize) {
            const qsizetype length = qFromBigEndian<quint16>(m_input.data());
            m_input = m_input.sliced(lengthSize);
            m_answer = m_input.first(std::min(length, m_input.size()));
            m_input = m_input.sliced(m_answer.size());
        }
        return {IoOutcome::Done, data.size(), 0};
    }

    void finishSending() override {}
    QString peerAddress() const override { return QStringLiteral("192.0.2.1:104"); }
    QString localAddress() const override { return QStringLiteral("192.0.2.2"); }
    quint16 localPort() const override { return 0; }

private:
    [[nodiscard]] IoOutcome endOutcome() const
    {
        switch (static_cast<InputEnd>(m_options & endMask)) {
        case InputEnd::Fin:
            return IoOutcome::Fin;
        case InputEnd::Reset:
            return IoOutcome::Reset;
        case InputEnd::Silence:
            return IoOutcome::TimedOut;
        }
        return IoOutcome::Fin;
    }

    quint8 m_options;
    QByteArrayView m_input;
    QByteArrayView m_answer;
};

EchoRequest requestFor(quint8 options)
{
    EchoRequest request;
    request.address = QStringLiteral("192.0.2.1");
    request.repeat = 1u + ((options >> repeatShift) & repeatMask);
    request.ending = (options & abortFlag) ? AssociationEnding::Abort : AssociationEnding::Release;
    request.maximumPdu = (options & smallPduFlag) ? 4096 : 16382;
    return request;
}

bool isVisible(const QString &text)
{
    return visibleText(text) == text;
}

bool isEchoed(const EchoReport &report)
{
    return report.echoes.sent == report.request.repeat && report.echoes.succeeded == report.request.repeat &&
           report.echoes.statuses.value(0x0000) == report.request.repeat &&
           (report.stage(Stage::Echo).state == StageState::Ok ||
            report.stage(Stage::Echo).state == StageState::Warning); // if the answer was unclean
}

/// Whether nothing of the peer became an element: then the page would not be well-formed.
bool isWellFormed(QString html)
{
    html.remove(QStringLiteral("<meta charset=\"utf-8\">")); // HTML, not XML
    QXmlStreamReader reader(html);
    while (!reader.atEnd())
        reader.readNext();
    return !reader.hasError();
}

bool isReported(const EchoReport &report, const QStringList &logLines)
{
    const QByteArray json = reportJsonText(report);
    const bool isAscii =
        std::all_of(json.begin(), json.end(), [](char c) { return c == '\n' || (c >= ' ' && c <= '~'); });
    const QStringList lines = reportText(report, logLines).split(u'\n');
    return isAscii && std::all_of(lines.begin(), lines.end(), isVisible) && isWellFormed(reportHtml(report, logLines));
}

const char *brokenPromiseOf(const EchoReport &report, const QStringList &logLines)
{
    const bool isGreen = report.verdict == Verdict::Success || report.verdict == Verdict::Warning;
    if (isGreen != isEchoed(report))
        return "success is every echo answered with status 0000H, and nothing else";
    if ((report.failure() != nullptr) != (report.verdict == Verdict::Failure))
        return "a failed run has a failure, and no other run has one";
    if (report.findings.isEmpty() && (report.verdict == Verdict::Failure || report.verdict == Verdict::Warning))
        return "a run that is not a success says why";
    for (const StageRecord &stage : report.stages) {
        if (stage.state == StageState::Running)
            return "no stage runs on after the run";
    }
    if (!isVisible(verdictSentence(report)) || !isReported(report, logLines))
        return "a report can be shown";
    for (const Finding &finding : report.findings) {
        const Diagnosis diagnosis = diagnose(report, finding);
        if (diagnosis.title.isEmpty() || !isVisible(diagnosis.title) || !isVisible(diagnosis.evidence) ||
            !isVisible(diagnosis.cause) || !isVisible(diagnosis.advice.join(QString())))
            return "a finding can be explained and shown";
    }
    return nullptr;
}

} // namespace

const char *exerciseEngine(QByteArrayView input)
{
    if (input.isEmpty())
        return nullptr;
    QStringList logLines;
    RunLog log(LogLevel::Debug, [&](LogRecord &&record) { logLines += logLine(record); });
    const Connector connector = [input](const auto &...) {
        ConnectResult result;
        result.stream = std::make_unique<MemoryPeer>(input);
        return result;
    };
    const EchoReport report =
        EchoEngine(systemNameLookup, connector)
            .run(requestFor(static_cast<quint8>(input.front())), {}, [&](RunEvent &&event) { log.consume(event); });
    if (!std::all_of(logLines.begin(), logLines.end(), isVisible))
        return "the log has no control characters";
    return brokenPromiseOf(report, logLines);
}

QByteArray engineInput(const QList<QByteArray> &answers, InputEnd end, quint8 repeat)
{
    QByteArray input(1, static_cast<char>(static_cast<quint8>(end) | ((repeat - 1) << repeatShift)));
    for (const QByteArray &answer : answers) {
        QByteArray length(lengthSize, Qt::Uninitialized);
        qToBigEndian(static_cast<quint16>(answer.size()), length.data());
        input += length + answer;
    }
    return input;
}

} // namespace dicom_echo::test
