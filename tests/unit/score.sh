#!/bin/bash
# Proves `danhgia score`: the cases with answers of tests/fixture/vectors, what of a bad line is named, that the others go on.
cd "$(dirname "$0")/../.." || exit 2
python3 - "${BUILD:-build}/danhgia" << 'PY'
import copy, json, subprocess, sys

bad = 0
def check(name, got, want):
    global bad
    print(('ok ' if got == want else 'not ok ') + name)
    if got != want:
        bad = 1
        print(f'# got {got}\n# want {want}')

def ask(lines):
    p = subprocess.run([sys.argv[1], 'score'], input=''.join(l + '\n' for l in lines), capture_output=True, text=True)
    return [json.loads(l) for l in p.stdout.splitlines()], p.returncode
def plain(out):
    return {'error': {'field': out['error']['field']}} if 'error' in out else out

cases = [json.loads(l) for l in open('tests/fixture/vectors/score.jsonl', encoding='utf8')]
out, status = ask([json.dumps(c['in'], ensure_ascii=False) for c in cases])
wrong = [(c.get('name', i + 1), c['out'], o) for i, (c, o) in enumerate(zip(cases, out)) if plain(o) != c['out']]
check('every_case_has_its_answer', [len(out), wrong], [len(cases), []])
check('a_bad_line_is_in_the_status', [status, len(cases) > 60], [1, True])

criteria = {c: '2.5' for c in ('II.1', 'II.2', 'II.3', 'II.4', 'III.1', 'III.2', 'III.3', 'III.4')}
good = {'parameters': {'late_unit': 'day', 'cap': 'each'}, 'common': {'I.1': '5', 'I.2': '5', **criteria},
    'items': [{'coefficient': '2.7', 'assigned': '3', 'done': '3', 'kind': 'planned', 'faults': [{'quantity': '1', 'failed': 1, 'late': 1, 'late_days': 2},
        {'quantity': '2', 'failed': 0}]}, {'coefficient': '1/3', 'assigned': 2, 'done': '0', 'kind': 'handed_over'}],
    'leader': {'staff': {'assigned': '16.8', 'done': '15.06', 'good': '11.555', 'ontime': '7.01'}, 'staff_totals': ['88.2'], 'organising': 100, 'unity': 50}}
check('a_good_case', ask([json.dumps(good)])[1], 0)
# Where, what stands there, which field is named.
mistakes = [
    ('parameters', [], 'parameters'), ('parameters.late_unit', 'week', 'parameters.late_unit'), ('parameters.cap', 1, 'parameters.cap'),
    ('common', None, 'common'), ('common.I.1', '5.01', 'common.I.1'), ('common.III.4', 'x', 'common.III.4'), ('common.II.2', '-1', 'common.II.2'),
    ('common.IV.1', '1', 'common.IV.1'), ('items', {}, 'items'), ('items.0', 3, 'items[0]'), ('items.1.coefficient', '0.09', 'items[1].coefficient'),
    ('items.0.coefficient', 2.7, 'items[0].coefficient'), ('items.0.assigned', '1e3', 'items[0].assigned'), ('items.0.done', '4', 'items[0].done'),
    ('items.1.done', '1', 'items[1].done'), ('items.0.kind', 'x', 'items[0].kind'), ('items.0.faults', {}, 'items[0].faults'),
    ('items.0.faults.1.quantity', '2.1', 'items[0].faults[1].quantity'), ('items.0.faults.0.failed', -1, 'items[0].faults[0].failed'),
    ('items.0.faults.0.late', '1', 'items[0].faults[0].late'), ('items.0.faults.1.late_days', 1.5, 'items[0].faults[1].late_days'),
    ('leader', [], 'leader'), ('leader.staff.good', '-1', 'leader.staff.good'), ('leader.staff_totals', None, 'leader.staff_totals'),
    ('leader.staff_totals.0', '100.01', 'leader.staff_totals[0]'), ('leader.organising', 75, 'leader.organising'), ('leader.unity', '50', 'leader.unity')]
def spoil(where, value):
    case = copy.deepcopy(good)
    *path, last = where.split('.', 1) if where.startswith('common.') else where.split('.')
    at = case
    for step in path:
        at = at[int(step) if isinstance(at, list) else step]
    at[int(last) if isinstance(at, list) else last] = value
    return json.dumps(case)
out, status = ask([spoil(w, v) for w, v, _ in mistakes])
check('each_mistake_is_named', [o.get('error', {}).get('field') for o in out], [f for _, _, f in mistakes])
gone = []
for where, field in (('common', 'common'), ('items', 'items'), ('leader.organising', 'leader.organising'), ('items.0.done', 'items[0].done')):
    case = json.loads(spoil(where, 'x'))
    at = case
    *path, last = where.split('.')
    for step in path:
        at = at[int(step) if isinstance(at, list) else step]
    del at[last]
    gone.append((json.dumps(case), field))
check('what_is_missing_too', [o['error']['field'] for o in ask([c for c, _ in gone])[0]], [f for _, f in gone])
twice = json.loads(spoil('items.0.done', '4'))
twice['parameters']['cap'] = 'x'
twice['leader']['unity'] = 1
check('of_several_the_first', ask([json.dumps(twice)])[0][0]['error']['field'], 'parameters.cap')
out, status = ask(['x', '', '[]', '{"items": 1.5, "common"', json.dumps(good)])
check('no_object', [[o.get('error', {}).get('field') for o in out], status], [['line'] * 4 + [None], 1])
bare = {k: good[k] for k in ('common', 'items')}
check('members_may_be_absent', ask([json.dumps({**bare, 'other': [1.5]})])[1], 0)
check('usage', subprocess.run([sys.argv[1], 'score', 'x'], capture_output=True).returncode, 2)
sys.exit(bad)
PY
