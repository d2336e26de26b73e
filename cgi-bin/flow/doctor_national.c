#include "flow/doctor_inside.h"

#include "base/sign.h"
#include "store/national.h"

/* A secret that a key names; nothing where it is empty. */
static int
look_at_secret(struct flow *f, const char *key)
{
	return config_text(f->config, key)[0] == '\0' ? 0 : doctor_secret(f, "send", key);
}

static int
look_at_line(struct flow *f)
{
	int bad = look_at_secret(f, "national.token_file") + look_at_secret(f, "national.client_file");

	if (config_text(f->config, "national.sender")[0] == '\0')
		bad += doctor_bad_keys(f, "national", "nothing says what the province is called there", "national.sender");
	if (config_text(f->config, "national.token_address")[0] != '\0')
		bad += doctor_secret(f, "send", "national.secret_file");
	return bad;
}

/* Records of an agency without a code are held until it has one. */
static int
look_at_codes(struct flow *f)
{
	int64_t agencies, lacking;

	if (national_code_lacking(f->db, f->mem, &agencies, &lacking) != 1)
		return doctor_bad("national", "its codes cannot be read", "the lines about the database above");
	if (lacking == 0)
		return doctor_good("national", mem_print(f->mem, "its codes of all %lld agencies are known", (long long)agencies));
	return doctor_bad("national", mem_print(f->mem, "%lld of %lld agencies have no code there: their results wait", (long long)lacking,
	    (long long)agencies), "the page of codes of the national database: /quan-tri/quoc-gia/ma/");
}

int
doctor_national(struct flow *f)
{
	const char *address = config_text(f->config, "national.address"), *key = config_text(f->config, "national.sign_key_file");
	int bad;

	if (key[0] == '\0')
		return address[0] == '\0' ? doctor_good("national", "no key to sign with: results are not sent to the national database") :
		    doctor_bad_keys(f, "national", "there is no key to sign with", "national.sign_key_file");
	if (doctor_secret(f, "send", "national.sign_key_file") != 0)
		return 1;
	if (sign_read(f->mem, key) == NULL)
		return doctor_bad_keys(f, "national", "it holds no Ed25519 key in PEM", "national.sign_key_file");
	if (address[0] == '\0')
		return doctor_good("national", "no address: records wait, and can be taken out as files");
	bad = look_at_line(f) + look_at_codes(f);
	return bad > 0 ? bad : doctor_good("national", "records are signed and sent");
}
