/*
 * The works that are most like a text: the best texts of all parts, as one. How works lie in the parts changes
 * nothing: a text that stands in several is one, a work that changed is in the last one alone.
 */
#include <stdlib.h>
#include <string.h>

#include "flow/similar_inside.h"

#define ROOM	((size_t)1 << 30)	/* at most; a look takes 16 bytes a work */
#define FEW	4096

/* A text that was found in a part. */
struct text {
	struct similar_found	 found;		/* first: by it they are put in order */
	const struct part	*part;
};

static size_t
add_found(struct text *to, size_t n, const struct part *part, const char *text, int least,
    const struct similar_found *behind)
{
	struct similar_found found[SIMILAR_MOST];
	const size_t more = part->finder == NULL ? 0 : similar_find_behind(part->finder, text, strlen(text), least,
	    behind, found, SIMILAR_MOST);

	for (size_t i = 0; i < more; i++)
		to[n + i] = (struct text){ found[i], part };
	return n + more;
}

/* The next SIMILAR_MOST texts; one that stands in more parts comes as often and counts once. last_r: there are no more. */
static size_t
next_texts(const struct similar_index *x, const char *text, int least, const struct similar_place *place,
    struct text to[SIMILAR_PARTS * SIMILAR_MOST], bool *last_r)
{
	const struct similar_found *behind = place->behind.alike > 0 ? &place->behind : NULL;
	size_t n = 0, different = 0, i;

	for (int part = 0; part < SIMILAR_PARTS; part++)
		n = add_found(to, n, &x->part[part], text, least, behind);
	qsort(to, n, sizeof(*to), similar_found_compare);
	for (i = 0; i < n; i++) {
		different += i == 0 || similar_found_compare(&to[i - 1], &to[i]) != 0;
		if (different > SIMILAR_MOST)
			break;
	}
	*last_r = different < SIMILAR_MOST;
	return i;
}

static void
make_room(struct similar_index *x, size_t n)
{
	if (x->looking != NULL && n <= x->room)
		return;
	mem_free(&x->looking);
	x->looking = mem_new(ROOM);
	x->room = n < FEW ? FEW : 2 * n;
	x->near = mem_array(x->looking, x->room, sizeof(*x->near));
}

static int
by_row(const void *a, const void *b)
{
	const int64_t x = ((const struct similar_near *)a)->row, y = ((const struct similar_near *)b)->row;

	return x < y ? -1 : x > y;
}

/* The works of a text, in one part, behind n others. How many there are then. */
static size_t
add_works(const struct similar_index *x, const struct text *t, size_t n)
{
	size_t rows;
	const uint32_t *row = similar_rows(t->part->of, t->found.unit, &rows);

	for (size_t i = 0; i < rows; i++)
		if (!t->part->gone[row[i]])
			x->near[n++] = (struct similar_near){ t->part->row[row[i]].id, t->found.alike };
	return n;
}

/* All works that have one of the texts, in their order; how many. */
static size_t
gather(struct similar_index *x, const struct text *text, size_t n)
{
	size_t most = 0, works = 0, first = 0, rows;

	for (size_t i = 0; i < n; i++) {
		similar_rows(text[i].part->of, text[i].found.unit, &rows);
		most += rows;
	}
	make_room(x, most);
	for (size_t i = 0; i < n; i++) {
		const bool again = i > 0 && similar_found_compare(&text[i - 1], &text[i]) == 0;

		first = again ? first : works;
		works = add_works(x, &text[i], works);
		if (again)
			qsort(x->near + first, works - first, sizeof(*x->near), by_row);
	}
	return works;
}

void
similar_index_look(struct flow *f, const char *text, int least, struct similar_place *place, size_t most,
    struct similar_near **list_r, size_t *n_r)
{
	struct similar_index *x = f->similar;
	struct text best[SIMILAR_PARTS * SIMILAR_MOST];
	struct similar_near *list = mem_array(f->mem, 1, sizeof(*list));
	size_t n = 0;

	while (n < most && !place->over) {
		bool last;
		const size_t texts = next_texts(x, text, least, place, best, &last), works = gather(x, best, texts);
		const size_t left = works - place->from, more = left < most - n ? left : most - n;
		struct similar_near *longer = mem_array(f->mem, n + more + 1, sizeof(*list));

		memcpy(longer, list, n * sizeof(*list));
		memcpy(longer + n, x->near + place->from, more * sizeof(*list));
		list = longer;
		n += more;
		place->from += more;
		place->over = last && place->from == works;
		if (!last && place->from == works)
			*place = (struct similar_place){ .behind = best[texts - 1].found };
	}
	*list_r = list;
	*n_r = n;
}
