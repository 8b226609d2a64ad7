# One code object run many times: in new namespaces, in the same one, by eval and exec, and functions it makes.
def public(namespace):
    return {k: v for k, v in namespace.items() if not k.startswith("__") and not callable(v)}


code = compile("""
runs = runs + 1 if 'runs' in dir() else 1
items = [1, 2]
items.append(runs)
constant = (1, 2, 'x')
def function(extra=[]):
    extra.append(runs)
    return extra
""", "<reused>", "exec")
one, two = {}, {}
for _ in range(3):
    exec(code, one)
exec(code, two)
print(public(one), public(two))
print(one["items"] is two["items"], one["constant"] == two["constant"])
print(one["function"](), one["function"](), two["function"]())
earlier = one["function"]
exec(code, one)
print(earlier(), one["function"](), earlier is one["function"], one["runs"])
expression = compile("total * factor", "<expression>", "eval")
print([eval(expression, {"total": t, "factor": f}) for t, f in ((2, 3), ("ab", 2), ([1], 2), (2.5, 4))])
table = {name: compile(source, name, "eval") for name, source in {"area": "w * h", "around": "2 * (w + h)", "square": "w == h"}.items()}
for size in ((2, 3), (4, 4)):
    values = dict(zip("wh", size))
    print({name: eval(formula, {}, values) for name, formula in table.items()}, values)
try:
    eval(table["area"], {"w": 1})
except NameError as error:
    print(error)


def run_here(code, x):
    return eval(code)


uses_x = compile("x + 1", "<x>", "eval")
x = 100
print(run_here(uses_x, 1), eval(uses_x), run_here(uses_x, 5), (lambda x: eval(uses_x))(10))
step = compile("n += 1", "<step>", "exec")
namespace = {"n": 0}
for _ in range(5):
    exec(step, namespace)
print(namespace["n"])
factory = compile("lambda k: lambda v: v * k * scale", "<factory>", "eval")
double, triple = (eval(factory, {"scale": scale})(2) for scale in (1, 10))
print(double(5), triple(5))
raising = compile("value\n\n1 / value", "<raising>", "exec")
for value in (1, 0, 2, "a"):
    try:
        exec(raising, {"value": value})
        print(value, "passed")
    except (ZeroDivisionError, TypeError) as error:
        print(value, error, error.__traceback__.tb_next.tb_lineno)
looped = compile("[eval(looped, {'looped': looped, 'n': n - 1}) for _ in range(2)] if n else 'leaf'", "<looped>", "eval")
print(eval(looped, {"looped": looped, "n": 2}))
