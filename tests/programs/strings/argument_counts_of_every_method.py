# Every method of str with too few and too many arguments, with keywords that it does not know, and through the class.
METHODS = ("capitalize casefold center count encode endswith expandtabs find format format_map index isalnum isalpha isascii isdecimal isdigit "
           "isidentifier islower isnumeric isprintable isspace istitle isupper join ljust lower lstrip maketrans partition removeprefix removesuffix "
           "replace rfind rindex rjust rpartition rsplit rstrip split splitlines startswith strip swapcase title translate upper zfill").split()


def show(label, action):
    try:
        print(label, "->", ascii(action()))
    except Exception as error:
        print(label, "->", type(error).__name__, error)


for name in METHODS:
    for count in range(6):
        show(f"{name} {count}", lambda: getattr("text", name)(*["e"] * count))
    show(f"{name} x=", lambda: getattr("text", name)(x=1))
    show(f"{name} 1, x=", lambda: getattr("text", name)("e", x=1))
    show(f"{name} 1, 2, x=", lambda: getattr("text", name)("e", "x", x=1))
    show(f"str.{name}", lambda: getattr(str, name)())
