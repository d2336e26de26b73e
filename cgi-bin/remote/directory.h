/*
 * The provincial directory (LDAP): OpenLDAP or Active Directory by configuration.
 *
 * libldap is met only in remote/directory_*.c, and runs in a process of its own
 * beside each worker, which keeps the connections: where it hangs it is killed
 * and replaced, and the worker answers "down" in time, whatever the library does.
 */
#ifndef REMOTE_DIRECTORY_H
#define REMOTE_DIRECTORY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/config.h"
#include "base/mem.h"

#define DIRECTORY_SECONDS	5	/* no call takes longer */
#define DIRECTORY_PASSWORD_MOST	1024	/* bytes */
#define DIRECTORY_GROUPS_MOST	32

struct directory;

enum directory_answer {
	DIRECTORY_GOOD,
	DIRECTORY_WRONG,		/* no such account, or not this password */
	DIRECTORY_LOCKED,		/* by the directory, after failures or by hand */
	DIRECTORY_DISABLED,
	DIRECTORY_ACCOUNT_EXPIRED,
	DIRECTORY_PASSWORD_EXPIRED,	/* and no login left: only a change may help */
	DIRECTORY_MUST_CHANGE,		/* password good, but it must be changed first */
	DIRECTORY_HOURS,		/* not at this time, not from this machine (AD) */
	DIRECTORY_REFUSED,		/* the directory forbids, for a reason of its own */
	/* of a change of password */
	DIRECTORY_TOO_SHORT,
	DIRECTORY_TOO_YOUNG,
	DIRECTORY_IN_HISTORY,
	DIRECTORY_WEAK,
	DIRECTORY_NO_CHANGE,		/* may not be changed here */
	DIRECTORY_DOWN,			/* no server answered in time: nothing is known */
	DIRECTORY_ANSWERS
};

/* "good", "wrong", …: in logs, history and labels (signin.answer.<name>). */
extern const char *const directory_answer_name[DIRECTORY_ANSWERS];

/* What the directory says of an account; texts live in the arena of the call. */
struct directory_entry {
	const char	*dn;		/* as the server writes it */
	const char	*uuid;		/* entryUUID or objectGUID, never reused */
	uint64_t	 groups;	/* bit i: member, maybe through others, of group i of directory_groups */
	int64_t		 warn_seconds;	/* the password expires in so many seconds; -1: no warning */
	int64_t		 grace;		/* logins left with an expired password; -1: not expired */
};

/* By the keys directory.*; the helper starts when first used. Lives in mem. */
struct directory	*directory_open(struct mem *, const struct config *);
void			 directory_close(struct directory **);
/*
 * Names the groups that answers tell of, at most DIRECTORY_GROUPS_MOST: group i
 * is the DN of key directory.group.<name>, or cn=danhgia-<name>,<group_base> with '-' for '_';
 * a name with a '=' is a DN itself.
 * Before the first call; a second naming changes nothing.
 */
void			 directory_groups(struct directory *, const char *const *names, size_t n);

/*
 * Is it this person? An empty password, one with a NUL or of more than
 * DIRECTORY_PASSWORD_MOST bytes is WRONG without a word to the directory.
 * *entry_r is filled for GOOD and MUST_CHANGE.
 */
enum directory_answer	directory_sign_in(struct directory *, struct mem *, const char *user,
			    const char *password, size_t n, struct directory_entry *entry_r);
/*
 * The account without its password: GOOD, DISABLED, ACCOUNT_EXPIRED, WRONG (there is
 * none) or DOWN. *entry_r is filled for GOOD.
 */
enum directory_answer	directory_find(struct directory *, struct mem *, const char *user,
			    struct directory_entry *entry_r);
/* Changes a password as its owner. */
enum directory_answer	directory_change(struct directory *, struct mem *, const char *user,
			    const char *old, size_t nold, const char *fresh, size_t nfresh);
/* GOOD or DOWN: does a server answer to our own account? */
enum directory_answer	directory_alive(struct directory *, struct mem *);
#define DIRECTORY_PEOPLE_MOST	50000

/*
 * A person as the directory has him. Texts are clean lines within the length that our tables take, "" where
 * there is none; what is no clean text counts as none.
 */
struct directory_person {
	const char	*login;		/* small letters */
	const char	*uuid;
	enum directory_answer state;	/* GOOD, DISABLED, ACCOUNT_EXPIRED */
	const char	*family, *given;
	const char	*mail;
	const char	*unit;		/* the attribute, or the folders from the top down with dots: "stc.ngansach" */
	const char	*title;
	const char	*post;		/* code */
	const char	*rank;		/* "head", "deputy" of the groups of those names, or what the attribute says */
	const char	*number;	/* 12 digits, or "" */
	const char	*kind;
	const char	*since;		/* as the attribute says it */
};
/*
 * Everybody below directory.people_base, page by page, each within DIRECTORY_SECONDS. GOOD: *whole_r says whether the
 * directory gave all that it has; DOWN: it gave nothing.
 */
enum directory_answer	directory_list(struct directory *, struct mem *, struct directory_person **list_r,
			    size_t *n_r, bool *whole_r);
/* What the last failure was, in English words for doctor. */
const char		*directory_why(const struct directory *);

#endif
