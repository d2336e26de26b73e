#include "store/whose.h"

#include "store/cells.h"

enum sql
whose_sql(const struct whose *w, enum sql of_agency, enum sql of_people)
{
	return w->person == NULL ? of_agency : of_people;
}

struct val
whose_val(struct mem *mem, const struct whose *w)
{
	return w->person == NULL ? V_INT(w->agency) : V_TEXT(ids_text(mem, w->person, w->n));
}
