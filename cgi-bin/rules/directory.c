#include "rules/directory_type.h"

#include <stdlib.h>
#include <string.h>

#include "base/digest.h"
#include "base/slice.h"
#include "base/utf8.h"
#include "rules/organisation_plan.h"

const char *const change_kind_name[CHANGE_KINDS + 1] = {
	"person", "place", "transfer", "post", "leaver", "name", "mail", "number", "login", "entry", "unit", NULL
};

const char *const change_state_name[CHANGE_STATES + 1] = { "open", "taken", "declined", "over", NULL };
const char *const number_source_name[NUMBER_SOURCES] = { "typed", "directory", "workbook" };

bool
change_plain(enum change_kind kind)
{
	return kind == CHANGE_NAME || kind == CHANGE_MAIL || kind == CHANGE_NUMBER;
}

int
directory_day(struct mem *mem, const char *text, struct day *day_r)
{
	char *iso;

	if (strspn(text, "0123456789") >= 8) {
		iso = mem_print(mem, "%.4s-%.2s-%.2s", text, text + 4, text + 6);
		return day_iso(iso, day_r);
	}
	return day_iso(text, day_r) == 1 ? 1 : day_read(text, day_r);
}

/* --- what is looked for ---------------------------------------------------------- */

struct comparing {
	struct mem	*mem;
	const struct directory_world *world;
	struct directory_result *result;
	const struct directory_person_here **by_uuid;
	size_t		 nuuids;
	const struct unit **by_code, **by_name;
	const char	**word;		/* those of the world, folded */
	bool		*met;		/* people of the world who are in the directory, in use */
	bool		*out;		/* who are in it, disabled */
	bool		*odd;		/* whose login name is somebody else's now */
	size_t		 room;
	int64_t		*fresh;		/* who is seen for the first time */
};

static int
uid_order(const void *key, const void *member)
{
	return strcmp(key, ((const struct directory_person_here *)member)->uid);
}

static int
uuid_order(const void *a, const void *b)
{
	return strcmp((*(const struct directory_person_here *const *)a)->uuid,
	    (*(const struct directory_person_here *const *)b)->uuid);
}

static int
code_order(const void *a, const void *b)
{
	return strcmp((*(const struct unit *const *)a)->code, (*(const struct unit *const *)b)->code);
}

static int
name_order(const void *a, const void *b)
{
	return strcmp((*(const struct unit *const *)a)->name, (*(const struct unit *const *)b)->name);
}

static const struct directory_person_here *
by_uid(const struct comparing *c, const char *uid)
{
	return c->world->npeople == 0 ? NULL : bsearch(uid, c->world->person, c->world->npeople,
	    sizeof(*c->world->person), uid_order);
}

static const struct directory_person_here *
by_uuid(const struct comparing *c, const char *uuid)
{
	const struct directory_person_here key = { .uuid = uuid }, *const of = &key, **found;

	found = uuid[0] == '\0' || c->nuuids == 0 ? NULL : bsearch(&of, c->by_uuid, c->nuuids, sizeof(*c->by_uuid), uuid_order);
	return found == NULL ? NULL : *found;
}

/* The first of the units in an order that equals the key; *twice_r: there are two. */
static const struct unit *
find_unit(const struct comparing *c, const struct unit **list, const struct unit *key,
    int (*order)(const void *, const void *), bool *twice_r)
{
	size_t low = 0, high = c->world->nunits;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (order(&list[middle], &key) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	*twice_r = low + 1 < c->world->nunits && order(&list[low + 1], &key) == 0;
	return low < c->world->nunits && order(&list[low], &key) == 0 ? list[low] : NULL;
}

/* What a unit is called there: its id; 0: not known; -1: none of ours. */
static int64_t
unit_of(const struct comparing *c, const char *said)
{
	const char *lower = utf8_lower(c->mem, said), *folded = utf8_fold(c->mem, said);
	const struct unit key = { .code = lower, .name = said }, *found;
	bool twice;

	for (size_t i = 0; i < c->world->nwords; i++)
		if (strcmp(c->word[i], folded) == 0)
			return c->world->word[i].unit == 0 ? -1 : c->world->word[i].unit;
	found = find_unit(c, c->by_code, &key, code_order, &twice);
	if (found == NULL) {
		found = find_unit(c, c->by_name, &key, name_order, &twice);
		if (twice)
			found = NULL;
	}
	return found == NULL || !days_hold(found->from, found->until, c->world->day) ? 0 : found->id;
}

static const struct unit *
unit_at(const struct comparing *c, int64_t id)
{
	for (size_t i = 0; i < c->world->nunits; i++)
		if (c->world->unit[i].id == id)
			return &c->world->unit[i];
	return NULL;
}

static int64_t
post_of(const struct comparing *c, const char *code)
{
	for (size_t i = 0; code[0] != '\0' && i < c->world->nposts; i++)
		if (strcmp(c->world->post[i].code, code) == 0)
			return c->world->post[i].id;
	return 0;
}

/* The places of a person on the day or later: the first, and how many. */
static const struct holding *
places_of(const struct comparing *c, int64_t person, size_t *n_r)
{
	const struct slice found = SLICE_OF(struct holding, person, c->world->holding, c->world->nholdings, person);

	*n_r = found.n;
	return found.n == 0 ? NULL : &c->world->holding[found.first];
}

/* --- what differs --------------------------------------------------------------------- */

static const char *
full_name(struct mem *mem, const char *family, const char *given)
{
	return family[0] == '\0' ? given : mem_print(mem, "%s %s", family, given);
}

/* "Chuyên viên, Phòng Ngân sách, Sở Tài chính" */
static const char *
place_words(const struct comparing *c, const char *title, int64_t unit)
{
	const struct unit *u = unit_at(c, unit), *above = u != NULL && u->kind == UNIT_DIVISION ? unit_at(c, u->parent) : NULL;
	const char *where = u == NULL ? "" : above == NULL ? u->name : mem_print(c->mem, "%s, %s", u->name, above->name);

	return title[0] == '\0' ? where : mem_print(c->mem, "%s, %s", title, where);
}

static void
weigh(struct mem *mem, struct directory_change *x)
{
	const char *text = mem_print(mem, "%s\n%s\n%lld\n%lld\n%s\n%s\n%s\n%s\n%s\n%s\n%s\n%d\n%lld\n%s\n%d\n%s\n%s", change_kind_name[x->kind],
	    x->subject, (long long)x->from_unit, (long long)x->to_unit, x->login, x->uuid, x->family, x->given, x->mail, x->number, x->title,
	    x->rank, (long long)x->post, x->unknown_post, x->person_kind, x->cause, x->from.year == 0 ? "" : day_text(mem, x->from));

	digest_sha256(text, strlen(text), x->digest);
}

/* One more difference, about a person or (NULL) not. */
static struct directory_change *
add(struct comparing *c, enum change_kind kind, const struct directory_person_here *p)
{
	struct directory_result *r = c->result;
	struct directory_change *more;

	if (r->n == c->room) {
		c->room = c->room == 0 ? 256 : 2 * c->room;
		more = mem_array(c->mem, c->room, sizeof(*more));
		if (r->n > 0)
			memcpy(more, r->change, r->n * sizeof(*more));
		r->change = more;
	}
	r->count[kind]++;
	more = &r->change[r->n++];
	*more = (struct directory_change){
		.kind = kind, .subject = p == NULL ? "" : p->uid, .person = p == NULL ? 0 : p->id,
		.title_of = p == NULL ? "" : full_name(c->mem, p->family, p->given),
		.was = "", .becomes = "", .login = "", .uuid = "", .family = "", .given = "", .mail = "", .number = "",
		.title = "", .rank = -1, .unknown_post = "", .person_kind = -1, .cause = "", .people = 1,
	};
	return more;
}

/* What the directory says of a place, into a difference. */
static void
place(struct comparing *c, struct directory_change *x, const struct directory_said *s, int64_t unit)
{
	enum rank rank;

	x->to_unit = unit;
	x->title = s->title;
	x->rank = s->rank[0] != '\0' && plan_rank(c->mem, s->rank, &rank) == 1 ? (int)rank : -1;
	x->post = post_of(c, s->post);
	x->unknown_post = x->post == 0 ? s->post : "";
	directory_day(c->mem, s->since, &x->from);
	x->becomes = place_words(c, x->title, unit);
}

static void
unknown_unit(struct comparing *c, const struct directory_said *s)
{
	struct directory_result *r = c->result;
	struct directory_change *x;

	for (size_t i = 0; i < r->n; i++)
		if (r->change[i].kind == CHANGE_UNIT && strcmp(r->change[i].subject, s->unit) == 0) {
			r->change[i].people++;
			return;
		}
	x = add(c, CHANGE_UNIT, NULL);
	x->subject = x->title_of = s->unit;
}

/* The unit that it says, known here; 0: none (counted), or one that is asked about. */
static int64_t
said_unit(struct comparing *c, const struct directory_said *s)
{
	const int64_t unit = s->unit[0] == '\0' ? 0 : unit_of(c, s->unit);

	if (s->unit[0] == '\0')
		c->result->unplaced++;
	else if (unit == 0)
		unknown_unit(c, s);
	return unit < 0 ? 0 : unit;
}

static void
newcomer(struct comparing *c, const struct directory_said *s)
{
	const int64_t unit = said_unit(c, s);
	struct directory_change *x;
	enum person_kind kind;

	if (unit == 0)
		return;
	x = add(c, CHANGE_PERSON, NULL);
	x->subject = x->login = s->login;
	x->uuid = s->uuid;
	x->family = s->family;
	x->given = s->given;
	x->title_of = full_name(c->mem, s->family, s->given);
	x->mail = strchr(s->mail, '@') == NULL ? "" : s->mail;
	x->number = s->number;
	x->person_kind = s->kind[0] != '\0' && plan_person_kind(c->mem, s->kind, &kind) == 1 ? (int)kind : -1;
	place(c, x, s, unit);
}

/* Is the place what the directory says, as far as it says it and the post is known here? */
static bool
same_post(struct comparing *c, const struct holding *h, const struct directory_said *s)
{
	const int64_t post = post_of(c, s->post);
	enum rank rank;

	return (s->title[0] == '\0' || strcmp(s->title, h->title) == 0) && (post == 0 || post == h->post) &&
	    (s->rank[0] == '\0' || plan_rank(c->mem, s->rank, &rank) != 1 || rank == h->rank);
}

static void
compare_place(struct comparing *c, const struct directory_person_here *p, const struct directory_said *s)
{
	const int64_t unit = said_unit(c, s);
	const struct holding *list, *now = NULL;
	struct directory_change *x;
	size_t n;

	if (unit == 0)
		return;
	list = places_of(c, p->id, &n);
	for (size_t i = 0; i < n; i++)
		if (list[i].main && days_hold(list[i].from, list[i].until, c->world->day))
			now = &list[i];
		else if (list[i].main && list[i].unit == unit && same_post(c, &list[i], s))
			return;		/* entered already, from a later day */
	if (now != NULL && now->unit == unit && same_post(c, now, s) && (s->post[0] == '\0' || post_of(c, s->post) != 0))
		return;
	x = add(c, now == NULL ? CHANGE_PLACE : now->unit == unit ? CHANGE_POST : CHANGE_TRANSFER, p);
	place(c, x, s, unit);
	if (now == NULL)
		return;
	x->from_unit = now->unit;
	if (x->title[0] == '\0') {
		x->title = now->title;
		x->becomes = place_words(c, x->title, unit);
	}
	x->was = place_words(c, now->title, now->unit);
	if (now->unit == unit && x->rank == -1)
		x->rank = (int)now->rank;
	if (now->unit == unit && x->post == 0)
		x->post = now->post;
}

static void
compare_words(struct comparing *c, const struct directory_person_here *p, const struct directory_said *s)
{
	struct directory_change *x;

	if (s->given[0] != '\0' && (strcmp(s->given, p->given) != 0 || strcmp(s->family, p->family) != 0)) {
		x = add(c, CHANGE_NAME, p);
		x->family = s->family;
		x->given = s->given;
		x->was = x->title_of;
		x->becomes = full_name(c->mem, s->family, s->given);
	}
	if (strchr(s->mail, '@') != NULL && strcmp(s->mail, p->mail) != 0) {
		x = add(c, CHANGE_MAIL, p);
		x->was = p->mail;
		x->becomes = x->mail = s->mail;
	}
	if (number_good(s->number) && strcmp(s->number, p->number) != 0) {
		x = add(c, CHANGE_NUMBER, p);
		x->number = s->number;
		x->was = number_masked(c->mem, p->number);
		x->becomes = number_masked(c->mem, s->number);
	}
}

static void
compare_one(struct comparing *c, const struct directory_said *s)
{
	const struct directory_person_here *p = by_uuid(c, s->uuid), *named = by_uid(c, s->login);
	struct directory_change *x;

	if (p == NULL)
		p = named;
	if (!login_good(s->login) || (p == NULL && s->given[0] == '\0' && s->active) ||
	    (p != NULL && (c->met[p - c->world->person] || c->out[p - c->world->person]))) {
		c->result->odd++;
		return;
	}
	if (p == NULL) {
		if (s->active)
			newcomer(c, s);
		return;
	}
	if (p->uuid[0] != '\0' && s->uuid[0] != '\0' && strcmp(p->uuid, s->uuid) != 0) {
		c->odd[p - c->world->person] = true;
		x = add(c, CHANGE_ENTRY, p);
		x->login = s->login;
		x->uuid = s->uuid;
		x->becomes = full_name(c->mem, s->family, s->given);
		x->was = x->title_of;
		return;
	}
	(s->active ? c->met : c->out)[p - c->world->person] = true;
	if (!s->active)
		return;
	if (!p->seen)
		c->fresh[c->result->nseen++] = p->id;
	if (strcmp(p->uid, s->login) != 0 && named == NULL) {
		x = add(c, CHANGE_LOGIN, p);
		x->was = p->uid;
		x->becomes = x->login = s->login;
	}
	compare_words(c, p, s);
	compare_place(c, p, s);
}

/* Nothing is left to end. */
static bool
all_end(const struct holding *list, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (list[i].until.year == 0)
			return false;
	return true;
}

/* Who has a place here and is not in use there. */
static void
leavers(struct comparing *c, bool whole)
{
	struct directory_result *r = c->result;
	const size_t before = r->n;

	for (size_t i = 0; i < c->world->npeople; i++) {
		const struct directory_person_here *p = &c->world->person[i];
		const bool known = p->seen || p->uuid[0] != '\0' || c->met[i] || c->out[i];
		const struct holding *list;
		struct directory_change *x;
		size_t n;

		list = places_of(c, p->id, &n);
		if (all_end(list, n))
			continue;
		r->known += known;
		r->unseen += !known;
		if (!known || c->met[i] || c->odd[i] || (!c->out[i] && !whole))
			continue;
		r->lacking++;
		x = add(c, CHANGE_LEAVER, p);
		x->cause = c->out[i] ? "disabled" : "gone";
		x->from_unit = list[0].unit;
		x->was = place_words(c, list[0].title, list[0].unit);
	}
	r->held = !whole || (r->lacking > DIRECTORY_LEAVERS_FEW &&
	    (int64_t)r->lacking * 100 > c->world->most * (int64_t)r->known);
	if (r->held) {
		r->n = before;
		r->count[CHANGE_LEAVER] = 0;
	}
}

static int
change_order(const void *a, const void *b)
{
	const struct directory_change *x = a, *y = b;
	int by = (int)x->kind - (int)y->kind;

	if (by == 0)
		by = strcmp(x->title_of, y->title_of);
	return by != 0 ? by : strcmp(x->subject, y->subject);
}

static void
set_up(struct comparing *c)
{
	const struct directory_world *w = c->world;

	c->by_uuid = mem_array(c->mem, w->npeople + 1, sizeof(*c->by_uuid));
	c->met = mem_get(c->mem, w->npeople + 1);
	c->out = mem_get(c->mem, w->npeople + 1);
	c->odd = mem_get(c->mem, w->npeople + 1);
	c->by_code = mem_array(c->mem, w->nunits + 1, sizeof(*c->by_code));
	c->by_name = mem_array(c->mem, w->nunits + 1, sizeof(*c->by_name));
	for (size_t i = 0; i < w->npeople; i++)
		if (w->person[i].uuid[0] != '\0')
			c->by_uuid[c->nuuids++] = &w->person[i];
	qsort(c->by_uuid, c->nuuids, sizeof(*c->by_uuid), uuid_order);
	for (size_t i = 0; i < w->nunits; i++)
		c->by_code[i] = c->by_name[i] = &w->unit[i];
	c->word = mem_array(c->mem, w->nwords + 1, sizeof(*c->word));
	for (size_t i = 0; i < w->nwords; i++)
		c->word[i] = utf8_fold(c->mem, w->word[i].said);
	qsort(c->by_code, w->nunits, sizeof(*c->by_code), code_order);
	qsort(c->by_name, w->nunits, sizeof(*c->by_name), name_order);
}

void
directory_compare(struct mem *mem, const struct directory_said *said, size_t n, bool whole,
    const struct directory_world *world, struct directory_result *result)
{
	struct comparing c = { .mem = mem, .world = world, .result = result };

	*result = (struct directory_result){ 0 };
	set_up(&c);
	result->seen = c.fresh = mem_array(mem, n + 1, sizeof(*c.fresh));
	for (size_t i = 0; i < n; i++)
		compare_one(&c, &said[i]);
	leavers(&c, whole);
	for (size_t i = 0; i < result->n; i++)
		weigh(mem, &result->change[i]);
	if (result->n > 0)
		qsort(result->change, result->n, sizeof(*result->change), change_order);
}
