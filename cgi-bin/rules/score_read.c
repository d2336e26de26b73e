#include "rules/score_read.h"

#include "rules/case_read.h"
#include "rules/citation.h"

static void
read_parameters(struct case_read *r, const struct json *j, struct score_case *s)
{
	if (!case_object(r, j, "parameters", false) || j == NULL)
		return;
	s->late_unit = (enum late_unit)case_choice(r, j, "parameters", "late_unit", late_unit_name, 2);
	s->cap = (enum score_cap)case_choice(r, j, "parameters", "cap", score_cap_name, 2);
}

static void
read_common(struct case_read *r, const struct json *j, struct score_case *s)
{
	if (!case_object(r, j, "common", true))
		return;
	for (int i = 0; i < CRITERIA; i++) {
		const char *code = criteria[i].code;

		if (case_member(r, j, "common", code, &s->common[i]) &&
		    ratio_compare(s->common[i], ratio_of(r->mem, criteria[i].most, LAW_HUNDREDTHS)) > 0)
			case_refuse(r, case_in(r, "common", code));
	}
	for (size_t i = 0; i < json_members(j); i++)
		if (criteria_find(json_member(j, i)) < 0)
			case_refuse(r, case_in(r, "common", json_member(j, i)));
}

/* The quantities of all faults together are no more than what was done. */
static void
read_faults(struct case_read *r, const struct json *j, const char *field, struct score_item *item)
{
	const struct ratio *touched = ratio_int(r->mem, 0);

	if (!case_list(r, j, field, false) || j == NULL)
		return;
	item->nfaults = json_count(j);
	item->fault = mem_array(r->mem, item->nfaults + 1, sizeof(*item->fault));
	for (size_t i = 0; i < item->nfaults; i++) {
		const struct json *one = json_at(j, i);
		const char *here = case_at(r, field, i);
		struct score_fault *fault = &item->fault[i];

		if (!case_object(r, one, here, true))
			return;
		if (case_member(r, one, here, "quantity", &fault->quantity)) {
			touched = ratio_add(r->mem, touched, fault->quantity);
			if (ratio_compare(touched, item->done) > 0)
				case_refuse(r, case_in(r, here, "quantity"));
		}
		case_count(r, one, here, "failed", &fault->failed);
		case_count(r, one, here, "late", &fault->late);
		case_count(r, one, here, "late_days", &fault->late_days);
	}
}

static void
read_item(struct case_read *r, const struct json *j, const char *field, struct score_item *item)
{
	bool known;

	if (!case_object(r, j, field, true))
		return;
	if (case_member(r, j, field, "coefficient", &item->coefficient) &&
	    ratio_compare(item->coefficient, ratio_of(r->mem, 1, 10)) < 0)
		case_refuse(r, case_in(r, field, "coefficient"));
	case_member(r, j, field, "assigned", &item->assigned);
	known = case_member(r, j, field, "done", &item->done);
	item->kind = (enum work_kind)case_choice(r, j, field, "kind", work_kind_name, WORK_KINDS);
	if (known && (ratio_compare(item->done, item->assigned) > 0 || (ratio_sign(item->done) > 0 &&
	    (item->kind == WORK_HANDED_OVER || item->kind == WORK_WITHDRAWN))))
		case_refuse(r, case_in(r, field, "done"));
	read_faults(r, json_get(j, "faults"), case_in(r, field, "faults"), item);
}

static void
read_items(struct case_read *r, const struct json *j, struct score_case *s)
{
	if (!case_list(r, j, "items", true))
		return;
	s->n = json_count(j);
	s->item = mem_array(r->mem, s->n + 1, sizeof(*s->item));
	for (size_t i = 0; i < s->n; i++)
		read_item(r, json_at(j, i), case_at(r, "items", i), &s->item[i]);
}

static void
read_staff(struct case_read *r, const struct json *j, struct score_sums *staff)
{
	const char *field = case_in(r, "leader", "staff");

	staff->assigned = staff->done = staff->good = staff->ontime = ratio_int(r->mem, 0);
	if (!case_object(r, j, field, false) || j == NULL)
		return;
	case_member(r, j, field, "assigned", &staff->assigned);
	case_member(r, j, field, "done", &staff->done);
	case_member(r, j, field, "good", &staff->good);
	case_member(r, j, field, "ontime", &staff->ontime);
}

static void
read_totals(struct case_read *r, const struct json *j, struct score_leader *l)
{
	const char *field = case_in(r, "leader", "staff_totals");

	if (!case_list(r, j, field, true))
		return;
	l->ntotals = json_count(j);
	l->total = mem_array(r->mem, l->ntotals + 1, sizeof(*l->total));
	for (size_t i = 0; i < l->ntotals; i++)
		if (case_number(r, json_at(j, i), case_at(r, field, i), &l->total[i]) &&
		    ratio_compare_int(l->total[i], LAW_COMMON_MOST + LAW_RESULT_MOST) > 0)
			case_refuse(r, case_at(r, field, i));
}

/* Whole or less, nothing else. */
static bool
whole(struct case_read *r, const struct json *j, const char *name)
{
	int64_t value = 0;

	if (json_int(j, name, &value) != 1 || (value != LAW_PERCENT && value != LAW_LEADER_PERCENT))
		case_refuse(r, case_in(r, "leader", name));
	return value == LAW_PERCENT;
}

static void
read_leader(struct case_read *r, const struct json *j, struct score_case *s)
{
	s->leads = j != NULL;
	if (!case_object(r, j, "leader", false) || j == NULL)
		return;
	read_staff(r, json_get(j, "staff"), &s->leader.staff);
	read_totals(r, json_get(j, "staff_totals"), &s->leader);
	s->leader.organising = whole(r, j, "organising");
	s->leader.unity = whole(r, j, "unity");
}

int
score_read(struct mem *mem, const struct json *j, struct score_case *s, const char **field_r)
{
	struct case_read r = { .mem = mem };

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
