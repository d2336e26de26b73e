#include "rules/year_read.h"

#include "rules/case_read.h"
#include "rules/citation.h"
#include "rules/score.h"

#define POINTS_MOST	(LAW_COMMON_MOST + LAW_RESULT_MOST)

static void
read_period(struct case_read *r, const struct json *j, const char *field, struct year_period *p)
{
	const struct json *months;

	if (!case_object(r, j, field, true))
		return;
	months = json_get(j, "months");
	if (months == NULL || json_as_int(months, &p->months) != 1 || (p->months != 1 && p->months != QUARTER_MONTHS))
		case_refuse(r, case_in(r, field, "months"));
	case_number_or_null(r, json_get(j, "total"), case_in(r, field, "total"), POINTS_MOST, false, &p->total);
}

static void
read_periods(struct case_read *r, const struct json *j, struct year_case *y)
{
	if (!case_list(r, j, "periods", true))
		return;
	y->n = json_count(j);
	y->period = mem_array(r->mem, y->n + 1, sizeof(*y->period));
	for (size_t i = 0; i < y->n; i++)
		read_period(r, json_at(j, i), case_at(r, "periods", i), &y->period[i]);
}

static void
read_leave(struct case_read *r, const struct json *j, const char *name, const struct ratio **months)
{
	const struct json *value = json_get(j, name);

	if (value != NULL)
		case_number_to(r, value, case_in(r, "leave", name), YEAR_MONTHS, months);
}

int
year_read(struct mem *mem, const struct json *j, struct year_case *y, const char **field_r)
{
	struct case_read r = { .mem = mem };
	const struct json *leave = json_get(j, "leave");

	*y = (struct year_case){ 0 };
	y->sick = y->maternity = y->unpaid = ratio_int(mem, 0);
	read_periods(&r, json_get(j, "periods"), y);
	case_number_to(&r, json_get(j, "worked_months"), "worked_months", YEAR_MONTHS, &y->worked);
	if (case_object(&r, leave, "leave", false) && leave != NULL) {
		read_leave(&r, leave, "sick", &y->sick);
		read_leave(&r, leave, "maternity", &y->maternity);
		read_leave(&r, leave, "unpaid", &y->unpaid);
	}
	*field_r = r.wrong;
	return r.wrong == NULL;
}

struct json *
year_case_json(struct mem *mem, const struct year_case *y)
{
	struct json *to = json_new(mem), *periods = json_list(mem), *leave = json_new(mem);

	for (size_t i = 0; i < y->n; i++) {
		struct json *one = json_new(mem);

		json_set_int(one, "months", y->period[i].months);
		json_set_text(one, "total", y->period[i].total == NULL ? NULL : ratio_text(mem, y->period[i].total));
		json_add(periods, one);
	}
	json_set(to, "periods", periods);
	json_set_text(to, "worked_months", ratio_text(mem, y->worked));
	json_set_text(leave, "sick", ratio_text(mem, y->sick));
	json_set_text(leave, "maternity", ratio_text(mem, y->maternity));
	json_set_text(leave, "unpaid", ratio_text(mem, y->unpaid));
	json_set(to, "leave", leave);
	return to;
}

struct json *
year_json(struct mem *mem, const struct year_case *y)
{
	struct json *to = json_new(mem);
	const struct ratio *mean;
	const enum year_standing standing = year_mean(mem, y, &mean);

	json_set_text(to, "mean", mean == NULL ? NULL : ratio_text(mem, mean));
	if (mean == NULL) {
		json_set_text(to, "reason", year_standing_name[standing]);
		return to;
	}
	json_set_text(to, "shown", ratio_cut(mem, mean, 2, '.'));
	json_set_text(to, "level", score_level_name[score_level_of(mean)]);
	return to;
}
