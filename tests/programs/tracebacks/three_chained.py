# A chain of cause and context.
def first():
    raise ValueError("first")


def second():
    try:
        first()
    except ValueError as e:
        raise TypeError("second") from e


def third():
    try:
        second()
    except TypeError:
        raise RuntimeError("third")


third()
