#include "flow/import_unit.h"

#include <string.h>

#include "base/utf8.h"
#include "store/import.h"

/* A name as it is compared: folded, without signs, the usual short forms written out. */
static const char *
comparable(struct mem *mem, const char *name)
{
	static const char *const short_form[][2] = {
		{ "hdnd", "hoi dong nhan dan" }, { "ubnd", "uy ban nhan dan" },
		{ "tt ", "trung tam " }, { "vp ", "van phong " }, { " va ", " " },
	};
	char *folded = utf8_fold(mem, name), *to = folded;
	const char *out = folded;

	for (const char *c = folded; *c != '\0'; c++) {
		char letter = strchr(",.-&/", *c) != NULL ? ' ' : *c;

		if (letter != ' ' || (to > folded && to[-1] != ' '))
			*to++ = letter;
	}
	*to = '\0';
	for (size_t i = 0; i < sizeof(short_form) / sizeof(*short_form); i++) {
		const char *found = strstr(out, short_form[i][0]);

		if (found != NULL)
			out = mem_print(mem, "%.*s%s%s", (int)(found - out), out, short_form[i][1],
			    found + strlen(short_form[i][0]));
	}
	return out;
}

int
import_find_units(struct flow *f, int64_t catalog, struct catalog_row *rows, size_t n)
{
	struct import_division *divisions;
	size_t ndivisions;

	if (import_divisions(f->db, f->mem, catalog, &divisions, &ndivisions) != 1)
		return -1;
	for (size_t i = 0; i < ndivisions; i++)
		divisions[i].name = comparable(f->mem, divisions[i].name);
	for (size_t i = 0; i < n; i++) {
		const char *division = rows[i].line.division, *name;

		if (division[0] == '\0')
			continue;
		if (i > 0 && strcmp(division, rows[i - 1].line.division) == 0) {
			rows[i].unit = rows[i - 1].unit;
			continue;
		}
		name = comparable(f->mem, division);
		for (size_t d = 0; d < ndivisions; d++)
			if (strcmp(name, divisions[d].name) == 0)
				rows[i].unit = divisions[d].id;
	}
	return 1;
}
