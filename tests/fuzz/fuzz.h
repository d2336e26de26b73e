/*
 * The frame of a fuzz target: it gives LLVMFuzzerTestOneInput, and this main replays the
 * seeds of the folder that it is given, each of them 300 times with bytes changed, the
 * same changes in every run. A target built with -DFUZZ_ENGINE -fsanitize=fuzzer leaves
 * main to the engine.
 */
#ifndef TESTS_FUZZ_H
#define TESTS_FUZZ_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/mem.h"

#define FUZZ_CHANGES	300
#define FUZZ_SEED_MOST	(1u << 20)

int	LLVMFuzzerTestOneInput(const uint8_t *, size_t);

/* What must hold of every input; unlike assert it also speaks in a release build. */
#define HOLDS(condition) do { \
	if (!(condition)) { \
		fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition); \
		abort(); \
	} \
} while (0)

#ifndef FUZZ_ENGINE
static uint32_t
fuzz_next(uint32_t *state)
{
	*state ^= *state << 13;
	*state ^= *state >> 17;
	*state ^= *state << 5;
	return *state;
}

/* The first byte says what a seed is: it stays. */
static void
fuzz_change(uint8_t *data, size_t n, uint32_t *state)
{
	for (uint32_t times = fuzz_next(state) % 8 + 1; times > 0 && n > 1; times--) {
		size_t at = 1 + fuzz_next(state) % (n - 1);

		switch (fuzz_next(state) % 3) {
		case 0:
			data[at] = (uint8_t)fuzz_next(state);
			break;
		case 1:
			data[at] ^= (uint8_t)(1u << (fuzz_next(state) % 8));
			break;
		default:
			data[at] = data[1 + fuzz_next(state) % (n - 1)];
		}
	}
}

/* Whole, cut short, and with bytes changed; in memory of its own, so that no byte beyond is read. */
static void
fuzz_replay(const char *seed, size_t n, uint32_t *state)
{
	LLVMFuzzerTestOneInput((const uint8_t *)seed, n);
	for (int c = 0; c < FUZZ_CHANGES; c++) {
		size_t kept = c % 4 == 3 ? 1 + fuzz_next(state) % n : n;
		uint8_t *changed = malloc(kept);

		memcpy(changed, seed, kept);
		if (c % 4 != 3)
			fuzz_change(changed, kept, state);
		LLVMFuzzerTestOneInput(changed, kept);
		free(changed);
	}
}

int
main(int argc, char **argv)
{
	struct mem *mem = mem_new(64u << 20);
	uint32_t state = 20260601;
	char **names;
	int seeds = argc == 2 ? file_names(mem, argv[1], "", &names) : -1, replayed = 0;

	for (int i = 0; i < seeds; i++) {
		size_t n;
		char *seed = file_read(mem, mem_print(mem, "%s/%s", argv[1], names[i]),
		    FUZZ_SEED_MOST, &n);

		if (seed == NULL || n == 0 || names[i][0] == '.')
			continue;
		fuzz_replay(seed, n, &state);
		printf("ok seed %s\n", names[i]);
		replayed++;
	}
	mem_free(&mem);
	return replayed > 0 ? 0 : 1;
}
#endif

#endif
