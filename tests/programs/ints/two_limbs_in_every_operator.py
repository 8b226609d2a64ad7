# Ints around the bounds of one, two and three limbs, and of what lies inline, in every operator: as variables, with constants
# that are immediates, in place and in comparisons. What each gives is folded digit by digit, in small ints, into a line per
# operand, and must agree with what other operators say of it.
BOUNDS = (62, 63, 64, 65, 126, 127, 128, 129, 191, 192)
VALUES = sorted(
    {sign * (2**bits + offset) for bits in BOUNDS for offset in (-1, 0, 1) for sign in (1, -1)}
    | {0, 1, -1, 2, -2, 7, -7, 1000003, -1000003, 2**32, -(2**32), 0x5851F42D4C957F2D, -0xCBF29CE484222325, 3**80, -(3**80)}
)


def fold(total, value):
    for digit in f"{value:x}":
        total = (total * 31 + ord(digit)) % 1000003
    return total


def in_place(a, b):
    results = []
    for op in "+-*&|^":
        x = a
        if op == "+":
            x += b
        elif op == "-":
            x -= b
        elif op == "*":
            x *= b
        elif op == "&":
            x &= b
        elif op == "|":
            x |= b
        else:
            x ^= b
        results.append(x)
    return results


def check(claim, *operands):
    if not claim:
        print("WRONG", *operands)


for a in VALUES:
    total = 0
    for b in VALUES:
        results = [a + b, a - b, a * b, a & b, a | b, a ^ b]
        check(results == in_place(a, b), a, b)
        check(results[0] - b == a and results[1] + b == a, a, b)
        check(results[3] + results[4] == results[0] and results[4] - results[3] == results[5], a, b)
        check(results[5] ^ b == a and (a & ~b) == a - results[3], a, b)
        if b:
            q, r = a // b, a % b
            check(divmod(a, b) == (q, r) and q * b + r == a and abs(r) < abs(b) and (r == 0 or (r < 0) == (b < 0)), a, b)
            check(results[2] // b == a and results[2] % b == 0, a, b)
            results += [q, r]
        order = [a < b, a <= b, a > b, a >= b, a == b, a != b]
        difference = results[1]
        check(order == [difference < 0, difference <= 0, difference > 0, difference >= 0, not difference, bool(difference)], a, b)
        check((hash(a) == hash(b)) >= (a == b), a, b)
        if a < b:
            check(VALUES.index(a) < VALUES.index(b), a, b)
        for result in results:
            total = fold(total, result)
    print(hex(a), total)

for a in VALUES:
    total = 0
    for count in (0, 1, 2, 13, 61, 62, 63, 64, 65, 126, 127, 128, 129, 200):
        left, right = a << count, a >> count
        check(left == a * 2**count and right == a // 2**count and left >> count == a, a, count)
        total = fold(fold(total, left), right)
    for result in (
        a + 1, a + -1, a - 1, a * 3, a * -3, a // 7, a % 7, a // 1000, a % 1000, a & 255, a & -256, a << 1, a >> 1,
        a << 17, a >> 33, a | 1, a ^ 1, -a, ~a, +a, abs(a), a**2, pow(a, 5, 2**61 - 1), a % -7, a // -7,
    ):  # fmt: skip
        total = fold(total, result)
    check(hash(a) == hash(float(a)) or float(a) != a, a)
    check(a / 1 == float(a) and (a == 0 or a / a == 1), a)
    print(hex(a), total, a < 5, 5 < a, a == 5, a >= -5, -5 <= a, bool(a), (a / 3).hex())

# Each as a key: equal ones that were made in different ways find each other.
table = {a: index for index, a in enumerate(VALUES)}
print(all(table[(a << 70) >> 70] == index and table[a * 3 // 3] == index for index, a in enumerate(VALUES)), len(table))

OPERATORS = {
    "floordiv": lambda a, b: a // b,
    "mod": lambda a, b: a % b,
    "truediv": lambda a, b: a / b,
    "lshift": lambda a, b: a << b,
    "rshift": lambda a, b: a >> b,
}
for name, operator in OPERATORS.items():
    for a, b in ((2**64, 0), (2**100, -1), (1, -(2**70)), (2**127, 2**70), (0, 2**70), (-1, 2**70)):
        if name == "lshift" and a and b > 2**60 or name == "truediv" and b:
            continue
        try:
            print(name, a, b, operator(a, b))
        except (ValueError, ZeroDivisionError, OverflowError) as error:
            print(name, a, b, type(error).__name__, error)
for shown in ("2**64 // 0", "2**64 % 0", "2**64 / 0", "x // y", "x % y", "x / y", "x << z", "x >> z", "1 << z", "x + None", "x & 1.0"):
    try:
        print(shown, eval(shown, {"x": 2**64, "y": 0, "z": -(2**65)}))
    except (ValueError, ZeroDivisionError, TypeError) as error:
        print(shown, type(error).__name__, error)


class Number(int):
    def __add__(self, other):
        return "guest"

    def __rand__(self, other):
        return "reflected"

    def __lt__(self, other):
        return "less"


big = Number(2**64)
print(big + 1, 1 + big, 2**64 & big, big & 2**64, big < 2**70, 2**70 > big, big - 2**64, 2**65 - big, Number(0) >> 3, Number(-1) >> 200)
print(True + 2**64, 2**64 - True, True & 2**64 + 1, 2**64 == True, True << 64, 2**64 >> True, 1.5 + 2**64, 2**64 < 1e30, 1e10 < 2**64)
