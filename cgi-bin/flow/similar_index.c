#include "flow/similar_index.h"

#include <string.h>
#include <time.h>

#include "flow/similar_inside.h"
#include "store/lexicon.h"
#include "store/similar.h"

#define MEMORY		((size_t)2 << 30)	/* at most; 50,000 works take some 20 MB without the file */
#define OVERLAP		120	/* seconds: what was written before may be seen after; no transaction takes longer */
#define LOOK		1	/* seconds: how long such a one may stay unseen */

struct similar_index *
similar_index_new(struct mem *mem, const struct config *config)
{
	struct similar_index *x = mem_get(mem, sizeof(*x));

	x->folder = config_text(config, "index_dir");
	return x;
}

void
similar_index_close(struct similar_index **index)
{
	struct similar_index *x = *index;

	*index = NULL;
	if (x == NULL)
		return;
	similar_part_forget(x);
	index_close(&x->file);
	mem_free(&x->looking);
	mem_free(&x->weighed);
	mem_free(&x->worded);
	mem_free(&x->life);
}

/* By this lexicon, in mem, texts are judged from now on. */
static void
use_lexicon(struct similar_index *x, struct mem *mem, const struct lexicon *l)
{
	mem_free(&x->worded);
	x->worded = mem;
	x->lexicon = *l;
	x->contrasts = similar_contrasts_new(mem, x->letters, lexicon_contrasts(mem, l), l->n);
}

static struct similar_index *
awake(struct flow *f)
{
	struct similar_index *x = f->similar;

	if (x->life == NULL) {
		struct mem *mem = mem_new(MEMORY);
		struct lexicon own;

		x->life = mem_new(MEMORY);
		x->letters = similar_letters_new(x->life);
		lexicon_default(mem, &own);
		use_lexicon(x, mem, &own);
	}
	return x;
}

const struct similar_letters *
similar_index_letters(struct flow *f)
{
	return awake(f)->letters;
}

const struct similar_contrasts *
similar_index_contrasts(struct flow *f)
{
	return awake(f)->contrasts;
}

const struct lexicon *
similar_index_lexicon(struct flow *f)
{
	return &awake(f)->lexicon;
}

const struct similar_weights *
similar_index_weights(struct flow *f)
{
	return &awake(f)->weights;
}

const char *
similar_text(struct mem *mem, const char *task, const char *detail, const char *output)
{
	return mem_print(mem, "%s %s %s", task, detail, output);
}

/* Forgets what was made with other weights or another file. */
static void
forget(struct similar_index *x)
{
	similar_part_forget(x);
	index_close(&x->file);
	x->known = 0;
}

/* The weights that count now. 1 or -1. */
static int
renew_weights(struct flow *f, struct similar_index *x, int64_t version)
{
	int found;

	if (x->weighed != NULL && version == x->version)
		return 1;
	forget(x);
	mem_free(&x->weighed);
	x->weighed = mem_new(MEMORY);
	x->version = 0;
	x->weights = (struct similar_weights){ 0 };	/* all words weigh the same */
	found = similar_weights_last(f->db, x->weighed, &x->version, &x->weights);
	if (found < 0)
		mem_free(&x->weighed);
	return found < 0 ? -1 : 1;
}

/* The lexicon that counts now: no look-up depends on it, every verdict does. 1 or -1. */
static int
renew_lexicon(struct flow *f, struct similar_index *x, int64_t version)
{
	struct lexicon l;
	struct mem *mem;

	if (version == x->lexicon.version)
		return 1;
	forget(x);
	mem = mem_new(MEMORY);
	if (version == 0)
		lexicon_default(mem, &l);
	else if (lexicon_get(f->db, mem, version, &l) != 1) {
		mem_free(&mem);
		return -1;
	}
	use_lexicon(x, mem, &l);
	return 1;
}

static void
open_file(struct similar_index *x)
{
	const struct similar_image_row *row;
	struct similar *image;
	struct mem *mem;

	if (index_open(x->folder, &x->file) != 1 || x->file.weights != x->version)
		return;		/* the file is kept open, to see when another takes its place */
	mem = mem_new(MEMORY);
	image = similar_image_read(mem, x->letters, &x->weights, x->file.bytes, x->file.n, &row);
	if (image != NULL)
		similar_part_file(x, mem, image, row);
	else
		mem_free(&mem);
}

static const char *
moment(struct mem *mem, int64_t micros)
{
	return mem_print(mem, "%lld.%06lld", (long long)(micros / 1000000), (long long)(micros % 1000000));
}

static int
read_since(struct flow *f, struct similar_index *x, int64_t micros)
{
	struct similar_work *work;
	size_t n;

	if (similar_changed(f->db, f->mem, moment(f->mem, micros), &work, &n) != 1)
		return -1;
	similar_part_take(x, work, n);
	return 1;
}

/* The first time: what the file does not have, without a file all works. */
static int
read_first(struct flow *f, struct similar_index *x)
{
	struct similar_work *work;
	const char *now;
	size_t n;

	if (x->part[PART_FILE].of != NULL) {
		x->known = similar_micros(x->file.since);
		return read_since(f, x, x->known - OVERLAP * INT64_C(1000000));
	}
	if (similar_now(f->db, f->mem, &now) != 1 || similar_all(f->db, f->mem, &work, &n) != 1)
		return -1;
	x->known = similar_micros(now) - OVERLAP * INT64_C(1000000);
	similar_part_take(x, work, n);
	return 1;
}

/* Are the known changes of a window all there are? */
static bool
knows(struct flow *f, const struct similar_index *x, const struct similar_window *w)
{
	int64_t seconds, micros;
	const int64_t n = similar_part_changes(x, w->from, &seconds, &micros);

	return n == w->n && (n == 0 || strcmp(w->sum, mem_print(f->mem, "%lld.%06lld", (long long)seconds,
	    (long long)micros)) == 0);
}

/* What was begun earlier and seen later than others: its moment lies before what is known. 1 or -1. */
static int
look_back(struct flow *f, struct similar_index *x)
{
	struct similar_window w;
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	if (now.tv_sec - x->looked < LOOK)
		return 1;
	if (similar_window(f->db, f->mem, OVERLAP, &w) != 1)
		return -1;
	x->looked = now.tv_sec;
	return knows(f, x, &w) ? 1 : read_since(f, x, w.from);
}

/* What changed since it was asked last. 1 or -1. */
static int
renew_late(struct flow *f, struct similar_index *x)
{
	if (x->known == 0)
		return read_first(f, x);
	return read_since(f, x, x->known) != 1 ? -1 : look_back(f, x);
}

static int
renew(struct flow *f, struct similar_index *x)
{
	int64_t weights, lexicon;

	if (similar_versions(f->db, f->mem, &weights, &lexicon) != 1 || renew_weights(f, x, weights) != 1 ||
	    renew_lexicon(f, x, lexicon) != 1)
		return -1;
	if (index_changed(x->folder, &x->file)) {
		forget(x);
		open_file(x);
	}
	return renew_late(f, x);
}

int
similar_index_renew(struct flow *f)
{
	struct similar_index *x = awake(f);

	if (renew(f, x) == 1)
		return 1;
	forget(x);	/* half of it may be old: the next one who asks begins anew */
	return -1;
}
