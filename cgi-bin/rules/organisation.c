#include "rules/organisation.h"

#include <string.h>

#define CODE_MOST	40
#define LOGIN_MOST	100
#define SMALL		"abcdefghijklmnopqrstuvwxyz0123456789"
#define CAPITAL		"ABCDEFGHIJKLMNOPQRSTUVWXYZ"

const char *const unit_kind_name[UNIT_KINDS] = { "province", "agency", "division" };
const char *const rank_name[RANKS] = { "head", "deputy", "staff" };
const char *const person_kind_name[PERSON_KINDS] = { "civil_servant", "other", "contract" };

struct day
day_before(struct day day)
{
	return day_of_number(day_number(day) - 1);
}

static bool
ends_before(struct day until, struct day day)
{
	return until.year != 0 && day_compare(until, day) < 0;
}

bool
days_hold(struct day from, struct day until, struct day on)
{
	return day_compare(from, on) <= 0 && !ends_before(until, on);
}

bool
days_meet(struct day from, struct day until, struct day from2, struct day until2)
{
	return !ends_before(until, from) && !ends_before(until2, from2) &&
	    !ends_before(until, from2) && !ends_before(until2, from);
}

bool
days_within(struct day from, struct day until, struct day from2, struct day until2)
{
	return day_compare(from, from2) >= 0 &&
	    (until2.year == 0 || (until.year != 0 && day_compare(until, until2) <= 0));
}

static bool
made_of(const char *text, const char *letters, size_t most)
{
	size_t n = strlen(text);

	return n > 0 && n <= most && strspn(text, letters) == n;
}

bool
unit_code_good(const char *text)
{
	return made_of(text, SMALL ".-", CODE_MOST);
}

bool
post_code_good(const char *text)
{
	return made_of(text, SMALL CAPITAL ".-/_", CODE_MOST);
}

bool
login_good(const char *text)
{
	return made_of(text, SMALL ".-_@", LOGIN_MOST);
}

bool
post_fits(const struct post *post, int64_t agency, int kind)
{
	return (post->agency == 0 || post->agency == agency) &&
	    (post->agency_kind == NO_KIND || post->agency_kind == kind);
}

const char *
person_sort_name(struct mem *mem, const char *family, const char *given)
{
	if (strncmp(given, "H'", 2) == 0 && given[2] != '\0')
		given += 2;
	if (family[0] == '\0' || strcmp(family, "Y") == 0)
		return given;
	return mem_print(mem, "%s %s", given, family);
}

int
word_index(const char *const *names, int n, const char *word)
{
	for (int i = 0; i < n; i++)
		if (word != NULL && strcmp(names[i], word) == 0)
			return i;
	return -1;
}
