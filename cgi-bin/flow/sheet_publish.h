/*
 * Publication of sheets: by the head of the agency, of heads of agencies by the chairman, once the person has had 24 hours to
 * look. What would be published is what he was shown: where it moved since, the sheet is left and his look begins again; so do
 * the looks of leaders who rest on a sheet that is corrected. Else all of a press or none. The total of each is counted a second
 * way before it is written (rules/score_again.h); where they differ nothing is written and an alarm is (log 790).
 * 1: done, 0: refused, -1: broken.
 */
#ifndef FLOW_SHEET_PUBLISH_H
#define FLOW_SHEET_PUBLISH_H

#include "flow/sheet.h"

/* People of the period with the versions of their sheets. */
int	sheet_publish_many(struct flow *, struct period month, const struct chosen *people, size_t n, struct refusal *);
/* A new edition begins, with what was said in the one before; reason and document are told. */
int	sheet_reopen(struct flow *, const struct sheet *typed, const char *reason, struct refusal *);

#endif
