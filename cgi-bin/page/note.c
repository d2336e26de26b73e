#include "page/note.h"

#include <string.h>

#include "base/number.h"
#include "flow/note.h"
#include "page/list.h"
#include "page/sheet.h"
#include "rules/role.h"

#define WORDS_MOST	2000
#define PROOF_MOST	500
#define REASON_MOST	500

static const struct field write_fields[] = {
	{ "kind", FIELD_CHOICE, .required = true, .choices = (const char *const[]){ "good", "mend", NULL } },
	{ .name = "day", .type = FIELD_DAY, .required = true },
	{ "criterion", FIELD_INT, .min = 0, .max = CRITERIA },
	{ "words", FIELD_AREA, .required = true, .max = WORDS_MOST },
	{ "proof", FIELD_TEXT, .max = PROOF_MOST },
	{ 0 }
};
static const struct field transfer_fields[] = {
	{ "words", FIELD_AREA, .required = true, .max = WORDS_MOST },
	{ "proof", FIELD_TEXT, .max = PROOF_MOST },
	{ 0 }
};
static const struct field answer_fields[] = {
	{ "answer", FIELD_AREA, .required = true, .max = WORDS_MOST },
	{ 0 }
};
static const struct field reason_fields[] = {
	{ "reason", FIELD_AREA, .required = true, .max = REASON_MOST },
	{ 0 }
};

static const char *
say(struct visit *v, const char *root, const char *name)
{
	return visit_label(v, mem_print(v->mem, "%s%s", root, name), NULL, NULL);
}

static const char *
criterion_words(struct visit *v, int64_t n)
{
	if (n < 1 || n > CRITERIA)
		return say(v, "note.", "general");
	return mem_print(v->mem, "%s. %s", criteria[n - 1].code, say(v, "criteria.name.", criteria[n - 1].name));
}

static void
fill(struct visit *v, struct view *row, const struct note *n)
{
	static const char *const colours[NOTE_KINDS] = { [NOTE_GOOD] = "green", [NOTE_MEND] = "orange", [NOTE_TRANSFER] = "blue" };

	view_int(row, "n", n->criterion);
	view_text(row, "kind", say(v, "note.kind.", note_kind_name[n->kind]));
	view_text(row, "colour", colours[n->kind]);
	if (n->kind != NOTE_TRANSFER)
		view_text(row, "criterion", criterion_words(v, n->criterion));
	view_text(row, "name", n->name);
	view_text(row, "day", day_show(v->mem, n->day));
	view_text(row, "words", n->words);
	view_text(row, "proof", n->proof);
	view_text(row, "maker", visit_name(v, n->maker_name, &n->behalf));
	view_text(row, "made", moment_show(v->mem, n->made_at));
	view_text(row, "answer", n->answer);
	view_text(row, "answered", moment_show(v->mem, n->answered_at));
	if (n->withdrawn_at != NULL) {
		view_text(row, "withdrawn", moment_show(v->mem, n->withdrawn_at));
		view_text(row, "withdrawer", n->withdrawer);
		view_text(row, "reason", n->reason);
	}
	view_print(row, "path", NOTE_PLACE "mot/%lld", (long long)n->id);
}

int
note_fill_beside(struct visit *v, const struct sheet_view *view)
{
	struct note *list;
	size_t n;

	if (notes_beside(v->flow, view, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		fill(v, view_row(v->view, "Notes"), &list[i]);
	if (view->ties != 0)
		view_text(v->view, "notes", note_path(v->flow, view->sheet.person));
	return 1;
}

static void
fill_form(struct visit *v)
{
	visit_name_fields(v, write_fields);
	list_option(v, "Kinds", "good", say(v, "note.kind.", "good"), "");
	list_option(v, "Kinds", "mend", say(v, "note.kind.", "mend"), "");
	for (int64_t i = 0; i <= CRITERIA; i++)
		list_option(v, "Criteria", mem_print(v->mem, "%lld", (long long)i), criterion_words(v, i), "");
	visit_default(v, "day", day_show(v->mem, day_today()));
}

/* Those whom the person is in charge of. 1 or -1. */
static int
fill_people(struct visit *v)
{
	struct note_transfer *waits;
	struct note_person *list;
	size_t n, nwaits;

	if (notes_people(v->flow, &list, &n) != 1 || note_transfers(v->flow, &waits, &nwaits) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		struct view *row = view_row(v->view, "People");

		view_text(row, "name", list[i].name);
		view_text(row, "title", list[i].title);
		view_text(row, "unit", list[i].unit_name);
		view_int(row, "good", list[i].good);
		view_int(row, "mend", list[i].mend);
		view_text(row, "path", note_path(v->flow, list[i].person));
	}
	if (nwaits > 0)
		view_text(v->view, "transfers", visit_label(v, "note.transfers_wait", mem_print(v->mem, "%zu", nwaits), NULL));
	return 1;
}

static int
show_of(struct visit *v, int status, int64_t person)
{
	struct note_view view;
	const int found = notes_of(v->flow, person, &view);

	if (found != 1)
		return found;
	for (size_t i = 0; i < view.n; i++)
		fill(v, view_row(v->view, "List"), &view.list[i]);
	view_flag(v->view, "own", view.own);
	view_flag(v->view, "may", view.may);
	view_text(v->view, "name", view.name);
	view_text(v->view, "title", view.title);
	view_text(v->view, "unit", view.unit_name);
	view_text(v->view, "path", note_path(v->flow, person));
	if (view.may)
		fill_form(v);
	if (view.own && fill_people(v) != 1)
		return -1;
	visit_crumb(v, SHEET_PLACE, say(v, "sheet.", "title"));
	if (!view.own)
		visit_crumb(v, NOTE_PLACE, say(v, "note.", "title"));
	visit_crumb(v, NULL, view.own ? say(v, "note.", "title") : view.name);
	return visit_page_as(v, status, "note/list.cs", "note.title");
}

static int
index_page(struct visit *v)
{
	return show_of(v, 200, v->who->person);
}

static int
show(struct visit *v, int status)
{
	return show_of(v, status, v->id[0]);
}

static int
person_page(struct visit *v)
{
	return v->id[0] == v->who->person ? visit_to(v, NOTE_PLACE) : show(v, 200);
}

static int
write_post(struct visit *v)
{
	struct note typed = { .person = v->id[0], .day = form_day(v->form, "day"), .criterion = form_int(v->form, "criterion", NULL),
	    .words = list_typed(v, "words"), .proof = list_typed(v, "proof") };
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show(v, 422);
	typed.kind = strcmp(form_text(v->form, "kind"), note_kind_name[NOTE_MEND]) == 0 ? NOTE_MEND : NOTE_GOOD;
	return visit_answer(v, note_write(v->flow, &typed, &why), &why, show);
}

static int
show_one(struct visit *v, int status)
{
	struct note n;
	struct note_can can;
	const int found = note_read(v->flow, v->id[0], &n, &can);

	if (found != 1)
		return found;
	fill(v, view_node(v->view, "Note"), &n);
	visit_name_fields(v, answer_fields);
	visit_name_fields(v, reason_fields);
	view_flag(v->view, "answer", can.answer);
	view_flag(v->view, "withdraw", can.withdraw);
	view_print(v->view, "path", NOTE_PLACE "mot/%lld", (long long)n.id);
	if (status != 422)
		v->version = n.version;
	visit_crumb(v, SHEET_PLACE, say(v, "sheet.", "title"));
	visit_crumb(v, NOTE_PLACE, say(v, "note.", "title"));
	if (!can.own)
		visit_crumb(v, note_path(v->flow, n.person), n.name);
	visit_crumb(v, NULL, mem_print(v->mem, "%s %s", say(v, "note.", "one"), day_show(v->mem, n.day)));
	return visit_page_as(v, status, "note/one.cs", "note.one");
}

static int
one_page(struct visit *v)
{
	return show_one(v, 200);
}

static int
act(struct visit *v, const char *field, int (*act_on)(struct flow *, int64_t, int64_t, const char *, struct refusal *))
{
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show_one(v, 422);
	return visit_answer(v, act_on(v->flow, v->id[0], form_version(v->form), form_text(v->form, field), &why), &why, show_one);
}

static int
answer_post(struct visit *v)
{
	return act(v, "answer", note_answer);
}

static int
withdraw_post(struct visit *v)
{
	return act(v, "reason", note_take_back);
}

static void
fill_transfer(struct visit *v, struct view *row, const struct note_transfer *t)
{
	view_text(row, "name", t->leaver.name);
	view_text(row, "title", t->leaver.title);
	view_text(row, "unit", t->leaver.unit_name);
	view_text(row, "next", t->leaver.next_name);
	view_text(row, "last", day_show(v->mem, t->leaver.last));
	view_text(row, "due", day_show(v->mem, t->due));
	view_flag(row, "late", t->late);
	view_flag(row, "escalated", t->escalated);
	view_print(row, "path", NOTE_TRANSFERS "%lld", (long long)t->leaver.holding);
}

static int
transfers_page(struct visit *v)
{
	struct note_transfer *list;
	size_t n;

	if (note_transfers(v->flow, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		fill_transfer(v, view_row(v->view, "Transfers"), &list[i]);
	visit_crumb(v, SHEET_PLACE, say(v, "sheet.", "title"));
	visit_crumb(v, NOTE_PLACE, say(v, "note.", "title"));
	visit_crumb(v, NULL, say(v, "note.transfer.", "title"));
	return visit_page(v, "note/transfers.cs", "note.transfer.title");
}

static int
show_transfer(struct visit *v, int status)
{
	struct note_transfer t;
	const int found = note_transfer_read(v->flow, v->id[0], &t);

	if (found < 0 || (found == 0 && status == 200))
		return found;
	if (found == 1)
		fill_transfer(v, view_node(v->view, "Transfer"), &t);
	visit_name_fields(v, transfer_fields);
	view_print(v->view, "path", NOTE_TRANSFERS "%lld", (long long)v->id[0]);
	view_flag(v->view, "waits", found == 1);
	visit_crumb(v, SHEET_PLACE, say(v, "sheet.", "title"));
	visit_crumb(v, NOTE_PLACE, say(v, "note.", "title"));
	visit_crumb(v, NOTE_TRANSFERS, say(v, "note.transfer.", "title"));
	visit_crumb(v, NULL, found == 1 ? t.leaver.name : say(v, "note.transfer.", "one"));
	return visit_page_as(v, status, "note/transfer.cs", "note.transfer.one");
}

static int
transfer_page(struct visit *v)
{
	return show_transfer(v, 200);
}

static int
transfer_post(struct visit *v)
{
	const struct note typed = { .holding = v->id[0], .words = list_typed(v, "words"), .proof = list_typed(v, "proof") };
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show_transfer(v, 422);
	return visit_answer(v, note_hand_over(v->flow, &typed, &why), &why, show_transfer);
}

const struct route note_routes[] = {
	{ METHOD_GET,  "/phieu/nhan-xet/",			ROLE_PERSON, 0, NULL, index_page },
	{ METHOD_GET,  "/phieu/nhan-xet/:/",			ROLE_PERSON, 0, NULL, person_page },
	{ METHOD_POST, "/phieu/nhan-xet/:/",			ROLE_PERSON, 0, write_fields, write_post },
	{ METHOD_GET,  "/phieu/nhan-xet/mot/:",			ROLE_PERSON, 0, NULL, one_page },
	{ METHOD_POST, "/phieu/nhan-xet/mot/:/tra-loi",		ROLE_PERSON, 0, answer_fields, answer_post },
	{ METHOD_POST, "/phieu/nhan-xet/mot/:/thu-hoi",		ROLE_PERSON, 0, reason_fields, withdraw_post },
	{ METHOD_GET,  "/phieu/nhan-xet/ban-giao/",		ROLE_PERSON, 0, NULL, transfers_page },
	{ METHOD_GET,  "/phieu/nhan-xet/ban-giao/:",		ROLE_PERSON, 0, NULL, transfer_page },
	{ METHOD_POST, "/phieu/nhan-xet/ban-giao/:",		ROLE_PERSON, 0, transfer_fields, transfer_post },
	{ 0 }
};
