# Walking __traceback__.
def inner():
    raise ValueError("x")


def outer():
    inner()


try:
    outer()
except ValueError as error:
    lines = []
    entry = error.__traceback__
    while entry is not None:
        lines.append(entry.tb_lineno)
        entry = entry.tb_next
    print(lines)
    saved = error
print(saved.__traceback__ is not None)
raise saved.with_traceback(None)
