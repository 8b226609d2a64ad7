# Sources as bytes in several encodings, and what ends a source for eval and for a prompt: the errors and where they are.
def show(source, mode="exec"):
    try:
        compile(source, "name.py", mode)
        print(source, "fine")
    except BaseException as e:
        print(source, mode, type(e).__name__, "|", e, "|", getattr(e,"args",None), getattr(e,"filename",None), getattr(e,"lineno",None), getattr(e,"offset",None), getattr(e,"end_lineno",None), getattr(e,"end_offset",None), repr(getattr(e,"text",None)))
for s in (b"\xff", b"x = 1\n\xff", b"x = '\xe9'\ny = 1", b"x\n# \xe9\n", b"\n\n\n'\xc3('", b"'\xe2\x82", b"# coding: utf-8\n'\xe9'", b"# coding: utf8\nx\n'\xe9'", b"# coding: utf_8\n'\xe9'", b"# coding: ascii\nx\n'\xe9'", b"# coding: us-ascii\n'\xe9'", b"# coding: nonsense\nx", b"# coding: nonsense\n'\xe9'", b"x\n# coding: nonsense", b"#\n# coding: nonsense\nx",
  b"\xef\xbb\xbf# coding: latin-1\nx", b"\xef\xbb\xbf# coding: latin_1\nx", b"\xef\xbb\xbf# coding: iso-8859-1\nx", b"\xef\xbb\xbf# coding: ascii\nx", b"\xef\xbb\xbf#\n# coding: ascii\nx",b"\xef\xbb\xbf# coding: nonsense\nx", b"\xef\xbb\xbf# coding: utf-8\nx", b"\xef\xbb\xbf'\xe9'", b"x = 1\n'''\n\xe9\n'''", b"\xc3\xa9 = \xe9", b"x = $\n'\xe9'", b"x y\n'\xe9'", b"(\n\n'\xe9'", b"f'{1}\xe9'", b"'abc\n'\xe9'", b"if x:\n  pass\n '\xe9'", b"\xed\xa0\x80", b"\xf5", b"\xc0\x80", b"\x80"):
    show(s)
show(b"'\xe9'","eval"); show(b" \xff", "eval"); show(b"\n\xff","single")
for s in ("   ", "\t", " \n", "\n   ", "x\n  ", "x\n ", "x\n  \n", "x\n  # c", "x\n  # c\n ", "x\n\t", "(x)\n  ", "x \\\n  ", "x\n  y", "\n  x", "x\n\n   ", "  # c", "# c\n  "):
    show(s, "eval"); show(s, "exec"); show(s, "single")
for s in ("if x: pass", "if x: pass\n", "if x:\n  pass", "if x:\n  pass\n", "if x: pass\n\n", "class A: pass", "def f(): pass", "for i in x: pass", "while x: pass", "try: pass\nfinally: pass", "try: pass\nfinally: pass\n", "with x: pass", "async def f(): pass", "@x\ndef f(): pass", "match x:\n case 1: pass", "match x:\n case 1: pass\n", "if x: pass # c", "if x: pass # c\n", "if x: pass; y", "if x: a\nelse: b", "if x: a\nelse: b\n", "if x: a\n\nelse: b\n", "class A: x = 1", "if x: pass\ny", "if x: pass\n\ny", "x = 1;", "if x:\n  pass\n  ", "if x:\n  pass\n# c", "if x:\n  pass\n# c\n", "if x:\n pass\n\n# c\n", "lambda: 0", "if x: (1,\n2)", "if x: '''a\nb'''"):
    show(s, "single")
exec(b"# coding: nonsense\nx")
