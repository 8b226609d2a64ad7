# Arbitrary precision: powers, division, conversion, bit operations.
a, b = 123456789012345678901234567890, 987654321098765432109876543210
print(a + b, a - b, a * b, b // a, b % a, divmod(-b, a), a ** 3)
print(a & b, a | b, a ^ b, ~a, a << 10, b >> 10, -a >> 5, -a // 32, -a & 0xFFFF)
print(2 ** 200, 3 ** 150 % 1000007, pow(3, 150, 1000007), pow(2, 1000, 10 ** 20), pow(7, -1, 11), pow(-2, 3, 7), pow(2, 5, -7))
print(a == a + 0, a < b, -a < a, a > 10 ** 29, a != b, a == float(a), 2 ** 53 == float(2 ** 53), 2 ** 53 + 1 == float(2 ** 53))
print(int("123456789" * 10), len(str(7 ** 500)), str(10 ** 50), repr(-(10 ** 30)), hex(a), bin(2 ** 65), oct(-(2 ** 66)))
print(int("ff" * 20, 16), int("-" + "1" * 100, 2), int("z" * 20, 36), int("1_000_000_000_000_000_000_000"), int("  +77  "))
print((2 ** 100).bit_length(), (-(2 ** 64)).bit_length(), (2 ** 64 - 1).bit_count(), (255).to_bytes(2, "big"), int.from_bytes(b"\x01\x00", "little"))
print((2 ** 70).to_bytes(9, "big").hex(), int.from_bytes(b"\xff" * 10, "big", signed=True), (-2).to_bytes(2, "little", signed=True))
f = 1
for i in range(1, 41):
    f *= i
print(f, f // 10 ** 20, f % 10 ** 20)
x, y = 0, 1
for _ in range(300):
    x, y = y, x + y
print(x)


def gcd(p, q):
    while q:
        p, q = q, p % q
    return p


print(gcd(2 ** 90 * 3 ** 20, 2 ** 50 * 3 ** 40 * 7) == 2 ** 50 * 3 ** 20, gcd(a, b))
print(10 ** 30 / 10 ** 28, 10 ** 400 // 10 ** 399, a / b, -a / a, 2 ** 1000 / 2 ** 999, round(a, -20), round(15, -1), round(25, -1), round(-a, -25))
print([n ** 2 for n in (2 ** 31, 2 ** 32, 2 ** 33)], sum(10 ** i for i in range(25)), max(a, b, -a), sorted([a, 5, -b, b]))
print(a * 0, a * 1, a * -1, a // a, a // -1, 0 // a, 0 % a, 1 << 100 >> 99, (1 << 64) - 1)
