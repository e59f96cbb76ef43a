/* SPDX-License-Identifier: MIT */
/* Made from the headers by include/api/describe.py: plain declarations, without preprocessor. */
typedef struct toc_action toc_action;
typedef struct toc_action_list toc_action_list;
typedef struct toc_agenda_item toc_agenda_item;
typedef struct toc_agenda_item_list toc_agenda_item_list;
typedef struct toc_body toc_body;
typedef struct toc_body_list toc_body_list;
typedef struct toc_citation toc_citation;
typedef struct toc_citation_list toc_citation_list;
typedef struct toc_claim toc_claim;
typedef struct toc_claim_list toc_claim_list;
typedef struct toc_correction toc_correction;
typedef struct toc_correction_list toc_correction_list;
typedef struct toc_coverage toc_coverage;
typedef struct toc_coverage_list toc_coverage_list;
typedef struct toc_dataset toc_dataset;
typedef struct toc_decision toc_decision;
typedef struct toc_decision_list toc_decision_list;
typedef struct toc_diagnostic toc_diagnostic;
typedef struct toc_difference toc_difference;
typedef struct toc_difference_list toc_difference_list;
typedef struct toc_document toc_document;
typedef struct toc_document_list toc_document_list;
typedef struct toc_duty toc_duty;
typedef struct toc_duty_list toc_duty_list;
typedef struct toc_edition toc_edition;
typedef struct toc_edition_list toc_edition_list;
typedef struct toc_event toc_event;
typedef struct toc_event_list toc_event_list;
typedef struct toc_example toc_example;
typedef struct toc_example_list toc_example_list;
typedef struct toc_explanation toc_explanation;
typedef struct toc_hit toc_hit;
typedef struct toc_hit_list toc_hit_list;
typedef struct toc_import toc_import;
typedef struct toc_instrument toc_instrument;
typedef struct toc_instrument_list toc_instrument_list;
typedef struct toc_loader toc_loader;
typedef struct toc_meeting toc_meeting;
typedef struct toc_meeting_list toc_meeting_list;
typedef struct toc_moment toc_moment;
typedef struct toc_moment_list toc_moment_list;
typedef struct toc_near_list toc_near_list;
typedef struct toc_near_match toc_near_match;
typedef struct toc_opening toc_opening;
typedef struct toc_opening_list toc_opening_list;
typedef struct toc_part toc_part;
typedef struct toc_part_list toc_part_list;
typedef struct toc_participant toc_participant;
typedef struct toc_participant_list toc_participant_list;
typedef struct toc_participation toc_participation;
typedef struct toc_participation_list toc_participation_list;
typedef struct toc_phrase toc_phrase;
typedef struct toc_phrase_list toc_phrase_list;
typedef struct toc_provision toc_provision;
typedef struct toc_provision_list toc_provision_list;
typedef struct toc_query toc_query;
typedef struct toc_reason toc_reason;
typedef struct toc_reference toc_reference;
typedef struct toc_reference_list toc_reference_list;
typedef struct toc_resource toc_resource;
typedef struct toc_resource_list toc_resource_list;
typedef struct toc_rule toc_rule;
typedef struct toc_rule_list toc_rule_list;
typedef struct toc_series toc_series;
typedef struct toc_series_list toc_series_list;
typedef struct toc_source toc_source;
typedef struct toc_source_list toc_source_list;
typedef struct toc_term toc_term;
typedef struct toc_term_list toc_term_list;
typedef struct toc_text toc_text;
typedef struct toc_text_list toc_text_list;
typedef struct toc_topic toc_topic;
typedef struct toc_topic_list toc_topic_list;
typedef struct toc_wording toc_wording;
typedef struct toc_wording_list toc_wording_list;
enum {
    TOC_ACTION_SIGNATURE = 1,
    TOC_ACTION_RATIFICATION = 2,
    TOC_ACTION_ACCEPTANCE = 3,
    TOC_ACTION_APPROVAL = 4,
    TOC_ACTION_ACCESSION = 5,
    TOC_ACTION_SUCCESSION = 6,
    TOC_ACTION_CONSENT = 7,
    TOC_ACTION_WITHDRAWAL = 8,
    TOC_ACTION_RESERVATION = 9,
    TOC_ACTION_DECLARATION = 10,
    TOC_ACTION_NOTIFICATION = 11,
    TOC_ACTION_OBJECTION = 12,
    TOC_ACTION_TERRITORIAL_APPLICATION = 13,
};
enum {
    TOC_KIND_NONE = 0,
    TOC_KIND_SOURCE = 1,
    TOC_KIND_TOPIC = 2,
    TOC_KIND_PARTICIPANT = 3,
    TOC_KIND_INSTRUMENT = 4,
    TOC_KIND_OPENING = 5,
    TOC_KIND_RULE = 6,
    TOC_KIND_PROVISION = 7,
    TOC_KIND_REFERENCE = 8,
    TOC_KIND_DUTY = 9,
    TOC_KIND_TERM = 10,
    TOC_KIND_ACTION = 11,
    TOC_KIND_PARTICIPATION = 12,
    TOC_KIND_BODY = 13,
    TOC_KIND_SERIES = 14,
    TOC_KIND_MEETING = 15,
    TOC_KIND_AGENDA_ITEM = 16,
    TOC_KIND_DOCUMENT = 17,
    TOC_KIND_DECISION = 18,
    TOC_KIND_RESOURCE = 19,
    TOC_KIND_EVENT = 20,
    TOC_KIND_EDITION = 21,
    TOC_KIND_CORRECTION = 22,
    TOC_KIND_CLAIM = 23,
    TOC_KIND_COVERAGE = 24,
    TOC_KIND_TEXT = 25,
    TOC_KIND_PART = 26,
    TOC_KIND_PHRASE = 27,
    TOC_KIND_EXAMPLE = 28,
    TOC_KIND_WORDING = 29,
};
enum {
    TOC_OK = 0,
    TOC_E_NOMEM = -1,
    TOC_E_ARGUMENT = -2,
    TOC_E_IO = -3,
    TOC_E_FORMAT = -4,
    TOC_E_VERSION = -5,
    TOC_E_DATA = -6,
    TOC_E_LIMIT = -7,
    TOC_E_PLATFORM = -8,
    TOC_E_UNAVAILABLE = -9,
};
enum {
    TOC_CITE_EXACT = 1,
    TOC_CITE_CONTEXT = 2,
    TOC_CITE_INHERITED = 3,
    TOC_CITE_AMBIGUOUS = 4,
    TOC_CITE_NO_SUCH_PROVISION = 5,
    TOC_CITE_FOREIGN = 6,
    TOC_CITE_DRAFT = 7,
};
enum {
    TOC_CITE_STYLE_UN = 1,
    TOC_CITE_STYLE_SHORT = 2,
    TOC_CITE_STYLE_FOOTNOTE = 3,
};
enum {
    TOC_OPEN_COPY = 0,
    TOC_OPEN_MAP = 1,
};
enum {
    TOC_DATE_SIZE = 11,
};
enum {
    TOC_DATE_UNKNOWN = 0,
    TOC_DATE_EARLIER = 1,
    TOC_DATE_SAME = 2,
    TOC_DATE_LATER = 3,
};
enum {
    TOC_DECISION_DECISION = 1,
    TOC_DECISION_RESOLUTION = 2,
};
enum {
    TOC_CHANGE_ADDED = 1,
    TOC_CHANGE_REMOVED = 2,
    TOC_CHANGE_CHANGED = 3,
};
enum {
    TOC_DOCUMENT_REPORT = 1,
    TOC_DOCUMENT_AGENDA = 2,
    TOC_DOCUMENT_DRAFT = 3,
    TOC_DOCUMENT_RESOLUTION = 4,
    TOC_DOCUMENT_NOTE = 5,
    TOC_DOCUMENT_CONFERENCE_ROOM_PAPER = 6,
    TOC_DOCUMENT_PROPOSAL = 7,
    TOC_DOCUMENT_PRESS_RELEASE = 8,
    TOC_DOCUMENT_INFORMATION = 9,
};
enum {
    TOC_EVENT_ADOPTION = 1,
    TOC_EVENT_MANDATE = 2,
    TOC_EVENT_ENTRY_INTO_FORCE = 3,
    TOC_EVENT_TREATY_EVENT = 4,
    TOC_EVENT_NEWS = 5,
};
enum {
    TOC_REASON_ACTION = 1,
    TOC_REASON_RULE = 2,
    TOC_REASON_COVERAGE = 3,
    TOC_REASON_DATA_ERROR = 4,
    TOC_REASON_ABSENCE = 5,
};
enum {
    TOC_LEFTOVER_OUTSIDE = 1,
    TOC_LEFTOVER_INSIDE = 2,
    TOC_LEFTOVER_NOTE = 3,
};
enum {
    TOC_CORRECTION_PROPOSED = 1,
    TOC_CORRECTION_EFFECTED = 2,
};
enum {
    TOC_ENTAILS_PROTOCOLS = 1,
};
enum {
    TOC_INSTRUMENT_CONVENTION = 1,
    TOC_INSTRUMENT_PROTOCOL = 2,
};
enum {
    TOC_ORGANIZATIONS_COUNTED = 1,
    TOC_ORGANIZATIONS_NOT_COUNTED = 2,
};
enum {
    TOC_RULE_SIGNATURE = 1,
    TOC_RULE_CONSENT = 2,
    TOC_RULE_ELIGIBILITY = 3,
    TOC_RULE_ENTRY_INTO_FORCE = 4,
    TOC_RULE_LATER_ENTRY_INTO_FORCE = 5,
    TOC_RULE_SUCCESSION = 6,
    TOC_RULE_WITHDRAWAL = 7,
    TOC_RULE_AMENDMENT = 8,
    TOC_RULE_DISPUTES = 9,
    TOC_RULE_INTERPRETATION = 10,
};
enum {
    TOC_SEVERITY_WARNING = 1,
    TOC_SEVERITY_ERROR = 2,
};
enum {
    TOC_BODY_ASSEMBLY = 1,
    TOC_BODY_COUNCIL = 2,
    TOC_BODY_COMMISSION = 3,
    TOC_BODY_COMMITTEE = 4,
    TOC_BODY_CONFERENCE = 5,
    TOC_BODY_WORKING_GROUP = 6,
    TOC_BODY_EXPERT_GROUP = 7,
    TOC_BODY_DIALOGUE = 8,
    TOC_BODY_SECRETARIAT = 9,
    TOC_BODY_GROUPING = 10,
};
enum {
    TOC_MEETING_IN_PERSON = 1,
    TOC_MEETING_HYBRID = 2,
    TOC_MEETING_ONLINE = 3,
};
enum {
    TOC_GROUP_AFRICAN = 1,
    TOC_GROUP_ASIA_PACIFIC = 2,
    TOC_GROUP_EASTERN_EUROPEAN = 3,
    TOC_GROUP_LATIN_AMERICAN_AND_CARIBBEAN = 4,
    TOC_GROUP_WESTERN_EUROPEAN_AND_OTHERS = 5,
};
enum {
    TOC_PARTICIPANT_STATE = 1,
    TOC_PARTICIPANT_ORGANIZATION = 2,
};
enum {
    TOC_PHRASE_ARTICLE = 1,
    TOC_PHRASE_PARAGRAPH = 2,
    TOC_PHRASE_POINT = 3,
    TOC_PHRASE_ITEM = 4,
    TOC_PHRASE_SUBITEM = 5,
    TOC_PHRASE_TAIL = 6,
    TOC_PHRASE_SECTION = 7,
    TOC_PHRASE_PREAMBLE = 8,
    TOC_PHRASE_ANNEX = 9,
    TOC_PHRASE_ORDINAL = 10,
    TOC_PHRASE_ORDINAL_MARK = 11,
    TOC_PHRASE_SUFFIX = 12,
    TOC_PHRASE_AND = 13,
    TOC_PHRASE_RANGE = 14,
    TOC_PHRASE_OF = 15,
    TOC_PHRASE_THE = 16,
    TOC_PHRASE_THIS = 17,
    TOC_PHRASE_SAME = 18,
    TOC_PHRASE_EVERY = 19,
    TOC_PHRASE_ABOVE = 20,
    TOC_PHRASE_CONVENTION = 21,
    TOC_PHRASE_PROTOCOL = 22,
    TOC_PHRASE_PROTOCOLS = 23,
    TOC_PHRASE_FOREIGN = 24,
    TOC_PHRASE_LAW = 25,
    TOC_PHRASE_ABOUT = 26,
    TOC_PHRASE_DRAFT = 27,
    TOC_PHRASE_RESOLUTION = 28,
    TOC_PHRASE_DECISION = 29,
    TOC_PHRASE_SERIES = 30,
    TOC_PHRASE_VOLUME = 31,
    TOC_PHRASE_PAGE = 32,
    TOC_PHRASE_ORGAN = 33,
    TOC_PHRASE_EPITHET = 34,
};
enum {
    TOC_DUTY_NOTIFICATION = 1,
    TOC_DUTY_INFORMATION = 2,
    TOC_DUTY_DESIGNATION = 3,
    TOC_DUTY_DEADLINE = 4,
    TOC_DUTY_REPORTING = 5,
};
enum {
    TOC_FORCE_OBLIGATION = 1,
    TOC_FORCE_QUALIFIED_OBLIGATION = 2,
    TOC_FORCE_ENCOURAGEMENT = 3,
    TOC_FORCE_PERMISSION = 4,
    TOC_FORCE_STATEMENT = 5,
};
enum {
    TOC_PROVISION_PREAMBLE = 1,
    TOC_PROVISION_RECITAL = 2,
    TOC_PROVISION_SECTION = 3,
    TOC_PROVISION_ARTICLE = 4,
    TOC_PROVISION_PARAGRAPH = 5,
    TOC_PROVISION_POINT = 6,
    TOC_PROVISION_ITEM = 7,
    TOC_PROVISION_SUBITEM = 8,
    TOC_PROVISION_TAIL = 9,
};
enum {
    TOC_REFERENCE_APPLIES = 1,
    TOC_REFERENCE_SUBJECT_TO = 2,
    TOC_REFERENCE_IN_ACCORDANCE_WITH = 3,
    TOC_REFERENCE_DEFINES = 4,
    TOC_REFERENCE_EXCLUDES = 5,
    TOC_REFERENCE_MUTATIS_MUTANDIS = 6,
    TOC_REFERENCE_AMENDS = 7,
    TOC_REFERENCE_IMPLEMENTS = 8,
    TOC_REFERENCE_OFFENCES = 9,
    TOC_REFERENCE_CONCERNS = 10,
};
enum {
    TOC_ROLE_SUBSTANTIVE = 1,
    TOC_ROLE_DEFINITION = 2,
    TOC_ROLE_SCOPE = 3,
    TOC_ROLE_PURPOSE = 4,
    TOC_ROLE_PROCEDURE = 5,
    TOC_ROLE_INSTITUTION = 6,
    TOC_ROLE_FINAL_CLAUSE = 7,
    TOC_ROLE_PREAMBULAR = 8,
    TOC_ROLE_STRUCTURAL = 9,
};
enum {
    TOC_RESOURCE_GUIDE = 1,
    TOC_RESOURCE_GLOSSARY = 2,
    TOC_RESOURCE_MODEL_LAW = 3,
    TOC_RESOURCE_ADDRESS = 4,
    TOC_RESOURCE_PUBLICATION = 5,
    TOC_RESOURCE_TOOL = 6,
    TOC_RESOURCE_NEWS = 7,
    TOC_RESOURCE_PORTAL = 8,
    TOC_RESOURCE_MECHANISM = 9,
};
enum {
    TOC_COVERAGE_COMPLETE = 1,
    TOC_COVERAGE_PARTIAL = 2,
    TOC_COVERAGE_NONE = 3,
};
enum {
    TOC_SECTION_STRUCTURE = 1,
    TOC_SECTION_HEADINGS = 2,
    TOC_SECTION_SUMMARIES = 3,
    TOC_SECTION_TERMS = 4,
    TOC_SECTION_PARTICIPATION = 5,
    TOC_SECTION_RESERVATIONS = 6,
    TOC_SECTION_PARTICIPANTS = 7,
    TOC_SECTION_MEETINGS = 8,
    TOC_SECTION_DECISIONS = 9,
    TOC_SECTION_DOCUMENTS = 10,
    TOC_SECTION_RESOURCES = 11,
};
enum {
    TOC_SOURCE_DEPOSITARY = 1,
    TOC_SOURCE_GAZETTE = 2,
    TOC_SOURCE_DOCUMENT = 3,
    TOC_SOURCE_PRESS = 4,
    TOC_SOURCE_WEB = 5,
    TOC_SOURCE_DATABASE = 6,
    TOC_SOURCE_PUBLICATION = 7,
    TOC_SOURCE_EDITORIAL = 8,
    TOC_SOURCE_MEMORY = 9,
};
enum {
    TOC_VERIFIED_YES = 1,
    TOC_VERIFIED_NO = 2,
};
enum {
    TOC_ANSWER_UNKNOWN = 0,
    TOC_ANSWER_NO = 1,
    TOC_ANSWER_YES = 2,
};
enum {
    TOC_CRITERION_SIGNED = 1,
    TOC_CRITERION_DEPOSITED = 2,
    TOC_CRITERION_PARTY = 3,
};
enum {
    TOC_INSTRUMENT_UNKNOWN = 0,
    TOC_INSTRUMENT_DRAFT = 1,
    TOC_INSTRUMENT_ADOPTED = 2,
    TOC_INSTRUMENT_IN_FORCE = 3,
};
enum {
    TOC_STATUS_UNKNOWN = 0,
    TOC_STATUS_NONE = 1,
    TOC_STATUS_SIGNATORY = 2,
    TOC_STATUS_DEPOSITED = 3,
    TOC_STATUS_PARTY = 4,
    TOC_STATUS_WITHDRAWN = 5,
};
enum {
    TOC_SYMBOL_SIZE = 128,
};
enum {
    TOC_SYMBOL_UNRELATED = 0,
    TOC_SYMBOL_SAME = 1,
    TOC_SYMBOL_ADDENDUM = 2,
    TOC_SYMBOL_REVISION = 3,
    TOC_SYMBOL_CORRIGENDUM = 4,
    TOC_SYMBOL_AMENDMENT = 5,
    TOC_SYMBOL_BASE = 6,
    TOC_SYMBOL_SIBLINGS = 7,
    TOC_SYMBOL_SERIES = 8,
};
enum {
    TOC_TEXT_OFFICIAL = 1,
    TOC_TEXT_UNOFFICIAL = 2,
};
enum {
    TOC_MOMENT_ACTION = 1,
    TOC_MOMENT_INSTRUMENT_ADOPTED = 2,
    TOC_MOMENT_INSTRUMENT_IN_FORCE = 3,
    TOC_MOMENT_IN_FORCE = 4,
    TOC_MOMENT_ENDED = 5,
    TOC_MOMENT_MEETING_START = 6,
    TOC_MOMENT_MEETING_END = 7,
    TOC_MOMENT_DECISION_ADOPTED = 8,
    TOC_MOMENT_EVENT = 9,
};
const toc_claim_list *toc_action_claims(const toc_action *action);
const toc_dataset *toc_action_dataset(const toc_action *action);
int32_t toc_action_date(const toc_action *action);
int32_t toc_action_earliest(const toc_action *action);
int32_t toc_action_effect(const toc_action *action);
const char *toc_action_id(const toc_action *action);
uint32_t toc_action_index(const toc_action *action);
const toc_instrument *toc_action_instrument(const toc_action *action);
int32_t toc_action_kind(const toc_action *action);
const char *toc_action_kind_name(int32_t number);
int32_t toc_action_latest(const toc_action *action);
const toc_action *toc_action_list_at(const toc_action_list *list, uint32_t position);
uint32_t toc_action_list_copy(const toc_action_list *list, uint32_t first, const toc_action **out, uint32_t room);
uint32_t toc_action_list_count(const toc_action_list *list);
void toc_action_list_free(toc_action_list *list);
const char *toc_action_note(const toc_action *action, const char *language);
const toc_text_list *toc_action_notes(const toc_action *action);
const toc_participant *toc_action_participant(const toc_action *action);
const toc_participation *toc_action_participation(const toc_action *action);
const toc_provision *toc_action_provision(const toc_action *action);
const toc_action *toc_action_responds(const toc_action *action);
const toc_action_list *toc_action_responses(const toc_action *action);
const toc_source_list *toc_action_sources(const toc_action *action);
const char *toc_action_text(const toc_action *action, const char *language);
const toc_text_list *toc_action_texts(const toc_action *action);
const toc_action *toc_action_withdraws(const toc_action *action);
const toc_action_list *toc_dataset_actions(const toc_dataset *dataset);
const toc_action *toc_dataset_find_action(const toc_dataset *dataset, const char *id);
char *toc_instrument_to_akn(const toc_instrument *instrument, const char *language);
void toc_free(char *string);
const char *toc_kind_name(int32_t kind);
const char *toc_result_message(int result);
const char *toc_result_name(int result);
int32_t toc_version_number(void);
const char *toc_version_string(void);
size_t toc_citation_end(const toc_citation *citation);
const toc_instrument *toc_citation_instrument(const toc_citation *citation, uint32_t position);
const toc_citation *toc_citation_list_at(const toc_citation_list *list, uint32_t position);
uint32_t toc_citation_list_count(const toc_citation_list *list);
void toc_citation_list_free(toc_citation_list *list);
const toc_provision *toc_citation_provision(const toc_citation *citation, uint32_t position);
size_t toc_citation_start(const toc_citation *citation);
int32_t toc_citation_state(const toc_citation *citation);
uint32_t toc_citation_target_count(const toc_citation *citation);
const char *toc_citation_target_id(const toc_citation *citation, uint32_t position);
int32_t toc_citation_target_kind(const toc_citation *citation, uint32_t position);
size_t toc_cite_format(const toc_provision *provision, int32_t style, const char *language, char *buffer, size_t size);
int toc_cite_scan(const toc_dataset *dataset, const char *text, size_t size, const char *language, const char *context_id, toc_citation_list **out);
const char *toc_cite_state_name(int32_t number);
const toc_provision *toc_find_provision(const toc_dataset *dataset, const char *text, const char *context_id);
size_t toc_provision_label(const toc_provision *provision, const char *language, char *buffer, size_t size);
int toc_common_instruments(const toc_participant *a, const toc_participant *b, int32_t date, uint32_t *unknown, toc_instrument_list **out);
int toc_common_provisions(const toc_participant *a, const toc_participant *b, const toc_topic *topic, int32_t date, toc_provision_list **out);
int toc_participant_duties(const toc_participant *participant, int32_t kind, int32_t date, toc_duty_list **out);
int32_t toc_dataset_as_of(const toc_dataset *dataset);
const toc_dataset *toc_dataset_builtin(void);
const char *toc_dataset_edition(const toc_dataset *dataset);
int32_t toc_dataset_find_kind(const toc_dataset *dataset, const char *id);
const char *toc_dataset_format(const toc_dataset *dataset);
const void *toc_dataset_image(const toc_dataset *dataset, size_t *size);
int toc_dataset_open_file(const char *path, uint32_t flags, const toc_dataset **out);
int toc_dataset_open_memory(const void *bytes, size_t size, const toc_dataset **out);
const toc_dataset *toc_dataset_ref(const toc_dataset *dataset);
int toc_dataset_save(const toc_dataset *dataset, const char *path);
size_t toc_dataset_sha256(const toc_dataset *dataset, char *buffer, size_t size);
void toc_dataset_unref(const toc_dataset *dataset);
int toc_dataset_verify(const toc_dataset *dataset);
int32_t toc_date_add_days(int32_t date, int32_t days);
int32_t toc_date_add_months(int32_t date, int32_t months);
int32_t toc_date_compare(int32_t first, int32_t second);
int32_t toc_date_days_between(int32_t first, int32_t second);
int32_t toc_date_earliest(int32_t date);
size_t toc_date_format(int32_t date, char *buffer, size_t size);
int toc_date_is_full(int32_t date);
int toc_date_is_valid(int32_t date);
int32_t toc_date_latest(int32_t date);
int32_t toc_date_parse(const char *text);
const toc_decision_list *toc_dataset_decisions(const toc_dataset *dataset);
const toc_decision *toc_dataset_find_decision(const toc_dataset *dataset, const char *id);
int32_t toc_decision_adopted(const toc_decision *decision);
const toc_instrument_list *toc_decision_adopts(const toc_decision *decision);
const toc_body_list *toc_decision_bodies(const toc_decision *decision);
const toc_body *toc_decision_body(const toc_decision *decision);
const toc_reference_list *toc_decision_cited_by(const toc_decision *decision);
const toc_claim_list *toc_decision_claims(const toc_decision *decision);
const toc_dataset *toc_decision_dataset(const toc_decision *decision);
const toc_edition_list *toc_decision_editions(const toc_decision *decision);
const toc_body_list *toc_decision_establishes(const toc_decision *decision);
const char *toc_decision_id(const toc_decision *decision);
uint32_t toc_decision_index(const toc_decision *decision);
const toc_instrument_list *toc_decision_instruments(const toc_decision *decision);
int32_t toc_decision_kind(const toc_decision *decision);
const char *toc_decision_kind_name(int32_t number);
const toc_decision *toc_decision_list_at(const toc_decision_list *list, uint32_t position);
uint32_t toc_decision_list_copy(const toc_decision_list *list, uint32_t first, const toc_decision **out, uint32_t room);
uint32_t toc_decision_list_count(const toc_decision_list *list);
void toc_decision_list_free(toc_decision_list *list);
const toc_meeting *toc_decision_meeting(const toc_decision *decision);
const char *toc_decision_note(const toc_decision *decision, const char *language);
const toc_text_list *toc_decision_notes(const toc_decision *decision);
const char *toc_decision_number(const toc_decision *decision);
const toc_provision_list *toc_decision_provisions(const toc_decision *decision);
const toc_reference_list *toc_decision_references(const toc_decision *decision);
const toc_source_list *toc_decision_sources(const toc_decision *decision);
const toc_text_list *toc_decision_summaries(const toc_decision *decision);
const char *toc_decision_summary(const toc_decision *decision, const char *language);
const char *toc_decision_symbol(const toc_decision *decision);
const char *toc_decision_title(const toc_decision *decision, const char *language);
const toc_text_list *toc_decision_titles(const toc_decision *decision);
const toc_topic_list *toc_decision_topics(const toc_decision *decision);
const char *toc_change_name(int32_t change);
int toc_diff(const toc_dataset *before, const toc_dataset *after, toc_difference_list **out);
const char *toc_difference_after(const toc_difference *difference);
const char *toc_difference_before(const toc_difference *difference);
int32_t toc_difference_change(const toc_difference *difference);
const char *toc_difference_id(const toc_difference *difference);
int32_t toc_difference_kind(const toc_difference *difference);
const char *toc_difference_language(const toc_difference *difference);
const toc_difference *toc_difference_list_at(const toc_difference_list *list, uint32_t position);
uint32_t toc_difference_list_count(const toc_difference_list *list);
void toc_difference_list_free(toc_difference_list *list);
const char *toc_difference_member(const toc_difference *difference);
const toc_document_list *toc_dataset_documents(const toc_dataset *dataset);
const toc_document *toc_dataset_find_document(const toc_dataset *dataset, const char *id);
const char *toc_document_agenda(const toc_document *document);
const toc_body *toc_document_body(const toc_document *document);
const toc_reference_list *toc_document_cited_by(const toc_document *document);
const toc_claim_list *toc_document_claims(const toc_document *document);
const toc_dataset *toc_document_dataset(const toc_document *document);
int32_t toc_document_date(const toc_document *document);
const toc_edition_list *toc_document_editions(const toc_document *document);
const toc_document_list *toc_document_family(const toc_document *document);
const char *toc_document_id(const toc_document *document);
uint32_t toc_document_index(const toc_document *document);
const char *toc_document_job(const toc_document *document);
int32_t toc_document_kind(const toc_document *document);
const char *toc_document_kind_name(int32_t number);
const char *toc_document_languages(const toc_document *document);
const toc_document *toc_document_list_at(const toc_document_list *list, uint32_t position);
uint32_t toc_document_list_copy(const toc_document_list *list, uint32_t first, const toc_document **out, uint32_t room);
uint32_t toc_document_list_count(const toc_document_list *list);
void toc_document_list_free(toc_document_list *list);
const toc_meeting *toc_document_meeting(const toc_document *document);
const char *toc_document_note(const toc_document *document, const char *language);
const toc_text_list *toc_document_notes(const toc_document *document);
const toc_document *toc_document_of(const toc_document *document);
const toc_reference_list *toc_document_references(const toc_document *document);
const toc_meeting_list *toc_document_reports_on(const toc_document *document);
const toc_source_list *toc_document_sources(const toc_document *document);
const char *toc_document_symbol(const toc_document *document);
const char *toc_document_title(const toc_document *document, const char *language);
const toc_text_list *toc_document_titles(const toc_document *document);
const toc_event_list *toc_dataset_events(const toc_dataset *dataset);
const toc_event *toc_dataset_find_event(const toc_dataset *dataset, const char *id);
const toc_dataset *toc_event_dataset(const toc_event *event);
int32_t toc_event_date(const toc_event *event);
const toc_decision *toc_event_decision(const toc_event *event);
const char *toc_event_id(const toc_event *event);
uint32_t toc_event_index(const toc_event *event);
const toc_instrument_list *toc_event_instruments(const toc_event *event);
int32_t toc_event_kind(const toc_event *event);
const char *toc_event_kind_name(int32_t number);
const toc_event *toc_event_list_at(const toc_event_list *list, uint32_t position);
uint32_t toc_event_list_copy(const toc_event_list *list, uint32_t first, const toc_event **out, uint32_t room);
uint32_t toc_event_list_count(const toc_event_list *list);
void toc_event_list_free(toc_event_list *list);
const toc_meeting *toc_event_meeting(const toc_event *event);
const char *toc_event_note(const toc_event *event, const char *language);
const toc_text_list *toc_event_notes(const toc_event *event);
const char *toc_event_place(const toc_event *event);
const toc_source_list *toc_event_sources(const toc_event *event);
const char *toc_event_title(const toc_event *event, const char *language);
const toc_text_list *toc_event_titles(const toc_event *event);
int32_t toc_event_until(const toc_event *event);
const toc_reason *toc_explanation_at(const toc_explanation *explanation, uint32_t position);
uint32_t toc_explanation_count(const toc_explanation *explanation);
void toc_explanation_free(toc_explanation *explanation);
int32_t toc_explanation_status(const toc_explanation *explanation);
const toc_action *toc_reason_action(const toc_reason *reason);
const toc_coverage *toc_reason_coverage(const toc_reason *reason);
int32_t toc_reason_date(const toc_reason *reason);
int32_t toc_reason_earliest(const toc_reason *reason);
int32_t toc_reason_kind(const toc_reason *reason);
const char *toc_reason_kind_name(int32_t kind);
int32_t toc_reason_latest(const toc_reason *reason);
const toc_provision *toc_reason_provision(const toc_reason *reason);
const toc_rule *toc_reason_rule(const toc_reason *reason);
const char *toc_reason_sentence(const toc_reason *reason);
int toc_status_explain(const toc_participant *participant, const toc_instrument *instrument, int32_t date, toc_explanation **out);
const toc_meeting *toc_body_session(const toc_body *body, uint32_t session);
const toc_body *toc_find_body(const toc_dataset *dataset, const char *name);
const toc_body *toc_find_body_by_symbol(const toc_dataset *dataset, const char *symbol);
const toc_decision *toc_find_decision_by_number(const toc_dataset *dataset, int32_t kind, const char *number);
const toc_decision *toc_find_decision_by_symbol(const toc_dataset *dataset, const char *symbol);
const toc_document *toc_find_document_by_symbol(const toc_dataset *dataset, const char *symbol);
const toc_instrument *toc_find_instrument(const toc_dataset *dataset, const char *name);
const toc_instrument *toc_find_instrument_by_mtdsg(const toc_dataset *dataset, const char *number);
const toc_participant *toc_find_participant(const toc_dataset *dataset, const char *name);
const toc_participant *toc_find_participant_by_code(const toc_dataset *dataset, const char *code);
const toc_diagnostic *toc_import_diagnostic_at(const toc_import *imported, uint32_t position);
uint32_t toc_import_diagnostic_count(const toc_import *imported);
uint32_t toc_import_expected(const toc_import *imported);
void toc_import_free(toc_import *imported);
uint32_t toc_import_leftover_count(const toc_import *imported);
uint32_t toc_import_leftover_line(const toc_import *imported, uint32_t position);
int32_t toc_import_leftover_reason(const toc_import *imported, uint32_t position);
const char *toc_import_leftover_text(const toc_import *imported, uint32_t position);
uint32_t toc_import_placed(const toc_import *imported);
int toc_import_text(const toc_dataset *dataset, const char *instrument_id, const char *language, const void *bytes, size_t size, toc_import **out);
const toc_provision *toc_import_unplaced_at(const toc_import *imported, uint32_t position);
uint32_t toc_import_unplaced_count(const toc_import *imported);
const char *toc_import_xml(const toc_import *imported);
const toc_dataset *toc_correction_dataset(const toc_correction *correction);
int32_t toc_correction_date(const toc_correction *correction);
uint32_t toc_correction_index(const toc_correction *correction);
const toc_instrument *toc_correction_instrument(const toc_correction *correction);
int32_t toc_correction_kind(const toc_correction *correction);
const char *toc_correction_kind_name(int32_t number);
const char *toc_correction_language(const toc_correction *correction);
const toc_correction *toc_correction_list_at(const toc_correction_list *list, uint32_t position);
uint32_t toc_correction_list_copy(const toc_correction_list *list, uint32_t first, const toc_correction **out, uint32_t room);
uint32_t toc_correction_list_count(const toc_correction_list *list);
void toc_correction_list_free(toc_correction_list *list);
const char *toc_correction_note(const toc_correction *correction, const char *language);
const toc_text_list *toc_correction_notes(const toc_correction *correction);
const char *toc_correction_notification(const toc_correction *correction);
const toc_source_list *toc_correction_sources(const toc_correction *correction);
const toc_correction_list *toc_dataset_corrections(const toc_dataset *dataset);
const toc_edition_list *toc_dataset_editions(const toc_dataset *dataset);
const toc_instrument *toc_dataset_find_instrument(const toc_dataset *dataset, const char *id);
const toc_instrument_list *toc_dataset_instruments(const toc_dataset *dataset);
const toc_opening_list *toc_dataset_openings(const toc_dataset *dataset);
const toc_rule_list *toc_dataset_rules(const toc_dataset *dataset);
const toc_dataset *toc_edition_dataset(const toc_edition *edition);
int32_t toc_edition_date(const toc_edition *edition);
const char *toc_edition_format(const toc_edition *edition);
const char *toc_edition_href(const toc_edition *edition);
uint32_t toc_edition_index(const toc_edition *edition);
const char *toc_edition_language(const toc_edition *edition);
const toc_edition *toc_edition_list_at(const toc_edition_list *list, uint32_t position);
uint32_t toc_edition_list_copy(const toc_edition_list *list, uint32_t first, const toc_edition **out, uint32_t room);
uint32_t toc_edition_list_count(const toc_edition_list *list);
void toc_edition_list_free(toc_edition_list *list);
const char *toc_edition_owner_id(const toc_edition *edition);
int32_t toc_edition_owner_kind(const toc_edition *edition);
const toc_source_list *toc_edition_sources(const toc_edition *edition);
const char *toc_entails_name(int32_t number);
const toc_action_list *toc_instrument_actions(const toc_instrument *instrument);
int32_t toc_instrument_adopted(const toc_instrument *instrument);
const char *toc_instrument_adopted_at(const toc_instrument *instrument);
const toc_decision *toc_instrument_adopted_by(const toc_instrument *instrument);
const char *toc_instrument_alias(const toc_instrument *instrument, const char *language);
const toc_text_list *toc_instrument_aliases(const toc_instrument *instrument);
const char *toc_instrument_annex(const toc_instrument *instrument);
const char *toc_instrument_authentic(const toc_instrument *instrument);
const toc_reference_list *toc_instrument_cited_by(const toc_instrument *instrument);
const toc_claim_list *toc_instrument_claims(const toc_instrument *instrument);
const toc_correction_list *toc_instrument_corrections(const toc_instrument *instrument);
const toc_coverage_list *toc_instrument_coverage(const toc_instrument *instrument);
const toc_dataset *toc_instrument_dataset(const toc_instrument *instrument);
const toc_decision_list *toc_instrument_decisions(const toc_instrument *instrument);
const char *toc_instrument_depositary(const toc_instrument *instrument);
const toc_provision_list *toc_instrument_divisions(const toc_instrument *instrument);
const toc_edition_list *toc_instrument_editions(const toc_instrument *instrument);
const toc_meeting *toc_instrument_finalized_at(const toc_instrument *instrument);
const char *toc_instrument_id(const toc_instrument *instrument);
int32_t toc_instrument_in_force(const toc_instrument *instrument);
uint32_t toc_instrument_index(const toc_instrument *instrument);
int32_t toc_instrument_kind(const toc_instrument *instrument);
const char *toc_instrument_kind_name(int32_t number);
const toc_instrument *toc_instrument_list_at(const toc_instrument_list *list, uint32_t position);
uint32_t toc_instrument_list_copy(const toc_instrument_list *list, uint32_t first, const toc_instrument **out, uint32_t room);
uint32_t toc_instrument_list_count(const toc_instrument_list *list);
void toc_instrument_list_free(toc_instrument_list *list);
const char *toc_instrument_mtdsg(const toc_instrument *instrument);
const char *toc_instrument_note(const toc_instrument *instrument, const char *language);
const toc_text_list *toc_instrument_notes(const toc_instrument *instrument);
const toc_opening_list *toc_instrument_openings(const toc_instrument *instrument);
const toc_participation_list *toc_instrument_participations(const toc_instrument *instrument);
const toc_instrument_list *toc_instrument_protocols(const toc_instrument *instrument);
const toc_provision_list *toc_instrument_provisions(const toc_instrument *instrument);
int32_t toc_instrument_registered(const toc_instrument *instrument);
const char *toc_instrument_registration(const toc_instrument *instrument);
const toc_resource_list *toc_instrument_resources(const toc_instrument *instrument);
const toc_rule_list *toc_instrument_rules(const toc_instrument *instrument);
const char *toc_instrument_short_title(const toc_instrument *instrument, const char *language);
const toc_text_list *toc_instrument_short_titles(const toc_instrument *instrument);
const toc_source_list *toc_instrument_sources(const toc_instrument *instrument);
const toc_text_list *toc_instrument_summaries(const toc_instrument *instrument);
const char *toc_instrument_summary(const toc_instrument *instrument, const char *language);
const toc_instrument *toc_instrument_supplements(const toc_instrument *instrument);
const toc_term_list *toc_instrument_terms(const toc_instrument *instrument);
const char *toc_instrument_title(const toc_instrument *instrument, const char *language);
const toc_text_list *toc_instrument_titles(const toc_instrument *instrument);
const char *toc_instrument_unts(const toc_instrument *instrument);
const toc_wording_list *toc_instrument_wordings(const toc_instrument *instrument);
const toc_dataset *toc_opening_dataset(const toc_opening *opening);
int32_t toc_opening_from(const toc_opening *opening);
uint32_t toc_opening_index(const toc_opening *opening);
const toc_instrument *toc_opening_instrument(const toc_opening *opening);
const toc_opening *toc_opening_list_at(const toc_opening_list *list, uint32_t position);
uint32_t toc_opening_list_copy(const toc_opening_list *list, uint32_t first, const toc_opening **out, uint32_t room);
uint32_t toc_opening_list_count(const toc_opening_list *list);
void toc_opening_list_free(toc_opening_list *list);
const char *toc_opening_note(const toc_opening *opening, const char *language);
const toc_text_list *toc_opening_notes(const toc_opening *opening);
const char *toc_opening_place(const toc_opening *opening);
const toc_provision *toc_opening_provision(const toc_opening *opening);
int32_t toc_opening_until(const toc_opening *opening);
const char *toc_organizations_name(int32_t number);
uint32_t toc_rule_count(const toc_rule *rule);
const toc_dataset *toc_rule_dataset(const toc_rule *rule);
uint32_t toc_rule_days(const toc_rule *rule);
int32_t toc_rule_entails(const toc_rule *rule);
uint32_t toc_rule_index(const toc_rule *rule);
const toc_instrument *toc_rule_instrument(const toc_rule *rule);
int32_t toc_rule_kind(const toc_rule *rule);
const char *toc_rule_kind_name(int32_t number);
const toc_rule *toc_rule_list_at(const toc_rule_list *list, uint32_t position);
uint32_t toc_rule_list_copy(const toc_rule_list *list, uint32_t first, const toc_rule **out, uint32_t room);
uint32_t toc_rule_list_count(const toc_rule_list *list);
void toc_rule_list_free(toc_rule_list *list);
uint32_t toc_rule_months(const toc_rule *rule);
const toc_instrument *toc_rule_not_before(const toc_rule *rule);
int32_t toc_rule_organizations(const toc_rule *rule);
const toc_provision *toc_rule_provision(const toc_rule *rule);
const toc_instrument *toc_rule_requires(const toc_rule *rule);
const toc_text_list *toc_rule_summaries(const toc_rule *rule);
const char *toc_rule_summary(const toc_rule *rule, const char *language);
uint32_t toc_rule_years(const toc_rule *rule);
int32_t toc_diagnostic_code(const toc_diagnostic *diagnostic);
int32_t toc_diagnostic_code_at(uint32_t position);
const char *toc_diagnostic_code_help(int32_t code);
const char *toc_diagnostic_code_name(int32_t code);
uint32_t toc_diagnostic_column(const toc_diagnostic *diagnostic);
const char *toc_diagnostic_file(const toc_diagnostic *diagnostic);
const char *toc_diagnostic_help(const toc_diagnostic *diagnostic);
uint32_t toc_diagnostic_line(const toc_diagnostic *diagnostic);
const char *toc_diagnostic_message(const toc_diagnostic *diagnostic);
const char *toc_diagnostic_name(const toc_diagnostic *diagnostic);
const char *toc_diagnostic_path(const toc_diagnostic *diagnostic);
int32_t toc_diagnostic_severity(const toc_diagnostic *diagnostic);
int toc_loader_add_file(toc_loader *loader, const char *path);
int toc_loader_add_memory(toc_loader *loader, const void *bytes, size_t size, const char *name);
const toc_diagnostic *toc_loader_diagnostic_at(const toc_loader *loader, uint32_t position);
uint32_t toc_loader_diagnostic_count(const toc_loader *loader);
uint32_t toc_loader_error_count(const toc_loader *loader);
int toc_loader_finish(toc_loader *loader, const toc_dataset **out);
void toc_loader_free(toc_loader *loader);
int toc_loader_new(toc_loader **out);
int toc_loader_set_digest(toc_loader *loader, int wanted);
int toc_loader_set_max_bytes(toc_loader *loader, size_t bytes);
int toc_loader_set_max_diagnostics(toc_loader *loader, uint32_t count);
int toc_loader_set_search(toc_loader *loader, int wanted);
uint32_t toc_loader_warning_count(const toc_loader *loader);
const toc_dataset *toc_agenda_item_dataset(const toc_agenda_item *agenda_item);
uint32_t toc_agenda_item_index(const toc_agenda_item *agenda_item);
const toc_agenda_item *toc_agenda_item_list_at(const toc_agenda_item_list *list, uint32_t position);
uint32_t toc_agenda_item_list_copy(const toc_agenda_item_list *list, uint32_t first, const toc_agenda_item **out, uint32_t room);
uint32_t toc_agenda_item_list_count(const toc_agenda_item_list *list);
void toc_agenda_item_list_free(toc_agenda_item_list *list);
const toc_meeting *toc_agenda_item_meeting(const toc_agenda_item *agenda_item);
const char *toc_agenda_item_number(const toc_agenda_item *agenda_item);
const char *toc_agenda_item_title(const toc_agenda_item *agenda_item, const char *language);
const toc_text_list *toc_agenda_item_titles(const toc_agenda_item *agenda_item);
const char *toc_body_alias(const toc_body *body, const char *language);
const toc_text_list *toc_body_aliases(const toc_body *body);
const toc_body_list *toc_body_children(const toc_body *body);
const toc_claim_list *toc_body_claims(const toc_body *body);
const toc_decision_list *toc_body_concerned_by(const toc_body *body);
const toc_dataset *toc_body_dataset(const toc_body *body);
const toc_decision_list *toc_body_decisions(const toc_body *body);
const toc_document_list *toc_body_documents(const toc_body *body);
const toc_decision_list *toc_body_established_by(const toc_body *body);
const char *toc_body_id(const toc_body *body);
uint32_t toc_body_index(const toc_body *body);
int32_t toc_body_kind(const toc_body *body);
const char *toc_body_kind_name(int32_t number);
const toc_body *toc_body_list_at(const toc_body_list *list, uint32_t position);
uint32_t toc_body_list_copy(const toc_body_list *list, uint32_t first, const toc_body **out, uint32_t room);
uint32_t toc_body_list_count(const toc_body_list *list);
void toc_body_list_free(toc_body_list *list);
const toc_meeting_list *toc_body_meetings(const toc_body *body);
const char *toc_body_name(const toc_body *body, const char *language);
const toc_text_list *toc_body_names(const toc_body *body);
const char *toc_body_note(const toc_body *body, const char *language);
const toc_text_list *toc_body_notes(const toc_body *body);
const char *toc_body_officer(const toc_body *body, const char *language);
const toc_text_list *toc_body_officers(const toc_body *body);
const toc_body *toc_body_parent(const toc_body *body);
const toc_provision *toc_body_provision(const toc_body *body);
const toc_series_list *toc_body_series(const toc_body *body);
const char *toc_body_short_name(const toc_body *body, const char *language);
const toc_text_list *toc_body_short_names(const toc_body *body);
const toc_source_list *toc_body_sources(const toc_body *body);
const char *toc_body_symbol(const toc_body *body);
const toc_agenda_item_list *toc_dataset_agenda_items(const toc_dataset *dataset);
const toc_series_list *toc_dataset_all_series(const toc_dataset *dataset);
const toc_body_list *toc_dataset_bodies(const toc_dataset *dataset);
const toc_body *toc_dataset_find_body(const toc_dataset *dataset, const char *id);
const toc_meeting *toc_dataset_find_meeting(const toc_dataset *dataset, const char *id);
const toc_meeting_list *toc_dataset_meetings(const toc_dataset *dataset);
const toc_agenda_item_list *toc_meeting_agenda(const toc_meeting *meeting);
const char *toc_meeting_attendance(const toc_meeting *meeting, const char *language);
const toc_text_list *toc_meeting_attendances(const toc_meeting *meeting);
const toc_body *toc_meeting_body(const toc_meeting *meeting);
const toc_claim_list *toc_meeting_claims(const toc_meeting *meeting);
const toc_dataset *toc_meeting_dataset(const toc_meeting *meeting);
const toc_decision_list *toc_meeting_decisions(const toc_meeting *meeting);
const toc_document_list *toc_meeting_documents(const toc_meeting *meeting);
const toc_meeting *toc_meeting_during(const toc_meeting *meeting);
int32_t toc_meeting_end(const toc_meeting *meeting);
int32_t toc_meeting_format(const toc_meeting *meeting);
const char *toc_meeting_format_name(int32_t number);
const char *toc_meeting_id(const toc_meeting *meeting);
uint32_t toc_meeting_index(const toc_meeting *meeting);
const toc_instrument_list *toc_meeting_instruments(const toc_meeting *meeting);
const toc_body_list *toc_meeting_joint(const toc_meeting *meeting);
const toc_meeting *toc_meeting_list_at(const toc_meeting_list *list, uint32_t position);
uint32_t toc_meeting_list_copy(const toc_meeting_list *list, uint32_t first, const toc_meeting **out, uint32_t room);
uint32_t toc_meeting_list_count(const toc_meeting_list *list);
void toc_meeting_list_free(toc_meeting_list *list);
const char *toc_meeting_note(const toc_meeting *meeting, const char *language);
const toc_text_list *toc_meeting_notes(const toc_meeting *meeting);
const char *toc_meeting_officer(const toc_meeting *meeting, const char *language);
const toc_text_list *toc_meeting_officers(const toc_meeting *meeting);
const char *toc_meeting_outcome(const toc_meeting *meeting, const char *language);
const toc_text_list *toc_meeting_outcomes(const toc_meeting *meeting);
const char *toc_meeting_place(const toc_meeting *meeting);
const toc_document *toc_meeting_report(const toc_meeting *meeting);
int32_t toc_meeting_scheduled_end(const toc_meeting *meeting);
int32_t toc_meeting_scheduled_start(const toc_meeting *meeting);
uint32_t toc_meeting_session(const toc_meeting *meeting);
const toc_source_list *toc_meeting_sources(const toc_meeting *meeting);
int32_t toc_meeting_start(const toc_meeting *meeting);
const char *toc_meeting_title(const toc_meeting *meeting, const char *language);
const toc_text_list *toc_meeting_titles(const toc_meeting *meeting);
const toc_body *toc_series_body(const toc_series *series);
const toc_dataset *toc_series_dataset(const toc_series *series);
uint32_t toc_series_index(const toc_series *series);
const toc_series *toc_series_list_at(const toc_series_list *list, uint32_t position);
uint32_t toc_series_list_copy(const toc_series_list *list, uint32_t first, const toc_series **out, uint32_t room);
uint32_t toc_series_list_count(const toc_series_list *list);
void toc_series_list_free(toc_series_list *list);
const char *toc_series_note(const toc_series *series, const char *language);
const toc_text_list *toc_series_notes(const toc_series *series);
const char *toc_series_prefix(const toc_series *series);
const toc_source_list *toc_series_sources(const toc_series *series);
int32_t toc_series_verified(const toc_series *series);
int toc_near(const toc_dataset *dataset, const char *text, int32_t kind, uint32_t most, toc_near_list **out);
const toc_near_match *toc_near_list_at(const toc_near_list *list, uint32_t position);
uint32_t toc_near_list_count(const toc_near_list *list);
void toc_near_list_free(toc_near_list *list);
uint32_t toc_near_match_distance(const toc_near_match *found);
const char *toc_near_match_id(const toc_near_match *found);
int32_t toc_near_match_kind(const toc_near_match *found);
const char *toc_near_match_text(const toc_near_match *found);
int toc_near_word(const toc_dataset *dataset, const char *word, uint32_t most, toc_near_list **out);
const toc_participant *toc_dataset_find_participant(const toc_dataset *dataset, const char *id);
const toc_participant_list *toc_dataset_participants(const toc_dataset *dataset);
const toc_action_list *toc_participant_actions(const toc_participant *participant);
const char *toc_participant_alias(const toc_participant *participant, const char *language);
const toc_text_list *toc_participant_aliases(const toc_participant *participant);
const char *toc_participant_alpha2(const toc_participant *participant);
const char *toc_participant_alpha3(const toc_participant *participant);
const toc_claim_list *toc_participant_claims(const toc_participant *participant);
const toc_dataset *toc_participant_dataset(const toc_participant *participant);
const char *toc_participant_formal_name(const toc_participant *participant, const char *language);
const toc_text_list *toc_participant_formal_names(const toc_participant *participant);
int32_t toc_participant_group(const toc_participant *participant);
const char *toc_participant_id(const toc_participant *participant);
uint32_t toc_participant_index(const toc_participant *participant);
int32_t toc_participant_kind(const toc_participant *participant);
const char *toc_participant_kind_name(int32_t number);
const toc_participant *toc_participant_list_at(const toc_participant_list *list, uint32_t position);
uint32_t toc_participant_list_copy(const toc_participant_list *list, uint32_t first, const toc_participant **out, uint32_t room);
uint32_t toc_participant_list_count(const toc_participant_list *list);
void toc_participant_list_free(toc_participant_list *list);
const char *toc_participant_m49(const toc_participant *participant);
const char *toc_participant_name(const toc_participant *participant, const char *language);
const toc_text_list *toc_participant_names(const toc_participant *participant);
const char *toc_participant_note(const toc_participant *participant, const char *language);
const toc_text_list *toc_participant_notes(const toc_participant *participant);
const toc_participation_list *toc_participant_participations(const toc_participant *participant);
const toc_participant *toc_participant_predecessor(const toc_participant *participant);
const toc_source_list *toc_participant_sources(const toc_participant *participant);
const toc_participant_list *toc_participant_successors(const toc_participant *participant);
const char *toc_regional_group_name(int32_t number);
const toc_example_list *toc_dataset_examples(const toc_dataset *dataset);
const toc_phrase *toc_dataset_find_phrase(const toc_dataset *dataset, const char *id);
const toc_phrase_list *toc_dataset_phrases(const toc_dataset *dataset);
const toc_wording_list *toc_dataset_wordings(const toc_dataset *dataset);
const char *toc_example_context_id(const toc_example *example);
int32_t toc_example_context_kind(const toc_example *example);
const toc_dataset *toc_example_dataset(const toc_example *example);
uint32_t toc_example_index(const toc_example *example);
const toc_instrument_list *toc_example_instruments(const toc_example *example);
const toc_example *toc_example_list_at(const toc_example_list *list, uint32_t position);
uint32_t toc_example_list_copy(const toc_example_list *list, uint32_t first, const toc_example **out, uint32_t room);
uint32_t toc_example_list_count(const toc_example_list *list);
void toc_example_list_free(toc_example_list *list);
const toc_phrase *toc_example_phrase(const toc_example *example);
const toc_provision_list *toc_example_provisions(const toc_example *example);
int32_t toc_example_state(const toc_example *example);
const char *toc_example_text(const toc_example *example, const char *language);
const toc_text_list *toc_example_texts(const toc_example *example);
const toc_dataset *toc_phrase_dataset(const toc_phrase *phrase);
const toc_example_list *toc_phrase_examples(const toc_phrase *phrase);
const char *toc_phrase_form(const toc_phrase *phrase, const char *language);
const toc_text_list *toc_phrase_forms(const toc_phrase *phrase);
const char *toc_phrase_id(const toc_phrase *phrase);
uint32_t toc_phrase_index(const toc_phrase *phrase);
const toc_phrase *toc_phrase_list_at(const toc_phrase_list *list, uint32_t position);
uint32_t toc_phrase_list_copy(const toc_phrase_list *list, uint32_t first, const toc_phrase **out, uint32_t room);
uint32_t toc_phrase_list_count(const toc_phrase_list *list);
void toc_phrase_list_free(toc_phrase_list *list);
int32_t toc_phrase_role(const toc_phrase *phrase);
const char *toc_phrase_role_name(int32_t number);
const toc_source_list *toc_phrase_sources(const toc_phrase *phrase);
uint32_t toc_phrase_value(const toc_phrase *phrase);
const toc_wording_list *toc_phrase_wordings(const toc_phrase *phrase);
int toc_wording_capitals(const toc_wording *wording);
const toc_dataset *toc_wording_dataset(const toc_wording *wording);
const char *toc_wording_first(const toc_wording *wording);
uint32_t toc_wording_index(const toc_wording *wording);
const toc_instrument *toc_wording_instrument(const toc_wording *wording);
const char *toc_wording_key(const toc_wording *wording);
const char *toc_wording_language(const toc_wording *wording);
const toc_wording *toc_wording_list_at(const toc_wording_list *list, uint32_t position);
uint32_t toc_wording_list_copy(const toc_wording_list *list, uint32_t first, const toc_wording **out, uint32_t room);
uint32_t toc_wording_list_count(const toc_wording_list *list);
void toc_wording_list_free(toc_wording_list *list);
const toc_phrase *toc_wording_phrase(const toc_wording *wording);
int toc_wording_stopped(const toc_wording *wording);
const toc_duty_list *toc_dataset_duties(const toc_dataset *dataset);
const toc_duty *toc_dataset_find_duty(const toc_dataset *dataset, const char *id);
const toc_provision *toc_dataset_find_provision(const toc_dataset *dataset, const char *id);
const toc_provision_list *toc_dataset_provisions(const toc_dataset *dataset);
const toc_reference_list *toc_dataset_references(const toc_dataset *dataset);
const char *toc_duty_condition(const toc_duty *duty, const char *language);
const toc_text_list *toc_duty_conditions(const toc_duty *duty);
const toc_dataset *toc_duty_dataset(const toc_duty *duty);
uint32_t toc_duty_days(const toc_duty *duty);
const char *toc_duty_holder(const toc_duty *duty, const char *language);
const toc_text_list *toc_duty_holders(const toc_duty *duty);
const char *toc_duty_id(const toc_duty *duty);
uint32_t toc_duty_index(const toc_duty *duty);
int32_t toc_duty_kind(const toc_duty *duty);
const char *toc_duty_kind_name(int32_t number);
const toc_duty *toc_duty_list_at(const toc_duty_list *list, uint32_t position);
uint32_t toc_duty_list_copy(const toc_duty_list *list, uint32_t first, const toc_duty **out, uint32_t room);
uint32_t toc_duty_list_count(const toc_duty_list *list);
void toc_duty_list_free(toc_duty_list *list);
uint32_t toc_duty_months(const toc_duty *duty);
const toc_provision *toc_duty_provision(const toc_duty *duty);
const char *toc_duty_recipient(const toc_duty *duty, const char *language);
const toc_text_list *toc_duty_recipients(const toc_duty *duty);
const char *toc_duty_recurrence(const toc_duty *duty, const char *language);
const toc_text_list *toc_duty_recurrences(const toc_duty *duty);
const toc_text_list *toc_duty_summaries(const toc_duty *duty);
const char *toc_duty_summary(const toc_duty *duty, const char *language);
const char *toc_duty_timing(const toc_duty *duty, const char *language);
const toc_text_list *toc_duty_timings(const toc_duty *duty);
uint32_t toc_duty_years(const toc_duty *duty);
const char *toc_force_name(int32_t number);
const toc_provision_list *toc_provision_children(const toc_provision *provision);
const toc_reference_list *toc_provision_cited_by(const toc_provision *provision);
const toc_claim_list *toc_provision_claims(const toc_provision *provision);
const toc_dataset *toc_provision_dataset(const toc_provision *provision);
const toc_decision_list *toc_provision_decisions(const toc_provision *provision);
const toc_term_list *toc_provision_defines(const toc_provision *provision);
uint32_t toc_provision_depth(const toc_provision *provision);
const toc_duty_list *toc_provision_duties(const toc_provision *provision);
int32_t toc_provision_force(const toc_provision *provision);
const char *toc_provision_heading(const toc_provision *provision, const char *language);
const toc_text_list *toc_provision_headings(const toc_provision *provision);
const char *toc_provision_id(const toc_provision *provision);
uint32_t toc_provision_index(const toc_provision *provision);
const toc_instrument *toc_provision_instrument(const toc_provision *provision);
int32_t toc_provision_kind(const toc_provision *provision);
const char *toc_provision_kind_name(int32_t number);
const toc_provision *toc_provision_list_at(const toc_provision_list *list, uint32_t position);
uint32_t toc_provision_list_copy(const toc_provision_list *list, uint32_t first, const toc_provision **out, uint32_t room);
uint32_t toc_provision_list_count(const toc_provision_list *list);
void toc_provision_list_free(toc_provision_list *list);
const char *toc_provision_number(const toc_provision *provision);
const toc_provision *toc_provision_parent(const toc_provision *provision);
const toc_reference_list *toc_provision_references(const toc_provision *provision);
int32_t toc_provision_role(const toc_provision *provision);
const toc_source_list *toc_provision_sources(const toc_provision *provision);
uint32_t toc_provision_subtree_end(const toc_provision *provision);
const toc_text_list *toc_provision_summaries(const toc_provision *provision);
const char *toc_provision_summary(const toc_provision *provision, const char *language);
const char *toc_provision_text(const toc_provision *provision, const char *language);
const toc_text_list *toc_provision_texts(const toc_provision *provision);
const toc_topic_list *toc_provision_topics(const toc_provision *provision);
const toc_term_list *toc_provision_uses(const toc_provision *provision);
const toc_dataset *toc_reference_dataset(const toc_reference *reference);
uint32_t toc_reference_index(const toc_reference *reference);
int32_t toc_reference_kind(const toc_reference *reference);
const char *toc_reference_kind_name(int32_t number);
const toc_reference *toc_reference_list_at(const toc_reference_list *list, uint32_t position);
uint32_t toc_reference_list_copy(const toc_reference_list *list, uint32_t first, const toc_reference **out, uint32_t room);
uint32_t toc_reference_list_count(const toc_reference_list *list);
void toc_reference_list_free(toc_reference_list *list);
const toc_decision *toc_reference_owner_decision(const toc_reference *reference);
const toc_document *toc_reference_owner_document(const toc_reference *reference);
const char *toc_reference_owner_id(const toc_reference *reference);
int32_t toc_reference_owner_kind(const toc_reference *reference);
const toc_provision *toc_reference_owner_provision(const toc_reference *reference);
const toc_decision *toc_reference_target_decision(const toc_reference *reference);
const toc_document *toc_reference_target_document(const toc_reference *reference);
const char *toc_reference_target_id(const toc_reference *reference);
const toc_instrument *toc_reference_target_instrument(const toc_reference *reference);
int32_t toc_reference_target_kind(const toc_reference *reference);
const toc_provision *toc_reference_target_provision(const toc_reference *reference);
const char *toc_role_name(int32_t number);
const toc_resource *toc_dataset_find_resource(const toc_dataset *dataset, const char *id);
const toc_resource_list *toc_dataset_resources(const toc_dataset *dataset);
const char *toc_resource_author(const toc_resource *resource, const char *language);
const toc_text_list *toc_resource_authors(const toc_resource *resource);
const toc_body *toc_resource_body(const toc_resource *resource);
const toc_claim_list *toc_resource_claims(const toc_resource *resource);
const toc_dataset *toc_resource_dataset(const toc_resource *resource);
int32_t toc_resource_date(const toc_resource *resource);
const toc_edition_list *toc_resource_editions(const toc_resource *resource);
const char *toc_resource_href(const toc_resource *resource);
const char *toc_resource_id(const toc_resource *resource);
uint32_t toc_resource_index(const toc_resource *resource);
const toc_instrument_list *toc_resource_instruments(const toc_resource *resource);
const char *toc_resource_isbn(const toc_resource *resource);
int32_t toc_resource_kind(const toc_resource *resource);
const char *toc_resource_kind_name(int32_t number);
const char *toc_resource_languages(const toc_resource *resource);
const toc_resource *toc_resource_list_at(const toc_resource_list *list, uint32_t position);
uint32_t toc_resource_list_copy(const toc_resource_list *list, uint32_t first, const toc_resource **out, uint32_t room);
uint32_t toc_resource_list_count(const toc_resource_list *list);
void toc_resource_list_free(toc_resource_list *list);
const toc_meeting *toc_resource_meeting(const toc_resource *resource);
const char *toc_resource_note(const toc_resource *resource, const char *language);
const toc_text_list *toc_resource_notes(const toc_resource *resource);
const char *toc_resource_sales_number(const toc_resource *resource);
const toc_source_list *toc_resource_sources(const toc_resource *resource);
const toc_term_list *toc_resource_terms(const toc_resource *resource);
const char *toc_resource_title(const toc_resource *resource, const char *language);
const toc_text_list *toc_resource_titles(const toc_resource *resource);
size_t toc_fold(const toc_dataset *dataset, const char *text, char *buffer, size_t size);
uint32_t toc_hit_contribution_count(const toc_hit *hit);
const char *toc_hit_contribution_field(const toc_hit *hit, uint32_t position);
uint32_t toc_hit_contribution_frequency(const toc_hit *hit, uint32_t position);
const char *toc_hit_contribution_language(const toc_hit *hit, uint32_t position);
int32_t toc_hit_contribution_score(const toc_hit *hit, uint32_t position);
const char *toc_hit_contribution_term(const toc_hit *hit, uint32_t position);
const char *toc_hit_field(const toc_hit *hit);
const char *toc_hit_id(const toc_hit *hit);
uint32_t toc_hit_index(const toc_hit *hit);
int32_t toc_hit_kind(const toc_hit *hit);
const char *toc_hit_language(const toc_hit *hit);
const toc_hit *toc_hit_list_at(const toc_hit_list *list, uint32_t position);
uint32_t toc_hit_list_count(const toc_hit_list *list);
const toc_dataset *toc_hit_list_dataset(const toc_hit_list *list);
void toc_hit_list_free(toc_hit_list *list);
int toc_hit_list_is_partial(const toc_hit_list *list);
uint32_t toc_hit_list_total(const toc_hit_list *list);
int32_t toc_hit_score(const toc_hit *hit);
const char *toc_hit_snippet(const toc_hit *hit);
uint32_t toc_hit_span_count(const toc_hit *hit);
uint32_t toc_hit_span_end(const toc_hit *hit, uint32_t position);
uint32_t toc_hit_span_start(const toc_hit *hit, uint32_t position);
const char *toc_hit_text(const toc_hit *hit);
void toc_query_free(toc_query *query);
int toc_query_new(const toc_dataset *dataset, const char *text, toc_query **out);
int toc_query_run(const toc_query *query, toc_hit_list **out);
int toc_query_set_dates(toc_query *query, int32_t first, int32_t last);
int toc_query_set_instrument(toc_query *query, const toc_instrument *instrument);
int toc_query_set_kind(toc_query *query, int32_t kind);
int toc_query_set_language(toc_query *query, const char *language);
int toc_query_set_limit(toc_query *query, uint32_t most);
const toc_dataset *toc_claim_dataset(const toc_claim *claim);
uint32_t toc_claim_index(const toc_claim *claim);
const toc_claim *toc_claim_list_at(const toc_claim_list *list, uint32_t position);
uint32_t toc_claim_list_copy(const toc_claim_list *list, uint32_t first, const toc_claim **out, uint32_t room);
uint32_t toc_claim_list_count(const toc_claim_list *list);
void toc_claim_list_free(toc_claim_list *list);
const char *toc_claim_of(const toc_claim *claim);
const char *toc_claim_owner_id(const toc_claim *claim);
int32_t toc_claim_owner_kind(const toc_claim *claim);
const toc_source_list *toc_claim_sources(const toc_claim *claim);
const char *toc_claim_value(const toc_claim *claim);
const char *toc_claim_why(const toc_claim *claim, const char *language);
const toc_text_list *toc_claim_whys(const toc_claim *claim);
int32_t toc_coverage_as_of(const toc_coverage *coverage);
const toc_dataset *toc_coverage_dataset(const toc_coverage *coverage);
uint32_t toc_coverage_index(const toc_coverage *coverage);
const toc_instrument *toc_coverage_instrument(const toc_coverage *coverage);
int32_t toc_coverage_level(const toc_coverage *coverage);
const char *toc_coverage_level_name(int32_t number);
const toc_coverage *toc_coverage_list_at(const toc_coverage_list *list, uint32_t position);
uint32_t toc_coverage_list_copy(const toc_coverage_list *list, uint32_t first, const toc_coverage **out, uint32_t room);
uint32_t toc_coverage_list_count(const toc_coverage_list *list);
void toc_coverage_list_free(toc_coverage_list *list);
const char *toc_coverage_note(const toc_coverage *coverage, const char *language);
const toc_text_list *toc_coverage_notes(const toc_coverage *coverage);
int32_t toc_coverage_section(const toc_coverage *coverage);
const char *toc_coverage_section_name(int32_t number);
const toc_source_list *toc_coverage_sources(const toc_coverage *coverage);
const toc_claim_list *toc_dataset_claims(const toc_dataset *dataset);
const toc_coverage_list *toc_dataset_coverages(const toc_dataset *dataset);
const toc_source *toc_dataset_find_source(const toc_dataset *dataset, const char *id);
const toc_part_list *toc_dataset_parts(const toc_dataset *dataset);
const toc_source_list *toc_dataset_sources(const toc_dataset *dataset);
int32_t toc_part_as_of(const toc_part *part);
const toc_dataset *toc_part_dataset(const toc_part *part);
const char *toc_part_edition(const toc_part *part);
const char *toc_part_format(const toc_part *part);
uint32_t toc_part_index(const toc_part *part);
const toc_part *toc_part_list_at(const toc_part_list *list, uint32_t position);
uint32_t toc_part_list_copy(const toc_part_list *list, uint32_t first, const toc_part **out, uint32_t room);
uint32_t toc_part_list_count(const toc_part_list *list);
void toc_part_list_free(toc_part_list *list);
const char *toc_part_name(const toc_part *part);
const toc_dataset *toc_source_dataset(const toc_source *source);
int32_t toc_source_date(const toc_source *source);
const char *toc_source_href(const toc_source *source);
const char *toc_source_id(const toc_source *source);
uint32_t toc_source_index(const toc_source *source);
int32_t toc_source_kind(const toc_source *source);
const char *toc_source_kind_name(int32_t number);
const toc_source *toc_source_list_at(const toc_source_list *list, uint32_t position);
uint32_t toc_source_list_copy(const toc_source_list *list, uint32_t first, const toc_source **out, uint32_t room);
uint32_t toc_source_list_count(const toc_source_list *list);
void toc_source_list_free(toc_source_list *list);
const char *toc_source_note(const toc_source *source, const char *language);
const toc_text_list *toc_source_notes(const toc_source *source);
const char *toc_source_title(const toc_source *source, const char *language);
const toc_text_list *toc_source_titles(const toc_source *source);
int32_t toc_source_verified(const toc_source *source);
const char *toc_verified_name(int32_t number);
const toc_participation_list *toc_dataset_participations(const toc_dataset *dataset);
uint32_t toc_instrument_count_at(const toc_instrument *instrument, int32_t criterion, int32_t date, uint32_t *unknown);
int toc_instrument_participations_at(const toc_instrument *instrument, int32_t criterion, int32_t date, toc_participation_list **out);
int32_t toc_instrument_status(const toc_instrument *instrument, int32_t date);
const toc_participation *toc_participant_participation(const toc_participant *participant, const toc_instrument *instrument);
const toc_action_list *toc_participation_actions(const toc_participation *participation);
int32_t toc_participation_answer(const toc_participation *participation, int32_t criterion, int32_t date);
const toc_action *toc_participation_consent(const toc_participation *participation);
const toc_dataset *toc_participation_dataset(const toc_participation *participation);
int32_t toc_participation_deposited(const toc_participation *participation);
int32_t toc_participation_deposited_earliest(const toc_participation *participation);
int32_t toc_participation_deposited_latest(const toc_participation *participation);
int32_t toc_participation_ended(const toc_participation *participation);
int32_t toc_participation_ended_earliest(const toc_participation *participation);
int32_t toc_participation_ended_latest(const toc_participation *participation);
int32_t toc_participation_in_force(const toc_participation *participation);
int32_t toc_participation_in_force_earliest(const toc_participation *participation);
int32_t toc_participation_in_force_latest(const toc_participation *participation);
uint32_t toc_participation_index(const toc_participation *participation);
const toc_instrument *toc_participation_instrument(const toc_participation *participation);
const toc_participation *toc_participation_list_at(const toc_participation_list *list, uint32_t position);
uint32_t toc_participation_list_copy(const toc_participation_list *list, uint32_t first, const toc_participation **out, uint32_t room);
uint32_t toc_participation_list_count(const toc_participation_list *list);
void toc_participation_list_free(toc_participation_list *list);
const toc_participant *toc_participation_participant(const toc_participation *participation);
const toc_action *toc_participation_signature(const toc_participation *participation);
int32_t toc_participation_signed(const toc_participation *participation);
int32_t toc_participation_signed_earliest(const toc_participation *participation);
int32_t toc_participation_signed_latest(const toc_participation *participation);
int32_t toc_participation_status(const toc_participation *participation, int32_t date);
const toc_action *toc_participation_withdrawal(const toc_participation *participation);
int32_t toc_status(const toc_participant *participant, const toc_instrument *instrument, int32_t date);
const char *toc_status_name(int32_t status);
size_t toc_symbol_base(const char *symbol, char *buffer, size_t size);
int32_t toc_symbol_compare(const char *first, const char *second);
int toc_symbol_is_valid(const char *text);
size_t toc_symbol_modifier(const char *symbol, uint32_t position, char *buffer, size_t size);
uint32_t toc_symbol_modifier_count(const char *symbol);
size_t toc_symbol_normalize(const char *text, char *buffer, size_t size);
size_t toc_symbol_organ(const char *symbol, char *buffer, size_t size);
int32_t toc_symbol_relation(const char *first, const char *second);
const char *toc_symbol_relation_name(int32_t relation);
size_t toc_symbol_series(const char *symbol, char *buffer, size_t size);
int32_t toc_symbol_year(const char *symbol);
const toc_term *toc_dataset_find_term(const toc_dataset *dataset, const char *id);
const toc_topic *toc_dataset_find_topic(const toc_dataset *dataset, const char *id);
const toc_term_list *toc_dataset_terms(const toc_dataset *dataset);
const toc_topic_list *toc_dataset_topics(const toc_dataset *dataset);
const toc_dataset *toc_term_dataset(const toc_term *term);
const toc_provision *toc_term_defined_by(const toc_term *term);
const char *toc_term_gloss(const toc_term *term, const char *language);
const toc_text_list *toc_term_glosses(const toc_term *term);
const char *toc_term_id(const toc_term *term);
uint32_t toc_term_index(const toc_term *term);
const toc_instrument *toc_term_instrument(const toc_term *term);
const char *toc_term_label(const toc_term *term, const char *language);
const toc_text_list *toc_term_labels(const toc_term *term);
const toc_term *toc_term_list_at(const toc_term_list *list, uint32_t position);
uint32_t toc_term_list_copy(const toc_term_list *list, uint32_t first, const toc_term **out, uint32_t room);
uint32_t toc_term_list_count(const toc_term_list *list);
void toc_term_list_free(toc_term_list *list);
const toc_term_list *toc_term_see(const toc_term *term);
const toc_term_list *toc_term_seen_from(const toc_term *term);
const toc_source_list *toc_term_sources(const toc_term *term);
const toc_provision_list *toc_term_used_in(const toc_term *term);
const toc_dataset *toc_topic_dataset(const toc_topic *topic);
const char *toc_topic_id(const toc_topic *topic);
uint32_t toc_topic_index(const toc_topic *topic);
const toc_topic *toc_topic_list_at(const toc_topic_list *list, uint32_t position);
uint32_t toc_topic_list_copy(const toc_topic_list *list, uint32_t first, const toc_topic **out, uint32_t room);
uint32_t toc_topic_list_count(const toc_topic_list *list);
void toc_topic_list_free(toc_topic_list *list);
const char *toc_topic_name(const toc_topic *topic, const char *language);
const toc_text_list *toc_topic_names(const toc_topic *topic);
const toc_provision_list *toc_topic_provisions(const toc_topic *topic);
const toc_text_list *toc_dataset_texts(const toc_dataset *dataset);
const toc_dataset *toc_text_dataset(const toc_text *text);
uint32_t toc_text_index(const toc_text *text);
const char *toc_text_language(const toc_text *text);
const toc_text *toc_text_list_at(const toc_text_list *list, uint32_t position);
uint32_t toc_text_list_copy(const toc_text_list *list, uint32_t first, const toc_text **out, uint32_t room);
uint32_t toc_text_list_count(const toc_text_list *list);
void toc_text_list_free(toc_text_list *list);
int32_t toc_text_since(const toc_text *text);
int32_t toc_text_status(const toc_text *text);
const char *toc_text_status_name(int32_t number);
const char *toc_text_string(const toc_text *text);
int32_t toc_text_until(const toc_text *text);
const toc_action *toc_instrument_decisive_deposit(const toc_instrument *instrument);
const toc_action *toc_instrument_deposit(const toc_instrument *instrument, uint32_t n);
int toc_instrument_participations_with(const toc_instrument *instrument, int32_t status, int32_t date, toc_participation_list **out);
const toc_action *toc_moment_action(const toc_moment *moment);
int32_t toc_moment_date(const toc_moment *moment);
const toc_decision *toc_moment_decision(const toc_moment *moment);
int32_t toc_moment_earliest(const toc_moment *moment);
const toc_event *toc_moment_event(const toc_moment *moment);
const toc_instrument *toc_moment_instrument(const toc_moment *moment);
int toc_moment_is_certain(const toc_moment *moment);
int32_t toc_moment_kind(const toc_moment *moment);
const char *toc_moment_kind_name(int32_t kind);
int32_t toc_moment_latest(const toc_moment *moment);
const toc_moment *toc_moment_list_at(const toc_moment_list *list, uint32_t position);
uint32_t toc_moment_list_count(const toc_moment_list *list);
void toc_moment_list_free(toc_moment_list *list);
const toc_meeting *toc_moment_meeting(const toc_moment *moment);
const toc_participant *toc_moment_participant(const toc_moment *moment);
int32_t toc_moment_until(const toc_moment *moment);
int toc_timeline(const toc_dataset *dataset, int32_t first, int32_t last, const toc_instrument *instrument, const toc_participant *participant, uint32_t kinds, toc_moment_list **out);
char *toc_dataset_to_xml(const toc_dataset *dataset);
char *toc_part_to_xml(const toc_part *part);
