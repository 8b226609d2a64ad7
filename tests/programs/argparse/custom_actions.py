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
class Upper(argparse.Action):

    def __call__(self, parser, ns, values, option_string=None):
        print('called', values, option_string)
        setattr(ns, self.dest, [v.upper() for v in values] if isinstance(values, list) else values.upper())
v = P(prog='v')
v.add_argument('--up', action=Upper)
v.add_argument('rest', nargs='*', action=Upper, default=['d'])
run(v, ['--up', 'q', 'a', 'b'])
run(v, [])
print(v._actions[1])
print(repr(argparse.Namespace(a=1, **{'b c': 2})))
print(argparse.Namespace(a=1) == argparse.Namespace(a=1), argparse.Namespace(a=1) == 3, 'a' in argparse.Namespace(a=1))
