#include "core/data_set/data_set_parser.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <limits>

namespace dicom_echo {

namespace {

constexpr quint32 undefinedValueLength = 0xFFFFFFFF; // PS3.5 7.1.2
constexpr quint16 delimitationGroup = 0xFFFE;        // PS3.5 7.5
constexpr quint16 itemElement = 0xE000;
constexpr quint16 itemDelimitation = 0xE00D;
constexpr quint16 sequenceDelimitation = 0xE0DD;
constexpr qsizetype shortHeader = 8; // bytes; also the shortest element
constexpr qsizetype longHeader = 12;
constexpr qsizetype endless = std::numeric_limits<qsizetype>::max();

/// PS3.5 7.1.2: those whose length has 32 bits.
bool hasLongLength(QByteArrayView vr)
{
    constexpr std::array<QByteArrayView, 13> vrs = {"OB", "OD", "OF", "OL", "OV", "OW", "SQ",
                                                    "SV", "UC", "UN", "UR", "UT", "UV"};
    return std::find(vrs.begin(), vrs.end(), vr) != vrs.end();
}

bool isVr(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char letter) { return letter >= 'A' && letter <= 'Z'; });
}

/// Where an element's value begins and how long it says it is.
struct ElementHeader
{
    DataElement element;
    quint32 length = 0;
};

class DataSetParser
{
public:
    DataSetParser(QByteArrayView bytes, DataSetEncoding encoding, const ElementDictionary &dictionary)
        : m_bytes(bytes)
        , m_encoding(encoding)
        , m_dictionary(dictionary)
    {}

    ParsedDataSet parse()
    {
        closeFinished();
        while (m_position < m_bytes.size() && m_result.elements.size() < mostDataElements && parseNext())
            closeFinished();
        m_result.decoded = std::min(m_position, m_bytes.size());
        for (const Container &container : m_open) {
            if (container.end == endless)
                m_result.elements[container.index].end = m_result.decoded;
        }
        return std::move(m_result);
    }

private:
    /// A sequence or an item that is not closed yet.
    struct Container
    {
        size_t index; ///< of its element
        qsizetype end;
        bool isItem;
        bool holdsFragments; ///< of encapsulated pixel data: its items have bytes for a value (PS3.5 A.4)
        DataSetEncoding encoding;
    };

    [[nodiscard]] DataSetEncoding encoding() const { return m_open.empty() ? m_encoding : m_open.back().encoding; }
    [[nodiscard]] qsizetype limit() const { return m_open.empty() ? endless : m_open.back().end; }

    template <typename T>
    [[nodiscard]] T number(qsizetype offset) const
    {
        const char *const place = m_bytes.data() + offset;
        return encoding() == DataSetEncoding::ExplicitBigEndian ? qFromBigEndian<T>(place)
                                                                : qFromLittleEndian<T>(place);
    }

    /// Nothing if not all of it is there.
    [[nodiscard]] std::optional<ElementHeader> header() const
    {
        if (m_bytes.size() - m_position < shortHeader)
            return {};
        ElementHeader header;
        DataElement &element = header.element;
        element.group = number<quint16>(m_position);
        element.element = number<quint16>(m_position + 2);
        element.depth = static_cast<int>(m_open.size());
        element.offset = m_position;
        element.valueOffset = m_position + shortHeader;
        if (element.group == delimitationGroup || encoding() == DataSetEncoding::ImplicitLittleEndian) {
            header.length = number<quint32>(m_position + 4);
            if (element.group != delimitationGroup)
                element.vr = m_dictionary(element.group, element.element).vr;
            return header;
        }
        const QByteArrayView vr = m_bytes.sliced(m_position + 4, 2);
        if (!isVr(vr))
            return {};
        element.vr = vr.toByteArray();
        element.isExplicit = true;
        if (!hasLongLength(vr)) {
            header.length = number<quint16>(m_position + 6);
            return header;
        }
        if (m_bytes.size() - m_position < longHeader)
            return {};
        element.valueOffset = m_position + longHeader;
        header.length = number<quint32>(m_position + 8);
        return header;
    }

    /// False if what follows cannot be decoded.
    bool parseNext()
    {
        std::optional<ElementHeader> next = header();
        if (!next)
            return false;
        DataElement &element = next->element;
        element.end = next->length == undefinedValueLength ? endless : element.valueOffset + qsizetype{next->length};
        if (element.valueOffset > limit() || (element.end != endless && element.end > limit()))
            return false;
        if (element.group == delimitationGroup)
            return parseDelimitation(*next);
        const bool isInSequence = !m_open.empty() && !m_open.back().isItem;
        if (isInSequence) // which has items only
            return false;
        const bool isUndefined = next->length == undefinedValueLength;
        const bool isEncapsulated = isUndefined && (element.vr == "OB" || element.vr == "OW");
        if (element.vr != "SQ" && !isUndefined)
            return addLeaf(element);
        // PS3.5 6.2.2: what is UN and has no length is a sequence in implicit VR little endian.
        const bool isImplicit = element.vr == "UN" || encoding() == DataSetEncoding::ImplicitLittleEndian;
        if (isUndefined && !isEncapsulated && element.vr != "SQ" && !isImplicit)
            return false;
        return open(element, {0, element.end, false, isEncapsulated,
                              element.vr == "UN" ? DataSetEncoding::ImplicitLittleEndian : encoding()});
    }

    bool parseDelimitation(const ElementHeader &header)
    {
        const DataElement &element = header.element;
        const bool isInSequence = !m_open.empty() && !m_open.back().isItem;
        const bool isInItem = !m_open.empty() && m_open.back().isItem;
        switch (element.element) {
        case itemElement:
            if (!isInSequence)
                return false;
            if (m_open.back().holdsFragments)
                return header.length != undefinedValueLength && addLeaf(element);
            return open(element, {0, element.end, true, false, m_open.back().encoding});
        case itemDelimitation:
            return isInItem && header.length == 0 && close(element);
        case sequenceDelimitation:
            return isInSequence && header.length == 0 && close(element);
        default:
            return false;
        }
    }

    bool addLeaf(const DataElement &element)
    {
        m_result.elements.push_back(element);
        m_position = element.end;
        return true;
    }

    bool open(DataElement element, Container container)
    {
        if (element.depth >= deepestDataElement)
            return false;
        element.hasChildren = true;
        container.index = m_result.elements.size();
        m_position = element.valueOffset;
        m_result.elements.push_back(std::move(element));
        m_open.push_back(container);
        return true;
    }

    /// A delimiter belongs to what it ends. One in a container of a length of its own ends nothing.
    bool close(const DataElement &delimiter)
    {
        addLeaf(delimiter);
        if (m_open.back().end != endless)
            return true;
        m_result.elements[m_open.back().index].end = m_position;
        m_open.pop_back();
        return true;
    }

    void closeFinished()
    {
        while (!m_open.empty() && m_position >= m_open.back().end)
            m_open.pop_back();
    }

    QByteArrayView m_bytes;
    DataSetEncoding m_encoding;
    const ElementDictionary &m_dictionary;
    qsizetype m_position = 0;
    std::vector<Container> m_open; ///< outermost first
    ParsedDataSet m_result;
};

} // namespace

std::optional<DataSetEncoding> dataSetEncoding(QByteArrayView transferSyntaxUid)
{
    while (transferSyntaxUid.endsWith('\0') || transferSyntaxUid.endsWith(' '))
        transferSyntaxUid.chop(1);
    if (transferSyntaxUid == "1.2.840.10008.1.2")
        return DataSetEncoding::ImplicitLittleEndian;
    if (transferSyntaxUid == "1.2.840.10008.1.2.2")
        return DataSetEncoding::ExplicitBigEndian;
    // Deflated explicit VR little endian, and JPIP referenced deflate with and without HTJ2K.
    for (const QByteArrayView deflated :
         {"1.2.840.10008.1.2.1.99", "1.2.840.10008.1.2.4.95", "1.2.840.10008.1.2.4.205"}) {
        if (transferSyntaxUid == deflated)
            return {};
    }
    return DataSetEncoding::ExplicitLittleEndian;
}

DataSetEncoding guessedEncoding(QByteArrayView dataSet)
{
    constexpr qsizetype vrOffset = 4;
    if (dataSet.size() < shortHeader || !isVr(dataSet.sliced(vrOffset, 2)))
        return DataSetEncoding::ImplicitLittleEndian;
    // The first group of a data set is below 0100H, so that the byte which is zero tells the order.
    return dataSet[0] == '\0' && dataSet[1] != '\0' ? DataSetEncoding::ExplicitBigEndian
                                                    : DataSetEncoding::ExplicitLittleEndian;
}

ParsedDataSet parseDataSet(QByteArrayView dataSet, DataSetEncoding encoding, const ElementDictionary &dictionary)
{
    return DataSetParser(dataSet, encoding, dictionary).parse();
}

} // namespace dicom_echo
