#include "ui/fields/data_set_view.h"

#include "core/association/dicom_library.h"
#include "core/capture/data_set_of.h"

#include <QCoreApplication>

#include <algorithm>

namespace dicom_echo {
namespace {

struct DataSetView
{
    Q_DECLARE_TR_FUNCTIONS(DataSetView)
};

/// A PDU of many empty fragments would cost more than anybody reads.
constexpr qsizetype mostDecodedFragments = 64;

QString obstacleText(const CarriedDataSet &dataSet)
{
    switch (dataSet.obstacle) {
    case CarriedDataSet::Obstacle::None:
        return DataSetView::tr("deflated: not decoded");
    case CarriedDataSet::Obstacle::BeginningMissing:
        return DataSetView::tr("not decoded: the beginning of the data set is missing");
    case CarriedDataSet::Obstacle::TooLong:
        return DataSetView::tr("not decoded: the data set began too long before");
    }
    return {};
}

std::optional<DataSetEncoding> encodingOf(const CarriedDataSet &dataSet)
{
    if (dataSet.obstacle != CarriedDataSet::Obstacle::None)
        return {};
    return dataSet.transferSyntax.isEmpty() ? guessedEncoding(dataSet.bytes) : dataSetEncoding(dataSet.transferSyntax);
}

void decodeDataSets(Field &fields, const KeptPdus &pdus, qsizetype index, ValueDisplay display)
{
    const QList<CarriedDataSet> dataSets = dataSetsOf(pdus, index);
    for (const CarriedDataSet &dataSet : dataSets) {
        const std::optional<DataSetEncoding> encoding = encodingOf(dataSet);
        if (!encoding) {
            for (const DataSetFragment &fragment : dataSet.fragments)
                explainDataSet(fields, fragment.fragment, obstacleText(dataSet));
            continue;
        }
        const ParsedDataSet parsed = parseDataSet(dataSet.bytes, *encoding, dictionaryElement);
        const qsizetype count = std::min(dataSet.fragments.size(), mostDecodedFragments);
        for (const DataSetFragment &fragment : dataSet.fragments.first(count))
            addDataElements(fields, {fragment.fragment, fragment.offset, *encoding, dataSet.bytes}, parsed,
                            dictionaryElement, display);
    }
}

} // namespace

ShownFields shownFields(const KeptPdus &pdus, qsizetype index, ValueDisplay display)
{
    ShownFields shown{pduFields(pdus.at(index).bytes), {}};
    decodeDataSets(shown.fields, pdus, index, display);
    if (display == ValueDisplay::Hidden)
        shown.hidden = dataSetValues(shown.fields);
    return shown;
}

ShownFields redactedFields(QByteArrayView redactedPdu)
{
    ShownFields shown{pduFields(redactedPdu), {}};
    for (Field &item : shown.fields.children) {
        for (Field &field : item.children) {
            if (field.id == FieldId::DataSetFragment)
                field.meaning = DataSetView::tr("redacted: not decoded");
        }
    }
    return shown;
}

} // namespace dicom_echo
