// Where the elements of a data set stand (PS3.5 7), within bounds and without recursion, whatever the bytes are. A data
// set may be incomplete. Pure functions.
#pragma once

#include <QByteArrayView>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace dicom_echo {

/// PS3.5 annex A. Encapsulated transfer syntaxes are explicit VR little endian.
enum class DataSetEncoding { ImplicitLittleEndian, ExplicitLittleEndian, ExplicitBigEndian };

/// Nothing for a transfer syntax whose data sets are deflated as a whole (PS3.5 A.5).
[[nodiscard]] std::optional<DataSetEncoding> dataSetEncoding(QByteArrayView transferSyntaxUid);

/// What the first element looks like, where the association does not tell.
[[nodiscard]] DataSetEncoding guessedEncoding(QByteArrayView dataSet);

/// What a dictionary says of an element.
struct DictionaryElement
{
    QString keyword; ///< `PatientName`; empty if the element is not known
    QByteArray vr;   ///< `PN`; empty if the element is not known
};
using ElementDictionary = std::function<DictionaryElement(quint16 group, quint16 element)>;

struct DataElement
{
    quint16 group = 0;
    quint16 element = 0;
    QByteArray vr;            ///< two letters; empty if it is not told, and of items and delimiters
    int depth = 0;            ///< 0 for an element of the data set itself
    bool isExplicit = false;  ///< the VR stands in the bytes
    bool hasChildren = false; ///< a sequence or an item; false for encapsulated fragments
    // In the data set. The end may be beyond the bytes that are there.
    qsizetype offset = 0;
    qsizetype valueOffset = 0;
    qsizetype end = 0;
};

struct ParsedDataSet
{
    std::vector<DataElement> elements; ///< in the order of the bytes, parents before their children
    qsizetype decoded = 0;             ///< so many bytes belong to elements; what follows is not decoded
};

inline constexpr size_t mostDataElements = 100'000;
inline constexpr int deepestDataElement = 32;

/// `dictionary` supplies the VR where the encoding leaves it out.
[[nodiscard]] ParsedDataSet parseDataSet(QByteArrayView dataSet, DataSetEncoding encoding,
                                         const ElementDictionary &dictionary);

} // namespace dicom_echo
