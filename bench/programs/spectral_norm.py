# The largest singular value of an infinite matrix given by a formula, by repeated multiplication.
def element(i, j):
    return 1.0 / ((i + j) * (i + j + 1) // 2 + i + 1)


def times(vector):
    size = len(vector)
    out = []
    for i in range(size):
        total = 0.0
        for j in range(size):
            total += element(i, j) * vector[j]
        out.append(total)
    return out


def transposed_times(vector):
    size = len(vector)
    out = []
    for i in range(size):
        total = 0.0
        for j in range(size):
            total += element(j, i) * vector[j]
        out.append(total)
    return out


def norm(size, rounds):
    u = [1.0] * size
    for _ in range(rounds):
        v = transposed_times(times(u))
        u = transposed_times(times(v))
    above = below = 0.0
    for a, b in zip(u, v):
        above += a * b
        below += b * b
    return (above / below) ** 0.5


TURNS = 3
for _ in range(TURNS):
    checksum = norm(230, 10)
print("spectral_norm", round(checksum, 9))
