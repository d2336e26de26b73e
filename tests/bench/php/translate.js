// usage: translate.js TREE OUT TEMPLATE: writes the templates of one page as plain PHP
// functions (page(), and one a macro), so that both sides of the comparison print the same
// bytes and neither pays for a layer that the other has not.
'use strict';
const fs = require('node:fs');
const path = require('node:path');

const [tree, out, template] = process.argv.slice(2);
const read = (p) => fs.readFileSync(path.join(tree, 'templates', p), 'utf8');
const quote = (s) => `'${s.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`;

// An expression of the template language as PHP; scope: names of local variables.
function expression(text, scope) {
	const tokens = text.match(/"[^"]*"|'[^']*'|#?\d+|[A-Za-z_][A-Za-z0-9_.]*|==|!=|&&|\|\||<=|>=|[<>!()[\],?]/g) || [];
	let at = 0;
	const peek = () => tokens[at];
	const take = () => tokens[at++];
	function node() {
		const parts = take().split('.');
		let php;
		if (scope.has(parts[0]))
			php = `$${parts.shift()}`;
		else if (parts[0] === 'L')
			php = 'L', parts.shift();
		else
			php = '$D';
		for (const p of parts)
			php += `[${quote(p)}]`;
		while (peek() === '[') {
			take();
			php += `[${any()}]`;
			take();
		}
		return php;
	}
	const value = (php) => (/^\$\w+$/.test(php) ? php : `(${php} ?? '')`);
	function atom() {
		const t = peek();
		if (t === '!') { take(); return `!${atom()}`; }
		if (t === '(') { take(); const e = any(); take(); return `(${e})`; }
		if (/^["']/.test(t)) { take(); return quote(t.slice(1, -1)); }
		if (/^#?\d+$/.test(t)) { take(); return t.replace('#', ''); }
		if (tokens[at + 1] === '(') {
			const name = take();
			take();
			const inner = node();
			take();
			switch (name) {
			case 'subcount': return `(is_array(${value(inner)}) ? count(${inner}) : 0)`;
			case 'name': return `$k_${inner.slice(1)}`;
			case 'first': return `($k_${inner.slice(1)} === array_key_first($a_${inner.slice(1)}))`;
			case 'last': return `($k_${inner.slice(1)} === array_key_last($a_${inner.slice(1)}))`;
			default: throw new Error(`function ${name}`);
			}
		}
		return value(node());
	}
	function any() {
		let left = atom();
		while (peek() !== undefined && /^(==|!=|&&|\|\||<|>|<=|>=)$/.test(peek()))
			left = `${left} ${take()} ${atom()}`;
		return left;
	}
	const php = any();
	return { php, rest: () => { if (peek() === ',') { take(); return true; } return false; }, next: any };
}

// definitions: a file of macros, whose text between them is nobody's.
function body(text, scope, definitions) {
	const php = [];
	const stack = [];
	let last = 0;
	const put = (s) => { if (s !== '' && !(definitions && stack.length === 0)) php.push(`echo ${quote(s)};`); };
	for (const m of text.matchAll(/<\?cs\s*([\s\S]*?)\s*\?>/g)) {
		put(text.slice(last, m.index));
		last = m.index + m[0].length;
		const [, command, , rest] = /^(\/?[a-z]+)\s*([:!]?)\s*([\s\S]*)$/.exec(m[1]) || [null, '#'];
		if (m[1].startsWith('#'))
			continue;
		const pair = /^([A-Za-z_.]+)\s*=\s*([\s\S]*)$/;
		switch (command) {
		case 'var': php.push(`echo h(${expression(rest, scope).php});`); break;
		case 'if': php.push(`if (${expression(rest, scope).php}) {`); break;
		case 'elif': case 'elseif': php.push(`} elseif (${expression(rest, scope).php}) {`); break;
		case 'else': php.push('} else {'); break;
		case '/if': php.push('}'); break;
		case 'each': {
			const [, name, list] = pair.exec(rest);
			const from = expression(list, scope).php;
			stack.push(scope);
			scope = new Set([...scope, name]);
			php.push(`$a_${name} = ${from} ?: []; foreach ($a_${name} as $k_${name} => $${name}) {`);
			break;
		}
		case 'with': {
			const [, name, node] = pair.exec(rest);
			const from = expression(node, scope).php;
			stack.push(scope);
			scope = new Set([...scope, name]);
			php.push(`$${name} = ${from}; {`);
			break;
		}
		case '/each': case '/with': php.push('}'); scope = stack.pop(); break;
		case 'set': {
			const [, name, e] = pair.exec(rest);
			php.push(`$D${name.split('.').map((p) => `[${quote(p)}]`).join('')} = ${expression(e, scope).php};`);
			break;
		}
		case 'call': {
			const [, name, list] = /^([a-z_]+)\(([\s\S]*)\)$/.exec(rest);
			const args = [];
			if (list.trim() !== '') {
				const e = expression(list, scope);
				args.push(e.php);
				while (e.rest())
					args.push(e.next());
			}
			php.push(`m_${name}(${args.join(', ')});`);
			break;
		}
		case 'def': {
			const [, name, list] = /^([a-z_]+)\(([\s\S]*)\)$/.exec(rest);
			const args = list.split(',').map((s) => s.trim()).filter(Boolean);
			stack.push(scope);
			scope = new Set(args);
			php.push(`function m_${name}(${args.map((a) => `$${a} = ''`).join(', ')}) { global $D;`);
			break;
		}
		case '/def': php.push('}'); scope = stack.pop(); break;
		default: throw new Error(`command ${m[0]}`);
		}
	}
	put(text.slice(last));
	return php.join('\n');
}

// Labels of one language as nested arrays.
function labels(lang) {
	const root = {};
	const folder = path.join(tree, 'templates/lang', lang);
	for (const f of fs.readdirSync(folder).filter((n) => n.endsWith('.hdf'))) {
		const at = [root];
		for (const line of fs.readFileSync(path.join(folder, f), 'utf8').split('\n')) {
			let m;
			const down = (keys) => keys.split('.').reduce((o, k) => (o[k] = o[k] || {}), at[at.length - 1]);
			if ((m = /^\s*([A-Za-z0-9_.]+)\s*\{/.exec(line)))
				at.push(down(m[1]));
			else if (/^\s*\}/.test(line))
				at.pop();
			else if ((m = /^\s*([A-Za-z0-9_.]+)\s*=\s*(.*)$/.exec(line))) {
				const keys = m[1].split('.');
				const leaf = keys.pop();
				(keys.length ? down(keys.join('.')) : at[at.length - 1])[leaf] = m[2];
			}
		}
	}
	return root;
}
const array = (o) => (typeof o === 'string' ? quote(o) :
	`[${Object.entries(o).map(([k, v]) => `${quote(k)} => ${array(v)}`).join(', ')}]`);

// The statements, named as in sql/query.
function statements() {
	const root = {};
	const folder = path.join(tree, 'sql/query');
	for (const f of fs.readdirSync(folder).filter((n) => n.endsWith('.sql')))
		for (const part of fs.readFileSync(path.join(folder, f), 'utf8').split(/^-- name: /m).slice(1)) {
			const [name, ...lines] = part.split('\n');
			root[name] = lines.filter((l) => !l.startsWith('--')).join(' ').replace(/\s+/g, ' ').trim().replace(/;$/, '');
		}
	return root;
}

const macros = fs.readdirSync(path.join(tree, 'templates/macro')).filter((f) => f.endsWith('.cs')).sort();
fs.writeFileSync(out, `<?php
const L = ${array(labels('vi'))};
const Q = ${array(statements())};
function h($s) { return is_array($s) ? '' : htmlspecialchars((string)$s, ENT_QUOTES, 'UTF-8'); }
${macros.map((f) => body(read(`macro/${f}`), new Set(), true)).join('\n')}
function page() { global $D;
${['layout/top.cs', template, 'layout/bottom.cs'].map((f) => body(read(f), new Set())).join('\n')}
}
`);
