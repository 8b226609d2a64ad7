# Raised, caught and handled without leaving native code: handlers in the same function, in callers, in generators; classes
# without __init__, and methods that are called through variables.
class Problem(Exception):
    pass


class Worse(Problem):
    pass


class Bare:
    kind = "bare"


class Counter:
    def __init__(self):
        self.count = 0

    def add(self, by=1):
        self.count += by
        return self.count

    def twice(self, first, second):
        return first, second, self.count


def fail(n):
    if n % 4 == 0:
        raise Problem(n)
    if n % 4 == 1:
        raise Worse(n)
    if n % 4 == 2:
        return {}[n]
    return n


def classify(n):
    try:
        return fail(n)
    except Worse as worse:
        return ("worse", worse.args)
    except Problem as problem:
        return ("problem", problem.args, problem.__traceback__.tb_next.tb_lineno)
    except (IndexError, KeyError) as missing:
        return (type(missing).__name__, missing.args)


for turn in range(60):
    answers = [classify(n) for n in range(4)]
    assert answers == [("problem", (0,), 29), ("worse", (1,)), ("KeyError", (2,)), 3], answers


# What is matched need not be a class of exceptions.
def match_with(expected):
    try:
        raise Worse(1)
    except expected:
        return "caught"


def text_of(function, *arguments):
    try:
        return function(*arguments)
    except Exception as error:
        return f"{type(error).__name__}: {error} <- {error.__context__!r}"


refused = "TypeError: catching classes that do not inherit from BaseException is not allowed <- Worse(1)"
for turn in range(60):
    assert text_of(match_with, Worse) == text_of(match_with, Exception) == text_of(match_with, (OSError, Problem)) == "caught"
    assert text_of(match_with, KeyError) == "Worse: 1 <- None"
    assert text_of(match_with, int) == text_of(match_with, 3) == text_of(match_with, (Worse, 3)) == refused


# Handlers in handlers, and what is handled meanwhile.
def nested(n):
    seen = []
    try:
        try:
            fail(n)
        except Problem:
            seen.append("outer")
            try:
                fail(n + 1)
            except Problem as inner:
                seen.append(repr(inner.__context__))
                raise
            finally:
                seen.append("finally")
    except Worse as last:
        seen.append((repr(last), repr(last.__context__)))
    return seen


for turn in range(60):
    assert nested(0) == ["outer", "Problem(0)", "finally", ("Worse(1)", "Problem(0)")], nested(0)
    assert nested(3) == []


class Manager:
    def __init__(self, swallows):
        self.swallows = swallows
        self.seen = None

    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        self.seen = kind, error, traceback is not None
        return self.swallows


class Rest:
    def __enter__(self):
        return 1

    def __exit__(self, *rest):
        assert len(rest) == 3
        raise Worse(rest[0])


def managed(n, swallows):
    manager = Manager(swallows)
    try:
        with manager:
            fail(n)
    except Problem as error:
        return manager.seen == (type(error), error, True)
    return manager.seen[0]


def with_rest(n):
    try:
        with Rest():
            fail(n)
    except Worse as error:
        return error.args[0], repr(error.__context__)


for turn in range(60):
    assert managed(0, False) is True and managed(1, True) is Worse and managed(3, False) is None
    assert with_rest(0) == (Problem, "Problem(0)") and with_rest(3) == (None, "None")


# Generators tell what they handle from what is handled around them.
def generator(items):
    for item in items:
        try:
            yield fail(item)
        except Problem as error:
            yield repr(error), repr(error.__context__)
            try:
                raise KeyError(item)
            except KeyError as inner:
                yield repr(inner.__context__)


def around():
    seen = []
    try:
        raise OSError("outside")
    except OSError:
        for answer in generator([3, 0, 1]):
            seen.append(answer)
            try:
                raise
            except OSError as same:
                assert same.args == ("outside",)
    return seen


for turn in range(40):
    assert around() == [3, ("Problem(0)", "OSError('outside')"), "Problem(0)", ("Worse(1)", "OSError('outside')"), "Worse(1)"], \
        around()


# Classes that a call makes an instance of, and nothing else, until they get more to do.
def make():
    bare = Bare()
    return bare


def name_of_made():
    return make().kind


for turn in range(200):
    assert name_of_made() == "bare" and type(make()) is Bare
    if turn == 150:
        Bare.kind = "changed"
        break
assert name_of_made() == "changed"
Bare.__init__ = lambda self: setattr(self, "kind", "initialised")
for turn in range(60):
    assert name_of_made() == "initialised"
del Bare.__init__
for turn in range(60):
    assert name_of_made() == "changed"
made = []
Bare.__new__ = lambda cls: made.append(cls) or object.__new__(cls)
for turn in range(10):
    assert name_of_made() == "changed" and len(made) == turn + 1
try:
    Bare(1)
except TypeError as error:
    print(type(error).__name__)


# Methods that are called through variables take the place of their callee.
def through_variable(times):
    counter = Counter()
    add, twice, length = counter.add, counter.twice, "abc".__len__
    total = 0
    for i in range(times):
        total += add()
        add(i)
        assert twice(i, total) == (i, total, counter.count)
        total += length()
    return total, counter.count, text_of(twice, 1), text_of(twice, 1, 2, 3)


wanted = ("TypeError: Counter.twice() missing 1 required positional argument: 'second' <- None",
          "TypeError: Counter.twice() takes 3 positional arguments but 4 were given <- None")
assert through_variable(300) == (4501150, 45150, *wanted), through_variable(300)


class Deep:
    def go(self, depth):
        again = self.go
        return again(depth + 1)


for turn in range(3):
    assert text_of(Deep().go, 0).startswith("RecursionError: maximum recursion depth exceeded")
print("done")
