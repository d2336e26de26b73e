#include "flow/lexicon.h"

#include <string.h>

#include "flow/catalog_write.h"
#include "flow/similar_index.h"
#include "store/lexicon.h"

#define PLACE "/danh-muc/tu-dien/"

int
lexicon_at(struct flow *f, int64_t version, struct lexicon *l)
{
	if (version != 0)
		return lexicon_get(f->db, f->mem, version, l);
	lexicon_default(f->mem, l);
	return 1;
}

int
lexicon_now(struct flow *f, struct lexicon *l)
{
	int64_t version;

	if (lexicon_last(f->db, f->mem, &version) != 1)
		return -1;
	return lexicon_at(f, version, l) == 1 ? 1 : -1;
}

int
lexicon_history(struct flow *f, int64_t page, struct lexicon **list_r, size_t *n_r, int64_t *total_r)
{
	return lexicon_select(f->db, f->mem, LIST_PAGE, (page - 1) * LIST_PAGE, list_r, n_r, total_r);
}

/* The classes of a lexicon as a list of its own, with room for one more. */
static void
copy_classes(struct flow *f, const struct lexicon *from, struct lexicon *to)
{
	to->n = from->n;
	to->list = mem_array(f->mem, from->n + 1, sizeof(*to->list));
	memcpy(to->list, from->list, from->n * sizeof(*to->list));
}

static bool
same_classes(const struct lexicon *a, const struct lexicon *b)
{
	if (a->n != b->n)
		return false;
	for (size_t i = 0; i < a->n; i++)
		if (a->list[i].id != b->list[i].id || strcmp(a->list[i].name, b->list[i].name) != 0 ||
		    strcmp(a->list[i].values, b->list[i].values) != 0)
			return false;
	return true;
}

/* What is wrong with a class, at the field where it was typed. 0; 1: nothing. */
static int
refuse_class(struct flow *f, const struct lexicon *l, const struct lexicon_class *class, struct refusal *why)
{
	const struct lexicon_wrong w = lexicon_check(f->mem, similar_index_letters(f), l, class);
	static const int limit[] = { [LEXICON_TOO_LONG] = SIMILAR_PHRASE, [LEXICON_MANY_VALUES] = SIMILAR_VALUES,
		[LEXICON_MANY_CLASSES] = SIMILAR_CLASSES, [LEXICON_MANY_WORDS] = SIMILAR_PHRASES };

	if (w.fault == LEXICON_GOOD)
		return 1;
	*why = (struct refusal){ .label = mem_print(f->mem, "lexicon.refused.%s", lexicon_fault_name[w.fault]),
		.a = w.word, .b = limit[w.fault] > 0 ? mem_print(f->mem, "%d", limit[w.fault]) : w.other,
		.field = w.fault == LEXICON_NO_NAME || w.fault == LEXICON_NAME_TAKEN || w.fault == LEXICON_MANY_CLASSES ?
		    "class" : "values" };
	return 0;
}

static int
put_class(struct flow *f, const struct lexicon_change *c, struct lexicon *l, struct refusal *why)
{
	const bool added = c->deed == LEXICON_ADD;
	struct lexicon_class *class;

	if (added)
		l->list[l->n++] = (struct lexicon_class){ .name = "" };
	class = lexicon_find(l, added ? 0 : c->class);
	if (class == NULL)
		return catalog_refuse(why, "lexicon.refused.gone", NULL);
	if (added || class->name[0] != '\0') {
		if (c->name[0] == '\0')
			return catalog_refuse(why, "lexicon.refused.no_name", "class");
		class->name = c->name;
	}
	class->values = lexicon_values(f->mem, c->words);
	if (refuse_class(f, l, class, why) != 1)
		return 0;
	if (added)
		class->id = LEXICON_OWN + l->version;
	l->about = class->name;
	return 1;
}

static int
drop_class(const struct lexicon_change *c, struct lexicon *l, struct refusal *why)
{
	struct lexicon_class *class = lexicon_find(l, c->class);

	if (class == NULL)
		return catalog_refuse(why, "lexicon.refused.gone", NULL);
	if (class->name[0] == '\0')
		return catalog_refuse(why, "lexicon.refused.exceptions", NULL);
	l->about = class->name;
	memmove(class, class + 1, (size_t)(l->list + l->n - class - 1) * sizeof(*class));
	l->n--;
	return 1;
}

static int
restore(struct flow *f, const struct lexicon_change *c, struct lexicon *l, struct refusal *why)
{
	struct lexicon source;
	int found = lexicon_at(f, c->source, &source);

	if (found != 1)
		return found < 0 ? -1 : catalog_refuse(why, "lexicon.refused.no_version", NULL);
	copy_classes(f, &source, l);
	l->source = c->source;
	return 1;
}

/* What counts, and what a change makes of it. */
static int
change_of(struct flow *f, const struct lexicon_change *c, struct lexicon *was, struct lexicon *l,
    struct refusal *why)
{
	int done = lexicon_now(f, was);

	if (done != 1)
		return -1;
	if (was->version != c->version)
		return catalog_conflict(why, "lexicon.refused.changed");
	*l = (struct lexicon){ .version = was->version + 1, .deed = c->deed, .about = "" };
	copy_classes(f, was, l);
	if (c->deed == LEXICON_RESTORE)
		done = restore(f, c, l, why);
	else if (c->deed == LEXICON_DROP)
		done = drop_class(c, l, why);
	else
		done = put_class(f, c, l, why);
	if (done == 1 && same_classes(was, l))
		return catalog_refuse(why, "lexicon.refused.same", c->deed == LEXICON_RESTORE ? NULL : "values");
	return done;
}

int
lexicon_changed(struct flow *f, const struct lexicon_change *c, struct lexicon *l, struct refusal *why)
{
	struct lexicon was;

	return change_of(f, c, &was, l, why);
}

struct lexicon_write {
	const struct lexicon_change *change;
	struct refusal	*why;
};

/* A class as the audit keeps it; NULL: there is none. */
static struct json *
class_json(struct flow *f, const struct lexicon *l, int64_t id)
{
	const struct lexicon_class *class = lexicon_find(l, id);
	struct json *json;

	if (class == NULL)
		return NULL;
	json = json_new(f->mem);
	json_set_text(json, "name", class->name);
	json_set_text(json, "words", class->values);
	return json;
}

static int
change_body(struct flow *f, void *arg)
{
	const struct lexicon_write *w = arg;
	const int64_t id = w->change->deed == LEXICON_ADD ? LEXICON_OWN + w->change->version + 1 : w->change->class;
	struct lexicon was, l;
	struct json *after;
	int done = change_of(f, w->change, &was, &l, w->why);

	if (done != 1)
		return done;
	done = lexicon_insert(f->db, &l, f->who->person);
	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(w->why, "lexicon.refused.changed");
	after = class_json(f, &l, id);
	if (l.deed == LEXICON_RESTORE) {
		after = json_new(f->mem);
		json_set_int(after, "source", l.source);
	}
	f->location = PLACE;
	return flow_audit(f, "lexicon", l.version, lexicon_deed_name[l.deed], class_json(f, &was, id), after);
}

int
lexicon_change(struct flow *f, const struct lexicon_change *c, struct refusal *why)
{
	struct lexicon_write w = { c, why };

	return flow_write(f, change_body, &w);
}

static void
keep_pair(void *arg, const struct similar_pair *pair)
{
	*(int *)arg = pair->alike;
}

/* How alike two texts are, thousandths, by the weights of the province. */
static int
alike(struct flow *f, const char *a, const char *b)
{
	struct similar *s = similar_new(f->mem, similar_index_letters(f), similar_index_contrasts(f),
	    similar_index_weights(f), 2, strlen(a) + strlen(b));
	int found = 0;

	similar_add(s, a, strlen(a));
	similar_add(s, b, strlen(b));
	similar_end(s);
	if (similar_units(s) == 1)
		return SIMILAR_EQUAL;
	similar_pairs(s, 1, keep_pair, &found);
	return found;
}

/* The values of a class, counted among those that have names, that a text names. */
static const char *
named(struct flow *f, const struct lexicon_class *class, uint8_t number, const struct similar_view *view)
{
	const char *out = "";

	for (size_t i = 0; i < view->hits; i++)
		if (view->hit[i].class == number)
			out = mem_print(f->mem, "%s%s%s", out, out[0] == '\0' ? "" : "; ",
			    lexicon_value(f->mem, class->values, view->hit[i].value));
	return out;
}

static void
name_values(struct flow *f, const struct similar_view *a, const struct similar_view *b, struct lexicon_trial *t)
{
	const struct lexicon *l = similar_index_lexicon(f);
	uint8_t number = 0;

	t->named = mem_array(f->mem, l->n + 1, sizeof(*t->named));
	for (size_t i = 0; i < l->n; i++) {
		const struct lexicon_class *class = &l->list[i];
		struct lexicon_named *to = &t->named[t->n];

		if (class->name[0] == '\0')
			continue;
		*to = (struct lexicon_named){ class->name, named(f, class, number, a), named(f, class, number, b) };
		t->n += to->a[0] != '\0' || to->b[0] != '\0';
		number++;
	}
}

int
lexicon_try(struct flow *f, const char *a, const char *b, struct lexicon_trial *t)
{
	struct similar_view x, y;

	if (similar_index_renew(f) != 1)
		return -1;
	*t = (struct lexicon_trial){ .alike = alike(f, a, b) };
	x = similar_view_text(f->mem, similar_index_letters(f), similar_index_contrasts(f), a);
	y = similar_view_text(f->mem, similar_index_letters(f), similar_index_contrasts(f), b);
	t->verdict = similar_judge_why(similar_index_contrasts(f), &x, &y, &t->why);
	similar_marks(f->mem, similar_index_letters(f), a, b, &t->a.list, &t->a.n);
	similar_marks(f->mem, similar_index_letters(f), b, a, &t->b.list, &t->b.n);
	name_values(f, &x, &y, t);
	return 1;
}
