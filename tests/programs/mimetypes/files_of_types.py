# mounts: memory /tmp
"""Files of types: read(), read_mime_types(), MimeTypes(filenames), init(files), comments, odd lines, strictness."""
import mimetypes
import os

os.makedirs("/tmp/types", exist_ok=True)
first, second, empty = "/tmp/types/first", "/tmp/types/second.types", "/tmp/types/empty"
with open(first, "w") as file:
    file.write("# types of a program\n\napplication/x-first   fst FsT   f1\ntext/plain\tlog  out # also text\nimage/png\n   audio/indented   ind\nno-slash   nos\n#text/hidden hid\ntext/x #all comment\ntext/dotted .dot a.b\n")
with open(second, "w", encoding="utf-8") as file:
    file.write("application/x-second fst sec\ntext/ünicode uni\nvideo/last lst")
open(empty, "w").close()
NAMES = ["a.fst", "a.FsT", "a.f1", "a.log", "a.out", "a.ind", "a.nos", "a.hid", "a.dot", "a..dot", "a.a.b", "a.sec", "a.uni", "a.lst", "a.txt", "a.log.gz", "a.png"]


def show(label, db):
    print(label, [(name, *db.guess_type(name)) for name in NAMES])
    print("   loose", [db.guess_type(name, strict=False)[0] for name in NAMES])
    print("   back", db.guess_all_extensions("application/x-first"), db.guess_all_extensions("text/plain")[-3:], db.guess_extension("application/x-second"), db.guess_extension("text/plain", strict=False))


show("none", mimetypes.MimeTypes())
show("one", mimetypes.MimeTypes([first]))
show("two", mimetypes.MimeTypes((first, second)))
show("other order", mimetypes.MimeTypes((second, first)))
show("loose", mimetypes.MimeTypes([first], strict=False))
show("empty", mimetypes.MimeTypes([empty]))
own = mimetypes.MimeTypes()
print(own.read(second), own.guess_type("x.sec"), own.read(first, False), own.guess_type("x.log"), own.guess_type("x.log", False))
table = mimetypes.read_mime_types(first)
print(type(table).__name__, table[".fst"], table[".FsT"], table.get(".hid"), table["..dot"], table[".txt"], ".nos" in table, mimetypes.read_mime_types("/tmp/types/none"), len(mimetypes.read_mime_types(empty)) == len(mimetypes.MimeTypes().types_map[True]))
for wrong in (lambda: own.read("/tmp/types/none"), lambda: mimetypes.MimeTypes(["/tmp/types/none"]), lambda: mimetypes.MimeTypes(first), lambda: own.readfp(["a/b c", "d/e f # g"]), lambda: own.readfp(None), lambda: own.readfp([b"a/b c"])):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__)
print(own.guess_type("x.c"), own.guess_type("x.f"), own.guess_type("x.g"))
mimetypes.init([first])
print(mimetypes.guess_type("a.fst"), mimetypes.inited, mimetypes.types_map[".fst"])
mimetypes.init([second, "/tmp/types/none"])
print(mimetypes.guess_type("a.fst"), mimetypes.guess_type("a.log"), mimetypes.guess_type("a.lst"))
mimetypes.init()
print(mimetypes.guess_type("a.fst"), mimetypes.guess_type("a.lst"), mimetypes.guess_type("a.png"))
