// What is to be run, and for whom. Plain values.
#pragma once

#include "core/echo/watch_settings.h"
#include "core/profiles/profile.h"

#include <QByteArray>

#include <optional>

namespace dicom_echo {

/// Whose run it is: the saved profile of this name, or the draft of this number while it is not saved.
struct RunSubject
{
    quint64 draftNumber = 0;
    QString profile; ///< follows the profile when it is renamed; empty while it is not saved

    /// Not by what is in them: a profile keeps its runs from one draft to the next.
    [[nodiscard]] bool isSameAs(const RunSubject &other) const
    {
        const bool isSaved = !profile.isEmpty() || !other.profile.isEmpty();
        return isSaved ? profile == other.profile : draftNumber == other.draftNumber;
    }
};

struct RunPlan
{
    RunSubject subject;
    EchoRequest request; ///< as asked for: without the address and port that the local test peer gets
    ProfileKind kind = ProfileKind::Peer;
    std::optional<WatchSettings> watch; ///< none: a single run
    QByteArray keyPassword;             ///< as for EchoEngine::run()
};

} // namespace dicom_echo
