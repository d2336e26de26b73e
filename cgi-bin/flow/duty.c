/* Duties that come from catalogs, campaigns and the organisation. */
#include <stdlib.h>

#include "base/money.h"
#include "flow/catalog.h"
#include "flow/campaign.h"
#include "flow/catalog_part.h"
#include "flow/catalog_step.h"
#include "flow/cluster_decide.h"
#include "flow/delegation.h"
#include "flow/duty_inside.h"
#include "flow/opinion.h"
#include "flow/organisation.h"
#include "flow/outside_work.h"
#include "flow/criteria.h"
#include "flow/proposal.h"
#include "flow/shared_adopt.h"
#include "rules/office.h"
#include "flow/plan.h"
#include "rules/role.h"
#include "store/campaign.h"
#include "store/catalog.h"
#include "store/person.h"

void
duty_add(struct duties *d, struct duty duty, struct day due)
{
	if (d->n == DUTIES_MOST)
		return;
	if (due.year != 0) {
		duty.due = day_show(d->f->mem, due);
		duty.late = day_compare(due, day_today()) < 0;
	}
	d->list[d->n++] = duty;
}

const char *
duty_number(struct duties *d, int64_t n)
{
	return mem_print(d->f->mem, "%lld", (long long)n);
}

void
duty_count(struct duties *d, const char *label, int64_t n, const char *path, struct day due)
{
	if (n > 0)
		duty_add(d, (struct duty){ .label = label, .a = money_show(d->f->mem, n), .count = n, .path = path }, due);
}

/* A catalog of the own agency that its officer or head has to do with now. */
static void
add_catalog(struct duties *d, const struct catalog *c)
{
	const uint64_t roles = d->f->who->roles;
	struct duty duty = { .a = c->campaign_name, .b = duty_number(d, c->rows), .count = 1,
	    .path = mem_print(d->f->mem, "/danh-muc/%lld/", (long long)c->id) };

	if (c->state == CATALOG_RETURNED) {
		duty.label = "duty.catalog_returned";
		duty.b = duty_number(d, c->open_remarks);
		duty_add(d, duty, c->submit_by);
	} else if (c->state == CATALOG_DRAFT && (roles & ROLE_OFFICER)) {
		duty.label = "duty.catalog_draft";
		duty_add(d, duty, c->submit_by);
	} else if (c->state == CATALOG_DRAFT && c->rows > 0) {
		duty.label = "duty.catalog_submit";
		duty_add(d, duty, c->submit_by);
	}
}

/* A version of a shared part that its catalog has not adopted. 1 or -1. */
static int
shared_duty(struct duties *d, const struct catalog *c)
{
	struct shared_offer offer;

	if (shared_offered(d->f, c, &offer) != 1)
		return -1;
	if (offer.due)
		duty_add(d, (struct duty){ .label = "duty.shared_adopt", .a = c->campaign_name, .count = 1,
		    .path = mem_print(d->f->mem, "/danh-muc/%lld/dung-chung", (long long)c->id) }, c->submit_by);
	return 1;
}

static int
agency_duties(struct duties *d)
{
	const struct catalog_query query = { .states = "draft,returned", .kind = "", .words = "",
	    .sort = "", .own = true };
	struct catalog *list;
	struct campaign *open;
	int64_t total;
	size_t n;

	if (campaign_missed(d->f, &open, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		duty_add(d, (struct duty){ .label = "duty.catalog_start", .a = open[i].name,
		    .path = "/danh-muc/", .count = 1 }, open[i].submit_by);
	if (catalog_list(d->f, &query, 1, &list, &n, &total) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		add_catalog(d, &list[i]);
		if (shared_duty(d, &list[i]) != 1)
			return -1;
	}
	if (outside_works_waiting(d->f, &total) != 1)
		return -1;
	duty_count(d, "duty.outside_work", total, OUTSIDE_WORK, (struct day){ 0 });
	return 1;
}

/* Parts that the person fills and that are not done; where all are his, how many wait. */
static void
add_parts(struct duties *d, const struct catalog *c, const struct catalog_scope *scope)
{
	const char *at = mem_print(d->f->mem, "/danh-muc/%lld/", (long long)c->id);
	int64_t open = 0;
	bool used = false;

	for (size_t i = 0; i < scope->n; i++) {
		const struct catalog_division *part = &scope->division[i];

		used |= part->version != 0;
		open += part->closed_at == NULL;
		if (part->mine && part->closed_at == NULL)
			duty_add(d, (struct duty){ .label = "duty.catalog_part", .a = part->name,
			    .b = duty_number(d, part->rows), .count = 1,
			    .path = mem_print(d->f->mem, "%sbang/", at) }, c->submit_by);
	}
	if (scope->all && used && open > 0)
		duty_add(d, (struct duty){ .label = "duty.catalog_parts", .a = duty_number(d, open),
		    .b = c->campaign_name, .count = open,
		    .path = mem_print(d->f->mem, "%sphong/", at) }, c->submit_by);
}

static int
part_duties(struct duties *d)
{
	const struct catalog_query query = { .states = "draft,returned", .kind = "", .words = "",
	    .sort = "", .own = true };
	struct catalog *list;
	int64_t total;
	size_t n;

	if (catalog_list(d->f, &query, 1, &list, &n, &total) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		struct catalog_scope scope;

		if (catalog_scope_of(d->f, list[i].id, &scope) < 0)
			return -1;
		add_parts(d, &list[i], &scope);
	}
	return 1;
}

/* One line for all catalogs of the province in a state. */
static void
add_state(struct duties *d, const struct catalog_tally *tally, enum catalog_state state,
    const char *label, const char *path)
{
	duty_count(d, label, tally[state].count, path, tally[state].approve_by);
}

/* Agencies that the open campaigns wait for. */
static int
behind_duties(struct duties *d, const char *label)
{
	struct campaign *list;
	size_t n;

	if (campaign_select_waits(d->f->db, d->f->mem, day_today(), &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		duty_add(d, (struct duty){ .label = label, .a = duty_number(d, list[i].agencies),
		    .b = list[i].name, .count = list[i].agencies, .path = mem_print(d->f->mem,
		    "/danh-muc/dot/%lld/chua-trinh", (long long)list[i].id) }, list[i].submit_by);
	return 1;
}

/* What the person has taken on and not ended. */
static int
claimed_duty(struct duties *d)
{
	const struct catalog_query query = { .states = "submitted", .kind = "", .words = "",
	    .sort = "moved", .appraiser = "mine", .most = 1 };
	struct catalog *list;
	int64_t total;
	size_t n;

	if (catalog_list(d->f, &query, 1, &list, &n, &total) != 1)
		return -1;
	if (total > 0)
		duty_count(d, "duty.catalog_claimed", total, "/danh-muc/?trang-thai=submitted&nguoi=mine", list[0].approve_by);
	return 1;
}

/* Agencies that do not agree with what was decided of their rows. */
static int
objection_duty(struct duties *d)
{
	int64_t waiting;

	if (cluster_waiting(d->f, &waiting) != 1)
		return -1;
	duty_count(d, "duty.cluster_objection", waiting, "/danh-muc/trung-lap/phan-doi/", (struct day){ 0 });
	return 1;
}

static int
appraiser_duties(struct duties *d, const struct catalog_tally *tally)
{
	int64_t open;

	if (campaign_count_open(d->f->db, d->f->mem, &open) != 1)
		return -1;
	if (open == 0)
		duty_add(d, (struct duty){ .label = "duty.campaign_open",
		    .path = "/danh-muc/dot/mo", .count = 1 }, (struct day){ 0 });
	add_state(d, tally, CATALOG_SUBMITTED, "duty.catalog_appraise",
	    "/danh-muc/?trang-thai=submitted");
	if (claimed_duty(d) != 1 || behind_duties(d, "duty.campaign_remind") != 1)
		return -1;
	add_state(d, tally, CATALOG_AGREED, "duty.catalog_enact",
	    "/danh-muc/?trang-thai=agreed");
	return 1;
}

static int
chairman_duties(struct duties *d, const struct catalog_tally *tally)
{
	add_state(d, tally, CATALOG_PROPOSED, "duty.catalog_agree", CATALOG_APPROVAL);
	add_state(d, tally, CATALOG_AGREED, "duty.catalog_decide", "/danh-muc/?trang-thai=agreed");
	return behind_duties(d, "duty.campaign_behind");
}

/* Late ones first, then by day; those without a day last. */
static int
compare(const void *a, const void *b)
{
	const struct duty *x = a, *y = b;
	struct day dx = { 0 }, dy = { 0 };

	if (x->late != y->late)
		return x->late ? -1 : 1;
	if ((x->due == NULL) != (y->due == NULL))
		return x->due == NULL ? 1 : -1;
	if (x->due == NULL)
		return 0;
	day_read(x->due, &dx);
	day_read(y->due, &dy);
	return day_compare(dx, dy);
}

/* Delegations that wait for an answer. */
static int
delegation_duties(struct duties *d)
{
	struct delegation *list;
	size_t n;

	if (delegation_mine(d->f, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		duty_add(d, (struct duty){ .label = list[i].kind == DELEGATION_ACTING ? "duty.acting_accept" :
		    "duty.delegation_accept", .a = list[i].giver == 0 ? list[i].agency_name :
		    list[i].giver_name, .b = list[i].document_number, .path = mem_print(d->f->mem,
		    "/co-quan/uy-quyen/%lld/", (long long)list[i].id), .count = 1 }, list[i].from);
	return 1;
}

/* People of whom something is not known today. */
static int
lack_duty(struct duties *d, const char *lack, const char *label)
{
	const struct person_filter by = { .words = "", .lack = lack, .on = day_today() };
	int64_t people;

	if (person_count(d->f->db, d->f->mem, &by, &people) != 1)
		return -1;
	duty_count(d, label, people, mem_print(d->f->mem, "/quan-tri/nguoi/?thieu=%s", lack), (struct day){ 0 });
	return 1;
}

/* What the organisation lacks: without a head nothing is submitted, without a place nobody works. */
static int
admin_duties(struct duties *d)
{
	struct tree tree;
	int64_t headless = 0;

	if (tree_on(d->f, day_today(), &tree) != 1)
		return -1;
	for (size_t i = 0; i < tree.n; i++)
		headless += tree.unit[i].kind == UNIT_AGENCY && !tree.unit[i].headed &&
		    tree_stands(&tree, &tree.unit[i]);
	duty_count(d, "duty.unit_headless", headless, "/quan-tri/?thieu=head", (struct day){ 0 });
	return lack_duty(d, "place", "duty.person_place") == 1 ?
	    lack_duty(d, "post", "duty.person_post") : -1;
}

/* The day in Viet Nam of a moment; none for NULL. */
static struct day
day_of(const char *moment)
{
	int64_t minute;

	return office_moment(moment, &minute) == 1 ? day_of_number((int32_t)(minute / (24 * 60))) :
	    (struct day){ 0 };
}

/* Proposals and technical support; the chairman signs, and who enters the document waits for him. */
static int
proposal_duties(struct duties *d)
{
	static const struct { const char *label, *path; } what[WAITING] = {
		[WAITS_SUBMIT] = { "duty.proposal_submit", PROPOSALS "?trang-thai=draft" },
		[WAITS_REPLY] = { "duty.proposal_reply", PROPOSALS "?trang-thai=asked" },
		[WAITS_HOME] = { "duty.proposal_home", PROPOSALS "?trang-thai=waiting" },
		[WAITS_SIGN] = { "duty.proposal_sign", PROPOSALS "?trang-thai=opined" },
		[WAITS_DECIDE] = { "duty.proposal_decide", PROPOSALS "?trang-thai=forwarded" },
		[WAITS_ENACT] = { "duty.proposal_enact", PROPOSALS "?trang-thai=decided" },
		[WAITS_SUPPORT] = { "duty.support", PROPOSALS "?loai=support&trang-thai=waiting&xep=waiting" },
	};
	struct proposal_tally tally[WAITING];

	if (proposal_waiting(d->f, tally) != 1)
		return -1;
	for (size_t i = 0; i < WAITING; i++)
		duty_count(d, what[i].label, tally[i].count, what[i].path, day_of(tally[i].due));
	return 1;
}

/* The frame of common criteria and what agencies say beside it. */
static int
criteria_duties(struct duties *d)
{
	struct criteria_waits waits;

	if (criteria_waiting(d->f, &waits) != 1)
		return -1;
	duty_count(d, "duty.criteria_home", waits.home, CRITERIA_PLACE, (struct day){ 0 });
	if (waits.frames > 0)
		duty_add(d, (struct duty){ .label = "duty.criteria_publish", .count = waits.frames,
		    .path = CRITERIA_PLACE }, (struct day){ 0 });
	if (waits.own > 0)
		duty_add(d, (struct duty){ .label = "duty.criteria_own", .count = waits.own,
		    .path = CRITERIA_PLACE }, (struct day){ 0 });
	return 1;
}

/* What the agency is asked for its opinion on; for Home Affairs what is over or waits for an answer. */
static int
opinion_duties(struct duties *d)
{
	struct opinion_round *list;
	size_t n;

	if (opinion_waiting(d->f, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		duty_add(d, (struct duty){ .label = "duty.opinion_own", .a = list[i].title, .count = 1,
		    .path = mem_print(d->f->mem, OPINION_PLACE "%lld/", (long long)list[i].id) }, list[i].last);
	if (opinion_due(d->f, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		duty_add(d, (struct duty){ .label = list[i].open ? "duty.opinion_close" : "duty.opinion_receive",
		    .a = duty_number(d, list[i].open ? list[i].asked : list[i].unreceived), .b = list[i].title,
		    .count = list[i].open ? 1 : list[i].unreceived,
		    .path = mem_print(d->f->mem, OPINION_PLACE "%lld/", (long long)list[i].id) },
		    list[i].open ? list[i].last : (struct day){ 0 });
	return 1;
}

/* What plans ask of the own agency soon or over their day, where a document says it is done. */
static int
plan_duties(struct duties *d)
{
	struct plan_board board;

	if (d->f->who->agency == 0)
		return 1;
	if (plan_board_of(d->f, 0, d->f->who->agency, &board) != 1)
		return -1;
	for (size_t t = 0; t < board.ntasks && board.nagencies == 1; t++) {
		const enum plan_state state = board.cell[t].standing.state;
		const struct plan_task *task = &board.task[t];

		if (task->known == PLAN_TICKED && (state == PLAN_SOON || state == PLAN_LATE))
			duty_add(d, (struct duty){ .label = "duty.plan_tick", .a = task->title, .count = 1,
			    .path = mem_print(d->f->mem, "/ke-hoach/viec/%lld/co-quan/%lld/", (long long)task->id,
			    (long long)board.agency[0].id) }, plan_last(task->due, task->word));
	}
	return 1;
}

/* What is late in the province: a line for all plans, as it is theirs who owe it. */
static int
plan_late_duty(struct duties *d)
{
	struct plan_board board;
	struct plan_sum sum;

	if (plan_board_of(d->f, 0, 0, &board) != 1)
		return -1;
	sum = plan_sum_of(&board, board.ntasks, AGENCY_KINDS);
	duty_count(d, "duty.plan_late", sum.late, "/ke-hoach/", (struct day){ 0 });
	return 1;
}

/* Each looks by itself whether the person has to do with it. */
static int (*const of_everybody[])(struct duties *) = {
	delegation_duties,
	proposal_duties,
	criteria_duties,
	opinion_duties,
	work_duties,
	year_duties,
	rating_duties,
	record_duties,
	meeting_duties,
	bonus_run_duties,
	ledger_duties,
	regulation_duties,
	salary_duties,
	claim_duties,
	directory_duties,
	source_duties,
	national_duties,
};

int
duties_of(struct flow *f, const struct duty **list_r, size_t *n_r)
{
	const uint64_t roles = f->who->roles;
	struct catalog_tally tally[CATALOG_STATES];
	struct duties *d = mem_get(f->mem, sizeof(*d));

	d->f = f;
	for (size_t i = 0; i < sizeof(of_everybody) / sizeof(*of_everybody); i++)
		if (of_everybody[i](d) != 1)
			return -1;
	if ((roles & ROLES_AGENCY) && (agency_duties(d) != 1 || plan_duties(d) != 1))
		return -1;
	if ((roles & (ROLE_OFFICER | ROLE_HEAD | ROLE_DIVISION_HEAD | ROLE_DRAFTER)) && part_duties(d) != 1)
		return -1;
	if ((roles & (ROLE_APPRAISER | ROLE_APPRAISAL_LEAD | ROLE_CHAIRMAN)) &&
	    catalog_count_states(f->db, f->mem, tally) != 1)
		return -1;
	if ((roles & ROLES_APPRAISAL) &&
	    (appraiser_duties(d, tally) != 1 || objection_duty(d) != 1))
		return -1;
	if ((roles & ROLES_APPRAISAL) && plan_late_duty(d) != 1)
		return -1;
	if (roles & ROLE_APPRAISAL_LEAD)
		add_state(d, tally, CATALOG_APPRAISED, "duty.catalog_sign", CATALOG_SIGNING);
	if ((roles & ROLE_CHAIRMAN) && chairman_duties(d, tally) != 1)
		return -1;
	if ((roles & ROLE_ADMIN) && admin_duties(d) != 1)
		return -1;
	if (!f->who->strong)
		duty_add(d, (struct duty){ .label = "duty.account_protect", .path = "/tai-khoan/",
		    .count = 1 }, (struct day){ 0 });
	qsort(d->list, d->n, sizeof(*d->list), compare);
	*list_r = d->list;
	*n_r = d->n;
	return 1;
}
