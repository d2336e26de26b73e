#include "rules/gate.h"

#include <string.h>

#include "base/name.h"
#include "rules/organisation.h"
#include "rules/role.h"

#define WORD_MOST 30

static const char *const give_name[] = { "name", "unit", "agency", "post", "mail", "roles", "groups" };
#define GIVES (int)(sizeof(give_name) / sizeof(*give_name))

bool
gate_word(const char *word)
{
	size_t n = strspn(word, "abcdefghijklmnopqrstuvwxyz0123456789-.");

	return n > 0 && n <= WORD_MOST && word[n] == '\0';
}

/* What follows the front of a word, or NULL. */
static const char *
behind(const char *word, const char *front)
{
	size_t n = strlen(front);

	return strncmp(word, front, n) == 0 ? word + n : NULL;
}

/* NULL: kept. */
static const char *
keep(struct mem *mem, const char *word, const char **list, size_t *n)
{
	if (!gate_word(word))
		return mem_print(mem, "`%s` is no name of a group or unit", word);
	if (*n == GATE_WORDS_MOST)
		return "too many groups or units";
	list[(*n)++] = mem_text(mem, word);
	return NULL;
}

static const char *
read_role(struct mem *mem, const char *word, struct gate_rule *rule)
{
	int at = name_place(role_name, ROLE_COUNT, word);

	if (at == 0)
		return mem_print(mem, "there is no role `%s`", word);
	rule->roles |= UINT64_C(1) << at;
	return NULL;
}

static const char *
read_give(struct mem *mem, const char *words, struct gate_rule *rule)
{
	char *word, *rest, *text = mem_text(mem, words);

	for (word = strtok_r(text, ",", &rest); word != NULL; word = strtok_r(NULL, ",", &rest)) {
		const int at = word_index(give_name, GIVES, word);

		if (at < 0)
			return mem_print(mem, "nothing called `%s` can be given", word);
		rule->give |= 1u << at;
	}
	return NULL;
}

static const char *
read_word(struct mem *mem, const char *word, struct gate_rule *rule)
{
	const char *value;

	if (strcmp(word, "everybody") == 0)
		rule->everybody = true;
	else if (strcmp(word, "strong") == 0)
		rule->strong = true;
	else if ((value = behind(word, "role:")) != NULL)
		return read_role(mem, value, rule);
	else if ((value = behind(word, "group:")) != NULL)
		return keep(mem, value, rule->group, &rule->ngroups);
	else if ((value = behind(word, "unit:")) != NULL)
		return keep(mem, value, rule->unit, &rule->nunits);
	else if ((value = behind(word, "give:")) != NULL)
		return read_give(mem, value, rule);
	else
		return mem_print(mem, "the word `%s` is not known", word);
	return NULL;
}

const char *
gate_read(struct mem *mem, const char *line, struct gate_rule *rule)
{
	char *word, *rest, *text = mem_text(mem, line);
	const char *wrong;
	bool some;

	*rule = (struct gate_rule){ 0 };
	for (word = strtok_r(text, " \t", &rest); word != NULL; word = strtok_r(NULL, " \t", &rest))
		if ((wrong = read_word(mem, word, rule)) != NULL)
			return wrong;
	some = rule->roles != 0 || rule->ngroups > 0 || rule->nunits > 0;
	if (rule->everybody && some)
		return "`everybody` stands beside a role, group or unit";
	return rule->everybody || some ? NULL : "it lets nobody in: name a role, group or unit, or `everybody`";
}

/* Is a word one of those of a list with commas? */
static bool
among(const char *list, const char *word)
{
	size_t n = strlen(word);

	for (const char *p = list; p != NULL; p = strchr(p, ',')) {
		p += *p == ',';
		if (strncmp(p, word, n) == 0 && (p[n] == ',' || p[n] == '\0'))
			return true;
	}
	return false;
}

static bool
in_groups(const struct gate_rule *rule, const char *groups)
{
	for (size_t i = 0; i < rule->ngroups; i++)
		if (among(groups, rule->group[i]))
			return true;
	return false;
}

static bool
in_units(const struct gate_rule *rule, const struct gate_facts *facts)
{
	for (size_t i = 0; i < rule->nunits; i++)
		for (size_t k = 0; k < sizeof(facts->unit) / sizeof(*facts->unit); k++)
			if (facts->unit[k] != NULL && strcmp(facts->unit[k], rule->unit[i]) == 0)
				return true;
	return false;
}

uint64_t
gate_roles(uint64_t roles, bool strong)
{
	return strong ? roles : roles & ~(uint64_t)ROLES_STRONG;
}

enum gate_answer
gate_judge(const struct gate_rule *rule, const struct gate_facts *facts)
{
	const bool named = rule->roles != 0 || rule->ngroups > 0;
	const bool group = in_groups(rule, facts->groups);

	if (rule->nunits > 0 && !in_units(rule, facts))
		return GATE_NOT_HIS;
	if (named && !group && (rule->roles & facts->roles) == 0)
		return GATE_NOT_HIS;
	if (rule->strong && !facts->strong)
		return GATE_NOT_STRONG;
	if (named && !group && (rule->roles & gate_roles(facts->roles, facts->strong)) == 0)
		return GATE_NOT_STRONG;
	return GATE_YES;
}

bool
gate_looks_inside(const struct gate_rule *rule)
{
	return (rule->give & GATE_ROLES) != 0 ||
	    (rule->roles & (ROLE_OFFICER | ROLE_DIVISION_HEAD | ROLE_HEAD | ROLE_DRAFTER | ROLE_CHAIRMAN)) != 0;
}

bool
gate_looks_at_place(const struct gate_rule *rule)
{
	return rule->nunits > 0 || (rule->give & (GATE_UNIT | GATE_AGENCY | GATE_POST)) != 0;
}
