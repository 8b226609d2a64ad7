# Code run by eval and exec does not close over the function that runs it: only its locals at that moment are seen.
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


def counter():
    count = 0
    exec("count += 1")
    exec("def bump():\n    return count + 1")
    attempt(lambda: eval("bump()"))
    namespace = {"count": count}
    exec("def bump():\n    global count\n    count += 1\n    return count", namespace)
    return namespace["bump"](), namespace["bump"](), count


print(counter())


def lambdas():
    x = "local"
    by_eval = eval("lambda: x")
    captured = eval("lambda x=x: x")
    by_def = lambda: x
    attempt(by_eval)
    return captured(), by_def(), eval("[x for _ in range(2)]"), eval("(lambda x: [x for _ in range(1)])(x)")


print(lambdas())


def generators():
    x = 3
    attempt(lambda: eval("list(x for _ in range(2))"))
    attempt(lambda: list(eval("(i for i in range(x))", {"x": 2})))
    return list(eval("(i for i in range(x))"))


print(generators())
x = "global"
print(lambdas())


def nonlocals():
    value = 1

    def inner():
        exec("value = 2")
        try:
            exec("nonlocal value\nvalue = 3")
        except SyntaxError as error:
            print(error)
        return value, eval("value")
    return inner(), value


print(nonlocals())


def globals_from_inside():
    exec("global made_global\nmade_global = 'yes'")
    exec("x = 'changed in the snapshot'")
    exec("global x\nx = 'changed for real'")
    return x


print(globals_from_inside(), made_global, x)


def methods():
    factor = 10
    namespace = {}
    exec("class A:\n    f = factor\n    def m(self): return factor", {"factor": 20}, namespace)
    exec("class B:\n    f = factor\n    def m(self): return factor", globals(), locals())
    return namespace["A"].f, namespace["A"]().m()


attempt(methods)


def argument_default(x, code="x * 2"):
    def inner(y):
        return eval(code, {"x": x, "y": y})
    return inner


print(argument_default(4)(1), argument_default(4, "x + y")(1))
attempt(lambda: argument_default(4, "x + z")(1))
