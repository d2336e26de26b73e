/* What the files of flow/similar share: the index of a process, and works made ready to be compared. */
#ifndef FLOW_SIMILAR_INSIDE_H
#define FLOW_SIMILAR_INSIDE_H

#include <time.h>

#include "flow/similar_index.h"
#include "rules/similar_image.h"
#include "store/index.h"
#include "store/similar.h"

/* A work that changed since the file was made. */
struct late {
	int64_t		 row;
	bool		 removed;
	const char	*text;
	int64_t		 changed;	/* microseconds */
};

struct similar_index {
	const char			*folder;
	struct mem			*life;		/* letters; NULL: nothing was asked yet */
	const struct similar_letters	*letters;
	struct mem			*worded;	/* the lexicon of a version */
	struct lexicon			 lexicon;
	const struct similar_contrasts	*contrasts;
	struct mem			*weighed;	/* the weights of a version */
	int64_t				 version;	/* 0: nobody has weighed words yet, all weigh the same */
	struct similar_weights		 weights;
	struct index_file		 file;
	struct mem			*mapped;	/* what reads the file */
	struct similar_finder		*image;		/* NULL: there is no file that will do */
	const struct similar		*image_of;
	const struct similar_image_row	*row;		/* its rows, by id */
	bool				*gone;		/* which of them are late */
	struct mem			*lately;
	struct late			*late;		/* by row */
	size_t				 nlate;
	struct similar			*late_of;
	struct similar_finder		*late_finder;
	int64_t				 known;		/* the last change that was read; 0: none was yet */
	time_t				 looked;	/* when what was written before it was looked for */
	struct mem			*looking;	/* room for the works of a look */
	struct similar_near		*near;
	size_t				 room;
};

/* Works as a collection, in the arena of the flow or another one; weights NULL: those of its own texts. */
struct similar	*similar_collect(struct flow *, struct mem *, const struct similar_work *, size_t n,
		    const struct similar_weights *);

#endif
