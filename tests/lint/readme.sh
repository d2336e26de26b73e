#!/usr/bin/env bash
# Proves: every folder of the house says in a README.md what lives in it.
. "$(dirname "$0")/common.bash"

folders=(cgi-bin/ cgi-bin/*/ templates/ sql/ apache-conf/ tests/)
have=()
for d in "${folders[@]}"; do [ -d "$d" ] && have+=("$d"); done
verdict readme_in_every_folder "${#have[@]}" "$(for d in "${have[@]}"; do
	[ -s "${d}README.md" ] || echo "${d}README.md is missing"
done)"

# A file that a README names with a path of the tree exists.
readmes=(README.md **/README.md)
mapfile -t readmes < <(printf '%s\n' "${readmes[@]}" | grep -v node_modules | sort -u)
named=$(for r in "${readmes[@]}"; do [ -f "$r" ] &&
	grep -noE '`(cgi-bin|templates|sql|apache-conf|tests)/[A-Za-z0-9_./-]+`' /dev/null "$r"; done | tr -d '`')
verdict readme_names_what_is_there "${#readmes[@]}" "$(printf '%s\n' "$named" | while IFS=: read -r file line path; do
	[ -z "$path" ] || [ -e "$path" ] || echo "$file:$line: $path is not there"
done)"

# Apache and the programs take a comment on a line of its own alone: a recipe that is copied holds no other.
recipes=(README.md apache-conf/README.md apache-conf/*.conf)
verdict recipe_comments_stand_alone "${#recipes[@]}" "$(grep -nP '^(\t| {4}|#   ?)\s*(Define|Include|Alias|ProxyPass|SetEnvIf|LoadModule|[a-z_]+(\.[a-z_-]+)* =)\s.*\s#' "${recipes[@]}")"
finish
