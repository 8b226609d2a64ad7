# The cause may be an exception that was never raised, or a class.
def fail(cause):
    raise RuntimeError("failed") from cause


for cause in (ValueError("v"), KeyError, None):
    try:
        fail(cause)
    except RuntimeError as error:
        print(repr(error.__cause__), error.__suppress_context__)
try:
    fail(3)
except TypeError as error:
    print(error)
fail(ValueError("never raised"))
