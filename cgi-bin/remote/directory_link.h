/*
 * The helper's connections: one as our own account that searches, one that is
 * bound again and again as whoever signs in. Both stay open.
 */
#ifndef REMOTE_DIRECTORY_LINK_H
#define REMOTE_DIRECTORY_LINK_H

#include <stdbool.h>
#include <time.h>

#include <ldap.h>

#include "base/buf.h"
#include "remote/directory_read.h"
#include "remote/directory_talk.h"

/* Groups in normal form. */
struct link_groups {
	const char	**dn;
	size_t		 n;
};

struct link {
	struct mem	*mem;		/* of the question in hand */
	const struct config *config;
	struct talk_board *board;
	const char	*uri[TALK_SERVERS];
	int		 nservers;
	bool		 ad;		/* Active Directory */
	const char	*people, *groups, *member, *login, *active;
	const char	*want[DIRECTORY_GROUPS_MOST];	/* DNs in normal form, "" for a wrong one */
	size_t		 nwant;
	LDAP		*service, *user;	/* NULL: not connected */
	int		 server;	/* that they lead to */
	bool		 fresh;		/* connected for this question */
	bool		 whoami;	/* the server can say who is bound */
	int		 ahead;		/* message of a first search of groups, sent ahead; 0: none */
	int64_t		 wrong_cost;	/* microseconds that a wrong password takes, on average */
	char		 why[TALK_WHY];	/* of the last failure */
	struct berval	 cookie;	/* where the list goes on; bv_val NULL: nowhere */
	struct buf	 page;		/* people of the page in hand */
	const char	*attribute[TALK_VALUES];	/* in which each value stands; "": in none */
	const char	*head, *deputy;	/* groups of heads and of deputies in normal form; "": none */
	struct link_groups heads, deputies;	/* and those in them, as the list in hand found them; in below */
	struct mem	*below;
	bool		 by_path;	/* the unit is where the entry stands */
	struct mem	*look;		/* of one value at a time */
};

/* An account as the search found it. */
struct account {
	char		*dn, *uuid;
	enum directory_answer state;	/* GOOD, DISABLED, ACCOUNT_EXPIRED */
};

/* Connects both where they are not, to the first server that is not known as bad. 1 or -1. */
int	link_up(struct link *, time_t end);
void	link_drop(struct link *);
/* Asks what the server can do, and so whether it answers. 1 or -1. */
int	link_root(struct link *);
/* Remembers words for the log: what, and the library's name of rc. */
void	link_why(struct link *, const char *what, int rc);
/* A simple bind with the password policy control. *policy_r and *text_r (may be NULL) as answered. */
int	link_bind(struct link *, LDAP *, const char *dn, const struct berval *password,
	    struct policy *policy_r, const char **text_r);
/* The policy's words and the server's text of an answer that was waited for. */
int	link_result(struct link *, LDAP *, int message, struct policy *policy_r, const char **text_r);
/* 1: *account_r; 0: no such person, or two; -1: the server failed. */
int	link_account(struct link *, const char *user, struct account *account_r);
/* The answer to a message, within the time that each may take: LDAP_SUCCESS and *result_r. */
int	link_wait(LDAP *, int message, LDAPMessage **result_r);
/* Sends the first search of link_groups, so that it runs while something else is waited for. */
void	link_groups_ahead(struct link *, const char *dn);
/* What a list needs to know, by the configuration; in mem. */
void	link_list_set_up(struct link *, struct mem *);
/* A group and those that are in it, directly or through others; in mem. 1 or -1. */
int	link_groups_below(struct link *, struct mem *, const char *dn, struct link_groups *groups_r);
/* The next page of all people, the first where `first`: link->page, and what the answer says of it. */
enum directory_answer	link_list(struct link *, bool first, struct talk_reply *);
/* The list is not gone on with. */
void	link_list_end(struct link *);
/* Bits of the wanted groups that the DN is in, directly or through other groups. 1 or -1. */
int	link_groups(struct link *, const char *dn, uint64_t *bits_r);

#endif
