class I:
    def __index__(self): return 5
class F:
    def __float__(self): return 2.5
class N:
    def __int__(self): return 7
class BadN:
    def __int__(self): return 7.5
class Z: pass
class B:
    def __bool__(self): return False
class R:
    def __round__(self, *a): return a
class A:
    def __abs__(self): return 'abs'
class D:
    def __divmod__(self, o): return ('d', o)
    def __rdivmod__(self, o): return ('rd', o)
class P:
    def __pow__(self, o, m=None): return ('p', o, m)
    def __rpow__(self, o, m=None): return ('rp', o, m)
class LT:
    def __init__(self, v): self.v = v
    def __lt__(self, o): return self.v < o.v
    def __gt__(self, o): return self.v > o.v
class Add:
    def __init__(self, v): self.v = v
    def __add__(self, o): return Add(self.v + (o.v if isinstance(o, Add) else o))
    def __radd__(self, o): return Add(o + self.v)
def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
for f in (int, float, bool, round, abs, bin, hex, oct, chr, ord):
    for c in (I, F, N, BadN, Z, B, R, A):
        print(f.__name__, c.__name__, end=' ')
        show(lambda: f(c()))
show(lambda: round(R(), 3)); show(lambda: round(1.23456, I())); show(lambda: divmod(D(), 1)); show(lambda: divmod(1, D()))
show(lambda: divmod(Z(), 1)); show(lambda: pow(P(), 2, 3)); show(lambda: pow(2, P(), 3)); show(lambda: pow(P(), 2)); show(lambda: pow(2, 3, P()))
show(lambda: int('12', I())); show(lambda: (5).to_bytes(I(), 'big')); show(lambda: int.from_bytes([1, 2], 'little'))
show(lambda: int.from_bytes((x for x in (1, 2)), 'big')); show(lambda: min(LT(3), LT(2)).v); show(lambda: max([LT(3), LT(9)]).v)
show(lambda: min(['bb', 'a', 'ccc'], key=len)); show(lambda: max('abc', 'z', key=ord)); show(lambda: max(['bb', 'a'], key=lambda s: s))
show(lambda: min([], default=3)); show(lambda: min([])); show(lambda: min(1, 2, default=3)); show(lambda: min()); show(lambda: max((x for x in [1, 4, 2]), default=0))
show(lambda: max((x for x in []), default='none')); show(lambda: min((x for x in []))); show(lambda: min(1, 'a')); show(lambda: max(1, foo=2)); show(lambda: min(5))
show(lambda: sum(x * 0.1 for x in range(10))); show(lambda: sum(x for x in range(10))); show(lambda: sum([Add(1), Add(2)], 5).v)
show(lambda: sum(iter([1, 2, Add(3), 4])).v); show(lambda: sum((x for x in [0.1] * 10))); show(lambda: sum((x for x in [1, 0.1, True, 0.2]), 0.5))
show(lambda: sum(['a'], '')); show(lambda: sum([[1], [2]], [])); show(lambda: sum(range(1, 1000001))); show(lambda: sum([1, 'a'])); show(lambda: sum(5))
show(lambda: sum((x for x in [1e16, 1, -1e16])));show(lambda: sum([1e16, 1, -1e16])); show(lambda: sum(range(3), 1.5))
x = [1]; x += (y for y in 'ab'); print(x); x *= 2; print(x); x *= I(); print(len(x)); print('ab' * I(), I() * [1])
show(lambda: (5).__add__(1.5)); show(lambda: (5).__radd__(1)); show(lambda: int.__mul__(6, 7)); show(lambda: (5).real + (5).imag); show(lambda: True.numerator)
show(lambda: (2.5).as_integer_ratio()); show(lambda: float.fromhex('0x1p3')); show(lambda: (0.5).hex()); show(lambda: (10).bit_length()); show(lambda: (255).bit_count())
show(lambda: (-1).to_bytes(2, 'big', signed=True)); show(lambda: (256).to_bytes()); show(lambda: int(x=5)); show(lambda: float(x=1)); show(lambda: int('5', base=10)); show(lambda: int(base=10))
show(lambda: bool(1, 2)); show(lambda: abs()); show(lambda: pow(2)); show(lambda: pow(base=2, exp=5)); show(lambda: round(number=2.567, ndigits=1)); show(lambda: sum([1], start=10))
show(lambda: divmod(7)); show(lambda: (5).nothing); show(lambda: (-8) ** 0.5); show(lambda: int.from_bytes(5)); show(lambda: (1).to_bytes(2, 'foo'))
