# __copy__ and __deepcopy__ called by a copier of our own, __sizeof__, __doc__ and the other special methods that every object has.
def shallow(obj):
    method = getattr(type(obj), "__copy__", None)
    if method is not None:
        return method(obj)
    if isinstance(obj, (list, dict, set)):
        return type(obj)(obj)
    if isinstance(obj, (int, str, float, bytes, tuple, frozenset, type(None), type)) or callable(obj):
        return obj
    result = object.__new__(type(obj))
    result.__dict__.update(obj.__dict__)
    return result


def deep(obj, done):
    method = getattr(type(obj), "__deepcopy__", None)
    if method is not None:
        return method(obj, done)
    if isinstance(obj, (list, tuple, set)):
        return type(obj)(deep(item, done) for item in obj)
    if isinstance(obj, dict):
        return {key: deep(value, done) for key, value in obj.items()}
    result = shallow(obj)
    if result is not obj:
        result.__dict__ = deep(result.__dict__, done)
    return result


class Plain:
    def __init__(self, **fields):
        self.__dict__.update(fields)


class Counted(Plain):
    def __copy__(self):
        new = type(self)(**vars(self))
        new.copies = getattr(self, "copies", 0) + 1
        return new

    def __deepcopy__(self, done):
        done.append(self.name)
        return "deep " + self.name


p = Plain(items=[1, [2]], child=Counted(name="child"))
a, done = shallow(p), []
b = deep(p, done)
p.items[1].append(3)
print(a.items, b.items, a.child is p.child, b.child, done, vars(shallow(shallow(p.child))), shallow([p])[0] is p, shallow(print) is print)
p.child.__copy__ = lambda: "never"
print(type(shallow(p.child)).__name__, deep((1, {"k": {2}}), []), [hasattr(x, "__copy__") for x in ([], {}, set(), 5, p, p.child)])
for value in (5, "text", [], {}, (), None, 2.5, b"", p, len, shallow, range(3), True, object()):
    size = value.__sizeof__()
    print(type(value).__name__, type(size).__name__, size > 0, [n for n in ("__len__", "__iter__", "__hash__", "__call__", "__bool__",
                                                                            "__index__", "__contains__") if hasattr(value, n)])
print([n for n in ("__lt__", "__eq__", "__hash__", "__str__", "__format__", "__sizeof__", "__init_subclass__", "__subclasshook__",
                   "__class__", "__dir__", "__len__", "__bool__") if n in object.__dict__])
for action in (lambda: object().__sizeof__(1), lambda: object.__sizeof__(), lambda: [].copy(1), lambda: object().__init__(1),
               lambda: p.__init__(x=9) or p.x, lambda: object.__subclasshook__(int), lambda: p.__doc__, lambda: object.__eq__(1)):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)
