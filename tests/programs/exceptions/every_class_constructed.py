# Every exception class with no, one, two and five arguments, keywords and subclasses: args, str(), repr(), fields.
import builtins


def fields(error):
    names = [name for name in dir(error) if not name.startswith("_") and name not in ("args", "add_note", "with_traceback", "split", "subgroup", "derive")]
    return {name: getattr(error, name, "absent") for name in names}


classes = sorted((c for c in vars(builtins).values() if isinstance(c, type) and issubclass(c, BaseException) and c.__name__[0] != "_" and c.__module__ == "builtins"), key=lambda c: c.__name__)
for cls in dict.fromkeys(classes):
    for arguments in ((), ("a",), (7000, "b"), ("a", 2, None, [3], "e")):
        for keywords in ({}, {"name": "n"}, {"bogus": 1}):
            if keywords and len(arguments) > 1:
                continue
            try:
                error = cls(*arguments, **keywords)
                print(cls.__name__, len(arguments), list(keywords), repr(error), "|", str(error), "|", error.args, fields(error))
            except Exception as failure:
                print(cls.__name__, len(arguments), list(keywords), type(failure).__name__, failure)
