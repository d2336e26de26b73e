/*
 * The works that are most like a text: the best texts of the file and of what came since, as one. How
 * works lie in the two changes nothing: a text that stands in both is one, a work that changed is no
 * longer in the file.
 */
#include <stdlib.h>
#include <string.h>

#include "flow/similar_inside.h"

#define ROOM	((size_t)1 << 30)	/* at most; a look takes 16 bytes a work */
#define FEW	4096

/* A text that was found, in the file or among what came since. */
struct text {
	struct similar_found	 found;		/* first: by it they are put in order */
	bool			 late;
};

static size_t
add_found(struct text *to, size_t n, struct similar_finder *finder, const char *text, int least, bool late)
{
	struct similar_found found[SIMILAR_MOST];
	const size_t more = finder == NULL ? 0 : similar_find(finder, text, strlen(text), least, found,
	    SIMILAR_MOST);

	for (size_t i = 0; i < more; i++)
		to[n + i] = (struct text){ found[i], late };
	return n + more;
}

/* The best SIMILAR_MOST texts of all; one that stands in both parts comes twice and counts once. */
static size_t
best_texts(const struct similar_index *x, const char *text, int least, struct text to[2 * SIMILAR_MOST])
{
	size_t n = add_found(to, 0, x->image, text, least, false), different = 0, i;

	n = add_found(to, n, x->late_finder, text, least, true);
	qsort(to, n, sizeof(*to), similar_found_compare);
	for (i = 0; i < n; i++) {
		different += i == 0 || similar_found_compare(&to[i - 1], &to[i]) != 0;
		if (different > SIMILAR_MOST)
			break;
	}
	return i;
}

static const uint32_t *
rows_of(const struct similar_index *x, const struct text *t, size_t *n_r)
{
	return similar_rows(t->late ? x->late_of : x->image_of, t->found.unit, n_r);
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
by_alike(const void *a, const void *b)
{
	const struct similar_near *x = a, *y = b;

	if (x->alike != y->alike)
		return x->alike > y->alike ? -1 : 1;
	return x->row < y->row ? -1 : x->row > y->row;
}

/* All works that have one of the texts, in their order; how many. */
static size_t
gather(struct similar_index *x, const struct text *text, size_t n)
{
	size_t most = 0, works = 0, rows;

	for (size_t i = 0; i < n; i++) {
		rows_of(x, &text[i], &rows);
		most += rows;
	}
	make_room(x, most);
	for (size_t i = 0; i < n; i++) {
		const uint32_t *row = rows_of(x, &text[i], &rows);

		for (size_t k = 0; k < rows; k++)
			if (text[i].late || !x->gone[row[k]])
				x->near[works++] = (struct similar_near){ text[i].late ? x->late[row[k]].row :
				    x->row[row[k]].id, text[i].found.alike };
	}
	qsort(x->near, works, sizeof(*x->near), by_alike);
	return works;
}

void
similar_index_look(struct flow *f, const char *text, int least, size_t from, size_t most,
    struct similar_near **list_r, size_t *n_r)
{
	struct similar_index *x = f->similar;
	struct text best[2 * SIMILAR_MOST];
	const size_t texts = best_texts(x, text, least, best), n = gather(x, best, texts);

	*n_r = from >= n ? 0 : n - from < most ? n - from : most;
	*list_r = mem_array(f->mem, *n_r + 1, sizeof(**list_r));
	memcpy(*list_r, x->near + (from < n ? from : n), *n_r * sizeof(**list_r));
}
