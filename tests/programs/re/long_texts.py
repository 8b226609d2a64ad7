import re

# Patterns that can divide a text in many ways are tried once from each place.
print(re.match("(?:a|aa)+$", "a" * 22 + "b"), re.match("(?:a|aa)+$", "a" * 200).end(), re.search("(x+x+)+y", "x" * 20), re.search("(x+x+)+y", "x" * 300 + "y").span())
print(re.match("(a+)+b", "a" * 20), re.match("(?:a|b|ab)*c", "ab" * 11), re.match("(?:a|b|ab)*c", "ab" * 300 + "c").end(), re.match("(?:a+|b)*c", "ab" * 11))
print(re.findall("(?:a|aa)+b", "a" * 18 + "b" + "a" * 18), re.search("(?:.+,)+x", "ab,cd," * 5), re.match("(.+)+z", "y" * 20), re.fullmatch("(?:a|ab|b)+", "ab" * 11 + "c"))
m = re.match("((?:a|(b))+?)(c|$)", "ab" * 2000)
print(m.span(), len(m.group(1)), m.span(2), m.group(3) == "")
print(re.sub("(?:a|aa)+b", "<>", "a" * 18 + "ab" + "a" * 18), len(re.split("(?:,|, )+", ", ," * 500)))
text = "word " * 20_000
print(len(re.findall(r"\w+", text)), re.search(r"(\w+) (?=$)", text).span(), len(re.sub(r"\s", "", text)), re.match("(?:word )*$", text).end(), re.match("(?:(word) )*$", text).span(1))
print(re.match("(.*)(.*)(.*)x", "y" * 60), re.search(".*x.*z", "y" * 300), re.match("a{50000}", "a" * 50_000).end(), re.match("(?:ab){20000}", "ab" * 20_000).end())
