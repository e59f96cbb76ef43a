// SPDX-License-Identifier: MIT
// A tour of libtoc: tour.js FOLDER, where FOLDER holds mini.xml and faulty.xml.
'use strict';
const path = require('node:path');
const util = require('node:util');
const toc = require('./toc.js');

const line = (...words) => console.log('  ' + words.join(' '));

function instruments(dataset) {
    console.log('instruments');
    for (const one of dataset.instruments())
        line(one.id(), toc.dateFormat(one.adopted()), toc.dateFormat(one.inForce()));
}

function article(dataset) {
    console.log('article 5');
    const first = dataset.findProvision('untoc#art_5');
    for (let i = first.index(); i < first.subtreeEnd(); i++) {
        const provision = dataset.provisions().at(i);
        const words = [provision.id(), toc.provisionKindName(provision.kind()), provision.heading('en')];
        line('  '.repeat(provision.depth() - first.depth()) + words.filter(Boolean).join(' '));
    }
}

function status(dataset) {
    console.log('status');
    const explanation = toc.statusExplain(toc.findParticipant(dataset, 'BRA'), toc.findInstrument(dataset, 'untoc'),
        toc.dateParse('2004-02-27'));
    line(toc.statusName(explanation.status()));
    for (const reason of explanation) line(`${toc.reasonKindName(reason.kind())}: ${reason.sentence()}`);
}

function parties(dataset) {
    console.log('parties');
    const firearms = dataset.findInstrument('firearms');
    const [count, unknown] = firearms.countAt(toc.CRITERION_PARTY, toc.dateParse('2010-01-01'));
    line(`${count} certain, ${unknown} unknown`);
}

function symbol() {
    console.log('symbol');
    line(toc.symbolNormalize('a/55/383/add. 1'));
    line(toc.symbolRelationName(toc.symbolRelation('A/55/383/Add.1', 'A/55/383')));
}

function search(dataset) {
    console.log('search');
    const query = toc.queryNew(dataset, 'joint investigations');
    query.setKind(toc.KIND_PROVISION);
    query.setLimit(3);
    for (const hit of query.run()) line(hit.id(), hit.field(), hit.language());
}

function citations(dataset) {
    console.log('citations');
    for (const citation of toc.citeScan(dataset, 'See article 16, paragraph 3, of the Convention.', 'en', 'untoc')) {
        const targets = Array.from({ length: citation.targetCount() }, (_, i) => citation.targetId(i));
        line(`${citation.start()}-${citation.end()}`, toc.citeStateName(citation.state()), ...targets);
    }
}

function ownData(folder) {
    console.log('own data');
    const own = toc.load(path.join(folder, 'mini.xml')).findInstrument('own');
    line(own.title('en')); // the dataset is kept alive by what was taken from it
    try {
        toc.load(path.join(folder, 'faulty.xml'));
    } catch (error) {
        if (!(error instanceof toc.DataError)) throw error;
        for (const found of error.diagnostics) line(`${path.basename(found.file())}:${found.line()}: ${found.name()}`);
        line(`${error.name}: ${error.message}`);
    }
}

function answerTo(call, ...given) {
    try {
        return `taken: ${call(...given)}`;
    } catch (error) {
        if (!(error instanceof TypeError || error instanceof RangeError)) throw error;
        return 'refused';
    }
}

function mistakes(dataset) {
    console.log('mistakes');
    const [brazil, untoc] = [toc.findParticipant(dataset, 'BRA'), toc.findInstrument(dataset, 'untoc')];
    line(`the instrument before the participant: ${answerTo(toc.status, untoc, brazil, 20200101)}`);
    line(`a text with a NUL: ${answerTo(toc.findParticipant, dataset, 'BRA\0 not Brazil')}`);
    line(`a day beyond 32 bits: ${answerTo(toc.status, brazil, untoc, 20200101 + 2 ** 32)}`);
    try {
        toc.datasetOpenFile('no such file', 0);
    } catch (error) {
        line(`a file that is not there: ${error.name}, ${util.getSystemErrorName(-error.errno)}`);
    }
    const article = dataset.findProvision('untoc#art_1');
    line(`the same list twice: ${article.duties().equals(article.duties()) ? 'equal' : 'not equal'}`);
    line(`empty lists of two types: ${article.duties().equals(article.claims()) ? 'equal' : 'not equal'}`);
}

const builtin = toc.datasetBuiltin();
instruments(builtin);
article(builtin);
status(builtin);
parties(builtin);
symbol();
search(builtin);
citations(builtin);
ownData(process.argv[2]);
mistakes(builtin);
