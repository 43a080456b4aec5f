// Looks up each name of a run once, however many peers share it.
#pragma once

#include "core/net/name_resolver.h"

#include <memory>

namespace dicom_echo {

/// May be used from any thread.
class NameCache
{
public:
    explicit NameCache(NameLookup lookup);

    /// Looks up a name the first time it is asked for; whoever asks meanwhile waits for the answer, and whoever asks
    /// later gets it at once. The function may outlive the cache: a look-up that hung may still call it.
    [[nodiscard]] NameLookup lookup() const;

    /// The answer, if it is already there: getting it from lookup() would take a thread, and there may be none left.
    [[nodiscard]] std::optional<NameAnswer> known(const QString &name) const;

    /// Stops waiting for a name whose look-up hangs. Whoever asks for it is told NameError::NoAnswer until the answer
    /// comes after all.
    void giveUp(const QString &name);

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace dicom_echo
