#include "core/capture/message_order.h"

#include "core/pdu/pdu_decoder.h"

#include <QSet>
#include <QtEndian>

#include <algorithm>

namespace dicom_echo {

namespace {

/// Who may use which presentation context: empty as long as that is not known.
struct Negotiation
{
    std::optional<QSet<quint8>> usable;
    bool isAnswered = false; ///< they are the accepted ones, else those proposed
};

/// What comes next in one direction.
struct MessageState
{
    enum class Next { Unknown, Command, CommandFragment, DataSet, DataSetFragment };
    Next next = Next::Unknown;
    quint8 contextId = 0;
    QByteArray command; ///< its fragments so far
};

QString nextText(const MessageState &state)
{
    const QString context = QStringLiteral(" on presentation context %1").arg(state.contextId);
    switch (state.next) {
    case MessageState::Next::Unknown:
        return {};
    case MessageState::Next::Command:
        return QStringLiteral("a command");
    case MessageState::Next::CommandFragment:
        return QStringLiteral("the next fragment of the command") + context;
    case MessageState::Next::DataSet:
        return QStringLiteral("the data set of the message") + context;
    case MessageState::Next::DataSetFragment:
        return QStringLiteral("the next fragment of the data set") + context;
    }
    Q_UNREACHABLE();
}

bool isAsExpected(const MessageState &state, const Pdv &pdv)
{
    switch (state.next) {
    case MessageState::Next::Unknown:
        return true;
    case MessageState::Next::Command:
        return pdv.isCommand;
    case MessageState::Next::CommandFragment:
        return pdv.isCommand && pdv.presentationContextId == state.contextId;
    case MessageState::Next::DataSet:
    case MessageState::Next::DataSetFragment:
        return !pdv.isCommand && pdv.presentationContextId == state.contextId;
    }
    Q_UNREACHABLE();
}

QString listText(const QSet<quint8> &ids)
{
    QList<quint8> sorted(ids.cbegin(), ids.cend());
    std::sort(sorted.begin(), sorted.end());
    constexpr qsizetype mostShown = 8;
    QStringList texts;
    for (const quint8 id : sorted.first(qMin(mostShown, sorted.size())))
        texts << QString::number(id);
    if (sorted.size() > mostShown)
        texts << QStringLiteral("...");
    return texts.isEmpty() ? QStringLiteral("none") : texts.join(QStringLiteral(", "));
}

/// Whether the presentation data value, which may be cut, is the last one of its PDU.
bool fillsPdu(const PduTransfer &pdu, const Pdv &pdv)
{
    constexpr qsizetype headerLength = 6; // length, context ID and control header
    const qsizetype offset = pdv.fragment.offset - headerLength;
    return offset + 4 + qint64{qFromBigEndian<quint32>(pdu.bytes.constData() + offset)} == pdu.size();
}

/// Goes through the PDUs of one association, or of several ones after each other.
class OrderCheck
{
public:
    [[nodiscard]] std::optional<Violation> check(const PduTransfer &pdu);

private:
    void followAssociate(const PduTransfer &pdu, const AssociatePdu &associate);
    [[nodiscard]] std::optional<Violation> checkData(const PduTransfer &pdu, const PDataTfPdu &data);
    [[nodiscard]] std::optional<Violation> checkPdv(const MessageState &state, const Pdv &pdv) const;
    void follow(MessageState &state, const PduTransfer &pdu, const Pdv &pdv);

    Negotiation m_contexts;
    MessageState m_sent;
    MessageState m_received;
};

std::optional<Violation> OrderCheck::check(const PduTransfer &pdu)
{
    MessageState &state = pdu.direction == Direction::Sent ? m_sent : m_received;
    const DecodedPdu decoded = decodePdu(pdu.bytes);
    if (const auto *associate = std::get_if<AssociatePdu>(&decoded.content)) {
        followAssociate(pdu, *associate);
    } else if (decoded.type == quint8(PduType::AssociateRq) || decoded.type == quint8(PduType::AssociateAc)) {
        m_contexts = {};
        m_sent = {};
        m_received = {};
    } else if (const auto *data = std::get_if<PDataTfPdu>(&decoded.content)) {
        if (pdu.followsGap)
            state = {};
        const std::optional<Violation> violation = checkData(pdu, *data);
        if (!pdu.isWhole() && (data->pdvs.isEmpty() || !fillsPdu(pdu, data->pdvs.constLast())))
            state = {}; // more may be in what is missing
        return violation;
    }
    return std::nullopt;
}

void OrderCheck::followAssociate(const PduTransfer &pdu, const AssociatePdu &associate)
{
    const bool isRequest = pdu.bytes.startsWith(char(PduType::AssociateRq));
    if (isRequest) {
        m_sent = {MessageState::Next::Command, 0, {}};
        m_received = m_sent;
    }
    m_contexts = {};
    if (!pdu.isWhole())
        return;
    m_contexts.isAnswered = !isRequest;
    m_contexts.usable.emplace();
    for (const PresentationContextItem &context : associate.presentationContexts) {
        if (isRequest || context.result == 0)
            m_contexts.usable->insert(context.id);
    }
}

std::optional<Violation> OrderCheck::checkData(const PduTransfer &pdu, const PDataTfPdu &data)
{
    MessageState &state = pdu.direction == Direction::Sent ? m_sent : m_received;
    std::optional<Violation> first;
    for (const Pdv &pdv : data.pdvs) {
        if (const auto violation = checkPdv(state, pdv); violation && !first)
            first = violation;
        follow(state, pdu, pdv);
    }
    return first;
}

std::optional<Violation> OrderCheck::checkPdv(const MessageState &state, const Pdv &pdv) const
{
    const qsizetype contextOffset = pdv.fragment.offset - 2;
    if (m_contexts.usable && !m_contexts.usable->contains(pdv.presentationContextId)) {
        const QString which = m_contexts.isAnswered ? QStringLiteral("an accepted presentation context (%1)")
                                                    : QStringLiteral("a proposed presentation context (%1)");
        return Violation{FieldId::PresentationContextId, contextOffset, which.arg(listText(*m_contexts.usable)),
                         QString::number(pdv.presentationContextId)};
    }
    if (isAsExpected(state, pdv))
        return std::nullopt;
    const QString found = (pdv.isCommand ? QStringLiteral("a command on presentation context %1")
                                         : QStringLiteral("a data set on presentation context %1"))
                              .arg(pdv.presentationContextId);
    return Violation{FieldId::MessageControlHeader, contextOffset + 1, nextText(state), found};
}

/// Whether a data set follows is said by the command (PS3.7 E.1), if all of it is there.
void OrderCheck::follow(MessageState &state, const PduTransfer &pdu, const Pdv &pdv)
{
    using Next = MessageState::Next;
    const bool isContinued = state.next == Next::CommandFragment && pdv.isCommand;
    state.contextId = pdv.presentationContextId;
    if (!pdv.isCommand) {
        state.next = pdv.isLast ? Next::Command : Next::DataSetFragment;
        return;
    }
    if (!isContinued)
        state.command.clear();
    const QByteArrayView fragment = QByteArrayView(pdu.bytes).sliced(pdv.fragment.offset, pdv.fragment.length);
    if (state.command.size() + fragment.size() <= longestCommandSet)
        state.command += fragment;
    if (!pdv.isLast) {
        state.next = Next::CommandFragment;
        return;
    }
    const DecodedCommandSet command = decodeCommandSet(state.command);
    const auto dataSetType = command.commandSet.us(command_element::commandDataSetType);
    const bool isKnown = pdu.isWhole() && dataSetType.has_value();
    state.next = !isKnown ? Next::Unknown : *dataSetType == noDataSet ? Next::Command : Next::DataSet;
    state.command.clear();
}

} // namespace

QMap<qsizetype, Violation> messageOrderViolations(const QList<PduTransfer> &pdus)
{
    QMap<qsizetype, Violation> violations;
    OrderCheck check;
    for (qsizetype i = 0; i < pdus.size(); ++i) {
        if (const auto violation = check.check(pdus[i]))
            violations.insert(i, *violation);
    }
    return violations;
}

} // namespace dicom_echo
