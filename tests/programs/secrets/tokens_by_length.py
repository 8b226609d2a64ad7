"""token_bytes(), token_hex() and token_urlsafe(): lengths, alphabets, default length, odd arguments."""
import base64
import secrets
import string


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


class Index:
    def __index__(self):
        return 5


print(secrets.DEFAULT_ENTROPY, type(secrets.token_bytes()), type(secrets.token_hex()), type(secrets.token_urlsafe()))
for count in (0, 1, 2, 3, 4, 7, 15, 16, 31, 32, 64, 100):
    raw, digits, safe = secrets.token_bytes(count), secrets.token_hex(count), secrets.token_urlsafe(count)
    padded = safe + "=" * (-len(safe) % 4)
    print(count, len(raw), len(digits), len(safe), len(bytes.fromhex(digits)), len(base64.urlsafe_b64decode(padded)), "=" in safe, set(digits) <= set("0123456789abcdef"))
print([len(make(None)) for make in (secrets.token_bytes, secrets.token_hex, secrets.token_urlsafe)], [len(make(nbytes=9)) for make in (secrets.token_bytes, secrets.token_hex, secrets.token_urlsafe)])
print(len(secrets.token_hex(True)), len(secrets.token_bytes(False)), secrets.token_hex(0) == "", secrets.token_urlsafe(0) == "")
for make in (secrets.token_bytes, secrets.token_hex, secrets.token_urlsafe):
    for argument in (-1, 2.0, "4", [1], b"1"):
        attempt(lambda: make(argument))
    attempt(lambda: make(1, 2))
    attempt(lambda: make(n=1))
attempt(lambda: len(secrets.token_bytes(Index())))
attempt(lambda: len(secrets.token_hex(Index())))
print(len({secrets.token_hex(16) for _ in range(40)}), len({secrets.token_urlsafe(8) for _ in range(40)}), len({secrets.token_bytes(12) for _ in range(40)}))
print(set(secrets.token_urlsafe(300)) <= set(string.ascii_letters + string.digits + "-_"), len(set(secrets.token_bytes(2000))) > 200)
alphabet = set()
for _ in range(30):
    alphabet |= set(secrets.token_urlsafe(96))
print(len(alphabet), "".join(sorted(alphabet)))
