"""Protocols 0 and 1 go through copyreg: __reduce_ex__(0), states of all kinds, built-in bases, and what is refused."""
import copyreg
import pickle


def attempt(label, call):
    try:
        print(label, "->", repr(call()))
    except Exception as error:
        print(label, "->", type(error).__name__, error)


class State:
    def __init__(self, **names):
        vars(self).update(names)


class Falsy(State):
    def __getstate__(self):
        return 0


class Odd(State):
    def __getstate__(self):
        return ["any", "thing"]

    def __setstate__(self, state):
        self.restored = state


class NoneState(State):
    def __getstate__(self):
        return None

    def __setstate__(self, state):
        self.called = True


class Items(list):
    def __init__(self, *args):
        super().__init__(*args)
        self.made = self.__dict__.get("made", 0) + 1


class Names(dict):
    pass


class Real(float):
    pass


class Octets(bytes):
    pass


class Frozen(frozenset):
    pass


class Failure(Exception):
    def __init__(self, a, b=2):
        super().__init__(a)
        self.b = b


items, names, real = Items([1, 2]), Names(a=1), Real(1.5)
items.note, names.note, real.note = "i", "n", "r"
for made in (State(), State(a=1, b=[2]), Falsy(a=1), Odd(a=1), NoneState(a=1), items, names, real, Octets(b"xy"), Frozen([3]), Failure("f", 3)):
    for protocol in (0, 1, 2):
        try:
            answer = made.__reduce_ex__(protocol)
            back = pickle.loads(pickle.dumps(made, protocol))
            shown = [getattr(part, "__name__", None) or (list(part) if hasattr(part, "__next__") else part) for part in answer[1:]]
            print(type(made).__name__, protocol, answer[0].__name__, [getattr(part, "__name__", part) for part in shown[0]] if isinstance(shown[0], tuple) else shown[0], shown[1:], "|", type(back).__name__, vars(back), back == made if not isinstance(made, (State, Failure)) else "")
        except Exception as error:
            print(type(made).__name__, protocol, type(error).__name__, error)
print(State(a=1).__reduce__()[0] is copyreg._reconstructor, State().__reduce_ex__(1)[0] is copyreg._reconstructor, State().__reduce_ex__(2)[0] is copyreg.__newobj__)
for label, made in {"generator": (n for n in ()), "lambda": lambda: 0, "module": copyreg, "frame": None, "dict view": {}.keys(), "memoryview": memoryview(b""), "zip": zip(), "property": property(), "object": object(), "int": 5, "list": [1], "none": None}.items():
    for protocol in (0, 2):
        attempt(f"{label} {protocol}", lambda: [getattr(part, "__name__", type(part).__name__) for part in made.__reduce_ex__(protocol)] if not isinstance(made.__reduce_ex__(protocol), str) else "text")
attempt("protocol text", lambda: State().__reduce_ex__("2"))
attempt("no protocol", lambda: State().__reduce_ex__())
attempt("negative", lambda: State().__reduce_ex__(-1)[0].__name__)
attempt("large", lambda: State().__reduce_ex__(99)[0].__name__)
attempt("_reduce_ex with 2", lambda: copyreg._reduce_ex(State(), 2))
