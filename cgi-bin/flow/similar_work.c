/* The worker's part: the file. */
#include <string.h>

#include "base/log.h"
#include "base/pause.h"
#include "flow/similar_inside.h"

#define PAUSE	10	/* seconds between two looks */
#define LATE	2000	/* works that changed: from then on a new file spares more than it costs */
#define OTHERS	10	/* percent of those that were weighed: the same where there are few */
#define DAY	INT64_C(86400000000)	/* microseconds */

static int
make(struct flow *f)
{
	struct similar_weights weights = { 0 };
	struct similar_image_row *row;
	struct similar_work *work;
	struct similar *s;
	int64_t version = 0;
	const char *since;
	const void *bytes;
	size_t n, size;

	if (similar_now(f->db, f->mem, &since) != 1 || similar_all(f->db, f->mem, &work, &n) != 1 ||
	    similar_weights_last(f->db, f->mem, &version, &weights) < 0)
		return -1;
	s = similar_collect(f, f->mem, work, n, &weights);
	similar_index(s);
	row = mem_array(f->mem, n + 1, sizeof(*row));
	for (size_t i = 0; i < n; i++)
		row[i] = (struct similar_image_row){ work[i].id, similar_micros(work[i].changed) };
	bytes = similar_image_write(f->mem, s, row, &size);
	if (index_write(f->mem, config_text(f->config, "index_dir"), bytes, size, since, version) != 1)
		return -1;
	log_info(740, "the index of %zu works was made, %zu bytes", n, size);
	return 1;
}

/* Is there a file, of the weights that count, that does not lack too much? 1; 0; -1. */
static int
will_do(struct flow *f)
{
	struct similar_weighing last;
	struct index_file file;
	const char *now;
	int64_t changes;
	int done = index_open(config_text(f->config, "index_dir"), &file);

	if (done != 1)
		return 0;
	if (similar_weighed(f->db, f->mem, &last) < 0 || similar_now(f->db, f->mem, &now) != 1 ||
	    similar_changes(f->db, f->mem, file.since, &changes) != 1)
		done = -1;
	else
		done = last.version == file.weights && changes <= LATE &&
		    (last.sets == 0 || 100 * changes <= OTHERS * last.sets) &&
		    (changes == 0 || similar_micros(now) - similar_micros(file.since) < DAY);
	index_close(&file);
	return done;
}

int
similar_index_work(struct flow *f)
{
	static time_t looked;
	int done;

	if (!pause_over(&looked, PAUSE))
		return 0;
	done = will_do(f);
	return done == 0 ? make(f) : done == 1 ? 0 : -1;
}
