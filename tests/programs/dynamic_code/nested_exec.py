# exec inside exec inside eval: each level has the namespaces of the level around it.
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


level = 0
exec("""
level += 1
exec('''
level += 10
exec("level += 100; deepest = level")
''')
after = level, deepest
""")
print(level, after, deepest)
namespace = {"depth": 3, "trail": []}
source = """
trail.append(depth)
if depth:
    exec(source, {"depth": depth - 1, "trail": trail, "source": source})
trail.append(-depth)
"""
exec(source, namespace | {"source": source})
print(namespace["trail"], namespace["depth"])
print(eval("eval('eval(\"1 + 1\") + 1') + 1"), eval(eval(repr(repr("2 * 3")))), eval("eval")("4"))
attempt(lambda: eval("exec('x = 5') or x", {}, {}))
attempt(lambda: eval("exec('global y; y = 5') or y", {}, {}))
attempt(lambda: eval("eval('z')", {"z": "outer globals"}))
attempt(lambda: eval("eval('z', {})", {"z": "outer globals"}))
attempt(lambda: eval("(lambda z: eval('z'))('inner local')", {"z": "outer globals"}))
attempt(lambda: eval("[eval('n') for n in range(2)]"))
attempt(lambda: eval("list(map(eval, ['z', 'z + z']))", {"z": 3}))


def function(value):
    exec("""
def inner(value=value):
    local = value + 1
    exec("local += 1; result.append((local, value))")
    return local
result.append(inner())
exec("result.append(value)")
""", globals() | {"result": (result := [])}, locals())
    return result, value


attempt(lambda: function(10))


def two_dicts():
    outer_globals, outer_locals = {}, {}
    exec("""
a = 1
exec("b = a + 1; global c; c = 3")
exec("d = 4", globals())
def f():
    exec("e = 5")
    return 'e' in locals(), sorted(k for k in globals() if len(k) == 1)
seen = f()
g = globals() is not locals()
""", outer_globals, outer_locals)
    return sorted(k for k in outer_globals if len(k) == 1), sorted(k for k in outer_locals if len(k) == 1), outer_locals["seen"]


attempt(two_dicts)
attempt(lambda: exec("exec('1 +')"))
attempt(lambda: exec("try:\n    exec('1 / 0')\nexcept ZeroDivisionError as error:\n    raise ValueError('outer') from error"))
attempt(lambda: exec("exec('exec(\"raise KeyError(1)\")')"))
compiled = eval("compile('compile(\"6 * 7\", \"inner\", \"eval\")', 'outer', 'eval')")
print(eval(eval(compiled)))
