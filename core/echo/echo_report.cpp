#include "core/echo/echo_report.h"

#include <algorithm>

namespace dicom_echo {

const Finding *EchoReport::failure() const
{
    const auto first = std::find_if(findings.cbegin(), findings.cend(),
                                    [](const Finding &finding) { return finding.severity == Severity::Failure; });
    return first == findings.cend() ? nullptr : &*first;
}

QList<Finding> EchoReport::warnings() const
{
    QList<Finding> others;
    for (const Finding &finding : findings) {
        if (&finding != failure())
            others.append(finding);
    }
    return others;
}

const Finding *EchoReport::breakingFailure() const
{
    const auto isBreaking = [](const Finding &finding) { // a bad status leaves the association standing
        return finding.severity == Severity::Failure && finding.code != FindingCode::EchoStatus;
    };
    const auto breaking = std::find_if(findings.cbegin(), findings.cend(), isBreaking);
    return breaking == findings.cend() ? nullptr : &*breaking;
}

} // namespace dicom_echo
