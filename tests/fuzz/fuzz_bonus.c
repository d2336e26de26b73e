/* Cases of a bonus and documents of runs, which never trap; what of them is taken adds up, and is written as it was read. */
#include "fuzz.h"

#include "rules/bonus_again.h"
#include "rules/bonus_read.h"

static void
a_case(struct mem *mem, const struct json *j)
{
	struct bonus_case b;
	const char *field;
	const struct json *out, *shares;
	int64_t sum = 0, n;

	if (bonus_read(mem, j, &b, &field) != 1) {
		HOLDS(field != NULL);
		return;
	}
	out = bonus_json(mem, &b);
	shares = json_get(out, "shares");
	for (size_t i = 0; i < json_members(shares); i++) {
		HOLDS(json_int(shares, json_member(shares, i), &n) == 1 && n >= 0 && n % b.unit == 0);
		sum += n;
	}
	HOLDS(json_members(shares) == b.n);
	HOLDS(json_int(out, "reserve", &n) == 1 && n >= 0);
	sum += n;
	HOLDS(json_int(out, "left", &n) == 1 && n >= 0);
	HOLDS(sum + n == b.fund);
}

static void
a_document(struct mem *mem, const struct json *j)
{
	struct bonus_document d, again;
	struct bonus_proof proof;
	const char *text;
	int64_t at;
	const enum bonus_flaw flaw = bonus_document_check(mem, j, &d, &proof, &at);

	HOLDS(flaw == BONUS_UNREADABLE || at < (int64_t)d.n);
	if (flaw == BONUS_UNREADABLE)
		return;
	text = json_write(mem, bonus_document_write(mem, &d));
	HOLDS(bonus_document_read(mem, json_read(mem, text, strlen(text)), &again) == 1);
	HOLDS(strcmp(json_write(mem, bonus_document_write(mem, &again)), text) == 0);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct mem *mem = mem_new((size_t)1 << 28);
	const struct json *j = n < 2 ? NULL : json_read_any(mem, (const char *)data + 1, n - 1);

	if (j != NULL && json_named(j)) {
		if (data[0] == 'c')
			a_case(mem, j);
		else
			a_document(mem, j);
	}
	mem_free(&mem);
	return 0;
}
