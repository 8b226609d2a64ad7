# Every method of list and tuple called on an instance and on the class with none to three arguments and with a keyword: what each says of the number.
kinds = [(list, lambda: [1, 2]), (tuple, lambda: (1, 2))]

skipped = {"__new__", "__init_subclass__", "__subclasshook__", "__class__", "__doc__", "__dict__", "__module__", "__weakref__", "__sizeof__", "__reduce__", "__reduce_ex__", "__getstate__", "__hash__", "__dir__", "__repr__", "__str__", "__format__", "__del__"}


def shown(value):
    text = repr(value)
    return text if " at 0x" not in text and len(text) < 50 and not isinstance(value, (set, frozenset)) else type(value).__name__


def attempt(action):
    try:
        return shown(action())
    except Exception as error:
        return f"{type(error).__name__}: {error}"


for cls, make in kinds:
    for name in sorted(set(dir(cls)) - skipped - set(dir(object)) | {"__eq__", "__lt__", "__init__", "__getattribute__"}):
        if not callable(getattr(cls, name)):
            continue
        print(cls.__name__, name)
        for count in range(4):
            results = attempt(lambda: getattr(make(), name)(*[None] * count)), attempt(lambda: getattr(cls, name)(*[None] * count)), attempt(lambda: getattr(cls, name)(make(), *[None] * count))
            for where, result in zip(("instance", "class", "unbound"), results):
                if where != "unbound" or result != results[0]:
                    print("   ", count, where, result)
        print("    keyword", attempt(lambda: getattr(cls, name)(make(), bogus=1)), "|", attempt(lambda: getattr(cls, name)(make(), None, bogus=1)), "|", attempt(lambda: getattr(cls, name)(bogus=1)))
