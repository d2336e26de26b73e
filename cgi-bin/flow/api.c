#include "flow/api.h"

#include <string.h>

#include "base/file.h"
#include "base/log.h"
#include "store/api.h"

#define DOCUMENT	"api/openapi.json"	/* below templates_dir */
#define DOCUMENT_MOST	(512 * 1024)
#define SERVER		"\"url\": \""		/* where base_path goes in: the first of the document */

int
api_scope(struct flow *f, const struct token *t, const char *code, struct api_scope *in)
{
	int64_t unit, agency;
	int found;

	*in = (struct api_scope){ t->agency, 0 };
	if (code == NULL)
		return 1;
	found = api_unit_of_code(f->db, f->mem, code, &unit, &agency);
	if (found != 1)
		return found;
	if (t->agency != 0 && agency != t->agency)
		return 2;
	in->agency = agency;
	in->unit = agency == unit || agency == 0 ? 0 : unit;
	return 1;
}

int
api_source(struct flow *f, const struct token *t, const char *code, int64_t *source_r)
{
	*source_r = t->source;
	if (t->source != 0)
		return code == NULL || strcmp(code, t->source_code) == 0 ? 1 : 2;
	return code == NULL ? 0 : api_source_of_code(f->db, f->mem, code, source_r);
}

int
api_units(struct flow *f, const struct api_scope *in, struct day day, const struct api_cursor *c, int64_t most, struct api_unit **list_r, size_t *n_r)
{
	return api_units_select(f->db, f->mem, in, day, c, most, list_r, n_r);
}

int
api_people(struct flow *f, const struct api_scope *in, struct day day, const struct api_cursor *c, int64_t most, struct api_place **list_r, size_t *n_r)
{
	return api_people_select(f->db, f->mem, in, day, c, most, list_r, n_r);
}

int
api_results(struct flow *f, const struct api_scope *in, struct period p, const struct api_cursor *c, int64_t most, struct api_result **list_r, size_t *n_r)
{
	return api_results_select(f->db, f->mem, in, p, c, most, list_r, n_r);
}

int
api_levels(struct flow *f, const struct api_scope *in, int64_t year, const struct api_cursor *c, int64_t most, struct api_result **list_r, size_t *n_r)
{
	return api_levels_select(f->db, f->mem, in, year, c, most, list_r, n_r);
}

int
api_tasks(struct flow *f, const struct token *t, int64_t source, const struct api_cursor *c, int64_t most, struct api_task **list_r, size_t *n_r)
{
	return api_tasks_select(f->db, f->mem, source, t->agency, c, most, list_r, n_r);
}

int
api_catalog(struct flow *f, int64_t agency, struct day day, const struct api_cursor *c, int64_t most, struct api_catalog *catalog,
    struct api_row **list_r, size_t *n_r)
{
	const int found = api_catalog_get(f->db, f->mem, agency, day, catalog);

	*n_r = 0;
	return found != 1 ? found : api_rows_select(f->db, f->mem, catalog->id, c, most, list_r, n_r);
}

const char *
api_document(struct flow *f)
{
	const char *path = mem_print(f->mem, "%s/" DOCUMENT, config_text(f->config, "templates_dir"));
	const char *base = config_text(f->config, "base_path");
	char *text, *server;
	size_t n;

	text = file_read(f->mem, path, DOCUMENT_MOST, &n);
	server = text == NULL ? NULL : strstr(text, SERVER);
	if (server == NULL) {
		log_error(1002, "the document of the API is missing: %s", path);
		return NULL;
	}
	server += sizeof(SERVER) - 1;
	return mem_print(f->mem, "%.*s%s%s", (int)(server - text), text, base, server);
}
