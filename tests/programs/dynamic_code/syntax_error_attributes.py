# The attributes of SyntaxErrors caught from compile, eval and exec, and those of SyntaxErrors made by hand.
def show(action):
    try:
        action()
    except SyntaxError as error:
        print(type(error).__name__, "|", error.msg, "|", error.filename, error.lineno, error.offset, error.end_lineno, error.end_offset, repr(error.text))
        print("   ", error, "|", len(error.args), error.print_file_and_line)


show(lambda: compile("x = = 1", "named.py", "exec"))
show(lambda: eval("1 +"))
show(lambda: exec("a = 1\nb = 2 +* 3\nc = 4"))
show(lambda: exec("if x:\npass"))
show(lambda: exec("def f():\n    return 1\n  return 2"))
show(lambda: eval("f(a for a in b, c)"))
show(lambda: exec("x = (1,\n     2,\n     3"))
show(lambda: exec("x = 'abc"))
show(lambda: exec("naïve = é + € + 1"))
show(lambda: exec("'ééé' = 1"))
show(lambda: exec("\tif True:\n\t\tx y"))
show(lambda: exec("return 1"))
show(lambda: exec("def f():\n    x = 1\n    global x"))
show(lambda: exec("x = [\n    1,\n    2 3,\n]"))
show(lambda: exec("1 = a = b"))
show(lambda: exec("(a +\n b) = 1"))
show(lambda: exec("f(a=1,\n  a=2)"))
show(lambda: exec(b"x = \xc3\xa9 = = 1"))
show(lambda: compile("", "empty", "eval"))
show(lambda: compile("x y", "", "exec"))
show(lambda: compile("x y", b"bytes name".decode(), "single"))
for arguments in ((), ("message",), ("message", ("file", 3, 5, "text of the line")), ("message", ("file", 3, 5, "text", 4, 6)), ("message", ("file", None, None, None)),
                  ("message", "second"), (5, 6, 7)):
    def make():
        raise SyntaxError(*arguments)
    try:
        show(make)
    except Exception as error:
        print(arguments, type(error).__name__, error)
try:
    SyntaxError("message", (1, 2))
except Exception as error:
    print(type(error).__name__, error)
try:
    SyntaxError("message", ("file", 3, 5, "text", 4))
except Exception as error:
    print(type(error).__name__, error)
caught = None
try:
    exec("a b")
except SyntaxError as error:
    caught = error
caught.msg, caught.lineno = "changed", 99
print(caught, caught.args[0], issubclass(IndentationError, SyntaxError), issubclass(TabError, IndentationError))
