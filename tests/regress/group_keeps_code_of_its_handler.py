# A single exception reaches `except*` as a group, whose traceback is of the handler's code: that code must outlive the function.
SOURCE = """
def catch():
    caught = None
    try:
        raise ValueError(1)
    except* ValueError as group:
        caught = group
    return caught
"""


def make():
    space = {}
    exec(SOURCE, space)
    return space["catch"]()


group = make()
for round in range(40):
    exec("x = %d" % round)
print(repr(group), group.__traceback__ is not None)
raise group
