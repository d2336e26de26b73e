#include "flow/doctor_inside.h"

#include <string.h>

#include "remote/smtp.h"
#include "rules/mail.h"
#include "store/mail.h"

static bool
begins(const char *text, const char *with)
{
	return strncmp(text, with, strlen(with)) == 0;
}

static int
look_at_keys(struct flow *f, const char *server)
{
	int bad = 0;

	if (!begins(server, "smtp://") && !begins(server, "smtps://"))
		bad += doctor_bad_keys(f, "mail", "the server is smtp://name:587 or smtps://name:465",
		    "mail.server");
	if (!mail_address_good(config_text(f->config, "mail.from")))
		bad += doctor_bad_keys(f, "mail", "who writes is no address", "mail.from");
	if (config_text(f->config, "mail.user")[0] == '\0')
		return bad;
	if (begins(server, "smtp://") && !config_on(f->config, "mail.start_tls"))
		bad += doctor_bad_keys(f, "mail", "its password crosses the network in the clear",
		    "mail.start_tls");
	return bad + doctor_secret(f, "send", "mail.password_file");
}

static int
look_at_letters(struct flow *f)
{
	struct mail_trouble trouble;

	if (mail_troubles(f->db, f->mem, &trouble) != 1)
		return doctor_bad("letters", "they cannot be read", "the lines about the database above");
	if (trouble.unknown > 0)
		doctor_good("letters", mem_print(f->mem, "%lld were handed over without a reply of the "
		    "server: they may be lost and are not sent again", (long long)trouble.unknown));
	if (trouble.failed == 0)
		return 0;
	return doctor_bad("letters", mem_print(f->mem, "%lld failed, as in: %s",
	    (long long)trouble.failed, trouble.answer), "when it is mended, run: danhgia mail-again");
}

int
doctor_mail(struct flow *f)
{
	const char *server = config_text(f->config, "mail.server"), *wrong;
	struct smtp *smtp;

	if (server[0] == '\0')
		return doctor_good("mail", "no server is named: notices stay in the inbox of the pages");
	if (look_at_keys(f, server) != 0)
		return 1;
	smtp = smtp_open(f->mem, f->config);
	wrong = smtp == NULL ? "its password cannot be read" : smtp_probe(smtp, f->mem);
	if (wrong != NULL)
		return doctor_bad_keys(f, "mail", wrong, "mail.server mail.start_tls mail.ca_file mail.user");
	doctor_good("mail", "the server answers, with a certificate that is good where TLS is asked for");
	return look_at_letters(f);
}
