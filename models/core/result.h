#pragma once

#include "models/core/error.h"

#include <concepts>
#include <utility>
#include <variant>

namespace quaymaster
{

/// A value, or the reason why there is none. Named like std::expected, which may replace it one day.
template <typename T = std::monostate> class [[nodiscard]] Result
{
public:
    using Value = T;

    /// On its own: as a default argument of the next one it would break std::optional<Result<T>>.
    Result() requires std::default_initializable<T>
    = default;
    Result(T value) // a function returns its value or its error
        : m_data(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_data(std::in_place_index<1>, std::move(error))
    {
    }

    bool has_value() const { return m_data.index() == 0; }
    explicit operator bool() const { return has_value(); }

    const T &operator*() const & { return std::get<0>(m_data); }
    T &operator*() & { return std::get<0>(m_data); }
    T operator*() && { return std::get<0>(std::move(m_data)); }
    const T *operator->() const { return &std::get<0>(m_data); }
    T *operator->() { return &std::get<0>(m_data); }

    const Error &error() const { return std::get<1>(m_data); }

private:
    std::variant<T, Error> m_data;
};

}
