/*
 * An arena: memory that is handed out piece by piece and ends in one step.
 *
 * Each request has one; nothing allocated from it is freed by hand and nothing
 * outlives the reset. For: no leaks, no double frees, short code. Against:
 * a loop that allocates without need grows the request; hence the cap.
 *
 * A program that passes the cap of an arena, or that the system gives no memory,
 * logs the fact and leaves with status 70: its transaction is rolled back by the
 * lost connection, Apache answers 503, and the parent starts a new process. So
 * no caller tests for NULL.
 */
#ifndef BASE_MEM_H
#define BASE_MEM_H

#include <stddef.h>

struct mem;

/* An arena that holds at most `most` bytes at a time. */
struct mem	*mem_new(size_t most);
/* Forgets all that was handed out; keeps the first chunk for the next use. */
void	 mem_reset(struct mem *);
void	 mem_free(struct mem **);

/* Calls end(thing) at the next reset or free, last registered first. */
void	 mem_later(struct mem *, void (*end)(void *), void *thing);

/* n zeroed bytes, aligned for any type; never NULL. */
void	*mem_get(struct mem *, size_t n);
/* n elements of `size` bytes; a product that overflows ends the program. */
void	*mem_array(struct mem *, size_t n, size_t size);
/* A copy of n bytes, with a NUL behind it. */
char	*mem_copy(struct mem *, const void *, size_t n);
/* A copy of a string; NULL stays NULL. */
char	*mem_text(struct mem *, const char *);
char	*mem_print(struct mem *, const char *format, ...)
	    __attribute__((format(printf, 2, 3)));

#endif
