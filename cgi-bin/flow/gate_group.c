#include "flow/gate_group.h"

#include <string.h>

#include "base/buf.h"
#include "base/log.h"
#include "store/gate.h"

#define NAMES_MOST 800

size_t
gate_group_all(const struct config *config, struct mem *mem, const char **name_r, const char **dn_r)
{
	const char *name;
	size_t at = 0, n = 0;

	while ((name = config_next(config, "gate.group.", &at)) != NULL) {
		if (n == GATE_GROUPS_MOST)
			return n + 1;
		if (name_r != NULL)
			name_r[n] = name;
		if (dn_r != NULL)
			dn_r[n] = config_text(config, mem_print(mem, "gate.group.%s", name));
		n++;
	}
	return n;
}

const char *
gate_group_names(struct flow *f, uint64_t bits)
{
	const char *name[GATE_GROUPS_MOST + 1];
	size_t n = gate_group_all(f->config, f->mem, name, NULL);
	struct buf names;

	buf_start(&names, f->mem, NAMES_MOST);
	for (size_t i = 0; i < n && i < GATE_GROUPS_MOST; i++)
		if (bits >> i & 1)
			buf_print(&names, "%s%s", names.n == 0 ? "" : ",", name[i]);
	return names.n == 0 ? "" : names.p;
}

int
gate_group_put(struct flow *f, int64_t person, const char *known, const char *names)
{
	if (strcmp(known == NULL ? "" : known, names) == 0)
		return 1;
	log_info(1040, "groups of a person changed: person=%lld", (long long)person);
	return gate_groups_put(f->db, person, names);
}
