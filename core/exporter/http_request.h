// HTTP/1.1 requests (RFC 9112) as a scraper sends them, read by a pure function. Never throws, never reads outside the
// bytes.
#pragma once

#include <QByteArrayView>
#include <QHash>
#include <QString>

#include <optional>

namespace dicom_echo {

/// Of the request line and all header fields together.
inline constexpr qsizetype mostRequestBytes = 8192;

struct HttpRequest
{
    QByteArray method;
    QString path;                    ///< decoded, without the query
    QHash<QString, QString> query;   ///< decoded; the first value of a name that occurs twice
    std::optional<double> timeLimit; ///< seconds, by X-Prometheus-Scrape-Timeout-Seconds
};

enum class HttpReading { NeedsMore, Complete, Malformed, TooLarge };

struct ReadHttpRequest
{
    HttpReading reading = HttpReading::NeedsMore;
    HttpRequest request; ///< if it is complete
};

/// Bodies are ignored: no page takes one.
[[nodiscard]] ReadHttpRequest readHttpRequest(QByteArrayView bytes);

} // namespace dicom_echo
