#include "flow/person.h"

#include <stdio.h>
#include <string.h>

#include "base/log.h"
#include "base/utf8.h"
#include "store/holding.h"
#include "store/person.h"
#include "store/unit.h"

int
person_list(struct flow *f, const struct person_filter *by, int64_t page, int64_t most,
    struct person_line **list_r, size_t *n_r, int64_t *total_r)
{
	if (person_count(f->db, f->mem, by, total_r) != 1)
		return -1;
	return person_select(f->db, f->mem, by, most, (page - 1) * most, list_r, n_r);
}

int
person_look(struct flow *f, int64_t id, struct person_view *view)
{
	int found = person_get(f->db, f->mem, id, &view->data);

	if (found != 1)
		return found;
	return person_kinds(f->db, f->mem, id, &view->kind, &view->nkinds) == 1 &&
	    holding_of_person(f->db, f->mem, id, &view->holding, &view->nholdings) == 1 ? 1 : -1;
}

struct person_write {
	struct person_data person;
	enum person_kind kind;
	struct day	 from;
	struct refusal	*why;
};

const char *
person_place(struct flow *f, int64_t id)
{
	return mem_print(f->mem, "/quan-tri/nguoi/%lld/", (long long)id);
}

struct json *
person_told(struct flow *f, const struct person_data *p)
{
	struct json *json = json_new(f->mem);

	json_set_text(json, "uid", p->uid);
	json_set_text(json, "family", p->family);
	json_set_text(json, "given", p->given);
	json_set_text(json, "sort_name", p->sort_name);
	json_set_text(json, "mail", p->mail);
	return json;
}

/* Login name in small letters, the sort name where none was given. 1; 0: refused. */
static int
settle(struct flow *f, struct person_write *w)
{
	struct person_data *p = &w->person;

	p->uid = utf8_lower(f->mem, p->uid);
	if (!login_good(p->uid))
		return organisation_refuse(w->why, "uid", "person.refused.uid", NULL, NULL);
	if (p->mail != NULL && strchr(p->mail, '@') == NULL)
		return organisation_refuse(w->why, "mail", "person.refused.mail", NULL, NULL);
	if (p->sort_name == NULL || p->sort_name[0] == '\0')
		p->sort_name = person_sort_name(f->mem, p->family, p->given);
	return 1;
}

static int
taken(const struct person_write *w)
{
	return organisation_refuse(w->why, "uid", "person.refused.uid_taken", w->person.uid, NULL);
}

static int
enter_body(struct flow *f, void *arg)
{
	const struct person_write *w = arg;
	int64_t id;
	int done = person_insert(f->db, &w->person, &id);

	if (done != 1)
		return done < 0 ? -1 : taken(w);
	f->location = person_place(f, id);
	return flow_audit(f, "person", id, "enter", NULL, person_told(f, &w->person));
}

int
person_enter(struct flow *f, const struct person_data *p, struct refusal *why)
{
	struct person_write w = { .person = *p, .why = why };

	return settle(f, &w) == 1 ? flow_write(f, enter_body, &w) : 0;
}

static int
amend_body(struct flow *f, void *arg)
{
	const struct person_write *w = arg;
	const struct person_data *p = &w->person;
	struct person_data was;
	int done;

	if (unit_hold(f->db, f->mem) != 1)
		return -1;
	done = person_get(f->db, f->mem, p->id, &was);
	if (done != 1)
		return done < 0 ? -1 : organisation_refuse(w->why, NULL, "person.refused.gone", NULL, NULL);
	if (was.version != p->version)
		return organisation_changed(w->why);
	if (was.pinned && strcmp(was.uid, p->uid) != 0)
		return organisation_refuse(w->why, "uid", "person.refused.uid_used", was.uid, NULL);
	done = person_update(f->db, p);
	if (done != 1)
		return done < 0 ? -1 : taken(w);
	f->location = person_place(f, p->id);
	return flow_audit(f, "person", p->id, "amend", person_told(f, &was), person_told(f, p));
}

int
person_amend(struct flow *f, const struct person_data *p, struct refusal *why)
{
	struct person_write w = { .person = *p, .why = why };

	return settle(f, &w) == 1 ? flow_write(f, amend_body, &w) : 0;
}

static int
kind_body(struct flow *f, void *arg)
{
	const struct person_write *w = arg;
	struct json *after = json_new(f->mem);
	struct person_data was;
	int found = person_get(f->db, f->mem, w->person.id, &was);

	if (found != 1)
		return found < 0 ? -1 : organisation_refuse(w->why, NULL, "person.refused.gone", NULL, NULL);
	if (person_put_kind(f->db, f->mem, was.id, w->kind, w->from) != 1)
		return -1;
	f->location = person_place(f, was.id);
	json_set_text(after, "person_kind", person_kind_name[w->kind]);
	json_set_text(after, "from", day_text(f->mem, w->from));
	return flow_audit(f, "person", was.id, "kind", NULL, after);
}

int
person_set_kind(struct flow *f, int64_t id, enum person_kind kind, struct day from,
    struct refusal *why)
{
	struct person_write w = { .person = { .id = id }, .kind = kind, .from = from, .why = why };

	return flow_write(f, kind_body, &w);
}

int
person_command(struct flow *f)
{
	struct refusal why = { 0 };
	struct person_data p = { 0 };
	int done;

	if (f->argc != 4) {
		fputs("usage: danhgia person UID FAMILY GIVEN, family and middle name may be ''\n",
		    stderr);
		return 2;
	}
	log_quiet();
	f->peer = "command";
	p.uid = f->argv[1];
	p.family = utf8_clean(f->mem, f->argv[2], strlen(f->argv[2]), UTF8_LINE);
	p.given = utf8_clean(f->mem, f->argv[3], strlen(f->argv[3]), UTF8_LINE);
	if (p.family == NULL || p.given == NULL || p.given[0] == '\0') {
		fputs("danhgia: a name is text in UTF-8, and the given name is not empty\n", stderr);
		return 2;
	}
	done = person_enter(f, &p, &why);
	if (done == 1)
		printf("person: %s may sign in; what the person may do is up to the groups of the directory\n",
		    p.uid);
	else
		fprintf(stderr, "danhgia: %s\n", done < 0 ? "the database refused; danhgia doctor says why" :
		    strcmp(why.label, "person.refused.uid_taken") == 0 ? "there is a person of this login name" :
		    "a login name has small letters, digits, dots, hyphens");
	return done != 1;
}
