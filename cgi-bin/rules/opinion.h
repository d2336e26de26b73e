/*
 * A round of opinions: Home Affairs asks agencies of a campaign until a last day, the head of each answers, Home Affairs
 * writes how an opinion that does not agree is received (tiếp thu, giải trình) and closes the round.
 */
#ifndef RULES_OPINION_H
#define RULES_OPINION_H

#include <stdbool.h>
#include <stdint.h>

#include "base/day.h"

#define OPINION_TITLE	200	/* letters */
#define OPINION_WORDS	4000

struct opinion_round {
	int64_t		 id, version, campaign;
	const char	*campaign_name;
	const char	*title, *words;
	struct day	 last;		/* on which an opinion is still in time */
	bool		 open;
	const char	*opener;
	const char	*opened_at, *closed_at;	/* moments, SQL; closed_at: the last time, or NULL */
	int64_t		 asked, sent, other, unreceived;	/* agencies; unreceived: of other */
	bool		 own_asked, own_sent;	/* the agency of who reads */
};

enum opinion_stance { OPINION_NONE, OPINION_AGREE, OPINION_OTHER, OPINION_STANCES };
enum opinion_received { OPINION_UNRECEIVED, OPINION_TAKEN, OPINION_EXPLAINED, OPINION_RECEIVED };
/* As in the database, NULL for none; labels opinion.stance. and opinion.received.<name>. */
extern const char *const opinion_stance_name[OPINION_STANCES];
extern const char *const opinion_received_name[OPINION_RECEIVED];

struct opinion {
	int64_t		 id, version, round, agency;
	const char	*agency_name, *agency_kind;	/* agency_kind_name */
	bool		 drafted;	/* of one's own agency: it is writing */
	enum opinion_stance draft_stance;
	const char	*draft_words;	/* "" */
	enum opinion_stance stance;	/* none: nothing was sent */
	const char	*words;		/* "" */
	const char	*sender, *sent_at;	/* moment, SQL; NULL: nothing was sent */
	struct day	 sent;
	enum opinion_received received;
	const char	*reply;		/* how it is received; "" */
	const char	*received_at;	/* moment, SQL, or NULL */
};

/* How an agency stands on a day. */
enum opinion_standing {
	OPINION_WAITING,	/* nothing sent, there is time */
	OPINION_OVERDUE,	/* nothing sent, the last day is over */
	OPINION_SILENT,		/* nothing sent, the round is closed */
	OPINION_IN_TIME,
	OPINION_LATE,		/* sent after the last day */
	OPINION_STANDINGS
};
extern const char *const opinion_standing_name[OPINION_STANDINGS];
enum opinion_standing opinion_stand(const struct opinion_round *, const struct opinion *, struct day today);

enum opinion_act { OPINION_WRITE, OPINION_SEND, OPINION_RECEIVE, OPINION_ACTS };
/*
 * Does the act exist now for anybody? Until the last day an agency may send instead of what it sent; later one that has
 * sent nothing may still do so until the round is closed. What does not agree is received, also after that.
 */
bool	opinion_possible(const struct opinion_round *, const struct opinion *, enum opinion_act, struct day today);
/* May somebody with these roles do it? own: it is his agency's; who writes there does not receive it. */
bool	opinion_may(enum opinion_act, uint64_t roles, bool own);

#endif
