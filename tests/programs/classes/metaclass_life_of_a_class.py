# The order in which a class statement with keywords calls __prepare__, the body, __new__, the hooks and __init__.
log = []


class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        log.append(f"prepare {mcs.__name__} {name} {[b.__name__ for b in bases]} {kw}")
        return {"given": 1}

    def __new__(mcs, name, bases, namespace, **kw):
        log.append(f"new {name} {[k for k in namespace if not k.startswith('__')]} {kw}")
        kw.pop("mode", None)
        cls = super().__new__(mcs, name, bases, namespace, **kw)
        log.append("new done")
        return cls

    def __init__(cls, name, bases, namespace, **kw):
        log.append(f"init {cls.__name__} {kw}")
        super().__init__(name, bases, namespace)

    def __call__(cls, *args, **kw):
        log.append(f"call {cls.__name__} {args} {kw}")
        return super().__call__(*args, **kw)


class Field:
    def __init__(self, label):
        log.append(f"field {label}")

    def __set_name__(self, owner, name):
        log.append(f"set_name {owner.__name__}.{name}")


def show(title):
    print(title)
    for line in log:
        print("   ", line)
    log.clear()


class Base(metaclass=Meta, mode="fast"):
    log.append(f"body {__qualname__} {given}")
    first = Field(1)

    def __init_subclass__(cls, **kw):
        log.append(f"init_subclass {cls.__name__} {kw}")

    def __init__(self, *args):
        log.append(f"instance init {args}")


show("Base")


class Derived(Base, mode="slow", level=3):
    second, third = Field(2), Field(3)
    log.append("body end")


show("Derived")
Derived(1, 2)
show("instance")
made = Meta("Made", (Base,), {"x": Field(4)}, mode=0, z=1)
show("by call")
print(type(made).__name__, made.given, "given" in made.__dict__, Derived.given)
