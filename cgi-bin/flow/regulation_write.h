/*
 * Regulations of bonuses as they are written: begun from a template or from a version that is there, their contents, given up;
 * issued by the head alone, then sent and published; remarks of Home Affairs, which do not block. 1: done, 0: refused or absent,
 * -1: broken.
 */
#ifndef FLOW_REGULATION_WRITE_H
#define FLOW_REGULATION_WRITE_H

#include "flow/import.h"
#include "flow/regulation.h"
#include "rules/regulation_issue.h"
#include "rules/regulation_remark.h"
#include "rules/regulation_template.h"

struct render;

/* A draft of the own agency; its texts are Vietnamese. location leads to it. */
int	regulation_begin(struct flow *, struct render *, enum bonus_kind, const struct regulation_template *, struct refusal *);
/* The same as a copy of a version that he sees: the next one of the own, or from another agency. */
int	regulation_begin_like(struct flow *, int64_t id, struct refusal *);
/* name, parts and basis of a draft, in a version. */
int	regulation_change(struct flow *, const struct regulation *, struct refusal *);
/* A draft is given up, in a version. */
int	regulation_drop(struct flow *, int64_t id, int64_t version, const char *reason, struct refusal *);
/* Who gave it up, when and why. 1; 0: nobody; -1. */
int	regulation_drop_of(struct flow *, int64_t id, const char **name_r, const char **at_r, const char **why_r);

/*
 * id, version, document_number, document_day, signer, from. The version that held until then ends the day before. Fields of a
 * refusal: document_day, from_day.
 */
int	regulation_issue(struct flow *, const struct regulation *, struct refusal *);
/* The issued version of its agency and kind that it would end; NULL: none. 1 or -1. */
int	regulation_ended_by(struct flow *, const struct regulation *, const struct regulation **last_r);
/* To Home Affairs and, in the same act, to everybody of the agency. */
int	regulation_send(struct flow *, int64_t id, int64_t version, struct refusal *);

/* The file of the legal basis, of a draft; the signed document, of an issued one, once. A PDF. */
int	regulation_attach_basis(struct flow *, int64_t id, const struct import_upload *, struct refusal *);
int	regulation_attach_signed(struct flow *, int64_t id, const struct import_upload *, struct refusal *);

/* Does he remark, does he answer: on one that was sent. */
bool	regulation_remarks_on(const struct who *, const struct regulation *);
bool	regulation_answers(const struct who *, const struct regulation *);
int	regulation_remarks(struct flow *, int64_t id, struct regulation_remark **list_r, size_t *n_r);
int	regulation_remark(struct flow *, int64_t id, const char *words, struct refusal *);
/* id and answer of a remark on a regulation. */
int	regulation_answer(struct flow *, int64_t id, const struct regulation_remark *, struct refusal *);

/* An agency and what it has of a kind: the version in force today, else one to come, else the last. */
struct regulation_of {
	int64_t		 agency;
	const char	*name;
	const struct regulation *r;	/* NULL: none was issued */
	int64_t		 remarks, waiting;
};
/* All agencies in their order; who does not see the province has those that were sent, without what was not. 1 or -1. */
int	regulations_all(struct flow *, enum bonus_kind, struct regulation_of **list_r, size_t *n_r);
/* Does he see which agencies have none. */
bool	regulation_sees_all(const struct who *);

#endif
