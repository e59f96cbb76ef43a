// SPDX-License-Identifier: MIT
// Made by examples/bindings/generate from libtoc-api.json: the whole API. Include toc.hpp.
#ifndef TOC_API_HPP
#define TOC_API_HPP

#include "toc_runtime.hpp"

namespace toc {

class action;
class action_list;
class agenda_item;
class agenda_item_list;
class body;
class body_list;
class citation;
class citation_list;
class claim;
class claim_list;
class correction;
class correction_list;
class coverage;
class coverage_list;
class dataset;
class decision;
class decision_list;
class diagnostic;
class difference;
class difference_list;
class document;
class document_list;
class duty;
class duty_list;
class edition;
class edition_list;
class event;
class event_list;
class example;
class example_list;
class explanation;
class hit;
class hit_list;
class import_;
class instrument;
class instrument_list;
class loader;
class meeting;
class meeting_list;
class moment;
class moment_list;
class near_list;
class near_match;
class opening;
class opening_list;
class part;
class part_list;
class participant;
class participant_list;
class participation;
class participation_list;
class phrase;
class phrase_list;
class provision;
class provision_list;
class query;
class reason;
class reference;
class reference_list;
class resource;
class resource_list;
class rule;
class rule_list;
class series;
class series_list;
class source;
class source_list;
class term;
class term_list;
class text;
class text_list;
class topic;
class topic_list;
class wording;
class wording_list;

/// A treaty action.
class action : public detail::handle<const ::toc_action> {
public:
    using handle::handle;
    /// What other sources say about it. Gives: Borrowed; never NULL.
    toc::claim_list claims() const;
    /// The dataset that the action belongs to: what a binding pins. Gives: Borrowed; NULL for NULL.
    toc::dataset dataset() const;
    /// The day of signature, of deposit or of receipt by the depositary; 0 when not known. Gives: A date (see
    /// date.h); 0 when not stated.
    std::int32_t date() const;
    /// The first day it can have been, where the date is not known. Gives: A date (see date.h); 0 when
    /// toc_action_date is known, and when no such bound is stated.
    std::int32_t earliest() const;
    /// The day it took effect, where the depositary states one (mostly of a succession). Gives: A date (see
    /// date.h); 0 when not stated.
    std::int32_t effect() const;
    /// Its permanent id. Gives: Borrowed; NULL for NULL.
    std::optional<std::string_view> id() const;
    /// Its index among all actions: 0 to count - 1. Gives: 0 also for NULL.
    std::uint32_t index() const;
    /// About which instrument. Gives: Borrowed; NULL when there is none.
    toc::instrument instrument() const;
    /// What was done; TOC_ACTION_CONSENT is ratification, acceptance or approval where the source does not say
    /// which. Gives: One of TOC_ACTION_*; 0 when other or not stated.
    std::int32_t kind() const;
    /// The last day it can have been, where the date is not known. Gives: A date (see date.h); 0 when
    /// toc_action_date is known, and when no such bound is stated.
    std::int32_t latest() const;
    /// A remark, in one language. Gives: Borrowed; NULL when not stated in this language.
    std::optional<std::string_view> note(const char *language = nullptr) const;
    /// A remark, in all languages. Gives: Borrowed; never NULL.
    toc::text_list notes() const;
    /// Who acted. Gives: Borrowed; NULL when there is none.
    toc::participant participant() const;
    /// All that this participant did about this instrument. Gives: Borrowed; NULL when there is none.
    toc::participation participation() const;
    /// The provision it is made under. Gives: Borrowed; NULL when there is none.
    toc::provision provision() const;
    /// The action it responds to (objection). Gives: Borrowed; NULL when there is none.
    toc::action responds() const;
    /// The actions that respond to it. Gives: Borrowed; never NULL.
    toc::action_list responses() const;
    /// The sources of it. Gives: Borrowed; never NULL.
    toc::source_list sources() const;
    /// What it says, in one language. Gives: Borrowed; NULL when not stated in this language.
    std::optional<std::string_view> text(const char *language = nullptr) const;
    /// What it says, in all languages. Gives: Borrowed; never NULL.
    toc::text_list texts() const;
    /// The action it withdraws. Gives: Borrowed; NULL when there is none.
    toc::action withdraws() const;
};

/// A list of actions.
class action_list : public detail::handle<const ::toc_action_list>, public detail::sequence<action_list, toc::action, ::toc_action_list_count, ::toc_action_list_at> {
public:
    using handle::handle;
};

/// An item of the agenda of a meeting.
class agenda_item : public detail::handle<const ::toc_agenda_item> {
public:
    using handle::handle;
    /// The dataset that the agenda item belongs to: what a binding pins. Gives: Borrowed; NULL for NULL.
    toc::dataset dataset() const;
    /// Its index among all agenda items: 0 to count - 1. Gives: 0 also for NULL.
    std::uint32_t index() const;
    /// The meeting on whose agenda the item stands. Gives: Borrowed; NULL for NULL.
    toc::meeting meeting() const;
    /// Its number as printed, such as "1 (a)". Gives: Borrowed; NULL when not stated.
    std::optional<std::string_view> number() const;
    /// Its title, in one language. Gives: Borrowed; NULL when not stated in this language.
    std::optional<std::string_view> title(const char *language = nullptr) const;
    /// Its title, in all languages. Gives: Borrowed; never NULL.
    toc::text_list titles() const;
};

/// A list of agenda items.
class agenda_item_list : public detail::handle<const ::toc_agenda_item_list>, public detail::sequence<agenda_item_list, toc::agenda_item, ::toc_agenda_item_list_count, ::toc_agenda_item_list_at> {
public:
    using handle::handle;
};

/// A body: conference, committee, working group, assembly.
class body : public detail::handle<const ::toc_body> {
public:
    using handle::handle;
    /// Finds the session of a body by its number. Gives: Borrowed; NULL when the body has no such session.
    toc::meeting session(std::uint32_t session) const;
    /// Another name, in one language. Gives: Borrowed; NULL when not stated in this language.
    std::optional<std::string_view> alias(const char *language = nullptr) const;
    /// Another name, in all languages. Gives: Borrowed; never NULL.
    toc::text_list aliases() const;
    /// The bodies that report to it. Gives: Borrowed; never NULL.
    toc::body_list children() const;
    /// What other sources say about it. Gives: Borrowed; never NULL.
    toc::claim_list claims() const;
    /// The decisions and resolutions that concern it. Gives: Borrowed; never NULL.
    toc::decision_list concerned_by() const;
    /// The dataset that the body belongs to: what a binding pins. Gives: Borrowed; NULL for NULL.
    toc::dataset dataset() const;
    /// Its decisions and resolutions. Gives: Borrowed; never NULL.
    toc::decision_list decisions() const;
    /// Its documents. Gives: Borrowed; never NULL.
    toc::document_list documents() const;
    /// The decisions and resolutions that established it or shaped its mandate. Gives: Borrowed; never NULL.
    toc::decision_list established_by() const;
    /// Its permanent id. Gives: Borrowed; NULL for NULL.
    std::optional<std::string_view> id() const;
    /// Its index among all bodies: 0 to count - 1. Gives: 0 also for NULL.
    std::uint32_t index() const;
    /// What kind of body it is. Gives: One of TOC_BODY_*; 0 when other or not stated.
    std::int32_t kind() const;
    /// Its meetings, in the order of the dataset. Gives: Borrowed; never NULL.
    toc::meeting_list meetings() const;
    /// Its official name, in one language. Gives: Borrowed; NULL when not stated in this language.
    std::optional<std::string_view> name(const char *language = nullptr) const;
    /// Its official name, in all languages. Gives: Borrowed; never NULL.
    toc::text_list names() const;
    /// A remark, in one language. Gives: Borrowed; NULL when not stated in this language.
    std::optional<std::string_view> note(const char *language = nullptr) const;
    /// A remark, in all languages. Gives: Borrowed; never NULL.
    toc::text_list notes() const;
    /// A person who held an office in it, in one language. Gives: Borrowed; NULL when not stated in this language.
    std::optional<std::string_view> officer(const char *language = nullptr) const;
    /// A person who held an office in it, in all languages. Gives: Borrowed; never NULL.
    toc::text_list officers() const;
    /// The body that it reports to. Gives: Borrowed; NULL when there is none.
    toc::body parent() const;
    /// The provision that establishes it. Gives: Borrowed; NULL when there is none.
    toc::provision provision() const;
    /// Its series of document symbols. Gives: Borrowed; never NULL.
    toc::series_list series() const;
    /// Its usual short name, in one language. Gives: Borrowed; NULL when not stated in this language.
    std::optional<std::string_view> short_name(const char *language = nullptr) const;
    /// Its usual short name, in all languages. Gives: Borrowed; never NULL.
    toc::text_list short_names() const;
    /// The sources behind it. Gives: Borrowed; never NULL.
    toc::source_list sources() const;
    /// Its symbol or code, such as "CTOC/COP". Gives: Borrowed; NULL when not stated.
    std::optional<std::string_view> symbol() const;
};

/// A list of bodies.
class body_list : public detail::handle<const ::toc_body_list>, public detail::sequence<body_list, toc::body, ::toc_body_list_count, ::toc_body_list_at> {
public:
    using handle::handle;
};

/// A citation found in a text. It lives as long as its list.
class citation : public detail::handle<const ::toc_citation> {
public:
    using handle::handle;
    /// Where the citation ends. Gives: Bytes from the start of the text to the first byte behind it; 0 for NULL.
    std::size_t end() const;
    /// The instrument that a target is or stands in. Gives: Borrowed from the dataset; NULL when there is none.
    toc::instrument instrument(std::uint32_t position) const;
    /// A target as a provision. Gives: Borrowed from the dataset; NULL when it is none.
    toc::provision provision(std::uint32_t position) const;
    /// Where the citation begins. Gives: Bytes from the start of the text; 0 for NULL.
    std::size_t start() const;
    /// What is known about it, and so what its targets are. Gives: One of TOC_CITE_*; 0, without targets, for "this
    /// paragraph" where nothing says which one; 0 for NULL.
    std::int32_t state() const;
    /// How many targets it has: more than one for a range, for "each Protocol", and when it is ambiguous. Gives: 0
    /// for NULL.
    std::uint32_t target_count() const;
    /// The id of a target; of a symbol that is not in the dataset, the symbol. Gives: Borrowed from the list; NULL
    /// when position is too large.
    std::optional<std::string_view> target_id(std::uint32_t position) const;
    /// The kind of a target: provision, instrument, decision or document; TOC_KIND_NONE for one that is not in the
    /// dataset. Gives: One of TOC_KIND_*.
    std::int32_t target_kind(std::uint32_t position) const;
};

/// A list of citations, in the order of the text.
class citation_list : public detail::handle<const ::toc_citation_list>, public detail::sequence<citation_list, toc::citation, ::toc_citation_list_count, ::toc_citation_list_at> {
public:
    using handle::handle;
};

/// What another source says about a member of an entity, and why it was not followed.
class claim : public detail::handle<const ::toc_claim> {
public:
    using handle::handle;
    /// The dataset that the claim belongs to: what a binding pins. Gives: Borrowed; NULL for NULL.
    toc::dataset dataset() const;
    /// Its index among all claims: 0 to count - 1. Gives: 0 also for NULL.
    std::uint32_t index() const;
    /// The member that the claim is about, by its name in the dataset, such as "end". Gives: Borrowed; NULL when
    /// not stated.
    std::optional<std::string_view> of() const;
    /// The id of the entity that the claim belongs to. Gives: Borrowed; NULL for NULL.
    std::optional<std::string_view> owner_id() const;
    /// The kind of the entity that the claim belongs to. Gives: One of TOC_KIND_*; TOC_KIND_NONE for NULL.
    std::int32_t owner_kind() const;
    /// The sources that make the claim. Gives: Borrowed; never NULL.
    toc::source_list sources() const;
    /// The value that was not followed, as the dataset writes it. Gives: Borrowed; NULL when not stated.
    std::optional<std::string_view> value() const;
    /// Why the claim was not followed, in one language. Gives: Borrowed; NULL when not stated in this language.
    std::optional<std::string_view> why(const char *language = nullptr) const;
    /// Why the claim was not followed, in all languages. Gives: Borrowed; never NULL.
    toc::text_list whys() const;
};

/// A list of claims.
class claim_list : public detail::handle<const ::toc_claim_list>, public detail::sequence<claim_list, toc::claim, ::toc_claim_list_count, ::toc_claim_list_at> {
public:
    using handle::handle;
};

/// A correction of an authentic text.
class correction : public detail::handle<const ::toc_correction> {
public:
    using handle::handle;
    /// The dataset that the correction belongs to: what a binding pins. Gives: Borrowed; NULL for NULL.
    toc::dataset dataset() const;
    /// Its date. Gives: A date (see date.h); 0 when not stated.
    std::int32_t date() const;
    /// Its index among all corrections: 0 to count - 1. Gives: 0 also for NULL.
    std::uint32_t index() const;
    /// The instrument that the correction belongs to. Gives: Borrowed; NULL for NULL.
    toc::instrument instrument() const;
    /// Whether it was proposed or effected. Gives: One of TOC_CORRECTION_*; 0 when other or not stated.
    std::int32_t kind() const;
    /// The language of the corrected text, a BCP 47 tag. Gives: Borrowed; NULL when not stated.
    std::optional<std::string_view> language() const;
    /// What was corrected, in one language. Gives: Borrowed; NULL when not stated in this language.
    std::optional<std::string_view> note(const char *language = nullptr) const;
    /// What was corrected, in all languages. Gives: Borrowed; never NULL.
    toc::text_list notes() const;
    /// The depositary notification, such as "C.N.619.2004.TREATIES-23". Gives: Borrowed; NULL when not stated.
    std::optional<std::string_view> notification() const;
    /// The sources behind it. Gives: Borrowed; never NULL.
    toc::source_list sources() const;
};

/// A list of corrections.
class correction_list : public detail::handle<const ::toc_correction_list>, public detail::sequence<correction_list, toc::correction, ::toc_correction_list_count, ::toc_correction_list_at> {
public:
    using handle::handle;
};

/// How complete one section of the data is, and as of when.
class coverage : public detail::handle<const ::toc_coverage> {
public:
    using handle::handle;
    /// The day up to which it is complete to that level. Gives: A date (see date.h); 0 when not stated.
    std::int32_t as_of() const;
    /// The dataset that the coverage belongs to: what a binding pins. Gives: Borrowed; NULL for NULL.
    toc::dataset dataset() const;
    /// Its index among all coverages: 0 to count - 1. Gives: 0 also for NULL.
    std::uint32_t index() const;
    /// The instrument it is about; NULL when the section is not split by instrument. Gives: Borrowed; NULL when
    /// there is none.
    toc::instrument instrument() const;
    /// How complete it is. Gives: One of TOC_COVERAGE_*; 0 when other or not stated.
    std::int32_t level() const;
    /// What is missing, in one language. Gives: Borrowed; NULL when not stated in this language.
    std::optional<std::string_view> note(const char *language = nullptr) const;
    /// What is missing, in all languages. Gives: Borrowed; never NULL.
    toc::text_list notes() const;
    /// The section of the data. Gives: One of TOC_SECTION_*; 0 when other or not stated.
    std::int32_t section() const;
    /// The sources behind it. Gives: Borrowed; never NULL.
    toc::source_list sources() const;
};

/// A list of coverages.
class coverage_list : public detail::handle<const ::toc_coverage_list>, public detail::sequence<coverage_list, toc::coverage, ::toc_coverage_list_count, ::toc_coverage_list_at> {
public:
    using handle::handle;
};

/// Everything known, in one immutable block.
class dataset : public detail::handle<const ::toc_dataset> {
public:
    using handle::handle;
    /// All actions, in the order of the dataset. Gives: Borrowed; never NULL.
    toc::action_list actions() const;
    /// Finds an action by its id. Gives: Borrowed; NULL when there is no such action.
    toc::action find_action(const char *id = nullptr) const;
    /// The day up to which the data was collected; sections may lag behind it, see toc_coverage. Gives: A date (see
    /// date.h); 0 when not stated.
    std::int32_t as_of() const;
    /// The edition of the data, as the root element of its first file states it.
    std::optional<std::string_view> edition() const;
    /// The kind of thing that an id names. Gives: One of TOC_KIND_*; TOC_KIND_NONE when nothing has this id.
    std::int32_t find_kind(const char *id = nullptr) const;
    /// The format of the data, such as "1.0".
    std::optional<std::string_view> format() const;
    /// Saves the dataset as a snapshot file, atomically: the file is there whole, or the old one remains. Gives:
    /// TOC_OK, or TOC_E_ARGUMENT, TOC_E_NOMEM, TOC_E_IO (errno tells why).
    void save(const char *path) const;
    /// SHA-256 of the canonical XML of the whole dataset, 64 hexadecimal digits. Gives: 64; or 0 when the digest
    /// was not computed (see toc_loader_set_digest).
    std::string sha256() const;
    /// Checks all of the image: checksum, rows, references, lists, indexes, strings. Done already for every dataset
    /// that was not mapped. Gives: TOC_OK; TOC_E_FORMAT when something is wrong; TOC_E_ARGUMENT for NULL.
    void verify() const;
    /// All decisions, in the order of the dataset. Gives: Borrowed; never NULL.
    toc::decision_list decisions() const;
    /// Finds a decision by its id. Gives: Borrowed; NULL when there is no such decision.
    toc::decision find_decision(const char *id = nullptr) const;
    /// All documents, in the order of the dataset. Gives: Borrowed; never NULL.
    toc::document_list documents() const;
    /// Finds a document by its id. Gives: Borrowed; NULL when there is no such document.
    toc::document find_document(const char *id = nullptr) const;
    /// All events, in the order of the dataset. Gives: Borrowed; never NULL.
    toc::event_list events() const;
    /// Finds an event by its id. Gives: Borrowed; NULL when there is no such event.
    toc::event find_event(const char *id = nullptr) const;
    /// All corrections, in the order of the dataset. Gives: Borrowed; never NULL.
    toc::correction_list corrections() const;
    /// All editions, in the order of the dataset. Gives: Borrowed; never NULL.
    toc::edition_list editions() const;
    /// Finds an instrument by its id. Gives: Borrowed; NULL when there is no such instrument.
    toc::instrument find_instrument(const char *id = nullptr) const;
    /// All instruments, in the order of the dataset. Gives: Borrowed; never NULL.
    toc::instrument_list instruments() const;
    /// All openings, in the order of the dataset. Gives: Borrowed; never NULL.
    toc::opening_list openings() const;
    /// All rules, in the order of the dataset. Gives: Borrowed; never NULL.
    toc::rule_list rules() const;
    /// All agenda items, in the order of the dataset. Gives: Borrowed; never NULL.
    toc::agenda_item_list agenda_items() const;
    /// All series, in the order of the dataset. Gives: Borrowed; never NULL.
    toc::series_list all_series() const;
    /// All bodies, in the order of the dataset. Gives: Borrowed; never NULL.
    toc::body_list bodies() const;
    /// Finds a body by its id. Gives: Borrowed; NULL when there is no such body.
    toc::body find_body(const char *id = nullptr) const;
    /// Finds a meeting by its id. Gives: Borrowed; NULL when there is no such meeting.
    toc::meeting find_meeting(const char *id = nullptr) const;
    /// All meetings, in the order of the dataset. Gives: Borrowed; never NULL.
    toc::meeting_list meetings() const;
    /// Finds a participant by its id. Gives: Borrowed; NULL when there is no such participant.
    toc::participant find_participant(const char *id = nullptr) const;
    /// All participants, in the order of the dataset. Gives: Borrowed; never NULL.
    toc::participant_list participants() const;
    /// All examples, in the order of the dataset. Gives: Borrowed; never NULL.
    toc::example_list examples() const;
    /// Finds a phrase by its id. Gives: Borrowed; NULL when there is no such phrase.
    toc::phrase find_phrase(const char *id = nullptr) const;
    /// All phrases, in the order of the dataset. Gives: Borrowed; never NULL.
    toc::phrase_list phrases() const;
    /// All wordings, in the order of the dataset. Gives: Borrowed; never NULL.
    toc::wording_list wordings() const;
    /// All duties, in the order of the dataset. Gives: Borrowed; never NULL.
    toc::duty_list duties() const;
    /// Finds a duty by its id. Gives: Borrowed; NULL when there is no such duty.
    toc::duty find_duty(const char *id = nullptr) const;
    /// Finds a provision by its locator, such as "untoc#art_16__para_3". Gives: Borrowed; NULL when there is no
    /// such provision.
    toc::provision find_provision(const char *id = nullptr) const;
    /// All provisions, in the order of the dataset. Gives: Borrowed; never NULL.
    toc::provision_list provisions() const;
    /// All references, in the order of the dataset. Gives: Borrowed; never NULL.
    toc::reference_list references() const;
    /// Finds a resource by its id. Gives: Borrowed; NULL when there is no such resource.
    toc::resource find_resource(const char *id = nullptr) const;
    /// All resources, in the order of the dataset. Gives: Borrowed; never NULL.
    toc::resource_list resources() const;
    /// All claims, in the order of the dataset. Gives: Borrowed; never NULL.
    toc::claim_list claims() const;
    /// All coverages, in the order of the dataset. Gives: Borrowed; never NULL.
    toc::coverage_list coverages() const;
    /// Finds a source by its id. Gives: Borrowed; NULL when there is no such source.
    toc::source find_source(const char *id = nullptr) const;
    /// All parts, in the order of the dataset. Gives: Borrowed; never NULL.
    toc::part_list parts() const;
    /// All sources, in the order of the dataset. Gives: Borrowed; never NULL.
    toc::source_list sources() const;
    /// All participations, in the order of the dataset. Gives: Borrowed; never NULL.
    toc::participation_list participations() const;
    /// Finds a term by its id. Gives: Borrowed; NULL when there is no such term.
    toc::term find_term(const char *id = nullptr) const;
    /// Finds a topic by its id. Gives: Borrowed; NULL when there is no such topic.
    toc::topic find_topic(const char *id = nullptr) const;
    /// All terms, in the order of the dataset. Gives: Borrowed; never NULL.
    toc::term_list terms() const;
    /// All topics, in the order of the dataset. Gives: Borrowed; never NULL.
    toc::topic_list topics() const;
    /// All texts, in the order of the dataset. Gives: Borrowed; never NULL.
    toc::text_list texts() const;
    /// The whole dataset as one file, whatever the number of files it came from. Gives: The XML; NULL for NULL and
    /// when memory runs out.
    std::optional<std::string> to_xml() const;
};

/// A decision or resolution of a body.
class decision : public detail::handle<const ::toc_decision> {
public:
    using handle::handle;
    /// The day of its adoption. Gives: A date (see date.h); 0 when not stated.
    std::int32_t adopted() const;
    /// The instruments it adopted. Gives: Borrowed; never NULL.
    toc::instrument_list adopts() const;
    /// The bodies it concerns. Gives: Borrowed; never NULL.
    toc::body_list bodies() const;
    /// The body that took it. Gives: Borrowed; NULL when there is none.
    toc::body body() const;
    /// The references to it. Gives: Borrowed; never NULL.
    toc::reference_list cited_by() const;
    /// What other sources say about it. Gives: Borrowed; never NULL.
    toc::claim_list claims() const;
    /// The dataset that the decision belongs to: what a binding pins. Gives: Borrowed; NULL for NULL.
    toc::dataset dataset() const;
    /// Published versions of it. Gives: Borrowed; never NULL.
    toc::edition_list editions() const;
    /// The bodies it established. Gives: Borrowed; never NULL.
    toc::body_list establishes() const;
    /// Its permanent id. Gives: Borrowed; NULL for NULL.
    std::optional<std::string_view> id() const;
    /// Its index among all decisions: 0 to count - 1. Gives: 0 also for NULL.
    std::uint32_t index() const;
    /// The instruments it concerns. Gives: Borrowed; never NULL.
    toc::instrument_list instruments() const;
    /// Whether it is a decision or a resolution. Gives: One of TOC_DECISION_*; 0 when other or not stated.
    std::int32_t kind() const;
    /// The meeting at which it was taken. Gives: Borrowed; NULL when there is none.
    toc::meeting meeting() const;
    /// A remark, in one language. Gives: Borrowed; NULL when not stated in this language.
    std::optional<std::string_view> note(const char *language = nullptr) const;
    /// A remark, in all languages. Gives: Borrowed; never NULL.
    toc::text_list notes() const;
    /// Its number, such as "4/4"; numbers of decisions and of resolutions are counted apart. Gives: Borrowed; NULL
    /// when not stated.
    std::optional<std::string_view> number() const;
    /// The provisions it concerns. Gives: Borrowed; never NULL.
    toc::provision_list provisions() const;
    /// The cross-references it makes. Gives: Borrowed; never NULL.
    toc::reference_list references() const;
    /// The sources behind it. Gives: Borrowed; never NULL.
    toc::source_list sources() const;
    /// What it says, in our own words, in all languages. Gives: Borrowed; never NULL.
    toc::text_list summaries() const;
    /// What it says, in our own words, in one language. Gives: Borrowed; NULL when not stated in this language.
    std::optional<std::string_view> summary(const char *language = nullptr) const;
    /// Its document symbol, such as "A/RES/55/25". Gives: Borrowed; NULL when not stated.
    std::optional<std::string_view> symbol() const;
    /// Its title, in one language. Gives: Borrowed; NULL when not stated in this language.
    std::optional<std::string_view> title(const char *language = nullptr) const;
    /// Its title, in all languages. Gives: Borrowed; never NULL.
    toc::text_list titles() const;
    /// What it is about. Gives: Borrowed; never NULL.
    toc::topic_list topics() const;
};

/// A list of decisions.
class decision_list : public detail::handle<const ::toc_decision_list>, public detail::sequence<decision_list, toc::decision, ::toc_decision_list_count, ::toc_decision_list_at> {
public:
    using handle::handle;
};

/// One thing that is wrong with a file; borrowed from the loader.
class diagnostic : public detail::handle<const ::toc_diagnostic> {
public:
    using handle::handle;
    /// Its stable number, from the registry in doc/diagnostics.md. Gives: 0 for NULL.
    std::int32_t code() const;
    /// The column, counted from 1 in characters; of a tag, where it ends. Gives: 0 when not known.
    std::uint32_t column() const;
    /// The file, as it was named to the loader. Gives: Borrowed from the loader; NULL for NULL.
    std::optional<std::string_view> file() const;
    /// What diagnostics of this code mean in general, and what to do. Gives: A constant; NULL for NULL.
    std::optional<std::string_view> help() const;
    /// The line, counted from 1; of a tag, the line on which it ends. Gives: 0 for NULL.
    std::uint32_t line() const;
    /// The complete message: what is wrong here, what was expected. Printable UTF-8, below 1000 bytes. Gives:
    /// Borrowed from the loader; NULL for NULL.
    std::optional<std::string_view> message() const;
    /// Its stable name, such as "dangling-reference". Gives: A constant; NULL for NULL.
    std::optional<std::string_view> name() const;
    /// The way through the elements, such as "/dataset/meeting[cop-01]/title"; "" when outside of all. Gives:
    /// Borrowed from the loader; NULL for NULL.
    std::optional<std::string_view> path() const;
    /// How bad it is. Gives: One of TOC_SEVERITY_*; 0 for NULL.
    std::int32_t severity() const;
};

/// One difference; borrowed from its list.
class difference : public detail::handle<const ::toc_difference> {
public:
    using handle::handle;
    /// The value in the second dataset, likewise. Gives: Borrowed from the list; NULL when it has none.
    std::optional<std::string_view> after() const;
    /// The value in the first dataset, as text: dates in ISO 8601, lists with a space between the ids, several
    /// texts of one language with a line feed between them and their attributes in brackets behind them. Gives:
    /// Borrowed from the list; NULL when it has none.
    std::optional<std::string_view> before() const;
    /// What happened to it. Gives: One of TOC_CHANGE_*; 0 for NULL.
    std::int32_t change() const;
    /// Its id; of a coverage, which has none, its section and the id of its instrument. Gives: Borrowed from the
    /// list; "" for the dataset itself; NULL for NULL.
    std::optional<std::string_view> id() const;
    /// What kind of thing differs. Gives: One of TOC_KIND_*; TOC_KIND_NONE for the dataset itself, and for NULL.
    std::int32_t kind() const;
    /// The language of the texts that differ. Gives: Borrowed from the list; NULL for what is no text.
    std::optional<std::string_view> language() const;
    /// The member that differs, as the dataset names its attribute or element, such as "date", "title" or "ref";
    /// "owner" for what moved to another entity. Gives: Borrowed from the list; NULL when all of the entity was
    /// added or removed.
    std::optional<std::string_view> member() const;
};

/// An owned list of differences.
class difference_list : public detail::handle<const ::toc_difference_list>, public detail::sequence<difference_list, toc::difference, ::toc_difference_list_count, ::toc_difference_list_at> {
public:
    using handle::handle;
};

/// A document.
class document : public detail::handle<const ::toc_document> {
public:
    using handle::handle;
    /// The agenda item it was issued under. Gives: Borrowed; NULL when not stated.
    std::optional<std::string_view> agenda() const;
    /// The body it belongs to. Gives: Borrowed; NULL when there is none.
    toc::body body() const;
    /// The references to it. Gives: Borrowed; never NULL.
    toc::reference_list cited_by() const;
    /// What other sources say about it. Gives: Borrowed; never NULL.
    toc::claim_list claims() const;
    /// The dataset that the document belongs to: what a binding pins. Gives: Borrowed; NULL for NULL.
    toc::dataset dataset() const;
    /// Its date. Gives: A date (see date.h); 0 when not stated.
    std::int32_t date() const;
    /// Published versions of it. Gives: Borrowed; never NULL.
    toc::edition_list editions() const;
    /// Its addenda, revisions and corrigenda. Gives: Borrowed; never NULL.
    toc::document_list family() const;
    /// Its permanent id. Gives: Borrowed; NULL for NULL.
    std::optional<std::string_view> id() const;
    /// Its index among all documents: 0 to count - 1. Gives: 0 also for NULL.
    std::uint32_t index() const;
    /// Its job number. Gives: Borrowed; NULL when not stated.
    std::optional<std::string_view> job() const;
    /// What kind of document it is. Gives: One of TOC_DOCUMENT_*; 0 when other or not stated.
    std::int32_t kind() const;
    /// The languages it is known to exist in, as BCP 47 tags separated by spaces. Gives: Borrowed; NULL when not
    /// stated.
    std::optional<std::string_view> languages() const;
    /// The meeting it was made for. Gives: Borrowed; NULL when there is none.
    toc::meeting meeting() const;
    /// A remark, in one language. Gives: Borrowed; NULL when not stated in this language.
    std::optional<std::string_view> note(const char *language = nullptr) const;
    /// A remark, in all languages. Gives: Borrowed; never NULL.
    toc::text_list notes() const;
    /// The document to which it is an addendum, revision or corrigendum. Gives: Borrowed; NULL when there is none.
    toc::document of() const;
    /// The cross-references it makes. Gives: Borrowed; never NULL.
    toc::reference_list references() const;
    /// The meetings whose report it is. Gives: Borrowed; never NULL.
    toc::meeting_list reports_on() const;
    /// The sources behind it. Gives: Borrowed; never NULL.
    toc::source_list sources() const;
    /// Its United Nations symbol. Gives: Borrowed; NULL when not stated.
    std::optional<std::string_view> symbol() const;
    /// Its title, in one language. Gives: Borrowed; NULL when not stated in this language.
    std::optional<std::string_view> title(const char *language = nullptr) const;
    /// Its title, in all languages. Gives: Borrowed; never NULL.
    toc::text_list titles() const;
};

/// A list of documents.
class document_list : public detail::handle<const ::toc_document_list>, public detail::sequence<document_list, toc::document, ::toc_document_list_count, ::toc_document_list_at> {
public:
    using handle::handle;
};

/// A duty to notify, inform, designate or report, or a deadline.
class duty : public detail::handle<const ::toc_duty> {
public:
    using handle::handle;
    /// Under which condition, in one language. Gives: Borrowed; NULL when not stated in this language.
    std::optional<std::string_view> condition(const char *language = nullptr) const;
    /// Under which condition, in all languages. Gives: Borrowed; never NULL.
    toc::text_list conditions() const;
    /// The dataset that the duty belongs to: what a binding pins. Gives: Borrowed; NULL for NULL.
    toc::dataset dataset() const;
    /// Its time limit in days; 0 when not in days.
    std::uint32_t days() const;
    /// Who has the duty, in one language. Gives: Borrowed; NULL when not stated in this language.
    std::optional<std::string_view> holder(const char *language = nullptr) const;
    /// Who has the duty, in all languages. Gives: Borrowed; never NULL.
    toc::text_list holders() const;
    /// Its permanent id. Gives: Borrowed; NULL for NULL.
    std::optional<std::string_view> id() const;
    /// Its index among all duties: 0 to count - 1. Gives: 0 also for NULL.
    std::uint32_t index() const;
    /// What kind of duty it is. Gives: One of TOC_DUTY_*; 0 when other or not stated.
    std::int32_t kind() const;
    /// Its time limit in months; 0 when not in months.
    std::uint32_t months() const;
    /// The provision that sets the duty. Gives: Borrowed; NULL for NULL.
    toc::provision provision() const;
    /// To whom it is owed, in one language. Gives: Borrowed; NULL when not stated in this language.
    std::optional<std::string_view> recipient(const char *language = nullptr) const;
    /// To whom it is owed, in all languages. Gives: Borrowed; never NULL.
    toc::text_list recipients() const;
    /// When it has to be done again, in one language. Gives: Borrowed; NULL when not stated in this language.
    std::optional<std::string_view> recurrence(const char *language = nullptr) const;
    /// When it has to be done again, in all languages. Gives: Borrowed; never NULL.
    toc::text_list recurrences() const;
    /// What has to be done, in our own words, in all languages. Gives: Borrowed; never NULL.
    toc::text_list summaries() const;
    /// What has to be done, in our own words, in one language. Gives: Borrowed; NULL when not stated in this
    /// language.
    std::optional<std::string_view> summary(const char *language = nullptr) const;
    /// When it has to be done, in one language. Gives: Borrowed; NULL when not stated in this language.
    std::optional<std::string_view> timing(const char *language = nullptr) const;
    /// When it has to be done, in all languages. Gives: Borrowed; never NULL.
    toc::text_list timings() const;
    /// Its time limit in years; 0 when not in years.
    std::uint32_t years() const;
};

/// A list of duties.
class duty_list : public detail::handle<const ::toc_duty_list>, public detail::sequence<duty_list, toc::duty, ::toc_duty_list_count, ::toc_duty_list_at> {
public:
    using handle::handle;
};

/// A published version of something in one language.
class edition : public detail::handle<const ::toc_edition> {
public:
    using handle::handle;
    /// The dataset that the edition belongs to: what a binding pins. Gives: Borrowed; NULL for NULL.
    toc::dataset dataset() const;
    /// Its date. Gives: A date (see date.h); 0 when not stated.
    std::int32_t date() const;
    /// Its format, such as "pdf". Gives: Borrowed; NULL when not stated.
    std::optional<std::string_view> format() const;
    /// Its address. Gives: Borrowed; NULL when not stated.
    std::optional<std::string_view> href() const;
    /// Its index among all editions: 0 to count - 1. Gives: 0 also for NULL.
    std::uint32_t index() const;
    /// Its language, a BCP 47 tag. Gives: Borrowed; NULL when not stated.
    std::optional<std::string_view> language() const;
    /// The id of the entity that the edition belongs to. Gives: Borrowed; NULL for NULL.
    std::optional<std::string_view> owner_id() const;
    /// The kind of the entity that the edition belongs to. Gives: One of TOC_KIND_*; TOC_KIND_NONE for NULL.
    std::int32_t owner_kind() const;
    /// The sources behind it. Gives: Borrowed; never NULL.
    toc::source_list sources() const;
};

/// A list of editions.
class edition_list : public detail::handle<const ::toc_edition_list>, public detail::sequence<edition_list, toc::edition, ::toc_edition_list_count, ::toc_edition_list_at> {
public:
    using handle::handle;
};

/// A dated event.
class event : public detail::handle<const ::toc_event> {
public:
    using handle::handle;
    /// The dataset that the event belongs to: what a binding pins. Gives: Borrowed; NULL for NULL.
    toc::dataset dataset() const;
    /// The day, or the first day. Gives: A date (see date.h); 0 when not stated.
    std::int32_t date() const;
    /// The decision or resolution it belongs to. Gives: Borrowed; NULL when there is none.
    toc::decision decision() const;
    /// Its permanent id. Gives: Borrowed; NULL for NULL.
    std::optional<std::string_view> id() const;
    /// Its index among all events: 0 to count - 1. Gives: 0 also for NULL.
    std::uint32_t index() const;
    /// The instruments it concerns. Gives: Borrowed; never NULL.
    toc::instrument_list instruments() const;
    /// What kind of event it is. Gives: One of TOC_EVENT_*; 0 when other or not stated.
    std::int32_t kind() const;
    /// The meeting it belongs to. Gives: Borrowed; NULL when there is none.
    toc::meeting meeting() const;
    /// A remark, in one language. Gives: Borrowed; NULL when not stated in this language.
    std::optional<std::string_view> note(const char *language = nullptr) const;
    /// A remark, in all languages. Gives: Borrowed; never NULL.
    toc::text_list notes() const;
    /// Where. Gives: Borrowed; NULL when not stated.
    std::optional<std::string_view> place() const;
    /// The sources behind it. Gives: Borrowed; never NULL.
    toc::source_list sources() const;
    /// What happened, in one language. Gives: Borrowed; NULL when not stated in this language.
    std::optional<std::string_view> title(const char *language = nullptr) const;
    /// What happened, in all languages. Gives: Borrowed; never NULL.
    toc::text_list titles() const;
    /// The last day, when it lasted longer. Gives: A date (see date.h); 0 when not stated.
    std::int32_t until() const;
};

/// A list of events.
class event_list : public detail::handle<const ::toc_event_list>, public detail::sequence<event_list, toc::event, ::toc_event_list_count, ::toc_event_list_at> {
public:
    using handle::handle;
};

/// A citation that shows the use of a phrase.
class example : public detail::handle<const ::toc_example> {
public:
    using handle::handle;
    /// The id of the context in which it is read. Gives: Borrowed; NULL when there is none.
    std::optional<std::string_view> context_id() const;
    /// The kind of the context in which it is read. Gives: One of TOC_KIND_*; TOC_KIND_NONE when there is none.
    std::int32_t context_kind() const;
    /// The dataset that the example belongs to: what a binding pins. Gives: Borrowed; NULL for NULL.
    toc::dataset dataset() const;
    /// Its index among all examples: 0 to count - 1. Gives: 0 also for NULL.
    std::uint32_t index() const;
    /// The instruments that it leads to as a whole. Gives: Borrowed; never NULL.
    toc::instrument_list instruments() const;
    /// The phrase that it shows. Gives: Borrowed; NULL when there is none.
    toc::phrase phrase() const;
    /// The provisions that it leads to. Gives: Borrowed; never NULL.
    toc::provision_list provisions() const;
    /// What the citation is found to be. Gives: One of TOC_CITE_*, see cite.h.
    std::int32_t state() const;
    /// The text with the citation, in one language. Gives: Borrowed; NULL when there is none in that language.
    std::optional<std::string_view> text(const char *language = nullptr) const;
    /// The text with the citation, in all languages. Gives: Borrowed; never NULL.
    toc::text_list texts() const;
};

/// A list of examples.
class example_list : public detail::handle<const ::toc_example_list>, public detail::sequence<example_list, toc::example, ::toc_example_list_count, ::toc_example_list_at> {
public:
    using handle::handle;
};

/// Why a status is what it is; owned by the caller.
class explanation : public detail::handle<::toc_explanation>, public detail::sequence<explanation, toc::reason, ::toc_explanation_count, ::toc_explanation_at> {
public:
    using handle::handle;
    /// The status explained: what toc_status gives. Gives: One of TOC_STATUS_*; TOC_STATUS_UNKNOWN for NULL.
    std::int32_t status() const;
};

/// An entity that a query found, and why; borrowed from its list.
class hit : public detail::handle<const ::toc_hit> {
public:
    using handle::handle;
    /// How many contributions the score is the sum of: each is one term in one text. Gives: 0 for NULL.
    std::uint32_t contribution_count() const;
    /// The member in which it stands, such as "heading". Gives: A constant; NULL when position is too large.
    std::optional<std::string_view> contribution_field(std::uint32_t position) const;
    /// How often it stands there, in any of its forms. Gives: 0 when position is too large.
    std::uint32_t contribution_frequency(std::uint32_t position) const;
    /// The language of that member. Gives: Borrowed from the dataset; NULL when it has none, and when position is
    /// too large.
    std::optional<std::string_view> contribution_language(std::uint32_t position) const;
    /// Its part of the score, in thousandths. Gives: 0 when position is too large.
    std::int32_t contribution_score(std::uint32_t position) const;
    /// The term, as the query has it. Gives: Borrowed from the list; NULL when position is too large.
    std::optional<std::string_view> contribution_term(std::uint32_t position) const;
    /// The member in which it fits best, such as "heading". Gives: A constant; NULL for NULL.
    std::optional<std::string_view> field() const;
    /// The permanent id of what was found. Gives: Borrowed from the dataset; NULL for NULL.
    std::optional<std::string_view> id() const;
    /// The index of what was found among all of its kind. Gives: 0 also for NULL.
    std::uint32_t index() const;
    /// The kind of what was found. Gives: One of TOC_KIND_*; TOC_KIND_NONE for NULL.
    std::int32_t kind() const;
    /// The language of that member. Gives: Borrowed from the dataset; NULL when it has none, as a symbol, and for
    /// NULL.
    std::optional<std::string_view> language() const;
    /// How well it fits, in thousandths; scores of one query compare, those of two do not. Gives: 0 for NULL.
    std::int32_t score() const;
    /// About 160 bytes of it where the terms stand, cut between words; "…" shows where. Gives: Borrowed from the
    /// list; NULL for NULL.
    std::optional<std::string_view> snippet() const;
    /// How many stretches of the snippet are what was asked for. Gives: 0 for NULL.
    std::uint32_t span_count() const;
    /// The byte behind such a stretch. Gives: 0 when position is too large.
    std::uint32_t span_end(std::uint32_t position) const;
    /// The first byte of such a stretch. They are in order and do not overlap. Gives: 0 also when position is too
    /// large.
    std::uint32_t span_start(std::uint32_t position) const;
    /// All of that member. Gives: Borrowed from the dataset; NULL for NULL.
    std::optional<std::string_view> text() const;
};

/// What a query found: the best hits, in order. It borrows from its dataset, but not from the query.
class hit_list : public detail::handle<const ::toc_hit_list>, public detail::sequence<hit_list, toc::hit, ::toc_hit_list_count, ::toc_hit_list_at> {
public:
    using handle::handle;
    /// The dataset that was searched: what a binding pins. Gives: Borrowed; NULL for NULL.
    toc::dataset dataset() const;
    /// Whether nothing has all that was asked for, so that these have some of it.
    bool is_partial() const;
    /// How many entities were found, those beyond the limit included. Gives: 0 for NULL.
    std::uint32_t total() const;
};

/// The outcome of an import. It keeps its dataset alive.
class import_ : public detail::handle<::toc_import> {
public:
    using handle::handle;
    /// Why the bytes could not be read. Gives: Borrowed until the import is freed; NULL when position is too large.
    toc::diagnostic diagnostic_at(std::uint32_t position) const;
    /// How many diagnostics there are; 0 when the bytes could be read. Gives: 0 for NULL.
    std::uint32_t diagnostic_count() const;
    /// How many provisions should have got a text: those without parts, the preamble, and those that introduce a
    /// list, unless the text shows that there is no introduction. Gives: 0 for NULL.
    std::uint32_t expected() const;
    /// How many pieces of the text were left over. Adjacent lines are one piece. Gives: 0 for NULL.
    std::uint32_t leftover_count() const;
    /// The line of the text on which the piece begins, counted from 1. Gives: 0 when position is too large.
    std::uint32_t leftover_line(std::uint32_t position) const;
    /// Why the piece was left over. Gives: One of TOC_LEFTOVER_*; 0 when position is too large.
    std::int32_t leftover_reason(std::uint32_t position) const;
    /// A piece that was left over, in the order of the text, cleaned of markup. Its lines are separated by LF.
    /// Gives: Borrowed until the import is freed; NULL when position is too large.
    std::optional<std::string_view> leftover_text(std::uint32_t position) const;
    /// How many of them did get one; all of them when it equals toc_import_expected. Gives: 0 for NULL.
    std::uint32_t placed() const;
    /// A provision that got no text, in the order of the instrument. Gives: Borrowed until the import is freed;
    /// NULL when position is too large.
    toc::provision unplaced_at(std::uint32_t position) const;
    /// How many of them got none. Gives: 0 for NULL.
    std::uint32_t unplaced_count() const;
    /// The overlay as a canonical XML file, to be given to toc_loader_add_memory behind the files of the dataset.
    /// Gives: Borrowed until the import is freed; NULL for NULL.
    std::optional<std::string_view> xml() const;
};

/// A treaty.
class instrument : public detail::handle<const ::toc_instrument> {
public:
    using handle::handle;
    /// An instrument as an Akoma Ntoso act: metadata, preamble, articles with eId after the naming convention and
    /// with our locator as wId. A provision whose official text the dataset has (from an overlay) shows it; one
    /// without shows our summary in a remark of class "summary" that says so. References stand in a remark of class
    /// "references". toc_import_text reads the result back. Gives: The XML, valid against the schema of Akoma Ntoso
    /// 3.0; NULL for NULL, for a language that is no tag, and when memory runs out.
    std::optional<std::string> to_akn(const char *language = nullptr) const;
    /// The treaty actions about it, in the order of the dataset. Gives: Borrowed; never NULL.
    toc::action_list actions() const;
    /// The day of its adoption. Gives: A date (see date.h); 0 when not stated.
    std::int32_t adopted() const;
    /// The place of its adoption. Gives: Borrowed; NULL when not stated.
    std::optional<std::string_view> adopted_at() const;
    /// The resolution that adopted it. Gives: Borrowed; NULL when there is none.
    toc::decision adopted_by() const;
    /// Another name by which it is cited, in one language. Gives: Borrowed; NULL when not stated in this language.
    std::optional<std::string_view> alias(const char *language = nullptr) const;
    /// Another name by which it is cited, in all languages. Gives: Borrowed; never NULL.
    toc::text_list aliases() const;
    /// The annex of that resolution, as printed. Gives: Borrowed; NULL when not stated.
    std::optional<std::string_view> annex() const;
    /// The languages whose texts are equally authentic, as BCP 47 tags separated by spaces. Gives: Borrowed; NULL
    /// when not stated.
    std::optional<std::string_view> authentic() const;
    /// The references to it as a whole. Gives: Borrowed; never NULL.
    toc::reference_list cited_by() const;
    /// What other sources say about it. Gives: Borrowed; never NULL.
    toc::claim_list claims() const;
    /// Corrections of its authentic texts. Gives: Borrowed; never NULL.
    toc::correction_list corrections() const;
    /// How complete the data about it is. Gives: Borrowed; never NULL.
    toc::coverage_list coverage() const;
    /// The dataset that the instrument belongs to: what a binding pins. Gives: Borrowed; NULL for NULL.
    toc::dataset dataset() const;
    /// The decisions and resolutions that concern it. Gives: Borrowed; never NULL.
    toc::decision_list decisions() const;
    /// Its depositary. Gives: Borrowed; NULL when not stated.
    std::optional<std::string_view> depositary() const;
    /// The top of its tree: preamble, sections, and articles that stand in no section. Gives: Borrowed; never NULL.
    toc::provision_list divisions() const;
    /// Published versions of its text. Gives: Borrowed; never NULL.
    toc::edition_list editions() const;
    /// The meeting at which its text was finalized. Gives: Borrowed; NULL when there is none.
    toc::meeting finalized_at() const;
    /// Its permanent id. Gives: Borrowed; NULL for NULL.
    std::optional<std::string_view> id() const;
    /// The day it entered into force, as stated by the depositary; the library checks it against the computed one.
    /// Gives: A date (see date.h); 0 when not stated.
    std::int32_t in_force() const;
    /// Its index among all instruments: 0 to count - 1. Gives: 0 also for NULL.
    std::uint32_t index() const;
    /// Whether it is a convention or a protocol. Gives: One of TOC_INSTRUMENT_*; 0 when other or not stated.
    std::int32_t kind() const;
    /// Its number in Multilateral Treaties Deposited with the Secretary-General, such as "XVIII-12". Gives:
    /// Borrowed; NULL when not stated.
    std::optional<std::string_view> mtdsg() const;
    /// A remark, in one language. Gives: Borrowed; NULL when not stated in this language.
    std::optional<std::string_view> note(const char *language = nullptr) const;
    /// A remark, in all languages. Gives: Borrowed; never NULL.
    toc::text_list notes() const;
    /// The periods in which it was open for signature. Gives: Borrowed; never NULL.
    toc::opening_list openings() const;
    /// Who did anything about it, in the order of participants. Gives: Borrowed; never NULL.
    toc::participation_list participations() const;
    /// The protocols that supplement it. Gives: Borrowed; never NULL.
    toc::instrument_list protocols() const;
    /// All its provisions in depth-first order. Gives: Borrowed; never NULL.
    toc::provision_list provisions() const;
    /// The day of its registration. Gives: A date (see date.h); 0 when not stated.
    std::int32_t registered() const;
    /// Its registration number with the United Nations Secretariat (Charter, art. 102). Gives: Borrowed; NULL when
    /// not stated.
    std::optional<std::string_view> registration() const;
    /// The resources about it. Gives: Borrowed; never NULL.
    toc::resource_list resources() const;
    /// The rules of its final clauses. Gives: Borrowed; never NULL.
    toc::rule_list rules() const;
    /// Its usual short title, in one language. Gives: Borrowed; NULL when not stated in this language.
    std::optional<std::string_view> short_title(const char *language = nullptr) const;
    /// Its usual short title, in all languages. Gives: Borrowed; never NULL.
    toc::text_list short_titles() const;
    /// The sources behind it. Gives: Borrowed; never NULL.
    toc::source_list sources() const;
    /// What it is about, in our own words, in all languages. Gives: Borrowed; never NULL.
    toc::text_list summaries() const;
    /// What it is about, in our own words, in one language. Gives: Borrowed; NULL when not stated in this language.
    std::optional<std::string_view> summary(const char *language = nullptr) const;
    /// The convention that this protocol supplements. Gives: Borrowed; NULL when there is none.
    toc::instrument supplements() const;
    /// The terms it defines. Gives: Borrowed; never NULL.
    toc::term_list terms() const;
    /// Its official title, in one language. Gives: Borrowed; NULL when not stated in this language.
    std::optional<std::string_view> title(const char *language = nullptr) const;
    /// Its official title, in all languages. Gives: Borrowed; never NULL.
    toc::text_list titles() const;
    /// Where the United Nations Treaty Series prints it. Gives: Borrowed; NULL when not stated.
    std::optional<std::string_view> unts() const;
    /// Its names as they are compared when citations are read, see phrase.h. Gives: Borrowed; never NULL.
    toc::wording_list wordings() const;
    /// Counts those for whom a criterion holds on a day, without allocating. Gives: How many hold certainly.
    std::pair<std::uint32_t, std::uint32_t> count_at(std::int32_t criterion, std::int32_t date) const;
    /// Lists those for whom a criterion holds on a day, in the order of participants. Gives: TOC_OK; TOC_E_ARGUMENT
    /// when instrument or out is NULL, criterion is none of them, or date is no date; TOC_E_NOMEM.
    toc::participation_list participations_at(std::int32_t criterion, std::int32_t date) const;
    /// How far an instrument had come on a day, by its dates of adoption and of entry into force; where the latter
    /// is not stated, by its rule and the deposits. Gives: One of TOC_INSTRUMENT_UNKNOWN, _DRAFT, _ADOPTED,
    /// _IN_FORCE.
    std::int32_t status(std::int32_t date) const;
    /// The deposit that brought an instrument into force: the fortieth, by the rule of the same articles. Gives:
    /// Borrowed; NULL when it was not made yet, when the instrument states no such rule, or when the data cannot
    /// tell which one it is, as where several were made on that day: the day is then that of
    /// toc_instrument_deposit.
    toc::action decisive_deposit() const;
    /// The n-th deposit of consent, among those that count for entry into force: what organizations deposit is not
    /// counted (UNTOC art. 38(1), TIP art. 17(1), SOM art. 22(1), Firearms Protocol art. 18(1)). Deposits of one
    /// day are counted in the order of the dataset, which need not be that in which they were made. Gives:
    /// Borrowed; its participant is the n-th depositor. NULL when there are not so many, or when the data cannot
    /// tell which one it is.
    toc::action deposit(std::uint32_t n) const;
    /// Lists those who stand somewhere under an instrument on a day, in the order of participants. With
    /// TOC_STATUS_SIGNATORY: those that signed and did not follow up until then. Gives: TOC_OK; TOC_E_ARGUMENT when
    /// instrument or out is NULL, status is none of these, or date is no date; TOC_E_NOMEM.
    toc::participation_list participations_with(std::int32_t status, std::int32_t date) const;
};

/// A list of instruments.
class instrument_list : public detail::handle<const ::toc_instrument_list>, public detail::sequence<instrument_list, toc::instrument, ::toc_instrument_list_count, ::toc_instrument_list_at> {
public:
    using handle::handle;
};

/// Collects files into a dataset; belongs to one thread at a time.
class loader : public detail::handle<::toc_loader> {
public:
    using handle::handle;
    /// Reads one file into the dataset to be. Gives: TOC_OK; TOC_E_DATA when the file has errors, which the
    /// diagnostics name (further files may still be added, to see theirs); TOC_E_VERSION when it is of a newer
    /// format; TOC_E_IO, TOC_E_LIMIT when it cannot be read; TOC_E_NOMEM; TOC_E_ARGUMENT.
    void add_file(const char *path) const;
    /// Reads one file that is in memory into the dataset to be. Gives: As toc_loader_add_file.
    void add_memory(std::string_view bytes, const char *name = nullptr) const;
    /// A diagnostic, in the order they were found. Gives: Borrowed until the loader is freed or the next file is
    /// added after a finish; NULL when position is too large.
    toc::diagnostic diagnostic_at(std::uint32_t position) const;
    /// How many diagnostics are kept. Gives: 0 for NULL.
    std::uint32_t diagnostic_count() const;
    /// How many errors there were, those not kept included.
    std::uint32_t error_count() const;
    /// Links and checks all that was added, and makes the dataset. When a file could not be read to its end, what
    /// may only be missing because of that is not reported. The loader is then empty, but for its diagnostics, and
    /// can begin with the next one. Gives: TOC_OK; TOC_E_DATA when there was any error, in a file or between them,
    /// or when no file was added; TOC_E_VERSION when a file was of a newer format; TOC_E_LIMIT; TOC_E_NOMEM;
    /// TOC_E_ARGUMENT.
    toc::dataset finish() const;
    /// Whether the dataset shall know the SHA-256 of its canonical XML (toc_dataset_sha256), which costs about as
    /// much as loading. Not at first. Gives: TOC_OK, or TOC_E_ARGUMENT for NULL.
    void set_digest(std::int32_t wanted) const;
    /// Sets the largest size of one file. 64 MiB at first. Gives: TOC_OK, or TOC_E_ARGUMENT for NULL and for 0.
    void set_max_bytes(std::size_t bytes) const;
    /// Sets how many diagnostics are kept; further ones are counted only. 100 at first. Gives: TOC_OK, or
    /// TOC_E_ARGUMENT for NULL.
    void set_max_diagnostics(std::uint32_t count) const;
    /// Whether the dataset shall have the index that full-text search needs (search.h), which costs more than
    /// loading itself. Not at first. Gives: TOC_OK; TOC_E_UNAVAILABLE when it is wanted, but the library was built
    /// without utf8proc and Snowball; TOC_E_ARGUMENT for NULL.
    void set_search(std::int32_t wanted) const;
    /// How many warnings there were, those not kept included.
    std::uint32_t warning_count() const;
};

/// A meeting or session of a body.
class meeting : public detail::handle<const ::toc_meeting> {
public:
    using handle::handle;
    /// Its agenda. Gives: Borrowed; never NULL.
    toc::agenda_item_list agenda() const;
    /// Who attended, in one language. Gives: Borrowed; NULL when not stated in this language.
    std::optional<std::string_view> attendance(const char *language = nullptr) const;
    /// Who attended, in all languages. Gives: Borrowed; never NULL.
    toc::text_list attendances() const;
    /// The body that met. Gives: Borrowed; NULL when there is none.
    toc::body body() const;
    /// What other sources say about it. Gives: Borrowed; never NULL.
    toc::claim_list claims() const;
    /// The dataset that the meeting belongs to: what a binding pins. Gives: Borrowed; NULL for NULL.
    toc::dataset dataset() const;
    /// The decisions and resolutions taken at it. Gives: Borrowed; never NULL.
    toc::decision_list decisions() const;
    /// Its documents. Gives: Borrowed; never NULL.
    toc::document_list documents() const;
    /// The meeting during which it was held. Gives: Borrowed; NULL when there is none.
    toc::meeting during() const;
    /// The last day. Gives: A date (see date.h); 0 when not stated.
    std::int32_t end() const;
    /// In person, hybrid or online. Gives: One of TOC_MEETING_*; 0 when other or not stated.
    std::int32_t format() const;
    /// Its permanent id. Gives: Borrowed; NULL for NULL.
    std::optional<std::string_view> id() const;
    /// Its index among all meetings: 0 to count - 1. Gives: 0 also for NULL.
    std::uint32_t index() const;
    /// The instruments finalized at it. Gives: Borrowed; never NULL.
    toc::instrument_list instruments() const;
    /// Other bodies that met jointly. Gives: Borrowed; never NULL.
    toc::body_list joint() const;
    /// A remark, in one language. Gives: Borrowed; NULL when not stated in this language.
    std::optional<std::string_view> note(const char *language = nullptr) const;
    /// A remark, in all languages. Gives: Borrowed; never NULL.
    toc::text_list notes() const;
    /// Who presided, in one language. Gives: Borrowed; NULL when not stated in this language.
    std::optional<std::string_view> officer(const char *language = nullptr) const;
    /// Who presided, in all languages. Gives: Borrowed; never NULL.
    toc::text_list officers() const;
    /// What came of it, in one language. Gives: Borrowed; NULL when not stated in this language.
    std::optional<std::string_view> outcome(const char *language = nullptr) const;
    /// What came of it, in all languages. Gives: Borrowed; never NULL.
    toc::text_list outcomes() const;
    /// Where. Gives: Borrowed; NULL when not stated.
    std::optional<std::string_view> place() const;
    /// Its report. Gives: Borrowed; NULL when there is none.
    toc::document report() const;
    /// The last day as planned, where it differs. Gives: A date (see date.h); 0 when not stated.
    std::int32_t scheduled_end() const;
    /// The first day as planned, where it differs. Gives: A date (see date.h); 0 when not stated.
    std::int32_t scheduled_start() const;
    /// The number of the session; 0 when it has none or it is not known.
    std::uint32_t session() const;
    /// The sources behind it. Gives: Borrowed; never NULL.
    toc::source_list sources() const;
    /// The first day; parts that are not known are 00. Gives: A date (see date.h); 0 when not stated.
    std::int32_t start() const;
    /// Its title, in one language. Gives: Borrowed; NULL when not stated in this language.
    std::optional<std::string_view> title(const char *language = nullptr) const;
    /// Its title, in all languages. Gives: Borrowed; never NULL.
    toc::text_list titles() const;
};

/// A list of meetings.
class meeting_list : public detail::handle<const ::toc_meeting_list>, public detail::sequence<meeting_list, toc::meeting, ::toc_meeting_list_count, ::toc_meeting_list_at> {
public:
    using handle::handle;
};

/// One dated fact; borrowed from the list it stands in.
class moment : public detail::handle<const ::toc_moment> {
public:
    using handle::handle;
    /// The action: itself, or the one that brought an instrument into force, or to an end, for a participant.
    /// Gives: Borrowed; NULL for other kinds.
    toc::action action() const;
    /// Its date, as far as it is known. Gives: A date (see date.h), complete or in part; 0 when only bounds are
    /// known.
    std::int32_t date() const;
    /// The decision that was adopted. Gives: Borrowed; NULL for other kinds.
    toc::decision decision() const;
    /// The first day that its date can be. Gives: A full date; 0 for NULL.
    std::int32_t earliest() const;
    /// The event. Gives: Borrowed; NULL for other kinds.
    toc::event event() const;
    /// The instrument it concerns: of an action, a participation, an adoption or an entry into force. Gives:
    /// Borrowed; NULL for other kinds.
    toc::instrument instrument() const;
    /// Whether it falls into the period asked about for certain, and not only possibly.
    bool is_certain() const;
    /// What kind of moment it is. Gives: One of TOC_MOMENT_*; 0 for NULL.
    std::int32_t kind() const;
    /// The last day that its date can be. Gives: A full date; 0 when there is no bound.
    std::int32_t latest() const;
    /// The meeting that starts or ends. Gives: Borrowed; NULL for other kinds.
    toc::meeting meeting() const;
    /// The participant it concerns. Gives: Borrowed; NULL when it concerns no single one.
    toc::participant participant() const;
    /// The last day of what lasted longer: of a meeting that starts, and of an event. Gives: A date (see date.h); 0
    /// when there is none.
    std::int32_t until() const;
};

/// An owned list of moments.
class moment_list : public detail::handle<const ::toc_moment_list>, public detail::sequence<moment_list, toc::moment, ::toc_moment_list_count, ::toc_moment_list_at> {
public:
    using handle::handle;
};

/// An owned list of near matches.
class near_list : public detail::handle<const ::toc_near_list>, public detail::sequence<near_list, toc::near_match, ::toc_near_list_count, ::toc_near_list_at> {
public:
    using handle::handle;
};

/// Something that is near; borrowed from its list.
class near_match : public detail::handle<const ::toc_near_match> {
public:
    using handle::handle;
    /// How far it is from what was typed. Gives: 0 when they are the same but for the case of ASCII letters; 0 also
    /// for NULL.
    std::uint32_t distance() const;
    /// Its id. Gives: Borrowed from the dataset; NULL for a word and for NULL.
    std::optional<std::string_view> id() const;
    /// What kind of thing it is. Gives: One of TOC_KIND_*; 0 for a word and for NULL.
    std::int32_t kind() const;
    /// The text of it that is near: the id itself, or a code, number, symbol, name, title, label or heading; or the
    /// word. Gives: Borrowed from the dataset; NULL for NULL.
    std::optional<std::string_view> text() const;
};

/// A period in which an instrument was open for signature at one place.
class opening : public detail::handle<const ::toc_opening> {
public:
    using handle::handle;
    /// The dataset that the opening belongs to: what a binding pins. Gives: Borrowed; NULL for NULL.
    toc::dataset dataset() const;
    /// The first day. Gives: A date (see date.h); 0 when not stated.
    std::int32_t from() const;
    /// Its index among all openings: 0 to count - 1. Gives: 0 also for NULL.
    std::uint32_t index() const;
    /// The instrument that the opening belongs to. Gives: Borrowed; NULL for NULL.
    toc::instrument instrument() const;
    /// A remark, in one language. Gives: Borrowed; NULL when not stated in this language.
    std::optional<std::string_view> note(const char *language = nullptr) const;
    /// A remark, in all languages. Gives: Borrowed; never NULL.
    toc::text_list notes() const;
    /// Where. Gives: Borrowed; NULL when not stated.
    std::optional<std::string_view> place() const;
    /// The provision that says so. Gives: Borrowed; NULL when there is none.
    toc::provision provision() const;
    /// The last day. Gives: A date (see date.h); 0 when not stated.
    std::int32_t until() const;
};

/// A list of openings.
class opening_list : public detail::handle<const ::toc_opening_list>, public detail::sequence<opening_list, toc::opening, ::toc_opening_list_count, ::toc_opening_list_at> {
public:
    using handle::handle;
};

/// One XML file of the dataset.
class part : public detail::handle<const ::toc_part> {
public:
    using handle::handle;
    /// The day up to which the file states its data. Gives: A date (see date.h); 0 when not stated.
    std::int32_t as_of() const;
    /// The dataset that the part belongs to: what a binding pins. Gives: Borrowed; NULL for NULL.
    toc::dataset dataset() const;
    /// The edition that the file states. Gives: Borrowed; NULL when not stated.
    std::optional<std::string_view> edition() const;
    /// The format that the file states. Gives: Borrowed; NULL when not stated.
    std::optional<std::string_view> format() const;
    /// Its index among all parts: 0 to count - 1. Gives: 0 also for NULL.
    std::uint32_t index() const;
    /// The name of the file, without its folder. Gives: Borrowed; NULL when not stated.
    std::optional<std::string_view> name() const;
    /// One file of the dataset again: what came from it, and nothing else. Gives: The XML; NULL for NULL and when
    /// memory runs out.
    std::optional<std::string> to_xml() const;
};

/// A list of parts.
class part_list : public detail::handle<const ::toc_part_list>, public detail::sequence<part_list, toc::part, ::toc_part_list_count, ::toc_part_list_at> {
public:
    using handle::handle;
};

/// A State or an organization.
class participant : public detail::handle<const ::toc_participant> {
public:
    using handle::handle;
    /// Lists the duties that a participant has on a day: those of the instruments in force for it, in reading
    /// order. Those of an instrument that cannot be decided are left out: call toc_common_instruments, with the
    /// participant twice, to see what is undecided. Gives: TOC_OK; TOC_E_ARGUMENT when participant or out is NULL
    /// or date is no date; TOC_E_NOMEM.
    toc::duty_list duties(std::int32_t kind, std::int32_t date) const;
    /// Its treaty actions, in the order of the dataset. Gives: Borrowed; never NULL.
    toc::action_list actions() const;
    /// Another name by which it is found, former ones with their dates, in one language. Gives: Borrowed; NULL when
    /// not stated in this language.
    std::optional<std::string_view> alias(const char *language = nullptr) const;
    /// Another name by which it is found, former ones with their dates, in all languages. Gives: Borrowed; never
    /// NULL.
    toc::text_list aliases() const;
    /// Its ISO 3166-1 alpha-2 code, upper case. Gives: Borrowed; NULL when not stated.
    std::optional<std::string_view> alpha2() const;
    /// Its ISO 3166-1 alpha-3 code, upper case. Gives: Borrowed; NULL when not stated.
    std::optional<std::string_view> alpha3() const;
    /// What other sources say about it. Gives: Borrowed; never NULL.
    toc::claim_list claims() const;
    /// The dataset that the participant belongs to: what a binding pins. Gives: Borrowed; NULL for NULL.
    toc::dataset dataset() const;
    /// Its formal name, in one language. Gives: Borrowed; NULL when not stated in this language.
    std::optional<std::string_view> formal_name(const char *language = nullptr) const;
    /// Its formal name, in all languages. Gives: Borrowed; never NULL.
    toc::text_list formal_names() const;
    /// Its regional group in the United Nations. Gives: One of TOC_GROUP_*; 0 when other or not stated.
    std::int32_t group() const;
    /// Its permanent id. Gives: Borrowed; NULL for NULL.
    std::optional<std::string_view> id() const;
    /// Its index among all participants: 0 to count - 1. Gives: 0 also for NULL.
    std::uint32_t index() const;
    /// Whether it is a State or an organization. Gives: One of TOC_PARTICIPANT_*; 0 when other or not stated.
    std::int32_t kind() const;
    /// Its UN M49 number, three digits. Gives: Borrowed; NULL when not stated.
    std::optional<std::string_view> m49() const;
    /// Its short name, in one language. Gives: Borrowed; NULL when not stated in this language.
    std::optional<std::string_view> name(const char *language = nullptr) const;
    /// Its short name, in all languages. Gives: Borrowed; never NULL.
    toc::text_list names() const;
    /// A remark, in one language. Gives: Borrowed; NULL when not stated in this language.
    std::optional<std::string_view> note(const char *language = nullptr) const;
    /// A remark, in all languages. Gives: Borrowed; never NULL.
    toc::text_list notes() const;
    /// Its participation in each instrument about which it did anything, in the order of the instruments. Gives:
    /// Borrowed; never NULL.
    toc::participation_list participations() const;
    /// The State that it succeeded to. Gives: Borrowed; NULL when there is none.
    toc::participant predecessor() const;
    /// The sources of its names, codes and group. Gives: Borrowed; never NULL.
    toc::source_list sources() const;
    /// The States that succeeded to it. Gives: Borrowed; never NULL.
    toc::participant_list successors() const;
    /// What a participant did about an instrument. Gives: Borrowed; NULL when it did nothing.
    toc::participation participation(const toc::instrument &instrument) const;
};

/// A list of participants.
class participant_list : public detail::handle<const ::toc_participant_list>, public detail::sequence<participant_list, toc::participant, ::toc_participant_list_count, ::toc_participant_list_at> {
public:
    using handle::handle;
};

/// What one participant did about one instrument, and what follows from it.
class participation : public detail::handle<const ::toc_participation> {
public:
    using handle::handle;
    /// All its actions about the instrument. Gives: Borrowed; never NULL.
    toc::action_list actions() const;
    /// Whether a criterion holds for a participation on a day. Gives: One of TOC_ANSWER_*; TOC_ANSWER_UNKNOWN for
    /// any other criterion and for what is no date.
    std::int32_t answer(std::int32_t criterion, std::int32_t date) const;
    /// The action by which it consented to be bound. Gives: Borrowed; NULL when there is none.
    toc::action consent() const;
    /// The dataset that the participation belongs to: what a binding pins. Gives: Borrowed; NULL for NULL.
    toc::dataset dataset() const;
    /// The day it deposited its consent. Gives: A full date; 0 when that did not happen or the day is not known for
    /// certain.
    std::int32_t deposited() const;
    /// The first day that can be the day it deposited its consent. Gives: A full date; 0 when that did not happen.
    std::int32_t deposited_earliest() const;
    /// The last day that can be the day it deposited its consent. Gives: A full date; 0 when that did not happen or
    /// has no bound.
    std::int32_t deposited_latest() const;
    /// The day the instrument ceased to be in force for it. Gives: A full date; 0 when that did not happen or the
    /// day is not known for certain.
    std::int32_t ended() const;
    /// The first day that can be the day the instrument ceased to be in force for it. Gives: A full date; 0 when
    /// that did not happen.
    std::int32_t ended_earliest() const;
    /// The last day that can be the day the instrument ceased to be in force for it. Gives: A full date; 0 when
    /// that did not happen or has no bound.
    std::int32_t ended_latest() const;
    /// The day the instrument entered into force for it. Gives: A full date; 0 when that did not happen or the day
    /// is not known for certain.
    std::int32_t in_force() const;
    /// The first day that can be the day the instrument entered into force for it. Gives: A full date; 0 when that
    /// did not happen.
    std::int32_t in_force_earliest() const;
    /// The last day that can be the day the instrument entered into force for it. Gives: A full date; 0 when that
    /// did not happen or has no bound.
    std::int32_t in_force_latest() const;
    /// Its index among all participations: 0 to count - 1. Gives: 0 also for NULL.
    std::uint32_t index() const;
    /// The instrument. Gives: Borrowed; NULL when there is none.
    toc::instrument instrument() const;
    /// The participant. Gives: Borrowed; NULL when there is none.
    toc::participant participant() const;
    /// The signature; NULL when it did not sign. Gives: Borrowed; NULL when there is none.
    toc::action signature() const;
    /// The day it signed. Gives: A full date; 0 when that did not happen or the day is not known for certain.
    std::int32_t signed_() const;
    /// The first day that can be the day it signed. Gives: A full date; 0 when that did not happen.
    std::int32_t signed_earliest() const;
    /// The last day that can be the day it signed. Gives: A full date; 0 when that did not happen or has no bound.
    std::int32_t signed_latest() const;
    /// Where the participant of a participation stands on a day. Gives: One of TOC_STATUS_*; TOC_STATUS_UNKNOWN for
    /// what is no date.
    std::int32_t status(std::int32_t date) const;
    /// The withdrawal. Gives: Borrowed; NULL when there is none.
    toc::action withdrawal() const;
};

/// A list of participations.
class participation_list : public detail::handle<const ::toc_participation_list>, public detail::sequence<participation_list, toc::participation, ::toc_participation_list_count, ::toc_participation_list_at> {
public:
    using handle::handle;
};

/// What words mean in a citation.
class phrase : public detail::handle<const ::toc_phrase> {
public:
    using handle::handle;
    /// The dataset that the phrase belongs to: what a binding pins. Gives: Borrowed; NULL for NULL.
    toc::dataset dataset() const;
    /// Citations that use it, with what they lead to. Gives: Borrowed; never NULL.
    toc::example_list examples() const;
    /// The forms in which it is written, in one language. Gives: Borrowed; NULL when there is none in that
    /// language.
    std::optional<std::string_view> form(const char *language = nullptr) const;
    /// The forms in which it is written, in all languages. Gives: Borrowed; never NULL.
    toc::text_list forms() const;
    /// Its permanent id. Gives: Borrowed; NULL when not stated.
    std::optional<std::string_view> id() const;
    /// Its index among all phrases: 0 to count - 1. Gives: 0 also for NULL.
    std::uint32_t index() const;
    /// What it does in a citation. Gives: One of TOC_PHRASE_*; 0 when other or not stated.
    std::int32_t role() const;
    /// Where it was read. Gives: Borrowed; never NULL.
    toc::source_list sources() const;
    /// The number that it means (ordinals). Gives: 0 when not stated.
    std::uint32_t value() const;
    /// Its forms as they are compared. Gives: Borrowed; never NULL.
    toc::wording_list wordings() const;
};

/// A list of phrases.
class phrase_list : public detail::handle<const ::toc_phrase_list>, public detail::sequence<phrase_list, toc::phrase, ::toc_phrase_list_count, ::toc_phrase_list_at> {
public:
    using handle::handle;
};

/// A node of the tree of an instrument: preamble, recital, section, article, paragraph, point, item, subitem, or the text that follows a list.
class provision : public detail::handle<const ::toc_provision> {
public:
    using handle::handle;
    /// Writes what a provision itself is called, as printed: "article 16", "paragraph 3", "(a)"; "Article premier",
    /// "第十六条". Gives: The length of the whole text without the NUL.
    std::string label(const char *language = nullptr) const;
    /// The nodes directly below it. Gives: Borrowed; never NULL.
    toc::provision_list children() const;
    /// The references to it. Gives: Borrowed; never NULL.
    toc::reference_list cited_by() const;
    /// What other sources say about it. Gives: Borrowed; never NULL.
    toc::claim_list claims() const;
    /// The dataset that the provision belongs to: what a binding pins. Gives: Borrowed; NULL for NULL.
    toc::dataset dataset() const;
    /// The decisions and resolutions that concern it. Gives: Borrowed; never NULL.
    toc::decision_list decisions() const;
    /// The terms it defines. Gives: Borrowed; never NULL.
    toc::term_list defines() const;
    /// How deep it stands: 0 at the top of an instrument.
    std::uint32_t depth() const;
    /// The duties and deadlines it sets. Gives: Borrowed; never NULL.
    toc::duty_list duties() const;
    /// Its legal force towards the addressee. Gives: One of TOC_FORCE_*; 0 when other or not stated.
    std::int32_t force() const;
    /// Its heading; articles and sections have one, in one language. Gives: Borrowed; NULL when not stated in this
    /// language.
    std::optional<std::string_view> heading(const char *language = nullptr) const;
    /// Its heading; articles and sections have one, in all languages. Gives: Borrowed; never NULL.
    toc::text_list headings() const;
    /// Its permanent id, the locator. Gives: Borrowed; NULL for NULL.
    std::optional<std::string_view> id() const;
    /// Its index among all provisions: 0 to count - 1. Gives: 0 also for NULL.
    std::uint32_t index() const;
    /// Its instrument. Gives: Borrowed; NULL when there is none.
    toc::instrument instrument() const;
    /// What kind of node it is. Gives: One of TOC_PROVISION_*; 0 when other or not stated.
    std::int32_t kind() const;
    /// Its printed number or letter without brackets, such as "16" or "a". Gives: Borrowed; NULL when not stated.
    std::optional<std::string_view> number() const;
    /// The node directly above it; NULL at the top of an instrument. Gives: Borrowed; NULL when there is none.
    toc::provision parent() const;
    /// The cross-references it makes. Gives: Borrowed; never NULL.
    toc::reference_list references() const;
    /// Its role in the instrument. Gives: One of TOC_ROLE_*; 0 when other or not stated.
    std::int32_t role() const;
    /// The sources of its data. Gives: Borrowed; never NULL.
    toc::source_list sources() const;
    /// The index after its last descendant: the subtree of p is toc_provision_index(p) to this.
    std::uint32_t subtree_end() const;
    /// What it says, in our own words, in all languages. Gives: Borrowed; never NULL.
    toc::text_list summaries() const;
    /// What it says, in our own words, in one language. Gives: Borrowed; NULL when not stated in this language.
    std::optional<std::string_view> summary(const char *language = nullptr) const;
    /// Its official text, where a text overlay was loaded, in one language. Gives: Borrowed; NULL when not stated
    /// in this language.
    std::optional<std::string_view> text(const char *language = nullptr) const;
    /// Its official text, where a text overlay was loaded, in all languages. Gives: Borrowed; never NULL.
    toc::text_list texts() const;
    /// What it is about. Gives: Borrowed; never NULL.
    toc::topic_list topics() const;
    /// The terms it uses. Gives: Borrowed; never NULL.
    toc::term_list uses() const;
};

/// A list of provisions.
class provision_list : public detail::handle<const ::toc_provision_list>, public detail::sequence<provision_list, toc::provision, ::toc_provision_list_count, ::toc_provision_list_at> {
public:
    using handle::handle;
};

/// A query with its filters; may be run any number of times. It borrows from its dataset.
class query : public detail::handle<::toc_query> {
public:
    using handle::handle;
    /// Searches. The same query on the same dataset always gives the same hits in the same order. Gives: TOC_OK,
    /// also when nothing is found; TOC_E_NOMEM; TOC_E_ARGUMENT.
    toc::hit_list run() const;
    /// Finds only instruments, actions, meetings, documents, decisions, resources and events that are dated, with a
    /// date that can lie between two days. At first all. Gives: TOC_OK, or TOC_E_ARGUMENT for a NULL query and for
    /// a date that does not exist.
    void set_dates(std::int32_t first, std::int32_t last) const;
    /// Finds only what belongs to one instrument or names it: its provisions, terms and actions, decisions,
    /// meetings with their documents, resources and events on it, and its participants. At first all. Gives:
    /// TOC_OK, or TOC_E_ARGUMENT for a NULL query and for an instrument of another dataset.
    void set_instrument(const toc::instrument &instrument) const;
    /// Finds entities of one kind only. At first all kinds. Gives: TOC_OK, or TOC_E_ARGUMENT for a NULL query.
    void set_kind(std::int32_t kind) const;
    /// Searches texts in one language only, and what has no language, such as symbols. At first all languages.
    /// Gives: TOC_OK, or TOC_E_ARGUMENT for a NULL query and for a language that is no tag.
    void set_language(const char *language = nullptr) const;
    /// How many hits are wanted at most. 20 at first; 0 only counts them. Gives: TOC_OK, or TOC_E_ARGUMENT for
    /// NULL.
    void set_limit(std::uint32_t most) const;
};

/// One reason; borrowed from its explanation.
class reason : public detail::handle<const ::toc_reason> {
public:
    using handle::handle;
    /// The action that it rests on; for a rule, the action to which the rule is applied. Gives: Borrowed from the
    /// dataset; NULL when there is none.
    toc::action action() const;
    /// The coverage that it rests on. Gives: Borrowed from the dataset; NULL when there is none.
    toc::coverage coverage() const;
    /// The day it is about: of the action, of the effect of a rule, or up to which the data is known. Gives: A date
    /// (see date.h), complete or in part; 0 when only bounds are known, or none.
    std::int32_t date() const;
    /// The first day that its date can be. Gives: A full date; 0 when it has no date.
    std::int32_t earliest() const;
    /// What kind of reason it is. Gives: One of TOC_REASON_*; 0 for NULL.
    std::int32_t kind() const;
    /// The last day that its date can be. Gives: A full date; 0 when it has no date or no bound.
    std::int32_t latest() const;
    /// The provision in which the rule stands. Gives: Borrowed from the dataset; NULL when there is none (no clause
    /// deals with succession).
    toc::provision provision() const;
    /// The rule that it applies, or, as a data error, that the data contradicts. Gives: Borrowed from the dataset;
    /// NULL when there is none.
    toc::rule rule() const;
    /// The reason as a sentence in English, with full stop. Gives: Borrowed from the explanation; NULL for NULL.
    std::optional<std::string_view> sentence() const;
};

/// A cross-reference from one entity to another.
class reference : public detail::handle<const ::toc_reference> {
public:
    using handle::handle;
    /// The dataset that the reference belongs to: what a binding pins. Gives: Borrowed; NULL for NULL.
    toc::dataset dataset() const;
    /// Its index among all references: 0 to count - 1. Gives: 0 also for NULL.
    std::uint32_t index() const;
    /// In what sense it refers. Gives: One of TOC_REFERENCE_*; 0 when other or not stated.
    std::int32_t kind() const;
    /// The decision that makes the reference. Gives: Borrowed; NULL when something else makes it.
    toc::decision owner_decision() const;
    /// The document that makes the reference. Gives: Borrowed; NULL when something else makes it.
    toc::document owner_document() const;
    /// The id of the entity that the reference belongs to. Gives: Borrowed; NULL for NULL.
    std::optional<std::string_view> owner_id() const;
    /// The kind of the entity that the reference belongs to. Gives: One of TOC_KIND_*; TOC_KIND_NONE for NULL.
    std::int32_t owner_kind() const;
    /// The provision that makes the reference. Gives: Borrowed; NULL when something else makes it.
    toc::provision owner_provision() const;
    /// The decision it refers to. Gives: Borrowed; NULL when it refers to something else.
    toc::decision target_decision() const;
    /// The document it refers to. Gives: Borrowed; NULL when it refers to something else.
    toc::document target_document() const;
    /// The id of the entity it refers to. Gives: Borrowed; NULL for NULL.
    std::optional<std::string_view> target_id() const;
    /// The instrument it refers to. Gives: Borrowed; NULL when it refers to something else.
    toc::instrument target_instrument() const;
    /// The kind of the entity it refers to. Gives: One of TOC_KIND_*; TOC_KIND_NONE for NULL.
    std::int32_t target_kind() const;
    /// The provision it refers to. Gives: Borrowed; NULL when it refers to something else.
    toc::provision target_provision() const;
};

/// A list of references.
class reference_list : public detail::handle<const ::toc_reference_list>, public detail::sequence<reference_list, toc::reference, ::toc_reference_list_count, ::toc_reference_list_at> {
public:
    using handle::handle;
};

/// A guide, publication, tool or other aid.
class resource : public detail::handle<const ::toc_resource> {
public:
    using handle::handle;
    /// Who wrote or held it, in one language. Gives: Borrowed; NULL when not stated in this language.
    std::optional<std::string_view> author(const char *language = nullptr) const;
    /// Who wrote or held it, in all languages. Gives: Borrowed; never NULL.
    toc::text_list authors() const;
    /// The body it belongs to. Gives: Borrowed; NULL when there is none.
    toc::body body() const;
    /// What other sources say about it. Gives: Borrowed; never NULL.
    toc::claim_list claims() const;
    /// The dataset that the resource belongs to: what a binding pins. Gives: Borrowed; NULL for NULL.
    toc::dataset dataset() const;
    /// Its date. Gives: A date (see date.h); 0 when not stated.
    std::int32_t date() const;
    /// Published versions of it. Gives: Borrowed; never NULL.
    toc::edition_list editions() const;
    /// Its address. Gives: Borrowed; NULL when not stated.
    std::optional<std::string_view> href() const;
    /// Its permanent id. Gives: Borrowed; NULL for NULL.
    std::optional<std::string_view> id() const;
    /// Its index among all resources: 0 to count - 1. Gives: 0 also for NULL.
    std::uint32_t index() const;
    /// The instruments it is about. Gives: Borrowed; never NULL.
    toc::instrument_list instruments() const;
    /// Its ISBN. Gives: Borrowed; NULL when not stated.
    std::optional<std::string_view> isbn() const;
    /// What kind of resource it is. Gives: One of TOC_RESOURCE_*; 0 when other or not stated.
    std::int32_t kind() const;
    /// The languages it is known to exist in, as BCP 47 tags separated by spaces. Gives: Borrowed; NULL when not
    /// stated.
    std::optional<std::string_view> languages() const;
    /// The meeting it belongs to. Gives: Borrowed; NULL when there is none.
    toc::meeting meeting() const;
    /// A remark, in one language. Gives: Borrowed; NULL when not stated in this language.
    std::optional<std::string_view> note(const char *language = nullptr) const;
    /// A remark, in all languages. Gives: Borrowed; never NULL.
    toc::text_list notes() const;
    /// Its United Nations sales number. Gives: Borrowed; NULL when not stated.
    std::optional<std::string_view> sales_number() const;
    /// The sources behind it. Gives: Borrowed; never NULL.
    toc::source_list sources() const;
    /// The terms it explains. Gives: Borrowed; never NULL.
    toc::term_list terms() const;
    /// Its title, in one language. Gives: Borrowed; NULL when not stated in this language.
    std::optional<std::string_view> title(const char *language = nullptr) const;
    /// Its title, in all languages. Gives: Borrowed; never NULL.
    toc::text_list titles() const;
};

/// A list of resources.
class resource_list : public detail::handle<const ::toc_resource_list>, public detail::sequence<resource_list, toc::resource, ::toc_resource_list_count, ::toc_resource_list_at> {
public:
    using handle::handle;
};

/// A rule of the final clauses, as data.
class rule : public detail::handle<const ::toc_rule> {
public:
    using handle::handle;
    /// How many instruments of consent it takes; 0 when that is no part of the rule.
    std::uint32_t count() const;
    /// The dataset that the rule belongs to: what a binding pins. Gives: Borrowed; NULL for NULL.
    toc::dataset dataset() const;
    /// How many days; 0 when that is no part of the rule.
    std::uint32_t days() const;
    /// What else happens with it. Gives: One of TOC_ENTAILS_*; 0 when other or not stated.
    std::int32_t entails() const;
    /// Its index among all rules: 0 to count - 1. Gives: 0 also for NULL.
    std::uint32_t index() const;
    /// The instrument that the rule belongs to. Gives: Borrowed; NULL for NULL.
    toc::instrument instrument() const;
    /// What the rule decides. Gives: One of TOC_RULE_*; 0 when other or not stated.
    std::int32_t kind() const;
    /// How many months; 0 when that is no part of the rule.
    std::uint32_t months() const;
    /// The instrument before whose entry into force nothing happens. Gives: Borrowed; NULL when there is none.
    toc::instrument not_before() const;
    /// Whether what an organization deposits counts beside its member States. Gives: One of TOC_ORGANIZATIONS_*; 0
    /// when other or not stated.
    std::int32_t organizations() const;
    /// The provision that says so. Gives: Borrowed; NULL when there is none.
    toc::provision provision() const;
    /// The instrument to which one must also be a party. Gives: Borrowed; NULL when there is none.
    toc::instrument requires_() const;
    /// The rule in our own words, in all languages. Gives: Borrowed; never NULL.
    toc::text_list summaries() const;
    /// The rule in our own words, in one language. Gives: Borrowed; NULL when not stated in this language.
    std::optional<std::string_view> summary(const char *language = nullptr) const;
    /// How many years; 0 when that is no part of the rule.
    std::uint32_t years() const;
};

/// A list of rules.
class rule_list : public detail::handle<const ::toc_rule_list>, public detail::sequence<rule_list, toc::rule, ::toc_rule_list_count, ::toc_rule_list_at> {
public:
    using handle::handle;
};

/// A series of document symbols that belongs to a body.
class series : public detail::handle<const ::toc_series> {
public:
    using handle::handle;
    /// The body that the series belongs to. Gives: Borrowed; NULL for NULL.
    toc::body body() const;
    /// The dataset that the series belongs to: what a binding pins. Gives: Borrowed; NULL for NULL.
    toc::dataset dataset() const;
    /// Its index among all series: 0 to count - 1. Gives: 0 also for NULL.
    std::uint32_t index() const;
    /// A remark, in one language. Gives: Borrowed; NULL when not stated in this language.
    std::optional<std::string_view> note(const char *language = nullptr) const;
    /// A remark, in all languages. Gives: Borrowed; never NULL.
    toc::text_list notes() const;
    /// How its symbols begin, such as "CTOC/COP/WG.2". Gives: Borrowed; NULL when not stated.
    std::optional<std::string_view> prefix() const;
    /// The sources behind it. Gives: Borrowed; never NULL.
    toc::source_list sources() const;
    /// Whether the prefix was seen; TOC_VERIFIED_NO marks what only memory says. Gives: One of TOC_VERIFIED_*; 0
    /// when other or not stated.
    std::int32_t verified() const;
};

/// A list of series.
class series_list : public detail::handle<const ::toc_series_list>, public detail::sequence<series_list, toc::series, ::toc_series_list_count, ::toc_series_list_at> {
public:
    using handle::handle;
};

/// Where a fact was read.
class source : public detail::handle<const ::toc_source> {
public:
    using handle::handle;
    /// The dataset that the source belongs to: what a binding pins. Gives: Borrowed; NULL for NULL.
    toc::dataset dataset() const;
    /// The date of the source, or of its state when it was read. Gives: A date (see date.h); 0 when not stated.
    std::int32_t date() const;
    /// Its address. Gives: Borrowed; NULL when not stated.
    std::optional<std::string_view> href() const;
    /// Its permanent id. Gives: Borrowed; NULL for NULL.
    std::optional<std::string_view> id() const;
    /// Its index among all sources: 0 to count - 1. Gives: 0 also for NULL.
    std::uint32_t index() const;
    /// What kind of source it is. Gives: One of TOC_SOURCE_*; 0 when other or not stated.
    std::int32_t kind() const;
    /// A remark on it, in one language. Gives: Borrowed; NULL when not stated in this language.
    std::optional<std::string_view> note(const char *language = nullptr) const;
    /// A remark on it, in all languages. Gives: Borrowed; never NULL.
    toc::text_list notes() const;
    /// Its title, in one language. Gives: Borrowed; NULL when not stated in this language.
    std::optional<std::string_view> title(const char *language = nullptr) const;
    /// Its title, in all languages. Gives: Borrowed; never NULL.
    toc::text_list titles() const;
    /// Whether somebody read the fact there; TOC_VERIFIED_NO marks what only memory says. Gives: One of
    /// TOC_VERIFIED_*; 0 when other or not stated.
    std::int32_t verified() const;
};

/// A list of sources.
class source_list : public detail::handle<const ::toc_source_list>, public detail::sequence<source_list, toc::source, ::toc_source_list_count, ::toc_source_list_at> {
public:
    using handle::handle;
};

/// A term that an instrument defines.
class term : public detail::handle<const ::toc_term> {
public:
    using handle::handle;
    /// The dataset that the term belongs to: what a binding pins. Gives: Borrowed; NULL for NULL.
    toc::dataset dataset() const;
    /// The provision that defines it. Gives: Borrowed; NULL when there is none.
    toc::provision defined_by() const;
    /// What it means, in our own words, in one language. Gives: Borrowed; NULL when not stated in this language.
    std::optional<std::string_view> gloss(const char *language = nullptr) const;
    /// What it means, in our own words, in all languages. Gives: Borrowed; never NULL.
    toc::text_list glosses() const;
    /// Its permanent id. Gives: Borrowed; NULL for NULL.
    std::optional<std::string_view> id() const;
    /// Its index among all terms: 0 to count - 1. Gives: 0 also for NULL.
    std::uint32_t index() const;
    /// The instrument that defines it. Gives: Borrowed; NULL when there is none.
    toc::instrument instrument() const;
    /// The term itself, in one language. Gives: Borrowed; NULL when not stated in this language.
    std::optional<std::string_view> label(const char *language = nullptr) const;
    /// The term itself, in all languages. Gives: Borrowed; never NULL.
    toc::text_list labels() const;
    /// Related terms, such as the Convention's beside a Protocol's. Gives: Borrowed; never NULL.
    toc::term_list see() const;
    /// The terms that name this one as related. Gives: Borrowed; never NULL.
    toc::term_list seen_from() const;
    /// The sources behind it. Gives: Borrowed; never NULL.
    toc::source_list sources() const;
    /// The provisions that use the term, beyond its definition. Gives: Borrowed; never NULL.
    toc::provision_list used_in() const;
};

/// A list of terms.
class term_list : public detail::handle<const ::toc_term_list>, public detail::sequence<term_list, toc::term, ::toc_term_list_count, ::toc_term_list_at> {
public:
    using handle::handle;
};

/// A text in one language.
class text : public detail::handle<const ::toc_text> {
public:
    using handle::handle;
    /// The dataset that the text belongs to: what a binding pins. Gives: Borrowed; NULL for NULL.
    toc::dataset dataset() const;
    /// Its index among all texts: 0 to count - 1. Gives: 0 also for NULL.
    std::uint32_t index() const;
    /// Its language, a BCP 47 tag. Gives: Borrowed; NULL when not stated.
    std::optional<std::string_view> language() const;
    /// The day since when it holds (former names). Gives: A date (see date.h); 0 when not stated.
    std::int32_t since() const;
    /// Whether it is official or unofficial; 0 when that is not stated. Gives: One of TOC_TEXT_*; 0 when other or
    /// not stated.
    std::int32_t status() const;
    /// The text itself. Gives: Borrowed; NULL when not stated.
    std::optional<std::string_view> string() const;
    /// The day until when it held (former names). Gives: A date (see date.h); 0 when not stated.
    std::int32_t until() const;
};

/// A list of texts.
class text_list : public detail::handle<const ::toc_text_list>, public detail::sequence<text_list, toc::text, ::toc_text_list_count, ::toc_text_list_at> {
public:
    using handle::handle;
};

/// A subject of the controlled list.
class topic : public detail::handle<const ::toc_topic> {
public:
    using handle::handle;
    /// The dataset that the topic belongs to: what a binding pins. Gives: Borrowed; NULL for NULL.
    toc::dataset dataset() const;
    /// Its permanent id. Gives: Borrowed; NULL for NULL.
    std::optional<std::string_view> id() const;
    /// Its index among all topics: 0 to count - 1. Gives: 0 also for NULL.
    std::uint32_t index() const;
    /// Its name, in one language. Gives: Borrowed; NULL when not stated in this language.
    std::optional<std::string_view> name(const char *language = nullptr) const;
    /// Its name, in all languages. Gives: Borrowed; never NULL.
    toc::text_list names() const;
    /// The provisions on this topic, in the order of the instruments. Gives: Borrowed; never NULL.
    toc::provision_list provisions() const;
};

/// A list of topics.
class topic_list : public detail::handle<const ::toc_topic_list>, public detail::sequence<topic_list, toc::topic, ::toc_topic_list_count, ::toc_topic_list_at> {
public:
    using handle::handle;
};

/// A folded form of a phrase or of the name of an instrument.
class wording : public detail::handle<const ::toc_wording> {
public:
    using handle::handle;
    /// Whether it counts in capital letters only: "TIP". Gives: 1 or 0.
    bool capitals() const;
    /// The dataset that the wording belongs to: what a binding pins. Gives: Borrowed; NULL for NULL.
    toc::dataset dataset() const;
    /// The first of them. Gives: Borrowed; NULL when not stated.
    std::optional<std::string_view> first() const;
    /// Its index among all wordings: 0 to count - 1. Gives: 0 also for NULL.
    std::uint32_t index() const;
    /// The instrument that it names. Gives: Borrowed; NULL when there is none.
    toc::instrument instrument() const;
    /// The folded words, one blank between them. Gives: Borrowed; NULL when not stated.
    std::optional<std::string_view> key() const;
    /// Its language, a BCP 47 tag; "" for any. Gives: Borrowed; NULL when not stated.
    std::optional<std::string_view> language() const;
    /// The phrase that it is a form of. Gives: Borrowed; NULL when there is none.
    toc::phrase phrase() const;
    /// Whether it is an abbreviation: a full stop may follow it. Gives: 1 or 0.
    bool stopped() const;
};

/// A list of wordings.
class wording_list : public detail::handle<const ::toc_wording_list>, public detail::sequence<wording_list, toc::wording, ::toc_wording_list_count, ::toc_wording_list_at> {
public:
    using handle::handle;
};

/// The word of the dataset for a constant, such as "signature". Gives: A constant, or NULL for a number that is
/// none of the listed ones.
std::optional<std::string_view> action_kind_name(std::int32_t number);
/// The name of a kind of thing as the dataset writes it, such as "provision". Gives: A constant, or NULL for a
/// number that is no kind.
std::optional<std::string_view> kind_name(std::int32_t kind);
/// What a result code means, as a short English sentence without a full stop. Gives: A constant; never NULL.
std::string_view result_message(std::int32_t result);
/// The name of a result code, such as "TOC_E_NOMEM". Gives: A constant; "unknown" for a number that is no result
/// code.
std::string_view result_name(std::int32_t result);
/// The version of the library at run time: major * 10000 + minor * 100 + patch.
std::int32_t version_number();
/// The version of the library at run time, such as "0.1.0". Gives: A constant; never NULL.
std::string_view version_string();
/// Writes the citation of a provision. Gives: The length of the whole text without the NUL.
std::string cite_format(const toc::provision &provision, std::int32_t style, const char *language = nullptr);
/// Finds the citations in a text, in one pass and in time that grows with its length only. In a list ("articles 5,
/// 6 and 8") each item is a citation with a place of its own. The names of instruments, decisions, document symbols
/// and volumes of the Treaty Series are found too. Bytes that are not UTF-8 are passed over. Gives: TOC_OK,
/// TOC_E_ARGUMENT, TOC_E_NOMEM, or TOC_E_LIMIT for more than 33 million citations or targets.
toc::citation_list cite_scan(const toc::dataset &dataset, std::string_view text, const char *language = nullptr, const char *context_id = nullptr);
/// The word of the dataset for a state, such as "exact". Gives: A constant, or NULL for a number that is none of
/// the listed ones.
std::optional<std::string_view> cite_state_name(std::int32_t number);
/// Finds the provision that a person means: a citation in any form that toc_cite_scan reads ("UNTOC art. 18", "art
/// 3(a) TIP"), or a locator ("som#art_6"). Gives: Borrowed; NULL when it is no citation of one provision, or not
/// certain which one.
toc::provision find_provision(const toc::dataset &dataset, const char *text = nullptr, const char *context_id = nullptr);
/// Lists the instruments in force for both of two participants on a day, in the order of the dataset. Gives:
/// TOC_OK; TOC_E_ARGUMENT when a participant or out is NULL, the two are of different datasets, or date is no date;
/// TOC_E_NOMEM.
std::pair<std::uint32_t, toc::instrument_list> common_instruments(const toc::participant &a, const toc::participant &b, std::int32_t date);
/// Lists the provisions on a topic in the instruments in force for both of two participants on a day, in reading
/// order, such as what they owe each other on extradition. Those of an instrument that cannot be decided are left
/// out: call toc_common_instruments to see what is undecided. Gives: TOC_OK; TOC_E_ARGUMENT when something is NULL
/// or of another dataset, or date is no date; TOC_E_NOMEM.
toc::provision_list common_provisions(const toc::participant &a, const toc::participant &b, const toc::topic &topic, std::int32_t date);
/// The dataset that was compiled into the library: no file, no allocation, no start-up cost. Gives: A dataset that
/// need not be released (releasing it does nothing); NULL when the library was built without one.
toc::dataset dataset_builtin();
/// Opens a snapshot file (`.tocb`), as `toc-data compile` writes it. Gives: TOC_OK, or TOC_E_ARGUMENT, TOC_E_IO,
/// TOC_E_NOMEM, TOC_E_FORMAT, TOC_E_VERSION, TOC_E_LIMIT, TOC_E_PLATFORM.
toc::dataset dataset_open_file(const char *path, std::uint32_t flags);
/// Opens a snapshot from bytes in memory, which are copied and verified completely. Gives: TOC_OK, or
/// TOC_E_ARGUMENT, TOC_E_NOMEM, TOC_E_FORMAT, TOC_E_VERSION, TOC_E_PLATFORM.
toc::dataset dataset_open_memory(std::string_view bytes);
/// The date a number of days later (or earlier). The "ninetieth day after" a day is that day plus 90. Gives: A full
/// date; 0 when date is not full or the result leaves years 1 to 9999.
std::int32_t date_add_days(std::int32_t date, std::int32_t days);
/// The date a number of months later (or earlier). Where that month is shorter, its last day. Gives: A full date; 0
/// when date is not full or the result leaves years 1 to 9999.
std::int32_t date_add_months(std::int32_t date, std::int32_t months);
/// Compares two dates, three-valued: what overlaps cannot be told apart. Gives: One of TOC_DATE_*.
std::int32_t date_compare(std::int32_t first, std::int32_t second);
/// Days from the first date to the second; negative when the second is earlier. Gives: The number of days; 0 also
/// when one of them is not a full date.
std::int32_t date_days_between(std::int32_t first, std::int32_t second);
/// The first day the date can mean: 20040200 gives 20040201. Gives: A full date; 0 for what is no date.
std::int32_t date_earliest(std::int32_t date);
/// Writes a date in ISO 8601, shortened where parts are unknown: "2003-09-29", "2003-09", "2003". Gives: Bytes that
/// the text has without NUL; 0 for 0 and for what is no date. When the result is not below size, the text was cut.
std::string date_format(std::int32_t date);
/// Whether year, month and day are all known.
bool date_is_full(std::int32_t date);
/// Whether the number is a date by the rules above, complete or not; 0 is none.
bool date_is_valid(std::int32_t date);
/// The last day the date can mean: 20040200 gives 20040229. Gives: A full date; 0 for what is no date.
std::int32_t date_latest(std::int32_t date);
/// Reads an ISO 8601 calendar date: "2003", "2003-09" or "2003-09-29". Gives: The date; 0 when text is NULL or no
/// such date exists (30 February, year 0, other characters).
std::int32_t date_parse(const char *text = nullptr);
/// The word of the dataset for a constant, such as "decision". Gives: A constant, or NULL for a number that is none
/// of the listed ones.
std::optional<std::string_view> decision_kind_name(std::int32_t number);
/// The word for a change, such as "added". Gives: A constant, or NULL for a number that is none of them.
std::optional<std::string_view> change_name(std::int32_t change);
/// Compares two datasets. First come edition, format and as-of of the datasets, then the kinds of things in the
/// order of TOC_KIND_*; within a kind what was removed or changed in the order of the first dataset, then what was
/// added in the order of the second one. Gives: TOC_OK; TOC_E_ARGUMENT when something is NULL; TOC_E_NOMEM.
toc::difference_list diff(const toc::dataset &before, const toc::dataset &after);
/// The word of the dataset for a constant, such as "report". Gives: A constant, or NULL for a number that is none
/// of the listed ones.
std::optional<std::string_view> document_kind_name(std::int32_t number);
/// The word of the dataset for a constant, such as "adoption". Gives: A constant, or NULL for a number that is none
/// of the listed ones.
std::optional<std::string_view> event_kind_name(std::int32_t number);
/// The word for a kind of reason, such as "data-error". Gives: A constant, or NULL for a number that is none of
/// them.
std::optional<std::string_view> reason_kind_name(std::int32_t kind);
/// Explains the status of a participant under an instrument on a day. Gives: TOC_OK; TOC_E_ARGUMENT when something
/// is NULL, the two are of different datasets, or date is no date; TOC_E_NOMEM.
toc::explanation status_explain(const toc::participant &participant, const toc::instrument &instrument, std::int32_t date);
/// Finds a body by its id, its symbol (such as "CTOC/COP"), or a name or alias in any language, compared as
/// toc_find_participant does. Gives: Borrowed; NULL when there is none.
toc::body find_body(const toc::dataset &dataset, const char *name = nullptr);
/// Finds the body to which a document symbol belongs: the one whose series, or whose own symbol, is the longest
/// beginning of it. The document need not be in the dataset. Gives: Borrowed; NULL when there is none, or when it
/// is no symbol.
toc::body find_body_by_symbol(const toc::dataset &dataset, const char *symbol = nullptr);
/// Finds a decision or resolution by its number. Those of a body are counted apart: decision 6/1 is not resolution
/// 6/1. Gives: Borrowed; NULL when there is none.
toc::decision find_decision_by_number(const toc::dataset &dataset, std::int32_t kind, const char *number = nullptr);
/// Finds a decision or resolution by its document symbol, such as "A/RES/55/25", as it is typed: see
/// toc_symbol_normalize. Gives: Borrowed; NULL when there is none.
toc::decision find_decision_by_symbol(const toc::dataset &dataset, const char *symbol = nullptr);
/// Finds a document by its symbol, such as "A/55/383/Add.1", as it is typed: see toc_symbol_normalize. Gives:
/// Borrowed; NULL when there is none.
toc::document find_document_by_symbol(const toc::dataset &dataset, const char *symbol = nullptr);
/// Finds an instrument by what a person would type: an id, an MTDSG number, or a title, short title or alias in any
/// language, compared as toc_find_participant does. Gives: Borrowed; NULL when there is none.
toc::instrument find_instrument(const toc::dataset &dataset, const char *name = nullptr);
/// Finds an instrument by its number in Multilateral Treaties Deposited with the Secretary-General, such as
/// "XVIII-12-a". Gives: Borrowed; NULL when there is none.
toc::instrument find_instrument_by_mtdsg(const toc::dataset &dataset, const char *number = nullptr);
/// Finds a participant by what a person would type: an id, a code, or a short name, formal name or alias in any
/// language; names are compared folded (see toc_fold), or, when the dataset has no index for search, with ASCII
/// letters in either case. Gives: Borrowed; NULL when there is none.
toc::participant find_participant(const toc::dataset &dataset, const char *name = nullptr);
/// Finds a participant by ISO 3166-1 alpha-2 or alpha-3 code (either case) or by M49 number of three digits. Gives:
/// Borrowed; NULL when there is none.
toc::participant find_participant_by_code(const toc::dataset &dataset, const char *code = nullptr);
/// Aligns a text with the provisions of an instrument. A file may hold several instruments: the one meant is known
/// by its headings; when most of them are others, nothing is placed. Labels are read in the styles of the six
/// official languages of the United Nations; the dataset's structure decides what "(i)" is. Bytes that are no text,
/// or XML that is refused, place nothing: the diagnostics tell why. Gives: TOC_OK, also when little or nothing was
/// placed; TOC_E_ARGUMENT for NULL, for an instrument that the dataset does not have, and for a language that is no
/// tag; TOC_E_LIMIT; TOC_E_NOMEM.
toc::import_ import_text(const toc::dataset &dataset, const char *instrument_id, const char *language, std::string_view bytes);
/// The word of the dataset for a constant, such as "proposed". Gives: A constant, or NULL for a number that is none
/// of the listed ones.
std::optional<std::string_view> correction_kind_name(std::int32_t number);
/// The word of the dataset for a constant, such as "protocols". Gives: A constant, or NULL for a number that is
/// none of the listed ones.
std::optional<std::string_view> entails_name(std::int32_t number);
/// The word of the dataset for a constant, such as "convention". Gives: A constant, or NULL for a number that is
/// none of the listed ones.
std::optional<std::string_view> instrument_kind_name(std::int32_t number);
/// The word of the dataset for a constant, such as "counted". Gives: A constant, or NULL for a number that is none
/// of the listed ones.
std::optional<std::string_view> organizations_name(std::int32_t number);
/// The word of the dataset for a constant, such as "signature". Gives: A constant, or NULL for a number that is
/// none of the listed ones.
std::optional<std::string_view> rule_kind_name(std::int32_t number);
/// Walks all codes there are. Gives: The code at a position; 0 behind the last.
std::int32_t diagnostic_code_at(std::uint32_t position);
/// What a code means and what to do. Gives: A constant; NULL when there is no such code.
std::optional<std::string_view> diagnostic_code_help(std::int32_t code);
/// The name of a code, such as "dangling-reference". Gives: A constant; NULL when there is no such code.
std::optional<std::string_view> diagnostic_code_name(std::int32_t code);
/// Makes a loader. Gives: TOC_OK, or TOC_E_ARGUMENT, TOC_E_NOMEM.
toc::loader loader_new();
/// The word of the dataset for a constant, such as "assembly". Gives: A constant, or NULL for a number that is none
/// of the listed ones.
std::optional<std::string_view> body_kind_name(std::int32_t number);
/// The word of the dataset for a constant, such as "in-person". Gives: A constant, or NULL for a number that is
/// none of the listed ones.
std::optional<std::string_view> meeting_format_name(std::int32_t number);
/// Lists the things whose id, code, number, symbol, name, title, label or heading is nearest to a text, the nearest
/// first; of each thing its nearest one. The distance is counted in code points inserted, left out, replaced or
/// exchanged with the next one (optimal string alignment), ASCII letters in either case; what begins with the whole
/// text has distance 1. Of a name, title, label or heading, as many words as the text has are compared too,
/// wherever they stand: with 1 for what is left of it. What needs more than a third of the text changed is not
/// near. Among things at one distance, those that begin like the text come first. Gives: TOC_OK; TOC_E_ARGUMENT
/// when dataset, text or out is NULL; TOC_E_NOMEM.
toc::near_list near(const toc::dataset &dataset, const char *text, std::int32_t kind, std::uint32_t most);
/// Lists the words of all texts that are nearest to a word, the nearest first: how a query may be spelled that
/// finds nothing. Distances as of toc_near, between words as toc_fold folds them. A word that some text has is its
/// own nearest. Gives: TOC_OK; TOC_E_ARGUMENT when dataset, word or out is NULL; TOC_E_UNAVAILABLE when the dataset
/// has no index; TOC_E_NOMEM.
toc::near_list near_word(const toc::dataset &dataset, const char *word, std::uint32_t most);
/// The word of the dataset for a constant, such as "state". Gives: A constant, or NULL for a number that is none of
/// the listed ones.
std::optional<std::string_view> participant_kind_name(std::int32_t number);
/// The word of the dataset for a constant, such as "african". Gives: A constant, or NULL for a number that is none
/// of the listed ones.
std::optional<std::string_view> regional_group_name(std::int32_t number);
/// The word of the dataset for a constant, such as "article". Gives: A constant, or NULL for a number that is none
/// of the listed ones.
std::optional<std::string_view> phrase_role_name(std::int32_t number);
/// The word of the dataset for a constant, such as "notification". Gives: A constant, or NULL for a number that is
/// none of the listed ones.
std::optional<std::string_view> duty_kind_name(std::int32_t number);
/// The word of the dataset for a constant, such as "obligation". Gives: A constant, or NULL for a number that is
/// none of the listed ones.
std::optional<std::string_view> force_name(std::int32_t number);
/// The word of the dataset for a constant, such as "preamble". Gives: A constant, or NULL for a number that is none
/// of the listed ones.
std::optional<std::string_view> provision_kind_name(std::int32_t number);
/// The word of the dataset for a constant, such as "applies". Gives: A constant, or NULL for a number that is none
/// of the listed ones.
std::optional<std::string_view> reference_kind_name(std::int32_t number);
/// The word of the dataset for a constant, such as "substantive". Gives: A constant, or NULL for a number that is
/// none of the listed ones.
std::optional<std::string_view> role_name(std::int32_t number);
/// The word of the dataset for a constant, such as "guide". Gives: A constant, or NULL for a number that is none of
/// the listed ones.
std::optional<std::string_view> resource_kind_name(std::int32_t number);
/// Folds a text as search does: compatibility forms, case, accents and other marks, hamza and harakat, the final
/// forms of Arabic, ё and œ and ß and their like are levelled, and what lies between two words is one space. Gives:
/// How long the folded text is without its NUL, also when it was cut; 0 when the dataset has no index.
std::string fold(const toc::dataset &dataset, const char *text = nullptr);
/// Makes a query of words, of which all must be there, in any form; of "phrases in quotes", of beginnings* and of
/// -words or -"phrases" that must not be there. When no entity has all the words, those that have any are found
/// (toc_hit_list_is_partial). Gives: TOC_OK; TOC_E_UNAVAILABLE when the dataset has no index; TOC_E_LIMIT;
/// TOC_E_NOMEM; TOC_E_ARGUMENT.
toc::query query_new(const toc::dataset &dataset, const char *text);
/// The word of the dataset for a constant, such as "complete". Gives: A constant, or NULL for a number that is none
/// of the listed ones.
std::optional<std::string_view> coverage_level_name(std::int32_t number);
/// The word of the dataset for a constant, such as "structure". Gives: A constant, or NULL for a number that is
/// none of the listed ones.
std::optional<std::string_view> coverage_section_name(std::int32_t number);
/// The word of the dataset for a constant, such as "depositary". Gives: A constant, or NULL for a number that is
/// none of the listed ones.
std::optional<std::string_view> source_kind_name(std::int32_t number);
/// The word of the dataset for a constant, such as "yes". Gives: A constant, or NULL for a number that is none of
/// the listed ones.
std::optional<std::string_view> verified_name(std::int32_t number);
/// Where a participant stands under an instrument on a day. Gives: One of TOC_STATUS_*; TOC_STATUS_UNKNOWN also for
/// NULL and for what is no date.
std::int32_t status(const toc::participant &participant, const toc::instrument &instrument, std::int32_t date);
/// The word for a status, such as "party". Gives: A constant; "unknown" for any other number.
std::string_view status_name(std::int32_t status);
/// Writes the symbol of the document that a symbol adds to, revises, corrects or amends: "A/AC.254/4/Add.3/Rev.1"
/// gives "A/AC.254/4". A symbol without such an end is its own base. Gives: Bytes without NUL; 0 for what is no
/// symbol.
std::string symbol_base(const char *symbol = nullptr);
/// Compares two symbols in natural order: numbers by their value, a document before its addenda. What is no symbol
/// comes after all symbols. Gives: -1, 0 or 1: the first is before, the same as, or after the second.
std::int32_t symbol_compare(const char *first = nullptr, const char *second = nullptr);
/// Whether a text is a symbol, or becomes one by normalization.
bool symbol_is_valid(const char *text = nullptr);
/// Writes a modifier, such as "Add.3". Gives: Bytes without NUL; 0 when position is too large.
std::string symbol_modifier(const char *symbol, std::uint32_t position);
/// How many modifiers stand at its end: 2 for "A/AC.254/4/Add.3/Rev.1". Gives: 0 also for what is no symbol.
std::uint32_t symbol_modifier_count(const char *symbol = nullptr);
/// Writes a symbol in normal form: "a/55/383/add. 1" gives "A/55/383/Add.1", "S/RES/1373(2001)" gives "S/RES/1373
/// (2001)", the asterisks of a reissue are dropped. Gives: Bytes that the normal form has without NUL; 0 when text
/// is no symbol ("and/or", "1/2"). When the result is not below size, it was cut.
std::string symbol_normalize(const char *text = nullptr);
/// Writes the organ: the first component, such as "A" for the General Assembly. Gives: Bytes without NUL; 0 for
/// what is no symbol.
std::string symbol_organ(const char *symbol = nullptr);
/// How the first symbol is related to the second. The modifier that comes first decides: Add.3/Rev.1 is an addendum
/// of the base document, and a revision of Add.3. Gives: One of TOC_SYMBOL_*; TOC_SYMBOL_UNRELATED also when one of
/// them is no symbol.
std::int32_t symbol_relation(const char *first = nullptr, const char *second = nullptr);
/// The word for a relation, such as "addendum". Gives: A constant; "unrelated" for any other number.
std::string_view symbol_relation_name(std::int32_t relation);
/// Writes the series: the leading part before years, sessions and numbers. "CTOC/COP/WG.2/2012/3" gives
/// "CTOC/COP/WG.2", "A/55/383" gives "A". Gives: Bytes without NUL; 0 for what is no symbol.
std::string symbol_series(const char *symbol = nullptr);
/// The year that stands in the symbol: 2012 for "CTOC/COP/WG.2/2012/3", 2001 for "S/RES/1373 (2001)". Gives: The
/// year; 0 when there is none (the 55 of "A/55/383" is a session).
std::int32_t symbol_year(const char *symbol = nullptr);
/// The word of the dataset for a constant, such as "official". Gives: A constant, or NULL for a number that is none
/// of the listed ones.
std::optional<std::string_view> text_status_name(std::int32_t number);
/// The word for a kind of moment, such as "instrument-in-force". Gives: A constant, or NULL for a number that is
/// none of them.
std::optional<std::string_view> moment_kind_name(std::int32_t kind);
/// Lists what happened from one day to another, both included, ordered by first day, last day, kind, and the order
/// of the dataset. A meeting or event that began before and is under way is not listed, though toc_query_set_dates
/// finds it. Gives: TOC_OK; TOC_E_ARGUMENT when dataset or out is NULL, a handle is of another dataset, or a day is
/// neither 0 nor a date; TOC_E_NOMEM.
toc::moment_list timeline(const toc::dataset &dataset, std::int32_t first, std::int32_t last, const toc::instrument &instrument, const toc::participant &participant, std::uint32_t kinds);

inline toc::claim_list action::claims() const
{
    return {::toc_action_claims(get()), keeper()};
}

inline toc::dataset action::dataset() const
{
    return {::toc_action_dataset(get()), keeper()};
}

inline std::int32_t action::date() const
{
    return ::toc_action_date(get());
}

inline std::int32_t action::earliest() const
{
    return ::toc_action_earliest(get());
}

inline std::int32_t action::effect() const
{
    return ::toc_action_effect(get());
}

inline std::optional<std::string_view> action::id() const
{
    return detail::text(::toc_action_id(get()));
}

inline std::uint32_t action::index() const
{
    return ::toc_action_index(get());
}

inline toc::instrument action::instrument() const
{
    return {::toc_action_instrument(get()), keeper()};
}

inline std::int32_t action::kind() const
{
    return ::toc_action_kind(get());
}

inline std::optional<std::string_view> action_kind_name(std::int32_t number)
{
    return detail::text(::toc_action_kind_name(number));
}

inline std::int32_t action::latest() const
{
    return ::toc_action_latest(get());
}

inline std::optional<std::string_view> action::note(const char *language) const
{
    return detail::text(::toc_action_note(get(), language));
}

inline toc::text_list action::notes() const
{
    return {::toc_action_notes(get()), keeper()};
}

inline toc::participant action::participant() const
{
    return {::toc_action_participant(get()), keeper()};
}

inline toc::participation action::participation() const
{
    return {::toc_action_participation(get()), keeper()};
}

inline toc::provision action::provision() const
{
    return {::toc_action_provision(get()), keeper()};
}

inline toc::action action::responds() const
{
    return {::toc_action_responds(get()), keeper()};
}

inline toc::action_list action::responses() const
{
    return {::toc_action_responses(get()), keeper()};
}

inline toc::source_list action::sources() const
{
    return {::toc_action_sources(get()), keeper()};
}

inline std::optional<std::string_view> action::text(const char *language) const
{
    return detail::text(::toc_action_text(get(), language));
}

inline toc::text_list action::texts() const
{
    return {::toc_action_texts(get()), keeper()};
}

inline toc::action action::withdraws() const
{
    return {::toc_action_withdraws(get()), keeper()};
}

inline toc::action_list dataset::actions() const
{
    return {::toc_dataset_actions(get()), keeper()};
}

inline toc::action dataset::find_action(const char *id) const
{
    return {::toc_dataset_find_action(get(), id), keeper()};
}

inline std::optional<std::string> instrument::to_akn(const char *language) const
{
    return detail::owned_text(::toc_instrument_to_akn(get(), language));
}

inline std::optional<std::string_view> kind_name(std::int32_t kind)
{
    return detail::text(::toc_kind_name(kind));
}

inline std::string_view result_message(std::int32_t result)
{
    return ::toc_result_message(result);
}

inline std::string_view result_name(std::int32_t result)
{
    return ::toc_result_name(result);
}

inline std::int32_t version_number()
{
    return ::toc_version_number();
}

inline std::string_view version_string()
{
    return ::toc_version_string();
}

inline std::size_t citation::end() const
{
    return ::toc_citation_end(get());
}

inline toc::instrument citation::instrument(std::uint32_t position) const
{
    return {::toc_citation_instrument(get(), position), keeper()};
}

inline toc::provision citation::provision(std::uint32_t position) const
{
    return {::toc_citation_provision(get(), position), keeper()};
}

inline std::size_t citation::start() const
{
    return ::toc_citation_start(get());
}

inline std::int32_t citation::state() const
{
    return ::toc_citation_state(get());
}

inline std::uint32_t citation::target_count() const
{
    return ::toc_citation_target_count(get());
}

inline std::optional<std::string_view> citation::target_id(std::uint32_t position) const
{
    return detail::text(::toc_citation_target_id(get(), position));
}

inline std::int32_t citation::target_kind(std::uint32_t position) const
{
    return ::toc_citation_target_kind(get(), position);
}

inline std::string cite_format(const toc::provision &provision, std::int32_t style, const char *language)
{
    return detail::written([&](char *buffer, std::size_t size) { return ::toc_cite_format(provision.get(), style, language, buffer, size); });
}

inline toc::citation_list cite_scan(const toc::dataset &dataset, std::string_view text, const char *language, const char *context_id)
{
    ::toc_citation_list *out = nullptr;
    detail::check(::toc_cite_scan(dataset.get(), text.data(), text.size(), language, context_id, &out));
    return detail::owned<toc::citation_list>(out, toc_citation_list_free, dataset.keeper());
}

inline std::optional<std::string_view> cite_state_name(std::int32_t number)
{
    return detail::text(::toc_cite_state_name(number));
}

inline toc::provision find_provision(const toc::dataset &dataset, const char *text, const char *context_id)
{
    return {::toc_find_provision(dataset.get(), text, context_id), dataset.keeper()};
}

inline std::string provision::label(const char *language) const
{
    return detail::written([&](char *buffer, std::size_t size) { return ::toc_provision_label(get(), language, buffer, size); });
}

inline std::pair<std::uint32_t, toc::instrument_list> common_instruments(const toc::participant &a, const toc::participant &b, std::int32_t date)
{
    std::uint32_t unknown = 0;
    ::toc_instrument_list *out = nullptr;
    detail::check(::toc_common_instruments(a.get(), b.get(), date, &unknown, &out));
    return {unknown, detail::owned<toc::instrument_list>(out, toc_instrument_list_free, a.keeper())};
}

inline toc::provision_list common_provisions(const toc::participant &a, const toc::participant &b, const toc::topic &topic, std::int32_t date)
{
    ::toc_provision_list *out = nullptr;
    detail::check(::toc_common_provisions(a.get(), b.get(), topic.get(), date, &out));
    return detail::owned<toc::provision_list>(out, toc_provision_list_free, a.keeper());
}

inline toc::duty_list participant::duties(std::int32_t kind, std::int32_t date) const
{
    ::toc_duty_list *out = nullptr;
    detail::check(::toc_participant_duties(get(), kind, date, &out));
    return detail::owned<toc::duty_list>(out, toc_duty_list_free, keeper());
}

inline std::int32_t dataset::as_of() const
{
    return ::toc_dataset_as_of(get());
}

inline toc::dataset dataset_builtin()
{
    return {::toc_dataset_builtin(), {}};
}

inline std::optional<std::string_view> dataset::edition() const
{
    return detail::text(::toc_dataset_edition(get()));
}

inline std::int32_t dataset::find_kind(const char *id) const
{
    return ::toc_dataset_find_kind(get(), id);
}

inline std::optional<std::string_view> dataset::format() const
{
    return detail::text(::toc_dataset_format(get()));
}

inline toc::dataset dataset_open_file(const char *path, std::uint32_t flags)
{
    const ::toc_dataset *out = nullptr;
    detail::check(::toc_dataset_open_file(path, flags, &out));
    return detail::owned<toc::dataset>(out, toc_dataset_unref, {});
}

inline toc::dataset dataset_open_memory(std::string_view bytes)
{
    const ::toc_dataset *out = nullptr;
    detail::check(::toc_dataset_open_memory(bytes.data(), bytes.size(), &out));
    return detail::owned<toc::dataset>(out, toc_dataset_unref, {});
}

inline void dataset::save(const char *path) const
{
    detail::check(::toc_dataset_save(get(), path));
}

inline std::string dataset::sha256() const
{
    return detail::written([&](char *buffer, std::size_t size) { return ::toc_dataset_sha256(get(), buffer, size); });
}

inline void dataset::verify() const
{
    detail::check(::toc_dataset_verify(get()));
}

inline std::int32_t date_add_days(std::int32_t date, std::int32_t days)
{
    return ::toc_date_add_days(date, days);
}

inline std::int32_t date_add_months(std::int32_t date, std::int32_t months)
{
    return ::toc_date_add_months(date, months);
}

inline std::int32_t date_compare(std::int32_t first, std::int32_t second)
{
    return ::toc_date_compare(first, second);
}

inline std::int32_t date_days_between(std::int32_t first, std::int32_t second)
{
    return ::toc_date_days_between(first, second);
}

inline std::int32_t date_earliest(std::int32_t date)
{
    return ::toc_date_earliest(date);
}

inline std::string date_format(std::int32_t date)
{
    return detail::written([&](char *buffer, std::size_t size) { return ::toc_date_format(date, buffer, size); });
}

inline bool date_is_full(std::int32_t date)
{
    return ::toc_date_is_full(date) != 0;
}

inline bool date_is_valid(std::int32_t date)
{
    return ::toc_date_is_valid(date) != 0;
}

inline std::int32_t date_latest(std::int32_t date)
{
    return ::toc_date_latest(date);
}

inline std::int32_t date_parse(const char *text)
{
    return ::toc_date_parse(text);
}

inline toc::decision_list dataset::decisions() const
{
    return {::toc_dataset_decisions(get()), keeper()};
}

inline toc::decision dataset::find_decision(const char *id) const
{
    return {::toc_dataset_find_decision(get(), id), keeper()};
}

inline std::int32_t decision::adopted() const
{
    return ::toc_decision_adopted(get());
}

inline toc::instrument_list decision::adopts() const
{
    return {::toc_decision_adopts(get()), keeper()};
}

inline toc::body_list decision::bodies() const
{
    return {::toc_decision_bodies(get()), keeper()};
}

inline toc::body decision::body() const
{
    return {::toc_decision_body(get()), keeper()};
}

inline toc::reference_list decision::cited_by() const
{
    return {::toc_decision_cited_by(get()), keeper()};
}

inline toc::claim_list decision::claims() const
{
    return {::toc_decision_claims(get()), keeper()};
}

inline toc::dataset decision::dataset() const
{
    return {::toc_decision_dataset(get()), keeper()};
}

inline toc::edition_list decision::editions() const
{
    return {::toc_decision_editions(get()), keeper()};
}

inline toc::body_list decision::establishes() const
{
    return {::toc_decision_establishes(get()), keeper()};
}

inline std::optional<std::string_view> decision::id() const
{
    return detail::text(::toc_decision_id(get()));
}

inline std::uint32_t decision::index() const
{
    return ::toc_decision_index(get());
}

inline toc::instrument_list decision::instruments() const
{
    return {::toc_decision_instruments(get()), keeper()};
}

inline std::int32_t decision::kind() const
{
    return ::toc_decision_kind(get());
}

inline std::optional<std::string_view> decision_kind_name(std::int32_t number)
{
    return detail::text(::toc_decision_kind_name(number));
}

inline toc::meeting decision::meeting() const
{
    return {::toc_decision_meeting(get()), keeper()};
}

inline std::optional<std::string_view> decision::note(const char *language) const
{
    return detail::text(::toc_decision_note(get(), language));
}

inline toc::text_list decision::notes() const
{
    return {::toc_decision_notes(get()), keeper()};
}

inline std::optional<std::string_view> decision::number() const
{
    return detail::text(::toc_decision_number(get()));
}

inline toc::provision_list decision::provisions() const
{
    return {::toc_decision_provisions(get()), keeper()};
}

inline toc::reference_list decision::references() const
{
    return {::toc_decision_references(get()), keeper()};
}

inline toc::source_list decision::sources() const
{
    return {::toc_decision_sources(get()), keeper()};
}

inline toc::text_list decision::summaries() const
{
    return {::toc_decision_summaries(get()), keeper()};
}

inline std::optional<std::string_view> decision::summary(const char *language) const
{
    return detail::text(::toc_decision_summary(get(), language));
}

inline std::optional<std::string_view> decision::symbol() const
{
    return detail::text(::toc_decision_symbol(get()));
}

inline std::optional<std::string_view> decision::title(const char *language) const
{
    return detail::text(::toc_decision_title(get(), language));
}

inline toc::text_list decision::titles() const
{
    return {::toc_decision_titles(get()), keeper()};
}

inline toc::topic_list decision::topics() const
{
    return {::toc_decision_topics(get()), keeper()};
}

inline std::optional<std::string_view> change_name(std::int32_t change)
{
    return detail::text(::toc_change_name(change));
}

inline toc::difference_list diff(const toc::dataset &before, const toc::dataset &after)
{
    ::toc_difference_list *out = nullptr;
    detail::check(::toc_diff(before.get(), after.get(), &out));
    return detail::owned<toc::difference_list>(out, toc_difference_list_free, before.keeper());
}

inline std::optional<std::string_view> difference::after() const
{
    return detail::text(::toc_difference_after(get()));
}

inline std::optional<std::string_view> difference::before() const
{
    return detail::text(::toc_difference_before(get()));
}

inline std::int32_t difference::change() const
{
    return ::toc_difference_change(get());
}

inline std::optional<std::string_view> difference::id() const
{
    return detail::text(::toc_difference_id(get()));
}

inline std::int32_t difference::kind() const
{
    return ::toc_difference_kind(get());
}

inline std::optional<std::string_view> difference::language() const
{
    return detail::text(::toc_difference_language(get()));
}

inline std::optional<std::string_view> difference::member() const
{
    return detail::text(::toc_difference_member(get()));
}

inline toc::document_list dataset::documents() const
{
    return {::toc_dataset_documents(get()), keeper()};
}

inline toc::document dataset::find_document(const char *id) const
{
    return {::toc_dataset_find_document(get(), id), keeper()};
}

inline std::optional<std::string_view> document::agenda() const
{
    return detail::text(::toc_document_agenda(get()));
}

inline toc::body document::body() const
{
    return {::toc_document_body(get()), keeper()};
}

inline toc::reference_list document::cited_by() const
{
    return {::toc_document_cited_by(get()), keeper()};
}

inline toc::claim_list document::claims() const
{
    return {::toc_document_claims(get()), keeper()};
}

inline toc::dataset document::dataset() const
{
    return {::toc_document_dataset(get()), keeper()};
}

inline std::int32_t document::date() const
{
    return ::toc_document_date(get());
}

inline toc::edition_list document::editions() const
{
    return {::toc_document_editions(get()), keeper()};
}

inline toc::document_list document::family() const
{
    return {::toc_document_family(get()), keeper()};
}

inline std::optional<std::string_view> document::id() const
{
    return detail::text(::toc_document_id(get()));
}

inline std::uint32_t document::index() const
{
    return ::toc_document_index(get());
}

inline std::optional<std::string_view> document::job() const
{
    return detail::text(::toc_document_job(get()));
}

inline std::int32_t document::kind() const
{
    return ::toc_document_kind(get());
}

inline std::optional<std::string_view> document_kind_name(std::int32_t number)
{
    return detail::text(::toc_document_kind_name(number));
}

inline std::optional<std::string_view> document::languages() const
{
    return detail::text(::toc_document_languages(get()));
}

inline toc::meeting document::meeting() const
{
    return {::toc_document_meeting(get()), keeper()};
}

inline std::optional<std::string_view> document::note(const char *language) const
{
    return detail::text(::toc_document_note(get(), language));
}

inline toc::text_list document::notes() const
{
    return {::toc_document_notes(get()), keeper()};
}

inline toc::document document::of() const
{
    return {::toc_document_of(get()), keeper()};
}

inline toc::reference_list document::references() const
{
    return {::toc_document_references(get()), keeper()};
}

inline toc::meeting_list document::reports_on() const
{
    return {::toc_document_reports_on(get()), keeper()};
}

inline toc::source_list document::sources() const
{
    return {::toc_document_sources(get()), keeper()};
}

inline std::optional<std::string_view> document::symbol() const
{
    return detail::text(::toc_document_symbol(get()));
}

inline std::optional<std::string_view> document::title(const char *language) const
{
    return detail::text(::toc_document_title(get(), language));
}

inline toc::text_list document::titles() const
{
    return {::toc_document_titles(get()), keeper()};
}

inline toc::event_list dataset::events() const
{
    return {::toc_dataset_events(get()), keeper()};
}

inline toc::event dataset::find_event(const char *id) const
{
    return {::toc_dataset_find_event(get(), id), keeper()};
}

inline toc::dataset event::dataset() const
{
    return {::toc_event_dataset(get()), keeper()};
}

inline std::int32_t event::date() const
{
    return ::toc_event_date(get());
}

inline toc::decision event::decision() const
{
    return {::toc_event_decision(get()), keeper()};
}

inline std::optional<std::string_view> event::id() const
{
    return detail::text(::toc_event_id(get()));
}

inline std::uint32_t event::index() const
{
    return ::toc_event_index(get());
}

inline toc::instrument_list event::instruments() const
{
    return {::toc_event_instruments(get()), keeper()};
}

inline std::int32_t event::kind() const
{
    return ::toc_event_kind(get());
}

inline std::optional<std::string_view> event_kind_name(std::int32_t number)
{
    return detail::text(::toc_event_kind_name(number));
}

inline toc::meeting event::meeting() const
{
    return {::toc_event_meeting(get()), keeper()};
}

inline std::optional<std::string_view> event::note(const char *language) const
{
    return detail::text(::toc_event_note(get(), language));
}

inline toc::text_list event::notes() const
{
    return {::toc_event_notes(get()), keeper()};
}

inline std::optional<std::string_view> event::place() const
{
    return detail::text(::toc_event_place(get()));
}

inline toc::source_list event::sources() const
{
    return {::toc_event_sources(get()), keeper()};
}

inline std::optional<std::string_view> event::title(const char *language) const
{
    return detail::text(::toc_event_title(get(), language));
}

inline toc::text_list event::titles() const
{
    return {::toc_event_titles(get()), keeper()};
}

inline std::int32_t event::until() const
{
    return ::toc_event_until(get());
}

inline std::int32_t explanation::status() const
{
    return ::toc_explanation_status(get());
}

inline toc::action reason::action() const
{
    return {::toc_reason_action(get()), keeper()};
}

inline toc::coverage reason::coverage() const
{
    return {::toc_reason_coverage(get()), keeper()};
}

inline std::int32_t reason::date() const
{
    return ::toc_reason_date(get());
}

inline std::int32_t reason::earliest() const
{
    return ::toc_reason_earliest(get());
}

inline std::int32_t reason::kind() const
{
    return ::toc_reason_kind(get());
}

inline std::optional<std::string_view> reason_kind_name(std::int32_t kind)
{
    return detail::text(::toc_reason_kind_name(kind));
}

inline std::int32_t reason::latest() const
{
    return ::toc_reason_latest(get());
}

inline toc::provision reason::provision() const
{
    return {::toc_reason_provision(get()), keeper()};
}

inline toc::rule reason::rule() const
{
    return {::toc_reason_rule(get()), keeper()};
}

inline std::optional<std::string_view> reason::sentence() const
{
    return detail::text(::toc_reason_sentence(get()));
}

inline toc::explanation status_explain(const toc::participant &participant, const toc::instrument &instrument, std::int32_t date)
{
    ::toc_explanation *out = nullptr;
    detail::check(::toc_status_explain(participant.get(), instrument.get(), date, &out));
    return detail::owned<toc::explanation>(out, toc_explanation_free, participant.keeper());
}

inline toc::meeting body::session(std::uint32_t session) const
{
    return {::toc_body_session(get(), session), keeper()};
}

inline toc::body find_body(const toc::dataset &dataset, const char *name)
{
    return {::toc_find_body(dataset.get(), name), dataset.keeper()};
}

inline toc::body find_body_by_symbol(const toc::dataset &dataset, const char *symbol)
{
    return {::toc_find_body_by_symbol(dataset.get(), symbol), dataset.keeper()};
}

inline toc::decision find_decision_by_number(const toc::dataset &dataset, std::int32_t kind, const char *number)
{
    return {::toc_find_decision_by_number(dataset.get(), kind, number), dataset.keeper()};
}

inline toc::decision find_decision_by_symbol(const toc::dataset &dataset, const char *symbol)
{
    return {::toc_find_decision_by_symbol(dataset.get(), symbol), dataset.keeper()};
}

inline toc::document find_document_by_symbol(const toc::dataset &dataset, const char *symbol)
{
    return {::toc_find_document_by_symbol(dataset.get(), symbol), dataset.keeper()};
}

inline toc::instrument find_instrument(const toc::dataset &dataset, const char *name)
{
    return {::toc_find_instrument(dataset.get(), name), dataset.keeper()};
}

inline toc::instrument find_instrument_by_mtdsg(const toc::dataset &dataset, const char *number)
{
    return {::toc_find_instrument_by_mtdsg(dataset.get(), number), dataset.keeper()};
}

inline toc::participant find_participant(const toc::dataset &dataset, const char *name)
{
    return {::toc_find_participant(dataset.get(), name), dataset.keeper()};
}

inline toc::participant find_participant_by_code(const toc::dataset &dataset, const char *code)
{
    return {::toc_find_participant_by_code(dataset.get(), code), dataset.keeper()};
}

inline toc::diagnostic import_::diagnostic_at(std::uint32_t position) const
{
    return {::toc_import_diagnostic_at(get(), position), keeper()};
}

inline std::uint32_t import_::diagnostic_count() const
{
    return ::toc_import_diagnostic_count(get());
}

inline std::uint32_t import_::expected() const
{
    return ::toc_import_expected(get());
}

inline std::uint32_t import_::leftover_count() const
{
    return ::toc_import_leftover_count(get());
}

inline std::uint32_t import_::leftover_line(std::uint32_t position) const
{
    return ::toc_import_leftover_line(get(), position);
}

inline std::int32_t import_::leftover_reason(std::uint32_t position) const
{
    return ::toc_import_leftover_reason(get(), position);
}

inline std::optional<std::string_view> import_::leftover_text(std::uint32_t position) const
{
    return detail::text(::toc_import_leftover_text(get(), position));
}

inline std::uint32_t import_::placed() const
{
    return ::toc_import_placed(get());
}

inline toc::import_ import_text(const toc::dataset &dataset, const char *instrument_id, const char *language, std::string_view bytes)
{
    ::toc_import *out = nullptr;
    detail::check(::toc_import_text(dataset.get(), instrument_id, language, bytes.data(), bytes.size(), &out));
    return detail::owned<toc::import_>(out, toc_import_free, dataset.keeper());
}

inline toc::provision import_::unplaced_at(std::uint32_t position) const
{
    return {::toc_import_unplaced_at(get(), position), keeper()};
}

inline std::uint32_t import_::unplaced_count() const
{
    return ::toc_import_unplaced_count(get());
}

inline std::optional<std::string_view> import_::xml() const
{
    return detail::text(::toc_import_xml(get()));
}

inline toc::dataset correction::dataset() const
{
    return {::toc_correction_dataset(get()), keeper()};
}

inline std::int32_t correction::date() const
{
    return ::toc_correction_date(get());
}

inline std::uint32_t correction::index() const
{
    return ::toc_correction_index(get());
}

inline toc::instrument correction::instrument() const
{
    return {::toc_correction_instrument(get()), keeper()};
}

inline std::int32_t correction::kind() const
{
    return ::toc_correction_kind(get());
}

inline std::optional<std::string_view> correction_kind_name(std::int32_t number)
{
    return detail::text(::toc_correction_kind_name(number));
}

inline std::optional<std::string_view> correction::language() const
{
    return detail::text(::toc_correction_language(get()));
}

inline std::optional<std::string_view> correction::note(const char *language) const
{
    return detail::text(::toc_correction_note(get(), language));
}

inline toc::text_list correction::notes() const
{
    return {::toc_correction_notes(get()), keeper()};
}

inline std::optional<std::string_view> correction::notification() const
{
    return detail::text(::toc_correction_notification(get()));
}

inline toc::source_list correction::sources() const
{
    return {::toc_correction_sources(get()), keeper()};
}

inline toc::correction_list dataset::corrections() const
{
    return {::toc_dataset_corrections(get()), keeper()};
}

inline toc::edition_list dataset::editions() const
{
    return {::toc_dataset_editions(get()), keeper()};
}

inline toc::instrument dataset::find_instrument(const char *id) const
{
    return {::toc_dataset_find_instrument(get(), id), keeper()};
}

inline toc::instrument_list dataset::instruments() const
{
    return {::toc_dataset_instruments(get()), keeper()};
}

inline toc::opening_list dataset::openings() const
{
    return {::toc_dataset_openings(get()), keeper()};
}

inline toc::rule_list dataset::rules() const
{
    return {::toc_dataset_rules(get()), keeper()};
}

inline toc::dataset edition::dataset() const
{
    return {::toc_edition_dataset(get()), keeper()};
}

inline std::int32_t edition::date() const
{
    return ::toc_edition_date(get());
}

inline std::optional<std::string_view> edition::format() const
{
    return detail::text(::toc_edition_format(get()));
}

inline std::optional<std::string_view> edition::href() const
{
    return detail::text(::toc_edition_href(get()));
}

inline std::uint32_t edition::index() const
{
    return ::toc_edition_index(get());
}

inline std::optional<std::string_view> edition::language() const
{
    return detail::text(::toc_edition_language(get()));
}

inline std::optional<std::string_view> edition::owner_id() const
{
    return detail::text(::toc_edition_owner_id(get()));
}

inline std::int32_t edition::owner_kind() const
{
    return ::toc_edition_owner_kind(get());
}

inline toc::source_list edition::sources() const
{
    return {::toc_edition_sources(get()), keeper()};
}

inline std::optional<std::string_view> entails_name(std::int32_t number)
{
    return detail::text(::toc_entails_name(number));
}

inline toc::action_list instrument::actions() const
{
    return {::toc_instrument_actions(get()), keeper()};
}

inline std::int32_t instrument::adopted() const
{
    return ::toc_instrument_adopted(get());
}

inline std::optional<std::string_view> instrument::adopted_at() const
{
    return detail::text(::toc_instrument_adopted_at(get()));
}

inline toc::decision instrument::adopted_by() const
{
    return {::toc_instrument_adopted_by(get()), keeper()};
}

inline std::optional<std::string_view> instrument::alias(const char *language) const
{
    return detail::text(::toc_instrument_alias(get(), language));
}

inline toc::text_list instrument::aliases() const
{
    return {::toc_instrument_aliases(get()), keeper()};
}

inline std::optional<std::string_view> instrument::annex() const
{
    return detail::text(::toc_instrument_annex(get()));
}

inline std::optional<std::string_view> instrument::authentic() const
{
    return detail::text(::toc_instrument_authentic(get()));
}

inline toc::reference_list instrument::cited_by() const
{
    return {::toc_instrument_cited_by(get()), keeper()};
}

inline toc::claim_list instrument::claims() const
{
    return {::toc_instrument_claims(get()), keeper()};
}

inline toc::correction_list instrument::corrections() const
{
    return {::toc_instrument_corrections(get()), keeper()};
}

inline toc::coverage_list instrument::coverage() const
{
    return {::toc_instrument_coverage(get()), keeper()};
}

inline toc::dataset instrument::dataset() const
{
    return {::toc_instrument_dataset(get()), keeper()};
}

inline toc::decision_list instrument::decisions() const
{
    return {::toc_instrument_decisions(get()), keeper()};
}

inline std::optional<std::string_view> instrument::depositary() const
{
    return detail::text(::toc_instrument_depositary(get()));
}

inline toc::provision_list instrument::divisions() const
{
    return {::toc_instrument_divisions(get()), keeper()};
}

inline toc::edition_list instrument::editions() const
{
    return {::toc_instrument_editions(get()), keeper()};
}

inline toc::meeting instrument::finalized_at() const
{
    return {::toc_instrument_finalized_at(get()), keeper()};
}

inline std::optional<std::string_view> instrument::id() const
{
    return detail::text(::toc_instrument_id(get()));
}

inline std::int32_t instrument::in_force() const
{
    return ::toc_instrument_in_force(get());
}

inline std::uint32_t instrument::index() const
{
    return ::toc_instrument_index(get());
}

inline std::int32_t instrument::kind() const
{
    return ::toc_instrument_kind(get());
}

inline std::optional<std::string_view> instrument_kind_name(std::int32_t number)
{
    return detail::text(::toc_instrument_kind_name(number));
}

inline std::optional<std::string_view> instrument::mtdsg() const
{
    return detail::text(::toc_instrument_mtdsg(get()));
}

inline std::optional<std::string_view> instrument::note(const char *language) const
{
    return detail::text(::toc_instrument_note(get(), language));
}

inline toc::text_list instrument::notes() const
{
    return {::toc_instrument_notes(get()), keeper()};
}

inline toc::opening_list instrument::openings() const
{
    return {::toc_instrument_openings(get()), keeper()};
}

inline toc::participation_list instrument::participations() const
{
    return {::toc_instrument_participations(get()), keeper()};
}

inline toc::instrument_list instrument::protocols() const
{
    return {::toc_instrument_protocols(get()), keeper()};
}

inline toc::provision_list instrument::provisions() const
{
    return {::toc_instrument_provisions(get()), keeper()};
}

inline std::int32_t instrument::registered() const
{
    return ::toc_instrument_registered(get());
}

inline std::optional<std::string_view> instrument::registration() const
{
    return detail::text(::toc_instrument_registration(get()));
}

inline toc::resource_list instrument::resources() const
{
    return {::toc_instrument_resources(get()), keeper()};
}

inline toc::rule_list instrument::rules() const
{
    return {::toc_instrument_rules(get()), keeper()};
}

inline std::optional<std::string_view> instrument::short_title(const char *language) const
{
    return detail::text(::toc_instrument_short_title(get(), language));
}

inline toc::text_list instrument::short_titles() const
{
    return {::toc_instrument_short_titles(get()), keeper()};
}

inline toc::source_list instrument::sources() const
{
    return {::toc_instrument_sources(get()), keeper()};
}

inline toc::text_list instrument::summaries() const
{
    return {::toc_instrument_summaries(get()), keeper()};
}

inline std::optional<std::string_view> instrument::summary(const char *language) const
{
    return detail::text(::toc_instrument_summary(get(), language));
}

inline toc::instrument instrument::supplements() const
{
    return {::toc_instrument_supplements(get()), keeper()};
}

inline toc::term_list instrument::terms() const
{
    return {::toc_instrument_terms(get()), keeper()};
}

inline std::optional<std::string_view> instrument::title(const char *language) const
{
    return detail::text(::toc_instrument_title(get(), language));
}

inline toc::text_list instrument::titles() const
{
    return {::toc_instrument_titles(get()), keeper()};
}

inline std::optional<std::string_view> instrument::unts() const
{
    return detail::text(::toc_instrument_unts(get()));
}

inline toc::wording_list instrument::wordings() const
{
    return {::toc_instrument_wordings(get()), keeper()};
}

inline toc::dataset opening::dataset() const
{
    return {::toc_opening_dataset(get()), keeper()};
}

inline std::int32_t opening::from() const
{
    return ::toc_opening_from(get());
}

inline std::uint32_t opening::index() const
{
    return ::toc_opening_index(get());
}

inline toc::instrument opening::instrument() const
{
    return {::toc_opening_instrument(get()), keeper()};
}

inline std::optional<std::string_view> opening::note(const char *language) const
{
    return detail::text(::toc_opening_note(get(), language));
}

inline toc::text_list opening::notes() const
{
    return {::toc_opening_notes(get()), keeper()};
}

inline std::optional<std::string_view> opening::place() const
{
    return detail::text(::toc_opening_place(get()));
}

inline toc::provision opening::provision() const
{
    return {::toc_opening_provision(get()), keeper()};
}

inline std::int32_t opening::until() const
{
    return ::toc_opening_until(get());
}

inline std::optional<std::string_view> organizations_name(std::int32_t number)
{
    return detail::text(::toc_organizations_name(number));
}

inline std::uint32_t rule::count() const
{
    return ::toc_rule_count(get());
}

inline toc::dataset rule::dataset() const
{
    return {::toc_rule_dataset(get()), keeper()};
}

inline std::uint32_t rule::days() const
{
    return ::toc_rule_days(get());
}

inline std::int32_t rule::entails() const
{
    return ::toc_rule_entails(get());
}

inline std::uint32_t rule::index() const
{
    return ::toc_rule_index(get());
}

inline toc::instrument rule::instrument() const
{
    return {::toc_rule_instrument(get()), keeper()};
}

inline std::int32_t rule::kind() const
{
    return ::toc_rule_kind(get());
}

inline std::optional<std::string_view> rule_kind_name(std::int32_t number)
{
    return detail::text(::toc_rule_kind_name(number));
}

inline std::uint32_t rule::months() const
{
    return ::toc_rule_months(get());
}

inline toc::instrument rule::not_before() const
{
    return {::toc_rule_not_before(get()), keeper()};
}

inline std::int32_t rule::organizations() const
{
    return ::toc_rule_organizations(get());
}

inline toc::provision rule::provision() const
{
    return {::toc_rule_provision(get()), keeper()};
}

inline toc::instrument rule::requires_() const
{
    return {::toc_rule_requires(get()), keeper()};
}

inline toc::text_list rule::summaries() const
{
    return {::toc_rule_summaries(get()), keeper()};
}

inline std::optional<std::string_view> rule::summary(const char *language) const
{
    return detail::text(::toc_rule_summary(get(), language));
}

inline std::uint32_t rule::years() const
{
    return ::toc_rule_years(get());
}

inline std::int32_t diagnostic::code() const
{
    return ::toc_diagnostic_code(get());
}

inline std::int32_t diagnostic_code_at(std::uint32_t position)
{
    return ::toc_diagnostic_code_at(position);
}

inline std::optional<std::string_view> diagnostic_code_help(std::int32_t code)
{
    return detail::text(::toc_diagnostic_code_help(code));
}

inline std::optional<std::string_view> diagnostic_code_name(std::int32_t code)
{
    return detail::text(::toc_diagnostic_code_name(code));
}

inline std::uint32_t diagnostic::column() const
{
    return ::toc_diagnostic_column(get());
}

inline std::optional<std::string_view> diagnostic::file() const
{
    return detail::text(::toc_diagnostic_file(get()));
}

inline std::optional<std::string_view> diagnostic::help() const
{
    return detail::text(::toc_diagnostic_help(get()));
}

inline std::uint32_t diagnostic::line() const
{
    return ::toc_diagnostic_line(get());
}

inline std::optional<std::string_view> diagnostic::message() const
{
    return detail::text(::toc_diagnostic_message(get()));
}

inline std::optional<std::string_view> diagnostic::name() const
{
    return detail::text(::toc_diagnostic_name(get()));
}

inline std::optional<std::string_view> diagnostic::path() const
{
    return detail::text(::toc_diagnostic_path(get()));
}

inline std::int32_t diagnostic::severity() const
{
    return ::toc_diagnostic_severity(get());
}

inline void loader::add_file(const char *path) const
{
    detail::check(::toc_loader_add_file(get(), path));
}

inline void loader::add_memory(std::string_view bytes, const char *name) const
{
    detail::check(::toc_loader_add_memory(get(), bytes.data(), bytes.size(), name));
}

inline toc::diagnostic loader::diagnostic_at(std::uint32_t position) const
{
    return {::toc_loader_diagnostic_at(get(), position), keeper()};
}

inline std::uint32_t loader::diagnostic_count() const
{
    return ::toc_loader_diagnostic_count(get());
}

inline std::uint32_t loader::error_count() const
{
    return ::toc_loader_error_count(get());
}

inline toc::dataset loader::finish() const
{
    const ::toc_dataset *out = nullptr;
    detail::check(::toc_loader_finish(get(), &out));
    return detail::owned<toc::dataset>(out, toc_dataset_unref, keeper());
}

inline toc::loader loader_new()
{
    ::toc_loader *out = nullptr;
    detail::check(::toc_loader_new(&out));
    return detail::owned<toc::loader>(out, toc_loader_free, {});
}

inline void loader::set_digest(std::int32_t wanted) const
{
    detail::check(::toc_loader_set_digest(get(), wanted));
}

inline void loader::set_max_bytes(std::size_t bytes) const
{
    detail::check(::toc_loader_set_max_bytes(get(), bytes));
}

inline void loader::set_max_diagnostics(std::uint32_t count) const
{
    detail::check(::toc_loader_set_max_diagnostics(get(), count));
}

inline void loader::set_search(std::int32_t wanted) const
{
    detail::check(::toc_loader_set_search(get(), wanted));
}

inline std::uint32_t loader::warning_count() const
{
    return ::toc_loader_warning_count(get());
}

inline toc::dataset agenda_item::dataset() const
{
    return {::toc_agenda_item_dataset(get()), keeper()};
}

inline std::uint32_t agenda_item::index() const
{
    return ::toc_agenda_item_index(get());
}

inline toc::meeting agenda_item::meeting() const
{
    return {::toc_agenda_item_meeting(get()), keeper()};
}

inline std::optional<std::string_view> agenda_item::number() const
{
    return detail::text(::toc_agenda_item_number(get()));
}

inline std::optional<std::string_view> agenda_item::title(const char *language) const
{
    return detail::text(::toc_agenda_item_title(get(), language));
}

inline toc::text_list agenda_item::titles() const
{
    return {::toc_agenda_item_titles(get()), keeper()};
}

inline std::optional<std::string_view> body::alias(const char *language) const
{
    return detail::text(::toc_body_alias(get(), language));
}

inline toc::text_list body::aliases() const
{
    return {::toc_body_aliases(get()), keeper()};
}

inline toc::body_list body::children() const
{
    return {::toc_body_children(get()), keeper()};
}

inline toc::claim_list body::claims() const
{
    return {::toc_body_claims(get()), keeper()};
}

inline toc::decision_list body::concerned_by() const
{
    return {::toc_body_concerned_by(get()), keeper()};
}

inline toc::dataset body::dataset() const
{
    return {::toc_body_dataset(get()), keeper()};
}

inline toc::decision_list body::decisions() const
{
    return {::toc_body_decisions(get()), keeper()};
}

inline toc::document_list body::documents() const
{
    return {::toc_body_documents(get()), keeper()};
}

inline toc::decision_list body::established_by() const
{
    return {::toc_body_established_by(get()), keeper()};
}

inline std::optional<std::string_view> body::id() const
{
    return detail::text(::toc_body_id(get()));
}

inline std::uint32_t body::index() const
{
    return ::toc_body_index(get());
}

inline std::int32_t body::kind() const
{
    return ::toc_body_kind(get());
}

inline std::optional<std::string_view> body_kind_name(std::int32_t number)
{
    return detail::text(::toc_body_kind_name(number));
}

inline toc::meeting_list body::meetings() const
{
    return {::toc_body_meetings(get()), keeper()};
}

inline std::optional<std::string_view> body::name(const char *language) const
{
    return detail::text(::toc_body_name(get(), language));
}

inline toc::text_list body::names() const
{
    return {::toc_body_names(get()), keeper()};
}

inline std::optional<std::string_view> body::note(const char *language) const
{
    return detail::text(::toc_body_note(get(), language));
}

inline toc::text_list body::notes() const
{
    return {::toc_body_notes(get()), keeper()};
}

inline std::optional<std::string_view> body::officer(const char *language) const
{
    return detail::text(::toc_body_officer(get(), language));
}

inline toc::text_list body::officers() const
{
    return {::toc_body_officers(get()), keeper()};
}

inline toc::body body::parent() const
{
    return {::toc_body_parent(get()), keeper()};
}

inline toc::provision body::provision() const
{
    return {::toc_body_provision(get()), keeper()};
}

inline toc::series_list body::series() const
{
    return {::toc_body_series(get()), keeper()};
}

inline std::optional<std::string_view> body::short_name(const char *language) const
{
    return detail::text(::toc_body_short_name(get(), language));
}

inline toc::text_list body::short_names() const
{
    return {::toc_body_short_names(get()), keeper()};
}

inline toc::source_list body::sources() const
{
    return {::toc_body_sources(get()), keeper()};
}

inline std::optional<std::string_view> body::symbol() const
{
    return detail::text(::toc_body_symbol(get()));
}

inline toc::agenda_item_list dataset::agenda_items() const
{
    return {::toc_dataset_agenda_items(get()), keeper()};
}

inline toc::series_list dataset::all_series() const
{
    return {::toc_dataset_all_series(get()), keeper()};
}

inline toc::body_list dataset::bodies() const
{
    return {::toc_dataset_bodies(get()), keeper()};
}

inline toc::body dataset::find_body(const char *id) const
{
    return {::toc_dataset_find_body(get(), id), keeper()};
}

inline toc::meeting dataset::find_meeting(const char *id) const
{
    return {::toc_dataset_find_meeting(get(), id), keeper()};
}

inline toc::meeting_list dataset::meetings() const
{
    return {::toc_dataset_meetings(get()), keeper()};
}

inline toc::agenda_item_list meeting::agenda() const
{
    return {::toc_meeting_agenda(get()), keeper()};
}

inline std::optional<std::string_view> meeting::attendance(const char *language) const
{
    return detail::text(::toc_meeting_attendance(get(), language));
}

inline toc::text_list meeting::attendances() const
{
    return {::toc_meeting_attendances(get()), keeper()};
}

inline toc::body meeting::body() const
{
    return {::toc_meeting_body(get()), keeper()};
}

inline toc::claim_list meeting::claims() const
{
    return {::toc_meeting_claims(get()), keeper()};
}

inline toc::dataset meeting::dataset() const
{
    return {::toc_meeting_dataset(get()), keeper()};
}

inline toc::decision_list meeting::decisions() const
{
    return {::toc_meeting_decisions(get()), keeper()};
}

inline toc::document_list meeting::documents() const
{
    return {::toc_meeting_documents(get()), keeper()};
}

inline toc::meeting meeting::during() const
{
    return {::toc_meeting_during(get()), keeper()};
}

inline std::int32_t meeting::end() const
{
    return ::toc_meeting_end(get());
}

inline std::int32_t meeting::format() const
{
    return ::toc_meeting_format(get());
}

inline std::optional<std::string_view> meeting_format_name(std::int32_t number)
{
    return detail::text(::toc_meeting_format_name(number));
}

inline std::optional<std::string_view> meeting::id() const
{
    return detail::text(::toc_meeting_id(get()));
}

inline std::uint32_t meeting::index() const
{
    return ::toc_meeting_index(get());
}

inline toc::instrument_list meeting::instruments() const
{
    return {::toc_meeting_instruments(get()), keeper()};
}

inline toc::body_list meeting::joint() const
{
    return {::toc_meeting_joint(get()), keeper()};
}

inline std::optional<std::string_view> meeting::note(const char *language) const
{
    return detail::text(::toc_meeting_note(get(), language));
}

inline toc::text_list meeting::notes() const
{
    return {::toc_meeting_notes(get()), keeper()};
}

inline std::optional<std::string_view> meeting::officer(const char *language) const
{
    return detail::text(::toc_meeting_officer(get(), language));
}

inline toc::text_list meeting::officers() const
{
    return {::toc_meeting_officers(get()), keeper()};
}

inline std::optional<std::string_view> meeting::outcome(const char *language) const
{
    return detail::text(::toc_meeting_outcome(get(), language));
}

inline toc::text_list meeting::outcomes() const
{
    return {::toc_meeting_outcomes(get()), keeper()};
}

inline std::optional<std::string_view> meeting::place() const
{
    return detail::text(::toc_meeting_place(get()));
}

inline toc::document meeting::report() const
{
    return {::toc_meeting_report(get()), keeper()};
}

inline std::int32_t meeting::scheduled_end() const
{
    return ::toc_meeting_scheduled_end(get());
}

inline std::int32_t meeting::scheduled_start() const
{
    return ::toc_meeting_scheduled_start(get());
}

inline std::uint32_t meeting::session() const
{
    return ::toc_meeting_session(get());
}

inline toc::source_list meeting::sources() const
{
    return {::toc_meeting_sources(get()), keeper()};
}

inline std::int32_t meeting::start() const
{
    return ::toc_meeting_start(get());
}

inline std::optional<std::string_view> meeting::title(const char *language) const
{
    return detail::text(::toc_meeting_title(get(), language));
}

inline toc::text_list meeting::titles() const
{
    return {::toc_meeting_titles(get()), keeper()};
}

inline toc::body series::body() const
{
    return {::toc_series_body(get()), keeper()};
}

inline toc::dataset series::dataset() const
{
    return {::toc_series_dataset(get()), keeper()};
}

inline std::uint32_t series::index() const
{
    return ::toc_series_index(get());
}

inline std::optional<std::string_view> series::note(const char *language) const
{
    return detail::text(::toc_series_note(get(), language));
}

inline toc::text_list series::notes() const
{
    return {::toc_series_notes(get()), keeper()};
}

inline std::optional<std::string_view> series::prefix() const
{
    return detail::text(::toc_series_prefix(get()));
}

inline toc::source_list series::sources() const
{
    return {::toc_series_sources(get()), keeper()};
}

inline std::int32_t series::verified() const
{
    return ::toc_series_verified(get());
}

inline toc::near_list near(const toc::dataset &dataset, const char *text, std::int32_t kind, std::uint32_t most)
{
    ::toc_near_list *out = nullptr;
    detail::check(::toc_near(dataset.get(), text, kind, most, &out));
    return detail::owned<toc::near_list>(out, toc_near_list_free, dataset.keeper());
}

inline std::uint32_t near_match::distance() const
{
    return ::toc_near_match_distance(get());
}

inline std::optional<std::string_view> near_match::id() const
{
    return detail::text(::toc_near_match_id(get()));
}

inline std::int32_t near_match::kind() const
{
    return ::toc_near_match_kind(get());
}

inline std::optional<std::string_view> near_match::text() const
{
    return detail::text(::toc_near_match_text(get()));
}

inline toc::near_list near_word(const toc::dataset &dataset, const char *word, std::uint32_t most)
{
    ::toc_near_list *out = nullptr;
    detail::check(::toc_near_word(dataset.get(), word, most, &out));
    return detail::owned<toc::near_list>(out, toc_near_list_free, dataset.keeper());
}

inline toc::participant dataset::find_participant(const char *id) const
{
    return {::toc_dataset_find_participant(get(), id), keeper()};
}

inline toc::participant_list dataset::participants() const
{
    return {::toc_dataset_participants(get()), keeper()};
}

inline toc::action_list participant::actions() const
{
    return {::toc_participant_actions(get()), keeper()};
}

inline std::optional<std::string_view> participant::alias(const char *language) const
{
    return detail::text(::toc_participant_alias(get(), language));
}

inline toc::text_list participant::aliases() const
{
    return {::toc_participant_aliases(get()), keeper()};
}

inline std::optional<std::string_view> participant::alpha2() const
{
    return detail::text(::toc_participant_alpha2(get()));
}

inline std::optional<std::string_view> participant::alpha3() const
{
    return detail::text(::toc_participant_alpha3(get()));
}

inline toc::claim_list participant::claims() const
{
    return {::toc_participant_claims(get()), keeper()};
}

inline toc::dataset participant::dataset() const
{
    return {::toc_participant_dataset(get()), keeper()};
}

inline std::optional<std::string_view> participant::formal_name(const char *language) const
{
    return detail::text(::toc_participant_formal_name(get(), language));
}

inline toc::text_list participant::formal_names() const
{
    return {::toc_participant_formal_names(get()), keeper()};
}

inline std::int32_t participant::group() const
{
    return ::toc_participant_group(get());
}

inline std::optional<std::string_view> participant::id() const
{
    return detail::text(::toc_participant_id(get()));
}

inline std::uint32_t participant::index() const
{
    return ::toc_participant_index(get());
}

inline std::int32_t participant::kind() const
{
    return ::toc_participant_kind(get());
}

inline std::optional<std::string_view> participant_kind_name(std::int32_t number)
{
    return detail::text(::toc_participant_kind_name(number));
}

inline std::optional<std::string_view> participant::m49() const
{
    return detail::text(::toc_participant_m49(get()));
}

inline std::optional<std::string_view> participant::name(const char *language) const
{
    return detail::text(::toc_participant_name(get(), language));
}

inline toc::text_list participant::names() const
{
    return {::toc_participant_names(get()), keeper()};
}

inline std::optional<std::string_view> participant::note(const char *language) const
{
    return detail::text(::toc_participant_note(get(), language));
}

inline toc::text_list participant::notes() const
{
    return {::toc_participant_notes(get()), keeper()};
}

inline toc::participation_list participant::participations() const
{
    return {::toc_participant_participations(get()), keeper()};
}

inline toc::participant participant::predecessor() const
{
    return {::toc_participant_predecessor(get()), keeper()};
}

inline toc::source_list participant::sources() const
{
    return {::toc_participant_sources(get()), keeper()};
}

inline toc::participant_list participant::successors() const
{
    return {::toc_participant_successors(get()), keeper()};
}

inline std::optional<std::string_view> regional_group_name(std::int32_t number)
{
    return detail::text(::toc_regional_group_name(number));
}

inline toc::example_list dataset::examples() const
{
    return {::toc_dataset_examples(get()), keeper()};
}

inline toc::phrase dataset::find_phrase(const char *id) const
{
    return {::toc_dataset_find_phrase(get(), id), keeper()};
}

inline toc::phrase_list dataset::phrases() const
{
    return {::toc_dataset_phrases(get()), keeper()};
}

inline toc::wording_list dataset::wordings() const
{
    return {::toc_dataset_wordings(get()), keeper()};
}

inline std::optional<std::string_view> example::context_id() const
{
    return detail::text(::toc_example_context_id(get()));
}

inline std::int32_t example::context_kind() const
{
    return ::toc_example_context_kind(get());
}

inline toc::dataset example::dataset() const
{
    return {::toc_example_dataset(get()), keeper()};
}

inline std::uint32_t example::index() const
{
    return ::toc_example_index(get());
}

inline toc::instrument_list example::instruments() const
{
    return {::toc_example_instruments(get()), keeper()};
}

inline toc::phrase example::phrase() const
{
    return {::toc_example_phrase(get()), keeper()};
}

inline toc::provision_list example::provisions() const
{
    return {::toc_example_provisions(get()), keeper()};
}

inline std::int32_t example::state() const
{
    return ::toc_example_state(get());
}

inline std::optional<std::string_view> example::text(const char *language) const
{
    return detail::text(::toc_example_text(get(), language));
}

inline toc::text_list example::texts() const
{
    return {::toc_example_texts(get()), keeper()};
}

inline toc::dataset phrase::dataset() const
{
    return {::toc_phrase_dataset(get()), keeper()};
}

inline toc::example_list phrase::examples() const
{
    return {::toc_phrase_examples(get()), keeper()};
}

inline std::optional<std::string_view> phrase::form(const char *language) const
{
    return detail::text(::toc_phrase_form(get(), language));
}

inline toc::text_list phrase::forms() const
{
    return {::toc_phrase_forms(get()), keeper()};
}

inline std::optional<std::string_view> phrase::id() const
{
    return detail::text(::toc_phrase_id(get()));
}

inline std::uint32_t phrase::index() const
{
    return ::toc_phrase_index(get());
}

inline std::int32_t phrase::role() const
{
    return ::toc_phrase_role(get());
}

inline std::optional<std::string_view> phrase_role_name(std::int32_t number)
{
    return detail::text(::toc_phrase_role_name(number));
}

inline toc::source_list phrase::sources() const
{
    return {::toc_phrase_sources(get()), keeper()};
}

inline std::uint32_t phrase::value() const
{
    return ::toc_phrase_value(get());
}

inline toc::wording_list phrase::wordings() const
{
    return {::toc_phrase_wordings(get()), keeper()};
}

inline bool wording::capitals() const
{
    return ::toc_wording_capitals(get()) != 0;
}

inline toc::dataset wording::dataset() const
{
    return {::toc_wording_dataset(get()), keeper()};
}

inline std::optional<std::string_view> wording::first() const
{
    return detail::text(::toc_wording_first(get()));
}

inline std::uint32_t wording::index() const
{
    return ::toc_wording_index(get());
}

inline toc::instrument wording::instrument() const
{
    return {::toc_wording_instrument(get()), keeper()};
}

inline std::optional<std::string_view> wording::key() const
{
    return detail::text(::toc_wording_key(get()));
}

inline std::optional<std::string_view> wording::language() const
{
    return detail::text(::toc_wording_language(get()));
}

inline toc::phrase wording::phrase() const
{
    return {::toc_wording_phrase(get()), keeper()};
}

inline bool wording::stopped() const
{
    return ::toc_wording_stopped(get()) != 0;
}

inline toc::duty_list dataset::duties() const
{
    return {::toc_dataset_duties(get()), keeper()};
}

inline toc::duty dataset::find_duty(const char *id) const
{
    return {::toc_dataset_find_duty(get(), id), keeper()};
}

inline toc::provision dataset::find_provision(const char *id) const
{
    return {::toc_dataset_find_provision(get(), id), keeper()};
}

inline toc::provision_list dataset::provisions() const
{
    return {::toc_dataset_provisions(get()), keeper()};
}

inline toc::reference_list dataset::references() const
{
    return {::toc_dataset_references(get()), keeper()};
}

inline std::optional<std::string_view> duty::condition(const char *language) const
{
    return detail::text(::toc_duty_condition(get(), language));
}

inline toc::text_list duty::conditions() const
{
    return {::toc_duty_conditions(get()), keeper()};
}

inline toc::dataset duty::dataset() const
{
    return {::toc_duty_dataset(get()), keeper()};
}

inline std::uint32_t duty::days() const
{
    return ::toc_duty_days(get());
}

inline std::optional<std::string_view> duty::holder(const char *language) const
{
    return detail::text(::toc_duty_holder(get(), language));
}

inline toc::text_list duty::holders() const
{
    return {::toc_duty_holders(get()), keeper()};
}

inline std::optional<std::string_view> duty::id() const
{
    return detail::text(::toc_duty_id(get()));
}

inline std::uint32_t duty::index() const
{
    return ::toc_duty_index(get());
}

inline std::int32_t duty::kind() const
{
    return ::toc_duty_kind(get());
}

inline std::optional<std::string_view> duty_kind_name(std::int32_t number)
{
    return detail::text(::toc_duty_kind_name(number));
}

inline std::uint32_t duty::months() const
{
    return ::toc_duty_months(get());
}

inline toc::provision duty::provision() const
{
    return {::toc_duty_provision(get()), keeper()};
}

inline std::optional<std::string_view> duty::recipient(const char *language) const
{
    return detail::text(::toc_duty_recipient(get(), language));
}

inline toc::text_list duty::recipients() const
{
    return {::toc_duty_recipients(get()), keeper()};
}

inline std::optional<std::string_view> duty::recurrence(const char *language) const
{
    return detail::text(::toc_duty_recurrence(get(), language));
}

inline toc::text_list duty::recurrences() const
{
    return {::toc_duty_recurrences(get()), keeper()};
}

inline toc::text_list duty::summaries() const
{
    return {::toc_duty_summaries(get()), keeper()};
}

inline std::optional<std::string_view> duty::summary(const char *language) const
{
    return detail::text(::toc_duty_summary(get(), language));
}

inline std::optional<std::string_view> duty::timing(const char *language) const
{
    return detail::text(::toc_duty_timing(get(), language));
}

inline toc::text_list duty::timings() const
{
    return {::toc_duty_timings(get()), keeper()};
}

inline std::uint32_t duty::years() const
{
    return ::toc_duty_years(get());
}

inline std::optional<std::string_view> force_name(std::int32_t number)
{
    return detail::text(::toc_force_name(number));
}

inline toc::provision_list provision::children() const
{
    return {::toc_provision_children(get()), keeper()};
}

inline toc::reference_list provision::cited_by() const
{
    return {::toc_provision_cited_by(get()), keeper()};
}

inline toc::claim_list provision::claims() const
{
    return {::toc_provision_claims(get()), keeper()};
}

inline toc::dataset provision::dataset() const
{
    return {::toc_provision_dataset(get()), keeper()};
}

inline toc::decision_list provision::decisions() const
{
    return {::toc_provision_decisions(get()), keeper()};
}

inline toc::term_list provision::defines() const
{
    return {::toc_provision_defines(get()), keeper()};
}

inline std::uint32_t provision::depth() const
{
    return ::toc_provision_depth(get());
}

inline toc::duty_list provision::duties() const
{
    return {::toc_provision_duties(get()), keeper()};
}

inline std::int32_t provision::force() const
{
    return ::toc_provision_force(get());
}

inline std::optional<std::string_view> provision::heading(const char *language) const
{
    return detail::text(::toc_provision_heading(get(), language));
}

inline toc::text_list provision::headings() const
{
    return {::toc_provision_headings(get()), keeper()};
}

inline std::optional<std::string_view> provision::id() const
{
    return detail::text(::toc_provision_id(get()));
}

inline std::uint32_t provision::index() const
{
    return ::toc_provision_index(get());
}

inline toc::instrument provision::instrument() const
{
    return {::toc_provision_instrument(get()), keeper()};
}

inline std::int32_t provision::kind() const
{
    return ::toc_provision_kind(get());
}

inline std::optional<std::string_view> provision_kind_name(std::int32_t number)
{
    return detail::text(::toc_provision_kind_name(number));
}

inline std::optional<std::string_view> provision::number() const
{
    return detail::text(::toc_provision_number(get()));
}

inline toc::provision provision::parent() const
{
    return {::toc_provision_parent(get()), keeper()};
}

inline toc::reference_list provision::references() const
{
    return {::toc_provision_references(get()), keeper()};
}

inline std::int32_t provision::role() const
{
    return ::toc_provision_role(get());
}

inline toc::source_list provision::sources() const
{
    return {::toc_provision_sources(get()), keeper()};
}

inline std::uint32_t provision::subtree_end() const
{
    return ::toc_provision_subtree_end(get());
}

inline toc::text_list provision::summaries() const
{
    return {::toc_provision_summaries(get()), keeper()};
}

inline std::optional<std::string_view> provision::summary(const char *language) const
{
    return detail::text(::toc_provision_summary(get(), language));
}

inline std::optional<std::string_view> provision::text(const char *language) const
{
    return detail::text(::toc_provision_text(get(), language));
}

inline toc::text_list provision::texts() const
{
    return {::toc_provision_texts(get()), keeper()};
}

inline toc::topic_list provision::topics() const
{
    return {::toc_provision_topics(get()), keeper()};
}

inline toc::term_list provision::uses() const
{
    return {::toc_provision_uses(get()), keeper()};
}

inline toc::dataset reference::dataset() const
{
    return {::toc_reference_dataset(get()), keeper()};
}

inline std::uint32_t reference::index() const
{
    return ::toc_reference_index(get());
}

inline std::int32_t reference::kind() const
{
    return ::toc_reference_kind(get());
}

inline std::optional<std::string_view> reference_kind_name(std::int32_t number)
{
    return detail::text(::toc_reference_kind_name(number));
}

inline toc::decision reference::owner_decision() const
{
    return {::toc_reference_owner_decision(get()), keeper()};
}

inline toc::document reference::owner_document() const
{
    return {::toc_reference_owner_document(get()), keeper()};
}

inline std::optional<std::string_view> reference::owner_id() const
{
    return detail::text(::toc_reference_owner_id(get()));
}

inline std::int32_t reference::owner_kind() const
{
    return ::toc_reference_owner_kind(get());
}

inline toc::provision reference::owner_provision() const
{
    return {::toc_reference_owner_provision(get()), keeper()};
}

inline toc::decision reference::target_decision() const
{
    return {::toc_reference_target_decision(get()), keeper()};
}

inline toc::document reference::target_document() const
{
    return {::toc_reference_target_document(get()), keeper()};
}

inline std::optional<std::string_view> reference::target_id() const
{
    return detail::text(::toc_reference_target_id(get()));
}

inline toc::instrument reference::target_instrument() const
{
    return {::toc_reference_target_instrument(get()), keeper()};
}

inline std::int32_t reference::target_kind() const
{
    return ::toc_reference_target_kind(get());
}

inline toc::provision reference::target_provision() const
{
    return {::toc_reference_target_provision(get()), keeper()};
}

inline std::optional<std::string_view> role_name(std::int32_t number)
{
    return detail::text(::toc_role_name(number));
}

inline toc::resource dataset::find_resource(const char *id) const
{
    return {::toc_dataset_find_resource(get(), id), keeper()};
}

inline toc::resource_list dataset::resources() const
{
    return {::toc_dataset_resources(get()), keeper()};
}

inline std::optional<std::string_view> resource::author(const char *language) const
{
    return detail::text(::toc_resource_author(get(), language));
}

inline toc::text_list resource::authors() const
{
    return {::toc_resource_authors(get()), keeper()};
}

inline toc::body resource::body() const
{
    return {::toc_resource_body(get()), keeper()};
}

inline toc::claim_list resource::claims() const
{
    return {::toc_resource_claims(get()), keeper()};
}

inline toc::dataset resource::dataset() const
{
    return {::toc_resource_dataset(get()), keeper()};
}

inline std::int32_t resource::date() const
{
    return ::toc_resource_date(get());
}

inline toc::edition_list resource::editions() const
{
    return {::toc_resource_editions(get()), keeper()};
}

inline std::optional<std::string_view> resource::href() const
{
    return detail::text(::toc_resource_href(get()));
}

inline std::optional<std::string_view> resource::id() const
{
    return detail::text(::toc_resource_id(get()));
}

inline std::uint32_t resource::index() const
{
    return ::toc_resource_index(get());
}

inline toc::instrument_list resource::instruments() const
{
    return {::toc_resource_instruments(get()), keeper()};
}

inline std::optional<std::string_view> resource::isbn() const
{
    return detail::text(::toc_resource_isbn(get()));
}

inline std::int32_t resource::kind() const
{
    return ::toc_resource_kind(get());
}

inline std::optional<std::string_view> resource_kind_name(std::int32_t number)
{
    return detail::text(::toc_resource_kind_name(number));
}

inline std::optional<std::string_view> resource::languages() const
{
    return detail::text(::toc_resource_languages(get()));
}

inline toc::meeting resource::meeting() const
{
    return {::toc_resource_meeting(get()), keeper()};
}

inline std::optional<std::string_view> resource::note(const char *language) const
{
    return detail::text(::toc_resource_note(get(), language));
}

inline toc::text_list resource::notes() const
{
    return {::toc_resource_notes(get()), keeper()};
}

inline std::optional<std::string_view> resource::sales_number() const
{
    return detail::text(::toc_resource_sales_number(get()));
}

inline toc::source_list resource::sources() const
{
    return {::toc_resource_sources(get()), keeper()};
}

inline toc::term_list resource::terms() const
{
    return {::toc_resource_terms(get()), keeper()};
}

inline std::optional<std::string_view> resource::title(const char *language) const
{
    return detail::text(::toc_resource_title(get(), language));
}

inline toc::text_list resource::titles() const
{
    return {::toc_resource_titles(get()), keeper()};
}

inline std::string fold(const toc::dataset &dataset, const char *text)
{
    return detail::written([&](char *buffer, std::size_t size) { return ::toc_fold(dataset.get(), text, buffer, size); });
}

inline std::uint32_t hit::contribution_count() const
{
    return ::toc_hit_contribution_count(get());
}

inline std::optional<std::string_view> hit::contribution_field(std::uint32_t position) const
{
    return detail::text(::toc_hit_contribution_field(get(), position));
}

inline std::uint32_t hit::contribution_frequency(std::uint32_t position) const
{
    return ::toc_hit_contribution_frequency(get(), position);
}

inline std::optional<std::string_view> hit::contribution_language(std::uint32_t position) const
{
    return detail::text(::toc_hit_contribution_language(get(), position));
}

inline std::int32_t hit::contribution_score(std::uint32_t position) const
{
    return ::toc_hit_contribution_score(get(), position);
}

inline std::optional<std::string_view> hit::contribution_term(std::uint32_t position) const
{
    return detail::text(::toc_hit_contribution_term(get(), position));
}

inline std::optional<std::string_view> hit::field() const
{
    return detail::text(::toc_hit_field(get()));
}

inline std::optional<std::string_view> hit::id() const
{
    return detail::text(::toc_hit_id(get()));
}

inline std::uint32_t hit::index() const
{
    return ::toc_hit_index(get());
}

inline std::int32_t hit::kind() const
{
    return ::toc_hit_kind(get());
}

inline std::optional<std::string_view> hit::language() const
{
    return detail::text(::toc_hit_language(get()));
}

inline toc::dataset hit_list::dataset() const
{
    return {::toc_hit_list_dataset(get()), keeper()};
}

inline bool hit_list::is_partial() const
{
    return ::toc_hit_list_is_partial(get()) != 0;
}

inline std::uint32_t hit_list::total() const
{
    return ::toc_hit_list_total(get());
}

inline std::int32_t hit::score() const
{
    return ::toc_hit_score(get());
}

inline std::optional<std::string_view> hit::snippet() const
{
    return detail::text(::toc_hit_snippet(get()));
}

inline std::uint32_t hit::span_count() const
{
    return ::toc_hit_span_count(get());
}

inline std::uint32_t hit::span_end(std::uint32_t position) const
{
    return ::toc_hit_span_end(get(), position);
}

inline std::uint32_t hit::span_start(std::uint32_t position) const
{
    return ::toc_hit_span_start(get(), position);
}

inline std::optional<std::string_view> hit::text() const
{
    return detail::text(::toc_hit_text(get()));
}

inline toc::query query_new(const toc::dataset &dataset, const char *text)
{
    ::toc_query *out = nullptr;
    detail::check(::toc_query_new(dataset.get(), text, &out));
    return detail::owned<toc::query>(out, toc_query_free, dataset.keeper());
}

inline toc::hit_list query::run() const
{
    ::toc_hit_list *out = nullptr;
    detail::check(::toc_query_run(get(), &out));
    return detail::owned<toc::hit_list>(out, toc_hit_list_free, keeper());
}

inline void query::set_dates(std::int32_t first, std::int32_t last) const
{
    detail::check(::toc_query_set_dates(get(), first, last));
}

inline void query::set_instrument(const toc::instrument &instrument) const
{
    detail::check(::toc_query_set_instrument(get(), instrument.get()));
}

inline void query::set_kind(std::int32_t kind) const
{
    detail::check(::toc_query_set_kind(get(), kind));
}

inline void query::set_language(const char *language) const
{
    detail::check(::toc_query_set_language(get(), language));
}

inline void query::set_limit(std::uint32_t most) const
{
    detail::check(::toc_query_set_limit(get(), most));
}

inline toc::dataset claim::dataset() const
{
    return {::toc_claim_dataset(get()), keeper()};
}

inline std::uint32_t claim::index() const
{
    return ::toc_claim_index(get());
}

inline std::optional<std::string_view> claim::of() const
{
    return detail::text(::toc_claim_of(get()));
}

inline std::optional<std::string_view> claim::owner_id() const
{
    return detail::text(::toc_claim_owner_id(get()));
}

inline std::int32_t claim::owner_kind() const
{
    return ::toc_claim_owner_kind(get());
}

inline toc::source_list claim::sources() const
{
    return {::toc_claim_sources(get()), keeper()};
}

inline std::optional<std::string_view> claim::value() const
{
    return detail::text(::toc_claim_value(get()));
}

inline std::optional<std::string_view> claim::why(const char *language) const
{
    return detail::text(::toc_claim_why(get(), language));
}

inline toc::text_list claim::whys() const
{
    return {::toc_claim_whys(get()), keeper()};
}

inline std::int32_t coverage::as_of() const
{
    return ::toc_coverage_as_of(get());
}

inline toc::dataset coverage::dataset() const
{
    return {::toc_coverage_dataset(get()), keeper()};
}

inline std::uint32_t coverage::index() const
{
    return ::toc_coverage_index(get());
}

inline toc::instrument coverage::instrument() const
{
    return {::toc_coverage_instrument(get()), keeper()};
}

inline std::int32_t coverage::level() const
{
    return ::toc_coverage_level(get());
}

inline std::optional<std::string_view> coverage_level_name(std::int32_t number)
{
    return detail::text(::toc_coverage_level_name(number));
}

inline std::optional<std::string_view> coverage::note(const char *language) const
{
    return detail::text(::toc_coverage_note(get(), language));
}

inline toc::text_list coverage::notes() const
{
    return {::toc_coverage_notes(get()), keeper()};
}

inline std::int32_t coverage::section() const
{
    return ::toc_coverage_section(get());
}

inline std::optional<std::string_view> coverage_section_name(std::int32_t number)
{
    return detail::text(::toc_coverage_section_name(number));
}

inline toc::source_list coverage::sources() const
{
    return {::toc_coverage_sources(get()), keeper()};
}

inline toc::claim_list dataset::claims() const
{
    return {::toc_dataset_claims(get()), keeper()};
}

inline toc::coverage_list dataset::coverages() const
{
    return {::toc_dataset_coverages(get()), keeper()};
}

inline toc::source dataset::find_source(const char *id) const
{
    return {::toc_dataset_find_source(get(), id), keeper()};
}

inline toc::part_list dataset::parts() const
{
    return {::toc_dataset_parts(get()), keeper()};
}

inline toc::source_list dataset::sources() const
{
    return {::toc_dataset_sources(get()), keeper()};
}

inline std::int32_t part::as_of() const
{
    return ::toc_part_as_of(get());
}

inline toc::dataset part::dataset() const
{
    return {::toc_part_dataset(get()), keeper()};
}

inline std::optional<std::string_view> part::edition() const
{
    return detail::text(::toc_part_edition(get()));
}

inline std::optional<std::string_view> part::format() const
{
    return detail::text(::toc_part_format(get()));
}

inline std::uint32_t part::index() const
{
    return ::toc_part_index(get());
}

inline std::optional<std::string_view> part::name() const
{
    return detail::text(::toc_part_name(get()));
}

inline toc::dataset source::dataset() const
{
    return {::toc_source_dataset(get()), keeper()};
}

inline std::int32_t source::date() const
{
    return ::toc_source_date(get());
}

inline std::optional<std::string_view> source::href() const
{
    return detail::text(::toc_source_href(get()));
}

inline std::optional<std::string_view> source::id() const
{
    return detail::text(::toc_source_id(get()));
}

inline std::uint32_t source::index() const
{
    return ::toc_source_index(get());
}

inline std::int32_t source::kind() const
{
    return ::toc_source_kind(get());
}

inline std::optional<std::string_view> source_kind_name(std::int32_t number)
{
    return detail::text(::toc_source_kind_name(number));
}

inline std::optional<std::string_view> source::note(const char *language) const
{
    return detail::text(::toc_source_note(get(), language));
}

inline toc::text_list source::notes() const
{
    return {::toc_source_notes(get()), keeper()};
}

inline std::optional<std::string_view> source::title(const char *language) const
{
    return detail::text(::toc_source_title(get(), language));
}

inline toc::text_list source::titles() const
{
    return {::toc_source_titles(get()), keeper()};
}

inline std::int32_t source::verified() const
{
    return ::toc_source_verified(get());
}

inline std::optional<std::string_view> verified_name(std::int32_t number)
{
    return detail::text(::toc_verified_name(number));
}

inline toc::participation_list dataset::participations() const
{
    return {::toc_dataset_participations(get()), keeper()};
}

inline std::pair<std::uint32_t, std::uint32_t> instrument::count_at(std::int32_t criterion, std::int32_t date) const
{
    std::uint32_t unknown = 0;
    auto result = ::toc_instrument_count_at(get(), criterion, date, &unknown);
    return {result, unknown};
}

inline toc::participation_list instrument::participations_at(std::int32_t criterion, std::int32_t date) const
{
    ::toc_participation_list *out = nullptr;
    detail::check(::toc_instrument_participations_at(get(), criterion, date, &out));
    return detail::owned<toc::participation_list>(out, toc_participation_list_free, keeper());
}

inline std::int32_t instrument::status(std::int32_t date) const
{
    return ::toc_instrument_status(get(), date);
}

inline toc::participation participant::participation(const toc::instrument &instrument) const
{
    return {::toc_participant_participation(get(), instrument.get()), keeper()};
}

inline toc::action_list participation::actions() const
{
    return {::toc_participation_actions(get()), keeper()};
}

inline std::int32_t participation::answer(std::int32_t criterion, std::int32_t date) const
{
    return ::toc_participation_answer(get(), criterion, date);
}

inline toc::action participation::consent() const
{
    return {::toc_participation_consent(get()), keeper()};
}

inline toc::dataset participation::dataset() const
{
    return {::toc_participation_dataset(get()), keeper()};
}

inline std::int32_t participation::deposited() const
{
    return ::toc_participation_deposited(get());
}

inline std::int32_t participation::deposited_earliest() const
{
    return ::toc_participation_deposited_earliest(get());
}

inline std::int32_t participation::deposited_latest() const
{
    return ::toc_participation_deposited_latest(get());
}

inline std::int32_t participation::ended() const
{
    return ::toc_participation_ended(get());
}

inline std::int32_t participation::ended_earliest() const
{
    return ::toc_participation_ended_earliest(get());
}

inline std::int32_t participation::ended_latest() const
{
    return ::toc_participation_ended_latest(get());
}

inline std::int32_t participation::in_force() const
{
    return ::toc_participation_in_force(get());
}

inline std::int32_t participation::in_force_earliest() const
{
    return ::toc_participation_in_force_earliest(get());
}

inline std::int32_t participation::in_force_latest() const
{
    return ::toc_participation_in_force_latest(get());
}

inline std::uint32_t participation::index() const
{
    return ::toc_participation_index(get());
}

inline toc::instrument participation::instrument() const
{
    return {::toc_participation_instrument(get()), keeper()};
}

inline toc::participant participation::participant() const
{
    return {::toc_participation_participant(get()), keeper()};
}

inline toc::action participation::signature() const
{
    return {::toc_participation_signature(get()), keeper()};
}

inline std::int32_t participation::signed_() const
{
    return ::toc_participation_signed(get());
}

inline std::int32_t participation::signed_earliest() const
{
    return ::toc_participation_signed_earliest(get());
}

inline std::int32_t participation::signed_latest() const
{
    return ::toc_participation_signed_latest(get());
}

inline std::int32_t participation::status(std::int32_t date) const
{
    return ::toc_participation_status(get(), date);
}

inline toc::action participation::withdrawal() const
{
    return {::toc_participation_withdrawal(get()), keeper()};
}

inline std::int32_t status(const toc::participant &participant, const toc::instrument &instrument, std::int32_t date)
{
    return ::toc_status(participant.get(), instrument.get(), date);
}

inline std::string_view status_name(std::int32_t status)
{
    return ::toc_status_name(status);
}

inline std::string symbol_base(const char *symbol)
{
    return detail::written([&](char *buffer, std::size_t size) { return ::toc_symbol_base(symbol, buffer, size); });
}

inline std::int32_t symbol_compare(const char *first, const char *second)
{
    return ::toc_symbol_compare(first, second);
}

inline bool symbol_is_valid(const char *text)
{
    return ::toc_symbol_is_valid(text) != 0;
}

inline std::string symbol_modifier(const char *symbol, std::uint32_t position)
{
    return detail::written([&](char *buffer, std::size_t size) { return ::toc_symbol_modifier(symbol, position, buffer, size); });
}

inline std::uint32_t symbol_modifier_count(const char *symbol)
{
    return ::toc_symbol_modifier_count(symbol);
}

inline std::string symbol_normalize(const char *text)
{
    return detail::written([&](char *buffer, std::size_t size) { return ::toc_symbol_normalize(text, buffer, size); });
}

inline std::string symbol_organ(const char *symbol)
{
    return detail::written([&](char *buffer, std::size_t size) { return ::toc_symbol_organ(symbol, buffer, size); });
}

inline std::int32_t symbol_relation(const char *first, const char *second)
{
    return ::toc_symbol_relation(first, second);
}

inline std::string_view symbol_relation_name(std::int32_t relation)
{
    return ::toc_symbol_relation_name(relation);
}

inline std::string symbol_series(const char *symbol)
{
    return detail::written([&](char *buffer, std::size_t size) { return ::toc_symbol_series(symbol, buffer, size); });
}

inline std::int32_t symbol_year(const char *symbol)
{
    return ::toc_symbol_year(symbol);
}

inline toc::term dataset::find_term(const char *id) const
{
    return {::toc_dataset_find_term(get(), id), keeper()};
}

inline toc::topic dataset::find_topic(const char *id) const
{
    return {::toc_dataset_find_topic(get(), id), keeper()};
}

inline toc::term_list dataset::terms() const
{
    return {::toc_dataset_terms(get()), keeper()};
}

inline toc::topic_list dataset::topics() const
{
    return {::toc_dataset_topics(get()), keeper()};
}

inline toc::dataset term::dataset() const
{
    return {::toc_term_dataset(get()), keeper()};
}

inline toc::provision term::defined_by() const
{
    return {::toc_term_defined_by(get()), keeper()};
}

inline std::optional<std::string_view> term::gloss(const char *language) const
{
    return detail::text(::toc_term_gloss(get(), language));
}

inline toc::text_list term::glosses() const
{
    return {::toc_term_glosses(get()), keeper()};
}

inline std::optional<std::string_view> term::id() const
{
    return detail::text(::toc_term_id(get()));
}

inline std::uint32_t term::index() const
{
    return ::toc_term_index(get());
}

inline toc::instrument term::instrument() const
{
    return {::toc_term_instrument(get()), keeper()};
}

inline std::optional<std::string_view> term::label(const char *language) const
{
    return detail::text(::toc_term_label(get(), language));
}

inline toc::text_list term::labels() const
{
    return {::toc_term_labels(get()), keeper()};
}

inline toc::term_list term::see() const
{
    return {::toc_term_see(get()), keeper()};
}

inline toc::term_list term::seen_from() const
{
    return {::toc_term_seen_from(get()), keeper()};
}

inline toc::source_list term::sources() const
{
    return {::toc_term_sources(get()), keeper()};
}

inline toc::provision_list term::used_in() const
{
    return {::toc_term_used_in(get()), keeper()};
}

inline toc::dataset topic::dataset() const
{
    return {::toc_topic_dataset(get()), keeper()};
}

inline std::optional<std::string_view> topic::id() const
{
    return detail::text(::toc_topic_id(get()));
}

inline std::uint32_t topic::index() const
{
    return ::toc_topic_index(get());
}

inline std::optional<std::string_view> topic::name(const char *language) const
{
    return detail::text(::toc_topic_name(get(), language));
}

inline toc::text_list topic::names() const
{
    return {::toc_topic_names(get()), keeper()};
}

inline toc::provision_list topic::provisions() const
{
    return {::toc_topic_provisions(get()), keeper()};
}

inline toc::text_list dataset::texts() const
{
    return {::toc_dataset_texts(get()), keeper()};
}

inline toc::dataset text::dataset() const
{
    return {::toc_text_dataset(get()), keeper()};
}

inline std::uint32_t text::index() const
{
    return ::toc_text_index(get());
}

inline std::optional<std::string_view> text::language() const
{
    return detail::text(::toc_text_language(get()));
}

inline std::int32_t text::since() const
{
    return ::toc_text_since(get());
}

inline std::int32_t text::status() const
{
    return ::toc_text_status(get());
}

inline std::optional<std::string_view> text_status_name(std::int32_t number)
{
    return detail::text(::toc_text_status_name(number));
}

inline std::optional<std::string_view> text::string() const
{
    return detail::text(::toc_text_string(get()));
}

inline std::int32_t text::until() const
{
    return ::toc_text_until(get());
}

inline toc::action instrument::decisive_deposit() const
{
    return {::toc_instrument_decisive_deposit(get()), keeper()};
}

inline toc::action instrument::deposit(std::uint32_t n) const
{
    return {::toc_instrument_deposit(get(), n), keeper()};
}

inline toc::participation_list instrument::participations_with(std::int32_t status, std::int32_t date) const
{
    ::toc_participation_list *out = nullptr;
    detail::check(::toc_instrument_participations_with(get(), status, date, &out));
    return detail::owned<toc::participation_list>(out, toc_participation_list_free, keeper());
}

inline toc::action moment::action() const
{
    return {::toc_moment_action(get()), keeper()};
}

inline std::int32_t moment::date() const
{
    return ::toc_moment_date(get());
}

inline toc::decision moment::decision() const
{
    return {::toc_moment_decision(get()), keeper()};
}

inline std::int32_t moment::earliest() const
{
    return ::toc_moment_earliest(get());
}

inline toc::event moment::event() const
{
    return {::toc_moment_event(get()), keeper()};
}

inline toc::instrument moment::instrument() const
{
    return {::toc_moment_instrument(get()), keeper()};
}

inline bool moment::is_certain() const
{
    return ::toc_moment_is_certain(get()) != 0;
}

inline std::int32_t moment::kind() const
{
    return ::toc_moment_kind(get());
}

inline std::optional<std::string_view> moment_kind_name(std::int32_t kind)
{
    return detail::text(::toc_moment_kind_name(kind));
}

inline std::int32_t moment::latest() const
{
    return ::toc_moment_latest(get());
}

inline toc::meeting moment::meeting() const
{
    return {::toc_moment_meeting(get()), keeper()};
}

inline toc::participant moment::participant() const
{
    return {::toc_moment_participant(get()), keeper()};
}

inline std::int32_t moment::until() const
{
    return ::toc_moment_until(get());
}

inline toc::moment_list timeline(const toc::dataset &dataset, std::int32_t first, std::int32_t last, const toc::instrument &instrument, const toc::participant &participant, std::uint32_t kinds)
{
    ::toc_moment_list *out = nullptr;
    detail::check(::toc_timeline(dataset.get(), first, last, instrument.get(), participant.get(), kinds, &out));
    return detail::owned<toc::moment_list>(out, toc_moment_list_free, dataset.keeper());
}

inline std::optional<std::string> dataset::to_xml() const
{
    return detail::owned_text(::toc_dataset_to_xml(get()));
}

inline std::optional<std::string> part::to_xml() const
{
    return detail::owned_text(::toc_part_to_xml(get()));
}
}

#endif
