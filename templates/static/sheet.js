// A catalog typed as in a sheet, on top of a form that works without: rows are saved while one
// types, keys move between cells, a block from the clipboard fills them, the last change is
// taken back. What is not saved stays on the page and is sent again, never kept in the browser.
const form = document.getElementById('sheet');
const undoing = document.getElementById('sheet-undo');
const PAUSE = 2000, AGAIN = 5000, MOST_ROWS = 150;

const rows = () => [...form.querySelectorAll('tbody tr')];
const cells = (tr) => [...tr.querySelectorAll('.app-sheet__cell')];
const stored = (c) => (c.options ? [...c.options].find((o) => o.defaultSelected)?.value ?? '' : c.defaultValue);
const values = (tr) => cells(tr).map((c) => c.value).join('\0');
const dirty = (tr) => 'unsaved' in tr.dataset || cells(tr).some((c) => c.value !== stored(c));
const wants = (tr) => dirty(tr) && values(tr) !== tr.refused;
const changed = () => rows().filter(dirty);

function start() {
	const state = document.getElementById('sheet-state');
	const blank = rows().at(-1).outerHTML, blankId = /id="row-(\w+)"/.exec(blank)[1];
	let pending, busy, timer, leaving, count = 0, undos = 0;

	function say(what, ...words) {
		const said = words.reduce((text, word, i) => text.replace(`{${i + 1}}`, word), form.dataset[what] ?? what);
		state.dataset.state = what;
		if (state.textContent !== said)
			state.textContent = said;
	}
	const clock = () => new Date().toTimeString().slice(0, 5);

	function sayWhere(what) {
		const left = changed();
		if (what || left.length === 0)
			say(what ?? 'saved', clock());
		else if (left.some((tr) => tr.querySelector('[name="choice[]"]')))
			say('conflict');
		else
			say(left.some((tr) => 'unsaved' in tr.dataset) ? 'bad' : 'typing');
	}

	function grow() {
		const id = `moi${100 + count++}`;
		form.querySelector('tbody').insertAdjacentHTML('beforeend', blank.replaceAll(blankId, id));
	}

	function later(wait = PAUSE) {
		clearTimeout(timer);
		timer = setTimeout(save, wait);
	}

	// A form as the server reads it: what stands above the rows, then row by row.
	function bodyOf(list) {
		const body = new URLSearchParams();
		for (const c of form.querySelectorAll('input[type=hidden]'))
			if (!c.closest('tr'))
				body.append(c.name, c.value);
		for (const tr of list)
			for (const c of tr.querySelectorAll('[name$="[]"]'))
				body.append(c.name, c.value);
		return body.toString();
	}

	async function ask(url, body) {
		const answer = await fetch(url, {
			method: body === undefined ? 'GET' : 'POST', body, keepalive: document.hidden && (body?.length ?? 0) < 60000,
			headers: { 'HX-Request': 'true', ...body !== undefined && { 'Content-Type': 'application/x-www-form-urlencoded' } },
		});
		if (answer.status >= 500 || answer.status === 429)
			throw new Error(answer.status);
		const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
		const token = page.querySelector('[name=form]');
		if (token)
			for (const f of [form, undoing])
				f.querySelector('[name=form]').value = token.value;
		return { status: answer.status, page, token };
	}

	// One row as the server has it now. What was typed after it was sent stays as it is.
	function merge(tr, fresh, sent) {
		const unsaved = 'unsaved' in fresh.dataset;
		[...tr.cells].forEach((td, i) => {
			const now = fresh.cells[i], c = td.querySelector('.app-sheet__cell'), f = now.querySelector('.app-sheet__cell');
			if (td.tagName === 'TH' || 'said' in td.dataset) {
				const tick = td.querySelector('[type=checkbox]');
				td.replaceChildren(...tick ? [tick] : [], ...now.childNodes);
				return;
			}
			const same = sent === undefined || c.value === sent[c.name];
			for (const name of ['id', 'aria-labelledby', 'aria-invalid', 'aria-describedby'])
				if (f.hasAttribute(name))
					c.setAttribute(name, f.getAttribute(name));
				else
					c.removeAttribute(name);
			td.querySelectorAll('p').forEach((p) => p.remove());
			td.append(...now.querySelectorAll('p'));
			if (unsaved)
				return;
			const typed = c.value;
			if (c.options)
				for (const o of c.options)
					o.defaultSelected = o.value === f.value;
			else
				c.defaultValue = f.value;
			c.value = same ? f.value : typed;
		});
		tr.id = fresh.id;
		for (const name of ['row', 'unsaved'])
			if (name in fresh.dataset)
				tr.dataset[name] = fresh.dataset[name];
			else
				delete tr.dataset[name];
	}

	function take(page, sentRows = [], sent = []) {
		const news = [...page.querySelectorAll('tbody tr')];
		const own = new Map(rows().filter((tr) => tr.dataset.row).map((tr) => [tr.dataset.row, tr]));
		const fresh = sentRows.filter((tr) => !tr.dataset.row);
		let standard = false;
		for (const now of news) {
			const tr = own.get(now.dataset.row) ?? fresh.shift();
			standard ||= 'standard' in now.dataset && !('unsaved' in now.dataset);
			if (!tr?.isConnected || (!sentRows.includes(tr) && dirty(tr)))
				continue;
			if ('removed' in now.dataset && !('unsaved' in now.dataset))
				tr.remove();
			else
				merge(tr, now, sent[sentRows.indexOf(tr)]);
		}
		return standard;
	}

	// All coefficients follow the standard product.
	async function refresh() {
		const answer = await ask(location.href).catch(() => undefined);
		if (answer?.status === 200)
			take(answer.page);
	}

	// The session is locked or over: the form goes as it would without a script, and the server
	// keeps what was typed until the person is in again.
	function handOver() {
		leaving = true;
		for (const tr of rows())
			if (!dirty(tr))
				tr.querySelectorAll('[name$="[]"]').forEach((c) => { c.disabled = true; });
		HTMLFormElement.prototype.submit.call(form);
	}

	// The same body until it is answered: the server does it once.
	async function save() {
		clearTimeout(timer);
		if (busy || leaving)
			return;
		const list = rows().filter(wants);
		if (pending === undefined && list.length === 0)
			return;
		pending ??= { list, body: bodyOf(list), typed: list.map(values),
			sent: list.map((tr) => Object.fromEntries(cells(tr).map((c) => [c.name, c.value]))) };
		busy = true;
		say('saving');
		try {
			const { status, page, token } = await ask(form.action, pending.body);
			const done = pending;
			pending = undefined;
			busy = false;
			if (status === 401 || status === 403 || !token) {
				handOver();
				return;
			}
			const standard = take(page, done.list, done.sent);
			done.list.forEach((tr, i) => { tr.refused = 'unsaved' in tr.dataset ? done.typed[i] : undefined; });
			document.dispatchEvent(new CustomEvent('app-seen', { detail: page.forms[0].dataset.secondsLeft }));
			sayWhere();
			if (standard)
				await refresh();
			if (rows().some(wants))
				later();
			takeBack();
		} catch {
			busy = false;
			undos = 0;
			say('offline');
			later(AGAIN);
		}
	}

	// Each press takes back one change; what waits for an answer comes first.
	async function takeBack() {
		if (undos === 0 || busy || pending)
			return;
		busy = true;
		undos--;
		try {
			const { status, page, token } = await ask(undoing.action, new URLSearchParams(new FormData(undoing)).toString());
			if (!token) {
				leaving = true;
				HTMLFormElement.prototype.submit.call(undoing);
				return;
			}
			if (status === 200 && take(page))
				await refresh();
			busy = false;
			if (status === 200)
				sayWhere('undone');
			else
				say([...page.querySelectorAll('.app-sheet__why')].map((p) => p.textContent).join(' '));
			takeBack();
		} catch {
			busy = false;
			undos = 0;
			say('offline');
		}
	}
	function undo() {
		undos++;
		takeBack();
	}

	function move(cell, by) {
		const list = rows(), to = list[list.indexOf(cell.closest('tr')) + by];
		const next = to?.querySelector(`[name="${cell.name}"]`);
		next?.focus();
		next?.select?.();
		return next !== undefined;
	}

	// At an end of the text the arrows leave the cell; inside it they move in the text.
	function leaves(cell, down) {
		if (cell.options)
			return false;
		return cell.tagName === 'INPUT' || (cell.selectionStart === cell.selectionEnd &&
			cell.selectionStart === (down ? cell.value.length : 0));
	}

	form.addEventListener('keydown', (event) => {
		const cell = event.target.closest('.app-sheet__cell');
		if (!cell || event.isComposing)
			return;
		if (event.key === 'Enter' && event.altKey && cell.tagName === 'TEXTAREA') {
			cell.setRangeText('\n', cell.selectionStart, cell.selectionEnd, 'end');
			cell.dispatchEvent(new Event('input', { bubbles: true }));
		} else if (event.key === 'Enter')
			move(cell, event.shiftKey ? -1 : 1);
		else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && leaves(cell, event.key === 'ArrowDown'))
			move(cell, event.key === 'ArrowDown' ? 1 : -1);
		else if (event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !dirty(cell.closest('tr')))
			undo();
		else
			return;
		event.preventDefault();
	});

	form.addEventListener('input', (event) => {
		if (event.target.closest('tr') === rows().at(-1))
			grow();
		if (!busy && !pending)
			sayWhere();
		later(event.target.name === 'choice[]' ? 0 : PAUSE);
	});
	form.addEventListener('focusout', (event) => {
		if (event.target.closest('tr') && event.target.closest('tr') !== event.relatedTarget?.closest?.('tr'))
			save();
	});

	// Cells of the clipboard; a cell in quotes may hold lines and quotes.
	function block(text) {
		const list = [[]];
		for (const [, quoted, plain, end] of text.replace(/\r?\n$/, '').matchAll(/(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r?\n|$)/g)) {
			list.at(-1).push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
			if (end === '')
				break;
			if (end !== '\t')
				list.push([]);
		}
		return list;
	}

	function put(c, text) {
		if (c.options)
			text = [...c.options].find((o) => o.value !== '' && o.value === text.replace(/\D/g, ''))?.value ?? c.value;
		c.value = c.tagName === 'INPUT' ? text.replace(/\s+/g, ' ') : text;
	}

	form.addEventListener('paste', (event) => {
		const cell = event.target.closest('.app-sheet__cell'), data = event.clipboardData;
		const text = data.getData('text/plain');
		if (!cell || !(text.includes('\t') || (/<table/i.test(data.getData('text/html')) && /\n./.test(text))))
			return;
		event.preventDefault();
		const lines = block(text), td = cell.closest('td'), tr = td.closest('tr');
		if (lines.length > MOST_ROWS) {
			say('tooMany', lines.length);
			return;
		}
		const width = tr.cells.length - td.cellIndex;
		const fits = lines.reduce((n, line) => n + Math.min(line.length, width), 0);
		if (!confirm(form.dataset.paste.replace('{1}', fits).replace('{2}', lines.length)))
			return;
		const first = rows().indexOf(tr);
		while (rows().length <= first + lines.length)
			grow();
		const all = rows();
		lines.forEach((line, i) => line.slice(0, width).forEach((value, j) => {
			const c = all[first + i].cells[td.cellIndex + j].querySelector('.app-sheet__cell');
			if (c && c.name !== 'choice[]')
				put(c, value);
		}));
		say('pasted', fits);
		save();
	});

	form.addEventListener('submit', (event) => {
		event.preventDefault();
		for (const tr of rows())
			delete tr.refused;
		save();
	});
	undoing.addEventListener('submit', (event) => {
		event.preventDefault();
		delete undoing.dataset.sent;
		undo();
	});
	addEventListener('online', save);
	document.addEventListener('visibilitychange', () => document.hidden && save());
	addEventListener('beforeunload', (event) => {
		if (!leaving && (pending || changed().length > 0))
			event.preventDefault();
	});
}

if (form)
	start();
