# For every permutation: how many reversals of a prefix bring 0 to the front. The most of all, and an alternating sum.
def flips_of(permutation):
    work = permutation[:]
    flips = 0
    first = work[0]
    while first:
        low, high = 0, first
        while low < high:
            work[low], work[high] = work[high], work[low]
            low += 1
            high -= 1
        flips += 1
        first = work[0]
    return flips


def fannkuch(size):
    permutation = list(range(size))
    turned = [0] * size
    most = total = 0
    sign = 1
    while True:
        flips = flips_of(permutation)
        if flips > most:
            most = flips
        total += sign * flips
        sign = -sign
        # The next permutation by rotating prefixes, the shorter ones more often.
        if sign < 0:
            permutation[0], permutation[1] = permutation[1], permutation[0]
            continue
        permutation[1], permutation[2] = permutation[2], permutation[1]
        place = 2
        while True:
            turned[place] += 1
            if turned[place] <= place:
                break
            turned[place] = 0
            place += 1
            if place == size:
                return most, total
            first = permutation[0]
            for i in range(place):
                permutation[i] = permutation[i + 1]
            permutation[place] = first


TURNS = 2
for _ in range(TURNS):
    checksum = fannkuch(9)
print("fannkuch", checksum)
