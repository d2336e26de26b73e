#include "remote/smtp.h"

#include <curl/curl.h>
#include <string.h>

#include "base/log.h"
#include "base/number.h"
#include "base/utf8.h"

#define CONNECT_MS	10000L
#define REPLY_SECONDS	30L
#define WHOLE_MS	60000L
#define WORDS_MOST	280
#define GOODBYE		221

struct smtp {
	const struct config *config;
	const char	*password;
};

struct talk {
	struct mem	*mem;
	const char	*text;
	size_t		 n, at;
	int		(*handing)(void *);
	void		*arg;
	bool		 handed;
	int		 code;		/* of the last reply */
	const char	*reply;
};

struct smtp *
smtp_open(struct mem *mem, const struct config *config)
{
	struct smtp *smtp = mem_get(mem, sizeof(*smtp));

	smtp->config = config;
	if (config_text(config, "mail.user")[0] != '\0') {
		smtp->password = config_secret(mem, config, "mail.password_file");
		if (smtp->password == NULL)
			return NULL;
	}
	return smtp;
}

/* The end is told by giving nothing: until then libcurl has not closed the letter. */
static size_t
give(char *to, size_t size, size_t many, void *arg)
{
	struct talk *t = arg;
	size_t n = t->n - t->at < size * many ? t->n - t->at : size * many;

	if (n == 0 && t->handing(t->arg) != 1)
		return CURL_READFUNC_ABORT;
	t->handed = n == 0;
	memcpy(to, t->text + t->at, n);
	t->at += n;
	return n;
}

/* Every line of the server but its good-bye, which says nothing of the letter. */
static size_t
hear(char *line, size_t size, size_t many, void *arg)
{
	struct talk *t = arg;
	size_t n = size * many;
	int64_t code = 0;

	if (n >= 3)
		number_int(mem_copy(t->mem, line, 3), 0, 999, &code);
	if (code == GOODBYE)
		return n;
	t->code = (int)code;
	t->reply = utf8_clean(t->mem, line, n, UTF8_LINE);
	return n;
}

static void
set_server(CURL *curl, const struct smtp *smtp)
{
	const char *user = config_text(smtp->config, "mail.user");
	const char *ca = config_text(smtp->config, "mail.ca_file");

	curl_easy_setopt(curl, CURLOPT_URL, config_text(smtp->config, "mail.server"));
	curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
	curl_easy_setopt(curl, CURLOPT_USE_SSL,
	    config_on(smtp->config, "mail.start_tls") ? CURLUSESSL_ALL : CURLUSESSL_NONE);
	curl_easy_setopt(curl, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2);
	if (ca[0] != '\0')
		curl_easy_setopt(curl, CURLOPT_CAINFO, ca);
	if (user[0] != '\0') {
		curl_easy_setopt(curl, CURLOPT_USERNAME, user);
		curl_easy_setopt(curl, CURLOPT_PASSWORD, smtp->password);
	}
	curl_easy_setopt(curl, CURLOPT_PROXY, "");
	curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
	curl_easy_setopt(curl, CURLOPT_FRESH_CONNECT, 1L);
	curl_easy_setopt(curl, CURLOPT_FORBID_REUSE, 1L);
	curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS, CONNECT_MS);
	curl_easy_setopt(curl, CURLOPT_SERVER_RESPONSE_TIMEOUT, REPLY_SECONDS);
	curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, WHOLE_MS);
}

/* Without a size: libcurl asks until it is given nothing. */
static void
set_letter(CURL *curl, struct talk *talk, const char *from, struct curl_slist *to)
{
	curl_easy_setopt(curl, CURLOPT_MAIL_FROM, from);
	curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, to);
	curl_easy_setopt(curl, CURLOPT_UPLOAD, 1L);
	curl_easy_setopt(curl, CURLOPT_READFUNCTION, give);
	curl_easy_setopt(curl, CURLOPT_READDATA, talk);
	curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, hear);
	curl_easy_setopt(curl, CURLOPT_HEADERDATA, talk);
}

static void
talk_to(CURL *curl, struct talk *talk, struct smtp_answer *answer)
{
	CURLcode done = curl_easy_perform(curl);
	curl_off_t connected = 0;
	const char *words;

	curl_easy_getinfo(curl, CURLINFO_CONNECT_TIME_T, &connected);
	words = talk->code >= 400 || done == CURLE_OK ? talk->reply : curl_easy_strerror(done);
	*answer = (struct smtp_answer){
		.taken = done == CURLE_OK, .handed = talk->handed, .connected = connected > 0,
		.code = talk->code,
		.words = utf8_short(talk->mem, words == NULL ? "" : words, WORDS_MOST),
	};
}

void
smtp_send(struct smtp *smtp, struct mem *mem, const char *from, const char *to, const char *text,
    int (*handing)(void *), void *arg, struct smtp_answer *answer)
{
	struct talk talk = { .mem = mem, .text = text, .n = strlen(text), .handing = handing, .arg = arg };
	CURL *curl = curl_easy_init();
	struct curl_slist *list = curl_slist_append(NULL, to);

	*answer = (struct smtp_answer){ .words = "no memory" };
	if (curl == NULL || list == NULL)
		log_error(620, "no memory for a letter");
	else {
		set_server(curl, smtp);
		set_letter(curl, &talk, from, list);
		talk_to(curl, &talk, answer);
	}
	curl_slist_free_all(list);
	curl_easy_cleanup(curl);
}

const char *
smtp_probe(struct smtp *smtp, struct mem *mem)
{
	struct talk talk = { .mem = mem };
	struct smtp_answer answer = { .words = "no memory" };
	CURL *curl = curl_easy_init();

	if (curl != NULL) {
		set_server(curl, smtp);
		curl_easy_setopt(curl, CURLOPT_CONNECT_ONLY, 1L);
		curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, hear);
		curl_easy_setopt(curl, CURLOPT_HEADERDATA, &talk);
		talk_to(curl, &talk, &answer);
		curl_easy_cleanup(curl);
	}
	return answer.taken ? NULL : answer.words;
}
