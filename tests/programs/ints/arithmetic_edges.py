# Integer arithmetic around the word sizes.
edges = [0, 1, -1, 2, -2, 7, -7, 2 ** 31, -(2 ** 31), 2 ** 62 - 1, 2 ** 62, -(2 ** 62), -(2 ** 62) - 1, 2 ** 63 - 1, -(2 ** 63), 2 ** 63, 2 ** 64,
         -(2 ** 64)]
for a in edges:
    print(a, -a, +a, ~a, abs(a), a + 1, a - 1, a * 2, a * a, a // 3, a % 3, a >> 1, a << 1, bool(a))
n = -(2 ** 63)
print(n // -1, n % -1, divmod(n, -1), abs(n), -n, n * -1, n // 1, n - 1, (n - 1) + 1 == n)
m = -(2 ** 62)
print(m // -1, m % -1, divmod(m, -1), abs(m), -m, m * -1, m - 1, m * m)
for a in (7, -7, 2 ** 65, -(2 ** 65)):
    for b in (2, -2, 3, -3, 2 ** 33, -(2 ** 33)):
        q, r = divmod(a, b)
        print(q, r, a // b == q, a % b == r, q * b + r == a, end="; ")
print()
print((2 ** 62 - 1) + 1, (2 ** 62 - 1) * 2 + 1, -(2 ** 62) - 1, 4611686018427387904 - 1, 3037000500 * 3037000500, 3037000499 ** 2)
total = 1
for i in range(70):
    total *= 3
    total -= 1
print(total)
for i in range(70):
    total = (total + 1) // 3
print(total)
print(2 ** 100 == 2 ** 100, 2 ** 100 > 2 ** 99, 2 ** 64 - 2 ** 64 == 0, (2 ** 64) - (2 ** 64 - 5), hash(5), hash(-1), hash(0), hash(True))
print(1_000_000, 0x_ff, 0b1010, 0o777, 0XFF, 0B11, 00, 0_0)
