# __notes__ that is no sequence is shown by its repr, a tuple line by line.
def show(notes):
    error = ValueError("v")
    error.__notes__ = notes
    return error


print(show(("a", "b")).__notes__)
try:
    raise show(("first", "second\nthird"))
except ValueError as error:
    print(error.__notes__)
raise show({"a": 1})
