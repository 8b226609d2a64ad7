# An exception raised again adds the line where that happened.
def origin():
    raise ValueError("origin")


def middle():
    try:
        origin()
    except ValueError as error:
        error.add_note("middle saw it")
        raise


def top():
    try:
        middle()
    except ValueError as error:
        raise error


top()
