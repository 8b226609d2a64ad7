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
p = P(prog='x')
for a, k in [(('foo',), dict(required=True)), (('foo',), dict(nargs=0)), (('foo',), dict(action='store_true')), (('--foo',), dict(nargs=0)), (('--foo',), dict(action='append', nargs=0)), (('--foo',), dict(const=1)), (('--foo',), dict(action='bogus')), (('--foo',), dict(type='int')), (('--foo',), dict(nargs='x')), (('--foo',), dict(nargs=2, metavar=('a',))), (('foo', 'bar'), {}), (('-',), {}), (('--',), {}), (('-x', 'y'), {}), ((), {}), ((), dict(dest='q')), (('foo',), dict(dest='z')), (('--h', '-h'), {}), (('-h', '--help'), {}), (('--no-x',), dict(action=argparse.BooleanOptionalAction)), (('--foo',), dict(help='%(bogus)s')), (('--foo',), dict(help='%')), (('--foo',), dict(type=argparse.FileType)), (('--foo',), dict(action='store_true', nargs=3)), (('--foo',), dict(action='version')), (('--zz',), dict(action='help')), (('foo',), dict(action='count')), (('foo',), dict(action='store_const', const=3)), (('--foo',), dict(bogus=1)), (('foo',), dict(action='parsers')), (('-f', '--fo', '---fx'), {}), (('f',), dict(nargs=argparse.SUPPRESS))]:
    attempt(p.add_argument, *a, **k)
attempt(P, prog='q', conflict_handler='zz')
attempt(P, prog='q', parents=[3])
attempt(P, prog='q', prefix_chars='+/').print_help() if False else None
