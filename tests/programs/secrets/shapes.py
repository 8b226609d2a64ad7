"""What secrets gives has the right shapes: lengths, alphabets, ranges, errors."""
import secrets
import string


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


print([len(secrets.token_bytes(n)) for n in (0, 1, 16, 33)], [len(secrets.token_hex(n)) for n in (0, 1, 16)], [len(secrets.token_urlsafe(n)) for n in (0, 1, 2, 3, 16, 32)], len(secrets.token_bytes()), len(secrets.token_hex()), len(secrets.token_urlsafe()), secrets.DEFAULT_ENTROPY)
print(set(secrets.token_hex(50)) <= set(string.hexdigits.lower()), set(secrets.token_urlsafe(50)) <= set(string.ascii_letters + string.digits + "-_"))
print(all(0 <= secrets.randbelow(10) < 10 for _ in range(50)), all(0 <= secrets.randbits(5) < 32 for _ in range(50)), secrets.randbelow(1), secrets.randbits(0), secrets.choice("x"), secrets.choice([3]) == 3, secrets.choice(range(5)) in range(5))
print(secrets.compare_digest("abc", "abc"), secrets.compare_digest(b"a", b"b"), isinstance(secrets.SystemRandom().random(), float), secrets.SystemRandom.__name__)
attempt(lambda: secrets.randbelow(0))
attempt(lambda: secrets.randbelow(-1))
attempt(lambda: secrets.choice([]))
attempt(lambda: secrets.choice({1}))
attempt(lambda: secrets.token_bytes(-1))
attempt(lambda: secrets.randbits(-1))
attempt(lambda: secrets.compare_digest("é", "é"))
attempt(lambda: secrets.compare_digest("a", b"a"))
attempt(lambda: secrets.SystemRandom().getstate())
attempt(lambda: secrets.SystemRandom().seed(3))
alphabet = string.ascii_letters + string.digits
while True:
    password = "".join(secrets.choice(alphabet) for _ in range(12))
    if any(c.islower() for c in password) and any(c.isupper() for c in password) and sum(c.isdigit() for c in password) >= 2:
        break
print(len(password), secrets.__all__)
