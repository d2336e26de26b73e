#include "flow/doctor_inside.h"

#include "base/sign.h"

int
doctor_national(struct flow *f)
{
	const char *address = config_text(f->config, "national.address"), *key = config_text(f->config, "national.sign_key_file");

	if (key[0] == '\0')
		return address[0] == '\0' ? doctor_good("national", "no key to sign with: results are not sent to the national database") :
		    doctor_bad_keys(f, "national", "there is no key to sign with", "national.sign_key_file");
	if (doctor_secret(f, "send", "national.sign_key_file") != 0)
		return 1;
	if (sign_read(f->mem, key) == NULL)
		return doctor_bad_keys(f, "national", "it holds no Ed25519 key in PEM", "national.sign_key_file");
	if (address[0] == '\0')
		return doctor_good("national", "no address: records wait, and can be taken out as files");
	return doctor_good("national", "records are signed and sent");
}
