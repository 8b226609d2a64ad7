"""Passwords and passphrases as one writes them: rules, unambiguous letters, words, PINs."""
import secrets
import string

AMBIGUOUS = set("Il1O0o")
ALPHABET = "".join(c for c in string.ascii_letters + string.digits if c not in AMBIGUOUS)
WORDS = ["correct", "horse", "battery", "staple", "amber", "river", "cobalt", "lantern", "meadow", "pepper"]


def generate_password(length=16, *, punctuation="!@#$%", attempts=1000):
    if length < 4:
        raise ValueError(f"length must be at least 4, got {length}")
    pools = [string.ascii_lowercase, string.ascii_uppercase, string.digits, punctuation]
    chars = [secrets.choice(pool) for pool in pools]
    chars += [secrets.choice("".join(pools)) for _ in range(length - len(pools))]
    secrets.SystemRandom().shuffle(chars)
    return "".join(chars)


def strength(password):
    kinds = {"lower": any(c.islower() for c in password), "upper": any(c.isupper() for c in password), "digit": any(c.isdigit() for c in password), "other": any(not c.isalnum() for c in password)}
    return sum(kinds.values())


def passphrase(count=4, separator="-", capital=False):
    words = [secrets.choice(WORDS) for _ in range(count)]
    return separator.join(word.capitalize() if capital else word for word in words)


for length in (4, 5, 8, 16, 40):
    made = [generate_password(length) for _ in range(20)]
    print(length, {len(password) for password in made}, {strength(password) for password in made}, len(set(made)) > 10)
for bad in (3, 0, -1):
    try:
        generate_password(bad)
    except ValueError as error:
        print(error)
for count, separator, capital in ((4, "-", False), (3, " ", True), (1, ".", True), (6, "_", False)):
    phrase = passphrase(count, separator, capital)
    words = phrase.split(separator)
    print(count, len(words), all(word.lower() in WORDS for word in words), all(word[0].isupper() == capital for word in words))
readable = "".join(secrets.choice(ALPHABET) for _ in range(500))
print(len(ALPHABET), ALPHABET, AMBIGUOUS.isdisjoint(readable), readable.isalnum())
pins = [f"{secrets.randbelow(10 ** 6):06d}" for _ in range(30)]
print(all(len(pin) == 6 and pin.isdigit() for pin in pins), len(set(pins)) > 25)
codes = ["-".join(secrets.token_hex(2).upper() for _ in range(4)) for _ in range(5)]
print(all(len(code) == 19 and code.count("-") == 3 for code in codes), {len(part) for code in codes for part in code.split("-")})
