/* Neighbours with a number in common, against a walk over the whole list. */
#include "check.h"

#include "base/slice.h"

struct item {
	char	 before[3];
	int64_t	 number;
	int	 behind;
};

static void
every_number_of_every_list(void)
{
	struct item list[7];

	for (unsigned shape = 0; shape < 1u << 14; shape++) {
		size_t n = shape % 8;
		int64_t number = -1;

		for (size_t i = 0; i < n; i++) {	/* ascending by 0, 1, 2 */
			number += (shape >> (3 + i)) % 3;
			list[i] = (struct item){ .number = number };
		}
		for (int64_t wanted = -2; wanted <= number + 1; wanted++) {
			const struct slice s = SLICE_OF(struct item, number, list, n, wanted);
			size_t first = 0, equal = 0;

			while (first < n && list[first].number < wanted)
				first++;
			while (first + equal < n && list[first + equal].number == wanted)
				equal++;
			CHECK(s.first == first && s.n == equal);
		}
	}
}

static void
nothing_at_all(void)
{
	CHECK(SLICE_OF(struct item, number, (struct item *)NULL, 0, 1).n == 0);
}

static void
among_in_any_order(void)
{
	const int64_t list[] = { 7, -3, 7, 0 };

	CHECK(number_among(list, 4, 7) && number_among(list, 4, -3) && number_among(list, 4, 0));
	CHECK(!number_among(list, 4, 1) && !number_among(list, 3, 0) && !number_among(NULL, 0, 0));
}

int
main(void)
{
	TEST(every_number_of_every_list);
	TEST(nothing_at_all);
	TEST(among_in_any_order);
	TEST_END();
}
