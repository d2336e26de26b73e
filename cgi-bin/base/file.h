/* Files that belong to the installation (templates, labels, schema steps), and what one is. */
#ifndef BASE_FILE_H
#define BASE_FILE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/mem.h"

/* The whole file with a NUL behind it; NULL if it cannot be read or is larger than `most`. */
char	*file_read(struct mem *, const char *path, size_t most, size_t *n_r);
/* The same of a file that is open, which is closed. */
char	*file_read_open(struct mem *, int fd, size_t most, size_t *n_r);
/* Names in a folder that end in `ending`, sorted bytewise; -1: no such folder. */
int	 file_names(struct mem *, const char *folder, const char *ending, char ***names_r);
/* The same of an open folder, which stays open. */
int	 file_names_open(struct mem *, int folder, const char *ending, char ***names_r);

/*
 * What others may put links into. A folder below an open one (or AT_FDCWD), a file in it to be read: open, and what it says it is and no
 * link; -1: it is not, errno says why.
 */
int	 file_folder_in(int folder, const char *name);
int	 file_open_in(int folder, const char *name);

/* Begins as a PDF does: the name of a file says nothing. */
bool	 file_is_pdf(const char *path);

#endif
