# finally and with while an exception passes.
class Resource:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        print("open", self.name)
        return self

    def __exit__(self, kind, error, trace):
        print("close", self.name, kind.__name__ if kind else None, trace is not None)
        return self.name == "forgiving"


with Resource("forgiving"):
    raise KeyError("swallowed")
try:
    with Resource("strict"):
        raise ValueError("kept")
finally:
    print("finally")
