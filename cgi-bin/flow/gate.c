#include "flow/gate.h"

#include <string.h>

#include "base/buf.h"
#include "base/log.h"
#include "flow/gate_group.h"
#include "flow/session_inside.h"
#include "rules/organisation.h"
#include "rules/role.h"
#include "store/gate.h"

#define RULES_MOST	100
#define ROLES_MOST	300	/* bytes of all their names */

struct gate {
	size_t	n;
	struct { const char *name; struct gate_rule rule; } place[RULES_MOST];
};

static const char *
wrong(struct mem *mem, const struct config *config, const char *key, const char *why)
{
	return mem_print(mem, "%s:%d: key `%s`: %s", config_file(config), config_line(config, key), key, why);
}

/* NULL: each group that a rule names is known. */
static const char *
unknown_group(struct mem *mem, const struct gate_rule *rule, const char *const *group, size_t n)
{
	for (size_t i = 0; i < rule->ngroups; i++)
		if (word_index(group, (int)n, rule->group[i]) < 0)
			return mem_print(mem, "there is no key `gate.group.%s`", rule->group[i]);
	return NULL;
}

/* NULL: the groups are sound. */
static const char *
read_groups(struct mem *mem, const struct config *config, const char **name, size_t *n_r)
{
	const char *dn[GATE_GROUPS_MOST];

	*n_r = gate_group_all(config, mem, name, dn);
	if (*n_r > GATE_GROUPS_MOST)
		return mem_print(mem, "%s: more than %d keys gate.group.*", config_file(config), GATE_GROUPS_MOST);
	for (size_t i = 0; i < *n_r; i++) {
		const char *key = mem_print(mem, "gate.group.%s", name[i]);

		if (!gate_word(name[i]))
			return wrong(mem, config, key, "the name takes small letters, digits and hyphens");
		if (strchr(dn[i], '=') == NULL)
			return wrong(mem, config, key, "the DN of a group is expected");
	}
	return NULL;
}

struct gate *
gate_open(struct mem *mem, const struct config *config, const char **why_r)
{
	struct gate *gate = mem_get(mem, sizeof(*gate));
	const char *group[GATE_GROUPS_MOST], *name;
	size_t at = 0, ngroups;

	*why_r = read_groups(mem, config, group, &ngroups);
	while (*why_r == NULL && (name = config_next(config, "gate.rule.", &at)) != NULL) {
		struct gate_rule *rule = &gate->place[gate->n].rule;
		const char *key = mem_print(mem, "gate.rule.%s", name), *flaw;

		if (gate->n == RULES_MOST)
			*why_r = mem_print(mem, "%s: more than %d keys gate.rule.*", config_file(config), RULES_MOST);
		else if (!gate_word(name))
			*why_r = wrong(mem, config, key, "the name takes small letters, digits and hyphens");
		else if ((flaw = gate_read(mem, config_text(config, key), rule)) != NULL ||
		    (flaw = unknown_group(mem, rule, group, ngroups)) != NULL)
			*why_r = wrong(mem, config, key, flaw);
		else
			gate->place[gate->n++].name = name;
	}
	return *why_r == NULL ? gate : NULL;
}

const struct gate_rule *
gate_rule_at(const struct gate *gate, size_t i, const char **name_r)
{
	if (i >= gate->n)
		return NULL;
	*name_r = gate->place[i].name;
	return &gate->place[i].rule;
}

static const struct gate_rule *
rule_of(const struct gate *gate, const char *name)
{
	for (size_t i = 0; i < gate->n; i++)
		if (strcmp(gate->place[i].name, name) == 0)
			return &gate->place[i].rule;
	return NULL;
}

/* "head,finance" */
static const char *
names_of(struct mem *mem, uint64_t roles)
{
	struct buf names;

	buf_start(&names, mem, ROLES_MOST);
	for (int i = 1; i < ROLE_COUNT; i++)
		if (roles >> i & 1)
			buf_print(&names, "%s%s", names.n == 0 ? "" : ",", role_name[i]);
	return names.n == 0 ? "" : names.p;
}

static void
tell(struct mem *mem, const struct gate_rule *rule, const struct gate_session *g, struct gate_told *t)
{
	const unsigned give = rule->give;

	t->uid = g->session.uid;
	t->name = give & GATE_NAME ? g->session.name : NULL;
	t->unit = give & GATE_UNIT ? g->unit[0] : NULL;
	t->agency = give & GATE_AGENCY ? g->agency : NULL;
	t->post = give & GATE_POST ? g->session.post : NULL;
	t->mail = give & GATE_MAIL ? g->mail : NULL;
	t->roles = give & GATE_ROLES ? names_of(mem, gate_roles(g->session.roles, g->session.strong)) : NULL;
	t->groups = give & GATE_GROUPS ? g->groups == NULL ? "" : g->groups : NULL;
}

/* What the rule asks for beside the session. 1 or -1. */
static int
look_further(struct flow *f, const struct gate_rule *rule, struct gate_session *g)
{
	const bool inside = gate_looks_inside(rule);

	if ((inside || gate_looks_at_place(rule)) && gate_add_place(f->db, f->mem, g) != 1)
		return -1;
	if ((rule->ngroups > 0 || (rule->give & GATE_GROUPS) != 0) && gate_add_groups(f->db, f->mem, g) != 1)
		return -1;
	return inside ? session_add_roles(f->db, f->mem, &g->session) : 1;
}

/* Of a living, open session. 1 or -1. */
static int
judge(struct flow *f, const char *name, const struct gate_rule *rule, struct gate_session *g, struct gate_told *t)
{
	enum gate_answer answer;

	if (look_further(f, rule, g) != 1)
		return -1;
	answer = gate_judge(rule, &(struct gate_facts){ g->session.roles, g->session.strong, g->groups,
	    { g->unit[0], g->unit[1], g->unit[2] } });
	if (answer == GATE_YES) {
		t->outcome = GATE_LET;
		tell(f->mem, rule, g, t);
	} else
		log_warn(1041, "refused by rule %s: person=%lld why=%s", name, (long long)g->session.person,
		    answer == GATE_NOT_HIS ? "not_his" : "not_strong");
	return 1;
}

int
gate_ask(struct flow *f, const struct gate *gate, const char *name, const char *cookie, bool act,
    struct gate_told *t)
{
	const struct gate_rule *rule = rule_of(gate, name);
	uint8_t token[DIGEST_SIZE];
	struct gate_session g;
	int64_t left;
	int found;

	*t = (struct gate_told){ .outcome = GATE_REFUSED };
	if (rule == NULL) {
		log_error(1042, "no key gate.rule.%s: a place of Apache names it", name);
		return 1;
	}
	t->outcome = GATE_STRANGER;
	if (session_token(cookie, token) != 1)
		return 1;
	found = gate_by_token(f->db, f->mem, token, &g);
	if (found == 1)
		found = session_age(f, &g.session, !act, &left);
	if (found != 1)
		return found < 0 ? -1 : 1;
	t->outcome = g.session.locked ? GATE_LOCKED : GATE_REFUSED;
	return g.session.locked ? 1 : judge(f, name, rule, &g, t);
}
