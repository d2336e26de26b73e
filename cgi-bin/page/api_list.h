/* Lists of the API: {"items": […], "more": true, "next": "cursor"}. */
#ifndef PAGE_API_LIST_H
#define PAGE_API_LIST_H

#include "page/visit.h"
#include "rules/api.h"

/* Arguments that every list has: "limit", "cursor". */
#define API_LIST_FIELDS \
	{ .name = "limit", .type = FIELD_INT, .min = 1, .max = API_PAGE_MOST }, \
	{ "cursor", FIELD_TEXT, .max = 60 }

/* How many rows were asked for; one more is read, to know whether the list goes on. */
int64_t	api_limit(struct visit *);
/* The cursor that was sent, or one at the beginning. 0; 1: answered, it is none of ours. */
int	api_cursor(struct visit *, bool placed, struct api_cursor *);
/* The day of an argument, today where it is absent. 0; 1: answered. */
int	api_day(struct visit *, const char *field, struct day *);
/* The units of the argument "unit". 0; 1: answered; -1. */
int	api_in(struct visit *, struct api_scope *);
/* Answers with a list; next NULL: it ends here. head: members beside it, or NULL. 1 or -1. */
int	api_answer(struct visit *, struct json *head, struct json *items, bool more, const char *next);

/* Members that may be absent: null. */
void	api_put_day(struct visit *, struct json *, const char *key, struct day);
void	api_put_decimal(struct visit *, struct json *, const char *key, bool given, int64_t scaled, int places);

#endif
