"""__newobj__(), __newobj_ex__() and _reconstructor(), by themselves and in what __reduce_ex__() answers."""
import copyreg


def attempt(label, call):
    try:
        print(label, "->", repr(call()))
    except Exception as error:
        print(label, "->", type(error).__name__, error)


class Plain:
    def __init__(self):
        print("  init is not called")


class New:
    def __new__(cls, *args, **kwargs):
        made = super().__new__(cls)
        made.got = args, kwargs
        return made

    def __init__(self, *args, **kwargs):
        print("  init", args, kwargs)


class Args(New):
    def __getnewargs__(self):
        return 1, 2


class KeywordArgs(New):
    def __getnewargs_ex__(self):
        return (1,), {"k": 2}


class Numbers(list):
    pass


class Table(dict):
    pass


class Whole(int):
    pass


class Word(str):
    pass


class Pair(tuple):
    pass


print(type(copyreg.__newobj__(Plain)).__name__, copyreg.__newobj__(New, 1, 2).got, copyreg.__newobj_ex__(New, (3,), {"a": 4}).got)
print(copyreg.__newobj__(Whole, 5), copyreg.__newobj__(Pair, "ab"), copyreg.__newobj__(Numbers, "ab"), copyreg.__newobj_ex__(Word, (b"x",), {"encoding": "ascii"}), copyreg.__newobj__(int), copyreg.__newobj__(complex, 1, 2))
for cls, base, state in ((Plain, object, None), (Numbers, list, [1, 2]), (Table, dict, {"a": 1}), (Whole, int, 7), (Word, str, "w"), (Pair, tuple, (1, 2)), (New, object, "ignored"), (Numbers, list, "xy"), (set, set, {1})):
    attempt(f"_reconstructor {cls.__name__}", lambda: (type(made := copyreg._reconstructor(cls, base, state)).__name__, made if isinstance(made, (list, dict, int, str, tuple, set)) else "", getattr(made, "got", None)))
attempt("wrong base", lambda: copyreg._reconstructor(Plain, list, []))
attempt("wrong state", lambda: copyreg._reconstructor(Numbers, list, 5))
attempt("no class", lambda: copyreg._reconstructor(5, object, None))
attempt("newobj no class", lambda: copyreg.__newobj__(5))
attempt("newobj nothing", lambda: copyreg.__newobj__())
attempt("newobj too many", lambda: type(copyreg.__newobj__(Plain, 1)).__name__)
attempt("newobj_ex", lambda: copyreg.__newobj_ex__(Plain, ()))
attempt("newobj_ex keywords", lambda: copyreg.__newobj_ex__(Whole, ("z",), {"base": 36}))
for made in (object.__new__(Plain), copyreg.__newobj__(New), copyreg.__newobj__(Args), copyreg.__newobj__(KeywordArgs), Numbers([1]), Table(a=1), Whole(3), Word("w"), Pair((1,))):
    for protocol in (0, 1, 2, 4):
        function, arguments, *rest = made.__reduce_ex__(protocol)
        shown = [list(part) if hasattr(part, "__next__") else part for part in rest]
        print(type(made).__name__, protocol, function.__name__, [getattr(part, "__name__", part) for part in arguments], shown, function.__module__)
print(copyreg.__newobj__.__name__, copyreg.__newobj_ex__.__doc__ is not None, copyreg._reconstructor.__name__)
