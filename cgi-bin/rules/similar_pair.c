/* Texts without a collection: as they are judged, and where two differ. */
#include <stdlib.h>
#include <string.h>

#include "rules/similar_judge.h"

#define BARE	4	/* less than one marked word in so many */

int
similar_by_letters(const void *a, const void *b, void *arg)
{
	const struct similar_full *full = arg;
	const struct similar_full *x = &full[*(const uint32_t *)a], *y = &full[*(const uint32_t *)b];

	if (x->plain_word != y->plain_word)
		return x->plain_word < y->plain_word ? -1 : 1;
	return x->word < y->word ? -1 : x->word > y->word;
}

bool
similar_bare(size_t n, size_t marked)
{
	return BARE * marked < n;
}

struct similar_view
similar_view_text(struct mem *mem, const struct similar_letters *letters,
    const struct similar_contrasts *contrasts, const char *text)
{
	struct similar_word word[SIMILAR_WORDS];
	const size_t n = similar_words(letters, text, strlen(text), word);
	struct similar_full *full = mem_array(mem, n + 1, sizeof(*full));
	uint32_t *order = mem_array(mem, n + 1, sizeof(*order));
	struct similar_hit *hit = mem_array(mem, SIMILAR_HITS, sizeof(*hit));
	struct similar_view v = { .full = full, .word = order, .n = n, .hit = hit };
	size_t marked = 0;

	for (size_t i = 0; i < n; i++) {
		full[i] = similar_full_of(letters, contrasts, &word[i]);
		order[i] = (uint32_t)i;
		marked += full[i].marked;
	}
	v.bare = similar_bare(n, marked);
	for (size_t i = 0, used = 1; i < n; i += used) {
		used = 1;
		if (full[i].begins)
			used = similar_hit_at(contrasts, word + i, n - i, v.bare, hit, &v.hits);
	}
	qsort_r(order, n, sizeof(*order), similar_by_letters, full);
	return v;
}

/* Is it there as it is, or without accents? */
static bool
has(const struct similar_word *word, size_t n, const struct similar_word *w)
{
	for (size_t i = 0; i < n; i++)
		if (word[i].full == w->full || (word[i].plain == w->plain && !word[i].marked))
			return true;
	return false;
}

/* Bytes up to the next word: white space, what is not white, white space behind it. */
static size_t
next_piece(const char *text)
{
	size_t n = strspn(text, " \n\t");

	n += strcspn(text + n, " \n\t");
	return n + strspn(text + n, " \n\t");
}

void
similar_marks(struct mem *mem, const struct similar_letters *letters, const char *text, const char *other,
    struct similar_mark **list_r, size_t *n_r)
{
	struct similar_word word[SIMILAR_WORDS], piece[SIMILAR_WORDS];
	const size_t words = similar_words(letters, other, strlen(other), word);
	struct similar_mark *list = mem_array(mem, strlen(text) + 1, sizeof(*list));
	const char *from = text, *p = text;
	size_t n = 0, length;
	bool alone;

	for (; *p != '\0'; p += length) {
		bool differs = false;
		size_t found;

		length = next_piece(p);
		found = similar_piece(letters, p, length, 0, piece, SIMILAR_WORDS, &alone);
		for (size_t i = 0; i < found; i++)
			differs |= !has(word, words, &piece[i]);
		if (n == 0 || list[n - 1].differs != differs) {
			if (n > 0)
				list[n - 1].text = mem_copy(mem, from, (size_t)(p - from));
			list[n++].differs = differs;
			from = p;
		}
	}
	if (n > 0)
		list[n - 1].text = mem_copy(mem, from, (size_t)(p - from));
	*list_r = list;
	*n_r = n;
}
