# Guards run only after their pattern has matched, in order, with the captures bound; captures stay when a guard fails.
log = []


def t(label, value):
    log.append(label)
    return value


def show(label, value):
    print(label, value, log)
    log.clear()


def attempt(label, action):
    try:
        show(label, action())
    except Exception as error:
        show(label, f"{type(error).__name__}: {error}")


def order(subject):
    match t("subject", subject):
        case 5 if t("five", False):
            return "five"
        case int(n) if t(f"int {n}", n > 10):
            return "big"
        case [x, *rest] if t(f"list {x}", rest):
            return x, rest
        case [x] if t("condition", x) and t("second", True) or t("third", x == 0):
            return "single", x
        case _ if t("wildcard", True):
            return "rest"


for subject in (5, 50, 7, [1, 2], [3], [0], "text"):
    attempt(repr(subject), lambda: order(subject))


def stays_bound(subject):
    first = "before"
    match subject:
        case [first, second] if first > second:
            return "descending"
        case [first, *others] if len(others) > 1:
            return "long", first
    return "fell through", first, sorted(n for n in locals() if n != "subject")


for subject in ([2, 1], [1, 2], [9, 1, 1], [8], "no sequence"):
    attempt(repr(subject), lambda: stays_bound(subject))


def raising(subject):
    match subject:
        case {"n": n} if 10 / n > 1:
            return "small", n
        case {"n": n}:
            return "large", n


for n in (5, 20, 0, "x"):
    attempt(n, lambda: raising({"n": n}))
