import io
import mimetypes

table = mimetypes.MimeTypes(strict=True) if False else mimetypes.MimeTypes()
table.add_type("application/x-own", ".own")
table.add_type("image/jpg", ".zzz", strict=False)
print(table.guess_type("file.own"), table.guess_type("file.OWN"), table.guess_type("a.own.gz"), table.guess_type("x.zzz"), table.guess_type("x.zzz", strict=False))
print(table.guess_extension("application/x-own"), table.guess_all_extensions("application/x-own"), table.guess_extension("image/jpg", strict=False), table.guess_extension("none/none"))
table.encodings_map[".own2"] = "own"
table.suffix_map[".ot"] = ".tar.own2"
print(table.guess_type("x.tar.own2"), table.guess_type("x.ot"), mimetypes.guess_type("x.ot"))
table.readfp(io.StringIO("# comment\n\na/b   x1 x2 # no\nc/d\ne/f x3"))
print([table.guess_type("n." + ext)[0] for ext in ("x1", "x2", "no", "x3")], table.guess_all_extensions("a/b"))
for url in "http://host/path/file.txt;param?query=a.html#frag.png", "http://host", "http://host/", "ftp://x/y.tar.bz2", "data:image/png;charset=x,abc", "DATA:,", "mailto:a@b.html", "file:a.css", "//host/x.js", "a/b.c/d", ".html", "x.", "a b.txt", "x.txt?y.html":
    print(url, table.guess_type(url), table.guess_file_type(url))
for bad in "notatype", "", "x/y/z":
    try:
        table.add_type(bad, "ext")
        print(bad, table.guess_type("f.ext"))
    except Exception as error:
        print(type(error).__name__, error)
print(sorted(set(mimetypes.encodings_map) - {".own2"}), sorted(mimetypes.suffix_map), sorted(mimetypes.common_types))
