#include <stdlib.h>
#include <string.h>

#include "flow/similar_inside.h"

#define MEMORY	((size_t)2 << 30)	/* at most; 50,000 works take some 20 MB */
#define FRESH	64			/* works that are collected again with each change */

/* A work as a part has it. */
struct entry {
	struct similar_image_row row;
	const char	*text;
	int		 age;		/* of the same work the youngest counts */
};

static int
by_id(const void *a, const void *b)
{
	const int64_t x = ((const struct similar_image_row *)a)->id, y = ((const struct similar_image_row *)b)->id;

	return x < y ? -1 : x > y;
}

static int
by_work(const void *a, const void *b)
{
	const struct entry *x = a, *y = b;
	const int order = by_id(&x->row, &y->row);

	return order != 0 ? order : x->age - y->age;
}

static const struct similar_image_row *
row_of(const struct part *p, int64_t id)
{
	return p->n == 0 ? NULL : bsearch(&(struct similar_image_row){ .id = id }, p->row, p->n, sizeof(*p->row), by_id);
}

/* The last part that has a work; NULL: none has. */
static const struct similar_image_row *
known(const struct similar_index *x, int64_t id)
{
	const struct similar_image_row *row = NULL;

	for (int i = PART_FRESH; i >= PART_FILE && row == NULL; i--)
		row = row_of(&x->part[i], id);
	return row;
}

/* The parts before one give up the works that it has. */
static void
take_over(struct similar_index *x, int part)
{
	const struct part *later = &x->part[part];

	for (int i = PART_FILE; i < part; i++)
		for (size_t k = 0; k < later->n; k++) {
			const struct similar_image_row *row = row_of(&x->part[i], later->row[k].id);

			if (row != NULL)
				x->part[i].gone[row - x->part[i].row] = true;
		}
}

static void
find_in(struct part *p)
{
	p->gone = mem_array(p->mem, p->n + 1, sizeof(*p->gone));
	p->finder = similar_finder_new(p->mem, p->of);
	similar_finder_without(p->finder, p->gone);
}

void
similar_part_file(struct similar_index *x, struct mem *mem, const struct similar *of, const struct similar_image_row *row)
{
	x->part[PART_FILE] = (struct part){ .mem = mem, .of = of, .row = row, .n = similar_row_count(of) };
	find_in(&x->part[PART_FILE]);
}

/* Each work once, the youngest; how many. */
static size_t
settle(struct entry *list, size_t n)
{
	size_t kept = 0;

	qsort(list, n, sizeof(*list), by_work);
	for (size_t i = 0; i < n; i++)
		if (kept == 0 || list[kept - 1].row.id != list[i].row.id)
			list[kept++] = list[i];
	return kept;
}

static void
collect(struct similar_index *x, struct part *p)
{
	struct similar *s;
	size_t bytes = 0;

	for (size_t i = 0; i < p->n; i++)
		bytes += p->text[i] == NULL ? 0 : strlen(p->text[i]);
	s = similar_new(p->mem, x->letters, x->contrasts, &x->weights, p->n, bytes);
	for (size_t i = 0; i < p->n; i++)
		similar_add(s, p->text[i] == NULL ? "" : p->text[i], p->text[i] == NULL ? 0 : strlen(p->text[i]));
	similar_end(s);
	similar_index(s);
	p->of = s;
}

/* These works are a part from now on. They may be texts of what it was. */
static void
put(struct similar_index *x, int part, const struct entry *list, size_t n)
{
	struct part p = { .mem = mem_new(MEMORY), .n = n };
	struct similar_image_row *row = mem_array(p.mem, n + 1, sizeof(*row));

	p.text = mem_array(p.mem, n + 1, sizeof(*p.text));
	for (size_t i = 0; i < n; i++) {
		row[i] = list[i].row;
		p.text[i] = list[i].text == NULL ? NULL : mem_text(p.mem, list[i].text);
	}
	p.row = row;
	collect(x, &p);
	find_in(&p);
	mem_free(&x->part[part].mem);
	x->part[part] = p;
	take_over(x, part);
}

static size_t
add_part(const struct part *p, int age, struct entry *list, size_t n)
{
	for (size_t i = 0; i < p->n; i++)
		if (!p->gone[i])
			list[n++] = (struct entry){ p->row[i], p->text[i], age };
	return n;
}

static void
clear(struct part *p)
{
	mem_free(&p->mem);
	*p = (struct part){ 0 };
}

/* The works of the last part and the news; where these are many, with those of the part before it. */
static void
take_news(struct similar_index *x, struct mem *mem, const struct similar_work *work, size_t n)
{
	const struct part *late = &x->part[PART_LATE], *fresh = &x->part[PART_FRESH];
	struct entry *list = mem_array(mem, n + fresh->n + late->n, sizeof(*list));
	size_t k = 0;

	for (; k < n; k++)
		list[k] = (struct entry){ { work[k].id, similar_micros(work[k].changed) },
			work[k].removed ? NULL : similar_text(mem, work[k].task, work[k].detail, work[k].output), 0 };
	k = settle(list, add_part(fresh, 1, list, k));
	if (k <= FRESH) {
		put(x, PART_FRESH, list, k);
		return;
	}
	put(x, PART_LATE, list, settle(list, add_part(late, 2, list, k)));
	clear(&x->part[PART_FRESH]);
}

void
similar_part_take(struct similar_index *x, struct similar_work *work, size_t n)
{
	size_t news = 0;
	struct mem *mem;

	for (size_t i = 0; i < n; i++) {
		const int64_t changed = similar_micros(work[i].changed);
		const struct similar_image_row *row = known(x, work[i].id);

		x->known = changed > x->known ? changed : x->known;
		if (row == NULL || row->changed != changed)
			work[news++] = work[i];
	}
	if (news == 0)
		return;
	mem = mem_new(MEMORY);
	take_news(x, mem, work, news);
	mem_free(&mem);
}

int64_t
similar_part_changes(const struct similar_index *x, int64_t since, int64_t *seconds_r, int64_t *micros_r)
{
	int64_t n = 0, seconds = 0, micros = 0;

	for (const struct part *p = x->part; p < x->part + SIMILAR_PARTS; p++)
		for (size_t i = 0; i < p->n; i++)
			if (p->row[i].changed > since && !p->gone[i]) {
				seconds += p->row[i].changed / 1000000;
				micros += p->row[i].changed % 1000000;
				n++;
			}
	*seconds_r = seconds + micros / 1000000;
	*micros_r = micros % 1000000;
	return n;
}

void
similar_part_forget(struct similar_index *x)
{
	for (struct part *p = x->part; p < x->part + SIMILAR_PARTS; p++)
		clear(p);
}
