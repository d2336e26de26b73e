#include "rules/import_division.h"

#include <string.h>

#include "base/utf8.h"

#define MOST_KEY 250	/* letters; what is longer differs before that */

const char *const import_match_name[IMPORT_MATCH_KINDS] = { "rule", "unit", "none" };

/* Signs become single spaces; those beyond ASCII, dashes and quotes, too. */
static void
only_words(char *text)
{
	char *to = text;

	for (const char *c = text; *c != '\0'; c++) {
		char letter = strchr(",.-&/()\":;'", *c) != NULL ? ' ' : *c;

		if (strncmp(c, "\xe2\x80", 2) == 0) {
			letter = ' ';
			c += 2;
		}
		if (letter != ' ' || (to > text && to[-1] != ' '))
			*to++ = letter;
	}
	while (to > text && to[-1] == ' ')
		to--;
	*to = '\0';
}

/* Behind the number of a heading: "ii. van phong". */
static char *
unnumbered(char *folded)
{
	size_t n = strspn(folded, "ivx");

	if (n == 0)
		n = strspn(folded, "0123456789");
	return n > 0 && (folded[n] == '.' || folded[n] == ')') ? folded + n + 1 : folded;
}

char *
import_division_key(struct mem *mem, const char *name)
{
	static const char *const short_form[][2] = {
		{ "hdnd", "hoi dong nhan dan" }, { "ubnd", "uy ban nhan dan" },
		{ "tt ", "trung tam " }, { "vp ", "van phong " }, { " va ", " " },
	};
	char *out = unnumbered(utf8_fold(mem, name));

	only_words(out);
	for (size_t i = 0; i < sizeof(short_form) / sizeof(*short_form); i++) {
		const char *found = strstr(out, short_form[i][0]);

		if (found != NULL)
			out = mem_print(mem, "%.*s%s%s", (int)(found - out), out, short_form[i][1],
			    found + strlen(short_form[i][0]));
	}
	return utf8_short(mem, out, MOST_KEY);
}

void
import_division_keys(struct mem *mem, struct import_divisions *all)
{
	for (size_t i = 0; i < all->n; i++)
		all->list[i].key = import_division_key(mem, all->list[i].name);
}

const struct import_match *
import_match_of(const struct import_divisions *all, const char *key)
{
	for (size_t i = 0; i < all->nmatches; i++)
		if (strcmp(all->match[i].key, key) == 0)
			return &all->match[i];
	return NULL;
}

int64_t
import_division_by_name(const struct import_divisions *all, const char *key)
{
	for (size_t i = 0; i < all->n; i++)
		if (strcmp(all->list[i].key, key) == 0)
			return all->list[i].id;
	return 0;
}

int64_t
import_division_of(const struct import_divisions *all, const char *key)
{
	const struct import_match *match = import_match_of(all, key);

	if (match != NULL && match->kind != IMPORT_MATCH_RULE)
		return match->kind == IMPORT_MATCH_UNIT ? match->unit : 0;
	return import_division_by_name(all, key);
}
