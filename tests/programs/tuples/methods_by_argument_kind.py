# Every method of tuple with one argument of each kind; joining and repeating with subclasses and objects that answer themselves.
class Index:
    def __index__(self):
        return 2


class Sub(tuple):
    pass


class Other:
    def __radd__(self, other):
        return ("radd", other)

    def __rmul__(self, other):
        return ("rmul", other)

    def __eq__(self, other):
        return "equal"

    def __gt__(self, other):
        return "greater"


arguments = {"0": 0, "-1": -1, "True": True, "1.0": 1.0, "None": None, "text": "a", "list": [1], "tuple": (1, "a", 3), "Sub": Sub((1,)), "set": {1}, "Index": Index(), "Other": Other(), "slice": slice(0, 2), "back": slice(None, None, -1), "huge": 10**30, "empty": ()}
for method in ["count", "index", "__add__", "__mul__", "__rmul__", "__contains__", "__getitem__", "__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__", "__class_getitem__", "__new__", "__init__", "__format__", "__reduce_ex__"]:
    for name, argument in arguments.items():
        try:
            result = getattr((1, "a", 2), method)(argument)
            print(method, name, "->", type(result).__name__, str(result)[:60] if " at 0x" not in str(result) else "")
        except Exception as error:
            print(method, name, "->", type(error).__name__, error)
for name, argument in arguments.items():
    for text in ("t + argument", "argument + t", "t * argument", "argument * t", "t == argument", "t < argument", "Sub(t) + argument", "Sub(t) * argument"):
        t = (1, "a")
        try:
            result = eval(text)
            print(text, name, "->", type(result).__name__, result)
        except Exception as error:
            print(text, name, "->", type(error).__name__, error)
