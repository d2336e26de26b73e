#!/bin/bash
# Proves `danhgia bonus`: the cases with answers of tests/fixture/vectors, what of a bad line is named, by chance the same as
# a second way that hands out unit by unit, the same in every order of people, and 10,000 people at once.
cd "$(dirname "$0")/../.." || exit 2
PYTHONPATH=tests/unit PYTHONDONTWRITEBYTECODE=1 python3 - << 'PY'
import json, random, sys
from fractions import Fraction
import cases

cases.vectors('bonus', 50)
def person(i, level='HTTNV', **more):
    return {'id': f'p{i}', 'level': level, 'position': 'staff', 'months': 12, **more}
good = {'fund': 100000000, 'reserve_percent': '10', 'unit': 1000, 'period_months': 12,
    'level_factor': {'HTXSNV': '1.2', 'HTTNV': '1', 'HTNV': '0.7', 'KHTNV': '0', 'NOT_CLASSIFIED': '0'}, 'position_factor': {'head': '1.3', 'staff': 1},
    'staff': [person(0, position='head'), person(1, months='11/2'), person(2, 'NOT_CLASSIFIED'), person(3)]}
cases.fields('bonus', good, [
    (['fund'], (), 'fund'), (['fund'], '100', 'fund'), (['fund'], -1, 'fund'), (['fund'], 1.5, 'fund'), (['fund'], 1e6, 'fund'), (['fund'], True, 'fund'), (['fund'], None, 'fund'),
    (['reserve_percent'], '100.01', 'reserve_percent'), (['reserve_percent'], None, 'reserve_percent'), (['reserve_percent'], '-1', 'reserve_percent'), (['reserve_percent'], 2.5, 'reserve_percent'),
    (['unit'], 0, 'unit'), (['unit'], '1', 'unit'), (['unit'], None, 'unit'), (['period_months'], 0, 'period_months'), (['period_months'], '12', 'period_months'),
    (['level_factor'], (), 'level_factor'), (['level_factor'], [], 'level_factor'), (['level_factor', 'HTNV'], '-1', 'level_factor.HTNV'), (['level_factor', 'HTNV'], None, 'level_factor.HTNV'),
    (['level_factor', 'HTTNV'], (), 'staff[0].level'), (['position_factor'], None, 'position_factor'), (['position_factor'], {}, 'staff[0].position'),
    (['position_factor', 'head'], 'x', 'position_factor.head'), (['position_factor', 'head'], (), 'staff[0].position'), (['staff'], (), 'staff'), (['staff'], {}, 'staff'),
    (['staff', 3], 'p3', 'staff[3]'), (['staff', 3, 'id'], 'p1', 'staff[3].id'), (['staff', 3, 'id'], '', 'staff[3].id'), (['staff', 3, 'id'], 3, 'staff[3].id'), (['staff', 1, 'level'], 'A', 'staff[1].level'),
    (['staff', 1, 'level'], None, 'staff[1].level'), (['staff', 1, 'level'], (), 'staff[1].level'), (['staff', 1, 'position'], (), 'staff[1].position'), (['staff', 1, 'position'], 'deputy', 'staff[1].position'),
    (['staff', 1, 'months'], 13, 'staff[1].months'), (['staff', 1, 'months'], '12.01', 'staff[1].months'), (['staff', 1, 'months'], -1, 'staff[1].months'), (['staff', 1, 'months'], None, 'staff[1].months')])
bare = {'fund': 10, 'level_factor': {'T': '1'}, 'staff': [{'id': 'a', 'level': 'T'}, {'id': 'b', 'level': 'T', 'months': '6'}, {'id': 'c', 'level': 'NOT_CLASSIFIED'}]}
cases.check('members_may_be_absent', cases.ask('bonus', [json.dumps(bare)])[0], [{'shares': {'a': 7, 'b': 3, 'c': 0}, 'reserve': 0, 'left': 0}])
two = [{**good, 'fund': -1, 'unit': 0}, {**good, 'unit': 0, 'staff': 1}, {**good, 'position_factor': 3, 'level_factor': {'X': 'y'}},
    {**good, 'staff': [person(0, 'A', months=13), person(0)]}, {**good, 'staff': [person(0, months=13, position='x'), person(0)]}]
cases.check('of_several_mistakes_the_first', [o['error']['field'] for o in cases.ask('bonus', [json.dumps(q) for q in two])[0]],
    ['fund', 'unit', 'level_factor.X', 'staff[0].level', 'staff[0].position'])
large = {'fund': 2 ** 63 - 1, 'level_factor': {'T': '1/3', 'U': '1' + '0' * 60}, 'staff': [{'id': 'a', 'level': 'T'}, {'id': 'b', 'level': 'T'}]}
cases.check('the_largest_fund', cases.ask('bonus', [json.dumps(large), json.dumps({**large, 'unit': 2 ** 63 - 1, 'reserve_percent': '100'})])[0],
    [{'shares': {'a': 2 ** 62 - 1, 'b': 2 ** 62 - 1}, 'reserve': 0, 'left': 1}, {'shares': {'a': 0, 'b': 0}, 'reserve': 2 ** 63 - 1, 'left': 0}])

# One unit to whoever lacks most of his ideal, with all of his weight, as long as there are enough.
def slow(q):
    reserve = int(Fraction(q['fund']) * Fraction(str(q.get('reserve_percent', '0'))) // 100)
    pot, unit, period = q['fund'] - reserve, q.get('unit', 1), q.get('period_months', 12)
    weight = {}
    for p in q['staff']:
        w = Fraction(str(q['level_factor'].get(p['level'], 0))) * Fraction(str(p.get('months', period))) / period
        weight[p['id']] = w * Fraction(str(q['position_factor'][p['position']])) if 'position_factor' in q else w
    total, units = sum(weight.values()), pot // unit
    given = {i: 0 for i in weight}
    if total > 0:
        ideal = {i: units * w / total for i, w in weight.items()}
        given = {i: int(x) for i, x in ideal.items()}
        spare, wait = units - sum(given.values()), set(weight)
        while wait and spare > 0:
            lack, w = max((ideal[i] - given[i], weight[i]) for i in wait)
            same = {i for i in wait if weight[i] == w}
            if len(same) > spare:
                break
            for i in same:
                given[i] += 1
            spare -= len(same)
            wait -= same
    return {'shares': {i: n * unit for i, n in given.items()}, 'reserve': reserve, 'left': pot - unit * sum(given.values())}
chance = random.Random(73)
LEVELS = ['HTXSNV', 'HTTNV', 'HTNV', 'KHTNV', 'NOT_CLASSIFIED']
def some_number():
    return chance.choice([str(chance.randint(0, 3)), f'{chance.randint(0, 30) / 10:.1f}', f'{chance.randint(0, 40)}/{chance.randint(1, 31)}'])
def some():
    period, positions = chance.choice((1, 3, 6, 12)), chance.sample(['head', 'deputy', 'staff'], chance.randint(1, 3))
    q = {'fund': chance.choice((0, chance.randint(0, 200), chance.randint(0, 10 ** 10))), 'reserve_percent': chance.choice(('0', '5', '12.5', '100/3', 100, '0')), 'unit': chance.choice((1, 1, 7, 1000, 10000)),
        'period_months': period, 'level_factor': {l: some_number() for l in LEVELS[:chance.randint(4, 5)]}, 'position_factor': {p: some_number() for p in positions}, 'staff': []}
    for i in range(chance.randint(0, 40)):
        q['staff'].append({'id': f'n{chance.randint(0, 999):03d}x{i}', 'level': chance.choice(LEVELS), 'position': chance.choice(positions),
            'months': chance.choice((period, 0, chance.randint(0, period), f'{chance.randint(0, 31 * period)}/31'))})
    for gone in ('reserve_percent', 'unit', 'position_factor'):
        if chance.random() < .1:
            del q[gone]
    return q
runs = [some() for _ in range(3000)]
out, status = cases.ask('bonus', [json.dumps(q) for q in runs])
cases.check('as_a_second_way_counts', [[(q, o) for q, o in zip(runs, out) if o != slow(q)][:1], status], [[], 0])
cases.check('with_much_that_is_left', sum(o['left'] > 0 and any(o['shares'].values()) for o in out) > 500, True)
turned = [{**q, 'staff': chance.sample(q['staff'], len(q['staff']))} for q in runs]
cases.check('in_every_order_the_same', cases.ask('bonus', [json.dumps(q) for q in turned])[0] == out, True)
many = {**good, 'fund': 10 ** 11, 'level_factor': {l: f'{i}.{i}' for i, l in enumerate(LEVELS)}, 'staff': [person(i, chance.choice(LEVELS), months=f'{chance.randint(0, 365)}/31') for i in range(10000)]}
out, _ = cases.ask('bonus', [json.dumps(many)])
cases.check('ten_thousand_people', [out[0]['left'] + sum(out[0]['shares'].values()), len(out[0]['shares'])], [9 * 10 ** 10, 10000])
sys.exit(cases.bad)
PY
