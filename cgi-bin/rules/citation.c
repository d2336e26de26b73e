#include "rules/citation.h"

#define FROM	{ 2026, 1, 1 }		/* Art 27.1 */

const char *const citation_source_name[CITATION_SOURCES] = { "decree", "form_01" };

#define CITED(name, NAME, number, scale, source, article, clause, point) \
	{ #name, number, scale, CITATION_##source, article, clause, point, FROM, { 0, 0, 0 } },
const struct citation citation[CITATIONS] = {
#include "rules/citation.def"
};
