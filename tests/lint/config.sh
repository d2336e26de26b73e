#!/usr/bin/env bash
# Proves: every key that the programs know is documented in apache-conf/etc/danhgia.conf,
# every key documented there is known, and C asks for known keys only; each socket of
# systemd has its service.
. "$(dirname "$0")/common.bash"

known=$(awk '/known\[\] = \{/ { on = 1; next } on && /^};/ { exit } on' cgi-bin/base/config.c 2>/dev/null |
	grep -oE '\{ "[a-z_.*]+"' | tr -d '{ "' | sort -u)
# `key = value` or, where the default serves, `# key = value`; socket.desk stands for socket.*
written=$(grep -ohE '^#? ?[a-z_]+(\.[a-z_*]+)* *=' apache-conf/etc/danhgia.conf 2>/dev/null | tr -d '#= ' | sort -u)
like() { awk -v list="$1" 'BEGIN { k = split(list, l, "\n"); for (i = 1; i <= k; i++) { has[l[i]] = 1; s = l[i]; if (sub(/\.[a-z_]+$/, ".*", s)) has[s] = 1 } }
	$0 != "" { s = $0; sub(/\.[a-z_]+$/, ".*", s); if (!has[$0] && !has[s]) print }'; }
verdict config_keys_are_documented "$(lines "$known")" \
	"$(printf '%s\n' "$known" | like "$written" | sed 's/$/: not in apache-conf\/etc\/danhgia.conf/')"
verdict config_documented_keys_are_known "$(lines "$written")" \
	"$(printf '%s\n' "$written" | like "$known" | sed 's/$/: documented, unknown to base\/config.c/')"
asked=$(c_text text cgi-bin/*.c cgi-bin/*/*.c | grep -oE 'config_(text|given|int|on|secret)\([^"()]*"[a-z_.*]+"' | sed 's/.*"\(.*\)"/\1/' | sort -u)
verdict config_asked_keys_are_known "$(lines "$asked")" "$(printf '%s\n' "$asked" | like "$known" | sed 's/$/: asked for, unknown/')"
# A socket starts the service of its own name, and there is none: ours are templates.
sockets=$(ls apache-conf/systemd/*.socket 2> /dev/null)
verdict config_sockets_name_their_service "$(lines "$sockets")" "$(for s in $sockets; do
	name=$(basename "$s" .socket)
	grep -qx "Service=$name@1.service" "$s" && [ -e "apache-conf/systemd/$name@.service" ] &&
	    grep -qx "Sockets=$name.socket" "apache-conf/systemd/$name@.service" || echo "$s: no service, or not its own"
done)"
finish
