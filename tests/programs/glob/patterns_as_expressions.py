"""translate(): which names its expressions match, hidden parts, separators of Windows, recursion, compared with fnmatch, filters of lists."""
import fnmatch
import glob
import re

paths = ["a.py", "b.txt", ".hidden", "src/a.py", "src/.x/a.py", "src/deep/er/b.py", "src\\w.py", "src/[x].py", "README", "src/", "/abs/a.py", "a", "é/ñ.py", "", "a\nb.py", "src//a.py"]


def matching(pattern, **options):
    expression = re.compile(glob.translate(pattern, **options))
    return [path for path in paths if expression.match(path)]


for pattern in ("*", "*.py", "*/*", "*/*.py", "**", "**/*.py", "src/*", "src/**", "src/**/*.py", "**/er/*", "?.py", "[ab].*", "[!a]*.py", "src/[[]x].py", "src/", "**/", "/abs/*", "/**", "", ".*", "*/.*/*", "*\n*"):
    print(repr(pattern), matching(pattern), matching(pattern, recursive=True), matching(pattern, recursive=True, include_hidden=True), sep="\n   ")
for seps in ("/", "\\", "/\\", "\\/", ":", ["/", "\\"], None, ("/",)):
    print(seps, matching("*/*.py", seps=seps), matching("**\\*.py", recursive=True, seps=seps))
print([fnmatch.fnmatch(path, "*.py") for path in paths].count(True), len(matching("*.py")))
for pattern in ("[", "[]", "[!", "[!]", "[]]", "[a", "a]", "[a-c]", "[c-a]", "[!a-c]", "[a\\]", "[/]", "a[/]b", "***", "a**", "**a", "*?*", "[^a]", "[&&]", "[a||b]", "[--]", "(x)+", "$^.", "{1}"):
    expression = glob.translate(pattern, recursive=True, include_hidden=True)
    print(pattern, expression, [text for text in ("a", "b", "]", "[", "!", "aa", "[]", "/", "a/b", "(x)+", "$^.", "^", "&", "|", "-") if re.match(expression, text)])
rules = [("*.py", "python"), ("**/test_*", "test"), ("docs/**", "docs"), ("*", "top")]
compiled = [(re.compile(glob.translate(pattern, recursive=True)), label) for pattern, label in rules]
for path in ("a.py", "x/test_a.py", "test_b", "docs/a/b.md", "top", "deep/in/here", ".dot"):
    print(path, next((label for expression, label in compiled if expression.match(path)), "none"), end="; ")
print()
