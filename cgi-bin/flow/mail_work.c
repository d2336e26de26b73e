#include "flow/mail_work.h"

#include <stdio.h>

#include "base/log.h"
#include "base/message.h"
#include "flow/mail_letter.h"
#include "remote/smtp.h"
#include "rules/mail.h"
#include "store/db.h"

#define LEASE		180	/* seconds; longer than smtp_send may take */
#define TOLD_MOST	50

struct mailer {
	struct render	*render;
	struct smtp	*smtp;
	bool		 on;	/* a server is named */
};

struct mailer *
mailer_open(struct mem *mem, const struct config *config, const char **why_r)
{
	struct mailer *m = mem_get(mem, sizeof(*m));

	m->on = config_text(config, "mail.server")[0] != '\0';
	if (m->on && !mail_address_good(config_text(config, "mail.from"))) {
		*why_r = "key mail.from is no address";
		return NULL;
	}
	m->render = render_open(mem, config_text(config, "templates_dir"),
	    config_text(config, "base_path"), config_text(config, "static_map"), why_r);
	if (m->render == NULL)
		return NULL;
	m->smtp = smtp_open(mem, config);
	if (m->smtp == NULL)
		*why_r = "key mail.password_file gives no secret";
	return m->smtp == NULL ? NULL : m;
}

struct queueing {
	struct mailer	*mailer;
	int64_t		 person;	/* of a digest */
	const char	*before;
	struct day	 day;
};

/* A letter in its row; an address that is none is not even tried. 1; 0: it is there; -1. */
static int
write_letter(struct flow *f, struct mailer *m, const struct mail_notice *list, size_t n,
    struct day digest)
{
	struct mail mail;

	if (mail_letter(f, m->render, list, n, digest, &mail) != 1)
		return -1;
	return mail_insert(f->db, f->mem, &mail,
	    mail_address_good(mail.address) ? NULL : "the address of this person is none");
}

static int
queue_notice(struct flow *f, struct mailer *m, int64_t id)
{
	struct mail_notice notice;
	int found = mail_notice_get(f->db, f->mem, id, &notice);

	if (found != 1 || !m->on || notice.address == NULL)
		return found < 0 ? -1 : 1;
	switch (mail_way(notice.kind, notice.chosen)) {
	case MAIL_NOW:
		return write_letter(f, m, &notice, 1, (struct day){ 0 }) < 0 ? -1 : 1;
	case MAIL_DIGEST:
		return mail_notice_wait(f->db, id);
	default:
		return 1;
	}
}

static int
queue_body(struct flow *f, void *arg)
{
	const struct queueing *q = arg;
	struct mail_told *told;
	size_t n;

	if (mail_told_take(f->db, f->mem, TOLD_MOST, &told, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		if (queue_notice(f, q->mailer, told[i].notice) != 1 ||
		    mail_told_end(f->db, told[i].outbox) != 1)
			return -1;
	return n > 0;
}

static int
queue(struct flow *f, struct mailer *m)
{
	struct queueing q = { .mailer = m };
	int some = mail_told_some(f->db, f->mem);

	return some == 1 ? flow_write(f, queue_body, &q) : some;
}

/* Two workers: the second finds the day's letter there, and leaves it. */
static int
digest_body(struct flow *f, void *arg)
{
	const struct queueing *q = arg;
	struct mail_notice *list;
	size_t n;
	int done = mail_digest_notices(f->db, f->mem, q->person, q->before, &list, &n);

	if (done == 1 && n > 0 && list->address != NULL)
		done = write_letter(f, q->mailer, list, n, q->day);
	return done == 1 ? mail_digest_end(f->db, q->person, q->before) : done;
}

static int
digest(struct flow *f, struct mailer *m)
{
	struct queueing q = { .mailer = m };
	const char *now;
	int found;

	if (mail_clock(f->db, f->mem, &now) != 1 ||
	    mail_digest(f->mem, now, &q.before, &q.day) != 1)
		return -1;
	found = mail_digest_person(f->db, f->mem, q.before, q.day, &q.person);
	return found == 1 ? flow_write(f, digest_body, &q) : found;
}

struct sending {
	struct flow	*flow;
	const struct mail *mail;
};

static int
handing(void *arg)
{
	const struct sending *s = arg;

	return mail_handed(s->flow->db, s->mail);
}

/* 1; 0: another worker has it; -1. */
static int
settle(struct flow *f, const struct mail *mail, const struct smtp_answer *answer)
{
	const struct mail_try try = { answer->taken, answer->handed, answer->code, (int)mail->tries };

	switch (mail_judge(&try)) {
	case MAIL_SENT:
		log_info(622, "letter %lld sent, try %d", (long long)mail->id, try.tries);
		return mail_ended(f->db, mail, "sent", answer->words);
	case MAIL_LATER:
		log_warn(623, "letter %lld not taken, try %d: %s", (long long)mail->id, try.tries,
		    answer->words);
		return mail_delayed(f->db, mail, answer->words, mail_pause(try.tries));
	case MAIL_FAILED:
		log_error(624, "letter %lld failed: %s", (long long)mail->id, answer->words);
		return mail_ended(f->db, mail, "failed", answer->words);
	default:
		log_error(625, "letter %lld handed over, no reply: %s", (long long)mail->id,
		    answer->words);
		return mail_ended(f->db, mail, "unknown", answer->words);
	}
}

/* A server that is not there is given the pause of a worker without work. */
static int
send_next(struct flow *f, struct mailer *m)
{
	struct mail mail;
	struct sending sending = { f, &mail };
	struct smtp_answer answer;
	const char *text;
	int taken = mail_take(f->db, f->mem, LEASE, &mail);

	if (taken != 1)
		return taken;
	text = message_text(f->mem, &(struct message){
		.id = mail.message_id, .at = mail.created_at,
		.from = config_text(f->config, "mail.from"),
		.from_name = config_text(f->config, "mail.from_name"),
		.reply_to = config_text(f->config, "mail.reply_to"),
		.to = mail.address, .to_name = mail.name, .language = mail.language,
		.subject = mail.subject, .body = mail.body,
	});
	smtp_send(m->smtp, f->mem, config_text(f->config, "mail.from"), mail.address, text, handing,
	    &sending, &answer);
	if (settle(f, &mail, &answer) < 0)
		return -1;
	return answer.connected;
}

int
mail_work(struct flow *f, struct mailer *m)
{
	int64_t lost = 0;
	int done = queue(f, m);

	if (done != 0 || !m->on)
		return done;
	done = digest(f, m);
	if (done != 0)
		return done;
	if (mail_lose(f->db, &lost) != 1)
		return -1;
	if (lost > 0)
		log_error(626, "%lld letters were handed over by a worker that died", (long long)lost);
	return send_next(f, m);
}

int
mail_again(struct flow *f)
{
	int64_t n;

	if (mail_retry(f->db, &n) != 1) {
		fprintf(stderr, "danhgia: %s\n", db_why(f->db));
		return 1;
	}
	printf("mail-again: %lld letters wait to be sent\n", (long long)n);
	return 0;
}
