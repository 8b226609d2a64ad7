# A factory of record types on tuple: fields as properties, defaults, replacing, unpacking, comparing, subclasses.
def record(name, fields, **defaults):
    fields = tuple(fields.split())
    for field in fields:
        if not field.isidentifier() or field.startswith("_"):
            raise ValueError(f"bad field name: {field!r}")

    def __new__(cls, *args, **kw):
        values = dict(zip(fields, args))
        if len(args) > len(fields):
            raise TypeError(f"{name} takes {len(fields)} fields, got {len(args)}")
        for key, value in kw.items():
            if key not in fields or key in values:
                raise TypeError(f"{name}: unexpected or repeated {key!r}")
            values[key] = value
        missing = [f for f in fields if f not in values and f not in defaults]
        if missing:
            raise TypeError(f"{name}: missing {', '.join(missing)}")
        return tuple.__new__(cls, [values.get(f, defaults.get(f)) for f in fields])

    def __repr__(self):
        return f"{type(self).__name__}({', '.join(f'{f}={v!r}' for f, v in zip(fields, self))})"

    def replace(self, **kw):
        return type(self)(**{**self.as_dict(), **kw})

    namespace = {"__slots__": (), "__new__": __new__, "__repr__": __repr__, "replace": replace, "fields": fields, "__match_args__": fields,
                 "as_dict": lambda self: dict(zip(fields, self)), "make": classmethod(lambda cls, items: cls(*items))}
    for i, field in enumerate(fields):
        namespace[field] = property(lambda self, i=i: self[i], doc=f"Field {i} of {name}.")
    return type(name, (tuple,), namespace)


Point = record("Point", "x y z", z=0)


class Pixel(Point):
    @property
    def area(self):
        return self.x * self.y

    def __add__(self, other):
        return type(self).make(a + b for a, b in zip(self, other))


p, q = Point(1, y=2), Pixel(3, 4, 5)
print(p, q, p.x + q.z, p == (1, 2, 0), hash(p) == hash((1, 2, 0)), p < q, max(p, q), q + p, p + q, p.replace(z=9), q.replace(x=0).area,
      q.as_dict())
x, *rest = q
print(x, rest, Point.x.__doc__, Point.fields, Point.make("abc"), {p: 1}[1, 2, 0], sorted([q, p]), tuple(q), "{0.x} {1[2]}".format(p, q),
      "%d-%d-%d" % p)
q.note = "has a dictionary"
match q:
    case Point(3, y, z=5):
        print("matched", y, vars(q), hasattr(p, "__dict__"))
for action in (lambda: Point(1), lambda: Point(1, 2, 3, 4), lambda: Point(1, 2, x=3), lambda: Point(1, 2, w=3), lambda: setattr(p, "x", 5),
               lambda: setattr(p, "w", 5), lambda: record("Bad", "ok _no"), lambda: record("Bad", "1a"), lambda: p.w, lambda: p[3],
               lambda: delattr(p, "y"), lambda: Point.make(5), lambda: p + 5):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)
