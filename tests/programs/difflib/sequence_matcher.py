"""SequenceMatcher: blocks, opcodes, ratios and the setting of sequences."""
from difflib import Match, SequenceMatcher

pairs = [("abcd", "bcde"), ("", ""), ("", "x"), ("qabxcd", "abycdf"), ("private Thread currentThread;", "private volatile Thread currentThread;"), ([1, 2, 3, 4], [2, 3, 5, 4]), ((1, None, "a"), ("a", None, 1)), ("abracadabra", "alakazam"), (["a b", "c"], ["a b", "d", "c"])]
for a, b in pairs:
    matcher = SequenceMatcher(None, a, b)
    print(matcher.get_matching_blocks(), matcher.get_opcodes())
    print(round(matcher.ratio(), 6), round(matcher.quick_ratio(), 6), round(matcher.real_quick_ratio(), 6), matcher.find_longest_match())
matcher = SequenceMatcher(lambda x: x == " ", " abcd", "abcd abcd")
print(matcher.find_longest_match(0, 5, 0, 9), matcher.find_longest_match(alo=2), matcher.find_longest_match(bhi=3), matcher.bjunk, matcher.bpopular)
matcher.set_seq1("xyz")
print(matcher.ratio(), matcher.a, matcher.b)
matcher.set_seq2("xyzw")
print(round(matcher.ratio(), 4), matcher.get_opcodes(), matcher.b2j)
matcher.set_seqs("one", "two")
print(matcher.get_matching_blocks(), isinstance(matcher.get_matching_blocks()[0], Match), Match(1, 2, 3), Match(1, 2, 3).size, Match._fields)
text = "a" * 150 + "b" * 60
print(SequenceMatcher(None, "ab", text).bpopular, SequenceMatcher(None, "ab", text, autojunk=False).bpopular, round(SequenceMatcher(None, "ab", text).ratio(), 4), round(SequenceMatcher(None, "ab", text, False).ratio(), 4))
print(SequenceMatcher(a="kitten", b="sitting").get_opcodes(), SequenceMatcher().ratio())
try:
    SequenceMatcher(None, [[1]], [[2]])
except TypeError as error:
    print("TypeError")
