# Bit operations, conversions between bases, numeric literals.
for a, b in ((12, 10), (-12, 10), (12, -10), (-12, -10), (2 ** 40, 2 ** 40 - 1), (-1, 2 ** 70)):
    print(a & b, a | b, a ^ b, ~a, a << 3, a >> 2, b >> 70)
print([bin(n) for n in (0, 5, -5, 255)], [oct(n) for n in (0, 8, -64)], [hex(n) for n in (0, 255, -4096)])
print(int("101", 2), int("0b101", 2), int("0b101", 0), int("0o17", 0), int("0xFf", 0), int("ff", 16), int("-0x1A", 16), int("777", 8))
print(int("10", 36), int("Zz", 36), int("12", 10), int("0", 0), int("00", 10), int(True), int(3.99), int(-3.99), int(1e18))
print((10).bit_length(), (0).bit_length(), (-8).bit_length(), (255).bit_count(), (-7).bit_count())
print(5 .real, (5).imag, (5).numerator, (5).denominator, (7).conjugate(), (6).__add__(1), int.__mul__(6, 7), (3).is_integer())
print(True + True, True * 10, True & False, True | False, True ^ True, ~True if False else not True, -True, True == 1, True is True, True < 2)
print(type(True & True).__name__, type(True & 1).__name__, type(True + 0).__name__, sum([True, True, False]), [1, 2][True])


def popcount(n):
    count = 0
    while n:
        n &= n - 1
        count += 1
    return count


def reverse_bits(n, width):
    out = 0
    for _ in range(width):
        out = out << 1 | n & 1
        n >>= 1
    return out


print([popcount(n) for n in (0, 1, 255, 2 ** 50 + 1)], reverse_bits(0b1101, 8), reverse_bits(1, 64))


def xorshift(seed, n):
    x = seed
    for _ in range(n):
        x ^= (x << 13) & 0xFFFFFFFFFFFFFFFF
        x ^= x >> 7
        x ^= (x << 17) & 0xFFFFFFFFFFFFFFFF
    return x


print(xorshift(88172645463325252, 10))


def fnv(data):
    h = 14695981039346656037
    for byte in data:
        h = (h ^ byte) * 1099511628211 % 2 ** 64
    return h


print(fnv(b"hello world"), hex(fnv(b"")))
print(1 < 2 < 3, 1 < 3 > 2, 1 == 1.0 == True, 3 > 2 > 2, 0 <= -0, 1 != 2 != 1)
