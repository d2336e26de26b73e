/*
 * Between a worker and its directory helper: one question of fixed size, one
 * answer of fixed size, over a pair of sockets of two processes of one program. Behind the answer
 * to a page of a list stand its people.
 */
#ifndef REMOTE_DIRECTORY_TALK_H
#define REMOTE_DIRECTORY_TALK_H

#include <stdbool.h>
#include <stdint.h>
#include <time.h>

#include "remote/directory.h"

#define TALK_LINE	3	/* the helper's end */
#define TALK_SERVERS	8
#define TALK_BAD	30	/* seconds for which a bad server is passed over */
#define TALK_WHY	200

#define TALK_PAGE	250	/* people of a page of a list */
#define TALK_PAGE_MOST	(4u * 1024 * 1024)	/* bytes of one */
#define TALK_VALUE_MOST	1000	/* bytes of a value; a longer one is sent as none */

enum talk_kind { TALK_SIGN_IN, TALK_FIND, TALK_CHANGE, TALK_ALIVE, TALK_LIST, TALK_NEXT };
/* What is sent of a person, in this order, each with a NUL behind it. */
enum talk_value {
	TALK_LOGIN, TALK_UUID, TALK_STATE, TALK_FAMILY, TALK_GIVEN, TALK_NAME, TALK_MAIL, TALK_UNIT, TALK_TITLE,
	TALK_POST, TALK_RANK, TALK_NUMBER, TALK_PERSON_KIND, TALK_SINCE, TALK_VALUES
};

struct talk_secret {
	uint32_t	n;
	char		p[DIRECTORY_PASSWORD_MOST];
};

struct talk_ask {
	enum talk_kind	 kind;
	char		 user[256];
	struct talk_secret password;	/* SIGN_IN, CHANGE */
	struct talk_secret fresh;	/* CHANGE */
};

struct talk_reply {
	enum directory_answer answer;
	char		 dn[1024];
	char		 uuid[64];
	uint64_t	 groups;
	int64_t		 warn_seconds, grace;
	char		 why[TALK_WHY];
	/* of a page of a list */
	uint32_t	 bytes;		/* that stand behind this answer */
	uint32_t	 people;	/* in them */
	bool		 more;		/* there is a next page */
	bool		 cut;		/* the server gives no more than this, though there is more */
};

/* In memory of both: what outlives a helper that had to be killed. */
struct talk_board {
	volatile int	 trying;			/* server in hand */
	volatile int64_t bad_until[TALK_SERVERS];	/* seconds since 1970 */
};

/* 1 or -1. */
int	talk_send_ask(int line, const struct talk_ask *);
int	talk_wait_reply(int line, struct talk_reply *reply_r, int milliseconds);
int	talk_wait_ask(int line, struct talk_ask *ask_r);
int	talk_send_reply(int line, const struct talk_reply *);
int	talk_send_page(int line, const void *, size_t n);
int	talk_wait_page(int line, void *, size_t n, int milliseconds);
void	talk_mark_bad(struct talk_board *, int server, time_t now);

/* The helper: answers until the line ends. Returns its exit status. */
int	talk_serve(const struct config *, struct talk_board *, const char *const *groups,
	    size_t ngroups);

#endif
