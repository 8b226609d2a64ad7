# What all iterators of the module share: iter() of themselves, no len, no subscripts, no pickling, copying refused, reprs, weak references, subclasses.
import copy
import itertools as it
import operator
import pickle
import re
import weakref


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, re.sub("0x[0-9a-f]+", "0x", str(error)))


makers = {
    "accumulate": lambda cls: cls([1, 2]), "batched": lambda cls: cls("abc", 2), "chain": lambda cls: cls("ab"), "combinations": lambda cls: cls("abc", 2),
    "combinations_with_replacement": lambda cls: cls("ab", 2), "compress": lambda cls: cls("ab", [1, 1]), "count": lambda cls: cls(), "cycle": lambda cls: cls("ab"),
    "dropwhile": lambda cls: cls(bool, [0, 1]), "filterfalse": lambda cls: cls(None, [0, 1]), "groupby": lambda cls: cls("aab"), "islice": lambda cls: cls("abc", 2),
    "pairwise": lambda cls: cls("abc"), "permutations": lambda cls: cls("ab"), "product": lambda cls: cls("ab", [1]), "repeat": lambda cls: cls(5, 2), "starmap": lambda cls: cls(pow, [(2, 3)]), "takewhile": lambda cls: cls(bool, [1, 0]), "zip_longest": lambda cls: cls("ab", "c"),
}
for name, make in makers.items():
    cls = getattr(it, name)
    one = make(cls)
    print(name, iter(one) is one, cls.__module__, cls.__name__, cls.__qualname__, type(one) is cls, hasattr(one, "__len__"), hasattr(one, "__getitem__"), hasattr(one, "__dict__"), bool(one), operator.length_hint(one, -1))
    shown = repr(one)
    print("  ", re.sub("0x[0-9a-f]+", "0x", shown), one == make(cls), one == one, one != 5, isinstance(hash(one), int))
    for action in (lambda: len(one), lambda: one[0], lambda: one < one, lambda: one + one, lambda: setattr(one, "x", 1)):
        try:
            print("  ", action())
        except Exception as error:
            print("  ", type(error).__name__, error)
    for action in (lambda: pickle.dumps(one), lambda: copy.copy(one), lambda: copy.deepcopy(one)):
        try:
            action()
            print("   copied")
        except TypeError as error:
            print("  ", str(error)[:60])
    derived = type("Derived", (cls,), {"extra": 5, "__slots__": ()})
    other = make(derived)
    first = next(other)
    print("  ", type(other).__name__, other.extra, first if name != "groupby" else first[0], isinstance(other, cls))
    try:
        weakref.ref(one)
        print("   weak")
    except TypeError as error:
        print("  ", error)
    attempt(lambda: cls.__new__(int))
print(sorted(name for name in dir(it) if not name.startswith("_")))
print([next(make(getattr(it, name)), None) for name, make in makers.items() if name not in ("groupby",)])
