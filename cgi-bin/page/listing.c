#include "page/listing.h"

#include <string.h>

#include "base/number.h"

const char *const listing_forms[] = { "xlsx", "csv", NULL };

struct listing {
	struct visit	*v;
	struct list_file	 table;
	size_t		 most, at;	/* cells */
};

bool
listing_asked(const struct visit *v)
{
	return v->web->method == METHOD_GET && form_ok(v->form) && form_text(v->form, "tep") != NULL;
}

struct listing *
listing_new(struct visit *v, const struct listing_column *column, size_t ncolumns, size_t nrows)
{
	struct listing *l = mem_get(v->mem, sizeof(*l));
	struct list_head *head = mem_array(v->mem, ncolumns, sizeof(*head));

	for (size_t i = 0; i < ncolumns; i++)
		head[i] = (struct list_head){ visit_label(v, column[i].label, NULL, NULL),
		    column[i].width, column[i].kind };
	l->v = v;
	l->most = (nrows + 1) * ncolumns;	/* and the line of what was left out */
	l->table = (struct list_file){ .head = head, .ncolumns = ncolumns,
	    .cell = mem_array(v->mem, l->most, sizeof(*l->table.cell)) };
	return l;
}

void
listing_text(struct listing *l, const char *text)
{
	if (l->at < l->most)
		l->table.cell[l->at++] = text;
}

void
listing_label(struct listing *l, const char *root, const char *name)
{
	listing_text(l, visit_label(l->v, mem_print(l->v->mem, "%s%s", root, name), NULL, NULL));
}

void
listing_int(struct listing *l, int64_t n)
{
	listing_text(l, mem_print(l->v->mem, "%lld", (long long)n));
}

void
listing_decimal(struct listing *l, int64_t scaled, int places)
{
	listing_text(l, number_plain(l->v->mem, scaled, places));
}

static int
answer(struct listing *l, const char *form, const char *name, const char *file)
{
	struct visit *v = l->v;
	const bool csv = strcmp(form, "csv") == 0;
	const char *bytes;
	size_t n;

	l->table.name = name;
	if (list_file_write(v->flow, &l->table, csv, &bytes, &n) != 1)
		return -1;
	return reply_bytes(v->reply, csv ? "text/csv; charset=utf-8" : REPLY_XLSX, mem_print(v->mem, "%s-%s.%s", file,
	    day_text(v->mem, day_today()), form), bytes, n);
}

int
listing_send(struct listing *l, const char *name, const char *file, int64_t total)
{
	struct visit *v = l->v;

	l->table.nrows = l->at / l->table.ncolumns;
	if ((int64_t)l->table.nrows < total) {
		l->table.cell[l->table.nrows++ * l->table.ncolumns] = visit_label(v, "layout.files_more",
		    mem_print(v->mem, "%lld", (long long)total - (long long)(l->at / l->table.ncolumns)),
		    NULL);
	}
	return answer(l, form_text(v->form, "tep"), name, file);
}

int
listing_workbook(struct listing *l, const char *name, const char *file)
{
	l->table.nrows = l->at / l->table.ncolumns;
	return answer(l, listing_forms[0], name, file);
}
