# break, continue, return and yield leave a with block through __exit__.
log = []


class Tag:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        log.append("+" + self.name)
        return self.name

    def __exit__(self, *args):
        log.append("-" + self.name)


def loops():
    for i in range(4):
        with Tag(str(i)):
            if i == 1:
                continue
            if i == 2:
                break
            log.append("body")


loops()
print(log)
log.clear()


def returns():
    with Tag("a"):
        for i in range(3):
            with Tag("b"):
                if i == 1:
                    return i


print(returns(), log)
log.clear()


def generator():
    with Tag("g") as name:
        yield name
        yield name * 2


for value in generator():
    log.append(value)
print(log)
log.clear()


def nested(n):
    with Tag(str(n)):
        if n:
            nested(n - 1)


nested(3)
print(log)
log.clear()


class Transaction:
    def __init__(self, store):
        self.store = store

    def __enter__(self):
        self.backup = dict(self.store)
        return self.store

    def __exit__(self, kind, *rest):
        if kind is not None:
            self.store.clear()
            self.store.update(self.backup)
        return kind is ValueError


data = {"a": 1}
with Transaction(data) as d:
    d["b"] = 2
with Transaction(data) as d:
    d["a"] = 100
    del d["b"]
    raise ValueError("roll back")
print(data)
