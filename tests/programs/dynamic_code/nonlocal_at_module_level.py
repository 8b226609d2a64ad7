# nonlocal at the top of a module: what is said first.
for s in ("global a\nnonlocal a", "a = 1\nnonlocal a", "a\nnonlocal a", "nonlocal a\nglobal a", "nonlocal a\na = 1", "a: int\nnonlocal a", "nonlocal a, b", "nonlocal a\nx y", "nonlocal a\ndef f(b, b): pass","nonlocal a\ndef f():\n nonlocal b", "def f():\n nonlocal b\nnonlocal a", "import a\nnonlocal a"):
    try: compile(s, "f", "exec"); print("fine", repr(s))
    except SyntaxError as e: print(e, e.lineno, e.offset, e.end_offset, repr(s))
