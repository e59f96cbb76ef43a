-- SPDX-License-Identifier: MIT
-- libtoc for LuaJIT: toc.cdef.h read as it is. Any function can be called: toc.find_participant(dataset, "BRA"), and
-- as a method where its name begins with that of its first parameter: provision:heading("en"). What the C API gives
-- through parameters is in `outputs` below. Errors are thrown as tables with name and message.
local ffi = require "ffi"

local function declarations()
    local path = os.getenv "TOC_CDEF"
    if not path then
        local pipe = assert(io.popen "pkg-config --variable=declarations libtoc-core")
        path = pipe:read "*l"
        pipe:close()
    end
    local file = assert(io.open(path or ""), "toc.cdef.h: not found by TOC_CDEF or by pkg-config")
    local text = file:read "*a"
    file:close()
    return text
end

ffi.cdef(declarations())
local C = ffi.load "libtoc.so.0"
local toc, methods, Handle = {}, {}, {}

-- A handle is a pointer, the name of its type, and the keeper of what it points to.
local function handle(pointer, keeper)
    local class = tostring(ffi.typeof(pointer)):match "struct (toc_[%w_]+)"
    return setmetatable({pointer = pointer, class = class, keeper = keeper or false}, Handle)
end

-- A keeper releases what the caller owns, and then a reference of its own to the dataset; so it does not matter in
-- which order the garbage collector finds keepers.
local function owned(pointer, release, keeper)
    local anchor = C.toc_dataset_ref(keeper and keeper.dataset or nil)
    local guard = ffi.gc(pointer, function(it)
        release(it)
        C.toc_dataset_unref(anchor)
    end)
    return handle(pointer, {dataset = anchor, guard = guard})
end

local function dataset(pointer)
    return handle(pointer, {dataset = ffi.gc(pointer, C.toc_dataset_unref)})
end

local function check(result)
    local errno = ffi.errno() -- before anything else is called
    if result < 0 then
        local name, message = ffi.string(C.toc_result_name(result)), ffi.string(C.toc_result_message(result))
        error({name = name, message = message, errno = name == "TOC_E_IO" and errno or nil}, 0)
    end
end

-- What C gets for Lua values, and the keeper of the first handle. LuaJIT checks the types; texts and numbers it would cut.
local function passed(...)
    local arguments, keeper = {n = select("#", ...), ...}
    for i = 1, arguments.n do
        local one = arguments[i]
        if getmetatable(one) == Handle then
            arguments[i], keeper = one.pointer, keeper or one.keeper
        elseif type(one) == "string" and one:find("\0", 1, true) then
            error("a text with a NUL", 0)
        elseif type(one) == "number" and (one % 1 ~= 0 or one < -2 ^ 31 or one >= 2 ^ 32) then
            error(one .. " is no number of 32 bits", 0)
        end
    end
    return arguments, keeper
end

local function converted(name, value, keeper)
    if type(value) ~= "cdata" then
        return name:find "_is_" and value ~= 0 or not name:find "_is_" and value
    end
    local kind = tostring(ffi.typeof(value))
    if kind:find "char" then
        return value ~= nil and ffi.string(value) or nil
    elseif kind:find "struct" then
        return value ~= nil and handle(value, keeper) or nil
    end
    return tonumber(value)
end

local function call(name, ...)
    local arguments, keeper = passed(...)
    return converted(name, C[name](unpack(arguments, 1, arguments.n)), keeper)
end

-- Calls a function whose last parameter gives out something that the caller owns.
local function make(type, name, ...)
    local arguments, keeper = passed(...)
    local out = ffi.new(type .. " *[1]")
    arguments[arguments.n + 1] = out
    check(C[name](unpack(arguments, 1, arguments.n + 1)))
    return type:find "dataset" and dataset(out[0]) or owned(out[0], C[type:match "toc_.*" .. "_free"], keeper)
end

-- Calls a function that writes a text into a buffer, which is made as large as it asks for.
local function write(name, ...)
    local arguments = passed(...)
    local n, size = arguments.n, 256
    while true do
        local buffer = ffi.new("char[?]", size)
        arguments[n + 1], arguments[n + 2] = buffer, size
        local needed = tonumber(C[name](unpack(arguments, 1, n + 2)))
        if needed < size then
            return ffi.string(buffer)
        end
        size = needed + 1
    end
end

local outputs = {
    toc_cite_scan = function(of, text, language, context)
        local block = ffi.new("char[?]", #text + 1, text) -- in which a NUL may stand
        return make("toc_citation_list", "toc_cite_scan", of, block, #text, language, context)
    end,
    toc_dataset_open_file = function(...) return make("const toc_dataset", "toc_dataset_open_file", ...) end,
    toc_date_format = function(...) return write("toc_date_format", ...) end,
    toc_instrument_count_at = function(instrument, criterion, date)
        local unknown = ffi.new "uint32_t[1]"
        return call("toc_instrument_count_at", instrument, criterion, date, unknown), unknown[0]
    end,
    toc_query_new = function(...) return make("toc_query", "toc_query_new", ...) end,
    toc_query_run = function(...) return make("toc_hit_list", "toc_query_run", ...) end,
    toc_status_explain = function(...) return make("toc_explanation", "toc_status_explain", ...) end,
    toc_symbol_normalize = function(...) return write("toc_symbol_normalize", ...) end,
}

local function caller(name)
    return outputs[name] or function(...) return call(name, ...) end
end

function Handle.__index(self, name)
    local full = self.class .. "_" .. name
    methods[full] = methods[full] or caller(full)
    return methods[full]
end

function Handle.__eq(a, b)
    return a.class == b.class and a.pointer == b.pointer
end

-- A dataset from XML files; the error has what is wrong with them in `diagnostics`.
function toc.load(...)
    local loader = make("toc_loader", "toc_loader_new")
    for _, path in ipairs {...} do
        loader:add_file(path) -- finish tells what is wrong, of all files
    end
    local ok, result = pcall(make, "const toc_dataset", "toc_loader_finish", loader)
    if ok then
        return result
    end
    result.diagnostics = {}
    for i = 0, loader:diagnostic_count() - 1 do
        local found = loader:diagnostic_at(i)
        table.insert(result.diagnostics, {file = found:file(), line = found:line(), name = found:name()})
    end
    error(result, 0)
end

-- Walks what has a count and elements.
function toc.each(list)
    local position, count = -1, list:count()
    return function()
        position = position + 1
        return position < count and list:at(position) or nil
    end
end

-- Constants such as toc.CRITERION_PARTY, and all functions.
return setmetatable(toc, {__index = function(_, name)
    local value = name:find "^%u" and tonumber(C["TOC_" .. name]) or caller("toc_" .. name)
    toc[name] = value
    return value
end})
