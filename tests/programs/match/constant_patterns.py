# Literal patterns of every kind: numbers, strings and bytes by ==, None, True and False by identity.
log = []


def show(label, action):
    try:
        result = action()
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(label, result, log)
    log.clear()


def singletons(subject):
    match subject:
        case None:
            return "None"
        case True:
            return "True"
        case False:
            return "False"
        case 0:
            return "zero"
        case 1:
            return "one"
        case -1 | -1.5:
            return "negative"
        case 2j | -2j | 1 + 2j | 1 - 2j | -1.5 + 0.5j:
            return "complex"
        case "":
            return "empty text"
        case b"":
            return "empty bytes"
        case "a" "b" | 'c' r'\d':
            return "joined"
        case 1_000 | 0xff | 0b11 | 1e3:
            return "forms"
        case """multi
line""" | "\x41":
            return "escapes"


for subject in (None, True, False, 0, 0.0, -0.0, 0j, 1, 1.0, 1 + 0j, -1, -1.5, 2j, 1 - 2j, complex(-1.5, 0.5), "", b"", bytearray(), "ab", "c\\d", 1000, 1000.0, 255, 3, "multi\nline", "A", [], (), NotImplemented, ...):
    show(repr(subject), lambda: singletons(subject))
