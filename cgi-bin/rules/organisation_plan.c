#include "rules/organisation_plan_inside.h"

#include <stdlib.h>
#include <string.h>

#include "base/number.h"
#include "base/utf8.h"

const char *const plan_verdict_name[PLAN_VERDICTS] = { "same", "new", "changed", "bad" };

int
plan_bad(struct plan_row *row, const char *word, const char *a, const char *b)
{
	row->verdict = PLAN_BAD;
	row->finding = (struct plan_finding){ word, a, b };
	return 0;
}

const char *
plan_cell(const struct plan_row *row, enum plan_column column)
{
	return row->cells->text[column];
}

static const char *
number(struct planning *p, int n)
{
	return mem_print(p->mem, "%d", n);
}

/* --- what is looked for ------------------------------------------------------ */

static int
compare_keys(const void *a, const void *b)
{
	const struct plan_row *x = *(struct plan_row *const *)a, *y = *(struct plan_row *const *)b;
	int by = (int)x->sheet - (int)y->sheet;

	if (by == 0)
		by = strcmp(x->key, y->key);
	return by != 0 ? by : x < y ? -1 : x > y;
}

/* The first row of a sheet with a key, or NULL. */
struct plan_row *
plan_row_of(const struct planning *p, enum plan_sheet sheet, const char *key)
{
	size_t low = 0, high = p->plan->n;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		const struct plan_row *row = p->by_key[middle];
		int by = row->sheet != sheet ? (int)row->sheet - (int)sheet : strcmp(row->key, key);

		if (by < 0)
			low = middle + 1;
		else
			high = middle;
	}
	if (low == p->plan->n || p->by_key[low]->sheet != sheet || strcmp(p->by_key[low]->key, key) != 0)
		return NULL;
	return p->by_key[low];
}

static const struct unit *
unit_of(const struct planning *p, const char *code)
{
	for (size_t i = 0; i < p->world->nunits; i++)
		if (strcmp(p->world->unit[i].code, code) == 0)
			return &p->world->unit[i];
	return NULL;
}

static int
compare_code(const void *key, const void *member)
{
	return strcmp(key, ((const struct plan_post *)member)->post.code);
}

const struct plan_post *
plan_post_of(const struct planning *p, const char *code)
{
	return p->world->nposts == 0 ? NULL : bsearch(code, p->world->post, p->world->nposts,
	    sizeof(*p->world->post), compare_code);
}

/* The unit that a code means after the workbook: as it stands, or as a good row makes it. */
const struct unit *
plan_unit_after(const struct planning *p, const char *code)
{
	const struct plan_row *row = plan_row_of(p, PLAN_UNITS, code);

	if (row != NULL && row->verdict != PLAN_BAD)
		return &row->unit;
	return unit_of(p, code);
}

/* --- units ------------------------------------------------------------------- */

int
plan_fits(struct planning *p, struct plan_row *row, const char *text, size_t most)
{
	return utf8_count(text) <= most ? 1 :
	    plan_bad(row, "too_long", utf8_short(p->mem, text, 40), mem_print(p->mem, "%zu", most));
}

/* What the cells of a unit say by themselves. 1; 0: bad. */
static int
read_unit(struct planning *p, struct plan_row *row)
{
	struct unit *u = &row->unit;
	const char *kind = plan_cell(row, PLAN_AGENCY_KIND), *position = plan_cell(row, PLAN_POSITION);

	row->unit_was = unit_of(p, row->key);
	*u = row->unit_was != NULL ? *row->unit_was :
	    (struct unit){ .code = row->key, .agency_kind = NO_KIND, .from = p->world->day };
	row->parent_code = plan_cell(row, PLAN_PARENT);
	if (!unit_code_good(row->key))
		return plan_bad(row, row->key[0] == '\0' ? "no_code" : "code", row->key, NULL);
	if (plan_cell(row, PLAN_UNIT_NAME)[0] != '\0')
		u->name = plan_cell(row, PLAN_UNIT_NAME);
	if (u->name == NULL)
		return plan_bad(row, "no_name", NULL, NULL);
	row->name = u->name;
	if (plan_fits(p, row, u->name, 200) != 1)
		return 0;
	if (kind[0] != '\0' && plan_agency_kind(p->mem, kind, &u->agency_kind) != 1)
		return plan_bad(row, "agency_kind", kind, NULL);
	if (row->unit_was != NULL && u->agency_kind != row->unit_was->agency_kind)
		return plan_bad(row, "kind_stays", NULL, NULL);
	if (position[0] != '\0' && number_int(position, 0, 100000, &u->position) != 1)
		return plan_bad(row, "position", position, NULL);
	return 1;
}

/* The kind that a code's unit will have, of depth steps up at most; UNIT_KINDS: none. */
static enum unit_kind
kind_of(const struct planning *p, const char *code, int depth)
{
	const struct unit *u = unit_of(p, code);
	const struct plan_row *row = u == NULL ? plan_row_of(p, PLAN_UNITS, code) : NULL;
	enum unit_kind above;

	if (u != NULL)
		return u->kind;
	if (row == NULL || row->verdict == PLAN_BAD || depth == 0)
		return UNIT_KINDS;
	if (row->parent_code[0] == '\0')
		return UNIT_PROVINCE;
	above = kind_of(p, row->parent_code, depth - 1);
	return above >= UNIT_DIVISION ? UNIT_KINDS : (enum unit_kind)(above + 1);
}

/* Where a new unit stands. 1; 0: bad. */
static int
place_new(struct planning *p, struct plan_row *row)
{
	struct unit *u = &row->unit;
	const struct unit *parent = unit_of(p, row->parent_code);

	u->kind = kind_of(p, row->key, UNIT_KINDS);
	if (row->parent_code[0] == '\0' && p->world->nunits > 0)
		return plan_bad(row, "no_parent", NULL, NULL);
	if (u->kind == UNIT_KINDS)
		return plan_bad(row, "parent", row->parent_code, NULL);
	if (u->kind == UNIT_AGENCY && u->agency_kind == NO_KIND)
		return plan_bad(row, "no_agency_kind", NULL, NULL);
	if (u->kind != UNIT_AGENCY)
		u->agency_kind = NO_KIND;
	if (parent != NULL && !days_within(u->from, u->until, parent->from, parent->until))
		return plan_bad(row, "parent_days", parent->name, NULL);
	u->parent = parent == NULL ? 0 : parent->id;
	return 1;
}

/* Where a unit that stands goes. 1; 0: bad. */
static int
place_old(struct planning *p, struct plan_row *row)
{
	const struct unit *was = row->unit_was, *parent;

	if (row->parent_code[0] == '\0')
		return 1;
	parent = unit_of(p, row->parent_code);
	if (kind_of(p, row->parent_code, UNIT_KINDS) + 1u != (unsigned)was->kind)
		return plan_bad(row, "parent", row->parent_code, NULL);
	row->unit.parent = parent == NULL ? 0 : parent->id;
	if (parent != NULL && parent->id != was->parent &&
	    !days_within(p->world->day, was->until, parent->from, parent->until))
		return plan_bad(row, "parent_days", parent->name, NULL);
	return 1;
}

static void
judge_unit(struct planning *p, struct plan_row *row)
{
	const struct unit *was = row->unit_was, *u = &row->unit;
	bool named;

	if (was == NULL) {
		row->verdict = place_new(p, row) == 1 ? PLAN_NEW : PLAN_BAD;
		return;
	}
	if (place_old(p, row) != 1)
		return;
	named = strcmp(u->name, was->name) != 0 || u->parent != was->parent;
	if (named && day_compare(p->world->day, p->world->today) > 0)
		plan_bad(row, "future", NULL, NULL);
	else if (named && day_compare(p->world->day, was->since) < 0)
		plan_bad(row, "before_last", day_show(p->mem, was->since), NULL);
	else
		row->verdict = named || u->position != was->position ? PLAN_CHANGED : PLAN_SAME;
}

/* --- posts ------------------------------------------------------------------- */

/* For whom the post is. 1; 0: bad. */
static int
read_scope(struct planning *p, struct plan_row *row)
{
	struct post *post = &row->post.post;
	const char *scope = plan_cell(row, PLAN_SCOPE);
	const struct unit *agency;

	if (scope[0] == '\0')
		return 1;
	post->agency = 0;
	post->agency_kind = NO_KIND;
	if (plan_scope(p->mem, scope, &post->agency_kind) == 1)
		return 1;
	agency = plan_unit_after(p, scope);
	if (agency == NULL || agency->kind != UNIT_AGENCY)
		return plan_bad(row, "scope", scope, NULL);
	row->agency_code = scope;
	post->agency = agency->id;
	return 1;
}

/* 1; 0: bad. */
static int
read_frame(struct planning *p, struct plan_row *row)
{
	struct competency *list;
	size_t n;
	const char *a = NULL, *wrong;

	if (plan_cell(row, PLAN_FRAME)[0] == '\0')
		return 1;
	wrong = competency_read(p->mem, plan_cell(row, PLAN_FRAME), &list, &n, &a);
	if (wrong != NULL)
		return plan_bad(row, wrong, a, NULL);
	for (size_t i = 0; i < n; i++)
		list[i].from = p->world->day;
	row->post.frame = competency_lines(p->mem, list, n, p->world->day);
	row->reframe = row->post_was == NULL || strcmp(row->post.frame, row->post_was->frame) != 0;
	return 1;
}

static void
judge_post(struct planning *p, struct plan_row *row)
{
	struct post *post = &row->post.post;
	const struct plan_post *was = plan_post_of(p, row->key);
	bool changed;

	row->post_was = was;
	row->post = was != NULL ? *was : (struct plan_post){ .post = { .code = row->key,
	    .agency_kind = NO_KIND, .from = p->world->day }, .frame = "" };
	if (!post_code_good(row->key)) {
		plan_bad(row, row->key[0] == '\0' ? "no_code" : "post_code", row->key, NULL);
		return;
	}
	if (plan_cell(row, PLAN_POST_NAME)[0] != '\0')
		post->name = plan_cell(row, PLAN_POST_NAME);
	if (post->name == NULL) {
		plan_bad(row, "no_name", NULL, NULL);
		return;
	}
	row->name = post->name;
	if (plan_fits(p, row, post->name, 200) != 1 || read_scope(p, row) != 1 || read_frame(p, row) != 1)
		return;
	changed = was != NULL && (row->reframe || strcmp(post->name, was->post.name) != 0 ||
	    post->agency_kind != was->post.agency_kind || post->agency != was->post.agency ||
	    (row->agency_code != NULL && post->agency == 0));
	row->verdict = was == NULL ? PLAN_NEW : changed ? PLAN_CHANGED : PLAN_SAME;
}

/* --- the whole --------------------------------------------------------------- */

static const enum plan_column key_column[PLAN_SHEETS] = {
	PLAN_UNIT_CODE, PLAN_UID, PLAN_POST_CODE
};

/* Rows with their keys; a key that stood above already is bad. */
static void
gather(struct planning *p, const struct plan_cells *cells, size_t n)
{
	struct plan *plan = p->plan;

	plan->n = n;
	plan->row = mem_array(p->mem, n + 1, sizeof(*plan->row));
	p->by_key = mem_array(p->mem, n + 1, sizeof(struct plan_row *));
	for (size_t i = 0; i < n; i++) {
		struct plan_row *row = &plan->row[i];
		const char *key = cells[i].text[key_column[cells[i].sheet]];

		*row = (struct plan_row){
			.sheet = cells[i].sheet, .cells = &cells[i],
			.key = cells[i].sheet == PLAN_POSTS ? key : utf8_lower(p->mem, key),
		};
		p->by_key[i] = row;
	}
	qsort(p->by_key, n, sizeof(*p->by_key), compare_keys);
	for (size_t i = 1; i < n; i++) {
		const struct plan_row *first = p->by_key[i - 1];
		struct plan_row *row = p->by_key[i];

		if (row->key[0] != '\0' && row->sheet == first->sheet && strcmp(row->key, first->key) == 0)
			plan_bad(row, "twice", row->key, number(p, first->cells->number));
	}
}

static void
each(struct planning *p, enum plan_sheet sheet, void (*judge)(struct planning *, struct plan_row *))
{
	for (size_t i = 0; i < p->plan->n; i++)
		if (p->plan->row[i].sheet == sheet && p->plan->row[i].verdict != PLAN_BAD)
			judge(p, &p->plan->row[i]);
}

static void
read_unit_row(struct planning *p, struct plan_row *row)
{
	read_unit(p, row);
}

/* A new unit may hang on one whose row turned out bad: looked at again until nothing changes. */
static void
judge_units(struct planning *p)
{
	size_t before, now = 0;

	each(p, PLAN_UNITS, read_unit_row);
	do {
		before = now;
		each(p, PLAN_UNITS, judge_unit);
		now = 0;
		for (size_t i = 0; i < p->plan->n; i++)
			now += p->plan->row[i].verdict == PLAN_BAD;
	} while (now != before);
}

void
organisation_plan(struct mem *mem, const struct worksheet *sheet, size_t n,
    const struct plan_world *world, struct plan *plan)
{
	struct planning p = { .mem = mem, .world = world, .plan = plan };
	const struct plan_cells *cells;
	size_t rows;

	*plan = (struct plan){ 0 };
	cells = plan_read(mem, sheet, n, &rows, &plan->sheets);
	gather(&p, cells, rows);
	judge_units(&p);
	each(&p, PLAN_POSTS, judge_post);
	each(&p, PLAN_PEOPLE, plan_judge_person);
	plan_judge_numbers(&p);
	plan_judge_heads(&p);
	for (size_t i = 0; i < plan->n; i++)
		plan->count[plan->row[i].verdict]++;
}
