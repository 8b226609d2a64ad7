# The modes of compile: exec runs statements, eval gives a value, single prints the values of expression statements.
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


expression = compile("1 + x", "<expression>", "eval")
statements = compile("y = x * 2\ny + 1", "<statements>", "exec")
interactive = compile("x + 1", "<interactive>", "single")
namespace = {"x": 10}
print(eval(expression, namespace), exec(expression, namespace))
print(eval(statements, namespace), exec(statements, namespace), namespace["y"])
print(exec(interactive, namespace))
print(eval(interactive, namespace))
for source in ("x", "'text'", "None", "x; 'two'; None; [3]", "y = 5", "y = 5; y", "print('printed')", "if x: x + 1; 'in if'\n", "for i in range(2): i\n", "def f():\n    5\n    return 6\n",
               "f()", "pass", "x,", "(yielded := 7)", "not x", "del y", "assert x", "x\n", "x  # comment", "class A: 5\n"):
    print("single", repr(source))
    exec(compile(source, "<single>", "single"), namespace)
for source, mode in (("x = 1", "eval"), ("x; y", "eval"), ("x\ny", "eval"), ("", "eval"), ("   ", "eval"), ("# only a comment", "eval"), ("pass", "eval"), ("", "single"),
                     ("x\ny", "single"), ("if x: pass", "single"), ("if x:\n  pass", "single"), ("x = 1\n\n\n", "single"), ("return 5", "exec"), ("", "exec"), ("x y", "exec")):
    try:
        code = compile(source, "<modes>", mode)
        print(mode, repr(source), "compiles")
    except SyntaxError as error:
        print(mode, repr(source), error.msg, error.lineno, error.offset)
for arguments in (("x", "f", "other"), ("x", "f", "EXEC"), ("x", "f", ""), ("x", "f", 5), ("x", 5, "exec"), ("x", None, "exec"), (5, "f", "exec"), (None, "f", "eval"),
                  ("x", "f"), ("x",), (), ("x", "f", "exec", 0, True, -1, 0), ("x", "f", "exec", "flags"), (["x"], "f", "exec")):
    attempt(lambda: type(compile(*arguments)).__name__)
attempt(lambda: eval(compile(mode="eval", source="2 ** 5", filename="named")))
attempt(lambda: compile("x", "f", "exec", nothing=1))
print(type(expression).__name__, expression == compile("1 + x", "<expression>", "eval"), callable(expression))
attempt(lambda: expression())
