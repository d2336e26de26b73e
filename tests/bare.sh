#!/bin/bash
# usage: tests/bare.sh [FOLDER]
# Proves the two commands on a machine that has nothing: makes a Debian 12 with
# debootstrap, clones the last commit into it and runs `make start`, `make stop` and
# .ci/run there. Needs root and the network; takes FOLDER (default: a new one below
# /var/tmp) and removes it, unless KEEP=1. ONLY=start leaves the tests out.
set -u
here=$(cd "$(dirname "$0")/.." && pwd -P)
say() { printf '%s %s\n' "$(date +%T)" "$*"; }
refuse() { printf 'bare: %s\n' "$*" >&2; exit 1; }

[ "$(id -u)" -eq 0 ] || refuse "needs root, for chroot and mounts"
command -v debootstrap > /dev/null || refuse "debootstrap is missing; run: apt-get install debootstrap"
root=${1:-}
[ -n "$root" ] || root=$(mktemp -d /var/tmp/danhgia-bare.XXXXXX)
mkdir -p "$root"
root=$(cd "$root" && pwd -P)
[ "$root" != / ] || refuse "FOLDER must not be /"
chmod 755 "$root"		# the root of accounts that are not root
mirror=${MIRROR:-http://deb.debian.org/debian}
security=${SECURITY:-http://deb.debian.org/debian-security}

mounted=
unmount() {
	local place
	for place in $mounted; do
		umount "$place" 2> /dev/null || umount -l "$place"
	done
	mounted=
}
finish() {
	local status=$?
	if [ -d "$root/srv/danhgia" ] && [ -n "$mounted" ]; then
		inside 'cd /srv/danhgia && make -s stop PORT=8544' > /dev/null 2>&1
	fi
	unmount
	[ -n "${KEEP:-}" ] || grep -q " $root" /proc/mounts || rm -rf --one-file-system "$root"
	exit $status
}
trap finish EXIT
trap 'exit 130' INT TERM HUP
mount_at() {
	[ -e "$root$1" ] || mkdir -p "$root$1"
	mount "${@:2}" "$root$1" || refuse "cannot mount $root$1"
	mounted="$root$1 $mounted"
}

# Nothing of this machine's environment but the way to the network.
inside() {
	chroot "$root" env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
	    HOME=/root LANG=C.UTF-8 CI=true $network /bin/bash -c "$1"
}
network=
for name in http_proxy https_proxy no_proxy HTTP_PROXY HTTPS_PROXY NO_PROXY; do
	[ -z "${!name:-}" ] || network="$network $name=${!name}"
done

if [ ! -e "$root/etc/debian_version" ]; then
	say "debootstrap into $root"
	debootstrap --variant=minbase bookworm "$root" "$mirror" > "$root.log" 2>&1 ||
	    { tail -n 5 "$root.log"; refuse "debootstrap failed"; }
	rm -f "$root.log"
fi
cat > "$root/etc/apt/sources.list" <<END
deb $mirror bookworm main
deb $mirror bookworm-updates main
deb $security bookworm-security main
END
cp /etc/resolv.conf "$root/etc/resolv.conf"
grep -q localhost "$root/etc/hosts" 2> /dev/null || echo '127.0.0.1 localhost' > "$root/etc/hosts"
mount_at /proc -t proc proc
mount_at /sys -t sysfs -o ro sys
mount_at /dev -t tmpfs -o mode=755 dev
for name in null zero full random urandom tty; do
	touch "$root/dev/$name"
	mount_at "/dev/$name" --bind "/dev/$name"
done
ln -sfn /proc/self/fd "$root/dev/fd"
mount_at /dev/shm -t tmpfs -o mode=1777 shm
mount_at /dev/pts -t devpts -o newinstance,ptmxmode=666 pts
ln -sfn pts/ptmx "$root/dev/ptmx"

say "git and make, as the README asks"
inside 'apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq install -y \
    --no-install-recommends git make ca-certificates > /dev/null' 2>&1 | grep -v '^debconf' 
# An authority that this machine trusts beside Debian's stands between it and the network.
if [ -n "${EXTRA_CA:-}" ]; then
	cp "$EXTRA_CA" "$root/usr/local/share/ca-certificates/extra.crt"
	inside 'update-ca-certificates > /dev/null 2>&1
	    echo "cafile=/etc/ssl/certs/ca-certificates.crt" > /root/.npmrc'
fi
rm -rf "$root/srv/danhgia"
git clone -q --no-hardlinks "$here" "$root/srv/danhgia" || refuse "cannot clone $here"
chown -R 0:0 "$root/srv/danhgia"

failed=0
verdict() { if [ "$2" -eq 0 ]; then echo "ok $1"; else echo "not ok $1"; failed=1; fi; }
page() { inside "curl -s -o /dev/null -w '%{http_code}' --cacert /srv/danhgia/run/ca.pem https://localhost:8544$1"; }

say "make start"
inside 'cd /srv/danhgia && make start PORT=8544'
verdict "make start on a bare Debian" $?
[ "$(page /dang-nhap)" = 200 ]
verdict "the sign-in page answers" $?
[ "$(page /readyz)" = 200 ]
verdict "the instance is ready" $?
[ ! -e "$root/usr/sbin/policy-rc.d" ]
verdict "no policy is left behind" $?
[ -z "$(ls "$root"/etc/rc2.d/S*slapd 2> /dev/null)" ]
verdict "no service is left enabled" $?
inside 'cd /srv/danhgia && make stop PORT=8544'
verdict "make stop" $?
left=$(for p in /proc/[0-9]*; do [ "$(readlink "$p/root")" = "$root" ] && tr '\0' ' ' < "$p/cmdline"; done)
[ -z "$left" ] || echo "# $left"
[ -z "$left" ]
verdict "no process is left" $?
began=$(date +%s)
inside 'cd /srv/danhgia && make -s start PORT=8544 && make -s stop PORT=8544' > /dev/null
status=$?
verdict "a second start needs no installation ($(( $(date +%s) - began )) s with its stop)" $status
# An ordinary account with a shell of its own, and the clone in its home.
inside 'useradd -m -d /srv/nguoi -s /bin/bash nguoi && cp /root/.npmrc /srv/nguoi/ 2> /dev/null
    chmod 755 /srv/nguoi && cp -r /srv/danhgia /srv/nguoi/ && rm -rf /srv/nguoi/danhgia/run &&
    chown -R nguoi: /srv/nguoi && su - nguoi -c "cd danhgia && make -s start PORT=8544 && make -s status PORT=8544 | tail -n 1 && make -s stop PORT=8544"'
verdict "an ordinary account runs it" $?
if [ "${ONLY:-}" != start ]; then
	say ".ci/run"
	inside 'cd /srv/danhgia && .ci/run' | tee "$root/tests.log" | grep -vE '^ok '
	grep -qE '^[0-9]+ passed, 0 failed' <(tail -n 1 "$root/tests.log")
	status=$?
	verdict "the tests pass: $(tail -n 1 "$root/tests.log")" $status
fi
exit $failed
