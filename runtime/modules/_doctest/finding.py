# Examples in the docstrings of modules, classes and functions.
import doctest
import inspect
import sys

from _doctest.files import load_file
from _doctest.parsing import DocTestParser, Example
from _doctest.running import DebugRunner, DocTestRunner, TestResults


_DECORATED = property, staticmethod, classmethod


def _module_of(obj):
    return obj if inspect.ismodule(obj) else sys.modules.get(getattr(obj, "__module__", None))


def _function_of(obj):
    if isinstance(obj, property):
        obj = obj.fget
    if inspect.ismethod(obj) or isinstance(obj, (staticmethod, classmethod)):
        obj = obj.__func__
    if hasattr(obj, "__wrapped__"):
        obj = inspect.unwrap(obj)
    return obj if inspect.isfunction(obj) else None


# Programs have no __file__; their functions know where they come from.
def _file_of(module):
    name = getattr(module, "__file__", None)
    if name:
        return name
    for value in vars(module).values():
        holders = vars(value).values() if inspect.isclass(value) else (value,)
        for holder in holders:
            if inspect.isfunction(holder) and holder.__module__ == module.__name__:
                return _code_place(holder)[1]
    return None


class DocTestFinder:
    """Finds DocTests in the docstrings of an object and of what it contains."""

    def __init__(self, verbose=False, parser=DocTestParser(), recurse=True, exclude_empty=True):
        self._verbose, self._parser, self._recurse, self._exclude_empty = verbose, parser, recurse, exclude_empty

    def find(self, obj, name=None, module=None, globs=None, extraglobs=None):
        """A sorted list of the DocTests of an object."""
        if name is None:
            name = getattr(obj, "__name__", None)
            if name is None:
                raise ValueError(f"DocTestFinder.find: name must be given when obj.__name__ doesn't exist: {type(obj)!r}")
        if module is None:
            module = _module_of(obj)
        elif module is False:
            module = None
        globs = {**(vars(module) if module is not None and globs is None else globs or {}), **(extraglobs or {})}
        globs.setdefault("__name__", "__main__")
        tests = []
        self._find(tests, obj, name, module, globs, set())
        tests.sort()
        return tests

    def _from_module(self, module, obj):
        if module is None:
            return True
        obj = _function_of(obj) or obj
        if inspect.ismodule(obj):
            return module is obj
        if isinstance(obj, property):
            return True
        return getattr(obj, "__module__", module.__name__) == module.__name__

    def _find(self, tests, obj, name, module, globs, seen):
        if self._verbose:
            print(f"Finding tests in {name}")
        if id(obj) in seen:
            return
        seen.add(id(obj))
        test = self._get_test(obj, name, module, globs)
        if test is not None:
            tests.append(test)
        if not self._recurse:
            return
        if inspect.ismodule(obj):
            for key, value in list(vars(obj).items()):
                if (inspect.isroutine(inspect.unwrap(value)) or inspect.isclass(value)) and self._from_module(module, value):
                    self._find(tests, value, f"{name}.{key}", module, globs, seen)
            self._find_extra(tests, obj, name, module, globs, seen)
        elif inspect.isclass(obj):
            for key, value in list(vars(obj).items()):
                is_tested = inspect.isroutine(value) or inspect.isclass(value) or isinstance(value, _DECORATED)
                if is_tested and self._from_module(module, value):
                    self._find(tests, value, f"{name}.{key}", module, globs, seen)

    # What a module names in __test__.
    def _find_extra(self, tests, obj, name, module, globs, seen):
        for key, value in getattr(obj, "__test__", {}).items():
            if not isinstance(key, str):
                raise ValueError(f"DocTestFinder.find: __test__ keys must be strings: {type(key)!r}")
            fits = isinstance(value, str) or inspect.isroutine(value) or inspect.isclass(value) or inspect.ismodule(value)
            if not fits:
                raise ValueError(
                    f"DocTestFinder.find: __test__ values must be strings, functions, methods, classes, or modules: {type(value)!r}"
                )
            self._find(tests, value, f"{name}.__test__.{key}", module, globs, seen)

    def _get_test(self, obj, name, module, globs):
        docstring = obj if isinstance(obj, str) else getattr(obj, "__doc__", None)
        docstring = "" if docstring is None else str(docstring)
        if self._exclude_empty and not docstring:
            return None
        file = None if module is None else _file_of(module)
        line = self._find_line(obj, file)
        if module is not None and not file:
            file = module.__name__
        return self._parser.get_doctest(docstring, globs, name, file, line)

    # Sources are not to be had: docstrings are taken to follow one line of `def` or `class`, and what is decorated one line of that.
    def _find_line(self, obj, file):
        if inspect.ismodule(obj):
            return 0 if file else 1
        if inspect.isclass(obj):
            return getattr(obj, "__firstlineno__", None)
        function = _function_of(obj)
        if function is None or not function.__doc__:
            return None
        return _code_place(function)[2] + isinstance(obj, _DECORATED)


def _run_all(tests, runner, report):
    for test in tests:
        runner.run(test)
    if report:
        runner.summarize()
    if doctest.master is None:
        doctest.master = runner
    else:
        doctest.master.merge(runner)
    return TestResults(runner.failures, runner.tries, skipped=runner.skips)


def testmod(m=None, name=None, globs=None, verbose=None, report=True, optionflags=0, extraglobs=None, raise_on_error=False,
            exclude_empty=False):
    """Runs the examples in a module's docstrings; in those of __main__ if none is given."""
    if m is None:
        m = sys.modules.get("__main__")
    if not inspect.ismodule(m):
        raise TypeError(f"testmod: module required; {m!r}")
    finder = DocTestFinder(exclude_empty=exclude_empty)
    runner = (DebugRunner if raise_on_error else DocTestRunner)(verbose=verbose, optionflags=optionflags)
    return _run_all(finder.find(m, m.__name__ if name is None else name, globs=globs, extraglobs=extraglobs), runner, report)


def testfile(filename, module_relative=True, name=None, package=None, globs=None, verbose=None, report=True, optionflags=0,
             extraglobs=None, raise_on_error=False, parser=DocTestParser(), encoding=None):
    """Runs the examples in a file."""
    text, filename = load_file(filename, module_relative, package, encoding, _caller_module())
    globs = {**(globs or {}), **(extraglobs or {})}
    globs.setdefault("__name__", "__main__")
    runner = (DebugRunner if raise_on_error else DocTestRunner)(verbose=verbose, optionflags=optionflags)
    name = filename.rpartition("/")[2] if name is None else name
    return _run_all([parser.get_doctest(text, globs, name, filename, 0)], runner, report)


def run_docstring_examples(f, globs, verbose=False, name="NoName", compileflags=None, optionflags=0):
    """Runs the examples in one object's docstring."""
    runner = DocTestRunner(verbose=verbose, optionflags=optionflags)
    for test in DocTestFinder(verbose=verbose, recurse=False).find(f, name, globs=globs):
        runner.run(test, compileflags=compileflags)


def script_from_examples(s):
    """A program of the examples in a text, with everything else as comments."""
    lines = []
    for part in DocTestParser().parse(s):
        if isinstance(part, Example):
            lines.append(part.source[:-1])
            if part.want:
                lines.append("# Expected:")
                lines += [f"## {line}" for line in part.want.split("\n")[:-1]]
        else:
            lines += [f"# {line}" if line else "#" for line in part.split("\n")[:-1]]
    while lines and lines[-1] == "#":
        lines.pop()
    while lines and lines[0] == "#":
        del lines[0]
    return "\n".join(lines) + "\n"


def testsource(module, name):
    """A program of the examples in the docstring of that name in a module."""
    from _doctest.files import as_module

    for test in DocTestFinder().find(as_module(module)):
        if test.name == name:
            return script_from_examples(test.docstring)
    raise ValueError(name, "not found in tests")


def debug_src(src, pm=False, globs=None):
    """Refuses: there is no debugger."""
    raise NotImplementedError("there is no debugger inside the sandbox")


def debug(module, name, pm=False):
    """Refuses: there is no debugger."""
    debug_src(testsource(module, name))


for _thing in (DocTestFinder, testmod, testfile, run_docstring_examples, script_from_examples, testsource, debug_src, debug):
    _thing.__module__ = "doctest"
