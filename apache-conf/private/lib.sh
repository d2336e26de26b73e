# What the scripts of the private instance share. RUN, PORT, HOST, BASE and BUILD may
# stand in their environment.

set -u
umask 027
# Servers live where the PATH of an ordinary account does not lead.
PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin

TREE=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
PRIVATE=$TREE/apache-conf/private
BUILD=${BUILD:-build}
case $BUILD in /*) ;; *) BUILD=$TREE/$BUILD ;; esac
RUN=${RUN:-run}
case $RUN in /*) ;; *) RUN=$TREE/$RUN ;; esac
RUN=$(realpath -m "$RUN")
PORT=${PORT:-8443}
HOST=${HOST:-localhost}
BASE=${BASE:-}
# As root all servers run as this account.
SERVANT=${SERVANT:-www-data}

# Servers in the order of their start; they end in the opposite one. Where the story is told two stand in for systems of others:
# `documents` gives tasks, `receiver` takes results as the national database does.
servers() {
	echo mariadb slapd mail
	[ ! -e "$RUN/made/story" ] || echo documents receiver
	echo signin desk upload report admin api gate sweep import send national pull apache
}

say() { printf '%s\n' "$*"; }
refuse() { printf 'danhgia: %s\n' "$*" >&2; exit 1; }

# Before anything is said about an instance.
enter_run() {
	[ ! -d "$RUN" ] || [ -x "$RUN" ] ||
	    refuse "RUN=$RUN belongs to $(stat -c %U "$RUN"), and $(id -un) may not enter it"
}

servant() { if [ "$(id -u)" -eq 0 ]; then echo "$SERVANT"; else id -un; fi; }

# Runs a command as the account of the servers.
as_servant() {
	if [ "$(id -u)" -eq 0 ]; then
		setpriv --reuid="$SERVANT" --regid="$(id -g "$SERVANT")" --init-groups \
		    --no-new-privs env HOME="$RUN" "$@"
	else
		"$@"
	fi
}

# A process is ours if its number and the moment of its birth are those written down:
# numbers are used again, moments are not.
born() {
	local line
	read -r line 2>/dev/null < "/proc/$1/stat" || return 1
	set -- ${line##*) }
	[ "$1" != Z ] && printf '%s' "${20}"
}
pid_of() {
	local pid birth
	read -r pid birth 2>/dev/null < "$RUN/pid/$1" || return 1
	[ "$(born "$pid")" = "$birth" ] && printf '%s' "$pid"
}

# What outlived the process of a server, as Apache's children do when it is killed:
# members of its group that know RUN.
orphans() {
	local leader birth p line
	read -r leader birth 2>/dev/null < "$RUN/pid/$1" || return
	[ -z "$(born "$leader")" ] || return
	for p in /proc/[0-9]*; do
		read -r line 2>/dev/null < "$p/stat" || continue
		set -- ${line##*) }
		[ "$3" = "$leader" ] && [ "$1" != Z ] && grep -qF "$RUN/" "$p/cmdline" 2>/dev/null &&
		    echo "${p#/proc/}"
	done
}
end_orphans() {
	local left
	left=$(orphans "$1")
	[ -z "$left" ] || kill -KILL $left 2> /dev/null
}

# launch NAME COMMAND…: in the background, in a session of its own, output to its log. A signal
# that comes between the process and its note waits for the note: nothing lives that stop does
# not know. A Ctrl-C reaches the look at its birth too, which is then made again.
launching= interrupted=
launch() {
	local name=$1 pid birth=
	shift
	launching=1
	setsid "${BASH:-bash}" -c '. "$0/lib.sh"; if [ "$(id -u)" -eq 0 ]; then
	    exec setpriv --reuid="$SERVANT" --regid="$(id -g "$SERVANT")" --init-groups \
	        --no-new-privs env HOME="$RUN" "$@"; fi; exec "$@"' \
	    "$PRIVATE" "$@" >> "$RUN/log/$name.log" 2>&1 < /dev/null 9>&- &
	pid=$!
	while [ -z "$birth" ] && [ -e "/proc/$pid" ]; do birth=$(born "$pid"); done
	printf '%s %s\n' "$pid" "$birth" > "$RUN/pid/$name"
	launching=
	[ -z "$interrupted" ] || exit 130
}
# For the trap of who launches.
interrupt() {
	interrupted=1
	[ -n "$launching" ] || exit 130
}

# until_true SECONDS COMMAND…: tries it every 50 ms.
until_true() {
	local end=$(( $(date +%s%3N) + $1 * 1000 ))
	shift
	while ! "$@" > /dev/null 2>&1; do
		[ "$(date +%s%3N)" -lt "$end" ] || return 1
		sleep 0.05
	done
}
# The same while a server lives.
until_serving() {
	local name=$1 seconds=$2
	shift 2
	alive_and() { pid_of "$name" > /dev/null || return 0; "$@"; }
	until_true "$seconds" alive_and "$@" && pid_of "$name" > /dev/null && return
	tail -n 5 "$RUN/log/$name.log" >&2
	refuse "$name did not start; its last words are above, all of them in $RUN/log/$name.log"
}

port_taken() { (exec 3<> "/dev/tcp/127.0.0.1/$1") 2> /dev/null; }
port_free() { ! port_taken "$1"; }

# choose_port NAME: a loopback port below those that the kernel gives away, into RUN/etc/NAME.port;
# the last one if it is free.
choose_port() {
	local port n
	port=$(cat "$RUN/etc/$1.port" 2> /dev/null)
	for n in 1 2 3 4 5 6 7 8 9 10; do
		[ -n "$port" ] && ! port_taken "$port" && break
		port=$((20000 + RANDOM % 12000))
	done
	echo "$port" > "$RUN/etc/$1.port"
}

# A secret of 256 bits in a file that only its owner reads.
secret_file() {
	[ -s "$1" ] && return
	(umask 077; head -c 32 /dev/urandom | od -An -v -tx1 | tr -d ' \n' > "$1"; echo >> "$1")
	own "$1"
}
# sign_file FILE: a private key (Ed25519) where there is none.
sign_file() {
	[ -s "$1" ] && return
	(umask 077; openssl genpkey -algorithm ed25519 -out "$1")
	own "$1"
}
own() { [ "$(id -u)" -ne 0 ] || chown -h "$SERVANT:$(id -g "$SERVANT")" "$@"; }

url() { printf 'https://%s:%s%s/' "$HOST" "$PORT" "$BASE"; }
