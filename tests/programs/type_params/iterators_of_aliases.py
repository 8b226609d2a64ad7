# iter() of a subscripted class: one starred alias, by an iterator of its own class.
def attempt(label, action):
    try:
        print(label, action())
    except Exception as error:
        print(label, type(error).__name__, error)


print(type(iter(list[int])))
print(list(iter(list[int])), next(iter(list[int])))
iterator = iter(dict[str, int])
print(iterator.__reduce__()[1:])
print([name for name in dir(iterator) if not name.startswith("__")])
print(len(list(iterator)), iterator.__reduce__())
attempt("new", lambda: type(iterator)())
attempt("next", lambda: next(iterator))
print(type(iterator).__module__, type(iterator).__name__, type(iterator).__qualname__, type(iterator).__mro__)
