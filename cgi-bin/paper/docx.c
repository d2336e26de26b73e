/* The body: texts, heads, signatures, tables. */
#include <stdint.h>
#include <string.h>

#include "base/utf8.h"
#include "paper/docx_inside.h"

#define SIDE	108	/* beside the text of a cell, as Word has it */
#define CAPITAL	148	/* of 12 points, in the mean */

static const char *const style_name[DOCUMENT_STYLES] = {
	[DOCUMENT_APPENDIX] = "Appendix", [DOCUMENT_TITLE] = "Heading1",
	[DOCUMENT_ATTACHED] = "Attached", [DOCUMENT_HEADING] = "Heading2",
	[DOCUMENT_TO] = "To", [DOCUMENT_TEXT] = "BodyText", [DOCUMENT_LINE] = "BodyText",
};

/* Bytes of the first letter; 0: it is none, or one that XML cannot hold. */
static size_t
letter(const char *text, size_t left)
{
	const unsigned char first = (unsigned char)text[0];
	const size_t n = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
	uint32_t code;

	if (n > left || !utf8_valid(text, n))
		return 0;
	utf8_letter(text, &code);
	if (code < 0x20)
		return code == '\t' || code == '\n' || code == '\r' ? 1 : 0;
	return code == 0xFFFE || code == 0xFFFF ? 0 : n;
}

static void
escape(struct buf *b, const char *text, size_t n)
{
	for (size_t i = 0, bytes; i < n; i += bytes == 0 ? 1 : bytes) {
		bytes = letter(text + i, n - i);
		if (bytes == 0)
			continue;
		if (text[i] == '&')
			buf_text(b, "&amp;");
		else if (text[i] == '<')
			buf_text(b, "&lt;");
		else if (text[i] == '>')
			buf_text(b, "&gt;");
		else if (text[i] == '"')
			buf_text(b, "&quot;");
		else
			buf_add(b, text + i, bytes);
	}
}

void
docx_escape(struct buf *b, const char *text)
{
	escape(b, text, strlen(text));
}

void
docx_run(struct buf *b, const char *marks, const char *text)
{
	buf_text(b, "<w:r>");
	if (marks[0] != '\0')
		buf_print(b, "<w:rPr>%s</w:rPr>", marks);
	while (*text != '\0') {
		size_t n = strcspn(text, "\t\n\r");

		if (n > 0) {
			buf_text(b, "<w:t xml:space=\"preserve\">");
			escape(b, text, n);
			buf_text(b, "</w:t>");
		}
		text += n;
		if (*text == '\n')
			buf_text(b, "<w:br/>");
		else if (*text == '\t')
			buf_text(b, "<w:tab/>");
		text += *text != '\0';
	}
	buf_text(b, "</w:r>");
}

static void
paragraph(struct docx *d, const char *style, const char *more, const char *marks, const char *text)
{
	buf_print(&d->body, "<w:p><w:pPr><w:pStyle w:val=\"%s\"/>%s</w:pPr>", style, more);
	if (text != NULL && text[0] != '\0')
		docx_run(&d->body, marks, text);
	buf_text(&d->body, "</w:p>");
}

int
docx_width(bool wide)
{
	return (wide ? DOCX_MM(297) : DOCX_MM(210)) - DOCX_LEFT - DOCX_RIGHT;
}

struct docx *
docx_start(struct mem *mem, const struct document_about *about)
{
	struct docx *d = mem_get(mem, sizeof(*d));

	d->mem = mem;
	d->about = *about;
	d->wide = about->wide;
	d->width = docx_width(about->wide);
	buf_start(&d->body, mem, DOCX_MOST);
	buf_text(&d->body, DOCX_XML "<w:document " DOCX_NAMES "><w:body>");
	return d;
}

/* A table without rules, of two columns; rows follow. */
static void
start_pair(struct docx *d, int left, int right)
{
	buf_print(&d->body, "<w:tbl><w:tblPr><w:tblW w:w=\"%d\" w:type=\"dxa\"/>"
	    "<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"%d\"/>"
	    "<w:gridCol w:w=\"%d\"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr>",
	    left + right, left, right);
}

/* Capitals that are longer than their column, in two lines of about one length: no word stands alone below. */
static const char *
halved(struct docx *d, const char *text, int width)
{
	const size_t most = (size_t)(width - 2 * SIDE) / CAPITAL, all = utf8_count(text), half = strlen(text) / 2;
	char *copy;
	size_t at = 0;

	if (all <= most || strchr(text, '\n') != NULL || strcmp(utf8_upper(d->mem, text), text) != 0)
		return text;
	for (size_t i = 1; text[i] != '\0'; i++)
		if (text[i] == ' ' && (at == 0 || (i > half ? i - half : half - i) < (at > half ? at - half : half - at)))
			at = i;
	copy = mem_text(d->mem, text);
	if (at != 0)
		copy[at] = '\n';
	return copy;
}

/* One of the two columns. rule: a line below, so far from both edges; 0: none. */
static void
pair_cell(struct docx *d, const struct document_side *side, int width, const char *below_marks,
    const char *under_marks, int rule)
{
	buf_print(&d->body, "<w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/></w:tcPr>", width);
	if (side->plain != NULL)
		paragraph(d, "Side", "", "", halved(d, side->plain, width));
	paragraph(d, "Side", "", "<w:b/>", halved(d, side->bold, width));
	if (side->below != NULL)
		paragraph(d, "Side", "", below_marks, side->below);
	if (rule > 0)
		buf_print(&d->body, "<w:p><w:pPr><w:pStyle w:val=\"Rule\"/><w:ind w:left=\"%d\" w:right=\"%d\"/>"
		    "</w:pPr></w:p>", rule, rule);
	if (under_marks != NULL && side->under != NULL)
		paragraph(d, "Side", "", under_marks, side->under);
	buf_text(&d->body, "</w:tc>");
}

/* A name below the room for a signature; both stand on one line. */
static void
name_cell(struct docx *d, const struct document_side *side, int width)
{
	buf_print(&d->body, "<w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/></w:tcPr>", width);
	paragraph(d, "Side", "<w:spacing w:before=\"1500\"/>", "<w:b/><w:sz w:val=\"26\"/>", side->under);
	buf_text(&d->body, "</w:tc>");
}

/* Word joins tables that nothing parts. */
static void
end_table(struct docx *d, const char *style)
{
	buf_text(&d->body, "</w:tbl>");
	paragraph(d, style, "", "", NULL);
}

void
docx_head(struct docx *d, const struct document_side *issuer, const struct document_side *country)
{
	const int one = d->width * 42 / 100, two = d->width - one;

	start_pair(d, one, two);
	pair_cell(d, issuer, one, "<w:b/>", "", one / 3);
	pair_cell(d, country, two, "<w:b/><w:sz w:val=\"26\"/>", "<w:i/><w:sz w:val=\"26\"/>", two / 4);
	buf_text(&d->body, "</w:tr>");
	end_table(d, "Gap");
}

void
docx_corners(struct docx *d, const struct document_corners *c)
{
	if (c->stamp != NULL)
		paragraph(d, "Stamp", "", "<w:bdr w:val=\"single\" w:sz=\"8\" w:space=\"2\" w:color=\"auto\"/>",
		    c->stamp);
	d->link = c->address;
	buf_text(&d->body, "<w:p><w:pPr><w:pStyle w:val=\"Caption\"/></w:pPr>"
	    "<w:hyperlink r:id=\"rId9\" w:tooltip=\"");
	docx_escape(&d->body, c->told);
	buf_text(&d->body, "\">");
	docx_run(&d->body, "", c->caption);
	buf_text(&d->body, "</w:hyperlink></w:p>");
}

void
docx_text(struct docx *d, enum document_style as, const char *text)
{
	paragraph(d, style_name[as], as == DOCUMENT_LINE ? "<w:spacing w:before=\"80\"/><w:ind w:firstLine=\"0\"/><w:jc w:val=\"left\"/>" : "", "", text);
}

void
docx_sign(struct docx *d, const struct document_side *left, const struct document_side *right)
{
	const int half = d->width / 2;

	paragraph(d, "Gap", "<w:keepNext/><w:spacing w:before=\"200\"/>", "", NULL);
	start_pair(d, half, half);
	pair_cell(d, left, half, "<w:i/><w:sz w:val=\"26\"/>", NULL, 0);
	pair_cell(d, right, half, "<w:i/><w:sz w:val=\"26\"/>", NULL, 0);
	buf_text(&d->body, "</w:tr>");
	if (left->under != NULL || right->under != NULL) {
		buf_text(&d->body, "<w:tr><w:trPr><w:cantSplit/></w:trPr>");
		name_cell(d, left, half);
		name_cell(d, right, half);
		buf_text(&d->body, "</w:tr>");
	}
	end_table(d, "Signature");
}

/* The name of who signs stands below the room for the signature. */
void
docx_close(struct docx *d, const struct document_closing *closing)
{
	const int half = d->width / 2;

	start_pair(d, half, half);
	buf_print(&d->body, "<w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/></w:tcPr>", half);
	paragraph(d, "Recipients", "", "<w:b/><w:i/><w:sz w:val=\"24\"/>", closing->title);
	paragraph(d, "Recipients", "", "", closing->recipients);
	buf_print(&d->body, "</w:tc><w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/></w:tcPr>", half);
	paragraph(d, "Side", "", "<w:b/><w:sz w:val=\"26\"/>", closing->authority);
	paragraph(d, "Side", "<w:spacing w:before=\"1700\"/>", "<w:b/><w:sz w:val=\"28\"/>", closing->name);
	buf_text(&d->body, "</w:tc></w:tr>");
	end_table(d, "Gap");
}

/*
 * The page: A4 with the margins of Decree 30/2020, no number on the first one. Appendices count anew, but where
 * the foot says of how many pages.
 */
static void
section(struct docx *d)
{
	const int width = d->wide ? DOCX_MM(297) : DOCX_MM(210), height = d->wide ? DOCX_MM(210) : DOCX_MM(297);
	const int margin = d->wide ? 6 : 3;	/* its header, that of a first page, its footer: docx_parts */

	buf_print(&d->body, "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId%d\"/>"
	    "<w:headerReference w:type=\"first\" r:id=\"rId%d\"/>"
	    "<w:footerReference w:type=\"default\" r:id=\"rId%d\"/>"
	    "<w:footerReference w:type=\"first\" r:id=\"rId%d\"/>"
	    "<w:pgSz w:w=\"%d\" w:h=\"%d\"%s/><w:pgMar w:top=\"%d\" w:right=\"%d\" w:bottom=\"%d\" "
	    "w:left=\"%d\" w:header=\"%d\" w:footer=\"%d\" w:gutter=\"0\"/>%s<w:titlePg/></w:sectPr>",
	    margin, margin + 1, margin + 2, margin + 2, width, height, d->wide ? " w:orient=\"landscape\"" : "",
	    DOCX_MM(20), DOCX_RIGHT, DOCX_MM(20), DOCX_LEFT, DOCX_MM(10), DOCX_MM(10),
	    d->sections > 0 && d->about.page == NULL ? "<w:pgNumType w:start=\"1\"/>" : "");
}

void
docx_annex(struct docx *d, bool wide)
{
	buf_text(&d->body, "<w:p><w:pPr><w:pStyle w:val=\"Gap\"/>");
	section(d);
	buf_text(&d->body, "</w:pPr></w:p>");
	d->sections++;
	d->wide = wide;
	d->width = docx_width(wide);
}

/* Of the width of the text, of the column i. */
static int
column_width(const struct docx *d, const struct document_column *column, size_t n, size_t i)
{
	int whole = 0, before = 0;

	for (size_t k = 0; k < n; k++) {
		before += k < i ? column[k].width : 0;
		whole += column[k].width;
	}
	return d->width * (before + column[i].width) / whole - d->width * before / whole;
}

static void
start_columns(struct docx *d, const struct document_column *column, size_t n)
{
	buf_print(&d->body, "<w:tbl><w:tblPr><w:tblStyle w:val=\"Ruled\"/><w:tblW w:w=\"%d\" w:type=\"dxa\"/>"
	    "<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>", d->width);
	for (size_t i = 0; i < n; i++)
		buf_print(&d->body, "<w:gridCol w:w=\"%d\"/>", column_width(d, column, n, i));
	buf_text(&d->body, "</w:tblGrid>");
}

/* Titles, then the numbers of the columns: again on each page. */
static void
table_head(struct docx *d, const struct document_column *column, size_t n)
{
	for (int line = 0; line < 2; line++) {
		buf_text(&d->body, "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
		for (size_t i = 0; i < n; i++) {
			buf_print(&d->body, "<w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/><w:vAlign w:val=\"center\"/></w:tcPr>",
			    column_width(d, column, n, i));
			paragraph(d, "CellCentred", "<w:keepNext/>", line == 0 ? "<w:b/>" : "<w:i/>",
			    line == 0 ? column[i].title : mem_print(d->mem, "(%zu)", i + 1));
			buf_text(&d->body, "</w:tc>");
		}
		buf_text(&d->body, "</w:tr>");
	}
}

/* more: of its paragraphs. */
static void
table_row(struct docx *d, const struct document_column *column, size_t n, const struct document_row *row, const char *more)
{
	buf_text(&d->body, "<w:tr><w:trPr><w:cantSplit/></w:trPr>");
	if (row->span != 0) {
		buf_print(&d->body, "<w:tc><w:tcPr><w:gridSpan w:val=\"%zu\"/></w:tcPr>", n);
		paragraph(d, "Cell", "<w:keepNext/>", row->span == 1 ? "<w:b/>" : "<w:b/><w:i/>", row->cell[0]);
		buf_text(&d->body, "</w:tc>");
	}
	for (size_t i = 0; i < n && row->span == 0; i++) {
		buf_text(&d->body, "<w:tc>");
		paragraph(d, column[i].centred ? "CellCentred" : "Cell", more, row->bold ? "<w:b/>" : "",
		    row->cell[i]);
		buf_text(&d->body, "</w:tc>");
	}
	buf_text(&d->body, "</w:tr>");
}

void
docx_table(struct docx *d, const struct document_column *column, size_t ncolumns,
    const struct document_row *row, size_t nrows)
{
	start_columns(d, column, ncolumns);
	table_head(d, column, ncolumns);
	for (size_t i = 0; i < nrows && !d->body.over; i++)
		table_row(d, column, ncolumns, &row[i], i + 2 == nrows ? "<w:keepNext/>" : "");	/* a sum never stands alone */
	end_table(d, "Gap");
}

int
docx_end(struct docx *d, const char **bytes_r, size_t *n_r)
{
	struct pack_file file[DOCX_PARTS + 1];
	size_t n;

	section(d);
	buf_text(&d->body, "</w:body></w:document>");
	if (d->body.over)
		return 0;
	n = docx_parts(d, file);
	file[n++] = (struct pack_file){ "word/document.xml", d->body.p, d->body.n };
	return pack_files(d->mem, file, n, bytes_r, n_r);
}
