#include "flow/similar_beside.h"

#include <stdlib.h>
#include <string.h>

#include "flow/catalog.h"
#include "flow/catalog_row.h"
#include "flow/catalog_write.h"
#include "flow/similar_index.h"
#include "store/cluster.h"

#define LOOKED_AT	300	/* works that are read at a time */
#define MARKED_AT	24	/* where many rows are marked at once: the most alike that may be seen say it */

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

/* Works that were found so far, the most alike first. */
struct found {
	struct beside	same[BESIDE_MOST], possible[BESIDE_MOST];
	size_t		nsame, npossible;
};

/* A row, and how far the works that it may be like were read: the most alike first. */
struct near {
	int64_t			 row;		/* itself, 0: a new one */
	int64_t			 agency, catalog, source;
	const char		*text;
	struct similar_view	 view;
	const struct cluster_apart *apart;	/* from: low its own key, high that of another text */
	size_t			 napart;
	struct similar_place	 place;		/* up to which works were read */
	struct similar_near	*list;		/* those that are read now */
	size_t			 n;
	bool			 done;
	size_t			 seen;		/* itself and those that were judged */
	struct found		 found;
	enum similar_verdict	 best;
};

static struct near
near_row(struct flow *f, const struct catalog *c, const struct catalog_line *line, int64_t row)
{
	struct near near = { .row = row, .agency = c->agency, .catalog = c->id, .source = c->source,
		.text = text_of(f, line), .done = line->task[0] == '\0', .seen = row != 0, .best = SIMILAR_DIFFERENT };

	if (!near.done)
		near.view = similar_view_text(f->mem, similar_index_letters(f), similar_index_contrasts(f),
		    near.text);
	return near;
}

/* The next works of each row that goes on, and what may be seen of them. How many there are; -1. */
static int64_t
read_next(struct flow *f, struct near *near, size_t n, size_t most, struct shown *shown)
{
	int64_t *ids = mem_array(f->mem, n * most + 1, sizeof(*ids));
	size_t nids = 0;

	for (size_t i = 0; i < n; i++) {
		if (near[i].done)
			continue;
		similar_index_look(f, near[i].text, BESIDE_LEAST, &near[i].place, most, &near[i].list, &near[i].n);
		for (size_t k = 0; k < near[i].n; k++)
			ids[nids++] = near[i].list[k].row;
	}
	*shown = (struct shown){ NULL, 0 };
	if (nids == 0)
		return 0;
	if (similar_shown(f->db, f->mem, ids, nids, f->who->agency, &shown->list, &shown->n) != 1)
		return -1;
	qsort(shown->list, shown->n, sizeof(*shown->list), by_row);
	return (int64_t)nids;
}

/* Did Home Affairs say that these are different works? */
static bool
said_apart(struct flow *f, const struct near *near, const struct similar_shown *s)
{
	return near->napart > 0 && cluster_said_apart(near->apart, near->napart, (struct cluster_apart){
	    near->apart[0].low, cluster_key(similar_index_letters(f), text_of(f, &s->line)) });
}

/*
 * Reads the works near each row, so many at a time, until judge says that it is done, or none is left.
 * What nobody may see here takes no place of what may be seen. 1 or -1.
 */
static int
judge_all(struct flow *f, struct near *near, size_t n, size_t most,
    void (*judge)(struct flow *, struct near *, const struct similar_shown *, int alike))
{
	struct shown shown;
	int64_t read;

	while ((read = read_next(f, near, n, most, &shown)) > 0)
		for (size_t i = 0; i < n; i++) {
			for (size_t k = 0; k < near[i].n && !near[i].done; k++) {
				const struct similar_shown *s = find_shown(&shown, near[i].list[k].row);

				if (s != NULL && s->line.id != near[i].row && !said_apart(f, &near[i], s))
					judge(f, &near[i], s, near[i].list[k].alike);
			}
			near[i].done |= near[i].place.over;
			near[i].n = 0;
		}
	return read < 0 ? -1 : 1;
}

static int
from_key(const void *key, const void *pair)
{
	return cluster_key_compare(key, &((const struct cluster_apart *)pair)->low);
}

/* Of pairs that are sorted, both ways round, those of each row. */
static void
take_apart(struct flow *f, struct near *near, size_t n, const struct cluster_apart *pair, size_t npairs)
{
	for (size_t i = 0; i < n && npairs > 0; i++) {
		const struct cluster_key key = cluster_key(similar_index_letters(f), near[i].text);
		const struct cluster_apart *at = bsearch(&key, pair, npairs, sizeof(*pair), from_key), *end = at;

		if (at == NULL)
			continue;
		while (at > pair && from_key(&key, at - 1) == 0)
			at--;
		while (end < pair + npairs && from_key(&key, end) == 0)
			end++;
		near[i].apart = at;
		near[i].napart = (size_t)(end - at);
	}
}

/* What Home Affairs decided to be different works, of one row or of many. 1 or -1. */
static int
read_apart(struct flow *f, struct near *near, size_t n)
{
	struct cluster_apart *list;
	size_t pairs;
	int found;

	if (n == 1) {
		const struct cluster_key key = cluster_key(similar_index_letters(f), near->text);

		found = cluster_aparts_of(f->db, f->mem, &key, &list, &pairs);
	} else
		found = cluster_aparts_both(f->db, f->mem, &list, &pairs);
	if (found == 1)
		take_apart(f, near, n, list, pairs);
	return found;
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

static void
keep(struct flow *f, struct near *near, const struct similar_shown *s, int alike)
{
	struct found *found = &near->found;
	struct beside one = { .shown = *s, .alike = alike };
	struct similar_view view;

	if (count_with(found->same, found->nsame, s) || count_with(found->possible, found->npossible, s) ||
	    found->nsame == BESIDE_MOST)
		return;
	view = similar_view_text(f->mem, similar_index_letters(f), similar_index_contrasts(f), text_of(f, &s->line));
	one.verdict = similar_judge(similar_index_contrasts(f), &near->view, &view);
	if (one.verdict == SIMILAR_SAME)
		found->same[found->nsame++] = one;
	else if (one.verdict == SIMILAR_POSSIBLE && found->npossible < BESIDE_MOST)
		found->possible[found->npossible++] = one;
}

/* Done with so many works that may be seen, where enough different ones are among them. */
static void
take(struct flow *f, struct near *near, const struct similar_shown *s, int alike)
{
	if (s->catalog == near->source)
		return;
	keep(f, near, s, alike);
	near->done = ++near->seen >= LOOKED_AT && near->found.nsame + near->found.npossible >= BESIDE_MOST;
}

void
beside_mark(struct flow *f, const struct catalog_line *line, const char *other, struct beside_marks *m)
{
	const struct similar_letters *letters = similar_index_letters(f);

	similar_marks(f->mem, letters, line->task, other, &m->task.list, &m->task.n);
	similar_marks(f->mem, letters, line->detail, other, &m->detail.list, &m->detail.n);
	similar_marks(f->mem, letters, line->output, other, &m->output.list, &m->output.n);
}

/* What was found of a row, the same before the possible. */
static void
choose(struct flow *f, const struct near *near, struct beside **list_r, size_t *n_r)
{
	const struct found *found = &near->found;

	*list_r = mem_array(f->mem, BESIDE_MOST, sizeof(**list_r));
	*n_r = 0;
	for (size_t i = 0; i < found->nsame + found->npossible && *n_r < BESIDE_MOST; i++) {
		(*list_r)[*n_r] = i < found->nsame ? found->same[i] : found->possible[i - found->nsame];
		beside_mark(f, &(*list_r)[*n_r].shown.line, near->text, &(*list_r)[*n_r].marks);
		(*n_r)++;
	}
}

int
beside_find(struct flow *f, const struct catalog *c, const struct catalog_line *line, int64_t row,
    struct beside **list_r, size_t *n_r)
{
	struct near near;

	if (similar_index_renew(f) != 1)
		return -1;
	near = near_row(f, c, line, row);
	if (read_apart(f, &near, 1) != 1 || judge_all(f, &near, 1, LOOKED_AT, take) != 1)
		return -1;
	choose(f, &near, list_r, n_r);
	return 1;
}

int
beside_all(struct flow *f, const struct catalog *c, struct beside_row **list_r, size_t *n_r)
{
	struct catalog_checked *rows;
	struct near *near;
	size_t n;

	if (catalog_rows_all(f, c, &rows, &n) != 1 || similar_index_renew(f) != 1)
		return -1;
	near = mem_array(f->mem, n + 1, sizeof(*near));
	for (size_t i = 0; i < n; i++)
		near[i] = near_row(f, c, &rows[i].row.line, rows[i].row.line.id);
	if (read_apart(f, near, n) != 1 || judge_all(f, near, n, LOOKED_AT, take) != 1)
		return -1;
	*list_r = mem_array(f->mem, n + 1, sizeof(**list_r));
	*n_r = 0;
	for (size_t i = 0; i < n; i++) {
		struct beside_row *row = &(*list_r)[*n_r];

		row->row = &rows[i];
		choose(f, &near[i], &row->list, &row->n);
		*n_r += row->n > 0;
	}
	return 1;
}

/* The strongest verdict on a row; done with the same, or with as many works as are looked at. */
static void
mark(struct flow *f, struct near *near, const struct similar_shown *s, int alike)
{
	const struct similar_contrasts *contrasts = similar_index_contrasts(f);
	struct similar_view view;
	enum similar_verdict verdict;

	(void)alike;
	if (s->agency == near->agency && s->catalog != near->catalog)
		return;
	view = similar_view_text(f->mem, similar_index_letters(f), contrasts, text_of(f, &s->line));
	verdict = similar_judge(contrasts, &near->view, &view);
	near->best = verdict < near->best ? verdict : near->best;
	near->done = ++near->seen >= MARKED_AT || near->best == SIMILAR_SAME;
}

int
beside_verdicts(struct flow *f, const struct catalog *c, const struct catalog_checked *rows, size_t n,
    enum similar_verdict **list_r)
{
	struct near *near = mem_array(f->mem, n + 1, sizeof(*near));

	if (similar_index_renew(f) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		near[i] = near_row(f, c, &rows[i].row.line, rows[i].row.line.id);
		near[i].done |= rows[i].row.removed;
	}
	if (read_apart(f, near, n) != 1 || judge_all(f, near, n, MARKED_AT, mark) != 1)
		return -1;
	*list_r = mem_array(f->mem, n + 1, sizeof(**list_r));
	for (size_t i = 0; i < n; i++)
		(*list_r)[i] = near[i].best;
	return 1;
}

int
beside_words(struct flow *f, int64_t other, struct catalog_line *line_r)
{
	struct similar_shown *shown;
	size_t n;

	if (similar_shown(f->db, f->mem, &other, 1, f->who->agency, &shown, &n) != 1)
		return -1;
	if (n > 0)
		*line_r = shown->line;
	return n > 0;
}

int
beside_reuse(struct flow *f, int64_t catalog, int64_t row, int64_t version, int64_t other,
    struct refusal *why)
{
	struct catalog c;
	struct catalog_checked now;
	struct catalog_line words;
	int64_t before, after;
	int found = catalog_read(f, catalog, &c);

	if (found == 1)
		found = catalog_row_read(f, &c, row, &now, &before, &after);
	if (found != 1)
		return found < 0 ? -1 : catalog_refuse(why, "catalog.refused.row_gone", NULL);
	found = beside_words(f, other, &words);
	if (found != 1)
		return found < 0 ? -1 : catalog_refuse(why, "catalog.similar.gone", NULL);
	now.row.line.task = words.task;
	now.row.line.detail = words.detail;
	now.row.line.output = words.output;
	now.row.line.unit = words.unit;
	now.row.version = version;
	return catalog_row_edit(f, &now.row, 0, why);
}
