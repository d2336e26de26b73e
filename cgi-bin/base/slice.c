#include "base/slice.h"

#include <string.h>

static int64_t
number_at(const void *list, size_t offset)
{
	int64_t number;

	memcpy(&number, (const char *)list + offset, sizeof(number));
	return number;
}

struct slice
slice_of(const void *list, size_t n, size_t size, size_t at, int64_t number)
{
	size_t low = 0, high = n;
	struct slice s;

	while (low < high) {
		const size_t middle = low + (high - low) / 2;

		if (number_at(list, middle * size + at) < number)
			low = middle + 1;
		else
			high = middle;
	}
	s = (struct slice){ .first = low };
	while (low + s.n < n && number_at(list, (low + s.n) * size + at) == number)
		s.n++;
	return s;
}

bool
number_among(const int64_t *list, size_t n, int64_t number)
{
	for (size_t i = 0; i < n; i++)
		if (list[i] == number)
			return true;
	return false;
}
