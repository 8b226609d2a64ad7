"""Arrays over lines with comments and commas, mixed kinds, nesting; inline tables and what they must not have."""
import tomllib


def show(text):
    try:
        print(tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        print(repr(text), "refused:", error)


for text in ("a=[]", "a=[ ]", "a=[1]", "a=[1,]", "a=[1,2 , 3]", "a=[\n1,\n2,\n]", "a=[ # c\n1 # d\n, # e\n2 # f\n]", "a=[[],[[]],[1,[2]]]", "a=[1, 'x', 2.5, true, 2024-01-01, {b=1}, [3]]", "a=[\r\n1\r\n]", "a=[\t1\t,\t2\t]", "a=['x',\"\"\"y\nz\"\"\"]",
             "a=[,]", "a=[1 2]", "a=[1,,2]", "a=[1", "a=[", "a=[1,", "a=]", "a=[1]]", "a=[1}", "a=[1;2]", "a=[\n,1]", "a=[b]"):
    show(text)
for text in ("a={}", "a={ }", "a={b=1}", "a={ b = 1 , c = 2 }", "a={b={c={d=1}}}", "a={b.c.d=1, b.c.e=2}", "a={'x y'=1, \"z\"=2}", "a={b=[1,\n2,\n3]}", "a={b=\"\"\"x\ny\"\"\"}", "a=[{x=1},{x=2}]",
             "a={b=1,}", "a={,}", "a={b}", "a={b=}", "a={b=1 c=2}", "a={b=1,\nc=2}", "a={\nb=1}", "a={b=1\n}", "a={b=1", "a={", "a={b=1, b=2}", "a={b.c=1, b=2}", "a={b={c=1}, b.d=2}", "a={=1}", "a={[b]=1}", "a={#c\n}", "a={}\na.b=1", "[a]\nb={c=1}\n[a.b]\nd=2", "a={}}"):
    show(text)
deep = 30
found = tomllib.loads("a = " + "[" * deep + "7" + "]" * deep)["a"]
depth = 0
while isinstance(found, list):
    found, depth = found[0], depth + 1
print(depth, found)
found = tomllib.loads("a = " + "{b=" * deep + "7" + "}" * deep)["a"]
depth = 0
while isinstance(found, dict):
    found, depth = found["b"], depth + 1
print(depth, found)
dotted = tomllib.loads(".".join("abcdefgh") + " = 1")
print(dotted, len(tomllib.loads("a = [" + ", ".join(map(str, range(500))) + "]")["a"]), sum(tomllib.loads("\n".join(f"k{n} = {n}" for n in range(200))).values()))
first, second = tomllib.loads("a=[1]\nb={c=[]}"), tomllib.loads("a=[1]\nb={c=[]}")
print(first == second, first["a"] is second["a"], type(first), type(first["b"]), type(first["a"]))
