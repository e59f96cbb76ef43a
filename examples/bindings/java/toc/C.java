// SPDX-License-Identifier: MIT
// Made by examples/bindings/generate from libtoc-api.json: the functions as JNA wants them.
package toc;

import com.sun.jna.IntegerType;
import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import java.util.Map;

interface C extends Library {
    C LIBRARY = Native.load("libtoc.so.0", C.class, Map.of(Library.OPTION_STRING_ENCODING, "UTF-8"));

    /** size_t. */
    final class Size extends IntegerType {
        private static final long serialVersionUID = 1;

        public Size() {
            this(0);
        }

        Size(long value) {
            super(Native.SIZE_T_SIZE, value, true);
        }
    }

    Pointer toc_dataset_ref(Pointer dataset);

    void toc_dataset_unref(Pointer dataset);

    void toc_free(Pointer string);

    void toc_action_list_free(Pointer it);

    int toc_action_list_count(Pointer list);

    Pointer toc_action_list_at(Pointer list, int position);

    void toc_agenda_item_list_free(Pointer it);

    int toc_agenda_item_list_count(Pointer list);

    Pointer toc_agenda_item_list_at(Pointer list, int position);

    void toc_body_list_free(Pointer it);

    int toc_body_list_count(Pointer list);

    Pointer toc_body_list_at(Pointer list, int position);

    void toc_citation_list_free(Pointer it);

    int toc_citation_list_count(Pointer list);

    Pointer toc_citation_list_at(Pointer list, int position);

    void toc_claim_list_free(Pointer it);

    int toc_claim_list_count(Pointer list);

    Pointer toc_claim_list_at(Pointer list, int position);

    void toc_correction_list_free(Pointer it);

    int toc_correction_list_count(Pointer list);

    Pointer toc_correction_list_at(Pointer list, int position);

    void toc_coverage_list_free(Pointer it);

    int toc_coverage_list_count(Pointer list);

    Pointer toc_coverage_list_at(Pointer list, int position);

    void toc_decision_list_free(Pointer it);

    int toc_decision_list_count(Pointer list);

    Pointer toc_decision_list_at(Pointer list, int position);

    void toc_difference_list_free(Pointer it);

    int toc_difference_list_count(Pointer list);

    Pointer toc_difference_list_at(Pointer list, int position);

    void toc_document_list_free(Pointer it);

    int toc_document_list_count(Pointer list);

    Pointer toc_document_list_at(Pointer list, int position);

    void toc_duty_list_free(Pointer it);

    int toc_duty_list_count(Pointer list);

    Pointer toc_duty_list_at(Pointer list, int position);

    void toc_edition_list_free(Pointer it);

    int toc_edition_list_count(Pointer list);

    Pointer toc_edition_list_at(Pointer list, int position);

    void toc_event_list_free(Pointer it);

    int toc_event_list_count(Pointer list);

    Pointer toc_event_list_at(Pointer list, int position);

    void toc_example_list_free(Pointer it);

    int toc_example_list_count(Pointer list);

    Pointer toc_example_list_at(Pointer list, int position);

    void toc_explanation_free(Pointer it);

    int toc_explanation_count(Pointer list);

    Pointer toc_explanation_at(Pointer list, int position);

    void toc_hit_list_free(Pointer it);

    int toc_hit_list_count(Pointer list);

    Pointer toc_hit_list_at(Pointer list, int position);

    void toc_import_free(Pointer it);

    void toc_instrument_list_free(Pointer it);

    int toc_instrument_list_count(Pointer list);

    Pointer toc_instrument_list_at(Pointer list, int position);

    void toc_loader_free(Pointer it);

    void toc_meeting_list_free(Pointer it);

    int toc_meeting_list_count(Pointer list);

    Pointer toc_meeting_list_at(Pointer list, int position);

    void toc_moment_list_free(Pointer it);

    int toc_moment_list_count(Pointer list);

    Pointer toc_moment_list_at(Pointer list, int position);

    void toc_near_list_free(Pointer it);

    int toc_near_list_count(Pointer list);

    Pointer toc_near_list_at(Pointer list, int position);

    void toc_opening_list_free(Pointer it);

    int toc_opening_list_count(Pointer list);

    Pointer toc_opening_list_at(Pointer list, int position);

    void toc_part_list_free(Pointer it);

    int toc_part_list_count(Pointer list);

    Pointer toc_part_list_at(Pointer list, int position);

    void toc_participant_list_free(Pointer it);

    int toc_participant_list_count(Pointer list);

    Pointer toc_participant_list_at(Pointer list, int position);

    void toc_participation_list_free(Pointer it);

    int toc_participation_list_count(Pointer list);

    Pointer toc_participation_list_at(Pointer list, int position);

    void toc_phrase_list_free(Pointer it);

    int toc_phrase_list_count(Pointer list);

    Pointer toc_phrase_list_at(Pointer list, int position);

    void toc_provision_list_free(Pointer it);

    int toc_provision_list_count(Pointer list);

    Pointer toc_provision_list_at(Pointer list, int position);

    void toc_query_free(Pointer it);

    void toc_reference_list_free(Pointer it);

    int toc_reference_list_count(Pointer list);

    Pointer toc_reference_list_at(Pointer list, int position);

    void toc_resource_list_free(Pointer it);

    int toc_resource_list_count(Pointer list);

    Pointer toc_resource_list_at(Pointer list, int position);

    void toc_rule_list_free(Pointer it);

    int toc_rule_list_count(Pointer list);

    Pointer toc_rule_list_at(Pointer list, int position);

    void toc_series_list_free(Pointer it);

    int toc_series_list_count(Pointer list);

    Pointer toc_series_list_at(Pointer list, int position);

    void toc_source_list_free(Pointer it);

    int toc_source_list_count(Pointer list);

    Pointer toc_source_list_at(Pointer list, int position);

    void toc_term_list_free(Pointer it);

    int toc_term_list_count(Pointer list);

    Pointer toc_term_list_at(Pointer list, int position);

    void toc_text_list_free(Pointer it);

    int toc_text_list_count(Pointer list);

    Pointer toc_text_list_at(Pointer list, int position);

    void toc_topic_list_free(Pointer it);

    int toc_topic_list_count(Pointer list);

    Pointer toc_topic_list_at(Pointer list, int position);

    void toc_wording_list_free(Pointer it);

    int toc_wording_list_count(Pointer list);

    Pointer toc_wording_list_at(Pointer list, int position);

    Pointer toc_action_claims(Pointer action);

    Pointer toc_action_dataset(Pointer action);

    int toc_action_date(Pointer action);

    int toc_action_earliest(Pointer action);

    int toc_action_effect(Pointer action);

    String toc_action_id(Pointer action);

    int toc_action_index(Pointer action);

    Pointer toc_action_instrument(Pointer action);

    int toc_action_kind(Pointer action);

    String toc_action_kind_name(int number);

    int toc_action_latest(Pointer action);

    String toc_action_note(Pointer action, String language);

    Pointer toc_action_notes(Pointer action);

    Pointer toc_action_participant(Pointer action);

    Pointer toc_action_participation(Pointer action);

    Pointer toc_action_provision(Pointer action);

    Pointer toc_action_responds(Pointer action);

    Pointer toc_action_responses(Pointer action);

    Pointer toc_action_sources(Pointer action);

    String toc_action_text(Pointer action, String language);

    Pointer toc_action_texts(Pointer action);

    Pointer toc_action_withdraws(Pointer action);

    Pointer toc_dataset_actions(Pointer dataset);

    Pointer toc_dataset_find_action(Pointer dataset, String id);

    Pointer toc_instrument_to_akn(Pointer instrument, String language);

    String toc_kind_name(int kind);

    String toc_result_message(int result);

    String toc_result_name(int result);

    int toc_version_number();

    String toc_version_string();

    Size toc_citation_end(Pointer citation);

    Pointer toc_citation_instrument(Pointer citation, int position);

    Pointer toc_citation_provision(Pointer citation, int position);

    Size toc_citation_start(Pointer citation);

    int toc_citation_state(Pointer citation);

    int toc_citation_target_count(Pointer citation);

    String toc_citation_target_id(Pointer citation, int position);

    int toc_citation_target_kind(Pointer citation, int position);

    Size toc_cite_format(Pointer provision, int style, String language, byte[] buffer, Size bufferSize);

    int toc_cite_scan(Pointer dataset, byte[] text, Size textSize, String language, String contextId, PointerByReference out);

    String toc_cite_state_name(int number);

    Pointer toc_find_provision(Pointer dataset, String text, String contextId);

    Size toc_provision_label(Pointer provision, String language, byte[] buffer, Size bufferSize);

    int toc_common_instruments(Pointer a, Pointer b, int date, IntByReference unknown, PointerByReference out);

    int toc_common_provisions(Pointer a, Pointer b, Pointer topic, int date, PointerByReference out);

    int toc_participant_duties(Pointer participant, int kind, int date, PointerByReference out);

    int toc_dataset_as_of(Pointer dataset);

    Pointer toc_dataset_builtin();

    String toc_dataset_edition(Pointer dataset);

    int toc_dataset_find_kind(Pointer dataset, String id);

    String toc_dataset_format(Pointer dataset);

    int toc_dataset_open_file(String path, int flags, PointerByReference out);

    int toc_dataset_open_memory(byte[] bytes, Size bytesSize, PointerByReference out);

    int toc_dataset_save(Pointer dataset, String path);

    Size toc_dataset_sha256(Pointer dataset, byte[] buffer, Size bufferSize);

    int toc_dataset_verify(Pointer dataset);

    int toc_date_add_days(int date, int days);

    int toc_date_add_months(int date, int months);

    int toc_date_compare(int first, int second);

    int toc_date_days_between(int first, int second);

    int toc_date_earliest(int date);

    Size toc_date_format(int date, byte[] buffer, Size bufferSize);

    int toc_date_is_full(int date);

    int toc_date_is_valid(int date);

    int toc_date_latest(int date);

    int toc_date_parse(String text);

    Pointer toc_dataset_decisions(Pointer dataset);

    Pointer toc_dataset_find_decision(Pointer dataset, String id);

    int toc_decision_adopted(Pointer decision);

    Pointer toc_decision_adopts(Pointer decision);

    Pointer toc_decision_bodies(Pointer decision);

    Pointer toc_decision_body(Pointer decision);

    Pointer toc_decision_cited_by(Pointer decision);

    Pointer toc_decision_claims(Pointer decision);

    Pointer toc_decision_dataset(Pointer decision);

    Pointer toc_decision_editions(Pointer decision);

    Pointer toc_decision_establishes(Pointer decision);

    String toc_decision_id(Pointer decision);

    int toc_decision_index(Pointer decision);

    Pointer toc_decision_instruments(Pointer decision);

    int toc_decision_kind(Pointer decision);

    String toc_decision_kind_name(int number);

    Pointer toc_decision_meeting(Pointer decision);

    String toc_decision_note(Pointer decision, String language);

    Pointer toc_decision_notes(Pointer decision);

    String toc_decision_number(Pointer decision);

    Pointer toc_decision_provisions(Pointer decision);

    Pointer toc_decision_references(Pointer decision);

    Pointer toc_decision_sources(Pointer decision);

    Pointer toc_decision_summaries(Pointer decision);

    String toc_decision_summary(Pointer decision, String language);

    String toc_decision_symbol(Pointer decision);

    String toc_decision_title(Pointer decision, String language);

    Pointer toc_decision_titles(Pointer decision);

    Pointer toc_decision_topics(Pointer decision);

    String toc_change_name(int change);

    int toc_diff(Pointer before, Pointer after, PointerByReference out);

    String toc_difference_after(Pointer difference);

    String toc_difference_before(Pointer difference);

    int toc_difference_change(Pointer difference);

    String toc_difference_id(Pointer difference);

    int toc_difference_kind(Pointer difference);

    String toc_difference_language(Pointer difference);

    String toc_difference_member(Pointer difference);

    Pointer toc_dataset_documents(Pointer dataset);

    Pointer toc_dataset_find_document(Pointer dataset, String id);

    String toc_document_agenda(Pointer document);

    Pointer toc_document_body(Pointer document);

    Pointer toc_document_cited_by(Pointer document);

    Pointer toc_document_claims(Pointer document);

    Pointer toc_document_dataset(Pointer document);

    int toc_document_date(Pointer document);

    Pointer toc_document_editions(Pointer document);

    Pointer toc_document_family(Pointer document);

    String toc_document_id(Pointer document);

    int toc_document_index(Pointer document);

    String toc_document_job(Pointer document);

    int toc_document_kind(Pointer document);

    String toc_document_kind_name(int number);

    String toc_document_languages(Pointer document);

    Pointer toc_document_meeting(Pointer document);

    String toc_document_note(Pointer document, String language);

    Pointer toc_document_notes(Pointer document);

    Pointer toc_document_of(Pointer document);

    Pointer toc_document_references(Pointer document);

    Pointer toc_document_reports_on(Pointer document);

    Pointer toc_document_sources(Pointer document);

    String toc_document_symbol(Pointer document);

    String toc_document_title(Pointer document, String language);

    Pointer toc_document_titles(Pointer document);

    Pointer toc_dataset_events(Pointer dataset);

    Pointer toc_dataset_find_event(Pointer dataset, String id);

    Pointer toc_event_dataset(Pointer event);

    int toc_event_date(Pointer event);

    Pointer toc_event_decision(Pointer event);

    String toc_event_id(Pointer event);

    int toc_event_index(Pointer event);

    Pointer toc_event_instruments(Pointer event);

    int toc_event_kind(Pointer event);

    String toc_event_kind_name(int number);

    Pointer toc_event_meeting(Pointer event);

    String toc_event_note(Pointer event, String language);

    Pointer toc_event_notes(Pointer event);

    String toc_event_place(Pointer event);

    Pointer toc_event_sources(Pointer event);

    String toc_event_title(Pointer event, String language);

    Pointer toc_event_titles(Pointer event);

    int toc_event_until(Pointer event);

    int toc_explanation_status(Pointer explanation);

    Pointer toc_reason_action(Pointer reason);

    Pointer toc_reason_coverage(Pointer reason);

    int toc_reason_date(Pointer reason);

    int toc_reason_earliest(Pointer reason);

    int toc_reason_kind(Pointer reason);

    String toc_reason_kind_name(int kind);

    int toc_reason_latest(Pointer reason);

    Pointer toc_reason_provision(Pointer reason);

    Pointer toc_reason_rule(Pointer reason);

    String toc_reason_sentence(Pointer reason);

    int toc_status_explain(Pointer participant, Pointer instrument, int date, PointerByReference out);

    Pointer toc_body_session(Pointer body, int session);

    Pointer toc_find_body(Pointer dataset, String name);

    Pointer toc_find_body_by_symbol(Pointer dataset, String symbol);

    Pointer toc_find_decision_by_number(Pointer dataset, int kind, String number);

    Pointer toc_find_decision_by_symbol(Pointer dataset, String symbol);

    Pointer toc_find_document_by_symbol(Pointer dataset, String symbol);

    Pointer toc_find_instrument(Pointer dataset, String name);

    Pointer toc_find_instrument_by_mtdsg(Pointer dataset, String number);

    Pointer toc_find_participant(Pointer dataset, String name);

    Pointer toc_find_participant_by_code(Pointer dataset, String code);

    Pointer toc_import_diagnostic_at(Pointer imported, int position);

    int toc_import_diagnostic_count(Pointer imported);

    int toc_import_expected(Pointer imported);

    int toc_import_leftover_count(Pointer imported);

    int toc_import_leftover_line(Pointer imported, int position);

    int toc_import_leftover_reason(Pointer imported, int position);

    String toc_import_leftover_text(Pointer imported, int position);

    int toc_import_placed(Pointer imported);

    int toc_import_text(Pointer dataset, String instrumentId, String language, byte[] bytes, Size bytesSize, PointerByReference out);

    Pointer toc_import_unplaced_at(Pointer imported, int position);

    int toc_import_unplaced_count(Pointer imported);

    String toc_import_xml(Pointer imported);

    Pointer toc_correction_dataset(Pointer correction);

    int toc_correction_date(Pointer correction);

    int toc_correction_index(Pointer correction);

    Pointer toc_correction_instrument(Pointer correction);

    int toc_correction_kind(Pointer correction);

    String toc_correction_kind_name(int number);

    String toc_correction_language(Pointer correction);

    String toc_correction_note(Pointer correction, String language);

    Pointer toc_correction_notes(Pointer correction);

    String toc_correction_notification(Pointer correction);

    Pointer toc_correction_sources(Pointer correction);

    Pointer toc_dataset_corrections(Pointer dataset);

    Pointer toc_dataset_editions(Pointer dataset);

    Pointer toc_dataset_find_instrument(Pointer dataset, String id);

    Pointer toc_dataset_instruments(Pointer dataset);

    Pointer toc_dataset_openings(Pointer dataset);

    Pointer toc_dataset_rules(Pointer dataset);

    Pointer toc_edition_dataset(Pointer edition);

    int toc_edition_date(Pointer edition);

    String toc_edition_format(Pointer edition);

    String toc_edition_href(Pointer edition);

    int toc_edition_index(Pointer edition);

    String toc_edition_language(Pointer edition);

    String toc_edition_owner_id(Pointer edition);

    int toc_edition_owner_kind(Pointer edition);

    Pointer toc_edition_sources(Pointer edition);

    String toc_entails_name(int number);

    Pointer toc_instrument_actions(Pointer instrument);

    int toc_instrument_adopted(Pointer instrument);

    String toc_instrument_adopted_at(Pointer instrument);

    Pointer toc_instrument_adopted_by(Pointer instrument);

    String toc_instrument_alias(Pointer instrument, String language);

    Pointer toc_instrument_aliases(Pointer instrument);

    String toc_instrument_annex(Pointer instrument);

    String toc_instrument_authentic(Pointer instrument);

    Pointer toc_instrument_cited_by(Pointer instrument);

    Pointer toc_instrument_claims(Pointer instrument);

    Pointer toc_instrument_corrections(Pointer instrument);

    Pointer toc_instrument_coverage(Pointer instrument);

    Pointer toc_instrument_dataset(Pointer instrument);

    Pointer toc_instrument_decisions(Pointer instrument);

    String toc_instrument_depositary(Pointer instrument);

    Pointer toc_instrument_divisions(Pointer instrument);

    Pointer toc_instrument_editions(Pointer instrument);

    Pointer toc_instrument_finalized_at(Pointer instrument);

    String toc_instrument_id(Pointer instrument);

    int toc_instrument_in_force(Pointer instrument);

    int toc_instrument_index(Pointer instrument);

    int toc_instrument_kind(Pointer instrument);

    String toc_instrument_kind_name(int number);

    String toc_instrument_mtdsg(Pointer instrument);

    String toc_instrument_note(Pointer instrument, String language);

    Pointer toc_instrument_notes(Pointer instrument);

    Pointer toc_instrument_openings(Pointer instrument);

    Pointer toc_instrument_participations(Pointer instrument);

    Pointer toc_instrument_protocols(Pointer instrument);

    Pointer toc_instrument_provisions(Pointer instrument);

    int toc_instrument_registered(Pointer instrument);

    String toc_instrument_registration(Pointer instrument);

    Pointer toc_instrument_resources(Pointer instrument);

    Pointer toc_instrument_rules(Pointer instrument);

    String toc_instrument_short_title(Pointer instrument, String language);

    Pointer toc_instrument_short_titles(Pointer instrument);

    Pointer toc_instrument_sources(Pointer instrument);

    Pointer toc_instrument_summaries(Pointer instrument);

    String toc_instrument_summary(Pointer instrument, String language);

    Pointer toc_instrument_supplements(Pointer instrument);

    Pointer toc_instrument_terms(Pointer instrument);

    String toc_instrument_title(Pointer instrument, String language);

    Pointer toc_instrument_titles(Pointer instrument);

    String toc_instrument_unts(Pointer instrument);

    Pointer toc_instrument_wordings(Pointer instrument);

    Pointer toc_opening_dataset(Pointer opening);

    int toc_opening_from(Pointer opening);

    int toc_opening_index(Pointer opening);

    Pointer toc_opening_instrument(Pointer opening);

    String toc_opening_note(Pointer opening, String language);

    Pointer toc_opening_notes(Pointer opening);

    String toc_opening_place(Pointer opening);

    Pointer toc_opening_provision(Pointer opening);

    int toc_opening_until(Pointer opening);

    String toc_organizations_name(int number);

    int toc_rule_count(Pointer rule);

    Pointer toc_rule_dataset(Pointer rule);

    int toc_rule_days(Pointer rule);

    int toc_rule_entails(Pointer rule);

    int toc_rule_index(Pointer rule);

    Pointer toc_rule_instrument(Pointer rule);

    int toc_rule_kind(Pointer rule);

    String toc_rule_kind_name(int number);

    int toc_rule_months(Pointer rule);

    Pointer toc_rule_not_before(Pointer rule);

    int toc_rule_organizations(Pointer rule);

    Pointer toc_rule_provision(Pointer rule);

    Pointer toc_rule_requires(Pointer rule);

    Pointer toc_rule_summaries(Pointer rule);

    String toc_rule_summary(Pointer rule, String language);

    int toc_rule_years(Pointer rule);

    int toc_diagnostic_code(Pointer diagnostic);

    int toc_diagnostic_code_at(int position);

    String toc_diagnostic_code_help(int code);

    String toc_diagnostic_code_name(int code);

    int toc_diagnostic_column(Pointer diagnostic);

    String toc_diagnostic_file(Pointer diagnostic);

    String toc_diagnostic_help(Pointer diagnostic);

    int toc_diagnostic_line(Pointer diagnostic);

    String toc_diagnostic_message(Pointer diagnostic);

    String toc_diagnostic_name(Pointer diagnostic);

    String toc_diagnostic_path(Pointer diagnostic);

    int toc_diagnostic_severity(Pointer diagnostic);

    int toc_loader_add_file(Pointer loader, String path);

    int toc_loader_add_memory(Pointer loader, byte[] bytes, Size bytesSize, String name);

    Pointer toc_loader_diagnostic_at(Pointer loader, int position);

    int toc_loader_diagnostic_count(Pointer loader);

    int toc_loader_error_count(Pointer loader);

    int toc_loader_finish(Pointer loader, PointerByReference out);

    int toc_loader_new(PointerByReference out);

    int toc_loader_set_digest(Pointer loader, int wanted);

    int toc_loader_set_max_bytes(Pointer loader, Size bytes);

    int toc_loader_set_max_diagnostics(Pointer loader, int count);

    int toc_loader_set_search(Pointer loader, int wanted);

    int toc_loader_warning_count(Pointer loader);

    Pointer toc_agenda_item_dataset(Pointer agendaItem);

    int toc_agenda_item_index(Pointer agendaItem);

    Pointer toc_agenda_item_meeting(Pointer agendaItem);

    String toc_agenda_item_number(Pointer agendaItem);

    String toc_agenda_item_title(Pointer agendaItem, String language);

    Pointer toc_agenda_item_titles(Pointer agendaItem);

    String toc_body_alias(Pointer body, String language);

    Pointer toc_body_aliases(Pointer body);

    Pointer toc_body_children(Pointer body);

    Pointer toc_body_claims(Pointer body);

    Pointer toc_body_concerned_by(Pointer body);

    Pointer toc_body_dataset(Pointer body);

    Pointer toc_body_decisions(Pointer body);

    Pointer toc_body_documents(Pointer body);

    Pointer toc_body_established_by(Pointer body);

    String toc_body_id(Pointer body);

    int toc_body_index(Pointer body);

    int toc_body_kind(Pointer body);

    String toc_body_kind_name(int number);

    Pointer toc_body_meetings(Pointer body);

    String toc_body_name(Pointer body, String language);

    Pointer toc_body_names(Pointer body);

    String toc_body_note(Pointer body, String language);

    Pointer toc_body_notes(Pointer body);

    String toc_body_officer(Pointer body, String language);

    Pointer toc_body_officers(Pointer body);

    Pointer toc_body_parent(Pointer body);

    Pointer toc_body_provision(Pointer body);

    Pointer toc_body_series(Pointer body);

    String toc_body_short_name(Pointer body, String language);

    Pointer toc_body_short_names(Pointer body);

    Pointer toc_body_sources(Pointer body);

    String toc_body_symbol(Pointer body);

    Pointer toc_dataset_agenda_items(Pointer dataset);

    Pointer toc_dataset_all_series(Pointer dataset);

    Pointer toc_dataset_bodies(Pointer dataset);

    Pointer toc_dataset_find_body(Pointer dataset, String id);

    Pointer toc_dataset_find_meeting(Pointer dataset, String id);

    Pointer toc_dataset_meetings(Pointer dataset);

    Pointer toc_meeting_agenda(Pointer meeting);

    String toc_meeting_attendance(Pointer meeting, String language);

    Pointer toc_meeting_attendances(Pointer meeting);

    Pointer toc_meeting_body(Pointer meeting);

    Pointer toc_meeting_claims(Pointer meeting);

    Pointer toc_meeting_dataset(Pointer meeting);

    Pointer toc_meeting_decisions(Pointer meeting);

    Pointer toc_meeting_documents(Pointer meeting);

    Pointer toc_meeting_during(Pointer meeting);

    int toc_meeting_end(Pointer meeting);

    int toc_meeting_format(Pointer meeting);

    String toc_meeting_format_name(int number);

    String toc_meeting_id(Pointer meeting);

    int toc_meeting_index(Pointer meeting);

    Pointer toc_meeting_instruments(Pointer meeting);

    Pointer toc_meeting_joint(Pointer meeting);

    String toc_meeting_note(Pointer meeting, String language);

    Pointer toc_meeting_notes(Pointer meeting);

    String toc_meeting_officer(Pointer meeting, String language);

    Pointer toc_meeting_officers(Pointer meeting);

    String toc_meeting_outcome(Pointer meeting, String language);

    Pointer toc_meeting_outcomes(Pointer meeting);

    String toc_meeting_place(Pointer meeting);

    Pointer toc_meeting_report(Pointer meeting);

    int toc_meeting_scheduled_end(Pointer meeting);

    int toc_meeting_scheduled_start(Pointer meeting);

    int toc_meeting_session(Pointer meeting);

    Pointer toc_meeting_sources(Pointer meeting);

    int toc_meeting_start(Pointer meeting);

    String toc_meeting_title(Pointer meeting, String language);

    Pointer toc_meeting_titles(Pointer meeting);

    Pointer toc_series_body(Pointer series);

    Pointer toc_series_dataset(Pointer series);

    int toc_series_index(Pointer series);

    String toc_series_note(Pointer series, String language);

    Pointer toc_series_notes(Pointer series);

    String toc_series_prefix(Pointer series);

    Pointer toc_series_sources(Pointer series);

    int toc_series_verified(Pointer series);

    int toc_near(Pointer dataset, String text, int kind, int most, PointerByReference out);

    int toc_near_match_distance(Pointer found);

    String toc_near_match_id(Pointer found);

    int toc_near_match_kind(Pointer found);

    String toc_near_match_text(Pointer found);

    int toc_near_word(Pointer dataset, String word, int most, PointerByReference out);

    Pointer toc_dataset_find_participant(Pointer dataset, String id);

    Pointer toc_dataset_participants(Pointer dataset);

    Pointer toc_participant_actions(Pointer participant);

    String toc_participant_alias(Pointer participant, String language);

    Pointer toc_participant_aliases(Pointer participant);

    String toc_participant_alpha2(Pointer participant);

    String toc_participant_alpha3(Pointer participant);

    Pointer toc_participant_claims(Pointer participant);

    Pointer toc_participant_dataset(Pointer participant);

    String toc_participant_formal_name(Pointer participant, String language);

    Pointer toc_participant_formal_names(Pointer participant);

    int toc_participant_group(Pointer participant);

    String toc_participant_id(Pointer participant);

    int toc_participant_index(Pointer participant);

    int toc_participant_kind(Pointer participant);

    String toc_participant_kind_name(int number);

    String toc_participant_m49(Pointer participant);

    String toc_participant_name(Pointer participant, String language);

    Pointer toc_participant_names(Pointer participant);

    String toc_participant_note(Pointer participant, String language);

    Pointer toc_participant_notes(Pointer participant);

    Pointer toc_participant_participations(Pointer participant);

    Pointer toc_participant_predecessor(Pointer participant);

    Pointer toc_participant_sources(Pointer participant);

    Pointer toc_participant_successors(Pointer participant);

    String toc_regional_group_name(int number);

    Pointer toc_dataset_examples(Pointer dataset);

    Pointer toc_dataset_find_phrase(Pointer dataset, String id);

    Pointer toc_dataset_phrases(Pointer dataset);

    Pointer toc_dataset_wordings(Pointer dataset);

    String toc_example_context_id(Pointer example);

    int toc_example_context_kind(Pointer example);

    Pointer toc_example_dataset(Pointer example);

    int toc_example_index(Pointer example);

    Pointer toc_example_instruments(Pointer example);

    Pointer toc_example_phrase(Pointer example);

    Pointer toc_example_provisions(Pointer example);

    int toc_example_state(Pointer example);

    String toc_example_text(Pointer example, String language);

    Pointer toc_example_texts(Pointer example);

    Pointer toc_phrase_dataset(Pointer phrase);

    Pointer toc_phrase_examples(Pointer phrase);

    String toc_phrase_form(Pointer phrase, String language);

    Pointer toc_phrase_forms(Pointer phrase);

    String toc_phrase_id(Pointer phrase);

    int toc_phrase_index(Pointer phrase);

    int toc_phrase_role(Pointer phrase);

    String toc_phrase_role_name(int number);

    Pointer toc_phrase_sources(Pointer phrase);

    int toc_phrase_value(Pointer phrase);

    Pointer toc_phrase_wordings(Pointer phrase);

    int toc_wording_capitals(Pointer wording);

    Pointer toc_wording_dataset(Pointer wording);

    String toc_wording_first(Pointer wording);

    int toc_wording_index(Pointer wording);

    Pointer toc_wording_instrument(Pointer wording);

    String toc_wording_key(Pointer wording);

    String toc_wording_language(Pointer wording);

    Pointer toc_wording_phrase(Pointer wording);

    int toc_wording_stopped(Pointer wording);

    Pointer toc_dataset_duties(Pointer dataset);

    Pointer toc_dataset_find_duty(Pointer dataset, String id);

    Pointer toc_dataset_find_provision(Pointer dataset, String id);

    Pointer toc_dataset_provisions(Pointer dataset);

    Pointer toc_dataset_references(Pointer dataset);

    String toc_duty_condition(Pointer duty, String language);

    Pointer toc_duty_conditions(Pointer duty);

    Pointer toc_duty_dataset(Pointer duty);

    int toc_duty_days(Pointer duty);

    String toc_duty_holder(Pointer duty, String language);

    Pointer toc_duty_holders(Pointer duty);

    String toc_duty_id(Pointer duty);

    int toc_duty_index(Pointer duty);

    int toc_duty_kind(Pointer duty);

    String toc_duty_kind_name(int number);

    int toc_duty_months(Pointer duty);

    Pointer toc_duty_provision(Pointer duty);

    String toc_duty_recipient(Pointer duty, String language);

    Pointer toc_duty_recipients(Pointer duty);

    String toc_duty_recurrence(Pointer duty, String language);

    Pointer toc_duty_recurrences(Pointer duty);

    Pointer toc_duty_summaries(Pointer duty);

    String toc_duty_summary(Pointer duty, String language);

    String toc_duty_timing(Pointer duty, String language);

    Pointer toc_duty_timings(Pointer duty);

    int toc_duty_years(Pointer duty);

    String toc_force_name(int number);

    Pointer toc_provision_children(Pointer provision);

    Pointer toc_provision_cited_by(Pointer provision);

    Pointer toc_provision_claims(Pointer provision);

    Pointer toc_provision_dataset(Pointer provision);

    Pointer toc_provision_decisions(Pointer provision);

    Pointer toc_provision_defines(Pointer provision);

    int toc_provision_depth(Pointer provision);

    Pointer toc_provision_duties(Pointer provision);

    int toc_provision_force(Pointer provision);

    String toc_provision_heading(Pointer provision, String language);

    Pointer toc_provision_headings(Pointer provision);

    String toc_provision_id(Pointer provision);

    int toc_provision_index(Pointer provision);

    Pointer toc_provision_instrument(Pointer provision);

    int toc_provision_kind(Pointer provision);

    String toc_provision_kind_name(int number);

    String toc_provision_number(Pointer provision);

    Pointer toc_provision_parent(Pointer provision);

    Pointer toc_provision_references(Pointer provision);

    int toc_provision_role(Pointer provision);

    Pointer toc_provision_sources(Pointer provision);

    int toc_provision_subtree_end(Pointer provision);

    Pointer toc_provision_summaries(Pointer provision);

    String toc_provision_summary(Pointer provision, String language);

    String toc_provision_text(Pointer provision, String language);

    Pointer toc_provision_texts(Pointer provision);

    Pointer toc_provision_topics(Pointer provision);

    Pointer toc_provision_uses(Pointer provision);

    Pointer toc_reference_dataset(Pointer reference);

    int toc_reference_index(Pointer reference);

    int toc_reference_kind(Pointer reference);

    String toc_reference_kind_name(int number);

    Pointer toc_reference_owner_decision(Pointer reference);

    Pointer toc_reference_owner_document(Pointer reference);

    String toc_reference_owner_id(Pointer reference);

    int toc_reference_owner_kind(Pointer reference);

    Pointer toc_reference_owner_provision(Pointer reference);

    Pointer toc_reference_target_decision(Pointer reference);

    Pointer toc_reference_target_document(Pointer reference);

    String toc_reference_target_id(Pointer reference);

    Pointer toc_reference_target_instrument(Pointer reference);

    int toc_reference_target_kind(Pointer reference);

    Pointer toc_reference_target_provision(Pointer reference);

    String toc_role_name(int number);

    Pointer toc_dataset_find_resource(Pointer dataset, String id);

    Pointer toc_dataset_resources(Pointer dataset);

    String toc_resource_author(Pointer resource, String language);

    Pointer toc_resource_authors(Pointer resource);

    Pointer toc_resource_body(Pointer resource);

    Pointer toc_resource_claims(Pointer resource);

    Pointer toc_resource_dataset(Pointer resource);

    int toc_resource_date(Pointer resource);

    Pointer toc_resource_editions(Pointer resource);

    String toc_resource_href(Pointer resource);

    String toc_resource_id(Pointer resource);

    int toc_resource_index(Pointer resource);

    Pointer toc_resource_instruments(Pointer resource);

    String toc_resource_isbn(Pointer resource);

    int toc_resource_kind(Pointer resource);

    String toc_resource_kind_name(int number);

    String toc_resource_languages(Pointer resource);

    Pointer toc_resource_meeting(Pointer resource);

    String toc_resource_note(Pointer resource, String language);

    Pointer toc_resource_notes(Pointer resource);

    String toc_resource_sales_number(Pointer resource);

    Pointer toc_resource_sources(Pointer resource);

    Pointer toc_resource_terms(Pointer resource);

    String toc_resource_title(Pointer resource, String language);

    Pointer toc_resource_titles(Pointer resource);

    Size toc_fold(Pointer dataset, String text, byte[] buffer, Size bufferSize);

    int toc_hit_contribution_count(Pointer hit);

    String toc_hit_contribution_field(Pointer hit, int position);

    int toc_hit_contribution_frequency(Pointer hit, int position);

    String toc_hit_contribution_language(Pointer hit, int position);

    int toc_hit_contribution_score(Pointer hit, int position);

    String toc_hit_contribution_term(Pointer hit, int position);

    String toc_hit_field(Pointer hit);

    String toc_hit_id(Pointer hit);

    int toc_hit_index(Pointer hit);

    int toc_hit_kind(Pointer hit);

    String toc_hit_language(Pointer hit);

    Pointer toc_hit_list_dataset(Pointer list);

    int toc_hit_list_is_partial(Pointer list);

    int toc_hit_list_total(Pointer list);

    int toc_hit_score(Pointer hit);

    String toc_hit_snippet(Pointer hit);

    int toc_hit_span_count(Pointer hit);

    int toc_hit_span_end(Pointer hit, int position);

    int toc_hit_span_start(Pointer hit, int position);

    String toc_hit_text(Pointer hit);

    int toc_query_new(Pointer dataset, String text, PointerByReference out);

    int toc_query_run(Pointer query, PointerByReference out);

    int toc_query_set_dates(Pointer query, int first, int last);

    int toc_query_set_instrument(Pointer query, Pointer instrument);

    int toc_query_set_kind(Pointer query, int kind);

    int toc_query_set_language(Pointer query, String language);

    int toc_query_set_limit(Pointer query, int most);

    Pointer toc_claim_dataset(Pointer claim);

    int toc_claim_index(Pointer claim);

    String toc_claim_of(Pointer claim);

    String toc_claim_owner_id(Pointer claim);

    int toc_claim_owner_kind(Pointer claim);

    Pointer toc_claim_sources(Pointer claim);

    String toc_claim_value(Pointer claim);

    String toc_claim_why(Pointer claim, String language);

    Pointer toc_claim_whys(Pointer claim);

    int toc_coverage_as_of(Pointer coverage);

    Pointer toc_coverage_dataset(Pointer coverage);

    int toc_coverage_index(Pointer coverage);

    Pointer toc_coverage_instrument(Pointer coverage);

    int toc_coverage_level(Pointer coverage);

    String toc_coverage_level_name(int number);

    String toc_coverage_note(Pointer coverage, String language);

    Pointer toc_coverage_notes(Pointer coverage);

    int toc_coverage_section(Pointer coverage);

    String toc_coverage_section_name(int number);

    Pointer toc_coverage_sources(Pointer coverage);

    Pointer toc_dataset_claims(Pointer dataset);

    Pointer toc_dataset_coverages(Pointer dataset);

    Pointer toc_dataset_find_source(Pointer dataset, String id);

    Pointer toc_dataset_parts(Pointer dataset);

    Pointer toc_dataset_sources(Pointer dataset);

    int toc_part_as_of(Pointer part);

    Pointer toc_part_dataset(Pointer part);

    String toc_part_edition(Pointer part);

    String toc_part_format(Pointer part);

    int toc_part_index(Pointer part);

    String toc_part_name(Pointer part);

    Pointer toc_source_dataset(Pointer source);

    int toc_source_date(Pointer source);

    String toc_source_href(Pointer source);

    String toc_source_id(Pointer source);

    int toc_source_index(Pointer source);

    int toc_source_kind(Pointer source);

    String toc_source_kind_name(int number);

    String toc_source_note(Pointer source, String language);

    Pointer toc_source_notes(Pointer source);

    String toc_source_title(Pointer source, String language);

    Pointer toc_source_titles(Pointer source);

    int toc_source_verified(Pointer source);

    String toc_verified_name(int number);

    Pointer toc_dataset_participations(Pointer dataset);

    int toc_instrument_count_at(Pointer instrument, int criterion, int date, IntByReference unknown);

    int toc_instrument_participations_at(Pointer instrument, int criterion, int date, PointerByReference out);

    int toc_instrument_status(Pointer instrument, int date);

    Pointer toc_participant_participation(Pointer participant, Pointer instrument);

    Pointer toc_participation_actions(Pointer participation);

    int toc_participation_answer(Pointer participation, int criterion, int date);

    Pointer toc_participation_consent(Pointer participation);

    Pointer toc_participation_dataset(Pointer participation);

    int toc_participation_deposited(Pointer participation);

    int toc_participation_deposited_earliest(Pointer participation);

    int toc_participation_deposited_latest(Pointer participation);

    int toc_participation_ended(Pointer participation);

    int toc_participation_ended_earliest(Pointer participation);

    int toc_participation_ended_latest(Pointer participation);

    int toc_participation_in_force(Pointer participation);

    int toc_participation_in_force_earliest(Pointer participation);

    int toc_participation_in_force_latest(Pointer participation);

    int toc_participation_index(Pointer participation);

    Pointer toc_participation_instrument(Pointer participation);

    Pointer toc_participation_participant(Pointer participation);

    Pointer toc_participation_signature(Pointer participation);

    int toc_participation_signed(Pointer participation);

    int toc_participation_signed_earliest(Pointer participation);

    int toc_participation_signed_latest(Pointer participation);

    int toc_participation_status(Pointer participation, int date);

    Pointer toc_participation_withdrawal(Pointer participation);

    int toc_status(Pointer participant, Pointer instrument, int date);

    String toc_status_name(int status);

    Size toc_symbol_base(String symbol, byte[] buffer, Size bufferSize);

    int toc_symbol_compare(String first, String second);

    int toc_symbol_is_valid(String text);

    Size toc_symbol_modifier(String symbol, int position, byte[] buffer, Size bufferSize);

    int toc_symbol_modifier_count(String symbol);

    Size toc_symbol_normalize(String text, byte[] buffer, Size bufferSize);

    Size toc_symbol_organ(String symbol, byte[] buffer, Size bufferSize);

    int toc_symbol_relation(String first, String second);

    String toc_symbol_relation_name(int relation);

    Size toc_symbol_series(String symbol, byte[] buffer, Size bufferSize);

    int toc_symbol_year(String symbol);

    Pointer toc_dataset_find_term(Pointer dataset, String id);

    Pointer toc_dataset_find_topic(Pointer dataset, String id);

    Pointer toc_dataset_terms(Pointer dataset);

    Pointer toc_dataset_topics(Pointer dataset);

    Pointer toc_term_dataset(Pointer term);

    Pointer toc_term_defined_by(Pointer term);

    String toc_term_gloss(Pointer term, String language);

    Pointer toc_term_glosses(Pointer term);

    String toc_term_id(Pointer term);

    int toc_term_index(Pointer term);

    Pointer toc_term_instrument(Pointer term);

    String toc_term_label(Pointer term, String language);

    Pointer toc_term_labels(Pointer term);

    Pointer toc_term_see(Pointer term);

    Pointer toc_term_seen_from(Pointer term);

    Pointer toc_term_sources(Pointer term);

    Pointer toc_term_used_in(Pointer term);

    Pointer toc_topic_dataset(Pointer topic);

    String toc_topic_id(Pointer topic);

    int toc_topic_index(Pointer topic);

    String toc_topic_name(Pointer topic, String language);

    Pointer toc_topic_names(Pointer topic);

    Pointer toc_topic_provisions(Pointer topic);

    Pointer toc_dataset_texts(Pointer dataset);

    Pointer toc_text_dataset(Pointer text);

    int toc_text_index(Pointer text);

    String toc_text_language(Pointer text);

    int toc_text_since(Pointer text);

    int toc_text_status(Pointer text);

    String toc_text_status_name(int number);

    String toc_text_string(Pointer text);

    int toc_text_until(Pointer text);

    Pointer toc_instrument_decisive_deposit(Pointer instrument);

    Pointer toc_instrument_deposit(Pointer instrument, int n);

    int toc_instrument_participations_with(Pointer instrument, int status, int date, PointerByReference out);

    Pointer toc_moment_action(Pointer moment);

    int toc_moment_date(Pointer moment);

    Pointer toc_moment_decision(Pointer moment);

    int toc_moment_earliest(Pointer moment);

    Pointer toc_moment_event(Pointer moment);

    Pointer toc_moment_instrument(Pointer moment);

    int toc_moment_is_certain(Pointer moment);

    int toc_moment_kind(Pointer moment);

    String toc_moment_kind_name(int kind);

    int toc_moment_latest(Pointer moment);

    Pointer toc_moment_meeting(Pointer moment);

    Pointer toc_moment_participant(Pointer moment);

    int toc_moment_until(Pointer moment);

    int toc_timeline(Pointer dataset, int first, int last, Pointer instrument, Pointer participant, int kinds, PointerByReference out);

    Pointer toc_dataset_to_xml(Pointer dataset);

    Pointer toc_part_to_xml(Pointer part);
}
