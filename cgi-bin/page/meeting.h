/* /xep-loai/hop/: meetings at which people are remarked on, their invitations, what was said, their minutes. */
#ifndef PAGE_MEETING_H
#define PAGE_MEETING_H

#include "flow/meeting.h"
#include "page/visit.h"

extern const struct route meeting_routes[], meeting_one_routes[], meeting_said_routes[], meeting_minutes_routes[];
extern const struct route meeting_upload_routes[];	/* upload: signed copies */

/* View.Meeting: what stands in the head of each of its pages, and where they are. */
void	meeting_fill(struct visit *, struct view *, const struct meeting *);
/* View.Meeting, View.title and the crumbs; title: of the page below its own, NULL: that one. */
void	meeting_head(struct visit *, const struct meeting *, const char *title);
/* The meeting of id[0] with its head and crumbs; title: of the page below it, NULL: its own. 1; 0; -1. */
int	meeting_open(struct visit *, struct meeting_view *, const char *title);
/* "/xep-loai/hop/7/" and what follows. */
const char	*meeting_at(struct visit *, int64_t id, const char *rest);
/* The label of a root that ends in a full stop, and a name. */
const char	*meeting_word(struct visit *, const char *root, const char *name);
/*
 * View.Meetings, View.Party: meetings about a classification, and what the party committee says where it is asked, beside what
 * else is shown of it. 1 or -1.
 */
int	meeting_fill_beside(struct visit *, int64_t classification);

#endif
