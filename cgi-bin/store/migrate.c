#include "store/migrate.h"

#include <string.h>

#include "base/digest.h"
#include "base/file.h"
#include "base/log.h"
#include "base/number.h"

#define STEP_MOST	(1024 * 1024)
#define LOCK_SECONDS	20

struct plan {
	struct mem	*mem;
	const char	*folder;
	char		**file;		/* "001_operation.sql" */
	int		 n;
	struct rows	 taken;		/* number, sha256; in order */
};

static int64_t
step_number(const char *file)
{
	char digits[4] = { 0 };
	int64_t number;

	memcpy(digits, file, 3);
	return number_int(digits + strspn(digits, "0"), 1, 999, &number) == 1 ? number : 0;
}

/* NULL: read, in the order of the numbers; else what is wrong with the folder. */
static const char *
read_plan(struct mem *mem, const struct config *config, struct plan *plan_r)
{
	int64_t last = 0;

	plan_r->mem = mem;
	plan_r->folder = mem_print(mem, "%s/schema", config_text(config, "sql_dir"));
	plan_r->n = file_names(mem, plan_r->folder, ".sql", &plan_r->file);
	if (plan_r->n <= 0)
		return mem_print(mem, "there are no steps in %s: look at key sql_dir", plan_r->folder);
	for (int i = 0; i < plan_r->n; i++) {
		int64_t number = step_number(plan_r->file[i]);

		if (number <= last || plan_r->file[i][3] != '_')
			return mem_print(mem, "%s/%s is no step, or the second of its number: "
			    "NNN_name.sql", plan_r->folder, plan_r->file[i]);
		last = number;
	}
	return NULL;
}

/* The text of a step and its hash. 1 or -1. */
static int
step_text(const struct plan *plan, int i, char **text_r, uint8_t sha[DIGEST_SIZE])
{
	const char *path = mem_print(plan->mem, "%s/%s", plan->folder, plan->file[i]);
	size_t n;

	*text_r = file_read(plan->mem, path, STEP_MOST, &n);
	if (*text_r == NULL)
		return -1;
	digest_sha256(*text_r, n, sha);
	return 1;
}

static int
read_taken(struct db *db, struct plan *plan)
{
	struct rows rows;
	int table = db_find(db, plan->mem, SQL_SCHEMA_EXISTS, NO_VALS, &rows);

	if (table != 1)
		return table;
	return db_list(db, plan->mem, SQL_SCHEMA_TAKEN, NO_VALS, &plan->taken);
}

/* NULL: what was taken is a beginning of the plan, unchanged; else what is wrong. */
static const char *
compare(const struct plan *plan)
{
	for (size_t i = 0; i < plan->taken.n; i++) {
		int64_t number = row_int(&plan->taken, i, 0);
		uint8_t was[DIGEST_SIZE], is[DIGEST_SIZE];
		char *text;

		if (i >= (size_t)plan->n || step_number(plan->file[i]) > number)
			return mem_print(plan->mem, "the database has step %lld, which these "
			    "programs do not know: it is newer than they are", (long long)number);
		if (step_number(plan->file[i]) < number)
			return mem_print(plan->mem, "step %s stands before step %lld, which the "
			    "database has taken already", plan->file[i], (long long)number);
		if (step_text(plan, (int)i, &text, is) != 1 ||
		    row_bytes(&plan->taken, i, 1, was, sizeof(was)) != 1 ||
		    memcmp(was, is, sizeof(was)) != 0)
			return mem_print(plan->mem, "step %s was edited after it was taken",
			    plan->file[i]);
	}
	return NULL;
}

static const char *
take(struct db *db, const struct plan *plan, int i)
{
	uint8_t sha[DIGEST_SIZE];
	char *text, *name = mem_text(plan->mem, plan->file[i] + 4);

	name[strlen(name) - 4] = '\0';
	if (step_text(plan, i, &text, sha) != 1)
		return mem_print(plan->mem, "%s cannot be read", plan->file[i]);
	if (db_script(db, text) != 1 || db_exec(db, SQL_SCHEMA_TAKE, VALS(V_INT(step_number(plan->file[i])), V_TEXT(name),
	    V_BYTES(sha, sizeof(sha))), NULL) != 1)
		return mem_print(plan->mem, "step %s failed: %s; once that is put right, migrate "
		    "takes it again from its beginning", plan->file[i], db_why(db));
	return NULL;
}

int
migrate(struct db *db, struct mem *mem, const struct config *config, int *done_r,
    const char **why_r)
{
	struct plan plan = { 0 };
	struct rows lock;

	*done_r = 0;
	*why_r = read_plan(mem, config, &plan);
	if (*why_r != NULL)
		return 0;
	db_patient(db);
	if (db_find(db, mem, SQL_SCHEMA_LOCK, VALS(V_INT(LOCK_SECONDS)), &lock) != 1 ||
	    read_taken(db, &plan) < 0)
		return -1;
	*why_r = row_int(&lock, 0, 0) == 1 ? compare(&plan) : "another migration is running";
	for (int i = (int)plan.taken.n; i < plan.n && *why_r == NULL; i++) {
		*why_r = take(db, &plan, i);
		*done_r += *why_r == NULL;
	}
	db_find(db, mem, SQL_SCHEMA_UNLOCK, NO_VALS, &lock);
	return *why_r == NULL;
}

int
schema_current(struct db *db, const struct config *config)
{
	static bool good;	/* asked once a process: steps only come by a new start */
	struct mem *mem;
	struct plan plan = { 0 };
	int read;

	if (good)
		return 1;
	mem = mem_new(8 * STEP_MOST);
	read = read_plan(mem, config, &plan) == NULL ? read_taken(db, &plan) : -1;
	good = read == 1 && compare(&plan) == NULL && plan.taken.n == (size_t)plan.n;
	if (!good)
		log_error(206, "schema: run `danhgia migrate`");
	mem_free(&mem);
	return good ? 1 : -1;
}

int
grants_mine(struct db *db, struct mem *mem, struct grants *grants_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_SCHEMA_GRANTS, NO_VALS, &rows) != 1)
		return -1;
	grants_r->n = rows.n;
	grants_r->grant = mem_array(mem, rows.n, sizeof(*grants_r->grant));
	for (size_t i = 0; i < rows.n; i++)
		grants_r->grant[i] = (struct grant){ row_text(&rows, i, 0), row_text(&rows, i, 1),
		    row_text(&rows, i, 2) };
	return 1;
}
