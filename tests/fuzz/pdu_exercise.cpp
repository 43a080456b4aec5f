#include "tests/fuzz/pdu_exercise.h"

#include "core/association/dicom_library.h"
#include "core/capture/capture_text.h"
#include "core/capture/data_set_of.h"
#include "core/capture/pcapng_writer.h"
#include "core/data_set/data_set_fields.h"
#include "core/diagnosis/pdu_summary.h"
#include "core/dump/pdu_dump.h"
#include "core/guard/pdu_guard.h"
#include "core/redaction/redactor.h"
#include "core/text/visible_text.h"
#include "tests/support/pdu_bytes.h"

#include <QBuffer>

#include <algorithm>

namespace dicom_echo::test {

namespace {

// The first byte of an input: bit 7 makes us the acceptor, whose association stands if bit 0 is set. A requestor's
// other bits, modulo 3, are the phase.
constexpr quint8 acceptorFlag = 0x80;
constexpr quint8 associatedFlag = 0x01;
constexpr quint8 phases = 3;

PduGuard guardFor(quint8 choice)
{
    if (choice & acceptorFlag) {
        PduGuard guard(16384, AssociationRole::Acceptor);
        if (choice & associatedFlag) {
            static_cast<void>(guard.received(associateRq()));
            guard.sent(associateAc());
        }
        return guard;
    }
    const auto phase = static_cast<Phase>(choice % phases);
    PduGuard guard(16382);
    guard.sent(associateRq());
    if (phase == Phase::AwaitingAssociateAnswer)
        return guard;
    static_cast<void>(guard.received(associateAc()));
    guard.sent(phase == Phase::Established ? cEchoRq() : releaseRq());
    return guard;
}

/// Children must follow each other without a gap and fill their parent.
bool isTiled(const Field &root)
{
    std::vector<const Field *> open = {&root};
    while (!open.empty()) {
        const Field &field = *open.back();
        open.pop_back();
        qsizetype position = field.range.offset;
        for (const Field &child : field.children) {
            if (child.range.offset != position)
                return false;
            position += child.range.length;
            open.push_back(&child);
        }
        if (!field.children.empty() && position != field.range.offset + field.range.length)
            return false;
    }
    return true;
}

bool isHarmless(const QString &text)
{
    return visibleText(text) == text;
}

bool areHarmless(const Field &root)
{
    std::vector<const Field *> open = {&root};
    while (!open.empty()) {
        const Field &field = *open.back();
        open.pop_back();
        if (!isHarmless(field.name) || !isHarmless(field.value) || !isHarmless(field.meaning))
            return false;
        for (const Field &child : field.children)
            open.push_back(&child);
    }
    return true;
}

/// What is shown of a PDU: its fields, its dump, its line in a list.
const char *showPdu(PduDumper &dumper, QByteArrayView pdu)
{
    const Field fields = pduFields(pdu);
    if (fields.range != ByteRange{0, pdu.size()} || !isTiled(fields))
        return "every byte belongs to exactly one field";
    if (!areHarmless(fields))
        return "the fields have no control characters";
    const QStringList lines = dumper.dump(Direction::Received, pdu.toByteArray());
    if (lines.isEmpty() || !std::all_of(lines.begin(), lines.end(), isHarmless))
        return "the dump has no control characters";
    const PduSummary summary = pduSummary(pdu);
    if (summary.meaning.isEmpty() || !isHarmless(summary.meaning))
        return "the summary has no control characters";
    for (const Violation &violation : summary.violations) {
        if (violation.offset < 0 || violation.offset > pdu.size() || !isHarmless(violationText(violation)))
            return "a violation stands inside the PDU and can be shown";
    }
    return nullptr;
}

/// The elements of the data sets that the PDUs carry.
const char *showDataSets(const Capture &capture)
{
    constexpr qsizetype mostShown = 64; // each looks back at those before it
    KeptPdus pdus(KeptPdus::Bounds{});
    for (const PduTransfer &pdu : capture.pdus.first(std::min(capture.pdus.size(), mostShown)))
        pdus.append(pdu);
    for (qsizetype i = 0; i < pdus.size(); ++i) {
        const qsizetype size = pdus.at(i).bytes.size();
        Field fields = pduFields(pdus.at(i).bytes);
        for (const CarriedDataSet &dataSet : dataSetsOf(pdus, i)) {
            const auto encoding = dataSetEncoding(dataSet.transferSyntax).value_or(guessedEncoding(dataSet.bytes));
            const ParsedDataSet parsed = parseDataSet(dataSet.bytes, encoding, dictionaryElement);
            if (parsed.decoded > dataSet.bytes.size())
                return "no more is decoded than there is";
            if (dataSet.obstacle != CarriedDataSet::Obstacle::None)
                continue;
            for (const DataSetFragment &fragment : dataSet.fragments)
                addDataElements(fields, {fragment.fragment, fragment.offset, encoding, dataSet.bytes}, parsed,
                                dictionaryElement, ValueDisplay::Shown);
        }
        if (fields.range != ByteRange{0, size} || !isTiled(fields))
            return "every byte of a data set belongs to exactly one field";
        if (!areHarmless(fields))
            return "the elements of data sets have no control characters";
    }
    return nullptr;
}

/// What is given away of PDUs: text, packets, and both with placeholders.
const char *giveAway(const Capture &capture)
{
    QBuffer text;
    text.open(QIODevice::WriteOnly);
    writeCaptureText(capture, text);
    const QStringList lines = QString::fromUtf8(text.data()).split(u'\n');
    if (!std::all_of(lines.begin(), lines.end(), isHarmless))
        return "the exported text has no control characters";
    QBuffer packets;
    packets.open(QIODevice::WriteOnly);
    writePcapng(capture, packets);
    const Capture redacted = Redactor().redacted(capture);
    for (qsizetype i = 0; i < capture.pdus.size(); ++i) {
        if (redacted.pdus[i].bytes.size() != capture.pdus[i].bytes.size())
            return "a redacted PDU keeps its length";
        if (!isTiled(pduFields(redacted.pdus[i].bytes)))
            return "a redacted PDU can be shown";
    }
    return nullptr;
}

const char *exercisePdu(PduGuard &guard, PduDumper &dumper, QByteArrayView pdu)
{
    if (const char *broken = showPdu(dumper, pdu))
        return broken;
    const AssociationState before = guard.state();
    const std::optional<Violation> violation = guard.received(pdu);
    if (violation && guard.state() != before)
        return "a refused PDU is not followed";
    if (violation && (violation->offset < 0 || violation->offset > pdu.size()))
        return "a violation stands inside the PDU";
    if (!violation && firstHarmful(decodePdu(pdu).violations))
        return "a harmful PDU is refused";
    if (const QByteArray clean = guard.cleanMessage();
        !violation && !decodePdu(clean).violations.empty() && !clean.isEmpty())
        return "a cleaned message is clean";
    if (guard.request() && guard.request()->command.us(command_element::commandField) != dicom_echo::cEchoRq)
        return "an acceptor is given C-ECHO-RQs only";
    return nullptr;
}

} // namespace

const char *exercisePdus(QByteArrayView input)
{
    if (input.isEmpty())
        return nullptr;
    PduGuard guard = guardFor(static_cast<quint8>(input.front()));
    PduDumper dumper;
    Capture capture;
    QByteArrayView rest = input.sliced(1);
    while (!rest.isEmpty()) {
        qsizetype size = rest.size();
        if (size >= pduHeaderLength)
            size = qMin(size, pduHeaderLength + qsizetype{qFromBigEndian<quint32>(rest.data() + 2)});
        if (const char *broken = exercisePdu(guard, dumper, rest.first(size)))
            return broken;
        capture.pdus.append({Direction::Received, 0, rest.first(size).toByteArray()});
        rest = rest.sliced(size);
    }
    if (const char *broken = showDataSets(capture))
        return broken;
    return giveAway(capture);
}

QByteArray pduInput(Phase phase, const QByteArray &bytes)
{
    return char(phase) + bytes;
}

QByteArray requestorInput(bool isAssociated, const QByteArray &bytes)
{
    return char(acceptorFlag | (isAssociated ? associatedFlag : 0)) + bytes;
}

} // namespace dicom_echo::test
