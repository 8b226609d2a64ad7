# Every method of bytes and bytearray with too few and too many arguments, and with keywords that it does not know.
SHARED = ("capitalize center count decode endswith expandtabs find fromhex hex index isalnum isalpha isascii isdigit islower isspace istitle isupper "
          "join ljust lower lstrip maketrans partition removeprefix removesuffix replace rfind rindex rjust rpartition rsplit rstrip split "
          "splitlines startswith strip swapcase title translate upper zfill").split()
OWN = "append clear copy extend insert pop remove resize reverse".split()


def show(label, action):
    try:
        print(label, "->", action())
    except Exception as error:
        print(label, "->", type(error).__name__, error)


for kind in (bytes, bytearray):
    for name in SHARED + (OWN if kind is bytearray else []):
        for count in range(5):
            show(f"{name} {count}", lambda: getattr(kind(b"text"), name)(*[b"e"] * count))
        show(f"{name} x=", lambda: getattr(kind(b"text"), name)(x=1))
        show(f"{name} 1, x=", lambda: getattr(kind(b"text"), name)(b"e", x=1))
        show(f"{kind.__name__}.{name}", lambda: getattr(kind, name)())
