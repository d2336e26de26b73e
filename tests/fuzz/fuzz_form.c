/*
 * What a browser sends as a plain form or a query (p: pairs), taken apart and read by a
 * declaration that has every type of field. What is taken keeps the promises of form.h.
 */
#include "base/utf8.h"
#include "web/form.h"
#include "web/parse.h"
#include "fuzz.h"

static const char *const words[] = { "one", "two", NULL };
static const struct field fields[] = {
	{ "text", FIELD_TEXT, .required = true, .min = 2, .max = 20 },
	{ "area", FIELD_AREA, .max = 200 },
	{ "id", FIELD_ID, .required = false },
	{ "ids", FIELD_ID, .many = true },
	{ "int", FIELD_INT, .required = false, .min = -5, .max = 5000 },
	{ "decimal", FIELD_DECIMAL, .places = 2, .min = 0, .max = 100000 },
	{ "day", FIELD_DAY, .required = false },
	{ "flag", FIELD_FLAG, .required = false },
	{ "choice", FIELD_CHOICE, .choices = words },
	{ "secret", FIELD_SECRET, .required = false },
	{ 0 }
};

static void
read_as(struct mem *mem, enum method method, struct web_pair *pairs, size_t n)
{
	struct web web = {
		.mem = mem, .method = method, .path = "/",
		.args = method == METHOD_GET ? pairs : NULL, .nargs = method == METHOD_GET ? n : 0,
		.posted = method == METHOD_POST ? pairs : NULL,
		.nposted = method == METHOD_POST ? n : 0,
	};
	const struct form_state *state;
	int status;
	struct form *form = form_read(&web, fields, &status);
	const char *text = form_text(form, "text"), *choice = form_text(form, "choice");
	bool set;

	HOLDS(status == 0 || status == 400);
	if (status != 0)
		return;
	HOLDS(text == NULL || (utf8_valid(text, strlen(text)) && strchr(text, '\n') == NULL));
	HOLDS(!form_ok(form) || (text != NULL && utf8_count(text) >= 2 && utf8_count(text) <= 20));
	HOLDS(choice == NULL || strcmp(choice, "one") == 0 || strcmp(choice, "two") == 0);
	HOLDS(form_int(form, "decimal", &set) >= 0 && form_int(form, "decimal", &set) <= 100000);
	HOLDS(form_int(form, "id", &set) >= 0);
	HOLDS(form_typed(form, "secret") == NULL);
	for (size_t i = form_states(form, &state); i > 0; i--)
		HOLDS(state[i - 1].typed != NULL);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct mem *mem = mem_new(64u << 20);
	struct web_pair *pairs;
	size_t npairs;
	int status = parse_pairs(mem, mem_copy(mem, data, n), n, 40, 400, &pairs, &npairs);

	HOLDS(status == 0 || status == 400 || status == 413);
	if (status == 0) {
		read_as(mem, METHOD_GET, pairs, npairs);
		read_as(mem, METHOD_POST, pairs, npairs);
	}
	mem_free(&mem);
	return 0;
}
