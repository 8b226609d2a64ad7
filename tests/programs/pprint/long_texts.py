# Texts are broken between words and at line ends, bytes at every fourth byte.
import pprint

text = "The quick brown fox jumped over the lazy dog. " * 2
pprint.pprint(text, width=30)
pprint.pprint([text, "short"], width=40)
pprint.pprint({"key": text}, width=40)
pprint.pprint((text,), width=50)
pprint.pprint("line one\nline two\n\nline four", width=15)
pprint.pprint("no-spaces-" * 5, width=20)
pprint.pprint("  leading and trailing  ", width=10)
pprint.pprint("tab\tand 'quotes' and \"both\"", width=12)
pprint.pprint("", width=1)
pprint.pprint([""], width=1)
pprint.pprint(bytes(range(40)), width=30)
pprint.pprint([b"0123456789" * 3], width=20)
pprint.pprint(bytearray(b"0123456789" * 3), width=30)
pprint.pprint({b"k": b"0123456789" * 2}, width=20)
pprint.pprint({"a" * 20: "b c " * 8, "deep": [["one two three four five six"]]}, width=25)
print(pprint.pformat("éèê ünï ☃ " * 3, width=12))
