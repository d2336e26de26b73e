#include "rules/salary.h"

#include <ctype.h>
#include <string.h>

#define NUMBER_LEAST	6
#define SHOWN		4	/* of its end */

const char *
salary_account_number(struct mem *mem, const char *typed)
{
	char *number = mem_text(mem, typed), *to = number;

	for (const char *p = typed; *p != '\0'; p++) {
		if (strchr(" .-", *p) != NULL)
			continue;
		if (!isascii((unsigned char)*p) || !isalnum((unsigned char)*p))
			return NULL;
		*to++ = *p;
	}
	*to = '\0';
	return to - number >= NUMBER_LEAST && to - number <= SALARY_ACCOUNT_MOST ? number : NULL;
}

const char *
salary_account_hidden(struct mem *mem, const char *number)
{
	const size_t n = strlen(number);

	return mem_print(mem, "••••%s", n > SHOWN ? number + n - SHOWN : "");
}
