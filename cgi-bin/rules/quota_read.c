#include "rules/quota_read.h"

#include <string.h>

#include "rules/case_read.h"
#include "rules/citation.h"

#define POINTS_MOST	(LAW_COMMON_MOST + LAW_RESULT_MOST)

static void
read_person(struct case_read *r, const struct json *j, const char *field, bool twice, struct quota_person *p)
{
	*p = (struct quota_person){ .id = "", .group = "", .classified = true, .cap = CAP_NONE, .ground = GROUND_NONE };
	if (!case_object(r, j, field, true))
		return;
	if (case_text(r, json_get(j, "id"), case_in(r, field, "id"), &p->id) && twice)
		case_refuse(r, case_in(r, field, "id"));
	case_number_or_null(r, json_get(j, "mean"), case_in(r, field, "mean"), POINTS_MOST, true, &p->mean);
	case_text(r, json_get(j, "group"), case_in(r, field, "group"), &p->group);
	case_bool(r, json_get(j, "leader"), case_in(r, field, "leader"), &p->leader);
	p->cap = case_choice_or_null(r, j, field, "cap_level", score_level_name, SCORE_LEVELS);
	p->ground = case_choice_or_null(r, j, field, "grounds", quota_ground_name, QUOTA_GROUNDS);
	if (p->ground == GROUND_CORRUPTION && !p->leader)
		case_refuse(r, case_in(r, field, "grounds"));
	case_bool(r, json_get(j, "classified"), case_in(r, field, "classified"), &p->classified);
}

static struct case_named *
read_staff(struct case_read *r, const struct json *j, struct quota *q)
{
	struct case_named *ids;
	bool *twice;

	if (!case_list(r, j, "staff", true))
		return NULL;
	q->n = json_count(j);
	q->person = mem_array(r->mem, q->n + 1, sizeof(*q->person));
	ids = case_names(r->mem, j, "id", q->n);
	twice = case_repeated(r->mem, ids, q->n);
	for (size_t i = 0; i < q->n; i++)
		read_person(r, json_at(j, i), case_at(r, "staff", i), twice[i], &q->person[i]);
	return ids;
}

static struct quota_person *
person_of(const struct quota *q, const struct case_named *ids, const char *id)
{
	size_t low = 0, high = q->n;

	while (low < high) {
		const size_t middle = low + (high - low) / 2;
		const int by = strcmp(ids[middle].text, id);

		if (by == 0)
			return &q->person[ids[middle].at];
		if (by < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return NULL;
}

/* Each of them a candidate, once. */
static bool
read_chosen(const struct json *j, struct quota *q, const struct case_named *ids)
{
	for (size_t i = 0; i < json_count(j); i++) {
		const char *id = json_as_text(json_at(j, i));
		struct quota_person *p = id == NULL ? NULL : person_of(q, ids, id);

		if (p == NULL || !p->candidate || p->chosen)
			return false;
		p->chosen = true;
	}
	return true;
}

int
quota_read(struct mem *mem, const struct json *j, struct quota *q, const char **field_r)
{
	struct case_read r = { .mem = mem };
	const struct json *rate = json_get(j, "rate"), *chosen = json_get(j, "chosen");
	const struct case_named *ids;
	const char *group;

	*q = (struct quota){ .rate = ratio_int(mem, LAW_EXCELLENT_PERCENT), .chooses = chosen != NULL };
	if (rate != NULL)
		case_number_to(&r, rate, "rate", LAW_EXCELLENT_PERCENT_MOST, &q->rate);
	q->base = (enum quota_base)case_choice(&r, j, "", "base", quota_base_name, QUOTA_BASES);
	ids = read_staff(&r, json_get(j, "staff"), q);
	case_list(&r, chosen, "chosen", false);
	if (r.wrong == NULL) {
		quota_levels(mem, q);
		if (!read_chosen(chosen, q, ids) || quota_places(mem, q, &group) != 1)
			case_refuse(&r, "chosen");
	}
	*field_r = r.wrong;
	return r.wrong == NULL;
}

struct json *
quota_case_json(struct mem *mem, const struct quota *q)
{
	struct json *to = json_new(mem), *staff = json_list(mem), *chosen = json_list(mem);

	json_set_text(to, "rate", ratio_text(mem, q->rate));
	json_set_text(to, "base", quota_base_name[q->base]);
	for (size_t i = 0; i < q->n; i++) {
		const struct quota_person *p = &q->person[i];
		struct json *one = json_new(mem);

		json_set_text(one, "id", p->id);
		json_set_text(one, "mean", p->mean == NULL ? NULL : ratio_text(mem, p->mean));
		json_set_text(one, "group", p->group);
		json_set_bool(one, "leader", p->leader);
		json_set_text(one, "cap_level", p->cap == CAP_NONE ? NULL : score_level_name[p->cap]);
		json_set_text(one, "grounds", p->ground == GROUND_NONE ? NULL : quota_ground_name[p->ground]);
		json_set_bool(one, "classified", p->classified);
		json_add(staff, one);
		if (p->chosen)
			json_add_text(chosen, p->id);
	}
	json_set(to, "staff", staff);
	if (q->chooses)
		json_set(to, "chosen", chosen);
	return to;
}

static struct json *
tie_json(struct mem *mem, const struct quota_group *g)
{
	struct json *one = json_new(mem), *among = json_list(mem);

	for (size_t i = 0; i < g->ntied; i++)
		json_add_text(among, g->tied[i]->id);
	json_set_text(one, "group", g->name);
	json_set_int(one, "places", g->tied_places);
	json_set(one, "among", among);
	return one;
}

struct json *
quota_json(struct mem *mem, const struct quota *q)
{
	struct json *to = json_new(mem), *staff = json_new(mem), *places = json_new(mem), *ties = json_list(mem);

	for (size_t i = 0; i < q->n; i++) {
		const struct quota_person *p = &q->person[i];
		struct json *one = json_new(mem);

		json_set_text(one, "level", p->levelled ? score_level_name[p->level] : NULL);
		json_set_text(one, "why", p->why == QUOTA_GROUND ? quota_ground_name[p->ground] : quota_why_name[p->why]);
		json_set(staff, p->id, one);
	}
	for (size_t i = 0; i < q->ngroups; i++) {
		const struct quota_group *g = &q->group[i];
		struct json *one = json_new(mem);

		json_set_int(one, "candidates", g->candidates);
		json_set_int(one, "good", g->good);
		json_set_int(one, "places", g->places);
		json_set(places, g->name, one);
		if (g->ntied > 0)
			json_add(ties, tie_json(mem, g));
	}
	json_set(to, "staff", staff);
	json_set(to, "places", places);
	json_set(to, "ties", ties);
	return to;
}
