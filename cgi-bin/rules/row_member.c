#include "rules/row_member.h"

#include <string.h>

const char *
row_member_text(const void *row, const struct row_member *m)
{
	const char *text;

	memcpy(&text, (const char *)row + m->at, sizeof(text));
	return text;
}

void
row_member_set(void *row, const struct row_member *m, const char *text)
{
	memcpy((char *)row + m->at, &text, sizeof(text));
}

struct json *
row_members_json(struct mem *mem, const struct row_member *m, size_t n, const void *row)
{
	struct json *json = json_new(mem);

	for (size_t i = 0; i < n; i++)
		if (row_member_text(row, &m[i]) != NULL)
			json_set_text(json, m[i].name, row_member_text(row, &m[i]));
	return json;
}

int
row_members_of_json(struct mem *mem, const struct row_member *m, size_t n, const struct json *json, void *row, const char **odd_r)
{
	*odd_r = "";
	if (json == NULL || !json_named(json))
		return 0;
	for (size_t i = 0; i < n; i++) {
		const struct json *value = json_get(json, m[i].name);
		int64_t number;

		if (value == NULL || json_as_null(value))
			continue;
		if (json_as_text(value) != NULL) {
			row_member_set(row, &m[i], mem_text(mem, json_as_text(value)));
		} else if (json_as_int(value, &number) == 1) {
			row_member_set(row, &m[i], mem_print(mem, "%lld", (long long)number));
		} else {
			*odd_r = m[i].name;
			return 0;
		}
	}
	return 1;
}

bool
row_members_have(const struct row_member *m, size_t n, const char *name)
{
	for (size_t i = 0; i < n; i++)
		if (strcmp(m[i].name, name) == 0)
			return true;
	return false;
}
