# Long literals, long expressions, many branches, many arguments and locals, made with ordinary code sizes in mind.
numbers = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39,
    40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77,
    78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111,
]
x = 1
mixed = [x, x + 1, x + 2, "three", 4.0, None, True, (x,), [x], {x: x}, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x,
         x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x]
print(len(numbers), sum(numbers), len(mixed), mixed[:10], mixed[-1])
table = {"a": 1, "b": 2, "c": 3, "d": 4, "e": 5, "f": 6, "g": 7, "h": 8, "i": 9, "j": 10, "k": 11, "l": 12, "m": 13, "n": 14, "o": 15, "p": 16, "q": 17, "r": 18, "s": 19, "t": 20, "u": 21, "v": 22,
         "w": 23, "x": 24, "y": 25, "z": 26, "aa": 27, "bb": 28, "cc": 29, "dd": 30, "ee": 31, "ff": 32, "gg": 33, "hh": 34, "ii": 35, "jj": 36, "kk": 37, "ll": 38, "mm": 39, "nn": 40, "oo": 41,
         "pp": 42, "qq": 43, "rr": 44, "ss": 45, "tt": 46, "uu": 47, "vv": 48, "ww": 49, "xx": 50, "yy": 51, "zz": 52, 1: x, 2: x, 3: x, 4: x, 5: x, 6: x, 7: x, 8: x, 9: x, 10: x, 11: x, 12: x, 13: x}
print(len(table), table["zz"], sum(v for k, v in table.items() if isinstance(k, str)), list(table)[-3:])
total = 1 + 2 + 3 + 4 + 5 + 6 + 7 + 8 + 9 + 10 + x + x + x + x + x + x + x + x + x + x + x * 2 + x * 3 + x * 4 + (x + (x + (x + (x + (x + (x + (x + (x + (x + (x + (x + (x + (x + (x + x))))))))))))))
print(total, "a" "b" "c" "d" + "e" * 3 + "f" + "g" + "h" + "i" + "j" + "k" + "l" + "m" + "n" + "o" + "p")
print((((((((((((((((((((x + 1) * 2) - 3) * 4) + 5) // 6) % 7) + 8) * 9) - 10) + 11) * 12) // 13) + 14) % 15) + 16) * 17) - 18) + 19) * 20)


def grade(n):
    if n < 1:
        return "a"
    elif n < 2:
        return "b"
    elif n < 3:
        return "c"
    elif n < 4:
        return "d"
    elif n < 5:
        return "e"
    elif n < 6:
        return "f"
    elif n < 7:
        return "g"
    elif n < 8:
        return "h"
    else:
        return "z"


print("".join(grade(n) for n in range(10)))


def many(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y, z, *rest, **named):
    return a + z, len(rest), sum(rest), sorted(named)[:2], len(named), [b, y]


print(many(*range(26), *range(100), aa=1, bb=2, cc=3, dd=4, ee=5, ff=6, gg=7, hh=8))
print(many(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50))


def locals_galore():
    a1, a2, a3, a4, a5, a6, a7, a8, a9, a10 = range(10)
    b1, b2, b3, b4, b5, b6, b7, b8, b9, b10 = range(10, 20)
    c1, c2, c3, c4, c5, c6, c7, c8, c9, c10 = [i * i for i in range(10)]
    d1, d2, *d3 = a1 + b1, a2 * b2, a3, b3, c3
    e = [a10, b10, c10]
    f = lambda: (a1, b5, c10, d3)
    a1 = "rebound"
    return a5 + b5 + c5, d1, d2, d3, e, f(), [a1, a2, a3, a4, a6, a7, a8, a9, b4, b6, b7, b8, b9, c1, c2, c4, c6, c7, c8, c9]


print(locals_galore())
print(max(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20), min(*numbers, *[n - 5 for n in numbers]), print, sep=" | ")
