# Lists in the roles that programs give them.
stack = []
for token in "3 4 + 2 * 7 -".split():
    if token.isdigit():
        stack.append(int(token))
    else:
        right, left = stack.pop(), stack.pop()
        stack.append({"+": left + right, "-": left - right, "*": left * right}[token])
print(stack)
queue = [1]
visited = []
while queue:
    n = queue.pop(0)
    if n in visited or n > 20:
        continue
    visited.append(n)
    queue.extend([n * 2, n + 3])
print(visited)
grid = [[(r * 3 + c) % 4 for c in range(4)] for r in range(3)]
print(grid, [sum(row) for row in grid], [sum(col) for col in zip(*grid)])
print([list(col) for col in zip(*grid)], [row[::-1] for row in grid[::-1]], sum(grid, []))


def multiply(a, b):
    return [[sum(x * y for x, y in zip(row, col)) for col in zip(*b)] for row in a]


print(multiply([[1, 2], [3, 4]], [[5, 6], [7, 8]]))


def power(m, n):
    result = [[int(i == j) for j in range(len(m))] for i in range(len(m))]
    while n:
        if n & 1:
            result = multiply(result, m)
        m = multiply(m, m)
        n >>= 1
    return result


print(power([[1, 1], [1, 0]], 90)[0][1])


def spiral(m):
    out = []
    while m:
        out += m.pop(0)
        m = [list(row) for row in zip(*m)][::-1]
    return out


print(spiral([[1, 2, 3], [4, 5, 6], [7, 8, 9]]))
heap = []


def push(item):
    heap.append(item)
    i = len(heap) - 1
    while i and heap[(i - 1) // 2] > heap[i]:
        heap[i], heap[(i - 1) // 2] = heap[(i - 1) // 2], heap[i]
        i = (i - 1) // 2


for v in (5, 3, 8, 1, 9, 2):
    push(v)
print(heap[0], sorted(heap))
board = [["."] * 3 for _ in range(3)]
for i, (r, c) in enumerate([(0, 0), (1, 1), (2, 2), (0, 2)]):
    board[r][c] = "XO"[i % 2]
print("\n".join("".join(row) for row in board))
