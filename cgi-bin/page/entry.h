/* /cong-viec: what a person owes and reports, what his head confirms. Flow: entry.h, entry_request.h, entry_confirm.h. */
#ifndef PAGE_ENTRY_H
#define PAGE_ENTRY_H

#include "flow/entry.h"
#include "page/visit.h"

extern const struct route entry_routes[], entry_report_routes[], entry_request_routes[], entry_confirm_routes[],
	    entry_answer_routes[], entry_upload_routes[];

/* Fields that several forms have. */
#define ENTRY_QUANTITY	.type = FIELD_DECIMAL, .min = 1, .max = QUANTITY_MOST, .places = 3
#define ENTRY_WORDS	500

/* A delivery as it stands today: what, how much, by when in words. */
void	entry_fill_delivery(struct visit *, struct view *, const struct delivery *);
/* One of its entries, with what the person who looks may do about it. */
void	entry_fill_entry(struct visit *, struct view *, const struct entry_case *, const struct entry *);
void	entry_fill_request(struct visit *, struct view *, const struct entry_case *, const struct request *);
/* "12,5" of a quantity; a path of a delivery; a label; the words of a label that ends in a name. */
const char	*entry_amount(struct visit *, int64_t quantity);
const char	*entry_say(struct visit *, const char *key);
const char	*entry_word(struct visit *, const char *root, const char *name);
/* Crumbs down to a delivery (path: it leads there) and what stands below it. */
void	entry_crumbs(struct visit *, const struct delivery *, const char *below);
/* The page of a delivery, with what was refused. */
int	entry_show(struct visit *, int status);

#endif
