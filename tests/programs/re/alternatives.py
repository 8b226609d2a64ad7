import re

words = "cat category cater dog do dodo élan elan 日本 日"
for pattern in ["cat|category", "category|cat", "cat(?:egory|er)?", "do|dog|dodo", "dog|do(?:do)?", "(cat|dog)(er)?|do", "é|e|日本|日", "(?:c|d)(?:at|o)", "ca(?:t|r)|do(?:g|e)", "abc|abd|abe", "a|ab|abc", "(a)|(b)|(c)|(d)", "(?i:CAT|Dog)", "cat|(?i:DOG)", "x|", "[cd]at|og", "ab|cd|ef|gh|ij|d", "(?:cat|cat)er", "c(?:at(?:e(?:gory|r))?)?"]:
    print(pattern, [(m.group(), m.groups()) for m in re.finditer(pattern, words)])
print(re.findall("|".join(f"w{n}" for n in range(200)), "w1 w19 w199 w200 w5x"), re.findall("|".join(sorted((f"w{n}" for n in range(200)), reverse=True)), "w1 w19 w199 w200 w5x"))
