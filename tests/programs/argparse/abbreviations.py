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
n = P(prog='n', allow_abbrev=False)
n.add_argument('--foobar')
n.add_argument('--foo-two')
run(n, ['--foo', '1'])
n.allow_abbrev = True
run(n, ['--foo', '1'])
run(n, ['--foob', '1'])
