# Junk and popular elements, how set_seq1() and set_seq2() keep what they know, sequences that are no text, errors.
import difflib
from difflib import IS_CHARACTER_JUNK, IS_LINE_JUNK, Match, SequenceMatcher


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


for junk in (None, lambda c: c == " ", lambda c: c in "xy", lambda c: True):
    matcher = SequenceMatcher(junk, " abcd xyz", "abcd abcd xyz")
    print(sorted(matcher.bjunk), sorted(matcher.bpopular), matcher.find_longest_match(), matcher.find_longest_match(0, 5, 0, 9), round(matcher.ratio(), 6))
    print([tuple(block) for block in matcher.get_matching_blocks()])
long = "a" * 5 + "bc" * 150
for auto in (True, False):
    matcher = SequenceMatcher(None, "xbcay", long, autojunk=auto)
    print(auto, sorted(matcher.bpopular), matcher.find_longest_match(), sorted((key, len(value)) for key, value in matcher.b2j.items()), round(matcher.ratio(), 6))
short = SequenceMatcher(None, "ab", "b" * 199)
print(short.bpopular, SequenceMatcher(None, "ab", "b" * 200).bpopular)

matcher = SequenceMatcher(a="spam", b="maps")
blocks = matcher.get_matching_blocks()
print(blocks is matcher.get_matching_blocks(), matcher.get_opcodes() is matcher.get_opcodes())
matcher.set_seq1("spam")
print(blocks is matcher.get_matching_blocks(), matcher.ratio(), matcher.quick_ratio(), matcher.real_quick_ratio())
matcher.set_seqs("private", "privet")
print(matcher.a, matcher.b, matcher.ratio(), matcher.get_opcodes())
matcher.set_seq2(matcher.b)
print(matcher.get_matching_blocks()[-1], matcher.get_matching_blocks()[0]._asdict(), Match(1, 2, 3)._replace(size=0))
for a, b in (([1, 2, 3], (1, 3, 2)), ([(1,), (2,)], [(2,)]), (b"bytes", b"bites"), ([], []), (range(5), range(2, 9)), ([None, 1.0, "x"], [True, None, "x"])):
    matcher = SequenceMatcher(None, a, b)
    print(round(matcher.ratio(), 4), matcher.get_opcodes())
attempt(lambda: SequenceMatcher(None, "a", [[]]))
attempt(lambda: SequenceMatcher(None, [[]], "a").ratio())
attempt(lambda: SequenceMatcher(None, 5, "a").ratio())
attempt(lambda: SequenceMatcher("x", "a", "b"))
attempt(lambda: SequenceMatcher()._nothing)
attempt(lambda: SequenceMatcher().ratio())
attempt(lambda: SequenceMatcher().get_opcodes())
print(list(SequenceMatcher(None, "a" * 3, "a" * 3).get_grouped_opcodes(0)), list(SequenceMatcher(None, "", "").get_grouped_opcodes()))
print([IS_LINE_JUNK(line) for line in ("\n", "  #   \n", "hello\n", "#", " ## \n", "")], [IS_CHARACTER_JUNK(c) for c in " \t\nx"], IS_CHARACTER_JUNK("q", ws="q"))
differ = difflib.Differ(linejunk=lambda line: line.startswith("#"), charjunk=lambda c: c == "-")
print("".join(differ.compare(["one\n", "# c\n", "a-b-c d\n", "tail\n"], ["one\n", "# d\n", "a-b-d d\n", "tail\n", "more\n"])))
print(difflib.get_close_matches("appel", ["ape", "apple", "peach", "puppy"], n=2, cutoff=0.7), difflib.get_close_matches([1, 2], [[1, 2, 3], [9]]))
for wrong in ({"n": 0}, {"cutoff": 1.5}, {"cutoff": -0.1}, {"n": -3}):
    attempt(lambda: difflib.get_close_matches("a", ["a"], **wrong))
attempt(lambda: difflib.get_close_matches("a", ["a"], n=1, cutoff=1.0))
