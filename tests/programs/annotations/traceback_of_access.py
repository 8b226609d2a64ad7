# An uncaught NameError in a lazily evaluated annotation shows the access and the place of the annotation.
class Shelf:
    capacity: int
    owner: Person
    books: list[Book] = []


def describe(cls):
    names = []
    for name, kind in cls.__annotations__.items():
        names.append(f"{name}: {kind}")
    return names


class Person:
    name: str


try:
    print(describe(Shelf))
except NameError as error:
    print(error, "|", error.name)


class Book:
    pages: int
    author: Persom


print(describe(Shelf))
print(describe(Person))
print(describe(Book))
