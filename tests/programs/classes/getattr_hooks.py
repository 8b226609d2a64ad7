# __getattr__ for what is missing, __setattr__ and __delattr__ for every write.
class Record:
    def __init__(self, **fields):
        self.__dict__["fields"] = fields
        self.__dict__["log"] = []

    def __getattr__(self, name):
        if name in self.fields:
            return self.fields[name]
        raise AttributeError(f"no field {name!r}")

    def __setattr__(self, name, value):
        self.log.append("set " + name)
        self.fields[name] = value

    def __delattr__(self, name):
        self.log.append("del " + name)
        del self.fields[name]


r = Record(x=1, y=2)
print(r.x + r.y)
r.x = 10
r.z = 5
r.z += 1
print(r.x, r.z, r.log)
del r.y
try:
    r.y
except AttributeError as error:
    print("AttributeError:", error)
print(hasattr(r, "x"), hasattr(r, "y"), getattr(r, "y", "gone"))
print(r.log, r.fields)


class Fallback:
    known = "class attribute"

    def __getattr__(self, name):
        return lambda *args: (name, args)


f = Fallback()
print(f.known, f.anything(1, 2), f.other())


class Traced:
    def __getattribute__(self, name):
        if name.startswith("t_"):
            return "traced " + name
        return super().__getattribute__(name)

    normal = 1


print(Traced().t_x, Traced().normal)
