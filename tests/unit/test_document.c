/*
 * Documents described once, as PDF and as .docx: the same calls give the same bytes, what is
 * hostile is text, what is too long is refused. With a folder as argument it leaves the .docx
 * there, for document.sh to read with other eyes.
 */
#include <stdlib.h>

#include "base/buf.h"
#include "base/file.h"
#include "check.h"
#include "paper/document.h"
#include "paper/docx.h"

#define ROWS 10000
#define WORDS 2000

static struct mem *mem;
static const char *folder;

static void
leave(const char *name, const char *bytes, size_t n)
{
	FILE *out;

	if (folder == NULL)
		return;
	out = fopen(mem_print(mem, "%s/%s", folder, name), "wb");
	CHECK(out != NULL && fwrite(bytes, 1, n, out) == n && fclose(out) == 0);	/* left for the reader */
}

static struct document *
start(enum document_form form, bool wide)
{
	return document_start(mem, form, &(struct document_about){ .title = "Báo cáo <b>'\"&", .author = "Sở Nội vụ",
	    .language = "vi-VN", .at = "2026-11-25T08:41:52Z", .wide = wide, .left = "a & b", .right = "<c>",
	    .band = wide ? "DỮ LIỆU MẪU" : NULL });
}

/* What flows describe: every call once, in a form. */
static const char *
describe(enum document_form form, size_t *n_r)
{
	static const struct document_column column[] = { { "STT", 10, true }, { "Cơ quan", 60, false },
	    { "Muộn", 20, true } };
	const char *hostile[] = { "1", "<b>'\"&</b> a\tb\nc \x01\x1B\xEF\xBF\xBE\xFF\xC3 d]]>", NULL };
	const char *section[] = { "I. Sở, ban, ngành" };
	const struct document_row row[] = { { section, 1, false }, { section, 2, false }, { hostile, 0, false },
	    { hostile, 0, true } };
	struct document *d = start(form, false);
	const char *bytes = NULL;

	if (form == DOCUMENT_PDF)
		hostile[1] = "<b>'\"&</b> a b\nc d]]>";
	document_head(d, &(struct document_side){ "UBND TỈNH ĐẮK LẮK", "SỞ NỘI VỤ", NULL, "Số: /SNV-CCVC" },
	    &(struct document_side){ NULL, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc",
	    "Đắk Lắk, ngày 29 tháng 11 năm 2026" });
	document_corners(d, &(struct document_corners){ "DỰ THẢO", "https://x/?a=1&b=2", "Mã \"QR\"", "ABCD" });
	document_text(d, DOCUMENT_APPENDIX, "Phụ lục I");
	document_text(d, DOCUMENT_TITLE, "BÁO CÁO \nTIẾN ĐỘ");
	document_text(d, DOCUMENT_ATTACHED, "(Kèm theo)");
	document_text(d, DOCUMENT_TO, "Kính gửi: Ủy ban nhân dân xã Tuy Hòa");
	document_text(d, DOCUMENT_HEADING, "I. Kết quả");
	document_text(d, DOCUMENT_TEXT, "Ý kiến ư̆ ơ̆ ƀ č");
	document_table(d, column, 3, row, 4);
	document_sign(d, &(struct document_side){ .bold = "NGƯỜI LẬP", .below = "(Ký)" },
	    &(struct document_side){ .plain = "TM. ỦY BAN", .bold = "GIÁM ĐỐC", .below = "(Ký, đóng dấu)" });
	document_close(d, &(struct document_closing){ "Nơi nhận:", "- Như trên;\n- Lưu: VT.", "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC",
	    "Nguyễn <Văn> A" });
	document_annex(d, true);
	document_text(d, DOCUMENT_TITLE, "PHỤ LỤC");
	document_table(d, column, 3, row, 4);
	CHECK(document_end(d, &bytes, n_r) == 1);	/* a document */
	return bytes;
}

static void
both_forms(void)
{
	size_t n, m;
	const char *one = describe(DOCUMENT_PDF, &n), *two;

	CHECK(memcmp(one, "%PDF-1.", 7) == 0);	/* described once: a PDF */
	one = describe(DOCUMENT_DOCX, &n);
	two = describe(DOCUMENT_DOCX, &m);
	CHECK(memcmp(one, "PK\x03\x04", 4) == 0);	/* and a packed file */
	CHECK(n == m && memcmp(one, two, n) == 0);	/* the same calls give the same bytes */
	CHECK(document_ready(DOCUMENT_DOCX) == 1);	/* needs no face here */
	leave("hostile.docx", one, n);
	one = describe(DOCUMENT_PDF, &n);
	leave("hostile.pdf", one, n);
}

/* A table of so many rows, each cell with a text. */
static int
long_one(int rows, const char *text, const char **bytes_r, size_t *n_r)
{
	static const struct document_column column[] = { { "STT", 10, true }, { "Nhiệm vụ", 90, false },
	    { "Ghi chú", 40, false } };
	struct document_row *row = mem_array(mem, (size_t)rows, sizeof(*row));
	struct document *d = start(DOCUMENT_DOCX, true);

	for (int i = 0; i < rows; i++) {
		const char **cell = mem_array(mem, 3, sizeof(*cell));

		cell[0] = mem_print(mem, "%d", i + 1);
		cell[1] = text;
		row[i] = (struct document_row){ .cell = cell };
	}
	document_text(d, DOCUMENT_TITLE, "DANH MỤC");
	document_table(d, column, 3, row, (size_t)rows);
	return document_end(d, bytes_r, n_r);
}

static void
long_tables(void)
{
	const char *bytes;
	char *text = mem_get(mem, 2001);
	size_t n;

	CHECK(long_one(ROWS, "Soạn thảo văn bản", &bytes, &n) == 1);	/* ten thousand rows */
	leave("long.docx", bytes, n);
	memset(text, 'a', 2000);
	CHECK(long_one(ROWS, text, &bytes, &n) == 0);	/* too long is refused */
}

/* A paragraph that is longer than a page goes on over pages, without a line lost. */
static void
long_paragraph(void)
{
	struct buf text;
	struct document *d = start(DOCUMENT_PDF, false);
	const char *bytes;
	size_t n;

	buf_start(&text, mem, 32 * 1024);
	for (int i = 0; i < WORDS; i++)
		buf_print(&text, "chữ%05d ", i);
	document_text(d, DOCUMENT_TEXT, text.p);
	CHECK(document_end(d, &bytes, &n) == 1);	/* longer than a page */
	leave("paragraph.pdf", bytes, n);
}

int
main(int argc, char **argv)
{
	folder = argc > 1 ? argv[1] : NULL;
	mem = mem_new(256 * 1024 * 1024);
	TEST(both_forms);
	TEST(long_tables);
	TEST(long_paragraph);
	mem_free(&mem);
	TEST_END();
}
