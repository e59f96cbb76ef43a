// SPDX-License-Identifier: MIT
// Made by examples/bindings/generate from libtoc-api.json: the whole API. How calls work is in Handle.java.
package toc;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;

/** All of libtoc but what Toc adds. */
public abstract class Api {
    static final C C = toc.C.LIBRARY;

    // Kinds of treaty actions. Accept values that are not listed; 0 is other or not stated.
    /** signed, which does not bind yet */
    public static final int ACTION_SIGNATURE = 1;
    /** consent to be bound, after signature */
    public static final int ACTION_RATIFICATION = 2;
    /** consent to be bound, by the procedure called so */
    public static final int ACTION_ACCEPTANCE = 3;
    /** consent to be bound, by the procedure called so */
    public static final int ACTION_APPROVAL = 4;
    /** consent to be bound, without signature */
    public static final int ACTION_ACCESSION = 5;
    /** of a State to the treaty of its predecessor */
    public static final int ACTION_SUCCESSION = 6;
    /** consent to be bound; the source does not say which of these */
    public static final int ACTION_CONSENT = 7;
    /** notice of leaving the treaty */
    public static final int ACTION_WITHDRAWAL = 8;
    /** excludes or changes the effect of provisions */
    public static final int ACTION_RESERVATION = 9;
    /** says how it understands or applies the treaty */
    public static final int ACTION_DECLARATION = 10;
    /** told the depositary or others what the treaty asks for */
    public static final int ACTION_NOTIFICATION = 11;
    /** against what another participant did, mostly a reservation */
    public static final int ACTION_OBJECTION = 12;
    /** for which territories the treaty holds */
    public static final int ACTION_TERRITORIAL_APPLICATION = 13;

    // Kinds of things in a dataset; the same numbers as in an image. Accept values that are not listed.
    /** no thing, or the dataset itself */
    public static final int KIND_NONE = 0;
    /** where facts come from */
    public static final int KIND_SOURCE = 1;
    /** a subject, such as extradition */
    public static final int KIND_TOPIC = 2;
    /** a State or organization */
    public static final int KIND_PARTICIPANT = 3;
    /** a treaty */
    public static final int KIND_INSTRUMENT = 4;
    /** a period in which an instrument was open for signature */
    public static final int KIND_OPENING = 5;
    /** a rule of the final clauses */
    public static final int KIND_RULE = 6;
    /** a node of the tree of an instrument */
    public static final int KIND_PROVISION = 7;
    /** from a provision to another one */
    public static final int KIND_REFERENCE = 8;
    /** a duty to notify, inform, designate or report, or a deadline */
    public static final int KIND_DUTY = 9;
    /** a defined term */
    public static final int KIND_TERM = 10;
    /** what a participant did about an instrument */
    public static final int KIND_ACTION = 11;
    /** all that one participant did about one instrument */
    public static final int KIND_PARTICIPATION = 12;
    /** an organ */
    public static final int KIND_BODY = 13;
    /** a series of document symbols */
    public static final int KIND_SERIES = 14;
    /** a meeting */
    public static final int KIND_MEETING = 15;
    /** an item of the agenda of a meeting */
    public static final int KIND_AGENDA_ITEM = 16;
    /** a document */
    public static final int KIND_DOCUMENT = 17;
    /** a decision or resolution */
    public static final int KIND_DECISION = 18;
    /** a guide, publication, tool or other aid */
    public static final int KIND_RESOURCE = 19;
    /** a dated event */
    public static final int KIND_EVENT = 20;
    /** a published version of something in one language */
    public static final int KIND_EDITION = 21;
    /** a correction of an authentic text */
    public static final int KIND_CORRECTION = 22;
    /** what another source says about a member */
    public static final int KIND_CLAIM = 23;
    /** how complete a section of the data is */
    public static final int KIND_COVERAGE = 24;
    /** a text in one language */
    public static final int KIND_TEXT = 25;
    /** one XML file of the dataset */
    public static final int KIND_PART = 26;
    /** what words mean in a citation */
    public static final int KIND_PHRASE = 27;
    /** a citation that shows the use of a phrase */
    public static final int KIND_EXAMPLE = 28;
    /** a folded form of a phrase or of a name */
    public static final int KIND_WORDING = 29;

    // Results of functions that can fail: TOC_OK, or one of the negative codes.
    /** done; no error */
    public static final int OK = 0;
    /** memory ran out; nothing has changed */
    public static final int E_NOMEM = -1;
    /** an argument is null or out of range where that is not allowed */
    public static final int E_ARGUMENT = -2;
    /** a file cannot be opened, read or written; errno tells why */
    public static final int E_IO = -3;
    /** the bytes are no image, or a damaged one */
    public static final int E_FORMAT = -4;
    /** the data is of a newer format than this library reads */
    public static final int E_VERSION = -5;
    /** the XML is refused; the loader's diagnostics tell why */
    public static final int E_DATA = -6;
    /** larger than a limit allows */
    public static final int E_LIMIT = -7;
    /** not possible on this machine: an image is little-endian */
    public static final int E_PLATFORM = -8;
    /** not there: the library or the dataset was made without it */
    public static final int E_UNAVAILABLE = -9;

    // What is known about a citation. Accept values that are not listed; 0 is other or unknown.
    /** the text itself names the instrument; all targets are meant */
    public static final int CITE_EXACT = 1;
    /** instrument or article are those of the context; all targets are meant */
    public static final int CITE_CONTEXT = 2;
    /** its neighbour says a part: "3 (d) and (e)"; all targets are meant */
    public static final int CITE_INHERITED = 3;
    /** the targets are candidates: the text does not say which one is meant */
    public static final int CITE_AMBIGUOUS = 4;
    /** the instrument, which is the target, has no such provision */
    public static final int CITE_NO_SUCH_PROVISION = 5;
    /** of a treaty, law or decision that is not in the dataset; no targets */
    public static final int CITE_FOREIGN = 6;
    /** of a draft, whose numbers are not those of the final text; no targets */
    public static final int CITE_DRAFT = 7;

    // Styles in which a citation is written.
    /** "article 16, paragraph 3, of the United Nations Convention against ..." */
    public static final int CITE_STYLE_UN = 1;
    /** "UNTOC art. 16(3)" */
    public static final int CITE_STYLE_SHORT = 2;
    /** "UNTOC, art. 16, para. 3" */
    public static final int CITE_STYLE_FOOTNOTE = 3;

    // How toc_dataset_open_file opens.
    /** read the file into memory of our own and verify all of it */
    public static final int OPEN_COPY = 0;
    /** map the file, check its header only; see doc/snapshots.md for what it asks of you */
    public static final int OPEN_MAP = 1;

    // Bytes that toc_date_format needs at most, the final NUL included.
    /** "2000-11-15" and the NUL */
    public static final int DATE_SIZE = 11;

    // Answers of toc_date_compare.
    /** cannot be told: one date is missing, or they overlap */
    public static final int DATE_UNKNOWN = 0;
    /** the first is certainly before the second */
    public static final int DATE_EARLIER = 1;
    /** both are the same full day */
    public static final int DATE_SAME = 2;
    /** the first is certainly after the second */
    public static final int DATE_LATER = 3;

    // Kinds of decisions. Accept values that are not listed; 0 is other or not stated.
    /** called a decision */
    public static final int DECISION_DECISION = 1;
    /** called a resolution */
    public static final int DECISION_RESOLUTION = 2;

    // What happened to an entity. Accept values that are not listed.
    /** only the second dataset has it */
    public static final int CHANGE_ADDED = 1;
    /** only the first dataset has it */
    public static final int CHANGE_REMOVED = 2;
    /** both have it; one member differs */
    public static final int CHANGE_CHANGED = 3;

    // Kinds of documents. Accept values that are not listed; 0 is other or not stated.
    /** of a meeting, a body or the Secretariat */
    public static final int DOCUMENT_REPORT = 1;
    /** of a meeting, also provisional or annotated */
    public static final int DOCUMENT_AGENDA = 2;
    /** of a text, such as of a treaty or a resolution */
    public static final int DOCUMENT_DRAFT = 3;
    /** as a document of its own */
    public static final int DOCUMENT_RESOLUTION = 4;
    /** such as notes on interpretation, or by the Secretariat */
    public static final int DOCUMENT_NOTE = 5;
    /** for one session, often in one language */
    public static final int DOCUMENT_CONFERENCE_ROOM_PAPER = 6;
    /** by participants, for a text that is negotiated */
    public static final int DOCUMENT_PROPOSAL = 7;
    /** on a meeting or an event */
    public static final int DOCUMENT_PRESS_RELEASE = 8;
    /** for participants, such as on the place and the programme */
    public static final int DOCUMENT_INFORMATION = 9;

    // Kinds of events. Accept values that are not listed; 0 is other or not stated.
    /** a text was adopted */
    public static final int EVENT_ADOPTION = 1;
    /** a body was asked to do something */
    public static final int EVENT_MANDATE = 2;
    /** an instrument entered into force */
    public static final int EVENT_ENTRY_INTO_FORCE = 3;
    /** of the depositary, where treaties are signed and instruments deposited */
    public static final int EVENT_TREATY_EVENT = 4;
    /** something else that was reported */
    public static final int EVENT_NEWS = 5;

    // Kinds of reasons. Accept values that are not listed.
    /** the participant did something: toc_reason_action */
    public static final int REASON_ACTION = 1;
    /** a rule of the final clauses makes it so: toc_reason_rule */
    public static final int REASON_RULE = 2;
    /** how far the data reaches: toc_reason_coverage */
    public static final int REASON_COVERAGE = 3;
    /** the data contradicts a rule */
    public static final int REASON_DATA_ERROR = 4;
    /** the data knows of nothing */
    public static final int REASON_ABSENCE = 5;

    // Why a piece of the text was left over. Accept values that are not listed.
    /** it stands before or behind the instrument: a title, a closing formula */
    public static final int LEFTOVER_OUTSIDE = 1;
    /** it stands in the instrument, but no provision of the dataset has this place */
    public static final int LEFTOVER_INSIDE = 2;
    /** it is a note of the publisher: a footnote, or an editorial remark */
    public static final int LEFTOVER_NOTE = 3;

    // How far a correction went. Accept values that are not listed; 0 is other or not stated.
    /** by the depositary, open to objection */
    public static final int CORRECTION_PROPOSED = 1;
    /** made, as nobody objected */
    public static final int CORRECTION_EFFECTED = 2;

    // What a rule brings with it. Accept values that are not listed; 0 is other or not stated.
    /** who leaves the Convention leaves its Protocols */
    public static final int ENTAILS_PROTOCOLS = 1;

    // Kinds of instruments. Accept values that are not listed; 0 is other or not stated.
    /** stands by itself */
    public static final int INSTRUMENT_CONVENTION = 1;
    /** supplements a Convention */
    public static final int INSTRUMENT_PROTOCOL = 2;

    // Whether the instrument of an organization is counted for entry into force. Accept values that are not
    // listed; 0 is other or not stated.
    /** like those of States */
    public static final int ORGANIZATIONS_COUNTED = 1;
    /** only those of States are */
    public static final int ORGANIZATIONS_NOT_COUNTED = 2;

    // What rules decide. Accept values that are not listed; 0 is other or not stated.
    /** who may sign, and until when */
    public static final int RULE_SIGNATURE = 1;
    /** how consent to be bound is given */
    public static final int RULE_CONSENT = 2;
    /** what one has to be a party to first */
    public static final int RULE_ELIGIBILITY = 3;
    /** of the instrument itself */
    public static final int RULE_ENTRY_INTO_FORCE = 4;
    /** for those who consent later */
    public static final int RULE_LATER_ENTRY_INTO_FORCE = 5;
    /** of States */
    public static final int RULE_SUCCESSION = 6;
    /** when a notice takes effect */
    public static final int RULE_WITHDRAWAL = 7;
    /** how it is amended */
    public static final int RULE_AMENDMENT = 8;
    /** how disputes are settled */
    public static final int RULE_DISPUTES = 9;
    /** how it is read together with another instrument */
    public static final int RULE_INTERPRETATION = 10;

    // How bad it is.
    /** worth a look; the dataset is made */
    public static final int SEVERITY_WARNING = 1;
    /** no dataset is made */
    public static final int SEVERITY_ERROR = 2;

    // Kinds of bodies. Accept values that are not listed; 0 is other or not stated.
    /** of all members, such as the General Assembly */
    public static final int BODY_ASSEMBLY = 1;
    /** of elected members */
    public static final int BODY_COUNCIL = 2;
    /** under a council */
    public static final int BODY_COMMISSION = 3;
    /** such as one that negotiates a treaty */
    public static final int BODY_COMMITTEE = 4;
    /** such as of the parties to a treaty */
    public static final int BODY_CONFERENCE = 5;
    /** of a conference or another body */
    public static final int BODY_WORKING_GROUP = 6;
    /** of experts, such as on one question */
    public static final int BODY_EXPERT_GROUP = 7;
    /** with those who are no participants */
    public static final int BODY_DIALOGUE = 8;
    /** that serves others */
    public static final int BODY_SECRETARIAT = 9;
    /** of States that speak together */
    public static final int BODY_GROUPING = 10;

    // How a meeting is held. Accept values that are not listed; 0 is other or not stated.
    /** all in one place */
    public static final int MEETING_IN_PERSON = 1;
    /** in one place and online */
    public static final int MEETING_HYBRID = 2;
    /** online alone */
    public static final int MEETING_ONLINE = 3;

    // Regional groups of the United Nations. Accept values that are not listed; 0 is other or not stated.
    /** Group of African States */
    public static final int GROUP_AFRICAN = 1;
    /** Group of Asia-Pacific States */
    public static final int GROUP_ASIA_PACIFIC = 2;
    /** Group of Eastern European States */
    public static final int GROUP_EASTERN_EUROPEAN = 3;
    /** Group of Latin American and Caribbean States */
    public static final int GROUP_LATIN_AMERICAN_AND_CARIBBEAN = 4;
    /** Group of Western European and Other States */
    public static final int GROUP_WESTERN_EUROPEAN_AND_OTHERS = 5;

    // Kinds of participants. Accept values that are not listed; 0 is other or not stated.
    /** a State */
    public static final int PARTICIPANT_STATE = 1;
    /** an organization, such as one of regional economic integration */
    public static final int PARTICIPANT_ORGANIZATION = 2;

    // What a phrase does in a citation. Accept values that are not listed; 0 is other or not stated.
    /** a word for an article */
    public static final int PHRASE_ARTICLE = 1;
    /** for a paragraph */
    public static final int PHRASE_PARAGRAPH = 2;
    /** for a point: (a) */
    public static final int PHRASE_POINT = 3;
    /** for an item: (i) */
    public static final int PHRASE_ITEM = 4;
    /** for a subitem */
    public static final int PHRASE_SUBITEM = 5;
    /** for the text that follows a list */
    public static final int PHRASE_TAIL = 6;
    /** for a section of an instrument */
    public static final int PHRASE_SECTION = 7;
    /** for its preamble */
    public static final int PHRASE_PREAMBLE = 8;
    /** for an annex of a resolution */
    public static final int PHRASE_ANNEX = 9;
    /** a number in words */
    public static final int PHRASE_ORDINAL = 10;
    /** what makes a number an ordinal: "th", "er" */
    public static final int PHRASE_ORDINAL_MARK = 11;
    /** what makes another label of a number: "bis" */
    public static final int PHRASE_SUFFIX = 12;
    /** joins the items of a list */
    public static final int PHRASE_AND = 13;
    /** joins the ends of a range */
    public static final int PHRASE_RANGE = 14;
    /** joins a provision to what it stands in */
    public static final int PHRASE_OF = 15;
    /** an article or another word without meaning of its own */
    public static final int PHRASE_THE = 16;
    /** points to where the text stands */
    public static final int PHRASE_THIS = 17;
    /** points to what was named last */
    public static final int PHRASE_SAME = 18;
    /** means all Protocols */
    public static final int PHRASE_EVERY = 19;
    /** points to another place of the same text */
    public static final int PHRASE_ABOVE = 20;
    /** the word for a convention */
    public static final int PHRASE_CONVENTION = 21;
    /** the word for a protocol */
    public static final int PHRASE_PROTOCOL = 22;
    /** all Protocols */
    public static final int PHRASE_PROTOCOLS = 23;
    /** the name of a treaty or law that is not in the dataset */
    public static final int PHRASE_FOREIGN = 24;
    /** a word for a law: code, act, statute */
    public static final int PHRASE_LAW = 25;
    /** begins the subject of a title */
    public static final int PHRASE_ABOUT = 26;
    /** makes an instrument a draft */
    public static final int PHRASE_DRAFT = 27;
    /** a word for a resolution */
    public static final int PHRASE_RESOLUTION = 28;
    /** for a decision */
    public static final int PHRASE_DECISION = 29;
    /** the Treaty Series */
    public static final int PHRASE_SERIES = 30;
    /** a word for a volume */
    public static final int PHRASE_VOLUME = 31;
    /** for a page or a number */
    public static final int PHRASE_PAGE = 32;
    /** an organ whose decisions are not those of the dataset */
    public static final int PHRASE_ORGAN = 33;
    /** stands before a name: and leaves it what it is, or, with a value, makes another one of it */
    public static final int PHRASE_EPITHET = 34;

    // Kinds of duties. Accept values that are not listed; 0 is other or not stated.
    /** tell the Secretary-General or others something */
    public static final int DUTY_NOTIFICATION = 1;
    /** send copies, or information when asked */
    public static final int DUTY_INFORMATION = 2;
    /** name an authority */
    public static final int DUTY_DESIGNATION = 3;
    /** do something by a time */
    public static final int DUTY_DEADLINE = 4;
    /** report again and again */
    public static final int DUTY_REPORTING = 5;

    // Legal force of a provision. Accept values that are not listed; 0 is other or not stated.
    /** has to be done */
    public static final int FORCE_OBLIGATION = 1;
    /** has to be done, subject to something */
    public static final int FORCE_QUALIFIED_OBLIGATION = 2;
    /** should be done, without a duty */
    public static final int FORCE_ENCOURAGEMENT = 3;
    /** may be done */
    public static final int FORCE_PERMISSION = 4;
    /** says something, and asks for nothing */
    public static final int FORCE_STATEMENT = 5;

    // Kinds of nodes, from the top of an instrument down. Accept values that are not listed; 0 is other or not
    // stated.
    /** all that stands before the first article */
    public static final int PROVISION_PREAMBLE = 1;
    /** a paragraph of the preamble */
    public static final int PROVISION_RECITAL = 2;
    /** a part with a heading of its own, which holds articles */
    public static final int PROVISION_SECTION = 3;
    /** an article */
    public static final int PROVISION_ARTICLE = 4;
    /** a numbered paragraph of an article */
    public static final int PROVISION_PARAGRAPH = 5;
    /** a lettered point, such as (a) */
    public static final int PROVISION_POINT = 6;
    /** below a point, such as (i) */
    public static final int PROVISION_ITEM = 7;
    /** below an item, such as a. */
    public static final int PROVISION_SUBITEM = 8;
    /** what follows a list and belongs to all of it */
    public static final int PROVISION_TAIL = 9;

    // In what sense one provision refers to another. Accept values that are not listed; 0 is other or not stated.
    /** the target applies */
    public static final int REFERENCE_APPLIES = 1;
    /** holds only so far as the target lets it */
    public static final int REFERENCE_SUBJECT_TO = 2;
    /** done as the target says */
    public static final int REFERENCE_IN_ACCORDANCE_WITH = 3;
    /** says what a word of the target means */
    public static final int REFERENCE_DEFINES = 4;
    /** the target does not apply */
    public static final int REFERENCE_EXCLUDES = 5;
    /** the target applies with what has to be changed */
    public static final int REFERENCE_MUTATIS_MUTANDIS = 6;
    /** changes the target */
    public static final int REFERENCE_AMENDS = 7;
    /** carries the target out */
    public static final int REFERENCE_IMPLEMENTS = 8;
    /** means the offences of the target */
    public static final int REFERENCE_OFFENCES = 9;
    /** is about the target, in no other sense */
    public static final int REFERENCE_CONCERNS = 10;

    // Roles of a provision. Accept values that are not listed; 0 is other or not stated.
    /** what is to be done about the matter itself */
    public static final int ROLE_SUBSTANTIVE = 1;
    /** what a term means */
    public static final int ROLE_DEFINITION = 2;
    /** what the instrument applies to */
    public static final int ROLE_SCOPE = 3;
    /** what the instrument is for */
    public static final int ROLE_PURPOSE = 4;
    /** how something is done */
    public static final int ROLE_PROCEDURE = 5;
    /** sets up a body, or says what it does */
    public static final int ROLE_INSTITUTION = 6;
    /** on signature, entry into force, amendment and the like */
    public static final int ROLE_FINAL_CLAUSE = 7;
    /** belongs to the preamble */
    public static final int ROLE_PREAMBULAR = 8;
    /** holds others, and says nothing itself */
    public static final int ROLE_STRUCTURAL = 9;

    // Kinds of resources. Accept values that are not listed; 0 is other or not stated.
    /** how to apply an instrument */
    public static final int RESOURCE_GUIDE = 1;
    /** what words mean */
    public static final int RESOURCE_GLOSSARY = 2;
    /** a law to copy from */
    public static final int RESOURCE_MODEL_LAW = 3;
    /** a speech */
    public static final int RESOURCE_ADDRESS = 4;
    /** a book, study or series */
    public static final int RESOURCE_PUBLICATION = 5;
    /** to work with, such as a database or a questionnaire */
    public static final int RESOURCE_TOOL = 6;
    /** what a body reported on a page */
    public static final int RESOURCE_NEWS = 7;
    /** a site that leads to others */
    public static final int RESOURCE_PORTAL = 8;
    /** such as one that reviews implementation */
    public static final int RESOURCE_MECHANISM = 9;

    // How complete a section is. Accept values that are not listed; 0 is other or not stated.
    /** nothing is known to be missing */
    public static final int COVERAGE_COMPLETE = 1;
    /** something is missing */
    public static final int COVERAGE_PARTIAL = 2;
    /** nothing is there */
    public static final int COVERAGE_NONE = 3;

    // Sections of the data. Accept values that are not listed; 0 is other or not stated.
    /** the trees of provisions */
    public static final int SECTION_STRUCTURE = 1;
    /** the headings of provisions */
    public static final int SECTION_HEADINGS = 2;
    /** the summaries of provisions */
    public static final int SECTION_SUMMARIES = 3;
    /** the defined terms */
    public static final int SECTION_TERMS = 4;
    /** who signed and consented */
    public static final int SECTION_PARTICIPATION = 5;
    /** reservations, declarations and notifications */
    public static final int SECTION_RESERVATIONS = 6;
    /** States and organizations */
    public static final int SECTION_PARTICIPANTS = 7;
    /** bodies and their meetings */
    public static final int SECTION_MEETINGS = 8;
    /** decisions and resolutions */
    public static final int SECTION_DECISIONS = 9;
    /** documents */
    public static final int SECTION_DOCUMENTS = 10;
    /** guides, addresses, publications and tools */
    public static final int SECTION_RESOURCES = 11;

    // Kinds of sources. Accept values that are not listed; 0 is other or not stated.
    /** the depositary itself */
    public static final int SOURCE_DEPOSITARY = 1;
    /** an official journal or treaty series */
    public static final int SOURCE_GAZETTE = 2;
    /** a document of the United Nations or another organization */
    public static final int SOURCE_DOCUMENT = 3;
    /** a press release or report */
    public static final int SOURCE_PRESS = 4;
    /** a page */
    public static final int SOURCE_WEB = 5;
    /** a database */
    public static final int SOURCE_DATABASE = 6;
    /** a book or article */
    public static final int SOURCE_PUBLICATION = 7;
    /** the editors of the dataset */
    public static final int SOURCE_EDITORIAL = 8;
    /** what an editor remembered, and nobody looked up */
    public static final int SOURCE_MEMORY = 9;

    // Whether a fact was seen in a source. Accept values that are not listed; 0 is other or not stated.
    /** it was seen there */
    public static final int VERIFIED_YES = 1;
    /** it was not looked up */
    public static final int VERIFIED_NO = 2;

    // Answers to a criterion.
    /** cannot be decided from the data */
    public static final int ANSWER_UNKNOWN = 0;
    /** does not hold */
    public static final int ANSWER_NO = 1;
    /** holds */
    public static final int ANSWER_YES = 2;

    // Questions with an answer that, once yes, stays so; TOC_CRITERION_PARTY can end by withdrawal.
    /** signed on or before the day */
    public static final int CRITERION_SIGNED = 1;
    /** consent deposited on or before the day, in force or not */
    public static final int CRITERION_DEPOSITED = 2;
    /** signed on or before the day */
    public static final int CRITERION_PARTY = 3;

    // How far an instrument had come on a day.
    /** the data cannot say */
    public static final int INSTRUMENT_UNKNOWN = 0;
    /** not adopted yet */
    public static final int INSTRUMENT_DRAFT = 1;
    /** adopted, not in force */
    public static final int INSTRUMENT_ADOPTED = 2;
    /** in force */
    public static final int INSTRUMENT_IN_FORCE = 3;

    // Where a participant stands under an instrument on a day.
    /** the data cannot say */
    public static final int STATUS_UNKNOWN = 0;
    /** has done nothing yet */
    public static final int STATUS_NONE = 1;
    /** has signed and not consented to be bound */
    public static final int STATUS_SIGNATORY = 2;
    /** has deposited its consent, which is not yet in force */
    public static final int STATUS_DEPOSITED = 3;
    /** the instrument is in force for it */
    public static final int STATUS_PARTY = 4;
    /** was bound, and is no longer */
    public static final int STATUS_WITHDRAWN = 5;

    // Bytes that a symbol in normal form needs at most, the final NUL included.
    /** for the longest one and the NUL */
    public static final int SYMBOL_SIZE = 128;

    // How a first symbol is related to a second one. Accept values that are not listed.
    /** neither of the other kinds */
    public static final int SYMBOL_UNRELATED = 0;
    /** the same document */
    public static final int SYMBOL_SAME = 1;
    /** an addendum of the second, or a part of its addendum */
    public static final int SYMBOL_ADDENDUM = 2;
    /** a revision of the second */
    public static final int SYMBOL_REVISION = 3;
    /** a corrigendum of the second */
    public static final int SYMBOL_CORRIGENDUM = 4;
    /** an amendment of the second */
    public static final int SYMBOL_AMENDMENT = 5;
    /** what the second one adds to, revises, corrects or amends */
    public static final int SYMBOL_BASE = 6;
    /** both modify one document */
    public static final int SYMBOL_SIBLINGS = 7;
    /** documents of one series */
    public static final int SYMBOL_SERIES = 8;

    // Standing of a text. Accept values that are not listed; 0 is other or not stated.
    /** as it was adopted or published by an authority */
    public static final int TEXT_OFFICIAL = 1;
    /** by somebody else, such as a translation */
    public static final int TEXT_UNOFFICIAL = 2;

    // Kinds of moments, in the order in which those of one day are listed. Accept values that are not listed.
    /** a treaty action */
    public static final int MOMENT_ACTION = 1;
    /** the adoption of an instrument */
    public static final int MOMENT_INSTRUMENT_ADOPTED = 2;
    /** the entry into force of an instrument */
    public static final int MOMENT_INSTRUMENT_IN_FORCE = 3;
    /** the entry into force of an instrument for one participant */
    public static final int MOMENT_IN_FORCE = 4;
    /** the end of it for one participant */
    public static final int MOMENT_ENDED = 5;
    /** the first day of a meeting */
    public static final int MOMENT_MEETING_START = 6;
    /** the last day of a meeting */
    public static final int MOMENT_MEETING_END = 7;
    /** the adoption of a decision or resolution */
    public static final int MOMENT_DECISION_ADOPTED = 8;
    /** a dated event, by its first day */
    public static final int MOMENT_EVENT = 9;

    /** A treaty action. */
    public static final class Action extends Handle {
        Action(Pointer pointer, Keeper keeper) {
            super(pointer, keeper);
        }

        /** What other sources say about it. Gives: Borrowed; never null. */
        public ClaimList claims() {
            try {
                return Handle.lend(C.toc_action_claims(pointer), keeper, ClaimList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The dataset that the action belongs to: what a binding pins. Gives: Borrowed; null for null. */
        public Dataset dataset() {
            try {
                return Handle.lend(C.toc_action_dataset(pointer), keeper, Dataset::new);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * The day of signature, of deposit or of receipt by the depositary; 0 when not known. Gives: A date (see
         * date.h); 0 when not stated.
         */
        public int date() {
            try {
                return C.toc_action_date(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * The first day it can have been, where the date is not known. Gives: A date (see date.h); 0 when
         * toc_action_date is known, and when no such bound is stated.
         */
        public int earliest() {
            try {
                return C.toc_action_earliest(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * The day it took effect, where the depositary states one (mostly of a succession). Gives: A date (see
         * date.h); 0 when not stated.
         */
        public int effect() {
            try {
                return C.toc_action_effect(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its permanent id. Gives: Borrowed; null for null. */
        public String id() {
            try {
                return C.toc_action_id(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its index among all actions: 0 to count - 1. Gives: 0 also for null. */
        public int index() {
            try {
                return C.toc_action_index(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** About which instrument. Gives: Borrowed; null when there is none. */
        public Instrument instrument() {
            try {
                return Handle.lend(C.toc_action_instrument(pointer), keeper, Instrument::new);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * What was done; TOC_ACTION_CONSENT is ratification, acceptance or approval where the source does not
         * say which. Gives: One of TOC_ACTION_*; 0 when other or not stated.
         */
        public int kind() {
            try {
                return C.toc_action_kind(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * The last day it can have been, where the date is not known. Gives: A date (see date.h); 0 when
         * toc_action_date is known, and when no such bound is stated.
         */
        public int latest() {
            try {
                return C.toc_action_latest(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** A remark, in one language. Gives: Borrowed; null when not stated in this language. */
        public String note(String language) {
            try {
                return C.toc_action_note(pointer, Handle.withoutNul(language));
            } finally {
                Handle.fence(this);
            }
        }

        /** A remark, in all languages. Gives: Borrowed; never null. */
        public TextList notes() {
            try {
                return Handle.lend(C.toc_action_notes(pointer), keeper, TextList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Who acted. Gives: Borrowed; null when there is none. */
        public Participant participant() {
            try {
                return Handle.lend(C.toc_action_participant(pointer), keeper, Participant::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** All that this participant did about this instrument. Gives: Borrowed; null when there is none. */
        public Participation participation() {
            try {
                return Handle.lend(C.toc_action_participation(pointer), keeper, Participation::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The provision it is made under. Gives: Borrowed; null when there is none. */
        public Provision provision() {
            try {
                return Handle.lend(C.toc_action_provision(pointer), keeper, Provision::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The action it responds to (objection). Gives: Borrowed; null when there is none. */
        public Action responds() {
            try {
                return Handle.lend(C.toc_action_responds(pointer), keeper, Action::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The actions that respond to it. Gives: Borrowed; never null. */
        public ActionList responses() {
            try {
                return Handle.lend(C.toc_action_responses(pointer), keeper, ActionList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The sources of it. Gives: Borrowed; never null. */
        public SourceList sources() {
            try {
                return Handle.lend(C.toc_action_sources(pointer), keeper, SourceList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** What it says, in one language. Gives: Borrowed; null when not stated in this language. */
        public String text(String language) {
            try {
                return C.toc_action_text(pointer, Handle.withoutNul(language));
            } finally {
                Handle.fence(this);
            }
        }

        /** What it says, in all languages. Gives: Borrowed; never null. */
        public TextList texts() {
            try {
                return Handle.lend(C.toc_action_texts(pointer), keeper, TextList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The action it withdraws. Gives: Borrowed; null when there is none. */
        public Action withdraws() {
            try {
                return Handle.lend(C.toc_action_withdraws(pointer), keeper, Action::new);
            } finally {
                Handle.fence(this);
            }
        }
    }

    /** A list of actions. */
    public static final class ActionList extends Sequence<Action> {
        ActionList(Pointer pointer, Keeper keeper) {
            super(pointer, keeper);
        }

        @Override
        public int size() {
            try {
                return C.toc_action_list_count(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        @Override
        public Action get(int position) {
            try {
                return Handle.lend(C.toc_action_list_at(pointer, position), keeper, Action::new);
            } finally {
                Handle.fence(this);
            }
        }
    }

    /** An item of the agenda of a meeting. */
    public static final class AgendaItem extends Handle {
        AgendaItem(Pointer pointer, Keeper keeper) {
            super(pointer, keeper);
        }

        /** The dataset that the agenda item belongs to: what a binding pins. Gives: Borrowed; null for null. */
        public Dataset dataset() {
            try {
                return Handle.lend(C.toc_agenda_item_dataset(pointer), keeper, Dataset::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its index among all agenda items: 0 to count - 1. Gives: 0 also for null. */
        public int index() {
            try {
                return C.toc_agenda_item_index(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** The meeting on whose agenda the item stands. Gives: Borrowed; null for null. */
        public Meeting meeting() {
            try {
                return Handle.lend(C.toc_agenda_item_meeting(pointer), keeper, Meeting::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its number as printed, such as "1 (a)". Gives: Borrowed; null when not stated. */
        public String number() {
            try {
                return C.toc_agenda_item_number(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its title, in one language. Gives: Borrowed; null when not stated in this language. */
        public String title(String language) {
            try {
                return C.toc_agenda_item_title(pointer, Handle.withoutNul(language));
            } finally {
                Handle.fence(this);
            }
        }

        /** Its title, in all languages. Gives: Borrowed; never null. */
        public TextList titles() {
            try {
                return Handle.lend(C.toc_agenda_item_titles(pointer), keeper, TextList::new);
            } finally {
                Handle.fence(this);
            }
        }
    }

    /** A list of agenda items. */
    public static final class AgendaItemList extends Sequence<AgendaItem> {
        AgendaItemList(Pointer pointer, Keeper keeper) {
            super(pointer, keeper);
        }

        @Override
        public int size() {
            try {
                return C.toc_agenda_item_list_count(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        @Override
        public AgendaItem get(int position) {
            try {
                return Handle.lend(C.toc_agenda_item_list_at(pointer, position), keeper, AgendaItem::new);
            } finally {
                Handle.fence(this);
            }
        }
    }

    /** A body: conference, committee, working group, assembly. */
    public static final class Body extends Handle {
        Body(Pointer pointer, Keeper keeper) {
            super(pointer, keeper);
        }

        /** Finds the session of a body by its number. Gives: Borrowed; null when the body has no such session. */
        public Meeting session(int session) {
            try {
                return Handle.lend(C.toc_body_session(pointer, session), keeper, Meeting::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Another name, in one language. Gives: Borrowed; null when not stated in this language. */
        public String alias(String language) {
            try {
                return C.toc_body_alias(pointer, Handle.withoutNul(language));
            } finally {
                Handle.fence(this);
            }
        }

        /** Another name, in all languages. Gives: Borrowed; never null. */
        public TextList aliases() {
            try {
                return Handle.lend(C.toc_body_aliases(pointer), keeper, TextList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The bodies that report to it. Gives: Borrowed; never null. */
        public BodyList children() {
            try {
                return Handle.lend(C.toc_body_children(pointer), keeper, BodyList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** What other sources say about it. Gives: Borrowed; never null. */
        public ClaimList claims() {
            try {
                return Handle.lend(C.toc_body_claims(pointer), keeper, ClaimList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The decisions and resolutions that concern it. Gives: Borrowed; never null. */
        public DecisionList concernedBy() {
            try {
                return Handle.lend(C.toc_body_concerned_by(pointer), keeper, DecisionList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The dataset that the body belongs to: what a binding pins. Gives: Borrowed; null for null. */
        public Dataset dataset() {
            try {
                return Handle.lend(C.toc_body_dataset(pointer), keeper, Dataset::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its decisions and resolutions. Gives: Borrowed; never null. */
        public DecisionList decisions() {
            try {
                return Handle.lend(C.toc_body_decisions(pointer), keeper, DecisionList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its documents. Gives: Borrowed; never null. */
        public DocumentList documents() {
            try {
                return Handle.lend(C.toc_body_documents(pointer), keeper, DocumentList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The decisions and resolutions that established it or shaped its mandate. Gives: Borrowed; never null. */
        public DecisionList establishedBy() {
            try {
                return Handle.lend(C.toc_body_established_by(pointer), keeper, DecisionList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its permanent id. Gives: Borrowed; null for null. */
        public String id() {
            try {
                return C.toc_body_id(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its index among all bodies: 0 to count - 1. Gives: 0 also for null. */
        public int index() {
            try {
                return C.toc_body_index(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** What kind of body it is. Gives: One of TOC_BODY_*; 0 when other or not stated. */
        public int kind() {
            try {
                return C.toc_body_kind(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its meetings, in the order of the dataset. Gives: Borrowed; never null. */
        public MeetingList meetings() {
            try {
                return Handle.lend(C.toc_body_meetings(pointer), keeper, MeetingList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its official name, in one language. Gives: Borrowed; null when not stated in this language. */
        public String name(String language) {
            try {
                return C.toc_body_name(pointer, Handle.withoutNul(language));
            } finally {
                Handle.fence(this);
            }
        }

        /** Its official name, in all languages. Gives: Borrowed; never null. */
        public TextList names() {
            try {
                return Handle.lend(C.toc_body_names(pointer), keeper, TextList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** A remark, in one language. Gives: Borrowed; null when not stated in this language. */
        public String note(String language) {
            try {
                return C.toc_body_note(pointer, Handle.withoutNul(language));
            } finally {
                Handle.fence(this);
            }
        }

        /** A remark, in all languages. Gives: Borrowed; never null. */
        public TextList notes() {
            try {
                return Handle.lend(C.toc_body_notes(pointer), keeper, TextList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * A person who held an office in it, in one language. Gives: Borrowed; null when not stated in this
         * language.
         */
        public String officer(String language) {
            try {
                return C.toc_body_officer(pointer, Handle.withoutNul(language));
            } finally {
                Handle.fence(this);
            }
        }

        /** A person who held an office in it, in all languages. Gives: Borrowed; never null. */
        public TextList officers() {
            try {
                return Handle.lend(C.toc_body_officers(pointer), keeper, TextList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The body that it reports to. Gives: Borrowed; null when there is none. */
        public Body parent() {
            try {
                return Handle.lend(C.toc_body_parent(pointer), keeper, Body::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The provision that establishes it. Gives: Borrowed; null when there is none. */
        public Provision provision() {
            try {
                return Handle.lend(C.toc_body_provision(pointer), keeper, Provision::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its series of document symbols. Gives: Borrowed; never null. */
        public SeriesList series() {
            try {
                return Handle.lend(C.toc_body_series(pointer), keeper, SeriesList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its usual short name, in one language. Gives: Borrowed; null when not stated in this language. */
        public String shortName(String language) {
            try {
                return C.toc_body_short_name(pointer, Handle.withoutNul(language));
            } finally {
                Handle.fence(this);
            }
        }

        /** Its usual short name, in all languages. Gives: Borrowed; never null. */
        public TextList shortNames() {
            try {
                return Handle.lend(C.toc_body_short_names(pointer), keeper, TextList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The sources behind it. Gives: Borrowed; never null. */
        public SourceList sources() {
            try {
                return Handle.lend(C.toc_body_sources(pointer), keeper, SourceList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its symbol or code, such as "CTOC/COP". Gives: Borrowed; null when not stated. */
        public String symbol() {
            try {
                return C.toc_body_symbol(pointer);
            } finally {
                Handle.fence(this);
            }
        }
    }

    /** A list of bodies. */
    public static final class BodyList extends Sequence<Body> {
        BodyList(Pointer pointer, Keeper keeper) {
            super(pointer, keeper);
        }

        @Override
        public int size() {
            try {
                return C.toc_body_list_count(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        @Override
        public Body get(int position) {
            try {
                return Handle.lend(C.toc_body_list_at(pointer, position), keeper, Body::new);
            } finally {
                Handle.fence(this);
            }
        }
    }

    /** A citation found in a text. It lives as long as its list. */
    public static final class Citation extends Handle {
        Citation(Pointer pointer, Keeper keeper) {
            super(pointer, keeper);
        }

        /**
         * Where the citation ends. Gives: Bytes from the start of the text to the first byte behind it; 0 for
         * null.
         */
        public long end() {
            try {
                return C.toc_citation_end(pointer).longValue();
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * The instrument that a target is or stands in. Gives: Borrowed from the dataset; null when there is
         * none.
         */
        public Instrument instrument(int position) {
            try {
                return Handle.lend(C.toc_citation_instrument(pointer, position), keeper, Instrument::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** A target as a provision. Gives: Borrowed from the dataset; null when it is none. */
        public Provision provision(int position) {
            try {
                return Handle.lend(C.toc_citation_provision(pointer, position), keeper, Provision::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Where the citation begins. Gives: Bytes from the start of the text; 0 for null. */
        public long start() {
            try {
                return C.toc_citation_start(pointer).longValue();
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * What is known about it, and so what its targets are. Gives: One of TOC_CITE_*; 0, without targets, for
         * "this paragraph" where nothing says which one; 0 for null.
         */
        public int state() {
            try {
                return C.toc_citation_state(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * How many targets it has: more than one for a range, for "each Protocol", and when it is ambiguous.
         * Gives: 0 for null.
         */
        public int targetCount() {
            try {
                return C.toc_citation_target_count(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * The id of a target; of a symbol that is not in the dataset, the symbol. Gives: Borrowed from the list;
         * null when position is too large.
         */
        public String targetId(int position) {
            try {
                return C.toc_citation_target_id(pointer, position);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * The kind of a target: provision, instrument, decision or document; TOC_KIND_NONE for one that is not
         * in the dataset. Gives: One of TOC_KIND_*.
         */
        public int targetKind(int position) {
            try {
                return C.toc_citation_target_kind(pointer, position);
            } finally {
                Handle.fence(this);
            }
        }
    }

    /** A list of citations, in the order of the text. */
    public static final class CitationList extends Sequence<Citation> {
        CitationList(Pointer pointer, Keeper keeper) {
            super(pointer, keeper);
        }

        @Override
        public int size() {
            try {
                return C.toc_citation_list_count(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        @Override
        public Citation get(int position) {
            try {
                return Handle.lend(C.toc_citation_list_at(pointer, position), keeper, Citation::new);
            } finally {
                Handle.fence(this);
            }
        }
    }

    /** What another source says about a member of an entity, and why it was not followed. */
    public static final class Claim extends Handle {
        Claim(Pointer pointer, Keeper keeper) {
            super(pointer, keeper);
        }

        /** The dataset that the claim belongs to: what a binding pins. Gives: Borrowed; null for null. */
        public Dataset dataset() {
            try {
                return Handle.lend(C.toc_claim_dataset(pointer), keeper, Dataset::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its index among all claims: 0 to count - 1. Gives: 0 also for null. */
        public int index() {
            try {
                return C.toc_claim_index(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * The member that the claim is about, by its name in the dataset, such as "end". Gives: Borrowed; null
         * when not stated.
         */
        public String of() {
            try {
                return C.toc_claim_of(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** The id of the entity that the claim belongs to. Gives: Borrowed; null for null. */
        public String ownerId() {
            try {
                return C.toc_claim_owner_id(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** The kind of the entity that the claim belongs to. Gives: One of TOC_KIND_*; TOC_KIND_NONE for null. */
        public int ownerKind() {
            try {
                return C.toc_claim_owner_kind(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** The sources that make the claim. Gives: Borrowed; never null. */
        public SourceList sources() {
            try {
                return Handle.lend(C.toc_claim_sources(pointer), keeper, SourceList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The value that was not followed, as the dataset writes it. Gives: Borrowed; null when not stated. */
        public String value() {
            try {
                return C.toc_claim_value(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * Why the claim was not followed, in one language. Gives: Borrowed; null when not stated in this
         * language.
         */
        public String why(String language) {
            try {
                return C.toc_claim_why(pointer, Handle.withoutNul(language));
            } finally {
                Handle.fence(this);
            }
        }

        /** Why the claim was not followed, in all languages. Gives: Borrowed; never null. */
        public TextList whys() {
            try {
                return Handle.lend(C.toc_claim_whys(pointer), keeper, TextList::new);
            } finally {
                Handle.fence(this);
            }
        }
    }

    /** A list of claims. */
    public static final class ClaimList extends Sequence<Claim> {
        ClaimList(Pointer pointer, Keeper keeper) {
            super(pointer, keeper);
        }

        @Override
        public int size() {
            try {
                return C.toc_claim_list_count(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        @Override
        public Claim get(int position) {
            try {
                return Handle.lend(C.toc_claim_list_at(pointer, position), keeper, Claim::new);
            } finally {
                Handle.fence(this);
            }
        }
    }

    /** A correction of an authentic text. */
    public static final class Correction extends Handle {
        Correction(Pointer pointer, Keeper keeper) {
            super(pointer, keeper);
        }

        /** The dataset that the correction belongs to: what a binding pins. Gives: Borrowed; null for null. */
        public Dataset dataset() {
            try {
                return Handle.lend(C.toc_correction_dataset(pointer), keeper, Dataset::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its date. Gives: A date (see date.h); 0 when not stated. */
        public int date() {
            try {
                return C.toc_correction_date(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its index among all corrections: 0 to count - 1. Gives: 0 also for null. */
        public int index() {
            try {
                return C.toc_correction_index(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** The instrument that the correction belongs to. Gives: Borrowed; null for null. */
        public Instrument instrument() {
            try {
                return Handle.lend(C.toc_correction_instrument(pointer), keeper, Instrument::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Whether it was proposed or effected. Gives: One of TOC_CORRECTION_*; 0 when other or not stated. */
        public int kind() {
            try {
                return C.toc_correction_kind(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** The language of the corrected text, a BCP 47 tag. Gives: Borrowed; null when not stated. */
        public String language() {
            try {
                return C.toc_correction_language(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** What was corrected, in one language. Gives: Borrowed; null when not stated in this language. */
        public String note(String language) {
            try {
                return C.toc_correction_note(pointer, Handle.withoutNul(language));
            } finally {
                Handle.fence(this);
            }
        }

        /** What was corrected, in all languages. Gives: Borrowed; never null. */
        public TextList notes() {
            try {
                return Handle.lend(C.toc_correction_notes(pointer), keeper, TextList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * The depositary notification, such as "C.N.619.2004.TREATIES-23". Gives: Borrowed; null when not
         * stated.
         */
        public String notification() {
            try {
                return C.toc_correction_notification(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** The sources behind it. Gives: Borrowed; never null. */
        public SourceList sources() {
            try {
                return Handle.lend(C.toc_correction_sources(pointer), keeper, SourceList::new);
            } finally {
                Handle.fence(this);
            }
        }
    }

    /** A list of corrections. */
    public static final class CorrectionList extends Sequence<Correction> {
        CorrectionList(Pointer pointer, Keeper keeper) {
            super(pointer, keeper);
        }

        @Override
        public int size() {
            try {
                return C.toc_correction_list_count(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        @Override
        public Correction get(int position) {
            try {
                return Handle.lend(C.toc_correction_list_at(pointer, position), keeper, Correction::new);
            } finally {
                Handle.fence(this);
            }
        }
    }

    /** How complete one section of the data is, and as of when. */
    public static final class Coverage extends Handle {
        Coverage(Pointer pointer, Keeper keeper) {
            super(pointer, keeper);
        }

        /** The day up to which it is complete to that level. Gives: A date (see date.h); 0 when not stated. */
        public int asOf() {
            try {
                return C.toc_coverage_as_of(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** The dataset that the coverage belongs to: what a binding pins. Gives: Borrowed; null for null. */
        public Dataset dataset() {
            try {
                return Handle.lend(C.toc_coverage_dataset(pointer), keeper, Dataset::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its index among all coverages: 0 to count - 1. Gives: 0 also for null. */
        public int index() {
            try {
                return C.toc_coverage_index(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * The instrument it is about; null when the section is not split by instrument. Gives: Borrowed; null
         * when there is none.
         */
        public Instrument instrument() {
            try {
                return Handle.lend(C.toc_coverage_instrument(pointer), keeper, Instrument::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** How complete it is. Gives: One of TOC_COVERAGE_*; 0 when other or not stated. */
        public int level() {
            try {
                return C.toc_coverage_level(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** What is missing, in one language. Gives: Borrowed; null when not stated in this language. */
        public String note(String language) {
            try {
                return C.toc_coverage_note(pointer, Handle.withoutNul(language));
            } finally {
                Handle.fence(this);
            }
        }

        /** What is missing, in all languages. Gives: Borrowed; never null. */
        public TextList notes() {
            try {
                return Handle.lend(C.toc_coverage_notes(pointer), keeper, TextList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The section of the data. Gives: One of TOC_SECTION_*; 0 when other or not stated. */
        public int section() {
            try {
                return C.toc_coverage_section(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** The sources behind it. Gives: Borrowed; never null. */
        public SourceList sources() {
            try {
                return Handle.lend(C.toc_coverage_sources(pointer), keeper, SourceList::new);
            } finally {
                Handle.fence(this);
            }
        }
    }

    /** A list of coverages. */
    public static final class CoverageList extends Sequence<Coverage> {
        CoverageList(Pointer pointer, Keeper keeper) {
            super(pointer, keeper);
        }

        @Override
        public int size() {
            try {
                return C.toc_coverage_list_count(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        @Override
        public Coverage get(int position) {
            try {
                return Handle.lend(C.toc_coverage_list_at(pointer, position), keeper, Coverage::new);
            } finally {
                Handle.fence(this);
            }
        }
    }

    /** Everything known, in one immutable block. */
    public static final class Dataset extends Handle {
        Dataset(Pointer pointer, Keeper keeper) {
            super(pointer, keeper);
        }

        /** All actions, in the order of the dataset. Gives: Borrowed; never null. */
        public ActionList actions() {
            try {
                return Handle.lend(C.toc_dataset_actions(pointer), keeper, ActionList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Finds an action by its id. Gives: Borrowed; null when there is no such action. */
        public Action findAction(String id) {
            try {
                return Handle.lend(C.toc_dataset_find_action(pointer, Handle.withoutNul(id)), keeper, Action::new);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * The day up to which the data was collected; sections may lag behind it, see toc_coverage. Gives: A
         * date (see date.h); 0 when not stated.
         */
        public int asOf() {
            try {
                return C.toc_dataset_as_of(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** The edition of the data, as the root element of its first file states it. */
        public String edition() {
            try {
                return C.toc_dataset_edition(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** The kind of thing that an id names. Gives: One of TOC_KIND_*; TOC_KIND_NONE when nothing has this id. */
        public int findKind(String id) {
            try {
                return C.toc_dataset_find_kind(pointer, Handle.withoutNul(id));
            } finally {
                Handle.fence(this);
            }
        }

        /** The format of the data, such as "1.0". */
        public String format() {
            try {
                return C.toc_dataset_format(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * Saves the dataset as a snapshot file, atomically: the file is there whole, or the old one remains.
         * Gives: TOC_OK, or TOC_E_ARGUMENT, TOC_E_NOMEM, TOC_E_IO (errno tells why).
         */
        public void save(String path) {
            try {
                TocException.check(C.toc_dataset_save(pointer, Handle.withoutNul(path)));
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * SHA-256 of the canonical XML of the whole dataset, 64 hexadecimal digits. Gives: 64; or 0 when the
         * digest was not computed (see toc_loader_set_digest).
         */
        public String sha256() {
            try {
                return Handle.written((buffer, size) -> C.toc_dataset_sha256(pointer, buffer, size));
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * Checks all of the image: checksum, rows, references, lists, indexes, strings. Done already for every
         * dataset that was not mapped. Gives: TOC_OK; TOC_E_FORMAT when something is wrong; TOC_E_ARGUMENT for
         * null.
         */
        public void verify() {
            try {
                TocException.check(C.toc_dataset_verify(pointer));
            } finally {
                Handle.fence(this);
            }
        }

        /** All decisions, in the order of the dataset. Gives: Borrowed; never null. */
        public DecisionList decisions() {
            try {
                return Handle.lend(C.toc_dataset_decisions(pointer), keeper, DecisionList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Finds a decision by its id. Gives: Borrowed; null when there is no such decision. */
        public Decision findDecision(String id) {
            try {
                return Handle.lend(C.toc_dataset_find_decision(pointer, Handle.withoutNul(id)), keeper, Decision::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** All documents, in the order of the dataset. Gives: Borrowed; never null. */
        public DocumentList documents() {
            try {
                return Handle.lend(C.toc_dataset_documents(pointer), keeper, DocumentList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Finds a document by its id. Gives: Borrowed; null when there is no such document. */
        public Document findDocument(String id) {
            try {
                return Handle.lend(C.toc_dataset_find_document(pointer, Handle.withoutNul(id)), keeper, Document::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** All events, in the order of the dataset. Gives: Borrowed; never null. */
        public EventList events() {
            try {
                return Handle.lend(C.toc_dataset_events(pointer), keeper, EventList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Finds an event by its id. Gives: Borrowed; null when there is no such event. */
        public Event findEvent(String id) {
            try {
                return Handle.lend(C.toc_dataset_find_event(pointer, Handle.withoutNul(id)), keeper, Event::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** All corrections, in the order of the dataset. Gives: Borrowed; never null. */
        public CorrectionList corrections() {
            try {
                return Handle.lend(C.toc_dataset_corrections(pointer), keeper, CorrectionList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** All editions, in the order of the dataset. Gives: Borrowed; never null. */
        public EditionList editions() {
            try {
                return Handle.lend(C.toc_dataset_editions(pointer), keeper, EditionList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Finds an instrument by its id. Gives: Borrowed; null when there is no such instrument. */
        public Instrument findInstrument(String id) {
            try {
                return Handle.lend(C.toc_dataset_find_instrument(pointer, Handle.withoutNul(id)), keeper, Instrument::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** All instruments, in the order of the dataset. Gives: Borrowed; never null. */
        public InstrumentList instruments() {
            try {
                return Handle.lend(C.toc_dataset_instruments(pointer), keeper, InstrumentList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** All openings, in the order of the dataset. Gives: Borrowed; never null. */
        public OpeningList openings() {
            try {
                return Handle.lend(C.toc_dataset_openings(pointer), keeper, OpeningList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** All rules, in the order of the dataset. Gives: Borrowed; never null. */
        public RuleList rules() {
            try {
                return Handle.lend(C.toc_dataset_rules(pointer), keeper, RuleList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** All agenda items, in the order of the dataset. Gives: Borrowed; never null. */
        public AgendaItemList agendaItems() {
            try {
                return Handle.lend(C.toc_dataset_agenda_items(pointer), keeper, AgendaItemList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** All series, in the order of the dataset. Gives: Borrowed; never null. */
        public SeriesList allSeries() {
            try {
                return Handle.lend(C.toc_dataset_all_series(pointer), keeper, SeriesList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** All bodies, in the order of the dataset. Gives: Borrowed; never null. */
        public BodyList bodies() {
            try {
                return Handle.lend(C.toc_dataset_bodies(pointer), keeper, BodyList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Finds a body by its id. Gives: Borrowed; null when there is no such body. */
        public Body findBody(String id) {
            try {
                return Handle.lend(C.toc_dataset_find_body(pointer, Handle.withoutNul(id)), keeper, Body::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Finds a meeting by its id. Gives: Borrowed; null when there is no such meeting. */
        public Meeting findMeeting(String id) {
            try {
                return Handle.lend(C.toc_dataset_find_meeting(pointer, Handle.withoutNul(id)), keeper, Meeting::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** All meetings, in the order of the dataset. Gives: Borrowed; never null. */
        public MeetingList meetings() {
            try {
                return Handle.lend(C.toc_dataset_meetings(pointer), keeper, MeetingList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Finds a participant by its id. Gives: Borrowed; null when there is no such participant. */
        public Participant findParticipant(String id) {
            try {
                return Handle.lend(C.toc_dataset_find_participant(pointer, Handle.withoutNul(id)), keeper, Participant::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** All participants, in the order of the dataset. Gives: Borrowed; never null. */
        public ParticipantList participants() {
            try {
                return Handle.lend(C.toc_dataset_participants(pointer), keeper, ParticipantList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** All examples, in the order of the dataset. Gives: Borrowed; never null. */
        public ExampleList examples() {
            try {
                return Handle.lend(C.toc_dataset_examples(pointer), keeper, ExampleList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Finds a phrase by its id. Gives: Borrowed; null when there is no such phrase. */
        public Phrase findPhrase(String id) {
            try {
                return Handle.lend(C.toc_dataset_find_phrase(pointer, Handle.withoutNul(id)), keeper, Phrase::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** All phrases, in the order of the dataset. Gives: Borrowed; never null. */
        public PhraseList phrases() {
            try {
                return Handle.lend(C.toc_dataset_phrases(pointer), keeper, PhraseList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** All wordings, in the order of the dataset. Gives: Borrowed; never null. */
        public WordingList wordings() {
            try {
                return Handle.lend(C.toc_dataset_wordings(pointer), keeper, WordingList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** All duties, in the order of the dataset. Gives: Borrowed; never null. */
        public DutyList duties() {
            try {
                return Handle.lend(C.toc_dataset_duties(pointer), keeper, DutyList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Finds a duty by its id. Gives: Borrowed; null when there is no such duty. */
        public Duty findDuty(String id) {
            try {
                return Handle.lend(C.toc_dataset_find_duty(pointer, Handle.withoutNul(id)), keeper, Duty::new);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * Finds a provision by its locator, such as "untoc#art_16__para_3". Gives: Borrowed; null when there is
         * no such provision.
         */
        public Provision findProvision(String id) {
            try {
                return Handle.lend(C.toc_dataset_find_provision(pointer, Handle.withoutNul(id)), keeper, Provision::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** All provisions, in the order of the dataset. Gives: Borrowed; never null. */
        public ProvisionList provisions() {
            try {
                return Handle.lend(C.toc_dataset_provisions(pointer), keeper, ProvisionList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** All references, in the order of the dataset. Gives: Borrowed; never null. */
        public ReferenceList references() {
            try {
                return Handle.lend(C.toc_dataset_references(pointer), keeper, ReferenceList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Finds a resource by its id. Gives: Borrowed; null when there is no such resource. */
        public Resource findResource(String id) {
            try {
                return Handle.lend(C.toc_dataset_find_resource(pointer, Handle.withoutNul(id)), keeper, Resource::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** All resources, in the order of the dataset. Gives: Borrowed; never null. */
        public ResourceList resources() {
            try {
                return Handle.lend(C.toc_dataset_resources(pointer), keeper, ResourceList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** All claims, in the order of the dataset. Gives: Borrowed; never null. */
        public ClaimList claims() {
            try {
                return Handle.lend(C.toc_dataset_claims(pointer), keeper, ClaimList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** All coverages, in the order of the dataset. Gives: Borrowed; never null. */
        public CoverageList coverages() {
            try {
                return Handle.lend(C.toc_dataset_coverages(pointer), keeper, CoverageList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Finds a source by its id. Gives: Borrowed; null when there is no such source. */
        public Source findSource(String id) {
            try {
                return Handle.lend(C.toc_dataset_find_source(pointer, Handle.withoutNul(id)), keeper, Source::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** All parts, in the order of the dataset. Gives: Borrowed; never null. */
        public PartList parts() {
            try {
                return Handle.lend(C.toc_dataset_parts(pointer), keeper, PartList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** All sources, in the order of the dataset. Gives: Borrowed; never null. */
        public SourceList sources() {
            try {
                return Handle.lend(C.toc_dataset_sources(pointer), keeper, SourceList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** All participations, in the order of the dataset. Gives: Borrowed; never null. */
        public ParticipationList participations() {
            try {
                return Handle.lend(C.toc_dataset_participations(pointer), keeper, ParticipationList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Finds a term by its id. Gives: Borrowed; null when there is no such term. */
        public Term findTerm(String id) {
            try {
                return Handle.lend(C.toc_dataset_find_term(pointer, Handle.withoutNul(id)), keeper, Term::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Finds a topic by its id. Gives: Borrowed; null when there is no such topic. */
        public Topic findTopic(String id) {
            try {
                return Handle.lend(C.toc_dataset_find_topic(pointer, Handle.withoutNul(id)), keeper, Topic::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** All terms, in the order of the dataset. Gives: Borrowed; never null. */
        public TermList terms() {
            try {
                return Handle.lend(C.toc_dataset_terms(pointer), keeper, TermList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** All topics, in the order of the dataset. Gives: Borrowed; never null. */
        public TopicList topics() {
            try {
                return Handle.lend(C.toc_dataset_topics(pointer), keeper, TopicList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** All texts, in the order of the dataset. Gives: Borrowed; never null. */
        public TextList texts() {
            try {
                return Handle.lend(C.toc_dataset_texts(pointer), keeper, TextList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * The whole dataset as one file, whatever the number of files it came from. Gives: The XML; null for
         * null and when memory runs out.
         */
        public String toXml() {
            try {
                return Handle.ownedText(C.toc_dataset_to_xml(pointer));
            } finally {
                Handle.fence(this);
            }
        }
    }

    /** A decision or resolution of a body. */
    public static final class Decision extends Handle {
        Decision(Pointer pointer, Keeper keeper) {
            super(pointer, keeper);
        }

        /** The day of its adoption. Gives: A date (see date.h); 0 when not stated. */
        public int adopted() {
            try {
                return C.toc_decision_adopted(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** The instruments it adopted. Gives: Borrowed; never null. */
        public InstrumentList adopts() {
            try {
                return Handle.lend(C.toc_decision_adopts(pointer), keeper, InstrumentList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The bodies it concerns. Gives: Borrowed; never null. */
        public BodyList bodies() {
            try {
                return Handle.lend(C.toc_decision_bodies(pointer), keeper, BodyList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The body that took it. Gives: Borrowed; null when there is none. */
        public Body body() {
            try {
                return Handle.lend(C.toc_decision_body(pointer), keeper, Body::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The references to it. Gives: Borrowed; never null. */
        public ReferenceList citedBy() {
            try {
                return Handle.lend(C.toc_decision_cited_by(pointer), keeper, ReferenceList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** What other sources say about it. Gives: Borrowed; never null. */
        public ClaimList claims() {
            try {
                return Handle.lend(C.toc_decision_claims(pointer), keeper, ClaimList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The dataset that the decision belongs to: what a binding pins. Gives: Borrowed; null for null. */
        public Dataset dataset() {
            try {
                return Handle.lend(C.toc_decision_dataset(pointer), keeper, Dataset::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Published versions of it. Gives: Borrowed; never null. */
        public EditionList editions() {
            try {
                return Handle.lend(C.toc_decision_editions(pointer), keeper, EditionList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The bodies it established. Gives: Borrowed; never null. */
        public BodyList establishes() {
            try {
                return Handle.lend(C.toc_decision_establishes(pointer), keeper, BodyList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its permanent id. Gives: Borrowed; null for null. */
        public String id() {
            try {
                return C.toc_decision_id(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its index among all decisions: 0 to count - 1. Gives: 0 also for null. */
        public int index() {
            try {
                return C.toc_decision_index(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** The instruments it concerns. Gives: Borrowed; never null. */
        public InstrumentList instruments() {
            try {
                return Handle.lend(C.toc_decision_instruments(pointer), keeper, InstrumentList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Whether it is a decision or a resolution. Gives: One of TOC_DECISION_*; 0 when other or not stated. */
        public int kind() {
            try {
                return C.toc_decision_kind(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** The meeting at which it was taken. Gives: Borrowed; null when there is none. */
        public Meeting meeting() {
            try {
                return Handle.lend(C.toc_decision_meeting(pointer), keeper, Meeting::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** A remark, in one language. Gives: Borrowed; null when not stated in this language. */
        public String note(String language) {
            try {
                return C.toc_decision_note(pointer, Handle.withoutNul(language));
            } finally {
                Handle.fence(this);
            }
        }

        /** A remark, in all languages. Gives: Borrowed; never null. */
        public TextList notes() {
            try {
                return Handle.lend(C.toc_decision_notes(pointer), keeper, TextList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * Its number, such as "4/4"; numbers of decisions and of resolutions are counted apart. Gives: Borrowed;
         * null when not stated.
         */
        public String number() {
            try {
                return C.toc_decision_number(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** The provisions it concerns. Gives: Borrowed; never null. */
        public ProvisionList provisions() {
            try {
                return Handle.lend(C.toc_decision_provisions(pointer), keeper, ProvisionList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The cross-references it makes. Gives: Borrowed; never null. */
        public ReferenceList references() {
            try {
                return Handle.lend(C.toc_decision_references(pointer), keeper, ReferenceList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The sources behind it. Gives: Borrowed; never null. */
        public SourceList sources() {
            try {
                return Handle.lend(C.toc_decision_sources(pointer), keeper, SourceList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** What it says, in our own words, in all languages. Gives: Borrowed; never null. */
        public TextList summaries() {
            try {
                return Handle.lend(C.toc_decision_summaries(pointer), keeper, TextList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * What it says, in our own words, in one language. Gives: Borrowed; null when not stated in this
         * language.
         */
        public String summary(String language) {
            try {
                return C.toc_decision_summary(pointer, Handle.withoutNul(language));
            } finally {
                Handle.fence(this);
            }
        }

        /** Its document symbol, such as "A/RES/55/25". Gives: Borrowed; null when not stated. */
        public String symbol() {
            try {
                return C.toc_decision_symbol(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its title, in one language. Gives: Borrowed; null when not stated in this language. */
        public String title(String language) {
            try {
                return C.toc_decision_title(pointer, Handle.withoutNul(language));
            } finally {
                Handle.fence(this);
            }
        }

        /** Its title, in all languages. Gives: Borrowed; never null. */
        public TextList titles() {
            try {
                return Handle.lend(C.toc_decision_titles(pointer), keeper, TextList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** What it is about. Gives: Borrowed; never null. */
        public TopicList topics() {
            try {
                return Handle.lend(C.toc_decision_topics(pointer), keeper, TopicList::new);
            } finally {
                Handle.fence(this);
            }
        }
    }

    /** A list of decisions. */
    public static final class DecisionList extends Sequence<Decision> {
        DecisionList(Pointer pointer, Keeper keeper) {
            super(pointer, keeper);
        }

        @Override
        public int size() {
            try {
                return C.toc_decision_list_count(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        @Override
        public Decision get(int position) {
            try {
                return Handle.lend(C.toc_decision_list_at(pointer, position), keeper, Decision::new);
            } finally {
                Handle.fence(this);
            }
        }
    }

    /** One thing that is wrong with a file; borrowed from the loader. */
    public static final class Diagnostic extends Handle {
        Diagnostic(Pointer pointer, Keeper keeper) {
            super(pointer, keeper);
        }

        /** Its stable number, from the registry in doc/diagnostics.md. Gives: 0 for null. */
        public int code() {
            try {
                return C.toc_diagnostic_code(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** The column, counted from 1 in characters; of a tag, where it ends. Gives: 0 when not known. */
        public int column() {
            try {
                return C.toc_diagnostic_column(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** The file, as it was named to the loader. Gives: Borrowed from the loader; null for null. */
        public String file() {
            try {
                return C.toc_diagnostic_file(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** What diagnostics of this code mean in general, and what to do. Gives: A constant; null for null. */
        public String help() {
            try {
                return C.toc_diagnostic_help(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** The line, counted from 1; of a tag, the line on which it ends. Gives: 0 for null. */
        public int line() {
            try {
                return C.toc_diagnostic_line(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * The complete message: what is wrong here, what was expected. Printable UTF-8, below 1000 bytes. Gives:
         * Borrowed from the loader; null for null.
         */
        public String message() {
            try {
                return C.toc_diagnostic_message(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its stable name, such as "dangling-reference". Gives: A constant; null for null. */
        public String name() {
            try {
                return C.toc_diagnostic_name(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * The way through the elements, such as "/dataset/meeting[cop-01]/title"; "" when outside of all. Gives:
         * Borrowed from the loader; null for null.
         */
        public String path() {
            try {
                return C.toc_diagnostic_path(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** How bad it is. Gives: One of TOC_SEVERITY_*; 0 for null. */
        public int severity() {
            try {
                return C.toc_diagnostic_severity(pointer);
            } finally {
                Handle.fence(this);
            }
        }
    }

    /** One difference; borrowed from its list. */
    public static final class Difference extends Handle {
        Difference(Pointer pointer, Keeper keeper) {
            super(pointer, keeper);
        }

        /** The value in the second dataset, likewise. Gives: Borrowed from the list; null when it has none. */
        public String after() {
            try {
                return C.toc_difference_after(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * The value in the first dataset, as text: dates in ISO 8601, lists with a space between the ids,
         * several texts of one language with a line feed between them and their attributes in brackets behind
         * them. Gives: Borrowed from the list; null when it has none.
         */
        public String before() {
            try {
                return C.toc_difference_before(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** What happened to it. Gives: One of TOC_CHANGE_*; 0 for null. */
        public int change() {
            try {
                return C.toc_difference_change(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * Its id; of a coverage, which has none, its section and the id of its instrument. Gives: Borrowed from
         * the list; "" for the dataset itself; null for null.
         */
        public String id() {
            try {
                return C.toc_difference_id(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * What kind of thing differs. Gives: One of TOC_KIND_*; TOC_KIND_NONE for the dataset itself, and for
         * null.
         */
        public int kind() {
            try {
                return C.toc_difference_kind(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** The language of the texts that differ. Gives: Borrowed from the list; null for what is no text. */
        public String language() {
            try {
                return C.toc_difference_language(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * The member that differs, as the dataset names its attribute or element, such as "date", "title" or
         * "ref"; "owner" for what moved to another entity. Gives: Borrowed from the list; null when all of the
         * entity was added or removed.
         */
        public String member() {
            try {
                return C.toc_difference_member(pointer);
            } finally {
                Handle.fence(this);
            }
        }
    }

    /** An owned list of differences. */
    public static final class DifferenceList extends Sequence<Difference> {
        DifferenceList(Pointer pointer, Keeper keeper) {
            super(pointer, keeper);
        }

        @Override
        public int size() {
            try {
                return C.toc_difference_list_count(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        @Override
        public Difference get(int position) {
            try {
                return Handle.lend(C.toc_difference_list_at(pointer, position), keeper, Difference::new);
            } finally {
                Handle.fence(this);
            }
        }
    }

    /** A document. */
    public static final class Document extends Handle {
        Document(Pointer pointer, Keeper keeper) {
            super(pointer, keeper);
        }

        /** The agenda item it was issued under. Gives: Borrowed; null when not stated. */
        public String agenda() {
            try {
                return C.toc_document_agenda(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** The body it belongs to. Gives: Borrowed; null when there is none. */
        public Body body() {
            try {
                return Handle.lend(C.toc_document_body(pointer), keeper, Body::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The references to it. Gives: Borrowed; never null. */
        public ReferenceList citedBy() {
            try {
                return Handle.lend(C.toc_document_cited_by(pointer), keeper, ReferenceList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** What other sources say about it. Gives: Borrowed; never null. */
        public ClaimList claims() {
            try {
                return Handle.lend(C.toc_document_claims(pointer), keeper, ClaimList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The dataset that the document belongs to: what a binding pins. Gives: Borrowed; null for null. */
        public Dataset dataset() {
            try {
                return Handle.lend(C.toc_document_dataset(pointer), keeper, Dataset::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its date. Gives: A date (see date.h); 0 when not stated. */
        public int date() {
            try {
                return C.toc_document_date(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** Published versions of it. Gives: Borrowed; never null. */
        public EditionList editions() {
            try {
                return Handle.lend(C.toc_document_editions(pointer), keeper, EditionList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its addenda, revisions and corrigenda. Gives: Borrowed; never null. */
        public DocumentList family() {
            try {
                return Handle.lend(C.toc_document_family(pointer), keeper, DocumentList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its permanent id. Gives: Borrowed; null for null. */
        public String id() {
            try {
                return C.toc_document_id(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its index among all documents: 0 to count - 1. Gives: 0 also for null. */
        public int index() {
            try {
                return C.toc_document_index(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its job number. Gives: Borrowed; null when not stated. */
        public String job() {
            try {
                return C.toc_document_job(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** What kind of document it is. Gives: One of TOC_DOCUMENT_*; 0 when other or not stated. */
        public int kind() {
            try {
                return C.toc_document_kind(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * The languages it is known to exist in, as BCP 47 tags separated by spaces. Gives: Borrowed; null when
         * not stated.
         */
        public String languages() {
            try {
                return C.toc_document_languages(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** The meeting it was made for. Gives: Borrowed; null when there is none. */
        public Meeting meeting() {
            try {
                return Handle.lend(C.toc_document_meeting(pointer), keeper, Meeting::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** A remark, in one language. Gives: Borrowed; null when not stated in this language. */
        public String note(String language) {
            try {
                return C.toc_document_note(pointer, Handle.withoutNul(language));
            } finally {
                Handle.fence(this);
            }
        }

        /** A remark, in all languages. Gives: Borrowed; never null. */
        public TextList notes() {
            try {
                return Handle.lend(C.toc_document_notes(pointer), keeper, TextList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * The document to which it is an addendum, revision or corrigendum. Gives: Borrowed; null when there is
         * none.
         */
        public Document of() {
            try {
                return Handle.lend(C.toc_document_of(pointer), keeper, Document::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The cross-references it makes. Gives: Borrowed; never null. */
        public ReferenceList references() {
            try {
                return Handle.lend(C.toc_document_references(pointer), keeper, ReferenceList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The meetings whose report it is. Gives: Borrowed; never null. */
        public MeetingList reportsOn() {
            try {
                return Handle.lend(C.toc_document_reports_on(pointer), keeper, MeetingList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The sources behind it. Gives: Borrowed; never null. */
        public SourceList sources() {
            try {
                return Handle.lend(C.toc_document_sources(pointer), keeper, SourceList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its United Nations symbol. Gives: Borrowed; null when not stated. */
        public String symbol() {
            try {
                return C.toc_document_symbol(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its title, in one language. Gives: Borrowed; null when not stated in this language. */
        public String title(String language) {
            try {
                return C.toc_document_title(pointer, Handle.withoutNul(language));
            } finally {
                Handle.fence(this);
            }
        }

        /** Its title, in all languages. Gives: Borrowed; never null. */
        public TextList titles() {
            try {
                return Handle.lend(C.toc_document_titles(pointer), keeper, TextList::new);
            } finally {
                Handle.fence(this);
            }
        }
    }

    /** A list of documents. */
    public static final class DocumentList extends Sequence<Document> {
        DocumentList(Pointer pointer, Keeper keeper) {
            super(pointer, keeper);
        }

        @Override
        public int size() {
            try {
                return C.toc_document_list_count(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        @Override
        public Document get(int position) {
            try {
                return Handle.lend(C.toc_document_list_at(pointer, position), keeper, Document::new);
            } finally {
                Handle.fence(this);
            }
        }
    }

    /** A duty to notify, inform, designate or report, or a deadline. */
    public static final class Duty extends Handle {
        Duty(Pointer pointer, Keeper keeper) {
            super(pointer, keeper);
        }

        /** Under which condition, in one language. Gives: Borrowed; null when not stated in this language. */
        public String condition(String language) {
            try {
                return C.toc_duty_condition(pointer, Handle.withoutNul(language));
            } finally {
                Handle.fence(this);
            }
        }

        /** Under which condition, in all languages. Gives: Borrowed; never null. */
        public TextList conditions() {
            try {
                return Handle.lend(C.toc_duty_conditions(pointer), keeper, TextList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The dataset that the duty belongs to: what a binding pins. Gives: Borrowed; null for null. */
        public Dataset dataset() {
            try {
                return Handle.lend(C.toc_duty_dataset(pointer), keeper, Dataset::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its time limit in days; 0 when not in days. */
        public int days() {
            try {
                return C.toc_duty_days(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** Who has the duty, in one language. Gives: Borrowed; null when not stated in this language. */
        public String holder(String language) {
            try {
                return C.toc_duty_holder(pointer, Handle.withoutNul(language));
            } finally {
                Handle.fence(this);
            }
        }

        /** Who has the duty, in all languages. Gives: Borrowed; never null. */
        public TextList holders() {
            try {
                return Handle.lend(C.toc_duty_holders(pointer), keeper, TextList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its permanent id. Gives: Borrowed; null for null. */
        public String id() {
            try {
                return C.toc_duty_id(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its index among all duties: 0 to count - 1. Gives: 0 also for null. */
        public int index() {
            try {
                return C.toc_duty_index(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** What kind of duty it is. Gives: One of TOC_DUTY_*; 0 when other or not stated. */
        public int kind() {
            try {
                return C.toc_duty_kind(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its time limit in months; 0 when not in months. */
        public int months() {
            try {
                return C.toc_duty_months(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** The provision that sets the duty. Gives: Borrowed; null for null. */
        public Provision provision() {
            try {
                return Handle.lend(C.toc_duty_provision(pointer), keeper, Provision::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** To whom it is owed, in one language. Gives: Borrowed; null when not stated in this language. */
        public String recipient(String language) {
            try {
                return C.toc_duty_recipient(pointer, Handle.withoutNul(language));
            } finally {
                Handle.fence(this);
            }
        }

        /** To whom it is owed, in all languages. Gives: Borrowed; never null. */
        public TextList recipients() {
            try {
                return Handle.lend(C.toc_duty_recipients(pointer), keeper, TextList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** When it has to be done again, in one language. Gives: Borrowed; null when not stated in this language. */
        public String recurrence(String language) {
            try {
                return C.toc_duty_recurrence(pointer, Handle.withoutNul(language));
            } finally {
                Handle.fence(this);
            }
        }

        /** When it has to be done again, in all languages. Gives: Borrowed; never null. */
        public TextList recurrences() {
            try {
                return Handle.lend(C.toc_duty_recurrences(pointer), keeper, TextList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** What has to be done, in our own words, in all languages. Gives: Borrowed; never null. */
        public TextList summaries() {
            try {
                return Handle.lend(C.toc_duty_summaries(pointer), keeper, TextList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * What has to be done, in our own words, in one language. Gives: Borrowed; null when not stated in this
         * language.
         */
        public String summary(String language) {
            try {
                return C.toc_duty_summary(pointer, Handle.withoutNul(language));
            } finally {
                Handle.fence(this);
            }
        }

        /** When it has to be done, in one language. Gives: Borrowed; null when not stated in this language. */
        public String timing(String language) {
            try {
                return C.toc_duty_timing(pointer, Handle.withoutNul(language));
            } finally {
                Handle.fence(this);
            }
        }

        /** When it has to be done, in all languages. Gives: Borrowed; never null. */
        public TextList timings() {
            try {
                return Handle.lend(C.toc_duty_timings(pointer), keeper, TextList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its time limit in years; 0 when not in years. */
        public int years() {
            try {
                return C.toc_duty_years(pointer);
            } finally {
                Handle.fence(this);
            }
        }
    }

    /** A list of duties. */
    public static final class DutyList extends Sequence<Duty> {
        DutyList(Pointer pointer, Keeper keeper) {
            super(pointer, keeper);
        }

        @Override
        public int size() {
            try {
                return C.toc_duty_list_count(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        @Override
        public Duty get(int position) {
            try {
                return Handle.lend(C.toc_duty_list_at(pointer, position), keeper, Duty::new);
            } finally {
                Handle.fence(this);
            }
        }
    }

    /** A published version of something in one language. */
    public static final class Edition extends Handle {
        Edition(Pointer pointer, Keeper keeper) {
            super(pointer, keeper);
        }

        /** The dataset that the edition belongs to: what a binding pins. Gives: Borrowed; null for null. */
        public Dataset dataset() {
            try {
                return Handle.lend(C.toc_edition_dataset(pointer), keeper, Dataset::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its date. Gives: A date (see date.h); 0 when not stated. */
        public int date() {
            try {
                return C.toc_edition_date(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its format, such as "pdf". Gives: Borrowed; null when not stated. */
        public String format() {
            try {
                return C.toc_edition_format(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its address. Gives: Borrowed; null when not stated. */
        public String href() {
            try {
                return C.toc_edition_href(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its index among all editions: 0 to count - 1. Gives: 0 also for null. */
        public int index() {
            try {
                return C.toc_edition_index(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its language, a BCP 47 tag. Gives: Borrowed; null when not stated. */
        public String language() {
            try {
                return C.toc_edition_language(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** The id of the entity that the edition belongs to. Gives: Borrowed; null for null. */
        public String ownerId() {
            try {
                return C.toc_edition_owner_id(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** The kind of the entity that the edition belongs to. Gives: One of TOC_KIND_*; TOC_KIND_NONE for null. */
        public int ownerKind() {
            try {
                return C.toc_edition_owner_kind(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** The sources behind it. Gives: Borrowed; never null. */
        public SourceList sources() {
            try {
                return Handle.lend(C.toc_edition_sources(pointer), keeper, SourceList::new);
            } finally {
                Handle.fence(this);
            }
        }
    }

    /** A list of editions. */
    public static final class EditionList extends Sequence<Edition> {
        EditionList(Pointer pointer, Keeper keeper) {
            super(pointer, keeper);
        }

        @Override
        public int size() {
            try {
                return C.toc_edition_list_count(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        @Override
        public Edition get(int position) {
            try {
                return Handle.lend(C.toc_edition_list_at(pointer, position), keeper, Edition::new);
            } finally {
                Handle.fence(this);
            }
        }
    }

    /** A dated event. */
    public static final class Event extends Handle {
        Event(Pointer pointer, Keeper keeper) {
            super(pointer, keeper);
        }

        /** The dataset that the event belongs to: what a binding pins. Gives: Borrowed; null for null. */
        public Dataset dataset() {
            try {
                return Handle.lend(C.toc_event_dataset(pointer), keeper, Dataset::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The day, or the first day. Gives: A date (see date.h); 0 when not stated. */
        public int date() {
            try {
                return C.toc_event_date(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** The decision or resolution it belongs to. Gives: Borrowed; null when there is none. */
        public Decision decision() {
            try {
                return Handle.lend(C.toc_event_decision(pointer), keeper, Decision::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its permanent id. Gives: Borrowed; null for null. */
        public String id() {
            try {
                return C.toc_event_id(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its index among all events: 0 to count - 1. Gives: 0 also for null. */
        public int index() {
            try {
                return C.toc_event_index(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** The instruments it concerns. Gives: Borrowed; never null. */
        public InstrumentList instruments() {
            try {
                return Handle.lend(C.toc_event_instruments(pointer), keeper, InstrumentList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** What kind of event it is. Gives: One of TOC_EVENT_*; 0 when other or not stated. */
        public int kind() {
            try {
                return C.toc_event_kind(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** The meeting it belongs to. Gives: Borrowed; null when there is none. */
        public Meeting meeting() {
            try {
                return Handle.lend(C.toc_event_meeting(pointer), keeper, Meeting::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** A remark, in one language. Gives: Borrowed; null when not stated in this language. */
        public String note(String language) {
            try {
                return C.toc_event_note(pointer, Handle.withoutNul(language));
            } finally {
                Handle.fence(this);
            }
        }

        /** A remark, in all languages. Gives: Borrowed; never null. */
        public TextList notes() {
            try {
                return Handle.lend(C.toc_event_notes(pointer), keeper, TextList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Where. Gives: Borrowed; null when not stated. */
        public String place() {
            try {
                return C.toc_event_place(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** The sources behind it. Gives: Borrowed; never null. */
        public SourceList sources() {
            try {
                return Handle.lend(C.toc_event_sources(pointer), keeper, SourceList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** What happened, in one language. Gives: Borrowed; null when not stated in this language. */
        public String title(String language) {
            try {
                return C.toc_event_title(pointer, Handle.withoutNul(language));
            } finally {
                Handle.fence(this);
            }
        }

        /** What happened, in all languages. Gives: Borrowed; never null. */
        public TextList titles() {
            try {
                return Handle.lend(C.toc_event_titles(pointer), keeper, TextList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The last day, when it lasted longer. Gives: A date (see date.h); 0 when not stated. */
        public int until() {
            try {
                return C.toc_event_until(pointer);
            } finally {
                Handle.fence(this);
            }
        }
    }

    /** A list of events. */
    public static final class EventList extends Sequence<Event> {
        EventList(Pointer pointer, Keeper keeper) {
            super(pointer, keeper);
        }

        @Override
        public int size() {
            try {
                return C.toc_event_list_count(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        @Override
        public Event get(int position) {
            try {
                return Handle.lend(C.toc_event_list_at(pointer, position), keeper, Event::new);
            } finally {
                Handle.fence(this);
            }
        }
    }

    /** A citation that shows the use of a phrase. */
    public static final class Example extends Handle {
        Example(Pointer pointer, Keeper keeper) {
            super(pointer, keeper);
        }

        /** The id of the context in which it is read. Gives: Borrowed; null when there is none. */
        public String contextId() {
            try {
                return C.toc_example_context_id(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * The kind of the context in which it is read. Gives: One of TOC_KIND_*; TOC_KIND_NONE when there is
         * none.
         */
        public int contextKind() {
            try {
                return C.toc_example_context_kind(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** The dataset that the example belongs to: what a binding pins. Gives: Borrowed; null for null. */
        public Dataset dataset() {
            try {
                return Handle.lend(C.toc_example_dataset(pointer), keeper, Dataset::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its index among all examples: 0 to count - 1. Gives: 0 also for null. */
        public int index() {
            try {
                return C.toc_example_index(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** The instruments that it leads to as a whole. Gives: Borrowed; never null. */
        public InstrumentList instruments() {
            try {
                return Handle.lend(C.toc_example_instruments(pointer), keeper, InstrumentList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The phrase that it shows. Gives: Borrowed; null when there is none. */
        public Phrase phrase() {
            try {
                return Handle.lend(C.toc_example_phrase(pointer), keeper, Phrase::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The provisions that it leads to. Gives: Borrowed; never null. */
        public ProvisionList provisions() {
            try {
                return Handle.lend(C.toc_example_provisions(pointer), keeper, ProvisionList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** What the citation is found to be. Gives: One of TOC_CITE_*, see cite.h. */
        public int state() {
            try {
                return C.toc_example_state(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * The text with the citation, in one language. Gives: Borrowed; null when there is none in that
         * language.
         */
        public String text(String language) {
            try {
                return C.toc_example_text(pointer, Handle.withoutNul(language));
            } finally {
                Handle.fence(this);
            }
        }

        /** The text with the citation, in all languages. Gives: Borrowed; never null. */
        public TextList texts() {
            try {
                return Handle.lend(C.toc_example_texts(pointer), keeper, TextList::new);
            } finally {
                Handle.fence(this);
            }
        }
    }

    /** A list of examples. */
    public static final class ExampleList extends Sequence<Example> {
        ExampleList(Pointer pointer, Keeper keeper) {
            super(pointer, keeper);
        }

        @Override
        public int size() {
            try {
                return C.toc_example_list_count(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        @Override
        public Example get(int position) {
            try {
                return Handle.lend(C.toc_example_list_at(pointer, position), keeper, Example::new);
            } finally {
                Handle.fence(this);
            }
        }
    }

    /** Why a status is what it is; owned by the caller. */
    public static final class Explanation extends Sequence<Reason> {
        Explanation(Pointer pointer, Keeper keeper) {
            super(pointer, keeper);
        }

        @Override
        public int size() {
            try {
                return C.toc_explanation_count(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        @Override
        public Reason get(int position) {
            try {
                return Handle.lend(C.toc_explanation_at(pointer, position), keeper, Reason::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The status explained: what toc_status gives. Gives: One of TOC_STATUS_*; TOC_STATUS_UNKNOWN for null. */
        public int status() {
            try {
                return C.toc_explanation_status(pointer);
            } finally {
                Handle.fence(this);
            }
        }
    }

    /** An entity that a query found, and why; borrowed from its list. */
    public static final class Hit extends Handle {
        Hit(Pointer pointer, Keeper keeper) {
            super(pointer, keeper);
        }

        /** How many contributions the score is the sum of: each is one term in one text. Gives: 0 for null. */
        public int contributionCount() {
            try {
                return C.toc_hit_contribution_count(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** The member in which it stands, such as "heading". Gives: A constant; null when position is too large. */
        public String contributionField(int position) {
            try {
                return C.toc_hit_contribution_field(pointer, position);
            } finally {
                Handle.fence(this);
            }
        }

        /** How often it stands there, in any of its forms. Gives: 0 when position is too large. */
        public int contributionFrequency(int position) {
            try {
                return C.toc_hit_contribution_frequency(pointer, position);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * The language of that member. Gives: Borrowed from the dataset; null when it has none, and when
         * position is too large.
         */
        public String contributionLanguage(int position) {
            try {
                return C.toc_hit_contribution_language(pointer, position);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its part of the score, in thousandths. Gives: 0 when position is too large. */
        public int contributionScore(int position) {
            try {
                return C.toc_hit_contribution_score(pointer, position);
            } finally {
                Handle.fence(this);
            }
        }

        /** The term, as the query has it. Gives: Borrowed from the list; null when position is too large. */
        public String contributionTerm(int position) {
            try {
                return C.toc_hit_contribution_term(pointer, position);
            } finally {
                Handle.fence(this);
            }
        }

        /** The member in which it fits best, such as "heading". Gives: A constant; null for null. */
        public String field() {
            try {
                return C.toc_hit_field(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** The permanent id of what was found. Gives: Borrowed from the dataset; null for null. */
        public String id() {
            try {
                return C.toc_hit_id(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** The index of what was found among all of its kind. Gives: 0 also for null. */
        public int index() {
            try {
                return C.toc_hit_index(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** The kind of what was found. Gives: One of TOC_KIND_*; TOC_KIND_NONE for null. */
        public int kind() {
            try {
                return C.toc_hit_kind(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * The language of that member. Gives: Borrowed from the dataset; null when it has none, as a symbol, and
         * for null.
         */
        public String language() {
            try {
                return C.toc_hit_language(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** How well it fits, in thousandths; scores of one query compare, those of two do not. Gives: 0 for null. */
        public int score() {
            try {
                return C.toc_hit_score(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * About 160 bytes of it where the terms stand, cut between words; "…" shows where. Gives: Borrowed from
         * the list; null for null.
         */
        public String snippet() {
            try {
                return C.toc_hit_snippet(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** How many stretches of the snippet are what was asked for. Gives: 0 for null. */
        public int spanCount() {
            try {
                return C.toc_hit_span_count(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** The byte behind such a stretch. Gives: 0 when position is too large. */
        public int spanEnd(int position) {
            try {
                return C.toc_hit_span_end(pointer, position);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * The first byte of such a stretch. They are in order and do not overlap. Gives: 0 also when position is
         * too large.
         */
        public int spanStart(int position) {
            try {
                return C.toc_hit_span_start(pointer, position);
            } finally {
                Handle.fence(this);
            }
        }

        /** All of that member. Gives: Borrowed from the dataset; null for null. */
        public String text() {
            try {
                return C.toc_hit_text(pointer);
            } finally {
                Handle.fence(this);
            }
        }
    }

    /** What a query found: the best hits, in order. It borrows from its dataset, but not from the query. */
    public static final class HitList extends Sequence<Hit> {
        HitList(Pointer pointer, Keeper keeper) {
            super(pointer, keeper);
        }

        @Override
        public int size() {
            try {
                return C.toc_hit_list_count(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        @Override
        public Hit get(int position) {
            try {
                return Handle.lend(C.toc_hit_list_at(pointer, position), keeper, Hit::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The dataset that was searched: what a binding pins. Gives: Borrowed; null for null. */
        public Dataset dataset() {
            try {
                return Handle.lend(C.toc_hit_list_dataset(pointer), keeper, Dataset::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Whether nothing has all that was asked for, so that these have some of it. */
        public boolean isPartial() {
            try {
                return C.toc_hit_list_is_partial(pointer) != 0;
            } finally {
                Handle.fence(this);
            }
        }

        /** How many entities were found, those beyond the limit included. Gives: 0 for null. */
        public int total() {
            try {
                return C.toc_hit_list_total(pointer);
            } finally {
                Handle.fence(this);
            }
        }
    }

    /** The outcome of an import. It keeps its dataset alive. */
    public static final class Import extends Handle {
        Import(Pointer pointer, Keeper keeper) {
            super(pointer, keeper);
        }

        /**
         * Why the bytes could not be read. Gives: Borrowed until the import is freed; null when position is too
         * large.
         */
        public Diagnostic diagnosticAt(int position) {
            try {
                return Handle.lend(C.toc_import_diagnostic_at(pointer, position), keeper, Diagnostic::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** How many diagnostics there are; 0 when the bytes could be read. Gives: 0 for null. */
        public int diagnosticCount() {
            try {
                return C.toc_import_diagnostic_count(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * How many provisions should have got a text: those without parts, the preamble, and those that
         * introduce a list, unless the text shows that there is no introduction. Gives: 0 for null.
         */
        public int expected() {
            try {
                return C.toc_import_expected(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** How many pieces of the text were left over. Adjacent lines are one piece. Gives: 0 for null. */
        public int leftoverCount() {
            try {
                return C.toc_import_leftover_count(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** The line of the text on which the piece begins, counted from 1. Gives: 0 when position is too large. */
        public int leftoverLine(int position) {
            try {
                return C.toc_import_leftover_line(pointer, position);
            } finally {
                Handle.fence(this);
            }
        }

        /** Why the piece was left over. Gives: One of TOC_LEFTOVER_*; 0 when position is too large. */
        public int leftoverReason(int position) {
            try {
                return C.toc_import_leftover_reason(pointer, position);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * A piece that was left over, in the order of the text, cleaned of markup. Its lines are separated by
         * LF. Gives: Borrowed until the import is freed; null when position is too large.
         */
        public String leftoverText(int position) {
            try {
                return C.toc_import_leftover_text(pointer, position);
            } finally {
                Handle.fence(this);
            }
        }

        /** How many of them did get one; all of them when it equals toc_import_expected. Gives: 0 for null. */
        public int placed() {
            try {
                return C.toc_import_placed(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * A provision that got no text, in the order of the instrument. Gives: Borrowed until the import is
         * freed; null when position is too large.
         */
        public Provision unplacedAt(int position) {
            try {
                return Handle.lend(C.toc_import_unplaced_at(pointer, position), keeper, Provision::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** How many of them got none. Gives: 0 for null. */
        public int unplacedCount() {
            try {
                return C.toc_import_unplaced_count(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * The overlay as a canonical XML file, to be given to toc_loader_add_memory behind the files of the
         * dataset. Gives: Borrowed until the import is freed; null for null.
         */
        public String xml() {
            try {
                return C.toc_import_xml(pointer);
            } finally {
                Handle.fence(this);
            }
        }
    }

    /** A treaty. */
    public static final class Instrument extends Handle {
        Instrument(Pointer pointer, Keeper keeper) {
            super(pointer, keeper);
        }

        /**
         * An instrument as an Akoma Ntoso act: metadata, preamble, articles with eId after the naming convention
         * and with our locator as wId. A provision whose official text the dataset has (from an overlay) shows
         * it; one without shows our summary in a remark of class "summary" that says so. References stand in a
         * remark of class "references". toc_import_text reads the result back. Gives: The XML, valid against the
         * schema of Akoma Ntoso 3.0; null for null, for a language that is no tag, and when memory runs out.
         */
        public String toAkn(String language) {
            try {
                return Handle.ownedText(C.toc_instrument_to_akn(pointer, Handle.withoutNul(language)));
            } finally {
                Handle.fence(this);
            }
        }

        /** The treaty actions about it, in the order of the dataset. Gives: Borrowed; never null. */
        public ActionList actions() {
            try {
                return Handle.lend(C.toc_instrument_actions(pointer), keeper, ActionList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The day of its adoption. Gives: A date (see date.h); 0 when not stated. */
        public int adopted() {
            try {
                return C.toc_instrument_adopted(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** The place of its adoption. Gives: Borrowed; null when not stated. */
        public String adoptedAt() {
            try {
                return C.toc_instrument_adopted_at(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** The resolution that adopted it. Gives: Borrowed; null when there is none. */
        public Decision adoptedBy() {
            try {
                return Handle.lend(C.toc_instrument_adopted_by(pointer), keeper, Decision::new);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * Another name by which it is cited, in one language. Gives: Borrowed; null when not stated in this
         * language.
         */
        public String alias(String language) {
            try {
                return C.toc_instrument_alias(pointer, Handle.withoutNul(language));
            } finally {
                Handle.fence(this);
            }
        }

        /** Another name by which it is cited, in all languages. Gives: Borrowed; never null. */
        public TextList aliases() {
            try {
                return Handle.lend(C.toc_instrument_aliases(pointer), keeper, TextList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The annex of that resolution, as printed. Gives: Borrowed; null when not stated. */
        public String annex() {
            try {
                return C.toc_instrument_annex(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * The languages whose texts are equally authentic, as BCP 47 tags separated by spaces. Gives: Borrowed;
         * null when not stated.
         */
        public String authentic() {
            try {
                return C.toc_instrument_authentic(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** The references to it as a whole. Gives: Borrowed; never null. */
        public ReferenceList citedBy() {
            try {
                return Handle.lend(C.toc_instrument_cited_by(pointer), keeper, ReferenceList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** What other sources say about it. Gives: Borrowed; never null. */
        public ClaimList claims() {
            try {
                return Handle.lend(C.toc_instrument_claims(pointer), keeper, ClaimList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Corrections of its authentic texts. Gives: Borrowed; never null. */
        public CorrectionList corrections() {
            try {
                return Handle.lend(C.toc_instrument_corrections(pointer), keeper, CorrectionList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** How complete the data about it is. Gives: Borrowed; never null. */
        public CoverageList coverage() {
            try {
                return Handle.lend(C.toc_instrument_coverage(pointer), keeper, CoverageList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The dataset that the instrument belongs to: what a binding pins. Gives: Borrowed; null for null. */
        public Dataset dataset() {
            try {
                return Handle.lend(C.toc_instrument_dataset(pointer), keeper, Dataset::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The decisions and resolutions that concern it. Gives: Borrowed; never null. */
        public DecisionList decisions() {
            try {
                return Handle.lend(C.toc_instrument_decisions(pointer), keeper, DecisionList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its depositary. Gives: Borrowed; null when not stated. */
        public String depositary() {
            try {
                return C.toc_instrument_depositary(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * The top of its tree: preamble, sections, and articles that stand in no section. Gives: Borrowed; never
         * null.
         */
        public ProvisionList divisions() {
            try {
                return Handle.lend(C.toc_instrument_divisions(pointer), keeper, ProvisionList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Published versions of its text. Gives: Borrowed; never null. */
        public EditionList editions() {
            try {
                return Handle.lend(C.toc_instrument_editions(pointer), keeper, EditionList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The meeting at which its text was finalized. Gives: Borrowed; null when there is none. */
        public Meeting finalizedAt() {
            try {
                return Handle.lend(C.toc_instrument_finalized_at(pointer), keeper, Meeting::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its permanent id. Gives: Borrowed; null for null. */
        public String id() {
            try {
                return C.toc_instrument_id(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * The day it entered into force, as stated by the depositary; the library checks it against the computed
         * one. Gives: A date (see date.h); 0 when not stated.
         */
        public int inForce() {
            try {
                return C.toc_instrument_in_force(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its index among all instruments: 0 to count - 1. Gives: 0 also for null. */
        public int index() {
            try {
                return C.toc_instrument_index(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** Whether it is a convention or a protocol. Gives: One of TOC_INSTRUMENT_*; 0 when other or not stated. */
        public int kind() {
            try {
                return C.toc_instrument_kind(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * Its number in Multilateral Treaties Deposited with the Secretary-General, such as "XVIII-12". Gives:
         * Borrowed; null when not stated.
         */
        public String mtdsg() {
            try {
                return C.toc_instrument_mtdsg(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** A remark, in one language. Gives: Borrowed; null when not stated in this language. */
        public String note(String language) {
            try {
                return C.toc_instrument_note(pointer, Handle.withoutNul(language));
            } finally {
                Handle.fence(this);
            }
        }

        /** A remark, in all languages. Gives: Borrowed; never null. */
        public TextList notes() {
            try {
                return Handle.lend(C.toc_instrument_notes(pointer), keeper, TextList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The periods in which it was open for signature. Gives: Borrowed; never null. */
        public OpeningList openings() {
            try {
                return Handle.lend(C.toc_instrument_openings(pointer), keeper, OpeningList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Who did anything about it, in the order of participants. Gives: Borrowed; never null. */
        public ParticipationList participations() {
            try {
                return Handle.lend(C.toc_instrument_participations(pointer), keeper, ParticipationList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The protocols that supplement it. Gives: Borrowed; never null. */
        public InstrumentList protocols() {
            try {
                return Handle.lend(C.toc_instrument_protocols(pointer), keeper, InstrumentList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** All its provisions in depth-first order. Gives: Borrowed; never null. */
        public ProvisionList provisions() {
            try {
                return Handle.lend(C.toc_instrument_provisions(pointer), keeper, ProvisionList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The day of its registration. Gives: A date (see date.h); 0 when not stated. */
        public int registered() {
            try {
                return C.toc_instrument_registered(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * Its registration number with the United Nations Secretariat (Charter, art. 102). Gives: Borrowed; null
         * when not stated.
         */
        public String registration() {
            try {
                return C.toc_instrument_registration(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** The resources about it. Gives: Borrowed; never null. */
        public ResourceList resources() {
            try {
                return Handle.lend(C.toc_instrument_resources(pointer), keeper, ResourceList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The rules of its final clauses. Gives: Borrowed; never null. */
        public RuleList rules() {
            try {
                return Handle.lend(C.toc_instrument_rules(pointer), keeper, RuleList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its usual short title, in one language. Gives: Borrowed; null when not stated in this language. */
        public String shortTitle(String language) {
            try {
                return C.toc_instrument_short_title(pointer, Handle.withoutNul(language));
            } finally {
                Handle.fence(this);
            }
        }

        /** Its usual short title, in all languages. Gives: Borrowed; never null. */
        public TextList shortTitles() {
            try {
                return Handle.lend(C.toc_instrument_short_titles(pointer), keeper, TextList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The sources behind it. Gives: Borrowed; never null. */
        public SourceList sources() {
            try {
                return Handle.lend(C.toc_instrument_sources(pointer), keeper, SourceList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** What it is about, in our own words, in all languages. Gives: Borrowed; never null. */
        public TextList summaries() {
            try {
                return Handle.lend(C.toc_instrument_summaries(pointer), keeper, TextList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * What it is about, in our own words, in one language. Gives: Borrowed; null when not stated in this
         * language.
         */
        public String summary(String language) {
            try {
                return C.toc_instrument_summary(pointer, Handle.withoutNul(language));
            } finally {
                Handle.fence(this);
            }
        }

        /** The convention that this protocol supplements. Gives: Borrowed; null when there is none. */
        public Instrument supplements() {
            try {
                return Handle.lend(C.toc_instrument_supplements(pointer), keeper, Instrument::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The terms it defines. Gives: Borrowed; never null. */
        public TermList terms() {
            try {
                return Handle.lend(C.toc_instrument_terms(pointer), keeper, TermList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its official title, in one language. Gives: Borrowed; null when not stated in this language. */
        public String title(String language) {
            try {
                return C.toc_instrument_title(pointer, Handle.withoutNul(language));
            } finally {
                Handle.fence(this);
            }
        }

        /** Its official title, in all languages. Gives: Borrowed; never null. */
        public TextList titles() {
            try {
                return Handle.lend(C.toc_instrument_titles(pointer), keeper, TextList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Where the United Nations Treaty Series prints it. Gives: Borrowed; null when not stated. */
        public String unts() {
            try {
                return C.toc_instrument_unts(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its names as they are compared when citations are read, see phrase.h. Gives: Borrowed; never null. */
        public WordingList wordings() {
            try {
                return Handle.lend(C.toc_instrument_wordings(pointer), keeper, WordingList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** What countAt gives. */
        public record CountAt(int result, int unknown) {}

        /** Counts those for whom a criterion holds on a day, without allocating. Gives: How many hold certainly. */
        public CountAt countAt(int criterion, int date) {
            try {
                var unknown = new IntByReference();
                var result = C.toc_instrument_count_at(pointer, criterion, date, unknown);
                return new CountAt(result, unknown.getValue());
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * Lists those for whom a criterion holds on a day, in the order of participants. Gives: TOC_OK;
         * TOC_E_ARGUMENT when instrument or out is null, criterion is none of them, or date is no date;
         * TOC_E_NOMEM.
         */
        public ParticipationList participationsAt(int criterion, int date) {
            try {
                var out = new PointerByReference();
                TocException.check(C.toc_instrument_participations_at(pointer, criterion, date, out));
                return Handle.own(out, C::toc_participation_list_free, keeper, ParticipationList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * How far an instrument had come on a day, by its dates of adoption and of entry into force; where the
         * latter is not stated, by its rule and the deposits. Gives: One of TOC_INSTRUMENT_UNKNOWN, _DRAFT,
         * _ADOPTED, _IN_FORCE.
         */
        public int status(int date) {
            try {
                return C.toc_instrument_status(pointer, date);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * The deposit that brought an instrument into force: the fortieth, by the rule of the same articles.
         * Gives: Borrowed; null when it was not made yet, when the instrument states no such rule, or when the
         * data cannot tell which one it is, as where several were made on that day: the day is then that of
         * toc_instrument_deposit.
         */
        public Action decisiveDeposit() {
            try {
                return Handle.lend(C.toc_instrument_decisive_deposit(pointer), keeper, Action::new);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * The n-th deposit of consent, among those that count for entry into force: what organizations deposit
         * is not counted (UNTOC art. 38(1), TIP art. 17(1), SOM art. 22(1), Firearms Protocol art. 18(1)).
         * Deposits of one day are counted in the order of the dataset, which need not be that in which they were
         * made. Gives: Borrowed; its participant is the n-th depositor. null when there are not so many, or when
         * the data cannot tell which one it is.
         */
        public Action deposit(int n) {
            try {
                return Handle.lend(C.toc_instrument_deposit(pointer, n), keeper, Action::new);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * Lists those who stand somewhere under an instrument on a day, in the order of participants. With
         * TOC_STATUS_SIGNATORY: those that signed and did not follow up until then. Gives: TOC_OK;
         * TOC_E_ARGUMENT when instrument or out is null, status is none of these, or date is no date;
         * TOC_E_NOMEM.
         */
        public ParticipationList participationsWith(int status, int date) {
            try {
                var out = new PointerByReference();
                TocException.check(C.toc_instrument_participations_with(pointer, status, date, out));
                return Handle.own(out, C::toc_participation_list_free, keeper, ParticipationList::new);
            } finally {
                Handle.fence(this);
            }
        }
    }

    /** A list of instruments. */
    public static final class InstrumentList extends Sequence<Instrument> {
        InstrumentList(Pointer pointer, Keeper keeper) {
            super(pointer, keeper);
        }

        @Override
        public int size() {
            try {
                return C.toc_instrument_list_count(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        @Override
        public Instrument get(int position) {
            try {
                return Handle.lend(C.toc_instrument_list_at(pointer, position), keeper, Instrument::new);
            } finally {
                Handle.fence(this);
            }
        }
    }

    /** Collects files into a dataset; belongs to one thread at a time. */
    public static final class Loader extends Handle {
        Loader(Pointer pointer, Keeper keeper) {
            super(pointer, keeper);
        }

        /**
         * Reads one file into the dataset to be. Gives: TOC_OK; TOC_E_DATA when the file has errors, which the
         * diagnostics name (further files may still be added, to see theirs); TOC_E_VERSION when it is of a
         * newer format; TOC_E_IO, TOC_E_LIMIT when it cannot be read; TOC_E_NOMEM; TOC_E_ARGUMENT.
         */
        public void addFile(String path) {
            try {
                TocException.check(C.toc_loader_add_file(pointer, Handle.withoutNul(path)));
            } finally {
                Handle.fence(this);
            }
        }

        /** Reads one file that is in memory into the dataset to be. Gives: As toc_loader_add_file. */
        public void addMemory(byte[] bytes, String name) {
            try {
                TocException.check(C.toc_loader_add_memory(pointer, bytes, new C.Size(bytes.length), Handle.withoutNul(name)));
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * A diagnostic, in the order they were found. Gives: Borrowed until the loader is freed or the next file
         * is added after a finish; null when position is too large.
         */
        public Diagnostic diagnosticAt(int position) {
            try {
                return Handle.lend(C.toc_loader_diagnostic_at(pointer, position), keeper, Diagnostic::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** How many diagnostics are kept. Gives: 0 for null. */
        public int diagnosticCount() {
            try {
                return C.toc_loader_diagnostic_count(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** How many errors there were, those not kept included. */
        public int errorCount() {
            try {
                return C.toc_loader_error_count(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * Links and checks all that was added, and makes the dataset. When a file could not be read to its end,
         * what may only be missing because of that is not reported. The loader is then empty, but for its
         * diagnostics, and can begin with the next one. Gives: TOC_OK; TOC_E_DATA when there was any error, in a
         * file or between them, or when no file was added; TOC_E_VERSION when a file was of a newer format;
         * TOC_E_LIMIT; TOC_E_NOMEM; TOC_E_ARGUMENT.
         */
        public Dataset finish() {
            try {
                var out = new PointerByReference();
                TocException.check(C.toc_loader_finish(pointer, out));
                return Handle.ownDataset(out, Dataset::new);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * Whether the dataset shall know the SHA-256 of its canonical XML (toc_dataset_sha256), which costs
         * about as much as loading. Not at first. Gives: TOC_OK, or TOC_E_ARGUMENT for null.
         */
        public void setDigest(int wanted) {
            try {
                TocException.check(C.toc_loader_set_digest(pointer, wanted));
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * Sets the largest size of one file. 64 MiB at first. Gives: TOC_OK, or TOC_E_ARGUMENT for null and for
         * 0.
         */
        public void setMaxBytes(long bytes) {
            try {
                TocException.check(C.toc_loader_set_max_bytes(pointer, new C.Size(bytes)));
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * Sets how many diagnostics are kept; further ones are counted only. 100 at first. Gives: TOC_OK, or
         * TOC_E_ARGUMENT for null.
         */
        public void setMaxDiagnostics(int count) {
            try {
                TocException.check(C.toc_loader_set_max_diagnostics(pointer, count));
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * Whether the dataset shall have the index that full-text search needs (search.h), which costs more than
         * loading itself. Not at first. Gives: TOC_OK; TOC_E_UNAVAILABLE when it is wanted, but the library was
         * built without utf8proc and Snowball; TOC_E_ARGUMENT for null.
         */
        public void setSearch(int wanted) {
            try {
                TocException.check(C.toc_loader_set_search(pointer, wanted));
            } finally {
                Handle.fence(this);
            }
        }

        /** How many warnings there were, those not kept included. */
        public int warningCount() {
            try {
                return C.toc_loader_warning_count(pointer);
            } finally {
                Handle.fence(this);
            }
        }
    }

    /** A meeting or session of a body. */
    public static final class Meeting extends Handle {
        Meeting(Pointer pointer, Keeper keeper) {
            super(pointer, keeper);
        }

        /** Its agenda. Gives: Borrowed; never null. */
        public AgendaItemList agenda() {
            try {
                return Handle.lend(C.toc_meeting_agenda(pointer), keeper, AgendaItemList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Who attended, in one language. Gives: Borrowed; null when not stated in this language. */
        public String attendance(String language) {
            try {
                return C.toc_meeting_attendance(pointer, Handle.withoutNul(language));
            } finally {
                Handle.fence(this);
            }
        }

        /** Who attended, in all languages. Gives: Borrowed; never null. */
        public TextList attendances() {
            try {
                return Handle.lend(C.toc_meeting_attendances(pointer), keeper, TextList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The body that met. Gives: Borrowed; null when there is none. */
        public Body body() {
            try {
                return Handle.lend(C.toc_meeting_body(pointer), keeper, Body::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** What other sources say about it. Gives: Borrowed; never null. */
        public ClaimList claims() {
            try {
                return Handle.lend(C.toc_meeting_claims(pointer), keeper, ClaimList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The dataset that the meeting belongs to: what a binding pins. Gives: Borrowed; null for null. */
        public Dataset dataset() {
            try {
                return Handle.lend(C.toc_meeting_dataset(pointer), keeper, Dataset::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The decisions and resolutions taken at it. Gives: Borrowed; never null. */
        public DecisionList decisions() {
            try {
                return Handle.lend(C.toc_meeting_decisions(pointer), keeper, DecisionList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its documents. Gives: Borrowed; never null. */
        public DocumentList documents() {
            try {
                return Handle.lend(C.toc_meeting_documents(pointer), keeper, DocumentList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The meeting during which it was held. Gives: Borrowed; null when there is none. */
        public Meeting during() {
            try {
                return Handle.lend(C.toc_meeting_during(pointer), keeper, Meeting::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The last day. Gives: A date (see date.h); 0 when not stated. */
        public int end() {
            try {
                return C.toc_meeting_end(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** In person, hybrid or online. Gives: One of TOC_MEETING_*; 0 when other or not stated. */
        public int format() {
            try {
                return C.toc_meeting_format(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its permanent id. Gives: Borrowed; null for null. */
        public String id() {
            try {
                return C.toc_meeting_id(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its index among all meetings: 0 to count - 1. Gives: 0 also for null. */
        public int index() {
            try {
                return C.toc_meeting_index(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** The instruments finalized at it. Gives: Borrowed; never null. */
        public InstrumentList instruments() {
            try {
                return Handle.lend(C.toc_meeting_instruments(pointer), keeper, InstrumentList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Other bodies that met jointly. Gives: Borrowed; never null. */
        public BodyList joint() {
            try {
                return Handle.lend(C.toc_meeting_joint(pointer), keeper, BodyList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** A remark, in one language. Gives: Borrowed; null when not stated in this language. */
        public String note(String language) {
            try {
                return C.toc_meeting_note(pointer, Handle.withoutNul(language));
            } finally {
                Handle.fence(this);
            }
        }

        /** A remark, in all languages. Gives: Borrowed; never null. */
        public TextList notes() {
            try {
                return Handle.lend(C.toc_meeting_notes(pointer), keeper, TextList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Who presided, in one language. Gives: Borrowed; null when not stated in this language. */
        public String officer(String language) {
            try {
                return C.toc_meeting_officer(pointer, Handle.withoutNul(language));
            } finally {
                Handle.fence(this);
            }
        }

        /** Who presided, in all languages. Gives: Borrowed; never null. */
        public TextList officers() {
            try {
                return Handle.lend(C.toc_meeting_officers(pointer), keeper, TextList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** What came of it, in one language. Gives: Borrowed; null when not stated in this language. */
        public String outcome(String language) {
            try {
                return C.toc_meeting_outcome(pointer, Handle.withoutNul(language));
            } finally {
                Handle.fence(this);
            }
        }

        /** What came of it, in all languages. Gives: Borrowed; never null. */
        public TextList outcomes() {
            try {
                return Handle.lend(C.toc_meeting_outcomes(pointer), keeper, TextList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Where. Gives: Borrowed; null when not stated. */
        public String place() {
            try {
                return C.toc_meeting_place(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its report. Gives: Borrowed; null when there is none. */
        public Document report() {
            try {
                return Handle.lend(C.toc_meeting_report(pointer), keeper, Document::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The last day as planned, where it differs. Gives: A date (see date.h); 0 when not stated. */
        public int scheduledEnd() {
            try {
                return C.toc_meeting_scheduled_end(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** The first day as planned, where it differs. Gives: A date (see date.h); 0 when not stated. */
        public int scheduledStart() {
            try {
                return C.toc_meeting_scheduled_start(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** The number of the session; 0 when it has none or it is not known. */
        public int session() {
            try {
                return C.toc_meeting_session(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** The sources behind it. Gives: Borrowed; never null. */
        public SourceList sources() {
            try {
                return Handle.lend(C.toc_meeting_sources(pointer), keeper, SourceList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The first day; parts that are not known are 00. Gives: A date (see date.h); 0 when not stated. */
        public int start() {
            try {
                return C.toc_meeting_start(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its title, in one language. Gives: Borrowed; null when not stated in this language. */
        public String title(String language) {
            try {
                return C.toc_meeting_title(pointer, Handle.withoutNul(language));
            } finally {
                Handle.fence(this);
            }
        }

        /** Its title, in all languages. Gives: Borrowed; never null. */
        public TextList titles() {
            try {
                return Handle.lend(C.toc_meeting_titles(pointer), keeper, TextList::new);
            } finally {
                Handle.fence(this);
            }
        }
    }

    /** A list of meetings. */
    public static final class MeetingList extends Sequence<Meeting> {
        MeetingList(Pointer pointer, Keeper keeper) {
            super(pointer, keeper);
        }

        @Override
        public int size() {
            try {
                return C.toc_meeting_list_count(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        @Override
        public Meeting get(int position) {
            try {
                return Handle.lend(C.toc_meeting_list_at(pointer, position), keeper, Meeting::new);
            } finally {
                Handle.fence(this);
            }
        }
    }

    /** One dated fact; borrowed from the list it stands in. */
    public static final class Moment extends Handle {
        Moment(Pointer pointer, Keeper keeper) {
            super(pointer, keeper);
        }

        /**
         * The action: itself, or the one that brought an instrument into force, or to an end, for a participant.
         * Gives: Borrowed; null for other kinds.
         */
        public Action action() {
            try {
                return Handle.lend(C.toc_moment_action(pointer), keeper, Action::new);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * Its date, as far as it is known. Gives: A date (see date.h), complete or in part; 0 when only bounds
         * are known.
         */
        public int date() {
            try {
                return C.toc_moment_date(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** The decision that was adopted. Gives: Borrowed; null for other kinds. */
        public Decision decision() {
            try {
                return Handle.lend(C.toc_moment_decision(pointer), keeper, Decision::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The first day that its date can be. Gives: A full date; 0 for null. */
        public int earliest() {
            try {
                return C.toc_moment_earliest(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** The event. Gives: Borrowed; null for other kinds. */
        public Event event() {
            try {
                return Handle.lend(C.toc_moment_event(pointer), keeper, Event::new);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * The instrument it concerns: of an action, a participation, an adoption or an entry into force. Gives:
         * Borrowed; null for other kinds.
         */
        public Instrument instrument() {
            try {
                return Handle.lend(C.toc_moment_instrument(pointer), keeper, Instrument::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Whether it falls into the period asked about for certain, and not only possibly. */
        public boolean isCertain() {
            try {
                return C.toc_moment_is_certain(pointer) != 0;
            } finally {
                Handle.fence(this);
            }
        }

        /** What kind of moment it is. Gives: One of TOC_MOMENT_*; 0 for null. */
        public int kind() {
            try {
                return C.toc_moment_kind(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** The last day that its date can be. Gives: A full date; 0 when there is no bound. */
        public int latest() {
            try {
                return C.toc_moment_latest(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** The meeting that starts or ends. Gives: Borrowed; null for other kinds. */
        public Meeting meeting() {
            try {
                return Handle.lend(C.toc_moment_meeting(pointer), keeper, Meeting::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The participant it concerns. Gives: Borrowed; null when it concerns no single one. */
        public Participant participant() {
            try {
                return Handle.lend(C.toc_moment_participant(pointer), keeper, Participant::new);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * The last day of what lasted longer: of a meeting that starts, and of an event. Gives: A date (see
         * date.h); 0 when there is none.
         */
        public int until() {
            try {
                return C.toc_moment_until(pointer);
            } finally {
                Handle.fence(this);
            }
        }
    }

    /** An owned list of moments. */
    public static final class MomentList extends Sequence<Moment> {
        MomentList(Pointer pointer, Keeper keeper) {
            super(pointer, keeper);
        }

        @Override
        public int size() {
            try {
                return C.toc_moment_list_count(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        @Override
        public Moment get(int position) {
            try {
                return Handle.lend(C.toc_moment_list_at(pointer, position), keeper, Moment::new);
            } finally {
                Handle.fence(this);
            }
        }
    }

    /** An owned list of near matches. */
    public static final class NearList extends Sequence<NearMatch> {
        NearList(Pointer pointer, Keeper keeper) {
            super(pointer, keeper);
        }

        @Override
        public int size() {
            try {
                return C.toc_near_list_count(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        @Override
        public NearMatch get(int position) {
            try {
                return Handle.lend(C.toc_near_list_at(pointer, position), keeper, NearMatch::new);
            } finally {
                Handle.fence(this);
            }
        }
    }

    /** Something that is near; borrowed from its list. */
    public static final class NearMatch extends Handle {
        NearMatch(Pointer pointer, Keeper keeper) {
            super(pointer, keeper);
        }

        /**
         * How far it is from what was typed. Gives: 0 when they are the same but for the case of ASCII letters;
         * 0 also for null.
         */
        public int distance() {
            try {
                return C.toc_near_match_distance(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its id. Gives: Borrowed from the dataset; null for a word and for null. */
        public String id() {
            try {
                return C.toc_near_match_id(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** What kind of thing it is. Gives: One of TOC_KIND_*; 0 for a word and for null. */
        public int kind() {
            try {
                return C.toc_near_match_kind(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * The text of it that is near: the id itself, or a code, number, symbol, name, title, label or heading;
         * or the word. Gives: Borrowed from the dataset; null for null.
         */
        public String text() {
            try {
                return C.toc_near_match_text(pointer);
            } finally {
                Handle.fence(this);
            }
        }
    }

    /** A period in which an instrument was open for signature at one place. */
    public static final class Opening extends Handle {
        Opening(Pointer pointer, Keeper keeper) {
            super(pointer, keeper);
        }

        /** The dataset that the opening belongs to: what a binding pins. Gives: Borrowed; null for null. */
        public Dataset dataset() {
            try {
                return Handle.lend(C.toc_opening_dataset(pointer), keeper, Dataset::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The first day. Gives: A date (see date.h); 0 when not stated. */
        public int from() {
            try {
                return C.toc_opening_from(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its index among all openings: 0 to count - 1. Gives: 0 also for null. */
        public int index() {
            try {
                return C.toc_opening_index(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** The instrument that the opening belongs to. Gives: Borrowed; null for null. */
        public Instrument instrument() {
            try {
                return Handle.lend(C.toc_opening_instrument(pointer), keeper, Instrument::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** A remark, in one language. Gives: Borrowed; null when not stated in this language. */
        public String note(String language) {
            try {
                return C.toc_opening_note(pointer, Handle.withoutNul(language));
            } finally {
                Handle.fence(this);
            }
        }

        /** A remark, in all languages. Gives: Borrowed; never null. */
        public TextList notes() {
            try {
                return Handle.lend(C.toc_opening_notes(pointer), keeper, TextList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Where. Gives: Borrowed; null when not stated. */
        public String place() {
            try {
                return C.toc_opening_place(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** The provision that says so. Gives: Borrowed; null when there is none. */
        public Provision provision() {
            try {
                return Handle.lend(C.toc_opening_provision(pointer), keeper, Provision::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The last day. Gives: A date (see date.h); 0 when not stated. */
        public int until() {
            try {
                return C.toc_opening_until(pointer);
            } finally {
                Handle.fence(this);
            }
        }
    }

    /** A list of openings. */
    public static final class OpeningList extends Sequence<Opening> {
        OpeningList(Pointer pointer, Keeper keeper) {
            super(pointer, keeper);
        }

        @Override
        public int size() {
            try {
                return C.toc_opening_list_count(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        @Override
        public Opening get(int position) {
            try {
                return Handle.lend(C.toc_opening_list_at(pointer, position), keeper, Opening::new);
            } finally {
                Handle.fence(this);
            }
        }
    }

    /** One XML file of the dataset. */
    public static final class Part extends Handle {
        Part(Pointer pointer, Keeper keeper) {
            super(pointer, keeper);
        }

        /** The day up to which the file states its data. Gives: A date (see date.h); 0 when not stated. */
        public int asOf() {
            try {
                return C.toc_part_as_of(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** The dataset that the part belongs to: what a binding pins. Gives: Borrowed; null for null. */
        public Dataset dataset() {
            try {
                return Handle.lend(C.toc_part_dataset(pointer), keeper, Dataset::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The edition that the file states. Gives: Borrowed; null when not stated. */
        public String edition() {
            try {
                return C.toc_part_edition(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** The format that the file states. Gives: Borrowed; null when not stated. */
        public String format() {
            try {
                return C.toc_part_format(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its index among all parts: 0 to count - 1. Gives: 0 also for null. */
        public int index() {
            try {
                return C.toc_part_index(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** The name of the file, without its folder. Gives: Borrowed; null when not stated. */
        public String name() {
            try {
                return C.toc_part_name(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * One file of the dataset again: what came from it, and nothing else. Gives: The XML; null for null and
         * when memory runs out.
         */
        public String toXml() {
            try {
                return Handle.ownedText(C.toc_part_to_xml(pointer));
            } finally {
                Handle.fence(this);
            }
        }
    }

    /** A list of parts. */
    public static final class PartList extends Sequence<Part> {
        PartList(Pointer pointer, Keeper keeper) {
            super(pointer, keeper);
        }

        @Override
        public int size() {
            try {
                return C.toc_part_list_count(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        @Override
        public Part get(int position) {
            try {
                return Handle.lend(C.toc_part_list_at(pointer, position), keeper, Part::new);
            } finally {
                Handle.fence(this);
            }
        }
    }

    /** A State or an organization. */
    public static final class Participant extends Handle {
        Participant(Pointer pointer, Keeper keeper) {
            super(pointer, keeper);
        }

        /**
         * Lists the duties that a participant has on a day: those of the instruments in force for it, in reading
         * order. Those of an instrument that cannot be decided are left out: call toc_common_instruments, with
         * the participant twice, to see what is undecided. Gives: TOC_OK; TOC_E_ARGUMENT when participant or out
         * is null or date is no date; TOC_E_NOMEM.
         */
        public DutyList duties(int kind, int date) {
            try {
                var out = new PointerByReference();
                TocException.check(C.toc_participant_duties(pointer, kind, date, out));
                return Handle.own(out, C::toc_duty_list_free, keeper, DutyList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its treaty actions, in the order of the dataset. Gives: Borrowed; never null. */
        public ActionList actions() {
            try {
                return Handle.lend(C.toc_participant_actions(pointer), keeper, ActionList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * Another name by which it is found, former ones with their dates, in one language. Gives: Borrowed;
         * null when not stated in this language.
         */
        public String alias(String language) {
            try {
                return C.toc_participant_alias(pointer, Handle.withoutNul(language));
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * Another name by which it is found, former ones with their dates, in all languages. Gives: Borrowed;
         * never null.
         */
        public TextList aliases() {
            try {
                return Handle.lend(C.toc_participant_aliases(pointer), keeper, TextList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its ISO 3166-1 alpha-2 code, upper case. Gives: Borrowed; null when not stated. */
        public String alpha2() {
            try {
                return C.toc_participant_alpha2(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its ISO 3166-1 alpha-3 code, upper case. Gives: Borrowed; null when not stated. */
        public String alpha3() {
            try {
                return C.toc_participant_alpha3(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** What other sources say about it. Gives: Borrowed; never null. */
        public ClaimList claims() {
            try {
                return Handle.lend(C.toc_participant_claims(pointer), keeper, ClaimList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The dataset that the participant belongs to: what a binding pins. Gives: Borrowed; null for null. */
        public Dataset dataset() {
            try {
                return Handle.lend(C.toc_participant_dataset(pointer), keeper, Dataset::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its formal name, in one language. Gives: Borrowed; null when not stated in this language. */
        public String formalName(String language) {
            try {
                return C.toc_participant_formal_name(pointer, Handle.withoutNul(language));
            } finally {
                Handle.fence(this);
            }
        }

        /** Its formal name, in all languages. Gives: Borrowed; never null. */
        public TextList formalNames() {
            try {
                return Handle.lend(C.toc_participant_formal_names(pointer), keeper, TextList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its regional group in the United Nations. Gives: One of TOC_GROUP_*; 0 when other or not stated. */
        public int group() {
            try {
                return C.toc_participant_group(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its permanent id. Gives: Borrowed; null for null. */
        public String id() {
            try {
                return C.toc_participant_id(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its index among all participants: 0 to count - 1. Gives: 0 also for null. */
        public int index() {
            try {
                return C.toc_participant_index(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** Whether it is a State or an organization. Gives: One of TOC_PARTICIPANT_*; 0 when other or not stated. */
        public int kind() {
            try {
                return C.toc_participant_kind(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its UN M49 number, three digits. Gives: Borrowed; null when not stated. */
        public String m49() {
            try {
                return C.toc_participant_m49(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its short name, in one language. Gives: Borrowed; null when not stated in this language. */
        public String name(String language) {
            try {
                return C.toc_participant_name(pointer, Handle.withoutNul(language));
            } finally {
                Handle.fence(this);
            }
        }

        /** Its short name, in all languages. Gives: Borrowed; never null. */
        public TextList names() {
            try {
                return Handle.lend(C.toc_participant_names(pointer), keeper, TextList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** A remark, in one language. Gives: Borrowed; null when not stated in this language. */
        public String note(String language) {
            try {
                return C.toc_participant_note(pointer, Handle.withoutNul(language));
            } finally {
                Handle.fence(this);
            }
        }

        /** A remark, in all languages. Gives: Borrowed; never null. */
        public TextList notes() {
            try {
                return Handle.lend(C.toc_participant_notes(pointer), keeper, TextList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * Its participation in each instrument about which it did anything, in the order of the instruments.
         * Gives: Borrowed; never null.
         */
        public ParticipationList participations() {
            try {
                return Handle.lend(C.toc_participant_participations(pointer), keeper, ParticipationList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The State that it succeeded to. Gives: Borrowed; null when there is none. */
        public Participant predecessor() {
            try {
                return Handle.lend(C.toc_participant_predecessor(pointer), keeper, Participant::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The sources of its names, codes and group. Gives: Borrowed; never null. */
        public SourceList sources() {
            try {
                return Handle.lend(C.toc_participant_sources(pointer), keeper, SourceList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The States that succeeded to it. Gives: Borrowed; never null. */
        public ParticipantList successors() {
            try {
                return Handle.lend(C.toc_participant_successors(pointer), keeper, ParticipantList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** What a participant did about an instrument. Gives: Borrowed; null when it did nothing. */
        public Participation participation(Instrument instrument) {
            try {
                return Handle.lend(C.toc_participant_participation(pointer, Handle.pointer(instrument)), keeper, Participation::new);
            } finally {
                Handle.fence(this, instrument);
            }
        }
    }

    /** A list of participants. */
    public static final class ParticipantList extends Sequence<Participant> {
        ParticipantList(Pointer pointer, Keeper keeper) {
            super(pointer, keeper);
        }

        @Override
        public int size() {
            try {
                return C.toc_participant_list_count(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        @Override
        public Participant get(int position) {
            try {
                return Handle.lend(C.toc_participant_list_at(pointer, position), keeper, Participant::new);
            } finally {
                Handle.fence(this);
            }
        }
    }

    /** What one participant did about one instrument, and what follows from it. */
    public static final class Participation extends Handle {
        Participation(Pointer pointer, Keeper keeper) {
            super(pointer, keeper);
        }

        /** All its actions about the instrument. Gives: Borrowed; never null. */
        public ActionList actions() {
            try {
                return Handle.lend(C.toc_participation_actions(pointer), keeper, ActionList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * Whether a criterion holds for a participation on a day. Gives: One of TOC_ANSWER_*; TOC_ANSWER_UNKNOWN
         * for any other criterion and for what is no date.
         */
        public int answer(int criterion, int date) {
            try {
                return C.toc_participation_answer(pointer, criterion, date);
            } finally {
                Handle.fence(this);
            }
        }

        /** The action by which it consented to be bound. Gives: Borrowed; null when there is none. */
        public Action consent() {
            try {
                return Handle.lend(C.toc_participation_consent(pointer), keeper, Action::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The dataset that the participation belongs to: what a binding pins. Gives: Borrowed; null for null. */
        public Dataset dataset() {
            try {
                return Handle.lend(C.toc_participation_dataset(pointer), keeper, Dataset::new);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * The day it deposited its consent. Gives: A full date; 0 when that did not happen or the day is not
         * known for certain.
         */
        public int deposited() {
            try {
                return C.toc_participation_deposited(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * The first day that can be the day it deposited its consent. Gives: A full date; 0 when that did not
         * happen.
         */
        public int depositedEarliest() {
            try {
                return C.toc_participation_deposited_earliest(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * The last day that can be the day it deposited its consent. Gives: A full date; 0 when that did not
         * happen or has no bound.
         */
        public int depositedLatest() {
            try {
                return C.toc_participation_deposited_latest(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * The day the instrument ceased to be in force for it. Gives: A full date; 0 when that did not happen or
         * the day is not known for certain.
         */
        public int ended() {
            try {
                return C.toc_participation_ended(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * The first day that can be the day the instrument ceased to be in force for it. Gives: A full date; 0
         * when that did not happen.
         */
        public int endedEarliest() {
            try {
                return C.toc_participation_ended_earliest(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * The last day that can be the day the instrument ceased to be in force for it. Gives: A full date; 0
         * when that did not happen or has no bound.
         */
        public int endedLatest() {
            try {
                return C.toc_participation_ended_latest(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * The day the instrument entered into force for it. Gives: A full date; 0 when that did not happen or
         * the day is not known for certain.
         */
        public int inForce() {
            try {
                return C.toc_participation_in_force(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * The first day that can be the day the instrument entered into force for it. Gives: A full date; 0 when
         * that did not happen.
         */
        public int inForceEarliest() {
            try {
                return C.toc_participation_in_force_earliest(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * The last day that can be the day the instrument entered into force for it. Gives: A full date; 0 when
         * that did not happen or has no bound.
         */
        public int inForceLatest() {
            try {
                return C.toc_participation_in_force_latest(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its index among all participations: 0 to count - 1. Gives: 0 also for null. */
        public int index() {
            try {
                return C.toc_participation_index(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** The instrument. Gives: Borrowed; null when there is none. */
        public Instrument instrument() {
            try {
                return Handle.lend(C.toc_participation_instrument(pointer), keeper, Instrument::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The participant. Gives: Borrowed; null when there is none. */
        public Participant participant() {
            try {
                return Handle.lend(C.toc_participation_participant(pointer), keeper, Participant::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The signature; null when it did not sign. Gives: Borrowed; null when there is none. */
        public Action signature() {
            try {
                return Handle.lend(C.toc_participation_signature(pointer), keeper, Action::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The day it signed. Gives: A full date; 0 when that did not happen or the day is not known for certain. */
        public int signed() {
            try {
                return C.toc_participation_signed(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** The first day that can be the day it signed. Gives: A full date; 0 when that did not happen. */
        public int signedEarliest() {
            try {
                return C.toc_participation_signed_earliest(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * The last day that can be the day it signed. Gives: A full date; 0 when that did not happen or has no
         * bound.
         */
        public int signedLatest() {
            try {
                return C.toc_participation_signed_latest(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * Where the participant of a participation stands on a day. Gives: One of TOC_STATUS_*;
         * TOC_STATUS_UNKNOWN for what is no date.
         */
        public int status(int date) {
            try {
                return C.toc_participation_status(pointer, date);
            } finally {
                Handle.fence(this);
            }
        }

        /** The withdrawal. Gives: Borrowed; null when there is none. */
        public Action withdrawal() {
            try {
                return Handle.lend(C.toc_participation_withdrawal(pointer), keeper, Action::new);
            } finally {
                Handle.fence(this);
            }
        }
    }

    /** A list of participations. */
    public static final class ParticipationList extends Sequence<Participation> {
        ParticipationList(Pointer pointer, Keeper keeper) {
            super(pointer, keeper);
        }

        @Override
        public int size() {
            try {
                return C.toc_participation_list_count(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        @Override
        public Participation get(int position) {
            try {
                return Handle.lend(C.toc_participation_list_at(pointer, position), keeper, Participation::new);
            } finally {
                Handle.fence(this);
            }
        }
    }

    /** What words mean in a citation. */
    public static final class Phrase extends Handle {
        Phrase(Pointer pointer, Keeper keeper) {
            super(pointer, keeper);
        }

        /** The dataset that the phrase belongs to: what a binding pins. Gives: Borrowed; null for null. */
        public Dataset dataset() {
            try {
                return Handle.lend(C.toc_phrase_dataset(pointer), keeper, Dataset::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Citations that use it, with what they lead to. Gives: Borrowed; never null. */
        public ExampleList examples() {
            try {
                return Handle.lend(C.toc_phrase_examples(pointer), keeper, ExampleList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * The forms in which it is written, in one language. Gives: Borrowed; null when there is none in that
         * language.
         */
        public String form(String language) {
            try {
                return C.toc_phrase_form(pointer, Handle.withoutNul(language));
            } finally {
                Handle.fence(this);
            }
        }

        /** The forms in which it is written, in all languages. Gives: Borrowed; never null. */
        public TextList forms() {
            try {
                return Handle.lend(C.toc_phrase_forms(pointer), keeper, TextList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its permanent id. Gives: Borrowed; null when not stated. */
        public String id() {
            try {
                return C.toc_phrase_id(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its index among all phrases: 0 to count - 1. Gives: 0 also for null. */
        public int index() {
            try {
                return C.toc_phrase_index(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** What it does in a citation. Gives: One of TOC_PHRASE_*; 0 when other or not stated. */
        public int role() {
            try {
                return C.toc_phrase_role(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** Where it was read. Gives: Borrowed; never null. */
        public SourceList sources() {
            try {
                return Handle.lend(C.toc_phrase_sources(pointer), keeper, SourceList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The number that it means (ordinals). Gives: 0 when not stated. */
        public int value() {
            try {
                return C.toc_phrase_value(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its forms as they are compared. Gives: Borrowed; never null. */
        public WordingList wordings() {
            try {
                return Handle.lend(C.toc_phrase_wordings(pointer), keeper, WordingList::new);
            } finally {
                Handle.fence(this);
            }
        }
    }

    /** A list of phrases. */
    public static final class PhraseList extends Sequence<Phrase> {
        PhraseList(Pointer pointer, Keeper keeper) {
            super(pointer, keeper);
        }

        @Override
        public int size() {
            try {
                return C.toc_phrase_list_count(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        @Override
        public Phrase get(int position) {
            try {
                return Handle.lend(C.toc_phrase_list_at(pointer, position), keeper, Phrase::new);
            } finally {
                Handle.fence(this);
            }
        }
    }

    /**
     * A node of the tree of an instrument: preamble, recital, section, article, paragraph, point, item, subitem,
     * or the text that follows a list.
     */
    public static final class Provision extends Handle {
        Provision(Pointer pointer, Keeper keeper) {
            super(pointer, keeper);
        }

        /**
         * Writes what a provision itself is called, as printed: "article 16", "paragraph 3", "(a)"; "Article
         * premier", "第十六条". Gives: The length of the whole text without the NUL.
         */
        public String label(String language) {
            try {
                return Handle.written((buffer, size) -> C.toc_provision_label(pointer, Handle.withoutNul(language), buffer, size));
            } finally {
                Handle.fence(this);
            }
        }

        /** The nodes directly below it. Gives: Borrowed; never null. */
        public ProvisionList children() {
            try {
                return Handle.lend(C.toc_provision_children(pointer), keeper, ProvisionList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The references to it. Gives: Borrowed; never null. */
        public ReferenceList citedBy() {
            try {
                return Handle.lend(C.toc_provision_cited_by(pointer), keeper, ReferenceList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** What other sources say about it. Gives: Borrowed; never null. */
        public ClaimList claims() {
            try {
                return Handle.lend(C.toc_provision_claims(pointer), keeper, ClaimList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The dataset that the provision belongs to: what a binding pins. Gives: Borrowed; null for null. */
        public Dataset dataset() {
            try {
                return Handle.lend(C.toc_provision_dataset(pointer), keeper, Dataset::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The decisions and resolutions that concern it. Gives: Borrowed; never null. */
        public DecisionList decisions() {
            try {
                return Handle.lend(C.toc_provision_decisions(pointer), keeper, DecisionList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The terms it defines. Gives: Borrowed; never null. */
        public TermList defines() {
            try {
                return Handle.lend(C.toc_provision_defines(pointer), keeper, TermList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** How deep it stands: 0 at the top of an instrument. */
        public int depth() {
            try {
                return C.toc_provision_depth(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** The duties and deadlines it sets. Gives: Borrowed; never null. */
        public DutyList duties() {
            try {
                return Handle.lend(C.toc_provision_duties(pointer), keeper, DutyList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its legal force towards the addressee. Gives: One of TOC_FORCE_*; 0 when other or not stated. */
        public int force() {
            try {
                return C.toc_provision_force(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * Its heading; articles and sections have one, in one language. Gives: Borrowed; null when not stated in
         * this language.
         */
        public String heading(String language) {
            try {
                return C.toc_provision_heading(pointer, Handle.withoutNul(language));
            } finally {
                Handle.fence(this);
            }
        }

        /** Its heading; articles and sections have one, in all languages. Gives: Borrowed; never null. */
        public TextList headings() {
            try {
                return Handle.lend(C.toc_provision_headings(pointer), keeper, TextList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its permanent id, the locator. Gives: Borrowed; null for null. */
        public String id() {
            try {
                return C.toc_provision_id(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its index among all provisions: 0 to count - 1. Gives: 0 also for null. */
        public int index() {
            try {
                return C.toc_provision_index(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its instrument. Gives: Borrowed; null when there is none. */
        public Instrument instrument() {
            try {
                return Handle.lend(C.toc_provision_instrument(pointer), keeper, Instrument::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** What kind of node it is. Gives: One of TOC_PROVISION_*; 0 when other or not stated. */
        public int kind() {
            try {
                return C.toc_provision_kind(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * Its printed number or letter without brackets, such as "16" or "a". Gives: Borrowed; null when not
         * stated.
         */
        public String number() {
            try {
                return C.toc_provision_number(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * The node directly above it; null at the top of an instrument. Gives: Borrowed; null when there is
         * none.
         */
        public Provision parent() {
            try {
                return Handle.lend(C.toc_provision_parent(pointer), keeper, Provision::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The cross-references it makes. Gives: Borrowed; never null. */
        public ReferenceList references() {
            try {
                return Handle.lend(C.toc_provision_references(pointer), keeper, ReferenceList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its role in the instrument. Gives: One of TOC_ROLE_*; 0 when other or not stated. */
        public int role() {
            try {
                return C.toc_provision_role(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** The sources of its data. Gives: Borrowed; never null. */
        public SourceList sources() {
            try {
                return Handle.lend(C.toc_provision_sources(pointer), keeper, SourceList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The index after its last descendant: the subtree of p is toc_provision_index(p) to this. */
        public int subtreeEnd() {
            try {
                return C.toc_provision_subtree_end(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** What it says, in our own words, in all languages. Gives: Borrowed; never null. */
        public TextList summaries() {
            try {
                return Handle.lend(C.toc_provision_summaries(pointer), keeper, TextList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * What it says, in our own words, in one language. Gives: Borrowed; null when not stated in this
         * language.
         */
        public String summary(String language) {
            try {
                return C.toc_provision_summary(pointer, Handle.withoutNul(language));
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * Its official text, where a text overlay was loaded, in one language. Gives: Borrowed; null when not
         * stated in this language.
         */
        public String text(String language) {
            try {
                return C.toc_provision_text(pointer, Handle.withoutNul(language));
            } finally {
                Handle.fence(this);
            }
        }

        /** Its official text, where a text overlay was loaded, in all languages. Gives: Borrowed; never null. */
        public TextList texts() {
            try {
                return Handle.lend(C.toc_provision_texts(pointer), keeper, TextList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** What it is about. Gives: Borrowed; never null. */
        public TopicList topics() {
            try {
                return Handle.lend(C.toc_provision_topics(pointer), keeper, TopicList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The terms it uses. Gives: Borrowed; never null. */
        public TermList uses() {
            try {
                return Handle.lend(C.toc_provision_uses(pointer), keeper, TermList::new);
            } finally {
                Handle.fence(this);
            }
        }
    }

    /** A list of provisions. */
    public static final class ProvisionList extends Sequence<Provision> {
        ProvisionList(Pointer pointer, Keeper keeper) {
            super(pointer, keeper);
        }

        @Override
        public int size() {
            try {
                return C.toc_provision_list_count(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        @Override
        public Provision get(int position) {
            try {
                return Handle.lend(C.toc_provision_list_at(pointer, position), keeper, Provision::new);
            } finally {
                Handle.fence(this);
            }
        }
    }

    /** A query with its filters; may be run any number of times. It borrows from its dataset. */
    public static final class Query extends Handle {
        Query(Pointer pointer, Keeper keeper) {
            super(pointer, keeper);
        }

        /**
         * Searches. The same query on the same dataset always gives the same hits in the same order. Gives:
         * TOC_OK, also when nothing is found; TOC_E_NOMEM; TOC_E_ARGUMENT.
         */
        public HitList run() {
            try {
                var out = new PointerByReference();
                TocException.check(C.toc_query_run(pointer, out));
                return Handle.own(out, C::toc_hit_list_free, keeper, HitList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * Finds only instruments, actions, meetings, documents, decisions, resources and events that are dated,
         * with a date that can lie between two days. At first all. Gives: TOC_OK, or TOC_E_ARGUMENT for a null
         * query and for a date that does not exist.
         */
        public void setDates(int first, int last) {
            try {
                TocException.check(C.toc_query_set_dates(pointer, first, last));
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * Finds only what belongs to one instrument or names it: its provisions, terms and actions, decisions,
         * meetings with their documents, resources and events on it, and its participants. At first all. Gives:
         * TOC_OK, or TOC_E_ARGUMENT for a null query and for an instrument of another dataset.
         */
        public void setInstrument(Instrument instrument) {
            try {
                TocException.check(C.toc_query_set_instrument(pointer, Handle.pointer(instrument)));
            } finally {
                Handle.fence(this, instrument);
            }
        }

        /**
         * Finds entities of one kind only. At first all kinds. Gives: TOC_OK, or TOC_E_ARGUMENT for a null
         * query.
         */
        public void setKind(int kind) {
            try {
                TocException.check(C.toc_query_set_kind(pointer, kind));
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * Searches texts in one language only, and what has no language, such as symbols. At first all
         * languages. Gives: TOC_OK, or TOC_E_ARGUMENT for a null query and for a language that is no tag.
         */
        public void setLanguage(String language) {
            try {
                TocException.check(C.toc_query_set_language(pointer, Handle.withoutNul(language)));
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * How many hits are wanted at most. 20 at first; 0 only counts them. Gives: TOC_OK, or TOC_E_ARGUMENT
         * for null.
         */
        public void setLimit(int most) {
            try {
                TocException.check(C.toc_query_set_limit(pointer, most));
            } finally {
                Handle.fence(this);
            }
        }
    }

    /** One reason; borrowed from its explanation. */
    public static final class Reason extends Handle {
        Reason(Pointer pointer, Keeper keeper) {
            super(pointer, keeper);
        }

        /**
         * The action that it rests on; for a rule, the action to which the rule is applied. Gives: Borrowed from
         * the dataset; null when there is none.
         */
        public Action action() {
            try {
                return Handle.lend(C.toc_reason_action(pointer), keeper, Action::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The coverage that it rests on. Gives: Borrowed from the dataset; null when there is none. */
        public Coverage coverage() {
            try {
                return Handle.lend(C.toc_reason_coverage(pointer), keeper, Coverage::new);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * The day it is about: of the action, of the effect of a rule, or up to which the data is known. Gives:
         * A date (see date.h), complete or in part; 0 when only bounds are known, or none.
         */
        public int date() {
            try {
                return C.toc_reason_date(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** The first day that its date can be. Gives: A full date; 0 when it has no date. */
        public int earliest() {
            try {
                return C.toc_reason_earliest(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** What kind of reason it is. Gives: One of TOC_REASON_*; 0 for null. */
        public int kind() {
            try {
                return C.toc_reason_kind(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** The last day that its date can be. Gives: A full date; 0 when it has no date or no bound. */
        public int latest() {
            try {
                return C.toc_reason_latest(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * The provision in which the rule stands. Gives: Borrowed from the dataset; null when there is none (no
         * clause deals with succession).
         */
        public Provision provision() {
            try {
                return Handle.lend(C.toc_reason_provision(pointer), keeper, Provision::new);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * The rule that it applies, or, as a data error, that the data contradicts. Gives: Borrowed from the
         * dataset; null when there is none.
         */
        public Rule rule() {
            try {
                return Handle.lend(C.toc_reason_rule(pointer), keeper, Rule::new);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * The reason as a sentence in English, with full stop. Gives: Borrowed from the explanation; null for
         * null.
         */
        public String sentence() {
            try {
                return C.toc_reason_sentence(pointer);
            } finally {
                Handle.fence(this);
            }
        }
    }

    /** A cross-reference from one entity to another. */
    public static final class Reference extends Handle {
        Reference(Pointer pointer, Keeper keeper) {
            super(pointer, keeper);
        }

        /** The dataset that the reference belongs to: what a binding pins. Gives: Borrowed; null for null. */
        public Dataset dataset() {
            try {
                return Handle.lend(C.toc_reference_dataset(pointer), keeper, Dataset::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its index among all references: 0 to count - 1. Gives: 0 also for null. */
        public int index() {
            try {
                return C.toc_reference_index(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** In what sense it refers. Gives: One of TOC_REFERENCE_*; 0 when other or not stated. */
        public int kind() {
            try {
                return C.toc_reference_kind(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** The decision that makes the reference. Gives: Borrowed; null when something else makes it. */
        public Decision ownerDecision() {
            try {
                return Handle.lend(C.toc_reference_owner_decision(pointer), keeper, Decision::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The document that makes the reference. Gives: Borrowed; null when something else makes it. */
        public Document ownerDocument() {
            try {
                return Handle.lend(C.toc_reference_owner_document(pointer), keeper, Document::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The id of the entity that the reference belongs to. Gives: Borrowed; null for null. */
        public String ownerId() {
            try {
                return C.toc_reference_owner_id(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * The kind of the entity that the reference belongs to. Gives: One of TOC_KIND_*; TOC_KIND_NONE for
         * null.
         */
        public int ownerKind() {
            try {
                return C.toc_reference_owner_kind(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** The provision that makes the reference. Gives: Borrowed; null when something else makes it. */
        public Provision ownerProvision() {
            try {
                return Handle.lend(C.toc_reference_owner_provision(pointer), keeper, Provision::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The decision it refers to. Gives: Borrowed; null when it refers to something else. */
        public Decision targetDecision() {
            try {
                return Handle.lend(C.toc_reference_target_decision(pointer), keeper, Decision::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The document it refers to. Gives: Borrowed; null when it refers to something else. */
        public Document targetDocument() {
            try {
                return Handle.lend(C.toc_reference_target_document(pointer), keeper, Document::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The id of the entity it refers to. Gives: Borrowed; null for null. */
        public String targetId() {
            try {
                return C.toc_reference_target_id(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** The instrument it refers to. Gives: Borrowed; null when it refers to something else. */
        public Instrument targetInstrument() {
            try {
                return Handle.lend(C.toc_reference_target_instrument(pointer), keeper, Instrument::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The kind of the entity it refers to. Gives: One of TOC_KIND_*; TOC_KIND_NONE for null. */
        public int targetKind() {
            try {
                return C.toc_reference_target_kind(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** The provision it refers to. Gives: Borrowed; null when it refers to something else. */
        public Provision targetProvision() {
            try {
                return Handle.lend(C.toc_reference_target_provision(pointer), keeper, Provision::new);
            } finally {
                Handle.fence(this);
            }
        }
    }

    /** A list of references. */
    public static final class ReferenceList extends Sequence<Reference> {
        ReferenceList(Pointer pointer, Keeper keeper) {
            super(pointer, keeper);
        }

        @Override
        public int size() {
            try {
                return C.toc_reference_list_count(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        @Override
        public Reference get(int position) {
            try {
                return Handle.lend(C.toc_reference_list_at(pointer, position), keeper, Reference::new);
            } finally {
                Handle.fence(this);
            }
        }
    }

    /** A guide, publication, tool or other aid. */
    public static final class Resource extends Handle {
        Resource(Pointer pointer, Keeper keeper) {
            super(pointer, keeper);
        }

        /** Who wrote or held it, in one language. Gives: Borrowed; null when not stated in this language. */
        public String author(String language) {
            try {
                return C.toc_resource_author(pointer, Handle.withoutNul(language));
            } finally {
                Handle.fence(this);
            }
        }

        /** Who wrote or held it, in all languages. Gives: Borrowed; never null. */
        public TextList authors() {
            try {
                return Handle.lend(C.toc_resource_authors(pointer), keeper, TextList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The body it belongs to. Gives: Borrowed; null when there is none. */
        public Body body() {
            try {
                return Handle.lend(C.toc_resource_body(pointer), keeper, Body::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** What other sources say about it. Gives: Borrowed; never null. */
        public ClaimList claims() {
            try {
                return Handle.lend(C.toc_resource_claims(pointer), keeper, ClaimList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The dataset that the resource belongs to: what a binding pins. Gives: Borrowed; null for null. */
        public Dataset dataset() {
            try {
                return Handle.lend(C.toc_resource_dataset(pointer), keeper, Dataset::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its date. Gives: A date (see date.h); 0 when not stated. */
        public int date() {
            try {
                return C.toc_resource_date(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** Published versions of it. Gives: Borrowed; never null. */
        public EditionList editions() {
            try {
                return Handle.lend(C.toc_resource_editions(pointer), keeper, EditionList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its address. Gives: Borrowed; null when not stated. */
        public String href() {
            try {
                return C.toc_resource_href(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its permanent id. Gives: Borrowed; null for null. */
        public String id() {
            try {
                return C.toc_resource_id(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its index among all resources: 0 to count - 1. Gives: 0 also for null. */
        public int index() {
            try {
                return C.toc_resource_index(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** The instruments it is about. Gives: Borrowed; never null. */
        public InstrumentList instruments() {
            try {
                return Handle.lend(C.toc_resource_instruments(pointer), keeper, InstrumentList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its ISBN. Gives: Borrowed; null when not stated. */
        public String isbn() {
            try {
                return C.toc_resource_isbn(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** What kind of resource it is. Gives: One of TOC_RESOURCE_*; 0 when other or not stated. */
        public int kind() {
            try {
                return C.toc_resource_kind(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * The languages it is known to exist in, as BCP 47 tags separated by spaces. Gives: Borrowed; null when
         * not stated.
         */
        public String languages() {
            try {
                return C.toc_resource_languages(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** The meeting it belongs to. Gives: Borrowed; null when there is none. */
        public Meeting meeting() {
            try {
                return Handle.lend(C.toc_resource_meeting(pointer), keeper, Meeting::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** A remark, in one language. Gives: Borrowed; null when not stated in this language. */
        public String note(String language) {
            try {
                return C.toc_resource_note(pointer, Handle.withoutNul(language));
            } finally {
                Handle.fence(this);
            }
        }

        /** A remark, in all languages. Gives: Borrowed; never null. */
        public TextList notes() {
            try {
                return Handle.lend(C.toc_resource_notes(pointer), keeper, TextList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its United Nations sales number. Gives: Borrowed; null when not stated. */
        public String salesNumber() {
            try {
                return C.toc_resource_sales_number(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** The sources behind it. Gives: Borrowed; never null. */
        public SourceList sources() {
            try {
                return Handle.lend(C.toc_resource_sources(pointer), keeper, SourceList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The terms it explains. Gives: Borrowed; never null. */
        public TermList terms() {
            try {
                return Handle.lend(C.toc_resource_terms(pointer), keeper, TermList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its title, in one language. Gives: Borrowed; null when not stated in this language. */
        public String title(String language) {
            try {
                return C.toc_resource_title(pointer, Handle.withoutNul(language));
            } finally {
                Handle.fence(this);
            }
        }

        /** Its title, in all languages. Gives: Borrowed; never null. */
        public TextList titles() {
            try {
                return Handle.lend(C.toc_resource_titles(pointer), keeper, TextList::new);
            } finally {
                Handle.fence(this);
            }
        }
    }

    /** A list of resources. */
    public static final class ResourceList extends Sequence<Resource> {
        ResourceList(Pointer pointer, Keeper keeper) {
            super(pointer, keeper);
        }

        @Override
        public int size() {
            try {
                return C.toc_resource_list_count(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        @Override
        public Resource get(int position) {
            try {
                return Handle.lend(C.toc_resource_list_at(pointer, position), keeper, Resource::new);
            } finally {
                Handle.fence(this);
            }
        }
    }

    /** A rule of the final clauses, as data. */
    public static final class Rule extends Handle {
        Rule(Pointer pointer, Keeper keeper) {
            super(pointer, keeper);
        }

        /** How many instruments of consent it takes; 0 when that is no part of the rule. */
        public int count() {
            try {
                return C.toc_rule_count(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** The dataset that the rule belongs to: what a binding pins. Gives: Borrowed; null for null. */
        public Dataset dataset() {
            try {
                return Handle.lend(C.toc_rule_dataset(pointer), keeper, Dataset::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** How many days; 0 when that is no part of the rule. */
        public int days() {
            try {
                return C.toc_rule_days(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** What else happens with it. Gives: One of TOC_ENTAILS_*; 0 when other or not stated. */
        public int entails() {
            try {
                return C.toc_rule_entails(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its index among all rules: 0 to count - 1. Gives: 0 also for null. */
        public int index() {
            try {
                return C.toc_rule_index(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** The instrument that the rule belongs to. Gives: Borrowed; null for null. */
        public Instrument instrument() {
            try {
                return Handle.lend(C.toc_rule_instrument(pointer), keeper, Instrument::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** What the rule decides. Gives: One of TOC_RULE_*; 0 when other or not stated. */
        public int kind() {
            try {
                return C.toc_rule_kind(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** How many months; 0 when that is no part of the rule. */
        public int months() {
            try {
                return C.toc_rule_months(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * The instrument before whose entry into force nothing happens. Gives: Borrowed; null when there is
         * none.
         */
        public Instrument notBefore() {
            try {
                return Handle.lend(C.toc_rule_not_before(pointer), keeper, Instrument::new);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * Whether what an organization deposits counts beside its member States. Gives: One of
         * TOC_ORGANIZATIONS_*; 0 when other or not stated.
         */
        public int organizations() {
            try {
                return C.toc_rule_organizations(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** The provision that says so. Gives: Borrowed; null when there is none. */
        public Provision provision() {
            try {
                return Handle.lend(C.toc_rule_provision(pointer), keeper, Provision::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The instrument to which one must also be a party. Gives: Borrowed; null when there is none. */
        public Instrument requires() {
            try {
                return Handle.lend(C.toc_rule_requires(pointer), keeper, Instrument::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The rule in our own words, in all languages. Gives: Borrowed; never null. */
        public TextList summaries() {
            try {
                return Handle.lend(C.toc_rule_summaries(pointer), keeper, TextList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The rule in our own words, in one language. Gives: Borrowed; null when not stated in this language. */
        public String summary(String language) {
            try {
                return C.toc_rule_summary(pointer, Handle.withoutNul(language));
            } finally {
                Handle.fence(this);
            }
        }

        /** How many years; 0 when that is no part of the rule. */
        public int years() {
            try {
                return C.toc_rule_years(pointer);
            } finally {
                Handle.fence(this);
            }
        }
    }

    /** A list of rules. */
    public static final class RuleList extends Sequence<Rule> {
        RuleList(Pointer pointer, Keeper keeper) {
            super(pointer, keeper);
        }

        @Override
        public int size() {
            try {
                return C.toc_rule_list_count(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        @Override
        public Rule get(int position) {
            try {
                return Handle.lend(C.toc_rule_list_at(pointer, position), keeper, Rule::new);
            } finally {
                Handle.fence(this);
            }
        }
    }

    /** A series of document symbols that belongs to a body. */
    public static final class Series extends Handle {
        Series(Pointer pointer, Keeper keeper) {
            super(pointer, keeper);
        }

        /** The body that the series belongs to. Gives: Borrowed; null for null. */
        public Body body() {
            try {
                return Handle.lend(C.toc_series_body(pointer), keeper, Body::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The dataset that the series belongs to: what a binding pins. Gives: Borrowed; null for null. */
        public Dataset dataset() {
            try {
                return Handle.lend(C.toc_series_dataset(pointer), keeper, Dataset::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its index among all series: 0 to count - 1. Gives: 0 also for null. */
        public int index() {
            try {
                return C.toc_series_index(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** A remark, in one language. Gives: Borrowed; null when not stated in this language. */
        public String note(String language) {
            try {
                return C.toc_series_note(pointer, Handle.withoutNul(language));
            } finally {
                Handle.fence(this);
            }
        }

        /** A remark, in all languages. Gives: Borrowed; never null. */
        public TextList notes() {
            try {
                return Handle.lend(C.toc_series_notes(pointer), keeper, TextList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** How its symbols begin, such as "CTOC/COP/WG.2". Gives: Borrowed; null when not stated. */
        public String prefix() {
            try {
                return C.toc_series_prefix(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** The sources behind it. Gives: Borrowed; never null. */
        public SourceList sources() {
            try {
                return Handle.lend(C.toc_series_sources(pointer), keeper, SourceList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * Whether the prefix was seen; TOC_VERIFIED_NO marks what only memory says. Gives: One of
         * TOC_VERIFIED_*; 0 when other or not stated.
         */
        public int verified() {
            try {
                return C.toc_series_verified(pointer);
            } finally {
                Handle.fence(this);
            }
        }
    }

    /** A list of series. */
    public static final class SeriesList extends Sequence<Series> {
        SeriesList(Pointer pointer, Keeper keeper) {
            super(pointer, keeper);
        }

        @Override
        public int size() {
            try {
                return C.toc_series_list_count(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        @Override
        public Series get(int position) {
            try {
                return Handle.lend(C.toc_series_list_at(pointer, position), keeper, Series::new);
            } finally {
                Handle.fence(this);
            }
        }
    }

    /** Where a fact was read. */
    public static final class Source extends Handle {
        Source(Pointer pointer, Keeper keeper) {
            super(pointer, keeper);
        }

        /** The dataset that the source belongs to: what a binding pins. Gives: Borrowed; null for null. */
        public Dataset dataset() {
            try {
                return Handle.lend(C.toc_source_dataset(pointer), keeper, Dataset::new);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * The date of the source, or of its state when it was read. Gives: A date (see date.h); 0 when not
         * stated.
         */
        public int date() {
            try {
                return C.toc_source_date(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its address. Gives: Borrowed; null when not stated. */
        public String href() {
            try {
                return C.toc_source_href(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its permanent id. Gives: Borrowed; null for null. */
        public String id() {
            try {
                return C.toc_source_id(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its index among all sources: 0 to count - 1. Gives: 0 also for null. */
        public int index() {
            try {
                return C.toc_source_index(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** What kind of source it is. Gives: One of TOC_SOURCE_*; 0 when other or not stated. */
        public int kind() {
            try {
                return C.toc_source_kind(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** A remark on it, in one language. Gives: Borrowed; null when not stated in this language. */
        public String note(String language) {
            try {
                return C.toc_source_note(pointer, Handle.withoutNul(language));
            } finally {
                Handle.fence(this);
            }
        }

        /** A remark on it, in all languages. Gives: Borrowed; never null. */
        public TextList notes() {
            try {
                return Handle.lend(C.toc_source_notes(pointer), keeper, TextList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its title, in one language. Gives: Borrowed; null when not stated in this language. */
        public String title(String language) {
            try {
                return C.toc_source_title(pointer, Handle.withoutNul(language));
            } finally {
                Handle.fence(this);
            }
        }

        /** Its title, in all languages. Gives: Borrowed; never null. */
        public TextList titles() {
            try {
                return Handle.lend(C.toc_source_titles(pointer), keeper, TextList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * Whether somebody read the fact there; TOC_VERIFIED_NO marks what only memory says. Gives: One of
         * TOC_VERIFIED_*; 0 when other or not stated.
         */
        public int verified() {
            try {
                return C.toc_source_verified(pointer);
            } finally {
                Handle.fence(this);
            }
        }
    }

    /** A list of sources. */
    public static final class SourceList extends Sequence<Source> {
        SourceList(Pointer pointer, Keeper keeper) {
            super(pointer, keeper);
        }

        @Override
        public int size() {
            try {
                return C.toc_source_list_count(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        @Override
        public Source get(int position) {
            try {
                return Handle.lend(C.toc_source_list_at(pointer, position), keeper, Source::new);
            } finally {
                Handle.fence(this);
            }
        }
    }

    /** A term that an instrument defines. */
    public static final class Term extends Handle {
        Term(Pointer pointer, Keeper keeper) {
            super(pointer, keeper);
        }

        /** The dataset that the term belongs to: what a binding pins. Gives: Borrowed; null for null. */
        public Dataset dataset() {
            try {
                return Handle.lend(C.toc_term_dataset(pointer), keeper, Dataset::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The provision that defines it. Gives: Borrowed; null when there is none. */
        public Provision definedBy() {
            try {
                return Handle.lend(C.toc_term_defined_by(pointer), keeper, Provision::new);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * What it means, in our own words, in one language. Gives: Borrowed; null when not stated in this
         * language.
         */
        public String gloss(String language) {
            try {
                return C.toc_term_gloss(pointer, Handle.withoutNul(language));
            } finally {
                Handle.fence(this);
            }
        }

        /** What it means, in our own words, in all languages. Gives: Borrowed; never null. */
        public TextList glosses() {
            try {
                return Handle.lend(C.toc_term_glosses(pointer), keeper, TextList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its permanent id. Gives: Borrowed; null for null. */
        public String id() {
            try {
                return C.toc_term_id(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its index among all terms: 0 to count - 1. Gives: 0 also for null. */
        public int index() {
            try {
                return C.toc_term_index(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** The instrument that defines it. Gives: Borrowed; null when there is none. */
        public Instrument instrument() {
            try {
                return Handle.lend(C.toc_term_instrument(pointer), keeper, Instrument::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The term itself, in one language. Gives: Borrowed; null when not stated in this language. */
        public String label(String language) {
            try {
                return C.toc_term_label(pointer, Handle.withoutNul(language));
            } finally {
                Handle.fence(this);
            }
        }

        /** The term itself, in all languages. Gives: Borrowed; never null. */
        public TextList labels() {
            try {
                return Handle.lend(C.toc_term_labels(pointer), keeper, TextList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Related terms, such as the Convention's beside a Protocol's. Gives: Borrowed; never null. */
        public TermList see() {
            try {
                return Handle.lend(C.toc_term_see(pointer), keeper, TermList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The terms that name this one as related. Gives: Borrowed; never null. */
        public TermList seenFrom() {
            try {
                return Handle.lend(C.toc_term_seen_from(pointer), keeper, TermList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The sources behind it. Gives: Borrowed; never null. */
        public SourceList sources() {
            try {
                return Handle.lend(C.toc_term_sources(pointer), keeper, SourceList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The provisions that use the term, beyond its definition. Gives: Borrowed; never null. */
        public ProvisionList usedIn() {
            try {
                return Handle.lend(C.toc_term_used_in(pointer), keeper, ProvisionList::new);
            } finally {
                Handle.fence(this);
            }
        }
    }

    /** A list of terms. */
    public static final class TermList extends Sequence<Term> {
        TermList(Pointer pointer, Keeper keeper) {
            super(pointer, keeper);
        }

        @Override
        public int size() {
            try {
                return C.toc_term_list_count(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        @Override
        public Term get(int position) {
            try {
                return Handle.lend(C.toc_term_list_at(pointer, position), keeper, Term::new);
            } finally {
                Handle.fence(this);
            }
        }
    }

    /** A text in one language. */
    public static final class Text extends Handle {
        Text(Pointer pointer, Keeper keeper) {
            super(pointer, keeper);
        }

        /** The dataset that the text belongs to: what a binding pins. Gives: Borrowed; null for null. */
        public Dataset dataset() {
            try {
                return Handle.lend(C.toc_text_dataset(pointer), keeper, Dataset::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its index among all texts: 0 to count - 1. Gives: 0 also for null. */
        public int index() {
            try {
                return C.toc_text_index(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its language, a BCP 47 tag. Gives: Borrowed; null when not stated. */
        public String language() {
            try {
                return C.toc_text_language(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** The day since when it holds (former names). Gives: A date (see date.h); 0 when not stated. */
        public int since() {
            try {
                return C.toc_text_since(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /**
         * Whether it is official or unofficial; 0 when that is not stated. Gives: One of TOC_TEXT_*; 0 when
         * other or not stated.
         */
        public int status() {
            try {
                return C.toc_text_status(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** The text itself. Gives: Borrowed; null when not stated. */
        public String string() {
            try {
                return C.toc_text_string(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** The day until when it held (former names). Gives: A date (see date.h); 0 when not stated. */
        public int until() {
            try {
                return C.toc_text_until(pointer);
            } finally {
                Handle.fence(this);
            }
        }
    }

    /** A list of texts. */
    public static final class TextList extends Sequence<Text> {
        TextList(Pointer pointer, Keeper keeper) {
            super(pointer, keeper);
        }

        @Override
        public int size() {
            try {
                return C.toc_text_list_count(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        @Override
        public Text get(int position) {
            try {
                return Handle.lend(C.toc_text_list_at(pointer, position), keeper, Text::new);
            } finally {
                Handle.fence(this);
            }
        }
    }

    /** A subject of the controlled list. */
    public static final class Topic extends Handle {
        Topic(Pointer pointer, Keeper keeper) {
            super(pointer, keeper);
        }

        /** The dataset that the topic belongs to: what a binding pins. Gives: Borrowed; null for null. */
        public Dataset dataset() {
            try {
                return Handle.lend(C.toc_topic_dataset(pointer), keeper, Dataset::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its permanent id. Gives: Borrowed; null for null. */
        public String id() {
            try {
                return C.toc_topic_id(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its index among all topics: 0 to count - 1. Gives: 0 also for null. */
        public int index() {
            try {
                return C.toc_topic_index(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its name, in one language. Gives: Borrowed; null when not stated in this language. */
        public String name(String language) {
            try {
                return C.toc_topic_name(pointer, Handle.withoutNul(language));
            } finally {
                Handle.fence(this);
            }
        }

        /** Its name, in all languages. Gives: Borrowed; never null. */
        public TextList names() {
            try {
                return Handle.lend(C.toc_topic_names(pointer), keeper, TextList::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The provisions on this topic, in the order of the instruments. Gives: Borrowed; never null. */
        public ProvisionList provisions() {
            try {
                return Handle.lend(C.toc_topic_provisions(pointer), keeper, ProvisionList::new);
            } finally {
                Handle.fence(this);
            }
        }
    }

    /** A list of topics. */
    public static final class TopicList extends Sequence<Topic> {
        TopicList(Pointer pointer, Keeper keeper) {
            super(pointer, keeper);
        }

        @Override
        public int size() {
            try {
                return C.toc_topic_list_count(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        @Override
        public Topic get(int position) {
            try {
                return Handle.lend(C.toc_topic_list_at(pointer, position), keeper, Topic::new);
            } finally {
                Handle.fence(this);
            }
        }
    }

    /** A folded form of a phrase or of the name of an instrument. */
    public static final class Wording extends Handle {
        Wording(Pointer pointer, Keeper keeper) {
            super(pointer, keeper);
        }

        /** Whether it counts in capital letters only: "TIP". Gives: 1 or 0. */
        public boolean capitals() {
            try {
                return C.toc_wording_capitals(pointer) != 0;
            } finally {
                Handle.fence(this);
            }
        }

        /** The dataset that the wording belongs to: what a binding pins. Gives: Borrowed; null for null. */
        public Dataset dataset() {
            try {
                return Handle.lend(C.toc_wording_dataset(pointer), keeper, Dataset::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The first of them. Gives: Borrowed; null when not stated. */
        public String first() {
            try {
                return C.toc_wording_first(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its index among all wordings: 0 to count - 1. Gives: 0 also for null. */
        public int index() {
            try {
                return C.toc_wording_index(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** The instrument that it names. Gives: Borrowed; null when there is none. */
        public Instrument instrument() {
            try {
                return Handle.lend(C.toc_wording_instrument(pointer), keeper, Instrument::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** The folded words, one blank between them. Gives: Borrowed; null when not stated. */
        public String key() {
            try {
                return C.toc_wording_key(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** Its language, a BCP 47 tag; "" for any. Gives: Borrowed; null when not stated. */
        public String language() {
            try {
                return C.toc_wording_language(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        /** The phrase that it is a form of. Gives: Borrowed; null when there is none. */
        public Phrase phrase() {
            try {
                return Handle.lend(C.toc_wording_phrase(pointer), keeper, Phrase::new);
            } finally {
                Handle.fence(this);
            }
        }

        /** Whether it is an abbreviation: a full stop may follow it. Gives: 1 or 0. */
        public boolean stopped() {
            try {
                return C.toc_wording_stopped(pointer) != 0;
            } finally {
                Handle.fence(this);
            }
        }
    }

    /** A list of wordings. */
    public static final class WordingList extends Sequence<Wording> {
        WordingList(Pointer pointer, Keeper keeper) {
            super(pointer, keeper);
        }

        @Override
        public int size() {
            try {
                return C.toc_wording_list_count(pointer);
            } finally {
                Handle.fence(this);
            }
        }

        @Override
        public Wording get(int position) {
            try {
                return Handle.lend(C.toc_wording_list_at(pointer, position), keeper, Wording::new);
            } finally {
                Handle.fence(this);
            }
        }
    }

    /**
     * The word of the dataset for a constant, such as "signature". Gives: A constant, or null for a number that
     * is none of the listed ones.
     */
    public static String actionKindName(int number) {
        return C.toc_action_kind_name(number);
    }

    /**
     * The name of a kind of thing as the dataset writes it, such as "provision". Gives: A constant, or null for
     * a number that is no kind.
     */
    public static String kindName(int kind) {
        return C.toc_kind_name(kind);
    }

    /** What a result code means, as a short English sentence without a full stop. Gives: A constant; never null. */
    public static String resultMessage(int result) {
        return C.toc_result_message(result);
    }

    /**
     * The name of a result code, such as "TOC_E_NOMEM". Gives: A constant; "unknown" for a number that is no
     * result code.
     */
    public static String resultName(int result) {
        return C.toc_result_name(result);
    }

    /** The version of the library at run time: major * 10000 + minor * 100 + patch. */
    public static int versionNumber() {
        return C.toc_version_number();
    }

    /** The version of the library at run time, such as "0.1.0". Gives: A constant; never null. */
    public static String versionString() {
        return C.toc_version_string();
    }

    /** Writes the citation of a provision. Gives: The length of the whole text without the NUL. */
    public static String citeFormat(Provision provision, int style, String language) {
        try {
            return Handle.written((buffer, size) -> C.toc_cite_format(Handle.pointer(provision), style, Handle.withoutNul(language), buffer, size));
        } finally {
            Handle.fence(provision);
        }
    }

    /**
     * Finds the citations in a text, in one pass and in time that grows with its length only. In a list
     * ("articles 5, 6 and 8") each item is a citation with a place of its own. The names of instruments,
     * decisions, document symbols and volumes of the Treaty Series are found too. Bytes that are not UTF-8 are
     * passed over. Gives: TOC_OK, TOC_E_ARGUMENT, TOC_E_NOMEM, or TOC_E_LIMIT for more than 33 million citations
     * or targets.
     */
    public static CitationList citeScan(Dataset dataset, String text, String language, String contextId) {
        try {
            var out = new PointerByReference();
            TocException.check(C.toc_cite_scan(Handle.pointer(dataset), Handle.bytes(text), new C.Size(Handle.bytes(text).length), Handle.withoutNul(language), Handle.withoutNul(contextId), out));
            return Handle.own(out, C::toc_citation_list_free, Handle.keeper(dataset), CitationList::new);
        } finally {
            Handle.fence(dataset);
        }
    }

    /**
     * The word of the dataset for a state, such as "exact". Gives: A constant, or null for a number that is none
     * of the listed ones.
     */
    public static String citeStateName(int number) {
        return C.toc_cite_state_name(number);
    }

    /**
     * Finds the provision that a person means: a citation in any form that toc_cite_scan reads ("UNTOC art. 18",
     * "art 3(a) TIP"), or a locator ("som#art_6"). Gives: Borrowed; null when it is no citation of one
     * provision, or not certain which one.
     */
    public static Provision findProvision(Dataset dataset, String text, String contextId) {
        try {
            return Handle.lend(C.toc_find_provision(Handle.pointer(dataset), Handle.withoutNul(text), Handle.withoutNul(contextId)), Handle.keeper(dataset), Provision::new);
        } finally {
            Handle.fence(dataset);
        }
    }

    /** What commonInstruments gives. */
    public record CommonInstruments(int unknown, InstrumentList out) {}

    /**
     * Lists the instruments in force for both of two participants on a day, in the order of the dataset. Gives:
     * TOC_OK; TOC_E_ARGUMENT when a participant or out is null, the two are of different datasets, or date is no
     * date; TOC_E_NOMEM.
     */
    public static CommonInstruments commonInstruments(Participant a, Participant b, int date) {
        try {
            var unknown = new IntByReference();
            var out = new PointerByReference();
            TocException.check(C.toc_common_instruments(Handle.pointer(a), Handle.pointer(b), date, unknown, out));
            return new CommonInstruments(unknown.getValue(), Handle.own(out, C::toc_instrument_list_free, Handle.keeper(a), InstrumentList::new));
        } finally {
            Handle.fence(a, b);
        }
    }

    /**
     * Lists the provisions on a topic in the instruments in force for both of two participants on a day, in
     * reading order, such as what they owe each other on extradition. Those of an instrument that cannot be
     * decided are left out: call toc_common_instruments to see what is undecided. Gives: TOC_OK; TOC_E_ARGUMENT
     * when something is null or of another dataset, or date is no date; TOC_E_NOMEM.
     */
    public static ProvisionList commonProvisions(Participant a, Participant b, Topic topic, int date) {
        try {
            var out = new PointerByReference();
            TocException.check(C.toc_common_provisions(Handle.pointer(a), Handle.pointer(b), Handle.pointer(topic), date, out));
            return Handle.own(out, C::toc_provision_list_free, Handle.keeper(a), ProvisionList::new);
        } finally {
            Handle.fence(a, b, topic);
        }
    }

    /**
     * The dataset that was compiled into the library: no file, no allocation, no start-up cost. Gives: A dataset
     * that need not be released (releasing it does nothing); null when the library was built without one.
     */
    public static Dataset datasetBuiltin() {
        return Handle.lend(C.toc_dataset_builtin(), null, Dataset::new);
    }

    /**
     * Opens a snapshot file (`.tocb`), as `toc-data compile` writes it. Gives: TOC_OK, or TOC_E_ARGUMENT,
     * TOC_E_IO, TOC_E_NOMEM, TOC_E_FORMAT, TOC_E_VERSION, TOC_E_LIMIT, TOC_E_PLATFORM.
     */
    public static Dataset datasetOpenFile(String path, int flags) {
        var out = new PointerByReference();
        TocException.check(C.toc_dataset_open_file(Handle.withoutNul(path), flags, out));
        return Handle.ownDataset(out, Dataset::new);
    }

    /**
     * Opens a snapshot from bytes in memory, which are copied and verified completely. Gives: TOC_OK, or
     * TOC_E_ARGUMENT, TOC_E_NOMEM, TOC_E_FORMAT, TOC_E_VERSION, TOC_E_PLATFORM.
     */
    public static Dataset datasetOpenMemory(byte[] bytes) {
        var out = new PointerByReference();
        TocException.check(C.toc_dataset_open_memory(bytes, new C.Size(bytes.length), out));
        return Handle.ownDataset(out, Dataset::new);
    }

    /**
     * The date a number of days later (or earlier). The "ninetieth day after" a day is that day plus 90. Gives:
     * A full date; 0 when date is not full or the result leaves years 1 to 9999.
     */
    public static int dateAddDays(int date, int days) {
        return C.toc_date_add_days(date, days);
    }

    /**
     * The date a number of months later (or earlier). Where that month is shorter, its last day. Gives: A full
     * date; 0 when date is not full or the result leaves years 1 to 9999.
     */
    public static int dateAddMonths(int date, int months) {
        return C.toc_date_add_months(date, months);
    }

    /** Compares two dates, three-valued: what overlaps cannot be told apart. Gives: One of TOC_DATE_*. */
    public static int dateCompare(int first, int second) {
        return C.toc_date_compare(first, second);
    }

    /**
     * Days from the first date to the second; negative when the second is earlier. Gives: The number of days; 0
     * also when one of them is not a full date.
     */
    public static int dateDaysBetween(int first, int second) {
        return C.toc_date_days_between(first, second);
    }

    /** The first day the date can mean: 20040200 gives 20040201. Gives: A full date; 0 for what is no date. */
    public static int dateEarliest(int date) {
        return C.toc_date_earliest(date);
    }

    /**
     * Writes a date in ISO 8601, shortened where parts are unknown: "2003-09-29", "2003-09", "2003". Gives:
     * Bytes that the text has without NUL; 0 for 0 and for what is no date. When the result is not below size,
     * the text was cut.
     */
    public static String dateFormat(int date) {
        return Handle.written((buffer, size) -> C.toc_date_format(date, buffer, size));
    }

    /** Whether year, month and day are all known. */
    public static boolean dateIsFull(int date) {
        return C.toc_date_is_full(date) != 0;
    }

    /** Whether the number is a date by the rules above, complete or not; 0 is none. */
    public static boolean dateIsValid(int date) {
        return C.toc_date_is_valid(date) != 0;
    }

    /** The last day the date can mean: 20040200 gives 20040229. Gives: A full date; 0 for what is no date. */
    public static int dateLatest(int date) {
        return C.toc_date_latest(date);
    }

    /**
     * Reads an ISO 8601 calendar date: "2003", "2003-09" or "2003-09-29". Gives: The date; 0 when text is null
     * or no such date exists (30 February, year 0, other characters).
     */
    public static int dateParse(String text) {
        return C.toc_date_parse(Handle.withoutNul(text));
    }

    /**
     * The word of the dataset for a constant, such as "decision". Gives: A constant, or null for a number that
     * is none of the listed ones.
     */
    public static String decisionKindName(int number) {
        return C.toc_decision_kind_name(number);
    }

    /** The word for a change, such as "added". Gives: A constant, or null for a number that is none of them. */
    public static String changeName(int change) {
        return C.toc_change_name(change);
    }

    /**
     * Compares two datasets. First come edition, format and as-of of the datasets, then the kinds of things in
     * the order of TOC_KIND_*; within a kind what was removed or changed in the order of the first dataset, then
     * what was added in the order of the second one. Gives: TOC_OK; TOC_E_ARGUMENT when something is null;
     * TOC_E_NOMEM.
     */
    public static DifferenceList diff(Dataset before, Dataset after) {
        try {
            var out = new PointerByReference();
            TocException.check(C.toc_diff(Handle.pointer(before), Handle.pointer(after), out));
            return Handle.own(out, C::toc_difference_list_free, Handle.keeper(before), DifferenceList::new);
        } finally {
            Handle.fence(before, after);
        }
    }

    /**
     * The word of the dataset for a constant, such as "report". Gives: A constant, or null for a number that is
     * none of the listed ones.
     */
    public static String documentKindName(int number) {
        return C.toc_document_kind_name(number);
    }

    /**
     * The word of the dataset for a constant, such as "adoption". Gives: A constant, or null for a number that
     * is none of the listed ones.
     */
    public static String eventKindName(int number) {
        return C.toc_event_kind_name(number);
    }

    /**
     * The word for a kind of reason, such as "data-error". Gives: A constant, or null for a number that is none
     * of them.
     */
    public static String reasonKindName(int kind) {
        return C.toc_reason_kind_name(kind);
    }

    /**
     * Explains the status of a participant under an instrument on a day. Gives: TOC_OK; TOC_E_ARGUMENT when
     * something is null, the two are of different datasets, or date is no date; TOC_E_NOMEM.
     */
    public static Explanation statusExplain(Participant participant, Instrument instrument, int date) {
        try {
            var out = new PointerByReference();
            TocException.check(C.toc_status_explain(Handle.pointer(participant), Handle.pointer(instrument), date, out));
            return Handle.own(out, C::toc_explanation_free, Handle.keeper(participant), Explanation::new);
        } finally {
            Handle.fence(participant, instrument);
        }
    }

    /**
     * Finds a body by its id, its symbol (such as "CTOC/COP"), or a name or alias in any language, compared as
     * toc_find_participant does. Gives: Borrowed; null when there is none.
     */
    public static Body findBody(Dataset dataset, String name) {
        try {
            return Handle.lend(C.toc_find_body(Handle.pointer(dataset), Handle.withoutNul(name)), Handle.keeper(dataset), Body::new);
        } finally {
            Handle.fence(dataset);
        }
    }

    /**
     * Finds the body to which a document symbol belongs: the one whose series, or whose own symbol, is the
     * longest beginning of it. The document need not be in the dataset. Gives: Borrowed; null when there is
     * none, or when it is no symbol.
     */
    public static Body findBodyBySymbol(Dataset dataset, String symbol) {
        try {
            return Handle.lend(C.toc_find_body_by_symbol(Handle.pointer(dataset), Handle.withoutNul(symbol)), Handle.keeper(dataset), Body::new);
        } finally {
            Handle.fence(dataset);
        }
    }

    /**
     * Finds a decision or resolution by its number. Those of a body are counted apart: decision 6/1 is not
     * resolution 6/1. Gives: Borrowed; null when there is none.
     */
    public static Decision findDecisionByNumber(Dataset dataset, int kind, String number) {
        try {
            return Handle.lend(C.toc_find_decision_by_number(Handle.pointer(dataset), kind, Handle.withoutNul(number)), Handle.keeper(dataset), Decision::new);
        } finally {
            Handle.fence(dataset);
        }
    }

    /**
     * Finds a decision or resolution by its document symbol, such as "A/RES/55/25", as it is typed: see
     * toc_symbol_normalize. Gives: Borrowed; null when there is none.
     */
    public static Decision findDecisionBySymbol(Dataset dataset, String symbol) {
        try {
            return Handle.lend(C.toc_find_decision_by_symbol(Handle.pointer(dataset), Handle.withoutNul(symbol)), Handle.keeper(dataset), Decision::new);
        } finally {
            Handle.fence(dataset);
        }
    }

    /**
     * Finds a document by its symbol, such as "A/55/383/Add.1", as it is typed: see toc_symbol_normalize. Gives:
     * Borrowed; null when there is none.
     */
    public static Document findDocumentBySymbol(Dataset dataset, String symbol) {
        try {
            return Handle.lend(C.toc_find_document_by_symbol(Handle.pointer(dataset), Handle.withoutNul(symbol)), Handle.keeper(dataset), Document::new);
        } finally {
            Handle.fence(dataset);
        }
    }

    /**
     * Finds an instrument by what a person would type: an id, an MTDSG number, or a title, short title or alias
     * in any language, compared as toc_find_participant does. Gives: Borrowed; null when there is none.
     */
    public static Instrument findInstrument(Dataset dataset, String name) {
        try {
            return Handle.lend(C.toc_find_instrument(Handle.pointer(dataset), Handle.withoutNul(name)), Handle.keeper(dataset), Instrument::new);
        } finally {
            Handle.fence(dataset);
        }
    }

    /**
     * Finds an instrument by its number in Multilateral Treaties Deposited with the Secretary-General, such as
     * "XVIII-12-a". Gives: Borrowed; null when there is none.
     */
    public static Instrument findInstrumentByMtdsg(Dataset dataset, String number) {
        try {
            return Handle.lend(C.toc_find_instrument_by_mtdsg(Handle.pointer(dataset), Handle.withoutNul(number)), Handle.keeper(dataset), Instrument::new);
        } finally {
            Handle.fence(dataset);
        }
    }

    /**
     * Finds a participant by what a person would type: an id, a code, or a short name, formal name or alias in
     * any language; names are compared folded (see toc_fold), or, when the dataset has no index for search, with
     * ASCII letters in either case. Gives: Borrowed; null when there is none.
     */
    public static Participant findParticipant(Dataset dataset, String name) {
        try {
            return Handle.lend(C.toc_find_participant(Handle.pointer(dataset), Handle.withoutNul(name)), Handle.keeper(dataset), Participant::new);
        } finally {
            Handle.fence(dataset);
        }
    }

    /**
     * Finds a participant by ISO 3166-1 alpha-2 or alpha-3 code (either case) or by M49 number of three digits.
     * Gives: Borrowed; null when there is none.
     */
    public static Participant findParticipantByCode(Dataset dataset, String code) {
        try {
            return Handle.lend(C.toc_find_participant_by_code(Handle.pointer(dataset), Handle.withoutNul(code)), Handle.keeper(dataset), Participant::new);
        } finally {
            Handle.fence(dataset);
        }
    }

    /**
     * Aligns a text with the provisions of an instrument. A file may hold several instruments: the one meant is
     * known by its headings; when most of them are others, nothing is placed. Labels are read in the styles of
     * the six official languages of the United Nations; the dataset's structure decides what "(i)" is. Bytes
     * that are no text, or XML that is refused, place nothing: the diagnostics tell why. Gives: TOC_OK, also
     * when little or nothing was placed; TOC_E_ARGUMENT for null, for an instrument that the dataset does not
     * have, and for a language that is no tag; TOC_E_LIMIT; TOC_E_NOMEM.
     */
    public static Import importText(Dataset dataset, String instrumentId, String language, byte[] bytes) {
        try {
            var out = new PointerByReference();
            TocException.check(C.toc_import_text(Handle.pointer(dataset), Handle.withoutNul(instrumentId), Handle.withoutNul(language), bytes, new C.Size(bytes.length), out));
            return Handle.own(out, C::toc_import_free, Handle.keeper(dataset), Import::new);
        } finally {
            Handle.fence(dataset);
        }
    }

    /**
     * The word of the dataset for a constant, such as "proposed". Gives: A constant, or null for a number that
     * is none of the listed ones.
     */
    public static String correctionKindName(int number) {
        return C.toc_correction_kind_name(number);
    }

    /**
     * The word of the dataset for a constant, such as "protocols". Gives: A constant, or null for a number that
     * is none of the listed ones.
     */
    public static String entailsName(int number) {
        return C.toc_entails_name(number);
    }

    /**
     * The word of the dataset for a constant, such as "convention". Gives: A constant, or null for a number that
     * is none of the listed ones.
     */
    public static String instrumentKindName(int number) {
        return C.toc_instrument_kind_name(number);
    }

    /**
     * The word of the dataset for a constant, such as "counted". Gives: A constant, or null for a number that is
     * none of the listed ones.
     */
    public static String organizationsName(int number) {
        return C.toc_organizations_name(number);
    }

    /**
     * The word of the dataset for a constant, such as "signature". Gives: A constant, or null for a number that
     * is none of the listed ones.
     */
    public static String ruleKindName(int number) {
        return C.toc_rule_kind_name(number);
    }

    /** Walks all codes there are. Gives: The code at a position; 0 behind the last. */
    public static int diagnosticCodeAt(int position) {
        return C.toc_diagnostic_code_at(position);
    }

    /** What a code means and what to do. Gives: A constant; null when there is no such code. */
    public static String diagnosticCodeHelp(int code) {
        return C.toc_diagnostic_code_help(code);
    }

    /** The name of a code, such as "dangling-reference". Gives: A constant; null when there is no such code. */
    public static String diagnosticCodeName(int code) {
        return C.toc_diagnostic_code_name(code);
    }

    /** Makes a loader. Gives: TOC_OK, or TOC_E_ARGUMENT, TOC_E_NOMEM. */
    public static Loader loaderNew() {
        var out = new PointerByReference();
        TocException.check(C.toc_loader_new(out));
        return Handle.own(out, C::toc_loader_free, null, Loader::new);
    }

    /**
     * The word of the dataset for a constant, such as "assembly". Gives: A constant, or null for a number that
     * is none of the listed ones.
     */
    public static String bodyKindName(int number) {
        return C.toc_body_kind_name(number);
    }

    /**
     * The word of the dataset for a constant, such as "in-person". Gives: A constant, or null for a number that
     * is none of the listed ones.
     */
    public static String meetingFormatName(int number) {
        return C.toc_meeting_format_name(number);
    }

    /**
     * Lists the things whose id, code, number, symbol, name, title, label or heading is nearest to a text, the
     * nearest first; of each thing its nearest one. The distance is counted in code points inserted, left out,
     * replaced or exchanged with the next one (optimal string alignment), ASCII letters in either case; what
     * begins with the whole text has distance 1. Of a name, title, label or heading, as many words as the text
     * has are compared too, wherever they stand: with 1 for what is left of it. What needs more than a third of
     * the text changed is not near. Among things at one distance, those that begin like the text come first.
     * Gives: TOC_OK; TOC_E_ARGUMENT when dataset, text or out is null; TOC_E_NOMEM.
     */
    public static NearList near(Dataset dataset, String text, int kind, int most) {
        try {
            var out = new PointerByReference();
            TocException.check(C.toc_near(Handle.pointer(dataset), Handle.withoutNul(text), kind, most, out));
            return Handle.own(out, C::toc_near_list_free, Handle.keeper(dataset), NearList::new);
        } finally {
            Handle.fence(dataset);
        }
    }

    /**
     * Lists the words of all texts that are nearest to a word, the nearest first: how a query may be spelled
     * that finds nothing. Distances as of toc_near, between words as toc_fold folds them. A word that some text
     * has is its own nearest. Gives: TOC_OK; TOC_E_ARGUMENT when dataset, word or out is null; TOC_E_UNAVAILABLE
     * when the dataset has no index; TOC_E_NOMEM.
     */
    public static NearList nearWord(Dataset dataset, String word, int most) {
        try {
            var out = new PointerByReference();
            TocException.check(C.toc_near_word(Handle.pointer(dataset), Handle.withoutNul(word), most, out));
            return Handle.own(out, C::toc_near_list_free, Handle.keeper(dataset), NearList::new);
        } finally {
            Handle.fence(dataset);
        }
    }

    /**
     * The word of the dataset for a constant, such as "state". Gives: A constant, or null for a number that is
     * none of the listed ones.
     */
    public static String participantKindName(int number) {
        return C.toc_participant_kind_name(number);
    }

    /**
     * The word of the dataset for a constant, such as "african". Gives: A constant, or null for a number that is
     * none of the listed ones.
     */
    public static String regionalGroupName(int number) {
        return C.toc_regional_group_name(number);
    }

    /**
     * The word of the dataset for a constant, such as "article". Gives: A constant, or null for a number that is
     * none of the listed ones.
     */
    public static String phraseRoleName(int number) {
        return C.toc_phrase_role_name(number);
    }

    /**
     * The word of the dataset for a constant, such as "notification". Gives: A constant, or null for a number
     * that is none of the listed ones.
     */
    public static String dutyKindName(int number) {
        return C.toc_duty_kind_name(number);
    }

    /**
     * The word of the dataset for a constant, such as "obligation". Gives: A constant, or null for a number that
     * is none of the listed ones.
     */
    public static String forceName(int number) {
        return C.toc_force_name(number);
    }

    /**
     * The word of the dataset for a constant, such as "preamble". Gives: A constant, or null for a number that
     * is none of the listed ones.
     */
    public static String provisionKindName(int number) {
        return C.toc_provision_kind_name(number);
    }

    /**
     * The word of the dataset for a constant, such as "applies". Gives: A constant, or null for a number that is
     * none of the listed ones.
     */
    public static String referenceKindName(int number) {
        return C.toc_reference_kind_name(number);
    }

    /**
     * The word of the dataset for a constant, such as "substantive". Gives: A constant, or null for a number
     * that is none of the listed ones.
     */
    public static String roleName(int number) {
        return C.toc_role_name(number);
    }

    /**
     * The word of the dataset for a constant, such as "guide". Gives: A constant, or null for a number that is
     * none of the listed ones.
     */
    public static String resourceKindName(int number) {
        return C.toc_resource_kind_name(number);
    }

    /**
     * Folds a text as search does: compatibility forms, case, accents and other marks, hamza and harakat, the
     * final forms of Arabic, ё and œ and ß and their like are levelled, and what lies between two words is one
     * space. Gives: How long the folded text is without its NUL, also when it was cut; 0 when the dataset has no
     * index.
     */
    public static String fold(Dataset dataset, String text) {
        try {
            return Handle.written((buffer, size) -> C.toc_fold(Handle.pointer(dataset), Handle.withoutNul(text), buffer, size));
        } finally {
            Handle.fence(dataset);
        }
    }

    /**
     * Makes a query of words, of which all must be there, in any form; of "phrases in quotes", of beginnings*
     * and of -words or -"phrases" that must not be there. When no entity has all the words, those that have any
     * are found (toc_hit_list_is_partial). Gives: TOC_OK; TOC_E_UNAVAILABLE when the dataset has no index;
     * TOC_E_LIMIT; TOC_E_NOMEM; TOC_E_ARGUMENT.
     */
    public static Query queryNew(Dataset dataset, String text) {
        try {
            var out = new PointerByReference();
            TocException.check(C.toc_query_new(Handle.pointer(dataset), Handle.withoutNul(text), out));
            return Handle.own(out, C::toc_query_free, Handle.keeper(dataset), Query::new);
        } finally {
            Handle.fence(dataset);
        }
    }

    /**
     * The word of the dataset for a constant, such as "complete". Gives: A constant, or null for a number that
     * is none of the listed ones.
     */
    public static String coverageLevelName(int number) {
        return C.toc_coverage_level_name(number);
    }

    /**
     * The word of the dataset for a constant, such as "structure". Gives: A constant, or null for a number that
     * is none of the listed ones.
     */
    public static String coverageSectionName(int number) {
        return C.toc_coverage_section_name(number);
    }

    /**
     * The word of the dataset for a constant, such as "depositary". Gives: A constant, or null for a number that
     * is none of the listed ones.
     */
    public static String sourceKindName(int number) {
        return C.toc_source_kind_name(number);
    }

    /**
     * The word of the dataset for a constant, such as "yes". Gives: A constant, or null for a number that is
     * none of the listed ones.
     */
    public static String verifiedName(int number) {
        return C.toc_verified_name(number);
    }

    /**
     * Where a participant stands under an instrument on a day. Gives: One of TOC_STATUS_*; TOC_STATUS_UNKNOWN
     * also for null and for what is no date.
     */
    public static int status(Participant participant, Instrument instrument, int date) {
        try {
            return C.toc_status(Handle.pointer(participant), Handle.pointer(instrument), date);
        } finally {
            Handle.fence(participant, instrument);
        }
    }

    /** The word for a status, such as "party". Gives: A constant; "unknown" for any other number. */
    public static String statusName(int status) {
        return C.toc_status_name(status);
    }

    /**
     * Writes the symbol of the document that a symbol adds to, revises, corrects or amends:
     * "A/AC.254/4/Add.3/Rev.1" gives "A/AC.254/4". A symbol without such an end is its own base. Gives: Bytes
     * without NUL; 0 for what is no symbol.
     */
    public static String symbolBase(String symbol) {
        return Handle.written((buffer, size) -> C.toc_symbol_base(Handle.withoutNul(symbol), buffer, size));
    }

    /**
     * Compares two symbols in natural order: numbers by their value, a document before its addenda. What is no
     * symbol comes after all symbols. Gives: -1, 0 or 1: the first is before, the same as, or after the second.
     */
    public static int symbolCompare(String first, String second) {
        return C.toc_symbol_compare(Handle.withoutNul(first), Handle.withoutNul(second));
    }

    /** Whether a text is a symbol, or becomes one by normalization. */
    public static boolean symbolIsValid(String text) {
        return C.toc_symbol_is_valid(Handle.withoutNul(text)) != 0;
    }

    /** Writes a modifier, such as "Add.3". Gives: Bytes without NUL; 0 when position is too large. */
    public static String symbolModifier(String symbol, int position) {
        return Handle.written((buffer, size) -> C.toc_symbol_modifier(Handle.withoutNul(symbol), position, buffer, size));
    }

    /** How many modifiers stand at its end: 2 for "A/AC.254/4/Add.3/Rev.1". Gives: 0 also for what is no symbol. */
    public static int symbolModifierCount(String symbol) {
        return C.toc_symbol_modifier_count(Handle.withoutNul(symbol));
    }

    /**
     * Writes a symbol in normal form: "a/55/383/add. 1" gives "A/55/383/Add.1", "S/RES/1373(2001)" gives
     * "S/RES/1373 (2001)", the asterisks of a reissue are dropped. Gives: Bytes that the normal form has without
     * NUL; 0 when text is no symbol ("and/or", "1/2"). When the result is not below size, it was cut.
     */
    public static String symbolNormalize(String text) {
        return Handle.written((buffer, size) -> C.toc_symbol_normalize(Handle.withoutNul(text), buffer, size));
    }

    /**
     * Writes the organ: the first component, such as "A" for the General Assembly. Gives: Bytes without NUL; 0
     * for what is no symbol.
     */
    public static String symbolOrgan(String symbol) {
        return Handle.written((buffer, size) -> C.toc_symbol_organ(Handle.withoutNul(symbol), buffer, size));
    }

    /**
     * How the first symbol is related to the second. The modifier that comes first decides: Add.3/Rev.1 is an
     * addendum of the base document, and a revision of Add.3. Gives: One of TOC_SYMBOL_*; TOC_SYMBOL_UNRELATED
     * also when one of them is no symbol.
     */
    public static int symbolRelation(String first, String second) {
        return C.toc_symbol_relation(Handle.withoutNul(first), Handle.withoutNul(second));
    }

    /** The word for a relation, such as "addendum". Gives: A constant; "unrelated" for any other number. */
    public static String symbolRelationName(int relation) {
        return C.toc_symbol_relation_name(relation);
    }

    /**
     * Writes the series: the leading part before years, sessions and numbers. "CTOC/COP/WG.2/2012/3" gives
     * "CTOC/COP/WG.2", "A/55/383" gives "A". Gives: Bytes without NUL; 0 for what is no symbol.
     */
    public static String symbolSeries(String symbol) {
        return Handle.written((buffer, size) -> C.toc_symbol_series(Handle.withoutNul(symbol), buffer, size));
    }

    /**
     * The year that stands in the symbol: 2012 for "CTOC/COP/WG.2/2012/3", 2001 for "S/RES/1373 (2001)". Gives:
     * The year; 0 when there is none (the 55 of "A/55/383" is a session).
     */
    public static int symbolYear(String symbol) {
        return C.toc_symbol_year(Handle.withoutNul(symbol));
    }

    /**
     * The word of the dataset for a constant, such as "official". Gives: A constant, or null for a number that
     * is none of the listed ones.
     */
    public static String textStatusName(int number) {
        return C.toc_text_status_name(number);
    }

    /**
     * The word for a kind of moment, such as "instrument-in-force". Gives: A constant, or null for a number that
     * is none of them.
     */
    public static String momentKindName(int kind) {
        return C.toc_moment_kind_name(kind);
    }

    /**
     * Lists what happened from one day to another, both included, ordered by first day, last day, kind, and the
     * order of the dataset. A meeting or event that began before and is under way is not listed, though
     * toc_query_set_dates finds it. Gives: TOC_OK; TOC_E_ARGUMENT when dataset or out is null, a handle is of
     * another dataset, or a day is neither 0 nor a date; TOC_E_NOMEM.
     */
    public static MomentList timeline(Dataset dataset, int first, int last, Instrument instrument, Participant participant, int kinds) {
        try {
            var out = new PointerByReference();
            TocException.check(C.toc_timeline(Handle.pointer(dataset), first, last, Handle.pointer(instrument), Handle.pointer(participant), kinds, out));
            return Handle.own(out, C::toc_moment_list_free, Handle.keeper(dataset), MomentList::new);
        } finally {
            Handle.fence(dataset, instrument, participant);
        }
    }
}
