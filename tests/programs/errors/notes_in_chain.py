# Notes belong to the exception they were added to.
def inner():
    error = KeyError("k")
    error.add_note("inner note")
    raise error


try:
    inner()
except KeyError as error:
    error.add_note("seen on the way")
    outer = ValueError("outer")
    outer.add_note("outer note")
    raise outer
