#include "rules/bonus_read.h"

#include <string.h>

#include "rules/bonus.h"
#include "rules/case_read.h"

#define UNCLASSIFIED	"NOT_CLASSIFIED"
#define PERCENT_MOST	100

/* Words, and the factor of each. */
struct factors {
	const char	**name;
	const struct ratio **factor;
	size_t		 n;
};

static struct factors
read_factors(struct case_read *r, const struct json *j, const char *field, bool needed)
{
	struct factors f = { 0 };

	if (!case_object(r, j, field, needed) || j == NULL)
		return f;
	f.n = json_members(j);
	f.name = mem_array(r->mem, f.n + 1, sizeof(*f.name));
	f.factor = mem_array(r->mem, f.n + 1, sizeof(*f.factor));
	for (size_t i = 0; i < f.n; i++) {
		f.name[i] = json_member(j, i);
		case_number(r, json_get(j, f.name[i]), case_in(r, field, f.name[i]), &f.factor[i]);
	}
	return f;
}

static const struct ratio *
factor_of(const struct factors *f, const struct json *person, const char *member)
{
	const char *word = json_text(person, member);

	for (size_t i = 0; i < f->n && word != NULL; i++)
		if (strcmp(f->name[i], word) == 0)
			return f->factor[i];
	return NULL;
}

/* What one part of the year is for everybody. */
struct frame {
	struct factors	 level, position;
	bool		 positions;	/* there are factors of positions */
	const struct ratio *none, *period;
};

static const struct ratio *
level_factor(const struct frame *f, const struct json *person)
{
	const struct ratio *factor = factor_of(&f->level, person, "level");
	const char *level = json_text(person, "level");

	return factor == NULL && level != NULL && strcmp(level, UNCLASSIFIED) == 0 ? f->none : factor;
}

static void
read_person(struct case_read *r, const struct frame *f, const struct json *j, const char *field, bool twice, const char **id_r,
    const struct ratio **weight_r)
{
	const struct ratio *level, *position = NULL, *months = f->period;

	*id_r = "";
	if (!case_object(r, j, field, true))
		return;
	if (case_text(r, json_get(j, "id"), case_in(r, field, "id"), id_r) && twice)
		case_refuse(r, case_in(r, field, "id"));
	level = level_factor(f, j);
	if (level == NULL)
		case_refuse(r, case_in(r, field, "level"));
	if (f->positions && (position = factor_of(&f->position, j, "position")) == NULL)
		case_refuse(r, case_in(r, field, "position"));
	if (json_get(j, "months") != NULL && case_member(r, j, field, "months", &months) && ratio_compare(months, f->period) > 0)
		case_refuse(r, case_in(r, field, "months"));
	if (r->wrong == NULL)
		*weight_r = bonus_weight(r->mem, level, position, months, f->period, NULL);
}

static void
read_staff(struct case_read *r, const struct json *j, const struct frame *f, struct bonus_case *b)
{
	const bool *twice;

	if (!case_list(r, j, "staff", true))
		return;
	b->n = json_count(j);
	b->id = mem_array(r->mem, b->n + 1, sizeof(*b->id));
	b->list = mem_array(r->mem, b->n + 1, sizeof(*b->list));
	twice = case_repeated(r->mem, case_names(r->mem, j, "id", b->n), b->n);
	for (size_t i = 0; i < b->n && r->wrong == NULL; i++)
		read_person(r, f, json_at(j, i), case_at(r, "staff", i), twice[i], &b->id[i], &b->list[i].weight);
}

/* A whole number from so many on; absent, where it may be: as it was. */
static void
read_whole(struct case_read *r, const struct json *j, const char *name, int64_t least, bool needed, int64_t *value_r)
{
	const struct json *value = json_get(j, name);

	if (value == NULL ? needed : json_as_int(value, value_r) != 1 || *value_r < least)
		case_refuse(r, name);
}

int
bonus_read(struct mem *mem, const struct json *j, struct bonus_case *b, const char **field_r)
{
	struct case_read r = { .mem = mem };
	const struct json *percent = json_get(j, "reserve_percent");
	struct frame f = { .positions = json_get(j, "position_factor") != NULL, .none = ratio_int(mem, 0) };

	*b = (struct bonus_case){ .unit = 1, .period_months = 12, .reserve_percent = f.none };
	read_whole(&r, j, "fund", 0, true, &b->fund);
	if (percent != NULL)
		case_number_to(&r, percent, "reserve_percent", PERCENT_MOST, &b->reserve_percent);
	read_whole(&r, j, "unit", 1, false, &b->unit);
	read_whole(&r, j, "period_months", 1, false, &b->period_months);
	f.period = ratio_int(mem, b->period_months);
	f.level = read_factors(&r, json_get(j, "level_factor"), "level_factor", true);
	f.position = read_factors(&r, json_get(j, "position_factor"), "position_factor", false);
	read_staff(&r, json_get(j, "staff"), &f, b);
	*field_r = r.wrong;
	return r.wrong == NULL;
}

struct json *
bonus_json(struct mem *mem, struct bonus_case *b)
{
	struct json *to = json_new(mem), *shares = json_new(mem);
	const int64_t reserve = bonus_reserve(mem, b->fund, b->reserve_percent);
	const struct ratio *sum;
	const int64_t left = apportion(mem, b->fund - reserve, b->unit, b->list, b->n, &sum);

	for (size_t i = 0; i < b->n; i++)
		json_set_int(shares, b->id[i], b->list[i].share);
	json_set(to, "shares", shares);
	json_set_int(to, "reserve", reserve);
	json_set_int(to, "left", left);
	return to;
}
