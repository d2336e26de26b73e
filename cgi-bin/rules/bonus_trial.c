#include "rules/bonus_trial.h"

#include <string.h>

#include "base/number.h"

#define LINE	"dong-"
#define POSITION "chuc-vu-"
#define RESERVE	"du-phong"

static struct bonus_line *
line_of(const struct bonus_rule *rule, int64_t id)
{
	for (size_t i = 0; i < rule->n; i++)
		if (rule->line[i].id == id)
			return &rule->line[i];
	return NULL;
}

int
trial_move_read(const char *text, const struct bonus_rule *rule, struct trial_move *m)
{
	const struct bonus_line *line;

	*m = (struct trial_move){ .part = TRIAL_RESERVE };
	if (strcmp(text, RESERVE) == 0)
		return 1;
	if (strncmp(text, POSITION, strlen(POSITION)) == 0) {
		m->part = TRIAL_POSITION;
		return number_int(text + strlen(POSITION), 0, BONUS_POSITIONS - 1, &m->which);
	}
	if (strncmp(text, LINE, strlen(LINE)) != 0 || number_int(text + strlen(LINE), 1, INT64_MAX, &m->which) != 1)
		return 0;
	m->part = TRIAL_LINE;
	line = line_of(rule, m->which);
	return line != NULL && (line->effect == BONUS_FACTOR || line->effect == BONUS_SUM);
}

char *
trial_move_text(struct mem *mem, const struct trial_move *m)
{
	if (m->part == TRIAL_RESERVE)
		return mem_copy(mem, RESERVE, strlen(RESERVE));
	return mem_print(mem, "%s%lld", m->part == TRIAL_LINE ? LINE : POSITION, (long long)m->which);
}

const struct ratio *
trial_move_now(struct mem *mem, const struct bonus_rule *rule, const struct trial_move *m)
{
	const struct bonus_line *line;

	switch (m->part) {
	case TRIAL_LINE:
		line = line_of(rule, m->which);
		return line->effect == BONUS_FACTOR ? line->factor : ratio_int(mem, line->sum);
	case TRIAL_POSITION:
		return rule->position_factor[m->which] == NULL ? ratio_int(mem, 1) : rule->position_factor[m->which];
	default:
		return rule->reserve_percent;
	}
}

bool
trial_move_good(const struct bonus_rule *rule, const struct trial_move *m)
{
	int64_t whole;

	if (ratio_sign(m->value) < 0 || ratio_compare_int(m->value, BONUS_MOST) > 0)
		return false;
	if (m->part == TRIAL_RESERVE)
		return ratio_compare_int(m->value, 100) <= 0;
	if (m->part == TRIAL_POSITION || line_of(rule, m->which)->effect == BONUS_FACTOR)
		return true;
	return ratio_floor(m->value, &whole) == 1 && ratio_compare_int(m->value, whole) == 0;
}

struct bonus_rule
trial_moved(struct mem *mem, const struct bonus_rule *rule, const struct trial_move *m)
{
	struct bonus_rule moved = *rule;
	struct bonus_line *line;

	moved.line = mem_array(mem, rule->n + 1, sizeof(*moved.line));
	memcpy(moved.line, rule->line, rule->n * sizeof(*moved.line));
	switch (m->part) {
	case TRIAL_LINE:
		line = line_of(&moved, m->which);
		if (line->effect == BONUS_FACTOR)
			line->factor = m->value;
		else
			ratio_floor(m->value, &line->sum);
		break;
	case TRIAL_POSITION:
		moved.position_factor[m->which] = m->value;
		break;
	default:
		moved.reserve_percent = m->value;
	}
	return moved;
}

struct bonus_person *
trial_people(struct mem *mem, const struct trial_assumed *a, size_t *n_r)
{
	static const int middle[SCORE_LEVELS] = { 95, 80, 60, 25 };
	struct bonus_person *list;
	size_t n = 0;

	for (int l = 0; l < BONUS_LEVELS; l++)
		n += (size_t)a->people[l];
	list = mem_array(mem, n + 1, sizeof(*list));
	*n_r = n;
	n = 0;
	for (int l = 0; l < BONUS_LEVELS; l++) {
		const struct bonus_person one = {
			.uid = "", .name = "", .title = "", .unit_name = "", .level = l == BONUS_UNCLASSIFIED ? LEVEL_NONE : l,
			.total = l == BONUS_UNCLASSIFIED ? NULL : ratio_int(mem, middle[l]), .position = BONUS_STAFF, .months = ratio_int(mem, a->months),
			.period_months = ratio_int(mem, a->months), .coefficient = a->coefficient, .base_salary = a->base_salary,
		};

		for (int64_t i = 0; i < a->people[l]; i++) {
			list[n] = one;
			list[n++].person = i + 1;
		}
	}
	return list;
}

static void
add(struct trial_group *g, const struct bonus_result *a, const struct bonus_result *b, size_t i)
{
	const struct bonus_result *const side[TRIAL_SIDES] = { a, b };

	g->people++;
	for (int s = 0; s < TRIAL_SIDES; s++) {
		const int64_t amount = side[s] == NULL ? 0 : side[s]->outcome[i].amount;

		g->paid[s] += amount > 0;
		g->amount[s] += amount;
	}
}

struct trial_group *
trial_levels(struct mem *mem, const struct bonus_person *people, const struct bonus_result *a, const struct bonus_result *b, size_t *n_r)
{
	struct trial_group *list = mem_array(mem, BONUS_LEVELS, sizeof(*list));

	for (int l = 0; l < BONUS_LEVELS; l++)
		list[l] = (struct trial_group){ .id = l, .name = bonus_level_name[l] };
	for (size_t i = 0; i < a->n; i++)
		add(&list[people[i].level == LEVEL_NONE ? BONUS_UNCLASSIFIED : people[i].level], a, b, i);
	*n_r = 0;
	for (int l = 0; l < BONUS_LEVELS; l++)
		if (list[l].people > 0)
			list[(*n_r)++] = list[l];
	return list;
}

struct trial_group *
trial_units(struct mem *mem, const struct bonus_person *people, const struct bonus_result *a, const struct bonus_result *b, size_t *n_r)
{
	struct trial_group *list = mem_array(mem, a->n + 1, sizeof(*list));
	size_t n = 0;

	for (size_t i = 0; i < a->n; i++) {
		size_t k = 0;

		while (k < n && list[k].id != people[i].unit)
			k++;
		if (k == n)
			list[n++] = (struct trial_group){ .id = people[i].unit, .name = people[i].unit_name };
		add(&list[k], a, b, i);
	}
	*n_r = n;
	return list;
}

/* Over how few people a sum of the group is: who gets something, on either side. */
static int64_t
fewest(const struct trial_group *g)
{
	size_t n = g->people;

	for (int s = 0; s < TRIAL_SIDES; s++)
		if (g->paid[s] > 0 && g->paid[s] < n)
			n = g->paid[s];
	return (int64_t)n;
}

void
trial_mask(struct mem *mem, struct trial_group *list, size_t n)
{
	struct bonus_group *group = mem_array(mem, n + 1, sizeof(*group));

	for (size_t i = 0; i < n; i++)
		group[i] = (struct bonus_group){ .people = fewest(&list[i]), .amount = list[i].amount[0] };
	bonus_mask(group, n);
	for (size_t i = 0; i < n; i++)
		list[i].masked = group[i].masked;
}

struct trial_balance
trial_balance(const struct bonus_result *a, const struct bonus_result *b)
{
	struct trial_balance sum = { 0 };

	for (size_t i = 0; i < a->n; i++) {
		const int64_t more = b->outcome[i].amount - a->outcome[i].amount;

		sum.more += more > 0;
		sum.less += more < 0;
		sum.same += more == 0;
	}
	return sum;
}
