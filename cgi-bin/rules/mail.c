#include "rules/mail.h"

#include <string.h>

#define ADDRESS_MOST	200
#define DIGEST_UTC	"00:30"		/* 07:30 in Viet Nam */
#define SATURDAY	2		/* day 0, 1970-01-01, was a Thursday */
#define SUNDAY		3

const char *const mail_way_name[] = {
	[MAIL_NOW] = "now", [MAIL_DIGEST] = "digest", [MAIL_NONE] = "none",
};
_Static_assert(sizeof(mail_way_name) / sizeof(*mail_way_name) == MAIL_WAYS, "one name a way");

/* At once what ends a wait of the agency or of Home Affairs; what comes in numbers is gathered. */
const struct mail_kind mail_kinds[] = {
	{ "period_self", MAIL_DIGEST, false },
	{ "period_silent", MAIL_DIGEST, false },
	{ "year_own", MAIL_DIGEST, false },
	{ "year_meeting", MAIL_DIGEST, false },
	{ "period_confirm", MAIL_DIGEST, false },
	{ "period_late", MAIL_DIGEST, false },
	{ "period_publish", MAIL_DIGEST, false },
	{ "sheet_confirmed", MAIL_NOW, true },
	{ "sheet_moved", MAIL_NOW, true },
	{ "sheet_returned", MAIL_NOW, true },
	{ "sheet_recalled", MAIL_NOW, false },
	{ "sheet_excepted", MAIL_NOW, false },
	{ "sheet_unexcepted", MAIL_NOW, true },
	{ "sheet_published", MAIL_NOW, false },
	{ "sheet_reopened", MAIL_NOW, false },
	{ "objection_filed", MAIL_NOW, true },
	{ "petition_filed", MAIL_NOW, true },
	{ "petition_answered", MAIL_NOW, false },
	{ "sheet_transfer", MAIL_DIGEST, false },
	{ "sheet_signed", MAIL_DIGEST, false },
	{ "sheet_bundle", MAIL_NONE, false },
	{ "year_petition_filed", MAIL_NOW, true },
	{ "year_petition_answered", MAIL_NOW, false },
	{ "year_noticed", MAIL_NOW, false },
	{ "bonus_decided", MAIL_NOW, false },
	{ "bonus_sudden", MAIL_NOW, false },
	{ "bonus_correction", MAIL_NOW, false },
	{ "national_alert", MAIL_NOW, false },
	{ "national_breach", MAIL_NOW, true },
	{ "national_mend", MAIL_DIGEST, true },
	{ "bonus_reversal", MAIL_NOW, false },
	{ "absence_entered", MAIL_DIGEST, false },
	{ "absence_withdrawn", MAIL_DIGEST, false },
	{ "rating_opened", MAIL_NOW, true },
	{ "rating_sent", MAIL_DIGEST, true },
	{ "rating_returned", MAIL_NOW, true },
	{ "rating_recognised", MAIL_NOW, false },
	{ "rating_reopened", MAIL_NOW, false },
	{ "ground_entered", MAIL_NOW, false },
	{ "ground_withdrawn", MAIL_DIGEST, false },
	{ "meeting_prepared", MAIL_DIGEST, false },
	{ "meeting_called", MAIL_NOW, false },
	{ "meeting_moved", MAIL_NOW, false },
	{ "meeting_off", MAIL_NOW, false },
	{ "meeting_closed", MAIL_DIGEST, false },
	{ "party_opinion_entered", MAIL_DIGEST, false },
	{ "party_opinion_withdrawn", MAIL_DIGEST, false },
	{ "record_brought", MAIL_DIGEST, false },
	{ "record_withdrawn", MAIL_DIGEST, false },
	{ "record_asked", MAIL_NOW, true },
	{ "record_answered", MAIL_NOW, false },
	{ "record_refused", MAIL_NOW, false },
	{ "classification_returned", MAIL_NOW, true },
	{ "classification_silent", MAIL_NOW, false },
	{ "classification_moved", MAIL_DIGEST, false },
	{ "classification_left", MAIL_DIGEST, false },
	{ "note_good", MAIL_DIGEST, false },
	{ "note_mend", MAIL_NOW, false },
	{ "note_answered", MAIL_DIGEST, false },
	{ "note_withdrawn", MAIL_DIGEST, false },
	{ "note_transfer", MAIL_NOW, false },
	{ "note_transfer_own", MAIL_DIGEST, false },
	{ "feedback_asked", MAIL_NOW, true },
	{ "feedback_withdrawn", MAIL_DIGEST, false },
	{ "directory_run", MAIL_DIGEST, true },
	{ "directory_failed", MAIL_NOW, true },
	{ "directory_held", MAIL_NOW, true },
	{ "directory_agency", MAIL_DIGEST, true },
	{ "directory_object", MAIL_NOW, true },
	{ "directory_place", MAIL_NOW, false },
	{ "directory_came", MAIL_DIGEST, false },
	{ "directory_went", MAIL_DIGEST, false },
	{ "directory_left", MAIL_DIGEST, false },
	{ "directory_left_work", MAIL_NOW, true },
	{ "directory_left_sheet", MAIL_NOW, true },
	{ "claim_made", MAIL_NOW, true },
	{ "claim_forwarded", MAIL_NOW, true },
	{ "claim_moved", MAIL_DIGEST, false },
	{ "claim_mended", MAIL_NOW, false },
	{ "claim_refused", MAIL_NOW, false },
	{ "claim_withdrawn", MAIL_DIGEST, false },
	{ "claim_beside", MAIL_DIGEST, false },
	{ "salary", MAIL_DIGEST, false },
	{ "salary_account", MAIL_NOW, false },
	{ "past_taken", MAIL_DIGEST, false },
	{ "past_withdrawn", MAIL_NOW, false },
	{ "past_level_taken", MAIL_NOW, false },
	{ "past_level_withdrawn", MAIL_NOW, false },
	{ "regulation_sent", MAIL_DIGEST, false },
	{ "regulation_published", MAIL_DIGEST, false },
	{ "regulation_remark", MAIL_NOW, false },
	{ "regulation_answer", MAIL_DIGEST, false },
	{ "campaign_opened", MAIL_DIGEST, true },
	{ "campaign_remind", MAIL_NOW, true },
	{ "campaign_moved", MAIL_DIGEST, true },
	{ "campaign_frame", MAIL_DIGEST, true },
	{ "shared_published", MAIL_NOW, true },
	{ "catalog_submitted", MAIL_DIGEST, true },
	{ "catalog_resubmitted", MAIL_DIGEST, true },
	{ "catalog_withdrawn", MAIL_DIGEST, false },
	{ "catalog_returned", MAIL_NOW, true },
	{ "catalog_appraised", MAIL_DIGEST, true },
	{ "catalogs_proposed", MAIL_NOW, true },
	{ "catalog_agreed", MAIL_NOW, false },
	{ "catalogs_agreed", MAIL_NOW, true },
	{ "catalog_sent_back", MAIL_NOW, true },
	{ "catalog_reopened", MAIL_NOW, true },
	{ "catalog_standard", MAIL_NOW, false },
	{ "part_done", MAIL_DIGEST, false },
	{ "part_again", MAIL_NOW, true },
	{ "part_remind", MAIL_NOW, true },
	{ "catalog_in_force", MAIL_NOW, false },
	{ "outside_proposed", MAIL_DIGEST, true },
	{ "outside_taken", MAIL_DIGEST, false },
	{ "outside_declined", MAIL_DIGEST, false },
	{ "outside_reopened", MAIL_DIGEST, false },
	{ "cluster_same", MAIL_DIGEST, true },
	{ "cluster_joined", MAIL_DIGEST, false },
	{ "cluster_undone", MAIL_DIGEST, false },
	{ "cluster_objected", MAIL_DIGEST, true },
	{ "cluster_left", MAIL_DIGEST, false },
	{ "cluster_kept", MAIL_DIGEST, false },
	{ "cluster_reopened", MAIL_DIGEST, false },
	{ "duty_officer", MAIL_NOW, true },
	{ "duty_drafter", MAIL_NOW, true },
	{ "duty_deputy", MAIL_NOW, true },
	{ "duty_accountant", MAIL_NOW, true },
	{ "duty_ended", MAIL_NOW, false },
	{ "delegation_given", MAIL_NOW, true },
	{ "acting_given", MAIL_NOW, true },
	{ "delegation_accepted", MAIL_NOW, false },
	{ "delegation_declined", MAIL_NOW, true },
	{ "delegation_withdrawn", MAIL_NOW, false },
	{ "proposal_submitted", MAIL_DIGEST, true },
	{ "support_submitted", MAIL_NOW, true },
	{ "proposal_withdrawn", MAIL_DIGEST, false },
	{ "proposal_received", MAIL_DIGEST, false },
	{ "proposal_asked", MAIL_NOW, true },
	{ "proposal_replied", MAIL_NOW, true },
	{ "proposal_opined", MAIL_DIGEST, true },
	{ "proposal_forwarded", MAIL_NOW, true },
	{ "proposal_sent_back", MAIL_NOW, true },
	{ "proposal_decided", MAIL_NOW, true },
	{ "proposal_answered", MAIL_NOW, false },
	{ "source_down", MAIL_NOW, false },
	{ "source_rows", MAIL_NOW, false },
	{ "proposal_recalled", MAIL_DIGEST, false },
	{ "dispatch_issued", MAIL_NOW, false },
	{ "dispatch_withdrawn", MAIL_NOW, false },
	{ "opinion_opened", MAIL_NOW, true },
	{ "opinion_closed", MAIL_DIGEST, false },
	{ "opinion_extended", MAIL_NOW, true },
	{ "opinion_received", MAIL_DIGEST, false },
	{ "criteria_published", MAIL_NOW, false },
	{ "criteria_submitted", MAIL_DIGEST, true },
	{ "criteria_returned", MAIL_NOW, true },
	{ "criteria_accepted", MAIL_NOW, false },
	{ "criteria_reopened", MAIL_NOW, false },
	{ "province_set", MAIL_NOW, false },
	{ "year_calendar_set", MAIL_NOW, false },
	{ "year_calendar_withdrawn", MAIL_NOW, false },
	{ "province_withdrawn", MAIL_NOW, false },
	{ "plan_opened", MAIL_DIGEST, true },
	{ "plan_task_added", MAIL_NOW, true },
	{ "plan_task_changed", MAIL_NOW, true },
	{ "plan_task_withdrawn", MAIL_DIGEST, false },
	{ "plan_task_restored", MAIL_NOW, true },
	{ "plan_soon", MAIL_NOW, true },
	{ "plan_late", MAIL_NOW, true },
	{ "plan_remind", MAIL_NOW, true },
	{ "plan_returned", MAIL_NOW, true },
	{ "entry_returned", MAIL_NOW, true },
	{ "entry_rejected", MAIL_NOW, true },
	{ "finding_made", MAIL_NOW, true },
	{ "finding_withdrawn", MAIL_DIGEST, false },
	{ "extension_asked", MAIL_NOW, true },
	{ "extension_answered", MAIL_NOW, false },
	{ "exemption_asked", MAIL_DIGEST, true },
	{ "exemption_answered", MAIL_DIGEST, false },
	{ "hand_back_asked", MAIL_NOW, true },
	{ "hand_back_answered", MAIL_NOW, true },
	{ "work_given", MAIL_NOW, true },
	{ "work_regular", MAIL_NOW, true },
	{ "work_moved", MAIL_NOW, true },
	{ "work_withdrawn", MAIL_DIGEST, false },
	{ "work_taken", MAIL_DIGEST, false },
	{ "work_asked", MAIL_DIGEST, true },
	{ "work_answered", MAIL_DIGEST, false },
	{ "tasks_waiting", MAIL_DIGEST, true },
	{ "tasks_news", MAIL_DIGEST, true },
	{ "task_done", MAIL_DIGEST, false },
	{ "task_declined", MAIL_DIGEST, false },
	{ "token_ends", MAIL_NOW, true },
	{ 0 }
};

const struct mail_kind *
mail_kind_of(const char *name)
{
	for (const struct mail_kind *k = mail_kinds; k->name != NULL; k++)
		if (strcmp(k->name, name) == 0)
			return k;
	return NULL;
}

enum mail_way
mail_way(const char *kind, const char *chosen)
{
	const struct mail_kind *known = mail_kind_of(kind);
	enum mail_way way = known == NULL ? MAIL_DIGEST : known->usual;

	for (int i = 0; chosen != NULL && i < MAIL_WAYS; i++)
		if (strcmp(mail_way_name[i], chosen) == 0)
			way = (enum mail_way)i;
	return way == MAIL_NONE && (known == NULL || known->duty) ? MAIL_DIGEST : way;
}

bool
mail_address_good(const char *address)
{
	const char *at = address == NULL ? NULL : strchr(address, '@');
	size_t n = at == NULL ? 0 : strlen(address);

	if (n == 0 || n > ADDRESS_MOST || at == address || at[1] == '\0')
		return false;
	for (size_t i = 0; i < n; i++)
		if (address[i] <= ' ' || address[i] > '~' || strchr("<>()[],;:\\\"", address[i]) != NULL)
			return false;
	return strchr(at + 1, '@') == NULL;
}

static const int pauses[] = { 60, 300, 900, 3600, 3 * 3600, 6 * 3600, 12 * 3600, 24 * 3600 };
#define PAUSES ((int)(sizeof(pauses) / sizeof(*pauses)))

int
mail_pause(int tries)
{
	return pauses[tries < 1 ? 0 : tries > PAUSES ? PAUSES - 1 : tries - 1];
}

enum mail_end
mail_judge(const struct mail_try *t)
{
	if (t->taken)
		return MAIL_SENT;
	if (t->handed && t->code < 400)
		return MAIL_UNKNOWN;
	if (t->code / 10 == 55 || t->tries > PAUSES)
		return MAIL_FAILED;
	return MAIL_LATER;
}

int
mail_digest(struct mem *mem, const char *now, const char **before_r, struct day *day_r)
{
	struct day day;
	int32_t number;

	if (strlen(now) < 16 || day_iso(mem_copy(mem, now, 10), &day) != 1)
		return 0;
	number = day_number(day);
	if (strncmp(now + 11, DIGEST_UTC, strlen(DIGEST_UTC)) < 0)
		number--;
	while (number % 7 == SATURDAY || number % 7 == SUNDAY)
		number--;
	*day_r = day_of_number(number);
	*before_r = mem_print(mem, "%s " DIGEST_UTC ":00", day_text(mem, *day_r));
	return 1;
}
