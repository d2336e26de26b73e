#include "flow/party_opinion.h"

#include <string.h>

#include "flow/catalog_write.h"
#include "flow/file_kind.h"
#include "flow/import.h"
#include "flow/see.h"
#include "flow/take_back.h"
#include "rules/role.h"
#include "store/notice.h"
#include "store/party_opinion.h"

int
party_opinions_missing(struct flow *f, int64_t run, int64_t **list_r, const char ***name_r, size_t *n_r)
{
	return party_opinion_lack(f->db, f->mem, run, list_r, name_r, n_r);
}

int
party_opinion_missing_of(struct flow *f, int64_t classification)
{
	struct party_subject s;
	const int found = party_subject_get(f->db, f->mem, classification, &s);

	return found == 1 ? s.opinion == 0 : found;
}

static bool
in_agency(const struct who *who, int64_t agency)
{
	return (who->roles & ROLES_AGENCY) != 0 && who->agency == agency;
}

bool
party_opinion_may(const struct who *who, const struct party_subject *s)
{
	return s->person != who->person && party_opinion_open(s) && (in_agency(who, s->agency) || (s->above && see_appraises(who)));
}

static bool
sees(const struct who *who, const struct party_subject *s)
{
	return s->person == who->person || in_agency(who, s->agency) || (s->above && see_sheets(who));
}

int
party_opinions(struct flow *f, int year, struct party_subject **list_r, size_t *n_r)
{
	const int64_t agency = f->who->agency;
	size_t n;

	if (party_subjects(f->db, f->mem, year, agency, see_sheets(f->who), list_r, &n) != 1)
		return -1;
	*n_r = 0;
	for (size_t i = 0; i < n; i++)
		if (sees(f->who, &(*list_r)[i]))
			(*list_r)[(*n_r)++] = (*list_r)[i];
	return 1;
}

int
party_opinion_look(struct flow *f, int64_t classification, struct party_subject *s, struct party_opinion **list_r, size_t *n_r)
{
	const int found = party_subject_get(f->db, f->mem, classification, s);

	if (found != 1 || !sees(f->who, s))
		return found < 0 ? -1 : 0;
	return party_opinion_select(f->db, f->mem, classification, list_r, n_r);
}

int
party_opinion_read(struct flow *f, int64_t id, struct party_opinion *o, struct party_subject *s)
{
	int found = party_opinion_get(f->db, f->mem, id, o);

	if (found == 1)
		found = party_subject_get(f->db, f->mem, o->classification, s);
	return found == 1 ? sees(f->who, s) : found;
}

static const char *
path_of(struct flow *f, int64_t classification)
{
	return mem_print(f->mem, PARTY_PLACE "%lld/", (long long)classification);
}

static struct json *
opinion_json(struct flow *f, const struct party_opinion *o)
{
	struct json *json = json_new(f->mem);

	json_set_int(json, "classification", o->classification);
	json_set_text(json, "body", o->body);
	json_set_text(json, "words", o->words);
	json_set_text(json, "document_number", o->number);
	json_set_text(json, "document_day", day_text(f->mem, o->day));
	return json;
}

/* As head he acts by the delegation that he has. */
static void
as_head(struct flow *f)
{
	f->delegation = (f->who->roles & ROLE_HEAD) != 0 ? f->who->delegation : 0;
}

static int
tell(struct flow *f, const struct party_subject *s, const char *kind)
{
	const struct told told = { s->person, "party", NULL };

	return flow_notify(f, &told, kind, mem_print(f->mem, "%d", s->year), s->agency_name, path_of(f, s->classification));
}

struct enter_write {
	struct party_opinion o;
	struct refusal	*why;
};

static int
enter_body(struct flow *f, void *arg)
{
	struct enter_write *w = arg;
	struct party_subject s;
	int done = party_subject_get(f->db, f->mem, w->o.classification, &s);

	if (done != 1 || !sees(f->who, &s))
		return done < 0 ? -1 : catalog_refuse(w->why, "party_opinion.refused.gone", NULL);
	if (!party_opinion_open(&s))
		return catalog_conflict(w->why, "party_opinion.refused.proposed");
	if (!party_opinion_may(f->who, &s))
		return catalog_refuse(w->why, "party_opinion.refused.himself", NULL);
	if (day_compare(w->o.day, day_today()) > 0)
		return catalog_refuse(w->why, "party_opinion.refused.day", "document_day");
	as_head(f);
	done = party_opinion_insert(f->db, f->mem, &w->o, f->who->person, f->delegation, &w->o.id);
	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(w->why, "party_opinion.refused.stands");
	f->location = path_of(f, s.classification);
	return flow_audit(f, "party_opinion", w->o.id, "enter", NULL, opinion_json(f, &w->o)) == 1 ? tell(f, &s, "party_opinion_entered") : -1;
}

int
party_opinion_enter(struct flow *f, const struct party_opinion *o, struct refusal *why)
{
	struct enter_write w = { *o, why };

	return flow_write(f, enter_body, &w);
}

static int
withdraw_begin(struct flow *f, const struct take_back *t, struct json **was_r)
{
	struct party_opinion o;
	struct party_subject s;
	const int found = party_opinion_read(f, t->id, &o, &s);

	if (found != 1)
		return found < 0 ? -1 : catalog_refuse(t->why, "party_opinion.refused.gone", NULL);
	if (!party_opinion_open(&s))
		return catalog_conflict(t->why, "party_opinion.refused.proposed");
	if (!party_opinion_may(f->who, &s))
		return catalog_refuse(t->why, "party_opinion.refused.himself", NULL);
	*was_r = opinion_json(f, &o);
	as_head(f);
	f->location = path_of(f, s.classification);
	return 1;
}

static int
withdraw_tell(struct flow *f, const struct take_back *t)
{
	struct party_opinion o;
	struct party_subject s;

	return party_opinion_read(f, t->id, &o, &s) == 1 ? tell(f, &s, "party_opinion_withdrawn") : -1;
}

int
party_opinion_take_back(struct flow *f, int64_t id, int64_t version, const char *reason, struct refusal *why)
{
	struct take_back t = { .id = id, .version = version, .reason = reason, .why = why, .noun = "party_opinion",
	    .meanwhile = "party_opinion.refused.withdrawn", .begin = withdraw_begin, .withdraw = party_opinion_withdraw, .tell = withdraw_tell };

	return take_back(f, &t);
}

struct attach_write {
	int64_t		 id;
	const struct import_upload *upload;
	const char	*type;
	struct refusal	*why;
};

static int
attach_body(struct flow *f, void *arg)
{
	struct attach_write *w = arg;
	struct json *after = json_new(f->mem);
	struct party_opinion o;
	struct party_subject s;
	int64_t id;
	int done = party_opinion_read(f, w->id, &o, &s);

	if (done != 1 || !party_opinion_may(f->who, &s))
		return done < 0 ? -1 : catalog_refuse(w->why, "party_opinion.refused.gone", NULL);
	if (import_file_add(f, w->upload, f->who->agency, w->type, "party_opinion", &id) != 1)
		return -1;
	done = party_opinion_set_file(f->db, w->id, id);
	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(w->why, "party_opinion.refused.withdrawn");
	json_set_int(after, "file", id);
	f->location = path_of(f, s.classification);
	return flow_audit(f, "party_opinion", w->id, "attach", NULL, after);
}

int
party_opinion_attach(struct flow *f, int64_t id, const struct import_upload *upload, struct refusal *why)
{
	struct attach_write w = { id, upload, file_kind(upload->path, upload->name), why };

	return w.type == NULL || strcmp(w.type, "application/pdf") != 0 ? catalog_refuse(why, "party_opinion.refused.type", "file") :
	    flow_write(f, attach_body, &w);
}

int
party_opinion_file_of(struct flow *f, const struct party_opinion *o, const char **name_r, const char **path_r)
{
	return import_file_find(f, o->file, name_r, path_r);
}
