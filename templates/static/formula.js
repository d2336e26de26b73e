// Formulas: names that fit the word at the caret are offered while one types. The list of names stands on the page in any
// case; the field works without this.
const KEYWORDS = ['va', 'hoac', 'khong'];
const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase().trim().replace(/[\s_]+/g, '_');

function names(list) {
	return [...list.querySelectorAll('[data-name]')].map((dt) => ({
		name: dt.dataset.name, put: dt.dataset.put ?? dt.dataset.name, key: fold(dt.dataset.name), says: dt.nextElementSibling.textContent,
	}));
}

// As many words before the caret as make the beginning of a name: "1 + Lương cơ" gives "Lương cơ".
function wanted(field, all) {
	const before = field.value.slice(0, field.selectionStart);
	const words = [...before.matchAll(/[\p{L}_][\p{L}\p{M}\p{N}_]*/gu)].map((m) => ({ at: m.index, end: m.index + m[0].length, text: m[0] }));
	let from = words.length;
	if (field.selectionStart !== field.selectionEnd || words.at(-1)?.end !== before.length)
		return null;
	while (from > 0 && (from === words.length || /^\s+$/.test(before.slice(words[from - 1].end, words[from].at))))
		from--;
	for (let i = from; i < words.length; i++) {
		const key = fold(before.slice(words[i].at));
		const found = all.filter((n) => n.key !== key && (n.key.startsWith(key) || n.key.includes(`_${key}`)));
		if (key.length > 0 && found.length > 0 && !KEYWORDS.includes(fold(words[i].text)))
			return { at: words[i].at, found };
	}
	return null;
}

function offer(field) {
	const list = document.getElementById(field.dataset.formula);
	if (!list)
		return;
	const all = names(list), box = document.createElement('ul');
	let open = null, here = -1;

	box.id = `${field.id}-names`;
	box.className = 'app-formula__names';
	box.setAttribute('role', 'listbox');
	box.setAttribute('aria-label', list.dataset.found);
	box.hidden = true;
	field.after(box);
	field.setAttribute('role', 'combobox');
	field.setAttribute('aria-autocomplete', 'list');
	field.setAttribute('aria-controls', box.id);
	field.setAttribute('aria-expanded', 'false');

	function mark(i) {
		here = i;
		for (const [n, option] of [...box.children].entries())
			option.setAttribute('aria-selected', String(n === i));
		if (i < 0)
			field.removeAttribute('aria-activedescendant');
		else {
			field.setAttribute('aria-activedescendant', box.children[i].id);
			box.children[i].scrollIntoView({ block: 'nearest' });
		}
	}
	function close() {
		open = null;
		box.hidden = true;
		box.replaceChildren();
		field.setAttribute('aria-expanded', 'false');
		mark(-1);
	}
	function show() {
		open = wanted(field, all);
		if (!open) {
			close();
			return;
		}
		box.replaceChildren(...open.found.map((n, i) => {
			const option = document.createElement('li'), code = document.createElement('code'), says = document.createElement('span');
			option.id = `${box.id}-${i}`;
			option.setAttribute('role', 'option');
			code.textContent = n.name;
			says.textContent = n.says;
			option.append(code, ' ', says);
			return option;
		}));
		box.hidden = false;
		field.setAttribute('aria-expanded', 'true');
		mark(-1);
	}
	function put(i) {
		const { at, found } = open, text = found[i].put;
		field.setRangeText(text, at, field.selectionStart, 'end');
		close();
		field.dispatchEvent(new Event('input', { bubbles: true }));
		close();
	}

	field.addEventListener('input', (event) => { if (!event.isComposing) show(); });
	field.addEventListener('compositionend', show);
	field.addEventListener('blur', close);
	field.addEventListener('keydown', (event) => {
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (event.isComposing)
			return;
		if (!open && event.key === 'ArrowDown')
			show();
		if (!open)
			return;
		if (step)
			mark((here + step + open.found.length + (here < 0 && step < 0 ? 1 : 0)) % open.found.length);
		else if (event.key === 'Escape')
			close();
		else if ((event.key === 'Enter' || event.key === 'Tab') && here >= 0)
			put(here);
		else
			return;
		event.preventDefault();
	});
	// The field keeps the focus.
	box.addEventListener('pointerdown', (event) => event.preventDefault());
	box.addEventListener('click', (event) => {
		const i = [...box.children].indexOf(event.target.closest('li'));
		if (open && i >= 0)
			put(i);
	});
}

for (const field of document.querySelectorAll('[data-formula]'))
	offer(field);
