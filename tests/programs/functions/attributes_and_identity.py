# Functions are objects: names, equality, storage, docstrings.
def greet(name="you"):
    """Says hello."""
    return "hello " + name


print(greet.__name__, greet.__doc__)
print(callable(greet), callable(3), callable(str), callable(None))
alias = greet
print(alias is greet, alias == greet, alias() == greet())
table = {"greet": greet, "shout": lambda text: text.upper() + "!"}
print(table["greet"]("Ann"), table["shout"]("hey"))
print(table["shout"].__name__)
print([f.__name__ for f in (len, print, sorted, greet)])


def outer():
    def inner():
        return 1
    return inner


print(outer.__qualname__, outer().__qualname__)
print(outer() is outer(), outer() == outer())
print(type(greet).__name__, type(len).__name__)
greet.calls = 3
print(greet.calls)
greet.calls += 1
print(greet.calls)
print(greet(*[]), greet(**{}))
