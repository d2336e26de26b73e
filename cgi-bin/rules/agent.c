#include "rules/agent.h"

#include <string.h>

struct mark {
	const char	*sign;		/* in the line */
	const char	*name;
};

/* The first that is found counts: most lines also hold the names of elder browsers. */
static const struct mark browsers[] = {
	{ "coc_coc", "Coc Coc" }, { "Edg", "Edge" }, { "OPR/", "Opera" },
	{ "SamsungBrowser", "Samsung Internet" }, { "Firefox/", "Firefox" },
	{ "FxiOS/", "Firefox" }, { "CriOS/", "Chrome" }, { "Chrome/", "Chrome" },
	{ "Safari/", "Safari" }, { NULL, NULL }
};
static const struct mark systems[] = {
	{ "Windows", "Windows" }, { "Android", "Android" }, { "iPhone", "iPhone" },
	{ "iPad", "iPad" }, { "Mac OS X", "macOS" }, { "CrOS", "ChromeOS" },
	{ "Linux", "Linux" }, { NULL, NULL }
};

static const char *
name_of(const struct mark *mark, const char *agent)
{
	while (mark->sign != NULL && strstr(agent, mark->sign) == NULL)
		mark++;
	return mark->name;
}

const char *
agent_name(struct mem *mem, const char *agent)
{
	const char *browser, *system;

	if (agent == NULL)
		return "";
	browser = name_of(browsers, agent);
	system = name_of(systems, agent);
	if (browser == NULL)
		return agent;
	return system == NULL ? browser : mem_print(mem, "%s, %s", browser, system);
}
