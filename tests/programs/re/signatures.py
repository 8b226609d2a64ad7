import inspect
import re

for name in ("match", "fullmatch", "search", "sub", "subn", "split", "findall", "finditer", "compile", "purge", "escape"):
    print(name, inspect.signature(getattr(re, name)), getattr(re, name).__module__)


def function(*args):
    pass


function.__text_signature__ = "(a, /, b=1, *, c=None)"
print(inspect.signature(function), re.__version__, re.__name__)
