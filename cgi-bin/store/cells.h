/* Cells of an answer as the types of our rows. */
#ifndef STORE_CELLS_H
#define STORE_CELLS_H

#include "base/day.h"
#include "rules/catalog_move.h"
#include "rules/period.h"
#include "rules/score.h"
#include "store/db.h"

/* A DATE; no day for NULL. */
struct day	 row_day(const struct rows *, size_t r, size_t c);
/* Its first day and how many months, in two columns; year 0 for NULL. */
struct period	 row_period(const struct rows *, size_t r, size_t c);
/* A state of a catalog; superseded for what is none. */
enum catalog_state row_state(const struct rows *, size_t r, size_t c);
/* A level by its name, LEVEL_NONE for NULL. */
int		 row_level(const struct rows *, size_t r, size_t c);
/* A text; "" for NULL. */
const char	*row_word(const struct rows *, size_t r, size_t c);
/* The first column of all rows as numbers, in mem. */
int64_t		*rows_ids(struct mem *, const struct rows *, size_t *n_r);

/* Ids as a JSON array, which a statement joins. */
const char	*ids_text(struct mem *, const int64_t *, size_t n);
/* The same of each once; puts them in order. */
const char	*ids_once(struct mem *, int64_t *ids, size_t n);

/* The one number that a statement answers. 1 or -1. */
int	 row_count(struct db *, struct mem *, enum sql, const struct val *, size_t n, int64_t *n_r);

/* A LIKE pattern for "holds these words"; what LIKE would read as a sign is taken literally. */
const char	*like_words(struct mem *, const char *words);

#endif
