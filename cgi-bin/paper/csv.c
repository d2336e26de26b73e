#include "paper/csv.h"

#include <string.h>

#include "base/buf.h"
#include "base/number.h"

#define MOST_BYTES (64u * 1024 * 1024)

/* What begins so is a formula to Excel, unless all of it is a number. */
static bool
like_formula(const char *text)
{
	int64_t scaled;

	return text[0] != '\0' && strchr("=+-@\t\r", text[0]) != NULL &&
	    number_decimal(text, 6, &scaled) != 1;
}

static void
add_cell(struct buf *out, const char *text)
{
	const char *guard = like_formula(text) ? "'" : "";
	size_t n;

	if (strpbrk(text, "\",\r\n") == NULL) {
		buf_text(out, guard);
		buf_text(out, text);
		return;
	}
	buf_print(out, "\"%s", guard);
	for (; *text != '\0'; text += n) {
		n = *text == '"' ? 1 : strcspn(text, "\"");
		buf_add(out, *text == '"' ? "\"\"" : text, *text == '"' ? 2 : n);
	}
	buf_text(out, "\"");
}

void
csv_write(struct mem *mem, const struct xlsx_sheet *sheet, const char **bytes_r, size_t *n_r)
{
	struct buf out;

	buf_start(&out, mem, MOST_BYTES);
	buf_text(&out, "\xEF\xBB\xBF");
	for (size_t c = 0; c < sheet->ncolumns; c++) {
		buf_text(&out, c == 0 ? "" : ",");
		add_cell(&out, sheet->column[c].title);
	}
	buf_text(&out, "\r\n");
	for (size_t i = 0; i < sheet->nrows * sheet->ncolumns; i++) {
		buf_text(&out, i % sheet->ncolumns == 0 ? "" : ",");
		add_cell(&out, sheet->cell[i].text == NULL ? "" : sheet->cell[i].text);
		if (i % sheet->ncolumns == sheet->ncolumns - 1)
			buf_text(&out, "\r\n");
	}
	*bytes_r = out.p;
	*n_r = out.n;
}
