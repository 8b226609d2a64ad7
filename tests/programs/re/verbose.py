import re

number = re.compile(r"""
    (?P<sign> [+-] )?      # a sign
    (?P<whole> \d+ )       # digits
    (?: \. (?P<part> \d* ) )?  # and a part [ of ( these
    \ *                    # blanks
    [ #]                   # in a set they count
    \#                     # escaped
""", re.VERBOSE)
print(number.match("-12.5  ##").groupdict(), number.flags, number.groups)
print(re.findall("(?x) a  b # c", "ab a b"), re.findall("(?x: a b) c", "ab c abc"), re.findall("(?x)a(?-x: b)c", "a bc abc"))
print(re.findall("a b", "ab a b", re.X), re.findall("a\\ b", "ab a b", re.X), re.findall("a +", "aaa", re.X), re.findall("a\t{ 2}", "aa", re.X))
print(re.findall(" (?x) a", "a", re.X), re.findall("a # x\\\n b", "a b ab", re.X), re.findall("(?x) a | b # x\n | c", "abc"), re.findall("(? :a)" if False else "(?:a )", "a", re.X))
for pattern in ["a (?x)b", "(?x)a(?", " ( ? : a)", "a * *", "(?x) *"]:
    try:
        print(pattern, re.findall(pattern, "ab", re.X))
    except re.error as error:
        print(pattern, "|", error)
