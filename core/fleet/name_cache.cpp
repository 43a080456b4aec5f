#include "core/fleet/name_cache.h"

#include <QHash>

#include <condition_variable>
#include <mutex>

namespace dicom_echo {

struct NameCache::State
{
    struct Entry
    {
        std::optional<NameAnswer> answer;
        bool isGivenUp = false;
    };

    explicit State(NameLookup asked)
        : lookup(std::move(asked))
    {}

    NameAnswer ask(const QString &name);

    NameLookup lookup;
    std::mutex mutex;
    std::condition_variable changed;
    QHash<QString, std::shared_ptr<Entry>> entries;
};

NameAnswer NameCache::State::ask(const QString &name)
{
    std::unique_lock lock(mutex);
    std::shared_ptr<Entry> &known = entries[name.toLower()];
    const bool isFirst = !known;
    if (isFirst)
        known = std::make_shared<Entry>();
    const std::shared_ptr<Entry> entry = known; // the table may move while the lock is open
    if (isFirst) {
        lock.unlock();
        NameAnswer answer = lookup(name);
        lock.lock();
        entry->answer = std::move(answer);
        changed.notify_all();
    }
    changed.wait(lock, [&entry] { return entry->answer || entry->isGivenUp; });
    if (entry->answer)
        return *entry->answer;
    return {{}, NameError::NoAnswer, QStringLiteral("the same name was asked for before, without an answer"), {}};
}

NameCache::NameCache(NameLookup lookup)
    : m_state(std::make_shared<State>(std::move(lookup)))
{}

NameLookup NameCache::lookup() const
{
    return [state = m_state](const QString &name) { return state->ask(name); };
}

std::optional<NameAnswer> NameCache::known(const QString &name) const
{
    const std::lock_guard lock(m_state->mutex);
    const auto entry = m_state->entries.value(name.toLower());
    return entry ? entry->answer : std::nullopt;
}

void NameCache::giveUp(const QString &name)
{
    const std::lock_guard lock(m_state->mutex);
    if (const auto entry = m_state->entries.value(name.toLower())) {
        entry->isGivenUp = true;
        m_state->changed.notify_all();
    }
}

} // namespace dicom_echo
