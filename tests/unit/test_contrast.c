/*
 * Words by which hard negatives of the bench differ: the lexicon of the program holds none of them, or it
 * would be asked what it was taught.
 */
#include "check.h"
#include "rules/similar_contrast.h"

#define WORDS	"tests/bench/free_words.txt"

static struct mem *mem;
static struct similar_letters *letters;
static struct similar_contrasts *contrasts;

/* Do words of the lexicon stand in a text, with accents or without? */
static bool
holds(const char *text, size_t n)
{
	static struct similar_word word[SIMILAR_WORDS];
	struct similar_hit hit[SIMILAR_HITS];
	size_t hits = 0, most = 1;

	n = similar_words(letters, text, n, word);
	for (size_t i = 0; i < n; i++)
		for (int bare = 0; bare < 2; bare++) {
			const size_t took = similar_hit_at(contrasts, word + i, n - i, bare, hit, &hits);

			most = took > most ? took : most;	/* it shields what it holds of no class */
		}
	return hits > 0 || most > 1;
}

static void
the_lexicon_holds_its_own(void)
{
	CHECK(holds("cấp tỉnh", strlen("cấp tỉnh")));
	CHECK(holds("Thẩm định", strlen("Thẩm định")));
	CHECK(holds("kịch bản", strlen("kịch bản")));
	CHECK(holds("y tế dự phòng", strlen("y tế dự phòng")));
	CHECK(holds("bao cao", strlen("bao cao")));
	CHECK(!holds("đất đai", strlen("đất đai")));
}

static void
hard_negatives_of_the_bench_are_none_of_them(void)
{
	static char line[8192];
	FILE *f = fopen(WORDS, "r");
	size_t lists = 0;

	CHECK(f != NULL);
	while (f != NULL && fgets(line, sizeof(line), f) != NULL) {
		size_t words = 0;

		if (line[0] == '#')
			continue;
		for (char *p = line; *p != '\0'; words++) {
			const size_t n = strcspn(p, ",\n");

			if (holds(p, n))
				printf("# the lexicon holds %.*s\n", (int)n, p);
			CHECK(n > 0 && !holds(p, n));
			p += n + strspn(p + n, ", \n");
		}
		CHECK(words > 9);	/* enough to choose from */
		lists++;
	}
	CHECK(lists == 6);
	if (f != NULL)
		fclose(f);
}

int
main(void)
{
	mem = mem_new((size_t)64 << 20);
	letters = similar_letters_new(mem);
	contrasts = similar_contrasts_new(mem, letters, similar_contrast_default, similar_contrast_defaults);
	TEST(the_lexicon_holds_its_own);
	TEST(hard_negatives_of_the_bench_are_none_of_them);
	mem_free(&mem);
	TEST_END();
}
