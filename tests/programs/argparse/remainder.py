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
j = P(prog='j')
j.add_argument('a')
j.add_argument('b', nargs='...')
run(j, ['1', '--x', '2'])
run(j, ['1'], 'parse_intermixed_args')
run(j, ['1', '--', '2', '--'])
