# limits: fuel=20000000
# ends: completed
import re

# What needs no way back costs about as much as the text is long.
text = "the quick brown fox " * 20_000
print(len(re.findall(r"\w+", text)), re.search("z$", text), len(re.split(r"\s+", text)), re.sub("[aeiou]", "", text)[:20])
depth = 20_000
print(re.match("(?:" * depth + "a" + ")" * depth, "a").span(), re.match("(" * depth + "a" + ")" * depth, "a").groups()[-1])
print(re.fullmatch("(?:a|b)*", "ab" * 50_000).end())
