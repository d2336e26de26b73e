/*
 * Numbers as typed: whole ones (i), decimals with the places that the second byte tells
 * (d), JSON (j). What is taken is shown so that it reads as the same again.
 */
#include "base/json.h"
#include "base/number.h"
#include "fuzz.h"

static void
whole(struct mem *mem, const char *text)
{
	int64_t v;

	if (number_int(text, INT64_MIN, INT64_MAX, &v) == 1)
		HOLDS(strcmp(mem_print(mem, "%lld", (long long)v), text) == 0);
}

static void
decimal(struct mem *mem, const char *text, int places)
{
	int64_t v, again;

	if (number_decimal(text, places, &v) != 1)
		return;
	HOLDS(number_decimal(number_show(mem, v, places, 0), places, &again) == 1 && again == v);
	HOLDS(number_decimal(number_show(mem, v, places, 1), places, &again) == 1 && again == v);
	HOLDS(number_decimal(number_plain(mem, v, places), places, &again) == 1 && again == v);
}

/* Canonical: what was written is written the same again. */
static void
json(struct mem *mem, const char *text, size_t n)
{
	struct json *value = json_read(mem, text, n);
	const char *once = value == NULL ? NULL : json_write(mem, value);

	if (once != NULL) {
		value = json_read(mem, once, strlen(once));
		HOLDS(value != NULL && strcmp(json_write(mem, value), once) == 0);
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct mem *mem = mem_new(256u << 20);
	const char *text = mem_copy(mem, n == 0 ? data : data + 1, n == 0 ? 0 : n - 1);

	if (n > 0 && data[0] == 'i')
		whole(mem, text);
	else if (n > 1 && data[0] == 'd')
		decimal(mem, text + 1, data[1] % 10);
	else if (n > 0 && data[0] == 'j')
		json(mem, text, n - 1);
	mem_free(&mem);
	return 0;
}
