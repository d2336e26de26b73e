#include "page/criteria.h"

#include <string.h>

#include "base/number.h"
#include "flow/see.h"
#include "page/citation.h"
#include "page/list.h"
#include "rules/difference.h"
#include "rules/role.h"

#define NUMBER_MOST	60

static const struct field index_fields[] = {
	{ .name = "ngay", .type = FIELD_DAY },
	{ .name = "co-quan", .type = FIELD_ID },
	{ 0 }
};
#define LEVEL_FIELDS(n) \
	{ "level" n, FIELD_AREA, .max = CRITERIA_LEVEL }, \
	{ "least" n, FIELD_DECIMAL, .min = 0, .max = LAW_CRITERION_MOST, .places = 2 }
static const struct field line_fields[] = {
	{ "words", FIELD_AREA, .max = CRITERIA_WORDS },
	LEVEL_FIELDS("1"), LEVEL_FIELDS("2"), LEVEL_FIELDS("3"), LEVEL_FIELDS("4"), LEVEL_FIELDS("5"),
	{ 0 }
};
static const struct field publish_fields[] = {
	{ "document_number", FIELD_TEXT, .required = true, .max = NUMBER_MOST },
	{ .name = "document_day", .type = FIELD_DAY, .required = true },
	{ .name = "from", .type = FIELD_DAY, .required = true },
	{ 0 }
};

static const char *
say(struct visit *v, const char *root, const char *name)
{
	return visit_label(v, mem_print(v->mem, "%s%s", root, name), NULL, NULL);
}

void
criteria_crumbs(struct visit *v, const char *path, const char *text)
{
	visit_crumb(v, text == NULL ? NULL : CRITERIA_PLACE, say(v, "criteria.title", ""));
	if (text != NULL)
		visit_crumb(v, path, text);
}

static const char *
points(struct visit *v, int64_t hundredths)
{
	return number_show(v->mem, hundredths, 2, 0);
}

/* "từ 4 đến 5", "từ 2,5 đến dưới 4": what a level is worth. */
static const char *
range(struct visit *v, const struct criterion *c, const struct criteria_line *line, size_t i)
{
	const char *least = points(v, line->level[i].least);

	return i == 0 ? visit_label(v, "criteria.range.top", least, points(v, c->most)) :
	    visit_label(v, "criteria.range.under", least, points(v, line->level[i - 1].least));
}

/* What changed, word by word, and what was remarked before. */
static void
fill_before(struct visit *v, struct view *row, const char *words, const char *before, const char *remark)
{
	struct difference *list;
	size_t n;

	view_text(row, "remark", remark);
	if (strcmp(words, before) == 0)
		return;
	difference_words(v->mem, before, words, &list, &n);
	for (size_t i = 0; i < n; i++) {
		struct view *part = view_row(row, "Changes");

		view_text(part, "kind", difference_name[list[i].kind]);
		view_text(part, "text", list[i].text);
	}
}

void
criteria_fill(struct visit *v, const struct criteria_frame *frame, const struct criteria_wording *wording,
    const struct criteria_round *before)
{
	for (int i = 0; i < CRITERIA; i++) {
		const struct criterion *c = &criteria[i];
		struct view *row = view_row(v->view, "Criteria");

		view_int(row, "n", i + 1);
		view_text(row, "code", c->code);
		view_text(row, "name", say(v, "criteria.name.", c->name));
		view_text(row, "most", points(v, c->most));
		view_text(row, "cited", citation_path(v, c->cited));
		if (wording != NULL)
			view_text(row, "own", wording->words[i]);
		if (wording != NULL && before != NULL)
			fill_before(v, row, wording->words[i], before->words[i], before->remark[i]);
		if (frame == NULL)
			continue;
		view_text(row, "words", frame->line[i].words);
		if (!frame->published && see_appraises(v->who))
			view_print(row, "edit", CRITERIA_PLACE "khung/%lld/%d", (long long)frame->id, i + 1);
		for (size_t l = 0; l < frame->line[i].n; l++) {
			struct view *level = view_row(row, "Levels");

			view_text(level, "range", range(v, c, &frame->line[i], l));
			view_text(level, "words", frame->line[i].level[l].words);
		}
	}
}

int
criteria_fill_history(struct visit *v, const char *noun, int64_t id)
{
	struct criteria_event *list;
	size_t n;

	if (criteria_history(v->flow, noun, id, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		struct view *row = view_row(v->view, "Timeline");

		view_text(row, "at", moment_show(v->mem, list[i].at));
		view_text(row, "who", visit_name(v, list[i].who, &list[i].behalf));
		view_text(row, "what", say(v, mem_print(v->mem, "criteria.event.%s_", noun), list[i].action));
		view_text(row, "detail", list[i].words != NULL ? list[i].words : list[i].code);
	}
	return 1;
}

static void
fill_frame(struct visit *v, struct view *to, const struct criteria_frame *f)
{
	view_flag(to, "published", f->published);
	view_text(to, "number", f->document_number);
	view_text(to, "day", day_show(v->mem, f->document_day));
	view_text(to, "from", day_show(v->mem, f->from));
	if (f->end.year != 0)
		view_text(to, "until", day_show(v->mem, day_before(f->end)));
	view_text(to, "maker", f->maker);
	view_int(to, "said", (int64_t)f->said);
	view_flag(to, "whole", f->said == CRITERIA);
	view_print(to, "path", CRITERIA_PLACE "khung/%lld/", (long long)f->id);
}

void
wording_fill(struct visit *v, struct view *to, const struct criteria_wording *w)
{
	static const char *const colour[WORDING_STATES] = {
		[WORDING_DRAFT] = "grey", [WORDING_SUBMITTED] = "blue", [WORDING_RETURNED] = "yellow",
		[WORDING_ACCEPTED] = "green",
	};

	view_text(to, "agency", w->agency_name);
	view_text(to, "state", say(v, "criteria.state.", wording_state_name[w->state]));
	view_text(to, "colour", colour[w->state]);
	view_text(to, "from", day_show(v->mem, w->from));
	if (w->end.year != 0)
		view_text(to, "until", day_show(v->mem, day_before(w->end)));
	view_text(to, "submitted", moment_show(v->mem, w->submitted_at));
	view_int(to, "said", (int64_t)w->said);
	view_print(to, "path", CRITERIA_PLACE "co-quan/%lld/", (long long)w->id);
}

static int
fill_frames(struct visit *v)
{
	struct criteria_frame *list;
	bool draft = false;
	size_t n;

	if (criteria_frames(v->flow, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		fill_frame(v, view_row(v->view, "Frames"), &list[i]);
		draft = draft || !list[i].published;
	}
	view_flag(v->view, "may_frame", see_appraises(v->who) && !draft);
	return 1;
}

/* The list, and the agencies in it as a choice: who says nothing more has the frame alone. */
static int
fill_wordings(struct visit *v, int64_t chosen)
{
	const char *now = chosen == v->who->agency ? "" : mem_print(v->mem, "%lld", (long long)chosen);
	struct criteria_wording *list;
	bool own = false, others = false;
	size_t n;

	if (wordings(v->flow, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		wording_fill(v, view_row(v->view, "Wordings"), &list[i]);
		own = own || (list[i].agency == v->who->agency && list[i].state != WORDING_ACCEPTED);
		if (list[i].agency == v->who->agency || list[i].state != WORDING_ACCEPTED || list[i].end.year != 0)
			continue;
		if (!others)
			list_option(v, "Agencies", "", say(v, "criteria.own_agency", ""), now);
		others = true;
		list_option(v, "Agencies", mem_print(v->mem, "%lld", (long long)list[i].agency),
		    list[i].agency_name, now);
	}
	view_flag(v->view, "may_word", wording_can_begin(v->flow) && !own);
	return 1;
}

int
criteria_show(struct visit *v, int status)
{
	const bool read = v->web->method == METHOD_GET && form_ok(v->form);
	struct day day = read ? form_day(v->form, "ngay") : day_today();
	int64_t agency = read ? form_int(v->form, "co-quan", NULL) : 0;
	struct criteria_held held;

	if (day.year == 0)
		day = day_today();
	if (criteria_read(v->flow, &agency, day, &held) != 1 || fill_frames(v) != 1 || fill_wordings(v, agency) != 1)
		return -1;
	visit_name_fields(v, index_fields);
	visit_default(v, "ngay", day_show(v->mem, day));
	if (held.framed) {
		fill_frame(v, view_node(v->view, "Frame"), &held.frame);
		criteria_fill(v, &held.frame, held.worded ? &held.wording : NULL, NULL);
	}
	if (held.worded)
		wording_fill(v, view_node(v->view, "Wording"), &held.wording);
	view_flag(v->view, "framed", held.framed);
	view_text(v->view, "day", day_show(v->mem, day));
	criteria_crumbs(v, NULL, NULL);
	return visit_page_as(v, status, "criteria/list.cs", "criteria.title");
}

static int
index_page(struct visit *v)
{
	return criteria_show(v, form_ok(v->form) ? 200 : 422);
}

static int
begin(struct visit *v)
{
	struct refusal why = { 0 };

	return visit_answer(v, criteria_frame_begin(v->flow, 0, &why), &why, criteria_show);
}

static const char *
frame_name(struct visit *v, const struct criteria_frame *f)
{
	return f->published ? visit_label(v, "criteria.frame_of", f->document_number, day_show(v->mem, f->document_day)) :
	    say(v, "criteria.draft", "");
}

static int
show_frame(struct visit *v, int status)
{
	struct criteria_frame frame;
	const int found = criteria_frame_read(v->flow, v->id[0], &frame);

	if (found != 1)
		return found;
	fill_frame(v, view_node(v->view, "Frame"), &frame);
	view_text(v->view, "name", frame_name(v, &frame));
	criteria_fill(v, &frame, NULL, NULL);
	if (!frame.published && (v->who->roles & ROLE_APPRAISAL_LEAD) != 0 && frame.said == CRITERIA)
		view_print(v->view, "publish", CRITERIA_PLACE "khung/%lld/ban-hanh", (long long)frame.id);
	if (see_appraises(v->who) && criteria_fill_history(v, "frame", frame.id) != 1)
		return -1;
	if (frame.end.year != 0 && see_appraises(v->who))
		view_print(v->view, "again", CRITERIA_PLACE "khung/%lld/dung-lai", (long long)frame.id);
	criteria_crumbs(v, NULL, frame_name(v, &frame));
	return visit_page_as(v, status, "criteria/frame.cs", "criteria.frame");
}

static int
frame_page(struct visit *v)
{
	return show_frame(v, 200);
}

static int
again(struct visit *v)
{
	struct refusal why = { 0 };

	return visit_answer(v, criteria_frame_begin(v->flow, v->id[0], &why), &why, show_frame);
}

/* What a draft says, as the form opens with. */
static void
fill_line(struct visit *v, const struct criteria_line *line)
{
	visit_default(v, "words", line->words);
	for (size_t i = 0; i < line->n; i++) {
		visit_default(v, mem_print(v->mem, "level%zu", i + 1), line->level[i].words);
		visit_default(v, mem_print(v->mem, "least%zu", i + 1), points(v, line->level[i].least));
	}
}

static int
show_line(struct visit *v, int status)
{
	const int64_t n = v->id[1];
	struct criteria_frame frame;
	const int found = n < 1 || n > CRITERIA ? 0 : criteria_frame_read(v->flow, v->id[0], &frame);

	if (found != 1 || (frame.published && status == 200))
		return found < 0 ? -1 : 0;
	visit_name_fields(v, line_fields);
	fill_line(v, &frame.line[n - 1]);
	criteria_fill(v, &frame, NULL, NULL);
	view_int(v->view, "n", n);
	view_flag(v->view, "conflict", status == 409);
	view_text(v->view, "code", criteria[n - 1].code);
	view_text(v->view, "name", say(v, "criteria.name.", criteria[n - 1].name));
	view_text(v->view, "most", points(v, criteria[n - 1].most));
	view_print(v->view, "path", CRITERIA_PLACE "khung/%lld/%lld", (long long)frame.id, (long long)n);
	if (status != 422)
		v->version = frame.version;
	criteria_crumbs(v, mem_print(v->mem, CRITERIA_PLACE "khung/%lld/", (long long)frame.id), frame_name(v, &frame));
	visit_crumb(v, NULL, criteria[n - 1].code);
	return visit_page_as(v, status, "criteria/line.cs", "criteria.edit");
}

static int
line_page(struct visit *v)
{
	return show_line(v, 200);
}

/* The levels that were typed, up to the last that is not empty. */
static struct criteria_line
typed_line(struct visit *v)
{
	struct criteria_line line = { .words = list_typed(v, "words") };

	for (size_t i = 0; i < CRITERIA_LEVELS; i++) {
		const char *words = list_typed(v, mem_print(v->mem, "level%zu", i + 1));
		bool set;
		const int64_t least = form_int(v->form, mem_print(v->mem, "least%zu", i + 1), &set);

		line.level[i] = (struct criteria_level){ words, set ? least : -1 };
		if (set || words[0] != '\0')
			line.n = i + 1;
	}
	return line;
}

static int
line_save(struct visit *v)
{
	const struct criteria_line line = typed_line(v);
	struct refusal why = { 0 };

	if (v->id[1] < 1 || v->id[1] > CRITERIA)
		return 0;
	if (!form_ok(v->form))
		return show_line(v, 422);
	return visit_answer(v, criteria_frame_edit(v->flow, v->id[0], form_version(v->form), (int)v->id[1] - 1,
	    &line, &why), &why, show_line);
}

static int
show_publish(struct visit *v, int status)
{
	struct criteria_frame frame;
	const int found = criteria_frame_read(v->flow, v->id[0], &frame);

	if (found != 1 || (frame.published && status == 200))
		return found < 0 ? -1 : 0;
	visit_name_fields(v, publish_fields);
	fill_frame(v, view_node(v->view, "Frame"), &frame);
	view_print(v->view, "path", CRITERIA_PLACE "khung/%lld/ban-hanh", (long long)frame.id);
	if (status != 422)
		v->version = frame.version;
	criteria_crumbs(v, mem_print(v->mem, CRITERIA_PLACE "khung/%lld/", (long long)frame.id), frame_name(v, &frame));
	visit_crumb(v, NULL, say(v, "criteria.publish", ""));
	return visit_page_as(v, status, "criteria/publish.cs", "criteria.publish");
}

static int
publish_page(struct visit *v)
{
	return show_publish(v, 200);
}

static int
publish(struct visit *v)
{
	const struct criteria_frame next = {
		.id = v->id[0], .version = form_version(v->form), .document_number = list_typed(v, "document_number"),
		.document_day = form_day(v->form, "document_day"), .from = form_day(v->form, "from"),
	};
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show_publish(v, 422);
	return visit_answer(v, criteria_frame_publish(v->flow, &next, &why), &why, show_publish);
}

const struct route criteria_routes[] = {
	{ METHOD_GET,  "/tieu-chi/",		ROLE_PERSON, 0, index_fields, index_page },
	{ METHOD_POST, "/tieu-chi/khung/moi",	ROLES_APPRAISAL, 0, NULL, begin },
	{ METHOD_GET,  "/tieu-chi/khung/:/",	ROLE_PERSON, 0, NULL, frame_page },
	{ METHOD_POST, "/tieu-chi/khung/:/dung-lai", ROLES_APPRAISAL, 0, NULL, again },
	{ METHOD_GET,  "/tieu-chi/khung/:/:",	ROLES_APPRAISAL, 0, NULL, line_page },
	{ METHOD_POST, "/tieu-chi/khung/:/:",	ROLES_APPRAISAL, 0, line_fields, line_save },
	{ METHOD_GET,  "/tieu-chi/khung/:/ban-hanh", ROLE_APPRAISAL_LEAD, 0, NULL, publish_page },
	{ METHOD_POST, "/tieu-chi/khung/:/ban-hanh", ROLE_APPRAISAL_LEAD, 0, publish_fields, publish },
	{ 0 }
};
