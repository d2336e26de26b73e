#include "base/name.h"

#include <string.h>

int
name_place(const char *const *names, int n, const char *word)
{
	for (int i = 0; i < n && word != NULL; i++)
		if (names[i] != NULL && strcmp(names[i], word) == 0)
			return i;
	return 0;
}
