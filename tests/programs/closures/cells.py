# __closure__ of functions and its cells, which share the variables they stand for.
import copy
import types


def counter(start):
    count = start

    def step():
        nonlocal count
        count += 1
        return count

    def reset():
        nonlocal count
        count = 0

    return step, reset


step, reset = counter(10)
print(step(), len(step.__closure__), step.__closure__[0].cell_contents)
cell = step.__closure__[0]
print(type(cell) is types.CellType, type(cell).__name__, type(cell))
cell.cell_contents = 41
print(step(), cell.cell_contents, reset.__closure__[0].cell_contents, reset.__closure__[0] == cell)
reset()
print(cell.cell_contents, cell is reset.__closure__[0], {id(cell)} == {id(reset.__closure__[0])})
print(counter.__closure__, (lambda: 0).__closure__, print.__class__.__name__)


def adder(zeta, alpha):
    return lambda beta: (zeta, alpha, beta, step)


add = adder(1, "two")
print(dict(zip(add.__code__.co_freevars, (cell.cell_contents for cell in add.__closure__))))


def attempt(what, action):
    try:
        print(what, action())
    except Exception as error:
        print(what, type(error).__name__, error)


del cell.cell_contents
attempt("empty", lambda: cell.cell_contents)
attempt("unbound", step)
attempt("delete twice", lambda: delattr(cell, "cell_contents"))
text = repr(cell)
print(text.startswith("<cell at 0x"), text.endswith(": empty>"))
cell.cell_contents = [1]
print(repr(cell).split(":")[1].split(" at ")[0])
attempt("hash", lambda: hash(cell))
attempt("assign", lambda: setattr(step, "__closure__", ()))
attempt("other attribute", lambda: setattr(cell, "other", 1))
attempt("compare", lambda: cell < 1)
attempt("builtin", lambda: len.__closure__)
print(cell == 1, cell != 1)
nan = float("nan")
Cell = types.CellType
print(Cell() == Cell(), Cell() < Cell(1), Cell(1) < Cell(), Cell(1) <= Cell(2), Cell(2) > Cell(1), Cell(2) >= Cell(3), Cell(1) != Cell(1.0))
print(Cell(nan) == Cell(nan), Cell() != Cell(), Cell() <= Cell(), Cell() >= Cell())
attempt("contents", lambda: Cell(1) < Cell("x"))


class Odd:
    def __eq__(self, other):
        return "equal"

    def __lt__(self, other):
        return []


print(Cell(Odd()) == Cell(1), Cell(Odd()) < Cell(1), Cell(1) > Cell(Odd()))
attempt("two", lambda: Cell(1, 2))
attempt("keyword", lambda: Cell(contents=1))
attempt("copy", lambda: copy.copy(Cell(1)))


# A cell in a variable is a value like any other, and what names it is another cell's business.
def holds_a_cell(self):
    held = cell
    names = locals()
    print(sorted(names), type(names["held"]).__name__, type(names["self"]).__name__)

    def looks():
        return held, self

    print(type(locals()["held"]).__name__, type(looks()[0]).__name__, looks.__closure__[0].cell_contents is held)
    print(type(looks()[1]).__name__)
    return held


holds_a_cell(cell)
print(type(vars(types.SimpleNamespace(c=cell))["c"]).__name__)


class Named:
    def method(self):
        return __class__

    def again(self):
        return super().method()


print(Named.again.__code__.co_freevars, Named.again.__closure__[0].cell_contents is Named)
print(Named.method.__closure__[0] is Named.again.__closure__[0])

Named.again.__closure__[0].cell_contents = int
attempt("super", lambda: Named().again())
Named.again.__closure__[0].cell_contents = 5
attempt("super", lambda: Named().again())


def recursive(depth):
    def inner(left):
        return 0 if left == 0 else 1 + inner(left - 1)

    return inner


one, two = recursive(1), recursive(2)
print(one.__closure__[0].cell_contents is one, one.__closure__[0].cell_contents is two)


# Contents change under a loop that runs for long.
def watched():
    total = 0

    def add(amount):
        nonlocal total
        total += amount
        return total

    return add


add = watched()
place = add.__closure__[0]
for number in range(3000):
    add(number)
    if number % 1000 == 999:
        print(place.cell_contents)
        place.cell_contents = 0.5 if number < 1500 else "text" if number < 1900 else 7
print(add(1))


def in_one_function():
    value = 0

    def reads():
        return value

    own = reads.__closure__[0]
    seen = 0
    for number in range(2000):
        own.cell_contents = number
        seen += value
        value = seen
        seen = own.cell_contents
    print(seen, value, own.cell_contents, reads())


in_one_function()


def make_all():
    return [lambda: i for i in range(3)]


print([f.__closure__[0].cell_contents for f in make_all()], [f() for f in make_all()])
attempt("classcell", lambda: type("C", (), {"__classcell__": Cell()}))
