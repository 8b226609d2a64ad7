# Recursive generators by yield from: hanoi, queens, tree walks with counted results.
def hanoi(n, source, target, spare):
    if n == 0:
        return 0
    before = yield from hanoi(n - 1, source, spare, target)
    yield source + target
    after = yield from hanoi(n - 1, spare, target, source)
    return before + 1 + after


def queens(size, placed=()):
    if len(placed) == size:
        yield placed
        return
    row = len(placed)
    for column in range(size):
        if all(column != c and abs(column - c) != row - r for r, c in enumerate(placed)):
            yield from queens(size, (*placed, column))


class Tree:
    def __init__(self, name, *children):
        self.name, self.children = name, children

    def walk(self, depth=0):
        answer = yield depth, self.name
        if answer == "skip":
            return 1
        total = 1
        for child in self.children:
            total += yield from child.walk(depth + 1)
        return total


def with_result(g):
    items = []
    while True:
        try:
            items.append(next(g))
        except StopIteration as end:
            return items, end.value


print(with_result(hanoi(3, "A", "C", "B")))
print(next(queens(6)), sum(1 for _ in queens(6)), list(queens(3)))
tree = Tree("root", Tree("a", Tree("a1"), Tree("a2", Tree("deep"))), Tree("b", Tree("b1")))
print(with_result(tree.walk()))
walk, names = tree.walk(), []
answer = None
try:
    while True:
        depth, name = walk.send(answer)
        names.append(name)
        answer = "skip" if name == "a2" else None
except StopIteration as end:
    print(names, end.value)


def countdown(n):
    yield n
    if n:
        return (yield from countdown(n - 1)) + n
    return 0


items, total = with_result(countdown(60))
print(len(items), items[-1], total)
