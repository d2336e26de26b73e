/*
 * The rule of a bonus in words that a person reads: whom each line of its table is about and what it gives, and each of its
 * settings. In the language of the visit.
 */
#ifndef PAGE_BONUS_SAY_H
#define PAGE_BONUS_SAY_H

#include "page/visit.h"
#include "rules/bonus.h"

/* "Hoàn thành xuất sắc nhiệm vụ; từ 90 điểm trở lên: hệ số 1,5". The line is one of the rule, or beside it. */
const char	*bonus_line_words(struct visit *, const struct bonus_rule *, const struct bonus_line *);
/* Its two halves: whom it is about; what it gives. */
const char	*bonus_line_who(struct visit *, const struct bonus_rule *, const struct bonus_line *);
const char	*bonus_line_gives(struct visit *, const struct bonus_rule *, const struct bonus_line *);

struct bonus_setting {
	const char	*name, *value;
};
/* All of them that the method of the rule has, in mem. */
struct bonus_setting	*bonus_settings(struct visit *, const struct bonus_rule *, size_t *n_r);

/* "1.234.567 đồng". */
const char	*bonus_money(struct visit *, int64_t);
/* "1,5" where that is all of it, else "1/3". NULL: "". */
const char	*bonus_number(struct visit *, const struct ratio *);

#endif
