/* PDFs one behind another: pages, outline, and what cannot be read. */
#include "check.h"
#include "paper/document.h"
#include "remote/pdf_join.h"

static struct mem *mem;

static struct pdf_part
made(const char *group, const char *title, int pages)
{
	struct pdf_part part = { .group = group, .title = title };
	struct document *d = document_start(mem, DOCUMENT_PDF, &(struct document_about){ .title = title, .author = "", .language = "vi-VN",
	    .at = "2026-11-30T00:00:00Z", .left = "", .right = "" });

	for (int i = 0; i < pages; i++) {
		if (i > 0)
			document_annex(d, i % 2 == 1);
		document_text(d, DOCUMENT_TEXT, title);
	}
	CHECK(document_end(d, &part.bytes, &part.n) == 1);
	return part;
}

static void
joined(void)
{
	const struct pdf_part part[] = { made(NULL, "Danh mục", 1), made("a) Biên bản", "Một", 2), made("a) Biên bản", "Hai", 1), made("b) Phiếu", "Ba", 1) };
	const char *bytes, *again;
	size_t n, m;
	int pages;

	CHECK(pdf_join(mem, "Hồ sơ", "vi-VN", part, 4, &bytes, &n) == 1);
	CHECK(pdf_pages_of(mem, bytes, n, &pages) == 1 && pages == 5);
	CHECK(pdf_join(mem, "Hồ sơ", "vi-VN", part, 4, &again, &m) == 1);
	CHECK(n == m && memcmp(bytes, again, n) == 0);
	CHECK(pdf_pages_of(mem, part[1].bytes, part[1].n, &pages) == 1 && pages == 2);
}

static void
unreadable(void)
{
	const struct pdf_part part[] = { made(NULL, "Một", 1), { .title = "Hai", .bytes = "%PDF-1.4\nnothing\n%%EOF", .n = 22 } };
	const char *bytes;
	size_t n;
	int pages;

	CHECK(pdf_join(mem, "x", "vi-VN", part, 2, &bytes, &n) == 0);
	CHECK(pdf_pages_of(mem, part[1].bytes, part[1].n, &pages) == 0);
	CHECK(pdf_pages_of(mem, part[0].bytes, part[0].n / 2, &pages) == 0 || pages == 1);
	CHECK(pdf_pages_of(mem, "", 0, &pages) == 0);
}

int
main(void)
{
	mem = mem_new(64 * 1024 * 1024);
	TEST(joined);
	TEST(unreadable);
	mem_free(&mem);
	TEST_END();
}
