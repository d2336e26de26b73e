
#include "rules/catalog.h"

const char *const catalog_finding_name[CATALOG_FINDINGS] = {
	"no_code", "no_task", "no_output", "no_group", "no_points", "out_of_range",
	"too_small", "coefficient", "twice", "no_unit", "not_shared"
};

int
catalog_coefficient(int64_t points, int64_t standard, int64_t *tenths_r)
{
	int64_t tenths;

	*tenths_r = 0;
	if (standard <= 0 || points < 0 || points > CATALOG_MOST_POINTS ||
	    standard > CATALOG_MOST_POINTS)
		return 0;
	tenths = (2 * 10 * points + standard) / (2 * standard);
	if (tenths < 1)
		return 0;
	*tenths_r = tenths;
	return 1;
}

static bool
empty(const char *text)
{
	return text == NULL || *text == '\0';
}

static unsigned
check_points(const struct catalog_line *line, const struct catalog_group *frame,
    int64_t standard)
{
	const struct catalog_group *group;
	int64_t tenths;
	unsigned found = 0;

	if (line->points < 0)
		return CATALOG_NO_POINTS;
	if (line->group >= 1 && line->group <= CATALOG_GROUPS) {
		group = &frame[line->group - 1];
		if (group->number == 0 || line->points < group->least ||
		    line->points > group->most)
			found |= CATALOG_OUT_OF_RANGE;
	}
	if (standard > 0) {
		if (!catalog_coefficient(line->points, standard, &tenths))
			found |= CATALOG_TOO_SMALL;
		else if (line->merge == 0 && line->coefficient != 0 && line->coefficient != tenths)
			found |= CATALOG_COEFFICIENT;
	}
	return found;
}

unsigned
catalog_check(const struct catalog_line *line, const struct catalog_group *frame,
    int64_t standard)
{
	unsigned found = 0;

	if (empty(line->code))
		found |= CATALOG_NO_CODE;
	if (empty(line->task))
		found |= CATALOG_NO_TASK;
	if (empty(line->output))
		found |= CATALOG_NO_OUTPUT;
	if (empty(line->unit))
		found |= CATALOG_NO_UNIT;
	if (line->group < 1 || line->group > CATALOG_GROUPS)
		found |= CATALOG_NO_GROUP;
	return found | check_points(line, frame, standard);
}

int
catalog_frame_bad(const struct catalog_group *frame)
{
	int64_t above = -1;

	for (int i = 0; i < CATALOG_GROUPS; i++) {
		if (frame[i].number == 0)
			continue;
		if (frame[i].least <= above || frame[i].least > frame[i].most ||
		    frame[i].most > CATALOG_MOST_POINTS)
			return i + 1;
		above = frame[i].most;
	}
	return above < 0 ? -1 : 0;
}
