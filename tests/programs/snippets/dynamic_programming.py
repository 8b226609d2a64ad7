# Classic recurrences with tables and memo.
def lcs(a, b):
    table = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i, x in enumerate(a):
        for j, y in enumerate(b):
            table[i + 1][j + 1] = table[i][j] + 1 if x == y else max(table[i][j + 1], table[i + 1][j])
    out, i, j = "", len(a), len(b)
    while i and j:
        if a[i - 1] == b[j - 1]:
            out = a[i - 1] + out
            i, j = i - 1, j - 1
        elif table[i - 1][j] >= table[i][j - 1]:
            i -= 1
        else:
            j -= 1
    return out


print(lcs("AGGTABQRS", "GXTXAYBRS"), lcs("abc", "xyz") == "")


def edit_distance(a, b):
    previous = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        current = [i]
        for j, y in enumerate(b, 1):
            current.append(min(previous[j] + 1, current[-1] + 1, previous[j - 1] + (x != y)))
        previous = current
    return previous[-1]


print([edit_distance(a, b) for a, b in (("kitten", "sitting"), ("", "abc"), ("same", "same"), ("flaw", "lawn"))])


def knapsack(items, capacity):
    best = [(0, ())] * (capacity + 1)
    for name, weight, value in items:
        for w in range(capacity, weight - 1, -1):
            total, names = best[w - weight]
            if total + value > best[w][0]:
                best[w] = total + value, names + (name,)
    return best[capacity]


print(knapsack([("gold", 5, 60), ("silver", 4, 40), ("book", 1, 15), ("gem", 3, 45)], 9))


def coins(amount, kinds, memo=None):
    memo = {} if memo is None else memo
    if amount == 0:
        return []
    if amount in memo:
        return memo[amount]
    best = None
    for k in kinds:
        if k <= amount:
            rest = coins(amount - k, kinds, memo)
            if rest is not None and (best is None or len(rest) + 1 < len(best)):
                best = [k] + rest
    memo[amount] = best
    return best


print(coins(63, (1, 5, 10, 21, 25)), coins(3, (5, 2)), len(coins(99, (1, 7, 30))))
triangle = [[1]]
for _ in range(9):
    last = triangle[-1]
    triangle.append([1] + [a + b for a, b in zip(last, last[1:])] + [1])
print(triangle[-1], sum(triangle[-1]))
numbers = [3, 10, 2, 1, 20, 4, 25]
lengths = []
for i, n in enumerate(numbers):
    lengths.append(1 + max((lengths[j] for j in range(i) if numbers[j] < n), default=0))
print(lengths, max(lengths))
best = current = numbers[0]
for n in [-2, 1, -3, 4, -1, 2, 1, -5, 4]:
    current = max(n, current + n)
    best = max(best, current)
print(best)
partitions = [1] + [0] * 50
for part in range(1, 51):
    for total in range(part, 51):
        partitions[total] += partitions[total - part]
print(partitions[50], partitions[:10])
