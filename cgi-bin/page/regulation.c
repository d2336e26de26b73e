#include "page/regulation.h"

#include <string.h>

#include "base/utf8.h"
#include "page/bonus_place.h"
#include "page/list.h"
#include "page/listing.h"
#include "rules/organisation.h"
#include "rules/role.h"

#define SEARCH_MOST	100

static const struct field new_fields[] = {
	{ "bonus_kind", FIELD_CHOICE, .required = true, .choices = bonus_kind_name },
	{ "template", FIELD_CHOICE, .required = true, .choices = regulation_template_name },
	{ 0 }
};
static const char *const standing_name[] = { "sent", "issued", "none", NULL };
enum standing { SENT, ISSUED, NONE, STANDINGS };
static const struct field all_fields[] = {
	{ "loai", FIELD_CHOICE, .choices = bonus_kind_name },
	{ "tinh-trang", FIELD_CHOICE, .choices = standing_name },
	{ "tim", FIELD_TEXT, .max = SEARCH_MOST },
	{ "trang", FIELD_INT, .min = 1, .max = 10000 },
	LISTING_FIELD,
	{ 0 }
};

const char *
regulation_say(struct visit *v, const char *label)
{
	return visit_label(v, label, NULL, NULL);
}

const char *
regulation_who(struct visit *v, const char *name, const char *at)
{
	return at == NULL ? NULL : mem_print(v->mem, "%s, %s", moment_show(v->mem, at), name);
}

/* From when, and until when; NULL before it is issued. */
static const char *
span_words(struct visit *v, const struct regulation *r)
{
	if (r->from.year == 0)
		return NULL;
	if (r->until.year == 0)
		return visit_label(v, "regulation.from_on", day_show(v->mem, r->from), NULL);
	return visit_label(v, "regulation.from_until", day_show(v->mem, r->from), day_show(v->mem, r->until));
}

/* Where it stands today: "draft", "dropped", "coming", "holds", "over"; label regulation.standing.<word>. */
static const char *
standing_word(const struct regulation *r, const char **colour_r)
{
	const struct day today = day_today();

	*colour_r = "grey";
	if (r->state == REGULATION_DROPPED)
		return "dropped";
	*colour_r = "yellow";
	if (r->state == REGULATION_DRAFT)
		return "draft";
	*colour_r = "green";
	if (regulation_holds(r, today))
		return "holds";
	*colour_r = day_compare(r->from, today) > 0 ? "blue" : "grey";
	return day_compare(r->from, today) > 0 ? "coming" : "over";
}

static const char *
document_words(struct visit *v, const struct regulation *r)
{
	return r->state != REGULATION_ISSUED ? NULL : visit_label(v, "period.of_day", r->document_number, day_show(v->mem, r->document_day));
}

void
regulation_fill(struct visit *v, struct view *to, const struct regulation *r)
{
	const char *colour, *word = standing_word(r, &colour);

	view_text(to, "name", r->name);
	view_text(to, "kind", visit_say(v, "bonus.kind.", bonus_kind_name[r->kind]));
	view_flag(to, "income", r->kind == BONUS_INCOME);
	view_int(to, "number", r->number);
	view_text(to, "agency", r->agency_name);
	view_text(to, "standing", visit_say(v, "regulation.standing.", word));
	view_text(to, "colour", colour);
	view_flag(to, "draft", r->state == REGULATION_DRAFT);
	view_flag(to, "issued", r->state == REGULATION_ISSUED);
	view_text(to, "holds", span_words(v, r));
	view_text(to, "document", document_words(v, r));
	view_text(to, "signer", r->signer);
	view_text(to, "issued_by", regulation_who(v, r->issuer, r->issued_at));
	view_text(to, "sent_at", moment_show(v->mem, r->sent_at));
	view_text(to, "sent_by", regulation_who(v, r->sender, r->sent_at));
	view_text(to, "made_by", regulation_who(v, r->maker, r->made_at));
	view_text(to, "at", regulation_path(v->mem, r->id, ""));
}

static void
crumbs(struct visit *v, const char *here)
{
	bonus_crumb(v);
	if (here == NULL) {
		visit_crumb(v, NULL, regulation_say(v, "regulation.title"));
		return;
	}
	visit_crumb(v, REGULATION_PLACE, regulation_say(v, "regulation.title"));
	visit_crumb(v, NULL, regulation_say(v, here));
}

static int
own_page(struct visit *v)
{
	struct regulation *list;
	size_t n;

	if (regulations_own(v->flow, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		regulation_fill(v, view_row(v->view, list[i].kind == BONUS_AWARD ? "Award" : "Income"), &list[i]);
	view_text(v->view, "agency", v->who->agency_name);
	view_flag(v->view, "writes", regulation_writes(v->who));
	view_flag(v->view, "others", regulation_writes(v->who) || regulation_sees_all(v->who));
	crumbs(v, NULL);
	return visit_page(v, "regulation/own.cs", "regulation.title");
}

static int
show_new(struct visit *v, int status)
{
	visit_name_fields(v, new_fields);
	visit_default(v, "bonus_kind", bonus_kind_name[BONUS_AWARD]);
	for (int k = 0; k < BONUS_KINDS; k++)
		list_option(v, "Kinds", bonus_kind_name[k], visit_say(v, "bonus.kind.", bonus_kind_name[k]), "");
	for (int t = 0; t < REGULATION_TEMPLATES; t++) {
		const char *name = regulation_template_name[t];
		struct view *row = view_row(v->view, "Templates");

		view_text(row, "value", name);
		view_text(row, "text", regulation_say(v, mem_print(v->mem, "regulation.template.%s.title", name)));
		view_text(row, "hint", regulation_say(v, mem_print(v->mem, "regulation.template.%s.about", name)));
	}
	crumbs(v, "regulation.new");
	return visit_page_as(v, status, "regulation/new.cs", "regulation.new");
}

static int
new_page(struct visit *v)
{
	return show_new(v, 200);
}

static int
new_post(struct visit *v)
{
	const int kind = word_index(bonus_kind_name, BONUS_KINDS, list_typed(v, "bonus_kind"));
	const int like = word_index(regulation_template_name, REGULATION_TEMPLATES, list_typed(v, "template"));
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show_new(v, 422);
	return visit_answer(v, regulation_begin(v->flow, v->render, (enum bonus_kind)kind, &regulation_templates[like], &why), &why, show_new);
}

static enum standing
standing_of(const struct regulation_of *of)
{
	return of->r == NULL ? NONE : of->r->sent_at != NULL ? SENT : ISSUED;
}

/* Those that the filters let through, in place; how many. */
static size_t
filter(struct visit *v, struct regulation_of *list, size_t n)
{
	const int standing = word_index(standing_name, STANDINGS, list_typed(v, "tinh-trang"));
	const char *words = utf8_fold(v->mem, list_typed(v, "tim"));
	size_t kept = 0;

	for (size_t i = 0; i < n; i++)
		if ((standing < 0 || (int)standing_of(&list[i]) == standing) && strstr(utf8_fold(v->mem, list[i].name), words) != NULL)
			list[kept++] = list[i];
	return kept;
}

static const struct listing_column columns[] = {
	{ "regulation.agency", 44, LIST_TEXT }, { "regulation.standing_title", 24, LIST_TEXT }, { "regulation.name", 44, LIST_TEXT },
	{ "regulation.version", 12, LIST_WHOLE }, { "regulation.document", 30, LIST_TEXT }, { "regulation.holds", 34, LIST_TEXT },
	{ "regulation.sent_at", 18, LIST_TEXT }, { "regulation.remark.title", 12, LIST_WHOLE }, { "regulation.remark.waiting", 12, LIST_WHOLE },
};

static int
send(struct visit *v, enum bonus_kind kind, const struct regulation_of *list, size_t n)
{
	struct listing *l = listing_new(v, columns, sizeof(columns) / sizeof(*columns), n);

	for (size_t i = 0; i < n && i < LISTING_MOST; i++) {
		const struct regulation *r = list[i].r;

		listing_text(l, list[i].name);
		listing_label(l, "regulation.all.", standing_name[standing_of(&list[i])]);
		listing_text(l, r == NULL ? NULL : r->name);
		listing_text(l, r == NULL ? NULL : mem_print(v->mem, "%lld", (long long)r->number));
		listing_text(l, r == NULL ? NULL : document_words(v, r));
		listing_text(l, r == NULL ? NULL : span_words(v, r));
		listing_text(l, r == NULL ? NULL : moment_show(v->mem, r->sent_at));
		listing_int(l, list[i].remarks);
		listing_int(l, list[i].waiting);
	}
	return listing_send(l, mem_print(v->mem, "%s: %s", regulation_say(v, "regulation.all.title"), visit_say(v, "bonus.kind.", bonus_kind_name[kind])), "quy-che",
	    (int64_t)n);
}

static void
fill_agency(struct visit *v, const struct regulation_of *of)
{
	static const char *const colours[STANDINGS] = { "green", "blue", "yellow" };
	const enum standing standing = standing_of(of);
	struct view *row = view_row(v->view, "Agencies");

	view_text(row, "agency", of->name);
	view_text(row, "standing", visit_say(v, "regulation.all.", standing_name[standing]));
	view_text(row, "colour", colours[standing]);
	if (of->r == NULL)
		return;
	view_text(row, "name", of->r->name);
	view_int(row, "number", of->r->number);
	view_text(row, "document", document_words(v, of->r));
	view_text(row, "holds", span_words(v, of->r));
	view_text(row, "sent_at", moment_show(v->mem, of->r->sent_at));
	view_text(row, "path", standing == SENT || of->agency == v->who->agency ? regulation_path(v->mem, of->r->id, "") : NULL);
	view_int(row, "remarks", of->remarks);
	view_int(row, "waiting", of->waiting);
}

static int
all_page(struct visit *v)
{
	const bool income = strcmp(list_typed(v, "loai"), bonus_kind_name[BONUS_INCOME]) == 0;
	const enum bonus_kind kind = income ? BONUS_INCOME : BONUS_AWARD;
	const bool all = regulation_sees_all(v->who);
	const int64_t page = list_number(v);
	struct regulation_of *list;
	size_t n;

	if (regulations_all(v->flow, kind, &list, &n) != 1)
		return -1;
	n = filter(v, list, n);
	if (listing_asked(v))
		return send(v, kind, list, n);
	for (size_t i = (size_t)(page - 1) * LIST_PAGE; i < n && i < (size_t)page * LIST_PAGE; i++)
		fill_agency(v, &list[i]);
	for (int k = 0; k < BONUS_KINDS; k++)
		list_option(v, "Kinds", bonus_kind_name[k], visit_say(v, "bonus.kind.", bonus_kind_name[k]), bonus_kind_name[kind]);
	if (all)
		list_options(v, "Standings", "regulation.all.every", standing_name, "regulation.all.", list_typed(v, "tinh-trang"));
	view_text(v->view, "words", list_typed(v, "tim"));
	view_flag(v->view, "all", all);
	view_int(v->view, "total", (int64_t)n);
	list_pages(v, list_query(v, REGULATION_PLACE "tinh/", all_fields, NULL), page, (int64_t)n);
	crumbs(v, "regulation.all.title");
	return visit_page_as(v, form_ok(v->form) ? 200 : 422, "regulation/all.cs", "regulation.all.title");
}

const struct route regulation_routes[] = {
	{ METHOD_GET,  REGULATION_PLACE,	ROLE_PERSON, 0, NULL, own_page },
	{ METHOD_GET,  REGULATION_PLACE "moi/",	ROLES_AGENCY, 0, NULL, new_page },
	{ METHOD_POST, REGULATION_PLACE "moi/",	ROLES_AGENCY, 0, new_fields, new_post },
	{ METHOD_GET,  REGULATION_PLACE "tinh/", ROLES_AGENCY | ROLES_PROVINCE | ROLE_FINANCE, 0, all_fields, all_page },
	{ 0 }
};
