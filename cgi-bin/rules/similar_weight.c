#include <stdlib.h>
#include <string.h>

#include "rules/similar_weight.h"

#define LN2	45426		/* ln 2 in 1/65536 */
#define LEAST	16
#define MOST	96

_Static_assert(__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__, "weights lie in memory as they are written");

/* log2 of n > 0 in 1/65536, cut. */
static uint32_t
log2_of(uint64_t n)
{
	const int whole = 63 - __builtin_clzll(n);
	uint64_t x = n << (63 - whole) >> 32;	/* 1 to 2 in 1/2^31 */
	uint32_t log = 0;

	for (int i = 0; i < 16; i++) {
		x = x * x >> 31;
		log <<= 1;
		if (x >> 32 != 0) {
			x >>= 1;
			log |= 1;
		}
	}
	return (uint32_t)whole << 16 | log;
}

uint16_t
similar_weigh(uint64_t sets, uint32_t df)
{
	const uint64_t ln16 = (uint64_t)(log2_of(sets == 0 ? 1 : sets) - log2_of(df)) * LN2 >> 28;

	return (uint16_t)(ln16 < LEAST ? LEAST : ln16 > MOST ? MOST : ln16);
}

static int
by_word(const void *key, const void *of)
{
	const uint64_t word = *(const uint64_t *)key, other = ((const struct similar_weight *)of)->word;

	return word < other ? -1 : word > other;
}

uint16_t
similar_weight_of(const struct similar_weights *w, uint64_t word)
{
	const struct similar_weight *found = w->n == 0 ? NULL :
	    bsearch(&word, w->word, w->n, sizeof(*w->word), by_word);

	return found == NULL ? similar_weigh(w->sets, 1) : (uint16_t)found->weight;
}

void *
similar_weights_write(struct mem *mem, const struct similar_weights *w, size_t *n_r)
{
	char *bytes;

	*n_r = sizeof(w->sets) + w->n * sizeof(*w->word);
	bytes = mem_get(mem, *n_r);
	memcpy(bytes, &w->sets, sizeof(w->sets));
	if (w->n > 0)
		memcpy(bytes + sizeof(w->sets), w->word, w->n * sizeof(*w->word));
	return bytes;
}

int
similar_weights_read(struct mem *mem, const void *bytes, size_t n, struct similar_weights *w)
{
	struct similar_weight *word;

	if (n < sizeof(w->sets) || (n - sizeof(w->sets)) % sizeof(*word) != 0)
		return 0;
	w->n = (n - sizeof(w->sets)) / sizeof(*word);
	memcpy(&w->sets, bytes, sizeof(w->sets));
	word = mem_array(mem, w->n + 1, sizeof(*word));
	memcpy(word, (const char *)bytes + sizeof(w->sets), w->n * sizeof(*word));
	for (size_t i = 0; i < w->n; i++)
		if (word[i].weight < LEAST || word[i].weight > MOST || (i > 0 && word[i].word <= word[i - 1].word))
			return 0;
	w->word = word;
	return 1;
}
