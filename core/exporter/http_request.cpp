#include "core/exporter/http_request.h"

#include <QList>

#include <algorithm>
#include <cmath>

namespace dicom_echo {

namespace {

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    });
}

QString percentDecoded(QByteArray text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
}

QHash<QString, QString> queryOf(const QByteArray &text)
{
    QHash<QString, QString> query;
    for (const QByteArray &pair : text.split('&')) {
        const qsizetype equals = pair.indexOf('=');
        const QString name = percentDecoded(equals < 0 ? pair : pair.left(equals));
        if (!name.isEmpty() && !query.contains(name))
            query[name] = equals < 0 ? QString() : percentDecoded(pair.mid(equals + 1));
    }
    return query;
}

/// `GET /probe?target=X HTTP/1.1`
bool readRequestLine(const QByteArray &line, HttpRequest &request)
{
    const QList<QByteArray> words = line.split(' ');
    if (words.size() != 3 || !isToken(words[0]) || !words[1].startsWith('/') ||
        (words[2] != "HTTP/1.1" && words[2] != "HTTP/1.0"))
        return false;
    const qsizetype mark = words[1].indexOf('?');
    request.method = words[0];
    request.path = QString::fromUtf8(QByteArray::fromPercentEncoding(mark < 0 ? words[1] : words[1].left(mark)));
    if (mark >= 0)
        request.query = queryOf(words[1].mid(mark + 1));
    return true;
}

/// A field that is no time is left to be none.
bool readField(const QByteArray &line, HttpRequest &request)
{
    const qsizetype colon = line.indexOf(':');
    if (colon < 0 || !isToken(QByteArrayView(line).first(colon)))
        return false;
    if (line.left(colon).toLower() != "x-prometheus-scrape-timeout-seconds")
        return true;
    bool isNumber = false;
    const double seconds = line.mid(colon + 1).trimmed().toDouble(&isNumber);
    if (isNumber && std::isfinite(seconds) && seconds > 0)
        request.timeLimit = seconds;
    return true;
}

} // namespace

ReadHttpRequest readHttpRequest(QByteArrayView bytes)
{
    const QByteArray all = bytes.first(std::min(bytes.size(), mostRequestBytes)).toByteArray();
    const qsizetype end = all.indexOf("\r\n\r\n");
    if (end < 0)
        return {bytes.size() >= mostRequestBytes ? HttpReading::TooLarge : HttpReading::NeedsMore, {}};
    QList<QByteArray> lines = all.left(end).split('\n');
    for (QByteArray &line : lines) {
        if (line.endsWith('\r'))
            line.chop(1);
    }
    ReadHttpRequest result{HttpReading::Complete, {}};
    bool isWell = readRequestLine(lines.takeFirst(), result.request);
    for (const QByteArray &line : lines)
        isWell = isWell && readField(line, result.request);
    return isWell ? result : ReadHttpRequest{HttpReading::Malformed, {}};
}

} // namespace dicom_echo
