# Who wins when the class and the instance dictionary hold the same name: data descriptors, non-data descriptors, plain values.
class NonData:
    def __get__(self, obj, cls=None):
        return "non-data get"


class SetOnly:
    def __set__(self, obj, value):
        obj.__dict__["set_only"] = f"stored {value}"


class DeleteOnly:
    def __delete__(self, obj):
        print("delete_only deleted")


class Data(NonData):
    def __get__(self, obj, cls=None):
        return "data get"

    def __set__(self, obj, value):
        obj.__dict__["data"] = f"hidden {value}"


class GetDelete(NonData):
    def __delete__(self, obj):
        del obj.__dict__["get_delete"]


class C:
    non_data = NonData()
    set_only = SetOnly()
    delete_only = DeleteOnly()
    data = Data()
    get_delete = GetDelete()
    plain = "class value"
    none = None


NAMES = [n for n in C.__dict__ if not n.startswith("__")]


def show(obj, name):
    try:
        value = getattr(obj, name)
        return value if isinstance(value, (str, type(None))) else type(value).__name__
    except Exception as e:
        return f"{type(e).__name__}: {e}"


c = C()
print("empty   ", [show(c, n) for n in NAMES])
c.__dict__.update({n: "instance " + n for n in NAMES})
print("shadowed", [show(c, n) for n in NAMES])
for name in NAMES:
    for action in (lambda: setattr(c, name, 5), lambda: delattr(c, name)):
        try:
            action()
        except Exception as e:
            print(name, type(e).__name__, e)
    print(name, "->", show(c, name), c.__dict__.get(name, "not in the dictionary"))
print("class   ", [show(C, n) for n in NAMES])
C.data = "replaced in the class"
print(C.data, show(c, "data"), type(C.__dict__["data"]).__name__)
C.plain = Data()
c.__dict__["plain"] = "was first"
print(c.plain)
del C.plain
print(c.plain, show(C(), "plain"))
