/* A source as it is typed, and its mapping tried on a sample. */
#include "flow/source_try.h"

#include <string.h>

#include "page/list.h"
#include "page/organisation.h"
#include "page/source.h"

#define ADDRESS_MOST	400
#define LINES_MOST	8000

#define TEXT(field_name) { (field_name), FIELD_TEXT, .max = MAP_MOST_TEXT }
#define END { .name = NULL }
#define BODY \
	{ "called", FIELD_TEXT, .required = true, .max = 200 }, \
	{ "way", FIELD_CHOICE, .required = true, .choices = source_way_name }, \
	{ .name = "agency", .type = FIELD_ID }, \
	{ "owner", FIELD_TEXT, .required = true, .max = 60 }, \
	{ "address", FIELD_TEXT, .max = ADDRESS_MOST }, \
	{ "auth", FIELD_CHOICE, .required = true, .choices = source_auth_name }, \
	{ "client", FIELD_TEXT, .max = 100 }, \
	{ "token_address", FIELD_TEXT, .max = ADDRESS_MOST }, \
	{ "minutes", FIELD_INT, .required = true, .min = 1, .max = 1440 }, \
	{ .name = "enabled", .type = FIELD_FLAG }, \
	{ "gives", FIELD_CHOICE, .choices = source_gives_name }, \
	TEXT("list"), TEXT("next"), TEXT("cursor"), TEXT("position"), \
	TEXT("external_id"), TEXT("person"), TEXT("subject"), TEXT("document"), TEXT("document_day"), TEXT("assigner"), TEXT("product"), \
	TEXT("quantity"), TEXT("given_on"), TEXT("deadline"), TEXT("done_on"), TEXT("done_document"), TEXT("status"), \
	TEXT("register"), TEXT("day"), TEXT("came"), TEXT("done"), TEXT("late"), \
	{ "words_done", FIELD_AREA, .max = LINES_MOST }, \
	{ "words_withdrawn", FIELD_AREA, .max = LINES_MOST }, \
	{ "persons", FIELD_AREA, .max = LINES_MOST }, \
	END
static const struct field add_fields[] = {
	{ "code", FIELD_TEXT, .required = true, .max = 40 },
	BODY
};
static const struct field edit_fields[] = { BODY };
static const struct field sample_fields[] = {
	{ "sample", FIELD_AREA, .required = true, .max = SOURCE_SAMPLE_MOST },
	{ 0 }
};

/* The form field of words of a status: "done" is a figure. */
static const char *
words_field(struct visit *v, int list)
{
	return mem_print(v->mem, "words_%s", map_list_name[list]);
}

static int
fill_choices(struct visit *v)
{
	struct tree tree;

	if (organisation_tree(v, day_today(), &tree) != 1)
		return -1;
	list_option(v, "Agencies", "", visit_label(v, "source.all_agencies", NULL, NULL), "-");
	organisation_units(v, &tree, "Agencies", 2);
	for (const char *const *way = source_way_name; *way != NULL; way++) {
		struct view *row = view_row(v->view, "Ways");

		view_text(row, "value", *way);
		view_text(row, "text", visit_say(v, "source.way.", *way));
		view_text(row, "hint", visit_say(v, "source.way_hint.", *way));
	}
	for (const char *const *gives = source_gives_name; *gives != NULL; gives++)
		list_option(v, "Gives", *gives, visit_say(v, "source.gives.", *gives), "-");
	for (const char *const *auth = source_auth_name; *auth != NULL; auth++)
		list_option(v, "Auths", *auth, visit_say(v, "source.auth.", *auth), "-");
	return 1;
}

/* The fields of a mapping, each with what it says. */
static void
fill_map(struct visit *v, const struct source_map *m)
{
	visit_default(v, "gives", source_gives_name[m->gives]);
	for (int i = 0; i < MAP_AROUNDS; i++)
		visit_default(v, map_around_name[i], m->around[i] == NULL ? "" : m->around[i]);
	for (int i = 0; i < MAP_FIELDS; i++)
		visit_default(v, map_field_name[i], m->field[i] == NULL ? "" : m->field[i]);
	for (int i = 0; i < MAP_LISTS; i++)
		visit_default(v, words_field(v, i), map_words_lines(v->mem, &m->words[i]));
	visit_default(v, "persons", map_persons_lines(v->mem, m));
}

static int
show_add(struct visit *v, int status)
{
	organisation_form(v, add_fields);
	visit_default(v, "way", source_way_name[SOURCE_REST]);
	visit_default(v, "auth", source_auth_name[AUTH_BEARER]);
	visit_default(v, "gives", source_gives_name[GIVES_TASKS]);
	visit_default(v, "minutes", "15");
	visit_default(v, "owner", v->who->uid);
	if (fill_choices(v) != 1)
		return -1;
	view_text(v->view, "path", SOURCE_PLACE "them");
	view_flag(v->view, "fresh", true);
	source_crumbs(v, NULL);
	visit_crumb(v, NULL, visit_label(v, "source.add", NULL, NULL));
	return visit_page_as(v, status, "source/form.cs", "source.add");
}

static int
add_page(struct visit *v)
{
	return show_add(v, 200);
}

/* 1; 0: said at its field. */
static int
typed(struct visit *v, const char *code, struct source *s)
{
	struct source_map m = { 0 };
	const int way = word_index(source_way_name, SOURCE_WAYS, list_typed(v, "way"));
	const int auth = word_index(source_auth_name, SOURCE_AUTHS, list_typed(v, "auth"));

	/* edXML is offered no choice. */
	if (way != SOURCE_EDXML && strcmp(list_typed(v, "gives"), source_gives_name[GIVES_COUNTS]) == 0)
		m.gives = GIVES_COUNTS;
	for (int i = 0; i < MAP_AROUNDS; i++)
		m.around[i] = form_text(v->form, map_around_name[i]);
	for (int i = 0; i < MAP_FIELDS; i++)
		m.field[i] = form_text(v->form, map_field_name[i]);
	for (int i = 0; i < MAP_LISTS; i++)
		if (map_words_read(v->mem, list_typed(v, words_field(v, i)), &m.words[i]) != 1)
			form_error(v->form, words_field(v, i), "source.refused.words", NULL, NULL);
	if (map_persons_read(v->mem, list_typed(v, "persons"), &m) != 1)
		form_error(v->form, "persons", "source.refused.persons", NULL, NULL);
	*s = (struct source){
		.id = v->id[0], .version = form_version(v->form), .code = code, .name = form_text(v->form, "called"),
		.way = way < 0 ? SOURCE_API : (enum source_way)way, .agency = form_int(v->form, "agency", NULL),
		.owner_uid = form_text(v->form, "owner"), .address = list_typed(v, "address"),
		.auth = auth < 0 ? AUTH_NONE : (enum source_auth)auth, .client = list_typed(v, "client"),
		.token_address = list_typed(v, "token_address"), .minutes = form_int(v->form, "minutes", NULL),
		.enabled = form_flag(v->form, "enabled"), .mapping = map_text(v->mem, &m),
	};
	return form_ok(v->form);
}

static int
add_save(struct visit *v)
{
	struct refusal why = { 0 };
	struct source s;

	if (typed(v, list_typed(v, "code"), &s) != 1)
		return show_add(v, 422);
	return visit_answer(v, source_enter(v->flow, &s, &why), &why, show_add);
}

static void
fill_source(struct visit *v, const struct source *s)
{
	visit_default(v, "called", s->name);
	visit_default(v, "way", source_way_name[s->way]);
	visit_default(v, "agency", s->agency == 0 ? "" : mem_print(v->mem, "%lld", (long long)s->agency));
	visit_default(v, "owner", s->owner_uid);
	visit_default(v, "address", s->address);
	visit_default(v, "auth", source_auth_name[s->auth]);
	visit_default(v, "client", s->client);
	visit_default(v, "token_address", s->token_address);
	visit_default(v, "minutes", mem_print(v->mem, "%lld", (long long)s->minutes));
	if (s->enabled && v->web->method == METHOD_GET)
		visit_default(v, "enabled", "1");
}

static int
show_edit(struct visit *v, int status)
{
	struct source s;
	struct source_map m;
	const int found = source_read(v->flow, v->id[0], &s);

	if (found != 1)
		return found;
	organisation_form(v, edit_fields);
	if (map_read(v->mem, s.mapping, &m) != 1)
		m = (struct source_map){ 0 };
	if (v->web->method == METHOD_GET) {
		fill_source(v, &s);
		fill_map(v, &m);
	}
	if (fill_choices(v) != 1)
		return -1;
	if (status != 422)
		v->version = s.version;
	view_text(v->view, "path", source_path(v, s.id, "sua"));
	view_text(v->view, "code", s.code);
	source_crumbs(v, &s);
	visit_crumb(v, NULL, visit_label(v, "source.edit", NULL, NULL));
	return visit_page_as(v, status, "source/form.cs", "source.edit");
}

static int
edit_page(struct visit *v)
{
	return show_edit(v, 200);
}

static int
edit_save(struct visit *v)
{
	struct refusal why = { 0 };
	struct source s, was;
	const int found = source_read(v->flow, v->id[0], &was);

	if (found != 1)
		return found;
	if (typed(v, was.code, &s) != 1)
		return show_edit(v, 422);
	return visit_answer(v, source_amend(v->flow, &s, &why), &why, show_edit);
}

static void
fill_task(struct visit *v, struct view *row, const struct task_in *in)
{
	view_text(row, "external", source_external(v, in->external));
	view_text(row, "person", source_person(v, in->person));
	view_text(row, "subject", in->subject);
	view_text(row, "document", in->document);
	view_text(row, "deadline", in->deadline);
	view_text(row, "quantity", in->quantity);
	view_text(row, "done", in->done_on);
	view_flag(row, "withdrawn", in->withdrawn);
}

static void
fill_count(struct visit *v, struct view *row, const struct count_in *in)
{
	view_text(row, "external", source_external(v, count_name(v->mem, in)));
	view_text(row, "person", source_person(v, in->person));
	view_text(row, "register", in->registry);
	view_text(row, "product", in->product);
	view_text(row, "day", in->day);
	view_text(row, "came", in->came);
	view_text(row, "done", in->done);
	view_text(row, "late", in->late);
}

static void
fill_row(struct visit *v, const struct given *rows, size_t i, const struct task_flaw *flaw)
{
	struct view *row = view_row(v->view, "Rows");

	if (rows->gives == GIVES_TASKS)
		fill_task(v, row, &rows->task[i]);
	else
		fill_count(v, row, &rows->count[i]);
	if (flaw->word == NULL)
		return;
	view_text(row, "field", visit_say(v, "source.field.", flaw->field));
	view_text(row, "flaw", visit_say(v, "task.error.", flaw->word));
	view_text(row, "value", source_value(v, flaw->field, flaw->value));
}

/* A name of the sample, and the field of ours that the mapping takes from it. */
static void
fill_seen(struct visit *v, const struct source *s, const struct source_seen *seen)
{
	struct source_map m;

	if (map_read(v->mem, s->mapping, &m) != 1)
		m = (struct source_map){ 0 };
	for (size_t i = 0; i < seen->nlists; i++) {
		struct view *row = view_row(v->view, "Lists");

		view_text(row, "path", seen->list[i].path);
		view_int(row, "rows", (int64_t)seen->list[i].rows);
	}
	for (size_t i = 0; i < seen->n; i++) {
		struct view *row = view_row(v->view, "Seen");

		view_text(row, "path", seen->field[i].path);
		view_text(row, "value", source_person(v, seen->field[i].value));
		for (int k = 0; k < MAP_FIELDS; k++)
			if (m.field[k] != NULL && strcmp(m.field[k], seen->field[i].path) == 0)
				view_text(row, "ours", visit_say(v, "source.field.", map_field_name[k]));
	}
}

static int
show_try(struct visit *v, int status)
{
	struct source s;
	const int found = source_read(v->flow, v->id[0], &s);

	if (found != 1 || s.way == SOURCE_API)
		return found < 0 ? -1 : 0;
	organisation_form(v, sample_fields);
	view_text(v->view, "path", source_path(v, s.id, "thu"));
	view_text(v->view, "edit", source_path(v, s.id, "sua"));
	view_text(v->view, "hint", visit_say(v, "source.sample.", source_way_name[s.way]));
	if (v->web->method == METHOD_POST && form_ok(v->form)) {
		struct source_tried t;

		source_try(v->flow, &s, web_posted(v->web, "sample"), &t);	/* as it was sent: TABs part what is copied from Excel */
		view_flag(v->view, "tried", true);
		view_text(v->view, "why", t.why == NULL ? NULL : visit_say(v, "source.why.", t.why));
		view_text(v->view, "words", t.words);
		view_int(v->view, "n", (int64_t)t.rows.n);
		view_flag(v->view, "counts", t.rows.gives == GIVES_COUNTS);
		view_text(v->view, "position", t.position);
		view_text(v->view, "next", t.next);
		fill_seen(v, &s, &t.seen);
		for (size_t i = 0; i < t.rows.n && i < SOURCE_SAMPLE_ROWS; i++)
			fill_row(v, &t.rows, i, &t.flaw[i]);
	}
	source_crumbs(v, &s);
	visit_crumb(v, NULL, visit_label(v, "source.try", NULL, NULL));
	return visit_page_as(v, status, "source/try.cs", "source.try");
}

static int
try_page(struct visit *v)
{
	return show_try(v, 200);
}

static int
try_sample(struct visit *v)
{
	return show_try(v, form_ok(v->form) ? 200 : 422);
}

const struct route source_form_routes[] = {
	{ METHOD_GET,  "/quan-tri/ket-noi/nguon/them",	ROLE_ADMIN, 0, NULL, add_page },
	{ METHOD_POST, "/quan-tri/ket-noi/nguon/them",	ROLE_ADMIN, ROUTE_LARGE, add_fields, add_save },
	{ METHOD_GET,  "/quan-tri/ket-noi/nguon/:/sua",	ROLE_ADMIN, 0, NULL, edit_page },
	{ METHOD_POST, "/quan-tri/ket-noi/nguon/:/sua",	ROLE_ADMIN, ROUTE_LARGE, edit_fields, edit_save },
	{ METHOD_GET,  "/quan-tri/ket-noi/nguon/:/thu",	ROLE_ADMIN, 0, NULL, try_page },
	{ METHOD_POST, "/quan-tri/ket-noi/nguon/:/thu",	ROLE_ADMIN, ROUTE_LARGE, sample_fields, try_sample },
	{ 0 }
};
