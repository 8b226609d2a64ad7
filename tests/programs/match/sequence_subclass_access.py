# Which methods of list and tuple subclasses a sequence pattern calls, and sequence patterns inside class patterns.
log = []


class LoggedList(list):
    def __len__(self):
        log.append("len")
        return super().__len__()

    def __getitem__(self, index):
        log.append(f"getitem {index}")
        return super().__getitem__(index)

    def __iter__(self):
        log.append("iter")
        return super().__iter__()


class LyingList(list):
    def __len__(self): return 3


class FailingLength(tuple):
    def __len__(self): raise RuntimeError("no length")


class NotText(str):
    pass


def kind(subject):
    match subject:
        case [first, second]:
            return f"two {first!r} {second!r}"
        case [first, *rest]:
            return f"first {first!r} and {type(rest).__name__} {rest!r}"


print(kind(LoggedList([1, 2])), log)
log.clear()
match LoggedList("abcd"):
    case [a, *middle, z]:
        print(a, middle, z, type(middle).__name__, log)
log.clear()
match LoggedList("abcd"):
    case [_, *_]:
        print("only the length", log)
log.clear()
match LoggedList("abcd"):
    case [*_]:
        print("not even the length", log)
log.clear()
match LoggedList("ab"):
    case [_, "x"]:
        print("never")
    case ["a", _]:
        print("second", log)
for subject in (LyingList([1]), FailingLength((1, 2))):
    try:
        print(kind(subject))
    except Exception as error:
        print(type(error).__name__, error)


def as_class(subject):
    match subject:
        case list([x, y]):
            return "list", x, y
        case tuple((x, *_)):
            return "tuple", x
        case str(["a", _]):
            return "never"
        case str("ab" | "cd" as s):
            return "str", s
        case [int(), *others] if others:
            return "ints", others


for subject in ([1, 2], (1, 2), "ab", NotText("cd"), range(3), [1], LoggedList([3, 4])):
    print(as_class(subject), end=" ")
print()
