#include "flow/national_work.h"

#include "base/log.h"
#include "base/pause.h"
#include "flow/catalog_write.h"
#include "flow/national.h"
#include "flow/national_inside.h"
#include "rules/role.h"
#include "store/notice.h"

#define ANSWER_MOST	(1024u * 1024)
#define SECONDS_MOST	60	/* for an answer: a batch with its asking ends before the watchdog */
#define MEND_SECONDS	2
#define TELL_SECONDS	60

/* 1; 0: a secret that is named cannot be read. */
static int
read_secrets(struct mem *mem, const struct config *config, struct national *n)
{
	if (config_given(config, "national.token_address") != NULL) {
		n->secret = config_secret(mem, config, "national.secret_file");
		return n->secret != NULL;
	}
	if (config_given(config, "national.token_file") == NULL)
		return 1;
	n->bearer = config_secret(mem, config, "national.token_file");
	return n->bearer != NULL;
}

/* 1; 0: the key is named and cannot be used. */
static int
read_key(struct mem *mem, const struct config *config, struct national *n)
{
	const char *file = config_given(config, "national.sign_key_file");
	uint8_t public[SIGN_PUBLIC];

	if (file == NULL)
		return 1;
	if (config_secret_flaw(mem, config, "national.sign_key_file") != NULL || (n->key = sign_read(mem, file)) == NULL)
		return 0;
	sign_public(n->key, public);
	n->kid = sign_kid(mem, public);
	return 1;
}

struct national *
national_open(struct mem *mem, const struct config *config, const char **why_r)
{
	const int64_t seconds = config_int(config, "national.seconds");
	struct national *n = mem_get(mem, sizeof(*n));

	if (read_key(mem, config, n) != 1)
		*why_r = "key national.sign_key_file gives no Ed25519 key that its owner alone reads";
	else if (read_secrets(mem, config, n) != 1)
		*why_r = "key national.token_file or national.secret_file gives no secret";
	else if (config_given(config, "national.address") != NULL && n->key == NULL)
		*why_r = "key national.sign_key_file is empty, and national.address is not";
	else if (seconds < 1 || seconds > SECONDS_MOST)
		*why_r = "key national.seconds is no number from 1 to 60";
	if (*why_r != NULL)
		return NULL;
	if (config_given(config, "national.address") != NULL)
		n->http = http_open(mem, &(struct http_ground){ .ca_file = config_given(config, "national.ca_file"),
		    .client_file = config_given(config, "national.client_file"), .seconds = (int)seconds, .most = ANSWER_MOST });
	return n;
}

void
national_close(struct national **n)
{
	if (*n != NULL)
		http_close(&(*n)->http);
	*n = NULL;
}

/* Officers and the head of an agency whose people's records they have to mend. 1 or -1. */
static int
tell_agency(struct flow *f, const struct national_late_agency *a)
{
	struct told *list;
	size_t n;

	return catalog_audience(f, ROLES_AGENCY, a->agency, a->name, &list, &n) == 1 ? flow_notify_all(f, list, n, "national_mend",
	    mem_print(f->mem, "%lld", (long long)a->n), NULL, NATIONAL_AGENCY_PLACE) : -1;
}

static int
tell_agencies(struct flow *f)
{
	struct national_late_agency *list;
	size_t n;

	if (national_late_agencies(f->db, f->mem, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		if (tell_agency(f, &list[i]) != 1)
			return -1;
	return 1;
}

static enum national_grave
grave_of(const struct national_late *l)
{
	return l->breach > 0 ? GRAVE_BREACH : l->alert > 0 ? GRAVE_ALERT : GRAVE_MEND;
}

static int
tell_body(struct flow *f, void *arg)
{
	static const char *const kind[] = { [GRAVE_MEND] = "national_mend", [GRAVE_ALERT] = "national_alert", [GRAVE_BREACH] = "national_breach" };
	const struct national_late *l = arg;
	const enum national_grave grave = grave_of(l);
	const int64_t number = grave == GRAVE_BREACH ? l->breach : grave == GRAVE_ALERT ? l->alert : l->mend;
	struct told *list;
	size_t n;
	const int mine = national_tell_today(f->db, grave);

	if (mine != 1)
		return mine;
	if (catalog_audience(f, ROLE_ADMIN | ROLE_APPRAISAL_LEAD, 0, NULL, &list, &n) != 1 ||
	    flow_notify_all(f, list, n, kind[grave], mem_print(f->mem, "%lld", (long long)number), NULL, NATIONAL_PLACE) != 1)
		return -1;
	return l->told < 0 ? tell_agencies(f) : 1;
}

int
national_tell(struct flow *f)
{
	struct national_late l;

	if (national_late(f->db, f->mem, &l) != 1)
		return -1;
	if (l.alert + l.breach + l.mend == 0 || (int64_t)grave_of(&l) <= l.told)
		return 0;
	log_warn(1036, "%lld records are behind a day, %lld behind five, %lld are to be mended", (long long)l.alert,
	    (long long)l.breach, (long long)l.mend);
	return flow_write(f, tell_body, &l);
}

int
national_work(struct flow *f, struct national *n)
{
	struct national_todo todo;
	int done = 0;

	if (n->key == NULL)
		return 0;
	if (national_some(f->db, f->mem, &todo) != 1)
		return -1;
	if (todo.make)
		done = national_make(f, n, false);
	if (done == 0 && todo.held && pause_over(&n->mended, MEND_SECONDS))
		done = national_make(f, n, true);
	if (done == 0 && todo.send && n->http != NULL)
		done = national_send(f, n);
	if (done == 0 && pause_over(&n->told, TELL_SECONDS))
		done = national_tell(f);
	return done;
}
