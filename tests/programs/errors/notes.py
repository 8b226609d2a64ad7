# add_note: lines below the message.
error = ValueError("bad order")
print(hasattr(error, "__notes__"))
error.add_note("order 17")
error.add_note("customer: ann\nitem: tea")
print(error.__notes__)
try:
    error.add_note(3)
except TypeError as problem:
    print(problem)
error.__notes__.append(42)
print(error.__notes__, error.__dict__ if False else "")
other = KeyError("k")
other.__notes__ = "not a list"
try:
    other.add_note("x")
except TypeError as problem:
    print(problem)
raise error
