#include "tests/fuzz/exporter_exercise.h"

#include "core/exporter/exporter.h"
#include "core/exporter/http_request.h"

#include <algorithm>

namespace dicom_echo::test {

namespace {

ProbeTargets targets()
{
    ProbeTargets targets;
    targets.known = {{QStringLiteral("CT 1"), {}, {}, false, {}}};
    targets.isAnyAllowed = true;
    return targets;
}

/// Whether it is a request that the engine may be given.
bool isValid(const EchoRequest &request)
{
    return request.port > 0 && parseAddress(request.address) && parseAeTitle(request.calledAeTitle) &&
           parseAeTitle(request.callingAeTitle);
}

} // namespace

const char *exerciseExporter(QByteArrayView input)
{
    const ReadHttpRequest whole = readHttpRequest(input);
    if (input.size() >= mostRequestBytes && whole.reading == HttpReading::NeedsMore)
        return "a long request is waited for";
    // As it arrives: once it is decided, more bytes change nothing.
    for (const qsizetype part : {input.size() / 3, input.size() / 2, input.size() - 1}) {
        const ReadHttpRequest early = readHttpRequest(input.first(std::max<qsizetype>(0, part)));
        if (early.reading != HttpReading::NeedsMore && early.reading != whole.reading)
            return "more bytes changed what was decided";
    }
    if (whole.reading != HttpReading::Complete)
        return nullptr;
    const auto limit = probeLimit(whole.request.timeLimit);
    if (limit < std::chrono::milliseconds(100) || limit > longestProbeLimit)
        return "a probe without a bound";
    static const ProbeTargets known = targets();
    const auto target = probeTarget(whole.request.query, known);
    if (!target && target.error.isEmpty())
        return "a refusal without a reason";
    if (target && target.value->name != known.known.first().name && !isValid(target.value->request))
        return "a target that must not be given to the engine";
    return nullptr;
}

} // namespace dicom_echo::test
