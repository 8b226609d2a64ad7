# factorial() and comb() beyond machine words, on both sides of what is done at once.
import math

product = 1
for n in range(1, 521):
    product *= n
    if math.factorial(n) != product:
        print("factorial", n)
print(math.factorial(0), math.factorial(20), math.factorial(21), math.factorial(25), math.factorial(501) == 501 * math.factorial(500))
print(math.factorial(True), type(math.factorial(30)), math.factorial(58) % 1000003)

row = [1]
for n in range(1, 140):
    row = [1, *[a + b for a, b in zip(row, row[1:])], 1]
    for k, value in enumerate(row):
        if math.comb(n, k) != value:
            print("comb", n, k)
for n, k in ((61, 30), (100, 50), (100, 0), (100, 100), (100, 101), (1000, 3), (2000, 1000), (2000, 1999), (2001, 1000), (5000, 2), (2000, 7)):
    value = math.comb(n, k)
    expected = math.factorial(n) // (math.factorial(k) * math.factorial(n - k)) if k <= n else 0
    print(n, k, value == expected, value % 1000003, value.bit_length())


class Index:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n


print(math.factorial(Index(22)), math.comb(Index(70), Index(3)), math.perm(Index(25), 5))
for call in (lambda: math.factorial(-1), lambda: math.factorial(2.5), lambda: math.comb(-1, 2), lambda: math.comb(70, -2), lambda: math.comb("a", 1)):
    try:
        call()
    except Exception as error:
        print(type(error).__name__, error)
