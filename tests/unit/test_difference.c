/* Proves: two texts are told apart word by word, both can be read from the runs. */
#include "base/mem.h"
#include "check.h"
#include "rules/difference.h"

static struct mem *mem;

/* "same|-gone|+new", one behind the other. */
static const char *
shown(const char *before, const char *after)
{
	static const char *const sign[] = { "", "-", "+" };
	struct difference *list;
	const char *text = "";
	size_t n;

	difference_words(mem, before, after, &list, &n);
	for (size_t i = 0; i < n; i++)
		text = mem_print(mem, "%s%s%s%s", text, i == 0 ? "" : "|", sign[list[i].kind], list[i].text);
	return text;
}

static void
words_that_differ(void)
{
	CHECK_TEXT(shown("", ""), "");
	CHECK_TEXT(shown("một hai", "một hai"), "một hai");
	CHECK_TEXT(shown("", "một hai"), "+một hai");
	CHECK_TEXT(shown("một hai", ""), "-một hai");
	CHECK_TEXT(shown("trực dân hai buổi", "trực dân ba buổi"), "trực dân |-hai |+ba |buổi");
	CHECK_TEXT(shown("một hai ba", "không"), "-một hai ba|+không");
	CHECK_TEXT(shown("một hai ba", "một ba"), "một |-hai |ba");
	CHECK_TEXT(shown("hai ba", "một hai ba bốn"), "+một |hai ba |+bốn");
	CHECK_TEXT(shown("a b c d", "a x c y"), "a |-b |+x |c |-d|+y");
}

static void
lines_stay(void)
{
	CHECK_TEXT(shown("một\nhai", "một\nba"), "một\n|-hai|+ba");
	CHECK_TEXT(shown("một  hai", "một hai"), "một hai");
	CHECK_TEXT(shown("  một", "một  "), "một  ");
}

int
main(void)
{
	mem = mem_new(1 << 20);
	TEST(words_that_differ);
	TEST(lines_stay);
	mem_free(&mem);
	TEST_END();
}
