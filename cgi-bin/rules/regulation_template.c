#include "rules/regulation_template.h"

#define EXCELLENT	1u
#define GOOD		2u
#define DONE		4u
#define FAILED		8u
#define UNCLASSIFIED	16u

/* Who did not complete his tasks, and who is not classified, gets nothing: the last line of each. */
#define NOTHING		{ FAILED | UNCLASSIFIED, BONUS_ANY, BONUS_EXCLUDE, NULL, 0 }
#define FACTOR(levels, factor)	{ levels, BONUS_ANY, BONUS_FACTOR, factor, 0 }
#define SUM(levels, sum)	{ levels, BONUS_ANY, BONUS_SUM, NULL, sum }
#define LINES(list)	.line = list, .n = sizeof(list) / sizeof(*list)
#define ALIKE		{ "1", "1", "1", "1", "1" }
#define UNPAID		(1u << ABSENCE_UNPAID)

static const struct regulation_template_line share[] = { FACTOR(EXCELLENT, "1.5"), FACTOR(GOOD, "1.2"), FACTOR(DONE, "1"), NOTHING };
static const struct regulation_template_line fixed[] = { SUM(EXCELLENT, 10000000), SUM(GOOD, 8000000), SUM(DONE, 5000000), NOTHING };
static const struct regulation_template_line base_salary[] = { FACTOR(EXCELLENT, "5"), FACTOR(GOOD, "4"), FACTOR(DONE, "2"), NOTHING };
static const struct regulation_template_line salary[] = { FACTOR(EXCELLENT, "1.5"), FACTOR(GOOD, "1.2"), FACTOR(DONE, "0.6"), NOTHING };

const struct regulation_template regulation_templates[REGULATION_TEMPLATES] = {
	{ .name = "share", .method = BONUS_SHARE, .reserve = 1000, .unit = 1000, .by_months = true, .absences = UNPAID,
	    .position_factor = ALIKE, LINES(share) },
	{ .name = "fixed", .method = BONUS_RATE, .base = BONUS_FIXED, .reserve = 1000, .unit = 1000, .by_months = true, .absences = UNPAID,
	    .position_factor = ALIKE, LINES(fixed) },
	{ .name = "base_salary", .method = BONUS_RATE, .base = BONUS_BASE_SALARY, .reserve = 1000, .unit = 1000, .by_months = true,
	    .absences = UNPAID, .position_factor = ALIKE, LINES(base_salary) },
	{ .name = "salary", .method = BONUS_RATE, .base = BONUS_SALARY, .reserve = 1000, .unit = 1000, .by_months = true, .absences = UNPAID,
	    .position_factor = ALIKE, LINES(salary) },
	{ .name = "share_salary", .method = BONUS_SHARE, .reserve = 1000, .unit = 1000, .by_months = true, .by_coefficient = true,
	    .absences = UNPAID, .position_factor = ALIKE, LINES(share) },
};
const char *const regulation_template_name[REGULATION_TEMPLATES + 1] = { "share", "fixed", "base_salary", "salary", "share_salary", NULL };
