# What exceptions carry besides args.
def show(error, *names):
    print(type(error).__name__, error.args, [getattr(error, name) for name in names])


show(StopIteration(1, 2), "value")
show(StopIteration(), "value")
show(SystemExit(), "code")
show(SystemExit(3), "code")
show(SystemExit(1, 2), "code")
show(NameError("m", name="n"), "name")
show(AttributeError("m", name="n", obj=5), "name", "obj")
show(ImportError("m", name="n", path="p"), "msg", "name", "path")
show(ImportError("m", "more"), "msg")
show(OSError("m"), "errno", "strerror", "filename")
show(OSError(1000, "text"), "errno", "strerror", "filename")
show(OSError(1000, "text", "file"), "errno", "strerror", "filename")
show(SyntaxError("m"), "msg", "filename", "lineno", "offset", "text")
show(SyntaxError("m", ("f", 1, 2, "t")), "msg", "filename", "lineno", "offset", "text", "end_lineno")
show(SyntaxError("m", ("f", 1, 2, "t", 3, 4)), "end_lineno", "end_offset")
show(UnicodeDecodeError("utf-8", b"ab", 0, 1, "why"), "encoding", "object", "start", "end", "reason")
error = ValueError(1)
error.args = [2, 3]
print(error.args, error)
error.args = ()
print(repr(error), repr(str(error)))
error.extra = "mine"
print(error.extra)
print(ValueError("a").with_traceback(None).__traceback__)
raise SyntaxError("by hand", ("file.txt", 7, 3, "  some text\n", 7, 7))
