import argparse
import contextlib
import io
import sys


def run(parser, argv, kind="parse_args"):
    out, err = io.StringIO(), io.StringIO()
    try:
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            result = getattr(parser, kind)(argv)
        print(argv, kind, result)
    except SystemExit as error:
        print(argv, kind, "exit", error.code)
    except Exception as error:
        print(argv, kind, type(error).__name__, error)
    print(out.getvalue(), err.getvalue(), sep="", end="")


def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error)


P = argparse.ArgumentParser
s = P(prog='s')
s.add_argument('--top', default=1)
sub = s.add_subparsers(dest='cmd', metavar='CMD', help='which')
a = sub.add_parser('a', help='do a', aliases=['aa'], description='A.')
a.add_argument('x', type=int)
a.set_defaults(func='fa')
b = sub.add_parser('b', deprecated=True)
b.add_argument('--y')
attempt(sub.add_parser, 'a')
attempt(sub.add_parser, 'c', aliases=['aa'])
attempt(s.add_subparsers)
print(s.format_help(), a.format_help())
for v in (['a', '1'], ['aa', 'q'], ['b', '--y', '3', 'rest'], ['c'], [], ['--top', '3', 'b'], ['a', '-h'], ['a']):
    run(s, v)
    run(s, v, 'parse_known_args')
