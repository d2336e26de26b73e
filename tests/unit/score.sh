#!/bin/bash
# Proves `danhgia score`: the cases with answers of tests/fixture/vectors, what of a bad line is named, that the others go on.
cd "$(dirname "$0")/../.." || exit 2
PYTHONPATH=tests/unit PYTHONDONTWRITEBYTECODE=1 python3 - << 'PY'
import json, sys
import cases

cases.vectors('score', 60)
criteria = {c: '2.5' for c in ('II.1', 'II.2', 'II.3', 'II.4', 'III.1', 'III.2', 'III.3', 'III.4')}
good = {'parameters': {'late_unit': 'day', 'cap': 'each'}, 'common': {'I.1': '5', 'I.2': '5', **criteria},
    'items': [{'coefficient': '2.7', 'assigned': '3', 'done': '3', 'kind': 'planned', 'faults': [{'quantity': '1', 'failed': 1, 'late': 1, 'late_days': 2},
        {'quantity': '2', 'failed': 0}]}, {'coefficient': '1/3', 'assigned': 2, 'done': '0', 'kind': 'handed_over'}],
    'leader': {'staff': {'assigned': '16.8', 'done': '15.06', 'good': '11.555', 'ontime': '7.01'}, 'staff_totals': ['88.2'], 'organising': 100, 'unity': 50}}
def item(i, *path):
    return ['items', i, *path]
cases.fields('score', good, [
    (['parameters'], [], 'parameters'), (['parameters', 'late_unit'], 'week', 'parameters.late_unit'), (['parameters', 'cap'], 1, 'parameters.cap'),
    (['common'], None, 'common'), (['common'], (), 'common'), (['common', 'I.1'], '5.01', 'common.I.1'), (['common', 'III.4'], 'x', 'common.III.4'),
    (['common', 'II.2'], '-1', 'common.II.2'), (['common', 'IV.1'], '1', 'common.IV.1'), (['items'], {}, 'items'), (['items'], (), 'items'), (item(0), 3, 'items[0]'),
    (item(1, 'coefficient'), '0.09', 'items[1].coefficient'), (item(0, 'coefficient'), 2.7, 'items[0].coefficient'), (item(0, 'assigned'), '1e3', 'items[0].assigned'),
    (item(0, 'done'), '4', 'items[0].done'), (item(0, 'done'), (), 'items[0].done'), (item(1, 'done'), '1', 'items[1].done'), (item(0, 'kind'), 'x', 'items[0].kind'),
    (item(0, 'faults'), {}, 'items[0].faults'), (item(0, 'faults', 1, 'quantity'), '2.1', 'items[0].faults[1].quantity'),
    (item(0, 'faults', 0, 'failed'), -1, 'items[0].faults[0].failed'), (item(0, 'faults', 0, 'late'), '1', 'items[0].faults[0].late'),
    (item(0, 'faults', 1, 'late_days'), 1.5, 'items[0].faults[1].late_days'),
    (['leader'], [], 'leader'), (['leader', 'staff', 'good'], '-1', 'leader.staff.good'), (['leader', 'staff_totals'], None, 'leader.staff_totals'),
    (['leader', 'staff_totals', 0], '100.01', 'leader.staff_totals[0]'), (['leader', 'organising'], 75, 'leader.organising'),
    (['leader', 'organising'], (), 'leader.organising'), (['leader', 'unity'], '50', 'leader.unity')])
twice = json.loads(cases.spoil(good, item(0, 'done'), '4'))
twice['parameters']['cap'] = 'x'
twice['leader']['unity'] = 1
cases.check('of_several_the_first', cases.ask('score', [json.dumps(twice)])[0][0]['error']['field'], 'parameters.cap')
cases.check('no_json', cases.ask('score', ['{"items": 1.5, "common"'])[0][0]['error']['field'], 'line')
bare = {k: good[k] for k in ('common', 'items')}
cases.check('members_may_be_absent', cases.ask('score', [json.dumps({**bare, 'other': [1.5]})])[1], 0)
sys.exit(cases.bad)
PY
