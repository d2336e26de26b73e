#include "rules/sheet_transfer.h"

#include <string.h>

#include "rules/citation.h"

bool
sheet_transfer_weighs(const struct parameter_sets *all, struct period p)
{
	return strcmp(parameter_in(all, p, PARAMETER_TRANSFER_COMMON).value, parameter_transfer_commons[1]) == 0;
}

int64_t
sheet_part_days(const struct sheet_part *p)
{
	return day_number(p->until) - day_number(p->from) + 1;
}

size_t
sheet_parts_join(struct sheet_part *part, size_t n)
{
	bool others = false;
	size_t joined = 0;

	for (size_t i = 0; i < n; i++) {
		struct sheet_part *last = joined == 0 ? NULL : &part[joined - 1];

		others = others || !part[i].now;
		if (last != NULL && last->now == part[i].now && (last->now || last->scorer == part[i].scorer) &&
		    day_number(part[i].from) == day_number(last->until) + 1) {
			const struct day from = last->from;

			*last = part[i];
			last->from = from;
		} else
			part[joined++] = part[i];
	}
	return others ? joined : 0;
}

struct day
sheet_parts_due(const struct workdays *w, const struct sheet_part *part, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (!part[i].now && !part[i].given)
			return note_transfer_due(w, part[i].until);
	return (struct day){ 0 };
}

const struct ratio *
sheet_parts_mean(struct mem *mem, const struct sheet_part *part, size_t n, int criterion, int64_t now)
{
	int64_t days = 0, sum = 0;

	for (size_t i = 0; i < n; i++) {
		const int64_t its = sheet_part_days(&part[i]);

		days += its;
		sum += its * (part[i].now || !part[i].given ? now : part[i].points[criterion]);
	}
	return ratio_of(mem, days == 0 ? now : sum, (days == 0 ? 1 : days) * LAW_HUNDREDTHS);
}

struct json *
sheet_points_json(struct mem *mem, const int64_t points[CRITERIA])
{
	struct json *to = json_new(mem);

	for (int i = 0; i < CRITERIA; i++)
		json_set_text(to, criteria[i].code, ratio_text(mem, ratio_of(mem, points[i], LAW_HUNDREDTHS)));
	return to;
}

struct json *
sheet_parts_json(struct mem *mem, const struct sheet_part *part, size_t n, const int64_t now[CRITERIA])
{
	struct json *list = json_list(mem);

	for (size_t i = 0; i < n; i++) {
		const struct sheet_part *p = &part[i];
		struct json *one = json_new(mem);

		json_set_text(one, "unit", p->unit_name);
		json_set_text(one, "head", p->given ? p->giver_name : p->scorer_name);
		json_set_text(one, "from", day_text(mem, p->from));
		json_set_text(one, "until", day_text(mem, p->until));
		json_set_int(one, "days", sheet_part_days(p));
		json_set_bool(one, "now", p->now);
		if (p->now || p->given)
			json_set(one, "points", sheet_points_json(mem, p->now ? now : p->points));
		json_add(list, one);
	}
	return list;
}

/* Days of a part; 0: it says no such thing. */
static int64_t
days_said(const struct json *one)
{
	const char *from = json_text(one, "from"), *until = json_text(one, "until");
	struct day first, last;
	int64_t days;

	if (from == NULL || until == NULL || day_iso(from, &first) != 1 || day_iso(until, &last) != 1 || json_int(one, "days", &days) != 1)
		return 0;
	return days > 0 && day_compare(first, last) <= 0 && day_number(last) - day_number(first) + 1 == days ? days : 0;
}

static const struct ratio *
point_said(struct mem *mem, const struct json *one, int criterion)
{
	const char *text = json_text(json_get(one, "points"), criteria[criterion].code);
	const struct ratio *value;

	return text != NULL && ratio_read(mem, text, &value) == 1 ? value : NULL;
}

/* A criterion of the parts against the case. */
static int
agrees(struct mem *mem, const struct json *parts, int criterion, int64_t all, const struct ratio *said)
{
	const struct ratio *now = NULL, *mean;

	for (size_t i = 0; i < json_count(parts) && now == NULL; i++)
		if (json_bool(json_at(parts, i), "now"))
			now = point_said(mem, json_at(parts, i), criterion);
	if (now == NULL)
		return 0;
	mean = now;
	for (size_t i = 0; i < json_count(parts); i++) {
		const struct json *one = json_at(parts, i);
		const struct ratio *other = point_said(mem, one, criterion);

		if (other != NULL)
			mean = ratio_add(mem, mean, ratio_mul(mem, ratio_sub(mem, other, now), ratio_of(mem, days_said(one), all)));
	}
	return ratio_compare(mean, said) == 0;
}

int
sheet_parts_agree(struct mem *mem, const struct json *parts, const struct score_case *c)
{
	int64_t all = 0;

	if (parts == NULL)
		return 1;
	for (size_t i = 0; i < json_count(parts); i++) {
		const int64_t days = days_said(json_at(parts, i));

		if (days == 0)
			return 0;
		all += days;
	}
	for (int i = 0; i < CRITERIA; i++)
		if (all == 0 || agrees(mem, parts, i, all, c->common[i]) != 1)
			return 0;
	return 1;
}
