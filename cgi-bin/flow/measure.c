#include "flow/measure.h"

#include "store/measure.h"

int
measures(struct flow *f, const struct measure **list_r, size_t *n_r)
{
	struct counts counts;
	struct measure *list = mem_array(f->mem, 8, sizeof(*list));

	if (counts_now(f->db, f->mem, &counts) != 1)
		return -1;
	list[0] = (struct measure){ "danhgia_sessions", "Sessions that are open.", counts.sessions };
	list[1] = (struct measure){ "danhgia_jobs_waiting", "Jobs that no worker has taken.", counts.jobs };
	list[2] = (struct measure){ "danhgia_outbox_waiting", "Outbox rows and letters not delivered.", counts.outbox };
	list[3] = (struct measure){ "danhgia_outbox_age_seconds", "Age of the oldest of them.", counts.outbox_age };
	list[4] = (struct measure){ "danhgia_letters_failed", "Letters refused or perhaps lost within a day.", counts.letters_failed };
	list[5] = (struct measure){ "danhgia_national_waiting", "Results that the national database has not accepted.", counts.national };
	list[6] = (struct measure){ "danhgia_national_age_seconds", "Age of the oldest of them.", counts.national_age };
	list[7] = (struct measure){ "danhgia_national_refused", "Those of them that were refused or lack something.", counts.national_mend };
	*list_r = list;
	*n_r = 8;
	return 1;
}
