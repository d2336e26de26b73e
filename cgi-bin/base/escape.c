#include "base/escape.h"

#include <string.h>

#include "base/buf.h"

int
hex_digit(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if (c >= 'a' && c <= 'f')
		return c - 'a' + 10;
	return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

char *
percent_encode(struct mem *mem, const char *text, const char *beside)
{
	static const char plain[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
	struct buf to;

	buf_start(&to, mem, 3 * strlen(text) + 1);
	for (const unsigned char *c = (const unsigned char *)text; *c != '\0'; c++)
		if (strchr(plain, *c) != NULL || strchr(beside, *c) != NULL)
			buf_add(&to, c, 1);
		else
			buf_print(&to, "%%%02X", *c);
	return to.p;
}
