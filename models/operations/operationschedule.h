#pragma once

#include <QStringList>
#include <optional>
#include <vector>

namespace quaymaster
{

/// Which operation may run next: at most `width` at once, in the order of arrival, and never two that write to one
/// place (see shareTarget()).
class OperationSchedule
{
public:
    explicit OperationSchedule(int width);

    /// Waits, behind those that are there.
    void add(int key, const QStringList &targets);
    /// Runs in another program: it takes its targets, but none of our places.
    void occupy(int key, const QStringList &targets);
    /// The first that may run; it counts as running from here on.
    std::optional<int> takeNext();
    void remove(int key);

    bool contains(int key) const;
    bool isWaiting(int key) const;
    /// Whom it waits for, because both write to one place; 0: nobody.
    int blockerOf(int key) const;
    std::vector<int> waiting() const;

private:
    enum class State { Waiting, Running, Elsewhere };
    struct Entry
    {
        int key;
        QStringList targets;
        State state;
    };

    const Entry *find(int key) const;
    int running() const;

    int m_width;
    std::vector<Entry> m_entries; ///< in the order of arrival
};

}
