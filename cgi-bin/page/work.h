/* /cong-viec/giao, /cong-viec/don-vi/, /cong-viec/de-xuat: work that heads assign, follow and answer. */
#ifndef PAGE_WORK_H
#define PAGE_WORK_H

#include "flow/work_assign.h"
#include "page/visit.h"

#define SUBJECT_MOST	500
#define REASON_MOST	500
#define DOCUMENT_MOST	100
#define WORK_DAYS_MOST	60
#define COEFFICIENT_MOST 100000		/* tenths */

extern const struct route work_routes[];		/* the product */
extern const struct route work_give_routes[];		/* the form of one assignment */
extern const struct route work_split_routes[];		/* a product in shares */
extern const struct route work_paste_routes[];		/* lines of Excel */
extern const struct route work_unit_routes[];		/* who has how much */
extern const struct route work_change_routes[];		/* one delivery: correct, withdraw, hand over */
extern const struct route work_again_routes[];		/* as last period */
extern const struct route work_asked_routes[];		/* own proposals and their answers */

const char	*work_say(struct visit *, const char *key);
/* Is it a page of Home Affairs, which assigns for the head of the province; what it rests on; where its list and its form are. */
bool	work_prepares(const struct visit *);
int	work_page_ground(struct visit *, struct work_ground *);
const char	*work_unit_place(const struct visit *);
const char	*work_give_place(const struct visit *);
/* What the list of those in charge of is called, and its label. */
const char	*work_unit_name(struct visit *);
const char	*work_unit_label(const struct visit *);
/* "tháng 12/2026". */
const char	*work_period_name(struct visit *, struct period);
/* A sum of standard units, "12,50"; a quantity "0,5". */
const char	*work_units(struct visit *, const struct ratio *);
/* "6", of support work "6 giờ"; "5/8", "1/8 mỗi giờ", NULL of a whole product. */
const char	*work_amount(struct visit *, const struct work *, int64_t quantity);
const char	*work_share_words(struct visit *, const struct work *);
/* View.Product of a row. */
void	work_fill_product(struct view *, struct visit *, const struct product *);
/*
 * View.Groups: the people in charge of with what they have in a period; of n agencies alone where agency is not NULL; `on`:
 * those ticked in a field. 1 or -1.
 */
int	work_fill_people(struct visit *, const struct work_ground *, struct period, const int64_t *agency, size_t n, const char *field);
/* View.Whens: what a deadline in the period that runs and in the next makes of a work. */
void	work_fill_whens(struct visit *, const struct work_ground *);
/* View.look: what follows from a deadline. */
void	work_fill_look(struct visit *, const struct work_ground *, struct day deadline);
/* A deadline that was typed, or else the period that runs. */
struct period	work_period_typed(const struct work_ground *, struct day deadline);
/* A work in a list: texts, numbers, state. */
void	work_fill_delivery(struct visit *, struct view *, const struct work_ground *, const struct delivery *);
/* The same of regular work. */
void	work_fill_regular(struct visit *, struct view *, const struct work *);
/* Products with the words of "tim", as links below `to` ("/cong-viec/giao"); its page. periods NULL: what several catalogs have. */
int	work_products_page(struct visit *, const struct agency_periods *, const char *to, const char *title);
/* Agencies of heads in charge of, to choose one (View.Agencies). */
void	work_fill_agencies(struct visit *, const struct work_ground *, int64_t chosen, const char *any);
extern const struct field work_product_fields[];

#endif
