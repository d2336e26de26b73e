/*
 * The file of the index of works: written whole beside the old one and put in its place, mapped and
 * read where it lies. It holds nothing that the database does not say; whoever loses it loses speed.
 */
#ifndef STORE_INDEX_H
#define STORE_INDEX_H

#include <stddef.h>
#include <stdint.h>
#include <sys/stat.h>

#include "base/mem.h"

struct index_file {
	const void	*bytes;		/* what was written; aligned */
	size_t		 n;
	char		 since[32];	/* changes after this moment it does not have */
	int64_t		 weights;	/* version of the weights that it was made with */
	void		*map;		/* of this file, until index_close */
	size_t		 mapped;
	struct stat	 seen;		/* the file that was looked at, an index or none */
};

/* 1 or -1, logged. since: at most 31 letters. */
int	index_write(struct mem *, const char *folder, const void *bytes, size_t n, const char *since,
	    int64_t weights);
/* 1; 0: there is none, or it is none (logged). */
int	index_open(const char *folder, struct index_file *);
/* Does something else stand there than was looked at? What is no index is looked at once. */
int	index_changed(const char *folder, const struct index_file *);
void	index_close(struct index_file *);

#endif
