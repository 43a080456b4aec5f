#include "core/fleet/descriptor_budget.h"

#include "core/net/name_resolver.h"
#include "core/platform/descriptor_limit.h"

#include <algorithm>
#include <cerrno>
#include <limits>

namespace dicom_echo {

namespace {

constexpr qint64 descriptorsOfRun = 3;    // the connection, and DCMTK's two ends of its own
constexpr qint64 descriptorsOfLookup = 2; // the resolver's sockets
constexpr qint64 keptForProgram = 16;     // what the program itself may open meanwhile

bool isShortage(int systemError)
{
    return systemError == EMFILE || systemError == ENFILE;
}

} // namespace

DescriptorBudget::DescriptorBudget()
    : m_available(raiseDescriptorLimit() - openDescriptors() - keptForProgram)
{}

int DescriptorBudget::runs() const
{
    const qint64 left = m_available - abandonedLookups() * descriptorsOfLookup;
    return static_cast<int>(std::clamp<qint64>(left / descriptorsOfRun, 0, std::numeric_limits<int>::max()));
}

bool isOutOfDescriptors(const Finding &failure)
{
    if (failure.code != FindingCode::ConnectFailed)
        return false;
    if (const auto *facts = std::get_if<ConnectFacts>(&failure.facts))
        return isShortage(facts->error.number);
    const auto *const error = std::get_if<SystemErrorFacts>(&failure.facts);
    // Before the peer was sent anything DCMTK itself could not begin: it has no number of its own.
    return error && (isShortage(error->number) || error->number == 0);
}

} // namespace dicom_echo
