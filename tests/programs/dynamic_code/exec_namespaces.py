# What exec reads and writes with no dict, one dict and two dicts.
def keys(namespace):
    return {k: v for k, v in namespace.items() if not k.startswith("__")}


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


exec("created = 5")
print(created, exec("pass"))
source = """
total = start + 1
def bump():
    global total
    total += 10
    return total
"""
one = {"start": 1}
exec(source, one)
print(one["total"], one["bump"](), one["total"], sorted(keys(one)))
outer, inner = {"start": 100}, {}
exec(source, outer, inner)
print(keys(outer), sorted(inner))
attempt(inner["bump"])
inner["total"] = 7
print(inner["bump"](), keys(outer), inner["total"])
exec("class A:\n    global stored\nstored = 1; plain = 2; A.x = stored", outer, inner)
print(outer["stored"], inner["plain"], "stored" in inner, inner["A"].x)
exec("global start; start = 'via global'; local = 'via locals'", outer, inner)
print(outer["start"], inner["local"], "start" in inner)
exec("del start", one)
attempt(lambda: exec("del start", one))
attempt(lambda: exec("start", one))
exec("a = 1; del a; a = 2; b = [a for a in range(3)]", one)
print(one["a"], one["b"])
exec("for i in range(3): pass\nelse: j = i\nwith_default = i or j", one)
print(one["i"], one["j"], one["with_default"])
exec("import_free = len; len = 5", one)
print(one["len"], one["import_free"]("abc"), len("ab"))
exec("print(len)\ndel len\nprint(len('abcd'))", one)
exec("x, (y, *z) = 1, (2, 3, 4); z[0] = x; a: int = 3; b += [9]", one)
print(one["x"], one["y"], one["z"], one["a"], one["b"])
attempt(lambda: exec("before = 1\n1 / 0\nafter = 2", one))
print(one["before"], "after" in one)
attempt(lambda: exec("x", {}, {}))
attempt(lambda: exec("def f(): return y\ny = 3\nprint(f())", {}, {}))
attempt(lambda: exec("def f(): return y\ny = 3\nprint(f())", {}))
attempt(lambda: exec("class A:\n    z = y\ny = 3", {"y": "global"}, {"y": "local"}))
exec("class A:\n    z = y\n    def m(self): return y", {"y": "global"}, (found := {"y": "local"}))
print(found["A"].z, found["A"]().m())
same = {}
exec("v = 1\ndef f(): return v", same, same)
print(same["f"](), exec("v = 5", same), same["f"]())
