# match on numbers, strings, None, booleans, with or-patterns and guards.
def kind(x):
    match x:
        case 0:
            return "zero"
        case 1 | 2 | 3:
            return "small"
        case -1:
            return "minus one"
        case 1.5 | -2.5:
            return "float"
        case "yes" | "y":
            return "affirmative"
        case "":
            return "empty string"
        case b"raw":
            return "bytes"
        case None:
            return "none"
        case True:
            return "true"
        case False:
            return "false"
        case n if isinstance(n, int) and n > 1000:
            return f"big {n}"
        case _:
            return "other"


for value in (0, 2, 3, -1, 1.5, -2.5, "yes", "y", "", "no", b"raw", None, True, False, 5000, 7, 0.0, 1.0, [], 3 + 0):
    print(repr(value), kind(value))


def identity(x):
    match x:
        case None:
            return "None"
        case True | False as b:
            return f"bool {b}"
        case 1:
            return "one"


print([identity(v) for v in (None, True, False, 1, 1.0, 0, 2)])


def fallthrough(x):
    result = "no case"
    match x:
        case "a":
            result = "A"
        case "b" if False:
            result = "never"
    return result


print(fallthrough("a"), fallthrough("b"), fallthrough("c"))


def negative_and_large(x):
    match x:
        case -9223372036854775808:
            return "min64"
        case 123456789012345678901234567890:
            return "huge"
        case 0x10:
            return "hex"


print(negative_and_large(-2 ** 63), negative_and_large(123456789012345678901234567890), negative_and_large(16), negative_and_large(1))
match = {"match": 1}
case = 5
print(match["match"], case)
