# What a function of Python says when its arguments do not fit: every mixture of positional, defaulted, keyword-only and starred parameters.
functions = ["def f(): return ()", "def f(a): return a", "def f(a, b): return a, b", "def f(a, b=2): return a, b", "def f(a, /): return a", "def f(a, /, b): return a, b", "def f(a, b=2, /): return a, b", "def f(*, k): return k", "def f(*, k, m=2): return k, m", "def f(a, *, k): return a, k", "def f(*r): return r", "def f(**k): return k", "def f(a, *r): return a, r", "def f(a, **k): return a, k", "def f(a, /, **k): return a, k", "def f(a, b, c, d): return a, b, c, d", "def f(*, k, m, n): return k, m, n", "def f(a=1, *r, k, **kw): return a, r, k, kw", "f = lambda a, b: (a, b)", "class C:\n    def m(self, a): return a\nf = C().m",
             "class C:\n    @classmethod\n    def m(cls, a, *, k=1): return a, k\nf = C.m", "class f:\n    def __init__(self, a): self.a = a\n    def __repr__(self): return f'f({self.a})'", "class f:\n    def __new__(cls, a): return a", "class f:\n    def __repr__(self): return 'f()'"]
calls = ["f()", "f(1)", "f(1, 2)", "f(1, 2, 3)", "f(a=1)", "f(1, a=2)", "f(b=1)", "f(1, b=2)", "f(k=1)", "f(1, k=2)", "f(1, 2, k=3)", "f(x=1)", "f(1, x=2)", "f(1, 2, x=3, y=4)", "f(*[1, 2])", "f(**{'a': 1})", "f(1, **{'a': 2})", "f(**{'a b': 1})", "f(*5)", "f(**5)", "f(a=1, **{'a': 2})", "f(1, 2, 3, 4, 5)", "f(self=1)"]
for function in functions:
    names = {"__name__": "__main__"}
    exec(function, names)
    for call in calls:
        try:
            print(function.splitlines()[0], "|", call, "->", eval(call, names))
        except Exception as error:
            print(function.splitlines()[0], "|", call, "->", type(error).__name__, error)
