/* Texts are read: letters, marks, numbers, abbreviations. */
#include <string.h>

#include "base/utf8.h"
#include "rules/similar_letter.h"
#include "rules/similar_word.h"

#define KNOWN		0x1f00		/* code points below it are looked up: all of Latin */
#define LETTERS		32		/* of a word; later ones are not compared */
#define SHORT		256		/* slots for abbreviations, a power of two */
#define FILLERS		64
#define SHORT_WORDS	8		/* of one, written out */

/* What a code point does: letter | tone << 8 | kind << 12. */
enum kind { PARTS, IS_LETTER, IS_TONE, IS_SHAPE, IS_NOTHING };
#define ENTRY(kind, letter, tone)	((uint16_t)((kind) << 12 | (tone) << 8 | (letter)))

struct abbreviation {
	uint8_t			 n;
	struct similar_word	 words[SHORT_WORDS];
};

struct similar_letters {
	uint16_t		 entry[KNOWN];
	uint8_t			 plain[64];	/* of a letter */
	uint64_t		 filler[2 * FILLERS];
	size_t			 fillers;
	uint64_t		 short_word[SHORT];	/* open addressing; 0: none */
	struct abbreviation	 abbreviation[SHORT];
};

/* The word that is being read: its letters but the last are packed, for a mark may follow the last. */
struct reader {
	const struct similar_letters *letters;
	struct similar_word	*to;
	size_t			 n, most;	/* words so far */
	uint64_t		 full, plain;
	int			 length;	/* letters, the last with them */
	int			 last;		/* the last letter */
	uint64_t		 tone;
	bool			 long_word;	/* a digest: over PACKED letters, or one of another script */
	bool			 digits;	/* one of the letters is a digit */
	bool			 only_digits;
	bool			 capital;	/* begins with one */
	uint64_t		 before;	/* the word before, plain */
	bool			 asked;		/* some word was read by the one before it */
};

static uint16_t
tone_of(uint32_t mark)
{
	switch (mark) {
	case 0x300: return 1;
	case 0x309: return 2;
	case 0x303: return 3;
	case 0x301: return 4;
	case 0x323: return 5;
	default: return 0;
	}
}

static uint16_t
entry_of(uint32_t code)
{
	uint32_t part[4] = { 0 };
	size_t n = utf8_parts(code, part, 4);
	int letter;
	uint16_t tone = 0;

	if (n == 0)
		return ENTRY(PARTS, 0, 0);
	if (n == 1 && tone_of(part[0]) != 0)
		return ENTRY(IS_TONE, 0, tone_of(part[0]));
	if (n == 1 && code >= 0x300 && code < 0x370)
		return code == 0x302 || code == 0x306 || code == 0x31b ?
		    ENTRY(IS_SHAPE, code == 0x302 ? 0 : code == 0x306 ? 1 : 2, 0) : ENTRY(IS_NOTHING, 0, 0);
	if (part[0] >= '0' && part[0] <= '9')
		letter = DIGIT + (int)(part[0] - '0');
	else if (part[0] >= 'a' && part[0] <= 'z')
		letter = LETTER((int)part[0]);
	else
		letter = part[0] == 0x111 ? D_BAR : FOREIGN;
	for (size_t i = 1; i < n; i++) {
		letter = similar_letter_shape(letter, part[i]);
		tone = tone_of(part[i]) != 0 ? tone_of(part[i]) : tone;
	}
	return ENTRY(IS_LETTER, letter, tone);
}

/* One letter where they sound alike: open h, k, l, m, s, t before y, and quy. */
static bool
sounds_as_i(const struct reader *r)
{
	if (r->length == 3)
		return r->plain == (LETTER('q') << BITS | LETTER('u'));
	return r->length == 2 && (r->plain == LETTER('h') || r->plain == LETTER('s') ||
	    r->plain == LETTER('t') || (r->plain >= LETTER('k') && r->plain <= LETTER('m')));
}

/* The last letter joins the others. */
static void
pack_last(struct reader *r)
{
	const uint64_t last = (uint64_t)r->last, plain = r->letters->plain[r->last];

	r->long_word |= r->length > PACKED || r->last == FOREIGN;
	if (r->long_word) {
		r->full = similar_mix(r->full, last);
		r->plain = similar_mix(r->plain, plain);
	} else {
		r->full = r->full << BITS | last;
		r->plain = r->plain << BITS | plain;
	}
}

static size_t
abbreviation(const struct similar_letters *l, uint64_t full)
{
	size_t at = similar_mix(full, 0) & (SHORT - 1);

	while (l->short_word[at] != full && l->short_word[at] != 0)
		at = (at + 1) & (SHORT - 1);
	return at;
}

/* The value of a Roman number; 0: none, or more than 30. */
static int
roman(const struct reader *r)
{
	int sum = 0, most = 0;

	if (r->length > 5 || r->tone != 0)
		return 0;
	for (uint64_t w = r->full; w != 0; w >>= BITS) {
		const int letter = (int)(w & 63);
		const int value = letter == LETTER('i') ? 1 : letter == LETTER('v') ? 5 :
		    letter == LETTER('x') ? 10 : 0;

		if (value == 0)
			return 0;
		sum += value < most ? -value : value;
		most = value > most ? value : most;
	}
	return sum > 30 ? 0 : sum;
}

/* Words that stand before numbers, without marks: quý, kỳ, đợt, khóa, hạng, loại, phụ lục … */
static bool
counts(uint64_t plain)
{
	static const char *const words[] = { "qui", "ki", "dot", "khoa", "hang", "loai", "nhom", "chuong",
		"muc", "luc", "doan", "phan" };

	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++) {
		uint64_t packed = 0;

		for (const char *p = words[i]; *p != '\0'; p++)
			packed = packed << BITS | (uint64_t)LETTER(*p);
		if (packed == plain)
			return true;
	}
	return false;
}

/* i, v, x are numbers behind a word that counts, VI and XI there in capitals; vi and xi are syllables. */
static bool
is_roman(const struct reader *r, int value)
{
	if (value == 6 || value == 11)
		return r->capital && counts(r->before);
	return value > 0 && (r->length > 1 || counts(r->before));
}

static void
read_roman(struct reader *r)
{
	const int value = roman(r);

	r->asked |= value > 0;
	if (!is_roman(r, value))
		return;
	r->full = (uint64_t)(DIGIT + value % 10);
	if (value > 9)
		r->full |= (uint64_t)(DIGIT + value / 10) << BITS;
	r->plain = r->full;
	r->digits = true;
}

/* What was read as a word, or what it is short for. */
static void
give(struct reader *r)
{
	struct similar_word w = { .full = r->full | r->tone << TONE_AT, .plain = r->plain, .number = r->digits,
		.marked = r->full != r->plain || r->tone != 0 };
	size_t at;

	if (r->long_word) {
		w.full = similar_mix(r->full, r->tone + 1) | DIGEST;
		w.plain = similar_mix(r->plain, 1) | DIGEST;
	}
	r->before = w.plain;
	at = abbreviation(r->letters, w.full);
	if (r->letters->short_word[at] == 0) {
		r->to[r->n++] = w;
		return;
	}
	for (size_t i = 0; i < r->letters->abbreviation[at].n && r->n < r->most; i++)
		r->to[r->n++] = r->letters->abbreviation[at].words[i];
}

/* The word ends here. */
static void
end(struct reader *r)
{
	if (r->length > 1 && r->last == AMPERSAND)
		r->length--;
	else if (r->length > 0) {
		if (r->last == LETTER('y') && sounds_as_i(r))
			r->last = LETTER('i');
		pack_last(r);
	}
	if (r->length > 0 && r->n < r->most) {
		if (r->last == LETTER('i') || r->last == LETTER('v') || r->last == LETTER('x'))
			read_roman(r);
		give(r);
	}
	r->full = r->plain = r->tone = 0;
	r->length = 0;
	r->long_word = r->digits = false;
}

static void
letter(struct reader *r, int code)
{
	const bool digit = code >= DIGIT && code < FOREIGN;

	if (r->length == 0)
		r->only_digits = digit;
	else if (r->only_digits && digit && r->length == 1 && r->last == DIGIT)
		r->length = 0;			/* a zero before the number */
	else if (r->length < LETTERS)
		pack_last(r);
	r->only_digits &= digit;
	r->digits |= digit;
	r->length += r->length < LETTERS;
	r->last = code;
}

static void
take(struct reader *r, uint16_t entry)
{
	static const uint32_t mark[] = { 0x302, 0x306, 0x31b };

	switch ((enum kind)(entry >> 12)) {
	case IS_LETTER:
		letter(r, entry & 63);
		if ((entry >> 8 & 7) != 0)
			r->tone = entry >> 8 & 7;
		break;
	case IS_TONE:
		r->tone = entry >> 8 & 7;
		break;
	case IS_SHAPE:
		if (r->length > 0)
			r->last = similar_letter_shape(r->last, mark[entry & 63]);
		break;
	case IS_NOTHING:
		break;
	case PARTS:
		end(r);
		break;
	}
}

/* A code point, 0 for a broken byte; how many bytes. */
static size_t
decode(const char *text, size_t n, uint32_t *code_r)
{
	const unsigned char *p = (const unsigned char *)text;
	char whole[5] = { 0 };
	size_t used;

	if (n >= 2 && (p[0] & 0xe0) == 0xc0 && (p[1] & 0xc0) == 0x80) {
		*code_r = (uint32_t)(p[0] & 0x1f) << 6 | (p[1] & 0x3f);
		return 2;
	}
	if (n >= 3 && (p[0] & 0xf0) == 0xe0 && (p[1] & 0xc0) == 0x80 && (p[2] & 0xc0) == 0x80) {
		*code_r = (uint32_t)(p[0] & 0xf) << 12 | (uint32_t)(p[1] & 0x3f) << 6 | (p[2] & 0x3f);
		return 3;
	}
	memcpy(whole, text, n < 4 ? n : 4);
	used = utf8_letter(whole, code_r);
	return used == 0 ? 1 : used;
}

static bool
digit(const char *text, size_t n, size_t at)
{
	return at < n && text[at] >= '0' && text[at] <= '9';
}

/* A point of thousands: three digits behind it and no fourth. */
static bool
thousands(const struct reader *r, const char *text, size_t n, size_t at)
{
	return text[at] == '.' && r->only_digits && r->length > 0 && r->length <= 9 &&
	    digit(text, n, at + 1) && digit(text, n, at + 2) && digit(text, n, at + 3) &&
	    !digit(text, n, at + 4);
}

/* Bytes of one part of an item's number at the beginning: "12", "a", "IV"; 0: none. */
static size_t
item(const char *text, size_t n)
{
	size_t i = 0;

	while (i < 2 && digit(text, n, i))
		i++;
	if (i > 0)
		return digit(text, n, i) ? 0 : i;
	while (i < n && i < 5 && strchr("IVX", text[i]) != NULL && text[i] != '\0')
		i++;
	if (i == 0 && n > 1 && ((text[0] >= 'a' && text[0] <= 'z') || (text[0] >= 'A' && text[0] <= 'H')))
		i = 1;
	return i;
}

/* Bytes before the text itself: dashes, and the number of the item. */
size_t
similar_lead(const char *text, size_t n)
{
	size_t at = 0, from, used;

	while (at < n && strchr(" \t-+*.", text[at]) != NULL && text[at] != '\0')
		at++;
	from = at;
	while ((used = item(text + at, n - at)) > 0 && at + used < n &&
	    (text[at + used] == '.' || text[at + used] == ')')) {
		at += used + 1;
		if (at < n && text[at] == ' ')
			return at;
	}
	if (used > 0 && at > from && digit(text, n, at) && at + used < n && text[at + used] == ' ')
		return at + used;		/* "1.2 " */
	return from;
}

size_t
similar_piece(const struct similar_letters *l, const char *text, size_t n, uint64_t before,
    struct similar_word *to, size_t most, bool *alone_r)
{
	struct reader r = { .letters = l, .to = to, .most = most, .before = before };
	uint32_t code;

	for (size_t at = 0, used = 1; at < n; at += used) {
		code = (unsigned char)text[at];
		used = 1;
		if (code >= 0x80)
			used = decode(text + at, n - at, &code);
		if (r.length == 0)
			r.capital = code >= 'A' && code <= 'Z';
		if (code == '&' && r.length > 0)
			letter(&r, AMPERSAND);
		else if (code < KNOWN && !(code == '.' && thousands(&r, text, n, at)))
			take(&r, l->entry[code]);
		else if (code >= KNOWN)
			take(&r, entry_of(code));
	}
	end(&r);
	*alone_r = !r.asked;
	return r.n;
}

size_t
similar_words(const struct similar_letters *l, const char *text, size_t n,
    struct similar_word *to)
{
	const size_t from = similar_lead(text, n);
	bool alone;

	return similar_piece(l, text + from, n - from, 0, to, SIMILAR_WORDS, &alone);
}

static void
know_fillers(struct similar_letters *l, struct similar_word *word)
{
	static const char words[] = "và của các những về cho theo tại trên trong với để từ đến được do bởi là có "
	    "việc một này đối khi sau trước ra thuộc bằng hoặc vào nhằm cùng";
	const size_t n = similar_words(l, words, sizeof(words) - 1, word);

	for (size_t i = 0; i < n && i < FILLERS; i++) {
		l->filler[l->fillers++] = word[i].full;
		l->filler[l->fillers++] = word[i].plain;	/* as texts without accents have it */
	}
}

bool
similar_word_filler(const struct similar_letters *l, uint64_t full)
{
	for (size_t i = 0; i < l->fillers; i++)
		if (l->filler[i] == full)
			return true;
	return false;
}

struct similar_letters *
similar_letters_new(struct mem *mem)
{
	struct similar_letters *l = mem_get(mem, sizeof(*l));
	struct similar_word *word = mem_array(mem, SIMILAR_WORDS, sizeof(*word));

	for (uint32_t code = 0; code < KNOWN; code++)
		l->entry[code] = entry_of(code);
	for (int i = 0; i < 64; i++)
		l->plain[i] = (uint8_t)similar_letter_plain(i);
	for (const struct similar_abbreviation *a = similar_abbreviation; a->text != NULL; a++) {
		size_t at;

		similar_words(l, a->text, strlen(a->text), word);
		at = abbreviation(l, word[0].full);
		l->short_word[at] = word[0].full;
		l->abbreviation[at].n = (uint8_t)similar_words(l, a->whole, strlen(a->whole), l->abbreviation[at].words);
	}
	know_fillers(l, word);
	return l;
}
