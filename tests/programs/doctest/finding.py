# DocTestFinder.
import doctest
from doctest import DocTestFinder


class C:
    """
    >>> C().m()
    'm'
    """
    def m(self):
        """
        >>> C().m() # doctest: +ELLIPSIS
        '...'
        """
        return "m"
    @staticmethod
    def s():
        """
        >>> 5
        5
        """
    @classmethod
    def c(cls):
        """
        >>> cls
        """
    class D:
        """
        >>> 'nested'
        'nested'
        """
    value = 5
    def without(self):
        pass


def function():
    """Text.

    >>> function()
    """


def show(tests):
    for test in tests:
        print(test.name, test.lineno, [(example.source, example.want, example.lineno, example.options) for example in test.examples])


show(DocTestFinder().find(C, "C", globs={}))
show(DocTestFinder(recurse=False).find(C, globs={}))
show(DocTestFinder(exclude_empty=False).find(C, globs={}))
show(DocTestFinder().find(function))
print(DocTestFinder().find(function, globs={"a": 1}, extraglobs={"b": 2})[0].globs)
DocTestFinder(verbose=True).find(C, "name")
for bad in (lambda: DocTestFinder().find(5), lambda: doctest.testmod(5)):
    try:
        bad()
    except (TypeError, ValueError) as error:
        print(error)
doctest.run_docstring_examples(function, {"function": lambda: 7}, name="f")
doctest.run_docstring_examples(C.m, {"C": C}, verbose=True, name="C.m")
