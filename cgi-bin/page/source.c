#include "page/source.h"

#include <string.h>

#include "base/utf8.h"
#include "flow/source_error.h"
#include "flow/token.h"
#include "page/connection.h"
#include "page/list.h"
#include "page/organisation.h"
#include "rules/directory.h"
#include "rules/role.h"
#include "rules/source_map.h"

#define ERRORS_SHOWN	5	/* of a source on its page */

static const struct field show_fields[] = {
	{ "trang", FIELD_INT, .min = 1, .max = 100000 },
	{ 0 }
};
static const struct field back_fields[] = {
	{ "read_from", FIELD_TEXT, .max = 1000 },
	{ 0 }
};
static const struct field switch_fields[] = {
	{ .name = "on", .type = FIELD_FLAG },
	{ 0 }
};

const char *
source_path(struct visit *v, int64_t id, const char *rest)
{
	return mem_print(v->mem, SOURCE_PLACE "%lld/%s", (long long)id, rest);
}

void
source_crumbs(struct visit *v, const struct source *s)
{
	organisation_crumbs(v, CONNECTION_PLACE, visit_label(v, "connection.title", NULL, NULL));
	visit_crumb(v, SOURCE_PLACE, visit_label(v, "source.title", NULL, NULL));
	if (s != NULL)
		visit_crumb(v, source_path(v, s->id, ""), s->name);
}

static const char *
clean(struct visit *v, const char *text)
{
	return text == NULL ? NULL : utf8_clean(v->mem, text, strlen(text), UTF8_LINE);
}

const char *
source_person(struct visit *v, const char *person)
{
	person = clean(v, person);
	return person == NULL ? NULL : number_masked_person(v->mem, person);
}

const char *
source_external(struct visit *v, const char *external)
{
	external = clean(v, external);
	return external == NULL ? NULL : number_masked_task(v->mem, external);
}

const char *
source_value(struct visit *v, const char *field, const char *value)
{
	return strcmp(field, map_field_name[MAP_PERSON]) == 0 ? source_person(v, value) : source_external(v, value);
}

/* "5 mới, 2 lỗi"; NULL: nothing came. */
static const char *
counts(struct visit *v, const struct source_run *r)
{
	const struct { const char *label; int64_t n; } count[] = {
		{ "source.count.fresh", r->fresh }, { "source.count.changed", r->changed }, { "source.count.same", r->same }, { "source.count.bad", r->bad },
	};
	const char *text = NULL;

	for (size_t i = 0; i < sizeof(count) / sizeof(*count); i++) {
		const char *one = mem_print(v->mem, "%lld", (long long)count[i].n);

		if (count[i].n > 0)
			text = mem_print(v->mem, "%s%s%s", text == NULL ? "" : text, text == NULL ? "" : ", ", visit_label(v, count[i].label, one, NULL));
	}
	return text;
}

/* An address without its query; else as it is. */
static const char *
bare(struct visit *v, const char *text)
{
	return text == NULL || strstr(text, "://") == NULL ? text : mem_copy(v->mem, text, strcspn(text, "?"));
}

/* What the other side's machine said and where, for administrators. */
static const char *
technical(struct visit *v, const struct source_run *r)
{
	const char *at = bare(v, r->at);

	if (r->words[0] == '\0' || at[0] == '\0' || strstr(r->words, r->at) != NULL)
		return r->words[0] == '\0' ? at : r->words;
	return mem_print(v->mem, "%s · %s", r->words, at);
}

static void
fill_run(struct visit *v, struct view *to, const struct source_run *r)
{
	view_text(to, "started", moment_show(v->mem, r->started_at));
	view_text(to, "kind", visit_say(v, "source.kind.", source_run_kind_name[r->kind]));
	view_text(to, "counts", counts(v, r));
	view_int(to, "bad", r->bad);
	view_flag(to, "going", r->ended_at == NULL);
	view_text(to, "why", r->why == NULL ? NULL : visit_say(v, "source.why.", r->why));
	if (r->why != NULL && (v->who->roles & ROLE_ADMIN))
		view_text(to, "technical", technical(v, r));
	view_text(to, "after", bare(v, r->after));
	view_text(to, "token", r->token);
}

static void
fill_source(struct visit *v, struct view *to, const struct source *s)
{
	const char *state = !s->enabled ? "off" : s->failures > 0 ? "failing" : "good";
	struct source_map m;

	view_text(to, "path", source_path(v, s->id, ""));
	view_text(to, "code", s->code);
	view_text(to, "name", s->name);
	view_text(to, "way", visit_say(v, "source.way.", source_way_name[s->way]));
	if (s->way != SOURCE_API && map_read(v->mem, s->mapping, &m) == 1)
		view_text(to, "gives", visit_say(v, "source.gives.", source_gives_name[m.gives]));
	view_text(to, "state", visit_label(v, mem_print(v->mem, "source.state.%s", state), mem_print(v->mem, "%lld", (long long)s->failures), NULL));
	view_text(to, "colour", !s->enabled ? "grey" : s->failures > 0 ? "red" : "green");
	view_text(to, "agency", s->agency_name);
	view_text(to, "owner", s->owner_name);
	view_text(to, "address", s->address);
	view_int(to, "minutes", s->minutes);
	view_flag(to, "asked", s->way != SOURCE_API);
	view_flag(to, "enabled", s->enabled);
	view_flag(to, "replay", s->replay);
	view_text(to, "next", s->way == SOURCE_API || !s->enabled ? NULL : moment_show(v->mem, s->next_at));
}

static int
list_page(struct visit *v)
{
	struct source_line *list;
	size_t n;

	if (sources(v->flow, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		struct view *row = view_row(v->view, "List");

		fill_source(v, row, &list[i].source);
		if (list[i].last.id != 0)
			fill_run(v, view_node(row, "Last"), &list[i].last);
		view_int(row, "errors", list[i].errors);
		view_print(row, "errors_path", SOURCE_ERROR_ALL "?nguon=%lld", (long long)list[i].source.id);
	}
	view_text(v->view, "add", SOURCE_PLACE "them");
	view_text(v->view, "all_errors", SOURCE_ERROR_ALL);
	source_crumbs(v, NULL);
	return visit_page(v, "source/list.cs", "source.title");
}

static void
fill_places(struct visit *v, const struct source *s)
{
	const struct config *c = v->flow->config;

	if (s->address[0] == '\0' && s->way != SOURCE_API)
		view_print(v->view, "folder", "%s/%s/", config_text(c, "source_drop_dir"), s->code);
	if (s->address[0] != '\0' && s->auth != AUTH_NONE)
		view_print(v->view, "secret", "%s/%s.secret", config_text(c, "source_secret_dir"), s->code);
	if (strncmp(s->address, "https:", strlen("https:")) == 0)
		view_print(v->view, "certificate", "%s/%s.pem", config_text(c, "source_secret_dir"), s->code);
	view_text(v->view, "edit", source_path(v, s->id, "sua"));
	view_text(v->view, "try", s->way == SOURCE_API ? NULL : source_path(v, s->id, "thu"));
	view_text(v->view, "now", source_path(v, s->id, "lay-ngay"));
	view_text(v->view, "switch", source_path(v, s->id, "hoat-dong"));
	view_text(v->view, "tokens", s->way == SOURCE_API ? TOKEN_PLACE : NULL);
	view_text(v->view, "back", source_path(v, s->id, "lay-lai-tu"));
	view_text(v->view, "again", source_path(v, s->id, "thu-lai"));
	view_print(v->view, "errors", SOURCE_ERROR_ALL "?nguon=%lld", (long long)s->id);
}

/* Some of its rows that wait to be mended, and how many they are. 1 or -1. */
static int
fill_errors(struct visit *v, const struct source *s)
{
	struct source_error *list;
	int64_t total;
	size_t n;

	if (source_errors(v->flow, (struct source_error_filter){ .source = s->id, .mender = "", .words = "" }, 1, &list, &n, &total) != 1)
		return -1;
	for (size_t i = 0; i < n && i < ERRORS_SHOWN; i++)
		source_fill_error(v, view_row(v->view, "Errors"), &list[i]);
	view_int(v->view, "nerrors", total);
	return 1;
}

static int
show(struct visit *v, int status)
{
	const int64_t page = v->web->method == METHOD_GET ? list_number(v) : 1;
	struct source s;
	struct source_run *run;
	int64_t total;
	size_t n;
	const int found = source_read(v->flow, v->id[0], &s);

	if (found != 1)
		return found;
	if (source_history(v->flow, s.id, page, &run, &n, &total) != 1 || organisation_fill_told(v, "source", s.id, "source.event.") != 1 ||
	    fill_errors(v, &s) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		fill_run(v, view_row(v->view, "Runs"), &run[i]);
	list_pages(v, mem_print(v->mem, "%s?", source_path(v, s.id, "")), page, (total + SOURCE_RUNS - 1) / SOURCE_RUNS * LIST_PAGE);
	fill_source(v, view_node(v->view, "Source"), &s);
	view_flag(v->view, "begins", n == 0 && !s.enabled);
	view_text(v->view, "position", s.position);
	fill_places(v, &s);
	visit_name_fields(v, back_fields);
	if (status == 200)
		visit_default(v, "read_from", s.position);
	if (status != 422)
		v->version = s.version;
	source_crumbs(v, &s);
	return visit_page_as(v, status, "source/show.cs", "source.one");
}

static int
show_page(struct visit *v)
{
	return show(v, 200);
}

static int
now(struct visit *v)
{
	struct refusal why = { 0 };

	return visit_answer(v, source_look_now(v->flow, v->id[0], form_version(v->form), &why), &why, show);
}

static int
turn(struct visit *v)
{
	struct refusal why = { 0 };

	return visit_answer(v, source_switch(v->flow, v->id[0], form_version(v->form), form_flag(v->form, "on"), &why), &why, show);
}

static int
back(struct visit *v)
{
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show(v, 422);
	return visit_answer(v, source_read_back(v->flow, v->id[0], form_version(v->form), list_typed(v, "read_from"), &why), &why, show);
}

static int
again(struct visit *v)
{
	struct refusal why = { 0 };

	return visit_answer(v, source_replay(v->flow, v->id[0], &why), &why, show);
}

const struct route source_routes[] = {
	{ METHOD_GET,  "/quan-tri/ket-noi/nguon/",		ROLE_ADMIN, 0, NULL, list_page },
	{ METHOD_GET,  "/quan-tri/ket-noi/nguon/:/",		ROLE_ADMIN, 0, show_fields, show_page },
	{ METHOD_POST, "/quan-tri/ket-noi/nguon/:/lay-ngay",	ROLE_ADMIN, 0, NULL, now },
	{ METHOD_POST, "/quan-tri/ket-noi/nguon/:/hoat-dong",	ROLE_ADMIN, 0, switch_fields, turn },
	{ METHOD_POST, "/quan-tri/ket-noi/nguon/:/lay-lai-tu",	ROLE_ADMIN, 0, back_fields, back },
	{ METHOD_POST, "/quan-tri/ket-noi/nguon/:/thu-lai",	ROLE_ADMIN, 0, NULL, again },
	{ 0 }
};
