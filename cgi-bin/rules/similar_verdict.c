/* Two texts that read alike: are they the same work? */
#include <string.h>

#include "rules/similar_judge.h"

#define APART	64		/* words of one side that are looked at; more are another work */
#define EXTRA	2		/* words on one side alone that change nothing: one word of two syllables */

const char *const similar_why_name[] = {
	"equal_words", "little_more", "opposed", "accents", "replaced", "many_words", "names_more", "slip", "numbers", "more"
};

/* What one side has and the other lacks. */
struct side {
	const struct similar_full *word[APART];
	size_t		 n;
	bool		 many;
};

struct compared {
	const struct similar_contrasts *contrasts;
	const struct similar_view *a, *b;
	struct side	 left, right;
	struct side	 left_accent, right_accent;	/* both have the word, with other accents */
	int		 accents;	/* words that differ by their accents alone */
	int		 typos;		/* words that a letter makes other syllables */
	bool		 part, opposed;	/* one side names more of a class; each names what the other does not */
};

static void
apart(struct side *side, const struct similar_full *word)
{
	if (word->filler)
		return;
	if (side->n == APART)
		side->many = true;
	else
		side->word[side->n++] = word;
}

static const struct similar_full *
word_of(const struct similar_view *v, size_t i)
{
	return &v->full[v->word[i]];
}

/* The words from i with the same plain word; where they end. */
static size_t
same_plain(const struct similar_view *v, size_t i)
{
	const uint64_t plain = word_of(v, i)->plain_word;

	while (i < v->n && word_of(v, i)->plain_word == plain)
		i++;
	return i;
}

/* Both write it with the same accents somewhere, or one of them with fewer. */
static bool
accents_agree(const struct compared *c, size_t i, size_t i_end, size_t k, size_t k_end)
{
	for (size_t x = i; x < i_end; x++)
		for (size_t y = k; y < k_end; y++) {
			const uint64_t f = word_of(c->a, x)->word, g = word_of(c->b, y)->word;

			if (f == g || similar_word_unmarked(f, g))
				return true;
		}
	return false;
}

/* Words of one side from i to end beyond those that the other has: first those that it does not write so. */
static void
surplus(struct side *side, const struct similar_view *v, size_t i, size_t end, size_t n,
    const struct similar_view *other, size_t k, size_t k_end)
{
	for (size_t pass = 0; pass < 2; pass++)
		for (size_t x = i; x < end && n > 0; x++) {
			bool there = false;

			for (size_t y = k; y < k_end; y++)
				there |= word_of(other, y)->word == word_of(v, x)->word;
			if (there == (pass == 1)) {
				apart(side, word_of(v, x));
				n--;
			}
		}
}

/* The words that both sides have, by their letters without accents. */
static void
meet(struct compared *c, size_t i, size_t i_end, size_t k, size_t k_end)
{
	const size_t n = i_end - i, m = k_end - k;

	if (n > m)
		surplus(&c->left, c->a, i, i_end, n - m, c->b, k, k_end);
	if (m > n)
		surplus(&c->right, c->b, k, k_end, m - n, c->a, i, i_end);
	if (word_of(c->a, i)->word == word_of(c->b, k)->word || c->a->bare || c->b->bare)
		return;
	apart(&c->left_accent, word_of(c->a, i));
	apart(&c->right_accent, word_of(c->b, k));
	c->accents += !accents_agree(c, i, i_end, k, k_end);
}

static void
merge(struct compared *c)
{
	size_t i = 0, k = 0;

	while (i < c->a->n || k < c->b->n) {
		const uint64_t p = i < c->a->n ? word_of(c->a, i)->plain_word : UINT64_MAX;
		const uint64_t q = k < c->b->n ? word_of(c->b, k)->plain_word : UINT64_MAX;
		const size_t i_end = p <= q ? same_plain(c->a, i) : i, k_end = q <= p ? same_plain(c->b, k) : k;

		if (p == q)
			meet(c, i, i_end, k, k_end);
		for (; p < q && i < i_end; i++)
			apart(&c->left, word_of(c->a, i));
		for (; q < p && k < k_end; k++)
			apart(&c->right, word_of(c->b, k));
		i = i_end;
		k = k_end;
	}
}

static void
take_out(struct side *side, size_t i)
{
	side->word[i] = side->word[--side->n];
}

/* The words by which a side names a value that the other names too say nothing new. */
static void
explain(const struct compared *c, struct side *side, const struct similar_view *v, uint16_t phrase)
{
	for (size_t i = 0; i < side->n; i++)
		if (similar_phrase_has(c->contrasts, phrase, side->word[i]->word, side->word[i]->plain_word, v->bare))
			take_out(side, i--);
}

/* Does a side alone have a word of a phrase? Else the other names the value as well, in its way. */
static bool
owns(const struct compared *c, const struct side *side, const struct similar_view *v, uint16_t phrase)
{
	for (size_t i = 0; i < side->n; i++)
		if (similar_phrase_has(c->contrasts, phrase, side->word[i]->word, side->word[i]->plain_word, v->bare))
			return true;
	return false;
}

/* Where a text names the value of a hit; NULL: it does not. */
static const struct similar_hit *
named(const struct similar_view *v, const struct similar_hit *hit)
{
	for (const struct similar_hit *h = v->hit; h < v->hit + v->hits; h++)
		if (h->class == hit->class && h->value == hit->value)
			return h;
	return NULL;
}

/* The classes of which a side names a value that the other does not. */
static uint64_t
own_classes(const struct compared *c, const struct side *side, const struct similar_view *v,
    const struct similar_view *other)
{
	uint64_t classes = 0;

	for (const struct similar_hit *h = v->hit; h < v->hit + v->hits; h++)
		if (named(other, h) == NULL && owns(c, side, v, h->phrase))
			classes |= (uint64_t)1 << h->class;
	return classes;
}

/* Where the two name a value by other words. */
static void
explain_all(const struct compared *c, struct side *side, const struct similar_view *v,
    const struct similar_view *other)
{
	for (const struct similar_hit *h = v->hit; h < v->hit + v->hits; h++) {
		const struct similar_hit *same = named(other, h);

		if (same != NULL && same->phrase != h->phrase)
			explain(c, side, v, h->phrase);
	}
}

/* Do the two name different values of a class by words that their accents alone part? "hội thảo", "hội thao". */
static bool
opposed_by_accents(const struct compared *c)
{
	return (own_classes(c, &c->left_accent, c->a, c->b) & own_classes(c, &c->right_accent, c->b, c->a)) != 0;
}

static void
contrast(struct compared *c)
{
	uint64_t left, right;

	explain_all(c, &c->left, c->a, c->b);
	explain_all(c, &c->right, c->b, c->a);
	left = own_classes(c, &c->left, c->a, c->b);
	right = own_classes(c, &c->right, c->b, c->a);
	c->opposed = (left & right) != 0 || opposed_by_accents(c);
	c->part = (left | right) != 0;
}

/* Takes out pairs of words, one a side, that one letter parts, both syllables or not. Returns how many. */
static int
match_typos(struct compared *c, bool syllables)
{
	int n = 0;

	for (size_t i = 0; i < c->left.n; i++)
		for (size_t k = 0; k < c->right.n; k++) {
			const struct similar_full *f = c->left.word[i], *g = c->right.word[k];

			if (f->number || g->number || (f->syllable && g->syllable) != syllables ||
			    !similar_word_near(f->plain_word, g->plain_word))
				continue;
			take_out(&c->left, i--);
			take_out(&c->right, k);
			n++;
			break;
		}
	return n;
}

static size_t
numbers(const struct side *side)
{
	size_t n = 0;

	for (size_t i = 0; i < side->n; i++)
		n += side->word[i]->number;
	return n;
}

/* Which of two texts is judged as the left one: by their words, not by who came first. */
static bool
stands_first(const struct similar_view *a, const struct similar_view *b)
{
	size_t i = 0;

	if (a->n != b->n)
		return a->n < b->n;
	while (i < a->n && word_of(a, i)->word == word_of(b, i)->word)
		i++;
	return i == a->n || word_of(a, i)->word < word_of(b, i)->word;
}

/* What parts two works for good; SIMILAR_EQUAL_WORDS: nothing. */
static enum similar_why
parted(const struct compared *c)
{
	if (c->opposed)
		return SIMILAR_OPPOSED;
	if (c->accents > 1)
		return SIMILAR_ACCENTS;
	return c->left.n > 0 && c->right.n > 0 ? SIMILAR_REPLACED : SIMILAR_EQUAL_WORDS;
}

/* What makes one doubt that they are the same; SIMILAR_EQUAL_WORDS: nothing. */
static enum similar_why
doubted(const struct compared *c)
{
	if (c->part)
		return SIMILAR_NAMES_MORE;
	if (c->accents > 0)
		return SIMILAR_ACCENTS;
	if (c->typos > 0)
		return SIMILAR_SLIP;
	if (numbers(&c->left) + numbers(&c->right) > 0)
		return SIMILAR_NUMBERS;
	return c->left.n + c->right.n > EXTRA ? SIMILAR_MORE : SIMILAR_EQUAL_WORDS;
}

enum similar_verdict
similar_judge_why(const struct similar_contrasts *contrasts, const struct similar_view *a,
    const struct similar_view *b, enum similar_why *why_r)
{
	struct compared c = { .contrasts = contrasts, .a = a, .b = b };

	if (!stands_first(a, b)) {
		c.a = b;
		c.b = a;
	}
	merge(&c);
	*why_r = SIMILAR_MANY_WORDS;
	if (c.left.many || c.right.many)
		return SIMILAR_DIFFERENT;
	*why_r = SIMILAR_EQUAL_WORDS;
	if (c.left.n + c.right.n + c.left_accent.n + c.right_accent.n == 0 && c.accents == 0)
		return SIMILAR_SAME;
	match_typos(&c, false);
	contrast(&c);
	c.typos = match_typos(&c, true);
	*why_r = parted(&c);
	if (*why_r != SIMILAR_EQUAL_WORDS)
		return SIMILAR_DIFFERENT;
	*why_r = doubted(&c);
	if (*why_r != SIMILAR_EQUAL_WORDS)
		return SIMILAR_POSSIBLE;
	*why_r = c.left.n + c.right.n > 0 ? SIMILAR_LITTLE_MORE : SIMILAR_EQUAL_WORDS;
	return SIMILAR_SAME;
}

enum similar_verdict
similar_judge(const struct similar_contrasts *contrasts, const struct similar_view *a,
    const struct similar_view *b)
{
	enum similar_why why;

	return similar_judge_why(contrasts, a, b, &why);
}
