# Parsers and command lines made at random: texts and results are those of CPython.
import argparse, random, io, contextlib
def run(parser, argv, kind='parse_args'):
    out, err = io.StringIO(), io.StringIO()
    try:
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            r = getattr(parser, kind)(argv)
        print(argv, kind, r)
    except SystemExit as e:
        print(argv, kind, "exit", e.code)
    except Exception as e:
        print(argv, kind, type(e).__name__, e)
    if out.getvalue(): print("OUT", out.getvalue())
    if err.getvalue(): print("ERR", err.getvalue())
R = random.Random(11)
WORDS = "alpha beta gamma delta verbose output input file name level count size format quiet force dry-run no-color config".split()
TEXT = "the quick brown fox jumps over the lazy dog and then some more words follow to make lines long enough for wrapping at the edge".split()
def text():
    return " ".join(R.choice(TEXT) for _ in range(R.randint(1, 25)))
def helptext():
    r = R.random()
    if r < .15: return None
    if r < .2: return argparse.SUPPRESS
    if r < .25: return ""
    if r < .35: return text() + " %(default)s %(dest)s %(prog)s"
    if r < .38: return "100%% " + text()
    if r < .41: return "  "
    return text()
def add_one(p, used, exclusive=False):
    kw = {}
    h = helptext()
    if h is not None or R.random() < .5: kw['help'] = h
    optional = R.random() < .65
    if optional:
        names = []
        pool = [w for w in WORDS if w not in used]
        if not pool: return
        w = R.choice(pool); used.add(w)
        if R.random() < .6 and '-' + w[0] not in used:
            names.append('-' + w[0]); used.add('-' + w[0])
        if R.random() < .8 or not names: names.append('--' + w)
        action = R.choice(['store']*5 + ['store_true','store_false','store_const','append','append_const','count','extend','bool', 'version'])
        kw['action'] = action if action != 'bool' else argparse.BooleanOptionalAction
        if R.random() < .15 and not exclusive and action != 'version': kw['required'] = True
        if R.random() < .1: kw['deprecated'] = True
        if R.random() < .15: kw['dest'] = 'd_' + w
        if action == 'version': kw['version'] = '%(prog)s 1.0 ' + text()
    else:
        pool = [w for w in WORDS if w not in used]
        if not pool: return
        w = R.choice(pool); used.add(w)
        names = [w]
        action = 'store'
    if action in ('store_const', 'append_const'): kw['const'] = R.choice([1, 'c', None])
    if action in ('store', 'append', 'extend'):
        n = R.choice([None, None, None, '?', '*', '+', 1, 2, 3, argparse.REMAINDER] if R.random() < .9 else ['?'])
        if exclusive and not optional: n = R.choice(['?', '*'])
        if n is not None: kw['nargs'] = n
        if n == '?' and optional and R.random() < .5: kw['const'] = 'k'
        r = R.random()
        if r < .15: kw['type'] = int
        elif r < .2: kw['type'] = float
        elif r < .3: kw['choices'] = R.choice([['x','y','abc'], 'xyz', range(3), ('foo', 'bar', 'bazar')])
        r = R.random()
        if r < .15: kw['metavar'] = w[:2].upper()
        elif r < .2 and isinstance(n, int): kw['metavar'] = tuple('ABC'[:n])
        elif r < .23 and n in ('*', '+'): kw['metavar'] = ('M', 'N')
        elif r < .24: kw['metavar'] = ('M', 'N')
    if action not in ('version',):
        r = R.random()
        if r < .2: kw['default'] = R.choice([1, 'dflt', '7', None, [1, 2], argparse.SUPPRESS])
    try:
        p.add_argument(*names, **kw)
    except Exception as e:
        print('add', names, kw.keys(), type(e).__name__, e)
def make(depth=0):
    kw = {}
    if R.random() < .6: kw['description'] = text()
    if R.random() < .2: kw['epilog'] = text() + '\n\n  ' + text()
    if R.random() < .1: kw['usage'] = '%(prog)s [options]'
    kw['formatter_class'] = R.choice([argparse.HelpFormatter]*4 + [argparse.RawTextHelpFormatter, argparse.RawDescriptionHelpFormatter, argparse.ArgumentDefaultsHelpFormatter])
    if R.random() < .1: kw['allow_abbrev'] = False
    if R.random() < .1: kw['exit_on_error'] = False
    if R.random() < .1: kw['add_help'] = False
    if R.random() < .3: kw['suggest_on_error'] = True
    if R.random() < .1: kw['argument_default'] = argparse.SUPPRESS
    if R.random() < .1: kw['conflict_handler'] = 'resolve'
    p = argparse.ArgumentParser(prog=R.choice(['prog', 'p', 'a-rather-long-name-of-a-program', 'x'*70]) if depth == 0 else None, **kw)
    used = set()
    for _ in range(R.randint(0, 7)):
        r = R.random()
        if r < .7: add_one(p, used)
        elif r < .85:
            g = p.add_argument_group(*R.choice([('grp',), ('grp2', text()), ()]))
            for _ in range(R.randint(0, 3)): add_one(g, used)
        else:
            holder = p if R.random() < .7 else p.add_argument_group('holder', text())
            g = holder.add_mutually_exclusive_group(required=R.random() < .4)
            for _ in range(R.randint(1, 3)): add_one(g, used, True)
    if depth < 2 and R.random() < .25:
        skw = {}
        if R.random() < .4: skw['title'] = 'commands'
        if R.random() < .4: skw['description'] = text()
        if R.random() < .4: skw['help'] = text()
        if R.random() < .5: skw['dest'] = 'cmd'
        if R.random() < .3: skw['required'] = True
        if R.random() < .3: skw['metavar'] = 'CMD'
        try:
            s = p.add_subparsers(**skw)
            for name in ['run', 'build', 'test'][:R.randint(1, 3)]:
                k = {}
                if R.random() < .6: k['help'] = text()
                if R.random() < .3: k['aliases'] = [name[0], name + 's']
                if R.random() < .1: k['deprecated'] = True
                q = s.add_parser(name, **k)
                u = set()
                for _ in range(R.randint(0, 4)): add_one(q, u)
        except Exception as e:
            print(type(e).__name__, e)
    return p
def argv(p):
    opts = list(p._option_string_actions)
    a = []
    for _ in range(R.randint(0, 7)):
        r = R.random()
        if r < .45 and opts:
            o = R.choice(opts)
            r = R.random()
            if r < .2: o = o[:R.randint(2, len(o))] if len(o) > 2 else o
            r = R.random()
            if r < .2: o += '=' + R.choice(['1', 'x', '', 'foo'])
            elif r < .3 and len(o) == 2: o += R.choice(['1', 'vq', 'x=3', 'abc', '-'])
            a.append(o)
        elif r < .5: a.append(R.choice(['--', '-', '-1', '-1.5', '--unknown', '-z', '-x y', '', '-1e3', '-.5', '-1_000', '-0x1', '-1j']))
        else: a.append(R.choice(['1', '2', 'x', 'y', 'foo', 'bra', 'run', 'build', 'test', 'r', 'runs', 'three words here']))
    return a
for i in range(25):
    print('-----', i)
    try:
        p = make()
        print(repr(p))
        print(p.format_usage())
        print(p.format_help())
    except Exception as e:
        print(type(e).__name__, e)
    for _ in range(4):
        run(p, argv(p), R.choice(['parse_args', 'parse_args', 'parse_known_args', 'parse_intermixed_args', 'parse_known_intermixed_args']))
