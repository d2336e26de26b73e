# What must hold before anything is started; each refusal is one sentence.

check_run() {
	# The longest name below RUN is that of a socket; a socket's path ends at 107 bytes.
	[ ${#RUN} -le 85 ] ||
	    refuse "RUN is too long for the paths of sockets (${#RUN} of at most 85 characters): $RUN"
	case $RUN in
	*[!A-Za-z0-9._/-]*) refuse "RUN may hold letters, digits, dot, hyphen, underscore and / alone: $RUN" ;;
	/|"$TREE") refuse "RUN must be a folder of its own: $RUN" ;;
	esac
	[ -e "$RUN" ] || return
	[ -d "$RUN" ] || refuse "RUN must be a folder, and $RUN is none"
	check_owner
	[ -e "$RUN/.danhgia" ] && return
	[ -z "$(ls -A "$RUN")" ] ||
	    refuse "RUN holds files that are not ours: $RUN; choose an empty folder or a new name"
	[ "${RUN%/*}" != "" ] || refuse "RUN must be a folder of its own: $RUN"
}

# The files of an instance belong to the account of its servers.
check_owner() {
	local owner
	owner=$(stat -c %U "$RUN")
	[ "$owner" = "$(servant)" ] && return
	if [ -e "$RUN/.danhgia" ] || [ "$(id -u)" -ne 0 ]; then
		refuse "RUN=$RUN belongs to $owner, but the servers would run as $(servant);" \
		    "call make as who made it, or choose another RUN"
	fi
}

check_names() {
	case $HOST in
	localhost) ;;
	*[!a-z0-9.-]*|.*) refuse "HOST must be localhost or a name that ends in .localhost, not $HOST" ;;
	*.localhost) ;;
	*) refuse "HOST must be localhost or a name that ends in .localhost, not $HOST" ;;
	esac
	case $PORT in
	''|*[!0-9]*|??????*) refuse "PORT must be a number from 1024 to 65535, not $PORT" ;;
	esac
	[ "$PORT" -ge 1024 ] && [ "$PORT" -le 65535 ] ||
	    refuse "PORT must be a number from 1024 to 65535, not $PORT"
	case $BASE in
	'') ;;
	/*[!a-z0-9-]*|/) refuse "BASE must be one folder such as /danhgia, not $BASE" ;;
	/*) ;;
	*) refuse "BASE must begin with a slash, as in /danhgia, not $BASE" ;;
	esac
}

check_port() {
	if pid_of apache > /dev/null; then
		[ "$(cat "$RUN/etc/url" 2> /dev/null)" = "$(url)" ] ||
		    refuse "the instance in $RUN runs already at $(cat "$RUN/etc/url"); make stop it first"
		return
	fi
	end_orphans apache
	until_true 2 port_free "$PORT" ||
	    refuse "port $PORT is in use by another program; choose another: make run PORT=9443"
}

check_programs() {
	local p
	for p in apache2 mariadbd mariadb mariadb-install-db slapd slapadd slappasswd ldapmodify \
	    openssl curl setpriv setsid flock aiosmtpd; do
		command -v "$p" > /dev/null ||
		    refuse "the program $p is missing; run: $PRIVATE/install run"
	done
	[ -x "$BUILD/danhgia" ] || refuse "the programs are not built; run: make build"
}

# Servers that cannot enter the tree or RUN would fail one by one without a clear word.
check_tree() {
	local place
	case $TREE in *[!A-Za-z0-9._/+@-]*)
		refuse "the path of the project may hold no blanks and no special letters: $TREE" ;;
	esac
	if [ "$(id -u)" -eq 0 ]; then
		getent passwd "$SERVANT" > /dev/null ||
		    refuse "there is no account $SERVANT for the servers to run as"
	fi
	for place in "$TREE/templates" "$TREE/sql" "$TREE/apache-conf" "$BUILD" \
	    "$TREE/build/static"; do
		[ ! -e "$place" ] || as_servant test -r "$place" -a -x "$place" ||
		    refuse "the account $(servant), as which the servers run, cannot enter $place;" \
		    "move the project to a folder that everybody may enter (such as /srv)," \
		    "or run make as an ordinary user"
	done
}

check_reach() {
	local place=$(dirname "$RUN")
	while [ ! -e "$place" ]; do place=$(dirname "$place"); done
	as_servant test -x "$place" || refuse "the account $(servant), as which the servers run," \
	    "cannot reach RUN=$RUN; choose a folder that everybody may enter," \
	    "as in: make run RUN=/var/tmp/danhgia"
}

# What can be known before anything is installed.
check_before() {
	check_names
	check_tree
	check_reach
	check_run
	check_port
}
