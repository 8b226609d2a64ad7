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
def even(s):
    n = int(s)
    if n % 2:
        raise argparse.ArgumentTypeError(f'{s} is odd')
    return n
x = P(prog='x')
x.add_argument('n', type=even, nargs='+')
x.add_argument('-l', type=lambda s: int(s))
run(x, ['2', '4'])
run(x, ['3'])
run(x, ['q'])
run(x, ['2', '-l', 'q'])
