"""What CPython's own test files ask of test.support, for a run inside the sandbox: helpers of the same names, and a reason to skip
where a test needs what a sandbox lacks."""

import contextlib
import functools
import io
import sys
import unittest

verbose = False
failfast = False
Py_DEBUG = Py_GIL_DISABLED = False
HAVE_DOCSTRINGS = True
MISSING_C_DOCSTRINGS = False
is_wasi = is_emscripten = is_jython = is_android = is_apple = is_apple_mobile = MS_WINDOWS = False
has_fork_support = has_subprocess_support = has_socket_support = has_strftime_extensions = False
MAX_Py_ssize_t = sys.maxsize
_1M, _1G, _2G, _4G = 1 << 20, 1 << 30, 1 << 31, 1 << 32
SHORT_TIMEOUT = LONG_TIMEOUT = LOOPBACK_TIMEOUT = INTERNET_TIMEOUT = 30.0
REPO_ROOT = TEST_HOME_DIR = STDLIB_DIR = "/nowhere"
# What bigmemtest() gives where there is no memory to spare.
_SMALL = 5147


class Error(Exception):
    """Base class for regression test exceptions."""


class TestFailed(Error):
    """Test failed."""


class ResourceDenied(unittest.SkipTest):
    """A resource that the run does not give."""


def _skipping(reason):
    return unittest.skip(f"sandbox: {reason}")


# Used with or without arguments of its own.
def _skipping_decorator(reason):
    def decorator(*args, **kwargs):
        if len(args) == 1 and callable(args[0]) and not kwargs:
            return _skipping(reason)(args[0])
        return _skipping(reason)

    return decorator


def _same(test):
    return test


def _refuse(reason):
    def refuse(*args, **kwargs):
        raise unittest.SkipTest(f"sandbox: {reason}")

    return refuse


def cpython_only(test):
    return unittest.skip("CPython: a detail of its implementation")(test)


def impl_detail(msg=None, **guards):
    if check_impl_detail(**guards):
        return _same
    return unittest.skip(f"CPython: {msg or 'a detail of its implementation'}")


def check_impl_detail(**guards):
    # Guards say which implementations a test is for, or with False which it is not for; CPython alone if there are none.
    default = bool(guards) and not next(iter(guards.values()))
    return guards.get(sys.implementation.name, default)


requires_IEEE_754 = requires_docstrings = skip_if_pgo_task = no_tracing = refcount_test = _same
requires_specialization = _same
skip_if_sanitizer = skip_on_s390x = skip_if_unlimited_stack_size = skip_wasi_stack_overflow = skip_emscripten_stack_overflow = _same
skip_if_buggy_ucrt_strfptime = skip_if_buildbot = _same
requires_fork = _skipping_decorator("no processes")
requires_subprocess = _skipping_decorator("no processes")
requires_working_socket = _skipping_decorator("no sockets")
requires_gil_enabled = requires_limited_api = _skipping_decorator("no C API")
requires_zlib = requires_gzip = requires_bz2 = requires_lzma = lambda *args, **kwargs: _same
requires_mac_ver = requires_linux_version = lambda *args, **kwargs: _same
bigaddrspacetest = _skipping_decorator("memory")
run_in_subinterp = run_in_subinterp_with_config = wait_process = _refuse("no processes")
calcobjsize = calcvobjsize = check_sizeof = _refuse("sizes of C structures")
setswitchinterval = _refuse("no threads")
adjust_int_max_str_digits = _refuse("the limit of digits cannot be changed")
run_with_tz = lambda zone: _skipping("the time zone is the host's")
run_with_locale = lambda *args: _skipping("one locale")
run_with_locales = lambda *args: _skipping("one locale")


@contextlib.contextmanager
def darwin_malloc_err_warning(test_name):
    yield


class CPUStopwatch:
    """Time that passes here does not depend on the work done: the clock of the session."""

    def __enter__(self):
        import time

        self._began = time.perf_counter()
        self.clock_info = time.get_clock_info("perf_counter")
        return self

    def __exit__(self, *ignored):
        import time

        self.seconds = time.perf_counter() - self._began


def requires_resource(resource):
    return unittest.skip(f"resource: {resource}")


def is_resource_enabled(resource):
    return False


def requires(resource, msg=None):
    raise ResourceDenied(msg or f"resource: {resource}")


def bigmemtest(size, memuse, dry_run=True):
    def decorator(method):
        @functools.wraps(method)
        def wrapper(self):
            if not dry_run:
                raise unittest.SkipTest("resource: memory")
            return method(self, _SMALL)

        return wrapper

    return decorator


def gc_collect():
    import gc

    gc.collect()


@contextlib.contextmanager
def disable_gc():
    yield


@contextlib.contextmanager
def infinite_recursion(max_depth=None):
    yield


@contextlib.contextmanager
def suppress_immortalization(suppress=True):
    yield


def get_recursion_available():
    return sys.getrecursionlimit() - 50


def exceeds_recursion_limit():
    return sys.getrecursionlimit() * 3


def get_c_recursion_limit():
    return sys.getrecursionlimit()


@contextlib.contextmanager
def swap_attr(obj, attr, new_val):
    if hasattr(obj, attr):
        old = getattr(obj, attr)
        setattr(obj, attr, new_val)
        try:
            yield old
        finally:
            setattr(obj, attr, old)
    else:
        setattr(obj, attr, new_val)
        try:
            yield
        finally:
            delattr(obj, attr)


@contextlib.contextmanager
def swap_item(obj, item, new_val):
    present = item in obj
    old = obj[item] if present else None
    obj[item] = new_val
    try:
        yield old
    finally:
        if present:
            obj[item] = old
        else:
            obj.pop(item, None)


@contextlib.contextmanager
def captured_output(stream_name):
    before = getattr(sys, stream_name)
    setattr(sys, stream_name, io.StringIO())
    try:
        yield getattr(sys, stream_name)
    finally:
        setattr(sys, stream_name, before)


def captured_stdout():
    return captured_output("stdout")


def captured_stderr():
    return captured_output("stderr")


def check_free_after_iterating(test, iter, cls, args=()):
    raise unittest.SkipTest("CPython: objects are freed at once")


def check_disallow_instantiation(testcase, tp, *args, **kwds):
    testcase.assertRaises(TypeError, tp, *args, **kwds)


def check__all__(test_case, module, name_of_module=None, extra=(), not_exported=()):
    allowed = (name_of_module or module.__name__,) if not isinstance(name_of_module, tuple) else name_of_module
    expected = set(extra)
    for name in dir(module):
        if name.startswith("_") or name in not_exported:
            continue
        value = getattr(module, name)
        made_here = getattr(value, "__module__", None) in allowed
        if made_here or not hasattr(value, "__module__") and not isinstance(value, type(sys)):
            expected.add(name)
    test_case.assertCountEqual(module.__all__, expected)


def check_syntax_error(testcase, statement, errtext="", *, lineno=None, offset=None):
    with testcase.assertRaisesRegex(SyntaxError, errtext) as caught:
        compile(statement, "<test string>", "exec")
    if lineno is not None:
        testcase.assertEqual(caught.exception.lineno, lineno)
    if offset is not None:
        testcase.assertEqual(caught.exception.offset, offset)


def findfile(filename, subdir=None):
    raise unittest.SkipTest("sandbox: no files of tests")


def load_package_tests(pkg_dir, loader, standard_tests, pattern):
    return standard_tests


def sortdict(dict):
    return "{%s}" % ", ".join([f"{key!r}: {value!r}" for key, value in sorted(dict.items())])


def run_code(code, extra_names=None):
    names = {"__name__": "<test>", **(extra_names or {})}
    exec(code, names)
    return names


def iter_builtin_types():
    import builtins

    for value in vars(builtins).values():
        if isinstance(value, type):
            yield value


class _AlwaysEqual:
    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False


class _NeverEqual:
    def __eq__(self, other):
        return False

    def __ne__(self, other):
        return True

    def __hash__(self):
        return 1


@functools.total_ordering
class _Largest:
    def __eq__(self, other):
        return isinstance(other, _Largest)

    def __lt__(self, other):
        return False


@functools.total_ordering
class _Smallest:
    def __eq__(self, other):
        return isinstance(other, _Smallest)

    def __gt__(self, other):
        return False


ALWAYS_EQ = _AlwaysEqual()
NEVER_EQ = _NeverEqual()
LARGEST = _Largest()
SMALLEST = _Smallest()


class BrokenIter:
    """An iterable that fails where the test wants it to."""

    def __init__(self, init_raises=False, next_raises=False, iter_raises=False):
        if init_raises:
            1 / 0
        self.next_raises = next_raises
        self.iter_raises = iter_raises

    def __next__(self):
        if self.next_raises:
            1 / 0

    def __iter__(self):
        if self.iter_raises:
            1 / 0
        return self


class EqualToForwardRef:
    """Equal to a forward reference of the same name, whatever else that one knows."""

    def __init__(self, arg, **kwargs):
        self.arg = arg

    def __eq__(self, other):
        return getattr(other, "__forward_arg__", None) == self.arg

    def __hash__(self):
        return hash(self.arg)
