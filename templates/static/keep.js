// A report that cannot be sent because there is no network is kept on this device, for this person alone, and sent when
// the network is back: with a token of then, and with the key that it was typed under, so that it counts once.
const band = document.querySelector('.app-waiting');
const place = band && `danhgia.waiting.${band.dataset.person}`;
const REFUSED = [400, 404, 409, 422];

function kept() {
	try {
		return JSON.parse(localStorage.getItem(place)) ?? [];
	} catch {
		return [];
	}
}

function keep(list) {
	if (list.length > 0)
		localStorage.setItem(place, JSON.stringify(list));
	else
		localStorage.removeItem(place);
	show();
}

function show() {
	const list = kept(), refused = list.find((one) => one.refused);
	const text = refused ? band.dataset.refused : list.length === 1 ? band.dataset.one : band.dataset.many.replace('{1}', String(list.length));
	band.hidden = list.length === 0;
	band.replaceChildren(list.length === 0 ? '' : text);
	if (refused) {
		const link = Object.assign(document.createElement('a'), { href: refused.path, className: 'govuk-link', textContent: band.dataset.open });
		band.append(' ', link);
	}
}

// A page of our own that was answered while somebody is signed in holds a token; else it is tried another time.
async function tokens(path) {
	const answer = await fetch(path, { cache: 'no-store' });
	const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
	const here = page.querySelector('.app-waiting');
	return here?.dataset.person === band.dataset.person ? page.querySelector('input[name=form]')?.value : undefined;
}

async function sendOne(one) {
	const form = await tokens(one.path);
	if (!form)
		return false;
	const answer = await fetch(one.path, { method: 'POST', body: new URLSearchParams({ ...one.fields, form }) });
	const list = kept(), at = list.findIndex((x) => x.key === one.key);
	const taken = new URL(answer.url).searchParams.has('da-bao');	// a locked session leads elsewhere
	if (at < 0 || (!taken && !REFUSED.includes(answer.status)))
		return false;
	if (taken)
		list.splice(at, 1);
	else
		list[at].refused = true;
	keep(list);
	return true;
}

async function send() {
	for (const one of kept().filter((x) => !x.refused))
		if (!await sendOne(one).catch(() => false))
			return;
}

const sendAlone = () => kept().length > 0 && (navigator.locks ? navigator.locks.request(place, send) : send());
const random = () => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

function keepForm(form) {
	const fields = Object.fromEntries([...new FormData(form)].filter(([name]) => name !== 'form' && name !== 'version'));
	keep([...kept(), { path: new URL(form.action).pathname, key: fields.khoa, fields }]);
	for (const field of form.elements)
		field.disabled = true;
	form.querySelector('.app-actions')?.remove();
	const said = Object.assign(document.createElement('p'), { className: 'govuk-body', textContent: form.dataset.keep });
	said.setAttribute('role', 'status');
	form.prepend(said);
}

// What was not taken is typed again where it belongs.
function fillAgain(form) {
	const list = kept(), at = list.findIndex((x) => x.refused && x.path === new URL(form.action).pathname);
	if (at < 0)
		return;
	for (const [name, value] of Object.entries(list[at].fields))
		if (name !== 'khoa' && form.elements[name])
			form.elements[name].value = value;
	list.splice(at, 1);
	keep(list);
}

function watch(form) {
	let passed = false;
	form.elements.khoa.value ||= random();
	fillAgain(form);
	form.addEventListener('submit', async (event) => {
		if (passed)
			return;
		event.preventDefault();
		event.stopPropagation();
		const { submitter } = event;
		const there = navigator.onLine && await fetch(form.action, { cache: 'no-store' }).then(() => true, () => false);
		if (!there) {
			keepForm(form);
			return;
		}
		passed = true;
		form.requestSubmit(submitter);
	});
	addEventListener('pageshow', () => { passed = false; });
}

if (band) {
	show();
	for (const form of document.querySelectorAll('form[data-keep]'))
		watch(form);
	addEventListener('online', sendAlone);
	if (navigator.onLine)
		sendAlone();
}
