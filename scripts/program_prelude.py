"""What generated programs (generate_programs.py) start with. lint_sizes: table"""

PRELUDE = r'''
def text(value, depth=0):
    """What can be said of a value without addresses and without the order of sets."""
    kind = type(value)
    if depth > 3:
        return "..."
    if isinstance(value, (set, frozenset)):
        items = (frozenset if isinstance(value, frozenset) else set).__iter__(value)
        return kind.__name__ + "{" + ", ".join(sorted([text(item, depth + 1) for item in items])) + "}"
    if kind is list or kind is tuple:
        return kind.__name__ + "(" + ", ".join([text(item, depth + 1) for item in value]) + ")"
    if kind is dict:
        return "{" + ", ".join([text(k, depth + 1) + ": " + text(v, depth + 1) for k, v in value.items()]) + "}"
    if issubclass(kind, type):
        return "class " + value.__name__
    if issubclass(kind, BaseException):
        return oops(value)
    if value is None or kind in (int, float, complex, bool, str, bytes, range, slice, type(...), type(NotImplemented)):
        return repr(value)[:300]
    return repr(value) if kind.__module__ == "__main__" or kind.__name__ == "bytearray" else "<" + kind.__name__ + ">"


def oops(error):
    if error is None:
        return "no error"
    try:
        message = str(len(error.args)) if isinstance(error, OverflowError) else str(error)
    except Exception as problem:
        message = "unprintable: " + type(problem).__name__
    parts = [type(error).__name__, message, *getattr(error, "__notes__", ())]
    if error.__cause__ is not None:
        parts.append("from " + type(error.__cause__).__name__)
    elif error.__context__ is not None and not error.__suppress_context__:
        parts.append("after " + type(error.__context__).__name__)
    if hasattr(error, "exceptions"):
        parts.append("(" + "; ".join(map(oops, error.exceptions)) + ")")
    return " | ".join(parts)


def show(label, thunk):
    try:
        print(label, text(thunk()))
    except Exception as error:
        print(label, oops(error))
'''

# Parts of the prelude for programs that need them, found by these words
PRELUDE_PARTS = [
    (r"\btrim\(", r'''
def trim(value):
    """The value, or an empty one if it is too large."""
    return value if len(repr(value)) < 200 else type(value)()
'''),
    (r"\bdrive\(", r'''
def drive(walk, actions):
    """Resumes a generator once for every action: an exception is thrown into it, anything else is sent."""
    try:
        for action in actions:
            try:
                print("  yielded", text(walk.throw(action) if isinstance(action, Exception) else walk.send(action)))
            except StopIteration as stop:
                print("  returned", text(stop.value))
            except Exception as error:
                print("  raised", oops(error))
    finally:
        walk.close()
'''),
    (r"\brun\(", r'''
def run(coroutine, *answers):
    """Drives a coroutine by hand. What it waits for is printed, and answered by the next of `answers`."""
    answers = [*answers, 1, 2, 3]
    answer = None
    try:
        for i in range(12):
            asked = coroutine.throw(answer) if isinstance(answer, Exception) else coroutine.send(answer)
            print("  waits for", text(asked))
            answer = answers[i % len(answers)]
    except StopIteration as stop:
        return stop.value
    finally:
        coroutine.close()
    return "still waiting"
'''),
    (r"\b(Pause|AsyncGuard|countdown)\(", r'''
class Pause:
    def __init__(self, tag):
        self.tag = tag

    def __await__(self):
        return (yield self.tag)
'''),
    (r"\bcountdown\(", r'''
async def countdown(n):
    while n > 0:
        got = yield n
        n -= 1 if got is None else 2
        await Pause("tick")
'''),
    (r"\bcountup\(", r'''
def countup(n):
    total = 0
    for i in range(n):
        got = yield i
        total += got if isinstance(got, int) else 1
    return total
'''),
    (r"\bGuard\(", r'''
class Guard:
    """A context manager that reports, and swallows some exceptions."""

    def __init__(self, tag, swallowed=()):
        self.tag, self.swallowed = tag, swallowed

    def __enter__(self):
        print("  enter", text(self.tag))
        return self.tag

    def __exit__(self, kind, error, trace):
        print("  exit", text(self.tag), kind and oops(error))
        return kind is not None and issubclass(kind, self.swallowed)
'''),
    (r"\bAsyncGuard\(", r'''
class AsyncGuard:
    def __init__(self, tag, swallowed=()):
        self.tag, self.swallowed = tag, swallowed

    async def __aenter__(self):
        print("  enter", text(self.tag), text(await Pause("entering")))
        return self.tag

    async def __aexit__(self, kind, error, trace):
        print("  exit", text(self.tag), kind and oops(error))
        return kind is not None and issubclass(kind, self.swallowed)
'''),
    (r"@noted", r'''
def noted(function):
    def inner(*args, **named):
        print("  call of", function.__name__, len(args), sorted(named))
        return function(*args, **named)
    inner.__name__ = function.__name__
    return inner
'''),
    (r"@tagged\(", r'''
def tagged(tag):
    def decorate(function):
        print("  tag", text(tag))
        return lambda *args, **named: function(*args, **named)
    return decorate
'''),
    (r"@marked\(", r'''
def marked(mark):
    def decorate(cls):
        cls.mark = mark
        return cls
    return decorate
'''),
    (r"\bTracked\(", r'''
class Tracked:
    """A data descriptor."""

    def __init__(self, first):
        self.first = first

    def __set_name__(self, owner, name):
        self.slot = "_" + name

    def __get__(self, instance, owner=None):
        if instance is None:
            return "Tracked in " + owner.__name__
        print("  get", self.slot)
        return getattr(instance, self.slot, self.first)

    def __set__(self, instance, value):
        print("  put", self.slot, text(value))
        setattr(instance, self.slot, value)

    def __delete__(self, instance):
        raise AttributeError("not this one")
'''),
    (r"\bReadOnly\(", r'''
class ReadOnly:
    """A descriptor without __set__."""

    def __init__(self, value):
        self.value = value

    def __get__(self, instance, owner=None):
        return instance is None, self.value
'''),
    (r"\bparts\(", r'''
def parts(template):
    return [item if isinstance(item, str) else (text(item.value), item.expression, item.conversion, item.format_spec)
            for item in template]
'''),
]
