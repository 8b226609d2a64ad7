# What exec(), eval() and compile() compile inherits `from __future__ import annotations` of the code that calls them.
from __future__ import annotations

import __future__

text = "x: undefined_name = 1\ndef f(a: b, *c: d) -> e: pass\nclass C:\n    y: missing.path[1, 'z']\n"


def annotations_of(source, **options):
    space = {}
    exec(compile(source, "<made>", "exec", **options) if options else source, space)
    try:
        return space["__annotations__"], space["f"].__annotations__, space["C"].__annotations__
    except NameError as e:
        return str(e)
    except KeyError:
        return eval("__annotate__.__name__", space), list(space)


print(annotations_of(text))
print(annotations_of(text, flags=0))
print(annotations_of("from __future__ import annotations\n" + text, dont_inherit=True))
print(annotations_of(text, flags=__future__.annotations.compiler_flag, dont_inherit=True))
print(annotations_of(text.replace("undefined_name", "int"), dont_inherit=True))
print(eval("(lambda: (yield))").__annotations__)
nested = {}
exec("exec('q: nowhere = 1', space)", {"space": nested})
print(nested["__annotations__"])
ran = {}
exec(compile("exec('q: int = 1')", "<made>", "exec", dont_inherit=[1]), ran)
print(ran["__annotate__"](1), "__annotations__" in ran)
