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

/* "same|-gone|+new" of lists, letter by letter. */
static const char *
listed(const char *before, const char *after)
{
	static const char *const sign[] = { "", "-", "+" };
	const char *a[8], *b[8], *text = "";
	struct difference *list;
	size_t na = 0, nb = 0, n;

	for (; before[na] != '\0'; na++)
		a[na] = mem_copy(mem, before + na, 1);
	for (; after[nb] != '\0'; nb++)
		b[nb] = mem_copy(mem, after + nb, 1);
	difference_lines(mem, a, na, b, nb, &list, &n);
	for (size_t i = 0; i < n; i++)
		text = mem_print(mem, "%s%s%s", text, sign[list[i].kind], list[i].text);
	return text;
}

static void
lists_of_lines(void)
{
	CHECK_TEXT(listed("", ""), "");
	CHECK_TEXT(listed("abc", "abc"), "abc");
	CHECK_TEXT(listed("abc", "adc"), "a-b+dc");
	CHECK_TEXT(listed("ab", "xab"), "+xab");
	CHECK_TEXT(listed("ab", "ba"), "-ab+a");
	CHECK_TEXT(listed("abc", ""), "-a-b-c");
	CHECK_TEXT(listed("", "ab"), "+a+b");
}

int
main(void)
{
	mem = mem_new(1 << 20);
	TEST(words_that_differ);
	TEST(lines_stay);
	TEST(lists_of_lines);
	mem_free(&mem);
	TEST_END();
}
