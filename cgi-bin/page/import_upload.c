/* The file itself: taken by the program `upload` alone. */
#include <string.h>
#include <sys/stat.h>

#include "page/catalog.h"
#include "page/import.h"

static const struct field upload_fields[] = {
	{ "file", FIELD_TEXT, .max = 1 },	/* the file; as text it is never there */
	{ 0 }
};

static struct web_file *
file_of(struct visit *v)
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
static int
take(struct visit *v, struct web_file *file, struct import_upload *upload)
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

static int
import_upload(struct visit *v)
{
	struct catalog catalog;
	struct import_upload upload;
	struct refusal why = { 0 };
	struct web_file *file = file_of(v);
	int done = import_catalog(v, &catalog);

	if (done != 1)
		return done;
	if (!catalog_can(v->flow, &catalog, CATALOG_EDIT)) {
		why.label = "catalog.refused.not_now";
		return again(v, &catalog, &why);
	}
	if (file == NULL) {
		why = (struct refusal){ .label = "import.refused.no_file", .field = "file" };
		return again(v, &catalog, &why);
	}
	if (take(v, file, &upload) != 1)
		return -1;
	done = import_receive(v->flow, catalog.id, &upload, &why);
	if (done == 0)
		return again(v, &catalog, &why);
	return done == 1 ? visit_done(v) : -1;
}

const struct route import_upload_routes[] = {
	{ METHOD_POST, "/tai-len/danh-muc/:", ROLES_AGENCY, ROUTE_FILE, upload_fields, import_upload },
	{ 0 }
};
