"""Files of tests: there are none, unless a folder is mounted."""

import contextlib
import unittest

TESTFN = TESTFN_UNICODE = "/tmp/sandboa_test"
TESTFN_ASCII = TESTFN_NONASCII = TESTFN_UNENCODABLE = TESTFN_UNDECODABLE = None
FS_NONASCII = None


def _refuse(*args, **kwargs):
    raise unittest.SkipTest("sandbox: no files")


unlink = rmtree = rmdir = create_empty_file = make_bad_fd = _refuse
can_symlink = can_chmod = lambda: False
skip_unless_symlink = skip_unless_working_chmod = unittest.skip("sandbox: no files")


@contextlib.contextmanager
def temp_dir(path=None, quiet=False):
    raise unittest.SkipTest("sandbox: no files")
    yield


temp_cwd = change_cwd = temp_dir


class FakePath:
    """Simple implementation of the path protocol."""

    def __init__(self, path):
        self.path = path

    def __repr__(self):
        return f"<FakePath {self.path!r}>"

    def __fspath__(self):
        if isinstance(self.path, BaseException) or isinstance(self.path, type) and issubclass(self.path, BaseException):
            raise self.path
        return self.path


class EnvironmentVarGuard(dict):
    def __enter__(self):
        raise unittest.SkipTest("sandbox: no environment")

    def __exit__(self, *ignored):
        pass
