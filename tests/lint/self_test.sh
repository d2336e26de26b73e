#!/usr/bin/env bash
# Proves: each lint finds a defect planted for it, and fails on a tree where it has
# nothing to look at.
here=$(cd "$(dirname "$0")" && pwd)
tree=$(mktemp -d) || exit 2
trap 'rm -rf "$tree"' EXIT
failed=0

# A small sound tree.
sound() {
	rm -rf "${tree:?}"/* "$tree"/.git
	cd "$tree" || exit 2
	mkdir -p cgi-bin/{base,page,rules} templates/{error,home,macro,lang/vi,lang/en} sql/{query,schema} apache-conf/{etc,systemd} tests
	cat > cgi-bin/README.md <<-'END'
	| room | may include | holds |
	|---|---|---|
	| base | libc | text |
	| rules | base | rules |
	| page | base | pages |

	## Log numbers
	| range | room |
	|---|---|
	| 100-199 | base |
	END
	cat > cgi-bin/base/config.c <<-'END'
	#include <stdio.h>
	#include "base/config.h"
	static const struct { const char *key, *value; } known[] = {
		{ "base_path", "" },
	};
	int
	config_on(const char *key)
	{
		log_error(120, "no key %s", key);
		return config_text(c, "base_path") != NULL && known[0].key == key;
	}
	END
	echo 'int config_on(const char *);' > cgi-bin/base/config.h
	cat > cgi-bin/page/home.c <<-'END'
	#include "base/config.h"
	const struct route home_routes[] = {
		{ METHOD_GET, "/viec-can-lam/", ROLE_PERSON, 0, NULL, home_show },
	};
	int
	home_show(struct visit *v)
	{
		return v == NULL ? visit_error(v, 404) : visit_page(v, "home/show.cs", "home.title");
	}
	END
	printf -- '-- name: x_used\nSELECT 1;\n' > sql/query/x.sql
	echo 'CREATE TABLE IF NOT EXISTS x (id INT);' > sql/schema/001_x.sql
	echo 'int x = SQL_X_USED;' > cgi-bin/base/y.c
	echo 'const void *tables[] = { home_routes };' > cgi-bin/desk.c
	echo 'Service=danhgia-desk@1.service' > apache-conf/systemd/danhgia-desk.socket
	echo 'Sockets=danhgia-desk.socket' > 'apache-conf/systemd/danhgia-desk@.service'
	echo '# base_path = ' > apache-conf/etc/danhgia.conf
	cat > templates/home/show.cs <<-'END'
	<h1><?cs var:L.home.title ?></h1>
	<form method="post" action="<?cs var:Page.base ?>/x">
	<?cs call:form_token() ?>
	</form>
	END
	echo '<?cs def:form_token() ?><input type="hidden" name="form" value="<?cs var:Page.token ?>"><?cs /def ?>' > templates/macro/form.cs
	printf 'home {\n  title = Việc {1}\n}\n' > templates/lang/vi/home.hdf
	printf 'home {\n  title = Duties {1}\n}\n' > templates/lang/en/home.hdf
	for lang in vi en; do
		printf 'notice {\n  a_told = %s {1}\n}\n' "$lang" > "templates/lang/$lang/notice.hdf"
		printf 'mail {\n  kind {\n    a_told = %s\n  }\n}\n' "$lang" > "templates/lang/$lang/mail.hdf"
	done
	printf '%s\n' '	{ "a_told", MAIL_NOW, true },' '	{ "a_told", FIELD_CHOICE },' '	{ "notice.%s", "mail.kind.%s" },' > cgi-bin/page/mail.c
	echo '<h1><?cs var:L.home.title ?></h1>' > templates/error/404.cs
	printf 'CITED(result_most,	RESULT_MOST,	70,	1,	DECREE,	12,	3,	"")\n' > cgi-bin/rules/citation.def
	for f in score score_read score_again score_support criteria period_calendar sheet sheet_ground sheet_check petition; do
		printf 'static const char *const label = "citation.of.%%s";\nint most = LAW_RESULT_MOST;\n' > "cgi-bin/rules/$f.c"
	done
	echo 'int criteria(void);' > cgi-bin/rules/criteria.h
	for lang in vi en; do
		printf 'citation {\n  of {\n    result_most = %s\n  }\n}\n' "$lang" > "templates/lang/$lang/citation.hdf"
	done
	printf '%s\n' 'const char *const task_mender_name[] = { "source", NULL };' 'int x = flawed(mem, flaw, "subject", "missing", "");' > cgi-bin/rules/task.c
	echo 'say(v, "task.error."); say(v, "task.mender.");' > cgi-bin/page/fail.c
	for lang in vi en; do
		printf 'task {\n  error {\n    missing = %s; hãy gửi lại\n  }\n  mender {\n    source = %s\n  }\n}\n' "$lang" "$lang" > "templates/lang/$lang/task.hdf"
	done
	echo '{}' > tests/package-lock.json
	for d in cgi-bin cgi-bin/base cgi-bin/rules cgi-bin/page templates sql apache-conf tests; do
		[ -e "$d/README.md" ] || echo "what lives here" > "$d/README.md"
	done
}

# Runs a lint on the tree; wants "pass", or the name of the check that must fail.
expect() {
	local lint=$1 want=$2 what=$3 out status
	out=$("$here/$lint.sh" "$tree" 2>&1)
	status=$?
	if [ "$want" = pass ] && [ $status -eq 0 ] && ! grep -q '^not ok ' <<<"$out" && grep -q '^ok ' <<<"$out"; then
		echo "ok self $lint: $what"
	elif [ "$want" != pass ] && [ $status -ne 0 ] && grep -q "^not ok $want" <<<"$out"; then
		echo "ok self $lint: $what"
	else
		printf '%s\n' "$out" | sed 's/^/# /'
		echo "not ok self $lint: $what"
		failed=1
	fi
}

# plant LINT CHECK WHAT FILE: a sound tree, standard input added to FILE, CHECK must fail.
plant() {
	sound
	mkdir -p "$(dirname "$4")"
	cat >> "$4"
	expect "$1" "$2" "$3"
}

for lint in "$here"/*.sh; do
	name=$(basename "$lint" .sh)
	[ "$name" = self_test ] && continue
	sound
	expect "$name" pass "sound tree"
	rm -rf "${tree:?}"/*
	expect "$name" "$name" "empty tree"
done

plant citation citation_numbers "a number of its own" cgi-bin/rules/score.c <<<'int least = 90;'
plant citation citation_numbers "a fraction of its own" cgi-bin/rules/score_again.c <<<'x = ratio_of(mem, 1, 4);'
plant citation citation_rows_are_used "a row that nobody uses" cgi-bin/rules/citation.def <<<'CITED(good_least,	GOOD_LEAST,	70,	1,	DECREE,	20,	2,	"")'
plant citation citation_rows_have_a_label "a row without a label" cgi-bin/rules/citation.def <<<'CITED(good_least,	GOOD_LEAST,	70,	1,	DECREE,	20,	2,	"")'
plant mail mail_knows "a notice without its letter" templates/lang/vi/notice.hdf < <(printf 'notice {\n  b_told = {1}\n}\n')
plant mail mail_knows "a letter without its field" cgi-bin/page/mail.c <<<'	{ "c_told", MAIL_NOW, true },'
plant failures failures_have_words "a failure without words" cgi-bin/rules/task.c <<<'int y = flawed(mem, flaw, day, "ahead", raw);'
plant failures failures_have_menders "a mender without a name" cgi-bin/rules/task.c <<<'const char *const national_mender_name[] = { "agency", NULL };'
sound
for lang in vi en; do printf 'task {\n  error {\n    missing = %s\n    order = hãy\n  }\n}\n' "$lang" > "templates/lang/$lang/task.hdf"; done
expect failures failures_are_said "words that nothing says"
expect failures failures_say_how "words without what to do"
plant layers layers_includes "page includes store" cgi-bin/page/home.c <<<'#include "store/db.h"'
plant layers layers_includes "base includes page" cgi-bin/base/config.c <<<'#include "page/home.h"'
plant layers layers_includes "an include without its room" cgi-bin/base/config.c <<<'#include "config.h"'
plant layers layers_rooms "a room outside the table" cgi-bin/attic/x.c <<<''
plant libraries libraries "MariaDB outside store" cgi-bin/page/home.c <<<'#include <mysql.h>'
plant libraries libraries "a library that nobody listed" cgi-bin/base/config.c <<<'#include <glib.h>'
plant banned banned_functions "strcpy" cgi-bin/base/x.c <<<'	strcpy(a, b);'
plant banned banned_functions "localtime" cgi-bin/base/x.c <<<'	t = localtime(&now);'
plant banned banned_float "a double" cgi-bin/base/x.c <<<'static double rate;'
plant banned banned_typedef "typedef struct" cgi-bin/base/x.c <<<'typedef struct x { int a; } x;'
plant banned banned_free "free in a page" cgi-bin/page/x.c <<<'	free(p);'
plant strings strings_no_markup "markup in C" cgi-bin/page/x.c <<<'	buf_text(b, "<td class=\"x\">");'
plant strings strings_no_sql "SQL in C" cgi-bin/page/x.c <<<'	run("SELECT id FROM person");'
plant strings strings_no_viet "text for people in C" cgi-bin/page/x.c <<<'	show("Không được");'
plant size size_functions "a function of 90 lines" cgi-bin/base/x.c < <(printf 'int\nlong_one(void)\n{\n'; seq -f '	a(%g);' 90; printf '}\n')
plant size size_files "a file of 501 lines" cgi-bin/base/x.c < <(seq -f 'int a%g;' 501)
plant size size_headers "a header of 121 lines" cgi-bin/base/x.h < <(seq -f 'int a%g;' 121)
plant templates templates_no_way "uvar" templates/home/show.cs <<<'<?cs uvar:View.x ?>'
plant templates templates_no_way "include without !" templates/home/show.cs <<<'<?cs include:"x.cs" ?>'
plant templates templates_no_way "a command on its own line" templates/home/show.cs < <(printf '<?cs\nuvar:View.x ?>\n')
plant templates templates_no_escape "escape function in a sum" templates/home/show.cs <<<'<?cs var:html_escape(View.a) + View.b ?>'
plant templates templates_macro_has "an argument too many" templates/home/show.cs <<<'<?cs call:form_token("a, b") ?>'
plant templates templates_known "a command nobody allowed" templates/home/show.cs <<<'<?cs linclude!View.x ?>'
plant templates templates_no_arith "a sum" templates/home/show.cs <<<'<?cs var:View.a + #1 ?>'
plant templates templates_no_inline "a handler" templates/home/show.cs <<<'<a onclick="x()">x</a>'
plant templates templates_no_inline "a style attribute" templates/home/show.cs <<<'<p style="color:red">x</p>'
plant templates templates_no_inline "an inline script" templates/home/show.cs <<<'<script>alert(1)</script>'
plant templates templates_attributes "an attribute without quotes" templates/home/show.cs <<<'<p class=<?cs var:View.c ?>>x</p>'
plant templates templates_links "a link without the base" templates/home/show.cs <<<'<a href="/danh-muc/">x</a>'
plant templates templates_macro_exists "an unknown macro" templates/home/show.cs <<<'<?cs call:nobody(View.x) ?>'
plant templates templates_macro_defined "a macro defined twice" templates/macro/x.cs <<<'<?cs def:form_token() ?>x<?cs /def ?>'
plant templates templates_macro_is_called "a macro that nobody calls" templates/macro/x.cs <<<'<?cs def:lonely() ?>x<?cs /def ?>'
plant templates templates_forms "a form without token" templates/home/x.cs < <(printf '<form method="post" action="x">\n</form>\n')
plant templates templates_named "a template that is not there" cgi-bin/page/x.c <<<'	return visit_page(v, "home/gone.cs", "home.title");'
plant templates templates_every "a status without a page" cgi-bin/page/x.c <<<'	return visit_error(v, 418);'
plant labels labels_in_both "a label in one language" templates/lang/vi/home.hdf <<<'home.more = Thêm'
plant labels labels_that "a label named by a template alone" templates/home/show.cs <<<'<?cs var:L.home.gone ?>'
plant labels labels_that "a label named by C alone" cgi-bin/page/x.c <<<'	return refuse(v, "home.refused.gone");'
plant labels labels_stand "a label twice" templates/lang/vi/home.hdf <<<'home.title = Hai'
plant labels labels_use_one_word "another word for a thing" templates/lang/vi/home.hdf <<<'home.title = Người quản trị {1}'
plant labels labels_are_readable "a line that is no label" templates/lang/en/home.hdf <<<'what is this'
plant labels labels_file "a label in a foreign file" templates/lang/en/home.hdf <<<'catalog.title = Catalog'
sound
printf 'home.more = Thêm {1}\n' >> templates/lang/vi/home.hdf
printf 'home.more = More\n' >> templates/lang/en/home.hdf
expect labels labels_have "a hole lost in translation"
expect labels labels_are_used "a label that nobody names"
sound
sed -i 's/{ "base_path", "" },/{ "base_path", "" }, { "new_key", "" },/' cgi-bin/base/config.c
expect config config_keys "a key without documentation"
plant config config_documented "a documented key that nobody knows" apache-conf/etc/danhgia.conf <<<'old_key = 1'
plant config config_asked "a question for an unknown key" cgi-bin/base/x.c <<<'	config_text(c, "spool");'
plant words words_nothing_unfinished "unfinished work" cgi-bin/base/x.c <<<'/* TODO later */'
plant words words_no_secret "a private key" tests/x.txt <<<'-----BEGIN RSA PRIVATE KEY-----'
plant words words_no_foreign "a path of a machine" cgi-bin/base/x.c <<<'	open("/home/anna/x");'
plant words words_nothing_made "an object file" cgi-bin/base/x.o <<<'x'
plant words words_lockfiles "a lockfile with addresses" tests/package-lock.json <<<'"resolved": "https://registry.example/x.tgz"'
sound
rm cgi-bin/page/README.md
expect readme readme_in_every "a folder without README"
plant readme readme_names "a README that names what is gone" cgi-bin/page/README.md <<<'See `cgi-bin/page/gone.c`.'
plant readme recipe_comments "a recipe with a comment behind a line" README.md <<<$'\tsso = on\t# here'
plant pages pages_every "a table in no program" cgi-bin/page/x.c < <(printf 'const struct route gone_routes[] = {\n\t{ METHOD_GET, "/x", ROLE_PERSON, 0, NULL, x },\n};\n')
plant pages pages_without "a page without role" cgi-bin/page/x.c < <(printf 'const struct route home_routes[] = {\n\t{ METHOD_GET, "/x",\t0, 0, NULL, x },\n};\n')
plant config config_sockets "a socket without a service" apache-conf/systemd/danhgia-x.socket <<<'Accept=no'
plant sql sql_steps_may_be_repeated "a statement that works once" sql/schema/002_y.sql <<<'ALTER TABLE x ADD COLUMN y INT;'
plant sql sql_statements_are_used "a statement that nobody asks for" sql/query/x.sql < <(printf -- '-- name: x_gone\nSELECT 1;\n')
plant log log_number_has "a log number twice" cgi-bin/base/x.c <<<'	log_warn(120, "again");'
plant log log_number_lies "a log number in no range" cgi-bin/base/x.c <<<'	log_warn(950, "far");'
exit $failed
