/* What the files of flow/similar share: the index of a process, and works made ready to be compared. */
#ifndef FLOW_SIMILAR_INSIDE_H
#define FLOW_SIMILAR_INSIDE_H

#include <time.h>

#include "flow/similar_index.h"
#include "rules/similar_image.h"
#include "store/index.h"
#include "store/similar.h"

/*
 * Works are searched in three parts: those of the file, those that changed since, and of these the last few, so that
 * one more change costs some works and not all that came behind the file. What a later part has is gone from the
 * earlier ones, so each work counts once.
 */
enum similar_part { PART_FILE, PART_LATE, PART_FRESH, SIMILAR_PARTS };
struct part {
	struct mem			*mem;
	const struct similar		*of;		/* NULL: there is none */
	struct similar_finder		*finder;
	const struct similar_image_row	*row;		/* its works, by id */
	const char			**text;		/* NULL: of the file; of a work that was removed */
	bool				*gone;
	size_t				 n;
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
	struct part			 part[SIMILAR_PARTS];
	int64_t				 known;		/* the last change that was read; 0: none was yet */
	time_t				 looked;	/* when what was written before it was looked for */
	struct mem			*looking;	/* room for the works of a look */
	struct similar_near		*near;
	size_t				 room;
};

/* A collection as the part of the file. The arena goes to the index. */
void	 similar_part_file(struct similar_index *, struct mem *, const struct similar *, const struct similar_image_row *);
/* Takes in what is not known of some works; they are put in another order. */
void	 similar_part_take(struct similar_index *, struct similar_work *, size_t n);
/* When the works changed that are known: how many after a moment, and the sum of theirs. Microseconds. */
int64_t	 similar_part_changes(const struct similar_index *, int64_t since, int64_t *seconds_r, int64_t *micros_r);
void	 similar_part_forget(struct similar_index *);

/* Works as a collection, in the arena of the flow or another one; weights NULL: those of its own texts. */
struct similar	*similar_collect(struct flow *, struct mem *, const struct similar_work *, size_t n,
		    const struct similar_weights *);

#endif
