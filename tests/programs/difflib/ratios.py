# Ratios: the three of them, order of arguments, junk, popular elements, sequences of other things.
from difflib import SequenceMatcher

pairs = [("", ""), ("a", ""), ("abcd", "bcde"), ("abc", "abc"), ("hello world", "hallo welt"), ("tide", "diet"), ("diet", "tide"), ("aaaa", "aa")]
for a, b in pairs:
    matcher = SequenceMatcher(None, a, b)
    print(repr(a), repr(b), round(matcher.ratio(), 4), round(matcher.quick_ratio(), 4), round(matcher.real_quick_ratio(), 4))
matcher = SequenceMatcher(lambda c: c in " \t", " abcd", "abcd abcd")
print(matcher.find_longest_match(0, 5, 0, 9), matcher.bjunk, matcher.ratio())
print(SequenceMatcher(None, " abcd", "abcd abcd").find_longest_match(), SequenceMatcher(a="abxcd", b="abcd").find_longest_match(2, 5, 0, 4))
long = "x" * 150 + "yz" * 40
print(sorted(SequenceMatcher(None, long, long[::-1]).bpopular), SequenceMatcher(None, long, long[::-1], autojunk=False).bpopular, round(SequenceMatcher(None, "a" + long, long + "b", autojunk=False).ratio(), 4))
print(SequenceMatcher(None, [1, 2, 3, (4,)], [2, 3, (4,), 5]).get_matching_blocks(), SequenceMatcher(None, range(5), [1, 2, 9, 4]).get_opcodes())
matcher.set_seqs("qabxcd", "abycdf")
print(matcher.get_opcodes())
matcher.set_seq1("ab")
print(matcher.get_matching_blocks())
matcher.set_seq2("cab")
print(matcher.get_matching_blocks(), list(matcher.get_grouped_opcodes(1)))
try:
    SequenceMatcher(None, [[1]], [[1]])
except TypeError as error:
    print(str(error)[:20])
