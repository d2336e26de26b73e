/*
 * The common criteria of the sheet (plan 99, III.2.2): what holds for an agency on a day; the frame of the province,
 * which Home Affairs writes and its leader publishes by a document; what an agency says more specifically,
 * which its head submits and Home Affairs accepts from a day on, returns or takes back with a reason. Codes and points are
 * of the law (rules/criteria.h). 1: done, 0: refused or absent, -1: broken.
 */
#ifndef FLOW_CRITERIA_H
#define FLOW_CRITERIA_H

#include "flow/flow.h"
#include "rules/behalf.h"
#include "rules/criteria_round.h"

#define CRITERIA_PLACE	"/tieu-chi/"

/* What holds for an agency on a day. */
struct criteria_held {
	bool		 framed, worded;	/* false: there is none on the day */
	struct criteria_frame frame;
	struct criteria_wording wording;
};
/* For pages on which somebody scores: the caller says whose agency and of which day. 1 or -1. */
int	criteria_on(struct flow *, int64_t agency, struct day, struct criteria_held *);
/* For who looks it up: an agency that is not his to see becomes his own. 1 or -1. */
int	criteria_read(struct flow *, int64_t *agency, struct day, struct criteria_held *);

/* Versions of the frame, the last first, without words; drafts for Home Affairs alone. 1 or -1. */
int	criteria_frames(struct flow *, struct criteria_frame **list_r, size_t *n_r);
int	criteria_frame_read(struct flow *, int64_t id, struct criteria_frame *);
/* A draft that says what a published version does, 0: the last. location leads to it. */
int	criteria_frame_begin(struct flow *, int64_t source, struct refusal *);
/* What a draft in a version says of a criterion. Fields of a refusal: words, level1…, least1…. */
int	criteria_frame_edit(struct flow *, int64_t id, int64_t version, int criterion, const struct criteria_line *,
	    struct refusal *);
/* id, version, document, from: from then on it holds; heads and officers are told. */
int	criteria_frame_publish(struct flow *, const struct criteria_frame *, struct refusal *);

/* Wordings that the person sees, those under way first, without words. 1 or -1. */
int	wordings(struct flow *, struct criteria_wording **list_r, size_t *n_r);
int	wording_read(struct flow *, int64_t id, struct criteria_wording *);
bool	wording_can(const struct flow *, const struct criteria_wording *, enum wording_act);
bool	wording_can_begin(const struct flow *);
/* A draft that says what the last accepted one does. */
int	wording_begin(struct flow *, struct refusal *);
int	wording_edit(struct flow *, int64_t id, int64_t version, const char *const words[CRITERIA], struct refusal *);
/*
 * Any act but edit. words: why it is returned, or the last accepted one is appraised again; remark: of each
 * criterion, where it is returned ("": none; NULL: none at all); from: the day on which an accepted one
 * begins to hold.
 */
int	wording_do(struct flow *, int64_t id, int64_t version, enum wording_act, const char *words, struct day from,
	    const char *const *remark, struct refusal *);

/* Submissions of one that was read, without words, the last first; none for who sees what was accepted alone. 1 or -1. */
int	wording_rounds(struct flow *, const struct criteria_wording *, struct criteria_round **list_r, size_t *n_r);
int	wording_round_read(struct flow *, const struct criteria_wording *, int64_t number, struct criteria_round *);
/* What it has changed from: the last submission that was answered, or what the agency said before (number 0). */
int	wording_before(struct flow *, const struct criteria_wording *, struct criteria_round *);

/* What was done to one that was read, the last first. */
struct criteria_event {
	const char	*at, *who;
	struct behalf	 behalf;
	const char	*action;	/* label criteria.event.<noun>_<action> */
	const char	*code, *words;	/* which criterion; what was said; or NULL */
};
/* noun: "frame" or "wording". 1 or -1. */
int	criteria_history(struct flow *, const char *noun, int64_t id, struct criteria_event **list_r, size_t *n_r);

/* What waits for the person on his home. */
struct criteria_waits {
	int64_t	home, frames, own;	/* to appraise, to publish, to write or submit */
};
/* 1 or -1. */
int	criteria_waiting(struct flow *, struct criteria_waits *);

#endif
