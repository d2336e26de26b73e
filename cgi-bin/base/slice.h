/* What of a list has a number: neighbours where it stands in the order of these numbers; one of any order. */
#ifndef BASE_SLICE_H
#define BASE_SLICE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* n 0: none has it; then first is where it would stand. */
struct slice {
	size_t	 first, n;
};
/* Of n elements of a type whose member is an int64_t: SLICE_OF(struct delivery, work.person, list, n, person). */
#define SLICE_OF(type, member, list, n, number) slice_of((list), (n), sizeof(type), offsetof(type, member), (number))
struct slice	slice_of(const void *list, size_t n, size_t size, size_t at, int64_t number);
/* Is a number among some, in whatever order? */
bool		number_among(const int64_t *list, size_t n, int64_t number);

#endif
