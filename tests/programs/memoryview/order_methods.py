# Views are equal or not, and have no order; their comparison methods can be called.
view, same, other = memoryview(b"ab"), memoryview(b"ab"), memoryview(b"b")
for name in ("__lt__", "__le__", "__gt__", "__ge__", "__eq__", "__ne__"):
    method = getattr(view, name)
    print(name, method(same), method(other), method(b"ab"), method("ab"), method(1), memoryview.__dict__[name])
    for action in (lambda: method(), lambda: method(1, 2), lambda: getattr(memoryview, name)(b"ab", view)):
        try:
            print(action())
        except TypeError as error:
            print(error)
for action in (lambda: view < same, lambda: view <= b"ab", lambda: b"a" > view, lambda: sorted([view, other]), lambda: max(view, other)):
    try:
        print(action())
    except TypeError as error:
        print(error)
view.release()
print(view.__lt__(same), view == view, view == same, view != same)
