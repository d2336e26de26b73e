/*
 * Meetings at which people are remarked on before they are classified (Decree 335/2025 Art 21.1b, 21.2b): who belongs to
 * one, whom it is about, and when its minutes may be closed. Days of the year_run that it is of.
 */
#ifndef RULES_MEETING_H
#define RULES_MEETING_H

#include "rules/place.h"

enum meeting_kind { MEETING_DIVISION, MEETING_AGENCY, MEETING_LEADERS, MEETING_KINDS };
extern const char *const meeting_kind_name[MEETING_KINDS + 1];	/* labels meeting.kind.<name>; ends in NULL */
enum meeting_state { MEETING_PREPARED, MEETING_CALLED, MEETING_CLOSED, MEETING_OFF, MEETING_STATES };
extern const char *const meeting_state_name[MEETING_STATES];	/* labels meeting.state.<name> */
enum meeting_seat { SEAT_CHAIR, SEAT_SECRETARY, SEAT_LEADER, SEAT_PARTY, SEAT_DIVISION_HEAD, SEAT_MEMBER, SEAT_OTHER, MEETING_SEATS };
extern const char *const meeting_seat_name[MEETING_SEATS];	/* labels meeting.seat.<name> */
enum meeting_attendance { ATTENDANCE_UNKNOWN, ATTENDANCE_PRESENT, ATTENDANCE_ABSENT, ATTENDANCES };
extern const char *const meeting_attendance_name[ATTENDANCES + 1]; /* labels meeting.attendance.<name>; ends in NULL */

struct meeting {
	int64_t		 id, version, run, agency, unit, chair, secretary, maker, file;
	enum meeting_kind kind;
	enum meeting_state state;
	int		 year;
	struct day	 day;
	int		 minute;	/* of the day */
	const char	*place, *words;
	bool		 written;	/* heads of divisions may give their opinion in writing */
	bool		 above;		/* of the run of the head of the province */
	const char	*unit_name, *agency_name, *authority, *chair_name, *secretary_name, *closer;
	const char	*minutes, *ground, *sha256;	/* of one that is read alone; digests as hex, NULL: none */
	const char	*reason, *closed_at;
};

struct meeting_person {
	int64_t		 person;
	enum meeting_seat seat;
	const char	*name, *title, *unit_name;
	bool		 left_out;
	const char	*reason;
	enum meeting_attendance attendance;
	const char	*absent_why;
};

/* A classification that it is about, or could be. */
struct meeting_about {
	int64_t		 classification, person, unit;
	const char	*name, *title, *unit_name, *state;	/* state of the classification */
	enum rank	 rank;
	const char	*self_level, *report, *silent_why;	/* self_level NULL: none */
	const char	*words, *writer;
	int64_t		 version;
	bool		 dropped;
};

/* What one said of another. */
struct meeting_said {
	int64_t		 classification, person;
	const char	*name, *title, *words;
	bool		 written;
};

/* What waits for somebody: duty.<what>. */
struct meeting_waits {
	const char	*what;		/* "meeting_call", "meeting_attend", "meeting_close" */
	int64_t		 id;
	struct day	 day;
	const char	*unit_name;
};

/* A run in which people of an agency are classified. */
struct meeting_run {
	int64_t		 id;
	int		 year;
	const char	*name;		/* of the authority */
	bool		 above, decided;
};

/* Who belongs by the law, by name; of a division without a head its deputies are asked in his stead. In the arena. */
struct meeting_belongs {
	const struct place *place;
	enum meeting_seat seat;
};
struct meeting_belongs	*meeting_belong(struct mem *, const struct places *, enum meeting_kind, int64_t unit, size_t *n_r);
/* As what somebody sits there: by the law, else SEAT_OTHER. */
enum meeting_seat	meeting_seat_of(const struct meeting_belongs *, size_t n, int64_t person);
/* Is one who works in a unit of an agency remarked on there? divided: the agency has divisions. */
bool	meeting_concerns(enum meeting_kind, int64_t unit, int64_t agency, bool divided, const struct meeting_about *);

/* "8h30", "8:30", "8 giờ 30", "8h": minutes of the day. 1 or 0. */
int	meeting_read_hour(struct mem *, const char *, int *minute_r);
char	*meeting_show_hour(struct mem *, int minute);	/* "08:30" */

struct meeting_count {
	int		 invited, present, absent, unknown;
};
struct meeting_count	meeting_count(const struct meeting_person *, size_t n);
/* More than half of the invited came. */
bool	meeting_quorate(const struct meeting_count *);
/* Is it about this person alone? */
bool	meeting_about_only(const struct meeting_about *, size_t n, int64_t person);
/* The first who neither wrote his part nor is gone on without, by a reason; NULL: nobody. */
const struct meeting_about	*meeting_silent(const struct meeting_about *, size_t n);

#endif
