#include "flow/parameter.h"

#include "store/parameter.h"
#include "store/province.h"

int
parameter_sets_read(struct flow *f, int64_t agency, struct parameter_sets *all)
{
	struct province_set *province;
	struct parameter_set *own = NULL;
	size_t n, nown = 0;

	if (province_select(f->db, f->mem, &province, &n) != 1 ||
	    (agency != 0 && parameter_select(f->db, f->mem, agency, &own, &nown) != 1))
		return -1;
	*all = (struct parameter_sets){ province, n, own, nown };
	return 1;
}

static int
refuse(struct refusal *why, struct flow *f, enum parameter_flaw flaw)
{
	const bool end = flaw == PARAMETER_ORDER || flaw == PARAMETER_END;

	*why = (struct refusal){
		.label = mem_print(f->mem, "parameter.refused.%s", parameter_flaw_name[flaw]),
		.field = flaw == PARAMETER_NOTHING ? NULL : end ? "until" : "from",
	};
	return 0;
}

/* What everybody of the agency may read on its page. */
static int
tell(struct flow *f, const struct parameter_set *set)
{
	struct json *after = json_new(f->mem);
	const struct day last = { 0 };

	json_set_int(after, "proposal", set->proposal);
	json_set_text(after, "document", mem_print(f->mem, "%s, %s", set->document_number,
	    day_show(f->mem, set->document_day)));
	for (int p = 0; p < PARAMETERS; p++)
		if (set->value[p] != NULL)
			json_set_text(after, parameter_name[p], set->value[p]);
	if (set->other[0] != '\0')
		json_set_text(after, "other", set->other);
	json_set_text(after, "from", day_text(f->mem, set->from));
	json_set_text(after, "until", day_text(f->mem, set->end.year == 0 ? last :
	    day_before(set->end)));
	return flow_audit(f, "agency", set->agency, "method", NULL, after);
}

int
parameter_give(struct flow *f, const struct parameter_set *set, struct refusal *why)
{
	struct parameter_sets all;
	enum parameter_flaw flaw;
	int done;

	if (parameter_hold(f->db, f->mem, set->agency) != 1 ||
	    parameter_sets_read(f, set->agency, &all) != 1)
		return -1;
	flaw = parameter_judge(set, &all, day_today());
	if (flaw != PARAMETER_SOUND)
		return refuse(why, f, flaw);
	if (parameter_cut(f->db, f->mem, set->agency, set->from) != 1)
		return -1;
	done = parameter_insert(f->db, f->mem, set, f->who->person);
	if (done != 1)
		return done < 0 ? -1 : refuse(why, f, PARAMETER_MEETS);
	return tell(f, set);
}
