#include "flow/doctor_inside.h"
#include "flow/gate.h"
#include "store/gate.h"

bool
doctor_has_gate(struct flow *f)
{
	size_t at = 0;

	return config_next(f->config, "gate.rule.", &at) != NULL;
}

/* A code that no unit has lets nobody in, and nobody notices. */
static int
look_at_units(struct flow *f, const char *name, const struct gate_rule *rule)
{
	int bad = 0;

	for (size_t i = 0; i < rule->nunits; i++)
		if (gate_unit_stands(f->db, f->mem, rule->unit[i]) == 0)
			bad += doctor_bad_keys(f, "gate", mem_print(f->mem, "no unit has the code %s today", rule->unit[i]),
			    mem_print(f->mem, "gate.rule.%s", name));
	return bad;
}

int
doctor_gate(struct flow *f)
{
	const struct gate_rule *rule;
	const char *why, *name;
	struct gate *gate;
	int bad = 0;

	if (!doctor_has_gate(f))
		return doctor_good("gate", "no rule: other applications are not guarded");
	gate = gate_open(f->mem, f->config, &why);
	if (gate == NULL)
		return doctor_bad("gate", why, "gate does not start before that line is mended");
	for (size_t i = 0; (rule = gate_rule_at(gate, i, &name)) != NULL; i++)
		bad += look_at_units(f, name, rule);
	return bad > 0 ? bad : doctor_good("gate", "its rules are sound");
}
