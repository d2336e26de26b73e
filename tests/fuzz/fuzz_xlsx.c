/*
 * Workbooks of strangers: a whole file (z), a sheet (s), shared strings (t), styles
 * (y), packed cells on their way back (c). The first byte of a seed says which.
 * Replays the seeds of the folder that it is given, and each of them 300 times with
 * bytes changed.
 */
#include <dirent.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "flow/import_cells.h"
#include "remote/workbook_inside.h"
#include "rules/import.h"

#define CHANGES		300
#define MOST		(1u << 20)

static const struct catalog_group frame[CATALOG_GROUPS] = {
	{ 1, 100, 1000 }, { 2, 1100, 5000 }, { 3, 5100, 10000 },
};

int	LLVMFuzzerTestOneInput(const uint8_t *, size_t);

/* What was read goes through the rules, as an upload would. */
static void
judge(struct mem *mem, const struct sheet *sheet)
{
	const struct import_context context = { .frame = frame };
	struct import_guess guess;
	struct import_result result;

	import_guess(mem, sheet, &guess);
	guess.map.take = true;
	import_check(mem, sheet, &guess.map, 1, &context, &result);
}

static void
one_part(struct mem *mem, char kind, const char *text, size_t n)
{
	struct reading r = { .mem = mem };
	struct strings_work strings = { 0 };
	struct styles_work styles = { 0 };
	struct sheet sheet = { .name = "" };
	struct sheet_work work = { .sheet = &sheet };

	buf_start(&r.text, mem, CELL_BYTES);
	if (kind == 't')
		part_parse(&r, text, n, &strings_reader, &strings);
	else if (kind == 'y')
		part_parse(&r, text, n, &styles_reader, &styles);
	else if (part_parse(&r, text, n, &sheet_reader, &work) == 1)
		judge(mem, &sheet);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct mem *mem = mem_new(512u << 20);
	struct workbook book;
	struct sheet_row row;
	enum workbook_refusal why;

	if (n > 0 && data[0] == 'z') {
		if (workbook_parse(mem, data + 1, n - 1, &book, &why) == 1)
			for (size_t i = 0; i < book.n; i++)
				judge(mem, &book.sheet[i]);
	} else if (n > 0 && data[0] == 'c')
		cells_read(mem, mem_copy(mem, data + 1, n - 1), &row);
	else if (n > 0)
		one_part(mem, (char)data[0], (const char *)data + 1, n - 1);
	mem_free(&mem);
	return 0;
}

#ifndef FUZZ_ENGINE
/* The same changes in every run. */
static uint32_t
next(uint32_t *state)
{
	*state ^= *state << 13;
	*state ^= *state >> 17;
	*state ^= *state << 5;
	return *state;
}

static void
change(uint8_t *data, size_t n, uint32_t *state)
{
	for (uint32_t times = next(state) % 8 + 1; times > 0 && n > 1; times--) {
		size_t at = 1 + next(state) % (n - 1);

		switch (next(state) % 3) {
		case 0:
			data[at] = (uint8_t)next(state);
			break;
		case 1:
			data[at] ^= (uint8_t)(1u << (next(state) % 8));
			break;
		default:
			data[at] = data[1 + next(state) % (n - 1)];
		}
	}
}

int
main(int argc, char **argv)
{
	struct mem *mem = mem_new(64u << 20);
	uint32_t state = 20260601;
	char **names;
	int seeds = argc == 2 ? file_names(mem, argv[1], "", &names) : -1;

	for (int i = 0; i < seeds; i++) {
		size_t n;
		char *seed = file_read(mem, mem_print(mem, "%s/%s", argv[1], names[i]), MOST, &n);

		if (seed == NULL || n == 0)
			continue;
		LLVMFuzzerTestOneInput((uint8_t *)seed, n);
		for (int c = 0; c < CHANGES; c++) {
			uint8_t *changed = malloc(n);

			memcpy(changed, seed, n);
			change(changed, n, &state);
			LLVMFuzzerTestOneInput(changed, n);
			free(changed);
		}
		printf("ok xlsx %s\n", names[i]);
	}
	mem_free(&mem);
	return seeds > 0 ? 0 : 1;
}
#endif
