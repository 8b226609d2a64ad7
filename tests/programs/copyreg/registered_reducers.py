"""copyreg.pickle(): reducers for classes, used by pickle and copy alike; not by subclasses; replaced and taken away."""
import copy
import copyreg
import pickle


def attempt(label, call):
    try:
        print(label, repr(call()))
    except Exception as error:
        print(label, type(error).__name__, error)


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __repr__(self):
        return f"{type(self).__name__}({self.x}, {self.y})"


class Point3(Point):
    pass


class Own(Point):
    def __reduce__(self):
        print("  own __reduce__")
        return Own, (self.x, self.y)


calls = []


def reduce_point(point):
    calls.append(repr(point))
    return Point, (point.x * 10, point.y * 10)


def reduce_own(point):
    calls.append("registered " + repr(point))
    return Own, (0, 0)


p, sub, own = Point(1, 2), Point3(3, 4), Own(5, 6)
print(copy.copy(p), copyreg.pickle(Point, reduce_point), copyreg.dispatch_table[Point] is reduce_point)
for protocol in range(6):
    print(protocol, pickle.loads(pickle.dumps(p, protocol)), pickle.loads(pickle.dumps(sub, protocol)))
print(copy.copy(p), copy.deepcopy(p), copy.copy(sub), copy.deepcopy([p, p, sub]), calls)
calls.clear()
print(copy.copy(own), pickle.loads(pickle.dumps(own)))
copyreg.pickle(Own, reduce_own)
print(copy.copy(own), copy.deepcopy(own), pickle.loads(pickle.dumps(own)), calls)
copyreg.pickle(Point3, lambda point: (Point3, (point.x, point.y), {"z": 9}))
print(vars(copy.copy(sub)), vars(pickle.loads(pickle.dumps(sub))))
copyreg.pickle(Point3, lambda point: (Point, (point.x, point.y)))
print(type(copy.copy(sub)).__name__, type(pickle.loads(pickle.dumps(sub))).__name__)
pair = pickle.loads(pickle.dumps([p, p]))
print(pair, pair[0] is pair[1])
for cls in (Point, Point3, Own):
    del copyreg.dispatch_table[cls]
print(copy.copy(p), copy.copy(sub), copy.copy(own), pickle.loads(pickle.dumps(p)))
for function in (None, 3, "name", [], Point(1, 1)):
    attempt(repr(function), lambda: copyreg.pickle(Point, function))
print(Point in copyreg.dispatch_table)
attempt("any key", lambda: copyreg.pickle("no class", print))
attempt("its value", lambda: copyreg.dispatch_table.pop("no class") is print)
attempt("unhashable", lambda: copyreg.pickle([], print))
attempt("constructor", lambda: copyreg.pickle(Point, reduce_point, Point))
attempt("bad constructor", lambda: copyreg.pickle(Point3, reduce_point, 5))
attempt("kept", lambda: Point3 in copyreg.dispatch_table)
attempt("keywords", lambda: copyreg.pickle(ob_type=Point3, pickle_function=reduce_point, constructor_ob=None))
attempt("none", lambda: copyreg.pickle())
attempt("one", lambda: copyreg.pickle(Point))
for cls in (Point, Point3):
    copyreg.dispatch_table.pop(cls, None)
