# An uncaught exception from code run by exec and eval: its entries have the given file name and no source lines.
source = """
def divide(a, b):
    return a / b


class Calculator:
    def run(self, values):
        return [divide(v, v - 2) for v in values]
"""
namespace = {}
exec(compile(source, "made_up.py", "exec"), namespace)
exec("def through(values):\n    return Calculator().run(values)", namespace)
evaluate = eval("lambda values: through(values)", namespace)
print(evaluate([3, 4]))


def caught():
    try:
        evaluate([1, 2])
    except ZeroDivisionError as error:
        lines, tb = [], error.__traceback__
        while tb:
            lines.append(tb.tb_lineno)
            tb = tb.tb_next
        return lines


print(caught())
exec("""
values = [
    5,
    2,
]
print(
    evaluate(
        values
    )
)
""")
