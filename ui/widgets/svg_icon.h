// Icons from SVG files, drawn by Qt Svg itself: Qt's plugin for them is a package of its own that may be missing.
#pragma once

#include <QIcon>

namespace dicom_echo {

/// `path`: of the SVG, which may be a resource; it is read at once. A null icon if it cannot be drawn.
[[nodiscard]] QIcon svgIcon(const QString &path);

} // namespace dicom_echo
