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

/* A part of a name: a digest that stands for a number is none of it. */
static const char *
masked_part(struct mem *mem, const char *part)
{
	if (part[0] == '?' && strlen(part) == 1 + NUMBER_DIGEST && strspn(part + 1, "0123456789abcdef") == NUMBER_DIGEST)
		return "?";
	return number_masked_person(mem, part);
}

const char *
number_masked_task(struct mem *mem, const char *external)
{
	const char *text = "", *part = external;

	if (external[0] != '?' && strpbrk(external, "/#") == NULL)
		return external;
	for (;;) {
		const size_t n = strcspn(part, "/#");
		const char *one = mem_copy(mem, part, n);

		if (part != external || part[n] != '#')
			one = masked_part(mem, one);
		text = mem_print(mem, "%s%s%.1s", text, one, part + n);
		if (part[n] == '\0')
			return text;
		part += n + 1;
	}
}
