// SPDX-License-Identifier: MIT

// Made by examples/bindings/generate from libtoc-api.json: the whole API. How calls work is in runtime.go.

package toc

// #include <stdlib.h>
// #include <toc/toc.h>
import "C"
import (
	"runtime"
	"unsafe"
)

// Kinds of treaty actions. Accept values that are not listed; 0 is other or not stated.
const (
	ACTION_SIGNATURE               = 1  // signed, which does not bind yet
	ACTION_RATIFICATION            = 2  // consent to be bound, after signature
	ACTION_ACCEPTANCE              = 3  // consent to be bound, by the procedure called so
	ACTION_APPROVAL                = 4  // consent to be bound, by the procedure called so
	ACTION_ACCESSION               = 5  // consent to be bound, without signature
	ACTION_SUCCESSION              = 6  // of a State to the treaty of its predecessor
	ACTION_CONSENT                 = 7  // consent to be bound; the source does not say which of these
	ACTION_WITHDRAWAL              = 8  // notice of leaving the treaty
	ACTION_RESERVATION             = 9  // excludes or changes the effect of provisions
	ACTION_DECLARATION             = 10 // says how it understands or applies the treaty
	ACTION_NOTIFICATION            = 11 // told the depositary or others what the treaty asks for
	ACTION_OBJECTION               = 12 // against what another participant did, mostly a reservation
	ACTION_TERRITORIAL_APPLICATION = 13 // for which territories the treaty holds
)

// Kinds of things in a dataset; the same numbers as in an image. Accept values that are not listed.
const (
	KIND_NONE          = 0  // no thing, or the dataset itself
	KIND_SOURCE        = 1  // where facts come from
	KIND_TOPIC         = 2  // a subject, such as extradition
	KIND_PARTICIPANT   = 3  // a State or organization
	KIND_INSTRUMENT    = 4  // a treaty
	KIND_OPENING       = 5  // a period in which an instrument was open for signature
	KIND_RULE          = 6  // a rule of the final clauses
	KIND_PROVISION     = 7  // a node of the tree of an instrument
	KIND_REFERENCE     = 8  // from a provision to another one
	KIND_DUTY          = 9  // a duty to notify, inform, designate or report, or a deadline
	KIND_TERM          = 10 // a defined term
	KIND_ACTION        = 11 // what a participant did about an instrument
	KIND_PARTICIPATION = 12 // all that one participant did about one instrument
	KIND_BODY          = 13 // an organ
	KIND_SERIES        = 14 // a series of document symbols
	KIND_MEETING       = 15 // a meeting
	KIND_AGENDA_ITEM   = 16 // an item of the agenda of a meeting
	KIND_DOCUMENT      = 17 // a document
	KIND_DECISION      = 18 // a decision or resolution
	KIND_RESOURCE      = 19 // a guide, publication, tool or other aid
	KIND_EVENT         = 20 // a dated event
	KIND_EDITION       = 21 // a published version of something in one language
	KIND_CORRECTION    = 22 // a correction of an authentic text
	KIND_CLAIM         = 23 // what another source says about a member
	KIND_COVERAGE      = 24 // how complete a section of the data is
	KIND_TEXT          = 25 // a text in one language
	KIND_PART          = 26 // one XML file of the dataset
	KIND_PHRASE        = 27 // what words mean in a citation
	KIND_EXAMPLE       = 28 // a citation that shows the use of a phrase
	KIND_WORDING       = 29 // a folded form of a phrase or of a name
)

// Results of functions that can fail: TOC_OK, or one of the negative codes.
const (
	OK            = 0  // done; no error
	E_NOMEM       = -1 // memory ran out; nothing has changed
	E_ARGUMENT    = -2 // an argument is NULL or out of range where that is not allowed
	E_IO          = -3 // a file cannot be opened, read or written; errno tells why
	E_FORMAT      = -4 // the bytes are no image, or a damaged one
	E_VERSION     = -5 // the data is of a newer format than this library reads
	E_DATA        = -6 // the XML is refused; the loader's diagnostics tell why
	E_LIMIT       = -7 // larger than a limit allows
	E_PLATFORM    = -8 // not possible on this machine: an image is little-endian
	E_UNAVAILABLE = -9 // not there: the library or the dataset was made without it
)

// What is known about a citation. Accept values that are not listed; 0 is other or unknown.
const (
	CITE_EXACT             = 1 // the text itself names the instrument; all targets are meant
	CITE_CONTEXT           = 2 // instrument or article are those of the context; all targets are meant
	CITE_INHERITED         = 3 // its neighbour says a part: "3 (d) and (e)"; all targets are meant
	CITE_AMBIGUOUS         = 4 // the targets are candidates: the text does not say which one is meant
	CITE_NO_SUCH_PROVISION = 5 // the instrument, which is the target, has no such provision
	CITE_FOREIGN           = 6 // of a treaty, law or decision that is not in the dataset; no targets
	CITE_DRAFT             = 7 // of a draft, whose numbers are not those of the final text; no targets
)

// Styles in which a citation is written.
const (
	CITE_STYLE_UN       = 1 // "article 16, paragraph 3, of the United Nations Convention against ..."
	CITE_STYLE_SHORT    = 2 // "UNTOC art. 16(3)"
	CITE_STYLE_FOOTNOTE = 3 // "UNTOC, art. 16, para. 3"
)

// How toc_dataset_open_file opens.
const (
	OPEN_COPY = 0 // read the file into memory of our own and verify all of it
	OPEN_MAP  = 1 // map the file, check its header only; see doc/snapshots.md for what it asks of you
)

// Bytes that toc_date_format needs at most, the final NUL included.
const (
	DATE_SIZE = 11 // "2000-11-15" and the NUL
)

// Answers of toc_date_compare.
const (
	DATE_UNKNOWN = 0 // cannot be told: one date is missing, or they overlap
	DATE_EARLIER = 1 // the first is certainly before the second
	DATE_SAME    = 2 // both are the same full day
	DATE_LATER   = 3 // the first is certainly after the second
)

// Kinds of decisions. Accept values that are not listed; 0 is other or not stated.
const (
	DECISION_DECISION   = 1 // called a decision
	DECISION_RESOLUTION = 2 // called a resolution
)

// What happened to an entity. Accept values that are not listed.
const (
	CHANGE_ADDED   = 1 // only the second dataset has it
	CHANGE_REMOVED = 2 // only the first dataset has it
	CHANGE_CHANGED = 3 // both have it; one member differs
)

// Kinds of documents. Accept values that are not listed; 0 is other or not stated.
const (
	DOCUMENT_REPORT                = 1 // of a meeting, a body or the Secretariat
	DOCUMENT_AGENDA                = 2 // of a meeting, also provisional or annotated
	DOCUMENT_DRAFT                 = 3 // of a text, such as of a treaty or a resolution
	DOCUMENT_RESOLUTION            = 4 // as a document of its own
	DOCUMENT_NOTE                  = 5 // such as notes on interpretation, or by the Secretariat
	DOCUMENT_CONFERENCE_ROOM_PAPER = 6 // for one session, often in one language
	DOCUMENT_PROPOSAL              = 7 // by participants, for a text that is negotiated
	DOCUMENT_PRESS_RELEASE         = 8 // on a meeting or an event
	DOCUMENT_INFORMATION           = 9 // for participants, such as on the place and the programme
)

// Kinds of events. Accept values that are not listed; 0 is other or not stated.
const (
	EVENT_ADOPTION         = 1 // a text was adopted
	EVENT_MANDATE          = 2 // a body was asked to do something
	EVENT_ENTRY_INTO_FORCE = 3 // an instrument entered into force
	EVENT_TREATY_EVENT     = 4 // of the depositary, where treaties are signed and instruments deposited
	EVENT_NEWS             = 5 // something else that was reported
)

// Kinds of reasons. Accept values that are not listed.
const (
	REASON_ACTION     = 1 // the participant did something: toc_reason_action
	REASON_RULE       = 2 // a rule of the final clauses makes it so: toc_reason_rule
	REASON_COVERAGE   = 3 // how far the data reaches: toc_reason_coverage
	REASON_DATA_ERROR = 4 // the data contradicts a rule
	REASON_ABSENCE    = 5 // the data knows of nothing
)

// Why a piece of the text was left over. Accept values that are not listed.
const (
	LEFTOVER_OUTSIDE = 1 // it stands before or behind the instrument: a title, a closing formula
	LEFTOVER_INSIDE  = 2 // it stands in the instrument, but no provision of the dataset has this place
	LEFTOVER_NOTE    = 3 // it is a note of the publisher: a footnote, or an editorial remark
)

// How far a correction went. Accept values that are not listed; 0 is other or not stated.
const (
	CORRECTION_PROPOSED = 1 // by the depositary, open to objection
	CORRECTION_EFFECTED = 2 // made, as nobody objected
)

// What a rule brings with it. Accept values that are not listed; 0 is other or not stated.
const (
	ENTAILS_PROTOCOLS = 1 // who leaves the Convention leaves its Protocols
)

// Kinds of instruments. Accept values that are not listed; 0 is other or not stated.
const (
	INSTRUMENT_CONVENTION = 1 // stands by itself
	INSTRUMENT_PROTOCOL   = 2 // supplements a Convention
)

// Whether the instrument of an organization is counted for entry into force. Accept values that are not listed; 0
// is other or not stated.
const (
	ORGANIZATIONS_COUNTED     = 1 // like those of States
	ORGANIZATIONS_NOT_COUNTED = 2 // only those of States are
)

// What rules decide. Accept values that are not listed; 0 is other or not stated.
const (
	RULE_SIGNATURE              = 1  // who may sign, and until when
	RULE_CONSENT                = 2  // how consent to be bound is given
	RULE_ELIGIBILITY            = 3  // what one has to be a party to first
	RULE_ENTRY_INTO_FORCE       = 4  // of the instrument itself
	RULE_LATER_ENTRY_INTO_FORCE = 5  // for those who consent later
	RULE_SUCCESSION             = 6  // of States
	RULE_WITHDRAWAL             = 7  // when a notice takes effect
	RULE_AMENDMENT              = 8  // how it is amended
	RULE_DISPUTES               = 9  // how disputes are settled
	RULE_INTERPRETATION         = 10 // how it is read together with another instrument
)

// How bad it is.
const (
	SEVERITY_WARNING = 1 // worth a look; the dataset is made
	SEVERITY_ERROR   = 2 // no dataset is made
)

// Kinds of bodies. Accept values that are not listed; 0 is other or not stated.
const (
	BODY_ASSEMBLY      = 1  // of all members, such as the General Assembly
	BODY_COUNCIL       = 2  // of elected members
	BODY_COMMISSION    = 3  // under a council
	BODY_COMMITTEE     = 4  // such as one that negotiates a treaty
	BODY_CONFERENCE    = 5  // such as of the parties to a treaty
	BODY_WORKING_GROUP = 6  // of a conference or another body
	BODY_EXPERT_GROUP  = 7  // of experts, such as on one question
	BODY_DIALOGUE      = 8  // with those who are no participants
	BODY_SECRETARIAT   = 9  // that serves others
	BODY_GROUPING      = 10 // of States that speak together
)

// How a meeting is held. Accept values that are not listed; 0 is other or not stated.
const (
	MEETING_IN_PERSON = 1 // all in one place
	MEETING_HYBRID    = 2 // in one place and online
	MEETING_ONLINE    = 3 // online alone
)

// Regional groups of the United Nations. Accept values that are not listed; 0 is other or not stated.
const (
	GROUP_AFRICAN                      = 1 // Group of African States
	GROUP_ASIA_PACIFIC                 = 2 // Group of Asia-Pacific States
	GROUP_EASTERN_EUROPEAN             = 3 // Group of Eastern European States
	GROUP_LATIN_AMERICAN_AND_CARIBBEAN = 4 // Group of Latin American and Caribbean States
	GROUP_WESTERN_EUROPEAN_AND_OTHERS  = 5 // Group of Western European and Other States
)

// Kinds of participants. Accept values that are not listed; 0 is other or not stated.
const (
	PARTICIPANT_STATE        = 1 // a State
	PARTICIPANT_ORGANIZATION = 2 // an organization, such as one of regional economic integration
)

// What a phrase does in a citation. Accept values that are not listed; 0 is other or not stated.
const (
	PHRASE_ARTICLE      = 1  // a word for an article
	PHRASE_PARAGRAPH    = 2  // for a paragraph
	PHRASE_POINT        = 3  // for a point: (a)
	PHRASE_ITEM         = 4  // for an item: (i)
	PHRASE_SUBITEM      = 5  // for a subitem
	PHRASE_TAIL         = 6  // for the text that follows a list
	PHRASE_SECTION      = 7  // for a section of an instrument
	PHRASE_PREAMBLE     = 8  // for its preamble
	PHRASE_ANNEX        = 9  // for an annex of a resolution
	PHRASE_ORDINAL      = 10 // a number in words
	PHRASE_ORDINAL_MARK = 11 // what makes a number an ordinal: "th", "er"
	PHRASE_SUFFIX       = 12 // what makes another label of a number: "bis"
	PHRASE_AND          = 13 // joins the items of a list
	PHRASE_RANGE        = 14 // joins the ends of a range
	PHRASE_OF           = 15 // joins a provision to what it stands in
	PHRASE_THE          = 16 // an article or another word without meaning of its own
	PHRASE_THIS         = 17 // points to where the text stands
	PHRASE_SAME         = 18 // points to what was named last
	PHRASE_EVERY        = 19 // means all Protocols
	PHRASE_ABOVE        = 20 // points to another place of the same text
	PHRASE_CONVENTION   = 21 // the word for a convention
	PHRASE_PROTOCOL     = 22 // the word for a protocol
	PHRASE_PROTOCOLS    = 23 // all Protocols
	PHRASE_FOREIGN      = 24 // the name of a treaty or law that is not in the dataset
	PHRASE_LAW          = 25 // a word for a law: code, act, statute
	PHRASE_ABOUT        = 26 // begins the subject of a title
	PHRASE_DRAFT        = 27 // makes an instrument a draft
	PHRASE_RESOLUTION   = 28 // a word for a resolution
	PHRASE_DECISION     = 29 // for a decision
	PHRASE_SERIES       = 30 // the Treaty Series
	PHRASE_VOLUME       = 31 // a word for a volume
	PHRASE_PAGE         = 32 // for a page or a number
	PHRASE_ORGAN        = 33 // an organ whose decisions are not those of the dataset
	PHRASE_EPITHET      = 34 // stands before a name: and leaves it what it is, or, with a value, makes another one of it
)

// Kinds of duties. Accept values that are not listed; 0 is other or not stated.
const (
	DUTY_NOTIFICATION = 1 // tell the Secretary-General or others something
	DUTY_INFORMATION  = 2 // send copies, or information when asked
	DUTY_DESIGNATION  = 3 // name an authority
	DUTY_DEADLINE     = 4 // do something by a time
	DUTY_REPORTING    = 5 // report again and again
)

// Legal force of a provision. Accept values that are not listed; 0 is other or not stated.
const (
	FORCE_OBLIGATION           = 1 // has to be done
	FORCE_QUALIFIED_OBLIGATION = 2 // has to be done, subject to something
	FORCE_ENCOURAGEMENT        = 3 // should be done, without a duty
	FORCE_PERMISSION           = 4 // may be done
	FORCE_STATEMENT            = 5 // says something, and asks for nothing
)

// Kinds of nodes, from the top of an instrument down. Accept values that are not listed; 0 is other or not stated.
const (
	PROVISION_PREAMBLE  = 1 // all that stands before the first article
	PROVISION_RECITAL   = 2 // a paragraph of the preamble
	PROVISION_SECTION   = 3 // a part with a heading of its own, which holds articles
	PROVISION_ARTICLE   = 4 // an article
	PROVISION_PARAGRAPH = 5 // a numbered paragraph of an article
	PROVISION_POINT     = 6 // a lettered point, such as (a)
	PROVISION_ITEM      = 7 // below a point, such as (i)
	PROVISION_SUBITEM   = 8 // below an item, such as a.
	PROVISION_TAIL      = 9 // what follows a list and belongs to all of it
)

// In what sense one provision refers to another. Accept values that are not listed; 0 is other or not stated.
const (
	REFERENCE_APPLIES            = 1  // the target applies
	REFERENCE_SUBJECT_TO         = 2  // holds only so far as the target lets it
	REFERENCE_IN_ACCORDANCE_WITH = 3  // done as the target says
	REFERENCE_DEFINES            = 4  // says what a word of the target means
	REFERENCE_EXCLUDES           = 5  // the target does not apply
	REFERENCE_MUTATIS_MUTANDIS   = 6  // the target applies with what has to be changed
	REFERENCE_AMENDS             = 7  // changes the target
	REFERENCE_IMPLEMENTS         = 8  // carries the target out
	REFERENCE_OFFENCES           = 9  // means the offences of the target
	REFERENCE_CONCERNS           = 10 // is about the target, in no other sense
)

// Roles of a provision. Accept values that are not listed; 0 is other or not stated.
const (
	ROLE_SUBSTANTIVE  = 1 // what is to be done about the matter itself
	ROLE_DEFINITION   = 2 // what a term means
	ROLE_SCOPE        = 3 // what the instrument applies to
	ROLE_PURPOSE      = 4 // what the instrument is for
	ROLE_PROCEDURE    = 5 // how something is done
	ROLE_INSTITUTION  = 6 // sets up a body, or says what it does
	ROLE_FINAL_CLAUSE = 7 // on signature, entry into force, amendment and the like
	ROLE_PREAMBULAR   = 8 // belongs to the preamble
	ROLE_STRUCTURAL   = 9 // holds others, and says nothing itself
)

// Kinds of resources. Accept values that are not listed; 0 is other or not stated.
const (
	RESOURCE_GUIDE       = 1 // how to apply an instrument
	RESOURCE_GLOSSARY    = 2 // what words mean
	RESOURCE_MODEL_LAW   = 3 // a law to copy from
	RESOURCE_ADDRESS     = 4 // a speech
	RESOURCE_PUBLICATION = 5 // a book, study or series
	RESOURCE_TOOL        = 6 // to work with, such as a database or a questionnaire
	RESOURCE_NEWS        = 7 // what a body reported on a page
	RESOURCE_PORTAL      = 8 // a site that leads to others
	RESOURCE_MECHANISM   = 9 // such as one that reviews implementation
)

// How complete a section is. Accept values that are not listed; 0 is other or not stated.
const (
	COVERAGE_COMPLETE = 1 // nothing is known to be missing
	COVERAGE_PARTIAL  = 2 // something is missing
	COVERAGE_NONE     = 3 // nothing is there
)

// Sections of the data. Accept values that are not listed; 0 is other or not stated.
const (
	SECTION_STRUCTURE     = 1  // the trees of provisions
	SECTION_HEADINGS      = 2  // the headings of provisions
	SECTION_SUMMARIES     = 3  // the summaries of provisions
	SECTION_TERMS         = 4  // the defined terms
	SECTION_PARTICIPATION = 5  // who signed and consented
	SECTION_RESERVATIONS  = 6  // reservations, declarations and notifications
	SECTION_PARTICIPANTS  = 7  // States and organizations
	SECTION_MEETINGS      = 8  // bodies and their meetings
	SECTION_DECISIONS     = 9  // decisions and resolutions
	SECTION_DOCUMENTS     = 10 // documents
	SECTION_RESOURCES     = 11 // guides, addresses, publications and tools
)

// Kinds of sources. Accept values that are not listed; 0 is other or not stated.
const (
	SOURCE_DEPOSITARY  = 1 // the depositary itself
	SOURCE_GAZETTE     = 2 // an official journal or treaty series
	SOURCE_DOCUMENT    = 3 // a document of the United Nations or another organization
	SOURCE_PRESS       = 4 // a press release or report
	SOURCE_WEB         = 5 // a page
	SOURCE_DATABASE    = 6 // a database
	SOURCE_PUBLICATION = 7 // a book or article
	SOURCE_EDITORIAL   = 8 // the editors of the dataset
	SOURCE_MEMORY      = 9 // what an editor remembered, and nobody looked up
)

// Whether a fact was seen in a source. Accept values that are not listed; 0 is other or not stated.
const (
	VERIFIED_YES = 1 // it was seen there
	VERIFIED_NO  = 2 // it was not looked up
)

// Answers to a criterion.
const (
	ANSWER_UNKNOWN = 0 // cannot be decided from the data
	ANSWER_NO      = 1 // does not hold
	ANSWER_YES     = 2 // holds
)

// Questions with an answer that, once yes, stays so; TOC_CRITERION_PARTY can end by withdrawal.
const (
	CRITERION_SIGNED    = 1 // signed on or before the day
	CRITERION_DEPOSITED = 2 // consent deposited on or before the day, in force or not
	CRITERION_PARTY     = 3 // signed on or before the day
)

// How far an instrument had come on a day.
const (
	INSTRUMENT_UNKNOWN  = 0 // the data cannot say
	INSTRUMENT_DRAFT    = 1 // not adopted yet
	INSTRUMENT_ADOPTED  = 2 // adopted, not in force
	INSTRUMENT_IN_FORCE = 3 // in force
)

// Where a participant stands under an instrument on a day.
const (
	STATUS_UNKNOWN   = 0 // the data cannot say
	STATUS_NONE      = 1 // has done nothing yet
	STATUS_SIGNATORY = 2 // has signed and not consented to be bound
	STATUS_DEPOSITED = 3 // has deposited its consent, which is not yet in force
	STATUS_PARTY     = 4 // the instrument is in force for it
	STATUS_WITHDRAWN = 5 // was bound, and is no longer
)

// Bytes that a symbol in normal form needs at most, the final NUL included.
const (
	SYMBOL_SIZE = 128 // for the longest one and the NUL
)

// How a first symbol is related to a second one. Accept values that are not listed.
const (
	SYMBOL_UNRELATED   = 0 // neither of the other kinds
	SYMBOL_SAME        = 1 // the same document
	SYMBOL_ADDENDUM    = 2 // an addendum of the second, or a part of its addendum
	SYMBOL_REVISION    = 3 // a revision of the second
	SYMBOL_CORRIGENDUM = 4 // a corrigendum of the second
	SYMBOL_AMENDMENT   = 5 // an amendment of the second
	SYMBOL_BASE        = 6 // what the second one adds to, revises, corrects or amends
	SYMBOL_SIBLINGS    = 7 // both modify one document
	SYMBOL_SERIES      = 8 // documents of one series
)

// Standing of a text. Accept values that are not listed; 0 is other or not stated.
const (
	TEXT_OFFICIAL   = 1 // as it was adopted or published by an authority
	TEXT_UNOFFICIAL = 2 // by somebody else, such as a translation
)

// Kinds of moments, in the order in which those of one day are listed. Accept values that are not listed.
const (
	MOMENT_ACTION              = 1 // a treaty action
	MOMENT_INSTRUMENT_ADOPTED  = 2 // the adoption of an instrument
	MOMENT_INSTRUMENT_IN_FORCE = 3 // the entry into force of an instrument
	MOMENT_IN_FORCE            = 4 // the entry into force of an instrument for one participant
	MOMENT_ENDED               = 5 // the end of it for one participant
	MOMENT_MEETING_START       = 6 // the first day of a meeting
	MOMENT_MEETING_END         = 7 // the last day of a meeting
	MOMENT_DECISION_ADOPTED    = 8 // the adoption of a decision or resolution
	MOMENT_EVENT               = 9 // a dated event, by its first day
)

// Action: A treaty action.
type Action handle

// Equal is whether both are the same thing.
func (it *Action) Equal(other *Action) bool {
	return (*handle)(it).c() == (*handle)(other).c()
}

// Claims: What other sources say about it. Gives: Borrowed; never nil.
func (action *Action) Claims() *ClaimList {
	defer runtime.KeepAlive(action)
	return (*ClaimList)(lend(unsafe.Pointer(C.toc_action_claims((*C.toc_action)((*handle)(action).c()))), (*handle)(action).kept()))
}

// Dataset: The dataset that the action belongs to: what a binding pins. Gives: Borrowed; nil for nil.
func (action *Action) Dataset() *Dataset {
	defer runtime.KeepAlive(action)
	return (*Dataset)(lend(unsafe.Pointer(C.toc_action_dataset((*C.toc_action)((*handle)(action).c()))), (*handle)(action).kept()))
}

// Date: The day of signature, of deposit or of receipt by the depositary; 0 when not known. Gives: A date (see
// date.h); 0 when not stated.
func (action *Action) Date() int32 {
	defer runtime.KeepAlive(action)
	return int32(C.toc_action_date((*C.toc_action)((*handle)(action).c())))
}

// Earliest: The first day it can have been, where the date is not known. Gives: A date (see date.h); 0 when
// toc_action_date is known, and when no such bound is stated.
func (action *Action) Earliest() int32 {
	defer runtime.KeepAlive(action)
	return int32(C.toc_action_earliest((*C.toc_action)((*handle)(action).c())))
}

// Effect: The day it took effect, where the depositary states one (mostly of a succession). Gives: A date (see
// date.h); 0 when not stated.
func (action *Action) Effect() int32 {
	defer runtime.KeepAlive(action)
	return int32(C.toc_action_effect((*C.toc_action)((*handle)(action).c())))
}

// ID: Its permanent id. Gives: Borrowed; nil for nil.
func (action *Action) ID() string {
	defer runtime.KeepAlive(action)
	return C.GoString(C.toc_action_id((*C.toc_action)((*handle)(action).c())))
}

// Index: Its index among all actions: 0 to count - 1. Gives: 0 also for nil.
func (action *Action) Index() uint32 {
	defer runtime.KeepAlive(action)
	return uint32(C.toc_action_index((*C.toc_action)((*handle)(action).c())))
}

// Instrument: About which instrument. Gives: Borrowed; nil when there is none.
func (action *Action) Instrument() *Instrument {
	defer runtime.KeepAlive(action)
	return (*Instrument)(lend(unsafe.Pointer(C.toc_action_instrument((*C.toc_action)((*handle)(action).c()))), (*handle)(action).kept()))
}

// Kind: What was done; TOC_ACTION_CONSENT is ratification, acceptance or approval where the source does not say
// which. Gives: One of TOC_ACTION_*; 0 when other or not stated.
func (action *Action) Kind() int32 {
	defer runtime.KeepAlive(action)
	return int32(C.toc_action_kind((*C.toc_action)((*handle)(action).c())))
}

// Latest: The last day it can have been, where the date is not known. Gives: A date (see date.h); 0 when
// toc_action_date is known, and when no such bound is stated.
func (action *Action) Latest() int32 {
	defer runtime.KeepAlive(action)
	return int32(C.toc_action_latest((*C.toc_action)((*handle)(action).c())))
}

// Note: A remark, in one language. Gives: Borrowed; nil when not stated in this language.
func (action *Action) Note(language string) string {
	defer runtime.KeepAlive(action)
	languageC := optional(language)
	defer C.free(unsafe.Pointer(languageC))
	return C.GoString(C.toc_action_note((*C.toc_action)((*handle)(action).c()), languageC))
}

// Notes: A remark, in all languages. Gives: Borrowed; never nil.
func (action *Action) Notes() *TextList {
	defer runtime.KeepAlive(action)
	return (*TextList)(lend(unsafe.Pointer(C.toc_action_notes((*C.toc_action)((*handle)(action).c()))), (*handle)(action).kept()))
}

// Participant: Who acted. Gives: Borrowed; nil when there is none.
func (action *Action) Participant() *Participant {
	defer runtime.KeepAlive(action)
	return (*Participant)(lend(unsafe.Pointer(C.toc_action_participant((*C.toc_action)((*handle)(action).c()))), (*handle)(action).kept()))
}

// Participation: All that this participant did about this instrument. Gives: Borrowed; nil when there is none.
func (action *Action) Participation() *Participation {
	defer runtime.KeepAlive(action)
	return (*Participation)(lend(unsafe.Pointer(C.toc_action_participation((*C.toc_action)((*handle)(action).c()))), (*handle)(action).kept()))
}

// Provision: The provision it is made under. Gives: Borrowed; nil when there is none.
func (action *Action) Provision() *Provision {
	defer runtime.KeepAlive(action)
	return (*Provision)(lend(unsafe.Pointer(C.toc_action_provision((*C.toc_action)((*handle)(action).c()))), (*handle)(action).kept()))
}

// Responds: The action it responds to (objection). Gives: Borrowed; nil when there is none.
func (action *Action) Responds() *Action {
	defer runtime.KeepAlive(action)
	return (*Action)(lend(unsafe.Pointer(C.toc_action_responds((*C.toc_action)((*handle)(action).c()))), (*handle)(action).kept()))
}

// Responses: The actions that respond to it. Gives: Borrowed; never nil.
func (action *Action) Responses() *ActionList {
	defer runtime.KeepAlive(action)
	return (*ActionList)(lend(unsafe.Pointer(C.toc_action_responses((*C.toc_action)((*handle)(action).c()))), (*handle)(action).kept()))
}

// Sources: The sources of it. Gives: Borrowed; never nil.
func (action *Action) Sources() *SourceList {
	defer runtime.KeepAlive(action)
	return (*SourceList)(lend(unsafe.Pointer(C.toc_action_sources((*C.toc_action)((*handle)(action).c()))), (*handle)(action).kept()))
}

// Text: What it says, in one language. Gives: Borrowed; nil when not stated in this language.
func (action *Action) Text(language string) string {
	defer runtime.KeepAlive(action)
	languageC := optional(language)
	defer C.free(unsafe.Pointer(languageC))
	return C.GoString(C.toc_action_text((*C.toc_action)((*handle)(action).c()), languageC))
}

// Texts: What it says, in all languages. Gives: Borrowed; never nil.
func (action *Action) Texts() *TextList {
	defer runtime.KeepAlive(action)
	return (*TextList)(lend(unsafe.Pointer(C.toc_action_texts((*C.toc_action)((*handle)(action).c()))), (*handle)(action).kept()))
}

// Withdraws: The action it withdraws. Gives: Borrowed; nil when there is none.
func (action *Action) Withdraws() *Action {
	defer runtime.KeepAlive(action)
	return (*Action)(lend(unsafe.Pointer(C.toc_action_withdraws((*C.toc_action)((*handle)(action).c()))), (*handle)(action).kept()))
}

// ActionList: A list of actions.
type ActionList handle

// Equal is whether both are the same thing.
func (it *ActionList) Equal(other *ActionList) bool {
	return (*handle)(it).c() == (*handle)(other).c()
}

// Len is the number of elements.
func (list *ActionList) Len() int {
	defer runtime.KeepAlive(list)
	return int(C.toc_action_list_count((*C.toc_action_list)((*handle)(list).c())))
}

// At gives the element at a position; nil when there is none.
func (list *ActionList) At(position int) *Action {
	defer runtime.KeepAlive(list)
	found := C.toc_action_list_at((*C.toc_action_list)((*handle)(list).c()), place(position))
	return (*Action)(lend(unsafe.Pointer(found), (*handle)(list).kept()))
}

// Items gives all elements.
func (list *ActionList) Items() []*Action {
	return items[*Action](list)
}

// AgendaItem: An item of the agenda of a meeting.
type AgendaItem handle

// Equal is whether both are the same thing.
func (it *AgendaItem) Equal(other *AgendaItem) bool {
	return (*handle)(it).c() == (*handle)(other).c()
}

// Dataset: The dataset that the agenda item belongs to: what a binding pins. Gives: Borrowed; nil for nil.
func (agendaItem *AgendaItem) Dataset() *Dataset {
	defer runtime.KeepAlive(agendaItem)
	return (*Dataset)(lend(unsafe.Pointer(C.toc_agenda_item_dataset((*C.toc_agenda_item)((*handle)(agendaItem).c()))), (*handle)(agendaItem).kept()))
}

// Index: Its index among all agenda items: 0 to count - 1. Gives: 0 also for nil.
func (agendaItem *AgendaItem) Index() uint32 {
	defer runtime.KeepAlive(agendaItem)
	return uint32(C.toc_agenda_item_index((*C.toc_agenda_item)((*handle)(agendaItem).c())))
}

// Meeting: The meeting on whose agenda the item stands. Gives: Borrowed; nil for nil.
func (agendaItem *AgendaItem) Meeting() *Meeting {
	defer runtime.KeepAlive(agendaItem)
	return (*Meeting)(lend(unsafe.Pointer(C.toc_agenda_item_meeting((*C.toc_agenda_item)((*handle)(agendaItem).c()))), (*handle)(agendaItem).kept()))
}

// Number: Its number as printed, such as "1 (a)". Gives: Borrowed; nil when not stated.
func (agendaItem *AgendaItem) Number() string {
	defer runtime.KeepAlive(agendaItem)
	return C.GoString(C.toc_agenda_item_number((*C.toc_agenda_item)((*handle)(agendaItem).c())))
}

// Title: Its title, in one language. Gives: Borrowed; nil when not stated in this language.
func (agendaItem *AgendaItem) Title(language string) string {
	defer runtime.KeepAlive(agendaItem)
	languageC := optional(language)
	defer C.free(unsafe.Pointer(languageC))
	return C.GoString(C.toc_agenda_item_title((*C.toc_agenda_item)((*handle)(agendaItem).c()), languageC))
}

// Titles: Its title, in all languages. Gives: Borrowed; never nil.
func (agendaItem *AgendaItem) Titles() *TextList {
	defer runtime.KeepAlive(agendaItem)
	return (*TextList)(lend(unsafe.Pointer(C.toc_agenda_item_titles((*C.toc_agenda_item)((*handle)(agendaItem).c()))), (*handle)(agendaItem).kept()))
}

// AgendaItemList: A list of agenda items.
type AgendaItemList handle

// Equal is whether both are the same thing.
func (it *AgendaItemList) Equal(other *AgendaItemList) bool {
	return (*handle)(it).c() == (*handle)(other).c()
}

// Len is the number of elements.
func (list *AgendaItemList) Len() int {
	defer runtime.KeepAlive(list)
	return int(C.toc_agenda_item_list_count((*C.toc_agenda_item_list)((*handle)(list).c())))
}

// At gives the element at a position; nil when there is none.
func (list *AgendaItemList) At(position int) *AgendaItem {
	defer runtime.KeepAlive(list)
	found := C.toc_agenda_item_list_at((*C.toc_agenda_item_list)((*handle)(list).c()), place(position))
	return (*AgendaItem)(lend(unsafe.Pointer(found), (*handle)(list).kept()))
}

// Items gives all elements.
func (list *AgendaItemList) Items() []*AgendaItem {
	return items[*AgendaItem](list)
}

// Body: A body: conference, committee, working group, assembly.
type Body handle

// Equal is whether both are the same thing.
func (it *Body) Equal(other *Body) bool {
	return (*handle)(it).c() == (*handle)(other).c()
}

// Session: Finds the session of a body by its number. Gives: Borrowed; nil when the body has no such session.
func (body *Body) Session(session uint32) *Meeting {
	defer runtime.KeepAlive(body)
	return (*Meeting)(lend(unsafe.Pointer(C.toc_body_session((*C.toc_body)((*handle)(body).c()), C.uint32_t(session))), (*handle)(body).kept()))
}

// Alias: Another name, in one language. Gives: Borrowed; nil when not stated in this language.
func (body *Body) Alias(language string) string {
	defer runtime.KeepAlive(body)
	languageC := optional(language)
	defer C.free(unsafe.Pointer(languageC))
	return C.GoString(C.toc_body_alias((*C.toc_body)((*handle)(body).c()), languageC))
}

// Aliases: Another name, in all languages. Gives: Borrowed; never nil.
func (body *Body) Aliases() *TextList {
	defer runtime.KeepAlive(body)
	return (*TextList)(lend(unsafe.Pointer(C.toc_body_aliases((*C.toc_body)((*handle)(body).c()))), (*handle)(body).kept()))
}

// Children: The bodies that report to it. Gives: Borrowed; never nil.
func (body *Body) Children() *BodyList {
	defer runtime.KeepAlive(body)
	return (*BodyList)(lend(unsafe.Pointer(C.toc_body_children((*C.toc_body)((*handle)(body).c()))), (*handle)(body).kept()))
}

// Claims: What other sources say about it. Gives: Borrowed; never nil.
func (body *Body) Claims() *ClaimList {
	defer runtime.KeepAlive(body)
	return (*ClaimList)(lend(unsafe.Pointer(C.toc_body_claims((*C.toc_body)((*handle)(body).c()))), (*handle)(body).kept()))
}

// ConcernedBy: The decisions and resolutions that concern it. Gives: Borrowed; never nil.
func (body *Body) ConcernedBy() *DecisionList {
	defer runtime.KeepAlive(body)
	return (*DecisionList)(lend(unsafe.Pointer(C.toc_body_concerned_by((*C.toc_body)((*handle)(body).c()))), (*handle)(body).kept()))
}

// Dataset: The dataset that the body belongs to: what a binding pins. Gives: Borrowed; nil for nil.
func (body *Body) Dataset() *Dataset {
	defer runtime.KeepAlive(body)
	return (*Dataset)(lend(unsafe.Pointer(C.toc_body_dataset((*C.toc_body)((*handle)(body).c()))), (*handle)(body).kept()))
}

// Decisions: Its decisions and resolutions. Gives: Borrowed; never nil.
func (body *Body) Decisions() *DecisionList {
	defer runtime.KeepAlive(body)
	return (*DecisionList)(lend(unsafe.Pointer(C.toc_body_decisions((*C.toc_body)((*handle)(body).c()))), (*handle)(body).kept()))
}

// Documents: Its documents. Gives: Borrowed; never nil.
func (body *Body) Documents() *DocumentList {
	defer runtime.KeepAlive(body)
	return (*DocumentList)(lend(unsafe.Pointer(C.toc_body_documents((*C.toc_body)((*handle)(body).c()))), (*handle)(body).kept()))
}

// EstablishedBy: The decisions and resolutions that established it or shaped its mandate. Gives: Borrowed; never
// nil.
func (body *Body) EstablishedBy() *DecisionList {
	defer runtime.KeepAlive(body)
	return (*DecisionList)(lend(unsafe.Pointer(C.toc_body_established_by((*C.toc_body)((*handle)(body).c()))), (*handle)(body).kept()))
}

// ID: Its permanent id. Gives: Borrowed; nil for nil.
func (body *Body) ID() string {
	defer runtime.KeepAlive(body)
	return C.GoString(C.toc_body_id((*C.toc_body)((*handle)(body).c())))
}

// Index: Its index among all bodies: 0 to count - 1. Gives: 0 also for nil.
func (body *Body) Index() uint32 {
	defer runtime.KeepAlive(body)
	return uint32(C.toc_body_index((*C.toc_body)((*handle)(body).c())))
}

// Kind: What kind of body it is. Gives: One of TOC_BODY_*; 0 when other or not stated.
func (body *Body) Kind() int32 {
	defer runtime.KeepAlive(body)
	return int32(C.toc_body_kind((*C.toc_body)((*handle)(body).c())))
}

// Meetings: Its meetings, in the order of the dataset. Gives: Borrowed; never nil.
func (body *Body) Meetings() *MeetingList {
	defer runtime.KeepAlive(body)
	return (*MeetingList)(lend(unsafe.Pointer(C.toc_body_meetings((*C.toc_body)((*handle)(body).c()))), (*handle)(body).kept()))
}

// Name: Its official name, in one language. Gives: Borrowed; nil when not stated in this language.
func (body *Body) Name(language string) string {
	defer runtime.KeepAlive(body)
	languageC := optional(language)
	defer C.free(unsafe.Pointer(languageC))
	return C.GoString(C.toc_body_name((*C.toc_body)((*handle)(body).c()), languageC))
}

// Names: Its official name, in all languages. Gives: Borrowed; never nil.
func (body *Body) Names() *TextList {
	defer runtime.KeepAlive(body)
	return (*TextList)(lend(unsafe.Pointer(C.toc_body_names((*C.toc_body)((*handle)(body).c()))), (*handle)(body).kept()))
}

// Note: A remark, in one language. Gives: Borrowed; nil when not stated in this language.
func (body *Body) Note(language string) string {
	defer runtime.KeepAlive(body)
	languageC := optional(language)
	defer C.free(unsafe.Pointer(languageC))
	return C.GoString(C.toc_body_note((*C.toc_body)((*handle)(body).c()), languageC))
}

// Notes: A remark, in all languages. Gives: Borrowed; never nil.
func (body *Body) Notes() *TextList {
	defer runtime.KeepAlive(body)
	return (*TextList)(lend(unsafe.Pointer(C.toc_body_notes((*C.toc_body)((*handle)(body).c()))), (*handle)(body).kept()))
}

// Officer: A person who held an office in it, in one language. Gives: Borrowed; nil when not stated in this
// language.
func (body *Body) Officer(language string) string {
	defer runtime.KeepAlive(body)
	languageC := optional(language)
	defer C.free(unsafe.Pointer(languageC))
	return C.GoString(C.toc_body_officer((*C.toc_body)((*handle)(body).c()), languageC))
}

// Officers: A person who held an office in it, in all languages. Gives: Borrowed; never nil.
func (body *Body) Officers() *TextList {
	defer runtime.KeepAlive(body)
	return (*TextList)(lend(unsafe.Pointer(C.toc_body_officers((*C.toc_body)((*handle)(body).c()))), (*handle)(body).kept()))
}

// Parent: The body that it reports to. Gives: Borrowed; nil when there is none.
func (body *Body) Parent() *Body {
	defer runtime.KeepAlive(body)
	return (*Body)(lend(unsafe.Pointer(C.toc_body_parent((*C.toc_body)((*handle)(body).c()))), (*handle)(body).kept()))
}

// Provision: The provision that establishes it. Gives: Borrowed; nil when there is none.
func (body *Body) Provision() *Provision {
	defer runtime.KeepAlive(body)
	return (*Provision)(lend(unsafe.Pointer(C.toc_body_provision((*C.toc_body)((*handle)(body).c()))), (*handle)(body).kept()))
}

// Series: Its series of document symbols. Gives: Borrowed; never nil.
func (body *Body) Series() *SeriesList {
	defer runtime.KeepAlive(body)
	return (*SeriesList)(lend(unsafe.Pointer(C.toc_body_series((*C.toc_body)((*handle)(body).c()))), (*handle)(body).kept()))
}

// ShortName: Its usual short name, in one language. Gives: Borrowed; nil when not stated in this language.
func (body *Body) ShortName(language string) string {
	defer runtime.KeepAlive(body)
	languageC := optional(language)
	defer C.free(unsafe.Pointer(languageC))
	return C.GoString(C.toc_body_short_name((*C.toc_body)((*handle)(body).c()), languageC))
}

// ShortNames: Its usual short name, in all languages. Gives: Borrowed; never nil.
func (body *Body) ShortNames() *TextList {
	defer runtime.KeepAlive(body)
	return (*TextList)(lend(unsafe.Pointer(C.toc_body_short_names((*C.toc_body)((*handle)(body).c()))), (*handle)(body).kept()))
}

// Sources: The sources behind it. Gives: Borrowed; never nil.
func (body *Body) Sources() *SourceList {
	defer runtime.KeepAlive(body)
	return (*SourceList)(lend(unsafe.Pointer(C.toc_body_sources((*C.toc_body)((*handle)(body).c()))), (*handle)(body).kept()))
}

// Symbol: Its symbol or code, such as "CTOC/COP". Gives: Borrowed; nil when not stated.
func (body *Body) Symbol() string {
	defer runtime.KeepAlive(body)
	return C.GoString(C.toc_body_symbol((*C.toc_body)((*handle)(body).c())))
}

// BodyList: A list of bodies.
type BodyList handle

// Equal is whether both are the same thing.
func (it *BodyList) Equal(other *BodyList) bool {
	return (*handle)(it).c() == (*handle)(other).c()
}

// Len is the number of elements.
func (list *BodyList) Len() int {
	defer runtime.KeepAlive(list)
	return int(C.toc_body_list_count((*C.toc_body_list)((*handle)(list).c())))
}

// At gives the element at a position; nil when there is none.
func (list *BodyList) At(position int) *Body {
	defer runtime.KeepAlive(list)
	found := C.toc_body_list_at((*C.toc_body_list)((*handle)(list).c()), place(position))
	return (*Body)(lend(unsafe.Pointer(found), (*handle)(list).kept()))
}

// Items gives all elements.
func (list *BodyList) Items() []*Body {
	return items[*Body](list)
}

// Citation: A citation found in a text. It lives as long as its list.
type Citation handle

// Equal is whether both are the same thing.
func (it *Citation) Equal(other *Citation) bool {
	return (*handle)(it).c() == (*handle)(other).c()
}

// End: Where the citation ends. Gives: Bytes from the start of the text to the first byte behind it; 0 for nil.
func (citation *Citation) End() uint {
	defer runtime.KeepAlive(citation)
	return uint(C.toc_citation_end((*C.toc_citation)((*handle)(citation).c())))
}

// Instrument: The instrument that a target is or stands in. Gives: Borrowed from the dataset; nil when there is
// none.
func (citation *Citation) Instrument(position uint32) *Instrument {
	defer runtime.KeepAlive(citation)
	return (*Instrument)(lend(unsafe.Pointer(C.toc_citation_instrument((*C.toc_citation)((*handle)(citation).c()), C.uint32_t(position))), (*handle)(citation).kept()))
}

// Provision: A target as a provision. Gives: Borrowed from the dataset; nil when it is none.
func (citation *Citation) Provision(position uint32) *Provision {
	defer runtime.KeepAlive(citation)
	return (*Provision)(lend(unsafe.Pointer(C.toc_citation_provision((*C.toc_citation)((*handle)(citation).c()), C.uint32_t(position))), (*handle)(citation).kept()))
}

// Start: Where the citation begins. Gives: Bytes from the start of the text; 0 for nil.
func (citation *Citation) Start() uint {
	defer runtime.KeepAlive(citation)
	return uint(C.toc_citation_start((*C.toc_citation)((*handle)(citation).c())))
}

// State: What is known about it, and so what its targets are. Gives: One of TOC_CITE_*; 0, without targets, for
// "this paragraph" where nothing says which one; 0 for nil.
func (citation *Citation) State() int32 {
	defer runtime.KeepAlive(citation)
	return int32(C.toc_citation_state((*C.toc_citation)((*handle)(citation).c())))
}

// TargetCount: How many targets it has: more than one for a range, for "each Protocol", and when it is ambiguous.
// Gives: 0 for nil.
func (citation *Citation) TargetCount() uint32 {
	defer runtime.KeepAlive(citation)
	return uint32(C.toc_citation_target_count((*C.toc_citation)((*handle)(citation).c())))
}

// TargetID: The id of a target; of a symbol that is not in the dataset, the symbol. Gives: Borrowed from the list;
// nil when position is too large.
func (citation *Citation) TargetID(position uint32) string {
	defer runtime.KeepAlive(citation)
	return C.GoString(C.toc_citation_target_id((*C.toc_citation)((*handle)(citation).c()), C.uint32_t(position)))
}

// TargetKind: The kind of a target: provision, instrument, decision or document; TOC_KIND_NONE for one that is not
// in the dataset. Gives: One of TOC_KIND_*.
func (citation *Citation) TargetKind(position uint32) int32 {
	defer runtime.KeepAlive(citation)
	return int32(C.toc_citation_target_kind((*C.toc_citation)((*handle)(citation).c()), C.uint32_t(position)))
}

// CitationList: A list of citations, in the order of the text.
type CitationList handle

// Equal is whether both are the same thing.
func (it *CitationList) Equal(other *CitationList) bool {
	return (*handle)(it).c() == (*handle)(other).c()
}

// Len is the number of elements.
func (list *CitationList) Len() int {
	defer runtime.KeepAlive(list)
	return int(C.toc_citation_list_count((*C.toc_citation_list)((*handle)(list).c())))
}

// At gives the element at a position; nil when there is none.
func (list *CitationList) At(position int) *Citation {
	defer runtime.KeepAlive(list)
	found := C.toc_citation_list_at((*C.toc_citation_list)((*handle)(list).c()), place(position))
	return (*Citation)(lend(unsafe.Pointer(found), (*handle)(list).kept()))
}

// Items gives all elements.
func (list *CitationList) Items() []*Citation {
	return items[*Citation](list)
}

// Claim: What another source says about a member of an entity, and why it was not followed.
type Claim handle

// Equal is whether both are the same thing.
func (it *Claim) Equal(other *Claim) bool {
	return (*handle)(it).c() == (*handle)(other).c()
}

// Dataset: The dataset that the claim belongs to: what a binding pins. Gives: Borrowed; nil for nil.
func (claim *Claim) Dataset() *Dataset {
	defer runtime.KeepAlive(claim)
	return (*Dataset)(lend(unsafe.Pointer(C.toc_claim_dataset((*C.toc_claim)((*handle)(claim).c()))), (*handle)(claim).kept()))
}

// Index: Its index among all claims: 0 to count - 1. Gives: 0 also for nil.
func (claim *Claim) Index() uint32 {
	defer runtime.KeepAlive(claim)
	return uint32(C.toc_claim_index((*C.toc_claim)((*handle)(claim).c())))
}

// Of: The member that the claim is about, by its name in the dataset, such as "end". Gives: Borrowed; nil when not
// stated.
func (claim *Claim) Of() string {
	defer runtime.KeepAlive(claim)
	return C.GoString(C.toc_claim_of((*C.toc_claim)((*handle)(claim).c())))
}

// OwnerID: The id of the entity that the claim belongs to. Gives: Borrowed; nil for nil.
func (claim *Claim) OwnerID() string {
	defer runtime.KeepAlive(claim)
	return C.GoString(C.toc_claim_owner_id((*C.toc_claim)((*handle)(claim).c())))
}

// OwnerKind: The kind of the entity that the claim belongs to. Gives: One of TOC_KIND_*; TOC_KIND_NONE for nil.
func (claim *Claim) OwnerKind() int32 {
	defer runtime.KeepAlive(claim)
	return int32(C.toc_claim_owner_kind((*C.toc_claim)((*handle)(claim).c())))
}

// Sources: The sources that make the claim. Gives: Borrowed; never nil.
func (claim *Claim) Sources() *SourceList {
	defer runtime.KeepAlive(claim)
	return (*SourceList)(lend(unsafe.Pointer(C.toc_claim_sources((*C.toc_claim)((*handle)(claim).c()))), (*handle)(claim).kept()))
}

// Value: The value that was not followed, as the dataset writes it. Gives: Borrowed; nil when not stated.
func (claim *Claim) Value() string {
	defer runtime.KeepAlive(claim)
	return C.GoString(C.toc_claim_value((*C.toc_claim)((*handle)(claim).c())))
}

// Why: Why the claim was not followed, in one language. Gives: Borrowed; nil when not stated in this language.
func (claim *Claim) Why(language string) string {
	defer runtime.KeepAlive(claim)
	languageC := optional(language)
	defer C.free(unsafe.Pointer(languageC))
	return C.GoString(C.toc_claim_why((*C.toc_claim)((*handle)(claim).c()), languageC))
}

// Whys: Why the claim was not followed, in all languages. Gives: Borrowed; never nil.
func (claim *Claim) Whys() *TextList {
	defer runtime.KeepAlive(claim)
	return (*TextList)(lend(unsafe.Pointer(C.toc_claim_whys((*C.toc_claim)((*handle)(claim).c()))), (*handle)(claim).kept()))
}

// ClaimList: A list of claims.
type ClaimList handle

// Equal is whether both are the same thing.
func (it *ClaimList) Equal(other *ClaimList) bool {
	return (*handle)(it).c() == (*handle)(other).c()
}

// Len is the number of elements.
func (list *ClaimList) Len() int {
	defer runtime.KeepAlive(list)
	return int(C.toc_claim_list_count((*C.toc_claim_list)((*handle)(list).c())))
}

// At gives the element at a position; nil when there is none.
func (list *ClaimList) At(position int) *Claim {
	defer runtime.KeepAlive(list)
	found := C.toc_claim_list_at((*C.toc_claim_list)((*handle)(list).c()), place(position))
	return (*Claim)(lend(unsafe.Pointer(found), (*handle)(list).kept()))
}

// Items gives all elements.
func (list *ClaimList) Items() []*Claim {
	return items[*Claim](list)
}

// Correction: A correction of an authentic text.
type Correction handle

// Equal is whether both are the same thing.
func (it *Correction) Equal(other *Correction) bool {
	return (*handle)(it).c() == (*handle)(other).c()
}

// Dataset: The dataset that the correction belongs to: what a binding pins. Gives: Borrowed; nil for nil.
func (correction *Correction) Dataset() *Dataset {
	defer runtime.KeepAlive(correction)
	return (*Dataset)(lend(unsafe.Pointer(C.toc_correction_dataset((*C.toc_correction)((*handle)(correction).c()))), (*handle)(correction).kept()))
}

// Date: Its date. Gives: A date (see date.h); 0 when not stated.
func (correction *Correction) Date() int32 {
	defer runtime.KeepAlive(correction)
	return int32(C.toc_correction_date((*C.toc_correction)((*handle)(correction).c())))
}

// Index: Its index among all corrections: 0 to count - 1. Gives: 0 also for nil.
func (correction *Correction) Index() uint32 {
	defer runtime.KeepAlive(correction)
	return uint32(C.toc_correction_index((*C.toc_correction)((*handle)(correction).c())))
}

// Instrument: The instrument that the correction belongs to. Gives: Borrowed; nil for nil.
func (correction *Correction) Instrument() *Instrument {
	defer runtime.KeepAlive(correction)
	return (*Instrument)(lend(unsafe.Pointer(C.toc_correction_instrument((*C.toc_correction)((*handle)(correction).c()))), (*handle)(correction).kept()))
}

// Kind: Whether it was proposed or effected. Gives: One of TOC_CORRECTION_*; 0 when other or not stated.
func (correction *Correction) Kind() int32 {
	defer runtime.KeepAlive(correction)
	return int32(C.toc_correction_kind((*C.toc_correction)((*handle)(correction).c())))
}

// Language: The language of the corrected text, a BCP 47 tag. Gives: Borrowed; nil when not stated.
func (correction *Correction) Language() string {
	defer runtime.KeepAlive(correction)
	return C.GoString(C.toc_correction_language((*C.toc_correction)((*handle)(correction).c())))
}

// Note: What was corrected, in one language. Gives: Borrowed; nil when not stated in this language.
func (correction *Correction) Note(language string) string {
	defer runtime.KeepAlive(correction)
	languageC := optional(language)
	defer C.free(unsafe.Pointer(languageC))
	return C.GoString(C.toc_correction_note((*C.toc_correction)((*handle)(correction).c()), languageC))
}

// Notes: What was corrected, in all languages. Gives: Borrowed; never nil.
func (correction *Correction) Notes() *TextList {
	defer runtime.KeepAlive(correction)
	return (*TextList)(lend(unsafe.Pointer(C.toc_correction_notes((*C.toc_correction)((*handle)(correction).c()))), (*handle)(correction).kept()))
}

// Notification: The depositary notification, such as "C.N.619.2004.TREATIES-23". Gives: Borrowed; nil when not
// stated.
func (correction *Correction) Notification() string {
	defer runtime.KeepAlive(correction)
	return C.GoString(C.toc_correction_notification((*C.toc_correction)((*handle)(correction).c())))
}

// Sources: The sources behind it. Gives: Borrowed; never nil.
func (correction *Correction) Sources() *SourceList {
	defer runtime.KeepAlive(correction)
	return (*SourceList)(lend(unsafe.Pointer(C.toc_correction_sources((*C.toc_correction)((*handle)(correction).c()))), (*handle)(correction).kept()))
}

// CorrectionList: A list of corrections.
type CorrectionList handle

// Equal is whether both are the same thing.
func (it *CorrectionList) Equal(other *CorrectionList) bool {
	return (*handle)(it).c() == (*handle)(other).c()
}

// Len is the number of elements.
func (list *CorrectionList) Len() int {
	defer runtime.KeepAlive(list)
	return int(C.toc_correction_list_count((*C.toc_correction_list)((*handle)(list).c())))
}

// At gives the element at a position; nil when there is none.
func (list *CorrectionList) At(position int) *Correction {
	defer runtime.KeepAlive(list)
	found := C.toc_correction_list_at((*C.toc_correction_list)((*handle)(list).c()), place(position))
	return (*Correction)(lend(unsafe.Pointer(found), (*handle)(list).kept()))
}

// Items gives all elements.
func (list *CorrectionList) Items() []*Correction {
	return items[*Correction](list)
}

// Coverage: How complete one section of the data is, and as of when.
type Coverage handle

// Equal is whether both are the same thing.
func (it *Coverage) Equal(other *Coverage) bool {
	return (*handle)(it).c() == (*handle)(other).c()
}

// AsOf: The day up to which it is complete to that level. Gives: A date (see date.h); 0 when not stated.
func (coverage *Coverage) AsOf() int32 {
	defer runtime.KeepAlive(coverage)
	return int32(C.toc_coverage_as_of((*C.toc_coverage)((*handle)(coverage).c())))
}

// Dataset: The dataset that the coverage belongs to: what a binding pins. Gives: Borrowed; nil for nil.
func (coverage *Coverage) Dataset() *Dataset {
	defer runtime.KeepAlive(coverage)
	return (*Dataset)(lend(unsafe.Pointer(C.toc_coverage_dataset((*C.toc_coverage)((*handle)(coverage).c()))), (*handle)(coverage).kept()))
}

// Index: Its index among all coverages: 0 to count - 1. Gives: 0 also for nil.
func (coverage *Coverage) Index() uint32 {
	defer runtime.KeepAlive(coverage)
	return uint32(C.toc_coverage_index((*C.toc_coverage)((*handle)(coverage).c())))
}

// Instrument: The instrument it is about; nil when the section is not split by instrument. Gives: Borrowed; nil
// when there is none.
func (coverage *Coverage) Instrument() *Instrument {
	defer runtime.KeepAlive(coverage)
	return (*Instrument)(lend(unsafe.Pointer(C.toc_coverage_instrument((*C.toc_coverage)((*handle)(coverage).c()))), (*handle)(coverage).kept()))
}

// Level: How complete it is. Gives: One of TOC_COVERAGE_*; 0 when other or not stated.
func (coverage *Coverage) Level() int32 {
	defer runtime.KeepAlive(coverage)
	return int32(C.toc_coverage_level((*C.toc_coverage)((*handle)(coverage).c())))
}

// Note: What is missing, in one language. Gives: Borrowed; nil when not stated in this language.
func (coverage *Coverage) Note(language string) string {
	defer runtime.KeepAlive(coverage)
	languageC := optional(language)
	defer C.free(unsafe.Pointer(languageC))
	return C.GoString(C.toc_coverage_note((*C.toc_coverage)((*handle)(coverage).c()), languageC))
}

// Notes: What is missing, in all languages. Gives: Borrowed; never nil.
func (coverage *Coverage) Notes() *TextList {
	defer runtime.KeepAlive(coverage)
	return (*TextList)(lend(unsafe.Pointer(C.toc_coverage_notes((*C.toc_coverage)((*handle)(coverage).c()))), (*handle)(coverage).kept()))
}

// Section: The section of the data. Gives: One of TOC_SECTION_*; 0 when other or not stated.
func (coverage *Coverage) Section() int32 {
	defer runtime.KeepAlive(coverage)
	return int32(C.toc_coverage_section((*C.toc_coverage)((*handle)(coverage).c())))
}

// Sources: The sources behind it. Gives: Borrowed; never nil.
func (coverage *Coverage) Sources() *SourceList {
	defer runtime.KeepAlive(coverage)
	return (*SourceList)(lend(unsafe.Pointer(C.toc_coverage_sources((*C.toc_coverage)((*handle)(coverage).c()))), (*handle)(coverage).kept()))
}

// CoverageList: A list of coverages.
type CoverageList handle

// Equal is whether both are the same thing.
func (it *CoverageList) Equal(other *CoverageList) bool {
	return (*handle)(it).c() == (*handle)(other).c()
}

// Len is the number of elements.
func (list *CoverageList) Len() int {
	defer runtime.KeepAlive(list)
	return int(C.toc_coverage_list_count((*C.toc_coverage_list)((*handle)(list).c())))
}

// At gives the element at a position; nil when there is none.
func (list *CoverageList) At(position int) *Coverage {
	defer runtime.KeepAlive(list)
	found := C.toc_coverage_list_at((*C.toc_coverage_list)((*handle)(list).c()), place(position))
	return (*Coverage)(lend(unsafe.Pointer(found), (*handle)(list).kept()))
}

// Items gives all elements.
func (list *CoverageList) Items() []*Coverage {
	return items[*Coverage](list)
}

// Dataset: Everything known, in one immutable block.
type Dataset handle

// Equal is whether both are the same thing.
func (it *Dataset) Equal(other *Dataset) bool {
	return (*handle)(it).c() == (*handle)(other).c()
}

// Actions: All actions, in the order of the dataset. Gives: Borrowed; never nil.
func (dataset *Dataset) Actions() *ActionList {
	defer runtime.KeepAlive(dataset)
	return (*ActionList)(lend(unsafe.Pointer(C.toc_dataset_actions((*C.toc_dataset)((*handle)(dataset).c()))), (*handle)(dataset).kept()))
}

// FindAction: Finds an action by its id. Gives: Borrowed; nil when there is no such action.
func (dataset *Dataset) FindAction(id string) *Action {
	defer runtime.KeepAlive(dataset)
	idC := optional(id)
	defer C.free(unsafe.Pointer(idC))
	return (*Action)(lend(unsafe.Pointer(C.toc_dataset_find_action((*C.toc_dataset)((*handle)(dataset).c()), idC)), (*handle)(dataset).kept()))
}

// AsOf: The day up to which the data was collected; sections may lag behind it, see toc_coverage. Gives: A date
// (see date.h); 0 when not stated.
func (dataset *Dataset) AsOf() int32 {
	defer runtime.KeepAlive(dataset)
	return int32(C.toc_dataset_as_of((*C.toc_dataset)((*handle)(dataset).c())))
}

// Edition: The edition of the data, as the root element of its first file states it.
func (dataset *Dataset) Edition() string {
	defer runtime.KeepAlive(dataset)
	return C.GoString(C.toc_dataset_edition((*C.toc_dataset)((*handle)(dataset).c())))
}

// FindKind: The kind of thing that an id names. Gives: One of TOC_KIND_*; TOC_KIND_NONE when nothing has this id.
func (dataset *Dataset) FindKind(id string) int32 {
	defer runtime.KeepAlive(dataset)
	idC := optional(id)
	defer C.free(unsafe.Pointer(idC))
	return int32(C.toc_dataset_find_kind((*C.toc_dataset)((*handle)(dataset).c()), idC))
}

// Format: The format of the data, such as "1.0".
func (dataset *Dataset) Format() string {
	defer runtime.KeepAlive(dataset)
	return C.GoString(C.toc_dataset_format((*C.toc_dataset)((*handle)(dataset).c())))
}

// Save: Saves the dataset as a snapshot file, atomically: the file is there whole, or the old one remains. Gives:
// TOC_OK, or TOC_E_ARGUMENT, TOC_E_NOMEM, TOC_E_IO (errno tells why).
func (dataset *Dataset) Save(path string) error {
	defer runtime.KeepAlive(dataset)
	pathC := whole(path)
	defer C.free(unsafe.Pointer(pathC))
	result, errno := C.toc_dataset_save((*C.toc_dataset)((*handle)(dataset).c()), pathC)
	return check(result, errno)
}

// SHA256: SHA-256 of the canonical XML of the whole dataset, 64 hexadecimal digits. Gives: 64; or 0 when the
// digest was not computed (see toc_loader_set_digest).
func (dataset *Dataset) SHA256() string {
	defer runtime.KeepAlive(dataset)
	return written(func(buffer *C.char, size C.size_t) C.size_t {
		return C.toc_dataset_sha256((*C.toc_dataset)((*handle)(dataset).c()), buffer, size)
	})
}

// Verify: Checks all of the image: checksum, rows, references, lists, indexes, strings. Done already for every
// dataset that was not mapped. Gives: TOC_OK; TOC_E_FORMAT when something is wrong; TOC_E_ARGUMENT for nil.
func (dataset *Dataset) Verify() error {
	defer runtime.KeepAlive(dataset)
	result, errno := C.toc_dataset_verify((*C.toc_dataset)((*handle)(dataset).c()))
	return check(result, errno)
}

// Decisions: All decisions, in the order of the dataset. Gives: Borrowed; never nil.
func (dataset *Dataset) Decisions() *DecisionList {
	defer runtime.KeepAlive(dataset)
	return (*DecisionList)(lend(unsafe.Pointer(C.toc_dataset_decisions((*C.toc_dataset)((*handle)(dataset).c()))), (*handle)(dataset).kept()))
}

// FindDecision: Finds a decision by its id. Gives: Borrowed; nil when there is no such decision.
func (dataset *Dataset) FindDecision(id string) *Decision {
	defer runtime.KeepAlive(dataset)
	idC := optional(id)
	defer C.free(unsafe.Pointer(idC))
	return (*Decision)(lend(unsafe.Pointer(C.toc_dataset_find_decision((*C.toc_dataset)((*handle)(dataset).c()), idC)), (*handle)(dataset).kept()))
}

// Documents: All documents, in the order of the dataset. Gives: Borrowed; never nil.
func (dataset *Dataset) Documents() *DocumentList {
	defer runtime.KeepAlive(dataset)
	return (*DocumentList)(lend(unsafe.Pointer(C.toc_dataset_documents((*C.toc_dataset)((*handle)(dataset).c()))), (*handle)(dataset).kept()))
}

// FindDocument: Finds a document by its id. Gives: Borrowed; nil when there is no such document.
func (dataset *Dataset) FindDocument(id string) *Document {
	defer runtime.KeepAlive(dataset)
	idC := optional(id)
	defer C.free(unsafe.Pointer(idC))
	return (*Document)(lend(unsafe.Pointer(C.toc_dataset_find_document((*C.toc_dataset)((*handle)(dataset).c()), idC)), (*handle)(dataset).kept()))
}

// Events: All events, in the order of the dataset. Gives: Borrowed; never nil.
func (dataset *Dataset) Events() *EventList {
	defer runtime.KeepAlive(dataset)
	return (*EventList)(lend(unsafe.Pointer(C.toc_dataset_events((*C.toc_dataset)((*handle)(dataset).c()))), (*handle)(dataset).kept()))
}

// FindEvent: Finds an event by its id. Gives: Borrowed; nil when there is no such event.
func (dataset *Dataset) FindEvent(id string) *Event {
	defer runtime.KeepAlive(dataset)
	idC := optional(id)
	defer C.free(unsafe.Pointer(idC))
	return (*Event)(lend(unsafe.Pointer(C.toc_dataset_find_event((*C.toc_dataset)((*handle)(dataset).c()), idC)), (*handle)(dataset).kept()))
}

// Corrections: All corrections, in the order of the dataset. Gives: Borrowed; never nil.
func (dataset *Dataset) Corrections() *CorrectionList {
	defer runtime.KeepAlive(dataset)
	return (*CorrectionList)(lend(unsafe.Pointer(C.toc_dataset_corrections((*C.toc_dataset)((*handle)(dataset).c()))), (*handle)(dataset).kept()))
}

// Editions: All editions, in the order of the dataset. Gives: Borrowed; never nil.
func (dataset *Dataset) Editions() *EditionList {
	defer runtime.KeepAlive(dataset)
	return (*EditionList)(lend(unsafe.Pointer(C.toc_dataset_editions((*C.toc_dataset)((*handle)(dataset).c()))), (*handle)(dataset).kept()))
}

// FindInstrument: Finds an instrument by its id. Gives: Borrowed; nil when there is no such instrument.
func (dataset *Dataset) FindInstrument(id string) *Instrument {
	defer runtime.KeepAlive(dataset)
	idC := optional(id)
	defer C.free(unsafe.Pointer(idC))
	return (*Instrument)(lend(unsafe.Pointer(C.toc_dataset_find_instrument((*C.toc_dataset)((*handle)(dataset).c()), idC)), (*handle)(dataset).kept()))
}

// Instruments: All instruments, in the order of the dataset. Gives: Borrowed; never nil.
func (dataset *Dataset) Instruments() *InstrumentList {
	defer runtime.KeepAlive(dataset)
	return (*InstrumentList)(lend(unsafe.Pointer(C.toc_dataset_instruments((*C.toc_dataset)((*handle)(dataset).c()))), (*handle)(dataset).kept()))
}

// Openings: All openings, in the order of the dataset. Gives: Borrowed; never nil.
func (dataset *Dataset) Openings() *OpeningList {
	defer runtime.KeepAlive(dataset)
	return (*OpeningList)(lend(unsafe.Pointer(C.toc_dataset_openings((*C.toc_dataset)((*handle)(dataset).c()))), (*handle)(dataset).kept()))
}

// Rules: All rules, in the order of the dataset. Gives: Borrowed; never nil.
func (dataset *Dataset) Rules() *RuleList {
	defer runtime.KeepAlive(dataset)
	return (*RuleList)(lend(unsafe.Pointer(C.toc_dataset_rules((*C.toc_dataset)((*handle)(dataset).c()))), (*handle)(dataset).kept()))
}

// AgendaItems: All agenda items, in the order of the dataset. Gives: Borrowed; never nil.
func (dataset *Dataset) AgendaItems() *AgendaItemList {
	defer runtime.KeepAlive(dataset)
	return (*AgendaItemList)(lend(unsafe.Pointer(C.toc_dataset_agenda_items((*C.toc_dataset)((*handle)(dataset).c()))), (*handle)(dataset).kept()))
}

// AllSeries: All series, in the order of the dataset. Gives: Borrowed; never nil.
func (dataset *Dataset) AllSeries() *SeriesList {
	defer runtime.KeepAlive(dataset)
	return (*SeriesList)(lend(unsafe.Pointer(C.toc_dataset_all_series((*C.toc_dataset)((*handle)(dataset).c()))), (*handle)(dataset).kept()))
}

// Bodies: All bodies, in the order of the dataset. Gives: Borrowed; never nil.
func (dataset *Dataset) Bodies() *BodyList {
	defer runtime.KeepAlive(dataset)
	return (*BodyList)(lend(unsafe.Pointer(C.toc_dataset_bodies((*C.toc_dataset)((*handle)(dataset).c()))), (*handle)(dataset).kept()))
}

// FindBody: Finds a body by its id. Gives: Borrowed; nil when there is no such body.
func (dataset *Dataset) FindBody(id string) *Body {
	defer runtime.KeepAlive(dataset)
	idC := optional(id)
	defer C.free(unsafe.Pointer(idC))
	return (*Body)(lend(unsafe.Pointer(C.toc_dataset_find_body((*C.toc_dataset)((*handle)(dataset).c()), idC)), (*handle)(dataset).kept()))
}

// FindMeeting: Finds a meeting by its id. Gives: Borrowed; nil when there is no such meeting.
func (dataset *Dataset) FindMeeting(id string) *Meeting {
	defer runtime.KeepAlive(dataset)
	idC := optional(id)
	defer C.free(unsafe.Pointer(idC))
	return (*Meeting)(lend(unsafe.Pointer(C.toc_dataset_find_meeting((*C.toc_dataset)((*handle)(dataset).c()), idC)), (*handle)(dataset).kept()))
}

// Meetings: All meetings, in the order of the dataset. Gives: Borrowed; never nil.
func (dataset *Dataset) Meetings() *MeetingList {
	defer runtime.KeepAlive(dataset)
	return (*MeetingList)(lend(unsafe.Pointer(C.toc_dataset_meetings((*C.toc_dataset)((*handle)(dataset).c()))), (*handle)(dataset).kept()))
}

// FindParticipant: Finds a participant by its id. Gives: Borrowed; nil when there is no such participant.
func (dataset *Dataset) FindParticipant(id string) *Participant {
	defer runtime.KeepAlive(dataset)
	idC := optional(id)
	defer C.free(unsafe.Pointer(idC))
	return (*Participant)(lend(unsafe.Pointer(C.toc_dataset_find_participant((*C.toc_dataset)((*handle)(dataset).c()), idC)), (*handle)(dataset).kept()))
}

// Participants: All participants, in the order of the dataset. Gives: Borrowed; never nil.
func (dataset *Dataset) Participants() *ParticipantList {
	defer runtime.KeepAlive(dataset)
	return (*ParticipantList)(lend(unsafe.Pointer(C.toc_dataset_participants((*C.toc_dataset)((*handle)(dataset).c()))), (*handle)(dataset).kept()))
}

// Examples: All examples, in the order of the dataset. Gives: Borrowed; never nil.
func (dataset *Dataset) Examples() *ExampleList {
	defer runtime.KeepAlive(dataset)
	return (*ExampleList)(lend(unsafe.Pointer(C.toc_dataset_examples((*C.toc_dataset)((*handle)(dataset).c()))), (*handle)(dataset).kept()))
}

// FindPhrase: Finds a phrase by its id. Gives: Borrowed; nil when there is no such phrase.
func (dataset *Dataset) FindPhrase(id string) *Phrase {
	defer runtime.KeepAlive(dataset)
	idC := optional(id)
	defer C.free(unsafe.Pointer(idC))
	return (*Phrase)(lend(unsafe.Pointer(C.toc_dataset_find_phrase((*C.toc_dataset)((*handle)(dataset).c()), idC)), (*handle)(dataset).kept()))
}

// Phrases: All phrases, in the order of the dataset. Gives: Borrowed; never nil.
func (dataset *Dataset) Phrases() *PhraseList {
	defer runtime.KeepAlive(dataset)
	return (*PhraseList)(lend(unsafe.Pointer(C.toc_dataset_phrases((*C.toc_dataset)((*handle)(dataset).c()))), (*handle)(dataset).kept()))
}

// Wordings: All wordings, in the order of the dataset. Gives: Borrowed; never nil.
func (dataset *Dataset) Wordings() *WordingList {
	defer runtime.KeepAlive(dataset)
	return (*WordingList)(lend(unsafe.Pointer(C.toc_dataset_wordings((*C.toc_dataset)((*handle)(dataset).c()))), (*handle)(dataset).kept()))
}

// Duties: All duties, in the order of the dataset. Gives: Borrowed; never nil.
func (dataset *Dataset) Duties() *DutyList {
	defer runtime.KeepAlive(dataset)
	return (*DutyList)(lend(unsafe.Pointer(C.toc_dataset_duties((*C.toc_dataset)((*handle)(dataset).c()))), (*handle)(dataset).kept()))
}

// FindDuty: Finds a duty by its id. Gives: Borrowed; nil when there is no such duty.
func (dataset *Dataset) FindDuty(id string) *Duty {
	defer runtime.KeepAlive(dataset)
	idC := optional(id)
	defer C.free(unsafe.Pointer(idC))
	return (*Duty)(lend(unsafe.Pointer(C.toc_dataset_find_duty((*C.toc_dataset)((*handle)(dataset).c()), idC)), (*handle)(dataset).kept()))
}

// FindProvision: Finds a provision by its locator, such as "untoc#art_16__para_3". Gives: Borrowed; nil when there
// is no such provision.
func (dataset *Dataset) FindProvision(id string) *Provision {
	defer runtime.KeepAlive(dataset)
	idC := optional(id)
	defer C.free(unsafe.Pointer(idC))
	return (*Provision)(lend(unsafe.Pointer(C.toc_dataset_find_provision((*C.toc_dataset)((*handle)(dataset).c()), idC)), (*handle)(dataset).kept()))
}

// Provisions: All provisions, in the order of the dataset. Gives: Borrowed; never nil.
func (dataset *Dataset) Provisions() *ProvisionList {
	defer runtime.KeepAlive(dataset)
	return (*ProvisionList)(lend(unsafe.Pointer(C.toc_dataset_provisions((*C.toc_dataset)((*handle)(dataset).c()))), (*handle)(dataset).kept()))
}

// References: All references, in the order of the dataset. Gives: Borrowed; never nil.
func (dataset *Dataset) References() *ReferenceList {
	defer runtime.KeepAlive(dataset)
	return (*ReferenceList)(lend(unsafe.Pointer(C.toc_dataset_references((*C.toc_dataset)((*handle)(dataset).c()))), (*handle)(dataset).kept()))
}

// FindResource: Finds a resource by its id. Gives: Borrowed; nil when there is no such resource.
func (dataset *Dataset) FindResource(id string) *Resource {
	defer runtime.KeepAlive(dataset)
	idC := optional(id)
	defer C.free(unsafe.Pointer(idC))
	return (*Resource)(lend(unsafe.Pointer(C.toc_dataset_find_resource((*C.toc_dataset)((*handle)(dataset).c()), idC)), (*handle)(dataset).kept()))
}

// Resources: All resources, in the order of the dataset. Gives: Borrowed; never nil.
func (dataset *Dataset) Resources() *ResourceList {
	defer runtime.KeepAlive(dataset)
	return (*ResourceList)(lend(unsafe.Pointer(C.toc_dataset_resources((*C.toc_dataset)((*handle)(dataset).c()))), (*handle)(dataset).kept()))
}

// Claims: All claims, in the order of the dataset. Gives: Borrowed; never nil.
func (dataset *Dataset) Claims() *ClaimList {
	defer runtime.KeepAlive(dataset)
	return (*ClaimList)(lend(unsafe.Pointer(C.toc_dataset_claims((*C.toc_dataset)((*handle)(dataset).c()))), (*handle)(dataset).kept()))
}

// Coverages: All coverages, in the order of the dataset. Gives: Borrowed; never nil.
func (dataset *Dataset) Coverages() *CoverageList {
	defer runtime.KeepAlive(dataset)
	return (*CoverageList)(lend(unsafe.Pointer(C.toc_dataset_coverages((*C.toc_dataset)((*handle)(dataset).c()))), (*handle)(dataset).kept()))
}

// FindSource: Finds a source by its id. Gives: Borrowed; nil when there is no such source.
func (dataset *Dataset) FindSource(id string) *Source {
	defer runtime.KeepAlive(dataset)
	idC := optional(id)
	defer C.free(unsafe.Pointer(idC))
	return (*Source)(lend(unsafe.Pointer(C.toc_dataset_find_source((*C.toc_dataset)((*handle)(dataset).c()), idC)), (*handle)(dataset).kept()))
}

// Parts: All parts, in the order of the dataset. Gives: Borrowed; never nil.
func (dataset *Dataset) Parts() *PartList {
	defer runtime.KeepAlive(dataset)
	return (*PartList)(lend(unsafe.Pointer(C.toc_dataset_parts((*C.toc_dataset)((*handle)(dataset).c()))), (*handle)(dataset).kept()))
}

// Sources: All sources, in the order of the dataset. Gives: Borrowed; never nil.
func (dataset *Dataset) Sources() *SourceList {
	defer runtime.KeepAlive(dataset)
	return (*SourceList)(lend(unsafe.Pointer(C.toc_dataset_sources((*C.toc_dataset)((*handle)(dataset).c()))), (*handle)(dataset).kept()))
}

// Participations: All participations, in the order of the dataset. Gives: Borrowed; never nil.
func (dataset *Dataset) Participations() *ParticipationList {
	defer runtime.KeepAlive(dataset)
	return (*ParticipationList)(lend(unsafe.Pointer(C.toc_dataset_participations((*C.toc_dataset)((*handle)(dataset).c()))), (*handle)(dataset).kept()))
}

// FindTerm: Finds a term by its id. Gives: Borrowed; nil when there is no such term.
func (dataset *Dataset) FindTerm(id string) *Term {
	defer runtime.KeepAlive(dataset)
	idC := optional(id)
	defer C.free(unsafe.Pointer(idC))
	return (*Term)(lend(unsafe.Pointer(C.toc_dataset_find_term((*C.toc_dataset)((*handle)(dataset).c()), idC)), (*handle)(dataset).kept()))
}

// FindTopic: Finds a topic by its id. Gives: Borrowed; nil when there is no such topic.
func (dataset *Dataset) FindTopic(id string) *Topic {
	defer runtime.KeepAlive(dataset)
	idC := optional(id)
	defer C.free(unsafe.Pointer(idC))
	return (*Topic)(lend(unsafe.Pointer(C.toc_dataset_find_topic((*C.toc_dataset)((*handle)(dataset).c()), idC)), (*handle)(dataset).kept()))
}

// Terms: All terms, in the order of the dataset. Gives: Borrowed; never nil.
func (dataset *Dataset) Terms() *TermList {
	defer runtime.KeepAlive(dataset)
	return (*TermList)(lend(unsafe.Pointer(C.toc_dataset_terms((*C.toc_dataset)((*handle)(dataset).c()))), (*handle)(dataset).kept()))
}

// Topics: All topics, in the order of the dataset. Gives: Borrowed; never nil.
func (dataset *Dataset) Topics() *TopicList {
	defer runtime.KeepAlive(dataset)
	return (*TopicList)(lend(unsafe.Pointer(C.toc_dataset_topics((*C.toc_dataset)((*handle)(dataset).c()))), (*handle)(dataset).kept()))
}

// Texts: All texts, in the order of the dataset. Gives: Borrowed; never nil.
func (dataset *Dataset) Texts() *TextList {
	defer runtime.KeepAlive(dataset)
	return (*TextList)(lend(unsafe.Pointer(C.toc_dataset_texts((*C.toc_dataset)((*handle)(dataset).c()))), (*handle)(dataset).kept()))
}

// ToXML: The whole dataset as one file, whatever the number of files it came from. Gives: The XML; nil for nil and
// when memory runs out.
func (dataset *Dataset) ToXML() string {
	defer runtime.KeepAlive(dataset)
	return owned(C.toc_dataset_to_xml((*C.toc_dataset)((*handle)(dataset).c())))
}

// Decision: A decision or resolution of a body.
type Decision handle

// Equal is whether both are the same thing.
func (it *Decision) Equal(other *Decision) bool {
	return (*handle)(it).c() == (*handle)(other).c()
}

// Adopted: The day of its adoption. Gives: A date (see date.h); 0 when not stated.
func (decision *Decision) Adopted() int32 {
	defer runtime.KeepAlive(decision)
	return int32(C.toc_decision_adopted((*C.toc_decision)((*handle)(decision).c())))
}

// Adopts: The instruments it adopted. Gives: Borrowed; never nil.
func (decision *Decision) Adopts() *InstrumentList {
	defer runtime.KeepAlive(decision)
	return (*InstrumentList)(lend(unsafe.Pointer(C.toc_decision_adopts((*C.toc_decision)((*handle)(decision).c()))), (*handle)(decision).kept()))
}

// Bodies: The bodies it concerns. Gives: Borrowed; never nil.
func (decision *Decision) Bodies() *BodyList {
	defer runtime.KeepAlive(decision)
	return (*BodyList)(lend(unsafe.Pointer(C.toc_decision_bodies((*C.toc_decision)((*handle)(decision).c()))), (*handle)(decision).kept()))
}

// Body: The body that took it. Gives: Borrowed; nil when there is none.
func (decision *Decision) Body() *Body {
	defer runtime.KeepAlive(decision)
	return (*Body)(lend(unsafe.Pointer(C.toc_decision_body((*C.toc_decision)((*handle)(decision).c()))), (*handle)(decision).kept()))
}

// CitedBy: The references to it. Gives: Borrowed; never nil.
func (decision *Decision) CitedBy() *ReferenceList {
	defer runtime.KeepAlive(decision)
	return (*ReferenceList)(lend(unsafe.Pointer(C.toc_decision_cited_by((*C.toc_decision)((*handle)(decision).c()))), (*handle)(decision).kept()))
}

// Claims: What other sources say about it. Gives: Borrowed; never nil.
func (decision *Decision) Claims() *ClaimList {
	defer runtime.KeepAlive(decision)
	return (*ClaimList)(lend(unsafe.Pointer(C.toc_decision_claims((*C.toc_decision)((*handle)(decision).c()))), (*handle)(decision).kept()))
}

// Dataset: The dataset that the decision belongs to: what a binding pins. Gives: Borrowed; nil for nil.
func (decision *Decision) Dataset() *Dataset {
	defer runtime.KeepAlive(decision)
	return (*Dataset)(lend(unsafe.Pointer(C.toc_decision_dataset((*C.toc_decision)((*handle)(decision).c()))), (*handle)(decision).kept()))
}

// Editions: Published versions of it. Gives: Borrowed; never nil.
func (decision *Decision) Editions() *EditionList {
	defer runtime.KeepAlive(decision)
	return (*EditionList)(lend(unsafe.Pointer(C.toc_decision_editions((*C.toc_decision)((*handle)(decision).c()))), (*handle)(decision).kept()))
}

// Establishes: The bodies it established. Gives: Borrowed; never nil.
func (decision *Decision) Establishes() *BodyList {
	defer runtime.KeepAlive(decision)
	return (*BodyList)(lend(unsafe.Pointer(C.toc_decision_establishes((*C.toc_decision)((*handle)(decision).c()))), (*handle)(decision).kept()))
}

// ID: Its permanent id. Gives: Borrowed; nil for nil.
func (decision *Decision) ID() string {
	defer runtime.KeepAlive(decision)
	return C.GoString(C.toc_decision_id((*C.toc_decision)((*handle)(decision).c())))
}

// Index: Its index among all decisions: 0 to count - 1. Gives: 0 also for nil.
func (decision *Decision) Index() uint32 {
	defer runtime.KeepAlive(decision)
	return uint32(C.toc_decision_index((*C.toc_decision)((*handle)(decision).c())))
}

// Instruments: The instruments it concerns. Gives: Borrowed; never nil.
func (decision *Decision) Instruments() *InstrumentList {
	defer runtime.KeepAlive(decision)
	return (*InstrumentList)(lend(unsafe.Pointer(C.toc_decision_instruments((*C.toc_decision)((*handle)(decision).c()))), (*handle)(decision).kept()))
}

// Kind: Whether it is a decision or a resolution. Gives: One of TOC_DECISION_*; 0 when other or not stated.
func (decision *Decision) Kind() int32 {
	defer runtime.KeepAlive(decision)
	return int32(C.toc_decision_kind((*C.toc_decision)((*handle)(decision).c())))
}

// Meeting: The meeting at which it was taken. Gives: Borrowed; nil when there is none.
func (decision *Decision) Meeting() *Meeting {
	defer runtime.KeepAlive(decision)
	return (*Meeting)(lend(unsafe.Pointer(C.toc_decision_meeting((*C.toc_decision)((*handle)(decision).c()))), (*handle)(decision).kept()))
}

// Note: A remark, in one language. Gives: Borrowed; nil when not stated in this language.
func (decision *Decision) Note(language string) string {
	defer runtime.KeepAlive(decision)
	languageC := optional(language)
	defer C.free(unsafe.Pointer(languageC))
	return C.GoString(C.toc_decision_note((*C.toc_decision)((*handle)(decision).c()), languageC))
}

// Notes: A remark, in all languages. Gives: Borrowed; never nil.
func (decision *Decision) Notes() *TextList {
	defer runtime.KeepAlive(decision)
	return (*TextList)(lend(unsafe.Pointer(C.toc_decision_notes((*C.toc_decision)((*handle)(decision).c()))), (*handle)(decision).kept()))
}

// Number: Its number, such as "4/4"; numbers of decisions and of resolutions are counted apart. Gives: Borrowed;
// nil when not stated.
func (decision *Decision) Number() string {
	defer runtime.KeepAlive(decision)
	return C.GoString(C.toc_decision_number((*C.toc_decision)((*handle)(decision).c())))
}

// Provisions: The provisions it concerns. Gives: Borrowed; never nil.
func (decision *Decision) Provisions() *ProvisionList {
	defer runtime.KeepAlive(decision)
	return (*ProvisionList)(lend(unsafe.Pointer(C.toc_decision_provisions((*C.toc_decision)((*handle)(decision).c()))), (*handle)(decision).kept()))
}

// References: The cross-references it makes. Gives: Borrowed; never nil.
func (decision *Decision) References() *ReferenceList {
	defer runtime.KeepAlive(decision)
	return (*ReferenceList)(lend(unsafe.Pointer(C.toc_decision_references((*C.toc_decision)((*handle)(decision).c()))), (*handle)(decision).kept()))
}

// Sources: The sources behind it. Gives: Borrowed; never nil.
func (decision *Decision) Sources() *SourceList {
	defer runtime.KeepAlive(decision)
	return (*SourceList)(lend(unsafe.Pointer(C.toc_decision_sources((*C.toc_decision)((*handle)(decision).c()))), (*handle)(decision).kept()))
}

// Summaries: What it says, in our own words, in all languages. Gives: Borrowed; never nil.
func (decision *Decision) Summaries() *TextList {
	defer runtime.KeepAlive(decision)
	return (*TextList)(lend(unsafe.Pointer(C.toc_decision_summaries((*C.toc_decision)((*handle)(decision).c()))), (*handle)(decision).kept()))
}

// Summary: What it says, in our own words, in one language. Gives: Borrowed; nil when not stated in this language.
func (decision *Decision) Summary(language string) string {
	defer runtime.KeepAlive(decision)
	languageC := optional(language)
	defer C.free(unsafe.Pointer(languageC))
	return C.GoString(C.toc_decision_summary((*C.toc_decision)((*handle)(decision).c()), languageC))
}

// Symbol: Its document symbol, such as "A/RES/55/25". Gives: Borrowed; nil when not stated.
func (decision *Decision) Symbol() string {
	defer runtime.KeepAlive(decision)
	return C.GoString(C.toc_decision_symbol((*C.toc_decision)((*handle)(decision).c())))
}

// Title: Its title, in one language. Gives: Borrowed; nil when not stated in this language.
func (decision *Decision) Title(language string) string {
	defer runtime.KeepAlive(decision)
	languageC := optional(language)
	defer C.free(unsafe.Pointer(languageC))
	return C.GoString(C.toc_decision_title((*C.toc_decision)((*handle)(decision).c()), languageC))
}

// Titles: Its title, in all languages. Gives: Borrowed; never nil.
func (decision *Decision) Titles() *TextList {
	defer runtime.KeepAlive(decision)
	return (*TextList)(lend(unsafe.Pointer(C.toc_decision_titles((*C.toc_decision)((*handle)(decision).c()))), (*handle)(decision).kept()))
}

// Topics: What it is about. Gives: Borrowed; never nil.
func (decision *Decision) Topics() *TopicList {
	defer runtime.KeepAlive(decision)
	return (*TopicList)(lend(unsafe.Pointer(C.toc_decision_topics((*C.toc_decision)((*handle)(decision).c()))), (*handle)(decision).kept()))
}

// DecisionList: A list of decisions.
type DecisionList handle

// Equal is whether both are the same thing.
func (it *DecisionList) Equal(other *DecisionList) bool {
	return (*handle)(it).c() == (*handle)(other).c()
}

// Len is the number of elements.
func (list *DecisionList) Len() int {
	defer runtime.KeepAlive(list)
	return int(C.toc_decision_list_count((*C.toc_decision_list)((*handle)(list).c())))
}

// At gives the element at a position; nil when there is none.
func (list *DecisionList) At(position int) *Decision {
	defer runtime.KeepAlive(list)
	found := C.toc_decision_list_at((*C.toc_decision_list)((*handle)(list).c()), place(position))
	return (*Decision)(lend(unsafe.Pointer(found), (*handle)(list).kept()))
}

// Items gives all elements.
func (list *DecisionList) Items() []*Decision {
	return items[*Decision](list)
}

// Diagnostic: One thing that is wrong with a file; borrowed from the loader.
type Diagnostic handle

// Equal is whether both are the same thing.
func (it *Diagnostic) Equal(other *Diagnostic) bool {
	return (*handle)(it).c() == (*handle)(other).c()
}

// Code: Its stable number, from the registry in doc/diagnostics.md. Gives: 0 for nil.
func (diagnostic *Diagnostic) Code() int32 {
	defer runtime.KeepAlive(diagnostic)
	return int32(C.toc_diagnostic_code((*C.toc_diagnostic)((*handle)(diagnostic).c())))
}

// Column: The column, counted from 1 in characters; of a tag, where it ends. Gives: 0 when not known.
func (diagnostic *Diagnostic) Column() uint32 {
	defer runtime.KeepAlive(diagnostic)
	return uint32(C.toc_diagnostic_column((*C.toc_diagnostic)((*handle)(diagnostic).c())))
}

// File: The file, as it was named to the loader. Gives: Borrowed from the loader; nil for nil.
func (diagnostic *Diagnostic) File() string {
	defer runtime.KeepAlive(diagnostic)
	return C.GoString(C.toc_diagnostic_file((*C.toc_diagnostic)((*handle)(diagnostic).c())))
}

// Help: What diagnostics of this code mean in general, and what to do. Gives: A constant; nil for nil.
func (diagnostic *Diagnostic) Help() string {
	defer runtime.KeepAlive(diagnostic)
	return C.GoString(C.toc_diagnostic_help((*C.toc_diagnostic)((*handle)(diagnostic).c())))
}

// Line: The line, counted from 1; of a tag, the line on which it ends. Gives: 0 for nil.
func (diagnostic *Diagnostic) Line() uint32 {
	defer runtime.KeepAlive(diagnostic)
	return uint32(C.toc_diagnostic_line((*C.toc_diagnostic)((*handle)(diagnostic).c())))
}

// Message: The complete message: what is wrong here, what was expected. Printable UTF-8, below 1000 bytes. Gives:
// Borrowed from the loader; nil for nil.
func (diagnostic *Diagnostic) Message() string {
	defer runtime.KeepAlive(diagnostic)
	return C.GoString(C.toc_diagnostic_message((*C.toc_diagnostic)((*handle)(diagnostic).c())))
}

// Name: Its stable name, such as "dangling-reference". Gives: A constant; nil for nil.
func (diagnostic *Diagnostic) Name() string {
	defer runtime.KeepAlive(diagnostic)
	return C.GoString(C.toc_diagnostic_name((*C.toc_diagnostic)((*handle)(diagnostic).c())))
}

// Path: The way through the elements, such as "/dataset/meeting[cop-01]/title"; "" when outside of all. Gives:
// Borrowed from the loader; nil for nil.
func (diagnostic *Diagnostic) Path() string {
	defer runtime.KeepAlive(diagnostic)
	return C.GoString(C.toc_diagnostic_path((*C.toc_diagnostic)((*handle)(diagnostic).c())))
}

// Severity: How bad it is. Gives: One of TOC_SEVERITY_*; 0 for nil.
func (diagnostic *Diagnostic) Severity() int32 {
	defer runtime.KeepAlive(diagnostic)
	return int32(C.toc_diagnostic_severity((*C.toc_diagnostic)((*handle)(diagnostic).c())))
}

// Difference: One difference; borrowed from its list.
type Difference handle

// Equal is whether both are the same thing.
func (it *Difference) Equal(other *Difference) bool {
	return (*handle)(it).c() == (*handle)(other).c()
}

// After: The value in the second dataset, likewise. Gives: Borrowed from the list; nil when it has none.
func (difference *Difference) After() string {
	defer runtime.KeepAlive(difference)
	return C.GoString(C.toc_difference_after((*C.toc_difference)((*handle)(difference).c())))
}

// Before: The value in the first dataset, as text: dates in ISO 8601, lists with a space between the ids, several
// texts of one language with a line feed between them and their attributes in brackets behind them. Gives:
// Borrowed from the list; nil when it has none.
func (difference *Difference) Before() string {
	defer runtime.KeepAlive(difference)
	return C.GoString(C.toc_difference_before((*C.toc_difference)((*handle)(difference).c())))
}

// Change: What happened to it. Gives: One of TOC_CHANGE_*; 0 for nil.
func (difference *Difference) Change() int32 {
	defer runtime.KeepAlive(difference)
	return int32(C.toc_difference_change((*C.toc_difference)((*handle)(difference).c())))
}

// ID: Its id; of a coverage, which has none, its section and the id of its instrument. Gives: Borrowed from the
// list; "" for the dataset itself; nil for nil.
func (difference *Difference) ID() string {
	defer runtime.KeepAlive(difference)
	return C.GoString(C.toc_difference_id((*C.toc_difference)((*handle)(difference).c())))
}

// Kind: What kind of thing differs. Gives: One of TOC_KIND_*; TOC_KIND_NONE for the dataset itself, and for nil.
func (difference *Difference) Kind() int32 {
	defer runtime.KeepAlive(difference)
	return int32(C.toc_difference_kind((*C.toc_difference)((*handle)(difference).c())))
}

// Language: The language of the texts that differ. Gives: Borrowed from the list; nil for what is no text.
func (difference *Difference) Language() string {
	defer runtime.KeepAlive(difference)
	return C.GoString(C.toc_difference_language((*C.toc_difference)((*handle)(difference).c())))
}

// Member: The member that differs, as the dataset names its attribute or element, such as "date", "title" or
// "ref"; "owner" for what moved to another entity. Gives: Borrowed from the list; nil when all of the entity was
// added or removed.
func (difference *Difference) Member() string {
	defer runtime.KeepAlive(difference)
	return C.GoString(C.toc_difference_member((*C.toc_difference)((*handle)(difference).c())))
}

// DifferenceList: An owned list of differences.
type DifferenceList handle

// Equal is whether both are the same thing.
func (it *DifferenceList) Equal(other *DifferenceList) bool {
	return (*handle)(it).c() == (*handle)(other).c()
}

// Len is the number of elements.
func (list *DifferenceList) Len() int {
	defer runtime.KeepAlive(list)
	return int(C.toc_difference_list_count((*C.toc_difference_list)((*handle)(list).c())))
}

// At gives the element at a position; nil when there is none.
func (list *DifferenceList) At(position int) *Difference {
	defer runtime.KeepAlive(list)
	found := C.toc_difference_list_at((*C.toc_difference_list)((*handle)(list).c()), place(position))
	return (*Difference)(lend(unsafe.Pointer(found), (*handle)(list).kept()))
}

// Items gives all elements.
func (list *DifferenceList) Items() []*Difference {
	return items[*Difference](list)
}

// Document: A document.
type Document handle

// Equal is whether both are the same thing.
func (it *Document) Equal(other *Document) bool {
	return (*handle)(it).c() == (*handle)(other).c()
}

// Agenda: The agenda item it was issued under. Gives: Borrowed; nil when not stated.
func (document *Document) Agenda() string {
	defer runtime.KeepAlive(document)
	return C.GoString(C.toc_document_agenda((*C.toc_document)((*handle)(document).c())))
}

// Body: The body it belongs to. Gives: Borrowed; nil when there is none.
func (document *Document) Body() *Body {
	defer runtime.KeepAlive(document)
	return (*Body)(lend(unsafe.Pointer(C.toc_document_body((*C.toc_document)((*handle)(document).c()))), (*handle)(document).kept()))
}

// CitedBy: The references to it. Gives: Borrowed; never nil.
func (document *Document) CitedBy() *ReferenceList {
	defer runtime.KeepAlive(document)
	return (*ReferenceList)(lend(unsafe.Pointer(C.toc_document_cited_by((*C.toc_document)((*handle)(document).c()))), (*handle)(document).kept()))
}

// Claims: What other sources say about it. Gives: Borrowed; never nil.
func (document *Document) Claims() *ClaimList {
	defer runtime.KeepAlive(document)
	return (*ClaimList)(lend(unsafe.Pointer(C.toc_document_claims((*C.toc_document)((*handle)(document).c()))), (*handle)(document).kept()))
}

// Dataset: The dataset that the document belongs to: what a binding pins. Gives: Borrowed; nil for nil.
func (document *Document) Dataset() *Dataset {
	defer runtime.KeepAlive(document)
	return (*Dataset)(lend(unsafe.Pointer(C.toc_document_dataset((*C.toc_document)((*handle)(document).c()))), (*handle)(document).kept()))
}

// Date: Its date. Gives: A date (see date.h); 0 when not stated.
func (document *Document) Date() int32 {
	defer runtime.KeepAlive(document)
	return int32(C.toc_document_date((*C.toc_document)((*handle)(document).c())))
}

// Editions: Published versions of it. Gives: Borrowed; never nil.
func (document *Document) Editions() *EditionList {
	defer runtime.KeepAlive(document)
	return (*EditionList)(lend(unsafe.Pointer(C.toc_document_editions((*C.toc_document)((*handle)(document).c()))), (*handle)(document).kept()))
}

// Family: Its addenda, revisions and corrigenda. Gives: Borrowed; never nil.
func (document *Document) Family() *DocumentList {
	defer runtime.KeepAlive(document)
	return (*DocumentList)(lend(unsafe.Pointer(C.toc_document_family((*C.toc_document)((*handle)(document).c()))), (*handle)(document).kept()))
}

// ID: Its permanent id. Gives: Borrowed; nil for nil.
func (document *Document) ID() string {
	defer runtime.KeepAlive(document)
	return C.GoString(C.toc_document_id((*C.toc_document)((*handle)(document).c())))
}

// Index: Its index among all documents: 0 to count - 1. Gives: 0 also for nil.
func (document *Document) Index() uint32 {
	defer runtime.KeepAlive(document)
	return uint32(C.toc_document_index((*C.toc_document)((*handle)(document).c())))
}

// Job: Its job number. Gives: Borrowed; nil when not stated.
func (document *Document) Job() string {
	defer runtime.KeepAlive(document)
	return C.GoString(C.toc_document_job((*C.toc_document)((*handle)(document).c())))
}

// Kind: What kind of document it is. Gives: One of TOC_DOCUMENT_*; 0 when other or not stated.
func (document *Document) Kind() int32 {
	defer runtime.KeepAlive(document)
	return int32(C.toc_document_kind((*C.toc_document)((*handle)(document).c())))
}

// Languages: The languages it is known to exist in, as BCP 47 tags separated by spaces. Gives: Borrowed; nil when
// not stated.
func (document *Document) Languages() string {
	defer runtime.KeepAlive(document)
	return C.GoString(C.toc_document_languages((*C.toc_document)((*handle)(document).c())))
}

// Meeting: The meeting it was made for. Gives: Borrowed; nil when there is none.
func (document *Document) Meeting() *Meeting {
	defer runtime.KeepAlive(document)
	return (*Meeting)(lend(unsafe.Pointer(C.toc_document_meeting((*C.toc_document)((*handle)(document).c()))), (*handle)(document).kept()))
}

// Note: A remark, in one language. Gives: Borrowed; nil when not stated in this language.
func (document *Document) Note(language string) string {
	defer runtime.KeepAlive(document)
	languageC := optional(language)
	defer C.free(unsafe.Pointer(languageC))
	return C.GoString(C.toc_document_note((*C.toc_document)((*handle)(document).c()), languageC))
}

// Notes: A remark, in all languages. Gives: Borrowed; never nil.
func (document *Document) Notes() *TextList {
	defer runtime.KeepAlive(document)
	return (*TextList)(lend(unsafe.Pointer(C.toc_document_notes((*C.toc_document)((*handle)(document).c()))), (*handle)(document).kept()))
}

// Of: The document to which it is an addendum, revision or corrigendum. Gives: Borrowed; nil when there is none.
func (document *Document) Of() *Document {
	defer runtime.KeepAlive(document)
	return (*Document)(lend(unsafe.Pointer(C.toc_document_of((*C.toc_document)((*handle)(document).c()))), (*handle)(document).kept()))
}

// References: The cross-references it makes. Gives: Borrowed; never nil.
func (document *Document) References() *ReferenceList {
	defer runtime.KeepAlive(document)
	return (*ReferenceList)(lend(unsafe.Pointer(C.toc_document_references((*C.toc_document)((*handle)(document).c()))), (*handle)(document).kept()))
}

// ReportsOn: The meetings whose report it is. Gives: Borrowed; never nil.
func (document *Document) ReportsOn() *MeetingList {
	defer runtime.KeepAlive(document)
	return (*MeetingList)(lend(unsafe.Pointer(C.toc_document_reports_on((*C.toc_document)((*handle)(document).c()))), (*handle)(document).kept()))
}

// Sources: The sources behind it. Gives: Borrowed; never nil.
func (document *Document) Sources() *SourceList {
	defer runtime.KeepAlive(document)
	return (*SourceList)(lend(unsafe.Pointer(C.toc_document_sources((*C.toc_document)((*handle)(document).c()))), (*handle)(document).kept()))
}

// Symbol: Its United Nations symbol. Gives: Borrowed; nil when not stated.
func (document *Document) Symbol() string {
	defer runtime.KeepAlive(document)
	return C.GoString(C.toc_document_symbol((*C.toc_document)((*handle)(document).c())))
}

// Title: Its title, in one language. Gives: Borrowed; nil when not stated in this language.
func (document *Document) Title(language string) string {
	defer runtime.KeepAlive(document)
	languageC := optional(language)
	defer C.free(unsafe.Pointer(languageC))
	return C.GoString(C.toc_document_title((*C.toc_document)((*handle)(document).c()), languageC))
}

// Titles: Its title, in all languages. Gives: Borrowed; never nil.
func (document *Document) Titles() *TextList {
	defer runtime.KeepAlive(document)
	return (*TextList)(lend(unsafe.Pointer(C.toc_document_titles((*C.toc_document)((*handle)(document).c()))), (*handle)(document).kept()))
}

// DocumentList: A list of documents.
type DocumentList handle

// Equal is whether both are the same thing.
func (it *DocumentList) Equal(other *DocumentList) bool {
	return (*handle)(it).c() == (*handle)(other).c()
}

// Len is the number of elements.
func (list *DocumentList) Len() int {
	defer runtime.KeepAlive(list)
	return int(C.toc_document_list_count((*C.toc_document_list)((*handle)(list).c())))
}

// At gives the element at a position; nil when there is none.
func (list *DocumentList) At(position int) *Document {
	defer runtime.KeepAlive(list)
	found := C.toc_document_list_at((*C.toc_document_list)((*handle)(list).c()), place(position))
	return (*Document)(lend(unsafe.Pointer(found), (*handle)(list).kept()))
}

// Items gives all elements.
func (list *DocumentList) Items() []*Document {
	return items[*Document](list)
}

// Duty: A duty to notify, inform, designate or report, or a deadline.
type Duty handle

// Equal is whether both are the same thing.
func (it *Duty) Equal(other *Duty) bool {
	return (*handle)(it).c() == (*handle)(other).c()
}

// Condition: Under which condition, in one language. Gives: Borrowed; nil when not stated in this language.
func (duty *Duty) Condition(language string) string {
	defer runtime.KeepAlive(duty)
	languageC := optional(language)
	defer C.free(unsafe.Pointer(languageC))
	return C.GoString(C.toc_duty_condition((*C.toc_duty)((*handle)(duty).c()), languageC))
}

// Conditions: Under which condition, in all languages. Gives: Borrowed; never nil.
func (duty *Duty) Conditions() *TextList {
	defer runtime.KeepAlive(duty)
	return (*TextList)(lend(unsafe.Pointer(C.toc_duty_conditions((*C.toc_duty)((*handle)(duty).c()))), (*handle)(duty).kept()))
}

// Dataset: The dataset that the duty belongs to: what a binding pins. Gives: Borrowed; nil for nil.
func (duty *Duty) Dataset() *Dataset {
	defer runtime.KeepAlive(duty)
	return (*Dataset)(lend(unsafe.Pointer(C.toc_duty_dataset((*C.toc_duty)((*handle)(duty).c()))), (*handle)(duty).kept()))
}

// Days: Its time limit in days; 0 when not in days.
func (duty *Duty) Days() uint32 {
	defer runtime.KeepAlive(duty)
	return uint32(C.toc_duty_days((*C.toc_duty)((*handle)(duty).c())))
}

// Holder: Who has the duty, in one language. Gives: Borrowed; nil when not stated in this language.
func (duty *Duty) Holder(language string) string {
	defer runtime.KeepAlive(duty)
	languageC := optional(language)
	defer C.free(unsafe.Pointer(languageC))
	return C.GoString(C.toc_duty_holder((*C.toc_duty)((*handle)(duty).c()), languageC))
}

// Holders: Who has the duty, in all languages. Gives: Borrowed; never nil.
func (duty *Duty) Holders() *TextList {
	defer runtime.KeepAlive(duty)
	return (*TextList)(lend(unsafe.Pointer(C.toc_duty_holders((*C.toc_duty)((*handle)(duty).c()))), (*handle)(duty).kept()))
}

// ID: Its permanent id. Gives: Borrowed; nil for nil.
func (duty *Duty) ID() string {
	defer runtime.KeepAlive(duty)
	return C.GoString(C.toc_duty_id((*C.toc_duty)((*handle)(duty).c())))
}

// Index: Its index among all duties: 0 to count - 1. Gives: 0 also for nil.
func (duty *Duty) Index() uint32 {
	defer runtime.KeepAlive(duty)
	return uint32(C.toc_duty_index((*C.toc_duty)((*handle)(duty).c())))
}

// Kind: What kind of duty it is. Gives: One of TOC_DUTY_*; 0 when other or not stated.
func (duty *Duty) Kind() int32 {
	defer runtime.KeepAlive(duty)
	return int32(C.toc_duty_kind((*C.toc_duty)((*handle)(duty).c())))
}

// Months: Its time limit in months; 0 when not in months.
func (duty *Duty) Months() uint32 {
	defer runtime.KeepAlive(duty)
	return uint32(C.toc_duty_months((*C.toc_duty)((*handle)(duty).c())))
}

// Provision: The provision that sets the duty. Gives: Borrowed; nil for nil.
func (duty *Duty) Provision() *Provision {
	defer runtime.KeepAlive(duty)
	return (*Provision)(lend(unsafe.Pointer(C.toc_duty_provision((*C.toc_duty)((*handle)(duty).c()))), (*handle)(duty).kept()))
}

// Recipient: To whom it is owed, in one language. Gives: Borrowed; nil when not stated in this language.
func (duty *Duty) Recipient(language string) string {
	defer runtime.KeepAlive(duty)
	languageC := optional(language)
	defer C.free(unsafe.Pointer(languageC))
	return C.GoString(C.toc_duty_recipient((*C.toc_duty)((*handle)(duty).c()), languageC))
}

// Recipients: To whom it is owed, in all languages. Gives: Borrowed; never nil.
func (duty *Duty) Recipients() *TextList {
	defer runtime.KeepAlive(duty)
	return (*TextList)(lend(unsafe.Pointer(C.toc_duty_recipients((*C.toc_duty)((*handle)(duty).c()))), (*handle)(duty).kept()))
}

// Recurrence: When it has to be done again, in one language. Gives: Borrowed; nil when not stated in this
// language.
func (duty *Duty) Recurrence(language string) string {
	defer runtime.KeepAlive(duty)
	languageC := optional(language)
	defer C.free(unsafe.Pointer(languageC))
	return C.GoString(C.toc_duty_recurrence((*C.toc_duty)((*handle)(duty).c()), languageC))
}

// Recurrences: When it has to be done again, in all languages. Gives: Borrowed; never nil.
func (duty *Duty) Recurrences() *TextList {
	defer runtime.KeepAlive(duty)
	return (*TextList)(lend(unsafe.Pointer(C.toc_duty_recurrences((*C.toc_duty)((*handle)(duty).c()))), (*handle)(duty).kept()))
}

// Summaries: What has to be done, in our own words, in all languages. Gives: Borrowed; never nil.
func (duty *Duty) Summaries() *TextList {
	defer runtime.KeepAlive(duty)
	return (*TextList)(lend(unsafe.Pointer(C.toc_duty_summaries((*C.toc_duty)((*handle)(duty).c()))), (*handle)(duty).kept()))
}

// Summary: What has to be done, in our own words, in one language. Gives: Borrowed; nil when not stated in this
// language.
func (duty *Duty) Summary(language string) string {
	defer runtime.KeepAlive(duty)
	languageC := optional(language)
	defer C.free(unsafe.Pointer(languageC))
	return C.GoString(C.toc_duty_summary((*C.toc_duty)((*handle)(duty).c()), languageC))
}

// Timing: When it has to be done, in one language. Gives: Borrowed; nil when not stated in this language.
func (duty *Duty) Timing(language string) string {
	defer runtime.KeepAlive(duty)
	languageC := optional(language)
	defer C.free(unsafe.Pointer(languageC))
	return C.GoString(C.toc_duty_timing((*C.toc_duty)((*handle)(duty).c()), languageC))
}

// Timings: When it has to be done, in all languages. Gives: Borrowed; never nil.
func (duty *Duty) Timings() *TextList {
	defer runtime.KeepAlive(duty)
	return (*TextList)(lend(unsafe.Pointer(C.toc_duty_timings((*C.toc_duty)((*handle)(duty).c()))), (*handle)(duty).kept()))
}

// Years: Its time limit in years; 0 when not in years.
func (duty *Duty) Years() uint32 {
	defer runtime.KeepAlive(duty)
	return uint32(C.toc_duty_years((*C.toc_duty)((*handle)(duty).c())))
}

// DutyList: A list of duties.
type DutyList handle

// Equal is whether both are the same thing.
func (it *DutyList) Equal(other *DutyList) bool {
	return (*handle)(it).c() == (*handle)(other).c()
}

// Len is the number of elements.
func (list *DutyList) Len() int {
	defer runtime.KeepAlive(list)
	return int(C.toc_duty_list_count((*C.toc_duty_list)((*handle)(list).c())))
}

// At gives the element at a position; nil when there is none.
func (list *DutyList) At(position int) *Duty {
	defer runtime.KeepAlive(list)
	found := C.toc_duty_list_at((*C.toc_duty_list)((*handle)(list).c()), place(position))
	return (*Duty)(lend(unsafe.Pointer(found), (*handle)(list).kept()))
}

// Items gives all elements.
func (list *DutyList) Items() []*Duty {
	return items[*Duty](list)
}

// Edition: A published version of something in one language.
type Edition handle

// Equal is whether both are the same thing.
func (it *Edition) Equal(other *Edition) bool {
	return (*handle)(it).c() == (*handle)(other).c()
}

// Dataset: The dataset that the edition belongs to: what a binding pins. Gives: Borrowed; nil for nil.
func (edition *Edition) Dataset() *Dataset {
	defer runtime.KeepAlive(edition)
	return (*Dataset)(lend(unsafe.Pointer(C.toc_edition_dataset((*C.toc_edition)((*handle)(edition).c()))), (*handle)(edition).kept()))
}

// Date: Its date. Gives: A date (see date.h); 0 when not stated.
func (edition *Edition) Date() int32 {
	defer runtime.KeepAlive(edition)
	return int32(C.toc_edition_date((*C.toc_edition)((*handle)(edition).c())))
}

// Format: Its format, such as "pdf". Gives: Borrowed; nil when not stated.
func (edition *Edition) Format() string {
	defer runtime.KeepAlive(edition)
	return C.GoString(C.toc_edition_format((*C.toc_edition)((*handle)(edition).c())))
}

// Href: Its address. Gives: Borrowed; nil when not stated.
func (edition *Edition) Href() string {
	defer runtime.KeepAlive(edition)
	return C.GoString(C.toc_edition_href((*C.toc_edition)((*handle)(edition).c())))
}

// Index: Its index among all editions: 0 to count - 1. Gives: 0 also for nil.
func (edition *Edition) Index() uint32 {
	defer runtime.KeepAlive(edition)
	return uint32(C.toc_edition_index((*C.toc_edition)((*handle)(edition).c())))
}

// Language: Its language, a BCP 47 tag. Gives: Borrowed; nil when not stated.
func (edition *Edition) Language() string {
	defer runtime.KeepAlive(edition)
	return C.GoString(C.toc_edition_language((*C.toc_edition)((*handle)(edition).c())))
}

// OwnerID: The id of the entity that the edition belongs to. Gives: Borrowed; nil for nil.
func (edition *Edition) OwnerID() string {
	defer runtime.KeepAlive(edition)
	return C.GoString(C.toc_edition_owner_id((*C.toc_edition)((*handle)(edition).c())))
}

// OwnerKind: The kind of the entity that the edition belongs to. Gives: One of TOC_KIND_*; TOC_KIND_NONE for nil.
func (edition *Edition) OwnerKind() int32 {
	defer runtime.KeepAlive(edition)
	return int32(C.toc_edition_owner_kind((*C.toc_edition)((*handle)(edition).c())))
}

// Sources: The sources behind it. Gives: Borrowed; never nil.
func (edition *Edition) Sources() *SourceList {
	defer runtime.KeepAlive(edition)
	return (*SourceList)(lend(unsafe.Pointer(C.toc_edition_sources((*C.toc_edition)((*handle)(edition).c()))), (*handle)(edition).kept()))
}

// EditionList: A list of editions.
type EditionList handle

// Equal is whether both are the same thing.
func (it *EditionList) Equal(other *EditionList) bool {
	return (*handle)(it).c() == (*handle)(other).c()
}

// Len is the number of elements.
func (list *EditionList) Len() int {
	defer runtime.KeepAlive(list)
	return int(C.toc_edition_list_count((*C.toc_edition_list)((*handle)(list).c())))
}

// At gives the element at a position; nil when there is none.
func (list *EditionList) At(position int) *Edition {
	defer runtime.KeepAlive(list)
	found := C.toc_edition_list_at((*C.toc_edition_list)((*handle)(list).c()), place(position))
	return (*Edition)(lend(unsafe.Pointer(found), (*handle)(list).kept()))
}

// Items gives all elements.
func (list *EditionList) Items() []*Edition {
	return items[*Edition](list)
}

// Event: A dated event.
type Event handle

// Equal is whether both are the same thing.
func (it *Event) Equal(other *Event) bool {
	return (*handle)(it).c() == (*handle)(other).c()
}

// Dataset: The dataset that the event belongs to: what a binding pins. Gives: Borrowed; nil for nil.
func (event *Event) Dataset() *Dataset {
	defer runtime.KeepAlive(event)
	return (*Dataset)(lend(unsafe.Pointer(C.toc_event_dataset((*C.toc_event)((*handle)(event).c()))), (*handle)(event).kept()))
}

// Date: The day, or the first day. Gives: A date (see date.h); 0 when not stated.
func (event *Event) Date() int32 {
	defer runtime.KeepAlive(event)
	return int32(C.toc_event_date((*C.toc_event)((*handle)(event).c())))
}

// Decision: The decision or resolution it belongs to. Gives: Borrowed; nil when there is none.
func (event *Event) Decision() *Decision {
	defer runtime.KeepAlive(event)
	return (*Decision)(lend(unsafe.Pointer(C.toc_event_decision((*C.toc_event)((*handle)(event).c()))), (*handle)(event).kept()))
}

// ID: Its permanent id. Gives: Borrowed; nil for nil.
func (event *Event) ID() string {
	defer runtime.KeepAlive(event)
	return C.GoString(C.toc_event_id((*C.toc_event)((*handle)(event).c())))
}

// Index: Its index among all events: 0 to count - 1. Gives: 0 also for nil.
func (event *Event) Index() uint32 {
	defer runtime.KeepAlive(event)
	return uint32(C.toc_event_index((*C.toc_event)((*handle)(event).c())))
}

// Instruments: The instruments it concerns. Gives: Borrowed; never nil.
func (event *Event) Instruments() *InstrumentList {
	defer runtime.KeepAlive(event)
	return (*InstrumentList)(lend(unsafe.Pointer(C.toc_event_instruments((*C.toc_event)((*handle)(event).c()))), (*handle)(event).kept()))
}

// Kind: What kind of event it is. Gives: One of TOC_EVENT_*; 0 when other or not stated.
func (event *Event) Kind() int32 {
	defer runtime.KeepAlive(event)
	return int32(C.toc_event_kind((*C.toc_event)((*handle)(event).c())))
}

// Meeting: The meeting it belongs to. Gives: Borrowed; nil when there is none.
func (event *Event) Meeting() *Meeting {
	defer runtime.KeepAlive(event)
	return (*Meeting)(lend(unsafe.Pointer(C.toc_event_meeting((*C.toc_event)((*handle)(event).c()))), (*handle)(event).kept()))
}

// Note: A remark, in one language. Gives: Borrowed; nil when not stated in this language.
func (event *Event) Note(language string) string {
	defer runtime.KeepAlive(event)
	languageC := optional(language)
	defer C.free(unsafe.Pointer(languageC))
	return C.GoString(C.toc_event_note((*C.toc_event)((*handle)(event).c()), languageC))
}

// Notes: A remark, in all languages. Gives: Borrowed; never nil.
func (event *Event) Notes() *TextList {
	defer runtime.KeepAlive(event)
	return (*TextList)(lend(unsafe.Pointer(C.toc_event_notes((*C.toc_event)((*handle)(event).c()))), (*handle)(event).kept()))
}

// Place: Where. Gives: Borrowed; nil when not stated.
func (event *Event) Place() string {
	defer runtime.KeepAlive(event)
	return C.GoString(C.toc_event_place((*C.toc_event)((*handle)(event).c())))
}

// Sources: The sources behind it. Gives: Borrowed; never nil.
func (event *Event) Sources() *SourceList {
	defer runtime.KeepAlive(event)
	return (*SourceList)(lend(unsafe.Pointer(C.toc_event_sources((*C.toc_event)((*handle)(event).c()))), (*handle)(event).kept()))
}

// Title: What happened, in one language. Gives: Borrowed; nil when not stated in this language.
func (event *Event) Title(language string) string {
	defer runtime.KeepAlive(event)
	languageC := optional(language)
	defer C.free(unsafe.Pointer(languageC))
	return C.GoString(C.toc_event_title((*C.toc_event)((*handle)(event).c()), languageC))
}

// Titles: What happened, in all languages. Gives: Borrowed; never nil.
func (event *Event) Titles() *TextList {
	defer runtime.KeepAlive(event)
	return (*TextList)(lend(unsafe.Pointer(C.toc_event_titles((*C.toc_event)((*handle)(event).c()))), (*handle)(event).kept()))
}

// Until: The last day, when it lasted longer. Gives: A date (see date.h); 0 when not stated.
func (event *Event) Until() int32 {
	defer runtime.KeepAlive(event)
	return int32(C.toc_event_until((*C.toc_event)((*handle)(event).c())))
}

// EventList: A list of events.
type EventList handle

// Equal is whether both are the same thing.
func (it *EventList) Equal(other *EventList) bool {
	return (*handle)(it).c() == (*handle)(other).c()
}

// Len is the number of elements.
func (list *EventList) Len() int {
	defer runtime.KeepAlive(list)
	return int(C.toc_event_list_count((*C.toc_event_list)((*handle)(list).c())))
}

// At gives the element at a position; nil when there is none.
func (list *EventList) At(position int) *Event {
	defer runtime.KeepAlive(list)
	found := C.toc_event_list_at((*C.toc_event_list)((*handle)(list).c()), place(position))
	return (*Event)(lend(unsafe.Pointer(found), (*handle)(list).kept()))
}

// Items gives all elements.
func (list *EventList) Items() []*Event {
	return items[*Event](list)
}

// Example: A citation that shows the use of a phrase.
type Example handle

// Equal is whether both are the same thing.
func (it *Example) Equal(other *Example) bool {
	return (*handle)(it).c() == (*handle)(other).c()
}

// ContextID: The id of the context in which it is read. Gives: Borrowed; nil when there is none.
func (example *Example) ContextID() string {
	defer runtime.KeepAlive(example)
	return C.GoString(C.toc_example_context_id((*C.toc_example)((*handle)(example).c())))
}

// ContextKind: The kind of the context in which it is read. Gives: One of TOC_KIND_*; TOC_KIND_NONE when there is
// none.
func (example *Example) ContextKind() int32 {
	defer runtime.KeepAlive(example)
	return int32(C.toc_example_context_kind((*C.toc_example)((*handle)(example).c())))
}

// Dataset: The dataset that the example belongs to: what a binding pins. Gives: Borrowed; nil for nil.
func (example *Example) Dataset() *Dataset {
	defer runtime.KeepAlive(example)
	return (*Dataset)(lend(unsafe.Pointer(C.toc_example_dataset((*C.toc_example)((*handle)(example).c()))), (*handle)(example).kept()))
}

// Index: Its index among all examples: 0 to count - 1. Gives: 0 also for nil.
func (example *Example) Index() uint32 {
	defer runtime.KeepAlive(example)
	return uint32(C.toc_example_index((*C.toc_example)((*handle)(example).c())))
}

// Instruments: The instruments that it leads to as a whole. Gives: Borrowed; never nil.
func (example *Example) Instruments() *InstrumentList {
	defer runtime.KeepAlive(example)
	return (*InstrumentList)(lend(unsafe.Pointer(C.toc_example_instruments((*C.toc_example)((*handle)(example).c()))), (*handle)(example).kept()))
}

// Phrase: The phrase that it shows. Gives: Borrowed; nil when there is none.
func (example *Example) Phrase() *Phrase {
	defer runtime.KeepAlive(example)
	return (*Phrase)(lend(unsafe.Pointer(C.toc_example_phrase((*C.toc_example)((*handle)(example).c()))), (*handle)(example).kept()))
}

// Provisions: The provisions that it leads to. Gives: Borrowed; never nil.
func (example *Example) Provisions() *ProvisionList {
	defer runtime.KeepAlive(example)
	return (*ProvisionList)(lend(unsafe.Pointer(C.toc_example_provisions((*C.toc_example)((*handle)(example).c()))), (*handle)(example).kept()))
}

// State: What the citation is found to be. Gives: One of TOC_CITE_*, see cite.h.
func (example *Example) State() int32 {
	defer runtime.KeepAlive(example)
	return int32(C.toc_example_state((*C.toc_example)((*handle)(example).c())))
}

// Text: The text with the citation, in one language. Gives: Borrowed; nil when there is none in that language.
func (example *Example) Text(language string) string {
	defer runtime.KeepAlive(example)
	languageC := optional(language)
	defer C.free(unsafe.Pointer(languageC))
	return C.GoString(C.toc_example_text((*C.toc_example)((*handle)(example).c()), languageC))
}

// Texts: The text with the citation, in all languages. Gives: Borrowed; never nil.
func (example *Example) Texts() *TextList {
	defer runtime.KeepAlive(example)
	return (*TextList)(lend(unsafe.Pointer(C.toc_example_texts((*C.toc_example)((*handle)(example).c()))), (*handle)(example).kept()))
}

// ExampleList: A list of examples.
type ExampleList handle

// Equal is whether both are the same thing.
func (it *ExampleList) Equal(other *ExampleList) bool {
	return (*handle)(it).c() == (*handle)(other).c()
}

// Len is the number of elements.
func (list *ExampleList) Len() int {
	defer runtime.KeepAlive(list)
	return int(C.toc_example_list_count((*C.toc_example_list)((*handle)(list).c())))
}

// At gives the element at a position; nil when there is none.
func (list *ExampleList) At(position int) *Example {
	defer runtime.KeepAlive(list)
	found := C.toc_example_list_at((*C.toc_example_list)((*handle)(list).c()), place(position))
	return (*Example)(lend(unsafe.Pointer(found), (*handle)(list).kept()))
}

// Items gives all elements.
func (list *ExampleList) Items() []*Example {
	return items[*Example](list)
}

// Explanation: Why a status is what it is; owned by the caller.
type Explanation handle

// Equal is whether both are the same thing.
func (it *Explanation) Equal(other *Explanation) bool {
	return (*handle)(it).c() == (*handle)(other).c()
}

// Len is the number of elements.
func (list *Explanation) Len() int {
	defer runtime.KeepAlive(list)
	return int(C.toc_explanation_count((*C.toc_explanation)((*handle)(list).c())))
}

// At gives the element at a position; nil when there is none.
func (list *Explanation) At(position int) *Reason {
	defer runtime.KeepAlive(list)
	found := C.toc_explanation_at((*C.toc_explanation)((*handle)(list).c()), place(position))
	return (*Reason)(lend(unsafe.Pointer(found), (*handle)(list).kept()))
}

// Items gives all elements.
func (list *Explanation) Items() []*Reason {
	return items[*Reason](list)
}

// Status: The status explained: what toc_status gives. Gives: One of TOC_STATUS_*; TOC_STATUS_UNKNOWN for nil.
func (explanation *Explanation) Status() int32 {
	defer runtime.KeepAlive(explanation)
	return int32(C.toc_explanation_status((*C.toc_explanation)((*handle)(explanation).c())))
}

// Hit: An entity that a query found, and why; borrowed from its list.
type Hit handle

// Equal is whether both are the same thing.
func (it *Hit) Equal(other *Hit) bool {
	return (*handle)(it).c() == (*handle)(other).c()
}

// ContributionCount: How many contributions the score is the sum of: each is one term in one text. Gives: 0 for
// nil.
func (hit *Hit) ContributionCount() uint32 {
	defer runtime.KeepAlive(hit)
	return uint32(C.toc_hit_contribution_count((*C.toc_hit)((*handle)(hit).c())))
}

// ContributionField: The member in which it stands, such as "heading". Gives: A constant; nil when position is too
// large.
func (hit *Hit) ContributionField(position uint32) string {
	defer runtime.KeepAlive(hit)
	return C.GoString(C.toc_hit_contribution_field((*C.toc_hit)((*handle)(hit).c()), C.uint32_t(position)))
}

// ContributionFrequency: How often it stands there, in any of its forms. Gives: 0 when position is too large.
func (hit *Hit) ContributionFrequency(position uint32) uint32 {
	defer runtime.KeepAlive(hit)
	return uint32(C.toc_hit_contribution_frequency((*C.toc_hit)((*handle)(hit).c()), C.uint32_t(position)))
}

// ContributionLanguage: The language of that member. Gives: Borrowed from the dataset; nil when it has none, and
// when position is too large.
func (hit *Hit) ContributionLanguage(position uint32) string {
	defer runtime.KeepAlive(hit)
	return C.GoString(C.toc_hit_contribution_language((*C.toc_hit)((*handle)(hit).c()), C.uint32_t(position)))
}

// ContributionScore: Its part of the score, in thousandths. Gives: 0 when position is too large.
func (hit *Hit) ContributionScore(position uint32) int32 {
	defer runtime.KeepAlive(hit)
	return int32(C.toc_hit_contribution_score((*C.toc_hit)((*handle)(hit).c()), C.uint32_t(position)))
}

// ContributionTerm: The term, as the query has it. Gives: Borrowed from the list; nil when position is too large.
func (hit *Hit) ContributionTerm(position uint32) string {
	defer runtime.KeepAlive(hit)
	return C.GoString(C.toc_hit_contribution_term((*C.toc_hit)((*handle)(hit).c()), C.uint32_t(position)))
}

// Field: The member in which it fits best, such as "heading". Gives: A constant; nil for nil.
func (hit *Hit) Field() string {
	defer runtime.KeepAlive(hit)
	return C.GoString(C.toc_hit_field((*C.toc_hit)((*handle)(hit).c())))
}

// ID: The permanent id of what was found. Gives: Borrowed from the dataset; nil for nil.
func (hit *Hit) ID() string {
	defer runtime.KeepAlive(hit)
	return C.GoString(C.toc_hit_id((*C.toc_hit)((*handle)(hit).c())))
}

// Index: The index of what was found among all of its kind. Gives: 0 also for nil.
func (hit *Hit) Index() uint32 {
	defer runtime.KeepAlive(hit)
	return uint32(C.toc_hit_index((*C.toc_hit)((*handle)(hit).c())))
}

// Kind: The kind of what was found. Gives: One of TOC_KIND_*; TOC_KIND_NONE for nil.
func (hit *Hit) Kind() int32 {
	defer runtime.KeepAlive(hit)
	return int32(C.toc_hit_kind((*C.toc_hit)((*handle)(hit).c())))
}

// Language: The language of that member. Gives: Borrowed from the dataset; nil when it has none, as a symbol, and
// for nil.
func (hit *Hit) Language() string {
	defer runtime.KeepAlive(hit)
	return C.GoString(C.toc_hit_language((*C.toc_hit)((*handle)(hit).c())))
}

// Score: How well it fits, in thousandths; scores of one query compare, those of two do not. Gives: 0 for nil.
func (hit *Hit) Score() int32 {
	defer runtime.KeepAlive(hit)
	return int32(C.toc_hit_score((*C.toc_hit)((*handle)(hit).c())))
}

// Snippet: About 160 bytes of it where the terms stand, cut between words; "…" shows where. Gives: Borrowed from
// the list; nil for nil.
func (hit *Hit) Snippet() string {
	defer runtime.KeepAlive(hit)
	return C.GoString(C.toc_hit_snippet((*C.toc_hit)((*handle)(hit).c())))
}

// SpanCount: How many stretches of the snippet are what was asked for. Gives: 0 for nil.
func (hit *Hit) SpanCount() uint32 {
	defer runtime.KeepAlive(hit)
	return uint32(C.toc_hit_span_count((*C.toc_hit)((*handle)(hit).c())))
}

// SpanEnd: The byte behind such a stretch. Gives: 0 when position is too large.
func (hit *Hit) SpanEnd(position uint32) uint32 {
	defer runtime.KeepAlive(hit)
	return uint32(C.toc_hit_span_end((*C.toc_hit)((*handle)(hit).c()), C.uint32_t(position)))
}

// SpanStart: The first byte of such a stretch. They are in order and do not overlap. Gives: 0 also when position
// is too large.
func (hit *Hit) SpanStart(position uint32) uint32 {
	defer runtime.KeepAlive(hit)
	return uint32(C.toc_hit_span_start((*C.toc_hit)((*handle)(hit).c()), C.uint32_t(position)))
}

// Text: All of that member. Gives: Borrowed from the dataset; nil for nil.
func (hit *Hit) Text() string {
	defer runtime.KeepAlive(hit)
	return C.GoString(C.toc_hit_text((*C.toc_hit)((*handle)(hit).c())))
}

// HitList: What a query found: the best hits, in order. It borrows from its dataset, but not from the query.
type HitList handle

// Equal is whether both are the same thing.
func (it *HitList) Equal(other *HitList) bool {
	return (*handle)(it).c() == (*handle)(other).c()
}

// Len is the number of elements.
func (list *HitList) Len() int {
	defer runtime.KeepAlive(list)
	return int(C.toc_hit_list_count((*C.toc_hit_list)((*handle)(list).c())))
}

// At gives the element at a position; nil when there is none.
func (list *HitList) At(position int) *Hit {
	defer runtime.KeepAlive(list)
	found := C.toc_hit_list_at((*C.toc_hit_list)((*handle)(list).c()), place(position))
	return (*Hit)(lend(unsafe.Pointer(found), (*handle)(list).kept()))
}

// Items gives all elements.
func (list *HitList) Items() []*Hit {
	return items[*Hit](list)
}

// Dataset: The dataset that was searched: what a binding pins. Gives: Borrowed; nil for nil.
func (list *HitList) Dataset() *Dataset {
	defer runtime.KeepAlive(list)
	return (*Dataset)(lend(unsafe.Pointer(C.toc_hit_list_dataset((*C.toc_hit_list)((*handle)(list).c()))), (*handle)(list).kept()))
}

// IsPartial: Whether nothing has all that was asked for, so that these have some of it.
func (list *HitList) IsPartial() bool {
	defer runtime.KeepAlive(list)
	return C.toc_hit_list_is_partial((*C.toc_hit_list)((*handle)(list).c())) != 0
}

// Total: How many entities were found, those beyond the limit included. Gives: 0 for nil.
func (list *HitList) Total() uint32 {
	defer runtime.KeepAlive(list)
	return uint32(C.toc_hit_list_total((*C.toc_hit_list)((*handle)(list).c())))
}

// Import: The outcome of an import. It keeps its dataset alive.
type Import handle

// Equal is whether both are the same thing.
func (it *Import) Equal(other *Import) bool {
	return (*handle)(it).c() == (*handle)(other).c()
}

// DiagnosticAt: Why the bytes could not be read. Gives: Borrowed until the import is freed; nil when position is
// too large.
func (imported *Import) DiagnosticAt(position uint32) *Diagnostic {
	defer runtime.KeepAlive(imported)
	return (*Diagnostic)(lend(unsafe.Pointer(C.toc_import_diagnostic_at((*C.toc_import)((*handle)(imported).c()), C.uint32_t(position))), (*handle)(imported).kept()))
}

// DiagnosticCount: How many diagnostics there are; 0 when the bytes could be read. Gives: 0 for nil.
func (imported *Import) DiagnosticCount() uint32 {
	defer runtime.KeepAlive(imported)
	return uint32(C.toc_import_diagnostic_count((*C.toc_import)((*handle)(imported).c())))
}

// Expected: How many provisions should have got a text: those without parts, the preamble, and those that
// introduce a list, unless the text shows that there is no introduction. Gives: 0 for nil.
func (imported *Import) Expected() uint32 {
	defer runtime.KeepAlive(imported)
	return uint32(C.toc_import_expected((*C.toc_import)((*handle)(imported).c())))
}

// LeftoverCount: How many pieces of the text were left over. Adjacent lines are one piece. Gives: 0 for nil.
func (imported *Import) LeftoverCount() uint32 {
	defer runtime.KeepAlive(imported)
	return uint32(C.toc_import_leftover_count((*C.toc_import)((*handle)(imported).c())))
}

// LeftoverLine: The line of the text on which the piece begins, counted from 1. Gives: 0 when position is too
// large.
func (imported *Import) LeftoverLine(position uint32) uint32 {
	defer runtime.KeepAlive(imported)
	return uint32(C.toc_import_leftover_line((*C.toc_import)((*handle)(imported).c()), C.uint32_t(position)))
}

// LeftoverReason: Why the piece was left over. Gives: One of TOC_LEFTOVER_*; 0 when position is too large.
func (imported *Import) LeftoverReason(position uint32) int32 {
	defer runtime.KeepAlive(imported)
	return int32(C.toc_import_leftover_reason((*C.toc_import)((*handle)(imported).c()), C.uint32_t(position)))
}

// LeftoverText: A piece that was left over, in the order of the text, cleaned of markup. Its lines are separated
// by LF. Gives: Borrowed until the import is freed; nil when position is too large.
func (imported *Import) LeftoverText(position uint32) string {
	defer runtime.KeepAlive(imported)
	return C.GoString(C.toc_import_leftover_text((*C.toc_import)((*handle)(imported).c()), C.uint32_t(position)))
}

// Placed: How many of them did get one; all of them when it equals toc_import_expected. Gives: 0 for nil.
func (imported *Import) Placed() uint32 {
	defer runtime.KeepAlive(imported)
	return uint32(C.toc_import_placed((*C.toc_import)((*handle)(imported).c())))
}

// UnplacedAt: A provision that got no text, in the order of the instrument. Gives: Borrowed until the import is
// freed; nil when position is too large.
func (imported *Import) UnplacedAt(position uint32) *Provision {
	defer runtime.KeepAlive(imported)
	return (*Provision)(lend(unsafe.Pointer(C.toc_import_unplaced_at((*C.toc_import)((*handle)(imported).c()), C.uint32_t(position))), (*handle)(imported).kept()))
}

// UnplacedCount: How many of them got none. Gives: 0 for nil.
func (imported *Import) UnplacedCount() uint32 {
	defer runtime.KeepAlive(imported)
	return uint32(C.toc_import_unplaced_count((*C.toc_import)((*handle)(imported).c())))
}

// XML: The overlay as a canonical XML file, to be given to toc_loader_add_memory behind the files of the dataset.
// Gives: Borrowed until the import is freed; nil for nil.
func (imported *Import) XML() string {
	defer runtime.KeepAlive(imported)
	return C.GoString(C.toc_import_xml((*C.toc_import)((*handle)(imported).c())))
}

// Instrument: A treaty.
type Instrument handle

// Equal is whether both are the same thing.
func (it *Instrument) Equal(other *Instrument) bool {
	return (*handle)(it).c() == (*handle)(other).c()
}

// ToAkn: An instrument as an Akoma Ntoso act: metadata, preamble, articles with eId after the naming convention
// and with our locator as wId. A provision whose official text the dataset has (from an overlay) shows it; one
// without shows our summary in a remark of class "summary" that says so. References stand in a remark of class
// "references". toc_import_text reads the result back. Gives: The XML, valid against the schema of Akoma Ntoso
// 3.0; nil for nil, for a language that is no tag, and when memory runs out.
func (instrument *Instrument) ToAkn(language string) string {
	defer runtime.KeepAlive(instrument)
	languageC := optional(language)
	defer C.free(unsafe.Pointer(languageC))
	return owned(C.toc_instrument_to_akn((*C.toc_instrument)((*handle)(instrument).c()), languageC))
}

// Actions: The treaty actions about it, in the order of the dataset. Gives: Borrowed; never nil.
func (instrument *Instrument) Actions() *ActionList {
	defer runtime.KeepAlive(instrument)
	return (*ActionList)(lend(unsafe.Pointer(C.toc_instrument_actions((*C.toc_instrument)((*handle)(instrument).c()))), (*handle)(instrument).kept()))
}

// Adopted: The day of its adoption. Gives: A date (see date.h); 0 when not stated.
func (instrument *Instrument) Adopted() int32 {
	defer runtime.KeepAlive(instrument)
	return int32(C.toc_instrument_adopted((*C.toc_instrument)((*handle)(instrument).c())))
}

// AdoptedAt: The place of its adoption. Gives: Borrowed; nil when not stated.
func (instrument *Instrument) AdoptedAt() string {
	defer runtime.KeepAlive(instrument)
	return C.GoString(C.toc_instrument_adopted_at((*C.toc_instrument)((*handle)(instrument).c())))
}

// AdoptedBy: The resolution that adopted it. Gives: Borrowed; nil when there is none.
func (instrument *Instrument) AdoptedBy() *Decision {
	defer runtime.KeepAlive(instrument)
	return (*Decision)(lend(unsafe.Pointer(C.toc_instrument_adopted_by((*C.toc_instrument)((*handle)(instrument).c()))), (*handle)(instrument).kept()))
}

// Alias: Another name by which it is cited, in one language. Gives: Borrowed; nil when not stated in this
// language.
func (instrument *Instrument) Alias(language string) string {
	defer runtime.KeepAlive(instrument)
	languageC := optional(language)
	defer C.free(unsafe.Pointer(languageC))
	return C.GoString(C.toc_instrument_alias((*C.toc_instrument)((*handle)(instrument).c()), languageC))
}

// Aliases: Another name by which it is cited, in all languages. Gives: Borrowed; never nil.
func (instrument *Instrument) Aliases() *TextList {
	defer runtime.KeepAlive(instrument)
	return (*TextList)(lend(unsafe.Pointer(C.toc_instrument_aliases((*C.toc_instrument)((*handle)(instrument).c()))), (*handle)(instrument).kept()))
}

// Annex: The annex of that resolution, as printed. Gives: Borrowed; nil when not stated.
func (instrument *Instrument) Annex() string {
	defer runtime.KeepAlive(instrument)
	return C.GoString(C.toc_instrument_annex((*C.toc_instrument)((*handle)(instrument).c())))
}

// Authentic: The languages whose texts are equally authentic, as BCP 47 tags separated by spaces. Gives: Borrowed;
// nil when not stated.
func (instrument *Instrument) Authentic() string {
	defer runtime.KeepAlive(instrument)
	return C.GoString(C.toc_instrument_authentic((*C.toc_instrument)((*handle)(instrument).c())))
}

// CitedBy: The references to it as a whole. Gives: Borrowed; never nil.
func (instrument *Instrument) CitedBy() *ReferenceList {
	defer runtime.KeepAlive(instrument)
	return (*ReferenceList)(lend(unsafe.Pointer(C.toc_instrument_cited_by((*C.toc_instrument)((*handle)(instrument).c()))), (*handle)(instrument).kept()))
}

// Claims: What other sources say about it. Gives: Borrowed; never nil.
func (instrument *Instrument) Claims() *ClaimList {
	defer runtime.KeepAlive(instrument)
	return (*ClaimList)(lend(unsafe.Pointer(C.toc_instrument_claims((*C.toc_instrument)((*handle)(instrument).c()))), (*handle)(instrument).kept()))
}

// Corrections: Corrections of its authentic texts. Gives: Borrowed; never nil.
func (instrument *Instrument) Corrections() *CorrectionList {
	defer runtime.KeepAlive(instrument)
	return (*CorrectionList)(lend(unsafe.Pointer(C.toc_instrument_corrections((*C.toc_instrument)((*handle)(instrument).c()))), (*handle)(instrument).kept()))
}

// Coverage: How complete the data about it is. Gives: Borrowed; never nil.
func (instrument *Instrument) Coverage() *CoverageList {
	defer runtime.KeepAlive(instrument)
	return (*CoverageList)(lend(unsafe.Pointer(C.toc_instrument_coverage((*C.toc_instrument)((*handle)(instrument).c()))), (*handle)(instrument).kept()))
}

// Dataset: The dataset that the instrument belongs to: what a binding pins. Gives: Borrowed; nil for nil.
func (instrument *Instrument) Dataset() *Dataset {
	defer runtime.KeepAlive(instrument)
	return (*Dataset)(lend(unsafe.Pointer(C.toc_instrument_dataset((*C.toc_instrument)((*handle)(instrument).c()))), (*handle)(instrument).kept()))
}

// Decisions: The decisions and resolutions that concern it. Gives: Borrowed; never nil.
func (instrument *Instrument) Decisions() *DecisionList {
	defer runtime.KeepAlive(instrument)
	return (*DecisionList)(lend(unsafe.Pointer(C.toc_instrument_decisions((*C.toc_instrument)((*handle)(instrument).c()))), (*handle)(instrument).kept()))
}

// Depositary: Its depositary. Gives: Borrowed; nil when not stated.
func (instrument *Instrument) Depositary() string {
	defer runtime.KeepAlive(instrument)
	return C.GoString(C.toc_instrument_depositary((*C.toc_instrument)((*handle)(instrument).c())))
}

// Divisions: The top of its tree: preamble, sections, and articles that stand in no section. Gives: Borrowed;
// never nil.
func (instrument *Instrument) Divisions() *ProvisionList {
	defer runtime.KeepAlive(instrument)
	return (*ProvisionList)(lend(unsafe.Pointer(C.toc_instrument_divisions((*C.toc_instrument)((*handle)(instrument).c()))), (*handle)(instrument).kept()))
}

// Editions: Published versions of its text. Gives: Borrowed; never nil.
func (instrument *Instrument) Editions() *EditionList {
	defer runtime.KeepAlive(instrument)
	return (*EditionList)(lend(unsafe.Pointer(C.toc_instrument_editions((*C.toc_instrument)((*handle)(instrument).c()))), (*handle)(instrument).kept()))
}

// FinalizedAt: The meeting at which its text was finalized. Gives: Borrowed; nil when there is none.
func (instrument *Instrument) FinalizedAt() *Meeting {
	defer runtime.KeepAlive(instrument)
	return (*Meeting)(lend(unsafe.Pointer(C.toc_instrument_finalized_at((*C.toc_instrument)((*handle)(instrument).c()))), (*handle)(instrument).kept()))
}

// ID: Its permanent id. Gives: Borrowed; nil for nil.
func (instrument *Instrument) ID() string {
	defer runtime.KeepAlive(instrument)
	return C.GoString(C.toc_instrument_id((*C.toc_instrument)((*handle)(instrument).c())))
}

// InForce: The day it entered into force, as stated by the depositary; the library checks it against the computed
// one. Gives: A date (see date.h); 0 when not stated.
func (instrument *Instrument) InForce() int32 {
	defer runtime.KeepAlive(instrument)
	return int32(C.toc_instrument_in_force((*C.toc_instrument)((*handle)(instrument).c())))
}

// Index: Its index among all instruments: 0 to count - 1. Gives: 0 also for nil.
func (instrument *Instrument) Index() uint32 {
	defer runtime.KeepAlive(instrument)
	return uint32(C.toc_instrument_index((*C.toc_instrument)((*handle)(instrument).c())))
}

// Kind: Whether it is a convention or a protocol. Gives: One of TOC_INSTRUMENT_*; 0 when other or not stated.
func (instrument *Instrument) Kind() int32 {
	defer runtime.KeepAlive(instrument)
	return int32(C.toc_instrument_kind((*C.toc_instrument)((*handle)(instrument).c())))
}

// Mtdsg: Its number in Multilateral Treaties Deposited with the Secretary-General, such as "XVIII-12". Gives:
// Borrowed; nil when not stated.
func (instrument *Instrument) Mtdsg() string {
	defer runtime.KeepAlive(instrument)
	return C.GoString(C.toc_instrument_mtdsg((*C.toc_instrument)((*handle)(instrument).c())))
}

// Note: A remark, in one language. Gives: Borrowed; nil when not stated in this language.
func (instrument *Instrument) Note(language string) string {
	defer runtime.KeepAlive(instrument)
	languageC := optional(language)
	defer C.free(unsafe.Pointer(languageC))
	return C.GoString(C.toc_instrument_note((*C.toc_instrument)((*handle)(instrument).c()), languageC))
}

// Notes: A remark, in all languages. Gives: Borrowed; never nil.
func (instrument *Instrument) Notes() *TextList {
	defer runtime.KeepAlive(instrument)
	return (*TextList)(lend(unsafe.Pointer(C.toc_instrument_notes((*C.toc_instrument)((*handle)(instrument).c()))), (*handle)(instrument).kept()))
}

// Openings: The periods in which it was open for signature. Gives: Borrowed; never nil.
func (instrument *Instrument) Openings() *OpeningList {
	defer runtime.KeepAlive(instrument)
	return (*OpeningList)(lend(unsafe.Pointer(C.toc_instrument_openings((*C.toc_instrument)((*handle)(instrument).c()))), (*handle)(instrument).kept()))
}

// Participations: Who did anything about it, in the order of participants. Gives: Borrowed; never nil.
func (instrument *Instrument) Participations() *ParticipationList {
	defer runtime.KeepAlive(instrument)
	return (*ParticipationList)(lend(unsafe.Pointer(C.toc_instrument_participations((*C.toc_instrument)((*handle)(instrument).c()))), (*handle)(instrument).kept()))
}

// Protocols: The protocols that supplement it. Gives: Borrowed; never nil.
func (instrument *Instrument) Protocols() *InstrumentList {
	defer runtime.KeepAlive(instrument)
	return (*InstrumentList)(lend(unsafe.Pointer(C.toc_instrument_protocols((*C.toc_instrument)((*handle)(instrument).c()))), (*handle)(instrument).kept()))
}

// Provisions: All its provisions in depth-first order. Gives: Borrowed; never nil.
func (instrument *Instrument) Provisions() *ProvisionList {
	defer runtime.KeepAlive(instrument)
	return (*ProvisionList)(lend(unsafe.Pointer(C.toc_instrument_provisions((*C.toc_instrument)((*handle)(instrument).c()))), (*handle)(instrument).kept()))
}

// Registered: The day of its registration. Gives: A date (see date.h); 0 when not stated.
func (instrument *Instrument) Registered() int32 {
	defer runtime.KeepAlive(instrument)
	return int32(C.toc_instrument_registered((*C.toc_instrument)((*handle)(instrument).c())))
}

// Registration: Its registration number with the United Nations Secretariat (Charter, art. 102). Gives: Borrowed;
// nil when not stated.
func (instrument *Instrument) Registration() string {
	defer runtime.KeepAlive(instrument)
	return C.GoString(C.toc_instrument_registration((*C.toc_instrument)((*handle)(instrument).c())))
}

// Resources: The resources about it. Gives: Borrowed; never nil.
func (instrument *Instrument) Resources() *ResourceList {
	defer runtime.KeepAlive(instrument)
	return (*ResourceList)(lend(unsafe.Pointer(C.toc_instrument_resources((*C.toc_instrument)((*handle)(instrument).c()))), (*handle)(instrument).kept()))
}

// Rules: The rules of its final clauses. Gives: Borrowed; never nil.
func (instrument *Instrument) Rules() *RuleList {
	defer runtime.KeepAlive(instrument)
	return (*RuleList)(lend(unsafe.Pointer(C.toc_instrument_rules((*C.toc_instrument)((*handle)(instrument).c()))), (*handle)(instrument).kept()))
}

// ShortTitle: Its usual short title, in one language. Gives: Borrowed; nil when not stated in this language.
func (instrument *Instrument) ShortTitle(language string) string {
	defer runtime.KeepAlive(instrument)
	languageC := optional(language)
	defer C.free(unsafe.Pointer(languageC))
	return C.GoString(C.toc_instrument_short_title((*C.toc_instrument)((*handle)(instrument).c()), languageC))
}

// ShortTitles: Its usual short title, in all languages. Gives: Borrowed; never nil.
func (instrument *Instrument) ShortTitles() *TextList {
	defer runtime.KeepAlive(instrument)
	return (*TextList)(lend(unsafe.Pointer(C.toc_instrument_short_titles((*C.toc_instrument)((*handle)(instrument).c()))), (*handle)(instrument).kept()))
}

// Sources: The sources behind it. Gives: Borrowed; never nil.
func (instrument *Instrument) Sources() *SourceList {
	defer runtime.KeepAlive(instrument)
	return (*SourceList)(lend(unsafe.Pointer(C.toc_instrument_sources((*C.toc_instrument)((*handle)(instrument).c()))), (*handle)(instrument).kept()))
}

// Summaries: What it is about, in our own words, in all languages. Gives: Borrowed; never nil.
func (instrument *Instrument) Summaries() *TextList {
	defer runtime.KeepAlive(instrument)
	return (*TextList)(lend(unsafe.Pointer(C.toc_instrument_summaries((*C.toc_instrument)((*handle)(instrument).c()))), (*handle)(instrument).kept()))
}

// Summary: What it is about, in our own words, in one language. Gives: Borrowed; nil when not stated in this
// language.
func (instrument *Instrument) Summary(language string) string {
	defer runtime.KeepAlive(instrument)
	languageC := optional(language)
	defer C.free(unsafe.Pointer(languageC))
	return C.GoString(C.toc_instrument_summary((*C.toc_instrument)((*handle)(instrument).c()), languageC))
}

// Supplements: The convention that this protocol supplements. Gives: Borrowed; nil when there is none.
func (instrument *Instrument) Supplements() *Instrument {
	defer runtime.KeepAlive(instrument)
	return (*Instrument)(lend(unsafe.Pointer(C.toc_instrument_supplements((*C.toc_instrument)((*handle)(instrument).c()))), (*handle)(instrument).kept()))
}

// Terms: The terms it defines. Gives: Borrowed; never nil.
func (instrument *Instrument) Terms() *TermList {
	defer runtime.KeepAlive(instrument)
	return (*TermList)(lend(unsafe.Pointer(C.toc_instrument_terms((*C.toc_instrument)((*handle)(instrument).c()))), (*handle)(instrument).kept()))
}

// Title: Its official title, in one language. Gives: Borrowed; nil when not stated in this language.
func (instrument *Instrument) Title(language string) string {
	defer runtime.KeepAlive(instrument)
	languageC := optional(language)
	defer C.free(unsafe.Pointer(languageC))
	return C.GoString(C.toc_instrument_title((*C.toc_instrument)((*handle)(instrument).c()), languageC))
}

// Titles: Its official title, in all languages. Gives: Borrowed; never nil.
func (instrument *Instrument) Titles() *TextList {
	defer runtime.KeepAlive(instrument)
	return (*TextList)(lend(unsafe.Pointer(C.toc_instrument_titles((*C.toc_instrument)((*handle)(instrument).c()))), (*handle)(instrument).kept()))
}

// Unts: Where the United Nations Treaty Series prints it. Gives: Borrowed; nil when not stated.
func (instrument *Instrument) Unts() string {
	defer runtime.KeepAlive(instrument)
	return C.GoString(C.toc_instrument_unts((*C.toc_instrument)((*handle)(instrument).c())))
}

// Wordings: Its names as they are compared when citations are read, see phrase.h. Gives: Borrowed; never nil.
func (instrument *Instrument) Wordings() *WordingList {
	defer runtime.KeepAlive(instrument)
	return (*WordingList)(lend(unsafe.Pointer(C.toc_instrument_wordings((*C.toc_instrument)((*handle)(instrument).c()))), (*handle)(instrument).kept()))
}

// CountAt: Counts those for whom a criterion holds on a day, without allocating. Gives: How many hold certainly.
func (instrument *Instrument) CountAt(criterion int32, date int32) (uint32, uint32) {
	defer runtime.KeepAlive(instrument)
	var unknown C.uint32_t
	result := uint32(C.toc_instrument_count_at((*C.toc_instrument)((*handle)(instrument).c()), C.int32_t(criterion), C.int32_t(date), &unknown))
	return result, uint32(unknown)
}

// ParticipationsAt: Lists those for whom a criterion holds on a day, in the order of participants. Gives: TOC_OK;
// TOC_E_ARGUMENT when instrument or out is nil, criterion is none of them, or date is no date; TOC_E_NOMEM.
func (instrument *Instrument) ParticipationsAt(criterion int32, date int32) (*ParticipationList, error) {
	defer runtime.KeepAlive(instrument)
	var out_ *C.toc_participation_list
	result, errno := C.toc_instrument_participations_at((*C.toc_instrument)((*handle)(instrument).c()), C.int32_t(criterion), C.int32_t(date), &out_)
	if err := check(result, errno); err != nil {
		return nil, err
	}
	return (*ParticipationList)(own(unsafe.Pointer(out_), (*handle)(instrument).kept(), func() { C.toc_participation_list_free(out_) })), nil
}

// Status: How far an instrument had come on a day, by its dates of adoption and of entry into force; where the
// latter is not stated, by its rule and the deposits. Gives: One of TOC_INSTRUMENT_UNKNOWN, _DRAFT, _ADOPTED,
// _IN_FORCE.
func (instrument *Instrument) Status(date int32) int32 {
	defer runtime.KeepAlive(instrument)
	return int32(C.toc_instrument_status((*C.toc_instrument)((*handle)(instrument).c()), C.int32_t(date)))
}

// DecisiveDeposit: The deposit that brought an instrument into force: the fortieth, by the rule of the same
// articles. Gives: Borrowed; nil when it was not made yet, when the instrument states no such rule, or when the
// data cannot tell which one it is, as where several were made on that day: the day is then that of
// toc_instrument_deposit.
func (instrument *Instrument) DecisiveDeposit() *Action {
	defer runtime.KeepAlive(instrument)
	return (*Action)(lend(unsafe.Pointer(C.toc_instrument_decisive_deposit((*C.toc_instrument)((*handle)(instrument).c()))), (*handle)(instrument).kept()))
}

// Deposit: The n-th deposit of consent, among those that count for entry into force: what organizations deposit is
// not counted (UNTOC art. 38(1), TIP art. 17(1), SOM art. 22(1), Firearms Protocol art. 18(1)). Deposits of one
// day are counted in the order of the dataset, which need not be that in which they were made. Gives: Borrowed;
// its participant is the n-th depositor. nil when there are not so many, or when the data cannot tell which one it
// is.
func (instrument *Instrument) Deposit(n uint32) *Action {
	defer runtime.KeepAlive(instrument)
	return (*Action)(lend(unsafe.Pointer(C.toc_instrument_deposit((*C.toc_instrument)((*handle)(instrument).c()), C.uint32_t(n))), (*handle)(instrument).kept()))
}

// ParticipationsWith: Lists those who stand somewhere under an instrument on a day, in the order of participants.
// With TOC_STATUS_SIGNATORY: those that signed and did not follow up until then. Gives: TOC_OK; TOC_E_ARGUMENT
// when instrument or out is nil, status is none of these, or date is no date; TOC_E_NOMEM.
func (instrument *Instrument) ParticipationsWith(status int32, date int32) (*ParticipationList, error) {
	defer runtime.KeepAlive(instrument)
	var out_ *C.toc_participation_list
	result, errno := C.toc_instrument_participations_with((*C.toc_instrument)((*handle)(instrument).c()), C.int32_t(status), C.int32_t(date), &out_)
	if err := check(result, errno); err != nil {
		return nil, err
	}
	return (*ParticipationList)(own(unsafe.Pointer(out_), (*handle)(instrument).kept(), func() { C.toc_participation_list_free(out_) })), nil
}

// InstrumentList: A list of instruments.
type InstrumentList handle

// Equal is whether both are the same thing.
func (it *InstrumentList) Equal(other *InstrumentList) bool {
	return (*handle)(it).c() == (*handle)(other).c()
}

// Len is the number of elements.
func (list *InstrumentList) Len() int {
	defer runtime.KeepAlive(list)
	return int(C.toc_instrument_list_count((*C.toc_instrument_list)((*handle)(list).c())))
}

// At gives the element at a position; nil when there is none.
func (list *InstrumentList) At(position int) *Instrument {
	defer runtime.KeepAlive(list)
	found := C.toc_instrument_list_at((*C.toc_instrument_list)((*handle)(list).c()), place(position))
	return (*Instrument)(lend(unsafe.Pointer(found), (*handle)(list).kept()))
}

// Items gives all elements.
func (list *InstrumentList) Items() []*Instrument {
	return items[*Instrument](list)
}

// Loader: Collects files into a dataset; belongs to one thread at a time.
type Loader handle

// Equal is whether both are the same thing.
func (it *Loader) Equal(other *Loader) bool {
	return (*handle)(it).c() == (*handle)(other).c()
}

// AddFile: Reads one file into the dataset to be. Gives: TOC_OK; TOC_E_DATA when the file has errors, which the
// diagnostics name (further files may still be added, to see theirs); TOC_E_VERSION when it is of a newer format;
// TOC_E_IO, TOC_E_LIMIT when it cannot be read; TOC_E_NOMEM; TOC_E_ARGUMENT.
func (loader *Loader) AddFile(path string) error {
	defer runtime.KeepAlive(loader)
	pathC := whole(path)
	defer C.free(unsafe.Pointer(pathC))
	result, errno := C.toc_loader_add_file((*C.toc_loader)((*handle)(loader).c()), pathC)
	return check(result, errno)
}

// AddMemory: Reads one file that is in memory into the dataset to be. Gives: As toc_loader_add_file.
func (loader *Loader) AddMemory(bytes []byte, name string) error {
	defer runtime.KeepAlive(loader)
	nameC := optional(name)
	defer C.free(unsafe.Pointer(nameC))
	result, errno := C.toc_loader_add_memory((*C.toc_loader)((*handle)(loader).c()), block(bytes), C.size_t(len(bytes)), nameC)
	return check(result, errno)
}

// DiagnosticAt: A diagnostic, in the order they were found. Gives: Borrowed until the loader is freed or the next
// file is added after a finish; nil when position is too large.
func (loader *Loader) DiagnosticAt(position uint32) *Diagnostic {
	defer runtime.KeepAlive(loader)
	return (*Diagnostic)(lend(unsafe.Pointer(C.toc_loader_diagnostic_at((*C.toc_loader)((*handle)(loader).c()), C.uint32_t(position))), (*handle)(loader).kept()))
}

// DiagnosticCount: How many diagnostics are kept. Gives: 0 for nil.
func (loader *Loader) DiagnosticCount() uint32 {
	defer runtime.KeepAlive(loader)
	return uint32(C.toc_loader_diagnostic_count((*C.toc_loader)((*handle)(loader).c())))
}

// ErrorCount: How many errors there were, those not kept included.
func (loader *Loader) ErrorCount() uint32 {
	defer runtime.KeepAlive(loader)
	return uint32(C.toc_loader_error_count((*C.toc_loader)((*handle)(loader).c())))
}

// Finish: Links and checks all that was added, and makes the dataset. When a file could not be read to its end,
// what may only be missing because of that is not reported. The loader is then empty, but for its diagnostics, and
// can begin with the next one. Gives: TOC_OK; TOC_E_DATA when there was any error, in a file or between them, or
// when no file was added; TOC_E_VERSION when a file was of a newer format; TOC_E_LIMIT; TOC_E_NOMEM;
// TOC_E_ARGUMENT.
func (loader *Loader) Finish() (*Dataset, error) {
	defer runtime.KeepAlive(loader)
	var out_ *C.toc_dataset
	result, errno := C.toc_loader_finish((*C.toc_loader)((*handle)(loader).c()), &out_)
	if err := check(result, errno); err != nil {
		return nil, err
	}
	return (*Dataset)(ownDataset(out_)), nil
}

// SetDigest: Whether the dataset shall know the SHA-256 of its canonical XML (toc_dataset_sha256), which costs
// about as much as loading. Not at first. Gives: TOC_OK, or TOC_E_ARGUMENT for nil.
func (loader *Loader) SetDigest(wanted int32) error {
	defer runtime.KeepAlive(loader)
	result, errno := C.toc_loader_set_digest((*C.toc_loader)((*handle)(loader).c()), C.int32_t(wanted))
	return check(result, errno)
}

// SetMaxBytes: Sets the largest size of one file. 64 MiB at first. Gives: TOC_OK, or TOC_E_ARGUMENT for nil and
// for 0.
func (loader *Loader) SetMaxBytes(bytes uint) error {
	defer runtime.KeepAlive(loader)
	result, errno := C.toc_loader_set_max_bytes((*C.toc_loader)((*handle)(loader).c()), C.size_t(bytes))
	return check(result, errno)
}

// SetMaxDiagnostics: Sets how many diagnostics are kept; further ones are counted only. 100 at first. Gives:
// TOC_OK, or TOC_E_ARGUMENT for nil.
func (loader *Loader) SetMaxDiagnostics(count uint32) error {
	defer runtime.KeepAlive(loader)
	result, errno := C.toc_loader_set_max_diagnostics((*C.toc_loader)((*handle)(loader).c()), C.uint32_t(count))
	return check(result, errno)
}

// SetSearch: Whether the dataset shall have the index that full-text search needs (search.h), which costs more
// than loading itself. Not at first. Gives: TOC_OK; TOC_E_UNAVAILABLE when it is wanted, but the library was built
// without utf8proc and Snowball; TOC_E_ARGUMENT for nil.
func (loader *Loader) SetSearch(wanted int32) error {
	defer runtime.KeepAlive(loader)
	result, errno := C.toc_loader_set_search((*C.toc_loader)((*handle)(loader).c()), C.int32_t(wanted))
	return check(result, errno)
}

// WarningCount: How many warnings there were, those not kept included.
func (loader *Loader) WarningCount() uint32 {
	defer runtime.KeepAlive(loader)
	return uint32(C.toc_loader_warning_count((*C.toc_loader)((*handle)(loader).c())))
}

// Meeting: A meeting or session of a body.
type Meeting handle

// Equal is whether both are the same thing.
func (it *Meeting) Equal(other *Meeting) bool {
	return (*handle)(it).c() == (*handle)(other).c()
}

// Agenda: Its agenda. Gives: Borrowed; never nil.
func (meeting *Meeting) Agenda() *AgendaItemList {
	defer runtime.KeepAlive(meeting)
	return (*AgendaItemList)(lend(unsafe.Pointer(C.toc_meeting_agenda((*C.toc_meeting)((*handle)(meeting).c()))), (*handle)(meeting).kept()))
}

// Attendance: Who attended, in one language. Gives: Borrowed; nil when not stated in this language.
func (meeting *Meeting) Attendance(language string) string {
	defer runtime.KeepAlive(meeting)
	languageC := optional(language)
	defer C.free(unsafe.Pointer(languageC))
	return C.GoString(C.toc_meeting_attendance((*C.toc_meeting)((*handle)(meeting).c()), languageC))
}

// Attendances: Who attended, in all languages. Gives: Borrowed; never nil.
func (meeting *Meeting) Attendances() *TextList {
	defer runtime.KeepAlive(meeting)
	return (*TextList)(lend(unsafe.Pointer(C.toc_meeting_attendances((*C.toc_meeting)((*handle)(meeting).c()))), (*handle)(meeting).kept()))
}

// Body: The body that met. Gives: Borrowed; nil when there is none.
func (meeting *Meeting) Body() *Body {
	defer runtime.KeepAlive(meeting)
	return (*Body)(lend(unsafe.Pointer(C.toc_meeting_body((*C.toc_meeting)((*handle)(meeting).c()))), (*handle)(meeting).kept()))
}

// Claims: What other sources say about it. Gives: Borrowed; never nil.
func (meeting *Meeting) Claims() *ClaimList {
	defer runtime.KeepAlive(meeting)
	return (*ClaimList)(lend(unsafe.Pointer(C.toc_meeting_claims((*C.toc_meeting)((*handle)(meeting).c()))), (*handle)(meeting).kept()))
}

// Dataset: The dataset that the meeting belongs to: what a binding pins. Gives: Borrowed; nil for nil.
func (meeting *Meeting) Dataset() *Dataset {
	defer runtime.KeepAlive(meeting)
	return (*Dataset)(lend(unsafe.Pointer(C.toc_meeting_dataset((*C.toc_meeting)((*handle)(meeting).c()))), (*handle)(meeting).kept()))
}

// Decisions: The decisions and resolutions taken at it. Gives: Borrowed; never nil.
func (meeting *Meeting) Decisions() *DecisionList {
	defer runtime.KeepAlive(meeting)
	return (*DecisionList)(lend(unsafe.Pointer(C.toc_meeting_decisions((*C.toc_meeting)((*handle)(meeting).c()))), (*handle)(meeting).kept()))
}

// Documents: Its documents. Gives: Borrowed; never nil.
func (meeting *Meeting) Documents() *DocumentList {
	defer runtime.KeepAlive(meeting)
	return (*DocumentList)(lend(unsafe.Pointer(C.toc_meeting_documents((*C.toc_meeting)((*handle)(meeting).c()))), (*handle)(meeting).kept()))
}

// During: The meeting during which it was held. Gives: Borrowed; nil when there is none.
func (meeting *Meeting) During() *Meeting {
	defer runtime.KeepAlive(meeting)
	return (*Meeting)(lend(unsafe.Pointer(C.toc_meeting_during((*C.toc_meeting)((*handle)(meeting).c()))), (*handle)(meeting).kept()))
}

// End: The last day. Gives: A date (see date.h); 0 when not stated.
func (meeting *Meeting) End() int32 {
	defer runtime.KeepAlive(meeting)
	return int32(C.toc_meeting_end((*C.toc_meeting)((*handle)(meeting).c())))
}

// Format: In person, hybrid or online. Gives: One of TOC_MEETING_*; 0 when other or not stated.
func (meeting *Meeting) Format() int32 {
	defer runtime.KeepAlive(meeting)
	return int32(C.toc_meeting_format((*C.toc_meeting)((*handle)(meeting).c())))
}

// ID: Its permanent id. Gives: Borrowed; nil for nil.
func (meeting *Meeting) ID() string {
	defer runtime.KeepAlive(meeting)
	return C.GoString(C.toc_meeting_id((*C.toc_meeting)((*handle)(meeting).c())))
}

// Index: Its index among all meetings: 0 to count - 1. Gives: 0 also for nil.
func (meeting *Meeting) Index() uint32 {
	defer runtime.KeepAlive(meeting)
	return uint32(C.toc_meeting_index((*C.toc_meeting)((*handle)(meeting).c())))
}

// Instruments: The instruments finalized at it. Gives: Borrowed; never nil.
func (meeting *Meeting) Instruments() *InstrumentList {
	defer runtime.KeepAlive(meeting)
	return (*InstrumentList)(lend(unsafe.Pointer(C.toc_meeting_instruments((*C.toc_meeting)((*handle)(meeting).c()))), (*handle)(meeting).kept()))
}

// Joint: Other bodies that met jointly. Gives: Borrowed; never nil.
func (meeting *Meeting) Joint() *BodyList {
	defer runtime.KeepAlive(meeting)
	return (*BodyList)(lend(unsafe.Pointer(C.toc_meeting_joint((*C.toc_meeting)((*handle)(meeting).c()))), (*handle)(meeting).kept()))
}

// Note: A remark, in one language. Gives: Borrowed; nil when not stated in this language.
func (meeting *Meeting) Note(language string) string {
	defer runtime.KeepAlive(meeting)
	languageC := optional(language)
	defer C.free(unsafe.Pointer(languageC))
	return C.GoString(C.toc_meeting_note((*C.toc_meeting)((*handle)(meeting).c()), languageC))
}

// Notes: A remark, in all languages. Gives: Borrowed; never nil.
func (meeting *Meeting) Notes() *TextList {
	defer runtime.KeepAlive(meeting)
	return (*TextList)(lend(unsafe.Pointer(C.toc_meeting_notes((*C.toc_meeting)((*handle)(meeting).c()))), (*handle)(meeting).kept()))
}

// Officer: Who presided, in one language. Gives: Borrowed; nil when not stated in this language.
func (meeting *Meeting) Officer(language string) string {
	defer runtime.KeepAlive(meeting)
	languageC := optional(language)
	defer C.free(unsafe.Pointer(languageC))
	return C.GoString(C.toc_meeting_officer((*C.toc_meeting)((*handle)(meeting).c()), languageC))
}

// Officers: Who presided, in all languages. Gives: Borrowed; never nil.
func (meeting *Meeting) Officers() *TextList {
	defer runtime.KeepAlive(meeting)
	return (*TextList)(lend(unsafe.Pointer(C.toc_meeting_officers((*C.toc_meeting)((*handle)(meeting).c()))), (*handle)(meeting).kept()))
}

// Outcome: What came of it, in one language. Gives: Borrowed; nil when not stated in this language.
func (meeting *Meeting) Outcome(language string) string {
	defer runtime.KeepAlive(meeting)
	languageC := optional(language)
	defer C.free(unsafe.Pointer(languageC))
	return C.GoString(C.toc_meeting_outcome((*C.toc_meeting)((*handle)(meeting).c()), languageC))
}

// Outcomes: What came of it, in all languages. Gives: Borrowed; never nil.
func (meeting *Meeting) Outcomes() *TextList {
	defer runtime.KeepAlive(meeting)
	return (*TextList)(lend(unsafe.Pointer(C.toc_meeting_outcomes((*C.toc_meeting)((*handle)(meeting).c()))), (*handle)(meeting).kept()))
}

// Place: Where. Gives: Borrowed; nil when not stated.
func (meeting *Meeting) Place() string {
	defer runtime.KeepAlive(meeting)
	return C.GoString(C.toc_meeting_place((*C.toc_meeting)((*handle)(meeting).c())))
}

// Report: Its report. Gives: Borrowed; nil when there is none.
func (meeting *Meeting) Report() *Document {
	defer runtime.KeepAlive(meeting)
	return (*Document)(lend(unsafe.Pointer(C.toc_meeting_report((*C.toc_meeting)((*handle)(meeting).c()))), (*handle)(meeting).kept()))
}

// ScheduledEnd: The last day as planned, where it differs. Gives: A date (see date.h); 0 when not stated.
func (meeting *Meeting) ScheduledEnd() int32 {
	defer runtime.KeepAlive(meeting)
	return int32(C.toc_meeting_scheduled_end((*C.toc_meeting)((*handle)(meeting).c())))
}

// ScheduledStart: The first day as planned, where it differs. Gives: A date (see date.h); 0 when not stated.
func (meeting *Meeting) ScheduledStart() int32 {
	defer runtime.KeepAlive(meeting)
	return int32(C.toc_meeting_scheduled_start((*C.toc_meeting)((*handle)(meeting).c())))
}

// Session: The number of the session; 0 when it has none or it is not known.
func (meeting *Meeting) Session() uint32 {
	defer runtime.KeepAlive(meeting)
	return uint32(C.toc_meeting_session((*C.toc_meeting)((*handle)(meeting).c())))
}

// Sources: The sources behind it. Gives: Borrowed; never nil.
func (meeting *Meeting) Sources() *SourceList {
	defer runtime.KeepAlive(meeting)
	return (*SourceList)(lend(unsafe.Pointer(C.toc_meeting_sources((*C.toc_meeting)((*handle)(meeting).c()))), (*handle)(meeting).kept()))
}

// Start: The first day; parts that are not known are 00. Gives: A date (see date.h); 0 when not stated.
func (meeting *Meeting) Start() int32 {
	defer runtime.KeepAlive(meeting)
	return int32(C.toc_meeting_start((*C.toc_meeting)((*handle)(meeting).c())))
}

// Title: Its title, in one language. Gives: Borrowed; nil when not stated in this language.
func (meeting *Meeting) Title(language string) string {
	defer runtime.KeepAlive(meeting)
	languageC := optional(language)
	defer C.free(unsafe.Pointer(languageC))
	return C.GoString(C.toc_meeting_title((*C.toc_meeting)((*handle)(meeting).c()), languageC))
}

// Titles: Its title, in all languages. Gives: Borrowed; never nil.
func (meeting *Meeting) Titles() *TextList {
	defer runtime.KeepAlive(meeting)
	return (*TextList)(lend(unsafe.Pointer(C.toc_meeting_titles((*C.toc_meeting)((*handle)(meeting).c()))), (*handle)(meeting).kept()))
}

// MeetingList: A list of meetings.
type MeetingList handle

// Equal is whether both are the same thing.
func (it *MeetingList) Equal(other *MeetingList) bool {
	return (*handle)(it).c() == (*handle)(other).c()
}

// Len is the number of elements.
func (list *MeetingList) Len() int {
	defer runtime.KeepAlive(list)
	return int(C.toc_meeting_list_count((*C.toc_meeting_list)((*handle)(list).c())))
}

// At gives the element at a position; nil when there is none.
func (list *MeetingList) At(position int) *Meeting {
	defer runtime.KeepAlive(list)
	found := C.toc_meeting_list_at((*C.toc_meeting_list)((*handle)(list).c()), place(position))
	return (*Meeting)(lend(unsafe.Pointer(found), (*handle)(list).kept()))
}

// Items gives all elements.
func (list *MeetingList) Items() []*Meeting {
	return items[*Meeting](list)
}

// Moment: One dated fact; borrowed from the list it stands in.
type Moment handle

// Equal is whether both are the same thing.
func (it *Moment) Equal(other *Moment) bool {
	return (*handle)(it).c() == (*handle)(other).c()
}

// Action: The action: itself, or the one that brought an instrument into force, or to an end, for a participant.
// Gives: Borrowed; nil for other kinds.
func (moment *Moment) Action() *Action {
	defer runtime.KeepAlive(moment)
	return (*Action)(lend(unsafe.Pointer(C.toc_moment_action((*C.toc_moment)((*handle)(moment).c()))), (*handle)(moment).kept()))
}

// Date: Its date, as far as it is known. Gives: A date (see date.h), complete or in part; 0 when only bounds are
// known.
func (moment *Moment) Date() int32 {
	defer runtime.KeepAlive(moment)
	return int32(C.toc_moment_date((*C.toc_moment)((*handle)(moment).c())))
}

// Decision: The decision that was adopted. Gives: Borrowed; nil for other kinds.
func (moment *Moment) Decision() *Decision {
	defer runtime.KeepAlive(moment)
	return (*Decision)(lend(unsafe.Pointer(C.toc_moment_decision((*C.toc_moment)((*handle)(moment).c()))), (*handle)(moment).kept()))
}

// Earliest: The first day that its date can be. Gives: A full date; 0 for nil.
func (moment *Moment) Earliest() int32 {
	defer runtime.KeepAlive(moment)
	return int32(C.toc_moment_earliest((*C.toc_moment)((*handle)(moment).c())))
}

// Event: The event. Gives: Borrowed; nil for other kinds.
func (moment *Moment) Event() *Event {
	defer runtime.KeepAlive(moment)
	return (*Event)(lend(unsafe.Pointer(C.toc_moment_event((*C.toc_moment)((*handle)(moment).c()))), (*handle)(moment).kept()))
}

// Instrument: The instrument it concerns: of an action, a participation, an adoption or an entry into force.
// Gives: Borrowed; nil for other kinds.
func (moment *Moment) Instrument() *Instrument {
	defer runtime.KeepAlive(moment)
	return (*Instrument)(lend(unsafe.Pointer(C.toc_moment_instrument((*C.toc_moment)((*handle)(moment).c()))), (*handle)(moment).kept()))
}

// IsCertain: Whether it falls into the period asked about for certain, and not only possibly.
func (moment *Moment) IsCertain() bool {
	defer runtime.KeepAlive(moment)
	return C.toc_moment_is_certain((*C.toc_moment)((*handle)(moment).c())) != 0
}

// Kind: What kind of moment it is. Gives: One of TOC_MOMENT_*; 0 for nil.
func (moment *Moment) Kind() int32 {
	defer runtime.KeepAlive(moment)
	return int32(C.toc_moment_kind((*C.toc_moment)((*handle)(moment).c())))
}

// Latest: The last day that its date can be. Gives: A full date; 0 when there is no bound.
func (moment *Moment) Latest() int32 {
	defer runtime.KeepAlive(moment)
	return int32(C.toc_moment_latest((*C.toc_moment)((*handle)(moment).c())))
}

// Meeting: The meeting that starts or ends. Gives: Borrowed; nil for other kinds.
func (moment *Moment) Meeting() *Meeting {
	defer runtime.KeepAlive(moment)
	return (*Meeting)(lend(unsafe.Pointer(C.toc_moment_meeting((*C.toc_moment)((*handle)(moment).c()))), (*handle)(moment).kept()))
}

// Participant: The participant it concerns. Gives: Borrowed; nil when it concerns no single one.
func (moment *Moment) Participant() *Participant {
	defer runtime.KeepAlive(moment)
	return (*Participant)(lend(unsafe.Pointer(C.toc_moment_participant((*C.toc_moment)((*handle)(moment).c()))), (*handle)(moment).kept()))
}

// Until: The last day of what lasted longer: of a meeting that starts, and of an event. Gives: A date (see
// date.h); 0 when there is none.
func (moment *Moment) Until() int32 {
	defer runtime.KeepAlive(moment)
	return int32(C.toc_moment_until((*C.toc_moment)((*handle)(moment).c())))
}

// MomentList: An owned list of moments.
type MomentList handle

// Equal is whether both are the same thing.
func (it *MomentList) Equal(other *MomentList) bool {
	return (*handle)(it).c() == (*handle)(other).c()
}

// Len is the number of elements.
func (list *MomentList) Len() int {
	defer runtime.KeepAlive(list)
	return int(C.toc_moment_list_count((*C.toc_moment_list)((*handle)(list).c())))
}

// At gives the element at a position; nil when there is none.
func (list *MomentList) At(position int) *Moment {
	defer runtime.KeepAlive(list)
	found := C.toc_moment_list_at((*C.toc_moment_list)((*handle)(list).c()), place(position))
	return (*Moment)(lend(unsafe.Pointer(found), (*handle)(list).kept()))
}

// Items gives all elements.
func (list *MomentList) Items() []*Moment {
	return items[*Moment](list)
}

// NearList: An owned list of near matches.
type NearList handle

// Equal is whether both are the same thing.
func (it *NearList) Equal(other *NearList) bool {
	return (*handle)(it).c() == (*handle)(other).c()
}

// Len is the number of elements.
func (list *NearList) Len() int {
	defer runtime.KeepAlive(list)
	return int(C.toc_near_list_count((*C.toc_near_list)((*handle)(list).c())))
}

// At gives the element at a position; nil when there is none.
func (list *NearList) At(position int) *NearMatch {
	defer runtime.KeepAlive(list)
	found := C.toc_near_list_at((*C.toc_near_list)((*handle)(list).c()), place(position))
	return (*NearMatch)(lend(unsafe.Pointer(found), (*handle)(list).kept()))
}

// Items gives all elements.
func (list *NearList) Items() []*NearMatch {
	return items[*NearMatch](list)
}

// NearMatch: Something that is near; borrowed from its list.
type NearMatch handle

// Equal is whether both are the same thing.
func (it *NearMatch) Equal(other *NearMatch) bool {
	return (*handle)(it).c() == (*handle)(other).c()
}

// Distance: How far it is from what was typed. Gives: 0 when they are the same but for the case of ASCII letters;
// 0 also for nil.
func (found *NearMatch) Distance() uint32 {
	defer runtime.KeepAlive(found)
	return uint32(C.toc_near_match_distance((*C.toc_near_match)((*handle)(found).c())))
}

// ID: Its id. Gives: Borrowed from the dataset; nil for a word and for nil.
func (found *NearMatch) ID() string {
	defer runtime.KeepAlive(found)
	return C.GoString(C.toc_near_match_id((*C.toc_near_match)((*handle)(found).c())))
}

// Kind: What kind of thing it is. Gives: One of TOC_KIND_*; 0 for a word and for nil.
func (found *NearMatch) Kind() int32 {
	defer runtime.KeepAlive(found)
	return int32(C.toc_near_match_kind((*C.toc_near_match)((*handle)(found).c())))
}

// Text: The text of it that is near: the id itself, or a code, number, symbol, name, title, label or heading; or
// the word. Gives: Borrowed from the dataset; nil for nil.
func (found *NearMatch) Text() string {
	defer runtime.KeepAlive(found)
	return C.GoString(C.toc_near_match_text((*C.toc_near_match)((*handle)(found).c())))
}

// Opening: A period in which an instrument was open for signature at one place.
type Opening handle

// Equal is whether both are the same thing.
func (it *Opening) Equal(other *Opening) bool {
	return (*handle)(it).c() == (*handle)(other).c()
}

// Dataset: The dataset that the opening belongs to: what a binding pins. Gives: Borrowed; nil for nil.
func (opening *Opening) Dataset() *Dataset {
	defer runtime.KeepAlive(opening)
	return (*Dataset)(lend(unsafe.Pointer(C.toc_opening_dataset((*C.toc_opening)((*handle)(opening).c()))), (*handle)(opening).kept()))
}

// From: The first day. Gives: A date (see date.h); 0 when not stated.
func (opening *Opening) From() int32 {
	defer runtime.KeepAlive(opening)
	return int32(C.toc_opening_from((*C.toc_opening)((*handle)(opening).c())))
}

// Index: Its index among all openings: 0 to count - 1. Gives: 0 also for nil.
func (opening *Opening) Index() uint32 {
	defer runtime.KeepAlive(opening)
	return uint32(C.toc_opening_index((*C.toc_opening)((*handle)(opening).c())))
}

// Instrument: The instrument that the opening belongs to. Gives: Borrowed; nil for nil.
func (opening *Opening) Instrument() *Instrument {
	defer runtime.KeepAlive(opening)
	return (*Instrument)(lend(unsafe.Pointer(C.toc_opening_instrument((*C.toc_opening)((*handle)(opening).c()))), (*handle)(opening).kept()))
}

// Note: A remark, in one language. Gives: Borrowed; nil when not stated in this language.
func (opening *Opening) Note(language string) string {
	defer runtime.KeepAlive(opening)
	languageC := optional(language)
	defer C.free(unsafe.Pointer(languageC))
	return C.GoString(C.toc_opening_note((*C.toc_opening)((*handle)(opening).c()), languageC))
}

// Notes: A remark, in all languages. Gives: Borrowed; never nil.
func (opening *Opening) Notes() *TextList {
	defer runtime.KeepAlive(opening)
	return (*TextList)(lend(unsafe.Pointer(C.toc_opening_notes((*C.toc_opening)((*handle)(opening).c()))), (*handle)(opening).kept()))
}

// Place: Where. Gives: Borrowed; nil when not stated.
func (opening *Opening) Place() string {
	defer runtime.KeepAlive(opening)
	return C.GoString(C.toc_opening_place((*C.toc_opening)((*handle)(opening).c())))
}

// Provision: The provision that says so. Gives: Borrowed; nil when there is none.
func (opening *Opening) Provision() *Provision {
	defer runtime.KeepAlive(opening)
	return (*Provision)(lend(unsafe.Pointer(C.toc_opening_provision((*C.toc_opening)((*handle)(opening).c()))), (*handle)(opening).kept()))
}

// Until: The last day. Gives: A date (see date.h); 0 when not stated.
func (opening *Opening) Until() int32 {
	defer runtime.KeepAlive(opening)
	return int32(C.toc_opening_until((*C.toc_opening)((*handle)(opening).c())))
}

// OpeningList: A list of openings.
type OpeningList handle

// Equal is whether both are the same thing.
func (it *OpeningList) Equal(other *OpeningList) bool {
	return (*handle)(it).c() == (*handle)(other).c()
}

// Len is the number of elements.
func (list *OpeningList) Len() int {
	defer runtime.KeepAlive(list)
	return int(C.toc_opening_list_count((*C.toc_opening_list)((*handle)(list).c())))
}

// At gives the element at a position; nil when there is none.
func (list *OpeningList) At(position int) *Opening {
	defer runtime.KeepAlive(list)
	found := C.toc_opening_list_at((*C.toc_opening_list)((*handle)(list).c()), place(position))
	return (*Opening)(lend(unsafe.Pointer(found), (*handle)(list).kept()))
}

// Items gives all elements.
func (list *OpeningList) Items() []*Opening {
	return items[*Opening](list)
}

// Part: One XML file of the dataset.
type Part handle

// Equal is whether both are the same thing.
func (it *Part) Equal(other *Part) bool {
	return (*handle)(it).c() == (*handle)(other).c()
}

// AsOf: The day up to which the file states its data. Gives: A date (see date.h); 0 when not stated.
func (part *Part) AsOf() int32 {
	defer runtime.KeepAlive(part)
	return int32(C.toc_part_as_of((*C.toc_part)((*handle)(part).c())))
}

// Dataset: The dataset that the part belongs to: what a binding pins. Gives: Borrowed; nil for nil.
func (part *Part) Dataset() *Dataset {
	defer runtime.KeepAlive(part)
	return (*Dataset)(lend(unsafe.Pointer(C.toc_part_dataset((*C.toc_part)((*handle)(part).c()))), (*handle)(part).kept()))
}

// Edition: The edition that the file states. Gives: Borrowed; nil when not stated.
func (part *Part) Edition() string {
	defer runtime.KeepAlive(part)
	return C.GoString(C.toc_part_edition((*C.toc_part)((*handle)(part).c())))
}

// Format: The format that the file states. Gives: Borrowed; nil when not stated.
func (part *Part) Format() string {
	defer runtime.KeepAlive(part)
	return C.GoString(C.toc_part_format((*C.toc_part)((*handle)(part).c())))
}

// Index: Its index among all parts: 0 to count - 1. Gives: 0 also for nil.
func (part *Part) Index() uint32 {
	defer runtime.KeepAlive(part)
	return uint32(C.toc_part_index((*C.toc_part)((*handle)(part).c())))
}

// Name: The name of the file, without its folder. Gives: Borrowed; nil when not stated.
func (part *Part) Name() string {
	defer runtime.KeepAlive(part)
	return C.GoString(C.toc_part_name((*C.toc_part)((*handle)(part).c())))
}

// ToXML: One file of the dataset again: what came from it, and nothing else. Gives: The XML; nil for nil and when
// memory runs out.
func (part *Part) ToXML() string {
	defer runtime.KeepAlive(part)
	return owned(C.toc_part_to_xml((*C.toc_part)((*handle)(part).c())))
}

// PartList: A list of parts.
type PartList handle

// Equal is whether both are the same thing.
func (it *PartList) Equal(other *PartList) bool {
	return (*handle)(it).c() == (*handle)(other).c()
}

// Len is the number of elements.
func (list *PartList) Len() int {
	defer runtime.KeepAlive(list)
	return int(C.toc_part_list_count((*C.toc_part_list)((*handle)(list).c())))
}

// At gives the element at a position; nil when there is none.
func (list *PartList) At(position int) *Part {
	defer runtime.KeepAlive(list)
	found := C.toc_part_list_at((*C.toc_part_list)((*handle)(list).c()), place(position))
	return (*Part)(lend(unsafe.Pointer(found), (*handle)(list).kept()))
}

// Items gives all elements.
func (list *PartList) Items() []*Part {
	return items[*Part](list)
}

// Participant: A State or an organization.
type Participant handle

// Equal is whether both are the same thing.
func (it *Participant) Equal(other *Participant) bool {
	return (*handle)(it).c() == (*handle)(other).c()
}

// Duties: Lists the duties that a participant has on a day: those of the instruments in force for it, in reading
// order. Those of an instrument that cannot be decided are left out: call toc_common_instruments, with the
// participant twice, to see what is undecided. Gives: TOC_OK; TOC_E_ARGUMENT when participant or out is nil or
// date is no date; TOC_E_NOMEM.
func (participant *Participant) Duties(kind int32, date int32) (*DutyList, error) {
	defer runtime.KeepAlive(participant)
	var out_ *C.toc_duty_list
	result, errno := C.toc_participant_duties((*C.toc_participant)((*handle)(participant).c()), C.int32_t(kind), C.int32_t(date), &out_)
	if err := check(result, errno); err != nil {
		return nil, err
	}
	return (*DutyList)(own(unsafe.Pointer(out_), (*handle)(participant).kept(), func() { C.toc_duty_list_free(out_) })), nil
}

// Actions: Its treaty actions, in the order of the dataset. Gives: Borrowed; never nil.
func (participant *Participant) Actions() *ActionList {
	defer runtime.KeepAlive(participant)
	return (*ActionList)(lend(unsafe.Pointer(C.toc_participant_actions((*C.toc_participant)((*handle)(participant).c()))), (*handle)(participant).kept()))
}

// Alias: Another name by which it is found, former ones with their dates, in one language. Gives: Borrowed; nil
// when not stated in this language.
func (participant *Participant) Alias(language string) string {
	defer runtime.KeepAlive(participant)
	languageC := optional(language)
	defer C.free(unsafe.Pointer(languageC))
	return C.GoString(C.toc_participant_alias((*C.toc_participant)((*handle)(participant).c()), languageC))
}

// Aliases: Another name by which it is found, former ones with their dates, in all languages. Gives: Borrowed;
// never nil.
func (participant *Participant) Aliases() *TextList {
	defer runtime.KeepAlive(participant)
	return (*TextList)(lend(unsafe.Pointer(C.toc_participant_aliases((*C.toc_participant)((*handle)(participant).c()))), (*handle)(participant).kept()))
}

// Alpha2: Its ISO 3166-1 alpha-2 code, upper case. Gives: Borrowed; nil when not stated.
func (participant *Participant) Alpha2() string {
	defer runtime.KeepAlive(participant)
	return C.GoString(C.toc_participant_alpha2((*C.toc_participant)((*handle)(participant).c())))
}

// Alpha3: Its ISO 3166-1 alpha-3 code, upper case. Gives: Borrowed; nil when not stated.
func (participant *Participant) Alpha3() string {
	defer runtime.KeepAlive(participant)
	return C.GoString(C.toc_participant_alpha3((*C.toc_participant)((*handle)(participant).c())))
}

// Claims: What other sources say about it. Gives: Borrowed; never nil.
func (participant *Participant) Claims() *ClaimList {
	defer runtime.KeepAlive(participant)
	return (*ClaimList)(lend(unsafe.Pointer(C.toc_participant_claims((*C.toc_participant)((*handle)(participant).c()))), (*handle)(participant).kept()))
}

// Dataset: The dataset that the participant belongs to: what a binding pins. Gives: Borrowed; nil for nil.
func (participant *Participant) Dataset() *Dataset {
	defer runtime.KeepAlive(participant)
	return (*Dataset)(lend(unsafe.Pointer(C.toc_participant_dataset((*C.toc_participant)((*handle)(participant).c()))), (*handle)(participant).kept()))
}

// FormalName: Its formal name, in one language. Gives: Borrowed; nil when not stated in this language.
func (participant *Participant) FormalName(language string) string {
	defer runtime.KeepAlive(participant)
	languageC := optional(language)
	defer C.free(unsafe.Pointer(languageC))
	return C.GoString(C.toc_participant_formal_name((*C.toc_participant)((*handle)(participant).c()), languageC))
}

// FormalNames: Its formal name, in all languages. Gives: Borrowed; never nil.
func (participant *Participant) FormalNames() *TextList {
	defer runtime.KeepAlive(participant)
	return (*TextList)(lend(unsafe.Pointer(C.toc_participant_formal_names((*C.toc_participant)((*handle)(participant).c()))), (*handle)(participant).kept()))
}

// Group: Its regional group in the United Nations. Gives: One of TOC_GROUP_*; 0 when other or not stated.
func (participant *Participant) Group() int32 {
	defer runtime.KeepAlive(participant)
	return int32(C.toc_participant_group((*C.toc_participant)((*handle)(participant).c())))
}

// ID: Its permanent id. Gives: Borrowed; nil for nil.
func (participant *Participant) ID() string {
	defer runtime.KeepAlive(participant)
	return C.GoString(C.toc_participant_id((*C.toc_participant)((*handle)(participant).c())))
}

// Index: Its index among all participants: 0 to count - 1. Gives: 0 also for nil.
func (participant *Participant) Index() uint32 {
	defer runtime.KeepAlive(participant)
	return uint32(C.toc_participant_index((*C.toc_participant)((*handle)(participant).c())))
}

// Kind: Whether it is a State or an organization. Gives: One of TOC_PARTICIPANT_*; 0 when other or not stated.
func (participant *Participant) Kind() int32 {
	defer runtime.KeepAlive(participant)
	return int32(C.toc_participant_kind((*C.toc_participant)((*handle)(participant).c())))
}

// M49: Its UN M49 number, three digits. Gives: Borrowed; nil when not stated.
func (participant *Participant) M49() string {
	defer runtime.KeepAlive(participant)
	return C.GoString(C.toc_participant_m49((*C.toc_participant)((*handle)(participant).c())))
}

// Name: Its short name, in one language. Gives: Borrowed; nil when not stated in this language.
func (participant *Participant) Name(language string) string {
	defer runtime.KeepAlive(participant)
	languageC := optional(language)
	defer C.free(unsafe.Pointer(languageC))
	return C.GoString(C.toc_participant_name((*C.toc_participant)((*handle)(participant).c()), languageC))
}

// Names: Its short name, in all languages. Gives: Borrowed; never nil.
func (participant *Participant) Names() *TextList {
	defer runtime.KeepAlive(participant)
	return (*TextList)(lend(unsafe.Pointer(C.toc_participant_names((*C.toc_participant)((*handle)(participant).c()))), (*handle)(participant).kept()))
}

// Note: A remark, in one language. Gives: Borrowed; nil when not stated in this language.
func (participant *Participant) Note(language string) string {
	defer runtime.KeepAlive(participant)
	languageC := optional(language)
	defer C.free(unsafe.Pointer(languageC))
	return C.GoString(C.toc_participant_note((*C.toc_participant)((*handle)(participant).c()), languageC))
}

// Notes: A remark, in all languages. Gives: Borrowed; never nil.
func (participant *Participant) Notes() *TextList {
	defer runtime.KeepAlive(participant)
	return (*TextList)(lend(unsafe.Pointer(C.toc_participant_notes((*C.toc_participant)((*handle)(participant).c()))), (*handle)(participant).kept()))
}

// Participations: Its participation in each instrument about which it did anything, in the order of the
// instruments. Gives: Borrowed; never nil.
func (participant *Participant) Participations() *ParticipationList {
	defer runtime.KeepAlive(participant)
	return (*ParticipationList)(lend(unsafe.Pointer(C.toc_participant_participations((*C.toc_participant)((*handle)(participant).c()))), (*handle)(participant).kept()))
}

// Predecessor: The State that it succeeded to. Gives: Borrowed; nil when there is none.
func (participant *Participant) Predecessor() *Participant {
	defer runtime.KeepAlive(participant)
	return (*Participant)(lend(unsafe.Pointer(C.toc_participant_predecessor((*C.toc_participant)((*handle)(participant).c()))), (*handle)(participant).kept()))
}

// Sources: The sources of its names, codes and group. Gives: Borrowed; never nil.
func (participant *Participant) Sources() *SourceList {
	defer runtime.KeepAlive(participant)
	return (*SourceList)(lend(unsafe.Pointer(C.toc_participant_sources((*C.toc_participant)((*handle)(participant).c()))), (*handle)(participant).kept()))
}

// Successors: The States that succeeded to it. Gives: Borrowed; never nil.
func (participant *Participant) Successors() *ParticipantList {
	defer runtime.KeepAlive(participant)
	return (*ParticipantList)(lend(unsafe.Pointer(C.toc_participant_successors((*C.toc_participant)((*handle)(participant).c()))), (*handle)(participant).kept()))
}

// Participation: What a participant did about an instrument. Gives: Borrowed; nil when it did nothing.
func (participant *Participant) Participation(instrument *Instrument) *Participation {
	defer runtime.KeepAlive(participant)
	defer runtime.KeepAlive(instrument)
	return (*Participation)(lend(unsafe.Pointer(C.toc_participant_participation((*C.toc_participant)((*handle)(participant).c()), (*C.toc_instrument)((*handle)(instrument).c()))), (*handle)(participant).kept()))
}

// ParticipantList: A list of participants.
type ParticipantList handle

// Equal is whether both are the same thing.
func (it *ParticipantList) Equal(other *ParticipantList) bool {
	return (*handle)(it).c() == (*handle)(other).c()
}

// Len is the number of elements.
func (list *ParticipantList) Len() int {
	defer runtime.KeepAlive(list)
	return int(C.toc_participant_list_count((*C.toc_participant_list)((*handle)(list).c())))
}

// At gives the element at a position; nil when there is none.
func (list *ParticipantList) At(position int) *Participant {
	defer runtime.KeepAlive(list)
	found := C.toc_participant_list_at((*C.toc_participant_list)((*handle)(list).c()), place(position))
	return (*Participant)(lend(unsafe.Pointer(found), (*handle)(list).kept()))
}

// Items gives all elements.
func (list *ParticipantList) Items() []*Participant {
	return items[*Participant](list)
}

// Participation: What one participant did about one instrument, and what follows from it.
type Participation handle

// Equal is whether both are the same thing.
func (it *Participation) Equal(other *Participation) bool {
	return (*handle)(it).c() == (*handle)(other).c()
}

// Actions: All its actions about the instrument. Gives: Borrowed; never nil.
func (participation *Participation) Actions() *ActionList {
	defer runtime.KeepAlive(participation)
	return (*ActionList)(lend(unsafe.Pointer(C.toc_participation_actions((*C.toc_participation)((*handle)(participation).c()))), (*handle)(participation).kept()))
}

// Answer: Whether a criterion holds for a participation on a day. Gives: One of TOC_ANSWER_*; TOC_ANSWER_UNKNOWN
// for any other criterion and for what is no date.
func (participation *Participation) Answer(criterion int32, date int32) int32 {
	defer runtime.KeepAlive(participation)
	return int32(C.toc_participation_answer((*C.toc_participation)((*handle)(participation).c()), C.int32_t(criterion), C.int32_t(date)))
}

// Consent: The action by which it consented to be bound. Gives: Borrowed; nil when there is none.
func (participation *Participation) Consent() *Action {
	defer runtime.KeepAlive(participation)
	return (*Action)(lend(unsafe.Pointer(C.toc_participation_consent((*C.toc_participation)((*handle)(participation).c()))), (*handle)(participation).kept()))
}

// Dataset: The dataset that the participation belongs to: what a binding pins. Gives: Borrowed; nil for nil.
func (participation *Participation) Dataset() *Dataset {
	defer runtime.KeepAlive(participation)
	return (*Dataset)(lend(unsafe.Pointer(C.toc_participation_dataset((*C.toc_participation)((*handle)(participation).c()))), (*handle)(participation).kept()))
}

// Deposited: The day it deposited its consent. Gives: A full date; 0 when that did not happen or the day is not
// known for certain.
func (participation *Participation) Deposited() int32 {
	defer runtime.KeepAlive(participation)
	return int32(C.toc_participation_deposited((*C.toc_participation)((*handle)(participation).c())))
}

// DepositedEarliest: The first day that can be the day it deposited its consent. Gives: A full date; 0 when that
// did not happen.
func (participation *Participation) DepositedEarliest() int32 {
	defer runtime.KeepAlive(participation)
	return int32(C.toc_participation_deposited_earliest((*C.toc_participation)((*handle)(participation).c())))
}

// DepositedLatest: The last day that can be the day it deposited its consent. Gives: A full date; 0 when that did
// not happen or has no bound.
func (participation *Participation) DepositedLatest() int32 {
	defer runtime.KeepAlive(participation)
	return int32(C.toc_participation_deposited_latest((*C.toc_participation)((*handle)(participation).c())))
}

// Ended: The day the instrument ceased to be in force for it. Gives: A full date; 0 when that did not happen or
// the day is not known for certain.
func (participation *Participation) Ended() int32 {
	defer runtime.KeepAlive(participation)
	return int32(C.toc_participation_ended((*C.toc_participation)((*handle)(participation).c())))
}

// EndedEarliest: The first day that can be the day the instrument ceased to be in force for it. Gives: A full
// date; 0 when that did not happen.
func (participation *Participation) EndedEarliest() int32 {
	defer runtime.KeepAlive(participation)
	return int32(C.toc_participation_ended_earliest((*C.toc_participation)((*handle)(participation).c())))
}

// EndedLatest: The last day that can be the day the instrument ceased to be in force for it. Gives: A full date; 0
// when that did not happen or has no bound.
func (participation *Participation) EndedLatest() int32 {
	defer runtime.KeepAlive(participation)
	return int32(C.toc_participation_ended_latest((*C.toc_participation)((*handle)(participation).c())))
}

// InForce: The day the instrument entered into force for it. Gives: A full date; 0 when that did not happen or the
// day is not known for certain.
func (participation *Participation) InForce() int32 {
	defer runtime.KeepAlive(participation)
	return int32(C.toc_participation_in_force((*C.toc_participation)((*handle)(participation).c())))
}

// InForceEarliest: The first day that can be the day the instrument entered into force for it. Gives: A full date;
// 0 when that did not happen.
func (participation *Participation) InForceEarliest() int32 {
	defer runtime.KeepAlive(participation)
	return int32(C.toc_participation_in_force_earliest((*C.toc_participation)((*handle)(participation).c())))
}

// InForceLatest: The last day that can be the day the instrument entered into force for it. Gives: A full date; 0
// when that did not happen or has no bound.
func (participation *Participation) InForceLatest() int32 {
	defer runtime.KeepAlive(participation)
	return int32(C.toc_participation_in_force_latest((*C.toc_participation)((*handle)(participation).c())))
}

// Index: Its index among all participations: 0 to count - 1. Gives: 0 also for nil.
func (participation *Participation) Index() uint32 {
	defer runtime.KeepAlive(participation)
	return uint32(C.toc_participation_index((*C.toc_participation)((*handle)(participation).c())))
}

// Instrument: The instrument. Gives: Borrowed; nil when there is none.
func (participation *Participation) Instrument() *Instrument {
	defer runtime.KeepAlive(participation)
	return (*Instrument)(lend(unsafe.Pointer(C.toc_participation_instrument((*C.toc_participation)((*handle)(participation).c()))), (*handle)(participation).kept()))
}

// Participant: The participant. Gives: Borrowed; nil when there is none.
func (participation *Participation) Participant() *Participant {
	defer runtime.KeepAlive(participation)
	return (*Participant)(lend(unsafe.Pointer(C.toc_participation_participant((*C.toc_participation)((*handle)(participation).c()))), (*handle)(participation).kept()))
}

// Signature: The signature; nil when it did not sign. Gives: Borrowed; nil when there is none.
func (participation *Participation) Signature() *Action {
	defer runtime.KeepAlive(participation)
	return (*Action)(lend(unsafe.Pointer(C.toc_participation_signature((*C.toc_participation)((*handle)(participation).c()))), (*handle)(participation).kept()))
}

// Signed: The day it signed. Gives: A full date; 0 when that did not happen or the day is not known for certain.
func (participation *Participation) Signed() int32 {
	defer runtime.KeepAlive(participation)
	return int32(C.toc_participation_signed((*C.toc_participation)((*handle)(participation).c())))
}

// SignedEarliest: The first day that can be the day it signed. Gives: A full date; 0 when that did not happen.
func (participation *Participation) SignedEarliest() int32 {
	defer runtime.KeepAlive(participation)
	return int32(C.toc_participation_signed_earliest((*C.toc_participation)((*handle)(participation).c())))
}

// SignedLatest: The last day that can be the day it signed. Gives: A full date; 0 when that did not happen or has
// no bound.
func (participation *Participation) SignedLatest() int32 {
	defer runtime.KeepAlive(participation)
	return int32(C.toc_participation_signed_latest((*C.toc_participation)((*handle)(participation).c())))
}

// Status: Where the participant of a participation stands on a day. Gives: One of TOC_STATUS_*; TOC_STATUS_UNKNOWN
// for what is no date.
func (participation *Participation) Status(date int32) int32 {
	defer runtime.KeepAlive(participation)
	return int32(C.toc_participation_status((*C.toc_participation)((*handle)(participation).c()), C.int32_t(date)))
}

// Withdrawal: The withdrawal. Gives: Borrowed; nil when there is none.
func (participation *Participation) Withdrawal() *Action {
	defer runtime.KeepAlive(participation)
	return (*Action)(lend(unsafe.Pointer(C.toc_participation_withdrawal((*C.toc_participation)((*handle)(participation).c()))), (*handle)(participation).kept()))
}

// ParticipationList: A list of participations.
type ParticipationList handle

// Equal is whether both are the same thing.
func (it *ParticipationList) Equal(other *ParticipationList) bool {
	return (*handle)(it).c() == (*handle)(other).c()
}

// Len is the number of elements.
func (list *ParticipationList) Len() int {
	defer runtime.KeepAlive(list)
	return int(C.toc_participation_list_count((*C.toc_participation_list)((*handle)(list).c())))
}

// At gives the element at a position; nil when there is none.
func (list *ParticipationList) At(position int) *Participation {
	defer runtime.KeepAlive(list)
	found := C.toc_participation_list_at((*C.toc_participation_list)((*handle)(list).c()), place(position))
	return (*Participation)(lend(unsafe.Pointer(found), (*handle)(list).kept()))
}

// Items gives all elements.
func (list *ParticipationList) Items() []*Participation {
	return items[*Participation](list)
}

// Phrase: What words mean in a citation.
type Phrase handle

// Equal is whether both are the same thing.
func (it *Phrase) Equal(other *Phrase) bool {
	return (*handle)(it).c() == (*handle)(other).c()
}

// Dataset: The dataset that the phrase belongs to: what a binding pins. Gives: Borrowed; nil for nil.
func (phrase *Phrase) Dataset() *Dataset {
	defer runtime.KeepAlive(phrase)
	return (*Dataset)(lend(unsafe.Pointer(C.toc_phrase_dataset((*C.toc_phrase)((*handle)(phrase).c()))), (*handle)(phrase).kept()))
}

// Examples: Citations that use it, with what they lead to. Gives: Borrowed; never nil.
func (phrase *Phrase) Examples() *ExampleList {
	defer runtime.KeepAlive(phrase)
	return (*ExampleList)(lend(unsafe.Pointer(C.toc_phrase_examples((*C.toc_phrase)((*handle)(phrase).c()))), (*handle)(phrase).kept()))
}

// Form: The forms in which it is written, in one language. Gives: Borrowed; nil when there is none in that
// language.
func (phrase *Phrase) Form(language string) string {
	defer runtime.KeepAlive(phrase)
	languageC := optional(language)
	defer C.free(unsafe.Pointer(languageC))
	return C.GoString(C.toc_phrase_form((*C.toc_phrase)((*handle)(phrase).c()), languageC))
}

// Forms: The forms in which it is written, in all languages. Gives: Borrowed; never nil.
func (phrase *Phrase) Forms() *TextList {
	defer runtime.KeepAlive(phrase)
	return (*TextList)(lend(unsafe.Pointer(C.toc_phrase_forms((*C.toc_phrase)((*handle)(phrase).c()))), (*handle)(phrase).kept()))
}

// ID: Its permanent id. Gives: Borrowed; nil when not stated.
func (phrase *Phrase) ID() string {
	defer runtime.KeepAlive(phrase)
	return C.GoString(C.toc_phrase_id((*C.toc_phrase)((*handle)(phrase).c())))
}

// Index: Its index among all phrases: 0 to count - 1. Gives: 0 also for nil.
func (phrase *Phrase) Index() uint32 {
	defer runtime.KeepAlive(phrase)
	return uint32(C.toc_phrase_index((*C.toc_phrase)((*handle)(phrase).c())))
}

// Role: What it does in a citation. Gives: One of TOC_PHRASE_*; 0 when other or not stated.
func (phrase *Phrase) Role() int32 {
	defer runtime.KeepAlive(phrase)
	return int32(C.toc_phrase_role((*C.toc_phrase)((*handle)(phrase).c())))
}

// Sources: Where it was read. Gives: Borrowed; never nil.
func (phrase *Phrase) Sources() *SourceList {
	defer runtime.KeepAlive(phrase)
	return (*SourceList)(lend(unsafe.Pointer(C.toc_phrase_sources((*C.toc_phrase)((*handle)(phrase).c()))), (*handle)(phrase).kept()))
}

// Value: The number that it means (ordinals). Gives: 0 when not stated.
func (phrase *Phrase) Value() uint32 {
	defer runtime.KeepAlive(phrase)
	return uint32(C.toc_phrase_value((*C.toc_phrase)((*handle)(phrase).c())))
}

// Wordings: Its forms as they are compared. Gives: Borrowed; never nil.
func (phrase *Phrase) Wordings() *WordingList {
	defer runtime.KeepAlive(phrase)
	return (*WordingList)(lend(unsafe.Pointer(C.toc_phrase_wordings((*C.toc_phrase)((*handle)(phrase).c()))), (*handle)(phrase).kept()))
}

// PhraseList: A list of phrases.
type PhraseList handle

// Equal is whether both are the same thing.
func (it *PhraseList) Equal(other *PhraseList) bool {
	return (*handle)(it).c() == (*handle)(other).c()
}

// Len is the number of elements.
func (list *PhraseList) Len() int {
	defer runtime.KeepAlive(list)
	return int(C.toc_phrase_list_count((*C.toc_phrase_list)((*handle)(list).c())))
}

// At gives the element at a position; nil when there is none.
func (list *PhraseList) At(position int) *Phrase {
	defer runtime.KeepAlive(list)
	found := C.toc_phrase_list_at((*C.toc_phrase_list)((*handle)(list).c()), place(position))
	return (*Phrase)(lend(unsafe.Pointer(found), (*handle)(list).kept()))
}

// Items gives all elements.
func (list *PhraseList) Items() []*Phrase {
	return items[*Phrase](list)
}

// Provision: A node of the tree of an instrument: preamble, recital, section, article, paragraph, point, item,
// subitem, or the text that follows a list.
type Provision handle

// Equal is whether both are the same thing.
func (it *Provision) Equal(other *Provision) bool {
	return (*handle)(it).c() == (*handle)(other).c()
}

// Label: Writes what a provision itself is called, as printed: "article 16", "paragraph 3", "(a)"; "Article
// premier", "第十六条". Gives: The length of the whole text without the NUL.
func (provision *Provision) Label(language string) string {
	defer runtime.KeepAlive(provision)
	languageC := optional(language)
	defer C.free(unsafe.Pointer(languageC))
	return written(func(buffer *C.char, size C.size_t) C.size_t {
		return C.toc_provision_label((*C.toc_provision)((*handle)(provision).c()), languageC, buffer, size)
	})
}

// Children: The nodes directly below it. Gives: Borrowed; never nil.
func (provision *Provision) Children() *ProvisionList {
	defer runtime.KeepAlive(provision)
	return (*ProvisionList)(lend(unsafe.Pointer(C.toc_provision_children((*C.toc_provision)((*handle)(provision).c()))), (*handle)(provision).kept()))
}

// CitedBy: The references to it. Gives: Borrowed; never nil.
func (provision *Provision) CitedBy() *ReferenceList {
	defer runtime.KeepAlive(provision)
	return (*ReferenceList)(lend(unsafe.Pointer(C.toc_provision_cited_by((*C.toc_provision)((*handle)(provision).c()))), (*handle)(provision).kept()))
}

// Claims: What other sources say about it. Gives: Borrowed; never nil.
func (provision *Provision) Claims() *ClaimList {
	defer runtime.KeepAlive(provision)
	return (*ClaimList)(lend(unsafe.Pointer(C.toc_provision_claims((*C.toc_provision)((*handle)(provision).c()))), (*handle)(provision).kept()))
}

// Dataset: The dataset that the provision belongs to: what a binding pins. Gives: Borrowed; nil for nil.
func (provision *Provision) Dataset() *Dataset {
	defer runtime.KeepAlive(provision)
	return (*Dataset)(lend(unsafe.Pointer(C.toc_provision_dataset((*C.toc_provision)((*handle)(provision).c()))), (*handle)(provision).kept()))
}

// Decisions: The decisions and resolutions that concern it. Gives: Borrowed; never nil.
func (provision *Provision) Decisions() *DecisionList {
	defer runtime.KeepAlive(provision)
	return (*DecisionList)(lend(unsafe.Pointer(C.toc_provision_decisions((*C.toc_provision)((*handle)(provision).c()))), (*handle)(provision).kept()))
}

// Defines: The terms it defines. Gives: Borrowed; never nil.
func (provision *Provision) Defines() *TermList {
	defer runtime.KeepAlive(provision)
	return (*TermList)(lend(unsafe.Pointer(C.toc_provision_defines((*C.toc_provision)((*handle)(provision).c()))), (*handle)(provision).kept()))
}

// Depth: How deep it stands: 0 at the top of an instrument.
func (provision *Provision) Depth() uint32 {
	defer runtime.KeepAlive(provision)
	return uint32(C.toc_provision_depth((*C.toc_provision)((*handle)(provision).c())))
}

// Duties: The duties and deadlines it sets. Gives: Borrowed; never nil.
func (provision *Provision) Duties() *DutyList {
	defer runtime.KeepAlive(provision)
	return (*DutyList)(lend(unsafe.Pointer(C.toc_provision_duties((*C.toc_provision)((*handle)(provision).c()))), (*handle)(provision).kept()))
}

// Force: Its legal force towards the addressee. Gives: One of TOC_FORCE_*; 0 when other or not stated.
func (provision *Provision) Force() int32 {
	defer runtime.KeepAlive(provision)
	return int32(C.toc_provision_force((*C.toc_provision)((*handle)(provision).c())))
}

// Heading: Its heading; articles and sections have one, in one language. Gives: Borrowed; nil when not stated in
// this language.
func (provision *Provision) Heading(language string) string {
	defer runtime.KeepAlive(provision)
	languageC := optional(language)
	defer C.free(unsafe.Pointer(languageC))
	return C.GoString(C.toc_provision_heading((*C.toc_provision)((*handle)(provision).c()), languageC))
}

// Headings: Its heading; articles and sections have one, in all languages. Gives: Borrowed; never nil.
func (provision *Provision) Headings() *TextList {
	defer runtime.KeepAlive(provision)
	return (*TextList)(lend(unsafe.Pointer(C.toc_provision_headings((*C.toc_provision)((*handle)(provision).c()))), (*handle)(provision).kept()))
}

// ID: Its permanent id, the locator. Gives: Borrowed; nil for nil.
func (provision *Provision) ID() string {
	defer runtime.KeepAlive(provision)
	return C.GoString(C.toc_provision_id((*C.toc_provision)((*handle)(provision).c())))
}

// Index: Its index among all provisions: 0 to count - 1. Gives: 0 also for nil.
func (provision *Provision) Index() uint32 {
	defer runtime.KeepAlive(provision)
	return uint32(C.toc_provision_index((*C.toc_provision)((*handle)(provision).c())))
}

// Instrument: Its instrument. Gives: Borrowed; nil when there is none.
func (provision *Provision) Instrument() *Instrument {
	defer runtime.KeepAlive(provision)
	return (*Instrument)(lend(unsafe.Pointer(C.toc_provision_instrument((*C.toc_provision)((*handle)(provision).c()))), (*handle)(provision).kept()))
}

// Kind: What kind of node it is. Gives: One of TOC_PROVISION_*; 0 when other or not stated.
func (provision *Provision) Kind() int32 {
	defer runtime.KeepAlive(provision)
	return int32(C.toc_provision_kind((*C.toc_provision)((*handle)(provision).c())))
}

// Number: Its printed number or letter without brackets, such as "16" or "a". Gives: Borrowed; nil when not
// stated.
func (provision *Provision) Number() string {
	defer runtime.KeepAlive(provision)
	return C.GoString(C.toc_provision_number((*C.toc_provision)((*handle)(provision).c())))
}

// Parent: The node directly above it; nil at the top of an instrument. Gives: Borrowed; nil when there is none.
func (provision *Provision) Parent() *Provision {
	defer runtime.KeepAlive(provision)
	return (*Provision)(lend(unsafe.Pointer(C.toc_provision_parent((*C.toc_provision)((*handle)(provision).c()))), (*handle)(provision).kept()))
}

// References: The cross-references it makes. Gives: Borrowed; never nil.
func (provision *Provision) References() *ReferenceList {
	defer runtime.KeepAlive(provision)
	return (*ReferenceList)(lend(unsafe.Pointer(C.toc_provision_references((*C.toc_provision)((*handle)(provision).c()))), (*handle)(provision).kept()))
}

// Role: Its role in the instrument. Gives: One of TOC_ROLE_*; 0 when other or not stated.
func (provision *Provision) Role() int32 {
	defer runtime.KeepAlive(provision)
	return int32(C.toc_provision_role((*C.toc_provision)((*handle)(provision).c())))
}

// Sources: The sources of its data. Gives: Borrowed; never nil.
func (provision *Provision) Sources() *SourceList {
	defer runtime.KeepAlive(provision)
	return (*SourceList)(lend(unsafe.Pointer(C.toc_provision_sources((*C.toc_provision)((*handle)(provision).c()))), (*handle)(provision).kept()))
}

// SubtreeEnd: The index after its last descendant: the subtree of p is toc_provision_index(p) to this.
func (provision *Provision) SubtreeEnd() uint32 {
	defer runtime.KeepAlive(provision)
	return uint32(C.toc_provision_subtree_end((*C.toc_provision)((*handle)(provision).c())))
}

// Summaries: What it says, in our own words, in all languages. Gives: Borrowed; never nil.
func (provision *Provision) Summaries() *TextList {
	defer runtime.KeepAlive(provision)
	return (*TextList)(lend(unsafe.Pointer(C.toc_provision_summaries((*C.toc_provision)((*handle)(provision).c()))), (*handle)(provision).kept()))
}

// Summary: What it says, in our own words, in one language. Gives: Borrowed; nil when not stated in this language.
func (provision *Provision) Summary(language string) string {
	defer runtime.KeepAlive(provision)
	languageC := optional(language)
	defer C.free(unsafe.Pointer(languageC))
	return C.GoString(C.toc_provision_summary((*C.toc_provision)((*handle)(provision).c()), languageC))
}

// Text: Its official text, where a text overlay was loaded, in one language. Gives: Borrowed; nil when not stated
// in this language.
func (provision *Provision) Text(language string) string {
	defer runtime.KeepAlive(provision)
	languageC := optional(language)
	defer C.free(unsafe.Pointer(languageC))
	return C.GoString(C.toc_provision_text((*C.toc_provision)((*handle)(provision).c()), languageC))
}

// Texts: Its official text, where a text overlay was loaded, in all languages. Gives: Borrowed; never nil.
func (provision *Provision) Texts() *TextList {
	defer runtime.KeepAlive(provision)
	return (*TextList)(lend(unsafe.Pointer(C.toc_provision_texts((*C.toc_provision)((*handle)(provision).c()))), (*handle)(provision).kept()))
}

// Topics: What it is about. Gives: Borrowed; never nil.
func (provision *Provision) Topics() *TopicList {
	defer runtime.KeepAlive(provision)
	return (*TopicList)(lend(unsafe.Pointer(C.toc_provision_topics((*C.toc_provision)((*handle)(provision).c()))), (*handle)(provision).kept()))
}

// Uses: The terms it uses. Gives: Borrowed; never nil.
func (provision *Provision) Uses() *TermList {
	defer runtime.KeepAlive(provision)
	return (*TermList)(lend(unsafe.Pointer(C.toc_provision_uses((*C.toc_provision)((*handle)(provision).c()))), (*handle)(provision).kept()))
}

// ProvisionList: A list of provisions.
type ProvisionList handle

// Equal is whether both are the same thing.
func (it *ProvisionList) Equal(other *ProvisionList) bool {
	return (*handle)(it).c() == (*handle)(other).c()
}

// Len is the number of elements.
func (list *ProvisionList) Len() int {
	defer runtime.KeepAlive(list)
	return int(C.toc_provision_list_count((*C.toc_provision_list)((*handle)(list).c())))
}

// At gives the element at a position; nil when there is none.
func (list *ProvisionList) At(position int) *Provision {
	defer runtime.KeepAlive(list)
	found := C.toc_provision_list_at((*C.toc_provision_list)((*handle)(list).c()), place(position))
	return (*Provision)(lend(unsafe.Pointer(found), (*handle)(list).kept()))
}

// Items gives all elements.
func (list *ProvisionList) Items() []*Provision {
	return items[*Provision](list)
}

// Query: A query with its filters; may be run any number of times. It borrows from its dataset.
type Query handle

// Equal is whether both are the same thing.
func (it *Query) Equal(other *Query) bool {
	return (*handle)(it).c() == (*handle)(other).c()
}

// Run: Searches. The same query on the same dataset always gives the same hits in the same order. Gives: TOC_OK,
// also when nothing is found; TOC_E_NOMEM; TOC_E_ARGUMENT.
func (query *Query) Run() (*HitList, error) {
	defer runtime.KeepAlive(query)
	var out_ *C.toc_hit_list
	result, errno := C.toc_query_run((*C.toc_query)((*handle)(query).c()), &out_)
	if err := check(result, errno); err != nil {
		return nil, err
	}
	return (*HitList)(own(unsafe.Pointer(out_), (*handle)(query).kept(), func() { C.toc_hit_list_free(out_) })), nil
}

// SetDates: Finds only instruments, actions, meetings, documents, decisions, resources and events that are dated,
// with a date that can lie between two days. At first all. Gives: TOC_OK, or TOC_E_ARGUMENT for a nil query and
// for a date that does not exist.
func (query *Query) SetDates(first int32, last int32) error {
	defer runtime.KeepAlive(query)
	result, errno := C.toc_query_set_dates((*C.toc_query)((*handle)(query).c()), C.int32_t(first), C.int32_t(last))
	return check(result, errno)
}

// SetInstrument: Finds only what belongs to one instrument or names it: its provisions, terms and actions,
// decisions, meetings with their documents, resources and events on it, and its participants. At first all. Gives:
// TOC_OK, or TOC_E_ARGUMENT for a nil query and for an instrument of another dataset.
func (query *Query) SetInstrument(instrument *Instrument) error {
	defer runtime.KeepAlive(query)
	defer runtime.KeepAlive(instrument)
	result, errno := C.toc_query_set_instrument((*C.toc_query)((*handle)(query).c()), (*C.toc_instrument)((*handle)(instrument).c()))
	return check(result, errno)
}

// SetKind: Finds entities of one kind only. At first all kinds. Gives: TOC_OK, or TOC_E_ARGUMENT for a nil query.
func (query *Query) SetKind(kind int32) error {
	defer runtime.KeepAlive(query)
	result, errno := C.toc_query_set_kind((*C.toc_query)((*handle)(query).c()), C.int32_t(kind))
	return check(result, errno)
}

// SetLanguage: Searches texts in one language only, and what has no language, such as symbols. At first all
// languages. Gives: TOC_OK, or TOC_E_ARGUMENT for a nil query and for a language that is no tag.
func (query *Query) SetLanguage(language string) error {
	defer runtime.KeepAlive(query)
	languageC := optional(language)
	defer C.free(unsafe.Pointer(languageC))
	result, errno := C.toc_query_set_language((*C.toc_query)((*handle)(query).c()), languageC)
	return check(result, errno)
}

// SetLimit: How many hits are wanted at most. 20 at first; 0 only counts them. Gives: TOC_OK, or TOC_E_ARGUMENT
// for nil.
func (query *Query) SetLimit(most uint32) error {
	defer runtime.KeepAlive(query)
	result, errno := C.toc_query_set_limit((*C.toc_query)((*handle)(query).c()), C.uint32_t(most))
	return check(result, errno)
}

// Reason: One reason; borrowed from its explanation.
type Reason handle

// Equal is whether both are the same thing.
func (it *Reason) Equal(other *Reason) bool {
	return (*handle)(it).c() == (*handle)(other).c()
}

// Action: The action that it rests on; for a rule, the action to which the rule is applied. Gives: Borrowed from
// the dataset; nil when there is none.
func (reason *Reason) Action() *Action {
	defer runtime.KeepAlive(reason)
	return (*Action)(lend(unsafe.Pointer(C.toc_reason_action((*C.toc_reason)((*handle)(reason).c()))), (*handle)(reason).kept()))
}

// Coverage: The coverage that it rests on. Gives: Borrowed from the dataset; nil when there is none.
func (reason *Reason) Coverage() *Coverage {
	defer runtime.KeepAlive(reason)
	return (*Coverage)(lend(unsafe.Pointer(C.toc_reason_coverage((*C.toc_reason)((*handle)(reason).c()))), (*handle)(reason).kept()))
}

// Date: The day it is about: of the action, of the effect of a rule, or up to which the data is known. Gives: A
// date (see date.h), complete or in part; 0 when only bounds are known, or none.
func (reason *Reason) Date() int32 {
	defer runtime.KeepAlive(reason)
	return int32(C.toc_reason_date((*C.toc_reason)((*handle)(reason).c())))
}

// Earliest: The first day that its date can be. Gives: A full date; 0 when it has no date.
func (reason *Reason) Earliest() int32 {
	defer runtime.KeepAlive(reason)
	return int32(C.toc_reason_earliest((*C.toc_reason)((*handle)(reason).c())))
}

// Kind: What kind of reason it is. Gives: One of TOC_REASON_*; 0 for nil.
func (reason *Reason) Kind() int32 {
	defer runtime.KeepAlive(reason)
	return int32(C.toc_reason_kind((*C.toc_reason)((*handle)(reason).c())))
}

// Latest: The last day that its date can be. Gives: A full date; 0 when it has no date or no bound.
func (reason *Reason) Latest() int32 {
	defer runtime.KeepAlive(reason)
	return int32(C.toc_reason_latest((*C.toc_reason)((*handle)(reason).c())))
}

// Provision: The provision in which the rule stands. Gives: Borrowed from the dataset; nil when there is none (no
// clause deals with succession).
func (reason *Reason) Provision() *Provision {
	defer runtime.KeepAlive(reason)
	return (*Provision)(lend(unsafe.Pointer(C.toc_reason_provision((*C.toc_reason)((*handle)(reason).c()))), (*handle)(reason).kept()))
}

// Rule: The rule that it applies, or, as a data error, that the data contradicts. Gives: Borrowed from the
// dataset; nil when there is none.
func (reason *Reason) Rule() *Rule {
	defer runtime.KeepAlive(reason)
	return (*Rule)(lend(unsafe.Pointer(C.toc_reason_rule((*C.toc_reason)((*handle)(reason).c()))), (*handle)(reason).kept()))
}

// Sentence: The reason as a sentence in English, with full stop. Gives: Borrowed from the explanation; nil for
// nil.
func (reason *Reason) Sentence() string {
	defer runtime.KeepAlive(reason)
	return C.GoString(C.toc_reason_sentence((*C.toc_reason)((*handle)(reason).c())))
}

// Reference: A cross-reference from one entity to another.
type Reference handle

// Equal is whether both are the same thing.
func (it *Reference) Equal(other *Reference) bool {
	return (*handle)(it).c() == (*handle)(other).c()
}

// Dataset: The dataset that the reference belongs to: what a binding pins. Gives: Borrowed; nil for nil.
func (reference *Reference) Dataset() *Dataset {
	defer runtime.KeepAlive(reference)
	return (*Dataset)(lend(unsafe.Pointer(C.toc_reference_dataset((*C.toc_reference)((*handle)(reference).c()))), (*handle)(reference).kept()))
}

// Index: Its index among all references: 0 to count - 1. Gives: 0 also for nil.
func (reference *Reference) Index() uint32 {
	defer runtime.KeepAlive(reference)
	return uint32(C.toc_reference_index((*C.toc_reference)((*handle)(reference).c())))
}

// Kind: In what sense it refers. Gives: One of TOC_REFERENCE_*; 0 when other or not stated.
func (reference *Reference) Kind() int32 {
	defer runtime.KeepAlive(reference)
	return int32(C.toc_reference_kind((*C.toc_reference)((*handle)(reference).c())))
}

// OwnerDecision: The decision that makes the reference. Gives: Borrowed; nil when something else makes it.
func (reference *Reference) OwnerDecision() *Decision {
	defer runtime.KeepAlive(reference)
	return (*Decision)(lend(unsafe.Pointer(C.toc_reference_owner_decision((*C.toc_reference)((*handle)(reference).c()))), (*handle)(reference).kept()))
}

// OwnerDocument: The document that makes the reference. Gives: Borrowed; nil when something else makes it.
func (reference *Reference) OwnerDocument() *Document {
	defer runtime.KeepAlive(reference)
	return (*Document)(lend(unsafe.Pointer(C.toc_reference_owner_document((*C.toc_reference)((*handle)(reference).c()))), (*handle)(reference).kept()))
}

// OwnerID: The id of the entity that the reference belongs to. Gives: Borrowed; nil for nil.
func (reference *Reference) OwnerID() string {
	defer runtime.KeepAlive(reference)
	return C.GoString(C.toc_reference_owner_id((*C.toc_reference)((*handle)(reference).c())))
}

// OwnerKind: The kind of the entity that the reference belongs to. Gives: One of TOC_KIND_*; TOC_KIND_NONE for
// nil.
func (reference *Reference) OwnerKind() int32 {
	defer runtime.KeepAlive(reference)
	return int32(C.toc_reference_owner_kind((*C.toc_reference)((*handle)(reference).c())))
}

// OwnerProvision: The provision that makes the reference. Gives: Borrowed; nil when something else makes it.
func (reference *Reference) OwnerProvision() *Provision {
	defer runtime.KeepAlive(reference)
	return (*Provision)(lend(unsafe.Pointer(C.toc_reference_owner_provision((*C.toc_reference)((*handle)(reference).c()))), (*handle)(reference).kept()))
}

// TargetDecision: The decision it refers to. Gives: Borrowed; nil when it refers to something else.
func (reference *Reference) TargetDecision() *Decision {
	defer runtime.KeepAlive(reference)
	return (*Decision)(lend(unsafe.Pointer(C.toc_reference_target_decision((*C.toc_reference)((*handle)(reference).c()))), (*handle)(reference).kept()))
}

// TargetDocument: The document it refers to. Gives: Borrowed; nil when it refers to something else.
func (reference *Reference) TargetDocument() *Document {
	defer runtime.KeepAlive(reference)
	return (*Document)(lend(unsafe.Pointer(C.toc_reference_target_document((*C.toc_reference)((*handle)(reference).c()))), (*handle)(reference).kept()))
}

// TargetID: The id of the entity it refers to. Gives: Borrowed; nil for nil.
func (reference *Reference) TargetID() string {
	defer runtime.KeepAlive(reference)
	return C.GoString(C.toc_reference_target_id((*C.toc_reference)((*handle)(reference).c())))
}

// TargetInstrument: The instrument it refers to. Gives: Borrowed; nil when it refers to something else.
func (reference *Reference) TargetInstrument() *Instrument {
	defer runtime.KeepAlive(reference)
	return (*Instrument)(lend(unsafe.Pointer(C.toc_reference_target_instrument((*C.toc_reference)((*handle)(reference).c()))), (*handle)(reference).kept()))
}

// TargetKind: The kind of the entity it refers to. Gives: One of TOC_KIND_*; TOC_KIND_NONE for nil.
func (reference *Reference) TargetKind() int32 {
	defer runtime.KeepAlive(reference)
	return int32(C.toc_reference_target_kind((*C.toc_reference)((*handle)(reference).c())))
}

// TargetProvision: The provision it refers to. Gives: Borrowed; nil when it refers to something else.
func (reference *Reference) TargetProvision() *Provision {
	defer runtime.KeepAlive(reference)
	return (*Provision)(lend(unsafe.Pointer(C.toc_reference_target_provision((*C.toc_reference)((*handle)(reference).c()))), (*handle)(reference).kept()))
}

// ReferenceList: A list of references.
type ReferenceList handle

// Equal is whether both are the same thing.
func (it *ReferenceList) Equal(other *ReferenceList) bool {
	return (*handle)(it).c() == (*handle)(other).c()
}

// Len is the number of elements.
func (list *ReferenceList) Len() int {
	defer runtime.KeepAlive(list)
	return int(C.toc_reference_list_count((*C.toc_reference_list)((*handle)(list).c())))
}

// At gives the element at a position; nil when there is none.
func (list *ReferenceList) At(position int) *Reference {
	defer runtime.KeepAlive(list)
	found := C.toc_reference_list_at((*C.toc_reference_list)((*handle)(list).c()), place(position))
	return (*Reference)(lend(unsafe.Pointer(found), (*handle)(list).kept()))
}

// Items gives all elements.
func (list *ReferenceList) Items() []*Reference {
	return items[*Reference](list)
}

// Resource: A guide, publication, tool or other aid.
type Resource handle

// Equal is whether both are the same thing.
func (it *Resource) Equal(other *Resource) bool {
	return (*handle)(it).c() == (*handle)(other).c()
}

// Author: Who wrote or held it, in one language. Gives: Borrowed; nil when not stated in this language.
func (resource *Resource) Author(language string) string {
	defer runtime.KeepAlive(resource)
	languageC := optional(language)
	defer C.free(unsafe.Pointer(languageC))
	return C.GoString(C.toc_resource_author((*C.toc_resource)((*handle)(resource).c()), languageC))
}

// Authors: Who wrote or held it, in all languages. Gives: Borrowed; never nil.
func (resource *Resource) Authors() *TextList {
	defer runtime.KeepAlive(resource)
	return (*TextList)(lend(unsafe.Pointer(C.toc_resource_authors((*C.toc_resource)((*handle)(resource).c()))), (*handle)(resource).kept()))
}

// Body: The body it belongs to. Gives: Borrowed; nil when there is none.
func (resource *Resource) Body() *Body {
	defer runtime.KeepAlive(resource)
	return (*Body)(lend(unsafe.Pointer(C.toc_resource_body((*C.toc_resource)((*handle)(resource).c()))), (*handle)(resource).kept()))
}

// Claims: What other sources say about it. Gives: Borrowed; never nil.
func (resource *Resource) Claims() *ClaimList {
	defer runtime.KeepAlive(resource)
	return (*ClaimList)(lend(unsafe.Pointer(C.toc_resource_claims((*C.toc_resource)((*handle)(resource).c()))), (*handle)(resource).kept()))
}

// Dataset: The dataset that the resource belongs to: what a binding pins. Gives: Borrowed; nil for nil.
func (resource *Resource) Dataset() *Dataset {
	defer runtime.KeepAlive(resource)
	return (*Dataset)(lend(unsafe.Pointer(C.toc_resource_dataset((*C.toc_resource)((*handle)(resource).c()))), (*handle)(resource).kept()))
}

// Date: Its date. Gives: A date (see date.h); 0 when not stated.
func (resource *Resource) Date() int32 {
	defer runtime.KeepAlive(resource)
	return int32(C.toc_resource_date((*C.toc_resource)((*handle)(resource).c())))
}

// Editions: Published versions of it. Gives: Borrowed; never nil.
func (resource *Resource) Editions() *EditionList {
	defer runtime.KeepAlive(resource)
	return (*EditionList)(lend(unsafe.Pointer(C.toc_resource_editions((*C.toc_resource)((*handle)(resource).c()))), (*handle)(resource).kept()))
}

// Href: Its address. Gives: Borrowed; nil when not stated.
func (resource *Resource) Href() string {
	defer runtime.KeepAlive(resource)
	return C.GoString(C.toc_resource_href((*C.toc_resource)((*handle)(resource).c())))
}

// ID: Its permanent id. Gives: Borrowed; nil for nil.
func (resource *Resource) ID() string {
	defer runtime.KeepAlive(resource)
	return C.GoString(C.toc_resource_id((*C.toc_resource)((*handle)(resource).c())))
}

// Index: Its index among all resources: 0 to count - 1. Gives: 0 also for nil.
func (resource *Resource) Index() uint32 {
	defer runtime.KeepAlive(resource)
	return uint32(C.toc_resource_index((*C.toc_resource)((*handle)(resource).c())))
}

// Instruments: The instruments it is about. Gives: Borrowed; never nil.
func (resource *Resource) Instruments() *InstrumentList {
	defer runtime.KeepAlive(resource)
	return (*InstrumentList)(lend(unsafe.Pointer(C.toc_resource_instruments((*C.toc_resource)((*handle)(resource).c()))), (*handle)(resource).kept()))
}

// ISBN: Its ISBN. Gives: Borrowed; nil when not stated.
func (resource *Resource) ISBN() string {
	defer runtime.KeepAlive(resource)
	return C.GoString(C.toc_resource_isbn((*C.toc_resource)((*handle)(resource).c())))
}

// Kind: What kind of resource it is. Gives: One of TOC_RESOURCE_*; 0 when other or not stated.
func (resource *Resource) Kind() int32 {
	defer runtime.KeepAlive(resource)
	return int32(C.toc_resource_kind((*C.toc_resource)((*handle)(resource).c())))
}

// Languages: The languages it is known to exist in, as BCP 47 tags separated by spaces. Gives: Borrowed; nil when
// not stated.
func (resource *Resource) Languages() string {
	defer runtime.KeepAlive(resource)
	return C.GoString(C.toc_resource_languages((*C.toc_resource)((*handle)(resource).c())))
}

// Meeting: The meeting it belongs to. Gives: Borrowed; nil when there is none.
func (resource *Resource) Meeting() *Meeting {
	defer runtime.KeepAlive(resource)
	return (*Meeting)(lend(unsafe.Pointer(C.toc_resource_meeting((*C.toc_resource)((*handle)(resource).c()))), (*handle)(resource).kept()))
}

// Note: A remark, in one language. Gives: Borrowed; nil when not stated in this language.
func (resource *Resource) Note(language string) string {
	defer runtime.KeepAlive(resource)
	languageC := optional(language)
	defer C.free(unsafe.Pointer(languageC))
	return C.GoString(C.toc_resource_note((*C.toc_resource)((*handle)(resource).c()), languageC))
}

// Notes: A remark, in all languages. Gives: Borrowed; never nil.
func (resource *Resource) Notes() *TextList {
	defer runtime.KeepAlive(resource)
	return (*TextList)(lend(unsafe.Pointer(C.toc_resource_notes((*C.toc_resource)((*handle)(resource).c()))), (*handle)(resource).kept()))
}

// SalesNumber: Its United Nations sales number. Gives: Borrowed; nil when not stated.
func (resource *Resource) SalesNumber() string {
	defer runtime.KeepAlive(resource)
	return C.GoString(C.toc_resource_sales_number((*C.toc_resource)((*handle)(resource).c())))
}

// Sources: The sources behind it. Gives: Borrowed; never nil.
func (resource *Resource) Sources() *SourceList {
	defer runtime.KeepAlive(resource)
	return (*SourceList)(lend(unsafe.Pointer(C.toc_resource_sources((*C.toc_resource)((*handle)(resource).c()))), (*handle)(resource).kept()))
}

// Terms: The terms it explains. Gives: Borrowed; never nil.
func (resource *Resource) Terms() *TermList {
	defer runtime.KeepAlive(resource)
	return (*TermList)(lend(unsafe.Pointer(C.toc_resource_terms((*C.toc_resource)((*handle)(resource).c()))), (*handle)(resource).kept()))
}

// Title: Its title, in one language. Gives: Borrowed; nil when not stated in this language.
func (resource *Resource) Title(language string) string {
	defer runtime.KeepAlive(resource)
	languageC := optional(language)
	defer C.free(unsafe.Pointer(languageC))
	return C.GoString(C.toc_resource_title((*C.toc_resource)((*handle)(resource).c()), languageC))
}

// Titles: Its title, in all languages. Gives: Borrowed; never nil.
func (resource *Resource) Titles() *TextList {
	defer runtime.KeepAlive(resource)
	return (*TextList)(lend(unsafe.Pointer(C.toc_resource_titles((*C.toc_resource)((*handle)(resource).c()))), (*handle)(resource).kept()))
}

// ResourceList: A list of resources.
type ResourceList handle

// Equal is whether both are the same thing.
func (it *ResourceList) Equal(other *ResourceList) bool {
	return (*handle)(it).c() == (*handle)(other).c()
}

// Len is the number of elements.
func (list *ResourceList) Len() int {
	defer runtime.KeepAlive(list)
	return int(C.toc_resource_list_count((*C.toc_resource_list)((*handle)(list).c())))
}

// At gives the element at a position; nil when there is none.
func (list *ResourceList) At(position int) *Resource {
	defer runtime.KeepAlive(list)
	found := C.toc_resource_list_at((*C.toc_resource_list)((*handle)(list).c()), place(position))
	return (*Resource)(lend(unsafe.Pointer(found), (*handle)(list).kept()))
}

// Items gives all elements.
func (list *ResourceList) Items() []*Resource {
	return items[*Resource](list)
}

// Rule: A rule of the final clauses, as data.
type Rule handle

// Equal is whether both are the same thing.
func (it *Rule) Equal(other *Rule) bool {
	return (*handle)(it).c() == (*handle)(other).c()
}

// Count: How many instruments of consent it takes; 0 when that is no part of the rule.
func (rule *Rule) Count() uint32 {
	defer runtime.KeepAlive(rule)
	return uint32(C.toc_rule_count((*C.toc_rule)((*handle)(rule).c())))
}

// Dataset: The dataset that the rule belongs to: what a binding pins. Gives: Borrowed; nil for nil.
func (rule *Rule) Dataset() *Dataset {
	defer runtime.KeepAlive(rule)
	return (*Dataset)(lend(unsafe.Pointer(C.toc_rule_dataset((*C.toc_rule)((*handle)(rule).c()))), (*handle)(rule).kept()))
}

// Days: How many days; 0 when that is no part of the rule.
func (rule *Rule) Days() uint32 {
	defer runtime.KeepAlive(rule)
	return uint32(C.toc_rule_days((*C.toc_rule)((*handle)(rule).c())))
}

// Entails: What else happens with it. Gives: One of TOC_ENTAILS_*; 0 when other or not stated.
func (rule *Rule) Entails() int32 {
	defer runtime.KeepAlive(rule)
	return int32(C.toc_rule_entails((*C.toc_rule)((*handle)(rule).c())))
}

// Index: Its index among all rules: 0 to count - 1. Gives: 0 also for nil.
func (rule *Rule) Index() uint32 {
	defer runtime.KeepAlive(rule)
	return uint32(C.toc_rule_index((*C.toc_rule)((*handle)(rule).c())))
}

// Instrument: The instrument that the rule belongs to. Gives: Borrowed; nil for nil.
func (rule *Rule) Instrument() *Instrument {
	defer runtime.KeepAlive(rule)
	return (*Instrument)(lend(unsafe.Pointer(C.toc_rule_instrument((*C.toc_rule)((*handle)(rule).c()))), (*handle)(rule).kept()))
}

// Kind: What the rule decides. Gives: One of TOC_RULE_*; 0 when other or not stated.
func (rule *Rule) Kind() int32 {
	defer runtime.KeepAlive(rule)
	return int32(C.toc_rule_kind((*C.toc_rule)((*handle)(rule).c())))
}

// Months: How many months; 0 when that is no part of the rule.
func (rule *Rule) Months() uint32 {
	defer runtime.KeepAlive(rule)
	return uint32(C.toc_rule_months((*C.toc_rule)((*handle)(rule).c())))
}

// NotBefore: The instrument before whose entry into force nothing happens. Gives: Borrowed; nil when there is
// none.
func (rule *Rule) NotBefore() *Instrument {
	defer runtime.KeepAlive(rule)
	return (*Instrument)(lend(unsafe.Pointer(C.toc_rule_not_before((*C.toc_rule)((*handle)(rule).c()))), (*handle)(rule).kept()))
}

// Organizations: Whether what an organization deposits counts beside its member States. Gives: One of
// TOC_ORGANIZATIONS_*; 0 when other or not stated.
func (rule *Rule) Organizations() int32 {
	defer runtime.KeepAlive(rule)
	return int32(C.toc_rule_organizations((*C.toc_rule)((*handle)(rule).c())))
}

// Provision: The provision that says so. Gives: Borrowed; nil when there is none.
func (rule *Rule) Provision() *Provision {
	defer runtime.KeepAlive(rule)
	return (*Provision)(lend(unsafe.Pointer(C.toc_rule_provision((*C.toc_rule)((*handle)(rule).c()))), (*handle)(rule).kept()))
}

// Requires: The instrument to which one must also be a party. Gives: Borrowed; nil when there is none.
func (rule *Rule) Requires() *Instrument {
	defer runtime.KeepAlive(rule)
	return (*Instrument)(lend(unsafe.Pointer(C.toc_rule_requires((*C.toc_rule)((*handle)(rule).c()))), (*handle)(rule).kept()))
}

// Summaries: The rule in our own words, in all languages. Gives: Borrowed; never nil.
func (rule *Rule) Summaries() *TextList {
	defer runtime.KeepAlive(rule)
	return (*TextList)(lend(unsafe.Pointer(C.toc_rule_summaries((*C.toc_rule)((*handle)(rule).c()))), (*handle)(rule).kept()))
}

// Summary: The rule in our own words, in one language. Gives: Borrowed; nil when not stated in this language.
func (rule *Rule) Summary(language string) string {
	defer runtime.KeepAlive(rule)
	languageC := optional(language)
	defer C.free(unsafe.Pointer(languageC))
	return C.GoString(C.toc_rule_summary((*C.toc_rule)((*handle)(rule).c()), languageC))
}

// Years: How many years; 0 when that is no part of the rule.
func (rule *Rule) Years() uint32 {
	defer runtime.KeepAlive(rule)
	return uint32(C.toc_rule_years((*C.toc_rule)((*handle)(rule).c())))
}

// RuleList: A list of rules.
type RuleList handle

// Equal is whether both are the same thing.
func (it *RuleList) Equal(other *RuleList) bool {
	return (*handle)(it).c() == (*handle)(other).c()
}

// Len is the number of elements.
func (list *RuleList) Len() int {
	defer runtime.KeepAlive(list)
	return int(C.toc_rule_list_count((*C.toc_rule_list)((*handle)(list).c())))
}

// At gives the element at a position; nil when there is none.
func (list *RuleList) At(position int) *Rule {
	defer runtime.KeepAlive(list)
	found := C.toc_rule_list_at((*C.toc_rule_list)((*handle)(list).c()), place(position))
	return (*Rule)(lend(unsafe.Pointer(found), (*handle)(list).kept()))
}

// Items gives all elements.
func (list *RuleList) Items() []*Rule {
	return items[*Rule](list)
}

// Series: A series of document symbols that belongs to a body.
type Series handle

// Equal is whether both are the same thing.
func (it *Series) Equal(other *Series) bool {
	return (*handle)(it).c() == (*handle)(other).c()
}

// Body: The body that the series belongs to. Gives: Borrowed; nil for nil.
func (series *Series) Body() *Body {
	defer runtime.KeepAlive(series)
	return (*Body)(lend(unsafe.Pointer(C.toc_series_body((*C.toc_series)((*handle)(series).c()))), (*handle)(series).kept()))
}

// Dataset: The dataset that the series belongs to: what a binding pins. Gives: Borrowed; nil for nil.
func (series *Series) Dataset() *Dataset {
	defer runtime.KeepAlive(series)
	return (*Dataset)(lend(unsafe.Pointer(C.toc_series_dataset((*C.toc_series)((*handle)(series).c()))), (*handle)(series).kept()))
}

// Index: Its index among all series: 0 to count - 1. Gives: 0 also for nil.
func (series *Series) Index() uint32 {
	defer runtime.KeepAlive(series)
	return uint32(C.toc_series_index((*C.toc_series)((*handle)(series).c())))
}

// Note: A remark, in one language. Gives: Borrowed; nil when not stated in this language.
func (series *Series) Note(language string) string {
	defer runtime.KeepAlive(series)
	languageC := optional(language)
	defer C.free(unsafe.Pointer(languageC))
	return C.GoString(C.toc_series_note((*C.toc_series)((*handle)(series).c()), languageC))
}

// Notes: A remark, in all languages. Gives: Borrowed; never nil.
func (series *Series) Notes() *TextList {
	defer runtime.KeepAlive(series)
	return (*TextList)(lend(unsafe.Pointer(C.toc_series_notes((*C.toc_series)((*handle)(series).c()))), (*handle)(series).kept()))
}

// Prefix: How its symbols begin, such as "CTOC/COP/WG.2". Gives: Borrowed; nil when not stated.
func (series *Series) Prefix() string {
	defer runtime.KeepAlive(series)
	return C.GoString(C.toc_series_prefix((*C.toc_series)((*handle)(series).c())))
}

// Sources: The sources behind it. Gives: Borrowed; never nil.
func (series *Series) Sources() *SourceList {
	defer runtime.KeepAlive(series)
	return (*SourceList)(lend(unsafe.Pointer(C.toc_series_sources((*C.toc_series)((*handle)(series).c()))), (*handle)(series).kept()))
}

// Verified: Whether the prefix was seen; TOC_VERIFIED_NO marks what only memory says. Gives: One of
// TOC_VERIFIED_*; 0 when other or not stated.
func (series *Series) Verified() int32 {
	defer runtime.KeepAlive(series)
	return int32(C.toc_series_verified((*C.toc_series)((*handle)(series).c())))
}

// SeriesList: A list of series.
type SeriesList handle

// Equal is whether both are the same thing.
func (it *SeriesList) Equal(other *SeriesList) bool {
	return (*handle)(it).c() == (*handle)(other).c()
}

// Len is the number of elements.
func (list *SeriesList) Len() int {
	defer runtime.KeepAlive(list)
	return int(C.toc_series_list_count((*C.toc_series_list)((*handle)(list).c())))
}

// At gives the element at a position; nil when there is none.
func (list *SeriesList) At(position int) *Series {
	defer runtime.KeepAlive(list)
	found := C.toc_series_list_at((*C.toc_series_list)((*handle)(list).c()), place(position))
	return (*Series)(lend(unsafe.Pointer(found), (*handle)(list).kept()))
}

// Items gives all elements.
func (list *SeriesList) Items() []*Series {
	return items[*Series](list)
}

// Source: Where a fact was read.
type Source handle

// Equal is whether both are the same thing.
func (it *Source) Equal(other *Source) bool {
	return (*handle)(it).c() == (*handle)(other).c()
}

// Dataset: The dataset that the source belongs to: what a binding pins. Gives: Borrowed; nil for nil.
func (source *Source) Dataset() *Dataset {
	defer runtime.KeepAlive(source)
	return (*Dataset)(lend(unsafe.Pointer(C.toc_source_dataset((*C.toc_source)((*handle)(source).c()))), (*handle)(source).kept()))
}

// Date: The date of the source, or of its state when it was read. Gives: A date (see date.h); 0 when not stated.
func (source *Source) Date() int32 {
	defer runtime.KeepAlive(source)
	return int32(C.toc_source_date((*C.toc_source)((*handle)(source).c())))
}

// Href: Its address. Gives: Borrowed; nil when not stated.
func (source *Source) Href() string {
	defer runtime.KeepAlive(source)
	return C.GoString(C.toc_source_href((*C.toc_source)((*handle)(source).c())))
}

// ID: Its permanent id. Gives: Borrowed; nil for nil.
func (source *Source) ID() string {
	defer runtime.KeepAlive(source)
	return C.GoString(C.toc_source_id((*C.toc_source)((*handle)(source).c())))
}

// Index: Its index among all sources: 0 to count - 1. Gives: 0 also for nil.
func (source *Source) Index() uint32 {
	defer runtime.KeepAlive(source)
	return uint32(C.toc_source_index((*C.toc_source)((*handle)(source).c())))
}

// Kind: What kind of source it is. Gives: One of TOC_SOURCE_*; 0 when other or not stated.
func (source *Source) Kind() int32 {
	defer runtime.KeepAlive(source)
	return int32(C.toc_source_kind((*C.toc_source)((*handle)(source).c())))
}

// Note: A remark on it, in one language. Gives: Borrowed; nil when not stated in this language.
func (source *Source) Note(language string) string {
	defer runtime.KeepAlive(source)
	languageC := optional(language)
	defer C.free(unsafe.Pointer(languageC))
	return C.GoString(C.toc_source_note((*C.toc_source)((*handle)(source).c()), languageC))
}

// Notes: A remark on it, in all languages. Gives: Borrowed; never nil.
func (source *Source) Notes() *TextList {
	defer runtime.KeepAlive(source)
	return (*TextList)(lend(unsafe.Pointer(C.toc_source_notes((*C.toc_source)((*handle)(source).c()))), (*handle)(source).kept()))
}

// Title: Its title, in one language. Gives: Borrowed; nil when not stated in this language.
func (source *Source) Title(language string) string {
	defer runtime.KeepAlive(source)
	languageC := optional(language)
	defer C.free(unsafe.Pointer(languageC))
	return C.GoString(C.toc_source_title((*C.toc_source)((*handle)(source).c()), languageC))
}

// Titles: Its title, in all languages. Gives: Borrowed; never nil.
func (source *Source) Titles() *TextList {
	defer runtime.KeepAlive(source)
	return (*TextList)(lend(unsafe.Pointer(C.toc_source_titles((*C.toc_source)((*handle)(source).c()))), (*handle)(source).kept()))
}

// Verified: Whether somebody read the fact there; TOC_VERIFIED_NO marks what only memory says. Gives: One of
// TOC_VERIFIED_*; 0 when other or not stated.
func (source *Source) Verified() int32 {
	defer runtime.KeepAlive(source)
	return int32(C.toc_source_verified((*C.toc_source)((*handle)(source).c())))
}

// SourceList: A list of sources.
type SourceList handle

// Equal is whether both are the same thing.
func (it *SourceList) Equal(other *SourceList) bool {
	return (*handle)(it).c() == (*handle)(other).c()
}

// Len is the number of elements.
func (list *SourceList) Len() int {
	defer runtime.KeepAlive(list)
	return int(C.toc_source_list_count((*C.toc_source_list)((*handle)(list).c())))
}

// At gives the element at a position; nil when there is none.
func (list *SourceList) At(position int) *Source {
	defer runtime.KeepAlive(list)
	found := C.toc_source_list_at((*C.toc_source_list)((*handle)(list).c()), place(position))
	return (*Source)(lend(unsafe.Pointer(found), (*handle)(list).kept()))
}

// Items gives all elements.
func (list *SourceList) Items() []*Source {
	return items[*Source](list)
}

// Term: A term that an instrument defines.
type Term handle

// Equal is whether both are the same thing.
func (it *Term) Equal(other *Term) bool {
	return (*handle)(it).c() == (*handle)(other).c()
}

// Dataset: The dataset that the term belongs to: what a binding pins. Gives: Borrowed; nil for nil.
func (term *Term) Dataset() *Dataset {
	defer runtime.KeepAlive(term)
	return (*Dataset)(lend(unsafe.Pointer(C.toc_term_dataset((*C.toc_term)((*handle)(term).c()))), (*handle)(term).kept()))
}

// DefinedBy: The provision that defines it. Gives: Borrowed; nil when there is none.
func (term *Term) DefinedBy() *Provision {
	defer runtime.KeepAlive(term)
	return (*Provision)(lend(unsafe.Pointer(C.toc_term_defined_by((*C.toc_term)((*handle)(term).c()))), (*handle)(term).kept()))
}

// Gloss: What it means, in our own words, in one language. Gives: Borrowed; nil when not stated in this language.
func (term *Term) Gloss(language string) string {
	defer runtime.KeepAlive(term)
	languageC := optional(language)
	defer C.free(unsafe.Pointer(languageC))
	return C.GoString(C.toc_term_gloss((*C.toc_term)((*handle)(term).c()), languageC))
}

// Glosses: What it means, in our own words, in all languages. Gives: Borrowed; never nil.
func (term *Term) Glosses() *TextList {
	defer runtime.KeepAlive(term)
	return (*TextList)(lend(unsafe.Pointer(C.toc_term_glosses((*C.toc_term)((*handle)(term).c()))), (*handle)(term).kept()))
}

// ID: Its permanent id. Gives: Borrowed; nil for nil.
func (term *Term) ID() string {
	defer runtime.KeepAlive(term)
	return C.GoString(C.toc_term_id((*C.toc_term)((*handle)(term).c())))
}

// Index: Its index among all terms: 0 to count - 1. Gives: 0 also for nil.
func (term *Term) Index() uint32 {
	defer runtime.KeepAlive(term)
	return uint32(C.toc_term_index((*C.toc_term)((*handle)(term).c())))
}

// Instrument: The instrument that defines it. Gives: Borrowed; nil when there is none.
func (term *Term) Instrument() *Instrument {
	defer runtime.KeepAlive(term)
	return (*Instrument)(lend(unsafe.Pointer(C.toc_term_instrument((*C.toc_term)((*handle)(term).c()))), (*handle)(term).kept()))
}

// Label: The term itself, in one language. Gives: Borrowed; nil when not stated in this language.
func (term *Term) Label(language string) string {
	defer runtime.KeepAlive(term)
	languageC := optional(language)
	defer C.free(unsafe.Pointer(languageC))
	return C.GoString(C.toc_term_label((*C.toc_term)((*handle)(term).c()), languageC))
}

// Labels: The term itself, in all languages. Gives: Borrowed; never nil.
func (term *Term) Labels() *TextList {
	defer runtime.KeepAlive(term)
	return (*TextList)(lend(unsafe.Pointer(C.toc_term_labels((*C.toc_term)((*handle)(term).c()))), (*handle)(term).kept()))
}

// See: Related terms, such as the Convention's beside a Protocol's. Gives: Borrowed; never nil.
func (term *Term) See() *TermList {
	defer runtime.KeepAlive(term)
	return (*TermList)(lend(unsafe.Pointer(C.toc_term_see((*C.toc_term)((*handle)(term).c()))), (*handle)(term).kept()))
}

// SeenFrom: The terms that name this one as related. Gives: Borrowed; never nil.
func (term *Term) SeenFrom() *TermList {
	defer runtime.KeepAlive(term)
	return (*TermList)(lend(unsafe.Pointer(C.toc_term_seen_from((*C.toc_term)((*handle)(term).c()))), (*handle)(term).kept()))
}

// Sources: The sources behind it. Gives: Borrowed; never nil.
func (term *Term) Sources() *SourceList {
	defer runtime.KeepAlive(term)
	return (*SourceList)(lend(unsafe.Pointer(C.toc_term_sources((*C.toc_term)((*handle)(term).c()))), (*handle)(term).kept()))
}

// UsedIn: The provisions that use the term, beyond its definition. Gives: Borrowed; never nil.
func (term *Term) UsedIn() *ProvisionList {
	defer runtime.KeepAlive(term)
	return (*ProvisionList)(lend(unsafe.Pointer(C.toc_term_used_in((*C.toc_term)((*handle)(term).c()))), (*handle)(term).kept()))
}

// TermList: A list of terms.
type TermList handle

// Equal is whether both are the same thing.
func (it *TermList) Equal(other *TermList) bool {
	return (*handle)(it).c() == (*handle)(other).c()
}

// Len is the number of elements.
func (list *TermList) Len() int {
	defer runtime.KeepAlive(list)
	return int(C.toc_term_list_count((*C.toc_term_list)((*handle)(list).c())))
}

// At gives the element at a position; nil when there is none.
func (list *TermList) At(position int) *Term {
	defer runtime.KeepAlive(list)
	found := C.toc_term_list_at((*C.toc_term_list)((*handle)(list).c()), place(position))
	return (*Term)(lend(unsafe.Pointer(found), (*handle)(list).kept()))
}

// Items gives all elements.
func (list *TermList) Items() []*Term {
	return items[*Term](list)
}

// Text: A text in one language.
type Text handle

// Equal is whether both are the same thing.
func (it *Text) Equal(other *Text) bool {
	return (*handle)(it).c() == (*handle)(other).c()
}

// Dataset: The dataset that the text belongs to: what a binding pins. Gives: Borrowed; nil for nil.
func (text *Text) Dataset() *Dataset {
	defer runtime.KeepAlive(text)
	return (*Dataset)(lend(unsafe.Pointer(C.toc_text_dataset((*C.toc_text)((*handle)(text).c()))), (*handle)(text).kept()))
}

// Index: Its index among all texts: 0 to count - 1. Gives: 0 also for nil.
func (text *Text) Index() uint32 {
	defer runtime.KeepAlive(text)
	return uint32(C.toc_text_index((*C.toc_text)((*handle)(text).c())))
}

// Language: Its language, a BCP 47 tag. Gives: Borrowed; nil when not stated.
func (text *Text) Language() string {
	defer runtime.KeepAlive(text)
	return C.GoString(C.toc_text_language((*C.toc_text)((*handle)(text).c())))
}

// Since: The day since when it holds (former names). Gives: A date (see date.h); 0 when not stated.
func (text *Text) Since() int32 {
	defer runtime.KeepAlive(text)
	return int32(C.toc_text_since((*C.toc_text)((*handle)(text).c())))
}

// Status: Whether it is official or unofficial; 0 when that is not stated. Gives: One of TOC_TEXT_*; 0 when other
// or not stated.
func (text *Text) Status() int32 {
	defer runtime.KeepAlive(text)
	return int32(C.toc_text_status((*C.toc_text)((*handle)(text).c())))
}

// String: The text itself. Gives: Borrowed; nil when not stated.
func (text *Text) String() string {
	defer runtime.KeepAlive(text)
	return C.GoString(C.toc_text_string((*C.toc_text)((*handle)(text).c())))
}

// Until: The day until when it held (former names). Gives: A date (see date.h); 0 when not stated.
func (text *Text) Until() int32 {
	defer runtime.KeepAlive(text)
	return int32(C.toc_text_until((*C.toc_text)((*handle)(text).c())))
}

// TextList: A list of texts.
type TextList handle

// Equal is whether both are the same thing.
func (it *TextList) Equal(other *TextList) bool {
	return (*handle)(it).c() == (*handle)(other).c()
}

// Len is the number of elements.
func (list *TextList) Len() int {
	defer runtime.KeepAlive(list)
	return int(C.toc_text_list_count((*C.toc_text_list)((*handle)(list).c())))
}

// At gives the element at a position; nil when there is none.
func (list *TextList) At(position int) *Text {
	defer runtime.KeepAlive(list)
	found := C.toc_text_list_at((*C.toc_text_list)((*handle)(list).c()), place(position))
	return (*Text)(lend(unsafe.Pointer(found), (*handle)(list).kept()))
}

// Items gives all elements.
func (list *TextList) Items() []*Text {
	return items[*Text](list)
}

// Topic: A subject of the controlled list.
type Topic handle

// Equal is whether both are the same thing.
func (it *Topic) Equal(other *Topic) bool {
	return (*handle)(it).c() == (*handle)(other).c()
}

// Dataset: The dataset that the topic belongs to: what a binding pins. Gives: Borrowed; nil for nil.
func (topic *Topic) Dataset() *Dataset {
	defer runtime.KeepAlive(topic)
	return (*Dataset)(lend(unsafe.Pointer(C.toc_topic_dataset((*C.toc_topic)((*handle)(topic).c()))), (*handle)(topic).kept()))
}

// ID: Its permanent id. Gives: Borrowed; nil for nil.
func (topic *Topic) ID() string {
	defer runtime.KeepAlive(topic)
	return C.GoString(C.toc_topic_id((*C.toc_topic)((*handle)(topic).c())))
}

// Index: Its index among all topics: 0 to count - 1. Gives: 0 also for nil.
func (topic *Topic) Index() uint32 {
	defer runtime.KeepAlive(topic)
	return uint32(C.toc_topic_index((*C.toc_topic)((*handle)(topic).c())))
}

// Name: Its name, in one language. Gives: Borrowed; nil when not stated in this language.
func (topic *Topic) Name(language string) string {
	defer runtime.KeepAlive(topic)
	languageC := optional(language)
	defer C.free(unsafe.Pointer(languageC))
	return C.GoString(C.toc_topic_name((*C.toc_topic)((*handle)(topic).c()), languageC))
}

// Names: Its name, in all languages. Gives: Borrowed; never nil.
func (topic *Topic) Names() *TextList {
	defer runtime.KeepAlive(topic)
	return (*TextList)(lend(unsafe.Pointer(C.toc_topic_names((*C.toc_topic)((*handle)(topic).c()))), (*handle)(topic).kept()))
}

// Provisions: The provisions on this topic, in the order of the instruments. Gives: Borrowed; never nil.
func (topic *Topic) Provisions() *ProvisionList {
	defer runtime.KeepAlive(topic)
	return (*ProvisionList)(lend(unsafe.Pointer(C.toc_topic_provisions((*C.toc_topic)((*handle)(topic).c()))), (*handle)(topic).kept()))
}

// TopicList: A list of topics.
type TopicList handle

// Equal is whether both are the same thing.
func (it *TopicList) Equal(other *TopicList) bool {
	return (*handle)(it).c() == (*handle)(other).c()
}

// Len is the number of elements.
func (list *TopicList) Len() int {
	defer runtime.KeepAlive(list)
	return int(C.toc_topic_list_count((*C.toc_topic_list)((*handle)(list).c())))
}

// At gives the element at a position; nil when there is none.
func (list *TopicList) At(position int) *Topic {
	defer runtime.KeepAlive(list)
	found := C.toc_topic_list_at((*C.toc_topic_list)((*handle)(list).c()), place(position))
	return (*Topic)(lend(unsafe.Pointer(found), (*handle)(list).kept()))
}

// Items gives all elements.
func (list *TopicList) Items() []*Topic {
	return items[*Topic](list)
}

// Wording: A folded form of a phrase or of the name of an instrument.
type Wording handle

// Equal is whether both are the same thing.
func (it *Wording) Equal(other *Wording) bool {
	return (*handle)(it).c() == (*handle)(other).c()
}

// Capitals: Whether it counts in capital letters only: "TIP". Gives: 1 or 0.
func (wording *Wording) Capitals() bool {
	defer runtime.KeepAlive(wording)
	return C.toc_wording_capitals((*C.toc_wording)((*handle)(wording).c())) != 0
}

// Dataset: The dataset that the wording belongs to: what a binding pins. Gives: Borrowed; nil for nil.
func (wording *Wording) Dataset() *Dataset {
	defer runtime.KeepAlive(wording)
	return (*Dataset)(lend(unsafe.Pointer(C.toc_wording_dataset((*C.toc_wording)((*handle)(wording).c()))), (*handle)(wording).kept()))
}

// First: The first of them. Gives: Borrowed; nil when not stated.
func (wording *Wording) First() string {
	defer runtime.KeepAlive(wording)
	return C.GoString(C.toc_wording_first((*C.toc_wording)((*handle)(wording).c())))
}

// Index: Its index among all wordings: 0 to count - 1. Gives: 0 also for nil.
func (wording *Wording) Index() uint32 {
	defer runtime.KeepAlive(wording)
	return uint32(C.toc_wording_index((*C.toc_wording)((*handle)(wording).c())))
}

// Instrument: The instrument that it names. Gives: Borrowed; nil when there is none.
func (wording *Wording) Instrument() *Instrument {
	defer runtime.KeepAlive(wording)
	return (*Instrument)(lend(unsafe.Pointer(C.toc_wording_instrument((*C.toc_wording)((*handle)(wording).c()))), (*handle)(wording).kept()))
}

// Key: The folded words, one blank between them. Gives: Borrowed; nil when not stated.
func (wording *Wording) Key() string {
	defer runtime.KeepAlive(wording)
	return C.GoString(C.toc_wording_key((*C.toc_wording)((*handle)(wording).c())))
}

// Language: Its language, a BCP 47 tag; "" for any. Gives: Borrowed; nil when not stated.
func (wording *Wording) Language() string {
	defer runtime.KeepAlive(wording)
	return C.GoString(C.toc_wording_language((*C.toc_wording)((*handle)(wording).c())))
}

// Phrase: The phrase that it is a form of. Gives: Borrowed; nil when there is none.
func (wording *Wording) Phrase() *Phrase {
	defer runtime.KeepAlive(wording)
	return (*Phrase)(lend(unsafe.Pointer(C.toc_wording_phrase((*C.toc_wording)((*handle)(wording).c()))), (*handle)(wording).kept()))
}

// Stopped: Whether it is an abbreviation: a full stop may follow it. Gives: 1 or 0.
func (wording *Wording) Stopped() bool {
	defer runtime.KeepAlive(wording)
	return C.toc_wording_stopped((*C.toc_wording)((*handle)(wording).c())) != 0
}

// WordingList: A list of wordings.
type WordingList handle

// Equal is whether both are the same thing.
func (it *WordingList) Equal(other *WordingList) bool {
	return (*handle)(it).c() == (*handle)(other).c()
}

// Len is the number of elements.
func (list *WordingList) Len() int {
	defer runtime.KeepAlive(list)
	return int(C.toc_wording_list_count((*C.toc_wording_list)((*handle)(list).c())))
}

// At gives the element at a position; nil when there is none.
func (list *WordingList) At(position int) *Wording {
	defer runtime.KeepAlive(list)
	found := C.toc_wording_list_at((*C.toc_wording_list)((*handle)(list).c()), place(position))
	return (*Wording)(lend(unsafe.Pointer(found), (*handle)(list).kept()))
}

// Items gives all elements.
func (list *WordingList) Items() []*Wording {
	return items[*Wording](list)
}

// ActionKindName: The word of the dataset for a constant, such as "signature". Gives: A constant, or nil for a
// number that is none of the listed ones.
func ActionKindName(number int32) string {
	return C.GoString(C.toc_action_kind_name(C.int32_t(number)))
}

// KindName: The name of a kind of thing as the dataset writes it, such as "provision". Gives: A constant, or nil
// for a number that is no kind.
func KindName(kind int32) string {
	return C.GoString(C.toc_kind_name(C.int32_t(kind)))
}

// ResultMessage: What a result code means, as a short English sentence without a full stop. Gives: A constant;
// never nil.
func ResultMessage(result int32) string {
	return C.GoString(C.toc_result_message(C.int32_t(result)))
}

// ResultName: The name of a result code, such as "TOC_E_NOMEM". Gives: A constant; "unknown" for a number that is
// no result code.
func ResultName(result int32) string {
	return C.GoString(C.toc_result_name(C.int32_t(result)))
}

// VersionNumber: The version of the library at run time: major * 10000 + minor * 100 + patch.
func VersionNumber() int32 {
	return int32(C.toc_version_number())
}

// VersionString: The version of the library at run time, such as "0.1.0". Gives: A constant; never nil.
func VersionString() string {
	return C.GoString(C.toc_version_string())
}

// CiteFormat: Writes the citation of a provision. Gives: The length of the whole text without the NUL.
func CiteFormat(provision *Provision, style int32, language string) string {
	defer runtime.KeepAlive(provision)
	languageC := optional(language)
	defer C.free(unsafe.Pointer(languageC))
	return written(func(buffer *C.char, size C.size_t) C.size_t {
		return C.toc_cite_format((*C.toc_provision)((*handle)(provision).c()), C.int32_t(style), languageC, buffer, size)
	})
}

// CiteScan: Finds the citations in a text, in one pass and in time that grows with its length only. In a list
// ("articles 5, 6 and 8") each item is a citation with a place of its own. The names of instruments, decisions,
// document symbols and volumes of the Treaty Series are found too. Bytes that are not UTF-8 are passed over.
// Gives: TOC_OK, TOC_E_ARGUMENT, TOC_E_NOMEM, or TOC_E_LIMIT for more than 33 million citations or targets.
func CiteScan(dataset *Dataset, text string, language string, contextID string) (*CitationList, error) {
	defer runtime.KeepAlive(dataset)
	textC := C.CString(text)
	defer C.free(unsafe.Pointer(textC))
	languageC := optional(language)
	defer C.free(unsafe.Pointer(languageC))
	contextIDC := optional(contextID)
	defer C.free(unsafe.Pointer(contextIDC))
	var out_ *C.toc_citation_list
	result, errno := C.toc_cite_scan((*C.toc_dataset)((*handle)(dataset).c()), textC, C.size_t(len(text)), languageC, contextIDC, &out_)
	if err := check(result, errno); err != nil {
		return nil, err
	}
	return (*CitationList)(own(unsafe.Pointer(out_), (*handle)(dataset).kept(), func() { C.toc_citation_list_free(out_) })), nil
}

// CiteStateName: The word of the dataset for a state, such as "exact". Gives: A constant, or nil for a number that
// is none of the listed ones.
func CiteStateName(number int32) string {
	return C.GoString(C.toc_cite_state_name(C.int32_t(number)))
}

// FindProvision: Finds the provision that a person means: a citation in any form that toc_cite_scan reads ("UNTOC
// art. 18", "art 3(a) TIP"), or a locator ("som#art_6"). Gives: Borrowed; nil when it is no citation of one
// provision, or not certain which one.
func FindProvision(dataset *Dataset, text string, contextID string) *Provision {
	defer runtime.KeepAlive(dataset)
	textC := optional(text)
	defer C.free(unsafe.Pointer(textC))
	contextIDC := optional(contextID)
	defer C.free(unsafe.Pointer(contextIDC))
	return (*Provision)(lend(unsafe.Pointer(C.toc_find_provision((*C.toc_dataset)((*handle)(dataset).c()), textC, contextIDC)), (*handle)(dataset).kept()))
}

// CommonInstruments: Lists the instruments in force for both of two participants on a day, in the order of the
// dataset. Gives: TOC_OK; TOC_E_ARGUMENT when a participant or out is nil, the two are of different datasets, or
// date is no date; TOC_E_NOMEM.
func CommonInstruments(a *Participant, b *Participant, date int32) (uint32, *InstrumentList, error) {
	defer runtime.KeepAlive(a)
	defer runtime.KeepAlive(b)
	var unknown C.uint32_t
	var out_ *C.toc_instrument_list
	result, errno := C.toc_common_instruments((*C.toc_participant)((*handle)(a).c()), (*C.toc_participant)((*handle)(b).c()), C.int32_t(date), &unknown, &out_)
	if err := check(result, errno); err != nil {
		return 0, nil, err
	}
	return uint32(unknown), (*InstrumentList)(own(unsafe.Pointer(out_), (*handle)(a).kept(), func() { C.toc_instrument_list_free(out_) })), nil
}

// CommonProvisions: Lists the provisions on a topic in the instruments in force for both of two participants on a
// day, in reading order, such as what they owe each other on extradition. Those of an instrument that cannot be
// decided are left out: call toc_common_instruments to see what is undecided. Gives: TOC_OK; TOC_E_ARGUMENT when
// something is nil or of another dataset, or date is no date; TOC_E_NOMEM.
func CommonProvisions(a *Participant, b *Participant, topic *Topic, date int32) (*ProvisionList, error) {
	defer runtime.KeepAlive(a)
	defer runtime.KeepAlive(b)
	defer runtime.KeepAlive(topic)
	var out_ *C.toc_provision_list
	result, errno := C.toc_common_provisions((*C.toc_participant)((*handle)(a).c()), (*C.toc_participant)((*handle)(b).c()), (*C.toc_topic)((*handle)(topic).c()), C.int32_t(date), &out_)
	if err := check(result, errno); err != nil {
		return nil, err
	}
	return (*ProvisionList)(own(unsafe.Pointer(out_), (*handle)(a).kept(), func() { C.toc_provision_list_free(out_) })), nil
}

// DatasetBuiltin: The dataset that was compiled into the library: no file, no allocation, no start-up cost. Gives:
// A dataset that need not be released (releasing it does nothing); nil when the library was built without one.
func DatasetBuiltin() *Dataset {
	return (*Dataset)(lend(unsafe.Pointer(C.toc_dataset_builtin()), nil))
}

// DatasetOpenFile: Opens a snapshot file (`.tocb`), as `toc-data compile` writes it. Gives: TOC_OK, or
// TOC_E_ARGUMENT, TOC_E_IO, TOC_E_NOMEM, TOC_E_FORMAT, TOC_E_VERSION, TOC_E_LIMIT, TOC_E_PLATFORM.
func DatasetOpenFile(path string, flags uint32) (*Dataset, error) {
	pathC := whole(path)
	defer C.free(unsafe.Pointer(pathC))
	var out_ *C.toc_dataset
	result, errno := C.toc_dataset_open_file(pathC, C.uint32_t(flags), &out_)
	if err := check(result, errno); err != nil {
		return nil, err
	}
	return (*Dataset)(ownDataset(out_)), nil
}

// DatasetOpenMemory: Opens a snapshot from bytes in memory, which are copied and verified completely. Gives:
// TOC_OK, or TOC_E_ARGUMENT, TOC_E_NOMEM, TOC_E_FORMAT, TOC_E_VERSION, TOC_E_PLATFORM.
func DatasetOpenMemory(bytes []byte) (*Dataset, error) {
	var out_ *C.toc_dataset
	result, errno := C.toc_dataset_open_memory(block(bytes), C.size_t(len(bytes)), &out_)
	if err := check(result, errno); err != nil {
		return nil, err
	}
	return (*Dataset)(ownDataset(out_)), nil
}

// DateAddDays: The date a number of days later (or earlier). The "ninetieth day after" a day is that day plus 90.
// Gives: A full date; 0 when date is not full or the result leaves years 1 to 9999.
func DateAddDays(date int32, days int32) int32 {
	return int32(C.toc_date_add_days(C.int32_t(date), C.int32_t(days)))
}

// DateAddMonths: The date a number of months later (or earlier). Where that month is shorter, its last day. Gives:
// A full date; 0 when date is not full or the result leaves years 1 to 9999.
func DateAddMonths(date int32, months int32) int32 {
	return int32(C.toc_date_add_months(C.int32_t(date), C.int32_t(months)))
}

// DateCompare: Compares two dates, three-valued: what overlaps cannot be told apart. Gives: One of TOC_DATE_*.
func DateCompare(first int32, second int32) int32 {
	return int32(C.toc_date_compare(C.int32_t(first), C.int32_t(second)))
}

// DateDaysBetween: Days from the first date to the second; negative when the second is earlier. Gives: The number
// of days; 0 also when one of them is not a full date.
func DateDaysBetween(first int32, second int32) int32 {
	return int32(C.toc_date_days_between(C.int32_t(first), C.int32_t(second)))
}

// DateEarliest: The first day the date can mean: 20040200 gives 20040201. Gives: A full date; 0 for what is no
// date.
func DateEarliest(date int32) int32 {
	return int32(C.toc_date_earliest(C.int32_t(date)))
}

// DateFormat: Writes a date in ISO 8601, shortened where parts are unknown: "2003-09-29", "2003-09", "2003".
// Gives: Bytes that the text has without NUL; 0 for 0 and for what is no date. When the result is not below size,
// the text was cut.
func DateFormat(date int32) string {
	return written(func(buffer *C.char, size C.size_t) C.size_t {
		return C.toc_date_format(C.int32_t(date), buffer, size)
	})
}

// DateIsFull: Whether year, month and day are all known.
func DateIsFull(date int32) bool {
	return C.toc_date_is_full(C.int32_t(date)) != 0
}

// DateIsValid: Whether the number is a date by the rules above, complete or not; 0 is none.
func DateIsValid(date int32) bool {
	return C.toc_date_is_valid(C.int32_t(date)) != 0
}

// DateLatest: The last day the date can mean: 20040200 gives 20040229. Gives: A full date; 0 for what is no date.
func DateLatest(date int32) int32 {
	return int32(C.toc_date_latest(C.int32_t(date)))
}

// DateParse: Reads an ISO 8601 calendar date: "2003", "2003-09" or "2003-09-29". Gives: The date; 0 when text is
// nil or no such date exists (30 February, year 0, other characters).
func DateParse(text string) int32 {
	textC := optional(text)
	defer C.free(unsafe.Pointer(textC))
	return int32(C.toc_date_parse(textC))
}

// DecisionKindName: The word of the dataset for a constant, such as "decision". Gives: A constant, or nil for a
// number that is none of the listed ones.
func DecisionKindName(number int32) string {
	return C.GoString(C.toc_decision_kind_name(C.int32_t(number)))
}

// ChangeName: The word for a change, such as "added". Gives: A constant, or nil for a number that is none of them.
func ChangeName(change int32) string {
	return C.GoString(C.toc_change_name(C.int32_t(change)))
}

// Diff: Compares two datasets. First come edition, format and as-of of the datasets, then the kinds of things in
// the order of TOC_KIND_*; within a kind what was removed or changed in the order of the first dataset, then what
// was added in the order of the second one. Gives: TOC_OK; TOC_E_ARGUMENT when something is nil; TOC_E_NOMEM.
func Diff(before *Dataset, after *Dataset) (*DifferenceList, error) {
	defer runtime.KeepAlive(before)
	defer runtime.KeepAlive(after)
	var out_ *C.toc_difference_list
	result, errno := C.toc_diff((*C.toc_dataset)((*handle)(before).c()), (*C.toc_dataset)((*handle)(after).c()), &out_)
	if err := check(result, errno); err != nil {
		return nil, err
	}
	return (*DifferenceList)(own(unsafe.Pointer(out_), (*handle)(before).kept(), func() { C.toc_difference_list_free(out_) })), nil
}

// DocumentKindName: The word of the dataset for a constant, such as "report". Gives: A constant, or nil for a
// number that is none of the listed ones.
func DocumentKindName(number int32) string {
	return C.GoString(C.toc_document_kind_name(C.int32_t(number)))
}

// EventKindName: The word of the dataset for a constant, such as "adoption". Gives: A constant, or nil for a
// number that is none of the listed ones.
func EventKindName(number int32) string {
	return C.GoString(C.toc_event_kind_name(C.int32_t(number)))
}

// ReasonKindName: The word for a kind of reason, such as "data-error". Gives: A constant, or nil for a number that
// is none of them.
func ReasonKindName(kind int32) string {
	return C.GoString(C.toc_reason_kind_name(C.int32_t(kind)))
}

// StatusExplain: Explains the status of a participant under an instrument on a day. Gives: TOC_OK; TOC_E_ARGUMENT
// when something is nil, the two are of different datasets, or date is no date; TOC_E_NOMEM.
func StatusExplain(participant *Participant, instrument *Instrument, date int32) (*Explanation, error) {
	defer runtime.KeepAlive(participant)
	defer runtime.KeepAlive(instrument)
	var out_ *C.toc_explanation
	result, errno := C.toc_status_explain((*C.toc_participant)((*handle)(participant).c()), (*C.toc_instrument)((*handle)(instrument).c()), C.int32_t(date), &out_)
	if err := check(result, errno); err != nil {
		return nil, err
	}
	return (*Explanation)(own(unsafe.Pointer(out_), (*handle)(participant).kept(), func() { C.toc_explanation_free(out_) })), nil
}

// FindBody: Finds a body by its id, its symbol (such as "CTOC/COP"), or a name or alias in any language, compared
// as toc_find_participant does. Gives: Borrowed; nil when there is none.
func FindBody(dataset *Dataset, name string) *Body {
	defer runtime.KeepAlive(dataset)
	nameC := optional(name)
	defer C.free(unsafe.Pointer(nameC))
	return (*Body)(lend(unsafe.Pointer(C.toc_find_body((*C.toc_dataset)((*handle)(dataset).c()), nameC)), (*handle)(dataset).kept()))
}

// FindBodyBySymbol: Finds the body to which a document symbol belongs: the one whose series, or whose own symbol,
// is the longest beginning of it. The document need not be in the dataset. Gives: Borrowed; nil when there is
// none, or when it is no symbol.
func FindBodyBySymbol(dataset *Dataset, symbol string) *Body {
	defer runtime.KeepAlive(dataset)
	symbolC := optional(symbol)
	defer C.free(unsafe.Pointer(symbolC))
	return (*Body)(lend(unsafe.Pointer(C.toc_find_body_by_symbol((*C.toc_dataset)((*handle)(dataset).c()), symbolC)), (*handle)(dataset).kept()))
}

// FindDecisionByNumber: Finds a decision or resolution by its number. Those of a body are counted apart: decision
// 6/1 is not resolution 6/1. Gives: Borrowed; nil when there is none.
func FindDecisionByNumber(dataset *Dataset, kind int32, number string) *Decision {
	defer runtime.KeepAlive(dataset)
	numberC := optional(number)
	defer C.free(unsafe.Pointer(numberC))
	return (*Decision)(lend(unsafe.Pointer(C.toc_find_decision_by_number((*C.toc_dataset)((*handle)(dataset).c()), C.int32_t(kind), numberC)), (*handle)(dataset).kept()))
}

// FindDecisionBySymbol: Finds a decision or resolution by its document symbol, such as "A/RES/55/25", as it is
// typed: see toc_symbol_normalize. Gives: Borrowed; nil when there is none.
func FindDecisionBySymbol(dataset *Dataset, symbol string) *Decision {
	defer runtime.KeepAlive(dataset)
	symbolC := optional(symbol)
	defer C.free(unsafe.Pointer(symbolC))
	return (*Decision)(lend(unsafe.Pointer(C.toc_find_decision_by_symbol((*C.toc_dataset)((*handle)(dataset).c()), symbolC)), (*handle)(dataset).kept()))
}

// FindDocumentBySymbol: Finds a document by its symbol, such as "A/55/383/Add.1", as it is typed: see
// toc_symbol_normalize. Gives: Borrowed; nil when there is none.
func FindDocumentBySymbol(dataset *Dataset, symbol string) *Document {
	defer runtime.KeepAlive(dataset)
	symbolC := optional(symbol)
	defer C.free(unsafe.Pointer(symbolC))
	return (*Document)(lend(unsafe.Pointer(C.toc_find_document_by_symbol((*C.toc_dataset)((*handle)(dataset).c()), symbolC)), (*handle)(dataset).kept()))
}

// FindInstrument: Finds an instrument by what a person would type: an id, an MTDSG number, or a title, short title
// or alias in any language, compared as toc_find_participant does. Gives: Borrowed; nil when there is none.
func FindInstrument(dataset *Dataset, name string) *Instrument {
	defer runtime.KeepAlive(dataset)
	nameC := optional(name)
	defer C.free(unsafe.Pointer(nameC))
	return (*Instrument)(lend(unsafe.Pointer(C.toc_find_instrument((*C.toc_dataset)((*handle)(dataset).c()), nameC)), (*handle)(dataset).kept()))
}

// FindInstrumentByMtdsg: Finds an instrument by its number in Multilateral Treaties Deposited with the Secretary-
// General, such as "XVIII-12-a". Gives: Borrowed; nil when there is none.
func FindInstrumentByMtdsg(dataset *Dataset, number string) *Instrument {
	defer runtime.KeepAlive(dataset)
	numberC := optional(number)
	defer C.free(unsafe.Pointer(numberC))
	return (*Instrument)(lend(unsafe.Pointer(C.toc_find_instrument_by_mtdsg((*C.toc_dataset)((*handle)(dataset).c()), numberC)), (*handle)(dataset).kept()))
}

// FindParticipant: Finds a participant by what a person would type: an id, a code, or a short name, formal name or
// alias in any language; names are compared folded (see toc_fold), or, when the dataset has no index for search,
// with ASCII letters in either case. Gives: Borrowed; nil when there is none.
func FindParticipant(dataset *Dataset, name string) *Participant {
	defer runtime.KeepAlive(dataset)
	nameC := optional(name)
	defer C.free(unsafe.Pointer(nameC))
	return (*Participant)(lend(unsafe.Pointer(C.toc_find_participant((*C.toc_dataset)((*handle)(dataset).c()), nameC)), (*handle)(dataset).kept()))
}

// FindParticipantByCode: Finds a participant by ISO 3166-1 alpha-2 or alpha-3 code (either case) or by M49 number
// of three digits. Gives: Borrowed; nil when there is none.
func FindParticipantByCode(dataset *Dataset, code string) *Participant {
	defer runtime.KeepAlive(dataset)
	codeC := optional(code)
	defer C.free(unsafe.Pointer(codeC))
	return (*Participant)(lend(unsafe.Pointer(C.toc_find_participant_by_code((*C.toc_dataset)((*handle)(dataset).c()), codeC)), (*handle)(dataset).kept()))
}

// ImportText: Aligns a text with the provisions of an instrument. A file may hold several instruments: the one
// meant is known by its headings; when most of them are others, nothing is placed. Labels are read in the styles
// of the six official languages of the United Nations; the dataset's structure decides what "(i)" is. Bytes that
// are no text, or XML that is refused, place nothing: the diagnostics tell why. Gives: TOC_OK, also when little or
// nothing was placed; TOC_E_ARGUMENT for nil, for an instrument that the dataset does not have, and for a language
// that is no tag; TOC_E_LIMIT; TOC_E_NOMEM.
func ImportText(dataset *Dataset, instrumentID string, language string, bytes []byte) (*Import, error) {
	defer runtime.KeepAlive(dataset)
	instrumentIDC := whole(instrumentID)
	defer C.free(unsafe.Pointer(instrumentIDC))
	languageC := whole(language)
	defer C.free(unsafe.Pointer(languageC))
	var out_ *C.toc_import
	result, errno := C.toc_import_text((*C.toc_dataset)((*handle)(dataset).c()), instrumentIDC, languageC, block(bytes), C.size_t(len(bytes)), &out_)
	if err := check(result, errno); err != nil {
		return nil, err
	}
	return (*Import)(own(unsafe.Pointer(out_), (*handle)(dataset).kept(), func() { C.toc_import_free(out_) })), nil
}

// CorrectionKindName: The word of the dataset for a constant, such as "proposed". Gives: A constant, or nil for a
// number that is none of the listed ones.
func CorrectionKindName(number int32) string {
	return C.GoString(C.toc_correction_kind_name(C.int32_t(number)))
}

// EntailsName: The word of the dataset for a constant, such as "protocols". Gives: A constant, or nil for a number
// that is none of the listed ones.
func EntailsName(number int32) string {
	return C.GoString(C.toc_entails_name(C.int32_t(number)))
}

// InstrumentKindName: The word of the dataset for a constant, such as "convention". Gives: A constant, or nil for
// a number that is none of the listed ones.
func InstrumentKindName(number int32) string {
	return C.GoString(C.toc_instrument_kind_name(C.int32_t(number)))
}

// OrganizationsName: The word of the dataset for a constant, such as "counted". Gives: A constant, or nil for a
// number that is none of the listed ones.
func OrganizationsName(number int32) string {
	return C.GoString(C.toc_organizations_name(C.int32_t(number)))
}

// RuleKindName: The word of the dataset for a constant, such as "signature". Gives: A constant, or nil for a
// number that is none of the listed ones.
func RuleKindName(number int32) string {
	return C.GoString(C.toc_rule_kind_name(C.int32_t(number)))
}

// DiagnosticCodeAt: Walks all codes there are. Gives: The code at a position; 0 behind the last.
func DiagnosticCodeAt(position uint32) int32 {
	return int32(C.toc_diagnostic_code_at(C.uint32_t(position)))
}

// DiagnosticCodeHelp: What a code means and what to do. Gives: A constant; nil when there is no such code.
func DiagnosticCodeHelp(code int32) string {
	return C.GoString(C.toc_diagnostic_code_help(C.int32_t(code)))
}

// DiagnosticCodeName: The name of a code, such as "dangling-reference". Gives: A constant; nil when there is no
// such code.
func DiagnosticCodeName(code int32) string {
	return C.GoString(C.toc_diagnostic_code_name(C.int32_t(code)))
}

// LoaderNew: Makes a loader. Gives: TOC_OK, or TOC_E_ARGUMENT, TOC_E_NOMEM.
func LoaderNew() (*Loader, error) {
	var out_ *C.toc_loader
	result, errno := C.toc_loader_new(&out_)
	if err := check(result, errno); err != nil {
		return nil, err
	}
	return (*Loader)(own(unsafe.Pointer(out_), nil, func() { C.toc_loader_free(out_) })), nil
}

// BodyKindName: The word of the dataset for a constant, such as "assembly". Gives: A constant, or nil for a number
// that is none of the listed ones.
func BodyKindName(number int32) string {
	return C.GoString(C.toc_body_kind_name(C.int32_t(number)))
}

// MeetingFormatName: The word of the dataset for a constant, such as "in-person". Gives: A constant, or nil for a
// number that is none of the listed ones.
func MeetingFormatName(number int32) string {
	return C.GoString(C.toc_meeting_format_name(C.int32_t(number)))
}

// Near: Lists the things whose id, code, number, symbol, name, title, label or heading is nearest to a text, the
// nearest first; of each thing its nearest one. The distance is counted in code points inserted, left out,
// replaced or exchanged with the next one (optimal string alignment), ASCII letters in either case; what begins
// with the whole text has distance 1. Of a name, title, label or heading, as many words as the text has are
// compared too, wherever they stand: with 1 for what is left of it. What needs more than a third of the text
// changed is not near. Among things at one distance, those that begin like the text come first. Gives: TOC_OK;
// TOC_E_ARGUMENT when dataset, text or out is nil; TOC_E_NOMEM.
func Near(dataset *Dataset, text string, kind int32, most uint32) (*NearList, error) {
	defer runtime.KeepAlive(dataset)
	textC := whole(text)
	defer C.free(unsafe.Pointer(textC))
	var out_ *C.toc_near_list
	result, errno := C.toc_near((*C.toc_dataset)((*handle)(dataset).c()), textC, C.int32_t(kind), C.uint32_t(most), &out_)
	if err := check(result, errno); err != nil {
		return nil, err
	}
	return (*NearList)(own(unsafe.Pointer(out_), (*handle)(dataset).kept(), func() { C.toc_near_list_free(out_) })), nil
}

// NearWord: Lists the words of all texts that are nearest to a word, the nearest first: how a query may be spelled
// that finds nothing. Distances as of toc_near, between words as toc_fold folds them. A word that some text has is
// its own nearest. Gives: TOC_OK; TOC_E_ARGUMENT when dataset, word or out is nil; TOC_E_UNAVAILABLE when the
// dataset has no index; TOC_E_NOMEM.
func NearWord(dataset *Dataset, word string, most uint32) (*NearList, error) {
	defer runtime.KeepAlive(dataset)
	wordC := whole(word)
	defer C.free(unsafe.Pointer(wordC))
	var out_ *C.toc_near_list
	result, errno := C.toc_near_word((*C.toc_dataset)((*handle)(dataset).c()), wordC, C.uint32_t(most), &out_)
	if err := check(result, errno); err != nil {
		return nil, err
	}
	return (*NearList)(own(unsafe.Pointer(out_), (*handle)(dataset).kept(), func() { C.toc_near_list_free(out_) })), nil
}

// ParticipantKindName: The word of the dataset for a constant, such as "state". Gives: A constant, or nil for a
// number that is none of the listed ones.
func ParticipantKindName(number int32) string {
	return C.GoString(C.toc_participant_kind_name(C.int32_t(number)))
}

// RegionalGroupName: The word of the dataset for a constant, such as "african". Gives: A constant, or nil for a
// number that is none of the listed ones.
func RegionalGroupName(number int32) string {
	return C.GoString(C.toc_regional_group_name(C.int32_t(number)))
}

// PhraseRoleName: The word of the dataset for a constant, such as "article". Gives: A constant, or nil for a
// number that is none of the listed ones.
func PhraseRoleName(number int32) string {
	return C.GoString(C.toc_phrase_role_name(C.int32_t(number)))
}

// DutyKindName: The word of the dataset for a constant, such as "notification". Gives: A constant, or nil for a
// number that is none of the listed ones.
func DutyKindName(number int32) string {
	return C.GoString(C.toc_duty_kind_name(C.int32_t(number)))
}

// ForceName: The word of the dataset for a constant, such as "obligation". Gives: A constant, or nil for a number
// that is none of the listed ones.
func ForceName(number int32) string {
	return C.GoString(C.toc_force_name(C.int32_t(number)))
}

// ProvisionKindName: The word of the dataset for a constant, such as "preamble". Gives: A constant, or nil for a
// number that is none of the listed ones.
func ProvisionKindName(number int32) string {
	return C.GoString(C.toc_provision_kind_name(C.int32_t(number)))
}

// ReferenceKindName: The word of the dataset for a constant, such as "applies". Gives: A constant, or nil for a
// number that is none of the listed ones.
func ReferenceKindName(number int32) string {
	return C.GoString(C.toc_reference_kind_name(C.int32_t(number)))
}

// RoleName: The word of the dataset for a constant, such as "substantive". Gives: A constant, or nil for a number
// that is none of the listed ones.
func RoleName(number int32) string {
	return C.GoString(C.toc_role_name(C.int32_t(number)))
}

// ResourceKindName: The word of the dataset for a constant, such as "guide". Gives: A constant, or nil for a
// number that is none of the listed ones.
func ResourceKindName(number int32) string {
	return C.GoString(C.toc_resource_kind_name(C.int32_t(number)))
}

// Fold: Folds a text as search does: compatibility forms, case, accents and other marks, hamza and harakat, the
// final forms of Arabic, ё and œ and ß and their like are levelled, and what lies between two words is one space.
// Gives: How long the folded text is without its NUL, also when it was cut; 0 when the dataset has no index.
func Fold(dataset *Dataset, text string) string {
	defer runtime.KeepAlive(dataset)
	textC := optional(text)
	defer C.free(unsafe.Pointer(textC))
	return written(func(buffer *C.char, size C.size_t) C.size_t {
		return C.toc_fold((*C.toc_dataset)((*handle)(dataset).c()), textC, buffer, size)
	})
}

// QueryNew: Makes a query of words, of which all must be there, in any form; of "phrases in quotes", of
// beginnings* and of -words or -"phrases" that must not be there. When no entity has all the words, those that
// have any are found (toc_hit_list_is_partial). Gives: TOC_OK; TOC_E_UNAVAILABLE when the dataset has no index;
// TOC_E_LIMIT; TOC_E_NOMEM; TOC_E_ARGUMENT.
func QueryNew(dataset *Dataset, text string) (*Query, error) {
	defer runtime.KeepAlive(dataset)
	textC := whole(text)
	defer C.free(unsafe.Pointer(textC))
	var out_ *C.toc_query
	result, errno := C.toc_query_new((*C.toc_dataset)((*handle)(dataset).c()), textC, &out_)
	if err := check(result, errno); err != nil {
		return nil, err
	}
	return (*Query)(own(unsafe.Pointer(out_), (*handle)(dataset).kept(), func() { C.toc_query_free(out_) })), nil
}

// CoverageLevelName: The word of the dataset for a constant, such as "complete". Gives: A constant, or nil for a
// number that is none of the listed ones.
func CoverageLevelName(number int32) string {
	return C.GoString(C.toc_coverage_level_name(C.int32_t(number)))
}

// CoverageSectionName: The word of the dataset for a constant, such as "structure". Gives: A constant, or nil for
// a number that is none of the listed ones.
func CoverageSectionName(number int32) string {
	return C.GoString(C.toc_coverage_section_name(C.int32_t(number)))
}

// SourceKindName: The word of the dataset for a constant, such as "depositary". Gives: A constant, or nil for a
// number that is none of the listed ones.
func SourceKindName(number int32) string {
	return C.GoString(C.toc_source_kind_name(C.int32_t(number)))
}

// VerifiedName: The word of the dataset for a constant, such as "yes". Gives: A constant, or nil for a number that
// is none of the listed ones.
func VerifiedName(number int32) string {
	return C.GoString(C.toc_verified_name(C.int32_t(number)))
}

// Status: Where a participant stands under an instrument on a day. Gives: One of TOC_STATUS_*; TOC_STATUS_UNKNOWN
// also for nil and for what is no date.
func Status(participant *Participant, instrument *Instrument, date int32) int32 {
	defer runtime.KeepAlive(participant)
	defer runtime.KeepAlive(instrument)
	return int32(C.toc_status((*C.toc_participant)((*handle)(participant).c()), (*C.toc_instrument)((*handle)(instrument).c()), C.int32_t(date)))
}

// StatusName: The word for a status, such as "party". Gives: A constant; "unknown" for any other number.
func StatusName(status int32) string {
	return C.GoString(C.toc_status_name(C.int32_t(status)))
}

// SymbolBase: Writes the symbol of the document that a symbol adds to, revises, corrects or amends:
// "A/AC.254/4/Add.3/Rev.1" gives "A/AC.254/4". A symbol without such an end is its own base. Gives: Bytes without
// NUL; 0 for what is no symbol.
func SymbolBase(symbol string) string {
	symbolC := optional(symbol)
	defer C.free(unsafe.Pointer(symbolC))
	return written(func(buffer *C.char, size C.size_t) C.size_t {
		return C.toc_symbol_base(symbolC, buffer, size)
	})
}

// SymbolCompare: Compares two symbols in natural order: numbers by their value, a document before its addenda.
// What is no symbol comes after all symbols. Gives: -1, 0 or 1: the first is before, the same as, or after the
// second.
func SymbolCompare(first string, second string) int32 {
	firstC := optional(first)
	defer C.free(unsafe.Pointer(firstC))
	secondC := optional(second)
	defer C.free(unsafe.Pointer(secondC))
	return int32(C.toc_symbol_compare(firstC, secondC))
}

// SymbolIsValid: Whether a text is a symbol, or becomes one by normalization.
func SymbolIsValid(text string) bool {
	textC := optional(text)
	defer C.free(unsafe.Pointer(textC))
	return C.toc_symbol_is_valid(textC) != 0
}

// SymbolModifier: Writes a modifier, such as "Add.3". Gives: Bytes without NUL; 0 when position is too large.
func SymbolModifier(symbol string, position uint32) string {
	symbolC := optional(symbol)
	defer C.free(unsafe.Pointer(symbolC))
	return written(func(buffer *C.char, size C.size_t) C.size_t {
		return C.toc_symbol_modifier(symbolC, C.uint32_t(position), buffer, size)
	})
}

// SymbolModifierCount: How many modifiers stand at its end: 2 for "A/AC.254/4/Add.3/Rev.1". Gives: 0 also for what
// is no symbol.
func SymbolModifierCount(symbol string) uint32 {
	symbolC := optional(symbol)
	defer C.free(unsafe.Pointer(symbolC))
	return uint32(C.toc_symbol_modifier_count(symbolC))
}

// SymbolNormalize: Writes a symbol in normal form: "a/55/383/add. 1" gives "A/55/383/Add.1", "S/RES/1373(2001)"
// gives "S/RES/1373 (2001)", the asterisks of a reissue are dropped. Gives: Bytes that the normal form has without
// NUL; 0 when text is no symbol ("and/or", "1/2"). When the result is not below size, it was cut.
func SymbolNormalize(text string) string {
	textC := optional(text)
	defer C.free(unsafe.Pointer(textC))
	return written(func(buffer *C.char, size C.size_t) C.size_t {
		return C.toc_symbol_normalize(textC, buffer, size)
	})
}

// SymbolOrgan: Writes the organ: the first component, such as "A" for the General Assembly. Gives: Bytes without
// NUL; 0 for what is no symbol.
func SymbolOrgan(symbol string) string {
	symbolC := optional(symbol)
	defer C.free(unsafe.Pointer(symbolC))
	return written(func(buffer *C.char, size C.size_t) C.size_t {
		return C.toc_symbol_organ(symbolC, buffer, size)
	})
}

// SymbolRelation: How the first symbol is related to the second. The modifier that comes first decides:
// Add.3/Rev.1 is an addendum of the base document, and a revision of Add.3. Gives: One of TOC_SYMBOL_*;
// TOC_SYMBOL_UNRELATED also when one of them is no symbol.
func SymbolRelation(first string, second string) int32 {
	firstC := optional(first)
	defer C.free(unsafe.Pointer(firstC))
	secondC := optional(second)
	defer C.free(unsafe.Pointer(secondC))
	return int32(C.toc_symbol_relation(firstC, secondC))
}

// SymbolRelationName: The word for a relation, such as "addendum". Gives: A constant; "unrelated" for any other
// number.
func SymbolRelationName(relation int32) string {
	return C.GoString(C.toc_symbol_relation_name(C.int32_t(relation)))
}

// SymbolSeries: Writes the series: the leading part before years, sessions and numbers. "CTOC/COP/WG.2/2012/3"
// gives "CTOC/COP/WG.2", "A/55/383" gives "A". Gives: Bytes without NUL; 0 for what is no symbol.
func SymbolSeries(symbol string) string {
	symbolC := optional(symbol)
	defer C.free(unsafe.Pointer(symbolC))
	return written(func(buffer *C.char, size C.size_t) C.size_t {
		return C.toc_symbol_series(symbolC, buffer, size)
	})
}

// SymbolYear: The year that stands in the symbol: 2012 for "CTOC/COP/WG.2/2012/3", 2001 for "S/RES/1373 (2001)".
// Gives: The year; 0 when there is none (the 55 of "A/55/383" is a session).
func SymbolYear(symbol string) int32 {
	symbolC := optional(symbol)
	defer C.free(unsafe.Pointer(symbolC))
	return int32(C.toc_symbol_year(symbolC))
}

// TextStatusName: The word of the dataset for a constant, such as "official". Gives: A constant, or nil for a
// number that is none of the listed ones.
func TextStatusName(number int32) string {
	return C.GoString(C.toc_text_status_name(C.int32_t(number)))
}

// MomentKindName: The word for a kind of moment, such as "instrument-in-force". Gives: A constant, or nil for a
// number that is none of them.
func MomentKindName(kind int32) string {
	return C.GoString(C.toc_moment_kind_name(C.int32_t(kind)))
}

// Timeline: Lists what happened from one day to another, both included, ordered by first day, last day, kind, and
// the order of the dataset. A meeting or event that began before and is under way is not listed, though
// toc_query_set_dates finds it. Gives: TOC_OK; TOC_E_ARGUMENT when dataset or out is nil, a handle is of another
// dataset, or a day is neither 0 nor a date; TOC_E_NOMEM.
func Timeline(dataset *Dataset, first int32, last int32, instrument *Instrument, participant *Participant, kinds uint32) (*MomentList, error) {
	defer runtime.KeepAlive(dataset)
	defer runtime.KeepAlive(instrument)
	defer runtime.KeepAlive(participant)
	var out_ *C.toc_moment_list
	result, errno := C.toc_timeline((*C.toc_dataset)((*handle)(dataset).c()), C.int32_t(first), C.int32_t(last), (*C.toc_instrument)((*handle)(instrument).c()), (*C.toc_participant)((*handle)(participant).c()), C.uint32_t(kinds), &out_)
	if err := check(result, errno); err != nil {
		return nil, err
	}
	return (*MomentList)(own(unsafe.Pointer(out_), (*handle)(dataset).kept(), func() { C.toc_moment_list_free(out_) })), nil
}
