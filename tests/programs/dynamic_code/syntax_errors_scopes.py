# Errors found after parsing: statements outside their place, global and nonlocal, loops, generators and coroutines.
sources = [
    "return", "return 1", "class C:\n    return", "yield", "yield 1", "class C:\n    yield", "yield from a", "await a", "async with a: pass", "def f():\n    await a", "def f():\n    async with a: pass", "def f():\n    async for a in b: pass", "def f():\n    [a async for a in b]",
    "async def f():\n    yield from a", "async def f():\n    yield 1\n    return 2", "async def f():\n    return 2", "lambda: (yield)", "lambda: await_", "lambda: (await a)", "[(yield) for a in b]", "def f():\n    [(yield) for a in b]", "def f():\n    (a for a in (yield))", "break", "continue", "if a: break",
    "while a:\n    def f():\n        break", "for a in b:\n    class C:\n        continue", "while a: break", "for a in b:\n    pass\nelse:\n    break", "while a:\n    try: pass\n    finally: continue", "try: pass\nfinally: continue", "def f():\n    for a in b:\n        pass\n    break", "match a:\n    case 1: break",
    "def f(a):\n    global a", "def f():\n    a = 1\n    global a", "def f():\n    a\n    global a", "def f():\n    a: int\n    global a", "def f():\n    for a in b: pass\n    global a", "def f():\n    import a\n    global a", "def f():\n    def a(): pass\n    global a", "def f():\n    global a\n    global a",
    "def f():\n    global a, a", "global a\na = 1", "a = 1\nglobal a", "a\nglobal a", "class C:\n    a = 1\n    global a", "nonlocal a", "class C:\n    nonlocal a", "def f():\n    nonlocal a", "a = 1\ndef f():\n    nonlocal a", "def f(a):\n    nonlocal a", "def f():\n    a = 1\n    def g():\n        a = 2\n        nonlocal a",
    "def f():\n    a = 1\n    def g(a):\n        nonlocal a", "def f():\n    a = 1\n    def g():\n        nonlocal a\n        global a", "def f():\n    global a\n    def g():\n        nonlocal a", "def f():\n    a = 1\n    class C:\n        nonlocal a\n        a = 2", "def f():\n    class C:\n        a = 1\n        def g(self):\n            nonlocal a",
    "def f():\n    try: pass\n    except A as a: pass\n    global a", "[a for a in b if (a := 1)]", "[[(a := 1) for b in c] for a in d]", "[(a := b) for b in c]", "class C:\n    [(a := b) for b in c]", "class C:\n    (a := 1)", "def f():\n    global a\n    [(a := b) for b in c]", "def f():\n    nonlocal_ = [(a := b) for b in c]\n    global a",
    "lambda: (a := 1)", "from a import *", "def f():\n    from a import *", "class C:\n    from a import *", "from __future__ import annotations", "x = 1\nfrom __future__ import annotations", "'doc'\nfrom __future__ import annotations", "from __future__ import nothing_such", "from __future__ import braces", "from __future__ import *",
    "from . import a", "from .. import (a, b)", "from a import (b", "from a import b,", "from a import (b,)", "from a import ()", "from a import", "from a import b as", "import a.b as c.d", "import a as b.c", "import", "import a,", "import (a)", "from import a", "import a from b", "from a import b c", "from a import b.c", "from a import *, b", "from .a.b import c",
    "def f():\n    return\n    yield", "def f():\n    x = yield = 1", "def f():\n    yield = 1", "assert (a, b)", "assert", "raise a from", "raise from a", "raise a, b", "raise a b", "pass a", "break a", "print a", "print 'a', b", "exec 'a'", "exec a in b", "del a b", "return_ a", "while True: print 1", "async", "await", "def await(): pass", "async = 1", "None", "not", "a is", "a not b", "a not in", "in a", "is a",
]
for source in sources:
    try:
        compile(source, "<source>", "exec")
        print(f"{source!r} is fine")
    except SyntaxError as error:
        print(f"{source!r} | {error.msg} | {error.lineno}:{error.offset}-{error.end_lineno}:{error.end_offset}")
