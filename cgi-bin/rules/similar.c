/* Texts become units: their words, told apart and counted. */
#include <string.h>

#include "rules/similar_inside.h"

#define FULLS	8192		/* words with marks, at first */
#define PLAINS	4096
#define HITS	4096
#define SEEN	32768		/* slots for pieces of text, a power of two; filled to three quarters */
#define SEEN_WORDS (4 * SEEN)
#define PIECE	16		/* bytes of one that is kept */

const char *const similar_verdict_name[] = { "same", "possible", "different" };

static struct table
table_new(struct mem *mem, size_t least)
{
	size_t n = 16;

	while (n < least)
		n *= 2;
	return (struct table){ mem_array(mem, n, sizeof(uint32_t)), (uint32_t)(n - 1) };
}

/* A table of things that begin with their word, with room for twice as many. */
static struct table
table_of(struct mem *mem, size_t room, const void *things, size_t size, size_t n)
{
	struct table t = table_new(mem, 2 * room);

	for (size_t i = 0; i < n; i++) {
		uint64_t word;
		uint32_t at;

		memcpy(&word, (const char *)things + i * size, sizeof(word));
		at = (uint32_t)similar_mix(word, 2) & t.mask;
		while (t.slot[at] != 0)
			at = (at + 1) & t.mask;
		t.slot[at] = (uint32_t)i + 1;
	}
	return t;
}

struct similar *
similar_new(struct mem *mem, const struct similar_letters *letters,
    const struct similar_contrasts *contrasts, const struct similar_weights *weights, size_t rows, size_t bytes)
{
	struct similar *s = mem_get(mem, sizeof(*s));

	s->mem = mem;
	s->letters = letters;
	s->contrasts = contrasts;
	s->weights = weights;
	s->text = mem_array(mem, SIMILAR_WORDS, sizeof(*s->text));
	s->seen = mem_array(mem, SEEN, sizeof(*s->seen));
	s->seen_word = mem_array(mem, SEEN_WORDS + SIMILAR_WORDS, sizeof(*s->seen_word));
	s->full_room = FULLS;
	s->plain_room = PLAINS;
	s->hit_room = HITS;
	s->full = mem_array(mem, s->full_room, sizeof(*s->full));
	s->plain = mem_array(mem, s->plain_room, sizeof(*s->plain));
	s->hit = mem_array(mem, s->hit_room, sizeof(*s->hit));
	s->full_at = table_new(mem, 2 * FULLS);
	s->plain_at = table_new(mem, 2 * PLAINS);
	s->unit_at = table_new(mem, 2 * rows + 2);
	s->unit = mem_array(mem, rows + 1, sizeof(*s->unit));
	s->row_unit = mem_array(mem, rows + 1, sizeof(*s->row_unit));
	s->word = mem_array(mem, bytes + 8 * rows + 1, sizeof(*s->word));	/* "cp" is two words */
	return s;
}

void *
similar_doubled(struct mem *mem, const void *old, size_t *room, size_t size)
{
	void *bigger = mem_array(mem, 2 * *room, size);

	memcpy(bigger, old, *room * size);
	*room *= 2;
	return bigger;
}

uint32_t
similar_plain_index(struct similar *s, uint64_t word)
{
	uint32_t at = (uint32_t)similar_mix(word, 2) & s->plain_at.mask;

	for (; s->plain_at.slot[at] != 0; at = (at + 1) & s->plain_at.mask)
		if (s->plain[s->plain_at.slot[at] - 1].word == word)
			return s->plain_at.slot[at] - 1;
	if (s->plains == s->plain_room) {
		s->plain = similar_doubled(s->mem, s->plain, &s->plain_room, sizeof(*s->plain));
		s->plain_at = table_of(s->mem, s->plain_room, s->plain, sizeof(*s->plain), s->plains);
		return similar_plain_index(s, word);
	}
	s->plain[s->plains] = (struct similar_plain){ .word = word };
	s->plain_at.slot[at] = (uint32_t)++s->plains;
	return (uint32_t)s->plains - 1;
}

struct similar_full
similar_full_of(const struct similar_letters *letters, const struct similar_contrasts *contrasts,
    const struct similar_word *w)
{
	return (struct similar_full){ .word = w->full, .plain_word = w->plain, .number = w->number,
		.marked = w->marked, .syllable = similar_word_syllable(w->full),
		.begins = similar_begins(contrasts, w->plain), .filler = similar_word_filler(letters, w->full) };
}

static uint32_t
full_index(struct similar *s, const struct similar_word *w)
{
	uint32_t at = (uint32_t)similar_mix(w->full, 2) & s->full_at.mask;

	for (; s->full_at.slot[at] != 0; at = (at + 1) & s->full_at.mask)
		if (s->full[s->full_at.slot[at] - 1].word == w->full)
			return s->full_at.slot[at] - 1;
	if (s->fulls == s->full_room) {
		s->full = similar_doubled(s->mem, s->full, &s->full_room, sizeof(*s->full));
		s->full_at = table_of(s->mem, s->full_room, s->full, sizeof(*s->full), s->fulls);
		return full_index(s, w);
	}
	s->full[s->fulls] = similar_full_of(s->letters, s->contrasts, w);
	s->full[s->fulls].plain = similar_plain_index(s, w->plain);
	s->full_at.slot[at] = (uint32_t)++s->fulls;
	return (uint32_t)s->fulls - 1;
}

/* A place in the table of units: of the unit with these words, or an empty one. */
static uint32_t
unit_slot(const struct similar *s, const uint32_t *word, size_t n, uint32_t digest)
{
	uint32_t at = digest & s->unit_at.mask;

	for (; s->unit_at.slot[at] != 0; at = (at + 1) & s->unit_at.mask) {
		const struct similar_unit *u = &s->unit[s->unit_at.slot[at] - 1];

		if (u->digest == digest && u->n == n && memcmp(s->word + u->at, word, n * sizeof(*word)) == 0)
			break;
	}
	return at;
}

/* The words of a new unit, as the lexicon is asked for them. */
static void
keep_hits(struct similar *s, struct similar_unit *u)
{
	size_t n = 0;

	for (size_t i = 0; i < u->n; i++) {
		const struct similar_full *f = &s->full[s->word[u->at + i]];

		s->text[i] = (struct similar_word){ .full = f->word, .plain = f->plain_word };
	}
	if (s->hits + SIMILAR_HITS > s->hit_room)
		s->hit = similar_doubled(s->mem, s->hit, &s->hit_room, sizeof(*s->hit));
	u->hit_at = (uint32_t)s->hits;
	for (size_t i = 0, used = 1; i < u->n; i += used) {
		used = 1;
		if (s->full[s->word[u->at + i]].begins)
			used = similar_hit_at(s->contrasts, s->text + i, u->n - i, u->bare, s->hit + s->hits, &n);
	}
	u->hits = (uint16_t)n;
	s->hits += n;
}

/* The place of the first space in eight bytes as they lie in memory (little end first); 8: none. */
static int
space_in(uint64_t bytes)
{
	const uint64_t zeros = bytes ^ 0x2020202020202020u;
	const uint64_t found = (zeros - 0x0101010101010101u) & ~zeros & 0x8080808080808080u;

	return found == 0 ? 8 : __builtin_ctzll(found) >> 3;
}

static uint64_t
first_bytes(uint64_t bytes, int n)
{
	return n == 8 ? bytes : bytes & (((uint64_t)1 << 8 * n) - 1);
}

/* Bytes up to the next space, and the first 16 of them with zeros behind. */
static size_t
piece(const char *text, size_t n, uint64_t bytes[2])
{
	const char *space;
	size_t length;
	int k, m;

	if (n >= PIECE) {
		memcpy(bytes, text, PIECE);
		k = space_in(bytes[0]);
		m = k < 8 ? 0 : space_in(bytes[1]);
		bytes[0] = first_bytes(bytes[0], k);
		bytes[1] = first_bytes(bytes[1], m);
		if (m < 8)
			return (size_t)(k + m);
	}
	space = memchr(text, ' ', n);
	length = space == NULL ? n : (size_t)(space - text);
	if (n < PIECE) {
		bytes[0] = bytes[1] = 0;
		memcpy(bytes, text, length);
	}
	return length;
}

static bool
has_digit(const char *text, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (text[i] >= '0' && text[i] <= '9')
			return true;
	return false;
}

/* A piece that is read for the first time, or each time: its words behind the n words of a row. */
static size_t
read_piece(struct similar *s, const char *text, size_t length, struct similar_seen *seen,
    const uint64_t bytes[2], uint32_t *word, size_t n)
{
	const uint64_t before = n == 0 ? 0 : s->full[word[n - 1]].plain_word;
	bool alone;
	const size_t words = similar_piece(s->letters, text, length, before, s->text, SIMILAR_WORDS - n, &alone);

	for (size_t i = 0; i < words; i++)
		word[n + i] = full_index(s, &s->text[i]);
	if (alone && length <= PIECE && length > 0 && !has_digit(text, length) && s->seen_n < SEEN / 4 * 3 &&
	    s->seen_words + words <= SEEN_WORDS) {
		*seen = (struct similar_seen){ { bytes[0], bytes[1] }, (uint32_t)s->seen_words, (uint32_t)words };
		memcpy(s->seen_word + s->seen_words, word + n, words * sizeof(*word));
		s->seen_words += words;
		s->seen_n++;
	}
	return words;
}

/* The words of a row as indexes; how many. */
static size_t
read_row(struct similar *s, const char *text, size_t n, uint32_t *word)
{
	size_t words = 0, length;
	uint64_t bytes[2];

	for (size_t at = similar_lead(text, n); at < n && words < SIMILAR_WORDS; at += length + 1) {
		struct similar_seen *seen;
		size_t slot;

		length = piece(text + at, n - at, bytes);
		slot = similar_mix(similar_mix(bytes[0], bytes[1]), length) & (SEEN - 1);
		for (seen = &s->seen[slot]; seen->bytes[0] != 0; seen = &s->seen[slot = (slot + 1) & (SEEN - 1)])
			if (seen->bytes[0] == bytes[0] && seen->bytes[1] == bytes[1])
				break;
		if (seen->bytes[0] == 0 || length > PIECE) {
			words += read_piece(s, text + at, length, seen, bytes, word, words);
			continue;
		}
		for (uint32_t i = 0; i < seen->n && words < SIMILAR_WORDS; i++)
			word[words++] = s->seen_word[seen->at + i];
	}
	return words;
}

void
similar_add(struct similar *s, const char *text, size_t n)
{
	uint32_t *word = s->word + s->words, slot;
	const size_t words = read_row(s, text, n, word);
	uint64_t digest = words;
	size_t marked = 0;
	bool begins = false;

	for (size_t i = 0; i < words; i++) {
		const struct similar_full *f = &s->full[word[i]];

		digest = similar_mix(digest, word[i]);
		marked += f->marked;
		begins |= f->begins;
	}
	slot = unit_slot(s, word, words, (uint32_t)(digest >> 8));
	if (s->unit_at.slot[slot] == 0) {
		struct similar_unit *u = &s->unit[s->units];

		*u = (struct similar_unit){ .at = (uint32_t)s->words, .n = (uint16_t)words,
		    .digest = (uint32_t)(digest >> 8), .bare = similar_bare(words, marked) };
		if (begins)
			keep_hits(s, u);
		s->words += words;
		s->unit_at.slot[slot] = (uint32_t)++s->units;
	}
	s->row_unit[s->rows++] = s->unit_at.slot[slot] - 1;
}

size_t
similar_row_count(const struct similar *s)
{
	return s->rows;
}

size_t
similar_units(const struct similar *s)
{
	return s->units;
}

uint32_t
similar_unit_of(const struct similar *s, uint32_t row)
{
	return s->row_unit[row];
}

const uint32_t *
similar_rows(const struct similar *s, uint32_t unit, size_t *n_r)
{
	*n_r = s->row_from[unit + 1] - s->row_from[unit];
	return s->row_list + s->row_from[unit];
}
