# Primes, perfect numbers, Collatz, bases, roman numerals, digits, calendars.
def sieve(n):
    flags = [True] * (n + 1)
    flags[:2] = [False, False]
    for i in range(2, int(n ** 0.5) + 1):
        if flags[i]:
            flags[i * i::i] = [False] * len(range(i * i, n + 1, i))
    return [i for i, f in enumerate(flags) if f]


def factors(n):
    out, p = {}, 2
    while p * p <= n:
        while n % p == 0:
            out[p] = out.get(p, 0) + 1
            n //= p
        p += 1
    if n > 1:
        out[n] = out.get(n, 0) + 1
    return out


def roman(n):
    out = ""
    for value, letters in ((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")):
        while n >= value:
            out += letters
            n -= value
    return out


def from_roman(text):
    values = [dict(I=1, V=5, X=10, L=50, C=100, D=500, M=1000)[c] for c in text]
    return sum(-a if a < b else a for a, b in zip(values, values[1:] + [0]))


def collatz(n):
    yield n
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        yield n


def to_base(n, base):
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"
    return to_base(n // base, base) + digits[n % base] if n >= base else digits[n]


def weekday(y, m, d):
    t = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
    y -= m < 3
    return "Sun Mon Tue Wed Thu Fri Sat".split()[(y + y // 4 - y // 100 + y // 400 + t[m - 1] + d) % 7]


print(sieve(60), len(sieve(5000)), [factors(n) for n in (1, 360, 97, 2 ** 20 * 3)])
print([n for n in range(2, 500) if sum(d for d in range(1, n) if n % d == 0) == n], [roman(n) for n in (1994, 2024, 49)], [from_roman(roman(n)) == n for n in (1, 444, 3999)])
print(list(collatz(6)), max(range(1, 300), key=lambda n: sum(1 for _ in collatz(n))), [to_base(255, b) for b in (2, 8, 16, 36)], int(to_base(10 ** 12, 7), 7))
print(weekday(2000, 1, 1), weekday(2024, 2, 29), [n for n in range(100, 1000) if n == sum(int(c) ** 3 for c in str(n))])
print(sum(n for n in range(1000) if n % 3 == 0 or n % 5 == 0), max(a * b for a in range(90, 100) for b in range(90, 100) if str(a * b) == str(a * b)[::-1]), [(a, b, c) for c in range(30) for b in range(1, c) for a in range(1, b) if a * a + b * b == c * c])
print(["fizzbuzz" if i % 15 == 0 else "fizz" if i % 3 == 0 else "buzz" if i % 5 == 0 else i for i in range(1, 16)], sum(int(c) for c in str(2 ** 500)))
luhn = lambda number: sum(sum(divmod(int(c) * (1 + i % 2), 10)) for i, c in enumerate(reversed(number))) % 10 == 0
print(luhn("4539578763621486"), luhn("1234567890123456"), [bin(n).count("1") for n in range(8)], [n ^ n >> 1 for n in range(8)])
