/* One proposal: what it is, its files, its way, and what the person may do with it. */
#include <string.h>
#include <sys/stat.h>

#include "flow/import.h"
#include "page/import.h"
#include "page/list.h"
#include "page/parameter.h"
#include "page/proposal.h"
#include "rules/role.h"

static const char *const deeds[] = { "agree", "refuse", NULL };

static const struct field question_fields[] = {
	{ "question", FIELD_AREA, .required = true, .max = PROPOSAL_WORDS }, { 0 }
};
static const struct field reply_fields[] = {
	{ "reply", FIELD_AREA, .required = true, .max = PROPOSAL_WORDS }, { 0 }
};
static const struct field answer_fields[] = {
	{ "answer", FIELD_AREA, .required = true, .max = PROPOSAL_WORDS },
	{ "number", FIELD_TEXT, .max = 60 },
	{ .name = "day", .type = FIELD_DAY },
	{ 0 }
};
static const struct field opinion_fields[] = {
	{ "opinion", FIELD_AREA, .required = true, .max = PROPOSAL_WORDS }, { 0 }
};
static const struct field back_fields[] = {
	{ "reason", FIELD_AREA, .required = true, .max = PROPOSAL_WORDS }, { 0 }
};
static const struct field decision_fields[] = {
	{ "deed", FIELD_CHOICE, .required = true, .choices = deeds },
	{ "decision", FIELD_AREA, .max = PROPOSAL_WORDS },
	{ 0 }
};
static const struct field document_fields[] = {
	{ "number", FIELD_TEXT, .required = true, .max = 60 },
	{ .name = "day", .type = FIELD_DAY, .required = true },
	{ .name = "from", .type = FIELD_DAY },
	{ .name = "until", .type = FIELD_DAY },
	{ 0 }
};
static const struct field upload_fields[] = {
	{ "file", FIELD_TEXT, .max = 1 },	/* the file; as text it is never there */
	{ 0 }
};

static int
fill_files(struct visit *v, const struct proposal *p)
{
	struct proposal_file *list;
	size_t n;

	if (proposal_files_of(v->flow, p, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		struct view *row = view_row(v->view, "Files");

		view_text(row, "name", list[i].name);
		view_text(row, "by", list[i].by);
		view_text(row, "at", moment_show(v->mem, list[i].at));
		view_int(row, "size", (list[i].size + 1023) / 1024);
		view_print(row, "path", PROPOSALS "%lld/tep/%lld", (long long)p->id,
		    (long long)list[i].id);
	}
	return 1;
}

static int
fill_way(struct visit *v, const struct proposal *p)
{
	struct proposal_step *list;
	bool decided = false;	/* the last time counts */
	size_t n;

	if (proposal_way(v->flow, p, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		struct view *row = view_row(v->view, "Timeline");

		view_text(row, "at", moment_show(v->mem, list[i].at));
		view_text(row, "who", proposal_signer(v, &list[i]));
		view_text(row, "what", visit_label(v, mem_print(v->mem, "proposal.event.%s",
		    proposal_act_name[list[i].act]), NULL, NULL));
		view_text(row, "detail", list[i].words);
		if (!decided && (list[i].act == PROPOSAL_AGREE || list[i].act == PROPOSAL_REFUSE)) {
			view_text(v->view, "decided_by", proposal_signer(v, &list[i]));
			decided = true;
		}
	}
	return 1;
}

static void
fill_can(struct visit *v, const struct proposal *p)
{
	static const char *const names[] = { "question", "reply", "answer", "opinion", "reason", "decision",
	    "number", "day", "from", "until", "file" };
	struct view *can = view_node(v->view, "Can");

	for (int act = 0; act < PROPOSAL_ACTS; act++)
		view_flag(can, proposal_act_name[act], proposal_can(v->flow, p, (enum proposal_act)act));
	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++)
		view_text(view_node(view_node(v->page, "Form"), names[i]), "name", names[i]);
	view_flag(v->view, "final", p->content.kind != PROPOSAL_SUPPORT && p->answered_at != NULL &&
	    p->document_day.year != 0);
	view_flag(v->view, "takes_effect", p->content.kind == PROPOSAL_METHOD &&
	    p->state == PROPOSAL_AGREED);
	if (p->content.wished.year != 0 && day_compare(p->content.wished, day_today()) >= 0)
		visit_default(v, "from", day_show(v->mem, p->content.wished));
}

static int
show_one(struct visit *v, int status)
{
	struct proposal p;
	int found = proposal_read(v->flow, v->id[0], &p);

	if (found != 1)
		return found;
	proposal_fill(v, view_node(v->view, "Proposal"), &p);
	fill_can(v, &p);
	if (fill_files(v, &p) != 1 || fill_way(v, &p) != 1 ||
	    (p.content.kind == PROPOSAL_METHOD && parameter_fill_wishes(v, &p) != 1) ||
	    (p.content.kind == PROPOSAL_SUPPORT && proposal_fill_usual(v) != 1))
		return -1;
	v->version = p.version;
	proposal_crumbs(v, NULL, p.content.subject);
	return visit_page_as(v, status, "proposal/show.cs", "proposal.one");
}

static int
one_page(struct visit *v)
{
	return show_one(v, 200);
}

/* Does an act with what was said; words: the field of its words, or NULL. */
static int
act(struct visit *v, enum proposal_act what, const char *words)
{
	struct refusal why = { 0 };
	struct proposal_saying say = { 0 };
	struct proposal p;
	int found = proposal_read(v->flow, v->id[0], &p);

	if (found != 1)
		return found;
	if (!form_ok(v->form))
		return show_one(v, 422);
	if (words != NULL)
		say.words = form_text(v->form, words);
	if (what == PROPOSAL_ANSWER || what == PROPOSAL_ENACT) {
		say.number = form_text(v->form, "number");
		say.day = form_day(v->form, "day");
	}
	if (what == PROPOSAL_ENACT) {
		say.from = form_day(v->form, "from");
		say.until = form_day(v->form, "until");
	}
	return visit_answer(v, proposal_do(v->flow, p.id, form_version(v->form), what, &say, &why), &why,
	    show_one);
}

static int
submit(struct visit *v)
{
	return act(v, PROPOSAL_SUBMIT, NULL);
}

static int
withdraw(struct visit *v)
{
	return act(v, PROPOSAL_WITHDRAW, NULL);
}

static int
receive(struct visit *v)
{
	return act(v, PROPOSAL_RECEIVE, NULL);
}

static int
ask(struct visit *v)
{
	return act(v, PROPOSAL_ASK, "question");
}

static int
reply(struct visit *v)
{
	return act(v, PROPOSAL_REPLY, "reply");
}

static int
answer(struct visit *v)
{
	return act(v, PROPOSAL_ANSWER, "answer");
}

static int
opine(struct visit *v)
{
	return act(v, PROPOSAL_OPINE, "opinion");
}

static int
forward(struct visit *v)
{
	return act(v, PROPOSAL_FORWARD, NULL);
}

static int
send_back(struct visit *v)
{
	return act(v, PROPOSAL_SEND_BACK, "reason");
}

/* A refusal says why. */
static int
decide(struct visit *v)
{
	const bool refuses = strcmp(list_typed(v, "deed"), "refuse") == 0;

	if (refuses && form_text(v->form, "decision") == NULL)
		form_error(v->form, "decision", "error.required", NULL, NULL);
	return act(v, refuses ? PROPOSAL_REFUSE : PROPOSAL_AGREE, "decision");
}

static int
enact(struct visit *v)
{
	return act(v, PROPOSAL_ENACT, NULL);
}

static int
close_it(struct visit *v)
{
	return act(v, PROPOSAL_CLOSE, NULL);
}

static int
reopen(struct visit *v)
{
	return act(v, PROPOSAL_REOPEN, NULL);
}

static int
recall(struct visit *v)
{
	return act(v, PROPOSAL_RECALL, NULL);
}

static int
detach(struct visit *v)
{
	struct refusal why = { 0 };
	struct proposal p;
	int found = proposal_read(v->flow, v->id[0], &p);

	return found != 1 ? found : visit_answer(v, proposal_detach(v->flow, p.id, v->id[1], &why), &why,
	    show_one);
}

static int
download(struct visit *v)
{
	struct proposal p;
	struct proposal_bytes file;
	int found = proposal_read(v->flow, v->id[0], &p);

	if (found == 1)
		found = proposal_file_of(v->flow, &p, v->id[1], &file);
	if (found != 1)
		return found;
	return reply_stored(v->reply, file.type, file.name, file.path);
}

static int
attach(struct visit *v)
{
	struct proposal p;
	const int found = proposal_read(v->flow, v->id[0], &p);

	return found == 1 ? import_file_put(v, "proposal.refused.no_file", proposal_attach, show_one) : found;
}

#define WRITERS	(ROLE_OFFICER | ROLE_DIVISION_HEAD | ROLE_HEAD)
#define TAKERS	(ROLES_APPRAISAL | ROLE_ADMIN)

const struct route proposal_step_routes[] = {
	{ METHOD_GET,  "/y-kien/:/",		ROLE_PERSON, 0, NULL, one_page },
	{ METHOD_POST, "/y-kien/:/gui",		ROLE_HEAD, 0, NULL, submit },
	{ METHOD_POST, "/y-kien/:/rut",		ROLE_PERSON, 0, NULL, withdraw },
	{ METHOD_POST, "/y-kien/:/tiep-nhan",	TAKERS, 0, NULL, receive },
	{ METHOD_POST, "/y-kien/:/hoi-lai",	TAKERS, 0, question_fields, ask },
	{ METHOD_POST, "/y-kien/:/bo-sung",	ROLE_PERSON, 0, reply_fields, reply },
	{ METHOD_POST, "/y-kien/:/tra-loi",	TAKERS, 0, answer_fields, answer },
	{ METHOD_POST, "/y-kien/:/tham-muu",	ROLES_APPRAISAL, 0, opinion_fields, opine },
	{ METHOD_POST, "/y-kien/:/ky-trinh",	ROLE_APPRAISAL_LEAD, 0, NULL, forward },
	{ METHOD_POST, "/y-kien/:/gui-lai",	ROLE_APPRAISAL_LEAD | ROLE_CHAIRMAN, 0, back_fields, send_back },
	{ METHOD_POST, "/y-kien/:/quyet-dinh",	ROLE_CHAIRMAN, 0, decision_fields, decide },
	{ METHOD_POST, "/y-kien/:/van-ban",	ROLES_APPRAISAL, 0, document_fields, enact },
	{ METHOD_POST, "/y-kien/:/dong",	ROLE_PERSON, 0, NULL, close_it },
	{ METHOD_POST, "/y-kien/:/mo-lai",	ROLE_PERSON, 0, NULL, reopen },
	{ METHOD_POST, "/y-kien/:/goi-lai",	ROLE_APPRAISAL_LEAD | ROLE_CHAIRMAN, 0, NULL, recall },
	{ METHOD_GET,  "/y-kien/:/tep/:",	ROLE_PERSON, 0, NULL, download },
	{ METHOD_POST, "/y-kien/:/tep/:/bo",	WRITERS, 0, NULL, detach },
	{ 0 }
};

const struct route proposal_upload_routes[] = {
	{ METHOD_POST, "/tai-len/y-kien/:", ROLE_PERSON, ROUTE_FILE, upload_fields, attach },
	{ 0 }
};
