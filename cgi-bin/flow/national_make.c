/* From what a transaction wrote into the outbox to a record that is whole and signed, or says what it lacks. */
#include <string.h>

#include "base/log.h"
#include "flow/national_inside.h"

struct making {
	struct national	*national;
	bool		 mended;
	struct national_codes codes;
};

/* The payload, its hash, its signature, a name for the message. 1 or -1. */
static int
fill(struct flow *f, const struct making *k, const struct national_source *s, int64_t revision, struct national_made *m)
{
	struct national_facts facts = s->facts;
	enum national_lack lack;
	const struct json *json;

	facts.revision = revision;
	json = national_payload(f->mem, &facts, &k->codes, &lack);
	m->source = s;
	m->revision = revision;
	m->lack = json == NULL ? (int)lack : LACK_NONE;
	digest_random(m->msg_id, sizeof(m->msg_id));
	if (json == NULL)
		return 1;
	m->payload = json_write(f->mem, json);
	m->kid = k->national->kid;
	digest_sha256(m->payload, strlen(m->payload), m->sha256);
	if (sign_make(k->national->key, m->payload, strlen(m->payload), m->signature) == 1)
		return 1;
	log_error(1031, "a record cannot be signed");
	return -1;
}

/* The number of the person's period and of the person that come next; kept, as one batch may hold several. */
static void
number(struct mem *mem, struct national_last *last, size_t *n, const struct national_source *s, struct national_made *m)
{
	struct national_last *found = NULL;

	m->seq = 1;
	for (size_t i = 0; i < *n; i++) {
		if (last[i].person != s->person)
			continue;
		if (last[i].seq >= m->seq)
			m->seq = last[i].seq + 1;
		if (strcmp(last[i].period, s->period) == 0)
			found = &last[i];
	}
	if (found == NULL) {
		found = &last[(*n)++];
		*found = (struct national_last){ s->person, mem_text(mem, s->period), 0, 0 };
	}
	m->revision = ++found->revision;
	found->seq = m->seq;
}

static int
make_new(struct flow *f, const struct making *k, const struct national_event *e, size_t n)
{
	struct national_source *source;
	struct national_made *made;
	struct national_last *last;
	size_t nsources, nlast;

	if (national_sources(f->db, f->mem, e, n, &source, &nsources) != 1 ||
	    national_lasts(f->db, f->mem, source, nsources, &last, &nlast) != 1)
		return -1;
	made = mem_array(f->mem, nsources + 1, sizeof(*made));
	for (size_t i = 0; i < nsources; i++) {
		number(f->mem, last, &nlast, &source[i], &made[i]);
		if (fill(f, k, &source[i], made[i].revision, &made[i]) != 1)
			return -1;
	}
	if (nsources < n)
		log_warn(1032, "%zu results of the outbox are gone", n - nsources);
	return national_insert(f->db, f->mem, made, nsources) == 1 ? national_events_end(f->db, f->mem, e, n) : -1;
}

/* Letter by letter what it was: then it is the same message. */
static void
keep_message(const struct national_held *h, struct national_made *m)
{
	if (m->payload == NULL || (h->whole && memcmp(h->sha256, m->sha256, sizeof(h->sha256)) == 0))
		memcpy(m->msg_id, h->msg_id, sizeof(m->msg_id));
}

static int
make_again(struct flow *f, const struct making *k, const struct national_event *e, size_t n)
{
	struct national_source *source;
	struct national_held *held;
	size_t nsources, nheld, i = 0;

	if (national_sources(f->db, f->mem, e, n, &source, &nsources) != 1 || national_held(f->db, f->mem, e, n, &held, &nheld) != 1)
		return -1;
	for (size_t h = 0; h < nheld; h++) {
		struct national_made m = { 0 };

		while (i < nsources && source[i].outbox < held[h].outbox)
			i++;
		if (i == nsources || source[i].outbox != held[h].outbox)
			continue;
		if (fill(f, k, &source[i], held[h].revision, &m) != 1)
			return -1;
		keep_message(&held[h], &m);
		if (national_set_made(f->db, held[h].id, &m) != 1)
			return -1;
	}
	return 1;
}

static int
make_body(struct flow *f, void *arg)
{
	struct making *k = arg;
	struct national_line line;
	struct national_event *e;
	size_t n;

	if (national_line_hold(f->db, f->mem, &line) != 1 || national_events(f->db, f->mem, k->mended, NATIONAL_MOST, &e, &n) != 1)
		return -1;
	if (n == 0)
		return 0;
	if (national_codes_read(f->db, f->mem, &k->codes) != 1)
		return -1;
	return k->mended ? make_again(f, k, e, n) : make_new(f, k, e, n);
}

int
national_make(struct flow *f, struct national *n, bool mended)
{
	struct making k = { .national = n, .mended = mended };

	return flow_write(f, make_body, &k);
}
