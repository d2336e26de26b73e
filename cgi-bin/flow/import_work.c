#include "flow/import_work.h"

#include <string.h>

#include "base/log.h"
#include "flow/import.h"
#include "flow/import_parse.h"
#include "rules/import_encoding.h"
#include "store/db.h"
#include "store/job.h"

#define LEASE		60	/* seconds; longer than a child may take */
#define MOST_ATTEMPTS	3
#define PIECE		1000	/* rows of one INSERT */

struct working {
	struct job	 job;
	struct parsed	 parsed;
};

/* As the agency matched such a sheet before, where its head is still the same. 1; 0; -1. */
static int
recall_map(struct flow *f, int64_t id, const struct worksheet *file, struct import_map *map)
{
	struct import_map kept;
	struct worksheet sheet;
	const char *head, *text;
	int found = import_recall(f->db, f->mem, id, file->name, &head, &text);

	if (found != 1)
		return found;
	if (import_map_read(f->mem, json_read(f->mem, text, strlen(text)), &kept) != 1)
		return 0;
	if (encoding_of(file) == IMPORT_UNICODE)	/* typed anew since */
		kept.encoding = IMPORT_UNICODE;
	encoding_apply(f->mem, file, kept.encoding, &sheet);
	if (strcmp(import_head_text(f->mem, &sheet, &kept), head) != 0)
		return 0;
	*map = kept;
	map->remembered = true;
	return 1;
}

/* The sheet with its rows as the rules see it, to guess how it is read. */
static int
guess_map(struct flow *f, int64_t id, const struct parsed *p, size_t at, const char **map_r)
{
	struct worksheet sheet, file;
	struct import_guess guess;

	if (import_parsed_sheet(f->mem, p, at, &file) != 1)
		return -1;
	encoding_apply(f->mem, &file, IMPORT_UNICODE, &sheet);
	import_guess(f->mem, &sheet, &guess);
	if (recall_map(f, id, &file, &guess.map) < 0)
		return -1;
	*map_r = json_write(f->mem, import_map_json(f->mem, &guess.map));
	return 1;
}

static int
store_sheets(struct flow *f, const struct working *w)
{
	const struct parsed *p = &w->parsed;

	for (size_t i = 0; i < p->nsheets; i++) {
		if (guess_map(f, w->job.object, p, i, &p->sheet[i].map) != 1 ||
		    import_sheet_insert(f->db, w->job.object, &p->sheet[i]) != 1)
			return -1;
	}
	for (size_t i = 0; i < p->nrows; i += PIECE) {
		size_t n = p->nrows - i < PIECE ? p->nrows - i : PIECE;

		if (import_rows_insert(f->db, f->mem, w->job.object, p->row + i, n) != 1)
			return -1;
	}
	return 1;
}

/* The batch leaves "uploaded" in the transaction that ends the job: one of several workers. */
static int
end_body(struct flow *f, void *arg)
{
	struct working *w = arg;
	const char *refused = w->parsed.refused;
	struct json *after = json_new(f->mem);
	int done;

	if (refused == NULL)
		done = import_set_read(f->db, w->job.object);
	else
		done = import_set_refused(f->db, w->job.object, refused);
	if (done == 1 && refused == NULL)
		done = store_sheets(f, w);
	if (done < 0)
		return -1;
	f->location = "/";
	json_set_text(after, "refused", refused);
	if (job_end(f->db, w->job.id, refused) < 0)
		return -1;
	return flow_audit(f, "import", w->job.object, "read", NULL, after);
}

static int
work(struct flow *f, struct working *w)
{
	uint8_t sha256[32];
	int found = import_file(f->db, f->mem, w->job.object, sha256);

	if (found < 0)
		return -1;
	if (found == 0)
		return job_end(f->db, w->job.id, NULL) < 0 ? -1 : 1;
	if (w->job.attempts >= MOST_ATTEMPTS)
		w->parsed.refused = "too_much";
	else if (import_parse(f->mem, import_path(f, sha256), IMPORT_MOST_BYTES, &w->parsed) != 1)
		return -1;
	f->op = NULL;
	return flow_write(f, end_body, w) < 0 ? -1 : 1;
}

int
import_work(struct flow *f)
{
	struct working w = { 0 };
	int taken = job_take(f->db, f->mem, "import", LEASE, &w.job);

	if (taken != 1)
		return taken;
	if (work(f, &w) != 1) {
		log_error(613, "import %lld not read, attempt %lld", (long long)w.job.object,
		    (long long)w.job.attempts + 1);
		return -1;
	}
	log_info(614, "import %lld read: %s, %zu rows", (long long)w.job.object,
	    w.parsed.refused == NULL ? "good" : w.parsed.refused, w.parsed.nrows);
	return 1;
}
