#include "flow/file_kind.h"

#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

#define HEAD_BYTES 8

/* What may be attached: how its bytes begin, and the endings that such a file has. */
static const struct kind {
	const char	*head;
	size_t		 n;
	const char	*endings, *type;
} kinds[] = {
	{ "%PDF-", 5, ".pdf", "application/pdf" },
	{ "\x89PNG\r\n\x1a\n", 8, ".png", "image/png" },
	{ "\xff\xd8\xff", 3, ".jpg .jpeg", "image/jpeg" },
	{ "PK\x03\x04", 4, ".docx .xlsx .pptx .odt .ods", "application/octet-stream" },
	{ "\xd0\xcf\x11\xe0", 4, ".doc .xls .ppt", "application/octet-stream" },
};
#define KINDS (sizeof(kinds) / sizeof(*kinds))

/* The ending of a name is one of "…". */
static bool
ends(const char *name, const char *endings)
{
	const char *dot = strrchr(name, '.');
	const size_t n = dot == NULL ? 0 : strlen(dot);

	for (const char *p = endings; n > 1 && *p != '\0'; p += strspn(p, " ")) {
		const size_t length = strcspn(p, " ");

		if (length == n && strncasecmp(p, dot, n) == 0)
			return true;
		p += length;
	}
	return false;
}

const char *
file_kind(const char *path, const char *name)
{
	char head[HEAD_BYTES];
	FILE *in = fopen(path, "re");
	size_t n;

	if (in == NULL)
		return NULL;
	n = fread(head, 1, sizeof(head), in);
	fclose(in);
	for (size_t i = 0; i < KINDS; i++)
		if (n >= kinds[i].n && memcmp(head, kinds[i].head, kinds[i].n) == 0 &&
		    ends(name, kinds[i].endings))
			return kinds[i].type;
	return NULL;
}
