/*
 * Works that are alike: the words of a text, verdicts, and that pairs and look-ups are those of a full
 * scan, which this file does by itself, in whatever order the texts came.
 */
#include <math.h>
#include <stdlib.h>

#include "check.h"
#include "rules/similar_image.h"
#include "rules/similar_inside.h"

static struct mem *mem;
static struct similar_letters *letters;
static struct similar_contrasts *contrasts;
static const struct similar_weights *weights;

/* --- words --------------------------------------------------------------------- */

static bool
same_words(const char *a, const char *b, bool plain)
{
	static struct similar_word x[SIMILAR_WORDS], y[SIMILAR_WORDS];
	const size_t n = similar_words(letters, a, strlen(a), x), m = similar_words(letters, b, strlen(b), y);
	bool same = n == m;

	for (size_t i = 0; same && i < n; i++)
		same = plain ? x[i].plain == y[i].plain : x[i].full == y[i].full;
	if (!same)
		printf("# %s | %s: %zu, %zu words\n", a, b, n, m);
	return same;
}
#define SAME(a, b) CHECK(same_words((a), (b), false))
#define DIFFER(a, b) CHECK(!same_words_quietly((a), (b)))

static bool
same_words_quietly(const char *a, const char *b)
{
	static struct similar_word x[SIMILAR_WORDS], y[SIMILAR_WORDS];
	const size_t n = similar_words(letters, a, strlen(a), x), m = similar_words(letters, b, strlen(b), y);
	bool same = n == m;

	for (size_t i = 0; same && i < n; i++)
		same = x[i].full == y[i].full;
	return same;
}

static size_t
count(const char *text)
{
	static struct similar_word x[SIMILAR_WORDS];

	return similar_words(letters, text, strlen(text), x);
}

static void
words_have_one_form(void)
{
	SAME("hoà", "hòa");
	SAME("THUỶ LỢI", "thủy lợi");
	SAME("của quả", "cuả qủa");
	SAME("hòa", "ho\xcc\x80" "a");				/* NFD: o + grave */
	SAME("hòa", "hoa\xcc\x80");
	SAME("quyết định", "quye\xcc\x82\xcc\x81t đi\xcc\xa3nh");
	SAME("ủy ban", "u\xcc\x89y ban");
	SAME("đường", "đu\xcc\x9bo\xcc\x9b\xcc\x80ng");
	SAME("kỹ thuật, mỹ thuật", "kĩ thuật; mĩ thuật");
	SAME("quy chế", "qui chế");
	SAME("lý lịch (tỷ lệ)", "lí lịch - tỉ lệ");
	DIFFER("quyết", "quiết");
	DIFFER("tay", "tai");
	DIFFER("y tế", "i tế");
	DIFFER("ma", "mà");
	DIFFER("má", "mả");
	DIFFER("đất", "dất");
	DIFFER("cân", "căn");
	CHECK(same_words("cân đối", "căn đối", true));
	CHECK(same_words("Đắk Lắk", "dak lak", true));
}

static void
words_write_out_abbreviations(void)
{
	SAME("UBND xã", "Ủy ban nhân dân xã");
	SAME("Ubnd, HĐND", "ủy ban nhân dân hội đồng nhân dân");
	SAME("Sở KH&CN", "Sở Khoa học và Công nghệ");
	SAME("335/2025/NĐ-CP", "335 2025 nghị định chính phủ");
	SAME("TP. Tuy Hòa", "thành phố Tuy Hoà");
	CHECK(count("UBND") == 4);
}

static void
words_read_numbers(void)
{
	SAME("quý II", "Quý 2");
	SAME("quí iv", "quý 4");
	SAME("tháng 05", "tháng 5");
	SAME("1.000 hồ sơ", "1000 hồ sơ");
	SAME("khóa VI", "khóa 6");
	SAME("Phụ lục XI", "phụ lục 11");
	SAME("0", "00");
	DIFFER("vi phạm", "6 phạm");
	DIFFER("loại vi phạm", "loại 6 phạm");
	DIFFER("xi măng", "11 măng");
	DIFFER("1.5", "15");
	DIFFER("10.2025", "102025");
}

static void
words_leave_the_number_of_an_item(void)
{
	SAME("1.2. Lập kế hoạch", "Lập kế hoạch");
	SAME("1.2 Lập kế hoạch", "Lập kế hoạch");
	SAME("a) Lập kế hoạch", "Lập kế hoạch");
	SAME(" - Lập kế hoạch.", "Lập kế hoạch");
	SAME("IV. Lập kế hoạch", "lập  kế\thoạch");
	DIFFER("12 hồ sơ", "hồ sơ");
	DIFFER("6 tháng", "tháng");
	DIFFER("1.000 hồ sơ", "hồ sơ");
}

static void
words_stand_odd_text(void)
{
	char *many = mem_get(mem, 2 * SIMILAR_WORDS + 101);

	memset(many, ' ', 2 * SIMILAR_WORDS + 100);
	for (size_t i = 0; i < 2 * SIMILAR_WORDS + 100; i += 2)
		many[i] = 'b';
	CHECK(count(many) == SIMILAR_WORDS);
	CHECK(count("") == 0);
	CHECK(count(" . – “” ; ") == 0);
	CHECK(count("kế\xff\xfe hoạch") == 2);
	CHECK(count("\xe1\xba") == 0);
	SAME("“Kế hoạch” – năm", "kế hoạch năm");
	DIFFER("administration", "administratiom");
	SAME("ADMINISTRATION", "administration");
	DIFFER("Москва", "Минск");
	CHECK(count("Москва") == 1);
}

static uint64_t
plain_of(const char *word)
{
	struct similar_word w[SIMILAR_WORDS];

	return similar_words(letters, word, strlen(word), w) == 1 ? w[0].plain : 0;
}

static void
words_know_slips(void)
{
	CHECK(similar_word_near(plain_of("quyet"), plain_of("quyt")));
	CHECK(similar_word_near(plain_of("quyet"), plain_of("quyte")));
	CHECK(similar_word_near(plain_of("dinh"), plain_of("dinhh")));
	CHECK(similar_word_near(plain_of("dinh"), plain_of("dinz")));
	CHECK(!similar_word_near(plain_of("dinh"), plain_of("tinz")));
	CHECK(!similar_word_near(plain_of("thu"), plain_of("chi")));
	CHECK(!similar_word_near(plain_of("ab"), plain_of("abcd")));
}

/* --- collections ----------------------------------------------------------------- */

static struct similar *
collect(const char *const *text, size_t n)
{
	size_t bytes = 0;
	struct similar *s;

	for (size_t i = 0; i < n; i++)
		bytes += strlen(text[i]);
	s = similar_new(mem, letters, contrasts, weights, n, bytes);
	for (size_t i = 0; i < n; i++)
		similar_add(s, text[i], strlen(text[i]));
	similar_end(s);
	similar_index(s);
	return s;
}

struct one { int pairs, alike; enum similar_verdict verdict; };

static void
keep_one(void *arg, const struct similar_pair *pair)
{
	struct one *one = arg;

	one->pairs++;
	one->alike = pair->alike;
	one->verdict = pair->verdict;
}

/* The verdict on two texts in either order; -1: they are one unit, -2: the orders disagree. */
static int
judge(const char *a, const char *b)
{
	const char *there[] = { a, b }, *back[] = { b, a };
	struct one one = { 0 }, two = { 0 };
	struct similar *s = collect(there, 2);

	if (similar_units(s) == 1)
		return -1;
	similar_pairs(s, 1, keep_one, &one);
	similar_pairs(collect(back, 2), 1, keep_one, &two);
	return one.pairs != 1 || two.pairs != 1 || one.verdict != two.verdict || one.alike != two.alike ? -2 :
	    (int)one.verdict;
}

static void
verdicts(void)
{
	const char *base = "Thẩm định hồ sơ cấp phép xây dựng cấp tỉnh";

	CHECK(judge(base, "THẨM ĐỊNH HỒ SƠ CẤP PHÉP XÂY DỰNG, CẤP TỈNH.") == -1);
	CHECK(judge(base, "tham dinh ho so cap phep xay dung cap tinh") == SIMILAR_SAME);
	CHECK(judge(base, "cấp tỉnh: thẩm định hồ sơ cấp phép xây dựng") == SIMILAR_SAME);
	CHECK(judge(base, "Thẩm định hồ sơ cấp phép xây dựg cấp tỉnh") == SIMILAR_SAME);
	CHECK(judge(base, "Thẩm định hồ sơ cấp phép xây dựng cấp xã") == SIMILAR_DIFFERENT);
	CHECK(judge(base, "Phê duyệt hồ sơ cấp phép xây dựng cấp tỉnh") == SIMILAR_DIFFERENT);
	CHECK(judge(base, "Thẩm tra hồ sơ cấp phép xây dựng cấp tỉnh") == SIMILAR_SAME);	/* one value */
	CHECK(judge(base, "Thẩm định hồ sơ cấp phép xây dựng") == SIMILAR_POSSIBLE);
	CHECK(judge("Báo cáo quý II", "Báo cáo quý III") == SIMILAR_DIFFERENT);
	CHECK(judge("Báo cáo công tác quý II", "Báo cáo công tác quý") == SIMILAR_POSSIBLE);
	CHECK(judge("Trồng rừng phòng hộ", "Trồng rừng phòng hộ kịp thời") == SIMILAR_SAME);
	CHECK(judge("Trồng cây bên đường làng", "Trồng cây bên đường phố") == SIMILAR_DIFFERENT);
	CHECK(judge("Bán đấu giá tài sản", "Bàn đấu giá tài sản") == SIMILAR_POSSIBLE);
	CHECK(judge("Bản đấu giá tài sản", "Ban đấu giá tài sản") == SIMILAR_SAME);	/* marks left out */
	CHECK(judge("phía đông năm", "phía nam năm") == SIMILAR_DIFFERENT);	/* nam comes twice */
	CHECK(judge("Chăm sóc trẻ em", "Chăm sóc trẻ em và") == SIMILAR_SAME);
}

/* Texts that have much in common, the same in every run. */
#define TEXTS	500
static const char *
made(uint32_t *state)
{
	static const char *const word[] = { "lập", "kế hoạch", "thẩm định", "hồ sơ", "đất đai", "nhà ở", "xã", "tỉnh",
		"báo cáo", "năm", "quý", "II", "2026", "tổng hợp", "rừng", "biển", "trường học", "và", "của", "thu",
		"chi", "ngân sách", "dự toán", "kiểm tra", "an toàn", "thực phẩm", "chợ", "đường", "cầu", "Đất", "ở", "o" };
	const size_t words = sizeof(word) / sizeof(*word);
	char *text = mem_get(mem, 400);
	size_t n;

	*state = *state * 1664525 + 1013904223;
	n = 2 + (*state >> 16) % 9;
	for (size_t i = 0; i < n; i++) {
		*state = *state * 1664525 + 1013904223;
		strcat(text, i == 0 ? "" : " ");
		/* the first words are rarer */
		strcat(text, word[(*state >> 24) % words * ((*state >> 12) % 16) / 16 % words]);
	}
	return text;
}

/* A set of words, found without the product: words by number of occurrence. */
struct bag { uint64_t word[64]; size_t n; };

static struct bag
bag_of(const char *text)
{
	struct similar_word w[SIMILAR_WORDS];
	struct bag b = { .n = similar_words(letters, text, strlen(text), w) };

	for (size_t i = 0; i < b.n; i++) {
		uint64_t time = 1;

		for (size_t k = 0; k < i; k++)
			time += w[k].plain == w[i].plain;
		b.word[i] = similar_time(w[i].plain, time);
	}
	return b;
}

static bool
has(const struct bag *b, uint64_t word)
{
	for (size_t i = 0; i < b->n; i++)
		if (b->word[i] == word)
			return true;
	return false;
}

static bool
bags_equal(const struct bag *a, const struct bag *b)
{
	size_t both = 0;

	for (size_t i = 0; i < a->n; i++)
		both += has(b, a->word[i]);
	return both == a->n && a->n == b->n;
}

struct scan {
	struct bag	 bag[TEXTS], set[TEXTS];
	size_t		 n, sets, words;
	uint64_t	 word[1000];	/* weighed already */
	uint32_t	 weight[1000];
};

static void
scan(struct scan *c, const char *const *text, size_t n)
{
	c->n = n;
	c->sets = c->words = 0;
	for (size_t i = 0; i < n; i++) {
		size_t k = 0;

		c->bag[i] = bag_of(text[i]);
		while (k < c->sets && !bags_equal(&c->set[k], &c->bag[i]))
			k++;
		if (k == c->sets)
			c->set[c->sets++] = c->bag[i];
	}
}

static uint32_t
weight(struct scan *c, uint64_t word)
{
	uint32_t df = 0;

	for (size_t i = 0; i < c->words; i++)
		if (c->word[i] == word)
			return c->weight[i];
	for (size_t i = 0; i < c->sets; i++)
		df += has(&c->set[i], word);
	c->word[c->words] = word;
	return c->weight[c->words++] = similar_weigh(c->sets, df == 0 ? 1 : df);
}

static int
alike(struct scan *c, const struct bag *a, const struct bag *b)
{
	uint32_t wa = 0, wb = 0, both = 0;

	for (size_t i = 0; i < a->n; i++) {
		const uint32_t w = weight(c, a->word[i]);

		wa += w;
		both += has(b, a->word[i]) ? w : 0;
	}
	for (size_t i = 0; i < b->n; i++)
		wb += weight(c, b->word[i]);
	return similar_alike(wa, wb, both);
}

static int found[TEXTS][TEXTS], judged[TEXTS][TEXTS], twice;

static void
mark(void *arg, const struct similar_pair *pair)
{
	const struct similar *s = arg;
	size_t n, m;
	const uint32_t *a = similar_rows(s, pair->a, &n), *b = similar_rows(s, pair->b, &m);

	for (size_t i = 0; i < n; i++)
		for (size_t k = 0; k < m; k++) {
			const uint32_t x = a[i] < b[k] ? a[i] : b[k], y = a[i] < b[k] ? b[k] : a[i];

			twice += found[x][y] != 0;
			found[x][y] = pair->alike;
			judged[x][y] = (int)pair->verdict + 1;
		}
}

static const char *text[TEXTS];

static void
make_texts(void)
{
	uint32_t state = 7;

	for (size_t i = 0; i < TEXTS; i++)
		text[i] = made(&state);
}

static void
pairs_are_those_of_a_full_scan(void)
{
	static const int threshold[] = { 1, 300, 500, 650, 750, 900, 1000 };
	static struct scan c;
	struct similar *s = collect(text, TEXTS);
	int wrong = 0, pairs = 0;

	make_texts();
	scan(&c, text, TEXTS);
	for (size_t t = 0; t < sizeof(threshold) / sizeof(*threshold); t++) {
		memset(found, 0, sizeof(found));
		twice = 0;
		similar_pairs(s, threshold[t], mark, s);
		CHECK(twice == 0);
		for (size_t i = 0; i < TEXTS; i++)
			for (size_t k = i + 1; k < TEXTS; k++) {
				const int j = similar_unit_of(s, (uint32_t)i) == similar_unit_of(s, (uint32_t)k) ? 0 :
				    t == 0 || found[i][k] != 0 ? alike(&c, &c.bag[i], &c.bag[k]) : -1;

				if (j == -1)	/* not found: it must be below, which the first threshold knows */
					wrong += judged[i][k] >= threshold[t];
				else if (j >= threshold[t])
					wrong += found[i][k] != j, pairs++;
				else
					wrong += found[i][k] != 0;
				if (t == 0)
					judged[i][k] = j;
			}
	}
	CHECK(wrong == 0);
	CHECK(pairs > 20000);
}

static void
order_makes_no_difference(void)
{
	const char *back[TEXTS];
	static int before[TEXTS][TEXTS], verdict[TEXTS][TEXTS];
	struct similar *s = collect(text, TEXTS);
	int wrong = 0;

	memset(found, 0, sizeof(found));
	similar_pairs(s, 400, mark, s);
	memcpy(before, found, sizeof(found));
	memcpy(verdict, judged, sizeof(judged));
	for (size_t i = 0; i < TEXTS; i++)
		back[i] = text[TEXTS - 1 - i];
	memset(found, 0, sizeof(found));
	s = collect(back, TEXTS);
	similar_pairs(s, 400, mark, s);
	for (size_t i = 0; i < TEXTS; i++)
		for (size_t k = i + 1; k < TEXTS; k++)
			wrong += before[i][k] != found[TEXTS - 1 - k][TEXTS - 1 - i] ||
			    (before[i][k] != 0 && verdict[i][k] != judged[TEXTS - 1 - k][TEXTS - 1 - i]);
	CHECK(wrong == 0);
}

static void
copies_change_nothing(void)
{
	const char *again[TEXTS];
	static int before[TEXTS][TEXTS];
	struct similar *s = collect(text, TEXTS / 2);
	int wrong = 0;

	memset(found, 0, sizeof(found));
	similar_pairs(s, 400, mark, s);
	memcpy(before, found, sizeof(found));
	for (size_t i = 0; i < TEXTS; i++)
		again[i] = text[i % (TEXTS / 2)];
	memset(found, 0, sizeof(found));
	s = collect(again, TEXTS);
	CHECK(similar_units(s) == similar_units(collect(text, TEXTS / 2)));
	similar_pairs(s, 400, mark, s);
	for (size_t i = 0; i < TEXTS / 2; i++)
		for (size_t k = i + 1; k < TEXTS / 2; k++)
			wrong += before[i][k] != found[i][k];
	CHECK(wrong == 0);
}

/* The best ten of a look-up: as good as the best of a scan, none left out that is better. */
static void
look_ups_are_those_of_a_full_scan(void)
{
	static struct scan c;
	struct similar *s = collect(text, TEXTS);
	struct similar_finder *finder = similar_finder_new(mem, s);
	uint32_t state = 99;
	int wrong = 0, answers = 0;

	scan(&c, text, TEXTS);
	for (int q = 0; q < 60; q++) {
		const char *asked = q % 3 == 0 ? text[7 * q] : q % 3 == 1 ? made(&state) :
		    mem_print(mem, "%s lạlùng", made(&state));
		const struct bag bag = bag_of(asked);
		struct similar_found got[10];
		const size_t n = similar_find(finder, asked, strlen(asked), 500, got, 10);
		int best[TEXTS], m = 0;

		for (uint32_t u = 0; u < similar_units(s); u++) {
			size_t rows;
			const int j = alike(&c, &bag, &c.bag[similar_rows(s, u, &rows)[0]]);
			int at = m;

			if (j < 500)
				continue;
			for (; at > 0 && best[at - 1] < j; at--)
				best[at] = best[at - 1];
			best[at] = j;
			m++;
		}
		wrong += n != (size_t)(m < 10 ? m : 10);
		for (size_t i = 0; i < n; i++) {
			size_t rows;

			wrong += got[i].alike != best[i] ||
			    got[i].alike != alike(&c, &bag, &c.bag[similar_rows(s, got[i].unit, &rows)[0]]);
			for (size_t k = 0; k < i; k++)
				wrong += got[i].unit == got[k].unit;
		}
		answers += (int)n;
	}
	CHECK(wrong == 0);
	CHECK(answers > 100);
}

/* The best of two parts under common weights are those of the whole, and an image answers as it does. */
static void
parts_answer_as_the_whole(void)
{
	struct similar *all = collect(text, TEXTS), *whole, *part[2], *image;
	const char *each[TEXTS];
	const size_t units = similar_units(all);
	struct similar_weights kept, read;
	struct similar_image_row id[TEXTS];
	const struct similar_image_row *of;
	uint32_t state = 5;
	size_t n;
	void *bytes;
	int wrong = 0;

	for (uint32_t u = 0; u < units; u++)
		each[u] = text[similar_rows(all, u, &n)[0]];
	whole = collect(each, units);
	similar_weights(mem, whole, &kept);
	bytes = similar_weights_write(mem, &kept, &n);
	CHECK(similar_weights_read(mem, bytes, n - 1, &read) == 0);
	CHECK(similar_weights_read(mem, bytes, n, &read) == 1 && read.n == kept.n && read.sets == kept.sets);
	weights = &read;
	part[0] = collect(each, units / 3);
	part[1] = collect(each + units / 3, units - units / 3);
	weights = NULL;
	for (int i = 0; i < TEXTS; i++)
		id[i] = (struct similar_image_row){ 1000 + i, i };
	bytes = similar_image_write(mem, whole, id, &n);
	image = similar_image_read(mem, letters, &read, bytes, n, &of);
	CHECK(image != NULL && of[7].id == 1007 && of[7].changed == 7);
	for (int q = 0; q < 40; q++) {
		const char *asked = q % 2 == 0 ? text[9 * q] : made(&state);
		struct similar_found got[10], some[2][10];
		const size_t all_n = similar_find(similar_finder_new(mem, whole), asked, strlen(asked), 500, got, 10);
		size_t m[2], at[2] = { 0 };

		for (int i = 0; i < 2; i++)
			m[i] = similar_find(similar_finder_new(mem, part[i]), asked, strlen(asked), 500, some[i], 10);
		for (size_t i = 0; i < all_n; i++) {
			const int left = at[0] < m[0] ? some[0][at[0]].alike : 0, right = at[1] < m[1] ? some[1][at[1]].alike : 0;

			wrong += got[i].alike != (left > right ? left : right);
			at[left > right ? 0 : 1]++;
		}
		wrong += similar_find(similar_finder_new(mem, image), asked, strlen(asked), 500, some[0], 10) != all_n ||
		    memcmp(some[0], got, all_n * sizeof(*got)) != 0;
	}
	CHECK(wrong == 0);
}

/* What is found piece by piece is what is found at once, and of two parts with rows that are gone as of one without. */
static void
pieces_answer_as_the_whole(void)
{
	static bool gone[2][TEXTS];
	struct similar *all = collect(text, TEXTS), *part[2];
	struct similar_finder *finder[2], *whole;
	const char *kept[TEXTS];
	struct similar_weights w;
	size_t n = 0, answers = 0;
	int wrong = 0;

	similar_weights(mem, all, &w);
	weights = &w;
	for (size_t i = 0; i < TEXTS; i++) {	/* each is gone in one part, a few in both */
		gone[i % 2][i] = true;
		gone[1 - i % 2][i] = i % 7 == 0;
		if (i % 7 != 0)
			kept[n++] = text[i];
	}
	whole = similar_finder_new(mem, collect(kept, n));
	for (int i = 0; i < 2; i++) {
		part[i] = collect(text, TEXTS);
		finder[i] = similar_finder_new(mem, part[i]);
		similar_finder_without(finder[i], gone[i]);
	}
	weights = NULL;
	for (size_t q = 0; q < TEXTS; q += 5) {
		const size_t length = strlen(text[q]);
		struct similar_found got[SIMILAR_MOST], some[2 * SIMILAR_MOST], behind = { 0 };
		const size_t have = similar_find(whole, text[q], length, 300, got, SIMILAR_MOST);

		for (size_t at = 0; at < have;) {
			size_t more = 0;

			for (int i = 0; i < 2; i++)
				more += similar_find_behind(finder[i], text[q], length, 300, behind.alike > 0 ? &behind : NULL,
				    some + more, 4);
			qsort(some, more, sizeof(*some), similar_found_compare);
			wrong += more == 0;
			for (size_t i = 0, k = 0; k < 4 && i < more && at < have; i++) {
				if (i > 0 && similar_found_compare(&some[i - 1], &some[i]) == 0)
					continue;
				wrong += similar_found_compare(&some[i], &got[at++]) != 0;
				behind = some[i];
				k++;
			}
			if (more == 0)
				break;
		}
		answers += have;
	}
	CHECK(wrong == 0);
	CHECK(answers > 300);
}

static const char *
marked(const char *there, const char *typed)
{
	struct similar_mark *list;
	char *out = mem_get(mem, 2 * strlen(there) + 100);
	size_t n;

	similar_marks(mem, letters, there, typed, &list, &n);
	for (size_t i = 0; i < n; i++) {
		strcat(out, list[i].differs ? "[" : "");
		strcat(out, list[i].text);
		strcat(out, list[i].differs ? "]" : "");
	}
	return out;
}

static void
what_differs_is_marked(void)
{
	CHECK_TEXT(marked("Lập kế hoạch năm 2026", "kế hoạch"), "[Lập ]kế hoạch [năm 2026]");
	CHECK_TEXT(marked("Lập kế hoạch", "lap ke hoach"), "Lập kế hoạch");
	CHECK_TEXT(marked("giai đoạn", "hòa giải"), "[giai đoạn]");
	CHECK_TEXT(marked("UBND, xã.", "Ủy ban nhân dân xã"), "UBND, xã.");
	CHECK_TEXT(marked("", "x"), "");
	CHECK_TEXT(marked("  –  ", "x"), "  –  ");
}

static enum similar_verdict
judge_texts(const char *a, const char *b)
{
	const struct similar_view x = similar_view_text(mem, letters, contrasts, a), y = similar_view_text(mem, letters, contrasts, b);

	return similar_judge(contrasts, &x, &y);
}

/* Without a collection the verdicts are those that it gives. */
static void
verdicts_need_no_collection(void)
{
	struct similar *s = collect(text, TEXTS);
	int wrong = 0;

	memset(judged, 0, sizeof(judged));
	similar_pairs(s, 500, mark, s);
	for (size_t i = 0; i < TEXTS; i += 3)
		for (size_t k = i + 1; k < TEXTS; k++)
			wrong += judged[i][k] != 0 && judged[i][k] != (int)judge_texts(text[i], text[k]) + 1;
	CHECK(wrong == 0);
	CHECK(judge_texts("Kiểm tra cấp xã", "Kiểm tra cấp tỉnh") == SIMILAR_DIFFERENT);
	CHECK(judge_texts("UBND xã", "Ủy ban nhân dân xã") == SIMILAR_SAME);
}

static void
broken_images_are_refused(void)
{
	static const char *const list[] = { "Kế hoạch năm", "Báo cáo quý" };
	const struct similar_image_row id[2] = { { 5, 1 }, { 6, 2 } }, *of;
	size_t n;
	char *bytes = similar_image_write(mem, collect(list, 2), id, &n), *copy = mem_get(mem, n);
	struct similar_weights none = { 2, 0, NULL };
	int taken = 0;

	CHECK(similar_image_read(mem, letters, &none, bytes, n, &of) != NULL && of[1].id == 6);
	CHECK(similar_image_read(mem, letters, &none, bytes, n - 1, &of) == NULL);
	CHECK(similar_image_read(mem, letters, &none, bytes, 0, &of) == NULL);
	for (size_t i = 0; i < 8 * (9 + 12); i++) {		/* of the head every bit */
		memcpy(copy, bytes, n);
		copy[i] ^= 1;
		taken += similar_image_read(mem, letters, &none, copy, n, &of) != NULL;
	}
	CHECK(taken == 0);
	for (size_t i = 8 * (9 + 12); i < n; i++)		/* and behind it: whatever is taken can be asked */
		for (int bit = 0; bit < 8; bit += 7) {
			struct similar_found got[3];
			struct similar *s;

			memcpy(copy, bytes, n);
			copy[i] ^= (char)(1 << bit);
			s = similar_image_read(mem, letters, &none, copy, n, &of);
			if (s == NULL)
				continue;
			taken++;
			similar_find(similar_finder_new(mem, s), list[0], strlen(list[0]), 1, got, 3);
		}
	CHECK(taken > 0);
}

static void
weights_are_16_ln(void)
{
	int wrong = 0;

	for (uint32_t n = 1; n < 1000000; n = n * 3 / 2 + 1)
		for (uint32_t df = 1; df <= n; df = df * 5 / 4 + 1) {
			const double w = 16 * fmin(fmax(log((double)n / df), 1), 6);

			wrong += fabs(similar_weigh(n, df) - floor(w)) > (w - floor(w) < 0.01 || w - floor(w) > 0.99);
		}
	CHECK(wrong == 0);
	CHECK(similar_weigh(1, 1) == 16);
	CHECK(similar_weigh(1000000, 1) == 96);
}

/* More words than the tables have room for at first. */
static void
many_words_are_told_apart(void)
{
	static const char *list[20000];
	struct similar_found got[2];
	struct one one = { 0 };
	struct similar *s;
	int wrong = 0;

	for (int i = 0; i < 20000; i++)
		list[i] = mem_print(mem, "việc số%d của ngành%d", i / 2, i);
	s = collect(list, 20000);
	CHECK(similar_units(s) == 20000);
	for (int i = 0; i < 20000; i += 97)
		wrong += similar_find(similar_finder_new(mem, s), list[i], strlen(list[i]), 900, got, 2) != 1 ||
		    similar_rows(s, got[0].unit, &(size_t){ 0 })[0] != (uint32_t)i;
	CHECK(wrong == 0);
	CHECK(similar_pairs(s, 400, keep_one, &one) == 10000);
}

static void
empty_texts_are_alike_to_none(void)
{
	static const char *const list[] = { "", "...", "Kế hoạch", "" };
	struct similar *s = collect(list, 4), *none = collect(list, 0);
	struct one one = { 0 };
	struct similar_found got[3];

	CHECK(similar_units(s) == 2);
	CHECK(similar_pairs(s, 1, keep_one, &one) == 0);
	CHECK(similar_find(similar_finder_new(mem, s), "", 0, 1, got, 3) == 0);
	CHECK(similar_find(similar_finder_new(mem, s), "ke hoach", 8, 1, got, 3) == 1 && got[0].alike == 1000);
	CHECK(similar_pairs(none, 1, keep_one, &one) == 0);
	CHECK(similar_find(similar_finder_new(mem, none), "ke hoach", 8, 1, got, 3) == 0);
}

/* A lexicon of one's own takes the place of the one that comes with the program. */
static void
lexicon_is_given(void)
{
	static const struct similar_contrast own[] = {
		{ "", "cá nhân" }, { "con vật", "cá, cá biển | trâu , bò" }, { "", "" }, { "màu", "xanh" },
	};
	struct similar_contrasts *before = contrasts;

	contrasts = similar_contrasts_new(mem, letters, own, 4);
	CHECK(judge("Nuôi cá ao làng", "Nuôi cá biển ao làng") == SIMILAR_SAME);
	CHECK(judge("Nuôi cá ao làng", "Nuôi ao làng") == SIMILAR_POSSIBLE);
	CHECK(judge("Nuôi trâu ao làng", "Nuôi bò ao làng") == SIMILAR_SAME);
	CHECK(judge("Nuôi trâu ao làng", "Nuôi cá ao làng") == SIMILAR_DIFFERENT);
	CHECK(judge("Thuế cá nhân", "Thuế nhân") == SIMILAR_SAME);
	CHECK(judge("Thẩm định rừng", "Thẩm định rừng xanh") == SIMILAR_POSSIBLE);
	contrasts = before;
}

/* Words that only their accents part are other words where the lexicon says so. */
static void
lexicon_parts_by_accents(void)
{
	static const struct similar_contrast own[] = { { "việc", "hội thảo | hội thao" } };
	struct similar_contrasts *before = contrasts;

	CHECK(judge("Tổ chức hội thảo toàn tỉnh", "Tổ chức hội thao toàn tỉnh") == SIMILAR_SAME);
	contrasts = similar_contrasts_new(mem, letters, own, 1);
	CHECK(judge("Tổ chức hội thảo toàn tỉnh", "Tổ chức hội thao toàn tỉnh") == SIMILAR_DIFFERENT);
	CHECK(judge("Tổ chức hội thảo toàn tỉnh", "Tổ chức hôi thảo toàn tỉnh") == SIMILAR_SAME);
	CHECK(judge("Tổ chức hội thảo toàn tỉnh", "To chuc hoi thao toan tinh") == SIMILAR_SAME);
	contrasts = before;
}

static enum similar_why
why_of(const char *a, const char *b)
{
	const struct similar_view x = similar_view_text(mem, letters, contrasts, a), y = similar_view_text(mem, letters, contrasts, b);
	enum similar_why why;

	similar_judge_why(contrasts, &x, &y, &why);
	return why;
}

static void
verdicts_say_why(void)
{
	CHECK(why_of("Kế hoạch năm", "KẾ HOẠCH, năm.") == SIMILAR_EQUAL_WORDS);
	CHECK(why_of("Quản lý rừng", "Quản lý rừng ven biển") == SIMILAR_LITTLE_MORE);
	CHECK(why_of("Kiểm tra cấp xã", "Kiểm tra cấp tỉnh") == SIMILAR_OPPOSED);
	CHECK(why_of("Quản lý ma", "Quản lý mà") == SIMILAR_EQUAL_WORDS);
	CHECK(why_of("Quản lý mả", "Quản lý mà") == SIMILAR_ACCENTS);
	CHECK(why_of("Quản lý rừng", "Quản lý biển") == SIMILAR_REPLACED);
	CHECK(why_of("Kế hoạch rừng", "Kế hoạch rừng cấp xã") == SIMILAR_NAMES_MORE);
	CHECK(why_of("Quản lý kho bãi", "Quản lý khu bãi") == SIMILAR_SLIP);
	CHECK(why_of("Quản lý rừng", "Quản lý rừng 2026") == SIMILAR_NUMBERS);
	CHECK(why_of("Quản lý rừng", "Quản lý rừng ven biển phía đông") == SIMILAR_MORE);
	CHECK_TEXT(similar_why_name[SIMILAR_MORE], "more");
}

/* What lies in a file is the same under every lexicon, and so are look-ups. */
static void
images_know_no_lexicon(void)
{
	static const struct similar_contrast own[] = { { "mùa", "xuân | hạ, hè" }, { "", "kế hoạch" } };
	static const struct similar_image_row row[TEXTS] = { { 0, 0 } };
	struct similar_contrasts *before = contrasts;
	struct similar *s = collect(text, TEXTS);
	const void *a, *b;
	size_t n, m;

	similar_index(s);
	a = similar_image_write(mem, s, row, &n);
	contrasts = similar_contrasts_new(mem, letters, own, 2);
	s = collect(text, TEXTS);
	similar_index(s);
	b = similar_image_write(mem, s, row, &m);
	CHECK(n == m && memcmp(a, b, n) == 0);
	contrasts = before;
}

int
main(void)
{
	mem = mem_new((size_t)1 << 30);
	letters = similar_letters_new(mem);
	contrasts = similar_contrasts_new(mem, letters, similar_contrast_default, similar_contrast_defaults);
	make_texts();
	TEST(words_have_one_form);
	TEST(words_write_out_abbreviations);
	TEST(words_read_numbers);
	TEST(words_leave_the_number_of_an_item);
	TEST(words_stand_odd_text);
	TEST(words_know_slips);
	TEST(verdicts);
	TEST(lexicon_is_given);
	TEST(lexicon_parts_by_accents);
	TEST(verdicts_say_why);
	TEST(images_know_no_lexicon);
	TEST(weights_are_16_ln);
	TEST(pairs_are_those_of_a_full_scan);
	TEST(order_makes_no_difference);
	TEST(copies_change_nothing);
	TEST(look_ups_are_those_of_a_full_scan);
	TEST(parts_answer_as_the_whole);
	TEST(pieces_answer_as_the_whole);
	TEST(what_differs_is_marked);
	TEST(verdicts_need_no_collection);
	TEST(broken_images_are_refused);
	TEST(many_words_are_told_apart);
	TEST(empty_texts_are_alike_to_none);
	mem_free(&mem);
	TEST_END();
}
