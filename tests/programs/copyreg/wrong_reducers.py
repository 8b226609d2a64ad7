"""Registered reducers that answer nonsense: what pickle and copy say of each."""
import copy
import copyreg
import pickle
import re


class Thing:
    def __init__(self, value=0):
        self.value = value

    def __repr__(self):
        return f"Thing({self.value!r})"


class Keeps(Thing):
    def __setstate__(self, state):
        self.value = ("set", state)

    def append(self, item):
        self.value = (self.value, item)

    def __setitem__(self, key, item):
        self.value = (self.value, key, item)


def attempt(label, call):
    try:
        print("  ", label, repr(call()))
    except Exception as error:
        print("  ", label, type(error).__name__, re.sub(" at 0x[0-9a-f]+", "", str(error)))


def no_global():
    def inner():
        pass

    return inner


thing = Thing(1)
ANSWERS = {"nothing": None, "number": 5, "empty": (), "one": (Thing,), "list": [Thing, ()], "no callable": (5, ()), "no tuple": (Thing, [1]), "none arguments": (Thing, None), "too many arguments": (Thing, (1, 2, 3)), "right": (Thing, (7,)),
    "state": (Thing, (), {"value": 8}), "odd state": (Thing, (), 5), "falsy state": (Thing, (), {}), "none state": (Thing, (), None), "pair state": (Thing, (), (None, {"value": 9})), "text keys": (Thing, (), {"other": 1}), "set state": (Keeps, (), "s"),
    "items": (Keeps, (), None, iter([1, 2])), "pairs": (Keeps, (), None, None, iter([("k", "v")])), "no iterator": (Thing, (), None, [1]), "no pairs": (Keeps, (), None, None, iter([1])), "no append": (Thing, (), None, iter([1])), "setter": (Thing, (), "x", None, None, lambda made, state: setattr(made, "value", ("setter", state))),
    "print setter": (Thing, (), "x", None, None, print), "bad setter": (Thing, (), "x", None, None, 5), "seven": (Thing, (), None, None, None, None, None), "text": "thing", "missing text": "no_such_name", "dotted text": "Thing.value", "local": (no_global(), ()), "raises": (int, ("x",))}
for label, answer in ANSWERS.items():
    calls = []

    def reducer(made):
        calls.append(1)
        return tuple(copy.copy(part) if hasattr(part, "__next__") else part for part in answer) if type(answer) is tuple else answer

    copyreg.pickle(Thing, reducer)
    print(label)
    attempt("pickle", lambda: pickle.loads(pickle.dumps(thing)))
    attempt("copy", lambda: copy.copy(thing))
    attempt("deepcopy", lambda: copy.deepcopy(thing))
for label, wrong in {"raises": lambda made: 1 / 0, "no argument": lambda: None, "two": lambda a, b: None, "itself": lambda made: (lambda: made, ()), "class": Thing, "identity": lambda made: made, "stops": lambda made: next(iter(()))}.items():
    copyreg.pickle(Thing, wrong)
    print(label)
    attempt("copy", lambda: copy.copy(thing))
    if label != "itself":
        attempt("pickle", lambda: pickle.loads(pickle.dumps(thing)))
del copyreg.dispatch_table[Thing]
print(copy.copy(thing), pickle.loads(pickle.dumps(thing)))
