# Lists: append, index, swap, slices, comprehensions, pop.
def sieve(n):
    flags = [True] * (n + 1)
    flags[0] = flags[1] = False
    for i in range(2, int(n ** 0.5) + 1):
        if flags[i]:
            for j in range(i * i, n + 1, i):
                flags[j] = False
    return [i for i, flag in enumerate(flags) if flag]


def shuffle(items):
    seed = 42
    for i in range(len(items) - 1, 0, -1):
        seed = (seed * 1103515245 + 12345) % 2147483648
        j = seed % (i + 1)
        items[i], items[j] = items[j], items[i]
    return items


def matrix(n):
    a = [[i * n + j for j in range(n)] for i in range(n)]
    b = [row[:] for row in a]
    c = [[0] * n for _ in range(n)]
    for i in range(n):
        for j in range(n):
            total = 0
            for k in range(n):
                total += a[i][k] * b[k][j]
            c[i][j] = total
    return sum(map(sum, c))


TURNS = 3
for _ in range(TURNS):
    for _ in range(5):
        assert len(sieve(400000)) == 33860
    x = shuffle(list(range(60000)))
    stack = []
    for v in x:
        stack.append(v)
        if len(stack) > 100:
            stack.pop()
            stack.pop()
    assert sum(x) == 1799970000 and len(stack) > 90
    for _ in range(5):
        assert matrix(60) == 703338174000
print("list_ops", sum(x), len(stack), stack[:3])
