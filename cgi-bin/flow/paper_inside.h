/* Inside flow: how a paper is drawn. */
#ifndef FLOW_PAPER_INSIDE_H
#define FLOW_PAPER_INSIDE_H

#include "flow/paper.h"

struct paper_sheet {
	struct render	*render;
	const struct paper *paper;
	const struct paper_content *content;
	const struct catalog *catalog;
	const char	*province;
};

/* Where a code is asked for: "https://…/xac-minh/ABCD-EFGH-JKMN". NULL: public_url is not set. */
const char	*paper_address(struct flow *, const char *code);
/* 1; 0: too long; -1. */
int	paper_draw(struct flow *, const struct paper_sheet *, const char **bytes_r, size_t *n_r);

#endif
