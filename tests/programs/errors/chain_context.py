# An exception raised while another one is handled.
def clean_up(names):
    raise OSError("cannot remove " + names[0])


def work():
    items = {}
    try:
        return items["first"]
    except KeyError:
        clean_up(["a", "b"])


try:
    work()
except OSError as error:
    print(repr(error), repr(error.__context__), error.__cause__, error.__suppress_context__)
work()
