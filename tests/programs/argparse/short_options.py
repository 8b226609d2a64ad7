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
e = P(prog='e')
e.add_argument('--v', '-v', action='count', default=0)
e.add_argument('-q', action='store_true')
e.add_argument('-o')
run(e, ['-vvv'])
run(e, ['-vqofile'])
run(e, ['-vqx'])
run(e, ['-v=3'])
run(e, ['--v=3'])
run(e, ['-o=3'])
run(e, ['-vv', '-o', '--', 'x'])
run(e, ['--'])
run(e, ['-o', '-1'])
