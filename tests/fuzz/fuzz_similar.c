/*
 * Texts for comparing, one a line: any bytes are words, a text is alike itself, what is found twice is
 * found the same, and piece by piece it reads as at once.
 */
#include "fuzz.h"
#include "rules/similar.h"

struct seen { size_t n; const struct similar *s; };

static void
each(void *arg, const struct similar_pair *pair)
{
	struct seen *seen = arg;

	HOLDS(pair->a < pair->b && pair->b < similar_units(seen->s));
	HOLDS(pair->alike >= 300 && pair->alike <= SIMILAR_EQUAL);
	HOLDS(pair->verdict <= SIMILAR_DIFFERENT);
	seen->n++;
}

static void
in_pieces(const struct similar_letters *letters, const char *text, size_t n)
{
	static struct similar_word whole[SIMILAR_WORDS], piece[SIMILAR_WORDS];
	const size_t words = similar_words(letters, text, n, whole);
	size_t k = 0;

	for (size_t at = similar_lead(text, n), end; at < n && k < SIMILAR_WORDS; at = end + 1) {
		bool alone;

		for (end = at; end < n && text[end] != ' ';)
			end++;
		k += similar_piece(letters, text + at, end - at, k == 0 ? 0 : piece[k - 1].plain, piece + k,
		    SIMILAR_WORDS - k, &alone);
	}
	HOLDS(k == words);
	for (size_t i = 0; i < k; i++)
		HOLDS(piece[i].full == whole[i].full && piece[i].plain == whole[i].plain);
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	struct mem *mem = mem_new((size_t)256 << 20);
	const struct similar_letters *letters = similar_letters_new(mem);
	const char *p = (const char *)bytes, *end = p + n, *next;
	struct similar *s = similar_new(mem, letters, similar_contrasts_new(mem, letters,
	    similar_contrast_default, similar_contrast_defaults), NULL, n + 1, n);
	struct seen once = { 0, s }, again = { 0, s };

	for (; p < end; p = next + 1) {
		next = memchr(p, '\n', (size_t)(end - p));
		next = next == NULL ? end : next;
		in_pieces(letters, p, (size_t)(next - p));
		similar_add(s, p, (size_t)(next - p));
	}
	similar_end(s);
	similar_index(s);
	HOLDS(similar_pairs(s, 300, each, &once) == once.n);
	HOLDS(similar_pairs(s, 300, each, &again) == once.n);
	p = (const char *)bytes;
	if (n > 0) {
		struct similar_found best[3];
		const char *first = memchr(p, '\n', n);
		const size_t found = similar_find(similar_finder_new(mem, s), p, first == NULL ? n : (size_t)(first - p), 1, best, 3);

		HOLDS(found == 0 || best[0].alike == SIMILAR_EQUAL);
	}
	mem_free(&mem);
	return 0;
}
