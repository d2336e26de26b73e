#!/bin/bash
# Proves `danhgia quota`: the cases with answers of tests/fixture/vectors, what of a bad line is named, by chance the same as
# a second way that gives the places one by one, and the same in every order of people.
cd "$(dirname "$0")/../.." || exit 2
PYTHONPATH=tests/unit PYTHONDONTWRITEBYTECODE=1 python3 - << 'PY'
import json, random, sys
from fractions import Fraction
import cases

cases.vectors('quota', 50)
def person(i, mean, **more):
    return {'id': f'p{i}', 'mean': mean, 'group': 'g', **more}
good = {'rate': '20', 'base': 'good', 'staff': [person(0, '95', leader=True, cap_level='HTXSNV', grounds=None, classified=True), person(1, '91'),
    *(person(i, '80') for i in range(2, 12))], 'chosen': ['p1']}
cases.fields('quota', good, [
    (['rate'], '25.01', 'rate'), (['rate'], True, 'rate'), (['base'], 'all', 'base'), (['staff'], {}, 'staff'), (['staff'], (), 'staff'), (['staff', 3], [], 'staff[3]'),
    (['staff', 3, 'id'], 'p1', 'staff[3].id'), (['staff', 3, 'id'], '', 'staff[3].id'), (['staff', 2, 'mean'], '101', 'staff[2].mean'), (['staff', 2, 'group'], (), 'staff[2].group'),
    (['staff', 0, 'leader'], 1, 'staff[0].leader'), (['staff', 0, 'cap_level'], 'A', 'staff[0].cap_level'), (['staff', 0, 'grounds'], 'x', 'staff[0].grounds'),
    (['staff', 1, 'grounds'], 'corruption', 'staff[1].grounds'), (['staff', 0, 'classified'], 'yes', 'staff[0].classified'), (['chosen'], 'p1', 'chosen'), (['chosen'], ['p2'], 'chosen'),
    (['chosen'], ['p1', 'p1'], 'chosen'), (['chosen'], ['zq'], 'chosen'), (['chosen'], ['p0', 'p1', 'p1'], 'chosen')])
bare = {'staff': [{'id': 'a', 'group': 'g'}]}
cases.check('members_may_be_absent', cases.ask('quota', [json.dumps(bare)])[0], [{'staff': {'a': {'level': None, 'why': 'no_mean'}}, 'places': {}, 'ties': []}])

LEVELS = ['HTXSNV', 'HTTNV', 'HTNV', 'KHTNV']
def before(p):
    if not p.get('classified', True):
        return None, 'under_six_months'
    if p.get('grounds'):
        return 'KHTNV', p['grounds']
    if p['mean'] is None:
        return None, 'no_mean'
    mean = Fraction(p['mean'])
    at = 0 if mean >= 90 else 1 if mean >= 70 else 2 if mean >= 50 else 3
    cap = LEVELS.index(p['cap_level']) if p.get('cap_level') else 0
    return (LEVELS[cap], 'capped') if cap > at else (LEVELS[at], 'points')
# One place more as long as the share that the law allows holds with it, the cut ones counted where the base says so.
def places(rate, base, c, t):
    n = 0
    while True:
        of = {'good': t + c - (n + 1), 'good_by_points': t, 'good_or_better': t + c}[base]
        if (n + 1) * 100 > rate * of:
            return n
        n += 1
def slow(q):
    staff = {p['id']: list(before(p)) for p in q['staff']}
    mean = {p['id']: Fraction(p['mean']) for p in q['staff'] if p['mean'] is not None}
    out = {'places': {}, 'ties': []}
    for g in sorted({p['group'] for p in q['staff']}):
        c = [p['id'] for p in q['staff'] if p['group'] == g and staff[p['id']][0] == 'HTXSNV']
        t = [p['id'] for p in q['staff'] if p['group'] == g and staff[p['id']][0] == 'HTTNV']
        if not c and not t:
            continue
        n = places(Fraction(q['rate']), q['base'], len(c), len(t))
        out['places'][g] = {'candidates': len(c), 'good': len(t), 'places': n}
        for i in c:
            better, equal = sum(mean[j] > mean[i] for j in c), sum(mean[j] == mean[i] for j in c)
            if better + equal > n:
                staff[i] = ['HTTNV', 'quota_tie' if better < n else 'quota']
        tied = sorted(i for i in c if staff[i][1] == 'quota_tie')
        if tied:
            out['ties'].append({'group': g, 'places': n - sum(mean[j] > mean[tied[0]] for j in c), 'among': tied})
    return {'staff': {i: {'level': l, 'why': w} for i, (l, w) in staff.items()}, **out}
chance = random.Random(20)
def somebody(i):
    leads = chance.random() < .2
    return {'id': f'n{chance.randint(0, 999):03d}x{i}', 'mean': chance.choice([None, *([f'{chance.randint(8800, 9600) / 100:.2f}', str(chance.randint(40, 100)), str(chance.randint(90, 95)), f'{chance.randint(7000, 8400)}/84'] * 4)]),
        'group': chance.choice('abc'), 'leader': leads, 'cap_level': chance.choice(LEVELS) if chance.random() < .1 else None,
        'grounds': chance.choice(['degradation', 'discipline'] + ['corruption'] * leads) if chance.random() < .05 else None, 'classified': chance.random() > .05}
runs = [{'rate': chance.choice(('0', '20', '22.5', '25')), 'base': chance.choice(('good', 'good_by_points', 'good_or_better')),
    'staff': [somebody(i) for i in range(chance.randint(0, 60))]} for _ in range(1500)]
out, _ = cases.ask('quota', [json.dumps(q) for q in runs])
cases.check('as_a_second_way_counts', [(q, o) for q, o in zip(runs, out) if o != slow(q)][:1], [])
cases.check('with_ties_in_plenty', sum(len(o['ties']) > 0 for o in out) > 100, True)
turned = [{**q, 'staff': chance.sample(q['staff'], len(q['staff']))} for q in runs]
cases.check('in_every_order_the_same', cases.ask('quota', [json.dumps(q) for q in turned])[0] == out, True)
# The authority may choose others, and anybody within the places.
chosen = []
for q, o in zip(runs, out):
    take = []
    for g, p in o['places'].items():
        c = [s['id'] for s in q['staff'] if s['group'] == g and before(s)[0] == 'HTXSNV']
        take += chance.sample(c, min(len(c), p['places']))
    chosen.append({**q, 'chosen': take})
said, _ = cases.ask('quota', [json.dumps(q) for q in chosen])
cases.check('whom_the_authority_chooses', [q for q, o in zip(chosen, said) if {i for i, s in o['staff'].items() if s['level'] == 'HTXSNV'} != set(q['chosen'])
    or any(s['why'] in ('quota', 'quota_tie') for s in o['staff'].values())][:1], [])
sys.exit(cases.bad)
PY
