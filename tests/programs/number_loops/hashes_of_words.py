# Hash functions, checksums and random numbers of 32, 63, 64 and 65 bits, as C would make them.
MASK = 0xFFFFFFFFFFFFFFFF
MASK32 = 0xFFFFFFFF
TURNS = 300


def fnv(data):
    value = 0xCBF29CE484222325
    for byte in data:
        value = ((value ^ byte) * 0x100000001B3) & MASK
    return value


def fnv32(data):
    value = 0x811C9DC5
    for byte in data:
        value = (value * 0x01000193) & MASK32
        value ^= byte
    return value


def djb(data):
    value = 5381
    for byte in data:
        value = (value << 5) + value + byte & MASK
    return value


def sdbm(data):
    value = 0
    for byte in data:
        value = byte + (value << 6) + (value << 16) - value & MASK
    return value


def jenkins(data):
    value = 0
    for byte in data:
        value = (value + byte) & MASK32
        value = (value + (value << 10)) & MASK32
        value ^= value >> 6
    value = (value + (value << 3)) & MASK32
    value ^= value >> 11
    return (value + (value << 15)) & MASK32


def murmur32(data, seed):
    h = seed
    for index in range(0, len(data) - 3, 4):
        k = data[index] | data[index + 1] << 8 | data[index + 2] << 16 | data[index + 3] << 24
        k = k * 0xCC9E2D51 & MASK32
        k = (k << 15 | k >> 17) & MASK32
        h ^= k * 0x1B873593 & MASK32
        h = (h << 13 | h >> 19) & MASK32
        h = (h * 5 + 0xE6546B64) & MASK32
    h ^= len(data)
    h ^= h >> 16
    h = h * 0x85EBCA6B & MASK32
    h ^= h >> 13
    h = h * 0xC2B2AE35 & MASK32
    return h ^ h >> 16


def murmur64(words, seed):
    h = seed
    for k in words:
        k = k * 0xC6A4A7935BD1E995 & MASK
        k ^= k >> 47
        k = k * 0xC6A4A7935BD1E995 & MASK
        h ^= k
        h = h * 0xC6A4A7935BD1E995 & MASK
    return h


def splitmix(seed, turns):
    found = []
    for turn in range(turns):
        seed = (seed + 0x9E3779B97F4A7C15) & MASK
        z = seed
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
        found.append(z ^ (z >> 31))
    return found


def rotate(value, by):
    return ((value << by) | (value >> (64 - by))) & MASK


def xoshiro(state, turns):
    a, b, c, d = state
    total = 0
    for turn in range(turns):
        total ^= (rotate((b * 5) & MASK, 7) * 9) & MASK
        t = (b << 17) & MASK
        c ^= a
        d ^= b
        b ^= c
        a ^= d
        c ^= t
        d = ((d << 45) | (d >> 19)) & MASK
    return a, b, c, d, total


def xorshift(x, turns):
    for turn in range(turns):
        x ^= (x << 13) & MASK
        x ^= x >> 7
        x ^= (x << 17) & MASK
    return x


def xorshift32(x, turns):
    for turn in range(turns):
        x ^= x << 13 & MASK32
        x ^= x >> 17
        x ^= x << 5 & MASK32
    return x


def congruential(state, turns, factor, step, mask):
    total = 0
    for turn in range(turns):
        state = (state * factor + step) & mask
        total ^= state >> 33
    return state, total


def by_modulo(state, turns):
    total = 0
    for turn in range(turns):
        state = (state * 6364136223846793005 + 1) % 2**64
        total += state % 100 + state // 1000000007
    return state, total


def pcg(state, turns):
    total = 0
    for turn in range(turns):
        before = state
        state = (before * 6364136223846793005 + 1442695040888963407) & MASK
        shifted = ((before >> 18) ^ before) >> 27 & MASK32
        by = before >> 59
        total = (total + ((shifted >> by) | (shifted << (-by & 31)))) & MASK32
    return state, total


def wyhash(a, b, turns):
    for turn in range(turns):
        product = (a ^ 0xA0761D6478BD642F) * (b ^ 0xE7037ED1A0B428DB)
        a = product & MASK
        b = product >> 64
    return a, b


def crc64(data):
    crc = MASK
    for byte in data:
        crc ^= byte
        for bit in range(8):
            if crc & 1:
                crc = crc >> 1 ^ 0xC96C5795D7870F42
            else:
                crc >>= 1
    return crc ^ MASK


def adler(data):
    a, b = 1, 0
    for byte in data:
        a = (a + byte) % 65521
        b = (b + a) % 65521
    return b << 16 | a


def bits_of(word):
    count = 0
    while word:
        word &= word - 1
        count += 1
    return count


def reversed_bits(word):
    result = 0
    for bit in range(64):
        result = result << 1 | word & 1
        word >>= 1
    return result


TEXT = b"The quick brown fox jumps over the lazy dog \x00\xff\x80" * 6
for turn in range(3):
    print(fnv(TEXT), fnv32(TEXT), djb(TEXT), sdbm(TEXT), jenkins(TEXT), murmur32(TEXT, turn))
    words = splitmix(turn, TURNS)
    print(words[-1], sum(words), murmur64(words, turn), max(words), min(words))
    print(xoshiro((turn, 2**63, 2**64 - 1, words[0]), TURNS))
    print(xorshift(88172645463325252 + turn, TURNS), xorshift32(2463534242 - turn, TURNS))
    for mask in (MASK, MASK32, MASK >> 1, MASK * 2 + 1, MASK >> 2, 2**128 - 1, 255):
        print(congruential(42 + turn, TURNS, 6364136223846793005, 1442695040888963407, mask))
    print(by_modulo(turn, TURNS), pcg(turn, TURNS), wyhash(turn, 7, TURNS))
    print(crc64(TEXT), adler(TEXT), [bits_of(word) for word in words[:20]], [reversed_bits(word) for word in words[:10]])
