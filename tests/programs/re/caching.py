import re

a = re.compile("x+")
print(re.compile("x+") is a, re.compile("x+", re.I) is a, re.compile("x+", 0) is a, re.compile(b"x+") is a)
for number in range(600):
    re.compile(f"y{number}")
print(re.compile("x+") is a, re.compile("y599") is re.compile("y599"))
re.purge()
print(re.search("y1", "xy1").span())


class Text(str):
    pass


print(re.compile(Text("x")).pattern == "x", type(re.compile(Text("q")).pattern).__name__, re.search(Text("b"), Text("abc")))
print(sorted(name for name in re.__all__), re.sub.__name__, re.compile.__doc__ is not None)
from re import *
print(compile("a").findall("aa"), I, error.__name__, Pattern is type(compile("a")))
