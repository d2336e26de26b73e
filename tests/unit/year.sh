#!/bin/bash
# Proves `danhgia year`: the cases with answers of tests/fixture/vectors, what of a bad line is named, and by chance the
# same as a second way to count.
cd "$(dirname "$0")/../.." || exit 2
PYTHONPATH=tests/unit PYTHONDONTWRITEBYTECODE=1 python3 - << 'PY'
import json, random, sys
from fractions import Fraction
import cases

cases.vectors('year', 50)
good = {'periods': [{'months': 1, 'total': '76.7'}, {'months': 3, 'total': None}], 'worked_months': 11, 'leave': {'sick': 0, 'maternity': '1/2', 'unpaid': 1}}
cases.fields('year', good, [
    (['periods'], {}, 'periods'), (['periods'], (), 'periods'), (['periods', 0], 1, 'periods[0]'), (['periods', 0, 'months'], 2, 'periods[0].months'),
    (['periods', 1, 'months'], '3', 'periods[1].months'), (['periods', 0, 'total'], '100.01', 'periods[0].total'), (['periods', 1, 'total'], (), 'periods[1].total'),
    (['periods', 0, 'total'], 76.7, 'periods[0].total'), (['worked_months'], '12.1', 'worked_months'), (['worked_months'], None, 'worked_months'), (['leave'], 1, 'leave'),
    (['leave', 'sick'], -1, 'leave.sick'), (['leave', 'maternity'], 13, 'leave.maternity'), (['leave', 'unpaid'], 'x', 'leave.unpaid')])
cases.check('members_may_be_absent', cases.ask('year', [cases.spoil(good, ['leave'], ())])[1], 0)

def level(mean):
    return 'HTXSNV' if mean >= 90 else 'HTTNV' if mean >= 70 else 'HTNV' if mean >= 50 else 'KHTNV'
def text(x):
    return str(x.numerator) if x.denominator == 1 else f'{x.numerator}/{x.denominator}'
# Each month on its own, a quarter as three of them.
def slow(y):
    worked, leave = Fraction(y['worked_months']), {k: Fraction(v) for k, v in y['leave'].items()}
    if not (worked >= 6 or (worked > 0 and worked + leave.get('sick', 0) + leave.get('maternity', 0) >= 6)):
        return {'mean': None, 'reason': 'under_six_months'}
    months = [Fraction(p['total']) for p in y['periods'] if p['total'] is not None for _ in range(p['months'])]
    if not months:
        return {'mean': None, 'reason': 'no_scored_period'}
    mean = sum(months) / len(months)
    cut = mean.numerator * 100 // mean.denominator
    return {'mean': text(mean), 'shown': f'{cut // 100}.{cut % 100:02d}', 'level': level(mean)}
chance = random.Random(335)
def total():
    return chance.choice([None, str(chance.choice((50, 70, 90, 100))), f'{chance.randint(0, 10000) / 100:.2f}', f'{chance.randint(0, 16800)}/168'])
years = [{'periods': [{'months': chance.choice((1, 1, 3)), 'total': total()} for _ in range(chance.randint(0, 12))],
    'worked_months': chance.choice((0, 3, '11/2', '179/30', 6, 12)), 'leave': {k: chance.choice((0, 1, '1/2', 6)) for k in chance.sample(('sick', 'maternity', 'unpaid'), chance.randint(0, 3))}} for _ in range(5000)]
out, _ = cases.ask('year', [json.dumps(y) for y in years])
cases.check('as_a_second_way_counts', [(y, o) for y, o in zip(years, out) if o != slow(y)][:3], [])
sys.exit(cases.bad)
PY
