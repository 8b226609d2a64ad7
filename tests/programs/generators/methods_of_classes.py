# Generators in classes: __iter__, properties, class methods, super, the fallback of `in`, dunders that yield by mistake.
class Shelf:
    count = 0

    def __init__(self, *books):
        self.books = books

    def __iter__(self):
        Shelf.count += 1
        yield from self.books

    def __reversed__(self):
        yield from self.books[::-1]

    @property
    def titles(self):
        for book in self.books:
            yield book.title()

    @classmethod
    def numbered(cls, n):
        yield cls.__name__
        yield from (f"book {i}" for i in range(n))


class Sorted(Shelf):
    def __iter__(self):
        yield "sorted:"
        yield from sorted(super().__iter__())

    @classmethod
    def numbered(cls, n):
        yield from super().numbered(n)
        yield "end"


shelf, ordered = Shelf("zoo", "ant", "moss"), Sorted("zoo", "ant")
print(list(shelf), list(ordered), list(reversed(shelf)), list(shelf.titles), Shelf.count)
print(list(Sorted.numbered(2)), list(shelf.numbered(1)))
print("ant" in shelf, "bee" in shelf, "sorted:" in ordered, max(shelf), [*zip(shelf, ordered)], Shelf.count)
first, *others = shelf
print(first, others, list(map(len, shelf)), {title: len(title) for title in shelf})


class Mistaken:
    def __len__(self):
        yield 1

    def __next__(self):
        yield 2

    def __repr__(self):
        yield "text"

    def __init__(self):
        yield


def attempt(label, action):
    try:
        print(label, "->", repr(action()))
    except Exception as error:
        print(label, "->", type(error).__name__, error)


mistaken = Mistaken.__new__(Mistaken)
attempt("init", Mistaken)
attempt("len", lambda: len(mistaken))
attempt("repr", lambda: str(mistaken))
attempt("next gives a generator", lambda: list(next(mistaken)))
