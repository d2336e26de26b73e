-- What the account of each program may do, table by table; nothing else. The accounts
-- themselves and their passwords are made by who installs (README.md). Run it in the
-- database of the programs; it may be run again. Nobody here may change the schema, and
-- what was done (operation, audit, rounds) can be added to and not taken back.

-- The daily work.
GRANT SELECT ON schema_step TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE (location) ON operation TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT ON audit TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT ON outbox TO 'danhgia_desk'@'localhost';
GRANT INSERT ON summary_dirty TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT ON file TO 'danhgia_desk'@'localhost';
GRANT SELECT ON unit TO 'danhgia_desk'@'localhost';
GRANT SELECT ON unit_past TO 'danhgia_desk'@'localhost';
GRANT SELECT, UPDATE (language, theme) ON person TO 'danhgia_desk'@'localhost';
GRANT SELECT ON holding TO 'danhgia_desk'@'localhost';
GRANT SELECT ON holding_named TO 'danhgia_desk'@'localhost';
GRANT SELECT ON post TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE (until_day, version) ON duty TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE (accepted_at, ended_at, ended_why, ended_by, version) ON delegation TO 'danhgia_desk'@'localhost';
GRANT SELECT ON delegation_named TO 'danhgia_desk'@'localhost';
GRANT SELECT ON known_role TO 'danhgia_desk'@'localhost';
GRANT SELECT (id, kind, subject, title_of, was, becomes, person_id, from_unit, to_unit, login, entry_uuid, family, given, mail, title, rank, post_id, person_kind, cause, people, from_day, state, stuck, stuck_a, stuck_b, taken_from, reason, answered_by, answered_at, first_run, last_run) ON directory_change TO 'danhgia_desk'@'localhost';
GRANT SELECT ON directory_run TO 'danhgia_desk'@'localhost';
GRANT SELECT ON person_number TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE (owner, due, state, stands, version) ON claim TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT ON claim_step TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT ON directory_say TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE (read_at) ON notice TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE ON mail_choice TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE (ended_at, ended_why) ON calendar TO 'danhgia_desk'@'localhost';
GRANT SELECT, UPDATE (seen_at, locked_at, ended_at, ended_why) ON session TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE ON campaign TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE ON campaign_group TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT ON reminder TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE (version) ON plan TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE (title, due, word, withdrawn_at, withdrawn_by, withdrawn_why, version) ON plan_task TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT ON plan_owner TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE (state, returned_by, returned_at, reason) ON plan_tick TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT ON plan_reminder TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT ON plan_report TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT ON plan_report_file TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE (removed) ON plan_tick_file TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE ON catalog TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE ON catalog_row TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE (undone_at) ON catalog_edit TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE (version) ON catalog_edit_row TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE ON catalog_part TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE ON catalog_round TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT ON catalog_round_row TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE ON remark TO 'danhgia_desk'@'localhost';
GRANT SELECT, UPDATE ON import TO 'danhgia_desk'@'localhost';
GRANT SELECT, UPDATE (map) ON import_sheet TO 'danhgia_desk'@'localhost';
GRANT SELECT, UPDATE (other_task) ON import_row TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT ON paper TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT ON import_before TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT ON import_origin TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT ON import_change TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE ON import_memory TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE ON import_match TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT ON similar_weight TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE (section, published, version) ON shared_part TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE (code, task, detail, output, group_no, points, unit_of_measure, removed, version) ON shared_row
  TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT ON shared_version TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT ON shared_version_row TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT ON shared_adoption TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT ON lexicon TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT ON lexicon_class TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE (undone_by, undone_at, version) ON cluster_decision TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE (coefficient_before, objection, objected_by, objected_at, answer, outcome, answered_by,
  answered_at, answer_digest, version) ON cluster_member TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT ON cluster_apart TO 'danhgia_desk'@'localhost';
GRANT SELECT ON cluster_decision_named TO 'danhgia_desk'@'localhost';
GRANT SELECT ON cluster_member_named TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE (state, subject, words, late_unit, cap, period, other, wished_day, handler_id,
  submitted_at, due_at, waited_minutes, opinion, forwarded_at, outcome, answer, document_number, document_day,
  answered_at, answer_minutes, moved_at, version) ON proposal TO 'danhgia_desk'@'localhost';
GRANT SELECT ON proposal_named TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT ON proposal_step TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE (removed) ON proposal_file TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE (end_day) ON agency_parameter TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE (state, row_id, reason, answered_by, answered_at, version) ON outside_work TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE (removed, version) ON grid_score TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE (total, experts, points, points_before, taken_by, taken_at) ON grid_taken TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE (from_day, until_day, way, version) ON vote TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE (name, post, row_id, fit, note, removed, version) ON vote_expert TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE (state, last_day, closed_at, version) ON opinion_round TO 'danhgia_desk'@'localhost';
GRANT SELECT ON opinion_round_named TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE (draft_stance, draft_words, stance, words, sent_by, sent_at, received, reply, received_by,
  received_at, version) ON opinion TO 'danhgia_desk'@'localhost';
GRANT SELECT ON opinion_named TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE (state, document_number, document_day, from_day, published_at, version) ON criteria_frame TO 'danhgia_desk'@'localhost';
GRANT SELECT ON criteria_frame_named TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE (words) ON criteria_line TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE (least, words) ON criteria_level TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE (state, from_day, reason, submitted_at, answered_at, version) ON criteria_wording TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE (outcome, ended_by, ended_at, reason) ON criteria_round TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE (remark) ON criteria_round_line TO 'danhgia_desk'@'localhost';
GRANT SELECT ON criteria_wording_named TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE (words) ON criteria_wording_line TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE (withdrawn_by, withdrawn_at, reason, version) ON holiday TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE (withdrawn_by, withdrawn_at, reason, version) ON absence TO 'danhgia_desk'@'localhost';
GRANT SELECT ON absence_named TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE (name, from_year, state, document_number, document_day, put_by, put_at, withdrawn_by, withdrawn_at, reason, version) ON rating_set TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE (position, code, name, part, most, evidence, removed, version) ON rating_criterion TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE (rate, outstanding_number, outstanding_day, chosen_why, version) ON rating_run TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE ON rating TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE ON rating_points TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE (outcome, verifier, document, result, closed_by, closed_under, closed_at, version) ON rating_complaint TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT ON rating_step TO 'danhgia_desk'@'localhost';
GRANT SELECT ON rating_named TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE ON regulation TO 'danhgia_desk'@'localhost';
GRANT SELECT ON regulation_named TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE (answer, answered_by, answered_under, answered_at) ON regulation_remark TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE (place, levels, positions, total_from, total_to, months_from, months_to, unit_id, discipline, effect, factor, sum, formula,
  removed, removed_at, version) ON bonus_line TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE (regulation_id, year, month, months, fund, words, state, reserve, spent, frozen_by, frozen_under, frozen_at, document_number,
  document_day, signer, decided_by, decided_under, decided_at, reason, version) ON bonus_run TO 'danhgia_desk'@'localhost';
GRANT UPDATE (dropped_by, dropped_at) ON bonus_run TO 'danhgia_desk'@'localhost';
GRANT SELECT ON bonus_run_named TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT ON bonus_snapshot TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT ON bonus_share TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT ON bonus_basis TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT ON bonus_entry TO 'danhgia_desk'@'localhost';
GRANT SELECT ON bonus_entry_named TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT ON bonus_stale TO 'danhgia_desk'@'localhost';
GRANT SELECT ON bonus_basis_now TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE (withdrawn_by, withdrawn_at, reason, version) ON bonus_fund TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE (withdrawn_by, withdrawn_at, reason, version) ON salary TO 'danhgia_desk'@'localhost';
GRANT SELECT ON salary_named TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE (amount, document, made_by, made_at, withdrawn_by, withdrawn_at, reason, version) ON base_salary TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE (replaced_at) ON salary_account TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE (withdrawn_by, withdrawn_at, reason, version) ON ground TO 'danhgia_desk'@'localhost';
GRANT SELECT ON ground_named TO 'danhgia_desk'@'localhost';
GRANT SELECT ON year_level TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE ON year_run TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE (name), DELETE ON year_group TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE ON classification TO 'danhgia_desk'@'localhost';
GRANT SELECT ON classification_named TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT ON classification_step TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE (notice_number, notice_day, public_day, noticed_by, noticed_at, version) ON year_decision TO 'danhgia_desk'@'localhost';
GRANT SELECT ON year_decision_named TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT ON year_run_snapshot TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE (decision, reason, decided_by, decided_at, version) ON year_stale TO 'danhgia_desk'@'localhost';
GRANT SELECT ON year_run_snapshot TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE (state, day, minute, place, words, written, chair_id, secretary_id, called_by, called_under, called_at, minutes, ground,
  closed_by, closed_under, closed_at, sha256, off_by, off_at, reason, version) ON meeting TO 'danhgia_desk'@'localhost';
GRANT SELECT ON meeting_named TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE ON meeting_person TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE ON meeting_about TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE ON meeting_said TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE (withdrawn_by, withdrawn_at, reason, version) ON party_opinion TO 'danhgia_desk'@'localhost';
GRANT SELECT ON party_opinion_named TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT ON classification_snapshot TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT ON classification_paper TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT ON classification_paper_of TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT ON classification_paper_file TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE (withdrawn_by, withdrawn_at, withdrawn_why, version) ON period_calendar TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE (withdrawn_by, withdrawn_at, reason, version) ON year_calendar TO 'danhgia_desk'@'localhost';
GRANT SELECT ON year_calendar_named TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE (withdrawn_by, withdrawn_at, reason, version) ON past_level TO 'danhgia_desk'@'localhost';
GRANT SELECT ON past_level_named TO 'danhgia_desk'@'localhost';
GRANT SELECT, UPDATE (state, reason, row_id, quantity, deadline, work_id, delivery_id, answered_by, answered_under, answered_at, news, entry_id,
  changed_at, version) ON task TO 'danhgia_desk'@'localhost';
GRANT SELECT ON task_named TO 'danhgia_desk'@'localhost';
GRANT SELECT (id, name) ON source TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE ON work TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE ON delivery TO 'danhgia_desk'@'localhost';
GRANT SELECT ON delivery_named TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT ON workplan TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE (row_id, task, output, coefficient, outside_id, subject, quantity, rhythm, month, day, first_month, last_month, ended_by, ended_at, reason, version) ON workplan_line TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE ON workplan_person TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT ON workplan_given TO 'danhgia_desk'@'localhost';
GRANT SELECT ON workplan_line_named TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE ON entry TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE (removed) ON entry_file TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE ON extension TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE (withdrawn_by, withdrawn_at, withdrawn_why, version) ON finding TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE ON exemption TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE (state, answer, answered_by, answered_under, answered_at, version) ON hand_back TO 'danhgia_desk'@'localhost';
GRANT SELECT ON person_kind TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE ON sheet TO 'danhgia_desk'@'localhost';
GRANT SELECT ON sheet_named TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE ON sheet_transfer TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT ON sheet_snapshot TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT ON sheet_sum TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT ON sheet_section_sum TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT ON sheet_input TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT ON sheet_step TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE ON sheet_seen TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE (state, answer, document, answered_by, answered_under, answered_at, version) ON petition TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE (decision, reason, decided_by, decided_at, version) ON sheet_stale TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE (answer, answered_at, withdrawn_by, withdrawn_at, reason, version) ON note TO 'danhgia_desk'@'localhost';
GRANT SELECT ON note_named TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE (withdrawn_by, withdrawn_at, reason, version) ON feedback TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE (answered) ON feedback_invited TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT ON feedback_answer TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE (replaced_at) ON satisfaction TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE (withdrawn_by, withdrawn_at, reason, version) ON past_result TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE (withdrawn_by, withdrawn_at, withdrawn_why, version) ON province_parameter TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT ON sheet_paper TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT ON sheet_paper_of TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT ON sheet_paper_file TO 'danhgia_desk'@'localhost';
GRANT SELECT ON sheet_signed TO 'danhgia_desk'@'localhost';
-- Files of years: copies come in by the program upload and are never deleted; requests on own data.
GRANT SELECT, UPDATE (compared_by, compared_at, withdrawn_by, withdrawn_at, reason, version) ON record_file TO 'danhgia_desk'@'localhost';
GRANT SELECT ON record_file_named TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE (state, answer, answered_by, answered_under, answered_at, version) ON record_request TO 'danhgia_desk'@'localhost';
GRANT SELECT ON record_request_named TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT ON record_export TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT ON record_export_file TO 'danhgia_desk'@'localhost';
GRANT SELECT ON sheet_signature TO 'danhgia_desk'@'localhost';
GRANT INSERT, SELECT (id, kind, object_id, progress) ON job TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT, UPDATE (state, subject, addressee, place, body, recipients, authority, signer, ground,
  document_number, document_day, issued_by, issued_at, reason, withdrawn_by, withdrawn_at, version) ON dispatch TO 'danhgia_desk'@'localhost';
GRANT SELECT ON dispatch_named TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT ON dispatch_catalog TO 'danhgia_desk'@'localhost';
GRANT SELECT, INSERT ON dispatch_file TO 'danhgia_desk'@'localhost';

-- Files in: the session, the file, what it is for, the work that waits for the worker.
GRANT SELECT ON schema_step TO 'danhgia_upload'@'localhost';
GRANT SELECT, INSERT, UPDATE (location) ON operation TO 'danhgia_upload'@'localhost';
GRANT SELECT, INSERT ON audit TO 'danhgia_upload'@'localhost';
GRANT SELECT, INSERT ON job TO 'danhgia_upload'@'localhost';
GRANT SELECT, INSERT ON file TO 'danhgia_upload'@'localhost';
GRANT SELECT ON unit TO 'danhgia_upload'@'localhost';
GRANT SELECT ON person TO 'danhgia_upload'@'localhost';
GRANT SELECT ON holding TO 'danhgia_upload'@'localhost';
GRANT SELECT ON duty TO 'danhgia_upload'@'localhost';
GRANT SELECT ON delegation TO 'danhgia_upload'@'localhost';
GRANT SELECT, INSERT ON notice TO 'danhgia_upload'@'localhost';
GRANT SELECT, UPDATE (basis_file_id, file_id, version) ON regulation TO 'danhgia_upload'@'localhost';
GRANT SELECT ON regulation_named TO 'danhgia_upload'@'localhost';
GRANT SELECT ON bonus_line TO 'danhgia_upload'@'localhost';
GRANT INSERT ON outbox TO 'danhgia_upload'@'localhost';
GRANT SELECT, UPDATE (seen_at, locked_at, ended_at, ended_why) ON session TO 'danhgia_upload'@'localhost';
GRANT SELECT ON campaign TO 'danhgia_upload'@'localhost';
GRANT SELECT, UPDATE ON catalog TO 'danhgia_upload'@'localhost';
GRANT SELECT ON catalog_row TO 'danhgia_upload'@'localhost';
GRANT SELECT ON remark TO 'danhgia_upload'@'localhost';
GRANT SELECT, INSERT ON import TO 'danhgia_upload'@'localhost';
GRANT SELECT, UPDATE (version) ON proposal TO 'danhgia_upload'@'localhost';
GRANT SELECT ON proposal_named TO 'danhgia_upload'@'localhost';
GRANT SELECT, INSERT ON proposal_step TO 'danhgia_upload'@'localhost';
GRANT SELECT, INSERT ON proposal_file TO 'danhgia_upload'@'localhost';
GRANT SELECT ON delegation_named TO 'danhgia_upload'@'localhost';
GRANT SELECT ON agency_parameter TO 'danhgia_upload'@'localhost';
GRANT SELECT ON province_parameter TO 'danhgia_upload'@'localhost';
GRANT SELECT ON period_calendar TO 'danhgia_upload'@'localhost';
GRANT SELECT ON holiday TO 'danhgia_upload'@'localhost';
GRANT SELECT (id, title, withdrawn_at) ON plan_task TO 'danhgia_upload'@'localhost';
GRANT SELECT (id, task_id, agency_id, document, document_day, state) ON plan_tick TO 'danhgia_upload'@'localhost';
GRANT SELECT, INSERT ON plan_tick_file TO 'danhgia_upload'@'localhost';
GRANT SELECT (id, delivery_id, person_id, quantity, done_on, state) ON entry TO 'danhgia_upload'@'localhost';
GRANT SELECT, INSERT ON entry_file TO 'danhgia_upload'@'localhost';
GRANT SELECT (id, entry_id, asked_by, state, file_id, version), UPDATE (file_id, version) ON exemption TO 'danhgia_upload'@'localhost';
-- Signed copies of papers of sheets: the paper, whose it is, the bytes that the copy has to begin with.
GRANT SELECT ON sheet TO 'danhgia_upload'@'localhost';
GRANT SELECT ON sheet_named TO 'danhgia_upload'@'localhost';
GRANT SELECT ON sheet_paper TO 'danhgia_upload'@'localhost';
GRANT SELECT ON sheet_paper_file TO 'danhgia_upload'@'localhost';
GRANT SELECT, INSERT ON sheet_signed TO 'danhgia_upload'@'localhost';
GRANT SELECT ON past_result TO 'danhgia_upload'@'localhost';
GRANT SELECT ON past_level TO 'danhgia_upload'@'localhost';
GRANT SELECT ON past_level_named TO 'danhgia_upload'@'localhost';
GRANT SELECT, INSERT, UPDATE (replaced_at) ON satisfaction TO 'danhgia_upload'@'localhost';
GRANT SELECT, UPDATE (file_id, version) ON meeting TO 'danhgia_upload'@'localhost';
GRANT SELECT ON meeting_named TO 'danhgia_upload'@'localhost';
GRANT SELECT ON meeting_person TO 'danhgia_upload'@'localhost';
GRANT SELECT ON classification TO 'danhgia_upload'@'localhost';
GRANT SELECT ON year_run TO 'danhgia_upload'@'localhost';
GRANT SELECT, UPDATE (file_id, version) ON party_opinion TO 'danhgia_upload'@'localhost';
GRANT SELECT ON party_opinion_named TO 'danhgia_upload'@'localhost';
GRANT SELECT, INSERT ON sheet_signature TO 'danhgia_upload'@'localhost';
GRANT SELECT, INSERT, UPDATE (withdrawn_by, withdrawn_at, reason, version) ON record_file TO 'danhgia_upload'@'localhost';
GRANT SELECT ON record_file_named TO 'danhgia_upload'@'localhost';

-- Reads, and writes nothing: of papers not who had them printed and not the file.
GRANT SELECT ON schema_step TO 'danhgia_report'@'localhost';
GRANT SELECT (id, code, kind, catalog_id, round, state, decision_number, decision_day,
  in_force_from, in_force_until, digest, sha256, size, at) ON paper TO 'danhgia_report'@'localhost';
GRANT SELECT (id, name, agency_kind) ON unit TO 'danhgia_report'@'localhost';
GRANT SELECT (id, agency_id, campaign_id, number, state, round, standard_row_id, standard_reason,
  decision_number, decision_day, in_force_from, in_force_until) ON catalog TO 'danhgia_report'@'localhost';
GRANT SELECT (id, catalog_id, position, removed, section, division, code, task, detail, output, group_no,
  points, coefficient, unit_of_measure, frequency, people, note) ON catalog_row TO 'danhgia_report'@'localhost';
GRANT SELECT ON campaign_group TO 'danhgia_report'@'localhost';
GRANT SELECT ON vote TO 'danhgia_report'@'localhost';
GRANT SELECT ON vote_expert TO 'danhgia_report'@'localhost';
GRANT SELECT (id, code, kind, sheet_id, agency_id, unit_id, unit_name, first_month, months, initials, shown, sheets, digest, state, at)
  ON sheet_paper TO 'danhgia_report'@'localhost';
GRANT SELECT ON sheet_paper_of TO 'danhgia_report'@'localhost';
GRANT SELECT (paper_id, form, sha256) ON sheet_paper_file TO 'danhgia_report'@'localhost';
GRANT SELECT (id, superseded_at) ON sheet TO 'danhgia_report'@'localhost';
GRANT SELECT (id, code, kind, classification_id, run_id, unit_name, year, initials, level, people, digest, at)
  ON classification_paper TO 'danhgia_report'@'localhost';
GRANT SELECT ON classification_paper_of TO 'danhgia_report'@'localhost';
GRANT SELECT (paper_id, form, sha256) ON classification_paper_file TO 'danhgia_report'@'localhost';
GRANT SELECT (id, superseded_at) ON classification TO 'danhgia_report'@'localhost';
-- Comparisons: sums, never a person; and the session of who looks at them.
GRANT SELECT ON summary TO 'danhgia_report'@'localhost';
GRANT SELECT ON summary_post TO 'danhgia_report'@'localhost';
GRANT SELECT ON summary_period TO 'danhgia_report'@'localhost';
GRANT SELECT ON summary_dirty TO 'danhgia_report'@'localhost';
GRANT SELECT (kind, parent_id, code, position, from_day, until_day) ON unit TO 'danhgia_report'@'localhost';
GRANT SELECT (id, code, name) ON post TO 'danhgia_report'@'localhost';
GRANT SELECT ON operation TO 'danhgia_report'@'localhost';
GRANT SELECT (id, uid, family, given, language, theme) ON person TO 'danhgia_report'@'localhost';
GRANT SELECT (person_id, unit_id, title, rank, main, from_day, until_day) ON holding TO 'danhgia_report'@'localhost';
GRANT SELECT (person_id, agency_id, kind, from_day, until_day) ON duty TO 'danhgia_report'@'localhost';
GRANT SELECT (id, agency_id, giver_id, receiver_id, document_number, accepted_at, ended_at, from_day, until_day) ON delegation TO 'danhgia_report'@'localhost';
GRANT SELECT (id, person_id, read_at) ON notice TO 'danhgia_report'@'localhost';
GRANT SELECT, UPDATE (seen_at, locked_at, ended_at, ended_why) ON session TO 'danhgia_report'@'localhost';
-- Reports of the province: counts of petitions, of levels by group and of organisations; the calendars by which results are late.
GRANT SELECT (id, sheet_id, classification_id, kind, state, due_on, answered_at) ON petition TO 'danhgia_report'@'localhost';
GRANT SELECT (first_month, months) ON sheet TO 'danhgia_report'@'localhost';
GRANT SELECT (year) ON classification TO 'danhgia_report'@'localhost';
GRANT SELECT ON year_group_count TO 'danhgia_report'@'localhost';
GRANT SELECT ON holiday TO 'danhgia_report'@'localhost';
GRANT SELECT ON agency_parameter TO 'danhgia_report'@'localhost';
GRANT SELECT ON province_parameter TO 'danhgia_report'@'localhost';
GRANT SELECT ON period_calendar TO 'danhgia_report'@'localhost';
GRANT SELECT ON year_calendar TO 'danhgia_report'@'localhost';
GRANT SELECT ON year_calendar_named TO 'danhgia_report'@'localhost';
GRANT SELECT (unit_id, year, state, final_level) ON rating TO 'danhgia_report'@'localhost';

-- The organisation: units, people, their places, posts. Nothing is deleted.
GRANT SELECT ON schema_step TO 'danhgia_admin'@'localhost';
GRANT SELECT, INSERT, UPDATE (location) ON operation TO 'danhgia_admin'@'localhost';
GRANT SELECT, INSERT ON audit TO 'danhgia_admin'@'localhost';
GRANT SELECT, INSERT, UPDATE (name, parent_id, position, until_day, version) ON unit TO 'danhgia_admin'@'localhost';
GRANT SELECT, INSERT ON unit_past TO 'danhgia_admin'@'localhost';
GRANT SELECT, INSERT, UPDATE (uid, entry_uuid, family, given, sort_name, mail, version) ON person TO 'danhgia_admin'@'localhost';
GRANT SELECT, INSERT, UPDATE ON person_kind TO 'danhgia_admin'@'localhost';
GRANT SELECT, INSERT, UPDATE (title, rank, main, post_id, from_day, until_day, version) ON holding TO 'danhgia_admin'@'localhost';
GRANT SELECT ON holding_named TO 'danhgia_admin'@'localhost';
GRANT SELECT, INSERT, UPDATE (name, agency_id, agency_kind, from_day, until_day, version) ON post TO 'danhgia_admin'@'localhost';
GRANT SELECT, INSERT, UPDATE (until_day) ON post_competency TO 'danhgia_admin'@'localhost';
GRANT SELECT, UPDATE ON import TO 'danhgia_admin'@'localhost';
GRANT SELECT ON import_sheet TO 'danhgia_admin'@'localhost';
GRANT SELECT ON import_row TO 'danhgia_admin'@'localhost';
GRANT SELECT ON file TO 'danhgia_admin'@'localhost';
GRANT SELECT ON duty TO 'danhgia_admin'@'localhost';
GRANT SELECT, INSERT, UPDATE (ended_at, ended_why, ended_by, version) ON delegation TO 'danhgia_admin'@'localhost';
GRANT SELECT ON delegation_named TO 'danhgia_admin'@'localhost';
GRANT SELECT, INSERT ON notice TO 'danhgia_admin'@'localhost';
GRANT SELECT (id, code, name, way, enabled) ON source TO 'danhgia_admin'@'localhost';
GRANT SELECT, INSERT, UPDATE (revoked_by, revoked_at, reason, version) ON token TO 'danhgia_admin'@'localhost';
GRANT SELECT, INSERT (token_id) ON token_use TO 'danhgia_admin'@'localhost';
GRANT SELECT ON token_named TO 'danhgia_admin'@'localhost';
GRANT SELECT, INSERT ON outbox TO 'danhgia_admin'@'localhost';
GRANT SELECT, UPDATE (seen_at, locked_at, ended_at, ended_why) ON session TO 'danhgia_admin'@'localhost';
GRANT SELECT ON known_role TO 'danhgia_admin'@'localhost';
GRANT SELECT, INSERT, UPDATE ON directory_run TO 'danhgia_admin'@'localhost';
GRANT SELECT, INSERT, UPDATE ON directory_seen TO 'danhgia_admin'@'localhost';
GRANT SELECT, INSERT, UPDATE ON directory_unit TO 'danhgia_admin'@'localhost';
GRANT SELECT, INSERT, UPDATE (state, last_run, number, stuck, stuck_a, stuck_b, taken_from, reason, answered_by, answered_at) ON directory_change TO 'danhgia_admin'@'localhost';
GRANT SELECT ON directory_say TO 'danhgia_admin'@'localhost';
GRANT SELECT, INSERT, UPDATE (number, taken_from, made_by, made_at, version) ON person_number TO 'danhgia_admin'@'localhost';
GRANT SELECT (person_id, state) ON delivery TO 'danhgia_admin'@'localhost';
GRANT SELECT (person_id, state) ON sheet TO 'danhgia_admin'@'localhost';

-- Passwords, codes and sessions; nothing of the work.
GRANT SELECT ON schema_step TO 'danhgia_signin'@'localhost';
GRANT SELECT, INSERT, UPDATE (location) ON operation TO 'danhgia_signin'@'localhost';
GRANT SELECT, INSERT ON audit TO 'danhgia_signin'@'localhost';
GRANT SELECT ON outbox TO 'danhgia_signin'@'localhost';
GRANT SELECT (id, state, created_at, ended_at) ON mail TO 'danhgia_signin'@'localhost';
GRANT SELECT ON job TO 'danhgia_signin'@'localhost';
GRANT SELECT ON unit TO 'danhgia_signin'@'localhost';
GRANT SELECT, UPDATE (entry_uuid) ON person TO 'danhgia_signin'@'localhost';
GRANT SELECT ON holding TO 'danhgia_signin'@'localhost';
GRANT SELECT ON duty TO 'danhgia_signin'@'localhost';
GRANT SELECT ON delegation TO 'danhgia_signin'@'localhost';
GRANT SELECT, INSERT, UPDATE, DELETE ON known_role TO 'danhgia_signin'@'localhost';
GRANT SELECT ON notice TO 'danhgia_signin'@'localhost';
GRANT SELECT, INSERT, UPDATE ON session TO 'danhgia_signin'@'localhost';
GRANT SELECT, INSERT, UPDATE, DELETE ON signin_step TO 'danhgia_signin'@'localhost';
GRANT SELECT, INSERT, UPDATE, DELETE ON signin_wait TO 'danhgia_signin'@'localhost';
GRANT SELECT, INSERT, UPDATE ON signin_place TO 'danhgia_signin'@'localhost';
GRANT SELECT, INSERT ON signin_event TO 'danhgia_signin'@'localhost';
GRANT SELECT, INSERT, UPDATE ON factor TO 'danhgia_signin'@'localhost';
-- Ends the calendars of accounts that are no more; of their addresses it sees nothing.
GRANT SELECT (id, person_id, roles, checked_at, ended_at), UPDATE (roles, checked_at, ended_at, ended_why) ON calendar TO 'danhgia_signin'@'localhost';
GRANT SELECT, INSERT, UPDATE, DELETE ON recovery_code TO 'danhgia_signin'@'localhost';
GRANT SELECT, INSERT, UPDATE ON person_group TO 'danhgia_signin'@'localhost';

-- Machines: how much waits; what other systems read. Of an access token it writes how it is used, nothing else.
GRANT SELECT ON schema_step TO 'danhgia_api'@'localhost';
GRANT SELECT (id, kind, done_at, created_at), INSERT ON outbox TO 'danhgia_api'@'localhost';
GRANT SELECT (id, state, created_at, ended_at) ON mail TO 'danhgia_api'@'localhost';
GRANT SELECT (id, state, kind, created_at, done_at) ON job TO 'danhgia_api'@'localhost';
GRANT SELECT (id, ended_at, locked_at, seen_at, created_at) ON session TO 'danhgia_api'@'localhost';
GRANT SELECT (id, name, digest, scopes, source_id, agency_id, rate, expires_at, revoked_at) ON token TO 'danhgia_api'@'localhost';
GRANT SELECT, UPDATE (minute, calls, total, used_at) ON token_use TO 'danhgia_api'@'localhost';
GRANT SELECT ON source TO 'danhgia_api'@'localhost';
GRANT SELECT ON unit TO 'danhgia_api'@'localhost';
GRANT SELECT ON unit_past TO 'danhgia_api'@'localhost';
GRANT SELECT (id, uid, family, given, sort_name, mail) ON person TO 'danhgia_api'@'localhost';
GRANT SELECT ON person_number TO 'danhgia_api'@'localhost';
GRANT SELECT ON person_kind TO 'danhgia_api'@'localhost';
GRANT SELECT ON holding TO 'danhgia_api'@'localhost';
GRANT SELECT (id, agency_id, number, state, standard_row_id, decision_number, decision_day, in_force_from, in_force_until) ON catalog TO 'danhgia_api'@'localhost';
GRANT SELECT (id, catalog_id, position, section, division, unit_id, code, task, detail, output, group_no, points, coefficient, unit_of_measure,
  frequency, removed, live_code) ON catalog_row TO 'danhgia_api'@'localhost';
GRANT SELECT (id, person_id, agency_id, unit_id, title, kind, first_month, months, from_day, until_day, edition, before_id, state, total, shown, level,
  published_at, superseded_at) ON sheet TO 'danhgia_api'@'localhost';
GRANT SELECT (id, person_id, agency_id, unit_id, title, year, edition, before_id, decision_id, mean, shown, level, standing, why, superseded_at)
  ON classification TO 'danhgia_api'@'localhost';
GRANT SELECT (id, number, day, made_at) ON year_decision TO 'danhgia_api'@'localhost';
-- What it takes in becomes tasks and errors, never work; of tasks that are work it proposes the report of what was done.
GRANT SELECT, INSERT, UPDATE (location) ON operation TO 'danhgia_api'@'localhost';
GRANT INSERT ON audit TO 'danhgia_api'@'localhost';
GRANT SELECT (person_id, kind, read_at), INSERT ON notice TO 'danhgia_api'@'localhost';
GRANT SELECT, INSERT, UPDATE ON task TO 'danhgia_api'@'localhost';
GRANT SELECT ON task_named TO 'danhgia_api'@'localhost';
GRANT SELECT, INSERT, UPDATE ON task_error TO 'danhgia_api'@'localhost';
GRANT SELECT, INSERT, UPDATE (ended_at, position_after, why, words, fresh, changed, same, bad, token_id) ON source_run TO 'danhgia_api'@'localhost';
GRANT SELECT ON delegation TO 'danhgia_api'@'localhost';
GRANT SELECT ON duty TO 'danhgia_api'@'localhost';
GRANT SELECT ON known_role TO 'danhgia_api'@'localhost';
GRANT SELECT ON similar_weight TO 'danhgia_api'@'localhost';
GRANT SELECT ON holiday TO 'danhgia_api'@'localhost';
GRANT SELECT ON agency_parameter TO 'danhgia_api'@'localhost';
GRANT SELECT ON period_calendar TO 'danhgia_api'@'localhost';
GRANT SELECT ON province_parameter TO 'danhgia_api'@'localhost';
GRANT SELECT ON work TO 'danhgia_api'@'localhost';
GRANT SELECT, INSERT, UPDATE (state, declared, accepted, deadline, due, version) ON delivery TO 'danhgia_api'@'localhost';
GRANT SELECT ON delivery_named TO 'danhgia_api'@'localhost';
GRANT SELECT ON extension TO 'danhgia_api'@'localhost';
GRANT SELECT ON outside_work TO 'danhgia_api'@'localhost';
GRANT SELECT, INSERT ON entry TO 'danhgia_api'@'localhost';
GRANT SELECT ON entry_file TO 'danhgia_api'@'localhost';
GRANT SELECT ON finding TO 'danhgia_api'@'localhost';
GRANT SELECT ON exemption TO 'danhgia_api'@'localhost';

-- Parses what was uploaded: the batch, its sheets and rows; of the catalog only whose it is and how far.
GRANT SELECT, INSERT, UPDATE (location) ON operation TO 'danhgia_worker'@'localhost';
GRANT SELECT, INSERT ON audit TO 'danhgia_worker'@'localhost';
GRANT SELECT, UPDATE ON job TO 'danhgia_worker'@'localhost';
GRANT SELECT, DELETE ON summary_dirty TO 'danhgia_worker'@'localhost';
GRANT SELECT, INSERT, DELETE ON summary TO 'danhgia_worker'@'localhost';
GRANT SELECT, INSERT, DELETE ON summary_post TO 'danhgia_worker'@'localhost';
GRANT SELECT, INSERT, UPDATE ON summary_period TO 'danhgia_worker'@'localhost';
GRANT SELECT ON file TO 'danhgia_worker'@'localhost';
GRANT SELECT, UPDATE ON import TO 'danhgia_worker'@'localhost';
GRANT SELECT, INSERT ON import_sheet TO 'danhgia_worker'@'localhost';
GRANT SELECT, INSERT ON import_row TO 'danhgia_worker'@'localhost';
GRANT SELECT ON import_memory TO 'danhgia_worker'@'localhost';
GRANT SELECT (id, agency_id, campaign_id, state, open_agency, decision_number, decision_day, in_force_from, in_force_until) ON catalog TO 'danhgia_worker'@'localhost';
GRANT SELECT (id, catalog_id, removed, task, detail, output, changed_at) ON catalog_row TO 'danhgia_worker'@'localhost';
GRANT SELECT ON similar_weight TO 'danhgia_worker'@'localhost';
-- Reminds of what plans ask: who owes it, whether it is done, whom to tell.
GRANT SELECT ON plan_task TO 'danhgia_worker'@'localhost';
GRANT SELECT ON plan_owner TO 'danhgia_worker'@'localhost';
GRANT SELECT (task_id, agency_id, done_day, document, state) ON plan_tick TO 'danhgia_worker'@'localhost';
GRANT SELECT, INSERT ON plan_reminder TO 'danhgia_worker'@'localhost';
GRANT SELECT (id, name) ON campaign TO 'danhgia_worker'@'localhost';
GRANT SELECT (catalog_id, submitted_at, outcome) ON catalog_round TO 'danhgia_worker'@'localhost';
GRANT SELECT ON unit TO 'danhgia_worker'@'localhost';
GRANT SELECT ON holding TO 'danhgia_worker'@'localhost';
GRANT SELECT ON duty TO 'danhgia_worker'@'localhost';
GRANT SELECT ON delegation TO 'danhgia_worker'@'localhost';
GRANT INSERT ON notice TO 'danhgia_worker'@'localhost';
-- Reminds of the steps of periods: when they are, who has not done them, who scores whom.
GRANT SELECT, INSERT, UPDATE ON period_look TO 'danhgia_worker'@'localhost';
GRANT INSERT ON period_letter TO 'danhgia_worker'@'localhost';
GRANT INSERT ON year_letter TO 'danhgia_worker'@'localhost';
GRANT SELECT ON year_run TO 'danhgia_worker'@'localhost';
GRANT SELECT ON classification TO 'danhgia_worker'@'localhost';
GRANT SELECT ON year_calendar TO 'danhgia_worker'@'localhost';
GRANT SELECT ON year_calendar_named TO 'danhgia_worker'@'localhost';
GRANT SELECT ON period_calendar TO 'danhgia_worker'@'localhost';
GRANT SELECT ON holiday TO 'danhgia_worker'@'localhost';
GRANT SELECT ON province_parameter TO 'danhgia_worker'@'localhost';
GRANT SELECT ON agency_parameter TO 'danhgia_worker'@'localhost';
GRANT SELECT ON person_kind TO 'danhgia_worker'@'localhost';
GRANT SELECT (person_id, kind, from_day, until_day, withdrawn_at) ON absence TO 'danhgia_worker'@'localhost';
GRANT SELECT (agency_id, unit_id, person_id, work_id, state, accepted, due) ON delivery TO 'danhgia_worker'@'localhost';
GRANT SELECT (id, row_id, coefficient) ON work TO 'danhgia_worker'@'localhost';
GRANT SELECT ON sheet_sum TO 'danhgia_worker'@'localhost';
GRANT INSERT ON outbox TO 'danhgia_worker'@'localhost';
-- Draws bundles of sheets: what they froze, what became of them, and by whom.
GRANT SELECT (id, person_id, unit_id, agency_id, rank, kind, first_month, months, edition, state, self_at, superseded_at, total, shown, level,
  head_1, head_2, head_3, head_4, head_5, head_6, head_7, head_8, head_9, head_10) ON sheet TO 'danhgia_worker'@'localhost';
GRANT SELECT ON sheet_snapshot TO 'danhgia_worker'@'localhost';
GRANT SELECT ON sheet_step TO 'danhgia_worker'@'localhost';
GRANT SELECT (id, family, given, sort_name) ON person TO 'danhgia_worker'@'localhost';
GRANT SELECT ON delegation_named TO 'danhgia_worker'@'localhost';
GRANT SELECT, UPDATE (state) ON sheet_paper TO 'danhgia_worker'@'localhost';
GRANT SELECT ON sheet_paper_of TO 'danhgia_worker'@'localhost';
GRANT SELECT, INSERT ON sheet_paper_file TO 'danhgia_worker'@'localhost';
-- What was made of files of years goes after a day.
GRANT SELECT (id, made_at) ON record_export TO 'danhgia_worker'@'localhost';
GRANT SELECT (export_id), DELETE ON record_export_file TO 'danhgia_worker'@'localhost';

-- Makes letters of notices and sends them; of the work it sees nothing.
GRANT SELECT, INSERT, UPDATE (location) ON operation TO 'danhgia_send'@'localhost';
GRANT SELECT, UPDATE (done_at) ON outbox TO 'danhgia_send'@'localhost';
GRANT SELECT, UPDATE (mail_wait) ON notice TO 'danhgia_send'@'localhost';
GRANT SELECT (id, family, given, mail, language) ON person TO 'danhgia_send'@'localhost';
GRANT SELECT ON mail_choice TO 'danhgia_send'@'localhost';
GRANT SELECT, INSERT, UPDATE ON mail TO 'danhgia_send'@'localhost';

-- Sessions before the applications of others: who it is, and no more of him than a rule can give.
GRANT SELECT (id, person_id, roles, method, token, created_at, seen_at, locked_at, ended_at), UPDATE (seen_at, locked_at, ended_at, ended_why) ON session TO 'danhgia_gate'@'localhost';
GRANT SELECT (id, uid, family, given, mail) ON person TO 'danhgia_gate'@'localhost';
GRANT SELECT (person_id, names) ON person_group TO 'danhgia_gate'@'localhost';
GRANT SELECT ON holding TO 'danhgia_gate'@'localhost';
GRANT SELECT ON unit TO 'danhgia_gate'@'localhost';
GRANT SELECT ON duty TO 'danhgia_gate'@'localhost';
GRANT SELECT ON delegation TO 'danhgia_gate'@'localhost';
