# Assigning and deleting __annotations__ and __annotate__ of classes; builtin classes refuse.
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


def state(cls):
    return cls.__annotations__, None if cls.__annotate__ is None else "annotate"


def put(cls, name, value):
    setattr(cls, name, value)
    return state(cls)


def remove(cls, name):
    delattr(cls, name)
    return state(cls)


class Item:
    size: int


class Child(Item):
    colour: str


print(state(Item), state(Child))
attempt(lambda: put(Item, "__annotations__", {"own": 1}))
attempt(lambda: put(Item, "__annotations__", 5))
attempt(lambda: put(Item, "__annotations__", None))
print(state(Child))
attempt(lambda: remove(Item, "__annotations__"))
attempt(lambda: remove(Item, "__annotations__"))
attempt(lambda: put(Item, "__annotate__", lambda format: {"format": format}))
attempt(lambda: put(Item, "__annotate__", lambda format: {"next": format}))
attempt(lambda: put(Item, "__annotate__", None))
attempt(lambda: put(Item, "__annotate__", 5))
attempt(lambda: remove(Item, "__annotate__"))
attempt(lambda: remove(Child, "__annotations__"))
del Child.__annotations__
attempt(lambda: delattr(Child, "__annotations__"))
attempt(lambda: put(Child, "__annotate__", lambda format: [format]))
attempt(lambda: put(Child, "__annotate__", lambda: {}))
for builtin in (int, dict, type, Exception):
    attempt(lambda: put(builtin, "__annotations__", {}))
    attempt(lambda: put(builtin, "__annotate__", None))
    attempt(lambda: remove(builtin, "__annotations__"))


class Meta(type):
    meta_level: "of the metaclass"


class Made(metaclass=Meta):
    made_level: "of the class"


print(Meta.__annotations__, Made.__annotations__, type(Made).__annotations__)
instance = Made()
instance.__annotations__ = "plain attribute"
print(instance.__annotations__, vars(instance), Made.__annotations__)
