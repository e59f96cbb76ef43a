// SPDX-License-Identifier: MIT
// Makes the calls of conformance.json through their names alone, and compares what comes back: conformance.js FILE.
'use strict';
const assert = require('node:assert');
const fs = require('node:fs');
const toc = require('./toc.js');

const things = new Map();

function resultOf({ call, arguments: given, keep }) {
    try {
        const result = toc.call(call, ...given.map((one) => (one?.use ? things.get(one.use) : one)));
        if (!keep) return result;
        things.set(keep, result);
        return { none: result === null };
    } catch (error) {
        if (!(error instanceof toc.TocError)) throw error;
        return { error: error.name };
    }
}

for (const one of JSON.parse(fs.readFileSync(process.argv[2], 'utf8')).calls)
    assert.deepStrictEqual(resultOf(one), one.expect, `${one.call}(${JSON.stringify(one.arguments)})`);
