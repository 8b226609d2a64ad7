# Cause, context and cause again.
def first():
    raise KeyError("first")


def second():
    try:
        first()
    except KeyError as error:
        raise ValueError("second") from error


def third():
    try:
        second()
    except ValueError:
        [].pop()


def fourth():
    try:
        third()
    except IndexError as error:
        raise RuntimeError("fourth") from error


fourth()
