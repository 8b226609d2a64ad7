# mounts: memory /tmp
"""root_dir: as text, bytes and path objects, relative and absolute patterns, hidden names, results joined with the root again."""
import glob
import os
import pathlib

for name in ("/tmp/base/a.txt", "/tmp/base/.b.txt", "/tmp/base/sub/c.txt", "/tmp/base/sub/.deep/d.txt", "/tmp/other/e.txt"):
    os.makedirs(os.path.dirname(name), exist_ok=True)
    open(name, "w").close()
os.chdir("/tmp/other")
for root in (None, "", ".", "/tmp/base", "/tmp/base/", "../base", pathlib.Path("/tmp/base"), pathlib.PurePosixPath("../base/sub"), "/tmp/none", "/tmp/base/a.txt"):
    print(repr(root), sorted(glob.glob("*", root_dir=root)), sorted(glob.glob("**", root_dir=root, recursive=True)), sorted(glob.glob("*/*.txt", root_dir=root)), sorted(glob.glob("**/*.txt", root_dir=root, recursive=True, include_hidden=True)))
print(sorted(glob.glob("/tmp/base/*", root_dir="/tmp/other")), glob.glob("../other/*", root_dir="/tmp/base"), glob.glob("a.txt", root_dir="/tmp/base"), glob.glob("sub", root_dir="/tmp/base"), glob.glob("sub/", root_dir="/tmp/base"), glob.glob("a.txt/", root_dir="/tmp/base"))
print(sorted(glob.glob(b"*", root_dir=b"/tmp/base")), glob.glob("", root_dir="/tmp/base"), glob.glob("**/", root_dir="/tmp/base", recursive=True), sorted(glob.glob("**/", root_dir="/tmp/base", recursive=True, include_hidden=True)))
joined = [os.path.join("/tmp/base", name) for name in glob.glob("**/*.txt", root_dir="/tmp/base", recursive=True)]
print(sorted(joined) == sorted(glob.glob("/tmp/base/**/*.txt", recursive=True)), all(map(os.path.isfile, joined)))
for pattern in (".*", ".b*", "?b.txt", "[.]b.txt", "sub/.*", "sub/.deep/*", "*/.deep/*", "sub/*/*", "**/.*", "**/d.txt", "**/.deep/**"):
    print(pattern, sorted(glob.glob(pattern, root_dir="/tmp/base", recursive=True)), sorted(glob.glob(pattern, root_dir="/tmp/base", recursive=True, include_hidden=True)))
for call in (lambda: glob.glob("*", root_dir=3.5), lambda: glob.glob("*", root_dir=["/tmp"])):
    try:
        print(call())
    except TypeError as error:
        print(type(error).__name__)
for pattern in ("/", "//", "/tmp/", "/tmp//base/*", "/tmp/base//*", "/tmp/./base/*", "/tmp/other/../base/*", "/t*p/b*", "/tmp/base/*/", "/tmp/base/sub/.", "/tmp/base/*/.", "/tmp/base/*/..", ".", "..", "./*", "../*", "../*/*", ".././base/?.txt", "*/", "e.txt", "./e.txt", "e.txt/"):
    print(pattern, sorted(glob.glob(pattern)))
