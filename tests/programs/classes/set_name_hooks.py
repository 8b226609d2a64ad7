# __set_name__ is looked up on the type of each attribute after the class exists; order, failures and their notes.
log = []


class Field:
    def __init__(self, fail=None):
        self.fail = fail

    def __set_name__(self, owner, name):
        log.append(f"{owner.__name__}.{name} exists={name in owner.__dict__}")
        self.name = name
        if self.fail:
            raise self.fail


class Model:
    b = Field()
    a = Field()
    shared = also = Field()
    nested = [Field()]


print(log, Model.shared.name)
Model.late = Field()
print(len(log), hasattr(Model.late, "name"))
Model.late.__set_name__(Model, "late")
print(log.pop(), Model.late.name)
log.clear()


class Sub(Model):
    c = Model.a


print(log, Model.a.name)
log.clear()
holder = type("Instance", (), {})()
holder.__set_name__ = lambda owner, name: log.append("never")
print(type("T", (), {"x": holder, "y": Field(), "z": 5}).__name__, log)
log.clear()


class Adder:
    def __set_name__(self, owner, name):
        setattr(owner, name + "_added", Field())
        setattr(owner, name, name.upper())


class Grown:
    one = Adder()
    two = Adder()


print([k for k in Grown.__dict__ if not k.startswith("__")], Grown.one, log)
for failure in (ValueError("bad field"), KeyError("k")):
    try:
        type("Failing", (), {"ok": Field(), "broken": Field(failure), "after": Field()})
    except Exception as e:
        print(type(e).__name__, e, e is failure, e.__notes__, log)
    log.clear()
BadArity = type("BadArity", (), {"__set_name__": lambda self: None})
try:
    type("Failing", (), {"x": BadArity()})
except TypeError as e:
    print(e, e.__notes__)
