# iter(), next(), reversed(), enumerate(), zip(), map(), filter() and aiter() called with every kind and number of arguments.
class Sequence:
    def __len__(self):
        return 3

    def __getitem__(self, index):
        if index >= 3:
            raise IndexError(index)
        return index * 10


class OnlyItems:
    def __getitem__(self, index):
        raise IndexError


class Next:
    def __next__(self):
        return "n"


class NoReverse(list):
    __reversed__ = None


class NoIter(list):
    __iter__ = None


class ReturnsText:
    def __iter__(self):
        return "text"

    def __reversed__(self):
        return "reversed text"


def shown(value):
    if isinstance(value, (int, str, type(None))):
        return value
    if not hasattr(value, "__next__"):
        return type(value).__name__
    items = [type(value).__name__]
    for _ in range(4):
        try:
            items.append(next(value))
        except Exception as error:
            items.append(f"{type(error).__name__}: {error}")
            break
    return items


arguments = ["", "5", "None", "[1, 2]", "'ab'", "(1,)", "{1: 2}", "{7}", "range(3)", "iter([1])", "Sequence()", "OnlyItems()", "Next()", "NoReverse([1])", "NoIter([1])", "ReturnsText()", "int", "len", "b'xy'", "{}.keys()", "{1: 2}.items()", "memoryview(b'ab')", "enumerate('a')", "slice(2)", "Sequence(), 1", "[1], 2", "[1], [2]", "None, [0, 1]", "str, [1, 2]", "5, [1]", "len, 5",
             "lambda: 3, 3", "lambda: 3, 4", "lambda *a: a, 'ab', [1, 2, 3]", "[1], [2], [3]", "[1, 2], -1", "[1, 2], 2.5", "[1, 2], 10**20", "iter([1]), 5", "iter([]), 'default'", "iter([]), None, 1", "[1], start=3", "iterable=[1], start=3", "start=3", "[1], strict=True", "[1], 'ab', strict=True", "strict=True", "[1], foo=1", "str, [1], strict=True", "divmod, [7], [2, 3], strict=1"]
for name in ("iter", "next", "reversed", "enumerate", "zip", "map", "filter", "aiter"):
    for text in arguments:
        call = f"{name}({text})"
        try:
            print(call, "->", shown(eval(call)))
        except Exception as error:
            print(call, "->", type(error).__name__ + ":", error)
