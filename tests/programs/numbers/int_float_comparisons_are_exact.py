# Comparisons of ints with floats compare the exact values, whatever their sizes.
inf, nan = float("inf"), float("nan")
ints = (0, 1, -1, 2**53 - 1, 2**53, 2**53 + 1, -2**53 - 1, 2**62, 2**63 - 1, 2**63, 2**64 + 1, 10**22, 10**23, 2**1023, 2**1024 - 2**970, 2**1024 - 2**970 - 1, 2**1024, -2**1024, 10**400, True)
floats = (0.0, -0.0, 0.5, 1.0, -1.0, 1.5, 2.0**53, 2.0**53 + 2, -2.0**53, 2.0**62, 2.0**63, 2.0**64, 1e22, 1e23, 2.0**1023, 1.7976931348623157e308, -1.7976931348623157e308, 5e-324, inf, -inf, nan)


def signs(a, b):
    return "".join("01"[x] for x in (a < b, a <= b, a == b, a != b, a >= b, a > b))


for i, n in enumerate(ints):
    print(i, " ".join(signs(n, x) for x in floats))
    print(i, " ".join(signs(x, n) for x in floats))
for x in floats:
    if x == x and abs(x) != inf:
        n = int(x)
        print(repr(x), n == x or x % 1 != 0, n + 1 > x, n - 1 < x, [n - 1 < x, n <= x, n + 1 > x] == [True, n <= x, True], x.as_integer_ratio()[0].bit_length())
print(sorted([2**53 + 1, 2.0**53, 2**53, 2.0**53 + 2, 2**53 - 1]), max(2**53, 2.0**53 + 2, 2**53 + 1), min(10**400, inf), 2**53 + 1 in [2.0**53], 2**53 in {2.0**53}, {2**63: "a"}.get(2.0**63))
for n in (2**53 + 1, 2**60 + 1, 10**23, 2**64 - 1, 2**1023 + 1):
    print(float(n) == n, hash(float(n)) == hash(int(float(n))), float(n) > n, float(n) < n)
for pair in ((1, 1j), (1.0, 1 + 0j), (2**53 + 1, complex(2**53)), (True, 1 + 0j), (nan, nan + 0j), (10**400, 1j)):
    print(pair[0] == pair[1], pair[1] == pair[0], pair[0] != pair[1])
    for text in ("a < b", "b >= a"):
        try:
            print(eval(text, {"a": pair[0], "b": pair[1]}))
        except TypeError as error:
            print(error)
