/* Documents of Home Affairs: how lines stand, Roman numbers, what a digest tells apart. */
#include "check.h"
#include "rules/dispatch.h"

#include <string.h>

static struct mem *mem;

static void
lines(void)
{
	static const struct { const char *line; enum dispatch_line is; } row[] = {
		{ "I. Về sản phẩm chuẩn", DISPATCH_HEADING }, { "XIV. Khác", DISPATCH_HEADING },
		{ "I.Về", DISPATCH_PARAGRAPH }, { "V", DISPATCH_CENTRED }, { "Ich. Về", DISPATCH_PARAGRAPH },
		{ "QUYẾT ĐỊNH:", DISPATCH_CENTRED }, { "1. 2. 3.", DISPATCH_PARAGRAPH }, { "- ", DISPATCH_PARAGRAPH },
		{ "", DISPATCH_PARAGRAPH }, { "QUYẾT ĐỊNH này", DISPATCH_PARAGRAPH },
	};

	for (size_t i = 0; i < sizeof(row) / sizeof(*row); i++)
		CHECK(dispatch_line_of(mem, row[i].line) == row[i].is);	/* each as it reads */
}

static void
numbers(void)
{
	static const struct { int n; const char *roman; } row[] = { { 1, "I" }, { 4, "IV" }, { 9, "IX" }, { 10, "X" },
	    { 29, "XXIX" }, { 40, "XL" }, { 99, "XCIX" }, { 116, "CXVI" }, { 201, "CCI" } };

	for (size_t i = 0; i < sizeof(row) / sizeof(*row); i++)
		CHECK(strcmp(dispatch_roman(mem, row[i].n), row[i].roman) == 0);	/* annexes of 115 agencies too */
}

static void
digests(void)
{
	const struct dispatch_words one = { "a", "b", "", "c", "", "", "" }, two = { "ab", "", "", "c", "", "", "" };
	uint8_t first[DIGEST_SIZE], second[DIGEST_SIZE];

	dispatch_digest(mem, &one, "", first);
	dispatch_digest(mem, &two, "", second);
	CHECK(memcmp(first, second, DIGEST_SIZE) != 0);	/* where a field ends counts */
	dispatch_digest(mem, &one, "", second);
	CHECK(memcmp(first, second, DIGEST_SIZE) == 0);	/* the same words, the same digest */
	dispatch_digest(mem, &one, "x", second);
	CHECK(memcmp(first, second, DIGEST_SIZE) != 0);	/* annexes count */
}

static void
leaves(void)
{
	CHECK(dispatch_leaves(DISPATCH_DECISION, CATALOG_IN_FORCE) && dispatch_leaves(DISPATCH_DECISION, CATALOG_PROPOSED));
	CHECK(!dispatch_leaves(DISPATCH_DECISION, CATALOG_APPRAISED) && !dispatch_leaves(DISPATCH_DECISION, CATALOG_RETURNED));
	CHECK(dispatch_leaves(DISPATCH_SUBMISSION, CATALOG_APPRAISED) && !dispatch_leaves(DISPATCH_SUBMISSION, CATALOG_DRAFT));
	CHECK(dispatch_leaves(DISPATCH_APPRAISAL, CATALOG_DRAFT) && dispatch_leaves(DISPATCH_OPINIONS, CATALOG_STATES));
}

static void
states(void)
{
	for (int kind = 0; kind < DISPATCH_KINDS; kind++)
		for (int state = 0; state < CATALOG_STATES; state++)
			CHECK(dispatch_takes((enum dispatch_kind)kind, (enum catalog_state)state) == (strstr(mem_print(mem, ",%s,",
			    dispatch_states((enum dispatch_kind)kind)), mem_print(mem, ",%s,", catalog_state_name[state])) != NULL));	/* lists show what can be taken */
}

int
main(void)
{
	mem = mem_new(1024 * 1024);
	TEST(lines);
	TEST(numbers);
	TEST(digests);
	TEST(states);
	TEST(leaves);
	mem_free(&mem);
	TEST_END();
}
