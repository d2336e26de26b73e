/*
 * The connection as the files of this door to MariaDB share it; nobody else includes it.
 */
#ifndef STORE_DB_INSIDE_H
#define STORE_DB_INSIDE_H

#include <mysql.h>
#include <time.h>

#include "store/db.h"

#define HOSTS_MOST	8

struct host {
	const char	*name;		/* NULL: the Unix socket */
	unsigned	 port;
	time_t		 bad_until;
};

struct db {
	struct mem	*mem;
	const struct config *config;
	const char	*user, *name, *password_key;
	struct host	 host[HOSTS_MOST];
	size_t		 nhosts, last;
	MYSQL		*my;
	time_t		 pinged;
	MYSQL_STMT	*stmt[SQL_COUNT];
	bool		 patient;	/* db_patient */
	bool		 in_transaction;
	bool		 again;		/* the transaction was lost to another one */
	bool		 unsure;	/* the connection ended: nobody knows what the server did */
	bool		 broken;	/* a statement of it failed: it is never committed */
	char		 why[512];
};

/* A connection that is open and settled. 1 or -1 (logged). */
int	db_ensure(struct db *);
/* Ends the connection and its statements. */
void	db_drop(struct db *);
/* The host in use comes last for a while. */
void	db_avoid(struct db *);
/* No transaction is marked by what failed before. */
void	db_forget(struct db *);
/* Deadlock, lock wait, or a row changed since the snapshot: the whole is worth another try. */
bool	db_lost_to_another(unsigned error);
/* Keeps what the library says about the last call. */
void	db_remember_why(struct db *, const char *what);

#endif
