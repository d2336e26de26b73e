/* Files that belong to the installation (templates, labels, schema steps), and what one is. */
#ifndef BASE_FILE_H
#define BASE_FILE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/mem.h"

/* The whole file with a NUL behind it; NULL if it cannot be read or is larger than `most`. */
char	*file_read(struct mem *, const char *path, size_t most, size_t *n_r);
/* Names in a folder that end in `ending`, sorted bytewise; -1: no such folder. */
int	 file_names(struct mem *, const char *folder, const char *ending, char ***names_r);
/* Begins as a PDF does: the name of a file says nothing. */
bool	 file_is_pdf(const char *path);

#endif
