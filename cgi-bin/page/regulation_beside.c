/* Beside a version of a regulation: remarks of Home Affairs, what differs from another one, its paper, its files. */
#include <string.h>

#include "flow/regulation_paper.h"
#include "page/bonus_place.h"
#include "page/bonus_say.h"
#include "page/import.h"
#include "page/list.h"
#include "page/regulation.h"
#include "page/year_paper.h"
#include "rules/difference.h"
#include "rules/role.h"

static const struct field remark_fields[] = {
	{ "words", FIELD_AREA, .required = true, .max = REGULATION_WORDS },
	{ 0 }
};
static const struct field answer_fields[] = {
	{ "answer", FIELD_AREA, .required = true, .max = REGULATION_WORDS },
	{ 0 }
};
static const struct field paper_fields[] = {
	DOCUMENT_FIELD,
	{ 0 }
};
static const struct field upload_fields[] = {
	{ "file", FIELD_TEXT, .max = 1 },	/* the file; as text it is never there */
	{ 0 }
};

/* Remarks are for Home Affairs, the agency's head and officer, and who sees the province. */
static bool
reads_remarks(const struct visit *v, const struct regulation *r)
{
	return r->sent_at != NULL && (regulation_answers(v->who, r) || regulation_sees_all(v->who));
}

static void
fill_remark(struct visit *v, const struct regulation *r, const struct regulation_remark *m)
{
	struct view *row = view_row(v->view, "Remarks");

	view_text(row, "words", m->words);
	view_text(row, "maker", m->maker);
	view_text(row, "made_at", moment_show(v->mem, m->made_at));
	if (m->answered_at != NULL) {
		view_text(row, "answer", m->answer);
		view_text(row, "answerer", m->answerer);
		view_text(row, "answered_at", moment_show(v->mem, m->answered_at));
	} else if (regulation_answers(v->who, r))
		view_text(row, "path", regulation_path(v->mem, r->id, mem_print(v->mem, "nhan-xet/%lld/", (long long)m->id)));
}

static int
show_remarks(struct visit *v, int status)
{
	struct regulation_remark *list;
	struct regulation_view y;
	size_t n;
	const int found = regulation_open(v, &y, "regulation.remark.title");

	if (found != 1 || !reads_remarks(v, &y.r))
		return found < 0 ? -1 : 0;
	if (regulation_remarks(v->flow, y.r.id, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		fill_remark(v, &y.r, &list[i]);
	view_flag(v->view, "may", regulation_remarks_on(v->who, &y.r));
	visit_name_fields(v, remark_fields);
	return visit_page_as(v, status, "regulation/remarks.cs", "regulation.remark.title");
}

static int
remarks_page(struct visit *v)
{
	return show_remarks(v, 200);
}

static int
remark_post(struct visit *v)
{
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show_remarks(v, 422);
	return visit_answer(v, regulation_remark(v->flow, v->id[0], list_typed(v, "words"), &why), &why, show_remarks);
}

/* id[1]: which remark. */
static int
show_answer(struct visit *v, int status)
{
	struct regulation_remark *list;
	const struct regulation_remark *m = NULL;
	struct regulation_view y;
	size_t n;
	const int found = regulation_open(v, &y, "regulation.remark.answer");

	if (found != 1 || !regulation_answers(v->who, &y.r))
		return found < 0 ? -1 : 0;
	if (regulation_remarks(v->flow, y.r.id, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		if (list[i].id == v->id[1])
			m = &list[i];
	if (m == NULL || (m->answered_at != NULL && status == 200))
		return 0;
	fill_remark(v, &y.r, m);
	view_flag(v->view, "open", m->answered_at == NULL);
	view_text(v->view, "path", regulation_path(v->mem, y.r.id, mem_print(v->mem, "nhan-xet/%lld/", (long long)m->id)));
	visit_name_fields(v, answer_fields);
	return visit_page_as(v, status, "regulation/answer.cs", "regulation.remark.answer");
}

static int
answer_page(struct visit *v)
{
	return show_answer(v, 200);
}

static int
answer_post(struct visit *v)
{
	const struct regulation_remark m = { .id = v->id[1], .answer = list_typed(v, "answer") };
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show_answer(v, 422);
	return visit_answer(v, regulation_answer(v->flow, v->id[0], &m, &why), &why, show_answer);
}

static void
fill_pieces(struct view *row, const struct difference *list, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		struct view *piece = view_row(row, "Changes");

		view_text(piece, "kind", difference_name[list[i].kind]);
		view_text(piece, "text", list[i].text);
	}
}

static void
compare_text(struct visit *v, const char *name, const char *before, const char *after)
{
	struct view *row = view_row(v->view, "Texts");
	struct difference *list;
	size_t n;

	difference_words(v->mem, before, after, &list, &n);
	view_text(row, "name", name);
	view_flag(row, "same", strcmp(before, after) == 0);
	fill_pieces(row, list, n);
}

static const char *
setting_of(const struct bonus_setting *list, size_t n, const char *name)
{
	for (size_t i = 0; i < n; i++)
		if (strcmp(list[i].name, name) == 0)
			return list[i].value;
	return NULL;
}

static void
compare_setting(struct visit *v, const char *name, const char *before, const char *after)
{
	struct view *row = view_row(v->view, "Settings");

	view_text(row, "name", name);
	view_text(row, "before", before);
	view_text(row, "after", after);
	view_flag(row, "changed", before == NULL || after == NULL || strcmp(before, after) != 0);
}

static void
compare_settings(struct visit *v, const struct bonus_rule *before, const struct bonus_rule *after)
{
	size_t na, nb;
	const struct bonus_setting *a = bonus_settings(v, before, &na), *b = bonus_settings(v, after, &nb);

	for (size_t i = 0; i < nb; i++)
		compare_setting(v, b[i].name, setting_of(a, na, b[i].name), b[i].value);
	for (size_t i = 0; i < na; i++)
		if (setting_of(b, nb, a[i].name) == NULL)
			compare_setting(v, a[i].name, a[i].value, NULL);
}

static const char **
lines_of(struct visit *v, const struct bonus_rule *rule)
{
	const char **list = mem_array(v->mem, rule->n + 1, sizeof(*list));

	for (size_t i = 0; i < rule->n; i++)
		list[i] = bonus_line_words(v, rule, &rule->line[i]);
	return list;
}

static void
compare_lines(struct visit *v, const struct bonus_rule *before, const struct bonus_rule *after)
{
	struct difference *list;
	bool same = true;
	size_t n;

	difference_lines(v->mem, lines_of(v, before), before->n, lines_of(v, after), after->n, &list, &n);
	for (size_t i = 0; i < n; i++) {
		struct view *row = view_row(v->view, "Lines");

		view_text(row, "kind", difference_name[list[i].kind]);
		view_text(row, "text", list[i].text);
		same &= list[i].kind == DIFFERENCE_SAME;
	}
	view_flag(v->view, "same_lines", same);
}

/* id[1] is the older of the two in the page: what it says is gone, what id[0] says is new. */
static int
compare_page(struct visit *v)
{
	struct regulation_view y, old;
	int found = regulation_open(v, &y, "regulation.compare");

	if (found == 1)
		found = regulation_read(v->flow, v->id[1], &old);
	if (found != 1)
		return found;
	regulation_fill(v, view_node(v->view, "Old"), &old.r);
	view_flag(v->view, "foreign", old.r.agency != y.r.agency);
	compare_text(v, regulation_say(v, "regulation.name"), old.r.name, y.r.name);
	for (int p = 0; p < REGULATION_PARTS; p++)
		compare_text(v, visit_say(v, "regulation.part.", regulation_part_name[p]), old.r.part[p], y.r.part[p]);
	if (old.r.basis[0] != '\0' || y.r.basis[0] != '\0')
		compare_text(v, regulation_say(v, "regulation.basis"), old.r.basis, y.r.basis);
	compare_settings(v, &old.r.rule, &y.r.rule);
	compare_lines(v, &old.r.rule, &y.r.rule);
	return visit_page(v, "regulation/compare.cs", "regulation.compare");
}

/* The rule in Vietnamese, as all that is printed. */
static struct regulation_words
words_of(struct visit *v, const struct bonus_rule *rule)
{
	const enum lang lang = v->lang;
	struct regulation_words words = { .nlines = rule->n };
	const char **who = mem_array(v->mem, rule->n + 1, sizeof(*who)), **gives = mem_array(v->mem, rule->n + 1, sizeof(*gives));
	const struct bonus_setting *list;
	const char **name, **value;

	v->lang = LANG_VI;
	list = bonus_settings(v, rule, &words.nsettings);
	name = mem_array(v->mem, words.nsettings, sizeof(*name));
	value = mem_array(v->mem, words.nsettings, sizeof(*value));
	for (size_t i = 0; i < words.nsettings; i++) {
		name[i] = list[i].name;
		value[i] = list[i].value;
	}
	for (size_t i = 0; i < rule->n; i++) {
		who[i] = bonus_line_who(v, rule, &rule->line[i]);
		gives[i] = bonus_line_gives(v, rule, &rule->line[i]);
	}
	v->lang = lang;
	words.name = name;
	words.value = value;
	words.who = who;
	words.gives = gives;
	return words;
}

static int
paper_page(struct visit *v)
{
	struct regulation_words words;
	struct regulation_view y;
	const char *bytes = NULL;
	size_t n = 0;
	int done = form_ok(v->form) ? regulation_read(v->flow, v->id[0], &y) : 0;

	if (done != 1)
		return done;
	words = words_of(v, &y.r.rule);
	done = regulation_paper(v->flow, v->render, &y.r, &words, document_asked(v), &bytes, &n);
	return document_reply(v, done, mem_print(v->mem, "%s %s %lld", y.r.name, y.r.agency_name, (long long)y.r.number), bytes, n);
}

static int
stored(struct visit *v, bool basis)
{
	const char *name, *path;
	struct regulation_view y;
	int found = regulation_read(v->flow, v->id[0], &y);

	if (found == 1)
		found = import_file_find(v->flow, basis ? y.r.basis_file : y.r.file, &name, &path);
	return found == 1 ? reply_stored(v->reply, REPLY_PDF, name, path) : found;
}

static int
basis_file(struct visit *v)
{
	return stored(v, true);
}

static int
signed_file(struct visit *v)
{
	return stored(v, false);
}

static int
show_upload(struct visit *v, int status, bool basis)
{
	struct regulation_view y;
	const int found = regulation_open(v, &y, basis ? "regulation.attach_basis" : "regulation.attach_signed");
	bool may;

	if (found != 1)
		return found;
	may = y.r.agency == v->who->agency && regulation_writes(v->who) &&
	    (basis ? y.r.state == REGULATION_DRAFT && y.r.kind == BONUS_INCOME : y.r.state == REGULATION_ISSUED && y.r.file == 0);
	if (!may && status == 200)
		return 0;
	view_text(v->view, "title", regulation_say(v, basis ? "regulation.attach_basis" : "regulation.attach_signed"));
	view_text(v->view, "about", regulation_say(v, basis ? "regulation.attach_basis_about" : "regulation.attach_signed_about"));
	view_print(v->view, "upload", "/tai-len/quy-che/%lld%s", (long long)y.r.id, basis ? "" : "/ban-ky");
	visit_name_fields(v, upload_fields);
	return visit_page_as(v, status, "regulation/attach.cs", basis ? "regulation.attach_basis" : "regulation.attach_signed");
}

static int
show_basis(struct visit *v, int status)
{
	return show_upload(v, status, true);
}

static int
show_signed(struct visit *v, int status)
{
	return show_upload(v, status, false);
}

static int
basis_page(struct visit *v)
{
	return show_basis(v, 200);
}

static int
signed_page(struct visit *v)
{
	return show_signed(v, 200);
}

static int
basis_post(struct visit *v)
{
	return import_file_put(v, "regulation.refused.no_file", regulation_attach_basis, show_basis);
}

static int
signed_post(struct visit *v)
{
	return import_file_put(v, "regulation.refused.no_file", regulation_attach_signed, show_signed);
}

#define ROLES_REMARKS	(ROLES_AGENCY | ROLES_PROVINCE | ROLE_FINANCE)

const struct route regulation_beside_routes[] = {
	{ METHOD_GET,  REGULATION_PLACE ":/nhan-xet/",		ROLES_REMARKS, 0, NULL, remarks_page },
	{ METHOD_POST, REGULATION_PLACE ":/nhan-xet/",		ROLES_APPRAISAL, 0, remark_fields, remark_post },
	{ METHOD_GET,  REGULATION_PLACE ":/nhan-xet/:/",	ROLES_AGENCY, 0, NULL, answer_page },
	{ METHOD_POST, REGULATION_PLACE ":/nhan-xet/:/",	ROLES_AGENCY, 0, answer_fields, answer_post },
	{ METHOD_GET,  REGULATION_PLACE ":/so-sanh/:/",		ROLE_PERSON, 0, NULL, compare_page },
	{ METHOD_GET,  REGULATION_PLACE ":/tai",		ROLE_PERSON, 0, paper_fields, paper_page },
	{ METHOD_GET,  REGULATION_PLACE ":/can-cu",		ROLE_PERSON, 0, NULL, basis_file },
	{ METHOD_GET,  REGULATION_PLACE ":/ban-ky",		ROLE_PERSON, 0, NULL, signed_file },
	{ 0 }
};

const struct route regulation_upload_routes[] = {
	{ METHOD_GET,  "/tai-len/quy-che/:",		ROLES_AGENCY, 0, NULL, basis_page },
	{ METHOD_POST, "/tai-len/quy-che/:",		ROLES_AGENCY, ROUTE_FILE, upload_fields, basis_post },
	{ METHOD_GET,  "/tai-len/quy-che/:/ban-ky",	ROLES_AGENCY, 0, NULL, signed_page },
	{ METHOD_POST, "/tai-len/quy-che/:/ban-ky",	ROLES_AGENCY, ROUTE_FILE, upload_fields, signed_post },
	{ 0 }
};
