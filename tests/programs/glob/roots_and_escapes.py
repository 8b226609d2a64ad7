# mounts: memory /tmp
import glob
import os

for d in ["/tmp/a/b/c", "/tmp/a/.h", "/tmp/d"]: os.makedirs(d)
for f in ["a/x.py", "a/y.txt", "a/b/z.py", "a/b/c/q.py", "a/.h/s.py", "d/x.py", "a/[z].py", "a/.dot.py"]: open("/tmp/" + f, "w").close()
print(sorted(glob.glob("*", root_dir="/tmp")), sorted(glob.glob("**/*.py", root_dir="/tmp/a", recursive=True)), sorted(glob.glob("**", root_dir="/tmp/a", recursive=True)), glob.escape("a*?[b]"), glob.escape(b"x?"), glob.has_magic("a*"), glob.has_magic(b"a"), glob.glob(""), list(glob.iglob("/tmp/d/*")))

