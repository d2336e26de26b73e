"""Cases on the command line: asks `danhgia NAME`, spoils good ones, and says ok or not ok."""
import copy, json, os, subprocess

PROGRAM = os.environ.get('BUILD', 'build') + '/danhgia'
bad = 0

def check(name, got, want):
    global bad
    print(('ok ' if got == want else 'not ok ') + name)
    if got != want:
        bad = 1
        print(f'# got {got}\n# want {want}')

def ask(name, lines):
    p = subprocess.run([PROGRAM, name], input=''.join(l + '\n' for l in lines), capture_output=True, text=True)
    return [json.loads(l) for l in p.stdout.splitlines()], p.returncode

def plain(out):
    return {'error': {'field': out['error']['field']}} if 'error' in out else out

def vectors(name, least):
    cases = [json.loads(l) for l in open(f'tests/fixture/vectors/{name}.jsonl', encoding='utf8')]
    out, status = ask(name, [json.dumps(c['in'], ensure_ascii=False) for c in cases])
    wrong = [(c.get('name', i + 1), c['out'], o) for i, (c, o) in enumerate(zip(cases, out)) if plain(o) != c['out']]
    check('every_case_has_its_answer', [len(out), wrong], [len(cases), []])
    check('a_bad_line_is_in_the_status', [status, len(cases) > least], [1, True])

def spoil(good, path, value):
    """The same with something else there; no value: without it."""
    case = copy.deepcopy(good)
    at = case
    for step in path[:-1]:
        at = at[step]
    if value == ():
        del at[path[-1]]
    else:
        at[path[-1]] = value
    return json.dumps(case)

def fields(name, good, mistakes):
    check('a_good_case', ask(name, [json.dumps(good)])[1], 0)
    out, _ = ask(name, [spoil(good, path, value) for path, value, _ in mistakes])
    check('each_mistake_is_named', [o.get('error', {}).get('field') for o in out], [f for _, _, f in mistakes])
    out, status = ask(name, ['x', '', '[]', json.dumps(good)])
    check('no_object', [[o.get('error', {}).get('field') for o in out], status], [['line'] * 3 + [None], 1])
    check('usage', subprocess.run([PROGRAM, name, 'x'], capture_output=True).returncode, 2)
