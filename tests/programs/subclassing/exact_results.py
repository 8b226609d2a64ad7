# What builtin operations make of instances of derived classes has the builtin class itself, even where the operand would do.
class S(str): pass
class B(bytes): pass
class T(tuple): pass
class L(list): pass
class D(dict): pass
class St(set): pass
class Fs(frozenset): pass
class I(int): pass
class F(float): pass
class C(complex): pass


def names(*values):
    return " ".join(type(value).__name__ for value in values)


s = S("abc")
print(names(s[:], s[0:3], s[1], s * 1, s + "", "" + s, s.strip(), s.lower(), s.replace("x", "y"), s.ljust(1), s.zfill(2), s.expandtabs(),
            s.translate({}), s.removeprefix("x"), s.removesuffix("x"), s.format(), s % (), str(s), s.__str__(), "".join([s]), S("").join(["a"]),
            s.center(2), s.swapcase(), s.title(), s.casefold(), f"{s}", "%s" % s, "{}".format(s), format(s), format(s, "3"), s.__format__("")))
print(names(*s.split()), names(*s.partition("x")), names(*s.rpartition("x")), names(*s.splitlines()), names(*s.rsplit("x")), names(*s), S("a") is S("a"))
print(names(S("a")[0], S("a") * 1, S("").strip(), S("") + S(""), S("é").lower(), S("ß").casefold(), S("x")[::-1]))
b = B(b"abc")
print(names(b[:], b * 1, b + b"", b"" + b, b.strip(), b.replace(b"x", b"y"), b.ljust(1), b.zfill(2), b.lower(), bytes(b), b"".join([b]), b % (),
            *b.split(), *b.partition(b"x"), b.__bytes__()))
t = T((1, 2))
print(names(t[:], t[0:2], t * 1, t + (), () + t, tuple(t), T(())[:], T() + T(), t.__add__(())))
l = L([1])
print(names(l[:], l * 1, l + [], [] + l, l.copy(), list(l), sorted(l), 2 * l))
d = D(a=1)
print(names(d | {}, {} | d, d.copy(), dict(d), {**d}, D.fromkeys("a"), d.fromkeys("b")))
st, fs = St([1]), Fs([1])
print(names(st | {1}, {1} | st, st & {1}, st - {1}, st ^ {1}, st.copy(), set(st), st.union(), st.union([2]), frozenset(st), fs | {1}, fs.copy(),
            frozenset(fs), fs.union(), set(fs), {1} | fs, frozenset() | st))
print(names(*map(abs, [I(1), F(1.5)])), names(+I(3), -I(3), ~I(3), I(3) + 0, I(3) * 1, I(3) | 0, I(3) << 0, I(3) // 1, I(3) ** 1, 0 + I(3), divmod(I(3), 2)[0],
            int(I(3)), I(3).real, I(3).numerator, I(3).conjugate(), round(I(3)), round(I(3), 0), I(3).__int__(), I(3).__index__(), I(3).__trunc__(),
            I(10 ** 30) + 0, int(I(10 ** 30)), +I(10 ** 30), I(10 ** 30).real, I(10 ** 30) | 0, max(I(1), 0)))
print(names(+F(1.5), -F(1.5), F(1.5) + 0, float(F(1.5)), F(1.5).real, F(1.5).conjugate(), F(1.5).__float__(), round(F(1.5), 1), int(F(1.5)), F(1e300) * 1),
      names(+C(1j), -C(1j), C(1j) + 0, complex(C(1j)), C(1j).conjugate(), C(1j).real, C(1j).__complex__()))
print(names(range(I(3)).stop, range(I(3))[I(1)], *range(I(2)), slice(I(1)).stop, *range(I(10 ** 20), I(10 ** 20) + 1), range(I(10 ** 20)).stop))
print(names(sum([I(1), I(2)]), sum([F(1.0)]), sum([I(1)], 0.5), min([I(1)]), [I(1)][0], [S("x")][0], (S("x"),)[0], {1: I(2)}[1], next(iter([S("k")])),
            *{S("key"): 1}, *T([I(1)])))
