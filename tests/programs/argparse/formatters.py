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
y = P(prog='y', usage=argparse.SUPPRESS, add_help=False)
y.add_argument('a')
print(y.format_help())
run(y, [])
z = P(prog='z', formatter_class=argparse.MetavarTypeHelpFormatter)
z.add_argument('--n', type=int)
z.add_argument('f', type=float)
print(z.format_help())
c = P(prog='c', formatter_class=lambda prog: argparse.HelpFormatter(prog, max_help_position=40, width=60))
c.add_argument('--a-long-option-name', metavar='VALUE', help='help text that is long enough to wrap over lines')
print(c.format_help())
fmt = argparse.HelpFormatter('prog')
fmt.add_usage('%(prog)s [x]', [], [])
fmt.start_section('sec')
fmt.add_text('text')
fmt.end_section()
print(fmt.format_help())
