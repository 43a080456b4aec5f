#include "ui/window/font_reading.h"

#include "core/platform/dynamic_library.h"

namespace dicom_echo {
namespace {

/// fontconfig keeps what it has read for the whole process, so for Qt, too. It is there if Qt uses it.
void readFonts()
{
    using Init = int();
    if (auto *const init = reinterpret_cast<Init *>(systemFunction("libfontconfig.so.1", "FcInit")))
        init();
}

} // namespace

FontReading::FontReading()
    : m_thread(readFonts)
{}

FontReading::~FontReading()
{
    m_thread.join();
}

} // namespace dicom_echo
