# Algorithms on large ints: square roots, digits of pi and e, factorials, Fibonacci numbers, primes, base conversion.
def isqrt(n):
    if n < 2:
        return n
    x = 1 << (n.bit_length() + 1) // 2
    while True:
        y = (x + n // x) // 2
        if y >= x:
            return x
        x = y


for n in (0, 1, 2, 3, 4, 99, 10**20, 10**40 + 1, 2**401, 3**300):
    r = isqrt(n)
    print(r, r * r <= n < (r + 1) ** 2)
print(isqrt(2 * 10**120))


def pi_digits(count):
    scale = 10 ** (count + 10)

    def arctan(x):
        total = term = scale // x
        n, sign = 3, -1
        while term:
            term //= x * x
            total += sign * (term // n)
            n, sign = n + 2, -sign
        return total
    return str(4 * (4 * arctan(5) - arctan(239)))[:count]


print(pi_digits(100))
e, term = 0, 10**60
for i in range(1, 60):
    e, term = e + term, term // i
print(e // 10**5)
f = 1
for i in range(1, 101):
    f *= i
print(f, sum(map(int, str(f))), len(hex(f)), f.bit_length(), (f & -f).bit_length() - 1)


def fibonacci(n):
    a, b = 0, 1
    for bit in bin(n)[2:]:
        a, b = a * (2 * b - a), a * a + b * b
        if bit == "1":
            a, b = b, a + b
    return a


print(fibonacci(300), fibonacci(1000) % 10**20, [fibonacci(n) for n in range(15)])


def is_prime(n):
    if n < 2 or n % 2 == 0:
        return n == 2
    d, s = n - 1, 0
    while d % 2 == 0:
        d, s = d // 2, s + 1
    for a in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        if a % n == 0:
            continue
        x = pow(a, d, n)
        if x in (1, n - 1):
            continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True


print([n for n in range(60) if is_prime(n)], is_prime(2**61 - 1), is_prime(2**89 - 1), is_prime(2**67 - 1), is_prime(10**18 + 9), is_prime(561), is_prime(3215031751))


def in_base(n, base):
    digits = ""
    while n:
        n, digit = divmod(n, base)
        digits = "0123456789abcdefghijklmnopqrstuvwxyz"[digit] + digits
    return digits or "0"


for base in (2, 3, 7, 16, 36):
    print(base, in_base(f, base)[:40], int(in_base(f, base), base) == f)
a, b, x, y = 10**30 + 57, 10**25 + 13, 1, 0
u, v = 0, 1
m, n = a, b
while n:
    q, m, n = m // n, n, m % n
    x, u, y, v = u, x - q * u, v, y - q * v
print(m, x, y, x * a + y * b == m, pow(b, -1, a) == (y % a if m == 1 else None))
