# import * takes __all__ of the module, or every name without a leading underscore, over what was bound before.
from builtins import *
from string.templatelib import *
from types import *

print(Template, Interpolation("v").value, convert("x", "r"), SimpleNamespace(a=1), ModuleType("m"), isinstance(type(t""), type), len("abc"))


def names(source, **namespace):
    namespace["__name__"] = "m"
    exec(source, namespace)
    return sorted(k for k in namespace if not k.startswith("__"))


print(names("from string.templatelib import *"))
print(names("from string.templatelib import *\nfrom string.templatelib import Template as T", other=1))
found = names("from builtins import *")
print("len" in found, "print" in found, "__import__" in found, "_" in found, "ValueError" in found, "True" in found, "nothing" in found)
found = names("from types import *")
print("SimpleNamespace" in found, "GenericAlias" in found, "NoneType" in found, "sys" in found, "_types" in found)
print([name for name in ("Generic", "TypeVar", "NoDefault", "_GenericAlias", "sys", "functools") if name in names("from typing import *")])


def shadowing():
    namespace = {"convert": "before", "Template": "before"}
    exec("from string.templatelib import *\nlater = convert\nconvert = 'after'", namespace)
    return namespace["convert"], namespace["Template"], namespace["later"]("text", None)


print(shadowing())
exec("len = 'shadowed'\nfirst = len\nfrom builtins import *\nsecond = len\nprint(first, second('four'))\ndel len\nprint(len('ab'))", {})
outer, inner = {}, {}
exec("from string.templatelib import *", outer, inner)
print(sorted(inner), [k for k in outer if not k.startswith("__")])
for source in ("def f():\n    from types import *", "class C:\n    from types import *", "from types import *, ModuleType", "from types import (*)", "from types import * as t", "import *", "lambda: (from types import *)", "if 1:\n    from string.templatelib import *"):
    try:
        exec(source, {})
        print(repr(source), "is fine")
    except SyntaxError as error:
        print(repr(source), "|", error.msg)


class Recorder(dict):
    stored = []

    def __setitem__(self, key, value):
        Recorder.stored.append(key)
        super().__setitem__(key, value)


exec("from string.templatelib import *", {}, Recorder())
print(sorted(Recorder.stored))
