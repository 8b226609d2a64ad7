# Chained comparisons: each operand once, stop at the first false one, results passed on as they are; conditional expressions.
log = []


class N:
    def __init__(self, n, answers=None):
        self.n, self.answers = n, answers

    def compare(self, symbol, other, result):
        log.append(f"{self.n}{symbol}{getattr(other, 'n', other)}")
        return result if self.answers is None else self.answers

    def __lt__(self, other): return self.compare("<", other, self.n < other.n)
    def __le__(self, other): return self.compare("<=", other, self.n <= other.n)
    def __gt__(self, other): return self.compare(">", other, self.n > other.n)
    def __ge__(self, other): return self.compare(">=", other, self.n >= other.n)
    def __eq__(self, other): return self.compare("==", other, self.n == other.n)
    def __ne__(self, other): return self.compare("!=", other, self.n != other.n)
    def __contains__(self, other): return self.compare(" has ", other, self.n == "in")
    __hash__ = None


class Truth:
    def __init__(self, value):
        self.value = value

    def __bool__(self):
        log.append(f"bool {self.value}")
        return self.value

    def __repr__(self):
        return f"Truth({self.value})"


def t(value):
    log.append(f"eval {getattr(value, 'n', 'tuple' if isinstance(value, tuple) else value)}")
    return value


def show(value):
    print(value, log)
    log.clear()


one, two, three = N(1), N(2), N(3)
show(t(one) < t(two) < t(three))
show(t(one) > t(two) < t(three))
show(t(one) < t(two) > t(one) != t(three) == t(three) >= t(one) <= t(two))
show(t(one) in t(N("in")) is not None)
show(t(one) not in t(N("out")) not in t((one,)))
show(t(one) is t(one) is not t(two) < t(three))
show(N(1, Truth(True)) < N(2, Truth(False)) < N(3))
show(N(1, "text") < N(2, []) < N(3, "never"))
show(N(1, "text") < two < N(3))
show(N(1, 0) == two == three)
show((t(one) < t(two)) == True)
show(not one < two < three)
show(one < two and two < three or three < one)
show(not (one > two) and not two > three)
show(t(5) if t(one) < t(two) else t(6))
show(t("a") if t(0) else t("b") if t("") else t("c"))
show((t(1) if t(Truth(False)) else t(2)) + (t(3) if t(Truth(True)) else t(4)))
show([t(n) for n in range(3) if 0 < n < 3 if n != 1])
show(one < (saved := two) < three and saved.n)
print(1 < 2 < 3 < 4, 1 < 3 < 2 < undefined, 1 == 1 != 2 is not None, 3 > 2 == True, (3 > 2) == True, 1 in [1] == True, 1 < 2 in [True], None is None is None, "a" < "b" > "a")
print(1 <= 1 >= 1 == 1.0 == True is True, [] == [] is not [], 0 == False is not None, (0 == 0) == 0, 0 == 0 == 0, 1 == 2 == undefined)
for action in (lambda: 1 < "a" < undefined, lambda: 1 > 2 < "a", lambda: 1 < 2 < "a", lambda: 1 in 5, lambda: [] < None, lambda: 1 not in None, lambda: {} < {}, lambda: 1 < 2 < None < undefined, lambda: 2 in [1] in 5, lambda: "a" in 5 in [1], lambda: 5 in "5"):
    try:
        print(action())
    except TypeError as error:
        print(error)


class NoTruth:
    def __lt__(self, other):
        return self

    def __bool__(self):
        raise ValueError("no truth")


try:
    NoTruth() < NoTruth() < 5
except ValueError as error:
    print(error, type(NoTruth() < NoTruth()).__name__)
