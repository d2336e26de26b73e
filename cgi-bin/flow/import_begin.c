/* How a batch is read, changed by the person; and what every change of a batch begins with. */
#include "flow/import_begin.h"

#include <string.h>

#include "flow/import.h"
#include "rules/import_encoding.h"

const char *
import_place(struct flow *f, int64_t catalog, int64_t id)
{
	return mem_print(f->mem, "/danh-muc/%lld/nhap/%lld/", (long long)catalog, (long long)id);
}

int
import_begin(struct flow *f, struct catalog_write *w, int64_t id, int64_t version,
    const char *state, struct import_batch *batch)
{
	int done = catalog_begin(f, w);

	if (done != 1)
		return done;
	done = import_hold(f->db, f->mem, (struct import_owner){ .catalog = w->catalog }, id, batch);
	if (done != 1)
		return done < 0 ? -1 : catalog_refuse(w->why, "import.refused.gone", NULL);
	if (strcmp(batch->state, state) != 0)
		return catalog_conflict(w->why, "import.refused.not_now");
	if (batch->version != version)
		return catalog_conflict(w->why, "import.refused.changed");
	return 1;
}

struct mapping {
	struct catalog_write w;
	int64_t		 id, version, sheet;
	const struct import_map *map;
	const char	*name, *head;	/* of the sheet */
};

static int
map_body(struct flow *f, void *arg)
{
	struct mapping *m = arg;
	struct import_batch batch;
	struct json *map = import_map_json(f->mem, m->map);
	const char *text = json_write(f->mem, map);
	int done = import_begin(f, &m->w, m->id, m->version, "read", &batch);

	if (done != 1)
		return done;
	if (import_set_map(f->db, m->id, m->version, m->sheet, text) != 1 ||
	    import_remember(f->db, m->w.catalog, m->name, m->head, text, f->who->person) != 1)
		return -1;
	f->location = import_place(f, m->w.catalog, m->id);
	return flow_audit(f, "import", m->id, "map", NULL, map);
}

int
import_save_map(struct flow *f, const struct import_book *book, int64_t version, int64_t sheet,
    const struct import_map *map, struct refusal *why)
{
	struct worksheet of;
	struct mapping m = {
		.w = { .catalog = book->batch.catalog, .act = CATALOG_EDIT, .why = why },
		.id = book->batch.id, .version = version, .sheet = sheet, .map = map,
		.name = book->file[sheet - 1].name,
	};

	encoding_apply(f->mem, &book->file[sheet - 1], map->encoding, &of);
	m.head = import_head_text(f->mem, &of, map);
	return flow_write(f, map_body, &m);
}
