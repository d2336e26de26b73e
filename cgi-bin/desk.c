/* The daily work of everybody. */
#include "page/absence.h"
#include "page/agency.h"
#include "page/base_salary.h"
#include "page/bonus.h"
#include "page/bonus_table.h"
#include "page/bonus_fund.h"
#include "page/bonus_run.h"
#include "page/bonus_entry.h"
#include "page/bonus_finance.h"
#include "page/bonus_stale.h"
#include "page/bonus_trial.h"
#include "page/calendar.h"
#include "page/catalog.h"
#include "page/catalog_similar.h"
#include "page/citation.h"
#include "page/claim.h"
#include "page/cluster.h"
#include "page/compare.h"
#include "page/criteria.h"
#include "page/directory.h"
#include "page/dispatch.h"
#include "page/entry.h"
#include "page/feedback.h"
#include "page/grid.h"
#include "page/ground.h"
#include "page/help.h"
#include "page/holiday.h"
#include "page/home.h"
#include "page/import.h"
#include "page/lexicon.h"
#include "page/mail.h"
#include "page/meeting.h"
#include "page/national.h"
#include "page/note.h"
#include "page/notice.h"
#include "page/option.h"
#include "page/opinion.h"
#include "page/outside_work.h"
#include "page/paper.h"
#include "page/party_opinion.h"
#include "page/past.h"
#include "page/period.h"
#include "page/petition.h"
#include "page/proposal.h"
#include "page/salary.h"
#include "page/salary_import.h"
#include "page/satisfaction.h"
#include "page/shared.h"
#include "page/sheet.h"
#include "page/task.h"
#include "page/task_count.h"
#include "page/plan.h"
#include "page/province.h"
#include "page/provincial.h"
#include "page/rating.h"
#include "page/source.h"
#include "page/use.h"
#include "page/record.h"
#include "page/regulation.h"
#include "page/visit.h"
#include "page/vote.h"
#include "page/work.h"
#include "page/year.h"
#include "page/year_decision.h"
#include "page/year_paper.h"
#include "page/year_group.h"
#include "page/year_quota.h"
#include "page/year_calendar.h"
#include "page/year_run.h"
#include "page/classification.h"
#include "page/workplan.h"

static const struct route *const tables[] = {
	home_routes,
	help_routes,
	citation_routes,
	catalog_routes,
	catalog_row_routes,
	catalog_similar_routes,
	cluster_routes,
	cluster_decision_routes,
	cluster_joined_routes,
	cluster_unread_routes,
	provincial_routes,
	criteria_routes,
	criteria_wording_routes,
	period_routes,
	period_set_routes,
	holiday_routes,
	sheet_routes,
	sheet_say_routes,
	sheet_transfer_routes,
	sheet_list_routes,
	sheet_why_routes,
	petition_routes,
	note_routes,
	feedback_routes,
	satisfaction_routes,
	past_routes,
	past_level_routes,
	province_routes,
	sheet_paper_routes,
	sheet_unit_routes,
	compare_rows_routes,
	vote_routes,
	grid_routes,
	opinion_routes,
	opinion_said_routes,
	lexicon_routes,
	lexicon_version_routes,
	catalog_sheet_routes,
	catalog_part_routes,
	catalog_fill_routes,
	catalog_step_routes,
	catalog_remark_routes,
	catalog_approval_routes,
	supplement_routes,
	outside_work_routes,
	entry_routes,
	entry_report_routes,
	entry_request_routes,
	entry_confirm_routes,
	entry_answer_routes,
	work_routes,
	work_give_routes,
	work_unit_routes,
	work_change_routes,
	work_split_routes,
	work_paste_routes,
	work_again_routes,
	work_asked_routes,
	task_routes,
	task_count_routes,
	bonus_routes,
	bonus_table_routes,
	bonus_line_routes,
	bonus_setting_routes,
	bonus_fund_routes,
	bonus_help_routes,
	regulation_routes,
	regulation_one_routes,
	regulation_beside_routes,
	bonus_run_routes,
	bonus_share_routes,
	bonus_run_paper_routes,
	bonus_entry_routes,
	bonus_entry_make_routes,
	bonus_stale_routes,
	bonus_finance_routes,
	bonus_trial_routes,
	bonus_help_routes,
	base_salary_routes,
	salary_routes,
	salary_import_routes,
	workplan_routes,
	workplan_give_routes,
	workplan_paste_routes,
	paper_routes,
	dispatch_routes,
	dispatch_one_routes,
	campaign_routes,
	campaign_behind_routes,
	shared_routes,
	shared_publish_routes,
	catalog_shared_routes,
	plan_routes,
	plan_late_routes,
	plan_report_routes,
	plan_task_routes,
	plan_agency_routes,
	plan_file_routes,
	import_routes,
	agency_routes,
	national_agency_routes,
	directory_agency_routes,
	absence_routes,
	record_routes,
	record_request_routes,
	year_routes,
	rating_routes,
	rating_form_routes,
	rating_run_routes,
	rating_set_routes,
	ground_routes,
	use_routes,
	meeting_routes,
	meeting_one_routes,
	meeting_said_routes,
	meeting_minutes_routes,
	party_opinion_routes,
	year_calendar_routes,
	year_run_routes,
	year_decision_routes,
	year_notice_routes,
	year_petition_routes,
	year_replace_routes,
	year_paper_routes,
	year_group_routes,
	year_quota_routes,
	classification_routes,
	classification_paper_routes,
	claim_routes,
	proposal_routes,
	proposal_step_routes,
	notice_routes,
	mail_routes,
	option_routes,
	calendar_routes,
	source_error_own_routes,
	NULL
};

int
main(int argc, char **argv)
{
	static const struct program desk = {
		.name = "desk", .tables = tables, .sessions = true, .secret = "/lich/",
	};

	return program_main(&desk, argc, argv);
}
