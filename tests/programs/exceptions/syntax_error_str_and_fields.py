# str() of SyntaxErrors with every combination of file name and line, and fields assigned with values of every kind.
for cls in (SyntaxError, IndentationError, TabError):
    for filename in (None, "f.py", "dir/f.py", "/a/b/", "", 5, b"x"):
        for lineno in (None, 0, 3, -1, "3", 2.5, True):
            try:
                error = cls("msg", (filename, lineno, 1, "text"))
                print(cls.__name__, filename, lineno, "|", str(error), "|", repr(error))
            except Exception as failure:
                print(cls.__name__, filename, lineno, type(failure).__name__, failure)
        if cls is not SyntaxError:
            break
error = SyntaxError("msg", ("f.py", 1, 2, "text", 3, 4))
for name in ("msg", "filename", "lineno", "offset", "text", "end_lineno", "end_offset", "print_file_and_line", "_metadata", "other"):
    for value in ("new", 7, None, [1]):
        setattr(error, name, value)
        print(name, value, getattr(error, name), str(error), error.args)
    delattr(error, name)
    print("deleted", name, getattr(error, name, "gone"), str(error))
for details in ("('f', 1, 2, 't')", "['f', 1, 2, 't']", "'abcd'", "('f', 1, 2, 't', 3)", "('f', 1, 2, 't', 3, 4)", "('f', 1, 2, 't', 3, 4, {})", "('f', 1, 2, 't', 3, 4, 5, 6)", "{1: 2, 3: 4, 5: 6, 7: 8}", "iter('abcd')", "None", "5", "()", "range(7)"):
    for extra in ("", ", 'third'"):
        try:
            error = eval(f"SyntaxError('m', {details}{extra})")
            print(details, extra, error.filename, error.lineno, error.offset, error.text, error.end_lineno, error.end_offset, len(error.args), error)
        except Exception as failure:
            print(details, extra, type(failure).__name__, failure)
