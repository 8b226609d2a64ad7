# Closures over exception names, with targets and match captures.
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


def exception_name():
    readers = []
    for number in (1, 2):
        try:
            raise ValueError(number)
        except ValueError as error:
            readers.append(lambda: error)
            message = [repr(error) for _ in range(1)]
    return readers, message


readers, message = exception_name()
print(message)
attempt(readers[0])


def exception_rebound():
    try:
        raise KeyError("k")
    except KeyError as error:
        read = lambda: error
        error = "rebound in the handler"
        inside = read()
    attempt(read)
    error = "bound again afterwards"
    return inside, read()


print(exception_rebound())


class Manager:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        return self.name

    def __exit__(self, *args):
        return True


def with_targets():
    readers = []
    for name in "ab":
        with Manager(name) as opened:
            readers.append(lambda: opened)
        with Manager(name.upper()) as (first, *rest):
            readers.append(lambda: (first, rest, name))
    return [r() for r in readers]


print(with_targets())


def match_captures(subjects):
    readers = []
    for subject in subjects:
        match subject:
            case [x, *rest]:
                readers.append(lambda: (x, rest))
            case {"x": x}:
                readers.append(lambda: x)
    return [r() for r in readers]


attempt(lambda: match_captures([[1, 2], {"x": 3}]))
attempt(lambda: match_captures([{"x": 3}]))
