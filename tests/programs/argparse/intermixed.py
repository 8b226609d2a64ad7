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
i = P(prog='i')
i.add_argument('--foo')
i.add_argument('cmd')
i.add_argument('rest', nargs='*', type=int)
run(i, 'doit 1 --foo bar 2 3'.split())
run(i, 'doit 1 --foo bar 2 3'.split(), 'parse_intermixed_args')
run(i, 'doit 1 --foo bar 2 --zz 3'.split(), 'parse_known_intermixed_args')
