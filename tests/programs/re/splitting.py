import re

for pattern, text in [(",", "a,b,,c"), ("(,)", "a,b"), ("(a)|b", "xaybz"), ("x*", "axbc"), (r"\b", "one two"), ("", "abc"), (r"(?=b)", "abab"), ("$", "a\nb"), (r"\W+", "Words, words, words."), (r"(\W+)", "Words, words."), ("(x)?", "axb"),
                      ("a", ""), ("a", "a"), ("(a)(b)?", "xaby"), ("é", "aébé"), ("[日本]", "a日b本c"), (" ", " a  b ")]:
    print(pattern, ascii(re.split(pattern, text)), ascii(re.split(pattern, text, maxsplit=1)), ascii(re.compile(pattern).split(text, 2)))
print(re.split(b",", b"a,b"), re.split(b"(,)", bytearray(b"a,b")), re.split(b",", memoryview(b"a,b")), re.split("a", "bab", maxsplit=-1), re.split("a", "bab", maxsplit=0))


class Text(str):
    pass


print([type(piece).__name__ for piece in re.split(",", Text("a,b"))], type(re.split("x", Text("ab"))[0]).__name__, type(re.sub("x", "", Text("a"))).__name__, type(re.findall(".*", Text("a"))[0]).__name__)
print(type(re.match(".*", Text("ab")).group()).__name__, type(re.match(".*", Text("ab")).string).__name__)
