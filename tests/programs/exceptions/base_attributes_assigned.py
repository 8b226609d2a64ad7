# args, __cause__, __context__, __suppress_context__, __traceback__, __notes__ and __dict__: every kind of value assigned, and deletion.
class Own(Exception):
    pass


values = {"None": None, "5": 5, "text": "ab", "tuple": (1, 2), "list": [3], "dict": {"k": 1}, "error": ValueError("v"), "class": KeyError, "True": True, "generator": None, "iterator": iter([7])}
for name in ("args", "__cause__", "__context__", "__suppress_context__", "__traceback__", "__notes__", "__dict__", "__class__", "own"):
    for label, value in values.items():
        for make in (lambda: Own("x"), lambda: KeyError("x")):
            error = make()
            try:
                setattr(error, name, (i for i in "gh") if label == "generator" else value)
                found = getattr(error, name)
                print(name, label, type(error).__name__, "->", found.__name__ if name == "__class__" else repr(found)[:40] if "erator" not in label else type(found).__name__, repr(error), error.__suppress_context__)
            except Exception as failure:
                print(name, label, type(error).__name__, "->", type(failure).__name__, failure)
    for make in (lambda: Own("x"), lambda: OSError("x")):
        error = make()
        try:
            delattr(error, name)
            print("del", name, getattr(error, name, "gone"), error.__dict__)
        except Exception as failure:
            print("del", name, type(failure).__name__, failure)
