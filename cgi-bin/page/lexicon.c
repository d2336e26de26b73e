/* /danh-muc/tu-dien/: words that tell works apart, kept and tried by Home Affairs. */
#include "page/lexicon.h"

#include <string.h>

#include "base/number.h"
#include "page/catalog.h"
#include "page/catalog_similar.h"
#include "page/list.h"

#define TRIED_MOST	400	/* letters; both texts stand in an address */

static const char *const deeds[] = { "try", "save", NULL };
static const struct field index_fields[] = {
	{ "mot", FIELD_TEXT, .max = TRIED_MOST },
	{ "hai", FIELD_TEXT, .max = TRIED_MOST },
	{ .name = "trang", .type = FIELD_INT, .min = 1, .max = 100000 },
	{ 0 }
};
static const struct field class_fields[] = {
	{ "class", FIELD_TEXT, .max = LEXICON_NAME },
	{ "values", FIELD_AREA, .max = LEXICON_WORDS },
	{ "deed", FIELD_CHOICE, .required = true, .choices = deeds },
	{ 0 }
};
static const struct field drop_fields[] = {
	{ .name = "thu", .type = FIELD_FLAG },
	{ 0 }
};

void
lexicon_crumb(struct visit *v, const char *text)
{
	visit_crumb(v, "/danh-muc/tu-dien/", visit_label(v, "lexicon.title", NULL, NULL));
	visit_crumb(v, NULL, text);
}

/* The name of a class as people read it. */
static const char *
class_name(struct visit *v, const char *name)
{
	return name[0] == '\0' ? visit_label(v, "lexicon.exceptions", NULL, NULL) : name;
}

static void
fill_values(struct visit *v, struct view *to, const char *values)
{
	const char *value;

	for (size_t i = 0; (value = lexicon_value(v->mem, values, i)) != NULL; i++)
		view_text(view_row(to, "Values"), "text", value);
}

void
lexicon_fill_classes(struct visit *v, const struct lexicon *l)
{
	for (size_t i = 0; i < l->n; i++) {
		struct view *row = view_row(v->view, "Classes");

		view_text(row, "name", class_name(v, l->list[i].name));
		view_flag(row, "exceptions", l->list[i].name[0] == '\0');
		view_print(row, "path", "/danh-muc/tu-dien/%lld/", (long long)l->list[i].id);
		fill_values(v, row, l->list[i].values);
	}
}

const char *
lexicon_deed_text(struct visit *v, const struct lexicon *l)
{
	const char *key = mem_print(v->mem, "lexicon.deed.%s", lexicon_deed_name[l->deed]);

	if (l->version == 0)
		return visit_label(v, "lexicon.own", NULL, NULL);
	if (l->deed != LEXICON_RESTORE)
		return visit_label(v, key, class_name(v, l->about), NULL);
	return l->source == 0 ? visit_label(v, "lexicon.deed.restore_own", NULL, NULL) :
	    visit_label(v, key, mem_print(v->mem, "%lld", (long long)l->source), NULL);
}

static int
fill_history(struct visit *v, int64_t now)
{
	const int64_t page = list_number(v);
	struct lexicon *list;
	int64_t total;
	size_t n;

	if (lexicon_history(v->flow, page, &list, &n, &total) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		struct view *row = view_row(v->view, "Versions");

		view_int(row, "version", list[i].version);
		view_flag(row, "now", list[i].version == now);
		view_text(row, "at", moment_show(v->mem, list[i].made_at));
		view_text(row, "by", list[i].by);
		view_text(row, "deed", lexicon_deed_text(v, &list[i]));
		view_print(row, "path", "/danh-muc/tu-dien/ban/%lld/", (long long)list[i].version);
	}
	view_int(v->view, "total", total);
	list_pages(v, "/danh-muc/tu-dien/?", page, total);
	return 1;
}

static int
fill_trial(struct visit *v)
{
	const char *a = form_text(v->form, "mot"), *b = form_text(v->form, "hai");
	struct view *trial;
	struct lexicon_trial t;

	if (a == NULL || b == NULL || !form_ok(v->form))
		return 1;
	if (lexicon_try(v->flow, a, b, &t) != 1)
		return -1;
	trial = view_node(v->view, "Trial");
	view_text(trial, "verdict", similar_verdict_name[t.verdict]);
	view_text(trial, "alike", number_show(v->mem, t.alike, 1, 0));
	view_flag(trial, "far", t.alike < BESIDE_LEAST);
	view_text(trial, "why", visit_label(v, mem_print(v->mem, "lexicon.why.%s", similar_why_name[t.why]), NULL, NULL));
	catalog_fill_pieces(trial, "First", t.a.list, t.a.n);
	catalog_fill_pieces(trial, "Second", t.b.list, t.b.n);
	for (size_t i = 0; i < t.n; i++) {
		struct view *row = view_row(trial, "Named");

		view_text(row, "class", t.named[i].class);
		view_text(row, "first", t.named[i].a);
		view_text(row, "second", t.named[i].b);
	}
	return 1;
}

static int
index_page(struct visit *v)
{
	struct lexicon l;

	if (lexicon_now(v->flow, &l) != 1)
		return -1;
	lexicon_fill_classes(v, &l);
	view_flag(v->view, "own", l.version == 0);
	visit_name_fields(v, index_fields);
	if (fill_history(v, l.version) != 1 || fill_trial(v) != 1)
		return -1;
	visit_crumb(v, NULL, visit_label(v, "lexicon.title", NULL, NULL));
	return visit_page_as(v, form_ok(v->form) ? 200 : 422, "lexicon/list.cs", "lexicon.title");
}

static void
fill_work(struct view *row, const struct similar_shown *s, const struct beside_marks *m)
{
	view_text(row, "agency", s->agency_name);
	view_text(row, "code", s->line.code);
	view_print(row, "path", "/danh-muc/%lld/dong/%lld", (long long)s->catalog, (long long)s->line.id);
	catalog_fill_marks(row, m);
}

/* A verdict below a key: its word and what people read. */
static void
fill_verdict(struct visit *v, struct view *row, const char *key, enum similar_verdict verdict)
{
	struct view *to = view_node(row, key);

	view_text(to, "is", similar_verdict_name[verdict]);
	view_text(to, "text", visit_label(v, mem_print(v->mem, "lexicon.verdict.%s", similar_verdict_name[verdict]),
	    NULL, NULL));
}

static void
fill_moved(struct visit *v, struct view *effect, const struct lexicon_effect *e)
{
	for (int was = SIMILAR_SAME; was <= SIMILAR_DIFFERENT; was++)
		for (int now = SIMILAR_SAME; now <= SIMILAR_DIFFERENT; now++) {
			struct view *row;

			if (e->moved[was][now] == 0)
				continue;
			row = view_row(effect, "Moved");
			fill_verdict(v, row, "was", (enum similar_verdict)was);
			fill_verdict(v, row, "now", (enum similar_verdict)now);
			view_int(row, "pairs", e->moved[was][now]);
		}
}

int
lexicon_fill_effect(struct visit *v, const struct lexicon_change *c, struct refusal *why)
{
	struct view *effect = view_node(v->view, "Effect");
	struct lexicon_effect e;
	struct lexicon l;
	int done = lexicon_changed(v->flow, c, &l, why);

	if (done == 0)
		visit_refused(v, why);
	if (done != 1)
		return done;
	if (lexicon_effect(v->flow, &l, &e) != 1)
		return -1;
	view_flag(effect, "there", true);
	view_flag(effect, "too_many", e.too_many);
	view_int(effect, "works", (int64_t)e.works);
	view_int(effect, "pairs", e.pairs);
	fill_moved(v, effect, &e);
	for (size_t i = 0; i < e.n; i++) {
		struct view *row = view_row(effect, "Examples");

		fill_verdict(v, row, "was", e.list[i].was);
		fill_verdict(v, row, "now", e.list[i].now);
		view_int(row, "pairs", e.list[i].pairs);
		view_flag(row, "several", e.list[i].pairs > 1);
		fill_work(view_node(row, "First"), &e.list[i].shown[0], &e.list[i].marks[0]);
		fill_work(view_node(row, "Second"), &e.list[i].shown[1], &e.list[i].marks[1]);
	}
	return 1;
}

/* What was typed into the form of a class, id[0] 0 for a new one. */
static struct lexicon_change
typed(const struct visit *v)
{
	const char *name = form_text(v->form, "class"), *words = form_text(v->form, "values");

	return (struct lexicon_change){ .deed = v->id[0] == 0 ? LEXICON_ADD : LEXICON_EDIT,
		.version = LEXICON_SEEN(v), .class = v->id[0], .name = name == NULL ? "" : name,
		.words = words == NULL ? "" : words };
}

static void
fill_class(struct visit *v, const struct lexicon_class *class, int status)
{
	struct view *to = view_node(v->view, "Class");

	view_text(to, "name", class_name(v, class->name));
	view_flag(to, "exceptions", class->name[0] == '\0');
	view_print(to, "drop", "/danh-muc/tu-dien/%lld/xoa", (long long)class->id);
	if (status == 409)
		fill_values(v, to, class->values);
	visit_default(v, "class", class->name);
	visit_default(v, "values", lexicon_lines(v->mem, class->values));
}

static int
show_class(struct visit *v, int status)
{
	const bool added = v->id[0] == 0;
	const struct lexicon_class *class;
	struct lexicon l;

	if (lexicon_now(v->flow, &l) != 1)
		return -1;
	class = added ? NULL : lexicon_find(&l, v->id[0]);
	if (class == NULL && !added && v->web->method == METHOD_GET)
		return 0;
	visit_name_fields(v, class_fields);
	if (class != NULL)
		fill_class(v, class, status);
	if (added)
		view_text(v->view, "path", "/danh-muc/tu-dien/them");
	else
		view_print(v->view, "path", "/danh-muc/tu-dien/%lld/", (long long)v->id[0]);
	view_flag(v->view, "added", added);
	view_int(v->view, "phrase", SIMILAR_PHRASE);
	v->version = LEXICON_FORM(l.version);
	lexicon_crumb(v, class == NULL ? visit_label(v, "lexicon.add", NULL, NULL) : class_name(v, class->name));
	return visit_page_as(v, status, "lexicon/class.cs", added ? "lexicon.add" : "lexicon.edit");
}

static int
class_page(struct visit *v)
{
	return show_class(v, 200);
}

/* The one press shows what would change, the other saves. */
static int
class_save(struct visit *v)
{
	const struct lexicon_change c = typed(v);
	const char *deed = form_text(v->form, "deed");
	struct refusal why = { 0 };
	int done;

	if (!form_ok(v->form))
		return show_class(v, 422);
	if (strcmp(deed, "save") == 0)
		return visit_answer(v, lexicon_change(v->flow, &c, &why), &why, show_class);
	done = lexicon_fill_effect(v, &c, &why);
	return done < 0 ? -1 : show_class(v, done == 1 ? 200 : why.conflict ? 409 : 422);
}

static int
show_drop(struct visit *v, int status)
{
	struct lexicon_change c = { .deed = LEXICON_DROP, .class = v->id[0] };
	struct refusal why = { 0 };
	const struct lexicon_class *class;
	struct lexicon l;

	if (lexicon_now(v->flow, &l) != 1)
		return -1;
	class = lexicon_find(&l, v->id[0]);
	if (class == NULL || class->name[0] == '\0')
		return 0;
	c.version = l.version;
	v->version = LEXICON_FORM(l.version);
	fill_class(v, class, 409);
	view_print(v->view, "path", "/danh-muc/tu-dien/%lld/xoa", (long long)class->id);
	view_print(v->view, "try_path", "/danh-muc/tu-dien/%lld/xoa?thu=1", (long long)class->id);
	if (v->web->method == METHOD_GET && form_flag(v->form, "thu") && lexicon_fill_effect(v, &c, &why) < 0)
		return -1;
	lexicon_crumb(v, class->name);
	return visit_page_as(v, status, "lexicon/drop.cs", "lexicon.drop");
}

static int
drop_page(struct visit *v)
{
	return show_drop(v, 200);
}

static int
drop(struct visit *v)
{
	const struct lexicon_change c = { .deed = LEXICON_DROP, .version = LEXICON_SEEN(v), .class = v->id[0] };
	struct refusal why = { 0 };

	return visit_answer(v, lexicon_change(v->flow, &c, &why), &why, show_drop);
}

const struct route lexicon_routes[] = {
	{ METHOD_GET, "/danh-muc/tu-dien/", ROLES_APPRAISAL, 0, index_fields, index_page },
	{ METHOD_GET, "/danh-muc/tu-dien/them", ROLES_APPRAISAL, 0, NULL, class_page },
	{ METHOD_POST, "/danh-muc/tu-dien/them", ROLES_APPRAISAL, ROUTE_LARGE, class_fields, class_save },
	{ METHOD_GET, "/danh-muc/tu-dien/:/", ROLES_APPRAISAL, 0, NULL, class_page },
	{ METHOD_POST, "/danh-muc/tu-dien/:/", ROLES_APPRAISAL, ROUTE_LARGE, class_fields, class_save },
	{ METHOD_GET, "/danh-muc/tu-dien/:/xoa", ROLES_APPRAISAL, 0, drop_fields, drop_page },
	{ METHOD_POST, "/danh-muc/tu-dien/:/xoa", ROLES_APPRAISAL, 0, NULL, drop },
	{ 0 }
};
