# Unpacked keywords whose keys are no strings, or repeated: the merge refuses what is repeated, the call what is no string.
def f(*a, **k): return a, k
def g(): pass
class C: pass
class D:
    def __init__(self, **k): self.k = k
class K:
    def __call__(self, **k): return k
class M(type):
    def __call__(cls, **k): return k
class N(metaclass=M): pass
import types
def t(s):
    try: print(s, eval(s))
    except Exception as e: print(s, type(e).__name__, e)
for s in ("f(**{1:2}, b=1, **{'b':2})", "f(**{1:2}, **{1:3})", "f(**{1:2}, **5)", "g(**{1:2})", "D(**{1:2})", "D(**{(1,):2}, **{(1,):2})", "K()(**{1:2})", "N(**{1:2})",
  "dict(**{1:2})", "dict([], **{1:2})", "print(**{1:2})", "len(**{1:2})", "5(**{1:2})", "f.__call__(**{1:2})", "D().__init__(**{1:2})", "int(**{1:2})", "type('a',(),{},**{1:2})", "Exception(**{1:2})", "list(**{1:2})", "f(**{None: 1})", "f(1, *(), **{1:2})", "max(1,2,**{1:2})", "(lambda **k: k)(**{1:2})", "types.MethodType(f, 1)(**{1:2})", "f(**{'a':1}, **{'a': 2})", "f(**{'a':1}, a=2)", "g(**{'x':1}, **{3:1})", "sorted([], **{1: 2})", "set(**{1:2})", "staticmethod(f)(**{1:2})", "[].sort(**{1:2})", "{}.update(**{1:2})", "ValueError(**{1:2})"):
    t(s)
def dec():
    class X(C, **{1: 2}): pass
try: dec()
except Exception as e: print(type(e).__name__, e)
class Mp:
    def keys(self): return [1, 'a', 1]
    def __getitem__(self, k): print('get', k); return k
t("f(**Mp())"); t("f(a=1, **Mp())"); t("f(**Mp(), a=1)")
class S(str): pass
t("f(**{S('q'): 1})"); t("type(list(f(**{S('q'): 1})[1])[0])")
