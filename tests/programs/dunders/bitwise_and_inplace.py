# Bit operators and every augmented assignment on user classes.
class Bits:
    def __init__(self, names):
        self.names = frozenset(names)

    def __or__(self, other):
        return Bits(self.names | other.names)

    def __and__(self, other):
        return Bits(self.names & other.names)

    def __xor__(self, other):
        return Bits(self.names ^ other.names)

    def __invert__(self):
        return Bits({"r", "w", "x"} - self.names)

    def __lshift__(self, n):
        return "shl %d" % n

    def __rshift__(self, n):
        return "shr %d" % n

    def __repr__(self):
        return "<" + "".join(sorted(self.names)) + ">"


r, w, x = Bits("r"), Bits("w"), Bits("x")
print(r | w, (r | w) & (w | x), (r | w) ^ (w | x), ~r, ~(r | w | x), r << 2, r >> 3)


class Track:
    def __init__(self):
        self.log = []

    def _make(name):
        def method(self, other):
            self.log.append((name, other))
            return self
        return method

    __iadd__ = _make("+=")
    __isub__ = _make("-=")
    __imul__ = _make("*=")
    __itruediv__ = _make("/=")
    __ifloordiv__ = _make("//=")
    __imod__ = _make("%=")
    __ipow__ = _make("**=")
    __iand__ = _make("&=")
    __ior__ = _make("|=")
    __ixor__ = _make("^=")
    __ilshift__ = _make("<<=")
    __irshift__ = _make(">>=")
    __imatmul__ = _make("@=")


t = Track()
t += 1
t -= 2
t *= 3
t /= 4
t //= 5
t %= 6
t **= 7
t &= 8
t |= 9
t ^= 10
t <<= 11
t >>= 12
t @= 13
print(t.log)
items = [t, t]
items[0] += "in list"
print(t.log[-1], items[0] is t)
