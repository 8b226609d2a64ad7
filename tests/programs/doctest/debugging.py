# DebugRunner, and examples as programs.
import doctest
from doctest import DebugRunner, DocTestFailure, DocTestParser, UnexpectedException

runner = DebugRunner()
for text in (">>> 1\n2\n", ">>> 1/0\n2\n", ">>> 1\n1\n"):
    try:
        print(runner.run(DocTestParser().get_doctest(text, {}, "n", "f.py", 0)))
    except DocTestFailure as error:
        print(error, error.test, error.example.source, error.got)
    except UnexpectedException as error:
        print(error, error.test, error.example.source, error.exc_info[0])
print(doctest.script_from_examples("\nSome text.\n\n    >>> 1 + 1\n    2\n    >>> x = 5\n    >>> if x:\n    ...     x\n    5\n\nThe end.\n"))
print(repr(doctest.script_from_examples("no examples\n")), repr(doctest.script_from_examples(">>> 1\n")))
