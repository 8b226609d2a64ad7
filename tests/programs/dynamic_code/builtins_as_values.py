# eval, exec and compile as ordinary functions: passed around, shadowed, called by other builtins.
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


x = "global"


def callbacks():
    x, y = "local", 2
    return list(map(eval, ["x", "y * 2"])), sorted(["3", "1", "2"], key=eval), [f("y + 1") for f in (eval, exec)], max("1+1", "7-6", key=eval)


attempt(callbacks)
attempt(lambda: list(filter(eval, ["0", "1", "[]", "'a'"])))
attempt(lambda: [*map(exec, ["p = 1", "q = 2"])])
attempt(lambda: p)
list(map(exec, ["p = 1", "q = p + 1"]))
print(p, q)
run = eval
print(run("x"), run is eval, eval.__name__, exec.__name__, compile.__name__, repr(eval), repr(exec))


def shadowing(eval):
    return eval("x")


print(shadowing(len), shadowing(str.upper))


class Evaluates:
    evaluate = eval
    execute = staticmethod(exec)

    def __init__(self):
        self.x = "attribute"

    def run(self, source):
        x = "in run"
        return self.evaluate(source), Evaluates.evaluate("self.x")


attempt(lambda: Evaluates().run("x"))


def decorated(function):
    def wrapper(source):
        x = "in wrapper"
        return function(source)
    return wrapper


attempt(lambda: decorated(eval)("x"))
attempt(lambda: decorated(lambda source: eval(source))("x"))
attempt(lambda: eval("(eval := len)('abc')", {}))
namespace = {}
exec("def eval(source): return 'own ' + source\nr = eval('1')\nexec = compile = None", namespace)
print(namespace["r"], namespace["exec"], eval("exec", namespace), eval("'text'"))
exec("exec = print\nexec('now it prints')", {})
attempt(lambda: eval("exec('1')", {"exec": None}))
attempt(lambda: dict(enumerate(map(compile, ["1"], ["f"], ["eval"])))[0].__class__.__name__)
attempt(lambda: eval(next(map(compile, ["3 * 3"], ["f"], ["eval"]))))
attempt(lambda: sum(map(eval, ("1", "2", "nothing"))))
attempt(lambda: [(lambda: eval("hidden"))() for hidden in (1,)])
attempt(lambda: [eval("shown") for shown in (1, 2)])
attempt(lambda: {eval("k"): eval("v") for k, v in {"a": 1}.items()})
attempt(lambda: (lambda a, b=eval("x"): (a, b, eval("a + b")))("arg "))
