# Sets in patterns: ranges, negation, brackets inside, what is no set.
from fnmatch import fnmatchcase, translate

names = ["a", "b", "c", "z", "A", "]", "[", "-", "!", "^", "\\", "5", ".", "ab", ""]
for pattern in ["[abc]", "[!abc]", "[a-c]", "[!a-c]", "[]]", "[!]]", "[[]", "[a-]", "[-a]", "[!-]", "[^a]", "[z-a]", "[!z-a]", "[a-cz-a]", "[\\]", "[a", "[]", "[!]", "[!", "[a]b", "[--5]", "[.]", "[a-c-z]", "[[a]", "[&&a]", "[a||b]", "[~~]"]:
    print(f"{pattern:8}", [name for name in names if fnmatchcase(name, pattern)])
for pattern in ["[a-c]x", "[!a]", "[]a]", "[z-a]", "[!z-a]", "[^a]", "[a"]:
    print(translate(pattern))
