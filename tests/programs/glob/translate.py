import glob
import re

for p in ["*", "**", "a/*.py", "**/*.py", "a/**/b", "?", "[ab]/c", "*/", ".x", "a*b?c[!d]", "", "***", "**/**", "a.b", "[", "[!]a]", "*a*"]:
    for r in (0, 1):
        for h in (0, 1): print(p, r, h, glob.translate(p, recursive=r, include_hidden=h), glob.translate(p, recursive=r, include_hidden=h, seps="/\\"))
for pattern in ["**/*.py", "a/*", "*/b?", "[ab]/**"]:
    expression = re.compile(glob.translate(pattern, recursive=True))
    print(pattern, [path for path in ["x.py", "a/x.py", "a/b/x.py", ".h/x.py", "a/b1", "b/c/d", "a/.x"] if expression.match(path)])
