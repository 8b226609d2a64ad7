# hash(), id(), repr(), ascii(), callable(), bool() and format() of builtin values and of objects with special methods of every kind.
class Own:
    def __init__(self, result):
        self.result = result


def answering(name):
    def method(self, *arguments):
        if isinstance(self.result, Exception):
            raise self.result
        return self.result

    return type("With" + name.strip("_"), (Own,), {name: method})


results = {"5": 5, "-1": -1, "True": True, "2**64": 2**64, "text": "text", "bytes": b"b", "None": None, "1.5": 1.5, "error": ValueError("v"), "NotImplemented": NotImplemented, "list": []}
functions = {"__hash__": (hash,), "__repr__": (repr, str, ascii, lambda x: f"{x!r}"), "__str__": (str, repr, format, lambda x: f"{x}"), "__bool__": (bool, lambda x: not x), "__len__": (len, bool), "__format__": (format, lambda x: f"{x:spec}"), "__index__": (int, float, complex, bin, lambda x: [0, 1][x], range), "__int__": (int, float), "__float__": (float, complex), "__complex__": (complex,), "__bytes__": (bytes,), "__dir__": (dir,), "__round__": (round,), "__abs__": (abs,), "__neg__": (lambda x: -x,), "__length_hint__": (list,), "__iter__": (iter, list), "__next__": (next,), "__reversed__": (reversed,), "__contains__": (lambda x: 1 in x,), "__call__": (lambda x: x(),), "__divmod__": (lambda x: divmod(x, 1),), "__pow__": (lambda x: pow(x, 1),), "__trunc__": (int,)}
for name, users in functions.items():
    cls = answering(name)
    for label, result in results.items():
        row = []
        for use in users:
            try:
                value = use(cls(result))
                text = repr(value)
                row.append(text if " at 0x" not in text and not (name == "__hash__" and label == "2**64") else type(value).__name__)
            except Exception as error:
                row.append(f"{type(error).__name__}: {str(error).split(' at 0x')[0]}")
        print(name, label, row)
