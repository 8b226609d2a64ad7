# BlockingIOError takes a number in the place of the file name: how much was written. Others call it a file name.
def attempt(f):
    try:
        print(repr(f()))
    except Exception as error:
        print(type(error).__name__, error)


def assign(e, value):
    e.characters_written = value
    return e.characters_written


def delete(e):
    del e.characters_written


e = BlockingIOError(11, "busy", 7)
print(e.characters_written, e.filename, e.args, len(e.args))
e = BlockingIOError(11, "busy", "file")
print(e.filename, e.args)
attempt(lambda: e.characters_written)
attempt(lambda: assign(e, 5))
attempt(lambda: assign(e, True))
attempt(lambda: assign(e, "a"))
attempt(lambda: assign(e, -1))
attempt(lambda: assign(e, 3))
attempt(lambda: delete(e))
attempt(lambda: delete(e))
attempt(lambda: BlockingIOError(1, 2, 1.5))
attempt(lambda: BlockingIOError(1, 2, 2**70))
attempt(lambda: BlockingIOError(1, 2, None).characters_written)
attempt(lambda: OSError(22, "invalid", 7).characters_written)
attempt(lambda: OSError(22, "invalid", 7).filename)
