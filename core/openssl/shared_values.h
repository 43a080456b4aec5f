// Values that are costly to make: made once for each key, and shared by all who ask for them.
#pragma once

#include <algorithm>
#include <functional>
#include <future>
#include <list>
#include <memory>
#include <mutex>

namespace dicom_echo {

/// Any thread may use it. A value never changes and lives for as long as somebody holds it.
template <typename Key, typename Value>
class SharedValues
{
public:
    using Pointer = std::shared_ptr<const Value>;

    /// Keeps the `most` values that were asked for last.
    explicit SharedValues(size_t most)
        : m_most(most)
    {}

    /// The value of this key. If there is none, `make` makes it, on this thread; others who ask for it meanwhile wait.
    [[nodiscard]] Pointer get(const Key &key, const std::function<Pointer()> &make)
    {
        std::promise<Pointer> promise;
        if (const auto known = findOrAdd(key, promise); known.valid())
            return known.get();
        Pointer value = make();
        promise.set_value(value);
        return value;
    }

    /// The value of this key is made again for whoever asks next.
    void forget(const Key &key)
    {
        const std::lock_guard lock(m_mutex);
        m_entries.remove_if([&](const Entry &entry) { return entry.key == key; });
    }

private:
    struct Entry
    {
        Key key;
        std::shared_future<Pointer> value;
    };

    /// Not valid if the caller is to make it.
    std::shared_future<Pointer> findOrAdd(const Key &key, std::promise<Pointer> &promise)
    {
        const std::lock_guard lock(m_mutex);
        const auto found =
            std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) { return entry.key == key; });
        if (found != m_entries.end()) {
            m_entries.splice(m_entries.begin(), m_entries, found);
            return found->value;
        }
        m_entries.push_front({key, promise.get_future().share()});
        if (m_entries.size() > m_most)
            m_entries.pop_back();
        return {};
    }

    std::mutex m_mutex;
    std::list<Entry> m_entries; ///< the one that was asked for last comes first
    size_t m_most;
};

} // namespace dicom_echo
