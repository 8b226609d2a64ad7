# and, or, not, chained comparisons, identity, membership, conditional expressions.
print(1 and 2, 0 and 2, 1 or 2, 0 or 2, "" or [] or "last", 1 and "" and 3, not 0, not "a", not not [])
print(None or "default", 0 or None, [] and 5, 1 < 2 and 3 > 2, not 1 == 2, (not 1) == 2, 1 if 0 else 2 if 0 else 3)
print(1 < 2 < 3, 1 < 3 < 2, 3 > 2 >= 2 == 2 != 1, 1 < 2 > 0, "a" < "b" < "c", 1 == 1.0 is not None, 5 in [5] == True, (5 in [5]) == True)
log = []


def t(x):
    log.append(x)
    return x


print(t(1) < t(5) < t(3) < t(9), log)
log.clear()
print(t(0) and t(1), t(2) or t(3), t(0) or t(0) or t(4), log)
log.clear()
print(t(1) if t(0) else t(2), log)
log.clear()
print(not t(0) and t(1), not (t(1) or t(2)), log)
x = None
print(x is None, x is not None, x == None, 1 is not None, [1] == [1], [1] is [1], (x := 5) == 5, x)
print(1 in [1, 2], 3 not in (1, 2), "b" in "abc", "k" in {"k": 1}, 2 in {1, 2}, None in [None], float("nan") in [float("nan")], [] in [[]], 1.0 in [1])
n = float("nan")
print(n in [n], [n] == [n], n == n, {n: 1}[n], (n,) == (n,))
print(True and 1.5, False or {}, [] or 0 or (), "x" and [0], bool("" or 0), 5 and not 5)
result = []
for a in (True, False):
    for b in (True, False):
        for c in (True, False):
            result.append("01"[a and b or c] + "01"[(a or b) and not c] + "01"[a != b == c])
print(result)


def grade(score):
    return "A" if score >= 90 else "B" if score >= 80 else "C" if score >= 70 else "F"


print([grade(s) for s in (95, 85, 75, 5)], (lambda a=1, *b: a or b)(0, 1), [v or "empty" for v in (0, 1, "", "x")])
while x and x > 2 and not x == 3:
    x -= 1
print(x, 1 + 2 * 3 - 4 / 2, (1 + 2) * 3, 2 * 3 ** 2, -3 ** 2, 7 // 2 * 2 + 7 % 2, 1 << 2 + 1, 5 & 3 | 8 ^ 2, ~5 & 0xF, not 1 + 1, 6 - 3 - 2, 2 ** 3 ** 0)
