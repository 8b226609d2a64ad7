# What except* leaves behind when it fails: new errors with their contexts, and the unhandled rest.
class Handler:
    def __init__(self, name):
        self.name = name

    def values(self, group):
        for error in group.exceptions:
            print(self.name, "drops", repr(error))

    def keys(self, group):
        raise RuntimeError(f"{self.name} cannot handle {len(group.exceptions)} keys")


def make():
    errors = []
    for action in (lambda: int("x"), lambda: {}["k"], lambda: [][5], lambda: {}["l"], lambda: None.nothing):
        try:
            action()
        except Exception as error:
            errors.append(error)
    raise ExceptionGroup("made", errors)


def run(handler):
    try:
        make()
    except* ValueError as group:
        handler.values(group)
    except* KeyError as group:
        handler.keys(group)
    except* IndexError:
        raise
    finally:
        print("finally")


run(Handler("h"))
