#include "rules/difference.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

const char *const difference_name[DIFFERENCES] = {
	[DIFFERENCE_SAME] = "same", [DIFFERENCE_GONE] = "gone", [DIFFERENCE_NEW] = "new",
};

#define SPACES	" \t\r\n"

struct word {
	const char	*at;
	size_t		 length;
};
struct text {
	struct word	*word;
	size_t		 n;
	const char	*end;
};

static struct text
split(struct mem *mem, const char *text)
{
	const char *at = text + strspn(text, SPACES);
	struct text t = { .word = mem_array(mem, strlen(text) / 2 + 2, sizeof(*t.word)), .end = text + strlen(text) };

	for (; *at != '\0'; at += strspn(at, SPACES)) {
		t.word[t.n++] = (struct word){ at, strcspn(at, SPACES) };
		at += t.word[t.n - 1].length;
	}
	return t;
}

static bool
equal(const struct word *a, const struct word *b)
{
	return a->length == b->length && memcmp(a->at, b->at, a->length) == 0;
}

/* How many words are the same from word i of a and word j of b on: [i * (b->n + 1) + j]. */
static uint16_t *
lengths(struct mem *mem, const struct text *a, const struct text *b)
{
	const size_t wide = b->n + 1;
	uint16_t *same = mem_array(mem, (a->n + 1) * wide, sizeof(*same));

	for (size_t i = a->n; i-- > 0;)
		for (size_t j = b->n; j-- > 0;) {
			const uint16_t down = same[(i + 1) * wide + j], right = same[i * wide + j + 1];

			same[i * wide + j] = equal(&a->word[i], &b->word[j]) ?
			    (uint16_t)(same[(i + 1) * wide + j + 1] + 1) : down > right ? down : right;
		}
	return same;
}

/* Words from..until of a text, up to where the next one begins. */
static void
run(struct mem *mem, struct difference *list, size_t *n, enum difference_kind kind, const struct text *t,
    size_t from, size_t until)
{
	const char *end = until < t->n ? t->word[until].at : t->end;

	if (from < until)
		list[(*n)++] = (struct difference){ kind, mem_copy(mem, t->word[from].at,
		    (size_t)(end - t->word[from].at)) };
}

void
difference_words(struct mem *mem, const char *before, const char *after, struct difference **list_r, size_t *n_r)
{
	const struct text a = split(mem, before), b = split(mem, after);
	const uint16_t *same = lengths(mem, &a, &b);
	const size_t wide = b.n + 1;
	struct difference *list = mem_array(mem, 3 * (a.n + b.n) + 3, sizeof(*list));
	size_t n = 0, i = 0, j = 0;

	while (i < a.n || j < b.n) {
		size_t gone = i, fresh = j;

		while (i < a.n && j < b.n && !equal(&a.word[i], &b.word[j]))
			if (same[(i + 1) * wide + j] >= same[i * wide + j + 1])
				i++;
			else
				j++;
		if (i == a.n || j == b.n) {
			i = a.n;
			j = b.n;
		}
		run(mem, list, &n, DIFFERENCE_GONE, &a, gone, i);
		run(mem, list, &n, DIFFERENCE_NEW, &b, fresh, j);
		fresh = j;
		for (; i < a.n && j < b.n && equal(&a.word[i], &b.word[j]); i++)
			j++;
		run(mem, list, &n, DIFFERENCE_SAME, &b, fresh, j);
	}
	*list_r = list;
	*n_r = n;
}

/* The lines as words that lie each on its own. */
static struct text
lines(struct mem *mem, const char *const *line, size_t n)
{
	struct text t = { .word = mem_array(mem, n + 1, sizeof(*t.word)), .n = n };

	for (size_t i = 0; i < n; i++)
		t.word[i] = (struct word){ line[i], strlen(line[i]) };
	return t;
}

void
difference_lines(struct mem *mem, const char *const *before, size_t nbefore, const char *const *after, size_t nafter,
    struct difference **list_r, size_t *n_r)
{
	const struct text a = lines(mem, before, nbefore), b = lines(mem, after, nafter);
	const uint16_t *same = lengths(mem, &a, &b);
	const size_t wide = b.n + 1;
	struct difference *list = mem_array(mem, a.n + b.n + 1, sizeof(*list));
	size_t n = 0, i = 0, j = 0;

	while (i < a.n || j < b.n)
		if (i < a.n && j < b.n && equal(&a.word[i], &b.word[j])) {
			list[n++] = (struct difference){ DIFFERENCE_SAME, before[i++] };
			j++;
		} else if (j == b.n || (i < a.n && same[(i + 1) * wide + j] >= same[i * wide + j + 1]))
			list[n++] = (struct difference){ DIFFERENCE_GONE, before[i++] };
		else
			list[n++] = (struct difference){ DIFFERENCE_NEW, after[j++] };
	*list_r = list;
	*n_r = n;
}
