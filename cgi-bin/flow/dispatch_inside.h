/* Inside flow: what the data says, and how it is drawn. */
#ifndef FLOW_DISPATCH_INSIDE_H
#define FLOW_DISPATCH_INSIDE_H

#include "flow/dispatch.h"

/* The words that the data gives to one about these catalogs, and a text that is another one where annexes are. 1 or -1. */
int	dispatch_compose(struct flow *, struct render *, const struct dispatch *, const struct dispatch_catalog *,
	    size_t n, struct dispatch_words *, const char **annexes_r);
/* 1; 0: too long; -1. */
int	dispatch_draw(struct flow *, struct render *, const struct dispatch *, const char *form, const char **bytes_r,
	    size_t *n_r);
/* "(trang tính “Văn phòng”, dòng 12)"; "" where it came with no workbook. */
const char *dispatch_origin(struct flow *, struct render *, const struct dispatch_remark *);

#endif
