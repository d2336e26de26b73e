// Our macros against what govuk-frontend says that its components are: the options of its
// fixtures go through macro/*.cs, and the elements, classes and references that come out
// are compared. What we do otherwise on purpose is named. Needs cstest, no instance.
'use strict';
const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { TREE } = require('./client.js');
const { assert, test, run } = require('./check.js');

const parts = path.join(TREE, 'templates/static/node_modules/govuk-frontend/dist/govuk/components');
const macros = fs.readdirSync(path.join(TREE, 'templates/macro')).sort()
	.map((f) => fs.readFileSync(path.join(TREE, 'templates/macro', f), 'utf8')).join('');
const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'macros-'));

function hdf(tree, front = '') {
	return Object.entries(tree).filter(([, v]) => v !== undefined && v !== null).map(([key, v]) =>
		(typeof v === 'object' ? hdf(v, `${front}${key}.`) : /\n/.test(v) ? `${front}${key} << EOM\n${v}\nEOM\n` : `${front}${key} = ${v}\n`)).join('');
}

function render(call, data) {
	const labels = { L: { field: { error: 'Error:', errors: 'There is a problem' },
		layout: { pages: 'Pagination', page: 'Page', page_before: 'Previous page', page_after: 'Next page' } } };
	fs.writeFileSync(path.join(dir, 'x.hdf'), hdf({ Config: { VarEscapeMode: 'html' }, ...labels, ...data }));
	fs.writeFileSync(path.join(dir, 'x.cs'), `${macros}<?cs call:${call} ?>`);
	const out = execFileSync('cstest', [path.join(dir, 'x.hdf'), path.join(dir, 'x.cs')], { encoding: 'utf8' });
	return out.slice(out.indexOf('Parsing'), out.length).replace(/^Parsing.*\n/, '');
}

const classes = (text) => text.split(/\s+/).filter((c) => c && !/^app-|--small$|--m$|--l$/.test(c)).sort().join(' ');
// Ours besides, or told to the browser in another way.
const quiet = ['aria-invalid', 'autocomplete', 'spellcheck', 'data-module', 'inputmode', 'rows', 'width', 'height', 'draggable', 'role=button'];

// One line for each tag: name, classes, attributes; ids by the order in which they appear.
function bones(html) {
	const ids = new Map();
	const id = (text) => text.trim().split(/\s+/).map((x) => {
		const bare = x.replace(/^#/, '');
		ids.set(bare, ids.get(bare) || ids.size + 1);
		return `@${ids.get(bare)}`;
	}).join(' ');
	return html.replace(/<svg[\s\S]*?<\/svg>/g, '').split(/(<[^>]+>)/).map((token) => {
		const tag = /^<(\/?[a-z0-9]+)([^>]*)>$/i.exec(token);
		if (!tag)
			return token.replace(/\s+/g, ' ').trim();
		if (tag[1].startsWith('/'))
			return '';
		const all = [];
		for (const [, name, , value = ''] of tag[2].matchAll(/([a-z-]+)(="([^"]*)")?/gi)) {
			if (quiet.includes(name) || quiet.includes(`${name}=${value}`) || (name === 'value' && value === ''))
				continue;
			if (name === 'class')
				all.push(`class=${classes(value)}`);
			else if (['id', 'for', 'name', 'aria-describedby'].includes(name) || (name === 'href' && value.startsWith('#')))
				all.push(`${name}=${name === 'name' ? '' : id(value)}`);
			else
				all.push(`${name}=${value}`);
		}
		return `<${tag[1]} ${all.filter((a) => a !== 'class=').sort().join(' ')}>`;
	}).filter(Boolean);
}

const field = (o) => ({ F: { name: o.id || o.idPrefix || o.name, value: o.value, error: o.errorMessage && o.errorMessage.text },
	label: (o.label || (o.fieldset && o.fieldset.legend) || {}).text, hint: o.hint && o.hint.text,
	list: (o.items || []).map((i) => ({ value: i.value, text: i.text, hint: i.hint && i.hint.text })) });

const components = {
	input: [['default', 'with hint text', 'with error message', 'with error and hint', 'value'], field, () => 'input(F, label, hint, "")'],
	textarea: [['default', 'with hint', 'with error message', 'with default value', 'with hint and error message'], field, () => 'area(F, label, hint, "5")'],
	'file-upload': [['default', 'with hint text', 'with error message and hint'], field, () => 'file(F, label, hint)'],
	select: [['hint', 'error', 'with hint text and error message'], field, () => 'select(F, label, hint, list)'],
	radios: [['small', 'small with hint', 'small with error'], field, () => 'radios(F, label, hint, list)'],
	'error-summary': [['default', 'mixed with and without links'], (o) => ({ Form: { errors: o.errorList.map((e) => ({ field: e.href && e.href.slice(1), text: e.text })) } }), () => 'errors()'],
	button: [['default', 'secondary', 'warning', 'link'], (o) => ({ o: { text: o.text, href: o.href } }),
		(o) => (o.href ? 'link_button(o.href, o.text)' : /secondary/.test(o.classes) ? 'button_quiet(o.text)' : /warning/.test(o.classes) ? 'button_warn(o.text)' : 'button(o.text)')],
	tag: [['grey', 'green', 'red', 'yellow'], (o) => ({ o }), (o) => `tag("${/--(\w+)/.exec(o.classes)[1]}", o.text)`],
	pagination: [['default', 'first page', 'last page'], (o) => ({ v: { prev: o.previous && o.previous.href, next: o.next && o.next.href,
		rows: o.items.map((i) => (i.ellipsis ? { n: '' } : { n: i.number, path: i.href, here: i.current ? 1 : undefined })) } }), () => 'pages(v)'],
};

// Words and wrappers of theirs that ours have not.
const alike = {
	button: (lines) => lines.map((l) => l.replace(' name=', '')),
	radios: (lines) => lines.filter((l) => !l.startsWith('<h1')),
	pagination: (lines) => lines.filter((l) => !/^<span/.test(l)).join('\n').replace(/(Previous|Next)\n ?page/g, '$1 page').split('\n'),
};

run(async () => {
	for (const [part, [names, data, call]] of Object.entries(components)) {
		const { fixtures } = JSON.parse(fs.readFileSync(path.join(parts, part, 'fixtures.json'), 'utf8'));
		const same = alike[part] || ((lines) => lines);
		for (const name of names)
			await test(`${part}: ${name}`, () => {
				const fixture = fixtures.find((f) => f.name === name);
				assert.ok(fixture, `${part} has a fixture “${name}”`);
				assert.deepEqual(same(bones(render(call(fixture.options), data(fixture.options)))), same(bones(fixture.html)));
			});
	}
	fs.rmSync(dir, { recursive: true });
});
