# limits: recursion=200
# ends: completed
# Each awaited coroutine that runs is a level, whether it is started, resumed or thrown into.
class Pause:
    def __await__(self):
        yield


async def down(n):
    if n == 0:
        await Pause()
    else:
        await down(n - 1)


try:
    down(1000).send(None)
except RecursionError:
    print("too deep")


def nested(n):
    if n > 0:
        yield from nested(n - 1)
    else:
        yield


outer = nested(100)
next(outer)
for _ in range(3):
    outer = (lambda inner: (x for x in inner))(outer)
try:
    outer.throw(KeyError("thrown"))
except KeyError as error:
    print(error)
coroutine = down(150)
coroutine.send(None)


def at_depth(n):
    return at_depth(n - 1) if n > 0 else coroutine.throw(ValueError("thrown"))


try:
    at_depth(100)
except RecursionError:
    print("too deep to throw")
