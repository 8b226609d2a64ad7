# yield from wants an iterable: error texts, iterators made by __iter__ and __getitem__, results of class-based iterators.
class NoIterator:
    def __iter__(self):
        return 7


class IterIsNone:
    __iter__ = None


class IterFails:
    def __iter__(self):
        raise ZeroDivisionError("in __iter__")


class Indexed:
    def __getitem__(self, index):
        if index == 3:
            raise IndexError("end of the sequence")
        return index * index


class Countdown:
    def __init__(self, n, result=None):
        self.n, self.result = n, result

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration(self.result) if self.result is not None else StopIteration
        self.n -= 1
        return self.n


class TwoValues(Countdown):
    def __next__(self):
        raise StopIteration("first", "second")


def delegate(source):
    result = yield from source
    yield f"result {result!r}"


def attempt(label, source):
    items = []
    try:
        for item in delegate(source):
            items.append(item)
        print(label, items)
    except Exception as error:
        print(label, items, type(error).__name__, error)


for source in (5, None, 1.5, len, object, NotImplemented, ...):
    attempt(str(source), source)
attempt("NoIterator", NoIterator())
attempt("IterIsNone", IterIsNone())
attempt("IterFails", IterFails())
attempt("Indexed", Indexed())
attempt("the class itself", Countdown)
attempt("Countdown", Countdown(3))
attempt("Countdown with result", Countdown(2, "lift-off"))
attempt("Countdown with a tuple", Countdown(1, (1, 2)))
attempt("TwoValues", TwoValues(1))
