/* What taking a workbook would change of the rows that stand in the catalog. */
#include "page/catalog.h"
#include "page/import.h"
#include "page/list.h"
#include "page/listing.h"

const struct field import_changes_fields[] = {
	{ "trang", FIELD_INT, .min = 1, .max = 10000 },
	LISTING_FIELD,
	{ 0 }
};

/* Those of one page, without the rows that stay as they are. */
static void
fill_page(struct visit *v, const struct import_merge *merge, const char *path)
{
	struct catalog_change *list = mem_array(v->mem, LIST_PAGE, sizeof(*list));
	int64_t page = list_number(v), seen = 0;
	size_t n = 0;

	for (size_t i = 0; i < merge->n; i++) {
		if (merge->change[i].kind == CATALOG_SAME)
			continue;
		if (seen / LIST_PAGE == page - 1)
			list[n++] = merge->change[i];
		seen++;
	}
	catalog_fill_changes(v, "Changes", list, n);
	list_pages(v, mem_print(v->mem, "%s?", path), page, seen);
	view_int(v->view, "total", seen);
}

int
import_changes_show(struct visit *v)
{
	struct catalog catalog;
	struct import_book book;
	struct import_result result;
	struct import_against against;
	int found = import_book(v, &catalog, &book);

	if (found != 1)
		return found;
	if (import_compared(v->flow, &catalog, &book, &result, &against) != 1)
		return -1;
	if (listing_asked(v))
		return catalog_changes_file(v, &catalog, against.merge.change, against.merge.n);
	if (import_crumbs(v) != 1)
		return -1;
	import_places(v, &book.batch);
	visit_crumb(v, import_at(v, &book.batch, ""), book.batch.file_name);
	visit_crumb(v, NULL, visit_label(v, "import.merge.title", NULL, NULL));
	fill_page(v, &against.merge, v->web->path);
	return visit_page(v, "import/changes.cs", "import.merge.title");
}
