"""What a run of tests comes to."""

import sys

from unittest import util

STDOUT_LINE = "\nStdout:\n%s"
STDERR_LINE = "\nStderr:\n%s"


def failfast(method):
    """A decorator for methods that note a failure: the run stops after one if the result says so."""
    from functools import wraps

    @wraps(method)
    def inner(self, *args, **kw):
        if getattr(self, "failfast", False):
            self.stop()
        return method(self, *args, **kw)

    return inner


class TestResult:
    """What came of the tests: which failed, which had errors, how many ran."""

    _previousTestClass = None
    _testRunEntered = False
    _moduleSetUpFailed = False

    def __init__(self, stream=None, descriptions=None, verbosity=None):
        self.failfast = self.shouldStop = self.buffer = self.tb_locals = False
        self.testsRun = 0
        self.failures, self.errors, self.skipped = [], [], []
        self.expectedFailures, self.unexpectedSuccesses, self.collectedDurations = [], [], []
        self._original_stdout, self._original_stderr = sys.stdout, sys.stderr
        self._stdout_buffer = self._stderr_buffer = None
        self._mirrorOutput = False

    def printErrors(self):
        """For results that write: what went wrong."""

    def startTest(self, test):
        """A test begins."""
        self.testsRun += 1
        self._mirrorOutput = False
        self._setupStdout()

    def _setupStdout(self):
        if self.buffer:
            if self._stderr_buffer is None:
                import io

                self._stderr_buffer = io.StringIO()
                self._stdout_buffer = io.StringIO()
            sys.stdout = self._stdout_buffer
            sys.stderr = self._stderr_buffer

    def startTestRun(self):
        """Before the first test."""

    def stopTest(self, test):
        """A test is over."""
        self._restoreStdout()
        self._mirrorOutput = False

    def _restoreStdout(self):
        if not self.buffer:
            return
        if self._mirrorOutput:
            self._mirror(sys.stdout, self._original_stdout, STDOUT_LINE)
            self._mirror(sys.stderr, self._original_stderr, STDERR_LINE)
        sys.stdout = self._original_stdout
        sys.stderr = self._original_stderr
        for buffer in (self._stdout_buffer, self._stderr_buffer):
            buffer.seek(0)
            buffer.truncate()

    def _mirror(self, buffer, stream, heading):
        text = buffer.getvalue()
        if text:
            stream.write(heading % (text if text.endswith("\n") else text + "\n"))

    def stopTestRun(self):
        """After the last test."""

    def addError(self, test, err):
        """A test ended with an exception that is no failure."""
        self._stop_if_failfast()
        self.errors.append((test, self._exc_info_to_string(err, test)))
        self._mirrorOutput = True

    def addFailure(self, test, err):
        """A test has failed. 'err' is a tuple as of sys.exc_info()."""
        self._stop_if_failfast()
        self.failures.append((test, self._exc_info_to_string(err, test)))
        self._mirrorOutput = True

    def addSubTest(self, test, subtest, err):
        """A part of a test is over. 'err' is None if it ended successfully, otherwise a tuple as of sys.exc_info()."""
        if err is None:
            return
        self._stop_if_failfast()
        found = self.failures if issubclass(err[0], test.failureException) else self.errors
        found.append((subtest, self._exc_info_to_string(err, test)))
        self._mirrorOutput = True

    def addSuccess(self, test):
        """A test came through."""

    def addSkip(self, test, reason):
        """A test is not run, for a reason."""
        self.skipped.append((test, reason))

    def addExpectedFailure(self, test, err):
        """A test failed, as it was said to."""
        self.expectedFailures.append((test, self._exc_info_to_string(err, test)))

    def addUnexpectedSuccess(self, test):
        """A test came through that was said to fail."""
        self._stop_if_failfast()
        self.unexpectedSuccesses.append(test)

    def addDuration(self, test, elapsed):
        """A test is over after this many seconds, well or not."""
        self.collectedDurations.append((str(test), elapsed))

    def wasSuccessful(self):
        """Whether all went as it should."""
        failed = self.failures or self.errors or getattr(self, "unexpectedSuccesses", ())
        return not failed

    def stop(self):
        """No further test is to be begun."""
        self.shouldStop = True

    def _stop_if_failfast(self):
        if getattr(self, "failfast", False):
            self.stop()

    # The text of a traceback. Frames of unittest itself are not in it: library code leaves none.
    def _exc_info_to_string(self, err, test):
        from traceback import TracebackException

        kind, value, tb = err
        shown = TracebackException(kind, value, tb, capture_locals=self.tb_locals, compact=True)
        lines = list(shown.format())
        if self.buffer:
            for buffer, heading in ((sys.stdout, STDOUT_LINE), (sys.stderr, STDERR_LINE)):
                text = buffer.getvalue()
                if text:
                    lines.append(heading % (text if text.endswith("\n") else text + "\n"))
        return "".join(lines)

    def __repr__(self):
        return (
            f"<{util.strclass(self.__class__)} run={self.testsRun} errors={len(self.errors)} failures={len(self.failures)}>"
        )
