# Argument errors of builtin constructors that classes derived from them inherit.
class S(str): pass
class I(int): pass
for c in (S, I, str, int):
    for a in ((1,2,3,4), ("a", "b", "c", "d"), (1,2,3)):
        try: print(c(*a))
        except Exception as e: print(type(e).__name__, e)
class L(list): pass
class Z(zip): pass
class P(property): pass
class F(frozenset): pass
class T(tuple): pass
class C(complex): pass
class FF(float): pass
class B(bytes): pass
class E(enumerate): pass
class R(reversed): pass
class M(map): pass
for f in (lambda: L(1,2), lambda: L(x=1), lambda: Z(x=1), lambda: P(x=1), lambda: P(1,2,3,4,5), lambda: F(x=1), lambda: T(1, 2), lambda: T(x=1), lambda: C(1,2,3), lambda: C(x=1), lambda: FF(1,2), lambda: FF(x=1), lambda: B(1,2,3,4), lambda: B(x=1), lambda: E(1, 2, 3), lambda: R(), lambda: R(x=1), lambda: M(), lambda: S(x=1), lambda: I(x=1), lambda: I(1, x=2)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
