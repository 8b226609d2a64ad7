# Wrong arguments of eval and exec: sources, globals, locals, keywords.
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


for run in (eval, exec):
    print(run.__name__)
    attempt(lambda: run())
    attempt(lambda: run(5))
    attempt(lambda: run(None))
    attempt(lambda: run(["1"]))
    attempt(lambda: run(len))
    attempt(lambda: run("1", 5))
    attempt(lambda: run("1", []))
    attempt(lambda: run("1", None))
    attempt(lambda: run("1", None, None))
    attempt(lambda: run("1", {}, 5))
    attempt(lambda: run("1", {}, []))
    attempt(lambda: run("x", {}, "text"))
    attempt(lambda: run("1", {}, {}, {}))
    attempt(lambda: run("x", globals={"x": 1}))
    attempt(lambda: run("x", locals={"x": 1}))
    attempt(lambda: run("x", globals={"x": 1}, locals={"x": 2}))
    attempt(lambda: run("x", {"x": 1}, globals={"x": 2}))
    attempt(lambda: run(source="1"))
    attempt(lambda: run("x", nothing={}))
    attempt(lambda: run("1\0"))
    attempt(lambda: run(b"1 + 1"))
    attempt(lambda: run(bytearray(b"1 + 1")))
    attempt(lambda: run(b"\xff"))
    attempt(lambda: run("\ud800"))
    attempt(lambda: run(compile("1", "f", "eval"), 5))


class Text(str):
    pass


attempt(lambda: eval(Text("1 + 2")))
attempt(lambda: exec("x = 1", closure=()))
attempt(lambda: exec("x = 1", closure=None))
attempt(lambda: exec(compile("x = 1", "f", "exec"), closure=()))
attempt(lambda: exec(compile("x = 1", "f", "exec"), closure=5))
attempt(lambda: exec(compile("x = 1", "f", "exec"), {}, closure=None))


class Globals(dict):
    def __missing__(self, key):
        return f"missing {key}"


attempt(lambda: eval("x + y", Globals(x="have ")))
attempt(lambda: eval("(lambda: z)()", Globals()))
