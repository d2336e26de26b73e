<?php
/* The list of a catalog as a careful PHP program makes it: the session, the rights and the
 * rows by the same statements, the same HTML by templates that are compiled to PHP. */
require __DIR__ . '/translated.php';
require __DIR__ . '/here.php';		/* where it runs: const DSN, USER, PASSWORD, STATIC_FILES, BASE */

const PERSON = 1, OFFICER = 2, DIVISION_HEAD = 4, HEAD = 8, LEAD = 32, HOME = 48, CHAIRMAN = 64, ADMIN = 256, DRAFTER = 1024;
const AGENCY = OFFICER | HEAD, PARTS = AGENCY | DIVISION_HEAD | DRAFTER;
const PROVINCE = HOME | CHAIRMAN | ADMIN | 512;
const MOVES = [
	'draft' => ['edit' => [AGENCY, 1], 'fill' => [PARTS, 1], 'standard' => [AGENCY, 1], 'attach' => [HOME, 2], 'enter' => [HOME, 2], 'submit' => [HEAD, 1]],
	'submitted' => ['withdraw' => [HEAD, 1], 'standard' => [HOME, 2], 'claim' => [HOME, 0], 'remark' => [HOME, 0], 'accept' => [HOME, 2], 'settle' => [HOME, 0],
		'return' => [HOME, 0], 'appraise' => [HOME, 2]],
	'returned' => ['edit' => [AGENCY, 1], 'fill' => [PARTS, 1], 'standard' => [AGENCY, 1], 'answer' => [AGENCY, 1], 'submit' => [HEAD, 1]],
	'appraised' => ['return' => [HOME, 0], 'send' => [LEAD, 2], 'send_back' => [LEAD, 0]],
	'proposed' => ['agree' => [CHAIRMAN, 0], 'send_back' => [CHAIRMAN, 0]],
	'agreed' => ['attach' => [HOME, 0], 'enact' => [HOME, 0]],
	'in_force' => ['copy' => [AGENCY, 1]], 'superseded' => [],
];
const COLOUR = ['draft' => 'grey', 'submitted' => 'blue', 'returned' => 'red', 'appraised' => 'blue',
	'proposed' => 'yellow', 'agreed' => 'yellow', 'in_force' => 'green', 'superseded' => 'grey'];
const MENU = [['/viec-can-lam/', 'home', PERSON, PERSON], ['/danh-muc/', 'catalog', PERSON, PERSON], ['/danh-muc/dot/', 'campaign', HOME, HOME],
	['/van-ban/', 'dispatch', HOME | CHAIRMAN | 512, HOME], ['/quan-tri/', 'admin', ADMIN, ADMIN], ['/thong-bao/', 'notice', PERSON, PERSON],
	['/ke-hoach/', 'plan', PERSON, 0], ['/phieu/lich/', 'period', PERSON, 0], ['/tieu-chi/', 'criteria', PERSON, 0],
	['/lay-y-kien/', 'opinion', AGENCY | PROVINCE, 0], ['/y-kien/', 'proposal', PERSON, 0], ['/co-quan/', 'agency', PERSON, 0], ['/tro-giup/', 'help', PERSON, 0]];
const PLACES = ['rows' => '', 'sheet' => 'bang/', 'undo' => 'bang/hoan-tac', 'parts' => 'phong/', 'remind' => 'phong/nhac',
	'gather' => 'phong/ghep', 'add' => 'dong/them', 'import' => 'nhap/', 'submit' => 'trinh', 'withdraw' => 'rut',
	'claim' => 'nhan-tham-dinh', 'release' => 'bo-nhan', 'return' => 'tra-lai', 'appraise' => 'tham-dinh', 'send' => 'gui',
	'remarks' => 'y-kien', 'settle_all' => 'y-kien/giai-quyet-het', 'accept' => 'chap-nhan', 'changes' => 'so-sanh',
	'history' => 'lich-su', 'decision' => 'quyet-dinh', 'file' => 'quyet-dinh/tep', 'step' => 'xu-ly', 'basis' => 'can-cu',
	'copy' => 'phien-ban', 'drop' => 'huy', 'fill' => 'dien', 'export' => 'xuat.xlsx', 'shared' => 'dung-chung', 'papers' => 'ban-in/', 'similar' => 'giong', 'vote' => 'binh-chon/'];
const ROWS = 50, IDLE = 900, HOURS = 8, SEEN_EVERY = 20;

function ask(string $name, array $values): array
{
	global $db;
	static $kept = [];
	$s = $kept[$name] ??= $db->prepare(Q[$name]);
	foreach ($values as $i => $v)
		$s->bindValue($i + 1, $v, is_int($v) ? PDO::PARAM_INT : PDO::PARAM_STR);
	$s->execute();
	return $s->columnCount() > 0 ? $s->fetchAll(PDO::FETCH_NUM) : [];
}

function word(string $key): string
{
	$at = L;
	foreach (explode('.', $key) as $part)
		$at = $at[$part] ?? '';
	return is_string($at) ? $at : '';
}

function decimal(int $scaled, int $places, bool $fixed): string
{
	$text = sprintf('%d,%0*d', intdiv($scaled, 10 ** $places), $places, $scaled % 10 ** $places);
	return $fixed ? $text : rtrim(rtrim($text, '0'), ',');
}

function day(?string $iso): ?string
{
	return $iso === null ? null : substr($iso, 8, 2) . '/' . substr($iso, 5, 2) . '/' . substr($iso, 0, 4);
}

function moment(?string $utc): ?string
{
	return $utc === null ? null : gmdate('d/m/Y H:i', strtotime($utc . ' UTC') + 7 * 3600);
}

function base64url(string $bytes): string { return rtrim(strtr(base64_encode($bytes), '+/', '-_'), '='); }

function leave(int $status): never
{
	http_response_code($status);
	exit;
}

/* The session of the cookie; locked and ended ones are turned away. */
function session(): array
{
	$id = base64_decode(strtr($_COOKIE['__Host-danhgia'] ?? '', '-_', '+/'));
	$s = strlen($id) === 32 ? ask('session_by_token', [hash('sha256', $id, true)])[0] ?? null : null;
	if ($s === null || $s[5] >= HOURS * 3600)
		leave(401);
	if ($s[7] || $s[6] >= IDLE)
		leave(423);
	if ($s[6] >= SEEN_EVERY) {
		ask('session_seen', [(int)$s[0]]);
		$s[6] = 0;
	}
	$s['roles'] = PERSON | (int)$s[2] | ($s[19] & 1 ? HEAD : 0) | ($s[19] & 2 ? DIVISION_HEAD : 0)
		| ($s[20] & 1 ? OFFICER : 0) | ($s[20] & 2 ? DRAFTER : 0) | ($s[22] !== null ? HEAD : 0);
	$s['left'] = min(IDLE - $s[6], HOURS * 3600 - $s[5]);
	return $s;
}

function layout(array $s, string $path): array
{
	$op = random_bytes(16);
	$page = [
		'base' => BASE, 'static' => STATIC_FILES, 'lang' => $s[11], 'theme' => $s[12], 'title' => word('catalog.title'),
		'path' => $path, 'back' => "$path?", 'files' => "$path?tep=", 'token' => base64url($op . substr(hash_hmac('sha256', $op, $s[3], true), 0, 16)),
		'request_id' => $_SERVER['UNIQUE_ID'] ?? '', 'demo' => '1', 'unread' => $s[18], 'seconds_left' => (string)$s['left'],
		'person' => ['name' => $s[9] === '' ? $s[10] : "$s[9] $s[10]", 'unit' => $s[14], 'post' => $s[15], 'agency' => $s[17]],
		'menu' => [], 'more' => [], 'crumbs' => [],
	];
	foreach (MENU as [$to, $label, $roles, $daily])
		if ($s['roles'] & $roles) {
			$row = ['path' => $to, 'label' => word("layout.menu.$label"), 'here' => $to === '/danh-muc/' ? '1' : ''];
			if ($s[18] > 0 && $to === '/thong-bao/')
				$row['count'] = $s[18];
			$page[$s['roles'] & $daily ? 'menu' : 'more'][] = $row;
		}
	return $page;
}

function catalog(array $c, int $roles, bool $own): array
{
	$at = "/danh-muc/$c[0]/";
	$view = [
		'id' => $c[0], 'path' => $at, 'agency' => $c[2], 'campaign' => $c[5], 'number' => $c[7],
		'state' => $c[8], 'state_text' => word("catalog.state.$c[8]"), 'colour' => COLOUR[$c[8]], 'rows' => $c[27],
		'round' => $c[9], 'version' => $c[26], 'basis' => $c[15], 'decision_number' => $c[17],
		'decision_day' => day($c[18]), 'decision_file' => $c[20], 'from' => day($c[21]), 'until' => day($c[22]),
		'open_remarks' => $c[28],
	];
	if ($c[11] !== null)
		$view += ['standard_path' => "/danh-muc/$c[0]/dong/$c[11]/chuan", 'standard_code' => $c[12], 'standard_task' => $c[13], 'standard_points' => decimal((int)$c[14], 2, false)];
	$can = [];
	foreach (MOVES[$c[8]] as $act => [$who, $whose])
		$can[$act] = ($roles & $who) && ($whose !== 1 || $own) && ($whose !== 2 || !$own || !($roles & AGENCY)) ? '1' : '';
	$places = [];
	foreach (PLACES as $name => $rest)
		$places[$name] = $at . $rest;
	return ['Catalog' => $view, 'Can' => $can, 'At' => $places];
}

/* What is wrong with a row: [label, blocks]. */
function findings(array $r, array $frame, int $standard): array
{
	$found = [];
	foreach ([[$r[6], 'no_code', 1], [$r[7], 'no_task', 1], [$r[9], 'no_output', 1]] as [$text, $name, $blocks])
		if ($text === '')
			$found[] = [$name, $blocks];
	if ($r[10] === null)
		$found[] = ['no_group', 1];
	if ($r[11] === null)
		$found[] = ['no_points', 1];
	else if ($r[10] !== null && (!isset($frame[$r[10]]) || $r[11] < $frame[$r[10]][0] || $r[11] > $frame[$r[10]][1]))
		$found[] = ['out_of_range', 1];
	if ($r[11] !== null && $standard > 0) {
		$tenths = intdiv(20 * $r[11] + $standard, 2 * $standard);
		if ($tenths < 1)
			$found[] = ['too_small', 1];
		else if ($r[12] !== null && $r[12] != 0 && $r[12] != $tenths)
			$found[] = ['coefficient', 1];
	}
	if ($r[13] === '')
		$found[] = ['no_unit', 0];
	return array_map(fn ($f) => ['text' => word("finding.$f[0]"), 'blocks' => $f[1] ? '1' : ''], $found);
}

function rows(array $list, array $frame, int $standard): array
{
	$out = [];
	foreach ($list as $r) {
		$row = ['path' => "/danh-muc/$r[1]/dong/$r[0]", 'code' => $r[6], 'section' => $r[3],
			'division' => $r[4], 'task' => $r[7], 'detail' => $r[8], 'output' => $r[9], 'unit' => $r[13],
			'frequency' => $r[14], 'posts' => $r[15], 'note' => $r[17], 'removed' => '', 'version' => $r[21],
			'remarks' => $r[22], 'findings' => findings($r, $frame, $standard)];
		if ($r[10] !== null)
			$row['group'] = $r[10];
		if ($r[11] !== null)
			$row['points'] = decimal((int)$r[11], 2, false);
		if ($r[12] > 0)
			$row['coefficient'] = decimal((int)$r[12], 1, true);
		if ($r[18] !== null)
			$row['flag'] = word("catalog.flag.$r[18]");
		if ($r[23])
			$row['accepted'] = '1';
		$out[] = $row;
	}
	return $out;
}

function choices(array $parts): array
{
	$said = ['section' => [], 'division' => []];
	foreach (['section', 'division'] as $column => $name) {
		$said[$name][] = ['value' => '', 'text' => word("catalog.rows.any_$name"), 'chosen' => '1'];
		foreach (array_unique(array_column($parts, $column)) as $text)
			if ($text !== '')
				$said[$name][] = ['value' => $text, 'text' => $text, 'chosen' => ''];
	}
	$flags = [['value' => '', 'text' => word('catalog.rows.any_flag'), 'chosen' => '1']];
	foreach (['finding', 'flag', 'remark', 'unaccepted', 'removed'] as $f)
		$flags[] = ['value' => $f, 'text' => word("catalog.rows.flag.$f"), 'chosen' => ''];
	return ['Sections' => $said['section'], 'Divisions' => $said['division'], 'Flags' => $flags];
}

function pages(string $at, int $total): array
{
	$last = intdiv($total + ROWS - 1, ROWS);
	$pages = ['rows' => []] + ($last > 1 ? ['next' => "$at?trang=2"] : []);
	$gap = false;
	for ($n = 1; $n <= $last; $n++) {
		$near = $n === 1 || $n === $last || $n <= 3;
		if ($near || !$gap)
			$pages['rows'][] = ['n' => (string)$n, 'here' => $n === 1 ? '1' : ''] + ($near ? ['path' => "$at?trang=$n"] : []);
		$gap = !$near;
	}
	return $pages;
}

$db = new PDO(DSN, USER, PASSWORD, [PDO::ATTR_PERSISTENT => true, PDO::ATTR_EMULATE_PREPARES => true,
	PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION]);
$s = session();
$all = ($s['roles'] & PROVINCE) ? 1 : 0;
$inside = ($s['roles'] & (AGENCY | DIVISION_HEAD)) ? 1 : 0;
$c = ask('catalog_find', [$all, (int)$s[16], $inside, (int)$_GET['id']])[0] ?? leave(404);
$own = $c[1] == $s[16];
$shown = (int)$c[10];
$at = "/danh-muc/$c[0]/";
$list = ask('catalog_row_page', [$shown, (int)$c[0], ROWS, 0]);
$frame = [];
foreach (ask('campaign_groups', [(int)$c[4]]) as [$kind, $number, $least, $most])
	if ($kind === $c[3])
		$frame[$number] = [$least, $most];
$parts = ask('catalog_row_facets', [(int)$c[0]]);
$rounds = ask('catalog_rounds', [(int)$c[0]]);
$D = ['Page' => layout($s, $at), 'Form' => [], 'View' => catalog($c, $s['roles'], $own) + choices($parts) + [
	'Rows' => rows($list, $frame, (int)$c[14]), 'sort' => '', 'words' => '', 'total' => $c[27],
	'Pages' => pages($at, (int)$c[27]), 'Sort' => [],
]];
$D['Page']['crumbs'] = [['path' => '/danh-muc/', 'text' => word('layout.menu.catalog')], ['path' => $at, 'text' => $c[2]]];
foreach (['code', 'task', 'points', 'coefficient'] as $column)
	$D['View']['Sort'][$column] = ['path' => "$at?xep=$column"];
if ($c[8] === 'returned' && $rounds)
	$D['View']['returned'] = str_replace('{1}', end($rounds)[5], word('catalog.rounds.because'));
header('Content-Type: text/html; charset=utf-8');
header('Cache-Control: no-store');
ob_start();
page();
header('Content-Length: ' . ob_get_length());
ob_end_flush();
