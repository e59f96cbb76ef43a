-- SPDX-License-Identifier: MIT
-- A tour of libtoc: tour.lua FOLDER, where FOLDER holds mini.xml and faulty.xml.
package.path = arg[0]:gsub("[^/]*$", "?.lua;") .. package.path
local toc = require "toc"

local function line(...)
    print("  " .. string.format(...))
end

local function instruments(dataset)
    print "instruments"
    for instrument in toc.each(dataset:instruments()) do
        line("%s %s %s", instrument:id(), toc.date_format(instrument:adopted()),
             toc.date_format(instrument:in_force()))
    end
end

local function article(dataset)
    print "article 5"
    local first = dataset:find_provision "untoc#art_5"
    for i = first:index(), first:subtree_end() - 1 do
        local provision = dataset:provisions():at(i)
        local heading = provision:heading "en"
        line("%s%s %s%s", ("  "):rep(provision:depth() - first:depth()), provision:id(),
             toc.provision_kind_name(provision:kind()), heading and " " .. heading or "")
    end
end

local function status(dataset)
    print "status"
    local explanation = toc.status_explain(toc.find_participant(dataset, "BRA"),
                                           toc.find_instrument(dataset, "untoc"), toc.date_parse "2004-02-27")
    line("%s", toc.status_name(explanation:status()))
    for reason in toc.each(explanation) do
        line("%s: %s", toc.reason_kind_name(reason:kind()), reason:sentence())
    end
end

local function parties(dataset)
    print "parties"
    line("%d certain, %d unknown",
         dataset:find_instrument("firearms"):count_at(toc.CRITERION_PARTY, toc.date_parse "2010-01-01"))
end

local function symbol()
    print "symbol"
    line("%s", toc.symbol_normalize "a/55/383/add. 1")
    line("%s", toc.symbol_relation_name(toc.symbol_relation("A/55/383/Add.1", "A/55/383")))
end

local function search(dataset)
    print "search"
    local query = toc.query_new(dataset, "joint investigations")
    query:set_kind(toc.KIND_PROVISION)
    query:set_limit(3)
    for hit in toc.each(query:run()) do
        line("%s %s %s", hit:id(), hit:field(), hit:language())
    end
end

local function citations(dataset)
    print "citations"
    local text = "See article 16, paragraph 3, of the Convention."
    for citation in toc.each(toc.cite_scan(dataset, text, "en", "untoc")) do
        local targets = {}
        for i = 0, citation:target_count() - 1 do
            table.insert(targets, citation:target_id(i))
        end
        line("%d-%d %s %s", citation:start(), citation["end"](citation), toc.cite_state_name(citation:state()),
             table.concat(targets, " "))
    end
end

local function own_data(folder)
    print "own data"
    local own = toc.load(folder .. "/mini.xml"):find_instrument "own"
    line("%s", own:title "en") -- the dataset is kept alive by what was taken from it
    local _, refused = pcall(toc.load, folder .. "/faulty.xml")
    for _, found in ipairs(refused.diagnostics) do
        line("%s:%d: %s", found.file:match "[^/]*$", found.line, found.name)
    end
    line("%s: %s", refused.name, refused.message)
end

local function answer_to(call, ...)
    local taken, result = pcall(call, ...)
    return taken and "taken: " .. tostring(result) or "refused"
end

local function mistakes(dataset)
    print "mistakes"
    local brazil, untoc = toc.find_participant(dataset, "BRA"), toc.find_instrument(dataset, "untoc")
    line("the instrument before the participant: %s", answer_to(toc.status, untoc, brazil, 20200101))
    line("a text with a NUL: %s", answer_to(toc.find_participant, dataset, "BRA\0 not Brazil"))
    line("a day beyond 32 bits: %s", answer_to(toc.status, brazil, untoc, 20200101 + 2 ^ 32))
    local _, refused = pcall(toc.dataset_open_file, "no such file", 0)
    line("a file that is not there: %s, %s", refused.name, refused.errno == 2 and "ENOENT" or refused.errno)
    local article = dataset:find_provision "untoc#art_1"
    line("the same list twice: %s", article:duties() == article:duties() and "equal" or "not equal")
    line("empty lists of two types: %s", article:duties() == article:claims() and "equal" or "not equal")
end

local builtin = toc.dataset_builtin()
instruments(builtin)
article(builtin)
status(builtin)
parties(builtin)
symbol()
search(builtin)
citations(builtin)
own_data(arg[1])
mistakes(builtin)
