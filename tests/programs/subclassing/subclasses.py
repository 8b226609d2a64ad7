# Subclasses of builtin types that add methods.
class Sub(list):
    def total(self):
        return sum(self)


class Upper(str):
    def shout(self):
        return self.upper() + "!"


class Counter(dict):
    def __missing__(self, key):
        return 0


class Even(int):
    def half(self):
        return self // 2


s = Sub([1, 2, 3])
s.append(4)
print(s, s.total(), len(s), isinstance(s, list), s == [1, 2, 3, 4], s[1:], type(s).__name__)
u = Upper("abc")
print(u, u.shout(), u + "d", u == "abc", len(u), {u: 1}["abc"], isinstance(u, str), u[0])
c = Counter(a=1)
c["b"] += 5
print(c, c["zzz"], c.get("zzz"), len(c), isinstance(c, dict))
e = Even(10)
print(e, e.half(), e + 1, type(e + 1).__name__, e == 10, [0] * Even(2), f"{e:>5}", {10: "ten"}[e])
