/* Meetings at which people are remarked on: who, about whom, what was said, the minutes. */
#ifndef STORE_MEETING_H
#define STORE_MEETING_H

#include "rules/meeting.h"
#include "store/db.h"

/* Runs in which people of an agency are classified, the newest first. 1 or -1. */
int	meeting_runs_of(struct db *, struct mem *, int64_t agency, struct meeting_run **list_r, size_t *n_r);
/*
 * Of a year, the last first: those of an agency (0: none), above: those of runs of the province; and where the person
 * has a part. 1 or -1.
 */
int	meeting_select(struct db *, struct mem *, int64_t person, int year, int64_t agency, bool above, struct meeting **list_r, size_t *n_r);
/* That were called or closed about a classification. 1 or -1. */
int	meeting_select_about(struct db *, struct mem *, int64_t classification, struct meeting **list_r, size_t *n_r);
/*
 * What waits for a person on a day: agency: whose invitations he sends, 0: of none; division: of that one alone. By day, a
 * few. 1 or -1.
 */
int	meeting_waiting(struct db *, struct mem *, int64_t person, struct day, int64_t agency, int64_t division, struct meeting_waits **list_r, size_t *n_r);
/* With its minutes. 1; 0: none; -1. */
int	meeting_get(struct db *, struct mem *, int64_t id, struct meeting *);
/* Nobody else changes it until the end of the transaction. 1; 0: none; -1. */
int	meeting_hold(struct db *, struct mem *, int64_t id);

/* Prepared. 1 or -1. */
int	meeting_insert(struct db *, struct mem *, const struct meeting *, int64_t delegation, int64_t *id_r);
/* What follows: 1; 0: changed meanwhile; -1. */
int	meeting_update(struct db *, struct mem *, const struct meeting *);
int	meeting_set_called(struct db *, const struct meeting *, int64_t person, int64_t delegation);
int	meeting_set_off(struct db *, const struct meeting *, int64_t person, const char *reason);
/* ground: hex; NULL: the one that it had. */
int	meeting_set_minutes(struct db *, const struct meeting *, const char *minutes, const char *ground);
int	meeting_set_closed(struct db *, const struct meeting *, int64_t person, int64_t delegation);
int	meeting_set_file(struct db *, int64_t id, int64_t file);
/* Something of it changed. 1 or -1. */
int	meeting_mark(struct db *, int64_t id);

/* Invited first, then who was left out. 1 or -1. */
int	meeting_people_of(struct db *, struct mem *, int64_t meeting, struct meeting_person **list_r, size_t *n_r);
/* Invites or leaves out: person, seat, title, unit_name, left_out, reason. 1 or -1. */
int	meeting_put_person(struct db *, int64_t meeting, const struct meeting_person *);
/* All who are invited are told from now on, who was before stays so. 1 or -1. */
int	meeting_set_told(struct db *, int64_t meeting);
/* person, attendance, absent_why. 1 or -1. */
int	meeting_attend(struct db *, int64_t meeting, const struct meeting_person *);

/* Whom it is about, dropped ones too; whom one of a run and an agency may be about. 1 or -1. */
int	meeting_abouts(struct db *, struct mem *, int64_t meeting, struct meeting_about **list_r, size_t *n_r);
int	meeting_about_choices(struct db *, struct mem *, int64_t run, int64_t agency, struct meeting_about **list_r, size_t *n_r);
int	meeting_put_about(struct db *, int64_t meeting, int64_t classification, bool dropped);
/* 1; 0: changed meanwhile; -1. */
int	meeting_say(struct db *, int64_t meeting, int64_t classification, int64_t version, const char *words, int64_t person);
/* 1 or -1. */
int	meeting_said_of(struct db *, struct mem *, int64_t meeting, struct meeting_said **list_r, size_t *n_r);
int	meeting_put_said(struct db *, int64_t meeting, const struct meeting_said *, int64_t by);

/* The classification is past the meeting. 1; 0: it was already, or its person has not written his part; -1. */
int	meeting_met(struct db *, int64_t classification, int64_t person, int64_t delegation);

#endif
