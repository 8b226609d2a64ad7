# An exception passes through finally and a with block.
class Manager:
    def __enter__(self):
        print("enter")
        return self

    def __exit__(self, kind, error, tb):
        print("exit", kind.__name__, error)


def body():
    with Manager() as m:
        try:
            print("body")
            m.missing()
        finally:
            print("finally")


body()
