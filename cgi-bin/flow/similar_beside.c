#include "flow/similar_beside.h"

#include <stdlib.h>
#include <string.h>

#include "flow/catalog.h"
#include "flow/catalog_row.h"
#include "flow/catalog_write.h"
#include "flow/similar_index.h"

#define LOOKED_AT	300	/* works that are read of those that were found */
#define MARKED_AT	24	/* where many rows are marked at once: the most alike say it */

static const char *
text_of(struct flow *f, const struct catalog_line *line)
{
	return similar_text(f->mem, line->task, line->detail, line->output);
}

static int
by_row(const void *a, const void *b)
{
	const int64_t x = ((const struct similar_shown *)a)->line.id, y = ((const struct similar_shown *)b)->line.id;

	return x < y ? -1 : x > y;
}

/* What may be seen of works, by their ids. */
struct shown {
	struct similar_shown	*list;
	size_t			 n;
};

static const struct similar_shown *
find_shown(const struct shown *shown, int64_t row)
{
	const struct similar_shown key = { .line = { .id = row } };

	return shown->n == 0 ? NULL : bsearch(&key, shown->list, shown->n, sizeof(key), by_row);
}

/* Works that one row may be like. */
struct near {
	int64_t			 row;		/* itself, 0: a new one */
	int64_t			 source;	/* of a supplement: what it supplements says the same anyway */
	struct similar_near	*list;
	size_t			 n;
};

static void
look(struct flow *f, const char *text, struct near *near)
{
	similar_index_look(f, text, BESIDE_LEAST, &near->list, &near->n);
	near->n = near->n < LOOKED_AT ? near->n : LOOKED_AT;
}

/* Reads what may be seen of all of them. 1 or -1. */
static int
read_shown(struct flow *f, const struct near *near, size_t n, struct shown *shown)
{
	int64_t *ids;
	size_t most = 0, nids = 0;

	for (size_t i = 0; i < n; i++)
		most += near[i].n;
	ids = mem_array(f->mem, most + 1, sizeof(*ids));
	for (size_t i = 0; i < n; i++)
		for (size_t k = 0; k < near[i].n; k++)
			ids[nids++] = near[i].list[k].row;
	*shown = (struct shown){ NULL, 0 };
	if (nids == 0)
		return 1;
	if (similar_shown(f->db, f->mem, ids, nids, f->who->agency, &shown->list, &shown->n) != 1)
		return -1;
	qsort(shown->list, shown->n, sizeof(*shown->list), by_row);
	return 1;
}

static bool
same_words(const struct catalog_line *a, const struct catalog_line *b)
{
	return strcmp(a->task, b->task) == 0 && strcmp(a->detail, b->detail) == 0 &&
	    strcmp(a->output, b->output) == 0 && a->coefficient == b->coefficient;
}

/* Counts it with one that says the same; false: there is none. */
static bool
count_with(struct beside *list, size_t n, const struct similar_shown *shown)
{
	for (size_t i = 0; i < n; i++)
		if (same_words(&list[i].shown.line, &shown->line)) {
			list[i].others++;
			return true;
		}
	return false;
}

/* Works that were found so far, the most alike first. */
struct found {
	struct beside	same[BESIDE_MOST], possible[BESIDE_MOST];
	size_t		nsame, npossible;
};

static void
take(struct flow *f, const struct similar_view *typed, const struct similar_shown *s, int alike, struct found *found)
{
	struct beside one = { .shown = *s, .alike = alike };
	struct similar_view view;

	if (count_with(found->same, found->nsame, s) || count_with(found->possible, found->npossible, s) ||
	    found->nsame == BESIDE_MOST)
		return;
	view = similar_view_text(f->mem, similar_index_letters(f), similar_index_contrasts(f), text_of(f, &s->line));
	one.verdict = similar_judge(similar_index_contrasts(f), typed, &view);
	if (one.verdict == SIMILAR_SAME)
		found->same[found->nsame++] = one;
	else if (one.verdict == SIMILAR_POSSIBLE && found->npossible < BESIDE_MOST)
		found->possible[found->npossible++] = one;
}

void
beside_mark(struct flow *f, const struct catalog_line *line, const char *other, struct beside_marks *m)
{
	const struct similar_letters *letters = similar_index_letters(f);

	similar_marks(f->mem, letters, line->task, other, &m->task.list, &m->task.n);
	similar_marks(f->mem, letters, line->detail, other, &m->detail.list, &m->detail.n);
	similar_marks(f->mem, letters, line->output, other, &m->output.list, &m->output.n);
}

/* The works that are or may be the same as a text, of those near it. */
static void
choose(struct flow *f, const char *text, const struct near *near, const struct shown *shown,
    struct beside **list_r, size_t *n_r)
{
	const struct similar_view typed = similar_view_text(f->mem, similar_index_letters(f),
	    similar_index_contrasts(f), text);
	struct found found = { 0 };

	for (size_t i = 0; i < near->n; i++) {
		const struct similar_shown *s = find_shown(shown, near->list[i].row);

		if (s != NULL && s->line.id != near->row && s->catalog != near->source)
			take(f, &typed, s, near->list[i].alike, &found);
	}
	*list_r = mem_array(f->mem, BESIDE_MOST, sizeof(**list_r));
	*n_r = 0;
	for (size_t i = 0; i < found.nsame + found.npossible && *n_r < BESIDE_MOST; i++) {
		(*list_r)[*n_r] = i < found.nsame ? found.same[i] : found.possible[i - found.nsame];
		beside_mark(f, &(*list_r)[*n_r].shown.line, text, &(*list_r)[*n_r].marks);
		(*n_r)++;
	}
}

int
beside_find(struct flow *f, const struct catalog *c, const struct catalog_line *line, int64_t row,
    struct beside **list_r, size_t *n_r)
{
	const char *text = text_of(f, line);
	struct near near = { .row = row, .source = c->source };
	struct shown shown;

	if (similar_index_renew(f) != 1)
		return -1;
	look(f, text, &near);
	if (read_shown(f, &near, 1, &shown) != 1)
		return -1;
	choose(f, text, &near, &shown, list_r, n_r);
	return 1;
}

int
beside_all(struct flow *f, const struct catalog *c, struct beside_row **list_r, size_t *n_r)
{
	struct catalog_checked *rows;
	struct shown shown;
	struct near *near;
	size_t n;

	if (catalog_rows_all(f, c, &rows, &n) != 1 || similar_index_renew(f) != 1)
		return -1;
	near = mem_array(f->mem, n + 1, sizeof(*near));
	for (size_t i = 0; i < n; i++) {
		near[i].row = rows[i].row.line.id;
		near[i].source = c->source;
		look(f, text_of(f, &rows[i].row.line), &near[i]);
	}
	if (read_shown(f, near, n, &shown) != 1)
		return -1;
	*list_r = mem_array(f->mem, n + 1, sizeof(**list_r));
	*n_r = 0;
	for (size_t i = 0; i < n; i++) {
		struct beside_row *row = &(*list_r)[*n_r];

		row->row = &rows[i];
		choose(f, text_of(f, &rows[i].row.line), &near[i], &shown, &row->list, &row->n);
		*n_r += row->n > 0;
	}
	return 1;
}

/* The strongest verdict on a row among the works near it. */
static enum similar_verdict
strongest(struct flow *f, const struct catalog *c, const char *text, const struct near *near, const struct shown *shown)
{
	const struct similar_contrasts *contrasts = similar_index_contrasts(f);
	const struct similar_view mine = similar_view_text(f->mem, similar_index_letters(f), contrasts, text);
	enum similar_verdict best = SIMILAR_DIFFERENT;

	for (size_t i = 0; i < near->n && best != SIMILAR_SAME; i++) {
		const struct similar_shown *s = find_shown(shown, near->list[i].row);
		struct similar_view view;
		enum similar_verdict verdict;

		if (s == NULL || s->line.id == near->row || (s->agency == c->agency && s->catalog != c->id))
			continue;
		view = similar_view_text(f->mem, similar_index_letters(f), contrasts, text_of(f, &s->line));
		verdict = similar_judge(contrasts, &mine, &view);
		best = verdict < best ? verdict : best;
	}
	return best;
}

int
beside_verdicts(struct flow *f, const struct catalog *c, const struct catalog_checked *rows, size_t n,
    enum similar_verdict **list_r)
{
	struct near *near = mem_array(f->mem, n + 1, sizeof(*near));
	struct shown shown;

	if (similar_index_renew(f) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		near[i].row = rows[i].row.line.id;
		if (rows[i].row.removed || rows[i].row.line.task[0] == '\0')
			continue;
		look(f, text_of(f, &rows[i].row.line), &near[i]);
		near[i].n = near[i].n < MARKED_AT ? near[i].n : MARKED_AT;
	}
	if (read_shown(f, near, n, &shown) != 1)
		return -1;
	*list_r = mem_array(f->mem, n + 1, sizeof(**list_r));
	for (size_t i = 0; i < n; i++)
		(*list_r)[i] = strongest(f, c, text_of(f, &rows[i].row.line), &near[i], &shown);
	return 1;
}

int
beside_reuse(struct flow *f, int64_t catalog, int64_t row, int64_t version, int64_t other,
    struct refusal *why)
{
	struct catalog c;
	struct catalog_checked now;
	struct similar_shown *shown;
	int64_t before, after;
	size_t n;
	int found = catalog_read(f, catalog, &c);

	if (found == 1)
		found = catalog_row_read(f, &c, row, &now, &before, &after);
	if (found != 1)
		return found < 0 ? -1 : catalog_refuse(why, "catalog.refused.row_gone", NULL);
	if (similar_shown(f->db, f->mem, &other, 1, f->who->agency, &shown, &n) != 1)
		return -1;
	if (n == 0)
		return catalog_refuse(why, "catalog.similar.gone", NULL);
	now.row.line.task = shown->line.task;
	now.row.line.detail = shown->line.detail;
	now.row.line.output = shown->line.output;
	now.row.line.unit = shown->line.unit;
	now.row.version = version;
	return catalog_row_edit(f, &now.row, 0, why);
}
