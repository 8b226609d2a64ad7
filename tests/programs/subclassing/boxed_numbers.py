# Instances of classes derived from int and float hold numbers of any size, also those that an int or float would hold inline.
class I(int):
    pass


class F(float):
    pass


VALUES = [0, 1, -1, 2, 255, -(2 ** 31), 2 ** 53 + 1, 2 ** 62 - 1, 2 ** 62, -(2 ** 62), -(2 ** 62) - 1, 2 ** 63, 2 ** 64, -(2 ** 64), 10 ** 25]
for a in VALUES:
    i = I(a)
    assert i == a and a == i and not i != a and hash(i) == hash(a) and bool(i) == bool(a) and (not i) == (not a), a
    assert repr(i) == repr(a) and str(i) == str(a) and f"{i:x}" == f"{a:x}" and "%d %x" % (i, i) == "%d %x" % (a, a) and hex(i) == hex(a), a
    assert {i: 1}[a] == 1 and {a: 1}[i] == 1 and i in {a} and a in [i] and i in (a,) and int(i) == a and float(i) == float(a), a
    assert -i == -a and abs(i) == abs(a) and ~i == ~a and +i == a and round(i) == a and i.bit_length() == a.bit_length(), a
    for b in VALUES:
        j = I(b)
        for x, y in ((i, b), (a, j), (i, j)):
            assert x + y == a + b and x - y == a - b and x * y == a * b and (x & y, x | y, x ^ y) == (a & b, a | b, a ^ b), (a, b)
            assert (x < y, x <= y, x > y, x >= y, x == y) == (a < b, a <= b, a > b, a >= b, a == b), (a, b)
            if b:
                assert (x // y, x % y, divmod(x, y), x / y) == (a // b, a % b, divmod(a, b), a / b), (a, b)
                assert pow(x, 3, y) == pow(a, 3, b), (a, b)
        if 0 <= b < 70:
            assert (i << j, i >> j) == (a << b, a >> b), (a, b)
        if 0 <= b < 3:
            assert i ** j == a ** b, (a, b)
print("ints agree")
FLOATS = [0.0, -0.0, 1.0, -1.5, 1e300, 5e-324, float("inf"), -float("inf"), 0.1, 2.0 ** 60]
for a in FLOATS:
    x = F(a)
    assert x == a and hash(x) == hash(a) and repr(x) == repr(a) and bool(x) == bool(a) and f"{x:.3e}" == f"{a:.3e}" and "%g" % x == "%g" % a, a
    assert -x == -a and abs(x) == abs(a) and {x: 1}[a] == 1 and float(x) == a and x in [a], a
    for b in FLOATS:
        y = F(b)
        assert (x < y, x == y, x >= b) == (a < b, a == b, a >= b) and repr(x + y) == repr(a + b) and repr(x * b) == repr(a * b), (a, b)
print("floats agree", F("nan") != F("nan"), F(1) == I(1) == 1 == True, I(0) == False, {I(1): "i"}[True], I(2) < F(2.5) < I(3), I(2) + F(0.5), F(2) ** I(3))
print([10, 20, 30][I(1)], "abc"[I(-1)], (1, 2, 3)[I(0):I(2)], [0] * I(2), "ab" * I(2), bytes(I(2)), list(range(I(1), I(7), I(3))), range(10)[I(3)], I(3) in range(5),
      range(5).index(I(2)), chr(I(65)), bin(I(5)), [1, 2, 3].pop(I(0)), "a,b,c".split(",", I(1)), "x".ljust(I(3)) + "|", round(2.567, I(1)), int("11", I(2)),
      [1, 2].index(2, I(0), I(9)), "%*d" % (I(4), I(7)), f"{1.5:{I(6)}}", I(5).to_bytes(I(2), "big"), sum([I(2), I(3)]), max([I(2), I(3)]), sorted([I(3), 1, I(2)]),
      sorted([F(2.5), 1.0, F(0.0)]), divmod(I(7), F(2.0)), pow(I(2), I(5), I(7)), I(7).as_integer_ratio(), [*map(I(3).__add__, [1])], all([I(1), F(1)]),
      any([I(0), F(0)]), I(0) or "zero", complex(I(1), F(2)), I(1) + 2j, isinstance(I(0), int), list(enumerate("a", I(5))),
      "abc".find("c", I(1)), [1, 2, 3][:I(-1)], slice(I(0), I(2)).indices(I(5)), I(3).__rsub__(10), float.__add__(F(1), I(2)))
