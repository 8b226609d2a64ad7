# A name that an assignment expression in a comprehension binds at the top of a module is a global one.
g, l = {}, {}
exec("[(a := 1) for _ in [0]]\nprint(sorted(k for k in globals() if k[0]!='_'), sorted(locals()))\nb = a", g, l)
print(sorted(k for k in g if k[0] != "_"), l)
g, l = {}, {}
exec("list((a := 1) for _ in [0])\nc = [a for _ in [0]]", g, l)
print(sorted(k for k in g if k[0] != "_"), l)
g, l = {}, {}
exec("a = 5\n[(a := 1) for _ in [0]]\nb = a\ndel a", g, l)
print(sorted(k for k in g if k[0] != "_"), l)
class C:
    try:
        exec("a = 5\n[(a := 1) for _ in [0]]")
    except NameError as e: print(e)
exec("[(a := 1) for _ in [0]]\nglobal a\na = 2")
print(a)
for s in ("[(a := 1) for b in c]\na = 2\nglobal a", "a = 1\n[(a := 1) for b in c]\nglobal a", "[(a := 1) for b in c]\nprint(a)\nglobal a", "[[(a := 1) for b in c] for d in c]\nglobal a"):
    try:
        exec(s, {"c": [1]}, l := {})
        print(s, "fine", l)
    except SyntaxError as e:
        print(s, e)
