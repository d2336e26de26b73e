#include "rules/import_encoding.h"

#include <string.h>

#include "base/buf.h"
#include "base/utf8.h"
#include "rules/import_syllable.h"

#define MOST_WORD	64	/* bytes of a word that is looked at */
#define SIGNS		0x2000	/* from here on signs, no letters: quotes, dashes */
#define HYPHEN		0xad	/* that is not seen; ư in TCVN3 */
#define D		0x111

const char *const import_encoding_name[IMPORT_ENCODINGS] = { "unicode", "tcvn3", "vni" };

/* TCVN3: one byte a letter; capitals with a tone are small letters in a font of capitals. */
static const unsigned char tcvn3_byte[VOWELS][TONES] = {
	[VOWEL_A]	= { 0, 0xb5, 0xb6, 0xb7, 0xb8, 0xb9 },
	[VOWEL_A_BREVE]	= { 0xa8, 0xbb, 0xbc, 0xbd, 0xbe, 0xc6 },
	[VOWEL_A_HAT]	= { 0xa9, 0xc7, 0xc8, 0xc9, 0xca, 0xcb },
	[VOWEL_E]	= { 0, 0xcc, 0xce, 0xcf, 0xd0, 0xd1 },
	[VOWEL_E_HAT]	= { 0xaa, 0xd2, 0xd3, 0xd4, 0xd5, 0xd6 },
	[VOWEL_I]	= { 0, 0xd7, 0xd8, 0xdc, 0xdd, 0xde },
	[VOWEL_O]	= { 0, 0xdf, 0xe1, 0xe2, 0xe3, 0xe4 },
	[VOWEL_O_HAT]	= { 0xab, 0xe5, 0xe6, 0xe7, 0xe8, 0xe9 },
	[VOWEL_O_HORN]	= { 0xac, 0xea, 0xeb, 0xec, 0xed, 0xee },
	[VOWEL_U]	= { 0, 0xef, 0xf1, 0xf2, 0xf3, 0xf4 },
	[VOWEL_U_HORN]	= { 0xad, 0xf5, 0xf6, 0xf7, 0xf8, 0xf9 },
	[VOWEL_Y]	= { 0, 0xfa, 0xfb, 0xfc, 0xfd, 0xfe },
};
static const struct { unsigned char byte; uint16_t letter; } tcvn3_more[] = {
	{ 0xa1, 0x102 }, { 0xa2, 0xc2 }, { 0xa3, 0xca }, { 0xa4, 0xd4 }, { 0xa5, 0x1a0 },
	{ 0xa6, 0x1af }, { 0xa7, 0x110 }, { 0xae, D },
};

/* VNI: a letter, and behind it a sign for its tone, its hat, or both. i, ỵ and đ are one byte. */
static const unsigned char vni_tone[TONES] = { 0, 0xf8, 0xfb, 0xf5, 0xf9, 0xef };
static const unsigned char vni_hat[TONES] = { 0xe2, 0xe0, 0xe5, 0xe3, 0xe1, 0xe4 };
static const unsigned char vni_breve[TONES] = { 0xea, 0xe8, 0xfa, 0xfc, 0xe9, 0xeb };
static const unsigned char vni_i[TONES] = { 0, 0xec, 0xe6, 0xf3, 0xed, 0xf2 };
#define VNI_O_HORN	0xf4
#define VNI_U_HORN	0xf6
#define VNI_Y_DOT	0xee
#define VNI_D		0xf1

static enum tone
tone_at(const unsigned char list[TONES], uint32_t byte)
{
	for (int t = 0; t < TONES && byte != 0; t++)
		if (list[t] == byte)
			return (enum tone)t;
	return TONES;
}

/* The letter of a byte, or 0. */
static uint32_t
tcvn3_letter(uint32_t byte)
{
	for (size_t i = 0; i < sizeof(tcvn3_more) / sizeof(*tcvn3_more); i++)
		if (tcvn3_more[i].byte == byte)
			return tcvn3_more[i].letter;
	for (int v = 0; v < VOWELS; v++) {
		enum tone tone = tone_at(tcvn3_byte[v], byte);

		if (tone != TONES)
			return vowel_letter((enum vowel)v, tone);
	}
	return 0;
}

/* The vowel that a small letter begins, where signs follow it. */
static enum vowel
vni_vowel(uint32_t small)
{
	enum tone tone;
	enum vowel vowel = small < 0x80 ? vowel_of(small, &tone) : VOWEL_NONE;

	return small == VNI_O_HORN ? VOWEL_O_HORN : small == VNI_U_HORN ? VOWEL_U_HORN :
	    vowel == VOWEL_I ? VOWEL_NONE : vowel;
}

/* A small letter with the sign behind it; 0: that is none for it. */
static uint32_t
vni_pair(enum vowel vowel, uint32_t sign)
{
	enum tone tone = tone_at(vni_tone, sign);

	if (tone != TONES)
		return vowel_letter(vowel, tone);
	tone = tone_at(vni_hat, sign);
	if (tone != TONES && (vowel == VOWEL_A || vowel == VOWEL_E || vowel == VOWEL_O))
		return vowel_letter(vowel == VOWEL_A ? VOWEL_A_HAT : vowel == VOWEL_E ? VOWEL_E_HAT :
		    VOWEL_O_HAT, tone);
	tone = tone_at(vni_breve, sign);
	return tone != TONES && vowel == VOWEL_A ? vowel_letter(VOWEL_A_BREVE, tone) : 0;
}

static uint32_t
vni_single(uint32_t small)
{
	enum tone tone = tone_at(vni_i, small);

	if (tone != TONES)
		return vowel_letter(VOWEL_I, tone);
	return small == VNI_O_HORN ? vowel_letter(VOWEL_O_HORN, TONE_NONE) :
	    small == VNI_U_HORN ? vowel_letter(VOWEL_U_HORN, TONE_NONE) :
	    small == VNI_Y_DOT ? vowel_letter(VOWEL_Y, TONE_DOT) : small == VNI_D ? D : 0;
}

/* The letter at the beginning of a text and its bytes; *sure_r: the encoding has it. */
static uint32_t
next_letter(const char *text, enum import_encoding encoding, size_t *used_r, bool *sure_r)
{
	uint32_t c, small, read = 0, sign = 0;
	enum vowel vowel;
	size_t behind;

	*used_r = utf8_letter(text, &c);
	*sure_r = c < 0x80 || c > 0xff || encoding == IMPORT_UNICODE;
	if (encoding == IMPORT_UNICODE || c > 0xff)
		return c;
	if (encoding == IMPORT_TCVN3)
		read = tcvn3_letter(c);
	else {
		small = letter_small(c);
		vowel = vni_vowel(small);
		behind = vowel == VOWEL_NONE ? 0 : utf8_letter(text + *used_r, &sign);
		if (behind > 0 && sign > 0x7f && sign <= 0xff)
			read = vni_pair(vowel, letter_small(sign));
		if (read != 0)
			*used_r += behind;
		else
			read = vni_single(small);
		if (read != 0 && small != c)
			read = letter_capital(read);
	}
	*sure_r = *sure_r || read != 0;
	return read == 0 ? c : read;
}

char *
encoding_read(struct mem *mem, const char *text, enum import_encoding encoding, bool capitals)
{
	size_t most = 3 * strlen(text) + 1, used;
	char *out = mem_get(mem, most), *to = out;
	bool sure;

	for (; *text != '\0'; text += used) {
		uint32_t c = next_letter(text, encoding, &used, &sure);

		if (used == 0)
			break;
		to += utf8_put(to, capitals ? letter_capital(c) : c);
	}
	return out;
}

static bool
ends_word(uint32_t c)
{
	return (c < 0x80 && (letter_small(c) < 'a' || letter_small(c) > 'z')) || c >= SIGNS;
}

/* Is the word at the beginning of a text a syllable of Vietnamese if it is of this encoding? */
static bool
is_syllable(const char *word, const char *end, enum import_encoding encoding)
{
	char read[MOST_WORD * 3];
	size_t n = 0, used;
	bool sure = true;

	for (; word < end && sure; word += used) {
		uint32_t c = next_letter(word, encoding, &used, &sure);

		if (encoding != IMPORT_UNICODE || c != HYPHEN)
			n += utf8_put(read + n, c);
	}
	return sure && syllable_is(read, n);
}

/* A word at the beginning of a text; n 0: there is none. */
struct word {
	const char	*text;
	size_t		 n, letters;
	bool		 high, own;	/* it has letters beyond ASCII; such as Vietnamese alone has */
};

static struct word
word_at(const char *text)
{
	struct word word = { .text = text };
	uint32_t c;
	size_t used;

	for (; (used = utf8_letter(text + word.n, &c)) > 0 && !ends_word(c); word.n += used) {
		word.letters++;
		word.high = word.high || c > 0x7f;
		word.own = word.own || letter_is_own(c);
	}
	return word;
}

/* The next word of a text, and what stands before it passed over. False: there is none. */
static bool
next_word(const char **at, struct word *word)
{
	uint32_t c;
	size_t used;

	for (*word = word_at(*at); word->n == 0; *word = word_at(*at)) {
		used = utf8_letter(*at, &c);
		if (used == 0)
			return false;
		*at += used;
	}
	*at += word->n;
	return true;
}

/* A word that may be read in more than one way. */
static bool
is_open(const struct word *word)
{
	return word->high && !word->own && word->letters > 1 && word->n < MOST_WORD;
}

/* The bytes that letters of its own begin with: few texts of other languages have them. */
static bool
holds_own(const char *text)
{
	uint32_t c;

	for (; (text = strpbrk(text, "\xc4\xc5\xc6\xe1")) != NULL; text++)
		if (utf8_letter(text, &c) > 0 && letter_is_own(c))
			return true;
	return false;
}

/* A word that is no syllable as it stands. */
static bool
holds_odd(const char *text)
{
	struct word word;

	while (next_word(&text, &word))
		if (is_open(&word) && !is_syllable(word.text, word.text + word.n, IMPORT_UNICODE))
			return true;
	return false;
}

/* Words that are syllables under one reading alone; those with letters of their own are of today. */
struct score {
	size_t	old, today;
};

static struct score
score_of(const char *text, enum import_encoding encoding)
{
	struct score score = { 0 };
	struct word word;

	while (next_word(&text, &word)) {
		const char *end = word.text + word.n;
		bool today = word.own, old = false;

		if (is_open(&word)) {
			today = is_syllable(word.text, end, IMPORT_UNICODE);
			old = is_syllable(word.text, end, encoding);
		}
		score.old += old && !today;
		score.today += today && !old;
	}
	return score;
}

enum import_encoding
encoding_of_text(const char *text)
{
	struct score abc, vni;

	if (!holds_odd(text))
		return IMPORT_UNICODE;
	abc = score_of(text, IMPORT_TCVN3);
	vni = score_of(text, IMPORT_VNI);
	/* One odd word among others may be foreign; two are a text that was put together. */
	if (abc.old >= vni.old && (abc.old > abc.today || abc.old >= 2))
		return IMPORT_TCVN3;
	return vni.old > vni.today || vni.old >= 2 ? IMPORT_VNI : IMPORT_UNICODE;
}

static bool
is_ascii(const char *text)
{
	while (*text != '\0' && (*text & 0x80) == 0)
		text++;
	return *text == '\0';
}

enum verdict { NOTHING, OLD, TODAY, EITHER, VERDICTS };

/* What a cell is where its sheet may be of an encoding. */
static enum verdict
verdict_of(const struct worksheet_cell *cell, enum import_encoding encoding)
{
	struct score score;

	if (encoding == IMPORT_UNICODE)
		return TODAY;
	if (cell->kind != CELL_TEXT || (is_ascii(cell->text) && cell->font != CELL_FONT_CAPITALS))
		return NOTHING;
	if (holds_own(cell->text))
		return TODAY;
	score = score_of(cell->text, encoding);
	if (score.old < score.today)
		return TODAY;
	return score.old > score.today ? OLD : EITHER;
}

static void
count_row(const struct worksheet_row *row, enum import_encoding encoding, size_t count[VERDICTS])
{
	for (size_t i = 0; i < row->n; i++)
		count[verdict_of(&row->cell[i], encoding)]++;
}

static void
count_sheet(const struct worksheet *sheet, enum import_encoding encoding, size_t count[VERDICTS])
{
	for (size_t i = 0; i < sheet->n; i++)
		count_row(&sheet->row[i], encoding, count);
}

enum import_encoding
encoding_of(const struct worksheet *sheet)
{
	size_t tcvn3[VERDICTS] = { 0 }, vni[VERDICTS] = { 0 };
	bool font = sheet->old_font != NULL, vni_font = font && sheet->old_font[0] == 'V';

	count_sheet(sheet, IMPORT_TCVN3, tcvn3);
	count_sheet(sheet, IMPORT_VNI, vni);
	if (tcvn3[OLD] != vni[OLD])
		return tcvn3[OLD] > vni[OLD] ? IMPORT_TCVN3 : IMPORT_VNI;
	/* Words that say nothing: the font does, unless there are words of Unicode too. */
	if (tcvn3[OLD] > 0 || (font && tcvn3[EITHER] > 0 && tcvn3[TODAY] == 0))
		return vni_font ? IMPORT_VNI : IMPORT_TCVN3;
	return IMPORT_UNICODE;
}

/* A cell in Unicode without what nobody sees; false: nothing is left of it. */
static bool
today_cell(struct mem *mem, struct worksheet_cell *cell)
{
	if (cell->kind == CELL_TEXT && strstr(cell->text, "\xc2\xad") != NULL)
		cell->text = utf8_clean(mem, cell->text, strlen(cell->text), UTF8_AREA);
	return cell->text[0] != '\0';
}

/*
 * A row; what its words leave open goes with most of them, else with the font, else with the sheet.
 */
static void
apply_row(struct mem *mem, const struct worksheet_row *row, enum import_encoding encoding,
    bool sheet_old, struct worksheet_row *out)
{
	size_t count[VERDICTS] = { 0 };

	count_row(row, encoding, count);
	*out = *row;
	out->n = 0;
	out->cell = mem_array(mem, row->n + 1, sizeof(*out->cell));
	for (size_t i = 0; i < row->n; i++) {
		struct worksheet_cell *cell = &out->cell[out->n];
		enum verdict verdict = verdict_of(&row->cell[i], encoding);
		bool old = count[OLD] != count[TODAY] ? count[OLD] > count[TODAY] :
		    row->cell[i].font != CELL_FONT_TODAY || sheet_old;

		*cell = row->cell[i];
		if (verdict == OLD || (verdict == EITHER && old))
			cell->text = encoding_read(mem, cell->text, encoding,
			    encoding == IMPORT_TCVN3 && cell->font == CELL_FONT_CAPITALS);
		out->n += today_cell(mem, cell);
	}
}

void
encoding_apply(struct mem *mem, const struct worksheet *sheet, enum import_encoding encoding,
    struct worksheet *out)
{
	size_t count[VERDICTS] = { 0 };

	count_sheet(sheet, encoding, count);
	*out = *sheet;
	out->row = mem_array(mem, sheet->n + 1, sizeof(*out->row));
	out->n = 0;
	for (size_t i = 0; i < sheet->n; i++) {
		apply_row(mem, &sheet->row[i], encoding, count[OLD] >= count[TODAY], &out->row[out->n]);
		out->n += out->row[out->n].n > 0;
	}
}
