#include "rules/past_whose.h"

#include <string.h>

#include "base/utf8.h"

const char *const *
past_lower(struct mem *mem, const struct past_person *people, size_t n)
{
	const char **lower = mem_array(mem, n + 1, sizeof(*lower));

	for (size_t i = 0; i < n; i++)
		lower[i] = utf8_lower(mem, people[i].name);
	return lower;
}

enum past_whose_flaw
past_whose(struct mem *mem, const struct past_person *people, const char *const *lower, size_t n, const char *typed_uid, const char *typed_name,
    struct past_whose *whose)
{
	const char *uid = utf8_lower(mem, typed_uid), *name = utf8_lower(mem, typed_name);
	size_t met = 0;

	*whose = (struct past_whose){ .by_uid = uid[0] != '\0' };
	if (uid[0] == '\0' && name[0] == '\0') {
		whose->by_uid = true;
		return WHOSE_NOBODY;
	}
	for (size_t i = 0; i < n; i++)
		if (strcmp(whose->by_uid ? uid : name, whose->by_uid ? people[i].uid : lower[i]) == 0) {
			whose->at = i;
			met++;
		}
	if (met != 1)
		return met == 0 ? WHOSE_UNKNOWN : WHOSE_SEVERAL;
	return name[0] != '\0' && strcmp(name, lower[whose->at]) != 0 ? WHOSE_DIFFERS : WHOSE_SOUND;
}
