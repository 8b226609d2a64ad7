# from None hides the context without losing it.
def parse(text):
    try:
        return int(text)
    except ValueError:
        raise TypeError("not a number: " + text) from None


try:
    parse("x")
except TypeError as error:
    print(repr(error.__context__), error.__cause__, error.__suppress_context__)
parse("y")
