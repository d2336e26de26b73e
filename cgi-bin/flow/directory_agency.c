/* What the directory says of the people of an agency, and what the agency says to it. */
#include "flow/catalog_write.h"
#include "flow/directory_inside.h"
#include "rules/role.h"
#include "store/directory.h"

#define SHOWN_MOST 500

int
directory_unsaid(struct flow *f, int64_t *n_r)
{
	return directory_change_unsaid(f->db, f->mem, f->who->agency, n_r);
}

int
directory_of_agency(struct flow *f, struct directory_proposal **list_r, size_t *n_r)
{
	return directory_change_select(f->db, f->mem, -1, CHANGE_OPEN, f->who->agency, SHOWN_MOST, 0, list_r, n_r);
}

struct saying {
	struct directory_say say;
	struct refusal	*why;
};

static int
say_body(struct flow *f, void *arg)
{
	const struct saying *s = arg;
	const struct directory_change *c = NULL;
	struct directory_proposal *own;
	struct told *admins;
	struct json *after;
	size_t n, nadmins;

	if (directory_of_agency(f, &own, &n) != 1)
		return -1;
	for (size_t i = 0; i < n && c == NULL; i++)
		if (own[i].c.id == s->say.change)
			c = &own[i].c;
	if (c == NULL)
		return organisation_refuse(s->why, NULL, "directory.refused.over", NULL, NULL);
	after = directory_json(f, c);
	json_set_bool(after, "agree", s->say.agree);
	json_set_text(after, "words", s->say.words);
	f->delegation = f->who->delegation;
	f->location = DIRECTORY_AGENCY_PLACE;
	if (directory_say_insert(f->db, &s->say, f->who->person, f->delegation) != 1 ||
	    flow_audit(f, "directory_change", s->say.change, "say", NULL, after) != 1)
		return -1;
	if (s->say.agree)
		return 1;
	return catalog_audience(f, ROLE_ADMIN, 0, NULL, &admins, &nadmins) == 1 && flow_notify_all(f, admins, nadmins,
	    "directory_object", c->title_of, f->who->agency_name, DIRECTORY_PLACE) == 1 ? 1 : -1;
}

int
directory_agency_says(struct flow *f, int64_t id, bool agree, const char *words, struct refusal *why)
{
	struct saying s = { .say = { .change = id, .agency = f->who->agency, .agree = agree, .words = words }, .why = why };

	if (!agree && words[0] == '\0')
		return organisation_refuse(why, "words", "directory.refused.words", NULL, NULL);
	return flow_write(f, say_body, &s);
}
