# mounts: memory /tmp
"""glob(), iglob(), escape(), translate(): recursion, hidden files, root_dir."""
import glob
import os
import re

os.chdir("/tmp")
for name in ("a.txt", "b.py", ".hidden", "dir/c.txt", "dir/sub/d.py", "dir/.h/e.txt", "[x].txt", "dir/sub/deep/f.txt", "é.txt", "empty/"):
    if os.path.dirname(name):
        os.makedirs(os.path.dirname(name), exist_ok=True)
    if not name.endswith("/"):
        open(name, "w").close()
for pattern in ("*", "*.txt", "*.*", ".*", "?.*", "[ab].*", "[!a]*", "**", "**/*.txt", "dir/**", "**/", "*/", "dir/*/*.py", "**/sub/**/*.txt", "/tmp/*.py", "a.txt", "nothing", "dir/sub", "", "[[]x].txt", "*/.h/*", "**/.h/*", "d*r/s*b/*", "dir/../*.py", "./*.py", "//tmp/a.txt"):
    print(repr(pattern), sorted(glob.glob(pattern)), sorted(glob.glob(pattern, recursive=True)) if "**" in pattern else "", sorted(glob.glob(pattern, recursive=True, include_hidden=True)) if "h" in pattern or pattern in ("*", "**") else "")
print(sorted(glob.glob("*.txt", root_dir="dir")), sorted(glob.glob("**", root_dir="dir", recursive=True)), glob.glob("*", root_dir="nothing"), sorted(glob.glob(b"*.py")), sorted(glob.iglob("*.py")), type(glob.iglob("x")).__name__)
print([glob.escape(text) for text in ("a*b", "[x]?", "plain", "//h/*")], glob.escape(b"*"), glob.has_magic("a*"), glob.has_magic("a"), glob.has_magic(b"[x"))
for pattern in ("*.txt", "**/*.py", "a?c", "[!x]y", "**", "a/**/b", ".*"):
    for options in ({}, {"recursive": True}, {"include_hidden": True, "recursive": True}, {"seps": "/\\"}):
        text = glob.translate(pattern, **options)
        print(pattern, options, [name for name in ("a.txt", "x/y.py", "abc", "ay", ".h", "a/b", "a/q/r/b", "a/.q/b") if re.match(text, name)])
for call in (lambda: glob.glob(3), lambda: glob.glob(), lambda: glob.glob("*", 1), lambda: glob.escape(3), lambda: glob.glob("a\0*")):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
