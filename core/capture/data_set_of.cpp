#include "core/capture/data_set_of.h"

#include "core/pdu/pdu_decoder.h"

namespace dicom_echo {

namespace {

constexpr qsizetype longestPutTogether = 32 * 1024 * 1024;
constexpr qsizetype mostPdusToPutTogether = 10'000;

/// Of the same direction of the same association.
bool areOfOneStream(const PduTransfer &one, const PduTransfer &other)
{
    return one.direction == other.direction && one.localPort == other.localPort;
}

bool isOfType(const PduTransfer &pdu, PduType type)
{
    return pdu.bytes.startsWith(char(type));
}

QList<Pdv> pdvsOf(const PduTransfer &pdu)
{
    const DecodedPdu decoded = decodePdu(pdu.bytes);
    const auto *const data = std::get_if<PDataTfPdu>(&decoded.content);
    return data ? data->pdvs : QList<Pdv>();
}

/// The fragments of a data set in the PDUs before the one that goes on with it.
class EarlierFragments
{
public:
    EarlierFragments(const KeptPdus &pdus, qsizetype index)
        : m_pdus(pdus)
    {
        CarriedDataSet::Obstacle obstacle = CarriedDataSet::Obstacle::None;
        qsizetype looked = 0;
        for (qsizetype i = index - 1; i >= 0 && !m_hasBegun && obstacle == CarriedDataSet::Obstacle::None; --i) {
            if (m_pdus.numberOf(i) + 1 != m_pdus.numberOf(i + 1)) // some were dropped between
                obstacle = CarriedDataSet::Obstacle::BeginningMissing;
            else if (areOfOneStream(m_pdus.at(i), m_pdus.at(index)))
                obstacle = ++looked > mostPdusToPutTogether ? CarriedDataSet::Obstacle::TooLong : takeFrom(i);
        }
        m_obstacle = obstacle;
    }

    [[nodiscard]] CarriedDataSet::Obstacle obstacle() const { return m_obstacle; }

    [[nodiscard]] QByteArray joined() const
    {
        QByteArray bytes;
        bytes.reserve(m_length);
        for (auto part = m_parts.crbegin(); part != m_parts.crend(); ++part)
            bytes += QByteArrayView(m_pdus.at(part->pdu).bytes).sliced(part->range.offset, part->range.length);
        return bytes;
    }

private:
    struct Part
    {
        qsizetype pdu;
        ByteRange range;
    };

    CarriedDataSet::Obstacle takeFrom(qsizetype index)
    {
        const PduTransfer &pdu = m_pdus.at(index);
        if (!isOfType(pdu, PduType::PDataTf)) {
            m_hasBegun = true; // an association begins here
            return CarriedDataSet::Obstacle::None;
        }
        const QList<Pdv> pdvs = pdvsOf(pdu);
        for (auto pdv = pdvs.crbegin(); pdv != pdvs.crend(); ++pdv) {
            m_hasBegun = pdv->isCommand || pdv->isLast;
            if (m_hasBegun)
                return CarriedDataSet::Obstacle::None;
            if (!pdu.isWhole())
                return CarriedDataSet::Obstacle::BeginningMissing;
            m_parts.append({index, pdv->fragment});
            m_length += pdv->fragment.length;
            if (m_length > longestPutTogether)
                return CarriedDataSet::Obstacle::TooLong;
        }
        return CarriedDataSet::Obstacle::None;
    }

    const KeptPdus &m_pdus;
    QList<Part> m_parts; ///< the last one first
    qsizetype m_length = 0;
    bool m_hasBegun = false;
    CarriedDataSet::Obstacle m_obstacle = CarriedDataSet::Obstacle::None;
};

/// As the A-ASSOCIATE-AC of the association says.
QByteArray transferSyntaxOf(const KeptPdus &pdus, qsizetype index, quint8 contextId)
{
    for (qsizetype i = index - 1; i >= 0; --i) {
        if (pdus.at(i).localPort != pdus.at(index).localPort || !isOfType(pdus.at(i), PduType::AssociateAc))
            continue;
        const DecodedPdu decoded = decodePdu(pdus.at(i).bytes);
        if (const auto *const accepted = std::get_if<AssociatePdu>(&decoded.content)) {
            for (const PresentationContextItem &context : accepted->presentationContexts) {
                if (context.id == contextId && context.result == 0 && !context.transferSyntaxes.isEmpty())
                    return context.transferSyntaxes.first();
            }
        }
        break;
    }
    return {};
}

CarriedDataSet begunDataSet(const KeptPdus &pdus, qsizetype index, const Pdv &pdv, bool isFirstOfPdu)
{
    CarriedDataSet dataSet;
    dataSet.transferSyntax = transferSyntaxOf(pdus, index, pdv.presentationContextId);
    if (!isFirstOfPdu)
        return dataSet;
    const EarlierFragments earlier(pdus, index);
    dataSet.obstacle = earlier.obstacle();
    if (dataSet.obstacle == CarriedDataSet::Obstacle::None)
        dataSet.bytes = earlier.joined();
    return dataSet;
}

} // namespace

QList<CarriedDataSet> dataSetsOf(const KeptPdus &pdus, qsizetype index)
{
    QList<CarriedDataSet> dataSets;
    const PduTransfer &pdu = pdus.at(index);
    if (!isOfType(pdu, PduType::PDataTf))
        return dataSets;
    bool isFirst = true; // only what comes first can go on with an earlier data set
    bool isOpen = false;
    const QList<Pdv> pdvs = pdvsOf(pdu);
    for (const Pdv &pdv : pdvs) {
        if (!pdv.isCommand) {
            if (!isOpen)
                dataSets.append(begunDataSet(pdus, index, pdv, isFirst));
            CarriedDataSet &dataSet = dataSets.last();
            dataSet.fragments.append({pdv.fragment, dataSet.bytes.size()});
            if (dataSet.obstacle == CarriedDataSet::Obstacle::None)
                dataSet.bytes += QByteArrayView(pdu.bytes).sliced(pdv.fragment.offset, pdv.fragment.length);
        }
        isOpen = !pdv.isCommand && !pdv.isLast;
        isFirst = false;
    }
    return dataSets;
}

} // namespace dicom_echo
