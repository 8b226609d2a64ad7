# int / int is the float nearest to the exact quotient: ties, subnormal results, huge operands, overflow.
def show(a, b, label):
    try:
        print(label, (a / b).hex())
    except Exception as error:
        print(label, type(error).__name__, error)


for k in (53, 54, 60, 61, 62, 63, 64, 100, 1000):
    for low in (-3, -2, -1, 0, 1, 2, 3):
        show(2**k + low, 1, f"2**{k}{low:+d} / 1")
        show(2**k + low, 3, f"2**{k}{low:+d} / 3")
        show(1, 2**k + low, f"1 / 2**{k}{low:+d}")
for a, b, label in ((2**54 + 1, 1, "odd"), (2**54 + 2, 4, "tie down"), (2**54 + 6, 4, "tie up"), (10**400, 10**400, "one"), (10**400, 10**100, "1e300"), (10**400, 10**92, "1e308"), (10**400, 10**91, "1e309"),
                    (1, 10**308, "1e-308"), (1, 10**320, "1e-320"), (1, 10**323, "1e-323"), (1, 10**400, "0"), (-1, 10**400, "-0"), (1, 2**1074, "least"), (1, 2**1075, "half of the least"), (3, 2**1076, "more than half"),
                    (3, 2**1075, "tie"), (5, 2**1075, "tie"), (2**1024 - 2**970, 1, "just too large"), (2**1024 - 2**970 - 1, 1, "just not"), (-2**1024, 1, "-2**1024"), (7, 0, "7/0"), (0, 7, "0/7"), (0, -7, "0/-7"),
                    (True, 3, "True/3"), (10**18 + 1, 10**18, "near one"), (3**100, 3**99 + 1, "near three")):
    show(a, b, label)
    show(-a, b, "-" + label)
state = 12345
worst = 0
for i in range(300):
    state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
    a, b = state >> (i % 40), (state * 2654435761 + 97) % 2**(20 + i % 44) + 1
    q = a / b
    n, d = q.as_integer_ratio()
    worst = max(worst, abs(n * b - a * d) * 2**53 // (a * d + 1))
print(worst)
