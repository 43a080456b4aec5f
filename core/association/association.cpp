#include "core/association/association.h"

namespace dicom_echo {

Association::~Association() = default;

} // namespace dicom_echo
