#!/usr/bin/env bash
# Proves: a foreign library is met only in the place that libraries.tsv names; every
# other <header> belongs to C or POSIX.
. "$(dirname "$0")/common.bash"

standard='^(assert|ctype|dirent|endian|errno|fcntl|float|grp|inttypes|limits|math|poll|pwd|signal|stdalign|stdarg|stdbool|stddef|stdint|stdio|stdlib|string|strings|time|unistd|arpa/inet|netdb|netinet/[a-z]+|sys/[a-z]+|linux/[a-z]+)\.h$'
includes=$(grep -nE '^[[:space:]]*#[[:space:]]*include[[:space:]]*<' /dev/null \
	cgi-bin/*.c cgi-bin/*/*.c cgi-bin/*/*.h 2>/dev/null)
faults=$(printf '%s\n' "$includes" | awk -v standard="$standard" -v list="$here/libraries.tsv" '
BEGIN {
	FS = "\t"
	while ((getline line < list) > 0)
		if (line !~ /^#/ && split(line, part, "\t") == 2) {
			n++; header[n] = "^(" part[1] ")$"; home[n] = part[2]
		}
}
NF == 0 { next }
{
	file = $0; sub(/:.*/, "", file)
	target = $0; sub(/^[^<]*</, "", target); sub(/>.*/, "", target)
	if (target ~ standard) next
	for (i = 1; i <= n && target !~ header[i]; i++);
	if (i > n) print $0 "  (not in tests/lint/libraries.tsv)"
	else if (file !~ "^cgi-bin/(" home[i] ")$") print $0 "  (met in " home[i] " alone)"
}')
verdict libraries_have_one_home "$(lines "$includes")" "$faults"
finish
