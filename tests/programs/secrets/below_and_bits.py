"""randbelow() and randbits(): bounds, every value reached, large bounds, what is refused."""
import secrets


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


for bound in (1, 2, 3, 7, 8, 9, 16, 17):
    seen = {secrets.randbelow(bound) for _ in range(40 * bound)}
    print(bound, sorted(seen) == list(range(bound)), min(seen), max(seen))
for bits in (0, 1, 2, 3, 4):
    seen = {secrets.randbits(bits) for _ in range(500)}
    print(bits, sorted(seen))
for bits in (1, 7, 8, 31, 32, 33, 63, 64, 65, 128, 1000):
    drawn = [secrets.randbits(bits) for _ in range(60)]
    print(bits, max(drawn).bit_length() <= bits, max(drawn).bit_length() >= bits - 8, min(drawn) >= 0, all(type(value) is int for value in drawn))
for bound in (2 ** 31, 2 ** 32 + 1, 10 ** 20, 2 ** 128 - 1, 10 ** 60):
    drawn = [secrets.randbelow(bound) for _ in range(30)]
    print(bound, all(0 <= value < bound for value in drawn), len(set(drawn)) > 25, max(drawn) > bound // 4)
for argument in (0, -1, -10 ** 30, 1.5, 2.0, "3", None, [], False):
    attempt(lambda: secrets.randbelow(argument))
for argument in (-1, -5, 1.5, "3", None, []):
    attempt(lambda: secrets.randbits(argument))
attempt(lambda: secrets.randbelow())
attempt(lambda: secrets.randbelow(1, 2))
attempt(lambda: secrets.randbelow(exclusive_upper_bound=1))
attempt(lambda: secrets.randbits(0))
attempt(lambda: secrets.randbits(k=0))
attempt(lambda: secrets.randbelow(True))
attempt(lambda: secrets.randbits())
print(sum(secrets.randbits(1) for _ in range(2000)) // 250 in (3, 4), sum(secrets.randbelow(10) for _ in range(2000)) // 1000 in (8, 9))
