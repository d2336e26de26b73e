#include "flow/import.h"

#include <string.h>

#include "base/digest.h"
#include "base/file.h"
#include "flow/catalog.h"
#include "flow/catalog_write.h"
#include "flow/import_cells.h"
#include "rules/import_encoding.h"
#include "store/catalog_row.h"
#include "store/file.h"
#include "store/job.h"

const char *
import_path(struct flow *f, const uint8_t sha256[32])
{
	return mem_print(f->mem, "%s/%s", config_text(f->config, "spool_dir"),
	    digest_hex(f->mem, sha256, 32));
}

/* What a file is, by its first bytes; the name says nothing. */
static const char *
type_of(const char *path)
{
	unsigned char first[4] = { 0 };
	FILE *in = fopen(path, "re");

	if (in == NULL)
		return "application/octet-stream";
	if (fread(first, 1, sizeof(first), in) != sizeof(first))
		first[0] = 0;
	fclose(in);
	if (memcmp(first, "PK\3\4", 4) == 0)
		return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
	return memcmp(first, "\xd0\xcf\x11\xe0", 4) == 0 ? "application/vnd.ms-excel" :
	    "application/octet-stream";
}

int
import_file_add(struct flow *f, const struct import_upload *upload, int64_t agency, const char *type, const char *purpose, int64_t *id_r)
{
	struct file_row file = { .size = (int64_t)upload->size, .name = upload->name, .type = type, .purpose = purpose,
	    .person = f->who->person, .agency = agency };

	memcpy(file.sha256, upload->sha256, sizeof(file.sha256));
	return file_add(f->db, &file, id_r);
}

int
import_file_find(struct flow *f, int64_t id, const char **name_r, const char **path_r)
{
	struct file_row file;
	const int found = id == 0 ? 0 : file_get(f->db, f->mem, id, &file);

	if (found == 1) {
		*name_r = file.name;
		*path_r = import_path(f, file.sha256);
	}
	return found;
}

int
import_put(struct flow *f, struct import_owner of, int64_t agency, const struct import_upload *upload,
    int64_t *id_r)
{
	int64_t file_id;

	return import_file_add(f, upload, agency, type_of(upload->path), "import", &file_id) == 1 &&
	    import_insert(f->db, of, file_id, f->who->person, id_r) == 1 &&
	    job_add(f->db, "import", *id_r) == 1 ? 1 : -1;
}

struct receiving {
	struct catalog_write w;
	const struct import_upload *upload;
};

static int
receive_body(struct flow *f, void *arg)
{
	struct receiving *r = arg;
	struct json *after = json_new(f->mem);
	int64_t id;
	int done = catalog_begin(f, &r->w);

	if (done != 1)
		return done;
	if (import_put(f, (struct import_owner){ .catalog = r->w.catalog }, r->w.held.agency, r->upload, &id) != 1)
		return -1;
	f->location = mem_print(f->mem, "/danh-muc/%lld/nhap/%lld/", (long long)r->w.catalog,
	    (long long)id);
	json_set_text(after, "file", r->upload->name);
	json_set_int(after, "import", id);
	return flow_audit(f, "catalog", r->w.catalog, "upload", NULL, after);
}

int
import_receive(struct flow *f, int64_t catalog, const struct import_upload *upload,
    struct refusal *why)
{
	struct receiving r = {
		.w = { .catalog = catalog, .act = CATALOG_EDIT, .why = why }, .upload = upload,
	};

	return flow_write(f, receive_body, &r);
}

int
imports_of(struct flow *f, const struct catalog *catalog, struct import_batch **list_r,
    size_t *n_r)
{
	return import_select(f->db, f->mem, (struct import_owner){ .catalog = catalog->id }, list_r, n_r);
}

/* Rows come by sheet and number; the sheets share one array of them. */
static int
fill_rows(struct flow *f, int64_t id, struct import_stored *stored)
{
	struct import_cells *cells;
	struct worksheet_row *rows;
	size_t n;

	if (import_rows_select(f->db, f->mem, id, &cells, &n) != 1)
		return -1;
	rows = mem_array(f->mem, n + 1, sizeof(*rows));
	for (size_t i = 0; i < n; i++) {
		struct worksheet *sheet;

		if (cells[i].sheet < 1 || (size_t)cells[i].sheet > stored->n)
			return -1;
		sheet = &stored->sheet[cells[i].sheet - 1];
		if (sheet->n == 0)
			sheet->row = &rows[i];
		rows[i] = (struct worksheet_row){
			.number = (int)cells[i].number, .hidden = cells[i].hidden,
		};
		if (cells_read(f->mem, cells[i].cells, &rows[i]) != 1)
			return -1;
		sheet->n++;
	}
	stored->row = cells;
	stored->nrows = n;
	return 1;
}

int
import_sheets(struct flow *f, int64_t id, struct import_stored *stored)
{
	struct import_sheet_row *list;

	if (import_sheet_select(f->db, f->mem, id, &list, &stored->n) != 1)
		return -1;
	stored->sheet = mem_array(f->mem, stored->n + 1, sizeof(*stored->sheet));
	stored->map = mem_array(f->mem, stored->n + 1, sizeof(*stored->map));
	for (size_t i = 0; i < stored->n; i++) {
		stored->sheet[i] = (struct worksheet){
			.name = list[i].name, .hidden = list[i].hidden,
			.old_font = list[i].old_font,
		};
		stored->map[i] = list[i].map;
		if (list[i].number != (int64_t)i + 1 ||
		    merges_read(f->mem, list[i].merges, &stored->sheet[i]) != 1)
			return -1;
	}
	return fill_rows(f, id, stored);
}

static int
fill_sheets(struct flow *f, struct import_book *book)
{
	struct import_stored stored;

	if (import_sheets(f, book->batch.id, &stored) != 1)
		return -1;
	book->n = stored.n;
	book->file = stored.sheet;
	book->row = stored.row;
	book->nrows = stored.nrows;
	book->found = mem_array(f->mem, book->n + 1, sizeof(*book->found));
	book->sheet = mem_array(f->mem, book->n + 1, sizeof(*book->sheet));
	book->map = mem_array(f->mem, book->n + 1, sizeof(*book->map));
	book->guess = mem_array(f->mem, book->n + 1, sizeof(*book->guess));
	for (size_t i = 0; i < book->n; i++) {
		const char *map = stored.map[i];

		if (import_map_read(f->mem, json_read(f->mem, map, strlen(map)), &book->map[i]) != 1)
			return -1;
		book->found[i] = encoding_of(&book->file[i]);
		encoding_apply(f->mem, &book->file[i], book->map[i].encoding, &book->sheet[i]);
		import_guess(f->mem, &book->sheet[i], &book->guess[i]);
		book->guess[i].map.encoding = book->map[i].encoding;
	}
	return 1;
}

int
import_read(struct flow *f, const struct catalog *catalog, int64_t id, struct import_book *book)
{
	int found;

	*book = (struct import_book){ 0 };
	found = import_get(f->db, f->mem, (struct import_owner){ .catalog = catalog->id }, id, &book->batch);
	if (found != 1)
		return found;
	if (strcmp(book->batch.state, "imported") == 0) {
		if (import_count_edited(f->db, f->mem, id, &book->edited) != 1)
			return -1;
		book->may_undo = catalog_can(f, catalog, CATALOG_EDIT) &&
		    catalog->round == book->batch.round;
	}
	/* While a worker reads it, sheets and rows may come between two statements. */
	return strcmp(book->batch.state, "uploaded") == 0 ? 1 : fill_sheets(f, book);
}

static int
check(struct flow *f, const struct catalog *catalog, const struct import_book *book,
    struct import_result *result)
{
	struct catalog_group frame[CATALOG_GROUPS];
	const bool taken = book->batch.taken_at != NULL && book->batch.standard > 0;
	struct import_context context = {
		.frame = frame, .standard = taken ? book->batch.standard : catalog->standard_points,
	};

	if (catalog_frame(f, catalog, frame) != 1)
		return -1;
	import_check(f->mem, book->sheet, book->map, book->n, &context, result);
	return 1;
}

/* Rows that were left out when the batch was taken: the catalog had another work under their code. */
static void
refuse_left_out(struct flow *f, const struct import_book *book, struct import_result *result)
{
	for (size_t i = 0; i < book->nrows; i++)
		for (size_t l = 0; l < result->n && book->row[i].other_task != NULL; l++) {
			struct import_line *line = &result->line[l];

			if (line->sheet + 1 == book->row[i].sheet && line->row == book->row[i].number &&
			    !line->bad)
				import_refuse_other(f->mem, result, line, book->row[i].other_task);
		}
}

int
import_compared(struct flow *f, const struct catalog *catalog, const struct import_book *book,
    struct import_result *result, struct import_against *against)
{
	*against = (struct import_against){ 0 };
	if (check(f, catalog, book, result) != 1)
		return -1;
	if (strcmp(book->batch.state, "read") != 0) {
		refuse_left_out(f, book, result);
		return 1;
	}
	if (catalog_row_all(f->db, f->mem, catalog->id, 0, &against->row, &against->n) != 1)
		return -1;
	against->line = catalog_lines(f->mem, against->row, against->n);
	import_merge(f->mem, against->line, against->n, book->map, result, &against->merge);
	return 1;
}
