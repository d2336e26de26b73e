#include "page/feedback.h"

#include "flow/feedback.h"
#include "page/list.h"
#include "page/sheet.h"
#include "rules/organisation.h"
#include "rules/role.h"

#define WORDS_MOST	2000
#define REASON_MOST	500

static const struct field ask_fields[] = {
	{ .name = "colleague", .type = FIELD_ID, .many = true },
	{ 0 }
};
static const struct field reason_fields[] = {
	{ "reason", FIELD_AREA, .required = true, .max = REASON_MOST },
	{ 0 }
};
static const struct field answer_fields[] = {
	{ "group_one", FIELD_CHOICE, .required = true, .choices = feedback_word_name },
	{ "group_two", FIELD_CHOICE, .required = true, .choices = feedback_word_name },
	{ "group_three", FIELD_CHOICE, .required = true, .choices = feedback_word_name },
	{ "words", FIELD_AREA, .max = WORDS_MOST },
	{ 0 }
};

static const char *
say(struct visit *v, const char *root, const char *name)
{
	return visit_label(v, mem_print(v->mem, "%s%s", root, name), NULL, NULL);
}

static const char *
group_words(struct visit *v, size_t g)
{
	return mem_print(v->mem, "%s. %s", feedback_group_name[g], visit_label(v, mem_print(v->mem, "evidence.feedback.group.%s",
	    feedback_group_name[g]), NULL, NULL));
}

static void
fill_sum(struct visit *v, struct view *node, const struct feedback_view *b)
{
	view_flag(node, "stands", b->stands);
	if (!b->stands)
		return;
	view_int(node, "invited", b->feedback.invited);
	view_text(node, "maker", b->feedback.maker_name);
	view_text(node, "due", day_show(v->mem, b->feedback.due));
	view_flag(node, "over", b->sum.over);
	view_flag(node, "shown", b->sum.shown);
	if (!b->sum.shown)
		return;
	view_int(node, "n", b->sum.n);
	for (int w = 0; w < FEEDBACK_WORDS; w++)
		view_text(view_row(node, "Head"), "text", say(v, "evidence.feedback.word.", feedback_word_name[w]));
	for (size_t g = 0; g < FEEDBACK_GROUPS; g++) {
		struct view *row = view_row(node, "Groups");

		view_text(row, "name", group_words(v, g));
		for (int w = 0; w < FEEDBACK_WORDS; w++) {
			struct view *cell = view_row(row, "Words");

			view_text(cell, "text", say(v, "evidence.feedback.word.", feedback_word_name[w]));
			view_int(cell, "n", b->sum.count[g][w]);
		}
	}
	for (size_t i = 0; i < b->nwords; i++)
		view_text(view_row(node, "Texts"), "text", b->words[i]);
}

int
feedback_fill_beside(struct visit *v, const struct sheet_view *view)
{
	struct view *node;
	struct feedback_view b;

	if (feedback_of(v->flow, view, &b) != 1)
		return -1;
	if (!b.sees)
		return 1;
	node = view_node(v->view, "Feedback");
	fill_sum(v, node, &b);
	view_text(node, "path", sheet_path(v->flow, &view->sheet, "gop-y"));
	return 1;
}

static int
fill_colleagues(struct visit *v, const struct sheet_view *view)
{
	struct place *list;
	size_t n;

	if (feedback_colleagues(v->flow, view, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		struct view *row = view_row(v->view, "Colleagues");

		view_int(row, "id", list[i].person);
		view_text(row, "name", list[i].name);
		view_text(row, "title", list[i].title);
		view_text(row, "unit", list[i].unit_name);
		view_flag(row, "ticked", v->web->method == METHOD_POST && v->route->fields == ask_fields && form_has_int(v->form, "colleague", list[i].person));
	}
	return 1;
}

static int
show(struct visit *v, int status)
{
	struct feedback_view b;
	struct sheet_view view;
	int found = sheet_asked(v, SHEET_EDITION_LAST, &view);

	if (found != 1)
		return found;
	if (feedback_of(v->flow, &view, &b) != 1)
		return -1;
	if (!b.sees)
		return 0;
	sheet_fill(v, view_node(v->view, "Sheet"), &view.sheet);
	fill_sum(v, view_node(v->view, "Feedback"), &b);
	visit_name_fields(v, ask_fields);
	visit_name_fields(v, reason_fields);
	if (b.can_ask && fill_colleagues(v, &view) != 1)
		return -1;
	view_flag(v->view, "ask", b.can_ask);
	view_flag(v->view, "withdraw", b.can_withdraw);
	view_text(v->view, "due", day_show(v->mem, b.due));
	view_text(v->view, "path", sheet_path(v->flow, &view.sheet, "gop-y"));
	if (status != 422)
		v->version = b.stands ? b.feedback.version : 0;
	sheet_crumbs(v, &view.sheet, say(v, "evidence.feedback.", "title"));
	return visit_page_as(v, status, "evidence/feedback.cs", "evidence.feedback.title");
}

static int
show_page(struct visit *v)
{
	return show(v, 200);
}

/* 1; 0: the path names no month. */
static int
typed_sheet(struct visit *v, struct sheet *typed)
{
	const int64_t year = v->id[0] / 100, month = v->id[0] % 100;

	*typed = (struct sheet){ .person = v->id[1], .version = form_version(v->form), .period = { (int16_t)(year % 10000), (int8_t)month, 1 } };
	return year >= 2000 && year <= 2199 && month >= 1 && month <= 12;
}

static int
ask_post(struct visit *v)
{
	const size_t n = form_count(v->form, "colleague");
	int64_t *person = mem_array(v->mem, n + 1, sizeof(*person));
	struct refusal why = { 0 };
	struct sheet typed;

	if (typed_sheet(v, &typed) != 1)
		return 0;
	if (!form_ok(v->form))
		return show(v, 422);
	for (size_t i = 0; i < n; i++)
		person[i] = form_int_at(v->form, "colleague", i);
	return visit_answer(v, feedback_ask(v->flow, &typed, person, n, &why), &why, show);
}

static int
withdraw_post(struct visit *v)
{
	struct refusal why = { 0 };
	struct sheet typed;

	if (typed_sheet(v, &typed) != 1)
		return 0;
	if (!form_ok(v->form))
		return show(v, 422);
	return visit_answer(v, feedback_take_back(v->flow, &typed, form_text(v->form, "reason"), &why), &why, show);
}

static int
waiting_page(struct visit *v)
{
	struct feedback *list;
	size_t n;

	if (feedbacks_waiting(v->flow, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		struct view *row = view_row(v->view, "List");

		view_text(row, "name", list[i].name);
		view_text(row, "period", sheet_period(v, list[i].period));
		view_text(row, "due", day_show(v->mem, list[i].due));
		view_print(row, "path", FEEDBACK_PLACE "%lld", (long long)list[i].id);
	}
	visit_crumb(v, SHEET_PLACE, say(v, "sheet.", "title"));
	visit_crumb(v, NULL, say(v, "evidence.feedback.", "waiting"));
	return visit_page(v, "evidence/waiting.cs", "evidence.feedback.waiting");
}

static int
show_answer(struct visit *v, int status)
{
	struct feedback b;
	const int found = feedback_read(v->flow, v->id[0], &b);

	if (found < 0 || (found == 0 && status == 200))
		return found;
	visit_name_fields(v, answer_fields);
	if (found == 1) {
		view_text(v->view, "name", b.name);
		view_text(v->view, "period", sheet_period(v, b.period));
		view_text(v->view, "due", day_show(v->mem, b.due));
	}
	for (int w = 0; w < FEEDBACK_WORDS; w++)
		list_option(v, "Words", feedback_word_name[w], say(v, "evidence.feedback.word.", feedback_word_name[w]), "");
	for (size_t g = 0; g < FEEDBACK_GROUPS; g++)
		view_text(v->view, mem_print(v->mem, "group%zu", g + 1), group_words(v, g));
	view_print(v->view, "path", FEEDBACK_PLACE "%lld", (long long)v->id[0]);
	visit_crumb(v, SHEET_PLACE, say(v, "sheet.", "title"));
	visit_crumb(v, FEEDBACK_PLACE, say(v, "evidence.feedback.", "waiting"));
	visit_crumb(v, NULL, say(v, "evidence.feedback.", "answer"));
	return visit_page_as(v, status, "evidence/answer.cs", "evidence.feedback.answer");
}

static int
answer_page(struct visit *v)
{
	return show_answer(v, 200);
}

static enum feedback_word
word(struct visit *v, const char *field)
{
	return (enum feedback_word)word_index(feedback_word_name, FEEDBACK_WORDS, form_text(v->form, field));
}

static int
answer_post(struct visit *v)
{
	struct refusal why = { 0 };
	struct feedback_answer said;

	if (!form_ok(v->form))
		return show_answer(v, 422);
	said = (struct feedback_answer){ { word(v, "group_one"), word(v, "group_two"), word(v, "group_three") }, list_typed(v, "words") };
	return visit_answer(v, feedback_answer(v->flow, v->id[0], &said, &why), &why, show_answer);
}

const struct route feedback_routes[] = {
	{ METHOD_GET,  "/phieu/:/:/gop-y",	ROLE_PERSON, 0, NULL, show_page },
	{ METHOD_POST, "/phieu/:/:/gop-y",	ROLE_PERSON, 0, ask_fields, ask_post },
	{ METHOD_POST, "/phieu/:/:/gop-y/rut",	ROLE_PERSON, 0, reason_fields, withdraw_post },
	{ METHOD_GET,  "/phieu/gop-y/",		ROLE_PERSON, 0, NULL, waiting_page },
	{ METHOD_GET,  "/phieu/gop-y/:",	ROLE_PERSON, 0, NULL, answer_page },
	{ METHOD_POST, "/phieu/gop-y/:",	ROLE_PERSON, 0, answer_fields, answer_post },
	{ 0 }
};
