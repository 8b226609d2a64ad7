# Exceptions in __exit__, finally and nested functions pile up: four exceptions in one chain, one of them raised from another.
class Connection:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        if self.name == "replica":
            raise ConnectionResetError(f"{self.name} was lost while {kind.__name__} was handled")
        print("closed", self.name)

    def query(self, text):
        if "drop" in text:
            raise PermissionError(f"{self.name} refuses {text!r}")
        return text.upper()


def work(text):
    with (
        Connection("primary") as first,
        Connection("replica") as second,
    ):
        print(first.query("select"))
        second.query(text)


def job(text):
    cleanups = []
    try:
        work(text)
    except OSError as error:
        raise RuntimeError("job failed") from error
    finally:
        cleanups.pop()


job("drop table")
