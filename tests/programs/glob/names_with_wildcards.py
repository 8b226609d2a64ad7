# mounts: memory /tmp
"""Names that hold * ? [ ] ! and spaces: escape() and brackets find them; has_magic(); ranges and sets in brackets; case."""
import fnmatch
import glob
import os

os.chdir("/tmp")
names = ["a*b", "a?b", "a[1]b", "a1b", "aXb", "a!b", "a-b", "a]b", "a^b", "[", "]", "a b", "A.TXT", "a.txt", "ñ.txt", "日本.txt", "0", "9", "[ab]", "{a,b}", "~", "a\\b", "x.tar.gz", "..."]
for name in names:
    open(name, "w").close()
for name in names:
    print(ascii(name), glob.has_magic(name), ascii(glob.escape(name)), glob.glob(glob.escape(name)) == [name], len(glob.glob(name)))
for pattern in ("a?b", "a[*]b", "a[?]b", "a[[]1]b", "a[!0-9]b", "a[0-9]b", "a[]]b", "a[!]]b", "a[-x]b", "a[X-]b", "a[!!]b", "a[!]b", "[[]", "[]]", "[[]ab]", "[ab]", "[0-9]", "[9-0]", "[a-]*", "*.txt", "*.TXT", "?.txt", "??.txt", "[!a]*.txt", "*.*.*", "* *", "a[^1]b", "{a,b}", "~", "a\\b", "a[\\]b", "a[\\\\]b", "...", "..[.]", "*[]", "[", "[]", "[!]", "a[1"):
    print(ascii(pattern), ascii(sorted(glob.glob(pattern))))
os.makedirs("d[1]/e*")
open("d[1]/e*/f?", "w").close()
for pattern in ("d[1]/*", "d[[]1]/*", glob.escape("d[1]") + "/*/*", "d*/e[*]/f[?]", "*/*/*", glob.escape("d[1]/e*/f?"), "d[[]1]/e*/f?", "d[[]1]/**"):
    print(pattern, glob.glob(pattern), glob.glob(pattern, recursive=True) if "**" in pattern else "")
print(glob.escape("/a*/[b]"), glob.escape(b"/a*/[b]"), glob.escape(""), glob.escape("//x?/y*"), glob.glob(b"a[*]b"), sorted(glob.glob(b"*.t*"))[:2])
print(sorted(fnmatch.filter(names, "a[0-9]b") + fnmatch.filter(names, "*.txt")) == sorted(glob.glob("a[0-9]b") + glob.glob("*.txt")))
for name in ("*", "a", "[x", "x]", "", "**", "a/b?", "a[]"):
    print(repr(name), glob.has_magic(name), glob.has_magic(name.encode()), end="; ")
print()
