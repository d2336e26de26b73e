/* TCVN3 and VNI: the alphabets both ways, sentences, sheets that are mixed, whole catalogs. */
#include "check.h"

#include <stdlib.h>

#include "base/utf8.h"
#include "remote/workbook.h"
#include "rules/import_encoding.h"
#include "rules/import_syllable.h"

/* The letters, each with how VNI writes it; in the order of the TCVN3 bytes below. */
static const char *const letter[] = {
	"à", "ả", "ã", "á", "ạ", "ă", "ằ", "ẳ", "ẵ", "ắ", "ặ", "â", "ầ", "ẩ", "ẫ", "ấ", "ậ",
	"è", "ẻ", "ẽ", "é", "ẹ", "ê", "ề", "ể", "ễ", "ế", "ệ", "ì", "ỉ", "ĩ", "í", "ị",
	"ò", "ỏ", "õ", "ó", "ọ", "ô", "ồ", "ổ", "ỗ", "ố", "ộ", "ơ", "ờ", "ở", "ỡ", "ớ", "ợ",
	"ù", "ủ", "ũ", "ú", "ụ", "ư", "ừ", "ử", "ữ", "ứ", "ự", "ỳ", "ỷ", "ỹ", "ý", "ỵ", "đ",
};
static const char *const small_vni[] = {
	"aø", "aû", "aõ", "aù", "aï", "aê", "aè", "aú", "aü", "aé", "aë", "aâ", "aà", "aå", "aã", "aá", "aä",
	"eø", "eû", "eõ", "eù", "eï", "eâ", "eà", "eå", "eã", "eá", "eä", "ì", "æ", "ó", "í", "ò",
	"oø", "oû", "oõ", "où", "oï", "oâ", "oà", "oå", "oã", "oá", "oä", "ô", "ôø", "ôû", "ôõ", "ôù", "ôï",
	"uø", "uû", "uõ", "uù", "uï", "ö", "öø", "öû", "öõ", "öù", "öï", "yø", "yû", "yõ", "yù", "î", "ñ",
};
static const char *const capital_vni[] = {
	"AØ", "AÛ", "AÕ", "AÙ", "AÏ", "AÊ", "AÈ", "AÚ", "AÜ", "AÉ", "AË", "AÂ", "AÀ", "AÅ", "AÃ", "AÁ", "AÄ",
	"EØ", "EÛ", "EÕ", "EÙ", "EÏ", "EÂ", "EÀ", "EÅ", "EÃ", "EÁ", "EÄ", "Ì", "Æ", "Ó", "Í", "Ò",
	"OØ", "OÛ", "OÕ", "OÙ", "OÏ", "OÂ", "OÀ", "OÅ", "OÃ", "OÁ", "OÄ", "Ô", "ÔØ", "ÔÛ", "ÔÕ", "ÔÙ", "ÔÏ",
	"UØ", "UÛ", "UÕ", "UÙ", "UÏ", "Ö", "ÖØ", "ÖÛ", "ÖÕ", "ÖÙ", "ÖÏ", "YØ", "YÛ", "YÕ", "YÙ", "Î", "Ñ",
};
static const unsigned char tcvn3[] = {
	0xb5, 0xb6, 0xb7, 0xb8, 0xb9, 0xa8, 0xbb, 0xbc, 0xbd, 0xbe, 0xc6, 0xa9, 0xc7, 0xc8, 0xc9, 0xca, 0xcb,
	0xcc, 0xce, 0xcf, 0xd0, 0xd1, 0xaa, 0xd2, 0xd3, 0xd4, 0xd5, 0xd6, 0xd7, 0xd8, 0xdc, 0xdd, 0xde,
	0xdf, 0xe1, 0xe2, 0xe3, 0xe4, 0xab, 0xe5, 0xe6, 0xe7, 0xe8, 0xe9, 0xac, 0xea, 0xeb, 0xec, 0xed, 0xee,
	0xef, 0xf1, 0xf2, 0xf3, 0xf4, 0xad, 0xf5, 0xf6, 0xf7, 0xf8, 0xf9, 0xfa, 0xfb, 0xfc, 0xfd, 0xfe, 0xae,
};
#define LETTERS (sizeof(letter) / sizeof(*letter))
static const struct { const char *letter, *sign; } tcvn3_capital[] = {
	{ "Ă", "¡" }, { "Â", "¢" }, { "Ê", "£" }, { "Ô", "¤" }, { "Ơ", "¥" }, { "Ư", "¦" }, { "Đ", "§" },
};
#define CAPITALS (sizeof(tcvn3_capital) / sizeof(*tcvn3_capital))

static struct mem *mem;

static const char *
capital_of(const char *small)
{
	uint32_t c;
	char *out = mem_get(mem, 8);

	utf8_letter(small, &c);
	utf8_put(out, letter_capital(c));
	return out;
}

/* How one letter is written in an encoding; the letter itself where it is none of Vietnamese. */
static const char *
written(const char *one, enum import_encoding encoding)
{
	char *out = mem_get(mem, 8);

	for (size_t i = 0; i < LETTERS; i++) {
		if (strcmp(one, letter[i]) == 0 && encoding == IMPORT_TCVN3)
			return utf8_put(out, tcvn3[i]) > 0 ? out : one;
		if (strcmp(one, letter[i]) == 0)
			return small_vni[i];
		if (encoding == IMPORT_VNI && strcmp(one, capital_of(letter[i])) == 0)
			return capital_vni[i];
	}
	for (size_t i = 0; i < CAPITALS && encoding == IMPORT_TCVN3; i++)
		if (strcmp(one, tcvn3_capital[i].letter) == 0)
			return tcvn3_capital[i].sign;
	return one;
}

/* The text as somebody typed it then. Capitals with a tone TCVN3 does not have: they come small. */
static char *
encode(const char *text, enum import_encoding encoding, const char **plain_r)
{
	char *out = mem_get(mem, 4 * strlen(text) + 1), *plain = mem_get(mem, strlen(text) + 8), *to = plain;
	uint32_t c;
	size_t used;

	for (*plain_r = plain; (used = utf8_letter(text, &c)) > 0; text += used) {
		char one[8] = { 0 };
		enum tone tone = TONE_NONE;

		if (encoding == IMPORT_TCVN3 && vowel_of(c, &tone) != VOWEL_NONE && tone != TONE_NONE)
			c = letter_small(c);
		to += utf8_put(to, c);
		utf8_put(one, c);
		strcat(out, written(one, encoding));
	}
	return out;
}

static void
every_letter_both_ways(void)
{
	for (size_t i = 0; i < LETTERS; i++) {
		const char *plain;

		CHECK_TEXT(encoding_read(mem, encode(letter[i], IMPORT_TCVN3, &plain), IMPORT_TCVN3, false), letter[i]);
		CHECK_TEXT(encoding_read(mem, encode(letter[i], IMPORT_TCVN3, &plain), IMPORT_TCVN3, true), capital_of(letter[i]));
		CHECK_TEXT(encoding_read(mem, small_vni[i], IMPORT_VNI, false), letter[i]);
		CHECK_TEXT(encoding_read(mem, capital_vni[i], IMPORT_VNI, false), capital_of(letter[i]));
	}
	for (size_t i = 0; i < CAPITALS; i++)
		CHECK_TEXT(encoding_read(mem, tcvn3_capital[i].sign, IMPORT_TCVN3, false), tcvn3_capital[i].letter);
	CHECK_TEXT(encoding_read(mem, "Aâm, eâ-ke, oâ-toâ", IMPORT_VNI, false), "Âm, ê-ke, ô-tô");
}

static void
sentences_are_recognised(void)
{
	static const struct { const char *text; enum import_encoding encoding; const char *read; } s[] = {
		{ "Céng hoµ x· héi chñ nghÜa ViÖt Nam", IMPORT_TCVN3, "Cộng hoà xã hội chủ nghĩa Việt Nam" },
		{ "§éc lËp - Tù do - H¹nh phóc", IMPORT_TCVN3, "Độc lập - Tự do - Hạnh phúc" },
		{ "Phã chñ tÞch ph\xc2\xad\xc3\xaang", IMPORT_TCVN3, "Phó chủ tịch phường" },
		{ "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", IMPORT_VNI, "Cộng hòa xã hội chủ nghĩa Việt Nam" },
		{ "ÑOÄC LAÄP - TÖÏ DO - HAÏNH PHUÙC", IMPORT_VNI, "ĐỘC LẬP - TỰ DO - HẠNH PHÚC" },
		{ "Ngöôøi duyeät, kyù", IMPORT_VNI, "Người duyệt, ký" },
		{ "Phòng và các", IMPORT_UNICODE, "Phòng và các" }, { "giá cả", IMPORT_UNICODE, "giá cả" },
		{ "Phòng", IMPORT_UNICODE, "Phòng" }, { "toà án, hoà giải", IMPORT_UNICODE, NULL },
		{ "Soạn văn bản · 5 µm · «trích»", IMPORT_UNICODE, NULL },
		{ "Công văn C«ng v¨n", IMPORT_TCVN3, NULL },	/* put together: nobody can read it */
	};

	for (size_t i = 0; i < sizeof(s) / sizeof(*s); i++) {
		CHECK(encoding_of_text(s[i].text) == s[i].encoding);
		if (s[i].read != NULL)
			CHECK_TEXT(encoding_read(mem, s[i].text, s[i].encoding, false), s[i].read);
	}
}

static void
words_are_syllables_or_not(void)
{
	static const char *const good[] = { "nghiêng", "khuỷu", "quyển", "quý", "giữa", "gì", "giết", "thuở",
		"xoong", "ngoằn", "người", "rượu", "UỶ", "Đường", "yêu", "khuếch", "oai", "ở" };
	static const char *const bad[] = { "bàc", "cỏc", "bỏo", "v¨n", "coâng", "Phßng", "café", "Noël",
		"ắ", "qu", "ngg", "tháàng", "", "Đắk", "nghiêngg" };

	for (size_t i = 0; i < sizeof(good) / sizeof(*good); i++)
		CHECK(syllable_is(good[i], strlen(good[i])));
	for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++)
		CHECK(!syllable_is(bad[i], strlen(bad[i])));
}

static struct worksheet_cell
text(int column, const char *value, enum cell_font font)
{
	return (struct worksheet_cell){ .column = column, .kind = CELL_TEXT, .font = font, .text = value };
}

/* Cells of Unicode stay as they are; what may be either goes with its row. */
static void
mixed_sheets_keep_their_unicode(void)
{
	struct worksheet_cell head[] = { text(0, "danh môc", CELL_FONT_CAPITALS), text(1, "stt", CELL_FONT_CAPITALS) };
	struct worksheet_cell old[] = { text(0, "Phã", CELL_FONT_TODAY), text(1, "So¹n th¶o v¨n b¶n", CELL_FONT_TODAY),
		{ .column = 2, .kind = CELL_NUMBER, .text = "20" } };
	struct worksheet_cell today[] = { text(0, "Phòng", CELL_FONT_TODAY), text(1, "Soạn thảo", CELL_FONT_OLD),
		text(2, "b\xc2\xad" "c", CELL_FONT_TODAY), text(3, "\xc2\xad", CELL_FONT_TODAY) };
	struct worksheet_row rows[] = { { 1, false, 2, head }, { 2, false, 3, old }, { 4, true, 4, today } };
	const struct worksheet sheet = { .name = "S", .old_font = ".VnTime", .n = 3, .row = rows };
	struct worksheet out;

	CHECK(encoding_of(&sheet) == IMPORT_TCVN3);
	encoding_apply(mem, &sheet, IMPORT_TCVN3, &out);
	CHECK(out.n == 3 && out.row[2].number == 4 && out.row[2].hidden && out.row[2].n == 3);
	CHECK_TEXT(out.row[0].cell[0].text, "DANH MỤC");
	CHECK_TEXT(out.row[0].cell[1].text, "STT");
	CHECK_TEXT(out.row[1].cell[0].text, "Phó");
	CHECK_TEXT(out.row[1].cell[1].text, "Soạn thảo văn bản");
	CHECK_TEXT(out.row[1].cell[2].text, "20");
	CHECK_TEXT(out.row[2].cell[0].text, "Phòng");
	CHECK_TEXT(out.row[2].cell[1].text, "Soạn thảo");
	CHECK_TEXT(out.row[2].cell[2].text, "bc");
	encoding_apply(mem, &sheet, IMPORT_UNICODE, &out);
	CHECK_TEXT(out.row[0].cell[0].text, "danh môc");
	CHECK_TEXT(out.row[2].cell[2].text, "bc");
	CHECK(out.row[2].n == 3);
}

/* A whole workbook as it was typed then comes back letter by letter. Returns how many texts. */
static size_t
round_trip(const char *path, enum import_encoding encoding)
{
	struct workbook book;
	enum workbook_refusal why;
	size_t seen = 0, wrong = 0;

	CHECK(workbook_read(mem, path, &book, &why) == 1);
	for (size_t i = 0; i < book.n; i++) {
		struct worksheet out, *sheet = &book.sheet[i];
		const char **plain = mem_array(mem, 1 << 16, sizeof(*plain));
		size_t n = 0;

		CHECK(encoding_of(sheet) == IMPORT_UNICODE);
		for (size_t r = 0; r < sheet->n; r++)
			for (size_t c = 0; c < sheet->row[r].n; c++) {
				struct worksheet_cell *cell = &sheet->row[r].cell[c];

				CHECK(cell->kind != CELL_TEXT || encoding_of_text(cell->text) == IMPORT_UNICODE);
				plain[n] = cell->text;
				if (cell->kind == CELL_TEXT)
					cell->text = encode(cell->text, encoding, &plain[n]);
				n++;
			}
		CHECK(encoding_of(sheet) == encoding);
		encoding_apply(mem, sheet, encoding, &out);
		CHECK(out.n == sheet->n);
		n = 0;
		for (size_t r = 0; r < out.n; r++)
			for (size_t c = 0; c < out.row[r].n; c++, n++)
				if (strcmp(out.row[r].cell[c].text, plain[n]) != 0 && wrong++ < 20)
					CHECK_TEXT(out.row[r].cell[c].text, plain[n]);
		seen += n;
	}
	CHECK(wrong == 0);
	return seen;
}

static void
catalogs_come_back_as_they_were(void)
{
	const char *real = getenv("REAL_CATALOG");

	CHECK(round_trip("tests/fixture/danh-muc-mau.xlsx", IMPORT_TCVN3) > 300);
	CHECK(round_trip("tests/fixture/danh-muc-mau.xlsx", IMPORT_VNI) > 300);
	if (real == NULL)
		return;
	CHECK(round_trip(real, IMPORT_TCVN3) > 3000);
	CHECK(round_trip(real, IMPORT_VNI) > 3000);
}

int
main(void)
{
	mem = mem_new(512u << 20);
	TEST(every_letter_both_ways);
	TEST(sentences_are_recognised);
	TEST(words_are_syllables_or_not);
	TEST(mixed_sheets_keep_their_unicode);
	TEST(catalogs_come_back_as_they_were);
	mem_free(&mem);
	TEST_END();
}
