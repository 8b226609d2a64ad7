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
b2 = P(prog='b2', formatter_class=argparse.ArgumentDefaultsHelpFormatter)
b2.add_argument('--flag', action=argparse.BooleanOptionalAction, help='h', default=True)
b2.add_argument('--n', default=None, help='n')
b2.add_argument('--m', default=3)
b2.add_argument('p', nargs='?', default='dd', help='p')
print(b2.format_help())
run(b2, ['--no-flag'])
run(b2, ['--no-f'])
b2.print_usage()
b2.print_help()
