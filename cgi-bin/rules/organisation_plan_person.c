/* People of a workbook: who they are and the place that they hold from the day on. */
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "rules/organisation_plan_inside.h"

#define LEAVES	"-"	/* instead of a unit: the person leaves */

static int
compare_uid(const void *key, const void *member)
{
	return strcmp(key, ((const struct plan_person *)member)->data.uid);
}

static const char *
or_else(const char *text, const char *otherwise)
{
	return text[0] != '\0' ? text : otherwise;
}

const char *
plan_full_name(struct planning *p, const struct person_data *d)
{
	return d->family[0] == '\0' ? d->given : mem_print(p->mem, "%s %s", d->family, d->given);
}

/* Who the person is. An empty cell leaves what stands. 1; 0: bad. */
static int
read_data(struct planning *p, struct plan_row *row)
{
	struct person_data *d = &row->person.data;
	const char *kind = plan_cell(row, PLAN_PERSON_KIND), *mail = plan_cell(row, PLAN_MAIL);
	const char *sort = plan_cell(row, PLAN_SORT_NAME);
	bool renamed;

	if (!login_good(row->key))
		return plan_bad(row, row->key[0] == '\0' ? "no_uid" : "uid", row->key, NULL);
	d->family = or_else(plan_cell(row, PLAN_FAMILY), d->family);
	d->given = or_else(plan_cell(row, PLAN_GIVEN), d->given);
	if (d->given[0] == '\0')
		return plan_bad(row, "no_given", NULL, NULL);
	row->name = plan_full_name(p, d);
	renamed = row->person_was == NULL || strcmp(d->family, row->person_was->data.family) != 0 ||
	    strcmp(d->given, row->person_was->data.given) != 0;
	/* A sort name that was left as it was follows the new name. */
	if (sort[0] != '\0' && (row->person_was == NULL || !renamed ||
	    strcmp(sort, row->person_was->data.sort_name) != 0))
		d->sort_name = sort;
	else if (renamed)
		d->sort_name = person_sort_name(p->mem, d->family, d->given);
	if (mail[0] != '\0' && strchr(mail, '@') == NULL)
		return plan_bad(row, "mail", mail, NULL);
	if (mail[0] != '\0')
		d->mail = mail;
	if (kind[0] != '\0' && plan_person_kind(p->mem, kind, &row->person.kind) != 1)
		return plan_bad(row, "person_kind", kind, NULL);
	return plan_fits(p, row, d->family, 100) == 1 && plan_fits(p, row, d->given, 100) == 1 &&
	    plan_fits(p, row, d->sort_name, 200) == 1 && plan_fits(p, row, mail, 200) == 1;
}

/* The places that a person holds on the day or later: they lie together. */
static size_t
places_of(const struct planning *p, int64_t person, const struct holding **first_r)
{
	size_t low = 0, high = p->world->nholdings, n = 0;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (p->world->holding[middle].person < person)
			low = middle + 1;
		else
			high = middle;
	}
	*first_r = &p->world->holding[low];
	while (low + n < p->world->nholdings && (*first_r)[n].person == person)
		n++;
	return n;
}

/* The unit of the new place is there from the day on. 1; 0: bad. */
static int
unit_fits(struct planning *p, struct plan_row *row, const struct unit *unit)
{
	const struct holding *h = &row->holding;

	return days_within(h->from, h->until, unit->from, unit->until) ? 1 :
	    plan_bad(row, "unit_days", unit->name, day_show(p->mem,
	    day_compare(h->from, unit->from) < 0 ? unit->from : unit->until));
}

/* The agency of a unit, after the workbook; NULL: the province. */
static const struct unit *
agency_of(const struct planning *p, const struct unit *unit)
{
	const struct plan_row *row = plan_row_of(p, PLAN_UNITS, unit->code);

	if (unit->kind == UNIT_AGENCY)
		return unit;
	if (unit->kind == UNIT_PROVINCE)
		return NULL;
	if (row != NULL && row->verdict != PLAN_BAD && row->parent_code[0] != '\0')
		return plan_unit_after(p, row->parent_code);
	for (size_t i = 0; i < p->world->nunits; i++)
		if (p->world->unit[i].id == unit->parent)
			return &p->world->unit[i];
	return NULL;
}

/* The post that the place names. 1; 0: bad. */
static int
read_post(struct planning *p, struct plan_row *row, const struct unit *unit)
{
	const char *code = plan_cell(row, PLAN_PERSON_POST);
	const struct plan_row *planned = plan_row_of(p, PLAN_POSTS, code);
	const struct plan_post *stands = plan_post_of(p, code);
	const struct unit *agency = agency_of(p, unit);
	const struct post *post = planned != NULL && planned->verdict != PLAN_BAD ?
	    &planned->post.post : stands == NULL ? NULL : &stands->post;

	if (code[0] == '\0')
		return 1;
	if (post == NULL)
		return plan_bad(row, "post", code, NULL);
	if (planned != NULL && planned->agency_code != NULL && post->agency == 0 ?
	    agency == NULL || strcmp(planned->agency_code, agency->code) != 0 :
	    !post_fits(post, agency == NULL ? 0 : agency->id, agency == NULL ? NO_KIND :
	    agency->agency_kind))
		return plan_bad(row, "post_not_for", code, unit->name);
	row->post_code = code;
	row->holding.post = post->id;
	return 1;
}

/* Another place of the person that the new one would meet. 1: none; 0: bad. */
static int
free_of_own(struct planning *p, struct plan_row *row, const struct unit *unit)
{
	const struct holding *other;
	size_t n = places_of(p, row->person.data.id, &other);

	for (size_t i = 0; i < n; i++) {
		if (&other[i] == row->was || !days_meet(row->holding.from, row->holding.until,
		    other[i].from, other[i].until))
			continue;
		if (other[i].main || (unit->id != 0 && other[i].unit == unit->id))
			return plan_bad(row, other[i].main ? "later_place" : "twice_there", other[i].unit_name,
			    day_show(p->mem, other[i].from));
	}
	return 1;
}

/* What the new place is, beside its unit. 1; 0: bad. */
static int
read_place(struct planning *p, struct plan_row *row, const struct unit *unit)
{
	struct holding *h = &row->holding;
	const char *rank = plan_cell(row, PLAN_RANK);
	bool there = row->was != NULL && unit->id != 0 && row->was->unit == unit->id;

	h->unit = unit->id;
	h->unit_name = unit->name;
	h->main = true;
	h->rank = there ? row->was->rank : RANK_STAFF;
	h->title = or_else(plan_cell(row, PLAN_TITLE), there ? row->was->title : "");
	h->post = there ? row->was->post : 0;
	h->until = there ? row->was->until : (struct day){ 0 };
	if (h->title[0] == '\0')
		return plan_bad(row, "no_title", NULL, NULL);
	if (rank[0] != '\0' && plan_rank(p->mem, rank, &h->rank) != 1)
		return plan_bad(row, "rank", rank, NULL);
	if (plan_fits(p, row, h->title, 200) != 1 || unit_fits(p, row, unit) != 1 ||
	    read_post(p, row, unit) != 1)
		return 0;
	if (there && strcmp(h->title, row->was->title) == 0 && h->rank == row->was->rank &&
	    h->post == row->was->post && (row->post_code == NULL || h->post != 0))
		row->place = PLACE_STAYS;
	else
		row->place = row->was == NULL ? PLACE_BEGINS : there ? PLACE_AMENDED : PLACE_MOVES;
	return row->place == PLACE_STAYS ? 1 : free_of_own(p, row, unit);
}

/* 1; 0: bad. */
static int
judge_place(struct planning *p, struct plan_row *row)
{
	const char *code = plan_cell(row, PLAN_PERSON_UNIT);
	const struct holding *own;
	const struct unit *unit = NULL;
	size_t n = row->person_was == NULL ? 0 : places_of(p, row->person.data.id, &own);

	for (size_t i = 0; i < n; i++)
		if (own[i].main && days_hold(own[i].from, own[i].until, p->world->day))
			row->was = &own[i];
	row->holding = (struct holding){ .person = row->person.data.id, .from = p->world->day };
	if (strcmp(code, LEAVES) == 0) {
		row->place = row->was == NULL ? PLACE_STAYS : PLACE_ENDS;
		return 1;
	}
	row->unit_code = utf8_lower(p->mem, code);
	if (code[0] != '\0')
		unit = plan_unit_after(p, row->unit_code);
	else if (row->was == NULL)
		return plan_cell(row, PLAN_TITLE)[0] == '\0' ? 1 : plan_bad(row, "no_unit", NULL, NULL);
	else
		for (size_t i = 0; i < p->world->nunits && unit == NULL; i++)
			if (p->world->unit[i].id == row->was->unit)
				unit = &p->world->unit[i];
	if (unit == NULL)
		return plan_bad(row, "unit", row->unit_code, NULL);
	row->unit_code = unit->code;
	return read_place(p, row, unit);
}

static bool
same_data(const struct person_data *a, const struct person_data *b)
{
	return strcmp(a->family, b->family) == 0 && strcmp(a->given, b->given) == 0 &&
	    strcmp(a->sort_name, b->sort_name) == 0 && (a->mail == NULL) == (b->mail == NULL) &&
	    (a->mail == NULL || strcmp(a->mail, b->mail) == 0);
}

void
plan_judge_person(struct planning *p, struct plan_row *row)
{
	const struct plan_person *was = p->world->npeople == 0 ? NULL : bsearch(row->key,
	    p->world->person, p->world->npeople, sizeof(*was), compare_uid);

	row->person_was = was;
	row->person = was != NULL ? *was : (struct plan_person){ .data = { .uid = row->key,
	    .family = "", .given = "", .sort_name = "" }, .kind = PERSON_CIVIL_SERVANT };
	if (read_data(p, row) != 1 || plan_read_number(p, row) != 1 || judge_place(p, row) != 1)
		return;
	row->rekind = row->person.kind != (was == NULL ? PERSON_CIVIL_SERVANT : was->kind);
	if (was == NULL)
		row->verdict = PLAN_NEW;
	else
		row->verdict = row->rekind || row->renumber || row->place != PLACE_STAYS ||
		    !same_data(&row->person.data, &was->data) ? PLAN_CHANGED : PLAN_SAME;
}

/* Does a good row of the workbook end or change a place? */
static bool
gives_way(const struct planning *p, const struct holding *h)
{
	const struct plan_row *row = plan_row_of(p, PLAN_PEOPLE, h->uid);

	return row != NULL && row->verdict != PLAN_BAD && row->was == h && row->place != PLACE_STAYS;
}

static bool
becomes_head(const struct plan_row *row)
{
	return row->sheet == PLAN_PEOPLE && row->verdict != PLAN_BAD && row->place != PLACE_STAYS &&
	    row->place != PLACE_ENDS && row->holding.rank == RANK_HEAD;
}

/* Somebody who heads the unit at the same time, as it stands. NULL: nobody. */
static const struct holding *
other_head(const struct planning *p, const struct plan_row *row)
{
	for (size_t i = 0; i < p->world->nholdings; i++) {
		const struct holding *h = &p->world->holding[i];

		if (h->rank == RANK_HEAD && row->holding.unit != 0 && h->unit == row->holding.unit &&
		    h->person != row->person.data.id && !gives_way(p, h) &&
		    days_meet(h->from, h->until, row->holding.from, row->holding.until))
			return h;
	}
	return NULL;
}

/* A row above that makes another one head of the same unit. NULL: none. */
static const struct plan_row *
row_above(const struct plan *plan, const struct plan_row *row)
{
	for (const struct plan_row *above = plan->row; above < row; above++)
		if (becomes_head(above) && strcmp(above->unit_code, row->unit_code) == 0)
			return above;
	return NULL;
}

void
plan_judge_heads(struct planning *p)
{
	bool again = true;

	/* A row that turns out bad keeps its place: looked at until nothing changes. */
	while (again) {
		again = false;
		for (size_t i = 0; i < p->plan->n; i++) {
			struct plan_row *row = &p->plan->row[i];
			const struct holding *head = becomes_head(row) ? other_head(p, row) : NULL;
			const struct plan_row *above = becomes_head(row) ? row_above(p->plan, row) : NULL;

			if (head != NULL)
				plan_bad(row, "head", head->name, head->unit_name);
			else if (above != NULL)
				plan_bad(row, "head_row", above->name, mem_print(p->mem, "%d",
				    above->cells->number));
			again = again || head != NULL || above != NULL;
		}
	}
}
