#include <string.h>

#include "rules/similar_image.h"
#include "rules/similar_inside.h"

#define MAGIC	0x31726c696d697344u	/* "Dsimilr1" */
#define ALIGN	8

enum array {
	ROW, SLOT, PLAIN, WEIGHT, SET, RANK, UNIT_FROM, UNIT_LIST, ROW_FROM, ROW_LIST, POSTING_FROM, POSTING, KEY,
	ARRAYS
};

struct head {
	uint64_t	 magic, format;
	uint64_t	 size;			/* of all bytes */
	uint64_t	 rows, units, sets, plains, slots, words;
	uint64_t	 at[ARRAYS];
};

/* How many bytes each array has. */
static void
sizes(const struct head *h, size_t size[ARRAYS])
{
	size[ROW] = h->rows * sizeof(struct similar_image_row);
	size[SLOT] = h->slots * sizeof(uint32_t);
	size[PLAIN] = h->plains * sizeof(struct similar_plain);
	size[WEIGHT] = h->plains * sizeof(uint16_t);
	size[SET] = h->sets * sizeof(struct similar_set);
	size[RANK] = size[POSTING] = h->words * sizeof(uint32_t);
	size[UNIT_FROM] = (h->sets + 1) * sizeof(uint32_t);
	size[UNIT_LIST] = h->units * sizeof(uint32_t);
	size[ROW_FROM] = (h->units + 1) * sizeof(uint32_t);
	size[ROW_LIST] = h->rows * sizeof(uint32_t);
	size[POSTING_FROM] = (h->plains + 1) * sizeof(uint32_t);
	size[KEY] = h->units * sizeof(uint64_t);
}

static uint64_t
lay_out(struct head *h, const size_t size[ARRAYS])
{
	uint64_t at = sizeof(*h);

	for (int i = 0; i < ARRAYS; i++) {
		h->at[i] = at;
		at += (size[i] + ALIGN - 1) / ALIGN * ALIGN;
	}
	return at;
}

void *
similar_image_write(struct mem *mem, const struct similar *s, const struct similar_image_row *row, size_t *n_r)
{
	struct head h = { .magic = MAGIC, .format = SIMILAR_FORMAT, .rows = s->rows, .units = s->units,
		.sets = s->sets, .plains = s->plains, .slots = (uint64_t)s->plain_at.mask + 1 };
	const void *const from[ARRAYS] = { row, s->plain_at.slot, s->plain, s->weight, s->set, s->rank, s->unit_from,
		s->unit_list, s->row_from, s->row_list, s->posting_from, s->posting,
		s->key };
	size_t size[ARRAYS];
	char *bytes;

	h.words = s->sets == 0 ? 0 : s->set[s->sets - 1].at + s->set[s->sets - 1].n;
	sizes(&h, size);
	h.size = lay_out(&h, size);
	bytes = mem_get(mem, h.size);
	memcpy(bytes, &h, sizeof(h));
	for (int i = 0; i < ARRAYS; i++)
		if (size[i] > 0)
			memcpy(bytes + h.at[i], from[i], size[i]);
	*n_r = h.size;
	return bytes;
}

static bool
is_image(const struct head *h, size_t n)
{
	struct head same = *h;
	size_t size[ARRAYS];

	if (h->magic != MAGIC || h->format != SIMILAR_FORMAT || h->size != n || h->slots == 0 ||
	    h->rows > n || h->units > n || h->sets > n || h->plains > n || h->slots > n || h->words > n)
		return false;
	sizes(h, size);
	return lay_out(&same, size) == n && memcmp(&same, h, sizeof(same)) == 0;
}

/* Every one of n indexes is below `below`. */
static bool
below(const uint32_t *list, uint64_t n, uint64_t below)
{
	uint32_t most = 0;

	for (uint64_t i = 0; i < n; i++)
		most = list[i] > most ? list[i] : most;
	return n == 0 || most < below;
}

/* from[0] = 0 to from[groups] = n, never falling. */
static bool
groups_hold(const uint32_t *from, uint64_t groups, uint64_t n)
{
	for (uint64_t g = 0; g < groups; g++)
		if (from[g] > from[g + 1])
			return false;
	return from[0] == 0 && from[groups] == n;
}

static bool
sets_hold(const struct similar *s, uint64_t words)
{
	uint64_t at = 0;

	for (size_t i = 0; i < s->sets; i++) {
		if (s->set[i].at != at || (i > 0 && s->set[i].weight < s->set[i - 1].weight))
			return false;
		at += s->set[i].n;
	}
	return at == words;
}

/* A table whose search ends: a power of two, one slot empty. */
static bool
table_holds(const struct table *t, uint64_t plains)
{
	const uint64_t slots = (uint64_t)t->mask + 1;
	uint64_t full = 0;

	for (uint64_t i = 0; i < slots; i++)
		full += t->slot[i] != 0;
	return (slots & (slots - 1)) == 0 && full < slots && below(t->slot, slots, plains + 1);
}

/* Whatever the bytes say, a look-up stays within them. */
static bool
holds(const struct similar *s, uint64_t words)
{
	return table_holds(&s->plain_at, s->plains) && sets_hold(s, words) &&
	    below(s->rank, words, s->plains) && below(s->posting, words, s->sets) &&
	    groups_hold(s->posting_from, s->plains, words) && groups_hold(s->unit_from, s->sets, s->units) &&
	    groups_hold(s->row_from, s->units, s->rows) && below(s->unit_list, s->units, s->units) &&
	    below(s->row_list, s->rows, s->rows);
}

struct similar *
similar_image_read(struct mem *mem, const struct similar_letters *letters,
    const struct similar_weights *weights, const void *bytes, size_t n, const struct similar_image_row **row_r)
{
	const struct head *h = bytes;
	char *at = (char *)bytes;
	struct similar *s;

	if (n < sizeof(*h) || !is_image(h, n))
		return NULL;
	s = mem_get(mem, sizeof(*s));
	*s = (struct similar){ .mem = mem, .letters = letters, .weights = weights, .rows = h->rows, .units = h->units,
		.sets = h->sets, .plains = h->plains,
		.plain_at = { (uint32_t *)(void *)(at + h->at[SLOT]), (uint32_t)h->slots - 1 } };
	s->plain = (void *)(at + h->at[PLAIN]);
	s->weight = (void *)(at + h->at[WEIGHT]);
	s->set = (void *)(at + h->at[SET]);
	s->rank = (void *)(at + h->at[RANK]);
	s->unit_from = (void *)(at + h->at[UNIT_FROM]);
	s->unit_list = (void *)(at + h->at[UNIT_LIST]);
	s->row_from = (void *)(at + h->at[ROW_FROM]);
	s->row_list = (void *)(at + h->at[ROW_LIST]);
	s->posting_from = (void *)(at + h->at[POSTING_FROM]);
	s->posting = (void *)(at + h->at[POSTING]);
	s->key = (void *)(at + h->at[KEY]);
	*row_r = (const void *)(at + h->at[ROW]);
	return holds(s, h->words) ? s : NULL;
}
