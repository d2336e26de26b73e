#include "rules/source.h"

#include <string.h>
#include <strings.h>

#include "base/address.h"
#include "rules/source_map.h"

static bool
code_good(const char *code)
{
	const size_t n = strlen(code);

	return n > 0 && n <= SOURCE_CODE_MOST && strspn(code, "abcdefghijklmnopqrstuvwxyz0123456789-") == n && code[0] != '-';
}

bool
source_same_origin(const char *a, const char *b)
{
	const size_t n = address_origin(a);

	return n > 0 && n == address_origin(b) && strncasecmp(a, b, n) == 0;
}

const char *
source_next(struct mem *mem, const char *base, const char *link)
{
	const char *whole = link;

	if (link[0] == '/' && link[1] != '/')
		whole = mem_print(mem, "%.*s%s", (int)address_origin(base), base, link);
	else if (link[0] == '?')
		whole = mem_print(mem, "%.*s%s", (int)strcspn(base, "?"), base, link);
	return address_good(whole) && source_same_origin(base, whole) ? whole : NULL;
}

bool
source_further(const char *a, const char *b)
{
	const size_t na = strlen(a), nb = strlen(b);

	if (na != nb && strspn(a, "0123456789") == na && strspn(b, "0123456789") == nb)
		return na > nb;
	return strcmp(a, b) > 0;
}

static struct source_flaw
flaw(const char *field, const char *word, const char *value)
{
	return (struct source_flaw){ field, word, value };
}

static struct source_flaw
judge_address(const struct source *s)
{
	const bool asked = s->way == SOURCE_REST || s->way == SOURCE_EDXML;

	if (s->way == SOURCE_REST && s->address[0] == '\0')
		return flaw("address", "no_address", NULL);
	if (s->address[0] != '\0' && !(asked && address_good(s->address)))
		return flaw("address", asked ? "address" : "not_asked", s->address);
	if (s->auth != AUTH_OAUTH2)
		return flaw(NULL, NULL, NULL);
	if (!address_good(s->token_address))
		return flaw("token_address", "address", s->token_address);
	if (s->client[0] == '\0')
		return flaw("client", "no_client", NULL);
	return flaw(NULL, NULL, NULL);
}

struct source_flaw
source_judge(struct mem *mem, const struct source *s)
{
	struct source_flaw found;
	struct source_map map;
	const char *lack, *bad;

	if (!code_good(s->code))
		return flaw("code", "code", s->code);
	found = judge_address(s);
	if (found.word != NULL)
		return found;
	if (map_read(mem, s->mapping, &map) != 1)
		return flaw("mapping", "mapping", NULL);
	if (s->way == SOURCE_EDXML && map.gives != GIVES_TASKS)
		return flaw("gives", "gives", NULL);
	bad = map_flawed(&map, s->way);
	if (bad != NULL)
		return flaw(bad, "bad_path", NULL);
	lack = s->enabled ? map_lack(&map, s->way) : NULL;
	return flaw(lack, lack == NULL ? NULL : "no_path", NULL);
}
