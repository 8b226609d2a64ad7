# repr() of sets and frozensets: empty, with one element, nested, recursive, and of subclasses.
class Sub(set):
    pass


class Frozen(frozenset):
    pass


class Named(set):
    def __repr__(self):
        return "Named!"


class Holder:
    def __init__(self):
        self.inside = None

    def __repr__(self):
        return f"Holder({self.inside!r})"


class Broken:
    def __repr__(self):
        raise ValueError("no repr")


for kind in (set, frozenset, Sub, Frozen, Named):
    print(kind(), kind("a"), kind([()]), kind([frozenset()]), kind([Frozen([1])]), [kind([1])], {1: kind()}, f"{kind([2])!s:>9}|")
    holder = Holder()
    holder.inside = x = kind([holder])
    print(x, holder, len(x))
    try:
        print(kind([Broken()]))
    except ValueError as error:
        print(error)
print(str({1}.__class__), {1}.__repr__(), set.__repr__(frozenset([1])) if False else frozenset([1]).__repr__(), set.__repr__(Sub([3])), frozenset.__repr__(Frozen([3])), object.__repr__({1}).split(" at ")[0])
for case in ("set.__repr__(frozenset())", "set.__repr__()", "set.__repr__([])", "{1}.__repr__(1)", "format({1}, 'x')", "format({1})", "format({1}, '')", "'%s %r' % ({1}, frozenset())", "ascii({'\u20ac'})"):
    try:
        print(case, eval(case))
    except TypeError as error:
        print(case, error)
