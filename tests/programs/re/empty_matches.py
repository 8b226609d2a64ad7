import re

for pattern in ["", "a*", "a*?", "(a)*", "(?=a)", "(?!a)", r"\b|a", "a|", "|a", "(|a)+", "(a|)+", "(?:)", "(?:|b)a", "a??", "^|$", "(?<=a)", "x*?y*"]:
    for text in ["", "a", "ab", "aab", "ba"]:
        print(pattern, text, re.findall(pattern, text), re.sub(pattern, "-", text), re.split(pattern, text), [m.span() for m in re.finditer(pattern, text)])
