// The requests of HTTP/1.1 (RFC 9112) as a scraper makes them, read by a pure function. Never throws, never reads
// outside the bytes.
#pragma once

#include <QByteArrayView>
#include <QHash>
#include <QString>

#include <optional>

namespace dicom_echo {

/// Of the request line with all header fields.
inline constexpr qsizetype mostRequestBytes = 8192;

struct HttpRequest
{
    QByteArray method;
    QString path;                    ///< decoded, without the query
    QHash<QString, QString> query;   ///< decoded; of a name that is there twice the first
    std::optional<double> timeLimit; ///< seconds, by X-Prometheus-Scrape-Timeout-Seconds
};

enum class HttpReading { NeedsMore, Complete, Malformed, TooLarge };

struct ReadHttpRequest
{
    HttpReading reading = HttpReading::NeedsMore;
    HttpRequest request; ///< if it is complete
};

/// Bodies are not looked at: nothing here takes one.
[[nodiscard]] ReadHttpRequest readHttpRequest(QByteArrayView bytes);

} // namespace dicom_echo
