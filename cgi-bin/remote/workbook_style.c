/*
 * Styles: which cells are dates, which fonts stand for an old encoding; and the
 * numbers behind them. The only floating point of the reader: Excel keeps 15
 * digits, so 15 digits are what was typed.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/day.h"
#include "base/number.h"
#include "base/utf8.h"
#include "remote/workbook_style.h"

#define SECONDS_A_DAY 86400

static const struct { int64_t id; const char *code; } builtin[] = {
	{ 14, "d/m/yyyy" }, { 15, "d-mmm-yy" }, { 16, "d-mmm" }, { 17, "mmm-yy" },
	{ 18, "h:mm" }, { 19, "h:mm:ss" }, { 20, "h:mm" }, { 21, "h:mm:ss" },
	{ 22, "d/m/yyyy h:mm" }, { 45, "mm:ss" }, { 46, "[h]:mm:ss" }, { 47, "mmss.0" },
};

const char *
style_builtin(int64_t id)
{
	for (size_t i = 0; i < sizeof(builtin) / sizeof(*builtin); i++)
		if (builtin[i].id == id)
			return builtin[i].code;
	return (id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? "d/m/yyyy" : NULL;
}

bool
style_is_date(const char *code)
{
	for (; *code != '\0' && *code != ';'; code++) {
		if (*code == '"' || *code == '[') {
			const char *close = strchr(code + 1, *code == '"' ? '"' : ']');

			if (close == NULL)
				return false;
			if (*code == '[' && close - code == 2 && strchr("hHmMsS", code[1]) != NULL)
				return true;
			code = close;
		} else if (*code == '\\' || *code == '_' || *code == '*') {
			if (code[1] != '\0')
				code++;
		} else if (strchr("dDmMyYhHsS", *code) != NULL)
			return true;
		else if (strchr("GgEe", *code) != NULL)	/* General, 0.00E+00 */
			return false;
	}
	return false;
}

const char *
style_old_font(struct mem *mem, const char *name)
{
	if (strncmp(name, ".Vn", 3) == 0 || strncmp(name, ".VN", 3) == 0 ||
	    strncmp(name, "VNI", 3) == 0)
		return mem_text(mem, name);
	return NULL;
}

void
style_text_cell(struct worksheet *sheet, const struct cell_style *style, struct worksheet_cell *cell)
{
	const char *name = style->old_font;

	if (name == NULL)
		return;
	if (sheet->old_font == NULL)
		sheet->old_font = name;
	cell->font = name[0] == '.' && name[strlen(name) - 1] == 'H' ? CELL_FONT_CAPITALS :
	    CELL_FONT_OLD;
}

/* Takes the zeros behind the point away. */
static void
trim(char *text)
{
	size_t n = strlen(text);

	if (strchr(text, '.') == NULL)
		return;
	while (n > 0 && text[n - 1] == '0')
		text[--n] = '\0';
	if (n > 0 && text[n - 1] == '.')
		text[--n] = '\0';
}

const char *
style_number(struct mem *mem, const char *text)
{
	char out[64], *end;
	double value;

	if (strchr("+-.0123456789", text[0]) == NULL || text[strspn(text, "+-.0123456789eE")] != '\0')
		return NULL;
	value = strtod(text, &end);
	if (end == text || *end != '\0' || !isfinite(value))
		return NULL;
	snprintf(out, sizeof(out), "%.15g", value);
	if (strchr(out, 'e') != NULL) {
		if (fabs(value) > 1e30)
			return NULL;
		snprintf(out, sizeof(out), "%.*f", fabs(value) < 1 ? 20 : 0, value);
		trim(out);
	}
	return mem_text(mem, strcmp(out, "-0") == 0 ? "0" : out);
}

const char *
style_day(struct mem *mem, const char *number, bool from_1904)
{
	double serial = strtod(number, NULL), whole = floor(serial);
	long long seconds = llround((serial - whole) * SECONDS_A_DAY);
	int32_t days;
	char *iso;

	if (!(serial >= 1) || serial >= 2958466)
		return NULL;
	days = (int32_t)whole;
	if (seconds >= SECONDS_A_DAY) {
		seconds = 0;
		days++;
	}
	/* Excel believes in 29/02/1900, so days before it are one further on. */
	if (from_1904)
		days -= 24107;
	else
		days -= days < 60 ? 25568 : 25569;
	iso = day_text(mem, day_of_number(days));
	if (iso == NULL || seconds == 0)
		return iso;
	return mem_print(mem, "%s %02lld:%02lld", iso, seconds / 3600, seconds / 60 % 60);
}

void
style_number_cell(struct reading *r, const struct cell_style *style, const char *value,
    struct worksheet_cell *cell)
{
	const char *number = style_number(r->mem, value), *day;

	cell->text = number == NULL ? value : number;
	cell->kind = number == NULL ? CELL_TEXT : CELL_NUMBER;
	if (number == NULL || style->date_format == NULL ||
	    (day = style_day(r->mem, number, r->from_1904)) == NULL)
		return;
	cell->kind = CELL_DATE;
	cell->text = day;
	cell->format = style->date_format;
}

const char *
style_format(const struct styles_work *w, int64_t id)
{
	for (size_t i = 0; i < w->nformats; i++)
		if (w->formats[i].id == id)
			return style_is_date(w->formats[i].code) ? w->formats[i].code : NULL;
	return style_builtin(id);
}

static int64_t
number_attr(const char **attrs, const char *name)
{
	const char *text = attr(attrs, name);
	int64_t value = 0;

	if (text == NULL || number_int(text, 0, INT32_MAX, &value) != 1)
		return 0;
	return value;
}

static void
add_xf(struct reading *r, struct styles_work *w, const char **attrs)
{
	size_t font = (size_t)number_attr(attrs, "fontId");

	if (r->nstyles >= MOST_STYLES) {
		refuse(r, WORKBOOK_DAMAGED);
		return;
	}
	GROW(r->mem, r->styles, r->nstyles, w->room);
	r->styles[r->nstyles++] = (struct cell_style){
		.date_format = style_format(w, number_attr(attrs, "numFmtId")),
		.old_font = font < w->nfonts ? w->fonts[font] : NULL,
	};
}

static void
start(struct reading *r, void *arg, const char *name, const char **attrs)
{
	struct styles_work *w = arg;

	if (strcmp(name, "numFmt") == 0 && w->nformats < MOST_STYLES) {
		const char *code = attr(attrs, "formatCode");

		GROW(r->mem, w->formats, w->nformats, w->formats_room);
		w->formats[w->nformats++] = (struct number_format){
			number_attr(attrs, "numFmtId"), mem_text(r->mem, code == NULL ? "" : code)
		};
	} else if (strcmp(name, "fonts") == 0)
		w->in_fonts = true;
	else if (strcmp(name, "cellXfs") == 0)
		w->in_xfs = true;
	else if (w->in_fonts && strcmp(name, "font") == 0 && w->nfonts < MOST_STYLES) {
		GROW(r->mem, w->fonts, w->nfonts, w->fonts_room);
		w->fonts[w->nfonts++] = NULL;
	} else if (w->in_fonts && w->nfonts > 0 && strcmp(name, "name") == 0) {
		const char *font = attr(attrs, "val");

		w->fonts[w->nfonts - 1] = font == NULL ? NULL : style_old_font(r->mem, font);
	} else if (w->in_xfs && strcmp(name, "xf") == 0)
		add_xf(r, w, attrs);
}

static void
end(struct reading *r, void *arg, const char *name)
{
	struct styles_work *w = arg;

	(void)r;
	if (strcmp(name, "fonts") == 0)
		w->in_fonts = false;
	else if (strcmp(name, "cellXfs") == 0)
		w->in_xfs = false;
}

const struct part_reader styles_reader = { start, end, NULL };
