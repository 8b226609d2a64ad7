# Own expectation: CPython's parser recurses, so patterns this deep raise RecursionError there.
import re

depth = 3000
print(re.match("(?:a" * depth + ")?" * depth, "a" * depth).end(), re.compile("(" * depth + ")" * depth).groups, re.match("(?=a" * depth + ")" * depth, "a" * depth))
print(re.match("(?:" * 100 + "a" + ")*" * 100, "aa").end(), re.match("(?>" * depth + "a" + ")" * depth, "a").end(), re.match("(?i:" * depth + "a" + ")" * depth, "A").end())
# Ways that CPython tries again and again.
print(re.match("(?:a|aa)+$", "a" * 200 + "b"), re.search("(x+x+)+y", "x" * 500), re.match("(a+)+b", "a" * 400), re.match("(?:a|b|ab)*c", "ab" * 300), re.match("(.+)+z", "y" * 300))
print(re.fullmatch("(?:a|ab|b)+", "ab" * 200 + "c"), re.findall("(?:a|aa)+b", "a" * 100 + "b" + "a" * 100) == ["a" * 100 + "b"], re.search("(?:.+,)+x", "ab,cd," * 50))
