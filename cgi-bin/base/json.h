/*
 * JSON values for audit details, the API, problem details and stored sheets.
 * The only user of libjansson. A value lives as long as the arena that it was
 * made in.
 */
#ifndef BASE_JSON_H
#define BASE_JSON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/mem.h"

struct json;

/* New values belong to the arena: they end when it is reset. */
struct json	*json_new(struct mem *);		/* {} */
struct json	*json_list(struct mem *);		/* [] */
/*
 * NULL if it is no JSON, deeper than 64, larger than 16 MiB, of more than 100,000 objects and lists or 1,000,000 values, if it names a
 * member twice or a number is beyond 64 bits; numbers with a fraction are refused.
 */
struct json	*json_read(struct mem *, const char *, size_t n);
/* The same, but a number with a fraction is a value that is neither text nor whole: whoever reads it says where. */
struct json	*json_read_any(struct mem *, const char *, size_t n);
/* The same; NULL: *why_r says in English what is wrong and where, and quotes nothing of it. */
struct json	*json_read_why(struct mem *, const char *, size_t n, const char **why_r);

/* The same, but a number with a fraction is its text ("2.5"), letter by letter. */
struct json	*json_read_exact(struct mem *, const char *, size_t n, const char **why_r);

void	 json_set_text(struct json *, const char *key, const char *);	/* NULL gives null */
void	 json_set_int(struct json *, const char *key, int64_t);
void	 json_set_bool(struct json *, const char *key, bool);
void	 json_set(struct json *, const char *key, struct json *);
void	 json_add(struct json *array, struct json *);
void	 json_add_text(struct json *array, const char *);

/* NULL / 0 where absent or of another type. */
const char	*json_text(const struct json *, const char *key);
/* The same, "" where it is none. */
const char	*json_word(const struct json *, const char *key);
int	 json_int(const struct json *, const char *key, int64_t *value_r);	/* 1 or 0 */
bool	 json_bool(const struct json *, const char *key);
struct json	*json_get(const struct json *, const char *key);
size_t	 json_count(const struct json *array);
struct json	*json_at(const struct json *array, size_t i);	/* NULL behind the end */
/* An object; an array. */
bool	 json_named(const struct json *);
bool	 json_listed(const struct json *);
/* The value itself. */
const char	*json_as_text(const struct json *);
int	 json_as_int(const struct json *, int64_t *value_r);	/* 1 or 0 */
int	 json_as_bool(const struct json *, bool *value_r);	/* 1 or 0 */
bool	 json_as_null(const struct json *);
/* How many members an object has, and the name of one, in the order in which they stand. */
size_t	 json_members(const struct json *);
const char	*json_member(const struct json *, size_t i);

/* Keys sorted, no spaces: the canonical form that is hashed and stored. */
char	*json_write(struct mem *, const struct json *);

#endif
