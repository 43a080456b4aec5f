// One look-up for each name of a run, however many peers have it.
#pragma once

#include "core/net/name_resolver.h"

#include <memory>

namespace dicom_echo {

/// Any thread may use it.
class NameCache
{
public:
    explicit NameCache(NameLookup lookup);

    /// Asks for a name that was not asked for before; those who ask for it meanwhile wait for the answer, those who ask
    /// later have it at once. It may be called after the cache is gone, by a look-up that hung.
    [[nodiscard]] NameLookup lookup() const;

    /// The answer, if it is there already: to get it from lookup() would take a thread, of which there may be none
    /// left.
    [[nodiscard]] std::optional<NameAnswer> known(const QString &name) const;

    /// Nobody waits for the name any longer: its look-up hangs. Whoever asks for it has no answer (NameError::NoAnswer)
    /// until it comes after all.
    void giveUp(const QString &name);

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace dicom_echo
