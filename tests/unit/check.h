/*
 * The smallest test kit: CHECK prints one line for each failure; each TEST prints
 * one line `ok name` or `not ok name`, which tests/run counts. A program whose
 * tests checked nothing fails.
 */
#ifndef TESTS_CHECK_H
#define TESTS_CHECK_H

#include <stdio.h>
#include <string.h>

static int check_failed, check_bad, check_count;

#define CHECK(condition) do { \
	check_count++; \
	if (!(condition)) { \
		check_bad = 1; \
		printf("# %s:%d: %s\n", __FILE__, __LINE__, #condition); \
	} \
} while (0)

#define CHECK_TEXT(got, want) do { \
	const char *got_ = (got), *want_ = (want); \
	check_count++; \
	if (got_ == NULL || want_ == NULL ? got_ != want_ : strcmp(got_, want_) != 0) { \
		check_bad = 1; \
		printf("# %s:%d: \"%s\" is not \"%s\"\n", __FILE__, __LINE__, \
		    got_ ? got_ : "(null)", want_ ? want_ : "(null)"); \
	} \
} while (0)

/* Runs void fn(void) as one named test. */
#define TEST(fn) do { \
	int before_ = check_count; \
	check_bad = 0; \
	fn(); \
	if (check_count == before_) { check_bad = 1; printf("# %s checked nothing\n", #fn); } \
	printf("%s %s\n", check_bad ? "not ok" : "ok", #fn); \
	check_failed += check_bad; \
} while (0)

#define TEST_END() return check_failed != 0

#endif
