// What scripts add to pages that work without them.
import { createAll, ErrorSummary, SkipLink } from 'govuk-frontend';
import htmx from 'htmx.org';
import './formula.js';
import './keep.js';
import './sheet.js';

document.documentElement.classList.add('js-enabled', 'govuk-frontend-supported');
document.body.classList.add('js-enabled', 'govuk-frontend-supported');
createAll(ErrorSummary);
createAll(SkipLink);

// Filters of lists answer while one types: the server sends the page without its frame, of
// which the list alone is put in. Where that fails, the form is sent as it would be without.
// One request at a time, and then the last that was typed: none is called back, as mod_http2
// ends the connection, with all that is under way on it, where that meets an answer half sent.
htmx.config.history = 'reload';
htmx.config.noSwap = [204, 304, '4xx', '5xx'];
for (const failure of ['htmx:response:error', 'htmx:error'])
	document.addEventListener(failure, (event) => event.target.closest('form')?.submit());
document.addEventListener('htmx:before:request', ({ detail: { ctx } }) => {
	if (!ctx.target.isConnected)	// what waited would be put into the list that the answer before took away
		ctx.target = document.getElementById(ctx.target.id);
});

// Who was ticked while the answer was on its way stays ticked in what is put in its place.
document.addEventListener('htmx:before:swap', ({ detail: { tasks } }) => {
	for (const { fragment, target } of tasks)
		for (const box of fragment.querySelectorAll('fieldset [type=checkbox]')) {
			const now = target.querySelector?.(`[name="${box.name}"][value="${box.value}"]`)?.checked ?? box.checked;
			if (now === box.checked)
				continue;
			box.toggleAttribute('checked', now);
			if (now)
				box.closest('details')?.setAttribute('open', '');
		}
});

// A form whose second press would come too late to be stopped: one press, one request. The
// server would do it once in any case.
document.addEventListener('submit', (event) => {
	const form = event.target;
	if (form.method !== 'post')
		return;
	if (form.dataset.sent === 'yes') {
		event.preventDefault();
		return;
	}
	form.dataset.sent = 'yes';
	setTimeout(() => { delete form.dataset.sent; }, 4000);
});
addEventListener('pageshow', () => {
	for (const form of document.querySelectorAll('form[data-sent]'))
		delete form.dataset.sent;
});

// Works of the province beside the form that is typed: nobody asks for them who has sent it, or is told of them
// who has left.
addEventListener('pagehide', () => {
	for (const live of document.querySelectorAll('.app-similar'))
		live.dispatchEvent(new Event('htmx:abort'));
});
document.addEventListener('htmx:before:request', (event) => {
	if (event.target.matches('.app-similar') && document.querySelector('form[data-sent]'))
		event.preventDefault();
});

// Points of a sheet: what differs from those that the person gave himself is marked as one types; up and down go on.
document.addEventListener('input', ({ target }) => {
	if (target.dataset.was !== undefined)
		target.closest('tr').classList.toggle('app-changed', target.value.trim().replace('.', ',') !== target.dataset.was);
});
document.addEventListener('keydown', (event) => {
	const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
	if (event.target.dataset.was === undefined || step === undefined)
		return;
	const fields = [...event.target.form.querySelectorAll('[data-was]')], next = fields[fields.indexOf(event.target) + step];
	event.preventDefault();
	next?.focus();
	next?.select();
});

// Boxes of a list: up and down go from one to the next, Enter opens what stands beside it.
document.addEventListener('keydown', (event) => {
	const box = event.target;
	const step = { ArrowUp: -1, ArrowDown: 1, Enter: 0 }[event.key];
	if (box.name !== 'chosen' || step === undefined)
		return;
	event.preventDefault();
	if (step === 0) {
		(box.closest('tr') ?? box.parentNode).querySelector('a')?.click();
		return;
	}
	const boxes = [...box.form.querySelectorAll('[name=chosen]')];
	boxes[boxes.indexOf(box) + step]?.focus();
});

// Long forms ask before what was typed is left behind; not for words in whose place those of another row are put.
const WORDS = ['task', 'detail', 'output', 'unit'];
for (const form of document.querySelectorAll('form[data-guard]')) {
	let changed = false, words = false;
	form.addEventListener('input', (event) => {
		if (WORDS.includes(event.target.name))
			words = true;
		else
			changed = true;
	});
	form.addEventListener('submit', () => { changed = words = false; });
	document.addEventListener('submit', (event) => { words &&= !event.target.closest('.app-similar'); });
	addEventListener('beforeunload', (event) => {
		if (changed || words)
			event.preventDefault();
	});
}

// Says two minutes before that the session will lock, and when it has.
const expiry = document.querySelector('.app-expiry');
if (expiry) {
	let end, timer;
	const tick = () => {
		const left = Math.ceil((end - Date.now()) / 1000);
		const text = left <= 0 ? expiry.dataset.locked :
			left <= 120 ? expiry.dataset.text.replace('{1}', String(Math.max(1, Math.ceil(left / 60)))) : '';
		if (expiry.textContent !== text)
			expiry.textContent = text;
		if (left > 0)
			timer = setTimeout(tick, left > 120 ? (left - 120) * 1000 : 1000);
	};
	const begin = (seconds) => {
		clearTimeout(timer);
		end = Date.now() + Number(seconds) * 1000;
		tick();
	};
	begin(expiry.dataset.secondsLeft);
	document.addEventListener('app-seen', (event) => event.detail && begin(event.detail));
}
