// What is said about an opened capture, for the tests.
#pragma once

#include "core/capture/capture_reader.h"
#include "core/diagnosis/capture_texts.h"

namespace dicom_echo::test {

/// Empty if it could be opened.
inline QString errorOf(const CaptureResult &result)
{
    return result.error ? captureErrorText(*result.error) : QString();
}

/// Nothing if it could not be opened.
inline QStringList remarksOf(const CaptureResult &result)
{
    QStringList texts;
    for (const CaptureRemark &remark : result ? result.opened->remarks : QList<CaptureRemark>())
        texts << captureRemarkText(remark);
    return texts;
}

} // namespace dicom_echo::test
