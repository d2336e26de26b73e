/* /thuong/quy-che/: regulations of bonuses, version by version. */
#ifndef PAGE_REGULATION_H
#define PAGE_REGULATION_H

#include "flow/regulation_write.h"
#include "page/visit.h"

extern const struct route regulation_routes[];		/* lists, a new one */
extern const struct route regulation_one_routes[];	/* one: read, written, issued */
extern const struct route regulation_beside_routes[];	/* remarks, differences, paper, files */
extern const struct route regulation_upload_routes[];	/* upload */

#define REGULATION_NUMBER	60	/* letters of what people write in */
#define REGULATION_NAME		200
#define REGULATION_PART		10000
#define REGULATION_BASIS	1000

const char	*regulation_say(struct visit *, const char *label);
/* "05/12/2026 08:41, Nguyễn Văn B"; at NULL: NULL. */
const char	*regulation_who(struct visit *, const char *name, const char *at);
/* What a version is, in a row or node of the view. */
void	regulation_fill(struct visit *, struct view *, const struct regulation *);
/* The version of id[0] with View.Regulation and the crumbs above it; here: label of the page below it, or NULL. 1; 0; -1. */
int	regulation_open(struct visit *, struct regulation_view *, const char *here);

#endif
