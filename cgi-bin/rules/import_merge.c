#include "rules/import_merge.h"

#include <string.h>

#include "base/utf8.h"
#include "rules/import_inside.h"
#include "rules/shared.h"

static bool
has(const struct import_map *map, enum import_field field)
{
	return map->column[field] >= 0;
}

static const char *
kept(bool given, const char *fresh, const char *was)
{
	return given ? fresh : was;
}

/* What the file does not speak of stays as it is in the catalog. */
static void
complete(struct catalog_line *line, const struct catalog_line *was, const struct import_map *map)
{
	line->id = was->id;
	line->section = kept(line->section[0] != '\0', line->section, was->section);
	line->division = kept(line->division[0] != '\0' || has(map, IMPORT_DIVISION),
	    line->division, was->division);
	line->detail = kept(has(map, IMPORT_DETAIL), line->detail, was->detail);
	line->unit = kept(has(map, IMPORT_UNIT), line->unit, was->unit);
	line->frequency = kept(has(map, IMPORT_FREQUENCY), line->frequency, was->frequency);
	line->posts = kept(has(map, IMPORT_POSTS), line->posts, was->posts);
	line->note = kept(has(map, IMPORT_NOTE), line->note, was->note);
	if (!has(map, IMPORT_PEOPLE))
		line->people = was->people;
	if (line->coefficient <= 0 || catalog_stays_merged(was, line))
		line->coefficient = was->coefficient;
}

#define OTHER_WORK "other_work"	/* the finding */
#define WORDS_MOST 400		/* of one text that are looked at */

/* The words of task and output, each once. */
static size_t
words_of(struct mem *mem, const struct catalog_line *line, const char *words[WORDS_MOST])
{
	char *text = utf8_fold(mem, mem_print(mem, "%s %s", line->task, line->output)), *save;
	size_t n = 0, i;

	for (char *w = strtok_r(text, " ,.;:-/()", &save); w != NULL && n < WORDS_MOST;
	    w = strtok_r(NULL, " ,.;:-/()", &save)) {
		for (i = 0; i < n && strcmp(words[i], w) != 0; i++)
			;
		if (i == n)
			words[n++] = w;
	}
	return n;
}

/* Under the same code stands another work: less than a quarter of all their words is in both. */
static bool
other_work(struct mem *mem, const struct catalog_line *was, const struct catalog_line *line)
{
	const unsigned looks = 1u << CATALOG_TASK | 1u << CATALOG_OUTPUT;
	const char *one[WORDS_MOST], *two[WORDS_MOST];
	size_t none, ntwo, both = 0;

	if (strcmp(was->code, line->code) != 0 || (catalog_differs(was, line) & looks) == 0)
		return false;
	none = words_of(mem, was, one);
	ntwo = words_of(mem, line, two);
	for (size_t i = 0; i < none; i++)
		for (size_t j = 0; j < ntwo; j++)
			both += strcmp(one[i], two[j]) == 0;
	return 4 * both < none + ntwo - both;
}

/* More likely a wrong code than a change: the row of the catalog stays as it is. */
void
import_refuse_other(struct mem *mem, struct import_result *result, struct import_line *line,
    const char *task)
{
	result->warned -= line->n > 0;
	import_find(mem, line, IMPORT_ERROR, OTHER_WORK, IMPORT_CODE, line->line.code, task);
	result->bad++;
}

const char *
import_other_task(const struct import_line *line)
{
	for (size_t i = 0; i < line->n; i++)
		if (strcmp(line->finding[i].word, OTHER_WORK) == 0)
			return line->finding[i].b;
	return NULL;
}

/* A shared work is the same for all: of the file counts who does it and how often. */
static void
keep_shared(struct mem *mem, struct import_line *line, const struct catalog_line *was, struct catalog_line *after)
{
	struct catalog_line kept = *was;

	if ((catalog_differs(was, after) & ~SHARED_FREE) != 0)
		import_find(mem, line, IMPORT_WARNING, "shared", IMPORT_CODE, was->code, was->task);
	kept.posts = after->posts;
	kept.people = after->people;
	kept.frequency = after->frequency;
	kept.note = after->note;
	*after = kept;
}

static void
merge_line(struct mem *mem, const struct import_map *maps, struct import_line *line,
    const struct catalog_line *was, struct import_merge *merge)
{
	struct catalog_change *change = &merge->change[merge->n];
	struct catalog_line *after = mem_get(mem, sizeof(*after));

	*after = line->line;
	*change = (struct catalog_change){ .kind = CATALOG_NEW, .after = after, .before = was };
	merge->line[merge->n++] = line;
	if (was == NULL) {
		merge->fresh++;
		return;
	}
	complete(after, was, &maps[line->sheet]);
	if (was->shared != 0)
		keep_shared(mem, line, was, after);
	change->fields = catalog_differs(was, after);
	change->kind = change->fields == 0 ? CATALOG_SAME : CATALOG_CHANGED;
	merge->same += change->kind == CATALOG_SAME;
	merge->changed += change->kind == CATALOG_CHANGED;
}

void
import_merge(struct mem *mem, const struct catalog_line *rows, size_t nrows,
    const struct import_map *maps, struct import_result *result, struct import_merge *merge)
{
	struct catalog_line *lines = mem_array(mem, result->n + 1, sizeof(*lines));
	struct catalog_change *all;
	size_t n;

	for (size_t i = 0; i < result->n; i++)
		lines[i] = result->line[i].line;
	catalog_compare(mem, rows, nrows, lines, result->n, &all, &n);
	*merge = (struct import_merge){
		.change = mem_array(mem, n + 1, sizeof(*merge->change)),
		.line = mem_array(mem, n + 1, sizeof(*merge->line)),
	};
	for (size_t i = 0; i < result->n; i++) {
		struct import_line *line = &result->line[i];

		if (line->bad)
			continue;
		if (all[i].before != NULL && other_work(mem, all[i].before, &line->line))
			import_refuse_other(mem, result, line, all[i].before->task);
		else {
			const bool clean = line->n == 0;

			merge_line(mem, maps, line, all[i].before, merge);
			result->warned += clean && line->n > 0;
		}
	}
	for (size_t i = result->n; i < n; i++) {
		if (all[i].before->shared != 0)
			continue;
		merge->change[merge->n++] = all[i];
		merge->gone++;
	}
}
