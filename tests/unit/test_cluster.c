/*
 * Stars of works that say the same: who is in them is what the verdict says of each with the middle,
 * asked one by one here, in whatever order the works came.
 */
#include <stdlib.h>

#include "check.h"
#include "rules/cluster.h"
#include "rules/similar_judge.h"

static struct mem *mem;
static struct similar_letters *letters;
static struct similar_contrasts *contrasts;

struct formed {
	struct cluster	*list;
	size_t		 n;
};

static struct formed
form(const struct cluster_work *work, size_t n, const struct cluster_apart *apart, size_t napart)
{
	struct formed formed;
	struct similar *s;
	size_t bytes = 0;

	for (size_t i = 0; i < n; i++)
		bytes += strlen(work[i].text);
	s = similar_new(mem, letters, contrasts, NULL, n, bytes);
	for (size_t i = 0; i < n; i++)
		similar_add(s, work[i].text, strlen(work[i].text));
	similar_end(s);
	cluster_form(mem, s, letters, work, apart, napart, &formed.list, &formed.n);
	return formed;
}

/* One agency a work, numbered from 1. */
static struct cluster_work *
works(const char *const *text, const int64_t *coefficient, size_t n)
{
	struct cluster_work *list = mem_array(mem, n, sizeof(*list));

	for (size_t i = 0; i < n; i++)
		list[i] = (struct cluster_work){ .row = (int64_t)i + 1, .agency = (int64_t)i + 1, .text = text[i],
		    .coefficient = coefficient == NULL ? 10 : coefficient[i] };
	return list;
}

static bool
has(const struct cluster_work *work, const struct cluster_member *list, size_t n, int64_t row)
{
	for (size_t i = 0; i < n; i++)
		if (work[list[i].work].row == row)
			return true;
	return false;
}

static enum similar_verdict
judge(const char *a, const char *b)
{
	const struct similar_view x = similar_view_text(mem, letters, contrasts, a);
	const struct similar_view y = similar_view_text(mem, letters, contrasts, b);

	return similar_judge(contrasts, &x, &y);
}

/* --- stars ---------------------------------------------------------------------- */

static const char *const alike[] = {
	"Xây dựng kế hoạch trồng rừng năm 2026 của phường",
	"Xây dựng kế hoạch trồng rừng năm 2026 của phường",
	"1. xây dựng KH trồng rừng, năm 2026 của phường.",
	"Xây dựng kế hoạch trồng rừng năm 2026 của tỉnh",
	"Chứng thực bản sao từ bản chính",
	"Xây dựng báo cáo nuôi ong lấy mật quý 3",
};

static void
agencies_meet(void)
{
	const struct cluster_work *w = works(alike, NULL, 6);
	const struct formed f = form(w, 6, NULL, 0);

	CHECK(f.n == 1);
	CHECK(f.list[0].n == 3 && f.list[0].agencies == 3);
	CHECK(has(w, f.list[0].member, 3, 1) && has(w, f.list[0].member, 3, 2) && has(w, f.list[0].member, 3, 3));
	CHECK(!has(w, f.list[0].member, 3, 4) && f.list[0].nmaybe == 0);
	CHECK(f.list[0].member[0].work == f.list[0].middle && f.list[0].member[0].alike == SIMILAR_EQUAL);
}

/* A~B and B~C, but A and C are not the same: C is not drawn in by B. */
static void
chains_are_no_stars(void)
{
	static const char *const chain[] = {
		"Tuần tra bảo vệ rừng đầu nguồn ven hồ cùng dân làng",
		"Tuần tra bảo vệ rừng đầu nguồn ven hồ cùng dân làng kịp thời",
		"Tuần tra bảo vệ rừng đầu nguồn ven hồ cùng dân làng kịp thời khẩn trương",
	};
	const struct cluster_work *w = works(chain, NULL, 3);
	const struct formed f = form(w, 3, NULL, 0);

	CHECK(judge(chain[0], chain[1]) == SIMILAR_SAME && judge(chain[1], chain[2]) == SIMILAR_SAME);
	CHECK(judge(chain[0], chain[2]) != SIMILAR_SAME);
	CHECK(f.n >= 1);
	for (size_t i = 0; i < f.n; i++)
		for (size_t k = 1; k < f.list[i].n; k++)
			CHECK(judge(w[f.list[i].middle].text, w[f.list[i].member[k].work].text) == SIMILAR_SAME);
}

static void
doubt_is_told_apart(void)
{
	static const char *const doubt[] = { "Xây dựng kế hoạch trồng rừng phòng hộ ven biển của xã",
		"Xây dựng kế hoạch trồng rừng phòng hộ ven biển" };
	const struct cluster_work *w = works(doubt, NULL, 2);
	const struct formed f = form(w, 2, NULL, 0);

	CHECK(judge(doubt[0], doubt[1]) == SIMILAR_POSSIBLE);
	CHECK(f.n == 1 && f.list[0].n == 1 && f.list[0].nmaybe == 1 && f.list[0].agencies == 1);
}

static void
what_was_parted_stays_parted(void)
{
	const struct cluster_work *w = works(alike, NULL, 6);
	const struct cluster_apart apart = cluster_apart(cluster_key(letters, alike[2]), cluster_key(letters, alike[0]));
	const struct formed f = form(w, 6, &apart, 1);

	/* The key is of the words: the third says the same words as the first, so nothing parts them from themselves. */
	CHECK(cluster_key_compare(&apart.low, &apart.high) == 0);
	CHECK(f.n == 1 && f.list[0].n == 3);
	{
		static const char *const two[] = { "Tuần tra bảo vệ rừng đầu nguồn ven hồ cùng dân làng",
			"Tuần tra bảo vệ rừng đầu nguồn ven hồ cùng dân làng kịp thời" };
		const struct cluster_apart said = cluster_apart(cluster_key(letters, two[1]), cluster_key(letters, two[0]));
		const struct cluster_work *x = works(two, NULL, 2);

		CHECK(form(x, 2, NULL, 0).n == 1);
		CHECK(form(x, 2, &said, 1).n == 0);
	}
}

/* --- the middle ------------------------------------------------------------------- */

static void
most_coefficients_are_proposed(void)
{
	static const char *const same[] = { "Viết tin bài đăng cổng", "Viết tin bài đăng cổng", "Viết tin bài đăng cổng",
		"viết tin bài đăng cổng" };
	static const int64_t coefficient[] = { 100, 20, 30, 20 };
	struct cluster_work *w = works(same, coefficient, 4);
	struct formed f = form(w, 4, NULL, 0);

	CHECK(f.n == 1 && f.list[0].n == 4);
	CHECK(w[f.list[0].middle].coefficient == 20);
	CHECK(f.list[0].least == 20 && f.list[0].most == 100);
	CHECK(cluster_lies_apart(&f.list[0], 50) && !cluster_lies_apart(&f.list[0], 51));
	w[2].settled = true;
	f = form(w, 4, NULL, 0);
	CHECK(w[f.list[0].middle].row == 3);
	w[0].middle = true;
	f = form(w, 4, NULL, 0);
	CHECK(w[f.list[0].middle].row == 1);
}

static void
no_coefficient_lies_nowhere(void)
{
	static const char *const same[] = { "Viết tin bài đăng cổng", "Viết tin bài đăng cổng" };
	static const int64_t coefficient[] = { 0, 20 };
	const struct formed f = form(works(same, coefficient, 2), 2, NULL, 0);

	CHECK(f.n == 1 && f.list[0].least == 20 && f.list[0].most == 20 && !cluster_lies_apart(&f.list[0], 11));
	CHECK(form(NULL, 0, NULL, 0).n == 0);
}

static void
full_accents_stand_in_the_middle(void)
{
	static const char *const same[] = { "Viet tin bai dang cong thong tin", "Viết tin bài đăng cổng thông tin" };
	const struct cluster_work *w = works(same, NULL, 2);
	const struct formed f = form(w, 2, NULL, 0);

	CHECK(f.n == 1 && w[f.list[0].middle].row == 2);
}

/* --- many ------------------------------------------------------------------------- */

#define MANY 600
static uint32_t seed = 5;

static uint32_t
any(uint32_t n)
{
	seed = seed * 1664525u + 1013904223u;
	return (seed >> 8) % n;
}

static const char *
make_text(void)
{
	static const char *const act[] = { "Rà soát", "Thẩm định", "Lập", "Tổng hợp" };
	static const char *const what[] = { "hồ sơ", "kế hoạch", "báo cáo" };
	static const char *const of[] = { "đất rừng", "chợ dân sinh", "tuyến kênh", "cây xanh", "bến bãi", "làng nghề" };
	static const char *const end[] = { "", " kịp thời", " đầy đủ", " của xã", " ven biển", " quý 2" };

	return mem_print(mem, "%s %s %s%s%s", act[any(4)], what[any(3)], of[any(6)], end[any(6)], any(9) == 0 ? " lần 2" : "");
}

static struct cluster_work *
make_many(void)
{
	struct cluster_work *w = mem_array(mem, MANY, sizeof(*w));

	for (size_t i = 0; i < MANY; i++)
		w[i] = (struct cluster_work){ .row = (int64_t)i + 1, .agency = 1 + any(40), .coefficient = 10 + any(5),
		    .text = make_text() };
	return w;
}

static bool
same_cluster(const struct cluster_work *v, const struct cluster *a, const struct cluster_work *w,
    const struct cluster *b)
{
	bool same = a->n == b->n && a->nmaybe == b->nmaybe && a->agencies == b->agencies &&
	    v[a->middle].row == w[b->middle].row && cluster_key_compare(&a->key, &b->key) == 0;

	for (size_t i = 0; same && i < a->n; i++)
		same = v[a->member[i].work].row == w[b->member[i].work].row;
	for (size_t i = 0; same && i < a->nmaybe; i++)
		same = v[a->maybe[i].work].row == w[b->maybe[i].work].row;
	return same;
}

static void
order_makes_no_difference(void)
{
	const struct cluster_work *w = make_many();
	const struct formed before = form(w, MANY, NULL, 0);
	struct cluster_work mixed[MANY];
	size_t differ = 0;

	for (size_t i = 0; i < MANY; i++)
		mixed[i] = w[i];
	for (size_t i = MANY - 1; i > 0; i--) {
		const size_t k = any((uint32_t)i + 1);
		const struct cluster_work one = mixed[i];

		mixed[i] = mixed[k];
		mixed[k] = one;
	}
	const struct formed after = form(mixed, MANY, NULL, 0);

	CHECK(before.n > 20 && before.n == after.n);
	for (size_t i = 0; i < before.n && i < after.n; i++)
		differ += !same_cluster(w, &before.list[i], mixed, &after.list[i]);
	CHECK(differ == 0);
}

/* Each work is a member of one star at most, the same as its middle, and nobody that is free and the same was left. */
static void
stars_are_what_the_verdict_says(void)
{
	const struct cluster_work *w = make_many();
	const struct formed f = form(w, MANY, NULL, 0);
	size_t times[MANY] = { 0 }, wrong = 0, left = 0;

	for (size_t i = 0; i < f.n; i++)
		for (size_t k = 0; k < f.list[i].n; k++) {
			times[f.list[i].member[k].work]++;
			wrong += judge(w[f.list[i].middle].text, w[f.list[i].member[k].work].text) != SIMILAR_SAME;
		}
	CHECK(wrong == 0);
	for (size_t i = 0; i < MANY; i++)
		wrong += times[i] > 1;
	CHECK(wrong == 0);
	for (size_t i = 0; i < MANY; i++)
		for (size_t k = 0; k < i; k++)
			left += times[i] == 0 && times[k] == 0 && strcmp(w[i].text, w[k].text) == 0;
	CHECK(left == 0);
}

/* Works of one shared row are one, whatever they say; those that one agency alone has are none. */
static void
shared_works_are_one(void)
{
	const struct cluster_work w[] = {
		{ .row = 1, .agency = 1, .coefficient = 10 },
		{ .row = 7, .agency = 1, .coefficient = 8, .shared = 3 }, { .row = 5, .agency = 2, .coefficient = 12, .shared = 3 },
		{ .row = 6, .agency = 1, .coefficient = 5, .shared = 4 },
		{ .row = 2, .agency = 1, .coefficient = 10, .shared = 9 }, { .row = 3, .agency = 2, .coefficient = 10, .shared = 9 },
		{ .row = 4, .agency = 3, .shared = 9 },
	};
	struct cluster *list;
	size_t n;

	cluster_share(mem, w, 1, 7, &list, &n);
	CHECK(n == 2);
	CHECK(list[0].shared == 9 && list[0].agencies == 3 && list[0].n == 3 && list[0].middle == 4);
	CHECK(list[0].least == 10 && list[0].most == 10 && !cluster_lies_apart(&list[0], 11));
	CHECK(list[1].shared == 3 && list[1].middle == 1 && list[1].member[1].work == 2 && list[1].nmaybe == 0);
	CHECK(list[1].least == 8 && list[1].most == 12 && cluster_lies_apart(&list[1], 15) && !cluster_lies_apart(&list[1], 16));
	CHECK(cluster_key_compare(&list[0].key, &list[1].key) != 0);
	cluster_share(mem, w, 7, 7, &list, &n);
	CHECK(n == 0);
}

int
main(void)
{
	mem = mem_new((size_t)1 << 30);
	letters = similar_letters_new(mem);
	contrasts = similar_contrasts_new(mem, letters, similar_contrast_default, similar_contrast_defaults);
	TEST(agencies_meet);
	TEST(chains_are_no_stars);
	TEST(doubt_is_told_apart);
	TEST(what_was_parted_stays_parted);
	TEST(most_coefficients_are_proposed);
	TEST(no_coefficient_lies_nowhere);
	TEST(full_accents_stand_in_the_middle);
	TEST(order_makes_no_difference);
	TEST(stars_are_what_the_verdict_says);
	TEST(shared_works_are_one);
	mem_free(&mem);
	TEST_END();
}
