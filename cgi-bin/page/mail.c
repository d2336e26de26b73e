#include "page/mail.h"

#include <string.h>

#include "base/day.h"
#include "flow/mail.h"
#include "page/list.h"
#include "rules/role.h"

static const char *const ways[] = { "now", "digest", "none", NULL };

/* A field for each kind of rules/mail.c. */
static const struct field choose_fields[] = {
	{ "period_self", FIELD_CHOICE, .choices = ways },
	{ "period_silent", FIELD_CHOICE, .choices = ways },
	{ "year_own", FIELD_CHOICE, .choices = ways },
	{ "year_meeting", FIELD_CHOICE, .choices = ways },
	{ "period_confirm", FIELD_CHOICE, .choices = ways },
	{ "period_late", FIELD_CHOICE, .choices = ways },
	{ "period_publish", FIELD_CHOICE, .choices = ways },
	{ "sheet_confirmed", FIELD_CHOICE, .choices = ways },
	{ "sheet_moved", FIELD_CHOICE, .choices = ways },
	{ "sheet_returned", FIELD_CHOICE, .choices = ways },
	{ "sheet_recalled", FIELD_CHOICE, .choices = ways },
	{ "sheet_excepted", FIELD_CHOICE, .choices = ways },
	{ "sheet_unexcepted", FIELD_CHOICE, .choices = ways },
	{ "sheet_published", FIELD_CHOICE, .choices = ways },
	{ "sheet_reopened", FIELD_CHOICE, .choices = ways },
	{ "objection_filed", FIELD_CHOICE, .choices = ways },
	{ "petition_filed", FIELD_CHOICE, .choices = ways },
	{ "petition_answered", FIELD_CHOICE, .choices = ways },
	{ "sheet_signed", FIELD_CHOICE, .choices = ways },
	{ "sheet_bundle", FIELD_CHOICE, .choices = ways },
	{ "year_petition_filed", FIELD_CHOICE, .choices = ways },
	{ "year_petition_answered", FIELD_CHOICE, .choices = ways },
	{ "year_noticed", FIELD_CHOICE, .choices = ways },
	{ "bonus_decided", FIELD_CHOICE, .choices = ways },
	{ "bonus_sudden", FIELD_CHOICE, .choices = ways },
	{ "bonus_correction", FIELD_CHOICE, .choices = ways },
	{ "national_alert", FIELD_CHOICE, .choices = ways },
	{ "national_breach", FIELD_CHOICE, .choices = ways },
	{ "national_mend", FIELD_CHOICE, .choices = ways },
	{ "bonus_reversal", FIELD_CHOICE, .choices = ways },
	{ "absence_entered", FIELD_CHOICE, .choices = ways },
	{ "absence_withdrawn", FIELD_CHOICE, .choices = ways },
	{ "rating_opened", FIELD_CHOICE, .choices = ways },
	{ "rating_sent", FIELD_CHOICE, .choices = ways },
	{ "rating_returned", FIELD_CHOICE, .choices = ways },
	{ "rating_recognised", FIELD_CHOICE, .choices = ways },
	{ "rating_reopened", FIELD_CHOICE, .choices = ways },
	{ "ground_entered", FIELD_CHOICE, .choices = ways },
	{ "ground_withdrawn", FIELD_CHOICE, .choices = ways },
	{ "meeting_prepared", FIELD_CHOICE, .choices = ways },
	{ "meeting_called", FIELD_CHOICE, .choices = ways },
	{ "meeting_moved", FIELD_CHOICE, .choices = ways },
	{ "meeting_off", FIELD_CHOICE, .choices = ways },
	{ "meeting_closed", FIELD_CHOICE, .choices = ways },
	{ "party_opinion_entered", FIELD_CHOICE, .choices = ways },
	{ "party_opinion_withdrawn", FIELD_CHOICE, .choices = ways },
	{ "record_brought", FIELD_CHOICE, .choices = ways },
	{ "record_withdrawn", FIELD_CHOICE, .choices = ways },
	{ "record_asked", FIELD_CHOICE, .choices = ways },
	{ "record_answered", FIELD_CHOICE, .choices = ways },
	{ "record_refused", FIELD_CHOICE, .choices = ways },
	{ "classification_returned", FIELD_CHOICE, .choices = ways },
	{ "classification_silent", FIELD_CHOICE, .choices = ways },
	{ "classification_moved", FIELD_CHOICE, .choices = ways },
	{ "classification_left", FIELD_CHOICE, .choices = ways },
	{ "note_good", FIELD_CHOICE, .choices = ways },
	{ "note_mend", FIELD_CHOICE, .choices = ways },
	{ "note_answered", FIELD_CHOICE, .choices = ways },
	{ "note_withdrawn", FIELD_CHOICE, .choices = ways },
	{ "sheet_transfer", FIELD_CHOICE, .choices = ways },
	{ "note_transfer", FIELD_CHOICE, .choices = ways },
	{ "note_transfer_own", FIELD_CHOICE, .choices = ways },
	{ "feedback_asked", FIELD_CHOICE, .choices = ways },
	{ "feedback_withdrawn", FIELD_CHOICE, .choices = ways },
	{ "directory_run", FIELD_CHOICE, .choices = ways },
	{ "directory_failed", FIELD_CHOICE, .choices = ways },
	{ "directory_held", FIELD_CHOICE, .choices = ways },
	{ "directory_agency", FIELD_CHOICE, .choices = ways },
	{ "directory_object", FIELD_CHOICE, .choices = ways },
	{ "directory_place", FIELD_CHOICE, .choices = ways },
	{ "directory_came", FIELD_CHOICE, .choices = ways },
	{ "directory_went", FIELD_CHOICE, .choices = ways },
	{ "directory_left", FIELD_CHOICE, .choices = ways },
	{ "directory_left_work", FIELD_CHOICE, .choices = ways },
	{ "directory_left_sheet", FIELD_CHOICE, .choices = ways },
	{ "claim_made", FIELD_CHOICE, .choices = ways },
	{ "claim_forwarded", FIELD_CHOICE, .choices = ways },
	{ "claim_moved", FIELD_CHOICE, .choices = ways },
	{ "claim_mended", FIELD_CHOICE, .choices = ways },
	{ "claim_refused", FIELD_CHOICE, .choices = ways },
	{ "claim_withdrawn", FIELD_CHOICE, .choices = ways },
	{ "claim_beside", FIELD_CHOICE, .choices = ways },
	{ "salary", FIELD_CHOICE, .choices = ways },
	{ "salary_account", FIELD_CHOICE, .choices = ways },
	{ "past_taken", FIELD_CHOICE, .choices = ways },
	{ "past_withdrawn", FIELD_CHOICE, .choices = ways },
	{ "past_level_taken", FIELD_CHOICE, .choices = ways },
	{ "past_level_withdrawn", FIELD_CHOICE, .choices = ways },
	{ "regulation_sent", FIELD_CHOICE, .choices = ways },
	{ "regulation_published", FIELD_CHOICE, .choices = ways },
	{ "regulation_remark", FIELD_CHOICE, .choices = ways },
	{ "regulation_answer", FIELD_CHOICE, .choices = ways },
	{ "campaign_opened", FIELD_CHOICE, .choices = ways },
	{ "campaign_remind", FIELD_CHOICE, .choices = ways },
	{ "campaign_moved", FIELD_CHOICE, .choices = ways },
	{ "campaign_frame", FIELD_CHOICE, .choices = ways },
	{ "shared_published", FIELD_CHOICE, .choices = ways },
	{ "catalog_submitted", FIELD_CHOICE, .choices = ways },
	{ "catalog_resubmitted", FIELD_CHOICE, .choices = ways },
	{ "catalog_withdrawn", FIELD_CHOICE, .choices = ways },
	{ "catalog_returned", FIELD_CHOICE, .choices = ways },
	{ "catalog_appraised", FIELD_CHOICE, .choices = ways },
	{ "catalogs_proposed", FIELD_CHOICE, .choices = ways },
	{ "catalog_agreed", FIELD_CHOICE, .choices = ways },
	{ "catalogs_agreed", FIELD_CHOICE, .choices = ways },
	{ "catalog_sent_back", FIELD_CHOICE, .choices = ways },
	{ "catalog_reopened", FIELD_CHOICE, .choices = ways },
	{ "catalog_standard", FIELD_CHOICE, .choices = ways },
	{ "part_done", FIELD_CHOICE, .choices = ways },
	{ "part_again", FIELD_CHOICE, .choices = ways },
	{ "part_remind", FIELD_CHOICE, .choices = ways },
	{ "catalog_in_force", FIELD_CHOICE, .choices = ways },
	{ "outside_proposed", FIELD_CHOICE, .choices = ways },
	{ "outside_taken", FIELD_CHOICE, .choices = ways },
	{ "outside_declined", FIELD_CHOICE, .choices = ways },
	{ "outside_reopened", FIELD_CHOICE, .choices = ways },
	{ "cluster_same", FIELD_CHOICE, .choices = ways },
	{ "cluster_joined", FIELD_CHOICE, .choices = ways },
	{ "cluster_undone", FIELD_CHOICE, .choices = ways },
	{ "cluster_objected", FIELD_CHOICE, .choices = ways },
	{ "cluster_left", FIELD_CHOICE, .choices = ways },
	{ "cluster_kept", FIELD_CHOICE, .choices = ways },
	{ "cluster_reopened", FIELD_CHOICE, .choices = ways },
	{ "duty_officer", FIELD_CHOICE, .choices = ways },
	{ "duty_drafter", FIELD_CHOICE, .choices = ways },
	{ "duty_deputy", FIELD_CHOICE, .choices = ways },
	{ "duty_accountant", FIELD_CHOICE, .choices = ways },
	{ "duty_ended", FIELD_CHOICE, .choices = ways },
	{ "delegation_given", FIELD_CHOICE, .choices = ways },
	{ "acting_given", FIELD_CHOICE, .choices = ways },
	{ "delegation_accepted", FIELD_CHOICE, .choices = ways },
	{ "delegation_declined", FIELD_CHOICE, .choices = ways },
	{ "delegation_withdrawn", FIELD_CHOICE, .choices = ways },
	{ "proposal_submitted", FIELD_CHOICE, .choices = ways },
	{ "support_submitted", FIELD_CHOICE, .choices = ways },
	{ "proposal_withdrawn", FIELD_CHOICE, .choices = ways },
	{ "proposal_received", FIELD_CHOICE, .choices = ways },
	{ "proposal_asked", FIELD_CHOICE, .choices = ways },
	{ "proposal_replied", FIELD_CHOICE, .choices = ways },
	{ "proposal_opined", FIELD_CHOICE, .choices = ways },
	{ "proposal_forwarded", FIELD_CHOICE, .choices = ways },
	{ "proposal_sent_back", FIELD_CHOICE, .choices = ways },
	{ "proposal_decided", FIELD_CHOICE, .choices = ways },
	{ "proposal_answered", FIELD_CHOICE, .choices = ways },
	{ "source_down", FIELD_CHOICE, .choices = ways },
	{ "source_rows", FIELD_CHOICE, .choices = ways },
	{ "proposal_recalled", FIELD_CHOICE, .choices = ways },
	{ "dispatch_issued", FIELD_CHOICE, .choices = ways },
	{ "dispatch_withdrawn", FIELD_CHOICE, .choices = ways },
	{ "opinion_opened", FIELD_CHOICE, .choices = ways },
	{ "opinion_closed", FIELD_CHOICE, .choices = ways },
	{ "opinion_extended", FIELD_CHOICE, .choices = ways },
	{ "opinion_received", FIELD_CHOICE, .choices = ways },
	{ "criteria_published", FIELD_CHOICE, .choices = ways },
	{ "criteria_submitted", FIELD_CHOICE, .choices = ways },
	{ "criteria_returned", FIELD_CHOICE, .choices = ways },
	{ "criteria_accepted", FIELD_CHOICE, .choices = ways },
	{ "criteria_reopened", FIELD_CHOICE, .choices = ways },
	{ "province_set", FIELD_CHOICE, .choices = ways },
	{ "year_calendar_set", FIELD_CHOICE, .choices = ways },
	{ "year_calendar_withdrawn", FIELD_CHOICE, .choices = ways },
	{ "province_withdrawn", FIELD_CHOICE, .choices = ways },
	{ "plan_opened", FIELD_CHOICE, .choices = ways },
	{ "plan_task_added", FIELD_CHOICE, .choices = ways },
	{ "plan_task_changed", FIELD_CHOICE, .choices = ways },
	{ "plan_task_withdrawn", FIELD_CHOICE, .choices = ways },
	{ "plan_task_restored", FIELD_CHOICE, .choices = ways },
	{ "plan_soon", FIELD_CHOICE, .choices = ways },
	{ "plan_late", FIELD_CHOICE, .choices = ways },
	{ "plan_remind", FIELD_CHOICE, .choices = ways },
	{ "plan_returned", FIELD_CHOICE, .choices = ways },
	{ "entry_returned", FIELD_CHOICE, .choices = ways },
	{ "entry_rejected", FIELD_CHOICE, .choices = ways },
	{ "finding_made", FIELD_CHOICE, .choices = ways },
	{ "finding_withdrawn", FIELD_CHOICE, .choices = ways },
	{ "extension_asked", FIELD_CHOICE, .choices = ways },
	{ "extension_answered", FIELD_CHOICE, .choices = ways },
	{ "exemption_asked", FIELD_CHOICE, .choices = ways },
	{ "exemption_answered", FIELD_CHOICE, .choices = ways },
	{ "hand_back_asked", FIELD_CHOICE, .choices = ways },
	{ "hand_back_answered", FIELD_CHOICE, .choices = ways },
	{ "work_given", FIELD_CHOICE, .choices = ways },
	{ "work_regular", FIELD_CHOICE, .choices = ways },
	{ "work_moved", FIELD_CHOICE, .choices = ways },
	{ "work_withdrawn", FIELD_CHOICE, .choices = ways },
	{ "work_taken", FIELD_CHOICE, .choices = ways },
	{ "work_asked", FIELD_CHOICE, .choices = ways },
	{ "work_answered", FIELD_CHOICE, .choices = ways },
	{ "tasks_waiting", FIELD_CHOICE, .choices = ways },
	{ "tasks_news", FIELD_CHOICE, .choices = ways },
	{ "task_done", FIELD_CHOICE, .choices = ways },
	{ "task_declined", FIELD_CHOICE, .choices = ways },
	{ "token_ends", FIELD_CHOICE, .choices = ways },
	{ 0 }
};
#define CHOICES (sizeof(choose_fields) / sizeof(*choose_fields))
static const struct field show_fields[] = {
	{ .name = "da-luu", .type = FIELD_FLAG },
	{ 0 }
};
static const struct field page_fields[] = {
	{ "trang", FIELD_INT, .min = 1, .max = 100000 },
	{ 0 }
};

static const char *const state_colour[] = { "sent", "green", "failed", "red", "unknown", "yellow" };

static const char *
word(struct visit *v, const char *root, const char *name)
{
	return visit_label(v, mem_print(v->mem, "%s%s", root, name), NULL, NULL);
}

/* A duty has no "none". */
static void
fill_wish(struct visit *v, struct view *row, const struct mail_wish *wish)
{
	view_text(row, "name", wish->kind->name);
	view_text(row, "text", word(v, "mail.kind.", wish->kind->name));
	view_flag(row, "duty", wish->kind->duty);
	for (int way = 0; way < MAIL_WAYS; way++) {
		struct view *option;

		if (way == MAIL_NONE && wish->kind->duty)
			continue;
		option = view_row(row, "options");
		view_text(option, "value", mail_way_name[way]);
		view_text(option, "text", word(v, "mail.way.", mail_way_name[way]));
		view_flag(option, "chosen", way == (int)wish->way);
	}
}

static int
show_choice(struct visit *v)
{
	const struct mail_wish *wish;
	const char *address;
	size_t n;

	if (mail_wishes(v->flow, &wish, &n, &address) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		fill_wish(v, view_row(v->view, "Kinds"), &wish[i]);
	view_text(v->view, "address", address);
	view_flag(v->view, "off", config_text(v->flow->config, "mail.server")[0] == '\0');
	view_flag(v->view, "saved", v->web->method == METHOD_GET && form_flag(v->form, "da-luu"));
	visit_crumb(v, "/thong-bao/", visit_label(v, "notice.title", NULL, NULL));
	visit_crumb(v, NULL, visit_label(v, "mail.choice.title", NULL, NULL));
	return visit_page(v, "mail/choice.cs", "mail.choice.title");
}

static int
choose(struct visit *v)
{
	struct mail_choice list[CHOICES];
	size_t n = 0;
	int done;

	if (!form_ok(v->form))
		return visit_error(v, 422);
	for (const struct field *f = choose_fields; f->name != NULL; f++) {
		const char *way = form_text(v->form, f->name);

		if (way != NULL)
			list[n++] = (struct mail_choice){ f->name, way };
	}
	done = mail_choose(v->flow, list, n);
	if (done == 0)
		return visit_error(v, 422);
	return done == 1 ? visit_done(v) : -1;
}

static void
fill_sent(struct visit *v, struct view *to, const struct mail_sent *sent)
{
	view_print(to, "path", "/thu-da-gui/%lld", (long long)sent->id);
	view_text(to, "name", sent->name);
	view_text(to, "address", sent->address);
	view_text(to, "subject", sent->subject);
	view_text(to, "state", word(v, "mail.state.", sent->state));
	view_text(to, "colour", "blue");
	for (size_t i = 0; i < sizeof(state_colour) / sizeof(*state_colour); i += 2)
		if (strcmp(state_colour[i], sent->state) == 0)
			view_text(to, "colour", state_colour[i + 1]);
	view_text(to, "at", moment_show(v->mem, sent->ended_at == NULL ? sent->created_at :
	    sent->ended_at));
	view_int(to, "tries", sent->tries);
	view_text(to, "answer", sent->answer);
	view_text(to, "message_id", sent->message_id);
	view_text(to, "body", sent->body);
}

static int
sent_list(struct visit *v)
{
	struct mail_sent *list;
	int64_t page = list_number(v), total;
	size_t n;
	int found = mail_sent(v->flow, page, LIST_PAGE, &list, &n, &total);

	if (found != 1)
		return found;
	for (size_t i = 0; i < n; i++)
		fill_sent(v, view_row(v->view, "Letters"), &list[i]);
	view_int(v->view, "total", total);
	list_pages(v, "/thu-da-gui/?", page, total);
	return visit_page(v, "mail/list.cs", "mail.sent.title");
}

static int
sent_show(struct visit *v)
{
	struct mail_sent sent;
	int found = mail_sent_one(v->flow, v->id[0], &sent);

	if (found != 1)
		return found;
	fill_sent(v, view_node(v->view, "Letter"), &sent);
	visit_crumb(v, "/thu-da-gui/", visit_label(v, "mail.sent.title", NULL, NULL));
	visit_crumb(v, NULL, sent.subject);
	return visit_page(v, "mail/show.cs", "mail.sent.one");
}

const struct route mail_routes[] = {
	{ METHOD_GET, "/thong-bao/cach-nhan", ROLE_PERSON, 0, show_fields, show_choice },
	{ METHOD_POST, "/thong-bao/cach-nhan", ROLE_PERSON, 0, choose_fields, choose },
	{ METHOD_GET, "/thu-da-gui/", ROLE_PERSON, 0, page_fields, sent_list },
	{ METHOD_GET, "/thu-da-gui/:", ROLE_PERSON, 0, NULL, sent_show },
	{ 0 }
};
