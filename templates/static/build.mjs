// usage: node build.mjs OUT: style, script, icons and logo under names that carry a hash of
// the content, each with .br and .gz beside it, and map.json for the programs.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { compile } from 'sass';

const here = dirname(fileURLToPath(import.meta.url));
const out = process.argv[2];
const map = {};
const targets = ['chrome109', 'firefox115', 'safari15'];

function put(name, ending, content) {
	const bytes = Buffer.from(content);
	const file = `${name}.${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}.${ending}`;
	writeFileSync(join(out, file), bytes);
	writeFileSync(join(out, `${file}.br`), brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
	writeFileSync(join(out, `${file}.gz`), gzipSync(bytes, { level: 9 }));
	return file;
}

mkdirSync(out, { recursive: true });
for (const old of readdirSync(out).filter((f) => /\.[0-9a-f]{12}\.|^map\.json$/.test(f)))
	rmSync(join(out, old));

const style = compile(join(here, 'app.scss'), {
	loadPaths: [join(here, 'node_modules'), here], quietDeps: true,
});
if (/GDS Transport|govuk-crest/.test(style.css))
	throw new Error('the style holds a font or a crest that is not ours to use');
const css = await build({
	stdin: { contents: style.css, loader: 'css' }, minify: true, write: false, target: targets,
});
map.css = put('app', 'css', css.outputFiles[0].contents);

const js = await build({
	entryPoints: [join(here, 'app.js')], bundle: true, minify: true, write: false,
	format: 'esm', target: targets, legalComments: 'none',
});
map.js = put('app', 'js', js.outputFiles[0].contents);

const icons = readFileSync(join(here, 'icons.txt'), 'utf8').trim().split('\n').map((name) => {
	const svg = readFileSync(join(here, 'node_modules/lucide-static/icons', `${name}.svg`), 'utf8');
	const inside = svg.replace(/<!--[\s\S]*?-->/g, '').replace(/^[\s\S]*?<svg[\s\S]*?>/, '').replace(/<\/svg>\s*$/, '');
	return `<symbol id="${name}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${inside.replace(/\s*\n\s*/g, '')}</symbol>`;
});
map.sprite = put('icons', 'svg', `<svg xmlns="http://www.w3.org/2000/svg">${icons.join('')}</svg>\n`);
const logo = readFileSync(join(here, 'logo.svg'));
map.logo = put('logo', 'svg', logo);
map.icon = put('icon', 'svg', logo);
writeFileSync(join(out, 'map.json'), `${JSON.stringify(map, null, '\t')}\n`);
