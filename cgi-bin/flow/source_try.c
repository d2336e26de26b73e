#include "flow/source_try.h"

#include <string.h>

static int
read_sample(struct flow *f, const struct source *s, const struct source_map *m, const char *sample, struct map_rows *rows, struct source_tried *t)
{
	const size_t n = strlen(sample);
	const struct day today = day_today();

	t->words = "";
	if (s->way == SOURCE_EDXML)
		return map_edxml_text(f->mem, m, sample, n, today, rows, &t->why);
	if (s->way == SOURCE_DROP) {
		const char *title = NULL;
		const int done = map_csv(f->mem, m, sample, n, today, rows, &t->why, &title);

		source_seen_csv(f->mem, sample, n, &t->seen);
		t->words = title == NULL ? "" : title;
		return done;
	}
	const char *flaw;
	const struct json *json = json_read_exact(f->mem, sample, n, &flaw);

	t->why = "no_json";
	if (json != NULL)
		source_seen_json(f->mem, m, json, &t->seen);
	return json == NULL ? 0 : map_json(f->mem, m, json, today, rows, &t->why);
}

void
source_try(struct flow *f, const struct source *s, const char *sample, struct source_tried *t)
{
	struct source_map m;
	struct map_rows rows = { 0 };

	*t = (struct source_tried){ .why = "mapping", .words = "" };
	if (map_read(f->mem, s->mapping, &m) != 1 || read_sample(f, s, &m, sample, &rows, t) != 1)
		return;
	*t = (struct source_tried){ .words = "", .seen = t->seen, .rows = map_given(&rows), .position = rows.position, .next = rows.next,
	    .flaw = mem_array(f->mem, rows.n + 1, sizeof(*t->flaw)) };
	for (size_t i = 0; i < rows.n; i++)
		if (given_read(f->mem, &t->rows, i, day_today(), &t->flaw[i]) == 1)
			t->flaw[i] = (struct task_flaw){ 0 };
}
