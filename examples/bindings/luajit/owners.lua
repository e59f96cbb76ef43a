-- SPDX-License-Identifier: MIT
-- Drops what owns something in every order, and reads what is left: owners.lua FOLDER.
package.path = arg[0]:gsub("[^/]*$", "?.lua;") .. package.path
local toc = require "toc"

local read = {
    dataset = function(it) return it:edition() == "tour" end,
    provision = function(it) return it:heading "en" == "Purpose" and it:children():count() == 1 end,
    explanation = function(it) return it:at(0):action():id() == "own-1" end,
}

local function make(folder)
    local dataset = toc.load(folder .. "/mini.xml")
    return {
        dataset = dataset,
        provision = dataset:find_provision "own#art_1",
        explanation = toc.status_explain(toc.find_participant(dataset, "XAA"), dataset:find_instrument "own",
                                         20020101),
    }
end

for _, order in ipairs {
    {"dataset", "provision", "explanation"}, {"dataset", "explanation", "provision"},
    {"provision", "dataset", "explanation"}, {"provision", "explanation", "dataset"},
    {"explanation", "dataset", "provision"}, {"explanation", "provision", "dataset"},
} do
    local held = make(arg[1])
    for _, name in ipairs(order) do
        held[name] = nil
        collectgarbage()
        collectgarbage()
        for left, thing in pairs(held) do
            assert(read[left](thing), name .. " was dropped, and " .. left .. " cannot be read")
        end
    end
end
