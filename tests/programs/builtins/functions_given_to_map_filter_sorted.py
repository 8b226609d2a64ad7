# What map(), filter(), sorted(), min(), iter() and reduce-like loops take for a function: every kind of callable, and what is none.
class Callable:
    def __call__(self, *arguments):
        return len(arguments)


class Method:
    def method(self, value):
        return (value,)

    @classmethod
    def of_class(cls, value):
        return [value]

    @staticmethod
    def static(value):
        return {value}

    def __getitem__(self, key):
        return "item"


class Broken:
    def __call__(self, value):
        raise LookupError(f"called with {value}")


class NotCallable:
    pass


wrong = NotCallable()
wrong.__call__ = lambda value: value
functions = {"lambda": lambda v: -v, "builtin": abs, "class": str, "type": type, "bool": bool, "Callable": Callable(), "method": Method().method, "class method": Method.of_class, "static": Method.static, "unbound": Method.method, "slot": int.__neg__, "bound slot": (10).__sub__, "item": {1: "x", 2: "y", 3: "z"}.__getitem__, "get": {1: 5}.get, "none": None, "Broken": Broken(), "instance attribute": wrong, "number": 5, "text": "abc", "property": property(abs), "two": lambda a, b: a, "default": lambda a, b=7: a * b, "star": lambda *a: a, "keyword": lambda *, k: k, "generator": lambda v: (yield v), "partial": (lambda a: lambda v: v - a)(2)}
for name, function in functions.items():
    row = []
    for use in (lambda f: list(map(f, [1, 2, 3])), lambda f: list(filter(f, [1, 2, 3])), lambda f: sorted([2, 3, 1], key=f), lambda f: min([2, 3, 1], key=f), lambda f: list(map(f, [1, 2], [3, 4])), lambda f: next(iter(f, object()))):
        try:
            text = repr(use(function))
            row.append(text if " at 0x" not in text else "objects")
        except Exception as error:
            row.append(f"{type(error).__name__}: {str(error).split(' at 0x')[0]}")
    print(name, row, callable(function))
