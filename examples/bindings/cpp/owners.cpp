// SPDX-License-Identifier: MIT
// Drops what owns something in every order, and reads what is left: owners FOLDER.
#include <algorithm>
#include <array>
#include <filesystem>
#include <iostream>

#include "toc.hpp"

namespace {

struct held {
    std::optional<toc::dataset> dataset;
    std::optional<toc::provision> provision;
    std::optional<toc::explanation> explanation;

    explicit held(const std::filesystem::path &folder) : dataset(toc::load(std::vector{folder / "mini.xml"}))
    {
        provision = dataset->find_provision("own#art_1");
        explanation = toc::status_explain(toc::find_participant(*dataset, "XAA"), dataset->find_instrument("own"),
                                          20020101);
    }

    void drop(int which)
    {
        if (which == 0)
            dataset.reset();
        else if (which == 1)
            provision.reset();
        else
            explanation.reset();
    }

    bool can_be_read() const
    {
        return (!dataset || dataset->edition() == "tour") &&
               (!provision || (provision->heading("en") == "Purpose" && provision->children().size() == 1)) &&
               (!explanation || (*explanation)[0].action().id() == "own-1");
    }
};

}

int main(int, char **argv)
{
    std::array order{0, 1, 2};
    do {
        held things(argv[1]);
        for (int which : order) {
            things.drop(which);
            if (!things.can_be_read()) {
                std::cerr << "owners: what is left cannot be read\n";
                return 1;
            }
        }
    } while (std::next_permutation(order.begin(), order.end()));
}
