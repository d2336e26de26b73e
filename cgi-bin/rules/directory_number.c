/* Personal numbers: twelve digits, of which pages show the last. */
#include "rules/directory.h"

#include <string.h>

#define OLD_DIGITS	9	/* of a number before the personal one */

bool
number_good(const char *text)
{
	return strlen(text) == 12 && strspn(text, "0123456789") == 12;
}

const char *
number_masked(struct mem *mem, const char *number)
{
	return number == NULL || strlen(number) < 4 ? "" : mem_print(mem, "******%s", number + strlen(number) - 4);
}

const char *
number_masked_person(struct mem *mem, const char *person)
{
	char *digits = mem_text(mem, person);
	size_t n = 0;

	for (const char *c = person; *c != '\0'; c++)
		if (*c >= '0' && *c <= '9')
			digits[n++] = *c;
		else if (strchr(" .-", *c) == NULL)
			return person;
	digits[n] = '\0';
	return n < OLD_DIGITS ? person : number_masked(mem, digits);
}

const char *
number_masked_task(struct mem *mem, const char *external)
{
	const char *hash = strrchr(external, '#');

	return hash == NULL ? external :
	    mem_print(mem, "%.*s%s", (int)(hash + 1 - external), external, number_masked_person(mem, hash + 1));
}
