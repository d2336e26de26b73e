#include "rules/score_read.h"

#include <string.h>

#include "rules/citation.h"

struct reading {
	struct mem	*mem;
	const char	*wrong;		/* the first field that is; NULL: none yet */
};

/* Notes the field where nothing was wrong before; false. */
static bool
refuse(struct reading *r, const char *field)
{
	if (r->wrong == NULL)
		r->wrong = field;
	return false;
}

static const char *
at(struct reading *r, const char *field, size_t i)
{
	return mem_print(r->mem, "%s[%zu]", field, i);
}

static const char *
in(struct reading *r, const char *field, const char *member)
{
	return field[0] == '\0' ? member : mem_print(r->mem, "%s.%s", field, member);
}

/* An exact number from 0 on. */
static bool
number(struct reading *r, const struct json *j, const char *field, const struct ratio **value_r)
{
	const char *text = j == NULL ? NULL : json_as_text(j);
	int64_t whole;

	*value_r = ratio_int(r->mem, 0);
	if (text != NULL ? ratio_read(r->mem, text, value_r) != 1 : j == NULL || json_as_int(j, &whole) != 1)
		return refuse(r, field);
	if (text == NULL)
		*value_r = ratio_int(r->mem, whole);
	return ratio_sign(*value_r) >= 0 || refuse(r, field);
}

static bool
member(struct reading *r, const struct json *j, const char *field, const char *name, const struct ratio **value_r)
{
	return number(r, json_get(j, name), in(r, field, name), value_r);
}

/* A count from 0 on; absent it is 0. */
static bool
count(struct reading *r, const struct json *j, const char *field, const char *name, int64_t *value_r)
{
	const struct json *value = json_get(j, name);

	*value_r = 0;
	return value == NULL || (json_as_int(value, value_r) == 1 && *value_r >= 0) || refuse(r, in(r, field, name));
}

/* Which of the words it is; absent: the first. */
static int
choice(struct reading *r, const struct json *j, const char *field, const char *name, const char *const *words, size_t n)
{
	const struct json *value = json_get(j, name);
	const char *text = value == NULL ? words[0] : json_as_text(value);

	for (size_t i = 0; i < n && text != NULL; i++)
		if (strcmp(words[i], text) == 0)
			return (int)i;
	refuse(r, in(r, field, name));
	return 0;
}

/* An object, or absent where that may be. */
static bool
object(struct reading *r, const struct json *j, const char *field, bool needed)
{
	return j == NULL ? !needed || refuse(r, field) : json_named(j) || refuse(r, field);
}

static bool
list(struct reading *r, const struct json *j, const char *field, bool needed)
{
	return j == NULL ? !needed || refuse(r, field) : json_listed(j) || refuse(r, field);
}

static void
read_parameters(struct reading *r, const struct json *j, struct score_case *s)
{
	if (!object(r, j, "parameters", false) || j == NULL)
		return;
	s->late_unit = (enum late_unit)choice(r, j, "parameters", "late_unit", late_unit_name, 2);
	s->cap = (enum score_cap)choice(r, j, "parameters", "cap", score_cap_name, 2);
}

static void
read_common(struct reading *r, const struct json *j, struct score_case *s)
{
	if (!object(r, j, "common", true))
		return;
	for (int i = 0; i < CRITERIA; i++) {
		const char *code = criteria[i].code;

		if (member(r, j, "common", code, &s->common[i]) &&
		    ratio_compare(s->common[i], ratio_of(r->mem, criteria[i].most, LAW_HUNDREDTHS)) > 0)
			refuse(r, in(r, "common", code));
	}
	for (size_t i = 0; i < json_members(j); i++)
		if (criteria_find(json_member(j, i)) < 0)
			refuse(r, in(r, "common", json_member(j, i)));
}

/* The quantities of all faults together are no more than what was done. */
static void
read_faults(struct reading *r, const struct json *j, const char *field, struct score_item *item)
{
	const struct ratio *touched = ratio_int(r->mem, 0);

	if (!list(r, j, field, false) || j == NULL)
		return;
	item->nfaults = json_count(j);
	item->fault = mem_array(r->mem, item->nfaults + 1, sizeof(*item->fault));
	for (size_t i = 0; i < item->nfaults; i++) {
		const struct json *one = json_at(j, i);
		const char *here = at(r, field, i);
		struct score_fault *fault = &item->fault[i];

		if (!object(r, one, here, true))
			return;
		if (member(r, one, here, "quantity", &fault->quantity)) {
			touched = ratio_add(r->mem, touched, fault->quantity);
			if (ratio_compare(touched, item->done) > 0)
				refuse(r, in(r, here, "quantity"));
		}
		count(r, one, here, "failed", &fault->failed);
		count(r, one, here, "late", &fault->late);
		count(r, one, here, "late_days", &fault->late_days);
	}
}

static void
read_item(struct reading *r, const struct json *j, const char *field, struct score_item *item)
{
	bool known;

	if (!object(r, j, field, true))
		return;
	if (member(r, j, field, "coefficient", &item->coefficient) &&
	    ratio_compare(item->coefficient, ratio_of(r->mem, 1, 10)) < 0)
		refuse(r, in(r, field, "coefficient"));
	member(r, j, field, "assigned", &item->assigned);
	known = member(r, j, field, "done", &item->done);
	item->kind = (enum work_kind)choice(r, j, field, "kind", work_kind_name, WORK_KINDS);
	if (known && (ratio_compare(item->done, item->assigned) > 0 || (ratio_sign(item->done) > 0 &&
	    (item->kind == WORK_HANDED_OVER || item->kind == WORK_WITHDRAWN))))
		refuse(r, in(r, field, "done"));
	read_faults(r, json_get(j, "faults"), in(r, field, "faults"), item);
}

static void
read_items(struct reading *r, const struct json *j, struct score_case *s)
{
	if (!list(r, j, "items", true))
		return;
	s->n = json_count(j);
	s->item = mem_array(r->mem, s->n + 1, sizeof(*s->item));
	for (size_t i = 0; i < s->n; i++)
		read_item(r, json_at(j, i), at(r, "items", i), &s->item[i]);
}

static void
read_staff(struct reading *r, const struct json *j, struct score_sums *staff)
{
	const char *field = in(r, "leader", "staff");

	staff->assigned = staff->done = staff->good = staff->ontime = ratio_int(r->mem, 0);
	if (!object(r, j, field, false) || j == NULL)
		return;
	member(r, j, field, "assigned", &staff->assigned);
	member(r, j, field, "done", &staff->done);
	member(r, j, field, "good", &staff->good);
	member(r, j, field, "ontime", &staff->ontime);
}

static void
read_totals(struct reading *r, const struct json *j, struct score_leader *l)
{
	const char *field = in(r, "leader", "staff_totals");

	if (!list(r, j, field, true))
		return;
	l->ntotals = json_count(j);
	l->total = mem_array(r->mem, l->ntotals + 1, sizeof(*l->total));
	for (size_t i = 0; i < l->ntotals; i++)
		if (number(r, json_at(j, i), at(r, field, i), &l->total[i]) &&
		    ratio_compare_int(l->total[i], LAW_COMMON_MOST + LAW_RESULT_MOST) > 0)
			refuse(r, at(r, field, i));
}

/* Whole or less, nothing else. */
static bool
whole(struct reading *r, const struct json *j, const char *name)
{
	int64_t value = 0;

	if (json_int(j, name, &value) != 1 || (value != LAW_PERCENT && value != LAW_LEADER_PERCENT))
		refuse(r, in(r, "leader", name));
	return value == LAW_PERCENT;
}

static void
read_leader(struct reading *r, const struct json *j, struct score_case *s)
{
	s->leads = j != NULL;
	if (!object(r, j, "leader", false) || j == NULL)
		return;
	read_staff(r, json_get(j, "staff"), &s->leader.staff);
	read_totals(r, json_get(j, "staff_totals"), &s->leader);
	s->leader.organising = whole(r, j, "organising");
	s->leader.unity = whole(r, j, "unity");
}

int
score_read(struct mem *mem, const struct json *j, struct score_case *s, const char **field_r)
{
	struct reading r = { .mem = mem };

	*s = (struct score_case){ 0 };
	read_parameters(&r, json_get(j, "parameters"), s);
	read_common(&r, json_get(j, "common"), s);
	read_items(&r, json_get(j, "items"), s);
	read_leader(&r, json_get(j, "leader"), s);
	*field_r = r.wrong;
	return r.wrong == NULL;
}

static void
set_number(struct mem *mem, struct json *to, const char *name, const struct ratio *value)
{
	json_set_text(to, name, ratio_text(mem, value));
}

static struct json *
faults_json(struct mem *mem, const struct score_item *item)
{
	struct json *list = json_list(mem);

	for (size_t i = 0; i < item->nfaults; i++) {
		struct json *one = json_new(mem);

		set_number(mem, one, "quantity", item->fault[i].quantity);
		json_set_int(one, "failed", item->fault[i].failed);
		json_set_int(one, "late", item->fault[i].late);
		json_set_int(one, "late_days", item->fault[i].late_days);
		json_add(list, one);
	}
	return list;
}

static struct json *
items_json(struct mem *mem, const struct score_case *s)
{
	struct json *list = json_list(mem);

	for (size_t i = 0; i < s->n; i++) {
		struct json *one = json_new(mem);

		set_number(mem, one, "coefficient", s->item[i].coefficient);
		set_number(mem, one, "assigned", s->item[i].assigned);
		set_number(mem, one, "done", s->item[i].done);
		json_set_text(one, "kind", work_kind_name[s->item[i].kind]);
		json_set(one, "faults", faults_json(mem, &s->item[i]));
		json_add(list, one);
	}
	return list;
}

static struct json *
leader_json(struct mem *mem, const struct score_leader *l)
{
	struct json *to = json_new(mem), *staff = json_new(mem), *totals = json_list(mem);

	set_number(mem, staff, "assigned", l->staff.assigned);
	set_number(mem, staff, "done", l->staff.done);
	set_number(mem, staff, "good", l->staff.good);
	set_number(mem, staff, "ontime", l->staff.ontime);
	json_set(to, "staff", staff);
	for (size_t i = 0; i < l->ntotals; i++)
		json_add_text(totals, ratio_text(mem, l->total[i]));
	json_set(to, "staff_totals", totals);
	json_set_int(to, "organising", l->organising ? LAW_PERCENT : LAW_LEADER_PERCENT);
	json_set_int(to, "unity", l->unity ? LAW_PERCENT : LAW_LEADER_PERCENT);
	return to;
}

struct json *
score_case_json(struct mem *mem, const struct score_case *s)
{
	struct json *to = json_new(mem), *parameters = json_new(mem), *common = json_new(mem);

	json_set_text(parameters, "late_unit", late_unit_name[s->late_unit]);
	json_set_text(parameters, "cap", score_cap_name[s->cap]);
	json_set(to, "parameters", parameters);
	for (int i = 0; i < CRITERIA; i++)
		set_number(mem, common, criteria[i].code, s->common[i]);
	json_set(to, "common", common);
	json_set(to, "items", items_json(mem, s));
	if (s->leads)
		json_set(to, "leader", leader_json(mem, &s->leader));
	return to;
}

static void
percent(struct mem *mem, struct json *to, const char *name, const struct ratio *part)
{
	json_set_text(to, name, ratio_text(mem, ratio_mul(mem, part, ratio_int(mem, LAW_PERCENT))));
}

struct json *
score_json(struct mem *mem, const struct score *r, bool leads)
{
	struct json *to = json_new(mem);

	json_set_text(to, "common", ratio_text(mem, r->common));
	percent(mem, to, "a", r->a);
	percent(mem, to, "b", r->b);
	percent(mem, to, "c", r->c);
	if (leads) {
		percent(mem, to, "d", r->d);
		percent(mem, to, "dd", r->dd);
		percent(mem, to, "e", r->e);
	}
	percent(mem, to, "result", r->result);
	json_set_text(to, "total", ratio_text(mem, r->total));
	json_set_text(to, "shown", ratio_cut(mem, r->total, 2, '.'));
	json_set_text(to, "level", score_level_name[r->level]);
	return to;
}

struct json *
score_json_none(struct mem *mem)
{
	struct json *to = json_new(mem);

	json_set_text(to, "score", NULL);
	json_set_text(to, "reason", "no_assigned_work");
	return to;
}
