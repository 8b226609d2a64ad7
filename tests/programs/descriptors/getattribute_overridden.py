# __getattribute__ in full control: falling back to __getattr__, other exceptions, object.__getattribute__ and special methods.
log = []


class Watched:
    kind = "class value"

    def __init__(self):
        self.own = "instance value"

    def __getattribute__(self, name):
        log.append(name)
        if name == "refused":
            raise AttributeError("refused by __getattribute__")
        if name == "exploding":
            raise KeyError("not an attribute error")
        if name == "invented":
            return 42
        return super().__getattribute__(name)

    def __getattr__(self, name):
        log.append("->" + name)
        if name == "nowhere":
            raise AttributeError(f"nowhere to be found, said __getattr__", name="other", obj=5)
        return f"default for {name}"

    def method(self):
        return self.own

    @property
    def prop(self):
        return self.undefined

    @property
    def failing(self):
        raise AttributeError("inside the property")

    def __len__(self):
        return 3


def attempt(action):
    try:
        result = action()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    print(result, log)
    log.clear()


w = Watched()
for name in ("own", "kind", "invented", "refused", "exploding", "missing", "nowhere", "prop", "failing"):
    attempt(lambda: getattr(w, name))
attempt(lambda: w.method())
attempt(lambda: (len(w), bool(w), str(type(w))))
attempt(lambda: (hasattr(w, "missing"), hasattr(w, "nowhere"), getattr(w, "nowhere", "d")))
attempt(lambda: hasattr(w, "exploding"))
attempt(lambda: (object.__getattribute__(w, "own"), object.__getattribute__(w, "kind")))
attempt(lambda: object.__getattribute__(w, "missing"))
attempt(lambda: (w.__class__.__name__, w.__dict__, isinstance(w, Watched)))
attempt(lambda: setattr(w, "fresh", 1))
attempt(lambda: (w.__len__(), vars(w)))
attempt(lambda: object.__getattribute__(w))
attempt(lambda: object.__getattribute__(w, 5))
attempt(lambda: w.__getattribute__("own"))
try:
    w.nowhere
except AttributeError as e:
    print(e.name, e.obj)
