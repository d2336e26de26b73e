#include "rules/party_opinion.h"

#include <string.h>

bool
party_opinion_open(const struct party_subject *s)
{
	return strcmp(s->state, "open") == 0 || strcmp(s->state, "self") == 0 || strcmp(s->state, "met") == 0;
}
