/* A batch of records to the national database, and what becomes of each of them. */
#include <stdio.h>
#include <string.h>

#include "base/buf.h"
#include "base/log.h"
#include "flow/national_inside.h"
#include "rules/backoff.h"
#include "rules/national_answer.h"

#define BATCH_MOST	(4u * 1024 * 1024)
#define ASK_MOST	50		/* messages that are asked about at once */
#define LEASE_ROUNDS	7		/* token, asking about a whole batch, sending; and one for the database */
#define UNAUTHORISED	401
#define FORBIDDEN	403

struct batch {
	struct national_taken *list;
	size_t		 n;
	struct national_result *result;
	bool		*sent;		/* went out, or was asked about with an answer */
	bool		*asked;		/* its end came by asking */
	int64_t		 most, failures;
	bool		 good;		/* the line worked */
	bool		 fewer;		/* it was refused as a whole: the next, smaller one may go at once */
	int		 wait;		/* seconds that they asked for */
	const char	*why, *words;	/* it did not: label national.why.<why>, what the line said; NULL: it did */
	int		 status;
};

/* Seconds to leave the line, or a record, alone. */
static int
leave_for(int64_t failures, int64_t asked)
{
	static const struct backoff line = { 0, 2, 900 };
	uint32_t chance;

	digest_random(&chance, sizeof(chance));
	return (int)backoff_seconds(&line, failures, asked, chance);
}

static int
take_body(struct flow *f, void *arg)
{
	struct batch *b = arg;
	struct national_line line;
	int64_t lost = 0;

	if (national_line_hold(f->db, f->mem, &line) != 1)
		return -1;
	if (!line.open)
		return 0;
	b->most = line.most < 1 ? 1 : line.most > NATIONAL_MOST ? NATIONAL_MOST : line.most;
	b->failures = line.failures;
	if (national_lost(f->db, &lost) != 1 ||
	    national_take(f->db, f->mem, b->most, LEASE_ROUNDS * (int)config_int(f->config, "national.seconds"), &b->list, &b->n) != 1)
		return -1;
	if (lost > 0)
		log_warn(1033, "%lld records were sent by a worker that died", (long long)lost);
	return b->n > 0 || lost > 0;
}

static const char *
token(struct flow *f, struct national *n, struct http_answer *a)
{
	const char *url = config_text(f->config, "national.token_address");

	if (url[0] == '\0')
		return n->bearer;
	return http_token(n->http, f->mem, url, config_text(f->config, "national.client"), n->secret, n->renew, a);
}

/* One request; false: the line does not work, words and wait say why. */
static bool
talk(struct flow *f, struct national *n, struct batch *b, struct http_request *r, struct http_answer *a)
{
	*a = (struct http_answer){ .outcome = HTTP_ANSWERED, .words = "" };
	r->bearer = token(f, n, a);
	if (r->bearer == NULL && config_text(f->config, "national.token_address")[0] != '\0') {
		b->why = "token";
		b->words = a->words;
		a->outcome = HTTP_DOWN;
		return false;
	}
	http_send(n->http, f->mem, r, a);
	n->renew = a->status == UNAUTHORISED;
	b->why = http_fault(a);
	b->words = b->why == NULL ? "" : a->words;
	b->wait = a->retry_after;
	b->status = a->outcome == HTTP_ANSWERED ? a->status : 0;
	return a->outcome == HTTP_ANSWERED && a->status == 200;
}

static void
sent_of(const struct batch *b, const size_t *which, size_t n, struct national_sent *to)
{
	for (size_t i = 0; i < n; i++)
		to[i] = (struct national_sent){ b->list[which[i]].msg_id, b->list[which[i]].sha256 };
}

/* What they answered of some of the batch. */
static void
hear(struct flow *f, struct batch *b, const size_t *which, size_t n, const struct http_answer *a, bool asked)
{
	struct national_sent *sent = mem_array(f->mem, n + 1, sizeof(*sent));
	struct national_result *r = mem_array(f->mem, n + 1, sizeof(*r));

	sent_of(b, which, n, sent);
	b->good = national_answer(f->mem, a->body, a->n, sent, n, r) == 1;
	if (!b->good)
		b->why = "strange";
	for (size_t i = 0; i < n; i++) {
		b->result[which[i]] = r[i];
		b->sent[which[i]] = true;
		b->asked[which[i]] = asked;
	}
}

/* Asks about those that may have arrived. false: the line does not work. */
static bool
ask_some(struct flow *f, struct national *n, struct batch *b, const size_t *which, size_t many)
{
	struct http_request r = { 0 };
	struct http_answer a;
	struct buf url;

	buf_start(&url, f->mem, 8192);
	buf_print(&url, "%s?msg_id=", config_text(f->config, "national.ask_address"));
	for (size_t i = 0; i < many; i++)
		buf_print(&url, "%s%s", i == 0 ? "" : ",", b->list[which[i]].msg_id);
	r.url = url.p;
	if (!talk(f, n, b, &r, &a))
		return false;
	hear(f, b, which, many, &a, true);
	return b->good;
}

static bool
ask(struct flow *f, struct national *n, struct batch *b)
{
	size_t which[ASK_MOST], many = 0;

	if (config_text(f->config, "national.ask_address")[0] == '\0')
		return true;
	for (size_t i = 0; i < b->n; i++) {
		if (b->list[i].ask)
			which[many++] = i;
		if (many > 0 && (many == ASK_MOST || i + 1 == b->n)) {
			if (!ask_some(f, n, b, which, many))
				return false;
			many = 0;
		}
	}
	return true;
}

/* Those that they do not have: new ones, and what was asked about in vain. */
static size_t
to_send(const struct batch *b, size_t *which)
{
	size_t n = 0;

	for (size_t i = 0; i < b->n; i++)
		if (!b->asked[i] || b->result[i].outcome == OUTCOME_ABSENT)
			which[n++] = i;
	return n;
}

static void
write_batch(struct flow *f, const struct batch *b, const size_t *which, size_t n, struct buf *to)
{
	buf_start(to, f->mem, BATCH_MOST);
	buf_print(to, "{\"records\":[");
	for (size_t i = 0; i < n; i++) {
		const struct national_taken *t = &b->list[which[i]];

		buf_text(to, i == 0 ? "" : ",");
		national_envelope(to, &(struct national_signed){ t->msg_id, t->sha256, t->signature, t->kid, t->payload, t->seq });
	}
	buf_print(to, "],\"sender\":\"%s\"}", config_text(f->config, "national.sender"));
}

/* The same records have the same key, whenever they are sent. */
static const char *
batch_key(struct flow *f, const struct batch *b, const size_t *which, size_t n)
{
	struct digest_stream *s = digest_stream(f->mem);
	uint8_t hash[DIGEST_SIZE];

	for (size_t i = 0; i < n; i++)
		digest_more(s, b->list[which[i]].msg_id, strlen(b->list[which[i]].msg_id));
	digest_done(s, hash);
	return mem_print(f->mem, "Idempotency-Key: %s", digest_hex(f->mem, hash, NATIONAL_ID));
}

/* They took none of it and said so, for what is in it: the next batch is smaller, one alone is refused. */
static bool
is_refusal(int status)
{
	return status >= 400 && status < 500 && status != UNAUTHORISED && status != FORBIDDEN && status != 404 && status != 408 && status != 429;
}

static void
fail(struct flow *f, struct batch *b, const size_t *which, size_t n, enum http_outcome outcome)
{
	const bool refused = is_refusal(b->status);

	for (size_t i = 0; i < n; i++) {
		struct national_result *r = &b->result[which[i]];

		b->sent[which[i]] = outcome != HTTP_DOWN && outcome != HTTP_BAD_ADDRESS;
		b->asked[which[i]] = false;
		*r = (struct national_result){ b->status == 0 || b->status >= 500 ? OUTCOME_UNKNOWN : OUTCOME_LATER, "", "", b->words, b->why };
		if (!b->sent[which[i]])
			r->outcome = OUTCOME_LATER;
		if (refused && n == 1)
			*r = (struct national_result){ OUTCOME_REFUSED, "", mem_print(f->mem, "http_%d", b->status), b->words, b->why };
	}
	b->good = refused && n == 1;
	b->fewer = refused && n > 1;
	if (b->fewer)
		b->most = (int64_t)(n + 1) / 2;
}

static void
send_rest(struct flow *f, struct national *n, struct batch *b)
{
	size_t *which = mem_array(f->mem, b->n + 1, sizeof(*which)), many = to_send(b, which);
	const char *headers[] = { many == 0 ? NULL : batch_key(f, b, which, many), NULL };
	struct http_request r = { .url = config_text(f->config, "national.address"), .type = "application/json", .headers = headers };
	struct http_answer a;
	struct buf body;

	if (many == 0)
		return;
	write_batch(f, b, which, many, &body);
	r.body = body.p;
	r.n = body.n;
	b->good = talk(f, n, b, &r, &a);
	if (b->good)
		hear(f, b, which, many, &a, false);
	else
		fail(f, b, which, many, a.outcome);
}

/* Those whose turn did not come wait on; what may have arrived is asked about again. */
static void
leave_alone(struct batch *b)
{
	for (size_t i = 0; i < b->n; i++)
		if (!b->sent[i])
			b->result[i] = (struct national_result){ b->list[i].ask ? OUTCOME_UNKNOWN : OUTCOME_LATER, "", "", b->words, b->why };
}

static struct json *
end_json(struct flow *f, const struct batch *b, size_t i)
{
	static const enum national_state state[NATIONAL_OUTCOMES] = { [OUTCOME_ACCEPTED] = NATIONAL_ACCEPTED, [OUTCOME_REFUSED] = NATIONAL_REFUSED };
	const struct national_taken *t = &b->list[i];
	const struct national_result *r = &b->result[i];
	const bool ended = r->outcome == OUTCOME_ACCEPTED || r->outcome == OUTCOME_REFUSED;
	struct json *to = json_new(f->mem);

	json_set_int(to, "id", t->id);
	json_set_int(to, "n", t->attempt);
	json_set_text(to, "state", national_state_name[state[r->outcome]]);
	json_set_int(to, "ask", r->outcome == OUTCOME_UNKNOWN);
	json_set_int(to, "pause", ended || !b->sent[i] || !b->good ? 0 : leave_for(t->attempt, 0));
	json_set_text(to, "outcome", !b->sent[i] ? NULL : r->outcome == OUTCOME_ABSENT ? "later" : national_outcome_name[r->outcome]);
	json_set_text(to, "way", b->asked[i] ? "ask" : "wire");
	json_set_text(to, "receipt", r->receipt);
	json_set_text(to, "code", r->code);
	json_set_text(to, "words", r->why != NULL ? "" : r->words);
	json_set_text(to, "why", r->why == NULL ? "" : r->why);
	json_set_text(to, "detail", r->words);
	if (r->outcome == OUTCOME_REFUSED)
		json_set_text(to, "mender", national_mender_name[national_code_mender(r->code)]);
	return to;
}

static int
settle_body(struct flow *f, void *arg)
{
	const struct batch *b = arg;
	struct json *ends = json_list(f->mem);

	for (size_t i = 0; i < b->n; i++)
		json_add(ends, end_json(f, b, i));
	if (national_settle(f->db, json_write(f->mem, ends)) != 1)
		return -1;
	if (b->good)
		return national_line_good(f->db);
	return national_line_bad(f->db, b->fewer ? b->wait : leave_for(b->failures + 1, b->wait), b->most, b->why, b->words);
}

static void
say(const struct batch *b)
{
	size_t count[NATIONAL_OUTCOMES] = { 0 };

	for (size_t i = 0; i < b->n; i++)
		count[b->result[i].outcome]++;
	if (b->good)
		log_info(1034, "%zu records: %zu accepted, %zu refused, %zu later", b->n, count[OUTCOME_ACCEPTED], count[OUTCOME_REFUSED],
		    b->n - count[OUTCOME_ACCEPTED] - count[OUTCOME_REFUSED]);
	else
		log_warn(1035, "%zu records, no answer that counts: %s %s", b->n, b->why, b->words);
}

int
national_send(struct flow *f, struct national *n)
{
	struct batch b = { .words = "" };
	const int taken = flow_write(f, take_body, &b);

	if (taken != 1 || b.n == 0)
		return taken;
	b.result = mem_array(f->mem, b.n, sizeof(*b.result));
	b.sent = mem_array(f->mem, b.n, sizeof(*b.sent));
	b.asked = mem_array(f->mem, b.n, sizeof(*b.asked));
	b.good = true;
	if (ask(f, n, &b))
		send_rest(f, n, &b);
	else
		b.good = false;
	leave_alone(&b);
	say(&b);
	return flow_write(f, settle_body, &b) == 1 ? 1 : -1;
}
