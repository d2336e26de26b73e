/* Papers of sheets: a document read as it is printed, initials, digests, revisions, what pdfsig says; pages counted before they are drawn. */
#include <string.h>

#include "base/json.h"
#include "check.h"
#include "paper/document.h"
#include "remote/signature.h"
#include "rules/score_read.h"
#include "rules/sheet_paper.h"

static struct mem *mem;
static const char *const common = "\"common\":{\"I.1\":\"4\",\"I.2\":\"5\",\"II.1\":\"2.5\",\"II.2\":\"2.5\",\"II.3\":\"2.5\",\"II.4\":\"2.5\","
	"\"III.1\":\"2.5\",\"III.2\":\"2.5\",\"III.3\":\"2.5\",\"III.4\":\"2.5\"}";

static const char *
document(const char *kind, const char *result)
{
	return mem_print(mem, "{\"case\":{%s,\"items\":[{\"coefficient\":\"2\",\"assigned\":\"10\",\"done\":\"8\",\"kind\":\"planned\"}]},"
	    "\"period\":\"2026-10\",\"person\":{\"name\":\"Nguyễn Văn An\",\"title\":\"Chuyên viên\",\"agency\":\"Sở Tài chính\",\"kind\":\"%s\"},"
	    "\"self\":{\"I.1\":\"5\"},\"result\":%s}", common, kind, result);
}

static void
read(void)
{
	struct sheet_print p = { .sheet = 1 };
	struct score_sums own, all;

	CHECK(sheet_print_read(mem, document("civil_servant", "{\"common\":\"29\",\"result\":\"80\",\"total\":\"85\"}"), &p) == 1);
	CHECK_TEXT(p.name, "Nguyễn Văn An");
	CHECK(p.period.year == 2026 && p.period.month == 10 && p.period.months == 1);
	CHECK(!p.contract && p.level == LEVEL_GOOD);
	CHECK_TEXT(ratio_text(mem, sheet_print_result(mem, &p)), "56");	/* 80 % of 70 */
	CHECK_TEXT(ratio_text(mem, sheet_print_self(mem, &p, 0)), "5");
	CHECK(sheet_print_self(mem, &p, 1) == NULL);	/* he gave none */
	CHECK(sheet_print_part(mem, &p, "dd") == NULL);	/* of leaders alone */
	sheet_print_sums(mem, &p, &own, &all);
	CHECK_TEXT(ratio_text(mem, own.assigned), "20");
	CHECK_TEXT(ratio_text(mem, all.done), "16");
	CHECK(sheet_print_read(mem, document("contract", "{\"reason\":\"no_assigned_work\",\"score\":null}"), &p) == 1);
	CHECK(p.contract && p.total == NULL && sheet_print_result(mem, &p) == NULL);	/* no points, and none are printed */
	CHECK(sheet_print_read(mem, "{}", &p) == 0);	/* no document */
	CHECK(sheet_print_read(mem, "no json", &p) == 0);
}

static void
counts(void)
{
	const struct ratio *total = ratio_int(mem, 90);
	const struct sheet_print list[] = { { .total = total, .level = LEVEL_EXCELLENT, .digest = "aa" }, { .digest = "bb" },
	    { .total = total, .level = LEVEL_DONE, .digest = "cc" } };
	uint8_t one[DIGEST_SIZE], two[DIGEST_SIZE];
	int64_t count[SCORE_LEVELS];

	sheet_print_count(list, 3, count);
	CHECK(count[LEVEL_EXCELLENT] == 1 && count[LEVEL_GOOD] == 0 && count[LEVEL_DONE] == 1);	/* who has no points is at no level */
	sheet_paper_digest(mem, list, 2, one);
	sheet_paper_digest(mem, list, 3, two);
	CHECK(!digest_equal(one, two, DIGEST_SIZE));	/* one more sheet is another paper */
	sheet_paper_digest(mem, list, 2, two);
	CHECK(digest_equal(one, two, DIGEST_SIZE));
}

static void
words(void)
{
	CHECK_TEXT(sheet_paper_initials(mem, "Nguyễn Văn An"), "N.V.A.");
	CHECK_TEXT(sheet_paper_initials(mem, "  đặng  ái "), "Đ.Á.");	/* whole letters, as capitals */
	CHECK_TEXT(sheet_paper_initials(mem, "H’Hen Niê"), "H.N.");
	CHECK_TEXT(sheet_paper_initials(mem, ""), "");
	CHECK_TEXT(sheet_paper_decimal(mem, ratio_int(mem, 100), 3), "100");	/* zeros of a whole number stay */
	CHECK_TEXT(sheet_paper_decimal(mem, ratio_of(mem, 4, 5), 3), "0,8");
	CHECK_TEXT(sheet_paper_decimal(mem, ratio_of(mem, 2, 3), 2), "0,66");	/* cut */
}

static void
revisions(void)
{
	CHECK(sheet_paper_revision("abc", 3, "abcd", 4));
	CHECK(!sheet_paper_revision("abc", 3, "abc", 3));	/* nothing was added */
	CHECK(!sheet_paper_revision("abc", 3, "abd!", 4));
	CHECK(!sheet_paper_revision("abc", 3, "ab", 2));
	CHECK(sheet_paper_lines_kept("a\nb\n\f", "a\n b \nsigned\n"));	/* a stamp more */
	CHECK(sheet_paper_lines_kept("a\nb", "x\na\nb"));
	CHECK(!sheet_paper_lines_kept("a\nb\n", "b\na\n"));	/* another order */
	CHECK(!sheet_paper_lines_kept("99,00\n", "100,00\n"));
	CHECK(!sheet_paper_lines_kept("a\na\n", "a\n"));	/* one of two */
	CHECK(sheet_paper_lines_kept("", ""));
}

static void
signatures(void)
{
	struct signature list[SIGNATURES_MOST];
	const char *text = "";
	size_t n;

	signature_parse(mem, "Digital Signature Info of: a.pdf\nSignature #1:\n  - Signer Certificate Common Name: Nguyễn Thị Ký\n"
	    "  - Signing Time: Nov 30 2026 02:31:58\n  - Total document signed\n  - Signature Validation: Signature is Valid.\n"
	    "Signature #2:\n  - Signing Time: whenever\n  - Signature Validation: Digest Mismatch.\n", list, &n);
	CHECK(n == 2);
	CHECK_TEXT(list[0].signer, "Nguyễn Thị Ký");
	CHECK_TEXT(list[0].at, "30/11/2026 02:31:58");
	CHECK(list[0].sound && list[0].whole);
	CHECK_TEXT(list[1].signer, "");
	CHECK_TEXT(list[1].at, "whenever");	/* what is no moment stays as it is */
	CHECK(!list[1].sound && !list[1].whole);	/* what the first says does not count for the second */
	signature_parse(mem, "File 'a.pdf' does not contain any signatures\n", list, &n);
	CHECK(n == 0);
	for (int i = 0; i < SIGNATURES_MOST + 5; i++)
		text = mem_print(mem, "%sSignature #%d:\n", text, i + 1);
	signature_parse(mem, text, list, &n);
	CHECK(n == SIGNATURES_MOST);
}

static int
draw(struct document_about *about, const char **bytes_r, size_t *n_r)
{
	struct document *d = document_start(mem, DOCUMENT_PDF, about);
	int pages;

	document_mark(d, 1, "Phòng");
	for (int i = 0; i < 60; i++)
		document_text(d, DOCUMENT_TEXT, "Một dòng");
	document_mark(d, 2, "Người");
	document_annex(d, true);
	document_text(d, DOCUMENT_LINE, "Phụ lục");
	document_sign(d, &(struct document_side){ .plain = "ngày", .bold = "A", .below = "ký", .under = "Tên" },
	    &(struct document_side){ .bold = "B" });
	pages = document_pages(d);
	return document_end(d, bytes_r, n_r) == 1 ? pages : -1;
}

static void
pages(void)
{
	struct document_about about = { .title = "T", .author = "A", .language = "vi-VN", .at = "2026-11-25T15:41:52+07:00", .left = "l",
	    .right = "r", .page = "Trang", .measure = true };
	const char *bytes;
	size_t n;

	if (document_ready(DOCUMENT_PDF) != 1) {
		CHECK(true);
		return;
	}
	about.pages = draw(&about, &bytes, &n);
	CHECK(about.pages > 2 && n == 0);	/* counted, nothing drawn */
	about.measure = false;
	CHECK(draw(&about, &bytes, &n) == about.pages);	/* as many as were counted */
	CHECK(memmem(bytes, n, "/Outlines", 9) != NULL);
}

int
main(void)
{
	mem = mem_new(128 * 1024 * 1024);
	TEST(read);
	TEST(counts);
	TEST(words);
	TEST(revisions);
	TEST(signatures);
	TEST(pages);
	mem_free(&mem);
	TEST_END();
}
