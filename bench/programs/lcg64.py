# Random numbers of 64 bits as C would make them: sums, products and shifts, each cut off by a mask.
MASK = 0xFFFFFFFFFFFFFFFF


def congruential(seed, turns):
    state = seed
    total = 0
    for _ in range(turns):
        state = (state * 6364136223846793005 + 1442695040888963407) & 0xFFFFFFFFFFFFFFFF
        total ^= state >> 33
    return state, total


def shifted(seed, turns):
    x = seed
    for _ in range(turns):
        x ^= (x << 13) & MASK
        x ^= x >> 7
        x ^= (x << 17) & MASK
    return x


def hashed(text, turns):
    value = 0xCBF29CE484222325
    for _ in range(turns):
        for byte in text:
            value = ((value ^ byte) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return value


TURNS = 3
for _ in range(TURNS):
    checksum = (congruential(42, 1200000), shifted(88172645463325252, 500000), hashed(b"sixty-four bits", 60000))
print("lcg64", checksum)
