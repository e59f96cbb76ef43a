// SPDX-License-Identifier: MIT
// libtoc for C++20: a class for each kind of thing, ranges for lists, exceptions for errors. Nothing needs to be
// released: what you hold keeps alive what it stands in. A std::string_view lives as long as that does.
#ifndef TOC_HPP
#define TOC_HPP

#include <utility>
#include <vector>

#include "toc_api.hpp"

namespace toc {

/// XML that was refused, with the diagnostics of its loader.
class data_error : public error {
public:
    data_error(int code, std::vector<diagnostic> found) : error(code), diagnostics_(std::move(found)) {}
    const std::vector<diagnostic> &diagnostics() const noexcept { return diagnostics_; }

private:
    std::vector<diagnostic> diagnostics_;
};

/// A dataset from XML files; data_error tells what is wrong with them.
template <class Paths> dataset load(const Paths &paths)
{
    loader from = loader_new();
    for (const auto &one : paths) {
        const std::string path(one);
        if (path.find('\0') != path.npos)
            throw std::invalid_argument("a path with a NUL");
        ::toc_loader_add_file(from.get(), path.c_str()); // finish tells what is wrong, of all files
    }
    try {
        return from.finish();
    } catch (const error &refused) {
        std::vector<diagnostic> found;
        for (std::uint32_t i = 0; i < from.diagnostic_count(); i++)
            found.push_back(from.diagnostic_at(i));
        throw data_error(refused.code(), std::move(found));
    }
}

}

#endif
