// SPDX-License-Identifier: MIT
// Drops what owns something in every order, and reads what is left: node --expose-gc owners.js FOLDER.
'use strict';
const assert = require('node:assert');
const path = require('node:path');
const { setTimeout: wait } = require('node:timers/promises');
const toc = require('./toc.js');

const READ = {
    dataset: (it) => it.edition() === 'tour',
    provision: (it) => it.heading('en') === 'Purpose' && it.children().length === 1,
    explanation: (it) => it.at(0).action().id() === 'own-1',
};

function make(folder) {
    const dataset = toc.load(path.join(folder, 'mini.xml'));
    const instrument = dataset.findInstrument('own');
    const explanation = toc.statusExplain(toc.findParticipant(dataset, 'XAA'), instrument, 20020101);
    return { dataset, provision: dataset.findProvision('own#art_1'), explanation };
}

function readRest(held, name, order) {
    for (const [left, thing] of Object.entries(held))
        assert(READ[left](thing), `after ${name} was dropped in the order ${order}, ${left} cannot be read`);
}

async function main(folder) {
    for (const order of [
        ['dataset', 'provision', 'explanation'], ['dataset', 'explanation', 'provision'],
        ['provision', 'dataset', 'explanation'], ['provision', 'explanation', 'dataset'],
        ['explanation', 'dataset', 'provision'], ['explanation', 'provision', 'dataset'],
    ]) {
        const held = make(folder);
        for (const name of order) {
            delete held[name];
            await wait(1);
            global.gc();
            await wait(1); // finalizers run between tasks
            readRest(held, name, order);
        }
    }
}

main(process.argv[2]);
