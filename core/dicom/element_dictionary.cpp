#include "core/dicom/element_dictionary.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcdicent.h>
#include <dcmtk/dcmdata/dcdict.h>

#include <algorithm>

namespace dicom_echo {

namespace {

/// One of our own: that of the process holds what an echo needs, see prepareDicom(). Nobody changes it, so that no lock
/// is needed.
const DcmDataDictionary &elementDictionary()
{
    // DCMTK's log is off: a missing file is no message for standard error.
    static const DcmDataDictionary dictionary(/*loadBuiltin*/ OFTrue, /*loadExternal*/ OFTrue);
    return dictionary;
}

/// DCMTK has VRs of its own for elements with several: `xs` is US or SS, `ox` OB or OW.
QByteArray standardVr(const DcmVR &vr)
{
    switch (vr.getEVR()) {
    case EVR_xs:
        return "US";
    case EVR_ox:
    case EVR_px:
    case EVR_lt:
        return "OW";
    case EVR_up:
        return "UL";
    default:
        return vr.isStandard() ? QByteArray(vr.getVRName()) : QByteArray("UN");
    }
}

} // namespace

DictionaryElement elementOfDictionary(quint16 group, quint16 element)
{
    if (group % 2 != 0) { // PS3.5 7.8: only who made it knows what it is
        const bool isCreator = element >= 0x0010 && element <= 0x00FF;
        return isCreator ? DictionaryElement{QStringLiteral("PrivateCreator"), "LO"} : DictionaryElement();
    }
    const DcmDictEntry *const entry = elementDictionary().findEntry(DcmTagKey(group, element), /*privCreator*/ nullptr);
    if (!entry)
        return {};
    return {QString::fromLatin1(entry->getTagName()), standardVr(entry->getVR())};
}

} // namespace dicom_echo
