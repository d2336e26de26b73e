/* A catalog as a file of Excel. */
#include "flow/catalog_export.h"
#include "page/catalog.h"

static const char *const column[EXPORT_COLUMNS] = {
	"number", "code", "division", "task", "detail", "output", "group", "points", "coefficient",
	"unit", "frequency", "posts", "people", "note", "section"
};

int
catalog_export(struct visit *v)
{
	struct export_words words;
	struct catalog c;
	const char *bytes;
	size_t n;
	int found = catalog_open(v, &c);

	if (found != 1)
		return found;
	for (int i = 0; i < EXPORT_COLUMNS; i++)
		words.title[i] = visit_label(v, mem_print(v->mem, "catalog.column.%s", column[i]),
		    NULL, NULL);
	words.sheet = visit_label(v, "catalog.export.sheet", NULL, NULL);
	words.head[0] = visit_label(v, "catalog.export.title", c.agency_name, NULL);
	words.head[1] = visit_label(v, "catalog.export.of", mem_print(v->mem, "%lld",
	    (long long)c.number), c.campaign_name);
	if (catalog_workbook(v->flow, &c, &words, &bytes, &n) != 1)
		return -1;
	return reply_bytes(v->reply, REPLY_XLSX, mem_print(v->mem, "danh-muc-%lld-%lld.xlsx", (long long)c.id,
	    (long long)c.number), bytes, n);
}
