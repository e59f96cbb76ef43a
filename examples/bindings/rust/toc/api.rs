// SPDX-License-Identifier: MIT
// Made by examples/bindings/generate from libtoc-api.json: the whole API. How calls work is in runtime.rs.
use crate::runtime::*;

// Kinds of treaty actions. Accept values that are not listed; 0 is other or not stated.
/// signed, which does not bind yet
pub const ACTION_SIGNATURE: i32 = 1;
/// consent to be bound, after signature
pub const ACTION_RATIFICATION: i32 = 2;
/// consent to be bound, by the procedure called so
pub const ACTION_ACCEPTANCE: i32 = 3;
/// consent to be bound, by the procedure called so
pub const ACTION_APPROVAL: i32 = 4;
/// consent to be bound, without signature
pub const ACTION_ACCESSION: i32 = 5;
/// of a State to the treaty of its predecessor
pub const ACTION_SUCCESSION: i32 = 6;
/// consent to be bound; the source does not say which of these
pub const ACTION_CONSENT: i32 = 7;
/// notice of leaving the treaty
pub const ACTION_WITHDRAWAL: i32 = 8;
/// excludes or changes the effect of provisions
pub const ACTION_RESERVATION: i32 = 9;
/// says how it understands or applies the treaty
pub const ACTION_DECLARATION: i32 = 10;
/// told the depositary or others what the treaty asks for
pub const ACTION_NOTIFICATION: i32 = 11;
/// against what another participant did, mostly a reservation
pub const ACTION_OBJECTION: i32 = 12;
/// for which territories the treaty holds
pub const ACTION_TERRITORIAL_APPLICATION: i32 = 13;

// Kinds of things in a dataset; the same numbers as in an image. Accept values that are not listed.
/// no thing, or the dataset itself
pub const KIND_NONE: i32 = 0;
/// where facts come from
pub const KIND_SOURCE: i32 = 1;
/// a subject, such as extradition
pub const KIND_TOPIC: i32 = 2;
/// a State or organization
pub const KIND_PARTICIPANT: i32 = 3;
/// a treaty
pub const KIND_INSTRUMENT: i32 = 4;
/// a period in which an instrument was open for signature
pub const KIND_OPENING: i32 = 5;
/// a rule of the final clauses
pub const KIND_RULE: i32 = 6;
/// a node of the tree of an instrument
pub const KIND_PROVISION: i32 = 7;
/// from a provision to another one
pub const KIND_REFERENCE: i32 = 8;
/// a duty to notify, inform, designate or report, or a deadline
pub const KIND_DUTY: i32 = 9;
/// a defined term
pub const KIND_TERM: i32 = 10;
/// what a participant did about an instrument
pub const KIND_ACTION: i32 = 11;
/// all that one participant did about one instrument
pub const KIND_PARTICIPATION: i32 = 12;
/// an organ
pub const KIND_BODY: i32 = 13;
/// a series of document symbols
pub const KIND_SERIES: i32 = 14;
/// a meeting
pub const KIND_MEETING: i32 = 15;
/// an item of the agenda of a meeting
pub const KIND_AGENDA_ITEM: i32 = 16;
/// a document
pub const KIND_DOCUMENT: i32 = 17;
/// a decision or resolution
pub const KIND_DECISION: i32 = 18;
/// a guide, publication, tool or other aid
pub const KIND_RESOURCE: i32 = 19;
/// a dated event
pub const KIND_EVENT: i32 = 20;
/// a published version of something in one language
pub const KIND_EDITION: i32 = 21;
/// a correction of an authentic text
pub const KIND_CORRECTION: i32 = 22;
/// what another source says about a member
pub const KIND_CLAIM: i32 = 23;
/// how complete a section of the data is
pub const KIND_COVERAGE: i32 = 24;
/// a text in one language
pub const KIND_TEXT: i32 = 25;
/// one XML file of the dataset
pub const KIND_PART: i32 = 26;
/// what words mean in a citation
pub const KIND_PHRASE: i32 = 27;
/// a citation that shows the use of a phrase
pub const KIND_EXAMPLE: i32 = 28;
/// a folded form of a phrase or of a name
pub const KIND_WORDING: i32 = 29;

// Results of functions that can fail: TOC_OK, or one of the negative codes.
/// done; no error
pub const OK: i32 = 0;
/// memory ran out; nothing has changed
pub const E_NOMEM: i32 = -1;
/// an argument is None or out of range where that is not allowed
pub const E_ARGUMENT: i32 = -2;
/// a file cannot be opened, read or written; errno tells why
pub const E_IO: i32 = -3;
/// the bytes are no image, or a damaged one
pub const E_FORMAT: i32 = -4;
/// the data is of a newer format than this library reads
pub const E_VERSION: i32 = -5;
/// the XML is refused; the loader's diagnostics tell why
pub const E_DATA: i32 = -6;
/// larger than a limit allows
pub const E_LIMIT: i32 = -7;
/// not possible on this machine: an image is little-endian
pub const E_PLATFORM: i32 = -8;
/// not there: the library or the dataset was made without it
pub const E_UNAVAILABLE: i32 = -9;

// What is known about a citation. Accept values that are not listed; 0 is other or unknown.
/// the text itself names the instrument; all targets are meant
pub const CITE_EXACT: i32 = 1;
/// instrument or article are those of the context; all targets are meant
pub const CITE_CONTEXT: i32 = 2;
/// its neighbour says a part: "3 (d) and (e)"; all targets are meant
pub const CITE_INHERITED: i32 = 3;
/// the targets are candidates: the text does not say which one is meant
pub const CITE_AMBIGUOUS: i32 = 4;
/// the instrument, which is the target, has no such provision
pub const CITE_NO_SUCH_PROVISION: i32 = 5;
/// of a treaty, law or decision that is not in the dataset; no targets
pub const CITE_FOREIGN: i32 = 6;
/// of a draft, whose numbers are not those of the final text; no targets
pub const CITE_DRAFT: i32 = 7;

// Styles in which a citation is written.
/// "article 16, paragraph 3, of the United Nations Convention against ..."
pub const CITE_STYLE_UN: i32 = 1;
/// "UNTOC art. 16(3)"
pub const CITE_STYLE_SHORT: i32 = 2;
/// "UNTOC, art. 16, para. 3"
pub const CITE_STYLE_FOOTNOTE: i32 = 3;

// How toc_dataset_open_file opens.
/// read the file into memory of our own and verify all of it
pub const OPEN_COPY: i32 = 0;
/// map the file, check its header only; see doc/snapshots.md for what it asks of you
pub const OPEN_MAP: i32 = 1;

// Bytes that toc_date_format needs at most, the final NUL included.
/// "2000-11-15" and the NUL
pub const DATE_SIZE: i32 = 11;

// Answers of toc_date_compare.
/// cannot be told: one date is missing, or they overlap
pub const DATE_UNKNOWN: i32 = 0;
/// the first is certainly before the second
pub const DATE_EARLIER: i32 = 1;
/// both are the same full day
pub const DATE_SAME: i32 = 2;
/// the first is certainly after the second
pub const DATE_LATER: i32 = 3;

// Kinds of decisions. Accept values that are not listed; 0 is other or not stated.
/// called a decision
pub const DECISION_DECISION: i32 = 1;
/// called a resolution
pub const DECISION_RESOLUTION: i32 = 2;

// What happened to an entity. Accept values that are not listed.
/// only the second dataset has it
pub const CHANGE_ADDED: i32 = 1;
/// only the first dataset has it
pub const CHANGE_REMOVED: i32 = 2;
/// both have it; one member differs
pub const CHANGE_CHANGED: i32 = 3;

// Kinds of documents. Accept values that are not listed; 0 is other or not stated.
/// of a meeting, a body or the Secretariat
pub const DOCUMENT_REPORT: i32 = 1;
/// of a meeting, also provisional or annotated
pub const DOCUMENT_AGENDA: i32 = 2;
/// of a text, such as of a treaty or a resolution
pub const DOCUMENT_DRAFT: i32 = 3;
/// as a document of its own
pub const DOCUMENT_RESOLUTION: i32 = 4;
/// such as notes on interpretation, or by the Secretariat
pub const DOCUMENT_NOTE: i32 = 5;
/// for one session, often in one language
pub const DOCUMENT_CONFERENCE_ROOM_PAPER: i32 = 6;
/// by participants, for a text that is negotiated
pub const DOCUMENT_PROPOSAL: i32 = 7;
/// on a meeting or an event
pub const DOCUMENT_PRESS_RELEASE: i32 = 8;
/// for participants, such as on the place and the programme
pub const DOCUMENT_INFORMATION: i32 = 9;

// Kinds of events. Accept values that are not listed; 0 is other or not stated.
/// a text was adopted
pub const EVENT_ADOPTION: i32 = 1;
/// a body was asked to do something
pub const EVENT_MANDATE: i32 = 2;
/// an instrument entered into force
pub const EVENT_ENTRY_INTO_FORCE: i32 = 3;
/// of the depositary, where treaties are signed and instruments deposited
pub const EVENT_TREATY_EVENT: i32 = 4;
/// something else that was reported
pub const EVENT_NEWS: i32 = 5;

// Kinds of reasons. Accept values that are not listed.
/// the participant did something: toc_reason_action
pub const REASON_ACTION: i32 = 1;
/// a rule of the final clauses makes it so: toc_reason_rule
pub const REASON_RULE: i32 = 2;
/// how far the data reaches: toc_reason_coverage
pub const REASON_COVERAGE: i32 = 3;
/// the data contradicts a rule
pub const REASON_DATA_ERROR: i32 = 4;
/// the data knows of nothing
pub const REASON_ABSENCE: i32 = 5;

// Why a piece of the text was left over. Accept values that are not listed.
/// it stands before or behind the instrument: a title, a closing formula
pub const LEFTOVER_OUTSIDE: i32 = 1;
/// it stands in the instrument, but no provision of the dataset has this place
pub const LEFTOVER_INSIDE: i32 = 2;
/// it is a note of the publisher: a footnote, or an editorial remark
pub const LEFTOVER_NOTE: i32 = 3;

// How far a correction went. Accept values that are not listed; 0 is other or not stated.
/// by the depositary, open to objection
pub const CORRECTION_PROPOSED: i32 = 1;
/// made, as nobody objected
pub const CORRECTION_EFFECTED: i32 = 2;

// What a rule brings with it. Accept values that are not listed; 0 is other or not stated.
/// who leaves the Convention leaves its Protocols
pub const ENTAILS_PROTOCOLS: i32 = 1;

// Kinds of instruments. Accept values that are not listed; 0 is other or not stated.
/// stands by itself
pub const INSTRUMENT_CONVENTION: i32 = 1;
/// supplements a Convention
pub const INSTRUMENT_PROTOCOL: i32 = 2;

// Whether the instrument of an organization is counted for entry into force. Accept values that are not listed; 0
// is other or not stated.
/// like those of States
pub const ORGANIZATIONS_COUNTED: i32 = 1;
/// only those of States are
pub const ORGANIZATIONS_NOT_COUNTED: i32 = 2;

// What rules decide. Accept values that are not listed; 0 is other or not stated.
/// who may sign, and until when
pub const RULE_SIGNATURE: i32 = 1;
/// how consent to be bound is given
pub const RULE_CONSENT: i32 = 2;
/// what one has to be a party to first
pub const RULE_ELIGIBILITY: i32 = 3;
/// of the instrument itself
pub const RULE_ENTRY_INTO_FORCE: i32 = 4;
/// for those who consent later
pub const RULE_LATER_ENTRY_INTO_FORCE: i32 = 5;
/// of States
pub const RULE_SUCCESSION: i32 = 6;
/// when a notice takes effect
pub const RULE_WITHDRAWAL: i32 = 7;
/// how it is amended
pub const RULE_AMENDMENT: i32 = 8;
/// how disputes are settled
pub const RULE_DISPUTES: i32 = 9;
/// how it is read together with another instrument
pub const RULE_INTERPRETATION: i32 = 10;

// How bad it is.
/// worth a look; the dataset is made
pub const SEVERITY_WARNING: i32 = 1;
/// no dataset is made
pub const SEVERITY_ERROR: i32 = 2;

// Kinds of bodies. Accept values that are not listed; 0 is other or not stated.
/// of all members, such as the General Assembly
pub const BODY_ASSEMBLY: i32 = 1;
/// of elected members
pub const BODY_COUNCIL: i32 = 2;
/// under a council
pub const BODY_COMMISSION: i32 = 3;
/// such as one that negotiates a treaty
pub const BODY_COMMITTEE: i32 = 4;
/// such as of the parties to a treaty
pub const BODY_CONFERENCE: i32 = 5;
/// of a conference or another body
pub const BODY_WORKING_GROUP: i32 = 6;
/// of experts, such as on one question
pub const BODY_EXPERT_GROUP: i32 = 7;
/// with those who are no participants
pub const BODY_DIALOGUE: i32 = 8;
/// that serves others
pub const BODY_SECRETARIAT: i32 = 9;
/// of States that speak together
pub const BODY_GROUPING: i32 = 10;

// How a meeting is held. Accept values that are not listed; 0 is other or not stated.
/// all in one place
pub const MEETING_IN_PERSON: i32 = 1;
/// in one place and online
pub const MEETING_HYBRID: i32 = 2;
/// online alone
pub const MEETING_ONLINE: i32 = 3;

// Regional groups of the United Nations. Accept values that are not listed; 0 is other or not stated.
/// Group of African States
pub const GROUP_AFRICAN: i32 = 1;
/// Group of Asia-Pacific States
pub const GROUP_ASIA_PACIFIC: i32 = 2;
/// Group of Eastern European States
pub const GROUP_EASTERN_EUROPEAN: i32 = 3;
/// Group of Latin American and Caribbean States
pub const GROUP_LATIN_AMERICAN_AND_CARIBBEAN: i32 = 4;
/// Group of Western European and Other States
pub const GROUP_WESTERN_EUROPEAN_AND_OTHERS: i32 = 5;

// Kinds of participants. Accept values that are not listed; 0 is other or not stated.
/// a State
pub const PARTICIPANT_STATE: i32 = 1;
/// an organization, such as one of regional economic integration
pub const PARTICIPANT_ORGANIZATION: i32 = 2;

// What a phrase does in a citation. Accept values that are not listed; 0 is other or not stated.
/// a word for an article
pub const PHRASE_ARTICLE: i32 = 1;
/// for a paragraph
pub const PHRASE_PARAGRAPH: i32 = 2;
/// for a point: (a)
pub const PHRASE_POINT: i32 = 3;
/// for an item: (i)
pub const PHRASE_ITEM: i32 = 4;
/// for a subitem
pub const PHRASE_SUBITEM: i32 = 5;
/// for the text that follows a list
pub const PHRASE_TAIL: i32 = 6;
/// for a section of an instrument
pub const PHRASE_SECTION: i32 = 7;
/// for its preamble
pub const PHRASE_PREAMBLE: i32 = 8;
/// for an annex of a resolution
pub const PHRASE_ANNEX: i32 = 9;
/// a number in words
pub const PHRASE_ORDINAL: i32 = 10;
/// what makes a number an ordinal: "th", "er"
pub const PHRASE_ORDINAL_MARK: i32 = 11;
/// what makes another label of a number: "bis"
pub const PHRASE_SUFFIX: i32 = 12;
/// joins the items of a list
pub const PHRASE_AND: i32 = 13;
/// joins the ends of a range
pub const PHRASE_RANGE: i32 = 14;
/// joins a provision to what it stands in
pub const PHRASE_OF: i32 = 15;
/// an article or another word without meaning of its own
pub const PHRASE_THE: i32 = 16;
/// points to where the text stands
pub const PHRASE_THIS: i32 = 17;
/// points to what was named last
pub const PHRASE_SAME: i32 = 18;
/// means all Protocols
pub const PHRASE_EVERY: i32 = 19;
/// points to another place of the same text
pub const PHRASE_ABOVE: i32 = 20;
/// the word for a convention
pub const PHRASE_CONVENTION: i32 = 21;
/// the word for a protocol
pub const PHRASE_PROTOCOL: i32 = 22;
/// all Protocols
pub const PHRASE_PROTOCOLS: i32 = 23;
/// the name of a treaty or law that is not in the dataset
pub const PHRASE_FOREIGN: i32 = 24;
/// a word for a law: code, act, statute
pub const PHRASE_LAW: i32 = 25;
/// begins the subject of a title
pub const PHRASE_ABOUT: i32 = 26;
/// makes an instrument a draft
pub const PHRASE_DRAFT: i32 = 27;
/// a word for a resolution
pub const PHRASE_RESOLUTION: i32 = 28;
/// for a decision
pub const PHRASE_DECISION: i32 = 29;
/// the Treaty Series
pub const PHRASE_SERIES: i32 = 30;
/// a word for a volume
pub const PHRASE_VOLUME: i32 = 31;
/// for a page or a number
pub const PHRASE_PAGE: i32 = 32;
/// an organ whose decisions are not those of the dataset
pub const PHRASE_ORGAN: i32 = 33;
/// stands before a name: and leaves it what it is, or, with a value, makes another one of it
pub const PHRASE_EPITHET: i32 = 34;

// Kinds of duties. Accept values that are not listed; 0 is other or not stated.
/// tell the Secretary-General or others something
pub const DUTY_NOTIFICATION: i32 = 1;
/// send copies, or information when asked
pub const DUTY_INFORMATION: i32 = 2;
/// name an authority
pub const DUTY_DESIGNATION: i32 = 3;
/// do something by a time
pub const DUTY_DEADLINE: i32 = 4;
/// report again and again
pub const DUTY_REPORTING: i32 = 5;

// Legal force of a provision. Accept values that are not listed; 0 is other or not stated.
/// has to be done
pub const FORCE_OBLIGATION: i32 = 1;
/// has to be done, subject to something
pub const FORCE_QUALIFIED_OBLIGATION: i32 = 2;
/// should be done, without a duty
pub const FORCE_ENCOURAGEMENT: i32 = 3;
/// may be done
pub const FORCE_PERMISSION: i32 = 4;
/// says something, and asks for nothing
pub const FORCE_STATEMENT: i32 = 5;

// Kinds of nodes, from the top of an instrument down. Accept values that are not listed; 0 is other or not stated.
/// all that stands before the first article
pub const PROVISION_PREAMBLE: i32 = 1;
/// a paragraph of the preamble
pub const PROVISION_RECITAL: i32 = 2;
/// a part with a heading of its own, which holds articles
pub const PROVISION_SECTION: i32 = 3;
/// an article
pub const PROVISION_ARTICLE: i32 = 4;
/// a numbered paragraph of an article
pub const PROVISION_PARAGRAPH: i32 = 5;
/// a lettered point, such as (a)
pub const PROVISION_POINT: i32 = 6;
/// below a point, such as (i)
pub const PROVISION_ITEM: i32 = 7;
/// below an item, such as a.
pub const PROVISION_SUBITEM: i32 = 8;
/// what follows a list and belongs to all of it
pub const PROVISION_TAIL: i32 = 9;

// In what sense one provision refers to another. Accept values that are not listed; 0 is other or not stated.
/// the target applies
pub const REFERENCE_APPLIES: i32 = 1;
/// holds only so far as the target lets it
pub const REFERENCE_SUBJECT_TO: i32 = 2;
/// done as the target says
pub const REFERENCE_IN_ACCORDANCE_WITH: i32 = 3;
/// says what a word of the target means
pub const REFERENCE_DEFINES: i32 = 4;
/// the target does not apply
pub const REFERENCE_EXCLUDES: i32 = 5;
/// the target applies with what has to be changed
pub const REFERENCE_MUTATIS_MUTANDIS: i32 = 6;
/// changes the target
pub const REFERENCE_AMENDS: i32 = 7;
/// carries the target out
pub const REFERENCE_IMPLEMENTS: i32 = 8;
/// means the offences of the target
pub const REFERENCE_OFFENCES: i32 = 9;
/// is about the target, in no other sense
pub const REFERENCE_CONCERNS: i32 = 10;

// Roles of a provision. Accept values that are not listed; 0 is other or not stated.
/// what is to be done about the matter itself
pub const ROLE_SUBSTANTIVE: i32 = 1;
/// what a term means
pub const ROLE_DEFINITION: i32 = 2;
/// what the instrument applies to
pub const ROLE_SCOPE: i32 = 3;
/// what the instrument is for
pub const ROLE_PURPOSE: i32 = 4;
/// how something is done
pub const ROLE_PROCEDURE: i32 = 5;
/// sets up a body, or says what it does
pub const ROLE_INSTITUTION: i32 = 6;
/// on signature, entry into force, amendment and the like
pub const ROLE_FINAL_CLAUSE: i32 = 7;
/// belongs to the preamble
pub const ROLE_PREAMBULAR: i32 = 8;
/// holds others, and says nothing itself
pub const ROLE_STRUCTURAL: i32 = 9;

// Kinds of resources. Accept values that are not listed; 0 is other or not stated.
/// how to apply an instrument
pub const RESOURCE_GUIDE: i32 = 1;
/// what words mean
pub const RESOURCE_GLOSSARY: i32 = 2;
/// a law to copy from
pub const RESOURCE_MODEL_LAW: i32 = 3;
/// a speech
pub const RESOURCE_ADDRESS: i32 = 4;
/// a book, study or series
pub const RESOURCE_PUBLICATION: i32 = 5;
/// to work with, such as a database or a questionnaire
pub const RESOURCE_TOOL: i32 = 6;
/// what a body reported on a page
pub const RESOURCE_NEWS: i32 = 7;
/// a site that leads to others
pub const RESOURCE_PORTAL: i32 = 8;
/// such as one that reviews implementation
pub const RESOURCE_MECHANISM: i32 = 9;

// How complete a section is. Accept values that are not listed; 0 is other or not stated.
/// nothing is known to be missing
pub const COVERAGE_COMPLETE: i32 = 1;
/// something is missing
pub const COVERAGE_PARTIAL: i32 = 2;
/// nothing is there
pub const COVERAGE_NONE: i32 = 3;

// Sections of the data. Accept values that are not listed; 0 is other or not stated.
/// the trees of provisions
pub const SECTION_STRUCTURE: i32 = 1;
/// the headings of provisions
pub const SECTION_HEADINGS: i32 = 2;
/// the summaries of provisions
pub const SECTION_SUMMARIES: i32 = 3;
/// the defined terms
pub const SECTION_TERMS: i32 = 4;
/// who signed and consented
pub const SECTION_PARTICIPATION: i32 = 5;
/// reservations, declarations and notifications
pub const SECTION_RESERVATIONS: i32 = 6;
/// States and organizations
pub const SECTION_PARTICIPANTS: i32 = 7;
/// bodies and their meetings
pub const SECTION_MEETINGS: i32 = 8;
/// decisions and resolutions
pub const SECTION_DECISIONS: i32 = 9;
/// documents
pub const SECTION_DOCUMENTS: i32 = 10;
/// guides, addresses, publications and tools
pub const SECTION_RESOURCES: i32 = 11;

// Kinds of sources. Accept values that are not listed; 0 is other or not stated.
/// the depositary itself
pub const SOURCE_DEPOSITARY: i32 = 1;
/// an official journal or treaty series
pub const SOURCE_GAZETTE: i32 = 2;
/// a document of the United Nations or another organization
pub const SOURCE_DOCUMENT: i32 = 3;
/// a press release or report
pub const SOURCE_PRESS: i32 = 4;
/// a page
pub const SOURCE_WEB: i32 = 5;
/// a database
pub const SOURCE_DATABASE: i32 = 6;
/// a book or article
pub const SOURCE_PUBLICATION: i32 = 7;
/// the editors of the dataset
pub const SOURCE_EDITORIAL: i32 = 8;
/// what an editor remembered, and nobody looked up
pub const SOURCE_MEMORY: i32 = 9;

// Whether a fact was seen in a source. Accept values that are not listed; 0 is other or not stated.
/// it was seen there
pub const VERIFIED_YES: i32 = 1;
/// it was not looked up
pub const VERIFIED_NO: i32 = 2;

// Answers to a criterion.
/// cannot be decided from the data
pub const ANSWER_UNKNOWN: i32 = 0;
/// does not hold
pub const ANSWER_NO: i32 = 1;
/// holds
pub const ANSWER_YES: i32 = 2;

// Questions with an answer that, once yes, stays so; TOC_CRITERION_PARTY can end by withdrawal.
/// signed on or before the day
pub const CRITERION_SIGNED: i32 = 1;
/// consent deposited on or before the day, in force or not
pub const CRITERION_DEPOSITED: i32 = 2;
/// signed on or before the day
pub const CRITERION_PARTY: i32 = 3;

// How far an instrument had come on a day.
/// the data cannot say
pub const INSTRUMENT_UNKNOWN: i32 = 0;
/// not adopted yet
pub const INSTRUMENT_DRAFT: i32 = 1;
/// adopted, not in force
pub const INSTRUMENT_ADOPTED: i32 = 2;
/// in force
pub const INSTRUMENT_IN_FORCE: i32 = 3;

// Where a participant stands under an instrument on a day.
/// the data cannot say
pub const STATUS_UNKNOWN: i32 = 0;
/// has done nothing yet
pub const STATUS_NONE: i32 = 1;
/// has signed and not consented to be bound
pub const STATUS_SIGNATORY: i32 = 2;
/// has deposited its consent, which is not yet in force
pub const STATUS_DEPOSITED: i32 = 3;
/// the instrument is in force for it
pub const STATUS_PARTY: i32 = 4;
/// was bound, and is no longer
pub const STATUS_WITHDRAWN: i32 = 5;

// Bytes that a symbol in normal form needs at most, the final NUL included.
/// for the longest one and the NUL
pub const SYMBOL_SIZE: i32 = 128;

// How a first symbol is related to a second one. Accept values that are not listed.
/// neither of the other kinds
pub const SYMBOL_UNRELATED: i32 = 0;
/// the same document
pub const SYMBOL_SAME: i32 = 1;
/// an addendum of the second, or a part of its addendum
pub const SYMBOL_ADDENDUM: i32 = 2;
/// a revision of the second
pub const SYMBOL_REVISION: i32 = 3;
/// a corrigendum of the second
pub const SYMBOL_CORRIGENDUM: i32 = 4;
/// an amendment of the second
pub const SYMBOL_AMENDMENT: i32 = 5;
/// what the second one adds to, revises, corrects or amends
pub const SYMBOL_BASE: i32 = 6;
/// both modify one document
pub const SYMBOL_SIBLINGS: i32 = 7;
/// documents of one series
pub const SYMBOL_SERIES: i32 = 8;

// Standing of a text. Accept values that are not listed; 0 is other or not stated.
/// as it was adopted or published by an authority
pub const TEXT_OFFICIAL: i32 = 1;
/// by somebody else, such as a translation
pub const TEXT_UNOFFICIAL: i32 = 2;

// Kinds of moments, in the order in which those of one day are listed. Accept values that are not listed.
/// a treaty action
pub const MOMENT_ACTION: i32 = 1;
/// the adoption of an instrument
pub const MOMENT_INSTRUMENT_ADOPTED: i32 = 2;
/// the entry into force of an instrument
pub const MOMENT_INSTRUMENT_IN_FORCE: i32 = 3;
/// the entry into force of an instrument for one participant
pub const MOMENT_IN_FORCE: i32 = 4;
/// the end of it for one participant
pub const MOMENT_ENDED: i32 = 5;
/// the first day of a meeting
pub const MOMENT_MEETING_START: i32 = 6;
/// the last day of a meeting
pub const MOMENT_MEETING_END: i32 = 7;
/// the adoption of a decision or resolution
pub const MOMENT_DECISION_ADOPTED: i32 = 8;
/// a dated event, by its first day
pub const MOMENT_EVENT: i32 = 9;

thing! {
    /// A treaty action.
    Action
}

shared!(Action);

impl Action {
    /// What other sources say about it. Gives: Borrowed; never None.
    pub fn claims(&self) -> ClaimList {
        unsafe { ClaimList(lent(toc_action_claims(self.0.pointer), self.0.keeper())) }
    }

    /// The dataset that the action belongs to: what a binding pins. Gives: Borrowed; None for None.
    pub fn dataset(&self) -> Option<Dataset> {
        unsafe { lend(toc_action_dataset(self.0.pointer), self.0.keeper()).map(Dataset) }
    }

    /// The day of signature, of deposit or of receipt by the depositary; 0 when not known. Gives: A date (see
    /// date.h); 0 when not stated.
    pub fn date(&self) -> i32 {
        unsafe { toc_action_date(self.0.pointer) }
    }

    /// The first day it can have been, where the date is not known. Gives: A date (see date.h); 0 when
    /// toc_action_date is known, and when no such bound is stated.
    pub fn earliest(&self) -> i32 {
        unsafe { toc_action_earliest(self.0.pointer) }
    }

    /// The day it took effect, where the depositary states one (mostly of a succession). Gives: A date (see
    /// date.h); 0 when not stated.
    pub fn effect(&self) -> i32 {
        unsafe { toc_action_effect(self.0.pointer) }
    }

    /// Its permanent id. Gives: Borrowed; None for None.
    pub fn id(&self) -> Option<&str> {
        unsafe { text(toc_action_id(self.0.pointer)) }
    }

    /// Its index among all actions: 0 to count - 1. Gives: 0 also for None.
    pub fn index(&self) -> u32 {
        unsafe { toc_action_index(self.0.pointer) }
    }

    /// About which instrument. Gives: Borrowed; None when there is none.
    pub fn instrument(&self) -> Option<Instrument> {
        unsafe { lend(toc_action_instrument(self.0.pointer), self.0.keeper()).map(Instrument) }
    }

    /// What was done; TOC_ACTION_CONSENT is ratification, acceptance or approval where the source does not say
    /// which. Gives: One of TOC_ACTION_*; 0 when other or not stated.
    pub fn kind(&self) -> i32 {
        unsafe { toc_action_kind(self.0.pointer) }
    }

    /// The last day it can have been, where the date is not known. Gives: A date (see date.h); 0 when
    /// toc_action_date is known, and when no such bound is stated.
    pub fn latest(&self) -> i32 {
        unsafe { toc_action_latest(self.0.pointer) }
    }

    /// A remark, in one language. Gives: Borrowed; None when not stated in this language.
    pub fn note<'a>(&self, language: impl Into<Option<&'a str>>) -> Option<&str> {
        let language = language.into().map(c_string);
        unsafe { text(toc_action_note(self.0.pointer, string(language.as_ref()))) }
    }

    /// A remark, in all languages. Gives: Borrowed; never None.
    pub fn notes(&self) -> TextList {
        unsafe { TextList(lent(toc_action_notes(self.0.pointer), self.0.keeper())) }
    }

    /// Who acted. Gives: Borrowed; None when there is none.
    pub fn participant(&self) -> Option<Participant> {
        unsafe { lend(toc_action_participant(self.0.pointer), self.0.keeper()).map(Participant) }
    }

    /// All that this participant did about this instrument. Gives: Borrowed; None when there is none.
    pub fn participation(&self) -> Option<Participation> {
        unsafe { lend(toc_action_participation(self.0.pointer), self.0.keeper()).map(Participation) }
    }

    /// The provision it is made under. Gives: Borrowed; None when there is none.
    pub fn provision(&self) -> Option<Provision> {
        unsafe { lend(toc_action_provision(self.0.pointer), self.0.keeper()).map(Provision) }
    }

    /// The action it responds to (objection). Gives: Borrowed; None when there is none.
    pub fn responds(&self) -> Option<Action> {
        unsafe { lend(toc_action_responds(self.0.pointer), self.0.keeper()).map(Action) }
    }

    /// The actions that respond to it. Gives: Borrowed; never None.
    pub fn responses(&self) -> ActionList {
        unsafe { ActionList(lent(toc_action_responses(self.0.pointer), self.0.keeper())) }
    }

    /// The sources of it. Gives: Borrowed; never None.
    pub fn sources(&self) -> SourceList {
        unsafe { SourceList(lent(toc_action_sources(self.0.pointer), self.0.keeper())) }
    }

    /// What it says, in one language. Gives: Borrowed; None when not stated in this language.
    pub fn text<'a>(&self, language: impl Into<Option<&'a str>>) -> Option<&str> {
        let language = language.into().map(c_string);
        unsafe { text(toc_action_text(self.0.pointer, string(language.as_ref()))) }
    }

    /// What it says, in all languages. Gives: Borrowed; never None.
    pub fn texts(&self) -> TextList {
        unsafe { TextList(lent(toc_action_texts(self.0.pointer), self.0.keeper())) }
    }

    /// The action it withdraws. Gives: Borrowed; None when there is none.
    pub fn withdraws(&self) -> Option<Action> {
        unsafe { lend(toc_action_withdraws(self.0.pointer), self.0.keeper()).map(Action) }
    }
}

thing! {
    /// A list of actions.
    ActionList
}

sequence!(ActionList, Action, toc_action_list_count, toc_action_list_at);

shared!(ActionList);

thing! {
    /// An item of the agenda of a meeting.
    AgendaItem
}

shared!(AgendaItem);

impl AgendaItem {
    /// The dataset that the agenda item belongs to: what a binding pins. Gives: Borrowed; None for None.
    pub fn dataset(&self) -> Option<Dataset> {
        unsafe { lend(toc_agenda_item_dataset(self.0.pointer), self.0.keeper()).map(Dataset) }
    }

    /// Its index among all agenda items: 0 to count - 1. Gives: 0 also for None.
    pub fn index(&self) -> u32 {
        unsafe { toc_agenda_item_index(self.0.pointer) }
    }

    /// The meeting on whose agenda the item stands. Gives: Borrowed; None for None.
    pub fn meeting(&self) -> Option<Meeting> {
        unsafe { lend(toc_agenda_item_meeting(self.0.pointer), self.0.keeper()).map(Meeting) }
    }

    /// Its number as printed, such as "1 (a)". Gives: Borrowed; None when not stated.
    pub fn number(&self) -> Option<&str> {
        unsafe { text(toc_agenda_item_number(self.0.pointer)) }
    }

    /// Its title, in one language. Gives: Borrowed; None when not stated in this language.
    pub fn title<'a>(&self, language: impl Into<Option<&'a str>>) -> Option<&str> {
        let language = language.into().map(c_string);
        unsafe { text(toc_agenda_item_title(self.0.pointer, string(language.as_ref()))) }
    }

    /// Its title, in all languages. Gives: Borrowed; never None.
    pub fn titles(&self) -> TextList {
        unsafe { TextList(lent(toc_agenda_item_titles(self.0.pointer), self.0.keeper())) }
    }
}

thing! {
    /// A list of agenda items.
    AgendaItemList
}

sequence!(AgendaItemList, AgendaItem, toc_agenda_item_list_count, toc_agenda_item_list_at);

shared!(AgendaItemList);

thing! {
    /// A body: conference, committee, working group, assembly.
    Body
}

shared!(Body);

impl Body {
    /// Finds the session of a body by its number. Gives: Borrowed; None when the body has no such session.
    pub fn session(&self, session: u32) -> Option<Meeting> {
        unsafe { lend(toc_body_session(self.0.pointer, session), self.0.keeper()).map(Meeting) }
    }

    /// Another name, in one language. Gives: Borrowed; None when not stated in this language.
    pub fn alias<'a>(&self, language: impl Into<Option<&'a str>>) -> Option<&str> {
        let language = language.into().map(c_string);
        unsafe { text(toc_body_alias(self.0.pointer, string(language.as_ref()))) }
    }

    /// Another name, in all languages. Gives: Borrowed; never None.
    pub fn aliases(&self) -> TextList {
        unsafe { TextList(lent(toc_body_aliases(self.0.pointer), self.0.keeper())) }
    }

    /// The bodies that report to it. Gives: Borrowed; never None.
    pub fn children(&self) -> BodyList {
        unsafe { BodyList(lent(toc_body_children(self.0.pointer), self.0.keeper())) }
    }

    /// What other sources say about it. Gives: Borrowed; never None.
    pub fn claims(&self) -> ClaimList {
        unsafe { ClaimList(lent(toc_body_claims(self.0.pointer), self.0.keeper())) }
    }

    /// The decisions and resolutions that concern it. Gives: Borrowed; never None.
    pub fn concerned_by(&self) -> DecisionList {
        unsafe { DecisionList(lent(toc_body_concerned_by(self.0.pointer), self.0.keeper())) }
    }

    /// The dataset that the body belongs to: what a binding pins. Gives: Borrowed; None for None.
    pub fn dataset(&self) -> Option<Dataset> {
        unsafe { lend(toc_body_dataset(self.0.pointer), self.0.keeper()).map(Dataset) }
    }

    /// Its decisions and resolutions. Gives: Borrowed; never None.
    pub fn decisions(&self) -> DecisionList {
        unsafe { DecisionList(lent(toc_body_decisions(self.0.pointer), self.0.keeper())) }
    }

    /// Its documents. Gives: Borrowed; never None.
    pub fn documents(&self) -> DocumentList {
        unsafe { DocumentList(lent(toc_body_documents(self.0.pointer), self.0.keeper())) }
    }

    /// The decisions and resolutions that established it or shaped its mandate. Gives: Borrowed; never None.
    pub fn established_by(&self) -> DecisionList {
        unsafe { DecisionList(lent(toc_body_established_by(self.0.pointer), self.0.keeper())) }
    }

    /// Its permanent id. Gives: Borrowed; None for None.
    pub fn id(&self) -> Option<&str> {
        unsafe { text(toc_body_id(self.0.pointer)) }
    }

    /// Its index among all bodies: 0 to count - 1. Gives: 0 also for None.
    pub fn index(&self) -> u32 {
        unsafe { toc_body_index(self.0.pointer) }
    }

    /// What kind of body it is. Gives: One of TOC_BODY_*; 0 when other or not stated.
    pub fn kind(&self) -> i32 {
        unsafe { toc_body_kind(self.0.pointer) }
    }

    /// Its meetings, in the order of the dataset. Gives: Borrowed; never None.
    pub fn meetings(&self) -> MeetingList {
        unsafe { MeetingList(lent(toc_body_meetings(self.0.pointer), self.0.keeper())) }
    }

    /// Its official name, in one language. Gives: Borrowed; None when not stated in this language.
    pub fn name<'a>(&self, language: impl Into<Option<&'a str>>) -> Option<&str> {
        let language = language.into().map(c_string);
        unsafe { text(toc_body_name(self.0.pointer, string(language.as_ref()))) }
    }

    /// Its official name, in all languages. Gives: Borrowed; never None.
    pub fn names(&self) -> TextList {
        unsafe { TextList(lent(toc_body_names(self.0.pointer), self.0.keeper())) }
    }

    /// A remark, in one language. Gives: Borrowed; None when not stated in this language.
    pub fn note<'a>(&self, language: impl Into<Option<&'a str>>) -> Option<&str> {
        let language = language.into().map(c_string);
        unsafe { text(toc_body_note(self.0.pointer, string(language.as_ref()))) }
    }

    /// A remark, in all languages. Gives: Borrowed; never None.
    pub fn notes(&self) -> TextList {
        unsafe { TextList(lent(toc_body_notes(self.0.pointer), self.0.keeper())) }
    }

    /// A person who held an office in it, in one language. Gives: Borrowed; None when not stated in this language.
    pub fn officer<'a>(&self, language: impl Into<Option<&'a str>>) -> Option<&str> {
        let language = language.into().map(c_string);
        unsafe { text(toc_body_officer(self.0.pointer, string(language.as_ref()))) }
    }

    /// A person who held an office in it, in all languages. Gives: Borrowed; never None.
    pub fn officers(&self) -> TextList {
        unsafe { TextList(lent(toc_body_officers(self.0.pointer), self.0.keeper())) }
    }

    /// The body that it reports to. Gives: Borrowed; None when there is none.
    pub fn parent(&self) -> Option<Body> {
        unsafe { lend(toc_body_parent(self.0.pointer), self.0.keeper()).map(Body) }
    }

    /// The provision that establishes it. Gives: Borrowed; None when there is none.
    pub fn provision(&self) -> Option<Provision> {
        unsafe { lend(toc_body_provision(self.0.pointer), self.0.keeper()).map(Provision) }
    }

    /// Its series of document symbols. Gives: Borrowed; never None.
    pub fn series(&self) -> SeriesList {
        unsafe { SeriesList(lent(toc_body_series(self.0.pointer), self.0.keeper())) }
    }

    /// Its usual short name, in one language. Gives: Borrowed; None when not stated in this language.
    pub fn short_name<'a>(&self, language: impl Into<Option<&'a str>>) -> Option<&str> {
        let language = language.into().map(c_string);
        unsafe { text(toc_body_short_name(self.0.pointer, string(language.as_ref()))) }
    }

    /// Its usual short name, in all languages. Gives: Borrowed; never None.
    pub fn short_names(&self) -> TextList {
        unsafe { TextList(lent(toc_body_short_names(self.0.pointer), self.0.keeper())) }
    }

    /// The sources behind it. Gives: Borrowed; never None.
    pub fn sources(&self) -> SourceList {
        unsafe { SourceList(lent(toc_body_sources(self.0.pointer), self.0.keeper())) }
    }

    /// Its symbol or code, such as "CTOC/COP". Gives: Borrowed; None when not stated.
    pub fn symbol(&self) -> Option<&str> {
        unsafe { text(toc_body_symbol(self.0.pointer)) }
    }
}

thing! {
    /// A list of bodies.
    BodyList
}

sequence!(BodyList, Body, toc_body_list_count, toc_body_list_at);

shared!(BodyList);

thing! {
    /// A citation found in a text. It lives as long as its list.
    Citation
}

impl Citation {
    /// Where the citation ends. Gives: Bytes from the start of the text to the first byte behind it; 0 for None.
    pub fn end(&self) -> usize {
        unsafe { toc_citation_end(self.0.pointer) }
    }

    /// The instrument that a target is or stands in. Gives: Borrowed from the dataset; None when there is none.
    pub fn instrument(&self, position: u32) -> Option<Instrument> {
        unsafe { lend(toc_citation_instrument(self.0.pointer, position), self.0.keeper()).map(Instrument) }
    }

    /// A target as a provision. Gives: Borrowed from the dataset; None when it is none.
    pub fn provision(&self, position: u32) -> Option<Provision> {
        unsafe { lend(toc_citation_provision(self.0.pointer, position), self.0.keeper()).map(Provision) }
    }

    /// Where the citation begins. Gives: Bytes from the start of the text; 0 for None.
    pub fn start(&self) -> usize {
        unsafe { toc_citation_start(self.0.pointer) }
    }

    /// What is known about it, and so what its targets are. Gives: One of TOC_CITE_*; 0, without targets, for "this
    /// paragraph" where nothing says which one; 0 for None.
    pub fn state(&self) -> i32 {
        unsafe { toc_citation_state(self.0.pointer) }
    }

    /// How many targets it has: more than one for a range, for "each Protocol", and when it is ambiguous. Gives: 0
    /// for None.
    pub fn target_count(&self) -> u32 {
        unsafe { toc_citation_target_count(self.0.pointer) }
    }

    /// The id of a target; of a symbol that is not in the dataset, the symbol. Gives: Borrowed from the list; None
    /// when position is too large.
    pub fn target_id(&self, position: u32) -> Option<&str> {
        unsafe { text(toc_citation_target_id(self.0.pointer, position)) }
    }

    /// The kind of a target: provision, instrument, decision or document; TOC_KIND_NONE for one that is not in the
    /// dataset. Gives: One of TOC_KIND_*.
    pub fn target_kind(&self, position: u32) -> i32 {
        unsafe { toc_citation_target_kind(self.0.pointer, position) }
    }
}

thing! {
    /// A list of citations, in the order of the text.
    CitationList
}

sequence!(CitationList, Citation, toc_citation_list_count, toc_citation_list_at);

shared!(CitationList);

thing! {
    /// What another source says about a member of an entity, and why it was not followed.
    Claim
}

shared!(Claim);

impl Claim {
    /// The dataset that the claim belongs to: what a binding pins. Gives: Borrowed; None for None.
    pub fn dataset(&self) -> Option<Dataset> {
        unsafe { lend(toc_claim_dataset(self.0.pointer), self.0.keeper()).map(Dataset) }
    }

    /// Its index among all claims: 0 to count - 1. Gives: 0 also for None.
    pub fn index(&self) -> u32 {
        unsafe { toc_claim_index(self.0.pointer) }
    }

    /// The member that the claim is about, by its name in the dataset, such as "end". Gives: Borrowed; None when
    /// not stated.
    pub fn of(&self) -> Option<&str> {
        unsafe { text(toc_claim_of(self.0.pointer)) }
    }

    /// The id of the entity that the claim belongs to. Gives: Borrowed; None for None.
    pub fn owner_id(&self) -> Option<&str> {
        unsafe { text(toc_claim_owner_id(self.0.pointer)) }
    }

    /// The kind of the entity that the claim belongs to. Gives: One of TOC_KIND_*; TOC_KIND_NONE for None.
    pub fn owner_kind(&self) -> i32 {
        unsafe { toc_claim_owner_kind(self.0.pointer) }
    }

    /// The sources that make the claim. Gives: Borrowed; never None.
    pub fn sources(&self) -> SourceList {
        unsafe { SourceList(lent(toc_claim_sources(self.0.pointer), self.0.keeper())) }
    }

    /// The value that was not followed, as the dataset writes it. Gives: Borrowed; None when not stated.
    pub fn value(&self) -> Option<&str> {
        unsafe { text(toc_claim_value(self.0.pointer)) }
    }

    /// Why the claim was not followed, in one language. Gives: Borrowed; None when not stated in this language.
    pub fn why<'a>(&self, language: impl Into<Option<&'a str>>) -> Option<&str> {
        let language = language.into().map(c_string);
        unsafe { text(toc_claim_why(self.0.pointer, string(language.as_ref()))) }
    }

    /// Why the claim was not followed, in all languages. Gives: Borrowed; never None.
    pub fn whys(&self) -> TextList {
        unsafe { TextList(lent(toc_claim_whys(self.0.pointer), self.0.keeper())) }
    }
}

thing! {
    /// A list of claims.
    ClaimList
}

sequence!(ClaimList, Claim, toc_claim_list_count, toc_claim_list_at);

shared!(ClaimList);

thing! {
    /// A correction of an authentic text.
    Correction
}

shared!(Correction);

impl Correction {
    /// The dataset that the correction belongs to: what a binding pins. Gives: Borrowed; None for None.
    pub fn dataset(&self) -> Option<Dataset> {
        unsafe { lend(toc_correction_dataset(self.0.pointer), self.0.keeper()).map(Dataset) }
    }

    /// Its date. Gives: A date (see date.h); 0 when not stated.
    pub fn date(&self) -> i32 {
        unsafe { toc_correction_date(self.0.pointer) }
    }

    /// Its index among all corrections: 0 to count - 1. Gives: 0 also for None.
    pub fn index(&self) -> u32 {
        unsafe { toc_correction_index(self.0.pointer) }
    }

    /// The instrument that the correction belongs to. Gives: Borrowed; None for None.
    pub fn instrument(&self) -> Option<Instrument> {
        unsafe { lend(toc_correction_instrument(self.0.pointer), self.0.keeper()).map(Instrument) }
    }

    /// Whether it was proposed or effected. Gives: One of TOC_CORRECTION_*; 0 when other or not stated.
    pub fn kind(&self) -> i32 {
        unsafe { toc_correction_kind(self.0.pointer) }
    }

    /// The language of the corrected text, a BCP 47 tag. Gives: Borrowed; None when not stated.
    pub fn language(&self) -> Option<&str> {
        unsafe { text(toc_correction_language(self.0.pointer)) }
    }

    /// What was corrected, in one language. Gives: Borrowed; None when not stated in this language.
    pub fn note<'a>(&self, language: impl Into<Option<&'a str>>) -> Option<&str> {
        let language = language.into().map(c_string);
        unsafe { text(toc_correction_note(self.0.pointer, string(language.as_ref()))) }
    }

    /// What was corrected, in all languages. Gives: Borrowed; never None.
    pub fn notes(&self) -> TextList {
        unsafe { TextList(lent(toc_correction_notes(self.0.pointer), self.0.keeper())) }
    }

    /// The depositary notification, such as "C.N.619.2004.TREATIES-23". Gives: Borrowed; None when not stated.
    pub fn notification(&self) -> Option<&str> {
        unsafe { text(toc_correction_notification(self.0.pointer)) }
    }

    /// The sources behind it. Gives: Borrowed; never None.
    pub fn sources(&self) -> SourceList {
        unsafe { SourceList(lent(toc_correction_sources(self.0.pointer), self.0.keeper())) }
    }
}

thing! {
    /// A list of corrections.
    CorrectionList
}

sequence!(CorrectionList, Correction, toc_correction_list_count, toc_correction_list_at);

shared!(CorrectionList);

thing! {
    /// How complete one section of the data is, and as of when.
    Coverage
}

shared!(Coverage);

impl Coverage {
    /// The day up to which it is complete to that level. Gives: A date (see date.h); 0 when not stated.
    pub fn as_of(&self) -> i32 {
        unsafe { toc_coverage_as_of(self.0.pointer) }
    }

    /// The dataset that the coverage belongs to: what a binding pins. Gives: Borrowed; None for None.
    pub fn dataset(&self) -> Option<Dataset> {
        unsafe { lend(toc_coverage_dataset(self.0.pointer), self.0.keeper()).map(Dataset) }
    }

    /// Its index among all coverages: 0 to count - 1. Gives: 0 also for None.
    pub fn index(&self) -> u32 {
        unsafe { toc_coverage_index(self.0.pointer) }
    }

    /// The instrument it is about; None when the section is not split by instrument. Gives: Borrowed; None when
    /// there is none.
    pub fn instrument(&self) -> Option<Instrument> {
        unsafe { lend(toc_coverage_instrument(self.0.pointer), self.0.keeper()).map(Instrument) }
    }

    /// How complete it is. Gives: One of TOC_COVERAGE_*; 0 when other or not stated.
    pub fn level(&self) -> i32 {
        unsafe { toc_coverage_level(self.0.pointer) }
    }

    /// What is missing, in one language. Gives: Borrowed; None when not stated in this language.
    pub fn note<'a>(&self, language: impl Into<Option<&'a str>>) -> Option<&str> {
        let language = language.into().map(c_string);
        unsafe { text(toc_coverage_note(self.0.pointer, string(language.as_ref()))) }
    }

    /// What is missing, in all languages. Gives: Borrowed; never None.
    pub fn notes(&self) -> TextList {
        unsafe { TextList(lent(toc_coverage_notes(self.0.pointer), self.0.keeper())) }
    }

    /// The section of the data. Gives: One of TOC_SECTION_*; 0 when other or not stated.
    pub fn section(&self) -> i32 {
        unsafe { toc_coverage_section(self.0.pointer) }
    }

    /// The sources behind it. Gives: Borrowed; never None.
    pub fn sources(&self) -> SourceList {
        unsafe { SourceList(lent(toc_coverage_sources(self.0.pointer), self.0.keeper())) }
    }
}

thing! {
    /// A list of coverages.
    CoverageList
}

sequence!(CoverageList, Coverage, toc_coverage_list_count, toc_coverage_list_at);

shared!(CoverageList);

thing! {
    /// Everything known, in one immutable block.
    Dataset
}

shared!(Dataset);

impl Dataset {
    /// All actions, in the order of the dataset. Gives: Borrowed; never None.
    pub fn actions(&self) -> ActionList {
        unsafe { ActionList(lent(toc_dataset_actions(self.0.pointer), self.0.keeper())) }
    }

    /// Finds an action by its id. Gives: Borrowed; None when there is no such action.
    pub fn find_action<'a>(&self, id: impl Into<Option<&'a str>>) -> Option<Action> {
        let id = id.into().map(c_string);
        unsafe { lend(toc_dataset_find_action(self.0.pointer, string(id.as_ref())), self.0.keeper()).map(Action) }
    }

    /// The day up to which the data was collected; sections may lag behind it, see toc_coverage. Gives: A date (see
    /// date.h); 0 when not stated.
    pub fn as_of(&self) -> i32 {
        unsafe { toc_dataset_as_of(self.0.pointer) }
    }

    /// The edition of the data, as the root element of its first file states it.
    pub fn edition(&self) -> Option<&str> {
        unsafe { text(toc_dataset_edition(self.0.pointer)) }
    }

    /// The kind of thing that an id names. Gives: One of TOC_KIND_*; TOC_KIND_NONE when nothing has this id.
    pub fn find_kind<'a>(&self, id: impl Into<Option<&'a str>>) -> i32 {
        let id = id.into().map(c_string);
        unsafe { toc_dataset_find_kind(self.0.pointer, string(id.as_ref())) }
    }

    /// The format of the data, such as "1.0".
    pub fn format(&self) -> Option<&str> {
        unsafe { text(toc_dataset_format(self.0.pointer)) }
    }

    /// Saves the dataset as a snapshot file, atomically: the file is there whole, or the old one remains. Gives:
    /// TOC_OK, or TOC_E_ARGUMENT, TOC_E_NOMEM, TOC_E_IO (errno tells why).
    pub fn save(&self, path: &str) -> Result<(), Error> {
        let path = c_string(path);
        check(unsafe { toc_dataset_save(self.0.pointer, path.as_ptr()) })?;
        Ok(())
    }

    /// SHA-256 of the canonical XML of the whole dataset, 64 hexadecimal digits. Gives: 64; or 0 when the digest
    /// was not computed (see toc_loader_set_digest).
    pub fn sha256(&self) -> String {
        written(|buffer, size| unsafe { toc_dataset_sha256(self.0.pointer, buffer, size) })
    }

    /// Checks all of the image: checksum, rows, references, lists, indexes, strings. Done already for every dataset
    /// that was not mapped. Gives: TOC_OK; TOC_E_FORMAT when something is wrong; TOC_E_ARGUMENT for None.
    pub fn verify(&self) -> Result<(), Error> {
        check(unsafe { toc_dataset_verify(self.0.pointer) })?;
        Ok(())
    }

    /// All decisions, in the order of the dataset. Gives: Borrowed; never None.
    pub fn decisions(&self) -> DecisionList {
        unsafe { DecisionList(lent(toc_dataset_decisions(self.0.pointer), self.0.keeper())) }
    }

    /// Finds a decision by its id. Gives: Borrowed; None when there is no such decision.
    pub fn find_decision<'a>(&self, id: impl Into<Option<&'a str>>) -> Option<Decision> {
        let id = id.into().map(c_string);
        unsafe { lend(toc_dataset_find_decision(self.0.pointer, string(id.as_ref())), self.0.keeper()).map(Decision) }
    }

    /// All documents, in the order of the dataset. Gives: Borrowed; never None.
    pub fn documents(&self) -> DocumentList {
        unsafe { DocumentList(lent(toc_dataset_documents(self.0.pointer), self.0.keeper())) }
    }

    /// Finds a document by its id. Gives: Borrowed; None when there is no such document.
    pub fn find_document<'a>(&self, id: impl Into<Option<&'a str>>) -> Option<Document> {
        let id = id.into().map(c_string);
        unsafe { lend(toc_dataset_find_document(self.0.pointer, string(id.as_ref())), self.0.keeper()).map(Document) }
    }

    /// All events, in the order of the dataset. Gives: Borrowed; never None.
    pub fn events(&self) -> EventList {
        unsafe { EventList(lent(toc_dataset_events(self.0.pointer), self.0.keeper())) }
    }

    /// Finds an event by its id. Gives: Borrowed; None when there is no such event.
    pub fn find_event<'a>(&self, id: impl Into<Option<&'a str>>) -> Option<Event> {
        let id = id.into().map(c_string);
        unsafe { lend(toc_dataset_find_event(self.0.pointer, string(id.as_ref())), self.0.keeper()).map(Event) }
    }

    /// All corrections, in the order of the dataset. Gives: Borrowed; never None.
    pub fn corrections(&self) -> CorrectionList {
        unsafe { CorrectionList(lent(toc_dataset_corrections(self.0.pointer), self.0.keeper())) }
    }

    /// All editions, in the order of the dataset. Gives: Borrowed; never None.
    pub fn editions(&self) -> EditionList {
        unsafe { EditionList(lent(toc_dataset_editions(self.0.pointer), self.0.keeper())) }
    }

    /// Finds an instrument by its id. Gives: Borrowed; None when there is no such instrument.
    pub fn find_instrument<'a>(&self, id: impl Into<Option<&'a str>>) -> Option<Instrument> {
        let id = id.into().map(c_string);
        unsafe { lend(toc_dataset_find_instrument(self.0.pointer, string(id.as_ref())), self.0.keeper()).map(Instrument) }
    }

    /// All instruments, in the order of the dataset. Gives: Borrowed; never None.
    pub fn instruments(&self) -> InstrumentList {
        unsafe { InstrumentList(lent(toc_dataset_instruments(self.0.pointer), self.0.keeper())) }
    }

    /// All openings, in the order of the dataset. Gives: Borrowed; never None.
    pub fn openings(&self) -> OpeningList {
        unsafe { OpeningList(lent(toc_dataset_openings(self.0.pointer), self.0.keeper())) }
    }

    /// All rules, in the order of the dataset. Gives: Borrowed; never None.
    pub fn rules(&self) -> RuleList {
        unsafe { RuleList(lent(toc_dataset_rules(self.0.pointer), self.0.keeper())) }
    }

    /// All agenda items, in the order of the dataset. Gives: Borrowed; never None.
    pub fn agenda_items(&self) -> AgendaItemList {
        unsafe { AgendaItemList(lent(toc_dataset_agenda_items(self.0.pointer), self.0.keeper())) }
    }

    /// All series, in the order of the dataset. Gives: Borrowed; never None.
    pub fn all_series(&self) -> SeriesList {
        unsafe { SeriesList(lent(toc_dataset_all_series(self.0.pointer), self.0.keeper())) }
    }

    /// All bodies, in the order of the dataset. Gives: Borrowed; never None.
    pub fn bodies(&self) -> BodyList {
        unsafe { BodyList(lent(toc_dataset_bodies(self.0.pointer), self.0.keeper())) }
    }

    /// Finds a body by its id. Gives: Borrowed; None when there is no such body.
    pub fn find_body<'a>(&self, id: impl Into<Option<&'a str>>) -> Option<Body> {
        let id = id.into().map(c_string);
        unsafe { lend(toc_dataset_find_body(self.0.pointer, string(id.as_ref())), self.0.keeper()).map(Body) }
    }

    /// Finds a meeting by its id. Gives: Borrowed; None when there is no such meeting.
    pub fn find_meeting<'a>(&self, id: impl Into<Option<&'a str>>) -> Option<Meeting> {
        let id = id.into().map(c_string);
        unsafe { lend(toc_dataset_find_meeting(self.0.pointer, string(id.as_ref())), self.0.keeper()).map(Meeting) }
    }

    /// All meetings, in the order of the dataset. Gives: Borrowed; never None.
    pub fn meetings(&self) -> MeetingList {
        unsafe { MeetingList(lent(toc_dataset_meetings(self.0.pointer), self.0.keeper())) }
    }

    /// Finds a participant by its id. Gives: Borrowed; None when there is no such participant.
    pub fn find_participant<'a>(&self, id: impl Into<Option<&'a str>>) -> Option<Participant> {
        let id = id.into().map(c_string);
        unsafe { lend(toc_dataset_find_participant(self.0.pointer, string(id.as_ref())), self.0.keeper()).map(Participant) }
    }

    /// All participants, in the order of the dataset. Gives: Borrowed; never None.
    pub fn participants(&self) -> ParticipantList {
        unsafe { ParticipantList(lent(toc_dataset_participants(self.0.pointer), self.0.keeper())) }
    }

    /// All examples, in the order of the dataset. Gives: Borrowed; never None.
    pub fn examples(&self) -> ExampleList {
        unsafe { ExampleList(lent(toc_dataset_examples(self.0.pointer), self.0.keeper())) }
    }

    /// Finds a phrase by its id. Gives: Borrowed; None when there is no such phrase.
    pub fn find_phrase<'a>(&self, id: impl Into<Option<&'a str>>) -> Option<Phrase> {
        let id = id.into().map(c_string);
        unsafe { lend(toc_dataset_find_phrase(self.0.pointer, string(id.as_ref())), self.0.keeper()).map(Phrase) }
    }

    /// All phrases, in the order of the dataset. Gives: Borrowed; never None.
    pub fn phrases(&self) -> PhraseList {
        unsafe { PhraseList(lent(toc_dataset_phrases(self.0.pointer), self.0.keeper())) }
    }

    /// All wordings, in the order of the dataset. Gives: Borrowed; never None.
    pub fn wordings(&self) -> WordingList {
        unsafe { WordingList(lent(toc_dataset_wordings(self.0.pointer), self.0.keeper())) }
    }

    /// All duties, in the order of the dataset. Gives: Borrowed; never None.
    pub fn duties(&self) -> DutyList {
        unsafe { DutyList(lent(toc_dataset_duties(self.0.pointer), self.0.keeper())) }
    }

    /// Finds a duty by its id. Gives: Borrowed; None when there is no such duty.
    pub fn find_duty<'a>(&self, id: impl Into<Option<&'a str>>) -> Option<Duty> {
        let id = id.into().map(c_string);
        unsafe { lend(toc_dataset_find_duty(self.0.pointer, string(id.as_ref())), self.0.keeper()).map(Duty) }
    }

    /// Finds a provision by its locator, such as "untoc#art_16__para_3". Gives: Borrowed; None when there is no
    /// such provision.
    pub fn find_provision<'a>(&self, id: impl Into<Option<&'a str>>) -> Option<Provision> {
        let id = id.into().map(c_string);
        unsafe { lend(toc_dataset_find_provision(self.0.pointer, string(id.as_ref())), self.0.keeper()).map(Provision) }
    }

    /// All provisions, in the order of the dataset. Gives: Borrowed; never None.
    pub fn provisions(&self) -> ProvisionList {
        unsafe { ProvisionList(lent(toc_dataset_provisions(self.0.pointer), self.0.keeper())) }
    }

    /// All references, in the order of the dataset. Gives: Borrowed; never None.
    pub fn references(&self) -> ReferenceList {
        unsafe { ReferenceList(lent(toc_dataset_references(self.0.pointer), self.0.keeper())) }
    }

    /// Finds a resource by its id. Gives: Borrowed; None when there is no such resource.
    pub fn find_resource<'a>(&self, id: impl Into<Option<&'a str>>) -> Option<Resource> {
        let id = id.into().map(c_string);
        unsafe { lend(toc_dataset_find_resource(self.0.pointer, string(id.as_ref())), self.0.keeper()).map(Resource) }
    }

    /// All resources, in the order of the dataset. Gives: Borrowed; never None.
    pub fn resources(&self) -> ResourceList {
        unsafe { ResourceList(lent(toc_dataset_resources(self.0.pointer), self.0.keeper())) }
    }

    /// All claims, in the order of the dataset. Gives: Borrowed; never None.
    pub fn claims(&self) -> ClaimList {
        unsafe { ClaimList(lent(toc_dataset_claims(self.0.pointer), self.0.keeper())) }
    }

    /// All coverages, in the order of the dataset. Gives: Borrowed; never None.
    pub fn coverages(&self) -> CoverageList {
        unsafe { CoverageList(lent(toc_dataset_coverages(self.0.pointer), self.0.keeper())) }
    }

    /// Finds a source by its id. Gives: Borrowed; None when there is no such source.
    pub fn find_source<'a>(&self, id: impl Into<Option<&'a str>>) -> Option<Source> {
        let id = id.into().map(c_string);
        unsafe { lend(toc_dataset_find_source(self.0.pointer, string(id.as_ref())), self.0.keeper()).map(Source) }
    }

    /// All parts, in the order of the dataset. Gives: Borrowed; never None.
    pub fn parts(&self) -> PartList {
        unsafe { PartList(lent(toc_dataset_parts(self.0.pointer), self.0.keeper())) }
    }

    /// All sources, in the order of the dataset. Gives: Borrowed; never None.
    pub fn sources(&self) -> SourceList {
        unsafe { SourceList(lent(toc_dataset_sources(self.0.pointer), self.0.keeper())) }
    }

    /// All participations, in the order of the dataset. Gives: Borrowed; never None.
    pub fn participations(&self) -> ParticipationList {
        unsafe { ParticipationList(lent(toc_dataset_participations(self.0.pointer), self.0.keeper())) }
    }

    /// Finds a term by its id. Gives: Borrowed; None when there is no such term.
    pub fn find_term<'a>(&self, id: impl Into<Option<&'a str>>) -> Option<Term> {
        let id = id.into().map(c_string);
        unsafe { lend(toc_dataset_find_term(self.0.pointer, string(id.as_ref())), self.0.keeper()).map(Term) }
    }

    /// Finds a topic by its id. Gives: Borrowed; None when there is no such topic.
    pub fn find_topic<'a>(&self, id: impl Into<Option<&'a str>>) -> Option<Topic> {
        let id = id.into().map(c_string);
        unsafe { lend(toc_dataset_find_topic(self.0.pointer, string(id.as_ref())), self.0.keeper()).map(Topic) }
    }

    /// All terms, in the order of the dataset. Gives: Borrowed; never None.
    pub fn terms(&self) -> TermList {
        unsafe { TermList(lent(toc_dataset_terms(self.0.pointer), self.0.keeper())) }
    }

    /// All topics, in the order of the dataset. Gives: Borrowed; never None.
    pub fn topics(&self) -> TopicList {
        unsafe { TopicList(lent(toc_dataset_topics(self.0.pointer), self.0.keeper())) }
    }

    /// All texts, in the order of the dataset. Gives: Borrowed; never None.
    pub fn texts(&self) -> TextList {
        unsafe { TextList(lent(toc_dataset_texts(self.0.pointer), self.0.keeper())) }
    }

    /// The whole dataset as one file, whatever the number of files it came from. Gives: The XML; None for None and
    /// when memory runs out.
    pub fn to_xml(&self) -> Option<String> {
        unsafe { owned_text(toc_dataset_to_xml(self.0.pointer)) }
    }
}

thing! {
    /// A decision or resolution of a body.
    Decision
}

shared!(Decision);

impl Decision {
    /// The day of its adoption. Gives: A date (see date.h); 0 when not stated.
    pub fn adopted(&self) -> i32 {
        unsafe { toc_decision_adopted(self.0.pointer) }
    }

    /// The instruments it adopted. Gives: Borrowed; never None.
    pub fn adopts(&self) -> InstrumentList {
        unsafe { InstrumentList(lent(toc_decision_adopts(self.0.pointer), self.0.keeper())) }
    }

    /// The bodies it concerns. Gives: Borrowed; never None.
    pub fn bodies(&self) -> BodyList {
        unsafe { BodyList(lent(toc_decision_bodies(self.0.pointer), self.0.keeper())) }
    }

    /// The body that took it. Gives: Borrowed; None when there is none.
    pub fn body(&self) -> Option<Body> {
        unsafe { lend(toc_decision_body(self.0.pointer), self.0.keeper()).map(Body) }
    }

    /// The references to it. Gives: Borrowed; never None.
    pub fn cited_by(&self) -> ReferenceList {
        unsafe { ReferenceList(lent(toc_decision_cited_by(self.0.pointer), self.0.keeper())) }
    }

    /// What other sources say about it. Gives: Borrowed; never None.
    pub fn claims(&self) -> ClaimList {
        unsafe { ClaimList(lent(toc_decision_claims(self.0.pointer), self.0.keeper())) }
    }

    /// The dataset that the decision belongs to: what a binding pins. Gives: Borrowed; None for None.
    pub fn dataset(&self) -> Option<Dataset> {
        unsafe { lend(toc_decision_dataset(self.0.pointer), self.0.keeper()).map(Dataset) }
    }

    /// Published versions of it. Gives: Borrowed; never None.
    pub fn editions(&self) -> EditionList {
        unsafe { EditionList(lent(toc_decision_editions(self.0.pointer), self.0.keeper())) }
    }

    /// The bodies it established. Gives: Borrowed; never None.
    pub fn establishes(&self) -> BodyList {
        unsafe { BodyList(lent(toc_decision_establishes(self.0.pointer), self.0.keeper())) }
    }

    /// Its permanent id. Gives: Borrowed; None for None.
    pub fn id(&self) -> Option<&str> {
        unsafe { text(toc_decision_id(self.0.pointer)) }
    }

    /// Its index among all decisions: 0 to count - 1. Gives: 0 also for None.
    pub fn index(&self) -> u32 {
        unsafe { toc_decision_index(self.0.pointer) }
    }

    /// The instruments it concerns. Gives: Borrowed; never None.
    pub fn instruments(&self) -> InstrumentList {
        unsafe { InstrumentList(lent(toc_decision_instruments(self.0.pointer), self.0.keeper())) }
    }

    /// Whether it is a decision or a resolution. Gives: One of TOC_DECISION_*; 0 when other or not stated.
    pub fn kind(&self) -> i32 {
        unsafe { toc_decision_kind(self.0.pointer) }
    }

    /// The meeting at which it was taken. Gives: Borrowed; None when there is none.
    pub fn meeting(&self) -> Option<Meeting> {
        unsafe { lend(toc_decision_meeting(self.0.pointer), self.0.keeper()).map(Meeting) }
    }

    /// A remark, in one language. Gives: Borrowed; None when not stated in this language.
    pub fn note<'a>(&self, language: impl Into<Option<&'a str>>) -> Option<&str> {
        let language = language.into().map(c_string);
        unsafe { text(toc_decision_note(self.0.pointer, string(language.as_ref()))) }
    }

    /// A remark, in all languages. Gives: Borrowed; never None.
    pub fn notes(&self) -> TextList {
        unsafe { TextList(lent(toc_decision_notes(self.0.pointer), self.0.keeper())) }
    }

    /// Its number, such as "4/4"; numbers of decisions and of resolutions are counted apart. Gives: Borrowed; None
    /// when not stated.
    pub fn number(&self) -> Option<&str> {
        unsafe { text(toc_decision_number(self.0.pointer)) }
    }

    /// The provisions it concerns. Gives: Borrowed; never None.
    pub fn provisions(&self) -> ProvisionList {
        unsafe { ProvisionList(lent(toc_decision_provisions(self.0.pointer), self.0.keeper())) }
    }

    /// The cross-references it makes. Gives: Borrowed; never None.
    pub fn references(&self) -> ReferenceList {
        unsafe { ReferenceList(lent(toc_decision_references(self.0.pointer), self.0.keeper())) }
    }

    /// The sources behind it. Gives: Borrowed; never None.
    pub fn sources(&self) -> SourceList {
        unsafe { SourceList(lent(toc_decision_sources(self.0.pointer), self.0.keeper())) }
    }

    /// What it says, in our own words, in all languages. Gives: Borrowed; never None.
    pub fn summaries(&self) -> TextList {
        unsafe { TextList(lent(toc_decision_summaries(self.0.pointer), self.0.keeper())) }
    }

    /// What it says, in our own words, in one language. Gives: Borrowed; None when not stated in this language.
    pub fn summary<'a>(&self, language: impl Into<Option<&'a str>>) -> Option<&str> {
        let language = language.into().map(c_string);
        unsafe { text(toc_decision_summary(self.0.pointer, string(language.as_ref()))) }
    }

    /// Its document symbol, such as "A/RES/55/25". Gives: Borrowed; None when not stated.
    pub fn symbol(&self) -> Option<&str> {
        unsafe { text(toc_decision_symbol(self.0.pointer)) }
    }

    /// Its title, in one language. Gives: Borrowed; None when not stated in this language.
    pub fn title<'a>(&self, language: impl Into<Option<&'a str>>) -> Option<&str> {
        let language = language.into().map(c_string);
        unsafe { text(toc_decision_title(self.0.pointer, string(language.as_ref()))) }
    }

    /// Its title, in all languages. Gives: Borrowed; never None.
    pub fn titles(&self) -> TextList {
        unsafe { TextList(lent(toc_decision_titles(self.0.pointer), self.0.keeper())) }
    }

    /// What it is about. Gives: Borrowed; never None.
    pub fn topics(&self) -> TopicList {
        unsafe { TopicList(lent(toc_decision_topics(self.0.pointer), self.0.keeper())) }
    }
}

thing! {
    /// A list of decisions.
    DecisionList
}

sequence!(DecisionList, Decision, toc_decision_list_count, toc_decision_list_at);

shared!(DecisionList);

thing! {
    /// One thing that is wrong with a file; borrowed from the loader.
    Diagnostic
}

impl Diagnostic {
    /// Its stable number, from the registry in doc/diagnostics.md. Gives: 0 for None.
    pub fn code(&self) -> i32 {
        unsafe { toc_diagnostic_code(self.0.pointer) }
    }

    /// The column, counted from 1 in characters; of a tag, where it ends. Gives: 0 when not known.
    pub fn column(&self) -> u32 {
        unsafe { toc_diagnostic_column(self.0.pointer) }
    }

    /// The file, as it was named to the loader. Gives: Borrowed from the loader; None for None.
    pub fn file(&self) -> Option<&str> {
        unsafe { text(toc_diagnostic_file(self.0.pointer)) }
    }

    /// What diagnostics of this code mean in general, and what to do. Gives: A constant; None for None.
    pub fn help(&self) -> Option<&'static str> {
        unsafe { text(toc_diagnostic_help(self.0.pointer)) }
    }

    /// The line, counted from 1; of a tag, the line on which it ends. Gives: 0 for None.
    pub fn line(&self) -> u32 {
        unsafe { toc_diagnostic_line(self.0.pointer) }
    }

    /// The complete message: what is wrong here, what was expected. Printable UTF-8, below 1000 bytes. Gives:
    /// Borrowed from the loader; None for None.
    pub fn message(&self) -> Option<&str> {
        unsafe { text(toc_diagnostic_message(self.0.pointer)) }
    }

    /// Its stable name, such as "dangling-reference". Gives: A constant; None for None.
    pub fn name(&self) -> Option<&'static str> {
        unsafe { text(toc_diagnostic_name(self.0.pointer)) }
    }

    /// The way through the elements, such as "/dataset/meeting[cop-01]/title"; "" when outside of all. Gives:
    /// Borrowed from the loader; None for None.
    pub fn path(&self) -> Option<&str> {
        unsafe { text(toc_diagnostic_path(self.0.pointer)) }
    }

    /// How bad it is. Gives: One of TOC_SEVERITY_*; 0 for None.
    pub fn severity(&self) -> i32 {
        unsafe { toc_diagnostic_severity(self.0.pointer) }
    }
}

thing! {
    /// One difference; borrowed from its list.
    Difference
}

impl Difference {
    /// The value in the second dataset, likewise. Gives: Borrowed from the list; None when it has none.
    pub fn after(&self) -> Option<&str> {
        unsafe { text(toc_difference_after(self.0.pointer)) }
    }

    /// The value in the first dataset, as text: dates in ISO 8601, lists with a space between the ids, several
    /// texts of one language with a line feed between them and their attributes in brackets behind them. Gives:
    /// Borrowed from the list; None when it has none.
    pub fn before(&self) -> Option<&str> {
        unsafe { text(toc_difference_before(self.0.pointer)) }
    }

    /// What happened to it. Gives: One of TOC_CHANGE_*; 0 for None.
    pub fn change(&self) -> i32 {
        unsafe { toc_difference_change(self.0.pointer) }
    }

    /// Its id; of a coverage, which has none, its section and the id of its instrument. Gives: Borrowed from the
    /// list; "" for the dataset itself; None for None.
    pub fn id(&self) -> Option<&str> {
        unsafe { text(toc_difference_id(self.0.pointer)) }
    }

    /// What kind of thing differs. Gives: One of TOC_KIND_*; TOC_KIND_NONE for the dataset itself, and for None.
    pub fn kind(&self) -> i32 {
        unsafe { toc_difference_kind(self.0.pointer) }
    }

    /// The language of the texts that differ. Gives: Borrowed from the list; None for what is no text.
    pub fn language(&self) -> Option<&str> {
        unsafe { text(toc_difference_language(self.0.pointer)) }
    }

    /// The member that differs, as the dataset names its attribute or element, such as "date", "title" or "ref";
    /// "owner" for what moved to another entity. Gives: Borrowed from the list; None when all of the entity was
    /// added or removed.
    pub fn member(&self) -> Option<&str> {
        unsafe { text(toc_difference_member(self.0.pointer)) }
    }
}

thing! {
    /// An owned list of differences.
    DifferenceList
}

sequence!(DifferenceList, Difference, toc_difference_list_count, toc_difference_list_at);

shared!(DifferenceList);

thing! {
    /// A document.
    Document
}

shared!(Document);

impl Document {
    /// The agenda item it was issued under. Gives: Borrowed; None when not stated.
    pub fn agenda(&self) -> Option<&str> {
        unsafe { text(toc_document_agenda(self.0.pointer)) }
    }

    /// The body it belongs to. Gives: Borrowed; None when there is none.
    pub fn body(&self) -> Option<Body> {
        unsafe { lend(toc_document_body(self.0.pointer), self.0.keeper()).map(Body) }
    }

    /// The references to it. Gives: Borrowed; never None.
    pub fn cited_by(&self) -> ReferenceList {
        unsafe { ReferenceList(lent(toc_document_cited_by(self.0.pointer), self.0.keeper())) }
    }

    /// What other sources say about it. Gives: Borrowed; never None.
    pub fn claims(&self) -> ClaimList {
        unsafe { ClaimList(lent(toc_document_claims(self.0.pointer), self.0.keeper())) }
    }

    /// The dataset that the document belongs to: what a binding pins. Gives: Borrowed; None for None.
    pub fn dataset(&self) -> Option<Dataset> {
        unsafe { lend(toc_document_dataset(self.0.pointer), self.0.keeper()).map(Dataset) }
    }

    /// Its date. Gives: A date (see date.h); 0 when not stated.
    pub fn date(&self) -> i32 {
        unsafe { toc_document_date(self.0.pointer) }
    }

    /// Published versions of it. Gives: Borrowed; never None.
    pub fn editions(&self) -> EditionList {
        unsafe { EditionList(lent(toc_document_editions(self.0.pointer), self.0.keeper())) }
    }

    /// Its addenda, revisions and corrigenda. Gives: Borrowed; never None.
    pub fn family(&self) -> DocumentList {
        unsafe { DocumentList(lent(toc_document_family(self.0.pointer), self.0.keeper())) }
    }

    /// Its permanent id. Gives: Borrowed; None for None.
    pub fn id(&self) -> Option<&str> {
        unsafe { text(toc_document_id(self.0.pointer)) }
    }

    /// Its index among all documents: 0 to count - 1. Gives: 0 also for None.
    pub fn index(&self) -> u32 {
        unsafe { toc_document_index(self.0.pointer) }
    }

    /// Its job number. Gives: Borrowed; None when not stated.
    pub fn job(&self) -> Option<&str> {
        unsafe { text(toc_document_job(self.0.pointer)) }
    }

    /// What kind of document it is. Gives: One of TOC_DOCUMENT_*; 0 when other or not stated.
    pub fn kind(&self) -> i32 {
        unsafe { toc_document_kind(self.0.pointer) }
    }

    /// The languages it is known to exist in, as BCP 47 tags separated by spaces. Gives: Borrowed; None when not
    /// stated.
    pub fn languages(&self) -> Option<&str> {
        unsafe { text(toc_document_languages(self.0.pointer)) }
    }

    /// The meeting it was made for. Gives: Borrowed; None when there is none.
    pub fn meeting(&self) -> Option<Meeting> {
        unsafe { lend(toc_document_meeting(self.0.pointer), self.0.keeper()).map(Meeting) }
    }

    /// A remark, in one language. Gives: Borrowed; None when not stated in this language.
    pub fn note<'a>(&self, language: impl Into<Option<&'a str>>) -> Option<&str> {
        let language = language.into().map(c_string);
        unsafe { text(toc_document_note(self.0.pointer, string(language.as_ref()))) }
    }

    /// A remark, in all languages. Gives: Borrowed; never None.
    pub fn notes(&self) -> TextList {
        unsafe { TextList(lent(toc_document_notes(self.0.pointer), self.0.keeper())) }
    }

    /// The document to which it is an addendum, revision or corrigendum. Gives: Borrowed; None when there is none.
    pub fn of(&self) -> Option<Document> {
        unsafe { lend(toc_document_of(self.0.pointer), self.0.keeper()).map(Document) }
    }

    /// The cross-references it makes. Gives: Borrowed; never None.
    pub fn references(&self) -> ReferenceList {
        unsafe { ReferenceList(lent(toc_document_references(self.0.pointer), self.0.keeper())) }
    }

    /// The meetings whose report it is. Gives: Borrowed; never None.
    pub fn reports_on(&self) -> MeetingList {
        unsafe { MeetingList(lent(toc_document_reports_on(self.0.pointer), self.0.keeper())) }
    }

    /// The sources behind it. Gives: Borrowed; never None.
    pub fn sources(&self) -> SourceList {
        unsafe { SourceList(lent(toc_document_sources(self.0.pointer), self.0.keeper())) }
    }

    /// Its United Nations symbol. Gives: Borrowed; None when not stated.
    pub fn symbol(&self) -> Option<&str> {
        unsafe { text(toc_document_symbol(self.0.pointer)) }
    }

    /// Its title, in one language. Gives: Borrowed; None when not stated in this language.
    pub fn title<'a>(&self, language: impl Into<Option<&'a str>>) -> Option<&str> {
        let language = language.into().map(c_string);
        unsafe { text(toc_document_title(self.0.pointer, string(language.as_ref()))) }
    }

    /// Its title, in all languages. Gives: Borrowed; never None.
    pub fn titles(&self) -> TextList {
        unsafe { TextList(lent(toc_document_titles(self.0.pointer), self.0.keeper())) }
    }
}

thing! {
    /// A list of documents.
    DocumentList
}

sequence!(DocumentList, Document, toc_document_list_count, toc_document_list_at);

shared!(DocumentList);

thing! {
    /// A duty to notify, inform, designate or report, or a deadline.
    Duty
}

shared!(Duty);

impl Duty {
    /// Under which condition, in one language. Gives: Borrowed; None when not stated in this language.
    pub fn condition<'a>(&self, language: impl Into<Option<&'a str>>) -> Option<&str> {
        let language = language.into().map(c_string);
        unsafe { text(toc_duty_condition(self.0.pointer, string(language.as_ref()))) }
    }

    /// Under which condition, in all languages. Gives: Borrowed; never None.
    pub fn conditions(&self) -> TextList {
        unsafe { TextList(lent(toc_duty_conditions(self.0.pointer), self.0.keeper())) }
    }

    /// The dataset that the duty belongs to: what a binding pins. Gives: Borrowed; None for None.
    pub fn dataset(&self) -> Option<Dataset> {
        unsafe { lend(toc_duty_dataset(self.0.pointer), self.0.keeper()).map(Dataset) }
    }

    /// Its time limit in days; 0 when not in days.
    pub fn days(&self) -> u32 {
        unsafe { toc_duty_days(self.0.pointer) }
    }

    /// Who has the duty, in one language. Gives: Borrowed; None when not stated in this language.
    pub fn holder<'a>(&self, language: impl Into<Option<&'a str>>) -> Option<&str> {
        let language = language.into().map(c_string);
        unsafe { text(toc_duty_holder(self.0.pointer, string(language.as_ref()))) }
    }

    /// Who has the duty, in all languages. Gives: Borrowed; never None.
    pub fn holders(&self) -> TextList {
        unsafe { TextList(lent(toc_duty_holders(self.0.pointer), self.0.keeper())) }
    }

    /// Its permanent id. Gives: Borrowed; None for None.
    pub fn id(&self) -> Option<&str> {
        unsafe { text(toc_duty_id(self.0.pointer)) }
    }

    /// Its index among all duties: 0 to count - 1. Gives: 0 also for None.
    pub fn index(&self) -> u32 {
        unsafe { toc_duty_index(self.0.pointer) }
    }

    /// What kind of duty it is. Gives: One of TOC_DUTY_*; 0 when other or not stated.
    pub fn kind(&self) -> i32 {
        unsafe { toc_duty_kind(self.0.pointer) }
    }

    /// Its time limit in months; 0 when not in months.
    pub fn months(&self) -> u32 {
        unsafe { toc_duty_months(self.0.pointer) }
    }

    /// The provision that sets the duty. Gives: Borrowed; None for None.
    pub fn provision(&self) -> Option<Provision> {
        unsafe { lend(toc_duty_provision(self.0.pointer), self.0.keeper()).map(Provision) }
    }

    /// To whom it is owed, in one language. Gives: Borrowed; None when not stated in this language.
    pub fn recipient<'a>(&self, language: impl Into<Option<&'a str>>) -> Option<&str> {
        let language = language.into().map(c_string);
        unsafe { text(toc_duty_recipient(self.0.pointer, string(language.as_ref()))) }
    }

    /// To whom it is owed, in all languages. Gives: Borrowed; never None.
    pub fn recipients(&self) -> TextList {
        unsafe { TextList(lent(toc_duty_recipients(self.0.pointer), self.0.keeper())) }
    }

    /// When it has to be done again, in one language. Gives: Borrowed; None when not stated in this language.
    pub fn recurrence<'a>(&self, language: impl Into<Option<&'a str>>) -> Option<&str> {
        let language = language.into().map(c_string);
        unsafe { text(toc_duty_recurrence(self.0.pointer, string(language.as_ref()))) }
    }

    /// When it has to be done again, in all languages. Gives: Borrowed; never None.
    pub fn recurrences(&self) -> TextList {
        unsafe { TextList(lent(toc_duty_recurrences(self.0.pointer), self.0.keeper())) }
    }

    /// What has to be done, in our own words, in all languages. Gives: Borrowed; never None.
    pub fn summaries(&self) -> TextList {
        unsafe { TextList(lent(toc_duty_summaries(self.0.pointer), self.0.keeper())) }
    }

    /// What has to be done, in our own words, in one language. Gives: Borrowed; None when not stated in this
    /// language.
    pub fn summary<'a>(&self, language: impl Into<Option<&'a str>>) -> Option<&str> {
        let language = language.into().map(c_string);
        unsafe { text(toc_duty_summary(self.0.pointer, string(language.as_ref()))) }
    }

    /// When it has to be done, in one language. Gives: Borrowed; None when not stated in this language.
    pub fn timing<'a>(&self, language: impl Into<Option<&'a str>>) -> Option<&str> {
        let language = language.into().map(c_string);
        unsafe { text(toc_duty_timing(self.0.pointer, string(language.as_ref()))) }
    }

    /// When it has to be done, in all languages. Gives: Borrowed; never None.
    pub fn timings(&self) -> TextList {
        unsafe { TextList(lent(toc_duty_timings(self.0.pointer), self.0.keeper())) }
    }

    /// Its time limit in years; 0 when not in years.
    pub fn years(&self) -> u32 {
        unsafe { toc_duty_years(self.0.pointer) }
    }
}

thing! {
    /// A list of duties.
    DutyList
}

sequence!(DutyList, Duty, toc_duty_list_count, toc_duty_list_at);

shared!(DutyList);

thing! {
    /// A published version of something in one language.
    Edition
}

shared!(Edition);

impl Edition {
    /// The dataset that the edition belongs to: what a binding pins. Gives: Borrowed; None for None.
    pub fn dataset(&self) -> Option<Dataset> {
        unsafe { lend(toc_edition_dataset(self.0.pointer), self.0.keeper()).map(Dataset) }
    }

    /// Its date. Gives: A date (see date.h); 0 when not stated.
    pub fn date(&self) -> i32 {
        unsafe { toc_edition_date(self.0.pointer) }
    }

    /// Its format, such as "pdf". Gives: Borrowed; None when not stated.
    pub fn format(&self) -> Option<&str> {
        unsafe { text(toc_edition_format(self.0.pointer)) }
    }

    /// Its address. Gives: Borrowed; None when not stated.
    pub fn href(&self) -> Option<&str> {
        unsafe { text(toc_edition_href(self.0.pointer)) }
    }

    /// Its index among all editions: 0 to count - 1. Gives: 0 also for None.
    pub fn index(&self) -> u32 {
        unsafe { toc_edition_index(self.0.pointer) }
    }

    /// Its language, a BCP 47 tag. Gives: Borrowed; None when not stated.
    pub fn language(&self) -> Option<&str> {
        unsafe { text(toc_edition_language(self.0.pointer)) }
    }

    /// The id of the entity that the edition belongs to. Gives: Borrowed; None for None.
    pub fn owner_id(&self) -> Option<&str> {
        unsafe { text(toc_edition_owner_id(self.0.pointer)) }
    }

    /// The kind of the entity that the edition belongs to. Gives: One of TOC_KIND_*; TOC_KIND_NONE for None.
    pub fn owner_kind(&self) -> i32 {
        unsafe { toc_edition_owner_kind(self.0.pointer) }
    }

    /// The sources behind it. Gives: Borrowed; never None.
    pub fn sources(&self) -> SourceList {
        unsafe { SourceList(lent(toc_edition_sources(self.0.pointer), self.0.keeper())) }
    }
}

thing! {
    /// A list of editions.
    EditionList
}

sequence!(EditionList, Edition, toc_edition_list_count, toc_edition_list_at);

shared!(EditionList);

thing! {
    /// A dated event.
    Event
}

shared!(Event);

impl Event {
    /// The dataset that the event belongs to: what a binding pins. Gives: Borrowed; None for None.
    pub fn dataset(&self) -> Option<Dataset> {
        unsafe { lend(toc_event_dataset(self.0.pointer), self.0.keeper()).map(Dataset) }
    }

    /// The day, or the first day. Gives: A date (see date.h); 0 when not stated.
    pub fn date(&self) -> i32 {
        unsafe { toc_event_date(self.0.pointer) }
    }

    /// The decision or resolution it belongs to. Gives: Borrowed; None when there is none.
    pub fn decision(&self) -> Option<Decision> {
        unsafe { lend(toc_event_decision(self.0.pointer), self.0.keeper()).map(Decision) }
    }

    /// Its permanent id. Gives: Borrowed; None for None.
    pub fn id(&self) -> Option<&str> {
        unsafe { text(toc_event_id(self.0.pointer)) }
    }

    /// Its index among all events: 0 to count - 1. Gives: 0 also for None.
    pub fn index(&self) -> u32 {
        unsafe { toc_event_index(self.0.pointer) }
    }

    /// The instruments it concerns. Gives: Borrowed; never None.
    pub fn instruments(&self) -> InstrumentList {
        unsafe { InstrumentList(lent(toc_event_instruments(self.0.pointer), self.0.keeper())) }
    }

    /// What kind of event it is. Gives: One of TOC_EVENT_*; 0 when other or not stated.
    pub fn kind(&self) -> i32 {
        unsafe { toc_event_kind(self.0.pointer) }
    }

    /// The meeting it belongs to. Gives: Borrowed; None when there is none.
    pub fn meeting(&self) -> Option<Meeting> {
        unsafe { lend(toc_event_meeting(self.0.pointer), self.0.keeper()).map(Meeting) }
    }

    /// A remark, in one language. Gives: Borrowed; None when not stated in this language.
    pub fn note<'a>(&self, language: impl Into<Option<&'a str>>) -> Option<&str> {
        let language = language.into().map(c_string);
        unsafe { text(toc_event_note(self.0.pointer, string(language.as_ref()))) }
    }

    /// A remark, in all languages. Gives: Borrowed; never None.
    pub fn notes(&self) -> TextList {
        unsafe { TextList(lent(toc_event_notes(self.0.pointer), self.0.keeper())) }
    }

    /// Where. Gives: Borrowed; None when not stated.
    pub fn place(&self) -> Option<&str> {
        unsafe { text(toc_event_place(self.0.pointer)) }
    }

    /// The sources behind it. Gives: Borrowed; never None.
    pub fn sources(&self) -> SourceList {
        unsafe { SourceList(lent(toc_event_sources(self.0.pointer), self.0.keeper())) }
    }

    /// What happened, in one language. Gives: Borrowed; None when not stated in this language.
    pub fn title<'a>(&self, language: impl Into<Option<&'a str>>) -> Option<&str> {
        let language = language.into().map(c_string);
        unsafe { text(toc_event_title(self.0.pointer, string(language.as_ref()))) }
    }

    /// What happened, in all languages. Gives: Borrowed; never None.
    pub fn titles(&self) -> TextList {
        unsafe { TextList(lent(toc_event_titles(self.0.pointer), self.0.keeper())) }
    }

    /// The last day, when it lasted longer. Gives: A date (see date.h); 0 when not stated.
    pub fn until(&self) -> i32 {
        unsafe { toc_event_until(self.0.pointer) }
    }
}

thing! {
    /// A list of events.
    EventList
}

sequence!(EventList, Event, toc_event_list_count, toc_event_list_at);

shared!(EventList);

thing! {
    /// A citation that shows the use of a phrase.
    Example
}

shared!(Example);

impl Example {
    /// The id of the context in which it is read. Gives: Borrowed; None when there is none.
    pub fn context_id(&self) -> Option<&str> {
        unsafe { text(toc_example_context_id(self.0.pointer)) }
    }

    /// The kind of the context in which it is read. Gives: One of TOC_KIND_*; TOC_KIND_NONE when there is none.
    pub fn context_kind(&self) -> i32 {
        unsafe { toc_example_context_kind(self.0.pointer) }
    }

    /// The dataset that the example belongs to: what a binding pins. Gives: Borrowed; None for None.
    pub fn dataset(&self) -> Option<Dataset> {
        unsafe { lend(toc_example_dataset(self.0.pointer), self.0.keeper()).map(Dataset) }
    }

    /// Its index among all examples: 0 to count - 1. Gives: 0 also for None.
    pub fn index(&self) -> u32 {
        unsafe { toc_example_index(self.0.pointer) }
    }

    /// The instruments that it leads to as a whole. Gives: Borrowed; never None.
    pub fn instruments(&self) -> InstrumentList {
        unsafe { InstrumentList(lent(toc_example_instruments(self.0.pointer), self.0.keeper())) }
    }

    /// The phrase that it shows. Gives: Borrowed; None when there is none.
    pub fn phrase(&self) -> Option<Phrase> {
        unsafe { lend(toc_example_phrase(self.0.pointer), self.0.keeper()).map(Phrase) }
    }

    /// The provisions that it leads to. Gives: Borrowed; never None.
    pub fn provisions(&self) -> ProvisionList {
        unsafe { ProvisionList(lent(toc_example_provisions(self.0.pointer), self.0.keeper())) }
    }

    /// What the citation is found to be. Gives: One of TOC_CITE_*, see cite.h.
    pub fn state(&self) -> i32 {
        unsafe { toc_example_state(self.0.pointer) }
    }

    /// The text with the citation, in one language. Gives: Borrowed; None when there is none in that language.
    pub fn text<'a>(&self, language: impl Into<Option<&'a str>>) -> Option<&str> {
        let language = language.into().map(c_string);
        unsafe { text(toc_example_text(self.0.pointer, string(language.as_ref()))) }
    }

    /// The text with the citation, in all languages. Gives: Borrowed; never None.
    pub fn texts(&self) -> TextList {
        unsafe { TextList(lent(toc_example_texts(self.0.pointer), self.0.keeper())) }
    }
}

thing! {
    /// A list of examples.
    ExampleList
}

sequence!(ExampleList, Example, toc_example_list_count, toc_example_list_at);

shared!(ExampleList);

thing! {
    /// Why a status is what it is; owned by the caller.
    Explanation
}

sequence!(Explanation, Reason, toc_explanation_count, toc_explanation_at);

impl Explanation {
    /// The status explained: what toc_status gives. Gives: One of TOC_STATUS_*; TOC_STATUS_UNKNOWN for None.
    pub fn status(&self) -> i32 {
        unsafe { toc_explanation_status(self.0.pointer) }
    }
}

thing! {
    /// An entity that a query found, and why; borrowed from its list.
    Hit
}

impl Hit {
    /// How many contributions the score is the sum of: each is one term in one text. Gives: 0 for None.
    pub fn contribution_count(&self) -> u32 {
        unsafe { toc_hit_contribution_count(self.0.pointer) }
    }

    /// The member in which it stands, such as "heading". Gives: A constant; None when position is too large.
    pub fn contribution_field(&self, position: u32) -> Option<&'static str> {
        unsafe { text(toc_hit_contribution_field(self.0.pointer, position)) }
    }

    /// How often it stands there, in any of its forms. Gives: 0 when position is too large.
    pub fn contribution_frequency(&self, position: u32) -> u32 {
        unsafe { toc_hit_contribution_frequency(self.0.pointer, position) }
    }

    /// The language of that member. Gives: Borrowed from the dataset; None when it has none, and when position is
    /// too large.
    pub fn contribution_language(&self, position: u32) -> Option<&str> {
        unsafe { text(toc_hit_contribution_language(self.0.pointer, position)) }
    }

    /// Its part of the score, in thousandths. Gives: 0 when position is too large.
    pub fn contribution_score(&self, position: u32) -> i32 {
        unsafe { toc_hit_contribution_score(self.0.pointer, position) }
    }

    /// The term, as the query has it. Gives: Borrowed from the list; None when position is too large.
    pub fn contribution_term(&self, position: u32) -> Option<&str> {
        unsafe { text(toc_hit_contribution_term(self.0.pointer, position)) }
    }

    /// The member in which it fits best, such as "heading". Gives: A constant; None for None.
    pub fn field(&self) -> Option<&'static str> {
        unsafe { text(toc_hit_field(self.0.pointer)) }
    }

    /// The permanent id of what was found. Gives: Borrowed from the dataset; None for None.
    pub fn id(&self) -> Option<&str> {
        unsafe { text(toc_hit_id(self.0.pointer)) }
    }

    /// The index of what was found among all of its kind. Gives: 0 also for None.
    pub fn index(&self) -> u32 {
        unsafe { toc_hit_index(self.0.pointer) }
    }

    /// The kind of what was found. Gives: One of TOC_KIND_*; TOC_KIND_NONE for None.
    pub fn kind(&self) -> i32 {
        unsafe { toc_hit_kind(self.0.pointer) }
    }

    /// The language of that member. Gives: Borrowed from the dataset; None when it has none, as a symbol, and for
    /// None.
    pub fn language(&self) -> Option<&str> {
        unsafe { text(toc_hit_language(self.0.pointer)) }
    }

    /// How well it fits, in thousandths; scores of one query compare, those of two do not. Gives: 0 for None.
    pub fn score(&self) -> i32 {
        unsafe { toc_hit_score(self.0.pointer) }
    }

    /// About 160 bytes of it where the terms stand, cut between words; "…" shows where. Gives: Borrowed from the
    /// list; None for None.
    pub fn snippet(&self) -> Option<&str> {
        unsafe { text(toc_hit_snippet(self.0.pointer)) }
    }

    /// How many stretches of the snippet are what was asked for. Gives: 0 for None.
    pub fn span_count(&self) -> u32 {
        unsafe { toc_hit_span_count(self.0.pointer) }
    }

    /// The byte behind such a stretch. Gives: 0 when position is too large.
    pub fn span_end(&self, position: u32) -> u32 {
        unsafe { toc_hit_span_end(self.0.pointer, position) }
    }

    /// The first byte of such a stretch. They are in order and do not overlap. Gives: 0 also when position is too
    /// large.
    pub fn span_start(&self, position: u32) -> u32 {
        unsafe { toc_hit_span_start(self.0.pointer, position) }
    }

    /// All of that member. Gives: Borrowed from the dataset; None for None.
    pub fn text(&self) -> Option<&str> {
        unsafe { text(toc_hit_text(self.0.pointer)) }
    }
}

thing! {
    /// What a query found: the best hits, in order. It borrows from its dataset, but not from the query.
    HitList
}

sequence!(HitList, Hit, toc_hit_list_count, toc_hit_list_at);

shared!(HitList);

impl HitList {
    /// The dataset that was searched: what a binding pins. Gives: Borrowed; None for None.
    pub fn dataset(&self) -> Option<Dataset> {
        unsafe { lend(toc_hit_list_dataset(self.0.pointer), self.0.keeper()).map(Dataset) }
    }

    /// Whether nothing has all that was asked for, so that these have some of it.
    pub fn is_partial(&self) -> bool {
        unsafe { toc_hit_list_is_partial(self.0.pointer) != 0 }
    }

    /// How many entities were found, those beyond the limit included. Gives: 0 for None.
    pub fn total(&self) -> u32 {
        unsafe { toc_hit_list_total(self.0.pointer) }
    }
}

thing! {
    /// The outcome of an import. It keeps its dataset alive.
    Import
}

impl Import {
    /// Why the bytes could not be read. Gives: Borrowed until the import is freed; None when position is too large.
    pub fn diagnostic_at(&self, position: u32) -> Option<Diagnostic> {
        unsafe { lend(toc_import_diagnostic_at(self.0.pointer, position), self.0.keeper()).map(Diagnostic) }
    }

    /// How many diagnostics there are; 0 when the bytes could be read. Gives: 0 for None.
    pub fn diagnostic_count(&self) -> u32 {
        unsafe { toc_import_diagnostic_count(self.0.pointer) }
    }

    /// How many provisions should have got a text: those without parts, the preamble, and those that introduce a
    /// list, unless the text shows that there is no introduction. Gives: 0 for None.
    pub fn expected(&self) -> u32 {
        unsafe { toc_import_expected(self.0.pointer) }
    }

    /// How many pieces of the text were left over. Adjacent lines are one piece. Gives: 0 for None.
    pub fn leftover_count(&self) -> u32 {
        unsafe { toc_import_leftover_count(self.0.pointer) }
    }

    /// The line of the text on which the piece begins, counted from 1. Gives: 0 when position is too large.
    pub fn leftover_line(&self, position: u32) -> u32 {
        unsafe { toc_import_leftover_line(self.0.pointer, position) }
    }

    /// Why the piece was left over. Gives: One of TOC_LEFTOVER_*; 0 when position is too large.
    pub fn leftover_reason(&self, position: u32) -> i32 {
        unsafe { toc_import_leftover_reason(self.0.pointer, position) }
    }

    /// A piece that was left over, in the order of the text, cleaned of markup. Its lines are separated by LF.
    /// Gives: Borrowed until the import is freed; None when position is too large.
    pub fn leftover_text(&self, position: u32) -> Option<&str> {
        unsafe { text(toc_import_leftover_text(self.0.pointer, position)) }
    }

    /// How many of them did get one; all of them when it equals toc_import_expected. Gives: 0 for None.
    pub fn placed(&self) -> u32 {
        unsafe { toc_import_placed(self.0.pointer) }
    }

    /// A provision that got no text, in the order of the instrument. Gives: Borrowed until the import is freed;
    /// None when position is too large.
    pub fn unplaced_at(&self, position: u32) -> Option<Provision> {
        unsafe { lend(toc_import_unplaced_at(self.0.pointer, position), self.0.keeper()).map(Provision) }
    }

    /// How many of them got none. Gives: 0 for None.
    pub fn unplaced_count(&self) -> u32 {
        unsafe { toc_import_unplaced_count(self.0.pointer) }
    }

    /// The overlay as a canonical XML file, to be given to toc_loader_add_memory behind the files of the dataset.
    /// Gives: Borrowed until the import is freed; None for None.
    pub fn xml(&self) -> Option<&str> {
        unsafe { text(toc_import_xml(self.0.pointer)) }
    }
}

thing! {
    /// A treaty.
    Instrument
}

shared!(Instrument);

impl Instrument {
    /// An instrument as an Akoma Ntoso act: metadata, preamble, articles with eId after the naming convention and
    /// with our locator as wId. A provision whose official text the dataset has (from an overlay) shows it; one
    /// without shows our summary in a remark of class "summary" that says so. References stand in a remark of class
    /// "references". toc_import_text reads the result back. Gives: The XML, valid against the schema of Akoma Ntoso
    /// 3.0; None for None, for a language that is no tag, and when memory runs out.
    pub fn to_akn<'a>(&self, language: impl Into<Option<&'a str>>) -> Option<String> {
        let language = language.into().map(c_string);
        unsafe { owned_text(toc_instrument_to_akn(self.0.pointer, string(language.as_ref()))) }
    }

    /// The treaty actions about it, in the order of the dataset. Gives: Borrowed; never None.
    pub fn actions(&self) -> ActionList {
        unsafe { ActionList(lent(toc_instrument_actions(self.0.pointer), self.0.keeper())) }
    }

    /// The day of its adoption. Gives: A date (see date.h); 0 when not stated.
    pub fn adopted(&self) -> i32 {
        unsafe { toc_instrument_adopted(self.0.pointer) }
    }

    /// The place of its adoption. Gives: Borrowed; None when not stated.
    pub fn adopted_at(&self) -> Option<&str> {
        unsafe { text(toc_instrument_adopted_at(self.0.pointer)) }
    }

    /// The resolution that adopted it. Gives: Borrowed; None when there is none.
    pub fn adopted_by(&self) -> Option<Decision> {
        unsafe { lend(toc_instrument_adopted_by(self.0.pointer), self.0.keeper()).map(Decision) }
    }

    /// Another name by which it is cited, in one language. Gives: Borrowed; None when not stated in this language.
    pub fn alias<'a>(&self, language: impl Into<Option<&'a str>>) -> Option<&str> {
        let language = language.into().map(c_string);
        unsafe { text(toc_instrument_alias(self.0.pointer, string(language.as_ref()))) }
    }

    /// Another name by which it is cited, in all languages. Gives: Borrowed; never None.
    pub fn aliases(&self) -> TextList {
        unsafe { TextList(lent(toc_instrument_aliases(self.0.pointer), self.0.keeper())) }
    }

    /// The annex of that resolution, as printed. Gives: Borrowed; None when not stated.
    pub fn annex(&self) -> Option<&str> {
        unsafe { text(toc_instrument_annex(self.0.pointer)) }
    }

    /// The languages whose texts are equally authentic, as BCP 47 tags separated by spaces. Gives: Borrowed; None
    /// when not stated.
    pub fn authentic(&self) -> Option<&str> {
        unsafe { text(toc_instrument_authentic(self.0.pointer)) }
    }

    /// The references to it as a whole. Gives: Borrowed; never None.
    pub fn cited_by(&self) -> ReferenceList {
        unsafe { ReferenceList(lent(toc_instrument_cited_by(self.0.pointer), self.0.keeper())) }
    }

    /// What other sources say about it. Gives: Borrowed; never None.
    pub fn claims(&self) -> ClaimList {
        unsafe { ClaimList(lent(toc_instrument_claims(self.0.pointer), self.0.keeper())) }
    }

    /// Corrections of its authentic texts. Gives: Borrowed; never None.
    pub fn corrections(&self) -> CorrectionList {
        unsafe { CorrectionList(lent(toc_instrument_corrections(self.0.pointer), self.0.keeper())) }
    }

    /// How complete the data about it is. Gives: Borrowed; never None.
    pub fn coverage(&self) -> CoverageList {
        unsafe { CoverageList(lent(toc_instrument_coverage(self.0.pointer), self.0.keeper())) }
    }

    /// The dataset that the instrument belongs to: what a binding pins. Gives: Borrowed; None for None.
    pub fn dataset(&self) -> Option<Dataset> {
        unsafe { lend(toc_instrument_dataset(self.0.pointer), self.0.keeper()).map(Dataset) }
    }

    /// The decisions and resolutions that concern it. Gives: Borrowed; never None.
    pub fn decisions(&self) -> DecisionList {
        unsafe { DecisionList(lent(toc_instrument_decisions(self.0.pointer), self.0.keeper())) }
    }

    /// Its depositary. Gives: Borrowed; None when not stated.
    pub fn depositary(&self) -> Option<&str> {
        unsafe { text(toc_instrument_depositary(self.0.pointer)) }
    }

    /// The top of its tree: preamble, sections, and articles that stand in no section. Gives: Borrowed; never None.
    pub fn divisions(&self) -> ProvisionList {
        unsafe { ProvisionList(lent(toc_instrument_divisions(self.0.pointer), self.0.keeper())) }
    }

    /// Published versions of its text. Gives: Borrowed; never None.
    pub fn editions(&self) -> EditionList {
        unsafe { EditionList(lent(toc_instrument_editions(self.0.pointer), self.0.keeper())) }
    }

    /// The meeting at which its text was finalized. Gives: Borrowed; None when there is none.
    pub fn finalized_at(&self) -> Option<Meeting> {
        unsafe { lend(toc_instrument_finalized_at(self.0.pointer), self.0.keeper()).map(Meeting) }
    }

    /// Its permanent id. Gives: Borrowed; None for None.
    pub fn id(&self) -> Option<&str> {
        unsafe { text(toc_instrument_id(self.0.pointer)) }
    }

    /// The day it entered into force, as stated by the depositary; the library checks it against the computed one.
    /// Gives: A date (see date.h); 0 when not stated.
    pub fn in_force(&self) -> i32 {
        unsafe { toc_instrument_in_force(self.0.pointer) }
    }

    /// Its index among all instruments: 0 to count - 1. Gives: 0 also for None.
    pub fn index(&self) -> u32 {
        unsafe { toc_instrument_index(self.0.pointer) }
    }

    /// Whether it is a convention or a protocol. Gives: One of TOC_INSTRUMENT_*; 0 when other or not stated.
    pub fn kind(&self) -> i32 {
        unsafe { toc_instrument_kind(self.0.pointer) }
    }

    /// Its number in Multilateral Treaties Deposited with the Secretary-General, such as "XVIII-12". Gives:
    /// Borrowed; None when not stated.
    pub fn mtdsg(&self) -> Option<&str> {
        unsafe { text(toc_instrument_mtdsg(self.0.pointer)) }
    }

    /// A remark, in one language. Gives: Borrowed; None when not stated in this language.
    pub fn note<'a>(&self, language: impl Into<Option<&'a str>>) -> Option<&str> {
        let language = language.into().map(c_string);
        unsafe { text(toc_instrument_note(self.0.pointer, string(language.as_ref()))) }
    }

    /// A remark, in all languages. Gives: Borrowed; never None.
    pub fn notes(&self) -> TextList {
        unsafe { TextList(lent(toc_instrument_notes(self.0.pointer), self.0.keeper())) }
    }

    /// The periods in which it was open for signature. Gives: Borrowed; never None.
    pub fn openings(&self) -> OpeningList {
        unsafe { OpeningList(lent(toc_instrument_openings(self.0.pointer), self.0.keeper())) }
    }

    /// Who did anything about it, in the order of participants. Gives: Borrowed; never None.
    pub fn participations(&self) -> ParticipationList {
        unsafe { ParticipationList(lent(toc_instrument_participations(self.0.pointer), self.0.keeper())) }
    }

    /// The protocols that supplement it. Gives: Borrowed; never None.
    pub fn protocols(&self) -> InstrumentList {
        unsafe { InstrumentList(lent(toc_instrument_protocols(self.0.pointer), self.0.keeper())) }
    }

    /// All its provisions in depth-first order. Gives: Borrowed; never None.
    pub fn provisions(&self) -> ProvisionList {
        unsafe { ProvisionList(lent(toc_instrument_provisions(self.0.pointer), self.0.keeper())) }
    }

    /// The day of its registration. Gives: A date (see date.h); 0 when not stated.
    pub fn registered(&self) -> i32 {
        unsafe { toc_instrument_registered(self.0.pointer) }
    }

    /// Its registration number with the United Nations Secretariat (Charter, art. 102). Gives: Borrowed; None when
    /// not stated.
    pub fn registration(&self) -> Option<&str> {
        unsafe { text(toc_instrument_registration(self.0.pointer)) }
    }

    /// The resources about it. Gives: Borrowed; never None.
    pub fn resources(&self) -> ResourceList {
        unsafe { ResourceList(lent(toc_instrument_resources(self.0.pointer), self.0.keeper())) }
    }

    /// The rules of its final clauses. Gives: Borrowed; never None.
    pub fn rules(&self) -> RuleList {
        unsafe { RuleList(lent(toc_instrument_rules(self.0.pointer), self.0.keeper())) }
    }

    /// Its usual short title, in one language. Gives: Borrowed; None when not stated in this language.
    pub fn short_title<'a>(&self, language: impl Into<Option<&'a str>>) -> Option<&str> {
        let language = language.into().map(c_string);
        unsafe { text(toc_instrument_short_title(self.0.pointer, string(language.as_ref()))) }
    }

    /// Its usual short title, in all languages. Gives: Borrowed; never None.
    pub fn short_titles(&self) -> TextList {
        unsafe { TextList(lent(toc_instrument_short_titles(self.0.pointer), self.0.keeper())) }
    }

    /// The sources behind it. Gives: Borrowed; never None.
    pub fn sources(&self) -> SourceList {
        unsafe { SourceList(lent(toc_instrument_sources(self.0.pointer), self.0.keeper())) }
    }

    /// What it is about, in our own words, in all languages. Gives: Borrowed; never None.
    pub fn summaries(&self) -> TextList {
        unsafe { TextList(lent(toc_instrument_summaries(self.0.pointer), self.0.keeper())) }
    }

    /// What it is about, in our own words, in one language. Gives: Borrowed; None when not stated in this language.
    pub fn summary<'a>(&self, language: impl Into<Option<&'a str>>) -> Option<&str> {
        let language = language.into().map(c_string);
        unsafe { text(toc_instrument_summary(self.0.pointer, string(language.as_ref()))) }
    }

    /// The convention that this protocol supplements. Gives: Borrowed; None when there is none.
    pub fn supplements(&self) -> Option<Instrument> {
        unsafe { lend(toc_instrument_supplements(self.0.pointer), self.0.keeper()).map(Instrument) }
    }

    /// The terms it defines. Gives: Borrowed; never None.
    pub fn terms(&self) -> TermList {
        unsafe { TermList(lent(toc_instrument_terms(self.0.pointer), self.0.keeper())) }
    }

    /// Its official title, in one language. Gives: Borrowed; None when not stated in this language.
    pub fn title<'a>(&self, language: impl Into<Option<&'a str>>) -> Option<&str> {
        let language = language.into().map(c_string);
        unsafe { text(toc_instrument_title(self.0.pointer, string(language.as_ref()))) }
    }

    /// Its official title, in all languages. Gives: Borrowed; never None.
    pub fn titles(&self) -> TextList {
        unsafe { TextList(lent(toc_instrument_titles(self.0.pointer), self.0.keeper())) }
    }

    /// Where the United Nations Treaty Series prints it. Gives: Borrowed; None when not stated.
    pub fn unts(&self) -> Option<&str> {
        unsafe { text(toc_instrument_unts(self.0.pointer)) }
    }

    /// Its names as they are compared when citations are read, see phrase.h. Gives: Borrowed; never None.
    pub fn wordings(&self) -> WordingList {
        unsafe { WordingList(lent(toc_instrument_wordings(self.0.pointer), self.0.keeper())) }
    }

    /// Counts those for whom a criterion holds on a day, without allocating. Gives: How many hold certainly.
    pub fn count_at(&self, criterion: i32, date: i32) -> (u32, u32) {
        let mut unknown = 0;
        let result = unsafe { toc_instrument_count_at(self.0.pointer, criterion, date, &mut unknown) };
        (result, unknown)
    }

    /// Lists those for whom a criterion holds on a day, in the order of participants. Gives: TOC_OK; TOC_E_ARGUMENT
    /// when instrument or out is None, criterion is none of them, or date is no date; TOC_E_NOMEM.
    pub fn participations_at(&self, criterion: i32, date: i32) -> Result<ParticipationList, Error> {
        let mut out: Pointer = null();
        check(unsafe { toc_instrument_participations_at(self.0.pointer, criterion, date, &mut out) })?;
        Ok(unsafe { ParticipationList(own(out, toc_participation_list_free, self.0.keeper())) })
    }

    /// How far an instrument had come on a day, by its dates of adoption and of entry into force; where the latter
    /// is not stated, by its rule and the deposits. Gives: One of TOC_INSTRUMENT_UNKNOWN, _DRAFT, _ADOPTED,
    /// _IN_FORCE.
    pub fn status(&self, date: i32) -> i32 {
        unsafe { toc_instrument_status(self.0.pointer, date) }
    }

    /// The deposit that brought an instrument into force: the fortieth, by the rule of the same articles. Gives:
    /// Borrowed; None when it was not made yet, when the instrument states no such rule, or when the data cannot
    /// tell which one it is, as where several were made on that day: the day is then that of
    /// toc_instrument_deposit.
    pub fn decisive_deposit(&self) -> Option<Action> {
        unsafe { lend(toc_instrument_decisive_deposit(self.0.pointer), self.0.keeper()).map(Action) }
    }

    /// The n-th deposit of consent, among those that count for entry into force: what organizations deposit is not
    /// counted (UNTOC art. 38(1), TIP art. 17(1), SOM art. 22(1), Firearms Protocol art. 18(1)). Deposits of one
    /// day are counted in the order of the dataset, which need not be that in which they were made. Gives:
    /// Borrowed; its participant is the n-th depositor. None when there are not so many, or when the data cannot
    /// tell which one it is.
    pub fn deposit(&self, n: u32) -> Option<Action> {
        unsafe { lend(toc_instrument_deposit(self.0.pointer, n), self.0.keeper()).map(Action) }
    }

    /// Lists those who stand somewhere under an instrument on a day, in the order of participants. With
    /// TOC_STATUS_SIGNATORY: those that signed and did not follow up until then. Gives: TOC_OK; TOC_E_ARGUMENT when
    /// instrument or out is None, status is none of these, or date is no date; TOC_E_NOMEM.
    pub fn participations_with(&self, status: i32, date: i32) -> Result<ParticipationList, Error> {
        let mut out: Pointer = null();
        check(unsafe { toc_instrument_participations_with(self.0.pointer, status, date, &mut out) })?;
        Ok(unsafe { ParticipationList(own(out, toc_participation_list_free, self.0.keeper())) })
    }
}

thing! {
    /// A list of instruments.
    InstrumentList
}

sequence!(InstrumentList, Instrument, toc_instrument_list_count, toc_instrument_list_at);

shared!(InstrumentList);

thing! {
    /// Collects files into a dataset; belongs to one thread at a time.
    Loader
}

impl Loader {
    /// Reads one file into the dataset to be. Gives: TOC_OK; TOC_E_DATA when the file has errors, which the
    /// diagnostics name (further files may still be added, to see theirs); TOC_E_VERSION when it is of a newer
    /// format; TOC_E_IO, TOC_E_LIMIT when it cannot be read; TOC_E_NOMEM; TOC_E_ARGUMENT.
    pub fn add_file(&self, path: &str) -> Result<(), Error> {
        let path = c_string(path);
        check(unsafe { toc_loader_add_file(self.0.pointer, path.as_ptr()) })?;
        Ok(())
    }

    /// Reads one file that is in memory into the dataset to be. Gives: As toc_loader_add_file.
    pub fn add_memory<'a>(&self, bytes: &[u8], name: impl Into<Option<&'a str>>) -> Result<(), Error> {
        let name = name.into().map(c_string);
        check(unsafe { toc_loader_add_memory(self.0.pointer, bytes.as_ptr() as Pointer, bytes.len(), string(name.as_ref())) })?;
        Ok(())
    }

    /// A diagnostic, in the order they were found. Gives: Borrowed until the loader is freed or the next file is
    /// added after a finish; None when position is too large.
    pub fn diagnostic_at(&self, position: u32) -> Option<Diagnostic> {
        unsafe { lend(toc_loader_diagnostic_at(self.0.pointer, position), self.0.keeper()).map(Diagnostic) }
    }

    /// How many diagnostics are kept. Gives: 0 for None.
    pub fn diagnostic_count(&self) -> u32 {
        unsafe { toc_loader_diagnostic_count(self.0.pointer) }
    }

    /// How many errors there were, those not kept included.
    pub fn error_count(&self) -> u32 {
        unsafe { toc_loader_error_count(self.0.pointer) }
    }

    /// Links and checks all that was added, and makes the dataset. When a file could not be read to its end, what
    /// may only be missing because of that is not reported. The loader is then empty, but for its diagnostics, and
    /// can begin with the next one. Gives: TOC_OK; TOC_E_DATA when there was any error, in a file or between them,
    /// or when no file was added; TOC_E_VERSION when a file was of a newer format; TOC_E_LIMIT; TOC_E_NOMEM;
    /// TOC_E_ARGUMENT.
    pub fn finish(&self) -> Result<Dataset, Error> {
        let mut out: Pointer = null();
        check(unsafe { toc_loader_finish(self.0.pointer, &mut out) })?;
        Ok(unsafe { Dataset(own_dataset(out)) })
    }

    /// Whether the dataset shall know the SHA-256 of its canonical XML (toc_dataset_sha256), which costs about as
    /// much as loading. Not at first. Gives: TOC_OK, or TOC_E_ARGUMENT for None.
    pub fn set_digest(&self, wanted: i32) -> Result<(), Error> {
        check(unsafe { toc_loader_set_digest(self.0.pointer, wanted) })?;
        Ok(())
    }

    /// Sets the largest size of one file. 64 MiB at first. Gives: TOC_OK, or TOC_E_ARGUMENT for None and for 0.
    pub fn set_max_bytes(&self, bytes: usize) -> Result<(), Error> {
        check(unsafe { toc_loader_set_max_bytes(self.0.pointer, bytes) })?;
        Ok(())
    }

    /// Sets how many diagnostics are kept; further ones are counted only. 100 at first. Gives: TOC_OK, or
    /// TOC_E_ARGUMENT for None.
    pub fn set_max_diagnostics(&self, count: u32) -> Result<(), Error> {
        check(unsafe { toc_loader_set_max_diagnostics(self.0.pointer, count) })?;
        Ok(())
    }

    /// Whether the dataset shall have the index that full-text search needs (search.h), which costs more than
    /// loading itself. Not at first. Gives: TOC_OK; TOC_E_UNAVAILABLE when it is wanted, but the library was built
    /// without utf8proc and Snowball; TOC_E_ARGUMENT for None.
    pub fn set_search(&self, wanted: i32) -> Result<(), Error> {
        check(unsafe { toc_loader_set_search(self.0.pointer, wanted) })?;
        Ok(())
    }

    /// How many warnings there were, those not kept included.
    pub fn warning_count(&self) -> u32 {
        unsafe { toc_loader_warning_count(self.0.pointer) }
    }
}

thing! {
    /// A meeting or session of a body.
    Meeting
}

shared!(Meeting);

impl Meeting {
    /// Its agenda. Gives: Borrowed; never None.
    pub fn agenda(&self) -> AgendaItemList {
        unsafe { AgendaItemList(lent(toc_meeting_agenda(self.0.pointer), self.0.keeper())) }
    }

    /// Who attended, in one language. Gives: Borrowed; None when not stated in this language.
    pub fn attendance<'a>(&self, language: impl Into<Option<&'a str>>) -> Option<&str> {
        let language = language.into().map(c_string);
        unsafe { text(toc_meeting_attendance(self.0.pointer, string(language.as_ref()))) }
    }

    /// Who attended, in all languages. Gives: Borrowed; never None.
    pub fn attendances(&self) -> TextList {
        unsafe { TextList(lent(toc_meeting_attendances(self.0.pointer), self.0.keeper())) }
    }

    /// The body that met. Gives: Borrowed; None when there is none.
    pub fn body(&self) -> Option<Body> {
        unsafe { lend(toc_meeting_body(self.0.pointer), self.0.keeper()).map(Body) }
    }

    /// What other sources say about it. Gives: Borrowed; never None.
    pub fn claims(&self) -> ClaimList {
        unsafe { ClaimList(lent(toc_meeting_claims(self.0.pointer), self.0.keeper())) }
    }

    /// The dataset that the meeting belongs to: what a binding pins. Gives: Borrowed; None for None.
    pub fn dataset(&self) -> Option<Dataset> {
        unsafe { lend(toc_meeting_dataset(self.0.pointer), self.0.keeper()).map(Dataset) }
    }

    /// The decisions and resolutions taken at it. Gives: Borrowed; never None.
    pub fn decisions(&self) -> DecisionList {
        unsafe { DecisionList(lent(toc_meeting_decisions(self.0.pointer), self.0.keeper())) }
    }

    /// Its documents. Gives: Borrowed; never None.
    pub fn documents(&self) -> DocumentList {
        unsafe { DocumentList(lent(toc_meeting_documents(self.0.pointer), self.0.keeper())) }
    }

    /// The meeting during which it was held. Gives: Borrowed; None when there is none.
    pub fn during(&self) -> Option<Meeting> {
        unsafe { lend(toc_meeting_during(self.0.pointer), self.0.keeper()).map(Meeting) }
    }

    /// The last day. Gives: A date (see date.h); 0 when not stated.
    pub fn end(&self) -> i32 {
        unsafe { toc_meeting_end(self.0.pointer) }
    }

    /// In person, hybrid or online. Gives: One of TOC_MEETING_*; 0 when other or not stated.
    pub fn format(&self) -> i32 {
        unsafe { toc_meeting_format(self.0.pointer) }
    }

    /// Its permanent id. Gives: Borrowed; None for None.
    pub fn id(&self) -> Option<&str> {
        unsafe { text(toc_meeting_id(self.0.pointer)) }
    }

    /// Its index among all meetings: 0 to count - 1. Gives: 0 also for None.
    pub fn index(&self) -> u32 {
        unsafe { toc_meeting_index(self.0.pointer) }
    }

    /// The instruments finalized at it. Gives: Borrowed; never None.
    pub fn instruments(&self) -> InstrumentList {
        unsafe { InstrumentList(lent(toc_meeting_instruments(self.0.pointer), self.0.keeper())) }
    }

    /// Other bodies that met jointly. Gives: Borrowed; never None.
    pub fn joint(&self) -> BodyList {
        unsafe { BodyList(lent(toc_meeting_joint(self.0.pointer), self.0.keeper())) }
    }

    /// A remark, in one language. Gives: Borrowed; None when not stated in this language.
    pub fn note<'a>(&self, language: impl Into<Option<&'a str>>) -> Option<&str> {
        let language = language.into().map(c_string);
        unsafe { text(toc_meeting_note(self.0.pointer, string(language.as_ref()))) }
    }

    /// A remark, in all languages. Gives: Borrowed; never None.
    pub fn notes(&self) -> TextList {
        unsafe { TextList(lent(toc_meeting_notes(self.0.pointer), self.0.keeper())) }
    }

    /// Who presided, in one language. Gives: Borrowed; None when not stated in this language.
    pub fn officer<'a>(&self, language: impl Into<Option<&'a str>>) -> Option<&str> {
        let language = language.into().map(c_string);
        unsafe { text(toc_meeting_officer(self.0.pointer, string(language.as_ref()))) }
    }

    /// Who presided, in all languages. Gives: Borrowed; never None.
    pub fn officers(&self) -> TextList {
        unsafe { TextList(lent(toc_meeting_officers(self.0.pointer), self.0.keeper())) }
    }

    /// What came of it, in one language. Gives: Borrowed; None when not stated in this language.
    pub fn outcome<'a>(&self, language: impl Into<Option<&'a str>>) -> Option<&str> {
        let language = language.into().map(c_string);
        unsafe { text(toc_meeting_outcome(self.0.pointer, string(language.as_ref()))) }
    }

    /// What came of it, in all languages. Gives: Borrowed; never None.
    pub fn outcomes(&self) -> TextList {
        unsafe { TextList(lent(toc_meeting_outcomes(self.0.pointer), self.0.keeper())) }
    }

    /// Where. Gives: Borrowed; None when not stated.
    pub fn place(&self) -> Option<&str> {
        unsafe { text(toc_meeting_place(self.0.pointer)) }
    }

    /// Its report. Gives: Borrowed; None when there is none.
    pub fn report(&self) -> Option<Document> {
        unsafe { lend(toc_meeting_report(self.0.pointer), self.0.keeper()).map(Document) }
    }

    /// The last day as planned, where it differs. Gives: A date (see date.h); 0 when not stated.
    pub fn scheduled_end(&self) -> i32 {
        unsafe { toc_meeting_scheduled_end(self.0.pointer) }
    }

    /// The first day as planned, where it differs. Gives: A date (see date.h); 0 when not stated.
    pub fn scheduled_start(&self) -> i32 {
        unsafe { toc_meeting_scheduled_start(self.0.pointer) }
    }

    /// The number of the session; 0 when it has none or it is not known.
    pub fn session(&self) -> u32 {
        unsafe { toc_meeting_session(self.0.pointer) }
    }

    /// The sources behind it. Gives: Borrowed; never None.
    pub fn sources(&self) -> SourceList {
        unsafe { SourceList(lent(toc_meeting_sources(self.0.pointer), self.0.keeper())) }
    }

    /// The first day; parts that are not known are 00. Gives: A date (see date.h); 0 when not stated.
    pub fn start(&self) -> i32 {
        unsafe { toc_meeting_start(self.0.pointer) }
    }

    /// Its title, in one language. Gives: Borrowed; None when not stated in this language.
    pub fn title<'a>(&self, language: impl Into<Option<&'a str>>) -> Option<&str> {
        let language = language.into().map(c_string);
        unsafe { text(toc_meeting_title(self.0.pointer, string(language.as_ref()))) }
    }

    /// Its title, in all languages. Gives: Borrowed; never None.
    pub fn titles(&self) -> TextList {
        unsafe { TextList(lent(toc_meeting_titles(self.0.pointer), self.0.keeper())) }
    }
}

thing! {
    /// A list of meetings.
    MeetingList
}

sequence!(MeetingList, Meeting, toc_meeting_list_count, toc_meeting_list_at);

shared!(MeetingList);

thing! {
    /// One dated fact; borrowed from the list it stands in.
    Moment
}

impl Moment {
    /// The action: itself, or the one that brought an instrument into force, or to an end, for a participant.
    /// Gives: Borrowed; None for other kinds.
    pub fn action(&self) -> Option<Action> {
        unsafe { lend(toc_moment_action(self.0.pointer), self.0.keeper()).map(Action) }
    }

    /// Its date, as far as it is known. Gives: A date (see date.h), complete or in part; 0 when only bounds are
    /// known.
    pub fn date(&self) -> i32 {
        unsafe { toc_moment_date(self.0.pointer) }
    }

    /// The decision that was adopted. Gives: Borrowed; None for other kinds.
    pub fn decision(&self) -> Option<Decision> {
        unsafe { lend(toc_moment_decision(self.0.pointer), self.0.keeper()).map(Decision) }
    }

    /// The first day that its date can be. Gives: A full date; 0 for None.
    pub fn earliest(&self) -> i32 {
        unsafe { toc_moment_earliest(self.0.pointer) }
    }

    /// The event. Gives: Borrowed; None for other kinds.
    pub fn event(&self) -> Option<Event> {
        unsafe { lend(toc_moment_event(self.0.pointer), self.0.keeper()).map(Event) }
    }

    /// The instrument it concerns: of an action, a participation, an adoption or an entry into force. Gives:
    /// Borrowed; None for other kinds.
    pub fn instrument(&self) -> Option<Instrument> {
        unsafe { lend(toc_moment_instrument(self.0.pointer), self.0.keeper()).map(Instrument) }
    }

    /// Whether it falls into the period asked about for certain, and not only possibly.
    pub fn is_certain(&self) -> bool {
        unsafe { toc_moment_is_certain(self.0.pointer) != 0 }
    }

    /// What kind of moment it is. Gives: One of TOC_MOMENT_*; 0 for None.
    pub fn kind(&self) -> i32 {
        unsafe { toc_moment_kind(self.0.pointer) }
    }

    /// The last day that its date can be. Gives: A full date; 0 when there is no bound.
    pub fn latest(&self) -> i32 {
        unsafe { toc_moment_latest(self.0.pointer) }
    }

    /// The meeting that starts or ends. Gives: Borrowed; None for other kinds.
    pub fn meeting(&self) -> Option<Meeting> {
        unsafe { lend(toc_moment_meeting(self.0.pointer), self.0.keeper()).map(Meeting) }
    }

    /// The participant it concerns. Gives: Borrowed; None when it concerns no single one.
    pub fn participant(&self) -> Option<Participant> {
        unsafe { lend(toc_moment_participant(self.0.pointer), self.0.keeper()).map(Participant) }
    }

    /// The last day of what lasted longer: of a meeting that starts, and of an event. Gives: A date (see date.h); 0
    /// when there is none.
    pub fn until(&self) -> i32 {
        unsafe { toc_moment_until(self.0.pointer) }
    }
}

thing! {
    /// An owned list of moments.
    MomentList
}

sequence!(MomentList, Moment, toc_moment_list_count, toc_moment_list_at);

shared!(MomentList);

thing! {
    /// An owned list of near matches.
    NearList
}

sequence!(NearList, NearMatch, toc_near_list_count, toc_near_list_at);

shared!(NearList);

thing! {
    /// Something that is near; borrowed from its list.
    NearMatch
}

impl NearMatch {
    /// How far it is from what was typed. Gives: 0 when they are the same but for the case of ASCII letters; 0 also
    /// for None.
    pub fn distance(&self) -> u32 {
        unsafe { toc_near_match_distance(self.0.pointer) }
    }

    /// Its id. Gives: Borrowed from the dataset; None for a word and for None.
    pub fn id(&self) -> Option<&str> {
        unsafe { text(toc_near_match_id(self.0.pointer)) }
    }

    /// What kind of thing it is. Gives: One of TOC_KIND_*; 0 for a word and for None.
    pub fn kind(&self) -> i32 {
        unsafe { toc_near_match_kind(self.0.pointer) }
    }

    /// The text of it that is near: the id itself, or a code, number, symbol, name, title, label or heading; or the
    /// word. Gives: Borrowed from the dataset; None for None.
    pub fn text(&self) -> Option<&str> {
        unsafe { text(toc_near_match_text(self.0.pointer)) }
    }
}

thing! {
    /// A period in which an instrument was open for signature at one place.
    Opening
}

shared!(Opening);

impl Opening {
    /// The dataset that the opening belongs to: what a binding pins. Gives: Borrowed; None for None.
    pub fn dataset(&self) -> Option<Dataset> {
        unsafe { lend(toc_opening_dataset(self.0.pointer), self.0.keeper()).map(Dataset) }
    }

    /// The first day. Gives: A date (see date.h); 0 when not stated.
    pub fn from(&self) -> i32 {
        unsafe { toc_opening_from(self.0.pointer) }
    }

    /// Its index among all openings: 0 to count - 1. Gives: 0 also for None.
    pub fn index(&self) -> u32 {
        unsafe { toc_opening_index(self.0.pointer) }
    }

    /// The instrument that the opening belongs to. Gives: Borrowed; None for None.
    pub fn instrument(&self) -> Option<Instrument> {
        unsafe { lend(toc_opening_instrument(self.0.pointer), self.0.keeper()).map(Instrument) }
    }

    /// A remark, in one language. Gives: Borrowed; None when not stated in this language.
    pub fn note<'a>(&self, language: impl Into<Option<&'a str>>) -> Option<&str> {
        let language = language.into().map(c_string);
        unsafe { text(toc_opening_note(self.0.pointer, string(language.as_ref()))) }
    }

    /// A remark, in all languages. Gives: Borrowed; never None.
    pub fn notes(&self) -> TextList {
        unsafe { TextList(lent(toc_opening_notes(self.0.pointer), self.0.keeper())) }
    }

    /// Where. Gives: Borrowed; None when not stated.
    pub fn place(&self) -> Option<&str> {
        unsafe { text(toc_opening_place(self.0.pointer)) }
    }

    /// The provision that says so. Gives: Borrowed; None when there is none.
    pub fn provision(&self) -> Option<Provision> {
        unsafe { lend(toc_opening_provision(self.0.pointer), self.0.keeper()).map(Provision) }
    }

    /// The last day. Gives: A date (see date.h); 0 when not stated.
    pub fn until(&self) -> i32 {
        unsafe { toc_opening_until(self.0.pointer) }
    }
}

thing! {
    /// A list of openings.
    OpeningList
}

sequence!(OpeningList, Opening, toc_opening_list_count, toc_opening_list_at);

shared!(OpeningList);

thing! {
    /// One XML file of the dataset.
    Part
}

shared!(Part);

impl Part {
    /// The day up to which the file states its data. Gives: A date (see date.h); 0 when not stated.
    pub fn as_of(&self) -> i32 {
        unsafe { toc_part_as_of(self.0.pointer) }
    }

    /// The dataset that the part belongs to: what a binding pins. Gives: Borrowed; None for None.
    pub fn dataset(&self) -> Option<Dataset> {
        unsafe { lend(toc_part_dataset(self.0.pointer), self.0.keeper()).map(Dataset) }
    }

    /// The edition that the file states. Gives: Borrowed; None when not stated.
    pub fn edition(&self) -> Option<&str> {
        unsafe { text(toc_part_edition(self.0.pointer)) }
    }

    /// The format that the file states. Gives: Borrowed; None when not stated.
    pub fn format(&self) -> Option<&str> {
        unsafe { text(toc_part_format(self.0.pointer)) }
    }

    /// Its index among all parts: 0 to count - 1. Gives: 0 also for None.
    pub fn index(&self) -> u32 {
        unsafe { toc_part_index(self.0.pointer) }
    }

    /// The name of the file, without its folder. Gives: Borrowed; None when not stated.
    pub fn name(&self) -> Option<&str> {
        unsafe { text(toc_part_name(self.0.pointer)) }
    }

    /// One file of the dataset again: what came from it, and nothing else. Gives: The XML; None for None and when
    /// memory runs out.
    pub fn to_xml(&self) -> Option<String> {
        unsafe { owned_text(toc_part_to_xml(self.0.pointer)) }
    }
}

thing! {
    /// A list of parts.
    PartList
}

sequence!(PartList, Part, toc_part_list_count, toc_part_list_at);

shared!(PartList);

thing! {
    /// A State or an organization.
    Participant
}

shared!(Participant);

impl Participant {
    /// Lists the duties that a participant has on a day: those of the instruments in force for it, in reading
    /// order. Those of an instrument that cannot be decided are left out: call toc_common_instruments, with the
    /// participant twice, to see what is undecided. Gives: TOC_OK; TOC_E_ARGUMENT when participant or out is None
    /// or date is no date; TOC_E_NOMEM.
    pub fn duties(&self, kind: i32, date: i32) -> Result<DutyList, Error> {
        let mut out: Pointer = null();
        check(unsafe { toc_participant_duties(self.0.pointer, kind, date, &mut out) })?;
        Ok(unsafe { DutyList(own(out, toc_duty_list_free, self.0.keeper())) })
    }

    /// Its treaty actions, in the order of the dataset. Gives: Borrowed; never None.
    pub fn actions(&self) -> ActionList {
        unsafe { ActionList(lent(toc_participant_actions(self.0.pointer), self.0.keeper())) }
    }

    /// Another name by which it is found, former ones with their dates, in one language. Gives: Borrowed; None when
    /// not stated in this language.
    pub fn alias<'a>(&self, language: impl Into<Option<&'a str>>) -> Option<&str> {
        let language = language.into().map(c_string);
        unsafe { text(toc_participant_alias(self.0.pointer, string(language.as_ref()))) }
    }

    /// Another name by which it is found, former ones with their dates, in all languages. Gives: Borrowed; never
    /// None.
    pub fn aliases(&self) -> TextList {
        unsafe { TextList(lent(toc_participant_aliases(self.0.pointer), self.0.keeper())) }
    }

    /// Its ISO 3166-1 alpha-2 code, upper case. Gives: Borrowed; None when not stated.
    pub fn alpha2(&self) -> Option<&str> {
        unsafe { text(toc_participant_alpha2(self.0.pointer)) }
    }

    /// Its ISO 3166-1 alpha-3 code, upper case. Gives: Borrowed; None when not stated.
    pub fn alpha3(&self) -> Option<&str> {
        unsafe { text(toc_participant_alpha3(self.0.pointer)) }
    }

    /// What other sources say about it. Gives: Borrowed; never None.
    pub fn claims(&self) -> ClaimList {
        unsafe { ClaimList(lent(toc_participant_claims(self.0.pointer), self.0.keeper())) }
    }

    /// The dataset that the participant belongs to: what a binding pins. Gives: Borrowed; None for None.
    pub fn dataset(&self) -> Option<Dataset> {
        unsafe { lend(toc_participant_dataset(self.0.pointer), self.0.keeper()).map(Dataset) }
    }

    /// Its formal name, in one language. Gives: Borrowed; None when not stated in this language.
    pub fn formal_name<'a>(&self, language: impl Into<Option<&'a str>>) -> Option<&str> {
        let language = language.into().map(c_string);
        unsafe { text(toc_participant_formal_name(self.0.pointer, string(language.as_ref()))) }
    }

    /// Its formal name, in all languages. Gives: Borrowed; never None.
    pub fn formal_names(&self) -> TextList {
        unsafe { TextList(lent(toc_participant_formal_names(self.0.pointer), self.0.keeper())) }
    }

    /// Its regional group in the United Nations. Gives: One of TOC_GROUP_*; 0 when other or not stated.
    pub fn group(&self) -> i32 {
        unsafe { toc_participant_group(self.0.pointer) }
    }

    /// Its permanent id. Gives: Borrowed; None for None.
    pub fn id(&self) -> Option<&str> {
        unsafe { text(toc_participant_id(self.0.pointer)) }
    }

    /// Its index among all participants: 0 to count - 1. Gives: 0 also for None.
    pub fn index(&self) -> u32 {
        unsafe { toc_participant_index(self.0.pointer) }
    }

    /// Whether it is a State or an organization. Gives: One of TOC_PARTICIPANT_*; 0 when other or not stated.
    pub fn kind(&self) -> i32 {
        unsafe { toc_participant_kind(self.0.pointer) }
    }

    /// Its UN M49 number, three digits. Gives: Borrowed; None when not stated.
    pub fn m49(&self) -> Option<&str> {
        unsafe { text(toc_participant_m49(self.0.pointer)) }
    }

    /// Its short name, in one language. Gives: Borrowed; None when not stated in this language.
    pub fn name<'a>(&self, language: impl Into<Option<&'a str>>) -> Option<&str> {
        let language = language.into().map(c_string);
        unsafe { text(toc_participant_name(self.0.pointer, string(language.as_ref()))) }
    }

    /// Its short name, in all languages. Gives: Borrowed; never None.
    pub fn names(&self) -> TextList {
        unsafe { TextList(lent(toc_participant_names(self.0.pointer), self.0.keeper())) }
    }

    /// A remark, in one language. Gives: Borrowed; None when not stated in this language.
    pub fn note<'a>(&self, language: impl Into<Option<&'a str>>) -> Option<&str> {
        let language = language.into().map(c_string);
        unsafe { text(toc_participant_note(self.0.pointer, string(language.as_ref()))) }
    }

    /// A remark, in all languages. Gives: Borrowed; never None.
    pub fn notes(&self) -> TextList {
        unsafe { TextList(lent(toc_participant_notes(self.0.pointer), self.0.keeper())) }
    }

    /// Its participation in each instrument about which it did anything, in the order of the instruments. Gives:
    /// Borrowed; never None.
    pub fn participations(&self) -> ParticipationList {
        unsafe { ParticipationList(lent(toc_participant_participations(self.0.pointer), self.0.keeper())) }
    }

    /// The State that it succeeded to. Gives: Borrowed; None when there is none.
    pub fn predecessor(&self) -> Option<Participant> {
        unsafe { lend(toc_participant_predecessor(self.0.pointer), self.0.keeper()).map(Participant) }
    }

    /// The sources of its names, codes and group. Gives: Borrowed; never None.
    pub fn sources(&self) -> SourceList {
        unsafe { SourceList(lent(toc_participant_sources(self.0.pointer), self.0.keeper())) }
    }

    /// The States that succeeded to it. Gives: Borrowed; never None.
    pub fn successors(&self) -> ParticipantList {
        unsafe { ParticipantList(lent(toc_participant_successors(self.0.pointer), self.0.keeper())) }
    }

    /// What a participant did about an instrument. Gives: Borrowed; None when it did nothing.
    pub fn participation<'a>(&self, instrument: impl Into<Option<&'a Instrument>>) -> Option<Participation> {
        let instrument = instrument.into().map(|it| &it.0);
        unsafe { lend(toc_participant_participation(self.0.pointer, pointer(instrument)), self.0.keeper()).map(Participation) }
    }
}

thing! {
    /// A list of participants.
    ParticipantList
}

sequence!(ParticipantList, Participant, toc_participant_list_count, toc_participant_list_at);

shared!(ParticipantList);

thing! {
    /// What one participant did about one instrument, and what follows from it.
    Participation
}

shared!(Participation);

impl Participation {
    /// All its actions about the instrument. Gives: Borrowed; never None.
    pub fn actions(&self) -> ActionList {
        unsafe { ActionList(lent(toc_participation_actions(self.0.pointer), self.0.keeper())) }
    }

    /// Whether a criterion holds for a participation on a day. Gives: One of TOC_ANSWER_*; TOC_ANSWER_UNKNOWN for
    /// any other criterion and for what is no date.
    pub fn answer(&self, criterion: i32, date: i32) -> i32 {
        unsafe { toc_participation_answer(self.0.pointer, criterion, date) }
    }

    /// The action by which it consented to be bound. Gives: Borrowed; None when there is none.
    pub fn consent(&self) -> Option<Action> {
        unsafe { lend(toc_participation_consent(self.0.pointer), self.0.keeper()).map(Action) }
    }

    /// The dataset that the participation belongs to: what a binding pins. Gives: Borrowed; None for None.
    pub fn dataset(&self) -> Option<Dataset> {
        unsafe { lend(toc_participation_dataset(self.0.pointer), self.0.keeper()).map(Dataset) }
    }

    /// The day it deposited its consent. Gives: A full date; 0 when that did not happen or the day is not known for
    /// certain.
    pub fn deposited(&self) -> i32 {
        unsafe { toc_participation_deposited(self.0.pointer) }
    }

    /// The first day that can be the day it deposited its consent. Gives: A full date; 0 when that did not happen.
    pub fn deposited_earliest(&self) -> i32 {
        unsafe { toc_participation_deposited_earliest(self.0.pointer) }
    }

    /// The last day that can be the day it deposited its consent. Gives: A full date; 0 when that did not happen or
    /// has no bound.
    pub fn deposited_latest(&self) -> i32 {
        unsafe { toc_participation_deposited_latest(self.0.pointer) }
    }

    /// The day the instrument ceased to be in force for it. Gives: A full date; 0 when that did not happen or the
    /// day is not known for certain.
    pub fn ended(&self) -> i32 {
        unsafe { toc_participation_ended(self.0.pointer) }
    }

    /// The first day that can be the day the instrument ceased to be in force for it. Gives: A full date; 0 when
    /// that did not happen.
    pub fn ended_earliest(&self) -> i32 {
        unsafe { toc_participation_ended_earliest(self.0.pointer) }
    }

    /// The last day that can be the day the instrument ceased to be in force for it. Gives: A full date; 0 when
    /// that did not happen or has no bound.
    pub fn ended_latest(&self) -> i32 {
        unsafe { toc_participation_ended_latest(self.0.pointer) }
    }

    /// The day the instrument entered into force for it. Gives: A full date; 0 when that did not happen or the day
    /// is not known for certain.
    pub fn in_force(&self) -> i32 {
        unsafe { toc_participation_in_force(self.0.pointer) }
    }

    /// The first day that can be the day the instrument entered into force for it. Gives: A full date; 0 when that
    /// did not happen.
    pub fn in_force_earliest(&self) -> i32 {
        unsafe { toc_participation_in_force_earliest(self.0.pointer) }
    }

    /// The last day that can be the day the instrument entered into force for it. Gives: A full date; 0 when that
    /// did not happen or has no bound.
    pub fn in_force_latest(&self) -> i32 {
        unsafe { toc_participation_in_force_latest(self.0.pointer) }
    }

    /// Its index among all participations: 0 to count - 1. Gives: 0 also for None.
    pub fn index(&self) -> u32 {
        unsafe { toc_participation_index(self.0.pointer) }
    }

    /// The instrument. Gives: Borrowed; None when there is none.
    pub fn instrument(&self) -> Option<Instrument> {
        unsafe { lend(toc_participation_instrument(self.0.pointer), self.0.keeper()).map(Instrument) }
    }

    /// The participant. Gives: Borrowed; None when there is none.
    pub fn participant(&self) -> Option<Participant> {
        unsafe { lend(toc_participation_participant(self.0.pointer), self.0.keeper()).map(Participant) }
    }

    /// The signature; None when it did not sign. Gives: Borrowed; None when there is none.
    pub fn signature(&self) -> Option<Action> {
        unsafe { lend(toc_participation_signature(self.0.pointer), self.0.keeper()).map(Action) }
    }

    /// The day it signed. Gives: A full date; 0 when that did not happen or the day is not known for certain.
    pub fn signed(&self) -> i32 {
        unsafe { toc_participation_signed(self.0.pointer) }
    }

    /// The first day that can be the day it signed. Gives: A full date; 0 when that did not happen.
    pub fn signed_earliest(&self) -> i32 {
        unsafe { toc_participation_signed_earliest(self.0.pointer) }
    }

    /// The last day that can be the day it signed. Gives: A full date; 0 when that did not happen or has no bound.
    pub fn signed_latest(&self) -> i32 {
        unsafe { toc_participation_signed_latest(self.0.pointer) }
    }

    /// Where the participant of a participation stands on a day. Gives: One of TOC_STATUS_*; TOC_STATUS_UNKNOWN for
    /// what is no date.
    pub fn status(&self, date: i32) -> i32 {
        unsafe { toc_participation_status(self.0.pointer, date) }
    }

    /// The withdrawal. Gives: Borrowed; None when there is none.
    pub fn withdrawal(&self) -> Option<Action> {
        unsafe { lend(toc_participation_withdrawal(self.0.pointer), self.0.keeper()).map(Action) }
    }
}

thing! {
    /// A list of participations.
    ParticipationList
}

sequence!(ParticipationList, Participation, toc_participation_list_count, toc_participation_list_at);

shared!(ParticipationList);

thing! {
    /// What words mean in a citation.
    Phrase
}

shared!(Phrase);

impl Phrase {
    /// The dataset that the phrase belongs to: what a binding pins. Gives: Borrowed; None for None.
    pub fn dataset(&self) -> Option<Dataset> {
        unsafe { lend(toc_phrase_dataset(self.0.pointer), self.0.keeper()).map(Dataset) }
    }

    /// Citations that use it, with what they lead to. Gives: Borrowed; never None.
    pub fn examples(&self) -> ExampleList {
        unsafe { ExampleList(lent(toc_phrase_examples(self.0.pointer), self.0.keeper())) }
    }

    /// The forms in which it is written, in one language. Gives: Borrowed; None when there is none in that
    /// language.
    pub fn form<'a>(&self, language: impl Into<Option<&'a str>>) -> Option<&str> {
        let language = language.into().map(c_string);
        unsafe { text(toc_phrase_form(self.0.pointer, string(language.as_ref()))) }
    }

    /// The forms in which it is written, in all languages. Gives: Borrowed; never None.
    pub fn forms(&self) -> TextList {
        unsafe { TextList(lent(toc_phrase_forms(self.0.pointer), self.0.keeper())) }
    }

    /// Its permanent id. Gives: Borrowed; None when not stated.
    pub fn id(&self) -> Option<&str> {
        unsafe { text(toc_phrase_id(self.0.pointer)) }
    }

    /// Its index among all phrases: 0 to count - 1. Gives: 0 also for None.
    pub fn index(&self) -> u32 {
        unsafe { toc_phrase_index(self.0.pointer) }
    }

    /// What it does in a citation. Gives: One of TOC_PHRASE_*; 0 when other or not stated.
    pub fn role(&self) -> i32 {
        unsafe { toc_phrase_role(self.0.pointer) }
    }

    /// Where it was read. Gives: Borrowed; never None.
    pub fn sources(&self) -> SourceList {
        unsafe { SourceList(lent(toc_phrase_sources(self.0.pointer), self.0.keeper())) }
    }

    /// The number that it means (ordinals). Gives: 0 when not stated.
    pub fn value(&self) -> u32 {
        unsafe { toc_phrase_value(self.0.pointer) }
    }

    /// Its forms as they are compared. Gives: Borrowed; never None.
    pub fn wordings(&self) -> WordingList {
        unsafe { WordingList(lent(toc_phrase_wordings(self.0.pointer), self.0.keeper())) }
    }
}

thing! {
    /// A list of phrases.
    PhraseList
}

sequence!(PhraseList, Phrase, toc_phrase_list_count, toc_phrase_list_at);

shared!(PhraseList);

thing! {
    /// A node of the tree of an instrument: preamble, recital, section, article, paragraph, point, item, subitem,
    /// or the text that follows a list.
    Provision
}

shared!(Provision);

impl Provision {
    /// Writes what a provision itself is called, as printed: "article 16", "paragraph 3", "(a)"; "Article premier",
    /// "第十六条". Gives: The length of the whole text without the NUL.
    pub fn label<'a>(&self, language: impl Into<Option<&'a str>>) -> String {
        let language = language.into().map(c_string);
        written(|buffer, size| unsafe { toc_provision_label(self.0.pointer, string(language.as_ref()), buffer, size) })
    }

    /// The nodes directly below it. Gives: Borrowed; never None.
    pub fn children(&self) -> ProvisionList {
        unsafe { ProvisionList(lent(toc_provision_children(self.0.pointer), self.0.keeper())) }
    }

    /// The references to it. Gives: Borrowed; never None.
    pub fn cited_by(&self) -> ReferenceList {
        unsafe { ReferenceList(lent(toc_provision_cited_by(self.0.pointer), self.0.keeper())) }
    }

    /// What other sources say about it. Gives: Borrowed; never None.
    pub fn claims(&self) -> ClaimList {
        unsafe { ClaimList(lent(toc_provision_claims(self.0.pointer), self.0.keeper())) }
    }

    /// The dataset that the provision belongs to: what a binding pins. Gives: Borrowed; None for None.
    pub fn dataset(&self) -> Option<Dataset> {
        unsafe { lend(toc_provision_dataset(self.0.pointer), self.0.keeper()).map(Dataset) }
    }

    /// The decisions and resolutions that concern it. Gives: Borrowed; never None.
    pub fn decisions(&self) -> DecisionList {
        unsafe { DecisionList(lent(toc_provision_decisions(self.0.pointer), self.0.keeper())) }
    }

    /// The terms it defines. Gives: Borrowed; never None.
    pub fn defines(&self) -> TermList {
        unsafe { TermList(lent(toc_provision_defines(self.0.pointer), self.0.keeper())) }
    }

    /// How deep it stands: 0 at the top of an instrument.
    pub fn depth(&self) -> u32 {
        unsafe { toc_provision_depth(self.0.pointer) }
    }

    /// The duties and deadlines it sets. Gives: Borrowed; never None.
    pub fn duties(&self) -> DutyList {
        unsafe { DutyList(lent(toc_provision_duties(self.0.pointer), self.0.keeper())) }
    }

    /// Its legal force towards the addressee. Gives: One of TOC_FORCE_*; 0 when other or not stated.
    pub fn force(&self) -> i32 {
        unsafe { toc_provision_force(self.0.pointer) }
    }

    /// Its heading; articles and sections have one, in one language. Gives: Borrowed; None when not stated in this
    /// language.
    pub fn heading<'a>(&self, language: impl Into<Option<&'a str>>) -> Option<&str> {
        let language = language.into().map(c_string);
        unsafe { text(toc_provision_heading(self.0.pointer, string(language.as_ref()))) }
    }

    /// Its heading; articles and sections have one, in all languages. Gives: Borrowed; never None.
    pub fn headings(&self) -> TextList {
        unsafe { TextList(lent(toc_provision_headings(self.0.pointer), self.0.keeper())) }
    }

    /// Its permanent id, the locator. Gives: Borrowed; None for None.
    pub fn id(&self) -> Option<&str> {
        unsafe { text(toc_provision_id(self.0.pointer)) }
    }

    /// Its index among all provisions: 0 to count - 1. Gives: 0 also for None.
    pub fn index(&self) -> u32 {
        unsafe { toc_provision_index(self.0.pointer) }
    }

    /// Its instrument. Gives: Borrowed; None when there is none.
    pub fn instrument(&self) -> Option<Instrument> {
        unsafe { lend(toc_provision_instrument(self.0.pointer), self.0.keeper()).map(Instrument) }
    }

    /// What kind of node it is. Gives: One of TOC_PROVISION_*; 0 when other or not stated.
    pub fn kind(&self) -> i32 {
        unsafe { toc_provision_kind(self.0.pointer) }
    }

    /// Its printed number or letter without brackets, such as "16" or "a". Gives: Borrowed; None when not stated.
    pub fn number(&self) -> Option<&str> {
        unsafe { text(toc_provision_number(self.0.pointer)) }
    }

    /// The node directly above it; None at the top of an instrument. Gives: Borrowed; None when there is none.
    pub fn parent(&self) -> Option<Provision> {
        unsafe { lend(toc_provision_parent(self.0.pointer), self.0.keeper()).map(Provision) }
    }

    /// The cross-references it makes. Gives: Borrowed; never None.
    pub fn references(&self) -> ReferenceList {
        unsafe { ReferenceList(lent(toc_provision_references(self.0.pointer), self.0.keeper())) }
    }

    /// Its role in the instrument. Gives: One of TOC_ROLE_*; 0 when other or not stated.
    pub fn role(&self) -> i32 {
        unsafe { toc_provision_role(self.0.pointer) }
    }

    /// The sources of its data. Gives: Borrowed; never None.
    pub fn sources(&self) -> SourceList {
        unsafe { SourceList(lent(toc_provision_sources(self.0.pointer), self.0.keeper())) }
    }

    /// The index after its last descendant: the subtree of p is toc_provision_index(p) to this.
    pub fn subtree_end(&self) -> u32 {
        unsafe { toc_provision_subtree_end(self.0.pointer) }
    }

    /// What it says, in our own words, in all languages. Gives: Borrowed; never None.
    pub fn summaries(&self) -> TextList {
        unsafe { TextList(lent(toc_provision_summaries(self.0.pointer), self.0.keeper())) }
    }

    /// What it says, in our own words, in one language. Gives: Borrowed; None when not stated in this language.
    pub fn summary<'a>(&self, language: impl Into<Option<&'a str>>) -> Option<&str> {
        let language = language.into().map(c_string);
        unsafe { text(toc_provision_summary(self.0.pointer, string(language.as_ref()))) }
    }

    /// Its official text, where a text overlay was loaded, in one language. Gives: Borrowed; None when not stated
    /// in this language.
    pub fn text<'a>(&self, language: impl Into<Option<&'a str>>) -> Option<&str> {
        let language = language.into().map(c_string);
        unsafe { text(toc_provision_text(self.0.pointer, string(language.as_ref()))) }
    }

    /// Its official text, where a text overlay was loaded, in all languages. Gives: Borrowed; never None.
    pub fn texts(&self) -> TextList {
        unsafe { TextList(lent(toc_provision_texts(self.0.pointer), self.0.keeper())) }
    }

    /// What it is about. Gives: Borrowed; never None.
    pub fn topics(&self) -> TopicList {
        unsafe { TopicList(lent(toc_provision_topics(self.0.pointer), self.0.keeper())) }
    }

    /// The terms it uses. Gives: Borrowed; never None.
    pub fn uses(&self) -> TermList {
        unsafe { TermList(lent(toc_provision_uses(self.0.pointer), self.0.keeper())) }
    }
}

thing! {
    /// A list of provisions.
    ProvisionList
}

sequence!(ProvisionList, Provision, toc_provision_list_count, toc_provision_list_at);

shared!(ProvisionList);

thing! {
    /// A query with its filters; may be run any number of times. It borrows from its dataset.
    Query
}

impl Query {
    /// Searches. The same query on the same dataset always gives the same hits in the same order. Gives: TOC_OK,
    /// also when nothing is found; TOC_E_NOMEM; TOC_E_ARGUMENT.
    pub fn run(&self) -> Result<HitList, Error> {
        let mut out: Pointer = null();
        check(unsafe { toc_query_run(self.0.pointer, &mut out) })?;
        Ok(unsafe { HitList(own(out, toc_hit_list_free, self.0.keeper())) })
    }

    /// Finds only instruments, actions, meetings, documents, decisions, resources and events that are dated, with a
    /// date that can lie between two days. At first all. Gives: TOC_OK, or TOC_E_ARGUMENT for a None query and for
    /// a date that does not exist.
    pub fn set_dates(&self, first: i32, last: i32) -> Result<(), Error> {
        check(unsafe { toc_query_set_dates(self.0.pointer, first, last) })?;
        Ok(())
    }

    /// Finds only what belongs to one instrument or names it: its provisions, terms and actions, decisions,
    /// meetings with their documents, resources and events on it, and its participants. At first all. Gives:
    /// TOC_OK, or TOC_E_ARGUMENT for a None query and for an instrument of another dataset.
    pub fn set_instrument<'a>(&self, instrument: impl Into<Option<&'a Instrument>>) -> Result<(), Error> {
        let instrument = instrument.into().map(|it| &it.0);
        check(unsafe { toc_query_set_instrument(self.0.pointer, pointer(instrument)) })?;
        Ok(())
    }

    /// Finds entities of one kind only. At first all kinds. Gives: TOC_OK, or TOC_E_ARGUMENT for a None query.
    pub fn set_kind(&self, kind: i32) -> Result<(), Error> {
        check(unsafe { toc_query_set_kind(self.0.pointer, kind) })?;
        Ok(())
    }

    /// Searches texts in one language only, and what has no language, such as symbols. At first all languages.
    /// Gives: TOC_OK, or TOC_E_ARGUMENT for a None query and for a language that is no tag.
    pub fn set_language<'a>(&self, language: impl Into<Option<&'a str>>) -> Result<(), Error> {
        let language = language.into().map(c_string);
        check(unsafe { toc_query_set_language(self.0.pointer, string(language.as_ref())) })?;
        Ok(())
    }

    /// How many hits are wanted at most. 20 at first; 0 only counts them. Gives: TOC_OK, or TOC_E_ARGUMENT for
    /// None.
    pub fn set_limit(&self, most: u32) -> Result<(), Error> {
        check(unsafe { toc_query_set_limit(self.0.pointer, most) })?;
        Ok(())
    }
}

thing! {
    /// One reason; borrowed from its explanation.
    Reason
}

impl Reason {
    /// The action that it rests on; for a rule, the action to which the rule is applied. Gives: Borrowed from the
    /// dataset; None when there is none.
    pub fn action(&self) -> Option<Action> {
        unsafe { lend(toc_reason_action(self.0.pointer), self.0.keeper()).map(Action) }
    }

    /// The coverage that it rests on. Gives: Borrowed from the dataset; None when there is none.
    pub fn coverage(&self) -> Option<Coverage> {
        unsafe { lend(toc_reason_coverage(self.0.pointer), self.0.keeper()).map(Coverage) }
    }

    /// The day it is about: of the action, of the effect of a rule, or up to which the data is known. Gives: A date
    /// (see date.h), complete or in part; 0 when only bounds are known, or none.
    pub fn date(&self) -> i32 {
        unsafe { toc_reason_date(self.0.pointer) }
    }

    /// The first day that its date can be. Gives: A full date; 0 when it has no date.
    pub fn earliest(&self) -> i32 {
        unsafe { toc_reason_earliest(self.0.pointer) }
    }

    /// What kind of reason it is. Gives: One of TOC_REASON_*; 0 for None.
    pub fn kind(&self) -> i32 {
        unsafe { toc_reason_kind(self.0.pointer) }
    }

    /// The last day that its date can be. Gives: A full date; 0 when it has no date or no bound.
    pub fn latest(&self) -> i32 {
        unsafe { toc_reason_latest(self.0.pointer) }
    }

    /// The provision in which the rule stands. Gives: Borrowed from the dataset; None when there is none (no clause
    /// deals with succession).
    pub fn provision(&self) -> Option<Provision> {
        unsafe { lend(toc_reason_provision(self.0.pointer), self.0.keeper()).map(Provision) }
    }

    /// The rule that it applies, or, as a data error, that the data contradicts. Gives: Borrowed from the dataset;
    /// None when there is none.
    pub fn rule(&self) -> Option<Rule> {
        unsafe { lend(toc_reason_rule(self.0.pointer), self.0.keeper()).map(Rule) }
    }

    /// The reason as a sentence in English, with full stop. Gives: Borrowed from the explanation; None for None.
    pub fn sentence(&self) -> Option<&str> {
        unsafe { text(toc_reason_sentence(self.0.pointer)) }
    }
}

thing! {
    /// A cross-reference from one entity to another.
    Reference
}

shared!(Reference);

impl Reference {
    /// The dataset that the reference belongs to: what a binding pins. Gives: Borrowed; None for None.
    pub fn dataset(&self) -> Option<Dataset> {
        unsafe { lend(toc_reference_dataset(self.0.pointer), self.0.keeper()).map(Dataset) }
    }

    /// Its index among all references: 0 to count - 1. Gives: 0 also for None.
    pub fn index(&self) -> u32 {
        unsafe { toc_reference_index(self.0.pointer) }
    }

    /// In what sense it refers. Gives: One of TOC_REFERENCE_*; 0 when other or not stated.
    pub fn kind(&self) -> i32 {
        unsafe { toc_reference_kind(self.0.pointer) }
    }

    /// The decision that makes the reference. Gives: Borrowed; None when something else makes it.
    pub fn owner_decision(&self) -> Option<Decision> {
        unsafe { lend(toc_reference_owner_decision(self.0.pointer), self.0.keeper()).map(Decision) }
    }

    /// The document that makes the reference. Gives: Borrowed; None when something else makes it.
    pub fn owner_document(&self) -> Option<Document> {
        unsafe { lend(toc_reference_owner_document(self.0.pointer), self.0.keeper()).map(Document) }
    }

    /// The id of the entity that the reference belongs to. Gives: Borrowed; None for None.
    pub fn owner_id(&self) -> Option<&str> {
        unsafe { text(toc_reference_owner_id(self.0.pointer)) }
    }

    /// The kind of the entity that the reference belongs to. Gives: One of TOC_KIND_*; TOC_KIND_NONE for None.
    pub fn owner_kind(&self) -> i32 {
        unsafe { toc_reference_owner_kind(self.0.pointer) }
    }

    /// The provision that makes the reference. Gives: Borrowed; None when something else makes it.
    pub fn owner_provision(&self) -> Option<Provision> {
        unsafe { lend(toc_reference_owner_provision(self.0.pointer), self.0.keeper()).map(Provision) }
    }

    /// The decision it refers to. Gives: Borrowed; None when it refers to something else.
    pub fn target_decision(&self) -> Option<Decision> {
        unsafe { lend(toc_reference_target_decision(self.0.pointer), self.0.keeper()).map(Decision) }
    }

    /// The document it refers to. Gives: Borrowed; None when it refers to something else.
    pub fn target_document(&self) -> Option<Document> {
        unsafe { lend(toc_reference_target_document(self.0.pointer), self.0.keeper()).map(Document) }
    }

    /// The id of the entity it refers to. Gives: Borrowed; None for None.
    pub fn target_id(&self) -> Option<&str> {
        unsafe { text(toc_reference_target_id(self.0.pointer)) }
    }

    /// The instrument it refers to. Gives: Borrowed; None when it refers to something else.
    pub fn target_instrument(&self) -> Option<Instrument> {
        unsafe { lend(toc_reference_target_instrument(self.0.pointer), self.0.keeper()).map(Instrument) }
    }

    /// The kind of the entity it refers to. Gives: One of TOC_KIND_*; TOC_KIND_NONE for None.
    pub fn target_kind(&self) -> i32 {
        unsafe { toc_reference_target_kind(self.0.pointer) }
    }

    /// The provision it refers to. Gives: Borrowed; None when it refers to something else.
    pub fn target_provision(&self) -> Option<Provision> {
        unsafe { lend(toc_reference_target_provision(self.0.pointer), self.0.keeper()).map(Provision) }
    }
}

thing! {
    /// A list of references.
    ReferenceList
}

sequence!(ReferenceList, Reference, toc_reference_list_count, toc_reference_list_at);

shared!(ReferenceList);

thing! {
    /// A guide, publication, tool or other aid.
    Resource
}

shared!(Resource);

impl Resource {
    /// Who wrote or held it, in one language. Gives: Borrowed; None when not stated in this language.
    pub fn author<'a>(&self, language: impl Into<Option<&'a str>>) -> Option<&str> {
        let language = language.into().map(c_string);
        unsafe { text(toc_resource_author(self.0.pointer, string(language.as_ref()))) }
    }

    /// Who wrote or held it, in all languages. Gives: Borrowed; never None.
    pub fn authors(&self) -> TextList {
        unsafe { TextList(lent(toc_resource_authors(self.0.pointer), self.0.keeper())) }
    }

    /// The body it belongs to. Gives: Borrowed; None when there is none.
    pub fn body(&self) -> Option<Body> {
        unsafe { lend(toc_resource_body(self.0.pointer), self.0.keeper()).map(Body) }
    }

    /// What other sources say about it. Gives: Borrowed; never None.
    pub fn claims(&self) -> ClaimList {
        unsafe { ClaimList(lent(toc_resource_claims(self.0.pointer), self.0.keeper())) }
    }

    /// The dataset that the resource belongs to: what a binding pins. Gives: Borrowed; None for None.
    pub fn dataset(&self) -> Option<Dataset> {
        unsafe { lend(toc_resource_dataset(self.0.pointer), self.0.keeper()).map(Dataset) }
    }

    /// Its date. Gives: A date (see date.h); 0 when not stated.
    pub fn date(&self) -> i32 {
        unsafe { toc_resource_date(self.0.pointer) }
    }

    /// Published versions of it. Gives: Borrowed; never None.
    pub fn editions(&self) -> EditionList {
        unsafe { EditionList(lent(toc_resource_editions(self.0.pointer), self.0.keeper())) }
    }

    /// Its address. Gives: Borrowed; None when not stated.
    pub fn href(&self) -> Option<&str> {
        unsafe { text(toc_resource_href(self.0.pointer)) }
    }

    /// Its permanent id. Gives: Borrowed; None for None.
    pub fn id(&self) -> Option<&str> {
        unsafe { text(toc_resource_id(self.0.pointer)) }
    }

    /// Its index among all resources: 0 to count - 1. Gives: 0 also for None.
    pub fn index(&self) -> u32 {
        unsafe { toc_resource_index(self.0.pointer) }
    }

    /// The instruments it is about. Gives: Borrowed; never None.
    pub fn instruments(&self) -> InstrumentList {
        unsafe { InstrumentList(lent(toc_resource_instruments(self.0.pointer), self.0.keeper())) }
    }

    /// Its ISBN. Gives: Borrowed; None when not stated.
    pub fn isbn(&self) -> Option<&str> {
        unsafe { text(toc_resource_isbn(self.0.pointer)) }
    }

    /// What kind of resource it is. Gives: One of TOC_RESOURCE_*; 0 when other or not stated.
    pub fn kind(&self) -> i32 {
        unsafe { toc_resource_kind(self.0.pointer) }
    }

    /// The languages it is known to exist in, as BCP 47 tags separated by spaces. Gives: Borrowed; None when not
    /// stated.
    pub fn languages(&self) -> Option<&str> {
        unsafe { text(toc_resource_languages(self.0.pointer)) }
    }

    /// The meeting it belongs to. Gives: Borrowed; None when there is none.
    pub fn meeting(&self) -> Option<Meeting> {
        unsafe { lend(toc_resource_meeting(self.0.pointer), self.0.keeper()).map(Meeting) }
    }

    /// A remark, in one language. Gives: Borrowed; None when not stated in this language.
    pub fn note<'a>(&self, language: impl Into<Option<&'a str>>) -> Option<&str> {
        let language = language.into().map(c_string);
        unsafe { text(toc_resource_note(self.0.pointer, string(language.as_ref()))) }
    }

    /// A remark, in all languages. Gives: Borrowed; never None.
    pub fn notes(&self) -> TextList {
        unsafe { TextList(lent(toc_resource_notes(self.0.pointer), self.0.keeper())) }
    }

    /// Its United Nations sales number. Gives: Borrowed; None when not stated.
    pub fn sales_number(&self) -> Option<&str> {
        unsafe { text(toc_resource_sales_number(self.0.pointer)) }
    }

    /// The sources behind it. Gives: Borrowed; never None.
    pub fn sources(&self) -> SourceList {
        unsafe { SourceList(lent(toc_resource_sources(self.0.pointer), self.0.keeper())) }
    }

    /// The terms it explains. Gives: Borrowed; never None.
    pub fn terms(&self) -> TermList {
        unsafe { TermList(lent(toc_resource_terms(self.0.pointer), self.0.keeper())) }
    }

    /// Its title, in one language. Gives: Borrowed; None when not stated in this language.
    pub fn title<'a>(&self, language: impl Into<Option<&'a str>>) -> Option<&str> {
        let language = language.into().map(c_string);
        unsafe { text(toc_resource_title(self.0.pointer, string(language.as_ref()))) }
    }

    /// Its title, in all languages. Gives: Borrowed; never None.
    pub fn titles(&self) -> TextList {
        unsafe { TextList(lent(toc_resource_titles(self.0.pointer), self.0.keeper())) }
    }
}

thing! {
    /// A list of resources.
    ResourceList
}

sequence!(ResourceList, Resource, toc_resource_list_count, toc_resource_list_at);

shared!(ResourceList);

thing! {
    /// A rule of the final clauses, as data.
    Rule
}

shared!(Rule);

impl Rule {
    /// How many instruments of consent it takes; 0 when that is no part of the rule.
    pub fn count(&self) -> u32 {
        unsafe { toc_rule_count(self.0.pointer) }
    }

    /// The dataset that the rule belongs to: what a binding pins. Gives: Borrowed; None for None.
    pub fn dataset(&self) -> Option<Dataset> {
        unsafe { lend(toc_rule_dataset(self.0.pointer), self.0.keeper()).map(Dataset) }
    }

    /// How many days; 0 when that is no part of the rule.
    pub fn days(&self) -> u32 {
        unsafe { toc_rule_days(self.0.pointer) }
    }

    /// What else happens with it. Gives: One of TOC_ENTAILS_*; 0 when other or not stated.
    pub fn entails(&self) -> i32 {
        unsafe { toc_rule_entails(self.0.pointer) }
    }

    /// Its index among all rules: 0 to count - 1. Gives: 0 also for None.
    pub fn index(&self) -> u32 {
        unsafe { toc_rule_index(self.0.pointer) }
    }

    /// The instrument that the rule belongs to. Gives: Borrowed; None for None.
    pub fn instrument(&self) -> Option<Instrument> {
        unsafe { lend(toc_rule_instrument(self.0.pointer), self.0.keeper()).map(Instrument) }
    }

    /// What the rule decides. Gives: One of TOC_RULE_*; 0 when other or not stated.
    pub fn kind(&self) -> i32 {
        unsafe { toc_rule_kind(self.0.pointer) }
    }

    /// How many months; 0 when that is no part of the rule.
    pub fn months(&self) -> u32 {
        unsafe { toc_rule_months(self.0.pointer) }
    }

    /// The instrument before whose entry into force nothing happens. Gives: Borrowed; None when there is none.
    pub fn not_before(&self) -> Option<Instrument> {
        unsafe { lend(toc_rule_not_before(self.0.pointer), self.0.keeper()).map(Instrument) }
    }

    /// Whether what an organization deposits counts beside its member States. Gives: One of TOC_ORGANIZATIONS_*; 0
    /// when other or not stated.
    pub fn organizations(&self) -> i32 {
        unsafe { toc_rule_organizations(self.0.pointer) }
    }

    /// The provision that says so. Gives: Borrowed; None when there is none.
    pub fn provision(&self) -> Option<Provision> {
        unsafe { lend(toc_rule_provision(self.0.pointer), self.0.keeper()).map(Provision) }
    }

    /// The instrument to which one must also be a party. Gives: Borrowed; None when there is none.
    pub fn requires(&self) -> Option<Instrument> {
        unsafe { lend(toc_rule_requires(self.0.pointer), self.0.keeper()).map(Instrument) }
    }

    /// The rule in our own words, in all languages. Gives: Borrowed; never None.
    pub fn summaries(&self) -> TextList {
        unsafe { TextList(lent(toc_rule_summaries(self.0.pointer), self.0.keeper())) }
    }

    /// The rule in our own words, in one language. Gives: Borrowed; None when not stated in this language.
    pub fn summary<'a>(&self, language: impl Into<Option<&'a str>>) -> Option<&str> {
        let language = language.into().map(c_string);
        unsafe { text(toc_rule_summary(self.0.pointer, string(language.as_ref()))) }
    }

    /// How many years; 0 when that is no part of the rule.
    pub fn years(&self) -> u32 {
        unsafe { toc_rule_years(self.0.pointer) }
    }
}

thing! {
    /// A list of rules.
    RuleList
}

sequence!(RuleList, Rule, toc_rule_list_count, toc_rule_list_at);

shared!(RuleList);

thing! {
    /// A series of document symbols that belongs to a body.
    Series
}

shared!(Series);

impl Series {
    /// The body that the series belongs to. Gives: Borrowed; None for None.
    pub fn body(&self) -> Option<Body> {
        unsafe { lend(toc_series_body(self.0.pointer), self.0.keeper()).map(Body) }
    }

    /// The dataset that the series belongs to: what a binding pins. Gives: Borrowed; None for None.
    pub fn dataset(&self) -> Option<Dataset> {
        unsafe { lend(toc_series_dataset(self.0.pointer), self.0.keeper()).map(Dataset) }
    }

    /// Its index among all series: 0 to count - 1. Gives: 0 also for None.
    pub fn index(&self) -> u32 {
        unsafe { toc_series_index(self.0.pointer) }
    }

    /// A remark, in one language. Gives: Borrowed; None when not stated in this language.
    pub fn note<'a>(&self, language: impl Into<Option<&'a str>>) -> Option<&str> {
        let language = language.into().map(c_string);
        unsafe { text(toc_series_note(self.0.pointer, string(language.as_ref()))) }
    }

    /// A remark, in all languages. Gives: Borrowed; never None.
    pub fn notes(&self) -> TextList {
        unsafe { TextList(lent(toc_series_notes(self.0.pointer), self.0.keeper())) }
    }

    /// How its symbols begin, such as "CTOC/COP/WG.2". Gives: Borrowed; None when not stated.
    pub fn prefix(&self) -> Option<&str> {
        unsafe { text(toc_series_prefix(self.0.pointer)) }
    }

    /// The sources behind it. Gives: Borrowed; never None.
    pub fn sources(&self) -> SourceList {
        unsafe { SourceList(lent(toc_series_sources(self.0.pointer), self.0.keeper())) }
    }

    /// Whether the prefix was seen; TOC_VERIFIED_NO marks what only memory says. Gives: One of TOC_VERIFIED_*; 0
    /// when other or not stated.
    pub fn verified(&self) -> i32 {
        unsafe { toc_series_verified(self.0.pointer) }
    }
}

thing! {
    /// A list of series.
    SeriesList
}

sequence!(SeriesList, Series, toc_series_list_count, toc_series_list_at);

shared!(SeriesList);

thing! {
    /// Where a fact was read.
    Source
}

shared!(Source);

impl Source {
    /// The dataset that the source belongs to: what a binding pins. Gives: Borrowed; None for None.
    pub fn dataset(&self) -> Option<Dataset> {
        unsafe { lend(toc_source_dataset(self.0.pointer), self.0.keeper()).map(Dataset) }
    }

    /// The date of the source, or of its state when it was read. Gives: A date (see date.h); 0 when not stated.
    pub fn date(&self) -> i32 {
        unsafe { toc_source_date(self.0.pointer) }
    }

    /// Its address. Gives: Borrowed; None when not stated.
    pub fn href(&self) -> Option<&str> {
        unsafe { text(toc_source_href(self.0.pointer)) }
    }

    /// Its permanent id. Gives: Borrowed; None for None.
    pub fn id(&self) -> Option<&str> {
        unsafe { text(toc_source_id(self.0.pointer)) }
    }

    /// Its index among all sources: 0 to count - 1. Gives: 0 also for None.
    pub fn index(&self) -> u32 {
        unsafe { toc_source_index(self.0.pointer) }
    }

    /// What kind of source it is. Gives: One of TOC_SOURCE_*; 0 when other or not stated.
    pub fn kind(&self) -> i32 {
        unsafe { toc_source_kind(self.0.pointer) }
    }

    /// A remark on it, in one language. Gives: Borrowed; None when not stated in this language.
    pub fn note<'a>(&self, language: impl Into<Option<&'a str>>) -> Option<&str> {
        let language = language.into().map(c_string);
        unsafe { text(toc_source_note(self.0.pointer, string(language.as_ref()))) }
    }

    /// A remark on it, in all languages. Gives: Borrowed; never None.
    pub fn notes(&self) -> TextList {
        unsafe { TextList(lent(toc_source_notes(self.0.pointer), self.0.keeper())) }
    }

    /// Its title, in one language. Gives: Borrowed; None when not stated in this language.
    pub fn title<'a>(&self, language: impl Into<Option<&'a str>>) -> Option<&str> {
        let language = language.into().map(c_string);
        unsafe { text(toc_source_title(self.0.pointer, string(language.as_ref()))) }
    }

    /// Its title, in all languages. Gives: Borrowed; never None.
    pub fn titles(&self) -> TextList {
        unsafe { TextList(lent(toc_source_titles(self.0.pointer), self.0.keeper())) }
    }

    /// Whether somebody read the fact there; TOC_VERIFIED_NO marks what only memory says. Gives: One of
    /// TOC_VERIFIED_*; 0 when other or not stated.
    pub fn verified(&self) -> i32 {
        unsafe { toc_source_verified(self.0.pointer) }
    }
}

thing! {
    /// A list of sources.
    SourceList
}

sequence!(SourceList, Source, toc_source_list_count, toc_source_list_at);

shared!(SourceList);

thing! {
    /// A term that an instrument defines.
    Term
}

shared!(Term);

impl Term {
    /// The dataset that the term belongs to: what a binding pins. Gives: Borrowed; None for None.
    pub fn dataset(&self) -> Option<Dataset> {
        unsafe { lend(toc_term_dataset(self.0.pointer), self.0.keeper()).map(Dataset) }
    }

    /// The provision that defines it. Gives: Borrowed; None when there is none.
    pub fn defined_by(&self) -> Option<Provision> {
        unsafe { lend(toc_term_defined_by(self.0.pointer), self.0.keeper()).map(Provision) }
    }

    /// What it means, in our own words, in one language. Gives: Borrowed; None when not stated in this language.
    pub fn gloss<'a>(&self, language: impl Into<Option<&'a str>>) -> Option<&str> {
        let language = language.into().map(c_string);
        unsafe { text(toc_term_gloss(self.0.pointer, string(language.as_ref()))) }
    }

    /// What it means, in our own words, in all languages. Gives: Borrowed; never None.
    pub fn glosses(&self) -> TextList {
        unsafe { TextList(lent(toc_term_glosses(self.0.pointer), self.0.keeper())) }
    }

    /// Its permanent id. Gives: Borrowed; None for None.
    pub fn id(&self) -> Option<&str> {
        unsafe { text(toc_term_id(self.0.pointer)) }
    }

    /// Its index among all terms: 0 to count - 1. Gives: 0 also for None.
    pub fn index(&self) -> u32 {
        unsafe { toc_term_index(self.0.pointer) }
    }

    /// The instrument that defines it. Gives: Borrowed; None when there is none.
    pub fn instrument(&self) -> Option<Instrument> {
        unsafe { lend(toc_term_instrument(self.0.pointer), self.0.keeper()).map(Instrument) }
    }

    /// The term itself, in one language. Gives: Borrowed; None when not stated in this language.
    pub fn label<'a>(&self, language: impl Into<Option<&'a str>>) -> Option<&str> {
        let language = language.into().map(c_string);
        unsafe { text(toc_term_label(self.0.pointer, string(language.as_ref()))) }
    }

    /// The term itself, in all languages. Gives: Borrowed; never None.
    pub fn labels(&self) -> TextList {
        unsafe { TextList(lent(toc_term_labels(self.0.pointer), self.0.keeper())) }
    }

    /// Related terms, such as the Convention's beside a Protocol's. Gives: Borrowed; never None.
    pub fn see(&self) -> TermList {
        unsafe { TermList(lent(toc_term_see(self.0.pointer), self.0.keeper())) }
    }

    /// The terms that name this one as related. Gives: Borrowed; never None.
    pub fn seen_from(&self) -> TermList {
        unsafe { TermList(lent(toc_term_seen_from(self.0.pointer), self.0.keeper())) }
    }

    /// The sources behind it. Gives: Borrowed; never None.
    pub fn sources(&self) -> SourceList {
        unsafe { SourceList(lent(toc_term_sources(self.0.pointer), self.0.keeper())) }
    }

    /// The provisions that use the term, beyond its definition. Gives: Borrowed; never None.
    pub fn used_in(&self) -> ProvisionList {
        unsafe { ProvisionList(lent(toc_term_used_in(self.0.pointer), self.0.keeper())) }
    }
}

thing! {
    /// A list of terms.
    TermList
}

sequence!(TermList, Term, toc_term_list_count, toc_term_list_at);

shared!(TermList);

thing! {
    /// A text in one language.
    Text
}

shared!(Text);

impl Text {
    /// The dataset that the text belongs to: what a binding pins. Gives: Borrowed; None for None.
    pub fn dataset(&self) -> Option<Dataset> {
        unsafe { lend(toc_text_dataset(self.0.pointer), self.0.keeper()).map(Dataset) }
    }

    /// Its index among all texts: 0 to count - 1. Gives: 0 also for None.
    pub fn index(&self) -> u32 {
        unsafe { toc_text_index(self.0.pointer) }
    }

    /// Its language, a BCP 47 tag. Gives: Borrowed; None when not stated.
    pub fn language(&self) -> Option<&str> {
        unsafe { text(toc_text_language(self.0.pointer)) }
    }

    /// The day since when it holds (former names). Gives: A date (see date.h); 0 when not stated.
    pub fn since(&self) -> i32 {
        unsafe { toc_text_since(self.0.pointer) }
    }

    /// Whether it is official or unofficial; 0 when that is not stated. Gives: One of TOC_TEXT_*; 0 when other or
    /// not stated.
    pub fn status(&self) -> i32 {
        unsafe { toc_text_status(self.0.pointer) }
    }

    /// The text itself. Gives: Borrowed; None when not stated.
    pub fn string(&self) -> Option<&str> {
        unsafe { text(toc_text_string(self.0.pointer)) }
    }

    /// The day until when it held (former names). Gives: A date (see date.h); 0 when not stated.
    pub fn until(&self) -> i32 {
        unsafe { toc_text_until(self.0.pointer) }
    }
}

thing! {
    /// A list of texts.
    TextList
}

sequence!(TextList, Text, toc_text_list_count, toc_text_list_at);

shared!(TextList);

thing! {
    /// A subject of the controlled list.
    Topic
}

shared!(Topic);

impl Topic {
    /// The dataset that the topic belongs to: what a binding pins. Gives: Borrowed; None for None.
    pub fn dataset(&self) -> Option<Dataset> {
        unsafe { lend(toc_topic_dataset(self.0.pointer), self.0.keeper()).map(Dataset) }
    }

    /// Its permanent id. Gives: Borrowed; None for None.
    pub fn id(&self) -> Option<&str> {
        unsafe { text(toc_topic_id(self.0.pointer)) }
    }

    /// Its index among all topics: 0 to count - 1. Gives: 0 also for None.
    pub fn index(&self) -> u32 {
        unsafe { toc_topic_index(self.0.pointer) }
    }

    /// Its name, in one language. Gives: Borrowed; None when not stated in this language.
    pub fn name<'a>(&self, language: impl Into<Option<&'a str>>) -> Option<&str> {
        let language = language.into().map(c_string);
        unsafe { text(toc_topic_name(self.0.pointer, string(language.as_ref()))) }
    }

    /// Its name, in all languages. Gives: Borrowed; never None.
    pub fn names(&self) -> TextList {
        unsafe { TextList(lent(toc_topic_names(self.0.pointer), self.0.keeper())) }
    }

    /// The provisions on this topic, in the order of the instruments. Gives: Borrowed; never None.
    pub fn provisions(&self) -> ProvisionList {
        unsafe { ProvisionList(lent(toc_topic_provisions(self.0.pointer), self.0.keeper())) }
    }
}

thing! {
    /// A list of topics.
    TopicList
}

sequence!(TopicList, Topic, toc_topic_list_count, toc_topic_list_at);

shared!(TopicList);

thing! {
    /// A folded form of a phrase or of the name of an instrument.
    Wording
}

shared!(Wording);

impl Wording {
    /// Whether it counts in capital letters only: "TIP". Gives: 1 or 0.
    pub fn capitals(&self) -> bool {
        unsafe { toc_wording_capitals(self.0.pointer) != 0 }
    }

    /// The dataset that the wording belongs to: what a binding pins. Gives: Borrowed; None for None.
    pub fn dataset(&self) -> Option<Dataset> {
        unsafe { lend(toc_wording_dataset(self.0.pointer), self.0.keeper()).map(Dataset) }
    }

    /// The first of them. Gives: Borrowed; None when not stated.
    pub fn first(&self) -> Option<&str> {
        unsafe { text(toc_wording_first(self.0.pointer)) }
    }

    /// Its index among all wordings: 0 to count - 1. Gives: 0 also for None.
    pub fn index(&self) -> u32 {
        unsafe { toc_wording_index(self.0.pointer) }
    }

    /// The instrument that it names. Gives: Borrowed; None when there is none.
    pub fn instrument(&self) -> Option<Instrument> {
        unsafe { lend(toc_wording_instrument(self.0.pointer), self.0.keeper()).map(Instrument) }
    }

    /// The folded words, one blank between them. Gives: Borrowed; None when not stated.
    pub fn key(&self) -> Option<&str> {
        unsafe { text(toc_wording_key(self.0.pointer)) }
    }

    /// Its language, a BCP 47 tag; "" for any. Gives: Borrowed; None when not stated.
    pub fn language(&self) -> Option<&str> {
        unsafe { text(toc_wording_language(self.0.pointer)) }
    }

    /// The phrase that it is a form of. Gives: Borrowed; None when there is none.
    pub fn phrase(&self) -> Option<Phrase> {
        unsafe { lend(toc_wording_phrase(self.0.pointer), self.0.keeper()).map(Phrase) }
    }

    /// Whether it is an abbreviation: a full stop may follow it. Gives: 1 or 0.
    pub fn stopped(&self) -> bool {
        unsafe { toc_wording_stopped(self.0.pointer) != 0 }
    }
}

thing! {
    /// A list of wordings.
    WordingList
}

sequence!(WordingList, Wording, toc_wording_list_count, toc_wording_list_at);

shared!(WordingList);

/// The word of the dataset for a constant, such as "signature". Gives: A constant, or None for a number that is
/// none of the listed ones.
pub fn action_kind_name(number: i32) -> Option<&'static str> {
    unsafe { text(toc_action_kind_name(number)) }
}

/// The name of a kind of thing as the dataset writes it, such as "provision". Gives: A constant, or None for a
/// number that is no kind.
pub fn kind_name(kind: i32) -> Option<&'static str> {
    unsafe { text(toc_kind_name(kind)) }
}

/// What a result code means, as a short English sentence without a full stop. Gives: A constant; never None.
pub fn result_message(result: i32) -> &'static str {
    unsafe { text(toc_result_message(result)).unwrap_or_default() }
}

/// The name of a result code, such as "TOC_E_NOMEM". Gives: A constant; "unknown" for a number that is no result
/// code.
pub fn result_name(result: i32) -> &'static str {
    unsafe { text(toc_result_name(result)).unwrap_or_default() }
}

/// The version of the library at run time: major * 10000 + minor * 100 + patch.
pub fn version_number() -> i32 {
    unsafe { toc_version_number() }
}

/// The version of the library at run time, such as "0.1.0". Gives: A constant; never None.
pub fn version_string() -> &'static str {
    unsafe { text(toc_version_string()).unwrap_or_default() }
}

/// Writes the citation of a provision. Gives: The length of the whole text without the NUL.
pub fn cite_format<'a>(provision: impl Into<Option<&'a Provision>>, style: i32, language: impl Into<Option<&'a str>>) -> String {
    let provision = provision.into().map(|it| &it.0);
    let language = language.into().map(c_string);
    written(|buffer, size| unsafe { toc_cite_format(pointer(provision), style, string(language.as_ref()), buffer, size) })
}

/// Finds the citations in a text, in one pass and in time that grows with its length only. In a list ("articles 5,
/// 6 and 8") each item is a citation with a place of its own. The names of instruments, decisions, document symbols
/// and volumes of the Treaty Series are found too. Bytes that are not UTF-8 are passed over. Gives: TOC_OK,
/// TOC_E_ARGUMENT, TOC_E_NOMEM, or TOC_E_LIMIT for more than 33 million citations or targets.
pub fn cite_scan<'a>(dataset: &Dataset, text: &str, language: impl Into<Option<&'a str>>, context_id: impl Into<Option<&'a str>>) -> Result<CitationList, Error> {
    let language = language.into().map(c_string);
    let context_id = context_id.into().map(c_string);
    let mut out: Pointer = null();
    check(unsafe { toc_cite_scan(dataset.0.pointer, text.as_ptr() as *const c_char, text.len(), string(language.as_ref()), string(context_id.as_ref()), &mut out) })?;
    Ok(unsafe { CitationList(own(out, toc_citation_list_free, dataset.0.keeper())) })
}

/// The word of the dataset for a state, such as "exact". Gives: A constant, or None for a number that is none of
/// the listed ones.
pub fn cite_state_name(number: i32) -> Option<&'static str> {
    unsafe { text(toc_cite_state_name(number)) }
}

/// Finds the provision that a person means: a citation in any form that toc_cite_scan reads ("UNTOC art. 18", "art
/// 3(a) TIP"), or a locator ("som#art_6"). Gives: Borrowed; None when it is no citation of one provision, or not
/// certain which one.
pub fn find_provision<'a>(dataset: impl Into<Option<&'a Dataset>>, text: impl Into<Option<&'a str>>, context_id: impl Into<Option<&'a str>>) -> Option<Provision> {
    let dataset = dataset.into().map(|it| &it.0);
    let text = text.into().map(c_string);
    let context_id = context_id.into().map(c_string);
    unsafe { lend(toc_find_provision(pointer(dataset), string(text.as_ref()), string(context_id.as_ref())), dataset.and_then(Handle::keeper)).map(Provision) }
}

/// Lists the instruments in force for both of two participants on a day, in the order of the dataset. Gives:
/// TOC_OK; TOC_E_ARGUMENT when a participant or out is None, the two are of different datasets, or date is no date;
/// TOC_E_NOMEM.
pub fn common_instruments(a: &Participant, b: &Participant, date: i32) -> Result<(u32, InstrumentList), Error> {
    let mut unknown = 0;
    let mut out: Pointer = null();
    check(unsafe { toc_common_instruments(a.0.pointer, b.0.pointer, date, &mut unknown, &mut out) })?;
    Ok(unsafe { (unknown, InstrumentList(own(out, toc_instrument_list_free, a.0.keeper()))) })
}

/// Lists the provisions on a topic in the instruments in force for both of two participants on a day, in reading
/// order, such as what they owe each other on extradition. Those of an instrument that cannot be decided are left
/// out: call toc_common_instruments to see what is undecided. Gives: TOC_OK; TOC_E_ARGUMENT when something is None
/// or of another dataset, or date is no date; TOC_E_NOMEM.
pub fn common_provisions(a: &Participant, b: &Participant, topic: &Topic, date: i32) -> Result<ProvisionList, Error> {
    let mut out: Pointer = null();
    check(unsafe { toc_common_provisions(a.0.pointer, b.0.pointer, topic.0.pointer, date, &mut out) })?;
    Ok(unsafe { ProvisionList(own(out, toc_provision_list_free, a.0.keeper())) })
}

/// The dataset that was compiled into the library: no file, no allocation, no start-up cost. Gives: A dataset that
/// need not be released (releasing it does nothing); None when the library was built without one.
pub fn dataset_builtin() -> Option<Dataset> {
    unsafe { lend(toc_dataset_builtin(), None).map(Dataset) }
}

/// Opens a snapshot file (`.tocb`), as `toc-data compile` writes it. Gives: TOC_OK, or TOC_E_ARGUMENT, TOC_E_IO,
/// TOC_E_NOMEM, TOC_E_FORMAT, TOC_E_VERSION, TOC_E_LIMIT, TOC_E_PLATFORM.
pub fn dataset_open_file(path: &str, flags: u32) -> Result<Dataset, Error> {
    let path = c_string(path);
    let mut out: Pointer = null();
    check(unsafe { toc_dataset_open_file(path.as_ptr(), flags, &mut out) })?;
    Ok(unsafe { Dataset(own_dataset(out)) })
}

/// Opens a snapshot from bytes in memory, which are copied and verified completely. Gives: TOC_OK, or
/// TOC_E_ARGUMENT, TOC_E_NOMEM, TOC_E_FORMAT, TOC_E_VERSION, TOC_E_PLATFORM.
pub fn dataset_open_memory(bytes: &[u8]) -> Result<Dataset, Error> {
    let mut out: Pointer = null();
    check(unsafe { toc_dataset_open_memory(bytes.as_ptr() as Pointer, bytes.len(), &mut out) })?;
    Ok(unsafe { Dataset(own_dataset(out)) })
}

/// The date a number of days later (or earlier). The "ninetieth day after" a day is that day plus 90. Gives: A full
/// date; 0 when date is not full or the result leaves years 1 to 9999.
pub fn date_add_days(date: i32, days: i32) -> i32 {
    unsafe { toc_date_add_days(date, days) }
}

/// The date a number of months later (or earlier). Where that month is shorter, its last day. Gives: A full date; 0
/// when date is not full or the result leaves years 1 to 9999.
pub fn date_add_months(date: i32, months: i32) -> i32 {
    unsafe { toc_date_add_months(date, months) }
}

/// Compares two dates, three-valued: what overlaps cannot be told apart. Gives: One of TOC_DATE_*.
pub fn date_compare(first: i32, second: i32) -> i32 {
    unsafe { toc_date_compare(first, second) }
}

/// Days from the first date to the second; negative when the second is earlier. Gives: The number of days; 0 also
/// when one of them is not a full date.
pub fn date_days_between(first: i32, second: i32) -> i32 {
    unsafe { toc_date_days_between(first, second) }
}

/// The first day the date can mean: 20040200 gives 20040201. Gives: A full date; 0 for what is no date.
pub fn date_earliest(date: i32) -> i32 {
    unsafe { toc_date_earliest(date) }
}

/// Writes a date in ISO 8601, shortened where parts are unknown: "2003-09-29", "2003-09", "2003". Gives: Bytes that
/// the text has without NUL; 0 for 0 and for what is no date. When the result is not below size, the text was cut.
pub fn date_format(date: i32) -> String {
    written(|buffer, size| unsafe { toc_date_format(date, buffer, size) })
}

/// Whether year, month and day are all known.
pub fn date_is_full(date: i32) -> bool {
    unsafe { toc_date_is_full(date) != 0 }
}

/// Whether the number is a date by the rules above, complete or not; 0 is none.
pub fn date_is_valid(date: i32) -> bool {
    unsafe { toc_date_is_valid(date) != 0 }
}

/// The last day the date can mean: 20040200 gives 20040229. Gives: A full date; 0 for what is no date.
pub fn date_latest(date: i32) -> i32 {
    unsafe { toc_date_latest(date) }
}

/// Reads an ISO 8601 calendar date: "2003", "2003-09" or "2003-09-29". Gives: The date; 0 when text is None or no
/// such date exists (30 February, year 0, other characters).
pub fn date_parse<'a>(text: impl Into<Option<&'a str>>) -> i32 {
    let text = text.into().map(c_string);
    unsafe { toc_date_parse(string(text.as_ref())) }
}

/// The word of the dataset for a constant, such as "decision". Gives: A constant, or None for a number that is none
/// of the listed ones.
pub fn decision_kind_name(number: i32) -> Option<&'static str> {
    unsafe { text(toc_decision_kind_name(number)) }
}

/// The word for a change, such as "added". Gives: A constant, or None for a number that is none of them.
pub fn change_name(change: i32) -> Option<&'static str> {
    unsafe { text(toc_change_name(change)) }
}

/// Compares two datasets. First come edition, format and as-of of the datasets, then the kinds of things in the
/// order of TOC_KIND_*; within a kind what was removed or changed in the order of the first dataset, then what was
/// added in the order of the second one. Gives: TOC_OK; TOC_E_ARGUMENT when something is None; TOC_E_NOMEM.
pub fn diff(before: &Dataset, after: &Dataset) -> Result<DifferenceList, Error> {
    let mut out: Pointer = null();
    check(unsafe { toc_diff(before.0.pointer, after.0.pointer, &mut out) })?;
    Ok(unsafe { DifferenceList(own(out, toc_difference_list_free, before.0.keeper())) })
}

/// The word of the dataset for a constant, such as "report". Gives: A constant, or None for a number that is none
/// of the listed ones.
pub fn document_kind_name(number: i32) -> Option<&'static str> {
    unsafe { text(toc_document_kind_name(number)) }
}

/// The word of the dataset for a constant, such as "adoption". Gives: A constant, or None for a number that is none
/// of the listed ones.
pub fn event_kind_name(number: i32) -> Option<&'static str> {
    unsafe { text(toc_event_kind_name(number)) }
}

/// The word for a kind of reason, such as "data-error". Gives: A constant, or None for a number that is none of
/// them.
pub fn reason_kind_name(kind: i32) -> Option<&'static str> {
    unsafe { text(toc_reason_kind_name(kind)) }
}

/// Explains the status of a participant under an instrument on a day. Gives: TOC_OK; TOC_E_ARGUMENT when something
/// is None, the two are of different datasets, or date is no date; TOC_E_NOMEM.
pub fn status_explain(participant: &Participant, instrument: &Instrument, date: i32) -> Result<Explanation, Error> {
    let mut out: Pointer = null();
    check(unsafe { toc_status_explain(participant.0.pointer, instrument.0.pointer, date, &mut out) })?;
    Ok(unsafe { Explanation(own(out, toc_explanation_free, participant.0.keeper())) })
}

/// Finds a body by its id, its symbol (such as "CTOC/COP"), or a name or alias in any language, compared as
/// toc_find_participant does. Gives: Borrowed; None when there is none.
pub fn find_body<'a>(dataset: impl Into<Option<&'a Dataset>>, name: impl Into<Option<&'a str>>) -> Option<Body> {
    let dataset = dataset.into().map(|it| &it.0);
    let name = name.into().map(c_string);
    unsafe { lend(toc_find_body(pointer(dataset), string(name.as_ref())), dataset.and_then(Handle::keeper)).map(Body) }
}

/// Finds the body to which a document symbol belongs: the one whose series, or whose own symbol, is the longest
/// beginning of it. The document need not be in the dataset. Gives: Borrowed; None when there is none, or when it
/// is no symbol.
pub fn find_body_by_symbol<'a>(dataset: impl Into<Option<&'a Dataset>>, symbol: impl Into<Option<&'a str>>) -> Option<Body> {
    let dataset = dataset.into().map(|it| &it.0);
    let symbol = symbol.into().map(c_string);
    unsafe { lend(toc_find_body_by_symbol(pointer(dataset), string(symbol.as_ref())), dataset.and_then(Handle::keeper)).map(Body) }
}

/// Finds a decision or resolution by its number. Those of a body are counted apart: decision 6/1 is not resolution
/// 6/1. Gives: Borrowed; None when there is none.
pub fn find_decision_by_number<'a>(dataset: impl Into<Option<&'a Dataset>>, kind: i32, number: impl Into<Option<&'a str>>) -> Option<Decision> {
    let dataset = dataset.into().map(|it| &it.0);
    let number = number.into().map(c_string);
    unsafe { lend(toc_find_decision_by_number(pointer(dataset), kind, string(number.as_ref())), dataset.and_then(Handle::keeper)).map(Decision) }
}

/// Finds a decision or resolution by its document symbol, such as "A/RES/55/25", as it is typed: see
/// toc_symbol_normalize. Gives: Borrowed; None when there is none.
pub fn find_decision_by_symbol<'a>(dataset: impl Into<Option<&'a Dataset>>, symbol: impl Into<Option<&'a str>>) -> Option<Decision> {
    let dataset = dataset.into().map(|it| &it.0);
    let symbol = symbol.into().map(c_string);
    unsafe { lend(toc_find_decision_by_symbol(pointer(dataset), string(symbol.as_ref())), dataset.and_then(Handle::keeper)).map(Decision) }
}

/// Finds a document by its symbol, such as "A/55/383/Add.1", as it is typed: see toc_symbol_normalize. Gives:
/// Borrowed; None when there is none.
pub fn find_document_by_symbol<'a>(dataset: impl Into<Option<&'a Dataset>>, symbol: impl Into<Option<&'a str>>) -> Option<Document> {
    let dataset = dataset.into().map(|it| &it.0);
    let symbol = symbol.into().map(c_string);
    unsafe { lend(toc_find_document_by_symbol(pointer(dataset), string(symbol.as_ref())), dataset.and_then(Handle::keeper)).map(Document) }
}

/// Finds an instrument by what a person would type: an id, an MTDSG number, or a title, short title or alias in any
/// language, compared as toc_find_participant does. Gives: Borrowed; None when there is none.
pub fn find_instrument<'a>(dataset: impl Into<Option<&'a Dataset>>, name: impl Into<Option<&'a str>>) -> Option<Instrument> {
    let dataset = dataset.into().map(|it| &it.0);
    let name = name.into().map(c_string);
    unsafe { lend(toc_find_instrument(pointer(dataset), string(name.as_ref())), dataset.and_then(Handle::keeper)).map(Instrument) }
}

/// Finds an instrument by its number in Multilateral Treaties Deposited with the Secretary-General, such as
/// "XVIII-12-a". Gives: Borrowed; None when there is none.
pub fn find_instrument_by_mtdsg<'a>(dataset: impl Into<Option<&'a Dataset>>, number: impl Into<Option<&'a str>>) -> Option<Instrument> {
    let dataset = dataset.into().map(|it| &it.0);
    let number = number.into().map(c_string);
    unsafe { lend(toc_find_instrument_by_mtdsg(pointer(dataset), string(number.as_ref())), dataset.and_then(Handle::keeper)).map(Instrument) }
}

/// Finds a participant by what a person would type: an id, a code, or a short name, formal name or alias in any
/// language; names are compared folded (see toc_fold), or, when the dataset has no index for search, with ASCII
/// letters in either case. Gives: Borrowed; None when there is none.
pub fn find_participant<'a>(dataset: impl Into<Option<&'a Dataset>>, name: impl Into<Option<&'a str>>) -> Option<Participant> {
    let dataset = dataset.into().map(|it| &it.0);
    let name = name.into().map(c_string);
    unsafe { lend(toc_find_participant(pointer(dataset), string(name.as_ref())), dataset.and_then(Handle::keeper)).map(Participant) }
}

/// Finds a participant by ISO 3166-1 alpha-2 or alpha-3 code (either case) or by M49 number of three digits. Gives:
/// Borrowed; None when there is none.
pub fn find_participant_by_code<'a>(dataset: impl Into<Option<&'a Dataset>>, code: impl Into<Option<&'a str>>) -> Option<Participant> {
    let dataset = dataset.into().map(|it| &it.0);
    let code = code.into().map(c_string);
    unsafe { lend(toc_find_participant_by_code(pointer(dataset), string(code.as_ref())), dataset.and_then(Handle::keeper)).map(Participant) }
}

/// Aligns a text with the provisions of an instrument. A file may hold several instruments: the one meant is known
/// by its headings; when most of them are others, nothing is placed. Labels are read in the styles of the six
/// official languages of the United Nations; the dataset's structure decides what "(i)" is. Bytes that are no text,
/// or XML that is refused, place nothing: the diagnostics tell why. Gives: TOC_OK, also when little or nothing was
/// placed; TOC_E_ARGUMENT for None, for an instrument that the dataset does not have, and for a language that is no
/// tag; TOC_E_LIMIT; TOC_E_NOMEM.
pub fn import_text(dataset: &Dataset, instrument_id: &str, language: &str, bytes: &[u8]) -> Result<Import, Error> {
    let instrument_id = c_string(instrument_id);
    let language = c_string(language);
    let mut out: Pointer = null();
    check(unsafe { toc_import_text(dataset.0.pointer, instrument_id.as_ptr(), language.as_ptr(), bytes.as_ptr() as Pointer, bytes.len(), &mut out) })?;
    Ok(unsafe { Import(own(out, toc_import_free, dataset.0.keeper())) })
}

/// The word of the dataset for a constant, such as "proposed". Gives: A constant, or None for a number that is none
/// of the listed ones.
pub fn correction_kind_name(number: i32) -> Option<&'static str> {
    unsafe { text(toc_correction_kind_name(number)) }
}

/// The word of the dataset for a constant, such as "protocols". Gives: A constant, or None for a number that is
/// none of the listed ones.
pub fn entails_name(number: i32) -> Option<&'static str> {
    unsafe { text(toc_entails_name(number)) }
}

/// The word of the dataset for a constant, such as "convention". Gives: A constant, or None for a number that is
/// none of the listed ones.
pub fn instrument_kind_name(number: i32) -> Option<&'static str> {
    unsafe { text(toc_instrument_kind_name(number)) }
}

/// The word of the dataset for a constant, such as "counted". Gives: A constant, or None for a number that is none
/// of the listed ones.
pub fn organizations_name(number: i32) -> Option<&'static str> {
    unsafe { text(toc_organizations_name(number)) }
}

/// The word of the dataset for a constant, such as "signature". Gives: A constant, or None for a number that is
/// none of the listed ones.
pub fn rule_kind_name(number: i32) -> Option<&'static str> {
    unsafe { text(toc_rule_kind_name(number)) }
}

/// Walks all codes there are. Gives: The code at a position; 0 behind the last.
pub fn diagnostic_code_at(position: u32) -> i32 {
    unsafe { toc_diagnostic_code_at(position) }
}

/// What a code means and what to do. Gives: A constant; None when there is no such code.
pub fn diagnostic_code_help(code: i32) -> Option<&'static str> {
    unsafe { text(toc_diagnostic_code_help(code)) }
}

/// The name of a code, such as "dangling-reference". Gives: A constant; None when there is no such code.
pub fn diagnostic_code_name(code: i32) -> Option<&'static str> {
    unsafe { text(toc_diagnostic_code_name(code)) }
}

/// Makes a loader. Gives: TOC_OK, or TOC_E_ARGUMENT, TOC_E_NOMEM.
pub fn loader_new() -> Result<Loader, Error> {
    let mut out: Pointer = null();
    check(unsafe { toc_loader_new(&mut out) })?;
    Ok(unsafe { Loader(own(out, toc_loader_free, None)) })
}

/// The word of the dataset for a constant, such as "assembly". Gives: A constant, or None for a number that is none
/// of the listed ones.
pub fn body_kind_name(number: i32) -> Option<&'static str> {
    unsafe { text(toc_body_kind_name(number)) }
}

/// The word of the dataset for a constant, such as "in-person". Gives: A constant, or None for a number that is
/// none of the listed ones.
pub fn meeting_format_name(number: i32) -> Option<&'static str> {
    unsafe { text(toc_meeting_format_name(number)) }
}

/// Lists the things whose id, code, number, symbol, name, title, label or heading is nearest to a text, the nearest
/// first; of each thing its nearest one. The distance is counted in code points inserted, left out, replaced or
/// exchanged with the next one (optimal string alignment), ASCII letters in either case; what begins with the whole
/// text has distance 1. Of a name, title, label or heading, as many words as the text has are compared too,
/// wherever they stand: with 1 for what is left of it. What needs more than a third of the text changed is not
/// near. Among things at one distance, those that begin like the text come first. Gives: TOC_OK; TOC_E_ARGUMENT
/// when dataset, text or out is None; TOC_E_NOMEM.
pub fn near(dataset: &Dataset, text: &str, kind: i32, most: u32) -> Result<NearList, Error> {
    let text = c_string(text);
    let mut out: Pointer = null();
    check(unsafe { toc_near(dataset.0.pointer, text.as_ptr(), kind, most, &mut out) })?;
    Ok(unsafe { NearList(own(out, toc_near_list_free, dataset.0.keeper())) })
}

/// Lists the words of all texts that are nearest to a word, the nearest first: how a query may be spelled that
/// finds nothing. Distances as of toc_near, between words as toc_fold folds them. A word that some text has is its
/// own nearest. Gives: TOC_OK; TOC_E_ARGUMENT when dataset, word or out is None; TOC_E_UNAVAILABLE when the dataset
/// has no index; TOC_E_NOMEM.
pub fn near_word(dataset: &Dataset, word: &str, most: u32) -> Result<NearList, Error> {
    let word = c_string(word);
    let mut out: Pointer = null();
    check(unsafe { toc_near_word(dataset.0.pointer, word.as_ptr(), most, &mut out) })?;
    Ok(unsafe { NearList(own(out, toc_near_list_free, dataset.0.keeper())) })
}

/// The word of the dataset for a constant, such as "state". Gives: A constant, or None for a number that is none of
/// the listed ones.
pub fn participant_kind_name(number: i32) -> Option<&'static str> {
    unsafe { text(toc_participant_kind_name(number)) }
}

/// The word of the dataset for a constant, such as "african". Gives: A constant, or None for a number that is none
/// of the listed ones.
pub fn regional_group_name(number: i32) -> Option<&'static str> {
    unsafe { text(toc_regional_group_name(number)) }
}

/// The word of the dataset for a constant, such as "article". Gives: A constant, or None for a number that is none
/// of the listed ones.
pub fn phrase_role_name(number: i32) -> Option<&'static str> {
    unsafe { text(toc_phrase_role_name(number)) }
}

/// The word of the dataset for a constant, such as "notification". Gives: A constant, or None for a number that is
/// none of the listed ones.
pub fn duty_kind_name(number: i32) -> Option<&'static str> {
    unsafe { text(toc_duty_kind_name(number)) }
}

/// The word of the dataset for a constant, such as "obligation". Gives: A constant, or None for a number that is
/// none of the listed ones.
pub fn force_name(number: i32) -> Option<&'static str> {
    unsafe { text(toc_force_name(number)) }
}

/// The word of the dataset for a constant, such as "preamble". Gives: A constant, or None for a number that is none
/// of the listed ones.
pub fn provision_kind_name(number: i32) -> Option<&'static str> {
    unsafe { text(toc_provision_kind_name(number)) }
}

/// The word of the dataset for a constant, such as "applies". Gives: A constant, or None for a number that is none
/// of the listed ones.
pub fn reference_kind_name(number: i32) -> Option<&'static str> {
    unsafe { text(toc_reference_kind_name(number)) }
}

/// The word of the dataset for a constant, such as "substantive". Gives: A constant, or None for a number that is
/// none of the listed ones.
pub fn role_name(number: i32) -> Option<&'static str> {
    unsafe { text(toc_role_name(number)) }
}

/// The word of the dataset for a constant, such as "guide". Gives: A constant, or None for a number that is none of
/// the listed ones.
pub fn resource_kind_name(number: i32) -> Option<&'static str> {
    unsafe { text(toc_resource_kind_name(number)) }
}

/// Folds a text as search does: compatibility forms, case, accents and other marks, hamza and harakat, the final
/// forms of Arabic, ё and œ and ß and their like are levelled, and what lies between two words is one space. Gives:
/// How long the folded text is without its NUL, also when it was cut; 0 when the dataset has no index.
pub fn fold<'a>(dataset: impl Into<Option<&'a Dataset>>, text: impl Into<Option<&'a str>>) -> String {
    let dataset = dataset.into().map(|it| &it.0);
    let text = text.into().map(c_string);
    written(|buffer, size| unsafe { toc_fold(pointer(dataset), string(text.as_ref()), buffer, size) })
}

/// Makes a query of words, of which all must be there, in any form; of "phrases in quotes", of beginnings* and of
/// -words or -"phrases" that must not be there. When no entity has all the words, those that have any are found
/// (toc_hit_list_is_partial). Gives: TOC_OK; TOC_E_UNAVAILABLE when the dataset has no index; TOC_E_LIMIT;
/// TOC_E_NOMEM; TOC_E_ARGUMENT.
pub fn query_new(dataset: &Dataset, text: &str) -> Result<Query, Error> {
    let text = c_string(text);
    let mut out: Pointer = null();
    check(unsafe { toc_query_new(dataset.0.pointer, text.as_ptr(), &mut out) })?;
    Ok(unsafe { Query(own(out, toc_query_free, dataset.0.keeper())) })
}

/// The word of the dataset for a constant, such as "complete". Gives: A constant, or None for a number that is none
/// of the listed ones.
pub fn coverage_level_name(number: i32) -> Option<&'static str> {
    unsafe { text(toc_coverage_level_name(number)) }
}

/// The word of the dataset for a constant, such as "structure". Gives: A constant, or None for a number that is
/// none of the listed ones.
pub fn coverage_section_name(number: i32) -> Option<&'static str> {
    unsafe { text(toc_coverage_section_name(number)) }
}

/// The word of the dataset for a constant, such as "depositary". Gives: A constant, or None for a number that is
/// none of the listed ones.
pub fn source_kind_name(number: i32) -> Option<&'static str> {
    unsafe { text(toc_source_kind_name(number)) }
}

/// The word of the dataset for a constant, such as "yes". Gives: A constant, or None for a number that is none of
/// the listed ones.
pub fn verified_name(number: i32) -> Option<&'static str> {
    unsafe { text(toc_verified_name(number)) }
}

/// Where a participant stands under an instrument on a day. Gives: One of TOC_STATUS_*; TOC_STATUS_UNKNOWN also for
/// None and for what is no date.
pub fn status<'a>(participant: impl Into<Option<&'a Participant>>, instrument: impl Into<Option<&'a Instrument>>, date: i32) -> i32 {
    let participant = participant.into().map(|it| &it.0);
    let instrument = instrument.into().map(|it| &it.0);
    unsafe { toc_status(pointer(participant), pointer(instrument), date) }
}

/// The word for a status, such as "party". Gives: A constant; "unknown" for any other number.
pub fn status_name(status: i32) -> &'static str {
    unsafe { text(toc_status_name(status)).unwrap_or_default() }
}

/// Writes the symbol of the document that a symbol adds to, revises, corrects or amends: "A/AC.254/4/Add.3/Rev.1"
/// gives "A/AC.254/4". A symbol without such an end is its own base. Gives: Bytes without NUL; 0 for what is no
/// symbol.
pub fn symbol_base<'a>(symbol: impl Into<Option<&'a str>>) -> String {
    let symbol = symbol.into().map(c_string);
    written(|buffer, size| unsafe { toc_symbol_base(string(symbol.as_ref()), buffer, size) })
}

/// Compares two symbols in natural order: numbers by their value, a document before its addenda. What is no symbol
/// comes after all symbols. Gives: -1, 0 or 1: the first is before, the same as, or after the second.
pub fn symbol_compare<'a>(first: impl Into<Option<&'a str>>, second: impl Into<Option<&'a str>>) -> i32 {
    let first = first.into().map(c_string);
    let second = second.into().map(c_string);
    unsafe { toc_symbol_compare(string(first.as_ref()), string(second.as_ref())) }
}

/// Whether a text is a symbol, or becomes one by normalization.
pub fn symbol_is_valid<'a>(text: impl Into<Option<&'a str>>) -> bool {
    let text = text.into().map(c_string);
    unsafe { toc_symbol_is_valid(string(text.as_ref())) != 0 }
}

/// Writes a modifier, such as "Add.3". Gives: Bytes without NUL; 0 when position is too large.
pub fn symbol_modifier<'a>(symbol: impl Into<Option<&'a str>>, position: u32) -> String {
    let symbol = symbol.into().map(c_string);
    written(|buffer, size| unsafe { toc_symbol_modifier(string(symbol.as_ref()), position, buffer, size) })
}

/// How many modifiers stand at its end: 2 for "A/AC.254/4/Add.3/Rev.1". Gives: 0 also for what is no symbol.
pub fn symbol_modifier_count<'a>(symbol: impl Into<Option<&'a str>>) -> u32 {
    let symbol = symbol.into().map(c_string);
    unsafe { toc_symbol_modifier_count(string(symbol.as_ref())) }
}

/// Writes a symbol in normal form: "a/55/383/add. 1" gives "A/55/383/Add.1", "S/RES/1373(2001)" gives "S/RES/1373
/// (2001)", the asterisks of a reissue are dropped. Gives: Bytes that the normal form has without NUL; 0 when text
/// is no symbol ("and/or", "1/2"). When the result is not below size, it was cut.
pub fn symbol_normalize<'a>(text: impl Into<Option<&'a str>>) -> String {
    let text = text.into().map(c_string);
    written(|buffer, size| unsafe { toc_symbol_normalize(string(text.as_ref()), buffer, size) })
}

/// Writes the organ: the first component, such as "A" for the General Assembly. Gives: Bytes without NUL; 0 for
/// what is no symbol.
pub fn symbol_organ<'a>(symbol: impl Into<Option<&'a str>>) -> String {
    let symbol = symbol.into().map(c_string);
    written(|buffer, size| unsafe { toc_symbol_organ(string(symbol.as_ref()), buffer, size) })
}

/// How the first symbol is related to the second. The modifier that comes first decides: Add.3/Rev.1 is an addendum
/// of the base document, and a revision of Add.3. Gives: One of TOC_SYMBOL_*; TOC_SYMBOL_UNRELATED also when one of
/// them is no symbol.
pub fn symbol_relation<'a>(first: impl Into<Option<&'a str>>, second: impl Into<Option<&'a str>>) -> i32 {
    let first = first.into().map(c_string);
    let second = second.into().map(c_string);
    unsafe { toc_symbol_relation(string(first.as_ref()), string(second.as_ref())) }
}

/// The word for a relation, such as "addendum". Gives: A constant; "unrelated" for any other number.
pub fn symbol_relation_name(relation: i32) -> &'static str {
    unsafe { text(toc_symbol_relation_name(relation)).unwrap_or_default() }
}

/// Writes the series: the leading part before years, sessions and numbers. "CTOC/COP/WG.2/2012/3" gives
/// "CTOC/COP/WG.2", "A/55/383" gives "A". Gives: Bytes without NUL; 0 for what is no symbol.
pub fn symbol_series<'a>(symbol: impl Into<Option<&'a str>>) -> String {
    let symbol = symbol.into().map(c_string);
    written(|buffer, size| unsafe { toc_symbol_series(string(symbol.as_ref()), buffer, size) })
}

/// The year that stands in the symbol: 2012 for "CTOC/COP/WG.2/2012/3", 2001 for "S/RES/1373 (2001)". Gives: The
/// year; 0 when there is none (the 55 of "A/55/383" is a session).
pub fn symbol_year<'a>(symbol: impl Into<Option<&'a str>>) -> i32 {
    let symbol = symbol.into().map(c_string);
    unsafe { toc_symbol_year(string(symbol.as_ref())) }
}

/// The word of the dataset for a constant, such as "official". Gives: A constant, or None for a number that is none
/// of the listed ones.
pub fn text_status_name(number: i32) -> Option<&'static str> {
    unsafe { text(toc_text_status_name(number)) }
}

/// The word for a kind of moment, such as "instrument-in-force". Gives: A constant, or None for a number that is
/// none of them.
pub fn moment_kind_name(kind: i32) -> Option<&'static str> {
    unsafe { text(toc_moment_kind_name(kind)) }
}

/// Lists what happened from one day to another, both included, ordered by first day, last day, kind, and the order
/// of the dataset. A meeting or event that began before and is under way is not listed, though toc_query_set_dates
/// finds it. Gives: TOC_OK; TOC_E_ARGUMENT when dataset or out is None, a handle is of another dataset, or a day is
/// neither 0 nor a date; TOC_E_NOMEM.
pub fn timeline<'a>(dataset: &Dataset, first: i32, last: i32, instrument: impl Into<Option<&'a Instrument>>, participant: impl Into<Option<&'a Participant>>, kinds: u32) -> Result<MomentList, Error> {
    let instrument = instrument.into().map(|it| &it.0);
    let participant = participant.into().map(|it| &it.0);
    let mut out: Pointer = null();
    check(unsafe { toc_timeline(dataset.0.pointer, first, last, pointer(instrument), pointer(participant), kinds, &mut out) })?;
    Ok(unsafe { MomentList(own(out, toc_moment_list_free, dataset.0.keeper())) })
}

#[link(name = "toc")]
#[link(name = "toc-core")]
extern "C" {
    pub fn toc_action_list_free(it: Pointer);
    pub fn toc_action_list_count(list: Pointer) -> u32;
    pub fn toc_action_list_at(list: Pointer, position: u32) -> Pointer;
    pub fn toc_agenda_item_list_free(it: Pointer);
    pub fn toc_agenda_item_list_count(list: Pointer) -> u32;
    pub fn toc_agenda_item_list_at(list: Pointer, position: u32) -> Pointer;
    pub fn toc_body_list_free(it: Pointer);
    pub fn toc_body_list_count(list: Pointer) -> u32;
    pub fn toc_body_list_at(list: Pointer, position: u32) -> Pointer;
    pub fn toc_citation_list_free(it: Pointer);
    pub fn toc_citation_list_count(list: Pointer) -> u32;
    pub fn toc_citation_list_at(list: Pointer, position: u32) -> Pointer;
    pub fn toc_claim_list_free(it: Pointer);
    pub fn toc_claim_list_count(list: Pointer) -> u32;
    pub fn toc_claim_list_at(list: Pointer, position: u32) -> Pointer;
    pub fn toc_correction_list_free(it: Pointer);
    pub fn toc_correction_list_count(list: Pointer) -> u32;
    pub fn toc_correction_list_at(list: Pointer, position: u32) -> Pointer;
    pub fn toc_coverage_list_free(it: Pointer);
    pub fn toc_coverage_list_count(list: Pointer) -> u32;
    pub fn toc_coverage_list_at(list: Pointer, position: u32) -> Pointer;
    pub fn toc_dataset_unref(it: Pointer);
    pub fn toc_decision_list_free(it: Pointer);
    pub fn toc_decision_list_count(list: Pointer) -> u32;
    pub fn toc_decision_list_at(list: Pointer, position: u32) -> Pointer;
    pub fn toc_difference_list_free(it: Pointer);
    pub fn toc_difference_list_count(list: Pointer) -> u32;
    pub fn toc_difference_list_at(list: Pointer, position: u32) -> Pointer;
    pub fn toc_document_list_free(it: Pointer);
    pub fn toc_document_list_count(list: Pointer) -> u32;
    pub fn toc_document_list_at(list: Pointer, position: u32) -> Pointer;
    pub fn toc_duty_list_free(it: Pointer);
    pub fn toc_duty_list_count(list: Pointer) -> u32;
    pub fn toc_duty_list_at(list: Pointer, position: u32) -> Pointer;
    pub fn toc_edition_list_free(it: Pointer);
    pub fn toc_edition_list_count(list: Pointer) -> u32;
    pub fn toc_edition_list_at(list: Pointer, position: u32) -> Pointer;
    pub fn toc_event_list_free(it: Pointer);
    pub fn toc_event_list_count(list: Pointer) -> u32;
    pub fn toc_event_list_at(list: Pointer, position: u32) -> Pointer;
    pub fn toc_example_list_free(it: Pointer);
    pub fn toc_example_list_count(list: Pointer) -> u32;
    pub fn toc_example_list_at(list: Pointer, position: u32) -> Pointer;
    pub fn toc_explanation_free(it: Pointer);
    pub fn toc_explanation_count(list: Pointer) -> u32;
    pub fn toc_explanation_at(list: Pointer, position: u32) -> Pointer;
    pub fn toc_hit_list_free(it: Pointer);
    pub fn toc_hit_list_count(list: Pointer) -> u32;
    pub fn toc_hit_list_at(list: Pointer, position: u32) -> Pointer;
    pub fn toc_import_free(it: Pointer);
    pub fn toc_instrument_list_free(it: Pointer);
    pub fn toc_instrument_list_count(list: Pointer) -> u32;
    pub fn toc_instrument_list_at(list: Pointer, position: u32) -> Pointer;
    pub fn toc_loader_free(it: Pointer);
    pub fn toc_meeting_list_free(it: Pointer);
    pub fn toc_meeting_list_count(list: Pointer) -> u32;
    pub fn toc_meeting_list_at(list: Pointer, position: u32) -> Pointer;
    pub fn toc_moment_list_free(it: Pointer);
    pub fn toc_moment_list_count(list: Pointer) -> u32;
    pub fn toc_moment_list_at(list: Pointer, position: u32) -> Pointer;
    pub fn toc_near_list_free(it: Pointer);
    pub fn toc_near_list_count(list: Pointer) -> u32;
    pub fn toc_near_list_at(list: Pointer, position: u32) -> Pointer;
    pub fn toc_opening_list_free(it: Pointer);
    pub fn toc_opening_list_count(list: Pointer) -> u32;
    pub fn toc_opening_list_at(list: Pointer, position: u32) -> Pointer;
    pub fn toc_part_list_free(it: Pointer);
    pub fn toc_part_list_count(list: Pointer) -> u32;
    pub fn toc_part_list_at(list: Pointer, position: u32) -> Pointer;
    pub fn toc_participant_list_free(it: Pointer);
    pub fn toc_participant_list_count(list: Pointer) -> u32;
    pub fn toc_participant_list_at(list: Pointer, position: u32) -> Pointer;
    pub fn toc_participation_list_free(it: Pointer);
    pub fn toc_participation_list_count(list: Pointer) -> u32;
    pub fn toc_participation_list_at(list: Pointer, position: u32) -> Pointer;
    pub fn toc_phrase_list_free(it: Pointer);
    pub fn toc_phrase_list_count(list: Pointer) -> u32;
    pub fn toc_phrase_list_at(list: Pointer, position: u32) -> Pointer;
    pub fn toc_provision_list_free(it: Pointer);
    pub fn toc_provision_list_count(list: Pointer) -> u32;
    pub fn toc_provision_list_at(list: Pointer, position: u32) -> Pointer;
    pub fn toc_query_free(it: Pointer);
    pub fn toc_reference_list_free(it: Pointer);
    pub fn toc_reference_list_count(list: Pointer) -> u32;
    pub fn toc_reference_list_at(list: Pointer, position: u32) -> Pointer;
    pub fn toc_resource_list_free(it: Pointer);
    pub fn toc_resource_list_count(list: Pointer) -> u32;
    pub fn toc_resource_list_at(list: Pointer, position: u32) -> Pointer;
    pub fn toc_rule_list_free(it: Pointer);
    pub fn toc_rule_list_count(list: Pointer) -> u32;
    pub fn toc_rule_list_at(list: Pointer, position: u32) -> Pointer;
    pub fn toc_series_list_free(it: Pointer);
    pub fn toc_series_list_count(list: Pointer) -> u32;
    pub fn toc_series_list_at(list: Pointer, position: u32) -> Pointer;
    pub fn toc_source_list_free(it: Pointer);
    pub fn toc_source_list_count(list: Pointer) -> u32;
    pub fn toc_source_list_at(list: Pointer, position: u32) -> Pointer;
    pub fn toc_term_list_free(it: Pointer);
    pub fn toc_term_list_count(list: Pointer) -> u32;
    pub fn toc_term_list_at(list: Pointer, position: u32) -> Pointer;
    pub fn toc_text_list_free(it: Pointer);
    pub fn toc_text_list_count(list: Pointer) -> u32;
    pub fn toc_text_list_at(list: Pointer, position: u32) -> Pointer;
    pub fn toc_topic_list_free(it: Pointer);
    pub fn toc_topic_list_count(list: Pointer) -> u32;
    pub fn toc_topic_list_at(list: Pointer, position: u32) -> Pointer;
    pub fn toc_wording_list_free(it: Pointer);
    pub fn toc_wording_list_count(list: Pointer) -> u32;
    pub fn toc_wording_list_at(list: Pointer, position: u32) -> Pointer;
    pub fn toc_action_claims(action: Pointer) -> Pointer;
    pub fn toc_action_dataset(action: Pointer) -> Pointer;
    pub fn toc_action_date(action: Pointer) -> i32;
    pub fn toc_action_earliest(action: Pointer) -> i32;
    pub fn toc_action_effect(action: Pointer) -> i32;
    pub fn toc_action_id(action: Pointer) -> *const c_char;
    pub fn toc_action_index(action: Pointer) -> u32;
    pub fn toc_action_instrument(action: Pointer) -> Pointer;
    pub fn toc_action_kind(action: Pointer) -> i32;
    pub fn toc_action_kind_name(number: i32) -> *const c_char;
    pub fn toc_action_latest(action: Pointer) -> i32;
    pub fn toc_action_note(action: Pointer, language: *const c_char) -> *const c_char;
    pub fn toc_action_notes(action: Pointer) -> Pointer;
    pub fn toc_action_participant(action: Pointer) -> Pointer;
    pub fn toc_action_participation(action: Pointer) -> Pointer;
    pub fn toc_action_provision(action: Pointer) -> Pointer;
    pub fn toc_action_responds(action: Pointer) -> Pointer;
    pub fn toc_action_responses(action: Pointer) -> Pointer;
    pub fn toc_action_sources(action: Pointer) -> Pointer;
    pub fn toc_action_text(action: Pointer, language: *const c_char) -> *const c_char;
    pub fn toc_action_texts(action: Pointer) -> Pointer;
    pub fn toc_action_withdraws(action: Pointer) -> Pointer;
    pub fn toc_dataset_actions(dataset: Pointer) -> Pointer;
    pub fn toc_dataset_find_action(dataset: Pointer, id: *const c_char) -> Pointer;
    pub fn toc_instrument_to_akn(instrument: Pointer, language: *const c_char) -> *mut c_char;
    pub fn toc_kind_name(kind: i32) -> *const c_char;
    pub fn toc_result_message(result: i32) -> *const c_char;
    pub fn toc_result_name(result: i32) -> *const c_char;
    pub fn toc_version_number() -> i32;
    pub fn toc_version_string() -> *const c_char;
    pub fn toc_citation_end(citation: Pointer) -> usize;
    pub fn toc_citation_instrument(citation: Pointer, position: u32) -> Pointer;
    pub fn toc_citation_provision(citation: Pointer, position: u32) -> Pointer;
    pub fn toc_citation_start(citation: Pointer) -> usize;
    pub fn toc_citation_state(citation: Pointer) -> i32;
    pub fn toc_citation_target_count(citation: Pointer) -> u32;
    pub fn toc_citation_target_id(citation: Pointer, position: u32) -> *const c_char;
    pub fn toc_citation_target_kind(citation: Pointer, position: u32) -> i32;
    pub fn toc_cite_format(provision: Pointer, style: i32, language: *const c_char, buffer: *mut c_char, size: usize) -> usize;
    pub fn toc_cite_scan(dataset: Pointer, text: *const c_char, text_size: usize, language: *const c_char, context_id: *const c_char, out: *mut Pointer) -> c_int;
    pub fn toc_cite_state_name(number: i32) -> *const c_char;
    pub fn toc_find_provision(dataset: Pointer, text: *const c_char, context_id: *const c_char) -> Pointer;
    pub fn toc_provision_label(provision: Pointer, language: *const c_char, buffer: *mut c_char, size: usize) -> usize;
    pub fn toc_common_instruments(a: Pointer, b: Pointer, date: i32, unknown: *mut u32, out: *mut Pointer) -> c_int;
    pub fn toc_common_provisions(a: Pointer, b: Pointer, topic: Pointer, date: i32, out: *mut Pointer) -> c_int;
    pub fn toc_participant_duties(participant: Pointer, kind: i32, date: i32, out: *mut Pointer) -> c_int;
    pub fn toc_dataset_as_of(dataset: Pointer) -> i32;
    pub fn toc_dataset_builtin() -> Pointer;
    pub fn toc_dataset_edition(dataset: Pointer) -> *const c_char;
    pub fn toc_dataset_find_kind(dataset: Pointer, id: *const c_char) -> i32;
    pub fn toc_dataset_format(dataset: Pointer) -> *const c_char;
    pub fn toc_dataset_open_file(path: *const c_char, flags: u32, out: *mut Pointer) -> c_int;
    pub fn toc_dataset_open_memory(bytes: Pointer, bytes_size: usize, out: *mut Pointer) -> c_int;
    pub fn toc_dataset_save(dataset: Pointer, path: *const c_char) -> c_int;
    pub fn toc_dataset_sha256(dataset: Pointer, buffer: *mut c_char, size: usize) -> usize;
    pub fn toc_dataset_verify(dataset: Pointer) -> c_int;
    pub fn toc_date_add_days(date: i32, days: i32) -> i32;
    pub fn toc_date_add_months(date: i32, months: i32) -> i32;
    pub fn toc_date_compare(first: i32, second: i32) -> i32;
    pub fn toc_date_days_between(first: i32, second: i32) -> i32;
    pub fn toc_date_earliest(date: i32) -> i32;
    pub fn toc_date_format(date: i32, buffer: *mut c_char, size: usize) -> usize;
    pub fn toc_date_is_full(date: i32) -> c_int;
    pub fn toc_date_is_valid(date: i32) -> c_int;
    pub fn toc_date_latest(date: i32) -> i32;
    pub fn toc_date_parse(text: *const c_char) -> i32;
    pub fn toc_dataset_decisions(dataset: Pointer) -> Pointer;
    pub fn toc_dataset_find_decision(dataset: Pointer, id: *const c_char) -> Pointer;
    pub fn toc_decision_adopted(decision: Pointer) -> i32;
    pub fn toc_decision_adopts(decision: Pointer) -> Pointer;
    pub fn toc_decision_bodies(decision: Pointer) -> Pointer;
    pub fn toc_decision_body(decision: Pointer) -> Pointer;
    pub fn toc_decision_cited_by(decision: Pointer) -> Pointer;
    pub fn toc_decision_claims(decision: Pointer) -> Pointer;
    pub fn toc_decision_dataset(decision: Pointer) -> Pointer;
    pub fn toc_decision_editions(decision: Pointer) -> Pointer;
    pub fn toc_decision_establishes(decision: Pointer) -> Pointer;
    pub fn toc_decision_id(decision: Pointer) -> *const c_char;
    pub fn toc_decision_index(decision: Pointer) -> u32;
    pub fn toc_decision_instruments(decision: Pointer) -> Pointer;
    pub fn toc_decision_kind(decision: Pointer) -> i32;
    pub fn toc_decision_kind_name(number: i32) -> *const c_char;
    pub fn toc_decision_meeting(decision: Pointer) -> Pointer;
    pub fn toc_decision_note(decision: Pointer, language: *const c_char) -> *const c_char;
    pub fn toc_decision_notes(decision: Pointer) -> Pointer;
    pub fn toc_decision_number(decision: Pointer) -> *const c_char;
    pub fn toc_decision_provisions(decision: Pointer) -> Pointer;
    pub fn toc_decision_references(decision: Pointer) -> Pointer;
    pub fn toc_decision_sources(decision: Pointer) -> Pointer;
    pub fn toc_decision_summaries(decision: Pointer) -> Pointer;
    pub fn toc_decision_summary(decision: Pointer, language: *const c_char) -> *const c_char;
    pub fn toc_decision_symbol(decision: Pointer) -> *const c_char;
    pub fn toc_decision_title(decision: Pointer, language: *const c_char) -> *const c_char;
    pub fn toc_decision_titles(decision: Pointer) -> Pointer;
    pub fn toc_decision_topics(decision: Pointer) -> Pointer;
    pub fn toc_change_name(change: i32) -> *const c_char;
    pub fn toc_diff(before: Pointer, after: Pointer, out: *mut Pointer) -> c_int;
    pub fn toc_difference_after(difference: Pointer) -> *const c_char;
    pub fn toc_difference_before(difference: Pointer) -> *const c_char;
    pub fn toc_difference_change(difference: Pointer) -> i32;
    pub fn toc_difference_id(difference: Pointer) -> *const c_char;
    pub fn toc_difference_kind(difference: Pointer) -> i32;
    pub fn toc_difference_language(difference: Pointer) -> *const c_char;
    pub fn toc_difference_member(difference: Pointer) -> *const c_char;
    pub fn toc_dataset_documents(dataset: Pointer) -> Pointer;
    pub fn toc_dataset_find_document(dataset: Pointer, id: *const c_char) -> Pointer;
    pub fn toc_document_agenda(document: Pointer) -> *const c_char;
    pub fn toc_document_body(document: Pointer) -> Pointer;
    pub fn toc_document_cited_by(document: Pointer) -> Pointer;
    pub fn toc_document_claims(document: Pointer) -> Pointer;
    pub fn toc_document_dataset(document: Pointer) -> Pointer;
    pub fn toc_document_date(document: Pointer) -> i32;
    pub fn toc_document_editions(document: Pointer) -> Pointer;
    pub fn toc_document_family(document: Pointer) -> Pointer;
    pub fn toc_document_id(document: Pointer) -> *const c_char;
    pub fn toc_document_index(document: Pointer) -> u32;
    pub fn toc_document_job(document: Pointer) -> *const c_char;
    pub fn toc_document_kind(document: Pointer) -> i32;
    pub fn toc_document_kind_name(number: i32) -> *const c_char;
    pub fn toc_document_languages(document: Pointer) -> *const c_char;
    pub fn toc_document_meeting(document: Pointer) -> Pointer;
    pub fn toc_document_note(document: Pointer, language: *const c_char) -> *const c_char;
    pub fn toc_document_notes(document: Pointer) -> Pointer;
    pub fn toc_document_of(document: Pointer) -> Pointer;
    pub fn toc_document_references(document: Pointer) -> Pointer;
    pub fn toc_document_reports_on(document: Pointer) -> Pointer;
    pub fn toc_document_sources(document: Pointer) -> Pointer;
    pub fn toc_document_symbol(document: Pointer) -> *const c_char;
    pub fn toc_document_title(document: Pointer, language: *const c_char) -> *const c_char;
    pub fn toc_document_titles(document: Pointer) -> Pointer;
    pub fn toc_dataset_events(dataset: Pointer) -> Pointer;
    pub fn toc_dataset_find_event(dataset: Pointer, id: *const c_char) -> Pointer;
    pub fn toc_event_dataset(event: Pointer) -> Pointer;
    pub fn toc_event_date(event: Pointer) -> i32;
    pub fn toc_event_decision(event: Pointer) -> Pointer;
    pub fn toc_event_id(event: Pointer) -> *const c_char;
    pub fn toc_event_index(event: Pointer) -> u32;
    pub fn toc_event_instruments(event: Pointer) -> Pointer;
    pub fn toc_event_kind(event: Pointer) -> i32;
    pub fn toc_event_kind_name(number: i32) -> *const c_char;
    pub fn toc_event_meeting(event: Pointer) -> Pointer;
    pub fn toc_event_note(event: Pointer, language: *const c_char) -> *const c_char;
    pub fn toc_event_notes(event: Pointer) -> Pointer;
    pub fn toc_event_place(event: Pointer) -> *const c_char;
    pub fn toc_event_sources(event: Pointer) -> Pointer;
    pub fn toc_event_title(event: Pointer, language: *const c_char) -> *const c_char;
    pub fn toc_event_titles(event: Pointer) -> Pointer;
    pub fn toc_event_until(event: Pointer) -> i32;
    pub fn toc_explanation_status(explanation: Pointer) -> i32;
    pub fn toc_reason_action(reason: Pointer) -> Pointer;
    pub fn toc_reason_coverage(reason: Pointer) -> Pointer;
    pub fn toc_reason_date(reason: Pointer) -> i32;
    pub fn toc_reason_earliest(reason: Pointer) -> i32;
    pub fn toc_reason_kind(reason: Pointer) -> i32;
    pub fn toc_reason_kind_name(kind: i32) -> *const c_char;
    pub fn toc_reason_latest(reason: Pointer) -> i32;
    pub fn toc_reason_provision(reason: Pointer) -> Pointer;
    pub fn toc_reason_rule(reason: Pointer) -> Pointer;
    pub fn toc_reason_sentence(reason: Pointer) -> *const c_char;
    pub fn toc_status_explain(participant: Pointer, instrument: Pointer, date: i32, out: *mut Pointer) -> c_int;
    pub fn toc_body_session(body: Pointer, session: u32) -> Pointer;
    pub fn toc_find_body(dataset: Pointer, name: *const c_char) -> Pointer;
    pub fn toc_find_body_by_symbol(dataset: Pointer, symbol: *const c_char) -> Pointer;
    pub fn toc_find_decision_by_number(dataset: Pointer, kind: i32, number: *const c_char) -> Pointer;
    pub fn toc_find_decision_by_symbol(dataset: Pointer, symbol: *const c_char) -> Pointer;
    pub fn toc_find_document_by_symbol(dataset: Pointer, symbol: *const c_char) -> Pointer;
    pub fn toc_find_instrument(dataset: Pointer, name: *const c_char) -> Pointer;
    pub fn toc_find_instrument_by_mtdsg(dataset: Pointer, number: *const c_char) -> Pointer;
    pub fn toc_find_participant(dataset: Pointer, name: *const c_char) -> Pointer;
    pub fn toc_find_participant_by_code(dataset: Pointer, code: *const c_char) -> Pointer;
    pub fn toc_import_diagnostic_at(imported: Pointer, position: u32) -> Pointer;
    pub fn toc_import_diagnostic_count(imported: Pointer) -> u32;
    pub fn toc_import_expected(imported: Pointer) -> u32;
    pub fn toc_import_leftover_count(imported: Pointer) -> u32;
    pub fn toc_import_leftover_line(imported: Pointer, position: u32) -> u32;
    pub fn toc_import_leftover_reason(imported: Pointer, position: u32) -> i32;
    pub fn toc_import_leftover_text(imported: Pointer, position: u32) -> *const c_char;
    pub fn toc_import_placed(imported: Pointer) -> u32;
    pub fn toc_import_text(dataset: Pointer, instrument_id: *const c_char, language: *const c_char, bytes: Pointer, bytes_size: usize, out: *mut Pointer) -> c_int;
    pub fn toc_import_unplaced_at(imported: Pointer, position: u32) -> Pointer;
    pub fn toc_import_unplaced_count(imported: Pointer) -> u32;
    pub fn toc_import_xml(imported: Pointer) -> *const c_char;
    pub fn toc_correction_dataset(correction: Pointer) -> Pointer;
    pub fn toc_correction_date(correction: Pointer) -> i32;
    pub fn toc_correction_index(correction: Pointer) -> u32;
    pub fn toc_correction_instrument(correction: Pointer) -> Pointer;
    pub fn toc_correction_kind(correction: Pointer) -> i32;
    pub fn toc_correction_kind_name(number: i32) -> *const c_char;
    pub fn toc_correction_language(correction: Pointer) -> *const c_char;
    pub fn toc_correction_note(correction: Pointer, language: *const c_char) -> *const c_char;
    pub fn toc_correction_notes(correction: Pointer) -> Pointer;
    pub fn toc_correction_notification(correction: Pointer) -> *const c_char;
    pub fn toc_correction_sources(correction: Pointer) -> Pointer;
    pub fn toc_dataset_corrections(dataset: Pointer) -> Pointer;
    pub fn toc_dataset_editions(dataset: Pointer) -> Pointer;
    pub fn toc_dataset_find_instrument(dataset: Pointer, id: *const c_char) -> Pointer;
    pub fn toc_dataset_instruments(dataset: Pointer) -> Pointer;
    pub fn toc_dataset_openings(dataset: Pointer) -> Pointer;
    pub fn toc_dataset_rules(dataset: Pointer) -> Pointer;
    pub fn toc_edition_dataset(edition: Pointer) -> Pointer;
    pub fn toc_edition_date(edition: Pointer) -> i32;
    pub fn toc_edition_format(edition: Pointer) -> *const c_char;
    pub fn toc_edition_href(edition: Pointer) -> *const c_char;
    pub fn toc_edition_index(edition: Pointer) -> u32;
    pub fn toc_edition_language(edition: Pointer) -> *const c_char;
    pub fn toc_edition_owner_id(edition: Pointer) -> *const c_char;
    pub fn toc_edition_owner_kind(edition: Pointer) -> i32;
    pub fn toc_edition_sources(edition: Pointer) -> Pointer;
    pub fn toc_entails_name(number: i32) -> *const c_char;
    pub fn toc_instrument_actions(instrument: Pointer) -> Pointer;
    pub fn toc_instrument_adopted(instrument: Pointer) -> i32;
    pub fn toc_instrument_adopted_at(instrument: Pointer) -> *const c_char;
    pub fn toc_instrument_adopted_by(instrument: Pointer) -> Pointer;
    pub fn toc_instrument_alias(instrument: Pointer, language: *const c_char) -> *const c_char;
    pub fn toc_instrument_aliases(instrument: Pointer) -> Pointer;
    pub fn toc_instrument_annex(instrument: Pointer) -> *const c_char;
    pub fn toc_instrument_authentic(instrument: Pointer) -> *const c_char;
    pub fn toc_instrument_cited_by(instrument: Pointer) -> Pointer;
    pub fn toc_instrument_claims(instrument: Pointer) -> Pointer;
    pub fn toc_instrument_corrections(instrument: Pointer) -> Pointer;
    pub fn toc_instrument_coverage(instrument: Pointer) -> Pointer;
    pub fn toc_instrument_dataset(instrument: Pointer) -> Pointer;
    pub fn toc_instrument_decisions(instrument: Pointer) -> Pointer;
    pub fn toc_instrument_depositary(instrument: Pointer) -> *const c_char;
    pub fn toc_instrument_divisions(instrument: Pointer) -> Pointer;
    pub fn toc_instrument_editions(instrument: Pointer) -> Pointer;
    pub fn toc_instrument_finalized_at(instrument: Pointer) -> Pointer;
    pub fn toc_instrument_id(instrument: Pointer) -> *const c_char;
    pub fn toc_instrument_in_force(instrument: Pointer) -> i32;
    pub fn toc_instrument_index(instrument: Pointer) -> u32;
    pub fn toc_instrument_kind(instrument: Pointer) -> i32;
    pub fn toc_instrument_kind_name(number: i32) -> *const c_char;
    pub fn toc_instrument_mtdsg(instrument: Pointer) -> *const c_char;
    pub fn toc_instrument_note(instrument: Pointer, language: *const c_char) -> *const c_char;
    pub fn toc_instrument_notes(instrument: Pointer) -> Pointer;
    pub fn toc_instrument_openings(instrument: Pointer) -> Pointer;
    pub fn toc_instrument_participations(instrument: Pointer) -> Pointer;
    pub fn toc_instrument_protocols(instrument: Pointer) -> Pointer;
    pub fn toc_instrument_provisions(instrument: Pointer) -> Pointer;
    pub fn toc_instrument_registered(instrument: Pointer) -> i32;
    pub fn toc_instrument_registration(instrument: Pointer) -> *const c_char;
    pub fn toc_instrument_resources(instrument: Pointer) -> Pointer;
    pub fn toc_instrument_rules(instrument: Pointer) -> Pointer;
    pub fn toc_instrument_short_title(instrument: Pointer, language: *const c_char) -> *const c_char;
    pub fn toc_instrument_short_titles(instrument: Pointer) -> Pointer;
    pub fn toc_instrument_sources(instrument: Pointer) -> Pointer;
    pub fn toc_instrument_summaries(instrument: Pointer) -> Pointer;
    pub fn toc_instrument_summary(instrument: Pointer, language: *const c_char) -> *const c_char;
    pub fn toc_instrument_supplements(instrument: Pointer) -> Pointer;
    pub fn toc_instrument_terms(instrument: Pointer) -> Pointer;
    pub fn toc_instrument_title(instrument: Pointer, language: *const c_char) -> *const c_char;
    pub fn toc_instrument_titles(instrument: Pointer) -> Pointer;
    pub fn toc_instrument_unts(instrument: Pointer) -> *const c_char;
    pub fn toc_instrument_wordings(instrument: Pointer) -> Pointer;
    pub fn toc_opening_dataset(opening: Pointer) -> Pointer;
    pub fn toc_opening_from(opening: Pointer) -> i32;
    pub fn toc_opening_index(opening: Pointer) -> u32;
    pub fn toc_opening_instrument(opening: Pointer) -> Pointer;
    pub fn toc_opening_note(opening: Pointer, language: *const c_char) -> *const c_char;
    pub fn toc_opening_notes(opening: Pointer) -> Pointer;
    pub fn toc_opening_place(opening: Pointer) -> *const c_char;
    pub fn toc_opening_provision(opening: Pointer) -> Pointer;
    pub fn toc_opening_until(opening: Pointer) -> i32;
    pub fn toc_organizations_name(number: i32) -> *const c_char;
    pub fn toc_rule_count(rule: Pointer) -> u32;
    pub fn toc_rule_dataset(rule: Pointer) -> Pointer;
    pub fn toc_rule_days(rule: Pointer) -> u32;
    pub fn toc_rule_entails(rule: Pointer) -> i32;
    pub fn toc_rule_index(rule: Pointer) -> u32;
    pub fn toc_rule_instrument(rule: Pointer) -> Pointer;
    pub fn toc_rule_kind(rule: Pointer) -> i32;
    pub fn toc_rule_kind_name(number: i32) -> *const c_char;
    pub fn toc_rule_months(rule: Pointer) -> u32;
    pub fn toc_rule_not_before(rule: Pointer) -> Pointer;
    pub fn toc_rule_organizations(rule: Pointer) -> i32;
    pub fn toc_rule_provision(rule: Pointer) -> Pointer;
    pub fn toc_rule_requires(rule: Pointer) -> Pointer;
    pub fn toc_rule_summaries(rule: Pointer) -> Pointer;
    pub fn toc_rule_summary(rule: Pointer, language: *const c_char) -> *const c_char;
    pub fn toc_rule_years(rule: Pointer) -> u32;
    pub fn toc_diagnostic_code(diagnostic: Pointer) -> i32;
    pub fn toc_diagnostic_code_at(position: u32) -> i32;
    pub fn toc_diagnostic_code_help(code: i32) -> *const c_char;
    pub fn toc_diagnostic_code_name(code: i32) -> *const c_char;
    pub fn toc_diagnostic_column(diagnostic: Pointer) -> u32;
    pub fn toc_diagnostic_file(diagnostic: Pointer) -> *const c_char;
    pub fn toc_diagnostic_help(diagnostic: Pointer) -> *const c_char;
    pub fn toc_diagnostic_line(diagnostic: Pointer) -> u32;
    pub fn toc_diagnostic_message(diagnostic: Pointer) -> *const c_char;
    pub fn toc_diagnostic_name(diagnostic: Pointer) -> *const c_char;
    pub fn toc_diagnostic_path(diagnostic: Pointer) -> *const c_char;
    pub fn toc_diagnostic_severity(diagnostic: Pointer) -> i32;
    pub fn toc_loader_add_file(loader: Pointer, path: *const c_char) -> c_int;
    pub fn toc_loader_add_memory(loader: Pointer, bytes: Pointer, bytes_size: usize, name: *const c_char) -> c_int;
    pub fn toc_loader_diagnostic_at(loader: Pointer, position: u32) -> Pointer;
    pub fn toc_loader_diagnostic_count(loader: Pointer) -> u32;
    pub fn toc_loader_error_count(loader: Pointer) -> u32;
    pub fn toc_loader_finish(loader: Pointer, out: *mut Pointer) -> c_int;
    pub fn toc_loader_new(out: *mut Pointer) -> c_int;
    pub fn toc_loader_set_digest(loader: Pointer, wanted: i32) -> c_int;
    pub fn toc_loader_set_max_bytes(loader: Pointer, bytes: usize) -> c_int;
    pub fn toc_loader_set_max_diagnostics(loader: Pointer, count: u32) -> c_int;
    pub fn toc_loader_set_search(loader: Pointer, wanted: i32) -> c_int;
    pub fn toc_loader_warning_count(loader: Pointer) -> u32;
    pub fn toc_agenda_item_dataset(agenda_item: Pointer) -> Pointer;
    pub fn toc_agenda_item_index(agenda_item: Pointer) -> u32;
    pub fn toc_agenda_item_meeting(agenda_item: Pointer) -> Pointer;
    pub fn toc_agenda_item_number(agenda_item: Pointer) -> *const c_char;
    pub fn toc_agenda_item_title(agenda_item: Pointer, language: *const c_char) -> *const c_char;
    pub fn toc_agenda_item_titles(agenda_item: Pointer) -> Pointer;
    pub fn toc_body_alias(body: Pointer, language: *const c_char) -> *const c_char;
    pub fn toc_body_aliases(body: Pointer) -> Pointer;
    pub fn toc_body_children(body: Pointer) -> Pointer;
    pub fn toc_body_claims(body: Pointer) -> Pointer;
    pub fn toc_body_concerned_by(body: Pointer) -> Pointer;
    pub fn toc_body_dataset(body: Pointer) -> Pointer;
    pub fn toc_body_decisions(body: Pointer) -> Pointer;
    pub fn toc_body_documents(body: Pointer) -> Pointer;
    pub fn toc_body_established_by(body: Pointer) -> Pointer;
    pub fn toc_body_id(body: Pointer) -> *const c_char;
    pub fn toc_body_index(body: Pointer) -> u32;
    pub fn toc_body_kind(body: Pointer) -> i32;
    pub fn toc_body_kind_name(number: i32) -> *const c_char;
    pub fn toc_body_meetings(body: Pointer) -> Pointer;
    pub fn toc_body_name(body: Pointer, language: *const c_char) -> *const c_char;
    pub fn toc_body_names(body: Pointer) -> Pointer;
    pub fn toc_body_note(body: Pointer, language: *const c_char) -> *const c_char;
    pub fn toc_body_notes(body: Pointer) -> Pointer;
    pub fn toc_body_officer(body: Pointer, language: *const c_char) -> *const c_char;
    pub fn toc_body_officers(body: Pointer) -> Pointer;
    pub fn toc_body_parent(body: Pointer) -> Pointer;
    pub fn toc_body_provision(body: Pointer) -> Pointer;
    pub fn toc_body_series(body: Pointer) -> Pointer;
    pub fn toc_body_short_name(body: Pointer, language: *const c_char) -> *const c_char;
    pub fn toc_body_short_names(body: Pointer) -> Pointer;
    pub fn toc_body_sources(body: Pointer) -> Pointer;
    pub fn toc_body_symbol(body: Pointer) -> *const c_char;
    pub fn toc_dataset_agenda_items(dataset: Pointer) -> Pointer;
    pub fn toc_dataset_all_series(dataset: Pointer) -> Pointer;
    pub fn toc_dataset_bodies(dataset: Pointer) -> Pointer;
    pub fn toc_dataset_find_body(dataset: Pointer, id: *const c_char) -> Pointer;
    pub fn toc_dataset_find_meeting(dataset: Pointer, id: *const c_char) -> Pointer;
    pub fn toc_dataset_meetings(dataset: Pointer) -> Pointer;
    pub fn toc_meeting_agenda(meeting: Pointer) -> Pointer;
    pub fn toc_meeting_attendance(meeting: Pointer, language: *const c_char) -> *const c_char;
    pub fn toc_meeting_attendances(meeting: Pointer) -> Pointer;
    pub fn toc_meeting_body(meeting: Pointer) -> Pointer;
    pub fn toc_meeting_claims(meeting: Pointer) -> Pointer;
    pub fn toc_meeting_dataset(meeting: Pointer) -> Pointer;
    pub fn toc_meeting_decisions(meeting: Pointer) -> Pointer;
    pub fn toc_meeting_documents(meeting: Pointer) -> Pointer;
    pub fn toc_meeting_during(meeting: Pointer) -> Pointer;
    pub fn toc_meeting_end(meeting: Pointer) -> i32;
    pub fn toc_meeting_format(meeting: Pointer) -> i32;
    pub fn toc_meeting_format_name(number: i32) -> *const c_char;
    pub fn toc_meeting_id(meeting: Pointer) -> *const c_char;
    pub fn toc_meeting_index(meeting: Pointer) -> u32;
    pub fn toc_meeting_instruments(meeting: Pointer) -> Pointer;
    pub fn toc_meeting_joint(meeting: Pointer) -> Pointer;
    pub fn toc_meeting_note(meeting: Pointer, language: *const c_char) -> *const c_char;
    pub fn toc_meeting_notes(meeting: Pointer) -> Pointer;
    pub fn toc_meeting_officer(meeting: Pointer, language: *const c_char) -> *const c_char;
    pub fn toc_meeting_officers(meeting: Pointer) -> Pointer;
    pub fn toc_meeting_outcome(meeting: Pointer, language: *const c_char) -> *const c_char;
    pub fn toc_meeting_outcomes(meeting: Pointer) -> Pointer;
    pub fn toc_meeting_place(meeting: Pointer) -> *const c_char;
    pub fn toc_meeting_report(meeting: Pointer) -> Pointer;
    pub fn toc_meeting_scheduled_end(meeting: Pointer) -> i32;
    pub fn toc_meeting_scheduled_start(meeting: Pointer) -> i32;
    pub fn toc_meeting_session(meeting: Pointer) -> u32;
    pub fn toc_meeting_sources(meeting: Pointer) -> Pointer;
    pub fn toc_meeting_start(meeting: Pointer) -> i32;
    pub fn toc_meeting_title(meeting: Pointer, language: *const c_char) -> *const c_char;
    pub fn toc_meeting_titles(meeting: Pointer) -> Pointer;
    pub fn toc_series_body(series: Pointer) -> Pointer;
    pub fn toc_series_dataset(series: Pointer) -> Pointer;
    pub fn toc_series_index(series: Pointer) -> u32;
    pub fn toc_series_note(series: Pointer, language: *const c_char) -> *const c_char;
    pub fn toc_series_notes(series: Pointer) -> Pointer;
    pub fn toc_series_prefix(series: Pointer) -> *const c_char;
    pub fn toc_series_sources(series: Pointer) -> Pointer;
    pub fn toc_series_verified(series: Pointer) -> i32;
    pub fn toc_near(dataset: Pointer, text: *const c_char, kind: i32, most: u32, out: *mut Pointer) -> c_int;
    pub fn toc_near_match_distance(found: Pointer) -> u32;
    pub fn toc_near_match_id(found: Pointer) -> *const c_char;
    pub fn toc_near_match_kind(found: Pointer) -> i32;
    pub fn toc_near_match_text(found: Pointer) -> *const c_char;
    pub fn toc_near_word(dataset: Pointer, word: *const c_char, most: u32, out: *mut Pointer) -> c_int;
    pub fn toc_dataset_find_participant(dataset: Pointer, id: *const c_char) -> Pointer;
    pub fn toc_dataset_participants(dataset: Pointer) -> Pointer;
    pub fn toc_participant_actions(participant: Pointer) -> Pointer;
    pub fn toc_participant_alias(participant: Pointer, language: *const c_char) -> *const c_char;
    pub fn toc_participant_aliases(participant: Pointer) -> Pointer;
    pub fn toc_participant_alpha2(participant: Pointer) -> *const c_char;
    pub fn toc_participant_alpha3(participant: Pointer) -> *const c_char;
    pub fn toc_participant_claims(participant: Pointer) -> Pointer;
    pub fn toc_participant_dataset(participant: Pointer) -> Pointer;
    pub fn toc_participant_formal_name(participant: Pointer, language: *const c_char) -> *const c_char;
    pub fn toc_participant_formal_names(participant: Pointer) -> Pointer;
    pub fn toc_participant_group(participant: Pointer) -> i32;
    pub fn toc_participant_id(participant: Pointer) -> *const c_char;
    pub fn toc_participant_index(participant: Pointer) -> u32;
    pub fn toc_participant_kind(participant: Pointer) -> i32;
    pub fn toc_participant_kind_name(number: i32) -> *const c_char;
    pub fn toc_participant_m49(participant: Pointer) -> *const c_char;
    pub fn toc_participant_name(participant: Pointer, language: *const c_char) -> *const c_char;
    pub fn toc_participant_names(participant: Pointer) -> Pointer;
    pub fn toc_participant_note(participant: Pointer, language: *const c_char) -> *const c_char;
    pub fn toc_participant_notes(participant: Pointer) -> Pointer;
    pub fn toc_participant_participations(participant: Pointer) -> Pointer;
    pub fn toc_participant_predecessor(participant: Pointer) -> Pointer;
    pub fn toc_participant_sources(participant: Pointer) -> Pointer;
    pub fn toc_participant_successors(participant: Pointer) -> Pointer;
    pub fn toc_regional_group_name(number: i32) -> *const c_char;
    pub fn toc_dataset_examples(dataset: Pointer) -> Pointer;
    pub fn toc_dataset_find_phrase(dataset: Pointer, id: *const c_char) -> Pointer;
    pub fn toc_dataset_phrases(dataset: Pointer) -> Pointer;
    pub fn toc_dataset_wordings(dataset: Pointer) -> Pointer;
    pub fn toc_example_context_id(example: Pointer) -> *const c_char;
    pub fn toc_example_context_kind(example: Pointer) -> i32;
    pub fn toc_example_dataset(example: Pointer) -> Pointer;
    pub fn toc_example_index(example: Pointer) -> u32;
    pub fn toc_example_instruments(example: Pointer) -> Pointer;
    pub fn toc_example_phrase(example: Pointer) -> Pointer;
    pub fn toc_example_provisions(example: Pointer) -> Pointer;
    pub fn toc_example_state(example: Pointer) -> i32;
    pub fn toc_example_text(example: Pointer, language: *const c_char) -> *const c_char;
    pub fn toc_example_texts(example: Pointer) -> Pointer;
    pub fn toc_phrase_dataset(phrase: Pointer) -> Pointer;
    pub fn toc_phrase_examples(phrase: Pointer) -> Pointer;
    pub fn toc_phrase_form(phrase: Pointer, language: *const c_char) -> *const c_char;
    pub fn toc_phrase_forms(phrase: Pointer) -> Pointer;
    pub fn toc_phrase_id(phrase: Pointer) -> *const c_char;
    pub fn toc_phrase_index(phrase: Pointer) -> u32;
    pub fn toc_phrase_role(phrase: Pointer) -> i32;
    pub fn toc_phrase_role_name(number: i32) -> *const c_char;
    pub fn toc_phrase_sources(phrase: Pointer) -> Pointer;
    pub fn toc_phrase_value(phrase: Pointer) -> u32;
    pub fn toc_phrase_wordings(phrase: Pointer) -> Pointer;
    pub fn toc_wording_capitals(wording: Pointer) -> c_int;
    pub fn toc_wording_dataset(wording: Pointer) -> Pointer;
    pub fn toc_wording_first(wording: Pointer) -> *const c_char;
    pub fn toc_wording_index(wording: Pointer) -> u32;
    pub fn toc_wording_instrument(wording: Pointer) -> Pointer;
    pub fn toc_wording_key(wording: Pointer) -> *const c_char;
    pub fn toc_wording_language(wording: Pointer) -> *const c_char;
    pub fn toc_wording_phrase(wording: Pointer) -> Pointer;
    pub fn toc_wording_stopped(wording: Pointer) -> c_int;
    pub fn toc_dataset_duties(dataset: Pointer) -> Pointer;
    pub fn toc_dataset_find_duty(dataset: Pointer, id: *const c_char) -> Pointer;
    pub fn toc_dataset_find_provision(dataset: Pointer, id: *const c_char) -> Pointer;
    pub fn toc_dataset_provisions(dataset: Pointer) -> Pointer;
    pub fn toc_dataset_references(dataset: Pointer) -> Pointer;
    pub fn toc_duty_condition(duty: Pointer, language: *const c_char) -> *const c_char;
    pub fn toc_duty_conditions(duty: Pointer) -> Pointer;
    pub fn toc_duty_dataset(duty: Pointer) -> Pointer;
    pub fn toc_duty_days(duty: Pointer) -> u32;
    pub fn toc_duty_holder(duty: Pointer, language: *const c_char) -> *const c_char;
    pub fn toc_duty_holders(duty: Pointer) -> Pointer;
    pub fn toc_duty_id(duty: Pointer) -> *const c_char;
    pub fn toc_duty_index(duty: Pointer) -> u32;
    pub fn toc_duty_kind(duty: Pointer) -> i32;
    pub fn toc_duty_kind_name(number: i32) -> *const c_char;
    pub fn toc_duty_months(duty: Pointer) -> u32;
    pub fn toc_duty_provision(duty: Pointer) -> Pointer;
    pub fn toc_duty_recipient(duty: Pointer, language: *const c_char) -> *const c_char;
    pub fn toc_duty_recipients(duty: Pointer) -> Pointer;
    pub fn toc_duty_recurrence(duty: Pointer, language: *const c_char) -> *const c_char;
    pub fn toc_duty_recurrences(duty: Pointer) -> Pointer;
    pub fn toc_duty_summaries(duty: Pointer) -> Pointer;
    pub fn toc_duty_summary(duty: Pointer, language: *const c_char) -> *const c_char;
    pub fn toc_duty_timing(duty: Pointer, language: *const c_char) -> *const c_char;
    pub fn toc_duty_timings(duty: Pointer) -> Pointer;
    pub fn toc_duty_years(duty: Pointer) -> u32;
    pub fn toc_force_name(number: i32) -> *const c_char;
    pub fn toc_provision_children(provision: Pointer) -> Pointer;
    pub fn toc_provision_cited_by(provision: Pointer) -> Pointer;
    pub fn toc_provision_claims(provision: Pointer) -> Pointer;
    pub fn toc_provision_dataset(provision: Pointer) -> Pointer;
    pub fn toc_provision_decisions(provision: Pointer) -> Pointer;
    pub fn toc_provision_defines(provision: Pointer) -> Pointer;
    pub fn toc_provision_depth(provision: Pointer) -> u32;
    pub fn toc_provision_duties(provision: Pointer) -> Pointer;
    pub fn toc_provision_force(provision: Pointer) -> i32;
    pub fn toc_provision_heading(provision: Pointer, language: *const c_char) -> *const c_char;
    pub fn toc_provision_headings(provision: Pointer) -> Pointer;
    pub fn toc_provision_id(provision: Pointer) -> *const c_char;
    pub fn toc_provision_index(provision: Pointer) -> u32;
    pub fn toc_provision_instrument(provision: Pointer) -> Pointer;
    pub fn toc_provision_kind(provision: Pointer) -> i32;
    pub fn toc_provision_kind_name(number: i32) -> *const c_char;
    pub fn toc_provision_number(provision: Pointer) -> *const c_char;
    pub fn toc_provision_parent(provision: Pointer) -> Pointer;
    pub fn toc_provision_references(provision: Pointer) -> Pointer;
    pub fn toc_provision_role(provision: Pointer) -> i32;
    pub fn toc_provision_sources(provision: Pointer) -> Pointer;
    pub fn toc_provision_subtree_end(provision: Pointer) -> u32;
    pub fn toc_provision_summaries(provision: Pointer) -> Pointer;
    pub fn toc_provision_summary(provision: Pointer, language: *const c_char) -> *const c_char;
    pub fn toc_provision_text(provision: Pointer, language: *const c_char) -> *const c_char;
    pub fn toc_provision_texts(provision: Pointer) -> Pointer;
    pub fn toc_provision_topics(provision: Pointer) -> Pointer;
    pub fn toc_provision_uses(provision: Pointer) -> Pointer;
    pub fn toc_reference_dataset(reference: Pointer) -> Pointer;
    pub fn toc_reference_index(reference: Pointer) -> u32;
    pub fn toc_reference_kind(reference: Pointer) -> i32;
    pub fn toc_reference_kind_name(number: i32) -> *const c_char;
    pub fn toc_reference_owner_decision(reference: Pointer) -> Pointer;
    pub fn toc_reference_owner_document(reference: Pointer) -> Pointer;
    pub fn toc_reference_owner_id(reference: Pointer) -> *const c_char;
    pub fn toc_reference_owner_kind(reference: Pointer) -> i32;
    pub fn toc_reference_owner_provision(reference: Pointer) -> Pointer;
    pub fn toc_reference_target_decision(reference: Pointer) -> Pointer;
    pub fn toc_reference_target_document(reference: Pointer) -> Pointer;
    pub fn toc_reference_target_id(reference: Pointer) -> *const c_char;
    pub fn toc_reference_target_instrument(reference: Pointer) -> Pointer;
    pub fn toc_reference_target_kind(reference: Pointer) -> i32;
    pub fn toc_reference_target_provision(reference: Pointer) -> Pointer;
    pub fn toc_role_name(number: i32) -> *const c_char;
    pub fn toc_dataset_find_resource(dataset: Pointer, id: *const c_char) -> Pointer;
    pub fn toc_dataset_resources(dataset: Pointer) -> Pointer;
    pub fn toc_resource_author(resource: Pointer, language: *const c_char) -> *const c_char;
    pub fn toc_resource_authors(resource: Pointer) -> Pointer;
    pub fn toc_resource_body(resource: Pointer) -> Pointer;
    pub fn toc_resource_claims(resource: Pointer) -> Pointer;
    pub fn toc_resource_dataset(resource: Pointer) -> Pointer;
    pub fn toc_resource_date(resource: Pointer) -> i32;
    pub fn toc_resource_editions(resource: Pointer) -> Pointer;
    pub fn toc_resource_href(resource: Pointer) -> *const c_char;
    pub fn toc_resource_id(resource: Pointer) -> *const c_char;
    pub fn toc_resource_index(resource: Pointer) -> u32;
    pub fn toc_resource_instruments(resource: Pointer) -> Pointer;
    pub fn toc_resource_isbn(resource: Pointer) -> *const c_char;
    pub fn toc_resource_kind(resource: Pointer) -> i32;
    pub fn toc_resource_kind_name(number: i32) -> *const c_char;
    pub fn toc_resource_languages(resource: Pointer) -> *const c_char;
    pub fn toc_resource_meeting(resource: Pointer) -> Pointer;
    pub fn toc_resource_note(resource: Pointer, language: *const c_char) -> *const c_char;
    pub fn toc_resource_notes(resource: Pointer) -> Pointer;
    pub fn toc_resource_sales_number(resource: Pointer) -> *const c_char;
    pub fn toc_resource_sources(resource: Pointer) -> Pointer;
    pub fn toc_resource_terms(resource: Pointer) -> Pointer;
    pub fn toc_resource_title(resource: Pointer, language: *const c_char) -> *const c_char;
    pub fn toc_resource_titles(resource: Pointer) -> Pointer;
    pub fn toc_fold(dataset: Pointer, text: *const c_char, buffer: *mut c_char, size: usize) -> usize;
    pub fn toc_hit_contribution_count(hit: Pointer) -> u32;
    pub fn toc_hit_contribution_field(hit: Pointer, position: u32) -> *const c_char;
    pub fn toc_hit_contribution_frequency(hit: Pointer, position: u32) -> u32;
    pub fn toc_hit_contribution_language(hit: Pointer, position: u32) -> *const c_char;
    pub fn toc_hit_contribution_score(hit: Pointer, position: u32) -> i32;
    pub fn toc_hit_contribution_term(hit: Pointer, position: u32) -> *const c_char;
    pub fn toc_hit_field(hit: Pointer) -> *const c_char;
    pub fn toc_hit_id(hit: Pointer) -> *const c_char;
    pub fn toc_hit_index(hit: Pointer) -> u32;
    pub fn toc_hit_kind(hit: Pointer) -> i32;
    pub fn toc_hit_language(hit: Pointer) -> *const c_char;
    pub fn toc_hit_list_dataset(list: Pointer) -> Pointer;
    pub fn toc_hit_list_is_partial(list: Pointer) -> c_int;
    pub fn toc_hit_list_total(list: Pointer) -> u32;
    pub fn toc_hit_score(hit: Pointer) -> i32;
    pub fn toc_hit_snippet(hit: Pointer) -> *const c_char;
    pub fn toc_hit_span_count(hit: Pointer) -> u32;
    pub fn toc_hit_span_end(hit: Pointer, position: u32) -> u32;
    pub fn toc_hit_span_start(hit: Pointer, position: u32) -> u32;
    pub fn toc_hit_text(hit: Pointer) -> *const c_char;
    pub fn toc_query_new(dataset: Pointer, text: *const c_char, out: *mut Pointer) -> c_int;
    pub fn toc_query_run(query: Pointer, out: *mut Pointer) -> c_int;
    pub fn toc_query_set_dates(query: Pointer, first: i32, last: i32) -> c_int;
    pub fn toc_query_set_instrument(query: Pointer, instrument: Pointer) -> c_int;
    pub fn toc_query_set_kind(query: Pointer, kind: i32) -> c_int;
    pub fn toc_query_set_language(query: Pointer, language: *const c_char) -> c_int;
    pub fn toc_query_set_limit(query: Pointer, most: u32) -> c_int;
    pub fn toc_claim_dataset(claim: Pointer) -> Pointer;
    pub fn toc_claim_index(claim: Pointer) -> u32;
    pub fn toc_claim_of(claim: Pointer) -> *const c_char;
    pub fn toc_claim_owner_id(claim: Pointer) -> *const c_char;
    pub fn toc_claim_owner_kind(claim: Pointer) -> i32;
    pub fn toc_claim_sources(claim: Pointer) -> Pointer;
    pub fn toc_claim_value(claim: Pointer) -> *const c_char;
    pub fn toc_claim_why(claim: Pointer, language: *const c_char) -> *const c_char;
    pub fn toc_claim_whys(claim: Pointer) -> Pointer;
    pub fn toc_coverage_as_of(coverage: Pointer) -> i32;
    pub fn toc_coverage_dataset(coverage: Pointer) -> Pointer;
    pub fn toc_coverage_index(coverage: Pointer) -> u32;
    pub fn toc_coverage_instrument(coverage: Pointer) -> Pointer;
    pub fn toc_coverage_level(coverage: Pointer) -> i32;
    pub fn toc_coverage_level_name(number: i32) -> *const c_char;
    pub fn toc_coverage_note(coverage: Pointer, language: *const c_char) -> *const c_char;
    pub fn toc_coverage_notes(coverage: Pointer) -> Pointer;
    pub fn toc_coverage_section(coverage: Pointer) -> i32;
    pub fn toc_coverage_section_name(number: i32) -> *const c_char;
    pub fn toc_coverage_sources(coverage: Pointer) -> Pointer;
    pub fn toc_dataset_claims(dataset: Pointer) -> Pointer;
    pub fn toc_dataset_coverages(dataset: Pointer) -> Pointer;
    pub fn toc_dataset_find_source(dataset: Pointer, id: *const c_char) -> Pointer;
    pub fn toc_dataset_parts(dataset: Pointer) -> Pointer;
    pub fn toc_dataset_sources(dataset: Pointer) -> Pointer;
    pub fn toc_part_as_of(part: Pointer) -> i32;
    pub fn toc_part_dataset(part: Pointer) -> Pointer;
    pub fn toc_part_edition(part: Pointer) -> *const c_char;
    pub fn toc_part_format(part: Pointer) -> *const c_char;
    pub fn toc_part_index(part: Pointer) -> u32;
    pub fn toc_part_name(part: Pointer) -> *const c_char;
    pub fn toc_source_dataset(source: Pointer) -> Pointer;
    pub fn toc_source_date(source: Pointer) -> i32;
    pub fn toc_source_href(source: Pointer) -> *const c_char;
    pub fn toc_source_id(source: Pointer) -> *const c_char;
    pub fn toc_source_index(source: Pointer) -> u32;
    pub fn toc_source_kind(source: Pointer) -> i32;
    pub fn toc_source_kind_name(number: i32) -> *const c_char;
    pub fn toc_source_note(source: Pointer, language: *const c_char) -> *const c_char;
    pub fn toc_source_notes(source: Pointer) -> Pointer;
    pub fn toc_source_title(source: Pointer, language: *const c_char) -> *const c_char;
    pub fn toc_source_titles(source: Pointer) -> Pointer;
    pub fn toc_source_verified(source: Pointer) -> i32;
    pub fn toc_verified_name(number: i32) -> *const c_char;
    pub fn toc_dataset_participations(dataset: Pointer) -> Pointer;
    pub fn toc_instrument_count_at(instrument: Pointer, criterion: i32, date: i32, unknown: *mut u32) -> u32;
    pub fn toc_instrument_participations_at(instrument: Pointer, criterion: i32, date: i32, out: *mut Pointer) -> c_int;
    pub fn toc_instrument_status(instrument: Pointer, date: i32) -> i32;
    pub fn toc_participant_participation(participant: Pointer, instrument: Pointer) -> Pointer;
    pub fn toc_participation_actions(participation: Pointer) -> Pointer;
    pub fn toc_participation_answer(participation: Pointer, criterion: i32, date: i32) -> i32;
    pub fn toc_participation_consent(participation: Pointer) -> Pointer;
    pub fn toc_participation_dataset(participation: Pointer) -> Pointer;
    pub fn toc_participation_deposited(participation: Pointer) -> i32;
    pub fn toc_participation_deposited_earliest(participation: Pointer) -> i32;
    pub fn toc_participation_deposited_latest(participation: Pointer) -> i32;
    pub fn toc_participation_ended(participation: Pointer) -> i32;
    pub fn toc_participation_ended_earliest(participation: Pointer) -> i32;
    pub fn toc_participation_ended_latest(participation: Pointer) -> i32;
    pub fn toc_participation_in_force(participation: Pointer) -> i32;
    pub fn toc_participation_in_force_earliest(participation: Pointer) -> i32;
    pub fn toc_participation_in_force_latest(participation: Pointer) -> i32;
    pub fn toc_participation_index(participation: Pointer) -> u32;
    pub fn toc_participation_instrument(participation: Pointer) -> Pointer;
    pub fn toc_participation_participant(participation: Pointer) -> Pointer;
    pub fn toc_participation_signature(participation: Pointer) -> Pointer;
    pub fn toc_participation_signed(participation: Pointer) -> i32;
    pub fn toc_participation_signed_earliest(participation: Pointer) -> i32;
    pub fn toc_participation_signed_latest(participation: Pointer) -> i32;
    pub fn toc_participation_status(participation: Pointer, date: i32) -> i32;
    pub fn toc_participation_withdrawal(participation: Pointer) -> Pointer;
    pub fn toc_status(participant: Pointer, instrument: Pointer, date: i32) -> i32;
    pub fn toc_status_name(status: i32) -> *const c_char;
    pub fn toc_symbol_base(symbol: *const c_char, buffer: *mut c_char, size: usize) -> usize;
    pub fn toc_symbol_compare(first: *const c_char, second: *const c_char) -> i32;
    pub fn toc_symbol_is_valid(text: *const c_char) -> c_int;
    pub fn toc_symbol_modifier(symbol: *const c_char, position: u32, buffer: *mut c_char, size: usize) -> usize;
    pub fn toc_symbol_modifier_count(symbol: *const c_char) -> u32;
    pub fn toc_symbol_normalize(text: *const c_char, buffer: *mut c_char, size: usize) -> usize;
    pub fn toc_symbol_organ(symbol: *const c_char, buffer: *mut c_char, size: usize) -> usize;
    pub fn toc_symbol_relation(first: *const c_char, second: *const c_char) -> i32;
    pub fn toc_symbol_relation_name(relation: i32) -> *const c_char;
    pub fn toc_symbol_series(symbol: *const c_char, buffer: *mut c_char, size: usize) -> usize;
    pub fn toc_symbol_year(symbol: *const c_char) -> i32;
    pub fn toc_dataset_find_term(dataset: Pointer, id: *const c_char) -> Pointer;
    pub fn toc_dataset_find_topic(dataset: Pointer, id: *const c_char) -> Pointer;
    pub fn toc_dataset_terms(dataset: Pointer) -> Pointer;
    pub fn toc_dataset_topics(dataset: Pointer) -> Pointer;
    pub fn toc_term_dataset(term: Pointer) -> Pointer;
    pub fn toc_term_defined_by(term: Pointer) -> Pointer;
    pub fn toc_term_gloss(term: Pointer, language: *const c_char) -> *const c_char;
    pub fn toc_term_glosses(term: Pointer) -> Pointer;
    pub fn toc_term_id(term: Pointer) -> *const c_char;
    pub fn toc_term_index(term: Pointer) -> u32;
    pub fn toc_term_instrument(term: Pointer) -> Pointer;
    pub fn toc_term_label(term: Pointer, language: *const c_char) -> *const c_char;
    pub fn toc_term_labels(term: Pointer) -> Pointer;
    pub fn toc_term_see(term: Pointer) -> Pointer;
    pub fn toc_term_seen_from(term: Pointer) -> Pointer;
    pub fn toc_term_sources(term: Pointer) -> Pointer;
    pub fn toc_term_used_in(term: Pointer) -> Pointer;
    pub fn toc_topic_dataset(topic: Pointer) -> Pointer;
    pub fn toc_topic_id(topic: Pointer) -> *const c_char;
    pub fn toc_topic_index(topic: Pointer) -> u32;
    pub fn toc_topic_name(topic: Pointer, language: *const c_char) -> *const c_char;
    pub fn toc_topic_names(topic: Pointer) -> Pointer;
    pub fn toc_topic_provisions(topic: Pointer) -> Pointer;
    pub fn toc_dataset_texts(dataset: Pointer) -> Pointer;
    pub fn toc_text_dataset(text: Pointer) -> Pointer;
    pub fn toc_text_index(text: Pointer) -> u32;
    pub fn toc_text_language(text: Pointer) -> *const c_char;
    pub fn toc_text_since(text: Pointer) -> i32;
    pub fn toc_text_status(text: Pointer) -> i32;
    pub fn toc_text_status_name(number: i32) -> *const c_char;
    pub fn toc_text_string(text: Pointer) -> *const c_char;
    pub fn toc_text_until(text: Pointer) -> i32;
    pub fn toc_instrument_decisive_deposit(instrument: Pointer) -> Pointer;
    pub fn toc_instrument_deposit(instrument: Pointer, n: u32) -> Pointer;
    pub fn toc_instrument_participations_with(instrument: Pointer, status: i32, date: i32, out: *mut Pointer) -> c_int;
    pub fn toc_moment_action(moment: Pointer) -> Pointer;
    pub fn toc_moment_date(moment: Pointer) -> i32;
    pub fn toc_moment_decision(moment: Pointer) -> Pointer;
    pub fn toc_moment_earliest(moment: Pointer) -> i32;
    pub fn toc_moment_event(moment: Pointer) -> Pointer;
    pub fn toc_moment_instrument(moment: Pointer) -> Pointer;
    pub fn toc_moment_is_certain(moment: Pointer) -> c_int;
    pub fn toc_moment_kind(moment: Pointer) -> i32;
    pub fn toc_moment_kind_name(kind: i32) -> *const c_char;
    pub fn toc_moment_latest(moment: Pointer) -> i32;
    pub fn toc_moment_meeting(moment: Pointer) -> Pointer;
    pub fn toc_moment_participant(moment: Pointer) -> Pointer;
    pub fn toc_moment_until(moment: Pointer) -> i32;
    pub fn toc_timeline(dataset: Pointer, first: i32, last: i32, instrument: Pointer, participant: Pointer, kinds: u32, out: *mut Pointer) -> c_int;
    pub fn toc_dataset_to_xml(dataset: Pointer) -> *mut c_char;
    pub fn toc_part_to_xml(part: Pointer) -> *mut c_char;
}
