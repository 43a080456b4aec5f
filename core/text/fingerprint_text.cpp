#include "core/text/fingerprint_text.h"

namespace dicom_echo {
namespace {

constexpr qsizetype sha256Digits = 64;

}

QString fingerprintText(const QByteArray &sha256)
{
    const QByteArray bytes = QByteArray::fromHex(sha256);
    if (sha256.size() != sha256Digits || bytes.size() * 2 != sha256Digits)
        return QString::fromLatin1(sha256);
    return QString::fromLatin1(bytes.toHex(':')).toUpper();
}

} // namespace dicom_echo
