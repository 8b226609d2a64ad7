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
base = P(add_help=False, prog='base')
base.add_argument('--foo', help='f')
g = base.add_argument_group('grp', 'gd')
g.add_argument('-x')
m = g.add_mutually_exclusive_group(required=True)
m.add_argument('--m1')
m.add_argument('--m2')
base.set_defaults(zork=3)
d = P(prog='d', parents=[base])
d.add_argument('--bar')
print(d.format_help())
run(d, ['--m1', '3'])
run(d, ['--m1', '3', '--m2', '4'])
run(d, [])
attempt(d.add_argument_group('t').add_argument_group, 't2')
attempt(d.add_mutually_exclusive_group().add_argument_group)
attempt(d.add_mutually_exclusive_group().add_mutually_exclusive_group)
attempt(d.add_mutually_exclusive_group().add_argument, '--r', required=True)
