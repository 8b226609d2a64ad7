# aiter() and the asynchronous iteration written out by hand with it.
async def letters(text):
    for letter in text:
        yield letter


class Library:
    def __init__(self, *books):
        self.books = books

    def __aiter__(self):
        return Shelf(self.books)


class Shelf:
    def __init__(self, books):
        self.books = list(books)

    async def __anext__(self):
        if self.books:
            return self.books.pop(0)
        raise StopAsyncIteration


class Same(Shelf):
    def __aiter__(self):
        return self


class Gives:
    def __init__(self, thing):
        self.thing = thing

    def __aiter__(self):
        return self.thing


def attempt(label, action):
    try:
        print(label, "->", repr(action()))
    except Exception as error:
        print(label, "->", type(error).__name__, error)


async def by_hand(iterable, limit):
    seen, iterator = [], aiter(iterable)
    while len(seen) < limit:
        try:
            seen.append(await anext(iterator))
        except StopAsyncIteration as end:
            return seen, f"ended {end.args}"
    return seen, [item async for item in iterator] if hasattr(iterator, "__aiter__") else "iterator only"


def run(coroutine):
    try:
        coroutine.send(None)
    except StopIteration as end:
        return end.value


shelf = Same("x")
attempt("same", lambda: aiter(shelf) is shelf)
attempt("new one each time", lambda: type(aiter(Library())).__name__)
for wrong in (Gives(5), Gives(iter([])), Gives(None), Shelf(()), [1], 5, None, Library):
    attempt(type(wrong).__name__, lambda: aiter(wrong))
attempt("no argument", lambda: aiter())
attempt("two arguments", lambda: aiter(shelf, None))
for make in (lambda: letters("abc"), lambda: Library("p", "q"), lambda: Same("stu"), lambda: Library()):
    print(run(by_hand(make(), 2)), run(by_hand(make(), 5)))
