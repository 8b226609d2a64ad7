# Exceptions inside exec and eval: what stays done, what is chained, and handlers on both sides.
def attempt(action):
    try:
        print(action())
    except BaseException as error:
        print(type(error).__name__, error, "| context", repr(error.__context__), "| cause", repr(error.__cause__))


log = []
namespace = {"log": log}
attempt(lambda: exec("log.append('before')\ntry:\n    1 / 0\nfinally:\n    log.append('finally')\nlog.append('never')", namespace))
attempt(lambda: exec("try:\n    1 / 0\nexcept ZeroDivisionError as e:\n    kept = e\n    raise KeyError('k') from e", namespace))
print(log, namespace["kept"], "e" in namespace)
attempt(lambda: exec("raise StopIteration(5)"))
attempt(lambda: exec("raise SystemExit(3)"))
attempt(lambda: exec("raise"))
attempt(lambda: exec("class Own(Exception): pass\nraise Own('defined inside')"))
attempt(lambda: eval("[][1]"))
attempt(lambda: eval("{}['k']"))
attempt(lambda: eval("next(iter(()))"))


def handler_outside():
    try:
        raise ValueError("outside")
    except ValueError:
        exec("raise TypeError('inside')")


def reraises():
    try:
        raise ValueError("outside")
    except ValueError:
        exec("raise")


def syntax_in_handler():
    try:
        raise ValueError("outside")
    except ValueError:
        exec("1 +")


attempt(handler_outside)
attempt(reraises)
attempt(syntax_in_handler)


def loop():
    out = []
    for source in ("1", "1 /", "1 / 0", "x", "'a' + 1", "(", "[1, 2][0]"):
        try:
            out.append(eval(source, {}))
        except SyntaxError as error:
            out.append(f"syntax: {error.msg}")
        except ArithmeticError:
            out.append("arithmetic")
        except (NameError, TypeError) as error:
            out.append(error.args[0])
    return out


print(loop())


def lines_of(source, name="<lines>"):
    try:
        exec(compile(source, name, "exec"), {})
    except Exception as error:
        lines, tb = [], error.__traceback__.tb_next
        while tb:
            lines.append(tb.tb_lineno)
            tb = tb.tb_next
        return lines


print(lines_of("\n\n1 / 0"), lines_of("def f():\n    return (1 +\n      None)\n\nf()"), lines_of("class A:\n  x = 1\n  y = z"), lines_of("x = [\n  1,\n  2 / 0,\n]"))
print(lines_of("def g():\n  yield 1\n  1 / 0\nfor i in g():\n  pass"), lines_of("@5\ndef f(): pass"), lines_of("exec('\\n\\n\\nq')"), lines_of("1\n2"))
