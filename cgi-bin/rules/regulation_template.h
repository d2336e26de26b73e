/*
 * Regulations to begin from: settings and lines, ready made. Their texts are labels: regulation.template.<name>.title, .about and
 * .amounts; the other contents are of the kind: regulation.text.<kind>.<part>.
 */
#ifndef RULES_REGULATION_TEMPLATE_H
#define RULES_REGULATION_TEMPLATE_H

#include "rules/regulation.h"

struct regulation_template_line {
	unsigned	 levels;		/* bits as in struct bonus_line */
	int		 discipline;
	enum bonus_effect effect;
	const char	*factor;		/* of a factor, as it is kept */
	int64_t		 sum;			/* of a sum */
};
struct regulation_template {
	const char	*name;
	enum bonus_method method;
	enum bonus_base	 base;
	int		 reserve;		/* hundredths of a percent */
	int64_t		 unit;
	bool		 by_months, by_coefficient;
	unsigned	 absences;
	int64_t		 floor, ceiling;
	const char	*position_factor[BONUS_POSITIONS];
	const struct regulation_template_line *line;
	size_t		 n;
};

#define REGULATION_TEMPLATES	5
/* "share", "fixed", "base_salary", "salary", "share_salary". */
extern const struct regulation_template regulation_templates[REGULATION_TEMPLATES];
extern const char *const regulation_template_name[REGULATION_TEMPLATES + 1];	/* in their order; ends in NULL */

#endif
