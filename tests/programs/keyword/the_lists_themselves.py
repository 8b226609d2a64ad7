"""kwlist, softkwlist and the two functions: their types, orders, what a change of the lists does and does not do."""
import keyword

print(type(keyword.kwlist).__name__, type(keyword.softkwlist).__name__, len(keyword.kwlist), len(keyword.softkwlist))
print(keyword.kwlist == sorted(keyword.kwlist), keyword.softkwlist == sorted(keyword.softkwlist), len(set(keyword.kwlist)) == len(keyword.kwlist), set(keyword.kwlist) & set(keyword.softkwlist))
print([word for word in keyword.kwlist if not word.islower()], max(keyword.kwlist, key=len), min(keyword.kwlist, key=len), sorted({len(word) for word in keyword.kwlist}))
by_length = {}
for word in keyword.kwlist:
    by_length.setdefault(len(word), []).append(word)
for length, words in sorted(by_length.items()):
    print(length, words)
by_letter = {}
for word in keyword.kwlist + keyword.softkwlist:
    by_letter.setdefault(word[0].lower(), []).append(word)
print(sorted(by_letter.items()))
print(sorted(keyword.__all__), sorted(name for name in vars(keyword) if not name.startswith("__")), keyword.__name__)
before = keyword.kwlist[:]
keyword.kwlist.append("unless")
keyword.softkwlist.append("given")
print(keyword.iskeyword("unless"), keyword.issoftkeyword("given"), keyword.kwlist[-1], keyword.softkwlist[-1])
keyword.kwlist.remove("if")
print(keyword.iskeyword("if"), "if" in keyword.kwlist)
keyword.kwlist[:] = before
keyword.softkwlist.remove("given")
print(keyword.kwlist == before, keyword.softkwlist)
for function in (keyword.iskeyword, keyword.issoftkeyword):
    print(function.__name__, callable(function), list(map(function, ["if", "case", "x", 1, 1.5, None, (), frozenset()])))
    for arguments in ((), ("a", "b"), ([],), ({},), (set(),), (bytearray(b"if"),)):
        try:
            print(function(*arguments))
        except TypeError as error:
            print(type(error).__name__, "unhashable" in str(error) or "argument" in str(error))


class Word(str):
    pass


class Loud(str):
    def __eq__(self, other):
        return str.__eq__(self.lower(), other)

    def __hash__(self):
        return hash(self.lower())


print(keyword.iskeyword(Word("if")), keyword.issoftkeyword(Word("match")), keyword.iskeyword(Loud("IF")), keyword.iskeyword(Loud("IFF")))
from keyword import *
print(iskeyword is keyword.iskeyword, kwlist is keyword.kwlist, issoftkeyword("type"), softkwlist)
