#include "remote/workbook.h"

#include <string.h>

#include "base/file.h"
#include "base/utf8.h"
#include "remote/workbook_block.h"
#include "remote/workbook_other.h"
#include "remote/workbook_xls.h"

#define MOST_ENTRIES	5000
#define MOST_RELATIONS	1000

const char *const workbook_refusal_name[WORKBOOK_REFUSALS] = {
	[WORKBOOK_READ] = "read", [WORKBOOK_NO_WORKBOOK] = "no_workbook",
	[WORKBOOK_PASSWORD] = "password", [WORKBOOK_OLD_XLS] = "xls", [WORKBOOK_XLSB] = "xlsb",
	[WORKBOOK_ODS] = "ods", [WORKBOOK_WORD] = "word", [WORKBOOK_SLIDES] = "slides",
	[WORKBOOK_PDF] = "pdf", [WORKBOOK_PICTURE] = "picture", [WORKBOOK_ARCHIVE] = "archive",
	[WORKBOOK_WEB] = "web", [WORKBOOK_PLAIN] = "plain", [WORKBOOK_TOO_LARGE] = "too_large", [WORKBOOK_BOMB] = "bomb",
	[WORKBOOK_DAMAGED] = "damaged", [WORKBOOK_ENTITIES] = "entities",
	[WORKBOOK_ROWS] = "rows", [WORKBOOK_COLUMNS] = "columns",
	[WORKBOOK_SHEETS] = "sheets", [WORKBOOK_CELLS] = "cells", [WORKBOOK_TEXT] = "text",
	[WORKBOOK_EMPTY] = "empty", [WORKBOOK_TOO_MUCH] = "too_much",
};

struct relation {
	const char	*id;
	const char	*type;		/* last word of its type: "worksheet" */
	const char	*target;
	bool		 external;
};

struct relations {
	struct relation	*list;
	size_t		 n, room;
};

struct book_work {
	struct workbook	*book;
	size_t		 room;
	const char	**relation;	/* of each sheet */
	size_t		 nrelation, relation_room;
};

static const char *
last_part(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash == NULL ? path : slash + 1;
}

static void
relation_start(struct reading *r, void *arg, const char *name, const char **attrs)
{
	struct relations *all = arg;
	const char *id = attr(attrs, "Id"), *type = attr(attrs, "Type");
	const char *target = attr(attrs, "Target"), *mode = attr(attrs, "TargetMode");

	if (strcmp(name, "Relationship") != 0 || id == NULL || type == NULL || target == NULL ||
	    all->n >= MOST_RELATIONS)
		return;
	GROW(r->mem, all->list, all->n, all->room);
	all->list[all->n++] = (struct relation){
		.id = mem_text(r->mem, id), .type = mem_text(r->mem, last_part(type)),
		.target = mem_text(r->mem, target),
		.external = mode != NULL && strcmp(mode, "External") == 0,
	};
}

static void
nothing_end(struct reading *r, void *arg, const char *name)
{
	(void)r, (void)arg, (void)name;
}

static const struct part_reader relations_reader = { relation_start, nothing_end, NULL };

static bool
on(const char *value)
{
	return value != NULL && (strcmp(value, "1") == 0 || strcmp(value, "true") == 0);
}

static void
book_start(struct reading *r, void *arg, const char *name, const char **attrs)
{
	struct book_work *w = arg;

	if (strcmp(name, "workbookPr") == 0 && on(attr(attrs, "date1904")))
		r->from_1904 = true;
	if (strcmp(name, "sheet") == 0 && attr(attrs, "name") != NULL) {
		const char *state = attr(attrs, "state"), *title = attr(attrs, "name");
		const char *clean = utf8_clean(r->mem, title, strlen(title), UTF8_LINE);

		if (w->book->n >= WORKBOOK_MOST_SHEETS) {
			refuse(r, WORKBOOK_SHEETS);
			return;
		}
		GROW(r->mem, w->book->sheet, w->book->n, w->room);
		w->book->sheet[w->book->n++] = (struct worksheet){
			.name = clean == NULL ? "" : clean,
			.hidden = state != NULL && strcmp(state, "visible") != 0,
		};
		GROW(r->mem, w->relation, w->nrelation, w->relation_room);
		w->relation[w->nrelation++] = mem_text(r->mem, attr_relation(attrs));
	}
}

static const struct part_reader book_reader = { book_start, nothing_end, NULL };

/* A target as the name of a part: relative to the folder of its source. */
static const char *
resolve(struct reading *r, const char *source, const char *target)
{
	size_t folder = (size_t)(last_part(source) - source);

	if (target[0] == '/')
		return target + 1;
	while (strncmp(target, "../", 3) == 0) {
		target += 3;
		if (folder > 0)
			folder--;
		while (folder > 0 && source[folder - 1] != '/')
			folder--;
	}
	return mem_print(r->mem, "%.*s%s", (int)folder, source, target);
}

static const char *
relations_part(struct reading *r, const char *source)
{
	size_t folder = (size_t)(last_part(source) - source);

	return mem_print(r->mem, "%.*s_rels/%s.rels", (int)folder, source, last_part(source));
}

static const struct relation *
relation_of(const struct relations *all, const char *type, const char *id)
{
	for (size_t i = 0; i < all->n; i++)
		if (!all->list[i].external &&
		    (type == NULL || strcmp(all->list[i].type, type) == 0) &&
		    (id == NULL || strcmp(all->list[i].id, id) == 0))
			return &all->list[i];
	return NULL;
}

/* The part of a type, where the workbook names one. 1: read or none; 0: refused. */
static int
helper_read(struct reading *r, const char *book, const struct relations *all,
    const char *type, const struct part_reader *reader, void *arg)
{
	const struct relation *found = relation_of(all, type, NULL);

	if (found == NULL)
		return 1;
	if (part_read(r, resolve(r, book, found->target), reader, arg) == 1)
		return 1;
	return refuse(r, WORKBOOK_DAMAGED);
}

static int
sheets_read(struct reading *r, const char *book, const struct relations *all,
    struct book_work *w)
{
	for (size_t i = 0; i < w->book->n; i++) {
		const char *id = w->relation[i];
		const struct relation *found = id == NULL ? NULL : relation_of(all, NULL, id);
		struct sheet_work work = { .sheet = &w->book->sheet[i] };

		if (found == NULL)
			return refuse(r, WORKBOOK_DAMAGED);
		if (strcmp(found->type, "worksheet") != 0)
			continue;	/* a sheet that is a chart has no cells */
		if (part_read(r, resolve(r, book, found->target), &sheet_reader, &work) != 1)
			return refuse(r, WORKBOOK_DAMAGED);
	}
	return r->cells > 0 ? 1 : refuse(r, WORKBOOK_EMPTY);
}

static int
book_read(struct reading *r, struct workbook *book)
{
	struct relations top = { 0 }, all = { 0 };
	struct book_work w = { .book = book };
	struct strings_work strings = { 0 };
	struct styles_work styles = { 0 };
	const struct relation *main_part;
	const char *path;

	if (part_read(r, "_rels/.rels", &relations_reader, &top) != 1 ||
	    (main_part = relation_of(&top, "officeDocument", NULL)) == NULL)
		return refuse(r, other_parts(r->zip));
	path = resolve(r, "", main_part->target);
	if (part_exists(r, "xl/workbook.bin"))
		return refuse(r, WORKBOOK_XLSB);
	if (part_read(r, path, &book_reader, &w) != 1)
		return refuse(r, WORKBOOK_DAMAGED);
	if (book->n == 0)	/* a text, a presentation */
		return refuse(r, other_parts(r->zip));
	if (part_read(r, relations_part(r, path), &relations_reader, &all) != 1)
		return refuse(r, WORKBOOK_DAMAGED);
	return helper_read(r, path, &all, "sharedStrings", &strings_reader, &strings) == 1 &&
	    helper_read(r, path, &all, "styles", &styles_reader, &styles) == 1 &&
	    sheets_read(r, path, &all, &w) == 1;
}

/* An old workbook, or a new one with a password, lies in an OLE container; others do too. */
static int
ole_read(struct reading *r, const struct ole *ole, struct workbook *book)
{
	if (ole_has(ole, "EncryptedPackage"))
		return refuse(r, WORKBOOK_PASSWORD);
	if (ole_has(ole, "Workbook"))
		return xls_read(r, ole, book);
	if (ole_has(ole, "Book"))
		return refuse(r, WORKBOOK_OLD_XLS);
	if (ole_has(ole, "WordDocument"))
		return refuse(r, WORKBOOK_WORD);
	return refuse(r, ole_has(ole, "PowerPoint Document") ? WORKBOOK_SLIDES :
	    WORKBOOK_NO_WORKBOOK);
}

/* What is no ZIP. */
static int
other_read(struct reading *r, const void *bytes, size_t n, struct workbook *book)
{
	const struct ole *ole;

	if (block_is(bytes, n))
		return block_read(r, bytes, n, book);
	if (!ole_is(bytes, n))
		return refuse(r, other_kind(bytes, n));
	ole = ole_open(r->mem, bytes, n);
	return ole == NULL ? refuse(r, WORKBOOK_DAMAGED) : ole_read(r, ole, book);
}

int
workbook_parse(struct mem *mem, const void *bytes, size_t n, struct workbook *book,
    enum workbook_refusal *refusal_r)
{
	struct reading r = { .mem = mem };
	zip_error_t error;
	zip_source_t *source;
	int done = 0;

	*book = (struct workbook){ 0 };
	buf_start(&r.text, mem, CELL_BYTES);
	zip_error_init(&error);
	source = zip_source_buffer_create(bytes, n, 0, &error);
	if (source != NULL && (r.zip = zip_open_from_source(source, ZIP_RDONLY, &error)) == NULL)
		zip_source_free(source);
	zip_error_fini(&error);
	if (n > WORKBOOK_MOST_BYTES)
		refuse(&r, WORKBOOK_TOO_LARGE);
	else if (r.zip == NULL)
		done = other_read(&r, bytes, n, book);
	else if (zip_get_num_entries(r.zip, 0) > MOST_ENTRIES)
		refuse(&r, WORKBOOK_BOMB);
	else
		done = book_read(&r, book);
	if (r.zip != NULL)
		zip_discard(r.zip);
	*refusal_r = r.refusal;
	return done == 1 && r.refusal == WORKBOOK_READ;
}

int
workbook_read(struct mem *mem, const char *path, struct workbook *book,
    enum workbook_refusal *refusal_r)
{
	size_t n;
	char *bytes = file_read(mem, path, WORKBOOK_MOST_BYTES, &n);

	if (bytes == NULL)
		return -1;
	return workbook_parse(mem, bytes, n, book, refusal_r);
}
