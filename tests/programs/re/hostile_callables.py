import re


def purge(match):
    re.purge()
    re._cache.clear()
    return "p"


print(re.sub("a", purge, "banana"))
data = bytearray(b"banana")
found = []
for m in re.finditer(b"a", bytes(data)):
    data.clear()
    found.append(m.span())
print(found)
walk = re.finditer("a", "banana")


def inner(match):
    return str([m.start() for m in walk])


print(re.sub("n", inner, "banana"))
stop = iter([1])


def raising(match):
    return str(next(stop))


try:
    print(re.sub("a", raising, "banana"))
except StopIteration as error:
    print("StopIteration", error.args)


def deep(match):
    return re.sub("a", deep, "a")


try:
    re.sub("a", deep, "a")
except RecursionError as error:
    print(type(error).__name__)


async def coroutine():
    return re.sub("a", lambda m: m.group() + "!", "banana")


try:
    coroutine().send(None)
except StopIteration as error:
    print(error.value)
print([re.sub("x", lambda m, n=n: str(n), "xx") for n in range(3)], re.sub("(?P<a>.)(?P<b>.)", lambda m: m["b"] + m["a"], "abcdef"))
