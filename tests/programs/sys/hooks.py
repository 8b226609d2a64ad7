"""excepthook, unraisablehook, displayhook and streams replaced by the program."""
import io
import sys

shown = []
sys.displayhook, original = shown.append, sys.displayhook
sys.displayhook(5)
sys.displayhook = original
print(shown)
before = sys.stdout
sys.stdout = io.StringIO()
print("captured")
text = sys.stdout.getvalue()
sys.stdout = before
print(repr(text))
before = sys.stderr
sys.stderr = io.StringIO()
try:
    {}["k"]
except KeyError as error:
    sys.excepthook(type(error), error, error.__traceback__)
print("to stderr", file=sys.stderr)
text, sys.stderr = sys.stderr.getvalue(), before
print(text)


class Tee:
    def __init__(self, *targets):
        self.targets = targets

    def write(self, text):
        for target in self.targets:
            target.write(text)
        return len(text)

    def flush(self):
        pass


log = io.StringIO()
before, sys.stdout = sys.stdout, None
print("nowhere")
sys.stdout = Tee(before, log)
print("both", 1)
sys.stdout = before
print(repr(log.getvalue()))
sys.stdout = object()
try:
    print("x")
except AttributeError as error:
    sys.stdout = before
    print("AttributeError", error)
