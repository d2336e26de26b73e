#include "rules/case_read.h"

#include <stdlib.h>
#include <string.h>

bool
case_refuse(struct case_read *r, const char *field)
{
	if (r->wrong == NULL)
		r->wrong = field;
	return false;
}

const char *
case_at(struct case_read *r, const char *field, size_t i)
{
	return mem_print(r->mem, "%s[%zu]", field, i);
}

const char *
case_in(struct case_read *r, const char *field, const char *member)
{
	return field[0] == '\0' ? member : mem_print(r->mem, "%s.%s", field, member);
}

bool
case_number(struct case_read *r, const struct json *j, const char *field, const struct ratio **value_r)
{
	const char *text = j == NULL ? NULL : json_as_text(j);
	int64_t whole;

	*value_r = ratio_int(r->mem, 0);
	if (text != NULL ? ratio_read(r->mem, text, value_r) != 1 : j == NULL || json_as_int(j, &whole) != 1)
		return case_refuse(r, field);
	if (text == NULL)
		*value_r = ratio_int(r->mem, whole);
	return ratio_sign(*value_r) >= 0 || case_refuse(r, field);
}

bool
case_member(struct case_read *r, const struct json *j, const char *field, const char *name, const struct ratio **value_r)
{
	return case_number(r, json_get(j, name), case_in(r, field, name), value_r);
}

bool
case_number_to(struct case_read *r, const struct json *j, const char *field, int64_t most, const struct ratio **value_r)
{
	return case_number(r, j, field, value_r) && (ratio_compare_int(*value_r, most) <= 0 || case_refuse(r, field));
}

bool
case_number_or_null(struct case_read *r, const struct json *j, const char *field, int64_t most, bool absent,
    const struct ratio **value_r)
{
	*value_r = NULL;
	if (j == NULL ? absent : json_as_null(j))
		return true;
	return case_number_to(r, j, field, most, value_r);
}

bool
case_text(struct case_read *r, const struct json *j, const char *field, const char **value_r)
{
	const char *text = j == NULL ? NULL : json_as_text(j);

	*value_r = text == NULL ? "" : text;
	return (*value_r)[0] != '\0' || case_refuse(r, field);
}

bool
case_bool(struct case_read *r, const struct json *j, const char *field, bool *value_r)
{
	return j == NULL || json_as_bool(j, value_r) == 1 || case_refuse(r, field);
}

bool
case_count(struct case_read *r, const struct json *j, const char *field, const char *name, int64_t *value_r)
{
	const struct json *value = json_get(j, name);

	*value_r = 0;
	return value == NULL || (json_as_int(value, value_r) == 1 && *value_r >= 0) || case_refuse(r, case_in(r, field, name));
}

int
case_choice(struct case_read *r, const struct json *j, const char *field, const char *name, const char *const *words, size_t n)
{
	const struct json *value = json_get(j, name);
	const char *text = value == NULL ? words[0] : json_as_text(value);

	for (size_t i = 0; i < n && text != NULL; i++)
		if (strcmp(words[i], text) == 0)
			return (int)i;
	case_refuse(r, case_in(r, field, name));
	return 0;
}

int
case_choice_or_null(struct case_read *r, const struct json *j, const char *field, const char *name, const char *const *words,
    size_t n)
{
	const struct json *value = json_get(j, name);

	return value == NULL || json_as_null(value) ? -1 : case_choice(r, j, field, name, words, n);
}

bool
case_object(struct case_read *r, const struct json *j, const char *field, bool needed)
{
	return j == NULL ? !needed || case_refuse(r, field) : json_named(j) || case_refuse(r, field);
}

bool
case_list(struct case_read *r, const struct json *j, const char *field, bool needed)
{
	return j == NULL ? !needed || case_refuse(r, field) : json_listed(j) || case_refuse(r, field);
}

static int
by_text(const void *a, const void *b)
{
	const struct case_named *x = a, *y = b;
	const int by = strcmp(x->text, y->text);

	return by != 0 ? by : x->at < y->at ? -1 : x->at > y->at;
}

struct case_named *
case_names(struct mem *mem, const struct json *list, const char *member, size_t n)
{
	struct case_named *all = mem_array(mem, n + 1, sizeof(*all));

	for (size_t i = 0; i < n; i++) {
		const struct json *j = json_at(list, i);
		const char *text = member == NULL ? json_as_text(j) : json_named(j) ? json_text(j, member) : NULL;

		all[i] = (struct case_named){ text == NULL ? "" : text, i };
	}
	qsort(all, n, sizeof(*all), by_text);
	return all;
}

bool *
case_repeated(struct mem *mem, const struct case_named *all, size_t n)
{
	bool *twice = mem_array(mem, n + 1, sizeof(*twice));

	for (size_t i = 1; i < n; i++)
		twice[all[i].at] = all[i].text[0] != '\0' && strcmp(all[i - 1].text, all[i].text) == 0;
	return twice;
}
