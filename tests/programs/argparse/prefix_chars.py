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
q = P(prog='q', prefix_chars='+/', description='d')
q.add_argument('+a', '++abc', type=int, help='xx')
q.add_argument('/b', action='store_true')
q.add_argument('c', nargs='?')
print(q.format_help())
run(q, ['+a', '3', '/b'])
run(q, ['++ab=4', '-x'])
run(q, ['+a3', '/bx'])
