/* /y-kien: what agencies propose and report, technical support, the answers. */
#ifndef PAGE_PROPOSAL_H
#define PAGE_PROPOSAL_H

#include "flow/proposal.h"
#include "page/visit.h"

extern const struct route proposal_routes[];		/* list, new, edit, report */
extern const struct route proposal_step_routes[];	/* one, and what is done to it */
extern const struct route proposal_upload_routes[];	/* upload: its files */

/* Choices that end in NULL. */
extern const char *const proposal_kinds[];

/* The crumb of the list; text: of the page itself, or NULL. */
void	proposal_crumbs(struct visit *, const char *path, const char *text);
/* One as a row of a list: what it is, whose, where it stands, since when. */
void	proposal_fill(struct visit *, struct view *, const struct proposal *);
/* Working time as people say it: "3 giờ 20 phút làm việc". */
const char *proposal_time(struct visit *, int64_t minutes);
/* In which time technical support usually answers, as View.usual, and by when it must, as View.limit. 1 or -1. */
int	proposal_fill_usual(struct visit *);
/* "KT. CHỦ TỊCH Phó Chủ tịch Nguyễn Văn A": who did a step, as what, for whom. */
const char *proposal_signer(struct visit *, const struct proposal_step *);

/* Lists as files. */
int	proposal_file(struct visit *, const struct proposal_query *);
/* /y-kien/bao-cao */
int	proposal_report(struct visit *);
extern const struct field proposal_report_fields[];

#endif
