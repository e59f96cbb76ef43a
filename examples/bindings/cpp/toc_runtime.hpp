// SPDX-License-Identifier: MIT
// How a call of C becomes a call of C++: conversion, exceptions, and who keeps what alive.
#ifndef TOC_RUNTIME_HPP
#define TOC_RUNTIME_HPP

#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <system_error>
#include <type_traits>
#include <utility>

#include <toc/toc.h>

namespace toc {

/// A negative result of a call.
class error : public std::runtime_error {
public:
    explicit error(int code, int number = errno)
        : error(code, std::error_code(code == TOC_E_IO ? number : 0, std::generic_category()))
    {
    }
    int code() const noexcept { return code_; }
    std::string_view name() const { return ::toc_result_name(code_); }
    /// Why, of TOC_E_IO; none of all others.
    std::error_code reason() const noexcept { return reason_; }

private:
    error(int code, std::error_code reason)
        : std::runtime_error(::toc_result_message(code) + (reason ? ": " + reason.message() : "")), code_(code),
          reason_(reason)
    {
    }

    int code_;
    std::error_code reason_;
};

/// A reference to the dataset that something borrows from; the last copy releases what the caller owns, and then
/// gives the reference back.
using keeper = std::shared_ptr<const ::toc_dataset>;

namespace detail {

/// A pointer of libtoc, perhaps NULL, and the keeper of what it points to.
template <class T> class handle {
public:
    handle() = default;
    handle(T *pointer, toc::keeper keeper) : pointer_(pointer), keeper_(std::move(keeper)) {}
    T *get() const noexcept { return pointer_; }
    const toc::keeper &keeper() const noexcept { return keeper_; }
    explicit operator bool() const noexcept { return pointer_ != nullptr; }
    friend bool operator==(const handle &a, const handle &b) noexcept { return a.pointer_ == b.pointer_; }

private:
    T *pointer_ = nullptr;
    toc::keeper keeper_;
};

/// What has a count and elements: size, indexing, and a range for loops and views.
template <class Self, class Element, auto Count, auto At> class sequence {
public:
    class iterator {
    public:
        using value_type = Element;
        using difference_type = std::ptrdiff_t;
        iterator() = default;
        iterator(const Self *list, std::uint32_t position) : list_(list), position_(position) {}
        Element operator*() const { return (*list_)[position_]; }
        iterator &operator++() { return ++position_, *this; }
        iterator operator++(int) { return {list_, position_++}; }
        bool operator==(const iterator &) const = default;

    private:
        const Self *list_ = nullptr;
        std::uint32_t position_ = 0;
    };
    std::uint32_t size() const { return Count(self().get()); }
    bool empty() const { return size() == 0; }
    Element operator[](std::uint32_t position) const { return {At(self().get(), position), self().keeper()}; }
    iterator begin() const { return {&self(), 0}; }
    iterator end() const { return {&self(), size()}; }

private:
    const Self &self() const { return static_cast<const Self &>(*this); }
};

inline void check(int result)
{
    if (result < 0)
        throw error(result);
}

inline std::optional<std::string_view> text(const char *string)
{
    return string ? std::optional<std::string_view>(string) : std::nullopt;
}

inline std::optional<std::string> owned_text(char *string)
{
    std::unique_ptr<char, void (*)(char *)> holder(string, ::toc_free);
    return string ? std::optional<std::string>(string) : std::nullopt;
}

/// The text that a function writes into a buffer, which is made as large as it asks for.
template <class Write> std::string written(Write write)
{
    std::string text(write(nullptr, 0), '\0');
    write(text.data(), text.size() + 1);
    return text;
}

template <class Handle, class T> Handle owned(T *pointer, void (*release)(T *), const keeper &parent)
{
    if constexpr (std::is_same_v<T, const ::toc_dataset>)
        return {pointer, keeper(pointer, release)};
    else
        return {pointer, keeper(::toc_dataset_ref(parent.get()), [pointer, release](const ::toc_dataset *dataset) {
                    release(pointer);
                    ::toc_dataset_unref(dataset);
                })};
}

}
}

#endif
