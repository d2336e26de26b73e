#include "flow/similar_index.h"

#include <stdlib.h>
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
	index_close(&x->file);
	mem_free(&x->looking);
	mem_free(&x->lately);
	mem_free(&x->mapped);
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
	index_close(&x->file);
	mem_free(&x->mapped);
	mem_free(&x->lately);
	x->image = NULL;
	x->image_of = NULL;
	x->gone = NULL;
	x->late = NULL;
	x->nlate = 0;
	x->late_of = NULL;
	x->late_finder = NULL;
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
	struct similar *image;

	if (index_open(x->folder, &x->file) != 1)
		return;
	if (x->file.weights == x->version) {
		x->mapped = mem_new(MEMORY);
		image = similar_image_read(x->mapped, x->letters, &x->weights, x->file.bytes, x->file.n, &x->row);
		if (image != NULL) {
			x->image_of = image;
			x->image = similar_finder_new(x->mapped, image);
			x->gone = mem_array(x->mapped, similar_row_count(image) + 1, sizeof(*x->gone));
			similar_finder_without(x->image, x->gone);
			return;
		}
	}
	mem_free(&x->mapped);	/* the file is kept open, to see when another takes its place */
}

static int
by_row(const void *a, const void *b)
{
	const int64_t x = ((const struct late *)a)->row, y = ((const struct late *)b)->row;

	return x < y ? -1 : x > y;
}

static const struct late *
late_row(const struct similar_index *x, int64_t row)
{
	return x->nlate == 0 ? NULL : bsearch(&(struct late){ .row = row }, x->late, x->nlate, sizeof(*x->late), by_row);
}

static int
by_id(const void *a, const void *b)
{
	const int64_t x = ((const struct similar_image_row *)a)->id, y = ((const struct similar_image_row *)b)->id;

	return x < y ? -1 : x > y;
}

/* A work as the file has it; NULL: it has not. */
static const struct similar_image_row *
filed_row(const struct similar_index *x, int64_t row)
{
	return x->image_of == NULL ? NULL : bsearch(&(struct similar_image_row){ .id = row }, x->row,
	    similar_row_count(x->image_of), sizeof(*x->row), by_id);
}

/* When the state of a work changed that is known; 0: none is. */
static int64_t
known_change(const struct similar_index *x, int64_t row)
{
	const struct late *late = late_row(x, row);
	const struct similar_image_row *filed;

	if (late != NULL)
		return late->changed;
	filed = filed_row(x, row);
	return filed == NULL ? 0 : filed->changed;
}

static void
keep_late(struct mem *mem, struct late *to, const struct late *from)
{
	*to = (struct late){ from->row, from->removed, mem_text(mem, from->text), from->changed };
}

/* The known late works and the news among n as one list, by row, in an arena of its own. */
static void
merge(struct similar_index *x, struct mem *mem, const struct similar_work *work, size_t n)
{
	struct late *list = mem_array(mem, x->nlate + n + 1, sizeof(*list));
	size_t k = 0, kept = 0;

	for (size_t i = 0; i < x->nlate; i++)
		keep_late(mem, &list[k++], &x->late[i]);
	for (size_t i = 0; i < n; i++) {
		struct late *at = bsearch(&(struct late){ .row = work[i].id }, list, x->nlate, sizeof(*list), by_row);
		const struct late late = { work[i].id, work[i].removed,
			similar_text(mem, work[i].task, work[i].detail, work[i].output), similar_micros(work[i].changed) };

		keep_late(mem, at != NULL ? at : &list[k++], &late);
	}
	qsort(list, k, sizeof(*list), by_row);
	for (size_t i = 0; i < k; i++)
		if (kept == 0 || list[kept - 1].row != list[i].row)
			list[kept++] = list[i];
	x->late = list;
	x->nlate = kept;
}

static void
collect_late(struct similar_index *x)
{
	size_t bytes = 0;

	for (size_t i = 0; i < x->nlate; i++)
		bytes += strlen(x->late[i].text);
	x->late_of = similar_new(x->lately, x->letters, x->contrasts, &x->weights, x->nlate, bytes);
	for (size_t i = 0; i < x->nlate; i++) {
		const char *text = x->late[i].removed ? "" : x->late[i].text;
		const struct similar_image_row *filed = filed_row(x, x->late[i].row);

		similar_add(x->late_of, text, strlen(text));
		if (filed != NULL)
			x->gone[filed - x->row] = true;
	}
	similar_end(x->late_of);
	similar_index(x->late_of);
	x->late_finder = similar_finder_new(x->lately, x->late_of);
}

/* Takes in what is not known of some works. */
static void
take_in(struct similar_index *x, struct similar_work *work, size_t n)
{
	struct mem *old = x->lately;
	size_t news = 0;

	for (size_t i = 0; i < n; i++) {
		const int64_t changed = similar_micros(work[i].changed);

		x->known = changed > x->known ? changed : x->known;
		if (known_change(x, work[i].id) != changed)
			work[news++] = work[i];
	}
	if (news == 0 && x->late_of != NULL)
		return;
	x->lately = mem_new(MEMORY);
	merge(x, x->lately, work, news);
	mem_free(&old);
	collect_late(x);
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
	take_in(x, work, n);
	return 1;
}

/* The first time: what the file does not have, without a file all works. */
static int
read_first(struct flow *f, struct similar_index *x)
{
	struct similar_work *work;
	const char *now;
	size_t n;

	if (x->image != NULL) {
		x->known = similar_micros(x->file.since);
		return read_since(f, x, x->known - OVERLAP * INT64_C(1000000));
	}
	if (similar_now(f->db, f->mem, &now) != 1 || similar_all(f->db, f->mem, &work, &n) != 1)
		return -1;
	x->known = similar_micros(now) - OVERLAP * INT64_C(1000000);
	take_in(x, work, n);
	return 1;
}

/* Are the known changes of a window all there are? */
static bool
knows(struct flow *f, const struct similar_index *x, const struct similar_window *w)
{
	const size_t filed = x->image_of == NULL ? 0 : similar_row_count(x->image_of);
	int64_t n = 0, seconds = 0, micros = 0;

	for (size_t i = 0; i < x->nlate + filed; i++) {
		const int64_t changed = i < x->nlate ? x->late[i].changed :
		    x->gone[i - x->nlate] ? 0 : x->row[i - x->nlate].changed;

		if (changed > w->from) {
			seconds += changed / 1000000;
			micros += changed % 1000000;
			n++;
		}
	}
	seconds += micros / 1000000;
	return n == w->n && (n == 0 || strcmp(w->sum, mem_print(f->mem, "%lld.%06lld",
	    (long long)seconds, (long long)(micros % 1000000))) == 0);
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
