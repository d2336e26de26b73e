// JSON Schema as far as our OpenAPI document uses it. A word that this does not know is an error: nothing passes unread.
'use strict';
const KNOWN = new Set(['$ref', 'type', 'enum', 'required', 'properties', 'additionalProperties', 'items', 'maxItems', 'minimum', 'maximum', 'maxLength',
	'pattern', 'format', 'anyOf', 'description']);
const FORMATS = { date: /^\d{4}-\d\d-\d\d$/, 'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/ };

// What "#/a/b" names in a document.
function resolve(root, ref) {
	const found = ref.startsWith('#/') ? ref.slice(2).split('/').reduce((at, key) => (at === undefined ? at : at[key]), root) : undefined;
	if (found === undefined)
		throw new Error(`${ref} names nothing`);
	return found;
}

const typeOf = (value) => (value === null ? 'null' : Array.isArray(value) ? 'array' : Number.isInteger(value) ? 'integer' : typeof value);
const fits = (value, type) => typeOf(value) === type || (type === 'number' && typeOf(value) === 'integer');

// What is wrong with a value, as lines.
function check(root, schema, value, at = '') {
	const wrong = [], say = (text) => wrong.push(`${at || '/'}: ${text}`);
	for (const word of Object.keys(schema))
		if (!KNOWN.has(word))
			throw new Error(`${at}: unknown word ${word}`);
	if (schema.$ref !== undefined)
		return check(root, resolve(root, schema.$ref), value, at);
	if (schema.anyOf !== undefined) {
		const all = schema.anyOf.map((s) => check(root, s, value, at));
		if (!all.some((w) => w.length === 0))
			say(`none of ${all.length}: ${all.map((w) => w[0]).join(' | ')}`);
	}
	if (schema.type !== undefined && ![schema.type].flat().some((t) => fits(value, t)))
		say(`${JSON.stringify(value)} is no ${schema.type}`);
	if (schema.enum !== undefined && !schema.enum.includes(value))
		say(`${JSON.stringify(value)} is none of ${schema.enum}`);
	if (typeof value === 'string')
		checkText(schema, value, say);
	if (typeof value === 'number' && (value < schema.minimum || value > schema.maximum))
		say(`${value} is out of bounds`);
	if (Array.isArray(value)) {
		if (value.length > schema.maxItems)
			say(`${value.length} items`);
		value.forEach((v, i) => schema.items && wrong.push(...check(root, schema.items, v, `${at}/${i}`)));
	} else if (value !== null && typeof value === 'object')
		checkObject(root, schema, value, at, wrong, say);
	return wrong;
}

function checkText(schema, value, say) {
	if ([...value].length > schema.maxLength)
		say(`longer than ${schema.maxLength}`);
	if (schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(value))
		say(`${value} does not match ${schema.pattern}`);
	if (schema.format !== undefined && !(FORMATS[schema.format] || /$^/).test(value))
		say(`${value} is no ${schema.format}`);
}

function checkObject(root, schema, value, at, wrong, say) {
	for (const name of schema.required || [])
		if (!(name in value))
			say(`${name} is missing`);
	for (const [name, v] of Object.entries(value)) {
		const of = (schema.properties || {})[name];
		if (of !== undefined)
			wrong.push(...check(root, of, v, `${at}/${name}`));
		else if (schema.additionalProperties === false)
			say(`${name} is unknown`);
	}
}

// Every schema of a document, with where it stands.
function* schemas(schema, at) {
	yield [at, schema];
	for (const [name, s] of Object.entries(schema.properties || {}))
		yield* schemas(s, `${at}/${name}`);
	for (const [i, s] of (schema.anyOf || []).entries())
		yield* schemas(s, `${at}/anyOf/${i}`);
	if (schema.items)
		yield* schemas(schema.items, `${at}/items`);
}

module.exports = { KNOWN, resolve, check, schemas };
