// The system's fonts, read on a thread of their own while the application connects to the display. That takes a seventh
// of the time to a form that can be typed into, and Qt would begin with it only when the first text is measured.
#pragma once

#include <thread>

namespace dicom_echo {

/// Make one before the QApplication, and let it go before the first widget.
class FontReading
{
public:
    FontReading();
    /// Waits for the end of the reading.
    ~FontReading();
    FontReading(const FontReading &) = delete;
    FontReading &operator=(const FontReading &) = delete;

private:
    std::thread m_thread;
};

} // namespace dicom_echo
