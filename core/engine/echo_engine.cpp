#include "core/engine/echo_engine.h"

#include "core/association/dicom_library.h"
#include "core/engine/echo_run.h"

#include <utility>

namespace dicom_echo {

EchoEngine::EchoEngine(NameLookup lookup, Connector connector)
    : m_lookup(std::move(lookup))
    , m_connector(std::move(connector))
{}

EchoReport EchoEngine::run(const EchoRequest &request, const CancelToken &cancel, const RunObserver &observer,
                           const RunTerms &terms) const
{
    loadDicomLibrary();
    EchoRun run(request, cancel, observer, terms);
    return run.execute(m_lookup, m_connector);
}

} // namespace dicom_echo
