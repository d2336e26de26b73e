/*
 * Days as typed (t), as programs write them (i), moments of SQL (m). What is taken is a
 * day of the calendar and reads as the same again.
 */
#include "base/day.h"
#include "fuzz.h"

static void
whole(struct mem *mem, struct day d)
{
	struct day again;

	HOLDS(d.month >= 1 && d.month <= 12 && d.day >= 1 && d.day <= 31);
	HOLDS(day_compare(day_of_number(day_number(d)), d) == 0);
	HOLDS(day_iso(day_text(mem, d), &again) == 1 && day_compare(again, d) == 0);
	HOLDS(day_read(day_show(mem, d), &again) == 1 && day_compare(again, d) == 0);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct mem *mem = mem_new(1u << 20);
	const char *text = mem_copy(mem, n == 0 ? data : data + 1, n == 0 || n > 4000 ? 0 : n - 1);
	struct day d;

	if (n > 0 && data[0] == 't' && day_read(text, &d) == 1)
		whole(mem, d);
	if (n > 0 && data[0] == 'i' && day_iso(text, &d) == 1)
		whole(mem, d);
	if (n > 0 && data[0] == 'm')
		moment_show(mem, text);
	mem_free(&mem);
	return 0;
}
