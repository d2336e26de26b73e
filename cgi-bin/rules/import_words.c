/* The words by which titles, sections and notes are known. All folded. */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/day.h"
#include "base/number.h"
#include "base/utf8.h"
#include "rules/import_inside.h"

enum how { IS, BEGINS, HOLDS };

static const struct {
	const char	*words;
	enum how	 how;
	enum import_field field;
} title[] = {
	{ "stt", IS, IMPORT_NUMBER }, { "tt", IS, IMPORT_NUMBER },
	{ "so tt", IS, IMPORT_NUMBER }, { "so thu tu", IS, IMPORT_NUMBER },
	{ "ma", IS, IMPORT_CODE }, { "ma ", BEGINS, IMPORT_CODE }, { "ky hieu", BEGINS, IMPORT_CODE },
	{ "phong", BEGINS, IMPORT_DIVISION }, { "bo phan", BEGINS, IMPORT_DIVISION },
	{ "don vi", BEGINS, IMPORT_DIVISION }, { "don vi thuc hien", BEGINS, IMPORT_DIVISION },
	{ "nhiem vu", BEGINS, IMPORT_TASK }, { "ten nhiem vu", BEGINS, IMPORT_TASK },
	{ "ten cong viec", BEGINS, IMPORT_TASK }, { "ten san pham", BEGINS, IMPORT_TASK },
	{ "san pham/cong viec", BEGINS, IMPORT_TASK }, { "san pham, cong viec", BEGINS, IMPORT_TASK },
	{ "san pham cong viec", BEGINS, IMPORT_TASK },
	{ "cong viec", IS, IMPORT_DETAIL }, { "cong viec chi tiet", BEGINS, IMPORT_DETAIL },
	{ "noi dung", BEGINS, IMPORT_DETAIL }, { "chi tiet", BEGINS, IMPORT_DETAIL },
	{ "mo ta", BEGINS, IMPORT_DETAIL },
	{ "san pham", IS, IMPORT_OUTPUT }, { "san pham dau ra", BEGINS, IMPORT_OUTPUT },
	{ "dau ra", HOLDS, IMPORT_OUTPUT }, { "ket qua", BEGINS, IMPORT_OUTPUT },
	{ "nhom", BEGINS, IMPORT_GROUP }, { "xep nhom", BEGINS, IMPORT_GROUP },
	{ "khung", BEGINS, IMPORT_FRAME }, { "khung diem", BEGINS, IMPORT_FRAME },
	{ "thang diem", BEGINS, IMPORT_FRAME },
	{ "diem", BEGINS, IMPORT_POINTS }, { "so diem", BEGINS, IMPORT_POINTS },
	{ "diem cham", BEGINS, IMPORT_POINTS }, { "tong diem", BEGINS, IMPORT_POINTS },
	{ "he so", BEGINS, IMPORT_COEFFICIENT },
	{ "don vi tinh", BEGINS, IMPORT_UNIT }, { "don vi do", BEGINS, IMPORT_UNIT },
	{ "dvt", BEGINS, IMPORT_UNIT },
	{ "tan suat", BEGINS, IMPORT_FREQUENCY },
	{ "vi tri", BEGINS, IMPORT_POSTS }, { "chuc vu", BEGINS, IMPORT_POSTS },
	{ "chuc danh", BEGINS, IMPORT_POSTS },
	{ "so nguoi", BEGINS, IMPORT_PEOPLE }, { "so luong nguoi", BEGINS, IMPORT_PEOPLE },
	{ "ghi chu", BEGINS, IMPORT_NOTE }, { "luu y", BEGINS, IMPORT_NOTE },
	{ "phan", IS, IMPORT_SECTION }, { "phan, muc", BEGINS, IMPORT_SECTION },
	{ "phan/muc", BEGINS, IMPORT_SECTION }, { "muc", IS, IMPORT_SECTION },
	/* as this software writes them in English */
	{ "no", IS, IMPORT_NUMBER }, { "code", IS, IMPORT_CODE },
	{ "division", BEGINS, IMPORT_DIVISION }, { "task", BEGINS, IMPORT_TASK },
	{ "detail", BEGINS, IMPORT_DETAIL }, { "output", BEGINS, IMPORT_OUTPUT },
	{ "group", IS, IMPORT_GROUP }, { "point range", BEGINS, IMPORT_FRAME },
	{ "points", BEGINS, IMPORT_POINTS }, { "coefficient", BEGINS, IMPORT_COEFFICIENT },
	{ "unit of measure", BEGINS, IMPORT_UNIT }, { "unit", IS, IMPORT_UNIT },
	{ "frequency", BEGINS, IMPORT_FREQUENCY }, { "posts", BEGINS, IMPORT_POSTS },
	{ "people", BEGINS, IMPORT_PEOPLE }, { "number of people", BEGINS, IMPORT_PEOPLE },
	{ "note", BEGINS, IMPORT_NOTE }, { "section", BEGINS, IMPORT_SECTION },
};
#define MOST_TITLE	80	/* bytes of a title; what is longer is a text */

enum import_field
import_title(const char *folded, int *weight_r)
{
	enum import_field best = IMPORT_FIELDS;
	size_t n = strlen(folded);

	*weight_r = 0;
	if (n == 0 || n > MOST_TITLE)
		return IMPORT_FIELDS;
	for (size_t i = 0; i < sizeof(title) / sizeof(*title); i++) {
		size_t length = strlen(title[i].words);
		int weight = (int)length * 2 + (length == n ? 100 : 0);
		bool fits = title[i].how == IS ? strcmp(folded, title[i].words) == 0 :
		    title[i].how == BEGINS ? strncmp(folded, title[i].words, length) == 0 :
		    strstr(folded, title[i].words) != NULL;

		if (fits && weight > *weight_r) {
			*weight_r = weight;
			best = title[i].field;
		}
	}
	return best;
}

char *
import_fold(struct mem *mem, const char *text)
{
	char *folded = utf8_fold(mem, text);
	size_t out = 0;

	for (const char *c = folded; *c != '\0'; c++) {
		char now = isspace((unsigned char)*c) ? ' ' : *c;

		if (strncmp(c, "\xef\xbc", 2) == 0 && c[2] >= '\x90' && c[2] <= '\x99') {
			now = (char)('0' + (c[2] - '\x90'));	/* a digit of full width */
			c += 2;
		}
		if (strchr("().:*\"", now) != NULL)
			continue;
		if (now == ' ' && (out == 0 || folded[out - 1] == ' '))
			continue;
		folded[out++] = now;
	}
	while (out > 0 && folded[out - 1] == ' ')
		out--;
	folded[out] = '\0';
	return folded;
}

const char *
import_section(const char *folded)
{
	if (strstr(folded, "lanh dao") != NULL)
		return "A. Lãnh đạo, quản lý";
	if (strstr(folded, "dung chung") != NULL)
		return "B.I. Dùng chung";
	if (strstr(folded, "rieng") != NULL || strstr(folded, "chuyen mon") != NULL)
		return "B.II. Riêng của phòng, đơn vị";
	return "";
}

bool
import_is_division(const char *folded)
{
	static const char *const unit[] = {
		"phong ", "van phong", "trung tam", "ban ", "bo phan", "chi cuc", "thanh tra",
		"to ", "doi ",
	};

	while (*folded != '\0' && (strchr("ivx0123456789-", *folded) != NULL || *folded == ' ') &&
	    strncmp(folded, "van", 3) != 0)
		folded++;
	for (size_t i = 0; i < sizeof(unit) / sizeof(*unit); i++)
		if (strncmp(folded, unit[i], strlen(unit[i])) == 0)
			return true;
	return false;
}

static bool
number_after(const char **at, const char *word, int *value_r)
{
	const char *found = strstr(*at, word);
	char *end;

	if (found == NULL)
		return false;
	found += strlen(word);
	*value_r = (int)strtol(found, &end, 10);
	return end != found;
}

/* " ngày 31/05/2026" where the text behind a number says so. */
static const char *
basis_day(struct mem *mem, const char *text)
{
	const char *folded = utf8_fold(mem, text);
	int day, month, year;
	struct day read;
	char typed[32];

	if (!number_after(&folded, "ngay", &day) || !number_after(&folded, "thang", &month) ||
	    !number_after(&folded, "nam", &year))
		return "";
	snprintf(typed, sizeof(typed), "%d/%d/%d", day, month, year);
	if (day_read(typed, &read) != 1)
		return "";
	return mem_print(mem, " ngày %s", day_show(mem, read));
}

const char *
import_basis(struct mem *mem, const char *text)
{
	for (const char *slash = strchr(text, '/'); slash != NULL; slash = strchr(slash + 1, '/')) {
		const char *first = slash, *sign = slash + 1, *last;

		while (first > text && first[-1] == ' ')
			first--;
		last = first;
		while (first > text && isdigit((unsigned char)first[-1]))
			first--;
		while (*sign == ' ')
			sign++;
		if (first == last || strncmp(sign, "QĐ", strlen("QĐ")) != 0)
			continue;
		text = sign + strcspn(sign, " ,;)\n");
		return mem_print(mem, "%.*s/%.*s%s", (int)(last - first), first,
		    (int)(text - sign), sign, basis_day(mem, text));
	}
	return NULL;
}

int64_t
import_standard_points(const char *folded)
{
	const char *points = strstr(folded, " diem"), *first;
	char number[16];
	int64_t scaled;

	if (points == NULL || strstr(folded, "chuan") == NULL)
		return 0;
	first = points;
	while (first > folded && (isdigit((unsigned char)first[-1]) || first[-1] == ','))
		first--;
	if (first == points || (size_t)(points - first) >= sizeof(number))
		return 0;
	snprintf(number, sizeof(number), "%.*s", (int)(points - first), first);
	return number_decimal(number, 2, &scaled) == 1 ? scaled : 0;
}

int
import_note_group(struct mem *mem, const char *note)
{
	const char *found = strstr(utf8_fold(mem, note), "nhom ");

	if (found == NULL || found[5] < '1' || found[5] > '0' + CATALOG_GROUPS ||
	    isdigit((unsigned char)found[6]))
		return 0;
	return found[5] - '0';
}

bool
import_is_code(const char *text)
{
	size_t letters = 0, dots = 0, digits = 0;

	for (; *text != '\0'; text++) {
		if (isupper((unsigned char)*text) || strncmp(text, "Đ", 2) == 0)
			letters++;
		else if (*text == '.' || *text == '-')
			dots++;
		else if (isdigit((unsigned char)*text))
			digits++;
		else if ((*text & 0xc0) != 0x80)
			return false;
	}
	return letters > 0 && digits > 0 && dots > 0;
}
