# Sources with white space around, comments, several lines, other newlines, bytes, byte order marks and encodings.
def attempt(run, source):
    try:
        print(repr(source), "->", repr(run(source)))
    except Exception as error:
        print(repr(source), type(error).__name__, getattr(error, "msg", error), getattr(error, "lineno", ""))


def execute(source):
    namespace = {}
    exec(source, namespace)
    return {k: v for k, v in namespace.items() if not k.startswith("__")}


x = 5
for source in ("x", " x", "\tx", "  \t x  ", "x\n", "x\n\n\n", "\nx", "\n\n  x", " \n x", "x # comment", "# comment\nx", "x ;", "x\\\n+ 1", "x\n+ 1", "(x\n+ 1)", "(\n\n x # c\n)",
               "x\r\n", "x\r", "(x +\r\n1)", "\x0cx", "x\x0c", "\ufeffx", " \ufeffx", "x\u00a0", "\u3000x", "x\v", "", " ", "\n", "x\n# end", "x  \n  # end  \n", "x\n  ", "  x\n y", "'a\\\nb'", "'''a\r\nb\rc'''",
               b"x", b" x ", b"\xef\xbb\xbfx", b"'\xc3\xa9'", b"'\xe9'", b"# coding: latin-1\n'\xe9'", b"# -*- coding: nonsense -*-\nx", b"\xef\xbb\xbf# coding: latin-1\nx", b""):
    attempt(eval, source)
for source in ("a = 1", " a = 1", "\na = 1", "  # comment\na = 1", "a = 1\n ", "a = 1\n  # c\nb = 2", "a = 1;b = 2;", "a = 1; ", "\t\na = 1", "\n  \n\ta = 1", "if 1:\n  a = 1\n\n  b = 2\n# c\n  c = 3", "if 1:\r\n\ta = 1\r\n\tb = 2\r\n",
               "a = 1\rb = 2", "a = '''\n  text\n'''", "a = (1,\n  2,\n)\nb = 3", "a = 1 + \\\n    2", "if 1: a = 1; b = 2", "\x0cif 1:\n\x0c  a = 1", "a = 1\n\\\nb = 2", "class A: pass; b = 1\nA = A.b", "é = ª = 1", "ﬁ = 2", "a\x00 = 1",
               b"a = '\xe2\x82\xac'", b"#!/usr/bin/python\n# vim: set fileencoding=latin-1 :\na = '\xe9'", "# coding: latin-1\na = 'é'", b"a = 1\n# coding: ascii\nb = '\xc3\xa9'"):
    attempt(execute, source)
