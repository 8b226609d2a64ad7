# Functions that call themselves stand in their own lines: what rebinds their name in the middle, what leaves a line with
# registers that nothing has written, arms of conditional expressions that return.
import gc

TURNS = 3000


def plain(n):
    return n if n < 2 else plain(n - 1) + plain(n - 2)


for _ in range(12):
    total = plain(13)
print(total)


def other(n):
    return 1000


def rebinds(n):
    global rebinds
    if n == 3:
        rebinds = other
    return n if n < 2 else rebinds(n - 1) + rebinds(n - 2)


own = rebinds
for _ in range(TURNS // 10):
    rebinds = own
    total = rebinds(8)
print(total)


def swaps(n):
    if n == 2 and switch:
        globals()["swaps"] = other
    return n if n < 2 else swaps(n - 1) + swaps(n - 2)


own = swaps
switch = False
for turn in range(TURNS // 10):
    swaps = own
    switch = turn % 7 == 6
    total = swaps(9)
    if turn > TURNS // 10 - 8:
        print(turn, total)


def late(n, stop):
    if n > 1:
        first = late(n - 1, stop)
        if n == stop:
            del first
        return first + late(n - 2, stop)
    return n


for _ in range(TURNS // 30):
    total = late(10, 99)
print(total)
for stop in range(2, 6):
    try:
        late(8, stop)
    except UnboundLocalError as error:
        print(stop, error)


class Held:
    pass


def holds(n, make):
    held = None
    if n == 0:
        return make()
    if n % 2:
        result = holds(n - 1, make)
    else:
        held = holds(n - 1, make)
        result = held
    return result


for _ in range(TURNS // 10):
    thing = holds(7, Held)
    gc.collect() if _ % 50 == 0 else None
print(type(thing).__name__)


def deep(n):
    if n == 0:
        values = []
        for each in range(3):
            values.append(each)
        return locals()
    unused = n
    return deep(n - 1) if n % 2 else deep(n - 1)


for _ in range(TURNS // 30):
    names = deep(6)
print(names)


def raises(n, at):
    text = "x" if n == at else 1
    return n if n < 2 else raises(n - 1, at) + raises(n - 2, at) + text - text


for _ in range(TURNS // 30):
    raises(9, -1)
for at in (2, 3, 5, 9):
    try:
        raises(9, at)
    except TypeError as error:
        print(at, error)
        depth = 0
        trace = error.__traceback__
        while trace is not None:
            depth += 1
            print(trace.tb_lineno, end=" ")
            trace = trace.tb_next
        print(depth)


def arms(a, b):
    return "both" if a and b else "a" if a else "b" if b else None


def in_loop(values):
    for value in values:
        while True:
            return value if value > 1 else -value if value < 0 else (found := value)
    return found if values else "nothing"


def in_finally(value, log):
    try:
        return value if value else log.append("arm")
    finally:
        log.append("done")


class Manager:
    def __init__(self, log):
        self.log = log

    def __enter__(self):
        return self

    def __exit__(self, *about):
        self.log.append("left")


def in_with(value, log):
    with Manager(log) as manager:
        return manager.log if value else "no"


def constant():
    return 1 if True else 2


def constant_false():
    return 1 if False else 2 if None else 3


def walrus(a):
    return (b := a + 1) if a > 3 else a if (b := a * 2) > 5 else b


def yields(flag):
    yield 1
    return "yes" if flag else "no"


def sent(flag):
    print((yield from yields(flag)))


choose = lambda a, b: a if a > b else b if b > a else "same"

for _ in range(TURNS // 30):
    results = [arms(1, 1), arms(1, 0), arms(0, 1), arms(0, 0), in_loop([3]), in_loop([-4]), in_loop([1]), in_loop([])]
    log = []
    results += [in_finally(5, log), in_finally(0, log), in_with(1, log), in_with(0, log), constant(), constant_false()]
    results += [walrus(1), walrus(3), walrus(4), choose(1, 2), choose(3, 2), choose(2, 2)]
print(results)
print(list(sent(True)), list(sent(False)))
