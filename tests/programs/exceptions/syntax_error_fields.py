# SyntaxError made by hand: its details in a tuple of 4, 6 or 7, and what str() makes of them.
def attempt(f):
    try:
        value = f()
        print(repr(value))
    except Exception as error:
        print(type(error).__name__, error)


def fields(error):
    return (error.msg, error.filename, error.lineno, error.offset, error.text, error.end_lineno, error.end_offset, error.print_file_and_line, error._metadata)


for arguments in ((), ("m",), ("m", ("f.py", 3, 4, "text\n")), ("m", ("f.py", 3, 4, "text", 5, 6)), ("m", ("dir/f.py", 3, 4, "text", 5, 6, "metadata")), ("m", [None, None, None, None]), ("a", "b", "c"), (5, ("f", 1, 2, 3)), ("m", "abcd")):
    e = SyntaxError(*arguments)
    print(fields(e), e.args, str(e))
for details in ((), (1, 2, 3), (1, 2, 3, 4, 5), (1, 2, 3, 4, 5, 6, 7, 8), 5, None):
    attempt(lambda: SyntaxError("m", details))
e = IndentationError("m", ("x/y/f.py", 1, 2, "t"))
print(e, repr(e), TabError.__mro__[1:4])
e.lineno = 77
e.msg = "other"
print(e)
e.filename = None
print(e)
e.lineno = None
e.filename = "g.py"
print(e)
attempt(lambda: SyntaxError("m", x=1))
try:
    compile("x = (", "source.py", "exec")
except SyntaxError as error:
    print(error, error.args)
