# Guards that bind names, change the subject, have strange truth values or contain comprehensions.
log = []


def show(label, value):
    print(label, value, log)
    log.clear()


def attempt(label, action):
    try:
        show(label, action())
    except Exception as error:
        show(label, f"{type(error).__name__}: {error}")


def walrus(subject):
    match subject:
        case str(s) if (words := s.split()) and len(words) > 1:
            return words
        case str(s) if (stripped := s.strip()) != s:
            return "stripped", stripped, words
    return "none", words


for text in ("a b", " c ", "d", ""):
    attempt(repr(text), lambda: walrus(text))


def changes_subject(subject):
    match subject:
        case [a, b] if subject.append("added by the guard"):
            return "no"
        case [a, b]:
            return "still two?", subject
        case [a, b, c]:
            return "three now", c


attempt("mutation", lambda: changes_subject([1, 2]))


class Truth:
    def __init__(self, value):
        self.value = value

    def __bool__(self):
        log.append(f"bool {self.value!r}")
        if self.value is None:
            raise ValueError("undecided")
        return self.value


def truths(values):
    match values:
        case [a, *_] if Truth(a):
            return "first"
        case [_, b] if Truth(b) and Truth(not b):
            return "second"
        case _ if not Truth(False):
            return "third"


for values in ([True, False], [False, True], [False, None], [None, True]):
    attempt(values, lambda: truths(values))


def comprehension_guard(subject, limit=2):
    match subject:
        case [*items] if all(isinstance(i, int) and i < limit for i in items):
            return "all small"
        case [*items] if (lambda: items)() == sorted(items, key=str):
            return "sorted", [i for i in items if i in subject]


for subject in ([0, 1], [5, 6], [6, 5]):
    attempt(subject, lambda: comprehension_guard(subject))
