#!/usr/bin/env bash
# Proves: templates print and do not decide. Only the commands of templates/README.md,
# no way round the automatic escape, no script, style or handler in the page, no macro
# that nobody defines.
. "$(dirname "$0")/common.bash"

files=(templates/**/*.cs)
n=${#files[@]}
scan() { [ "$n" -gt 0 ] && grep -nE "$@" /dev/null "${files[@]}"; }

verdict templates_no_way_round_the_escape "$n" \
	"$(scan '<\?cs[[:space:]]*((uvar|evar|lvar|name|escape|linclude|loop|include:|alt:)|$)')"
verdict templates_no_escape_function "$n" \
	"$(scan '(html|js|url|css)_escape|text_html|html_strip|html_decode|url_validate')"
verdict templates_known_commands "$n" "$( [ "$n" -gt 0 ] &&
	grep -noE '<\?cs[[:space:]]*/?[a-z_]*.?' /dev/null "${files[@]}" |
	grep -vE '<\?cs[[:space:]]*/?(var:|if:|elif:|elseif:|else[[:space:]]|if[[:space:]]|each:|each[[:space:]]|with:|with[[:space:]]|def:|def[[:space:]]|call:|include!|set:|#)')"
# "10.5" + 1 is 10.51 and 1 / 0 is 4294967295 there: sums are made in C.
verdict templates_no_arithmetic "$n" "$(scan -o '<\?cs[^?]*\?>' | sed -E 's/"[^"]*"/""/g' |
	grep -E '<\?cs.*([A-Za-z0-9_)"][[:space:]]*[*/%+][[:space:]]*[#A-Za-z0-9_("]|[A-Za-z0-9_)][[:space:]]+-[[:space:]]|string\.(slice|length))' |
	grep -vE '<\?cs[[:space:]]*/')"
verdict templates_no_inline_script_or_style "$n" "$(
	scan -i '[[:space:]](on[a-z]+|style|srcdoc)[[:space:]]*=|<style|javascript:'
	scan -i '<script' | grep -vE '<script[^<]*[[:space:]]src="[^"]*"( defer| async)?></script>')"
verdict templates_attributes_are_quoted "$n" "$(scan '[[:space:]][a-z-]+=<\?cs[[:space:]]*(var|call)')"
verdict templates_links_carry_the_base "$n" \
	"$(scan '(href|action|src)="/[a-z]')"

macros=$( [ "$n" -gt 0 ] && grep -ohE '<\?cs[[:space:]]*def:[a-z_]+' "${files[@]}" | sed 's/.*def://' | sort)
verdict templates_macro_defined_once "$(lines "$macros")" "$(printf '%s\n' "$macros" | uniq -d | sed 's/^/defined twice: /')"
calls=$( [ "$n" -gt 0 ] && grep -noE '<\?cs[[:space:]]*call:[a-z_]+' /dev/null "${files[@]}")
verdict templates_macro_exists "$(lines "$calls")" "$(printf '%s\n' "$calls" | awk -v macros="$macros" '
	BEGIN { k = split(macros, m, "\n"); for (i = 1; i <= k; i++) known[m[i]] = 1 }
	{ name = $0; sub(/.*call:/, "", name); if (name != "" && !known[name]) print $0 "  (no such macro)" }')"

verdict templates_macro_is_called "$(lines "$macros")" "$(printf '%s\n' "$macros" | awk -v calls="$(printf '%s\n' "$calls" | sed 's/.*call://')" '
	BEGIN { k = split(calls, c, "\n"); for (i = 1; i <= k; i++) called[c[i]] = 1 }
	$0 != "" && !called[$0] { print $0 ": nobody calls this macro" }')"

# ClearSilver draws no page at all where one call has an argument too many or too few.
verdict templates_macro_has_its_arguments "$(lines "$calls")" "$( [ "$n" -gt 0 ] &&
	grep -noE '<\?cs[[:space:]]*(def|call):[a-z_]+\(("[^"]*"|[^")])*\)' /dev/null "${files[@]}" | awk '
	{ where = $0; sub(/:<.*/, "", where); kind = /cs[[:space:]]*def:/ ? "def" : "call"
	  name = $0; sub(/^.*(def|call):/, "", name); list = name; sub(/\(.*/, "", name); sub(/^[^(]*\(/, "", list); sub(/\)$/, "", list)
	  gsub(/"[^"]*"/, "x", list); n = list ~ /^[[:space:]]*$/ ? 0 : gsub(/,/, ",", list) + 1
	  if (kind == "def") takes[name] = n; else { at[++k] = where; called[k] = name; gives[k] = n } }
	END { for (i = 1; i <= k; i++) if (called[i] in takes && takes[called[i]] != gives[i])
		print at[i] ": " called[i] " takes " takes[called[i]] " arguments, not " gives[i] }')"

# Every form that posts carries its token.
posts=$( [ "$n" -gt 0 ] && grep -nEi 'method="post"' /dev/null "${files[@]}")
verdict templates_forms_carry_their_token "$(lines "$posts")" "$( [ "$n" -gt 0 ] && awk '
	FNR == 1 { open = 0 }
	tolower($0) ~ /<form[^>]*method="post"/ { open = FNR; token = 0; file = FILENAME }
	/call:form_token/ || /name="form"/ { token = 1 }
	/<\/form>/ { if (open && !token) print file ":" open ": a form without call:form_token()"; open = 0 }
	' "${files[@]}")"

# A template that C names exists, and a template that exists is named.
named=$(c_text text cgi-bin/*.c cgi-bin/*/*.c | grep -oE '"[a-z_]+/[a-z_0-9]+\.cs"' | tr -d '"' | sort -u)
verdict templates_named_in_c_exist "$(lines "$named")" \
	"$(for t in $named; do [ -e "templates/$t" ] || echo "templates/$t: named in C, absent"; done)"

# Every status that a program may refuse with has its page.
statuses=$(c_text code cgi-bin/page/*.c cgi-bin/web/{request,multipart,parse}.c | sed "s|^[^:]*:[0-9]*:||" |
	grep -oE '(visit_error\([^,]*,|return|[?:]) *[45][0-9][0-9]\b' | grep -oE '[0-9]{3}$' | sort -u)
verdict templates_every_refusal_has_a_page "$(lines "$statuses")" \
	"$(for n in $statuses; do [ -e "templates/error/$n.cs" ] || echo "templates/error/$n.cs: missing"; done)"
finish
