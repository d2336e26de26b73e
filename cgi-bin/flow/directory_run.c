/* `danhgia directory`: everybody whom the directory has, held against the organisation of today. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/log.h"
#include "base/utf8.h"
#include "flow/catalog_write.h"
#include "flow/directory_inside.h"
#include "remote/directory.h"
#include "rules/role.h"
#include "store/directory.h"
#include "store/holding.h"
#include "store/notice.h"
#include "store/post.h"
#include "store/unit.h"

#define SHOWN_MOST 2000		/* differences that a preview prints */

struct running {
	struct directory_run run;
	struct directory_result found;
	bool		 take[CHANGE_KINDS];
};

/* --- what is compared ------------------------------------------------------------------ */

static struct directory_said *
as_said(struct mem *mem, const struct directory_person *list, size_t n)
{
	struct directory_said *said = mem_array(mem, n + 1, sizeof(*said));

	for (size_t i = 0; i < n; i++)
		said[i] = (struct directory_said){
			.login = list[i].login, .uuid = list[i].uuid, .active = list[i].state == DIRECTORY_GOOD, .family = list[i].family,
			.given = list[i].given, .mail = list[i].mail, .number = list[i].number, .unit = list[i].unit, .title = list[i].title,
			.post = list[i].post, .rank = list[i].rank, .kind = list[i].kind, .since = list[i].since,
		};
	return said;
}

static int
world_of(struct flow *f, struct directory_world *w)
{
	struct holding *holding;
	struct plan_post *post;
	struct post *posts;
	struct unit *unit;

	*w = (struct directory_world){ .day = day_today(), .most = config_int(f->config, "directory.leavers_most") };
	if (unit_select(f->db, f->mem, w->day, &unit, &w->nunits) != 1 || directory_select(f->db, f->mem, w) != 1 ||
	    holding_world(f->db, f->mem, w->day, &holding, &w->nholdings) != 1 || post_world(f->db, f->mem, &post, &w->nposts) != 1)
		return -1;
	posts = mem_array(f->mem, w->nposts + 1, sizeof(*posts));
	for (size_t i = 0; i < w->nposts; i++)
		posts[i] = post[i].post;
	w->unit = unit;
	w->holding = holding;
	w->post = posts;
	return 1;
}

/* 1; 0: the directory said nothing; -1. */
static int
compare(struct flow *f, struct running *r)
{
	struct directory_person *list;
	struct directory_world world;
	size_t n;

	if (directory_list(f->directory, f->mem, &list, &n, &r->run.whole) != DIRECTORY_GOOD) {
		r->run.why = "down";
		r->run.words = utf8_short(f->mem, directory_why(f->directory), 400);
		return 0;
	}
	if (world_of(f, &world) != 1)
		return -1;
	directory_compare(f->mem, as_said(f->mem, list, n), n, r->run.whole, &world, &r->found);
	r->run.people = (int64_t)n;
	r->run.known = (int64_t)r->found.known;
	r->run.lacking = (int64_t)r->found.lacking;
	r->run.unseen = (int64_t)r->found.unseen;
	r->run.unplaced = (int64_t)r->found.unplaced;
	r->run.odd = (int64_t)r->found.odd;
	r->run.found = (int64_t)r->found.n;
	r->run.held = r->found.held;
	if (!r->run.whole)
		r->run.words = utf8_short(f->mem, directory_why(f->directory), 400);
	return 1;
}

/* --- what is kept -------------------------------------------------------------------------- */

struct order { enum change_kind kind; const char *subject; };

static int
last_order(const void *key, const void *member)
{
	const struct order *k = key;
	const struct directory_last *m = member;
	const int by = (int)k->kind - (int)m->kind;

	return by != 0 ? by : strcmp(k->subject, m->subject);
}

/* Those that are said for the first time come in, those that wait are met again, others are over. 1 or -1. */
static int
keep(struct flow *f, struct running *r)
{
	const size_t room = r->found.n + 1;
	const struct directory_change **fresh = mem_array(f->mem, room, sizeof(*fresh));
	int64_t *met = mem_array(f->mem, room, sizeof(*met)), *over = mem_array(f->mem, room, sizeof(*over));
	size_t nfresh = 0, nmet = 0, nover = 0, nlast;
	struct directory_last *last;

	if (directory_last_select(f->db, f->mem, &last, &nlast) != 1)
		return -1;
	for (size_t i = 0; i < r->found.n; i++) {
		const struct directory_change *c = &r->found.change[i];
		const struct order key = { c->kind, c->subject };
		const struct directory_last *was = nlast == 0 ? NULL : bsearch(&key, last, nlast, sizeof(*last), last_order);
		const bool same = was != NULL && memcmp(was->digest, c->digest, sizeof(c->digest)) == 0;

		if (was != NULL && same && was->state == CHANGE_OPEN)
			met[nmet++] = was->id;
		else if (!same || was->state != CHANGE_DECLINED)
			fresh[nfresh++] = c;
		if (was != NULL && !same && was->state == CHANGE_OPEN)
			over[nover++] = was->id;
	}
	r->run.fresh = (int64_t)nfresh;
	return directory_change_met(f->db, f->mem, met, nmet, r->run.id) == 1 && directory_change_over(f->db, f->mem, over, nover) == 1 &&
	    directory_change_insert(f->db, f->mem, fresh, nfresh, r->run.id) == 1 &&
	    (!r->run.whole || directory_change_past(f->db, r->run.id, r->run.held) == 1) ? 1 : -1;
}

static int
keep_body(struct flow *f, void *arg)
{
	struct running *r = arg;
	struct json *after = json_new(f->mem);

	json_set_int(after, "people", r->run.people);
	json_set_int(after, "found", r->run.found);
	json_set_bool(after, "held", r->run.held);
	return directory_seen_put(f->db, f->mem, r->run.id, r->found.seen, r->found.nseen) == 1 && keep(f, r) == 1 &&
	    flow_audit(f, "directory_run", r->run.id, "compare", NULL, after) == 1 ? 1 : -1;
}

/* --- who is told ----------------------------------------------------------------------------- */

static int
tell_admins(struct flow *f, const struct running *r, int64_t waiting)
{
	const char *kind = r->run.why != NULL ? "directory_failed" : r->run.held ? "directory_held" : "directory_run";
	const char *a = r->run.why != NULL ? day_show(f->mem, day_today()) :
	    mem_print(f->mem, "%lld", (long long)(r->run.held ? r->run.lacking : waiting));
	struct told *list;
	size_t n;

	if (r->run.why == NULL && !r->run.held && waiting == 0)
		return 1;
	return catalog_audience(f, ROLE_ADMIN, 0, NULL, &list, &n) == 1 && flow_notify_all(f, list, n, kind, a,
	    mem_print(f->mem, "%lld", (long long)r->run.known), DIRECTORY_PLACE) == 1 ? 1 : -1;
}

/* Each agency once a run, of all that is new about its people. */
static int
end_body(struct flow *f, void *arg)
{
	const struct running *r = arg;
	struct directory_agency *agency;
	struct told *list;
	size_t n, nlist;

	if (directory_run_end(f->db, &r->run) != 1 || tell_admins(f, r, r->run.fresh - r->run.taken) != 1 ||
	    directory_agencies(f->db, f->mem, r->run.id, &agency, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		if (catalog_audience(f, ROLES_AGENCY, agency[i].id, agency[i].name, &list, &nlist) != 1 ||
		    flow_notify_all(f, list, nlist, "directory_agency", mem_print(f->mem, "%lld", (long long)agency[i].n),
		    agency[i].name, DIRECTORY_AGENCY_PLACE) != 1)
			return -1;
	return 1;
}

static int
take_plain(struct flow *f, struct running *r)
{
	for (int k = 0; k < CHANGE_KINDS; k++) {
		int64_t *id;
		size_t n, taken;

		if (!r->take[k])
			continue;
		if (directory_open_ids(f->db, f->mem, (enum change_kind)k, r->run.id, &id, &n) != 1)
			return -1;
		for (size_t at = 0; at < n; at += DIRECTORY_TAKE_MOST) {
			struct refusal why = { 0 };
			const size_t now = n - at < DIRECTORY_TAKE_MOST ? n - at : DIRECTORY_TAKE_MOST;

			if (directory_take(f, id + at, now, (struct day){ 0 }, &taken, &why) < 0)
				return -1;
			r->run.taken += (int64_t)taken;
		}
	}
	return 1;
}

static int
start_body(struct flow *f, void *arg)
{
	struct running *r = arg;

	return directory_run_start(f->db, &r->run.id);
}

/* 1; 0: the directory said nothing; -1. */
static int
run(struct flow *f, struct running *r)
{
	int done;

	if (flow_write(f, start_body, r) != 1)
		return -1;
	done = compare(f, r);
	if (done < 0 || (done == 1 && (flow_write(f, keep_body, r) != 1 || take_plain(f, r) != 1)))
		return -1;
	return flow_write(f, end_body, r) == 1 ? done : -1;
}

/* --- the command ------------------------------------------------------------------------------ */

/* "names,mail,number". 1; 0: another word. */
static int
read_take(struct flow *f, struct running *r, const char *words)
{
	char *rest, *list = mem_text(f->mem, words);

	for (char *word = strtok_r(list, ", ", &rest); word != NULL; word = strtok_r(NULL, ", ", &rest)) {
		const int kind = strcmp(word, "names") == 0 ? (int)CHANGE_NAME : word_index(change_kind_name, CHANGE_KINDS, word);

		if (kind < 0 || !change_plain((enum change_kind)kind))
			return 0;
		r->take[kind] = true;
	}
	return 1;
}

static int
usage(void)
{
	fputs("usage: danhgia directory [--preview] [--take names,mail,number]\n"
	    "  --preview   says what differs, and keeps nothing\n"
	    "  --take      what is taken by itself (else directory.take says it); all else waits at " DIRECTORY_PLACE "\n", stderr);
	return 2;
}

static void
say_change(const struct directory_change *c)
{
	printf("%-9s %-24s %s", change_kind_name[c->kind], c->subject, c->title_of);
	if (c->kind == CHANGE_UNIT)
		printf(": %lld people stand in it", (long long)c->people);
	else if (c->kind == CHANGE_LEAVER)
		printf(": %s (%s)", c->was, c->cause);
	else
		printf(": %s%s%s", c->was, c->was[0] == '\0' ? "" : " -> ", c->becomes);
	if (c->unknown_post[0] != '\0')
		printf(", post %s is not known here", c->unknown_post);
	if (c->from.year != 0)
		printf(", from %04d-%02d-%02d", c->from.year, c->from.month, c->from.day);
	putchar('\n');
}

static void
say(const struct running *r, bool preview)
{
	const struct directory_run *run = &r->run;

	for (size_t i = 0; preview && i < r->found.n && i < SHOWN_MOST; i++)
		say_change(&r->found.change[i]);
	if (preview && r->found.n > SHOWN_MOST)
		printf("… and %zu more\n", r->found.n - SHOWN_MOST);
	printf("directory: %lld people%s; %lld differences", (long long)run->people, run->whole ? "" : ", NOT ALL OF THEM",
	    (long long)run->found);
	if (!preview)
		printf(", %lld new, %lld taken", (long long)run->fresh, (long long)run->taken);
	putchar('\n');
	printf("directory: %lld with a place were never seen there, %lld there have no unit, %lld there have no good login name\n",
	    (long long)run->unseen, (long long)run->unplaced, (long long)run->odd);
	if (run->held)
		printf("directory: no leavers are proposed: %s (%lld of %lld are gone or disabled)\n",
		    run->whole ? "too many lack at once" : "it did not give everybody", (long long)run->lacking, (long long)run->known);
}

int
directory_command(struct flow *f)
{
	struct running r = { .run = { .words = "" } };
	const char *take = config_text(f->config, "directory.take");
	bool preview = false;
	int done;

	for (int i = 1; i < f->argc; i++)
		if (strcmp(f->argv[i], "--preview") == 0)
			preview = true;
		else if (strcmp(f->argv[i], "--take") == 0 && i + 1 < f->argc)
			take = f->argv[++i];
		else
			return usage();
	if (read_take(f, &r, take) != 1)
		return usage();
	f->peer = "command";
	f->directory = directory_open(f->mem, f->config);
	done = preview ? compare(f, &r) : run(f, &r);
	if (done == 1)
		say(&r, preview);
	else
		fprintf(stderr, "danhgia: %s\n", done == 0 ? r.run.words : "the database refused; danhgia doctor says why");
	if (done == 0)
		log_warn(1052, "directory: nothing was compared: %s", r.run.words);
	return done != 1 ? 1 : r.run.held ? 3 : 0;
}
