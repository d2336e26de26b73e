/*
 * Prepares statements of sql/query on a database that is migrated: all, or those named.
 * usage: prepare SOCKET USER PASSWORD-FILE DATABASE [NAME…]. One line for each statement
 * that the server refuses; the last line is how many it was asked about.
 */
#include <mysql.h>
#include <stdio.h>
#include <string.h>

#include "store/sql.h"

static int
read_password(const char *file, char *password, int n)
{
	FILE *in = fopen(file, "r");
	int got = in != NULL && fgets(password, n, in) != NULL;

	if (in != NULL)
		fclose(in);
	password[strcspn(password, "\n")] = '\0';
	return got;
}

static int
refused(MYSQL *my, int i)
{
	MYSQL_STMT *stmt = mysql_stmt_init(my);
	int bad = mysql_stmt_prepare(stmt, sql_text[i], strlen(sql_text[i])) != 0;

	if (bad)
		printf("%s: %s\n", sql_name[i], mysql_stmt_error(stmt));
	mysql_stmt_close(stmt);
	return bad;
}

static int
asked_for(const char *name, char **names, int n)
{
	for (int i = 0; i < n; i++)
		if (strcmp(names[i], name) == 0)
			return 1;
	return n == 0;
}

int
main(int argc, char **argv)
{
	char password[200] = "";
	MYSQL *my = mysql_init(NULL);
	int bad = 0, asked = 0;

	if (argc < 5 || !read_password(argv[3], password, sizeof(password)))
		return 2;
	mysql_options(my, MYSQL_SET_CHARSET_NAME, "utf8mb4");
	if (mysql_real_connect(my, "localhost", argv[2], password, argv[4], 0, argv[1], 0) == NULL) {
		printf("no connection: %s\n", mysql_error(my));
		return 2;
	}
	for (int i = 0; i < SQL_COUNT; i++) {
		if (!asked_for(sql_name[i], argv + 5, argc - 5))
			continue;
		asked++;
		bad += refused(my, i);
	}
	printf("%d\n", asked);
	mysql_close(my);
	return bad != 0;
}
