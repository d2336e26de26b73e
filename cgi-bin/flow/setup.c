#include "flow/setup.h"

#include <stdio.h>

#include "base/log.h"
#include "store/db.h"
#include "store/migrate.h"

int
setup_migrate(struct flow *f)
{
	const char *why;
	int done, steps;

	log_quiet();
	done = migrate(f->db, f->mem, f->config, &steps, &why);
	if (done < 0) {
		fprintf(stderr, "danhgia: no database: %s; `danhgia doctor` says which line to "
		    "change\n", db_why(f->db));
		return 1;
	}
	if (steps > 0)
		printf("schema: %d step%s taken\n", steps, steps == 1 ? "" : "s");
	if (done == 0) {
		fprintf(stderr, "danhgia: %s\n", why);
		return 1;
	}
	printf("schema: up to date\n");
	return 0;
}
