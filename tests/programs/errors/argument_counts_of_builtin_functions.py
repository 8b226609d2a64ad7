# Every builtin function and class called with none to five arguments of several kinds, and with keywords that it has not.
import builtins

skipped = {"print", "input", "open", "breakpoint", "exec", "eval", "compile", "__import__", "__build_class__", "globals", "locals", "vars", "dir", "help", "id", "exit", "quit", "copyright", "credits", "license"}


def shown(value):
    text = repr(value)
    return text if " at 0x" not in text and len(text) < 60 and not isinstance(value, (set, frozenset)) else type(value).__name__


def attempt(action):
    try:
        return shown(action())
    except Exception as error:
        return f"{type(error).__name__}: {error}"


for name in sorted(vars(builtins)):
    thing = getattr(builtins, name)
    if name in skipped or name.startswith("_") or not callable(thing) or isinstance(thing, type) and issubclass(thing, BaseException):
        continue
    print(name)
    for count in range(6):
        print("   ", count, attempt(lambda: thing(*[None] * count)) if name not in ("hash",) or count != 1 else "", "|", attempt(lambda: thing(*[1] * count)))
    print("    keywords", attempt(lambda: thing(bogus=1)), "|", attempt(lambda: thing(1, bogus=1)), "|", attempt(lambda: thing(1, 2, bogus=1, other=2)))
