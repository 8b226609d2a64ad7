# Rows and columns: transposing, neighbours, diagonals, spirals, flood fill, Life, convolutions, triangles, magic squares, distances.
import collections
import itertools as it
import math
import operator

matrix = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]
print(list(zip(*matrix)), list(it.chain(*matrix)), list(map(list, zip(*matrix[::-1]))), [list(row) for row in it.zip_longest(*[[1], [2, 3]], fillvalue=0)], list(it.batched(it.chain.from_iterable(matrix), 2)))
print([sum(it.starmap(operator.mul, zip(row, column))) for row, column in it.product(matrix, zip(*matrix))], list(it.accumulate(map(sum, matrix))), [list(it.accumulate(row)) for row in matrix], list(map(list, zip(*map(it.accumulate, zip(*matrix))))))
diagonals = {key: [value for _, value in group] for key, group in it.groupby(sorted(((r + c, matrix[r][c]) for r, c in it.product(range(3), repeat=2)), key=operator.itemgetter(0)), operator.itemgetter(0))}
print(diagonals, [matrix[i][j] for i, j in zip(range(3), it.count())], [row[c] for row, c in zip(matrix, it.count(2, -1))])


def spiral(rows):
    rows = list(map(tuple, rows))
    while rows:
        yield from rows.pop(0)
        rows = list(zip(*rows))[::-1]


print(list(spiral(matrix)), list(spiral([[1, 2]])), list(spiral([[1], [2]])), list(spiral([])))
near = [d for d in it.product((-1, 0, 1), repeat=2) if any(d)]


def life(cells):
    counts = collections.Counter((x + dx, y + dy) for (x, y), (dx, dy) in it.product(cells, near))
    return {cell for cell, n in counts.items() if n == 3 or n == 2 and cell in cells}


cells = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
generations = list(it.islice(it.accumulate(it.repeat(cells), lambda now, _: life(now)), 5))
print([sorted(g) for g in generations[:2]], sorted(generations[4]) == sorted((x + 1, y + 1) for x, y in cells))
grid = ["..#..", ".##..", "....#", "#...#"]
walls = {(r, c) for (r, line), c in it.product(enumerate(grid), range(5)) if line[c] == "#"}


def regions(cells):
    cells = set(cells)
    while cells:
        stack, seen = [min(cells)], {min(cells)}
        while stack:
            r, c = stack.pop()
            for spot in it.starmap(lambda dr, dc: (r + dr, c + dc), ((0, 1), (1, 0), (0, -1), (-1, 0))):
                if spot in cells and spot not in seen:
                    seen.add(spot)
                    stack.append(spot)
        cells -= seen
        yield sorted(seen)


print(list(regions(walls)), [len(region) for region in regions(set(it.product(range(4), range(5))) - walls)])
triangle = list(it.islice(it.accumulate(it.repeat([1]), lambda row, _: list(map(sum, zip([0, *row], [*row, 0])))), 6))
print(triangle, [sum(row) for row in triangle], [row[len(row) // 2] for row in triangle[::2]], [math.comb(5, k) for k in range(6)] == triangle[5])
square = [[2, 7, 6], [9, 5, 1], [4, 3, 8]]
lines = it.chain(square, zip(*square), [[square[i][i] for i in range(3)], [square[i][2 - i] for i in range(3)]])
print(set(map(sum, lines)), [sum(window) for row in square for window in it.pairwise(row)], [[max(pair) for pair in it.pairwise(row)] for row in square])
points = [(0, 0), (3, 4), (6, 8), (0, 5)]
print(sorted((math.dist(a, b), a, b) for a, b in it.combinations(points, 2))[:3], max(it.combinations(points, 2), key=lambda p: math.dist(*p)), sum(math.dist(*pair) for pair in it.pairwise([*points, points[0]])), abs(sum(it.starmap(lambda p, q: p[0] * q[1] - p[1] * q[0], it.pairwise([(0, 0), (4, 0), (4, 3), (0, 0)])))) / 2)
board = [["x", "o", "x"], ["o", "x", "o"], ["o", "x", "x"]]
ways = [*it.batched(it.product(range(3), repeat=2), 3), *zip(*it.batched(it.product(range(3), repeat=2), 3)), tuple(zip(range(3), range(3))), tuple(zip(range(3), range(2, -1, -1)))]
print(len(ways), [way for way in ways if len({board[r][c] for r, c in way}) == 1], ["".join(row) for row in board], collections.Counter(it.chain(*board)))
signal, kernel = [1, 2, 3, 4], [1, 0, -1]
padded = list(it.chain(it.repeat(0, 2), signal, it.repeat(0, 2)))
print([sum(it.starmap(operator.mul, zip(kernel[::-1], it.islice(padded, i, i + 3)))) for i in range(6)], [list(it.compress(row, mask)) for row, mask in zip(matrix, it.permutations([1, 0, 1]))], dict(zip(it.product("ab", [1, 2]), it.chain(*matrix))), {(r, c): v for (r, row) in enumerate(matrix) for c, v in enumerate(row) if r == c})
