/* The file itself: taken by the program `upload` alone. */
#include <string.h>
#include <sys/stat.h>

#include "page/catalog.h"
#include "page/import.h"
#include "web/multipart.h"

#define BLOCK_MOST 400000

static const struct field upload_fields[] = {
	{ "file", FIELD_TEXT, .max = 1 },	/* the file; as text it is never there */
	{ 0 }
};

struct web_file *
import_file_of(struct visit *v)
{
	for (size_t i = 0; i < v->web->nfiles; i++)
		if (strcmp(v->web->files[i].field, "file") == 0 && v->web->files[i].size > 0)
			return &v->web->files[i];
	return NULL;
}

static int
again(struct visit *v, const struct catalog *catalog, const struct refusal *why)
{
	visit_refused(v, why);
	return import_list_page(v, catalog, why->conflict ? 409 : 422);
}

/* The bytes go under their hash before the row says so: a row never lacks its file. */
int
import_file_take(struct visit *v, struct web_file *file, struct import_upload *upload)
{
	*upload = (struct import_upload){
		.name = file->name, .size = file->size,
		.path = import_path(v->flow, file->sha256),
	};
	memcpy(upload->sha256, file->sha256, sizeof(upload->sha256));
	if (web_file_take(file, upload->path) != 1)
		return -1;
	return chmod(upload->path, 0640) == 0 ? 1 : -1;	/* the worker is of the same group */
}

int
import_file_put(struct visit *v, const char *none, int (*put)(struct flow *, int64_t, const struct import_upload *, struct refusal *),
    int (*show)(struct visit *, int))
{
	struct refusal why = { .label = none, .field = "file" };
	struct web_file *file = import_file_of(v);
	struct import_upload upload;

	if (file == NULL)
		return visit_answer(v, 0, &why, show);
	if (import_file_take(v, file, &upload) != 1)
		return -1;
	return visit_answer(v, put(v->flow, v->id[0], &upload, &why), &why, show);
}

/* The catalog of the page, where its rows may be changed. 1; 0: *answer_r is the page's. */
static int
open_catalog(struct visit *v, struct catalog *catalog, int *answer_r)
{
	struct refusal why = { .label = "catalog.refused.not_now" };

	*answer_r = import_catalog(v, catalog);
	if (*answer_r != 1)
		return 0;
	if (catalog_can(v->flow, catalog, CATALOG_EDIT))
		return 1;
	*answer_r = again(v, catalog, &why);
	return 0;
}

static int
receive(struct visit *v, const struct catalog *catalog, struct web_file *file)
{
	struct import_upload upload;
	struct refusal why = { 0 };
	int done;

	if (import_file_take(v, file, &upload) != 1)
		return -1;
	done = import_receive(v->flow, catalog->id, &upload, &why);
	if (done == 0)
		return again(v, catalog, &why);
	return done == 1 ? visit_done(v) : -1;
}

static int
import_upload(struct visit *v)
{
	struct refusal why = { .label = "import.refused.no_file", .field = "file" };
	struct web_file *file = import_file_of(v);
	struct catalog catalog;
	int answer;

	if (!open_catalog(v, &catalog, &answer))
		return answer;
	return file == NULL ? again(v, &catalog, &why) : receive(v, &catalog, file);
}

static const struct field block_fields[] = {
	{ "block", FIELD_AREA, .required = true, .max = BLOCK_MOST },
	{ 0 }
};

/* Cells from the clipboard, kept as a file: from there on they are a workbook like any other. */
static int
import_block(struct visit *v)
{
	struct refusal why = { .label = "import.refused.no_block", .field = "block" };
	const char *text = web_posted(v->web, "block");
	struct catalog catalog;
	struct web_file file;
	int answer;

	if (!open_catalog(v, &catalog, &answer))
		return answer;
	if (!form_ok(v->form))
		return import_list_page(v, &catalog, 422);
	if (strchr(text, '\t') == NULL)
		return again(v, &catalog, &why);
	if (multipart_file(v->mem, config_text(v->flow->config, "spool_dir"),
	    visit_label(v, "import.block.name", NULL, NULL), text, strlen(text), &file) != 1)
		return -1;
	return receive(v, &catalog, &file);
}

const struct route import_upload_routes[] = {
	{ METHOD_POST, "/tai-len/danh-muc/:", ROLES_AGENCY, ROUTE_FILE, upload_fields, import_upload },
	{ METHOD_POST, "/tai-len/khoi/:", ROLES_AGENCY, ROUTE_LARGE, block_fields, import_block },
	{ 0 }
};
