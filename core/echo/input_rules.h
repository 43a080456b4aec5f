// The rules that the table of settings (core/echo/settings.h) refers to: what may stand in each, and how its text
// becomes a value. Errors are sentences that name what is wrong; the caller shows them where the input was given.
#pragma once

#include "core/echo/echo_request.h"

#include <optional>

namespace dicom_echo {

/// A value or the sentence that says why there is none.
template <typename T>
struct Parsed
{
    std::optional<T> value;
    QString error;

    explicit operator bool() const { return value.has_value(); }
    bool operator==(const Parsed &) const = default;
};

/// Host name, IPv4 or IPv6 (also bracketed, also with a scope) of a peer; blanks around it and brackets are removed. At
/// most 253 characters. `0.0.0.0` and `::`, however they are written, are no peer's. If it is more than an address
/// (core/echo/peer_text.h), the error says what the rest is, or what is wrong with it.
[[nodiscard]] Parsed<QString> parseAddress(const QString &text);

/// The same for what is meant to be an address and nothing else.
[[nodiscard]] Parsed<QString> parsePlainAddress(const QString &text);

/// An IPv4 or IPv6 address, written as for parseAddress(); of this computer or not. Empty for nothing and for `any`.
[[nodiscard]] Parsed<QString> parseLocalAddress(const QString &text);

[[nodiscard]] Parsed<quint16> parsePort(const QString &text);    ///< 1-65535
[[nodiscard]] Parsed<QString> parseAeTitle(const QString &text); ///< PS3.5 6.2 AE; blanks around it are removed

/// Seconds, 0.001-86400, as a plain decimal with a point; more than three decimals are rounded to the millisecond.
[[nodiscard]] Parsed<std::chrono::milliseconds> parseTimeout(const QString &text);

/// The pause between two C-ECHO-RQs: as a timeout, and 0 for none.
[[nodiscard]] Parsed<std::chrono::milliseconds> parseInterval(const QString &text);

/// From the start of one attempt of a watch to the next, 0.1-86400 s, and how long to watch, 0.001-31622400 s; both as
/// a timeout.
[[nodiscard]] Parsed<std::chrono::milliseconds> parseWatchInterval(const QString &text);
[[nodiscard]] Parsed<std::chrono::milliseconds> parseWatchDuration(const QString &text);

[[nodiscard]] Parsed<quint32> parseMaximumPdu(const QString &text); ///< bytes, 0 or 4096-131072
[[nodiscard]] Parsed<quint32> parseRepeat(const QString &text);     ///< 1-1000000

/// A SHA-256 fingerprint, 64 hexadecimal digits; colons and blanks between them do not count. Lower case.
[[nodiscard]] Parsed<QByteArray> parseFingerprint(const QString &text);

} // namespace dicom_echo
