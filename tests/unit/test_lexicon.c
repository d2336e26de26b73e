/* The lexicon as people write it: a class from the form and back, and what is none. */
#include "check.h"
#include "rules/lexicon.h"

static struct mem *mem;
static struct similar_letters *letters;

static void
values_are_typed(void)
{
	CHECK_TEXT(lexicon_values(mem, "cấp tỉnh, tỉnh\ncấp xã,xã , phường\n"), "cấp tỉnh, tỉnh | cấp xã, xã, phường");
	CHECK_TEXT(lexicon_values(mem, "\n\n  , a ,,\r\n,\n b\t\n"), "a | b");
	CHECK_TEXT(lexicon_values(mem, "a | b, c"), "a | b, c");
	CHECK_TEXT(lexicon_values(mem, ""), "");
	CHECK_TEXT(lexicon_values(mem, " , | \n"), "");
	CHECK_TEXT(lexicon_lines(mem, "cấp tỉnh, tỉnh | cấp xã"), "cấp tỉnh, tỉnh\ncấp xã");
	CHECK_TEXT(lexicon_value(mem, "cấp tỉnh, tỉnh | cấp xã | thôn", 0), "cấp tỉnh, tỉnh");
	CHECK_TEXT(lexicon_value(mem, "cấp tỉnh, tỉnh | cấp xã | thôn", 2), "thôn");
	CHECK(lexicon_value(mem, "cấp tỉnh, tỉnh | cấp xã", 2) == NULL);
}

/* The default with a class more, or another one of its own in its place. */
static struct lexicon_wrong
tried(int64_t id, const char *name, const char *typed)
{
	static struct lexicon l;
	struct lexicon_class *at;

	lexicon_default(mem, &l);
	at = lexicon_find(&l, id);
	if (at == NULL) {
		struct lexicon_class *list = mem_array(mem, l.n + 1, sizeof(*list));

		memcpy(list, l.list, l.n * sizeof(*list));
		l.list = list;
		at = &list[l.n++];
	}
	*at = (struct lexicon_class){ id, name, lexicon_values(mem, typed) };
	return lexicon_check(mem, letters, &l, at);
}

#define FAULT(id, name, typed, want) CHECK(tried((id), (name), (typed)).fault == (want))

/* "w0, w1, …" from a number on, parted as wanted. */
static const char *
many(int from, int n, const char *with)
{
	char *out = mem_get(mem, (size_t)n * 16 + 1);
	size_t at = 0;

	for (int i = from; i < from + n; i++)
		at += (size_t)sprintf(out + at, "từ%d%s", i, with);
	return out;
}

static void
the_default_is_sound(void)
{
	struct lexicon l;

	lexicon_default(mem, &l);
	CHECK(l.n == similar_contrast_defaults && l.version == 0);
	for (size_t i = 0; i < l.n; i++) {
		const struct lexicon_wrong w = lexicon_check(mem, letters, &l, &l.list[i]);

		if (w.fault != LEXICON_GOOD)
			printf("# %s: %s, %s %s\n", l.list[i].name, lexicon_fault_name[w.fault], w.word, w.other);
		CHECK(w.fault == LEXICON_GOOD);
		CHECK_TEXT(lexicon_values(mem, lexicon_lines(mem, l.list[i].values)), l.list[i].values);
	}
	CHECK(lexicon_find(&l, 2) != NULL && strcmp(lexicon_find(&l, 2)->name, "cấp") == 0);
	CHECK(lexicon_find(&l, 99) == NULL);
}

static void
classes_are_taken(void)
{
	FAULT(0, "mùa", "xuân\nhạ, hè\nthu hoạch\nđông", LEXICON_GOOD);
	FAULT(2, "cấp", "cấp tỉnh\ncấp xã", LEXICON_GOOD);
	FAULT(2, "bậc", "cấp tỉnh\ncấp xã", LEXICON_GOOD);
	FAULT(1, "", "", LEXICON_GOOD);
	FAULT(1, "", "xã hội\nthẩm định", LEXICON_GOOD);
	FAULT(0, "mùa", "một hai ba bốn năm sáu", LEXICON_GOOD);
	FAULT(0, "mùa", many(0, SIMILAR_VALUES, "\n"), LEXICON_GOOD);
	FAULT(0, "mùa", "<b>'\"&\nkhác", LEXICON_GOOD);
}

static void
faults_are_named(void)
{
	struct lexicon_wrong w;

	FAULT(0, "", "xuân", LEXICON_NO_NAME);
	FAULT(0, " - ", "xuân", LEXICON_NO_NAME);
	FAULT(0, "mùa", "", LEXICON_NO_VALUE);
	FAULT(0, "mùa", " , \n", LEXICON_NO_VALUE);
	FAULT(0, "mùa", "xuân\n...", LEXICON_NO_LETTER);
	FAULT(0, "mùa", many(0, SIMILAR_VALUES + 1, "\n"), LEXICON_MANY_VALUES);
	FAULT(0, "mùa", many(0, SIMILAR_PHRASES, ","), LEXICON_MANY_WORDS);
	w = tried(0, "CẤP", "xuân");
	CHECK(w.fault == LEXICON_NAME_TAKEN);
	CHECK_TEXT(w.word, "cấp");
	w = tried(0, "mùa", "xuân\nmột hai ba bốn năm sáu bảy");
	CHECK(w.fault == LEXICON_TOO_LONG);
	CHECK_TEXT(w.word, "một hai ba bốn năm sáu bảy");
	w = tried(0, "mùa", "hòa xuân\nhạ, HOÀ  xuân");
	CHECK(w.fault == LEXICON_TWICE);
	CHECK_TEXT(w.word, "HOÀ  xuân");
	FAULT(0, "mùa", "xuân, xuân", LEXICON_TWICE);
	FAULT(0, "mùa", "UBND\nỦy ban nhân dân", LEXICON_TWICE);
	w = tried(0, "mùa", "xuân\nxã");
	CHECK(w.fault == LEXICON_ELSEWHERE);
	CHECK_TEXT(w.other, "cấp");
	CHECK_TEXT(w.word, "xã");
}

static void
classes_end(void)
{
	struct lexicon l = { .n = LEXICON_MOST };

	l.list = mem_array(mem, LEXICON_MOST + 1, sizeof(*l.list));
	for (size_t i = 0; i <= LEXICON_MOST; i++)
		l.list[i] = (struct lexicon_class){ (int64_t)i + 1, i == 0 ? "" : mem_print(mem, "lớp%zu", i), many((int)i, 1, "") };
	CHECK(lexicon_check(mem, letters, &l, &l.list[1]).fault == LEXICON_GOOD);
	l.n++;
	CHECK(lexicon_check(mem, letters, &l, &l.list[LEXICON_MOST]).fault == LEXICON_MANY_CLASSES);
}

int
main(void)
{
	mem = mem_new((size_t)1 << 28);
	letters = similar_letters_new(mem);
	TEST(values_are_typed);
	TEST(the_default_is_sound);
	TEST(classes_are_taken);
	TEST(faults_are_named);
	TEST(classes_end);
	mem_free(&mem);
	TEST_END();
}
