#include "rules/outside_work.h"

struct catalog_line
outside_work_line(const struct outside_work *w, int64_t standard_points)
{
	struct catalog_line line = {
		.code = "", .section = "", .division = "", .task = w->task, .detail = "",
		.output = w->output, .group = w->group, .points = w->points, .unit = "", .frequency = "",
		.posts = "", .note = w->period,
	};

	if (line.points < 0 && w->coefficient > 0 && standard_points > 0)
		line.points = (w->coefficient * standard_points + 5) / 10;
	return line;
}
