/*
 * Deadlines as a text that calendar programs read: iCalendar (RFC 5545, names of RFC 7986). Lines end
 * in CR LF and are folded after 75 bytes at most, never within a letter.
 */
#ifndef RULES_CALENDAR_H
#define RULES_CALENDAR_H

#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/day.h"

/* The address that a person has for his calendar. */
struct calendar {
	int64_t		 id;		/* 0: none */
	const char	*created_at;	/* moment as SQL */
};

struct calendar_event {
	const char	*uid;		/* stays while it is the same deadline; letters, digits, '@', '.', '-' */
	struct day	 day;
	const char	*summary, *about;
	const char	*url;		/* without white space */
};

struct calendar_head {
	const char	*name;
	const char	*now;		/* moment as SQL writes it, UTC */
};

/* One property; text is escaped as TEXT, or stands as it is. Both fold. */
void	calendar_text(struct buf *, const char *name, const char *text);
void	calendar_plain(struct buf *, const char *name, const char *value);
/* The whole. */
void	calendar_write(struct buf *, const struct calendar_head *, const struct calendar_event *, size_t n);

#endif
