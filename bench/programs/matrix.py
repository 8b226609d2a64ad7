# Matrices as lists of rows: products of ints and of floats, and elimination.
def product(a, b):
    rows, inner, columns = len(a), len(b), len(b[0])
    out = []
    for i in range(rows):
        row, left = [], a[i]
        for j in range(columns):
            total = 0
            for k in range(inner):
                total += left[k] * b[k][j]
            row.append(total)
        out.append(row)
    return out


def determinant(matrix):
    rows = [row[:] for row in matrix]
    size, result = len(rows), 1.0
    for i in range(size):
        pivot = max(range(i, size), key=lambda r: abs(rows[r][i]))
        if pivot != i:
            rows[i], rows[pivot] = rows[pivot], rows[i]
            result = -result
        top = rows[i]
        result *= top[i]
        for r in range(i + 1, size):
            row = rows[r]
            factor = row[i] / top[i]
            for c in range(i, size):
                row[c] -= factor * top[c]
    return result


def ints(size, seed):
    return [[(i * seed + j * 7) % 19 - 9 for j in range(size)] for i in range(size)]


def floats(size, seed):
    return [[((i * seed + j * j * 3) % 23 - 11) / 16 + (1.5 if i == j else 0.0) for j in range(size)] for i in range(size)]


TURNS = 3
for _ in range(TURNS):
    whole = product(ints(140, 5), ints(140, 11))
    broken = product(floats(140, 5), floats(140, 13))
    checksum = (sum(map(sum, whole)), whole[7][9], sum(map(sum, broken)), f"{determinant(floats(130, 5)):.6e}")
print("matrix", checksum)
