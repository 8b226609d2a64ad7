# __setattr__, __delattr__, __getattr__, __getattribute__ and properties of a metaclass act on its classes, not on instances.
log = []


class Meta(type):
    def __setattr__(cls, name, value):
        log.append(f"set {name}")
        if name.startswith("locked"):
            raise AttributeError(f"{cls.__name__}.{name} is locked")
        super().__setattr__(name, value)

    def __delattr__(cls, name):
        log.append(f"del {name}")
        super().__delattr__(name)

    def __getattr__(cls, name):
        log.append(f"missing {name}")
        if name.startswith("make_"):
            return lambda n: (cls.__name__, name[5:], n)
        raise AttributeError(f"class {cls.__name__} lacks {name}")

    def __getattribute__(cls, name):
        if name == "secret":
            return "from __getattribute__"
        return super().__getattribute__(name)

    @property
    def size(cls):
        return len(cls.items)

    @size.setter
    def size(cls, n):
        cls.items = list(range(n))


class Box(metaclass=Meta):
    items = [1, 2]
    locked_one = 1
    secret = "plain"


def attempt(action):
    try:
        result = action()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    print(result, log)
    log.clear()


attempt(lambda: Box.size)
attempt(lambda: setattr(Box, "size", 4))
attempt(lambda: Box.items)
attempt(lambda: setattr(Box, "locked_one", 2))
attempt(lambda: Box.make_tea(3))
attempt(lambda: Box.unknown)
attempt(lambda: (Box.secret, Box().secret, Box.__dict__["secret"]))
attempt(lambda: Box().size)
attempt(lambda: Box().make_tea)
attempt(lambda: delattr(Box, "items"))
attempt(lambda: Box.size)
attempt(lambda: delattr(Box, "items"))
attempt(lambda: type.__setattr__(Box, "locked_one", 3))
attempt(lambda: Box.locked_one)
attempt(lambda: (hasattr(Box, "make_it"), getattr(Box, "nope", "default")))
