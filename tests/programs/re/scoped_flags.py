# Inline flags: whole pattern and scoped, on and off, nested, with look-around and alternation, reprs of flags and patterns.
import re


def attempt(pattern, *texts, flags=0):
    try:
        compiled = re.compile(pattern, flags)
    except Exception as error:
        print(pattern, "|", type(error).__name__, error)
        return
    print(pattern, compiled.flags, [bool(compiled.search(text)) for text in texts], [compiled.findall(text) for text in texts][:2])


attempt("(?i)abc", "ABC", "abc", "abd")
attempt("a(?i:b)c", "abc", "aBc", "Abc", "abC")
attempt("(?i)a(?-i:b)c", "ABC", "AbC", "abc")
attempt("(?i:a(?-i:b(?i:c)))", "abc", "AbC", "aBc")
attempt("(?s).", "\n", "a")
attempt("a.(?s:.)b", "ax\nb", "a\nxb")
attempt("(?m)^b$", "a\nb\nc", "b")
attempt("^(?m:^b$)", "b\n", "a\nb")
attempt("(?m:^)b|^c", "a\nb", "a\nc", "c")
attempt("(?x) a b # comment\n c", "abc", "a b c")
attempt("a b(?x: c d )e f", "a bcde f", "a b c d e f")
attempt("(?x: a \\  b [ ] c )", "a b c", "abc")
attempt("(?a)\\w+", "aé", "é")
attempt("(?a:\\w)\\w", "aé", "éa")
attempt("(?u:\\w)(?a:\\w)", "éa", "aé", flags=re.A) if False else attempt("(?a:\\d)\\d", "1٣", "٣1")
attempt("(?i)(?a:k)", "K", "K", "k")
attempt("(?i)straße", "STRASSE", "STRAßE")
attempt("(?i)ǆ", "Ǆ", "ǅ", "ǆ")
attempt("(?i)[a-z]+", "ABCſK", "ſ")
attempt("(?ai)[a-z]+", "ABCſK", "ſ")
attempt("(?i)σ", "Σ", "ς", "σ")
attempt("(?i)[^a]", "A", "b", "a")
attempt("(?i)\\u0130", "i", "İ", "ı")
attempt("(?i)(a)\\1", "aA", "Aa", "ab")
attempt("(?im)^A$", "b\na", "ba")
attempt("(?s-i:A.)", "A\n", "a\n", flags=re.I)
attempt("(?-s:.)", "\n", flags=re.S)
attempt("(?i)a|(?-i:B)", "A", "b", "B")
attempt("(?i:a)(?=b)", "Ab", "AB")
attempt("(?i:(?<=a))b", "Ab", "AB")
for flag in (re.I, re.M | re.S, re.X | re.A, re.NOFLAG, re.U, re.DEBUG & 0, re.I | 2048, re.RegexFlag(0), ~re.I):
    print(repr(flag), str(flag), int(flag), flag.name if hasattr(flag, "name") else "-", bool(flag))
for pattern, flags in (("a", 0), ("a", re.I), (b"a", 0), ("(?i)a", re.M), ("a" * 300, 0), ("a/'\"", re.X), ("é\n", 0), (b"\xff", re.L)):
    compiled = re.compile(pattern, flags)
    print(repr(compiled)[:90], len(repr(compiled)), compiled.flags, repr(re.RegexFlag(compiled.flags)))
print(re.compile("a", re.I) == re.compile("a", re.I), re.compile("a", re.I) == re.compile("a"), re.compile("(?i)a") == re.compile("a", re.I), hash(re.compile("q")) == hash(re.compile("q")), re.compile("a") == re.compile(b"a"), re.compile("a") != "a", re.I | re.M == re.M, re.I in (re.I | re.M), [flag.name for flag in re.I | re.X], re.IGNORECASE is re.I, re.ASCII | 1, isinstance(re.I, int), re.RegexFlag["S"], len(re.RegexFlag))
print(re.purge(), re.escape("a.b*c[d]-é\n\0 #&~"), re.escape(b"a.b\xff "), re.escape(""), re.fullmatch(re.escape("(a|b)*?"), "(a|b)*?") is not None, re.compile("a").scanner("a").__class__.__name__, re.template if hasattr(re, "template") else "no template")
