# Rich comparisons: who is asked first, subclasses before bases, NotImplemented, identity as the last resort of == and !=.
log = []


def compare(name):
    def method(self, other):
        log.append(f"{self.name}.{name}({getattr(other, 'name', other)})")
        return self.answers.get(name, NotImplemented)
    return method


class Base:
    def __init__(self, name, **answers):
        self.name, self.answers = name, answers

    lt, le, eq, ne, gt, ge = __lt__, __le__, __eq__, __ne__, __gt__, __ge__ = [compare(n) for n in ("lt", "le", "eq", "ne", "gt", "ge")]


class Sub(Base):
    pass


class Other:
    name = "other"


def show(title, action):
    try:
        result = action()
    except TypeError as e:
        result = f"TypeError: {e}"
    print(f"{title}: {result} {log}")
    log.clear()


x, y, s, o = Base("x"), Base("y"), Sub("s"), Other()
yes, sub_yes = Base("yes", lt="yes.lt", ge=[], eq=0, ne=None), Sub("sub", gt="sub.gt", eq="sub.eq")
show("x < y", lambda: x < y)
show("x < s", lambda: x < s)
show("s < x", lambda: s < x)
show("x <= 5", lambda: x <= 5)
show("5 > x", lambda: 5 > x)
show("x == y", lambda: x == y)
show("x == x", lambda: x == x)
show("x != x", lambda: x != x)
show("x != o", lambda: x != o)
show("o >= x", lambda: o >= x)
show("o < o", lambda: o < o)
show("yes < y", lambda: yes < y)
show("y > yes", lambda: y > yes)
show("y <= yes", lambda: y <= yes)
show("yes == y", lambda: yes == y)
show("yes != y", lambda: yes != y)
show("x < sub", lambda: x < sub_yes)
show("x == sub", lambda: x == sub_yes)
show("yes < sub", lambda: yes < sub_yes)
show("in list", lambda: yes in [x, y])
show("in own list", lambda: x in [x])
show("[x] == [y]", lambda: [x] == [y])
show("[x] == [x]", lambda: [x] == [x])
show("(x,) < (y,)", lambda: (x,) < (y,))
show("chain", lambda: yes < y < 3)
show("not ==", lambda: not x == y)
show("max", lambda: max(x, yes).name)
show("min", lambda: min(y, yes).name)
show("sorted", lambda: [b.name for b in sorted([y, yes])])
show("None", lambda: None < x)
show("by hand", lambda: (object.__eq__(x, y), object.__ne__(x, y), object.__eq__(x, x), object.__lt__(x, y)))
