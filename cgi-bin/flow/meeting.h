/*
 * Meetings at which people are remarked on before they are classified (rules/meeting.h). The head of the agency, his officer,
 * or the head of a division for his own prepares one; the heads call it, from when on the invited see it; chair and
 * secretary write down who came and what was said, and close the minutes once they were passed, by which those it was about
 * go on. Nobody writes down what is said of himself. 1: done, 0: refused or absent, -1: broken.
 */
#ifndef FLOW_MEETING_H
#define FLOW_MEETING_H

#include "flow/flow.h"
#include "rules/agency.h"
#include "rules/meeting.h"

struct render;
struct import_upload;		/* flow/import.h */

#define MEETING_PLACE	"/xep-loai/hop/"
#define MEETING_WORDS	2000		/* of an invitation; of what one person says */
#define MEETING_SUMMARY	8000		/* of what was said of one person */
#define MEETING_MINUTES	60000
#define MEETING_REASON	500

enum meeting_may {
	MEETING_PREPARES = 1,	/* draws up the invitation */
	MEETING_CALLS	= 2,	/* sends it, moves it, calls it off */
	MEETING_KEEPS	= 4,	/* chair or secretary */
	MEETING_CLOSES	= 8,	/* of these who it is not about alone */
	MEETING_WRITES	= 16,	/* may give his opinion in writing now */
	MEETING_ALL	= 32	/* sees what is said before it is passed */
};
struct meeting_view {
	struct meeting	 m;
	struct meeting_person *person;	/* the invited first, then who was left out */
	size_t		 npeople;
	struct meeting_count count;
	struct meeting_about *about;	/* dropped ones too */
	size_t		 nabout;
	struct meeting_said *said;	/* of his own where not all is his to see */
	size_t		 nsaid;
	unsigned	 may;
};

/* Those of a year that the person sees, the last first. 1 or -1. */
int	meetings(struct flow *, int year, struct meeting **list_r, size_t *n_r);
/* 1; 0: none that he sees; -1. */
int	meeting_read(struct flow *, int64_t id, struct meeting_view *);
/* The same without whom it is about and what was said: minutes are no matter of it. */
int	meeting_look(struct flow *, int64_t id, struct meeting_view *);
/* One of the invited, and one of whom it is about; NULL: not so. */
const struct meeting_person	*meeting_invited(const struct meeting_view *, int64_t person);
const struct meeting_about	*meeting_about_in(const struct meeting_view *, int64_t classification);
/* Read by other nouns, who have seen to it that the person may. 1 or -1. */
int	meetings_of_classification(struct flow *, int64_t classification, struct meeting **list_r, size_t *n_r);

/* May he prepare meetings at all; of which runs, for which divisions, with whom. 1 or -1. */
bool	meeting_may_begin(const struct who *);
struct meeting_choices {
	struct meeting_run *run;
	size_t		 nruns;
	struct member	*person;	/* of the agency, today */
	size_t		 npeople;
	const struct unit **unit;	/* its divisions, those that he may call */
	size_t		 nunits;
	bool		 whole;		/* also meetings of the agency and its leaders */
};
int	meeting_choose_from(struct flow *, struct meeting_choices *);
/* Classifications that it may also be about. 1 or -1. */
int	meeting_may_concern(struct flow *, const struct meeting_view *, struct meeting_about **list_r, size_t *n_r);

/*
 * Prepared, with who belongs and whom it is about by the law: run, kind, unit, day, minute, place, words, written, chair,
 * secretary. Fields of a refusal: run, meeting_kind, division, day, chair, secretary.
 */
int	meeting_begin(struct flow *, const struct meeting *, struct refusal *);
/* id, version, and day to secretary as above; reason where it was called already: the invited are told. */
int	meeting_change(struct flow *, const struct meeting *, struct refusal *);
/* Somebody is invited: of the party committee, or beside the law by a reason; or again. Field: person, reason. */
int	meeting_invite(struct flow *, int64_t id, int64_t version, int64_t person, bool party, const char *reason, struct refusal *);
int	meeting_leave_out(struct flow *, int64_t id, int64_t version, int64_t person, const char *reason, struct refusal *);
/* Whom it is about, all of them. Field: about. */
int	meeting_set_about(struct flow *, int64_t id, int64_t version, const int64_t *classification, size_t n, struct refusal *);
int	meeting_call(struct flow *, int64_t id, int64_t version, struct refusal *);
int	meeting_call_off(struct flow *, int64_t id, int64_t version, const char *reason, struct refusal *);

/* person, attendance, absent_why of each. */
int	meeting_note_attendance(struct flow *, int64_t id, int64_t version, const struct meeting_person *, size_t n, struct refusal *);
/* What was said of one; version: of the row. */
int	meeting_note_words(struct flow *, int64_t id, int64_t classification, int64_t version, const char *words, struct refusal *);
/* What one of the invited said of him; no words: nothing. Field: speaker. */
int	meeting_note_said(struct flow *, int64_t id, int64_t classification, int64_t speaker, const char *words, struct refusal *);
/* One's own opinion in writing, before the meeting is closed; no words: taken back. */
int	meeting_write(struct flow *, int64_t id, int64_t classification, const char *words, struct refusal *);

/* Minutes anew from the data: what was written into them is lost. */
int	meeting_minutes_make(struct flow *, struct render *, int64_t id, int64_t version, struct refusal *);
int	meeting_minutes_save(struct flow *, int64_t id, int64_t version, const char *minutes, struct refusal *);
/* Does the data say something else than when they were made? */
bool	meeting_minutes_moved(struct flow *, struct render *, const struct meeting_view *);
/* They were passed at the meeting. moved: though the data says something else by now. Field: moved. */
int	meeting_close(struct flow *, struct render *, int64_t id, int64_t version, bool moved, struct refusal *);

/* The minutes as "pdf" or "docx". 1; 0: too long; -1. */
int	meeting_paper(struct flow *, struct render *, const struct meeting_view *, const char *form, const char **bytes_r, size_t *n_r);
/* A signed copy (PDF) of closed minutes; one more takes the place of the last. Field: file. By upload. */
int	meeting_sign(struct flow *, int64_t id, const struct import_upload *, struct refusal *);
/* Where the signed copy lies. 1; 0: none; -1. */
int	meeting_signed(struct flow *, const struct meeting_view *, const char **name_r, const char **path_r);

#endif
