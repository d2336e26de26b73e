"""usage: year_second.py CASES SAID COUNTED: in how many bodies the places, given one by one, are others than those of the programs."""
import json, sys
from fractions import Fraction

def places(rate, base, c, t):
    n = 0
    while True:
        of = {'good': t + c - (n + 1), 'good_by_points': t, 'good_or_better': t + c}[base]
        if (n + 1) * 100 > rate * of:
            return n
        n += 1
wrong = 0
for case, said, counted in zip(*map(open, sys.argv[1:])):
    q, out = json.loads(case), json.loads(said)
    groups = {}
    for p in q['staff']:
        if p['mean'] is None or not p['classified'] or p['grounds']:
            continue
        mean, cap = Fraction(p['mean']), p['cap_level']
        if mean >= 70 and cap not in ('HTNV', 'KHTNV'):
            groups.setdefault(p['group'], ([], []))[mean < 90 or cap == 'HTTNV'].append(mean)
    all_places = excellent = 0
    for g, (c, t) in groups.items():
        n = places(Fraction(q['rate']), q['base'], len(c), len(t))
        all_places += n
        excellent += sum(1 for m in c if sum(x >= m for x in c) <= n)
        if out['places'][g] != {'candidates': len(c), 'good': len(t), 'places': n}:
            wrong += 1
    wrong += [all_places, excellent] != [int(x) for x in counted.split('\t')]
print(wrong)
