# SPDX-License-Identifier: MIT
"""Made by examples/bindings/generate from libtoc-api.json: the whole API. How calls work is in _runtime.py."""
from ._runtime import Function, Handle, Sequence

# Kinds of treaty actions. Accept values that are not listed; 0 is other or not stated.
ACTION_SIGNATURE = 1  # signed, which does not bind yet
ACTION_RATIFICATION = 2  # consent to be bound, after signature
ACTION_ACCEPTANCE = 3  # consent to be bound, by the procedure called so
ACTION_APPROVAL = 4  # consent to be bound, by the procedure called so
ACTION_ACCESSION = 5  # consent to be bound, without signature
ACTION_SUCCESSION = 6  # of a State to the treaty of its predecessor
ACTION_CONSENT = 7  # consent to be bound; the source does not say which of these
ACTION_WITHDRAWAL = 8  # notice of leaving the treaty
ACTION_RESERVATION = 9  # excludes or changes the effect of provisions
ACTION_DECLARATION = 10  # says how it understands or applies the treaty
ACTION_NOTIFICATION = 11  # told the depositary or others what the treaty asks for
ACTION_OBJECTION = 12  # against what another participant did, mostly a reservation
ACTION_TERRITORIAL_APPLICATION = 13  # for which territories the treaty holds
# Kinds of things in a dataset; the same numbers as in an image. Accept values that are not listed.
KIND_NONE = 0  # no thing, or the dataset itself
KIND_SOURCE = 1  # where facts come from
KIND_TOPIC = 2  # a subject, such as extradition
KIND_PARTICIPANT = 3  # a State or organization
KIND_INSTRUMENT = 4  # a treaty
KIND_OPENING = 5  # a period in which an instrument was open for signature
KIND_RULE = 6  # a rule of the final clauses
KIND_PROVISION = 7  # a node of the tree of an instrument
KIND_REFERENCE = 8  # from a provision to another one
KIND_DUTY = 9  # a duty to notify, inform, designate or report, or a deadline
KIND_TERM = 10  # a defined term
KIND_ACTION = 11  # what a participant did about an instrument
KIND_PARTICIPATION = 12  # all that one participant did about one instrument
KIND_BODY = 13  # an organ
KIND_SERIES = 14  # a series of document symbols
KIND_MEETING = 15  # a meeting
KIND_AGENDA_ITEM = 16  # an item of the agenda of a meeting
KIND_DOCUMENT = 17  # a document
KIND_DECISION = 18  # a decision or resolution
KIND_RESOURCE = 19  # a guide, publication, tool or other aid
KIND_EVENT = 20  # a dated event
KIND_EDITION = 21  # a published version of something in one language
KIND_CORRECTION = 22  # a correction of an authentic text
KIND_CLAIM = 23  # what another source says about a member
KIND_COVERAGE = 24  # how complete a section of the data is
KIND_TEXT = 25  # a text in one language
KIND_PART = 26  # one XML file of the dataset
KIND_PHRASE = 27  # what words mean in a citation
KIND_EXAMPLE = 28  # a citation that shows the use of a phrase
KIND_WORDING = 29  # a folded form of a phrase or of a name
# Results of functions that can fail: TOC_OK, or one of the negative codes.
OK = 0  # done; no error
E_NOMEM = -1  # memory ran out; nothing has changed
E_ARGUMENT = -2  # an argument is NULL or out of range where that is not allowed
E_IO = -3  # a file cannot be opened, read or written; errno tells why
E_FORMAT = -4  # the bytes are no image, or a damaged one
E_VERSION = -5  # the data is of a newer format than this library reads
E_DATA = -6  # the XML is refused; the loader's diagnostics tell why
E_LIMIT = -7  # larger than a limit allows
E_PLATFORM = -8  # not possible on this machine: an image is little-endian
E_UNAVAILABLE = -9  # not there: the library or the dataset was made without it
# What is known about a citation. Accept values that are not listed; 0 is other or unknown.
CITE_EXACT = 1  # the text itself names the instrument; all targets are meant
CITE_CONTEXT = 2  # instrument or article are those of the context; all targets are meant
CITE_INHERITED = 3  # its neighbour says a part: "3 (d) and (e)"; all targets are meant
CITE_AMBIGUOUS = 4  # the targets are candidates: the text does not say which one is meant
CITE_NO_SUCH_PROVISION = 5  # the instrument, which is the target, has no such provision
CITE_FOREIGN = 6  # of a treaty, law or decision that is not in the dataset; no targets
CITE_DRAFT = 7  # of a draft, whose numbers are not those of the final text; no targets
# Styles in which a citation is written.
CITE_STYLE_UN = 1  # "article 16, paragraph 3, of the United Nations Convention against ..."
CITE_STYLE_SHORT = 2  # "UNTOC art. 16(3)"
CITE_STYLE_FOOTNOTE = 3  # "UNTOC, art. 16, para. 3"
# How toc_dataset_open_file opens.
OPEN_COPY = 0  # read the file into memory of our own and verify all of it
OPEN_MAP = 1  # map the file, check its header only; see doc/snapshots.md for what it asks of you
# Bytes that toc_date_format needs at most, the final NUL included.
DATE_SIZE = 11  # "2000-11-15" and the NUL
# Answers of toc_date_compare.
DATE_UNKNOWN = 0  # cannot be told: one date is missing, or they overlap
DATE_EARLIER = 1  # the first is certainly before the second
DATE_SAME = 2  # both are the same full day
DATE_LATER = 3  # the first is certainly after the second
# Kinds of decisions. Accept values that are not listed; 0 is other or not stated.
DECISION_DECISION = 1  # called a decision
DECISION_RESOLUTION = 2  # called a resolution
# What happened to an entity. Accept values that are not listed.
CHANGE_ADDED = 1  # only the second dataset has it
CHANGE_REMOVED = 2  # only the first dataset has it
CHANGE_CHANGED = 3  # both have it; one member differs
# Kinds of documents. Accept values that are not listed; 0 is other or not stated.
DOCUMENT_REPORT = 1  # of a meeting, a body or the Secretariat
DOCUMENT_AGENDA = 2  # of a meeting, also provisional or annotated
DOCUMENT_DRAFT = 3  # of a text, such as of a treaty or a resolution
DOCUMENT_RESOLUTION = 4  # as a document of its own
DOCUMENT_NOTE = 5  # such as notes on interpretation, or by the Secretariat
DOCUMENT_CONFERENCE_ROOM_PAPER = 6  # for one session, often in one language
DOCUMENT_PROPOSAL = 7  # by participants, for a text that is negotiated
DOCUMENT_PRESS_RELEASE = 8  # on a meeting or an event
DOCUMENT_INFORMATION = 9  # for participants, such as on the place and the programme
# Kinds of events. Accept values that are not listed; 0 is other or not stated.
EVENT_ADOPTION = 1  # a text was adopted
EVENT_MANDATE = 2  # a body was asked to do something
EVENT_ENTRY_INTO_FORCE = 3  # an instrument entered into force
EVENT_TREATY_EVENT = 4  # of the depositary, where treaties are signed and instruments deposited
EVENT_NEWS = 5  # something else that was reported
# Kinds of reasons. Accept values that are not listed.
REASON_ACTION = 1  # the participant did something: toc_reason_action
REASON_RULE = 2  # a rule of the final clauses makes it so: toc_reason_rule
REASON_COVERAGE = 3  # how far the data reaches: toc_reason_coverage
REASON_DATA_ERROR = 4  # the data contradicts a rule
REASON_ABSENCE = 5  # the data knows of nothing
# Why a piece of the text was left over. Accept values that are not listed.
LEFTOVER_OUTSIDE = 1  # it stands before or behind the instrument: a title, a closing formula
LEFTOVER_INSIDE = 2  # it stands in the instrument, but no provision of the dataset has this place
LEFTOVER_NOTE = 3  # it is a note of the publisher: a footnote, or an editorial remark
# How far a correction went. Accept values that are not listed; 0 is other or not stated.
CORRECTION_PROPOSED = 1  # by the depositary, open to objection
CORRECTION_EFFECTED = 2  # made, as nobody objected
# What a rule brings with it. Accept values that are not listed; 0 is other or not stated.
ENTAILS_PROTOCOLS = 1  # who leaves the Convention leaves its Protocols
# Kinds of instruments. Accept values that are not listed; 0 is other or not stated.
INSTRUMENT_CONVENTION = 1  # stands by itself
INSTRUMENT_PROTOCOL = 2  # supplements a Convention
# Whether the instrument of an organization is counted for entry into force. Accept values that are not listed; 0 is other or not stated.
ORGANIZATIONS_COUNTED = 1  # like those of States
ORGANIZATIONS_NOT_COUNTED = 2  # only those of States are
# What rules decide. Accept values that are not listed; 0 is other or not stated.
RULE_SIGNATURE = 1  # who may sign, and until when
RULE_CONSENT = 2  # how consent to be bound is given
RULE_ELIGIBILITY = 3  # what one has to be a party to first
RULE_ENTRY_INTO_FORCE = 4  # of the instrument itself
RULE_LATER_ENTRY_INTO_FORCE = 5  # for those who consent later
RULE_SUCCESSION = 6  # of States
RULE_WITHDRAWAL = 7  # when a notice takes effect
RULE_AMENDMENT = 8  # how it is amended
RULE_DISPUTES = 9  # how disputes are settled
RULE_INTERPRETATION = 10  # how it is read together with another instrument
# How bad it is.
SEVERITY_WARNING = 1  # worth a look; the dataset is made
SEVERITY_ERROR = 2  # no dataset is made
# Kinds of bodies. Accept values that are not listed; 0 is other or not stated.
BODY_ASSEMBLY = 1  # of all members, such as the General Assembly
BODY_COUNCIL = 2  # of elected members
BODY_COMMISSION = 3  # under a council
BODY_COMMITTEE = 4  # such as one that negotiates a treaty
BODY_CONFERENCE = 5  # such as of the parties to a treaty
BODY_WORKING_GROUP = 6  # of a conference or another body
BODY_EXPERT_GROUP = 7  # of experts, such as on one question
BODY_DIALOGUE = 8  # with those who are no participants
BODY_SECRETARIAT = 9  # that serves others
BODY_GROUPING = 10  # of States that speak together
# How a meeting is held. Accept values that are not listed; 0 is other or not stated.
MEETING_IN_PERSON = 1  # all in one place
MEETING_HYBRID = 2  # in one place and online
MEETING_ONLINE = 3  # online alone
# Regional groups of the United Nations. Accept values that are not listed; 0 is other or not stated.
GROUP_AFRICAN = 1  # Group of African States
GROUP_ASIA_PACIFIC = 2  # Group of Asia-Pacific States
GROUP_EASTERN_EUROPEAN = 3  # Group of Eastern European States
GROUP_LATIN_AMERICAN_AND_CARIBBEAN = 4  # Group of Latin American and Caribbean States
GROUP_WESTERN_EUROPEAN_AND_OTHERS = 5  # Group of Western European and Other States
# Kinds of participants. Accept values that are not listed; 0 is other or not stated.
PARTICIPANT_STATE = 1  # a State
PARTICIPANT_ORGANIZATION = 2  # an organization, such as one of regional economic integration
# What a phrase does in a citation. Accept values that are not listed; 0 is other or not stated.
PHRASE_ARTICLE = 1  # a word for an article
PHRASE_PARAGRAPH = 2  # for a paragraph
PHRASE_POINT = 3  # for a point: (a)
PHRASE_ITEM = 4  # for an item: (i)
PHRASE_SUBITEM = 5  # for a subitem
PHRASE_TAIL = 6  # for the text that follows a list
PHRASE_SECTION = 7  # for a section of an instrument
PHRASE_PREAMBLE = 8  # for its preamble
PHRASE_ANNEX = 9  # for an annex of a resolution
PHRASE_ORDINAL = 10  # a number in words
PHRASE_ORDINAL_MARK = 11  # what makes a number an ordinal: "th", "er"
PHRASE_SUFFIX = 12  # what makes another label of a number: "bis"
PHRASE_AND = 13  # joins the items of a list
PHRASE_RANGE = 14  # joins the ends of a range
PHRASE_OF = 15  # joins a provision to what it stands in
PHRASE_THE = 16  # an article or another word without meaning of its own
PHRASE_THIS = 17  # points to where the text stands
PHRASE_SAME = 18  # points to what was named last
PHRASE_EVERY = 19  # means all Protocols
PHRASE_ABOVE = 20  # points to another place of the same text
PHRASE_CONVENTION = 21  # the word for a convention
PHRASE_PROTOCOL = 22  # the word for a protocol
PHRASE_PROTOCOLS = 23  # all Protocols
PHRASE_FOREIGN = 24  # the name of a treaty or law that is not in the dataset
PHRASE_LAW = 25  # a word for a law: code, act, statute
PHRASE_ABOUT = 26  # begins the subject of a title
PHRASE_DRAFT = 27  # makes an instrument a draft
PHRASE_RESOLUTION = 28  # a word for a resolution
PHRASE_DECISION = 29  # for a decision
PHRASE_SERIES = 30  # the Treaty Series
PHRASE_VOLUME = 31  # a word for a volume
PHRASE_PAGE = 32  # for a page or a number
PHRASE_ORGAN = 33  # an organ whose decisions are not those of the dataset
PHRASE_EPITHET = 34  # stands before a name: and leaves it what it is, or, with a value, makes another one of it
# Kinds of duties. Accept values that are not listed; 0 is other or not stated.
DUTY_NOTIFICATION = 1  # tell the Secretary-General or others something
DUTY_INFORMATION = 2  # send copies, or information when asked
DUTY_DESIGNATION = 3  # name an authority
DUTY_DEADLINE = 4  # do something by a time
DUTY_REPORTING = 5  # report again and again
# Legal force of a provision. Accept values that are not listed; 0 is other or not stated.
FORCE_OBLIGATION = 1  # has to be done
FORCE_QUALIFIED_OBLIGATION = 2  # has to be done, subject to something
FORCE_ENCOURAGEMENT = 3  # should be done, without a duty
FORCE_PERMISSION = 4  # may be done
FORCE_STATEMENT = 5  # says something, and asks for nothing
# Kinds of nodes, from the top of an instrument down. Accept values that are not listed; 0 is other or not stated.
PROVISION_PREAMBLE = 1  # all that stands before the first article
PROVISION_RECITAL = 2  # a paragraph of the preamble
PROVISION_SECTION = 3  # a part with a heading of its own, which holds articles
PROVISION_ARTICLE = 4  # an article
PROVISION_PARAGRAPH = 5  # a numbered paragraph of an article
PROVISION_POINT = 6  # a lettered point, such as (a)
PROVISION_ITEM = 7  # below a point, such as (i)
PROVISION_SUBITEM = 8  # below an item, such as a.
PROVISION_TAIL = 9  # what follows a list and belongs to all of it
# In what sense one provision refers to another. Accept values that are not listed; 0 is other or not stated.
REFERENCE_APPLIES = 1  # the target applies
REFERENCE_SUBJECT_TO = 2  # holds only so far as the target lets it
REFERENCE_IN_ACCORDANCE_WITH = 3  # done as the target says
REFERENCE_DEFINES = 4  # says what a word of the target means
REFERENCE_EXCLUDES = 5  # the target does not apply
REFERENCE_MUTATIS_MUTANDIS = 6  # the target applies with what has to be changed
REFERENCE_AMENDS = 7  # changes the target
REFERENCE_IMPLEMENTS = 8  # carries the target out
REFERENCE_OFFENCES = 9  # means the offences of the target
REFERENCE_CONCERNS = 10  # is about the target, in no other sense
# Roles of a provision. Accept values that are not listed; 0 is other or not stated.
ROLE_SUBSTANTIVE = 1  # what is to be done about the matter itself
ROLE_DEFINITION = 2  # what a term means
ROLE_SCOPE = 3  # what the instrument applies to
ROLE_PURPOSE = 4  # what the instrument is for
ROLE_PROCEDURE = 5  # how something is done
ROLE_INSTITUTION = 6  # sets up a body, or says what it does
ROLE_FINAL_CLAUSE = 7  # on signature, entry into force, amendment and the like
ROLE_PREAMBULAR = 8  # belongs to the preamble
ROLE_STRUCTURAL = 9  # holds others, and says nothing itself
# Kinds of resources. Accept values that are not listed; 0 is other or not stated.
RESOURCE_GUIDE = 1  # how to apply an instrument
RESOURCE_GLOSSARY = 2  # what words mean
RESOURCE_MODEL_LAW = 3  # a law to copy from
RESOURCE_ADDRESS = 4  # a speech
RESOURCE_PUBLICATION = 5  # a book, study or series
RESOURCE_TOOL = 6  # to work with, such as a database or a questionnaire
RESOURCE_NEWS = 7  # what a body reported on a page
RESOURCE_PORTAL = 8  # a site that leads to others
RESOURCE_MECHANISM = 9  # such as one that reviews implementation
# How complete a section is. Accept values that are not listed; 0 is other or not stated.
COVERAGE_COMPLETE = 1  # nothing is known to be missing
COVERAGE_PARTIAL = 2  # something is missing
COVERAGE_NONE = 3  # nothing is there
# Sections of the data. Accept values that are not listed; 0 is other or not stated.
SECTION_STRUCTURE = 1  # the trees of provisions
SECTION_HEADINGS = 2  # the headings of provisions
SECTION_SUMMARIES = 3  # the summaries of provisions
SECTION_TERMS = 4  # the defined terms
SECTION_PARTICIPATION = 5  # who signed and consented
SECTION_RESERVATIONS = 6  # reservations, declarations and notifications
SECTION_PARTICIPANTS = 7  # States and organizations
SECTION_MEETINGS = 8  # bodies and their meetings
SECTION_DECISIONS = 9  # decisions and resolutions
SECTION_DOCUMENTS = 10  # documents
SECTION_RESOURCES = 11  # guides, addresses, publications and tools
# Kinds of sources. Accept values that are not listed; 0 is other or not stated.
SOURCE_DEPOSITARY = 1  # the depositary itself
SOURCE_GAZETTE = 2  # an official journal or treaty series
SOURCE_DOCUMENT = 3  # a document of the United Nations or another organization
SOURCE_PRESS = 4  # a press release or report
SOURCE_WEB = 5  # a page
SOURCE_DATABASE = 6  # a database
SOURCE_PUBLICATION = 7  # a book or article
SOURCE_EDITORIAL = 8  # the editors of the dataset
SOURCE_MEMORY = 9  # what an editor remembered, and nobody looked up
# Whether a fact was seen in a source. Accept values that are not listed; 0 is other or not stated.
VERIFIED_YES = 1  # it was seen there
VERIFIED_NO = 2  # it was not looked up
# Answers to a criterion.
ANSWER_UNKNOWN = 0  # cannot be decided from the data
ANSWER_NO = 1  # does not hold
ANSWER_YES = 2  # holds
# Questions with an answer that, once yes, stays so; TOC_CRITERION_PARTY can end by withdrawal.
CRITERION_SIGNED = 1  # signed on or before the day
CRITERION_DEPOSITED = 2  # consent deposited on or before the day, in force or not
CRITERION_PARTY = 3  # signed on or before the day
# How far an instrument had come on a day.
INSTRUMENT_UNKNOWN = 0  # the data cannot say
INSTRUMENT_DRAFT = 1  # not adopted yet
INSTRUMENT_ADOPTED = 2  # adopted, not in force
INSTRUMENT_IN_FORCE = 3  # in force
# Where a participant stands under an instrument on a day.
STATUS_UNKNOWN = 0  # the data cannot say
STATUS_NONE = 1  # has done nothing yet
STATUS_SIGNATORY = 2  # has signed and not consented to be bound
STATUS_DEPOSITED = 3  # has deposited its consent, which is not yet in force
STATUS_PARTY = 4  # the instrument is in force for it
STATUS_WITHDRAWN = 5  # was bound, and is no longer
# Bytes that a symbol in normal form needs at most, the final NUL included.
SYMBOL_SIZE = 128  # for the longest one and the NUL
# How a first symbol is related to a second one. Accept values that are not listed.
SYMBOL_UNRELATED = 0  # neither of the other kinds
SYMBOL_SAME = 1  # the same document
SYMBOL_ADDENDUM = 2  # an addendum of the second, or a part of its addendum
SYMBOL_REVISION = 3  # a revision of the second
SYMBOL_CORRIGENDUM = 4  # a corrigendum of the second
SYMBOL_AMENDMENT = 5  # an amendment of the second
SYMBOL_BASE = 6  # what the second one adds to, revises, corrects or amends
SYMBOL_SIBLINGS = 7  # both modify one document
SYMBOL_SERIES = 8  # documents of one series
# Standing of a text. Accept values that are not listed; 0 is other or not stated.
TEXT_OFFICIAL = 1  # as it was adopted or published by an authority
TEXT_UNOFFICIAL = 2  # by somebody else, such as a translation
# Kinds of moments, in the order in which those of one day are listed. Accept values that are not listed.
MOMENT_ACTION = 1  # a treaty action
MOMENT_INSTRUMENT_ADOPTED = 2  # the adoption of an instrument
MOMENT_INSTRUMENT_IN_FORCE = 3  # the entry into force of an instrument
MOMENT_IN_FORCE = 4  # the entry into force of an instrument for one participant
MOMENT_ENDED = 5  # the end of it for one participant
MOMENT_MEETING_START = 6  # the first day of a meeting
MOMENT_MEETING_END = 7  # the last day of a meeting
MOMENT_DECISION_ADOPTED = 8  # the adoption of a decision or resolution
MOMENT_EVENT = 9  # a dated event, by its first day

_toc_action_claims = Function("toc_action_claims", "handle:ClaimList", "handle:Action")
_toc_action_dataset = Function("toc_action_dataset", "handle:Dataset", "handle:Action")
_toc_action_date = Function("toc_action_date", "int", "handle:Action")
_toc_action_earliest = Function("toc_action_earliest", "int", "handle:Action")
_toc_action_effect = Function("toc_action_effect", "int", "handle:Action")
_toc_action_id = Function("toc_action_id", "text", "handle:Action")
_toc_action_index = Function("toc_action_index", "uint", "handle:Action")
_toc_action_instrument = Function("toc_action_instrument", "handle:Instrument", "handle:Action")
_toc_action_kind = Function("toc_action_kind", "int", "handle:Action")
_toc_action_kind_name = Function("toc_action_kind_name", "text", "int")
_toc_action_latest = Function("toc_action_latest", "int", "handle:Action")
_toc_action_note = Function("toc_action_note", "text", "handle:Action text")
_toc_action_notes = Function("toc_action_notes", "handle:TextList", "handle:Action")
_toc_action_participant = Function("toc_action_participant", "handle:Participant", "handle:Action")
_toc_action_participation = Function("toc_action_participation", "handle:Participation", "handle:Action")
_toc_action_provision = Function("toc_action_provision", "handle:Provision", "handle:Action")
_toc_action_responds = Function("toc_action_responds", "handle:Action", "handle:Action")
_toc_action_responses = Function("toc_action_responses", "handle:ActionList", "handle:Action")
_toc_action_sources = Function("toc_action_sources", "handle:SourceList", "handle:Action")
_toc_action_text = Function("toc_action_text", "text", "handle:Action text")
_toc_action_texts = Function("toc_action_texts", "handle:TextList", "handle:Action")
_toc_action_withdraws = Function("toc_action_withdraws", "handle:Action", "handle:Action")
_toc_dataset_actions = Function("toc_dataset_actions", "handle:ActionList", "handle:Dataset")
_toc_dataset_find_action = Function("toc_dataset_find_action", "handle:Action", "handle:Dataset text")
_toc_instrument_to_akn = Function("toc_instrument_to_akn", "owned_text", "handle:Instrument text")
_toc_kind_name = Function("toc_kind_name", "text", "int")
_toc_result_message = Function("toc_result_message", "text", "int")
_toc_result_name = Function("toc_result_name", "text", "int")
_toc_version_number = Function("toc_version_number", "int", "")
_toc_version_string = Function("toc_version_string", "text", "")
_toc_citation_end = Function("toc_citation_end", "size", "handle:Citation")
_toc_citation_instrument = Function("toc_citation_instrument", "handle:Instrument", "handle:Citation uint")
_toc_citation_provision = Function("toc_citation_provision", "handle:Provision", "handle:Citation uint")
_toc_citation_start = Function("toc_citation_start", "size", "handle:Citation")
_toc_citation_state = Function("toc_citation_state", "int", "handle:Citation")
_toc_citation_target_count = Function("toc_citation_target_count", "uint", "handle:Citation")
_toc_citation_target_id = Function("toc_citation_target_id", "text", "handle:Citation uint")
_toc_citation_target_kind = Function("toc_citation_target_kind", "int", "handle:Citation uint")
_toc_cite_format = Function("toc_cite_format", "size", "handle:Provision int text buffer")
_toc_cite_scan = Function("toc_cite_scan", "status", "handle:Dataset sized_text text text out_handle:CitationList")
_toc_cite_state_name = Function("toc_cite_state_name", "text", "int")
_toc_find_provision = Function("toc_find_provision", "handle:Provision", "handle:Dataset text text")
_toc_provision_label = Function("toc_provision_label", "size", "handle:Provision text buffer")
_toc_common_instruments = Function("toc_common_instruments", "status", "handle:Participant handle:Participant int out_uint out_handle:InstrumentList")
_toc_common_provisions = Function("toc_common_provisions", "status", "handle:Participant handle:Participant handle:Topic int out_handle:ProvisionList")
_toc_participant_duties = Function("toc_participant_duties", "status", "handle:Participant int int out_handle:DutyList")
_toc_dataset_as_of = Function("toc_dataset_as_of", "int", "handle:Dataset")
_toc_dataset_builtin = Function("toc_dataset_builtin", "handle:Dataset", "")
_toc_dataset_edition = Function("toc_dataset_edition", "text", "handle:Dataset")
_toc_dataset_find_kind = Function("toc_dataset_find_kind", "int", "handle:Dataset text")
_toc_dataset_format = Function("toc_dataset_format", "text", "handle:Dataset")
_toc_dataset_open_file = Function("toc_dataset_open_file", "status", "text uint out_handle:Dataset")
_toc_dataset_open_memory = Function("toc_dataset_open_memory", "status", "bytes out_handle:Dataset")
_toc_dataset_save = Function("toc_dataset_save", "status", "handle:Dataset text")
_toc_dataset_sha256 = Function("toc_dataset_sha256", "size", "handle:Dataset buffer")
_toc_dataset_verify = Function("toc_dataset_verify", "status", "handle:Dataset")
_toc_date_add_days = Function("toc_date_add_days", "int", "int int")
_toc_date_add_months = Function("toc_date_add_months", "int", "int int")
_toc_date_compare = Function("toc_date_compare", "int", "int int")
_toc_date_days_between = Function("toc_date_days_between", "int", "int int")
_toc_date_earliest = Function("toc_date_earliest", "int", "int")
_toc_date_format = Function("toc_date_format", "size", "int buffer")
_toc_date_is_full = Function("toc_date_is_full", "truth", "int")
_toc_date_is_valid = Function("toc_date_is_valid", "truth", "int")
_toc_date_latest = Function("toc_date_latest", "int", "int")
_toc_date_parse = Function("toc_date_parse", "int", "text")
_toc_dataset_decisions = Function("toc_dataset_decisions", "handle:DecisionList", "handle:Dataset")
_toc_dataset_find_decision = Function("toc_dataset_find_decision", "handle:Decision", "handle:Dataset text")
_toc_decision_adopted = Function("toc_decision_adopted", "int", "handle:Decision")
_toc_decision_adopts = Function("toc_decision_adopts", "handle:InstrumentList", "handle:Decision")
_toc_decision_bodies = Function("toc_decision_bodies", "handle:BodyList", "handle:Decision")
_toc_decision_body = Function("toc_decision_body", "handle:Body", "handle:Decision")
_toc_decision_cited_by = Function("toc_decision_cited_by", "handle:ReferenceList", "handle:Decision")
_toc_decision_claims = Function("toc_decision_claims", "handle:ClaimList", "handle:Decision")
_toc_decision_dataset = Function("toc_decision_dataset", "handle:Dataset", "handle:Decision")
_toc_decision_editions = Function("toc_decision_editions", "handle:EditionList", "handle:Decision")
_toc_decision_establishes = Function("toc_decision_establishes", "handle:BodyList", "handle:Decision")
_toc_decision_id = Function("toc_decision_id", "text", "handle:Decision")
_toc_decision_index = Function("toc_decision_index", "uint", "handle:Decision")
_toc_decision_instruments = Function("toc_decision_instruments", "handle:InstrumentList", "handle:Decision")
_toc_decision_kind = Function("toc_decision_kind", "int", "handle:Decision")
_toc_decision_kind_name = Function("toc_decision_kind_name", "text", "int")
_toc_decision_meeting = Function("toc_decision_meeting", "handle:Meeting", "handle:Decision")
_toc_decision_note = Function("toc_decision_note", "text", "handle:Decision text")
_toc_decision_notes = Function("toc_decision_notes", "handle:TextList", "handle:Decision")
_toc_decision_number = Function("toc_decision_number", "text", "handle:Decision")
_toc_decision_provisions = Function("toc_decision_provisions", "handle:ProvisionList", "handle:Decision")
_toc_decision_references = Function("toc_decision_references", "handle:ReferenceList", "handle:Decision")
_toc_decision_sources = Function("toc_decision_sources", "handle:SourceList", "handle:Decision")
_toc_decision_summaries = Function("toc_decision_summaries", "handle:TextList", "handle:Decision")
_toc_decision_summary = Function("toc_decision_summary", "text", "handle:Decision text")
_toc_decision_symbol = Function("toc_decision_symbol", "text", "handle:Decision")
_toc_decision_title = Function("toc_decision_title", "text", "handle:Decision text")
_toc_decision_titles = Function("toc_decision_titles", "handle:TextList", "handle:Decision")
_toc_decision_topics = Function("toc_decision_topics", "handle:TopicList", "handle:Decision")
_toc_change_name = Function("toc_change_name", "text", "int")
_toc_diff = Function("toc_diff", "status", "handle:Dataset handle:Dataset out_handle:DifferenceList")
_toc_difference_after = Function("toc_difference_after", "text", "handle:Difference")
_toc_difference_before = Function("toc_difference_before", "text", "handle:Difference")
_toc_difference_change = Function("toc_difference_change", "int", "handle:Difference")
_toc_difference_id = Function("toc_difference_id", "text", "handle:Difference")
_toc_difference_kind = Function("toc_difference_kind", "int", "handle:Difference")
_toc_difference_language = Function("toc_difference_language", "text", "handle:Difference")
_toc_difference_member = Function("toc_difference_member", "text", "handle:Difference")
_toc_dataset_documents = Function("toc_dataset_documents", "handle:DocumentList", "handle:Dataset")
_toc_dataset_find_document = Function("toc_dataset_find_document", "handle:Document", "handle:Dataset text")
_toc_document_agenda = Function("toc_document_agenda", "text", "handle:Document")
_toc_document_body = Function("toc_document_body", "handle:Body", "handle:Document")
_toc_document_cited_by = Function("toc_document_cited_by", "handle:ReferenceList", "handle:Document")
_toc_document_claims = Function("toc_document_claims", "handle:ClaimList", "handle:Document")
_toc_document_dataset = Function("toc_document_dataset", "handle:Dataset", "handle:Document")
_toc_document_date = Function("toc_document_date", "int", "handle:Document")
_toc_document_editions = Function("toc_document_editions", "handle:EditionList", "handle:Document")
_toc_document_family = Function("toc_document_family", "handle:DocumentList", "handle:Document")
_toc_document_id = Function("toc_document_id", "text", "handle:Document")
_toc_document_index = Function("toc_document_index", "uint", "handle:Document")
_toc_document_job = Function("toc_document_job", "text", "handle:Document")
_toc_document_kind = Function("toc_document_kind", "int", "handle:Document")
_toc_document_kind_name = Function("toc_document_kind_name", "text", "int")
_toc_document_languages = Function("toc_document_languages", "text", "handle:Document")
_toc_document_meeting = Function("toc_document_meeting", "handle:Meeting", "handle:Document")
_toc_document_note = Function("toc_document_note", "text", "handle:Document text")
_toc_document_notes = Function("toc_document_notes", "handle:TextList", "handle:Document")
_toc_document_of = Function("toc_document_of", "handle:Document", "handle:Document")
_toc_document_references = Function("toc_document_references", "handle:ReferenceList", "handle:Document")
_toc_document_reports_on = Function("toc_document_reports_on", "handle:MeetingList", "handle:Document")
_toc_document_sources = Function("toc_document_sources", "handle:SourceList", "handle:Document")
_toc_document_symbol = Function("toc_document_symbol", "text", "handle:Document")
_toc_document_title = Function("toc_document_title", "text", "handle:Document text")
_toc_document_titles = Function("toc_document_titles", "handle:TextList", "handle:Document")
_toc_dataset_events = Function("toc_dataset_events", "handle:EventList", "handle:Dataset")
_toc_dataset_find_event = Function("toc_dataset_find_event", "handle:Event", "handle:Dataset text")
_toc_event_dataset = Function("toc_event_dataset", "handle:Dataset", "handle:Event")
_toc_event_date = Function("toc_event_date", "int", "handle:Event")
_toc_event_decision = Function("toc_event_decision", "handle:Decision", "handle:Event")
_toc_event_id = Function("toc_event_id", "text", "handle:Event")
_toc_event_index = Function("toc_event_index", "uint", "handle:Event")
_toc_event_instruments = Function("toc_event_instruments", "handle:InstrumentList", "handle:Event")
_toc_event_kind = Function("toc_event_kind", "int", "handle:Event")
_toc_event_kind_name = Function("toc_event_kind_name", "text", "int")
_toc_event_meeting = Function("toc_event_meeting", "handle:Meeting", "handle:Event")
_toc_event_note = Function("toc_event_note", "text", "handle:Event text")
_toc_event_notes = Function("toc_event_notes", "handle:TextList", "handle:Event")
_toc_event_place = Function("toc_event_place", "text", "handle:Event")
_toc_event_sources = Function("toc_event_sources", "handle:SourceList", "handle:Event")
_toc_event_title = Function("toc_event_title", "text", "handle:Event text")
_toc_event_titles = Function("toc_event_titles", "handle:TextList", "handle:Event")
_toc_event_until = Function("toc_event_until", "int", "handle:Event")
_toc_explanation_status = Function("toc_explanation_status", "int", "handle:Explanation")
_toc_reason_action = Function("toc_reason_action", "handle:Action", "handle:Reason")
_toc_reason_coverage = Function("toc_reason_coverage", "handle:Coverage", "handle:Reason")
_toc_reason_date = Function("toc_reason_date", "int", "handle:Reason")
_toc_reason_earliest = Function("toc_reason_earliest", "int", "handle:Reason")
_toc_reason_kind = Function("toc_reason_kind", "int", "handle:Reason")
_toc_reason_kind_name = Function("toc_reason_kind_name", "text", "int")
_toc_reason_latest = Function("toc_reason_latest", "int", "handle:Reason")
_toc_reason_provision = Function("toc_reason_provision", "handle:Provision", "handle:Reason")
_toc_reason_rule = Function("toc_reason_rule", "handle:Rule", "handle:Reason")
_toc_reason_sentence = Function("toc_reason_sentence", "text", "handle:Reason")
_toc_status_explain = Function("toc_status_explain", "status", "handle:Participant handle:Instrument int out_handle:Explanation")
_toc_body_session = Function("toc_body_session", "handle:Meeting", "handle:Body uint")
_toc_find_body = Function("toc_find_body", "handle:Body", "handle:Dataset text")
_toc_find_body_by_symbol = Function("toc_find_body_by_symbol", "handle:Body", "handle:Dataset text")
_toc_find_decision_by_number = Function("toc_find_decision_by_number", "handle:Decision", "handle:Dataset int text")
_toc_find_decision_by_symbol = Function("toc_find_decision_by_symbol", "handle:Decision", "handle:Dataset text")
_toc_find_document_by_symbol = Function("toc_find_document_by_symbol", "handle:Document", "handle:Dataset text")
_toc_find_instrument = Function("toc_find_instrument", "handle:Instrument", "handle:Dataset text")
_toc_find_instrument_by_mtdsg = Function("toc_find_instrument_by_mtdsg", "handle:Instrument", "handle:Dataset text")
_toc_find_participant = Function("toc_find_participant", "handle:Participant", "handle:Dataset text")
_toc_find_participant_by_code = Function("toc_find_participant_by_code", "handle:Participant", "handle:Dataset text")
_toc_import_diagnostic_at = Function("toc_import_diagnostic_at", "handle:Diagnostic", "handle:Import uint")
_toc_import_diagnostic_count = Function("toc_import_diagnostic_count", "uint", "handle:Import")
_toc_import_expected = Function("toc_import_expected", "uint", "handle:Import")
_toc_import_leftover_count = Function("toc_import_leftover_count", "uint", "handle:Import")
_toc_import_leftover_line = Function("toc_import_leftover_line", "uint", "handle:Import uint")
_toc_import_leftover_reason = Function("toc_import_leftover_reason", "int", "handle:Import uint")
_toc_import_leftover_text = Function("toc_import_leftover_text", "text", "handle:Import uint")
_toc_import_placed = Function("toc_import_placed", "uint", "handle:Import")
_toc_import_text = Function("toc_import_text", "status", "handle:Dataset text text bytes out_handle:Import")
_toc_import_unplaced_at = Function("toc_import_unplaced_at", "handle:Provision", "handle:Import uint")
_toc_import_unplaced_count = Function("toc_import_unplaced_count", "uint", "handle:Import")
_toc_import_xml = Function("toc_import_xml", "text", "handle:Import")
_toc_correction_dataset = Function("toc_correction_dataset", "handle:Dataset", "handle:Correction")
_toc_correction_date = Function("toc_correction_date", "int", "handle:Correction")
_toc_correction_index = Function("toc_correction_index", "uint", "handle:Correction")
_toc_correction_instrument = Function("toc_correction_instrument", "handle:Instrument", "handle:Correction")
_toc_correction_kind = Function("toc_correction_kind", "int", "handle:Correction")
_toc_correction_kind_name = Function("toc_correction_kind_name", "text", "int")
_toc_correction_language = Function("toc_correction_language", "text", "handle:Correction")
_toc_correction_note = Function("toc_correction_note", "text", "handle:Correction text")
_toc_correction_notes = Function("toc_correction_notes", "handle:TextList", "handle:Correction")
_toc_correction_notification = Function("toc_correction_notification", "text", "handle:Correction")
_toc_correction_sources = Function("toc_correction_sources", "handle:SourceList", "handle:Correction")
_toc_dataset_corrections = Function("toc_dataset_corrections", "handle:CorrectionList", "handle:Dataset")
_toc_dataset_editions = Function("toc_dataset_editions", "handle:EditionList", "handle:Dataset")
_toc_dataset_find_instrument = Function("toc_dataset_find_instrument", "handle:Instrument", "handle:Dataset text")
_toc_dataset_instruments = Function("toc_dataset_instruments", "handle:InstrumentList", "handle:Dataset")
_toc_dataset_openings = Function("toc_dataset_openings", "handle:OpeningList", "handle:Dataset")
_toc_dataset_rules = Function("toc_dataset_rules", "handle:RuleList", "handle:Dataset")
_toc_edition_dataset = Function("toc_edition_dataset", "handle:Dataset", "handle:Edition")
_toc_edition_date = Function("toc_edition_date", "int", "handle:Edition")
_toc_edition_format = Function("toc_edition_format", "text", "handle:Edition")
_toc_edition_href = Function("toc_edition_href", "text", "handle:Edition")
_toc_edition_index = Function("toc_edition_index", "uint", "handle:Edition")
_toc_edition_language = Function("toc_edition_language", "text", "handle:Edition")
_toc_edition_owner_id = Function("toc_edition_owner_id", "text", "handle:Edition")
_toc_edition_owner_kind = Function("toc_edition_owner_kind", "int", "handle:Edition")
_toc_edition_sources = Function("toc_edition_sources", "handle:SourceList", "handle:Edition")
_toc_entails_name = Function("toc_entails_name", "text", "int")
_toc_instrument_actions = Function("toc_instrument_actions", "handle:ActionList", "handle:Instrument")
_toc_instrument_adopted = Function("toc_instrument_adopted", "int", "handle:Instrument")
_toc_instrument_adopted_at = Function("toc_instrument_adopted_at", "text", "handle:Instrument")
_toc_instrument_adopted_by = Function("toc_instrument_adopted_by", "handle:Decision", "handle:Instrument")
_toc_instrument_alias = Function("toc_instrument_alias", "text", "handle:Instrument text")
_toc_instrument_aliases = Function("toc_instrument_aliases", "handle:TextList", "handle:Instrument")
_toc_instrument_annex = Function("toc_instrument_annex", "text", "handle:Instrument")
_toc_instrument_authentic = Function("toc_instrument_authentic", "text", "handle:Instrument")
_toc_instrument_cited_by = Function("toc_instrument_cited_by", "handle:ReferenceList", "handle:Instrument")
_toc_instrument_claims = Function("toc_instrument_claims", "handle:ClaimList", "handle:Instrument")
_toc_instrument_corrections = Function("toc_instrument_corrections", "handle:CorrectionList", "handle:Instrument")
_toc_instrument_coverage = Function("toc_instrument_coverage", "handle:CoverageList", "handle:Instrument")
_toc_instrument_dataset = Function("toc_instrument_dataset", "handle:Dataset", "handle:Instrument")
_toc_instrument_decisions = Function("toc_instrument_decisions", "handle:DecisionList", "handle:Instrument")
_toc_instrument_depositary = Function("toc_instrument_depositary", "text", "handle:Instrument")
_toc_instrument_divisions = Function("toc_instrument_divisions", "handle:ProvisionList", "handle:Instrument")
_toc_instrument_editions = Function("toc_instrument_editions", "handle:EditionList", "handle:Instrument")
_toc_instrument_finalized_at = Function("toc_instrument_finalized_at", "handle:Meeting", "handle:Instrument")
_toc_instrument_id = Function("toc_instrument_id", "text", "handle:Instrument")
_toc_instrument_in_force = Function("toc_instrument_in_force", "int", "handle:Instrument")
_toc_instrument_index = Function("toc_instrument_index", "uint", "handle:Instrument")
_toc_instrument_kind = Function("toc_instrument_kind", "int", "handle:Instrument")
_toc_instrument_kind_name = Function("toc_instrument_kind_name", "text", "int")
_toc_instrument_mtdsg = Function("toc_instrument_mtdsg", "text", "handle:Instrument")
_toc_instrument_note = Function("toc_instrument_note", "text", "handle:Instrument text")
_toc_instrument_notes = Function("toc_instrument_notes", "handle:TextList", "handle:Instrument")
_toc_instrument_openings = Function("toc_instrument_openings", "handle:OpeningList", "handle:Instrument")
_toc_instrument_participations = Function("toc_instrument_participations", "handle:ParticipationList", "handle:Instrument")
_toc_instrument_protocols = Function("toc_instrument_protocols", "handle:InstrumentList", "handle:Instrument")
_toc_instrument_provisions = Function("toc_instrument_provisions", "handle:ProvisionList", "handle:Instrument")
_toc_instrument_registered = Function("toc_instrument_registered", "int", "handle:Instrument")
_toc_instrument_registration = Function("toc_instrument_registration", "text", "handle:Instrument")
_toc_instrument_resources = Function("toc_instrument_resources", "handle:ResourceList", "handle:Instrument")
_toc_instrument_rules = Function("toc_instrument_rules", "handle:RuleList", "handle:Instrument")
_toc_instrument_short_title = Function("toc_instrument_short_title", "text", "handle:Instrument text")
_toc_instrument_short_titles = Function("toc_instrument_short_titles", "handle:TextList", "handle:Instrument")
_toc_instrument_sources = Function("toc_instrument_sources", "handle:SourceList", "handle:Instrument")
_toc_instrument_summaries = Function("toc_instrument_summaries", "handle:TextList", "handle:Instrument")
_toc_instrument_summary = Function("toc_instrument_summary", "text", "handle:Instrument text")
_toc_instrument_supplements = Function("toc_instrument_supplements", "handle:Instrument", "handle:Instrument")
_toc_instrument_terms = Function("toc_instrument_terms", "handle:TermList", "handle:Instrument")
_toc_instrument_title = Function("toc_instrument_title", "text", "handle:Instrument text")
_toc_instrument_titles = Function("toc_instrument_titles", "handle:TextList", "handle:Instrument")
_toc_instrument_unts = Function("toc_instrument_unts", "text", "handle:Instrument")
_toc_instrument_wordings = Function("toc_instrument_wordings", "handle:WordingList", "handle:Instrument")
_toc_opening_dataset = Function("toc_opening_dataset", "handle:Dataset", "handle:Opening")
_toc_opening_from = Function("toc_opening_from", "int", "handle:Opening")
_toc_opening_index = Function("toc_opening_index", "uint", "handle:Opening")
_toc_opening_instrument = Function("toc_opening_instrument", "handle:Instrument", "handle:Opening")
_toc_opening_note = Function("toc_opening_note", "text", "handle:Opening text")
_toc_opening_notes = Function("toc_opening_notes", "handle:TextList", "handle:Opening")
_toc_opening_place = Function("toc_opening_place", "text", "handle:Opening")
_toc_opening_provision = Function("toc_opening_provision", "handle:Provision", "handle:Opening")
_toc_opening_until = Function("toc_opening_until", "int", "handle:Opening")
_toc_organizations_name = Function("toc_organizations_name", "text", "int")
_toc_rule_count = Function("toc_rule_count", "uint", "handle:Rule")
_toc_rule_dataset = Function("toc_rule_dataset", "handle:Dataset", "handle:Rule")
_toc_rule_days = Function("toc_rule_days", "uint", "handle:Rule")
_toc_rule_entails = Function("toc_rule_entails", "int", "handle:Rule")
_toc_rule_index = Function("toc_rule_index", "uint", "handle:Rule")
_toc_rule_instrument = Function("toc_rule_instrument", "handle:Instrument", "handle:Rule")
_toc_rule_kind = Function("toc_rule_kind", "int", "handle:Rule")
_toc_rule_kind_name = Function("toc_rule_kind_name", "text", "int")
_toc_rule_months = Function("toc_rule_months", "uint", "handle:Rule")
_toc_rule_not_before = Function("toc_rule_not_before", "handle:Instrument", "handle:Rule")
_toc_rule_organizations = Function("toc_rule_organizations", "int", "handle:Rule")
_toc_rule_provision = Function("toc_rule_provision", "handle:Provision", "handle:Rule")
_toc_rule_requires = Function("toc_rule_requires", "handle:Instrument", "handle:Rule")
_toc_rule_summaries = Function("toc_rule_summaries", "handle:TextList", "handle:Rule")
_toc_rule_summary = Function("toc_rule_summary", "text", "handle:Rule text")
_toc_rule_years = Function("toc_rule_years", "uint", "handle:Rule")
_toc_diagnostic_code = Function("toc_diagnostic_code", "int", "handle:Diagnostic")
_toc_diagnostic_code_at = Function("toc_diagnostic_code_at", "int", "uint")
_toc_diagnostic_code_help = Function("toc_diagnostic_code_help", "text", "int")
_toc_diagnostic_code_name = Function("toc_diagnostic_code_name", "text", "int")
_toc_diagnostic_column = Function("toc_diagnostic_column", "uint", "handle:Diagnostic")
_toc_diagnostic_file = Function("toc_diagnostic_file", "text", "handle:Diagnostic")
_toc_diagnostic_help = Function("toc_diagnostic_help", "text", "handle:Diagnostic")
_toc_diagnostic_line = Function("toc_diagnostic_line", "uint", "handle:Diagnostic")
_toc_diagnostic_message = Function("toc_diagnostic_message", "text", "handle:Diagnostic")
_toc_diagnostic_name = Function("toc_diagnostic_name", "text", "handle:Diagnostic")
_toc_diagnostic_path = Function("toc_diagnostic_path", "text", "handle:Diagnostic")
_toc_diagnostic_severity = Function("toc_diagnostic_severity", "int", "handle:Diagnostic")
_toc_loader_add_file = Function("toc_loader_add_file", "status", "handle:Loader text")
_toc_loader_add_memory = Function("toc_loader_add_memory", "status", "handle:Loader bytes text")
_toc_loader_diagnostic_at = Function("toc_loader_diagnostic_at", "handle:Diagnostic", "handle:Loader uint")
_toc_loader_diagnostic_count = Function("toc_loader_diagnostic_count", "uint", "handle:Loader")
_toc_loader_error_count = Function("toc_loader_error_count", "uint", "handle:Loader")
_toc_loader_finish = Function("toc_loader_finish", "status", "handle:Loader out_handle:Dataset")
_toc_loader_new = Function("toc_loader_new", "status", "out_handle:Loader")
_toc_loader_set_digest = Function("toc_loader_set_digest", "status", "handle:Loader int")
_toc_loader_set_max_bytes = Function("toc_loader_set_max_bytes", "status", "handle:Loader size")
_toc_loader_set_max_diagnostics = Function("toc_loader_set_max_diagnostics", "status", "handle:Loader uint")
_toc_loader_set_search = Function("toc_loader_set_search", "status", "handle:Loader int")
_toc_loader_warning_count = Function("toc_loader_warning_count", "uint", "handle:Loader")
_toc_agenda_item_dataset = Function("toc_agenda_item_dataset", "handle:Dataset", "handle:AgendaItem")
_toc_agenda_item_index = Function("toc_agenda_item_index", "uint", "handle:AgendaItem")
_toc_agenda_item_meeting = Function("toc_agenda_item_meeting", "handle:Meeting", "handle:AgendaItem")
_toc_agenda_item_number = Function("toc_agenda_item_number", "text", "handle:AgendaItem")
_toc_agenda_item_title = Function("toc_agenda_item_title", "text", "handle:AgendaItem text")
_toc_agenda_item_titles = Function("toc_agenda_item_titles", "handle:TextList", "handle:AgendaItem")
_toc_body_alias = Function("toc_body_alias", "text", "handle:Body text")
_toc_body_aliases = Function("toc_body_aliases", "handle:TextList", "handle:Body")
_toc_body_children = Function("toc_body_children", "handle:BodyList", "handle:Body")
_toc_body_claims = Function("toc_body_claims", "handle:ClaimList", "handle:Body")
_toc_body_concerned_by = Function("toc_body_concerned_by", "handle:DecisionList", "handle:Body")
_toc_body_dataset = Function("toc_body_dataset", "handle:Dataset", "handle:Body")
_toc_body_decisions = Function("toc_body_decisions", "handle:DecisionList", "handle:Body")
_toc_body_documents = Function("toc_body_documents", "handle:DocumentList", "handle:Body")
_toc_body_established_by = Function("toc_body_established_by", "handle:DecisionList", "handle:Body")
_toc_body_id = Function("toc_body_id", "text", "handle:Body")
_toc_body_index = Function("toc_body_index", "uint", "handle:Body")
_toc_body_kind = Function("toc_body_kind", "int", "handle:Body")
_toc_body_kind_name = Function("toc_body_kind_name", "text", "int")
_toc_body_meetings = Function("toc_body_meetings", "handle:MeetingList", "handle:Body")
_toc_body_name = Function("toc_body_name", "text", "handle:Body text")
_toc_body_names = Function("toc_body_names", "handle:TextList", "handle:Body")
_toc_body_note = Function("toc_body_note", "text", "handle:Body text")
_toc_body_notes = Function("toc_body_notes", "handle:TextList", "handle:Body")
_toc_body_officer = Function("toc_body_officer", "text", "handle:Body text")
_toc_body_officers = Function("toc_body_officers", "handle:TextList", "handle:Body")
_toc_body_parent = Function("toc_body_parent", "handle:Body", "handle:Body")
_toc_body_provision = Function("toc_body_provision", "handle:Provision", "handle:Body")
_toc_body_series = Function("toc_body_series", "handle:SeriesList", "handle:Body")
_toc_body_short_name = Function("toc_body_short_name", "text", "handle:Body text")
_toc_body_short_names = Function("toc_body_short_names", "handle:TextList", "handle:Body")
_toc_body_sources = Function("toc_body_sources", "handle:SourceList", "handle:Body")
_toc_body_symbol = Function("toc_body_symbol", "text", "handle:Body")
_toc_dataset_agenda_items = Function("toc_dataset_agenda_items", "handle:AgendaItemList", "handle:Dataset")
_toc_dataset_all_series = Function("toc_dataset_all_series", "handle:SeriesList", "handle:Dataset")
_toc_dataset_bodies = Function("toc_dataset_bodies", "handle:BodyList", "handle:Dataset")
_toc_dataset_find_body = Function("toc_dataset_find_body", "handle:Body", "handle:Dataset text")
_toc_dataset_find_meeting = Function("toc_dataset_find_meeting", "handle:Meeting", "handle:Dataset text")
_toc_dataset_meetings = Function("toc_dataset_meetings", "handle:MeetingList", "handle:Dataset")
_toc_meeting_agenda = Function("toc_meeting_agenda", "handle:AgendaItemList", "handle:Meeting")
_toc_meeting_attendance = Function("toc_meeting_attendance", "text", "handle:Meeting text")
_toc_meeting_attendances = Function("toc_meeting_attendances", "handle:TextList", "handle:Meeting")
_toc_meeting_body = Function("toc_meeting_body", "handle:Body", "handle:Meeting")
_toc_meeting_claims = Function("toc_meeting_claims", "handle:ClaimList", "handle:Meeting")
_toc_meeting_dataset = Function("toc_meeting_dataset", "handle:Dataset", "handle:Meeting")
_toc_meeting_decisions = Function("toc_meeting_decisions", "handle:DecisionList", "handle:Meeting")
_toc_meeting_documents = Function("toc_meeting_documents", "handle:DocumentList", "handle:Meeting")
_toc_meeting_during = Function("toc_meeting_during", "handle:Meeting", "handle:Meeting")
_toc_meeting_end = Function("toc_meeting_end", "int", "handle:Meeting")
_toc_meeting_format = Function("toc_meeting_format", "int", "handle:Meeting")
_toc_meeting_format_name = Function("toc_meeting_format_name", "text", "int")
_toc_meeting_id = Function("toc_meeting_id", "text", "handle:Meeting")
_toc_meeting_index = Function("toc_meeting_index", "uint", "handle:Meeting")
_toc_meeting_instruments = Function("toc_meeting_instruments", "handle:InstrumentList", "handle:Meeting")
_toc_meeting_joint = Function("toc_meeting_joint", "handle:BodyList", "handle:Meeting")
_toc_meeting_note = Function("toc_meeting_note", "text", "handle:Meeting text")
_toc_meeting_notes = Function("toc_meeting_notes", "handle:TextList", "handle:Meeting")
_toc_meeting_officer = Function("toc_meeting_officer", "text", "handle:Meeting text")
_toc_meeting_officers = Function("toc_meeting_officers", "handle:TextList", "handle:Meeting")
_toc_meeting_outcome = Function("toc_meeting_outcome", "text", "handle:Meeting text")
_toc_meeting_outcomes = Function("toc_meeting_outcomes", "handle:TextList", "handle:Meeting")
_toc_meeting_place = Function("toc_meeting_place", "text", "handle:Meeting")
_toc_meeting_report = Function("toc_meeting_report", "handle:Document", "handle:Meeting")
_toc_meeting_scheduled_end = Function("toc_meeting_scheduled_end", "int", "handle:Meeting")
_toc_meeting_scheduled_start = Function("toc_meeting_scheduled_start", "int", "handle:Meeting")
_toc_meeting_session = Function("toc_meeting_session", "uint", "handle:Meeting")
_toc_meeting_sources = Function("toc_meeting_sources", "handle:SourceList", "handle:Meeting")
_toc_meeting_start = Function("toc_meeting_start", "int", "handle:Meeting")
_toc_meeting_title = Function("toc_meeting_title", "text", "handle:Meeting text")
_toc_meeting_titles = Function("toc_meeting_titles", "handle:TextList", "handle:Meeting")
_toc_series_body = Function("toc_series_body", "handle:Body", "handle:Series")
_toc_series_dataset = Function("toc_series_dataset", "handle:Dataset", "handle:Series")
_toc_series_index = Function("toc_series_index", "uint", "handle:Series")
_toc_series_note = Function("toc_series_note", "text", "handle:Series text")
_toc_series_notes = Function("toc_series_notes", "handle:TextList", "handle:Series")
_toc_series_prefix = Function("toc_series_prefix", "text", "handle:Series")
_toc_series_sources = Function("toc_series_sources", "handle:SourceList", "handle:Series")
_toc_series_verified = Function("toc_series_verified", "int", "handle:Series")
_toc_near = Function("toc_near", "status", "handle:Dataset text int uint out_handle:NearList")
_toc_near_match_distance = Function("toc_near_match_distance", "uint", "handle:NearMatch")
_toc_near_match_id = Function("toc_near_match_id", "text", "handle:NearMatch")
_toc_near_match_kind = Function("toc_near_match_kind", "int", "handle:NearMatch")
_toc_near_match_text = Function("toc_near_match_text", "text", "handle:NearMatch")
_toc_near_word = Function("toc_near_word", "status", "handle:Dataset text uint out_handle:NearList")
_toc_dataset_find_participant = Function("toc_dataset_find_participant", "handle:Participant", "handle:Dataset text")
_toc_dataset_participants = Function("toc_dataset_participants", "handle:ParticipantList", "handle:Dataset")
_toc_participant_actions = Function("toc_participant_actions", "handle:ActionList", "handle:Participant")
_toc_participant_alias = Function("toc_participant_alias", "text", "handle:Participant text")
_toc_participant_aliases = Function("toc_participant_aliases", "handle:TextList", "handle:Participant")
_toc_participant_alpha2 = Function("toc_participant_alpha2", "text", "handle:Participant")
_toc_participant_alpha3 = Function("toc_participant_alpha3", "text", "handle:Participant")
_toc_participant_claims = Function("toc_participant_claims", "handle:ClaimList", "handle:Participant")
_toc_participant_dataset = Function("toc_participant_dataset", "handle:Dataset", "handle:Participant")
_toc_participant_formal_name = Function("toc_participant_formal_name", "text", "handle:Participant text")
_toc_participant_formal_names = Function("toc_participant_formal_names", "handle:TextList", "handle:Participant")
_toc_participant_group = Function("toc_participant_group", "int", "handle:Participant")
_toc_participant_id = Function("toc_participant_id", "text", "handle:Participant")
_toc_participant_index = Function("toc_participant_index", "uint", "handle:Participant")
_toc_participant_kind = Function("toc_participant_kind", "int", "handle:Participant")
_toc_participant_kind_name = Function("toc_participant_kind_name", "text", "int")
_toc_participant_m49 = Function("toc_participant_m49", "text", "handle:Participant")
_toc_participant_name = Function("toc_participant_name", "text", "handle:Participant text")
_toc_participant_names = Function("toc_participant_names", "handle:TextList", "handle:Participant")
_toc_participant_note = Function("toc_participant_note", "text", "handle:Participant text")
_toc_participant_notes = Function("toc_participant_notes", "handle:TextList", "handle:Participant")
_toc_participant_participations = Function("toc_participant_participations", "handle:ParticipationList", "handle:Participant")
_toc_participant_predecessor = Function("toc_participant_predecessor", "handle:Participant", "handle:Participant")
_toc_participant_sources = Function("toc_participant_sources", "handle:SourceList", "handle:Participant")
_toc_participant_successors = Function("toc_participant_successors", "handle:ParticipantList", "handle:Participant")
_toc_regional_group_name = Function("toc_regional_group_name", "text", "int")
_toc_dataset_examples = Function("toc_dataset_examples", "handle:ExampleList", "handle:Dataset")
_toc_dataset_find_phrase = Function("toc_dataset_find_phrase", "handle:Phrase", "handle:Dataset text")
_toc_dataset_phrases = Function("toc_dataset_phrases", "handle:PhraseList", "handle:Dataset")
_toc_dataset_wordings = Function("toc_dataset_wordings", "handle:WordingList", "handle:Dataset")
_toc_example_context_id = Function("toc_example_context_id", "text", "handle:Example")
_toc_example_context_kind = Function("toc_example_context_kind", "int", "handle:Example")
_toc_example_dataset = Function("toc_example_dataset", "handle:Dataset", "handle:Example")
_toc_example_index = Function("toc_example_index", "uint", "handle:Example")
_toc_example_instruments = Function("toc_example_instruments", "handle:InstrumentList", "handle:Example")
_toc_example_phrase = Function("toc_example_phrase", "handle:Phrase", "handle:Example")
_toc_example_provisions = Function("toc_example_provisions", "handle:ProvisionList", "handle:Example")
_toc_example_state = Function("toc_example_state", "int", "handle:Example")
_toc_example_text = Function("toc_example_text", "text", "handle:Example text")
_toc_example_texts = Function("toc_example_texts", "handle:TextList", "handle:Example")
_toc_phrase_dataset = Function("toc_phrase_dataset", "handle:Dataset", "handle:Phrase")
_toc_phrase_examples = Function("toc_phrase_examples", "handle:ExampleList", "handle:Phrase")
_toc_phrase_form = Function("toc_phrase_form", "text", "handle:Phrase text")
_toc_phrase_forms = Function("toc_phrase_forms", "handle:TextList", "handle:Phrase")
_toc_phrase_id = Function("toc_phrase_id", "text", "handle:Phrase")
_toc_phrase_index = Function("toc_phrase_index", "uint", "handle:Phrase")
_toc_phrase_role = Function("toc_phrase_role", "int", "handle:Phrase")
_toc_phrase_role_name = Function("toc_phrase_role_name", "text", "int")
_toc_phrase_sources = Function("toc_phrase_sources", "handle:SourceList", "handle:Phrase")
_toc_phrase_value = Function("toc_phrase_value", "uint", "handle:Phrase")
_toc_phrase_wordings = Function("toc_phrase_wordings", "handle:WordingList", "handle:Phrase")
_toc_wording_capitals = Function("toc_wording_capitals", "truth", "handle:Wording")
_toc_wording_dataset = Function("toc_wording_dataset", "handle:Dataset", "handle:Wording")
_toc_wording_first = Function("toc_wording_first", "text", "handle:Wording")
_toc_wording_index = Function("toc_wording_index", "uint", "handle:Wording")
_toc_wording_instrument = Function("toc_wording_instrument", "handle:Instrument", "handle:Wording")
_toc_wording_key = Function("toc_wording_key", "text", "handle:Wording")
_toc_wording_language = Function("toc_wording_language", "text", "handle:Wording")
_toc_wording_phrase = Function("toc_wording_phrase", "handle:Phrase", "handle:Wording")
_toc_wording_stopped = Function("toc_wording_stopped", "truth", "handle:Wording")
_toc_dataset_duties = Function("toc_dataset_duties", "handle:DutyList", "handle:Dataset")
_toc_dataset_find_duty = Function("toc_dataset_find_duty", "handle:Duty", "handle:Dataset text")
_toc_dataset_find_provision = Function("toc_dataset_find_provision", "handle:Provision", "handle:Dataset text")
_toc_dataset_provisions = Function("toc_dataset_provisions", "handle:ProvisionList", "handle:Dataset")
_toc_dataset_references = Function("toc_dataset_references", "handle:ReferenceList", "handle:Dataset")
_toc_duty_condition = Function("toc_duty_condition", "text", "handle:Duty text")
_toc_duty_conditions = Function("toc_duty_conditions", "handle:TextList", "handle:Duty")
_toc_duty_dataset = Function("toc_duty_dataset", "handle:Dataset", "handle:Duty")
_toc_duty_days = Function("toc_duty_days", "uint", "handle:Duty")
_toc_duty_holder = Function("toc_duty_holder", "text", "handle:Duty text")
_toc_duty_holders = Function("toc_duty_holders", "handle:TextList", "handle:Duty")
_toc_duty_id = Function("toc_duty_id", "text", "handle:Duty")
_toc_duty_index = Function("toc_duty_index", "uint", "handle:Duty")
_toc_duty_kind = Function("toc_duty_kind", "int", "handle:Duty")
_toc_duty_kind_name = Function("toc_duty_kind_name", "text", "int")
_toc_duty_months = Function("toc_duty_months", "uint", "handle:Duty")
_toc_duty_provision = Function("toc_duty_provision", "handle:Provision", "handle:Duty")
_toc_duty_recipient = Function("toc_duty_recipient", "text", "handle:Duty text")
_toc_duty_recipients = Function("toc_duty_recipients", "handle:TextList", "handle:Duty")
_toc_duty_recurrence = Function("toc_duty_recurrence", "text", "handle:Duty text")
_toc_duty_recurrences = Function("toc_duty_recurrences", "handle:TextList", "handle:Duty")
_toc_duty_summaries = Function("toc_duty_summaries", "handle:TextList", "handle:Duty")
_toc_duty_summary = Function("toc_duty_summary", "text", "handle:Duty text")
_toc_duty_timing = Function("toc_duty_timing", "text", "handle:Duty text")
_toc_duty_timings = Function("toc_duty_timings", "handle:TextList", "handle:Duty")
_toc_duty_years = Function("toc_duty_years", "uint", "handle:Duty")
_toc_force_name = Function("toc_force_name", "text", "int")
_toc_provision_children = Function("toc_provision_children", "handle:ProvisionList", "handle:Provision")
_toc_provision_cited_by = Function("toc_provision_cited_by", "handle:ReferenceList", "handle:Provision")
_toc_provision_claims = Function("toc_provision_claims", "handle:ClaimList", "handle:Provision")
_toc_provision_dataset = Function("toc_provision_dataset", "handle:Dataset", "handle:Provision")
_toc_provision_decisions = Function("toc_provision_decisions", "handle:DecisionList", "handle:Provision")
_toc_provision_defines = Function("toc_provision_defines", "handle:TermList", "handle:Provision")
_toc_provision_depth = Function("toc_provision_depth", "uint", "handle:Provision")
_toc_provision_duties = Function("toc_provision_duties", "handle:DutyList", "handle:Provision")
_toc_provision_force = Function("toc_provision_force", "int", "handle:Provision")
_toc_provision_heading = Function("toc_provision_heading", "text", "handle:Provision text")
_toc_provision_headings = Function("toc_provision_headings", "handle:TextList", "handle:Provision")
_toc_provision_id = Function("toc_provision_id", "text", "handle:Provision")
_toc_provision_index = Function("toc_provision_index", "uint", "handle:Provision")
_toc_provision_instrument = Function("toc_provision_instrument", "handle:Instrument", "handle:Provision")
_toc_provision_kind = Function("toc_provision_kind", "int", "handle:Provision")
_toc_provision_kind_name = Function("toc_provision_kind_name", "text", "int")
_toc_provision_number = Function("toc_provision_number", "text", "handle:Provision")
_toc_provision_parent = Function("toc_provision_parent", "handle:Provision", "handle:Provision")
_toc_provision_references = Function("toc_provision_references", "handle:ReferenceList", "handle:Provision")
_toc_provision_role = Function("toc_provision_role", "int", "handle:Provision")
_toc_provision_sources = Function("toc_provision_sources", "handle:SourceList", "handle:Provision")
_toc_provision_subtree_end = Function("toc_provision_subtree_end", "uint", "handle:Provision")
_toc_provision_summaries = Function("toc_provision_summaries", "handle:TextList", "handle:Provision")
_toc_provision_summary = Function("toc_provision_summary", "text", "handle:Provision text")
_toc_provision_text = Function("toc_provision_text", "text", "handle:Provision text")
_toc_provision_texts = Function("toc_provision_texts", "handle:TextList", "handle:Provision")
_toc_provision_topics = Function("toc_provision_topics", "handle:TopicList", "handle:Provision")
_toc_provision_uses = Function("toc_provision_uses", "handle:TermList", "handle:Provision")
_toc_reference_dataset = Function("toc_reference_dataset", "handle:Dataset", "handle:Reference")
_toc_reference_index = Function("toc_reference_index", "uint", "handle:Reference")
_toc_reference_kind = Function("toc_reference_kind", "int", "handle:Reference")
_toc_reference_kind_name = Function("toc_reference_kind_name", "text", "int")
_toc_reference_owner_decision = Function("toc_reference_owner_decision", "handle:Decision", "handle:Reference")
_toc_reference_owner_document = Function("toc_reference_owner_document", "handle:Document", "handle:Reference")
_toc_reference_owner_id = Function("toc_reference_owner_id", "text", "handle:Reference")
_toc_reference_owner_kind = Function("toc_reference_owner_kind", "int", "handle:Reference")
_toc_reference_owner_provision = Function("toc_reference_owner_provision", "handle:Provision", "handle:Reference")
_toc_reference_target_decision = Function("toc_reference_target_decision", "handle:Decision", "handle:Reference")
_toc_reference_target_document = Function("toc_reference_target_document", "handle:Document", "handle:Reference")
_toc_reference_target_id = Function("toc_reference_target_id", "text", "handle:Reference")
_toc_reference_target_instrument = Function("toc_reference_target_instrument", "handle:Instrument", "handle:Reference")
_toc_reference_target_kind = Function("toc_reference_target_kind", "int", "handle:Reference")
_toc_reference_target_provision = Function("toc_reference_target_provision", "handle:Provision", "handle:Reference")
_toc_role_name = Function("toc_role_name", "text", "int")
_toc_dataset_find_resource = Function("toc_dataset_find_resource", "handle:Resource", "handle:Dataset text")
_toc_dataset_resources = Function("toc_dataset_resources", "handle:ResourceList", "handle:Dataset")
_toc_resource_author = Function("toc_resource_author", "text", "handle:Resource text")
_toc_resource_authors = Function("toc_resource_authors", "handle:TextList", "handle:Resource")
_toc_resource_body = Function("toc_resource_body", "handle:Body", "handle:Resource")
_toc_resource_claims = Function("toc_resource_claims", "handle:ClaimList", "handle:Resource")
_toc_resource_dataset = Function("toc_resource_dataset", "handle:Dataset", "handle:Resource")
_toc_resource_date = Function("toc_resource_date", "int", "handle:Resource")
_toc_resource_editions = Function("toc_resource_editions", "handle:EditionList", "handle:Resource")
_toc_resource_href = Function("toc_resource_href", "text", "handle:Resource")
_toc_resource_id = Function("toc_resource_id", "text", "handle:Resource")
_toc_resource_index = Function("toc_resource_index", "uint", "handle:Resource")
_toc_resource_instruments = Function("toc_resource_instruments", "handle:InstrumentList", "handle:Resource")
_toc_resource_isbn = Function("toc_resource_isbn", "text", "handle:Resource")
_toc_resource_kind = Function("toc_resource_kind", "int", "handle:Resource")
_toc_resource_kind_name = Function("toc_resource_kind_name", "text", "int")
_toc_resource_languages = Function("toc_resource_languages", "text", "handle:Resource")
_toc_resource_meeting = Function("toc_resource_meeting", "handle:Meeting", "handle:Resource")
_toc_resource_note = Function("toc_resource_note", "text", "handle:Resource text")
_toc_resource_notes = Function("toc_resource_notes", "handle:TextList", "handle:Resource")
_toc_resource_sales_number = Function("toc_resource_sales_number", "text", "handle:Resource")
_toc_resource_sources = Function("toc_resource_sources", "handle:SourceList", "handle:Resource")
_toc_resource_terms = Function("toc_resource_terms", "handle:TermList", "handle:Resource")
_toc_resource_title = Function("toc_resource_title", "text", "handle:Resource text")
_toc_resource_titles = Function("toc_resource_titles", "handle:TextList", "handle:Resource")
_toc_fold = Function("toc_fold", "size", "handle:Dataset text buffer")
_toc_hit_contribution_count = Function("toc_hit_contribution_count", "uint", "handle:Hit")
_toc_hit_contribution_field = Function("toc_hit_contribution_field", "text", "handle:Hit uint")
_toc_hit_contribution_frequency = Function("toc_hit_contribution_frequency", "uint", "handle:Hit uint")
_toc_hit_contribution_language = Function("toc_hit_contribution_language", "text", "handle:Hit uint")
_toc_hit_contribution_score = Function("toc_hit_contribution_score", "int", "handle:Hit uint")
_toc_hit_contribution_term = Function("toc_hit_contribution_term", "text", "handle:Hit uint")
_toc_hit_field = Function("toc_hit_field", "text", "handle:Hit")
_toc_hit_id = Function("toc_hit_id", "text", "handle:Hit")
_toc_hit_index = Function("toc_hit_index", "uint", "handle:Hit")
_toc_hit_kind = Function("toc_hit_kind", "int", "handle:Hit")
_toc_hit_language = Function("toc_hit_language", "text", "handle:Hit")
_toc_hit_list_dataset = Function("toc_hit_list_dataset", "handle:Dataset", "handle:HitList")
_toc_hit_list_is_partial = Function("toc_hit_list_is_partial", "truth", "handle:HitList")
_toc_hit_list_total = Function("toc_hit_list_total", "uint", "handle:HitList")
_toc_hit_score = Function("toc_hit_score", "int", "handle:Hit")
_toc_hit_snippet = Function("toc_hit_snippet", "text", "handle:Hit")
_toc_hit_span_count = Function("toc_hit_span_count", "uint", "handle:Hit")
_toc_hit_span_end = Function("toc_hit_span_end", "uint", "handle:Hit uint")
_toc_hit_span_start = Function("toc_hit_span_start", "uint", "handle:Hit uint")
_toc_hit_text = Function("toc_hit_text", "text", "handle:Hit")
_toc_query_new = Function("toc_query_new", "status", "handle:Dataset text out_handle:Query")
_toc_query_run = Function("toc_query_run", "status", "handle:Query out_handle:HitList")
_toc_query_set_dates = Function("toc_query_set_dates", "status", "handle:Query int int")
_toc_query_set_instrument = Function("toc_query_set_instrument", "status", "handle:Query handle:Instrument")
_toc_query_set_kind = Function("toc_query_set_kind", "status", "handle:Query int")
_toc_query_set_language = Function("toc_query_set_language", "status", "handle:Query text")
_toc_query_set_limit = Function("toc_query_set_limit", "status", "handle:Query uint")
_toc_claim_dataset = Function("toc_claim_dataset", "handle:Dataset", "handle:Claim")
_toc_claim_index = Function("toc_claim_index", "uint", "handle:Claim")
_toc_claim_of = Function("toc_claim_of", "text", "handle:Claim")
_toc_claim_owner_id = Function("toc_claim_owner_id", "text", "handle:Claim")
_toc_claim_owner_kind = Function("toc_claim_owner_kind", "int", "handle:Claim")
_toc_claim_sources = Function("toc_claim_sources", "handle:SourceList", "handle:Claim")
_toc_claim_value = Function("toc_claim_value", "text", "handle:Claim")
_toc_claim_why = Function("toc_claim_why", "text", "handle:Claim text")
_toc_claim_whys = Function("toc_claim_whys", "handle:TextList", "handle:Claim")
_toc_coverage_as_of = Function("toc_coverage_as_of", "int", "handle:Coverage")
_toc_coverage_dataset = Function("toc_coverage_dataset", "handle:Dataset", "handle:Coverage")
_toc_coverage_index = Function("toc_coverage_index", "uint", "handle:Coverage")
_toc_coverage_instrument = Function("toc_coverage_instrument", "handle:Instrument", "handle:Coverage")
_toc_coverage_level = Function("toc_coverage_level", "int", "handle:Coverage")
_toc_coverage_level_name = Function("toc_coverage_level_name", "text", "int")
_toc_coverage_note = Function("toc_coverage_note", "text", "handle:Coverage text")
_toc_coverage_notes = Function("toc_coverage_notes", "handle:TextList", "handle:Coverage")
_toc_coverage_section = Function("toc_coverage_section", "int", "handle:Coverage")
_toc_coverage_section_name = Function("toc_coverage_section_name", "text", "int")
_toc_coverage_sources = Function("toc_coverage_sources", "handle:SourceList", "handle:Coverage")
_toc_dataset_claims = Function("toc_dataset_claims", "handle:ClaimList", "handle:Dataset")
_toc_dataset_coverages = Function("toc_dataset_coverages", "handle:CoverageList", "handle:Dataset")
_toc_dataset_find_source = Function("toc_dataset_find_source", "handle:Source", "handle:Dataset text")
_toc_dataset_parts = Function("toc_dataset_parts", "handle:PartList", "handle:Dataset")
_toc_dataset_sources = Function("toc_dataset_sources", "handle:SourceList", "handle:Dataset")
_toc_part_as_of = Function("toc_part_as_of", "int", "handle:Part")
_toc_part_dataset = Function("toc_part_dataset", "handle:Dataset", "handle:Part")
_toc_part_edition = Function("toc_part_edition", "text", "handle:Part")
_toc_part_format = Function("toc_part_format", "text", "handle:Part")
_toc_part_index = Function("toc_part_index", "uint", "handle:Part")
_toc_part_name = Function("toc_part_name", "text", "handle:Part")
_toc_source_dataset = Function("toc_source_dataset", "handle:Dataset", "handle:Source")
_toc_source_date = Function("toc_source_date", "int", "handle:Source")
_toc_source_href = Function("toc_source_href", "text", "handle:Source")
_toc_source_id = Function("toc_source_id", "text", "handle:Source")
_toc_source_index = Function("toc_source_index", "uint", "handle:Source")
_toc_source_kind = Function("toc_source_kind", "int", "handle:Source")
_toc_source_kind_name = Function("toc_source_kind_name", "text", "int")
_toc_source_note = Function("toc_source_note", "text", "handle:Source text")
_toc_source_notes = Function("toc_source_notes", "handle:TextList", "handle:Source")
_toc_source_title = Function("toc_source_title", "text", "handle:Source text")
_toc_source_titles = Function("toc_source_titles", "handle:TextList", "handle:Source")
_toc_source_verified = Function("toc_source_verified", "int", "handle:Source")
_toc_verified_name = Function("toc_verified_name", "text", "int")
_toc_dataset_participations = Function("toc_dataset_participations", "handle:ParticipationList", "handle:Dataset")
_toc_instrument_count_at = Function("toc_instrument_count_at", "uint", "handle:Instrument int int out_uint")
_toc_instrument_participations_at = Function("toc_instrument_participations_at", "status", "handle:Instrument int int out_handle:ParticipationList")
_toc_instrument_status = Function("toc_instrument_status", "int", "handle:Instrument int")
_toc_participant_participation = Function("toc_participant_participation", "handle:Participation", "handle:Participant handle:Instrument")
_toc_participation_actions = Function("toc_participation_actions", "handle:ActionList", "handle:Participation")
_toc_participation_answer = Function("toc_participation_answer", "int", "handle:Participation int int")
_toc_participation_consent = Function("toc_participation_consent", "handle:Action", "handle:Participation")
_toc_participation_dataset = Function("toc_participation_dataset", "handle:Dataset", "handle:Participation")
_toc_participation_deposited = Function("toc_participation_deposited", "int", "handle:Participation")
_toc_participation_deposited_earliest = Function("toc_participation_deposited_earliest", "int", "handle:Participation")
_toc_participation_deposited_latest = Function("toc_participation_deposited_latest", "int", "handle:Participation")
_toc_participation_ended = Function("toc_participation_ended", "int", "handle:Participation")
_toc_participation_ended_earliest = Function("toc_participation_ended_earliest", "int", "handle:Participation")
_toc_participation_ended_latest = Function("toc_participation_ended_latest", "int", "handle:Participation")
_toc_participation_in_force = Function("toc_participation_in_force", "int", "handle:Participation")
_toc_participation_in_force_earliest = Function("toc_participation_in_force_earliest", "int", "handle:Participation")
_toc_participation_in_force_latest = Function("toc_participation_in_force_latest", "int", "handle:Participation")
_toc_participation_index = Function("toc_participation_index", "uint", "handle:Participation")
_toc_participation_instrument = Function("toc_participation_instrument", "handle:Instrument", "handle:Participation")
_toc_participation_participant = Function("toc_participation_participant", "handle:Participant", "handle:Participation")
_toc_participation_signature = Function("toc_participation_signature", "handle:Action", "handle:Participation")
_toc_participation_signed = Function("toc_participation_signed", "int", "handle:Participation")
_toc_participation_signed_earliest = Function("toc_participation_signed_earliest", "int", "handle:Participation")
_toc_participation_signed_latest = Function("toc_participation_signed_latest", "int", "handle:Participation")
_toc_participation_status = Function("toc_participation_status", "int", "handle:Participation int")
_toc_participation_withdrawal = Function("toc_participation_withdrawal", "handle:Action", "handle:Participation")
_toc_status = Function("toc_status", "int", "handle:Participant handle:Instrument int")
_toc_status_name = Function("toc_status_name", "text", "int")
_toc_symbol_base = Function("toc_symbol_base", "size", "text buffer")
_toc_symbol_compare = Function("toc_symbol_compare", "int", "text text")
_toc_symbol_is_valid = Function("toc_symbol_is_valid", "truth", "text")
_toc_symbol_modifier = Function("toc_symbol_modifier", "size", "text uint buffer")
_toc_symbol_modifier_count = Function("toc_symbol_modifier_count", "uint", "text")
_toc_symbol_normalize = Function("toc_symbol_normalize", "size", "text buffer")
_toc_symbol_organ = Function("toc_symbol_organ", "size", "text buffer")
_toc_symbol_relation = Function("toc_symbol_relation", "int", "text text")
_toc_symbol_relation_name = Function("toc_symbol_relation_name", "text", "int")
_toc_symbol_series = Function("toc_symbol_series", "size", "text buffer")
_toc_symbol_year = Function("toc_symbol_year", "int", "text")
_toc_dataset_find_term = Function("toc_dataset_find_term", "handle:Term", "handle:Dataset text")
_toc_dataset_find_topic = Function("toc_dataset_find_topic", "handle:Topic", "handle:Dataset text")
_toc_dataset_terms = Function("toc_dataset_terms", "handle:TermList", "handle:Dataset")
_toc_dataset_topics = Function("toc_dataset_topics", "handle:TopicList", "handle:Dataset")
_toc_term_dataset = Function("toc_term_dataset", "handle:Dataset", "handle:Term")
_toc_term_defined_by = Function("toc_term_defined_by", "handle:Provision", "handle:Term")
_toc_term_gloss = Function("toc_term_gloss", "text", "handle:Term text")
_toc_term_glosses = Function("toc_term_glosses", "handle:TextList", "handle:Term")
_toc_term_id = Function("toc_term_id", "text", "handle:Term")
_toc_term_index = Function("toc_term_index", "uint", "handle:Term")
_toc_term_instrument = Function("toc_term_instrument", "handle:Instrument", "handle:Term")
_toc_term_label = Function("toc_term_label", "text", "handle:Term text")
_toc_term_labels = Function("toc_term_labels", "handle:TextList", "handle:Term")
_toc_term_see = Function("toc_term_see", "handle:TermList", "handle:Term")
_toc_term_seen_from = Function("toc_term_seen_from", "handle:TermList", "handle:Term")
_toc_term_sources = Function("toc_term_sources", "handle:SourceList", "handle:Term")
_toc_term_used_in = Function("toc_term_used_in", "handle:ProvisionList", "handle:Term")
_toc_topic_dataset = Function("toc_topic_dataset", "handle:Dataset", "handle:Topic")
_toc_topic_id = Function("toc_topic_id", "text", "handle:Topic")
_toc_topic_index = Function("toc_topic_index", "uint", "handle:Topic")
_toc_topic_name = Function("toc_topic_name", "text", "handle:Topic text")
_toc_topic_names = Function("toc_topic_names", "handle:TextList", "handle:Topic")
_toc_topic_provisions = Function("toc_topic_provisions", "handle:ProvisionList", "handle:Topic")
_toc_dataset_texts = Function("toc_dataset_texts", "handle:TextList", "handle:Dataset")
_toc_text_dataset = Function("toc_text_dataset", "handle:Dataset", "handle:Text")
_toc_text_index = Function("toc_text_index", "uint", "handle:Text")
_toc_text_language = Function("toc_text_language", "text", "handle:Text")
_toc_text_since = Function("toc_text_since", "int", "handle:Text")
_toc_text_status = Function("toc_text_status", "int", "handle:Text")
_toc_text_status_name = Function("toc_text_status_name", "text", "int")
_toc_text_string = Function("toc_text_string", "text", "handle:Text")
_toc_text_until = Function("toc_text_until", "int", "handle:Text")
_toc_instrument_decisive_deposit = Function("toc_instrument_decisive_deposit", "handle:Action", "handle:Instrument")
_toc_instrument_deposit = Function("toc_instrument_deposit", "handle:Action", "handle:Instrument uint")
_toc_instrument_participations_with = Function("toc_instrument_participations_with", "status", "handle:Instrument int int out_handle:ParticipationList")
_toc_moment_action = Function("toc_moment_action", "handle:Action", "handle:Moment")
_toc_moment_date = Function("toc_moment_date", "int", "handle:Moment")
_toc_moment_decision = Function("toc_moment_decision", "handle:Decision", "handle:Moment")
_toc_moment_earliest = Function("toc_moment_earliest", "int", "handle:Moment")
_toc_moment_event = Function("toc_moment_event", "handle:Event", "handle:Moment")
_toc_moment_instrument = Function("toc_moment_instrument", "handle:Instrument", "handle:Moment")
_toc_moment_is_certain = Function("toc_moment_is_certain", "truth", "handle:Moment")
_toc_moment_kind = Function("toc_moment_kind", "int", "handle:Moment")
_toc_moment_kind_name = Function("toc_moment_kind_name", "text", "int")
_toc_moment_latest = Function("toc_moment_latest", "int", "handle:Moment")
_toc_moment_meeting = Function("toc_moment_meeting", "handle:Meeting", "handle:Moment")
_toc_moment_participant = Function("toc_moment_participant", "handle:Participant", "handle:Moment")
_toc_moment_until = Function("toc_moment_until", "int", "handle:Moment")
_toc_timeline = Function("toc_timeline", "status", "handle:Dataset int int handle:Instrument handle:Participant uint out_handle:MomentList")
_toc_dataset_to_xml = Function("toc_dataset_to_xml", "owned_text", "handle:Dataset")
_toc_part_to_xml = Function("toc_part_to_xml", "owned_text", "handle:Part")


class Action(Handle):
    """A treaty action."""

    @property
    def claims(self):
        """What other sources say about it. Gives: Borrowed; never None."""
        return _toc_action_claims(self)

    @property
    def dataset(self):
        """The dataset that the action belongs to: what a binding pins. Gives: Borrowed; None for None."""
        return _toc_action_dataset(self)

    @property
    def date(self):
        """The day of signature, of deposit or of receipt by the depositary; 0 when not known. Gives: A date
        (see date.h); 0 when not stated.
        """
        return _toc_action_date(self)

    @property
    def earliest(self):
        """The first day it can have been, where the date is not known. Gives: A date (see date.h); 0 when
        toc_action_date is known, and when no such bound is stated.
        """
        return _toc_action_earliest(self)

    @property
    def effect(self):
        """The day it took effect, where the depositary states one (mostly of a succession). Gives: A date (see
        date.h); 0 when not stated.
        """
        return _toc_action_effect(self)

    @property
    def id(self):
        """Its permanent id. Gives: Borrowed; None for None."""
        return _toc_action_id(self)

    @property
    def index(self):
        """Its index among all actions: 0 to count - 1. Gives: 0 also for None."""
        return _toc_action_index(self)

    @property
    def instrument(self):
        """About which instrument. Gives: Borrowed; None when there is none."""
        return _toc_action_instrument(self)

    @property
    def kind(self):
        """What was done; TOC_ACTION_CONSENT is ratification, acceptance or approval where the source does not
        say which. Gives: One of TOC_ACTION_*; 0 when other or not stated.
        """
        return _toc_action_kind(self)

    @property
    def latest(self):
        """The last day it can have been, where the date is not known. Gives: A date (see date.h); 0 when
        toc_action_date is known, and when no such bound is stated.
        """
        return _toc_action_latest(self)

    def note(self, language=None):
        """A remark, in one language. Gives: Borrowed; None when not stated in this language."""
        return _toc_action_note(self, language)

    @property
    def notes(self):
        """A remark, in all languages. Gives: Borrowed; never None."""
        return _toc_action_notes(self)

    @property
    def participant(self):
        """Who acted. Gives: Borrowed; None when there is none."""
        return _toc_action_participant(self)

    @property
    def participation(self):
        """All that this participant did about this instrument. Gives: Borrowed; None when there is none."""
        return _toc_action_participation(self)

    @property
    def provision(self):
        """The provision it is made under. Gives: Borrowed; None when there is none."""
        return _toc_action_provision(self)

    @property
    def responds(self):
        """The action it responds to (objection). Gives: Borrowed; None when there is none."""
        return _toc_action_responds(self)

    @property
    def responses(self):
        """The actions that respond to it. Gives: Borrowed; never None."""
        return _toc_action_responses(self)

    @property
    def sources(self):
        """The sources of it. Gives: Borrowed; never None."""
        return _toc_action_sources(self)

    def text(self, language=None):
        """What it says, in one language. Gives: Borrowed; None when not stated in this language."""
        return _toc_action_text(self, language)

    @property
    def texts(self):
        """What it says, in all languages. Gives: Borrowed; never None."""
        return _toc_action_texts(self)

    @property
    def withdraws(self):
        """The action it withdraws. Gives: Borrowed; None when there is none."""
        return _toc_action_withdraws(self)


class ActionList(Sequence):
    """A list of actions."""
    _count = Function("toc_action_list_count", "uint", "handle:ActionList")
    _at = Function("toc_action_list_at", "handle:Action", "handle:ActionList uint")
    _release = "toc_action_list_free"


class AgendaItem(Handle):
    """An item of the agenda of a meeting."""

    @property
    def dataset(self):
        """The dataset that the agenda item belongs to: what a binding pins. Gives: Borrowed; None for None."""
        return _toc_agenda_item_dataset(self)

    @property
    def index(self):
        """Its index among all agenda items: 0 to count - 1. Gives: 0 also for None."""
        return _toc_agenda_item_index(self)

    @property
    def meeting(self):
        """The meeting on whose agenda the item stands. Gives: Borrowed; None for None."""
        return _toc_agenda_item_meeting(self)

    @property
    def number(self):
        """Its number as printed, such as "1 (a)". Gives: Borrowed; None when not stated."""
        return _toc_agenda_item_number(self)

    def title(self, language=None):
        """Its title, in one language. Gives: Borrowed; None when not stated in this language."""
        return _toc_agenda_item_title(self, language)

    @property
    def titles(self):
        """Its title, in all languages. Gives: Borrowed; never None."""
        return _toc_agenda_item_titles(self)


class AgendaItemList(Sequence):
    """A list of agenda items."""
    _count = Function("toc_agenda_item_list_count", "uint", "handle:AgendaItemList")
    _at = Function("toc_agenda_item_list_at", "handle:AgendaItem", "handle:AgendaItemList uint")
    _release = "toc_agenda_item_list_free"


class Body(Handle):
    """A body: conference, committee, working group, assembly."""

    def session(self, session):
        """Finds the session of a body by its number. Gives: Borrowed; None when the body has no such session."""
        return _toc_body_session(self, session)

    def alias(self, language=None):
        """Another name, in one language. Gives: Borrowed; None when not stated in this language."""
        return _toc_body_alias(self, language)

    @property
    def aliases(self):
        """Another name, in all languages. Gives: Borrowed; never None."""
        return _toc_body_aliases(self)

    @property
    def children(self):
        """The bodies that report to it. Gives: Borrowed; never None."""
        return _toc_body_children(self)

    @property
    def claims(self):
        """What other sources say about it. Gives: Borrowed; never None."""
        return _toc_body_claims(self)

    @property
    def concerned_by(self):
        """The decisions and resolutions that concern it. Gives: Borrowed; never None."""
        return _toc_body_concerned_by(self)

    @property
    def dataset(self):
        """The dataset that the body belongs to: what a binding pins. Gives: Borrowed; None for None."""
        return _toc_body_dataset(self)

    @property
    def decisions(self):
        """Its decisions and resolutions. Gives: Borrowed; never None."""
        return _toc_body_decisions(self)

    @property
    def documents(self):
        """Its documents. Gives: Borrowed; never None."""
        return _toc_body_documents(self)

    @property
    def established_by(self):
        """The decisions and resolutions that established it or shaped its mandate. Gives: Borrowed; never
        None.
        """
        return _toc_body_established_by(self)

    @property
    def id(self):
        """Its permanent id. Gives: Borrowed; None for None."""
        return _toc_body_id(self)

    @property
    def index(self):
        """Its index among all bodies: 0 to count - 1. Gives: 0 also for None."""
        return _toc_body_index(self)

    @property
    def kind(self):
        """What kind of body it is. Gives: One of TOC_BODY_*; 0 when other or not stated."""
        return _toc_body_kind(self)

    @property
    def meetings(self):
        """Its meetings, in the order of the dataset. Gives: Borrowed; never None."""
        return _toc_body_meetings(self)

    def name(self, language=None):
        """Its official name, in one language. Gives: Borrowed; None when not stated in this language."""
        return _toc_body_name(self, language)

    @property
    def names(self):
        """Its official name, in all languages. Gives: Borrowed; never None."""
        return _toc_body_names(self)

    def note(self, language=None):
        """A remark, in one language. Gives: Borrowed; None when not stated in this language."""
        return _toc_body_note(self, language)

    @property
    def notes(self):
        """A remark, in all languages. Gives: Borrowed; never None."""
        return _toc_body_notes(self)

    def officer(self, language=None):
        """A person who held an office in it, in one language. Gives: Borrowed; None when not stated in this
        language.
        """
        return _toc_body_officer(self, language)

    @property
    def officers(self):
        """A person who held an office in it, in all languages. Gives: Borrowed; never None."""
        return _toc_body_officers(self)

    @property
    def parent(self):
        """The body that it reports to. Gives: Borrowed; None when there is none."""
        return _toc_body_parent(self)

    @property
    def provision(self):
        """The provision that establishes it. Gives: Borrowed; None when there is none."""
        return _toc_body_provision(self)

    @property
    def series(self):
        """Its series of document symbols. Gives: Borrowed; never None."""
        return _toc_body_series(self)

    def short_name(self, language=None):
        """Its usual short name, in one language. Gives: Borrowed; None when not stated in this language."""
        return _toc_body_short_name(self, language)

    @property
    def short_names(self):
        """Its usual short name, in all languages. Gives: Borrowed; never None."""
        return _toc_body_short_names(self)

    @property
    def sources(self):
        """The sources behind it. Gives: Borrowed; never None."""
        return _toc_body_sources(self)

    @property
    def symbol(self):
        """Its symbol or code, such as "CTOC/COP". Gives: Borrowed; None when not stated."""
        return _toc_body_symbol(self)


class BodyList(Sequence):
    """A list of bodies."""
    _count = Function("toc_body_list_count", "uint", "handle:BodyList")
    _at = Function("toc_body_list_at", "handle:Body", "handle:BodyList uint")
    _release = "toc_body_list_free"


class Citation(Handle):
    """A citation found in a text. It lives as long as its list."""

    @property
    def end(self):
        """Where the citation ends. Gives: Bytes from the start of the text to the first byte behind it; 0 for
        None.
        """
        return _toc_citation_end(self)

    def instrument(self, position):
        """The instrument that a target is or stands in. Gives: Borrowed from the dataset; None when there is
        none.
        """
        return _toc_citation_instrument(self, position)

    def provision(self, position):
        """A target as a provision. Gives: Borrowed from the dataset; None when it is none."""
        return _toc_citation_provision(self, position)

    @property
    def start(self):
        """Where the citation begins. Gives: Bytes from the start of the text; 0 for None."""
        return _toc_citation_start(self)

    @property
    def state(self):
        """What is known about it, and so what its targets are. Gives: One of TOC_CITE_*; 0, without targets,
        for "this paragraph" where nothing says which one; 0 for None.
        """
        return _toc_citation_state(self)

    @property
    def target_count(self):
        """How many targets it has: more than one for a range, for "each Protocol", and when it is ambiguous.
        Gives: 0 for None.
        """
        return _toc_citation_target_count(self)

    def target_id(self, position):
        """The id of a target; of a symbol that is not in the dataset, the symbol. Gives: Borrowed from the
        list; None when position is too large.
        """
        return _toc_citation_target_id(self, position)

    def target_kind(self, position):
        """The kind of a target: provision, instrument, decision or document; TOC_KIND_NONE for one that is not
        in the dataset. Gives: One of TOC_KIND_*.
        """
        return _toc_citation_target_kind(self, position)


class CitationList(Sequence):
    """A list of citations, in the order of the text."""
    _count = Function("toc_citation_list_count", "uint", "handle:CitationList")
    _at = Function("toc_citation_list_at", "handle:Citation", "handle:CitationList uint")
    _release = "toc_citation_list_free"


class Claim(Handle):
    """What another source says about a member of an entity, and why it was not followed."""

    @property
    def dataset(self):
        """The dataset that the claim belongs to: what a binding pins. Gives: Borrowed; None for None."""
        return _toc_claim_dataset(self)

    @property
    def index(self):
        """Its index among all claims: 0 to count - 1. Gives: 0 also for None."""
        return _toc_claim_index(self)

    @property
    def of(self):
        """The member that the claim is about, by its name in the dataset, such as "end". Gives: Borrowed; None
        when not stated.
        """
        return _toc_claim_of(self)

    @property
    def owner_id(self):
        """The id of the entity that the claim belongs to. Gives: Borrowed; None for None."""
        return _toc_claim_owner_id(self)

    @property
    def owner_kind(self):
        """The kind of the entity that the claim belongs to. Gives: One of TOC_KIND_*; TOC_KIND_NONE for None."""
        return _toc_claim_owner_kind(self)

    @property
    def sources(self):
        """The sources that make the claim. Gives: Borrowed; never None."""
        return _toc_claim_sources(self)

    @property
    def value(self):
        """The value that was not followed, as the dataset writes it. Gives: Borrowed; None when not stated."""
        return _toc_claim_value(self)

    def why(self, language=None):
        """Why the claim was not followed, in one language. Gives: Borrowed; None when not stated in this
        language.
        """
        return _toc_claim_why(self, language)

    @property
    def whys(self):
        """Why the claim was not followed, in all languages. Gives: Borrowed; never None."""
        return _toc_claim_whys(self)


class ClaimList(Sequence):
    """A list of claims."""
    _count = Function("toc_claim_list_count", "uint", "handle:ClaimList")
    _at = Function("toc_claim_list_at", "handle:Claim", "handle:ClaimList uint")
    _release = "toc_claim_list_free"


class Correction(Handle):
    """A correction of an authentic text."""

    @property
    def dataset(self):
        """The dataset that the correction belongs to: what a binding pins. Gives: Borrowed; None for None."""
        return _toc_correction_dataset(self)

    @property
    def date(self):
        """Its date. Gives: A date (see date.h); 0 when not stated."""
        return _toc_correction_date(self)

    @property
    def index(self):
        """Its index among all corrections: 0 to count - 1. Gives: 0 also for None."""
        return _toc_correction_index(self)

    @property
    def instrument(self):
        """The instrument that the correction belongs to. Gives: Borrowed; None for None."""
        return _toc_correction_instrument(self)

    @property
    def kind(self):
        """Whether it was proposed or effected. Gives: One of TOC_CORRECTION_*; 0 when other or not stated."""
        return _toc_correction_kind(self)

    @property
    def language(self):
        """The language of the corrected text, a BCP 47 tag. Gives: Borrowed; None when not stated."""
        return _toc_correction_language(self)

    def note(self, language=None):
        """What was corrected, in one language. Gives: Borrowed; None when not stated in this language."""
        return _toc_correction_note(self, language)

    @property
    def notes(self):
        """What was corrected, in all languages. Gives: Borrowed; never None."""
        return _toc_correction_notes(self)

    @property
    def notification(self):
        """The depositary notification, such as "C.N.619.2004.TREATIES-23". Gives: Borrowed; None when not
        stated.
        """
        return _toc_correction_notification(self)

    @property
    def sources(self):
        """The sources behind it. Gives: Borrowed; never None."""
        return _toc_correction_sources(self)


class CorrectionList(Sequence):
    """A list of corrections."""
    _count = Function("toc_correction_list_count", "uint", "handle:CorrectionList")
    _at = Function("toc_correction_list_at", "handle:Correction", "handle:CorrectionList uint")
    _release = "toc_correction_list_free"


class Coverage(Handle):
    """How complete one section of the data is, and as of when."""

    @property
    def as_of(self):
        """The day up to which it is complete to that level. Gives: A date (see date.h); 0 when not stated."""
        return _toc_coverage_as_of(self)

    @property
    def dataset(self):
        """The dataset that the coverage belongs to: what a binding pins. Gives: Borrowed; None for None."""
        return _toc_coverage_dataset(self)

    @property
    def index(self):
        """Its index among all coverages: 0 to count - 1. Gives: 0 also for None."""
        return _toc_coverage_index(self)

    @property
    def instrument(self):
        """The instrument it is about; None when the section is not split by instrument. Gives: Borrowed; None
        when there is none.
        """
        return _toc_coverage_instrument(self)

    @property
    def level(self):
        """How complete it is. Gives: One of TOC_COVERAGE_*; 0 when other or not stated."""
        return _toc_coverage_level(self)

    def note(self, language=None):
        """What is missing, in one language. Gives: Borrowed; None when not stated in this language."""
        return _toc_coverage_note(self, language)

    @property
    def notes(self):
        """What is missing, in all languages. Gives: Borrowed; never None."""
        return _toc_coverage_notes(self)

    @property
    def section(self):
        """The section of the data. Gives: One of TOC_SECTION_*; 0 when other or not stated."""
        return _toc_coverage_section(self)

    @property
    def sources(self):
        """The sources behind it. Gives: Borrowed; never None."""
        return _toc_coverage_sources(self)


class CoverageList(Sequence):
    """A list of coverages."""
    _count = Function("toc_coverage_list_count", "uint", "handle:CoverageList")
    _at = Function("toc_coverage_list_at", "handle:Coverage", "handle:CoverageList uint")
    _release = "toc_coverage_list_free"


class Dataset(Handle):
    """Everything known, in one immutable block."""
    _release = "toc_dataset_unref"

    @property
    def actions(self):
        """All actions, in the order of the dataset. Gives: Borrowed; never None."""
        return _toc_dataset_actions(self)

    def find_action(self, id=None):
        """Finds an action by its id. Gives: Borrowed; None when there is no such action."""
        return _toc_dataset_find_action(self, id)

    @property
    def as_of(self):
        """The day up to which the data was collected; sections may lag behind it, see toc_coverage. Gives: A
        date (see date.h); 0 when not stated.
        """
        return _toc_dataset_as_of(self)

    @property
    def edition(self):
        """The edition of the data, as the root element of its first file states it."""
        return _toc_dataset_edition(self)

    def find_kind(self, id=None):
        """The kind of thing that an id names. Gives: One of TOC_KIND_*; TOC_KIND_NONE when nothing has this
        id.
        """
        return _toc_dataset_find_kind(self, id)

    @property
    def format(self):
        """The format of the data, such as "1.0"."""
        return _toc_dataset_format(self)

    def save(self, path):
        """Saves the dataset as a snapshot file, atomically: the file is there whole, or the old one remains.
        Gives: TOC_OK, or TOC_E_ARGUMENT, TOC_E_NOMEM, TOC_E_IO (errno tells why).
        """
        return _toc_dataset_save(self, path)

    def sha256(self):
        """SHA-256 of the canonical XML of the whole dataset, 64 hexadecimal digits. Gives: 64; or 0 when the
        digest was not computed (see toc_loader_set_digest).
        """
        return _toc_dataset_sha256(self)

    def verify(self):
        """Checks all of the image: checksum, rows, references, lists, indexes, strings. Done already for every
        dataset that was not mapped. Gives: TOC_OK; TOC_E_FORMAT when something is wrong; TOC_E_ARGUMENT for
        None.
        """
        return _toc_dataset_verify(self)

    @property
    def decisions(self):
        """All decisions, in the order of the dataset. Gives: Borrowed; never None."""
        return _toc_dataset_decisions(self)

    def find_decision(self, id=None):
        """Finds a decision by its id. Gives: Borrowed; None when there is no such decision."""
        return _toc_dataset_find_decision(self, id)

    @property
    def documents(self):
        """All documents, in the order of the dataset. Gives: Borrowed; never None."""
        return _toc_dataset_documents(self)

    def find_document(self, id=None):
        """Finds a document by its id. Gives: Borrowed; None when there is no such document."""
        return _toc_dataset_find_document(self, id)

    @property
    def events(self):
        """All events, in the order of the dataset. Gives: Borrowed; never None."""
        return _toc_dataset_events(self)

    def find_event(self, id=None):
        """Finds an event by its id. Gives: Borrowed; None when there is no such event."""
        return _toc_dataset_find_event(self, id)

    @property
    def corrections(self):
        """All corrections, in the order of the dataset. Gives: Borrowed; never None."""
        return _toc_dataset_corrections(self)

    @property
    def editions(self):
        """All editions, in the order of the dataset. Gives: Borrowed; never None."""
        return _toc_dataset_editions(self)

    def find_instrument(self, id=None):
        """Finds an instrument by its id. Gives: Borrowed; None when there is no such instrument."""
        return _toc_dataset_find_instrument(self, id)

    @property
    def instruments(self):
        """All instruments, in the order of the dataset. Gives: Borrowed; never None."""
        return _toc_dataset_instruments(self)

    @property
    def openings(self):
        """All openings, in the order of the dataset. Gives: Borrowed; never None."""
        return _toc_dataset_openings(self)

    @property
    def rules(self):
        """All rules, in the order of the dataset. Gives: Borrowed; never None."""
        return _toc_dataset_rules(self)

    @property
    def agenda_items(self):
        """All agenda items, in the order of the dataset. Gives: Borrowed; never None."""
        return _toc_dataset_agenda_items(self)

    @property
    def all_series(self):
        """All series, in the order of the dataset. Gives: Borrowed; never None."""
        return _toc_dataset_all_series(self)

    @property
    def bodies(self):
        """All bodies, in the order of the dataset. Gives: Borrowed; never None."""
        return _toc_dataset_bodies(self)

    def find_body(self, id=None):
        """Finds a body by its id. Gives: Borrowed; None when there is no such body."""
        return _toc_dataset_find_body(self, id)

    def find_meeting(self, id=None):
        """Finds a meeting by its id. Gives: Borrowed; None when there is no such meeting."""
        return _toc_dataset_find_meeting(self, id)

    @property
    def meetings(self):
        """All meetings, in the order of the dataset. Gives: Borrowed; never None."""
        return _toc_dataset_meetings(self)

    def find_participant(self, id=None):
        """Finds a participant by its id. Gives: Borrowed; None when there is no such participant."""
        return _toc_dataset_find_participant(self, id)

    @property
    def participants(self):
        """All participants, in the order of the dataset. Gives: Borrowed; never None."""
        return _toc_dataset_participants(self)

    @property
    def examples(self):
        """All examples, in the order of the dataset. Gives: Borrowed; never None."""
        return _toc_dataset_examples(self)

    def find_phrase(self, id=None):
        """Finds a phrase by its id. Gives: Borrowed; None when there is no such phrase."""
        return _toc_dataset_find_phrase(self, id)

    @property
    def phrases(self):
        """All phrases, in the order of the dataset. Gives: Borrowed; never None."""
        return _toc_dataset_phrases(self)

    @property
    def wordings(self):
        """All wordings, in the order of the dataset. Gives: Borrowed; never None."""
        return _toc_dataset_wordings(self)

    @property
    def duties(self):
        """All duties, in the order of the dataset. Gives: Borrowed; never None."""
        return _toc_dataset_duties(self)

    def find_duty(self, id=None):
        """Finds a duty by its id. Gives: Borrowed; None when there is no such duty."""
        return _toc_dataset_find_duty(self, id)

    def find_provision(self, id=None):
        """Finds a provision by its locator, such as "untoc#art_16__para_3". Gives: Borrowed; None when there
        is no such provision.
        """
        return _toc_dataset_find_provision(self, id)

    @property
    def provisions(self):
        """All provisions, in the order of the dataset. Gives: Borrowed; never None."""
        return _toc_dataset_provisions(self)

    @property
    def references(self):
        """All references, in the order of the dataset. Gives: Borrowed; never None."""
        return _toc_dataset_references(self)

    def find_resource(self, id=None):
        """Finds a resource by its id. Gives: Borrowed; None when there is no such resource."""
        return _toc_dataset_find_resource(self, id)

    @property
    def resources(self):
        """All resources, in the order of the dataset. Gives: Borrowed; never None."""
        return _toc_dataset_resources(self)

    @property
    def claims(self):
        """All claims, in the order of the dataset. Gives: Borrowed; never None."""
        return _toc_dataset_claims(self)

    @property
    def coverages(self):
        """All coverages, in the order of the dataset. Gives: Borrowed; never None."""
        return _toc_dataset_coverages(self)

    def find_source(self, id=None):
        """Finds a source by its id. Gives: Borrowed; None when there is no such source."""
        return _toc_dataset_find_source(self, id)

    @property
    def parts(self):
        """All parts, in the order of the dataset. Gives: Borrowed; never None."""
        return _toc_dataset_parts(self)

    @property
    def sources(self):
        """All sources, in the order of the dataset. Gives: Borrowed; never None."""
        return _toc_dataset_sources(self)

    @property
    def participations(self):
        """All participations, in the order of the dataset. Gives: Borrowed; never None."""
        return _toc_dataset_participations(self)

    def find_term(self, id=None):
        """Finds a term by its id. Gives: Borrowed; None when there is no such term."""
        return _toc_dataset_find_term(self, id)

    def find_topic(self, id=None):
        """Finds a topic by its id. Gives: Borrowed; None when there is no such topic."""
        return _toc_dataset_find_topic(self, id)

    @property
    def terms(self):
        """All terms, in the order of the dataset. Gives: Borrowed; never None."""
        return _toc_dataset_terms(self)

    @property
    def topics(self):
        """All topics, in the order of the dataset. Gives: Borrowed; never None."""
        return _toc_dataset_topics(self)

    @property
    def texts(self):
        """All texts, in the order of the dataset. Gives: Borrowed; never None."""
        return _toc_dataset_texts(self)

    def to_xml(self):
        """The whole dataset as one file, whatever the number of files it came from. Gives: The XML; None for
        None and when memory runs out.
        """
        return _toc_dataset_to_xml(self)


class Decision(Handle):
    """A decision or resolution of a body."""

    @property
    def adopted(self):
        """The day of its adoption. Gives: A date (see date.h); 0 when not stated."""
        return _toc_decision_adopted(self)

    @property
    def adopts(self):
        """The instruments it adopted. Gives: Borrowed; never None."""
        return _toc_decision_adopts(self)

    @property
    def bodies(self):
        """The bodies it concerns. Gives: Borrowed; never None."""
        return _toc_decision_bodies(self)

    @property
    def body(self):
        """The body that took it. Gives: Borrowed; None when there is none."""
        return _toc_decision_body(self)

    @property
    def cited_by(self):
        """The references to it. Gives: Borrowed; never None."""
        return _toc_decision_cited_by(self)

    @property
    def claims(self):
        """What other sources say about it. Gives: Borrowed; never None."""
        return _toc_decision_claims(self)

    @property
    def dataset(self):
        """The dataset that the decision belongs to: what a binding pins. Gives: Borrowed; None for None."""
        return _toc_decision_dataset(self)

    @property
    def editions(self):
        """Published versions of it. Gives: Borrowed; never None."""
        return _toc_decision_editions(self)

    @property
    def establishes(self):
        """The bodies it established. Gives: Borrowed; never None."""
        return _toc_decision_establishes(self)

    @property
    def id(self):
        """Its permanent id. Gives: Borrowed; None for None."""
        return _toc_decision_id(self)

    @property
    def index(self):
        """Its index among all decisions: 0 to count - 1. Gives: 0 also for None."""
        return _toc_decision_index(self)

    @property
    def instruments(self):
        """The instruments it concerns. Gives: Borrowed; never None."""
        return _toc_decision_instruments(self)

    @property
    def kind(self):
        """Whether it is a decision or a resolution. Gives: One of TOC_DECISION_*; 0 when other or not stated."""
        return _toc_decision_kind(self)

    @property
    def meeting(self):
        """The meeting at which it was taken. Gives: Borrowed; None when there is none."""
        return _toc_decision_meeting(self)

    def note(self, language=None):
        """A remark, in one language. Gives: Borrowed; None when not stated in this language."""
        return _toc_decision_note(self, language)

    @property
    def notes(self):
        """A remark, in all languages. Gives: Borrowed; never None."""
        return _toc_decision_notes(self)

    @property
    def number(self):
        """Its number, such as "4/4"; numbers of decisions and of resolutions are counted apart. Gives:
        Borrowed; None when not stated.
        """
        return _toc_decision_number(self)

    @property
    def provisions(self):
        """The provisions it concerns. Gives: Borrowed; never None."""
        return _toc_decision_provisions(self)

    @property
    def references(self):
        """The cross-references it makes. Gives: Borrowed; never None."""
        return _toc_decision_references(self)

    @property
    def sources(self):
        """The sources behind it. Gives: Borrowed; never None."""
        return _toc_decision_sources(self)

    @property
    def summaries(self):
        """What it says, in our own words, in all languages. Gives: Borrowed; never None."""
        return _toc_decision_summaries(self)

    def summary(self, language=None):
        """What it says, in our own words, in one language. Gives: Borrowed; None when not stated in this
        language.
        """
        return _toc_decision_summary(self, language)

    @property
    def symbol(self):
        """Its document symbol, such as "A/RES/55/25". Gives: Borrowed; None when not stated."""
        return _toc_decision_symbol(self)

    def title(self, language=None):
        """Its title, in one language. Gives: Borrowed; None when not stated in this language."""
        return _toc_decision_title(self, language)

    @property
    def titles(self):
        """Its title, in all languages. Gives: Borrowed; never None."""
        return _toc_decision_titles(self)

    @property
    def topics(self):
        """What it is about. Gives: Borrowed; never None."""
        return _toc_decision_topics(self)


class DecisionList(Sequence):
    """A list of decisions."""
    _count = Function("toc_decision_list_count", "uint", "handle:DecisionList")
    _at = Function("toc_decision_list_at", "handle:Decision", "handle:DecisionList uint")
    _release = "toc_decision_list_free"


class Diagnostic(Handle):
    """One thing that is wrong with a file; borrowed from the loader."""

    @property
    def code(self):
        """Its stable number, from the registry in doc/diagnostics.md. Gives: 0 for None."""
        return _toc_diagnostic_code(self)

    @property
    def column(self):
        """The column, counted from 1 in characters; of a tag, where it ends. Gives: 0 when not known."""
        return _toc_diagnostic_column(self)

    @property
    def file(self):
        """The file, as it was named to the loader. Gives: Borrowed from the loader; None for None."""
        return _toc_diagnostic_file(self)

    @property
    def help(self):
        """What diagnostics of this code mean in general, and what to do. Gives: A constant; None for None."""
        return _toc_diagnostic_help(self)

    @property
    def line(self):
        """The line, counted from 1; of a tag, the line on which it ends. Gives: 0 for None."""
        return _toc_diagnostic_line(self)

    @property
    def message(self):
        """The complete message: what is wrong here, what was expected. Printable UTF-8, below 1000 bytes.
        Gives: Borrowed from the loader; None for None.
        """
        return _toc_diagnostic_message(self)

    @property
    def name(self):
        """Its stable name, such as "dangling-reference". Gives: A constant; None for None."""
        return _toc_diagnostic_name(self)

    @property
    def path(self):
        """The way through the elements, such as "/dataset/meeting[cop-01]/title"; "" when outside of all.
        Gives: Borrowed from the loader; None for None.
        """
        return _toc_diagnostic_path(self)

    @property
    def severity(self):
        """How bad it is. Gives: One of TOC_SEVERITY_*; 0 for None."""
        return _toc_diagnostic_severity(self)


class Difference(Handle):
    """One difference; borrowed from its list."""

    @property
    def after(self):
        """The value in the second dataset, likewise. Gives: Borrowed from the list; None when it has none."""
        return _toc_difference_after(self)

    @property
    def before(self):
        """The value in the first dataset, as text: dates in ISO 8601, lists with a space between the ids,
        several texts of one language with a line feed between them and their attributes in brackets behind
        them. Gives: Borrowed from the list; None when it has none.
        """
        return _toc_difference_before(self)

    @property
    def change(self):
        """What happened to it. Gives: One of TOC_CHANGE_*; 0 for None."""
        return _toc_difference_change(self)

    @property
    def id(self):
        """Its id; of a coverage, which has none, its section and the id of its instrument. Gives: Borrowed
        from the list; "" for the dataset itself; None for None.
        """
        return _toc_difference_id(self)

    @property
    def kind(self):
        """What kind of thing differs. Gives: One of TOC_KIND_*; TOC_KIND_NONE for the dataset itself, and for
        None.
        """
        return _toc_difference_kind(self)

    @property
    def language(self):
        """The language of the texts that differ. Gives: Borrowed from the list; None for what is no text."""
        return _toc_difference_language(self)

    @property
    def member(self):
        """The member that differs, as the dataset names its attribute or element, such as "date", "title" or
        "ref"; "owner" for what moved to another entity. Gives: Borrowed from the list; None when all of the
        entity was added or removed.
        """
        return _toc_difference_member(self)


class DifferenceList(Sequence):
    """An owned list of differences."""
    _count = Function("toc_difference_list_count", "uint", "handle:DifferenceList")
    _at = Function("toc_difference_list_at", "handle:Difference", "handle:DifferenceList uint")
    _release = "toc_difference_list_free"


class Document(Handle):
    """A document."""

    @property
    def agenda(self):
        """The agenda item it was issued under. Gives: Borrowed; None when not stated."""
        return _toc_document_agenda(self)

    @property
    def body(self):
        """The body it belongs to. Gives: Borrowed; None when there is none."""
        return _toc_document_body(self)

    @property
    def cited_by(self):
        """The references to it. Gives: Borrowed; never None."""
        return _toc_document_cited_by(self)

    @property
    def claims(self):
        """What other sources say about it. Gives: Borrowed; never None."""
        return _toc_document_claims(self)

    @property
    def dataset(self):
        """The dataset that the document belongs to: what a binding pins. Gives: Borrowed; None for None."""
        return _toc_document_dataset(self)

    @property
    def date(self):
        """Its date. Gives: A date (see date.h); 0 when not stated."""
        return _toc_document_date(self)

    @property
    def editions(self):
        """Published versions of it. Gives: Borrowed; never None."""
        return _toc_document_editions(self)

    @property
    def family(self):
        """Its addenda, revisions and corrigenda. Gives: Borrowed; never None."""
        return _toc_document_family(self)

    @property
    def id(self):
        """Its permanent id. Gives: Borrowed; None for None."""
        return _toc_document_id(self)

    @property
    def index(self):
        """Its index among all documents: 0 to count - 1. Gives: 0 also for None."""
        return _toc_document_index(self)

    @property
    def job(self):
        """Its job number. Gives: Borrowed; None when not stated."""
        return _toc_document_job(self)

    @property
    def kind(self):
        """What kind of document it is. Gives: One of TOC_DOCUMENT_*; 0 when other or not stated."""
        return _toc_document_kind(self)

    @property
    def languages(self):
        """The languages it is known to exist in, as BCP 47 tags separated by spaces. Gives: Borrowed; None
        when not stated.
        """
        return _toc_document_languages(self)

    @property
    def meeting(self):
        """The meeting it was made for. Gives: Borrowed; None when there is none."""
        return _toc_document_meeting(self)

    def note(self, language=None):
        """A remark, in one language. Gives: Borrowed; None when not stated in this language."""
        return _toc_document_note(self, language)

    @property
    def notes(self):
        """A remark, in all languages. Gives: Borrowed; never None."""
        return _toc_document_notes(self)

    @property
    def of(self):
        """The document to which it is an addendum, revision or corrigendum. Gives: Borrowed; None when there
        is none.
        """
        return _toc_document_of(self)

    @property
    def references(self):
        """The cross-references it makes. Gives: Borrowed; never None."""
        return _toc_document_references(self)

    @property
    def reports_on(self):
        """The meetings whose report it is. Gives: Borrowed; never None."""
        return _toc_document_reports_on(self)

    @property
    def sources(self):
        """The sources behind it. Gives: Borrowed; never None."""
        return _toc_document_sources(self)

    @property
    def symbol(self):
        """Its United Nations symbol. Gives: Borrowed; None when not stated."""
        return _toc_document_symbol(self)

    def title(self, language=None):
        """Its title, in one language. Gives: Borrowed; None when not stated in this language."""
        return _toc_document_title(self, language)

    @property
    def titles(self):
        """Its title, in all languages. Gives: Borrowed; never None."""
        return _toc_document_titles(self)


class DocumentList(Sequence):
    """A list of documents."""
    _count = Function("toc_document_list_count", "uint", "handle:DocumentList")
    _at = Function("toc_document_list_at", "handle:Document", "handle:DocumentList uint")
    _release = "toc_document_list_free"


class Duty(Handle):
    """A duty to notify, inform, designate or report, or a deadline."""

    def condition(self, language=None):
        """Under which condition, in one language. Gives: Borrowed; None when not stated in this language."""
        return _toc_duty_condition(self, language)

    @property
    def conditions(self):
        """Under which condition, in all languages. Gives: Borrowed; never None."""
        return _toc_duty_conditions(self)

    @property
    def dataset(self):
        """The dataset that the duty belongs to: what a binding pins. Gives: Borrowed; None for None."""
        return _toc_duty_dataset(self)

    @property
    def days(self):
        """Its time limit in days; 0 when not in days."""
        return _toc_duty_days(self)

    def holder(self, language=None):
        """Who has the duty, in one language. Gives: Borrowed; None when not stated in this language."""
        return _toc_duty_holder(self, language)

    @property
    def holders(self):
        """Who has the duty, in all languages. Gives: Borrowed; never None."""
        return _toc_duty_holders(self)

    @property
    def id(self):
        """Its permanent id. Gives: Borrowed; None for None."""
        return _toc_duty_id(self)

    @property
    def index(self):
        """Its index among all duties: 0 to count - 1. Gives: 0 also for None."""
        return _toc_duty_index(self)

    @property
    def kind(self):
        """What kind of duty it is. Gives: One of TOC_DUTY_*; 0 when other or not stated."""
        return _toc_duty_kind(self)

    @property
    def months(self):
        """Its time limit in months; 0 when not in months."""
        return _toc_duty_months(self)

    @property
    def provision(self):
        """The provision that sets the duty. Gives: Borrowed; None for None."""
        return _toc_duty_provision(self)

    def recipient(self, language=None):
        """To whom it is owed, in one language. Gives: Borrowed; None when not stated in this language."""
        return _toc_duty_recipient(self, language)

    @property
    def recipients(self):
        """To whom it is owed, in all languages. Gives: Borrowed; never None."""
        return _toc_duty_recipients(self)

    def recurrence(self, language=None):
        """When it has to be done again, in one language. Gives: Borrowed; None when not stated in this
        language.
        """
        return _toc_duty_recurrence(self, language)

    @property
    def recurrences(self):
        """When it has to be done again, in all languages. Gives: Borrowed; never None."""
        return _toc_duty_recurrences(self)

    @property
    def summaries(self):
        """What has to be done, in our own words, in all languages. Gives: Borrowed; never None."""
        return _toc_duty_summaries(self)

    def summary(self, language=None):
        """What has to be done, in our own words, in one language. Gives: Borrowed; None when not stated in
        this language.
        """
        return _toc_duty_summary(self, language)

    def timing(self, language=None):
        """When it has to be done, in one language. Gives: Borrowed; None when not stated in this language."""
        return _toc_duty_timing(self, language)

    @property
    def timings(self):
        """When it has to be done, in all languages. Gives: Borrowed; never None."""
        return _toc_duty_timings(self)

    @property
    def years(self):
        """Its time limit in years; 0 when not in years."""
        return _toc_duty_years(self)


class DutyList(Sequence):
    """A list of duties."""
    _count = Function("toc_duty_list_count", "uint", "handle:DutyList")
    _at = Function("toc_duty_list_at", "handle:Duty", "handle:DutyList uint")
    _release = "toc_duty_list_free"


class Edition(Handle):
    """A published version of something in one language."""

    @property
    def dataset(self):
        """The dataset that the edition belongs to: what a binding pins. Gives: Borrowed; None for None."""
        return _toc_edition_dataset(self)

    @property
    def date(self):
        """Its date. Gives: A date (see date.h); 0 when not stated."""
        return _toc_edition_date(self)

    @property
    def format(self):
        """Its format, such as "pdf". Gives: Borrowed; None when not stated."""
        return _toc_edition_format(self)

    @property
    def href(self):
        """Its address. Gives: Borrowed; None when not stated."""
        return _toc_edition_href(self)

    @property
    def index(self):
        """Its index among all editions: 0 to count - 1. Gives: 0 also for None."""
        return _toc_edition_index(self)

    @property
    def language(self):
        """Its language, a BCP 47 tag. Gives: Borrowed; None when not stated."""
        return _toc_edition_language(self)

    @property
    def owner_id(self):
        """The id of the entity that the edition belongs to. Gives: Borrowed; None for None."""
        return _toc_edition_owner_id(self)

    @property
    def owner_kind(self):
        """The kind of the entity that the edition belongs to. Gives: One of TOC_KIND_*; TOC_KIND_NONE for
        None.
        """
        return _toc_edition_owner_kind(self)

    @property
    def sources(self):
        """The sources behind it. Gives: Borrowed; never None."""
        return _toc_edition_sources(self)


class EditionList(Sequence):
    """A list of editions."""
    _count = Function("toc_edition_list_count", "uint", "handle:EditionList")
    _at = Function("toc_edition_list_at", "handle:Edition", "handle:EditionList uint")
    _release = "toc_edition_list_free"


class Event(Handle):
    """A dated event."""

    @property
    def dataset(self):
        """The dataset that the event belongs to: what a binding pins. Gives: Borrowed; None for None."""
        return _toc_event_dataset(self)

    @property
    def date(self):
        """The day, or the first day. Gives: A date (see date.h); 0 when not stated."""
        return _toc_event_date(self)

    @property
    def decision(self):
        """The decision or resolution it belongs to. Gives: Borrowed; None when there is none."""
        return _toc_event_decision(self)

    @property
    def id(self):
        """Its permanent id. Gives: Borrowed; None for None."""
        return _toc_event_id(self)

    @property
    def index(self):
        """Its index among all events: 0 to count - 1. Gives: 0 also for None."""
        return _toc_event_index(self)

    @property
    def instruments(self):
        """The instruments it concerns. Gives: Borrowed; never None."""
        return _toc_event_instruments(self)

    @property
    def kind(self):
        """What kind of event it is. Gives: One of TOC_EVENT_*; 0 when other or not stated."""
        return _toc_event_kind(self)

    @property
    def meeting(self):
        """The meeting it belongs to. Gives: Borrowed; None when there is none."""
        return _toc_event_meeting(self)

    def note(self, language=None):
        """A remark, in one language. Gives: Borrowed; None when not stated in this language."""
        return _toc_event_note(self, language)

    @property
    def notes(self):
        """A remark, in all languages. Gives: Borrowed; never None."""
        return _toc_event_notes(self)

    @property
    def place(self):
        """Where. Gives: Borrowed; None when not stated."""
        return _toc_event_place(self)

    @property
    def sources(self):
        """The sources behind it. Gives: Borrowed; never None."""
        return _toc_event_sources(self)

    def title(self, language=None):
        """What happened, in one language. Gives: Borrowed; None when not stated in this language."""
        return _toc_event_title(self, language)

    @property
    def titles(self):
        """What happened, in all languages. Gives: Borrowed; never None."""
        return _toc_event_titles(self)

    @property
    def until(self):
        """The last day, when it lasted longer. Gives: A date (see date.h); 0 when not stated."""
        return _toc_event_until(self)


class EventList(Sequence):
    """A list of events."""
    _count = Function("toc_event_list_count", "uint", "handle:EventList")
    _at = Function("toc_event_list_at", "handle:Event", "handle:EventList uint")
    _release = "toc_event_list_free"


class Example(Handle):
    """A citation that shows the use of a phrase."""

    @property
    def context_id(self):
        """The id of the context in which it is read. Gives: Borrowed; None when there is none."""
        return _toc_example_context_id(self)

    @property
    def context_kind(self):
        """The kind of the context in which it is read. Gives: One of TOC_KIND_*; TOC_KIND_NONE when there is
        none.
        """
        return _toc_example_context_kind(self)

    @property
    def dataset(self):
        """The dataset that the example belongs to: what a binding pins. Gives: Borrowed; None for None."""
        return _toc_example_dataset(self)

    @property
    def index(self):
        """Its index among all examples: 0 to count - 1. Gives: 0 also for None."""
        return _toc_example_index(self)

    @property
    def instruments(self):
        """The instruments that it leads to as a whole. Gives: Borrowed; never None."""
        return _toc_example_instruments(self)

    @property
    def phrase(self):
        """The phrase that it shows. Gives: Borrowed; None when there is none."""
        return _toc_example_phrase(self)

    @property
    def provisions(self):
        """The provisions that it leads to. Gives: Borrowed; never None."""
        return _toc_example_provisions(self)

    @property
    def state(self):
        """What the citation is found to be. Gives: One of TOC_CITE_*, see cite.h."""
        return _toc_example_state(self)

    def text(self, language=None):
        """The text with the citation, in one language. Gives: Borrowed; None when there is none in that
        language.
        """
        return _toc_example_text(self, language)

    @property
    def texts(self):
        """The text with the citation, in all languages. Gives: Borrowed; never None."""
        return _toc_example_texts(self)


class ExampleList(Sequence):
    """A list of examples."""
    _count = Function("toc_example_list_count", "uint", "handle:ExampleList")
    _at = Function("toc_example_list_at", "handle:Example", "handle:ExampleList uint")
    _release = "toc_example_list_free"


class Explanation(Sequence):
    """Why a status is what it is; owned by the caller."""
    _count = Function("toc_explanation_count", "uint", "handle:Explanation")
    _at = Function("toc_explanation_at", "handle:Reason", "handle:Explanation uint")
    _release = "toc_explanation_free"

    @property
    def status(self):
        """The status explained: what toc_status gives. Gives: One of TOC_STATUS_*; TOC_STATUS_UNKNOWN for
        None.
        """
        return _toc_explanation_status(self)


class Hit(Handle):
    """An entity that a query found, and why; borrowed from its list."""

    @property
    def contribution_count(self):
        """How many contributions the score is the sum of: each is one term in one text. Gives: 0 for None."""
        return _toc_hit_contribution_count(self)

    def contribution_field(self, position):
        """The member in which it stands, such as "heading". Gives: A constant; None when position is too
        large.
        """
        return _toc_hit_contribution_field(self, position)

    def contribution_frequency(self, position):
        """How often it stands there, in any of its forms. Gives: 0 when position is too large."""
        return _toc_hit_contribution_frequency(self, position)

    def contribution_language(self, position):
        """The language of that member. Gives: Borrowed from the dataset; None when it has none, and when
        position is too large.
        """
        return _toc_hit_contribution_language(self, position)

    def contribution_score(self, position):
        """Its part of the score, in thousandths. Gives: 0 when position is too large."""
        return _toc_hit_contribution_score(self, position)

    def contribution_term(self, position):
        """The term, as the query has it. Gives: Borrowed from the list; None when position is too large."""
        return _toc_hit_contribution_term(self, position)

    @property
    def field(self):
        """The member in which it fits best, such as "heading". Gives: A constant; None for None."""
        return _toc_hit_field(self)

    @property
    def id(self):
        """The permanent id of what was found. Gives: Borrowed from the dataset; None for None."""
        return _toc_hit_id(self)

    @property
    def index(self):
        """The index of what was found among all of its kind. Gives: 0 also for None."""
        return _toc_hit_index(self)

    @property
    def kind(self):
        """The kind of what was found. Gives: One of TOC_KIND_*; TOC_KIND_NONE for None."""
        return _toc_hit_kind(self)

    @property
    def language(self):
        """The language of that member. Gives: Borrowed from the dataset; None when it has none, as a symbol,
        and for None.
        """
        return _toc_hit_language(self)

    @property
    def score(self):
        """How well it fits, in thousandths; scores of one query compare, those of two do not. Gives: 0 for
        None.
        """
        return _toc_hit_score(self)

    @property
    def snippet(self):
        """About 160 bytes of it where the terms stand, cut between words; "…" shows where. Gives: Borrowed
        from the list; None for None.
        """
        return _toc_hit_snippet(self)

    @property
    def span_count(self):
        """How many stretches of the snippet are what was asked for. Gives: 0 for None."""
        return _toc_hit_span_count(self)

    def span_end(self, position):
        """The byte behind such a stretch. Gives: 0 when position is too large."""
        return _toc_hit_span_end(self, position)

    def span_start(self, position):
        """The first byte of such a stretch. They are in order and do not overlap. Gives: 0 also when position
        is too large.
        """
        return _toc_hit_span_start(self, position)

    @property
    def text(self):
        """All of that member. Gives: Borrowed from the dataset; None for None."""
        return _toc_hit_text(self)


class HitList(Sequence):
    """What a query found: the best hits, in order. It borrows from its dataset, but not from the query."""
    _count = Function("toc_hit_list_count", "uint", "handle:HitList")
    _at = Function("toc_hit_list_at", "handle:Hit", "handle:HitList uint")
    _release = "toc_hit_list_free"

    @property
    def dataset(self):
        """The dataset that was searched: what a binding pins. Gives: Borrowed; None for None."""
        return _toc_hit_list_dataset(self)

    @property
    def is_partial(self):
        """Whether nothing has all that was asked for, so that these have some of it."""
        return _toc_hit_list_is_partial(self)

    @property
    def total(self):
        """How many entities were found, those beyond the limit included. Gives: 0 for None."""
        return _toc_hit_list_total(self)


class Import(Handle):
    """The outcome of an import. It keeps its dataset alive."""
    _release = "toc_import_free"

    def diagnostic_at(self, position):
        """Why the bytes could not be read. Gives: Borrowed until the import is freed; None when position is
        too large.
        """
        return _toc_import_diagnostic_at(self, position)

    @property
    def diagnostic_count(self):
        """How many diagnostics there are; 0 when the bytes could be read. Gives: 0 for None."""
        return _toc_import_diagnostic_count(self)

    @property
    def expected(self):
        """How many provisions should have got a text: those without parts, the preamble, and those that
        introduce a list, unless the text shows that there is no introduction. Gives: 0 for None.
        """
        return _toc_import_expected(self)

    @property
    def leftover_count(self):
        """How many pieces of the text were left over. Adjacent lines are one piece. Gives: 0 for None."""
        return _toc_import_leftover_count(self)

    def leftover_line(self, position):
        """The line of the text on which the piece begins, counted from 1. Gives: 0 when position is too large."""
        return _toc_import_leftover_line(self, position)

    def leftover_reason(self, position):
        """Why the piece was left over. Gives: One of TOC_LEFTOVER_*; 0 when position is too large."""
        return _toc_import_leftover_reason(self, position)

    def leftover_text(self, position):
        """A piece that was left over, in the order of the text, cleaned of markup. Its lines are separated by
        LF. Gives: Borrowed until the import is freed; None when position is too large.
        """
        return _toc_import_leftover_text(self, position)

    @property
    def placed(self):
        """How many of them did get one; all of them when it equals toc_import_expected. Gives: 0 for None."""
        return _toc_import_placed(self)

    def unplaced_at(self, position):
        """A provision that got no text, in the order of the instrument. Gives: Borrowed until the import is
        freed; None when position is too large.
        """
        return _toc_import_unplaced_at(self, position)

    @property
    def unplaced_count(self):
        """How many of them got none. Gives: 0 for None."""
        return _toc_import_unplaced_count(self)

    @property
    def xml(self):
        """The overlay as a canonical XML file, to be given to toc_loader_add_memory behind the files of the
        dataset. Gives: Borrowed until the import is freed; None for None.
        """
        return _toc_import_xml(self)


class Instrument(Handle):
    """A treaty."""

    def to_akn(self, language=None):
        """An instrument as an Akoma Ntoso act: metadata, preamble, articles with eId after the naming
        convention and with our locator as wId. A provision whose official text the dataset has (from an
        overlay) shows it; one without shows our summary in a remark of class "summary" that says so.
        References stand in a remark of class "references". toc_import_text reads the result back. Gives:
        The XML, valid against the schema of Akoma Ntoso 3.0; None for None, for a language that is no tag,
        and when memory runs out.
        """
        return _toc_instrument_to_akn(self, language)

    @property
    def actions(self):
        """The treaty actions about it, in the order of the dataset. Gives: Borrowed; never None."""
        return _toc_instrument_actions(self)

    @property
    def adopted(self):
        """The day of its adoption. Gives: A date (see date.h); 0 when not stated."""
        return _toc_instrument_adopted(self)

    @property
    def adopted_at(self):
        """The place of its adoption. Gives: Borrowed; None when not stated."""
        return _toc_instrument_adopted_at(self)

    @property
    def adopted_by(self):
        """The resolution that adopted it. Gives: Borrowed; None when there is none."""
        return _toc_instrument_adopted_by(self)

    def alias(self, language=None):
        """Another name by which it is cited, in one language. Gives: Borrowed; None when not stated in this
        language.
        """
        return _toc_instrument_alias(self, language)

    @property
    def aliases(self):
        """Another name by which it is cited, in all languages. Gives: Borrowed; never None."""
        return _toc_instrument_aliases(self)

    @property
    def annex(self):
        """The annex of that resolution, as printed. Gives: Borrowed; None when not stated."""
        return _toc_instrument_annex(self)

    @property
    def authentic(self):
        """The languages whose texts are equally authentic, as BCP 47 tags separated by spaces. Gives:
        Borrowed; None when not stated.
        """
        return _toc_instrument_authentic(self)

    @property
    def cited_by(self):
        """The references to it as a whole. Gives: Borrowed; never None."""
        return _toc_instrument_cited_by(self)

    @property
    def claims(self):
        """What other sources say about it. Gives: Borrowed; never None."""
        return _toc_instrument_claims(self)

    @property
    def corrections(self):
        """Corrections of its authentic texts. Gives: Borrowed; never None."""
        return _toc_instrument_corrections(self)

    @property
    def coverage(self):
        """How complete the data about it is. Gives: Borrowed; never None."""
        return _toc_instrument_coverage(self)

    @property
    def dataset(self):
        """The dataset that the instrument belongs to: what a binding pins. Gives: Borrowed; None for None."""
        return _toc_instrument_dataset(self)

    @property
    def decisions(self):
        """The decisions and resolutions that concern it. Gives: Borrowed; never None."""
        return _toc_instrument_decisions(self)

    @property
    def depositary(self):
        """Its depositary. Gives: Borrowed; None when not stated."""
        return _toc_instrument_depositary(self)

    @property
    def divisions(self):
        """The top of its tree: preamble, sections, and articles that stand in no section. Gives: Borrowed;
        never None.
        """
        return _toc_instrument_divisions(self)

    @property
    def editions(self):
        """Published versions of its text. Gives: Borrowed; never None."""
        return _toc_instrument_editions(self)

    @property
    def finalized_at(self):
        """The meeting at which its text was finalized. Gives: Borrowed; None when there is none."""
        return _toc_instrument_finalized_at(self)

    @property
    def id(self):
        """Its permanent id. Gives: Borrowed; None for None."""
        return _toc_instrument_id(self)

    @property
    def in_force(self):
        """The day it entered into force, as stated by the depositary; the library checks it against the
        computed one. Gives: A date (see date.h); 0 when not stated.
        """
        return _toc_instrument_in_force(self)

    @property
    def index(self):
        """Its index among all instruments: 0 to count - 1. Gives: 0 also for None."""
        return _toc_instrument_index(self)

    @property
    def kind(self):
        """Whether it is a convention or a protocol. Gives: One of TOC_INSTRUMENT_*; 0 when other or not
        stated.
        """
        return _toc_instrument_kind(self)

    @property
    def mtdsg(self):
        """Its number in Multilateral Treaties Deposited with the Secretary-General, such as "XVIII-12". Gives:
        Borrowed; None when not stated.
        """
        return _toc_instrument_mtdsg(self)

    def note(self, language=None):
        """A remark, in one language. Gives: Borrowed; None when not stated in this language."""
        return _toc_instrument_note(self, language)

    @property
    def notes(self):
        """A remark, in all languages. Gives: Borrowed; never None."""
        return _toc_instrument_notes(self)

    @property
    def openings(self):
        """The periods in which it was open for signature. Gives: Borrowed; never None."""
        return _toc_instrument_openings(self)

    @property
    def participations(self):
        """Who did anything about it, in the order of participants. Gives: Borrowed; never None."""
        return _toc_instrument_participations(self)

    @property
    def protocols(self):
        """The protocols that supplement it. Gives: Borrowed; never None."""
        return _toc_instrument_protocols(self)

    @property
    def provisions(self):
        """All its provisions in depth-first order. Gives: Borrowed; never None."""
        return _toc_instrument_provisions(self)

    @property
    def registered(self):
        """The day of its registration. Gives: A date (see date.h); 0 when not stated."""
        return _toc_instrument_registered(self)

    @property
    def registration(self):
        """Its registration number with the United Nations Secretariat (Charter, art. 102). Gives: Borrowed;
        None when not stated.
        """
        return _toc_instrument_registration(self)

    @property
    def resources(self):
        """The resources about it. Gives: Borrowed; never None."""
        return _toc_instrument_resources(self)

    @property
    def rules(self):
        """The rules of its final clauses. Gives: Borrowed; never None."""
        return _toc_instrument_rules(self)

    def short_title(self, language=None):
        """Its usual short title, in one language. Gives: Borrowed; None when not stated in this language."""
        return _toc_instrument_short_title(self, language)

    @property
    def short_titles(self):
        """Its usual short title, in all languages. Gives: Borrowed; never None."""
        return _toc_instrument_short_titles(self)

    @property
    def sources(self):
        """The sources behind it. Gives: Borrowed; never None."""
        return _toc_instrument_sources(self)

    @property
    def summaries(self):
        """What it is about, in our own words, in all languages. Gives: Borrowed; never None."""
        return _toc_instrument_summaries(self)

    def summary(self, language=None):
        """What it is about, in our own words, in one language. Gives: Borrowed; None when not stated in this
        language.
        """
        return _toc_instrument_summary(self, language)

    @property
    def supplements(self):
        """The convention that this protocol supplements. Gives: Borrowed; None when there is none."""
        return _toc_instrument_supplements(self)

    @property
    def terms(self):
        """The terms it defines. Gives: Borrowed; never None."""
        return _toc_instrument_terms(self)

    def title(self, language=None):
        """Its official title, in one language. Gives: Borrowed; None when not stated in this language."""
        return _toc_instrument_title(self, language)

    @property
    def titles(self):
        """Its official title, in all languages. Gives: Borrowed; never None."""
        return _toc_instrument_titles(self)

    @property
    def unts(self):
        """Where the United Nations Treaty Series prints it. Gives: Borrowed; None when not stated."""
        return _toc_instrument_unts(self)

    @property
    def wordings(self):
        """Its names as they are compared when citations are read, see phrase.h. Gives: Borrowed; never None."""
        return _toc_instrument_wordings(self)

    def count_at(self, criterion, date):
        """Counts those for whom a criterion holds on a day, without allocating. Gives: How many hold
        certainly.
        """
        return _toc_instrument_count_at(self, criterion, date)

    def participations_at(self, criterion, date):
        """Lists those for whom a criterion holds on a day, in the order of participants. Gives: TOC_OK;
        TOC_E_ARGUMENT when instrument or out is None, criterion is none of them, or date is no date;
        TOC_E_NOMEM.
        """
        return _toc_instrument_participations_at(self, criterion, date)

    def status(self, date):
        """How far an instrument had come on a day, by its dates of adoption and of entry into force; where the
        latter is not stated, by its rule and the deposits. Gives: One of TOC_INSTRUMENT_UNKNOWN, _DRAFT,
        _ADOPTED, _IN_FORCE.
        """
        return _toc_instrument_status(self, date)

    @property
    def decisive_deposit(self):
        """The deposit that brought an instrument into force: the fortieth, by the rule of the same articles.
        Gives: Borrowed; None when it was not made yet, when the instrument states no such rule, or when the
        data cannot tell which one it is, as where several were made on that day: the day is then that of
        toc_instrument_deposit.
        """
        return _toc_instrument_decisive_deposit(self)

    def deposit(self, n):
        """The n-th deposit of consent, among those that count for entry into force: what organizations deposit
        is not counted (UNTOC art. 38(1), TIP art. 17(1), SOM art. 22(1), Firearms Protocol art. 18(1)).
        Deposits of one day are counted in the order of the dataset, which need not be that in which they
        were made. Gives: Borrowed; its participant is the n-th depositor. None when there are not so many,
        or when the data cannot tell which one it is.
        """
        return _toc_instrument_deposit(self, n)

    def participations_with(self, status, date):
        """Lists those who stand somewhere under an instrument on a day, in the order of participants. With
        TOC_STATUS_SIGNATORY: those that signed and did not follow up until then. Gives: TOC_OK;
        TOC_E_ARGUMENT when instrument or out is None, status is none of these, or date is no date;
        TOC_E_NOMEM.
        """
        return _toc_instrument_participations_with(self, status, date)


class InstrumentList(Sequence):
    """A list of instruments."""
    _count = Function("toc_instrument_list_count", "uint", "handle:InstrumentList")
    _at = Function("toc_instrument_list_at", "handle:Instrument", "handle:InstrumentList uint")
    _release = "toc_instrument_list_free"


class Loader(Handle):
    """Collects files into a dataset; belongs to one thread at a time."""
    _release = "toc_loader_free"

    def add_file(self, path):
        """Reads one file into the dataset to be. Gives: TOC_OK; TOC_E_DATA when the file has errors, which the
        diagnostics name (further files may still be added, to see theirs); TOC_E_VERSION when it is of a
        newer format; TOC_E_IO, TOC_E_LIMIT when it cannot be read; TOC_E_NOMEM; TOC_E_ARGUMENT.
        """
        return _toc_loader_add_file(self, path)

    def add_memory(self, bytes, name=None):
        """Reads one file that is in memory into the dataset to be. Gives: As toc_loader_add_file."""
        return _toc_loader_add_memory(self, bytes, name)

    def diagnostic_at(self, position):
        """A diagnostic, in the order they were found. Gives: Borrowed until the loader is freed or the next
        file is added after a finish; None when position is too large.
        """
        return _toc_loader_diagnostic_at(self, position)

    @property
    def diagnostic_count(self):
        """How many diagnostics are kept. Gives: 0 for None."""
        return _toc_loader_diagnostic_count(self)

    @property
    def error_count(self):
        """How many errors there were, those not kept included."""
        return _toc_loader_error_count(self)

    def finish(self):
        """Links and checks all that was added, and makes the dataset. When a file could not be read to its
        end, what may only be missing because of that is not reported. The loader is then empty, but for its
        diagnostics, and can begin with the next one. Gives: TOC_OK; TOC_E_DATA when there was any error, in
        a file or between them, or when no file was added; TOC_E_VERSION when a file was of a newer format;
        TOC_E_LIMIT; TOC_E_NOMEM; TOC_E_ARGUMENT.
        """
        return _toc_loader_finish(self)

    def set_digest(self, wanted):
        """Whether the dataset shall know the SHA-256 of its canonical XML (toc_dataset_sha256), which costs
        about as much as loading. Not at first. Gives: TOC_OK, or TOC_E_ARGUMENT for None.
        """
        return _toc_loader_set_digest(self, wanted)

    def set_max_bytes(self, bytes):
        """Sets the largest size of one file. 64 MiB at first. Gives: TOC_OK, or TOC_E_ARGUMENT for None and
        for 0.
        """
        return _toc_loader_set_max_bytes(self, bytes)

    def set_max_diagnostics(self, count):
        """Sets how many diagnostics are kept; further ones are counted only. 100 at first. Gives: TOC_OK, or
        TOC_E_ARGUMENT for None.
        """
        return _toc_loader_set_max_diagnostics(self, count)

    def set_search(self, wanted):
        """Whether the dataset shall have the index that full-text search needs (search.h), which costs more
        than loading itself. Not at first. Gives: TOC_OK; TOC_E_UNAVAILABLE when it is wanted, but the
        library was built without utf8proc and Snowball; TOC_E_ARGUMENT for None.
        """
        return _toc_loader_set_search(self, wanted)

    @property
    def warning_count(self):
        """How many warnings there were, those not kept included."""
        return _toc_loader_warning_count(self)


class Meeting(Handle):
    """A meeting or session of a body."""

    @property
    def agenda(self):
        """Its agenda. Gives: Borrowed; never None."""
        return _toc_meeting_agenda(self)

    def attendance(self, language=None):
        """Who attended, in one language. Gives: Borrowed; None when not stated in this language."""
        return _toc_meeting_attendance(self, language)

    @property
    def attendances(self):
        """Who attended, in all languages. Gives: Borrowed; never None."""
        return _toc_meeting_attendances(self)

    @property
    def body(self):
        """The body that met. Gives: Borrowed; None when there is none."""
        return _toc_meeting_body(self)

    @property
    def claims(self):
        """What other sources say about it. Gives: Borrowed; never None."""
        return _toc_meeting_claims(self)

    @property
    def dataset(self):
        """The dataset that the meeting belongs to: what a binding pins. Gives: Borrowed; None for None."""
        return _toc_meeting_dataset(self)

    @property
    def decisions(self):
        """The decisions and resolutions taken at it. Gives: Borrowed; never None."""
        return _toc_meeting_decisions(self)

    @property
    def documents(self):
        """Its documents. Gives: Borrowed; never None."""
        return _toc_meeting_documents(self)

    @property
    def during(self):
        """The meeting during which it was held. Gives: Borrowed; None when there is none."""
        return _toc_meeting_during(self)

    @property
    def end(self):
        """The last day. Gives: A date (see date.h); 0 when not stated."""
        return _toc_meeting_end(self)

    @property
    def format(self):
        """In person, hybrid or online. Gives: One of TOC_MEETING_*; 0 when other or not stated."""
        return _toc_meeting_format(self)

    @property
    def id(self):
        """Its permanent id. Gives: Borrowed; None for None."""
        return _toc_meeting_id(self)

    @property
    def index(self):
        """Its index among all meetings: 0 to count - 1. Gives: 0 also for None."""
        return _toc_meeting_index(self)

    @property
    def instruments(self):
        """The instruments finalized at it. Gives: Borrowed; never None."""
        return _toc_meeting_instruments(self)

    @property
    def joint(self):
        """Other bodies that met jointly. Gives: Borrowed; never None."""
        return _toc_meeting_joint(self)

    def note(self, language=None):
        """A remark, in one language. Gives: Borrowed; None when not stated in this language."""
        return _toc_meeting_note(self, language)

    @property
    def notes(self):
        """A remark, in all languages. Gives: Borrowed; never None."""
        return _toc_meeting_notes(self)

    def officer(self, language=None):
        """Who presided, in one language. Gives: Borrowed; None when not stated in this language."""
        return _toc_meeting_officer(self, language)

    @property
    def officers(self):
        """Who presided, in all languages. Gives: Borrowed; never None."""
        return _toc_meeting_officers(self)

    def outcome(self, language=None):
        """What came of it, in one language. Gives: Borrowed; None when not stated in this language."""
        return _toc_meeting_outcome(self, language)

    @property
    def outcomes(self):
        """What came of it, in all languages. Gives: Borrowed; never None."""
        return _toc_meeting_outcomes(self)

    @property
    def place(self):
        """Where. Gives: Borrowed; None when not stated."""
        return _toc_meeting_place(self)

    @property
    def report(self):
        """Its report. Gives: Borrowed; None when there is none."""
        return _toc_meeting_report(self)

    @property
    def scheduled_end(self):
        """The last day as planned, where it differs. Gives: A date (see date.h); 0 when not stated."""
        return _toc_meeting_scheduled_end(self)

    @property
    def scheduled_start(self):
        """The first day as planned, where it differs. Gives: A date (see date.h); 0 when not stated."""
        return _toc_meeting_scheduled_start(self)

    @property
    def session(self):
        """The number of the session; 0 when it has none or it is not known."""
        return _toc_meeting_session(self)

    @property
    def sources(self):
        """The sources behind it. Gives: Borrowed; never None."""
        return _toc_meeting_sources(self)

    @property
    def start(self):
        """The first day; parts that are not known are 00. Gives: A date (see date.h); 0 when not stated."""
        return _toc_meeting_start(self)

    def title(self, language=None):
        """Its title, in one language. Gives: Borrowed; None when not stated in this language."""
        return _toc_meeting_title(self, language)

    @property
    def titles(self):
        """Its title, in all languages. Gives: Borrowed; never None."""
        return _toc_meeting_titles(self)


class MeetingList(Sequence):
    """A list of meetings."""
    _count = Function("toc_meeting_list_count", "uint", "handle:MeetingList")
    _at = Function("toc_meeting_list_at", "handle:Meeting", "handle:MeetingList uint")
    _release = "toc_meeting_list_free"


class Moment(Handle):
    """One dated fact; borrowed from the list it stands in."""

    @property
    def action(self):
        """The action: itself, or the one that brought an instrument into force, or to an end, for a
        participant. Gives: Borrowed; None for other kinds.
        """
        return _toc_moment_action(self)

    @property
    def date(self):
        """Its date, as far as it is known. Gives: A date (see date.h), complete or in part; 0 when only bounds
        are known.
        """
        return _toc_moment_date(self)

    @property
    def decision(self):
        """The decision that was adopted. Gives: Borrowed; None for other kinds."""
        return _toc_moment_decision(self)

    @property
    def earliest(self):
        """The first day that its date can be. Gives: A full date; 0 for None."""
        return _toc_moment_earliest(self)

    @property
    def event(self):
        """The event. Gives: Borrowed; None for other kinds."""
        return _toc_moment_event(self)

    @property
    def instrument(self):
        """The instrument it concerns: of an action, a participation, an adoption or an entry into force.
        Gives: Borrowed; None for other kinds.
        """
        return _toc_moment_instrument(self)

    @property
    def is_certain(self):
        """Whether it falls into the period asked about for certain, and not only possibly."""
        return _toc_moment_is_certain(self)

    @property
    def kind(self):
        """What kind of moment it is. Gives: One of TOC_MOMENT_*; 0 for None."""
        return _toc_moment_kind(self)

    @property
    def latest(self):
        """The last day that its date can be. Gives: A full date; 0 when there is no bound."""
        return _toc_moment_latest(self)

    @property
    def meeting(self):
        """The meeting that starts or ends. Gives: Borrowed; None for other kinds."""
        return _toc_moment_meeting(self)

    @property
    def participant(self):
        """The participant it concerns. Gives: Borrowed; None when it concerns no single one."""
        return _toc_moment_participant(self)

    @property
    def until(self):
        """The last day of what lasted longer: of a meeting that starts, and of an event. Gives: A date (see
        date.h); 0 when there is none.
        """
        return _toc_moment_until(self)


class MomentList(Sequence):
    """An owned list of moments."""
    _count = Function("toc_moment_list_count", "uint", "handle:MomentList")
    _at = Function("toc_moment_list_at", "handle:Moment", "handle:MomentList uint")
    _release = "toc_moment_list_free"


class NearList(Sequence):
    """An owned list of near matches."""
    _count = Function("toc_near_list_count", "uint", "handle:NearList")
    _at = Function("toc_near_list_at", "handle:NearMatch", "handle:NearList uint")
    _release = "toc_near_list_free"


class NearMatch(Handle):
    """Something that is near; borrowed from its list."""

    @property
    def distance(self):
        """How far it is from what was typed. Gives: 0 when they are the same but for the case of ASCII
        letters; 0 also for None.
        """
        return _toc_near_match_distance(self)

    @property
    def id(self):
        """Its id. Gives: Borrowed from the dataset; None for a word and for None."""
        return _toc_near_match_id(self)

    @property
    def kind(self):
        """What kind of thing it is. Gives: One of TOC_KIND_*; 0 for a word and for None."""
        return _toc_near_match_kind(self)

    @property
    def text(self):
        """The text of it that is near: the id itself, or a code, number, symbol, name, title, label or
        heading; or the word. Gives: Borrowed from the dataset; None for None.
        """
        return _toc_near_match_text(self)


class Opening(Handle):
    """A period in which an instrument was open for signature at one place."""

    @property
    def dataset(self):
        """The dataset that the opening belongs to: what a binding pins. Gives: Borrowed; None for None."""
        return _toc_opening_dataset(self)

    @property
    def from_(self):
        """The first day. Gives: A date (see date.h); 0 when not stated."""
        return _toc_opening_from(self)

    @property
    def index(self):
        """Its index among all openings: 0 to count - 1. Gives: 0 also for None."""
        return _toc_opening_index(self)

    @property
    def instrument(self):
        """The instrument that the opening belongs to. Gives: Borrowed; None for None."""
        return _toc_opening_instrument(self)

    def note(self, language=None):
        """A remark, in one language. Gives: Borrowed; None when not stated in this language."""
        return _toc_opening_note(self, language)

    @property
    def notes(self):
        """A remark, in all languages. Gives: Borrowed; never None."""
        return _toc_opening_notes(self)

    @property
    def place(self):
        """Where. Gives: Borrowed; None when not stated."""
        return _toc_opening_place(self)

    @property
    def provision(self):
        """The provision that says so. Gives: Borrowed; None when there is none."""
        return _toc_opening_provision(self)

    @property
    def until(self):
        """The last day. Gives: A date (see date.h); 0 when not stated."""
        return _toc_opening_until(self)


class OpeningList(Sequence):
    """A list of openings."""
    _count = Function("toc_opening_list_count", "uint", "handle:OpeningList")
    _at = Function("toc_opening_list_at", "handle:Opening", "handle:OpeningList uint")
    _release = "toc_opening_list_free"


class Part(Handle):
    """One XML file of the dataset."""

    @property
    def as_of(self):
        """The day up to which the file states its data. Gives: A date (see date.h); 0 when not stated."""
        return _toc_part_as_of(self)

    @property
    def dataset(self):
        """The dataset that the part belongs to: what a binding pins. Gives: Borrowed; None for None."""
        return _toc_part_dataset(self)

    @property
    def edition(self):
        """The edition that the file states. Gives: Borrowed; None when not stated."""
        return _toc_part_edition(self)

    @property
    def format(self):
        """The format that the file states. Gives: Borrowed; None when not stated."""
        return _toc_part_format(self)

    @property
    def index(self):
        """Its index among all parts: 0 to count - 1. Gives: 0 also for None."""
        return _toc_part_index(self)

    @property
    def name(self):
        """The name of the file, without its folder. Gives: Borrowed; None when not stated."""
        return _toc_part_name(self)

    def to_xml(self):
        """One file of the dataset again: what came from it, and nothing else. Gives: The XML; None for None
        and when memory runs out.
        """
        return _toc_part_to_xml(self)


class PartList(Sequence):
    """A list of parts."""
    _count = Function("toc_part_list_count", "uint", "handle:PartList")
    _at = Function("toc_part_list_at", "handle:Part", "handle:PartList uint")
    _release = "toc_part_list_free"


class Participant(Handle):
    """A State or an organization."""

    def duties(self, kind, date):
        """Lists the duties that a participant has on a day: those of the instruments in force for it, in
        reading order. Those of an instrument that cannot be decided are left out: call
        toc_common_instruments, with the participant twice, to see what is undecided. Gives: TOC_OK;
        TOC_E_ARGUMENT when participant or out is None or date is no date; TOC_E_NOMEM.
        """
        return _toc_participant_duties(self, kind, date)

    @property
    def actions(self):
        """Its treaty actions, in the order of the dataset. Gives: Borrowed; never None."""
        return _toc_participant_actions(self)

    def alias(self, language=None):
        """Another name by which it is found, former ones with their dates, in one language. Gives: Borrowed;
        None when not stated in this language.
        """
        return _toc_participant_alias(self, language)

    @property
    def aliases(self):
        """Another name by which it is found, former ones with their dates, in all languages. Gives: Borrowed;
        never None.
        """
        return _toc_participant_aliases(self)

    @property
    def alpha2(self):
        """Its ISO 3166-1 alpha-2 code, upper case. Gives: Borrowed; None when not stated."""
        return _toc_participant_alpha2(self)

    @property
    def alpha3(self):
        """Its ISO 3166-1 alpha-3 code, upper case. Gives: Borrowed; None when not stated."""
        return _toc_participant_alpha3(self)

    @property
    def claims(self):
        """What other sources say about it. Gives: Borrowed; never None."""
        return _toc_participant_claims(self)

    @property
    def dataset(self):
        """The dataset that the participant belongs to: what a binding pins. Gives: Borrowed; None for None."""
        return _toc_participant_dataset(self)

    def formal_name(self, language=None):
        """Its formal name, in one language. Gives: Borrowed; None when not stated in this language."""
        return _toc_participant_formal_name(self, language)

    @property
    def formal_names(self):
        """Its formal name, in all languages. Gives: Borrowed; never None."""
        return _toc_participant_formal_names(self)

    @property
    def group(self):
        """Its regional group in the United Nations. Gives: One of TOC_GROUP_*; 0 when other or not stated."""
        return _toc_participant_group(self)

    @property
    def id(self):
        """Its permanent id. Gives: Borrowed; None for None."""
        return _toc_participant_id(self)

    @property
    def index(self):
        """Its index among all participants: 0 to count - 1. Gives: 0 also for None."""
        return _toc_participant_index(self)

    @property
    def kind(self):
        """Whether it is a State or an organization. Gives: One of TOC_PARTICIPANT_*; 0 when other or not
        stated.
        """
        return _toc_participant_kind(self)

    @property
    def m49(self):
        """Its UN M49 number, three digits. Gives: Borrowed; None when not stated."""
        return _toc_participant_m49(self)

    def name(self, language=None):
        """Its short name, in one language. Gives: Borrowed; None when not stated in this language."""
        return _toc_participant_name(self, language)

    @property
    def names(self):
        """Its short name, in all languages. Gives: Borrowed; never None."""
        return _toc_participant_names(self)

    def note(self, language=None):
        """A remark, in one language. Gives: Borrowed; None when not stated in this language."""
        return _toc_participant_note(self, language)

    @property
    def notes(self):
        """A remark, in all languages. Gives: Borrowed; never None."""
        return _toc_participant_notes(self)

    @property
    def participations(self):
        """Its participation in each instrument about which it did anything, in the order of the instruments.
        Gives: Borrowed; never None.
        """
        return _toc_participant_participations(self)

    @property
    def predecessor(self):
        """The State that it succeeded to. Gives: Borrowed; None when there is none."""
        return _toc_participant_predecessor(self)

    @property
    def sources(self):
        """The sources of its names, codes and group. Gives: Borrowed; never None."""
        return _toc_participant_sources(self)

    @property
    def successors(self):
        """The States that succeeded to it. Gives: Borrowed; never None."""
        return _toc_participant_successors(self)

    def participation(self, instrument=None):
        """What a participant did about an instrument. Gives: Borrowed; None when it did nothing."""
        return _toc_participant_participation(self, instrument)


class ParticipantList(Sequence):
    """A list of participants."""
    _count = Function("toc_participant_list_count", "uint", "handle:ParticipantList")
    _at = Function("toc_participant_list_at", "handle:Participant", "handle:ParticipantList uint")
    _release = "toc_participant_list_free"


class Participation(Handle):
    """What one participant did about one instrument, and what follows from it."""

    @property
    def actions(self):
        """All its actions about the instrument. Gives: Borrowed; never None."""
        return _toc_participation_actions(self)

    def answer(self, criterion, date):
        """Whether a criterion holds for a participation on a day. Gives: One of TOC_ANSWER_*;
        TOC_ANSWER_UNKNOWN for any other criterion and for what is no date.
        """
        return _toc_participation_answer(self, criterion, date)

    @property
    def consent(self):
        """The action by which it consented to be bound. Gives: Borrowed; None when there is none."""
        return _toc_participation_consent(self)

    @property
    def dataset(self):
        """The dataset that the participation belongs to: what a binding pins. Gives: Borrowed; None for None."""
        return _toc_participation_dataset(self)

    @property
    def deposited(self):
        """The day it deposited its consent. Gives: A full date; 0 when that did not happen or the day is not
        known for certain.
        """
        return _toc_participation_deposited(self)

    @property
    def deposited_earliest(self):
        """The first day that can be the day it deposited its consent. Gives: A full date; 0 when that did not
        happen.
        """
        return _toc_participation_deposited_earliest(self)

    @property
    def deposited_latest(self):
        """The last day that can be the day it deposited its consent. Gives: A full date; 0 when that did not
        happen or has no bound.
        """
        return _toc_participation_deposited_latest(self)

    @property
    def ended(self):
        """The day the instrument ceased to be in force for it. Gives: A full date; 0 when that did not happen
        or the day is not known for certain.
        """
        return _toc_participation_ended(self)

    @property
    def ended_earliest(self):
        """The first day that can be the day the instrument ceased to be in force for it. Gives: A full date; 0
        when that did not happen.
        """
        return _toc_participation_ended_earliest(self)

    @property
    def ended_latest(self):
        """The last day that can be the day the instrument ceased to be in force for it. Gives: A full date; 0
        when that did not happen or has no bound.
        """
        return _toc_participation_ended_latest(self)

    @property
    def in_force(self):
        """The day the instrument entered into force for it. Gives: A full date; 0 when that did not happen or
        the day is not known for certain.
        """
        return _toc_participation_in_force(self)

    @property
    def in_force_earliest(self):
        """The first day that can be the day the instrument entered into force for it. Gives: A full date; 0
        when that did not happen.
        """
        return _toc_participation_in_force_earliest(self)

    @property
    def in_force_latest(self):
        """The last day that can be the day the instrument entered into force for it. Gives: A full date; 0
        when that did not happen or has no bound.
        """
        return _toc_participation_in_force_latest(self)

    @property
    def index(self):
        """Its index among all participations: 0 to count - 1. Gives: 0 also for None."""
        return _toc_participation_index(self)

    @property
    def instrument(self):
        """The instrument. Gives: Borrowed; None when there is none."""
        return _toc_participation_instrument(self)

    @property
    def participant(self):
        """The participant. Gives: Borrowed; None when there is none."""
        return _toc_participation_participant(self)

    @property
    def signature(self):
        """The signature; None when it did not sign. Gives: Borrowed; None when there is none."""
        return _toc_participation_signature(self)

    @property
    def signed(self):
        """The day it signed. Gives: A full date; 0 when that did not happen or the day is not known for
        certain.
        """
        return _toc_participation_signed(self)

    @property
    def signed_earliest(self):
        """The first day that can be the day it signed. Gives: A full date; 0 when that did not happen."""
        return _toc_participation_signed_earliest(self)

    @property
    def signed_latest(self):
        """The last day that can be the day it signed. Gives: A full date; 0 when that did not happen or has no
        bound.
        """
        return _toc_participation_signed_latest(self)

    def status(self, date):
        """Where the participant of a participation stands on a day. Gives: One of TOC_STATUS_*;
        TOC_STATUS_UNKNOWN for what is no date.
        """
        return _toc_participation_status(self, date)

    @property
    def withdrawal(self):
        """The withdrawal. Gives: Borrowed; None when there is none."""
        return _toc_participation_withdrawal(self)


class ParticipationList(Sequence):
    """A list of participations."""
    _count = Function("toc_participation_list_count", "uint", "handle:ParticipationList")
    _at = Function("toc_participation_list_at", "handle:Participation", "handle:ParticipationList uint")
    _release = "toc_participation_list_free"


class Phrase(Handle):
    """What words mean in a citation."""

    @property
    def dataset(self):
        """The dataset that the phrase belongs to: what a binding pins. Gives: Borrowed; None for None."""
        return _toc_phrase_dataset(self)

    @property
    def examples(self):
        """Citations that use it, with what they lead to. Gives: Borrowed; never None."""
        return _toc_phrase_examples(self)

    def form(self, language=None):
        """The forms in which it is written, in one language. Gives: Borrowed; None when there is none in that
        language.
        """
        return _toc_phrase_form(self, language)

    @property
    def forms(self):
        """The forms in which it is written, in all languages. Gives: Borrowed; never None."""
        return _toc_phrase_forms(self)

    @property
    def id(self):
        """Its permanent id. Gives: Borrowed; None when not stated."""
        return _toc_phrase_id(self)

    @property
    def index(self):
        """Its index among all phrases: 0 to count - 1. Gives: 0 also for None."""
        return _toc_phrase_index(self)

    @property
    def role(self):
        """What it does in a citation. Gives: One of TOC_PHRASE_*; 0 when other or not stated."""
        return _toc_phrase_role(self)

    @property
    def sources(self):
        """Where it was read. Gives: Borrowed; never None."""
        return _toc_phrase_sources(self)

    @property
    def value(self):
        """The number that it means (ordinals). Gives: 0 when not stated."""
        return _toc_phrase_value(self)

    @property
    def wordings(self):
        """Its forms as they are compared. Gives: Borrowed; never None."""
        return _toc_phrase_wordings(self)


class PhraseList(Sequence):
    """A list of phrases."""
    _count = Function("toc_phrase_list_count", "uint", "handle:PhraseList")
    _at = Function("toc_phrase_list_at", "handle:Phrase", "handle:PhraseList uint")
    _release = "toc_phrase_list_free"


class Provision(Handle):
    """A node of the tree of an instrument: preamble, recital, section, article, paragraph, point, item, subitem, or the text that follows a list."""

    def label(self, language=None):
        """Writes what a provision itself is called, as printed: "article 16", "paragraph 3", "(a)"; "Article
        premier", "第十六条". Gives: The length of the whole text without the NUL.
        """
        return _toc_provision_label(self, language)

    @property
    def children(self):
        """The nodes directly below it. Gives: Borrowed; never None."""
        return _toc_provision_children(self)

    @property
    def cited_by(self):
        """The references to it. Gives: Borrowed; never None."""
        return _toc_provision_cited_by(self)

    @property
    def claims(self):
        """What other sources say about it. Gives: Borrowed; never None."""
        return _toc_provision_claims(self)

    @property
    def dataset(self):
        """The dataset that the provision belongs to: what a binding pins. Gives: Borrowed; None for None."""
        return _toc_provision_dataset(self)

    @property
    def decisions(self):
        """The decisions and resolutions that concern it. Gives: Borrowed; never None."""
        return _toc_provision_decisions(self)

    @property
    def defines(self):
        """The terms it defines. Gives: Borrowed; never None."""
        return _toc_provision_defines(self)

    @property
    def depth(self):
        """How deep it stands: 0 at the top of an instrument."""
        return _toc_provision_depth(self)

    @property
    def duties(self):
        """The duties and deadlines it sets. Gives: Borrowed; never None."""
        return _toc_provision_duties(self)

    @property
    def force(self):
        """Its legal force towards the addressee. Gives: One of TOC_FORCE_*; 0 when other or not stated."""
        return _toc_provision_force(self)

    def heading(self, language=None):
        """Its heading; articles and sections have one, in one language. Gives: Borrowed; None when not stated
        in this language.
        """
        return _toc_provision_heading(self, language)

    @property
    def headings(self):
        """Its heading; articles and sections have one, in all languages. Gives: Borrowed; never None."""
        return _toc_provision_headings(self)

    @property
    def id(self):
        """Its permanent id, the locator. Gives: Borrowed; None for None."""
        return _toc_provision_id(self)

    @property
    def index(self):
        """Its index among all provisions: 0 to count - 1. Gives: 0 also for None."""
        return _toc_provision_index(self)

    @property
    def instrument(self):
        """Its instrument. Gives: Borrowed; None when there is none."""
        return _toc_provision_instrument(self)

    @property
    def kind(self):
        """What kind of node it is. Gives: One of TOC_PROVISION_*; 0 when other or not stated."""
        return _toc_provision_kind(self)

    @property
    def number(self):
        """Its printed number or letter without brackets, such as "16" or "a". Gives: Borrowed; None when not
        stated.
        """
        return _toc_provision_number(self)

    @property
    def parent(self):
        """The node directly above it; None at the top of an instrument. Gives: Borrowed; None when there is
        none.
        """
        return _toc_provision_parent(self)

    @property
    def references(self):
        """The cross-references it makes. Gives: Borrowed; never None."""
        return _toc_provision_references(self)

    @property
    def role(self):
        """Its role in the instrument. Gives: One of TOC_ROLE_*; 0 when other or not stated."""
        return _toc_provision_role(self)

    @property
    def sources(self):
        """The sources of its data. Gives: Borrowed; never None."""
        return _toc_provision_sources(self)

    @property
    def subtree_end(self):
        """The index after its last descendant: the subtree of p is toc_provision_index(p) to this."""
        return _toc_provision_subtree_end(self)

    @property
    def summaries(self):
        """What it says, in our own words, in all languages. Gives: Borrowed; never None."""
        return _toc_provision_summaries(self)

    def summary(self, language=None):
        """What it says, in our own words, in one language. Gives: Borrowed; None when not stated in this
        language.
        """
        return _toc_provision_summary(self, language)

    def text(self, language=None):
        """Its official text, where a text overlay was loaded, in one language. Gives: Borrowed; None when not
        stated in this language.
        """
        return _toc_provision_text(self, language)

    @property
    def texts(self):
        """Its official text, where a text overlay was loaded, in all languages. Gives: Borrowed; never None."""
        return _toc_provision_texts(self)

    @property
    def topics(self):
        """What it is about. Gives: Borrowed; never None."""
        return _toc_provision_topics(self)

    @property
    def uses(self):
        """The terms it uses. Gives: Borrowed; never None."""
        return _toc_provision_uses(self)


class ProvisionList(Sequence):
    """A list of provisions."""
    _count = Function("toc_provision_list_count", "uint", "handle:ProvisionList")
    _at = Function("toc_provision_list_at", "handle:Provision", "handle:ProvisionList uint")
    _release = "toc_provision_list_free"


class Query(Handle):
    """A query with its filters; may be run any number of times. It borrows from its dataset."""
    _release = "toc_query_free"

    def run(self):
        """Searches. The same query on the same dataset always gives the same hits in the same order. Gives:
        TOC_OK, also when nothing is found; TOC_E_NOMEM; TOC_E_ARGUMENT.
        """
        return _toc_query_run(self)

    def set_dates(self, first, last):
        """Finds only instruments, actions, meetings, documents, decisions, resources and events that are
        dated, with a date that can lie between two days. At first all. Gives: TOC_OK, or TOC_E_ARGUMENT for
        a None query and for a date that does not exist.
        """
        return _toc_query_set_dates(self, first, last)

    def set_instrument(self, instrument=None):
        """Finds only what belongs to one instrument or names it: its provisions, terms and actions, decisions,
        meetings with their documents, resources and events on it, and its participants. At first all.
        Gives: TOC_OK, or TOC_E_ARGUMENT for a None query and for an instrument of another dataset.
        """
        return _toc_query_set_instrument(self, instrument)

    def set_kind(self, kind):
        """Finds entities of one kind only. At first all kinds. Gives: TOC_OK, or TOC_E_ARGUMENT for a None
        query.
        """
        return _toc_query_set_kind(self, kind)

    def set_language(self, language=None):
        """Searches texts in one language only, and what has no language, such as symbols. At first all
        languages. Gives: TOC_OK, or TOC_E_ARGUMENT for a None query and for a language that is no tag.
        """
        return _toc_query_set_language(self, language)

    def set_limit(self, most):
        """How many hits are wanted at most. 20 at first; 0 only counts them. Gives: TOC_OK, or TOC_E_ARGUMENT
        for None.
        """
        return _toc_query_set_limit(self, most)


class Reason(Handle):
    """One reason; borrowed from its explanation."""

    @property
    def action(self):
        """The action that it rests on; for a rule, the action to which the rule is applied. Gives: Borrowed
        from the dataset; None when there is none.
        """
        return _toc_reason_action(self)

    @property
    def coverage(self):
        """The coverage that it rests on. Gives: Borrowed from the dataset; None when there is none."""
        return _toc_reason_coverage(self)

    @property
    def date(self):
        """The day it is about: of the action, of the effect of a rule, or up to which the data is known.
        Gives: A date (see date.h), complete or in part; 0 when only bounds are known, or none.
        """
        return _toc_reason_date(self)

    @property
    def earliest(self):
        """The first day that its date can be. Gives: A full date; 0 when it has no date."""
        return _toc_reason_earliest(self)

    @property
    def kind(self):
        """What kind of reason it is. Gives: One of TOC_REASON_*; 0 for None."""
        return _toc_reason_kind(self)

    @property
    def latest(self):
        """The last day that its date can be. Gives: A full date; 0 when it has no date or no bound."""
        return _toc_reason_latest(self)

    @property
    def provision(self):
        """The provision in which the rule stands. Gives: Borrowed from the dataset; None when there is none
        (no clause deals with succession).
        """
        return _toc_reason_provision(self)

    @property
    def rule(self):
        """The rule that it applies, or, as a data error, that the data contradicts. Gives: Borrowed from the
        dataset; None when there is none.
        """
        return _toc_reason_rule(self)

    @property
    def sentence(self):
        """The reason as a sentence in English, with full stop. Gives: Borrowed from the explanation; None for
        None.
        """
        return _toc_reason_sentence(self)


class Reference(Handle):
    """A cross-reference from one entity to another."""

    @property
    def dataset(self):
        """The dataset that the reference belongs to: what a binding pins. Gives: Borrowed; None for None."""
        return _toc_reference_dataset(self)

    @property
    def index(self):
        """Its index among all references: 0 to count - 1. Gives: 0 also for None."""
        return _toc_reference_index(self)

    @property
    def kind(self):
        """In what sense it refers. Gives: One of TOC_REFERENCE_*; 0 when other or not stated."""
        return _toc_reference_kind(self)

    @property
    def owner_decision(self):
        """The decision that makes the reference. Gives: Borrowed; None when something else makes it."""
        return _toc_reference_owner_decision(self)

    @property
    def owner_document(self):
        """The document that makes the reference. Gives: Borrowed; None when something else makes it."""
        return _toc_reference_owner_document(self)

    @property
    def owner_id(self):
        """The id of the entity that the reference belongs to. Gives: Borrowed; None for None."""
        return _toc_reference_owner_id(self)

    @property
    def owner_kind(self):
        """The kind of the entity that the reference belongs to. Gives: One of TOC_KIND_*; TOC_KIND_NONE for
        None.
        """
        return _toc_reference_owner_kind(self)

    @property
    def owner_provision(self):
        """The provision that makes the reference. Gives: Borrowed; None when something else makes it."""
        return _toc_reference_owner_provision(self)

    @property
    def target_decision(self):
        """The decision it refers to. Gives: Borrowed; None when it refers to something else."""
        return _toc_reference_target_decision(self)

    @property
    def target_document(self):
        """The document it refers to. Gives: Borrowed; None when it refers to something else."""
        return _toc_reference_target_document(self)

    @property
    def target_id(self):
        """The id of the entity it refers to. Gives: Borrowed; None for None."""
        return _toc_reference_target_id(self)

    @property
    def target_instrument(self):
        """The instrument it refers to. Gives: Borrowed; None when it refers to something else."""
        return _toc_reference_target_instrument(self)

    @property
    def target_kind(self):
        """The kind of the entity it refers to. Gives: One of TOC_KIND_*; TOC_KIND_NONE for None."""
        return _toc_reference_target_kind(self)

    @property
    def target_provision(self):
        """The provision it refers to. Gives: Borrowed; None when it refers to something else."""
        return _toc_reference_target_provision(self)


class ReferenceList(Sequence):
    """A list of references."""
    _count = Function("toc_reference_list_count", "uint", "handle:ReferenceList")
    _at = Function("toc_reference_list_at", "handle:Reference", "handle:ReferenceList uint")
    _release = "toc_reference_list_free"


class Resource(Handle):
    """A guide, publication, tool or other aid."""

    def author(self, language=None):
        """Who wrote or held it, in one language. Gives: Borrowed; None when not stated in this language."""
        return _toc_resource_author(self, language)

    @property
    def authors(self):
        """Who wrote or held it, in all languages. Gives: Borrowed; never None."""
        return _toc_resource_authors(self)

    @property
    def body(self):
        """The body it belongs to. Gives: Borrowed; None when there is none."""
        return _toc_resource_body(self)

    @property
    def claims(self):
        """What other sources say about it. Gives: Borrowed; never None."""
        return _toc_resource_claims(self)

    @property
    def dataset(self):
        """The dataset that the resource belongs to: what a binding pins. Gives: Borrowed; None for None."""
        return _toc_resource_dataset(self)

    @property
    def date(self):
        """Its date. Gives: A date (see date.h); 0 when not stated."""
        return _toc_resource_date(self)

    @property
    def editions(self):
        """Published versions of it. Gives: Borrowed; never None."""
        return _toc_resource_editions(self)

    @property
    def href(self):
        """Its address. Gives: Borrowed; None when not stated."""
        return _toc_resource_href(self)

    @property
    def id(self):
        """Its permanent id. Gives: Borrowed; None for None."""
        return _toc_resource_id(self)

    @property
    def index(self):
        """Its index among all resources: 0 to count - 1. Gives: 0 also for None."""
        return _toc_resource_index(self)

    @property
    def instruments(self):
        """The instruments it is about. Gives: Borrowed; never None."""
        return _toc_resource_instruments(self)

    @property
    def isbn(self):
        """Its ISBN. Gives: Borrowed; None when not stated."""
        return _toc_resource_isbn(self)

    @property
    def kind(self):
        """What kind of resource it is. Gives: One of TOC_RESOURCE_*; 0 when other or not stated."""
        return _toc_resource_kind(self)

    @property
    def languages(self):
        """The languages it is known to exist in, as BCP 47 tags separated by spaces. Gives: Borrowed; None
        when not stated.
        """
        return _toc_resource_languages(self)

    @property
    def meeting(self):
        """The meeting it belongs to. Gives: Borrowed; None when there is none."""
        return _toc_resource_meeting(self)

    def note(self, language=None):
        """A remark, in one language. Gives: Borrowed; None when not stated in this language."""
        return _toc_resource_note(self, language)

    @property
    def notes(self):
        """A remark, in all languages. Gives: Borrowed; never None."""
        return _toc_resource_notes(self)

    @property
    def sales_number(self):
        """Its United Nations sales number. Gives: Borrowed; None when not stated."""
        return _toc_resource_sales_number(self)

    @property
    def sources(self):
        """The sources behind it. Gives: Borrowed; never None."""
        return _toc_resource_sources(self)

    @property
    def terms(self):
        """The terms it explains. Gives: Borrowed; never None."""
        return _toc_resource_terms(self)

    def title(self, language=None):
        """Its title, in one language. Gives: Borrowed; None when not stated in this language."""
        return _toc_resource_title(self, language)

    @property
    def titles(self):
        """Its title, in all languages. Gives: Borrowed; never None."""
        return _toc_resource_titles(self)


class ResourceList(Sequence):
    """A list of resources."""
    _count = Function("toc_resource_list_count", "uint", "handle:ResourceList")
    _at = Function("toc_resource_list_at", "handle:Resource", "handle:ResourceList uint")
    _release = "toc_resource_list_free"


class Rule(Handle):
    """A rule of the final clauses, as data."""

    @property
    def count(self):
        """How many instruments of consent it takes; 0 when that is no part of the rule."""
        return _toc_rule_count(self)

    @property
    def dataset(self):
        """The dataset that the rule belongs to: what a binding pins. Gives: Borrowed; None for None."""
        return _toc_rule_dataset(self)

    @property
    def days(self):
        """How many days; 0 when that is no part of the rule."""
        return _toc_rule_days(self)

    @property
    def entails(self):
        """What else happens with it. Gives: One of TOC_ENTAILS_*; 0 when other or not stated."""
        return _toc_rule_entails(self)

    @property
    def index(self):
        """Its index among all rules: 0 to count - 1. Gives: 0 also for None."""
        return _toc_rule_index(self)

    @property
    def instrument(self):
        """The instrument that the rule belongs to. Gives: Borrowed; None for None."""
        return _toc_rule_instrument(self)

    @property
    def kind(self):
        """What the rule decides. Gives: One of TOC_RULE_*; 0 when other or not stated."""
        return _toc_rule_kind(self)

    @property
    def months(self):
        """How many months; 0 when that is no part of the rule."""
        return _toc_rule_months(self)

    @property
    def not_before(self):
        """The instrument before whose entry into force nothing happens. Gives: Borrowed; None when there is
        none.
        """
        return _toc_rule_not_before(self)

    @property
    def organizations(self):
        """Whether what an organization deposits counts beside its member States. Gives: One of
        TOC_ORGANIZATIONS_*; 0 when other or not stated.
        """
        return _toc_rule_organizations(self)

    @property
    def provision(self):
        """The provision that says so. Gives: Borrowed; None when there is none."""
        return _toc_rule_provision(self)

    @property
    def requires(self):
        """The instrument to which one must also be a party. Gives: Borrowed; None when there is none."""
        return _toc_rule_requires(self)

    @property
    def summaries(self):
        """The rule in our own words, in all languages. Gives: Borrowed; never None."""
        return _toc_rule_summaries(self)

    def summary(self, language=None):
        """The rule in our own words, in one language. Gives: Borrowed; None when not stated in this language."""
        return _toc_rule_summary(self, language)

    @property
    def years(self):
        """How many years; 0 when that is no part of the rule."""
        return _toc_rule_years(self)


class RuleList(Sequence):
    """A list of rules."""
    _count = Function("toc_rule_list_count", "uint", "handle:RuleList")
    _at = Function("toc_rule_list_at", "handle:Rule", "handle:RuleList uint")
    _release = "toc_rule_list_free"


class Series(Handle):
    """A series of document symbols that belongs to a body."""

    @property
    def body(self):
        """The body that the series belongs to. Gives: Borrowed; None for None."""
        return _toc_series_body(self)

    @property
    def dataset(self):
        """The dataset that the series belongs to: what a binding pins. Gives: Borrowed; None for None."""
        return _toc_series_dataset(self)

    @property
    def index(self):
        """Its index among all series: 0 to count - 1. Gives: 0 also for None."""
        return _toc_series_index(self)

    def note(self, language=None):
        """A remark, in one language. Gives: Borrowed; None when not stated in this language."""
        return _toc_series_note(self, language)

    @property
    def notes(self):
        """A remark, in all languages. Gives: Borrowed; never None."""
        return _toc_series_notes(self)

    @property
    def prefix(self):
        """How its symbols begin, such as "CTOC/COP/WG.2". Gives: Borrowed; None when not stated."""
        return _toc_series_prefix(self)

    @property
    def sources(self):
        """The sources behind it. Gives: Borrowed; never None."""
        return _toc_series_sources(self)

    @property
    def verified(self):
        """Whether the prefix was seen; TOC_VERIFIED_NO marks what only memory says. Gives: One of
        TOC_VERIFIED_*; 0 when other or not stated.
        """
        return _toc_series_verified(self)


class SeriesList(Sequence):
    """A list of series."""
    _count = Function("toc_series_list_count", "uint", "handle:SeriesList")
    _at = Function("toc_series_list_at", "handle:Series", "handle:SeriesList uint")
    _release = "toc_series_list_free"


class Source(Handle):
    """Where a fact was read."""

    @property
    def dataset(self):
        """The dataset that the source belongs to: what a binding pins. Gives: Borrowed; None for None."""
        return _toc_source_dataset(self)

    @property
    def date(self):
        """The date of the source, or of its state when it was read. Gives: A date (see date.h); 0 when not
        stated.
        """
        return _toc_source_date(self)

    @property
    def href(self):
        """Its address. Gives: Borrowed; None when not stated."""
        return _toc_source_href(self)

    @property
    def id(self):
        """Its permanent id. Gives: Borrowed; None for None."""
        return _toc_source_id(self)

    @property
    def index(self):
        """Its index among all sources: 0 to count - 1. Gives: 0 also for None."""
        return _toc_source_index(self)

    @property
    def kind(self):
        """What kind of source it is. Gives: One of TOC_SOURCE_*; 0 when other or not stated."""
        return _toc_source_kind(self)

    def note(self, language=None):
        """A remark on it, in one language. Gives: Borrowed; None when not stated in this language."""
        return _toc_source_note(self, language)

    @property
    def notes(self):
        """A remark on it, in all languages. Gives: Borrowed; never None."""
        return _toc_source_notes(self)

    def title(self, language=None):
        """Its title, in one language. Gives: Borrowed; None when not stated in this language."""
        return _toc_source_title(self, language)

    @property
    def titles(self):
        """Its title, in all languages. Gives: Borrowed; never None."""
        return _toc_source_titles(self)

    @property
    def verified(self):
        """Whether somebody read the fact there; TOC_VERIFIED_NO marks what only memory says. Gives: One of
        TOC_VERIFIED_*; 0 when other or not stated.
        """
        return _toc_source_verified(self)


class SourceList(Sequence):
    """A list of sources."""
    _count = Function("toc_source_list_count", "uint", "handle:SourceList")
    _at = Function("toc_source_list_at", "handle:Source", "handle:SourceList uint")
    _release = "toc_source_list_free"


class Term(Handle):
    """A term that an instrument defines."""

    @property
    def dataset(self):
        """The dataset that the term belongs to: what a binding pins. Gives: Borrowed; None for None."""
        return _toc_term_dataset(self)

    @property
    def defined_by(self):
        """The provision that defines it. Gives: Borrowed; None when there is none."""
        return _toc_term_defined_by(self)

    def gloss(self, language=None):
        """What it means, in our own words, in one language. Gives: Borrowed; None when not stated in this
        language.
        """
        return _toc_term_gloss(self, language)

    @property
    def glosses(self):
        """What it means, in our own words, in all languages. Gives: Borrowed; never None."""
        return _toc_term_glosses(self)

    @property
    def id(self):
        """Its permanent id. Gives: Borrowed; None for None."""
        return _toc_term_id(self)

    @property
    def index(self):
        """Its index among all terms: 0 to count - 1. Gives: 0 also for None."""
        return _toc_term_index(self)

    @property
    def instrument(self):
        """The instrument that defines it. Gives: Borrowed; None when there is none."""
        return _toc_term_instrument(self)

    def label(self, language=None):
        """The term itself, in one language. Gives: Borrowed; None when not stated in this language."""
        return _toc_term_label(self, language)

    @property
    def labels(self):
        """The term itself, in all languages. Gives: Borrowed; never None."""
        return _toc_term_labels(self)

    @property
    def see(self):
        """Related terms, such as the Convention's beside a Protocol's. Gives: Borrowed; never None."""
        return _toc_term_see(self)

    @property
    def seen_from(self):
        """The terms that name this one as related. Gives: Borrowed; never None."""
        return _toc_term_seen_from(self)

    @property
    def sources(self):
        """The sources behind it. Gives: Borrowed; never None."""
        return _toc_term_sources(self)

    @property
    def used_in(self):
        """The provisions that use the term, beyond its definition. Gives: Borrowed; never None."""
        return _toc_term_used_in(self)


class TermList(Sequence):
    """A list of terms."""
    _count = Function("toc_term_list_count", "uint", "handle:TermList")
    _at = Function("toc_term_list_at", "handle:Term", "handle:TermList uint")
    _release = "toc_term_list_free"


class Text(Handle):
    """A text in one language."""

    @property
    def dataset(self):
        """The dataset that the text belongs to: what a binding pins. Gives: Borrowed; None for None."""
        return _toc_text_dataset(self)

    @property
    def index(self):
        """Its index among all texts: 0 to count - 1. Gives: 0 also for None."""
        return _toc_text_index(self)

    @property
    def language(self):
        """Its language, a BCP 47 tag. Gives: Borrowed; None when not stated."""
        return _toc_text_language(self)

    @property
    def since(self):
        """The day since when it holds (former names). Gives: A date (see date.h); 0 when not stated."""
        return _toc_text_since(self)

    @property
    def status(self):
        """Whether it is official or unofficial; 0 when that is not stated. Gives: One of TOC_TEXT_*; 0 when
        other or not stated.
        """
        return _toc_text_status(self)

    @property
    def string(self):
        """The text itself. Gives: Borrowed; None when not stated."""
        return _toc_text_string(self)

    @property
    def until(self):
        """The day until when it held (former names). Gives: A date (see date.h); 0 when not stated."""
        return _toc_text_until(self)


class TextList(Sequence):
    """A list of texts."""
    _count = Function("toc_text_list_count", "uint", "handle:TextList")
    _at = Function("toc_text_list_at", "handle:Text", "handle:TextList uint")
    _release = "toc_text_list_free"


class Topic(Handle):
    """A subject of the controlled list."""

    @property
    def dataset(self):
        """The dataset that the topic belongs to: what a binding pins. Gives: Borrowed; None for None."""
        return _toc_topic_dataset(self)

    @property
    def id(self):
        """Its permanent id. Gives: Borrowed; None for None."""
        return _toc_topic_id(self)

    @property
    def index(self):
        """Its index among all topics: 0 to count - 1. Gives: 0 also for None."""
        return _toc_topic_index(self)

    def name(self, language=None):
        """Its name, in one language. Gives: Borrowed; None when not stated in this language."""
        return _toc_topic_name(self, language)

    @property
    def names(self):
        """Its name, in all languages. Gives: Borrowed; never None."""
        return _toc_topic_names(self)

    @property
    def provisions(self):
        """The provisions on this topic, in the order of the instruments. Gives: Borrowed; never None."""
        return _toc_topic_provisions(self)


class TopicList(Sequence):
    """A list of topics."""
    _count = Function("toc_topic_list_count", "uint", "handle:TopicList")
    _at = Function("toc_topic_list_at", "handle:Topic", "handle:TopicList uint")
    _release = "toc_topic_list_free"


class Wording(Handle):
    """A folded form of a phrase or of the name of an instrument."""

    @property
    def capitals(self):
        """Whether it counts in capital letters only: "TIP". Gives: 1 or 0."""
        return _toc_wording_capitals(self)

    @property
    def dataset(self):
        """The dataset that the wording belongs to: what a binding pins. Gives: Borrowed; None for None."""
        return _toc_wording_dataset(self)

    @property
    def first(self):
        """The first of them. Gives: Borrowed; None when not stated."""
        return _toc_wording_first(self)

    @property
    def index(self):
        """Its index among all wordings: 0 to count - 1. Gives: 0 also for None."""
        return _toc_wording_index(self)

    @property
    def instrument(self):
        """The instrument that it names. Gives: Borrowed; None when there is none."""
        return _toc_wording_instrument(self)

    @property
    def key(self):
        """The folded words, one blank between them. Gives: Borrowed; None when not stated."""
        return _toc_wording_key(self)

    @property
    def language(self):
        """Its language, a BCP 47 tag; "" for any. Gives: Borrowed; None when not stated."""
        return _toc_wording_language(self)

    @property
    def phrase(self):
        """The phrase that it is a form of. Gives: Borrowed; None when there is none."""
        return _toc_wording_phrase(self)

    @property
    def stopped(self):
        """Whether it is an abbreviation: a full stop may follow it. Gives: 1 or 0."""
        return _toc_wording_stopped(self)


class WordingList(Sequence):
    """A list of wordings."""
    _count = Function("toc_wording_list_count", "uint", "handle:WordingList")
    _at = Function("toc_wording_list_at", "handle:Wording", "handle:WordingList uint")
    _release = "toc_wording_list_free"


def action_kind_name(number):
    """The word of the dataset for a constant, such as "signature". Gives: A constant, or None for a number
    that is none of the listed ones.
    """
    return _toc_action_kind_name(number)


def kind_name(kind):
    """The name of a kind of thing as the dataset writes it, such as "provision". Gives: A constant, or None
    for a number that is no kind.
    """
    return _toc_kind_name(kind)


def result_message(result):
    """What a result code means, as a short English sentence without a full stop. Gives: A constant; never
    None.
    """
    return _toc_result_message(result)


def result_name(result):
    """The name of a result code, such as "TOC_E_NOMEM". Gives: A constant; "unknown" for a number that is no
    result code.
    """
    return _toc_result_name(result)


def version_number():
    """The version of the library at run time: major * 10000 + minor * 100 + patch."""
    return _toc_version_number()


def version_string():
    """The version of the library at run time, such as "0.1.0". Gives: A constant; never None."""
    return _toc_version_string()


def cite_format(provision, style, language=None):
    """Writes the citation of a provision. Gives: The length of the whole text without the NUL."""
    return _toc_cite_format(provision, style, language)


def cite_scan(dataset, text, language=None, context_id=None):
    """Finds the citations in a text, in one pass and in time that grows with its length only. In a list
    ("articles 5, 6 and 8") each item is a citation with a place of its own. The names of instruments,
    decisions, document symbols and volumes of the Treaty Series are found too. Bytes that are not UTF-8 are
    passed over. Gives: TOC_OK, TOC_E_ARGUMENT, TOC_E_NOMEM, or TOC_E_LIMIT for more than 33 million
    citations or targets.
    """
    return _toc_cite_scan(dataset, text, language, context_id)


def cite_state_name(number):
    """The word of the dataset for a state, such as "exact". Gives: A constant, or None for a number that is
    none of the listed ones.
    """
    return _toc_cite_state_name(number)


def find_provision(dataset=None, text=None, context_id=None):
    """Finds the provision that a person means: a citation in any form that toc_cite_scan reads ("UNTOC art.
    18", "art 3(a) TIP"), or a locator ("som#art_6"). Gives: Borrowed; None when it is no citation of one
    provision, or not certain which one.
    """
    return _toc_find_provision(dataset, text, context_id)


def common_instruments(a, b, date):
    """Lists the instruments in force for both of two participants on a day, in the order of the dataset.
    Gives: TOC_OK; TOC_E_ARGUMENT when a participant or out is None, the two are of different datasets, or
    date is no date; TOC_E_NOMEM.
    """
    return _toc_common_instruments(a, b, date)


def common_provisions(a, b, topic, date):
    """Lists the provisions on a topic in the instruments in force for both of two participants on a day, in
    reading order, such as what they owe each other on extradition. Those of an instrument that cannot be
    decided are left out: call toc_common_instruments to see what is undecided. Gives: TOC_OK;
    TOC_E_ARGUMENT when something is None or of another dataset, or date is no date; TOC_E_NOMEM.
    """
    return _toc_common_provisions(a, b, topic, date)


def dataset_builtin():
    """The dataset that was compiled into the library: no file, no allocation, no start-up cost. Gives: A
    dataset that need not be released (releasing it does nothing); None when the library was built without
    one.
    """
    return _toc_dataset_builtin()


def dataset_open_file(path, flags):
    """Opens a snapshot file (`.tocb`), as `toc-data compile` writes it. Gives: TOC_OK, or TOC_E_ARGUMENT,
    TOC_E_IO, TOC_E_NOMEM, TOC_E_FORMAT, TOC_E_VERSION, TOC_E_LIMIT, TOC_E_PLATFORM.
    """
    return _toc_dataset_open_file(path, flags)


def dataset_open_memory(bytes):
    """Opens a snapshot from bytes in memory, which are copied and verified completely. Gives: TOC_OK, or
    TOC_E_ARGUMENT, TOC_E_NOMEM, TOC_E_FORMAT, TOC_E_VERSION, TOC_E_PLATFORM.
    """
    return _toc_dataset_open_memory(bytes)


def date_add_days(date, days):
    """The date a number of days later (or earlier). The "ninetieth day after" a day is that day plus 90.
    Gives: A full date; 0 when date is not full or the result leaves years 1 to 9999.
    """
    return _toc_date_add_days(date, days)


def date_add_months(date, months):
    """The date a number of months later (or earlier). Where that month is shorter, its last day. Gives: A full
    date; 0 when date is not full or the result leaves years 1 to 9999.
    """
    return _toc_date_add_months(date, months)


def date_compare(first, second):
    """Compares two dates, three-valued: what overlaps cannot be told apart. Gives: One of TOC_DATE_*."""
    return _toc_date_compare(first, second)


def date_days_between(first, second):
    """Days from the first date to the second; negative when the second is earlier. Gives: The number of days;
    0 also when one of them is not a full date.
    """
    return _toc_date_days_between(first, second)


def date_earliest(date):
    """The first day the date can mean: 20040200 gives 20040201. Gives: A full date; 0 for what is no date."""
    return _toc_date_earliest(date)


def date_format(date):
    """Writes a date in ISO 8601, shortened where parts are unknown: "2003-09-29", "2003-09", "2003". Gives:
    Bytes that the text has without NUL; 0 for 0 and for what is no date. When the result is not below size,
    the text was cut.
    """
    return _toc_date_format(date)


def date_is_full(date):
    """Whether year, month and day are all known."""
    return _toc_date_is_full(date)


def date_is_valid(date):
    """Whether the number is a date by the rules above, complete or not; 0 is none."""
    return _toc_date_is_valid(date)


def date_latest(date):
    """The last day the date can mean: 20040200 gives 20040229. Gives: A full date; 0 for what is no date."""
    return _toc_date_latest(date)


def date_parse(text=None):
    """Reads an ISO 8601 calendar date: "2003", "2003-09" or "2003-09-29". Gives: The date; 0 when text is None
    or no such date exists (30 February, year 0, other characters).
    """
    return _toc_date_parse(text)


def decision_kind_name(number):
    """The word of the dataset for a constant, such as "decision". Gives: A constant, or None for a number that
    is none of the listed ones.
    """
    return _toc_decision_kind_name(number)


def change_name(change):
    """The word for a change, such as "added". Gives: A constant, or None for a number that is none of them."""
    return _toc_change_name(change)


def diff(before, after):
    """Compares two datasets. First come edition, format and as-of of the datasets, then the kinds of things in
    the order of TOC_KIND_*; within a kind what was removed or changed in the order of the first dataset,
    then what was added in the order of the second one. Gives: TOC_OK; TOC_E_ARGUMENT when something is
    None; TOC_E_NOMEM.
    """
    return _toc_diff(before, after)


def document_kind_name(number):
    """The word of the dataset for a constant, such as "report". Gives: A constant, or None for a number that
    is none of the listed ones.
    """
    return _toc_document_kind_name(number)


def event_kind_name(number):
    """The word of the dataset for a constant, such as "adoption". Gives: A constant, or None for a number that
    is none of the listed ones.
    """
    return _toc_event_kind_name(number)


def reason_kind_name(kind):
    """The word for a kind of reason, such as "data-error". Gives: A constant, or None for a number that is
    none of them.
    """
    return _toc_reason_kind_name(kind)


def status_explain(participant, instrument, date):
    """Explains the status of a participant under an instrument on a day. Gives: TOC_OK; TOC_E_ARGUMENT when
    something is None, the two are of different datasets, or date is no date; TOC_E_NOMEM.
    """
    return _toc_status_explain(participant, instrument, date)


def find_body(dataset=None, name=None):
    """Finds a body by its id, its symbol (such as "CTOC/COP"), or a name or alias in any language, compared as
    toc_find_participant does. Gives: Borrowed; None when there is none.
    """
    return _toc_find_body(dataset, name)


def find_body_by_symbol(dataset=None, symbol=None):
    """Finds the body to which a document symbol belongs: the one whose series, or whose own symbol, is the
    longest beginning of it. The document need not be in the dataset. Gives: Borrowed; None when there is
    none, or when it is no symbol.
    """
    return _toc_find_body_by_symbol(dataset, symbol)


def find_decision_by_number(dataset, kind, number=None):
    """Finds a decision or resolution by its number. Those of a body are counted apart: decision 6/1 is not
    resolution 6/1. Gives: Borrowed; None when there is none.
    """
    return _toc_find_decision_by_number(dataset, kind, number)


def find_decision_by_symbol(dataset=None, symbol=None):
    """Finds a decision or resolution by its document symbol, such as "A/RES/55/25", as it is typed: see
    toc_symbol_normalize. Gives: Borrowed; None when there is none.
    """
    return _toc_find_decision_by_symbol(dataset, symbol)


def find_document_by_symbol(dataset=None, symbol=None):
    """Finds a document by its symbol, such as "A/55/383/Add.1", as it is typed: see toc_symbol_normalize.
    Gives: Borrowed; None when there is none.
    """
    return _toc_find_document_by_symbol(dataset, symbol)


def find_instrument(dataset=None, name=None):
    """Finds an instrument by what a person would type: an id, an MTDSG number, or a title, short title or
    alias in any language, compared as toc_find_participant does. Gives: Borrowed; None when there is none.
    """
    return _toc_find_instrument(dataset, name)


def find_instrument_by_mtdsg(dataset=None, number=None):
    """Finds an instrument by its number in Multilateral Treaties Deposited with the Secretary-General, such as
    "XVIII-12-a". Gives: Borrowed; None when there is none.
    """
    return _toc_find_instrument_by_mtdsg(dataset, number)


def find_participant(dataset=None, name=None):
    """Finds a participant by what a person would type: an id, a code, or a short name, formal name or alias in
    any language; names are compared folded (see toc_fold), or, when the dataset has no index for search,
    with ASCII letters in either case. Gives: Borrowed; None when there is none.
    """
    return _toc_find_participant(dataset, name)


def find_participant_by_code(dataset=None, code=None):
    """Finds a participant by ISO 3166-1 alpha-2 or alpha-3 code (either case) or by M49 number of three
    digits. Gives: Borrowed; None when there is none.
    """
    return _toc_find_participant_by_code(dataset, code)


def import_text(dataset, instrument_id, language, bytes):
    """Aligns a text with the provisions of an instrument. A file may hold several instruments: the one meant
    is known by its headings; when most of them are others, nothing is placed. Labels are read in the styles
    of the six official languages of the United Nations; the dataset's structure decides what "(i)" is.
    Bytes that are no text, or XML that is refused, place nothing: the diagnostics tell why. Gives: TOC_OK,
    also when little or nothing was placed; TOC_E_ARGUMENT for None, for an instrument that the dataset does
    not have, and for a language that is no tag; TOC_E_LIMIT; TOC_E_NOMEM.
    """
    return _toc_import_text(dataset, instrument_id, language, bytes)


def correction_kind_name(number):
    """The word of the dataset for a constant, such as "proposed". Gives: A constant, or None for a number that
    is none of the listed ones.
    """
    return _toc_correction_kind_name(number)


def entails_name(number):
    """The word of the dataset for a constant, such as "protocols". Gives: A constant, or None for a number
    that is none of the listed ones.
    """
    return _toc_entails_name(number)


def instrument_kind_name(number):
    """The word of the dataset for a constant, such as "convention". Gives: A constant, or None for a number
    that is none of the listed ones.
    """
    return _toc_instrument_kind_name(number)


def organizations_name(number):
    """The word of the dataset for a constant, such as "counted". Gives: A constant, or None for a number that
    is none of the listed ones.
    """
    return _toc_organizations_name(number)


def rule_kind_name(number):
    """The word of the dataset for a constant, such as "signature". Gives: A constant, or None for a number
    that is none of the listed ones.
    """
    return _toc_rule_kind_name(number)


def diagnostic_code_at(position):
    """Walks all codes there are. Gives: The code at a position; 0 behind the last."""
    return _toc_diagnostic_code_at(position)


def diagnostic_code_help(code):
    """What a code means and what to do. Gives: A constant; None when there is no such code."""
    return _toc_diagnostic_code_help(code)


def diagnostic_code_name(code):
    """The name of a code, such as "dangling-reference". Gives: A constant; None when there is no such code."""
    return _toc_diagnostic_code_name(code)


def loader_new():
    """Makes a loader. Gives: TOC_OK, or TOC_E_ARGUMENT, TOC_E_NOMEM."""
    return _toc_loader_new()


def body_kind_name(number):
    """The word of the dataset for a constant, such as "assembly". Gives: A constant, or None for a number that
    is none of the listed ones.
    """
    return _toc_body_kind_name(number)


def meeting_format_name(number):
    """The word of the dataset for a constant, such as "in-person". Gives: A constant, or None for a number
    that is none of the listed ones.
    """
    return _toc_meeting_format_name(number)


def near(dataset, text, kind, most):
    """Lists the things whose id, code, number, symbol, name, title, label or heading is nearest to a text, the
    nearest first; of each thing its nearest one. The distance is counted in code points inserted, left out,
    replaced or exchanged with the next one (optimal string alignment), ASCII letters in either case; what
    begins with the whole text has distance 1. Of a name, title, label or heading, as many words as the text
    has are compared too, wherever they stand: with 1 for what is left of it. What needs more than a third
    of the text changed is not near. Among things at one distance, those that begin like the text come
    first. Gives: TOC_OK; TOC_E_ARGUMENT when dataset, text or out is None; TOC_E_NOMEM.
    """
    return _toc_near(dataset, text, kind, most)


def near_word(dataset, word, most):
    """Lists the words of all texts that are nearest to a word, the nearest first: how a query may be spelled
    that finds nothing. Distances as of toc_near, between words as toc_fold folds them. A word that some
    text has is its own nearest. Gives: TOC_OK; TOC_E_ARGUMENT when dataset, word or out is None;
    TOC_E_UNAVAILABLE when the dataset has no index; TOC_E_NOMEM.
    """
    return _toc_near_word(dataset, word, most)


def participant_kind_name(number):
    """The word of the dataset for a constant, such as "state". Gives: A constant, or None for a number that is
    none of the listed ones.
    """
    return _toc_participant_kind_name(number)


def regional_group_name(number):
    """The word of the dataset for a constant, such as "african". Gives: A constant, or None for a number that
    is none of the listed ones.
    """
    return _toc_regional_group_name(number)


def phrase_role_name(number):
    """The word of the dataset for a constant, such as "article". Gives: A constant, or None for a number that
    is none of the listed ones.
    """
    return _toc_phrase_role_name(number)


def duty_kind_name(number):
    """The word of the dataset for a constant, such as "notification". Gives: A constant, or None for a number
    that is none of the listed ones.
    """
    return _toc_duty_kind_name(number)


def force_name(number):
    """The word of the dataset for a constant, such as "obligation". Gives: A constant, or None for a number
    that is none of the listed ones.
    """
    return _toc_force_name(number)


def provision_kind_name(number):
    """The word of the dataset for a constant, such as "preamble". Gives: A constant, or None for a number that
    is none of the listed ones.
    """
    return _toc_provision_kind_name(number)


def reference_kind_name(number):
    """The word of the dataset for a constant, such as "applies". Gives: A constant, or None for a number that
    is none of the listed ones.
    """
    return _toc_reference_kind_name(number)


def role_name(number):
    """The word of the dataset for a constant, such as "substantive". Gives: A constant, or None for a number
    that is none of the listed ones.
    """
    return _toc_role_name(number)


def resource_kind_name(number):
    """The word of the dataset for a constant, such as "guide". Gives: A constant, or None for a number that is
    none of the listed ones.
    """
    return _toc_resource_kind_name(number)


def fold(dataset=None, text=None):
    """Folds a text as search does: compatibility forms, case, accents and other marks, hamza and harakat, the
    final forms of Arabic, ё and œ and ß and their like are levelled, and what lies between two words is one
    space. Gives: How long the folded text is without its NUL, also when it was cut; 0 when the dataset has
    no index.
    """
    return _toc_fold(dataset, text)


def query_new(dataset, text):
    """Makes a query of words, of which all must be there, in any form; of "phrases in quotes", of beginnings*
    and of -words or -"phrases" that must not be there. When no entity has all the words, those that have
    any are found (toc_hit_list_is_partial). Gives: TOC_OK; TOC_E_UNAVAILABLE when the dataset has no index;
    TOC_E_LIMIT; TOC_E_NOMEM; TOC_E_ARGUMENT.
    """
    return _toc_query_new(dataset, text)


def coverage_level_name(number):
    """The word of the dataset for a constant, such as "complete". Gives: A constant, or None for a number that
    is none of the listed ones.
    """
    return _toc_coverage_level_name(number)


def coverage_section_name(number):
    """The word of the dataset for a constant, such as "structure". Gives: A constant, or None for a number
    that is none of the listed ones.
    """
    return _toc_coverage_section_name(number)


def source_kind_name(number):
    """The word of the dataset for a constant, such as "depositary". Gives: A constant, or None for a number
    that is none of the listed ones.
    """
    return _toc_source_kind_name(number)


def verified_name(number):
    """The word of the dataset for a constant, such as "yes". Gives: A constant, or None for a number that is
    none of the listed ones.
    """
    return _toc_verified_name(number)


def status(participant, instrument, date):
    """Where a participant stands under an instrument on a day. Gives: One of TOC_STATUS_*; TOC_STATUS_UNKNOWN
    also for None and for what is no date.
    """
    return _toc_status(participant, instrument, date)


def status_name(status):
    """The word for a status, such as "party". Gives: A constant; "unknown" for any other number."""
    return _toc_status_name(status)


def symbol_base(symbol=None):
    """Writes the symbol of the document that a symbol adds to, revises, corrects or amends:
    "A/AC.254/4/Add.3/Rev.1" gives "A/AC.254/4". A symbol without such an end is its own base. Gives: Bytes
    without NUL; 0 for what is no symbol.
    """
    return _toc_symbol_base(symbol)


def symbol_compare(first=None, second=None):
    """Compares two symbols in natural order: numbers by their value, a document before its addenda. What is no
    symbol comes after all symbols. Gives: -1, 0 or 1: the first is before, the same as, or after the
    second.
    """
    return _toc_symbol_compare(first, second)


def symbol_is_valid(text=None):
    """Whether a text is a symbol, or becomes one by normalization."""
    return _toc_symbol_is_valid(text)


def symbol_modifier(symbol, position):
    """Writes a modifier, such as "Add.3". Gives: Bytes without NUL; 0 when position is too large."""
    return _toc_symbol_modifier(symbol, position)


def symbol_modifier_count(symbol=None):
    """How many modifiers stand at its end: 2 for "A/AC.254/4/Add.3/Rev.1". Gives: 0 also for what is no
    symbol.
    """
    return _toc_symbol_modifier_count(symbol)


def symbol_normalize(text=None):
    """Writes a symbol in normal form: "a/55/383/add. 1" gives "A/55/383/Add.1", "S/RES/1373(2001)" gives
    "S/RES/1373 (2001)", the asterisks of a reissue are dropped. Gives: Bytes that the normal form has
    without NUL; 0 when text is no symbol ("and/or", "1/2"). When the result is not below size, it was cut.
    """
    return _toc_symbol_normalize(text)


def symbol_organ(symbol=None):
    """Writes the organ: the first component, such as "A" for the General Assembly. Gives: Bytes without NUL; 0
    for what is no symbol.
    """
    return _toc_symbol_organ(symbol)


def symbol_relation(first=None, second=None):
    """How the first symbol is related to the second. The modifier that comes first decides: Add.3/Rev.1 is an
    addendum of the base document, and a revision of Add.3. Gives: One of TOC_SYMBOL_*; TOC_SYMBOL_UNRELATED
    also when one of them is no symbol.
    """
    return _toc_symbol_relation(first, second)


def symbol_relation_name(relation):
    """The word for a relation, such as "addendum". Gives: A constant; "unrelated" for any other number."""
    return _toc_symbol_relation_name(relation)


def symbol_series(symbol=None):
    """Writes the series: the leading part before years, sessions and numbers. "CTOC/COP/WG.2/2012/3" gives
    "CTOC/COP/WG.2", "A/55/383" gives "A". Gives: Bytes without NUL; 0 for what is no symbol.
    """
    return _toc_symbol_series(symbol)


def symbol_year(symbol=None):
    """The year that stands in the symbol: 2012 for "CTOC/COP/WG.2/2012/3", 2001 for "S/RES/1373 (2001)".
    Gives: The year; 0 when there is none (the 55 of "A/55/383" is a session).
    """
    return _toc_symbol_year(symbol)


def text_status_name(number):
    """The word of the dataset for a constant, such as "official". Gives: A constant, or None for a number that
    is none of the listed ones.
    """
    return _toc_text_status_name(number)


def moment_kind_name(kind):
    """The word for a kind of moment, such as "instrument-in-force". Gives: A constant, or None for a number
    that is none of them.
    """
    return _toc_moment_kind_name(kind)


def timeline(dataset, first, last, instrument, participant, kinds):
    """Lists what happened from one day to another, both included, ordered by first day, last day, kind, and
    the order of the dataset. A meeting or event that began before and is under way is not listed, though
    toc_query_set_dates finds it. Gives: TOC_OK; TOC_E_ARGUMENT when dataset or out is None, a handle is of
    another dataset, or a day is neither 0 nor a date; TOC_E_NOMEM.
    """
    return _toc_timeline(dataset, first, last, instrument, participant, kinds)
