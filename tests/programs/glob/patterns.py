# mounts: memory /tmp
import glob
import os

for d in ["/tmp/a/b/c", "/tmp/a/.h", "/tmp/d"]: os.makedirs(d)
for f in ["a/x.py", "a/y.txt", "a/b/z.py", "a/b/c/q.py", "a/.h/s.py", "d/x.py", "a/[z].py", "a/.dot.py"]: open("/tmp/" + f, "w").close()
for p in ["/tmp/*", "/tmp/a/*", "/tmp/a/*.py", "/tmp/**/*.py", "/tmp/*/x.py", "/tmp/a/[xy].*", "/tmp/a/x.py", "/tmp/none", "/tmp/a/", "/tmp/*/", "/tmp/a/**", "/tmp/**/", "/tmp/a/.*", "/tmp/a/?.py", "/tmp/**/b/**/*.py", "/tmp/a/[[]z].py", b"/tmp/a/*.py", "/tmp/[ad]/*.py", "/tmp/*/b/*"]:
    for r in (False, True):
        for h in (False, True): print(p, r, h, sorted(glob.glob(p, recursive=r, include_hidden=h)))
