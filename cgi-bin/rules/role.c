#include "rules/role.h"

#include <string.h>

const char *const role_name[ROLE_COUNT] = {
	"person", "officer", "division_head", "head", "appraiser",
	"appraisal_lead", "chairman", "finance", "admin", "auditor",
};

uint64_t
role_bits(const char *names)
{
	uint64_t bits = 0;

	while (names != NULL && *names != '\0') {
		size_t n = strcspn(names, ",");

		for (int i = 0; i < ROLE_COUNT; i++)
			if (strlen(role_name[i]) == n && memcmp(role_name[i], names, n) == 0)
				bits |= UINT64_C(1) << i;
		names += n;
		names += strspn(names, ",");
	}
	return bits;
}
