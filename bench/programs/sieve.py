# Primes by crossing out, element by element and by slices, and how far neighbours are apart.
def crossed_out(limit):
    composite = [False] * (limit + 1)
    count = 0
    i = 2
    while i <= limit:
        if not composite[i]:
            count += 1
            for j in range(i * i, limit + 1, i):
                composite[j] = True
        i += 1
    return composite, count


def widest_gap(composite):
    last, widest = 2, 0
    for i in range(3, len(composite), 2):
        if not composite[i]:
            if i - last > widest:
                widest = i - last
            last = i
    return widest, last


TURNS = 14
for _ in range(TURNS):
    composite, count = crossed_out(700000)
    checksum = (count, widest_gap(composite))
print("sieve", checksum)
