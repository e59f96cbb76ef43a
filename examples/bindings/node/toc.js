// SPDX-License-Identifier: MIT
// libtoc for Node, made while it is loaded from libtoc-api.json: a class for each kind of thing, a method for each
// function, with names in camelCase. Nothing needs to be released: what you hold keeps alive what it stands in.
// Errors are exceptions; null stands for what is not there.
'use strict';
const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const util = require('node:util');
const koffi = require('koffi');

const library = koffi.load('libtoc.so.0');
const path = process.env.TOC_API ||
    execFileSync('pkg-config', ['--variable=api_description', 'libtoc-core'], { encoding: 'utf8' }).trim();
const api = JSON.parse(fs.readFileSync(path, 'utf8'));
const types = new Map(api.types.map((type) => [type.name, type]));

const ref = library.func('toc_dataset_ref', 'void *', ['void *']);
const unref = library.func('toc_dataset_unref', 'void', ['void *']);
const ownedText = koffi.disposable('owned_text', 'str', library.func('toc_free', 'void', ['void *']));
const resultName = library.func('toc_result_name', 'str', ['int']);
const resultMessage = library.func('toc_result_message', 'str', ['int']);

/** A negative result of a call: code is one of E_*; of E_IO errno tells why. */
class TocError extends Error {
    constructor(code) {
        const errno = koffi.errno(); // before anything else is called
        super(resultMessage(code));
        this.code = code;
        this.name = resultName(code);
        if (this.name === 'TOC_E_IO') {
            this.errno = errno;
            this.message += `: ${util.getSystemErrorName(-errno)}`;
        }
    }
}

/** XML that was refused, with the diagnostics of its loader. */
class DataError extends TocError {
    constructor(code, diagnostics) {
        super(code);
        this.diagnostics = diagnostics;
    }
}

const finalizers = new FinalizationRegistry(({ dataset, pointer, release }) => {
    release?.(pointer);
    unref(dataset);
});

/**
 * Keeps alive what the caller owns, and, with a reference of its own, the dataset that this borrows from. So it does
 * not matter in which order the garbage collector finds keepers.
 */
class Keeper {
    constructor(dataset, pointer, release) {
        this.dataset = dataset;
        finalizers.register(this, { dataset, pointer, release });
    }
}

/** A pointer of libtoc and the keeper of what it points to. */
class Handle {
    constructor(pointer, keeper) {
        this.pointer = pointer;
        this.keeper = keeper;
    }

    equals(other) {
        return other?.constructor === this.constructor && other.pointer === this.pointer;
    }
}

/** What has a count and elements. */
class Sequence extends Handle {
    get length() {
        return call(this.constructor.type.count, this);
    }

    at(position) {
        return call(this.constructor.type.at, this, position);
    }

    * [Symbol.iterator]() {
        for (let position = 0; position < this.length; position++) yield this.at(position);
    }
}

const camelCase = (name) => name.replace(/_([a-z0-9])/g, (_, letter) => letter.toUpperCase());
const pascalCase = (name) => camelCase(name.replace(/^toc/, ''));
const handleOf = (cType) => cType.match(/toc_\w+/)?.[0];

const classes = new Map(api.types.map((type) => [type.name, {
    [pascalCase(type.name)]: class extends (type.at ? Sequence : Handle) { static type = type; },
}[pascalCase(type.name)]]));

function borrowed(name, pointer, keeper) {
    return pointer ? new (classes.get(name))(pointer, keeper ?? new Keeper(ref(pointer))) : null;
}

function owned(name, pointer, keeper) {
    const { kind, release } = types.get(name);
    if (kind === 'counted') return borrowed(name, pointer, new Keeper(pointer));
    const free = library.func(release, 'void', ['void *']);
    return borrowed(name, pointer, new Keeper(ref(keeper?.dataset ?? null), pointer, free));
}

const SIGNED = [-(2 ** 31), 2 ** 31 - 1];
/** The types of numbers, with the least and the greatest. */
const NUMBERS = new Map([['int', SIGNED], ['int32_t', SIGNED], ['uint32_t', [0, 2 ** 32 - 1]],
    ['size_t', [0, Number.MAX_SAFE_INTEGER]], ['void', []]]);

function nativeType({ type, out, length }) {
    if (NUMBERS.has(type)) return type;
    if (out && !length) return koffi.out(koffi.pointer(handleOf(type) ? 'void *' : type.replace(' *', '')));
    if (type === 'char *' && !out) return ownedText;
    return type === 'const char *' && !length ? 'str' : 'void *';
}

/** A function as the description has it; called with what a caller sees of it. */
class Function {
    constructor(entry) {
        this.entry = entry;
        const lengths = new Set(entry.params.map((one) => one.length));
        this.params = entry.params.filter((one) => !lengths.has(one.name));
        this.native = library.func(entry.name, nativeType(entry.returns), entry.params.map(nativeType));
    }

    call(given) {
        const keeper = given.find((one) => one instanceof Handle)?.keeper;
        const outputs = [], passed = [], left = [...given];
        for (const one of this.params) {
            if (one.out && one.length) return this.written(passed);
            if (one.out) {
                outputs.push([one, [null]]);
                passed.push(outputs.at(-1)[1]);
            } else {
                passed.push(...this.converted(one, left.shift() ?? null));
            }
        }
        const values = this.result(this.native(...passed), keeper);
        for (const [one, [value]] of outputs) {
            const name = handleOf(one.type);
            values.push(name ? owned(name, value, keeper) : value);
        }
        return values.length > 1 ? values : values[0] ?? null;
    }

    /** What C gets for a value, which is refused where C would take it for something else. */
    converted(one, value) {
        const has = (right, kind) => {
            if (!right) throw new TypeError(`${this.entry.name}: ${one.name} has to be ${kind}`);
        };
        const name = handleOf(one.type);
        if (name) {
            has(value === null || value instanceof classes.get(name), `a ${pascalCase(name)}`);
            return [value?.pointer ?? null];
        }
        if (one.truth) return [value ? 1 : 0];
        if (NUMBERS.has(one.type)) {
            const [least, greatest] = NUMBERS.get(one.type);
            has(Number.isInteger(value) && value >= least && value <= greatest, `an integer from ${least} to ${greatest}`);
            return [value];
        }
        if (one.length) {
            const block = Buffer.from(value);
            return [block, block.length];
        }
        has(value === null || (typeof value === 'string' && !value.includes('\0')), 'a string without NUL');
        return [value];
    }

    /** The text that is written into a buffer, which is made as large as it asks for. */
    written(passed) {
        const buffer = Buffer.alloc(this.native(...passed, null, 0) + 1);
        return buffer.toString('utf8', 0, this.native(...passed, buffer, buffer.length));
    }

    result(value, keeper) {
        const { type, truth } = this.entry.returns;
        if (truth) return [value !== 0];
        if (type === 'void') return [];
        if (type === 'int') {
            if (value < 0) throw new TocError(value);
            return [];
        }
        return [handleOf(type) ? borrowed(handleOf(type), value, keeper) : value];
    }
}

const entries = new Map(api.functions.map((entry) => [entry.name, entry]));
const functions = new Map();

/** Calls a function by the name that it has in C. */
function call(name, ...given) {
    if (!functions.has(name)) functions.set(name, new Function(entries.get(name)));
    return functions.get(name).call(given);
}

/** Makes a dataset from XML files; a DataError tells what is wrong with them. */
function load(...paths) {
    const loader = call('toc_loader_new');
    for (const one of paths) {
        try {
            loader.addFile(one);
        } catch (refused) {
            if (!(refused instanceof TocError)) throw refused; // finish tells what is wrong, of all files
        }
    }
    try {
        return loader.finish();
    } catch (refused) {
        const found = Array.from({ length: loader.diagnosticCount() }, (_, i) => loader.diagnosticAt(i));
        throw new DataError(refused.code, found);
    }
}

module.exports = { call, load, DataError, TocError };
for (const [name, kind] of classes) module.exports[pascalCase(name)] = kind;
for (const one of api.enums.flatMap((each) => each.constants)) module.exports[one.name.replace('TOC_', '')] = one.value;
// What objects do by themselves is left out, and so is the image, a block of bytes.
const done = new Set(['toc_free', 'toc_dataset_image']);
for (const { ref: more, release, count, at, copy } of api.types)
    for (const name of [more, release, at && count, at, copy]) done.add(name);
for (const { name, member_of: owner } of api.functions) {
    if (done.has(name)) continue;
    if (owner)
        classes.get(owner).prototype[camelCase(name.slice(owner.length + 1))] = function (...given) {
            return call(name, this, ...given);
        };
    else module.exports[camelCase(name.slice('toc_'.length))] = (...given) => call(name, ...given);
}
