# Loops over generators, resumed natively where nothing is in the way: what generators handle, who else asks them, how they
# end, what their registers are.
TURNS = 2000


def count(n):
    for i in range(n):
        yield i


def pairs(n):
    a, b = 0, 1
    while a < n:
        yield a, b
        a, b = b, a + b


def total(n):
    result = 0
    for i in count(n):
        result += i
    for a, b in pairs(n):
        result += a * b
    return result


for _ in range(TURNS // 10):
    value = total(30)
print(value)


def chained(n):
    for i in count(n):
        if i % 3:
            yield i
        else:
            yield from count(i)


def stacked(n):
    for i in chained(n):
        for j in count(i % 4):
            yield i * 10 + j


for _ in range(TURNS // 100):
    values = [x for x in stacked(20)]
print(len(values), sum(values), values[-3:])


def shared():
    source = count(TURNS)
    seen = 0
    for i in source:
        seen += i
        for j in source:
            seen -= j
            if j % 5 == 0:
                break
        seen += next(source, 0)
        if i > TURNS - 100:
            seen += sum(source)
    return seen, list(source)


print(shared())


def handles(n):
    for i in range(n):
        try:
            if i % 4 == 1:
                raise ValueError(i)
            yield i
        except ValueError as error:
            yield -error.args[0]
            try:
                yield "in"
            finally:
                yield "finally"


def handled():
    results = []
    for item in handles(9):
        results.append(item)
    try:
        raise KeyError("outside")
    except KeyError:
        for item in handles(6):
            results.append(item)
            try:
                raise
            except KeyError as again:
                results.append(again.args[0][:3])
    return results


for _ in range(TURNS // 100):
    results = handled()
print(results)


def fails(n):
    for i in range(n):
        yield 100 // (n - 2 - i)


def asks_failing(n):
    seen = []
    try:
        for item in fails(n):
            seen.append(item)
    except ZeroDivisionError as error:
        seen.append(str(error))
        trace = error.__traceback__
        while trace is not None:
            seen.append(trace.tb_lineno)
            trace = trace.tb_next
    return seen


for _ in range(TURNS // 20):
    seen = asks_failing(6)
print(seen)


def echoes():
    got = yield "first"
    while True:
        got = yield ("got", got)


def sends():
    generator = echoes()
    seen = []
    for item in generator:
        seen.append(item)
        if len(seen) % 3 == 1:
            seen.append(generator.send(len(seen)))
        if len(seen) > 8:
            break
    generator.close()
    return seen + list(generator)


for _ in range(TURNS // 50):
    seen = sends()
print(seen)


def closes(log):
    try:
        for i in count(10):
            yield i
    finally:
        log.append("closed")


def breaks(log):
    source = closes(log)
    for i in source:
        if i == 3:
            break
    source.close()
    return i


log = []
for _ in range(20):
    i = breaks(log)
print(i, log[0])


def itself(n):
    for item in me[0]:
        yield item


for turn in range(30):
    me = [None]
    me[0] = generator = itself(turn)
    try:
        for item in generator:
            print("never")
    except ValueError as error:
        if turn == 29:
            print(error)


def unbound(flag):
    for i in range(3):
        if flag or i:
            value = i
        yield i
        if i == 2:
            del flag
        try:
            yield value
        except UnboundLocalError as error:
            yield str(error)
    try:
        yield flag
    except UnboundLocalError as error:
        yield str(error)


for _ in range(TURNS // 100):
    seen = [x for x in unbound(False)], [x for x in unbound(True)]
print(seen)


def many(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p):
    aa, bb, cc, dd, ee, ff, gg, hh, ii, jj, kk, ll, mm, nn, oo, pp = a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p
    yield a + aa
    yield b + bb + cc + dd + ee + ff
    yield gg + hh + ii + jj + kk + ll + mm + nn + oo + pp
    yield a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p


for _ in range(TURNS // 50):
    seen = []
    for item in many(*range(16)):
        seen.append(item)
print(seen)


def coroutine(n):
    total = 0
    held = [n]
    while True:
        try:
            got = yield total
        except ValueError as error:
            got = yield str(error)
        if got is None:
            return held
        total += got
        held.append(got)


def feeds():
    target = coroutine(5)
    results = [next(target)]
    for i in range(40):
        results.append(target.send(i))
        if i % 9 == 8:
            results.append(target.throw(ValueError(i)))
            results.append(target.send(1000))
    for what in (None, 3):
        try:
            target.send(what)
        except StopIteration as stop:
            results.append(stop.value if stop.value is None else len(stop.value))
    fresh = coroutine(1)
    try:
        fresh.send(1)
    except TypeError as error:
        results.append(str(error))
    return results


for _ in range(TURNS // 50):
    results = feeds()
print(results)


def sends_itself():
    got = yield
    while True:
        try:
            got = yield own[0].send(got)
        except ValueError as error:
            got = yield str(error)


own = [sends_itself()]
next(own[0])
print([own[0].send(i) for i in range(3)])


class Sender:
    def send(self, value):
        return value * 2


def sends_to(targets):
    total = 0
    for target in targets:
        total += target.send(4)
    return total


adder = coroutine(0)
next(adder)
for _ in range(TURNS // 50):
    total = sends_to([adder, adder, Sender(), adder])
print(total)


class Node:
    def __init__(self, parent, value):
        self.parent = parent
        self.value = value

    def root(self):
        node = self
        while node.parent is not None:
            node = node.parent
        return node

    def steps(self, limit):
        node, count = self, 0
        while node is not None and count < limit:
            count += 1
            if node.value < 0:
                found = count
                break
            node = node.parent
        else:
            return -count
        return found * 100


def walks(nodes):
    total = 0
    for node in nodes:
        total += node.root().value + node.steps(7)
    return total


nodes = [Node(None, 5)]
for i in range(12):
    nodes.append(Node(nodes[i], i if i % 5 else -i - 1))
for _ in range(TURNS // 4):
    total = walks(nodes)
print(total)
nodes[0].parent = "text"
try:
    walks(nodes)
except AttributeError as error:
    print(error)


class Tree:
    def __init__(self, depth):
        self.left = Tree(depth - 1) if depth else None
        self.right = Tree(depth - 1) if depth else None
        self.depth = depth

    def __iter__(self):
        if self.left:
            for node in self.left:
                yield node
        yield self.depth
        if self.right:
            for node in self.right:
                yield node


tree = Tree(6)
for _ in range(TURNS // 100):
    nodes = 0
    for depth in tree:
        nodes = nodes * 3 + depth & 0xFFFFFF
print(nodes)


def endless(depth):
    for item in endless(depth + 1):
        yield item


def deep():
    try:
        for item in endless(0):
            pass
    except RecursionError as error:
        return type(error).__name__


for _ in range(3):
    name = deep()
print(name)


def frozen(values):
    for value in values:
        yield value.upper()


def other_kinds(sources):
    seen = ""
    for source in sources:
        for item in source:
            seen += str(item)
    return seen


for _ in range(TURNS // 50):
    seen = other_kinds([[1, 2], (3,), count(2), "ab", {4: 5}, frozen("xy"), range(2), iter([6]), frozen(())])
print(seen)
