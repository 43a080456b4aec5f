// The order of names in lists: as people number things, `CT 2` before `CT 10`, whatever the case of letters.
#pragma once

#include <QStringView>

namespace dicom_echo {

/// A total order: names that differ in case or in leading zeros only have one, too.
[[nodiscard]] bool comesBefore(QStringView left, QStringView right);

} // namespace dicom_echo
