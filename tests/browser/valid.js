// Markup as the server sent it. valid() answers at once; beside() on a thread of its own, as the work of the rules grows with the
// square of a form's fields (1,600 of them: 12 s), and whoever waits for a browser must not be deaf meanwhile.
'use strict';
const { Worker, isMainThread, parentPort } = require('node:worker_threads');
const { HtmlValidate, StaticConfigLoader } = require('html-validate');

// The rules are the same for every page: worked out once.
class Rules extends StaticConfigLoader {
	getConfigFor(...asked) {
		this.found ??= super.getConfigFor(...asked);
		return this.found;
	}
}

const validator = new HtmlValidate(new Rules({
	extends: ['html-validate:recommended'],
	rules: {
		// Ours: Vietnamese titles are long; macros leave blanks; axe looks at the rest.
		'long-title': 'off',
		'no-trailing-whitespace': 'off',
		'no-inline-style': 'error',
		'void-style': 'off',
		'attr-quotes': ['error', { style: 'double' }],
		'prefer-native-element': 'off',
		'tel-non-breaking': 'off',
		'no-implicit-button-type': 'off',
		'wcag/h63': 'error',
		// Boxes of one question share their name, as radios do.
		'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'submit'] }],
	},
}));

function valid(html, where) {
	const report = validator.validateStringSync(html, where);
	const bad = report.results.flatMap((r) => r.messages.filter((m) => m.severity === 2)
		.map((m) => `${where}:${m.line}: ${m.ruleId}: ${m.message}`));
	if (/<script(?![^>]*\ssrc=)[^>]*>|\son[a-z]+\s*=\s*"|\sstyle\s*=\s*"|<style/i.test(html))
		bad.push(`${where}: script, style or handler inside the page`);
	if (/\{[12]\}|L\.[a-z]+\.[a-z]/.test(html.replace(/<[^>]*>/g, ' ')))
		bad.push(`${where}: a label without its words: ${/\S*(\{[12]\}|L\.[a-z]+\.[a-z_]+)\S*/.exec(html)[0]}`);
	return bad;
}

let worker = null, asked = 0;
const waiting = new Map();
function beside(html, where) {
	if (worker === null) {
		worker = new Worker(__filename);
		worker.on('message', ({ id, bad }) => { waiting.get(id).done(bad); waiting.delete(id); });
		worker.on('error', (e) => waiting.forEach(({ failed }) => failed(e)));
		worker.unref();
	}
	const id = ++asked;

	return new Promise((done, failed) => {
		waiting.set(id, { done, failed });
		worker.postMessage({ id, html, where });
	});
}

if (!isMainThread)
	parentPort.on('message', ({ id, html, where }) => parentPort.postMessage({ id, bad: valid(html, where) }));

module.exports = { valid, beside };
