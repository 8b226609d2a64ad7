# `in` on what is no container, and elements of dict updates that are no pairs: texts, notes and contexts.
def attempt(action):
    try:
        return action()
    except Exception as e:
        return f"{type(e).__name__}: {e} {getattr(e, '__notes__', None)} cause={e.__cause__!r} ctx={e.__context__!r}"
def cls(**namespace):
    return type("Made", (), {f"__{k}__": v for k, v in namespace.items()})()
class NI:
    def __iter__(self): return 5
class R:
    def __iter__(self): raise TypeError("own")
class R2:
    def __iter__(self): raise ValueError("own")
class RN:
    def __iter__(self): return self
    def __next__(self): raise TypeError("next")
class G:
    def __getitem__(self, i): raise TypeError("item")
class Sub(TypeError): pass
class R3:
    def __iter__(self): raise Sub("own")
class IN:
    __iter__ = None
class CN:
    __contains__ = None
class CNL(list):
    __contains__ = None
class Call(TypeError): pass
for a in (lambda: 1 in 5, lambda: 1 in NI(), lambda: 1 in R(), lambda: 1 in R2(), lambda: 1 in RN(), lambda: 1 in G(), lambda: 1 in R3(), lambda: 1 in IN(), lambda: 1 in CN(), lambda: 1 in CNL(), lambda: 1 in object(), lambda: 1 in None, lambda: 1 in int, lambda: 1 in (lambda: 1), lambda: 1 not in 5, lambda: 1 in cls(iter=lambda self: cls()), lambda: 1 in cls(iter=lambda: 1), lambda: 1 in 1.5, lambda: 1 in cls(contains=5),
  lambda: dict([1]), lambda: dict([[1]]), lambda: dict([(1,2),3]), lambda: dict([None]), lambda: dict(["ab", "c"]), lambda: {}.update([5]), lambda: {}.update([[1,2,3]]), lambda: dict(5), lambda: {}.update(5), lambda: dict([cls(iter=lambda self: 5)]), lambda: dict([R()]), lambda: dict([R2()]), lambda: dict([RN()]), lambda: dict(x for x in [1]), lambda: {} | [1], lambda: dict(cls(keys=5)), lambda: dict([R3()]), lambda: dict([G()]), lambda: {}.__ior__([5]), lambda: dict([cls(iter=lambda self: iter([1]))])):
    print(attempt(a))
