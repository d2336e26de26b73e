/* The worker's part: weights of words, and the file. */
#include <string.h>
#include <time.h>

#include "base/log.h"
#include "flow/similar_index.h"
#include "rules/similar_image.h"
#include "store/index.h"
#include "store/similar.h"

#define PAUSE	10	/* seconds between two looks */
#define LATE	2000	/* works that changed: from then on a new file spares more than it costs */
#define DAY	INT64_C(86400000000)	/* microseconds */
#define OTHERS	10	/* percent more or fewer works: words are weighed again, for there were few */

struct making {
	struct similar_work	*work;
	size_t			 n;
	const char		*since;
	int64_t			 version;
	struct similar_weights	 weights;
};

static struct similar *
collect(struct flow *f, const struct making *m, const struct similar_weights *weights)
{
	const struct similar_letters *letters = similar_index_letters(f);
	struct similar *s;
	size_t bytes = 0;

	for (size_t i = 0; i < m->n; i++)
		bytes += strlen(m->work[i].task) + strlen(m->work[i].detail) + strlen(m->work[i].output) + 2;
	s = similar_new(f->mem, letters, similar_index_contrasts(f), weights, m->n, bytes);
	for (size_t i = 0; i < m->n; i++) {
		const char *text = similar_text(f->mem, m->work[i].task, m->work[i].detail, m->work[i].output);

		similar_add(s, text, strlen(text));
	}
	similar_end(s);
	return s;
}

static bool
have_changed(uint64_t then, uint64_t now)
{
	const uint64_t by = then > now ? then - now : now - then;

	return 100 * by > OTHERS * then;
}

static int
weights_body(struct flow *f, void *arg)
{
	struct making *m = arg;
	struct json *after = json_new(f->mem);

	if (similar_weights_insert(f->db, f->mem, &m->weights, &m->version) != 1)
		return -1;
	f->location = "/";
	json_set_int(after, "sets", (int64_t)m->weights.sets);
	return flow_audit(f, "similar_weight", m->version, "make", NULL, after);
}

/*
 * The works with the weights that count, which are made anew where the works have become others: how
 * many different ones there are no weights change. NULL: broken.
 */
static struct similar *
weigh(struct flow *f, struct making *m)
{
	const int found = similar_weights_last(f->db, f->mem, &m->version, &m->weights);
	struct similar *s = found < 0 ? NULL : collect(f, m, found == 1 ? &m->weights : NULL);
	struct similar_weights now;

	if (s == NULL)
		return NULL;
	similar_weights(f->mem, s, &now);
	if (found == 1 && !have_changed(m->weights.sets, now.sets))
		return s;
	if (found == 1) {
		s = collect(f, m, NULL);
		similar_weights(f->mem, s, &now);
	}
	m->weights = now;
	return flow_write(f, weights_body, m) == 1 ? s : NULL;
}

static int
make(struct flow *f)
{
	struct making m = { 0 };
	struct similar_image_row *row;
	struct similar *s;
	const void *bytes;
	size_t n;

	if (similar_now(f->db, f->mem, &m.since) != 1 || similar_all(f->db, f->mem, &m.work, &m.n) != 1 ||
	    (s = weigh(f, &m)) == NULL)
		return -1;
	similar_index(s);
	row = mem_array(f->mem, m.n + 1, sizeof(*row));
	for (size_t i = 0; i < m.n; i++)
		row[i] = (struct similar_image_row){ m.work[i].id, similar_micros(m.work[i].changed) };
	bytes = similar_image_write(f->mem, s, row, &n);
	if (index_write(f->mem, config_text(f->config, "index_dir"), bytes, n, m.since, m.version) != 1)
		return -1;
	log_info(740, "the index of %zu works was made, %zu bytes", m.n, n);
	return 1;
}

/* Is there a file, of the weights that count, that does not lack too much? 1; 0; -1. */
static int
will_do(struct flow *f)
{
	struct index_file file;
	const char *now;
	int64_t version, sets, changes;
	int done = index_open(config_text(f->config, "index_dir"), &file);

	if (done != 1)
		return 0;
	if (similar_weights_version(f->db, f->mem, &version, &sets) != 1 || similar_now(f->db, f->mem, &now) != 1 ||
	    similar_changes(f->db, f->mem, file.since, &changes) != 1)
		done = -1;
	else
		done = version == file.weights && changes <= LATE && 100 * changes <= OTHERS * sets &&
		    (changes == 0 || similar_micros(now) - similar_micros(file.since) < DAY);
	index_close(&file);
	return done;
}

int
similar_index_work(struct flow *f)
{
	static time_t looked;
	struct timespec now;
	int done;

	clock_gettime(CLOCK_MONOTONIC, &now);
	if (looked != 0 && now.tv_sec - looked < PAUSE)
		return 0;
	looked = now.tv_sec;
	done = will_do(f);
	return done == 0 ? make(f) : done == 1 ? 0 : -1;
}
