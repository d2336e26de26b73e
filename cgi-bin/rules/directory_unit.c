#include <string.h>

#include "base/utf8.h"
#include "rules/directory.h"

struct unit
directory_unit_new(struct mem *mem, const char *said, const struct unit *unit, size_t n)
{
	const char *code = utf8_lower(mem, said), *dot = strrchr(code, '.');
	struct unit new = { .code = "", .name = "" };

	if (!unit_code_good(code)) {
		new.name = said;
		return new;
	}
	new.code = code;
	for (size_t i = 0; dot != NULL && i < n; i++)
		if (strlen(unit[i].code) == (size_t)(dot - code) && strncmp(unit[i].code, code, (size_t)(dot - code)) == 0)
			new.parent = unit[i].id;
	return new;
}
