# __length_hint__ and __len__ of the guest's iterables in every consumer: what they may answer, and which errors pass.
class Hinted:
    def __init__(self, hint):
        self.hint = hint

    def __iter__(self):
        return iter([1, 2])

    def __length_hint__(self):
        if isinstance(self.hint, BaseException):
            raise self.hint
        return self.hint


class Sized(Hinted):
    def __len__(self):
        return self.__length_hint__()

    __length_hint__ = Hinted.__length_hint__


class Iterator(Hinted):
    def __iter__(self):
        self.left = [1, 2]
        return self

    def __next__(self):
        if not self.left:
            raise StopIteration
        return self.left.pop()


hints = {"2": 2, "0": 0, "99": 99, "-1": -1, "True": True, "1.5": 1.5, "text": "x", "None": None, "NotImplemented": NotImplemented, "TypeError": TypeError("t"), "ValueError": ValueError("v"), "StopIteration": StopIteration("s"), "2**70": 2**70}
consumers = {"list": list, "tuple": tuple, "extend": lambda x: [0].extend(x), "+=": lambda x: [0].__iadd__(x), "star": lambda x: [*x], "tuple star": lambda x: (*x,), "slice": lambda x: [0].__setitem__(slice(0, 1), x), "bytes": bytes, "bytearray": bytearray, "set": set, "dict": lambda x: dict.fromkeys(x), "sorted": sorted, "sum": sum, "unpack": lambda x: (lambda a, b: (a, b))(*x), "join": lambda x: "".join(map(str, x)), "zip": lambda x: list(zip(x)), "map": lambda x: list(map(str, x)), "enumerate": lambda x: list(enumerate(x)), "deque": lambda x: list(reversed(list(x)))}
for cls in (Hinted, Sized, Iterator):
    for label, hint in hints.items():
        row = []
        for name, consume in consumers.items():
            try:
                consume(cls(hint))
                continue
            except BaseException as error:
                row.append(f"{name} {type(error).__name__}: {error}")
        print(cls.__name__, label, row)
