"""format_exception() with causes, contexts and suppressed contexts."""
import io
import traceback


def fail(kind):
    try:
        {}["missing"]
    except KeyError as error:
        if kind == "cause":
            raise ValueError("caused") from error
        if kind == "none":
            raise ValueError("alone") from None
        raise ValueError("context")


for kind in ("cause", "context", "none"):
    try:
        fail(kind)
    except ValueError as error:
        text = "".join(traceback.format_exception(error))
        print(text)
        print("".join(traceback.format_exception(error, chain=False)).count("Traceback"), text.count("Traceback"))
        print(traceback.format_exc() == text, "".join(traceback.format_exception(type(error), error, error.__traceback__)) == text)
        out = io.StringIO()
        traceback.print_exception(error, file=out)
        print(out.getvalue() == text)
        out = io.StringIO()
        traceback.print_exc(file=out)
        print(out.getvalue() == text)
print(repr(traceback.format_exc()))
a, b = ValueError("a"), ValueError("b")
a.__cause__, b.__context__ = b, a
print("".join(traceback.format_exception(a)))
print(traceback.format_exception(ValueError("never raised")))
try:
    print(traceback.format_exception("text"))
except Exception as error:
    print(type(error).__name__, error)
