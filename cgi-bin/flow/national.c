#include "flow/national.h"

#include <string.h>

#include "base/buf.h"
#include "base/digest.h"
#include "flow/catalog_write.h"
#include "rules/directory.h"

#define LINE_MOST	4096	/* bytes of a record in a file, at most on average */

const char *const national_act_name[NATIONAL_ACTS + 1] = { [NATIONAL_AGAIN] = "again", [NATIONAL_HOLD] = "hold", [NATIONAL_DROP] = "drop" };

int
national_board(struct flow *f, struct national_board *b)
{
	return national_board_read(f->db, f->mem, b);
}

int
national_list(struct flow *f, const struct national_filter *filter, int64_t page, int64_t most, struct national_record **list_r, size_t *n_r, int64_t *total_r)
{
	return national_select(f->db, f->mem, filter, (page - 1) * LIST_PAGE, most, list_r, n_r, total_r);
}

int
national_list_mine(struct flow *f, struct national_filter *filter, int64_t page, struct national_record **list_r, size_t *n_r, int64_t *total_r, int64_t mend[NATIONAL_MENDERS])
{
	filter->agency = f->who->agency;
	if (national_mend_counts(f->db, f->mem, f->who->agency, mend) != 1)
		return -1;
	return national_list(f, filter, page, LIST_PAGE, list_r, n_r, total_r);
}

/* What was sent, without the number that pages do not show. */
static int
read_payload(struct flow *f, int64_t id, struct national_whole *w)
{
	const char *text = NULL, *number;

	if (national_payload_get(f->db, f->mem, id, &text) != 1)
		return -1;
	w->payload = text == NULL ? NULL : json_read(f->mem, text, strlen(text));
	number = json_text(json_get(w->payload, "person"), "number");
	w->number = number == NULL ? NULL : number_masked(f->mem, number);
	return 1;
}

int
national_read(struct flow *f, int64_t id, struct national_whole *w)
{
	const int found = national_get(f->db, f->mem, id, &w->record);

	if (found != 1)
		return found;
	if (read_payload(f, id, w) != 1 || national_tries(f->db, f->mem, id, &w->tries, &w->ntries) != 1 ||
	    national_receipts(f->db, f->mem, id, &w->receipts, &w->nreceipts) != 1 ||
	    national_revisions(f->db, f->mem, id, &w->revisions, &w->nrevisions) != 1)
		return -1;
	return national_officer_names(f->db, f->mem, w->record.agency, &w->officers);
}

int
national_last(struct flow *f, int64_t person, const char *period, struct national_record *r)
{
	return national_of_person(f->db, f->mem, person, period, r);
}

bool
national_may(enum national_act act, const struct national_record *r)
{
	const bool open = r->state == NATIONAL_WAITING || r->state == NATIONAL_REFUSED;

	if (r->arrived)
		return false;
	return act == NATIONAL_HOLD ? open : open || (r->state == NATIONAL_HELD && (act != NATIONAL_AGAIN || r->lack != LACK_AGAIN));
}

struct decide_write {
	int64_t		 id, version;
	enum national_act act;
	const char	*reason;
	struct refusal	*why;
};

static int
decide_body(struct flow *f, void *arg)
{
	static int (*const set[NATIONAL_ACTS])(struct db *, int64_t, int64_t, int64_t, const char *) = {
		[NATIONAL_AGAIN] = national_set_again, [NATIONAL_HOLD] = national_set_held, [NATIONAL_DROP] = national_set_dropped,
	};
	const struct decide_write *w = arg;
	struct json *before = json_new(f->mem), *after = json_new(f->mem);
	struct national_record r;
	int done = national_get(f->db, f->mem, w->id, &r);

	if (done != 1)
		return done;
	if (!national_may(w->act, &r))
		return catalog_refuse(w->why, r.arrived ? "national.refused.arrived" : "national.refused.state", NULL);
	done = set[w->act](f->db, w->id, w->version, f->who->person, w->reason);
	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(w->why, "national.refused.meanwhile");
	json_set_text(before, "state", national_state_name[r.state]);
	json_set_text(after, "reason", w->reason);
	f->location = mem_print(f->mem, NATIONAL_PLACE "ban-ghi/%lld/", (long long)w->id);
	return flow_audit(f, "national", w->id, national_act_name[w->act], before, after);
}

int
national_decide(struct flow *f, int64_t id, int64_t version, enum national_act act, const char *reason, struct refusal *why)
{
	struct decide_write w = { id, version, act, reason, why };

	return flow_write(f, decide_body, &w);
}

struct again_write {
	const char	*code, *reason;
	struct refusal	*why;
};

static int
again_body(struct flow *f, void *arg)
{
	const struct again_write *w = arg;
	struct json *after = json_new(f->mem);
	int64_t n = 0;

	if (national_set_again_all(f->db, w->code, f->who->person, w->reason, &n) != 1)
		return -1;
	if (n == 0)
		return catalog_refuse(w->why, "national.refused.no_code", "code");
	json_set_text(after, "code", w->code);
	json_set_int(after, "records", n);
	f->location = NATIONAL_PLACE;
	return flow_audit(f, "national", 0, "again_all", NULL, after);
}

int
national_again(struct flow *f, const char *code, const char *reason, struct refusal *why)
{
	struct again_write w = { code, reason, why };

	return flow_write(f, again_body, &w);
}

static int
now_body(struct flow *f, void *arg)
{
	(void)arg;
	f->location = NATIONAL_PLACE;
	return national_line_try(f->db) == 1 ? flow_audit(f, "national", 0, "now", NULL, NULL) : -1;
}

int
national_now(struct flow *f)
{
	return flow_write(f, now_body, NULL);
}

int
national_code_rows(struct flow *f, struct national_code_row **list_r, size_t *n_r, struct national_agency **agency_r, size_t *nagencies_r)
{
	return national_code_select(f->db, f->mem, list_r, n_r) == 1 ? national_agencies(f->db, f->mem, agency_r, nagencies_r) : -1;
}

struct code_write {
	const struct national_code *code;
	int64_t		 before;
	struct refusal	*why;
};

static int
code_body(struct flow *f, void *arg)
{
	const struct code_write *w = arg;
	struct json *after = json_new(f->mem);
	const int done = national_code_set(f->db, f->mem, w->code, w->before, f->who->person);

	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(w->why, "national.refused.code_meanwhile");
	json_set_text(after, "kind", national_code_kind_name[w->code->kind]);
	json_set_text(after, "ours", w->code->ours);
	json_set_text(after, "theirs", w->code->theirs);
	f->location = NATIONAL_PLACE "ma/";
	return flow_audit(f, "national_code", w->before, "set", NULL, after);
}

int
national_code_put(struct flow *f, const struct national_code *code, int64_t before, struct refusal *why)
{
	struct code_write w = { code, before, why };

	return flow_write(f, code_body, &w);
}

int
national_files(struct flow *f, struct national_export **list_r, size_t *n_r)
{
	return national_exports(f->db, f->mem, list_r, n_r);
}

struct file_write {
	const char	*form;
	struct refusal	*why;
};

static int
file_body(struct flow *f, void *arg)
{
	const struct file_write *w = arg;
	struct json *after = json_new(f->mem);
	int64_t id, n = 0;
	const int done = national_export_insert(f->db, f->mem, w->form, config_text(f->config, "national.sender"), NATIONAL_FILE_MOST, f->who->person, &id, &n);

	if (done != 1)
		return done < 0 ? -1 : catalog_refuse(w->why, "national.refused.nothing_waits", NULL);
	json_set_text(after, "form", w->form);
	json_set_int(after, "records", n);
	f->location = NATIONAL_PLACE "tep/";
	return flow_audit(f, "national_export", id, "make", NULL, after);
}

int
national_file_make(struct flow *f, const char *form, struct refusal *why)
{
	struct file_write w = { form, why };

	return flow_write(f, file_body, &w);
}

struct load_write {
	int64_t		 id;
	struct national_export *e;
	struct national_signed **list_r;
	size_t		*n_r;
};

static int
load_body(struct flow *f, void *arg)
{
	const struct load_write *w = arg;
	struct json *after = json_new(f->mem);
	const int found = national_export_get(f->db, f->mem, w->id, w->e);

	if (found != 1)
		return found;
	json_set_text(after, "form", w->e->form);
	json_set_int(after, "records", w->e->records);
	return national_export_rows(f->db, f->mem, w->id, w->list_r, w->n_r) == 1 ? flow_audit(f, "national_export", w->id, "load", NULL, after) : -1;
}

int
national_file_load(struct flow *f, int64_t id, struct national_export *e, struct national_signed **list_r, size_t *n_r)
{
	struct load_write w = { id, e, list_r, n_r };

	f->op = NULL;	/* the page stays as it is: a second press of it is another load */
	return flow_write(f, load_body, &w);
}

const char *
national_file_text(struct flow *f, const struct national_export *e, const struct national_signed *list, size_t n, size_t *size_r)
{
	struct buf text;

	buf_start(&text, f->mem, (n + 1) * LINE_MOST);
	buf_print(&text, "{\"at\":\"%s\",\"file\":%lld,\"records\":%zu,\"sender\":\"%s\",\"sha256\":\"%s\"}\n", e->at, (long long)e->id, n,
	    e->sender, e->hash);
	for (size_t i = 0; i < n; i++) {
		national_envelope(&text, &list[i]);
		buf_text(&text, "\n");
	}
	*size_r = text.n;
	return text.over ? NULL : text.p;
}

struct hand_write {
	const struct national_hand *list;
	size_t		 n;
	struct refusal	*why;
};

static int
hand_body(struct flow *f, void *arg)
{
	const struct hand_write *w = arg;
	size_t taken = 0;

	for (size_t i = 0; i < w->n; i++) {
		struct json *after = json_new(f->mem);
		bool changed = false;
		int64_t id = 0;
		const int done = national_hand_take(f->db, f->mem, &w->list[i], f->who->person, &changed, &id);

		if (done < 0)
			return -1;
		if (done == 0) {
			catalog_refuse(w->why, "national.refused.no_message", "receipts");
			w->why->a = digest_hex(f->mem, w->list[i].msg_id, sizeof(w->list[i].msg_id));
			return 0;
		}
		json_set_text(after, "outcome", national_outcome_name[w->list[i].result.outcome]);
		json_set_text(after, "receipt", w->list[i].result.receipt);
		taken += changed;
		if (changed && flow_audit(f, "national", id, "receipt", NULL, after) != 1)
			return -1;
	}
	f->location = mem_print(f->mem, NATIONAL_PLACE "tep/?nhan=%zu&cu=%zu", taken, w->n - taken);
	return 1;
}

int
national_hand_in(struct flow *f, const char *text, struct refusal *why)
{
	struct hand_write w = { .why = why };
	struct national_hand *list;
	size_t line;

	if (national_hand(f->mem, text, &list, &w.n, &line) != 1) {
		catalog_refuse(why, "national.refused.line", "receipts");
		why->a = mem_print(f->mem, "%zu", line);
		return 0;
	}
	w.list = list;
	return flow_write(f, hand_body, &w);
}

int
national_agency_rows(struct flow *f, struct national_agency **list_r, size_t *n_r)
{
	return national_agencies(f->db, f->mem, list_r, n_r);
}
