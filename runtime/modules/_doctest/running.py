# Runs examples, compares what they print and tells what differs.
import doctest
import sys
import traceback
from collections import namedtuple

from doctest import BLANKLINE_MARKER, ELLIPSIS_MARKER

_DIVIDER = "*" * 70


def _indent(text, spaces=4):
    margin = " " * spaces
    return "\n".join(margin + line if line else line for line in text.split("\n"))


def _count(number, noun):
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


class TestResults(namedtuple("TestResults", "failed attempted")):
    """How many examples failed, of how many; `skipped` says how many of those were left out."""

    def __new__(cls, failed, attempted, *, skipped=0):
        results = super().__new__(cls, failed, attempted)
        results.skipped = skipped
        return results

    def __repr__(self):
        skipped = f", skipped={self.skipped}" if self.skipped else ""
        return f"TestResults(failed={self.failed}, attempted={self.attempted}{skipped})"


# Whether the text is the pieces between "..." in this order, with anything in between.
def _fits_ellipsis(want, got):
    pieces = want.split(ELLIPSIS_MARKER)
    if len(pieces) == 1:
        return want == got
    first, *middle, last = pieces
    at, end = len(first), len(got) - len(last)
    if not got.startswith(first) or not got.endswith(last) or at > end:
        return False
    for piece in middle:
        at = got.find(piece, at, end)
        if at < 0:
            return False
        at += len(piece)
    return True


def _without_marked_blanks(text):
    return "\n".join("" if line.rstrip(" \t") == BLANKLINE_MARKER else line for line in text.split("\n"))


def _with_marked_blanks(text):
    return "\n".join(BLANKLINE_MARKER if not line.strip(" ") else line for line in text[:-1].split("\n")) + text[-1:] if text else text


class OutputChecker:
    """Whether what was printed is what should be, and how it differs."""

    def check_output(self, want, got, optionflags):
        """Whether the two agree as far as the flags ask for."""
        want, got = (text.encode("ASCII", "backslashreplace").decode("ASCII") for text in (want, got))
        if got == want:
            return True
        if not optionflags & doctest.DONT_ACCEPT_TRUE_FOR_1 and (got, want) in (("True\n", "1\n"), ("False\n", "0\n")):
            return True
        if not optionflags & doctest.DONT_ACCEPT_BLANKLINE:
            want = _without_marked_blanks(want)
            got = "\n".join(line if line.strip(" ") else "" for line in got.split("\n"))
            if got == want:
                return True
        if optionflags & doctest.NORMALIZE_WHITESPACE:
            want, got = " ".join(want.split()), " ".join(got.split())
            if got == want:
                return True
        return bool(optionflags & doctest.ELLIPSIS) and _fits_ellipsis(want, got)

    def _is_worth_comparing(self, want, got, optionflags):
        if not optionflags & (doctest.REPORT_UDIFF | doctest.REPORT_CDIFF | doctest.REPORT_NDIFF):
            return False
        return bool(optionflags & doctest.REPORT_NDIFF) or (want.count("\n") > 2 and got.count("\n") > 2)

    def output_difference(self, example, got, optionflags):
        """A text about how what was printed differs from what should be."""
        want = example.want
        if not optionflags & doctest.DONT_ACCEPT_BLANKLINE:
            got = _with_marked_blanks(got)
        if self._is_worth_comparing(want, got, optionflags):
            import difflib

            old, new = want.splitlines(keepends=True), got.splitlines(keepends=True)
            if optionflags & doctest.REPORT_UDIFF:
                title, lines = "unified diff with -expected +actual", list(difflib.unified_diff(old, new, n=2))[2:]
            elif optionflags & doctest.REPORT_CDIFF:
                title, lines = "context diff with expected followed by actual", list(difflib.context_diff(old, new, n=2))[2:]
            else:
                title = "ndiff with -expected +actual"
                lines = list(difflib.Differ(charjunk=difflib.IS_CHARACTER_JUNK).compare(old, new))
            return f"Differences ({title}):\n" + _indent("".join(lines))
        if want:
            return f"Expected:\n{_indent(want)}" + (f"Got:\n{_indent(got)}" if got else "Got nothing\n")
        return f"Expected nothing\nGot:\n{_indent(got)}" if got else "Expected nothing\nGot nothing\n"


class DocTestFailure(Exception):
    """What was printed is not what should be."""

    def __init__(self, test, example, got):
        self.test, self.example, self.got = test, example, got

    def __str__(self):
        return str(self.test)


class UnexpectedException(Exception):
    """An example raised what it should not."""

    def __init__(self, test, example, exc_info):
        self.test, self.example, self.exc_info = test, example, exc_info

    def __str__(self):
        return str(self.test)


# The name of the exception alone, without its module.
def _without_details(text):
    name = text.partition("\n")[0].partition(":")[0]
    return name.rpartition(".")[2]


def _exception_text(kind, value):
    lines = traceback.format_exception_only(kind, value)
    if issubclass(kind, SyntaxError):
        starts = f"{kind.__qualname__}:", f"{kind.__module__}.{kind.__qualname__}:"
        while lines and not lines[0].startswith(starts):
            del lines[0]
    return "".join(lines)


class DocTestRunner:
    """Runs examples, and reports those that fail.

    verbose: reports all. optionflags: how outputs are compared and reported."""

    DIVIDER = _DIVIDER

    def __init__(self, checker=None, verbose=None, optionflags=0):
        self._checker = checker or OutputChecker()
        self._verbose = bool(verbose) if verbose is not None else "-v" in getattr(sys, "argv", ())
        self.optionflags = self.original_optionflags = optionflags
        self.tries = self.failures = self.skips = 0
        self._stats = {}
        self.test = None

    def report_start(self, out, test, example):
        """An example is about to be run."""
        if self._verbose:
            wanted = f"Expecting:\n{_indent(example.want)}" if example.want else "Expecting nothing\n"
            out(f"Trying:\n{_indent(example.source)}{wanted}")

    def report_success(self, out, test, example, got):
        """An example did what it should."""
        if self._verbose:
            out("ok\n")

    def report_failure(self, out, test, example, got):
        """An example printed something else."""
        out(self._failure_header(test, example) + self._checker.output_difference(example, got, self.optionflags))

    def report_unexpected_exception(self, out, test, example, exc_info):
        """An example raised what it should not."""
        out(self._failure_header(test, example) + "Exception raised:\n" + _indent(_traceback_text(exc_info)))

    def _failure_header(self, test, example):
        if not test.filename:
            place = f"Line {example.lineno + 1}, in {test.name}"
        else:
            line = "?" if test.lineno is None or example.lineno is None else test.lineno + example.lineno + 1
            place = f'File "{test.filename}", line {line}, in {test.name}'
        return f"{self.DIVIDER}\n{place}\nFailed example:\n{_indent(example.source)}"

    def _with_options(self, options):
        flags = self.original_optionflags
        for flag, is_on in options.items():
            flags = flags | flag if is_on else flags & ~flag
        return flags

    # None if it went well, or what it raised.
    def _execute(self, test, example, number, compileflags):
        try:
            code = compile(example.source, f"<doctest {test.name}[{number}]>", "single", compileflags, True)
            exec(code, test.globs)
        except KeyboardInterrupt:
            raise
        except BaseException:
            return sys.exc_info()
        return None

    def _is_right(self, example, got, exception):
        check = self._checker.check_output
        if exception is None:
            return check(example.want, got, self.optionflags)
        if example.exc_msg is None:
            return None
        text = _exception_text(*exception[:2])
        if check(example.exc_msg, text, self.optionflags):
            return True
        return bool(self.optionflags & doctest.IGNORE_EXCEPTION_DETAIL) and check(
            _without_details(example.exc_msg), _without_details(text), self.optionflags
        )

    def _run_examples(self, test, compileflags, out, printed):
        failures = tries = skips = 0
        self.original_optionflags = original = self.optionflags
        for number, example in enumerate(test.examples):
            self.optionflags = self._with_options(example.options)
            is_quiet = bool(self.optionflags & doctest.REPORT_ONLY_FIRST_FAILURE) and failures > 0
            tries += 1
            if self.optionflags & doctest.SKIP:
                skips += 1
                continue
            if not is_quiet:
                self.report_start(out, test, example)
            exception = self._execute(test, example, number, compileflags)
            got = printed.getvalue()
            printed.seek(0)
            printed.truncate()
            if got and not got.endswith("\n"):
                got += "\n"
            is_right = self._is_right(example, got, exception)
            if exception is not None and is_right is False and not is_quiet:
                got += _traceback_text(exception)
            failures += not is_right
            if is_quiet:
                pass
            elif is_right:
                self.report_success(out, test, example, got)
            elif is_right is None:
                self.report_unexpected_exception(out, test, example, exception)
            else:
                self.report_failure(out, test, example, got)
            if failures and self.optionflags & doctest.FAIL_FAST:
                break
        self.optionflags = original
        return failures, tries, skips

    def run(self, test, compileflags=None, out=None, clear_globs=True):
        """Runs the examples of a DocTest, and reports with `out`, or on standard output."""
        from io import StringIO

        self.test = test
        stdout, hook = sys.stdout, sys.displayhook
        printed = sys.stdout = StringIO()
        sys.displayhook = sys.__displayhook__
        try:
            counts = self._run_examples(test, compileflags or 0, out or stdout.write, printed)
        finally:
            sys.stdout, sys.displayhook = stdout, hook
            if clear_globs:
                test.globs.clear()
                import builtins

                builtins._ = None
        before = self._stats.get(test.name, (0, 0, 0))
        self._stats[test.name] = tuple(map(sum, zip(before, counts)))
        failures, tries, skips = counts
        self.failures += failures
        self.tries += tries
        self.skips += skips
        return TestResults(failures, tries, skipped=skips)

    def summarize(self, verbose=None):
        """Prints how many examples failed in which tests; all tests if verbose."""
        verbose = self._verbose if verbose is None else verbose
        stats = sorted(self._stats.items())
        empty = [name for name, (_, tries, _) in stats if not tries]
        passed = [(name, tries) for name, (failures, tries, _) in stats if tries and not failures]
        failed = [(name, counts) for name, counts in stats if counts[0]]
        failures, tries, skips = (sum(counts[index] for _, counts in stats) for index in range(3))
        if verbose and empty:
            print(f"{_count(len(empty), 'item')} had no tests:")
            for name in empty:
                print(f"    {name}")
        if verbose and passed:
            print(f"{_count(len(passed), 'item')} passed all tests:")
            for name, count in passed:
                print(f" {count:3d} test{'s' if count != 1 else ''} in {name}")
        if failed:
            print(self.DIVIDER)
            print(f"{_count(len(failed), 'item')} had failures:")
            for name, counts in failed:
                print(f" {counts[0]:3d} of {counts[1]:3d} in {name}")
        if verbose:
            print(f"{_count(tries, 'test')} in {_count(len(stats), 'item')}.")
            print(f"{tries - failures} passed{f' and {failures} failed' if failures else ''}.")
        if failures:
            print(f"***Test Failed*** {_count(failures, 'failure')}.")
        elif verbose:
            print("Test passed.")
        return TestResults(failures, tries, skipped=skips)

    def merge(self, other):
        """Adds what another runner has counted."""
        for name, counts in other._stats.items():
            self._stats[name] = tuple(map(sum, zip(self._stats.get(name, (0, 0, 0)), counts)))


def _traceback_text(exc_info):
    return "".join(traceback.format_exception(*exc_info))


class DebugRunner(DocTestRunner):
    """Raises an exception for the first example that fails."""

    def run(self, test, compileflags=None, out=None, clear_globs=True):
        results = DocTestRunner.run(self, test, compileflags, out, False)
        if clear_globs:
            test.globs.clear()
        return results

    def report_unexpected_exception(self, out, test, example, exc_info):
        raise UnexpectedException(test, example, exc_info)

    def report_failure(self, out, test, example, got):
        raise DocTestFailure(test, example, got)


for _class in (TestResults, OutputChecker, DocTestFailure, UnexpectedException, DocTestRunner, DebugRunner):
    _class.__module__ = "doctest"
