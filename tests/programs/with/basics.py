# The order of __enter__, body and __exit__; as targets; several managers.
log = []


class Manager:
    def __init__(self, name, value=None, swallow=False):
        self.name, self.value, self.swallow = name, value, swallow

    def __enter__(self):
        log.append("enter " + self.name)
        return self.value if self.value is not None else self

    def __exit__(self, kind, error, traceback):
        log.append(f"exit {self.name} {kind.__name__ if kind else None} {error}")
        return self.swallow


def flush():
    print(log)
    log.clear()


with Manager("a") as m:
    log.append(m.name)
flush()
with Manager("a"), Manager("b", 5) as five:
    log.append(five)
flush()
with Manager("t", (1, [2, 3])) as (x, [y, z]):
    log.append(x + y + z)
flush()
with (Manager("p") as p, Manager("q") as q,):
    log.append(p.name + q.name)
flush()
with Manager("swallow", swallow=True):
    raise ValueError("gone")
flush()
try:
    with Manager("outer"), Manager("inner"):
        raise KeyError("k")
except KeyError as error:
    log.append("caught " + repr(error))
flush()
with Manager("outer"), Manager("inner", swallow=True):
    raise KeyError("k")
flush()
d = {}
with Manager("sub", 9) as d["key"]:
    pass
print(d)
log.clear()


def returning():
    with Manager("r"):
        return "value"


print(returning())
flush()
